// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! The calls that the client's methods return, one module for each file of the specification.
//!
//! A call takes its optional parameters, and is sent when it is awaited.

mod accounts;
mod backups;
mod bandwidth;
mod big_keys;
mod clients;
mod configurations;
mod diagnosis;
mod expired_keys;
mod flavors;
mod hot_keys;
mod instance_exports;
mod instance_status;
mod instances;
mod logs;
mod migration_logs;
mod migration_tasks;
mod monitored_objects;
mod nodes;
mod offline_analysis;
mod online_migration;
mod passwords;
mod public_access;
mod quotas;
mod replicas;
mod resize;
mod restores;
mod ssl;
mod tags;
mod tasks;
mod templates;
mod versions;
mod web_cli;
mod whitelists;
mod zones;

use huaweicloud_core::{In, Parameter, Source};

/// `project_id`, which the client fills in.
pub(crate) const PROJECT_ID: Parameter = Parameter::new("project_id", In::Path, Source::ProjectId, &[]);

pub use self::accounts::*;
pub use self::backups::*;
pub use self::bandwidth::*;
pub use self::big_keys::*;
pub use self::clients::*;
pub use self::configurations::*;
pub use self::diagnosis::*;
pub use self::expired_keys::*;
pub use self::flavors::*;
pub use self::hot_keys::*;
pub use self::instance_exports::*;
pub use self::instance_status::*;
pub use self::instances::*;
pub use self::logs::*;
pub use self::migration_logs::*;
pub use self::migration_tasks::*;
pub use self::monitored_objects::*;
pub use self::nodes::*;
pub use self::offline_analysis::*;
pub use self::online_migration::*;
pub use self::passwords::*;
pub use self::public_access::*;
pub use self::quotas::*;
pub use self::replicas::*;
pub use self::resize::*;
pub use self::restores::*;
pub use self::ssl::*;
pub use self::tags::*;
pub use self::tasks::*;
pub use self::templates::*;
pub use self::versions::*;
pub use self::web_cli::*;
pub use self::whitelists::*;
pub use self::zones::*;
