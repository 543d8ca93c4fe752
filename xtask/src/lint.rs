//! `lint`: the house rules of specs/README.md, for our own specifications alone.

mod extension;

use std::path::Path;

use codegen::diagnostic::Diagnostics;
use codegen::document::{Document, Node, Span, Value};

use crate::regen::{count, services, shown};

pub(crate) const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch"];

/// Checks every service against the house rules.
pub(crate) fn lint(specs: &Path) -> Result<String, String> {
    let mut problems = Diagnostics::new();
    let services = services(specs)?;
    for (_, folder) in &services {
        match Document::read(folder, &shown(folder)) {
            Ok(document) => {
                problems.extend(rules(&document));
                problems.extend(codegen::check(&document));
            }
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        Ok(format!("the house rules are kept by {}", count(services.len(), "service")))
    } else {
        Err(problems.to_string())
    }
}

/// Everything in a document that breaks a house rule.
fn rules(document: &Document) -> Diagnostics {
    let mut lint = Lint { document, problems: Diagnostics::new() };
    lint.problems.extend(document.unused().iter().cloned());
    lint.security();
    let tags: Vec<&str> =
        list(&document.root, "tags").iter().filter_map(|tag| tag.get("name")?.as_str()).collect();
    for path in entries(&document.root, "paths") {
        let item = document.resolve(&path.value);
        for parameter in list(item, "parameters") {
            lint.parameter(parameter);
        }
        for operation in item.entries().iter().filter(|entry| METHODS.contains(&entry.key.as_str())) {
            lint.operation(operation.span, &operation.value, &tags);
        }
    }
    for section in ["schemas", "parameters", "responses", "requestBodies"] {
        let components = document.root.get("components");
        for entry in components.map(|components| entries(components, section)).unwrap_or_default() {
            match section {
                "schemas" => lint.schema(&entry.value, true),
                "parameters" => lint.parameter(&entry.value),
                _ => lint.content(&entry.value),
            }
        }
    }
    lint.unfinished(&document.root);
    lint.extensions(&document.root);
    lint.problems
}

struct Lint<'a> {
    document: &'a Document,
    problems: Diagnostics,
}

