//! Compares values of JSON, down to the parts that differ.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

/// A part that differs: the way to it, and what is there on either side.
pub(super) type Difference<'a> = (Vec<String>, Option<&'a Json>, Option<&'a Json>);

/// All parts that differ. Lists are compared as a whole, and so is what only one side has.
pub(super) fn differences<'a>(
    base: &'a BTreeMap<String, Json>,
    head: &'a BTreeMap<String, Json>,
) -> Vec<Difference<'a>> {
    let mut found = Vec::new();
    let keys: BTreeSet<&String> = base.keys().chain(head.keys()).collect();
    for key in keys {
        compare(vec![key.clone()], base.get(key), head.get(key), &mut found);
    }
    found
}

fn compare<'a>(
    path: Vec<String>,
    base: Option<&'a Json>,
    head: Option<&'a Json>,
    found: &mut Vec<Difference<'a>>,
) {
    match (base, head) {
        (Some(Json::Object(old)), Some(Json::Object(new))) => {
            let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for key in keys {
                let path = path.iter().chain([key]).cloned().collect();
                compare(path, old.get(key), new.get(key), found);
            }
        }
        (Some(old), Some(new)) if same(old, new) => {}
        (None, None) => {}
        _ => found.push((path, base, head)),
    }
}

/// Whether two values are the same; 1 and 1.0 are.
pub(super) fn same(one: &Json, other: &Json) -> bool {
    match (one, other) {
        (Json::Number(one), Json::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Json::Array(one), Json::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Json::Object(one), Json::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
        }
        (Json::String(one), Json::String(other)) => one.trim() == other.trim(),
        _ => one == other,
    }
}

/// A value as a text, cut where it is long.
pub(super) fn show(value: &Json) -> String {
    const LONG: usize = 200;
    let text = match value {
        Json::String(text) => text.clone(),
        value => value.to_string(),
    };
    match text.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
