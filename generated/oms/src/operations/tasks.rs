// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `tasks.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Rule, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// List migration tasks.
    ///
    /// Lists the migration tasks of the project, a page at a time, all of them or those that match every
    /// given filter.
    ///
    /// `GET /v2/{project_id}/tasks`, IAM action `oms:task:list`, idempotent.
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
    /// use huaweicloud_oms::models::TaskStatus;
    ///
    /// let response = client
    ///     .list_tasks()
    ///     .group_id("3c1f7fb2-6f7e-4a3b-9a0e-5d1c6a2f4f11")
    ///     .task_name("photos-source-photos-20251118080000")
    ///     .limit(50)
    ///     .offset(0)
    ///     .status(TaskStatus::Migrating)
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
    ///   "count": 1,
    ///   "tasks": [
    ///     {
    ///       "id": 191297407830872,
    ///       "name": "photos-source-photos-20251118080000",
    ///       "description": "copy of the photo archive",
    ///       "status": 2,
    ///       "task_type": "prefix",
    ///       "group_type": "NORMAL_TASK",
    ///       "task_priority": "MEDIUM",
    ///       "src_node": {
    ///         "cloud_type": "Aliyun",
    ///         "region": "cn-beijing",
    ///         "bucket": "photos-source",
    ///         "object_key": [
    ///           "2025/"
    ///         ]
    ///       },
    ///       "dst_node": {
    ///         "region": "cn-north-4",
    ///         "bucket": "photos",
    ///         "save_prefix": "archive/"
    ///       },
    ///       "start_time": 1763424000000,
    ///       "progress": 0.5,
    ///       "total_num": 2000,
    ///       "successful_num": 995,
    ///       "failed_num": 5,
    ///       "total_size": 2147483648,
    ///       "complete_size": 1073741824
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ListTasks.html), as of 2025-11-18.
    #[inline]
    pub fn list_tasks(&self) -> Call<ListTasks> { Call(core::Call::new(&self.core, ListTasks::operation())) }
}

impl Call<ListTasks> {
    /// Lists only the tasks of this migration task group.
    ///
    /// Limits: at most 100 characters.
    ///
    /// Differs from the documentation: The pages allow 1024 characters in a path, 100 in a filter and in
    /// responses about groups, and 36 in responses about tasks and in BatchUpdateTasks. It is one type with
    /// the widest limit, narrowed where it is used.
    #[inline]
    pub fn group_id(self, group_id: impl Into<models::TaskGroupId>) -> Self {
        Self(self.0.set::<models::TaskGroupId>(1, group_id))
    }

    /// Lists only the tasks of this name.
    ///
    /// Limits: at most 255 characters.
    ///
    /// Differs from the documentation: Only the SDK knows this filter; no page documents it.
    #[inline]
    pub fn task_name(self, task_name: impl Into<String>) -> Self { Self(self.0.set::<String>(2, task_name)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(3, limit)) }

    /// How many tasks to skip from the beginning of the list.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    ///
    /// Differs from the documentation: One undated page sets the maximum to 10000; every dated one and the
    /// SDK allow the whole range. The page of 2020 calls it a page number, all later ones an index of tasks.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(4, offset)) }

    /// Lists only the tasks of this status; all of them without it.
    ///
    /// Differs from the documentation: The pages' list leaves out 6, which lies within their range and which
    /// the SDK explains as trying again.
    #[inline]
    pub fn status(self, status: models::TaskStatus) -> Self {
        Self(self.0.set::<models::TaskStatus>(5, status))
    }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListTasksResponse, models::TaskResp> {
        self.0.items(&LIST_TASKS_PAGING, |page| page.tasks.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListTasksResponse> { self.0.pages(&LIST_TASKS_PAGING) }
}

/// The operation of [`Client::list_tasks`].
pub enum ListTasks {}

impl Endpoint for ListTasks {
    type Output = models::ListTasksResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListTasks",
            method: Method::GET,
            path: "/v2/{project_id}/tasks",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("group_id", In::Query, Source::Call, &[
                    Rule::All(models::TASK_GROUP_ID_RULES),
                    Rule::MaxLength(100),
                ]),
                Parameter::new("task_name", In::Query, Source::Call, limits::LENGTH_AT_MOST_255),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_100),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("status", In::Query, Source::Call, models::TASK_STATUS_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ListTasks.html",
        };
        &OPERATION
    }
}

