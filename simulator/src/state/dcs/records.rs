//! What all resources of DCS write to: ids, jobs and background tasks.

use serde_json::{Value, json};

use super::jobs::Jobs;
use super::tasks::Tasks;
use crate::state::{Outcome, Times, uuid};

/// Ids, jobs and background tasks.
#[derive(Debug)]
pub(super) struct Records {
    pub(super) times: Times,
    pub(super) jobs: Jobs,
    pub(super) tasks: Tasks,
    next: u64,
}

/// The kinds of things that have a UUID of their own.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Instance = 10,
    Backup,
    Restore,
    Account,
    Template,
    History,
    Scan,
    Analysis,
    Diagnosis,
    Log,
    Group,
    Replica,
    Policy,
}

impl Records {
    pub(super) fn new(times: Times) -> Self {
        Self { times, jobs: Jobs::default(), tasks: Tasks::default(), next: 1 }
    }

    /// A number that nothing else has.
    pub(super) fn number(&mut self) -> u64 {
        let number = self.next;
        self.next += 1;
        number
    }

    pub(super) fn uuid(&mut self, kind: Kind) -> String {
        uuid(kind as u32, self.number())
    }

    /// An id of 32 hexadecimal digits, as jobs, tasks and nodes have them.
    pub(super) fn digits(&mut self) -> String {
        format!("ff8080819b1c2d3e{:016x}", self.number())
    }

    /// Begins a job.
    pub(super) fn job(&mut self, kind: Option<&'static str>, instance: &str, period: (u64, u64)) -> String {
        let id = self.digits();
        self.jobs.add(id.clone(), kind, instance, period);
        id
    }

    /// Begins a background task; returns its id.
    pub(super) fn task(
        &mut self,
        instance: &str,
        job: Option<&str>,
        what: (&'static str, Value),
        period: (u64, u64),
    ) -> String {
        let id = self.digits();
        self.tasks.add((id.clone(), job.map(str::to_owned)), instance, what, period);
        id
    }
}

/// The response of an operation that begins a job.
pub(super) fn begun(job: &str) -> Outcome {
    Outcome::Body(json!({ "job_id": job }))
}
