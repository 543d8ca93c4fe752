// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `sync-events.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// Statistics of a synchronization task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSyncTaskStatisticResponse {
    /// Id of the task.
    ///
    /// Limits: at most 255 characters.
    pub sync_task_id: Option<super::SyncTaskId>,
    /// Length of the steps, which is what each `statistic_num` covers.
    pub statistic_time_type: Option<super::StatisticTimeType>,
    /// The statistics, one entry for each `data_type` of the request.
    ///
    /// Limits: at most 1000 items.
    pub statistic_datas: Option<Vec<super::StatisticTypeData>>,
}

static LIST_SYNC_TASK_STATISTIC_RESPONSE_SHAPE: Shape = Shape {
    name: "ListSyncTaskStatisticResponse",
    fields: &[
        Field::new("sync_task_id", Presence::Optional, &[]),
        Field::new("statistic_time_type", Presence::Optional, &[]),
        Field::new("statistic_datas", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListSyncTaskStatisticResponse {
    fn shape(&self) -> &'static Shape { &LIST_SYNC_TASK_STATISTIC_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.sync_task_id,
            1 => &self.statistic_time_type,
            2 => &self.statistic_datas,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.sync_task_id,
            1 => &mut self.statistic_time_type,
            2 => &mut self.statistic_datas,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListSyncTaskStatisticResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One step of a statistic.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatisticData {
    /// Moment of the step, in milliseconds since 1970-01-01 (UTC).
    ///
    /// Limits: at least 0.
    pub time_stamp: Option<i64>,
    /// Number of objects in the step; for `SIZE` their size in bytes.
    ///
    /// Limits: at least 0.
    pub statistic_num: Option<i64>,
}

static STATISTIC_DATA_SHAPE: Shape = Shape {
    name: "StatisticData",
    fields: &[
        Field::new("time_stamp", Presence::Optional, &[]),
        Field::new("statistic_num", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for StatisticData {
    fn shape(&self) -> &'static Shape { &STATISTIC_DATA_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.time_stamp,
            1 => &self.statistic_num,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.time_stamp,
            1 => &mut self.statistic_num,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for StatisticData {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What a statistic of a synchronization task counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatisticDataType {
    /// Objects that the task was notified of. `REQUEST` on the wire.
    Request,
    /// Objects that were copied. `SUCCESS` on the wire.
    Success,
    /// Objects that failed. `FAILURE` on the wire.
    Failure,
    /// Objects that were skipped. `SKIP` on the wire.
    Skip,
    /// Size of the objects that were copied, in bytes. `SIZE` on the wire.
    Size,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl StatisticDataType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["REQUEST", "SUCCESS", "FAILURE", "SKIP", "SIZE"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Request => "REQUEST",
            Self::Success => "SUCCESS",
            Self::Failure => "FAILURE",
            Self::Skip => "SKIP",
            Self::Size => "SIZE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StatisticDataType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "REQUEST" => Self::Request,
            "SUCCESS" => Self::Success,
            "FAILURE" => Self::Failure,
            "SKIP" => Self::Skip,
            "SIZE" => Self::Size,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for StatisticDataType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for StatisticDataType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static STATISTIC_DATA_TYPE_RULES: &[Rule] = &[Rule::OneOf(StatisticDataType::VALUES)];

/// Length of the steps of a statistic. The service chooses it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatisticTimeType {
    /// Five minutes. `FIVE_MINUTES` on the wire.
    FiveMinutes,
    /// One hour. `ONE_HOUR` on the wire.
    OneHour,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl StatisticTimeType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["FIVE_MINUTES", "ONE_HOUR"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FiveMinutes => "FIVE_MINUTES",
            Self::OneHour => "ONE_HOUR",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StatisticTimeType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "FIVE_MINUTES" => Self::FiveMinutes,
            "ONE_HOUR" => Self::OneHour,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for StatisticTimeType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for StatisticTimeType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// One statistic of a synchronization task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StatisticTypeData {
    /// What the statistic counts.
    pub data_type: Option<super::StatisticDataType>,
    /// The steps of the statistic.
    ///
    /// Limits: at most 1000 items.
    pub data: Option<Vec<super::StatisticData>>,
}

static STATISTIC_TYPE_DATA_SHAPE: Shape = Shape {
    name: "StatisticTypeData",
    fields: &[Field::new("data_type", Presence::Optional, &[]), Field::new("data", Presence::Optional, &[])],
    rules: &[],
};

impl Model for StatisticTypeData {
    fn shape(&self) -> &'static Shape { &STATISTIC_TYPE_DATA_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.data_type,
            1 => &self.data,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.data_type,
            1 => &mut self.data,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for StatisticTypeData {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Objects that a synchronization task is notified of.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncObjectReq {
    /// Names of the objects in the source bucket, encoded as in a URL: `/` is `%2F`, `+` is `%2B`. Better
    /// send 10 at most: the page contradicts itself on whether more are taken.
    ///
    /// Limits: 1 to 100 items, each 1 to 16384 characters.
    ///
    /// Differs from the documentation: The pages say in prose that 10 objects are the most, and beside it
    /// that the list has 1 to 100 entries. 100 are allowed here; the service may refuse more than 10.
    pub object_keys: Vec<String>,
}

impl SyncObjectReq {
    /// Starts a value; `object_keys` is required.
    #[inline]
    pub fn builder() -> Builder<SyncObjectReq, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<ObjectKeys> Builder<SyncObjectReq, (ObjectKeys,)> {
    /// Sets [`object_keys`](SyncObjectReq::object_keys).
    pub fn object_keys(
        mut self,
        object_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<SyncObjectReq, (Set,)> {
        self.value.object_keys = Vec::from_iter(object_keys.into_iter().map(Into::into));
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> SyncObjectReq
    where
        ObjectKeys: super::fields::object_keys<SyncObjectReq>,
    {
        self.value
    }
}

static SYNC_OBJECT_REQ_SHAPE: Shape = Shape {
    name: "SyncObjectReq",
    fields: &[Field::new("object_keys", Presence::Required, &[
        Rule::MinItems(1),
        Rule::MaxItems(100),
        Rule::Items(limits::LENGTH_1_TO_16384),
    ])],
    rules: &[],
};

impl Model for SyncObjectReq {
    fn shape(&self) -> &'static Shape { &SYNC_OBJECT_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.object_keys,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.object_keys,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { object_keys: Value::blank() } }
}

impl fmt::Debug for SyncObjectReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
