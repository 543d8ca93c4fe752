//! `regen`: specifications in, crates out, or a comparison of the two.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostics;
use codegen::document::Document;
use codegen::{FileSet, Options};

use crate::folder::{self, Difference};
use crate::repository;

/// Generates the crates of all services, and writes or compares them.
pub(crate) fn regen(specs: &Path, out: &Path, check: bool) -> Result<String, String> {
    let files = generate(specs, out)?;
    let services = files.keys().filter(|path| path.ends_with("/Cargo.toml")).count();
    let differences = folder::compare(out, &files)?;
    if check {
        return report(out, &differences, files.len(), services);
    }
    folder::write(out, &files, &differences)?;
    let names: String = differences.iter().map(|one| line(out, one)).collect();
    Ok(format!(
        "{names}{}, {} in {}: {} written, {} removed",
        count(services, "crate"),
        count(files.len(), "file"),
        out.display(),
        differences.iter().filter(|difference| !matches!(difference, Difference::Orphan(_))).count(),
        differences.iter().filter(|difference| matches!(difference, Difference::Orphan(_))).count(),
    ))
}

/// What was done with a file.
fn line(out: &Path, difference: &Difference) -> String {
    let (done, path) = match difference {
        Difference::Changed(path) | Difference::Missing(path) => ("wrote", path),
        Difference::Orphan(path) => ("removed", path),
    };
    format!("{done} {}/{path}\n", shown(out))
}

/// The services of a folder: each folder in it that holds an `openapi.yaml`.
pub(crate) fn services(specs: &Path) -> Result<Vec<(String, PathBuf)>, String> {
    let unreadable = |error| {
        format!("error: {} cannot be read: {error}\n  help: name the folder with --specs", specs.display())
    };
    let mut services = BTreeMap::new();
    for entry in std::fs::read_dir(specs).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.join("openapi.yaml").is_file()
            && let Some(name) = path.file_name().and_then(|name| name.to_str())
        {
            services.insert(name.to_owned(), path.clone());
        }
    }
    if services.is_empty() {
        let specs = specs.display();
        return Err(format!(
            "error: no service in {specs}\n  help: a service is a folder with an openapi.yaml, such as {specs}/oms/openapi.yaml"
        ));
    }
    Ok(services.into_iter().collect())
}

/// How a folder is shown in messages: with slashes on every machine.
pub(crate) fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

/// The files of all crates, by their path in the output folder.
fn generate(specs: &Path, out: &Path) -> Result<FileSet, String> {
    let mut problems = Diagnostics::new();
    let mut files = FileSet::new();
    for (name, folder) in services(specs)? {
        let options = Options {
            runtime_path: folder::relative(&out.join(&name), &repository::root().join("runtime"))?,
            runtime_version: env!("CARGO_PKG_VERSION").to_owned(),
        };
        let generated = Document::read(&folder, &shown(&folder))
            .and_then(|document| codegen::generate(&document, &options));
        match generated {
            Ok(generated) => {
                files.extend(generated.into_iter().map(|(path, text)| (format!("{name}/{path}"), text)))
            }
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems.to_string()) }
}

fn report(out: &Path, differences: &[Difference], files: usize, services: usize) -> Result<String, String> {
    if differences.is_empty() {
        return Ok(format!(
            "{}, {} in {}: as generated",
            count(services, "crate"),
            count(files, "file"),
            out.display()
        ));
    }
    let mut text = String::new();
    for difference in differences {
        let (path, problem) = match difference {
            Difference::Changed(path) => (path, "differs from what the specifications generate"),
            Difference::Missing(path) => (path, "is missing"),
            Difference::Orphan(path) => (path, "is not generated from any specification"),
        };
        text.push_str(&format!("error: {}/{path} {problem}\n", shown(out)));
    }
    text.push_str(&format!(
        "{} out of step\n  help: run `cargo xtask regen`, and commit what it writes",
        count(differences.len(), "file")
    ));
    Err(text)
}

/// A number of things, in words.
pub(crate) fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}
