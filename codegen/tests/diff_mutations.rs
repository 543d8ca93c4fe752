//! Changes our own specifications in one place at a time, in every way that a keyword can be changed, and
//! demands that the comparison names the place.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

#[path = "support/trees.rs"]
mod trees;

use std::collections::BTreeMap;

use codegen::diff::Changes;
use codegen::document::Document;
use serde_yaml::{Mapping, Value};

use trees::{Service, Way, at, at_mut, compare_file, read, write};

/// How many places of each keyword are changed, spread over all files; `DIFF_PLACES` asks for more.
const PLACES: usize = 1;

/// A change of one place: the file, the way to the map, the key, what is done, and the new value.
type Place = (String, Way, String, String, Option<Value>);

/// Every map in a tree, with the way to it; examples are values, not keywords.
fn maps(tree: &Value, way: &mut Way, found: &mut Vec<Way>) {
    match tree {
        Value::Mapping(map) => {
            found.push(way.clone());
            for (key, value) in map {
                let key = match key {
                    Value::String(key) => key.clone(),
                    other => format!("{other:?}"),
                };
                if matches!(key.as_str(), "example" | "examples" | "default")
                    && way.last().is_none_or(|last| last != "properties")
                {
                    continue;
                }
                way.push(key);
                maps(value, way, found);
                way.pop();
            }
        }
        Value::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                way.push(index.to_string());
                maps(item, way, found);
                way.pop();
            }
        }
        _ => {}
    }
}

/// Whether the keys of a map are names that the document chose.
fn names(way: &[String]) -> bool {
    matches!(
        way.last().map(String::as_str),
        Some(
            "properties"
                | "schemas"
                | "pathItems"
                | "parameters"
                | "responses"
                | "paths"
                | "content"
                | "variables"
                | "when"
                | "x-waiter"
        )
    ) && way.iter().rev().nth(1).is_none_or(|before| before != "properties")
}

/// Changes of a keyword's value that say something else.
fn other_values(key: &str, value: &Value) -> Vec<(String, Option<Value>)> {
    let mut changed = vec![("removed".to_owned(), None)];
    let mut to = |what: &str, value: Value| changed.push((what.to_owned(), Some(value)));
    match value {
        Value::Number(number) if number.is_i64() || number.is_u64() => {
            let number = number.as_i64().unwrap();
            to("one more", (number.saturating_add(1)).into());
            to("one less", (number.saturating_sub(1)).into());
        }
        Value::Number(number) => to("more", (number.as_f64().unwrap() + 1.0).into()),
        Value::Bool(flag) => to("the opposite", (!flag).into()),
        Value::String(text) => match key {
            "type" => {
                for other in ["string", "integer", "number", "boolean", "object"] {
                    if other != text {
                        to(other, other.into());
                    }
                }
            }
            "format" => {
                for other in ["int32", "int64", "float", "double", "password", "date-time", "uuid"] {
                    if other != text {
                        to(other, other.into());
                    }
                }
            }
            "pattern" => to("another", "^[0-9]{3,7}$".into()),
            "in" => to("another", (if text == "query" { "header" } else { "query" }).into()),
            "$ref" => {}
            "url" => to("another", format!("{text}/x").into()),
            _ => to("another", format!("{text}x").into()),
        },
        Value::Sequence(items) => {
            for index in [0, items.len().saturating_sub(1)] {
                if items.len() > 1 {
                    let mut fewer = items.clone();
                    fewer.remove(index);
                    to(&format!("without item {index}"), Value::Sequence(fewer));
                }
            }
            if items.iter().all(Value::is_string) {
                let mut more = items.clone();
                more.push("ZZZ_NEW".into());
                to("with one item more", Value::Sequence(more));
            }
        }
        _ => {}
    }
    changed
}

