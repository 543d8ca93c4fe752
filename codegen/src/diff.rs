//! Compares what two documents mean: for the wire, for source on the generated crate, and for the checks.
//!
//! Both are lowered, and their plain data is compared part by part, each by a rule of [`rules`]. What is
//! written elsewhere, in another order or in other words is no change. Types are compared where operations
//! use them, once for each pair, so that a shared schema is one entry with all that uses it.

mod field;
mod json;
mod limits;
mod matching;
mod operation;
mod parameter;
mod pattern;
mod remarks;
mod report;
mod response;
pub mod rules;
mod service;
mod types;
mod uses;
mod value;
mod version;

use std::fmt;

use crate::diagnostic::{Diagnostics, Location};
use crate::document::Document;
use crate::lower;

pub use version::Version;

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
    /// The id of its rule, see [`rules`].
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

/// The crate of a service in two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Its version in the old document; nothing where it is new.
    pub base: Option<Version>,
    /// Its version in the new document.
    pub declared: Version,
}

/// Compares two documents of a service.
///
/// # Errors
/// All that is wrong with the meaning of one of the documents, and which one that is.
pub fn diff(base: &Document, head: &Document) -> Result<(Changes, Crate), (Side, Diagnostics)> {
    let old = lower::lower(base).map_err(|problems| (Side::Base, problems))?;
    let new = lower::lower(head).map_err(|problems| (Side::Head, problems))?;
    let krate = Crate {
        name: new.package.name.clone(),
        base: Some(Version::parse(&old.package.version)),
        declared: Version::parse(&new.package.version),
    };
    Ok((report::compare(base, &old, head, &new), krate))
}

/// What a service is that only one side has: its crate, and the change.
///
/// # Errors
/// All that is wrong with the meaning of the document.
pub fn whole(document: &Document, side: Side) -> Result<(Change, Crate), Diagnostics> {
    let api = lower::lower(document)?;
    let id = if side == Side::Head { "service-added" } else { "service-removed" };
    let version = Version::parse(&api.package.version);
    let krate = Crate {
        name: api.package.name.clone(),
        base: (side == Side::Base).then_some(version),
        declared: version,
    };
    Ok((report::whole(document, &api, side, id), krate))
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
