// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! The builder that the models of requests share.

use std::fmt;
use std::marker::PhantomData;

/// Builds a model of a request: the setters stand beside the model. `S` says which of its
/// required fields are set.
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder<M, S = ()> {
    pub(super) value: M,
    state: PhantomData<S>,
}

/// A builder of a value, in whatever state is asked for.
pub(super) fn with<M, S>(value: M) -> Builder<M, S> { Builder { value, state: PhantomData } }

impl<M> Builder<M> {
    /// The value; no field of it is required.
    pub fn build(self) -> M { self.value }
}

impl<M: fmt::Debug, S> fmt::Debug for Builder<M, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.value.fmt(f) }
}
