// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `expired-keys.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// Scan for expired keys now.
    ///
    /// Begins to scan an instance for keys that have expired but still take memory, and releases them.
    /// ShowExpireKeyScanInfo lists the scans with their status. CreateAutoExpireScanTask does the same under
    /// another path, and says which instances have scans and what they cost. Policies may name the older
    /// action dcs:instance:analyze instead.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/auto-expire/scan`, IAM action
    /// `dcs:instance:analyzeExpiredKey`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support scans for expired keys (DCS.4818), or its
    ///   state forbids the operation. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client.scan_expire_key("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "id": "6b0d4e21-8f3a-4c97-a5e0-92d7c1b8f364",
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "status": "waiting",
    ///   "scan_type": "manual",
    ///   "created_at": "2025-10-22T06:44:30.508Z"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ScanExpireKey.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn scan_expire_key(&self, instance_id: impl Into<models::InstanceId>) -> Call<ScanExpireKey> {
        Call(core::Call::new(&self.core, ScanExpireKey::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::scan_expire_key`].
pub enum ScanExpireKey {}

impl Endpoint for ScanExpireKey {
    type Output = models::ScanExpireKeyResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ScanExpireKey",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/auto-expire/scan",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ScanExpireKey.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the scans for expired keys of an instance.
    ///
    /// Lists the records of the scans of an instance for expired keys, a page at a time, all of them or those
    /// of one status. Policies may name the older action dcs:instance:analyze instead.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/auto-expire/histories`, IAM action
    /// `dcs:instance:getAutoExpiredKeyScanTask`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support scans for expired keys (DCS.4818), or its
    ///   state forbids the operation. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::ScanStatus;
    ///
    /// let response = client
    ///     .show_expire_key_scan_info("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    ///   "total": 2,
    ///   "count": 2,
    ///   "records": [
    ///     {
    ///       "id": "6b0d4e21-8f3a-4c97-a5e0-92d7c1b8f364",
    ///       "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "status": "success",
    ///       "scan_type": "manual",
    ///       "num": 1204,
    ///       "created_at": "2025-10-22T06:44:30.508Z",
    ///       "started_at": "2025-10-22T06:44:35.112Z",
    ///       "finished_at": "2025-10-22T06:46:02.431Z"
    ///     },
    ///     {
    ///       "id": "c3f7a915-2e6d-48b0-b1d4-7a0e9f5c6823",
    ///       "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "status": "success",
    ///       "scan_type": "auto",
    ///       "num": 877,
    ///       "created_at": "2025-10-22T02:00:00.114Z",
    ///       "started_at": "2025-10-22T02:00:04.020Z",
    ///       "finished_at": "2025-10-22T02:24:51.909Z"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowExpireKeyScanInfo.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn show_expire_key_scan_info(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ShowExpireKeyScanInfo> {
        Call(core::Call::new(&self.core, ShowExpireKeyScanInfo::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ShowExpireKeyScanInfo> {
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
    pub fn items(self) -> Items<models::ShowExpireKeyScanInfoResponse, models::SimpleKeyScanRecord> {
        self.0.items(&SHOW_EXPIRE_KEY_SCAN_INFO_PAGING, |page| page.records.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ShowExpireKeyScanInfoResponse> {
        self.0.pages(&SHOW_EXPIRE_KEY_SCAN_INFO_PAGING)
    }

    /// Calls again and again until the item with this `id` is in the list and its `status` is `success`.
    ///
    /// Looks at up to 20 pages each time, from where the call begins.
    ///
    /// Ends with an error where `status` is `failed`, or it was there and is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_succeeded(
        self,
        id: impl Into<models::ExpireScanId>,
    ) -> Wait<models::ShowExpireKeyScanInfoResponse> {
        self.0.wait(&SHOW_EXPIRE_KEY_SCAN_INFO_UNTIL_SUCCEEDED).of::<models::ExpireScanId>(id)
    }
}

/// The operation of [`Client::show_expire_key_scan_info`].
pub enum ShowExpireKeyScanInfo {}

impl Endpoint for ShowExpireKeyScanInfo {
    type Output = models::ShowExpireKeyScanInfoResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowExpireKeyScanInfo",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/auto-expire/histories",
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
            docs: "https://support.huaweicloud.com/api-dcs/ShowExpireKeyScanInfo.html",
        };
        &OPERATION
    }
}

static SHOW_EXPIRE_KEY_SCAN_INFO_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(2),
    size: Some(Input::Parameter(3)),
    items: "records",
    id: Some("id"),
    total: None,
};
static SHOW_EXPIRE_KEY_SCAN_INFO_UNTIL_SUCCEEDED: Waiter = Waiter {
    state: "succeeded",
    item: Some(("records", "id")),
    paging: Some(&SHOW_EXPIRE_KEY_SCAN_INFO_PAGING),
    field: "status",
    success: &["success"],
    failure: &["failed"],
    names: &[],
    also: &[],
    missing: Missing::Wait,
    repeat: 1,
    interval: (5, 60),
};

impl Client {
    /// Begin a scan for expired keys.
    ///
    /// Begins to scan an instance for keys that have expired but still take memory, because nobody has asked
    /// for them since, and releases them. ShowExpireKeyScanInfo lists the scans with their status.
    ///
    /// It takes Redis 4.0 or later; others are refused with DCS.4818. The scan runs through all keys on the
    /// master, 100 at a step and for at most six hours; it takes processor time from clients, so that it is
    /// best done at a quiet time. One that takes too long is `failed`, though it may have released keys
    /// already. Which keys were released cannot be found out.
    ///
    /// Policies may name the older action dcs:instance:analyze instead.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/scan-expire-keys-task`, IAM action
    /// `dcs:instance:analyzeExpiredKey`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support scans for expired keys (DCS.4818), or its
    ///   state forbids the operation. ([`ErrorResponse`](crate::models::ErrorResponse))
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
    /// let response = client.create_auto_expire_scan_task("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "id": "6b0d4e21-8f3a-4c97-a5e0-92d7c1b8f364",
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "status": "waiting",
    ///   "scan_type": "manual",
    ///   "created_at": "2025-10-22T06:44:30.508Z"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateAutoExpireScanTask.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn create_auto_expire_scan_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<CreateAutoExpireScanTask> {
        Call(core::Call::new(&self.core, CreateAutoExpireScanTask::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::create_auto_expire_scan_task`].
pub enum CreateAutoExpireScanTask {}

impl Endpoint for CreateAutoExpireScanTask {
    type Output = models::CreateAutoExpireScanTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateAutoExpireScanTask",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/scan-expire-keys-task",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateAutoExpireScanTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show when expired keys are scanned automatically.
    ///
    /// Returns whether an instance is scanned for expired keys automatically, how often and how fast.
    /// Policies may name the older action dcs:instance:analyze instead.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/scan-expire-keys/autoscan-config`, IAM action
    /// `dcs:instance:getExpiredKeyScanConfig`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support scans for expired keys (DCS.4818), or its
    ///   state forbids the operation. ([`ErrorResponse`](crate::models::ErrorResponse))
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
    /// let response = client.show_expire_auto_scan_config("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
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
    ///   "first_scan_at": "2025-10-23T02:00:00.000Z",
    ///   "interval": 86400,
    ///   "timeout": 172800,
    ///   "scan_keys_count": 50,
    ///   "updated_at": "2025-10-22T06:51:08.733Z"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowExpireAutoScanConfig.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn show_expire_auto_scan_config(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ShowExpireAutoScanConfig> {
        Call(core::Call::new(&self.core, ShowExpireAutoScanConfig::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::show_expire_auto_scan_config`].
pub enum ShowExpireAutoScanConfig {}

impl Endpoint for ShowExpireAutoScanConfig {
    type Output = models::ShowExpireAutoScanConfigResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowExpireAutoScanConfig",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/scan-expire-keys/autoscan-config",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowExpireAutoScanConfig.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Set when expired keys are scanned automatically.
    ///
    /// Turns the automatic scans of an instance for expired keys on or off and says how often and how fast
    /// they are made. To turn them on, all settings are needed. CreateAutoExpireScanTask says which instances
    /// have scans and what they cost.
    ///
    /// The service makes 200 steps a second, so that `scan_keys_count` 50 reads 10,000 keys a second and 1000
    /// reads 200,000, at the price of processor time. In the vendor's measurement of 15 million keys a scan
    /// took 125 minutes with 10 and 75 seconds with 1000, while the processor was busy to 8% and 25%. Once a
    /// day, with a timeout of two days, is what the vendor recommends.
    ///
    /// Policies may name the older action dcs:instance:analyze instead.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/scan-expire-keys/autoscan-config`, IAM action
    /// `dcs:instance:updateExpiredKeyScanConfig`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The new settings.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The instance does not support scans for expired keys (DCS.4818), its state forbids the
    ///   operation, or a setting is wrong: `first_scan_at` (DCS.4819), `interval` (DCS.4820), `timeout`
    ///   (DCS.4821) or `scan_keys_count` (DCS.4822). ([`ErrorResponse`](crate::models::ErrorResponse))
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
    /// use huaweicloud_dcs::models::UpdateAutoScanConfigRequestBody;
    ///
    /// let body = UpdateAutoScanConfigRequestBody::builder()
    ///     .enable_auto_scan(true)
    ///     .first_scan_at("2025-10-23T02:00:00.000Z")
    ///     .interval(86400)
    ///     .timeout(172800)
    ///     .scan_keys_count(50)
    ///     .build();
    ///
    /// let response = client.update_expire_auto_scan_config("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
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
    ///   "first_scan_at": "2025-10-23T02:00:00.000Z",
    ///   "interval": 86400,
    ///   "timeout": 172800,
    ///   "scan_keys_count": 50,
    ///   "updated_at": "2025-10-22T06:51:08.733Z"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateExpireAutoScanConfig.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn update_expire_auto_scan_config(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::UpdateAutoScanConfigRequestBody,
    ) -> Call<UpdateExpireAutoScanConfig> {
        Call(core::Call::new(&self.core, UpdateExpireAutoScanConfig::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::UpdateAutoScanConfigRequestBody>(body))
    }
}

/// The operation of [`Client::update_expire_auto_scan_config`].
pub enum UpdateExpireAutoScanConfig {}

impl Endpoint for UpdateExpireAutoScanConfig {
    type Output = models::UpdateExpireAutoScanConfigResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateExpireAutoScanConfig",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/scan-expire-keys/autoscan-config",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateExpireAutoScanConfig.html",
        };
        &OPERATION
    }
}
