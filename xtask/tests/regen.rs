//! `cargo xtask regen` as a person uses it: what it writes, what it removes, and what it refuses.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use support::{fail, files, folders, name, run, scratch, succeed, write};

const REGEN: &[&str] = &["regen", "--specs", "specs", "--out", "out"];
const CHECK: &[&str] = &["regen", "--check", "--specs", "specs", "--out", "out"];

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Tasks, version: '1'}
paths:
  /tasks/{id}:
    $ref: 'tasks.yaml#/pathItems/Task'
";

const AREA: &str = "\
pathItems:
  Task:
    get:
      operationId: ShowTask
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: The task
          content: {application/json: {schema: {$ref: '#/schemas/Task'}}}
schemas:
  Task:
    type: object
    properties:
      id: {type: string, description: Its id.}
";

/// A folder with the specifications of two services.
fn two_services(test: &str) -> PathBuf {
    let folder = scratch(test);
    for service in ["oms", "dcs"] {
        write(&folder.join("specs").join(service).join("openapi.yaml"), DOCUMENT);
        write(&folder.join("specs").join(service).join("tasks.yaml"), AREA);
    }
    write(&folder.join("specs/README.md"), "not a service\n");
    write(&folder.join("specs/drafts/notes.yaml"), "not a service either\n");
    folder
}

/// The same, with the crates written.
fn generated(test: &str) -> PathBuf {
    let folder = two_services(test);
    succeed(&folder, REGEN);
    folder
}

#[test]
fn crates_are_written_once() {
    let folder = two_services("crates_are_written_once");
    let missing = fail(&folder, CHECK, 1);
    assert!(missing.contains("error: out/oms/Cargo.toml is missing\n"), "{missing}");
    assert!(!folder.join("out").exists(), "a check writes nothing");

    let said = succeed(&folder, REGEN);
    let first = files(&folder.join("out"));
    let tops = first.keys().filter_map(|path| path.split('/').next());
    assert_eq!(tops.collect::<std::collections::BTreeSet<_>>(), ["dcs", "oms"].into());
    for file in ["Cargo.toml", "README.md", "openapi.json", "src/lib.rs", "src/models/tasks.rs"] {
        assert!(first.contains_key(&format!("oms/{file}")), "{file} of {:?}", first.keys());
    }
    let count = first.len();
    assert!(
        said.ends_with(&format!("2 crates, {count} files in out: {count} written, 0 removed\n")),
        "{said}"
    );
    let named: Vec<String> = first.keys().map(|path| format!("wrote out/{path}")).collect();
    assert_eq!(said.lines().take(count).collect::<Vec<_>>(), named);

    let written = fs::metadata(folder.join("out/oms/Cargo.toml")).unwrap().modified().unwrap();
    let said = succeed(&folder, REGEN);
    assert_eq!(said, format!("2 crates, {count} files in out: 0 written, 0 removed\n"));
    let kept = fs::metadata(folder.join("out/oms/Cargo.toml")).unwrap().modified().unwrap();
    assert_eq!(written, kept, "a file that does not differ is left alone");
    assert_eq!(files(&folder.join("out")), first);
    assert_eq!(succeed(&folder, CHECK), format!("2 crates, {count} files in out: as generated\n"));
}

#[test]
fn bytes_do_not_depend_on_the_current_folder() {
    let folder = generated("bytes_do_not_depend_on_the_current_folder");
    let first = files(&folder.join("out"));
    fs::remove_dir_all(folder.join("out")).unwrap();
    let absolute = |part: &str| folder.join(part).to_str().unwrap().to_owned();
    let elsewhere = std::env::temp_dir();
    succeed(&elsewhere, &["regen", "--specs", &absolute("specs"), "--out", &absolute("out")]);
    assert_eq!(files(&folder.join("out")), first);

    fs::remove_dir_all(folder.join("out")).unwrap();
    succeed(&folder.join("specs/oms"), &["regen", "--specs", "..", "--out=../../out/"]);
    assert_eq!(files(&folder.join("out")), first);
}

