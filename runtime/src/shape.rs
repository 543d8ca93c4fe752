//! The table that describes a model: its fields, when each has to be there, and what it has to meet.

use crate::rule::Rule;

/// Describes a model.
#[derive(Debug)]
pub struct Shape {
    /// Its name in the specification.
    pub name: &'static str,
    /// Its fields, in the order of the specification.
    pub fields: &'static [Field],
    /// Rules for the model as a whole.
    pub rules: &'static [Rule],
}

/// Describes a field of a model.
#[derive(Debug)]
pub struct Field {
    /// Its name on the wire.
    pub name: &'static str,
    /// When it has to be there.
    pub presence: Presence,
    /// What its value has to meet in a request.
    pub rules: &'static [Rule],
}

impl Field {
    /// A field of that name.
    #[must_use]
    pub const fn new(name: &'static str, presence: Presence, rules: &'static [Rule]) -> Self {
        Field { name, presence, rules }
    }
}

/// When a field has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Left out where it has no value.
    Optional,
    /// Always there, in requests and in responses.
    Required,
    /// Always there; `null` stands for no value.
    Nullable,
    /// Always there in requests; a response may come without it.
    RequiredInRequests,
    /// Set by the service: read, never sent.
    ReadOnly,
}
