//! What is said about documents that are well formed and cannot be meant: the folders in
//! `fixtures/lower`. `UPDATE_EXPECT=1` rewrites the expected texts.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

use std::path::Path;

use codegen::Options;
use codegen::diagnostic::Diagnostics;
use codegen::document::Document;
use support::{cases, difference, name};

#[test]
fn refused_meanings_are_explained() {
    let cases = cases("lower/refused");
    assert!(cases.len() >= 40, "found {} cases", cases.len());
    let mut failed = Vec::new();
    for folder in cases {
        let document = Document::read(&folder, name(&folder))
            .unwrap_or_else(|error| panic!("{} is refused before its meaning: {error}", name(&folder)));
        let found = match codegen::generate(&document, &options()) {
            Ok(_) => "accepted\n".to_owned(),
            Err(diagnostics) => {
                assert_located(&diagnostics, &folder);
                format!("{diagnostics}\n")
            }
        };
        failed.extend(difference(&folder.join("expected.txt"), &found));
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// Every problem has a place in a file and says how to fix it.
fn assert_located(diagnostics: &Diagnostics, path: &Path) {
    for diagnostic in diagnostics.sorted() {
        let is_located = diagnostic.location.as_ref().is_some_and(|place| place.line > 0 && place.column > 0);
        assert!(is_located && diagnostic.help.is_some(), "{}: {diagnostic}", path.display());
    }
}

fn options() -> Options {
    Options { runtime_path: "../runtime".to_owned(), runtime_version: "0.1.0".to_owned() }
}
