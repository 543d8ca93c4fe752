//! Rewrites our own specifications in ways that mean the same, and demands that the comparison says that
//! nothing changed.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

#[path = "support/trees.rs"]
mod trees;

use codegen::document::Document;
use serde_yaml::{Mapping, Value};

use trees::{Service, compare, read, write};

type Rewrite = fn(&Service) -> Service;

const REWRITES: &[(&str, Rewrite)] = &[
    ("keys sorted", |service| {
        maps(service, |_, _, map| {
            let mut entries: Vec<(Value, Value)> = map.clone().into_iter().collect();
            entries.sort_by_key(|(key, _)| format!("{key:?}"));
            *map = entries.into_iter().collect();
        })
    }),
    ("keys reversed", |service| {
        maps(service, |_, _, map| {
            let entries: Vec<(Value, Value)> = map.clone().into_iter().collect();
            *map = entries.into_iter().rev().collect();
        })
    }),
    ("lists without an order reversed", |service| {
        maps(service, |_, _, map| {
            for key in [
                "required",
                "tags",
                "x-constraints",
                "exactlyOne",
                "atLeastOne",
                "atMostOne",
                "absent",
                "x-busy-codes",
                "x-not-found-codes",
                "success",
                "failure",
                "x-enum-final",
                "regions",
            ] {
                reverse(map, key);
            }
        })
    }),
    ("values of enums reversed, with their names", |service| {
        maps(service, |_, _, map| {
            for key in ["enum", "x-enum-varnames", "x-enum-descriptions"] {
                reverse(map, key);
            }
        })
    }),
    ("optional parameters first", |service| {
        maps(service, |_, _, map| {
            if let Some(Value::Sequence(list)) = map.get_mut("parameters") {
                list.sort_by_key(|parameter| parameter.get("$ref").is_some());
            }
        })
    }),
    ("schemas in a file of their own", |service| {
        let mut service = moved(service, "schemas", "zz-all.yaml", |_| true);
        service.retain(|_, tree| tree.as_mapping().is_some_and(|map| !map.is_empty()));
        service
    }),
    ("half of the schemas moved", |service| {
        moved(service, "schemas", "common.yaml", |name| name.len() % 2 == 0)
    }),
    ("path items moved", |service| moved(service, "pathItems", "common.yaml", |name| name.len() % 3 == 0)),
    ("parameters and responses renamed", |service| {
        let renamed = renamed(service, "parameters", "Given");
        self::renamed(&renamed, "responses", "Found")
    }),
    ("parameters written out", |service| written_out(service, "parameters")),
    ("responses written out", |service| written_out(service, "responses")),
    ("references alone in an allOf", |service| {
        maps(service, |_, way, map| {
            let schema = matches!(way.iter().rev().nth(1).map(String::as_str), Some("properties"))
                || matches!(way.last().map(String::as_str), Some("schema" | "items"));
            if let Some(reference) = map.get("$ref").cloned().filter(|_| schema) {
                let only = Mapping::from_iter([(Value::from("$ref"), reference)]);
                *map = Mapping::from_iter([("allOf".into(), Value::Sequence(vec![only.into()]))]);
            }
        })
    }),
    ("parameters of the path", |service| {
        maps(service, |_, way, map| {
            if way.iter().rev().nth(1).is_none_or(|section| section != "pathItems") {
                return;
            }
            // What all operations of a path begin with.
            let lists: Vec<Vec<Value>> = map
                .values()
                .filter_map(|operation| operation.get("parameters")?.as_sequence().cloned())
                .collect();
            let Some(first) = lists.first().and_then(|list| list.first()).cloned() else { return };
            if lists.len() != map.len() || !lists.iter().all(|list| list.first() == Some(&first)) {
                return;
            }
            for operation in map.values_mut() {
                operation["parameters"].as_sequence_mut().unwrap().remove(0);
            }
            map.insert("parameters".into(), Value::Sequence(vec![first]));
        })
    }),
    ("what holds without it is said", |service| {
        maps(service, |_, _, map| {
            if map.contains_key("type") && !map.contains_key("enum") && map.get("in").is_none() {
                for key in ["deprecated", "nullable", "readOnly"] {
                    map.entry(key.into()).or_insert(false.into());
                }
                match map.get("type").and_then(Value::as_str) {
                    Some("string") => map.entry("minLength".into()).or_insert(0.into()),
                    Some("array") => map.entry("uniqueItems".into()).or_insert(false.into()),
                    Some("object") if map.contains_key("properties") => {
                        map.entry("additionalProperties".into()).or_insert(true.into())
                    }
                    Some("integer") => map.entry("format".into()).or_insert("int64".into()),
                    _ => return,
                };
            }
            if map.get("in").and_then(Value::as_str) == Some("query") {
                map.entry("required".into()).or_insert(false.into());
                map.entry("style".into()).or_insert("form".into());
                map.entry("explode".into()).or_insert(true.into());
            }
        })
    }),
    ("limits in another form", |service| {
        maps(service, |_, _, map| {
            if map.get("type").and_then(Value::as_str) != Some("integer") || map.contains_key("enum") {
                return;
            }
            if let Some(least) = map.get("minimum").and_then(Value::as_i64) {
                map.insert("minimum".into(), (least - 1).into());
                map.insert("exclusiveMinimum".into(), true.into());
            }
        })
    }),
    ("patterns in another form", |service| {
        maps(service, |_, _, map| {
            if let Some(pattern) =
                map.get("pattern").and_then(Value::as_str).filter(|one| !one.contains("(?"))
            {
                let other = pattern.replace("[0-9]", r"\d").replace("$", "(?:)$");
                map.insert("pattern".into(), other.into());
            }
        })
    }),
    ("every description in other words", |service| {
        maps(service, |_, _, map| {
            for key in ["description", "summary"] {
                if let Some(Value::String(text)) = map.get_mut(key) {
                    *text = format!("Put otherwise, {text}");
                }
            }
        })
    }),
    ("descriptions wrapped in another way", |service| {
        maps(service, |_, _, map| {
            if let Some(Value::String(text)) = map.get_mut("description") {
                *text = text.replace(' ', "\n");
            }
        })
    }),
    ("an object put together from parts", |service| {
        maps(service, |_, way, map| {
            let schema = way.len() == 2 && way.first().is_some_and(|section| section == "schemas");
            if !schema || !map.contains_key("properties") || map.contains_key("allOf") {
                return;
            }
            let outside =
                ["description", "x-deviation", "deprecated", "example", "x-constraints", "x-rust-name"];
            let (outer, inner): (Mapping, Mapping) = map
                .clone()
                .into_iter()
                .partition(|(key, _)| key.as_str().is_some_and(|key| outside.contains(&key)));
            *map = outer;
            map.insert("allOf".into(), Value::Sequence(vec![inner.into()]));
        })
    }),
    ("tags and paths in another order", |service| {
        let mut service = service.clone();
        let root = service.get_mut("openapi.yaml").unwrap();
        let entries: Vec<_> = root["paths"].as_mapping().unwrap().clone().into_iter().collect();
        root["paths"] = Value::Mapping(entries.into_iter().rev().collect());
        root["tags"].as_sequence_mut().unwrap().reverse();
        service
    }),
];

