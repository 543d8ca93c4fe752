//! What schemas of OpenAPI 3.0 say: as JSON Schema for the judge of requests, and about responses.

use serde_json::{Map, Value, json};

use crate::documents::{array, object};

/// How far references may lead to further references. No document comes near it.
const DEPTH: usize = 32;

/// Where every reference of a bundled document leads.
const COMPONENTS: &str = "#/components/schemas/";

/// What a reference stands for, or the value itself.
pub(crate) fn resolve<'a>(value: &'a Value, document: &'a Value) -> &'a Value {
    let mut value = value;
    for _ in 0..DEPTH {
        let Some(target) = value["$ref"].as_str() else { break };
        let Some(found) = target.strip_prefix('#').and_then(|pointer| document.pointer(pointer)) else {
            break;
        };
        value = found;
    }
    value
}

/// The schema and everything that its references and `allOf` add to it.
pub(crate) fn parts<'a>(schema: &'a Value, document: &'a Value) -> Vec<&'a Value> {
    fn add<'a>(schema: &'a Value, document: &'a Value, depth: usize, found: &mut Vec<&'a Value>) {
        let schema = resolve(schema, document);
        found.push(schema);
        if depth < DEPTH {
            for part in array(&schema["allOf"]) {
                add(part, document, depth + 1, found);
            }
        }
    }
    let mut found = Vec::new();
    add(schema, document, 0, &mut found);
    found
}

/// The first value of a keyword in a schema and all that adds to it.
pub(crate) fn keyword<'a>(schema: &'a Value, document: &'a Value, name: &str) -> Option<&'a Value> {
    parts(schema, document).into_iter().find_map(|part| part.get(name))
}

/// The schema of a property.
pub(crate) fn property<'a>(schema: &'a Value, document: &'a Value, name: &str) -> Option<&'a Value> {
    parts(schema, document).into_iter().find_map(|part| part["properties"].get(name))
}

/// Whether what a schema describes must not be shown.
pub(crate) fn is_secret(schema: &Value, document: &Value) -> bool {
    parts(schema, document).iter().any(|part| {
        part["writeOnly"] == true || part["format"] == "password" || part["format"] == "access-key-id"
    })
}

/// A value without what a response of this schema does not declare.
pub(crate) fn declared(value: Value, schema: &Value, document: &Value) -> Value {
    filtered(value, schema, document, &|property| property.is_some())
}

/// A value without the secrets in it.
pub(crate) fn without_secrets(value: Value, schema: &Value, document: &Value) -> Value {
    filtered(value, schema, document, &|property| {
        property.is_none_or(|property| !is_secret(property, document))
    })
}

/// A value with those members, at any depth, whose schema is to be kept.
fn filtered(value: Value, schema: &Value, document: &Value, keep: &dyn Fn(Option<&Value>) -> bool) -> Value {
    match value {
        Value::Object(members) => {
            let parts = parts(schema, document);
            if parts.iter().all(|part| part.get("properties").is_none()) {
                return Value::Object(members);
            }
            let mut kept = Map::new();
            for (name, value) in members {
                let property = parts.iter().find_map(|part| part["properties"].get(&name));
                if keep(property) {
                    let none = Value::Null;
                    let value = filtered(value, property.unwrap_or(&none), document, keep);
                    kept.insert(name, value);
                }
            }
            Value::Object(kept)
        }
        Value::Array(items) => match keyword(schema, document, "items") {
            Some(of) => items.into_iter().map(|item| filtered(item, of, document, keep)).collect(),
            None => Value::Array(items),
        },
        other => other,
    }
}

/// Gives every field that has no value its documented default.
pub(crate) fn fill_in_defaults(value: &mut Value, schema: &Value, document: &Value) {
    let Some(members) = value.as_object_mut() else { return };
    for part in parts(schema, document) {
        for (name, of) in object(&part["properties"]) {
            match members.get_mut(name) {
                Some(value) if !value.is_null() => fill_in_defaults(value, of, document),
                _ => {
                    if let Some(default) = keyword(of, document, "default") {
                        members.insert(name.clone(), default.clone());
                    }
                }
            }
        }
    }
}

/// A schema of OpenAPI 3.0 as JSON Schema draft 4, with everything that its references lead to.
pub(crate) fn to_json_schema(schema: &Value, document: &Value) -> Value {
    let root = converted(schema, document);
    let mut names = Vec::new();
    add_references(&root, &mut names);
    let mut components = Map::new();
    while let Some(name) = names.pop() {
        if !components.contains_key(&name) {
            let component = converted(&document["components"]["schemas"][&name], document);
            add_references(&component, &mut names);
            components.insert(name, component);
        }
    }
    json!({
        "$schema": "http://json-schema.org/draft-04/schema#",
        "allOf": [root],
        "components": { "schemas": components },
    })
}

