//! Reads the files of one service, checks them against the grammar of OpenAPI 3.0, and makes one
//! located tree of them whose references all lead to its own components.
mod bundle;
mod check;
mod component;
mod cycles;
mod files;
mod grammar;
mod keys;
mod node;
mod pointer;
mod problem;
mod references;
mod rules;
mod scalar;
mod unused;
mod wording;
mod yaml;

use std::fs;
use std::path::{Path, PathBuf};

pub use node::{Entry, FileId, Node, Span, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use bundle::Bundler;
use files::{FileNames, Files};
use problem::Problem;

/// The specification of one service.
#[derive(Debug)]
pub struct Document {
    /// The name of its folder.
    pub name: String,
    /// The whole specification as one tree. Every `$ref` in the place of a component is alone
    /// there and leads to `#/components/<section>/<name>`; none is dangling and none circular.
    /// Components are in the order of OpenAPI's sections and sorted by name.
    pub root: Node,
    /// The text of `guide.md` in the folder, if there is such a file: what the users of the service's
    /// crate read first.
    pub guide: Option<String>,
    files: FileNames,
    unused: Vec<Diagnostic>,
}

impl Document {
    /// Reads `openapi.yaml` in `folder` and all files that it refers to. `shown` is how the folder
    /// is called in messages.
    ///
    /// # Errors
    /// All problems found, each with its place.
    pub fn read(folder: &Path, shown: &str) -> Result<Self, Diagnostics> {
        let unreadable = |error: std::io::Error| {
            Diagnostics::from(Diagnostic {
                message: format!("{shown}/openapi.yaml cannot be read: {error}"),
                help: Some("a service is a folder with a file openapi.yaml".to_owned()),
                location: None,
            })
        };
        let folder = named(folder).map_err(unreadable)?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let base = folder.parent().unwrap_or(Path::new("."));
        let mut files = Files::new(base, &name, shown);
        let path = format!("{name}/openapi.yaml");
        let file = files.open(&path).map_err(unreadable)?;
        let root = files.root(file);
        let mut bundler = Bundler::new(files, file);
        let bundle = root.and_then(|root| match check_version(&root) {
            Ok(()) => Some(bundler.bundle(&root)),
            Err(problem) => {
                bundler.problem(problem);
                None
            }
        });
        let problems = bundler.take_problems();
        let guide = guide(&folder, shown)?;
        match bundle {
            Some(root) if problems.is_empty() => {
                let unused = unused::find(&bundler);
                Ok(Self { name, root, guide, files: bundler.files.names, unused })
            }
            _ => {
                let names = &bundler.files.names;
                Err(problems.into_iter().map(|p| names.diagnostic(p)).collect())
            }
        }
    }

    /// Follows a reference to what it finally leads to; any other node is returned as it is.
    pub fn resolve<'a>(&'a self, node: &'a Node) -> &'a Node {
        let mut node = node;
        while let Some(next) = self.referred(node) {
            node = next;
        }
        node
    }

    /// The name of the component that this refers to, if it is a reference.
    pub fn reference(node: &Node) -> Option<&str> {
        node.reference()?.value.as_str()?.rsplit('/').next()
    }

    /// A component by section (such as `schemas`) and name.
    pub fn component(&self, section: &str, name: &str) -> Option<&Node> {
        let entries = self.root.get("components")?.get(section)?.entries();
        let at = entries.binary_search_by(|entry| entry.key.as_str().cmp(name)).ok()?;
        entries.get(at).map(|entry| &entry.value)
    }

    /// The file as it is shown: `specs/oms/tasks.yaml`.
    pub fn file_name(&self, file: FileId) -> &str {
        self.files.shown(file)
    }

    /// The file without folder and extension: `tasks`.
    pub fn file_stem(&self, file: FileId) -> &str {
        self.files.stem(file)
    }

    /// A problem at a place of this document.
    pub fn diagnostic(&self, span: Span, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        self.files.diagnostic(Problem::new(span, message, help))
    }

    /// Components, parts of files and files of the folder that nothing refers to.
    pub fn unused(&self) -> &[Diagnostic] {
        &self.unused
    }

    fn referred<'a>(&'a self, node: &Node) -> Option<&'a Node> {
        let text = node.reference()?.value.as_str()?;
        let (section, name) = text.strip_prefix("#/components/")?.split_once('/')?;
        self.component(section, name)
    }
}

/// The text of `guide.md` in a folder, if there is one.
fn guide(folder: &Path, shown: &str) -> Result<Option<String>, Diagnostics> {
    match fs::read_to_string(folder.join("guide.md")) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Diagnostics::from(Diagnostic {
            message: format!("{shown}/guide.md cannot be read: {error}"),
            help: Some("it is the guide for users of the crate, a text in UTF-8".to_owned()),
            location: None,
        })),
    }
}

/// The folder with a name of its own: not `.` or `..`.
fn named(folder: &Path) -> Result<PathBuf, std::io::Error> {
    let is_named = folder.file_name().is_some() && folder.parent() != Some(Path::new(""));
    if is_named { Ok(folder.to_owned()) } else { fs::canonicalize(folder) }
}

/// The document is of OpenAPI 3.0; of any other version, the grammar would only make noise.
fn check_version(root: &Node) -> Result<(), Problem> {
    const WANTED: &str = "OpenAPI 3.0 is read: write `openapi: 3.0.3` and what that version has";
    if !matches!(root.value, Value::Map(_)) {
        return Err(Problem::new(
            root.span,
            "this is not an OpenAPI document",
            "a document is a map that starts with `openapi: 3.0.3`",
        ));
    }
    if let Some(entry) = root.entry("swagger") {
        return Err(Problem::new(entry.span, "OpenAPI 2 (Swagger) is not supported", WANTED));
    }
    let Some(version) = root.get("openapi") else {
        return Err(Problem::new(
            root.span,
            "`openapi` is missing in the document",
            "start with `openapi: 3.0.3`",
        ));
    };
    let patch = version.as_str().and_then(|text| text.strip_prefix("3.0."));
    if patch.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())) {
        return Ok(());
    }
    let message = match version.as_str() {
        Some(text) => format!("version `{text}` of OpenAPI is not supported"),
        None => "the version of OpenAPI must be text of three numbers".to_owned(),
    };
    Err(Problem::new(version.span, message, WANTED))
}
