// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `big-keys.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// Begin a big key analysis.
    ///
    /// Begins to look for the keys of an instance that take most memory: strings over 10 KB, other keys over
    /// 50 MB or with more than 5000 elements. All Redis instances have it. ShowBigkeyScanTaskDetails tells
    /// when the analysis has finished and what it found.
    ///
    /// The analysis reads every key, so that it takes longer the more there are. It runs on a replica, with
    /// little effect on clients; a single-node instance has none and loses up to 10% of its performance. It
    /// is best done at a quiet time, and not during an automatic backup.
    ///
    /// The service refuses it with DCS.4919 where the instance does not support it and with DCS.4918 while
    /// another big key analysis runs. It keeps up to 100 records of an instance; then it deletes the oldest.
    ///
    /// Policies may name the older action dcs:instance:analyze instead.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/bigkey-task`, IAM action `dcs:instance:analyzeBigKey`,
    /// not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support big key analysis (DCS.4919) or runs one
    ///   already (DCS.4918), it has no analysis of this id (DCS.4942), or its state forbids the operation.
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
    /// let response = client.create_bigkey_scan_task("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "id": "7c5e0d1a-93b4-4d6f-8a2e-1f0b6c7d8e92",
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "status": "waiting",
    ///   "scan_type": "manual",
    ///   "created_at": "2025-10-22T06:44:30.508Z",
    ///   "num": 0
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateBigkeyScanTask.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn create_bigkey_scan_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<CreateBigkeyScanTask> {
        Call(core::Call::new(&self.core, CreateBigkeyScanTask::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::create_bigkey_scan_task`].
pub enum CreateBigkeyScanTask {}

impl Endpoint for CreateBigkeyScanTask {
    type Output = models::CreateBigkeyScanTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateBigkeyScanTask",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/bigkey-task",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateBigkeyScanTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the big key analyses of an instance.
    ///
    /// Lists the records of big key analyses of an instance, a page at a time, all of them or those of one
    /// status. What an analysis found is shown by ShowBigkeyScanTaskDetails. Policies may name the older
    /// action dcs:instance:analyze instead.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/bigkey-tasks`, IAM action `dcs:instance:listBigKey`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support big key analysis (DCS.4919) or runs one
    ///   already (DCS.4918), it has no analysis of this id (DCS.4942), or its state forbids the operation.
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
    /// use huaweicloud_dcs::models::ScanStatus;
    ///
    /// let response = client
    ///     .list_bigkey_scan_tasks("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
    ///     .offset(0)
    ///     .limit(50)
    ///     .status(ScanStatus::Success)
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
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "count": 2,
    ///   "records": [
    ///     {
    ///       "id": "7c5e0d1a-93b4-4d6f-8a2e-1f0b6c7d8e92",
    ///       "scan_type": "manual",
    ///       "status": "success",
    ///       "created_at": "2025-10-22T06:44:30.508Z",
    ///       "started_at": "2025-10-22T06:44:35.112Z",
    ///       "finished_at": "2025-10-22T06:44:41.870Z"
    ///     },
    ///     {
    ///       "id": "2d9b4f80-6a1c-47e5-9f3d-8b0c1e2a7d54",
    ///       "scan_type": "auto",
    ///       "status": "failed",
    ///       "created_at": "2025-10-21T21:00:00.214Z",
    ///       "started_at": "2025-10-21T21:00:04.731Z",
    ///       "finished_at": "2025-10-21T21:03:09.405Z"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListBigkeyScanTasks.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn list_bigkey_scan_tasks(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ListBigkeyScanTasks> {
        Call(core::Call::new(&self.core, ListBigkeyScanTasks::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ListBigkeyScanTasks> {
    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(2, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(3, limit)) }

    /// Lists only what has this status; everything without it.
    #[inline]
    pub fn status(self, status: models::ScanStatus) -> Self {
        Self(self.0.set::<models::ScanStatus>(4, status))
    }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListBigkeyScanTasksResponse, models::BigkeyRecord> {
        self.0.items(&LIST_BIGKEY_SCAN_TASKS_PAGING, |page| page.records.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListBigkeyScanTasksResponse> {
        self.0.pages(&LIST_BIGKEY_SCAN_TASKS_PAGING)
    }
}

/// The operation of [`Client::list_bigkey_scan_tasks`].
pub enum ListBigkeyScanTasks {}

impl Endpoint for ListBigkeyScanTasks {
    type Output = models::ListBigkeyScanTasksResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListBigkeyScanTasks",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/bigkey-tasks",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
                Parameter::new("status", In::Query, Source::Call, models::SCAN_STATUS_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListBigkeyScanTasks.html",
        };
        &OPERATION
    }
}

static LIST_BIGKEY_SCAN_TASKS_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(2),
    size: Some(Input::Parameter(3)),
    items: "records",
    id: Some("id"),
    total: Some("count"),
};

impl Client {
    /// Show a big key analysis and what it found.
    ///
    /// Returns the status of a big key analysis and, once it is `success`, the keys that it found: of strings
    /// the 20 largest, of lists, sets, sorted sets and hashes up to 80 together, at most 20 of each. An
    /// analysis that does not exist is refused with DCS.4942. Policies may name the older action
    /// dcs:instance:analyze instead.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/bigkey-task/{bigkey_id}`, IAM action
    /// `dcs:instance:getBigKey`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `bigkey_id`: Id of the big key analysis.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support big key analysis (DCS.4919) or runs one
    ///   already (DCS.4918), it has no analysis of this id (DCS.4942), or its state forbids the operation.
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
    ///     .show_bigkey_scan_task_details(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "7c5e0d1a-93b4-4d6f-8a2e-1f0b6c7d8e92",
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
    ///   "id": "7c5e0d1a-93b4-4d6f-8a2e-1f0b6c7d8e92",
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "status": "success",
    ///   "scan_type": "manual",
    ///   "created_at": "2025-10-22T06:44:30.508Z",
    ///   "started_at": "2025-10-22T06:44:35.112Z",
    ///   "finished_at": "2025-10-22T06:44:41.870Z",
    ///   "num": 2,
    ///   "keys": [
    ///     {
    ///       "name": "session:archive",
    ///       "type": "string",
    ///       "shard": "192.168.0.153:6379",
    ///       "db": "0",
    ///       "size": 48210,
    ///       "unit": "byte"
    ///     },
    ///     {
    ///       "name": "orders:open",
    ///       "type": "hash",
    ///       "shard": "192.168.0.161:6379",
    ///       "db": "0",
    ///       "size": 12077,
    ///       "unit": "count"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowBigkeyScanTaskDetails.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn show_bigkey_scan_task_details(
        &self,
        instance_id: impl Into<models::InstanceId>,
        bigkey_id: impl Into<models::BigkeyTaskId>,
    ) -> Call<ShowBigkeyScanTaskDetails> {
        Call(core::Call::new(&self.core, ShowBigkeyScanTaskDetails::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::BigkeyTaskId>(2, bigkey_id))
    }
}

impl Call<ShowBigkeyScanTaskDetails> {
    /// Calls again and again until `status` is `success`.
    ///
    /// Ends with an error where `status` is `failed`, or it is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_succeeded(self) -> Wait<models::ShowBigkeyScanTaskDetailsResponse> {
        self.0.wait(&SHOW_BIGKEY_SCAN_TASK_DETAILS_UNTIL_SUCCEEDED)
    }
}

/// The operation of [`Client::show_bigkey_scan_task_details`].
pub enum ShowBigkeyScanTaskDetails {}

impl Endpoint for ShowBigkeyScanTaskDetails {
    type Output = models::ShowBigkeyScanTaskDetailsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowBigkeyScanTaskDetails",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/bigkey-task/{bigkey_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("bigkey_id", In::Path, Source::Call, models::BIGKEY_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowBigkeyScanTaskDetails.html",
        };
        &OPERATION
    }
}

static SHOW_BIGKEY_SCAN_TASK_DETAILS_UNTIL_SUCCEEDED: Waiter = Waiter {
    state: "succeeded",
    item: None,
    paging: None,
    field: "status",
    success: &["success"],
    failure: &["failed"],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (5, 60),
};

impl Client {
    /// Delete the record of a big key analysis.
    ///
    /// Deletes the record of a big key analysis with its results; the keys of the instance stay. The response
    /// shows the record once more. Policies may name the older action dcs:instance:analyze instead.
    ///
    /// `DELETE /v2/{project_id}/instances/{instance_id}/bigkey-task/{bigkey_id}`, IAM action
    /// `dcs:instance:deleteBigKeyScanTask`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `bigkey_id`: Id of the big key analysis.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support big key analysis (DCS.4919) or runs one
    ///   already (DCS.4918), it has no analysis of this id (DCS.4942), or its state forbids the operation.
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
    ///     .delete_bigkey_scan_task("86157b69-8a62-47f9-8c55-fa6ddc8927ee", "7c5e0d1a-93b4-4d6f-8a2e-1f0b6c7d8e92")
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
    ///   "id": "7c5e0d1a-93b4-4d6f-8a2e-1f0b6c7d8e92",
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "status": "success",
    ///   "scan_type": "manual",
    ///   "created_at": "2025-10-22T06:44:30.508Z",
    ///   "started_at": "2025-10-22T06:44:35.112Z",
    ///   "finished_at": "2025-10-22T06:44:41.870Z",
    ///   "num": 1,
    ///   "keys": [
    ///     {
    ///       "name": "session:archive",
    ///       "type": "string",
    ///       "shard": "192.168.0.153:6379",
    ///       "db": "0",
    ///       "size": 48210,
    ///       "unit": "byte"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeleteBigkeyScanTask.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn delete_bigkey_scan_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
        bigkey_id: impl Into<models::BigkeyTaskId>,
    ) -> Call<DeleteBigkeyScanTask> {
        Call(core::Call::new(&self.core, DeleteBigkeyScanTask::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::BigkeyTaskId>(2, bigkey_id))
    }
}

/// The operation of [`Client::delete_bigkey_scan_task`].
pub enum DeleteBigkeyScanTask {}

impl Endpoint for DeleteBigkeyScanTask {
    type Output = Option<models::DeleteBigkeyScanTaskResponse>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteBigkeyScanTask",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances/{instance_id}/bigkey-task/{bigkey_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("bigkey_id", In::Path, Source::Call, models::BIGKEY_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteBigkeyScanTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show when big keys are analyzed automatically.
    ///
    /// Returns whether the big keys of an instance are analyzed every day, and at what time. Policies may
    /// name the older action dcs:instance:analyze instead.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/bigkey/autoscan`, IAM action
    /// `dcs:instance:getBigKeyAutoScanConfig`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support big key analysis (DCS.4919) or runs one
    ///   already (DCS.4918), it has no analysis of this id (DCS.4942), or its state forbids the operation.
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
    /// let response = client.show_bigkey_autoscan_config("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "enable_auto_scan": true,
    ///   "schedule_at": [
    ///     "21:00"
    ///   ],
    ///   "updated_at": "2025-10-22T06:51:08.733Z"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowBigkeyAutoscanConfig.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn show_bigkey_autoscan_config(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ShowBigkeyAutoscanConfig> {
        Call(core::Call::new(&self.core, ShowBigkeyAutoscanConfig::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::show_bigkey_autoscan_config`].
pub enum ShowBigkeyAutoscanConfig {}

impl Endpoint for ShowBigkeyAutoscanConfig {
    type Output = models::ShowBigkeyAutoscanConfigResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowBigkeyAutoscanConfig",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/bigkey/autoscan",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowBigkeyAutoscanConfig.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Set when big keys are analyzed automatically.
    ///
    /// Turns the daily big key analysis of an instance on or off and sets its time, which is best quiet and
    /// away from automatic backups; CreateBigkeyScanTask says what an analysis costs. Policies may name the
    /// older action dcs:instance:analyze instead.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/bigkey/autoscan`, IAM action
    /// `dcs:instance:updateBigKeyAutoScanConfig`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The new settings.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support big key analysis (DCS.4919) or runs one
    ///   already (DCS.4918), it has no analysis of this id (DCS.4942), or its state forbids the operation.
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
    /// use huaweicloud_dcs::models::AutoscanConfigRequest;
    ///
    /// let body = AutoscanConfigRequest::builder().enable_auto_scan(true).schedule_at(["21:00"]).build();
    ///
    /// let response = client.update_bigkey_autoscan_config("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "enable_auto_scan": true,
    ///   "schedule_at": [
    ///     "21:00"
    ///   ],
    ///   "updated_at": "2025-10-22T06:51:08.733Z"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateBigkeyAutoscanConfig.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn update_bigkey_autoscan_config(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::AutoscanConfigRequest,
    ) -> Call<UpdateBigkeyAutoscanConfig> {
        Call(core::Call::new(&self.core, UpdateBigkeyAutoscanConfig::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::AutoscanConfigRequest>(body))
    }
}

/// The operation of [`Client::update_bigkey_autoscan_config`].
pub enum UpdateBigkeyAutoscanConfig {}

impl Endpoint for UpdateBigkeyAutoscanConfig {
    type Output = models::UpdateBigkeyAutoscanConfigResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateBigkeyAutoscanConfig",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/bigkey/autoscan",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateBigkeyAutoscanConfig.html",
        };
        &OPERATION
    }
}