static LIST_TASKS_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(4),
    size: Some(Input::Parameter(3)),
    items: "tasks",
    id: Some("id"),
    total: Some("count"),
};

impl Client {
    /// Create a migration task.
    ///
    /// Creates a migration task, which starts by itself as soon as there is room for it; ShowTask tells how
    /// far it is. Five tasks of a user run at the same time in a region, the others wait. An account may
    /// create 1500 tasks within 24 hours, and none while 1500 are waiting (OMS.0077, OMS.1021). A task is
    /// meant for up to 3 TB or 5 million objects of one bucket; a task group divides more than that. Objects
    /// above 500 GB take long, unless the support of the service has them copied in parts.
    ///
    /// `POST /v2/{project_id}/tasks`, IAM action `oms:task:create`, not idempotent.
    ///
    /// # Arguments
    /// - `body`: What the task copies, where from, where to and how.
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
    ///     BandwidthPolicyDto, CdnAuthenticationType, CdnProtocol, CloudType, ConsistencyCheck, CreateTaskReq,
    ///     DstNodeReq, ObjectOverwriteMode, SmnConfig, SmnLanguage, SmnTriggerCondition, SourceCdnReq, SrcNodeReq,
    ///     StoragePolicy, TaskPriority, TaskType,
    /// };
    ///
    /// let body = CreateTaskReq::builder()
    ///     .task_type(TaskType::Prefix)
    ///     .src_node(
    ///         SrcNodeReq::builder()
    ///             .cloud_type(CloudType::Aliyun)
    ///             .region("cn-beijing")
    ///             .bucket("photos-source")
    ///             .ak("src_ak")
    ///             .sk("src_sk")
    ///             .object_key(["2025/"])
    ///             .build(),
    ///     )
    ///     .dst_node(
    ///         DstNodeReq::builder()
    ///             .region("cn-north-4")
    ///             .bucket("photos")
    ///             .save_prefix("archive/")
    ///             .ak("dst_ak")
    ///             .sk("dst_sk")
    ///             .build(),
    ///     )
    ///     .task_priority(TaskPriority::Medium)
    ///     .description("copy of the photo archive")
    ///     .migrate_since(1735689600)
    ///     .bandwidth_policy([
    ///         BandwidthPolicyDto::builder().start("08:00").end("20:00").max_bandwidth(52428800).build(),
    ///         BandwidthPolicyDto::builder().start("20:00").end("23:59").max_bandwidth(209715200).build(),
    ///     ])
    ///     .source_cdn(
    ///         SourceCdnReq::builder()
    ///             .protocol(CdnProtocol::Https)
    ///             .domain("cdn.example.com")
    ///             .authentication_type(CdnAuthenticationType::AliyunOssA)
    ///             .authentication_key("cdn_key")
    ///             .build(),
    ///     )
    ///     .smn_config(
    ///         SmnConfig::builder()
    ///             .topic_urn("urn:smn:cn-north-4:2c0689c860ad4728a497c91ec0844383:oms-tasks")
    ///             .trigger_conditions([SmnTriggerCondition::Success, SmnTriggerCondition::Failure])
    ///             .language(SmnLanguage::English)
    ///             .build(),
    ///     )
    ///     .enable_metadata_migration(true)
    ///     .enable_restore(false)
    ///     .enable_failed_object_recording(true)
    ///     .object_overwrite_mode(ObjectOverwriteMode::SizeLastModifiedComparisonOverwrite)
    ///     .dst_storage_policy(StoragePolicy::Standard)
    ///     .consistency_check(ConsistencyCheck::Crc64)
    ///     .enable_requester_pays(false)
    ///     .build();
    ///
    /// let response = client.create_task(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "id": 191297407830872,
    ///   "task_name": "photos-source-photos-20251118080000"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/CreateTask.html), as of
    /// 2025-11-28.
    #[inline]
    pub fn create_task(&self, body: models::CreateTaskReq) -> Call<CreateTask> {
        Call(core::Call::new(&self.core, CreateTask::operation()).body::<models::CreateTaskReq>(body))
    }
}

/// The operation of [`Client::create_task`].
pub enum CreateTask {}