/// The names of the components that a schema refers to.
fn add_references(schema: &Value, names: &mut Vec<String>) {
    match schema {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            names.extend(target.and_then(|target| target.strip_prefix(COMPONENTS)).map(str::to_owned));
            members.values().for_each(|value| add_references(value, names));
        }
        Value::Array(items) => items.iter().for_each(|item| add_references(item, names)),
        _ => {}
    }
}

/// The keywords that mean the same in both.
const SAME: [&str; 13] = [
    "$ref",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
];

fn converted(schema: &Value, document: &Value) -> Value {
    let mut result = Map::new();
    for (key, value) in object(schema) {
        match key.as_str() {
            "type" | "enum" | "uniqueItems" => drop(result.insert(key.clone(), value.clone())),
            key if SAME.contains(&key) => drop(result.insert(key.to_owned(), value.clone())),
            "items" | "not" => drop(result.insert(key.clone(), converted(value, document))),
            "additionalProperties" if value.is_object() => {
                result.insert(key.clone(), converted(value, document));
            }
            "additionalProperties" => drop(result.insert(key.clone(), value.clone())),
            "allOf" | "anyOf" | "oneOf" => {
                let parts = array(value).iter().map(|part| converted(part, document));
                result.insert(key.clone(), parts.collect());
            }
            // What only responses have is ignored in a request, whatever it holds.
            "properties" => {
                let kept = object(value).iter().filter(|(_, of)| !is_read_only(of, document));
                let kept = kept.map(|(name, of)| (name.clone(), converted(of, document)));
                result.insert(key.clone(), Value::Object(kept.collect()));
            }
            "required" => {
                let of = |name: &Value| name.as_str().and_then(|name| schema["properties"].get(name));
                let needed =
                    |name: &&Value| of(name).is_none_or(|property| !is_read_only(property, document));
                let needed: Vec<Value> = array(value).iter().filter(needed).cloned().collect();
                if !needed.is_empty() {
                    result.insert(key.clone(), Value::Array(needed));
                }
            }
            _ => {}
        }
    }
    add_format(&mut result, schema);
    if schema["nullable"] == true { or_null(result) } else { Value::Object(result) }
}

/// The formats that limit a value; draft 4 knows only that of dates.
fn add_format(result: &mut Map<String, Value>, schema: &Value) {
    let (least, most) = match schema["format"].as_str() {
        Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
        Some("int64") => (i64::MIN, i64::MAX),
        Some("date-time") => {
            result.insert("format".to_owned(), json!("date-time"));
            return;
        }
        _ => return,
    };
    result.entry("minimum").or_insert(json!(least));
    result.entry("maximum").or_insert(json!(most));
}

fn or_null(mut schema: Map<String, Value>) -> Value {
    let Some(of) = schema.get("type").cloned() else {
        return json!({ "anyOf": [{ "type": "null" }, schema] });
    };
    schema.insert("type".to_owned(), json!([of, "null"]));
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        values.push(Value::Null);
    }
    Value::Object(schema)
}

fn is_read_only(schema: &Value, document: &Value) -> bool {
    keyword(schema, document, "readOnly").is_some_and(|value| value == true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Value {
        json!({ "components": { "schemas": {
            "Secret": { "type": "string", "format": "password" },
            "Node": { "type": "object", "required": ["id", "name"], "properties": {
                "id": { "type": "integer", "format": "int32", "readOnly": true },
                "name": { "type": "string", "nullable": true, "maxLength": 3, "default": "n" },
                "sk": { "allOf": [{ "$ref": "#/components/schemas/Secret" }], "description": "words" },
                "list": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } },
            } },
        } } })
    }

    #[test]
    fn what_only_responses_have_is_ignored_in_requests() {
        let document = document();
        let schema = to_json_schema(&json!({ "$ref": "#/components/schemas/Node" }), &document);
        let validator = jsonschema::draft4::new(&schema).unwrap();
        for good in [json!({ "name": null }), json!({ "name": "abc", "id": "anything" })] {
            assert!(validator.is_valid(&good), "{good}");
        }
        for bad in [json!({}), json!({ "name": "abcd" }), json!({ "name": "a", "list": [{ "name": 1 }] })] {
            assert!(!validator.is_valid(&bad), "{bad}");
        }
    }

    #[test]
    fn members_are_kept_that_are_declared_or_no_secret() {
        let document = document();
        let node = json!({ "$ref": "#/components/schemas/Node" });
        let value = json!({ "id": 1, "sk": "s", "other": 2, "list": [{ "sk": "s", "name": "a", "x": 1 }] });
        let without = json!({ "id": 1, "other": 2, "list": [{ "name": "a", "x": 1 }] });
        assert_eq!(without_secrets(value.clone(), &node, &document), without);
        let kept = json!({ "id": 1, "sk": "s", "list": [{ "sk": "s", "name": "a" }] });
        assert_eq!(declared(value, &node, &document), kept);
        let mut value = json!({ "id": 1 });
        fill_in_defaults(&mut value, &node, &document);
        assert_eq!(value, json!({ "id": 1, "name": "n" }));
    }
}
