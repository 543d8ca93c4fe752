// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `offline-analysis.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// Begin an offline key analysis.
    ///
    /// Begins to analyze the keys in a backup of one node of an instance: the largest keys, the prefixes with
    /// most keys for each data type, and how memory and keys divide among the types. Without `backup_id` the
    /// service makes a backup of the node first, as any backup best at a quiet time.
    /// ListOfflineKeyAnalysisTask tells when the analysis has finished, ShowOfflineKeyAnalysisTask what it
    /// found.
    ///
    /// It takes Redis 4.0 or later, in the basic or the professional edition; others are refused with
    /// DCS.4230. Pages of 2025 speak of the 100 largest keys and 50 prefixes of each type, those of 2026 of
    /// 500 each.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/offline/key-analysis`, IAM action
    /// `dcs:instance:analyzeOfflineKey`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The node, and the backup if there is one.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support offline key analysis (DCS.4230), it has no
    ///   analysis of this id (DCS.4232), or its state forbids the operation.
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
    /// use huaweicloud_dcs::models::CreateOfflineKeyAnalysisRequestBody;
    ///
    /// let body = CreateOfflineKeyAnalysisRequestBody::builder()
    ///     .node_id("8a2c9f11817d3e4401817d5a6b0c0021")
    ///     .backup_id("2f4d2a4b-6f2b-4d4e-9d1e-6f1c8f0f8a11")
    ///     .build();
    ///
    /// let response = client.create_offline_key_analysis("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "task_id": "f4a8b2c6-7d10-4e39-9b5c-2a1d3e4f5061"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateOfflineKeyAnalysis.html), as
    /// of 2026-09-02.
    #[inline]
    pub fn create_offline_key_analysis(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::CreateOfflineKeyAnalysisRequestBody,
    ) -> Call<CreateOfflineKeyAnalysis> {
        Call(core::Call::new(&self.core, CreateOfflineKeyAnalysis::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::CreateOfflineKeyAnalysisRequestBody>(body))
    }
}

/// The operation of [`Client::create_offline_key_analysis`].
pub enum CreateOfflineKeyAnalysis {}

