//! When a failed call is sent again, and how long it waits before that.

mod asked;
mod budget;

use std::time::Duration;

use reqwest::StatusCode;
use ring::rand::{SecureRandom, SystemRandom};

pub(crate) use asked::{http_date, retry_after};
pub(crate) use budget::Budget;

/// Whether and how a failed call is sent again; for a client
/// ([`ClientBuilder::retry`](crate::ClientBuilder::retry)) or for one call.
///
/// Sent again is what cannot have had an effect: a request for which no connection came about, and one
/// that the service refused for its rate (429, `APIGW.0308`, `APIG.0308`). An operation that is
/// documented as idempotent is also sent again after a connection that broke, an attempt that took too
/// long, and the statuses 500, 502, 503 and 504. Anything else fails at once, and a request that is not
/// idempotent and may have arrived is sent once.
///
/// The wait before an attempt is random, between nothing and a limit that doubles with each attempt (full
/// jitter). Where the service says how long to wait, the wait is at least that long. All attempts and
/// waits happen within the call's total timeout; an attempt that would begin after it is not made.
///
/// ```
/// use std::time::Duration;
///
/// use huaweicloud_core::Retry;
///
/// let patient = Retry::new().max_attempts(5).wait_while_busy(Duration::from_secs(600));
/// let once = Retry::none();
/// # let _ = (patient, once);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Retry {
    pub(crate) attempts: u32,
    pub(crate) busy: Option<Duration>,
    first: Duration,
    throttled: Duration,
    longest: Duration,
}

/// What the length of a wait depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// No wait: something was learned that lets the next attempt succeed.
    Now,
    /// The connection or the service failed.
    Failed,
    /// The service refuses to work at this rate, or is busy with the resource.
    Throttled,
}

impl Retry {
    /// At most 3 attempts; waits of up to 50 ms before the second one, 1 s if the service throttled,
    /// doubling up to 20 s; busy responses are errors.
    pub const fn new() -> Self {
        Retry {
            attempts: 3,
            busy: None,
            first: Duration::from_millis(50),
            throttled: Duration::from_secs(1),
            longest: Duration::from_secs(20),
        }
    }

    /// Every call is sent once, whatever happens.
    pub const fn none() -> Self {
        Retry { attempts: 1, ..Self::new() }
    }

    /// How many times a call is sent at most, the first time included; 3 unless set. 0 counts as 1.
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.attempts = if attempts == 0 { 1 } else { attempts };
        self
    }

    /// The longest wait before the second attempt: after a failure (50 ms unless set) and after being
    /// throttled (1 s unless set). Each further wait may be twice as long as the one before.
    pub const fn first_wait(mut self, failed: Duration, throttled: Duration) -> Self {
        self.first = failed;
        self.throttled = throttled;
        self
    }

    /// The longest wait of all; 20 s unless set. The service may ask for a longer one, which is kept if it
    /// fits into the total timeout.
    pub const fn longest_wait(mut self, longest: Duration) -> Self {
        self.longest = longest;
        self
    }

    /// Waits and sends the call again while the service says that the resource is busy with something
    /// else, for that long at most. Off unless set: a busy response is an error, see
    /// [`Error::is_busy`](crate::Error::is_busy).
    ///
    /// Which error codes mean "busy" is part of the service's specification. Such a response ends a
    /// round: the attempts and the total timeout count anew after it, so that a call may take this limit
    /// and the total timeout together.
    pub const fn wait_while_busy(mut self, limit: Duration) -> Self {
        self.busy = Some(limit);
        self
    }

    /// How long to wait after that many attempts of a round.
    pub(crate) fn wait(&self, attempts: u32, pace: Pace, asked: Option<Duration>) -> Duration {
        let first = match pace {
            Pace::Now => return Duration::ZERO,
            Pace::Failed => self.first,
            Pace::Throttled => self.throttled,
        };
        let doubled = 1_u32.checked_shl(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
        let longest = first.saturating_mul(doubled).min(self.longest);
        // Later than asked, and not at the same moment as everyone else.
        asked.unwrap_or_default().saturating_add(longest.mul_f64(fraction()))
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether a service or its gateway fails so for a while.
pub(crate) fn is_passing(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::INTERNAL_SERVER_ERROR
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT
    )
}

/// Whether a request was refused unseen because there were too many.
pub(crate) fn is_throttled(status: StatusCode, code: Option<&str>) -> bool {
    status == StatusCode::TOO_MANY_REQUESTS || matches!(code, Some("APIGW.0308" | "APIG.0308"))
}

/// A random number from 0 to below 1.
fn fraction() -> f64 {
    let mut bytes = [0; 4];
    match SystemRandom::new().fill(&mut bytes) {
        Ok(()) => f64::from(u32::from_le_bytes(bytes)) / (f64::from(u32::MAX) + 1.0),
        Err(_) => 0.5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest_and_are_spread() {
        let retry = Retry::new();
        // After how many attempts, at which pace, the longest wait in milliseconds.
        let cases = [
            (1, Pace::Now, 0),
            (1, Pace::Failed, 50),
            (2, Pace::Failed, 100),
            (9, Pace::Failed, 12_800),
            (10, Pace::Failed, 20_000),
            (u32::MAX, Pace::Failed, 20_000),
            (1, Pace::Throttled, 1000),
            (3, Pace::Throttled, 4000),
            (6, Pace::Throttled, 20_000),
        ];
        for (attempts, pace, longest) in cases {
            let longest = Duration::from_millis(longest);
            let waits: Vec<Duration> = (0..200).map(|_| retry.wait(attempts, pace, None)).collect();
            assert!(waits.iter().all(|wait| *wait <= longest), "{attempts} {pace:?}: {waits:?}");
            let (low, high) = (waits.iter().min(), waits.iter().max());
            assert!(low <= Some(&(longest / 4)), "{attempts} {pace:?}: never short: {low:?}");
            assert!(high >= Some(&(longest / 4 * 3)), "{attempts} {pace:?}: never long: {high:?}");
        }
    }

    #[test]
    fn no_wait_is_shorter_than_what_the_service_asks_for() {
        let retry = Retry::new().longest_wait(Duration::from_secs(2));
        for asked in [0, 1, 7, 3600] {
            let asked = Duration::from_secs(asked);
            for _ in 0..50 {
                let wait = retry.wait(2, Pace::Throttled, Some(asked));
                assert!(wait >= asked && wait <= asked + Duration::from_secs(2), "{wait:?}");
            }
        }
    }
}
