//! A package of npm with what it depends on, in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::folder::{output, prepared};

/// An installed package of npm.
#[derive(Debug)]
pub struct Node {
    folder: PathBuf,
}

impl Node {
    /// Takes the installation that is kept in a folder, and makes it where there is none: that needs
    /// Node.js with `npm`, and its registry. The package is named with its version.
    ///
    /// # Errors
    /// Why it cannot be made, such as no `npm`, or no network.
    pub fn with(folder: &Path, package: &str) -> Result<Self, String> {
        let about = output(Command::new("node").arg("--version"))?;
        let folder = prepared(folder, "node", (package, about), |folder| {
            let mut install = Command::new("npm");
            install.args(["install", "--no-audit", "--no-fund", "--silent", "--prefix"]).arg(folder);
            let installed = output(install.arg(package)).map(drop);
            installed.map_err(|problem| format!("{package} cannot be installed: {problem}"))
        })?;
        Ok(Self { folder })
    }

    /// A command that runs a script of the package, given by its path below `node_modules`.
    #[must_use]
    pub fn command(&self, script: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.folder.join("node_modules").join(script));
        command
    }
}
