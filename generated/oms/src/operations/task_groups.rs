// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `task-groups.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// List migration task groups.
    ///
    /// Lists the migration task groups of the project, a page at a time, all of them or those of one status.
    ///
    /// `GET /v2/{project_id}/taskgroups`, IAM action `oms:taskgroup:list`, idempotent.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request: a parameter is wrong or the state of the resource forbids the
    ///   operation. OMS uses this status for failed authentication and for its own failures, too; the error
    ///   code tells them apart. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service failed. Whether it did anything is not known.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::TaskGroupStatus;
    ///
    /// let response = client.list_task_group().limit(50).offset(0).status(TaskGroupStatus::Monitoring).await?;
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
    ///   "taskgroups": [
    ///     {
    ///       "group_id": "3c1f7fb2-6f7e-4a3b-9a0e-5d1c6a2f4f11",
    ///       "description": "move of the whole bucket",
    ///       "status": 2,
    ///       "task_type": "PREFIX",
    ///       "src_node": {
    ///         "cloud_type": "Tencent",
    ///         "region": "ap-beijing",
    ///         "bucket": "photos-source",
    ///         "app_id": "1250000000",
    ///         "object_key": [
    ///           ""
    ///         ]
    ///       },
    ///       "dst_node": {
    ///         "region": "cn-north-4",
    ///         "bucket": "photos",
    ///         "save_prefix": "archive/"
    ///       },
    ///       "start_time": 1763424000000,
    ///       "total_task_num": 40,
    ///       "complete_task_num": 10,
    ///       "total_num": 8000000,
    ///       "success_num": 2000000,
    ///       "fail_num": 0,
    ///       "total_size": 8796093022208,
    ///       "complete_size": 2199023255552
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ListTaskGroup.html), as of
    /// 2025-12-04.
    #[inline]
    pub fn list_task_group(&self) -> Call<ListTaskGroup> {
        Call(core::Call::new(&self.core, ListTaskGroup::operation()))
    }
}

