// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `instance-status.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value, View, Violations,
};
use super::builder::{self, Builder};

/// Instances, and what happens to them.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChangeInstanceStatusBody {
    /// Ids of the instances, up to 50.
    ///
    /// Limits: at most 50 items.
    ///
    /// Differs from the documentation: The limit is that of the error code DCS.4100.
    pub instances: Option<Vec<super::InstanceId>>,
    /// What happens to an instance.
    ///
    /// Differs from the documentation: The pages call it a text and explain the three values.
    pub action: Option<super::InstanceAction>,
}

impl ChangeInstanceStatusBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<ChangeInstanceStatusBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<ChangeInstanceStatusBody, S> {
    /// Sets [`instances`](ChangeInstanceStatusBody::instances).
    pub fn instances(mut self, instances: impl IntoIterator<Item = impl Into<super::InstanceId>>) -> Self {
        self.value.instances = Some(Vec::from_iter(instances.into_iter().map(Into::into)));
        self
    }

    /// Sets [`action`](ChangeInstanceStatusBody::action).
    pub fn action(mut self, action: super::InstanceAction) -> Self {
        self.value.action = Some(action);
        self
    }
}

static CHANGE_INSTANCE_STATUS_BODY_SHAPE: Shape = Shape {
    name: "ChangeInstanceStatusBody",
    fields: &[
        Field::new("instances", Presence::Optional, &[
            Rule::MaxItems(50),
            Rule::Items(super::INSTANCE_ID_RULES),
        ]),
        Field::new("action", Presence::Optional, super::INSTANCE_ACTION_RULES),
    ],
    rules: &[],
};

