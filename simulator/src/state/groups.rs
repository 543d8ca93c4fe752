//! Task groups of OMS.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::group::{Group, Status};
use super::tasks::Tasks;
use super::{Call, Outcome, Times, task, uuid};
use crate::refusal::Refusal;

/// How many groups are remembered.
const MOST: usize = 1500;

/// How many groups run at the same time; the others wait.
const MOST_AT_ONCE: usize = 5;

/// All task groups, by the order of their creation.
#[derive(Debug)]
pub(super) struct Groups {
    times: Times,
    groups: BTreeMap<u64, Group>,
    next: u64,
}

impl Groups {
    pub(super) fn new(times: Times) -> Self {
        Self { times, groups: BTreeMap::new(), next: 1 }
    }

    pub(super) fn settle(&mut self, now: u64, tasks: &mut Tasks) {
        let times = self.times;
        let mut running = self.groups.values().filter(|group| group.runs()).count();
        self.groups.retain(|_, group| {
            let ran = group.runs();
            let stays = group.settle(now, tasks, times, ran || running < MOST_AT_ONCE);
            match (ran, stays && group.runs()) {
                (false, true) => running += 1,
                (true, false) => running -= 1,
                _ => {}
            }
            stays
        });
    }

    pub(super) fn call(&mut self, id: &str, call: &Call<'_>, tasks: &mut Tasks) -> Result<Outcome, Refusal> {
        match id {
            "CreateTaskGroup" => self.create(call, tasks),
            "ListTaskGroup" => self.list(call, tasks),
            "ShowTaskGroup" | "StartTaskGroup" | "StopTaskGroup" | "RetryTaskGroup" | "UpdateTaskGroup"
            | "DeleteTaskGroup" => self.call_one(id, call, tasks),
            _ => Ok(Outcome::Example),
        }
    }

    /// Bytes of the requests that created the groups.
    pub(super) fn size(&self) -> usize {
        self.groups.values().map(|group| group.size).sum()
    }

    fn create(&mut self, call: &Call<'_>, tasks: &Tasks) -> Result<Outcome, Refusal> {
        let group = Group::new(uuid(1, self.next), call.settings(), call.now, call.size);
        if !tasks.has_room(group.task_count()) || self.groups.len() >= MOST {
            let message = "groups have created 1500 tasks within 24 hours; try again later";
            return Err(call.refuse("OMS.1037", message));
        }
        let id = group.id.clone();
        self.groups.insert(self.next, group);
        self.next += 1;
        Ok(Outcome::Body(json!({ "group_id": id })))
    }

    fn list(&self, call: &Call<'_>, tasks: &mut Tasks) -> Result<Outcome, Refusal> {
        let wanted = call.query("status").and_then(Value::as_u64);
        let fits = |group: &&Group| wanted.is_none_or(|wanted| group.status as u64 == wanted);
        let found: Vec<&Group> = self.groups.values().rev().filter(fits).collect();
        let count = found.len();
        let page = call.page(found).into_iter();
        let page: Vec<Value> = page.map(|group| group.show(call.now, tasks, self.times)).collect();
        Ok(Outcome::Body(json!({ "count": count, "taskgroups": page })))
    }

    fn call_one(&mut self, operation: &str, call: &Call<'_>, tasks: &mut Tasks) -> Result<Outcome, Refusal> {
        let (now, times) = (call.now, self.times);
        let id = call.path("group_id");
        let group = self.groups.values_mut().find(|group| group.id == id);
        let group = group.ok_or_else(|| call.not_found("task group", &id))?;
        let forbidden = || call.refuse("OMS.1036", "the state of the task group forbids it");
        match (operation, group.status) {
            ("ShowTaskGroup", _) => return Ok(Outcome::Body(group.show(now, tasks, times))),
            ("StopTaskGroup", Status::Creating | Status::Monitoring) => {
                for task in tasks.of_group(&id) {
                    if matches!(task.status, task::Status::Waiting | task::Status::Migrating) {
                        task.pause(now, times);
                    }
                }
                group.enter(Status::Pausing, now);
            }
            ("StopTaskGroup", _) => {
                return Err(
                    call.refuse("OMS.1038", "only a task group that monitors its tasks can be paused")
                );
            }
            ("StartTaskGroup", Status::Paused) => {
                restart(tasks, &id, task::Status::Paused, now, times);
                group.monitor(now, tasks);
            }
            ("StartTaskGroup", _) => {
                return Err(call.refuse("OMS.1039", "only a paused task group can be started"));
            }
            ("RetryTaskGroup", Status::Failed) => {
                restart(tasks, &id, task::Status::Failed, now, times);
                group.enter(Status::Monitoring, now);
            }
            ("RetryTaskGroup", Status::CreationFailed) => group.enter(Status::Creating, now),
            ("RetryTaskGroup", _) => {
                return Err(call.refuse("OMS.1040", "only a failed task group can be retried"));
            }
            ("UpdateTaskGroup", Status::Complete | Status::ToBeDeleted | Status::Deleting) => {
                return Err(forbidden());
            }
            ("UpdateTaskGroup", _) => {
                let settings = call.settings();
                let policy = settings.get("bandwidth_policy").unwrap_or(&Value::Null);
                group.settings.insert("bandwidth_policy".to_owned(), policy.clone());
                for task in tasks.of_group(&id) {
                    task.settings.insert("bandwidth_policy".to_owned(), policy.clone());
                }
            }
            (_, Status::Creating | Status::Monitoring | Status::Pausing) => return Err(forbidden()),
            (_, Status::ToBeDeleted | Status::Deleting) => return Err(forbidden()),
            _ => group.enter(Status::ToBeDeleted, now),
        }
        Outcome::done()
    }
}

/// Starts the tasks of a group that have this status.
fn restart(tasks: &mut Tasks, group: &str, of: task::Status, now: u64, times: Times) {
    for task in tasks.of_group(group).filter(|task| task.status == of) {
        task.start(now, times);
    }
}
