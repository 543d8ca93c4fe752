// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `hot-keys.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// Begin a hot key analysis.
    ///
    /// Begins to look for the keys of an instance that clients use most. ShowHotkeyTaskDetails tells when the
    /// analysis has finished and what it found.
    ///
    /// It takes an instance of Redis 4.0 or later whose parameter `maxmemory-policy` is `allkeys-lfu` or
    /// `volatile-lfu`, which it is not unless somebody has set it so; others are refused with DCS.4922. The
    /// analysis reads every key, so that it takes longer the more there are. It runs on the master, which
    /// loses up to 10% of its performance meanwhile. Results are best soon after the busy hours, while what
    /// the keys count is fresh.
    ///
    /// The service keeps up to 100 records of an instance; then it deletes the oldest. Policies may name the
    /// older action dcs:instance:analyze instead.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/hotkey-task`, IAM action `dcs:instance:analyzeHotKey`,
    /// not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance or its `maxmemory-policy` does not support hot key analysis
    ///   (DCS.4922), it has no analysis of this id (DCS.4941), or its state forbids the operation.
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
    /// let response = client.create_hotkey_scan_task("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "id": "1b9f3c64-0e7d-4a85-b2c1-5d6e7f809a13",
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "status": "waiting",
    ///   "scan_type": "manual",
    ///   "created_at": "2025-10-22T06:44:30.508Z",
    ///   "num": 0
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateHotkeyScanTask.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn create_hotkey_scan_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<CreateHotkeyScanTask> {
        Call(core::Call::new(&self.core, CreateHotkeyScanTask::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::create_hotkey_scan_task`].
pub enum CreateHotkeyScanTask {}

impl Endpoint for CreateHotkeyScanTask {
    type Output = models::CreateHotkeyScanTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateHotkeyScanTask",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/hotkey-task",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateHotkeyScanTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the hot key analyses of an instance.
    ///
    /// Lists the records of hot key analyses of an instance, a page at a time, all of them or those of one
    /// status. What an analysis found is shown by ShowHotkeyTaskDetails. Policies may name the older action
    /// dcs:instance:analyze instead.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/hotkey-tasks`, IAM action `dcs:instance:listHotKey`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance or its `maxmemory-policy` does not support hot key analysis
    ///   (DCS.4922), it has no analysis of this id (DCS.4941), or its state forbids the operation.
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
    ///     .list_hot_key_scan_tasks("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    ///       "id": "1b9f3c64-0e7d-4a85-b2c1-5d6e7f809a13",
    ///       "scan_type": "manual",
    ///       "status": "success",
    ///       "created_at": "2025-10-22T06:44:30.508Z",
    ///       "started_at": "2025-10-22T06:44:35.112Z",
    ///       "finished_at": "2025-10-22T06:44:41.870Z"
    ///     },
    ///     {
    ///       "id": "94e1c7d2-5b38-4f06-a9e4-3c2d1b0f6857",
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListHotKeyScanTasks.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn list_hot_key_scan_tasks(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ListHotKeyScanTasks> {
        Call(core::Call::new(&self.core, ListHotKeyScanTasks::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ListHotKeyScanTasks> {
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
    pub fn items(self) -> Items<models::ListHotKeyScanTasksResponse, models::HotkeyRecord> {
        self.0.items(&LIST_HOT_KEY_SCAN_TASKS_PAGING, |page| page.records.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListHotKeyScanTasksResponse> {
        self.0.pages(&LIST_HOT_KEY_SCAN_TASKS_PAGING)
    }
}

/// The operation of [`Client::list_hot_key_scan_tasks`].
pub enum ListHotKeyScanTasks {}

impl Endpoint for ListHotKeyScanTasks {
    type Output = models::ListHotKeyScanTasksResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListHotKeyScanTasks",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/hotkey-tasks",
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
            docs: "https://support.huaweicloud.com/api-dcs/ListHotKeyScanTasks.html",
        };
        &OPERATION
    }
}

static LIST_HOT_KEY_SCAN_TASKS_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(2),
    size: Some(Input::Parameter(3)),
    items: "records",
    id: Some("id"),
    total: Some("count"),
};

impl Client {
    /// Show a hot key analysis and what it found.
    ///
    /// Returns the status of a hot key analysis and, once it is `success`, up to 100 keys that are used most.
    /// An analysis that does not exist is refused with DCS.4941. Policies may name the older action
    /// dcs:instance:analyze instead.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/hotkey-task/{hotkey_id}`, IAM action
    /// `dcs:instance:getHotKey`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `hotkey_id`: Id of the hot key analysis.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance or its `maxmemory-policy` does not support hot key analysis
    ///   (DCS.4922), it has no analysis of this id (DCS.4941), or its state forbids the operation.
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
    ///     .show_hotkey_task_details("86157b69-8a62-47f9-8c55-fa6ddc8927ee", "1b9f3c64-0e7d-4a85-b2c1-5d6e7f809a13")
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
    ///   "id": "1b9f3c64-0e7d-4a85-b2c1-5d6e7f809a13",
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "status": "success",
    ///   "scan_type": "manual",
    ///   "created_at": "2025-10-22T06:44:30.508Z",
    ///   "started_at": "2025-10-22T06:44:35.112Z",
    ///   "finished_at": "2025-10-22T06:44:41.870Z",
    ///   "num": 2,
    ///   "keys": [
    ///     {
    ///       "name": "counter:visits",
    ///       "type": "string",
    ///       "shard": "192.168.0.153:6379",
    ///       "db": "0",
    ///       "size": 8,
    ///       "unit": "byte",
    ///       "freq": 255
    ///     },
    ///     {
    ///       "name": "orders:open",
    ///       "type": "hash",
    ///       "shard": "192.168.0.161:6379",
    ///       "db": "0",
    ///       "size": 12077,
    ///       "unit": "count",
    ///       "freq": 118
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowHotkeyTaskDetails.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn show_hotkey_task_details(
        &self,
        instance_id: impl Into<models::InstanceId>,
        hotkey_id: impl Into<models::HotkeyTaskId>,
    ) -> Call<ShowHotkeyTaskDetails> {
        Call(core::Call::new(&self.core, ShowHotkeyTaskDetails::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::HotkeyTaskId>(2, hotkey_id))
    }
}

impl Call<ShowHotkeyTaskDetails> {
    /// Calls again and again until `status` is `success`.
    ///
    /// Ends with an error where `status` is `failed`, or it is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_succeeded(self) -> Wait<models::ShowHotkeyTaskDetailsResponse> {
        self.0.wait(&SHOW_HOTKEY_TASK_DETAILS_UNTIL_SUCCEEDED)
    }
}

/// The operation of [`Client::show_hotkey_task_details`].
pub enum ShowHotkeyTaskDetails {}

impl Endpoint for ShowHotkeyTaskDetails {
    type Output = models::ShowHotkeyTaskDetailsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowHotkeyTaskDetails",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/hotkey-task/{hotkey_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("hotkey_id", In::Path, Source::Call, models::HOTKEY_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowHotkeyTaskDetails.html",
        };
        &OPERATION
    }
}

static SHOW_HOTKEY_TASK_DETAILS_UNTIL_SUCCEEDED: Waiter = Waiter {
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
    /// Delete the record of a hot key analysis.
    ///
    /// Deletes the record of a hot key analysis with its results; the keys of the instance stay. The response
    /// shows the record once more. Policies may name the older action dcs:instance:analyze instead.
    ///
    /// `DELETE /v2/{project_id}/instances/{instance_id}/hotkey-task/{hotkey_id}`, IAM action
    /// `dcs:instance:deleteHotKeyScanTask`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `hotkey_id`: Id of the hot key analysis.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance or its `maxmemory-policy` does not support hot key analysis
    ///   (DCS.4922), it has no analysis of this id (DCS.4941), or its state forbids the operation.
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
    ///     .delete_hotkey_scan_task("86157b69-8a62-47f9-8c55-fa6ddc8927ee", "1b9f3c64-0e7d-4a85-b2c1-5d6e7f809a13")
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
    ///   "id": "1b9f3c64-0e7d-4a85-b2c1-5d6e7f809a13",
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "status": "success",
    ///   "scan_type": "manual",
    ///   "created_at": "2025-10-22T06:44:30.508Z",
    ///   "started_at": "2025-10-22T06:44:35.112Z",
    ///   "finished_at": "2025-10-22T06:44:41.870Z",
    ///   "num": 1,
    ///   "keys": [
    ///     {
    ///       "name": "counter:visits",
    ///       "type": "string",
    ///       "shard": "192.168.0.153:6379",
    ///       "db": "0",
    ///       "size": 8,
    ///       "unit": "byte",
    ///       "freq": 255
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeleteHotkeyScanTask.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn delete_hotkey_scan_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
        hotkey_id: impl Into<models::HotkeyTaskId>,
    ) -> Call<DeleteHotkeyScanTask> {
        Call(core::Call::new(&self.core, DeleteHotkeyScanTask::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::HotkeyTaskId>(2, hotkey_id))
    }
}

/// The operation of [`Client::delete_hotkey_scan_task`].
pub enum DeleteHotkeyScanTask {}

impl Endpoint for DeleteHotkeyScanTask {
    type Output = Option<models::DeleteHotkeyScanTaskResponse>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteHotkeyScanTask",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances/{instance_id}/hotkey-task/{hotkey_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("hotkey_id", In::Path, Source::Call, models::HOTKEY_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteHotkeyScanTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show when hot keys are analyzed automatically.
    ///
    /// Returns whether the hot keys of an instance are analyzed every day, and at what time. Policies may
    /// name the older action dcs:instance:analyze instead.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/hotkey/autoscan`, IAM action
    /// `dcs:instance:getHotKeyAutoScanConfig`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance or its `maxmemory-policy` does not support hot key analysis
    ///   (DCS.4922), it has no analysis of this id (DCS.4941), or its state forbids the operation.
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
    /// let response = client.show_hotkey_autoscan_config("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowHotkeyAutoscanConfig.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn show_hotkey_autoscan_config(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ShowHotkeyAutoscanConfig> {
        Call(core::Call::new(&self.core, ShowHotkeyAutoscanConfig::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::show_hotkey_autoscan_config`].
pub enum ShowHotkeyAutoscanConfig {}

impl Endpoint for ShowHotkeyAutoscanConfig {
    type Output = models::ShowHotkeyAutoscanConfigResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowHotkeyAutoscanConfig",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/hotkey/autoscan",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowHotkeyAutoscanConfig.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Set when hot keys are analyzed automatically.
    ///
    /// Turns the daily hot key analysis of an instance on or off and sets its time, which is best soon after
    /// the busy hours; CreateHotkeyScanTask says which instances have it and what an analysis costs. Policies
    /// may name the older action dcs:instance:analyze instead.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/hotkey/autoscan`, IAM action
    /// `dcs:instance:updateHotKeyAutoScanConfig`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The new settings.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance or its `maxmemory-policy` does not support hot key analysis
    ///   (DCS.4922), it has no analysis of this id (DCS.4941), or its state forbids the operation.
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
    /// let response = client.update_hotkey_auto_scan_config("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateHotkeyAutoScanConfig.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn update_hotkey_auto_scan_config(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::AutoscanConfigRequest,
    ) -> Call<UpdateHotkeyAutoScanConfig> {
        Call(core::Call::new(&self.core, UpdateHotkeyAutoScanConfig::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::AutoscanConfigRequest>(body))
    }
}

/// The operation of [`Client::update_hotkey_auto_scan_config`].
pub enum UpdateHotkeyAutoScanConfig {}

impl Endpoint for UpdateHotkeyAutoScanConfig {
    type Output = models::UpdateHotkeyAutoScanConfigResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateHotkeyAutoScanConfig",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/hotkey/autoscan",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateHotkeyAutoScanConfig.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Download what a hot key analysis found.
    ///
    /// Returns a file with the keys that a hot key analysis found: how large each is, how often it is used
    /// and which database has it. ShowHotkeyTaskDetails returns the same as fields. In spite of its method
    /// this changes nothing. Policies may name the older action dcs:instance:analyze instead.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/hotkey/{task_id}/export`, IAM action
    /// `dcs:instance:analyzeHotKey`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `task_id`: Id of the hot key analysis.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance or its `maxmemory-policy` does not support hot key analysis
    ///   (DCS.4922), it has no analysis of this id (DCS.4941), or its state forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client
    ///     .download_hot_key("86157b69-8a62-47f9-8c55-fa6ddc8927ee", "1b9f3c64-0e7d-4a85-b2c1-5d6e7f809a13")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// "name,type,db,size,unit,freq\ncounter:visits,string,0,8,byte,255\n"
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DownloadHotKey.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn download_hot_key(
        &self,
        instance_id: impl Into<models::InstanceId>,
        task_id: impl Into<models::HotkeyTaskId>,
    ) -> Call<DownloadHotKey> {
        Call(core::Call::new(&self.core, DownloadHotKey::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::HotkeyTaskId>(2, task_id))
    }
}

/// The operation of [`Client::download_hot_key`].
pub enum DownloadHotKey {}

impl Endpoint for DownloadHotKey {
    type Output = String;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DownloadHotKey",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/hotkey/{task_id}/export",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("task_id", In::Path, Source::Call, models::HOTKEY_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DownloadHotKey.html",
        };
        &OPERATION
    }
}
