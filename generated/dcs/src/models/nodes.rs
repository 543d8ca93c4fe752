// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `nodes.yaml`.

use std::fmt;
use std::str::FromStr;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value, View, Violations,
};
use super::builder::{self, Builder};

/// Bandwidth that a node uses.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BandWidth {
    /// To the node, in kbit/s.
    pub input: Option<String>,
    /// From the node, in kbit/s.
    pub output: Option<String>,
}

static BAND_WIDTH_SHAPE: Shape = Shape {
    name: "BandWidth",
    fields: &[Field::new("input", Presence::Optional, &[]), Field::new("output", Presence::Optional, &[])],
    rules: &[],
};

impl Model for BandWidth {
    fn shape(&self) -> &'static Shape { &BAND_WIDTH_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.input,
            1 => &self.output,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.input,
            1 => &mut self.output,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BandWidth {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the instances of the project with their nodes.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchShowNodesInformationResponse {
    /// How many instances there are on all pages.
    pub count: Option<i32>,
    /// The instances of this page.
    pub instances: Option<Vec<super::InstanceNodesInfoResp>>,
}

static BATCH_SHOW_NODES_INFORMATION_RESPONSE_SHAPE: Shape = Shape {
    name: "BatchShowNodesInformationResponse",
    fields: &[Field::new("count", Presence::Optional, &[]), Field::new("instances", Presence::Optional, &[])],
    rules: &[],
};

impl Model for BatchShowNodesInformationResponse {
    fn shape(&self) -> &'static Shape { &BATCH_SHOW_NODES_INFORMATION_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.count,
            1 => &self.instances,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.count,
            1 => &mut self.instances,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BatchShowNodesInformationResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The switchover that has begun.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChangeMasterStandbyAsyncResponse {
    /// Job that makes the switchover.
    pub job_id: Option<super::JobId>,
}

static CHANGE_MASTER_STANDBY_ASYNC_RESPONSE_SHAPE: Shape = Shape {
    name: "ChangeMasterStandbyAsyncResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ChangeMasterStandbyAsyncResponse {
    fn shape(&self) -> &'static Shape { &CHANGE_MASTER_STANDBY_ASYNC_RESPONSE_SHAPE }

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

impl fmt::Debug for ChangeMasterStandbyAsyncResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What to do with which nodes.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChangeNodesStartStopStatusBody {
    /// Nodes to start or stop; all nodes of the instance without it.
    pub node_ids: Option<Vec<super::NodeId>>,
    /// What to do with nodes.
    ///
    /// Differs from the documentation: The SDK calls it a text; pages and SDK name both values in prose.
    pub action: Option<super::NodeAction>,
}

impl ChangeNodesStartStopStatusBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<ChangeNodesStartStopStatusBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<ChangeNodesStartStopStatusBody, S> {
    /// Sets [`node_ids`](ChangeNodesStartStopStatusBody::node_ids).
    pub fn node_ids(mut self, node_ids: impl IntoIterator<Item = impl Into<super::NodeId>>) -> Self {
        self.value.node_ids = Some(Vec::from_iter(node_ids.into_iter().map(Into::into)));
        self
    }

    /// Sets [`action`](ChangeNodesStartStopStatusBody::action).
    pub fn action(mut self, action: super::NodeAction) -> Self {
        self.value.action = Some(action);
        self
    }
}

static CHANGE_NODES_START_STOP_STATUS_BODY_SHAPE: Shape = Shape {
    name: "ChangeNodesStartStopStatusBody",
    fields: &[
        Field::new("node_ids", Presence::Optional, &[Rule::Items(super::NODE_ID_RULES)]),
        Field::new("action", Presence::Optional, super::NODE_ACTION_RULES),
    ],
    rules: &[],
};

impl Model for ChangeNodesStartStopStatusBody {
    fn shape(&self) -> &'static Shape { &CHANGE_NODES_START_STOP_STATUS_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.node_ids,
            1 => &self.action,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.node_ids,
            1 => &mut self.action,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ChangeNodesStartStopStatusBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What Cloud Eye calls a node.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DimsInfo {
    /// Name of the dimension.
    pub dim_k: Option<String>,
    /// Id of the node in Cloud Eye.
    pub dim_v: Option<String>,
}

static DIMS_INFO_SHAPE: Shape = Shape {
    name: "DimsInfo",
    fields: &[Field::new("dim_k", Presence::Optional, &[]), Field::new("dim_v", Presence::Optional, &[])],
    rules: &[],
};

impl Model for DimsInfo {
    fn shape(&self) -> &'static Shape { &DIMS_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.dim_k,
            1 => &self.dim_v,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.dim_k,
            1 => &mut self.dim_v,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DimsInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// An instance and its nodes.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceNodesInfoResp {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// How many nodes the instance has.
    pub node_count: Option<i32>,
    /// The nodes.
    pub nodes: Option<Vec<super::NodesInfoResp>>,
}

static INSTANCE_NODES_INFO_RESP_SHAPE: Shape = Shape {
    name: "InstanceNodesInfoResp",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("node_count", Presence::Optional, &[]),
        Field::new("nodes", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for InstanceNodesInfoResp {
    fn shape(&self) -> &'static Shape { &INSTANCE_NODES_INFO_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.node_count,
            2 => &self.nodes,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.node_count,
            2 => &mut self.nodes,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for InstanceNodesInfoResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A dimension by which Cloud Eye finds metrics.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceReplicationDimensionsInfo {
    /// Name of the dimension.
    pub name: Option<String>,
    /// Value of the dimension.
    pub value: Option<String>,
}

static INSTANCE_REPLICATION_DIMENSIONS_INFO_SHAPE: Shape = Shape {
    name: "InstanceReplicationDimensionsInfo",
    fields: &[Field::new("name", Presence::Optional, &[]), Field::new("value", Presence::Optional, &[])],
    rules: &[],
};

impl Model for InstanceReplicationDimensionsInfo {
    fn shape(&self) -> &'static Shape { &INSTANCE_REPLICATION_DIMENSIONS_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.value,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.value,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for InstanceReplicationDimensionsInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Keys of a database on a node.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KeySpace {
    /// Number of the database.
    pub db_idx: Option<String>,
    /// How many keys the node has.
    pub keys: Option<String>,
    /// How many of them have a time at which they expire.
    pub expires: Option<String>,
    /// Time until they expire, on average; the page tells no unit, Redis counts milliseconds.
    pub avg_ttl: Option<String>,
}

static KEY_SPACE_SHAPE: Shape = Shape {
    name: "KeySpace",
    fields: &[
        Field::new("db_idx", Presence::Optional, &[]),
        Field::new("keys", Presence::Optional, &[]),
        Field::new("expires", Presence::Optional, &[]),
        Field::new("avg_ttl", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for KeySpace {
    fn shape(&self) -> &'static Shape { &KEY_SPACE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.db_idx,
            1 => &self.keys,
            2 => &self.expires,
            3 => &self.avg_ttl,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.db_idx,
            1 => &mut self.keys,
            2 => &mut self.expires,
            3 => &mut self.avg_ttl,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for KeySpace {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Id of a logical node, which is not the `node_id` that other operations take.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogicalNodeId(String);

impl LogicalNodeId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for LogicalNodeId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for LogicalNodeId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&LogicalNodeId> for LogicalNodeId {
    fn from(value: &LogicalNodeId) -> Self { value.clone() }
}

impl FromStr for LogicalNodeId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for LogicalNodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for LogicalNodeId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

/// What to do with nodes.
///
/// Differs from the documentation: The SDK calls it a text; pages and SDK name both values in prose.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeAction {
    /// Start them. `start` on the wire.
    Start,
    /// Stop them; their clients are cut off. `stop` on the wire.
    Stop,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl NodeAction {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["start", "stop"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Start => "start",
            Self::Stop => "stop",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NodeAction {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "start" => Self::Start,
            "stop" => Self::Stop,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for NodeAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for NodeAction {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static NODE_ACTION_RULES: &[Rule] = &[Rule::OneOf(NodeAction::VALUES)];

/// What runs on a node.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeKind {
    /// Redis itself, which holds data. `redis-server` on the wire.
    Server,
    /// A proxy, which passes commands on. `redis-proxy` on the wire.
    Proxy,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl NodeKind {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["redis-server", "redis-proxy"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Server => "redis-server",
            Self::Proxy => "redis-proxy",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NodeKind {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "redis-server" => Self::Server,
            "redis-proxy" => Self::Proxy,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for NodeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for NodeKind {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Status of a node or of the replica on it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeStatus {
    /// The node is being created. `Creating` on the wire.
    Creating,
    /// The node runs. `Active` on the wire.
    Active,
    /// The node does not work. `Inactive` on the wire.
    Inactive,
    /// The node is being deleted. `Deleting` on the wire.
    Deleting,
    /// Shards are being added. `AddSharding` on the wire.
    AddingShard,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl NodeStatus {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["Creating", "Active", "Inactive", "Deleting", "AddSharding"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "Creating",
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Deleting => "Deleting",
            Self::AddingShard => "AddSharding",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NodeStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "Creating" => Self::Creating,
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Deleting" => Self::Deleting,
            "AddSharding" => Self::AddingShard,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for NodeStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for NodeStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// A node of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NodesInfoResp {
    /// Id of a logical node, which is not the `node_id` that other operations take.
    pub logical_node_id: Option<super::LogicalNodeId>,
    /// Name of the node.
    pub name: Option<String>,
    /// Status of a node or of the replica on it.
    pub status: Option<super::NodeStatus>,
    /// Availability zone that the node is in.
    pub az_code: Option<super::AzCode>,
    /// What runs on a node.
    pub node_role: Option<super::NodeKind>,
    /// Part that a node plays in its instance.
    ///
    /// Differs from the documentation: The pages list all three for the nodes of an instance, the first two
    /// for replicas, in prose for some fields.
    pub node_type: Option<super::NodeRole>,
    /// IP address of the node.
    pub node_ip: Option<String>,
    /// Port of the node.
    pub node_port: Option<String>,
    /// Id of a node, which is not the id of the replica on it (`replication_id`). ShowNodesInformation and
    /// ListGroupReplicationInfo show it as `node_id`.
    pub node_id: Option<super::NodeId>,
    /// How soon the replica on the node becomes the master where the master fails: 1 is first, 100 is last, 0
    /// never. UpdateSlavePriority sets it.
    ///
    /// Limits: 0 to 100.
    ///
    /// Differs from the documentation: The SDK states no range; the page does.
    pub priority_weight: Option<i32>,
    /// Whether clients can reach the node at its own address.
    pub is_access: Option<bool>,
    /// Shard that the node belongs to.
    pub group_id: Option<super::GroupId>,
    /// Name of the shard that the node belongs to.
    pub group_name: Option<String>,
    /// Whether the read-only domain name leads to the node no longer; DeleteIpFromDomainName takes a node out
    /// of it.
    pub is_remove_ip: Option<bool>,
    /// Replica on the node.
    pub replication_id: Option<super::ReplicationId>,
    /// What Cloud Eye calls the replica. There are two, and a request for its metrics needs both:
    /// `dcs_instance_id` with the id of the instance, and `dcs_cluster_redis_node` with an id that is neither
    /// that of the replica nor that of the node.
    pub dimensions: Option<Vec<super::InstanceReplicationDimensionsInfo>>,
}

static NODES_INFO_RESP_SHAPE: Shape = Shape {
    name: "NodesInfoResp",
    fields: &[
        Field::new("logical_node_id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("az_code", Presence::Optional, &[]),
        Field::new("node_role", Presence::Optional, &[]),
        Field::new("node_type", Presence::Optional, &[]),
        Field::new("node_ip", Presence::Optional, &[]),
        Field::new("node_port", Presence::Optional, &[]),
        Field::new("node_id", Presence::Optional, &[]),
        Field::new("priority_weight", Presence::Optional, &[]),
        Field::new("is_access", Presence::Optional, &[]),
        Field::new("group_id", Presence::Optional, &[]),
        Field::new("group_name", Presence::Optional, &[]),
        Field::new("is_remove_ip", Presence::Optional, &[]),
        Field::new("replication_id", Presence::Optional, &[]),
        Field::new("dimensions", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for NodesInfoResp {
    fn shape(&self) -> &'static Shape { &NODES_INFO_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.logical_node_id,
            1 => &self.name,
            2 => &self.status,
            3 => &self.az_code,
            4 => &self.node_role,
            5 => &self.node_type,
            6 => &self.node_ip,
            7 => &self.node_port,
            8 => &self.node_id,
            9 => &self.priority_weight,
            10 => &self.is_access,
            11 => &self.group_id,
            12 => &self.group_name,
            13 => &self.is_remove_ip,
            14 => &self.replication_id,
            15 => &self.dimensions,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.logical_node_id,
            1 => &mut self.name,
            2 => &mut self.status,
            3 => &mut self.az_code,
            4 => &mut self.node_role,
            5 => &mut self.node_type,
            6 => &mut self.node_ip,
            7 => &mut self.node_port,
            8 => &mut self.node_id,
            9 => &mut self.priority_weight,
            10 => &mut self.is_access,
            11 => &mut self.group_id,
            12 => &mut self.group_name,
            13 => &mut self.is_remove_ip,
            14 => &mut self.replication_id,
            15 => &mut self.dimensions,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for NodesInfoResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The nodes of a cluster, by the part that they play.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowInstanceTopologyResponse {
    /// Servers, which hold the data.
    pub redis_server: Option<Vec<super::TopologyInfo>>,
    /// Load balancers of Redis 3.0, which are out of service by now.
    pub cluster_lvs: Option<Vec<super::TopologyInfo>>,
    /// Administrators of clusters of Redis 3.0, which are out of service by now.
    pub cluster_admin: Option<Vec<super::TopologyInfo>>,
    /// Proxies.
    pub cluster_proxy: Option<Vec<super::TopologyInfo>>,
    /// Masters, for Redis 3.0 alone.
    pub master: Option<Vec<super::TopologyInfo>>,
    /// VPC endpoints, from Redis 4.0.
    pub vpcendpoint: Option<Vec<super::TopologyInfo>>,
    /// Elastic load balancers, from Redis 4.0.
    pub elb: Option<Vec<super::TopologyInfo>>,
}

static SHOW_INSTANCE_TOPOLOGY_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowInstanceTopologyResponse",
    fields: &[
        Field::new("redis_server", Presence::Optional, &[]),
        Field::new("cluster_lvs", Presence::Optional, &[]),
        Field::new("cluster_admin", Presence::Optional, &[]),
        Field::new("cluster_proxy", Presence::Optional, &[]),
        Field::new("master", Presence::Optional, &[]),
        Field::new("vpcendpoint", Presence::Optional, &[]),
        Field::new("elb", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowInstanceTopologyResponse {
    fn shape(&self) -> &'static Shape { &SHOW_INSTANCE_TOPOLOGY_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.redis_server,
            1 => &self.cluster_lvs,
            2 => &self.cluster_admin,
            3 => &self.cluster_proxy,
            4 => &self.master,
            5 => &self.vpcendpoint,
            6 => &self.elb,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.redis_server,
            1 => &mut self.cluster_lvs,
            2 => &mut self.cluster_admin,
            3 => &mut self.cluster_proxy,
            4 => &mut self.master,
            5 => &mut self.vpcendpoint,
            6 => &mut self.elb,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowInstanceTopologyResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The nodes of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowNodesInformationResponse {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// How many nodes the instance has.
    pub total: Option<i32>,
    /// The nodes.
    pub nodes: Option<Vec<super::NodesInfoResp>>,
}

static SHOW_NODES_INFORMATION_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowNodesInformationResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("total", Presence::Optional, &[]),
        Field::new("nodes", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowNodesInformationResponse {
    fn shape(&self) -> &'static Shape { &SHOW_NODES_INFORMATION_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.total,
            2 => &self.nodes,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.total,
            2 => &mut self.nodes,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowNodesInformationResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A node of a cluster and its load.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TopologyInfo {
    /// Id of a node, which is not the id of the replica on it (`replication_id`). ShowNodesInformation and
    /// ListGroupReplicationInfo show it as `node_id`.
    pub node_id: Option<super::NodeId>,
    /// Name of the node.
    pub node_name: Option<String>,
    /// IP address of the node.
    pub ip: Option<String>,
    /// Port of the node.
    pub port: Option<String>,
    /// Part that a node plays in its instance.
    ///
    /// Differs from the documentation: The pages list all three for the nodes of an instance, the first two
    /// for replicas, in prose for some fields.
    pub node_type: Option<super::NodeRole>,
    /// Memory of the node, in MB.
    pub max_memory: Option<String>,
    /// Memory that is used, in MB.
    pub used_memory: Option<String>,
    /// Commands per second.
    pub qps: Option<String>,
    /// Bandwidth that a node uses.
    pub bandwidth: Option<super::BandWidth>,
    /// How many databases there are.
    pub db_num: Option<String>,
    /// Keys of a database on a node.
    pub dbs: Option<super::KeySpace>,
    /// IP address of the node that belongs to this one, such as the replica of a master.
    pub relation_ip: Option<String>,
    /// Port of the node that belongs to this one.
    pub relation_port: Option<String>,
    /// Shard that the node belongs to.
    pub group_id: Option<super::GroupId>,
    /// Status of the node, such as `Active`; the page lists no values.
    pub status: Option<String>,
    /// What Cloud Eye calls a node.
    pub dims: Option<super::DimsInfo>,
}

static TOPOLOGY_INFO_SHAPE: Shape = Shape {
    name: "TopologyInfo",
    fields: &[
        Field::new("node_id", Presence::Optional, &[]),
        Field::new("node_name", Presence::Optional, &[]),
        Field::new("ip", Presence::Optional, &[]),
        Field::new("port", Presence::Optional, &[]),
        Field::new("node_type", Presence::Optional, &[]),
        Field::new("max_memory", Presence::Optional, &[]),
        Field::new("used_memory", Presence::Optional, &[]),
        Field::new("qps", Presence::Optional, &[]),
        Field::new("bandwidth", Presence::Optional, &[]),
        Field::new("db_num", Presence::Optional, &[]),
        Field::new("dbs", Presence::Optional, &[]),
        Field::new("relation_ip", Presence::Optional, &[]),
        Field::new("relation_port", Presence::Optional, &[]),
        Field::new("group_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("dims", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for TopologyInfo {
    fn shape(&self) -> &'static Shape { &TOPOLOGY_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.node_id,
            1 => &self.node_name,
            2 => &self.ip,
            3 => &self.port,
            4 => &self.node_type,
            5 => &self.max_memory,
            6 => &self.used_memory,
            7 => &self.qps,
            8 => &self.bandwidth,
            9 => &self.db_num,
            10 => &self.dbs,
            11 => &self.relation_ip,
            12 => &self.relation_port,
            13 => &self.group_id,
            14 => &self.status,
            15 => &self.dims,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.node_id,
            1 => &mut self.node_name,
            2 => &mut self.ip,
            3 => &mut self.port,
            4 => &mut self.node_type,
            5 => &mut self.max_memory,
            6 => &mut self.used_memory,
            7 => &mut self.qps,
            8 => &mut self.bandwidth,
            9 => &mut self.db_num,
            10 => &mut self.dbs,
            11 => &mut self.relation_ip,
            12 => &mut self.relation_port,
            13 => &mut self.group_id,
            14 => &mut self.status,
            15 => &mut self.dims,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for TopologyInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
