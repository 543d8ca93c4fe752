// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `instance-exports.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Method, Missing, Operation, Parameter, Preview, Response,
    ResponseFuture, Retry, Source, Violations, Wait, Waiter,
};
use crate::Client;
use crate::models;

impl Client {
    /// Begin an export of the list of instances.
    ///
    /// Begins a job that writes the given instances, or all that match the filters, into a
    /// spreadsheet. ExportExcelJob tells how far it is and where the file is. The instances themselves
    /// are not touched.
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ExportInstancesTask.html),
    /// as of 2025-12-09.
    #[inline]
    pub fn export_instances_task(
        &self,
        body: models::ExportInstancesTaskBody,
    ) -> ExportInstancesTask {
        ExportInstancesTask(
            Call::new(&self.core, &EXPORT_INSTANCES_TASK)
                .body::<models::ExportInstancesTaskBody>(body),
        )
    }
}

/// A call of [`Client::export_instances_task`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ExportInstancesTask(Call<models::ExportInstancesTaskResponse>);

impl ExportInstancesTask {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<models::ExportInstancesTaskResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ExportInstancesTaskResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ExportInstancesTask {
    type Output = core::Result<models::ExportInstancesTaskResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static EXPORT_INSTANCES_TASK: Operation = Operation {
    name: "ExportInstancesTask",
    method: Method::POST,
    path: "/v2/{project_id}/instances/export",
    parameters: &[Parameter::new("project_id", In::Path, Source::ProjectId, &[])],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ExportInstancesTask.html",
};

impl Client {
    /// Show an export of the list of instances.
    ///
    /// Tells whether an export that ExportInstancesTask began is done, and the address of its file,
    /// which is open to whoever has the address and expires.
    ///
    /// `GET /v2/{project_id}/instances/export-job`, IAM action `dcs:instance:exportListFile`,
    /// idempotent.
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
    pub fn export_excel_job(&self, job_id: impl Into<models::JobId>) -> ExportExcelJob {
        ExportExcelJob(
            Call::new(&self.core, &EXPORT_EXCEL_JOB).set::<models::JobId>(1, job_id),
        )
    }
}

/// A call of [`Client::export_excel_job`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ExportExcelJob(Call<models::ExportExcelJobResponse>);

impl ExportExcelJob {
    /// Calls again and again until `status` is `SUCCESS`.
    ///
    /// Ends with an error where `status` is `FAILED` or `Overdue`, or it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_done(self) -> Wait<models::ExportExcelJobResponse> {
        self.0.wait(&EXPORT_EXCEL_JOB_UNTIL_DONE)
    }

    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<models::ExportExcelJobResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ExportExcelJobResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ExportExcelJob {
    type Output = core::Result<models::ExportExcelJobResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static EXPORT_EXCEL_JOB_UNTIL_DONE: Waiter = Waiter {
    state: "done",
    item: None,
    field: "status",
    success: &["SUCCESS"],
    failure: &["FAILED", "Overdue"],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (2, 30),
};

static EXPORT_EXCEL_JOB: Operation = Operation {
    name: "ExportExcelJob",
    method: Method::GET,
    path: "/v2/{project_id}/instances/export-job",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("job_id", In::Query, Source::Call, models::JOB_ID_RULES),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ExportExcelJob.html",
};