impl Call<ListTaskGroup> {
    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(1, limit)) }

    /// How many groups to skip from the beginning of the list.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(2, offset)) }

    /// Lists only the groups of this status; all of them without it.
    ///
    /// Differs from the documentation: Pages differ about 2, monitoring or executing, and about 9, deleted or
    /// deleting. They are the same states; the words of the Chinese pages are taken.
    #[inline]
    pub fn status(self, status: models::TaskGroupStatus) -> Self {
        Self(self.0.set::<models::TaskGroupStatus>(3, status))
    }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `group_id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListTaskGroupResponse, models::TaskGroupResp> {
        self.0.items(&LIST_TASK_GROUP_PAGING, |page| page.taskgroups.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListTaskGroupResponse> { self.0.pages(&LIST_TASK_GROUP_PAGING) }
}

/// The operation of [`Client::list_task_group`].
pub enum ListTaskGroup {}

impl Endpoint for ListTaskGroup {
    type Output = models::ListTaskGroupResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListTaskGroup",
            method: Method::GET,
            path: "/v2/{project_id}/taskgroups",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_100),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("status", In::Query, Source::Call, models::TASK_GROUP_STATUS_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ListTaskGroup.html",
        };
        &OPERATION
    }
}

static LIST_TASK_GROUP_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(2),
    size: Some(Input::Parameter(1)),
    items: "taskgroups",
    id: Some("group_id"),
    total: Some("count"),
};

impl Client {
    /// Create a migration task group.
    ///
    /// Creates a migration task group. It looks through the source, divides what it finds into migration
    /// tasks and starts them; nothing else is needed. It is meant for more than 3 TB or 5 million objects in
    /// a bucket. Five groups of a user run at the same time in a region. The tasks count towards the number
    /// that an account may create within 24 hours (OMS.1037).
    ///
    /// `POST /v2/{project_id}/taskgroups`, IAM action `oms:taskgroup:create`, not idempotent.
    ///
    /// # Arguments
    /// - `body`: What the group copies, where from, where to and how.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request: a parameter is wrong or the state of the resource forbids the
    ///   operation. OMS uses this status for failed authentication and for its own failures, too; the error
    ///   code tells them apart. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service failed. Whether it did anything is not known.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::{
    ///     BandwidthPolicyDto, CloudType, ConsistencyCheck, CreateTaskGroupReq, ObjectOverwriteMode, SmnConfig,
    ///     SmnTriggerCondition, StoragePolicy, TaskGroupDstNode, TaskGroupSrcNode, TaskGroupTaskType,
    /// };
    ///
    /// let body = CreateTaskGroupReq::builder()
    ///     .task_type(TaskGroupTaskType::Prefix)
    ///     .src_node(
    ///         TaskGroupSrcNode::builder()
    ///             .cloud_type(CloudType::Tencent)
    ///             .region("ap-beijing")
    ///             .bucket("photos-source")
    ///             .ak("src_ak")
    ///             .sk("src_sk")
    ///             .app_id("1250000000")
    ///             .object_key([""])
    ///             .build(),
    ///     )
    ///     .dst_node(
    ///         TaskGroupDstNode::builder()
    ///             .region("cn-north-4")
    ///             .bucket("photos")
    ///             .save_prefix("archive/")
    ///             .ak("dst_ak")
    ///             .sk("dst_sk")
    ///             .cloud_type(CloudType::Hec)
    ///             .build(),
    ///     )
    ///     .description("move of the whole bucket")
    ///     .migrate_since(0)
    ///     .bandwidth_policy([
    ///         BandwidthPolicyDto::builder().start("00:00").end("06:00").max_bandwidth(209715200).build(),
    ///         BandwidthPolicyDto::builder().start("06:00").end("23:59").max_bandwidth(104857600).build(),
    ///     ])
    ///     .smn_config(
    ///         SmnConfig::builder()
    ///             .topic_urn("urn:smn:cn-north-4:2c0689c860ad4728a497c91ec0844383:oms-tasks")
    ///             .trigger_conditions([SmnTriggerCondition::Failure])
    ///             .build(),
    ///     )
    ///     .enable_metadata_migration(true)
    ///     .enable_restore(false)
    ///     .enable_failed_object_recording(true)
    ///     .object_overwrite_mode(ObjectOverwriteMode::Crc64ComparisonOverwrite)
    ///     .dst_storage_policy(StoragePolicy::SourceStorageMapping)
    ///     .consistency_check(ConsistencyCheck::Crc64)
    ///     .enable_requester_pays(false)
    ///     .build();
    ///
    /// let response = client.create_task_group(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "group_id": "3c1f7fb2-6f7e-4a3b-9a0e-5d1c6a2f4f11"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/CreateTaskGroup.html), as of
    /// 2025-11-28.
    #[inline]
    pub fn create_task_group(&self, body: models::CreateTaskGroupReq) -> Call<CreateTaskGroup> {
        Call(core::Call::new(&self.core, CreateTaskGroup::operation()).body::<models::CreateTaskGroupReq>(
            body,
        ))
    }
}

/// The operation of [`Client::create_task_group`].
pub enum CreateTaskGroup {}

impl Endpoint for CreateTaskGroup {
    type Output = models::CreateTaskGroupResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateTaskGroup",
            method: Method::POST,
            path: "/v2/{project_id}/taskgroups",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/CreateTaskGroup.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show a migration task group.
    ///
    /// Returns one migration task group with its settings, its status and what its tasks have done. ListTasks
    /// with `group_id` lists the tasks themselves.
    ///
    /// `GET /v2/{project_id}/taskgroups/{group_id}`, IAM action `oms:taskgroup:get`, idempotent.
    ///
    /// # Arguments
    /// - `group_id`: Id of the migration task group.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 404: The project has no resource of this id. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// let response = client.show_task_group("3c1f7fb2-6f7e-4a3b-9a0e-5d1c6a2f4f11").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "group_id": "3c1f7fb2-6f7e-4a3b-9a0e-5d1c6a2f4f11",
    ///   "description": "move of the whole bucket",
    ///   "status": 2,
    ///   "error_reason": {
    ///     "error_code": "",
    ///     "error_msg": ""
    ///   },
    ///   "task_type": "PREFIX",
    ///   "src_node": {
    ///     "cloud_type": "Tencent",
    ///     "region": "ap-beijing",
    ///     "bucket": "photos-source",
    ///     "app_id": "1250000000",
    ///     "object_key": [
    ///       ""
    ///     ]
    ///   },
    ///   "dst_node": {
    ///     "region": "cn-north-4",
    ///     "bucket": "photos",
    ///     "save_prefix": "archive/"
    ///   },
    ///   "bandwidth_policy": [
    ///     {
    ///       "start": "00:00",
    ///       "end": "06:00",
    ///       "max_bandwidth": 209715200
    ///     },
    ///     {
    ///       "start": "06:00",
    ///       "end": "23:59",
    ///       "max_bandwidth": 104857600
    ///     }
    ///   ],
    ///   "smn_config": {
    ///     "notify_result": false,
    ///     "topic_name": "oms-tasks"
    ///   },
    ///   "enable_kms": false,
    ///   "enable_metadata_migration": true,
    ///   "enable_restore": false,
    ///   "enable_failed_object_recording": true,
    ///   "enable_requester_pays": false,
    ///   "object_overwrite_mode": "CRC64_COMPARISON_OVERWRITE",
    ///   "consistency_check": "crc64",
    ///   "dst_storage_policy": "SRC_STORAGE_MAPPING",
    ///   "obs_system": "BUCKET",
    ///   "migrate_since": 0,
    ///   "migrate_speed": 183251937,
    ///   "start_time": 1763424000000,
    ///   "total_time": 12000000,
    ///   "total_task_num": 40,
    ///   "create_task_num": 40,
    ///   "complete_task_num": 10,
    ///   "failed_task_num": 0,
    ///   "paused_task_num": 0,
    ///   "executing_task_num": 5,
    ///   "waiting_task_num": 25,
    ///   "total_num": 8000000,
    ///   "create_complete_num": 8000000,
    ///   "success_num": 2000000,
    ///   "fail_num": 0,
    ///   "skip_num": 0,
    ///   "total_size": 8796093022208,
    ///   "create_complete_size": 8796093022208,
    ///   "complete_size": 2199023255552,
    ///   "failed_object_record": {
    ///     "result": false
    ///   }
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowTaskGroup.html), as of
    /// 2025-11-28.
    #[inline]
    pub fn show_task_group(&self, group_id: impl Into<models::TaskGroupId>) -> Call<ShowTaskGroup> {
        Call(core::Call::new(&self.core, ShowTaskGroup::operation()).set::<models::TaskGroupId>(1, group_id))
    }
}

impl Call<ShowTaskGroup> {
    /// Calls again and again until `status` is `6` (`Completed`).
    ///
    /// Ends with an error where `status` is `3` (`Paused`) or `4` (`CreationFailed`) or `5`
    /// (`MigrationFailed`) or `8` (`WaitingForDeletion`) or `9` (`Deleted`), or it is gone.
    ///
    /// Asks every 10 seconds at first, every 120 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_completed(self) -> Wait<models::ShowTaskGroupResponse> {
        self.0.wait(&SHOW_TASK_GROUP_UNTIL_COMPLETED)
    }

    /// Calls again and again until `status` is `2` (`Monitoring`) or `6` (`Completed`).
    ///
    /// Ends with an error where `status` is `3` (`Paused`) or `4` (`CreationFailed`) or `5`
    /// (`MigrationFailed`) or `8` (`WaitingForDeletion`) or `9` (`Deleted`), or it is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_started(self) -> Wait<models::ShowTaskGroupResponse> {
        self.0.wait(&SHOW_TASK_GROUP_UNTIL_STARTED)
    }

    /// Calls again and again until `status` is `3` (`Paused`).
    ///
    /// Ends with an error where `status` is `4` (`CreationFailed`) or `5` (`MigrationFailed`) or `6`
    /// (`Completed`) or `8` (`WaitingForDeletion`) or `9` (`Deleted`), or it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_paused(self) -> Wait<models::ShowTaskGroupResponse> {
        self.0.wait(&SHOW_TASK_GROUP_UNTIL_PAUSED)
    }

    /// Calls again and again until it is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_deleted(self) -> Wait<models::ShowTaskGroupResponse, ()> {
        self.0.wait_gone(&SHOW_TASK_GROUP_UNTIL_DELETED)
    }
}

/// The operation of [`Client::show_task_group`].
pub enum ShowTaskGroup {}

impl Endpoint for ShowTaskGroup {
    type Output = models::ShowTaskGroupResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowTaskGroup",
            method: Method::GET,
            path: "/v2/{project_id}/taskgroups/{group_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("group_id", In::Path, Source::Call, models::TASK_GROUP_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ShowTaskGroup.html",
        };
        &OPERATION
    }
}

static SHOW_TASK_GROUP_UNTIL_COMPLETED: Waiter = Waiter {
    state: "completed",
    item: None,
    paging: None,
    field: "status",
    success: &["6"],
    failure: &["3", "4", "5", "8", "9"],
    names: &[
        ("3", "Paused"),
        ("4", "CreationFailed"),
        ("5", "MigrationFailed"),
        ("8", "WaitingForDeletion"),
        ("9", "Deleted"),
    ],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (10, 120),
};
static SHOW_TASK_GROUP_UNTIL_STARTED: Waiter = Waiter {
    state: "started",
    item: None,
    paging: None,
    field: "status",
    success: &["2", "6"],
    failure: &["3", "4", "5", "8", "9"],
    names: &[
        ("3", "Paused"),
        ("4", "CreationFailed"),
        ("5", "MigrationFailed"),
        ("8", "WaitingForDeletion"),
        ("9", "Deleted"),
    ],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (5, 60),
};
static SHOW_TASK_GROUP_UNTIL_PAUSED: Waiter = Waiter {
    state: "paused",
    item: None,
    paging: None,
    field: "status",
    success: &["3"],
    failure: &["4", "5", "6", "8", "9"],
    names: &[
        ("4", "CreationFailed"),
        ("5", "MigrationFailed"),
        ("6", "Completed"),
        ("8", "WaitingForDeletion"),
        ("9", "Deleted"),
    ],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (2, 30),
};
static SHOW_TASK_GROUP_UNTIL_DELETED: Waiter = Waiter {
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
    interval: (5, 60),
};

impl Client {
    /// Delete a migration task group.
    ///
    /// Deletes a migration task group; what it has copied stays. The service refuses to delete a group that
    /// is creating tasks (1), monitoring them (2) or pausing (7) with OMS.1036: pause it with StopTaskGroup
    /// first, and wait until it is paused (3).
    ///
    /// `DELETE /v2/{project_id}/taskgroups/{group_id}`, IAM action `oms:taskgroup:delete`, not idempotent.
    ///
    /// # Arguments
    /// - `group_id`: Id of the migration task group.
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
    /// client.delete_task_group("3c1f7fb2-6f7e-4a3b-9a0e-5d1c6a2f4f11").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/DeleteTaskGroup.html), as of
    /// 2025-11-28.
    #[inline]
    pub fn delete_task_group(&self, group_id: impl Into<models::TaskGroupId>) -> Call<DeleteTaskGroup> {
        Call(core::Call::new(&self.core, DeleteTaskGroup::operation()).set::<models::TaskGroupId>(
            1,
            group_id,
        ))
    }
}

/// The operation of [`Client::delete_task_group`].
pub enum DeleteTaskGroup {}

impl Endpoint for DeleteTaskGroup {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteTaskGroup",
            method: Method::DELETE,
            path: "/v2/{project_id}/taskgroups/{group_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("group_id", In::Path, Source::Call, models::TASK_GROUP_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/DeleteTaskGroup.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Resume a migration task group.
    ///
    /// Resumes a migration task group that is paused (3). The service refuses any other with OMS.1039; a
    /// group that has failed is started again with RetryTaskGroup. Every start takes the keys anew.
    ///
    /// `PUT /v2/{project_id}/taskgroups/{group_id}/start`, IAM action `oms:taskgroup:update`, not idempotent.
    ///
    /// # Arguments
    /// - `group_id`: Id of the migration task group.
    /// - `body`: Keys that the tasks of the group read and write with.
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
    /// use huaweicloud_oms::models::StartTaskGroupReq;
    ///
    /// let body = StartTaskGroupReq::builder()
    ///     .src_ak("src_ak")
    ///     .src_sk("src_sk")
    ///     .dst_ak("dst_ak")
    ///     .dst_sk("dst_sk")
    ///     .build();
    ///
    /// client.start_task_group("3c1f7fb2-6f7e-4a3b-9a0e-5d1c6a2f4f11", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/StartTaskGroup.html), as of
    /// 2025-11-28.
    #[inline]
    pub fn start_task_group(
        &self,
        group_id: impl Into<models::TaskGroupId>,
        body: models::StartTaskGroupReq,
    ) -> Call<StartTaskGroup> {
        Call(core::Call::new(&self.core, StartTaskGroup::operation())
            .set::<models::TaskGroupId>(1, group_id)
            .body::<models::StartTaskGroupReq>(body))
    }
}

/// The operation of [`Client::start_task_group`].
pub enum StartTaskGroup {}

impl Endpoint for StartTaskGroup {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "StartTaskGroup",
            method: Method::PUT,
            path: "/v2/{project_id}/taskgroups/{group_id}/start",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("group_id", In::Path, Source::Call, models::TASK_GROUP_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/StartTaskGroup.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Pause a migration task group.
    ///
    /// Pauses a migration task group that is monitoring its tasks (2): it becomes pausing (7) and then paused
    /// (3), and StartTaskGroup resumes it. A group that is still creating tasks (1) may be refused like any
    /// other with OMS.1038: the pages disagree about it.
    ///
    /// `PUT /v2/{project_id}/taskgroups/{group_id}/stop`, IAM action `oms:taskgroup:update`, not idempotent.
    ///
    /// # Arguments
    /// - `group_id`: Id of the migration task group.
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
    /// client.stop_task_group("3c1f7fb2-6f7e-4a3b-9a0e-5d1c6a2f4f11").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/StopTaskGroup.html), as of
    /// 2026-02-27.
    #[inline]
    pub fn stop_task_group(&self, group_id: impl Into<models::TaskGroupId>) -> Call<StopTaskGroup> {
        Call(core::Call::new(&self.core, StopTaskGroup::operation()).set::<models::TaskGroupId>(1, group_id))
    }
}

/// The operation of [`Client::stop_task_group`].
pub enum StopTaskGroup {}

impl Endpoint for StopTaskGroup {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "StopTaskGroup",
            method: Method::PUT,
            path: "/v2/{project_id}/taskgroups/{group_id}/stop",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("group_id", In::Path, Source::Call, models::TASK_GROUP_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/StopTaskGroup.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Start a failed migration task group again.
    ///
    /// Starts a migration task group again that has failed, while it created its tasks (4) or while they
    /// migrated (5). The service refuses any other with OMS.1040. Every start takes the keys anew.
    ///
    /// `PUT /v2/{project_id}/taskgroups/{group_id}/retry`, IAM action `oms:taskgroup:update`, not idempotent.
    ///
    /// # Arguments
    /// - `group_id`: Id of the migration task group.
    /// - `body`: Keys that the tasks of the group read and write with, and what to copy.
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
    /// use huaweicloud_oms::models::RetryTaskGroupReq;
    ///
    /// let body = RetryTaskGroupReq::builder()
    ///     .src_ak("src_ak")
    ///     .src_sk("src_sk")
    ///     .dst_ak("dst_ak")
    ///     .dst_sk("dst_sk")
    ///     .migrate_failed_object(true)
    ///     .build();
    ///
    /// client.retry_task_group("3c1f7fb2-6f7e-4a3b-9a0e-5d1c6a2f4f11", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/RetryTaskGroup.html), as of
    /// 2026-02-27.
    #[inline]
    pub fn retry_task_group(
        &self,
        group_id: impl Into<models::TaskGroupId>,
        body: models::RetryTaskGroupReq,
    ) -> Call<RetryTaskGroup> {
        Call(core::Call::new(&self.core, RetryTaskGroup::operation())
            .set::<models::TaskGroupId>(1, group_id)
            .body::<models::RetryTaskGroupReq>(body))
    }
}

/// The operation of [`Client::retry_task_group`].
pub enum RetryTaskGroup {}

impl Endpoint for RetryTaskGroup {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "RetryTaskGroup",
            method: Method::PUT,
            path: "/v2/{project_id}/taskgroups/{group_id}/retry",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("group_id", In::Path, Source::Call, models::TASK_GROUP_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/RetryTaskGroup.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Change the bandwidth of a migration task group.
    ///
    /// Replaces the limits of the bandwidth of a migration task group that is not complete yet; nothing else
    /// of a group can be changed. The service refuses limits that are too many (OMS.0083), too low or too
    /// high (OMS.0084), that overlap (OMS.0085) or whose times make no sense (OMS.0087).
    ///
    /// `PUT /v2/{project_id}/taskgroups/{group_id}/update`, IAM action `oms:taskgroup:update`, idempotent.
    ///
    /// # Arguments
    /// - `group_id`: Id of the migration task group.
    /// - `body`: The new limits.
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
    /// use huaweicloud_oms::models::{BandwidthPolicyDto, UpdateBandwidthPolicyReq};
    ///
    /// let body = UpdateBandwidthPolicyReq::builder()
    ///     .bandwidth_policy([
    ///         BandwidthPolicyDto::builder().start("00:00").end("08:00").max_bandwidth(209715200).build(),
    ///         BandwidthPolicyDto::builder().start("08:00").end("20:00").max_bandwidth(52428800).build(),
    ///     ])
    ///     .build();
    ///
    /// client.update_task_group("3c1f7fb2-6f7e-4a3b-9a0e-5d1c6a2f4f11", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/UpdateTaskGroup.html), as of
    /// 2025-11-28.
    #[inline]
    pub fn update_task_group(
        &self,
        group_id: impl Into<models::TaskGroupId>,
        body: models::UpdateBandwidthPolicyReq,
    ) -> Call<UpdateTaskGroup> {
        Call(core::Call::new(&self.core, UpdateTaskGroup::operation())
            .set::<models::TaskGroupId>(1, group_id)
            .body::<models::UpdateBandwidthPolicyReq>(body))
    }
}

/// The operation of [`Client::update_task_group`].
pub enum UpdateTaskGroup {}

impl Endpoint for UpdateTaskGroup {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateTaskGroup",
            method: Method::PUT,
            path: "/v2/{project_id}/taskgroups/{group_id}/update",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("group_id", In::Path, Source::Call, models::TASK_GROUP_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/UpdateTaskGroup.html",
        };
        &OPERATION
    }
}
