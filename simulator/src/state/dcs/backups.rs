//! Backups of an instance: those that somebody asks for, and those that its policy makes.

use serde_json::{Map, Value, json};

use super::records::{Kind, Records};
use crate::refusal::Refusal;
use crate::state::moment::{DAY, HOUR, daily, dashes, digits};
use crate::state::{Call, FAILS, Outcome, Times, text};

/// How many records an instance keeps; the oldest that hold no data are forgotten.
const MOST: usize = 100;

/// How many automatic backups are made up for after a jump in time.
const MADE_UP: usize = 30;

/// When automatic backups are made, and for how long they are kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Policy {
    pub(super) id: String,
    pub(super) created: u64,
    pub(super) updated: u64,
    /// As the request gave it.
    pub(super) given: Map<String, Value>,
}

impl Policy {
    /// The code of the first thing that is wrong with a policy.
    pub(super) fn wrong(given: &Value) -> Option<(&'static str, &'static str)> {
        let plan = &given["periodical_backup_plan"];
        let days = |days: &Value| {
            days.as_array().is_some_and(|days| {
                !days.is_empty()
                    && days.iter().all(|day| day.as_u64().is_some_and(|day| (1..=7).contains(&day)))
            })
        };
        let begins = |text: &Value| {
            let (from, to) = text.as_str()?.split_once('-')?;
            let (from, to) = (hour(from)?, hour(to)?);
            (to % 24 == (from + 1) % 24).then_some(from)
        };
        if !given["save_days"].is_null()
            && !given["save_days"].as_u64().is_some_and(|days| (1..=35).contains(&days))
        {
            return Some(("DCS.4072", "backups are kept for 1 to 35 days"));
        }
        if plan.is_null() {
            return None;
        }
        if !days(&plan["backup_at"]) {
            return Some(("DCS.4075", "the days of a backup plan are 1 to 7"));
        }
        begins(&plan["begin_at"])
            .is_none()
            .then_some(("DCS.4076", "a backup begins on the hour and has one hour"))
    }

    fn is_automatic(&self) -> bool {
        text(&self.given, "backup_type") == "auto"
    }

    fn kept(&self) -> u64 {
        self.given.get("save_days").and_then(Value::as_u64).unwrap_or(7)
    }

    /// When backups begin after a moment and up to another.
    fn begins(&self, after: u64, until: u64) -> Vec<u64> {
        let plan = self.given.get("periodical_backup_plan").unwrap_or(&Value::Null);
        let hour = plan["begin_at"].as_str().and_then(|text| hour(text.split('-').next()?));
        let (Some(hour), true) = (hour, self.is_automatic()) else { return Vec::new() };
        let on = |day: u64| plan["backup_at"].as_array().is_some_and(|days| days.contains(&json!(day)));
        daily(after, until, MADE_UP, &[hour * 60], on)
    }

    pub(super) fn show(&self, project: &str) -> Value {
        json!({
            "backup_policy_id": self.id,
            "created_at": dashes(self.created),
            "updated_at": dashes(self.updated),
            "tenant_id": project,
            "policy": self.given,
        })
    }
}

/// The hour of `18:00`; 24 where it ends a day.
fn hour(text: &str) -> Option<u64> {
    let hour = text.strip_suffix(":00").filter(|hour| hour.len() == 2)?;
    hour.parse().ok().filter(|hour| *hour <= 24)
}

/// A backup.
#[derive(Debug)]
struct Backup {
    id: String,
    automatic: Option<u64>,
    format: &'static str,
    remark: Option<String>,
    created: u64,
    failed: bool,
    deleted: bool,
    /// How many keys it holds, in how many shards.
    keys: u64,
    shards: usize,
}

/// What a restore needs to know of a backup.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) remark: Option<String>,
    pub(super) keys: u64,
}

/// The backups of an instance, oldest first.
#[derive(Debug)]
pub(super) struct Backups {
    times: Times,
    list: Vec<Backup>,
    /// Up to when the policy has been followed.
    followed: u64,
}

