//! One instance of DCS: what it is, what it has, and what is going to happen to it.

use std::collections::VecDeque;

use serde_json::{Map, Value, json};

use super::accounts::Accounts;
use super::analyses::Analyses;
use super::backups::Backups;
use super::bandwidth::Bandwidth;
use super::clients::Clients;
use super::configs::Configs;
use super::diagnoses::Diagnoses;
use super::flavors::Flavor;
use super::logs::Logs;
use super::nodes::Nodes;
use super::password::Password;
use super::policy::Policy;
use super::records::Records;
use super::restores::Restores;
use super::scans::Scans;
use super::status::Status;
use super::tags::Tags;
use super::whitelist::Whitelist;
use crate::state::moment::{DAY, HOUR, minutes};
use crate::state::text;

/// How many keys every simulated instance holds, until it is flushed.
pub(super) const KEYS: u64 = 1204;

/// Something that is going to happen to an instance.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) at: u64,
    pub(super) effect: Effect,
    /// The status that begins then.
    pub(super) status: Status,
}

/// What else changes with the status.
#[derive(Debug)]
pub(super) enum Effect {
    None,
    /// It runs for the first time.
    Launch,
    Resize(Flavor, Box<Nodes>),
    Move(Vec<String>),
    /// It holds as many keys as this.
    Keys(u64),
    /// A node becomes the master of its shard.
    Switch(String),
    /// It has the newest minor version of its engine, of its proxies or of both.
    Upgrade(bool, bool),
    Port(u64),
    Ssl(bool),
    /// It is deleted: only what lists show of deleted ones stays.
    Bury,
}

/// What is reached from where, and how.
#[derive(Debug, Default)]
pub(super) struct Access {
    pub(super) ssl: bool,
    /// Whether nodes see the addresses of clients; from when on another value holds.
    pub(super) client_ip: (bool, Option<(u64, bool)>),
    /// The address from the internet, and from when on.
    pub(super) public: Option<(Value, u64)>,
}

/// An instance.
#[derive(Debug)]
pub(super) struct Instance {
    pub(super) id: String,
    /// What it was created with, and what was changed since, as responses name it.
    pub(super) settings: Map<String, Value>,
    pub(super) flavor: Flavor,
    pub(super) version: String,
    /// The codes of its zones.
    pub(super) zones: Vec<String>,
    pub(super) status: Status,
    pub(super) steps: VecDeque<Step>,
    pub(super) created: u64,
    pub(super) updated: u64,
    pub(super) launched: Option<u64>,
    /// When it was last restarted, which loses the slow commands.
    pub(super) restarted: u64,
    /// The order by which it is paid for in advance.
    pub(super) order: Option<String>,
    /// An order of another size that is not paid yet, with that size.
    pub(super) unpaid: Option<(String, Flavor)>,
    pub(super) address: String,
    pub(super) port: u64,
    pub(super) keys: u64,
    /// Whether the engine, and the proxies, have the newest minor version.
    pub(super) newest: (bool, bool),
    pub(super) password: Option<Password>,
    pub(super) policy: Option<Policy>,
    pub(super) access: Access,
    pub(super) nodes: Nodes,
    pub(super) accounts: Accounts,
    pub(super) whitelist: Whitelist,
    pub(super) configs: Configs,
    pub(super) tags: Tags,
    pub(super) backups: Backups,
    pub(super) restores: Restores,
    pub(super) big: Scans,
    pub(super) hot: Scans,
    pub(super) expired: Scans,
    pub(super) analyses: Analyses,
    pub(super) diagnoses: Diagnoses,
    pub(super) logs: Logs,
    pub(super) bandwidth: Bandwidth,
    pub(super) clients: Clients,
    /// Bytes of the request that has created it.
    pub(super) size: usize,
    /// Bytes of the largest request that has changed it.
    pub(super) changed: usize,
}

impl Instance {
    pub(super) fn name(&self) -> &str {
        text(&self.settings, "name")
    }

    /// The version of Redis before the point, 0 for Memcached.
    pub(super) fn major(&self) -> u32 {
        self.version.split('.').next().and_then(|major| major.parse().ok()).unwrap_or(0)
    }

    /// Whether it is gone: then it is only listed where a request asks for deleted ones.
    pub(super) fn is_gone(&self) -> bool {
        self.status == Status::Deleted
    }

    /// Whether a change has begun, or is planned.
    pub(super) fn is_changing(&self) -> bool {
        !self.steps.is_empty()
    }

