//! What README.md and CONTRIBUTING.md say is true: the example, its output, the commands, the links.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How long the program may be that a README begins with.
const SHORT: usize = 30;

#[test]
fn the_example_is_the_program_and_prints_what_is_shown() {
    let [code, output] = ["rust,no_run", "text"].map(|language| block("README.md", language));
    let program = read("tests/examples/watch.rs");
    assert!(program.ends_with(&code), "README.md shows other code than tests/examples/watch.rs");
    let lines = code.lines().count();
    assert!(lines <= SHORT, "the program has {lines} lines");
    assert_eq!(run("watch", &[]), Ok(output));
}

#[test]
fn the_longer_example_pauses_a_task_and_resumes_it() {
    let said = run("pause_and_resume", &[]).unwrap();
    let lines: Vec<&str> = listed(&said);
    let [first, paused, refused, unsent, rest @ ..] = &lines[..] else { panic!("{said}") };
    assert_eq!((*first, *paused), ("Migrating", "Paused"), "{said}");
    assert!(refused.starts_with("StopTask: 400 Bad Request, OMS.0066: "), "{said}");
    assert!(unsent.starts_with("StartTask: not sent: body.dst_ak ") && !unsent.contains("secret>"), "{said}");
    assert_eq!(rest, ["Waiting", "Migrating", "Succeeded"], "{said}");
}

/// With a real account the longer example changes nothing before it has all that it needs.
#[test]
fn the_longer_example_does_nothing_to_an_account_without_an_id_and_keys() {
    let account = ("HUAWEICLOUD_SDK_AK", "nobody");
    let missing = |variables: &[(&str, &str)], id: &[&str]| {
        let arguments = [&["--"], id].concat();
        run_with("pause_and_resume", &arguments, variables).unwrap_err()
    };
    assert!(missing(&[account], &[]).contains("name the task"));
    assert!(missing(&[account], &["one"]).contains("one is no id of a task"));
    assert!(missing(&[account], &["1"]).contains("set SRC_AK"));
    let some = [account, ("SRC_AK", "a"), ("SRC_SK", "b"), ("DST_AK", "c")];
    assert!(missing(&some, &["1"]).contains("set DST_SK"));
}

/// What an example prints, or what it complains of.
fn run(example: &str, arguments: &[&str]) -> Result<String, String> {
    run_with(example, arguments, &[])
}

/// Runs an example in an environment that has these variables and no account of its own.
fn run_with(example: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Result<String, String> {
    // As the README says it: with the package named, cargo would build it anew with fewer features.
    let mut program = Command::new(env!("CARGO"));
    program.args(["run", "--quiet", "--example", example]).args(arguments).current_dir(root());
    // What cargo tells a test about its package lets build scripts run again, and half of everything after them.
    let own = ["CARGO_MANIFEST_", "CARGO_PKG_", "OUT_DIR", "HUAWEICLOUD_SDK_", "SRC_", "DST_"];
    for (name, _) in std::env::vars().filter(|(name, _)| own.iter().any(|own| name.starts_with(own))) {
        program.env_remove(name);
    }
    let run = program.envs(variables.iter().copied()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    if run.status.success() { Ok(text(run.stdout)) } else { Err(text(run.stderr)) }
}

/// What an output tells, however often the program looked, and whatever the progress.
fn listed(output: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = Vec::new();
    for line in output.lines() {
        let line = if line.ends_with(" %") { line.split(',').next().unwrap_or_default() } else { line };
        if lines.last() != Some(&line) {
            lines.push(line);
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
