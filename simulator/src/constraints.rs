//! Constraints across fields: `x-constraints` of a schema.

use serde_json::Value;

use crate::check::Problem;
use crate::documents::{array, object};
use crate::schema;

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// Everything in a value that breaks the constraints of its schema and of the schemas within it.
pub(crate) fn check(service: &str, value: &Value, schema: &Value, document: &Value) -> Vec<Problem> {
    let mut checker = Checker { service, document, problems: Vec::new() };
    checker.value(value, schema, "body");
    checker.problems
}

struct Checker<'a> {
    service: &'a str,
    document: &'a Value,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn value(&mut self, value: &Value, schema: &Value, place: &str) {
        for part in schema::parts(schema, self.document) {
            for constraint in array(&part["x-constraints"]) {
                self.constraint(value, schema, constraint, place);
            }
        }
        for (name, value) in object(value) {
            if let Some(of) = schema::property(schema, self.document, name) {
                self.value(value, of, &format!("{place}.{name}"));
            }
        }
        if let Some(of) = schema::keyword(schema, self.document, "items") {
            for (index, value) in array(value).iter().enumerate() {
                self.value(value, of, &format!("{place}[{index}]"));
            }
        }
    }

    fn constraint(&mut self, value: &Value, schema: &Value, constraint: &Value, place: &str) {
        let names =
            |key: &str| -> Vec<&str> { array(&constraint[key]).iter().filter_map(Value::as_str).collect() };
        for (key, least, most, words) in [
            ("exactlyOne", 1, 1, "exactly one of"),
            ("atLeastOne", 1, usize::MAX, "at least one of"),
            ("atMostOne", 0, 1, "at most one of"),
        ] {
            let names = names(key);
            let count = names.iter().filter(|name| given(value, name).is_some()).count();
            if !names.is_empty() && !(least..=most).contains(&count) {
                let text = format!("{words} {} has to have a value, {count} have", names.join(", "));
                self.problems.push(Problem::value(self.service, place, text));
            }
        }
        if let [start, end] = names("disjoint")[..] {
            self.disjoint(value, start, end, place);
        }
        let conditions = object(&constraint["when"]);
        let holds = |(name, values): (&String, &Value)| {
            self.at(value, schema, name).is_some_and(|value| array(values).contains(value))
        };
        if conditions.is_empty() || !conditions.iter().all(holds) {
            return;
        }
        let listed: Vec<String> =
            conditions.iter().map(|(name, values)| format!("{name} in {values}")).collect();
        let listed = listed.join(" and ");
        for name in names("required") {
            // A default is enough where a value is needed; it is none that somebody gave too many.
            if self.at(value, schema, name).is_none() {
                let text = format!("is needed where {listed}");
                self.problems.push(Problem::missing(self.service, format!("{place}.{name}"), text));
            }
        }
        for name in names("absent") {
            if given(value, name).is_some() {
                let text = format!("must have no value where {listed}");
                self.problems.push(Problem::value(self.service, format!("{place}.{name}"), text));
            }
        }
    }

    /// The value at a path through objects: the given one, else the default of its schema.
    fn at<'a>(&'a self, value: &'a Value, schema: &'a Value, path: &str) -> Option<&'a Value> {
        if let Some(found) = given(value, path) {
            return Some(found);
        }
        let mut schema = schema;
        for name in path.split('.') {
            schema = schema::property(schema, self.document, name)?;
        }
        schema::keyword(schema, self.document, "default")
    }

    /// Ranges of the time of day in an array: the end is not part of a range; one that ends before it
    /// starts runs past midnight; one that ends when it starts says nothing.
    fn disjoint(&mut self, value: &Value, start: &str, end: &str, place: &str) {
        let mut used = [None; DAY as usize];
        for (index, range) in array(value).iter().enumerate() {
            let (Some(first), Some(last)) = (minutes(&range[start]), minutes(&range[end])) else { continue };
            let length = if last < first { last + DAY - first } else { last - first };
            for minute in (first..first + length).map(|minute| (minute % DAY) as usize) {
                match used.get_mut(minute) {
                    Some(Some(other)) => {
                        let text = format!("overlaps with {place}[{other}]");
                        let place = format!("{place}[{index}]");
                        self.problems.push(Problem::overlap(self.service, place, text));
                        break;
                    }
                    Some(free) => *free = Some(index),
                    None => {}
                }
            }
        }
    }
}

/// The value that a request gives at a path through objects; null is none.
fn given<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, name| value.get(name)).filter(|value| !value.is_null())
}

/// `HH:MM` as minutes of the day.
fn minutes(value: &Value) -> Option<u32> {
    let (hours, minutes) = value.as_str()?.split_once(':')?;
    let (hours, minutes) = (hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn schema() -> Value {
        json!({
            "properties": {
                "one": {}, "other": {}, "more": {}, "slots": {
                    "items": {}, "x-constraints": [{ "disjoint": ["start", "end"] }],
                },
                "kind": { "allOf": [{ "$ref": "#/Kind" }] },
                "node": { "properties": { "key": {}, "file": {} } },
            },
            "x-constraints": [
                { "exactlyOne": ["one", "other"] },
                { "atMostOne": ["other", "more"] },
                { "atLeastOne": ["more", "one", "slots"] },
                { "when": { "kind": ["list"] }, "required": ["node.file"] },
                { "when": { "kind": ["object"], "node.key": [1] }, "absent": ["node.file"] },
            ],
        })
    }

    #[test]
    fn constraints_hold_or_name_their_place() {
        let document = json!({ "Kind": { "default": "list" } });
        let file = json!({ "file": "f" });
        for (value, places) in [
            (json!({ "one": 1, "node": file }), vec![]),
            (json!({ "one": 1, "node": { "file": null } }), vec!["body.node.file"]),
            (json!({ "one": 1, "kind": "object" }), vec![]),
            (json!({ "one": 1, "kind": "object", "node": { "key": 1, "file": 2 } }), vec!["body.node.file"]),
            (json!({ "one": 1, "kind": "object", "node": { "key": 2, "file": 2 } }), vec![]),
            (json!({ "one": 1, "other": 1, "node": file }), vec!["body"]),
            (json!({ "one": null, "node": file }), vec!["body", "body"]),
            (json!({ "other": 1, "more": 2, "node": file }), vec!["body"]),
        ] {
            let found = check("oms", &value, &schema(), &document);
            let found: Vec<String> = found.into_iter().map(|problem| problem.place().to_owned()).collect();
            assert_eq!(found, places, "{value}");
        }
    }

    #[test]
    fn ranges_of_the_day_overlap_or_do_not() {
        for (slots, overlapping) in [
            (vec![["00:00", "06:00"], ["06:00", "23:59"]], None),
            (vec![["22:00", "06:00"], ["06:00", "22:00"]], None),
            (vec![["08:00", "08:00"], ["07:00", "09:00"]], None),
            (vec![["22:00", "06:00"], ["05:59", "07:00"]], Some("body.slots[1]")),
            (vec![["01:00", "03:00"], ["10:00", "11:00"], ["02:00", "02:30"]], Some("body.slots[2]")),
        ] {
            let slots: Vec<Value> =
                slots.iter().map(|[start, end]| json!({ "start": start, "end": end })).collect();
            let value = json!({ "one": 1, "kind": "object", "slots": slots });
            let found = check("oms", &value, &schema(), &json!({ "Kind": {} }));
            assert_eq!(found.first().map(Problem::place), overlapping, "{value}");
            assert!(found.len() < 2);
        }
    }
}
