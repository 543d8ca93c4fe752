//! Each change of each kind of thing, there and back: the rule, the place, the line and the verdicts. Every rule
//! is met, and so is its mirror.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

#[path = "support/trees.rs"]
mod trees;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::diff::rules::{self, Mirror};
use codegen::diff::{Change, Changes, Side};
use codegen::document::Document;
use serde_yaml::{Mapping, Value};

use trees::{at_mut, write};

/// Rules about a whole service, which one document does not show; `diff_whole` does.
const WHOLE: &[&str] = &["service-added", "service-removed"];
/// Only `x-rust-name` leads to it; see the list of extensions in specs/README.md.
const LATER: &[&str] = &["name-in-rust-changed"];

fn fixture(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/diff").join(name);
    serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn way(value: &Value) -> Vec<String> {
    let step = |step: &Value| match step {
        Value::Number(number) => number.to_string(),
        step => step.as_str().unwrap().to_owned(),
    };
    value.as_sequence().unwrap().iter().map(step).collect()
}

/// Gives a key or an item a value, or removes it.
fn set(tree: &mut Value, way: &[String], value: Option<&Value>) {
    let (last, outer) = way.split_last().unwrap();
    match at_mut(tree, outer) {
        Value::Sequence(items) => {
            let index: usize = last.parse().unwrap();
            match value {
                Some(value) if index < items.len() => items[index] = value.clone(),
                Some(value) => items.push(value.clone()),
                None if index < items.len() => {
                    items.remove(index);
                }
                None => {}
            }
        }
        tree => {
            let map = tree.as_mapping_mut().unwrap();
            match value {
                Some(value) => map.insert(last.as_str().into(), value.clone()),
                None => map.shift_remove(last.as_str()),
            };
        }
    }
}

/// Both documents of a case.
fn sides(case: &Value) -> (Value, Value) {
    let mut base = fixture("openapi.yaml");
    if let Some(at) = case.get("at") {
        set(&mut base, &way(at), case.get("from"));
    }
    let mut head = base.clone();
    if let Some(at) = case.get("at") {
        set(&mut head, &way(at), case.get("to"));
    }
    if let Some(rename) = case.get("rename") {
        let way = way(rename);
        let [outer @ .., old, new] = way.as_slice() else { panic!("{way:?}") };
        let map = at_mut(&mut head, outer).as_mapping_mut().unwrap();
        *map = map
            .clone()
            .into_iter()
            .map(|(key, value)| (if key == *old { new.as_str().into() } else { key }, value))
            .collect::<Mapping>();
    }
    if let Some(swap) = case.get("swap") {
        let way = way(swap);
        let [outer @ .., one, other] = way.as_slice() else { panic!("{way:?}") };
        let items = at_mut(&mut head, outer).as_sequence_mut().unwrap();
        items.swap(one.parse().unwrap(), other.parse().unwrap());
    }
    for more in case.get("also").and_then(Value::as_sequence).into_iter().flatten() {
        set(&mut head, &way(&more["at"]), more.get("to"));
    }
    (base, head)
}

struct Compared {
    changes: Changes,
    /// The lines of both documents.
    texts: [Vec<String>; 2],
}

fn compare(base: &Value, head: &Value) -> Compared {
    let read = |side: &str, tree: &Value| {
        let folder = write("rules", side, &[("openapi.yaml".to_owned(), tree.clone())].into());
        let mut document = Document::read(&folder, side).unwrap_or_else(|problems| panic!("{problems}"));
        document.name = "library".to_owned();
        let text = fs::read_to_string(folder.join("openapi.yaml")).unwrap();
        (document, text.lines().map(str::to_owned).collect::<Vec<_>>())
    };
    let ((base, old), (head, new)) = (read("base", base), read("head", head));
    let (changes, _) = codegen::diff(&base, &head).unwrap_or_else(|(_, problems)| panic!("{problems}"));
    Compared { changes, texts: [old, new] }
}

/// What of the expected row is not there.
fn missing(
    found: &Compared,
    id: &str,
    place: &str,
    verdicts: Option<&Value>,
    line: Option<&str>,
    detail: Option<&str>,
) -> Option<String> {
    let is_it = |change: &&Change| change.id == id && change.place.contains(place);
    let Some(change) = found.changes.changes.iter().find(is_it) else {
        return Some("no such row".to_owned());
    };
    let got = [change.wire, change.rust, change.checks].map(|verdict| verdict.word());
    let wanted: Option<Vec<&str>> =
        verdicts.map(|list| list.as_sequence().unwrap().iter().map(|word| word.as_str().unwrap()).collect());
    if wanted.as_ref().is_some_and(|wanted| *wanted != got) {
        return Some(format!("{got:?} and not {wanted:?}"));
    }
    if detail.is_some_and(|detail| !change.detail.contains(detail)) {
        return Some(format!("the detail is {:?}", change.detail));
    }
    let Some(location) = &change.location else { return Some("it has no location".to_owned()) };
    let [old, new] = &found.texts;
    let text = if change.side == Side::Base { old } else { new };
    let there = text.get(location.line as usize - 1).cloned().unwrap_or_default();
    line.filter(|line| !there.contains(line)).map(|line| format!("{line} is not on the line {there:?}"))
}

#[test]
fn each_rule_is_met_there_and_back() {
    let mut met: BTreeSet<&str> = WHOLE.iter().chain(LATER).copied().collect();
    let mut failures = Vec::new();
    for case in fixture("cases.yaml").as_sequence().unwrap() {
        let (base, head) = sides(case);
        let text = |key: &str| case.get(key).and_then(Value::as_str);
        let (id, place) = (text("id").unwrap(), text("place").unwrap());
        let Some(rule) = rules::all().find(|rule| rule.id == id) else {
            failures.push(format!("there is no rule {id}"));
            continue;
        };
        let back_id = match rule.mirror {
            Mirror::Rule(id) => id,
            Mirror::Without(_) => id,
        };
        let verdicts = case.get("verdicts");
        // Of what is neither tighter nor looser, the way back is judged alike.
        let back = case.get("back").or(verdicts.filter(|_| back_id == id));
        let back_place = match case.get("rename").and(Some("")) {
            Some(any) => any,
            None if id == "operation-renamed" => "",
            None => place,
        };
        let there = compare(&base, &head);
        let problem = missing(&there, id, place, verdicts, text("line"), text("detail"));
        let and_back = compare(&head, &base);
        let back_problem = missing(&and_back, back_id, back_place, back, None, None);
        for (way, problem, found) in [("there", problem, &there), ("back", back_problem, &and_back)] {
            if let Some(problem) = problem {
                let rows: Vec<String> = found
                    .changes
                    .changes
                    .iter()
                    .map(|change| {
                        format!("    {} {}: {:?} {:?}", change.id, change.place, change.before, change.after)
                    })
                    .collect();
                failures.push(format!("{id} at {place}, {way}: {problem}\n{}", rows.join("\n")));
            }
        }
        met.extend(there.changes.changes.iter().chain(&and_back.changes.changes).map(|change| change.id));
    }
    for rule in rules::all().filter(|rule| !met.contains(rule.id)) {
        failures.push(format!("no case meets {}", rule.id));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

#[test]
fn mirrors_lead_back_and_ids_are_unique() {
    let mut seen = BTreeSet::new();
    for rule in rules::all() {
        assert!(seen.insert(rule.id), "{} is there twice", rule.id);
        assert!(rule.about.len() > 20 && rule.example != ["", ""], "{} is not explained", rule.id);
        if let Mirror::Rule(id) = rule.mirror {
            let other = rules::all().find(|other| other.id == id);
            let other = other.unwrap_or_else(|| panic!("{} has the mirror {id}, which is none", rule.id));
            assert_eq!(other.mirror, Mirror::Rule(rule.id), "{id}");
            assert_eq!([rule.example[0], rule.example[1]], [other.example[1], other.example[0]], "{id}");
        }
    }
}
