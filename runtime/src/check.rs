//! Checks values against their documented limits, and says all that is wrong at once.

mod constraint;
mod disjoint;
mod scalar;
mod violation;

use std::collections::HashMap;
use std::fmt;

use crate::place::{Place, Step};
use crate::rule::Rule;
use crate::shape::{Presence, Shape};
use crate::value::{List, Map, Model, View};

pub use violation::{Violation, Violations};

/// Checks a model on its own, as its `validate` method does.
///
/// # Errors
/// Every limit that it breaks.
pub fn validate(model: &dyn Model) -> Result<(), Violations> {
    let mut checker = Checker::default();
    checker.value(View::Model(model), &[], &Place::ROOT);
    checker.finish()
}

/// Walks values and collects what is wrong with them.
#[derive(Default)]
pub(crate) struct Checker {
    found: Violations,
}

impl Checker {
    /// Checks one part of a request, such as `query` and `limit`.
    pub(crate) fn part(&mut self, steps: &[&'static str], view: View<'_>, rules: &[Rule]) {
        with_place(steps, &Place::ROOT, &mut |place| self.value(view, rules, place));
    }

    /// Reports a problem that no rule states.
    pub(crate) fn report_at(&mut self, steps: &[&'static str], keyword: &'static str, problem: String) {
        with_place(steps, &Place::ROOT, &mut |place| self.report(place, keyword, format_args!("{problem}")));
    }

    pub(crate) fn finish(self) -> Result<(), Violations> {
        if self.found.is_empty() { Ok(()) } else { Err(self.found) }
    }

    fn value(&mut self, view: View<'_>, rules: &[Rule], place: &Place<'_>) {
        match view {
            View::Text(text) => self.text(text, Some(text), rules, place),
            View::Secret(text) => self.text(text, None, rules, place),
            View::Integer(value) => self.integer(i128::from(value), rules, place),
            View::Unsigned(value) => self.integer(i128::from(value), rules, place),
            View::Float(value) => self.float(value, rules, place),
            View::List(list) => self.list(list, rules, place),
            View::Map(map) => self.map(map, rules, place),
            View::Model(model) => self.model(model, place),
            View::Absent | View::Null | View::Bool(_) => {}
        }
    }

    fn model(&mut self, model: &dyn Model, place: &Place<'_>) {
        let Shape { fields, rules, .. } = model.shape();
        let mut present = 0;
        for (index, field) in fields.iter().enumerate() {
            let Some(value) = model.field(index) else { continue };
            let view = value.view();
            let absent = matches!(view, View::Absent);
            match field.presence {
                Presence::ReadOnly => continue,
                Presence::Optional if absent => continue,
                _ => present += 1,
            }
            let here = place.then(Step::Field(field.name));
            if absent && field.presence == Presence::RequiredInRequests {
                self.report(&here, "required", format_args!("has no value, and a request needs one"));
            }
            self.value(view, field.rules, &here);
        }
        self.count(present, "field", "fields", rules, place);
        for rule in *rules {
            self.constraint(model, rule, place);
        }
    }

    fn list(&mut self, list: &dyn List, rules: &[Rule], place: &Place<'_>) {
        let length = list.len() as u64;
        let mut checked = usize::MAX;
        each(rules, &mut |rule| match *rule {
            Rule::MinItems(limit) if length < limit && is_tightest(rule, rules) => {
                let given = Plural(length, "item", "items");
                self.report(place, "minItems", format_args!("has {given}, at least {limit} needed"));
            }
            Rule::MaxItems(limit) if length > limit && is_tightest(rule, rules) => {
                checked = beyond(limit);
                let given = Plural(length, "item", "items");
                self.report(place, "maxItems", format_args!("has {given}, at most {limit} allowed"));
            }
            _ => {}
        });
        let mut has_items = false;
        each(rules, &mut |rule| match *rule {
            Rule::UniqueItems => {
                if let Some((first, second)) = twins(list, checked) {
                    let problem = format_args!("has the same item at [{first}] and [{second}]");
                    self.report(place, "uniqueItems", problem);
                }
            }
            Rule::Items(rules) => {
                has_items = true;
                self.items(list, checked, rules, place);
            }
            Rule::Disjoint(start, end) => self.disjoint(list, checked, start, end, place),
            _ => {}
        });
        if !has_items {
            // Models inside of lists are checked even where the list itself has no rules.
            self.items(list, checked, &[], place);
        }
    }

    fn items(&mut self, list: &dyn List, checked: usize, rules: &[Rule], place: &Place<'_>) {
        let mut position = 0;
        list.each(&mut |item| {
            if position < checked {
                self.value(item, rules, &place.then(Step::Item(position)));
            }
            position += 1;
        });
    }

    fn map(&mut self, map: &dyn Map, rules: &[Rule], place: &Place<'_>) {
        let length = map.len() as u64;
        self.count(length, "entry", "entries", rules, place);
        let mut checked = usize::MAX;
        let mut has_values = false;
        each(rules, &mut |rule| match *rule {
            Rule::MaxProperties(limit) if length > limit => checked = checked.min(beyond(limit)),
            _ => {}
        });
        each(rules, &mut |rule| {
            if let Rule::Values(rules) = *rule {
                has_values = true;
                self.values(map, checked, rules, place);
            }
        });
        if !has_values {
            self.values(map, checked, &[], place);
        }
    }

    fn values(&mut self, map: &dyn Map, checked: usize, rules: &[Rule], place: &Place<'_>) {
        let mut position = 0;
        map.each(&mut |key, value| {
            if position < checked {
                self.value(value, rules, &place.then(Step::Entry(key)));
            }
            position += 1;
        });
    }

    fn count(&mut self, present: u64, one: &str, many: &str, rules: &[Rule], place: &Place<'_>) {
        let given = Plural(present, one, many);
        each(rules, &mut |rule| match *rule {
            Rule::MinProperties(limit) if present < limit && is_tightest(rule, rules) => {
                self.report(place, "minProperties", format_args!("has {given}, at least {limit} needed"));
            }
            Rule::MaxProperties(limit) if present > limit && is_tightest(rule, rules) => {
                self.report(place, "maxProperties", format_args!("has {given}, at most {limit} allowed"));
            }
            _ => {}
        });
    }

    fn report(&mut self, place: &Place<'_>, keyword: &'static str, problem: fmt::Arguments<'_>) {
        self.found.add(place, keyword, problem);
    }
}

/// How many items are checked where there are more than the limit: what lies far beyond it has to go anyway,
/// and may be very much.
fn beyond(limit: u64) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX).saturating_add(Violations::MOST)
}

