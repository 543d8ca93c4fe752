//! What generated code costs, on a synthetic service with the mix of OMS: `cargo bench -p codegen`.
//!
//! Prints how long generation takes for 50 to 400 operations, and for 200 operations how long
//! `cargo check` and a release build of the generated crate alone take: dependencies built before,
//! no incremental compilation, two jobs. Best of three each.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark prints, and stops at a fault"
)]

#[path = "cost/synthetic.rs"]
mod synthetic;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use codegen::document::Document;
use codegen::{FileSet, Options};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let folder = root.join("target").join("cost");
    println!("operations  models  fields  generation");
    for operations in [50, 100, 200, 400] {
        let service = synthetic::service(operations);
        let specs = folder.join("specs").join("synthetic");
        write(&specs.join("openapi.yaml"), &service.text);
        let (files, time) = best_of(5, || generate(&specs));
        println!(
            "{operations:>10}  {:>6}  {:>6}  {:>7.0} ms",
            service.models,
            service.fields,
            time.as_secs_f64() * 1e3
        );
        if operations == 200 {
            let lines: usize = files
                .iter()
                .filter(|(path, _)| path.ends_with(".rs"))
                .map(|(_, text)| text.lines().count())
                .sum();
            println!(
                "            {lines} lines of Rust, {:.0} an operation",
                lines as f64 / f64::from(operations)
            );
            compile(&folder.join("crate"), &files);
        }
    }
}

fn generate(specs: &Path) -> FileSet {
    let options =
        Options { runtime_path: "../../../runtime".to_owned(), runtime_version: "0.1.0".to_owned() };
    let generated =
        Document::read(specs, "synthetic").and_then(|document| codegen::generate(&document, &options));
    generated.unwrap_or_else(|problems| panic!("{problems}"))
}

/// Times `cargo check` and a release build of the crate alone.
fn compile(folder: &Path, files: &FileSet) {
    for (path, text) in files {
        write(&folder.join(path), text);
    }
    // The crate stands alone, so that its profile is cargo's own.
    let manifest = folder.join("Cargo.toml");
    let text = files.get("Cargo.toml").expect("a manifest");
    write(&manifest, &format!("{text}\n[workspace]\n"));
    for (name, arguments) in
        [("cargo check", ["check"].as_slice()), ("release build", &["build", "--release"])]
    {
        cargo(folder, arguments);
        let (_, time) = best_of(3, || {
            let library = folder.join("src/lib.rs");
            let text = std::fs::read_to_string(&library).expect("the crate's root");
            write(&library, &text);
            let start = Instant::now();
            cargo(folder, arguments);
            start.elapsed()
        });
        println!("            {name}: {:.2} s", time.as_secs_f64());
    }
}

fn cargo(folder: &Path, arguments: &[&str]) {
    let status = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--quiet", "--jobs", "2"])
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .current_dir(folder)
        .status();
    assert!(status.expect("cargo runs").success(), "cargo {arguments:?} failed");
}

fn best_of<T>(times: usize, mut run: impl FnMut() -> T) -> (T, Duration) {
    let mut best: Option<(T, Duration)> = None;
    for _ in 0..times {
        let start = Instant::now();
        let result = run();
        let time = start.elapsed();
        if best.as_ref().is_none_or(|(_, least)| time < *least) {
            best = Some((result, time));
        }
    }
    best.expect("at least one run")
}

fn write(path: &PathBuf, text: &str) {
    let parent = path.parent().expect("a folder");
    std::fs::create_dir_all(parent).expect("the folder can be made");
    std::fs::write(path, text).expect("the file can be written");
}
