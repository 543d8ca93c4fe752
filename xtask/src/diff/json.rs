//! The comparison as JSON.

use codegen::diff::{Change, Side};
use serde_json::{Value, json};

use super::Outcome;

pub(super) fn show(outcome: &Outcome) -> String {
    let changes = outcome.changes.iter().enumerate();
    let changes: Vec<Value> = changes.map(|(position, one)| change(one, outcome.reason(position))).collect();
    let crates: Vec<Value> = outcome
        .crates
        .iter()
        .map(|judged| {
            json!({
                "name": judged.krate.name,
                "base": judged.krate.base.map(|base| base.to_string()),
                "declared": judged.krate.declared.to_string(),
                "needed": judged.needed.to_string(),
                "enough": judged.is_enough(),
            })
        })
        .collect();
    let reworded: Vec<Value> =
        outcome.reworded.iter().map(|place| json!({ "file": place.file, "line": place.line })).collect();
    let document = json!({
        "changes": changes,
        "crates": crates,
        "reworded": reworded,
        "changelog": outcome.draft,
        "problems": outcome.problems,
    });
    format!("{document:#}\n")
}

fn change(change: &Change, accepted: Option<&str>) -> Value {
    let used_by: Vec<&str> = change.used_by.iter().map(|one| one.operation.as_str()).collect();
    let directions: Vec<Value> = change
        .used_by
        .iter()
        .map(|one| json!({ "operation": one.operation, "request": one.request, "response": one.response }))
        .collect();
    json!({
        "id": change.id,
        "service": change.service,
        "place": change.place,
        "before": change.before,
        "after": change.after,
        "detail": change.detail,
        "used_by": used_by,
        "uses": directions,
        "file": change.location.as_ref().map(|location| location.file.clone()),
        "line": change.location.as_ref().map(|location| location.line),
        "side": if change.side == Side::Base { "base" } else { "head" },
        "rust_item": change.rust_item,
        "page": change.page.as_ref().map(|page| page.url.clone()),
        "page_before": change.page.as_ref().and_then(|page| page.before.clone()),
        "page_after": change.page.as_ref().and_then(|page| page.after.clone()),
        "wire": change.wire.word(),
        "rust": change.rust.word(),
        "checks": change.checks.word(),
        "fingerprint": change.fingerprint(),
        "accepted": accepted,
    })
}
