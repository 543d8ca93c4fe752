//! Compares limits: which values are let through by one document and not by the other.

use std::cmp::Ordering;

use crate::ir::{Condition, Constraint, Number, Rule};

use super::change::Verdict;
use super::pattern::{self, Relation};
use super::report::{Origins, Report, Row, Scope};

/// The limits of a value, the tightest of each kind.
#[derive(Default)]
struct Limits {
    length: Range,
    number: Range,
    items: Range,
    properties: Range,
    step: Option<Number>,
    unique: bool,
    patterns: Vec<String>,
    values: Option<Vec<String>>,
    constraints: Vec<Constraint>,
}

#[derive(Default)]
struct Range {
    least: Option<Bound>,
    most: Option<Bound>,
}

/// A limit, and whether it is out of bounds itself.
#[derive(Clone, Copy, PartialEq)]
struct Bound {
    value: Number,
    excluded: bool,
}

/// How a kind of range is called.
struct Words {
    /// The first parts of the ids, and the keywords.
    least: (&'static str, &'static str),
    most: (&'static str, &'static str),
    unit: &'static str,
}

/// The range of one kind.
type Get = fn(&Limits) -> &Range;

const RANGES: [(Get, Words); 4] = [
    (
        |limits| &limits.length,
        Words { least: ("min-length", "minLength"), most: ("max-length", "maxLength"), unit: " characters" },
    ),
    (
        |limits| &limits.number,
        Words { least: ("minimum", "minimum"), most: ("maximum", "maximum"), unit: "" },
    ),
    (
        |limits| &limits.items,
        Words { least: ("min-items", "minItems"), most: ("max-items", "maxItems"), unit: " items" },
    ),
    (
        |limits| &limits.properties,
        Words {
            least: ("min-properties", "minProperties"),
            most: ("max-properties", "maxProperties"),
            unit: " properties",
        },
    ),
];

