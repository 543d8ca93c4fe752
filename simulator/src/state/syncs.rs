//! Synchronization tasks of OMS.

use serde_json::{Value, json};

use super::sync::Sync;
use super::{Call, Outcome, Times, uuid};
use crate::refusal::Refusal;

/// How many a tenant can have.
const MOST: usize = 5;

/// All synchronization tasks.
#[derive(Debug)]
pub(super) struct Syncs {
    times: Times,
    syncs: Vec<Sync>,
    next: u64,
}

impl Syncs {
    pub(super) fn new(times: Times) -> Self {
        Self { times, syncs: Vec::new(), next: 1 }
    }

    pub(super) fn settle(&mut self, now: u64) {
        for sync in &mut self.syncs {
            sync.settle(now);
        }
    }

    pub(super) fn call(&mut self, id: &str, call: &Call<'_>) -> Result<Outcome, Refusal> {
        match id {
            "CreateSyncTask" => self.create(call),
            "ListSyncTasks" => self.list(call),
            "ShowSyncTask"
            | "StartSyncTask"
            | "StopSyncTask"
            | "DeleteSyncTask"
            | "CreateSyncEvents"
            | "ListSyncTaskStatistic" => self.call_one(id, call),
            _ => Ok(Outcome::Example),
        }
    }

    /// Bytes of the requests that created the tasks.
    pub(super) fn size(&self) -> usize {
        self.syncs.iter().map(|sync| sync.size).sum()
    }

    fn create(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        if self.syncs.len() >= MOST {
            return Err(call.refuse("OMS.0077", "there are 5 synchronization tasks, as many as there can be"));
        }
        let id = uuid(2, self.next);
        self.next += 1;
        self.syncs.push(Sync::new(id.clone(), call.settings(), call.now, call.size));
        Ok(Outcome::Body(json!({ "sync_task_id": id })))
    }

    fn list(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let wanted = call.query("status").and_then(Value::as_str);
        let fits = |sync: &&Sync| wanted.is_none_or(|wanted| sync.status() == wanted);
        let found: Vec<Value> = self.syncs.iter().rev().filter(fits).map(Sync::show).collect();
        Ok(Outcome::Body(json!({ "count": found.len(), "tasks": call.page(found) })))
    }

    fn call_one(&mut self, operation: &str, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.path("sync_task_id");
        let index = self.syncs.iter().position(|sync| sync.id == id);
        let found = index.and_then(|index| Some((index, self.syncs.get_mut(index)?)));
        let (index, sync) = found.ok_or_else(|| call.not_found("synchronization task", &id))?;
        let number = |name: &str| call.query(name).and_then(Value::as_u64).unwrap_or_default();
        match (operation, sync.running) {
            ("ShowSyncTask", _) => return Ok(Outcome::Body(sync.show_month(number("query_time")))),
            ("ListSyncTaskStatistic", _) => {
                let kinds = texts(call.query("data_type"));
                let statistics = sync.statistics(&kinds, number("start_time"), number("end_time"));
                return Ok(Outcome::Body(statistics));
            }
            ("CreateSyncEvents", true) => {
                let keys = call.body()["object_keys"].as_array().map(Vec::as_slice).unwrap_or_default();
                sync.push(keys, call.now, self.times);
            }
            ("CreateSyncEvents", false) => {
                return Err(
                    call.refuse("OMS.0064", "the synchronization task is stopped and takes no events")
                );
            }
            ("StartSyncTask", false) => sync.start(call.now),
            ("StartSyncTask", true) => {
                return Err(call.refuse("OMS.0065", "the synchronization task has been started already"));
            }
            ("StopSyncTask", true) => sync.running = false,
            ("StopSyncTask", false) => {
                return Err(call.refuse("OMS.0066", "the synchronization task is not synchronizing"));
            }
            (_, true) => {
                let message =
                    "the synchronization task is synchronizing and cannot be deleted; stop it first";
                return Err(call.refuse("OMS.0063", message));
            }
            (_, false) => drop(self.syncs.remove(index)),
        }
        Outcome::done()
    }
}

/// The texts of a parameter that is a list, or a text with commas.
fn texts(value: Option<&Value>) -> Vec<String> {
    let items = match value {
        Some(Value::Array(items)) => items.as_slice(),
        Some(single) => std::slice::from_ref(single),
        None => &[],
    };
    let texts = items.iter().filter_map(Value::as_str).flat_map(|text| text.split(','));
    texts.map(|text| text.trim().to_owned()).collect()
}