fn reverse(map: &mut Mapping, key: &str) {
    if let Some(Value::Sequence(list)) = map.get_mut(key) {
        list.reverse();
    }
}

/// Rewrites every map, the outer ones first; examples are values and stay.
fn maps(service: &Service, rewrite: impl Fn(&str, &[String], &mut Mapping)) -> Service {
    let mut service = service.clone();
    for (file, tree) in &mut service {
        each(file, &mut Vec::new(), tree, &rewrite);
    }
    service
}

fn each(
    file: &str,
    way: &mut Vec<String>,
    tree: &mut Value,
    rewrite: &impl Fn(&str, &[String], &mut Mapping),
) {
    match tree {
        Value::Mapping(map) => {
            // Names that the document chose are no keywords.
            let named = way.last().is_some_and(|last| last == "properties")
                && way.iter().rev().nth(1).is_none_or(|before| before != "properties");
            if !named {
                rewrite(file, way, map);
            }
            for (key, value) in map.iter_mut() {
                let key = key.as_str().unwrap_or_default().to_owned();
                if matches!(key.as_str(), "example" | "examples" | "default") && !named {
                    continue;
                }
                way.push(key);
                each(file, way, value, rewrite);
                way.pop();
            }
        }
        Value::Sequence(items) => {
            for item in items {
                way.push("-".to_owned());
                each(file, way, item, rewrite);
                way.pop();
            }
        }
        _ => {}
    }
}

/// Changes every reference, by the file that has it.
fn references(service: &Service, change: impl Fn(&str, &str) -> String) -> Service {
    maps(service, |file, _, map| {
        if let Some(Value::String(reference)) = map.get_mut("$ref") {
            *reference = change(file, reference);
        }
    })
}

/// The file, the section and the name that a reference leads to.
fn parts<'a>(file: &'a str, reference: &'a str) -> (&'a str, &'a str, &'a str) {
    let (other, pointer) = reference.split_once('#').unwrap();
    let mut steps = pointer.trim_start_matches('/').split('/');
    let file = if other.is_empty() { file } else { other };
    (file, steps.next().unwrap(), steps.next().unwrap())
}

