// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `sync-tasks.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Rule, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// List synchronization tasks.
    ///
    /// Lists the synchronization tasks of the project, a page at a time, all of them or those of one status.
    ///
    /// `GET /v2/{project_id}/sync-tasks`, IAM action `oms:synctask:list`, idempotent.
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
    /// use huaweicloud_oms::models::SyncTaskStatus;
    ///
    /// let response = client.list_sync_tasks().limit(50).offset(0).status(SyncTaskStatus::Synchronizing).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "count": 1,
    ///   "tasks": [
    ///     {
    ///       "sync_task_id": "0d146099-8cf4-437d-b6ef-88e043771c8b",
    ///       "src_cloud_type": "Aliyun",
    ///       "src_region": "cn-beijing",
    ///       "src_bucket": "photos-source",
    ///       "dst_region": "cn-north-4",
    ///       "dst_bucket": "photos",
    ///       "status": "SYNCHRONIZING",
    ///       "create_time": 1763420400000,
    ///       "last_start_time": 1763424000000,
    ///       "description": "nightly photo copy",
    ///       "enable_kms": false,
    ///       "enable_metadata_migration": true,
    ///       "enable_restore": false,
    ///       "object_overwrite_mode": "SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE",
    ///       "dst_storage_policy": "STANDARD",
    ///       "consistency_check": "size_last_modified",
    ///       "source_cdn": {
    ///         "domain": "cdn.example.com",
    ///         "protocol": "https",
    ///         "authentication_type": "NONE"
    ///       }
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ListSyncTasks.html), as of
    /// 2026-02-27.
    #[inline]
    pub fn list_sync_tasks(&self) -> Call<ListSyncTasks> {
        Call(core::Call::new(&self.core, ListSyncTasks::operation()))
    }
}

