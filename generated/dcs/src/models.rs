// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! The types that Distributed Cache Service takes and returns, one module for each file of the specification.
//!
//! Fields that a request has to have are checked by the compiler: each type that is part of a
//! request has a builder. Responses are read leniently: what the service leaves out is `None`, a value
//! that an enum does not list is kept as `Unknown`.

mod accounts;
mod backups;
mod bandwidth;
mod big_keys;
mod clients;
mod common;
mod configurations;
mod diagnosis;
mod expired_keys;
mod flavors;
mod hot_keys;
mod instance_exports;
mod instance_models;
mod instance_orders;
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
mod builder;

#[doc(hidden)]
pub mod fields;

pub use self::builder::Builder;
pub use self::accounts::*;
pub use self::backups::*;
pub use self::bandwidth::*;
pub use self::big_keys::*;
pub use self::clients::*;
pub use self::common::*;
pub use self::configurations::*;
pub use self::diagnosis::*;
pub use self::expired_keys::*;
pub use self::flavors::*;
pub use self::hot_keys::*;
pub use self::instance_exports::*;
pub use self::instance_models::*;
pub use self::instance_orders::*;
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
