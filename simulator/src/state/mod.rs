//! What the simulated services remember. An operation without a state responds with its example.
//!
//! Nothing runs in the background: before each request everything is settled at the present moment.
//! All moments are milliseconds since 1970-01-01 (UTC) in simulated time.

mod dcs;
mod group;
mod groups;
mod migration;
mod migrations;
mod moment;
mod sync;
mod syncs;
mod task;
mod tasks;

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::check::Values;
use crate::clock::millis;
use crate::documents::Operation;
use crate::refusal::{Codes, Refusal, codes};
use crate::schema;

/// The largest sum of the requests that have created what is remembered, in bytes.
const MOST_REMEMBERED: usize = 64 << 20;

/// What begins with this, such as the name of a source bucket, is bound to fail.
pub(crate) const FAILS: &str = "fails-";

/// How long things last, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Times {
    /// Waiting before a migration; also pausing, creating, stopping and deleting.
    pub(crate) moment: u64,
    /// Copying.
    pub(crate) migrating: u64,
}

impl Times {
    pub(crate) fn new(migration_time: Duration) -> Self {
        let whole = millis(migration_time);
        Self { moment: whole / 8, migrating: whole - whole / 8 }
    }
}

/// A request that has passed all checks.
pub(crate) struct Call<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) values: &'a Values,
    /// Bytes of the body.
    pub(crate) size: usize,
    pub(crate) now: u64,
}

/// What a call returns.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// The example of the document.
    Example,
    /// A body; the response has it if the document says that there is one.
    Body(Value),
    /// No content: status 204, where the document has it beside another success.
    Nothing,
}

impl Outcome {
    /// For a response that says nothing but success.
    fn done() -> Result<Self, Refusal> {
        Ok(Self::Body(json!({})))
    }
}

impl Call<'_> {
    /// A parameter of the path as text.
    fn path(&self, name: &str) -> String {
        match self.values.path.get(name) {
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
            None => String::new(),
        }
    }

    /// A parameter of the query, if it was given.
    fn query(&self, name: &str) -> Option<&Value> {
        self.values.query.get(name)
    }

    fn body(&self) -> &Value {
        &self.values.body
    }

    /// What a request says that is to be remembered: with defaults, without secrets and without what
    /// nobody has documented.
    fn settings(&self) -> Map<String, Value> {
        let mut settings = self.values.body.clone();
        let document = &self.operation.document;
        if let Some(body) = &self.operation.body {
            schema::fill_in_defaults(&mut settings, &body.schema, document);
            settings = schema::declared(settings, &body.schema, document);
            settings = schema::without_secrets(settings, &body.schema, document);
        }
        match settings {
            Value::Object(settings) => settings,
            _ => Map::new(),
        }
    }

    /// The codes of the service for what is common to its operations.
    fn codes(&self) -> &'static Codes {
        codes(self.operation.service)
    }

    /// The service says no.
    fn refuse(&self, code: &'static str, message: impl Into<String>) -> Refusal {
        Refusal::service(self.operation.service, 400, code, message)
    }

    /// Nothing has this id: 404 where the operation documents it, else 400.
    fn not_found(&self, what: &str, id: &str) -> Refusal {
        let service = self.operation.service;
        let status = if service == "oms" && self.operation.documents(404) { 404 } else { 400 };
        let message = format!("the {what} {id} does not exist");
        Refusal::service(service, status, self.codes().not_found, message)
    }

    /// There is no instance of DCS with this id. The table of error codes has 404 for it, whatever the page of
    /// an operation lists.
    fn no_instance(&self, id: &str) -> Refusal {
        Refusal::service(self.operation.service, 404, "DCS.3022", format!("the instance {id} does not exist"))
    }

    /// Something that belongs to an instance has not this id, and no code of its own says so.
    fn unknown(&self, what: &str, id: &str) -> Refusal {
        let (status, code) =
            if self.operation.documents(404) { (404, "DCS.4001") } else { (400, "DCS.4800") };
        Refusal::service(self.operation.service, status, code, format!("the {what} {id} does not exist"))
    }

    /// Bytes that a request makes the state keep: that of several instances is kept once for each.
    fn weight(&self) -> usize {
        let copies = self.values.body["instance_num"].as_u64().unwrap_or(1);
        self.size.saturating_mul(usize::try_from(copies).unwrap_or(usize::MAX))
    }

    /// A text of the body, empty if it has none of the name.
    fn text(&self, name: &str) -> &str {
        self.values.body[name].as_str().unwrap_or_default()
    }

    /// Whether a moment is within what two parameters of the query say, as `20251022150431`.
    fn fits_period(&self, from: &str, to: &str, at: u64) -> bool {
        let limit = |name: &str| self.query(name).and_then(Value::as_str).and_then(moment::from_digits);
        limit(from).is_none_or(|from| from <= at) && limit(to).is_none_or(|to| at / 1000 * 1000 <= to)
    }

    /// One page of a list. Its length is the documented default where the request gives none.
    fn page<T>(&self, rows: Vec<T>) -> Vec<T> {
        let number = |name: &str| {
            let given = self.query(name).and_then(Value::as_u64);
            let default = || {
                let mut parameters = self.operation.parameters.iter();
                let parameter = parameters.find(|parameter| parameter.name == name)?;
                schema::default(&parameter.schema, &self.operation.document)?.as_u64()
            };
            given.or_else(default).and_then(|number| usize::try_from(number).ok())
        };
        let (skip, take) = (number("offset").unwrap_or(0), number("limit").unwrap_or(10));
        rows.into_iter().skip(skip).take(take).collect()
    }
}

