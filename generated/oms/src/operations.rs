// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! The calls that the client's methods return, one module for each file of the specification.
//!
//! A call takes its optional parameters, and is sent when it is awaited.

mod sync_tasks;
mod tasks;

pub use self::sync_tasks::*;
pub use self::tasks::*;
