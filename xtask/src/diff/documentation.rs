//! The rules as documentation: the second part of docs/diff.md.

use std::fmt::Write;

use codegen::diff::Verdict;
use codegen::diff::rules::{self, By, Mirror, Rule};

/// Every rule with its verdicts, its mirror, what it is about and an example.
pub(super) fn rules() -> String {
    let mut out = String::from("# Rules of `cargo xtask diff`\n");
    for (title, groups) in rules::sections() {
        let _ = write!(out, "\n## {title}\n");
        for rule in groups.iter().copied().flatten() {
            let _ = write!(out, "\n{}", one(rule));
        }
    }
    out.push_str("\n## What is no change\n\n| what | why |\n|---|---|\n");
    for (what, why) in rules::NEUTRAL {
        let _ = writeln!(out, "| {what} | {why} |");
    }
    out
}

fn one(rule: &Rule) -> String {
    let mirror = match rule.mirror {
        Mirror::Rule(id) => format!("Mirror: `{id}`."),
        Mirror::Without(reason) => format!("No mirror: {reason}."),
    };
    let verdicts: Vec<String> = [("wire", rule.wire), ("Rust", rule.rust), ("checks", rule.checks)]
        .into_iter()
        .filter_map(|(name, by)| Some(format!("{name} {}", verdict(by)?)))
        .collect();
    let verdicts = if verdicts.is_empty() { "documentation only".to_owned() } else { verdicts.join("; ") };
    let example = match rule.example {
        ["", after] => format!("+ {after}"),
        [before, ""] => format!("- {before}"),
        [before, after] => format!("- {before}\n+ {after}"),
    };
    format!("### `{}`\n\n{} {mirror}\n\n*{verdicts}*\n\n```diff\n{example}\n```\n", rule.id, rule.about)
}

fn verdict(by: By) -> Option<String> {
    match (by.request, by.response) {
        (Verdict::None, Verdict::None) => None,
        (request, response) if request == response => Some(request.to_string()),
        (request, Verdict::None) => Some(format!("{request} in requests")),
        (Verdict::None, response) => Some(format!("{response} in responses")),
        (request, response) => Some(format!("{request} in requests and {response} in responses")),
    }
}
