//! Checks values against their documented limits, and says all that is wrong at once.

mod constraint;

use std::fmt;

use crate::model::{Model, Presence, Shape};
use crate::place::{Place, Step};
use crate::rule::Rule;
use crate::value::{List, Map, View};

/// Every limit that a request breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

/// A limit that a request breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    place: String,
    keyword: &'static str,
    problem: String,
}

impl Violations {
    /// All of them, in the order of the request.
    pub fn iter(&self) -> impl Iterator<Item = &Violation> {
        self.0.iter()
    }
}

impl Violation {
    /// The value's place in the request, such as `body.src_node.object_key[3]` or `query.limit`.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The keyword of the specification that states the limit, such as `maxLength`; for a constraint
    /// between fields that of `x-constraints`, such as `exactlyOne`.
    #[must_use]
    pub fn keyword(&self) -> &'static str {
        self.keyword
    }

    /// What is wrong: the limit and what was given. A secret's value is never part of it.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place, self.problem)
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

/// Checks a model on its own, as its `validate` method does.
///
/// # Errors
/// Every limit that it breaks.
pub fn validate(model: &dyn Model) -> Result<(), Violations> {
    let mut checker = Checker::default();
    checker.value(View::Model(model), &[]);
    checker.finish()
}

/// Walks values and collects what is wrong with them.
#[derive(Default)]
pub(crate) struct Checker {
    place: Place,
    found: Vec<Violation>,
}

