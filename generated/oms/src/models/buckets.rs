// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `buckets.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Field, Model, Presence, Rule, Set, Shape, Unset, Value, Violations};
use crate::limits;
use super::builder::{self, Builder};

/// A cloud and the keys of an account there. Which keys are needed depends on the cloud: most take `ak`
/// and `sk`, Azure `connection_string`, Google Cloud `json_auth_file`. `ak`, `sk` and `app_id` must not
/// contain `<`, `>`, `&`, a quote or a backslash.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListBucketsReq {
    /// The cloud.
    ///
    /// Differs from the documentation: The pages name a default, Aliyun, for a field that they and the SDK
    /// call mandatory. It is mandatory here and has no default.
    pub cloud_type: super::CloudType,
    /// Access key id (AK) of the account.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The pages need it where `task_type` is not `url_list`, a field that
    /// this request does not have. It is optional here, as in their tables.
    pub ak: Option<core::AccessKeyId>,
    /// Secret access key (SK) that belongs to `ak`.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The same as for `ak`.
    pub sk: Option<core::Secret>,
    /// Connection string, for Azure Blob Storage.
    ///
    /// Limits: at most 2048 characters.
    pub connection_string: Option<core::Secret>,
    /// Contents of the JSON key file, for Google Cloud Storage.
    ///
    /// Limits: at most 65535 characters.
    pub json_auth_file: Option<core::Secret>,
    /// APPID of the account, for Tencent Cloud; its console shows it with the account's data.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The pages say that the service returns it for Tencent Cloud; the
    /// newest SDK says that it has to be sent for Tencent Cloud. It is optional here.
    pub app_id: Option<String>,
}

impl ListBucketsReq {
    /// Starts a value; `cloud_type` is required.
    #[inline]
    pub fn builder() -> Builder<ListBucketsReq, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<CloudType> Builder<ListBucketsReq, (CloudType,)> {
    /// Sets [`cloud_type`](ListBucketsReq::cloud_type).
    pub fn cloud_type(mut self, cloud_type: super::CloudType) -> Builder<ListBucketsReq, (Set,)> {
        self.value.cloud_type = cloud_type;
        builder::with(self.value)
    }

    /// Sets [`ak`](ListBucketsReq::ak).
    pub fn ak(mut self, ak: impl Into<core::AccessKeyId>) -> Self {
        self.value.ak = Some(ak.into());
        self
    }

    /// Sets [`sk`](ListBucketsReq::sk).
    pub fn sk(mut self, sk: impl Into<core::Secret>) -> Self {
        self.value.sk = Some(sk.into());
        self
    }

    /// Sets [`connection_string`](ListBucketsReq::connection_string).
    pub fn connection_string(mut self, connection_string: impl Into<core::Secret>) -> Self {
        self.value.connection_string = Some(connection_string.into());
        self
    }

    /// Sets [`json_auth_file`](ListBucketsReq::json_auth_file).
    pub fn json_auth_file(mut self, json_auth_file: impl Into<core::Secret>) -> Self {
        self.value.json_auth_file = Some(json_auth_file.into());
        self
    }

    /// Sets [`app_id`](ListBucketsReq::app_id).
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.value.app_id = Some(app_id.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> ListBucketsReq
    where
        CloudType: super::fields::cloud_type<ListBucketsReq>,
    {
        self.value
    }
}

static LIST_BUCKETS_REQ_SHAPE: Shape = Shape {
    name: "ListBucketsReq",
    fields: &[
        Field::new("cloud_type", Presence::Required, super::CLOUD_TYPE_RULES),
        Field::new("ak", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&LIST_BUCKETS_REQ_PATTERN_1),
        ]),
        Field::new("sk", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&LIST_BUCKETS_REQ_PATTERN_1),
        ]),
        Field::new("connection_string", Presence::Optional, limits::LENGTH_AT_MOST_2048),
        Field::new("json_auth_file", Presence::Optional, limits::LENGTH_AT_MOST_65535),
        Field::new("app_id", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&LIST_BUCKETS_REQ_PATTERN_1),
        ]),
    ],
    rules: &[],
};
static LIST_BUCKETS_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for ListBucketsReq {
    fn shape(&self) -> &'static Shape { &LIST_BUCKETS_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.cloud_type,
            1 => &self.ak,
            2 => &self.sk,
            3 => &self.connection_string,
            4 => &self.json_auth_file,
            5 => &self.app_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.cloud_type,
            1 => &mut self.ak,
            2 => &mut self.sk,
            3 => &mut self.connection_string,
            4 => &mut self.json_auth_file,
            5 => &mut self.app_id,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            cloud_type: Value::blank(),
            ak: Value::blank(),
            sk: Value::blank(),
            connection_string: Value::blank(),
            json_auth_file: Value::blank(),
            app_id: Value::blank(),
        }
    }
}

