//! Turns OpenAPI 3.0 documents into typed client crates on `huaweicloud-core`.
//!
//! One way through: [`document`] reads, checks and bundles the files of a service; `lower`
//! understands them, with every refusal of meaning; `ir` is what they mean, as plain data; `emit`
//! turns that into tokens, `render` into text; [`diff`](mod@diff) compares it with another. The result is a [`FileSet`] in memory: nothing here
//! writes, and nothing but specifications is read.

pub mod diagnostic;
pub mod diff;
pub mod document;
mod emit;
mod ir;
mod lower;
mod render;
mod rust;

use diagnostic::Diagnostics;
pub use diff::diff;
use document::Document;

/// The contents of generated files by path. Paths have slashes on every machine, and are sorted.
pub type FileSet = std::collections::BTreeMap<String, String>;

/// What the generated crates depend on.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where `huaweicloud-core` is, from the folder of a generated crate, with slashes.
    pub runtime_path: String,
    /// The version of `huaweicloud-core`.
    pub runtime_version: String,
}

/// Generates the crate of a service: its files, by their path in the crate's folder.
///
/// # Errors
/// All that is wrong with the meaning of the document, each with its place.
pub fn generate(document: &Document, options: &Options) -> Result<FileSet, Diagnostics> {
    let api = lower::lower(document)?;
    Ok(emit::emit(&api, document, options))
}

/// Checks what generating would refuse, and the examples against the schemas that they are examples of.
pub fn check(document: &Document) -> Diagnostics {
    lower::check(document)
}

/// Generates the source of two functions for the crate of a service: one makes any call from JSON, one whatever
/// waits for a state. They are for tests that have to reach every operation; `tests/build.rs` of this repository
/// uses them.
///
/// # Errors
/// Those of [`generate`].
pub fn calls(document: &Document) -> Result<String, Diagnostics> {
    let api = lower::lower(document)?;
    Ok(emit::calls(&api))
}
