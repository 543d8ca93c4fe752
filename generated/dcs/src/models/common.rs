// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `common.yaml`.

use std::fmt;
use huaweicloud_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Shape, Value, View,
};

/// Id of a backup record of an instance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackupId(String);

impl BackupId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for BackupId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for BackupId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&BackupId> for BackupId {
    fn from(value: &BackupId) -> Self {
        value.clone()
    }
}

impl fmt::Display for BackupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for BackupId {
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

impl Serialize for BackupId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for BackupId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Why the service refused a request.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Error code, such as DCS.4957, or its older form of nine digits; codes of the API gateway begin
    /// with APIG or APIGW.
    pub error_code: Option<String>,
    /// Text for people; its wording may change at any time.
    pub error_msg: Option<String>,
    /// Reserved for more about the error; null for now.
    pub error_ext_msg: Option<String>,
}

static ERROR_RESPONSE_SHAPE: Shape = Shape {
    name: "ErrorResponse",
    fields: &[
        Field::new("error_code", Presence::Optional, &[]),
        Field::new("error_msg", Presence::Optional, &[]),
        Field::new("error_ext_msg", Presence::Optional, &[]),
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
                2 => &self.error_ext_msg,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.error_code,
                1 => &mut self.error_msg,
                2 => &mut self.error_ext_msg,
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

/// Id of a DCS instance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstanceId(String);

impl InstanceId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for InstanceId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for InstanceId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&InstanceId> for InstanceId {
    fn from(value: &InstanceId) -> Self {
        value.clone()
    }
}

impl fmt::Display for InstanceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for InstanceId {
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

impl Serialize for InstanceId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for InstanceId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}