impl fmt::Debug for ListBucketsReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the objects of a folder.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowBucketObjectsResponse {
    /// Whether there is another page.
    pub next_page: Option<bool>,
    /// What the request for the next page sends as `behind_filename`; empty on the last page.
    ///
    /// Limits: at most 1024 characters.
    pub next_marker: Option<String>,
    /// The objects of this page.
    ///
    /// Limits: at most 100 items.
    pub records: Option<Vec<super::ShowBucketRecord>>,
}

static SHOW_BUCKET_OBJECTS_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowBucketObjectsResponse",
    fields: &[
        Field::new("next_page", Presence::Optional, &[]),
        Field::new("next_marker", Presence::Optional, &[]),
        Field::new("records", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowBucketObjectsResponse {
    fn shape(&self) -> &'static Shape { &SHOW_BUCKET_OBJECTS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.next_page,
            1 => &self.next_marker,
            2 => &self.records,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.next_page,
            1 => &mut self.next_marker,
            2 => &mut self.records,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowBucketObjectsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// An object or a folder of a bucket.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowBucketRecord {
    /// Name of the object.
    ///
    /// Limits: at most 1024 characters.
    pub name: Option<String>,
    /// Size of the object, written as text, or `--` for something that has no size, such as a folder. The
    /// pages do not tell the unit.
    ///
    /// Limits: at most 100 characters.
    pub size: Option<String>,
}

static SHOW_BUCKET_RECORD_SHAPE: Shape = Shape {
    name: "ShowBucketRecord",
    fields: &[Field::new("name", Presence::Optional, &[]), Field::new("size", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ShowBucketRecord {
    fn shape(&self) -> &'static Shape { &SHOW_BUCKET_RECORD_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.size,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.size,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowBucketRecord {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A bucket and the keys to read it with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowBucketRegionReq {
    /// The cloud.
    ///
    /// Differs from the documentation: The pages name a default, Aliyun, for a field that they and the SDK
    /// call mandatory. It is mandatory here and has no default.
    pub cloud_type: super::CloudType,
    /// Access key id (AK) of the account.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The pages need it where `task_type` is not `url_list`, a field that
    /// this request does not have. It is optional here, as in their tables.
    pub ak: Option<core::AccessKeyId>,
    /// Secret access key (SK) that belongs to `ak`.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The same as for `ak`.
    pub sk: Option<core::Secret>,
    /// Connection string, for Azure Blob Storage.
    ///
    /// Limits: at most 2048 characters.
    pub connection_string: Option<core::Secret>,
    /// Contents of the JSON key file, for Google Cloud Storage.
    ///
    /// Limits: at most 65535 characters.
    pub json_auth_file: Option<core::Secret>,
    /// APPID of the account, for Tencent Cloud; its console shows it with the account's data.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The pages say that the service returns it for Tencent Cloud; the
    /// newest SDK says that it has to be sent for Tencent Cloud. It is optional here.
    pub app_id: Option<String>,
    /// Name of the bucket, without `<`, `>`, `&`, quotes and backslashes.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub bucket_name: String,
}

impl ShowBucketRegionReq {
    /// Starts a value; `cloud_type`, `bucket_name` are required.
    #[inline]
    pub fn builder() -> Builder<ShowBucketRegionReq, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<CloudType, BucketName> Builder<ShowBucketRegionReq, (CloudType, BucketName)> {
    /// Sets [`cloud_type`](ShowBucketRegionReq::cloud_type).
    pub fn cloud_type(
        mut self,
        cloud_type: super::CloudType,
    ) -> Builder<ShowBucketRegionReq, (Set, BucketName)> {
        self.value.cloud_type = cloud_type;
        builder::with(self.value)
    }

    /// Sets [`ak`](ShowBucketRegionReq::ak).
    pub fn ak(mut self, ak: impl Into<core::AccessKeyId>) -> Self {
        self.value.ak = Some(ak.into());
        self
    }

    /// Sets [`sk`](ShowBucketRegionReq::sk).
    pub fn sk(mut self, sk: impl Into<core::Secret>) -> Self {
        self.value.sk = Some(sk.into());
        self
    }

    /// Sets [`connection_string`](ShowBucketRegionReq::connection_string).
    pub fn connection_string(mut self, connection_string: impl Into<core::Secret>) -> Self {
        self.value.connection_string = Some(connection_string.into());
        self
    }

    /// Sets [`json_auth_file`](ShowBucketRegionReq::json_auth_file).
    pub fn json_auth_file(mut self, json_auth_file: impl Into<core::Secret>) -> Self {
        self.value.json_auth_file = Some(json_auth_file.into());
        self
    }

    /// Sets [`app_id`](ShowBucketRegionReq::app_id).
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.value.app_id = Some(app_id.into());
        self
    }

    /// Sets [`bucket_name`](ShowBucketRegionReq::bucket_name).
    pub fn bucket_name(
        mut self,
        bucket_name: impl Into<String>,
    ) -> Builder<ShowBucketRegionReq, (CloudType, Set)> {
        self.value.bucket_name = bucket_name.into();
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> ShowBucketRegionReq
    where
        CloudType: super::fields::cloud_type<ShowBucketRegionReq>,
        BucketName: super::fields::bucket_name<ShowBucketRegionReq>,
    {
        self.value
    }
}

static SHOW_BUCKET_REGION_REQ_SHAPE: Shape = Shape {
    name: "ShowBucketRegionReq",
    fields: &[
        Field::new("cloud_type", Presence::Required, super::CLOUD_TYPE_RULES),
        Field::new("ak", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&SHOW_BUCKET_REGION_REQ_PATTERN_1),
        ]),
        Field::new("sk", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&SHOW_BUCKET_REGION_REQ_PATTERN_1),
        ]),
        Field::new("connection_string", Presence::Optional, limits::LENGTH_AT_MOST_2048),
        Field::new("json_auth_file", Presence::Optional, limits::LENGTH_AT_MOST_65535),
        Field::new("app_id", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&SHOW_BUCKET_REGION_REQ_PATTERN_1),
        ]),
        Field::new("bucket_name", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&SHOW_BUCKET_REGION_REQ_PATTERN_1),
        ]),
    ],
    rules: &[],
};
static SHOW_BUCKET_REGION_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for ShowBucketRegionReq {
    fn shape(&self) -> &'static Shape { &SHOW_BUCKET_REGION_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.cloud_type,
            1 => &self.ak,
            2 => &self.sk,
            3 => &self.connection_string,
            4 => &self.json_auth_file,
            5 => &self.app_id,
            6 => &self.bucket_name,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.cloud_type,
            1 => &mut self.ak,
            2 => &mut self.sk,
            3 => &mut self.connection_string,
            4 => &mut self.json_auth_file,
            5 => &mut self.app_id,
            6 => &mut self.bucket_name,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            cloud_type: Value::blank(),
            ak: Value::blank(),
            sk: Value::blank(),
            connection_string: Value::blank(),
            json_auth_file: Value::blank(),
            app_id: Value::blank(),
            bucket_name: Value::blank(),
        }
    }
}

