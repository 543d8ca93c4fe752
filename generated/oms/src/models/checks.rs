// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `checks.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Field, Model, Presence, Rule, Set, Shape, Unset, Value, Violations};
use crate::limits;
use super::builder::{self, Builder};

/// A prefix, a bucket and the keys to read it with.
///
/// Differs from the documentation: A page of April 2025 lacks `connection_string` and `json_auth_file`;
/// the newer ones and the SDK have them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPrefixReq {
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
    /// The prefix.
    ///
    /// Limits: at most 1024 characters.
    pub file_name: String,
    /// Security token, where `ak` is a temporary key.
    ///
    /// Limits: at most 16384 characters.
    pub security_token: Option<core::Secret>,
}

impl CheckPrefixReq {
    /// Starts a value; `cloud_type`, `bucket_name`, `data_center`, `file_name` are required.
    #[inline]
    pub fn builder() -> Builder<CheckPrefixReq, (Unset, Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<CloudType, BucketName, DataCenter, FileName> Builder<CheckPrefixReq, (CloudType, BucketName, DataCenter, FileName)> {
    /// Sets [`cloud_type`](CheckPrefixReq::cloud_type).
    pub fn cloud_type(
        mut self,
        cloud_type: super::CloudType,
    ) -> Builder<CheckPrefixReq, (Set, BucketName, DataCenter, FileName)> {
        self.value.cloud_type = cloud_type;
        builder::with(self.value)
    }

    /// Sets [`ak`](CheckPrefixReq::ak).
    pub fn ak(mut self, ak: impl Into<core::AccessKeyId>) -> Self {
        self.value.ak = Some(ak.into());
        self
    }

    /// Sets [`sk`](CheckPrefixReq::sk).
    pub fn sk(mut self, sk: impl Into<core::Secret>) -> Self {
        self.value.sk = Some(sk.into());
        self
    }

    /// Sets [`connection_string`](CheckPrefixReq::connection_string).
    pub fn connection_string(mut self, connection_string: impl Into<core::Secret>) -> Self {
        self.value.connection_string = Some(connection_string.into());
        self
    }

    /// Sets [`json_auth_file`](CheckPrefixReq::json_auth_file).
    pub fn json_auth_file(mut self, json_auth_file: impl Into<core::Secret>) -> Self {
        self.value.json_auth_file = Some(json_auth_file.into());
        self
    }

    /// Sets [`app_id`](CheckPrefixReq::app_id).
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.value.app_id = Some(app_id.into());
        self
    }

    /// Sets [`bucket_name`](CheckPrefixReq::bucket_name).
    pub fn bucket_name(
        mut self,
        bucket_name: impl Into<String>,
    ) -> Builder<CheckPrefixReq, (CloudType, Set, DataCenter, FileName)> {
        self.value.bucket_name = bucket_name.into();
        builder::with(self.value)
    }

    /// Sets [`data_center`](CheckPrefixReq::data_center).
    pub fn data_center(
        mut self,
        data_center: impl Into<String>,
    ) -> Builder<CheckPrefixReq, (CloudType, BucketName, Set, FileName)> {
        self.value.data_center = data_center.into();
        builder::with(self.value)
    }

    /// Sets [`file_name`](CheckPrefixReq::file_name).
    pub fn file_name(
        mut self,
        file_name: impl Into<String>,
    ) -> Builder<CheckPrefixReq, (CloudType, BucketName, DataCenter, Set)> {
        self.value.file_name = file_name.into();
        builder::with(self.value)
    }

    /// Sets [`security_token`](CheckPrefixReq::security_token).
    pub fn security_token(mut self, security_token: impl Into<core::Secret>) -> Self {
        self.value.security_token = Some(security_token.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CheckPrefixReq
    where
        CloudType: super::fields::cloud_type<CheckPrefixReq>,
        BucketName: super::fields::bucket_name<CheckPrefixReq>,
        DataCenter: super::fields::data_center<CheckPrefixReq>,
        FileName: super::fields::file_name<CheckPrefixReq>,
    {
        self.value
    }
}

static CHECK_PREFIX_REQ_SHAPE: Shape = Shape {
    name: "CheckPrefixReq",
    fields: &[
        Field::new("cloud_type", Presence::Required, super::CLOUD_TYPE_RULES),
        Field::new("ak", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&CHECK_PREFIX_REQ_PATTERN_1),
        ]),
        Field::new("sk", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&CHECK_PREFIX_REQ_PATTERN_1),
        ]),
        Field::new("connection_string", Presence::Optional, limits::LENGTH_AT_MOST_2048),
        Field::new("json_auth_file", Presence::Optional, limits::LENGTH_AT_MOST_65535),
        Field::new("app_id", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&CHECK_PREFIX_REQ_PATTERN_1),
        ]),
        Field::new("bucket_name", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&CHECK_PREFIX_REQ_PATTERN_1),
        ]),
        Field::new("data_center", Presence::Required, limits::LENGTH_AT_MOST_100),
        Field::new("file_name", Presence::Required, limits::LENGTH_AT_MOST_1024),
        Field::new("security_token", Presence::Optional, limits::LENGTH_AT_MOST_16384),
    ],
    rules: &[],
};
static CHECK_PREFIX_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for CheckPrefixReq {
    fn shape(&self) -> &'static Shape { &CHECK_PREFIX_REQ_SHAPE }

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
            8 => &self.file_name,
            9 => &self.security_token,
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
            8 => &mut self.file_name,
            9 => &mut self.security_token,
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
            file_name: Value::blank(),
            security_token: Value::blank(),
        }
    }
}

