// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `zones.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Field, Model, Presence, Shape, Value};

/// An availability zone.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvailableZones {
    /// Code of the zone, which CreateInstance takes.
    pub code: Option<super::AzCode>,
    /// Id of an availability zone, 32 hexadecimal digits. ListAvailableZones shows it beside the code.
    pub id: Option<super::AzId>,
    /// Name of the zone.
    pub name: Option<String>,
    /// Port of the zone.
    pub port: Option<String>,
    /// Whether the zone has resources left.
    pub resource_availability: Option<super::TrueOrFalse>,
}

static AVAILABLE_ZONES_SHAPE: Shape = Shape {
    name: "AvailableZones",
    fields: &[
        Field::new("code", Presence::Optional, &[]),
        Field::new("id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("port", Presence::Optional, &[]),
        Field::new("resource_availability", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for AvailableZones {
    fn shape(&self) -> &'static Shape { &AVAILABLE_ZONES_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.code,
            1 => &self.id,
            2 => &self.name,
            3 => &self.port,
            4 => &self.resource_availability,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.code,
            1 => &mut self.id,
            2 => &mut self.name,
            3 => &mut self.port,
            4 => &mut self.resource_availability,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for AvailableZones {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Availability zones of a region.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAvailableZonesResponse {
    /// Id of the region.
    pub region_id: Option<String>,
    /// The availability zones.
    pub available_zones: Option<Vec<super::AvailableZones>>,
}

static LIST_AVAILABLE_ZONES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListAvailableZonesResponse",
    fields: &[
        Field::new("region_id", Presence::Optional, &[]),
        Field::new("available_zones", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListAvailableZonesResponse {
    fn shape(&self) -> &'static Shape { &LIST_AVAILABLE_ZONES_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.region_id,
            1 => &self.available_zones,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.region_id,
            1 => &mut self.available_zones,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListAvailableZonesResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Maintenance windows of a region.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMaintenanceWindowsResponse {
    /// The windows.
    pub maintain_windows: Option<Vec<super::MaintainWindowsEntity>>,
}

static LIST_MAINTENANCE_WINDOWS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListMaintenanceWindowsResponse",
    fields: &[Field::new("maintain_windows", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ListMaintenanceWindowsResponse {
    fn shape(&self) -> &'static Shape { &LIST_MAINTENANCE_WINDOWS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.maintain_windows,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.maintain_windows,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListMaintenanceWindowsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Time of day at which the service may maintain an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MaintainWindowsEntity {
    /// Number of the window. It is not unique.
    pub seq: Option<i32>,
    /// When it begins, in UTC: the hour, such as `18`, though the page says `HH:mm:ss`.
    pub begin: Option<String>,
    /// When it ends, in UTC, written as its begin.
    pub end: Option<String>,
    /// Whether instances get it that ask for none.
    pub default: Option<bool>,
}

static MAINTAIN_WINDOWS_ENTITY_SHAPE: Shape = Shape {
    name: "MaintainWindowsEntity",
    fields: &[
        Field::new("seq", Presence::Optional, &[]),
        Field::new("begin", Presence::Optional, &[]),
        Field::new("end", Presence::Optional, &[]),
        Field::new("default", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for MaintainWindowsEntity {
    fn shape(&self) -> &'static Shape { &MAINTAIN_WINDOWS_ENTITY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.seq,
            1 => &self.begin,
            2 => &self.end,
            3 => &self.default,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.seq,
            1 => &mut self.begin,
            2 => &mut self.end,
            3 => &mut self.default,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for MaintainWindowsEntity {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
