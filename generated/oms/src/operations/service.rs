// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `service.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Method, Operation, Parameter, Preview, Response,
    ResponseFuture, Retry, Rule, Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// Record the consent to the privacy statement.
    ///
    /// Records that the user agrees to the privacy statement, which the console asks for before a
    /// migration task, a task group or an evaluation is created. Call it only for a user who has
    /// agreed. The request has no body.
    ///
    /// `POST /v2/{project_id}/privacy-agreements`, IAM action `oms::agreePrivacyAgreement`, not
    /// idempotent.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request: a parameter is wrong or the state of the resource
    ///   forbids the operation. OMS uses this status for failed authentication and for its own
    ///   failures, too; the error code tells them apart.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// client.update_privacy_agreement_record().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-oms/UpdatePrivacyAgreementRecord.html).
    #[inline]
    pub fn update_privacy_agreement_record(&self) -> UpdatePrivacyAgreementRecord {
        UpdatePrivacyAgreementRecord(
            Call::new(&self.core, &UPDATE_PRIVACY_AGREEMENT_RECORD),
        )
    }
}

/// A call of [`Client::update_privacy_agreement_record`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdatePrivacyAgreementRecord(Call<()>);

impl UpdatePrivacyAgreementRecord {
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
    pub fn send(self) -> ResponseFuture<()> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<()>> {
        self.0.with_metadata()
    }
}

impl Future for UpdatePrivacyAgreementRecord {
    type Output = core::Result<()>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static UPDATE_PRIVACY_AGREEMENT_RECORD: Operation = Operation {
    name: "UpdatePrivacyAgreementRecord",
    method: Method::POST,
    path: "/v2/{project_id}/privacy-agreements",
    parameters: &[
        Parameter::new(
            "project_id",
            In::Path,
            Source::ProjectId,
            &[Rule::MinLength(1), Rule::MaxLength(1024)],
        ),
    ],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-oms/UpdatePrivacyAgreementRecord.html",
};

impl Client {
    /// List the versions of the API.
    ///
    /// Lists the versions of the API that the service has. The request names no project; the service
    /// nevertheless asks for the permission to list migration tasks.
    ///
    /// `GET /`, IAM action `oms:task:list`, idempotent.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// let response = client.list_api_versions().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "versions": [
    ///     {
    ///       "id": "v1",
    ///       "links": [
    ///         {
    ///           "href": "https://oms.cn-north-4.myhuaweicloud.com/v1/",
    ///           "rel": "self"
    ///         }
    ///       ],
    ///       "status": "SUPPORTED",
    ///       "updated": "2018-09-30T00:00:00Z"
    ///     },
    ///     {
    ///       "id": "v2",
    ///       "links": [
    ///         {
    ///           "href": "https://oms.cn-north-4.myhuaweicloud.com/v2/",
    ///           "rel": "self"
    ///         }
    ///       ],
    ///       "status": "CURRENT",
    ///       "updated": "2020-06-02T00:00:00Z"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ListApiVersions.html), as
    /// of 2025-12-23.
    #[inline]
    pub fn list_api_versions(&self) -> ListApiVersions {
        ListApiVersions(Call::new(&self.core, &LIST_API_VERSIONS))
    }
}

/// A call of [`Client::list_api_versions`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListApiVersions(Call<models::ListApiVersionsResponse>);

impl ListApiVersions {
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
    pub fn send(self) -> ResponseFuture<models::ListApiVersionsResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ListApiVersionsResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ListApiVersions {
    type Output = core::Result<models::ListApiVersionsResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static LIST_API_VERSIONS: Operation = Operation {
    name: "ListApiVersions",
    method: Method::GET,
    path: "/",
    parameters: &[],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-oms/ListApiVersions.html",
};

impl Client {
    /// Show a version of the API.
    ///
    /// Returns one version of the API. As with ListApiVersions, the request names no project and the
    /// service asks for the permission to list migration tasks.
    ///
    /// `GET /{version}`, IAM action `oms:task:list`, idempotent.
    ///
    /// # Arguments
    /// - `version`: Version of the API, such as `v2`.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// let response = client.show_api_info("v2").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "id": "v2",
    ///   "links": [
    ///     {
    ///       "href": "https://oms.cn-north-4.myhuaweicloud.com/v2/",
    ///       "rel": "self"
    ///     }
    ///   ],
    ///   "status": "CURRENT",
    ///   "updated": "2020-06-02T00:00:00Z"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowApiInfo.html), as of
    /// 2025-11-18.
    #[inline]
    pub fn show_api_info(
        &self,
        version: impl Into<models::ApiVersionId>,
    ) -> ShowApiInfo {
        ShowApiInfo(
            Call::new(&self.core, &SHOW_API_INFO).set::<models::ApiVersionId>(0, version),
        )
    }
}

/// A call of [`Client::show_api_info`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowApiInfo(Call<models::ShowApiInfoResponse>);

impl ShowApiInfo {
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
    pub fn send(self) -> ResponseFuture<models::ShowApiInfoResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<models::ShowApiInfoResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ShowApiInfo {
    type Output = core::Result<models::ShowApiInfoResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_API_INFO: Operation = Operation {
    name: "ShowApiInfo",
    method: Method::GET,
    path: "/{version}",
    parameters: &[
        Parameter::new("version", In::Path, Source::Call, models::API_VERSION_ID_RULES),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-oms/ShowApiInfo.html",
};
