//! What the tests on fixture folders share.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// The folders in a folder of `tests/fixtures`, by name.
pub(crate) fn cases(kind: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(kind);
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    paths.sort();
    paths
}

/// The last part of a path.
pub(crate) fn name(path: &Path) -> &str {
    path.file_name().unwrap().to_str().unwrap()
}

/// Whether the expected texts are to be rewritten.
pub(crate) fn updates() -> bool {
    std::env::var_os("UPDATE_EXPECT").is_some()
}

/// What differs from an expected text, which is rewritten on demand.
pub(crate) fn difference(path: &Path, found: &str) -> Option<String> {
    if updates() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, found).unwrap();
        return None;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    (expected != found).then(|| format!("--- {}\n{expected}\n--- found\n{found}", path.display()))
}
