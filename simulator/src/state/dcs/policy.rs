//! Backup policies: when automatic backups are made, and for how long they are kept.

use serde_json::{Map, Value, json};

use crate::state::moment::{daily, dashes};
use crate::state::text;

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
        // The pages say 1 to 7, users say that the service takes more: no backup is made on such a day.
        let days = |days: &Value| {
            days.as_array().is_some_and(|days| {
                !days.is_empty() && days.iter().all(|day| day.as_u64().is_some_and(|day| day > 0))
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
            return Some(("DCS.4075", "a backup plan has a day, and days count from 1"));
        }
        begins(&plan["begin_at"])
            .is_none()
            .then_some(("DCS.4076", "a backup begins on the hour and has one hour"))
    }

    fn is_automatic(&self) -> bool {
        text(&self.given, "backup_type") == "auto"
    }

    /// For how many days automatic backups are kept.
    pub(super) fn kept(&self) -> u64 {
        self.given.get("save_days").and_then(Value::as_u64).unwrap_or(7)
    }

    /// When backups begin after a moment and up to another.
    pub(super) fn begins(&self, after: u64, until: u64) -> Vec<u64> {
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
