//! Whatever the names of a document are, the generated crate compiles, or the document is refused with a way out:
//! names of one letter, capitals, keywords, digits first, Unicode, and the names of the prelude and of our own.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

#[path = "support/unique.rs"]
mod unique;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::document::Document;
use codegen::{FileSet, Options};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value as Json, json};

/// Names with which something has gone wrong somewhere, or could.
const POOL: &[&str] = &[
    "v",
    "V",
    "m",
    "M",
    "S",
    "O",
    "T",
    "_",
    "__",
    "a",
    "1",
    "2fa",
    "-1",
    "+1",
    "1st",
    "x.y",
    "a-b",
    "color",
    "color[]",
    "größe",
    "大小",
    "ß",
    "İ",
    "ǆ",
    "🦀",
    "a\u{301}",
    "tab\there",
    "turned\u{202e}round\u{2066}",
    "\"quoted\"",
    "back\\slash",
    "{brace}",
    "a&b=c d",
    "'",
    "type",
    "Type",
    "self",
    "Self",
    "super",
    "crate",
    "fn",
    "async",
    "await",
    "dyn",
    "gen",
    "try",
    "union",
    "static",
    "macro_rules",
    "true",
    "r#type",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "Box",
    "String",
    "str",
    "i32",
    "u8",
    "bool",
    "Into",
    "From",
    "Iterator",
    "IntoIterator",
    "FromIterator",
    "Default",
    "Debug",
    "Clone",
    "Copy",
    "Drop",
    "Send",
    "Sync",
    "Sized",
    "Future",
    "FromStr",
    "std",
    "core",
    "alloc",
    "huaweicloud_core",
    "Client",
    "client",
    "Call",
    "call",
    "Builder",
    "builder",
    "TaskBuilder",
    "build",
    "build_field",
    "Error",
    "ErrorKind",
    "Region",
    "Credentials",
    "Secret",
    "DateTime",
    "AccessKeyId",
    "Set",
    "Unset",
    "Value",
    "Model",
    "models",
    "operations",
    "fields",
    "Field",
    "Shape",
    "Rule",
    "Pattern",
    "Operation",
    "OPERATION",
    "Parameter",
    "Endpoint",
    "endpoint",
    "Output",
    "Response",
    "ResponseFuture",
    "Unknown",
    "VALUES",
    "Empty",
    "empty",
    "validate",
    "preview",
    "retry",
    "send",
    "with_metadata",
    "body",
    "items",
    "pages",
    "poll",
    "wait_until_done",
    "maybe",
    "set",
    "new",
    "into_future",
    "clone",
    "clone_from",
    "into",
    "try_into",
    "to_owned",
    "borrow",
    "from_env",
    "from_client",
    "fmt",
    "type_id",
    "as_str",
    "is_final",
    "get",
    "value",
    "state",
    "index",
    "f",
    "call.await",
    "println",
    "Model_PATTERN_1",
    "PatternShape",
    "A_RULES",
    "a_shape",
    "Json",
    "Maybe",
    "lib",
    "mod",
    "main",
];

#[test]
fn names_of_every_kind_compile() {
    let mut names: Vec<String> = POOL.iter().map(|name| (*name).to_owned()).collect();
    let mut runner = runner(1);
    for _ in 0..24 {
        names.push(name().new_tree(&mut runner).unwrap().current());
    }
    let mut documents: Vec<Vec<String>> = Vec::new();
    for name in names {
        // With the first document in which it meets none of the others.
        let found = documents.iter_mut().find(|known| {
            let together: Vec<String> = known.iter().cloned().chain([name.clone()]).collect();
            !known.contains(&name) && generate("compiled", &document(&together, false)).is_ok()
        });
        match found {
            Some(known) => known.push(name),
            None => {
                let alone = generate("compiled", &document(std::slice::from_ref(&name), false));
                assert!(alone.is_ok(), "{name:?} alone: {}", alone.unwrap_err());
                documents.push(vec![name]);
            }
        }
    }
    // Some of them once more, each with another name in Rust.
    let chosen = documents.first().map(|names| document(names, true));
    let crates: Vec<FileSet> = documents
        .iter()
        .map(|names| document(names, false))
        .chain(chosen)
        .map(|document| generate("compiled", &document).unwrap())
        .collect();
    crates.iter().for_each(unique::check);
    compile(&crates);
}

#[test]
fn names_at_random_are_unique_or_refused_with_a_way_out() {
    let mut runner = runner(64);
    let names =
        prop::collection::btree_set(name(), 1..8).prop_map(|names| names.into_iter().collect::<Vec<_>>());
    let checked = runner.run(&names, |names| {
        match generate("random", &document(&names, false)) {
            Ok(files) => unique::check(&files),
            Err(problems) => {
                for help in problems.lines().filter(|line| line.starts_with("  help: ")) {
                    let way_out = ["x-rust-name", "x-enum-varnames"].iter().any(|key| help.contains(key));
                    prop_assert!(way_out, "{names:?}: {problems}");
                }
            }
        }
        // Nothing meets where every name in Rust is chosen.
        let files = generate("random", &document(&names, true));
        prop_assert!(files.is_ok(), "{names:?}: {}", files.unwrap_err());
        unique::check(&files.unwrap());
        Ok(())
    });
    checked.unwrap_or_else(|error| panic!("{error}"));
}

/// The same names every time.
fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// A name out of the pool, or one that nobody has thought of.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(POOL).prop_map(str::to_owned),
        1 => "[a-z]|[A-Z]{1,3}|[0-9][a-zA-Z]{0,3}",
        1 => "[a-zA-Z_.-]{1,8}",
        1 => "\\PC{1,4}",
    ]
}

