//! The files of one service: reads each once and knows how to name places in them.
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{fs, io};

use super::node::{FileId, Node, Span};
use super::problem::Problem;
use super::yaml;
use crate::diagnostic::{Diagnostic, Location, nearest};

/// Maps with more entries than this get an index, so that a lookup does not scan them.
const SCANNED: usize = 16;

/// What is left of the files once they are read: their names.
#[derive(Debug, Default)]
pub(crate) struct FileNames(Vec<FileName>);

#[derive(Debug)]
struct FileName {
    shown: String,
    stem: String,
}

impl FileNames {
    /// The file as it is shown: `specs/oms/tasks.yaml`.
    pub(crate) fn shown(&self, file: FileId) -> &str {
        self.name(file).map_or("", |name| &name.shown)
    }

    /// The file without folder and extension: `tasks`.
    pub(crate) fn stem(&self, file: FileId) -> &str {
        self.name(file).map_or("", |name| &name.stem)
    }

    pub(crate) fn location(&self, span: Span) -> Location {
        Location { file: self.shown(span.file).to_owned(), line: span.line, column: span.column }
    }

    pub(crate) fn diagnostic(&self, problem: Problem) -> Diagnostic {
        Diagnostic {
            message: problem.message,
            help: Some(problem.help),
            location: Some(self.location(problem.span)),
        }
    }

    fn name(&self, file: FileId) -> Option<&FileName> {
        self.0.get(usize::try_from(file.0).ok()?)
    }

    fn add(&mut self, shown: String) -> FileId {
        let name = shown.rsplit('/').next().unwrap_or_default();
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned();
        let file = FileId(u32::try_from(self.0.len()).unwrap_or(u32::MAX));
        self.0.push(FileName { shown, stem });
        file
    }
}

/// Reads the files below one folder, `specs`. Paths are relative to it: `oms/tasks.yaml`.
pub(crate) struct Files {
    pub(crate) names: FileNames,
    /// `specs`; no file outside of it is read.
    base: PathBuf,
    /// `oms`
    service: String,
    /// How `specs/oms` is shown.
    shown: String,
    loaded: BTreeMap<FileId, Loaded>,
    by_path: HashMap<String, FileId>,
    /// What is wrong with them as YAML.
    pub(crate) problems: Vec<Problem>,
    /// Keys of large maps, by where the map starts.
    indexes: HashMap<Span, HashMap<String, usize>>,
}

struct Loaded {
    path: String,
    /// Nothing if the file is no YAML; that is reported where it is read.
    root: Option<Rc<Node>>,
}

/// A place that a JSON pointer leads to.
pub(crate) struct Found<'a> {
    pub(crate) node: &'a Node,
    /// Where the place is defined: its key, or itself.
    pub(crate) definition: Span,
}

impl Files {
    pub(crate) fn new(base: &Path, service: &str, shown: &str) -> Self {
        Self {
            names: FileNames::default(),
            base: base.to_owned(),
            service: service.to_owned(),
            shown: shown.trim_end_matches('/').to_owned(),
            loaded: BTreeMap::new(),
            by_path: HashMap::new(),
            problems: Vec::new(),
            indexes: HashMap::new(),
        }
    }

    /// Reads a file unless it has been read.
    pub(crate) fn open(&mut self, path: &str) -> Result<FileId, io::Error> {
        if let Some(file) = self.by_path.get(path) {
            return Ok(*file);
        }
        let bytes = fs::read(self.base.join(path))?;
        let file = self.names.add(self.shown(path));
        let root = match str::from_utf8(&bytes) {
            Ok(text) => yaml::parse(text, file, &mut self.problems).map(Rc::new),
            Err(error) => {
                self.problems.push(not_utf8(file, &bytes, error.valid_up_to()));
                None
            }
        };
        self.loaded.insert(file, Loaded { path: path.to_owned(), root });
        self.by_path.insert(path.to_owned(), file);
        Ok(file)
    }

