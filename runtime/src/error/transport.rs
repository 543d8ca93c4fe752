//! Failures below HTTP: no connection, a broken one, a time limit.

use std::fmt;
use std::time::Duration;

/// A failure below HTTP.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) endpoint: String,
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
    /// Whether another attempt may fare better.
    pub(crate) passing: bool,
}

impl TransportError {
    /// The scheme, host and port that the request was for.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.hint.as_ref().map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

/// A time limit that ran out.
#[derive(Debug)]
pub struct TimeoutError {
    pub(crate) phase: TimeoutPhase,
    pub(crate) limit: Duration,
    pub(crate) endpoint: String,
}

/// Which time limit ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// The one for making a connection: nothing was sent.
    Connect,
    /// The one for one attempt, from its start to the last byte of the response.
    Attempt,
    /// The one for the whole call.
    Total,
}

impl TimeoutError {
    /// Which time limit ran out.
    #[must_use]
    pub fn phase(&self) -> TimeoutPhase {
        self.phase
    }

    /// The time limit.
    #[must_use]
    pub fn limit(&self) -> Duration {
        self.limit
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TimeoutError { phase, limit, endpoint } = self;
        match phase {
            TimeoutPhase::Connect => {
                write!(f, "no connection to {endpoint} within {limit:?}; nothing was sent")
            }
            TimeoutPhase::Attempt => {
                write!(f, "no whole response from {endpoint} within {limit:?}; the request may have arrived")
            }
            TimeoutPhase::Total => {
                write!(f, "not done within {limit:?} in all at {endpoint}; the request may have arrived")
            }
        }
    }
}