/// Visits the place that some steps lead to.
fn with_place(steps: &[&'static str], place: &Place<'_>, visit: &mut dyn FnMut(&Place<'_>)) {
    match steps.split_first() {
        Some((first, rest)) => with_place(rest, &place.then(Step::Field(first)), visit),
        None => visit(place),
    }
}

/// Visits each rule, those of named types too.
fn each<'a>(rules: &'a [Rule], visit: &mut dyn FnMut(&'a Rule)) {
    for rule in rules {
        match rule {
            Rule::All(rules) => each(rules, visit),
            rule => visit(rule),
        }
    }
}

/// Whether no other rule states the same limit more narrowly. Where a type's limit is narrowed, what breaks
/// both is reported once.
fn is_tightest(rule: &Rule, rules: &[Rule]) -> bool {
    let Some((kind, strictness)) = strictness(rule) else { return true };
    let mut tightest = true;
    each(rules, &mut |other| {
        if let Some((other_kind, other)) = self::strictness(other) {
            tightest &= other_kind != kind || other <= strictness;
        }
    });
    tightest
}

/// The kind of a limit, and how narrow it is among those of its kind.
#[expect(clippy::cast_precision_loss, reason = "limits that look the same are both reported")]
fn strictness(rule: &Rule) -> Option<(&'static str, (f64, bool))> {
    Some(match *rule {
        Rule::MinLength(limit) => ("length from", (limit as f64, false)),
        Rule::MaxLength(limit) => ("length to", (-(limit as f64), false)),
        Rule::MinItems(limit) => ("items from", (limit as f64, false)),
        Rule::MaxItems(limit) => ("items to", (-(limit as f64), false)),
        Rule::MinProperties(limit) => ("properties from", (limit as f64, false)),
        Rule::MaxProperties(limit) => ("properties to", (-(limit as f64), false)),
        Rule::Minimum(limit) => ("from", (limit as f64, false)),
        Rule::ExclusiveMinimum(limit) => ("from", (limit as f64, true)),
        Rule::MinimumFloat(limit) => ("from", (limit, false)),
        Rule::ExclusiveMinimumFloat(limit) => ("from", (limit, true)),
        Rule::Maximum(limit) => ("to", (-(limit as f64), false)),
        Rule::ExclusiveMaximum(limit) => ("to", (-(limit as f64), true)),
        Rule::MaximumFloat(limit) => ("to", (-limit, false)),
        Rule::ExclusiveMaximumFloat(limit) => ("to", (-limit, true)),
        Rule::OneOf(values) => ("texts", (-(values.len() as f64), false)),
        Rule::OneOfIntegers(values) => ("integers", (-(values.len() as f64), false)),
        _ => return None,
    })
}

/// A number of things, in words.
struct Plural<'a>(u64, &'a str, &'a str);

impl fmt::Display for Plural<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Plural(count, one, many) = *self;
        write!(f, "{count} {}", if count == 1 { one } else { many })
    }
}

/// The positions of two equal items, compared as the JSON that would be sent.
fn twins(list: &dyn List, checked: usize) -> Option<(usize, usize)> {
    let mut seen = HashMap::new();
    let mut found = None;
    let mut position = 0;
    list.each(&mut |item| {
        if found.is_none()
            && position < checked
            && let Ok(text) = serde_json::to_string(&item)
            && let Some(first) = seen.insert(text, position)
        {
            found = Some((first, position));
        }
        position += 1;
    });
    found
}
