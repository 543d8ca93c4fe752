// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `checks.yaml`.

use huaweicloud_core::{self as core, Endpoint, Method, Operation};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Check whether a bucket has objects with a prefix.
    ///
    /// Tells whether the names of any objects of a bucket begin with a prefix. The request changes nothing.
    ///
    /// `POST /v2/{project_id}/objectstorage/buckets/prefix`, IAM action `oms::checkBucketPrefix`, idempotent.
    ///
    /// # Arguments
    /// - `body`: The prefix, the bucket and the keys to read it with.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request or could not read the bucket: a parameter or a key is wrong,
    ///   the keys do not permit the request, or the bucket does not exist.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::{CheckPrefixReq, CloudType};
    ///
    /// let body = CheckPrefixReq::builder()
    ///     .cloud_type(CloudType::Aliyun)
    ///     .ak("ak")
    ///     .sk("sk")
    ///     .bucket_name("photos-source")
    ///     .data_center("cn-beijing")
    ///     .file_name("2025/")
    ///     .build();
    ///
    /// let response = client.check_prefix(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "exist": true
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/CheckPrefix.html), as of
    /// 2025-12-04.
    #[inline]
    pub fn check_prefix(&self, body: models::CheckPrefixReq) -> Call<CheckPrefix> {
        Call(core::Call::new(&self.core, CheckPrefix::operation()).body::<models::CheckPrefixReq>(body))
    }
}

/// The operation of [`Client::check_prefix`].
pub enum CheckPrefix {}

impl Endpoint for CheckPrefix {
    type Output = models::CheckPrefixResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CheckPrefix",
            method: Method::POST,
            path: "/v2/{project_id}/objectstorage/buckets/prefix",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/CheckPrefix.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Check the format of a list of URLs.
    ///
    /// Checks whether a list file is fit for a migration task of type `url_list`: success means that it is.
    /// The file is in a bucket of Object Storage Service (OBS). The request changes nothing.
    ///
    /// `POST /v2/{project_id}/objectstorage/buckets/url-source-list-file`, IAM action
    /// `oms::checkUrlSourceListFileFormat`, idempotent.
    ///
    /// # Arguments
    /// - `body`: The list file and the keys to read it with.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The list file is not valid or cannot be read, or a parameter is wrong.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::CheckUrlSourceListFileFormatReq;
    ///
    /// let body = CheckUrlSourceListFileFormatReq::builder()
    ///     .obs_bucket("photo-lists")
    ///     .list_file_key("lists/urls.txt")
    ///     .ak("ak")
    ///     .sk("sk")
    ///     .region("cn-north-4")
    ///     .build();
    ///
    /// client.check_url_source_list_file_format(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-oms/CheckUrlSourceListFileFormat.html), as of
    /// 2026-07-02.
    #[inline]
    pub fn check_url_source_list_file_format(
        &self,
        body: models::CheckUrlSourceListFileFormatReq,
    ) -> Call<CheckUrlSourceListFileFormat> {
        Call(core::Call::new(&self.core, CheckUrlSourceListFileFormat::operation()).body::<models::CheckUrlSourceListFileFormatReq>(
            body,
        ))
    }
}

/// The operation of [`Client::check_url_source_list_file_format`].
pub enum CheckUrlSourceListFileFormat {}

impl Endpoint for CheckUrlSourceListFileFormat {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CheckUrlSourceListFileFormat",
            method: Method::POST,
            path: "/v2/{project_id}/objectstorage/buckets/url-source-list-file",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/CheckUrlSourceListFileFormat.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Check a CDN of a bucket.
    ///
    /// Checks whether the objects of a bucket can be read through a content delivery network (CDN), and
    /// whether it has the same contents as the bucket. Do so before a task uses the CDN as `source_cdn`. The
    /// request changes nothing.
    ///
    /// `POST /v2/{project_id}/objectstorage/buckets/cdn-info`, IAM action `oms::checkCdnInfo`, idempotent.
    ///
    /// # Arguments
    /// - `body`: The CDN, the bucket, the keys for both, and the objects to compare.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request or could not read the bucket: a parameter or a key is wrong,
    ///   the keys do not permit the request, or the bucket does not exist.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::{
    ///     CdnAuthenticationType, CdnProtocol, CloudType, PrefixKeyInfo, ShowCdnInfoReq, SourceCdnReq,
    /// };
    ///
    /// let body = ShowCdnInfoReq::builder()
    ///     .cloud_type(CloudType::Aliyun)
    ///     .ak("ak")
    ///     .sk("sk")
    ///     .region("cn-beijing")
    ///     .bucket("photos-source")
    ///     .prefix(PrefixKeyInfo::builder().keys(["2025/lake.jpg"]).build())
    ///     .source_cdn(
    ///         SourceCdnReq::builder()
    ///             .protocol(CdnProtocol::Https)
    ///             .domain("cdn.example.com")
    ///             .authentication_type(CdnAuthenticationType::AliyunOssC)
    ///             .authentication_key("cdn_key")
    ///             .build(),
    ///     )
    ///     .build();
    ///
    /// let response = client.show_cdn_info(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "is_same_cloud_type": true,
    ///   "is_download_available": true,
    ///   "checked_keys": [
    ///     {
    ///       "key": "2025/lake.jpg",
    ///       "is_etag_matching": true,
    ///       "is_object_existing": true
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowCdnInfo.html), as of
    /// 2025-12-04.
    #[inline]
    pub fn show_cdn_info(&self, body: models::ShowCdnInfoReq) -> Call<ShowCdnInfo> {
        Call(core::Call::new(&self.core, ShowCdnInfo::operation()).body::<models::ShowCdnInfoReq>(body))
    }
}

/// The operation of [`Client::show_cdn_info`].
pub enum ShowCdnInfo {}

impl Endpoint for ShowCdnInfo {
    type Output = models::ShowCdnInfoResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowCdnInfo",
            method: Method::POST,
            path: "/v2/{project_id}/objectstorage/buckets/cdn-info",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ShowCdnInfo.html",
        };
        &OPERATION
    }
}
