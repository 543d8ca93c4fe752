// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Typed client for Huawei Cloud Distributed Cache Service (DCS).
//!
//! Runs Redis and Memcached instances and moves data into them: from a backup file or online from
//! another instance. This is an independent transcription of the public API reference, not a
//! document of Huawei Cloud.
//!
//! Every request is checked against the documented limits before it is sent; a request that breaks
//! one is an error that names each of them. Responses are read leniently.
//!
//! # Move data into a Redis instance
//!
//! These are the operations of **data migration**; the rest of DCS is to come. There are two
//! ways.
//!
//! **Import backup files** into an instance with
//! [`create_migration_task`](Client::create_migration_task): one request, then
//! [`show_migration_task`](Client::show_migration_task) until the status is final.
//!
//! **Copy from a running Redis** in three steps: create the task, which gets a machine in your
//! network; configure it, which starts it; and stop it once the target has caught up.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use huaweicloud_dcs::models::{
//!     ConfigMigrationInstanceBody, CreateOnlineMigrationTaskBody, MigrationMethod, MigrationTaskId,
//!     MigrationTaskStatus, ResumeMode, SetOnlineMigrationTaskBody,
//! };
//! use huaweicloud_dcs::{Client, Credentials, Region, Result};
//!
//! # async fn example() -> Result<()> {
//! let dcs = Client::builder()
//!     .region(Region::CN_NORTH_4)
//!     .project_id("0123456789abcdef0123456789abcdef")
//!     .credentials(Credentials::new("access-key-id", "secret-access-key"))
//!     .build()?;
//!
//! let task = CreateOnlineMigrationTaskBody::builder()
//!     .name("move-to-the-new-one")
//!     .vpc_id("743bf021-2c2d-4511-aeac-85bd48c06af7") // The task has to reach both ends from here.
//!     .subnet_id("1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11")
//!     .security_group_id("8c8e8a3a-7a5e-4c0f-8f4c-2b8c1b9d7e21")
//!     .build();
//! // The response calls the id of the task `instance_id`.
//! let Some(id) = dcs.create_online_migration_task(task).await?.instance_id else { return Ok(()) };
//! wait_for(&dcs, &id, MigrationTaskStatus::Running).await?;
//!
//! let settings = SetOnlineMigrationTaskBody::builder()
//!     .migration_method(MigrationMethod::IncrementalMigration)
//!     .resume_mode(ResumeMode::Auto)
//!     .source_instance(
//!         ConfigMigrationInstanceBody::builder().addrs("192.168.0.200:6379").password("password").build(),
//!     )
//!     .target_instance(
//!         ConfigMigrationInstanceBody::builder().id("86157b69-8a62-47f9-8c55-fa6ddc8927ee").build(),
//!     )
//!     .build();
//! dcs.set_online_migration_task(&id, settings).await?;
//! wait_for(&dcs, &id, MigrationTaskStatus::IncrementalMigrating).await?;
//!
//! // The target is level with the source where `offset` stays at 0.
//! let progress = dcs.show_migration_task_stats(&id).await?;
//! println!("{:?} of {:?} keys, behind by {:?}", progress.target_dbsize, progress.source_dbsize, progress.offset);
//! dcs.stop_migration_task(&id).await?;
//! # Ok(())
//! # }
//!
//! async fn wait_for(dcs: &Client, id: &MigrationTaskId, wanted: MigrationTaskStatus) -> Result<()> {
//!     while let Some(status) = dcs.show_migration_task(id).await?.status {
//!         if status == wanted || status.is_final() {
//!             break;
//!         }
//!         tokio::time::sleep(Duration::from_secs(10)).await;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! A full migration ([`FullMigration`](models::MigrationMethod::FullMigration)) ends by itself,
//! an incremental one goes on until somebody stops it. With both ends in DCS,
//! [`exchange_instance_ip`](Client::exchange_instance_ip) lets applications reach the target
//! under the source's address.
//!
//! # Operations
//!
//! ## Migration tasks
//!
//! Tasks that move data into an instance, from a backup file or online
//!
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
//!
//! ## Online migration
//!
//! What only tasks have that copy from a running Redis
//!
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
//! ## Migration logs
//!
//! Progress and log of migration tasks
//!
//! - [`list_migration_task_logs`](Client::list_migration_task_logs): List the log of a migration
//!   task.
//! - [`show_migration_task_stats`](Client::show_migration_task_stats): Show the progress of an
//!   online migration task.
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
