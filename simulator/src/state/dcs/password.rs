//! Passwords of instances and accounts: they are compared, and never kept.

use std::fmt;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::state::moment::MINUTE;

/// How many wrong passwords lock a password, and for how long.
const TRIES: u64 = 5;
const LOCKED: u64 = 5 * MINUTE;

/// A password, as its digest, and the wrong ones that were given for it.
#[derive(Clone)]
pub(super) struct Password {
    digest: [u8; 32],
    wrong: u64,
    locked_until: u64,
}

/// What became of a password that was given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Verdict {
    Right,
    Wrong,
    Locked,
}

impl Password {
    pub(super) fn new(text: &str) -> Self {
        Self { digest: Sha256::digest(text).into(), wrong: 0, locked_until: 0 }
    }

    /// Sets another one.
    pub(super) fn set(&mut self, text: &str) {
        *self = Self::new(text);
    }

    pub(super) fn is_locked(&self, now: u64) -> bool {
        now < self.locked_until
    }

    pub(super) fn is(&self, text: &str) -> bool {
        self.digest == <[u8; 32]>::from(Sha256::digest(text))
    }

    /// Compares, and counts wrong ones.
    pub(super) fn verify(&mut self, text: &str, now: u64) -> Verdict {
        if self.is_locked(now) {
            return Verdict::Locked;
        }
        if self.is(text) {
            self.wrong = 0;
            return Verdict::Right;
        }
        self.wrong += 1;
        if self.wrong < TRIES {
            return Verdict::Wrong;
        }
        (self.wrong, self.locked_until) = (0, now.saturating_add(LOCKED));
        Verdict::Locked
    }

    /// The response that tells a verdict.
    pub(super) fn show(&self, verdict: Verdict, now: u64) -> Value {
        let (result, code, message) = match verdict {
            Verdict::Right => ("success", "1", "success"),
            Verdict::Wrong => ("passwordFailed", "2", "The old password is wrong."),
            Verdict::Locked => ("locked", "3", "The password is locked after wrong ones; try again later."),
        };
        let left = self.locked_until.saturating_sub(now).div_ceil(MINUTE);
        let tries = if left > 0 { 0 } else { TRIES - self.wrong };
        json!({
            "result": result,
            "code": code,
            "message": message,
            "ext_message": null,
            "lock_time": (LOCKED / MINUTE).to_string(),
            "lock_time_left": left.to_string(),
            "retry_times_left": tries.to_string(),
        })
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password([redacted])")
    }
}

/// Whether a password has three of four kinds of characters.
pub(super) fn is_strong(text: &str) -> bool {
    let kinds: [fn(&char) -> bool; 4] =
        [char::is_ascii_lowercase, char::is_ascii_uppercase, char::is_ascii_digit, |character| {
            !character.is_ascii_alphanumeric()
        }];
    kinds.iter().filter(|kind| text.chars().any(|character| kind(&character))).count() >= 3
}