impl Model for ChangeInstanceStatusBody {
    fn shape(&self) -> &'static Shape { &CHANGE_INSTANCE_STATUS_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instances,
            1 => &self.action,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instances,
            1 => &mut self.action,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ChangeInstanceStatusBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What happens to an instance.
///
/// Differs from the documentation: The pages call it a text and explain the three values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceAction {
    /// It is restarted by force, with its machine. All connections are cut. `restart` on the wire.
    Restart,
    /// Its process alone is restarted. All connections are cut. `soft_restart` on the wire.
    SoftRestart,
    /// All its data is deleted, which nothing undoes. For Redis 4.0 and later. `flush` on the wire.
    Flush,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl InstanceAction {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["restart", "soft_restart", "flush"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Restart => "restart",
            Self::SoftRestart => "soft_restart",
            Self::Flush => "flush",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InstanceAction {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "restart" => Self::Restart,
            "soft_restart" => Self::SoftRestart,
            "flush" => Self::Flush,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for InstanceAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for InstanceAction {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static INSTANCE_ACTION_RULES: &[Rule] = &[Rule::OneOf(InstanceAction::VALUES)];

/// What an instance may be able to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceOperation {
    /// Its size can be increased. `extend` on the wire.
    Extend,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl InstanceOperation {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["extend"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Extend => "extend",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InstanceOperation {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "extend" => Self::Extend,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for InstanceOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for InstanceOperation {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static INSTANCE_OPERATION_RULES: &[Rule] = &[Rule::OneOf(InstanceOperation::VALUES)];

/// Statistics of a running instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceStatistic {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// How many keys the instance has.
    pub keys: Option<i64>,
    /// Memory in use, in MB.
    pub used_memory: Option<i64>,
    /// Memory, in MB.
    pub max_memory: Option<i64>,
    /// How often the command `GET` was run.
    pub cmd_get_count: Option<i64>,
    /// How often the command `SET` was run.
    pub cmd_set_count: Option<i64>,
    /// Processor time that the instance has used so far, in seconds, as a decimal number.
    ///
    /// Differs from the documentation: The pages since 2023 say seconds of processor time, the SDK and older
    /// pages a percentage.
    pub used_cpu: Option<String>,
    /// Incoming traffic, in kbit/s, as a decimal number.
    pub input_kbps: Option<String>,
    /// Outgoing traffic, in kbit/s, as a decimal number.
    pub output_kbps: Option<String>,
}

static INSTANCE_STATISTIC_SHAPE: Shape = Shape {
    name: "InstanceStatistic",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("keys", Presence::Optional, &[]),
        Field::new("used_memory", Presence::Optional, &[]),
        Field::new("max_memory", Presence::Optional, &[]),
        Field::new("cmd_get_count", Presence::Optional, &[]),
        Field::new("cmd_set_count", Presence::Optional, &[]),
        Field::new("used_cpu", Presence::Optional, &[]),
        Field::new("input_kbps", Presence::Optional, &[]),
        Field::new("output_kbps", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for InstanceStatistic {
    fn shape(&self) -> &'static Shape { &INSTANCE_STATISTIC_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.keys,
            2 => &self.used_memory,
            3 => &self.max_memory,
            4 => &self.cmd_get_count,
            5 => &self.cmd_set_count,
            6 => &self.used_cpu,
            7 => &self.input_kbps,
            8 => &self.output_kbps,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.keys,
            2 => &mut self.used_memory,
            3 => &mut self.max_memory,
            4 => &mut self.cmd_get_count,
            5 => &mut self.cmd_set_count,
            6 => &mut self.used_cpu,
            7 => &mut self.input_kbps,
            8 => &mut self.output_kbps,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for InstanceStatistic {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What an instance is able to do.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListInstanceOperationsResponse {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// One entry for each operation that was asked for.
    pub operations: Option<Vec<super::Operations>>,
}

static LIST_INSTANCE_OPERATIONS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListInstanceOperationsResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("operations", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListInstanceOperationsResponse {
    fn shape(&self) -> &'static Shape { &LIST_INSTANCE_OPERATIONS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.operations,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.operations,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListInstanceOperationsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How many instances have which status, altogether and for each engine.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListNumberOfInstancesInDifferentStatusResponse {
    /// Instances whose order is not paid yet.
    pub paying_count: Option<i32>,
    /// Instances that are being frozen.
    pub freezing_count: Option<i32>,
    /// Instances whose data is being migrated.
    pub migrating_count: Option<i32>,
    /// Instances whose data is being deleted.
    pub flushing_count: Option<i32>,
    /// Instances that are being upgraded.
    pub upgrading_count: Option<i32>,
    /// Instances that data is being restored into.
    pub restoring_count: Option<i32>,
    /// Instances whose size is being changed.
    pub extending_count: Option<i32>,
    /// Instances that are being created.
    pub creating_count: Option<i32>,
    /// Instances that run.
    pub running_count: Option<i32>,
    /// Instances that do not work properly.
    pub error_count: Option<i32>,
    /// Instances that are frozen.
    pub frozen_count: Option<i32>,
    /// Instances that could not be created; 0 unless they were asked for.
    pub createfailed_count: Option<i32>,
    /// Instances that are being restarted.
    pub restarting_count: Option<i32>,
    /// Instances of Redis.
    pub redis: Option<super::StatusStatistic>,
    /// Instances of Memcached.
    pub memcached: Option<super::StatusStatistic>,
}

static LIST_NUMBER_OF_INSTANCES_IN_DIFFERENT_STATUS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListNumberOfInstancesInDifferentStatusResponse",
    fields: &[
        Field::new("paying_count", Presence::Optional, &[]),
        Field::new("freezing_count", Presence::Optional, &[]),
        Field::new("migrating_count", Presence::Optional, &[]),
        Field::new("flushing_count", Presence::Optional, &[]),
        Field::new("upgrading_count", Presence::Optional, &[]),
        Field::new("restoring_count", Presence::Optional, &[]),
        Field::new("extending_count", Presence::Optional, &[]),
        Field::new("creating_count", Presence::Optional, &[]),
        Field::new("running_count", Presence::Optional, &[]),
        Field::new("error_count", Presence::Optional, &[]),
        Field::new("frozen_count", Presence::Optional, &[]),
        Field::new("createfailed_count", Presence::Optional, &[]),
        Field::new("restarting_count", Presence::Optional, &[]),
        Field::new("redis", Presence::Optional, &[]),
        Field::new("memcached", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListNumberOfInstancesInDifferentStatusResponse {
    fn shape(&self) -> &'static Shape { &LIST_NUMBER_OF_INSTANCES_IN_DIFFERENT_STATUS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.paying_count,
            1 => &self.freezing_count,
            2 => &self.migrating_count,
            3 => &self.flushing_count,
            4 => &self.upgrading_count,
            5 => &self.restoring_count,
            6 => &self.extending_count,
            7 => &self.creating_count,
            8 => &self.running_count,
            9 => &self.error_count,
            10 => &self.frozen_count,
            11 => &self.createfailed_count,
            12 => &self.restarting_count,
            13 => &self.redis,
            14 => &self.memcached,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.paying_count,
            1 => &mut self.freezing_count,
            2 => &mut self.migrating_count,
            3 => &mut self.flushing_count,
            4 => &mut self.upgrading_count,
            5 => &mut self.restoring_count,
            6 => &mut self.extending_count,
            7 => &mut self.creating_count,
            8 => &mut self.running_count,
            9 => &mut self.error_count,
            10 => &mut self.frozen_count,
            11 => &mut self.createfailed_count,
            12 => &mut self.restarting_count,
            13 => &mut self.redis,
            14 => &mut self.memcached,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListNumberOfInstancesInDifferentStatusResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Statistics of all running instances.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListStatisticsOfRunningInstancesResponse {
    /// One entry for each instance.
    pub statistics: Option<Vec<super::InstanceStatistic>>,
}

static LIST_STATISTICS_OF_RUNNING_INSTANCES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListStatisticsOfRunningInstancesResponse",
    fields: &[Field::new("statistics", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ListStatisticsOfRunningInstancesResponse {
    fn shape(&self) -> &'static Shape { &LIST_STATISTICS_OF_RUNNING_INSTANCES_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.statistics,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.statistics,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListStatisticsOfRunningInstancesResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Whether an instance is able to do something.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Operations {
    /// What an instance may be able to do.
    pub operation: Option<super::InstanceOperation>,
    /// Whether the instance can do it.
    pub is_support: Option<bool>,
    /// Why it cannot; nothing where it can.
    pub cause_id: Option<String>,
}

static OPERATIONS_SHAPE: Shape = Shape {
    name: "Operations",
    fields: &[
        Field::new("operation", Presence::Optional, &[]),
        Field::new("is_support", Presence::Optional, &[]),
        Field::new("cause_id", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for Operations {
    fn shape(&self) -> &'static Shape { &OPERATIONS_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.operation,
            1 => &self.is_support,
            2 => &self.cause_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.operation,
            1 => &mut self.is_support,
            2 => &mut self.cause_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for Operations {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of the instances.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestartOrFlushInstancesResponse {
    /// One entry for each instance.
    pub results: Option<Vec<super::BatchOpsResult>>,
}

static RESTART_OR_FLUSH_INSTANCES_RESPONSE_SHAPE: Shape = Shape {
    name: "RestartOrFlushInstancesResponse",
    fields: &[Field::new("results", Presence::Optional, &[])],
    rules: &[],
};

impl Model for RestartOrFlushInstancesResponse {
    fn shape(&self) -> &'static Shape { &RESTART_OR_FLUSH_INSTANCES_RESPONSE_SHAPE }

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

impl fmt::Debug for RestartOrFlushInstancesResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How many instances have which status.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatusStatistic {
    /// Instances whose order is not paid yet.
    pub paying_count: Option<i32>,
    /// Instances that are being frozen.
    pub freezing_count: Option<i32>,
    /// Instances whose data is being migrated.
    pub migrating_count: Option<i32>,
    /// Instances whose data is being deleted.
    pub flushing_count: Option<i32>,
    /// Instances that are being upgraded.
    pub upgrading_count: Option<i32>,
    /// Instances that data is being restored into.
    pub restoring_count: Option<i32>,
    /// Instances whose size is being changed.
    pub extending_count: Option<i32>,
    /// Instances that are being created.
    pub creating_count: Option<i32>,
    /// Instances that run.
    pub running_count: Option<i32>,
    /// Instances that do not work properly.
    pub error_count: Option<i32>,
    /// Instances that are frozen.
    pub frozen_count: Option<i32>,
    /// Instances that could not be created; 0 unless they were asked for.
    pub createfailed_count: Option<i32>,
    /// Instances that are being restarted.
    pub restarting_count: Option<i32>,
}

static STATUS_STATISTIC_SHAPE: Shape = Shape {
    name: "StatusStatistic",
    fields: &[
        Field::new("paying_count", Presence::Optional, &[]),
        Field::new("freezing_count", Presence::Optional, &[]),
        Field::new("migrating_count", Presence::Optional, &[]),
        Field::new("flushing_count", Presence::Optional, &[]),
        Field::new("upgrading_count", Presence::Optional, &[]),
        Field::new("restoring_count", Presence::Optional, &[]),
        Field::new("extending_count", Presence::Optional, &[]),
        Field::new("creating_count", Presence::Optional, &[]),
        Field::new("running_count", Presence::Optional, &[]),
        Field::new("error_count", Presence::Optional, &[]),
        Field::new("frozen_count", Presence::Optional, &[]),
        Field::new("createfailed_count", Presence::Optional, &[]),
        Field::new("restarting_count", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for StatusStatistic {
    fn shape(&self) -> &'static Shape { &STATUS_STATISTIC_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.paying_count,
            1 => &self.freezing_count,
            2 => &self.migrating_count,
            3 => &self.flushing_count,
            4 => &self.upgrading_count,
            5 => &self.restoring_count,
            6 => &self.extending_count,
            7 => &self.creating_count,
            8 => &self.running_count,
            9 => &self.error_count,
            10 => &self.frozen_count,
            11 => &self.createfailed_count,
            12 => &self.restarting_count,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.paying_count,
            1 => &mut self.freezing_count,
            2 => &mut self.migrating_count,
            3 => &mut self.flushing_count,
            4 => &mut self.upgrading_count,
            5 => &mut self.restoring_count,
            6 => &mut self.extending_count,
            7 => &mut self.creating_count,
            8 => &mut self.running_count,
            9 => &mut self.error_count,
            10 => &mut self.frozen_count,
            11 => &mut self.createfailed_count,
            12 => &mut self.restarting_count,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for StatusStatistic {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
