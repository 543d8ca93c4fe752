//! Checks what a schema's keywords cannot say: constraints between fields, and between items.

use crate::model::{Model, Presence};
use crate::place::Step;
use crate::rule::{Condition, Rule};
use crate::value::{List, View};

use super::Checker;

impl Checker {
    /// Checks one constraint between the fields of a model.
    pub(super) fn constraint(&mut self, model: &dyn Model, rule: &Rule) {
        match *rule {
            Rule::ExactlyOne(fields) => self.choice(model, "exactlyOne", "exactly one", fields, 1, 1),
            Rule::AtLeastOne(fields) => {
                self.choice(model, "atLeastOne", "at least one", fields, 1, usize::MAX);
            }
            Rule::AtMostOne(fields) => self.choice(model, "atMostOne", "at most one", fields, 0, 1),
            Rule::Needs(conditions, fields) => {
                self.each_if(model, conditions, fields, false, "required", "has no value, and needs one");
            }
            Rule::Excludes(conditions, fields) => {
                self.each_if(model, conditions, fields, true, "absent", "has a value, and must have none");
            }
            _ => {}
        }
    }

    fn choice(
        &mut self,
        model: &dyn Model,
        keyword: &'static str,
        wanted: &str,
        fields: &[&str],
        least: usize,
        most: usize,
    ) {
        let given: Vec<&str> = fields.iter().copied().filter(|path| has_value(find(model, path))).collect();
        if !(least..=most).contains(&given.len()) {
            let given = if given.is_empty() { "none".to_owned() } else { given.join(" and ") };
            self.report(keyword, format!("needs {wanted} of {}, and has {given}", fields.join(", ")));
        }
    }

    /// Reports each of the fields that has a value, or that has none, where all conditions hold.
    fn each_if(
        &mut self,
        model: &dyn Model,
        conditions: &[Condition],
        fields: &[&'static str],
        reported: bool,
        keyword: &'static str,
        problem: &str,
    ) {
        let Some(reasons) =
            conditions.iter().map(|condition| holds(model, condition)).collect::<Option<Vec<_>>>()
        else {
            return;
        };
        for path in fields {
            if has_value(find(model, path)) == reported {
                let steps = path.split('.').map(Step::Field);
                let depth = steps.map(|step| self.place.push(step)).count();
                self.report(keyword, format!("{problem} where {}", reasons.join(" and ")));
                (0..depth).for_each(|_| self.place.pop());
            }
        }
    }

    /// Checks that the ranges from one field to another of a list's items do not overlap.
    pub(super) fn disjoint(&mut self, list: &dyn List, start: &str, end: &str) {
        let mut ranges = Vec::new();
        let mut position = 0;
        list.each(&mut |item| {
            if let View::Model(model) = item
                && let (View::Text(start), View::Text(end)) = (find(model, start), find(model, end))
            {
                ranges.push((position, start.to_owned(), end.to_owned()));
            }
            position += 1;
        });
        for (index, (position, start, end)) in ranges.iter().enumerate() {
            let earlier = ranges.iter().take(index).find(|(_, other_start, other_end)| {
                parts(start, end)
                    .iter()
                    .any(|part| parts(other_start, other_end).iter().any(|other| overlap(*part, *other)))
            });
            if let Some((other, other_start, other_end)) = earlier {
                self.place.push(Step::Item(*position));
                self.report(
                    "disjoint",
                    format!("is {start} to {end}, which overlaps [{other}], {other_start} to {other_end}"),
                );
                self.place.pop();
            }
        }
    }
}

/// The value at the end of a path through models, such as `src_node.list_file`.
fn find<'a>(model: &'a dyn Model, path: &str) -> View<'a> {
    let mut view = View::Model(model);
    for name in path.split('.') {
        let View::Model(model) = view else { return View::Absent };
        let mut fields = model.shape().fields.iter();
        let position = fields.position(|field| field.name == name && field.presence != Presence::ReadOnly);
        view = position.and_then(|index| model.field(index)).map_or(View::Absent, |value| value.view());
    }
    view
}

fn has_value(view: View<'_>) -> bool {
    !matches!(view, View::Absent | View::Null)
}

/// Whether a condition holds, and if so, in words.
fn holds(model: &dyn Model, condition: &Condition) -> Option<String> {
    let Condition { field, values, default } = condition;
    let (value, by_default) = match find(model, field) {
        View::Text(text) => (text.to_owned(), ""),
        View::Integer(value) => (value.to_string(), ""),
        View::Bool(value) => (value.to_string(), ""),
        View::Absent | View::Null => ((*default)?.to_owned(), " by default"),
        _ => return None,
    };
    values.contains(&value.as_str()).then(|| format!("{field} is {value}{by_default}"))
}

/// A range as one or two ranges that run forwards: one that ends before it begins runs past the end of
/// the day. What a range of no length means is not known: it has no part.
fn parts<'a>(start: &'a str, end: &'a str) -> Vec<(&'a str, Option<&'a str>)> {
    match start.cmp(end) {
        std::cmp::Ordering::Less => vec![(start, Some(end))],
        std::cmp::Ordering::Equal => Vec::new(),
        std::cmp::Ordering::Greater => vec![(start, None), ("", Some(end))],
    }
}

/// Whether two ranges overlap. The end is no part of a range; without one it runs on.
fn overlap((start, end): (&str, Option<&str>), (other_start, other_end): (&str, Option<&str>)) -> bool {
    end.is_none_or(|end| other_start < end) && other_end.is_none_or(|end| start < end)
}