impl Endpoint for CreateTask {
    type Output = models::CreateTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateTask",
            method: Method::POST,
            path: "/v2/{project_id}/tasks",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/CreateTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show a migration task.
    ///
    /// Returns one migration task with its settings, its status and its progress.
    ///
    /// `GET /v2/{project_id}/tasks/{task_id}`, IAM action `oms:task:get`, idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 404: The project has no resource of this id. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// let response = client.show_task(191297407830872).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "id": 191297407830872,
    ///   "name": "photos-source-photos-20251118080000",
    ///   "description": "copy of the photo archive",
    ///   "status": 2,
    ///   "task_type": "prefix",
    ///   "group_type": "NORMAL_TASK",
    ///   "task_priority": "MEDIUM",
    ///   "src_node": {
    ///     "cloud_type": "Aliyun",
    ///     "region": "cn-beijing",
    ///     "bucket": "photos-source",
    ///     "object_key": [
    ///       "2025/"
    ///     ]
    ///   },
    ///   "dst_node": {
    ///     "region": "cn-north-4",
    ///     "bucket": "photos",
    ///     "save_prefix": "archive/"
    ///   },
    ///   "source_cdn": {
    ///     "domain": "cdn.example.com",
    ///     "protocol": "https",
    ///     "authentication_type": "ALIYUN_OSS_A"
    ///   },
    ///   "bandwidth_policy": [
    ///     {
    ///       "start": "08:00",
    ///       "end": "20:00",
    ///       "max_bandwidth": 52428800
    ///     },
    ///     {
    ///       "start": "20:00",
    ///       "end": "23:59",
    ///       "max_bandwidth": 209715200
    ///     }
    ///   ],
    ///   "enable_kms": false,
    ///   "enable_metadata_migration": true,
    ///   "enable_restore": false,
    ///   "enable_requester_pays": false,
    ///   "enable_failed_object_recording": true,
    ///   "object_overwrite_mode": "SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE",
    ///   "consistency_check": "crc64",
    ///   "dst_storage_policy": "STANDARD",
    ///   "obs_system": "BUCKET",
    ///   "migrate_since": 1735689600000,
    ///   "start_time": 1763424000000,
    ///   "total_time": 600000,
    ///   "left_time": 600000,
    ///   "migrate_speed": 1789569,
    ///   "is_query_over": true,
    ///   "progress": 0.5,
    ///   "total_num": 2000,
    ///   "successful_num": 995,
    ///   "failed_num": 5,
    ///   "skipped_num": 0,
    ///   "total_size": 2147483648,
    ///   "complete_size": 1073741824,
    ///   "real_size": 1073741824,
    ///   "failed_object_record": {
    ///     "result": true,
    ///     "list_file_key": "oms/task/photos-source-photos-20251118080000/failed_object_lists/20251118.failed_list.txt"
    ///   },
    ///   "success_record_error_reason": "",
    ///   "skip_record_error_reason": "",
    ///   "smn_info": {
    ///     "notify_result": false,
    ///     "notify_error_message": "",
    ///     "topic_name": "oms-tasks"
    ///   }
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowTask.html).
    #[inline]
    pub fn show_task(&self, task_id: impl Into<models::TaskId>) -> Call<ShowTask> {
        Call(core::Call::new(&self.core, ShowTask::operation()).set::<models::TaskId>(1, task_id))
    }
}

impl Call<ShowTask> {
    /// Calls again and again until `status` is `5` (`Succeeded`).
    ///
    /// Ends with an error where `status` is `3` (`Paused`) or `4` (`Failed`), or it is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_succeeded(self) -> Wait<models::ShowTaskResponse> {
        self.0.wait(&SHOW_TASK_UNTIL_SUCCEEDED)
    }

    /// Calls again and again until `status` is `2` (`Migrating`) or `5` (`Succeeded`).
    ///
    /// Ends with an error where `status` is `3` (`Paused`) or `4` (`Failed`), or it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_started(self) -> Wait<models::ShowTaskResponse> {
        self.0.wait(&SHOW_TASK_UNTIL_STARTED)
    }

    /// Calls again and again until `status` is `3` (`Paused`).
    ///
    /// Ends with an error where `status` is `4` (`Failed`) or `5` (`Succeeded`), or it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_paused(self) -> Wait<models::ShowTaskResponse> { self.0.wait(&SHOW_TASK_UNTIL_PAUSED) }

    /// Calls again and again until it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_deleted(self) -> Wait<models::ShowTaskResponse, ()> {
        self.0.wait_gone(&SHOW_TASK_UNTIL_DELETED)
    }
}

/// The operation of [`Client::show_task`].
pub enum ShowTask {}

impl Endpoint for ShowTask {
    type Output = models::ShowTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowTask",
            method: Method::GET,
            path: "/v2/{project_id}/tasks/{task_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::TASK_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ShowTask.html",
        };
        &OPERATION
    }
}

