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
