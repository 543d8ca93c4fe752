//! Failures below HTTP, whatever HTTP client reports them.

use std::error::Error;
use std::fmt;
use std::io;

use crate::tls;

/// Why there is no response, or no whole one.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) kind: FailureKind,
    /// The causes, from the outermost to the innermost, none with an address.
    pub(crate) causes: Vec<String>,
    /// Whether another attempt may fare better.
    pub(crate) passing: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// The HTTP client takes no such request.
    Refused,
    /// No connection came about in time.
    ConnectTimeout,
    /// No connection came about.
    Connect,
    /// The connection broke.
    Interrupted,
    /// The HTTP client that was given followed a redirect.
    Redirected,
}

/// A connection was not made in time.
#[derive(Debug)]
pub(super) struct TooSlow;

impl fmt::Display for TooSlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was not made in time")
    }
}

impl Error for TooSlow {}

impl Failure {
    /// That of an error and its causes; `connecting` where it came about before there was a connection.
    pub(super) fn of(error: &(dyn Error + 'static), connecting: bool) -> Self {
        let (mut causes, mut passing, mut slow) = (Vec::new(), true, false);
        let mut next = Some(error);
        while let Some(cause) = next {
            causes.push(cause.to_string());
            passing &= !tls::refused_certificate(cause);
            slow |= cause.is::<TooSlow>()
                || cause
                    .downcast_ref::<io::Error>()
                    .is_some_and(|error| error.kind() == io::ErrorKind::TimedOut);
            next = cause.source();
        }
        let kind = match (connecting, slow) {
            (true, true) => FailureKind::ConnectTimeout,
            (true, false) => FailureKind::Connect,
            (false, _) => FailureKind::Interrupted,
        };
        Failure { kind, causes, passing }
    }
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        let (refused, connecting) = (error.is_builder(), error.is_connect());
        let timed_out = connecting && error.is_timeout();
        // The outermost error repeats the address.
        let error = error.without_url();
        let failure = Failure::of(error.source().unwrap_or(&error), connecting);
        let kind = match (refused, timed_out) {
            (true, _) => FailureKind::Refused,
            (_, true) => FailureKind::ConnectTimeout,
            _ => failure.kind,
        };
        Failure { kind, ..failure }
    }
}
