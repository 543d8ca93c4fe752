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

/// What pip says where there is no package of a name.
const NO_PACKAGE: &str = "No matching distribution found";

/// A Python that has the vendor's SDK.
#[derive(Debug)]
pub struct Python {
    program: PathBuf,
}

impl Python {
    /// Takes the environment that is kept in a folder, and makes it where there is none: that needs
    /// `python3`, 3.10 or later, with its `venv` and `pip`, and PyPI. It has the SDK of those services that the
    /// vendor has one for; a script fails for the others.
    ///
    /// # Errors
    /// Why it cannot be made, such as no `python3`, or no network.
    pub fn with_sdk(folder: &Path, services: &[String]) -> Result<Self, String> {
        let requirements = std::fs::read_to_string(REQUIREMENTS)
            .map_err(|error| format!("{REQUIREMENTS} cannot be read: {error}"))?;
        let version = requirements.lines().find_map(|line| line.strip_prefix("huaweicloudsdkcore=="));
        let version = version.ok_or_else(|| format!("{REQUIREMENTS} does not say which version it wants"))?;
        let packages: Vec<String> =
            services.iter().map(|service| format!("huaweicloudsdk{service}=={version}")).collect();
        let about = output(Command::new("python3").args(["-c", ABOUT]))?;
        let program = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python3" };
        let folder = prepared(folder, "python", (&requirements, &packages, about), |folder| {
            output(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
            let install = |what: &[&str]| {
                let mut install = Command::new(folder.join(program));
                install.args([
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "--no-input",
                    "--disable-pip-version-check",
                ]);
                output(install.args(["--retries", "1", "--timeout", "20"]).args(what)).map(drop)
            };
            let failed = |problem| format!("the SDK cannot be installed: {problem}");
            install(&["--requirement", REQUIREMENTS]).map_err(failed)?;
            for package in &packages {
                match install(&[package]) {
                    // With the core there is a network; then the vendor has no such package.
                    Err(problem) if problem.contains(NO_PACKAGE) => {}
                    installed => installed.map_err(failed)?,
                }
            }
            Ok(())
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
