// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `resize.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use super::builder::{self, Builder};

/// How a change is paid for.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BssParamEntity {
    /// Whether the order is paid from the account's balance at once; vouchers are not used then. Otherwise
    /// nothing changes until somebody pays the order in the billing center.
    ///
    /// Default: `"false"`.
    pub is_auto_pay: Option<super::TrueOrFalse>,
}

impl BssParamEntity {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<BssParamEntity> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<BssParamEntity, S> {
    /// Sets [`is_auto_pay`](BssParamEntity::is_auto_pay).
    pub fn is_auto_pay(mut self, is_auto_pay: super::TrueOrFalse) -> Self {
        self.value.is_auto_pay = Some(is_auto_pay);
        self
    }
}

static BSS_PARAM_ENTITY_SHAPE: Shape = Shape {
    name: "BssParamEntity",
    fields: &[Field::new("is_auto_pay", Presence::Optional, super::TRUE_OR_FALSE_RULES)],
    rules: &[],
};

impl Model for BssParamEntity {
    fn shape(&self) -> &'static Shape { &BSS_PARAM_ENTITY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.is_auto_pay,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.is_auto_pay,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BssParamEntity {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Kind of change of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeType {
    /// Replicas are added. `createReplication` on the wire.
    AddReplicas,
    /// A replica is deleted. `deleteReplication` on the wire.
    DeleteReplica,
    /// Shards are added to a cluster. `addSharding` on the wire.
    AddShards,
    /// The type changes: master/standby or read/write splitting of Redis 4.0 to 6.0 becomes a proxy cluster,
    /// or the reverse. A proxy cluster takes the data of database 0 alone; the change fails where others have
    /// data. `instanceType` on the wire.
    InstanceType,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ChangeType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "createReplication", "deleteReplication", "addSharding", "instanceType",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddReplicas => "createReplication",
            Self::DeleteReplica => "deleteReplication",
            Self::AddShards => "addSharding",
            Self::InstanceType => "instanceType",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChangeType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "createReplication" => Self::AddReplicas,
            "deleteReplication" => Self::DeleteReplica,
            "addSharding" => Self::AddShards,
            "instanceType" => Self::InstanceType,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ChangeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ChangeType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static CHANGE_TYPE_RULES: &[Rule] = &[Rule::OneOf(ChangeType::VALUES)];

/// New size of an instance that is paid for in advance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResizeOrderRequestBody {
    /// New specification; ListFlavors with the `instance_id` shows the possible ones.
    pub spec_code: Option<super::SpecCode>,
    /// New memory in GB, as the specification has it.
    pub new_capacity: Option<f64>,
    /// Whether the change begins at once, or in the next maintenance window.
    pub execute_immediately: Option<bool>,
    /// Whether the service opens the security group as far as the change needs it.
    pub auto_open_security_group_rule: Option<bool>,
    /// Password of the instance.
    pub password: Option<core::Secret>,
}

impl CreateResizeOrderRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<CreateResizeOrderRequestBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<CreateResizeOrderRequestBody, S> {
    /// Sets [`spec_code`](CreateResizeOrderRequestBody::spec_code).
    pub fn spec_code(mut self, spec_code: impl Into<super::SpecCode>) -> Self {
        self.value.spec_code = Some(spec_code.into());
        self
    }

    /// Sets [`new_capacity`](CreateResizeOrderRequestBody::new_capacity).
    pub fn new_capacity(mut self, new_capacity: f64) -> Self {
        self.value.new_capacity = Some(new_capacity);
        self
    }

    /// Sets [`execute_immediately`](CreateResizeOrderRequestBody::execute_immediately).
    pub fn execute_immediately(mut self, execute_immediately: bool) -> Self {
        self.value.execute_immediately = Some(execute_immediately);
        self
    }

    /// Sets [`auto_open_security_group_rule`](CreateResizeOrderRequestBody::auto_open_security_group_rule).
    pub fn auto_open_security_group_rule(mut self, auto_open_security_group_rule: bool) -> Self {
        self.value.auto_open_security_group_rule = Some(auto_open_security_group_rule);
        self
    }

