//! The arguments of `diff`.

use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value};

use crate::arguments::Command;
use crate::repository;

/// What to compare, and how to show it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// A revision of git; without it, where the branch left the main one.
    pub(crate) revision: Option<String>,
    /// Folders to compare instead.
    pub(crate) folders: Option<(PathBuf, PathBuf)>,
    pub(crate) format: Format,
    /// The file of accepted breaks.
    pub(crate) accepted: Option<PathBuf>,
    /// The file that has to mention what breaks.
    pub(crate) changelog: Option<PathBuf>,
    /// Judge what a merge needs, not what a release needs.
    pub(crate) gate: bool,
    /// Print the rules instead.
    pub(crate) rules: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    #[default]
    Text,
    Markdown,
    Json,
    Github,
}

const HELP: &str = "\
Says what a change of the specifications means: for the wire, for source on the generated crates, and
for the checks before a request is sent.

Usage: cargo xtask diff [BASE] [OPTIONS]
       cargo xtask diff --base DIR --head DIR [OPTIONS]

BASE is a revision of git; it is compared with the working tree. Without it, that is the merge base
with the main branch.

Options:
  --base DIR, --head DIR  Compare two folders instead: folders of services, or one service each
  --format FORMAT         text, markdown, json or github (annotations of a workflow)  [default: text]
  --accepted FILE         Breaks that are accepted, by fingerprint and with a reason
                          [default: specs/accepted-breaks.txt where revisions are compared]
  --changelog FILE        Refuse a breaking change that FILE does not mention under Unreleased
  --gate                  Judge as the gate does: CHANGELOG.md has to mention what breaks, and
                          versions, which a release raises, are shown and not judged. On the main
                          branch itself, the base is the commit before
  --rules                 Print the rules: what each kind of change means, with an example

Exit status: 0 nothing that breaks; 1 something is not declared: a version is too low, CHANGELOG.md
lacks a line, or an accepted break is none; 2 wrong arguments; 3 it could not be compared; 4 something
breaks, and is declared: by the version or among the accepted breaks.";

/// Understands what follows `diff`.
pub(crate) fn parse(parser: &mut lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut options = Options::default();
    let (mut base, mut head) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(Command::Help(HELP)),
            Long("base") => base = Some(PathBuf::from(parser.value()?)),
            Long("head") => head = Some(PathBuf::from(parser.value()?)),
            Long("accepted") => options.accepted = Some(PathBuf::from(parser.value()?)),
            Long("changelog") => options.changelog = Some(PathBuf::from(parser.value()?)),
            Long("gate") => options.gate = true,
            Long("rules") => options.rules = true,
            Long("format") => {
                let value = parser.value()?;
                options.format = match value.to_str() {
                    Some("text") => Format::Text,
                    Some("markdown") => Format::Markdown,
                    Some("json") => Format::Json,
                    Some("github") => Format::Github,
                    _ => {
                        let value = value.display();
                        return Err(format!(
                            "there is no format `{value}`: use text, markdown, json or github"
                        )
                        .into());
                    }
                };
            }
            Value(revision) if options.revision.is_none() => {
                options.revision = Some(revision.to_string_lossy().into_owned());
            }
            argument => return Err(argument.unexpected()),
        }
    }
    options.folders = match (base, head) {
        (None, None) => None,
        (Some(base), Some(head)) => Some((base, head)),
        _ => return Err("`--base` and `--head` go together".into()),
    };
    if options.folders.is_some() && options.revision.is_some() {
        return Err("either a revision or two folders are compared".into());
    }
    if options.folders.is_none() {
        let accepted = repository::folder("specs/accepted-breaks.txt");
        options.accepted = options.accepted.or_else(|| accepted.is_file().then_some(accepted));
    }
    if options.gate && options.changelog.is_none() {
        options.changelog = Some(repository::folder("CHANGELOG.md"));
    }
    Ok(Command::Diff(options))
}
