// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `migration-logs.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value, View,
};

/// One page of the log of a migration task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMigrationTaskLogsResponse {
    /// How many entries there are.
    pub log_num: Option<i32>,
    /// The entries of this page.
    pub migration_logs: Option<Vec<super::MigrationLog>>,
}

static LIST_MIGRATION_TASK_LOGS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListMigrationTaskLogsResponse",
    fields: &[
        Field::new("log_num", Presence::Optional, &[]),
        Field::new("migration_logs", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListMigrationTaskLogsResponse {
    fn shape(&self) -> &'static Shape { &LIST_MIGRATION_TASK_LOGS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.log_num,
            1 => &self.migration_logs,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.log_num,
            1 => &mut self.migration_logs,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListMigrationTaskLogsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Level of a log entry.
///
/// Differs from the documentation: The pages name four levels, the SDK knows the first two in responses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogLevel {
    /// Something happened as it should. `INFO` on the wire.
    Info,
    /// Something failed. `ERROR` on the wire.
    Error,
    /// Something is unusual and may need a look. `WARN` on the wire.
    Warning,
    /// Something for those who search for a fault of the service. `DEBUG` on the wire.
    Debug,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl LogLevel {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["INFO", "ERROR", "WARN", "DEBUG"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Info => "INFO",
            Self::Error => "ERROR",
            Self::Warning => "WARN",
            Self::Debug => "DEBUG",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LogLevel {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "INFO" => Self::Info,
            "ERROR" => Self::Error,
            "WARN" => Self::Warning,
            "DEBUG" => Self::Debug,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for LogLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for LogLevel {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static LOG_LEVEL_RULES: &[Rule] = &[Rule::OneOf(LogLevel::VALUES)];

/// One entry of the log of a migration task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrationLog {
    /// When the entry was written, such as `2023-05-15T09:11:25.449Z`.
    pub created_at: Option<String>,
    /// Level of a log entry.
    ///
    /// Differs from the documentation: The pages name four levels, the SDK knows the first two in responses.
    pub log_level: Option<super::LogLevel>,
    /// What happened, a text for people.
    pub message: Option<String>,
    /// Code of what happened.
    pub log_code: Option<String>,
    /// Words of the message that matter, such as names and addresses.
    pub keyword: Option<Vec<String>>,
}

static MIGRATION_LOG_SHAPE: Shape = Shape {
    name: "MigrationLog",
    fields: &[
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("log_level", Presence::Optional, &[]),
        Field::new("message", Presence::Optional, &[]),
        Field::new("log_code", Presence::Optional, &[]),
        Field::new("keyword", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for MigrationLog {
    fn shape(&self) -> &'static Shape { &MIGRATION_LOG_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.created_at,
            1 => &self.log_level,
            2 => &self.message,
            3 => &self.log_code,
            4 => &self.keyword,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.created_at,
            1 => &mut self.log_level,
            2 => &mut self.message,
            3 => &mut self.log_code,
            4 => &mut self.keyword,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for MigrationLog {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Progress of an online migration task. The numbers are texts.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowMigrationTaskStatsResponse {
    /// How much of the full copy is done, in percent, from 0 to 100.
    pub full_migration_progress: Option<String>,
    /// How much data the target lags behind the source while changes are being copied; 0 means that it does
    /// not lag.
    pub offset: Option<String>,
    /// How many keys the source holds.
    pub source_dbsize: Option<String>,
    /// How many keys the target holds.
    pub target_dbsize: Option<String>,
    /// How much is being written into the target, in kilobytes per second.
    pub target_input_kbps: Option<String>,
    /// How many operations per second the target does.
    pub target_ops: Option<String>,
    /// Whether the task is moving data at the moment.
    pub is_migrating: Option<bool>,
}

static SHOW_MIGRATION_TASK_STATS_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowMigrationTaskStatsResponse",
    fields: &[
        Field::new("full_migration_progress", Presence::Optional, &[]),
        Field::new("offset", Presence::Optional, &[]),
        Field::new("source_dbsize", Presence::Optional, &[]),
        Field::new("target_dbsize", Presence::Optional, &[]),
        Field::new("target_input_kbps", Presence::Optional, &[]),
        Field::new("target_ops", Presence::Optional, &[]),
        Field::new("is_migrating", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowMigrationTaskStatsResponse {
    fn shape(&self) -> &'static Shape { &SHOW_MIGRATION_TASK_STATS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.full_migration_progress,
            1 => &self.offset,
            2 => &self.source_dbsize,
            3 => &self.target_dbsize,
            4 => &self.target_input_kbps,
            5 => &self.target_ops,
            6 => &self.is_migrating,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.full_migration_progress,
            1 => &mut self.offset,
            2 => &mut self.source_dbsize,
            3 => &mut self.target_dbsize,
            4 => &mut self.target_input_kbps,
            5 => &mut self.target_ops,
            6 => &mut self.is_migrating,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowMigrationTaskStatsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
