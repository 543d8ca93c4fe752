// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! The calls that the client's methods return, one module for each file of the specification.
//!
//! A call takes its optional parameters, and is sent when it is awaited.

mod migration_logs;
mod migration_tasks;
mod online_migration;

pub use self::migration_logs::*;
pub use self::migration_tasks::*;
pub use self::online_migration::*;
