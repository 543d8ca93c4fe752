// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `ssl.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Field, Model, Presence, Set, Shape, Unset, Value, Violations};
use super::builder::{self, Builder};

/// Where the certificate can be downloaded.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DownloadSslCertResponse {
    /// Name of the archive with the certificate.
    pub file_name: Option<String>,
    /// Signed link to the archive. Whoever has it can download the archive.
    pub link: Option<core::Secret>,
    /// OBS bucket that the archive is in.
    pub bucket_name: Option<String>,
}

static DOWNLOAD_SSL_CERT_RESPONSE_SHAPE: Shape = Shape {
    name: "DownloadSslCertResponse",
    fields: &[
        Field::new("file_name", Presence::Optional, &[]),
        Field::new("link", Presence::Optional, &[]),
        Field::new("bucket_name", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DownloadSslCertResponse {
    fn shape(&self) -> &'static Shape { &DOWNLOAD_SSL_CERT_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.file_name,
            1 => &self.link,
            2 => &self.bucket_name,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.file_name,
            1 => &mut self.link,
            2 => &mut self.bucket_name,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DownloadSslCertResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How clients connect with SSL.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowInstanceSslDetailResponse {
    /// Whether the instance uses SSL. True, or missing where it does not.
    pub enabled: Option<bool>,
    /// IPv4 address to connect to.
    pub ip: Option<String>,
    /// IPv6 address to connect to.
    ///
    /// Differs from the documentation: Pages since 2025-05 have it, the SDK does not.
    pub ipv6: Option<String>,
    /// Port to connect to.
    pub port: Option<String>,
    /// Domain name to connect to; examples of the pages have the port after a colon.
    pub domain_name: Option<String>,
    /// When the certificate expires, in UTC, such as `2027-06-15T02:21:18.669Z`.
    pub ssl_expired_at: Option<String>,
    /// Whether the certificate is valid.
    pub ssl_validated: Option<bool>,
}

static SHOW_INSTANCE_SSL_DETAIL_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowInstanceSslDetailResponse",
    fields: &[
        Field::new("enabled", Presence::Optional, &[]),
        Field::new("ip", Presence::Optional, &[]),
        Field::new("ipv6", Presence::Optional, &[]),
        Field::new("port", Presence::Optional, &[]),
        Field::new("domain_name", Presence::Optional, &[]),
        Field::new("ssl_expired_at", Presence::Optional, &[]),
        Field::new("ssl_validated", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowInstanceSslDetailResponse {
    fn shape(&self) -> &'static Shape { &SHOW_INSTANCE_SSL_DETAIL_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.enabled,
            1 => &self.ip,
            2 => &self.ipv6,
            3 => &self.port,
            4 => &self.domain_name,
            5 => &self.ssl_expired_at,
            6 => &self.ssl_validated,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.enabled,
            1 => &mut self.ip,
            2 => &mut self.ipv6,
            3 => &mut self.port,
            4 => &mut self.domain_name,
            5 => &mut self.ssl_expired_at,
            6 => &mut self.ssl_validated,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowInstanceSslDetailResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Whether an instance uses SSL.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSslSwitchRequestBody {
    /// Whether it does.
    ///
    /// Differs from the documentation: A description of 2025 lists `true` and `false` as its values, which
    /// any flag has.
    pub enabled: bool,
}

impl UpdateSslSwitchRequestBody {
    /// Starts a value; `enabled` is required.
    #[inline]
    pub fn builder() -> Builder<UpdateSslSwitchRequestBody, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Enabled> Builder<UpdateSslSwitchRequestBody, (Enabled,)> {
    /// Sets [`enabled`](UpdateSslSwitchRequestBody::enabled).
    pub fn enabled(mut self, enabled: bool) -> Builder<UpdateSslSwitchRequestBody, (Set,)> {
        self.value.enabled = enabled;
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> UpdateSslSwitchRequestBody
    where
        Enabled: super::fields::enabled<UpdateSslSwitchRequestBody>,
    {
        self.value
    }
}

static UPDATE_SSL_SWITCH_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "UpdateSSLSwitchRequestBody",
    fields: &[Field::new("enabled", Presence::Required, &[])],
    rules: &[],
};

impl Model for UpdateSslSwitchRequestBody {
    fn shape(&self) -> &'static Shape { &UPDATE_SSL_SWITCH_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.enabled,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.enabled,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { enabled: Value::blank() } }
}

impl fmt::Debug for UpdateSslSwitchRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The job that makes the switch.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSslSwitchResponse {
    /// Job that restarts the instance with or without SSL.
    pub job_id: Option<super::JobId>,
    /// Id of the instance.
    pub instance_id: Option<super::InstanceId>,
    /// Result of the request.
    ///
    /// Differs from the documentation: The SDK has it, the pages no longer do.
    pub result: Option<String>,
}

static UPDATE_SSL_SWITCH_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateSslSwitchResponse",
    fields: &[
        Field::new("job_id", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("result", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for UpdateSslSwitchResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_SSL_SWITCH_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            1 => &self.instance_id,
            2 => &self.result,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            1 => &mut self.instance_id,
            2 => &mut self.result,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateSslSwitchResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
