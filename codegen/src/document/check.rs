//! Applies the grammar to a tree and returns it with its references made to lead into the
//! components of the bundle.
use std::collections::HashMap;

use super::bundle::Bundler;
use super::grammar::{Key, Object, Rule, Words};
use super::keys;
use super::node::{Entry, Node, Value};
use super::problem::Problem;
use super::wording::{Found, Label};
use crate::diagnostic::nearest;

impl Bundler {
    /// Checks a value. It comes back as it is where it is wrong: nobody will read it.
    pub(crate) fn check(&mut self, rule: &'static Rule, label: Label<'_>, node: &Node) -> Node {
        if !fits(rule, node) {
            return self.mismatch(rule, label, node);
        }
        match rule {
            Rule::Object(object) => return self.object(object, label, node),
            Rule::Component(object) => return self.component(object, label, node),
            Rule::FlagOr(object) if node.as_bool().is_none() => {
                return self.component(object, label, node);
            }
            Rule::List(rule) => return self.list(rule, label, node),
            Rule::Set(rule) => {
                self.set(label, node);
                return self.list(rule, label, node);
            }
            Rule::Map(key, rule) => return self.map(*key, rule, node),
            Rule::Explained(rule, fix) => {
                return self.check(rule, Label { fix: Some(fix), ..label }, node);
            }
            Rule::Word(words) => self.word(words, node),
            Rule::NotTrue(fix) if node.as_bool() == Some(true) => {
                self.problem(Problem::new(node.span, format!("`{}: true` is not supported", label.key), *fix))
            }
            _ => {}
        }
        node.clone()
    }

    /// Checks an object or a reference to one.
    pub(crate) fn component(&mut self, object: &'static Object, label: Label<'_>, node: &Node) -> Node {
        match node.reference() {
            Some(entry) => self.reference(object, label, node, entry),
            None => self.object(object, label, node),
        }
    }

    /// Checks an object that is no reference.
    pub(crate) fn object(&mut self, object: &'static Object, label: Label<'_>, node: &Node) -> Node {
        let Value::Map(entries) = &node.value else {
            return self.wrong(
                node,
                label,
                object.name,
                format!("it is a map that can have {}", keys_of(object)),
            );
        };
        for key in object.required.iter().filter(|key| node.get(key).is_none()) {
            let expected = object.rule(key).map_or_else(String::new, |rule| format!(": {}", rule.expected()));
            self.problem(Problem::new(
                node.span,
                format!("`{key}` is missing in {}", object.name),
                format!("add `{key}`{expected}"),
            ));
        }
        for (a, b) in object.exclusive {
            if let (Some(_), Some(entry)) = (node.get(a), node.entry(b)) {
                self.problem(Problem::new(
                    entry.span,
                    format!("{} has either `{a}` or `{b}`, not both", object.name),
                    "remove one of the two",
                ));
            }
        }
        if let Some(also) = object.also {
            also(node, &mut self.problems);
        }
        let entries = entries.iter().map(|entry| self.entry(object, entry)).collect();
        Node { span: node.span, value: Value::Map(entries) }
    }

    fn entry(&mut self, object: &'static Object, entry: &Entry) -> Entry {
        let key = entry.key.as_str();
        let value = match (object.rule(key), object.others) {
            (Some(Rule::NotSupported(fix)), _) => {
                self.refuse(entry, format!("`{key}` is not supported"), *fix);
                entry.value.clone()
            }
            (Some(Rule::NotIn30(fix)), _) => {
                self.refuse(entry, format!("`{key}` of {} is no part of OpenAPI 3.0", object.name), *fix);
                entry.value.clone()
            }
            (Some(rule), _) => self.check(rule, Label::of(key), &entry.value),
            (None, _) if key.starts_with("x-") => entry.value.clone(),
            (None, Some((kind, rule))) if key != "$ref" => {
                self.key(kind, entry);
                self.check(rule, Label::of(key), &entry.value)
            }
            (None, _) => {
                let (message, help) = unknown(object, key);
                self.refuse(entry, message, help);
                entry.value.clone()
            }
        };
        Entry { key: entry.key.clone(), span: entry.span, value }
    }

    fn refuse(&mut self, entry: &Entry, message: String, help: impl Into<String>) {
        self.problem(Problem::new(entry.span, message, help));
    }

    fn key(&mut self, kind: Key, entry: &Entry) {
        if kind == Key::SecurityScheme {
            self.security_scheme(entry);
        } else if let Err((message, help)) = keys::check(kind, &entry.key) {
            self.refuse(entry, message, help);
        }
    }

    fn list(&mut self, rule: &'static Rule, label: Label<'_>, node: &Node) -> Node {
        let label = Label { is_item: true, fix: None, ..label };
        let items = node.items().iter().map(|item| self.check(rule, label, item)).collect();
        Node { span: node.span, value: Value::List(items) }
    }

