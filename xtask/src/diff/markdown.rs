//! The comparison as Markdown: the summary of a workflow's run, and the comment of a pull request.

use std::fmt::Write;

use codegen::diff::{Change, Side, Verdict};

use super::{Outcome, arrow, page, place, text, uses};

/// By which the workflow finds its own comment.
const MARK: &str = "<!-- xtask-diff -->";
/// A comment of GitHub has at most 65536 characters.
const MOST: usize = 60_000;

pub(super) fn show(outcome: &Outcome) -> String {
    let mut out = format!("{MARK}\n## What this change of the specifications means\n\n");
    let _ = writeln!(out, "{}.\n", text::summary(outcome));
    for problem in &outcome.problems {
        let _ = writeln!(out, "- :x: {}", inline(problem));
    }
    if !outcome.problems.is_empty() {
        out.push('\n');
    }
    if !outcome.crates.is_empty() {
        out.push_str("| crate | before | declared | needed | |\n|---|---|---|---|---|\n");
        for judged in &outcome.crates {
            let base = judged.krate.base.map_or_else(|| "new".to_owned(), |base| base.to_string());
            let enough = if judged.is_enough() { "enough" } else { "**not enough**" };
            let _ = writeln!(
                out,
                "| `{}` | {base} | {} | {} | {enough} |",
                judged.krate.name, judged.krate.declared, judged.needed
            );
        }
        out.push('\n');
    }
    let groups = [
        (Verdict::Breaking, "Breaking"),
        (Verdict::Compatible, "Compatible"),
        (Verdict::None, "Documentation only"),
    ];
    let mut left = 0;
    for (verdict, title) in groups {
        let changes: Vec<(usize, &Change)> =
            outcome.changes.iter().enumerate().filter(|(_, change)| change.worst() == verdict).collect();
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(
            out,
            "### {title}\n\n| what | before → after | wire | Rust | checks |\n|---|---|---|---|---|"
        );
        for (position, change) in changes {
            let row = row(change, outcome.reason(position));
            if out.len() + row.len() > MOST {
                left += 1;
                continue;
            }
            out.push_str(&row);
        }
        out.push('\n');
    }
    if left > 0 {
        let _ = writeln!(out, "{left} more: `cargo xtask diff` lists them.\n");
    }
    if !outcome.reworded.is_empty() {
        let places: Vec<String> = outcome.reworded.iter().map(|one| format!("`{}`", place(one))).collect();
        let block =
            format!("<details><summary>Other words</summary>\n\n{}\n\n</details>\n\n", places.join("<br>"));
        if out.len() + block.len() <= MOST {
            out.push_str(&block);
        }
    }
    if !outcome.draft.is_empty() {
        let lines = outcome.draft.join("\n");
        let block = format!(
            "<details><summary>Lines for CHANGELOG.md, to be put into words</summary>\n\n```markdown\n{lines}\n```\n\n</details>\n"
        );
        if out.len() + block.len() <= MOST {
            out.push_str(&block);
        }
    }
    out
}

fn row(change: &Change, accepted: Option<&str>) -> String {
    let mut what = format!("**{}**<br>`{}`", cell(&change.place), change.id);
    if let Some(location) = &change.location {
        let side = if change.side == Side::Base { " (before)" } else { "" };
        let _ = write!(what, "<br>`{}`{side}", place(location));
    }
    if let Some(item) = &change.rust_item {
        let _ = write!(what, "<br>`{item}`");
    }
    if let Some(page) = page(change) {
        let _ = write!(what, "<br>{}", cell(&page));
    }
    let uses = uses(change);
    match uses.as_slice() {
        [] => {}
        [only] => {
            let _ = write!(what, "<br>used by {only}");
        }
        many => {
            let list = many.join("<br>");
            let _ =
                write!(what, "<details><summary>used by {} operations</summary>{list}</details>", many.len());
        }
    }
    if change.worst() == Verdict::Breaking {
        match accepted {
            Some(reason) => {
                let _ = write!(what, "<br>accepted: {}", cell(reason));
            }
            None => {
                let _ = write!(what, "<br>fingerprint `{}`", change.fingerprint());
            }
        }
    }
    let mut values = cell(&arrow(change));
    if !change.detail.is_empty() {
        let _ = write!(values, "<br>{}", cell(&change.detail));
    }
    format!("| {what} | {values} | {} | {} | {} |\n", change.wire, change.rust, change.checks)
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    inline(text).replace('|', "\\|").replace('\n', " ")
}

/// A text in which nothing is markup.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '*' | '_' | '`' | '\\' | '[' | ']' => {
                out.push('\\');
                out.push(one);
            }
            _ => out.push(one),
        }
    }
    out
}
