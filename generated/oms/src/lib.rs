// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Typed client for Huawei Cloud Object Storage Migration Service (OMS).
//!
//! Moves objects from other clouds, from HTTP sources and between regions into Object Storage
//! Service (OBS). A migration task copies what is there once; a synchronization task copies
//! objects whenever it is told about them. This is an independent transcription of the public API
//! reference, not a document of Huawei Cloud.
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
//! - [`list_sync_tasks`](Client::list_sync_tasks): List synchronization tasks.
//! - [`show_sync_task`](Client::show_sync_task): Show a synchronization task.
//! - [`start_sync_task`](Client::start_sync_task): Start a synchronization task.
//! - [`stop_sync_task`](Client::stop_sync_task): Stop a synchronization task.
//! - [`list_tasks`](Client::list_tasks): List migration tasks.
//! - [`show_task`](Client::show_task): Show a migration task.
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
