//! Backups of an instance: those that somebody asks for, and those that its policy makes.

use serde_json::{Value, json};

use super::policy::Policy;
use super::records::{Kind, Records};
use crate::refusal::Refusal;
use crate::state::moment::{DAY, HOUR, dashes, digits};
use crate::state::{Call, FAILS, Outcome, Times, text};

/// How many records an instance keeps; the oldest that hold no data are forgotten.
const MOST: usize = 100;

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

    /// Makes the backups that a policy has asked for by now, if the instance runs.
    pub(super) fn follow(
        &mut self,
        policy: &Policy,
        holds: (u64, usize),
        is_running: bool,
        records: &mut Records,
        now: u64,
    ) {
        let begins = if is_running { policy.begins(self.followed, now) } else { Vec::new() };
        for at in begins {
            self.make(at, holds, records);
            if let Some(backup) = self.list.last_mut() {
                backup.automatic = Some(policy.kept());
            }
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
        if count == 0 {
            return Outcome::Nothing;
        }
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
