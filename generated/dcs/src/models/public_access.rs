// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `public-access.yaml`.

use std::fmt;
use std::str::FromStr;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value, View, Violations,
};
use super::builder::{self, Builder};

/// The job that takes an instance off the internet.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeletePublicIpResponse {
    /// Job that makes the change.
    pub job_id: Option<super::JobId>,
}

static DELETE_PUBLIC_IP_RESPONSE_SHAPE: Shape = Shape {
    name: "DeletePublicIpResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for DeletePublicIpResponse {
    fn shape(&self) -> &'static Shape { &DELETE_PUBLIC_IP_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DeletePublicIpResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Id of a dedicated load balancer (ELB).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LoadBalancerId(String);

impl LoadBalancerId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for LoadBalancerId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for LoadBalancerId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&LoadBalancerId> for LoadBalancerId {
    fn from(value: &LoadBalancerId) -> Self { value.clone() }
}

impl FromStr for LoadBalancerId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for LoadBalancerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for LoadBalancerId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static LOAD_BALANCER_ID_RULES: &[Rule] = &[];

/// Id of an elastic IP address (EIP).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicIpId(String);

impl PublicIpId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for PublicIpId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for PublicIpId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&PublicIpId> for PublicIpId {
    fn from(value: &PublicIpId) -> Self { value.clone() }
}

impl FromStr for PublicIpId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for PublicIpId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for PublicIpId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static PUBLIC_IP_ID_RULES: &[Rule] = &[];

/// Whether an instance sees the addresses of its clients.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateClientIpTransparentTransmissionRequestBody {
    /// Whether it does. `false` is not the same as leaving it out, which the service may refuse.
    pub transparent_client_ip_enable: Option<bool>,
}

impl UpdateClientIpTransparentTransmissionRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<UpdateClientIpTransparentTransmissionRequestBody> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<UpdateClientIpTransparentTransmissionRequestBody, S> {
    /// Sets
    /// [`transparent_client_ip_enable`](UpdateClientIpTransparentTransmissionRequestBody::transparent_client_ip_enable).
    pub fn transparent_client_ip_enable(mut self, transparent_client_ip_enable: bool) -> Self {
        self.value.transparent_client_ip_enable = Some(transparent_client_ip_enable);
        self
    }
}

static UPDATE_CLIENT_IP_TRANSPARENT_TRANSMISSION_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "UpdateClientIpTransparentTransmissionRequestBody",
    fields: &[Field::new("transparent_client_ip_enable", Presence::Optional, &[])],
    rules: &[],
};

impl Model for UpdateClientIpTransparentTransmissionRequestBody {
    fn shape(&self) -> &'static Shape { &UPDATE_CLIENT_IP_TRANSPARENT_TRANSMISSION_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.transparent_client_ip_enable,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.transparent_client_ip_enable,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateClientIpTransparentTransmissionRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The job that makes the switch.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateClientIpTransparentTransmissionResponse {
    /// Job that makes the change.
    pub job_id: Option<super::JobId>,
}

static UPDATE_CLIENT_IP_TRANSPARENT_TRANSMISSION_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateClientIpTransparentTransmissionResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for UpdateClientIpTransparentTransmissionResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_CLIENT_IP_TRANSPARENT_TRANSMISSION_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateClientIpTransparentTransmissionResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What an instance is reached by from the internet.
///
/// At least one of `elb_id` and `publicip_id` has a value.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdatePublicIpRequestBody {
    /// Elastic IP address of the instance; required for Redis 3.0.
    pub publicip_id: Option<super::PublicIpId>,
    /// Whether clients have to use SSL; required for Redis 3.0.
    pub enable_ssl: Option<bool>,
    /// Load balancer; required for Redis 4.0 and later.
    pub elb_id: Option<super::LoadBalancerId>,
}

impl UpdatePublicIpRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<UpdatePublicIpRequestBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<UpdatePublicIpRequestBody, S> {
    /// Sets [`publicip_id`](UpdatePublicIpRequestBody::publicip_id).
    pub fn publicip_id(mut self, publicip_id: impl Into<super::PublicIpId>) -> Self {
        self.value.publicip_id = Some(publicip_id.into());
        self
    }

    /// Sets [`enable_ssl`](UpdatePublicIpRequestBody::enable_ssl).
    pub fn enable_ssl(mut self, enable_ssl: bool) -> Self {
        self.value.enable_ssl = Some(enable_ssl);
        self
    }

    /// Sets [`elb_id`](UpdatePublicIpRequestBody::elb_id).
    pub fn elb_id(mut self, elb_id: impl Into<super::LoadBalancerId>) -> Self {
        self.value.elb_id = Some(elb_id.into());
        self
    }
}

static UPDATE_PUBLIC_IP_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "UpdatePublicIpRequestBody",
    fields: &[
        Field::new("publicip_id", Presence::Optional, super::PUBLIC_IP_ID_RULES),
        Field::new("enable_ssl", Presence::Optional, &[]),
        Field::new("elb_id", Presence::Optional, super::LOAD_BALANCER_ID_RULES),
    ],
    rules: &[Rule::AtLeastOne(&["elb_id", "publicip_id"])],
};

impl Model for UpdatePublicIpRequestBody {
    fn shape(&self) -> &'static Shape { &UPDATE_PUBLIC_IP_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.publicip_id,
            1 => &self.enable_ssl,
            2 => &self.elb_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.publicip_id,
            1 => &mut self.enable_ssl,
            2 => &mut self.elb_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdatePublicIpRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The job that makes an instance reachable.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdatePublicIpResponse {
    /// Job that makes the change.
    pub job_id: Option<super::JobId>,
}

static UPDATE_PUBLIC_IP_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdatePublicIpResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for UpdatePublicIpResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_PUBLIC_IP_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdatePublicIpResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