static SHOW_TASK_UNTIL_SUCCEEDED: Waiter = Waiter {
    state: "succeeded",
    item: None,
    paging: None,
    field: "status",
    success: &["5"],
    failure: &["3", "4"],
    names: &[("3", "Paused"), ("4", "Failed")],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (5, 60),
};
static SHOW_TASK_UNTIL_STARTED: Waiter = Waiter {
    state: "started",
    item: None,
    paging: None,
    field: "status",
    success: &["2", "5"],
    failure: &["3", "4"],
    names: &[("3", "Paused"), ("4", "Failed")],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (2, 30),
};
static SHOW_TASK_UNTIL_PAUSED: Waiter = Waiter {
    state: "paused",
    item: None,
    paging: None,
    field: "status",
    success: &["3"],
    failure: &["4", "5"],
    names: &[("4", "Failed"), ("5", "Succeeded")],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (2, 30),
};
static SHOW_TASK_UNTIL_DELETED: Waiter = Waiter {
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
    /// Delete a migration task.
    ///
    /// Deletes a migration task; what it has copied stays. The service refuses to delete a task that is
    /// running with OMS.0063: pause it with StopTask first, and wait until it is paused (3).
    ///
    /// `DELETE /v2/{project_id}/tasks/{task_id}`, IAM action `oms:task:delete`, not idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
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
    /// client.delete_task(191297407830872).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/DeleteTask.html), as of
    /// 2024-12-30.
    #[inline]
    pub fn delete_task(&self, task_id: impl Into<models::TaskId>) -> Call<DeleteTask> {
        Call(core::Call::new(&self.core, DeleteTask::operation()).set::<models::TaskId>(1, task_id))
    }
}

/// The operation of [`Client::delete_task`].
pub enum DeleteTask {}

impl Endpoint for DeleteTask {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteTask",
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
            docs: "https://support.huaweicloud.com/api-oms/DeleteTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Start a migration task.
    ///
    /// Starts a migration task that is paused (3) or failed (4). The service refuses a task that runs already
    /// with OMS.0065 and one that has succeeded with OMS.0070. Every start takes the keys anew.
    ///
    /// `POST /v2/{project_id}/tasks/{task_id}/start`, IAM action `oms:task:update`, not idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
    /// - `body`: Keys that the task reads and writes with, and what to copy.
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
    /// use huaweicloud_oms::models::StartTaskReq;
    ///
    /// let body = StartTaskReq::builder()
    ///     .src_ak("src_ak")
    ///     .src_sk("src_sk")
    ///     .dst_ak("dst_ak")
    ///     .dst_sk("dst_sk")
    ///     .migrate_failed_object(false)
    ///     .build();
    ///
    /// client.start_task(191297407830872, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/StartTask.html), as of 2026-02-27.
    #[inline]
    pub fn start_task(
        &self,
        task_id: impl Into<models::TaskId>,
        body: models::StartTaskReq,
    ) -> Call<StartTask> {
        Call(core::Call::new(&self.core, StartTask::operation())
            .set::<models::TaskId>(1, task_id)
            .body::<models::StartTaskReq>(body))
    }
}

/// The operation of [`Client::start_task`].
pub enum StartTask {}

impl Endpoint for StartTask {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "StartTask",
            method: Method::POST,
            path: "/v2/{project_id}/tasks/{task_id}/start",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/StartTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Pause a migration task.
    ///
    /// Pauses a migration task that is migrating (2): it becomes pausing (7) and then paused (3), and
    /// StartTask resumes it. The service refuses a task that is not migrating with OMS.0066 and one that has
    /// succeeded with OMS.0070.
    ///
    /// `POST /v2/{project_id}/tasks/{task_id}/stop`, IAM action `oms:task:update`, not idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
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
    /// client.stop_task(191297407830872).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/StopTask.html), as of 2026-02-27.
    #[inline]
    pub fn stop_task(&self, task_id: impl Into<models::TaskId>) -> Call<StopTask> {
        Call(core::Call::new(&self.core, StopTask::operation()).set::<models::TaskId>(1, task_id))
    }
}

/// The operation of [`Client::stop_task`].
pub enum StopTask {}

impl Endpoint for StopTask {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "StopTask",
            method: Method::POST,
            path: "/v2/{project_id}/tasks/{task_id}/stop",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/StopTask.html",
        };
        &OPERATION
    }
}