/// A document that uses each name for everything that can have a name; `chosen` gives each its name in Rust.
fn document(names: &[String], chosen: bool) -> Json {
    let rust = |mut node: Json, name: String| {
        if chosen {
            node["x-rust-name"] = name.into();
        }
        node
    };
    let each = |make: &dyn Fn(usize, &String) -> Json| -> Map<String, Json> {
        names.iter().enumerate().map(|(index, name)| (name.clone(), make(index, name))).collect()
    };
    let text = |index: usize| rust(json!({"type": "string"}), format!("field_{index}"));
    let optional = each(&|index, _| text(index));
    let inline = each(&|index, name| {
        let inner = json!({"type": "object", "properties": {name: {"type": "string", "pattern": "^x"}}});
        rust(inner, format!("inline_{index}"))
    });
    let varnames: Vec<String> = (0..names.len()).map(|index| format!("Variant{index}")).collect();
    let mut values = json!({"type": "string", "enum": names});
    if chosen {
        values["x-enum-varnames"] = json!(varnames);
    }
    let mut schemas = Map::new();
    schemas.insert("zz-optional".to_owned(), json!({"type": "object", "properties": optional}));
    schemas.insert(
        "zz-required".to_owned(),
        json!({"type": "object", "properties": optional, "required": names, "minProperties": 1}),
    );
    schemas.insert("zz-inline".to_owned(), json!({"type": "object", "properties": inline}));
    schemas.insert("zz-values".to_owned(), values);
    let component =
        |name: &String| name.chars().all(|one| one.is_ascii_alphanumeric() || "._-".contains(one));
    for (index, name) in names.iter().enumerate().filter(|(_, name)| component(name)) {
        let schema = match index % 3 {
            0 => json!({"type": "object", "properties": {name: {"type": "string"}}, "required": [name]}),
            1 => json!({"type": "string", "enum": ["a", "b"], "x-enum-final": ["b"]}),
            _ => json!({"type": "string", "maxLength": 9, "pattern": "^[a-z]"}),
        };
        schemas.insert(name.clone(), rust(schema, format!("Type{index}")));
    }
    let uses: Map<String, Json> = schemas
        .keys()
        .enumerate()
        .map(|(index, name)| (format!("use{index}"), json!({"$ref": format!("#/components/schemas/{name}")})))
        .collect();
    schemas.insert("zz-uses".to_owned(), json!({"type": "object", "properties": uses}));
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/zz-uses"}}});
    let responses = json!({
        "200": {"description": "A", "content": content},
        "202": {"description": "B", "content": {"application/problem+json": {"schema": {"type": "object"}}}},
    });
    let parameters = |required: bool| -> Vec<Json> {
        let one = |(index, name): (usize, &String)| {
            let node =
                json!({"name": name, "in": "query", "required": required, "schema": {"type": "string"}});
            rust(node, format!("parameter_{index}"))
        };
        names.iter().enumerate().map(one).collect()
    };
    let mut paths = Map::new();
    for (index, name) in names.iter().enumerate() {
        let operation = json!({"operationId": name, "responses": responses});
        paths.insert(format!("/o{index}"), json!({"get": rust(operation, format!("operation_{index}"))}));
    }
    for (path, required) in [("/zz-given", true), ("/zz-left-out", false)] {
        let body = json!({"required": required, "content": content});
        let operation = json!({
            "operationId": path, "parameters": parameters(required), "requestBody": body, "responses": responses,
        });
        paths.insert(path.to_owned(), json!({"post": operation}));
    }
    json!({
        "openapi": "3.0.3", "info": {"title": "Names", "version": "1"}, "paths": paths,
        "components": {"schemas": schemas},
    })
}

/// The crate of a document, or all that is wrong with it.
fn generate(case: &str, document: &Json) -> Result<FileSet, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("names").join(case).join("api");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("openapi.yaml"), document.to_string()).unwrap();
    let runtime = root().join("runtime").to_str().unwrap().replace('\\', "/");
    let options = Options { runtime_path: runtime, runtime_version: env!("CARGO_PKG_VERSION").to_owned() };
    Document::read(&folder, "api")
        .and_then(|document| codegen::generate(&document, &options))
        .map_err(|problems| problems.to_string())
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Compiles crates, all at once, with what has been compiled for this workspace.
fn compile(crates: &[FileSet]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("names/workspace");
    let _ = fs::remove_dir_all(&folder);
    for (index, files) in crates.iter().enumerate() {
        for (path, text) in files {
            let text = text.replace("name = \"api\"", &format!("name = \"api{index}\""));
            let path = folder.join(format!("api{index}")).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    // The profile of the repository, so that its dependencies need not be built once more.
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let dev = manifest.split("\n\n").find(|part| part.starts_with("[profile.dev]")).unwrap();
    let workspace = format!("[workspace]\nmembers = [\"api*\"]\nresolver = \"3\"\n\n{dev}\n");
    fs::write(folder.join("Cargo.toml"), workspace).unwrap();
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--workspace", "--quiet", "--offline"])
        .env("CARGO_TARGET_DIR", target)
        .current_dir(&folder)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !said.contains("warning"), "{said}");
}

#[test]
fn each_name_of_the_pool_stands_there_once() {
    let names: BTreeSet<&&str> = POOL.iter().collect();
    let counts = POOL.iter().fold(BTreeMap::new(), |mut counts, name| {
        *counts.entry(name).or_insert(0) += 1;
        counts
    });
    assert_eq!(
        names.len(),
        POOL.len(),
        "{:?}",
        counts.iter().filter(|(_, count)| **count > 1).collect::<Vec<_>>()
    );
}
