//! `cargo xtask diff` as its users run it: exit status, formats, git, what is declared.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use support::{Run, files, run, scratch, write};

/// A service with one operation; what differs between tests is put into it.
fn service(version: &str, most: u32, more: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{ title: Books, version: v1 }}
x-crate: {{ name: books, version: {version}, description: Typed client of books }}
paths:
  /books:
    post:
      operationId: AddBook
      summary: Add a book
      externalDocs: {{ url: 'https://example.com/add' }}
      x-docs: {{ updated: '2025-01-02' }}
      requestBody:
        required: true
        content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Book' }} }} }}
      responses:
        '204': {{ description: Added. }}
components:
  schemas:
    Book:
      type: object
      required: [title]
      properties:
        title: {{ type: string, maxLength: {most}, description: Its title. }}
{more}"
    )
}

const SUBTITLE: &str = "        subtitle: { type: string }\n";

/// Two folders with a service each, and a run of the command on them.
fn compare(test: &str, base: &str, head: &str, arguments: &[&str]) -> Run {
    let folder = scratch(test);
    write(&folder.join("old/books/openapi.yaml"), base);
    write(&folder.join("new/books/openapi.yaml"), head);
    let all = [&["diff", "--base", "old", "--head", "new"], arguments].concat();
    run(&folder, &all)
}

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {}{}", run.stdout, run.stderr))
}

#[test]
fn the_exit_status_tells_what_is_to_do() {
    let base = service("0.2.3", 64, "");
    let cases = [
        ("nothing", service("0.2.3", 64, ""), 0, "nothing changed"),
        (
            "words",
            service("0.2.3", 64, "").replace("Its title", "The title"),
            0,
            "nothing changed; 1 description changed\n  other words at new/books/openapi.yaml:22",
        ),
        ("compatible, not raised", service("0.2.3", 64, SUBTITLE), 1, "needs 0.2.4"),
        (
            "compatible, raised",
            service("0.2.4", 64, SUBTITLE),
            0,
            "0.2.4 declared, 0.2.4 needed (was 0.2.3): enough",
        ),
        ("breaking, not raised", service("0.2.4", 56, ""), 1, "needs 0.3.0"),
        ("breaking, raised", service("0.3.0", 56, ""), 4, "refuses 57 to 64 characters"),
        ("lowered", service("0.2.2", 64, ""), 1, "needs 0.2.3"),
    ];
    for (case, head, code, text) in cases {
        let run = compare("status", &base, &head, &[]);
        assert_eq!(run.code, Some(code), "{case}: {}{}", run.stdout, run.stderr);
        assert!(run.stdout.contains(text), "{case}: {}", run.stdout);
    }
}

#[test]
fn versions_from_1_on_are_raised_by_their_rules() {
    for (head, needed) in [(service("1.2.3", 64, SUBTITLE), "1.3.0"), (service("1.2.3", 56, ""), "2.0.0")] {
        let run = compare("major", &service("1.2.3", 64, ""), &head, &["--format", "json"]);
        let json = json(&run);
        assert_eq!(json["crates"][0]["needed"], needed);
        assert_eq!(json["crates"][0]["declared"], "1.2.3");
        assert_eq!(json["crates"][0]["name"], "books");
    }
    let run = compare("patch", &service("0.0.3", 64, ""), &service("0.0.3", 56, ""), &["--format", "json"]);
    assert_eq!(json(&run)["crates"][0]["needed"], "0.0.4");
}

#[test]
fn json_has_all_that_is_known_of_a_change() {
    let head = service("0.3.0", 56, "").replace("2025-01-02", "2026-03-04");
    let run = compare("json", &service("0.2.3", 64, ""), &head, &["--format=json"]);
    let json = json(&run);
    let changes = json["changes"].as_array().unwrap();
    let change = changes.iter().find(|change| change["id"] == "max-length-decreased").unwrap();
    for (key, value) in [
        ("service", "books"),
        ("place", "Book.title"),
        ("before", "maxLength: 64"),
        ("after", "maxLength: 56"),
        ("detail", "refuses 57 to 64 characters"),
        ("file", "new/books/openapi.yaml"),
        ("side", "head"),
        ("rust_item", "books::models::Book::title"),
        ("page", "https://example.com/add"),
        ("page_before", "2025-01-02"),
        ("page_after", "2026-03-04"),
        ("wire", "breaking"),
        ("rust", "none"),
        ("checks", "breaking"),
    ] {
        assert_eq!(change[key], value, "{key}");
    }
    assert_eq!(change["line"], 22);
    assert_eq!(change["used_by"], serde_json::json!(["AddBook"]));
    assert_eq!(json["changelog"].as_array().unwrap().len(), 1);
}

