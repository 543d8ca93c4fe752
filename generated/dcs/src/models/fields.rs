// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Names of required fields, for the compiler's message about one that is not set.

#![allow(non_camel_case_types, reason = "the names are those of fields")]
/// The field `migration_tasks`.
#[derive(Debug)]
pub struct migration_tasks;
