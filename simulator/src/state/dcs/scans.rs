//! Scans of the keys of an instance: for big keys, for hot keys, for expired ones.

use serde_json::{Value, json};

use super::nodes::Nodes;
use super::records::{Kind, Records};
use crate::refusal::Refusal;
use crate::state::moment::{daily, dashes, from_dashes, minutes};
use crate::state::{Call, Outcome, Times};

/// How many records an instance keeps of each kind; the oldest are deleted.
const MOST: usize = 100;

/// The longest list of times of the day.
const MOST_TIMES: usize = 24;

/// What a scan looks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Target {
    Big,
    Hot,
    Expired,
}

/// The remarkable keys of every simulated instance that holds data: name, type, size, unit and frequency.
const KEYS: &[(&str, &str, u64, &str, u64)] = &[
    ("session:archive", "string", 48210, "byte", 12),
    ("orders:open", "hash", 12077, "count", 118),
    ("counter:visits", "string", 8, "byte", 255),
];

/// A scan.
#[derive(Debug)]
struct Scan {
    id: String,
    automatic: bool,
    created: u64,
    ends: u64,
    failed: bool,
    /// Whether the instance held data.
    found: bool,
}

/// When scans begin by themselves.
#[derive(Debug)]
struct Schedule {
    enabled: bool,
    /// Minutes of the day, for big and hot keys.
    times: Vec<u64>,
    /// The first moment, milliseconds between two, timeout in seconds and keys at a step, for expired keys.
    repeat: Option<(u64, u64, u64, u64)>,
    updated: Option<u64>,
    followed: u64,
}

/// The scans of an instance for one kind of keys, oldest first.
#[derive(Debug)]
pub(super) struct Scans {
    target: Target,
    times: Times,
    list: Vec<Scan>,
    schedule: Schedule,
}

impl Scans {
    pub(super) fn new(target: Target, times: Times, now: u64) -> Self {
        let schedule =
            Schedule { enabled: false, times: Vec::new(), repeat: None, updated: None, followed: now };
        Self { target, times, list: Vec::new(), schedule }
    }

    /// Makes the scans that the schedule has asked for by now.
    pub(super) fn follow(&mut self, holds_data: bool, records: &mut Records, now: u64) {
        for at in self.schedule.due(now) {
            self.add(records, (true, at), holds_data);
        }
        self.schedule.followed = now;
    }

    fn add(&mut self, records: &mut Records, (automatic, created): (bool, u64), found: bool) {
        if self.list.len() >= MOST {
            self.list.remove(0);
        }
        let ends = created + self.times.moment + self.times.migrating;
        let id = records.uuid(Kind::Scan);
        self.list.push(Scan { id, automatic, created, ends, failed: false, found });
    }

    pub(super) fn create(
        &mut self,
        call: &Call<'_>,
        instance: &str,
        holds_data: bool,
        records: &mut Records,
    ) -> Result<Outcome, Refusal> {
        if self.list.iter().any(|scan| call.now < scan.ends) {
            return Err(call.refuse("DCS.4918", "a scan of the instance is running; wait for its end"));
        }
        self.add(records, (false, call.now), holds_data);
        let shown = self.list.last().map(|scan| self.row(scan, instance, call.now));
        Ok(Outcome::Body(shown.unwrap_or_default()))
    }

    pub(super) fn list(&self, call: &Call<'_>, instance: &str) -> Outcome {
        let fits = |row: &Value| call.query("status").is_none_or(|wanted| *wanted == row["status"]);
        let rows = self.list.iter().rev().map(|scan| self.row(scan, instance, call.now)).filter(fits);
        let rows: Vec<Value> = rows.collect();
        let total = rows.len();
        let page = call.page(rows);
        // Of scans for expired keys `count` is the length of the page.
        let count = if self.target == Target::Expired { page.len() } else { total };
        Outcome::Body(json!({ "instance_id": instance, "total": total, "count": count, "records": page }))
    }

    fn find(&self, call: &Call<'_>) -> Result<usize, Refusal> {
        let (name, code) = match self.target {
            Target::Big => ("bigkey_id", "DCS.4942"),
            _ => ("hotkey_id", "DCS.4941"),
        };
        let id = if call.values.path.contains_key(name) { call.path(name) } else { call.path("task_id") };
        let found = self.list.iter().position(|scan| scan.id == id);
        found.ok_or_else(|| call.refuse(code, format!("the analysis {id} does not exist")))
    }

    pub(super) fn show(&self, call: &Call<'_>, instance: &str, nodes: &Nodes) -> Result<Outcome, Refusal> {
        let found = self.list.get(self.find(call)?);
        let shown = found.map(|scan| self.details(scan, instance, nodes, call.now));
        Ok(Outcome::Body(shown.unwrap_or_default()))
    }

    pub(super) fn delete(
        &mut self,
        call: &Call<'_>,
        instance: &str,
        nodes: &Nodes,
    ) -> Result<Outcome, Refusal> {
        let scan = self.list.remove(self.find(call)?);
        Ok(Outcome::Body(self.details(&scan, instance, nodes, call.now)))
    }

    /// The keys that were found as a file with commas.
    pub(super) fn export(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let found = self.list.get(self.find(call)?);
        let keys = found.filter(|scan| scan.status(self.times, call.now) == "success" && scan.found);
        let lines = keys.into_iter().flat_map(|_| KEYS).map(|(name, kind, size, unit, frequency)| {
            format!("{name},{kind},0,{size},{unit},{frequency}\n")
        });
        Ok(Outcome::Body(json!(format!("name,type,db,size,unit,freq\n{}", lines.collect::<String>()))))
    }

