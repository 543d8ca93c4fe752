//! One task group of OMS: it creates tasks and watches them.

use serde_json::{Map, Value, json};

use super::task::{self, BYTES, OBJECTS};
use super::tasks::Tasks;
use super::{FAILS, Times, text};

/// A group creates as many tasks as it has prefixes, at least one and at most this many.
const MOST_TASKS: usize = 5;

/// The status of a group, with the number that stands for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Status {
    Waiting = 0,
    Creating = 1,
    Monitoring = 2,
    Paused = 3,
    CreationFailed = 4,
    Failed = 5,
    Complete = 6,
    Pausing = 7,
    ToBeDeleted = 8,
    Deleting = 9,
}

/// A task group.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) id: String,
    /// What it was created with.
    pub(super) settings: Map<String, Value>,
    pub(super) status: Status,
    since: u64,
    created: u64,
    /// Whether its tasks have been created.
    has_tasks: bool,
    /// Bytes of the request that created it.
    pub(super) size: usize,
}

impl Group {
    pub(super) fn new(id: String, mut settings: Map<String, Value>, now: u64, size: usize) -> Self {
        settings.entry("description").or_insert(json!(""));
        settings.entry("bandwidth_policy").or_insert(json!([]));
        let status = Status::Waiting;
        Self { id, settings, status, since: now, created: now, has_tasks: false, size }
    }

    pub(super) fn enter(&mut self, status: Status, now: u64) {
        (self.status, self.since) = (status, now);
    }

    /// How many tasks it creates.
    pub(super) fn task_count(&self) -> usize {
        let prefixes = self.settings.get("src_node").and_then(|node| node["object_key"].as_array());
        prefixes.map_or(1, |prefixes| prefixes.len().clamp(1, MOST_TASKS))
    }

    /// The source bucket can also say that even creating tasks is bound to fail.
    fn creation_fails(&self) -> bool {
        let source = self.settings.get("src_node").and_then(Value::as_object);
        let bucket = source.map(|source| text(source, "bucket")).unwrap_or_default();
        bucket.strip_prefix(FAILS).is_some_and(|rest| rest.starts_with("creating"))
    }

    /// Whether it takes one of the places of those that run at the same time.
    pub(super) fn runs(&self) -> bool {
        matches!(self.status, Status::Creating | Status::Monitoring | Status::Pausing)
    }

    /// Brings it to the present, or to where it waits for a place. `false` means that it is gone.
    pub(super) fn settle(&mut self, now: u64, tasks: &mut Tasks, times: Times, has_place: bool) -> bool {
        loop {
            let end = self.since + times.moment;
            match self.status {
                Status::Waiting | Status::Creating | Status::Pausing if end > now => return true,
                Status::ToBeDeleted | Status::Deleting if end > now => return true,
                Status::Waiting if !has_place => {
                    self.since = now.saturating_sub(times.moment); // It goes on as soon as there is one.
                    return true;
                }
                Status::Waiting => self.enter(Status::Creating, end),
                Status::Creating if self.creation_fails() || !tasks.has_room(self.task_count()) => {
                    self.enter(Status::CreationFailed, end);
                }
                Status::Creating => self.monitor(end, tasks),
                Status::Pausing => self.enter(Status::Paused, end),
                Status::ToBeDeleted => self.enter(Status::Deleting, end),
                Status::Deleting => {
                    tasks.remove_group(&self.id);
                    return false;
                }
                Status::Monitoring | Status::Failed | Status::Complete => {
                    let status = self.watched(tasks);
                    if status == self.status {
                        return true;
                    }
                    self.enter(status, now);
                }
                Status::Paused | Status::CreationFailed => return true,
            }
        }
    }

    /// What the tasks make of the group.
    fn watched(&self, tasks: &mut Tasks) -> Status {
        let (mut failed, mut unfinished) = (false, false);
        for task in tasks.of_group(&self.id) {
            failed |= task.status == task::Status::Failed;
            unfinished |= !task.is_final();
        }
        match (unfinished, failed) {
            (true, _) => Status::Monitoring,
            (false, true) => Status::Failed,
            (false, false) => Status::Complete,
        }
    }

    /// Watches its tasks, and creates them first if there are none yet.
    pub(super) fn monitor(&mut self, now: u64, tasks: &mut Tasks) {
        if !std::mem::replace(&mut self.has_tasks, true) {
            for index in 0..self.task_count() {
                tasks.add(self.task_settings(index), Some(self.id.clone()), now, self.size);
            }
        }
        self.enter(Status::Monitoring, now);
    }

    /// The settings of one of its tasks: its own, with one of the prefixes.
    fn task_settings(&self, index: usize) -> Map<String, Value> {
        let mut settings = self.settings.clone();
        if let Some(kind) = settings.get_mut("task_type") {
            *kind = json!(kind.as_str().unwrap_or_default().to_lowercase());
        }
        if let Some(keys) = settings.get_mut("src_node").and_then(|node| node.get_mut("object_key"))
            && let Some(key) = keys.get(index).cloned()
        {
            *keys = json!([key]);
        }
        settings
    }

    /// The group as responses show it.
    pub(super) fn show(&self, now: u64, tasks: &mut Tasks, times: Times) -> Value {
        let mut group = Value::Object(self.settings.clone());
        if let Some(notify) = self.settings.get("smn_config") {
            let topic =
                notify["topic_urn"].as_str().and_then(|urn| urn.rsplit(':').next()).unwrap_or_default();
            group["smn_config"] =
                json!({ "notify_result": true, "notify_error_message": "", "topic_name": topic });
        }
        if let Some(since) = self.settings.get("migrate_since").and_then(Value::as_u64) {
            group["migrate_since"] = json!(since.saturating_mul(1000).min(i64::MAX as u64));
        }
        let (mut bytes, mut objects, mut speed) = (0, 0, 0);
        let mut of = [0_u64; 8];
        for task in tasks.of_group(&self.id) {
            of[task.status as usize] += 1;
            bytes += task.done(BYTES, now, times);
            objects += task.done(OBJECTS, now, times);
            speed += task.speed(times);
        }
        let count: u64 = of.iter().sum();
        let status = |status: task::Status| of[status as usize];
        let failed = status(task::Status::Failed);
        for (name, value) in [
            ("status", self.status as u64),
            ("start_time", self.created),
            ("total_time", now.saturating_sub(self.created)),
            ("create_task_num", count),
            ("create_complete_num", count * OBJECTS),
            ("create_complete_size", count * BYTES),
            ("total_task_num", count),
            ("waiting_task_num", status(task::Status::Waiting)),
            ("executing_task_num", status(task::Status::Migrating) + status(task::Status::Pausing)),
            ("paused_task_num", status(task::Status::Paused)),
            ("failed_task_num", failed),
            ("complete_task_num", status(task::Status::Succeeded)),
            ("total_num", count * OBJECTS),
            ("total_size", count * BYTES),
            ("success_num", objects - failed.min(objects)),
            ("fail_num", failed),
            ("skip_num", 0),
            ("complete_size", bytes),
            ("migrate_speed", speed),
        ] {
            group[name] = json!(value);
        }
        group["group_id"] = json!(self.id);
        group["obs_system"] = json!("BUCKET");
        match self.status {
            Status::CreationFailed => {
                group["error_reason"] =
                    json!({ "error_code": "OMS.1026", "error_msg": "The tasks could not be created." });
            }
            Status::Failed => {
                group["error_reason"] =
                    json!({ "error_code": "TRF.0155", "error_msg": "At least one task has failed." });
            }
            _ => {}
        }
        group
    }
}