impl Backups {
    pub(super) fn new(times: Times, now: u64) -> Self {
        Self { times, list: Vec::new(), followed: now }
    }

    /// Makes the backups that a policy has asked for by now.
    pub(super) fn follow(
        &mut self,
        policy: &Policy,
        keys: u64,
        shards: usize,
        records: &mut Records,
        now: u64,
    ) {
        for at in policy.begins(self.followed, now) {
            self.make_room();
            self.list.push(Backup {
                id: records.uuid(Kind::Backup),
                automatic: Some(policy.kept()),
                format: "rdb",
                remark: None,
                created: at,
                failed: false,
                deleted: false,
                keys,
                shards,
            });
        }
        self.followed = now;
    }

    fn make_room(&mut self) -> bool {
        if self.list.len() >= MOST {
            let empty = self.list.iter().position(|one| one.automatic.is_some() || one.deleted || one.failed);
            let Some(empty) = empty else { return false };
            self.list.remove(empty);
        }
        true
    }

    /// Begins one that somebody asks for.
    pub(super) fn create(
        &mut self,
        call: &Call<'_>,
        holds: (u64, usize),
        records: &mut Records,
    ) -> Result<Outcome, Refusal> {
        if !self.make_room() {
            return Err(
                call.refuse("DCS.4039", "the simulator keeps 100 backups of an instance; delete some")
            );
        }
        let id = self.make(call.now, holds, records);
        let given = call.settings();
        if let Some(backup) = self.list.last_mut() {
            backup.remark = given.get("remark").and_then(Value::as_str).map(str::to_owned);
            backup.failed = text(&given, "remark").starts_with(FAILS);
            backup.format = if text(&given, "backup_format") == "aof" { "aof" } else { "rdb" };
        }
        Ok(Outcome::Body(json!({ "backup_id": id })))
    }

    /// Begins one; returns its id.
    pub(super) fn make(&mut self, now: u64, (keys, shards): (u64, usize), records: &mut Records) -> String {
        self.make_room();
        let id = records.uuid(Kind::Backup);
        self.list.push(Backup {
            id: id.clone(),
            automatic: None,
            format: "rdb",
            remark: None,
            created: now,
            failed: false,
            deleted: false,
            keys,
            shards,
        });
        id
    }

    /// Whether one is being made.
    pub(super) fn is_busy(&self, now: u64) -> bool {
        self.list.iter().any(|backup| matches!(self.status(backup, now), "waiting" | "backuping"))
    }

    /// Lets one fail that is being made: `None` if there is none, `false` if it has ended.
    pub(super) fn fail(&mut self, id: &str, now: u64) -> Option<bool> {
        let found = self.list.iter().position(|backup| backup.id == id)?;
        let busy = matches!(self.status(self.list.get(found)?, now), "waiting" | "backuping");
        if let Some(backup) = self.list.get_mut(found).filter(|_| busy) {
            backup.failed = true;
            // It ends now.
            backup.created = now.saturating_sub(self.times.moment + self.times.migrating);
        }
        Some(busy)
    }

