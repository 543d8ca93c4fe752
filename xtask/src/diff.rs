//! `diff`: what a change of the specifications means, in the form that its reader needs.

mod accepted;
mod arguments;
mod changelog;
mod documentation;
mod github;
mod json;
mod markdown;
mod source;
mod text;

use std::path::Path;
use std::process::ExitCode;

use codegen::diagnostic::Location;
use codegen::diff::{Change, Crate, Side, Verdict, Version};

pub(crate) use arguments::{Format, Options, parse};
use source::{Base, Pair};

/// All that a run found.
struct Outcome {
    /// Sorted by service, then by file and line.
    changes: Vec<Change>,
    reworded: Vec<Location>,
    crates: Vec<Judged>,
    /// What is declared, with its reason, by the position of the change.
    accepted: Vec<(usize, String)>,
    /// What has to be done, each in one line.
    problems: Vec<String>,
    /// The lines that CHANGELOG.md could have.
    draft: Vec<String>,
}

/// A crate and the version that it needs.
struct Judged {
    krate: Crate,
    needed: Version,
}

/// Nothing that breaks, or nothing at all.
const QUIET: u8 = 0;
/// Something has to be done.
const UNDECLARED: u8 = 1;
/// The comparison was not possible.
const FAILED: u8 = 3;
/// Something breaks, and is declared.
const DECLARED: u8 = 4;

/// Compares the specifications and prints what changed.
pub(crate) fn run(options: &Options) -> ExitCode {
    if options.rules {
        print!("{}", documentation::rules());
        return ExitCode::from(QUIET);
    }
    match compare(options) {
        Ok(outcome) => {
            let text = match options.format {
                Format::Text => text::show(&outcome),
                Format::Markdown => markdown::show(&outcome),
                Format::Json => json::show(&outcome),
                Format::Github => github::show(&outcome),
            };
            print!("{text}");
            ExitCode::from(outcome.code())
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(FAILED)
        }
    }
}

fn compare(options: &Options) -> Result<Outcome, String> {
    let base = Base::find(options)?;
    let mut changes = Vec::new();
    let mut reworded = Vec::new();
    let mut crates = Vec::new();
    for pair in base.pairs()? {
        let mut found = match pair {
            Pair::Both(old, new) => {
                let (found, krate) = codegen::diff(&old, &new)
                    .map_err(|(side, problems)| format!("{problems}\n{}", base.hint(side)))?;
                reworded.extend(found.reworded);
                crates.push(krate);
                found.changes
            }
            Pair::One(document, side) => {
                let (change, krate) = codegen::diff::whole(&document, side)
                    .map_err(|problems| format!("{problems}\n{}", base.hint(side)))?;
                crates.extend((side == Side::Head).then_some(krate));
                vec![change]
            }
        };
        changes.append(&mut found);
    }
    Outcome::judge(options, changes, reworded, crates)
}

impl Outcome {
    fn judge(
        options: &Options,
        changes: Vec<Change>,
        reworded: Vec<Location>,
        crates: Vec<Crate>,
    ) -> Result<Self, String> {
        let mut problems = Vec::new();
        let accepted = match &options.accepted {
            Some(path) => accepted::matched(path, &changes, &mut problems)?,
            None => Vec::new(),
        };
        let draft = changelog::draft(&changes);
        if let Some(path) = &options.changelog {
            problems.extend(changelog::unmentioned(path, &changes)?);
        }
        let crates: Vec<Judged> = crates
            .into_iter()
            .map(|krate| {
                let services = krate_changes(&changes, &accepted, &krate.name);
                let needed = krate.base.map_or(krate.declared, |base| base.needed(services));
                Judged { krate, needed }
            })
            .collect();
        if !options.gate {
            let low = crates.iter().filter(|judged| !judged.is_enough());
            problems.extend(low.map(|Judged { krate, needed }| {
                let Crate { name, declared, .. } = krate;
                format!("{name} is declared as {declared} and needs {needed}: raise `version` in `x-crate`")
            }));
        }
        Ok(Self { changes, reworded, crates, accepted, problems, draft })
    }

    fn code(&self) -> u8 {
        if !self.problems.is_empty() {
            UNDECLARED
        } else if self.changes.iter().any(|change| change.worst() == Verdict::Breaking) {
            DECLARED
        } else {
            QUIET
        }
    }

    /// Why a change is declared, if it is.
    fn reason(&self, position: usize) -> Option<&str> {
        self.accepted.iter().find(|(at, _)| *at == position).map(|(_, reason)| reason.as_str())
    }

    /// The number of changes with this as their worst verdict.
    fn count(&self, verdict: Verdict) -> usize {
        self.changes.iter().filter(|change| change.worst() == verdict).count()
    }
}

/// The changes of a crate that are not declared.
fn krate_changes<'a>(
    changes: &'a [Change],
    accepted: &[(usize, String)],
    name: &str,
) -> impl Iterator<Item = &'a Change> {
    let krate = name.replace('-', "_");
    let is_accepted: Vec<bool> =
        (0..changes.len()).map(|position| accepted.iter().any(|(at, _)| *at == position)).collect();
    changes.iter().zip(is_accepted).filter_map(move |(change, accepted)| {
        let item = change.rust_item.as_deref().unwrap_or_default();
        let of_crate = item == krate || item.strip_prefix(&krate).is_some_and(|rest| rest.starts_with("::"));
        (of_crate && !accepted).then_some(change)
    })
}

impl Judged {
    fn is_enough(&self) -> bool {
        self.krate.declared >= self.needed
    }
}

/// The three verdicts in words, without those that are none.
fn verdicts(change: &Change) -> String {
    let all = [("wire", change.wire), ("Rust", change.rust), ("checks", change.checks)];
    let some = all.iter().filter(|(_, verdict)| *verdict != Verdict::None);
    let words: Vec<String> = some.map(|(name, verdict)| format!("{name} {verdict}")).collect();
    if words.is_empty() { "documentation only".to_owned() } else { words.join(", ") }
}

/// What was there and what is there, with an arrow in between.
fn arrow(change: &Change) -> String {
    match (change.before.as_str(), change.after.as_str()) {
        ("", "") => String::new(),
        ("", after) => format!("+ {after}"),
        (before, "") => format!("- {before}"),
        (before, after) => format!("{before} → {after}"),
    }
}

/// The operations that use something, with the direction.
fn uses(change: &Change) -> Vec<String> {
    let one = |one: &codegen::diff::Use| {
        let direction = match (one.request, one.response) {
            (true, true) => "request and response",
            (true, false) => "request",
            _ => "response",
        };
        format!("{} ({direction})", one.operation)
    };
    change.used_by.iter().map(one).collect()
}

fn place(location: &Location) -> String {
    format!("{}:{}", location.file, location.line)
}

/// The page, and its date where that has changed.
fn page(change: &Change) -> Option<String> {
    let page = change.page.as_ref()?;
    let date = |date: &Option<String>| date.clone().unwrap_or_else(|| "no date".to_owned());
    Some(if page.before == page.after {
        match &page.after {
            Some(after) => format!("{} ({after})", page.url),
            None => page.url.clone(),
        }
    } else {
        format!("{} ({} → {})", page.url, date(&page.before), date(&page.after))
    })
}

/// Reads a text file, with words for an error.
fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| {
        format!(
            "error: {} cannot be read: {error}\n  help: name another file, or leave it out",
            path.display()
        )
    })
}
