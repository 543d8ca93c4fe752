// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `quotas.yaml`.

use huaweicloud_core::{self as core, Endpoint, Method, Operation};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Show the quotas of the project.
    ///
    /// Tells how many instances, and how much memory altogether, the project can have in this region, and how
    /// much of it is used. CreateInstance is refused with DCS.4035 or DCS.4036 beyond that.
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowQuotaOfTenant.html), as of
    /// 2025-11-14.
    #[inline]
    pub fn show_quota_of_tenant(&self) -> Call<ShowQuotaOfTenant> {
        Call(core::Call::new(&self.core, ShowQuotaOfTenant::operation()))
    }
}

/// The operation of [`Client::show_quota_of_tenant`].
pub enum ShowQuotaOfTenant {}

impl Endpoint for ShowQuotaOfTenant {
    type Output = models::ShowQuotaOfTenantResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowQuotaOfTenant",
            method: Method::GET,
            path: "/v2/{project_id}/quota",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowQuotaOfTenant.html",
        };
        &OPERATION
    }
}
