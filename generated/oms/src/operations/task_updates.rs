// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `task-updates.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Method, Operation, Parameter, Preview, Response,
    ResponseFuture, Retry, Rule, Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// Change the bandwidth of a migration task.
    ///
    /// Replaces the limits of the bandwidth of a migration task that has not succeeded yet. The
    /// service refuses limits that are too many (OMS.0083), too low or too high (OMS.0084), that
    /// overlap (OMS.0085) or whose times make no sense (OMS.0087); OMS.0086 says that the change
    /// failed.
    ///
    /// `PUT /v2/{project_id}/tasks/{task_id}/bandwidth-policy`, IAM action `oms:task:update`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
    /// - `body`: The new limits.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request: a parameter is wrong or the state of the resource
    ///   forbids the operation. OMS uses this status for failed authentication and for its own
    ///   failures, too; the error code tells them apart.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::{BandwidthPolicyDto, UpdateBandwidthPolicyReq};
    ///
    /// let body = UpdateBandwidthPolicyReq::builder()
    ///     .bandwidth_policy([
    ///         BandwidthPolicyDto::builder()
    ///             .start("00:00")
    ///             .end("08:00")
    ///             .max_bandwidth(209715200)
    ///             .build(),
    ///         BandwidthPolicyDto::builder()
    ///             .start("08:00")
    ///             .end("20:00")
    ///             .max_bandwidth(52428800)
    ///             .build(),
    ///     ])
    ///     .build();
    ///
    /// client.update_bandwidth_policy(191297407830872, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-oms/UpdateBandwidthPolicy.html), as of
    /// 2026-02-27.
    #[inline]
    pub fn update_bandwidth_policy(
        &self,
        task_id: impl Into<models::TaskId>,
        body: models::UpdateBandwidthPolicyReq,
    ) -> UpdateBandwidthPolicy {
        UpdateBandwidthPolicy(
            Call::new(&self.core, &UPDATE_BANDWIDTH_POLICY)
                .set::<models::TaskId>(1, task_id)
                .body::<models::UpdateBandwidthPolicyReq>(body),
        )
    }
}

/// A call of [`Client::update_bandwidth_policy`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateBandwidthPolicy(Call<()>);

impl UpdateBandwidthPolicy {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<()> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<()>> {
        self.0.with_metadata()
    }
}

impl Future for UpdateBandwidthPolicy {
    type Output = core::Result<()>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static UPDATE_BANDWIDTH_POLICY: Operation = Operation {
    name: "UpdateBandwidthPolicy",
    method: Method::PUT,
    path: "/v2/{project_id}/tasks/{task_id}/bandwidth-policy",
    parameters: &[
        Parameter::new(
            "project_id",
            In::Path,
            Source::ProjectId,
            &[Rule::MinLength(1), Rule::MaxLength(1024)],
        ),
        Parameter::new("task_id", In::Path, Source::Call, models::TASK_ID_RULES),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-oms/UpdateBandwidthPolicy.html",
};

impl Client {
    /// Change bandwidth and priority of many migration tasks.
    ///
    /// Replaces the limits of the bandwidth of several migration tasks, and sets their priority if one
    /// is given: of all tasks of a group, or of up to 20 tasks given by id. The priority of a task can
    /// be changed only while the task is waiting (1), paused (3) or failed (4).
    ///
    /// `POST /v2/{project_id}/tasks/batch-update`, IAM action `oms:task:update`, not idempotent.
    ///
    /// # Arguments
    /// - `body`: Which tasks to change, and what.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request: a parameter is wrong or the state of the resource
    ///   forbids the operation. OMS uses this status for failed authentication and for its own
    ///   failures, too; the error code tells them apart.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::{BandwidthPolicyDto, BatchUpdateTasksReq, TaskPriority};
    ///
    /// let body = BatchUpdateTasksReq::builder()
    ///     .ids([191297407830872, 191297407830873])
    ///     .bandwidth_policy([
    ///         BandwidthPolicyDto::builder()
    ///             .start("00:00")
    ///             .end("08:00")
    ///             .max_bandwidth(209715200)
    ///             .build(),
    ///     ])
    ///     .task_priority(TaskPriority::High)
    ///     .build();
    ///
    /// client.batch_update_tasks(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/BatchUpdateTasks.html), as
    /// of 2025-12-04.
    #[inline]
    pub fn batch_update_tasks(
        &self,
        body: models::BatchUpdateTasksReq,
    ) -> BatchUpdateTasks {
        BatchUpdateTasks(
            Call::new(&self.core, &BATCH_UPDATE_TASKS)
                .body::<models::BatchUpdateTasksReq>(body),
        )
    }
}

/// A call of [`Client::batch_update_tasks`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BatchUpdateTasks(Call<()>);

impl BatchUpdateTasks {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<()> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<()>> {
        self.0.with_metadata()
    }
}

impl Future for BatchUpdateTasks {
    type Output = core::Result<()>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static BATCH_UPDATE_TASKS: Operation = Operation {
    name: "BatchUpdateTasks",
    method: Method::POST,
    path: "/v2/{project_id}/tasks/batch-update",
    parameters: &[
        Parameter::new(
            "project_id",
            In::Path,
            Source::ProjectId,
            &[Rule::MinLength(1), Rule::MaxLength(1024)],
        ),
    ],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-oms/BatchUpdateTasks.html",
};
