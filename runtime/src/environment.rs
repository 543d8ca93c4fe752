//! What a client finds outside of the program: variables, files in the home folder, the clock.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

/// Where a client looks for what it was not given: variables, the files of the home folder, the clock.
///
/// A program uses [`Environment::process`], which is what `from_env` means. A test gives variables of its
/// own, and leaves those of the process alone:
///
/// ```
/// use huaweicloud_core::Environment;
///
/// let environment = Environment::given([
///     ("HUAWEICLOUD_SDK_AK", "AKEXAMPLE1234567890"),
///     ("HUAWEICLOUD_SDK_SK", "secret access key"),
/// ]);
/// # let _ = environment;
/// ```
#[derive(Clone)]
pub struct Environment {
    /// Those of the process, if absent.
    variables: Option<Arc<HashMap<String, String>>>,
    home: Option<PathBuf>,
    metadata: Arc<str>,
    now: Arc<dyn Fn() -> SystemTime + Send + Sync>,
}

/// Longer files of settings are none.
const LARGEST_FILE: u64 = 1024 * 1024;

impl Environment {
    /// The variables of the process, the home folder of its user and the clock of the machine.
    #[must_use]
    pub fn process() -> Self {
        Environment {
            variables: None,
            home: std::env::home_dir().filter(|home| !home.as_os_str().is_empty()),
            metadata: "http://169.254.169.254".into(),
            now: Arc::new(SystemTime::now),
        }
    }

    /// These variables and no others, and no home folder.
    pub fn given<K: Into<String>, V: Into<String>>(variables: impl IntoIterator<Item = (K, V)>) -> Self {
        let variables = variables.into_iter().map(|(name, value)| (name.into(), value.into()));
        Environment { variables: Some(Arc::new(variables.collect())), home: None, ..Self::process() }
    }

    /// The folder in which `.huaweicloud/credentials` and `.huaweicloud/regions.yaml` are looked for.
    #[must_use]
    pub fn home(mut self, folder: impl Into<PathBuf>) -> Self {
        self.home = Some(folder.into());
        self
    }

    /// The address of the metadata service, for tests: a server of the cloud has it at one place alone.
    #[doc(hidden)]
    #[must_use]
    pub fn metadata_endpoint(mut self, endpoint: &str) -> Self {
        self.metadata = endpoint.trim_end_matches('/').into();
        self
    }

    /// The clock by which credentials end, for tests.
    #[doc(hidden)]
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.now = Arc::new(now);
        self
    }

    /// The value of a variable. One that is empty counts as not set.
    ///
    /// Of the process, a value that is not Unicode comes with marks in place of what cannot be read.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<String> {
        let value = match &self.variables {
            Some(given) => given.get(name).cloned(),
            None => std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()),
        };
        value.filter(|value| !value.is_empty())
    }

    /// The path that a variable names.
    pub(crate) fn path(&self, name: &str) -> Option<PathBuf> {
        match &self.variables {
            Some(_) => self.variable(name).map(PathBuf::from),
            None => std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from),
        }
    }

    /// A file in the home folder's `.huaweicloud`.
    pub(crate) fn settings_file(&self, name: &str) -> Option<PathBuf> {
        Some(self.home.as_ref()?.join(".huaweicloud").join(name))
    }

    pub(crate) fn metadata(&self) -> &str {
        &self.metadata
    }

    /// The time by this environment's clock.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        (self.now)()
    }
}

impl fmt::Debug for Environment {
    /// Shows no variable: some hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variables = if self.variables.is_some() { "given" } else { "of the process" };
        f.debug_struct("Environment")
            .field("variables", &format_args!("{variables}"))
            .field("home", &self.home)
            .finish_non_exhaustive()
    }
}

/// The text of a file, or nothing where there is none.
///
/// The message names the file and quotes nothing of it.
pub(crate) fn read_file(path: &Path) -> Result<Option<String>, String> {
    use std::io::{ErrorKind, Read};

    let shown = path.display();
    let mut text = String::new();
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return Err(format!("the file {shown} cannot be opened: {error}")),
    };
    let read = file.take(LARGEST_FILE + 1).read_to_string(&mut text);
    match read {
        Ok(_) if text.len() as u64 > LARGEST_FILE => Err(format!(
            "the file {shown} has more than {LARGEST_FILE} bytes; check that it is the right one"
        )),
        // Editors of some systems begin a file with a mark of its encoding.
        Ok(_) => Ok(Some(text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned))),
        Err(error) => Err(format!("the file {shown} cannot be read: {error}")),
    }
}