impl fmt::Debug for ShowBucketRegionReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The region of a bucket.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowBucketRegionResponse {
    /// Id of the region, as its cloud names it.
    ///
    /// Limits: at most 1024 characters.
    pub id: Option<String>,
    /// Name of the region for people.
    ///
    /// Limits: at most 1024 characters.
    pub name: Option<String>,
    /// Whether the service can migrate from this region.
    pub support: Option<bool>,
}

static SHOW_BUCKET_REGION_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowBucketRegionResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("support", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowBucketRegionResponse {
    fn shape(&self) -> &'static Shape { &SHOW_BUCKET_REGION_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.support,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.support,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowBucketRegionResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A folder of a bucket, a page of its list, and the keys to read the bucket with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowBucketReq {
    /// The cloud.
    ///
    /// Differs from the documentation: The pages name a default, Aliyun, for a field that they and the SDK
    /// call mandatory. It is mandatory here and has no default.
    pub cloud_type: super::CloudType,
    /// Access key id (AK) of the account.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The pages need it where `task_type` is not `url_list`, a field that
    /// this request does not have. It is optional here, as in their tables.
    pub ak: Option<core::AccessKeyId>,
    /// Secret access key (SK) that belongs to `ak`.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The same as for `ak`.
    pub sk: Option<core::Secret>,
    /// Connection string, for Azure Blob Storage.
    ///
    /// Limits: at most 2048 characters.
    pub connection_string: Option<core::Secret>,
    /// Contents of the JSON key file, for Google Cloud Storage.
    ///
    /// Limits: at most 65535 characters.
    pub json_auth_file: Option<core::Secret>,
    /// APPID of the account, for Tencent Cloud; its console shows it with the account's data.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The pages say that the service returns it for Tencent Cloud; the
    /// newest SDK says that it has to be sent for Tencent Cloud. It is optional here.
    pub app_id: Option<String>,
    /// Name of the bucket, without `<`, `>`, `&`, quotes and backslashes.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub bucket_name: String,
    /// Region of the bucket, as its cloud names it; ShowBucketRegion tells it.
    ///
    /// Limits: at most 100 characters.
    pub data_center: String,
    /// Folder whose objects are listed; it has to end with a slash.
    ///
    /// Limits: at most 1023 characters.
    pub file_path: String,
    /// How many objects one page holds at most.
    ///
    /// Limits: 0 to 100.
    pub page_size: i32,
    /// Name of the object that the page begins after: `next_marker` of the page before, or an empty text for
    /// the first page.
    ///
    /// Limits: at most 1024 characters.
    pub behind_filename: String,
}

impl ShowBucketReq {
    /// Starts a value; `cloud_type`, `bucket_name`, `data_center`, `file_path`, `page_size`,
    /// `behind_filename` are required.
    #[inline]
    pub fn builder() -> Builder<ShowBucketReq, (Unset, Unset, Unset, Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<CloudType, BucketName, DataCenter, FilePath, PageSize, BehindFilename> Builder<ShowBucketReq, (CloudType, BucketName, DataCenter, FilePath, PageSize, BehindFilename)> {
    /// Sets [`cloud_type`](ShowBucketReq::cloud_type).
    pub fn cloud_type(
        mut self,
        cloud_type: super::CloudType,
    ) -> Builder<ShowBucketReq, (Set, BucketName, DataCenter, FilePath, PageSize, BehindFilename)> {
        self.value.cloud_type = cloud_type;
        builder::with(self.value)
    }

    /// Sets [`ak`](ShowBucketReq::ak).
    pub fn ak(mut self, ak: impl Into<core::AccessKeyId>) -> Self {
        self.value.ak = Some(ak.into());
        self
    }

    /// Sets [`sk`](ShowBucketReq::sk).
    pub fn sk(mut self, sk: impl Into<core::Secret>) -> Self {
        self.value.sk = Some(sk.into());
        self
    }

    /// Sets [`connection_string`](ShowBucketReq::connection_string).
    pub fn connection_string(mut self, connection_string: impl Into<core::Secret>) -> Self {
        self.value.connection_string = Some(connection_string.into());
        self
    }

    /// Sets [`json_auth_file`](ShowBucketReq::json_auth_file).
    pub fn json_auth_file(mut self, json_auth_file: impl Into<core::Secret>) -> Self {
        self.value.json_auth_file = Some(json_auth_file.into());
        self
    }

    /// Sets [`app_id`](ShowBucketReq::app_id).
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.value.app_id = Some(app_id.into());
        self
    }

    /// Sets [`bucket_name`](ShowBucketReq::bucket_name).
    pub fn bucket_name(
        mut self,
        bucket_name: impl Into<String>,
    ) -> Builder<ShowBucketReq, (CloudType, Set, DataCenter, FilePath, PageSize, BehindFilename)> {
        self.value.bucket_name = bucket_name.into();
        builder::with(self.value)
    }

    /// Sets [`data_center`](ShowBucketReq::data_center).
    pub fn data_center(
        mut self,
        data_center: impl Into<String>,
    ) -> Builder<ShowBucketReq, (CloudType, BucketName, Set, FilePath, PageSize, BehindFilename)> {
        self.value.data_center = data_center.into();
        builder::with(self.value)
    }

    /// Sets [`file_path`](ShowBucketReq::file_path).
    pub fn file_path(
        mut self,
        file_path: impl Into<String>,
    ) -> Builder<ShowBucketReq, (CloudType, BucketName, DataCenter, Set, PageSize, BehindFilename)> {
        self.value.file_path = file_path.into();
        builder::with(self.value)
    }

    /// Sets [`page_size`](ShowBucketReq::page_size).
    pub fn page_size(
        mut self,
        page_size: i32,
    ) -> Builder<ShowBucketReq, (CloudType, BucketName, DataCenter, FilePath, Set, BehindFilename)> {
        self.value.page_size = page_size;
        builder::with(self.value)
    }

    /// Sets [`behind_filename`](ShowBucketReq::behind_filename).
    pub fn behind_filename(
        mut self,
        behind_filename: impl Into<String>,
    ) -> Builder<ShowBucketReq, (CloudType, BucketName, DataCenter, FilePath, PageSize, Set)> {
        self.value.behind_filename = behind_filename.into();
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> ShowBucketReq
    where
        CloudType: super::fields::cloud_type<ShowBucketReq>,
        BucketName: super::fields::bucket_name<ShowBucketReq>,
        DataCenter: super::fields::data_center<ShowBucketReq>,
        FilePath: super::fields::file_path<ShowBucketReq>,
        PageSize: super::fields::page_size<ShowBucketReq>,
        BehindFilename: super::fields::behind_filename<ShowBucketReq>,
    {
        self.value
    }
}

static SHOW_BUCKET_REQ_SHAPE: Shape = Shape {
    name: "ShowBucketReq",
    fields: &[
        Field::new("cloud_type", Presence::Required, super::CLOUD_TYPE_RULES),
        Field::new("ak", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&SHOW_BUCKET_REQ_PATTERN_1),
        ]),
        Field::new("sk", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&SHOW_BUCKET_REQ_PATTERN_1),
        ]),
        Field::new("connection_string", Presence::Optional, limits::LENGTH_AT_MOST_2048),
        Field::new("json_auth_file", Presence::Optional, limits::LENGTH_AT_MOST_65535),
        Field::new("app_id", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&SHOW_BUCKET_REQ_PATTERN_1),
        ]),
        Field::new("bucket_name", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&SHOW_BUCKET_REQ_PATTERN_1),
        ]),
        Field::new("data_center", Presence::Required, limits::LENGTH_AT_MOST_100),
        Field::new("file_path", Presence::Required, limits::LENGTH_AT_MOST_1023),
        Field::new("page_size", Presence::Required, limits::FROM_0_TO_100),
        Field::new("behind_filename", Presence::Required, limits::LENGTH_AT_MOST_1024),
    ],
    rules: &[],
};
static SHOW_BUCKET_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for ShowBucketReq {
    fn shape(&self) -> &'static Shape { &SHOW_BUCKET_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.cloud_type,
            1 => &self.ak,
            2 => &self.sk,
            3 => &self.connection_string,
            4 => &self.json_auth_file,
            5 => &self.app_id,
            6 => &self.bucket_name,
            7 => &self.data_center,
            8 => &self.file_path,
            9 => &self.page_size,
            10 => &self.behind_filename,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.cloud_type,
            1 => &mut self.ak,
            2 => &mut self.sk,
            3 => &mut self.connection_string,
            4 => &mut self.json_auth_file,
            5 => &mut self.app_id,
            6 => &mut self.bucket_name,
            7 => &mut self.data_center,
            8 => &mut self.file_path,
            9 => &mut self.page_size,
            10 => &mut self.behind_filename,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            cloud_type: Value::blank(),
            ak: Value::blank(),
            sk: Value::blank(),
            connection_string: Value::blank(),
            json_auth_file: Value::blank(),
            app_id: Value::blank(),
            bucket_name: Value::blank(),
            data_center: Value::blank(),
            file_path: Value::blank(),
            page_size: Value::blank(),
            behind_filename: Value::blank(),
        }
    }
}

impl fmt::Debug for ShowBucketReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
