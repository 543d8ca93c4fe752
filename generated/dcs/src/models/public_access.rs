// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `public-access.yaml`.

use std::fmt;
use std::str::FromStr;
use huaweicloud_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value,
    View, Violations,
};

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
    fn shape(&self) -> &'static Shape {
        &DELETE_PUBLIC_IP_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.job_id,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.job_id,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for DeletePublicIpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for DeletePublicIpResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for DeletePublicIpResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Id of a dedicated load balancer (ELB).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LoadBalancerId(String);

impl LoadBalancerId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for LoadBalancerId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for LoadBalancerId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&LoadBalancerId> for LoadBalancerId {
    fn from(value: &LoadBalancerId) -> Self {
        value.clone()
    }
}

impl FromStr for LoadBalancerId {
    type Err = <String as FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl fmt::Display for LoadBalancerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for LoadBalancerId {
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

impl Serialize for LoadBalancerId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for LoadBalancerId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static LOAD_BALANCER_ID_RULES: &[Rule] = &[];

/// Id of an elastic IP address (EIP).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicIpId(String);

impl PublicIpId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for PublicIpId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for PublicIpId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&PublicIpId> for PublicIpId {
    fn from(value: &PublicIpId) -> Self {
        value.clone()
    }
}

impl FromStr for PublicIpId {
    type Err = <String as FromStr>::Err;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl fmt::Display for PublicIpId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for PublicIpId {
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

impl Serialize for PublicIpId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for PublicIpId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
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
    pub fn builder() -> UpdateClientIpTransparentTransmissionRequestBodyBuilder {
        UpdateClientIpTransparentTransmissionRequestBodyBuilder {
            value: Model::blank(),
        }
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    pub fn validate(&self) -> Result<(), Violations> {
        core::validate(self)
    }
}

/// Builds a [`UpdateClientIpTransparentTransmissionRequestBody`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct UpdateClientIpTransparentTransmissionRequestBodyBuilder {
    value: UpdateClientIpTransparentTransmissionRequestBody,
}

impl UpdateClientIpTransparentTransmissionRequestBodyBuilder {
    /// Sets
    /// [`transparent_client_ip_enable`](UpdateClientIpTransparentTransmissionRequestBody::transparent_client_ip_enable).
    #[inline]
    pub fn transparent_client_ip_enable(
        mut self,
        transparent_client_ip_enable: bool,
    ) -> Self {
        self.value.transparent_client_ip_enable = Some(transparent_client_ip_enable);
        self
    }

    /// The value, once every required field is set.
    #[inline]
    pub fn build(self) -> UpdateClientIpTransparentTransmissionRequestBody {
        self.value
    }
}

static UPDATE_CLIENT_IP_TRANSPARENT_TRANSMISSION_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "UpdateClientIpTransparentTransmissionRequestBody",
    fields: &[Field::new("transparent_client_ip_enable", Presence::Optional, &[])],
    rules: &[],
};

impl Model for UpdateClientIpTransparentTransmissionRequestBody {
    fn shape(&self) -> &'static Shape {
        &UPDATE_CLIENT_IP_TRANSPARENT_TRANSMISSION_REQUEST_BODY_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.transparent_client_ip_enable,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.transparent_client_ip_enable,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for UpdateClientIpTransparentTransmissionRequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for UpdateClientIpTransparentTransmissionRequestBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for UpdateClientIpTransparentTransmissionRequestBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
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
    fn shape(&self) -> &'static Shape {
        &UPDATE_CLIENT_IP_TRANSPARENT_TRANSMISSION_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.job_id,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.job_id,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for UpdateClientIpTransparentTransmissionResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for UpdateClientIpTransparentTransmissionResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for UpdateClientIpTransparentTransmissionResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
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
    pub fn builder() -> UpdatePublicIpRequestBodyBuilder {
        UpdatePublicIpRequestBodyBuilder {
            value: Model::blank(),
        }
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    pub fn validate(&self) -> Result<(), Violations> {
        core::validate(self)
    }
}

/// Builds a [`UpdatePublicIpRequestBody`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct UpdatePublicIpRequestBodyBuilder {
    value: UpdatePublicIpRequestBody,
}

impl UpdatePublicIpRequestBodyBuilder {
    /// Sets [`publicip_id`](UpdatePublicIpRequestBody::publicip_id).
    #[inline]
    pub fn publicip_id(mut self, publicip_id: impl Into<super::PublicIpId>) -> Self {
        self.value.publicip_id = Some(publicip_id.into());
        self
    }

    /// Sets [`enable_ssl`](UpdatePublicIpRequestBody::enable_ssl).
    #[inline]
    pub fn enable_ssl(mut self, enable_ssl: bool) -> Self {
        self.value.enable_ssl = Some(enable_ssl);
        self
    }

    /// Sets [`elb_id`](UpdatePublicIpRequestBody::elb_id).
    #[inline]
    pub fn elb_id(mut self, elb_id: impl Into<super::LoadBalancerId>) -> Self {
        self.value.elb_id = Some(elb_id.into());
        self
    }

    /// The value, once every required field is set.
    #[inline]
    pub fn build(self) -> UpdatePublicIpRequestBody {
        self.value
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
    fn shape(&self) -> &'static Shape {
        &UPDATE_PUBLIC_IP_REQUEST_BODY_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.publicip_id,
                1 => &self.enable_ssl,
                2 => &self.elb_id,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.publicip_id,
                1 => &mut self.enable_ssl,
                2 => &mut self.elb_id,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for UpdatePublicIpRequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for UpdatePublicIpRequestBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for UpdatePublicIpRequestBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
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
    fn shape(&self) -> &'static Shape {
        &UPDATE_PUBLIC_IP_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.job_id,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.job_id,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for UpdatePublicIpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for UpdatePublicIpResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for UpdatePublicIpResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}
