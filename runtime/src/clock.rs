//! The time by the service's clock, which is the one that signatures are compared with.

use std::sync::atomic::{AtomicI64, Ordering};

use time::{Duration, OffsetDateTime};

/// This machine's clock, corrected by what a service has said about its own. Each client has one.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    /// By how many milliseconds the service is ahead.
    ahead: AtomicI64,
}

impl Clock {
    /// The time by the service's clock, as far as it is known.
    pub(crate) fn now(&self) -> OffsetDateTime {
        let now = OffsetDateTime::now_utc();
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