/// Moves the entries of a section to another file.
fn moved(service: &Service, section: &str, target: &str, which: fn(&str) -> bool) -> Service {
    let goes = |file: &str, name: &str| file != "openapi.yaml" && file != target && which(name);
    let mut service = references(service, |file, reference| {
        let (other, kind, name) = parts(file, reference);
        if kind == section && goes(other, name) {
            format!("{target}#/{kind}/{name}")
        } else {
            format!("{other}#/{kind}/{name}")
        }
    });
    let mut taken = Mapping::new();
    for (file, tree) in &mut service {
        let Some(Value::Mapping(entries)) = tree.get_mut(section) else { continue };
        let (gone, kept): (Mapping, Mapping) =
            entries.clone().into_iter().partition(|(name, _)| goes(file, name.as_str().unwrap()));
        *entries = kept;
        taken.extend(gone);
        if entries.is_empty() {
            tree.as_mapping_mut().unwrap().remove(section);
        }
    }
    let target = service.entry(target.to_owned()).or_insert_with(|| Value::Mapping(Mapping::new()));
    let entry = target.as_mapping_mut().unwrap().entry(section.into());
    entry.or_insert_with(|| Value::Mapping(Mapping::new())).as_mapping_mut().unwrap().extend(taken);
    service
}

/// Gives the entries of a section other names.
fn renamed(service: &Service, section: &str, prefix: &str) -> Service {
    let mut service = references(service, |file, reference| {
        let (other, kind, name) = parts(file, reference);
        let prefix = if kind == section { prefix } else { "" };
        format!("{other}#/{kind}/{prefix}{name}")
    });
    for tree in service.values_mut() {
        let Some(Value::Mapping(entries)) = tree.get_mut(section) else { continue };
        let named =
            |(name, value): (Value, Value)| (format!("{prefix}{}", name.as_str().unwrap()).into(), value);
        *entries = entries.clone().into_iter().map(named).collect();
    }
    service
}

/// Puts what references to a section lead to in their place.
fn written_out(service: &Service, section: &str) -> Service {
    let service = references(service, |file, reference| {
        let (other, kind, name) = parts(file, reference);
        format!("{other}#/{kind}/{name}")
    });
    let mut out = maps(&service, |file, _, map| {
        let Some(reference) = map.get("$ref").and_then(Value::as_str) else { return };
        let (other, kind, name) = parts(file, reference);
        if kind == section {
            *map = service[other][kind][name].as_mapping().unwrap().clone();
        }
    });
    for (_, tree) in out.iter_mut().filter(|(file, _)| *file != "openapi.yaml") {
        tree.as_mapping_mut().unwrap().remove(section);
    }
    out
}

fn check(name: &str) {
    let service = read(name);
    let mut base = Document::read(&write("neutral", &format!("{name}-base"), &service), name).unwrap();
    base.name = name.to_owned();
    let mut failures = Vec::new();
    for (rewrite, apply) in REWRITES {
        let head = apply(&service);
        let folder = write("neutral", name, &head);
        let document =
            Document::read(&folder, name).unwrap_or_else(|problems| panic!("{rewrite}: {problems}"));
        let (changes, _) =
            codegen::diff(&base, &document).unwrap_or_else(|(_, problems)| panic!("{rewrite}: {problems}"));
        // Equality of maps would not see their order.
        let differs = serde_yaml::to_string(&head).unwrap() != serde_yaml::to_string(&service).unwrap();
        assert!(differs || name != "oms", "{rewrite} does nothing");
        let words = rewrite.contains("other words");
        if !changes.changes.is_empty() || changes.reworded.is_empty() == words {
            let list: Vec<String> = changes
                .changes
                .iter()
                .map(|change| {
                    format!("{} {}: {:?} {:?}", change.id, change.place, change.before, change.after)
                })
                .collect();
            failures.push(format!("{rewrite}: {} reworded\n{}", changes.reworded.len(), list.join("\n")));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    // The test would see a change.
    let mut other = service.clone();
    other.get_mut("openapi.yaml").unwrap()["servers"][0]["url"] = "https://example.com".into();
    other.get_mut("openapi.yaml").unwrap()["servers"][0].as_mapping_mut().unwrap().remove("variables");
    assert!(!compare(&base, "neutral", name, &other).unwrap().changes.is_empty());
}

#[test]
fn neutral_rewrites_of_oms_are_no_change() {
    check("oms");
}

#[test]
fn neutral_rewrites_of_dcs_are_no_change() {
    check("dcs");
}
