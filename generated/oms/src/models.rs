// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! The types that Object Storage Migration Service takes and returns, one module for each file of the specification.
//!
//! Fields that a request has to have are checked by the compiler: each type that is part of a
//! request has a builder. Responses are read leniently: what the service leaves out is `None`, a value
//! that an enum does not list is kept as `Unknown`.

mod buckets;
mod checks;
mod clouds;
mod common;
mod migration;
mod service;
mod sync_events;
mod sync_tasks;
mod task_groups;
mod task_updates;
mod tasks;
mod builder;

#[doc(hidden)]
pub mod fields;

pub use self::builder::Builder;
pub use self::buckets::*;
pub use self::checks::*;
pub use self::clouds::*;
pub use self::common::*;
pub use self::migration::*;
pub use self::service::*;
pub use self::sync_events::*;
pub use self::sync_tasks::*;
pub use self::task_groups::*;
pub use self::task_updates::*;
pub use self::tasks::*;
