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

use huaweicloud_core::{In, Parameter, Source};
use crate::limits;

/// `project_id`, which the client fills in.
pub(crate) const PROJECT_ID: Parameter = Parameter::new(
    "project_id",
    In::Path,
    Source::ProjectId,
    limits::LENGTH_1_TO_1024,
);

pub use self::buckets::*;
pub use self::checks::*;
pub use self::clouds::*;
pub use self::service::*;
pub use self::sync_events::*;
pub use self::sync_tasks::*;
pub use self::task_groups::*;
pub use self::task_updates::*;
pub use self::tasks::*;
