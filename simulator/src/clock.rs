//! Simulated time: real time at a chosen speed, and jumps.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// A clock that starts at the real time and goes on at its own speed.
#[derive(Debug)]
pub(crate) struct Clock {
    started: Instant,
    started_at: Duration,
    speed: f64,
    skipped: Mutex<Duration>,
}

impl Clock {
    pub(crate) fn new(speed: f64) -> Self {
        let started_at = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { started: Instant::now(), started_at, speed, skipped: Mutex::default() }
    }

    /// Skips some simulated time.
    pub(crate) fn advance(&self, by: Duration) {
        let mut skipped = self.skipped.lock().unwrap_or_else(PoisonError::into_inner);
        *skipped = skipped.saturating_add(by);
    }

    /// Milliseconds since 1970-01-01 (UTC) in simulated time.
    pub(crate) fn now(&self) -> u64 {
        let passed = self.started.elapsed().as_secs_f64() * self.speed;
        let passed = Duration::try_from_secs_f64(passed).unwrap_or(Duration::MAX);
        let skipped = *self.skipped.lock().unwrap_or_else(PoisonError::into_inner);
        millis(self.started_at.saturating_add(passed).saturating_add(skipped))
    }
}

/// A duration in milliseconds, at most what the simulator reckons with: some 30 million years.
pub(crate) fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).min(u64::MAX >> 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_passes_at_the_speed_asked_for_and_jumps() {
        let stopped = Clock::new(0.0);
        let start = stopped.now();
        std::thread::sleep(Duration::from_millis(5));
        assert_eq!(stopped.now(), start);
        stopped.advance(Duration::from_secs(3600));
        assert_eq!(stopped.now(), start + 3_600_000);
        stopped.advance(Duration::MAX);
        assert_eq!(stopped.now(), u64::MAX >> 4);

        let fast = Clock::new(1000.0);
        let start = fast.now();
        std::thread::sleep(Duration::from_millis(20));
        assert!(fast.now() - start >= 20_000);
    }
}
