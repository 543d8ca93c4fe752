// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `whitelists.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Field, Model, Presence, Set, Shape, Unset, Value, Violations};
use crate::limits;
use super::builder::{self, Builder};

/// Groups of addresses to add.
///
/// Differs from the documentation: The pages have the operation, the SDK lacks it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddIpWhitelistBody {
    /// The groups, as many as an instance can have at most.
    ///
    /// Limits: at most 4 items.
    ///
    /// Differs from the documentation: The limit is prose, in the description of the name of a group.
    pub whitelist: Vec<super::WhitelistGroup>,
}

impl AddIpWhitelistBody {
    /// Starts a value; `whitelist` is required.
    #[inline]
    pub fn builder() -> Builder<AddIpWhitelistBody, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Whitelist> Builder<AddIpWhitelistBody, (Whitelist,)> {
    /// Sets [`whitelist`](AddIpWhitelistBody::whitelist).
    pub fn whitelist(
        mut self,
        whitelist: impl IntoIterator<Item = super::WhitelistGroup>,
    ) -> Builder<AddIpWhitelistBody, (Set,)> {
        self.value.whitelist = Vec::from_iter(whitelist);
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> AddIpWhitelistBody
    where
        Whitelist: super::fields::whitelist<AddIpWhitelistBody>,
    {
        self.value
    }
}

static ADD_IP_WHITELIST_BODY_SHAPE: Shape = Shape {
    name: "AddIpWhitelistBody",
    fields: &[Field::new("whitelist", Presence::Required, limits::ITEMS_AT_MOST_4)],
    rules: &[],
};

impl Model for AddIpWhitelistBody {
    fn shape(&self) -> &'static Shape { &ADD_IP_WHITELIST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.whitelist,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.whitelist,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { whitelist: Value::blank() } }
}

impl fmt::Debug for AddIpWhitelistBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The job that adds the groups.
///
/// Differs from the documentation: The pages have the operation, the SDK lacks it.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddIpWhitelistResponse {
    /// Job that adds the groups.
    pub job_id: Option<super::JobId>,
}

static ADD_IP_WHITELIST_RESPONSE_SHAPE: Shape = Shape {
    name: "AddIpWhitelistResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for AddIpWhitelistResponse {
    fn shape(&self) -> &'static Shape { &ADD_IP_WHITELIST_RESPONSE_SHAPE }

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

impl fmt::Debug for AddIpWhitelistResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// All groups of an instance, and whether they are in force.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyIpWhitelistBody {
    /// Id of the instance, which the path says already.
    pub instance_id: Option<super::InstanceId>,
    /// Whether the groups are in force; otherwise every address may connect.
    ///
    /// Differs from the documentation: A description of 2025 lists `true` and `false` as its values, which
    /// any flag has.
    pub enable_whitelist: bool,
    /// The groups, four at most. They replace those that the instance has.
    ///
    /// Limits: at most 4 items.
    ///
    /// Differs from the documentation: The pages require it. Users have reported that the service takes
    /// requests without it, and that clients which insist on it cannot switch the groups on or off alone.
    pub whitelist: Option<Vec<super::WhitelistGroup>>,
}

impl ModifyIpWhitelistBody {
    /// Starts a value; `enable_whitelist` is required.
    #[inline]
    pub fn builder() -> Builder<ModifyIpWhitelistBody, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<EnableWhitelist> Builder<ModifyIpWhitelistBody, (EnableWhitelist,)> {
    /// Sets [`instance_id`](ModifyIpWhitelistBody::instance_id).
    pub fn instance_id(mut self, instance_id: impl Into<super::InstanceId>) -> Self {
        self.value.instance_id = Some(instance_id.into());
        self
    }

    /// Sets [`enable_whitelist`](ModifyIpWhitelistBody::enable_whitelist).
    pub fn enable_whitelist(mut self, enable_whitelist: bool) -> Builder<ModifyIpWhitelistBody, (Set,)> {
        self.value.enable_whitelist = enable_whitelist;
        builder::with(self.value)
    }

    /// Sets [`whitelist`](ModifyIpWhitelistBody::whitelist).
    pub fn whitelist(mut self, whitelist: impl IntoIterator<Item = super::WhitelistGroup>) -> Self {
        self.value.whitelist = Some(Vec::from_iter(whitelist));
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> ModifyIpWhitelistBody
    where
        EnableWhitelist: super::fields::enable_whitelist<ModifyIpWhitelistBody>,
    {
        self.value
    }
}

static MODIFY_IP_WHITELIST_BODY_SHAPE: Shape = Shape {
    name: "ModifyIpWhitelistBody",
    fields: &[
        Field::new("instance_id", Presence::Optional, super::INSTANCE_ID_RULES),
        Field::new("enable_whitelist", Presence::Required, &[]),
        Field::new("whitelist", Presence::Optional, limits::ITEMS_AT_MOST_4),
    ],
    rules: &[],
};

impl Model for ModifyIpWhitelistBody {
    fn shape(&self) -> &'static Shape { &MODIFY_IP_WHITELIST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.enable_whitelist,
            2 => &self.whitelist,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.enable_whitelist,
            2 => &mut self.whitelist,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self { instance_id: Value::blank(), enable_whitelist: Value::blank(), whitelist: Value::blank() }
    }
}

impl fmt::Debug for ModifyIpWhitelistBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The addresses that may connect to an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowIpWhitelistResponse {
    /// Id of the instance.
    pub instance_id: Option<super::InstanceId>,
    /// Whether the groups are in force; otherwise every address may connect.
    pub enable_whitelist: Option<bool>,
    /// The groups.
    pub whitelist: Option<Vec<super::WhitelistGroup>>,
    /// How many addresses and ranges all groups of the instance can hold together.
    ///
    /// Differs from the documentation: Pages since 2025-05 have it, the SDK does not. Their tables call it a
    /// text, their examples show a number; both are read.
    pub whitelist_ip_limit_num: Option<String>,
}

static SHOW_IP_WHITELIST_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowIpWhitelistResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("enable_whitelist", Presence::Optional, &[]),
        Field::new("whitelist", Presence::Optional, &[]),
        Field::new("whitelist_ip_limit_num", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowIpWhitelistResponse {
    fn shape(&self) -> &'static Shape { &SHOW_IP_WHITELIST_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.enable_whitelist,
            2 => &self.whitelist,
            3 => &self.whitelist_ip_limit_num,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.enable_whitelist,
            2 => &mut self.whitelist,
            3 => &mut self.whitelist_ip_limit_num,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowIpWhitelistResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The job that sets the groups.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateIpWhitelistAsyncResponse {
    /// Job that sets the groups.
    pub job_id: Option<super::JobId>,
}

static UPDATE_IP_WHITELIST_ASYNC_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateIpWhitelistAsyncResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for UpdateIpWhitelistAsyncResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_IP_WHITELIST_ASYNC_RESPONSE_SHAPE }

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

impl fmt::Debug for UpdateIpWhitelistAsyncResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
