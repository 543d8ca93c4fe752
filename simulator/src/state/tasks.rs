//! Migration tasks of OMS.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Map, Value, json};

use super::task::{Status, Task};
use super::{Call, Outcome, Times};
use crate::refusal::Refusal;

/// How many tasks can be created within a day, and how many can wait at once.
const MOST_A_DAY: usize = 1500;
const DAY: u64 = 24 * 60 * 60 * 1000;

/// How many tasks run at the same time; the others wait. A group's tasks do not count here.
const MOST_AT_ONCE: usize = 5;

/// How many tasks are remembered.
const MOST: usize = 6000;

/// All migration tasks, those of groups included.
#[derive(Debug)]
pub(super) struct Tasks {
    times: Times,
    tasks: BTreeMap<u64, Task>,
    next: u64,
    /// When tasks were created within the last day.
    created: VecDeque<u64>,
    /// Up to when everything has happened.
    settled: u64,
}

/// What is to happen to tasks, in its order. Of those that belong to no group only a few run at once.
#[derive(Default)]
struct Queue {
    /// By when it happens.
    certain: BTreeSet<(u64, u64)>,
    /// Those of `certain` that take one of the places.
    running: BTreeSet<u64>,
    /// Those that wait for a place, by rank and by age, with when they can begin.
    waiting: BTreeSet<(u8, u64, u64)>,
    /// Since when the places are as they are.
    free_since: u64,
}

impl Queue {
    fn add(&mut self, task: &Task, times: Times) {
        let Some((at, _)) = task.next(times) else { return };
        if task.group.is_none() && task.status == Status::Waiting {
            self.waiting.insert((task.rank(), task.id, at));
            return;
        }
        self.certain.insert((at, task.id));
        if task.group.is_none() && task.runs() {
            self.running.insert(task.id);
        }
    }

    /// What happens next, up to now.
    fn next(&mut self, now: u64) -> Option<(u64, u64)> {
        let certain = self.certain.first().copied();
        if self.running.len() < MOST_AT_ONCE {
            // The one that can begin first; of those that could have begun already, the first in rank.
            let begins = |(_, _, at): &&(u8, u64, u64)| (*at).max(self.free_since);
            if let Some(chosen) = self.waiting.iter().min_by_key(begins).copied() {
                let at = chosen.2.max(self.free_since);
                if at <= now && certain.is_none_or(|(end, _)| at <= end) {
                    self.waiting.remove(&chosen);
                    return Some((at, chosen.1));
                }
            }
        }
        let (at, id) = certain.filter(|(at, _)| *at <= now)?;
        self.certain.remove(&(at, id));
        if self.running.remove(&id) {
            self.free_since = self.free_since.max(at);
        }
        Some((at, id))
    }
}

impl Tasks {
    pub(super) fn new(times: Times) -> Self {
        let (tasks, created) = Default::default();
        Self { times, tasks, next: 191_297_407_830_001, created, settled: 0 }
    }

    pub(super) fn settle(&mut self, now: u64) {
        while self.created.front().is_some_and(|at| at + DAY <= now) {
            self.created.pop_front();
        }
        let times = self.times;
        let due = |task: &Task| task.next(times).is_some_and(|(at, _)| at <= now);
        let mut queue = Queue { free_since: self.settled, ..Queue::default() };
        self.settled = now;
        if !self.tasks.values().any(due) {
            return;
        }
        for task in self.tasks.values().filter(|task| due(task) || task.runs()) {
            queue.add(task, times);
        }
        while let Some((at, id)) = queue.next(now) {
            if let Some(task) = self.tasks.get_mut(&id) {
                task.step(at, times);
                queue.add(task, times);
            }
        }
    }

    pub(super) fn call(&mut self, id: &str, call: &Call<'_>) -> Result<Outcome, Refusal> {
        match id {
            "CreateTask" => self.create(call),
            "ListTasks" => self.list(call),
            "BatchUpdateTasks" => self.batch_update(call),
            "ShowTask" | "StartTask" | "StopTask" | "DeleteTask" | "UpdateBandwidthPolicy" => {
                self.call_one(id, call)
            }
            _ => Ok(Outcome::Example),
        }
    }

    /// Bytes of the requests that created the tasks.
    pub(super) fn size(&self) -> usize {
        self.tasks.values().map(|task| task.size).sum()
    }

    /// Whether so many tasks can be created.
    pub(super) fn has_room(&self, count: usize) -> bool {
        self.created.len() + count <= MOST_A_DAY && self.tasks.len() + count <= MOST
    }

    /// Adds a task; returns its id.
    pub(super) fn add(
        &mut self,
        settings: Map<String, Value>,
        group: Option<String>,
        now: u64,
        size: usize,
    ) -> u64 {
        let id = self.next;
        self.next += 1;
        self.created.push_back(now);
        self.tasks.insert(id, Task::new(id, settings, group, now, size));
        id
    }

