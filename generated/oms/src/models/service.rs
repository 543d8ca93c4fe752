// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `service.yaml`.

use std::fmt;
use std::str::FromStr;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value, View,
};

/// Version of the API, a `v` followed by digits, letters and dots.
///
/// Limits: 1 to 10 characters, pattern `^v[.0-9a-zA-Z]*$`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApiVersionId(String);

impl ApiVersionId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for ApiVersionId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for ApiVersionId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&ApiVersionId> for ApiVersionId {
    fn from(value: &ApiVersionId) -> Self { value.clone() }
}

impl FromStr for ApiVersionId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for ApiVersionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for ApiVersionId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static API_VERSION_ID_RULES: &[Rule] = &[
    Rule::MinLength(1),
    Rule::MaxLength(10),
    Rule::Pattern(&API_VERSION_ID_PATTERN_1),
];

static API_VERSION_ID_PATTERN_1: core::Pattern = core::Pattern::new("^v[.0-9a-zA-Z]*$");

/// Whether a version of the API should be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiVersionStatus {
    /// The recommended version. `CURRENT` on the wire.
    Current,
    /// An outdated version, which may be removed. `DEPRECATED` on the wire.
    Deprecated,
    /// An older version that still works. `SUPPORTED` on the wire.
    Supported,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ApiVersionStatus {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["CURRENT", "DEPRECATED", "SUPPORTED"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Current => "CURRENT",
            Self::Deprecated => "DEPRECATED",
            Self::Supported => "SUPPORTED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ApiVersionStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "CURRENT" => Self::Current,
            "DEPRECATED" => Self::Deprecated,
            "SUPPORTED" => Self::Supported,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ApiVersionStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ApiVersionStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Address of a version of the API.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Link {
    /// The address.
    pub href: Option<String>,
    /// What the address leads to; always `self`, the version itself.
    pub rel: Option<String>,
}

static LINK_SHAPE: Shape = Shape {
    name: "Link",
    fields: &[Field::new("href", Presence::Optional, &[]), Field::new("rel", Presence::Optional, &[])],
    rules: &[],
};

impl Model for Link {
    fn shape(&self) -> &'static Shape { &LINK_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.href,
            1 => &self.rel,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.href,
            1 => &mut self.rel,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for Link {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The versions of the API.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListApiVersionsResponse {
    /// The versions.
    ///
    /// Limits: at most 1024 items.
    pub versions: Option<Vec<super::Version>>,
}

static LIST_API_VERSIONS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListApiVersionsResponse",
    fields: &[Field::new("versions", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ListApiVersionsResponse {
    fn shape(&self) -> &'static Shape { &LIST_API_VERSIONS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.versions,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.versions,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListApiVersionsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A version of the API.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowApiInfoResponse {
    /// Version of the API, a `v` followed by digits, letters and dots.
    pub id: Option<super::ApiVersionId>,
    /// Addresses of the version.
    ///
    /// Limits: at most 100 items.
    pub links: Option<Vec<super::Link>>,
    /// Whether the version should be used.
    ///
    /// Differs from the documentation: The example of ListApiVersions puts an object, the definition of the
    /// values, in this place. The tables of both pages and the SDK have one of the values.
    pub status: Option<super::ApiVersionStatus>,
    /// When the version last changed, in UTC, as `2020-06-02T00:00:00Z`.
    ///
    /// Limits: at most 32 characters.
    pub updated: Option<String>,
}

static SHOW_API_INFO_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowApiInfoResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("links", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("updated", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowApiInfoResponse {
    fn shape(&self) -> &'static Shape { &SHOW_API_INFO_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.links,
            2 => &self.status,
            3 => &self.updated,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.links,
            2 => &mut self.status,
            3 => &mut self.updated,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowApiInfoResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A version of the API.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Version {
    /// Version of the API, a `v` followed by digits, letters and dots.
    pub id: Option<super::ApiVersionId>,
    /// Addresses of the version.
    ///
    /// Limits: at most 100 items.
    pub links: Option<Vec<super::Link>>,
    /// Whether the version should be used.
    ///
    /// Differs from the documentation: The example of ListApiVersions puts an object, the definition of the
    /// values, in this place. The tables of both pages and the SDK have one of the values.
    pub status: Option<super::ApiVersionStatus>,
    /// When the version last changed, in UTC, as `2020-06-02T00:00:00Z`.
    ///
    /// Limits: at most 32 characters.
    pub updated: Option<String>,
}

static VERSION_SHAPE: Shape = Shape {
    name: "Version",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("links", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("updated", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for Version {
    fn shape(&self) -> &'static Shape { &VERSION_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.links,
            2 => &self.status,
            3 => &self.updated,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.links,
            2 => &mut self.status,
            3 => &mut self.updated,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for Version {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
