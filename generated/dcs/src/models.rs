// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! The types that Distributed Cache Service takes and returns, one module for each file of the specification.
//!
//! Fields that a request has to have are checked by the compiler: each type that is part of a
//! request has a builder. Responses are read leniently: what the service leaves out is `None`, a value
//! that an enum does not list is kept as `Unknown`.

mod common;
mod migration_logs;
mod migration_tasks;
mod online_migration;
#[doc(hidden)]
pub mod fields;

pub use self::common::*;
pub use self::migration_logs::*;
pub use self::migration_tasks::*;
pub use self::online_migration::*;