impl Report<'_> {
    /// Compares the limits of a value, but for those of what is in it.
    pub(super) fn limits(
        &mut self,
        scope: &Scope,
        origins: Origins<'_>,
        prefix: &str,
        [base, head]: [Vec<Rule>; 2],
    ) {
        let (old, new) = (Limits::of(&base), Limits::of(&head));
        for (range, words) in &RANGES {
            for (least, (id, key)) in [(true, words.least), (false, words.most)] {
                let bound = |limits: &Limits| if least { range(limits).least } else { range(limits).most };
                let Some((change, tighter)) = change(bound(&old), bound(&new), least) else { continue };
                let Some(id) = super::rules::find(&format!("{id}-{change}")).map(|rule| rule.id) else {
                    continue;
                };
                let shown = |bound: Option<Bound>| {
                    let excluded = if bound.is_some_and(|bound| bound.excluded) { ", excluded" } else { "" };
                    bound.map(|bound| format!("{key}: {}{excluded}", number(bound.value))).unwrap_or_default()
                };
                let gap = gap(bound(&old), bound(&new), least, words.unit);
                let row = Row::new(id, shown(bound(&old)), shown(bound(&new)));
                self.add(
                    row.detail(concerned(scope, tighter, &gap)),
                    scope,
                    origins,
                    &format!("{prefix}{key}"),
                );
            }
        }
        self.step(scope, origins, prefix, [old.step, new.step]);
        if old.unique != new.unique {
            let row = if new.unique {
                Row::new("unique-items-added", "", "uniqueItems: true").detail(concerned(
                    scope,
                    true,
                    "lists with two items alike",
                ))
            } else {
                Row::new("unique-items-removed", "uniqueItems: true", "").detail(concerned(
                    scope,
                    false,
                    "lists with two items alike",
                ))
            };
            self.add(row, scope, origins, &format!("{prefix}uniqueItems"));
        }
        self.patterns(scope, origins, prefix, [&old.patterns, &new.patterns]);
        self.listed(scope, origins, prefix, [old.values, new.values]);
        for (id, from, to) in [
            ("constraint-removed", &old.constraints, &new.constraints),
            ("constraint-added", &new.constraints, &old.constraints),
        ] {
            for constraint in from.iter().filter(|one| !to.iter().any(|other| alike(one, other))) {
                let text = show(constraint);
                let row = if id == "constraint-added" {
                    Row::new(id, "", text.clone()).detail(concerned(scope, true, "what breaks it"))
                } else {
                    Row::new(id, text.clone(), "").detail(concerned(scope, false, "what breaks it"))
                };
                self.add(row, scope, origins, &format!("{prefix}x-constraints"));
            }
        }
    }

    fn step(&mut self, scope: &Scope, origins: Origins<'_>, prefix: &str, [old, new]: [Option<Number>; 2]) {
        let id = match (old, new) {
            (None, None) => return,
            (None, Some(_)) => "multiple-of-added",
            (Some(_), None) => "multiple-of-removed",
            (Some(old), Some(new)) if order(old, new).is_eq() => return,
            (Some(old), Some(new)) if divides(old, new) => "multiple-of-tightened",
            (Some(old), Some(new)) if divides(new, old) => "multiple-of-loosened",
            (Some(_), Some(_)) => "multiple-of-changed",
        };
        let shown = |step: Option<Number>| {
            step.map(|step| format!("multipleOf: {}", number(step))).unwrap_or_default()
        };
        self.add(Row::new(id, shown(old), shown(new)), scope, origins, &format!("{prefix}multipleOf"));
    }

    fn patterns(&mut self, scope: &Scope, origins: Origins<'_>, prefix: &str, [old, new]: [&[String]; 2]) {
        let sorted = |patterns: &[String]| {
            let mut sorted: Vec<String> = patterns.to_vec();
            sorted.sort();
            sorted.dedup();
            sorted
        };
        let (old, new) = (sorted(old), sorted(new));
        if old == new {
            return;
        }
        let texts = |patterns: &[String]| patterns.join(" and ");
        let refs = |patterns: &[String]| patterns.iter().map(String::clone).collect::<Vec<_>>();
        let (left, right) = (refs(&old), refs(&new));
        let (left, right): (Vec<&str>, Vec<&str>) =
            (left.iter().map(String::as_str).collect(), right.iter().map(String::as_str).collect());
        let (id, detail) = match (old.is_empty(), new.is_empty()) {
            (true, _) => ("pattern-added", String::new()),
            (_, true) => ("pattern-removed", String::new()),
            _ => match pattern::relation(&left, &right) {
                Relation::Same => return,
                Relation::Tighter(text) => {
                    ("pattern-tightened", format!("{text:?} matched and does not any more"))
                }
                Relation::Looser(text) => {
                    ("pattern-loosened", format!("{text:?} matches and did not before"))
                }
                Relation::Different(refused, accepted) => (
                    "pattern-changed",
                    format!(
                        "{refused:?} matched and does not any more; {accepted:?} matches and did not before"
                    ),
                ),
                Relation::Unknown(reason) => {
                    ("pattern-changed", format!("the patterns cannot be compared: {reason}"))
                }
            },
        };
        let row = Row::new(id, texts(&old), texts(&new)).detail(detail);
        self.add(row, scope, origins, &format!("{prefix}pattern"));
    }

    /// Compares lists of values where a value is used: they leave the type in Rust as it is.
    fn listed(
        &mut self,
        scope: &Scope,
        origins: Origins<'_>,
        prefix: &str,
        [old, new]: [Option<Vec<String>>; 2],
    ) {
        let key = format!("{prefix}enum");
        let list = |values: &[String]| format!("enum: [{}]", values.join(", "));
        match (old, new) {
            (None, None) => {}
            (None, Some(new)) => {
                let row = Row::new("enum-added", "", list(&new));
                self.add(row.detail(concerned(scope, true, "all other values")), scope, origins, &key);
            }
            (Some(old), None) => {
                let row = Row::new("enum-removed", list(&old), "");
                self.add(row.detail(concerned(scope, false, "all other values")), scope, origins, &key);
            }
            (Some(old), Some(new)) => {
                for value in new.iter().filter(|value| !old.contains(value)) {
                    let row = Row::new("enum-value-added", "", value).rust(Verdict::None);
                    self.add(row.detail(concerned(scope, false, value)), scope, origins, &key);
                }
                for value in old.iter().filter(|value| !new.contains(value)) {
                    let row = Row::new("enum-value-removed", value, "").rust(Verdict::None);
                    self.add(row.detail(concerned(scope, true, value)), scope, origins, &key);
                }
            }
        }
    }
}

