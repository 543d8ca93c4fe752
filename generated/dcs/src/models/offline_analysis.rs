// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `offline-analysis.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Set, Shape, Unset, Value, View, Violations,
};
use super::builder::{self, Builder};

/// A node that an offline key analysis looks at.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisNode {
    /// Id of a node, which is not the id of the replica on it (`replication_id`). ShowNodesInformation and
    /// ListGroupReplicationInfo show it as `node_id`.
    pub id: Option<super::NodeId>,
    /// Name of the node.
    pub name: Option<String>,
    /// Name of the shard that the node belongs to.
    pub group_name: Option<String>,
    /// IPv6 address of the node, if it has one.
    pub node_ipv6: Option<String>,
}

static ANALYSIS_NODE_SHAPE: Shape = Shape {
    name: "AnalysisNode",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("group_name", Presence::Optional, &[]),
        Field::new("node_ipv6", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for AnalysisNode {
    fn shape(&self) -> &'static Shape { &ANALYSIS_NODE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.group_name,
            3 => &self.node_ipv6,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.group_name,
            3 => &mut self.node_ipv6,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for AnalysisNode {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Which backup an offline key analysis looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalysisType {
    /// One that was made for the analysis. `new_backup` on the wire.
    NewBackup,
    /// One that existed already. `old_backup` on the wire.
    ExistingBackup,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl AnalysisType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["new_backup", "old_backup"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NewBackup => "new_backup",
            Self::ExistingBackup => "old_backup",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AnalysisType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "new_backup" => Self::NewBackup,
            "old_backup" => Self::ExistingBackup,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for AnalysisType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for AnalysisType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// What an offline key analysis looks at.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOfflineKeyAnalysisRequestBody {
    /// Node whose keys are analyzed; ShowNodesInformation shows its id as `node_id`.
    pub node_id: super::NodeId,
    /// Backup of the instance to analyze; without it the service makes a new one.
    pub backup_id: Option<super::BackupId>,
}

impl CreateOfflineKeyAnalysisRequestBody {
    /// Starts a value; `node_id` is required.
    #[inline]
    pub fn builder() -> Builder<CreateOfflineKeyAnalysisRequestBody, (Unset,)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<NodeId> Builder<CreateOfflineKeyAnalysisRequestBody, (NodeId,)> {
    /// Sets [`node_id`](CreateOfflineKeyAnalysisRequestBody::node_id).
    pub fn node_id(
        mut self,
        node_id: impl Into<super::NodeId>,
    ) -> Builder<CreateOfflineKeyAnalysisRequestBody, (Set,)> {
        self.value.node_id = node_id.into();
        builder::with(self.value)
    }

    /// Sets [`backup_id`](CreateOfflineKeyAnalysisRequestBody::backup_id).
    pub fn backup_id(mut self, backup_id: impl Into<super::BackupId>) -> Self {
        self.value.backup_id = Some(backup_id.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CreateOfflineKeyAnalysisRequestBody
    where
        NodeId: super::fields::node_id<CreateOfflineKeyAnalysisRequestBody>,
    {
        self.value
    }
}

static CREATE_OFFLINE_KEY_ANALYSIS_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "CreateOfflineKeyAnalysisRequestBody",
    fields: &[
        Field::new("node_id", Presence::Required, super::NODE_ID_RULES),
        Field::new("backup_id", Presence::Optional, super::BACKUP_ID_RULES),
    ],
    rules: &[],
};

impl Model for CreateOfflineKeyAnalysisRequestBody {
    fn shape(&self) -> &'static Shape { &CREATE_OFFLINE_KEY_ANALYSIS_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.node_id,
            1 => &self.backup_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.node_id,
            1 => &mut self.backup_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { node_id: Value::blank(), backup_id: Value::blank() } }
}

impl fmt::Debug for CreateOfflineKeyAnalysisRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The offline key analysis that has been requested.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOfflineKeyAnalysisResponse {
    /// Id of an offline key analysis, which is also that of its record.
    pub task_id: Option<super::OfflineAnalysisId>,
}

static CREATE_OFFLINE_KEY_ANALYSIS_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateOfflineKeyAnalysisResponse",
    fields: &[Field::new("task_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for CreateOfflineKeyAnalysisResponse {
    fn shape(&self) -> &'static Shape { &CREATE_OFFLINE_KEY_ANALYSIS_RESPONSE_SHAPE }

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

impl fmt::Debug for CreateOfflineKeyAnalysisResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The offline key analysis whose record is deleted.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteOfflineKeyAnalysisTaskResponse {
    /// Id of an offline key analysis, which is also that of its record.
    pub task_id: Option<super::OfflineAnalysisId>,
}

static DELETE_OFFLINE_KEY_ANALYSIS_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteOfflineKeyAnalysisTaskResponse",
    fields: &[Field::new("task_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for DeleteOfflineKeyAnalysisTaskResponse {
    fn shape(&self) -> &'static Shape { &DELETE_OFFLINE_KEY_ANALYSIS_TASK_RESPONSE_SHAPE }

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

impl fmt::Debug for DeleteOfflineKeyAnalysisTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Size of all keys of one data type.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyTypeByte {
    /// The data type.
    pub r#type: Option<super::KeyType>,
    /// Size of the keys together, in bytes.
    pub bytes: Option<i64>,
}

static KEY_TYPE_BYTE_SHAPE: Shape = Shape {
    name: "KeyTypeByte",
    fields: &[Field::new("type", Presence::Optional, &[]), Field::new("bytes", Presence::Optional, &[])],
    rules: &[],
};

impl Model for KeyTypeByte {
    fn shape(&self) -> &'static Shape { &KEY_TYPE_BYTE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.r#type,
            1 => &self.bytes,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.r#type,
            1 => &mut self.bytes,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for KeyTypeByte {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How many keys of one data type there are.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyTypeNum {
    /// The data type.
    pub r#type: Option<super::KeyType>,
    /// How many keys there are.
    pub num: Option<i64>,
}

static KEY_TYPE_NUM_SHAPE: Shape = Shape {
    name: "KeyTypeNum",
    fields: &[Field::new("type", Presence::Optional, &[]), Field::new("num", Presence::Optional, &[])],
    rules: &[],
};

impl Model for KeyTypeNum {
    fn shape(&self) -> &'static Shape { &KEY_TYPE_NUM_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.r#type,
            1 => &self.num,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.r#type,
            1 => &mut self.num,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for KeyTypeNum {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A large key.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LargestKey {
    /// Name of the key.
    pub key: Option<String>,
    /// Data type of a key.
    pub r#type: Option<super::KeyType>,
    /// Size of the key, in bytes.
    pub bytes: Option<i64>,
    /// How many elements the key has; for a string its length, in bytes.
    pub num_of_elem: Option<i64>,
}

static LARGEST_KEY_SHAPE: Shape = Shape {
    name: "LargestKey",
    fields: &[
        Field::new("key", Presence::Optional, &[]),
        Field::new("type", Presence::Optional, &[]),
        Field::new("bytes", Presence::Optional, &[]),
        Field::new("num_of_elem", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for LargestKey {
    fn shape(&self) -> &'static Shape { &LARGEST_KEY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.key,
            1 => &self.r#type,
            2 => &self.bytes,
            3 => &self.num_of_elem,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.key,
            1 => &mut self.r#type,
            2 => &mut self.bytes,
            3 => &mut self.num_of_elem,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for LargestKey {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A prefix that many keys begin with.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LargestKeyPrefix {
    /// The prefix.
    pub key_prefix: Option<String>,
    /// Data type of the keys.
    pub r#type: Option<super::KeyType>,
    /// Size of the keys together, in bytes.
    pub bytes: Option<i64>,
    /// How many keys begin with the prefix.
    pub num: Option<i64>,
}

static LARGEST_KEY_PREFIX_SHAPE: Shape = Shape {
    name: "LargestKeyPrefix",
    fields: &[
        Field::new("key_prefix", Presence::Optional, &[]),
        Field::new("type", Presence::Optional, &[]),
        Field::new("bytes", Presence::Optional, &[]),
        Field::new("num", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for LargestKeyPrefix {
    fn shape(&self) -> &'static Shape { &LARGEST_KEY_PREFIX_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.key_prefix,
            1 => &self.r#type,
            2 => &self.bytes,
            3 => &self.num,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.key_prefix,
            1 => &mut self.r#type,
            2 => &mut self.bytes,
            3 => &mut self.num,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for LargestKeyPrefix {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The nodes that an offline key analysis looks at.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListOfflineKeyAnalysisNodesResponse {
    /// The nodes.
    pub nodes: Option<Vec<super::AnalysisNode>>,
}

static LIST_OFFLINE_KEY_ANALYSIS_NODES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListOfflineKeyAnalysisNodesResponse",
    fields: &[Field::new("nodes", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ListOfflineKeyAnalysisNodesResponse {
    fn shape(&self) -> &'static Shape { &LIST_OFFLINE_KEY_ANALYSIS_NODES_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.nodes,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.nodes,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListOfflineKeyAnalysisNodesResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the offline key analyses of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListOfflineKeyAnalysisTaskResponse {
    /// Instance whose keys were analyzed.
    pub instance_id: Option<super::InstanceId>,
    /// How many analyses there are on all pages.
    pub total: Option<i32>,
    /// The analyses of this page.
    pub records: Option<Vec<super::OfflineKeyAnalysisRecord>>,
}

static LIST_OFFLINE_KEY_ANALYSIS_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "ListOfflineKeyAnalysisTaskResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("total", Presence::Optional, &[]),
        Field::new("records", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListOfflineKeyAnalysisTaskResponse {
    fn shape(&self) -> &'static Shape { &LIST_OFFLINE_KEY_ANALYSIS_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.total,
            2 => &self.records,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.total,
            2 => &mut self.records,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListOfflineKeyAnalysisTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Record of an offline key analysis.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OfflineKeyAnalysisRecord {
    /// Id of the analysis, by which ShowOfflineKeyAnalysisTask shows what it found.
    pub id: Option<super::OfflineAnalysisId>,
    /// Status of an analysis or scan of the keys of an instance.
    pub status: Option<super::ScanStatus>,
    /// When the analysis was requested, in UTC, such as `2025-10-22T06:44:30.508Z`.
    pub created_at: Option<String>,
    /// When the analysis began, in UTC; missing or null until then.
    pub started_at: Option<String>,
    /// When the analysis ended, in UTC; missing or null until then.
    pub finished_at: Option<String>,
}

static OFFLINE_KEY_ANALYSIS_RECORD_SHAPE: Shape = Shape {
    name: "OfflineKeyAnalysisRecord",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for OfflineKeyAnalysisRecord {
    fn shape(&self) -> &'static Shape { &OFFLINE_KEY_ANALYSIS_RECORD_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.status,
            2 => &self.created_at,
            3 => &self.started_at,
            4 => &self.finished_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.status,
            2 => &mut self.created_at,
            3 => &mut self.started_at,
            4 => &mut self.finished_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for OfflineKeyAnalysisRecord {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What an offline key analysis looks at, and what it found.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowOfflineKeyAnalysisTaskResponse {
    /// Id of an offline key analysis, which is also that of its record.
    pub id: Option<super::OfflineAnalysisId>,
    /// Instance whose keys are analyzed.
    pub instance_id: Option<super::InstanceId>,
    /// Node whose keys are analyzed.
    pub node_id: Option<super::NodeId>,
    /// Backup that is analyzed.
    pub backup_id: Option<super::BackupId>,
    /// Name of the shard that the node belongs to.
    pub group_name: Option<String>,
    /// IPv4 address of the node.
    pub node_ip: Option<String>,
    /// IPv6 address of the node, if it has one.
    pub node_ipv6: Option<String>,
    /// Part that the node plays in its shard.
    ///
    /// Limits: one of `master`, `slave`.
    ///
    /// Differs from the documentation: The pages list all three for the nodes of an instance, the first two
    /// for replicas, in prose for some fields.
    pub node_type: Option<super::NodeRole>,
    /// Which backup an offline key analysis looks at.
    pub analysis_type: Option<super::AnalysisType>,
    /// When the analysis began, in UTC; missing or null until then.
    pub started_at: Option<String>,
    /// When the analysis ended, in UTC; missing or null until then.
    pub finished_at: Option<String>,
    /// The prefixes that most keys begin with, for each data type.
    pub largest_key_prefixes: Option<Vec<super::LargestKeyPrefix>>,
    /// The largest keys.
    pub largest_keys: Option<Vec<super::LargestKey>>,
    /// Size of all keys together, in bytes.
    pub total_bytes: Option<i64>,
    /// How many keys there are.
    pub total_num: Option<i64>,
    /// Size of all keys of each data type.
    pub type_bytes: Option<Vec<super::KeyTypeByte>>,
    /// How many keys there are of each data type.
    pub type_num: Option<Vec<super::KeyTypeNum>>,
}

static SHOW_OFFLINE_KEY_ANALYSIS_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowOfflineKeyAnalysisTaskResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("node_id", Presence::Optional, &[]),
        Field::new("backup_id", Presence::Optional, &[]),
        Field::new("group_name", Presence::Optional, &[]),
        Field::new("node_ip", Presence::Optional, &[]),
        Field::new("node_ipv6", Presence::Optional, &[]),
        Field::new("node_type", Presence::Optional, &[]),
        Field::new("analysis_type", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
        Field::new("largest_key_prefixes", Presence::Optional, &[]),
        Field::new("largest_keys", Presence::Optional, &[]),
        Field::new("total_bytes", Presence::Optional, &[]),
        Field::new("total_num", Presence::Optional, &[]),
        Field::new("type_bytes", Presence::Optional, &[]),
        Field::new("type_num", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowOfflineKeyAnalysisTaskResponse {
    fn shape(&self) -> &'static Shape { &SHOW_OFFLINE_KEY_ANALYSIS_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.instance_id,
            2 => &self.node_id,
            3 => &self.backup_id,
            4 => &self.group_name,
            5 => &self.node_ip,
            6 => &self.node_ipv6,
            7 => &self.node_type,
            8 => &self.analysis_type,
            9 => &self.started_at,
            10 => &self.finished_at,
            11 => &self.largest_key_prefixes,
            12 => &self.largest_keys,
            13 => &self.total_bytes,
            14 => &self.total_num,
            15 => &self.type_bytes,
            16 => &self.type_num,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.instance_id,
            2 => &mut self.node_id,
            3 => &mut self.backup_id,
            4 => &mut self.group_name,
            5 => &mut self.node_ip,
            6 => &mut self.node_ipv6,
            7 => &mut self.node_type,
            8 => &mut self.analysis_type,
            9 => &mut self.started_at,
            10 => &mut self.finished_at,
            11 => &mut self.largest_key_prefixes,
            12 => &mut self.largest_keys,
            13 => &mut self.total_bytes,
            14 => &mut self.total_num,
            15 => &mut self.type_bytes,
            16 => &mut self.type_num,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowOfflineKeyAnalysisTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
