//! Compares what two documents mean: for the wire, for source on the generated crate, and for the checks.
//!
//! Both are lowered, and their plain data is compared part by part, each by a rule of [`rules`]. What is
//! written elsewhere, in another order or in other words is no change. Types are compared where operations
//! use them, once for each pair, so that a shared schema is one entry with all that uses it.

mod change;
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

use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::lower;

pub use change::{Change, Changes, Page, Side, Use, Verdict};
pub use version::Version;

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
