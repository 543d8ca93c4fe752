//! The time limit that ends an attempt, up to the last field of the response.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::{Error, ErrorKind, TimeoutError, TimeoutPhase};
use crate::parts::Parts;

/// A time limit, and when it runs out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    pub(crate) phase: TimeoutPhase,
    pub(crate) limit: Duration,
    pub(crate) at: Instant,
}

impl Deadline {
    /// The error for a call that it ends.
    pub(crate) fn error(&self, parts: &Parts) -> Error {
        timeout(parts, self.phase, self.limit)
    }
}

/// The error for a time limit that ran out.
pub(crate) fn timeout(parts: &Parts, phase: TimeoutPhase, limit: Duration) -> Error {
    let endpoint = parts.client.inner().endpoint.clone();
    Error::new(parts.operation.name, ErrorKind::Timeout(TimeoutError { phase, limit, endpoint }))
}
