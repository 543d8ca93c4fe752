//! One migration task of OMS.

use serde_json::{Map, Value, json};

use super::{FAILS, Times, text};

/// What every simulated source holds.
pub(super) const OBJECTS: u64 = 2000;
pub(super) const BYTES: u64 = 2 << 30;

/// The status of a task, with the number that stands for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Status {
    Waiting = 1,
    Migrating = 2,
    Paused = 3,
    Failed = 4,
    Succeeded = 5,
    Pausing = 7,
}

/// A migration task.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) id: u64,
    pub(super) group: Option<String>,
    /// What it was created with.
    pub(super) settings: Map<String, Value>,
    pub(super) status: Status,
    /// When it got its status.
    since: u64,
    /// How long it has copied before that.
    copied: u64,
    started: Option<u64>,
    failure: Option<(&'static str, &'static str)>,
    /// Bytes of the request that created it.
    pub(super) size: usize,
}

impl Task {
    pub(super) fn new(
        id: u64,
        mut settings: Map<String, Value>,
        group: Option<String>,
        now: u64,
        size: usize,
    ) -> Self {
        // Requests give seconds, responses milliseconds.
        if let Some(since) = settings.get_mut("migrate_since") {
            *since = json!(since.as_u64().unwrap_or(0).saturating_mul(1000).min(i64::MAX as u64));
        }
        if let Some(notify) = settings.remove("smn_config") {
            let topic =
                notify["topic_urn"].as_str().and_then(|urn| urn.rsplit(':').next()).unwrap_or_default();
            let info = json!({ "notify_result": true, "notify_error_message": "", "topic_name": topic });
            settings.insert("smn_info".to_owned(), info);
        }
        settings.entry("task_priority").or_insert(json!("MEDIUM"));
        settings.entry("description").or_insert(json!(""));
        settings.entry("bandwidth_policy").or_insert(json!([]));
        let status = Status::Waiting;
        Self { id, group, settings, status, since: now, copied: 0, started: None, failure: None, size }
    }

    /// Whether its source is bound to fail.
    fn fails(&self) -> bool {
        let source = self.settings.get("src_node").and_then(Value::as_object);
        source.is_some_and(|source| text(source, "bucket").starts_with(FAILS))
    }

    /// How long it has copied.
    fn copied(&self, now: u64, times: Times) -> u64 {
        let copying = matches!(self.status, Status::Migrating);
        let latest = if copying { now.saturating_sub(self.since) } else { 0 };
        (self.copied + latest).min(times.migrating)
    }

    /// When something happens to it by itself, and which status it then has. Waiting ends no sooner than then.
    pub(super) fn next(&self, times: Times) -> Option<(u64, Status)> {
        let left = |whole: u64| whole.saturating_sub(self.copied);
        let (lasts, next) = match self.status {
            Status::Waiting => (times.moment, Status::Migrating),
            Status::Migrating if self.fails() => (left(times.migrating / 2), Status::Failed),
            Status::Migrating => (left(times.migrating), Status::Succeeded),
            Status::Pausing => (times.moment, Status::Paused),
            Status::Paused | Status::Failed | Status::Succeeded => return None,
        };
        Some((self.since + lasts, next))
    }

    /// Lets what comes next happen.
    pub(super) fn step(&mut self, at: u64, times: Times) {
        let Some((_, next)) = self.next(times) else { return };
        if next == Status::Failed {
            self.failure = Some(("TRF.0155", "The source bucket does not exist."));
        }
        self.enter(next, at, times);
    }

    /// Whether it takes one of the places of those that run at the same time.
    pub(super) fn runs(&self) -> bool {
        matches!(self.status, Status::Migrating | Status::Pausing)
    }

    /// Which of those that wait comes first: the lowest number.
    pub(super) fn rank(&self) -> u8 {
        match text(&self.settings, "task_priority") {
            "HIGH" => 0,
            "LOW" => 2,
            _ => 1,
        }
    }

    fn enter(&mut self, status: Status, now: u64, times: Times) {
        self.copied = self.copied(now, times);
        if status == Status::Migrating {
            self.started.get_or_insert(now);
        }
        (self.status, self.since) = (status, now);
    }

    /// Whether it has nothing more to do by itself or after a start.
    pub(super) fn is_final(&self) -> bool {
        matches!(self.status, Status::Succeeded | Status::Failed)
    }

    pub(super) fn pause(&mut self, now: u64, times: Times) {
        self.enter(Status::Pausing, now, times);
    }

    pub(super) fn start(&mut self, now: u64, times: Times) {
        self.failure = None;
        self.enter(Status::Waiting, now, times);
    }

    /// Lets it fail, unless it has ended.
    pub(super) fn fail(&mut self, now: u64, times: Times) -> bool {
        if self.is_final() {
            return false;
        }
        self.failure = Some(("TRF.0001", "Internal error."));
        self.enter(Status::Failed, now, times);
        true
    }

    /// How much of `whole` is done.
    pub(super) fn done(&self, whole: u64, now: u64, times: Times) -> u64 {
        if self.status == Status::Succeeded || times.migrating == 0 && self.started.is_some() {
            return whole;
        }
        let copied = u128::from(self.copied(now, times)) * u128::from(whole);
        u64::try_from(copied / u128::from(times.migrating.max(1))).unwrap_or(whole)
    }

    /// Bytes a second while it copies.
    pub(super) fn speed(&self, times: Times) -> u64 {
        if self.status == Status::Migrating { BYTES.saturating_mul(1000) / times.migrating.max(1) } else { 0 }
    }

    /// The task as responses show it.
    pub(super) fn show(&self, now: u64, times: Times) -> Value {
        let copied = self.copied(now, times);
        let objects = self.done(OBJECTS, now, times);
        let bytes = self.done(BYTES, now, times);
        let begun = self.started.is_some();
        let failed = u64::from(self.status == Status::Failed);
        let mut task = Value::Object(self.settings.clone());
        let left = if self.is_final() { 0 } else { times.migrating - copied };
        let thousandths = self.done(1000, now, times);
        let list = format!("oms-failed-objects/{}.txt", self.id);
        for (name, value) in [
            ("id", json!(self.id)),
            ("name", json!(self.name())),
            ("status", json!(self.status as u8)),
            ("group_type", json!(if self.group.is_some() { "GROUP_TASK" } else { "NORMAL_TASK" })),
            ("obs_system", json!("BUCKET")),
            ("is_query_over", json!(begun)),
            ("progress", json!(thousandths as f64 / 1000.0)),
            ("total_num", json!(if begun { OBJECTS } else { 0 })),
            ("total_size", json!(if begun { BYTES } else { 0 })),
            ("successful_num", json!(objects.saturating_sub(failed))),
            ("failed_num", json!(failed)),
            ("skipped_num", json!(0)),
            ("complete_size", json!(bytes)),
            ("real_size", json!(bytes)),
            ("migrate_speed", json!(self.speed(times))),
            ("total_time", json!(copied)),
            ("left_time", json!(left)),
        ] {
            task[name] = value;
        }
        if let Some(started) = self.started {
            task["start_time"] = json!(started);
        }
        if let Some((code, message)) = self.failure {
            task["error_reason"] = json!({ "error_code": code, "error_msg": message });
            if self.settings.get("enable_failed_object_recording").is_some_and(|wanted| wanted == true) {
                task["failed_object_record"] = json!({ "result": true, "list_file_key": list });
            }
        }
        if let Some(group) = &self.group {
            task["group_id"] = json!(group);
        }
        task
    }

    pub(super) fn name(&self) -> String {
        format!("task-{}", self.id)
    }
}
