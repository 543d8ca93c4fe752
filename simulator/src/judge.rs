//! Judges a value by its schema: the `jsonschema` crate does, within bounds.
//!
//! That crate collects every error before it hands out the first, some 700 bytes each. So the simulator looks
//! for itself whether sizes are kept, and of a large value it shows the crate no more than a part.

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{ValidationError, Validator};
use openapiv3::{OpenAPI, ReferenceOr, Schema, SchemaKind, Type};
use serde_json::Value;

use crate::problem::Problems;
use crate::schema::{self, AnySchemaRef};

/// A value that has no more parts than this is judged whole. A long text counts for several.
const SMALL: usize = 2000;

/// How many items of each list are left of a larger value.
const SHOWN: usize = 50;

/// Notes what is wrong with a value, until enough is noted.
pub(crate) fn judge<S: AnySchemaRef>(
    place: &str,
    value: &Value,
    schema: &ReferenceOr<S>,
    document: &OpenAPI,
    validator: &Validator,
    problems: &mut Problems,
) {
    if parts(value, SMALL) > 0 {
        return all(place, value, validator, problems);
    }
    // What takes least time first; each only where the one before it has found nothing.
    let before = problems.count();
    sizes(place, value, schema, document, SHOWN, problems);
    if problems.count() == before {
        all(place, &shortened(value), validator, problems);
    }
    if problems.count() == before {
        sizes(place, value, schema, document, usize::MAX, problems);
    }
    if problems.count() == before
        && !validator.is_valid(value)
        && let Err(error) = validator.validate(value)
    {
        note(place, &error, problems);
    }
}

/// How many of `most` parts are left after those of a value: 0 if it has as many or more.
fn parts(value: &Value, most: usize) -> usize {
    let rest = match value {
        Value::Array(items) => items.iter().try_fold(most, |most, item| left(item, most)),
        Value::Object(members) => members.values().try_fold(most, |most, value| left(value, most)),
        Value::String(text) => Some(most.saturating_sub(text.len() >> 10)),
        _ => Some(most),
    };
    rest.unwrap_or(0).saturating_sub(1)
}

fn left(value: &Value, most: usize) -> Option<usize> {
    Some(parts(value, most)).filter(|left| *left > 0)
}

fn all(place: &str, value: &Value, validator: &Validator, problems: &mut Problems) {
    for error in validator.iter_errors(value) {
        if problems.is_enough() {
            return;
        }
        note(place, &error, problems);
    }
}

/// Notes which texts and lists are larger than they may be, looking into so many items of each list.
fn sizes<S: AnySchemaRef>(
    place: &str,
    value: &Value,
    schema: &ReferenceOr<S>,
    document: &OpenAPI,
    looked: usize,
    problems: &mut Problems,
) {
    match value {
        Value::String(text) => {
            let most = most(schema, document, |schema| match schema {
                SchemaKind::Type(Type::String(text)) => text.max_length,
                SchemaKind::Any(any) => any.max_length,
                _ => None,
            });
            // No character has more than four bytes, and most have one.
            if most.is_some_and(|most| text.len() > most && text.chars().nth(most).is_some()) {
                problems.value(place, longer(most.unwrap_or_default()));
            }
        }
        Value::Array(items) => {
            let most = most(schema, document, |schema| match schema {
                SchemaKind::Type(Type::Array(array)) => array.max_items,
                SchemaKind::Any(any) => any.max_items,
                _ => None,
            });
            if let Some(most) = most.filter(|most| items.len() > *most) {
                problems.value(place, more(most));
                return;
            }
            let Some(of) = schema::items(schema, document) else { return };
            for (index, item) in items.iter().take(looked).enumerate() {
                if problems.is_enough() {
                    return;
                }
                if matches!(item, Value::String(_) | Value::Array(_) | Value::Object(_)) {
                    sizes(&format!("{place}[{index}]"), item, of, document, looked, problems);
                }
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                if let Some(of) = schema::property(schema, document, name) {
                    sizes(&format!("{place}.{name}"), value, of, document, looked, problems);
                }
            }
        }
        _ => {}
    }
}

