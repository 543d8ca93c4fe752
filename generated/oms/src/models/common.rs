// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `common.yaml`.

use std::fmt;
use std::str::FromStr;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// Limit of the bandwidth for a part of the day.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BandwidthPolicyDto {
    /// When the limit begins to apply, inclusive, as `hh:mm` from `00:00` to `23:59`.
    ///
    /// Limits: pattern `^(20|21|22|23|[0-1]\d):[0-5]\d`.
    pub start: Option<String>,
    /// When the limit ceases to apply, as `hh:mm` from `00:00` to `23:59`. No page says whether a part may
    /// run past midnight; one until `23:59` and another from `00:00` may.
    ///
    /// Limits: pattern `^(20|21|22|23|[0-1]\d):[0-5]\d`.
    pub end: Option<String>,
    /// Bandwidth at most, in bytes per second, from 1048576 (1 MiB/s). The pages go up to 209715200 (200
    /// MiB/s); the service refuses what is too much for it with OMS.0084.
    ///
    /// Limits: at least 1048576.
    ///
    /// Differs from the documentation: The pages and the SDK have a maximum of 209715200, which they call 200
    /// MB/s. Users of a client that refused more reported that the service takes it; what the service says
    /// decides.
    pub max_bandwidth: Option<i64>,
}

