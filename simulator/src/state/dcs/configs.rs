//! Parameters of Redis: what there is, what an instance has, and how that has changed.

use serde_json::{Map, Value, json};

use crate::refusal::Refusal;
use crate::state::moment::dashes;
use crate::state::{Call, Outcome};

/// How many changes are remembered; the oldest are forgotten.
const MOST: usize = 100;

/// A parameter: name, meaning, default, and what values are allowed.
type Parameter = (&'static str, &'static str, &'static str, Allowed);

#[derive(Clone, Copy, Debug)]
enum Allowed {
    Range(u64, u64),
    OneOf(&'static str),
    Events,
}

/// Every parameter; its id is its place, from 1.
const PARAMETERS: &[Parameter] = &[
    (
        "timeout",
        "Seconds after which an idle client is disconnected, 0 for never",
        "0",
        Allowed::Range(0, 7200),
    ),
    (
        "maxmemory-policy",
        "What is evicted when the memory is full",
        "volatile-lru",
        Allowed::OneOf(
            "volatile-lru,allkeys-lru,volatile-lfu,allkeys-lfu,volatile-random,allkeys-random,volatile-ttl,noeviction",
        ),
    ),
    ("appendonly", "Whether the data is kept on disk", "yes", Allowed::OneOf("yes,no")),
    ("maxclients", "How many clients a node takes", "10000", Allowed::Range(1000, 50000)),
    ("reserved-memory-percent", "Memory that data cannot have, in percent", "30", Allowed::Range(0, 80)),
    (
        "slowlog-log-slower-than",
        "Microseconds that make a command slow",
        "10000",
        Allowed::Range(0, 1_000_000),
    ),
    ("slowlog-max-len", "How many slow commands are kept", "128", Allowed::Range(0, 1000)),
    ("latency-monitor-threshold", "Milliseconds that count as a delay", "0", Allowed::Range(0, 86_400_000)),
    (
        "hash-max-ziplist-entries",
        "Entries of a hash that is stored compactly",
        "512",
        Allowed::Range(1, 10000),
    ),
    ("notify-keyspace-events", "Which changes of keys are announced", "Ex", Allowed::Events),
];

impl Allowed {
    fn allows(self, value: &str) -> bool {
        match self {
            Allowed::Range(least, most) => {
                value.len() <= 20 && value.parse::<u64>().is_ok_and(|number| (least..=most).contains(&number))
            }
            Allowed::OneOf(values) => values.split(',').any(|allowed| allowed == value),
            Allowed::Events => {
                value.len() <= 11 && value.chars().all(|letter| "KEg$lshzxeA".contains(letter))
            }
        }
    }

    fn kind(self) -> &'static str {
        match self {
            // The spelling is the service's.
            Allowed::Range(..) => "Interger",
            Allowed::OneOf(_) => "Enum",
            Allowed::Events => "String",
        }
    }

    fn range(self) -> String {
        match self {
            Allowed::Range(least, most) => format!("{least}-{most}"),
            Allowed::OneOf(values) => values.to_owned(),
            Allowed::Events => "a combination of K, E, g, $, l, s, h, z, x, e and A".to_owned(),
        }
    }
}

/// Values that differ from the defaults.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Parameters(Map<String, Value>);

impl Parameters {
    pub(super) fn value(&self, name: &str) -> &str {
        let default = PARAMETERS.iter().find(|(known, ..)| *known == name).map_or("", |(.., value, _)| value);
        self.0.get(name).and_then(Value::as_str).unwrap_or(default)
    }

    /// Sets some; the code of the service if one is unknown or has a value that is not allowed.
    pub(super) fn set<'a>(
        &mut self,
        call: &Call<'_>,
        values: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> Result<(), Refusal> {
        let mut set = self.0.clone();
        for (name, value) in values {
            let known = PARAMETERS.iter().find(|(known, ..)| *known == name);
            if !known.is_some_and(|(.., allowed)| allowed.allows(value)) {
                return Err(call.refuse(
                    "DCS.4066",
                    format!("the parameter {name} is unknown or cannot have this value"),
                ));
            }
            set.insert(name.to_owned(), json!(value));
        }
        self.0 = set;
        Ok(())
    }

    pub(super) fn show(&self) -> Vec<Value> {
        let all = PARAMETERS.iter().enumerate();
        all.map(|(index, (name, description, default, allowed))| {
            json!({
                "param_id": (index + 1).to_string(),
                "param_name": name,
                "description": description,
                "param_value": self.value(name),
                "default_value": default,
                "value_type": allowed.kind(),
                "value_range": allowed.range(),
                "need_restart": false,
            })
        })
        .collect()
    }
}

/// A change of parameters.
#[derive(Debug)]
struct Change {
    id: String,
    begins: u64,
    values: Map<String, Value>,
    /// What held before, where the change can still fail.
    before: Parameters,
    failed: bool,
}

/// The parameters of an instance with their history, oldest first.
#[derive(Debug)]
pub(super) struct Configs {
    pub(super) parameters: Parameters,
    /// Until when the last change takes.
    busy_until: u64,
    changes: Vec<Change>,
}

impl Configs {
    pub(super) fn new(parameters: Parameters) -> Self {
        Self { parameters, busy_until: 0, changes: Vec::new() }
    }

    pub(super) fn show(&self, instance: &str, status: &str, now: u64) -> Outcome {
        let last = self.changes.last().map(|change| dashes(change.begins));
        Outcome::Body(json!({
            "instance_id": instance,
            "status": status,
            "config_status": self.changes.last().map_or("SUCCESS", |change| self.status(change, now)),
            "config_time": last.unwrap_or_default(),
            "redis_config": self.parameters.show(),
        }))
    }

    /// Sets what a request says; `false` if all of it holds already.
    pub(super) fn update(&mut self, call: &Call<'_>, id: String, until: u64) -> Result<bool, Refusal> {
        if call.now < self.busy_until {
            return Err(call.refuse("DCS.4114", "the parameters are being changed; try again later"));
        }
        let given = call.body()["redis_config"].as_array().into_iter().flatten();
        let given = given.filter_map(|one| Some((one["param_name"].as_str()?, one["param_value"].as_str()?)));
        let mut parameters = self.parameters.clone();
        parameters.set(call, given.clone())?;
        if parameters == self.parameters {
            return Ok(false);
        }
        let values = given.map(|(name, value)| (name.to_owned(), json!(value))).collect();
        if self.changes.len() >= MOST {
            self.changes.remove(0);
        }
        let before = self.parameters.clone();
        self.changes.push(Change { id, begins: call.now, values, before, failed: false });
        (self.parameters, self.busy_until) = (parameters, until);
        Ok(true)
    }

    fn status(&self, change: &Change, now: u64) -> &'static str {
        let is_last = self.changes.last().is_some_and(|last| last.id == change.id);
        match () {
            () if change.failed => "FAILURE",
            () if is_last && now < self.busy_until => "UPDATING",
            () => "SUCCESS",
        }
    }

    /// Lets a change fail that is under way, so that it changes nothing: `None` if there is none, `false` if it has
    /// ended.
    pub(super) fn fail(&mut self, id: &str, now: u64) -> Option<bool> {
        let is_last = self.changes.last().is_some_and(|last| last.id == id);
        let change = self.changes.iter_mut().find(|change| change.id == id)?;
        let busy = is_last && now < self.busy_until;
        if busy {
            change.failed = true;
            self.busy_until = now;
            self.parameters = change.before.clone();
        }
        Some(busy)
    }

    pub(super) fn histories(&self, call: &Call<'_>) -> Outcome {
        let rows = self.changes.iter().rev().map(|change| {
            json!({
                "history_id": change.id,
                "type": "config_param",
                "created_at": dashes(change.begins),
                "status": self.status(change, call.now),
            })
        });
        let page = call.page(rows.collect());
        Outcome::Body(json!({ "history_num": self.changes.len(), "histories": page }))
    }

    pub(super) fn history(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.path("history_id");
        let change = self.changes.iter().find(|change| change.id == id);
        let change = change.ok_or_else(|| call.unknown("change", &id))?;
        Ok(Outcome::Body(json!(change.values)))
    }
}
