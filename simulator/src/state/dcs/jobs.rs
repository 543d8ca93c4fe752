//! Jobs: what the service does in the background and reports under an id.

use std::collections::VecDeque;

use serde_json::{Value, json};

/// How many are remembered; the oldest are forgotten.
const MOST: usize = 2000;

/// A job. Its status follows from the time.
#[derive(Debug)]
pub(super) struct Job {
    id: String,
    /// The type, of those jobs that have a documented one.
    kind: Option<&'static str>,
    instance: String,
    begins: u64,
    ends: u64,
    failure: Option<&'static str>,
}

/// All jobs, oldest first.
#[derive(Debug, Default)]
pub(super) struct Jobs(VecDeque<Job>);

impl Jobs {
    pub(super) fn add(
        &mut self,
        id: String,
        kind: Option<&'static str>,
        instance: &str,
        (begins, ends): (u64, u64),
    ) {
        if self.0.len() == MOST {
            self.0.pop_front();
        }
        self.0.push_back(Job { id, kind, instance: instance.to_owned(), begins, ends, failure: None });
    }

    /// A job as ShowJobInfo shows it.
    pub(super) fn show(&self, id: &str, now: u64) -> Option<Value> {
        let job = self.0.iter().find(|job| job.id == id)?;
        let status = match job.failure {
            Some(_) => "FAIL",
            None if now < job.begins => "INIT",
            None if now < job.ends => "RUNNING",
            None => "SUCCESS",
        };
        let ended = matches!(status, "FAIL" | "SUCCESS").then(|| job.ends.to_string());
        let mut shown = json!({
            "job_id": job.id,
            "status": status,
            "begin_time": job.begins.to_string(),
            "end_time": ended,
            "fail_reason": job.failure,
        });
        if let Some(kind) = job.kind {
            shown["job_type"] = json!(kind);
        }
        Some(shown)
    }

    /// Whether a job has failed.
    pub(super) fn has_failed(&self, id: &str) -> bool {
        self.0.iter().any(|job| job.id == id && job.failure.is_some())
    }

    /// Lets a job fail: `None` if there is none, `false` if it has ended.
    pub(super) fn fail(&mut self, id: &str, now: u64) -> Option<bool> {
        let job = self.0.iter_mut().find(|job| job.id == id)?;
        Some(job.fail(now))
    }

    /// Lets the jobs of an instance fail that have not ended.
    pub(super) fn fail_all(&mut self, instance: &str, now: u64) {
        for job in self.0.iter_mut().filter(|job| job.instance == instance) {
            job.fail(now);
        }
    }
}

impl Job {
    fn fail(&mut self, now: u64) -> bool {
        let ended = self.failure.is_some() || self.ends <= now;
        if !ended {
            (self.failure, self.ends) = (Some("DCS.5000: the job failed, as it was instructed to"), now);
        }
        !ended
    }
}
