//! Checks examples against the schemas that they are examples of: types, limits, required properties and keys.

use std::collections::BTreeMap;

use crate::diagnostic::nearest;
use crate::document::{Document, Node, Value};
use crate::ir::Ty;

use super::Lowering;
use super::form::MAX_DEPTH;

/// Where a value goes: what is read only is no part of a request, and the reverse.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    Request,
    Response,
    /// An example of a schema may be of either.
    Any,
}

impl<'a> Lowering<'a> {
    /// Reports every example that is not what its schema describes.
    pub(super) fn check_examples(&mut self) {
        let document: &'a Document = self.document;
        self.examples_below(&document.root, "", Direction::Any);
    }

    /// Looks for examples in everything below a node; `key` is what the node stands under.
    fn examples_below(&mut self, node: &'a Node, key: &str, direction: Direction) {
        // A media type and a parameter have a schema, and a schema is one itself.
        let schema = node.get("schema").or_else(|| is_schema(key, node).then_some(node));
        if let Some(schema) = schema {
            for value in self.examples_of(node) {
                self.check_example(schema, value, direction, 0);
            }
        }
        for entry in node.entries() {
            let inner = match entry.key.as_str() {
                // Values, and names of the document, are no keywords.
                "example" | "examples" | "default" | "enum" => continue,
                "requestBody" | "parameters" | "requestBodies" => Direction::Request,
                "responses" => Direction::Response,
                _ => direction,
            };
            if matches!(entry.key.as_str(), "properties" | "schemas") && !matches!(key, "properties") {
                for named in entry.value.entries() {
                    self.examples_below(&named.value, "schema", inner);
                }
            } else {
                self.examples_below(&entry.value, &entry.key, inner);
            }
        }
        for item in node.items() {
            self.examples_below(item, key, direction);
        }
    }

    fn examples_of(&self, node: &'a Node) -> Vec<&'a Node> {
        let one = node.get("example");
        let several = node.get("examples").map(Node::entries).unwrap_or_default().iter();
        let several = several.filter_map(|entry| self.document.resolve(&entry.value).get("value"));
        one.into_iter().chain(several).collect()
    }

    fn check_example(&mut self, schema: &'a Node, value: &Node, direction: Direction, depth: usize) {
        let mut parts = Vec::new();
        self.parts(schema, &mut parts, depth);
        let flag = |key: &str| parts.iter().any(|part| part.get(key).and_then(Node::as_bool) == Some(true));
        if value.value == Value::Null && flag("nullable") {
            return;
        }
        let kind = parts.iter().find_map(|part| part.get("type").and_then(Node::as_str));
        let has = |key: &str| parts.iter().any(|part| part.get(key).is_some());
        let kind = kind.or_else(|| has("properties").then_some("object"));
        let Some(ty) = kind.and_then(|kind| plain(kind, &parts)) else { return };
        if !self.has_type(value, &ty) {
            let message =
                format!("the example is {}, which is no {}", value.to_json(), kind.unwrap_or_default());
            self.refuse(value.span, message, "fix the example or the type");
            return;
        }
        for part in &parts {
            let rules = self.rules(part, &ty);
            if let Some(problem) = rules.iter().find_map(|rule| self.breaks(value, rule)) {
                self.refuse(value.span, format!("the example {problem}"), "fix the example or the limit");
            }
            let listed =
                part.get("enum").map(|list| list.items().iter().any(|one| one.to_json() == value.to_json()));
            if listed == Some(false) {
                let message = format!("the example is {}, which is not in its enum", value.to_json());
                self.refuse(value.span, message, "take one of the values, or add it there");
            }
        }
        if depth > MAX_DEPTH {
            return;
        }
        if let Some(items) = parts.iter().find_map(|part| part.get("items")) {
            for item in value.items() {
                self.check_example(items, item, direction, depth + 1);
            }
        }
        if ty == Ty::JsonObject {
            self.check_keys(&parts, value, direction, depth);
        }
    }

    /// The properties of an example: those that are there, and those that have to be.
    fn check_keys(&mut self, parts: &[&'a Node], value: &Node, direction: Direction, depth: usize) {
        let properties: BTreeMap<&str, &'a Node> = parts
            .iter()
            .flat_map(|part| part.get("properties").map(Node::entries).unwrap_or_default())
            .map(|entry| (entry.key.as_str(), &entry.value))
            .collect();
        let others = parts.iter().find_map(|part| part.get("additionalProperties"));
        for entry in value.entries() {
            match (properties.get(entry.key.as_str()), others) {
                (Some(property), _) => self.check_example(property, &entry.value, direction, depth + 1),
                (None, Some(others)) if !others.entries().is_empty() => {
                    self.check_example(others, &entry.value, direction, depth + 1);
                }
                // An object without properties is any object.
                (None, _) if properties.is_empty() => {}
                (None, _) => {
                    let help = match nearest(&entry.key, properties.keys().copied()) {
                        Some(meant) => format!("did you mean `{meant}`?"),
                        None => "remove it, or add the property".to_owned(),
                    };
                    self.refuse(
                        entry.span,
                        format!("the example has `{}`, which its schema has not", entry.key),
                        help,
                    );
                }
            }
        }
        let required =
            parts.iter().flat_map(|part| part.get("required").map(Node::items).unwrap_or_default());
        let missing: Vec<&str> = required
            .filter_map(Node::as_str)
            .filter(|name| value.get(name).is_none())
            .filter(|name| properties.get(name).is_some_and(|property| self.goes(property, direction)))
            .collect();
        for name in missing {
            let message = format!("the example lacks `{name}`, which is required");
            self.refuse(value.span, message, "add it, or do not require it");
        }
    }

    /// Whether a property is part of what goes in this direction.
    fn goes(&self, property: &'a Node, direction: Direction) -> bool {
        let mut parts = Vec::new();
        self.parts(property, &mut parts, 0);
        let flag = |key: &str| parts.iter().any(|part| part.get(key).and_then(Node::as_bool) == Some(true));
        match direction {
            Direction::Request => !flag("readOnly"),
            Direction::Response => !flag("writeOnly"),
            Direction::Any => !flag("readOnly") && !flag("writeOnly"),
        }
    }

    /// A schema with all that its references and its `allOf` name.
    fn parts(&self, schema: &'a Node, parts: &mut Vec<&'a Node>, depth: usize) {
        let schema = self.document.resolve(schema);
        parts.push(schema);
        if depth <= MAX_DEPTH {
            for part in schema.get("allOf").map(Node::items).unwrap_or_default() {
                self.parts(part, parts, depth + 1);
            }
        }
    }
}

/// Whether a node that stands under a key is a schema.
fn is_schema(key: &str, node: &Node) -> bool {
    matches!(key, "schema" | "items" | "additionalProperties" | "allOf") && node.get("schema").is_none()
}

/// The type as far as a value by itself can be judged; nothing where it may be any JSON.
fn plain(kind: &str, parts: &[&Node]) -> Option<Ty> {
    let format = parts.iter().find_map(|part| part.get("format").and_then(Node::as_str));
    Some(match (kind, format) {
        ("string", _) => Ty::Text,
        ("integer", Some("int32")) => Ty::I32,
        ("integer", _) => Ty::I64,
        ("number", _) => Ty::F64,
        ("boolean", _) => Ty::Bool,
        ("array", _) => Ty::List(Box::new(Ty::Json)),
        ("object", _) => Ty::JsonObject,
        _ => return None,
    })
}