    /// Lets one fail that is under way: `None` if there is none, `false` if it has ended.
    pub(super) fn fail(&mut self, id: &str, now: u64) -> Option<bool> {
        let scan = self.list.iter_mut().find(|scan| scan.id == id)?;
        let busy = now < scan.ends;
        if busy {
            (scan.failed, scan.ends) = (true, now);
        }
        Some(busy)
    }

    fn row(&self, scan: &Scan, instance: &str, now: u64) -> Value {
        let status = scan.status(self.times, now);
        let mut row = json!({
            "id": scan.id,
            "instance_id": instance,
            "status": status,
            "scan_type": if scan.automatic { "auto" } else { "manual" },
            "created_at": dashes(scan.created),
            "num": if status == "success" && scan.found { KEYS.len() } else { 0 },
        });
        if status != "waiting" {
            row["started_at"] = json!(dashes(scan.created + self.times.moment));
        }
        if matches!(status, "success" | "failed") {
            row["finished_at"] = json!(dashes(scan.ends));
        }
        row
    }

    fn details(&self, scan: &Scan, instance: &str, nodes: &Nodes, now: u64) -> Value {
        let mut shown = self.row(scan, instance, now);
        if shown["status"] == "success" && scan.found {
            let keys = KEYS.iter().zip(nodes.shards.iter().cycle());
            let keys = keys.map(|((name, kind, size, unit, frequency), shard)| {
                let address = shard.nodes.get(shard.master).map(|node| format!("{}:6379", node.ip));
                json!({
                    "name": name,
                    "type": kind,
                    "shard": address.unwrap_or_default(),
                    "db": "0",
                    "size": size,
                    "unit": unit,
                    "freq": frequency,
                })
            });
            shown["keys"] = keys.collect();
        }
        shown
    }

    pub(super) fn schedule(&self, instance: &str) -> Outcome {
        let Schedule { enabled, times, repeat, updated, .. } = &self.schedule;
        let mut shown = json!({
            "instance_id": instance,
            "enable_auto_scan": enabled,
            "updated_at": updated.map(dashes).unwrap_or_default(),
        });
        if self.target == Target::Expired {
            shown["first_scan_at"] = json!(repeat.map(|(first, ..)| dashes(first)));
            shown["interval"] = json!(repeat.map(|(_, interval, ..)| interval / 1000));
            shown["timeout"] = json!(repeat.map(|(.., timeout, _)| timeout));
            shown["scan_keys_count"] = json!(repeat.map(|(.., keys)| keys));
        } else {
            let text = |minutes: &u64| format!("{:02}:{:02}", minutes / 60, minutes % 60);
            shown["schedule_at"] = times.iter().map(text).collect();
        }
        Outcome::Body(shown)
    }

    /// Sets the times of the day at which scans begin.
    pub(super) fn set_times(&mut self, call: &Call<'_>, instance: &str) -> Result<Outcome, Refusal> {
        let given = call.body()["schedule_at"].as_array().into_iter().flatten();
        let times: Option<Vec<u64>> = given.map(|text| text.as_str().and_then(minutes)).collect();
        let wrong = || call.refuse("DCS.4800", "schedule_at has up to 24 times such as 21:00");
        self.schedule.times = times.filter(|times| times.len() <= MOST_TIMES).ok_or_else(wrong)?;
        self.schedule.enabled = call.body()["enable_auto_scan"] == true;
        (self.schedule.updated, self.schedule.followed) = (Some(call.now), call.now);
        Ok(self.schedule(instance))
    }

    /// Sets from when on, how often and how fast scans for expired keys are made.
    pub(super) fn set_repeat(&mut self, call: &Call<'_>, instance: &str) -> Result<Outcome, Refusal> {
        let given = call.body();
        let enabled = given["enable_auto_scan"] == true;
        if enabled {
            let number = |name: &str| given[name].as_u64().unwrap_or_default();
            let (interval, timeout) = (number("interval"), number("timeout"));
            let first = from_dashes(call.text("first_scan_at")).filter(|at| *at > call.now);
            let Some(first) = first else {
                return Err(call.refuse("DCS.4819", "first_scan_at has to be a time in the future"));
            };
            if timeout < interval.saturating_mul(2).max(2) {
                return Err(
                    call.refuse("DCS.4821", "timeout has to be twice the interval, and more than a second")
                );
            }
            let keys = number("scan_keys_count");
            self.schedule.repeat = Some((first, interval.saturating_mul(1000), timeout, keys));
        }
        self.schedule.enabled = enabled;
        (self.schedule.updated, self.schedule.followed) = (Some(call.now), call.now);
        Ok(self.schedule(instance))
    }
}

impl Scan {
    fn status(&self, times: Times, now: u64) -> &'static str {
        match () {
            () if self.failed => "failed",
            () if now < self.created + times.moment => "waiting",
            () if now < self.ends => "running",
            () => "success",
        }
    }
}

impl Schedule {
    /// When scans begin by now that have not been made yet, oldest first.
    fn due(&self, now: u64) -> Vec<u64> {
        if !self.enabled {
            return Vec::new();
        }
        let Some((first, interval, ..)) = self.repeat else {
            return daily(self.followed, now, MOST, &self.times, |_| true);
        };
        if now < first {
            return Vec::new();
        }
        // With an interval of 0 there is the first alone.
        let last = (now - first).checked_div(interval).unwrap_or(0);
        let from = last.saturating_sub(MOST as u64 - 1);
        (from..=last).map(|number| first + number * interval).filter(|at| *at > self.followed).collect()
    }
}