/// Each way to be out of step: what is done to a file, and what is said about it.
#[test]
fn differences_are_named_and_mended() {
    type Damage = fn(&Path);
    let edit: Damage = |path| write(path, &format!("{} ", fs::read_to_string(path).unwrap()));
    let delete: Damage = |path| fs::remove_file(path).unwrap();
    let add: Damage = |path| write(path, "added\n");
    let cases = [
        ("oms/Cargo.toml", edit, "differs from what the specifications generate"),
        ("oms/openapi.json", edit, "differs from what the specifications generate"),
        ("dcs/README.md", edit, "differs from what the specifications generate"),
        ("oms/src/lib.rs", edit, "differs from what the specifications generate"),
        ("oms/src/models/tasks.rs", edit, "differs from what the specifications generate"),
        ("oms/Cargo.toml", delete, "is missing"),
        ("oms/openapi.json", delete, "is missing"),
        ("dcs/README.md", delete, "is missing"),
        ("oms/src/operations/tasks.rs", delete, "is missing"),
        ("notes.txt", add, "is not generated from any specification"),
        ("oms/build.rs", add, "is not generated from any specification"),
        ("oms/src/models/extra.rs", add, "is not generated from any specification"),
        ("oms/src/more/extra.rs", add, "is not generated from any specification"),
        ("old/notes.txt", add, "is not generated from any specification"),
    ];
    let folder = generated("differences_are_named_and_mended");
    let out = folder.join("out");
    let intact = files(&out);
    for (path, damage, problem) in cases {
        damage(&out.join(path));
        let said = fail(&folder, CHECK, 1);
        let expected = format!(
            "error: out/{path} {problem}\n1 file out of step\n  help: run `cargo xtask regen`, and commit what it writes\n"
        );
        assert_eq!(said, expected);
        assert_ne!(files(&out), intact, "a check fixes nothing");
        succeed(&folder, REGEN);
        assert_eq!(files(&out), intact, "{path}");
        assert!(!out.join("oms/src/more").exists(), "an empty folder is left");
        succeed(&folder, CHECK);
    }
}

#[test]
fn all_differences_are_listed() {
    let folder = generated("all_differences_are_listed");
    fs::remove_file(folder.join("out/dcs/Cargo.toml")).unwrap();
    write(&folder.join("out/oms/Cargo.toml"), "edited\n");
    write(&folder.join("out/oms/zzz.rs"), "added\n");
    let said = fail(&folder, CHECK, 1);
    for line in ["out/dcs/Cargo.toml is missing", "out/oms/Cargo.toml differs", "out/oms/zzz.rs is not"] {
        assert!(said.contains(&format!("error: {line}")), "{said}");
    }
    assert!(said.contains("3 files out of step"), "{said}");
}

#[test]
fn an_edited_specification_is_noticed() {
    let folder = generated("an_edited_specification_is_noticed");
    write(&folder.join("specs/oms/tasks.yaml"), &AREA.replace("Its id.", "The id of the task."));
    let said = fail(&folder, CHECK, 1);
    assert!(said.contains("error: out/oms/src/models/tasks.rs differs"), "{said}");
    assert!(said.contains("error: out/oms/openapi.json differs"), "{said}");
    assert!(!said.contains("dcs"), "{said}");
    assert!(said.contains("run `cargo xtask regen`"), "{said}");
    succeed(&folder, REGEN);
    succeed(&folder, CHECK);

    // A comment changes nothing that is generated.
    write(&folder.join("specs/dcs/openapi.yaml"), &format!("# Tasks.\n{DOCUMENT}"));
    succeed(&folder, CHECK);
}

#[test]
fn the_crate_of_a_removed_service_is_removed() {
    let folder = generated("the_crate_of_a_removed_service_is_removed");
    let of_dcs = files(&folder.join("out/dcs")).len();
    fs::remove_dir_all(folder.join("specs/dcs")).unwrap();
    let said = fail(&folder, CHECK, 1);
    assert!(said.contains("error: out/dcs/Cargo.toml is not generated from any specification"), "{said}");
    assert!(said.contains(&format!("{of_dcs} files out of step")), "{said}");
    let said = succeed(&folder, REGEN);
    assert!(said.contains(&format!("0 written, {of_dcs} removed")), "{said}");
    assert!(!folder.join("out/dcs").exists());
    assert!(folder.join("out/oms/Cargo.toml").exists());
}

#[test]
fn what_a_build_leaves_is_nobodys_difference() {
    let folder = generated("what_a_build_leaves_is_nobodys_difference");
    write(&folder.join("out/oms/target/debug/output"), "built\n");
    write(&folder.join("out/oms/Cargo.lock"), "locked\n");
    succeed(&folder, CHECK);
    assert!(succeed(&folder, REGEN).contains("0 written, 0 removed"));
    assert!(folder.join("out/oms/target/debug/output").exists());
    assert!(folder.join("out/oms/Cargo.lock").exists());
}

#[test]
fn a_folder_of_others_is_refused() {
    for (case, path) in [("file", "notes.txt"), ("crate", "theirs/Cargo.toml"), ("hidden", ".git/config")] {
        let folder = two_services(&format!("a_folder_of_others_is_refused_{case}"));
        write(&folder.join("out").join(path), "[package]\nname = \"theirs\"\n");
        let before = files(&folder.join("out"));
        let said = fail(&folder, REGEN, 1);
        assert!(said.contains("error: out holds files that the generator did not write"), "{said}");
        assert!(said.contains("help: name a new or an empty folder with --out"), "{said}");
        assert_eq!(files(&folder.join("out")), before);
    }
    // Beside crates that the generator did write, too.
    for (case, path) in [("crate", "theirs/Cargo.toml"), ("hidden", ".git/config")] {
        let folder = generated(&format!("a_folder_of_others_is_refused_beside_{case}"));
        write(&folder.join("out").join(path), "[package]\nname = \"theirs\"\n");
        let before = files(&folder.join("out"));
        let said = fail(&folder, REGEN, 1);
        assert!(said.contains(&format!("such as out/{}", path.split('/').next().unwrap())), "{said}");
        assert_eq!(files(&folder.join("out")), before);
    }
    let folder = two_services("a_folder_of_others_is_refused_empty");
    fs::create_dir(folder.join("out")).unwrap();
    succeed(&folder, REGEN);
}

