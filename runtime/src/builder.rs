//! What makes a forgotten required field a compile error.
//!
//! A generated builder has a type parameter per required field, [`Unset`] at first and [`Set`]
//! after its setter. `build` asks of each parameter a trait that belongs to the field and that
//! [`Set`] alone implements; its `#[diagnostic::on_unimplemented]` names the field.

/// The state of a required field that has a value.
#[derive(Clone, Copy, Debug)]
pub struct Set;

/// The state of a required field that has no value yet.
#[derive(Clone, Copy, Debug)]
pub struct Unset;

/// The required field `Field` of `Model` has a value.
#[diagnostic::on_unimplemented(
    message = "required field `{Field}` of `{Model}` is not set",
    label = "call `.{Field}(..)` before this"
)]
pub trait IsSet<Model, Field> {}

impl<Model, Field> IsSet<Model, Field> for Set {}
