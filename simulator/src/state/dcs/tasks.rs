//! Background tasks: what was done to instances, as the task center lists it.

use std::collections::VecDeque;

use serde_json::{Value, json};

use crate::refusal::Refusal;
use crate::state::moment::dashes;
use crate::state::{Call, Outcome};

/// How many are remembered; the oldest are forgotten.
const MOST: usize = 2000;

/// A background task. Its status follows from the time.
#[derive(Debug)]
pub(super) struct Task {
    id: String,
    job: Option<String>,
    instance: String,
    name: &'static str,
    details: Value,
    begins: u64,
    ends: u64,
    failed: bool,
}

/// All background tasks, oldest first.
#[derive(Debug, Default)]
pub(super) struct Tasks(VecDeque<Task>);

impl Tasks {
    pub(super) fn add(
        &mut self,
        (id, job): (String, Option<String>),
        instance: &str,
        (name, details): (&'static str, Value),
        (begins, ends): (u64, u64),
    ) {
        if self.0.len() == MOST {
            self.0.pop_front();
        }
        let instance = instance.to_owned();
        self.0.push_back(Task { id, job, instance, name, details, begins, ends, failed: false });
    }

    /// Those of one instance, or all.
    pub(super) fn list(&self, call: &Call<'_>, instance: Option<&str>) -> Outcome {
        let fits = |task: &&Task| {
            instance.is_none_or(|id| id == task.instance)
                && call.fits_period("start_time", "end_time", task.begins)
        };
        let found: Vec<&Task> = self.0.iter().rev().filter(fits).collect();
        let count = found.len().to_string();
        let page: Vec<Value> = call.page(found).into_iter().map(|task| task.show(call.now)).collect();
        Outcome::Body(json!({ "task_count": count, "tasks": page }))
    }

    /// Takes a task off the list, one of an instance if it is named.
    pub(super) fn delete(&mut self, call: &Call<'_>, instance: Option<&str>) -> Result<Outcome, Refusal> {
        let id = call.path("task_id");
        let named = |task: &Task| task.id == id && instance.is_none_or(|instance| instance == task.instance);
        let found = self.0.iter().position(named).ok_or_else(|| call.unknown("task", &id))?;
        self.0.remove(found);
        Ok(Outcome::Body(json!({ "message": "" })))
    }

    pub(super) fn progress(&self, call: &Call<'_>, instance: &str) -> Result<Outcome, Refusal> {
        let id = call.path("task_id");
        let task = self.0.iter().find(|task| task.id == id && task.instance == instance);
        let task = task.ok_or_else(|| call.unknown("task", &id))?;
        Ok(Outcome::Body(task.progress(call.now)))
    }

    /// Lets a task fail: `None` if there is none, `false` if it has ended.
    pub(super) fn fail(&mut self, id: &str, now: u64) -> Option<bool> {
        let task = self.0.iter_mut().find(|task| task.id == id)?;
        Some(task.fail(now))
    }

    /// Lets the tasks of an instance fail that have not ended.
    pub(super) fn fail_all(&mut self, instance: &str, now: u64) {
        for task in self.0.iter_mut().filter(|task| task.instance == instance) {
            task.fail(now);
        }
    }
}

impl Task {
    fn fail(&mut self, now: u64) -> bool {
        let ended = self.failed || self.ends <= now;
        if !ended {
            (self.failed, self.ends) = (true, now);
        }
        !ended
    }

    fn status(&self, now: u64) -> &'static str {
        match () {
            () if self.failed => "FAILED",
            () if now < self.begins => "CREATED",
            () if now < self.ends => "EXECUTING",
            () => "SUCCESS",
        }
    }

    fn show(&self, now: u64) -> Value {
        let latest = self.ends.min(now).max(self.begins);
        json!({
            "id": self.id,
            "job_id": self.job,
            "name": self.name,
            "status": self.status(now),
            "error_code": self.failed.then_some("DCS.5000"),
            "details": self.details,
            "user_name": "operator",
            "user_id": "d53977d1adfb49c5b025ba7d33a13fd7",
            "params": null,
            "enable_show": true,
            "created_at": dashes(self.begins),
            "updated_at": dashes(latest),
        })
    }

    /// How far it is, in two steps of the same length.
    fn progress(&self, now: u64) -> Value {
        let whole = self.ends.saturating_sub(self.begins);
        let passed = now.saturating_sub(self.begins).min(whole);
        let percent = if self.failed || whole == 0 { 100 } else { passed.saturating_mul(100) / whole };
        let middle = self.begins + whole / 2;
        let step = |number: u32, name: &str, begins: u64, ends: u64| {
            let status = match () {
                () if self.failed && ends == self.ends => "FAILED",
                () if now >= ends => "FINISH",
                () if now >= begins => "EXECUTING",
                () => "WAITING",
            };
            json!({
                "step_id": format!("{}{number:02x}", self.id.get(..30).unwrap_or(&self.id)),
                "step_name": name,
                "step_status": status,
                "begin_time": (now >= begins).then(|| dashes(begins)),
                "end_time": (now >= ends).then(|| dashes(ends)),
                "error_code": (status == "FAILED").then_some("DCS.5000"),
                "sub_step_details": [],
            })
        };
        json!({
            "progress": percent,
            "remain_time": whole.saturating_sub(passed) / 1000,
            "step_details": [
                step(1, "Prepare", self.begins, middle),
                step(2, "Carry out", middle, self.ends),
            ],
        })
    }
}