/// Which values are concerned, in words for the reviewer.
pub(super) fn concerned(scope: &Scope, tighter: bool, values: &str) -> String {
    if scope.sent || !scope.uses.request.is_empty() {
        format!("{} {values}", if tighter { "refuses" } else { "accepts" })
    } else if tighter {
        format!("responses do not have {values} any more")
    } else {
        format!("responses may have {values}")
    }
}

impl Limits {
    fn of(rules: &[Rule]) -> Self {
        let mut limits = Self::default();
        let count = |count: u64| Bound {
            value: Number::Integer(i64::try_from(count).unwrap_or(i64::MAX)),
            excluded: false,
        };
        for rule in rules {
            match rule {
                Rule::MinLength(least) => limits.length.at_least(count(*least)),
                Rule::MaxLength(most) => limits.length.at_most(count(*most)),
                Rule::Minimum(value) => limits.number.at_least(Bound { value: *value, excluded: false }),
                Rule::Maximum(value) => limits.number.at_most(Bound { value: *value, excluded: false }),
                Rule::ExclusiveMinimum(Number::Integer(value)) => {
                    let value = Number::Integer(value.saturating_add(1));
                    limits.number.at_least(Bound { value, excluded: false });
                }
                Rule::ExclusiveMaximum(Number::Integer(value)) => {
                    let value = Number::Integer(value.saturating_sub(1));
                    limits.number.at_most(Bound { value, excluded: false });
                }
                Rule::ExclusiveMinimum(value) => {
                    limits.number.at_least(Bound { value: *value, excluded: true })
                }
                Rule::ExclusiveMaximum(value) => {
                    limits.number.at_most(Bound { value: *value, excluded: true })
                }
                Rule::MinItems(least) => limits.items.at_least(count(*least)),
                Rule::MaxItems(most) => limits.items.at_most(count(*most)),
                Rule::MinProperties(least) => limits.properties.at_least(count(*least)),
                Rule::MaxProperties(most) => limits.properties.at_most(count(*most)),
                Rule::MultipleOf(step) => limits.step = Some(*step),
                Rule::UniqueItems => limits.unique = true,
                Rule::Pattern(pattern) => limits.patterns.push(pattern.clone()),
                Rule::OneOf(values) => limits.narrow(values.clone()),
                Rule::OneOfIntegers(values) => limits.narrow(values.iter().map(i64::to_string).collect()),
                Rule::Constraint(constraint) => limits.constraints.push(constraint.clone()),
                // They are compared with what is in the value; and named types have been put in their place.
                Rule::Items(_) | Rule::Values(_) | Rule::Of(_) => {}
            }
        }
        limits
    }

    fn narrow(&mut self, values: Vec<String>) {
        self.values = Some(match self.values.take() {
            Some(known) => known.into_iter().filter(|value| values.contains(value)).collect(),
            None => values,
        });
    }
}

impl Range {
    fn at_least(&mut self, bound: Bound) {
        if self.least.is_none_or(|known| tighter(known, bound, true).is_lt()) {
            self.least = Some(bound);
        }
    }

    fn at_most(&mut self, bound: Bound) {
        if self.most.is_none_or(|known| tighter(known, bound, false).is_lt()) {
            self.most = Some(bound);
        }
    }
}

/// Whether the second limit is tighter (`Less`), the same, or looser.
fn tighter(one: Bound, other: Bound, least: bool) -> Ordering {
    let order = order(one.value, other.value);
    let order = if least { order } else { order.reverse() };
    order.then(one.excluded.cmp(&other.excluded))
}

fn order(one: Number, other: Number) -> Ordering {
    match (one, other) {
        (Number::Integer(one), Number::Integer(other)) => one.cmp(&other),
        _ => float(one).total_cmp(&float(other)),
    }
}

#[expect(clippy::cast_precision_loss, reason = "comparing limits needs no more than 53 bits")]
fn float(number: Number) -> f64 {
    match number {
        Number::Integer(value) => value as f64,
        Number::Float(value) => value,
    }
}

fn divides(step: Number, of: Number) -> bool {
    match (step, of) {
        (Number::Integer(step), Number::Integer(of)) => step != 0 && of % step == 0,
        _ => {
            let parts = float(of) / float(step);
            (parts - parts.round()).abs() < 1e-9
        }
    }
}

