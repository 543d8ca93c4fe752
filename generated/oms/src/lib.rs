// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Typed client for Huawei Cloud Object Storage Migration Service (OMS).
//!
//! Moves objects from other clouds, from HTTP sources and between regions into Object Storage
//! Service (OBS). A migration task copies what is there once, a task group divides a large bucket
//! into such tasks; a synchronization task copies objects whenever it is told about them. This is
//! an independent transcription of the public API reference, not a document of Huawei Cloud.
//!
//! Every request is checked against the documented limits before it is sent; a request that breaks
//! one is an error that names each of them. Answers are read leniently.
//!
//! ```no_run
//! use huaweicloud_oms::{Client, Credentials, Region};
//!
//! let client = Client::builder()
//!     .region(Region::CN_NORTH_4)
//!     .project_id("0123456789abcdef0123456789abcdef")
//!     .credentials(Credentials::new("access-key-id", "secret-access-key"))
//!     .build()?;
//! # Ok::<(), huaweicloud_oms::Error>(())
//! ```
//!
//! # Operations
//! - [`show_bucket_list`](Client::show_bucket_list): List buckets.
//! - [`show_bucket_region`](Client::show_bucket_region): Show the region of a bucket.
//! - [`show_bucket_objects`](Client::show_bucket_objects): List the objects of a bucket.
//! - [`check_prefix`](Client::check_prefix): Check whether a bucket has objects with a prefix.
//! - [`check_url_source_list_file_format`](Client::check_url_source_list_file_format): Check the
//!   format of a list of URLs.
//! - [`show_cdn_info`](Client::show_cdn_info): Check a CDN of a bucket.
//! - [`show_cloud_type`](Client::show_cloud_type): List the supported clouds.
//! - [`show_region_info`](Client::show_region_info): List the regions of the supported clouds.
//! - [`update_privacy_agreement_record`](Client::update_privacy_agreement_record): Record the
//!   consent to the privacy statement.
//! - [`list_api_versions`](Client::list_api_versions): List the versions of the API.
//! - [`show_api_info`](Client::show_api_info): Show a version of the API.
//! - [`create_sync_events`](Client::create_sync_events): Tell a synchronization task about
//!   objects.
//! - [`list_sync_task_statistic`](Client::list_sync_task_statistic): List statistics of a
//!   synchronization task.
//! - [`list_sync_tasks`](Client::list_sync_tasks): List synchronization tasks.
//! - [`create_sync_task`](Client::create_sync_task): Create a synchronization task.
//! - [`show_sync_task`](Client::show_sync_task): Show a synchronization task.
//! - [`delete_sync_task`](Client::delete_sync_task): Delete a synchronization task.
//! - [`start_sync_task`](Client::start_sync_task): Start a synchronization task.
//! - [`stop_sync_task`](Client::stop_sync_task): Stop a synchronization task.
//! - [`list_task_group`](Client::list_task_group): List migration task groups.
//! - [`create_task_group`](Client::create_task_group): Create a migration task group.
//! - [`show_task_group`](Client::show_task_group): Show a migration task group.
//! - [`delete_task_group`](Client::delete_task_group): Delete a migration task group.
//! - [`start_task_group`](Client::start_task_group): Resume a migration task group.
//! - [`stop_task_group`](Client::stop_task_group): Pause a migration task group.
//! - [`retry_task_group`](Client::retry_task_group): Start a failed migration task group again.
//! - [`update_task_group`](Client::update_task_group): Change the bandwidth of a migration task
//!   group.
//! - [`update_bandwidth_policy`](Client::update_bandwidth_policy): Change the bandwidth of a
//!   migration task.
//! - [`batch_update_tasks`](Client::batch_update_tasks): Change bandwidth and priority of many
//!   migration tasks.
//! - [`list_tasks`](Client::list_tasks): List migration tasks.
//! - [`create_task`](Client::create_task): Create a migration task.
//! - [`show_task`](Client::show_task): Show a migration task.
//! - [`delete_task`](Client::delete_task): Delete a migration task.
//! - [`start_task`](Client::start_task): Start a migration task.
//! - [`stop_task`](Client::stop_task): Pause a migration task.
//!
//! [API reference](https://support.huaweicloud.com/api-oms/oms_api_0005.html).

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