    fn set(&mut self, label: Label<'_>, node: &Node) {
        let items = node.items();
        if items.is_empty() {
            self.problem(Problem::new(
                node.span,
                format!("{label} is empty"),
                "add an item, or remove the list",
            ));
        }
        let mut lines = HashMap::new();
        for item in items {
            if let Some(line) = lines.insert(item.to_json().to_string(), item.span.line) {
                let item = Problem::new(
                    item.span,
                    format!("{label} has {} twice", Found(item)),
                    format!("it is already on line {line}; remove one of the two"),
                );
                self.problem(item);
            }
        }
    }

    fn map(&mut self, key: Key, rule: &'static Rule, node: &Node) -> Node {
        let entries = node.entries().iter().map(|entry| {
            if entry.key == "$ref" && entry.value.as_str().is_some() {
                self.refuse(
                    entry,
                    "a map cannot be a reference".to_owned(),
                    "write the names out, each with a `$ref` of its own",
                );
                return entry.clone();
            }
            self.key(key, entry);
            let value = self.check(rule, Label::of(&entry.key), &entry.value);
            Entry { key: entry.key.clone(), span: entry.span, value }
        });
        Node { span: node.span, value: Value::Map(entries.collect()) }
    }

    fn word(&mut self, words: &Words, node: &Node) {
        let Some(word) = node.as_str() else { return };
        if words.allowed.contains(&word) {
            return;
        }
        let problem = match words.refused.iter().find(|refused| refused.word == word) {
            Some(refused) => Problem::new(node.span, refused.message, refused.fix),
            None => {
                let meant = nearest(word, words.allowed.iter().copied())
                    .map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
                Problem::new(
                    node.span,
                    format!("`{word}` is not a {}", words.noun),
                    format!("the {}s are {}{meant}", words.noun, words.allowed.join(", ")),
                )
            }
        };
        self.problem(problem);
    }

    fn mismatch(&mut self, rule: &Rule, label: Label<'_>, node: &Node) -> Node {
        let help = match (rule, &node.value) {
            (Rule::Text | Rule::Word(_), Value::Bool(_) | Value::Number(_)) => {
                format!("put it in quotes: '{}'", node.to_json())
            }
            (Rule::Flag | Rule::NotTrue(_) | Rule::Number | Rule::Positive | Rule::Count, Value::Text(_)) => {
                format!("write {}, without quotes", rule.expected())
            }
            (Rule::List(_) | Rule::Set(_), _) => {
                "write the items in lines that start with `- `, or within `[` and `]`".to_owned()
            }
            _ => format!("write {}", rule.expected()),
        };
        self.wrong(node, label, &rule.expected(), help)
    }

    fn wrong(&mut self, node: &Node, label: Label<'_>, expected: &str, help: String) -> Node {
        let help = match (label.fix, &node.value) {
            (Some(fix), _) => fix.to_owned(),
            (None, Value::Null) => format!("write {expected}, or remove the key"),
            (None, _) => help,
        };
        self.problem(Problem::new(
            node.span,
            format!("{label} must be {expected}, found {}", Found(node)),
            help,
        ));
        node.clone()
    }
}

/// Whether the value is of the right sort; objects are looked at for themselves.
fn fits(rule: &Rule, node: &Node) -> bool {
    match rule {
        Rule::Text | Rule::Word(_) => node.as_str().is_some(),
        Rule::Flag | Rule::NotTrue(_) => node.as_bool().is_some(),
        Rule::Number => node.as_number().is_some(),
        Rule::Positive => node.as_f64().is_some_and(|number| number > 0.0),
        Rule::Count => node.as_u64().is_some(),
        Rule::List(_) | Rule::Set(_) => matches!(node.value, Value::List(_)),
        Rule::FlagOr(_) => matches!(node.value, Value::Bool(_) | Value::Map(_)),
        Rule::Map(..) | Rule::Section => matches!(node.value, Value::Map(_)),
        Rule::Any
        | Rule::Object(_)
        | Rule::Component(_)
        | Rule::Explained(..)
        | Rule::NotSupported(_)
        | Rule::NotIn30(_) => true,
    }
}

fn unknown(object: &Object, key: &str) -> (String, String) {
    let message = format!("unknown key `{key}` in {}", object.name);
    if key == "$ref" {
        let message = format!("`$ref` cannot stand in the place of {}", object.name);
        return (message, "write out what it refers to".to_owned());
    }
    let help = match nearest(key, known(object)) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("there can be {}, and extensions, which start with `x-`", keys_of(object)),
    };
    (message, help)
}

fn known(object: &Object) -> impl Iterator<Item = &'static str> {
    let supported = |rule: &Rule| !matches!(rule, Rule::NotSupported(_) | Rule::NotIn30(_));
    object.keys.iter().filter(move |(_, rule)| supported(rule)).map(|(key, _)| *key)
}

/// The keys of an object, to follow "there can be".
fn keys_of(object: &Object) -> String {
    let keys: Vec<_> = known(object).map(|key| format!("`{key}`")).collect();
    match object.others {
        Some((key, _)) => keys::expected(key).to_owned(),
        None => keys.join(", "),
    }
}