    fn status(&self, backup: &Backup, now: u64) -> &'static str {
        let begun = backup.created + self.times.moment;
        let ended = begun + self.times.migrating;
        let expires = backup.automatic.map(|days| backup.created + days * DAY);
        match () {
            () if backup.deleted => "deleted",
            () if now < begun => "waiting",
            () if now < ended => "backuping",
            () if backup.failed => "failed",
            () if expires.is_some_and(|at| at <= now) => "expired",
            () => "succeed",
        }
    }

    pub(super) fn list(&self, call: &Call<'_>, instance: &str) -> Outcome {
        let fits = |backup: &&Backup| call.fits_period("begin_time", "end_time", backup.created);
        let found: Vec<&Backup> = self.list.iter().rev().filter(fits).collect();
        let count = found.len();
        let page = call.page(found).into_iter().map(|backup| self.show(backup, instance, call.now));
        Outcome::Body(json!({ "total_num": count, "backup_record_response": page.collect::<Vec<_>>() }))
    }

    fn show(&self, backup: &Backup, instance: &str, now: u64) -> Value {
        let status = self.status(backup, now);
        let begun = backup.created + self.times.moment;
        let ended = begun + self.times.migrating;
        let passed = now.saturating_sub(begun).min(self.times.migrating).saturating_mul(100);
        let percent = match status {
            "waiting" | "failed" => 0,
            "backuping" => passed / self.times.migrating.max(1),
            _ => 100,
        };
        let hour = backup.automatic.map(|_| {
            let hour = backup.created % DAY / HOUR;
            format!("{hour:02}:00-{:02}:00", hour + 1)
        });
        let mut shown = json!({
            "backup_id": backup.id,
            "backup_name": backup.name(),
            "backup_type": if backup.automatic.is_some() { "auto" } else { "manual" },
            "backup_format": backup.format,
            "instance_id": instance,
            "remark": backup.remark,
            "period": hour,
            "created_at": dashes(backup.created),
            "execution_at": dashes(begun),
            "updated_at": dashes(ended.min(now)),
            "size": if percent == 100 { backup.keys * 731 } else { 0 },
            "progress": format!("{percent}.00"),
            "status": status,
            "is_support_restore": if status == "succeed" { "TRUE" } else { "FALSE" },
        });
        if status == "failed" {
            shown["error_code"] = json!("dcs.08.0002");
        }
        shown
    }

    /// Whether one of the last 24 hours is complete.
    pub(super) fn has_recent(&self, now: u64) -> bool {
        self.list.iter().any(|backup| backup.created + DAY > now && self.status(backup, now) == "succeed")
    }

    fn find(&self, call: &Call<'_>, id: &str) -> Result<usize, Refusal> {
        let found = self.list.iter().position(|backup| backup.id == id);
        found.ok_or_else(|| call.refuse("DCS.4031", format!("the backup {id} does not exist")))
    }

    /// The backup that a restore asks for.
    pub(super) fn source(&self, call: &Call<'_>, id: &str) -> Result<Source, Refusal> {
        let found = self.list.get(self.find(call, id)?);
        let found = found.filter(|backup| self.status(backup, call.now) == "succeed");
        let backup =
            found.ok_or_else(|| call.refuse("DCS.4087", format!("the backup {id} is not complete")))?;
        Ok(Source {
            id: backup.id.clone(),
            name: backup.name(),
            remark: backup.remark.clone(),
            keys: backup.keys,
        })
    }

    /// Deletes the files of one; its record stays.
    pub(super) fn delete(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.path("backup_id");
        let found = self.find(call, &id)?;
        let busy = self
            .list
            .get(found)
            .is_some_and(|one| matches!(self.status(one, call.now), "waiting" | "backuping"));
        if busy {
            return Err(call.refuse("DCS.4096", format!("the backup {id} is being made")));
        }
        if let Some(backup) = self.list.get_mut(found) {
            backup.deleted = true;
        }
        Outcome::done()
    }

    /// A link to each file.
    pub(super) fn links(&self, call: &Call<'_>, instance: &str) -> Result<Outcome, Refusal> {
        let source = self.source(call, &call.path("backup_id"))?;
        let backup = self.list.get(self.find(call, &source.id)?);
        let (format, shards) = backup.map_or(("rdb", 1), |backup| (backup.format, backup.shards));
        let link = |shard: usize| {
            let name = format!("redis_{shard}_{}.{format}", source.name);
            let link = format!("https://dcs-backups.example.com/{instance}/{name}?Signature=simulated");
            json!({ "file_name": name, "link": link })
        };
        Ok(Outcome::Body(json!({
            "file_path": format!("{instance}/{}/", source.id),
            "bucket_name": "dcs-backups",
            "links": (0..shards).map(link).collect::<Vec<_>>(),
        })))
    }
}

impl Backup {
    fn name(&self) -> String {
        format!("backup_{}", digits(self.created))
    }
}
