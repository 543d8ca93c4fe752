//! How far a request has come, over all its attempts: its time limits, and when it is sent again.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::TimeoutPhase;
use crate::retry::{Pace, Retry};

#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    pub(crate) total: Duration,
}

/// A time limit, and when it runs out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    pub(crate) phase: TimeoutPhase,
    pub(crate) limit: Duration,
    pub(crate) at: Instant,
}

/// What becomes of failures in what a call needs beside its own request, such as credentials.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effort {
    pub(crate) retry: Retry,
    /// When the call's own time is up.
    pub(crate) until: Option<Deadline>,
}

/// A failure after which the request may be sent again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Failure {
    pub(crate) pace: Pace,
    /// How long the service asks to wait.
    pub(crate) asked: Option<Duration>,
    /// Whether the resource is busy with something else.
    pub(crate) busy: bool,
}

/// How far a request has come.
pub(crate) struct Course {
    retry: Retry,
    timeouts: Timeouts,
    attempts: u32,
    /// When the current attempt, or the first one, began.
    began: Instant,
    /// When the total timeout runs out.
    end: Instant,
    /// The attempts since `end` was set.
    in_round: u32,
    /// How often the resource was busy, and until when the request waits for it.
    busy: u32,
    busy_until: Option<Instant>,
}

impl Deadline {
    /// The one for a whole call that begins now.
    pub(crate) fn total(limit: Duration) -> Self {
        Deadline { phase: TimeoutPhase::Total, limit, at: later(Instant::now(), limit) }
    }
}

impl Course {
    pub(crate) fn new(retry: Retry, timeouts: Timeouts) -> Self {
        let began = Instant::now();
        let end = later(began, timeouts.total);
        Course { retry, timeouts, attempts: 0, began, end, in_round: 0, busy: 0, busy_until: None }
    }

    /// A request that belongs to something that may end sooner.
    pub(crate) fn within(effort: Effort, timeouts: Timeouts) -> Self {
        let course = Course::new(effort.retry, timeouts);
        match effort.until {
            Some(until) => Course { end: course.end.min(until.at), ..course },
            None => course,
        }
    }

    /// Counts an attempt that begins now, and says which it is.
    pub(crate) fn count(&mut self) -> u32 {
        if self.attempts > 0 {
            self.began = Instant::now();
        }
        self.attempts += 1;
        self.in_round += 1;
        self.attempts
    }

    /// Whether there may be more than one attempt.
    pub(crate) fn retries(&self) -> bool {
        self.retry.attempts > 1
    }

    /// The time limit that ends the current attempt.
    pub(crate) fn deadline(&self) -> Deadline {
        let Timeouts { attempt, total, .. } = self.timeouts;
        let at = later(self.began, attempt);
        if self.end < at {
            Deadline { phase: TimeoutPhase::Total, limit: total, at: self.end }
        } else {
            Deadline { phase: TimeoutPhase::Attempt, limit: attempt, at }
        }
    }

    /// How long to wait before the next attempt, or that there is none, and where that is not obvious, why.
    pub(crate) fn next(&mut self, failure: Failure) -> Result<Duration, Option<&'static str>> {
        let now = Instant::now();
        let Failure { pace, asked, busy } = failure;
        if busy {
            let limit = self.retry.busy.ok_or(None)?;
            let until = *self.busy_until.get_or_insert_with(|| later(now, limit));
            self.busy += 1;
            let wait = self.retry.wait(self.busy, pace, asked);
            let next = later(now, wait);
            if next >= until {
                return Err(Some("the resource was busy for as long as the call may wait for it"));
            }
            (self.in_round, self.end) = (0, later(next, self.timeouts.total));
            return Ok(wait);
        }
        if self.in_round >= self.retry.attempts || now >= self.end {
            return Err(None);
        }
        let wait = self.retry.wait(self.in_round, pace, asked);
        if later(now, wait) >= self.end {
            return Err(Some("the wait before it would exceed the total timeout"));
        }
        Ok(wait)
    }
}

/// A moment after another; a far one where the time is too long to be added.
fn later(now: Instant, time: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(60 * 60 * 24 * 365 * 30);
    now.checked_add(time).unwrap_or_else(|| now + FAR)
}
