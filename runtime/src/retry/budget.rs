//! How many retries a client may spend while a service fails.

use std::sync::atomic::{AtomicU32, Ordering};

/// A bucket of tokens: a retry takes some, a success brings some back. While it is empty, calls are sent
/// once, so that a failing service gets no more than it would without retries. The figures are those
/// of the other clouds' standard mode: 100 retries from a full bucket.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

const FULL: u32 = 500;
const RETRY: u32 = 5;
/// An attempt that ran into its time limit has cost the service more.
const RETRY_AFTER_TIMEOUT: u32 = 10;
const SUCCESS: u32 = 1;

impl Default for Budget {
    fn default() -> Self {
        Budget(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Takes what a retry costs, and returns it; nothing if there is not enough.
    pub(crate) fn take(&self, timeout: bool) -> Option<u32> {
        let cost = if timeout { RETRY_AFTER_TIMEOUT } else { RETRY };
        let taken = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(cost));
        taken.is_ok().then_some(cost)
    }

    /// Puts back what a call took that then succeeded; a little if it took nothing.
    pub(crate) fn put_back(&self, taken: u32) {
        if taken == 0 && self.0.load(Ordering::Relaxed) >= FULL {
            return; // Nearly always: clients share no write then.
        }
        let more = taken.max(SUCCESS);
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
            Some(left.saturating_add(more).min(FULL))
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_service_empties_it_and_a_working_one_fills_it() {
        let budget = Budget::default();
        assert_eq!((0..1000).filter(|_| budget.take(false).is_some()).count(), 100);
        budget.put_back(0);
        assert!(budget.take(false).is_none(), "one success is not enough");
        (0..4).for_each(|_| budget.put_back(0));
        assert_eq!(budget.take(false), Some(5));
        assert!(budget.take(false).is_none());
        (0..10_000).for_each(|_| budget.put_back(10));
        assert_eq!((0..1000).filter(|_| budget.take(true).is_some()).count(), 50);
    }
}
