//! Data migration tasks of DCS.

use serde_json::{Map, Value, json};

use super::migration::{Exchange, Migration, Status};
use super::{Call, Outcome, Times, uuid};
use crate::refusal::Refusal;

/// How many are remembered.
const MOST: usize = 1500;

const WRONG_STATE: &str = "DCS.4957";
const NOT_NOW: &str = "the operation is not allowed in the current state of the task";

/// All data migration tasks, oldest first.
#[derive(Debug)]
pub(super) struct Migrations {
    times: Times,
    tasks: Vec<Migration>,
    next: u64,
}

impl Migrations {
    pub(super) fn new(times: Times) -> Self {
        Self { times, tasks: Vec::new(), next: 1 }
    }

    pub(super) fn settle(&mut self, now: u64) {
        for task in &mut self.tasks {
            task.settle(now, self.times);
        }
    }

    pub(super) fn call(&mut self, id: &str, call: &Call<'_>) -> Result<Outcome, Refusal> {
        match id {
            "CreateMigrationTask" => self.create_import(call),
            "CreateOnlineMigrationTask" => self.create_online(call),
            "ListMigrationTask" => self.list(call),
            "BatchStopMigrationTasks" => Ok(self.batch(call, stop)),
            "BatchRestartOnlineMigrationTasks" => Ok(self.batch(call, restart)),
            "DeleteMigrationTask" => self.delete(call),
            "ShowMigrationTask"
            | "ShowMigrationTaskStats"
            | "ListMigrationTaskLogs"
            | "SetOnlineMigrationTask"
            | "UpdateMigrationTask"
            | "StopMigrationTask"
            | "StopMigrationTaskSync"
            | "ExchangeInstanceIp"
            | "RollbackExchangeInstanceIp" => self.call_one(id, call),
            _ => Ok(Outcome::Example),
        }
    }

    /// Lets a task fail: `None` if there is none, `false` if it has ended.
    pub(super) fn fail(&mut self, id: &str, now: u64) -> Option<bool> {
        let task = self.tasks.iter_mut().find(|task| task.id == id)?;
        let ended = matches!(task.status, Status::Terminated | Status::Success | Status::Failed);
        if !ended {
            task.enter(Status::Failed, now);
        }
        Some(!ended)
    }

    /// Bytes of the requests that created the tasks.
    pub(super) fn size(&self) -> usize {
        self.tasks.iter().map(|task| task.size).sum()
    }

    fn add(
        &mut self,
        call: &Call<'_>,
        settings: Map<String, Value>,
        status: Status,
    ) -> Result<&Migration, Refusal> {
        if self.tasks.len() >= MOST {
            return Err(call.refuse(call.codes().quota, "there are 1500 migration tasks; delete some"));
        }
        let id = uuid(3, self.next);
        self.next += 1;
        self.tasks.push(Migration::new(id, settings, status, call.now, call.size));
        self.tasks.last().ok_or_else(|| call.refuse(call.codes().internal, "the task is not there"))
    }

    fn create_import(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let task = self.add(call, call.settings(), Status::Migrating)?;
        Ok(Outcome::Body(accepted(task)))
    }

    fn create_online(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let given = call.settings();
        let mut settings = Map::new();
        for (from, to) in [
            ("name", "task_name"),
            ("description", "description"),
            ("vpc_id", "tenant_vpc_id"),
            ("subnet_id", "tenant_subnet_id"),
            ("security_group_id", "tenant_security_group_id"),
        ] {
            if let Some(value) = given.get(from) {
                settings.insert(to.to_owned(), value.clone());
            }
        }
        settings.insert("migration_type".to_owned(), json!("online_migration"));
        settings.insert("ecs_tenant_private_ip".to_owned(), json!("192.168.0.10"));
        let job = uuid(4, self.next);
        let task = self.add(call, settings, Status::Creating)?;
        Ok(Outcome::Body(json!({ "instance_id": task.id, "job_id": job })))
    }

    fn list(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let wanted = call.query("name").and_then(Value::as_str);
        let fits = |task: &&Migration| wanted.is_none_or(|wanted| task.name() == wanted);
        let found: Vec<&Migration> = self.tasks.iter().rev().filter(fits).collect();
        let count = found.len();
        let page = call.page(found).into_iter();
        let page: Vec<Value> = page.map(|task| task.row(call.now, self.times)).collect();
        Ok(Outcome::Body(json!({ "count": count, "migration_tasks": page })))
    }

