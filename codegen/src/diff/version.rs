//! Versions, and which one a change asks for.

use std::fmt;

use super::change::{Change, Verdict};

/// A version of a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Raised by what breaks users, from 1.0 on.
    pub major: u64,
    /// Raised by what is new; before 1.0, by what breaks users.
    pub minor: u64,
    /// Raised by all else; before 1.0, by what is new as well.
    pub patch: u64,
}

impl Version {
    /// Reads three numbers with dots in between; what is missing counts as 0.
    pub fn parse(text: &str) -> Self {
        let mut numbers = text.split('.').map(|number| number.parse().unwrap_or(0));
        let mut next = || numbers.next().unwrap_or(0);
        Self { major: next(), minor: next(), patch: next() }
    }

    /// The least version that may follow this one with these changes, by semantic versioning.
    ///
    /// What breaks source on the crate, or refuses what passed, breaks its users. What is documented of the
    /// service and leaves the crate's interface as it is asks for a patch; what only the documentation shows
    /// asks for nothing.
    pub fn needed<'a>(self, changes: impl IntoIterator<Item = &'a Change>) -> Self {
        let Self { major, minor, patch } = self;
        let (mut breaks, mut grows, mut differs) = (false, false, false);
        for change in changes {
            let users = change.rust.max(change.checks);
            breaks |= users == Verdict::Breaking;
            grows |= users == Verdict::Compatible;
            differs |= change.wire != Verdict::None;
        }
        match (breaks, grows, differs) {
            (true, ..) if major > 0 => Self { major: major + 1, minor: 0, patch: 0 },
            (true, ..) if minor > 0 => Self { major, minor: minor + 1, patch: 0 },
            (_, true, _) if major > 0 => Self { major, minor: minor + 1, patch: 0 },
            (false, false, false) => self,
            _ => Self { major, minor, patch: patch + 1 },
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}
