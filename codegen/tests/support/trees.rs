//! What the tests of the comparison share: specifications as trees, written and compared.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]
#![allow(dead_code, reason = "each test program uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diff::Changes;
use codegen::document::Document;
use serde_yaml::Value;

/// The files of a service as trees.
pub(crate) type Service = BTreeMap<String, Value>;

pub(crate) fn read(name: &str) -> Service {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs").join(name);
    let mut files = Service::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let text = fs::read_to_string(&path).unwrap();
            files.insert(
                path.file_name().unwrap().to_str().unwrap().to_owned(),
                serde_yaml::from_str(&text).unwrap(),
            );
        }
    }
    files
}

pub(crate) fn write(test: &str, name: &str, service: &Service) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff").join(test).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (file, tree) in service {
        fs::write(folder.join(file), serde_yaml::to_string(tree).unwrap()).unwrap();
    }
    folder
}

/// Compares, unless the new document is refused.
pub(crate) fn compare(base: &Document, test: &str, name: &str, head: &Service) -> Option<Changes> {
    let folder = write(test, name, head);
    let document = Document::read(&folder, name).ok()?;
    codegen::diff(base, &document).ok().map(|(changes, _)| changes)
}

/// Compares with one file in a folder of specifications put otherwise, which stays as it was.
pub(crate) fn compare_file(base: &Document, folder: &Path, file: &str, tree: &Value) -> Option<Changes> {
    let path = folder.join(file);
    let before = fs::read(&path).unwrap();
    fs::write(&path, serde_yaml::to_string(tree).unwrap()).unwrap();
    let document = Document::read(folder, &base.name);
    fs::write(&path, before).unwrap();
    codegen::diff(base, &document.ok()?).ok().map(|(changes, _)| changes)
}

/// The way from the root of a file to a value.
pub(crate) type Way = Vec<String>;

pub(crate) fn at<'a>(tree: &'a Value, way: &[String]) -> &'a Value {
    way.iter().fold(tree, |tree, step| match tree {
        Value::Sequence(items) => &items[step.parse::<usize>().unwrap()],
        tree => &tree[step.as_str()],
    })
}

pub(crate) fn at_mut<'a>(tree: &'a mut Value, way: &[String]) -> &'a mut Value {
    way.iter().fold(tree, |tree, step| match tree {
        Value::Sequence(items) => &mut items[step.parse::<usize>().unwrap()],
        tree => tree.get_mut(step.as_str()).unwrap(),
    })
}
