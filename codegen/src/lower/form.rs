//! How a schema is written: what is known without following its references.

use crate::document::{Document, Node};

/// Longer chains of references are refused: what follows them is recursive.
pub(super) const MAX_DEPTH: usize = 100;

/// What kind of schema a node is, its references not followed.
pub(super) enum Form<'a> {
    /// A reference to a component, perhaps with words and limits of its own.
    Reference(&'a str, Option<&'a Node>),
    /// An object put together from several.
    AllOf,
    Plain,
}

/// Tells how a schema is written.
pub(super) fn form(node: &Node) -> Form<'_> {
    if let Some(name) = Document::reference(node) {
        return Form::Reference(name, None);
    }
    let Some(parts) = node.get("allOf").map(Node::items) else { return Form::Plain };
    match parts {
        [only] if node.get("properties").is_none() && node.get("required").is_none() => match form(only) {
            Form::Reference(name, None) => Form::Reference(name, Some(node)),
            _ => Form::AllOf,
        },
        _ => Form::AllOf,
    }
}

/// Whether a schema that is no reference describes an object with named fields.
pub(super) fn is_model(node: &Node) -> bool {
    node.get("allOf").is_some() || (node.get("enum").is_none() && node.get("properties").is_some())
}
