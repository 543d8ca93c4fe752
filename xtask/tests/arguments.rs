//! The command line: help that teaches, and wrong arguments that are named.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

use support::{fail, files, scratch, succeed};

#[test]
fn help_teaches() {
    let folder = scratch("help_teaches");
    let cases: [(&[&str], &[&str]); 4] = [
        (&[], &["Usage: cargo xtask COMMAND", "regen ", "lint ", "cargo test --workspace"]),
        (&["--help"], &["Usage: cargo xtask COMMAND", "specs/README.md"]),
        (
            &["regen", "--help"],
            &["Usage: cargo xtask regen [--check] [--specs DIR] [--out DIR]", "Exit status: ", "removed"],
        ),
        (&["lint", "-h"], &["Usage: cargo xtask lint [--specs DIR]", "Exit status: "]),
    ];
    for (arguments, parts) in cases {
        let said = succeed(&folder, arguments);
        for part in parts {
            assert!(said.contains(part), "{arguments:?}: {part} is not in {said}");
        }
    }
    assert!(files(&folder).is_empty());
}

#[test]
fn wrong_arguments_are_named() {
    let folder = scratch("wrong_arguments_are_named");
    let cases: [(&[&str], &str); 8] = [
        (&["regenerate"], "regenerate"),
        (&["--check"], "--check"),
        (&["regen", "--chek"], "--chek"),
        (&["regen", "specs"], "specs"),
        (&["regen", "--specs"], "--specs"),
        (&["regen", "--check=yes"], "--check"),
        (&["lint", "--check"], "--check"),
        (&["lint", "--out", "x"], "--out"),
    ];
    for (arguments, word) in cases {
        let said = fail(&folder, arguments, 2);
        assert!(said.starts_with("error: ") && said.contains(word), "{arguments:?}: {said}");
        assert!(said.ends_with("  help: `cargo xtask --help` lists the commands\n"), "{said}");
    }
    assert!(files(&folder).is_empty());
}
