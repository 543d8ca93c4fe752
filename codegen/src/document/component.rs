//! What the bundle is made of: components, and where they have been found.
use super::node::{FileId, Node, Span};

/// A component of the bundle.
pub(crate) struct Component {
    pub(crate) target: Target,
    /// Nothing until it is checked.
    pub(crate) node: Option<Node>,
}

/// A file and the JSON pointer of a place in it.
pub(crate) type Place = (FileId, String);

/// What a reference leads to.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) place: Place,
    /// The keys of the pointer.
    pub(crate) keys: Vec<String>,
    /// Its name as a component: the last key, or the file without its extension.
    pub(crate) name: String,
    /// Where the name stands.
    pub(crate) definition: Span,
}