    /// The tasks of a group.
    pub(super) fn of_group<'a>(&'a mut self, group: &'a str) -> impl Iterator<Item = &'a mut Task> {
        self.tasks.values_mut().filter(move |task| task.group.as_deref() == Some(group))
    }

    /// Forgets the tasks of a group.
    pub(super) fn remove_group(&mut self, group: &str) {
        self.tasks.retain(|_, task| task.group.as_deref() != Some(group));
    }

    /// Lets a task fail: `None` if there is none, `false` if it has ended.
    pub(super) fn fail(&mut self, id: &str, now: u64) -> Option<bool> {
        Some(self.tasks.get_mut(&id.parse().ok()?)?.fail(now, self.times))
    }

    fn create(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let waiting = self.tasks.values().filter(|task| task.status == Status::Waiting).count();
        if waiting >= MOST_A_DAY || !self.has_room(1) {
            let message = "1500 tasks were created within 24 hours, or 1500 wait; try again later";
            return Err(call.refuse("OMS.0077", message));
        }
        let id = self.add(call.settings(), None, call.now, call.size);
        let name = self.tasks.get(&id).map(Task::name);
        Ok(Outcome::Body(json!({ "id": id, "task_name": name })))
    }

    fn list(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let wanted = |task: &&Task| {
            let is = |name: &str, value: Value| call.query(name).is_none_or(|wanted| *wanted == value);
            is("group_id", json!(task.group))
                && is("status", json!(task.status as u8))
                && is("task_name", json!(task.name()))
        };
        let found: Vec<&Task> = self.tasks.values().rev().filter(wanted).collect();
        let count = found.len();
        let page = call.page(found).into_iter();
        let page: Vec<Value> = page.map(|task| task.show(call.now, self.times)).collect();
        Ok(Outcome::Body(json!({ "count": count, "tasks": page })))
    }

    fn call_one(&mut self, operation: &str, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let (now, times) = (call.now, self.times);
        let id = call.path("task_id");
        let task = id.parse().ok().and_then(|id: u64| self.tasks.get_mut(&id));
        let task = task.ok_or_else(|| call.not_found("task", &id))?;
        match (operation, task.status) {
            ("ShowTask", _) => return Ok(Outcome::Body(task.show(now, times))),
            ("StopTask", Status::Migrating) => task.pause(now, times),
            ("StopTask" | "StartTask", Status::Succeeded) => {
                return Err(call.refuse("OMS.0070", "the task is complete and cannot be started or paused"));
            }
            ("StopTask", _) => {
                return Err(call.refuse("OMS.0066", "the task cannot be paused because it is not migrating"));
            }
            ("StartTask", Status::Paused | Status::Failed) => task.start(now, times),
            ("StartTask", _) => return Err(call.refuse("OMS.0065", "the task has been started already")),
            ("DeleteTask", Status::Migrating | Status::Pausing) => {
                return Err(call.refuse("OMS.0063", "the task is running and cannot be deleted"));
            }
            ("DeleteTask", _) => {
                let id = task.id;
                self.tasks.remove(&id);
            }
            ("UpdateBandwidthPolicy", Status::Succeeded) => {
                return Err(call.refuse("OMS.0086", "the task is complete; its bandwidth cannot be changed"));
            }
            (_, _) => set(task, call, "bandwidth_policy"),
        }
        Outcome::done()
    }

    /// Changes all tasks, or none if one of them refuses.
    fn batch_update(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let ids: Vec<u64> = match call.body()["group_id"].as_str() {
            Some(group) => self.of_group(group).map(|task| task.id).collect(),
            None => call.body()["ids"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect(),
        };
        if let (Some(group), true) = (call.body()["group_id"].as_str(), ids.is_empty()) {
            return Err(call.not_found("task group with tasks", group));
        }
        let has_priority = !call.body()["task_priority"].is_null();
        for id in &ids {
            let task = self.tasks.get(id).ok_or_else(|| call.not_found("task", &id.to_string()))?;
            let can = matches!(task.status, Status::Waiting | Status::Paused | Status::Failed);
            if has_priority && !can {
                let message = format!(
                    "the priority of task {id} cannot be changed while it runs or once it is complete"
                );
                return Err(call.refuse("OMS.0064", message));
            }
            if task.status == Status::Succeeded {
                let message = format!("task {id} is complete; its bandwidth cannot be changed");
                return Err(call.refuse("OMS.0086", message));
            }
        }
        for id in &ids {
            if let Some(task) = self.tasks.get_mut(id) {
                set(task, call, "bandwidth_policy");
                set(task, call, "task_priority");
            }
        }
        Outcome::done()
    }
}

/// Takes a setting over from the request, if it gives one.
fn set(task: &mut Task, call: &Call<'_>, name: &str) {
    if let Some(value) = call.settings().remove(name).filter(|value| !value.is_null()) {
        task.settings.insert(name.to_owned(), value);
    }
}
