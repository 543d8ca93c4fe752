//! One data migration task of DCS.

use serde_json::{Map, Value, json};

use super::moment::{dashes, slashes};
use super::{FAILS, Times, text};

/// How many keys every simulated source holds.
const KEYS: u64 = 531_221;

/// How many entries a log keeps.
const MOST_LOGGED: usize = 200;

/// The status of a task.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Status {
    Creating,
    Running,
    Migrating,
    FullMigrating,
    IncrementalMigrating,
    Terminating,
    Terminated,
    Success,
    Failed,
}

impl Status {
    /// As the service spells it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Status::Creating => "CREATING",
            Status::Running => "RUNNING",
            Status::Migrating => "MIGRATING",
            Status::FullMigrating => "FULLMIGRATING",
            Status::IncrementalMigrating => "INCRMIGEATING",
            Status::Terminating => "TERMINATING",
            Status::Terminated => "TERMINATED",
            Status::Success => "SUCCESS",
            Status::Failed => "FAILED",
        }
    }

    /// Whether data is on its way.
    pub(super) fn is_moving(self) -> bool {
        matches!(self, Status::Migrating | Status::FullMigrating | Status::IncrementalMigrating)
    }
}

/// An exchange of addresses, or its reversal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Exchange {
    None,
    Forth(u64),
    Back(u64),
}

/// A data migration task.
#[derive(Debug)]
pub(super) struct Migration {
    pub(super) id: String,
    /// What it was created and configured with, named as responses name it.
    pub(super) settings: Map<String, Value>,
    pub(super) status: Status,
    pub(super) exchange: Exchange,
    /// When it got its status.
    since: u64,
    created: u64,
    error: Option<&'static str>,
    log: Vec<(u64, &'static str, &'static str)>,
    /// Bytes of the requests that created and configured it, about.
    pub(super) size: usize,
}

impl Migration {
    pub(super) fn new(
        id: String,
        settings: Map<String, Value>,
        status: Status,
        now: u64,
        size: usize,
    ) -> Self {
        let (exchange, error) = (Exchange::None, None);
        let log = vec![(now, "INFO", "The task was created.")];
        Self { id, settings, status, exchange, since: now, created: now, error, log, size }
    }

    pub(super) fn name(&self) -> &str {
        text(&self.settings, "task_name")
    }

    pub(super) fn is_online(&self) -> bool {
        text(&self.settings, "migration_type") == "online_migration"
    }

    fn is_incremental(&self) -> bool {
        text(&self.settings, "migration_method") == "incremental_migration"
    }

    /// Brings it to the present.
    pub(super) fn settle(&mut self, now: u64, times: Times) {
        loop {
            let fails = self.name().starts_with(FAILS);
            let (lasts, next) = match self.status {
                Status::Creating => (times.moment, Status::Running),
                Status::Migrating | Status::FullMigrating if fails => (times.migrating / 2, Status::Failed),
                Status::FullMigrating if self.is_incremental() => {
                    (times.migrating, Status::IncrementalMigrating)
                }
                Status::Migrating | Status::FullMigrating => (times.migrating, Status::Success),
                Status::Terminating => (times.moment, Status::Terminated),
                _ => return,
            };
            let end = self.since + lasts;
            if end > now {
                return;
            }
            self.enter(next, end);
        }
    }

    pub(super) fn enter(&mut self, status: Status, now: u64) {
        let (level, message) = match status {
            Status::Creating | Status::Running => ("INFO", "The task waits to be configured."),
            Status::Migrating => ("INFO", "The import started."),
            Status::FullMigrating => ("INFO", "Full migration started."),
            Status::IncrementalMigrating => ("INFO", "Incremental migration started."),
            Status::Terminating => ("WARN", "The task is being stopped."),
            Status::Terminated => ("WARN", "The task was stopped."),
            Status::Success => ("INFO", "The task has succeeded."),
            Status::Failed => ("ERROR", "The connection to the source was lost."),
        };
        self.error = (status == Status::Failed).then_some(message);
        (self.status, self.since) = (status, now);
        self.log.push((now, level, message));
        if self.log.len() > MOST_LOGGED {
            self.log.remove(0);
        }
    }

    /// How far the exchange of addresses is.
    fn task_status(&self, now: u64, times: Times) -> Option<&'static str> {
        match self.exchange {
            Exchange::None => None,
            Exchange::Forth(at) | Exchange::Back(at) if at + times.moment > now => Some("EXCHANGING"),
            Exchange::Forth(_) => Some("EXCHANGE_SUCCESS"),
            Exchange::Back(_) => Some("ROLLBACK_SUCCESS"),
        }
    }

    /// Whether the addresses are exchanged by now.
    pub(super) fn is_exchanged(&self, now: u64, times: Times) -> bool {
        self.task_status(now, times) == Some("EXCHANGE_SUCCESS")
    }

    /// The task as responses show it.
    pub(super) fn show(&self, now: u64, times: Times) -> Value {
        let mut task = Value::Object(self.settings.clone());
        task["task_id"] = json!(self.id);
        task["status"] = json!(self.status.name());
        task["created_at"] = json!(slashes(self.created));
        task["updated_at"] = json!(slashes(self.since));
        task["version"] = json!("6.0.21");
        task["supported_features"] = json!([]);
        if let Some(status) = self.task_status(now, times) {
            task["task_status"] = json!(status);
        }
        task
    }

    /// The task as lists tell it.
    pub(super) fn row(&self, now: u64, times: Times) -> Value {
        let mut task = self.show(now, times);
        task["created_at"] = json!(dashes(self.created));
        task["error_message"] = json!(self.error);
        for (side, fields) in [
            ("source_instance", [("id", "source_instance_id"), ("name", "source_instance_name")]),
            ("target_instance", [("id", "target_instance_id"), ("name", "target_instance_name")]),
        ] {
            for (field, name) in fields {
                copy(&mut task, side, field, name);
            }
        }
        copy(&mut task, "source_instance", "addrs", "data_source");
        copy(&mut task, "target_instance", "addrs", "target_instance_addrs");
        task
    }

    /// How far it is.
    pub(super) fn stats(&self, now: u64, times: Times) -> Value {
        let percent = match self.status {
            Status::Migrating | Status::FullMigrating => {
                now.saturating_sub(self.since).saturating_mul(100) / times.migrating.max(1)
            }
            Status::IncrementalMigrating | Status::Success => 100,
            _ => 0,
        };
        let moving = self.status.is_moving();
        let target = KEYS * percent.min(100) / 100;
        json!({
            "full_migration_progress": percent.min(100).to_string(),
            "offset": "0",
            "source_dbsize": KEYS.to_string(),
            "target_dbsize": target.to_string(),
            "target_input_kbps": if moving { "50" } else { "0" },
            "target_ops": if moving { "5300" } else { "0" },
            "is_migrating": moving,
        })
    }

    /// The entries of its log, those of one level if one is given.
    pub(super) fn log(&self, level: Option<&str>) -> Vec<Value> {
        let entries = self.log.iter().filter(|(_, of, _)| level.is_none_or(|wanted| wanted == *of));
        entries
            .map(|(at, level, message)| {
                json!({
                    "created_at": dashes(*at),
                    "log_level": level,
                    "message": message,
                    "log_code": "10001",
                    "keyword": [],
                })
            })
            .collect()
    }
}

fn copy(task: &mut Value, side: &str, field: &str, name: &str) {
    let value = task[side][field].clone();
    if !value.is_null() {
        task[name] = value;
    }
}
