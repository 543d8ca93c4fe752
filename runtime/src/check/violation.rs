//! What is wrong with a request: each limit that it breaks, with its place.

use std::fmt;

use crate::place::Place;

/// Every limit that a request breaks.
///
/// At most [`Violations::MOST`] are kept; of further ones only their number is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
    more: usize,
}

/// A limit that a request breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    place: String,
    keyword: &'static str,
    problem: String,
}

impl Violations {
    /// The number of violations that are kept.
    pub const MOST: usize = 100;

    /// Those that are kept, in the order of the request.
    pub fn iter(&self) -> impl Iterator<Item = &Violation> {
        self.list.iter()
    }

    /// How many were found, those that are not kept included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len() + self.more
    }

    /// Whether none was found. An error always holds one at least.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Adds one, whose text is made only if it is kept.
    pub(super) fn add(&mut self, place: &Place<'_>, keyword: &'static str, problem: fmt::Arguments<'_>) {
        if self.is_full() {
            self.more += 1;
            return;
        }
        let violation = Violation { place: place.to_string(), keyword, problem: problem.to_string() };
        // A type and a field that uses it may state one limit twice.
        if self.list.last() != Some(&violation) {
            self.list.push(violation);
        }
    }

    /// Whether further ones are only counted.
    pub(super) fn is_full(&self) -> bool {
        self.list.len() >= Self::MOST
    }
}

impl Violation {
    /// The value's place in the request, such as `body.src_node.object_key[3]` or `query.limit`.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The keyword of the specification that states the limit, such as `maxLength`; for a constraint
    /// between fields that of `x-constraints`, such as `exactlyOne`.
    #[must_use]
    pub fn keyword(&self) -> &'static str {
        self.keyword
    }

    /// What is wrong: the limit and what was given. A secret's value is never part of it.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place, self.problem)
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.list.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        if self.more > 0 {
            write!(f, "; and {} more", self.more)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
