// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! A trait for each required field, for the compiler's message about one that is not set.

#![allow(non_camel_case_types, reason = "the names are those of fields")]
/// The field `migration_tasks` of `Model` is set.
#[diagnostic::on_unimplemented(
    message = "required field `migration_tasks` of `{Model}` is not set",
    label = "call `.migration_tasks(..)` before this"
)]
pub trait migration_tasks<Model> {}

impl<Model> migration_tasks<Model> for huaweicloud_core::Set {}
