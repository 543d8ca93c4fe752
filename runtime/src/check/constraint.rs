//! Checks what a schema's keywords cannot say: constraints between the fields of a model.

use crate::place::{Place, Step};
use crate::rule::{Condition, Rule};
use crate::shape::Presence;
use crate::value::{Model, View};

use super::Checker;

impl Checker {
    /// Checks one constraint between the fields of a model.
    pub(super) fn constraint(&mut self, model: &dyn Model, rule: &Rule, place: &Place<'_>) {
        match *rule {
            Rule::ExactlyOne(fields) => {
                self.choice(model, "exactlyOne", "exactly one", fields, (1, 1), place);
            }
            Rule::AtLeastOne(fields) => {
                self.choice(model, "atLeastOne", "at least one", fields, (1, usize::MAX), place);
            }
            Rule::AtMostOne(fields) => self.choice(model, "atMostOne", "at most one", fields, (0, 1), place),
            Rule::Needs(conditions, fields) => {
                let problem = ("required", "has no value, and needs one");
                self.each_if(model, conditions, fields, false, problem, place);
            }
            Rule::Excludes(conditions, fields) => {
                let problem = ("absent", "has a value, and must have none");
                self.each_if(model, conditions, fields, true, problem, place);
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
        (least, most): (usize, usize),
        place: &Place<'_>,
    ) {
        let given: Vec<&str> = fields.iter().copied().filter(|path| has_value(find(model, path))).collect();
        if !(least..=most).contains(&given.len()) {
            let given = if given.is_empty() { "none".to_owned() } else { given.join(" and ") };
            let problem = format_args!("needs {wanted} of {}, and has {given}", fields.join(", "));
            self.report(place, keyword, problem);
        }
    }

    /// Reports each of the fields that has a value, or that has none, where all conditions hold.
    fn each_if(
        &mut self,
        model: &dyn Model,
        conditions: &[Condition],
        fields: &[&'static str],
        reported: bool,
        (keyword, problem): (&'static str, &str),
        place: &Place<'_>,
    ) {
        let Some(reasons) =
            conditions.iter().map(|condition| holds(model, condition)).collect::<Option<Vec<_>>>()
        else {
            return;
        };
        for path in fields {
            if has_value(find(model, path)) == reported {
                let problem = format_args!("{problem} where {}", reasons.join(" and "));
                // A path is printed as its steps are.
                self.report(&place.then(Step::Field(path)), keyword, problem);
            }
        }
    }
}

/// The value at the end of a path through models, such as `src_node.list_file`.
pub(super) fn find<'a>(model: &'a dyn Model, path: &str) -> View<'a> {
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
