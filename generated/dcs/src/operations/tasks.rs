// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `tasks.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// List the background tasks of an instance.
    ///
    /// Lists what the service does or did to an instance in the background, such as a resize, a page at a
    /// time, all of it or the tasks of a period.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/tasks`, IAM action `dcs:instance:getBackgroundTask`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client
    ///     .list_background_task("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
    ///     .start_time("20251001000000")
    ///     .end_time("20251031235959")
    ///     .offset(0)
    ///     .limit(50)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "task_count": "1",
    ///   "tasks": [
    ///     {
    ///       "id": "8abf6e1e9b1c2d3e019b1c9a0f4c00aa",
    ///       "name": "EXTEND",
    ///       "status": "SUCCESS",
    ///       "user_name": "operator",
    ///       "user_id": "d53977d1adfb49c5b025ba7d33a13fd7",
    ///       "params": null,
    ///       "enable_show": true,
    ///       "created_at": "2025-10-22T07:04:31.464Z",
    ///       "updated_at": "2025-10-22T07:15:30.546Z",
    ///       "details": {
    ///         "old_cache_mode": "ha",
    ///         "new_cache_mode": "ha",
    ///         "old_capacity": "2",
    ///         "new_capacity": "4",
    ///         "old_resource_spec_code": "redis.ha.xu1.large.r2.2",
    ///         "new_resource_spec_code": "redis.ha.xu1.large.r2.4",
    ///         "old_replica_num": 2,
    ///         "new_replica_num": 2,
    ///         "old_cache_type": "ha",
    ///         "new_cache_type": "ha",
    ///         "is_only_adjust_charging": false
    ///       }
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListBackgroundTask.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn list_background_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ListBackgroundTask> {
        Call(core::Call::new(&self.core, ListBackgroundTask::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ListBackgroundTask> {
    /// Lists only the tasks from this time on, as `yyyyMMddHHmmss` in UTC.
    #[inline]
    pub fn start_time(self, start_time: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, start_time))
    }

    /// Lists only the tasks up to this time, as `yyyyMMddHHmmss` in UTC.
    #[inline]
    pub fn end_time(self, end_time: impl Into<String>) -> Self { Self(self.0.set::<String>(3, end_time)) }

    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(4, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(5, limit)) }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListBackgroundTaskResponse, models::SingleBackgroundTask> {
        self.0.items(&LIST_BACKGROUND_TASK_PAGING, |page| page.tasks.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListBackgroundTaskResponse> {
        self.0.pages(&LIST_BACKGROUND_TASK_PAGING)
    }

    /// Calls again and again until the item with this `id` is in the list and its `status` is `SUCCESS`.
    ///
    /// Looks at up to 20 pages each time, from where the call begins.
    ///
    /// Ends with an error where `status` is `FAILED` or `DELETED`, or it was there and is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_succeeded(
        self,
        id: impl Into<models::TaskId>,
    ) -> Wait<models::ListBackgroundTaskResponse> {
        self.0.wait(&LIST_BACKGROUND_TASK_UNTIL_SUCCEEDED).of::<models::TaskId>(id)
    }
}

/// The operation of [`Client::list_background_task`].
pub enum ListBackgroundTask {}

impl Endpoint for ListBackgroundTask {
    type Output = models::ListBackgroundTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListBackgroundTask",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/tasks",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("start_time", In::Query, Source::Call, &[]),
                Parameter::new("end_time", In::Query, Source::Call, &[]),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListBackgroundTask.html",
        };
        &OPERATION
    }
}

static LIST_BACKGROUND_TASK_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(4),
    size: Some(Input::Parameter(5)),
    items: "tasks",
    id: Some("id"),
    total: Some("task_count"),
};
static LIST_BACKGROUND_TASK_UNTIL_SUCCEEDED: Waiter = Waiter {
    state: "succeeded",
    item: Some(("tasks", "id")),
    paging: Some(&LIST_BACKGROUND_TASK_PAGING),
    field: "status",
    success: &["SUCCESS"],
    failure: &["FAILED", "DELETED"],
    names: &[],
    also: &[],
    missing: Missing::Wait,
    repeat: 1,
    interval: (5, 60),
};

impl Client {
    /// Delete the record of a background task.
    ///
    /// Deletes a background task of an instance from the list. What the task did stays done. The service
    /// refuses an id that is malformed with DCS.4070.
    ///
    /// `DELETE /v2/{project_id}/instances/{instance_id}/tasks/{task_id}`, IAM action
    /// `dcs:instance:deleteBackgroundTask`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `task_id`: Id of the task.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client
    ///     .delete_background_task("86157b69-8a62-47f9-8c55-fa6ddc8927ee", "8abf6e1e9b1c2d3e019b1c9a0f4c00aa")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "message": ""
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeleteBackgroundTask.html).
    #[inline]
    pub fn delete_background_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
        task_id: impl Into<models::TaskId>,
    ) -> Call<DeleteBackgroundTask> {
        Call(core::Call::new(&self.core, DeleteBackgroundTask::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::TaskId>(2, task_id))
    }
}

