// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `clouds.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// List the supported clouds.
    ///
    /// Lists the clouds that the service can read from or can write to. The response is a bare JSON array.
    ///
    /// `GET /v2/{project_id}/objectstorage/cloud-type`, IAM action `oms::listCloudTypes`, idempotent.
    ///
    /// # Arguments
    /// - `type`: Which clouds to list.
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
    /// use huaweicloud_oms::models::MigrationEnd;
    ///
    /// let response = client.show_cloud_type(MigrationEnd::Source).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// [
    ///   "AWS",
    ///   "Aliyun",
    ///   "Qiniu",
    ///   "QingCloud",
    ///   "Tencent",
    ///   "Baidu",
    ///   "KingsoftCloud",
    ///   "Azure",
    ///   "UCloud",
    ///   "HuaweiCloud",
    ///   "Google",
    ///   "URLSource"
    /// ]
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowCloudType.html), as of
    /// 2025-11-28.
    #[inline]
    pub fn show_cloud_type(&self, r#type: models::MigrationEnd) -> Call<ShowCloudType> {
        Call(core::Call::new(&self.core, ShowCloudType::operation()).set::<models::MigrationEnd>(1, r#type))
    }
}

/// The operation of [`Client::show_cloud_type`].
pub enum ShowCloudType {}

impl Endpoint for ShowCloudType {
    type Output = Vec<models::CloudType>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowCloudType",
            method: Method::GET,
            path: "/v2/{project_id}/objectstorage/cloud-type",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("type", In::Query, Source::Call, models::MIGRATION_END_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ShowCloudType.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the regions of the supported clouds.
    ///
    /// Lists the regions of every cloud that the service works with. The `value` of a region is what other
    /// requests call a region or a data center. The response is a bare JSON array.
    ///
    /// `GET /v2/{project_id}/objectstorage/data-center`, IAM action `oms::listCloudRegions`, idempotent.
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
    /// let response = client.show_region_info().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// [
    ///   {
    ///     "service_name": "AWS",
    ///     "region_list": [
    ///       {
    ///         "cloud_type": "AWS",
    ///         "value": "us-east-1",
    ///         "description": "US Standard (N. Virginia)"
    ///       },
    ///       {
    ///         "cloud_type": "AWS",
    ///         "value": "eu-central-1",
    ///         "description": "EU (Frankfurt)"
    ///       }
    ///     ]
    ///   },
    ///   {
    ///     "service_name": "HuaweiCloud",
    ///     "region_list": [
    ///       {
    ///         "cloud_type": "HuaweiCloud",
    ///         "value": "cn-north-4",
    ///         "description": "CN North-Beijing4"
    ///       }
    ///     ]
    ///   }
    /// ]
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowRegionInfo.html), as of
    /// 2025-12-04.
    #[inline]
    pub fn show_region_info(&self) -> Call<ShowRegionInfo> {
        Call(core::Call::new(&self.core, ShowRegionInfo::operation()))
    }
}

/// The operation of [`Client::show_region_info`].
pub enum ShowRegionInfo {}

impl Endpoint for ShowRegionInfo {
    type Output = Vec<models::ShowRegionInfoResp>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowRegionInfo",
            method: Method::GET,
            path: "/v2/{project_id}/objectstorage/data-center",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ShowRegionInfo.html",
        };
        &OPERATION
    }
}