#[test]
fn what_is_gone_is_at_its_old_place() {
    let base = service("0.2.3", 64, SUBTITLE);
    let head = service("0.2.3", 64, "");
    let run = compare("gone", &base, &head, &["--format", "json"]);
    let change = json(&run)["changes"][0].clone();
    assert_eq!((change["side"].as_str(), change["line"].as_u64()), (Some("base"), Some(23)), "{change}");
    assert_eq!(change["file"], "old/books/openapi.yaml");
    let run = compare("gone", &base, &head, &["--format", "github"]);
    let line = run.stdout.lines().find(|line| line.contains("property-removed-optional")).unwrap();
    assert!(line.starts_with("::error title=property-removed-optional::Book.subtitle"), "{line}");
    assert!(line.contains("it was at old/books/openapi.yaml:23"), "{line}");
}

#[test]
fn annotations_have_their_place() {
    let run =
        compare("github", &service("0.2.3", 64, ""), &service("0.3.0", 56, ""), &["--format", "github"]);
    assert!(
        run.stdout.contains("::error title=max-length-decreased,file=new/books/openapi.yaml,line=22,col="),
        "{}",
        run.stdout
    );
}

#[test]
fn markdown_can_be_a_comment() {
    let head = service("0.2.3", 56, "        other: { type: string, pattern: '^a|<b>$' }\n");
    let run = compare("markdown", &service("0.2.3", 64, ""), &head, &["--format", "markdown"]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.starts_with("<!-- xtask-diff -->\n"), "{}", run.stdout);
    for text in [
        "### Breaking",
        "### Compatible",
        "| `books` | 0.2.3 | 0.2.3 | 0.3.0 | **not enough** |",
        "`max-length-decreased`",
        "**Breaking**: `Book::title`",
    ] {
        assert!(run.stdout.contains(text), "{text}: {}", run.stdout);
    }
}

#[test]
fn accepted_breaks_are_declared_and_have_to_match() {
    let (base, head) = (service("0.2.3", 64, ""), service("0.2.3", 56, ""));
    let run = compare("accepted", &base, &head, &["--format", "json"]);
    let fingerprint = json(&run)["changes"][0]["fingerprint"].as_str().unwrap().to_owned();
    let folder = scratch("accepted");
    let with = |text: &str| {
        let path = folder.join("accepted.txt");
        write(&path, text);
        compare("accepted-folders", &base, &head, &["--accepted", path.to_str().unwrap()])
    };
    let good = with(&format!("# Slips of the page.\n{fingerprint} no title was ever longer\n"));
    assert_eq!(good.code, Some(4), "{}", good.stdout);
    assert!(good.stdout.contains("accepted: no title was ever longer"), "{}", good.stdout);
    for (text, problem) in [
        (format!("{fingerprint}\n"), "has no reason"),
        (
            format!("{fingerprint} a reason\n0123456789ab another\n"),
            "matches no breaking change: remove the line",
        ),
        ("title is shorter\n".to_owned(), "is no fingerprint"),
    ] {
        let run = with(&text);
        assert_eq!(run.code, Some(1), "{text}: {}", run.stdout);
        assert!(run.stdout.contains(problem), "{text}: {}", run.stdout);
    }
}

#[test]
fn the_changelog_has_to_mention_what_breaks() {
    let (base, head) = (service("0.2.3", 64, ""), service("0.2.3", 56, SUBTITLE));
    let folder = scratch("changelog");
    for (text, code) in [
        ("# Changelog\n\n## [Unreleased]\n\n- `Book::subtitle` is new.\n", 1),
        ("# Changelog\n\n## [Unreleased]\n\n- **Breaking**: `Book::title` has at most 56 characters.\n", 4),
        ("# Changelog\n\n## [Unreleased]\n\n- Book.title: at most 56 characters.\n", 4),
        ("# Changelog\n\n## [Unreleased]\n\n## [0.2.3]\n\n- `Book::title` is new.\n", 1),
        ("# Changelog\n\n## [Unreleased]\n\n- `Book::title_page` is new.\n", 1),
    ] {
        let path = folder.join("CHANGELOG.md");
        write(&path, text);
        let run =
            compare("changelog-folders", &base, &head, &["--gate", "--changelog", path.to_str().unwrap()]);
        assert_eq!(run.code, Some(code), "{text}: {}", run.stdout);
        assert_eq!(
            run.stdout.contains("does not mention that `Book::title` breaks"),
            code == 1,
            "{}",
            run.stdout
        );
    }
}

#[test]
fn what_cannot_be_compared_says_why() {
    let good = service("0.2.3", 64, "");
    let run = compare("refused", &good, &good.replace("type: string, max", "type: strng, max"), &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(3), ""));
    assert!(run.stderr.contains("new/books/openapi.yaml:22"), "{}", run.stderr);
    assert!(run.stderr.contains("these are in the new specifications"), "{}", run.stderr);
    let folder = scratch("nowhere");
    let run = support::run(&folder, &["diff", "--base", "none", "--head", "none"]);
    assert_eq!(run.code, Some(3), "{}", run.stderr);
}

