//! The worked example of specs/README.md is the real specification.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that panics has failed"
)]

use std::fs;
use std::path::Path;

use serde_json::Value;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|problem| panic!("{problem}\n{text}"))
}

/// The parts of the example's code, each indented as a document of its own.
fn parts() -> Vec<Value> {
    let readme = read("specs/README.md");
    let section = readme.split("## Transcribe a page, step by step").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let blocks: Vec<&str> =
        section.split("```yaml\n").skip(1).map(|block| block.split("```").next().unwrap()).collect();
    assert!(blocks.len() > 3, "the example has only {} blocks", blocks.len());
    let chunks = blocks.iter().flat_map(|block| block.split("\n\n"));
    chunks
        .map(|chunk| {
            let indent = chunk.lines().filter(|line| !line.trim().is_empty());
            let indent = indent.map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
            let lines: Vec<&str> = chunk.lines().map(|line| line.get(indent..).unwrap_or_default()).collect();
            yaml(&lines.join("\n"))
        })
        .collect()
}

#[test]
fn the_worked_example_is_the_real_specification() {
    let openapi = yaml(&read("specs/oms/openapi.yaml"));
    let tasks = yaml(&read("specs/oms/tasks.yaml"));
    let common = yaml(&read("specs/oms/common.yaml"));
    let operation = &tasks["pathItems"]["StopTask"]["post"];
    let mut compared = Vec::new();
    for part in parts() {
        for (key, shown) in part.as_object().unwrap() {
            match key.as_str() {
                path if path.starts_with('/') => assert_eq!(shown, &openapi["paths"][path], "{path}"),
                "StopTask" => {
                    for (key, shown) in shown["post"].as_object().unwrap() {
                        assert_eq!(shown, &operation[key], "{key} of StopTask");
                    }
                }
                "parameters" | "responses" => assert_eq!(shown, &operation[key], "{key} of StopTask"),
                "schemas" => {
                    for (name, shown) in shown.as_object().unwrap() {
                        let real = tasks["schemas"].get(name).or_else(|| common["schemas"].get(name));
                        assert_eq!(Some(shown), real, "schema {name}");
                    }
                }
                other => panic!("nothing in the specification is compared with `{other}`"),
            }
            compared.push(key.clone());
        }
    }
    let wanted = ["/v2/{project_id}/tasks/{task_id}/stop", "StopTask", "parameters", "schemas", "responses"];
    assert_eq!(compared, wanted);
}