    /// Does the same to several tasks, and tells of each what became of it.
    fn batch(&mut self, call: &Call<'_>, act: fn(&mut Migration, u64) -> bool) -> Outcome {
        let ids = texts(&call.body()["migration_tasks"]);
        let results = ids.iter().map(|id| {
            let failed = |code: &str, message: &str| {
                json!({ "task_id": id, "result": "failed", "error_code": code, "error_msg": message })
            };
            match self.tasks.iter_mut().find(|task| task.id == *id) {
                None => failed(call.codes().not_found, "the migration task does not exist"),
                Some(task) => match act(task, call.now) {
                    true => json!({ "task_id": id, "result": "success" }),
                    false => failed(WRONG_STATE, NOT_NOW),
                },
            }
        });
        Outcome::Body(json!({ "migration_tasks": results.collect::<Vec<_>>() }))
    }

    /// Deletes tasks, all or none. Those that do not exist are no mistake.
    fn delete(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let ids = texts(&call.body()["task_id_list"]);
        let named = |task: &Migration| ids.contains(&task.id.as_str());
        let busy = |task: &Migration| {
            task.status.is_moving() || matches!(task.status, Status::Creating | Status::Terminating)
        };
        if let Some(task) = self.tasks.iter().find(|task| named(task) && busy(task)) {
            return Err(call.refuse(WRONG_STATE, format!("{NOT_NOW} {}", task.id)));
        }
        self.tasks.retain(|task| !named(task));
        Ok(Outcome::Body(json!({ "task_id_list": ids })))
    }

    fn call_one(&mut self, operation: &str, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let (now, times) = (call.now, self.times);
        let id = call.path("task_id");
        let task = self.tasks.iter_mut().find(|task| task.id == id);
        let task = task.ok_or_else(|| call.not_found("migration task", &id))?;
        let allowed = match operation {
            "ShowMigrationTask" => true,
            "ShowMigrationTaskStats" => return Ok(Outcome::Body(task.stats(now, times))),
            "ListMigrationTaskLogs" => {
                let entries = task.log(call.query("log_level").and_then(Value::as_str));
                let count = entries.len();
                return Ok(Outcome::Body(json!({ "log_num": count, "migration_logs": call.page(entries) })));
            }
            "SetOnlineMigrationTask" => {
                let allowed = matches!(task.status, Status::Running | Status::Terminated | Status::Failed);
                if allowed && task.is_online() {
                    task.settings.extend(call.settings());
                    task.size = task.size.max(call.size);
                    task.enter(Status::FullMigrating, now);
                    return Ok(Outcome::Body(accepted(task)));
                }
                false
            }
            "UpdateMigrationTask" => {
                task.settings.extend(call.settings());
                return Ok(Outcome::Example);
            }
            "StopMigrationTask" => stop(task, now),
            "StopMigrationTaskSync" => {
                let allowed = stop(task, now);
                if allowed {
                    task.enter(Status::Terminated, now);
                }
                allowed
            }
            "ExchangeInstanceIp" => {
                let allowed = task.status == Status::IncrementalMigrating;
                if allowed {
                    task.exchange = Exchange::Forth(now);
                    task.enter(Status::Success, now);
                }
                allowed
            }
            _ => {
                let allowed = task.is_exchanged(now, times);
                if allowed {
                    task.exchange = Exchange::Back(now);
                }
                allowed
            }
        };
        if allowed {
            Ok(Outcome::Body(task.show(now, times)))
        } else {
            Err(call.refuse(WRONG_STATE, NOT_NOW))
        }
    }
}

/// The response to what lets a task begin.
fn accepted(task: &Migration) -> Value {
    json!({ "id": task.id, "name": task.name(), "status": task.status.name(), "error": "" })
}

fn stop(task: &mut Migration, now: u64) -> bool {
    let allowed = task.status.is_moving();
    if allowed {
        task.enter(Status::Terminating, now);
    }
    allowed
}

fn restart(task: &mut Migration, now: u64) -> bool {
    let configured = task.settings.contains_key("migration_method");
    let ended = matches!(task.status, Status::Terminated | Status::Failed);
    let allowed = task.is_online() && configured && ended;
    if allowed {
        task.enter(Status::FullMigrating, now);
    }
    allowed
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}
