//! The comparison for a terminal.

use codegen::diff::{Side, Verdict};

use super::{Outcome, arrow, page, place, uses, verdicts};
use crate::regen::count;

/// How many operations and descriptions are named before the rest is counted.
const SHOWN: usize = 8;

pub(super) fn show(outcome: &Outcome) -> String {
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    for (position, change) in outcome.changes.iter().enumerate() {
        let location = change.location.as_ref().map(place).unwrap_or_default();
        let side = if change.side == Side::Base { " (before)" } else { "" };
        line(&format!("{}: {}", change.worst(), change.id));
        line(&format!("  --> {location}{side}"));
        line(&format!("  {}: {}", change.place, arrow(change)));
        let detail = if change.detail.is_empty() { String::new() } else { format!("; {}", change.detail) };
        line(&format!("  {}{detail}", verdicts(change)));
        let uses = uses(change);
        let own =
            change.used_by.first().is_some_and(|one| change.place.split(':').next() == Some(&one.operation));
        if !uses.is_empty() && !own {
            let rest = uses.len().saturating_sub(SHOWN);
            let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
            let some: Vec<&str> = uses.iter().take(SHOWN).map(String::as_str).collect();
            line(&format!("  used by {}{more}", some.join(", ")));
        }
        if let Some(item) = &change.rust_item {
            line(&format!("  {item}"));
        }
        if let Some(page) = page(change) {
            line(&format!("  {page}"));
        }
        if change.worst() == Verdict::Breaking {
            match outcome.reason(position) {
                Some(reason) => line(&format!("  accepted: {reason}")),
                None => line(&format!("  fingerprint {}", change.fingerprint())),
            }
        }
        line("");
    }
    line(&summary(outcome));
    for location in outcome.reworded.iter().take(SHOWN) {
        line(&format!("  other words at {}", place(location)));
    }
    if outcome.reworded.len() > SHOWN {
        line(&format!("  and in {} other places", outcome.reworded.len() - SHOWN));
    }
    for judged in &outcome.crates {
        let enough = if judged.is_enough() { "enough" } else { "not enough" };
        let base = judged.krate.base.map_or_else(|| "new".to_owned(), |base| format!("was {base}"));
        line(&format!(
            "{}: {} declared, {} needed ({base}): {enough}",
            judged.krate.name, judged.krate.declared, judged.needed
        ));
    }
    if !outcome.draft.is_empty() {
        line("\nLines for CHANGELOG.md, to be put into words:");
        outcome.draft.iter().for_each(|text| line(text));
    }
    if !outcome.problems.is_empty() {
        line("");
    }
    outcome.problems.iter().for_each(|problem| line(&format!("error: {problem}")));
    out
}

/// All of it in one line.
pub(super) fn summary(outcome: &Outcome) -> String {
    let words = match outcome.reworded.len() {
        0 => String::new(),
        1 => "; 1 description changed".to_owned(),
        many => format!("; {many} descriptions changed"),
    };
    if outcome.changes.is_empty() {
        return format!("nothing changed{words}");
    }
    format!(
        "{}: {} breaking, {} compatible, {} of documentation only{words}",
        count(outcome.changes.len(), "change"),
        outcome.count(Verdict::Breaking),
        outcome.count(Verdict::Compatible),
        outcome.count(Verdict::None),
    )
}
