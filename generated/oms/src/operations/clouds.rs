// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `clouds.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Method, Operation, Parameter, Preview, Response,
    ResponseFuture, Retry, Rule, Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// List the supported clouds.
    ///
    /// Lists the clouds that the service can read from or can write to. The response is a bare JSON
    /// array.
    ///
    /// `GET /v2/{project_id}/objectstorage/cloud-type`, IAM action `oms::listCloudTypes`, idempotent.
    ///
    /// # Arguments
    /// - `type`: Which clouds to list.
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
    pub fn show_cloud_type(&self, r#type: models::MigrationEnd) -> ShowCloudType {
        ShowCloudType(
            Call::new(&self.core, &SHOW_CLOUD_TYPE)
                .set::<models::MigrationEnd>(1, r#type),
        )
    }
}

/// A call of [`Client::show_cloud_type`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowCloudType(Call<Vec<models::CloudType>>);

impl ShowCloudType {
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
    pub fn send(self) -> ResponseFuture<Vec<models::CloudType>> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<Vec<models::CloudType>>> {
        self.0.with_metadata()
    }
}

impl Future for ShowCloudType {
    type Output = core::Result<Vec<models::CloudType>>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_CLOUD_TYPE: Operation = Operation {
    name: "ShowCloudType",
    method: Method::GET,
    path: "/v2/{project_id}/objectstorage/cloud-type",
    parameters: &[
        Parameter::new(
            "project_id",
            In::Path,
            Source::ProjectId,
            &[Rule::MinLength(1), Rule::MaxLength(1024)],
        ),
        Parameter::new("type", In::Query, Source::Call, models::MIGRATION_END_RULES),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-oms/ShowCloudType.html",
};

impl Client {
    /// List the regions of the supported clouds.
    ///
    /// Lists the regions of every cloud that the service works with. The `value` of a region is what
    /// other requests call a region or a data center. The response is a bare JSON array.
    ///
    /// `GET /v2/{project_id}/objectstorage/data-center`, IAM action `oms::listCloudRegions`,
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
    pub fn show_region_info(&self) -> ShowRegionInfo {
        ShowRegionInfo(Call::new(&self.core, &SHOW_REGION_INFO))
    }
}

/// A call of [`Client::show_region_info`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowRegionInfo(Call<Vec<models::ShowRegionInfoResp>>);

impl ShowRegionInfo {
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
    pub fn send(self) -> ResponseFuture<Vec<models::ShowRegionInfoResp>> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<Vec<models::ShowRegionInfoResp>>> {
        self.0.with_metadata()
    }
}

impl Future for ShowRegionInfo {
    type Output = core::Result<Vec<models::ShowRegionInfoResp>>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_REGION_INFO: Operation = Operation {
    name: "ShowRegionInfo",
    method: Method::GET,
    path: "/v2/{project_id}/objectstorage/data-center",
    parameters: &[
        Parameter::new(
            "project_id",
            In::Path,
            Source::ProjectId,
            &[Rule::MinLength(1), Rule::MaxLength(1024)],
        ),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-oms/ShowRegionInfo.html",
};
