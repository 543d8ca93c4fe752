// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `quotas.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Event, Field, Mismatch, Model, Next, Presence, Shape, Value, View};

/// Quotas of a project.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryTenantQuotaRespQuotas {
    /// One entry for each quota.
    pub resources: Option<Vec<super::Resources>>,
}

static QUERY_TENANT_QUOTA_RESP_QUOTAS_SHAPE: Shape = Shape {
    name: "QueryTenantQuotaRespQuotas",
    fields: &[Field::new("resources", Presence::Optional, &[])],
    rules: &[],
};

impl Model for QueryTenantQuotaRespQuotas {
    fn shape(&self) -> &'static Shape { &QUERY_TENANT_QUOTA_RESP_QUOTAS_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.resources,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.resources,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for QueryTenantQuotaRespQuotas {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What a quota is of.
///
/// Differs from the documentation: The pages call it a text and explain the two values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotaType {
    /// Number of instances. `instance` on the wire.
    Instances,
    /// Memory of all instances, in GB. `ram` on the wire.
    Memory,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl QuotaType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["instance", "ram"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Instances => "instance",
            Self::Memory => "ram",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for QuotaType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "instance" => Self::Instances,
            "ram" => Self::Memory,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for QuotaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for QuotaType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// A quota.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Resources {
    /// What a quota is of.
    ///
    /// Differs from the documentation: The pages call it a text and explain the two values.
    pub r#type: Option<super::QuotaType>,
    /// Unit of the numbers, `GB` for memory; instances have none.
    pub unit: Option<String>,
    /// How much the project can have.
    pub quota: Option<i64>,
    /// How much the project has.
    pub used: Option<i64>,
    /// Least quota that the project can apply for.
    pub min: Option<i64>,
    /// Largest quota that the project can apply for.
    pub max: Option<i64>,
}

static RESOURCES_SHAPE: Shape = Shape {
    name: "Resources",
    fields: &[
        Field::new("type", Presence::Optional, &[]),
        Field::new("unit", Presence::Optional, &[]),
        Field::new("quota", Presence::Optional, &[]),
        Field::new("used", Presence::Optional, &[]),
        Field::new("min", Presence::Optional, &[]),
        Field::new("max", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for Resources {
    fn shape(&self) -> &'static Shape { &RESOURCES_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.r#type,
            1 => &self.unit,
            2 => &self.quota,
            3 => &self.used,
            4 => &self.min,
            5 => &self.max,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.r#type,
            1 => &mut self.unit,
            2 => &mut self.quota,
            3 => &mut self.used,
            4 => &mut self.min,
            5 => &mut self.max,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for Resources {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Quotas of a project.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowQuotaOfTenantResponse {
    /// Quotas of a project.
    pub quotas: Option<super::QueryTenantQuotaRespQuotas>,
}

static SHOW_QUOTA_OF_TENANT_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowQuotaOfTenantResponse",
    fields: &[Field::new("quotas", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ShowQuotaOfTenantResponse {
    fn shape(&self) -> &'static Shape { &SHOW_QUOTA_OF_TENANT_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.quotas,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.quotas,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowQuotaOfTenantResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
