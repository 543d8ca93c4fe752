//! Exports of the list of instances into a spreadsheet, which is never written.

use serde_json::{Value, json};

use super::jobs::Jobs;
use super::records::{Records, begun};
use crate::refusal::Refusal;
use crate::state::moment::DAY;
use crate::state::{Call, Outcome};

/// How many are remembered; the oldest are forgotten.
const MOST: usize = 100;

/// The jobs that export, with their ends, oldest first.
#[derive(Debug, Default)]
pub(super) struct Exports(Vec<(String, u64)>);

impl Exports {
    pub(super) fn begin(&mut self, call: &Call<'_>, records: &mut Records) -> Outcome {
        let ends = call.now + records.times.moment;
        let job = records.job(None, "", (call.now, ends));
        records.task("", Some(&job), ("dcsExportJob", json!({})), (call.now, ends));
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        self.0.push((job.clone(), ends));
        begun(&job)
    }

    pub(super) fn show(&self, call: &Call<'_>, jobs: &Jobs) -> Result<Outcome, Refusal> {
        let id = call.query("job_id").and_then(Value::as_str).unwrap_or_default();
        let found = self.0.iter().find(|(job, _)| job == id);
        let (_, ends) = found.ok_or_else(|| call.unknown("export", id))?;
        Ok(Outcome::Body(match () {
            () if jobs.has_failed(id) => json!({ "status": "FAILED" }),
            () if call.now < *ends => json!({ "status": "EXECUTING" }),
            () if call.now < ends + DAY => json!({
                "status": "SUCCESS",
                "file_name": "/tmp/Export/instances.xls",
                "link": format!("https://dcs-exports.example.com/{id}/instances.xls"),
            }),
            () => json!({ "status": "Overdue" }),
        }))
    }
}
