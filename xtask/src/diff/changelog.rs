//! CHANGELOG.md: lines for it, and whether it mentions what breaks.

use std::path::Path;

use codegen::diff::{Change, Verdict};

use super::{arrow, read};

/// Lines for what users notice, what breaks first.
pub(super) fn draft(changes: &[Change]) -> Vec<String> {
    let line = |change: &Change| {
        let breaking = if change.worst() == Verdict::Breaking { "**Breaking**: " } else { "" };
        let detail = if change.detail.is_empty() { String::new() } else { format!(" ({})", change.detail) };
        format!("- {breaking}`{}`: {} {}{detail}.", name(change), change.id, arrow(change))
    };
    let of = |verdict: Verdict| changes.iter().filter(move |change| change.worst() == verdict);
    of(Verdict::Breaking).chain(of(Verdict::Compatible)).map(line).collect()
}

/// A problem for each breaking change that the part about the next version does not mention.
pub(super) fn unmentioned(path: &Path, changes: &[Change]) -> Result<Vec<String>, String> {
    let text = read(path)?;
    let unreleased: Vec<&str> = text
        .lines()
        .skip_while(|line| !line.to_lowercase().starts_with("## [unreleased]"))
        .skip(1)
        .take_while(|line| !line.starts_with("## "))
        .collect();
    let unreleased = unreleased.join("\n");
    let missing = changes.iter().filter(|change| concerns_users(change));
    let missing = missing.filter(|change| !mentions(&unreleased, change));
    Ok(missing
        .map(|change| {
            format!(
                "{} does not mention that `{}` breaks ({}, {}): add a line under Unreleased that names it",
                path.display(),
                name(change),
                change.id,
                arrow(change)
            )
        })
        .collect())
}

/// Whether a change breaks users of the crates. What only a response loosens on the wire does not: clients read it.
fn concerns_users(change: &Change) -> bool {
    let received_only = !change.used_by.is_empty() && change.used_by.iter().all(|one| !one.request);
    change.rust.max(change.checks) == Verdict::Breaking
        || (change.wire == Verdict::Breaking && !received_only)
}

/// A line names the item as Rust has it or as the specification has it.
fn mentions(text: &str, change: &Change) -> bool {
    [name(change).as_str(), change.place.as_str()].iter().any(|name| {
        text.match_indices(*name).any(|(start, found)| {
            let part =
                |one: Option<char>| one.is_some_and(|one| one.is_alphanumeric() || one == '_' || one == ':');
            let before = text.get(..start).and_then(|text| text.chars().next_back());
            let after = text.get(start + found.len()..).and_then(|text| text.chars().next());
            // `CreateTaskReq::name:` ends with a colon of the sentence.
            !part(before.filter(|one| *one != ':')) && !part(after.filter(|one| *one != ':'))
        })
    })
}

/// The item's short name: `CreateTaskReq::name`.
fn name(change: &Change) -> String {
    match &change.rust_item {
        Some(item) => {
            let parts: Vec<&str> =
                item.split("::").filter(|part| !matches!(*part, "models" | "operations")).collect();
            let skip = usize::from(parts.len() > 1);
            parts.get(skip..).unwrap_or_default().join("::")
        }
        None => change.place.clone(),
    }
}
