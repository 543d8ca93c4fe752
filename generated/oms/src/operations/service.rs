// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `service.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Record the consent to the privacy statement.
    ///
    /// Records that the user agrees to the privacy statement, which the console asks for before a migration
    /// task, a task group or an evaluation is created. Call it only for a user who has agreed. The request
    /// has no body.
    ///
    /// `POST /v2/{project_id}/privacy-agreements`, IAM action `oms::agreePrivacyAgreement`, not idempotent.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request: a parameter is wrong or the state of the resource forbids the
    ///   operation. OMS uses this status for failed authentication and for its own failures, too; the error
    ///   code tells them apart. ([`ErrorResponse`](crate::models::ErrorResponse))
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
    pub fn update_privacy_agreement_record(&self) -> Call<UpdatePrivacyAgreementRecord> {
        Call(core::Call::new(&self.core, UpdatePrivacyAgreementRecord::operation()))
    }
}

/// The operation of [`Client::update_privacy_agreement_record`].
pub enum UpdatePrivacyAgreementRecord {}

impl Endpoint for UpdatePrivacyAgreementRecord {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdatePrivacyAgreementRecord",
            method: Method::POST,
            path: "/v2/{project_id}/privacy-agreements",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/UpdatePrivacyAgreementRecord.html",
        };
        &OPERATION
    }
}

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
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ListApiVersions.html), as of
    /// 2025-12-23.
    #[inline]
    pub fn list_api_versions(&self) -> Call<ListApiVersions> {
        Call(core::Call::new(&self.core, ListApiVersions::operation()))
    }
}

/// The operation of [`Client::list_api_versions`].
pub enum ListApiVersions {}

impl Endpoint for ListApiVersions {
    type Output = models::ListApiVersionsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
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
        &OPERATION
    }
}

impl Client {
    /// Show a version of the API.
    ///
    /// Returns one version of the API. As with ListApiVersions, the request names no project and the service
    /// asks for the permission to list migration tasks.
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
    pub fn show_api_info(&self, version: impl Into<models::ApiVersionId>) -> Call<ShowApiInfo> {
        Call(core::Call::new(&self.core, ShowApiInfo::operation()).set::<models::ApiVersionId>(0, version))
    }
}

/// The operation of [`Client::show_api_info`].
pub enum ShowApiInfo {}

impl Endpoint for ShowApiInfo {
    type Output = models::ShowApiInfoResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowApiInfo",
            method: Method::GET,
            path: "/{version}",
            parameters: &[Parameter::new("version", In::Path, Source::Call, models::API_VERSION_ID_RULES)],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ShowApiInfo.html",
        };
        &OPERATION
    }
}
