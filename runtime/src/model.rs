//! Models: types with named fields, and the table that describes them.

use std::fmt;

use crate::rule::Rule;
use crate::value::{Event, Mismatch, Next, Value, View};

/// A type with named fields. Implemented by generated code.
pub trait Model: fmt::Debug + Send + Sync + 'static {
    /// The table of its fields.
    fn shape(&self) -> &'static Shape;

    /// The field at a position of [`Shape::fields`].
    fn field(&self, index: usize) -> Option<&dyn Value>;

    /// The field at a position of [`Shape::fields`], to be filled in.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value>;

    /// The model that reading and building start from.
    fn blank() -> Self
    where
        Self: Sized;
}

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

impl<M: Model> Value for M {
    fn view(&self) -> View<'_> {
        View::Model(self)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        match event {
            Event::Map => Ok(Next::Model(self)),
            _ => Err(Mismatch("an object")),
        }
    }

    fn blank() -> Self {
        <M as Model>::blank()
    }
}

/// A model that contains itself does so through a `Box`.
impl<M: Model> Model for Box<M> {
    fn shape(&self) -> &'static Shape {
        (**self).shape()
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        (**self).field(index)
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        (**self).field_mut(index)
    }

    fn blank() -> Self {
        Box::new(<M as Model>::blank())
    }
}

/// Prints the fields that have a value, as `#[derive(Debug)]` would.
///
/// # Errors
/// Those of the formatter.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = model.shape();
    let mut out = f.debug_struct(shape.name);
    for (index, field) in shape.fields.iter().enumerate() {
        if let Some(value) = model.field(index)
            && !matches!(value.view(), View::Absent)
        {
            out.field(field.name, &value);
        }
    }
    out.finish_non_exhaustive()
}
