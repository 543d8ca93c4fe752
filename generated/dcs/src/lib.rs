// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Typed client for Huawei Cloud Distributed Cache Service (DCS).
//!
//! Runs Redis and Memcached instances and moves data into them: from a backup file or online from
//! another instance. This is an independent transcription of the public API reference, not a
//! document of Huawei Cloud.
//!
//! Every request is checked against the documented limits before it is sent; a request that breaks
//! one is an error that names each of them. Answers are read leniently.
//!
//! ```no_run
//! use huaweicloud_dcs::{Client, Credentials, Region};
//!
//! let client = Client::builder()
//!     .region(Region::CN_NORTH_4)
//!     .project_id("0123456789abcdef0123456789abcdef")
//!     .credentials(Credentials::new("access-key-id", "secret-access-key"))
//!     .build()?;
//! # Ok::<(), huaweicloud_dcs::Error>(())
//! ```
//!
//! # Operations
//! - [`list_migration_task_logs`](Client::list_migration_task_logs): List the log of a migration
//!   task.
//! - [`show_migration_task_stats`](Client::show_migration_task_stats): Show the progress of an
//!   online migration task.
//! - [`create_migration_task`](Client::create_migration_task): Import backup files into an
//!   instance.
//! - [`list_migration_task`](Client::list_migration_task): List migration tasks.
//! - [`delete_migration_task`](Client::delete_migration_task): Delete migration tasks.
//! - [`show_migration_task`](Client::show_migration_task): Show a migration task.
//! - [`update_migration_task`](Client::update_migration_task): Set whether a migration task
//!   reconnects by itself.
//! - [`stop_migration_task`](Client::stop_migration_task): Stop a migration task.
//! - [`batch_stop_migration_tasks`](Client::batch_stop_migration_tasks): Stop several migration
//!   tasks.
//! - [`create_online_migration_task`](Client::create_online_migration_task): Create an online
//!   migration task.
//! - [`set_online_migration_task`](Client::set_online_migration_task): Configure and begin an
//!   online migration task.
//! - [`stop_migration_task_sync`](Client::stop_migration_task_sync): Stop a migration task and
//!   wait for the end.
//! - [`batch_restart_online_migration_tasks`](Client::batch_restart_online_migration_tasks):
//!   Restart several online migration tasks.
//! - [`exchange_instance_ip`](Client::exchange_instance_ip): Exchange the IP addresses of source
//!   and target.
//! - [`rollback_exchange_instance_ip`](Client::rollback_exchange_instance_ip): Take an exchange of
//!   IP addresses back.
//!
//! [API reference](https://support.huaweicloud.com/api-dcs/api-call-process.html).

#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention,
    reason = "names and numbers of parameters are the service's"
)]
#![cfg_attr(rustfmt, rustfmt_skip)]

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
pub mod models;
#[rustfmt::skip]
pub mod operations;

pub use client::Client;
pub use huaweicloud_core as core;
pub use huaweicloud_core::{
    AccessKeyId, Algorithm, ApiError, Credentials, Error, ErrorKind, Region, Result,
    Secret, Violations,
};
