//! The time by the service's clock, which is the one that signatures are compared with.

use std::ops::Range;
use std::sync::atomic::{AtomicI64, Ordering};

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use time::{Date, Duration, Month, OffsetDateTime, Time};

use crate::retry;

/// A clock that is off by more than that cannot sign: the service allows 15 minutes.
const TOLERANCE: Duration = Duration::minutes(14);

/// This machine's clock, corrected by what a service has said about its own. Each client has one.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    /// By how many milliseconds the service is ahead.
    ahead: AtomicI64,
}

impl Clock {
    /// The time by the service's clock, as far as it is known.
    pub(crate) fn now(&self) -> OffsetDateTime {
        self.correct(OffsetDateTime::now_utc())
    }

    /// A time by this machine's clock, as the service's clock has it.
    pub(crate) fn correct(&self, now: OffsetDateTime) -> OffsetDateTime {
        now.checked_add(self.ahead()).unwrap_or(now)
    }

    /// By how much the service is ahead.
    pub(crate) fn ahead(&self) -> Duration {
        Duration::milliseconds(self.ahead.load(Ordering::Relaxed))
    }

    /// Learns by how much the service is ahead.
    pub(crate) fn learn(&self, ahead: Duration) {
        let ahead = i64::try_from(ahead.whole_milliseconds()).unwrap_or_default();
        self.ahead.store(ahead, Ordering::Relaxed);
    }
}

/// By how much the service's clock is ahead of this machine's, which says `now`, where a response refuses a
/// signature for its time. A service with the clock that was `used` refuses for another reason.
pub(crate) fn refused(
    status: StatusCode,
    headers: &HeaderMap,
    message: &str,
    used: Duration,
    now: OffsetDateTime,
) -> Option<Duration> {
    if !matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
        return None;
    }
    let message = message.to_ascii_lowercase();
    let says_so = message.contains("signature") && (message.contains("expired") || message.contains("time"));
    let theirs = retry::http_date(headers).or_else(|| server_time(&message).filter(|_| says_so))?;
    let ahead = theirs - now;
    (says_so || (ahead - used).abs() > TOLERANCE).then_some(ahead)
}

/// The time of `signature expired, signature time:20211217T064303Z,server time:20211217T065804Z`, in
/// small letters.
fn server_time(message: &str) -> Option<OffsetDateTime> {
    let (_, text) = message.split_once("server time:")?;
    let digits: Vec<&str> = text.trim_start().get(..16)?.strip_suffix('z')?.split('t').collect();
    let [date, clock] = digits.try_into().ok()?;
    let number = |text: &str, range: Range<usize>| text.get(range)?.parse::<u8>().ok();
    let month = Month::try_from(number(date, 4..6)?).ok()?;
    let date = Date::from_calendar_date(date.get(..4)?.parse().ok()?, month, number(date, 6..8)?).ok()?;
    let clock = Time::from_hms(number(clock, 0..2)?, number(clock, 2..4)?, number(clock, 4..6)?).ok()?;
    Some(date.with_time(clock).assume_utc())
}
