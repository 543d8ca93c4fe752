//! The crates that the generator makes of the folders in `fixtures/golden`, byte by byte. They are
//! packages of the workspace: the tests in `tests/golden` use them. `UPDATE_EXPECT=1` writes them.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::document::Document;
use codegen::{FileSet, Options};
use support::{cases, difference, name, updates};

#[test]
fn generated_crates_are_the_golden_ones() {
    let mut failed = Vec::new();
    for folder in cases("golden") {
        let files = generate(&folder).unwrap_or_else(|error| panic!("{error}"));
        let golden = folder.join("generated");
        if updates() && golden.exists() {
            fs::remove_dir_all(&golden).unwrap();
        }
        for (path, text) in &files {
            failed.extend(difference(&golden.join(path), text));
        }
        let mut present = BTreeSet::new();
        list(&golden, "", &mut present);
        let left = present.iter().filter(|path| !files.contains_key(*path));
        failed.extend(left.map(|path| format!("{} is not generated", golden.join(path).display())));
    }
    assert!(failed.is_empty(), "{}\n`UPDATE_EXPECT=1` writes what is found", failed.join("\n"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for folder in cases("golden") {
        assert_eq!(generate(&folder), generate(&folder), "{}", name(&folder));
    }
}

/// A document without one of its lines is translated or refused with places; nothing panics.
#[test]
fn documents_that_lack_a_line_are_translated_or_refused() {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden/damaged");
    fs::create_dir_all(&scratch).unwrap();
    for folder in cases("golden") {
        let text = fs::read_to_string(folder.join("openapi.yaml")).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        for missing in 0..lines.len() {
            let kept = lines.iter().enumerate().filter(|(index, _)| *index != missing);
            let kept: Vec<&str> = kept.map(|(_, line)| *line).collect();
            fs::write(scratch.join("openapi.yaml"), kept.join("\n")).unwrap();
            let Err(problems) = generate(&scratch) else { continue };
            let placed = problems.lines().filter(|line| line.starts_with("  --> damaged/openapi.yaml:"));
            assert!(placed.count() > 0, "{} without line {}: {problems}", name(&folder), missing + 1);
        }
    }
}

/// The files of a folder's crate, or all that is wrong.
fn generate(folder: &Path) -> Result<FileSet, String> {
    let options = Options {
        runtime_path: "../../../../../../runtime".to_owned(),
        runtime_version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    Document::read(folder, name(folder))
        .and_then(|document| codegen::generate(&document, &options))
        .map_err(|problems| problems.to_string())
}

/// The files below a folder by their path in it. What building the crate in place leaves does not count.
fn list(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            list(&entry.path(), &format!("{path}/"), found);
        } else {
            found.insert(path);
        }
    }
}
