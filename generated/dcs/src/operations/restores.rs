// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `restores.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// Restore an instance from a backup.
    ///
    /// Begins to restore an instance from one of its backups and returns the id of the record. All data that
    /// the instance holds is deleted and replaced by that of the backup, and the instance serves no clients
    /// until it is done, in 1 to 30 minutes. ListRestoreRecords shows when that is; the instance is
    /// `RESTORING` meanwhile.
    ///
    /// The instance has to be running (else DCS.4049), and the backup to be `succeed` with
    /// `is_support_restore` (else DCS.4087). A single-node instance is refused with DCS.4095, a restore
    /// during a backup with DCS.4096, and one during another restore with DCS.4097. Where the files of the
    /// backup are damaged beyond repair, a master/standby instance is taken back to the data that it had.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/restores`, IAM action `dcs:instance:restoreData`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The backup.
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
    /// use huaweicloud_dcs::models::RestoreInstanceBody;
    ///
    /// let body = RestoreInstanceBody::builder()
    ///     .backup_id("2f4d2a4b-6f2b-4d4e-9d1e-6f1c8f0f8a11")
    ///     .remark("take the upgrade back")
    ///     .build();
    ///
    /// let response = client.restore_instance("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "restore_id": "a6c1f0d2-5b7e-4b0e-9a52-3c1f7be0d401"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/RestoreInstance.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn restore_instance(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::RestoreInstanceBody,
    ) -> Call<RestoreInstance> {
        Call(core::Call::new(&self.core, RestoreInstance::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::RestoreInstanceBody>(body))
    }
}

/// The operation of [`Client::restore_instance`].
pub enum RestoreInstance {}

impl Endpoint for RestoreInstance {
    type Output = models::RestoreInstanceResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "RestoreInstance",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/restores",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/RestoreInstance.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the restores of an instance.
    ///
    /// Lists the records of restores of an instance, a page at a time, all of them or those of a period.
    /// Where there is none, the response may be 204. Records cannot be deleted.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/restores`, IAM action `dcs:instance:getDataRestoreLog`,
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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client
    ///     .list_restore_records("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    ///   "total_num": 1,
    ///   "restore_record_response": [
    ///     {
    ///       "restore_id": "a6c1f0d2-5b7e-4b0e-9a52-3c1f7be0d401",
    ///       "restore_name": "restore_20251022163000",
    ///       "restore_remark": "take the upgrade back",
    ///       "backup_id": "2f4d2a4b-6f2b-4d4e-9d1e-6f1c8f0f8a11",
    ///       "backup_name": "backup_20251022150431",
    ///       "backup_remark": "before the upgrade",
    ///       "created_at": "2025-10-22T08:30:00.721Z",
    ///       "updated_at": "2025-10-22T08:34:35.182Z",
    ///       "progress": "100.00",
    ///       "status": "succeed"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListRestoreRecords.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn list_restore_records(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ListRestoreRecords> {
        Call(core::Call::new(&self.core, ListRestoreRecords::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ListRestoreRecords> {
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
    /// The list may change meanwhile: no item comes twice, as `restore_id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListRestoreRecordsResponse, models::InstanceRestoreInfo> {
        self.0.items(&LIST_RESTORE_RECORDS_PAGING, |page| page.restore_record_response.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListRestoreRecordsResponse> {
        self.0.pages(&LIST_RESTORE_RECORDS_PAGING)
    }

    /// Calls again and again until the item with this `restore_id` is in the list and its `status` is
    /// `succeed`.
    ///
    /// Looks at up to 20 pages each time, from where the call begins.
    ///
    /// Ends with an error where `status` is `failed`, or it was there and is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_restored(
        self,
        id: impl Into<models::RestoreId>,
    ) -> Wait<models::ListRestoreRecordsResponse> {
        self.0.wait(&LIST_RESTORE_RECORDS_UNTIL_RESTORED).of::<models::RestoreId>(id)
    }
}

/// The operation of [`Client::list_restore_records`].
pub enum ListRestoreRecords {}

impl Endpoint for ListRestoreRecords {
    type Output = Option<models::ListRestoreRecordsResponse>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListRestoreRecords",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/restores",
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
            docs: "https://support.huaweicloud.com/api-dcs/ListRestoreRecords.html",
        };
        &OPERATION
    }
}

static LIST_RESTORE_RECORDS_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(4),
    size: Some(Input::Parameter(5)),
    items: "restore_record_response",
    id: Some("restore_id"),
    total: Some("total_num"),
};
static LIST_RESTORE_RECORDS_UNTIL_RESTORED: Waiter = Waiter {
    state: "restored",
    item: Some(("restore_record_response", "restore_id")),
    paging: Some(&LIST_RESTORE_RECORDS_PAGING),
    field: "status",
    success: &["succeed"],
    failure: &["failed"],
    names: &[],
    also: &[],
    missing: Missing::Wait,
    repeat: 1,
    interval: (5, 60),
};
