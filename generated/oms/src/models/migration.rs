// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `migration.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// Where a migration writes.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DstNodeResp {
    /// Region of the destination bucket.
    ///
    /// Limits: at most 100 characters.
    pub region: Option<String>,
    /// Name of the destination bucket.
    ///
    /// Limits: at most 1024 characters.
    pub bucket: Option<String>,
    /// What the names of the copies begin with, before the name at the source.
    ///
    /// Limits: at most 1024 characters.
    pub save_prefix: Option<String>,
}

static DST_NODE_RESP_SHAPE: Shape = Shape {
    name: "DstNodeResp",
    fields: &[
        Field::new("region", Presence::Optional, &[]),
        Field::new("bucket", Presence::Optional, &[]),
        Field::new("save_prefix", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DstNodeResp {
    fn shape(&self) -> &'static Shape { &DST_NODE_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.region,
            1 => &self.bucket,
            2 => &self.save_prefix,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.region,
            1 => &mut self.bucket,
            2 => &mut self.save_prefix,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DstNodeResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The list of the objects that failed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedObjectRecordDto {
    /// Whether the failed objects can be copied again with `migrate_failed_object`.
    pub result: Option<bool>,
    /// Name of the list in the destination bucket.
    ///
    /// Limits: at most 1024 characters.
    pub list_file_key: Option<String>,
    /// Why the list was not written, an error code.
    ///
    /// Limits: at most 10 characters.
    pub error_code: Option<String>,
}

static FAILED_OBJECT_RECORD_DTO_SHAPE: Shape = Shape {
    name: "FailedObjectRecordDto",
    fields: &[
        Field::new("result", Presence::Optional, &[]),
        Field::new("list_file_key", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for FailedObjectRecordDto {
    fn shape(&self) -> &'static Shape { &FAILED_OBJECT_RECORD_DTO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.result,
            1 => &self.list_file_key,
            2 => &self.error_code,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.result,
            1 => &mut self.list_file_key,
            2 => &mut self.error_code,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for FailedObjectRecordDto {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Where a list of objects or URLs is. The lists are text files (`.txt`, Content-Type `text/plain`) in
/// UTF-8 without a byte order mark, at most 1024 MB each.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFile {
    /// Bucket of OBS that holds the lists. It has to be in the region of the destination bucket; otherwise
    /// the service refuses to create the migration.
    ///
    /// Limits: at most 1024 characters, pattern `^[^<>&"'\\]*$`.
    pub obs_bucket: Option<String>,
    /// Name of the list in its bucket for a task; for a task group the folder, ending with `/`, that holds up
    /// to 2000 lists.
    ///
    /// Limits: 1 to 1024 characters.
    pub list_file_key: Option<String>,
    /// How many lists there are, written as text.
    ///
    /// Limits: at most 65535 characters.
    pub list_file_num: Option<String>,
}

impl ListFile {
    /// Starts a value; `obs_bucket`, `list_file_key` are required.
    #[inline]
    pub fn builder() -> Builder<ListFile, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<ObsBucket, ListFileKey> Builder<ListFile, (ObsBucket, ListFileKey)> {
    /// Sets [`obs_bucket`](ListFile::obs_bucket).
    pub fn obs_bucket(mut self, obs_bucket: impl Into<String>) -> Builder<ListFile, (Set, ListFileKey)> {
        self.value.obs_bucket = Some(obs_bucket.into());
        builder::with(self.value)
    }

    /// Sets [`list_file_key`](ListFile::list_file_key).
    pub fn list_file_key(mut self, list_file_key: impl Into<String>) -> Builder<ListFile, (ObsBucket, Set)> {
        self.value.list_file_key = Some(list_file_key.into());
        builder::with(self.value)
    }

    /// Sets [`list_file_num`](ListFile::list_file_num).
    pub fn list_file_num(mut self, list_file_num: impl Into<String>) -> Self {
        self.value.list_file_num = Some(list_file_num.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> ListFile
    where
        ObsBucket: super::fields::obs_bucket<ListFile>,
        ListFileKey: super::fields::list_file_key<ListFile>,
    {
        self.value
    }
}

static LIST_FILE_SHAPE: Shape = Shape {
    name: "ListFile",
    fields: &[
        Field::new("obs_bucket", Presence::RequiredInRequests, &[
            Rule::MaxLength(1024),
            Rule::Pattern(&LIST_FILE_PATTERN_1),
        ]),
        Field::new("list_file_key", Presence::RequiredInRequests, limits::LENGTH_1_TO_1024),
        Field::new("list_file_num", Presence::Optional, limits::LENGTH_AT_MOST_65535),
    ],
    rules: &[],
};
static LIST_FILE_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for ListFile {
    fn shape(&self) -> &'static Shape { &LIST_FILE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.obs_bucket,
            1 => &self.list_file_key,
            2 => &self.list_file_num,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.obs_bucket,
            1 => &mut self.list_file_key,
            2 => &mut self.list_file_num,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListFile {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Kind of storage that a migration writes to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObsSystem {
    /// A bucket of objects. `BUCKET` on the wire.
    Bucket,
    /// A parallel file system. Names with `//`, with more than 45 levels, or of an object and a folder alike
    /// cannot be copied there, nor objects whose name ends with `/` unless they are empty. `PFS` on the wire.
    ParallelFileSystem,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ObsSystem {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["BUCKET", "PFS"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bucket => "BUCKET",
            Self::ParallelFileSystem => "PFS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ObsSystem {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "BUCKET" => Self::Bucket,
            "PFS" => Self::ParallelFileSystem,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ObsSystem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ObsSystem {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// What became of the message that Simple Message Notification (SMN) sends at the end of a migration.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SmnInfo {
    /// Whether the message was sent.
    pub notify_result: Option<bool>,
    /// Why the message could not be sent, an error code; empty otherwise.
    ///
    /// Limits: at most 1024 characters.
    pub notify_error_message: Option<String>,
    /// Name of the topic that the message is for; empty once it was sent.
    ///
    /// Limits: at most 5120 characters.
    pub topic_name: Option<String>,
}

static SMN_INFO_SHAPE: Shape = Shape {
    name: "SmnInfo",
    fields: &[
        Field::new("notify_result", Presence::Optional, &[]),
        Field::new("notify_error_message", Presence::Optional, &[]),
        Field::new("topic_name", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for SmnInfo {
    fn shape(&self) -> &'static Shape { &SMN_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.notify_result,
            1 => &self.notify_error_message,
            2 => &self.topic_name,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.notify_result,
            1 => &mut self.notify_error_message,
            2 => &mut self.topic_name,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for SmnInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Where a migration reads.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SrcNodeResp {
    /// Cloud that has the source bucket.
    ///
    /// Differs from the documentation: Responses about task groups spell the values in upper case (`ALIYUN`).
    /// They are the same values here: requests send them as listed, responses are read in any case.
    pub cloud_type: Option<super::CloudType>,
    /// Region of the source bucket, as its cloud names it.
    ///
    /// Limits: at most 100 characters.
    pub region: Option<String>,
    /// Name of the source bucket.
    ///
    /// Limits: at most 1024 characters.
    pub bucket: Option<String>,
    /// APPID of the account at Tencent Cloud, where that is the source.
    ///
    /// Limits: at most 255 characters.
    pub app_id: Option<String>,
    /// Names of the objects and folders, or the prefixes, that are copied; one empty text stands for the
    /// whole bucket.
    ///
    /// Limits: at most 500 items, each at most 1024 characters.
    pub object_key: Option<Vec<String>>,
    /// Where a list of objects or URLs is. The lists are text files (`.txt`, Content-Type `text/plain`) in
    /// UTF-8 without a byte order mark, at most 1024 MB each.
    pub list_file: Option<super::ListFile>,
}

static SRC_NODE_RESP_SHAPE: Shape = Shape {
    name: "SrcNodeResp",
    fields: &[
        Field::new("cloud_type", Presence::Optional, &[]),
        Field::new("region", Presence::Optional, &[]),
        Field::new("bucket", Presence::Optional, &[]),
        Field::new("app_id", Presence::Optional, &[]),
        Field::new("object_key", Presence::Optional, &[]),
        Field::new("list_file", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for SrcNodeResp {
    fn shape(&self) -> &'static Shape { &SRC_NODE_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.cloud_type,
            1 => &self.region,
            2 => &self.bucket,
            3 => &self.app_id,
            4 => &self.object_key,
            5 => &self.list_file,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.cloud_type,
            1 => &mut self.region,
            2 => &mut self.bucket,
            3 => &mut self.app_id,
            4 => &mut self.object_key,
            5 => &mut self.list_file,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for SrcNodeResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Keys that the tasks of a group read and write with. Which of the source's are needed depends on its
/// cloud. Access keys and the CDN's key must not contain `<`, `>`, `&`, a quote or a backslash.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartTaskGroupReq {
    /// Access key id (AK) for the source bucket; not needed for a list of URLs.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_ak: Option<core::AccessKeyId>,
    /// Secret access key (SK) that belongs to `src_ak`; not needed for a list of URLs.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_sk: Option<core::Secret>,
    /// Access key id (AK) for the destination bucket.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_ak: core::AccessKeyId,
    /// Secret access key (SK) that belongs to `dst_ak`.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_sk: core::Secret,
    /// How the keys of the source are encrypted.
    ///
    /// Default: `"DEFAULT"`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub src_crypto_type: Option<super::CryptoType>,
    /// Key for `src_crypto_type` `KMS`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub src_kms_key_id: Option<super::KmsKeyId>,
    /// Connection string of the storage account, where the source is Azure Blob Storage.
    ///
    /// Limits: at most 2048 characters.
    pub connection_string: Option<core::Secret>,
    /// Contents of the JSON key file of a service account, where the source is Google Cloud Storage.
    ///
    /// Limits: at most 65535 characters.
    pub json_auth_file: Option<core::Secret>,
    /// How the keys of the destination are encrypted.
    ///
    /// Default: `"DEFAULT"`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub dst_crypto_type: Option<super::CryptoType>,
    /// Key for `dst_crypto_type` `KMS`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub dst_kms_key_id: Option<super::KmsKeyId>,
    /// Key for the CDN in front of the source, where there is one that wants a key (OMS.1032).
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: An example of 2020 spells it `src_cdn_authentication_key`; the tables
    /// of all pages and the SDK use this name.
    pub source_cdn_authentication_key: Option<core::Secret>,
    /// How the key of the CDN is encrypted.
    ///
    /// Default: `"DEFAULT"`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub source_cdn_crypto_type: Option<super::CryptoType>,
    /// Key for `source_cdn_crypto_type` `KMS`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub source_cdn_kms_key_id: Option<super::KmsKeyId>,
}

impl StartTaskGroupReq {
    /// Starts a value; `dst_ak`, `dst_sk` are required.
    #[inline]
    pub fn builder() -> Builder<StartTaskGroupReq, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<DstAk, DstSk> Builder<StartTaskGroupReq, (DstAk, DstSk)> {
    /// Sets [`src_ak`](StartTaskGroupReq::src_ak).
    pub fn src_ak(mut self, src_ak: impl Into<core::AccessKeyId>) -> Self {
        self.value.src_ak = Some(src_ak.into());
        self
    }

    /// Sets [`src_sk`](StartTaskGroupReq::src_sk).
    pub fn src_sk(mut self, src_sk: impl Into<core::Secret>) -> Self {
        self.value.src_sk = Some(src_sk.into());
        self
    }

    /// Sets [`dst_ak`](StartTaskGroupReq::dst_ak).
    pub fn dst_ak(
        mut self,
        dst_ak: impl Into<core::AccessKeyId>,
    ) -> Builder<StartTaskGroupReq, (Set, DstSk)> {
        self.value.dst_ak = dst_ak.into();
        builder::with(self.value)
    }

    /// Sets [`dst_sk`](StartTaskGroupReq::dst_sk).
    pub fn dst_sk(mut self, dst_sk: impl Into<core::Secret>) -> Builder<StartTaskGroupReq, (DstAk, Set)> {
        self.value.dst_sk = dst_sk.into();
        builder::with(self.value)
    }

    /// Sets [`src_crypto_type`](StartTaskGroupReq::src_crypto_type).
    pub fn src_crypto_type(mut self, src_crypto_type: super::CryptoType) -> Self {
        self.value.src_crypto_type = Some(src_crypto_type);
        self
    }

    /// Sets [`src_kms_key_id`](StartTaskGroupReq::src_kms_key_id).
    pub fn src_kms_key_id(mut self, src_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.src_kms_key_id = Some(src_kms_key_id.into());
        self
    }

    /// Sets [`connection_string`](StartTaskGroupReq::connection_string).
    pub fn connection_string(mut self, connection_string: impl Into<core::Secret>) -> Self {
        self.value.connection_string = Some(connection_string.into());
        self
    }

    /// Sets [`json_auth_file`](StartTaskGroupReq::json_auth_file).
    pub fn json_auth_file(mut self, json_auth_file: impl Into<core::Secret>) -> Self {
        self.value.json_auth_file = Some(json_auth_file.into());
        self
    }

    /// Sets [`dst_crypto_type`](StartTaskGroupReq::dst_crypto_type).
    pub fn dst_crypto_type(mut self, dst_crypto_type: super::CryptoType) -> Self {
        self.value.dst_crypto_type = Some(dst_crypto_type);
        self
    }

    /// Sets [`dst_kms_key_id`](StartTaskGroupReq::dst_kms_key_id).
    pub fn dst_kms_key_id(mut self, dst_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.dst_kms_key_id = Some(dst_kms_key_id.into());
        self
    }

    /// Sets [`source_cdn_authentication_key`](StartTaskGroupReq::source_cdn_authentication_key).
    pub fn source_cdn_authentication_key(
        mut self,
        source_cdn_authentication_key: impl Into<core::Secret>,
    ) -> Self {
        self.value.source_cdn_authentication_key = Some(source_cdn_authentication_key.into());
        self
    }

    /// Sets [`source_cdn_crypto_type`](StartTaskGroupReq::source_cdn_crypto_type).
    pub fn source_cdn_crypto_type(mut self, source_cdn_crypto_type: super::CryptoType) -> Self {
        self.value.source_cdn_crypto_type = Some(source_cdn_crypto_type);
        self
    }

    /// Sets [`source_cdn_kms_key_id`](StartTaskGroupReq::source_cdn_kms_key_id).
    pub fn source_cdn_kms_key_id(mut self, source_cdn_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.source_cdn_kms_key_id = Some(source_cdn_kms_key_id.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> StartTaskGroupReq
    where
        DstAk: super::fields::dst_ak<StartTaskGroupReq>,
        DstSk: super::fields::dst_sk<StartTaskGroupReq>,
    {
        self.value
    }
}

static START_TASK_GROUP_REQ_SHAPE: Shape = Shape {
    name: "StartTaskGroupReq",
    fields: &[
        Field::new("src_ak", Presence::Optional, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_TASK_GROUP_REQ_PATTERN_1),
        ]),
        Field::new("src_sk", Presence::Optional, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_TASK_GROUP_REQ_PATTERN_1),
        ]),
        Field::new("dst_ak", Presence::Required, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_TASK_GROUP_REQ_PATTERN_1),
        ]),
        Field::new("dst_sk", Presence::Required, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_TASK_GROUP_REQ_PATTERN_1),
        ]),
        Field::new("src_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("src_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("connection_string", Presence::Optional, limits::LENGTH_AT_MOST_2048),
        Field::new("json_auth_file", Presence::Optional, limits::LENGTH_AT_MOST_65535),
        Field::new("dst_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("dst_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("source_cdn_authentication_key", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&START_TASK_GROUP_REQ_PATTERN_1),
        ]),
        Field::new("source_cdn_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("source_cdn_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
    ],
    rules: &[],
};
static START_TASK_GROUP_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for StartTaskGroupReq {
    fn shape(&self) -> &'static Shape { &START_TASK_GROUP_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.src_ak,
            1 => &self.src_sk,
            2 => &self.dst_ak,
            3 => &self.dst_sk,
            4 => &self.src_crypto_type,
            5 => &self.src_kms_key_id,
            6 => &self.connection_string,
            7 => &self.json_auth_file,
            8 => &self.dst_crypto_type,
            9 => &self.dst_kms_key_id,
            10 => &self.source_cdn_authentication_key,
            11 => &self.source_cdn_crypto_type,
            12 => &self.source_cdn_kms_key_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.src_ak,
            1 => &mut self.src_sk,
            2 => &mut self.dst_ak,
            3 => &mut self.dst_sk,
            4 => &mut self.src_crypto_type,
            5 => &mut self.src_kms_key_id,
            6 => &mut self.connection_string,
            7 => &mut self.json_auth_file,
            8 => &mut self.dst_crypto_type,
            9 => &mut self.dst_kms_key_id,
            10 => &mut self.source_cdn_authentication_key,
            11 => &mut self.source_cdn_crypto_type,
            12 => &mut self.source_cdn_kms_key_id,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            src_ak: Value::blank(),
            src_sk: Value::blank(),
            dst_ak: Value::blank(),
            dst_sk: Value::blank(),
            src_crypto_type: Value::blank(),
            src_kms_key_id: Value::blank(),
            connection_string: Value::blank(),
            json_auth_file: Value::blank(),
            dst_crypto_type: Value::blank(),
            dst_kms_key_id: Value::blank(),
            source_cdn_authentication_key: Value::blank(),
            source_cdn_crypto_type: Value::blank(),
            source_cdn_kms_key_id: Value::blank(),
        }
    }
}

impl fmt::Debug for StartTaskGroupReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Where a migration reads. All but a list of URLs needs `region`, `bucket` and keys: `ak` and `sk` for
/// most clouds, `json_auth_file` for Google Cloud, `connection_string` for Azure. Access keys, names of
/// regions and buckets and `app_id` must not contain `<`, `>`, `&`, a quote or a backslash.
///
/// Where `cloud_type` is `Tencent`, `app_id` must have a value.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaskGroupSrcNode {
    /// Cloud that has the source bucket; set it to `URLSource` for a list of URLs, and for that alone.
    ///
    /// Limits: one of `AWS`, `Azure`, `Aliyun`, `Tencent`, `HuaweiCloud`, `QingCloud`, `KingsoftCloud`,
    /// `Baidu`, `Qiniu`, `Google`, `URLSource`, `UCloud`.
    ///
    /// Default: `"Aliyun"`.
    ///
    /// Differs from the documentation: Responses about task groups spell the values in upper case (`ALIYUN`).
    /// They are the same values here: requests send them as listed, responses are read in any case.
    pub cloud_type: Option<super::CloudType>,
    /// Region of the source bucket, as its cloud names it. Needed except for a list of URLs. ShowRegionInfo
    /// lists the regions of a cloud.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub region: Option<String>,
    /// Name of the source bucket. Needed except for a list of URLs.
    ///
    /// Limits: at most 1024 characters, pattern `^[^<>&"'\\]*$`.
    pub bucket: Option<String>,
    /// Access key id (AK) for the source bucket. Needed except for a list of URLs, and for Azure and Google
    /// Cloud where other keys are given.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub ak: Option<core::AccessKeyId>,
    /// Secret access key (SK) that belongs to `ak`.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub sk: Option<core::Secret>,
    /// Connection string of the storage account, where the source is Azure Blob Storage.
    ///
    /// Limits: at most 2048 characters.
    pub connection_string: Option<core::Secret>,
    /// Contents of the JSON key file of a service account, where the source is Google Cloud Storage.
    ///
    /// Limits: at most 65535 characters.
    pub json_auth_file: Option<core::Secret>,
    /// APPID of the account at Tencent Cloud. Needed for `cloud_type` `Tencent`, and only then.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    pub app_id: Option<String>,
    /// What to copy. In a migration by prefix each text is what names begin with; in a task of type `object`
    /// one that ends with `/` is a folder and any other an object. One empty text, `['']`, copies the whole
    /// bucket. Lists of objects and URLs do not need it.
    ///
    /// Limits: at most 500 items, each at most 1024 characters.
    pub object_key: Option<Vec<String>>,
    /// Where a list of objects or URLs is. The lists are text files (`.txt`, Content-Type `text/plain`) in
    /// UTF-8 without a byte order mark, at most 1024 MB each.
    pub list_file: Option<super::ListFile>,
    /// How the keys of the source are encrypted.
    ///
    /// Default: `"DEFAULT"`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub crypto_type: Option<super::CryptoType>,
    /// Key for `crypto_type` `KMS`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub kms_key_id: Option<super::KmsKeyId>,
}

impl TaskGroupSrcNode {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<TaskGroupSrcNode> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<TaskGroupSrcNode, S> {
    /// Sets [`cloud_type`](TaskGroupSrcNode::cloud_type).
    pub fn cloud_type(mut self, cloud_type: super::CloudType) -> Self {
        self.value.cloud_type = Some(cloud_type);
        self
    }

    /// Sets [`region`](TaskGroupSrcNode::region).
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.value.region = Some(region.into());
        self
    }

    /// Sets [`bucket`](TaskGroupSrcNode::bucket).
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.value.bucket = Some(bucket.into());
        self
    }

    /// Sets [`ak`](TaskGroupSrcNode::ak).
    pub fn ak(mut self, ak: impl Into<core::AccessKeyId>) -> Self {
        self.value.ak = Some(ak.into());
        self
    }

    /// Sets [`sk`](TaskGroupSrcNode::sk).
    pub fn sk(mut self, sk: impl Into<core::Secret>) -> Self {
        self.value.sk = Some(sk.into());
        self
    }

    /// Sets [`connection_string`](TaskGroupSrcNode::connection_string).
    pub fn connection_string(mut self, connection_string: impl Into<core::Secret>) -> Self {
        self.value.connection_string = Some(connection_string.into());
        self
    }

    /// Sets [`json_auth_file`](TaskGroupSrcNode::json_auth_file).
    pub fn json_auth_file(mut self, json_auth_file: impl Into<core::Secret>) -> Self {
        self.value.json_auth_file = Some(json_auth_file.into());
        self
    }

    /// Sets [`app_id`](TaskGroupSrcNode::app_id).
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.value.app_id = Some(app_id.into());
        self
    }

    /// Sets [`object_key`](TaskGroupSrcNode::object_key).
    pub fn object_key(mut self, object_key: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value.object_key = Some(Vec::from_iter(object_key.into_iter().map(Into::into)));
        self
    }

    /// Sets [`list_file`](TaskGroupSrcNode::list_file).
    pub fn list_file(mut self, list_file: super::ListFile) -> Self {
        self.value.list_file = Some(list_file);
        self
    }

    /// Sets [`crypto_type`](TaskGroupSrcNode::crypto_type).
    pub fn crypto_type(mut self, crypto_type: super::CryptoType) -> Self {
        self.value.crypto_type = Some(crypto_type);
        self
    }

    /// Sets [`kms_key_id`](TaskGroupSrcNode::kms_key_id).
    pub fn kms_key_id(mut self, kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.kms_key_id = Some(kms_key_id.into());
        self
    }
}

static TASK_GROUP_SRC_NODE_SHAPE: Shape = Shape {
    name: "TaskGroupSrcNode",
    fields: &[
        Field::new("cloud_type", Presence::Optional, &[Rule::OneOf(&[
            "AWS", "Azure", "Aliyun", "Tencent", "HuaweiCloud", "QingCloud", "KingsoftCloud", "Baidu",
            "Qiniu", "Google", "URLSource", "UCloud",
        ])]),
        Field::new("region", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&TASK_GROUP_SRC_NODE_PATTERN_1),
        ]),
        Field::new("bucket", Presence::Optional, &[
            Rule::MaxLength(1024),
            Rule::Pattern(&TASK_GROUP_SRC_NODE_PATTERN_1),
        ]),
        Field::new("ak", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&TASK_GROUP_SRC_NODE_PATTERN_1),
        ]),
        Field::new("sk", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&TASK_GROUP_SRC_NODE_PATTERN_1),
        ]),
        Field::new("connection_string", Presence::Optional, limits::LENGTH_AT_MOST_2048),
        Field::new("json_auth_file", Presence::Optional, limits::LENGTH_AT_MOST_65535),
        Field::new("app_id", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&TASK_GROUP_SRC_NODE_PATTERN_1),
        ]),
        Field::new("object_key", Presence::Optional, &[
            Rule::MaxItems(500),
            Rule::Items(limits::LENGTH_AT_MOST_1024),
        ]),
        Field::new("list_file", Presence::Optional, &[]),
        Field::new("crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
    ],
    rules: &[Rule::Needs(
        &[core::Condition { field: "cloud_type", values: &["Tencent"], default: Some("Aliyun") }],
        &["app_id"],
    )],
};
static TASK_GROUP_SRC_NODE_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for TaskGroupSrcNode {
    fn shape(&self) -> &'static Shape { &TASK_GROUP_SRC_NODE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.cloud_type,
            1 => &self.region,
            2 => &self.bucket,
            3 => &self.ak,
            4 => &self.sk,
            5 => &self.connection_string,
            6 => &self.json_auth_file,
            7 => &self.app_id,
            8 => &self.object_key,
            9 => &self.list_file,
            10 => &self.crypto_type,
            11 => &self.kms_key_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.cloud_type,
            1 => &mut self.region,
            2 => &mut self.bucket,
            3 => &mut self.ak,
            4 => &mut self.sk,
            5 => &mut self.connection_string,
            6 => &mut self.json_auth_file,
            7 => &mut self.app_id,
            8 => &mut self.object_key,
            9 => &mut self.list_file,
            10 => &mut self.crypto_type,
            11 => &mut self.kms_key_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for TaskGroupSrcNode {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Limits of the bandwidth that take the place of those before.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateBandwidthPolicyReq {
    /// Limits of the bandwidth, each for a part of the day. There are at most five, and their times must not
    /// overlap (OMS.0083, OMS.0085).
    ///
    /// Limits: at most 5 items.
    ///
    /// The ranges from `start` to `end` do not overlap.
    pub bandwidth_policy: Vec<super::BandwidthPolicyDto>,
}

impl UpdateBandwidthPolicyReq {
    /// Starts a value; `bandwidth_policy` is required.
    #[inline]
    pub fn builder() -> Builder<UpdateBandwidthPolicyReq, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<BandwidthPolicy> Builder<UpdateBandwidthPolicyReq, (BandwidthPolicy,)> {
    /// Sets [`bandwidth_policy`](UpdateBandwidthPolicyReq::bandwidth_policy).
    pub fn bandwidth_policy(
        mut self,
        bandwidth_policy: impl IntoIterator<Item = super::BandwidthPolicyDto>,
    ) -> Builder<UpdateBandwidthPolicyReq, (Set,)> {
        self.value.bandwidth_policy = Vec::from_iter(bandwidth_policy);
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> UpdateBandwidthPolicyReq
    where
        BandwidthPolicy: super::fields::bandwidth_policy<UpdateBandwidthPolicyReq>,
    {
        self.value
    }
}

static UPDATE_BANDWIDTH_POLICY_REQ_SHAPE: Shape = Shape {
    name: "UpdateBandwidthPolicyReq",
    fields: &[Field::new("bandwidth_policy", Presence::Required, &[
        Rule::MaxItems(5),
        Rule::Disjoint("start", "end"),
    ])],
    rules: &[],
};

impl Model for UpdateBandwidthPolicyReq {
    fn shape(&self) -> &'static Shape { &UPDATE_BANDWIDTH_POLICY_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.bandwidth_policy,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.bandwidth_policy,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { bandwidth_policy: Value::blank() } }
}

impl fmt::Debug for UpdateBandwidthPolicyReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
