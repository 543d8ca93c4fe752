//! Records that an instance was restored.

use serde_json::{Value, json};

use super::backups::Source;
use crate::state::moment::{dashes, digits};
use crate::state::{Call, FAILS, Outcome};

/// How many records an instance keeps; the oldest are forgotten.
const MOST: usize = 100;

/// A record of a restore.
#[derive(Debug)]
struct Restore {
    id: String,
    remark: Option<String>,
    source: Source,
    begins: u64,
    ends: u64,
    failed: bool,
}

/// The restores of an instance, oldest first.
#[derive(Debug, Default)]
pub(super) struct Restores(Vec<Restore>);

impl Restores {
    /// Begins one; returns whether it is going to succeed.
    pub(super) fn add(&mut self, call: &Call<'_>, id: String, source: Source, ends: u64) -> bool {
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        let remark = call.body()["remark"].as_str().map(str::to_owned);
        let failed = remark.as_deref().is_some_and(|remark| remark.starts_with(FAILS));
        self.0.push(Restore { id, remark, source, begins: call.now, ends, failed });
        !failed
    }

    /// Lets one fail that is under way: `None` if there is none, `false` if it has ended.
    pub(super) fn fail(&mut self, id: &str, now: u64) -> Option<bool> {
        let restore = self.0.iter_mut().find(|restore| restore.id == id)?;
        let busy = now < restore.ends;
        if busy {
            (restore.failed, restore.ends) = (true, now);
        }
        Some(busy)
    }

    /// Lets those fail that are under way.
    pub(super) fn fail_all(&mut self, now: u64) {
        for restore in self.0.iter_mut().filter(|restore| now < restore.ends) {
            (restore.failed, restore.ends) = (true, now);
        }
    }

    pub(super) fn list(&self, call: &Call<'_>) -> Outcome {
        let fits = |restore: &&Restore| call.fits_period("begin_time", "end_time", restore.begins);
        let found: Vec<&Restore> = self.0.iter().rev().filter(fits).collect();
        let count = found.len();
        if count == 0 {
            return Outcome::Nothing;
        }
        let page = call.page(found).into_iter().map(|restore| restore.show(call.now));
        Outcome::Body(json!({ "total_num": count, "restore_record_response": page.collect::<Vec<_>>() }))
    }
}

impl Restore {
    fn show(&self, now: u64) -> Value {
        let whole = self.ends.saturating_sub(self.begins).max(1);
        let passed = now.saturating_sub(self.begins).min(whole);
        let (status, percent) = match () {
            () if now < self.ends => ("restoring", passed.saturating_mul(100) / whole),
            () if self.failed => ("failed", 0),
            () => ("succeed", 100),
        };
        let mut shown = json!({
            "restore_id": self.id,
            "restore_name": format!("restore_{}", digits(self.begins)),
            "restore_remark": self.remark,
            "backup_id": self.source.id,
            "backup_name": self.source.name,
            "backup_remark": self.source.remark,
            "created_at": dashes(self.begins),
            "updated_at": dashes(self.ends.min(now)),
            "progress": format!("{percent}.00"),
            "status": status,
        });
        if status == "failed" {
            shown["error_code"] = json!("dcs.08.0003");
        }
        shown
    }
}
