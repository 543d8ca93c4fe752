//! Constraints across fields: `x-constraints` of a schema.

use openapiv3::{OpenAPI, ReferenceOr};
use serde_json::{Map, Value};

use crate::problem::Problems;
use crate::schema::{self, AnySchemaRef};

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// Notes what in a value breaks the constraints of its schema and of the schemas within it, until enough is
/// noted.
pub(crate) fn check<S: AnySchemaRef>(
    value: &Value,
    schema: &ReferenceOr<S>,
    document: &OpenAPI,
    problems: &mut Problems,
) {
    Checker { document, problems }.value(value, schema, "body");
}

struct Checker<'a> {
    document: &'a OpenAPI,
    problems: &'a mut Problems,
}

impl Checker<'_> {
    fn value<S: AnySchemaRef>(&mut self, value: &Value, schema: &ReferenceOr<S>, place: &str) {
        // No text, number or flag has a constraint.
        if self.problems.is_enough() || !(value.is_object() || value.is_array()) {
            return;
        }
        for part in schema::parts(schema, self.document) {
            for constraint in array(part.schema_data.extensions.get("x-constraints")) {
                self.constraint(value, schema, constraint, place);
            }
        }
        for (name, value) in value.as_object().into_iter().flatten() {
            if let Some(of) = schema::property(schema, self.document, name) {
                self.value(value, of, &format!("{place}.{name}"));
            }
        }
        if let (Some(of), Value::Array(items)) = (schema::items(schema, self.document), value) {
            for (index, value) in items.iter().enumerate() {
                if self.problems.is_enough() {
                    return;
                }
                if value.is_object() || value.is_array() {
                    self.value(value, of, &format!("{place}[{index}]"));
                }
            }
        }
    }

    fn constraint<S: AnySchemaRef>(
        &mut self,
        value: &Value,
        schema: &ReferenceOr<S>,
        constraint: &Value,
        place: &str,
    ) {
        let names = |key: &str| -> Vec<&str> {
            array(constraint.get(key)).iter().filter_map(Value::as_str).collect()
        };
        for (key, least, most, words) in [
            ("exactlyOne", 1, 1, "exactly one of"),
            ("atLeastOne", 1, usize::MAX, "at least one of"),
            ("atMostOne", 0, 1, "at most one of"),
        ] {
            let names = names(key);
            let count = names.iter().filter(|name| given(value, name).is_some()).count();
            if !names.is_empty() && !(least..=most).contains(&count) {
                let text = format!("{words} {} has to have a value, {count} have", names.join(", "));
                self.problems.value(place, text);
            }
        }
        if let [start, end] = names("disjoint")[..] {
            self.disjoint(value, start, end, place);
        }
        let none = Map::new();
        let conditions = constraint.get("when").and_then(Value::as_object).unwrap_or(&none);
        let holds = |(name, values): (&String, &Value)| {
            self.at(value, schema, name).is_some_and(|value| array(Some(values)).contains(value))
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
                self.problems.missing(format!("{place}.{name}"), text);
            }
        }
        for name in names("absent") {
            if given(value, name).is_some() {
                let text = format!("must have no value where {listed}");
                self.problems.value(format!("{place}.{name}"), text);
            }
        }
    }

    /// The value at a path through objects: the given one, else the default of its schema.
    fn at<'a, S: AnySchemaRef>(
        &'a self,
        value: &'a Value,
        schema: &'a ReferenceOr<S>,
        path: &str,
    ) -> Option<&'a Value> {
        if let Some(found) = given(value, path) {
            return Some(found);
        }
        let mut names = path.split('.');
        let mut schema = schema::property(schema, self.document, names.next()?)?;
        for name in names {
            schema = schema::property(schema, self.document, name)?;
        }
        schema::default(schema, self.document)
    }

    /// Ranges of the time of day in an array: the end is not part of a range; one that ends before it
    /// starts runs past midnight; one that ends when it starts says nothing.
    fn disjoint(&mut self, value: &Value, start: &str, end: &str, place: &str) {
        let mut used = [None; DAY as usize];
        for (index, range) in array(Some(value)).iter().enumerate() {
            let (Some(first), Some(last)) = (minutes(&range[start]), minutes(&range[end])) else { continue };
            let length = if last < first { last + DAY - first } else { last - first };
            for minute in (first..first + length).map(|minute| (minute % DAY) as usize) {
                match used.get_mut(minute) {
                    Some(Some(other)) => {
                        let text = format!("overlaps with {place}[{other}]");
                        let place = format!("{place}[{index}]");
                        self.problems.overlap(place, text);
                        break;
                    }
                    Some(free) => *free = Some(index),
                    None => {}
                }
            }
        }
    }
}

