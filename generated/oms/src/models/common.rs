// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `common.yaml`.

use std::fmt;
use huaweicloud_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value, View,
};

/// How a CDN authenticates requests.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CdnAuthenticationType {
    /// No authentication. `NONE` on the wire.
    None,
    /// Private authentication of Qiniu. `QINIU_PRIVATE_AUTHENTICATION` on the wire.
    QiniuPrivateAuthentication,
    /// URL signing of Alibaba Cloud, type A. `ALIYUN_OSS_A` on the wire.
    AliyunOssA,
    /// URL signing of Alibaba Cloud, type B. `ALIYUN_OSS_B` on the wire.
    AliyunOssB,
    /// URL signing of Alibaba Cloud, type C. `ALIYUN_OSS_C` on the wire.
    AliyunOssC,
    /// Private authentication of Kingsoft Cloud. `KSYUN_PRIVATE_AUTHENTICATION` on the wire.
    KsyunPrivateAuthentication,
    /// Shared access signature (SAS) of Azure. `AZURE_SAS_TOKEN` on the wire.
    AzureSasToken,
    /// URL signing of Tencent Cloud, type A. `TENCENT_COS_A` on the wire.
    TencentCosA,
    /// URL signing of Tencent Cloud, type B. `TENCENT_COS_B` on the wire.
    TencentCosB,
    /// URL signing of Tencent Cloud, type C. `TENCENT_COS_C` on the wire.
    TencentCosC,
    /// URL signing of Tencent Cloud, type D. `TENCENT_COS_D` on the wire.
    TencentCosD,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl CdnAuthenticationType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "NONE",
        "QINIU_PRIVATE_AUTHENTICATION",
        "ALIYUN_OSS_A",
        "ALIYUN_OSS_B",
        "ALIYUN_OSS_C",
        "KSYUN_PRIVATE_AUTHENTICATION",
        "AZURE_SAS_TOKEN",
        "TENCENT_COS_A",
        "TENCENT_COS_B",
        "TENCENT_COS_C",
        "TENCENT_COS_D",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::QiniuPrivateAuthentication => "QINIU_PRIVATE_AUTHENTICATION",
            Self::AliyunOssA => "ALIYUN_OSS_A",
            Self::AliyunOssB => "ALIYUN_OSS_B",
            Self::AliyunOssC => "ALIYUN_OSS_C",
            Self::KsyunPrivateAuthentication => "KSYUN_PRIVATE_AUTHENTICATION",
            Self::AzureSasToken => "AZURE_SAS_TOKEN",
            Self::TencentCosA => "TENCENT_COS_A",
            Self::TencentCosB => "TENCENT_COS_B",
            Self::TencentCosC => "TENCENT_COS_C",
            Self::TencentCosD => "TENCENT_COS_D",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CdnAuthenticationType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "NONE" => Self::None,
            "QINIU_PRIVATE_AUTHENTICATION" => Self::QiniuPrivateAuthentication,
            "ALIYUN_OSS_A" => Self::AliyunOssA,
            "ALIYUN_OSS_B" => Self::AliyunOssB,
            "ALIYUN_OSS_C" => Self::AliyunOssC,
            "KSYUN_PRIVATE_AUTHENTICATION" => Self::KsyunPrivateAuthentication,
            "AZURE_SAS_TOKEN" => Self::AzureSasToken,
            "TENCENT_COS_A" => Self::TencentCosA,
            "TENCENT_COS_B" => Self::TencentCosB,
            "TENCENT_COS_C" => Self::TencentCosC,
            "TENCENT_COS_D" => Self::TencentCosD,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for CdnAuthenticationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for CdnAuthenticationType {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if let Event::Text(value) = event {
            *self = Self::from(core::listed(value, Self::VALUES));
            return Ok(Next::Done);
        }
        let mut value = String::new();
        value.accept(event)?;
        *self = Self::from(value.as_str());
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(String::new())
    }
}