impl Call<ListSyncTasks> {
    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(1, limit)) }

    /// How many tasks to skip from the beginning of the list.
    ///
    /// Limits: 0 to 10000.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(2, offset)) }

    /// Lists only the tasks of this status; all of them without it.
    #[inline]
    pub fn status(self, status: models::SyncTaskStatus) -> Self {
        Self(self.0.set::<models::SyncTaskStatus>(3, status))
    }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `sync_task_id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListSyncTasksResponse, models::SyncTaskInfo> {
        self.0.items(&LIST_SYNC_TASKS_PAGING, |page| page.tasks.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListSyncTasksResponse> { self.0.pages(&LIST_SYNC_TASKS_PAGING) }
}

/// The operation of [`Client::list_sync_tasks`].
pub enum ListSyncTasks {}

impl Endpoint for ListSyncTasks {
    type Output = models::ListSyncTasksResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListSyncTasks",
            method: Method::GET,
            path: "/v2/{project_id}/sync-tasks",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_100),
                Parameter::new("offset", In::Query, Source::Call, limits::FROM_0_TO_10000),
                Parameter::new("status", In::Query, Source::Call, models::SYNC_TASK_STATUS_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ListSyncTasks.html",
        };
        &OPERATION
    }
}

static LIST_SYNC_TASKS_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(2),
    size: Some(Input::Parameter(1)),
    items: "tasks",
    id: Some("sync_task_id"),
    total: Some("count"),
};

impl Client {
    /// Create a synchronization task.
    ///
    /// Creates a synchronization task. It starts by itself and then copies the objects that CreateSyncEvents
    /// names; it does not look for changes at the source, and what is deleted there stays in the destination
    /// bucket. An account can have five such tasks. The page names no regions; it is the other pages that
    /// limit starting, stopping and events to three.
    ///
    /// `POST /v2/{project_id}/sync-tasks`, IAM action `oms:synctask:create`, not idempotent.
    ///
    /// # Arguments
    /// - `body`: Source, destination and settings of the task.
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
    /// use huaweicloud_oms::models::{
    ///     CdnAuthenticationType, CdnProtocol, CloudType, ConsistencyCheck, CreateSyncTaskReq, SourceCdnReq,
    ///     StoragePolicy,
    /// };
    ///
    /// let body = CreateSyncTaskReq::builder()
    ///     .src_cloud_type(CloudType::Tencent)
    ///     .src_region("ap-beijing")
    ///     .src_bucket("photos-source")
    ///     .src_ak("src_ak")
    ///     .src_sk("src_sk")
    ///     .app_id("1250000000")
    ///     .source_cdn(
    ///         SourceCdnReq::builder()
    ///             .protocol(CdnProtocol::Https)
    ///             .domain("cdn.example.com")
    ///             .authentication_type(CdnAuthenticationType::NoAuthentication)
    ///             .build(),
    ///     )
    ///     .dst_region("cn-north-4")
    ///     .dst_bucket("photos")
    ///     .dst_ak("dst_ak")
    ///     .dst_sk("dst_sk")
    ///     .description("nightly photo copy")
    ///     .enable_metadata_migration(true)
    ///     .enable_restore(false)
    ///     .dst_storage_policy(StoragePolicy::Standard)
    ///     .consistency_check(ConsistencyCheck::Crc64)
    ///     .build();
    ///
    /// let response = client.create_sync_task(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "sync_task_id": "0d146099-8cf4-437d-b6ef-88e043771c8b"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/CreateSyncTask.html), as of
    /// 2026-02-27.
    #[inline]
    pub fn create_sync_task(&self, body: models::CreateSyncTaskReq) -> Call<CreateSyncTask> {
        Call(core::Call::new(&self.core, CreateSyncTask::operation()).body::<models::CreateSyncTaskReq>(body))
    }
}

/// The operation of [`Client::create_sync_task`].
pub enum CreateSyncTask {}

impl Endpoint for CreateSyncTask {
    type Output = models::CreateSyncTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateSyncTask",
            method: Method::POST,
            path: "/v2/{project_id}/sync-tasks",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/CreateSyncTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show a synchronization task.
    ///
    /// Returns one synchronization task with its settings, its status and what it did in the month that
    /// `query_time` falls into.
    ///
    /// `GET /v2/{project_id}/sync-tasks/{sync_task_id}`, IAM action `oms:synctask:get`, idempotent.
    ///
    /// # Arguments
    /// - `sync_task_id`: Id of the synchronization task. Limits: at most 255 characters.
    /// - `query_time`: A moment in milliseconds since 1970-01-01 (UTC). The monthly figures of the response
    ///   are those of the month that holds it. Limits: at least 0.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 404: The project has no resource of this id. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// let response = client.show_sync_task("0d146099-8cf4-437d-b6ef-88e043771c8b", 1763424000000).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "sync_task_id": "0d146099-8cf4-437d-b6ef-88e043771c8b",
    ///   "src_cloud_type": "Tencent",
    ///   "src_region": "ap-beijing",
    ///   "src_bucket": "photos-source",
    ///   "app_id": "1250000000",
    ///   "dst_region": "cn-north-4",
    ///   "dst_bucket": "photos",
    ///   "status": "STOPPED",
    ///   "create_time": 1763420400000,
    ///   "last_start_time": 1763424000000,
    ///   "description": "nightly photo copy",
    ///   "enable_kms": false,
    ///   "enable_metadata_migration": true,
    ///   "enable_restore": false,
    ///   "object_overwrite_mode": "SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE",
    ///   "dst_storage_policy": "STANDARD",
    ///   "consistency_check": "crc64",
    ///   "monthly_acceptance_request": 1200,
    ///   "monthly_success_object": 1180,
    ///   "monthly_failure_object": 5,
    ///   "monthly_skip_object": 15,
    ///   "monthly_size": 73400320
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowSyncTask.html), as of
    /// 2026-06-30.
    #[inline]
    pub fn show_sync_task(
        &self,
        sync_task_id: impl Into<models::SyncTaskId>,
        query_time: i64,
    ) -> Call<ShowSyncTask> {
        Call(core::Call::new(&self.core, ShowSyncTask::operation())
            .set::<models::SyncTaskId>(1, sync_task_id)
            .set::<i64>(2, query_time))
    }
}

impl Call<ShowSyncTask> {
    /// Calls again and again until `status` is `SYNCHRONIZING`.
    ///
    /// Ends with an error where it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_started(self) -> Wait<models::ShowSyncTaskResponse> {
        self.0.wait(&SHOW_SYNC_TASK_UNTIL_STARTED)
    }

    /// Calls again and again until `status` is `STOPPED`.
    ///
    /// Ends with an error where it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_stopped(self) -> Wait<models::ShowSyncTaskResponse> {
        self.0.wait(&SHOW_SYNC_TASK_UNTIL_STOPPED)
    }

    /// Calls again and again until it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_deleted(self) -> Wait<models::ShowSyncTaskResponse, ()> {
        self.0.wait_gone(&SHOW_SYNC_TASK_UNTIL_DELETED)
    }
}

/// The operation of [`Client::show_sync_task`].
pub enum ShowSyncTask {}

impl Endpoint for ShowSyncTask {
    type Output = models::ShowSyncTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowSyncTask",
            method: Method::GET,
            path: "/v2/{project_id}/sync-tasks/{sync_task_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("sync_task_id", In::Path, Source::Call, &[
                    Rule::All(models::SYNC_TASK_ID_RULES),
                    Rule::MaxLength(255),
                ]),
                Parameter::new("query_time", In::Query, Source::Call, limits::AT_LEAST_0),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ShowSyncTask.html",
        };
        &OPERATION
    }
}

static SHOW_SYNC_TASK_UNTIL_STARTED: Waiter = Waiter {
    state: "started",
    item: None,
    paging: None,
    field: "status",
    success: &["SYNCHRONIZING"],
    failure: &[],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (2, 30),
};
static SHOW_SYNC_TASK_UNTIL_STOPPED: Waiter = Waiter {
    state: "stopped",
    item: None,
    paging: None,
    field: "status",
    success: &["STOPPED"],
    failure: &[],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (2, 30),
};
static SHOW_SYNC_TASK_UNTIL_DELETED: Waiter = Waiter {
    state: "deleted",
    item: None,
    paging: None,
    field: "status",
    success: &[],
    failure: &[],
    names: &[],
    also: &[],
    missing: Missing::Success,
    repeat: 1,
    interval: (2, 30),
};

impl Client {
    /// Delete a synchronization task.
    ///
    /// Deletes a synchronization task that is stopped (status `STOPPED`). The service refuses a task that is
    /// synchronizing; stop it first with StopSyncTask.
    ///
    /// `DELETE /v2/{project_id}/sync-tasks/{sync_task_id}`, IAM action `oms:synctask:delete`, not idempotent.
    ///
    /// # Arguments
    /// - `sync_task_id`: Id of the synchronization task. Limits: at most 255 characters.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request: a parameter is wrong or the state of the resource forbids the
    ///   operation. OMS uses this status for failed authentication and for its own failures, too; the error
    ///   code tells them apart. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// client.delete_sync_task("0d146099-8cf4-437d-b6ef-88e043771c8b").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/DeleteSyncTask.html), as of
    /// 2026-06-30.
    #[inline]
    pub fn delete_sync_task(&self, sync_task_id: impl Into<models::SyncTaskId>) -> Call<DeleteSyncTask> {
        Call(core::Call::new(&self.core, DeleteSyncTask::operation()).set::<models::SyncTaskId>(
            1,
            sync_task_id,
        ))
    }
}

/// The operation of [`Client::delete_sync_task`].
pub enum DeleteSyncTask {}

impl Endpoint for DeleteSyncTask {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteSyncTask",
            method: Method::DELETE,
            path: "/v2/{project_id}/sync-tasks/{sync_task_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("sync_task_id", In::Path, Source::Call, &[
                    Rule::All(models::SYNC_TASK_ID_RULES),
                    Rule::MaxLength(255),
                ]),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/DeleteSyncTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Start a synchronization task.
    ///
    /// Starts a synchronization task that was stopped (status `STOPPED`). Every start takes the keys anew.
    /// Exists in the regions cn-north-4, cn-east-3 and cn-southwest-2; older pages lack the last one.
    ///
    /// `POST /v2/{project_id}/sync-tasks/{sync_task_id}/start`, IAM action `oms:synctask:update`, not
    /// idempotent, documented for cn-north-4, cn-east-3, cn-southwest-2 only.
    ///
    /// # Arguments
    /// - `sync_task_id`: Id of the synchronization task. Limits: at most 255 characters.
    /// - `body`: Keys that the task reads and writes with.
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
    /// use huaweicloud_oms::models::StartSyncTaskReq;
    ///
    /// let body = StartSyncTaskReq::builder()
    ///     .src_ak("src_ak")
    ///     .src_sk("src_sk")
    ///     .dst_ak("dst_ak")
    ///     .dst_sk("dst_sk")
    ///     .build();
    ///
    /// client.start_sync_task("0d146099-8cf4-437d-b6ef-88e043771c8b", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/StartSyncTask.html), as of
    /// 2026-06-30.
    #[inline]
    pub fn start_sync_task(
        &self,
        sync_task_id: impl Into<models::SyncTaskId>,
        body: models::StartSyncTaskReq,
    ) -> Call<StartSyncTask> {
        Call(core::Call::new(&self.core, StartSyncTask::operation())
            .set::<models::SyncTaskId>(1, sync_task_id)
            .body::<models::StartSyncTaskReq>(body))
    }
}

/// The operation of [`Client::start_sync_task`].
pub enum StartSyncTask {}

impl Endpoint for StartSyncTask {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "StartSyncTask",
            method: Method::POST,
            path: "/v2/{project_id}/sync-tasks/{sync_task_id}/start",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("sync_task_id", In::Path, Source::Call, &[
                    Rule::All(models::SYNC_TASK_ID_RULES),
                    Rule::MaxLength(255),
                ]),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &["cn-north-4", "cn-east-3", "cn-southwest-2"],
            docs: "https://support.huaweicloud.com/api-oms/StartSyncTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Stop a synchronization task.
    ///
    /// Pauses a synchronization task that is running (status `SYNCHRONIZING`); StartSyncTask resumes it.
    /// Exists in the regions cn-north-4, cn-east-3 and cn-southwest-2; older pages lack the last one.
    ///
    /// `POST /v2/{project_id}/sync-tasks/{sync_task_id}/stop`, IAM action `oms:synctask:update`, not
    /// idempotent, documented for cn-north-4, cn-east-3, cn-southwest-2 only.
    ///
    /// # Arguments
    /// - `sync_task_id`: Id of the synchronization task. Limits: at most 255 characters.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request: a parameter is wrong or the state of the resource forbids the
    ///   operation. OMS uses this status for failed authentication and for its own failures, too; the error
    ///   code tells them apart. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// client.stop_sync_task("0d146099-8cf4-437d-b6ef-88e043771c8b").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/StopSyncTask.html), as of
    /// 2026-06-30.
    #[inline]
    pub fn stop_sync_task(&self, sync_task_id: impl Into<models::SyncTaskId>) -> Call<StopSyncTask> {
        Call(core::Call::new(&self.core, StopSyncTask::operation()).set::<models::SyncTaskId>(
            1,
            sync_task_id,
        ))
    }
}

/// The operation of [`Client::stop_sync_task`].
pub enum StopSyncTask {}

impl Endpoint for StopSyncTask {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "StopSyncTask",
            method: Method::POST,
            path: "/v2/{project_id}/sync-tasks/{sync_task_id}/stop",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("sync_task_id", In::Path, Source::Call, &[
                    Rule::All(models::SYNC_TASK_ID_RULES),
                    Rule::MaxLength(255),
                ]),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &["cn-north-4", "cn-east-3", "cn-southwest-2"],
            docs: "https://support.huaweicloud.com/api-oms/StopSyncTask.html",
        };
        &OPERATION
    }
}
