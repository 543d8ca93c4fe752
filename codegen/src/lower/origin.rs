//! Where things are written, and what is written there from which nothing else follows.

use serde_json::{Map, Value as Json};

use crate::document::{Document, Node, Value};
use crate::ir::{Origin, Ty};

use super::schema::Use;

/// Deeper is nothing that a person wrote.
const MAX_DEPTH: usize = 30;

/// The keywords of a schema from which the rest of the plain data follows.
const SCHEMA: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "default",
    "deprecated",
    "description",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "nullable",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "type",
    "uniqueItems",
    "writeOnly",
    "x-constraints",
    "x-deviation",
    "x-enum-descriptions",
    "x-enum-final",
    "x-enum-varnames",
    "x-rust-name",
];

/// Those of a parameter.
pub(super) const PARAMETER: &[&str] = &[
    "deprecated",
    "description",
    "example",
    "explode",
    "in",
    "name",
    "required",
    "schema",
    "x-deviation",
    "x-from-client",
    "x-rust-name",
];

/// Those of an operation.
pub(super) const OPERATION: &[&str] = &[
    "deprecated",
    "description",
    "externalDocs",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "summary",
    "tags",
    "x-docs",
    "x-idempotent",
    "x-paging",
    "x-rust-name",
    "x-waiter",
];

/// Those of a request body and of a response.
pub(super) const CONTENT: &[&str] = &["content", "description", "required"];

/// Those of the root.
pub(super) const ROOT: &[&str] = &[
    "components",
    "externalDocs",
    "info",
    "paths",
    "security",
    "servers",
    "tags",
    "x-busy-codes",
    "x-crate",
    "x-not-found-codes",
];

/// The origin of an object whose understood keywords are listed.
pub(super) fn origin(document: &Document, node: &Node, understood: &[&str]) -> Origin {
    let mut origin = Origin { at: Some(node.span), ..Origin::default() };
    for entry in node.entries() {
        origin.keys.insert(entry.key.clone(), entry.span);
        if !understood.contains(&entry.key.as_str()) && !says_nothing(&entry.key, node) {
            origin.remarks.insert(entry.key.clone(), whole(document, &entry.value, 0));
        }
    }
    origin
}

/// The origin of a schema where it stands.
pub(super) fn of_schema(document: &Document, node: &Node) -> Origin {
    let mut origin = origin(document, node, SCHEMA);
    let text = |key| node.get(key).and_then(Node::as_str);
    if let Some(format) = text("format")
        && !matches!(
            (text("type"), format),
            (Some("string"), "password" | "access-key-id" | "date-time")
                | (Some("integer"), "int32" | "int64")
                | (Some("number"), "float" | "double")
        )
    {
        origin.remarks.insert("format".to_owned(), format.into());
    }
    // The values of an enum say it all; limits beside them have to let each through.
    if node.get("enum").is_some() {
        for key in ["minLength", "maxLength", "pattern", "minimum", "maximum", "multipleOf"] {
            origin.remarks.extend(node.get(key).map(|value| (key.to_owned(), value.to_json())));
        }
    }
    if let Some(additional) = node.get("additionalProperties")
        && additional.as_bool() == Some(false)
    {
        origin.remarks.insert("additionalProperties".to_owned(), false.into());
    }
    origin
}

/// Makes what is written where a reference leads to part of where the reference stands.
pub(super) fn refer(origin: &mut Origin, node: &Node, component: &str) {
    origin.inherited = origin.keys.keys().cloned().collect();
    origin.reference = Some(component.to_owned());
    origin.at = Some(node.span);
}

/// Takes up the origin of something below: `items` of a list, `values` of a map, or a part of an `allOf`.
pub(super) fn nest(outer: &mut Origin, prefix: &str, found: &Use) {
    let named = matches!(found.ty, Ty::Named(_));
    let inner = &found.docs;
    for (key, span) in &inner.origin.keys {
        outer.keys.entry(format!("{prefix}.{key}")).or_insert(*span);
    }
    outer.inherited.extend(inner.origin.inherited.iter().map(|key| format!("{prefix}.{key}")));
    let mut remark = |key: &str, value: Json| {
        outer.remarks.entry(format!("{prefix}.{key}")).or_insert(value);
    };
    for (key, value) in &inner.origin.remarks {
        remark(key, value.clone());
    }
    // A type with a name tells of its words itself.
    if named {
        return;
    }
    if !inner.description.is_empty() {
        remark("description", inner.description.as_str().into());
    }
    for (key, value) in [("default", &inner.default), ("example", &inner.example)] {
        if let Some(value) = value {
            remark(key, value.clone());
        }
    }
    for (key, flag) in
        [("deprecated", inner.deprecated), ("readOnly", found.read_only), ("writeOnly", found.write_only)]
    {
        if flag {
            remark(key, true.into());
        }
    }
}

/// Adds what another origin knows and this one does not.
pub(super) fn complete(origin: &mut Origin, other: Origin) {
    let Origin { at, keys, inherited, reference, remarks } = other;
    origin.at = origin.at.or(at);
    origin.reference = origin.reference.take().or(reference);
    for (key, span) in keys {
        if !origin.keys.contains_key(&key) {
            origin.inherited.extend(inherited.get(&key).cloned());
            origin.keys.insert(key, span);
        }
    }
    for (key, value) in remarks {
        origin.remarks.entry(key).or_insert(value);
    }
}

/// A value with what its references lead to in their place.
pub(super) fn whole(document: &Document, node: &Node, depth: usize) -> Json {
    if depth > MAX_DEPTH {
        return node.to_json();
    }
    let node = document.resolve(node);
    match &node.value {
        Value::List(items) => items.iter().map(|item| whole(document, item, depth + 1)).collect(),
        Value::Map(entries) => {
            let entries = entries.iter().filter(|entry| !says_nothing(&entry.key, node));
            let entries = entries.map(|entry| (entry.key.clone(), whole(document, &entry.value, depth + 1)));
            Json::Object(entries.collect::<Map<_, _>>())
        }
        _ => node.to_json(),
    }
}

/// Whether a keyword states what holds without it.
fn says_nothing(key: &str, node: &Node) -> bool {
    let Some(value) = node.get(key) else { return false };
    match key {
        "allowEmptyValue" | "allowReserved" | "deprecated" | "nullable" | "readOnly" | "writeOnly"
        | "uniqueItems" => value.as_bool() == Some(false),
        "style" => {
            let place = node.get("in").and_then(Node::as_str);
            value.as_str() == Some(if place == Some("query") { "form" } else { "simple" })
        }
        _ => false,
    }
}
