// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! The calls that the client's methods return, one module for each file of the specification.
//!
//! A call takes its optional parameters, and is sent when it is awaited.

mod buckets;
mod checks;
mod clouds;
mod service;
mod sync_events;
mod sync_tasks;
mod task_groups;
mod task_updates;
mod tasks;

pub use self::buckets::*;
pub use self::checks::*;
pub use self::clouds::*;
pub use self::service::*;
pub use self::sync_events::*;
pub use self::sync_tasks::*;
pub use self::task_groups::*;
pub use self::task_updates::*;
pub use self::tasks::*;