impl fmt::Debug for CheckPrefixReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Whether a bucket has objects with a prefix.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CheckPrefixResponse {
    /// Whether the bucket has objects with the prefix.
    ///
    /// Default: `false`.
    pub exist: Option<bool>,
}

static CHECK_PREFIX_RESPONSE_SHAPE: Shape = Shape {
    name: "CheckPrefixResponse",
    fields: &[Field::new("exist", Presence::Optional, &[])],
    rules: &[],
};

impl Model for CheckPrefixResponse {
    fn shape(&self) -> &'static Shape { &CHECK_PREFIX_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.exist,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.exist,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CheckPrefixResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A list file of URLs and the keys to read it with. None of the fields but `list_file_key` may contain
/// `<`, `>`, `&`, a quote or a backslash.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckUrlSourceListFileFormatReq {
    /// Bucket of OBS that holds the list file. It has to be in the region of the destination bucket, or the
    /// task cannot be created.
    ///
    /// Limits: at most 1024 characters, pattern `^[^<>&"'\\]*$`.
    pub obs_bucket: String,
    /// Name of the list file in its bucket.
    ///
    /// Limits: 1 to 1024 characters.
    pub list_file_key: String,
    /// Access key id (AK) for the destination, which the list file is read with.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub ak: core::AccessKeyId,
    /// Secret access key (SK) that belongs to `ak`.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub sk: core::Secret,
    /// Region of the bucket.
    ///
    /// Limits: pattern `^[^<>&"'\\]*$`.
    pub region: String,
}

impl CheckUrlSourceListFileFormatReq {
    /// Starts a value; `obs_bucket`, `list_file_key`, `ak`, `sk`, `region` are required.
    #[inline]
    pub fn builder() -> Builder<CheckUrlSourceListFileFormatReq, (Unset, Unset, Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<ObsBucket, ListFileKey, Ak, Sk, Region> Builder<CheckUrlSourceListFileFormatReq, (ObsBucket, ListFileKey, Ak, Sk, Region)> {
    /// Sets [`obs_bucket`](CheckUrlSourceListFileFormatReq::obs_bucket).
    pub fn obs_bucket(
        mut self,
        obs_bucket: impl Into<String>,
    ) -> Builder<CheckUrlSourceListFileFormatReq, (Set, ListFileKey, Ak, Sk, Region)> {
        self.value.obs_bucket = obs_bucket.into();
        builder::with(self.value)
    }

    /// Sets [`list_file_key`](CheckUrlSourceListFileFormatReq::list_file_key).
    pub fn list_file_key(
        mut self,
        list_file_key: impl Into<String>,
    ) -> Builder<CheckUrlSourceListFileFormatReq, (ObsBucket, Set, Ak, Sk, Region)> {
        self.value.list_file_key = list_file_key.into();
        builder::with(self.value)
    }

    /// Sets [`ak`](CheckUrlSourceListFileFormatReq::ak).
    pub fn ak(
        mut self,
        ak: impl Into<core::AccessKeyId>,
    ) -> Builder<CheckUrlSourceListFileFormatReq, (ObsBucket, ListFileKey, Set, Sk, Region)> {
        self.value.ak = ak.into();
        builder::with(self.value)
    }

    /// Sets [`sk`](CheckUrlSourceListFileFormatReq::sk).
    pub fn sk(
        mut self,
        sk: impl Into<core::Secret>,
    ) -> Builder<CheckUrlSourceListFileFormatReq, (ObsBucket, ListFileKey, Ak, Set, Region)> {
        self.value.sk = sk.into();
        builder::with(self.value)
    }

    /// Sets [`region`](CheckUrlSourceListFileFormatReq::region).
    pub fn region(
        mut self,
        region: impl Into<String>,
    ) -> Builder<CheckUrlSourceListFileFormatReq, (ObsBucket, ListFileKey, Ak, Sk, Set)> {
        self.value.region = region.into();
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CheckUrlSourceListFileFormatReq
    where
        ObsBucket: super::fields::obs_bucket<CheckUrlSourceListFileFormatReq>,
        ListFileKey: super::fields::list_file_key<CheckUrlSourceListFileFormatReq>,
        Ak: super::fields::ak<CheckUrlSourceListFileFormatReq>,
        Sk: super::fields::sk<CheckUrlSourceListFileFormatReq>,
        Region: super::fields::region<CheckUrlSourceListFileFormatReq>,
    {
        self.value
    }
}

static CHECK_URL_SOURCE_LIST_FILE_FORMAT_REQ_SHAPE: Shape = Shape {
    name: "CheckUrlSourceListFileFormatReq",
    fields: &[
        Field::new("obs_bucket", Presence::Required, &[
            Rule::MaxLength(1024),
            Rule::Pattern(&CHECK_URL_SOURCE_LIST_FILE_FORMAT_REQ_PATTERN_1),
        ]),
        Field::new("list_file_key", Presence::Required, limits::LENGTH_1_TO_1024),
        Field::new("ak", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&CHECK_URL_SOURCE_LIST_FILE_FORMAT_REQ_PATTERN_1),
        ]),
        Field::new("sk", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&CHECK_URL_SOURCE_LIST_FILE_FORMAT_REQ_PATTERN_1),
        ]),
        Field::new("region", Presence::Required, &[Rule::Pattern(
            &CHECK_URL_SOURCE_LIST_FILE_FORMAT_REQ_PATTERN_1,
        )]),
    ],
    rules: &[],
};
static CHECK_URL_SOURCE_LIST_FILE_FORMAT_REQ_PATTERN_1: core::Pattern = core::Pattern::new(
    "^[^<>&\"'\\\\]*$",
);

