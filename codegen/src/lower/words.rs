//! Texts that stand on a node.

use crate::document::Node;
use crate::ir::{Docs, Origin};

/// The text of a key.
pub(super) fn text(node: &Node, key: &str) -> Option<String> {
    node.get(key)?.as_str().map(|text| text.trim().to_owned())
}

/// The texts of a list.
pub(super) fn texts(node: &Node, key: &str) -> Vec<String> {
    let items = node.get(key).map(Node::items).unwrap_or_default();
    items.iter().filter_map(Node::as_str).map(str::to_owned).collect()
}

/// The words that stand on a schema or a parameter, without their origin.
pub(super) fn docs(node: &Node) -> Docs {
    let text = |key| self::text(node, key);
    Docs {
        description: text("description").unwrap_or_default(),
        default: node.get("default").map(Node::to_json),
        example: node.get("example").map(Node::to_json),
        deprecated: node.get("deprecated").and_then(Node::as_bool) == Some(true),
        deviation: text("x-deviation"),
        origin: Origin::default(),
    }
}
