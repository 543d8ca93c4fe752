//! Judges in other languages: programs of other people, installed for the tests.
//!
//! A machine that has only Rust leaves them out, and the test says so. Where `CI=true` that is a failure,
//! so that no judge is left out by accident.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// A judge to be installed.
#[derive(Debug)]
pub struct Judge {
    /// Its packages with their versions; the folder is named after them.
    packages: String,
    installer: Installer,
}

#[derive(Debug)]
enum Installer {
    Npm,
}

impl Judge {
    /// A package of npm with its version, run with Node.js.
    #[must_use]
    pub fn npm(package: &str) -> Self {
        Judge { packages: package.to_owned(), installer: Installer::Npm }
    }
}

/// The folder of an installed judge; nothing where it has to be left out.
///
/// # Panics
/// Where it would have to be left out and `CI=true`.
#[must_use]
pub fn installed(judge: &Judge) -> Option<PathBuf> {
    let name: String = judge
        .packages
        .chars()
        .map(|one| if one.is_ascii_alphanumeric() || one == '.' { one } else { '-' })
        .collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/judges").join(name);
    match install(judge, &folder) {
        Ok(()) => Some(folder),
        Err(reason) => {
            assert!(
                env::var("CI").as_deref() != Ok("true"),
                "{} is required where CI=true: {reason}",
                judge.packages
            );
            // Past the test harness, which keeps what a passing test prints to itself.
            let _ = writeln!(std::io::stderr(), "LEFT OUT: {}: {reason}", judge.packages);
            None
        }
    }
}

fn install(judge: &Judge, folder: &Path) -> Result<(), String> {
    let Installer::Npm = judge.installer;
    let mark = folder.join("installed");
    if mark.exists() {
        return Ok(());
    }
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let output = Command::new("npm")
        .args(["install", "--no-audit", "--no-fund", "--silent", "--prefix"])
        .arg(folder)
        .arg(&judge.packages)
        .output()
        .map_err(|error| format!("npm: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    fs::write(mark, "").map_err(|error| error.to_string())
}