    /// Sets [`password`](CreateResizeOrderRequestBody::password).
    pub fn password(mut self, password: impl Into<core::Secret>) -> Self {
        self.value.password = Some(password.into());
        self
    }
}

static CREATE_RESIZE_ORDER_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "CreateResizeOrderRequestBody",
    fields: &[
        Field::new("spec_code", Presence::Optional, super::SPEC_CODE_RULES),
        Field::new("new_capacity", Presence::Optional, &[]),
        Field::new("execute_immediately", Presence::Optional, &[]),
        Field::new("auto_open_security_group_rule", Presence::Optional, &[]),
        Field::new("password", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for CreateResizeOrderRequestBody {
    fn shape(&self) -> &'static Shape { &CREATE_RESIZE_ORDER_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.spec_code,
            1 => &self.new_capacity,
            2 => &self.execute_immediately,
            3 => &self.auto_open_security_group_rule,
            4 => &self.password,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.spec_code,
            1 => &mut self.new_capacity,
            2 => &mut self.execute_immediately,
            3 => &mut self.auto_open_security_group_rule,
            4 => &mut self.password,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateResizeOrderRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// An order for another size.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResizeOrderResponse {
    /// Id of an order in the billing center.
    pub order_id: Option<super::OrderId>,
}

static CREATE_RESIZE_ORDER_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateResizeOrderResponse",
    fields: &[Field::new("order_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for CreateResizeOrderResponse {
    fn shape(&self) -> &'static Shape { &CREATE_RESIZE_ORDER_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.order_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.order_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateResizeOrderResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A node of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplicationInfo {
    /// Id of a replica, which is not the id of the node that it is on.
    pub replication_id: Option<super::ReplicationId>,
    /// Id of a node, which is not the id of the replica on it (`replication_id`). ShowNodesInformation and
    /// ListGroupReplicationInfo show it as `node_id`.
    pub node_id: Option<super::NodeId>,
    /// Address and port of the node.
    pub replication_ip: Option<String>,
    /// Id of a shard. ListGroupReplicationInfo shows the shards of an instance; one that is no cluster has a
    /// single shard.
    pub group_id: Option<super::GroupId>,
    /// Name of the shard.
    pub group_name: Option<String>,
    /// Id of an availability zone, 32 hexadecimal digits. ListAvailableZones shows it beside the code.
    pub available_zone: Option<super::AzId>,
}

static REPLICATION_INFO_SHAPE: Shape = Shape {
    name: "ReplicationInfo",
    fields: &[
        Field::new("replication_id", Presence::Optional, &[]),
        Field::new("node_id", Presence::Optional, &[]),
        Field::new("replication_ip", Presence::Optional, &[]),
        Field::new("group_id", Presence::Optional, &[]),
        Field::new("group_name", Presence::Optional, &[]),
        Field::new("available_zone", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ReplicationInfo {
    fn shape(&self) -> &'static Shape { &REPLICATION_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.replication_id,
            1 => &self.node_id,
            2 => &self.replication_ip,
            3 => &self.group_id,
            4 => &self.group_name,
            5 => &self.available_zone,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.replication_id,
            1 => &mut self.node_id,
            2 => &mut self.replication_ip,
            3 => &mut self.group_id,
            4 => &mut self.group_name,
            5 => &mut self.available_zone,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ReplicationInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// New size of an instance.
///
/// Where `change_type` is `createReplication`, `available_zones` must have a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResizeInstanceBody {
    /// New specification; ListFlavors with the `instance_id` shows the possible ones.
    pub spec_code: super::SpecCode,
    /// New memory in GB, as the specification has it. Single-node and master/standby instances have 0.125,
    /// 0.25, 0.5, 1, 2, 4, 8, 16, 32 or 64; clusters 4, 8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512,
    /// 768 or 1024; read/write splitting 1, 2, 4, 8, 16, 32 or 64.
    ///
    /// Limits: at least 0.125.
    ///
    /// Differs from the documentation: The pages and the SDK call it an integer; the pages go on to say that
    /// 0.125, 0.25 and 0.5 are taken as well.
    pub new_capacity: f64,
    /// What kind of change it is; needed where the number of replicas changes, and left out where only the
    /// memory does.
    pub change_type: Option<super::ChangeType>,
    /// Availability zone of each replica; needed where replicas are added, and where those of a cluster are
    /// deleted. Codes by the page's words, ids in its example; ListAvailableZones has both.
    pub available_zones: Option<Vec<super::AzCode>>,
    /// Id of the node to delete, one at a time; needed where a replica of a master/standby or read/write
    /// splitting instance is deleted. ListGroupReplicationInfo shows the ids.
    pub node_list: Option<Vec<super::NodeId>>,
    /// Addresses of the nodes to keep where shards of a cluster are taken away. Without it the service
    /// chooses the shards to delete by chance.
    pub reserved_ip: Option<Vec<String>>,
    /// Whether the change begins at once, or in the next maintenance window.
    ///
    /// Default: `true`.
    pub execute_immediately: Option<bool>,
    /// How an instance that is paid for in advance pays for the change; only for those.
    pub bss_param: Option<super::BssParamEntity>,
}

impl ResizeInstanceBody {
    /// Starts a value; `spec_code`, `new_capacity` are required.
    #[inline]
    pub fn builder() -> Builder<ResizeInstanceBody, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<SpecCode, NewCapacity> Builder<ResizeInstanceBody, (SpecCode, NewCapacity)> {
    /// Sets [`spec_code`](ResizeInstanceBody::spec_code).
    pub fn spec_code(
        mut self,
        spec_code: impl Into<super::SpecCode>,
    ) -> Builder<ResizeInstanceBody, (Set, NewCapacity)> {
        self.value.spec_code = spec_code.into();
        builder::with(self.value)
    }

    /// Sets [`new_capacity`](ResizeInstanceBody::new_capacity).
    pub fn new_capacity(mut self, new_capacity: f64) -> Builder<ResizeInstanceBody, (SpecCode, Set)> {
        self.value.new_capacity = new_capacity;
        builder::with(self.value)
    }

    /// Sets [`change_type`](ResizeInstanceBody::change_type).
    pub fn change_type(mut self, change_type: super::ChangeType) -> Self {
        self.value.change_type = Some(change_type);
        self
    }

    /// Sets [`available_zones`](ResizeInstanceBody::available_zones).
    pub fn available_zones(
        mut self,
        available_zones: impl IntoIterator<Item = impl Into<super::AzCode>>,
    ) -> Self {
        self.value.available_zones = Some(Vec::from_iter(available_zones.into_iter().map(Into::into)));
        self
    }

    /// Sets [`node_list`](ResizeInstanceBody::node_list).
    pub fn node_list(mut self, node_list: impl IntoIterator<Item = impl Into<super::NodeId>>) -> Self {
        self.value.node_list = Some(Vec::from_iter(node_list.into_iter().map(Into::into)));
        self
    }

    /// Sets [`reserved_ip`](ResizeInstanceBody::reserved_ip).
    pub fn reserved_ip(mut self, reserved_ip: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value.reserved_ip = Some(Vec::from_iter(reserved_ip.into_iter().map(Into::into)));
        self
    }

    /// Sets [`execute_immediately`](ResizeInstanceBody::execute_immediately).
    pub fn execute_immediately(mut self, execute_immediately: bool) -> Self {
        self.value.execute_immediately = Some(execute_immediately);
        self
    }

    /// Sets [`bss_param`](ResizeInstanceBody::bss_param).
    pub fn bss_param(mut self, bss_param: super::BssParamEntity) -> Self {
        self.value.bss_param = Some(bss_param);
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> ResizeInstanceBody
    where
        SpecCode: super::fields::spec_code<ResizeInstanceBody>,
        NewCapacity: super::fields::new_capacity<ResizeInstanceBody>,
    {
        self.value
    }
}

static RESIZE_INSTANCE_BODY_SHAPE: Shape = Shape {
    name: "ResizeInstanceBody",
    fields: &[
        Field::new("spec_code", Presence::Required, super::SPEC_CODE_RULES),
        Field::new("new_capacity", Presence::Required, &[Rule::MinimumFloat(0.125)]),
        Field::new("change_type", Presence::Optional, super::CHANGE_TYPE_RULES),
        Field::new("available_zones", Presence::Optional, &[Rule::Items(super::AZ_CODE_RULES)]),
        Field::new("node_list", Presence::Optional, &[Rule::Items(super::NODE_ID_RULES)]),
        Field::new("reserved_ip", Presence::Optional, &[]),
        Field::new("execute_immediately", Presence::Optional, &[]),
        Field::new("bss_param", Presence::Optional, &[]),
    ],
    rules: &[Rule::Needs(
        &[core::Condition { field: "change_type", values: &["createReplication"], default: None }],
        &["available_zones"],
    )],
};

impl Model for ResizeInstanceBody {
    fn shape(&self) -> &'static Shape { &RESIZE_INSTANCE_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.spec_code,
            1 => &self.new_capacity,
            2 => &self.change_type,
            3 => &self.available_zones,
            4 => &self.node_list,
            5 => &self.reserved_ip,
            6 => &self.execute_immediately,
            7 => &self.bss_param,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.spec_code,
            1 => &mut self.new_capacity,
            2 => &mut self.change_type,
            3 => &mut self.available_zones,
            4 => &mut self.node_list,
            5 => &mut self.reserved_ip,
            6 => &mut self.execute_immediately,
            7 => &mut self.bss_param,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            spec_code: Value::blank(),
            new_capacity: Value::blank(),
            change_type: Value::blank(),
            available_zones: Value::blank(),
            node_list: Value::blank(),
            reserved_ip: Value::blank(),
            execute_immediately: Value::blank(),
            bss_param: Value::blank(),
        }
    }
}

impl fmt::Debug for ResizeInstanceBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A specification that an instance might get.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StartInstanceResizeCheckJobRequestBody {
    /// The specification.
    pub spec_code: Option<super::SpecCode>,
    /// Its memory, in GB.
    ///
    /// Differs from the documentation: The page and the SDK call it an integer; specifications of less than a
    /// GB exist, and ResizeInstance takes them.
    pub new_capacity: Option<f64>,
}

impl StartInstanceResizeCheckJobRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<StartInstanceResizeCheckJobRequestBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<StartInstanceResizeCheckJobRequestBody, S> {
    /// Sets [`spec_code`](StartInstanceResizeCheckJobRequestBody::spec_code).
    pub fn spec_code(mut self, spec_code: impl Into<super::SpecCode>) -> Self {
        self.value.spec_code = Some(spec_code.into());
        self
    }

    /// Sets [`new_capacity`](StartInstanceResizeCheckJobRequestBody::new_capacity).
    pub fn new_capacity(mut self, new_capacity: f64) -> Self {
        self.value.new_capacity = Some(new_capacity);
        self
    }
}

static START_INSTANCE_RESIZE_CHECK_JOB_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "StartInstanceResizeCheckJobRequestBody",
    fields: &[
        Field::new("spec_code", Presence::Optional, super::SPEC_CODE_RULES),
        Field::new("new_capacity", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for StartInstanceResizeCheckJobRequestBody {
    fn shape(&self) -> &'static Shape { &START_INSTANCE_RESIZE_CHECK_JOB_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.spec_code,
            1 => &self.new_capacity,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.spec_code,
            1 => &mut self.new_capacity,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for StartInstanceResizeCheckJobRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A check that has begun.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StartInstanceResizeCheckJobResponse {
    /// Id of a job that the service runs in the background.
    pub job_id: Option<super::JobId>,
}

static START_INSTANCE_RESIZE_CHECK_JOB_RESPONSE_SHAPE: Shape = Shape {
    name: "StartInstanceResizeCheckJobResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for StartInstanceResizeCheckJobResponse {
    fn shape(&self) -> &'static Shape { &START_INSTANCE_RESIZE_CHECK_JOB_RESPONSE_SHAPE }

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

impl fmt::Debug for StartInstanceResizeCheckJobResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Replicas of an instance that can be deleted.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ValidateDeletableReplicaResponse {
    /// Whether there is a replica that can be deleted.
    pub check_result: Option<bool>,
    /// Ids of the availability zones to choose from, several of them with commas between.
    pub available_zone: Option<super::AzId>,
    /// Nodes to choose from.
    pub replication_list: Option<Vec<super::ReplicationInfo>>,
}

static VALIDATE_DELETABLE_REPLICA_RESPONSE_SHAPE: Shape = Shape {
    name: "ValidateDeletableReplicaResponse",
    fields: &[
        Field::new("check_result", Presence::Optional, &[]),
        Field::new("available_zone", Presence::Optional, &[]),
        Field::new("replication_list", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ValidateDeletableReplicaResponse {
    fn shape(&self) -> &'static Shape { &VALIDATE_DELETABLE_REPLICA_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.check_result,
            1 => &self.available_zone,
            2 => &self.replication_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.check_result,
            1 => &mut self.available_zone,
            2 => &mut self.replication_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ValidateDeletableReplicaResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
