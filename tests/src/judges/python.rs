//! Python with the vendor's SDK, in an environment of its own.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::folder::{output, prepared};
use super::script::Script;

const REQUIREMENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/judges/requirements.txt");

/// Prints what tells one Python from another, unless it is too old for the judges.
const ABOUT: &str = "
import sys
if sys.version_info < (3, 10):
    sys.exit('python3 is Python %d.%d, and 3.10 or later is needed' % sys.version_info[:2])
print(sys.version, sys.executable)
";

/// A Python that has the vendor's SDK.
#[derive(Debug)]
pub struct Python {
    program: PathBuf,
}

impl Python {
    /// Takes the environment that is kept in a folder, and makes it where there is none: that needs
    /// `python3`, 3.10 or later, with its `venv` and `pip`, and PyPI.
    ///
    /// # Errors
    /// Why it cannot be made, such as no `python3`, or no network.
    pub fn with_sdk(folder: &Path) -> Result<Self, String> {
        let requirements = std::fs::read_to_string(REQUIREMENTS)
            .map_err(|error| format!("{REQUIREMENTS} cannot be read: {error}"))?;
        let about = output(Command::new("python3").args(["-c", ABOUT]))?;
        let program = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python3" };
        let folder = prepared(folder, "python", (requirements, about), |folder| {
            output(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
            let mut install = Command::new(folder.join(program));
            install.args(["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]);
            install.args(["--retries", "1", "--timeout", "20", "--requirement", REQUIREMENTS]);
            let installed = output(&mut install).map(drop);
            installed.map_err(|problem| format!("the SDK cannot be installed: {problem}"))
        })?;
        Ok(Self { program: folder.join(program) })
    }

    /// Starts a script of `tests/judges`.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start(&self, script: &str) -> Result<Script, String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("judges").join(script);
        let mut command = Command::new(&self.program);
        // Nothing of the caller's own Python gets in, and nothing is written beside the script.
        command.args(["-E", "-s", "-B"]).arg(path);
        command.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
        Script::start(&mut command)
    }
}
