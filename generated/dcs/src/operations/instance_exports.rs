// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `instance-exports.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Method, Missing, Operation, Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Begin an export of the list of instances.
    ///
    /// Begins a job that writes the given instances, or all that match the filters, into a spreadsheet.
    /// ExportExcelJob tells how far it is and where the file is. The instances themselves are not touched.
    ///
    /// `POST /v2/{project_id}/instances/export`, IAM action `dcs:instance:list`, not idempotent.
    ///
    /// # Arguments
    /// - `body`: Which instances are written.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ExportInstancesTask.html), as of
    /// 2025-12-09.
    #[inline]
    pub fn export_instances_task(&self, body: models::ExportInstancesTaskBody) -> Call<ExportInstancesTask> {
        Call(core::Call::new(&self.core, ExportInstancesTask::operation()).body::<models::ExportInstancesTaskBody>(
            body,
        ))
    }
}

/// The operation of [`Client::export_instances_task`].
pub enum ExportInstancesTask {}

impl Endpoint for ExportInstancesTask {
    type Output = models::ExportInstancesTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ExportInstancesTask",
            method: Method::POST,
            path: "/v2/{project_id}/instances/export",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ExportInstancesTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show an export of the list of instances.
    ///
    /// Tells whether an export that ExportInstancesTask began is done, and the address of its file, which is
    /// open to whoever has the address and expires.
    ///
    /// `GET /v2/{project_id}/instances/export-job`, IAM action `dcs:instance:exportListFile`, idempotent.
    ///
    /// # Arguments
    /// - `job_id`: Id of the job.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
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
    /// let response = client.export_excel_job("ff8080819b1c2d3e019b1c9a0f4c0021").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "status": "SUCCESS",
    ///   "file_name": "/tmp/Export/cn-north-4.xls",
    ///   "link": "https://dcs-exports.obs.cn-north-4.myhuaweicloud.com:443/instances/cn-north-4.xls"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ExportExcelJob.html), as of
    /// 2025-12-09.
    #[inline]
    pub fn export_excel_job(&self, job_id: impl Into<models::JobId>) -> Call<ExportExcelJob> {
        Call(core::Call::new(&self.core, ExportExcelJob::operation()).set::<models::JobId>(1, job_id))
    }
}

impl Call<ExportExcelJob> {
    /// Calls again and again until `status` is `SUCCESS`.
    ///
    /// Ends with an error where `status` is `FAILED` or `Overdue`, or it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_done(self) -> Wait<models::ExportExcelJobResponse> {
        self.0.wait(&EXPORT_EXCEL_JOB_UNTIL_DONE)
    }
}

/// The operation of [`Client::export_excel_job`].
pub enum ExportExcelJob {}

impl Endpoint for ExportExcelJob {
    type Output = models::ExportExcelJobResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ExportExcelJob",
            method: Method::GET,
            path: "/v2/{project_id}/instances/export-job",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("job_id", In::Query, Source::Call, models::JOB_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ExportExcelJob.html",
        };
        &OPERATION
    }
}

static EXPORT_EXCEL_JOB_UNTIL_DONE: Waiter = Waiter {
    state: "done",
    item: None,
    paging: None,
    field: "status",
    success: &["SUCCESS"],
    failure: &["FAILED", "Overdue"],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (2, 30),
};
