// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `replicas.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Field, Model, Presence, Rule, Set, Shape, Unset, Value, Violations};
use crate::limits;
use super::builder::{self, Builder};

/// The change of the domain name that has begun.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteIpFromDomainNameResponse {
    /// Job that takes the address out of the name.
    pub job_id: Option<super::JobId>,
}

static DELETE_IP_FROM_DOMAIN_NAME_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteIpFromDomainNameResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for DeleteIpFromDomainNameResponse {
    fn shape(&self) -> &'static Shape { &DELETE_IP_FROM_DOMAIN_NAME_RESPONSE_SHAPE }

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

impl fmt::Debug for DeleteIpFromDomainNameResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The switchover that has begun.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecuteClusterSwitchoverResponse {
    /// Job that makes the switchover.
    pub job_id: Option<super::JobId>,
}

static EXECUTE_CLUSTER_SWITCHOVER_RESPONSE_SHAPE: Shape = Shape {
    name: "ExecuteClusterSwitchoverResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ExecuteClusterSwitchoverResponse {
    fn shape(&self) -> &'static Shape { &EXECUTE_CLUSTER_SWITCHOVER_RESPONSE_SHAPE }

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

impl fmt::Debug for ExecuteClusterSwitchoverResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A shard, its master and its replicas.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceGroupListInfo {
    /// Id of a shard. ListGroupReplicationInfo shows the shards of an instance; one that is no cluster has a
    /// single shard.
    pub group_id: Option<super::GroupId>,
    /// Name of the shard.
    pub group_name: Option<String>,
    /// The master and the replicas.
    pub replication_list: Option<Vec<super::InstanceReplicationListInfo>>,
}

static INSTANCE_GROUP_LIST_INFO_SHAPE: Shape = Shape {
    name: "InstanceGroupListInfo",
    fields: &[
        Field::new("group_id", Presence::Optional, &[]),
        Field::new("group_name", Presence::Optional, &[]),
        Field::new("replication_list", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for InstanceGroupListInfo {
    fn shape(&self) -> &'static Shape { &INSTANCE_GROUP_LIST_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_id,
            1 => &self.group_name,
            2 => &self.replication_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_id,
            1 => &mut self.group_name,
            2 => &mut self.replication_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for InstanceGroupListInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A master or a replica of a shard.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceReplicationListInfo {
    /// Part that it plays in the shard.
    ///
    /// Limits: one of `master`, `slave`.
    ///
    /// Differs from the documentation: The pages list all three for the nodes of an instance, the first two
    /// for replicas, in prose for some fields.
    pub replication_role: Option<super::NodeRole>,
    /// IP address.
    pub replication_ip: Option<String>,
    /// Whether it was added to those that the instance was created with.
    pub is_replication: Option<bool>,
    /// Id of a replica, which is not the id of the node that it is on.
    pub replication_id: Option<super::ReplicationId>,
    /// Node that it is on.
    pub node_id: Option<super::NodeId>,
    /// Whether it runs.
    ///
    /// Limits: one of `Active`, `Inactive`.
    pub status: Option<super::NodeStatus>,
    /// Availability zone that it is in.
    pub az_code: Option<super::AzCode>,
    /// What Cloud Eye calls it. There are two, and a request for its metrics needs both: `dcs_instance_id`
    /// with the id of the instance, and `dcs_cluster_redis_node` with an id that is neither that of the
    /// replica nor that of the node.
    pub dimensions: Option<Vec<super::InstanceReplicationDimensionsInfo>>,
}

static INSTANCE_REPLICATION_LIST_INFO_SHAPE: Shape = Shape {
    name: "InstanceReplicationListInfo",
    fields: &[
        Field::new("replication_role", Presence::Optional, &[]),
        Field::new("replication_ip", Presence::Optional, &[]),
        Field::new("is_replication", Presence::Optional, &[]),
        Field::new("replication_id", Presence::Optional, &[]),
        Field::new("node_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("az_code", Presence::Optional, &[]),
        Field::new("dimensions", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for InstanceReplicationListInfo {
    fn shape(&self) -> &'static Shape { &INSTANCE_REPLICATION_LIST_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.replication_role,
            1 => &self.replication_ip,
            2 => &self.is_replication,
            3 => &self.replication_id,
            4 => &self.node_id,
            5 => &self.status,
            6 => &self.az_code,
            7 => &self.dimensions,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.replication_role,
            1 => &mut self.replication_ip,
            2 => &mut self.is_replication,
            3 => &mut self.replication_id,
            4 => &mut self.node_id,
            5 => &mut self.status,
            6 => &mut self.az_code,
            7 => &mut self.dimensions,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for InstanceReplicationListInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The shards of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListGroupReplicationInfoResponse {
    /// How many shards the instance has.
    pub group_count: Option<i32>,
    /// The shards.
    pub group_list: Option<Vec<super::InstanceGroupListInfo>>,
}

static LIST_GROUP_REPLICATION_INFO_RESPONSE_SHAPE: Shape = Shape {
    name: "ListGroupReplicationInfoResponse",
    fields: &[
        Field::new("group_count", Presence::Optional, &[]),
        Field::new("group_list", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListGroupReplicationInfoResponse {
    fn shape(&self) -> &'static Shape { &LIST_GROUP_REPLICATION_INFO_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_count,
            1 => &self.group_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_count,
            1 => &mut self.group_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListGroupReplicationInfoResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Where an instance moves, and when.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrateAzRequestBody {
    /// Zones that the instance is in afterwards, by id; ListAvailableZones shows the ids.
    pub new_available_zones: Option<Vec<super::AzId>>,
    /// Whether the move begins at once; if not, the page leaves open when it does.
    ///
    /// Default: `true`.
    pub execute_immediately: Option<bool>,
}

impl MigrateAzRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<MigrateAzRequestBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<MigrateAzRequestBody, S> {
    /// Sets [`new_available_zones`](MigrateAzRequestBody::new_available_zones).
    pub fn new_available_zones(
        mut self,
        new_available_zones: impl IntoIterator<Item = impl Into<super::AzId>>,
    ) -> Self {
        self.value.new_available_zones = Some(Vec::from_iter(new_available_zones
            .into_iter()
            .map(Into::into)));
        self
    }

    /// Sets [`execute_immediately`](MigrateAzRequestBody::execute_immediately).
    pub fn execute_immediately(mut self, execute_immediately: bool) -> Self {
        self.value.execute_immediately = Some(execute_immediately);
        self
    }
}

static MIGRATE_AZ_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "MigrateAZRequestBody",
    fields: &[
        Field::new("new_available_zones", Presence::Optional, &[Rule::Items(super::AZ_ID_RULES)]),
        Field::new("execute_immediately", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for MigrateAzRequestBody {
    fn shape(&self) -> &'static Shape { &MIGRATE_AZ_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.new_available_zones,
            1 => &self.execute_immediately,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.new_available_zones,
            1 => &mut self.execute_immediately,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for MigrateAzRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How soon a replica becomes the master.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PriorityBody {
    /// Weight of the replica; 1 is first and 100 last to become the master, 0 never does.
    ///
    /// Limits: 0 to 100.
    ///
    /// Differs from the documentation: The pages state the range in prose alone.
    pub slave_priority_weight: i32,
}

impl PriorityBody {
    /// Starts a value; `slave_priority_weight` is required.
    #[inline]
    pub fn builder() -> Builder<PriorityBody, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<SlavePriorityWeight> Builder<PriorityBody, (SlavePriorityWeight,)> {
    /// Sets [`slave_priority_weight`](PriorityBody::slave_priority_weight).
    pub fn slave_priority_weight(mut self, slave_priority_weight: i32) -> Builder<PriorityBody, (Set,)> {
        self.value.slave_priority_weight = slave_priority_weight;
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> PriorityBody
    where
        SlavePriorityWeight: super::fields::slave_priority_weight<PriorityBody>,
    {
        self.value
    }
}

static PRIORITY_BODY_SHAPE: Shape = Shape {
    name: "PriorityBody",
    fields: &[Field::new("slave_priority_weight", Presence::Required, limits::FROM_0_TO_100)],
    rules: &[],
};

impl Model for PriorityBody {
    fn shape(&self) -> &'static Shape { &PRIORITY_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.slave_priority_weight,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.slave_priority_weight,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { slave_priority_weight: Value::blank() } }
}

impl fmt::Debug for PriorityBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
