//! The document layer on the folders in `fixtures/document`: what it makes of good specifications,
//! and what it says about bad ones. `UPDATE_EXPECT=1` rewrites the expected texts.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostics;
use codegen::document::Document;

#[test]
fn refused_documents_are_explained() {
    let cases = cases("refused");
    assert!(cases.len() >= 40, "found {} cases", cases.len());
    let mut failed = Vec::new();
    for folder in cases {
        let found = match Document::read(&folder, name(&folder)) {
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

#[test]
fn accepted_documents_are_bundled() {
    let mut failed = Vec::new();
    for folder in cases("accepted") {
        let text = format!("{:#}\n", accepted(&folder).root.to_json());
        failed.extend(difference(&folder.join("expected.json"), &text));
        let parsed: Result<openapiv3::OpenAPI, _> = serde_json::from_str(&text);
        if let Err(error) = parsed {
            failed.push(format!("{}: openapiv3 says {error}", folder.display()));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn a_bundle_is_its_own_bundle() {
    for folder in cases("accepted") {
        let bundle = accepted(&folder).root.to_json();
        let again = scratch("bundles", name(&folder));
        fs::write(again.join("openapi.yaml"), bundle.to_string()).unwrap();
        assert_eq!(accepted(&again).root.to_json(), bundle, "{}", folder.display());
    }
}

#[test]
fn nodes_know_where_they_are() {
    let document = accepted(&fixtures().join("accepted/many_files"));
    let item = document.root.get("paths").unwrap().get("/v2/tasks/{id}").unwrap();
    assert_eq!(document.file_name(item.span.file), "many_files/tasks.yaml");
    assert_eq!(document.file_stem(item.span.file), "tasks");
    assert_eq!((item.span.line, item.span.column), (3, 5));
    let said = document.diagnostic(item.span, "no", "yes").to_string();
    assert_eq!(said, "error: no\n  --> many_files/tasks.yaml:3:5\n  help: yes");
}

#[test]
fn references_are_followed_to_the_end() {
    let document = accepted(&fixtures().join("accepted/reference_to_reference"));
    let alias = document.component("schemas", "Alias").unwrap();
    assert_eq!(Document::reference(alias), Some("Other"));
    let end = document.resolve(alias);
    assert_eq!(end, document.component("schemas", "Id").unwrap());
    assert_eq!(document.resolve(end), end);
    assert_eq!(document.component("schemas", "Nothing"), None);
    assert_eq!(document.component("parameters", "Id"), None);
}

#[test]
fn what_nothing_refers_to_is_found() {
    let said = |folder: &str| {
        let document = accepted(&fixtures().join("accepted").join(folder));
        let lines = document.unused().iter().map(|diagnostic| format!("{diagnostic}\n"));
        lines.collect::<String>()
    };
    assert_eq!(said("many_files"), "");
    let path = fixtures().join("accepted/unused/unused.txt");
    let difference = difference(&path, &said("unused"));
    assert!(difference.is_none(), "{}", difference.unwrap_or_default());
}

#[test]
fn a_folder_without_a_document_is_refused() {
    let missing = fixtures().join("nothing here");
    let said = Document::read(&missing, "specs/none").unwrap_err().to_string();
    assert!(said.starts_with("error: specs/none/openapi.yaml cannot be read: "), "{said}");
    assert!(said.ends_with("1 error"), "{said}");
}

/// Whatever is done to a file, it is accepted or refused with places, and nothing panics.
#[test]
fn damaged_files_are_accepted_or_refused() {
    for folder in cases("accepted") {
        let damaged = scratch("damaged", name(&folder));
        let shared = files(&fixtures().join("accepted"));
        for path in shared.iter().filter(|path| is_source(path)) {
            fs::copy(path, damaged.with_file_name(name(path))).unwrap();
        }
        let sources: Vec<_> = files(&folder).into_iter().filter(|path| is_source(path)).collect();
        for path in &sources {
            fs::copy(path, damaged.join(name(path))).unwrap();
        }
        for path in &sources {
            let bytes = fs::read(path).unwrap();
            for (at, damage) in (0..bytes.len()).step_by(3).zip(DAMAGES.iter().cycle()) {
                let (before, after) = bytes.split_at(at);
                let mut contents = before.to_vec();
                if let Some(damage) = damage {
                    contents.extend_from_slice(damage.as_bytes());
                    contents.extend_from_slice(after.get(1..).unwrap());
                }
                fs::write(damaged.join(name(path)), contents).unwrap();
                if let Err(diagnostics) = Document::read(&damaged, "damaged") {
                    assert_located(&diagnostics, path);
                }
            }
            fs::write(damaged.join(name(path)), bytes).unwrap();
        }
    }
}

/// What takes the place of a byte; nothing cuts the file there.
const DAMAGES: [Option<&str>; 13] = [
    None,
    Some(""),
    Some(":"),
    Some("\n"),
    Some("\t"),
    Some("\""),
    Some("{"),
    Some("- "),
    Some("&a "),
    Some("*a"),
    Some("\u{feff}"),
    Some("\0"),
    Some(": |\n"),
];

#[test]
fn deep_nesting_is_refused() {
    let folder = scratch("deep", "deep");
    let level = "{properties: {a: ";
    for (depth, is_fine) in [(10, true), (45, true), (50, false), (10_000, false)] {
        let schema = format!("{}{{type: string}}{}", level.repeat(depth), "}}".repeat(depth));
        fs::write(folder.join("openapi.yaml"), document_of(&format!("    A: {schema}\n"))).unwrap();
        match Document::read(&folder, "deep") {
            Ok(_) => assert!(is_fine, "{depth} levels are accepted"),
            Err(diagnostics) => {
                assert!(!is_fine, "{depth} levels are refused: {diagnostics}");
                assert_located(&diagnostics, &folder);
            }
        }
    }
    for opening in ["[", "- ", "{a: ", "? "] {
        let schema = format!("    A:\n      {}", opening.repeat(10_000));
        fs::write(folder.join("openapi.yaml"), document_of(&schema)).unwrap();
        assert_located(&Document::read(&folder, "deep").unwrap_err(), &folder);
    }
}

#[test]
fn long_chains_of_references_are_followed() {
    let mut schemas = "    A0: {type: string}\n".to_owned();
    for number in 1..20_000 {
        let reference = format!("{{$ref: '#/components/schemas/A{}'}}", number - 1);
        schemas += &match number % 2 {
            0 => format!("    A{number}: {reference}\n"),
            _ => format!("    A{number}: {{allOf: [{reference}]}}\n"),
        };
    }
    let folder = scratch("chain", "chain");
    fs::write(folder.join("openapi.yaml"), document_of(&schemas)).unwrap();
    assert!(accepted(&folder).component("schemas", "A19999").is_some());
}

fn document_of(schemas: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n\
         components:\n  schemas:\n{schemas}"
    )
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/document")
}

/// A folder to write into, of one test alone.
fn scratch(test: &str, folder: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("document").join(test).join(folder);
    fs::create_dir_all(&path).unwrap();
    path
}

fn cases(kind: &str) -> Vec<PathBuf> {
    let mut cases = files(&fixtures().join(kind));
    cases.retain(|path| path.is_dir());
    cases
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn is_source(path: &Path) -> bool {
    path.is_file() && !["expected.json", "unused.txt"].contains(&name(path))
}

fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

fn accepted(folder: &Path) -> Document {
    Document::read(folder, name(folder)).unwrap_or_else(|error| panic!("{error}"))
}

fn assert_located(diagnostics: &Diagnostics, path: &Path) {
    let sorted = diagnostics.sorted();
    assert!(!sorted.is_empty(), "refused without a reason: {}", path.display());
    for diagnostic in sorted {
        let is_located = |place: &codegen::diagnostic::Location| place.line > 0 && place.column > 0;
        let is_complete = diagnostic.location.as_ref().is_some_and(is_located) && diagnostic.help.is_some();
        assert!(is_complete, "{}: {diagnostic}", path.display());
    }
}

/// What differs from the expected text, which is rewritten on demand.
fn difference(path: &Path, found: &str) -> Option<String> {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(path, found).unwrap();
        return None;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    let is_same = expected == found;
    (!is_same).then(|| format!("--- {}\n{expected}\n--- found\n{found}", path.display()))
}