    /// The tree of a file, if it is YAML.
    pub(crate) fn root(&self, file: FileId) -> Option<Rc<Node>> {
        self.loaded.get(&file)?.root.clone()
    }

    pub(crate) fn path(&self, file: FileId) -> &str {
        self.loaded.get(&file).map_or("", |loaded| &loaded.path)
    }

    /// All files that have been read, with their trees.
    pub(crate) fn trees(&self) -> impl Iterator<Item = (FileId, &Node)> {
        self.loaded.iter().filter_map(|(file, loaded)| Some((*file, loaded.root.as_deref()?)))
    }

    /// Follows `keys` from `root`; an error is how many of them lead somewhere, and where.
    pub(crate) fn find<'a>(
        &mut self,
        root: &'a Node,
        keys: &[String],
    ) -> Result<Found<'a>, (usize, &'a Node)> {
        let mut found = Found { node: root, definition: root.span };
        for (depth, key) in keys.iter().enumerate() {
            found = self.step(found.node, key).ok_or((depth, found.node))?;
        }
        Ok(found)
    }

    fn step<'a>(&mut self, node: &'a Node, key: &str) -> Option<Found<'a>> {
        if let Some(item) = key.parse().ok().and_then(|at: usize| node.items().get(at)) {
            return Some(Found { node: item, definition: item.span });
        }
        let entries = node.entries();
        let entry = if entries.len() <= SCANNED {
            node.entry(key)
        } else {
            let index = self.indexes.entry(node.span).or_insert_with(|| {
                entries.iter().enumerate().map(|(at, entry)| (entry.key.clone(), at)).collect()
            });
            index.get(key).and_then(|at| entries.get(*at))
        }?;
        Some(Found { node: &entry.value, definition: entry.span })
    }

    /// The name of a file beside `path` that `path` may be a slip for.
    pub(crate) fn nearest(&self, path: &str) -> Option<String> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let names: Vec<String> = fs::read_dir(self.base.join(folder))
            .ok()?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| is_yaml(name) || name.ends_with(".json"))
            .collect();
        nearest(name, names.iter().map(String::as_str)).map(str::to_owned)
    }

    /// The YAML files in the folder of the service that have not been read, as paths. Files of JSON
    /// may be there for other reasons.
    pub(crate) fn unread(&self) -> Result<Vec<String>, io::Error> {
        let mut unread = Vec::new();
        let mut folders = vec![self.service.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(self.base.join(&folder))? {
                let entry = entry?;
                let Ok(name) = entry.file_name().into_string() else { continue };
                let path = format!("{folder}/{name}");
                if entry.file_type()?.is_dir() {
                    folders.push(path);
                } else if is_yaml(&name) && !self.by_path.contains_key(&path) {
                    unread.push(path);
                }
            }
        }
        unread.sort();
        Ok(unread)
    }

    /// A path as it is shown: `oms/tasks.yaml` as `specs/oms/tasks.yaml`.
    pub(crate) fn shown(&self, path: &str) -> String {
        let inside = path.strip_prefix(&self.service).and_then(|path| path.strip_prefix('/'));
        match (inside, self.shown.rsplit_once('/')) {
            (Some(inside), _) => format!("{}/{inside}", self.shown),
            (None, Some((folder, _))) => format!("{folder}/{path}"),
            (None, None) => path.to_owned(),
        }
    }
}

fn is_yaml(name: &str) -> bool {
    name.ends_with(".yaml") || name.ends_with(".yml")
}

fn not_utf8(file: FileId, bytes: &[u8], valid: usize) -> Problem {
    let before = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default()).into_owned();
    let last = before.rsplit('\n').next().unwrap_or_default();
    let clamp = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let span = Span {
        file,
        line: clamp(before.matches('\n').count()).saturating_add(1),
        column: clamp(last.chars().count()).saturating_add(1),
    };
    Problem::new(span, "the file is not UTF-8", "save it with the encoding UTF-8")
}
