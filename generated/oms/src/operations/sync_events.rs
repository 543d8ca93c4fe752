// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `sync-events.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Rule, Source};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// Tell a synchronization task about objects.
    ///
    /// Names objects that were added or changed at the source; the task then copies them. Send this whenever
    /// the source changes, from a function that the source cloud triggers or from a program of your own. What
    /// is deleted at the source stays in the destination bucket. Exists in the regions cn-north-4, cn-east-3
    /// and cn-southwest-2; older pages lack the last one.
    ///
    /// `POST /v2/{project_id}/sync-tasks/{sync_task_id}/events`, IAM action `oms:synctask:createEvent`, not
    /// idempotent, documented for cn-north-4, cn-east-3, cn-southwest-2 only.
    ///
    /// # Arguments
    /// - `sync_task_id`: Id of the synchronization task.
    /// - `body`: The objects.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request: a parameter is wrong or the state of the resource forbids the
    ///   operation. OMS uses this status for failed authentication and for its own failures, too; the error
    ///   code tells them apart. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: The project has no resource of this id. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 503: The service cannot take the event at present. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::SyncObjectReq;
    ///
    /// let body = SyncObjectReq::builder().object_keys(["2025%2Flake.jpg", "2025%2Falps%2B1.jpg"]).build();
    ///
    /// client.create_sync_events("0d146099-8cf4-437d-b6ef-88e043771c8b", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/CreateSyncEvents.html), as of
    /// 2026-06-30.
    #[inline]
    pub fn create_sync_events(
        &self,
        sync_task_id: impl Into<models::SyncTaskId>,
        body: models::SyncObjectReq,
    ) -> Call<CreateSyncEvents> {
        Call(core::Call::new(&self.core, CreateSyncEvents::operation())
            .set::<models::SyncTaskId>(1, sync_task_id)
            .body::<models::SyncObjectReq>(body))
    }
}

/// The operation of [`Client::create_sync_events`].
pub enum CreateSyncEvents {}

impl Endpoint for CreateSyncEvents {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateSyncEvents",
            method: Method::POST,
            path: "/v2/{project_id}/sync-tasks/{sync_task_id}/events",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("sync_task_id", In::Path, Source::Call, models::SYNC_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &["cn-north-4", "cn-east-3", "cn-southwest-2"],
            docs: "https://support.huaweicloud.com/api-oms/CreateSyncEvents.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List statistics of a synchronization task.
    ///
    /// Returns how many objects a synchronization task was notified of, copied, failed to copy and skipped
    /// between two moments, and how much it copied, each in steps of five minutes or of one hour. Exists in
    /// the regions cn-north-4, cn-east-3 and cn-southwest-2; older pages lack the last one.
    ///
    /// `GET /v2/{project_id}/sync-tasks/{sync_task_id}/statistics`, IAM action `oms:synctask:statistics`,
    /// idempotent, documented for cn-north-4, cn-east-3, cn-southwest-2 only.
    ///
    /// # Arguments
    /// - `sync_task_id`: Id of the synchronization task. Limits: at most 255 characters.
    /// - `data_type`: Which statistics to return. Limits: at least 1 item.
    /// - `start_time`: When the statistics begin, in milliseconds since 1970-01-01 (UTC). The pages do not
    ///   tell the unit; it is that of `time_stamp` in the response. Limits: at least 0.
    /// - `end_time`: When the statistics end, in milliseconds since 1970-01-01 (UTC), as for `start_time`.
    ///   Limits: at least 0.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 404: The project has no resource of this id. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::StatisticDataType;
    ///
    /// let response = client
    ///     .list_sync_task_statistic(
    ///         "0d146099-8cf4-437d-b6ef-88e043771c8b",
    ///         [StatisticDataType::Request, StatisticDataType::Success],
    ///         1763420400000,
    ///         1763424000000,
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
    ///   "sync_task_id": "0d146099-8cf4-437d-b6ef-88e043771c8b",
    ///   "statistic_time_type": "FIVE_MINUTES",
    ///   "statistic_datas": [
    ///     {
    ///       "data_type": "REQUEST",
    ///       "data": [
    ///         {
    ///           "time_stamp": 1763420400000,
    ///           "statistic_num": 20
    ///         },
    ///         {
    ///           "time_stamp": 1763420700000,
    ///           "statistic_num": 13
    ///         }
    ///       ]
    ///     },
    ///     {
    ///       "data_type": "SUCCESS",
    ///       "data": [
    ///         {
    ///           "time_stamp": 1763420400000,
    ///           "statistic_num": 19
    ///         },
    ///         {
    ///           "time_stamp": 1763420700000,
    ///           "statistic_num": 13
    ///         }
    ///       ]
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ListSyncTaskStatistic.html), as of
    /// 2026-06-30.
    #[inline]
    pub fn list_sync_task_statistic(
        &self,
        sync_task_id: impl Into<models::SyncTaskId>,
        data_type: impl IntoIterator<Item = models::StatisticDataType>,
        start_time: i64,
        end_time: i64,
    ) -> Call<ListSyncTaskStatistic> {
        Call(core::Call::new(&self.core, ListSyncTaskStatistic::operation())
            .set::<models::SyncTaskId>(1, sync_task_id)
            .set::<Vec<models::StatisticDataType>>(2, Vec::from_iter(data_type))
            .set::<i64>(3, start_time)
            .set::<i64>(4, end_time))
    }
}

/// The operation of [`Client::list_sync_task_statistic`].
pub enum ListSyncTaskStatistic {}

impl Endpoint for ListSyncTaskStatistic {
    type Output = models::ListSyncTaskStatisticResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListSyncTaskStatistic",
            method: Method::GET,
            path: "/v2/{project_id}/sync-tasks/{sync_task_id}/statistics",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("sync_task_id", In::Path, Source::Call, &[
                    Rule::All(models::SYNC_TASK_ID_RULES),
                    Rule::MaxLength(255),
                ]),
                Parameter::new("data_type", In::QueryCommaSeparated, Source::Call, &[
                    Rule::MinItems(1),
                    Rule::Items(models::STATISTIC_DATA_TYPE_RULES),
                ]),
                Parameter::new("start_time", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("end_time", In::Query, Source::Call, limits::AT_LEAST_0),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &["cn-north-4", "cn-east-3", "cn-southwest-2"],
            docs: "https://support.huaweicloud.com/api-oms/ListSyncTaskStatistic.html",
        };
        &OPERATION
    }
}
