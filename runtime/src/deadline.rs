//! The errors of time limits.

use std::time::Duration;

use crate::course::Deadline;
use crate::error::{Error, ErrorKind, TimeoutError, TimeoutPhase};
use crate::parts::Parts;

/// The error for a call that a time limit ends.
pub(crate) fn exceeded(parts: &Parts, deadline: &Deadline) -> Error {
    timeout(parts, deadline.phase, deadline.limit)
}

/// The error for a time limit that ran out.
pub(crate) fn timeout(parts: &Parts, phase: TimeoutPhase, limit: Duration) -> Error {
    let endpoint = parts.client.inner().endpoint.clone();
    Error::new(parts.operation.name, ErrorKind::Timeout(TimeoutError { phase, limit, endpoint }))
}
