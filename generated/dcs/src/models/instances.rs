// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `instances.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Field, Model, Presence, Rule, Shape, Value, Violations};
use crate::limits;
use super::builder::{self, Builder};

/// Instances to delete.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchDeleteBody {
    /// Ids of the instances, up to 50. Needed unless `all_failure` is set, and not read where it is.
    ///
    /// Limits: at most 50 items.
    ///
    /// Differs from the documentation: The limit is that of the error code DCS.4100 and of the first version
    /// of the operation.
    pub instances: Option<Vec<super::InstanceId>>,
    /// Whether the instances go to the recycle bin rather than be destroyed at once. Only for Redis 4.0 and
    /// later in the basic edition.
    ///
    /// Default: `false`.
    ///
    /// Differs from the documentation: The pages since 2025 have it, the SDK lacks it.
    pub is_recycle: Option<bool>,
}

impl BatchDeleteBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<BatchDeleteBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<BatchDeleteBody, S> {
    /// Sets [`instances`](BatchDeleteBody::instances).
    pub fn instances(mut self, instances: impl IntoIterator<Item = impl Into<super::InstanceId>>) -> Self {
        self.value.instances = Some(Vec::from_iter(instances.into_iter().map(Into::into)));
        self
    }

    /// Sets [`is_recycle`](BatchDeleteBody::is_recycle).
    pub fn is_recycle(mut self, is_recycle: bool) -> Self {
        self.value.is_recycle = Some(is_recycle);
        self
    }
}