/// The operation of [`Client::delete_background_task`].
pub enum DeleteBackgroundTask {}

impl Endpoint for DeleteBackgroundTask {
    type Output = Option<models::DeleteBackgroundTaskResponse>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteBackgroundTask",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("task_id", In::Path, Source::Call, models::TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteBackgroundTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show the progress of a background task.
    ///
    /// Returns how far a background task is, and its steps. Only tasks with `enable_show` have steps. Whether
    /// the task as a whole has failed is in ListBackgroundTask.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/tasks/{task_id}/progress`, IAM action
    /// `dcs:instance:getBackgroundTask`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `task_id`: Id of the task.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client
    ///     .show_background_task_progress(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "8abf6e1e9b1c2d3e019b1c9a0f4c00aa",
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "progress": 60,
    ///   "remain_time": 240,
    ///   "step_details": [
    ///     {
    ///       "step_id": "8abf6e1e9b1c2d3e019b1c9a0f4c00ab",
    ///       "step_name": "Prepare",
    ///       "step_status": "FINISH",
    ///       "begin_time": "2025-10-22T07:04:31.464Z",
    ///       "end_time": "2025-10-22T07:06:02.118Z",
    ///       "error_code": null,
    ///       "sub_step_details": []
    ///     },
    ///     {
    ///       "step_id": "8abf6e1e9b1c2d3e019b1c9a0f4c00ac",
    ///       "step_name": "Migrate data",
    ///       "step_status": "EXECUTING",
    ///       "begin_time": "2025-10-22T07:06:02.118Z",
    ///       "end_time": null,
    ///       "error_code": null,
    ///       "sub_step_details": [
    ///         {
    ///           "sub_step_id": "8abf6e1e9b1c2d3e019b1c9a0f4c00ad",
    ///           "sub_step_name": "Full copy",
    ///           "sub_step_status": "EXECUTING",
    ///           "begin_time": "2025-10-22T07:06:02.118Z",
    ///           "end_time": null,
    ///           "detail": "group-0",
    ///           "error_code": null
    ///         }
    ///       ]
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowBackgroundTaskProgress.html),
    /// as of 2025-12-09.
    #[inline]
    pub fn show_background_task_progress(
        &self,
        instance_id: impl Into<models::InstanceId>,
        task_id: impl Into<models::TaskId>,
    ) -> Call<ShowBackgroundTaskProgress> {
        Call(core::Call::new(&self.core, ShowBackgroundTaskProgress::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::TaskId>(2, task_id))
    }
}

/// The operation of [`Client::show_background_task_progress`].
pub enum ShowBackgroundTaskProgress {}

impl Endpoint for ShowBackgroundTaskProgress {
    type Output = models::ShowBackgroundTaskProgressResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowBackgroundTaskProgress",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}/progress",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("task_id", In::Path, Source::Call, models::TASK_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowBackgroundTaskProgress.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the tasks of the task center.
    ///
    /// Lists the background tasks of all instances of the project, a page at a time, all of them or those of
    /// a period. A task of which ListBackgroundTask shows nothing, because its instance is gone, is here too.
    ///
    /// `GET /v2/{project_id}/tasks`, IAM action `dcs:task:list`, idempotent.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client
    ///     .list_center_task()
    ///     .start_time("20251001000000")
    ///     .end_time("20251031235959")
    ///     .offset(0)
    ///     .limit(50)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "task_count": "1",
    ///   "tasks": [
    ///     {
    ///       "id": "8abf6e1e9b1c2d3e019b1c9a0f4c00ae",
    ///       "job_id": "ff8080819b1c2d3e019b1c9a0f4c0021",
    ///       "name": "UpdatePort",
    ///       "status": "FAILED",
    ///       "error_code": "DCS.5000",
    ///       "user_name": "operator",
    ///       "user_id": "d53977d1adfb49c5b025ba7d33a13fd7",
    ///       "params": null,
    ///       "enable_show": false,
    ///       "created_at": "2025-10-22T07:04:31.464Z",
    ///       "updated_at": "2025-10-22T07:04:35.106Z",
    ///       "details": {
    ///         "old_port": 6379,
    ///         "new_port": 6380
    ///       }
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListCenterTask.html), as of
    /// 2025-12-02.
    #[inline]
    pub fn list_center_task(&self) -> Call<ListCenterTask> {
        Call(core::Call::new(&self.core, ListCenterTask::operation()))
    }
}

impl Call<ListCenterTask> {
    /// Lists only the tasks from this time on, as `yyyyMMddHHmmss` in UTC.
    #[inline]
    pub fn start_time(self, start_time: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, start_time))
    }

    /// Lists only the tasks up to this time, as `yyyyMMddHHmmss` in UTC.
    #[inline]
    pub fn end_time(self, end_time: impl Into<String>) -> Self { Self(self.0.set::<String>(2, end_time)) }

    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(3, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(4, limit)) }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListCenterTaskResponse, models::ListCenterTasksResp> {
        self.0.items(&LIST_CENTER_TASK_PAGING, |page| page.tasks.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListCenterTaskResponse> { self.0.pages(&LIST_CENTER_TASK_PAGING) }

    /// Calls again and again until the item with this `id` is in the list and its `status` is `SUCCESS`.
    ///
    /// Looks at up to 20 pages each time, from where the call begins.
    ///
    /// Ends with an error where `status` is `FAILED` or `DELETED`, or it was there and is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_succeeded(self, id: impl Into<models::TaskId>) -> Wait<models::ListCenterTaskResponse> {
        self.0.wait(&LIST_CENTER_TASK_UNTIL_SUCCEEDED).of::<models::TaskId>(id)
    }
}

