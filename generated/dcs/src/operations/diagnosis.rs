// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `diagnosis.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// Diagnose an instance.
    ///
    /// Begins to diagnose what an instance did in a period of at most 10 minutes within the last seven days,
    /// and returns the id of the report. ListDiagnosisTasks says when it is `finished`; read it with
    /// ShowDiagnosisTaskDetails then. Not for Memcached and Redis 3.0.
    ///
    /// The service refuses a period that is too long with DCS.4028, one that ends before it begins with
    /// DCS.4025, and one that begins more than seven days ago (DCS.4030), in the future (DCS.4031) or before
    /// the instance did (DCS.4033). Policies may name the older action dcs:instance:diagnosis instead.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/diagnosis`, IAM action
    /// `dcs:instance:createDiagnosisTask`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The period, and the nodes.
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
    /// use huaweicloud_dcs::models::CreateDiagnosisTaskBody;
    ///
    /// let body = CreateDiagnosisTaskBody::builder()
    ///     .begin_time("1761116400000")
    ///     .end_time("1761117000000")
    ///     .node_ip_list(["192.168.0.153"])
    ///     .build();
    ///
    /// let response = client.create_diagnosis_task("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "report_id": "5d2e8c1a-9b74-4e06-8f2d-71c0a3b9e6d4"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateDiagnosisTask.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn create_diagnosis_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::CreateDiagnosisTaskBody,
    ) -> Call<CreateDiagnosisTask> {
        Call(core::Call::new(&self.core, CreateDiagnosisTask::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::CreateDiagnosisTaskBody>(body))
    }
}

/// The operation of [`Client::create_diagnosis_task`].
pub enum CreateDiagnosisTask {}