static BATCH_DELETE_BODY_SHAPE: Shape = Shape {
    name: "BatchDeleteBody",
    fields: &[
        Field::new("instances", Presence::Optional, &[
            Rule::MaxItems(50),
            Rule::Items(super::INSTANCE_ID_RULES),
        ]),
        Field::new("is_recycle", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for BatchDeleteBody {
    fn shape(&self) -> &'static Shape { &BATCH_DELETE_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instances,
            1 => &self.is_recycle,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instances,
            1 => &mut self.is_recycle,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BatchDeleteBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of the instances.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchDeleteInstancesResponse {
    /// One entry for each instance.
    pub results: Option<Vec<super::BatchOpsResult>>,
}

static BATCH_DELETE_INSTANCES_RESPONSE_SHAPE: Shape = Shape {
    name: "BatchDeleteInstancesResponse",
    fields: &[Field::new("results", Presence::Optional, &[])],
    rules: &[],
};

impl Model for BatchDeleteInstancesResponse {
    fn shape(&self) -> &'static Shape { &BATCH_DELETE_INSTANCES_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.results,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.results,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BatchDeleteInstancesResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How an instance is deleted.
///
/// Differs from the documentation: The pages since 2025-08 have it; older ones, those of a sister cloud
/// and the SDK know no body.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteInstanceBody {
    /// Whether the instance goes to the recycle bin rather than be destroyed at once. Only for Redis 4.0 and
    /// later in the basic edition.
    ///
    /// Default: `false`.
    pub is_recycle: Option<bool>,
}

impl DeleteInstanceBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<DeleteInstanceBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<DeleteInstanceBody, S> {
    /// Sets [`is_recycle`](DeleteInstanceBody::is_recycle).
    pub fn is_recycle(mut self, is_recycle: bool) -> Self {
        self.value.is_recycle = Some(is_recycle);
        self
    }
}

static DELETE_INSTANCE_BODY_SHAPE: Shape = Shape {
    name: "DeleteInstanceBody",
    fields: &[Field::new("is_recycle", Presence::Optional, &[])],
    rules: &[],
};

impl Model for DeleteInstanceBody {
    fn shape(&self) -> &'static Shape { &DELETE_INSTANCE_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.is_recycle,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.is_recycle,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DeleteInstanceBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the instances of a project.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListInstancesResponse {
    /// How many instances the filters match.
    pub instance_num: Option<i32>,
    /// The instances of this page.
    pub instances: Option<Vec<super::InstanceListInfo>>,
}

static LIST_INSTANCES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListInstancesResponse",
    fields: &[
        Field::new("instance_num", Presence::Optional, &[]),
        Field::new("instances", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListInstancesResponse {
    fn shape(&self) -> &'static Shape { &LIST_INSTANCES_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_num,
            1 => &self.instances,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_num,
            1 => &mut self.instances,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListInstancesResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Settings of an instance. What is left out stays as it is.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyInstanceBody {
    /// New name, 4 to 64 letters, digits, hyphens and underscores; the first is a letter, or a digit where
    /// the instance could be created so.
    ///
    /// Limits: 4 to 64 characters, pattern `^[A-Za-z0-9][A-Za-z0-9_-]*$`.
    ///
    /// Differs from the documentation: The limits are prose on the pages. They want a letter at the
    /// beginning; those of CreateInstance take a digit as well, and whoever sends back a name that the
    /// service gave has to pass.
    pub name: Option<String>,
    /// New text about the instance, up to 1024 characters; empty to have none.
    ///
    /// Limits: at most 1024 characters.
    pub description: Option<String>,
    /// New port, for Redis 4.0 and later in the basic edition. All connections are cut, and the old port no
    /// longer works.
    ///
    /// Limits: 1 to 65535.
    pub port: Option<i32>,
    /// New names of dangerous commands, for Redis 4.0 and later.
    pub rename_commands: Option<super::RenameCommandResp>,
    /// New begin of the maintenance window, in UTC, one of those that ListMaintenanceWindows shows; together
    /// with `maintain_end`.
    pub maintain_begin: Option<super::MaintenanceTime>,
    /// New end of the maintenance window, in UTC; together with `maintain_begin`.
    pub maintain_end: Option<super::MaintenanceTime>,
    /// New security group, for Redis 3.0 alone.
    pub security_group_id: Option<super::SecurityGroupId>,
    /// New backup policy, for instances with replicas.
    pub instance_backup_policy: Option<super::BackupPolicy>,
}

impl ModifyInstanceBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<ModifyInstanceBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<ModifyInstanceBody, S> {
    /// Sets [`name`](ModifyInstanceBody::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.value.name = Some(name.into());
        self
    }

    /// Sets [`description`](ModifyInstanceBody::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }

    /// Sets [`port`](ModifyInstanceBody::port).
    pub fn port(mut self, port: i32) -> Self {
        self.value.port = Some(port);
        self
    }

    /// Sets [`rename_commands`](ModifyInstanceBody::rename_commands).
    pub fn rename_commands(mut self, rename_commands: super::RenameCommandResp) -> Self {
        self.value.rename_commands = Some(rename_commands);
        self
    }

    /// Sets [`maintain_begin`](ModifyInstanceBody::maintain_begin).
    pub fn maintain_begin(mut self, maintain_begin: impl Into<super::MaintenanceTime>) -> Self {
        self.value.maintain_begin = Some(maintain_begin.into());
        self
    }

    /// Sets [`maintain_end`](ModifyInstanceBody::maintain_end).
    pub fn maintain_end(mut self, maintain_end: impl Into<super::MaintenanceTime>) -> Self {
        self.value.maintain_end = Some(maintain_end.into());
        self
    }

    /// Sets [`security_group_id`](ModifyInstanceBody::security_group_id).
    pub fn security_group_id(mut self, security_group_id: impl Into<super::SecurityGroupId>) -> Self {
        self.value.security_group_id = Some(security_group_id.into());
        self
    }

    /// Sets [`instance_backup_policy`](ModifyInstanceBody::instance_backup_policy).
    pub fn instance_backup_policy(mut self, instance_backup_policy: super::BackupPolicy) -> Self {
        self.value.instance_backup_policy = Some(instance_backup_policy);
        self
    }
}

static MODIFY_INSTANCE_BODY_SHAPE: Shape = Shape {
    name: "ModifyInstanceBody",
    fields: &[
        Field::new("name", Presence::Optional, &[
            Rule::MinLength(4),
            Rule::MaxLength(64),
            Rule::Pattern(&MODIFY_INSTANCE_BODY_PATTERN_1),
        ]),
        Field::new("description", Presence::Optional, limits::LENGTH_AT_MOST_1024),
        Field::new("port", Presence::Optional, limits::FROM_1_TO_65535),
        Field::new("rename_commands", Presence::Optional, &[]),
        Field::new("maintain_begin", Presence::Optional, super::MAINTENANCE_TIME_RULES),
        Field::new("maintain_end", Presence::Optional, super::MAINTENANCE_TIME_RULES),
        Field::new("security_group_id", Presence::Optional, super::SECURITY_GROUP_ID_RULES),
        Field::new("instance_backup_policy", Presence::Optional, &[]),
    ],
    rules: &[],
};
static MODIFY_INSTANCE_BODY_PATTERN_1: core::Pattern = core::Pattern::new("^[A-Za-z0-9][A-Za-z0-9_-]*$");

impl Model for ModifyInstanceBody {
    fn shape(&self) -> &'static Shape { &MODIFY_INSTANCE_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.port,
            3 => &self.rename_commands,
            4 => &self.maintain_begin,
            5 => &self.maintain_end,
            6 => &self.security_group_id,
            7 => &self.instance_backup_policy,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.port,
            3 => &mut self.rename_commands,
            4 => &mut self.maintain_begin,
            5 => &mut self.maintain_end,
            6 => &mut self.security_group_id,
            7 => &mut self.instance_backup_policy,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ModifyInstanceBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