/// The operation of [`Client::list_center_task`].
pub enum ListCenterTask {}

impl Endpoint for ListCenterTask {
    type Output = models::ListCenterTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListCenterTask",
            method: Method::GET,
            path: "/v2/{project_id}/tasks",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("start_time", In::Query, Source::Call, &[]),
                Parameter::new("end_time", In::Query, Source::Call, &[]),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListCenterTask.html",
        };
        &OPERATION
    }
}

static LIST_CENTER_TASK_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(3),
    size: Some(Input::Parameter(4)),
    items: "tasks",
    id: Some("id"),
    total: Some("task_count"),
};
static LIST_CENTER_TASK_UNTIL_SUCCEEDED: Waiter = Waiter {
    state: "succeeded",
    item: Some(("tasks", "id")),
    paging: Some(&LIST_CENTER_TASK_PAGING),
    field: "status",
    success: &["SUCCESS"],
    failure: &["FAILED", "DELETED"],
    names: &[],
    also: &[],
    missing: Missing::Wait,
    repeat: 1,
    interval: (5, 60),
};

impl Client {
    /// Delete the record of a task from the task center.
    ///
    /// Deletes a task from the list of the task center. What the task did stays done. The documentation knows
    /// a body for the request, `message`, which it explains as the result of the deletion; leave it out.
    ///
    /// `DELETE /v2/{project_id}/tasks/{task_id}`, IAM action `dcs:task:delete`, not idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the task.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::DeleteCenterTaskRequestBody;
    ///
    /// let body = DeleteCenterTaskRequestBody::builder().message("no longer needed").build();
    ///
    /// client.delete_center_task("8abf6e1e9b1c2d3e019b1c9a0f4c00aa").body(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeleteCenterTask.html).
    #[inline]
    pub fn delete_center_task(&self, task_id: impl Into<models::TaskId>) -> Call<DeleteCenterTask> {
        Call(core::Call::new(&self.core, DeleteCenterTask::operation()).set::<models::TaskId>(1, task_id))
    }
}

impl Call<DeleteCenterTask> {
    /// Nothing that the service needs.
    #[inline]
    pub fn body(self, body: models::DeleteCenterTaskRequestBody) -> Self {
        Self(self.0.body::<models::DeleteCenterTaskRequestBody>(body))
    }
}

/// The operation of [`Client::delete_center_task`].
pub enum DeleteCenterTask {}

impl Endpoint for DeleteCenterTask {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteCenterTask",
            method: Method::DELETE,
            path: "/v2/{project_id}/tasks/{task_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteCenterTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show a job.
    ///
    /// Returns the status of a job, whose id the operation that began it returned. A job that failed is
    /// reported here with 200 and `FAIL`.
    ///
    /// `GET /v2/{project_id}/jobs/{job_id}`, IAM action `dcs:job:get`, idempotent.
    ///
    /// # Arguments
    /// - `job_id`: Id of the job.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client.show_job_info("ff8080819b1c2d3e019b1c9a0f4c0021").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0021",
    ///   "job_type": "masterStandbySwapJob",
    ///   "status": "SUCCESS",
    ///   "begin_time": "1761116671464",
    ///   "end_time": "1761116681248",
    ///   "fail_reason": null
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowJobInfo.html), as of
    /// 2025-11-14.
    #[inline]
    pub fn show_job_info(&self, job_id: impl Into<models::JobId>) -> Call<ShowJobInfo> {
        Call(core::Call::new(&self.core, ShowJobInfo::operation()).set::<models::JobId>(1, job_id))
    }
}

impl Call<ShowJobInfo> {
    /// Calls again and again until `status` is `SUCCESS`.
    ///
    /// Ends with an error where `status` is `FAIL`, or it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_succeeded(self) -> Wait<models::ShowJobInfoResponse> {
        self.0.wait(&SHOW_JOB_INFO_UNTIL_SUCCEEDED)
    }
}

/// The operation of [`Client::show_job_info`].
pub enum ShowJobInfo {}

impl Endpoint for ShowJobInfo {
    type Output = models::ShowJobInfoResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowJobInfo",
            method: Method::GET,
            path: "/v2/{project_id}/jobs/{job_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("job_id", In::Path, Source::Call, models::JOB_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowJobInfo.html",
        };
        &OPERATION
    }
}

static SHOW_JOB_INFO_UNTIL_SUCCEEDED: Waiter = Waiter {
    state: "succeeded",
    item: None,
    paging: None,
    field: "status",
    success: &["SUCCESS"],
    failure: &["FAIL"],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (2, 30),
};