impl Checker {
    /// Checks one part of a request, such as `query` and `limit`.
    pub(crate) fn part(&mut self, steps: &[&'static str], view: View<'_>, rules: &[Rule]) {
        for step in steps {
            self.place.push(Step::Field(step));
        }
        self.value(view, rules);
        for _ in steps {
            self.place.pop();
        }
    }

    /// Reports a problem that no rule states.
    pub(crate) fn report_at(&mut self, steps: &[&'static str], keyword: &'static str, problem: String) {
        self.found.push(Violation { place: steps.join("."), keyword, problem });
    }

    pub(crate) fn finish(self) -> Result<(), Violations> {
        if self.found.is_empty() { Ok(()) } else { Err(Violations(self.found)) }
    }

    fn value(&mut self, view: View<'_>, rules: &[Rule]) {
        if let View::Float(value) = view
            && !value.is_finite()
        {
            return self.report("type", format!("has to be a number that JSON can carry, not {value}"));
        }
        for rule in rules {
            self.rule(view, rule);
        }
        if let View::Model(model) = view {
            self.model(model);
        }
        match view {
            // Models inside of lists and maps are checked even where the list itself has no rules.
            View::List(list) if !has_items(rules) => self.items(list, &[]),
            View::Map(map) if !has_values(rules) => self.values(map, &[]),
            _ => {}
        }
    }

    fn model(&mut self, model: &dyn Model) {
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
            self.place.push(Step::Field(field.name));
            if absent && field.presence == Presence::RequiredInRequests {
                self.report("required", "has no value, and a request needs one".to_owned());
            }
            self.value(view, field.rules);
            self.place.pop();
        }
        for rule in *rules {
            self.count(present, "field", "fields", rule);
            self.constraint(model, rule);
        }
    }

    fn items(&mut self, list: &dyn List, rules: &[Rule]) {
        let mut position = 0;
        list.each(&mut |item| {
            self.place.push(Step::Item(position));
            self.value(item, rules);
            self.place.pop();
            position += 1;
        });
    }

    fn values(&mut self, map: &dyn Map, rules: &[Rule]) {
        map.each(&mut |key, value| {
            self.place.push(Step::Entry(key.to_owned()));
            self.value(value, rules);
            self.place.pop();
        });
    }

    fn rule(&mut self, view: View<'_>, rule: &Rule) {
        match view {
            View::Text(text) => self.text(text, Some(text), rule),
            View::Secret(text) => self.text(text, None, rule),
            View::Integer(value) => self.integer(i128::from(value), rule),
            View::Unsigned(value) => self.integer(i128::from(value), rule),
            View::Float(value) => self.float(value, rule),
            View::List(list) => self.list(list, rule),
            View::Map(map) => self.map(map, rule),
            View::Absent | View::Null | View::Bool(_) | View::Model(_) => {}
        }
        if let Rule::All(rules) = rule {
            for rule in *rules {
                self.rule(view, rule);
            }
        }
    }

    /// Checks a text; `shown` is the text itself where it may be shown.
    fn text(&mut self, text: &str, shown: Option<&str>, rule: &Rule) {
        let given = || shown.map(|text| format!(", not {}", excerpt(text))).unwrap_or_default();
        match *rule {
            Rule::MinLength(limit) if count(text) < limit => {
                self.report("minLength", format!("has {}, at least {limit} needed", characters(text)));
            }
            Rule::MaxLength(limit) if count(text) > limit => {
                self.report("maxLength", format!("has {}, at most {limit} allowed", characters(text)));
            }
            Rule::Pattern(pattern) if !pattern.is_match(text) => {
                self.report("pattern", format!("has to match the pattern {}{}", pattern.source(), given()));
            }
            Rule::OneOf(allowed) if !allowed.contains(&text) => {
                self.report("enum", format!("has to be one of {}{}", allowed.join(", "), given()));
            }
            _ => {}
        }
    }

    fn integer(&mut self, value: i128, rule: &Rule) {
        let broken = match *rule {
            Rule::Minimum(limit) => {
                (value < i128::from(limit)).then(|| ("minimum", format!("at least {limit}")))
            }
            Rule::Maximum(limit) => {
                (value > i128::from(limit)).then(|| ("maximum", format!("at most {limit}")))
            }
            Rule::ExclusiveMinimum(limit) => {
                (value <= i128::from(limit)).then(|| ("exclusiveMinimum", format!("above {limit}")))
            }
            Rule::ExclusiveMaximum(limit) => {
                (value >= i128::from(limit)).then(|| ("exclusiveMaximum", format!("below {limit}")))
            }
            Rule::MultipleOf(step) => (value.checked_rem(i128::from(step)).is_some_and(|rest| rest != 0))
                .then(|| ("multipleOf", format!("a multiple of {step}"))),
            Rule::OneOfIntegers(allowed) => {
                (!allowed.iter().any(|one| i128::from(*one) == value)).then(|| {
                    let allowed: Vec<String> = allowed.iter().map(i64::to_string).collect();
                    ("enum", format!("one of {}", allowed.join(", ")))
                })
            }
            #[expect(clippy::cast_precision_loss, reason = "limits with a fraction are compared as floats")]
            _ => return self.float(value as f64, rule),
        };
        if let Some((keyword, wanted)) = broken {
            self.report(keyword, format!("has to be {wanted}, not {value}"));
        }
    }

    fn float(&mut self, value: f64, rule: &Rule) {
        let broken = match *rule {
            Rule::MinimumFloat(limit) => (value < limit).then(|| ("minimum", format!("at least {limit}"))),
            Rule::MaximumFloat(limit) => (value > limit).then(|| ("maximum", format!("at most {limit}"))),
            Rule::ExclusiveMinimumFloat(limit) => {
                (value <= limit).then(|| ("exclusiveMinimum", format!("above {limit}")))
            }
            Rule::ExclusiveMaximumFloat(limit) => {
                (value >= limit).then(|| ("exclusiveMaximum", format!("below {limit}")))
            }
            Rule::MultipleOfFloat(step) => {
                (!is_multiple(value, step)).then(|| ("multipleOf", format!("a multiple of {step}")))
            }
            _ => None,
        };
        if let Some((keyword, wanted)) = broken {
            self.report(keyword, format!("has to be {wanted}, not {value}"));
        }
    }

    fn list(&mut self, list: &dyn List, rule: &Rule) {
        let length = list.len() as u64;
        match *rule {
            Rule::MinItems(limit) if length < limit => {
                self.report("minItems", format!("has {}, at least {limit} needed", plural(length, "item")));
            }
            Rule::MaxItems(limit) if length > limit => {
                self.report("maxItems", format!("has {}, at most {limit} allowed", plural(length, "item")));
            }
            Rule::UniqueItems => {
                if let Some((first, second)) = twins(list) {
                    self.report("uniqueItems", format!("has the same item at [{first}] and [{second}]"));
                }
            }
            Rule::Items(rules) => self.items(list, rules),
            Rule::Disjoint(start, end) => self.disjoint(list, start, end),
            _ => {}
        }
    }

    fn map(&mut self, map: &dyn Map, rule: &Rule) {
        match *rule {
            Rule::Values(rules) => self.values(map, rules),
            _ => self.count(map.len() as u64, "entry", "entries", rule),
        }
    }

    fn count(&mut self, present: u64, one: &str, many: &str, rule: &Rule) {
        let unit = if present == 1 { one } else { many };
        match *rule {
            Rule::MinProperties(limit) if present < limit => {
                self.report("minProperties", format!("has {present} {unit}, at least {limit} needed"));
            }
            Rule::MaxProperties(limit) if present > limit => {
                self.report("maxProperties", format!("has {present} {unit}, at most {limit} allowed"));
            }
            _ => {}
        }
    }

    fn report(&mut self, keyword: &'static str, problem: String) {
        self.found.push(Violation { place: self.place.to_string(), keyword, problem });
    }
}

fn has_items(rules: &[Rule]) -> bool {
    rules.iter().any(|rule| match rule {
        Rule::Items(_) => true,
        Rule::All(rules) => has_items(rules),
        _ => false,
    })
}

fn has_values(rules: &[Rule]) -> bool {
    rules.iter().any(|rule| match rule {
        Rule::Values(_) => true,
        Rule::All(rules) => has_values(rules),
        _ => false,
    })
}

fn count(text: &str) -> u64 {
    text.chars().count() as u64
}

fn characters(text: &str) -> String {
    plural(count(text), "character")
}

fn plural(count: u64, unit: &str) -> String {
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

/// The start of a text, quoted, for a message of readable length.
fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", text.get(..end).unwrap_or_default()),
        None => format!("{text:?}"),
    }
}

/// Whether a value is a multiple, within the error of a float: 0.3 is one of 0.1.
fn is_multiple(value: f64, step: f64) -> bool {
    let quotient = value / step;
    (quotient - quotient.round()).abs() <= quotient.abs().max(1.0) * 4.0 * f64::EPSILON
}

/// The positions of two equal items, compared as the JSON that would be sent.
fn twins(list: &dyn List) -> Option<(usize, usize)> {
    let mut seen = std::collections::HashMap::new();
    let mut found = None;
    let mut position = 0;
    list.each(&mut |item| {
        if found.is_none()
            && let Ok(text) = serde_json::to_string(&item)
            && let Some(first) = seen.insert(text, position)
        {
            found = Some((first, position));
        }
        position += 1;
    });
    found
}
