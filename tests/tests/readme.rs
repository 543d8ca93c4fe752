//! What README.md and CONTRIBUTING.md say is true: the example, its output, the commands, the links.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn the_example_is_the_program_and_prints_what_is_shown() {
    let [code, output] = ["rust,no_run", "text"].map(|language| block("README.md", language));
    let program = read("tests/examples/pause_and_resume.rs");
    assert!(program.contains(&code), "README.md shows other code than tests/examples/pause_and_resume.rs");

    // As the README says it: with the package named, cargo would build it anew with fewer features.
    let arguments = ["run", "--quiet", "--example", "pause_and_resume"];
    let mut program = Command::new(env!("CARGO"));
    program.args(arguments).current_dir(root()).env_remove("HUAWEICLOUD_SDK_AK");
    // What cargo tells a test about its package lets build scripts run again, and half of everything after them.
    let own = ["CARGO_MANIFEST_", "CARGO_PKG_", "OUT_DIR"];
    for (name, _) in std::env::vars().filter(|(name, _)| own.iter().any(|own| name.starts_with(own))) {
        program.env_remove(name);
    }
    let run = program.output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    assert_eq!(listed(&String::from_utf8_lossy(&run.stdout)), listed(&output));
}

/// What an output tells, however often it looked, whatever the numbers and ids.
fn listed(output: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in output.lines() {
        let line = line.split(" (request id ").next().unwrap_or_default();
        let is_progress = line.ends_with(" %");
        let line = if is_progress { line.split(',').next().unwrap_or_default() } else { line };
        if lines.last().map(String::as_str) != Some(line) {
            lines.push(line.to_owned());
        }
    }
    lines
}

/// The compiler's message in the README is cut short; its words are those of the compile-fail test.
#[test]
fn the_message_of_the_compiler_is_the_real_one() {
    let readme = read("README.md");
    let message = readme.split("```text\n").nth(2).unwrap().split("```").next().unwrap();
    let pinned = read("tests/misuse/cases/missing_field.stderr");
    for line in message.lines() {
        assert!(pinned.lines().any(|known| known == line), "missing_field.stderr has no line {line:?}");
    }
}

#[test]
fn the_gate_runs_the_commands_that_are_shown() {
    let gate = read(".ci/run");
    for command in ["cargo test --workspace", "cargo xtask regen"] {
        assert!(block("README.md", "sh").contains(command), "README.md does not show {command}");
        assert!(gate.contains(command), ".ci/run does not call {command}");
    }
    assert!(read(".github/workflows/ci.yml").contains("- run: .ci/run\n"));
}

#[test]
fn links_lead_somewhere() {
    for document in ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
        let text = read(document);
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.contains("://")) {
            let path = link.split('#').next().unwrap();
            assert!(root().join(path).exists(), "{document} links to {link}, which does not exist");
        }
    }
}

/// The first block of a language in a document.
fn block(document: &str, language: &str) -> String {
    let text = read(document);
    let start = text.split(&format!("```{language}\n")).nth(1).unwrap();
    start.split("```").next().unwrap().to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
