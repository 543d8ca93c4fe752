//! Where things are written, and what is written there from which nothing else follows.

use serde_json::{Map, Value as Json};

use crate::document::{Document, Entry, Node, Value};
use crate::ir::Origin;

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
    "x-waiter",
];

/// Those of a request body and of a response.
pub(super) const CONTENT: &[&str] = &["content", "description", "required"];

/// Those of the root.
const ROOT: &[&str] = &[
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
        if !understood.contains(&entry.key.as_str()) && !says_nothing(entry, node) {
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
            (Some("string"), "password" | "access-key-id")
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
    // Limits that the type has anyway are none.
    if text("type") == Some("integer") {
        let (least, most) = match text("format") {
            Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
            _ => (i64::MIN, i64::MAX),
        };
        let within = |key: &str, number: &Node| match key {
            "minimum" => number.as_i64().is_none_or(|value| value > least),
            _ => number.as_i64().is_some_and(|value| value < most),
        };
        for key in ["minimum", "maximum"] {
            if let Some(number) = node.get(key).filter(|number| !within(key, number)) {
                origin.remarks.insert(key.to_owned(), number.to_json());
            }
        }
    }
    if let Some(additional) = node.get("additionalProperties")
        && additional.as_bool() == Some(false)
    {
        origin.remarks.insert("additionalProperties".to_owned(), false.into());
    }
    origin
}

/// Where the document as a whole is written, and what else is written there.
pub(super) fn of_root(document: &Document, endpoint: &str) -> Origin {
    let root = &document.root;
    let mut origin = origin(document, root, ROOT);
    let mut remark = |key: String, value: Json| origin.remarks.insert(key, value);
    let parts = |key: &str| root.get(key).map(Node::entries).unwrap_or_default();
    for entry in parts("info").iter().filter(|entry| !matches!(entry.key.as_str(), "title" | "description")) {
        remark(format!("info.{}", entry.key), entry.value.to_json());
    }
    for entry in parts("externalDocs").iter().filter(|entry| entry.key != "url") {
        remark(format!("externalDocs.{}", entry.key), entry.value.to_json());
    }
    for entry in parts("components").iter().filter(|entry| entry.key.starts_with("x-")) {
        remark(format!("components.{}", entry.key), entry.value.to_json());
    }
    let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
    for scheme in schemes.map(Node::entries).unwrap_or_default() {
        remark(format!("securitySchemes.{}", scheme.key), whole(document, &scheme.value, 0));
    }
    for tag in root.get("tags").map(Node::items).unwrap_or_default() {
        let name = tag.get("name").and_then(Node::as_str).unwrap_or_default();
        for entry in
            tag.entries().iter().filter(|entry| !matches!(entry.key.as_str(), "name" | "description"))
        {
            remark(format!("tags.{name}.{}", entry.key), entry.value.to_json());
        }
    }
    for (index, server) in root.get("servers").map(Node::items).unwrap_or_default().iter().enumerate() {
        let mut json = server.to_json();
        // What the address and the list of regions tell already.
        if let Some(server) = json.as_object_mut().filter(|_| index == 0 && !endpoint.is_empty()) {
            server.remove("url");
            if let Some(variables) = server.get_mut("variables").and_then(Json::as_object_mut) {
                variables.retain(|name, _| name == "region");
                if let Some(region) = variables.get_mut("region").and_then(Json::as_object_mut) {
                    region.remove("enum");
                }
            }
        }
        remark(format!("servers.{index}"), json);
    }
    let spans = ["info", "servers", "security", "tags", "x-crate", "externalDocs"];
    for (outer, entry) in spans.iter().flat_map(|key| parts(key).iter().map(move |entry| (key, entry))) {
        origin.keys.insert(format!("{outer}.{}", entry.key), entry.span);
    }
    let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
    for scheme in schemes.map(Node::entries).unwrap_or_default() {
        origin.keys.insert(format!("securitySchemes.{}", scheme.key), scheme.span);
    }
    for (index, server) in root.get("servers").map(Node::items).unwrap_or_default().iter().enumerate() {
        origin.keys.insert(format!("servers.{index}"), server.span);
    }
    origin
}

/// Makes what is written where a reference leads to part of where the reference stands.
pub(super) fn refer(origin: &mut Origin, node: &Node, component: &str) {
    origin.inherited = origin.keys.keys().cloned().collect();
    origin.reference = Some(component.to_owned());
    origin.at = Some(node.span);
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
            let entries = entries.iter().filter(|entry| !says_nothing(entry, node));
            let entries = entries.map(|entry| (entry.key.clone(), whole(document, &entry.value, depth + 1)));
            Json::Object(entries.collect::<Map<_, _>>())
        }
        _ => node.to_json(),
    }
}

/// Whether a keyword of a node states what holds without it.
fn says_nothing(Entry { key, value, .. }: &Entry, node: &Node) -> bool {
    match key.as_str() {
        "allowEmptyValue" | "allowReserved" | "deprecated" | "nullable" | "readOnly" | "writeOnly"
        | "uniqueItems" => value.as_bool() == Some(false),
        "style" => {
            let place = node.get("in").and_then(Node::as_str);
            value.as_str() == Some(if place == Some("query") { "form" } else { "simple" })
        }
        _ => false,
    }
}