/// The lowest limit that a schema and its parts set.
fn most<S: AnySchemaRef>(
    schema: &ReferenceOr<S>,
    document: &OpenAPI,
    limit: impl Fn(&SchemaKind) -> Option<usize>,
) -> Option<usize> {
    let parts = schema::parts(schema, document);
    parts.iter().filter_map(|part: &&Schema| limit(&part.schema_kind)).min()
}

/// A value whose lists have their first items alone.
fn shortened(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().take(SHOWN).map(shortened).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), shortened(value))).collect()
        }
        other => other.clone(),
    }
}

fn longer(limit: usize) -> String {
    format!("is longer than {limit} characters")
}

fn more(limit: usize) -> String {
    format!("has more than {limit} items")
}

fn note(root: &str, error: &ValidationError<'_>, problems: &mut Problems) {
    let mut place = root.to_owned();
    for segment in error.instance_path().as_str().split('/').skip(1) {
        match segment.parse::<usize>() {
            Ok(index) => place.push_str(&format!("[{index}]")),
            Err(_) => place.push_str(&format!(".{}", segment.replace("~1", "/").replace("~0", "~"))),
        }
    }
    let text = match error.kind() {
        Kind::Required { property } => {
            place.push_str(&format!(".{}", property.as_str().unwrap_or_default()));
            return problems.missing(place, "is needed and missing");
        }
        Kind::Type { .. } => return problems.wrong_type(place, error.masked().to_string()),
        Kind::MinLength { limit } => format!("is shorter than {limit} characters"),
        Kind::MaxLength { limit } => format!("is longer than {limit} characters"),
        Kind::MinItems { limit } => format!("has less than {limit} items"),
        Kind::MaxItems { limit } => format!("has more than {limit} items"),
        Kind::Minimum { limit } => format!("is less than {limit}"),
        Kind::Maximum { limit } => format!("is more than {limit}"),
        Kind::Pattern { pattern } => format!("does not match the pattern {pattern}"),
        Kind::Enum { options } => format!("is none of {options}"),
        _ => error.masked().to_string(),
    };
    problems.value(place, text);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::json_schema;
    use crate::json_schema::tests::document_of;

    fn judged(value: &Value) -> Vec<String> {
        let document = document_of(&json!({
            "List": { "type": "array", "items": { "type": "object", "required": ["name"], "properties": {
                "name": { "type": "string", "maxLength": 3 },
                "few": { "type": "array", "maxItems": 2, "items": { "type": "integer" } },
            } } },
        }));
        let schema = ReferenceOr::<Schema>::ref_("#/components/schemas/List");
        let validator = jsonschema::draft4::new(&json_schema::of_request(&schema, &document)).unwrap();
        let mut problems = Problems::new("oms");
        judge("body", value, &schema, &document, &validator, &mut problems);
        problems.places()
    }

    #[test]
    fn no_more_is_looked_for_than_is_listed() {
        let good = json!({ "name": "äöü", "few": [1] });
        assert_eq!(judged(&json!(vec![good.clone(); 100_000])), [""; 0]);
        let many = |item: &Value| judged(&json!(vec![item; 100_000]));
        let first = |name: &str| (0..21).map(|index| format!("body[{index}]{name}")).collect::<Vec<_>>();
        assert_eq!(many(&json!({})), first(".name"));
        assert_eq!(many(&json!({ "name": "abcd" })), first(".name"));
        assert_eq!(many(&json!({ "name": "a", "few": [1, 2, 3] })), first(".few"));
        assert_eq!(many(&json!(1)), first(""));
        // Something is wrong where nobody looks at first.
        let mut items = vec![good; 100_000];
        items[99_999]["few"] = json!(["x"]);
        assert_eq!(judged(&json!(items)), ["body[99999].few[0]"]);
    }

    #[test]
    fn a_small_value_is_judged_whole() {
        let value = json!([{ "few": [1, 2, "x"] }, { "name": 1 }]);
        assert_eq!(judged(&value), ["body[0].name", "body[0].few", "body[0].few[2]", "body[1].name"]);
    }
}