/// Everything that is remembered.
#[derive(Debug)]
pub(crate) struct State {
    tasks: tasks::Tasks,
    groups: groups::Groups,
    syncs: syncs::Syncs,
    migrations: migrations::Migrations,
    dcs: dcs::Dcs,
}

impl State {
    pub(crate) fn new(times: Times) -> Self {
        Self {
            tasks: tasks::Tasks::new(times),
            groups: groups::Groups::new(times),
            syncs: syncs::Syncs::new(times),
            migrations: migrations::Migrations::new(times),
            dcs: dcs::Dcs::new(times),
        }
    }

    /// Carries a request out.
    pub(crate) fn call(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        self.settle(call.now);
        let id = call.operation.id.as_str();
        let remembers = ["Create", "Set", "Update"].iter().any(|verb| id.starts_with(verb));
        if remembers && !self.has_room(call.weight()) {
            let code = call.codes().quota;
            return Err(
                call.refuse(code, "the simulator remembers 64 MB of requests and has them; delete some")
            );
        }
        match call.operation.service {
            "oms" => self.oms(id, call),
            "dcs" => self.dcs.call(id, call).unwrap_or_else(|| self.migrations.call(id, call)),
            _ => Ok(Outcome::Example),
        }
    }

    /// Whether a request of this size can be remembered.
    fn has_room(&self, size: usize) -> bool {
        let sizes = [
            self.tasks.size(),
            self.groups.size(),
            self.syncs.size(),
            self.migrations.size(),
            self.dcs.size(),
        ];
        sizes.iter().fold(size, |sum, size| sum.saturating_add(*size)) <= MOST_REMEMBERED
    }

    fn oms(&mut self, id: &str, call: &Call<'_>) -> Result<Outcome, Refusal> {
        if id.contains("Sync") {
            self.syncs.call(id, call)
        } else if id.contains("TaskGroup") {
            self.groups.call(id, call, &mut self.tasks)
        } else {
            self.tasks.call(id, call)
        }
    }

    /// Brings everything to the present.
    fn settle(&mut self, now: u64) {
        self.groups.settle(now, &mut self.tasks);
        self.tasks.settle(now);
        self.groups.settle(now, &mut self.tasks);
        self.syncs.settle(now);
        self.migrations.settle(now);
        self.dcs.settle(now);
    }

    /// Lets a task fail, or anything of DCS that is under way.
    pub(crate) fn fail_task(&mut self, id: &str, now: u64) -> Result<(), String> {
        self.settle(now);
        let failed = self.tasks.fail(id, now).or_else(|| self.migrations.fail(id, now));
        let failed = failed.or_else(|| self.dcs.fail(id, now));
        match failed {
            Some(true) => Ok(()),
            Some(false) => Err(format!("the task {id} has ended and cannot fail any more")),
            None => Err(format!("there is no task {id}; create it before it is to fail")),
        }
    }

    /// Freezes an instance of DCS, or lets it run again.
    pub(crate) fn freeze_instance(&mut self, id: &str, frozen: bool, now: u64) -> Result<(), String> {
        self.settle(now);
        match self.dcs.freeze(id, frozen, now) {
            Some(true) => Ok(()),
            Some(false) => {
                Err(format!("the instance {id} is in a state that cannot change so; see ShowInstance"))
            }
            None => Err(format!("there is no instance {id}; create it first")),
        }
    }

    /// Pays an order of DCS.
    pub(crate) fn pay_order(&mut self, id: &str, now: u64) -> Result<(), String> {
        self.settle(now);
        match self.dcs.pay(id, now) {
            Some(true) => Ok(()),
            Some(false) => Err(format!("the order {id} is paid already")),
            None => Err(format!("there is no order {id}; CreateInstance and CreateResizeOrder make them")),
        }
    }
}

/// A text of an object, empty if it has none of the name.
fn text<'a>(settings: &'a Map<String, Value>, name: &str) -> &'a str {
    settings.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// An id that looks like a UUID; things of different kinds never have the same.
fn uuid(kind: u32, number: u64) -> String {
    format!("{kind:08x}-0000-4000-8000-{number:012x}")
}
