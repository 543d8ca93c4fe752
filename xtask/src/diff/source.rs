//! Where the two sides of a comparison come from: git's objects and the working tree, or two folders.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use codegen::diff::Side;
use codegen::document::Document;

use super::Options;
use crate::regen::shown;
use crate::repository;

/// The old side, and the new one.
pub(super) struct Base {
    base: Folder,
    head: Folder,
}

/// The specifications of one side.
struct Folder {
    path: PathBuf,
    /// How it is called in messages.
    shown: String,
    /// What the side is, for an error.
    name: String,
    /// Holds the files as long as they are needed.
    _kept: Option<Kept>,
}

/// A folder of our own, removed at the end.
struct Kept(PathBuf);

/// A service on both sides, or on one.
pub(super) enum Pair {
    Both(Box<Document>, Box<Document>),
    One(Box<Document>, Side),
}

impl Drop for Kept {
    fn drop(&mut self) {
        // What cannot be removed is in the machine's folder for such things.
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Base {
    pub(super) fn find(options: &Options) -> Result<Self, String> {
        if let Some((base, head)) = &options.folders {
            let folder = |path: &Path| Folder {
                path: path.to_owned(),
                shown: shown(path),
                name: shown(path),
                _kept: None,
            };
            return Ok(Self { base: folder(base), head: folder(head) });
        }
        let root = repository::root();
        let revision = match &options.revision {
            Some(revision) => commit(&root, revision).ok_or_else(|| {
                format!("error: git knows no commit `{revision}`\n  help: name a branch, a tag or a commit")
            })?,
            None => default_base(&root, options.gate)?,
        };
        let head = repository::folder("specs");
        let kept = checkout(&root, &revision)?;
        let path = kept.0.join("specs");
        Ok(Self {
            base: Folder {
                path,
                shown: shown(&head),
                name: format!("specs/ of {}", revision.get(..12).unwrap_or(&revision)),
                _kept: Some(kept),
            },
            head: Folder {
                shown: shown(&head),
                name: "specs/ of the working tree".to_owned(),
                path: head,
                _kept: None,
            },
        })
    }

    /// The services of both sides, by name.
    pub(super) fn pairs(&self) -> Result<Vec<Pair>, String> {
        let (mut old, mut new) = (self.base.services(Side::Base)?, self.head.services(Side::Head)?);
        // Where each side has one service, their folders may have any name.
        if let ([one], [other]) = (
            old.keys().cloned().collect::<Vec<_>>().as_slice(),
            new.keys().cloned().collect::<Vec<_>>().as_slice(),
        ) && one != other
            && let Some(service) = old.remove(one)
        {
            old.insert(other.clone(), service);
        }
        if old.is_empty() && new.is_empty() {
            return Err(format!(
                "error: no service in {} and none in {}\n  help: a service is a folder with an openapi.yaml",
                self.base.name, self.head.name
            ));
        }
        let mut pairs = Vec::new();
        for (name, folder) in &old {
            let document = self.base.read(folder, name, Side::Base)?;
            pairs.push(match new.remove(name) {
                Some(head) => Pair::Both(document, self.head.read(&head, name, Side::Head)?),
                None => Pair::One(document, Side::Base),
            });
        }
        for (name, folder) in &new {
            pairs.push(Pair::One(self.head.read(folder, name, Side::Head)?, Side::Head));
        }
        Ok(pairs)
    }

    /// Which side an error is about.
    pub(super) fn hint(&self, side: Side) -> String {
        match side {
            Side::Base => format!("  help: these are in the old specifications, {}", self.base.name),
            Side::Head => format!("  help: these are in the new specifications, {}", self.head.name),
        }
    }
}

impl Folder {
    /// The folders of services by their name; the folder itself if it is a service.
    fn services(&self, side: Side) -> Result<BTreeMap<String, PathBuf>, String> {
        let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
        if self.path.join("openapi.yaml").is_file() {
            let full = self.path.canonicalize().unwrap_or_else(|_| self.path.clone());
            return Ok(BTreeMap::from([(name(&full).unwrap_or_default(), self.path.clone())]));
        }
        // A revision may have no specifications yet.
        if side == Side::Base && self._kept.is_some() && !self.path.exists() {
            return Ok(BTreeMap::new());
        }
        let entries = fs::read_dir(&self.path).map_err(|error| {
            format!("error: {} cannot be read: {error}\n  help: name a folder of specifications", self.name)
        })?;
        let folders = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let services = folders.filter(|path| path.join("openapi.yaml").is_file());
        Ok(services.filter_map(|path| Some((name(&path)?, path))).collect())
    }

    fn read(&self, folder: &Path, name: &str, side: Side) -> Result<Box<Document>, String> {
        let inside = folder.strip_prefix(&self.path).unwrap_or(Path::new("")).to_string_lossy().into_owned();
        let shown = if inside.is_empty() { self.shown.clone() } else { format!("{}/{inside}", self.shown) };
        let mut document = Document::read(folder, &shown).map_err(|problems| {
            let which = if side == Side::Base { "old" } else { "new" };
            format!("{problems}\n  help: these are in the {which} specifications, {}", self.name)
        })?;
        document.name = name.to_owned();
        Ok(Box::new(document))
    }
}

/// What git prints, if it succeeds.
fn git(root: &Path, arguments: &[&str]) -> Option<Vec<u8>> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output().ok()?;
    output.status.success().then_some(output.stdout)
}

fn line(output: &[u8]) -> String {
    String::from_utf8_lossy(output).trim().to_owned()
}

fn commit(root: &Path, revision: &str) -> Option<String> {
    let name = format!("{revision}^{{commit}}");
    git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &name]).map(|output| line(&output))
}

