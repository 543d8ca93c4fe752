//! The repository is the one that the command is run in: two work trees may share a target folder.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

use std::fs;

use support::{fail, run, scratch, succeed, write};

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Tasks, version: '1'}
paths:
  /tasks:
    get:
      operationId: ListTasks
      responses: {'204': {description: None.}}
";

#[test]
fn the_repository_around_the_current_folder_is_meant() {
    let folder = scratch("two");
    for (name, id) in [("first", "ListTasks"), ("second", "ListOthers")] {
        let root = folder.join(name);
        write(&root.join("xtask/Cargo.toml"), "");
        write(&root.join("runtime/Cargo.toml"), "");
        write(&root.join("specs/tasks/openapi.yaml"), &SPEC.replace("ListTasks", id));
    }
    for (name, id) in [("first", "list_tasks"), ("second", "list_others")] {
        let inside = folder.join(name).join("specs/tasks");
        let said = succeed(&inside, &["regen"]);
        assert!(said.contains(&format!("{name}/generated/tasks/src/client.rs")), "{said}");
        let operations = folder.join(name).join("generated/tasks/src/operations/openapi.rs");
        assert!(fs::read_to_string(operations).unwrap().contains(&format!("fn {id}(")));
    }
    let first = folder.join("first");
    write(&first.join("specs/tasks/openapi.yaml"), &SPEC.replace("ListTasks", "ListMore"));
    let said = fail(&first, &["regen", "--check"], 1);
    assert!(said.contains("error: generated/tasks/src/operations/openapi.rs differs"), "{said}");
    assert_eq!(run(&folder.join("second"), &["regen", "--check"]).code, Some(0));
}
