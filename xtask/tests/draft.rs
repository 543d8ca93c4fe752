//! Drafts of pages: what they have, what they leave to a person, and that they become a client.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that panics has failed"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use support::{fail, run, scratch, succeed, write};

const SHAPES: &[&str] = &[
    "copied.txt",
    "pipes.txt",
    "pipes-zh.txt",
    "pipes-half.txt",
    "FillBasket.md",
    "markdown-html-zh.md",
    "saved.html",
    "saved-zh.html",
];

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pages")
}

/// The draft of a page, in a folder of the test's own.
fn draft(test: &str, shape: &str) -> String {
    let folder = scratch(&format!("{test}_{}", shape.replace('.', "_")));
    let specs = fixtures().join("before");
    let page = fixtures().join("shapes").join(shape);
    succeed(&folder, &["draft", "--specs", specs.to_str().unwrap(), page.to_str().unwrap()])
}

#[test]
fn a_draft_has_what_the_page_has() {
    let path = fixtures().join("draft.yaml");
    let drafted = draft("has_what_the_page_has", "copied.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        write(&path, &drafted);
    }
    assert_eq!(drafted, fs::read_to_string(&path).unwrap(), "UPDATE_EXPECT=1 writes the draft anew");
}

#[test]
fn every_shape_makes_the_same_draft() {
    let parsed = |shape: &str| {
        let mut value: Value = serde_yaml::from_str(&draft("same_draft", shape)).unwrap();
        // Pages in pipes have no date.
        value["pathItems"]["FillBasket"]["post"]["x-docs"]["updated"] = Value::Null;
        value
    };
    let wanted = parsed("copied.txt");
    for shape in SHAPES {
        assert_eq!(parsed(shape), wanted, "{shape}");
    }
}

#[test]
fn no_sentence_of_the_page_is_in_its_draft() {
    for shape in SHAPES {
        let page = fs::read_to_string(fixtures().join("shapes").join(shape)).unwrap();
        let drafted = draft("no_sentence", shape);
        let mut sentences = 0;
        for line in page.lines().flat_map(|line| line.split(['<', '>', '|', '。'])) {
            let line = line.trim().trim_matches(['"', ',', '{', '}', '.']).trim();
            let is_words = line.split(' ').count() > 3 && !line.contains(['{', '_', ';', '=']);
            if is_words || line.chars().filter(|letter| !letter.is_ascii()).count() > 2 {
                sentences += 1;
                assert!(!drafted.contains(line), "{shape}: {line}");
            }
        }
        assert!(sentences > 15, "{shape}: only {sentences} sentences were looked for");
    }
}

#[test]
fn what_is_left_to_write_is_refused() {
    let folder = with_draft("left_to_write", &draft("left", "copied.txt"));
    let said = fail(&folder, &["lint", "--specs", "specs"], 1);
    let text = fs::read_to_string(folder.join("specs/fruits/baskets.yaml")).unwrap();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| line.contains("TODO")) {
        let is_comment = line.trim_start().starts_with('#');
        let place = format!("specs/fruits/baskets.yaml:{}:", number + 1);
        assert_eq!(said.contains(&place), !is_comment, "line {}: {line}", number + 1);
    }
    assert!(said.contains("`TODO` is left"), "{said}");
}

#[test]
fn a_draft_without_todo_becomes_a_client_and_says_what_the_page_says() {
    for shape in SHAPES {
        let folder = with_draft("becomes_a_client", &filled(&draft("client", shape)));
        succeed(&folder, &["lint", "--specs", "specs"]);
        succeed(&folder, &["regen", "--specs", "specs", "--out", "out"]);
        let client = fs::read_to_string(folder.join("out/fruits/src/operations/baskets.rs")).unwrap();
        assert!(client.contains("pub fn fill_basket"), "{client}");
        let page = fixtures().join("shapes").join(shape);
        let audit = run(&folder, &["audit", "--specs", "specs", "--format", "json", page.to_str().unwrap()]);
        let report: Value = serde_json::from_str(&audit.stdout).unwrap();
        assert_eq!(report["findings"], Value::Array(Vec::new()), "{shape}");
    }
}

#[test]
fn a_page_has_to_tell_its_service() {
    let folder = scratch("tell_its_service");
    let specs = fixtures().join("before");
    let specs = specs.to_str().unwrap();
    let page = fs::read_to_string(fixtures().join("shapes/pipes.txt")).unwrap();
    write(&folder.join("page.txt"), &page.replace("fruits", "nuts").replace("FRUITS", "NUTS"));
    let said = fail(&folder, &["draft", "--specs", specs, "page.txt"], 2);
    assert!(said.contains("--service") && said.contains("fruits"), "{said}");
    let drafted = succeed(&folder, &["draft", "--specs", specs, "--service", "fruits", "page.txt"]);
    assert!(drafted.contains("common.yaml#/parameters/ProjectId"), "{drafted}");
    let said = fail(&folder, &["draft", "--specs", specs, "--service", "nuts", "page.txt"], 2);
    assert!(said.contains("nuts"), "{said}");
}

/// A folder whose specifications have a draft as their area file.
fn with_draft(test: &str, draft: &str) -> PathBuf {
    let folder = scratch(test);
    for file in ["openapi.yaml", "common.yaml"] {
        let mut text = fs::read_to_string(fixtures().join("before/fruits").join(file)).unwrap();
        // As the head of the draft says.
        text = text.replace(
            "components:",
            "  /v2/{project_id}/baskets/{basket_id}/fill:\n    $ref: 'baskets.yaml#/pathItems/FillBasket'\ncomponents:",
        );
        write(&folder.join("specs/fruits").join(file), &text);
    }
    write(&folder.join("specs/fruits/baskets.yaml"), draft);
    folder
}

/// A draft as a person leaves it.
fn filled(draft: &str) -> String {
    draft
        .replace("x-idempotent: TODO", "x-idempotent: false")
        .replace("        - TODO\n      summary", "        - Baskets\n      summary")
        .replace("TODO", "Words of our own")
}
