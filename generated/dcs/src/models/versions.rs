// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `versions.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Field, Model, Presence, Shape, Value, Violations};
use super::builder::{self, Builder};

/// Minor versions of an instance and of its proxies.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowInstanceVersionResponse {
    /// Minor version of the engine.
    pub engine_minor_version: Option<String>,
    /// Newest minor version of the engine.
    pub latest_engine_minor_version: Option<String>,
    /// Whether the engine can be upgraded; not where it is the newest, or cannot be at all.
    pub engine_minor_version_upgradable: Option<bool>,
    /// Minor version of the proxies; nothing for an instance without proxies.
    pub proxy_minor_version: Option<String>,
    /// Newest minor version of the proxies.
    pub latest_proxy_minor_version: Option<String>,
    /// Whether the proxies can be upgraded; not where they are the newest, or cannot be at all.
    pub proxy_minor_version_upgradable: Option<bool>,
}

static SHOW_INSTANCE_VERSION_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowInstanceVersionResponse",
    fields: &[
        Field::new("engine_minor_version", Presence::Optional, &[]),
        Field::new("latest_engine_minor_version", Presence::Optional, &[]),
        Field::new("engine_minor_version_upgradable", Presence::Optional, &[]),
        Field::new("proxy_minor_version", Presence::Optional, &[]),
        Field::new("latest_proxy_minor_version", Presence::Optional, &[]),
        Field::new("proxy_minor_version_upgradable", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowInstanceVersionResponse {
    fn shape(&self) -> &'static Shape { &SHOW_INSTANCE_VERSION_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.engine_minor_version,
            1 => &self.latest_engine_minor_version,
            2 => &self.engine_minor_version_upgradable,
            3 => &self.proxy_minor_version,
            4 => &self.latest_proxy_minor_version,
            5 => &self.proxy_minor_version_upgradable,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.engine_minor_version,
            1 => &mut self.latest_engine_minor_version,
            2 => &mut self.engine_minor_version_upgradable,
            3 => &mut self.proxy_minor_version,
            4 => &mut self.latest_proxy_minor_version,
            5 => &mut self.proxy_minor_version_upgradable,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowInstanceVersionResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// An upgrade that has begun.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpgradeInstanceMinorVersionResponse {
    /// Id of the background task that does the upgrade.
    pub task_id: Option<super::TaskId>,
}

static UPGRADE_INSTANCE_MINOR_VERSION_RESPONSE_SHAPE: Shape = Shape {
    name: "UpgradeInstanceMinorVersionResponse",
    fields: &[Field::new("task_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for UpgradeInstanceMinorVersionResponse {
    fn shape(&self) -> &'static Shape { &UPGRADE_INSTANCE_MINOR_VERSION_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpgradeInstanceMinorVersionResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Minor versions to upgrade to. What is left out stays as it is.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpgradeMinorVersionRequestBody {
    /// Minor version of the engine, or `latest` for the newest.
    pub engine_minor_version: Option<String>,
    /// Minor version of the proxies, or `latest` for the newest.
    pub proxy_minor_version: Option<String>,
}

impl UpgradeMinorVersionRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<UpgradeMinorVersionRequestBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<UpgradeMinorVersionRequestBody, S> {
    /// Sets [`engine_minor_version`](UpgradeMinorVersionRequestBody::engine_minor_version).
    pub fn engine_minor_version(mut self, engine_minor_version: impl Into<String>) -> Self {
        self.value.engine_minor_version = Some(engine_minor_version.into());
        self
    }

    /// Sets [`proxy_minor_version`](UpgradeMinorVersionRequestBody::proxy_minor_version).
    pub fn proxy_minor_version(mut self, proxy_minor_version: impl Into<String>) -> Self {
        self.value.proxy_minor_version = Some(proxy_minor_version.into());
        self
    }
}

static UPGRADE_MINOR_VERSION_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "UpgradeMinorVersionRequestBody",
    fields: &[
        Field::new("engine_minor_version", Presence::Optional, &[]),
        Field::new("proxy_minor_version", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for UpgradeMinorVersionRequestBody {
    fn shape(&self) -> &'static Shape { &UPGRADE_MINOR_VERSION_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.engine_minor_version,
            1 => &self.proxy_minor_version,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.engine_minor_version,
            1 => &mut self.proxy_minor_version,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpgradeMinorVersionRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
