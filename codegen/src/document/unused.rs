//! Finds what nothing refers to: components, parts of other files, and whole files.
use std::collections::HashSet;

use super::bundle::Bundler;
use super::grammar::Section;
use super::node::{FileId, Node, Span};
use super::pointer::pointer;
use super::problem::Problem;
use crate::diagnostic::{Diagnostic, Location};

/// Everything that nothing refers to, in the order of the files.
pub(crate) fn find(bundler: &Bundler) -> Vec<Diagnostic> {
    let mut unused = Unused { bundler, needed: HashSet::new(), problems: Vec::new() };
    for (file, pointer) in &bundler.used {
        // All maps on the way are needed, though not what else is in them.
        for (end, _) in pointer.match_indices('/') {
            unused.needed.insert((*file, pointer.get(..end).unwrap_or_default()));
        }
    }
    for (file, root) in bundler.files.trees() {
        if file == bundler.document {
            unused.components(file, root);
        } else {
            unused.part(file, "", root.span, "this file", root);
        }
    }
    let names = &bundler.files.names;
    let mut found: Vec<_> = unused.problems.into_iter().map(|problem| names.diagnostic(problem)).collect();
    found.extend(unread(bundler));
    found
}

struct Unused<'a> {
    bundler: &'a Bundler,
    /// The places that lead to what is used.
    needed: HashSet<(FileId, &'a str)>,
    problems: Vec<Problem>,
}

impl Unused<'_> {
    fn components(&mut self, file: FileId, root: &Node) {
        for section in Section::ALL {
            let defined = root.get("components").and_then(|node| node.get(section.name()));
            for entry in defined.into_iter().flat_map(Node::entries) {
                let place = pointer(["components", section.name(), &entry.key]);
                if !self.bundler.used.contains(&(file, place)) {
                    self.report(entry.span, &format!("`{}`", entry.key));
                }
            }
        }
    }

    /// Reports the largest parts that are neither used nor lead to what is.
    fn part(&mut self, file: FileId, place: &str, span: Span, label: &str, node: &Node) {
        if self.bundler.used.contains(&(file, place.to_owned())) {
            return;
        }
        if !self.needed.contains(&(file, place)) {
            self.report(span, label);
            return;
        }
        for entry in node.entries() {
            // Extensions at the top of a file are remarks.
            if place.is_empty() && entry.key.starts_with("x-") {
                continue;
            }
            let inner = format!("{place}{}", pointer([entry.key.as_str()]));
            self.part(file, &inner, entry.span, &format!("`{}`", entry.key), &entry.value);
        }
    }

    fn report(&mut self, span: Span, label: &str) {
        self.problems.push(Problem::new(
            span,
            format!("nothing refers to {label}"),
            "remove it, or refer to it",
        ));
    }
}

fn unread(bundler: &Bundler) -> Vec<Diagnostic> {
    let diagnostic = |path: &str, message: String, help: &str| Diagnostic {
        message,
        help: Some(help.to_owned()),
        location: Some(Location { file: bundler.files.shown(path), line: 1, column: 1 }),
    };
    match bundler.files.unread() {
        Ok(paths) => paths
            .iter()
            .map(|path| {
                let message = "nothing refers to this file".to_owned();
                diagnostic(path, message, "remove it, or refer to it")
            })
            .collect(),
        Err(error) => {
            let message = format!("the folder cannot be listed: {error}");
            vec![diagnostic(bundler.files.path(bundler.document), message, "check its permissions")]
        }
    }
}
