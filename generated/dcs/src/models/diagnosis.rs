// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `diagnosis.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use super::builder::{self, Builder};

/// Whether the times that commands took could be had.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommandTimeResult {
    /// The times are given. `succeed` on the wire.
    Succeeded,
    /// The times could not be had. `failed` on the wire.
    Failed,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl CommandTimeResult {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["succeed", "failed"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Succeeded => "succeed",
            Self::Failed => "failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CommandTimeResult {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "succeed" => Self::Succeeded,
            "failed" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for CommandTimeResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for CommandTimeResult {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// How long one command took.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CommandTimeTaken {
    /// Name of the command.
    pub command_name: Option<String>,
    /// How often it was run.
    pub calls_sum: Option<i32>,
    /// How long that took altogether.
    pub usec_sum: Option<f64>,
    /// How long it took on average.
    pub average_usec: Option<f64>,
    /// Its share of the time of all commands, such as `68.61%`.
    pub per_usec: Option<String>,
}

static COMMAND_TIME_TAKEN_SHAPE: Shape = Shape {
    name: "CommandTimeTaken",
    fields: &[
        Field::new("command_name", Presence::Optional, &[]),
        Field::new("calls_sum", Presence::Optional, &[]),
        Field::new("usec_sum", Presence::Optional, &[]),
        Field::new("average_usec", Presence::Optional, &[]),
        Field::new("per_usec", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for CommandTimeTaken {
    fn shape(&self) -> &'static Shape { &COMMAND_TIME_TAKEN_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.command_name,
            1 => &self.calls_sum,
            2 => &self.usec_sum,
            3 => &self.average_usec,
            4 => &self.per_usec,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.command_name,
            1 => &mut self.calls_sum,
            2 => &mut self.usec_sum,
            3 => &mut self.average_usec,
            4 => &mut self.per_usec,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CommandTimeTaken {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How long the commands of a node took. The documentation gives no unit; in its examples the numbers are
/// milliseconds, in spite of the names of the fields.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CommandTimeTakenList {
    /// Whether the times that commands took could be had.
    pub result: Option<super::CommandTimeResult>,
    /// Why the times could not be had.
    ///
    /// Differs from the documentation: Only the examples of the pages and the vendor's Terraform provider
    /// have it.
    pub error_code: Option<String>,
    /// How many entries the list has. The pages say that it is how often commands were run, their example
    /// counts the entries.
    pub total_num: Option<i32>,
    /// How long all commands took together.
    pub total_usec_sum: Option<f64>,
    /// The commands.
    pub command_list: Option<Vec<super::CommandTimeTaken>>,
}

static COMMAND_TIME_TAKEN_LIST_SHAPE: Shape = Shape {
    name: "CommandTimeTakenList",
    fields: &[
        Field::new("result", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
        Field::new("total_num", Presence::Optional, &[]),
        Field::new("total_usec_sum", Presence::Optional, &[]),
        Field::new("command_list", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for CommandTimeTakenList {
    fn shape(&self) -> &'static Shape { &COMMAND_TIME_TAKEN_LIST_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.result,
            1 => &self.error_code,
            2 => &self.total_num,
            3 => &self.total_usec_sum,
            4 => &self.command_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.result,
            1 => &mut self.error_code,
            2 => &mut self.total_num,
            3 => &mut self.total_usec_sum,
            4 => &mut self.command_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CommandTimeTakenList {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A cause, an impact or an advice.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConclusionItem {
    /// Number of the sentence; the list that it is in says what it means.
    pub id: Option<i32>,
    /// What the sentence leaves open, such as `THRESHOLD` and `COMMANDS`.
    pub params: Option<std::collections::BTreeMap<String, String>>,
}

static CONCLUSION_ITEM_SHAPE: Shape = Shape {
    name: "ConclusionItem",
    fields: &[Field::new("id", Presence::Optional, &[]), Field::new("params", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ConclusionItem {
    fn shape(&self) -> &'static Shape { &CONCLUSION_ITEM_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.params,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.params,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ConclusionItem {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What to diagnose.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDiagnosisTaskBody {
    /// Begin of the period, in milliseconds since 1970 UTC, as text.
    pub begin_time: String,
    /// End of the period, at most 10 minutes later, in milliseconds since 1970 UTC, as text.
    pub end_time: String,
    /// Addresses of the nodes to diagnose; without it, all of them. ShowInstance shows them, for an instance
    /// with read/write splitting ListGroupReplicationInfo.
    pub node_ip_list: Option<Vec<String>>,
}

impl CreateDiagnosisTaskBody {
    /// Starts a value; `begin_time`, `end_time` are required.
    #[inline]
    pub fn builder() -> Builder<CreateDiagnosisTaskBody, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<BeginTime, EndTime> Builder<CreateDiagnosisTaskBody, (BeginTime, EndTime)> {
    /// Sets [`begin_time`](CreateDiagnosisTaskBody::begin_time).
    pub fn begin_time(
        mut self,
        begin_time: impl Into<String>,
    ) -> Builder<CreateDiagnosisTaskBody, (Set, EndTime)> {
        self.value.begin_time = begin_time.into();
        builder::with(self.value)
    }

    /// Sets [`end_time`](CreateDiagnosisTaskBody::end_time).
    pub fn end_time(
        mut self,
        end_time: impl Into<String>,
    ) -> Builder<CreateDiagnosisTaskBody, (BeginTime, Set)> {
        self.value.end_time = end_time.into();
        builder::with(self.value)
    }

    /// Sets [`node_ip_list`](CreateDiagnosisTaskBody::node_ip_list).
    pub fn node_ip_list(mut self, node_ip_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value.node_ip_list = Some(Vec::from_iter(node_ip_list.into_iter().map(Into::into)));
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CreateDiagnosisTaskBody
    where
        BeginTime: super::fields::begin_time<CreateDiagnosisTaskBody>,
        EndTime: super::fields::end_time<CreateDiagnosisTaskBody>,
    {
        self.value
    }
}

static CREATE_DIAGNOSIS_TASK_BODY_SHAPE: Shape = Shape {
    name: "CreateDiagnosisTaskBody",
    fields: &[
        Field::new("begin_time", Presence::Required, &[]),
        Field::new("end_time", Presence::Required, &[]),
        Field::new("node_ip_list", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for CreateDiagnosisTaskBody {
    fn shape(&self) -> &'static Shape { &CREATE_DIAGNOSIS_TASK_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.begin_time,
            1 => &self.end_time,
            2 => &self.node_ip_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.begin_time,
            1 => &mut self.end_time,
            2 => &mut self.node_ip_list,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self { begin_time: Value::blank(), end_time: Value::blank(), node_ip_list: Value::blank() }
    }
}

impl fmt::Debug for CreateDiagnosisTaskBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The diagnosis that has begun.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateDiagnosisTaskResponse {
    /// Id of a diagnosis of an instance and of its report.
    pub report_id: Option<super::DiagnosisId>,
}

static CREATE_DIAGNOSIS_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateDiagnosisTaskResponse",
    fields: &[Field::new("report_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for CreateDiagnosisTaskResponse {
    fn shape(&self) -> &'static Shape { &CREATE_DIAGNOSIS_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.report_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.report_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateDiagnosisTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Diagnoses to delete.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDiagnosisReportRequest {
    /// Ids of the diagnoses.
    pub report_id_list: Option<Vec<super::DiagnosisId>>,
}

impl DeleteDiagnosisReportRequest {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<DeleteDiagnosisReportRequest> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<DeleteDiagnosisReportRequest, S> {
    /// Sets [`report_id_list`](DeleteDiagnosisReportRequest::report_id_list).
    pub fn report_id_list(
        mut self,
        report_id_list: impl IntoIterator<Item = impl Into<super::DiagnosisId>>,
    ) -> Self {
        self.value.report_id_list = Some(Vec::from_iter(report_id_list.into_iter().map(Into::into)));
        self
    }
}

static DELETE_DIAGNOSIS_REPORT_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteDiagnosisReportRequest",
    fields: &[Field::new("report_id_list", Presence::Optional, &[Rule::Items(super::DIAGNOSIS_ID_RULES)])],
    rules: &[],
};

impl Model for DeleteDiagnosisReportRequest {
    fn shape(&self) -> &'static Shape { &DELETE_DIAGNOSIS_REPORT_REQUEST_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.report_id_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.report_id_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DeleteDiagnosisReportRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of the request to delete one diagnosis.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDiagnosisResult {
    /// Id of a diagnosis of an instance and of its report.
    pub id: Option<super::DiagnosisId>,
    /// Whether the diagnosis was deleted: `successful`, or a text that is not documented.
    pub result: Option<String>,
}

static DELETE_DIAGNOSIS_RESULT_SHAPE: Shape = Shape {
    name: "Item",
    fields: &[Field::new("id", Presence::Optional, &[]), Field::new("result", Presence::Optional, &[])],
    rules: &[],
};

impl Model for DeleteDiagnosisResult {
    fn shape(&self) -> &'static Shape { &DELETE_DIAGNOSIS_RESULT_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.result,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.result,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DeleteDiagnosisResult {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of the request for each diagnosis.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteDiagnosisTaskResponse {
    /// One entry for each diagnosis.
    pub results: Option<Vec<super::DeleteDiagnosisResult>>,
}

static DELETE_DIAGNOSIS_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteDiagnosisTaskResponse",
    fields: &[Field::new("results", Presence::Optional, &[])],
    rules: &[],
};

impl Model for DeleteDiagnosisTaskResponse {
    fn shape(&self) -> &'static Shape { &DELETE_DIAGNOSIS_TASK_RESPONSE_SHAPE }

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

impl fmt::Debug for DeleteDiagnosisTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A group of examined items.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiagnosisDimension {
    /// What a group of examined items is about.
    pub name: Option<super::DiagnosisDimensionName>,
    /// How many items of the group are abnormal.
    pub abnormal_num: Option<i32>,
    /// How many items of the group could not be examined.
    pub failed_num: Option<i32>,
    /// The items.
    pub diagnosis_item_list: Option<Vec<super::DiagnosisItem>>,
}

static DIAGNOSIS_DIMENSION_SHAPE: Shape = Shape {
    name: "DiagnosisDimension",
    fields: &[
        Field::new("name", Presence::Optional, &[]),
        Field::new("abnormal_num", Presence::Optional, &[]),
        Field::new("failed_num", Presence::Optional, &[]),
        Field::new("diagnosis_item_list", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DiagnosisDimension {
    fn shape(&self) -> &'static Shape { &DIAGNOSIS_DIMENSION_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.abnormal_num,
            2 => &self.failed_num,
            3 => &self.diagnosis_item_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.abnormal_num,
            2 => &mut self.failed_num,
            3 => &mut self.diagnosis_item_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DiagnosisDimension {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What a group of examined items is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiagnosisDimensionName {
    /// Connections and traffic. `network` on the wire.
    Network,
    /// Memory and persistence. `storage` on the wire.
    Storage,
    /// Processors and commands. `load` on the wire.
    Load,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl DiagnosisDimensionName {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["network", "storage", "load"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Network => "network",
            Self::Storage => "storage",
            Self::Load => "load",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiagnosisDimensionName {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "network" => Self::Network,
            "storage" => Self::Storage,
            "load" => Self::Load,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for DiagnosisDimensionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for DiagnosisDimensionName {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// An examined item.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiagnosisItem {
    /// What was examined.
    pub name: Option<super::DiagnosisItemName>,
    /// What the examination of an item found.
    pub result: Option<super::DiagnosisItemResult>,
    /// Why it is abnormal. 1: more clients than THRESHOLD are connected. 2: too much traffic for a moment. 3:
    /// the disk is out of order. 4: data could not be written to disk. 5: more memory than THRESHOLD is used.
    /// 6: the same, and RDB persistence is on. 7: the memory is too fragmented. 8: fewer reads than THRESHOLD
    /// find their key. 9: too many keys expired at once. 10: COMMANDS, which take longer the more data there
    /// is, were run. 11: the processor is busier than THRESHOLD. 12: data is being written to disk. 13: there
    /// are more requests than before.
    pub cause_ids: Option<Vec<super::ConclusionItem>>,
    /// What that does. 1: new connections are refused. 2: connections are cut. 3: responses take longer. 4:
    /// RDB persistence fails. 5: fewer reads find their key. 6: AOF persistence fails.
    pub impact_ids: Option<Vec<super::ConclusionItem>>,
    /// What to do. 1: take connections from a pool. 2: use read/write splitting or a cluster. 3: make the
    /// instance larger. 4: run `MEMORY PURGE` while there is little to do. 5: check how Redis is used, and
    /// cache less, so that nothing is evicted. 6: let keys expire at different times. 7: avoid commands that
    /// take longer the more data there is.
    pub advice_ids: Option<Vec<super::ConclusionItem>>,
    /// Why the item could not be examined.
    ///
    /// Differs from the documentation: Only the examples of the pages and the vendor's Terraform provider
    /// have it.
    pub error_code: Option<String>,
}

static DIAGNOSIS_ITEM_SHAPE: Shape = Shape {
    name: "DiagnosisItem",
    fields: &[
        Field::new("name", Presence::Optional, &[]),
        Field::new("result", Presence::Optional, &[]),
        Field::new("cause_ids", Presence::Optional, &[]),
        Field::new("impact_ids", Presence::Optional, &[]),
        Field::new("advice_ids", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DiagnosisItem {
    fn shape(&self) -> &'static Shape { &DIAGNOSIS_ITEM_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.result,
            2 => &self.cause_ids,
            3 => &self.impact_ids,
            4 => &self.advice_ids,
            5 => &self.error_code,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.result,
            2 => &mut self.cause_ids,
            3 => &mut self.impact_ids,
            4 => &mut self.advice_ids,
            5 => &mut self.error_code,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DiagnosisItem {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What was examined.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiagnosisItemName {
    /// How many clients are connected. `connection_num` on the wire.
    Connections,
    /// Whether incoming traffic had to be held back. `rx_controlled` on the wire.
    FlowControl,
    /// Whether data could be written to disk. `persistence` on the wire.
    Persistence,
    /// Whether many keys expired at once. `centralized_expiration` on the wire.
    CentralizedExpiration,
    /// How fragmented the memory is. `inner_memory_fragmentation` on the wire.
    MemoryFragmentation,
    /// Commands that take long by their nature. `time_consuming_commands` on the wire.
    TimeConsumingCommands,
    /// How many reads found their key. `hit_ratio` on the wire.
    HitRatio,
    /// How much of the memory is used. `memory_usage` on the wire.
    MemoryUsage,
    /// How busy the processor is. `cpu_usage` on the wire.
    CpuUsage,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl DiagnosisItemName {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "connection_num", "rx_controlled", "persistence", "centralized_expiration",
        "inner_memory_fragmentation", "time_consuming_commands", "hit_ratio", "memory_usage", "cpu_usage",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Connections => "connection_num",
            Self::FlowControl => "rx_controlled",
            Self::Persistence => "persistence",
            Self::CentralizedExpiration => "centralized_expiration",
            Self::MemoryFragmentation => "inner_memory_fragmentation",
            Self::TimeConsumingCommands => "time_consuming_commands",
            Self::HitRatio => "hit_ratio",
            Self::MemoryUsage => "memory_usage",
            Self::CpuUsage => "cpu_usage",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiagnosisItemName {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "connection_num" => Self::Connections,
            "rx_controlled" => Self::FlowControl,
            "persistence" => Self::Persistence,
            "centralized_expiration" => Self::CentralizedExpiration,
            "inner_memory_fragmentation" => Self::MemoryFragmentation,
            "time_consuming_commands" => Self::TimeConsumingCommands,
            "hit_ratio" => Self::HitRatio,
            "memory_usage" => Self::MemoryUsage,
            "cpu_usage" => Self::CpuUsage,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for DiagnosisItemName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for DiagnosisItemName {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// What the examination of an item found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiagnosisItemResult {
    /// The item could not be examined. `failed` on the wire.
    Failed,
    /// Something is wrong; causes, impacts and advice are given. `abnormal` on the wire.
    Abnormal,
    /// All is well. `normal` on the wire.
    Normal,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl DiagnosisItemResult {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["failed", "abnormal", "normal"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "failed",
            Self::Abnormal => "abnormal",
            Self::Normal => "normal",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiagnosisItemResult {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "failed" => Self::Failed,
            "abnormal" => Self::Abnormal,
            "normal" => Self::Normal,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for DiagnosisItemResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for DiagnosisItemResult {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// What was found on one node.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiagnosisNodeReport {
    /// Address of the node as `host:port`, such as `192.168.0.234:6379`.
    pub node_ip: Option<String>,
    /// Availability zone of the node.
    pub az_code: Option<super::AzCode>,
    /// Name of the shard of the node.
    pub group_name: Option<String>,
    /// Part that a node plays in its instance.
    ///
    /// Differs from the documentation: The pages list all three for the nodes of an instance, the first two
    /// for replicas, in prose for some fields.
    pub role: Option<super::NodeRole>,
    /// Whether the node is out of order.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; the vendor's Terraform provider
    /// reads it.
    pub is_faulted: Option<bool>,
    /// How many items are abnormal.
    pub abnormal_sum: Option<i32>,
    /// How many items could not be examined.
    pub failed_sum: Option<i32>,
    /// What was examined, in groups.
    pub diagnosis_dimension_list: Option<Vec<super::DiagnosisDimension>>,
    /// How long the commands of a node took. The documentation gives no unit; in its examples the numbers are
    /// milliseconds, in spite of the names of the fields.
    pub command_time_taken_list: Option<super::CommandTimeTakenList>,
}

static DIAGNOSIS_NODE_REPORT_SHAPE: Shape = Shape {
    name: "DiagnosisNodeReport",
    fields: &[
        Field::new("node_ip", Presence::Optional, &[]),
        Field::new("az_code", Presence::Optional, &[]),
        Field::new("group_name", Presence::Optional, &[]),
        Field::new("role", Presence::Optional, &[]),
        Field::new("is_faulted", Presence::Optional, &[]),
        Field::new("abnormal_sum", Presence::Optional, &[]),
        Field::new("failed_sum", Presence::Optional, &[]),
        Field::new("diagnosis_dimension_list", Presence::Optional, &[]),
        Field::new("command_time_taken_list", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DiagnosisNodeReport {
    fn shape(&self) -> &'static Shape { &DIAGNOSIS_NODE_REPORT_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.node_ip,
            1 => &self.az_code,
            2 => &self.group_name,
            3 => &self.role,
            4 => &self.is_faulted,
            5 => &self.abnormal_sum,
            6 => &self.failed_sum,
            7 => &self.diagnosis_dimension_list,
            8 => &self.command_time_taken_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.node_ip,
            1 => &mut self.az_code,
            2 => &mut self.group_name,
            3 => &mut self.role,
            4 => &mut self.is_faulted,
            5 => &mut self.abnormal_sum,
            6 => &mut self.failed_sum,
            7 => &mut self.diagnosis_dimension_list,
            8 => &mut self.command_time_taken_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DiagnosisNodeReport {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A diagnosis of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiagnosisReportInfo {
    /// Id of a diagnosis of an instance and of its report.
    pub report_id: Option<super::DiagnosisId>,
    /// Status of a diagnosis.
    pub status: Option<super::DiagnosisStatus>,
    /// Begin of the period, such as `2017-03-31T12:24:46.297Z`.
    pub begin_time: Option<String>,
    /// End of the period, such as `2017-03-31T12:24:46.297Z`.
    pub end_time: Option<String>,
    /// When the diagnosis was asked for.
    pub created_at: Option<String>,
    /// How many nodes were diagnosed.
    pub node_num: Option<i32>,
    /// How many items are abnormal.
    pub abnormal_item_sum: Option<i32>,
    /// How many items could not be examined.
    pub failed_item_sum: Option<i32>,
}

static DIAGNOSIS_REPORT_INFO_SHAPE: Shape = Shape {
    name: "DiagnosisReportInfo",
    fields: &[
        Field::new("report_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("begin_time", Presence::Optional, &[]),
        Field::new("end_time", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("node_num", Presence::Optional, &[]),
        Field::new("abnormal_item_sum", Presence::Optional, &[]),
        Field::new("failed_item_sum", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DiagnosisReportInfo {
    fn shape(&self) -> &'static Shape { &DIAGNOSIS_REPORT_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.report_id,
            1 => &self.status,
            2 => &self.begin_time,
            3 => &self.end_time,
            4 => &self.created_at,
            5 => &self.node_num,
            6 => &self.abnormal_item_sum,
            7 => &self.failed_item_sum,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.report_id,
            1 => &mut self.status,
            2 => &mut self.begin_time,
            3 => &mut self.end_time,
            4 => &mut self.created_at,
            5 => &mut self.node_num,
            6 => &mut self.abnormal_item_sum,
            7 => &mut self.failed_item_sum,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DiagnosisReportInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Status of a diagnosis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiagnosisStatus {
    /// The instance is being diagnosed. `diagnosing` on the wire.
    Diagnosing,
    /// The report is complete. Final. `finished` on the wire.
    Finished,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl DiagnosisStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool { matches!(self, Self::Finished) }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["diagnosing", "finished"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Diagnosing => "diagnosing",
            Self::Finished => "finished",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiagnosisStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "diagnosing" => Self::Diagnosing,
            "finished" => Self::Finished,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for DiagnosisStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for DiagnosisStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// One page of the diagnoses of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDiagnosisTasksResponse {
    /// How many diagnoses there are.
    pub total_num: Option<i32>,
    /// The diagnoses of this page.
    pub diagnosis_report_list: Option<Vec<super::DiagnosisReportInfo>>,
}

static LIST_DIAGNOSIS_TASKS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListDiagnosisTasksResponse",
    fields: &[
        Field::new("total_num", Presence::Optional, &[]),
        Field::new("diagnosis_report_list", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListDiagnosisTasksResponse {
    fn shape(&self) -> &'static Shape { &LIST_DIAGNOSIS_TASKS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.total_num,
            1 => &self.diagnosis_report_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.total_num,
            1 => &mut self.diagnosis_report_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListDiagnosisTasksResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Report of a diagnosis.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowDiagnosisTaskDetailsResponse {
    /// How many items are abnormal, on all nodes together.
    pub abnormal_item_sum: Option<i32>,
    /// How many items could not be examined, on all nodes together.
    pub failed_item_sum: Option<i32>,
    /// The nodes.
    pub diagnosis_node_report_list: Option<Vec<super::DiagnosisNodeReport>>,
}

static SHOW_DIAGNOSIS_TASK_DETAILS_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowDiagnosisTaskDetailsResponse",
    fields: &[
        Field::new("abnormal_item_sum", Presence::Optional, &[]),
        Field::new("failed_item_sum", Presence::Optional, &[]),
        Field::new("diagnosis_node_report_list", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowDiagnosisTaskDetailsResponse {
    fn shape(&self) -> &'static Shape { &SHOW_DIAGNOSIS_TASK_DETAILS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.abnormal_item_sum,
            1 => &self.failed_item_sum,
            2 => &self.diagnosis_node_report_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.abnormal_item_sum,
            1 => &mut self.failed_item_sum,
            2 => &mut self.diagnosis_node_report_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowDiagnosisTaskDetailsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
