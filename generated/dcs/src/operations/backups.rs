// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `backups.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// Back up an instance.
    ///
    /// Begins a manual backup of an instance, which has to be running, and returns its id. ListBackupRecords
    /// shows when it is done, as a rule after 10 to 15 minutes. The backup is made on a standby: the instance
    /// goes on serving clients, and what they write meanwhile is not in it.
    ///
    /// A single-node instance cannot be backed up and is refused with DCS.4095; so is a second backup during
    /// a first with DCS.4096, one during a restore with DCS.4097, and one of an instance that is not running
    /// with DCS.4049. A manual backup is kept until somebody deletes it or the instance; the space that it
    /// takes in OBS is charged.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/backups`, IAM action `dcs:instance:backupData`, not
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
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::{BackupFormat, BackupInstanceBody};
    ///
    /// let body = BackupInstanceBody::builder()
    ///     .remark("before the upgrade")
    ///     .backup_format(BackupFormat::Rdb)
    ///     .build();
    ///
    /// let response = client.copy_instance("86157b69-8a62-47f9-8c55-fa6ddc8927ee").body(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "backup_id": "2f4d2a4b-6f2b-4d4e-9d1e-6f1c8f0f8a11"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CopyInstance.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn copy_instance(&self, instance_id: impl Into<models::InstanceId>) -> Call<CopyInstance> {
        Call(core::Call::new(&self.core, CopyInstance::operation()).set::<models::InstanceId>(1, instance_id))
    }
}

impl Call<CopyInstance> {
    /// How to back up; without it, as RDB where the instance has the choice.
    #[inline]
    pub fn body(self, body: models::BackupInstanceBody) -> Self {
        Self(self.0.body::<models::BackupInstanceBody>(body))
    }
}

/// The operation of [`Client::copy_instance`].
pub enum CopyInstance {}

impl Endpoint for CopyInstance {
    type Output = models::CopyInstanceResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CopyInstance",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/backups",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CopyInstance.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the backups of an instance.
    ///
    /// Lists the manual and automatic backups of an instance, a page at a time, all of them or those of a
    /// period. Backups that have expired or were deleted stay in the list. Where there is none, the response
    /// may be 204.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/backups`, IAM action `dcs:instance:getDataBackupLog`,
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
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client
    ///     .list_backup_records("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
    ///     .begin_time("20251001000000")
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
    ///   "total_num": 2,
    ///   "backup_record_response": [
    ///     {
    ///       "backup_id": "2f4d2a4b-6f2b-4d4e-9d1e-6f1c8f0f8a11",
    ///       "backup_name": "backup_20251022150431",
    ///       "backup_type": "manual",
    ///       "backup_format": "rdb",
    ///       "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "remark": "before the upgrade",
    ///       "period": null,
    ///       "created_at": "2025-10-22T07:04:31.464Z",
    ///       "execution_at": "2025-10-22T07:04:36.461Z",
    ///       "updated_at": "2025-10-22T07:15:30.546Z",
    ///       "size": 880232,
    ///       "progress": "100.00",
    ///       "status": "succeed",
    ///       "is_support_restore": "TRUE"
    ///     },
    ///     {
    ///       "backup_id": "71c0b5e4-0c3d-4b8a-8f0e-2d9a6b7c5e12",
    ///       "backup_name": "backup_20251021180000",
    ///       "backup_type": "auto",
    ///       "backup_format": "rdb",
    ///       "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "remark": null,
    ///       "period": "18:00-19:00",
    ///       "created_at": "2025-10-21T18:00:00.112Z",
    ///       "execution_at": "2025-10-21T18:00:02.871Z",
    ///       "updated_at": "2025-10-21T18:30:05.003Z",
    ///       "size": 0,
    ///       "progress": "0.00",
    ///       "status": "failed",
    ///       "error_code": "dcs.08.0002",
    ///       "is_support_restore": "FALSE"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListBackupRecords.html), as of
    /// 2025-11-17.
    #[inline]
    pub fn list_backup_records(&self, instance_id: impl Into<models::InstanceId>) -> Call<ListBackupRecords> {
        Call(core::Call::new(&self.core, ListBackupRecords::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ListBackupRecords> {
    /// Lists only what was begun at this time or later, as `yyyyMMddHHmmss` in UTC.
    #[inline]
    pub fn begin_time(self, begin_time: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, begin_time))
    }

    /// Lists only what was begun at this time or earlier, as `yyyyMMddHHmmss` in UTC.
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
    /// The list may change meanwhile: no item comes twice, as `backup_id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListBackupRecordsResponse, models::BackupRecordResponse> {
        self.0.items(&LIST_BACKUP_RECORDS_PAGING, |page| page.backup_record_response.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListBackupRecordsResponse> {
        self.0.pages(&LIST_BACKUP_RECORDS_PAGING)
    }

    /// Calls again and again until the item with this `backup_id` is in the list and its `status` is
    /// `succeed`.
    ///
    /// Looks at up to 20 pages each time, from where the call begins.
    ///
    /// Ends with an error where `status` is `failed` or `expired` or `deleted`, or it was there and is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_backed_up(
        self,
        id: impl Into<models::BackupId>,
    ) -> Wait<models::ListBackupRecordsResponse> {
        self.0.wait(&LIST_BACKUP_RECORDS_UNTIL_BACKED_UP).of::<models::BackupId>(id)
    }
}

/// The operation of [`Client::list_backup_records`].
pub enum ListBackupRecords {}

impl Endpoint for ListBackupRecords {
    type Output = Option<models::ListBackupRecordsResponse>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListBackupRecords",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/backups",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("begin_time", In::Query, Source::Call, &[]),
                Parameter::new("end_time", In::Query, Source::Call, &[]),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListBackupRecords.html",
        };
        &OPERATION
    }
}

