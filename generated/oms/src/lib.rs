// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Typed client for Huawei Cloud Object Storage Migration Service (OMS).
//!
//! Moves objects from other clouds, from HTTP sources and between regions into Object Storage Service
//! (OBS). A migration task copies what is there once, a task group divides a large bucket into such
//! tasks; a synchronization task copies objects whenever it is notified of them. This is an independent
//! transcription of the public API reference, not a document of Huawei Cloud.
//!
//! Every request is checked against the documented limits before it is sent; the error lists each
//! one that the request breaks. Responses are read leniently. The [guide] is about
//! credentials, errors, retries, timeouts, proxies, tracing, programs without async, and tests.
//!
//! # From a bucket elsewhere to OBS
//!
//! A **migration task** copies what is in a bucket once. It needs to know where from
//! ([`SrcNodeReq`](models::SrcNodeReq)), where to ([`DstNodeReq`](models::DstNodeReq)) and
//! what: by default the objects and folders in `object_key`, with
//! [`TaskType::Prefix`](models::TaskType) every object whose name begins with one of them. The
//! destination bucket has to exist, in the region that the client calls. Both ends have keys of their
//! own:
//! those of the source belong to an account of its cloud, and may read the bucket; those of the
//! destination may write it.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use huaweicloud_oms::models::{CloudType, CreateTaskReq, DstNodeReq, SrcNodeReq, TaskType};
//! use huaweicloud_oms::{Client, Credentials, Region, Result};
//!
//! # async fn example() -> Result<()> {
//! let oms = Client::builder()
//!     .region(Region::CN_NORTH_4)
//!     .project_id("0123456789abcdef0123456789abcdef")
//!     .credentials(Credentials::new("access-key-id", "secret-access-key"))
//!     .build()?;
//!
//! let source = SrcNodeReq::builder()
//!     .cloud_type(CloudType::Aws)
//!     .region("us-east-1") // As its cloud names it: `show_region_info` lists them.
//!     .bucket("photos-source")
//!     .ak("access-key-id-at-the-source")
//!     .sk("secret-access-key-at-the-source")
//!     .object_key(["2025/"]) // `[""]` is the whole bucket.
//!     .build();
//! let destination = DstNodeReq::builder()
//!     .region("cn-north-4")
//!     .bucket("photos")
//!     .ak("access-key-id")
//!     .sk("secret-access-key")
//!     .save_prefix("archive/")
//!     .build();
//! let request =
//!     CreateTaskReq::builder().task_type(TaskType::Prefix).src_node(source).dst_node(destination).build();
//!
//! // The task starts by itself as soon as there is room for it.
//! let Some(id) = oms.create_task(request).await?.id else { return Ok(()) };
//! let mut wait = oms.show_task(id).wait_until_succeeded().deadline(Duration::from_secs(24 * 60 * 60));
//! // Each response on the way, up to the last. The wait fails if the task fails or somebody pauses it.
//! while let Some(task) = wait.next().await? {
//!     println!("{:?}, {:.0} %", task.status, 100.0 * task.progress.unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What differs by source; a request that lacks what the service insists on is not sent:
//!
//! | source | what it needs |
//! |---|---|
//! | most clouds | `region`, `bucket`, `ak`, `sk` |
//! | [`Tencent`](models::CloudType::Tencent) | `app_id` as well |
//! | [`Azure`](models::CloudType::Azure) | `connection_string`, or keys |
//! | [`Google`](models::CloudType::Google) | `json_auth_file`, or keys |
//! | a list of objects, [`TaskType::List`](models::TaskType::List) | `list_file`, a text file in OBS |
//! | a list of URLs, [`TaskType::UrlList`](models::TaskType::UrlList) | `list_file`, and [`UrlSource`](models::CloudType::UrlSource) as `cloud_type`; no bucket and no keys |
//!
//! - Pause with [`stop_task`](Client::stop_task) and resume with
//!   [`start_task`](Client::start_task), which takes the keys anew;
//!   [`delete_task`](Client::delete_task) deletes a task that is not running.
//! - More than 3 TB or 5 million objects: [`create_task_group`](Client::create_task_group)
//!   divides them into tasks.
//! - New objects, again and again: a synchronization task
//!   ([`create_sync_task`](Client::create_sync_task)) copies what
//!   [`create_sync_events`](Client::create_sync_events) tells it about.
//! - Before all that: [`show_bucket_list`](Client::show_bucket_list),
//!   [`show_bucket_objects`](Client::show_bucket_objects) and
//!   [`check_prefix`](Client::check_prefix) look at a source with its keys.
//!
//! Mind the units: `migrate_since` counts **seconds** since 1970 in requests and
//! **milliseconds** in responses; times in responses are milliseconds, sizes bytes, bandwidth bytes
//! per second.
//!
//! # Operations
//!
//! ## Tasks
//!
//! Migration tasks, each of which copies objects once from one source to one bucket
//!
//! - [`list_tasks`](Client::list_tasks): List migration tasks.
//! - [`create_task`](Client::create_task): Create a migration task.
//! - [`show_task`](Client::show_task): Show a migration task.
//! - [`delete_task`](Client::delete_task): Delete a migration task.
//! - [`start_task`](Client::start_task): Start a migration task.
//! - [`stop_task`](Client::stop_task): Pause a migration task.
//! - [`update_bandwidth_policy`](Client::update_bandwidth_policy): Change the bandwidth of a migration
//!   task.
//! - [`batch_update_tasks`](Client::batch_update_tasks): Change bandwidth and priority of many migration
//!   tasks.
//!
//! ## Task groups
//!
//! Migration task groups, which divide a large source into migration tasks
//!
//! - [`list_task_group`](Client::list_task_group): List migration task groups.
//! - [`create_task_group`](Client::create_task_group): Create a migration task group.
//! - [`show_task_group`](Client::show_task_group): Show a migration task group.
//! - [`delete_task_group`](Client::delete_task_group): Delete a migration task group.
//! - [`start_task_group`](Client::start_task_group): Resume a migration task group.
//! - [`stop_task_group`](Client::stop_task_group): Pause a migration task group.
//! - [`retry_task_group`](Client::retry_task_group): Start a failed migration task group again.
//! - [`update_task_group`](Client::update_task_group): Change the bandwidth of a migration task group.
//!
//! ## Sync tasks
//!
//! Synchronization tasks, which keep a bucket up to date while they run
//!
//! - [`list_sync_tasks`](Client::list_sync_tasks): List synchronization tasks.
//! - [`create_sync_task`](Client::create_sync_task): Create a synchronization task.
//! - [`show_sync_task`](Client::show_sync_task): Show a synchronization task.
//! - [`delete_sync_task`](Client::delete_sync_task): Delete a synchronization task.
//! - [`start_sync_task`](Client::start_sync_task): Start a synchronization task.
//! - [`stop_sync_task`](Client::stop_sync_task): Stop a synchronization task.
//! - [`create_sync_events`](Client::create_sync_events): Tell a synchronization task about objects.
//! - [`list_sync_task_statistic`](Client::list_sync_task_statistic): List statistics of a synchronization
//!   task.
//!
//! ## Buckets
//!
//! Questions about buckets and checks before a migration
//!
//! - [`show_bucket_list`](Client::show_bucket_list): List buckets.
//! - [`show_bucket_region`](Client::show_bucket_region): Show the region of a bucket.
//! - [`show_bucket_objects`](Client::show_bucket_objects): List the objects of a bucket.
//! - [`check_prefix`](Client::check_prefix): Check whether a bucket has objects with a prefix.
//! - [`check_url_source_list_file_format`](Client::check_url_source_list_file_format): Check the format
//!   of a list of URLs.
//! - [`show_cdn_info`](Client::show_cdn_info): Check a CDN of a bucket.
//!
//! ## Clouds
//!
//! Clouds that objects can be copied from, and their regions
//!
//! - [`show_cloud_type`](Client::show_cloud_type): List the supported clouds.
//! - [`show_region_info`](Client::show_region_info): List the regions of the supported clouds.
//!
//! ## Service
//!
//! The versions of the API, and the consent to the privacy statement
//!
//! - [`update_privacy_agreement_record`](Client::update_privacy_agreement_record): Record the consent to
//!   the privacy statement.
//! - [`list_api_versions`](Client::list_api_versions): List the versions of the API.
//! - [`show_api_info`](Client::show_api_info): Show a version of the API.
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
    reason = "names and numbers of parameters are the service's",
)]
#![cfg_attr(rustfmt, rustfmt_skip)]

#[rustfmt::skip]
mod call;

#[rustfmt::skip]
mod client;

#[rustfmt::skip]
mod limits;

#[rustfmt::skip]
pub mod models;

#[rustfmt::skip]
pub mod operations;

pub use call::Call;
pub use client::Client;
pub use huaweicloud_core as core;

#[doc(inline)]
pub use huaweicloud_core::guide;

pub use huaweicloud_core::{
    AccessKeyId, Algorithm, ApiError, ClientBuilder, Credentials, CredentialsError, DateTime, DecodeError,
    Deviation, DeviationKind, Deviations, Environment, EnvironmentProvider, Error, ErrorKind, Items, Json,
    Maybe, MetadataProvider, OidcProvider, Pages, PodProvider, Preview, ProfileProvider, ProvideCredentials,
    ProviderChain, ProviderContext, ProviderFuture, Region, Response, ResponseFuture, Result, Retry, Scope,
    Secret, TimeoutError, TimeoutPhase, TooLargeError, TransportError, Violation, Violations, Wait, WaitError,
    WaitErrorKind, http_client_builder, redacted, reqwest,
};
