// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Operations of `buckets.yaml`.

use huaweicloud_core::{self as core, Endpoint, Input, Items, Method, Operation, Pages, Paging, PagingKind};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// List buckets.
    ///
    /// Lists the buckets that an account of a cloud has. The response is a bare JSON array of names. The
    /// request changes nothing.
    ///
    /// `POST /v2/{project_id}/objectstorage/buckets`, IAM action `oms::listBuckets`, idempotent.
    ///
    /// # Arguments
    /// - `body`: The cloud and the account's keys.
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
    /// use huaweicloud_oms::models::{CloudType, ListBucketsReq};
    ///
    /// let body = ListBucketsReq::builder().cloud_type(CloudType::Aliyun).ak("ak").sk("sk").build();
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
    pub fn show_bucket_list(&self, body: models::ListBucketsReq) -> Call<ShowBucketList> {
        Call(core::Call::new(&self.core, ShowBucketList::operation()).body::<models::ListBucketsReq>(body))
    }
}

/// The operation of [`Client::show_bucket_list`].
pub enum ShowBucketList {}

impl Endpoint for ShowBucketList {
    type Output = Vec<String>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowBucketList",
            method: Method::POST,
            path: "/v2/{project_id}/objectstorage/buckets",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ShowBucketList.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show the region of a bucket.
    ///
    /// Returns the region of a bucket and whether the service can migrate from there. The request changes
    /// nothing.
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
    /// - 400: The service refused the request or could not read the bucket: a parameter or a key is wrong,
    ///   the keys do not permit the request, or the bucket does not exist.
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowBucketRegion.html), as of
    /// 2025-11-28.
    #[inline]
    pub fn show_bucket_region(&self, body: models::ShowBucketRegionReq) -> Call<ShowBucketRegion> {
        Call(core::Call::new(&self.core, ShowBucketRegion::operation()).body::<models::ShowBucketRegionReq>(
            body,
        ))
    }
}

/// The operation of [`Client::show_bucket_region`].
pub enum ShowBucketRegion {}

impl Endpoint for ShowBucketRegion {
    type Output = models::ShowBucketRegionResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowBucketRegion",
            method: Method::POST,
            path: "/v2/{project_id}/objectstorage/buckets/regions",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ShowBucketRegion.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the objects of a bucket.
    ///
    /// Lists the objects of a folder of a bucket, a page at a time. For the next page, repeat the request
    /// with the `next_marker` of the response as `behind_filename`, as long as `next_page` is true. The
    /// request changes nothing.
    ///
    /// `POST /v2/{project_id}/objectstorage/buckets/objects`, IAM action `oms::listObjects`, idempotent.
    ///
    /// # Arguments
    /// - `body`: The folder, the page of its list and the keys to read the bucket with.
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-oms/ShowBucketObjects.html), as of
    /// 2026-02-27.
    #[inline]
    pub fn show_bucket_objects(&self, body: models::ShowBucketReq) -> Call<ShowBucketObjects> {
        Call(core::Call::new(&self.core, ShowBucketObjects::operation()).body::<models::ShowBucketReq>(body))
    }
}

impl Call<ShowBucketObjects> {
    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `name` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ShowBucketObjectsResponse, models::ShowBucketRecord> {
        self.0.items(&SHOW_BUCKET_OBJECTS_PAGING, |page| page.records.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ShowBucketObjectsResponse> {
        self.0.pages(&SHOW_BUCKET_OBJECTS_PAGING)
    }
}

/// The operation of [`Client::show_bucket_objects`].
pub enum ShowBucketObjects {}

impl Endpoint for ShowBucketObjects {
    type Output = models::ShowBucketObjectsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowBucketObjects",
            method: Method::POST,
            path: "/v2/{project_id}/objectstorage/buckets/objects",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-oms/ShowBucketObjects.html",
        };
        &OPERATION
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