/// Where the branch left the main one.
fn default_base(root: &Path, gate: bool) -> Result<String, String> {
    let main = ["origin/main", "main", "origin/master", "master"];
    let found = main.iter().find_map(|branch| {
        let commit = commit(root, branch)?;
        git(root, &["merge-base", "HEAD", &commit]).map(|output| line(&output))
    });
    let base = found.ok_or(
        "error: git finds no commit that this branch and the main one have in common\n  \
         help: name the base: cargo xtask diff REVISION",
    )?;
    if gate && commit(root, "HEAD").as_deref() == Some(base.as_str()) {
        // Nothing to merge: the gate looks at what came last.
        return Ok(commit(root, "HEAD^").unwrap_or(base));
    }
    Ok(base)
}

/// Writes the specifications of a commit into a folder of our own: git's index and work tree stay as they are.
fn checkout(root: &Path, commit: &str) -> Result<Kept, String> {
    let failed = |what: String| format!("error: {what}\n  help: check that git works here: git log {commit}");
    let list = git(root, &["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "specs/"])
        .ok_or_else(|| failed(format!("git cannot list specs/ of {commit}")))?;
    let kept = Kept(env::temp_dir().join(format!("xtask-diff-{}", std::process::id())));
    let unwritable = |path: &Path, error: std::io::Error| {
        format!(
            "error: {} cannot be written: {error}\n  help: set TMPDIR to a folder that can be",
            path.display()
        )
    };
    fs::create_dir_all(&kept.0).map_err(|error| unwritable(&kept.0, error))?;
    for name in list.split(|byte| *byte == 0).filter(|name| !name.is_empty()) {
        let name = String::from_utf8_lossy(name);
        let text = git(root, &["cat-file", "blob", &format!("{commit}:{name}")])
            .ok_or_else(|| failed(format!("git cannot read {name} of {commit}")))?;
        let path = kept.0.join(&*name);
        let parent = path.parent().unwrap_or(&kept.0);
        fs::create_dir_all(parent).map_err(|error| unwritable(parent, error))?;
        fs::write(&path, text).map_err(|error| unwritable(&path, error))?;
    }
    Ok(kept)
}