/// Keywords that can be added to a map, by what it is.
fn more_keywords(map: &Mapping) -> Vec<(&'static str, Value)> {
    let has = |key: &str| map.contains_key(key);
    let kind = map.get("type").and_then(Value::as_str).unwrap_or_default();
    let mut more: Vec<(&str, Value)> = Vec::new();
    if has("type") {
        more.extend([
            ("nullable", true.into()),
            ("deprecated", true.into()),
            ("title", "A title".into()),
            ("x-something", 1.into()),
        ]);
    }
    match kind {
        "string" if !has("enum") => {
            more.extend([
                ("minLength", 3.into()),
                ("maxLength", 7.into()),
                ("pattern", "^[a-z]+$".into()),
                ("format", "uuid".into()),
                ("format", "password".into()),
                ("default", "abcd".into()),
            ]);
        }
        "integer" | "number" if !has("enum") => {
            more.extend([
                ("minimum", 3.into()),
                ("maximum", 700.into()),
                ("multipleOf", 7.into()),
                ("exclusiveMinimum", true.into()),
                ("default", 7.into()),
            ]);
        }
        "array" => {
            more.extend([("minItems", 3.into()), ("maxItems", 7.into()), ("uniqueItems", true.into())]);
        }
        "object" if has("properties") => {
            more.extend([
                ("minProperties", 1.into()),
                ("maxProperties", 70.into()),
                ("additionalProperties", false.into()),
            ]);
        }
        _ => {}
    }
    if has("operationId") {
        more.extend([("deprecated", true.into()), ("security", Value::Sequence(vec![]))]);
    }
    if has("in") && map.get("in").and_then(Value::as_str) == Some("query") {
        more.extend([("required", true.into()), ("explode", false.into()), ("deprecated", true.into())]);
    }
    more.retain(|(key, _)| !has(key));
    more
}

/// Keywords that mean something together with others alone, or nothing at all.
fn may_mean_nothing(service: &Service, file: &str, way: &[String], key: &str, what: &str) -> bool {
    let map = at(&service[file], way);
    match (key, what) {
        // The size of an integer is what is taken without it, and numbers are double.
        ("format", "removed" | "int64") => matches!(map["format"].as_str(), None | Some("int64" | "double")),
        ("format", "double") => map["format"].is_null(),
        ("explode", _) => map["schema"]["type"].as_str() != Some("array"),
        // Without a minimum there is nothing to exclude.
        ("exclusiveMinimum", _) => map["minimum"].is_null(),
        // A model is a model by its properties.
        ("type", "removed") if map["properties"].is_mapping() => true,
        // It holds already, for all integers of the type.
        ("additionalProperties", "removed" | "the opposite") => {
            map["additionalProperties"].as_bool() == Some(true)
        }
        // Said by the element around it, or by nothing at all.
        ("deprecated" | "nullable" | "required", "removed") => map[key].as_bool() == Some(false),
        // What holds without them, and what is about a part of an object.
        ("interval", "removed") => true,
        ("version", "removed") => way.last().is_some_and(|last| last == "x-crate"),
        ("style", "removed") => true,
        ("title" | "deprecated" | "nullable", "added") => {
            way.iter().rev().nth(1).is_some_and(|last| last == "allOf")
        }
        ("type", "removed") if map["enum"].is_sequence() => map["type"] == "string",
        _ => false,
    }
}

struct Tried {
    counts: BTreeMap<String, usize>,
    refused: usize,
    silent: Vec<String>,
}

