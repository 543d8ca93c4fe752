//! What a comparison finds: changes, what they mean, and for whom.

use std::fmt;

use crate::diagnostic::Location;

/// What a change means for one of those who depend on a specification.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing.
    #[default]
    None,
    /// Something, and all that worked still works.
    Compatible,
    /// What worked may not work any more.
    Breaking,
}

/// One of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The old one.
    Base,
    /// The new one.
    Head,
}

/// One thing that changed.
#[derive(Clone, Debug)]
pub struct Change {
    /// The id of its rule, see [`rules`](super::rules).
    pub id: &'static str,
    /// The service, by the name of its folder.
    pub service: String,
    /// What changed: the operation or the schema, and what of it, by the names on the wire.
    pub place: String,
    /// What was there; empty where there was nothing.
    pub before: String,
    /// What is there; empty where there is nothing any more.
    pub after: String,
    /// Which values are refused or accepted now, or why the verdict is what it is; may be empty.
    pub detail: String,
    /// The operations that use it, by their ids, each once, those that send it first.
    pub used_by: Vec<Use>,
    /// Where it is written.
    pub location: Option<Location>,
    /// In which document that is: the old one for what is gone.
    pub side: Side,
    /// The path in Rust of what it is about.
    pub rust_item: Option<String>,
    /// The vendor's page about it.
    pub page: Option<Page>,
    /// Does a program built yesterday still work, and still read the responses?
    pub wire: Verdict,
    /// Does yesterday's source still compile, and behave as before?
    pub rust: Verdict,
    /// Are values refused before a request is sent that passed yesterday?
    pub checks: Verdict,
}

/// An operation that something is a part of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// Its id.
    pub operation: String,
    /// It is part of the request.
    pub request: bool,
    /// It is part of a response.
    pub response: bool,
}

/// A page of the vendor's reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its address.
    pub url: String,
    /// Its date in the old document.
    pub before: Option<String>,
    /// Its date in the new document.
    pub after: Option<String>,
}

/// All that changed in a service.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// One for each thing, by file and line.
    pub changes: Vec<Change>,
    /// The descriptions that say it in other words, by their place in the new document, or in the old one
    /// where they are gone.
    pub reworded: Vec<Location>,
}

impl Verdict {
    /// The word for it in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

impl Change {
    /// The worst of the three verdicts.
    pub fn worst(&self) -> Verdict {
        self.wire.max(self.rust).max(self.checks)
    }

    /// Tells the change from others: the same as long as the thing and what became of it are the same,
    /// wherever it is written.
    pub fn fingerprint(&self) -> String {
        // FNV-1a: short, and the same on any machine and with any version of the compiler.
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for part in [self.id, &self.service, &self.place, &self.before, &self.after] {
            for byte in part.bytes().chain([0xff]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        format!("{:012x}", hash >> 16)
    }
}

impl Changes {
    /// Whether nothing changed, not even words.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.reworded.is_empty()
    }
}
