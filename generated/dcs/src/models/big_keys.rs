// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `big-keys.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Set, Shape, Unset, Value, View, Violations,
};
use super::builder::{self, Builder};

/// Whether and when keys are analyzed every day.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AutoscanConfigRequest {
    /// Whether the keys are analyzed every day.
    pub enable_auto_scan: bool,
    /// Times of the day at which an analysis begins, in UTC and as `hh:mm`, such as `21:00`.
    pub schedule_at: Vec<String>,
}

impl AutoscanConfigRequest {
    /// Starts a value; `enable_auto_scan`, `schedule_at` are required.
    #[inline]
    pub fn builder() -> Builder<AutoscanConfigRequest, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<EnableAutoScan, ScheduleAt> Builder<AutoscanConfigRequest, (EnableAutoScan, ScheduleAt)> {
    /// Sets [`enable_auto_scan`](AutoscanConfigRequest::enable_auto_scan).
    pub fn enable_auto_scan(
        mut self,
        enable_auto_scan: bool,
    ) -> Builder<AutoscanConfigRequest, (Set, ScheduleAt)> {
        self.value.enable_auto_scan = enable_auto_scan;
        builder::with(self.value)
    }

    /// Sets [`schedule_at`](AutoscanConfigRequest::schedule_at).
    pub fn schedule_at(
        mut self,
        schedule_at: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<AutoscanConfigRequest, (EnableAutoScan, Set)> {
        self.value.schedule_at = Vec::from_iter(schedule_at.into_iter().map(Into::into));
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> AutoscanConfigRequest
    where
        EnableAutoScan: super::fields::enable_auto_scan<AutoscanConfigRequest>,
        ScheduleAt: super::fields::schedule_at<AutoscanConfigRequest>,
    {
        self.value
    }
}

static AUTOSCAN_CONFIG_REQUEST_SHAPE: Shape = Shape {
    name: "AutoscanConfigRequest",
    fields: &[
        Field::new("enable_auto_scan", Presence::Required, &[]),
        Field::new("schedule_at", Presence::Required, &[]),
    ],
    rules: &[],
};

impl Model for AutoscanConfigRequest {
    fn shape(&self) -> &'static Shape { &AUTOSCAN_CONFIG_REQUEST_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.enable_auto_scan,
            1 => &self.schedule_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.enable_auto_scan,
            1 => &mut self.schedule_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { enable_auto_scan: Value::blank(), schedule_at: Value::blank() } }
}

impl fmt::Debug for AutoscanConfigRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Record of a big key analysis.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BigkeyRecord {
    /// Id of the analysis, by which ShowBigkeyScanTaskDetails shows what it found.
    pub id: Option<super::BigkeyTaskId>,
    /// Status of an analysis or scan of the keys of an instance.
    pub status: Option<super::ScanStatus>,
    /// What began an analysis or scan.
    ///
    /// Differs from the documentation: The pages list both for most records; for expired keys some records
    /// have it as a text without a list.
    pub scan_type: Option<super::ScanType>,
    /// When it was requested, in UTC, such as `2025-10-22T06:44:30.508Z`.
    pub created_at: Option<String>,
    /// When it began, in UTC; missing or null until then.
    pub started_at: Option<String>,
    /// When it ended, in UTC; missing or null until then.
    pub finished_at: Option<String>,
}

static BIGKEY_RECORD_SHAPE: Shape = Shape {
    name: "BigkeyRecord",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("scan_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for BigkeyRecord {
    fn shape(&self) -> &'static Shape { &BIGKEY_RECORD_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.status,
            2 => &self.scan_type,
            3 => &self.created_at,
            4 => &self.started_at,
            5 => &self.finished_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.status,
            2 => &mut self.scan_type,
            3 => &mut self.created_at,
            4 => &mut self.started_at,
            5 => &mut self.finished_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BigkeyRecord {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A key that an analysis found.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BigkeysBody {
    /// Name of the key.
    pub name: Option<String>,
    /// Data type of a key.
    pub r#type: Option<super::KeyType>,
    /// Shard that has the key, as `ip:port`; for clusters alone.
    pub shard: Option<String>,
    /// Number of the database that has the key.
    ///
    /// Differs from the documentation: Pages and SDK call it an integer; servers send a text as well, which
    /// takes both.
    pub db: Option<String>,
    /// Size of the value, in what `unit` says.
    pub size: Option<i64>,
    /// What the size of a key counts.
    ///
    /// Differs from the documentation: The pages call it a text and name both values in prose.
    pub unit: Option<super::KeySizeUnit>,
}

static BIGKEYS_BODY_SHAPE: Shape = Shape {
    name: "BigkeysBody",
    fields: &[
        Field::new("name", Presence::Optional, &[]),
        Field::new("type", Presence::Optional, &[]),
        Field::new("shard", Presence::Optional, &[]),
        Field::new("db", Presence::Optional, &[]),
        Field::new("size", Presence::Optional, &[]),
        Field::new("unit", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for BigkeysBody {
    fn shape(&self) -> &'static Shape { &BIGKEYS_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.r#type,
            2 => &self.shard,
            3 => &self.db,
            4 => &self.size,
            5 => &self.unit,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.r#type,
            2 => &mut self.shard,
            3 => &mut self.db,
            4 => &mut self.size,
            5 => &mut self.unit,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BigkeysBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The big key analysis that has been requested; it has no results yet.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateBigkeyScanTaskResponse {
    /// Id of a big key analysis, which is also that of its record.
    pub id: Option<super::BigkeyTaskId>,
    /// Instance whose keys are analyzed.
    pub instance_id: Option<super::InstanceId>,
    /// Status of an analysis or scan of the keys of an instance.
    pub status: Option<super::ScanStatus>,
    /// What began an analysis or scan.
    ///
    /// Differs from the documentation: The pages list both for most records; for expired keys some records
    /// have it as a text without a list.
    pub scan_type: Option<super::ScanType>,
    /// When it was requested, in UTC, such as `2025-10-22T06:44:30.508Z`.
    pub created_at: Option<String>,
    /// When it began, in UTC; missing or null until then.
    pub started_at: Option<String>,
    /// When it ended, in UTC; missing or null until then.
    pub finished_at: Option<String>,
    /// How many big keys there are.
    pub num: Option<i32>,
    /// The big keys; missing or null until the analysis has ended.
    pub keys: Option<Vec<super::BigkeysBody>>,
}

static CREATE_BIGKEY_SCAN_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateBigkeyScanTaskResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("scan_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
        Field::new("num", Presence::Optional, &[]),
        Field::new("keys", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for CreateBigkeyScanTaskResponse {
    fn shape(&self) -> &'static Shape { &CREATE_BIGKEY_SCAN_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.instance_id,
            2 => &self.status,
            3 => &self.scan_type,
            4 => &self.created_at,
            5 => &self.started_at,
            6 => &self.finished_at,
            7 => &self.num,
            8 => &self.keys,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.instance_id,
            2 => &mut self.status,
            3 => &mut self.scan_type,
            4 => &mut self.created_at,
            5 => &mut self.started_at,
            6 => &mut self.finished_at,
            7 => &mut self.num,
            8 => &mut self.keys,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateBigkeyScanTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The record of the big key analysis as it was.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteBigkeyScanTaskResponse {
    /// Id of a big key analysis, which is also that of its record.
    pub id: Option<super::BigkeyTaskId>,
    /// Instance whose keys are analyzed.
    pub instance_id: Option<super::InstanceId>,
    /// Status of an analysis or scan of the keys of an instance.
    pub status: Option<super::ScanStatus>,
    /// What began an analysis or scan.
    ///
    /// Differs from the documentation: The pages list both for most records; for expired keys some records
    /// have it as a text without a list.
    pub scan_type: Option<super::ScanType>,
    /// When it was requested, in UTC, such as `2025-10-22T06:44:30.508Z`.
    pub created_at: Option<String>,
    /// When it began, in UTC; missing or null until then.
    pub started_at: Option<String>,
    /// When it ended, in UTC; missing or null until then.
    pub finished_at: Option<String>,
    /// How many big keys there are.
    pub num: Option<i32>,
    /// The big keys; missing or null until the analysis has ended.
    pub keys: Option<Vec<super::BigkeysBody>>,
}

static DELETE_BIGKEY_SCAN_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteBigkeyScanTaskResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("scan_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
        Field::new("num", Presence::Optional, &[]),
        Field::new("keys", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DeleteBigkeyScanTaskResponse {
    fn shape(&self) -> &'static Shape { &DELETE_BIGKEY_SCAN_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.instance_id,
            2 => &self.status,
            3 => &self.scan_type,
            4 => &self.created_at,
            5 => &self.started_at,
            6 => &self.finished_at,
            7 => &self.num,
            8 => &self.keys,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.instance_id,
            2 => &mut self.status,
            3 => &mut self.scan_type,
            4 => &mut self.created_at,
            5 => &mut self.started_at,
            6 => &mut self.finished_at,
            7 => &mut self.num,
            8 => &mut self.keys,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DeleteBigkeyScanTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What the size of a key counts.
///
/// Differs from the documentation: The pages call it a text and name both values in prose.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeySizeUnit {
    /// Elements; for lists, sets, sorted sets and hashes. `count` on the wire.
    Elements,
    /// Bytes; for strings. `byte` on the wire.
    Bytes,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl KeySizeUnit {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["count", "byte"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Elements => "count",
            Self::Bytes => "byte",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KeySizeUnit {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "count" => Self::Elements,
            "byte" => Self::Bytes,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for KeySizeUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for KeySizeUnit {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Data type of a key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyType {
    /// A string. `string` on the wire.
    String,
    /// A list. `list` on the wire.
    List,
    /// A set. `set` on the wire.
    Set,
    /// A sorted set. `zset` on the wire.
    SortedSet,
    /// A hash. `hash` on the wire.
    Hash,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl KeyType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["string", "list", "set", "zset", "hash"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::List => "list",
            Self::Set => "set",
            Self::SortedSet => "zset",
            Self::Hash => "hash",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KeyType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "string" => Self::String,
            "list" => Self::List,
            "set" => Self::Set,
            "zset" => Self::SortedSet,
            "hash" => Self::Hash,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for KeyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for KeyType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// One page of the big key analyses of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListBigkeyScanTasksResponse {
    /// Instance whose keys were analyzed.
    pub instance_id: Option<super::InstanceId>,
    /// How many analyses there are on all pages.
    pub count: Option<i32>,
    /// The analyses of this page.
    pub records: Option<Vec<super::BigkeyRecord>>,
}

static LIST_BIGKEY_SCAN_TASKS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListBigkeyScanTasksResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("count", Presence::Optional, &[]),
        Field::new("records", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListBigkeyScanTasksResponse {
    fn shape(&self) -> &'static Shape { &LIST_BIGKEY_SCAN_TASKS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.count,
            2 => &self.records,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.count,
            2 => &mut self.records,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListBigkeyScanTasksResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What began an analysis or scan.
///
/// Differs from the documentation: The pages list both for most records; for expired keys some records
/// have it as a text without a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScanType {
    /// A request. `manual` on the wire.
    Manual,
    /// The schedule. `auto` on the wire.
    Automatic,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ScanType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["manual", "auto"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Manual => "manual",
            Self::Automatic => "auto",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScanType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "manual" => Self::Manual,
            "auto" => Self::Automatic,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ScanType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ScanType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Whether and when the big keys of an instance are analyzed automatically.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowBigkeyAutoscanConfigResponse {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// Whether the keys are analyzed every day.
    pub enable_auto_scan: Option<bool>,
    /// Times of the day at which an analysis begins, in UTC and as `hh:mm`.
    pub schedule_at: Option<Vec<String>>,
    /// When the settings were changed last, in UTC.
    pub updated_at: Option<String>,
}

static SHOW_BIGKEY_AUTOSCAN_CONFIG_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowBigkeyAutoscanConfigResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("enable_auto_scan", Presence::Optional, &[]),
        Field::new("schedule_at", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowBigkeyAutoscanConfigResponse {
    fn shape(&self) -> &'static Shape { &SHOW_BIGKEY_AUTOSCAN_CONFIG_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.enable_auto_scan,
            2 => &self.schedule_at,
            3 => &self.updated_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.enable_auto_scan,
            2 => &mut self.schedule_at,
            3 => &mut self.updated_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowBigkeyAutoscanConfigResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A big key analysis and what it found.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowBigkeyScanTaskDetailsResponse {
    /// Id of a big key analysis, which is also that of its record.
    pub id: Option<super::BigkeyTaskId>,
    /// Instance whose keys are analyzed.
    pub instance_id: Option<super::InstanceId>,
    /// Status of an analysis or scan of the keys of an instance.
    pub status: Option<super::ScanStatus>,
    /// What began an analysis or scan.
    ///
    /// Differs from the documentation: The pages list both for most records; for expired keys some records
    /// have it as a text without a list.
    pub scan_type: Option<super::ScanType>,
    /// When it was requested, in UTC, such as `2025-10-22T06:44:30.508Z`.
    pub created_at: Option<String>,
    /// When it began, in UTC; missing or null until then.
    pub started_at: Option<String>,
    /// When it ended, in UTC; missing or null until then.
    pub finished_at: Option<String>,
    /// How many big keys there are.
    pub num: Option<i32>,
    /// The big keys; missing or null until the analysis has ended.
    pub keys: Option<Vec<super::BigkeysBody>>,
}

static SHOW_BIGKEY_SCAN_TASK_DETAILS_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowBigkeyScanTaskDetailsResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("scan_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
        Field::new("num", Presence::Optional, &[]),
        Field::new("keys", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowBigkeyScanTaskDetailsResponse {
    fn shape(&self) -> &'static Shape { &SHOW_BIGKEY_SCAN_TASK_DETAILS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.instance_id,
            2 => &self.status,
            3 => &self.scan_type,
            4 => &self.created_at,
            5 => &self.started_at,
            6 => &self.finished_at,
            7 => &self.num,
            8 => &self.keys,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.instance_id,
            2 => &mut self.status,
            3 => &mut self.scan_type,
            4 => &mut self.created_at,
            5 => &mut self.started_at,
            6 => &mut self.finished_at,
            7 => &mut self.num,
            8 => &mut self.keys,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowBigkeyScanTaskDetailsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Whether and when the big keys of an instance are analyzed automatically from now on.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateBigkeyAutoscanConfigResponse {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// Whether the keys are analyzed every day.
    pub enable_auto_scan: Option<bool>,
    /// Times of the day at which an analysis begins, in UTC and as `hh:mm`.
    pub schedule_at: Option<Vec<String>>,
    /// When the settings were changed last, in UTC.
    pub updated_at: Option<String>,
}

static UPDATE_BIGKEY_AUTOSCAN_CONFIG_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateBigkeyAutoscanConfigResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("enable_auto_scan", Presence::Optional, &[]),
        Field::new("schedule_at", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for UpdateBigkeyAutoscanConfigResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_BIGKEY_AUTOSCAN_CONFIG_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.enable_auto_scan,
            2 => &self.schedule_at,
            3 => &self.updated_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.enable_auto_scan,
            2 => &mut self.schedule_at,
            3 => &mut self.updated_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateBigkeyAutoscanConfigResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
