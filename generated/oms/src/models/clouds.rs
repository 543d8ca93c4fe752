// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `clouds.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value, View,
};

/// One of the two ends of a migration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationEnd {
    /// Where objects are read. `src` on the wire.
    Source,
    /// Where objects are written. `dst` on the wire.
    Destination,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl MigrationEnd {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["src", "dst"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Source => "src",
            Self::Destination => "dst",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MigrationEnd {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "src" => Self::Source,
            "dst" => Self::Destination,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for MigrationEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for MigrationEnd {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static MIGRATION_END_RULES: &[Rule] = &[Rule::OneOf(MigrationEnd::VALUES)];

/// A region of a cloud.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    /// The cloud that the region belongs to.
    ///
    /// Differs from the documentation: The pages call it a text and list no values; their examples have those
    /// of CloudType. Another value is kept as it is.
    pub cloud_type: Option<super::CloudType>,
    /// Id of the region, as its cloud names it.
    ///
    /// Limits: 1 to 255 characters.
    pub value: Option<String>,
    /// Name of the region for people.
    ///
    /// Limits: at most 1024 characters.
    pub description: Option<String>,
}

static REGION_INFO_SHAPE: Shape = Shape {
    name: "RegionInfo",
    fields: &[
        Field::new("cloud_type", Presence::Optional, &[]),
        Field::new("value", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for RegionInfo {
    fn shape(&self) -> &'static Shape { &REGION_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.cloud_type,
            1 => &self.value,
            2 => &self.description,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.cloud_type,
            1 => &mut self.value,
            2 => &mut self.description,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for RegionInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A cloud with its regions.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowRegionInfoResp {
    /// Name of the cloud.
    ///
    /// Limits: at most 255 characters.
    pub service_name: Option<String>,
    /// The regions of the cloud.
    ///
    /// Limits: at most 1024 items.
    pub region_list: Option<Vec<super::RegionInfo>>,
}

static SHOW_REGION_INFO_RESP_SHAPE: Shape = Shape {
    name: "ShowRegionInfoResp",
    fields: &[
        Field::new("service_name", Presence::Optional, &[]),
        Field::new("region_list", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowRegionInfoResp {
    fn shape(&self) -> &'static Shape { &SHOW_REGION_INFO_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.service_name,
            1 => &self.region_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.service_name,
            1 => &mut self.region_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowRegionInfoResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