impl BandwidthPolicyDto {
    /// Starts a value; `start`, `end`, `max_bandwidth` are required.
    #[inline]
    pub fn builder() -> Builder<BandwidthPolicyDto, (Unset, Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Start, End, MaxBandwidth> Builder<BandwidthPolicyDto, (Start, End, MaxBandwidth)> {
    /// Sets [`start`](BandwidthPolicyDto::start).
    pub fn start(
        mut self,
        start: impl Into<String>,
    ) -> Builder<BandwidthPolicyDto, (Set, End, MaxBandwidth)> {
        self.value.start = Some(start.into());
        builder::with(self.value)
    }

    /// Sets [`end`](BandwidthPolicyDto::end).
    pub fn end(mut self, end: impl Into<String>) -> Builder<BandwidthPolicyDto, (Start, Set, MaxBandwidth)> {
        self.value.end = Some(end.into());
        builder::with(self.value)
    }

    /// Sets [`max_bandwidth`](BandwidthPolicyDto::max_bandwidth).
    pub fn max_bandwidth(mut self, max_bandwidth: i64) -> Builder<BandwidthPolicyDto, (Start, End, Set)> {
        self.value.max_bandwidth = Some(max_bandwidth);
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> BandwidthPolicyDto
    where
        Start: super::fields::start<BandwidthPolicyDto>,
        End: super::fields::end<BandwidthPolicyDto>,
        MaxBandwidth: super::fields::max_bandwidth<BandwidthPolicyDto>,
    {
        self.value
    }
}

static BANDWIDTH_POLICY_DTO_SHAPE: Shape = Shape {
    name: "BandwidthPolicyDto",
    fields: &[
        Field::new("start", Presence::RequiredInRequests, &[Rule::Pattern(&BANDWIDTH_POLICY_DTO_PATTERN_1)]),
        Field::new("end", Presence::RequiredInRequests, &[Rule::Pattern(&BANDWIDTH_POLICY_DTO_PATTERN_1)]),
        Field::new("max_bandwidth", Presence::RequiredInRequests, limits::AT_LEAST_1048576),
    ],
    rules: &[],
};
static BANDWIDTH_POLICY_DTO_PATTERN_1: core::Pattern = core::Pattern::new("^(20|21|22|23|[0-1]\\d):[0-5]\\d");

impl Model for BandwidthPolicyDto {
    fn shape(&self) -> &'static Shape { &BANDWIDTH_POLICY_DTO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.start,
            1 => &self.end,
            2 => &self.max_bandwidth,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.start,
            1 => &mut self.end,
            2 => &mut self.max_bandwidth,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BandwidthPolicyDto {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How a CDN authenticates requests.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CdnAuthenticationType {
    /// No authentication. `NONE` on the wire.
    NoAuthentication,
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
    pub const VALUES: &'static[&'static str] = &[
        "NONE", "QINIU_PRIVATE_AUTHENTICATION", "ALIYUN_OSS_A", "ALIYUN_OSS_B", "ALIYUN_OSS_C",
        "KSYUN_PRIVATE_AUTHENTICATION", "AZURE_SAS_TOKEN", "TENCENT_COS_A", "TENCENT_COS_B", "TENCENT_COS_C",
        "TENCENT_COS_D",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoAuthentication => "NONE",
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
            "NONE" => Self::NoAuthentication,
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for CdnAuthenticationType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static CDN_AUTHENTICATION_TYPE_RULES: &[Rule] = &[Rule::OneOf(CdnAuthenticationType::VALUES)];

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
    pub const VALUES: &'static[&'static str] = &["http", "https"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for CdnProtocol {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static CDN_PROTOCOL_RULES: &[Rule] = &[Rule::OneOf(CdnProtocol::VALUES)];

/// Cloud that has a bucket.
///
/// Differs from the documentation: Responses about task groups spell the values in upper case (`ALIYUN`).
/// They are the same values here: requests send them as listed, responses are read in any case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudType {
    /// Amazon Web Services, bucket in S3. `AWS` on the wire.
    Aws,
    /// Microsoft Azure, container in Blob Storage. `Azure` on the wire.
    Azure,
    /// Alibaba Cloud, bucket in OSS. `Aliyun` on the wire.
    Aliyun,
    /// Tencent Cloud, bucket in COS. `Tencent` on the wire.
    Tencent,
    /// Huawei Cloud, bucket in OBS. `HuaweiCloud` on the wire.
    HuaweiCloud,
    /// QingCloud, bucket in QingStor. `QingCloud` on the wire.
    QingCloud,
    /// Kingsoft Cloud, bucket in KS3. `KingsoftCloud` on the wire.
    KingsoftCloud,
    /// Baidu AI Cloud, bucket in BOS. `Baidu` on the wire.
    Baidu,
    /// Qiniu Cloud, bucket in Kodo. `Qiniu` on the wire.
    Qiniu,
    /// Google Cloud, bucket in Cloud Storage. `Google` on the wire.
    Google,
    /// No cloud but a list of HTTP or HTTPS URLs. `URLSource` on the wire.
    UrlSource,
    /// UCloud, bucket in US3. `UCloud` on the wire.
    UCloud,
    /// Huawei Cloud as the destination of a task group. `HEC` on the wire.
    Hec,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl CloudType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "AWS", "Azure", "Aliyun", "Tencent", "HuaweiCloud", "QingCloud", "KingsoftCloud", "Baidu", "Qiniu",
        "Google", "URLSource", "UCloud", "HEC",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aws => "AWS",
            Self::Azure => "Azure",
            Self::Aliyun => "Aliyun",
            Self::Tencent => "Tencent",
            Self::HuaweiCloud => "HuaweiCloud",
            Self::QingCloud => "QingCloud",
            Self::KingsoftCloud => "KingsoftCloud",
            Self::Baidu => "Baidu",
            Self::Qiniu => "Qiniu",
            Self::Google => "Google",
            Self::UrlSource => "URLSource",
            Self::UCloud => "UCloud",
            Self::Hec => "HEC",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CloudType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "AWS" => Self::Aws,
            "Azure" => Self::Azure,
            "Aliyun" => Self::Aliyun,
            "Tencent" => Self::Tencent,
            "HuaweiCloud" => Self::HuaweiCloud,
            "QingCloud" => Self::QingCloud,
            "KingsoftCloud" => Self::KingsoftCloud,
            "Baidu" => Self::Baidu,
            "Qiniu" => Self::Qiniu,
            "Google" => Self::Google,
            "URLSource" => Self::UrlSource,
            "UCloud" => Self::UCloud,
            "HEC" => Self::Hec,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for CloudType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for CloudType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static CLOUD_TYPE_RULES: &[Rule] = &[Rule::OneOf(CloudType::VALUES)];

/// How the service decides that an object is at the destination already or has arrived complete. Objects
/// count as different when only one of them is encrypted. The lists of copied and failed objects tell the
/// result for each object.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsistencyCheck {
    /// The sizes are equal and the destination's copy is not older than the source's. The default.
    /// `size_last_modified` on the wire.
    SizeLastModified,
    /// The CRC64 values in the metadata are equal; without such values, size and time decide. Only for Huawei
    /// Cloud, Alibaba Cloud and Tencent Cloud. `crc64` on the wire.
    Crc64,
    /// A download without an error counts as complete where the source states no Content-Length, and the
    /// object replaces the one of the same name; otherwise size and time decide. Only for HTTP and HTTPS
    /// sources. Migration tasks and task groups only. `no_check` on the wire.
    NoCheck,
    /// The same as `no_check` under the name that synchronization tasks have for it. `transmission` on the
    /// wire.
    Transmission,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ConsistencyCheck {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["size_last_modified", "crc64", "no_check", "transmission"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SizeLastModified => "size_last_modified",
            Self::Crc64 => "crc64",
            Self::NoCheck => "no_check",
            Self::Transmission => "transmission",
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
            "transmission" => Self::Transmission,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ConsistencyCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ConsistencyCheck {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static CONSISTENCY_CHECK_RULES: &[Rule] = &[Rule::OneOf(ConsistencyCheck::VALUES)];

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
    pub const VALUES: &'static[&'static str] = &["DEFAULT", "KMS"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for CryptoType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static CRYPTO_TYPE_RULES: &[Rule] = &[Rule::OneOf(CryptoType::VALUES)];

/// Why a task failed. The service may send an empty text instead while nothing has failed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorReasonResp {
    /// Error code, such as TRF.0151.
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
    fn shape(&self) -> &'static Shape { &ERROR_REASON_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.error_code,
            1 => &self.error_msg,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.error_code,
            1 => &mut self.error_msg,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ErrorReasonResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
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
    fn shape(&self) -> &'static Shape { &ERROR_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.error_code,
            1 => &self.error_msg,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.error_code,
            1 => &mut self.error_msg,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ErrorResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Id of a key in Key Management Service (KMS), 36 characters.
///
/// Limits: at most 36 characters, pattern
/// `^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KmsKeyId(String);

impl KmsKeyId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for KmsKeyId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for KmsKeyId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&KmsKeyId> for KmsKeyId {
    fn from(value: &KmsKeyId) -> Self { value.clone() }
}

impl FromStr for KmsKeyId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for KmsKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for KmsKeyId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static KMS_KEY_ID_RULES: &[Rule] = &[Rule::MaxLength(36), Rule::Pattern(&KMS_KEY_ID_PATTERN_1)];

static KMS_KEY_ID_PATTERN_1: core::Pattern = core::Pattern::new(
    "^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$",
);

/// What happens to an object that the destination has under the same name. The two comparing modes count
/// objects as different when only one of them is encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectOverwriteMode {
    /// The object is skipped without a look at its contents. `NO_OVERWRITE` on the wire.
    NoOverwrite,
    /// The object is replaced when its size differs or the source's copy is newer. The default.
    /// `SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE` on the wire.
    SizeLastModifiedComparisonOverwrite,
    /// The object is replaced when the CRC64 values in the metadata differ; without such values, size and
    /// time decide. Only for Huawei Cloud, Alibaba Cloud and Tencent Cloud. `CRC64_COMPARISON_OVERWRITE` on
    /// the wire.
    Crc64ComparisonOverwrite,
    /// The object is always replaced. `FULL_OVERWRITE` on the wire.
    FullOverwrite,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ObjectOverwriteMode {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "NO_OVERWRITE", "SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE", "CRC64_COMPARISON_OVERWRITE",
        "FULL_OVERWRITE",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoOverwrite => "NO_OVERWRITE",
            Self::SizeLastModifiedComparisonOverwrite => "SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE",
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
            "SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE" => Self::SizeLastModifiedComparisonOverwrite,
            "CRC64_COMPARISON_OVERWRITE" => Self::Crc64ComparisonOverwrite,
            "FULL_OVERWRITE" => Self::FullOverwrite,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ObjectOverwriteMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ObjectOverwriteMode {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static OBJECT_OVERWRITE_MODE_RULES: &[Rule] = &[Rule::OneOf(ObjectOverwriteMode::VALUES)];

/// Message that Simple Message Notification (SMN) sends when a task ends. The topic has to be in the
/// region that is called, and OMS has to be allowed to publish to it (OMS.0157, OMS.0158, OMS.0168).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmnConfig {
    /// URN of the topic that messages go to.
    ///
    /// Limits: at most 1024 characters, pattern `^[^<>&"'\\]*$`.
    pub topic_urn: String,
    /// Ends of a task that a message is sent for.
    ///
    /// Limits: 1 to 2 items.
    pub trigger_conditions: Vec<super::SmnTriggerCondition>,
    /// Language of the message.
    ///
    /// Default: `"en-us"`.
    pub language: Option<super::SmnLanguage>,
    /// Name of the message template of SMN that the message is written with; a fixed text without it.
    ///
    /// Limits: pattern `^[^<>&"'\\]*$`.
    pub message_template_name: Option<String>,
}

impl SmnConfig {
    /// Starts a value; `topic_urn`, `trigger_conditions` are required.
    #[inline]
    pub fn builder() -> Builder<SmnConfig, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<TopicUrn, TriggerConditions> Builder<SmnConfig, (TopicUrn, TriggerConditions)> {
    /// Sets [`topic_urn`](SmnConfig::topic_urn).
    pub fn topic_urn(mut self, topic_urn: impl Into<String>) -> Builder<SmnConfig, (Set, TriggerConditions)> {
        self.value.topic_urn = topic_urn.into();
        builder::with(self.value)
    }

    /// Sets [`trigger_conditions`](SmnConfig::trigger_conditions).
    pub fn trigger_conditions(
        mut self,
        trigger_conditions: impl IntoIterator<Item = super::SmnTriggerCondition>,
    ) -> Builder<SmnConfig, (TopicUrn, Set)> {
        self.value.trigger_conditions = Vec::from_iter(trigger_conditions);
        builder::with(self.value)
    }

    /// Sets [`language`](SmnConfig::language).
    pub fn language(mut self, language: super::SmnLanguage) -> Self {
        self.value.language = Some(language);
        self
    }

    /// Sets [`message_template_name`](SmnConfig::message_template_name).
    pub fn message_template_name(mut self, message_template_name: impl Into<String>) -> Self {
        self.value.message_template_name = Some(message_template_name.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> SmnConfig
    where
        TopicUrn: super::fields::topic_urn<SmnConfig>,
        TriggerConditions: super::fields::trigger_conditions<SmnConfig>,
    {
        self.value
    }
}

static SMN_CONFIG_SHAPE: Shape = Shape {
    name: "SmnConfig",
    fields: &[
        Field::new("topic_urn", Presence::Required, &[
            Rule::MaxLength(1024),
            Rule::Pattern(&SMN_CONFIG_PATTERN_1),
        ]),
        Field::new("trigger_conditions", Presence::Required, &[
            Rule::MinItems(1),
            Rule::MaxItems(2),
            Rule::Items(super::SMN_TRIGGER_CONDITION_RULES),
        ]),
        Field::new("language", Presence::Optional, super::SMN_LANGUAGE_RULES),
        Field::new("message_template_name", Presence::Optional, &[Rule::Pattern(&SMN_CONFIG_PATTERN_1)]),
    ],
    rules: &[],
};
static SMN_CONFIG_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for SmnConfig {
    fn shape(&self) -> &'static Shape { &SMN_CONFIG_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.topic_urn,
            1 => &self.trigger_conditions,
            2 => &self.language,
            3 => &self.message_template_name,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.topic_urn,
            1 => &mut self.trigger_conditions,
            2 => &mut self.language,
            3 => &mut self.message_template_name,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            topic_urn: Value::blank(),
            trigger_conditions: Value::blank(),
            language: Value::blank(),
            message_template_name: Value::blank(),
        }
    }
}

impl fmt::Debug for SmnConfig {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Language of a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmnLanguage {
    /// Simplified Chinese. `zh-cn` on the wire.
    Chinese,
    /// English. `en-us` on the wire.
    English,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl SmnLanguage {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["zh-cn", "en-us"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chinese => "zh-cn",
            Self::English => "en-us",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SmnLanguage {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "zh-cn" => Self::Chinese,
            "en-us" => Self::English,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for SmnLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for SmnLanguage {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static SMN_LANGUAGE_RULES: &[Rule] = &[Rule::OneOf(SmnLanguage::VALUES)];

/// End of a task that a message is sent for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmnTriggerCondition {
    /// The task has succeeded. `SUCCESS` on the wire.
    Success,
    /// The task has failed. `FAILURE` on the wire.
    Failure,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl SmnTriggerCondition {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["SUCCESS", "FAILURE"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::Failure => "FAILURE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SmnTriggerCondition {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "SUCCESS" => Self::Success,
            "FAILURE" => Self::Failure,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for SmnTriggerCondition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for SmnTriggerCondition {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static SMN_TRIGGER_CONDITION_RULES: &[Rule] = &[Rule::OneOf(SmnTriggerCondition::VALUES)];

/// Content delivery network (CDN) that the objects are read through. Without this object they are read
/// from the source bucket itself.
///
/// Where `authentication_type` is `ALIYUN_OSS_A`, `ALIYUN_OSS_B` or `ALIYUN_OSS_C`, `authentication_key`
/// must have a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceCdnReq {
    /// Protocol that a CDN is read with.
    pub protocol: super::CdnProtocol,
    /// Domain name that the objects are read from: 3 to 255 characters, at least two labels of letters,
    /// digits and hyphens, no digit at the end. Names below myhuaweicloud.com and myhwclouds.com are refused.
    ///
    /// Limits: at most 1024 characters, pattern
    /// `^(?=^.{3,255}$)(?!^.*\.myhuaweicloud.com$)(?!^.*\.myhwclouds.com$)((?!^.*(\d)+$)[a-zA-Z0-9][-a-zA-Z0-9]{0,62}(\.[a-zA-Z0-9][-a-zA-Z0-9]{0,62})+$)`.
    pub domain: String,
    /// How a CDN authenticates requests.
    pub authentication_type: super::CdnAuthenticationType,
    /// Key that requests to the CDN are signed with, needed where the CDN wants a signature. `NONE`,
    /// `QINIU_PRIVATE_AUTHENTICATION` and `KSYUN_PRIVATE_AUTHENTICATION` need none. It must not contain `<`,
    /// `>`, `&`, a quote or a backslash.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    pub authentication_key: Option<core::Secret>,
    /// How `authentication_key` is encrypted.
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

impl SourceCdnReq {
    /// Starts a value; `protocol`, `domain`, `authentication_type` are required.
    #[inline]
    pub fn builder() -> Builder<SourceCdnReq, (Unset, Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Protocol, Domain, AuthenticationType> Builder<SourceCdnReq, (Protocol, Domain, AuthenticationType)> {
    /// Sets [`protocol`](SourceCdnReq::protocol).
    pub fn protocol(
        mut self,
        protocol: super::CdnProtocol,
    ) -> Builder<SourceCdnReq, (Set, Domain, AuthenticationType)> {
        self.value.protocol = protocol;
        builder::with(self.value)
    }

    /// Sets [`domain`](SourceCdnReq::domain).
    pub fn domain(
        mut self,
        domain: impl Into<String>,
    ) -> Builder<SourceCdnReq, (Protocol, Set, AuthenticationType)> {
        self.value.domain = domain.into();
        builder::with(self.value)
    }

    /// Sets [`authentication_type`](SourceCdnReq::authentication_type).
    pub fn authentication_type(
        mut self,
        authentication_type: super::CdnAuthenticationType,
    ) -> Builder<SourceCdnReq, (Protocol, Domain, Set)> {
        self.value.authentication_type = authentication_type;
        builder::with(self.value)
    }

    /// Sets [`authentication_key`](SourceCdnReq::authentication_key).
    pub fn authentication_key(mut self, authentication_key: impl Into<core::Secret>) -> Self {
        self.value.authentication_key = Some(authentication_key.into());
        self
    }

    /// Sets [`crypto_type`](SourceCdnReq::crypto_type).
    pub fn crypto_type(mut self, crypto_type: super::CryptoType) -> Self {
        self.value.crypto_type = Some(crypto_type);
        self
    }

    /// Sets [`kms_key_id`](SourceCdnReq::kms_key_id).
    pub fn kms_key_id(mut self, kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> SourceCdnReq
    where
        Protocol: super::fields::protocol<SourceCdnReq>,
        Domain: super::fields::domain<SourceCdnReq>,
        AuthenticationType: super::fields::authentication_type<SourceCdnReq>,
    {
        self.value
    }
}

static SOURCE_CDN_REQ_SHAPE: Shape = Shape {
    name: "SourceCdnReq",
    fields: &[
        Field::new("protocol", Presence::Required, super::CDN_PROTOCOL_RULES),
        Field::new("domain", Presence::Required, &[
            Rule::MaxLength(1024),
            Rule::Pattern(&SOURCE_CDN_REQ_PATTERN_1),
        ]),
        Field::new("authentication_type", Presence::Required, super::CDN_AUTHENTICATION_TYPE_RULES),
        Field::new("authentication_key", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&SOURCE_CDN_REQ_PATTERN_2),
        ]),
        Field::new("crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
    ],
    rules: &[Rule::Needs(
        &[core::Condition {
            field: "authentication_type",
            values: &["ALIYUN_OSS_A", "ALIYUN_OSS_B", "ALIYUN_OSS_C"],
            default: None,
        }],
        &["authentication_key"],
    )],
};
static SOURCE_CDN_REQ_PATTERN_1: core::Pattern = core::Pattern::new(
    "^(?=^.{3,255}$)(?!^.*\\.myhuaweicloud.com$)(?!^.*\\.myhwclouds.com$)((?!^.*(\\d)+$)[a-zA-Z0-9][-a-zA-Z0-9]{0,62}(\\.[a-zA-Z0-9][-a-zA-Z0-9]{0,62})+$)",
);
static SOURCE_CDN_REQ_PATTERN_2: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for SourceCdnReq {
    fn shape(&self) -> &'static Shape { &SOURCE_CDN_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.protocol,
            1 => &self.domain,
            2 => &self.authentication_type,
            3 => &self.authentication_key,
            4 => &self.crypto_type,
            5 => &self.kms_key_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.protocol,
            1 => &mut self.domain,
            2 => &mut self.authentication_type,
            3 => &mut self.authentication_key,
            4 => &mut self.crypto_type,
            5 => &mut self.kms_key_id,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            protocol: Value::blank(),
            domain: Value::blank(),
            authentication_type: Value::blank(),
            authentication_key: Value::blank(),
            crypto_type: Value::blank(),
            kms_key_id: Value::blank(),
        }
    }
}

impl fmt::Debug for SourceCdnReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
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
    fn shape(&self) -> &'static Shape { &SOURCE_CDN_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.domain,
            1 => &self.protocol,
            2 => &self.authentication_type,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.domain,
            1 => &mut self.protocol,
            2 => &mut self.authentication_type,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for SourceCdnResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
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
    /// The class of OBS that corresponds to the object's class at the source. `SRC_STORAGE_MAPPING` on the
    /// wire.
    SourceStorageMapping,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl StoragePolicy {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "STANDARD", "IA", "ARCHIVE", "DEEP_ARCHIVE", "SRC_STORAGE_MAPPING",
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for StoragePolicy {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static STORAGE_POLICY_RULES: &[Rule] = &[Rule::OneOf(StoragePolicy::VALUES)];

/// Id of a migration task group.
///
/// Limits: 1 to 1024 characters.
///
/// Differs from the documentation: The pages allow 1024 characters in a path, 100 in a filter and in
/// responses about groups, and 36 in responses about tasks and in BatchUpdateTasks. It is one type with
/// the widest limit, narrowed where it is used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskGroupId(String);

impl TaskGroupId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for TaskGroupId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for TaskGroupId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&TaskGroupId> for TaskGroupId {
    fn from(value: &TaskGroupId) -> Self { value.clone() }
}

impl FromStr for TaskGroupId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for TaskGroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for TaskGroupId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static TASK_GROUP_ID_RULES: &[Rule] = limits::LENGTH_1_TO_1024;
