//! Extensions: which ones there are, and on what they have an effect.

use codegen::diagnostic::nearest;
use codegen::document::{Entry, Node, Value};

use super::Lint;

/// What a node is, as far as extensions are concerned.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Root,
    Operation,
    Parameter,
    Response,
    Schema,
    /// All else: nothing has an effect there.
    Other,
}

/// The extensions, and where each has an effect.
const KNOWN: &[(&str, &[Kind])] = &[
    ("x-busy-codes", &[Kind::Root]),
    ("x-constraints", &[Kind::Schema]),
    ("x-crate", &[Kind::Root]),
    ("x-deviation", &[Kind::Operation, Kind::Parameter, Kind::Response, Kind::Schema]),
    ("x-docs", &[Kind::Operation]),
    ("x-enum-descriptions", &[Kind::Schema]),
    ("x-error-codes", &[Kind::Root]),
    ("x-enum-final", &[Kind::Schema]),
    ("x-enum-varnames", &[Kind::Schema]),
    ("x-from-client", &[Kind::Parameter]),
    ("x-idempotent", &[Kind::Operation]),
    ("x-not-found-codes", &[Kind::Root]),
    ("x-paging", &[Kind::Operation]),
    ("x-rust-name", &[Kind::Operation, Kind::Parameter, Kind::Schema]),
    ("x-vendor-sdk", &[Kind::Root, Kind::Operation]),
    ("x-waiter", &[Kind::Operation]),
];

impl Lint<'_> {
    /// Reports extensions that nobody knows, and those that stand where they have no effect.
    pub(super) fn extensions(&mut self, root: &Node) {
        self.below(root, Kind::Root);
    }

    /// Looks at a node and all below it.
    fn below(&mut self, node: &Node, kind: Kind) {
        for entry in node.entries() {
            if entry.key.starts_with("x-") {
                self.extension(entry, kind);
                continue;
            }
            match entry.key.as_str() {
                // Values are no keywords, and neither are the names of schemes.
                "example" | "examples" | "default" | "enum" | "security" => {}
                "properties" | "schemas" => self.named(&entry.value, Kind::Schema),
                "responses" => self.named(&entry.value, Kind::Response),
                "headers" | "content" | "requestBodies" | "variables" => {
                    self.named(&entry.value, Kind::Other);
                }
                "paths" => {
                    for path in entry.value.entries() {
                        self.path(&path.value);
                    }
                }
                "parameters" => match entry.value.value {
                    Value::Map(_) => self.named(&entry.value, Kind::Parameter),
                    _ => self.below(&entry.value, Kind::Parameter),
                },
                "schema" | "items" | "additionalProperties" | "allOf" => {
                    self.below(&entry.value, Kind::Schema);
                }
                _ => self.below(&entry.value, Kind::Other),
            }
        }
        for item in node.items() {
            self.below(item, kind);
        }
    }

    /// A map of names that the document chose.
    fn named(&mut self, node: &Node, kind: Kind) {
        for entry in node.entries() {
            self.below(&entry.value, kind);
        }
    }

    fn path(&mut self, item: &Node) {
        for entry in item.entries() {
            let kind =
                if super::METHODS.contains(&entry.key.as_str()) { Kind::Operation } else { Kind::Parameter };
            if entry.key.starts_with("x-") {
                self.extension(entry, Kind::Other);
            } else {
                self.below(&entry.value, kind);
            }
        }
    }

    fn extension(&mut self, entry: &Entry, kind: Kind) {
        let key = entry.key.as_str();
        let Some((_, places)) = KNOWN.iter().find(|(known, _)| *known == key) else {
            let help = match nearest(key, KNOWN.iter().map(|(known, _)| *known)) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "remove it: specs/README.md lists all that there are".to_owned(),
            };
            self.report(entry.span, format!("there is no extension `{key}`"), help);
            return;
        };
        if !places.contains(&kind) {
            let places: Vec<&str> = places.iter().map(|place| word(*place)).collect();
            let help = format!("move it to {}, or remove it", places.join(" or "));
            self.report(entry.span, format!("`{key}` has no effect here"), help);
        }
    }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Root => "the root of openapi.yaml",
        Kind::Operation => "an operation",
        Kind::Parameter => "a parameter",
        Kind::Response => "a response",
        Kind::Schema => "a schema",
        Kind::Other => "another place",
    }
}
