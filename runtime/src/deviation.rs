//! What a response has other than its documentation says, and was read all the same.

use std::fmt;

use crate::place::Place;

/// What a response has other than documented, each with its place and types, never with a value.
///
/// The same deviation in several items of a list is one, with the place of the first. At most
/// [`Deviations::MOST`] are kept; of further ones only their number is.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Deviations {
    /// Each with its place without positions.
    list: Vec<(String, Deviation)>,
    more: usize,
}

/// One thing in a response that is not as documented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deviation {
    kind: DeviationKind,
    place: String,
    expected: &'static str,
    found: &'static str,
}

/// In what way a response is not as documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeviationKind {
    /// A value has another type. Its field is left without a value, unless the value can stand for the
    /// documented one, as an object does for a list with that object alone, a list for the object that has
    /// nothing but that list in it, and the body as it came for a text.
    Type,
    /// The documentation does not have this field. It is passed over.
    Field,
    /// A value is not among those that the documentation lists. It is kept as `Unknown`.
    Value,
}

impl Deviations {
    /// The number of deviations that are kept.
    pub const MOST: usize = 100;

    /// Those that are kept, in the order of the response.
    pub fn iter(&self) -> impl Iterator<Item = &Deviation> {
        self.list.iter().map(|(_, deviation)| deviation)
    }

    /// How many were found, those that are not kept included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len() + self.more
    }

    /// Whether the response is as documented.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Adds one, unless it is there already.
    pub(crate) fn add(
        &mut self,
        place: &Place<'_>,
        kind: DeviationKind,
        expected: &'static str,
        found: &'static str,
    ) {
        if self.list.len() == Self::MOST {
            self.more += 1;
            return;
        }
        let pattern = place.pattern();
        let same = |(known, other): &(String, Deviation)| {
            *known == pattern && other.kind == kind && other.found == found
        };
        if !self.list.iter().any(same) {
            self.list.push((pattern, Deviation::new(place, kind, expected, found)));
        }
    }

    /// Adds those of a further response that are not there already.
    pub(crate) fn extend(&mut self, other: &Deviations) {
        for (pattern, deviation) in &other.list {
            let same = |(known, found): &(String, Deviation)| {
                known == pattern && found.kind == deviation.kind && found.found == deviation.found
            };
            if self.list.iter().any(same) {
                continue;
            }
            if self.list.len() == Self::MOST {
                self.more += 1;
            } else {
                self.list.push((pattern.clone(), deviation.clone()));
            }
        }
        self.more += other.more;
    }

    /// Changes the places, in which names from the response stand.
    pub(crate) fn clean(&mut self, clean: impl Fn(&str) -> String) {
        for (pattern, deviation) in &mut self.list {
            deviation.place = clean(&deviation.place);
            *pattern = clean(pattern);
        }
    }
}

impl Deviation {
    pub(crate) fn new(
        place: &Place<'_>,
        kind: DeviationKind,
        expected: &'static str,
        found: &'static str,
    ) -> Self {
        Deviation { kind, place: place.to_string(), expected, found }
    }

    /// In what way it is not as documented.
    #[must_use]
    pub fn kind(&self) -> DeviationKind {
        self.kind
    }

    /// Where in the response, such as `tasks[0].src_node.bucket`. Names that the documentation does not
    /// have are cut after 64 characters.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What the documentation says, such as `a text`.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// What the response has, such as `a list`; never the value itself.
    #[must_use]
    pub fn found(&self) -> &'static str {
        self.found
    }
}

impl fmt::Debug for Deviations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()?;
        if self.more > 0 { write!(f, " and {} more", self.more) } else { Ok(()) }
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} where {} is expected", self.place, self.found, self.expected)
    }
}

impl fmt::Display for Deviations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (_, deviation)) in self.list.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{deviation}")?;
        }
        if self.more > 0 {
            write!(f, "; and {} more", self.more)?;
        }
        Ok(())
    }
}