/// The items of an array; none of anything else.
fn array(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
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
    use openapiv3::Schema;
    use serde_json::json;

    use super::*;
    use crate::json_schema::tests::document_of;

    /// Where a value breaks the constraints of a schema, which `kind` has this default.
    fn places(value: &Value, kind: Value) -> Vec<String> {
        let schema = json!({
            "properties": {
                "one": {}, "other": {}, "more": {}, "slots": {
                    "type": "array", "items": {}, "x-constraints": [{ "disjoint": ["start", "end"] }],
                },
                "kind": { "allOf": [{ "$ref": "#/components/schemas/Kind" }] },
                "node": { "properties": { "key": {}, "file": {} } },
                "many": { "type": "array", "items": { "$ref": "#/components/schemas/Item" } },
            },
            "x-constraints": [
                { "exactlyOne": ["one", "other"] },
                { "atMostOne": ["other", "more"] },
                { "atLeastOne": ["more", "one", "slots"] },
                { "when": { "kind": ["list"] }, "required": ["node.file"] },
                { "when": { "kind": ["object"], "node.key": [1] }, "absent": ["node.file"] },
            ],
        });
        let item = json!({ "x-constraints": [{ "exactlyOne": ["a", "b"] }] });
        let document = document_of(&json!({ "Kind": kind, "Item": item }));
        let schema: ReferenceOr<Schema> = serde_json::from_value(schema).unwrap();
        let mut problems = Problems::new("oms");
        check(value, &schema, &document, &mut problems);
        problems.places()
    }

    #[test]
    fn constraints_hold_or_name_their_place() {
        let file = json!({ "file": "f" });
        for (value, expected) in [
            (json!({ "one": 1, "node": file }), vec![]),
            (json!({ "one": 1, "node": { "file": null } }), vec!["body.node.file"]),
            (json!({ "one": 1, "kind": "object" }), vec![]),
            (json!({ "one": 1, "kind": "object", "node": { "key": 1, "file": 2 } }), vec!["body.node.file"]),
            (json!({ "one": 1, "kind": "object", "node": { "key": 2, "file": 2 } }), vec![]),
            (json!({ "one": 1, "other": 1, "node": file }), vec!["body"]),
            (json!({ "one": null, "node": file }), vec!["body", "body"]),
            (json!({ "other": 1, "more": 2, "node": file }), vec!["body"]),
            (json!({ "one": 1, "node": file, "many": [{ "a": 1 }, {}] }), vec!["body.many[1]"]),
        ] {
            assert_eq!(places(&value, json!({ "default": "list" })), expected, "{value}");
        }
    }

    #[test]
    fn ranges_of_the_day_overlap_or_do_not() {
        for (slots, overlapping) in [
            (vec![["00:00", "06:00"], ["06:00", "23:59"]], vec![]),
            (vec![["22:00", "06:00"], ["06:00", "22:00"]], vec![]),
            (vec![["08:00", "08:00"], ["07:00", "09:00"]], vec![]),
            (vec![["22:00", "06:00"], ["05:59", "07:00"]], vec!["body.slots[1]"]),
            (vec![["01:00", "03:00"], ["10:00", "11:00"], ["02:00", "02:30"]], vec!["body.slots[2]"]),
        ] {
            let slots: Vec<Value> =
                slots.iter().map(|[start, end]| json!({ "start": start, "end": end })).collect();
            let value = json!({ "one": 1, "kind": "object", "slots": slots });
            assert_eq!(places(&value, json!({})), overlapping, "{value}");
        }
    }
}