/// Every specification that is refused, by its form or by its meaning: places on stderr, exit code 1,
/// no panic, and no file.
#[test]
fn refused_specifications_write_nothing() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/fixtures");
    let mut cases = folders(&fixtures.join("document/refused"));
    cases.extend(folders(&fixtures.join("lower/refused")));
    assert!(cases.len() >= 100, "found {} cases", cases.len());
    for case in cases {
        let folder = scratch("refused_specifications_write_nothing");
        for (path, bytes) in files(&case) {
            let target = folder.join("specs").join(name(&case)).join(path);
            fs::create_dir_all(target.parent().unwrap()).unwrap();
            fs::write(target, bytes).unwrap();
        }
        for arguments in [REGEN, CHECK] {
            let said = fail(&folder, arguments, 1);
            assert_located(&said, &format!("specs/{}/", name(&case)));
            assert!(!folder.join("out").exists(), "{} is refused, and written", case.display());
        }
    }
}

/// The text lists errors, each with a place in a file of the folder and a help, and their number.
fn assert_located(said: &str, folder: &str) {
    let lines: Vec<&str> = said.lines().collect();
    let starting = |start: &str| lines.iter().filter(|line| line.starts_with(start)).count();
    let errors = starting("error: ");
    assert!(errors > 0, "{said}");
    assert_eq!(starting(&format!("  --> {folder}")), errors, "{said}");
    assert_eq!(starting("  help: "), errors, "{said}");
    let summary = if errors == 1 { "1 error".to_owned() } else { format!("{errors} errors") };
    assert_eq!(lines.last(), Some(&summary.as_str()), "{said}");
    for place in lines.iter().filter_map(|line| line.strip_prefix("  --> ")) {
        let numbers: Vec<_> = place.rsplitn(3, ':').take(2).map(str::parse::<u32>).collect();
        assert!(numbers.iter().all(|number| number.as_ref().is_ok_and(|number| *number > 0)), "{place}");
    }
}

#[test]
fn one_bad_service_keeps_all_as_they_are() {
    let folder = two_services("one_bad_service_keeps_all_as_they_are");
    write(&folder.join("specs/bad/openapi.yaml"), &DOCUMENT.replace("info", "inof"));
    write(&folder.join("specs/bad/tasks.yaml"), AREA);
    write(&folder.join("specs/worse/openapi.yaml"), "openapi: 3.1.0\n");
    let said = fail(&folder, REGEN, 1);
    assert!(said.contains("--> specs/bad/openapi.yaml:2:1"), "{said}");
    assert!(said.contains("--> specs/worse/openapi.yaml:1:10"), "{said}");
    assert!(!folder.join("out").exists());

    let folder = generated("one_bad_service_keeps_all_as_they_are_later");
    let before = files(&folder.join("out"));
    write(&folder.join("specs/dcs/tasks.yaml"), &AREA.replace("string", "strng"));
    write(&folder.join("specs/oms/tasks.yaml"), &AREA.replace("Its id.", "The id of the task."));
    let said = fail(&folder, REGEN, 1);
    assert!(said.contains("help: ") && said.contains("did you mean `string`?"), "{said}");
    assert_eq!(files(&folder.join("out")), before);
}

#[test]
fn folders_without_specifications_are_refused() {
    let folder = scratch("folders_without_specifications_are_refused");
    let said = fail(&folder, REGEN, 1);
    assert!(said.starts_with("error: specs cannot be read: "), "{said}");
    assert!(said.contains("help: name the folder with --specs"), "{said}");
    write(&folder.join("specs/oms.yaml"), DOCUMENT);
    let said = fail(&folder, REGEN, 1);
    assert!(said.starts_with("error: no service in specs\n"), "{said}");
    assert!(said.contains("such as specs/oms/openapi.yaml"), "{said}");
    assert!(!folder.join("out").exists());
}

#[test]
fn a_single_file_is_a_service() {
    let folder = scratch("a_single_file_is_a_service");
    let document = "openapi: 3.0.3\ninfo: {title: One, version: '1'}\npaths: {}\n";
    write(&folder.join("specs/one/openapi.yaml"), document);
    succeed(&folder, REGEN);
    let manifest = fs::read_to_string(folder.join("out/one/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"one\"\n"), "{manifest}");
    succeed(&folder, CHECK);
}

#[test]
fn the_repository_is_in_step() {
    let elsewhere = scratch("the_repository_is_in_step");
    let run = run(&elsewhere, &["regen", "--check"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
}
