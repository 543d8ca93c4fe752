//! The output folder: compared with what is generated, and brought in line with it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use codegen::FileSet;

/// What marks a folder as written by the generator.
const MARK: &str = "@generated from specs/";

/// A file that is not as generated, by its path in the folder.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    Changed(String),
    Missing(String),
    Orphan(String),
}

/// Compares a folder with generated files, and lists what differs by path.
pub(crate) fn compare(out: &Path, files: &FileSet) -> Result<Vec<Difference>, String> {
    let mut differences = Vec::new();
    for (path, text) in files {
        match fs::read(out.join(path)) {
            Ok(found) if found == text.as_bytes() => {}
            Ok(_) => differences.push(Difference::Changed(path.clone())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                differences.push(Difference::Missing(path.clone()));
            }
            // Such as a folder in the place of the file.
            Err(_) => differences.push(Difference::Changed(path.clone())),
        }
    }
    let mut present = BTreeSet::new();
    if out.exists() {
        list(out, "", &mut present)?;
    }
    differences.extend(present.into_iter().filter(|path| !files.contains_key(path)).map(Difference::Orphan));
    Ok(differences)
}

/// Writes what is changed or missing, and removes what is left over.
pub(crate) fn write(out: &Path, files: &FileSet, differences: &[Difference]) -> Result<(), String> {
    if let Some(path) = not_ours(out)? {
        return Err(format!(
            "error: {} holds files that the generator did not write, such as {}\n  \
             help: name a new or an empty folder with --out",
            out.display(),
            path.display()
        ));
    }
    for difference in differences {
        match difference {
            Difference::Orphan(path) => {
                fs::remove_file(out.join(path))
                    .map_err(|error| failed("removed", &out.join(path), &error))?;
                remove_empty_parents(out, path);
            }
            Difference::Changed(path) | Difference::Missing(path) => {
                let target = out.join(path);
                if let Some(parent) = target.parent() {
                    fs::create_dir_all(parent).map_err(|error| failed("made", parent, &error))?;
                }
                let text = files.get(path).map(String::as_str).unwrap_or_default();
                fs::write(&target, text).map_err(|error| failed("written", &target, &error))?;
            }
        }
    }
    Ok(())
}

/// The path from one folder to another, with slashes. Neither needs to exist.
pub(crate) fn relative(from: &Path, to: &Path) -> Result<String, String> {
    let (from, to) = (absolute(from)?, absolute(to)?);
    let common = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let up = std::iter::repeat_n("..".to_owned(), from.len() - common);
    Ok(up.chain(to.iter().skip(common).cloned()).collect::<Vec<_>>().join("/"))
}

/// The parts of a path from the root, symbolic links followed as far as it exists.
fn absolute(path: &Path) -> Result<Vec<String>, String> {
    let unknown = |error| failed("found", path, &error);
    let mut existing = std::path::absolute(path).map_err(unknown)?;
    let mut rest = Vec::new();
    while !existing.exists() {
        let Some(name) = existing.file_name().map(ToOwned::to_owned) else { break };
        rest.push(name);
        existing.pop();
    }
    let mut full = existing.canonicalize().map_err(unknown)?;
    full.extend(rest.iter().rev());
    let parts = full.components().filter(|part| !matches!(part, Component::RootDir | Component::CurDir));
    Ok(parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect())
}

/// What in the folder the generator did not write and must not remove, if anything: a crate of
/// somebody else's, a hidden folder, or all of it if no crate there is the generator's.
fn not_ours(out: &Path) -> Result<Option<PathBuf>, String> {
    if !out.exists() {
        return Ok(None);
    }
    let unreadable = |error: std::io::Error| failed("read", out, &error);
    let entries = fs::read_dir(out).map_err(unreadable)?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>();
    let mut paths = paths.map_err(unreadable)?;
    paths.sort();
    let marked = |file: PathBuf| fs::read_to_string(file).is_ok_and(|text| text.contains(MARK));
    let ours = |path: &Path| marked(path.join("Cargo.toml")) || marked(path.join("src/lib.rs"));
    if !paths.iter().any(|path| ours(path)) {
        return Ok(paths.into_iter().next());
    }
    let hidden = |path: &Path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    Ok(paths.into_iter().find(|path| hidden(path) || (path.join("Cargo.toml").exists() && !ours(path))))
}

/// Lists the files below a folder. Links are listed, not followed. What building a crate in place
/// leaves (`target`, `Cargo.lock` in a crate's folder) is nobody's difference.
fn list(folder: &Path, prefix: &str, found: &mut BTreeSet<String>) -> Result<(), String> {
    let unreadable = |error| failed("read", folder, &error);
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let kind = entry.file_type().map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let depth = prefix.matches('/').count();
        if depth == 1 && (kind.is_dir() && name == "target" || name == "Cargo.lock") {
            continue;
        }
        let path = format!("{prefix}{name}");
        if kind.is_dir() {
            list(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.insert(path);
        }
    }
    Ok(())
}

/// Removes the folders that a removed file has left empty. One that is not empty stays.
fn remove_empty_parents(out: &Path, path: &str) {
    let mut parent = PathBuf::from(path);
    while parent.pop() && !parent.as_os_str().is_empty() && fs::remove_dir(out.join(&parent)).is_ok() {}
}

fn failed(done: &str, path: &Path, error: &std::io::Error) -> String {
    format!("error: {} cannot be {done}: {error}", path.display())
}
