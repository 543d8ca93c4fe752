// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `logs.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value, View,
};

/// A link to a file of run logs.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateRedislogDownloadLinkResponse {
    /// Id of a collected log file of Redis.
    pub id: Option<super::RedisLogId>,
    /// Id under which the service keeps the file; it is the id of no backup.
    pub backup_id: Option<String>,
    /// URL to download the file from, for 24 hours. Whoever has it needs no other permission, so it is a
    /// secret.
    pub link: Option<core::Secret>,
}

static CREATE_REDISLOG_DOWNLOAD_LINK_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateRedislogDownloadLinkResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("backup_id", Presence::Optional, &[]),
        Field::new("link", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for CreateRedislogDownloadLinkResponse {
    fn shape(&self) -> &'static Shape { &CREATE_REDISLOG_DOWNLOAD_LINK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.backup_id,
            2 => &self.link,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.backup_id,
            2 => &mut self.link,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateRedislogDownloadLinkResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the collected files.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListRedislogResponse {
    /// How many files there are.
    pub total_num: Option<i32>,
    /// The files of this page.
    pub file_list: Option<Vec<super::RunlogItem>>,
}

static LIST_REDISLOG_RESPONSE_SHAPE: Shape = Shape {
    name: "ListRedislogResponse",
    fields: &[
        Field::new("total_num", Presence::Optional, &[]),
        Field::new("file_list", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListRedislogResponse {
    fn shape(&self) -> &'static Shape { &LIST_REDISLOG_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.total_num,
            1 => &self.file_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.total_num,
            1 => &mut self.file_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListRedislogResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the slow commands.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSlowlogResponse {
    /// How many slow commands the period has.
    pub total_num: Option<i32>,
    /// Older name of `total_num`.
    pub count: Option<i32>,
    /// The commands of this page.
    pub slowlogs: Option<Vec<super::SlowlogItem>>,
}

static LIST_SLOWLOG_RESPONSE_SHAPE: Shape = Shape {
    name: "ListSlowlogResponse",
    fields: &[
        Field::new("total_num", Presence::Optional, &[]),
        Field::new("count", Presence::Optional, &[]),
        Field::new("slowlogs", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListSlowlogResponse {
    fn shape(&self) -> &'static Shape { &LIST_SLOWLOG_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.total_num,
            1 => &self.count,
            2 => &self.slowlogs,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.total_num,
            1 => &mut self.count,
            2 => &mut self.slowlogs,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListSlowlogResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How many days back collected logs reach.
#[derive(Clone, Debug, PartialEq, Eq, Copy, Hash)]
#[non_exhaustive]
pub enum RedisLogDays {
    /// Today's logs. `0` on the wire.
    Today,
    /// Logs of the last day. `1` on the wire.
    OneDay,
    /// Logs of the last three days. `3` on the wire.
    ThreeDays,
    /// Logs of the last seven days. `7` on the wire.
    SevenDays,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(i32),
}

impl RedisLogDays {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i32 {
        match self {
            Self::Today => 0,
            Self::OneDay => 1,
            Self::ThreeDays => 3,
            Self::SevenDays => 7,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i32> for RedisLogDays {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: i32) -> Self {
        match value {
            0 => Self::Today,
            1 => Self::OneDay,
            3 => Self::ThreeDays,
            7 => Self::SevenDays,
            _ => Self::Unknown(value),
        }
    }
}

impl fmt::Display for RedisLogDays {
    /// The name of the value; its number where it has none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(value) => value.fmt(f),
            known => f.pad(&format!("{known:?}")),
        }
    }
}

impl Value for RedisLogDays {
    fn view(&self) -> View<'_> { View::Integer(self.value().into()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut value: i32 = Value::blank();
        value.accept(event)?;
        *self = Self::from(value);
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(0) }
}

pub(crate) static REDIS_LOG_DAYS_RULES: &[Rule] = &[Rule::OneOfIntegers(&[0, 1, 3, 7])];

/// Whether a file of run logs was collected. The values that a file has before that are not documented.
///
/// Differs from the documentation: The SDK calls it a text; pages since 2025-12 name these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedisLogStatus {
    /// The file is there. Final. `succeed` on the wire.
    Succeeded,
    /// The file could not be collected. Final. `failed` on the wire.
    Failed,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl RedisLogStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool { matches!(self, Self::Succeeded | Self::Failed) }

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

impl From<&str> for RedisLogStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "succeed" => Self::Succeeded,
            "failed" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for RedisLogStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for RedisLogStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Kind of a log.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedisLogType {
    /// Run log of Redis. `run` on the wire.
    Run,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl RedisLogType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["run"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Run => "run",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RedisLogType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "run" => Self::Run,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for RedisLogType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for RedisLogType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static REDIS_LOG_TYPE_RULES: &[Rule] = &[Rule::OneOf(RedisLogType::VALUES)];

/// A file of collected run logs.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RunlogItem {
    /// Id of a collected log file of Redis.
    pub id: Option<super::RedisLogId>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Name of the shard.
    pub group_name: Option<String>,
    /// Address of the replica that the logs are of.
    pub replication_ip: Option<String>,
    /// Whether a file of run logs was collected. The values that a file has before that are not documented.
    ///
    /// Differs from the documentation: The SDK calls it a text; pages since 2025-12 name these values.
    pub status: Option<super::RedisLogStatus>,
    /// Day that the logs are of, as `yyyy-MM-dd`.
    pub time: Option<String>,
    /// Id under which the service keeps the file; it is the id of no backup.
    pub backup_id: Option<String>,
}

static RUNLOG_ITEM_SHAPE: Shape = Shape {
    name: "RunlogItem",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("file_name", Presence::Optional, &[]),
        Field::new("group_name", Presence::Optional, &[]),
        Field::new("replication_ip", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("time", Presence::Optional, &[]),
        Field::new("backup_id", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for RunlogItem {
    fn shape(&self) -> &'static Shape { &RUNLOG_ITEM_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.file_name,
            2 => &self.group_name,
            3 => &self.replication_ip,
            4 => &self.status,
            5 => &self.time,
            6 => &self.backup_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.file_name,
            2 => &mut self.group_name,
            3 => &mut self.replication_ip,
            4 => &mut self.status,
            5 => &mut self.time,
            6 => &mut self.backup_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for RunlogItem {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A slow command.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SlowlogItem {
    /// Id of the entry.
    pub id: Option<i64>,
    /// The command with its arguments.
    pub command: Option<String>,
    /// When the command began, such as `2020-06-19T07:06:07Z`.
    pub start_time: Option<String>,
    /// How long it took, a number as text. In microseconds, say the newer pages, as Redis itself counts;
    /// older ones say milliseconds.
    ///
    /// Differs from the documentation: Microseconds on the Chinese pages since 2025, milliseconds on older
    /// ones and on the sister cloud's. The text is passed on as it is.
    pub duration: Option<String>,
    /// Name of the shard that ran the command; only clusters have it.
    pub shard_name: Option<String>,
    /// Number of the database. Not every customer gets it.
    ///
    /// Limits: 0 to 255.
    pub database_id: Option<i32>,
    /// Account that sent the command. Not every customer gets it.
    pub username: Option<String>,
    /// Kind of the node that ran the command.
    pub node_role: Option<String>,
    /// Address of the client that sent the command.
    pub client_ip: Option<String>,
}

static SLOWLOG_ITEM_SHAPE: Shape = Shape {
    name: "SlowlogItem",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("command", Presence::Optional, &[]),
        Field::new("start_time", Presence::Optional, &[]),
        Field::new("duration", Presence::Optional, &[]),
        Field::new("shard_name", Presence::Optional, &[]),
        Field::new("database_id", Presence::Optional, &[]),
        Field::new("username", Presence::Optional, &[]),
        Field::new("node_role", Presence::Optional, &[]),
        Field::new("client_ip", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for SlowlogItem {
    fn shape(&self) -> &'static Shape { &SLOWLOG_ITEM_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.command,
            2 => &self.start_time,
            3 => &self.duration,
            4 => &self.shard_name,
            5 => &self.database_id,
            6 => &self.username,
            7 => &self.node_role,
            8 => &self.client_ip,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.command,
            2 => &mut self.start_time,
            3 => &mut self.duration,
            4 => &mut self.shard_name,
            5 => &mut self.database_id,
            6 => &mut self.username,
            7 => &mut self.node_role,
            8 => &mut self.client_ip,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for SlowlogItem {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Which nodes of an instance slow commands are of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowlogRole {
    /// The proxies, which pass commands on. `proxy` on the wire.
    Proxy,
    /// The nodes that hold the data. `server` on the wire.
    Server,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl SlowlogRole {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["proxy", "server"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Proxy => "proxy",
            Self::Server => "server",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SlowlogRole {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "proxy" => Self::Proxy,
            "server" => Self::Server,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for SlowlogRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for SlowlogRole {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static SLOWLOG_ROLE_RULES: &[Rule] = &[Rule::OneOf(SlowlogRole::VALUES)];

/// What slow commands are sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowlogSortKey {
    /// When the command began. `start_time` on the wire.
    StartTime,
    /// How long it took. `duration` on the wire.
    Duration,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl SlowlogSortKey {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["start_time", "duration"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::StartTime => "start_time",
            Self::Duration => "duration",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SlowlogSortKey {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "start_time" => Self::StartTime,
            "duration" => Self::Duration,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for SlowlogSortKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for SlowlogSortKey {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static SLOWLOG_SORT_KEY_RULES: &[Rule] = &[Rule::OneOf(SlowlogSortKey::VALUES)];

/// Which end of a sorted list comes first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// The newest or longest first. `desc` on the wire.
    Descending,
    /// The oldest or shortest first. `asc` on the wire.
    Ascending,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl SortDirection {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["desc", "asc"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Descending => "desc",
            Self::Ascending => "asc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortDirection {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "desc" => Self::Descending,
            "asc" => Self::Ascending,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for SortDirection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for SortDirection {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static SORT_DIRECTION_RULES: &[Rule] = &[Rule::OneOf(SortDirection::VALUES)];