impl Lint<'_> {
    fn report(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.problems.push(self.document.diagnostic(span, message, help));
    }

    /// Whether it says how requests prove who sends them. A client without it sends them unsigned.
    fn security(&mut self) {
        let root = &self.document.root;
        let items = entries(root, "paths").iter().map(|path| self.document.resolve(&path.value));
        let operations = items.flat_map(|item| item.entries());
        let mut operations = operations.filter(|entry| METHODS.contains(&entry.key.as_str()));
        if root.get("security").is_none() && operations.any(|one| one.value.get("security").is_none()) {
            let span = root.get("info").map_or(root.span, |info| info.span);
            self.report(
                span,
                "the document declares no `security`: its client would send requests unsigned",
                "add `security` as specs/README.md shows, or `security: []` if nobody has to sign",
            );
        }
    }

    /// What `draft` leaves to a person, and nobody has written.
    fn unfinished(&mut self, node: &Node) {
        let is_todo = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "TODO");
        match &node.value {
            Value::Text(text) if is_todo(text) => {
                self.report(node.span, "`TODO` is left", "write what belongs here, in words of our own");
            }
            Value::List(items) => items.iter().for_each(|item| self.unfinished(item)),
            Value::Map(entries) => {
                for entry in entries {
                    if is_todo(&entry.key) {
                        self.report(entry.span, "`TODO` is left", "name it as the vendor does");
                    }
                    self.unfinished(&entry.value);
                }
            }
            _ => {}
        }
    }

    fn operation(&mut self, span: Span, node: &Node, tags: &[&str]) {
        let id = text(node, "operationId").unwrap_or("an operation");
        let span = node.get("operationId").map_or(span, |id| id.span);
        for (key, help) in [
            ("operationId", "name it as the vendor does, such as StopTask"),
            ("summary", "say in one line what it does"),
            (
                "description",
                "say what it does, from which states it is allowed, and which error says otherwise",
            ),
        ] {
            if text(node, key).is_none_or(str::is_empty) {
                self.report(span, format!("{id} has no {key}"), help);
            }
        }
        if let Some(summary) = node.get("summary")
            && summary
                .as_str()
                .is_some_and(|text| text.trim().contains('\n') || text.trim_end().ends_with('.'))
        {
            self.report(
                summary.span,
                "a summary is one line without a full stop",
                "put the rest into the description",
            );
        }
        match list(node, "tags") {
            [tag] if tag.as_str().is_some_and(|tag| tags.contains(&tag)) => {}
            _ => self.report(
                span,
                format!("{id} does not have one tag that openapi.yaml declares"),
                "write `tags: [Tasks]`",
            ),
        }
        if node.get("externalDocs").and_then(|docs| text(docs, "url")).is_none() {
            self.report(span, format!("{id} has no page link"), "add `externalDocs` with the page's url");
        }
        if node.get("x-docs").and_then(|docs| text(docs, "action")).is_none() {
            self.report(span, format!("{id} names no IAM action"), "add `x-docs: {action: ...}`");
        }
        if node.get("x-idempotent").and_then(Node::as_bool).is_none() {
            self.report(
                span,
                format!("{id} does not say whether it is idempotent"),
                "add `x-idempotent: true` or `false`",
            );
        }
        for parameter in list(node, "parameters") {
            self.parameter(parameter);
        }
        if let Some(body) = node.get("requestBody") {
            self.content(body);
        }
        for response in entries(node, "responses") {
            self.content(&response.value);
        }
    }

    fn parameter(&mut self, node: &Node) {
        // What a reference leads to is a component, and looked at as one.
        if Document::reference(node).is_some() {
            return;
        }
        let name = text(node, "name").unwrap_or("?");
        if text(node, "description").is_none() {
            self.report(
                node.span,
                format!("the parameter `{name}` has no description"),
                "say what it means, with its unit",
            );
        }
        if node.get("example").is_none() && node.get("examples").is_none() {
            self.report(node.span, format!("the parameter `{name}` has no example"), "add `example`");
        }
        if let Some(schema) = node.get("schema") {
            self.schema(schema, false);
        }
    }

    /// A request body or a response.
    fn content(&mut self, node: &Node) {
        if Document::reference(node).is_some() {
            return;
        }
        for media in entries(node, "content") {
            if media.value.get("example").is_none() && media.value.get("examples").is_none() {
                self.report(media.span, "this content has no example", "add a realistic `example`");
            }
            if let Some(schema) = media.value.get("schema") {
                self.schema(schema, false);
            }
        }
    }

    /// A schema; `named` where it is a component, and may be an enum.
    fn schema(&mut self, node: &Node, named: bool) {
        if Document::reference(node).is_some() {
            return;
        }
        // Beside a reference it narrows an enum that has a name.
        let narrows = matches!(list(node, "allOf"), [only] if Document::reference(only).is_some());
        if let Some(values) = node.entry("enum").filter(|_| !named && !narrows) {
            self.report(values.span, "this enum has no name", "move it to `schemas` and refer to it");
        }
        if named && text(node, "description").is_none() {
            self.report(node.span, "this schema has no description", "say what it is, with its unit");
        }
        if let Some(names) = node
            .get("enum")
            .filter(|values| values.items().iter().all(|value| matches!(value.value, Value::Number(_))))
            .filter(|_| !narrows)
            && node.get("x-enum-varnames").is_none()
        {
            self.report(names.span, "the values of this enum have no names", "add `x-enum-varnames`");
        }
        for property in entries(node, "properties") {
            let target = self.document.resolve(&property.value);
            if text(target, "description").is_none() {
                self.report(
                    property.span,
                    format!("`{}` has no description", property.key),
                    "say what it means, with its unit",
                );
            }
            self.schema(&property.value, false);
        }
        for part in list(node, "allOf") {
            self.schema(part, false);
        }
        for inner in [node.get("items"), node.get("additionalProperties")].into_iter().flatten() {
            self.schema(inner, false);
        }
    }
}

fn text<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    node.get(key)?.as_str()
}

fn list<'a>(node: &'a Node, key: &str) -> &'a [Node] {
    node.get(key).map(Node::items).unwrap_or_default()
}

fn entries<'a>(node: &'a Node, key: &str) -> &'a [codegen::document::Entry] {
    node.get(key).map(Node::entries).unwrap_or_default()
}