#[test]
fn wrong_arguments_are_named() {
    let folder = scratch("arguments");
    for (arguments, word) in [
        (vec!["diff", "--base", "a"], "--head"),
        (vec!["diff", "--format", "html"], "html"),
        (vec!["diff", "a", "b"], "b"),
        (vec!["diff", "a", "--base", "b", "--head", "c"], "either"),
    ] {
        let run = support::run(&folder, &arguments);
        assert_eq!(run.code, Some(2), "{arguments:?}");
        assert!(run.stderr.contains(word), "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn a_folder_can_be_a_service_itself() {
    let folder = scratch("itself");
    write(&folder.join("before/openapi.yaml"), &service("0.2.3", 64, "").replace("x-crate", "x-other"));
    write(&folder.join("after/openapi.yaml"), &service("0.2.3", 56, "").replace("x-crate", "x-other"));
    let run = run(&folder, &["diff", "--base", "before", "--head", "after", "--format", "json"]);
    let json = json(&run);
    let ids: Vec<&str> =
        json["changes"].as_array().unwrap().iter().map(|change| change["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["max-length-decreased"], "{json:#}");
}

#[test]
fn services_come_and_go() {
    let folder = scratch("services");
    write(&folder.join("old/books/openapi.yaml"), &service("0.2.3", 64, ""));
    write(&folder.join("new/books/openapi.yaml"), &service("0.2.3", 64, ""));
    write(
        &folder.join("new/pens/openapi.yaml"),
        &service("0.1.0", 64, "").replace("name: books", "name: pens"),
    );
    let there = run(&folder, &["diff", "--base", "old", "--head", "new", "--format", "json"]);
    assert_eq!((there.code, json(&there)["changes"][0]["id"].as_str()), (Some(0), Some("service-added")));
    let back = run(&folder, &["diff", "--base", "new", "--head", "old", "--format", "json"]);
    assert_eq!((back.code, json(&back)["changes"][0]["id"].as_str()), (Some(4), Some("service-removed")));
}

/// A repository of git with a branch that leaves the main one.
fn repository(test: &str) -> PathBuf {
    let folder = scratch(test);
    write(&folder.join("xtask/Cargo.toml"), "");
    write(&folder.join("runtime/here"), "");
    write(&folder.join("CHANGELOG.md"), "## [Unreleased]\n");
    write(&folder.join("specs/books/openapi.yaml"), &service("0.2.3", 64, ""));
    git(&folder, &["init", "--quiet", "--initial-branch", "main"]);
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "--message", "First"]);
    folder
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .args(["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn revisions_are_read_from_git_alone() {
    let folder = repository("git");
    git(&folder, &["checkout", "--quiet", "-b", "change"]);
    write(&folder.join("specs/books/openapi.yaml"), &service("0.2.3", 60, ""));
    git(&folder, &["commit", "--quiet", "--all", "--message", "Second"]);
    write(&folder.join("specs/books/openapi.yaml"), &service("0.2.3", 56, ""));
    let before = files(&folder);
    for (arguments, text) in [
        (&["diff"][..], "maxLength: 64 → maxLength: 56"),
        (&["diff", "main"], "maxLength: 64 → maxLength: 56"),
        (&["diff", "HEAD"], "maxLength: 60 → maxLength: 56"),
    ] {
        let run = run(&folder, arguments);
        assert_eq!(run.code, Some(1), "{}", run.stderr);
        assert!(run.stdout.contains(text), "{arguments:?}: {}", run.stdout);
        assert!(run.stdout.contains("--> specs/books/openapi.yaml:22"), "{}", run.stdout);
    }
    assert!(before == files(&folder), "the work tree or git's index was touched");
    let run = run(&folder, &["diff", "nowhere"]);
    assert_eq!((run.code, run.stderr.contains("`nowhere`")), (Some(3), true));
}

#[test]
fn the_gate_on_the_main_branch_looks_at_what_came_last() {
    let folder = repository("gate");
    write(&folder.join("specs/books/openapi.yaml"), &service("0.2.3", 56, ""));
    git(&folder, &["commit", "--quiet", "--all", "--message", "Second"]);
    assert_eq!(run(&folder, &["diff"]).code, Some(0));
    let refused = run(&folder, &["diff", "--gate"]);
    assert_eq!(refused.code, Some(1), "{}", refused.stdout);
    assert!(refused.stdout.contains("CHANGELOG.md does not mention"), "{}", refused.stdout);
    write(&folder.join("CHANGELOG.md"), "## [Unreleased]\n\n- `Book::title`: at most 56 characters.\n");
    assert_eq!(run(&folder, &["diff", "--gate"]).code, Some(4));
}

#[test]
fn the_rules_are_documented() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff.md");
    let run = run(&scratch("rules"), &["diff", "--rules"]);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &run.stdout).unwrap();
    }
    let text = fs::read_to_string(path).unwrap();
    assert_eq!(run.code, Some(0));
    assert!(
        text == run.stdout,
        "docs/diff.md is not what `cargo xtask diff --rules` prints: write it anew with UPDATE_EXPECT=1"
    );
}
