// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `buckets.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Input, Items, Method, Operation, Pages, Paging, PagingKind,
    Parameter, Preview, Response, ResponseFuture, Retry, Rule, Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// List buckets.
    ///
    /// Lists the buckets that an account of a cloud has. The response is a bare JSON array of names.
    /// The request changes nothing.
    ///
    /// `POST /v2/{project_id}/objectstorage/buckets`, IAM action `oms::listBuckets`, idempotent.
    ///
    /// # Arguments
    /// - `body`: The cloud and the account's keys.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request or could not read the bucket: a parameter or a key is
    ///   wrong, the keys do not permit the request, or the bucket does not exist.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::{CloudType, ListBucketsReq};
    ///
    /// let body = ListBucketsReq::builder()
    ///     .cloud_type(CloudType::Aliyun)
    ///     .ak("ak")
    ///     .sk("sk")
    ///     .build();
    ///
    /// let response = client.show_bucket_list(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// [
    ///   "photos-source",
    ///   "photo-lists"
    /// ]
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowBucketList.html), as of
    /// 2025-11-28.
    #[inline]
    pub fn show_bucket_list(&self, body: models::ListBucketsReq) -> ShowBucketList {
        ShowBucketList(
            Call::new(&self.core, &SHOW_BUCKET_LIST).body::<models::ListBucketsReq>(body),
        )
    }
}

/// A call of [`Client::show_bucket_list`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowBucketList(Call<Vec<String>>);

impl ShowBucketList {
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
    pub fn send(self) -> ResponseFuture<Vec<String>> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<Vec<String>>> {
        self.0.with_metadata()
    }
}

impl Future for ShowBucketList {
    type Output = core::Result<Vec<String>>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_BUCKET_LIST: Operation = Operation {
    name: "ShowBucketList",
    method: Method::POST,
    path: "/v2/{project_id}/objectstorage/buckets",
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
    docs: "https://support.huaweicloud.com/api-oms/ShowBucketList.html",
};

impl Client {
    /// Show the region of a bucket.
    ///
    /// Returns the region of a bucket and whether the service can migrate from there. The request
    /// changes nothing.
    ///
    /// `POST /v2/{project_id}/objectstorage/buckets/regions`, IAM action `oms::listBucketRegions`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `body`: The bucket and the keys to read it with.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request or could not read the bucket: a parameter or a key is
    ///   wrong, the keys do not permit the request, or the bucket does not exist.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::{CloudType, ShowBucketRegionReq};
    ///
    /// let body = ShowBucketRegionReq::builder()
    ///     .cloud_type(CloudType::Aliyun)
    ///     .ak("ak")
    ///     .sk("sk")
    ///     .bucket_name("photos-source")
    ///     .build();
    ///
    /// let response = client.show_bucket_region(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "id": "cn-beijing",
    ///   "name": "China (Beijing)",
    ///   "support": true
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowBucketRegion.html), as
    /// of 2025-11-28.
    #[inline]
    pub fn show_bucket_region(
        &self,
        body: models::ShowBucketRegionReq,
    ) -> ShowBucketRegion {
        ShowBucketRegion(
            Call::new(&self.core, &SHOW_BUCKET_REGION)
                .body::<models::ShowBucketRegionReq>(body),
        )
    }
}

/// A call of [`Client::show_bucket_region`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowBucketRegion(Call<models::ShowBucketRegionResponse>);

impl ShowBucketRegion {
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
    pub fn send(self) -> ResponseFuture<models::ShowBucketRegionResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ShowBucketRegionResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ShowBucketRegion {
    type Output = core::Result<models::ShowBucketRegionResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_BUCKET_REGION: Operation = Operation {
    name: "ShowBucketRegion",
    method: Method::POST,
    path: "/v2/{project_id}/objectstorage/buckets/regions",
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
    docs: "https://support.huaweicloud.com/api-oms/ShowBucketRegion.html",
};

impl Client {
    /// List the objects of a bucket.
    ///
    /// Lists the objects of a folder of a bucket, a page at a time. For the next page, repeat the
    /// request with the `next_marker` of the response as `behind_filename`, as long as `next_page` is
    /// true. The request changes nothing.
    ///
    /// `POST /v2/{project_id}/objectstorage/buckets/objects`, IAM action `oms::listObjects`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `body`: The folder, the page of its list and the keys to read the bucket with.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The service refused the request or could not read the bucket: a parameter or a key is
    ///   wrong, the keys do not permit the request, or the bucket does not exist.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_oms::Client) -> huaweicloud_oms::Result<()> {
    /// use huaweicloud_oms::models::{CloudType, ShowBucketReq};
    ///
    /// let body = ShowBucketReq::builder()
    ///     .cloud_type(CloudType::Aliyun)
    ///     .ak("ak")
    ///     .sk("sk")
    ///     .bucket_name("photos-source")
    ///     .data_center("cn-beijing")
    ///     .file_path("2025/")
    ///     .page_size(100)
    ///     .behind_filename("")
    ///     .build();
    ///
    /// let response = client.show_bucket_objects(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "next_page": true,
    ///   "next_marker": "2025/lake.jpg",
    ///   "records": [
    ///     {
    ///       "name": "2025/alps/",
    ///       "size": "--"
    ///     },
    ///     {
    ///       "name": "2025/lake.jpg",
    ///       "size": "73400320"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowBucketObjects.html), as
    /// of 2026-02-27.
    #[inline]
    pub fn show_bucket_objects(&self, body: models::ShowBucketReq) -> ShowBucketObjects {
        ShowBucketObjects(
            Call::new(&self.core, &SHOW_BUCKET_OBJECTS)
                .body::<models::ShowBucketReq>(body),
        )
    }
}

/// A call of [`Client::show_bucket_objects`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowBucketObjects(Call<models::ShowBucketObjectsResponse>);

impl ShowBucketObjects {
    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `name` tells them apart.
    #[inline]
    pub fn items(
        self,
    ) -> Items<models::ShowBucketObjectsResponse, models::ShowBucketRecord> {
        self.0
            .items(&SHOW_BUCKET_OBJECTS_PAGING, |page| page.records.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ShowBucketObjectsResponse> {
        self.0.pages(&SHOW_BUCKET_OBJECTS_PAGING)
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
    pub fn send(self) -> ResponseFuture<models::ShowBucketObjectsResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ShowBucketObjectsResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ShowBucketObjects {
    type Output = core::Result<models::ShowBucketObjectsResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_BUCKET_OBJECTS_PAGING: Paging = Paging {
    kind: PagingKind::Marker("next_marker"),
    from: Input::Body("behind_filename"),
    size: Some(Input::Body("page_size")),
    items: "records",
    id: Some("name"),
    total: None,
};

static SHOW_BUCKET_OBJECTS: Operation = Operation {
    name: "ShowBucketObjects",
    method: Method::POST,
    path: "/v2/{project_id}/objectstorage/buckets/objects",
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
    docs: "https://support.huaweicloud.com/api-oms/ShowBucketObjects.html",
};