static LIST_BACKUP_RECORDS_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(4),
    size: Some(Input::Parameter(5)),
    items: "backup_record_response",
    id: Some("backup_id"),
    total: Some("total_num"),
};
static LIST_BACKUP_RECORDS_UNTIL_BACKED_UP: Waiter = Waiter {
    state: "backed_up",
    item: Some(("backup_record_response", "backup_id")),
    paging: Some(&LIST_BACKUP_RECORDS_PAGING),
    field: "status",
    success: &["succeed"],
    failure: &["failed", "expired", "deleted"],
    names: &[],
    also: &[],
    missing: Missing::Wait,
    repeat: 1,
    interval: (5, 60),
};

impl Client {
    /// Delete a backup.
    ///
    /// Deletes the files of a backup for good; the record stays in the list as `deleted`. Where the files
    /// cannot be deleted, the response is 500 with DCS.4101.
    ///
    /// `DELETE /v2/{project_id}/instances/{instance_id}/backups/{backup_id}`, IAM action
    /// `dcs:instance:deleteDataBackupFile`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `backup_id`: Id of the backup.
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
    /// client
    ///     .delete_backup_file("86157b69-8a62-47f9-8c55-fa6ddc8927ee", "2f4d2a4b-6f2b-4d4e-9d1e-6f1c8f0f8a11")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeleteBackupFile.html).
    #[inline]
    pub fn delete_backup_file(
        &self,
        instance_id: impl Into<models::InstanceId>,
        backup_id: impl Into<models::BackupId>,
    ) -> Call<DeleteBackupFile> {
        Call(core::Call::new(&self.core, DeleteBackupFile::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::BackupId>(2, backup_id))
    }
}

/// The operation of [`Client::delete_backup_file`].
pub enum DeleteBackupFile {}

impl Endpoint for DeleteBackupFile {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteBackupFile",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances/{instance_id}/backups/{backup_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("backup_id", In::Path, Source::Call, models::BACKUP_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteBackupFile.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Get links to the files of a backup.
    ///
    /// Returns a link to each file of a backup, from which anybody can download it until the link expires;
    /// the files of a cluster are one for each shard. The backup has to be complete.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/backups/{backup_id}/links`, IAM action
    /// `dcs:instance:downloadBackupData`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `backup_id`: Id of the backup.
    /// - `body`: How long the links work.
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
    /// use huaweicloud_dcs::models::DownloadBackupFilesReq;
    ///
    /// let body = DownloadBackupFilesReq::builder().expiration(1800).build();
    ///
    /// let response = client
    ///     .list_backup_file_links(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "2f4d2a4b-6f2b-4d4e-9d1e-6f1c8f0f8a11",
    ///         body,
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
    ///   "file_path": "86157b69-8a62-47f9-8c55-fa6ddc8927ee/2f4d2a4b-6f2b-4d4e-9d1e-6f1c8f0f8a11/",
    ///   "bucket_name": "bucket5c0a",
    ///   "links": [
    ///     {
    ///       "file_name": "redis_192.168.0.153_6379_20251022150431.rdb",
    ///       "link": "https://bucket5c0a.obs.cn-north-4.myhuaweicloud.com/dump.rdb?Signature=abc"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListBackupFileLinks.html).
    #[inline]
    pub fn list_backup_file_links(
        &self,
        instance_id: impl Into<models::InstanceId>,
        backup_id: impl Into<models::BackupId>,
        body: models::DownloadBackupFilesReq,
    ) -> Call<ListBackupFileLinks> {
        Call(core::Call::new(&self.core, ListBackupFileLinks::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::BackupId>(2, backup_id)
            .body::<models::DownloadBackupFilesReq>(body))
    }
}

/// The operation of [`Client::list_backup_file_links`].
pub enum ListBackupFileLinks {}

impl Endpoint for ListBackupFileLinks {
    type Output = models::ListBackupFileLinksResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListBackupFileLinks",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/backups/{backup_id}/links",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("backup_id", In::Path, Source::Call, models::BACKUP_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListBackupFileLinks.html",
        };
        &OPERATION
    }
}