impl Serialize for CdnAuthenticationType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for CdnAuthenticationType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Protocol that a CDN is read with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CdnProtocol {
    /// HTTP without encryption. `http` on the wire.
    Http,
    /// HTTP over TLS. `https` on the wire.
    Https,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl CdnProtocol {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &["http", "https"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CdnProtocol {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "http" => Self::Http,
            "https" => Self::Https,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for CdnProtocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for CdnProtocol {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if let Event::Text(value) = event {
            *self = Self::from(core::listed(value, Self::VALUES));
            return Ok(Next::Done);
        }
        let mut value = String::new();
        value.accept(event)?;
        *self = Self::from(value.as_str());
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(String::new())
    }
}

impl Serialize for CdnProtocol {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for CdnProtocol {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// How the service checks that an object arrived complete.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsistencyCheck {
    /// The sizes are equal and the destination's copy is not older than the source's. The default. `size_last_modified`
    /// on the wire.
    SizeLastModified,
    /// The CRC64 values in the metadata are equal; without such values, size and time decide. Only for
    /// Huawei Cloud, Alibaba Cloud and Tencent Cloud. `crc64` on the wire.
    Crc64,
    /// A download without an error counts as complete where the source states no Content-Length;
    /// otherwise size and time decide. Only for HTTP and HTTPS sources. `no_check` on the wire.
    NoCheck,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ConsistencyCheck {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "size_last_modified",
        "crc64",
        "no_check",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SizeLastModified => "size_last_modified",
            Self::Crc64 => "crc64",
            Self::NoCheck => "no_check",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConsistencyCheck {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "size_last_modified" => Self::SizeLastModified,
            "crc64" => Self::Crc64,
            "no_check" => Self::NoCheck,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ConsistencyCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for ConsistencyCheck {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if let Event::Text(value) = event {
            *self = Self::from(core::listed(value, Self::VALUES));
            return Ok(Next::Done);
        }
        let mut value = String::new();
        value.accept(event)?;
        *self = Self::from(value.as_str());
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(String::new())
    }
}

impl Serialize for ConsistencyCheck {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ConsistencyCheck {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// How the keys in a request are encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CryptoType {
    /// The default of the service. `DEFAULT` on the wire.
    Default,
    /// With a key of KMS, which the request names beside it. `KMS` on the wire.
    Kms,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl CryptoType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &["DEFAULT", "KMS"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "DEFAULT",
            Self::Kms => "KMS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CryptoType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "DEFAULT" => Self::Default,
            "KMS" => Self::Kms,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for CryptoType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for CryptoType {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if let Event::Text(value) = event {
            *self = Self::from(core::listed(value, Self::VALUES));
            return Ok(Next::Done);
        }
        let mut value = String::new();
        value.accept(event)?;
        *self = Self::from(value.as_str());
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(String::new())
    }
}

impl Serialize for CryptoType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for CryptoType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static CRYPTO_TYPE_RULES: &[Rule] = &[Rule::OneOf(CryptoType::VALUES)];

/// Why a task failed. The service may send an empty text instead while nothing has failed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorReasonResp {
    /// Error code.
    ///
    /// Limits: at most 10 characters.
    pub error_code: Option<String>,
    /// Text for people.
    ///
    /// Limits: at most 1024 characters.
    pub error_msg: Option<String>,
}

static ERROR_REASON_RESP_SHAPE: Shape = Shape {
    name: "ErrorReasonResp",
    fields: &[
        Field::new("error_code", Presence::Optional, &[]),
        Field::new("error_msg", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ErrorReasonResp {
    fn shape(&self) -> &'static Shape {
        &ERROR_REASON_RESP_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.error_code,
                1 => &self.error_msg,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.error_code,
                1 => &mut self.error_msg,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for ErrorReasonResp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for ErrorReasonResp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ErrorReasonResp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Why the service refused a request.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Error code, such as OMS.0066; codes of the API gateway begin with APIG or APIGW.
    pub error_code: Option<String>,
    /// Text for people; its wording may change at any time.
    pub error_msg: Option<String>,
}

static ERROR_RESPONSE_SHAPE: Shape = Shape {
    name: "ErrorResponse",
    fields: &[
        Field::new("error_code", Presence::Optional, &[]),
        Field::new("error_msg", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ErrorResponse {
    fn shape(&self) -> &'static Shape {
        &ERROR_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.error_code,
                1 => &self.error_msg,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.error_code,
                1 => &mut self.error_msg,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for ErrorResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ErrorResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Id of a key in Key Management Service (KMS).
///
/// Limits: at most 36 characters, pattern `^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KmsKeyId(String);

impl KmsKeyId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for KmsKeyId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for KmsKeyId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&KmsKeyId> for KmsKeyId {
    fn from(value: &KmsKeyId) -> Self {
        value.clone()
    }
}

impl fmt::Display for KmsKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for KmsKeyId {
    fn view(&self) -> View<'_> {
        View::Text(&self.0)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        self.0.accept(event)
    }

    fn blank() -> Self {
        Self(Value::blank())
    }
}

impl Serialize for KmsKeyId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for KmsKeyId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static KMS_KEY_ID_RULES: &[Rule] = &[
    Rule::MaxLength(36),
    Rule::Pattern(&KMS_KEY_ID_PATTERN_1),
];

static KMS_KEY_ID_PATTERN_1: core::Pattern = core::Pattern::new(
    "^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$",
);

/// What happens to an object that the destination has under the same name. The two comparing modes
/// count objects as different when only one of them is encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectOverwriteMode {
    /// The object is skipped without a look at its contents. `NO_OVERWRITE` on the wire.
    NoOverwrite,
    /// The object is replaced when its size differs or the source's copy is newer. The default. `SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE`
    /// on the wire.
    SizeLastModifiedComparisonOverwrite,
    /// The object is replaced when the CRC64 values in the metadata differ; without such values, size
    /// and time decide. Only for Huawei Cloud, Alibaba Cloud and Tencent Cloud. `CRC64_COMPARISON_OVERWRITE`
    /// on the wire.
    Crc64ComparisonOverwrite,
    /// The object is always replaced. `FULL_OVERWRITE` on the wire.
    FullOverwrite,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ObjectOverwriteMode {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "NO_OVERWRITE",
        "SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE",
        "CRC64_COMPARISON_OVERWRITE",
        "FULL_OVERWRITE",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoOverwrite => "NO_OVERWRITE",
            Self::SizeLastModifiedComparisonOverwrite => {
                "SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE"
            }
            Self::Crc64ComparisonOverwrite => "CRC64_COMPARISON_OVERWRITE",
            Self::FullOverwrite => "FULL_OVERWRITE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ObjectOverwriteMode {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "NO_OVERWRITE" => Self::NoOverwrite,
            "SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE" => {
                Self::SizeLastModifiedComparisonOverwrite
            }
            "CRC64_COMPARISON_OVERWRITE" => Self::Crc64ComparisonOverwrite,
            "FULL_OVERWRITE" => Self::FullOverwrite,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ObjectOverwriteMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for ObjectOverwriteMode {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if let Event::Text(value) = event {
            *self = Self::from(core::listed(value, Self::VALUES));
            return Ok(Next::Done);
        }
        let mut value = String::new();
        value.accept(event)?;
        *self = Self::from(value.as_str());
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(String::new())
    }
}

impl Serialize for ObjectOverwriteMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ObjectOverwriteMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Content delivery network (CDN) that the objects are read through.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourceCdnResp {
    /// Domain name that the objects are read from.
    ///
    /// Limits: at most 1024 characters.
    pub domain: Option<String>,
    /// Protocol that a CDN is read with.
    pub protocol: Option<super::CdnProtocol>,
    /// How a CDN authenticates requests.
    pub authentication_type: Option<super::CdnAuthenticationType>,
}

static SOURCE_CDN_RESP_SHAPE: Shape = Shape {
    name: "SourceCdnResp",
    fields: &[
        Field::new("domain", Presence::Optional, &[]),
        Field::new("protocol", Presence::Optional, &[]),
        Field::new("authentication_type", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for SourceCdnResp {
    fn shape(&self) -> &'static Shape {
        &SOURCE_CDN_RESP_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.domain,
                1 => &self.protocol,
                2 => &self.authentication_type,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.domain,
                1 => &mut self.protocol,
                2 => &mut self.authentication_type,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for SourceCdnResp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for SourceCdnResp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for SourceCdnResp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Storage class that objects get in the destination bucket; `STANDARD` unless set otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoragePolicy {
    /// Standard storage of OBS. `STANDARD` on the wire.
    Standard,
    /// Infrequent access storage of OBS. `IA` on the wire.
    InfrequentAccess,
    /// Archive storage of OBS. `ARCHIVE` on the wire.
    Archive,
    /// Deep archive storage of OBS. `DEEP_ARCHIVE` on the wire.
    DeepArchive,
    /// The class of OBS that corresponds to the object's class at the source. `SRC_STORAGE_MAPPING` on
    /// the wire.
    SourceStorageMapping,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl StoragePolicy {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "STANDARD",
        "IA",
        "ARCHIVE",
        "DEEP_ARCHIVE",
        "SRC_STORAGE_MAPPING",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::InfrequentAccess => "IA",
            Self::Archive => "ARCHIVE",
            Self::DeepArchive => "DEEP_ARCHIVE",
            Self::SourceStorageMapping => "SRC_STORAGE_MAPPING",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StoragePolicy {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "STANDARD" => Self::Standard,
            "IA" => Self::InfrequentAccess,
            "ARCHIVE" => Self::Archive,
            "DEEP_ARCHIVE" => Self::DeepArchive,
            "SRC_STORAGE_MAPPING" => Self::SourceStorageMapping,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for StoragePolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for StoragePolicy {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if let Event::Text(value) = event {
            *self = Self::from(core::listed(value, Self::VALUES));
            return Ok(Next::Done);
        }
        let mut value = String::new();
        value.accept(event)?;
        *self = Self::from(value.as_str());
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(String::new())
    }
}

impl Serialize for StoragePolicy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for StoragePolicy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Id of a migration task group.
///
/// Limits: 1 to 100 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskGroupId(String);

impl TaskGroupId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for TaskGroupId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for TaskGroupId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&TaskGroupId> for TaskGroupId {
    fn from(value: &TaskGroupId) -> Self {
        value.clone()
    }
}

impl fmt::Display for TaskGroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for TaskGroupId {
    fn view(&self) -> View<'_> {
        View::Text(&self.0)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        self.0.accept(event)
    }

    fn blank() -> Self {
        Self(Value::blank())
    }
}

impl Serialize for TaskGroupId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for TaskGroupId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static TASK_GROUP_ID_RULES: &[Rule] = &[
    Rule::MinLength(1),
    Rule::MaxLength(100),
];