/// The last part of the rule's id, and whether values are refused that passed.
fn change(old: Option<Bound>, new: Option<Bound>, least: bool) -> Option<(&'static str, bool)> {
    match (old, new) {
        (None, None) => None,
        (None, Some(_)) => Some(("added", true)),
        (Some(_), None) => Some(("removed", false)),
        (Some(old), Some(new)) => match (tighter(old, new, least), least) {
            (Ordering::Equal, _) => None,
            (Ordering::Less, true) => Some(("increased", true)),
            (Ordering::Less, false) => Some(("decreased", true)),
            (Ordering::Greater, true) => Some(("decreased", false)),
            (Ordering::Greater, false) => Some(("increased", false)),
        },
    }
}

/// The values between two limits of one kind, in words: `57 to 64 characters`.
fn gap(old: Option<Bound>, new: Option<Bound>, least: bool, unit: &str) -> String {
    let (Some(old), Some(new)) = (old, new) else {
        let Some(bound) = old.or(new) else { return String::new() };
        let value = number(bound.value);
        return match (least, bound.excluded) {
            (true, false) => format!("less than {value}{unit}"),
            (true, true) => format!("{value} and less"),
            (false, false) => format!("more than {value}{unit}"),
            (false, true) => format!("{value} and more"),
        };
    };
    let (Bound { value: low, .. }, Bound { value: high, .. }) =
        if order(old.value, new.value).is_lt() { (old, new) } else { (new, old) };
    match (low, high) {
        (Number::Integer(low), Number::Integer(high)) => {
            // The looser of the two limits is let through by one document alone.
            let (first, last) =
                if least { (low, high.saturating_sub(1)) } else { (low.saturating_add(1), high) };
            if first == last { format!("{first}{unit}") } else { format!("{first} to {last}{unit}") }
        }
        _ => format!("what is between {} and {}", number(low), number(high)),
    }
}

fn number(number: Number) -> String {
    match number {
        Number::Integer(value) => value.to_string(),
        Number::Float(value) => value.to_string(),
    }
}

/// Whether two constraints say the same, in whatever order.
fn alike(one: &Constraint, other: &Constraint) -> bool {
    normal(one) == normal(other)
}

/// The kind of a constraint, its conditions and its fields, in an order of their own.
type Normal = (u8, Vec<(String, Vec<String>, Option<String>)>, Vec<String>);

fn normal(constraint: &Constraint) -> Normal {
    let sorted = |fields: &[String]| {
        let mut fields = fields.to_vec();
        fields.sort();
        fields
    };
    let conditions = |conditions: &[Condition]| {
        let mut all: Vec<_> = conditions
            .iter()
            .map(|Condition { field, values, default }| (field.clone(), sorted(values), default.clone()))
            .collect();
        all.sort();
        all
    };
    match constraint {
        Constraint::ExactlyOne(fields) => (0, Vec::new(), sorted(fields)),
        Constraint::AtLeastOne(fields) => (1, Vec::new(), sorted(fields)),
        Constraint::AtMostOne(fields) => (2, Vec::new(), sorted(fields)),
        Constraint::Needs(when, fields) => (3, conditions(when), sorted(fields)),
        Constraint::Excludes(when, fields) => (4, conditions(when), sorted(fields)),
        Constraint::Disjoint(start, end) => (5, Vec::new(), vec![start.clone(), end.clone()]),
    }
}

/// A constraint as it is written.
fn show(constraint: &Constraint) -> String {
    let list = |values: &[String]| values.join(", ");
    let when = |conditions: &[Condition]| {
        let all: Vec<String> = conditions
            .iter()
            .map(|condition| {
                let default =
                    condition.default.as_ref().map(|value| format!(" (default {value})")).unwrap_or_default();
                format!("{}: [{}]{default}", condition.field, list(&condition.values))
            })
            .collect();
        if all.is_empty() { String::new() } else { format!("when: {{{}}}, ", all.join(", ")) }
    };
    match constraint {
        Constraint::ExactlyOne(fields) => format!("exactlyOne: [{}]", list(fields)),
        Constraint::AtLeastOne(fields) => format!("atLeastOne: [{}]", list(fields)),
        Constraint::AtMostOne(fields) => format!("atMostOne: [{}]", list(fields)),
        Constraint::Needs(conditions, fields) => format!("{}required: [{}]", when(conditions), list(fields)),
        Constraint::Excludes(conditions, fields) => format!("{}absent: [{}]", when(conditions), list(fields)),
        Constraint::Disjoint(start, end) => format!("disjoint: [{start}, {end}]"),
    }
}
