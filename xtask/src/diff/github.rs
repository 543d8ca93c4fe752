//! The comparison as annotations of a GitHub workflow.

use codegen::diff::{Change, Side, Verdict};

use super::{Outcome, arrow, place, text, verdicts};

pub(super) fn show(outcome: &Outcome) -> String {
    let mut out = String::new();
    for (position, change) in outcome.changes.iter().enumerate() {
        let level = match (change.worst(), outcome.reason(position)) {
            (Verdict::Breaking, None) => "error",
            (Verdict::Breaking, Some(_)) => "warning",
            _ => "notice",
        };
        out.push_str(&annotation(level, change));
    }
    for problem in &outcome.problems {
        out.push_str(&format!("::error title=Not declared::{}\n", data(problem)));
    }
    out.push_str(&format!("{}\n", text::summary(outcome)));
    out
}

fn annotation(level: &str, change: &Change) -> String {
    let mut words = format!("{}: {} ({})", change.place, arrow(change), verdicts(change));
    if !change.detail.is_empty() {
        words.push_str(&format!("; {}", change.detail));
    }
    let mut properties = vec![format!("title={}", property(change.id))];
    match &change.location {
        // The new file does not have what is gone: the place is only named.
        Some(location) if change.side == Side::Base => {
            words.push_str(&format!("; it was at {}", place(location)));
        }
        Some(location) => {
            properties.push(format!("file={}", property(&location.file)));
            properties.push(format!("line={}", location.line));
            properties.push(format!("col={}", location.column));
        }
        None => {}
    }
    format!("::{level} {}::{}\n", properties.join(","), data(&words))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
