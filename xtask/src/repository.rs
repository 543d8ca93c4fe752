//! Where the repository is: the one that the command is run in, not the one that it was built from.
//!
//! Two work trees may share a target folder, and with it this program.

use std::path::{Path, PathBuf};

/// The root of the repository around the current folder; where that is none, the one of the build.
pub(crate) fn root() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let around = here.ancestors().find(|folder| is_root(folder)).map(Path::to_owned);
    around.unwrap_or_else(|| {
        // `cargo run` tells which package it runs.
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let package = package.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
        package.parent().unwrap_or(Path::new(".")).to_owned()
    })
}

/// A folder of the repository, relative where the command runs at its root: messages are shorter.
pub(crate) fn folder(name: &str) -> PathBuf {
    let root = root();
    let at_root = std::env::current_dir().is_ok_and(|here| here == root);
    if at_root { PathBuf::from(name) } else { root.join(name) }
}

fn is_root(folder: &Path) -> bool {
    folder.join("xtask/Cargo.toml").is_file() && folder.join("runtime").is_dir()
}