impl Model for CheckUrlSourceListFileFormatReq {
    fn shape(&self) -> &'static Shape { &CHECK_URL_SOURCE_LIST_FILE_FORMAT_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.obs_bucket,
            1 => &self.list_file_key,
            2 => &self.ak,
            3 => &self.sk,
            4 => &self.region,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.obs_bucket,
            1 => &mut self.list_file_key,
            2 => &mut self.ak,
            3 => &mut self.sk,
            4 => &mut self.region,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            obs_bucket: Value::blank(),
            list_file_key: Value::blank(),
            ak: Value::blank(),
            sk: Value::blank(),
            region: Value::blank(),
        }
    }
}

impl fmt::Debug for CheckUrlSourceListFileFormatReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// An object that bucket and CDN were compared for.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CheckedKey {
    /// Name of the object.
    ///
    /// Limits: at most 2048 characters.
    pub key: Option<String>,
    /// Whether the object exists.
    pub is_object_existing: Option<bool>,
    /// Whether the bucket and the CDN state the same ETag, that is, have the same contents.
    pub is_etag_matching: Option<bool>,
}

static CHECKED_KEY_SHAPE: Shape = Shape {
    name: "CheckedKey",
    fields: &[
        Field::new("key", Presence::Optional, &[]),
        Field::new("is_object_existing", Presence::Optional, &[]),
        Field::new("is_etag_matching", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for CheckedKey {
    fn shape(&self) -> &'static Shape { &CHECKED_KEY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.key,
            1 => &self.is_object_existing,
            2 => &self.is_etag_matching,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.key,
            1 => &mut self.is_object_existing,
            2 => &mut self.is_etag_matching,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CheckedKey {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Objects that the bucket and its CDN are compared for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrefixKeyInfo {
    /// Names or prefixes of the objects.
    ///
    /// Limits: at most 100 items, each at most 2048 characters.
    pub keys: Vec<String>,
}

impl PrefixKeyInfo {
    /// Starts a value; `keys` is required.
    #[inline]
    pub fn builder() -> Builder<PrefixKeyInfo, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Keys> Builder<PrefixKeyInfo, (Keys,)> {
    /// Sets [`keys`](PrefixKeyInfo::keys).
    pub fn keys(
        mut self,
        keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<PrefixKeyInfo, (Set,)> {
        self.value.keys = Vec::from_iter(keys.into_iter().map(Into::into));
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> PrefixKeyInfo
    where
        Keys: super::fields::keys<PrefixKeyInfo>,
    {
        self.value
    }
}

static PREFIX_KEY_INFO_SHAPE: Shape = Shape {
    name: "PrefixKeyInfo",
    fields: &[Field::new("keys", Presence::Required, &[
        Rule::MaxItems(100),
        Rule::Items(limits::LENGTH_AT_MOST_2048),
    ])],
    rules: &[],
};

impl Model for PrefixKeyInfo {
    fn shape(&self) -> &'static Shape { &PREFIX_KEY_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.keys,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.keys,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { keys: Value::blank() } }
}

impl fmt::Debug for PrefixKeyInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A CDN, the bucket behind it, the keys for both, and the objects to compare. `ak`, `sk`, `app_id` and
/// `bucket` must not contain `<`, `>`, `&`, a quote or a backslash.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShowCdnInfoReq {
    /// The cloud of the bucket; unlike in the other requests about buckets, not Google Cloud.
    ///
    /// Limits: one of `AWS`, `Azure`, `Aliyun`, `Tencent`, `HuaweiCloud`, `QingCloud`, `KingsoftCloud`,
    /// `Baidu`, `Qiniu`, `URLSource`, `UCloud`, `HEC`.
    ///
    /// Differs from the documentation: Responses about task groups spell the values in upper case (`ALIYUN`).
    /// They are the same values here: requests send them as listed, responses are read in any case.
    pub cloud_type: super::CloudType,
    /// Access key id (AK) for the bucket.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub ak: core::AccessKeyId,
    /// Secret access key (SK) that belongs to `ak`.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub sk: core::Secret,
    /// Connection string, for Azure Blob Storage.
    ///
    /// Limits: at most 2048 characters.
    pub connection_string: Option<core::Secret>,
    /// APPID of the account, for Tencent Cloud; its console shows it with the account's data.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The pages say that the service returns it for Tencent Cloud; the
    /// newest SDK says that it has to be sent for Tencent Cloud. It is optional here.
    pub app_id: Option<String>,
    /// Region of the bucket, as its cloud names it; ShowBucketRegion tells it.
    ///
    /// Limits: at most 100 characters.
    pub region: String,
    /// Name of the bucket.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub bucket: String,
    /// Objects that the bucket and its CDN are compared for.
    pub prefix: Option<super::PrefixKeyInfo>,
    /// The CDN.
    pub source_cdn: super::SourceCdnReq,
}

impl ShowCdnInfoReq {
    /// Starts a value; `cloud_type`, `ak`, `sk`, `region`, `bucket`, `source_cdn` are required.
    #[inline]
    pub fn builder() -> Builder<ShowCdnInfoReq, (Unset, Unset, Unset, Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<CloudType, Ak, Sk, Region, Bucket, SourceCdn> Builder<ShowCdnInfoReq, (CloudType, Ak, Sk, Region, Bucket, SourceCdn)> {
    /// Sets [`cloud_type`](ShowCdnInfoReq::cloud_type).
    pub fn cloud_type(
        mut self,
        cloud_type: super::CloudType,
    ) -> Builder<ShowCdnInfoReq, (Set, Ak, Sk, Region, Bucket, SourceCdn)> {
        self.value.cloud_type = cloud_type;
        builder::with(self.value)
    }

    /// Sets [`ak`](ShowCdnInfoReq::ak).
    pub fn ak(
        mut self,
        ak: impl Into<core::AccessKeyId>,
    ) -> Builder<ShowCdnInfoReq, (CloudType, Set, Sk, Region, Bucket, SourceCdn)> {
        self.value.ak = ak.into();
        builder::with(self.value)
    }

    /// Sets [`sk`](ShowCdnInfoReq::sk).
    pub fn sk(
        mut self,
        sk: impl Into<core::Secret>,
    ) -> Builder<ShowCdnInfoReq, (CloudType, Ak, Set, Region, Bucket, SourceCdn)> {
        self.value.sk = sk.into();
        builder::with(self.value)
    }

    /// Sets [`connection_string`](ShowCdnInfoReq::connection_string).
    pub fn connection_string(mut self, connection_string: impl Into<core::Secret>) -> Self {
        self.value.connection_string = Some(connection_string.into());
        self
    }

    /// Sets [`app_id`](ShowCdnInfoReq::app_id).
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.value.app_id = Some(app_id.into());
        self
    }

    /// Sets [`region`](ShowCdnInfoReq::region).
    pub fn region(
        mut self,
        region: impl Into<String>,
    ) -> Builder<ShowCdnInfoReq, (CloudType, Ak, Sk, Set, Bucket, SourceCdn)> {
        self.value.region = region.into();
        builder::with(self.value)
    }

    /// Sets [`bucket`](ShowCdnInfoReq::bucket).
    pub fn bucket(
        mut self,
        bucket: impl Into<String>,
    ) -> Builder<ShowCdnInfoReq, (CloudType, Ak, Sk, Region, Set, SourceCdn)> {
        self.value.bucket = bucket.into();
        builder::with(self.value)
    }

    /// Sets [`prefix`](ShowCdnInfoReq::prefix).
    pub fn prefix(mut self, prefix: super::PrefixKeyInfo) -> Self {
        self.value.prefix = Some(prefix);
        self
    }

    /// Sets [`source_cdn`](ShowCdnInfoReq::source_cdn).
    pub fn source_cdn(
        mut self,
        source_cdn: super::SourceCdnReq,
    ) -> Builder<ShowCdnInfoReq, (CloudType, Ak, Sk, Region, Bucket, Set)> {
        self.value.source_cdn = source_cdn;
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> ShowCdnInfoReq
    where
        CloudType: super::fields::cloud_type<ShowCdnInfoReq>,
        Ak: super::fields::ak<ShowCdnInfoReq>,
        Sk: super::fields::sk<ShowCdnInfoReq>,
        Region: super::fields::region<ShowCdnInfoReq>,
        Bucket: super::fields::bucket<ShowCdnInfoReq>,
        SourceCdn: super::fields::source_cdn<ShowCdnInfoReq>,
    {
        self.value
    }
}

static SHOW_CDN_INFO_REQ_SHAPE: Shape = Shape {
    name: "ShowCdnInfoReq",
    fields: &[
        Field::new("cloud_type", Presence::Required, &[Rule::OneOf(&[
            "AWS", "Azure", "Aliyun", "Tencent", "HuaweiCloud", "QingCloud", "KingsoftCloud", "Baidu",
            "Qiniu", "URLSource", "UCloud", "HEC",
        ])]),
        Field::new("ak", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&SHOW_CDN_INFO_REQ_PATTERN_1),
        ]),
        Field::new("sk", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&SHOW_CDN_INFO_REQ_PATTERN_1),
        ]),
        Field::new("connection_string", Presence::Optional, limits::LENGTH_AT_MOST_2048),
        Field::new("app_id", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&SHOW_CDN_INFO_REQ_PATTERN_1),
        ]),
        Field::new("region", Presence::Required, limits::LENGTH_AT_MOST_100),
        Field::new("bucket", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&SHOW_CDN_INFO_REQ_PATTERN_1),
        ]),
        Field::new("prefix", Presence::Optional, &[]),
        Field::new("source_cdn", Presence::Required, &[]),
    ],
    rules: &[],
};
static SHOW_CDN_INFO_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for ShowCdnInfoReq {
    fn shape(&self) -> &'static Shape { &SHOW_CDN_INFO_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.cloud_type,
            1 => &self.ak,
            2 => &self.sk,
            3 => &self.connection_string,
            4 => &self.app_id,
            5 => &self.region,
            6 => &self.bucket,
            7 => &self.prefix,
            8 => &self.source_cdn,
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
            4 => &mut self.app_id,
            5 => &mut self.region,
            6 => &mut self.bucket,
            7 => &mut self.prefix,
            8 => &mut self.source_cdn,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            cloud_type: Value::blank(),
            ak: Value::blank(),
            sk: Value::blank(),
            connection_string: Value::blank(),
            app_id: Value::blank(),
            region: Value::blank(),
            bucket: Value::blank(),
            prefix: Value::blank(),
            source_cdn: Value::blank(),
        }
    }
}

impl fmt::Debug for ShowCdnInfoReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What the check of a CDN found.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowCdnInfoResponse {
    /// Whether the CDN belongs to the cloud of the bucket.
    pub is_same_cloud_type: Option<bool>,
    /// Whether objects can be read through the CDN.
    pub is_download_available: Option<bool>,
    /// The objects that were compared.
    ///
    /// Limits: at most 1000 items.
    pub checked_keys: Option<Vec<super::CheckedKey>>,
}

static SHOW_CDN_INFO_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowCdnInfoResponse",
    fields: &[
        Field::new("is_same_cloud_type", Presence::Optional, &[]),
        Field::new("is_download_available", Presence::Optional, &[]),
        Field::new("checked_keys", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowCdnInfoResponse {
    fn shape(&self) -> &'static Shape { &SHOW_CDN_INFO_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.is_same_cloud_type,
            1 => &self.is_download_available,
            2 => &self.checked_keys,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.is_same_cloud_type,
            1 => &mut self.is_download_available,
            2 => &mut self.checked_keys,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowCdnInfoResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
