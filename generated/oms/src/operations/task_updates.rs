// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `task-updates.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Change the bandwidth of a migration task.
    ///
    /// Replaces the limits of the bandwidth of a migration task that has not succeeded yet. The service
    /// refuses limits that are too many (OMS.0083), too low or too high (OMS.0084), that overlap (OMS.0085)
    /// or whose times make no sense (OMS.0087); OMS.0086 says that the change failed.
    ///
    /// `PUT /v2/{project_id}/tasks/{task_id}/bandwidth-policy`, IAM action `oms:task:update`, idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
    /// - `body`: The new limits.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request: a parameter is wrong or the state of the resource forbids the
    ///   operation. OMS uses this status for failed authentication and for its own failures, too; the error
    ///   code tells them apart. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::{BandwidthPolicyDto, UpdateBandwidthPolicyReq};
    ///
    /// let body = UpdateBandwidthPolicyReq::builder()
    ///     .bandwidth_policy([
    ///         BandwidthPolicyDto::builder().start("00:00").end("08:00").max_bandwidth(209715200).build(),
    ///         BandwidthPolicyDto::builder().start("08:00").end("20:00").max_bandwidth(52428800).build(),
    ///     ])
    ///     .build();
    ///
    /// client.update_bandwidth_policy(191297407830872, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/UpdateBandwidthPolicy.html), as of
    /// 2026-02-27.
    #[inline]
    pub fn update_bandwidth_policy(
        &self,
        task_id: impl Into<models::TaskId>,
        body: models::UpdateBandwidthPolicyReq,
    ) -> Call<UpdateBandwidthPolicy> {
        Call(core::Call::new(&self.core, UpdateBandwidthPolicy::operation())
            .set::<models::TaskId>(1, task_id)
            .body::<models::UpdateBandwidthPolicyReq>(body))
    }
}

/// The operation of [`Client::update_bandwidth_policy`].
pub enum UpdateBandwidthPolicy {}

impl Endpoint for UpdateBandwidthPolicy {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateBandwidthPolicy",
            method: Method::PUT,
            path: "/v2/{project_id}/tasks/{task_id}/bandwidth-policy",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::TASK_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/UpdateBandwidthPolicy.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Change bandwidth and priority of many migration tasks.
    ///
    /// Replaces the limits of the bandwidth of several migration tasks, and sets their priority if one is
    /// given: of all tasks of a group, or of up to 20 tasks given by id. The priority of a task can be
    /// changed only while the task is waiting (1), paused (3) or failed (4).
    ///
    /// `POST /v2/{project_id}/tasks/batch-update`, IAM action `oms:task:update`, not idempotent.
    ///
    /// # Arguments
    /// - `body`: Which tasks to change, and what.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request: a parameter is wrong or the state of the resource forbids the
    ///   operation. OMS uses this status for failed authentication and for its own failures, too; the error
    ///   code tells them apart. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::{BandwidthPolicyDto, BatchUpdateTasksReq, TaskPriority};
    ///
    /// let body = BatchUpdateTasksReq::builder()
    ///     .ids([191297407830872, 191297407830873])
    ///     .bandwidth_policy([
    ///         BandwidthPolicyDto::builder().start("00:00").end("08:00").max_bandwidth(209715200).build(),
    ///     ])
    ///     .task_priority(TaskPriority::High)
    ///     .build();
    ///
    /// client.batch_update_tasks(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/BatchUpdateTasks.html), as of
    /// 2025-12-04.
    #[inline]
    pub fn batch_update_tasks(&self, body: models::BatchUpdateTasksReq) -> Call<BatchUpdateTasks> {
        Call(core::Call::new(&self.core, BatchUpdateTasks::operation()).body::<models::BatchUpdateTasksReq>(
            body,
        ))
    }
}

/// The operation of [`Client::batch_update_tasks`].
pub enum BatchUpdateTasks {}

impl Endpoint for BatchUpdateTasks {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "BatchUpdateTasks",
            method: Method::POST,
            path: "/v2/{project_id}/tasks/batch-update",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/BatchUpdateTasks.html",
        };
        &OPERATION
    }
}