impl Endpoint for CreateDiagnosisTask {
    type Output = models::CreateDiagnosisTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateDiagnosisTask",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/diagnosis",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateDiagnosisTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the diagnoses of an instance.
    ///
    /// Lists the diagnoses of an instance with their statuses, a page at a time. Policies may name the older
    /// action dcs:instance:diagnosis instead.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/diagnosis`, IAM action `dcs:instance:listDiagnosisTask`,
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
    /// let response = client.list_diagnosis_tasks("86157b69-8a62-47f9-8c55-fa6ddc8927ee").offset(0).limit(50).await?;
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
    ///   "diagnosis_report_list": [
    ///     {
    ///       "report_id": "5d2e8c1a-9b74-4e06-8f2d-71c0a3b9e6d4",
    ///       "status": "finished",
    ///       "begin_time": "2025-10-22T07:00:00.000Z",
    ///       "end_time": "2025-10-22T07:10:00.000Z",
    ///       "created_at": "2025-10-22T07:12:06.641Z",
    ///       "node_num": 2,
    ///       "abnormal_item_sum": 1,
    ///       "failed_item_sum": 0
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListDiagnosisTasks.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn list_diagnosis_tasks(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ListDiagnosisTasks> {
        Call(core::Call::new(&self.core, ListDiagnosisTasks::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ListDiagnosisTasks> {
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

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `report_id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListDiagnosisTasksResponse, models::DiagnosisReportInfo> {
        self.0.items(&LIST_DIAGNOSIS_TASKS_PAGING, |page| page.diagnosis_report_list.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListDiagnosisTasksResponse> {
        self.0.pages(&LIST_DIAGNOSIS_TASKS_PAGING)
    }

    /// Calls again and again until the item with this `report_id` is in the list and its `status` is
    /// `finished`.
    ///
    /// Looks at up to 20 pages each time, from where the call begins.
    ///
    /// Ends with an error where it was there and is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_finished(
        self,
        id: impl Into<models::DiagnosisId>,
    ) -> Wait<models::ListDiagnosisTasksResponse> {
        self.0.wait(&LIST_DIAGNOSIS_TASKS_UNTIL_FINISHED).of::<models::DiagnosisId>(id)
    }
}

/// The operation of [`Client::list_diagnosis_tasks`].
pub enum ListDiagnosisTasks {}

impl Endpoint for ListDiagnosisTasks {
    type Output = models::ListDiagnosisTasksResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListDiagnosisTasks",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/diagnosis",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListDiagnosisTasks.html",
        };
        &OPERATION
    }
}

static LIST_DIAGNOSIS_TASKS_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(2),
    size: Some(Input::Parameter(3)),
    items: "diagnosis_report_list",
    id: Some("report_id"),
    total: Some("total_num"),
};
static LIST_DIAGNOSIS_TASKS_UNTIL_FINISHED: Waiter = Waiter {
    state: "finished",
    item: Some(("diagnosis_report_list", "report_id")),
    paging: Some(&LIST_DIAGNOSIS_TASKS_PAGING),
    field: "status",
    success: &["finished"],
    failure: &[],
    names: &[],
    also: &[],
    missing: Missing::Wait,
    repeat: 1,
    interval: (5, 60),
};

impl Client {
    /// Delete diagnoses of an instance.
    ///
    /// Deletes diagnoses with their reports, several at once. The response says for each what became of it.
    /// Policies may name the older action dcs:instance:diagnosis instead.
    ///
    /// `DELETE /v2/{project_id}/instances/{instance_id}/diagnosis`, IAM action
    /// `dcs:instance:deleteDiagnosisTask`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The diagnoses to delete.
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
    /// use huaweicloud_dcs::models::DeleteDiagnosisReportRequest;
    ///
    /// let body = DeleteDiagnosisReportRequest::builder()
    ///     .report_id_list(["5d2e8c1a-9b74-4e06-8f2d-71c0a3b9e6d4"])
    ///     .build();
    ///
    /// let response = client.delete_diagnosis_task("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "results": [
    ///     {
    ///       "id": "5d2e8c1a-9b74-4e06-8f2d-71c0a3b9e6d4",
    ///       "result": "successful"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeleteDiagnosisTask.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn delete_diagnosis_task(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::DeleteDiagnosisReportRequest,
    ) -> Call<DeleteDiagnosisTask> {
        Call(core::Call::new(&self.core, DeleteDiagnosisTask::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::DeleteDiagnosisReportRequest>(body))
    }
}

/// The operation of [`Client::delete_diagnosis_task`].
pub enum DeleteDiagnosisTask {}

impl Endpoint for DeleteDiagnosisTask {
    type Output = models::DeleteDiagnosisTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteDiagnosisTask",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances/{instance_id}/diagnosis",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteDiagnosisTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show the report of a diagnosis.
    ///
    /// Returns the report of a diagnosis: for each node what was looked at, what was abnormal and why, and
    /// how long its commands took. Policies may name the older action dcs:instance:diagnosis instead.
    ///
    /// `GET /v2/{project_id}/diagnosis/{report_id}`, IAM action `dcs:instance:getDiagnosisTask`, idempotent.
    ///
    /// # Arguments
    /// - `report_id`: Id of the report.
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
    /// let response = client.show_diagnosis_task_details("5d2e8c1a-9b74-4e06-8f2d-71c0a3b9e6d4").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "abnormal_item_sum": 1,
    ///   "failed_item_sum": 0,
    ///   "diagnosis_node_report_list": [
    ///     {
    ///       "node_ip": "192.168.0.153:6379",
    ///       "az_code": "cn-north-4a",
    ///       "group_name": "group-0",
    ///       "role": "master",
    ///       "is_faulted": false,
    ///       "abnormal_sum": 1,
    ///       "failed_sum": 0,
    ///       "diagnosis_dimension_list": [
    ///         {
    ///           "name": "load",
    ///           "abnormal_num": 0,
    ///           "failed_num": 0,
    ///           "diagnosis_item_list": [
    ///             {
    ///               "name": "cpu_usage",
    ///               "result": "normal",
    ///               "cause_ids": null,
    ///               "impact_ids": null,
    ///               "advice_ids": null,
    ///               "error_code": null
    ///             }
    ///           ]
    ///         },
    ///         {
    ///           "name": "storage",
    ///           "abnormal_num": 1,
    ///           "failed_num": 0,
    ///           "diagnosis_item_list": [
    ///             {
    ///               "name": "memory_usage",
    ///               "result": "abnormal",
    ///               "cause_ids": [
    ///                 {
    ///                   "id": 5,
    ///                   "params": {
    ///                     "THRESHOLD": "80%"
    ///                   }
    ///                 }
    ///               ],
    ///               "impact_ids": [
    ///                 {
    ///                   "id": 5,
    ///                   "params": null
    ///                 }
    ///               ],
    ///               "advice_ids": [
    ///                 {
    ///                   "id": 3,
    ///                   "params": null
    ///                 }
    ///               ],
    ///               "error_code": null
    ///             }
    ///           ]
    ///         }
    ///       ],
    ///       "command_time_taken_list": {
    ///         "result": "succeed",
    ///         "error_code": null,
    ///         "total_num": 2,
    ///         "total_usec_sum": 22.519,
    ///         "command_list": [
    ///           {
    ///             "command_name": "info",
    ///             "calls_sum": 329,
    ///             "usec_sum": 20.732,
    ///             "average_usec": 0.063,
    ///             "per_usec": "92.06%"
    ///           },
    ///           {
    ///             "command_name": "ping",
    ///             "calls_sum": 1788,
    ///             "usec_sum": 1.787,
    ///             "average_usec": 0.001,
    ///             "per_usec": "7.94%"
    ///           }
    ///         ]
    ///       }
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowDiagnosisTaskDetails.html), as
    /// of 2025-10-22.
    #[inline]
    pub fn show_diagnosis_task_details(
        &self,
        report_id: impl Into<models::DiagnosisId>,
    ) -> Call<ShowDiagnosisTaskDetails> {
        Call(core::Call::new(&self.core, ShowDiagnosisTaskDetails::operation()).set::<models::DiagnosisId>(
            1,
            report_id,
        ))
    }
}

/// The operation of [`Client::show_diagnosis_task_details`].
pub enum ShowDiagnosisTaskDetails {}

impl Endpoint for ShowDiagnosisTaskDetails {
    type Output = models::ShowDiagnosisTaskDetailsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowDiagnosisTaskDetails",
            method: Method::GET,
            path: "/v2/{project_id}/diagnosis/{report_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("report_id", In::Path, Source::Call, models::DIAGNOSIS_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowDiagnosisTaskDetails.html",
        };
        &OPERATION
    }
}