fn mutate(name: &str) -> Tried {
    let service = read(name);
    let test = format!("mutations-{name}");
    let base_folder = write(&test, "base", &service);
    let mut base = Document::read(&base_folder, name).unwrap();
    base.name = name.to_owned();
    let head_folder = write(&test, name, &service);
    let mut all: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (file, tree) in &service {
        let mut found = Vec::new();
        maps(tree, &mut Vec::new(), &mut found);
        for way in found {
            let Value::Mapping(map) = at(tree, &way) else { continue };
            let named = names(&way);
            for (key, value) in map {
                let Some(key) = key.as_str() else { continue };
                // The parts of an area file are looked at one by one.
                let top =
                    way.is_empty() && matches!(key, "schemas" | "pathItems" | "parameters" | "responses");
                if top || key == "openapi" {
                    continue;
                }
                let mut changes =
                    if named { vec![("removed".to_owned(), None)] } else { other_values(key, value) };
                if key == "example" || key == "examples" {
                    changes.truncate(1);
                }
                for (what, value) in changes {
                    let kind = if named {
                        format!("{} entry {what}", way.last().unwrap())
                    } else {
                        format!("{key} {what}")
                    };
                    all.entry(kind).or_default().push((
                        file.clone(),
                        way.clone(),
                        key.to_owned(),
                        what,
                        value,
                    ));
                }
            }
            for (key, value) in more_keywords(map) {
                let kind = format!("{key} added");
                all.entry(kind).or_default().push((
                    file.clone(),
                    way.clone(),
                    key.to_owned(),
                    "added".to_owned(),
                    Some(value),
                ));
            }
        }
    }
    let wanted = std::env::var("DIFF_PLACES").ok().and_then(|text| text.parse().ok()).unwrap_or(PLACES);
    let mut tried = Tried { counts: BTreeMap::new(), refused: 0, silent: Vec::new() };
    for (kind, places) in all {
        let step = places.len().div_ceil(wanted).max(1);
        // Not always the first: the places of different keywords are to be different ones.
        let start = kind.len() % step;
        for (file, way, key, what, value) in places.into_iter().skip(start).step_by(step) {
            if may_mean_nothing(&service, &file, &way, &key, &what) {
                continue;
            }
            let mut head = service[&file].clone();
            let Value::Mapping(map) = at_mut(&mut head, &way) else { continue };
            match value {
                Some(value) => {
                    map.insert(key.as_str().into(), value);
                }
                None => {
                    map.remove(key.as_str());
                }
            }
            let Some(changes) = compare_file(&base, &head_folder, &file, &head) else {
                tried.refused += 1;
                continue;
            };
            *tried.counts.entry(kind.clone()).or_default() += 1;
            if !is_named(&changes, &file, &way, &key) {
                tried.silent.push(format!(
                    "{kind}: {file} {}: {:?}",
                    way.join("/"),
                    changes.changes.iter().map(|change| (change.id, &change.place)).collect::<Vec<_>>()
                ));
            }
        }
    }
    tried
}

/// Whether an entry is at the file of the change, or names what is around it.
fn is_named(changes: &Changes, file: &str, way: &[String], key: &str) -> bool {
    let reworded = changes.reworded.iter().any(|location| location.file.ends_with(file));
    let words = matches!(key, "description" | "summary" | "x-deviation" | "x-enum-descriptions");
    if words && reworded {
        return true;
    }
    // Words of one place may stand for those of another that came with a reference.
    let parts: Vec<&str> = way.iter().map(String::as_str).chain([key]).collect();
    changes.changes.iter().any(|change| {
        let here = change.location.as_ref().is_some_and(|location| location.file.ends_with(file));
        let named = |part: &&str| {
            part.len() > 1
                && (change.place.contains(part)
                    || change.used_by.iter().any(|one| one.operation.contains(*part)))
        };
        here || parts.iter().rev().take(6).any(named)
    })
}

fn check(name: &str) {
    let Tried { counts, refused, silent } = mutate(name);
    let total: usize = counts.values().sum();
    assert!(total > 80, "only {total} changes were possible, {refused} are refused");
    assert!(
        silent.is_empty(),
        "{} of {total} of {} kinds are not named:\n{}",
        silent.len(),
        counts.len(),
        silent.join("\n")
    );
}

#[test]
fn each_change_of_oms_is_named() {
    check("oms");
}

#[test]
fn each_change_of_dcs_is_named() {
    check("dcs");
}