    /// Begins a change: the status holds from now on, and the steps follow.
    pub(super) fn begin(&mut self, status: Status, now: u64, steps: impl IntoIterator<Item = Step>) {
        if status == Status::Restarting {
            self.restarted = now;
        }
        self.enter(status, now);
        self.steps.extend(steps);
    }

    /// Gives up what is going to happen.
    pub(super) fn cancel(&mut self) {
        self.steps.clear();
    }

    /// Plans a change that begins later.
    pub(super) fn plan(&mut self, steps: impl IntoIterator<Item = Step>) {
        self.steps.extend(steps);
    }

    /// Begins a change that ends after a time.
    pub(super) fn change(&mut self, status: Status, now: u64, ends: u64, effect: Effect) {
        self.begin(status, now, [Step { at: ends, effect, status: Status::Running }]);
    }

    /// When a change begins: now, or in the next maintenance window.
    pub(super) fn begins(&self, at_once: bool, now: u64) -> u64 {
        let window = minutes(text(&self.settings, "maintain_begin")).unwrap_or(0) / 60 * HOUR;
        let today = now / DAY * DAY + window;
        match at_once {
            true => now,
            false if today > now => today,
            false => today + DAY,
        }
    }

    fn enter(&mut self, status: Status, now: u64) {
        (self.status, self.updated) = (status, now);
    }

    /// Brings it to the present.
    pub(super) fn settle(&mut self, records: &mut Records, now: u64) {
        while self.steps.front().is_some_and(|step| step.at <= now) {
            let Some(step) = self.steps.pop_front() else { break };
            self.apply(step.effect, step.at);
            self.enter(step.status, step.at);
        }
        self.accounts.settle(now);
        if let (_, Some((at, value))) = self.access.client_ip
            && at <= now
        {
            self.access.client_ip = (value, None);
        }
        if self.launched.is_some() && !self.is_gone() {
            let holds_data = self.keys > 0;
            if let Some(policy) = &self.policy {
                let holds = (self.keys, self.nodes.shards.len());
                let is_running = self.status == Status::Running;
                self.backups.follow(policy, holds, is_running, records, now);
            }
            for scans in [&mut self.big, &mut self.hot, &mut self.expired] {
                scans.follow(holds_data, records, now);
            }
        }
    }

    fn apply(&mut self, effect: Effect, at: u64) {
        match effect {
            Effect::None => {}
            Effect::Launch => self.launched = Some(at),
            Effect::Resize(flavor, nodes) => (self.flavor, self.nodes) = (flavor, *nodes),
            Effect::Move(zones) => {
                self.nodes.spread(&zones);
                self.zones = zones;
            }
            Effect::Keys(keys) => self.keys = keys,
            Effect::Switch(id) => {
                for shard in &mut self.nodes.shards {
                    if let Some(index) = shard.nodes.iter().position(|node| node.id == id) {
                        shard.master = index;
                    }
                }
            }
            Effect::Upgrade(engine, proxies) => {
                self.newest = (self.newest.0 || engine, self.newest.1 || proxies);
            }
            Effect::Port(port) => self.port = port,
            Effect::Ssl(on) => self.access.ssl = on,
            Effect::Bury => {
                self.settings.retain(|name, _| matches!(name.as_str(), "name" | "description"));
                (self.nodes.shards, self.whitelist, self.tags) = Default::default();
                (self.launched, self.policy, self.access) = Default::default();
                (self.size, self.changed) = (0, 0);
            }
        }
    }

    /// Lets what is being done to it fail: `false` if nothing is.
    pub(super) fn fail(&mut self, now: u64) -> bool {
        let failed = match self.status {
            Status::Creating => Status::CreateFailed,
            Status::Extending => Status::ExtendFailed,
            Status::CreateFailed | Status::Error | Status::Deleting | Status::Deleted => return false,
            _ => Status::Error,
        };
        self.steps.clear();
        self.restores.fail_all(now);
        self.enter(failed, now);
        true
    }

    /// Freezes it, or lets it run again: `false` if its state does not allow that.
    pub(super) fn freeze(&mut self, frozen: bool, now: u64) -> bool {
        let (from, to) =
            if frozen { (Status::Running, Status::Frozen) } else { (Status::Frozen, Status::Running) };
        let allowed = self.status == from && self.steps.is_empty();
        if allowed {
            self.enter(to, now);
        }
        allowed
    }

    /// What it is doing beside its status.
    pub(super) fn task(&self, now: u64) -> Value {
        if self.backups.is_busy(now) { json!("BACKUPING") } else { Value::Null }
    }

    /// Bytes of the requests that are remembered of it.
    pub(super) fn size(&self) -> usize {
        self.size.saturating_add(self.changed).saturating_add(self.whitelist.size)
    }
}
