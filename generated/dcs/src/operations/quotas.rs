// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `quotas.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Method, Operation, Parameter, Preview, Response,
    ResponseFuture, Retry, Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// Show the quotas of the project.
    ///
    /// Tells how many instances, and how much memory altogether, the project can have in this region,
    /// and how much of it is used. CreateInstance is refused with DCS.4035 or DCS.4036 beyond that.
    ///
    /// `GET /v2/{project_id}/quota`, IAM action `dcs:quota:get`, idempotent.
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
    /// let response = client.show_quota_of_tenant().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "quotas": {
    ///     "resources": [
    ///       {
    ///         "type": "instance",
    ///         "quota": 160,
    ///         "used": 1,
    ///         "min": 0,
    ///         "max": 1000
    ///       },
    ///       {
    ///         "type": "ram",
    ///         "unit": "GB",
    ///         "quota": 64000,
    ///         "used": 2,
    ///         "min": 0,
    ///         "max": 1048576
    ///       }
    ///     ]
    ///   }
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowQuotaOfTenant.html), as
    /// of 2025-11-14.
    #[inline]
    pub fn show_quota_of_tenant(&self) -> ShowQuotaOfTenant {
        ShowQuotaOfTenant(Call::new(&self.core, &SHOW_QUOTA_OF_TENANT))
    }
}

/// A call of [`Client::show_quota_of_tenant`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowQuotaOfTenant(Call<models::ShowQuotaOfTenantResponse>);

impl ShowQuotaOfTenant {
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
    pub fn send(self) -> ResponseFuture<models::ShowQuotaOfTenantResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ShowQuotaOfTenantResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ShowQuotaOfTenant {
    type Output = core::Result<models::ShowQuotaOfTenantResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_QUOTA_OF_TENANT: Operation = Operation {
    name: "ShowQuotaOfTenant",
    method: Method::GET,
    path: "/v2/{project_id}/quota",
    parameters: &[Parameter::new("project_id", In::Path, Source::ProjectId, &[])],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ShowQuotaOfTenant.html",
};