impl Endpoint for CreateOfflineKeyAnalysis {
    type Output = models::CreateOfflineKeyAnalysisResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateOfflineKeyAnalysis",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/offline/key-analysis",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateOfflineKeyAnalysis.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the offline key analyses of an instance.
    ///
    /// Lists the records of offline key analyses of an instance with their status, a page at a time, all of
    /// them or those of one status. What an analysis found is shown by ShowOfflineKeyAnalysisTask. Redis 3.0
    /// has none.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/offline/key-analysis`, IAM action
    /// `dcs:instance:listOfflineKeyAnalysisTask`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support offline key analysis (DCS.4230), it has no
    ///   analysis of this id (DCS.4232), or its state forbids the operation.
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
    ///     .list_offline_key_analysis_task("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    ///   "records": [
    ///     {
    ///       "id": "f4a8b2c6-7d10-4e39-9b5c-2a1d3e4f5061",
    ///       "status": "running",
    ///       "created_at": "2025-10-22T06:44:30.508Z",
    ///       "started_at": "2025-10-22T06:44:35.112Z",
    ///       "finished_at": null
    ///     },
    ///     {
    ///       "id": "0d7e3b59-c2a4-4f18-8e6b-9a5f1c4d2e70",
    ///       "status": "success",
    ///       "created_at": "2025-10-21T09:10:02.340Z",
    ///       "started_at": "2025-10-21T09:10:06.955Z",
    ///       "finished_at": "2025-10-21T09:13:44.186Z"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListOfflineKeyAnalysisTask.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn list_offline_key_analysis_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ListOfflineKeyAnalysisTask> {
        Call(core::Call::new(&self.core, ListOfflineKeyAnalysisTask::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ListOfflineKeyAnalysisTask> {
    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(2, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: at least 0.
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
    pub fn items(
        self,
    ) -> Items<models::ListOfflineKeyAnalysisTaskResponse, models::OfflineKeyAnalysisRecord> {
        self.0.items(&LIST_OFFLINE_KEY_ANALYSIS_TASK_PAGING, |page| page.records.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListOfflineKeyAnalysisTaskResponse> {
        self.0.pages(&LIST_OFFLINE_KEY_ANALYSIS_TASK_PAGING)
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
        id: impl Into<models::OfflineAnalysisId>,
    ) -> Wait<models::ListOfflineKeyAnalysisTaskResponse> {
        self.0.wait(&LIST_OFFLINE_KEY_ANALYSIS_TASK_UNTIL_SUCCEEDED).of::<models::OfflineAnalysisId>(id)
    }
}

/// The operation of [`Client::list_offline_key_analysis_task`].
pub enum ListOfflineKeyAnalysisTask {}

impl Endpoint for ListOfflineKeyAnalysisTask {
    type Output = models::ListOfflineKeyAnalysisTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListOfflineKeyAnalysisTask",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/offline/key-analysis",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("status", In::Query, Source::Call, models::SCAN_STATUS_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListOfflineKeyAnalysisTask.html",
        };
        &OPERATION
    }
}

static LIST_OFFLINE_KEY_ANALYSIS_TASK_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(2),
    size: Some(Input::Parameter(3)),
    items: "records",
    id: Some("id"),
    total: Some("total"),
};
static LIST_OFFLINE_KEY_ANALYSIS_TASK_UNTIL_SUCCEEDED: Waiter = Waiter {
    state: "succeeded",
    item: Some(("records", "id")),
    paging: Some(&LIST_OFFLINE_KEY_ANALYSIS_TASK_PAGING),
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
    /// Show what an offline key analysis found.
    ///
    /// Returns which node and backup an offline key analysis looks at and, once it has succeeded, what it
    /// found. The response does not say whether it has: ListOfflineKeyAnalysisTask shows the status. An
    /// analysis that does not exist is refused with DCS.4232. Policies may name the older action
    /// dcs:instance:analyze instead.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/offline/key-analysis/{task_id}`, IAM action
    /// `dcs:instance:getOfflineKeyAnalysisTask`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `task_id`: Id of the offline key analysis.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support offline key analysis (DCS.4230), it has no
    ///   analysis of this id (DCS.4232), or its state forbids the operation.
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
    ///     .show_offline_key_analysis_task(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "0d7e3b59-c2a4-4f18-8e6b-9a5f1c4d2e70",
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
    ///   "id": "0d7e3b59-c2a4-4f18-8e6b-9a5f1c4d2e70",
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "node_id": "8a2c9f11817d3e4401817d5a6b0c0021",
    ///   "backup_id": "2f4d2a4b-6f2b-4d4e-9d1e-6f1c8f0f8a11",
    ///   "group_name": "group-0",
    ///   "node_ip": "192.168.0.153",
    ///   "node_ipv6": null,
    ///   "node_type": "slave",
    ///   "analysis_type": "old_backup",
    ///   "started_at": "2025-10-21T09:10:06.955Z",
    ///   "finished_at": "2025-10-21T09:13:44.186Z",
    ///   "largest_key_prefixes": [
    ///     {
    ///       "key_prefix": "session:",
    ///       "type": "string",
    ///       "bytes": 734003,
    ///       "num": 5120
    ///     }
    ///   ],
    ///   "largest_keys": [
    ///     {
    ///       "key": "orders:open",
    ///       "type": "hash",
    ///       "bytes": 96544,
    ///       "num_of_elem": 1207
    ///     },
    ///     {
    ///       "key": "session:archive",
    ///       "type": "string",
    ///       "bytes": 48288,
    ///       "num_of_elem": 48210
    ///     }
    ///   ],
    ///   "total_bytes": 912410,
    ///   "total_num": 5144,
    ///   "type_bytes": [
    ///     {
    ///       "type": "string",
    ///       "bytes": 801022
    ///     },
    ///     {
    ///       "type": "hash",
    ///       "bytes": 111388
    ///     }
    ///   ],
    ///   "type_num": [
    ///     {
    ///       "type": "string",
    ///       "num": 5139
    ///     },
    ///     {
    ///       "type": "hash",
    ///       "num": 5
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowOfflineKeyAnalysisTask.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn show_offline_key_analysis_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
        task_id: impl Into<models::OfflineAnalysisId>,
    ) -> Call<ShowOfflineKeyAnalysisTask> {
        Call(core::Call::new(&self.core, ShowOfflineKeyAnalysisTask::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::OfflineAnalysisId>(2, task_id))
    }
}

/// The operation of [`Client::show_offline_key_analysis_task`].
pub enum ShowOfflineKeyAnalysisTask {}

impl Endpoint for ShowOfflineKeyAnalysisTask {
    type Output = models::ShowOfflineKeyAnalysisTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowOfflineKeyAnalysisTask",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/offline/key-analysis/{task_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("task_id", In::Path, Source::Call, models::OFFLINE_ANALYSIS_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowOfflineKeyAnalysisTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Delete the record of an offline key analysis.
    ///
    /// Deletes the record of an offline key analysis with its results; the keys of the instance stay. The
    /// record may be listed for a moment longer. One that does not exist is refused with DCS.4232. Policies
    /// may name the older action dcs:instance:analyze instead.
    ///
    /// `DELETE /v2/{project_id}/instances/{instance_id}/offline/key-analysis/{task_id}`, IAM action
    /// `dcs:instance:analyzeOfflineKey`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `task_id`: Id of the offline key analysis.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support offline key analysis (DCS.4230), it has no
    ///   analysis of this id (DCS.4232), or its state forbids the operation.
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
    ///     .delete_offline_key_analysis_task(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "0d7e3b59-c2a4-4f18-8e6b-9a5f1c4d2e70",
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
    ///   "task_id": "0d7e3b59-c2a4-4f18-8e6b-9a5f1c4d2e70"
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/DeleteOfflineKeyAnalysisTask.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn delete_offline_key_analysis_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
        task_id: impl Into<models::OfflineAnalysisId>,
    ) -> Call<DeleteOfflineKeyAnalysisTask> {
        Call(core::Call::new(&self.core, DeleteOfflineKeyAnalysisTask::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::OfflineAnalysisId>(2, task_id))
    }
}

/// The operation of [`Client::delete_offline_key_analysis_task`].
pub enum DeleteOfflineKeyAnalysisTask {}

impl Endpoint for DeleteOfflineKeyAnalysisTask {
    type Output = models::DeleteOfflineKeyAnalysisTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteOfflineKeyAnalysisTask",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances/{instance_id}/offline/key-analysis/{task_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("task_id", In::Path, Source::Call, models::OFFLINE_ANALYSIS_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteOfflineKeyAnalysisTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the nodes that an offline key analysis looks at.
    ///
    /// Lists the nodes whose backup an offline key analysis looks at, with their shards. Redis 3.0 has no
    /// such analyses.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/offline/key-analysis/{task_id}/nodes`, IAM action
    /// `dcs:instance:getOfflineKeyAnalysisTask`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `task_id`: Id of the offline key analysis.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the instance does not support offline key analysis (DCS.4230), it has no
    ///   analysis of this id (DCS.4232), or its state forbids the operation.
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
    ///     .list_offline_key_analysis_nodes(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "0d7e3b59-c2a4-4f18-8e6b-9a5f1c4d2e70",
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
    ///   "nodes": [
    ///     {
    ///       "id": "8a2c9f11817d3e4401817d5a6b0c0021",
    ///       "name": "(replica)192.168.0.153",
    ///       "group_name": "group-0",
    ///       "node_ipv6": null
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListOfflineKeyAnalysisNodes.html),
    /// as of 2026-07-30.
    #[inline]
    pub fn list_offline_key_analysis_nodes(
        &self,
        instance_id: impl Into<models::InstanceId>,
        task_id: impl Into<models::OfflineAnalysisId>,
    ) -> Call<ListOfflineKeyAnalysisNodes> {
        Call(core::Call::new(&self.core, ListOfflineKeyAnalysisNodes::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::OfflineAnalysisId>(2, task_id))
    }
}

/// The operation of [`Client::list_offline_key_analysis_nodes`].
pub enum ListOfflineKeyAnalysisNodes {}

impl Endpoint for ListOfflineKeyAnalysisNodes {
    type Output = models::ListOfflineKeyAnalysisNodesResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListOfflineKeyAnalysisNodes",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/offline/key-analysis/{task_id}/nodes",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("task_id", In::Path, Source::Call, models::OFFLINE_ANALYSIS_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListOfflineKeyAnalysisNodes.html",
        };
        &OPERATION
    }
}
