//! Operations: what is called, with what, and what the vendor's page says of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use heck::ToShoutySnakeCase;
use serde_json::Value as Json;

use crate::document::{Entry, Node, Span, Value};
use crate::ir::{Body, Docs, Operation, Origin, Source, Success};

use super::schema::nest;
use super::template::{Part, template};
use super::words::docs;
use super::{Lowering, names, origin, words};

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch"];

impl<'a> Lowering<'a> {
    /// Understands every operation, in the order of the document.
    pub(super) fn operations(&mut self) -> Vec<(Span, Operation)> {
        let paths: &'a [Entry] = self.document.root.get("paths").map(Node::entries).unwrap_or_default();
        let mut operations: Vec<(Span, Operation)> = Vec::new();
        let mut templates: HashMap<String, &str> = HashMap::new();
        let mut taken: HashMap<String, (String, Span)> = HashMap::new();
        for path in paths.iter().filter(|path| !path.key.starts_with("x-")) {
            let item = self.document.resolve(&path.value);
            self.check_template(path, &mut templates);
            for method in item.entries().iter().filter(|entry| METHODS.contains(&entry.key.as_str())) {
                let Some(mut operation) = self.operation(path, item, method) else { continue };
                operation.position = operations.len();
                self.declare_extensions(operation.position, &method.value);
                let span = method.value.get("operationId").map_or(method.span, |id| id.span);
                self.take_names(&operation, span, &mut taken);
                operations.push((method.value.span, operation));
            }
        }
        operations
    }

    /// Reports names that another operation has taken: the method's, or those of types.
    fn take_names(&mut self, operation: &Operation, span: Span, taken: &mut HashMap<String, (String, Span)>) {
        let output = match &operation.success {
            Success::Several { ident, .. } => Some(ident),
            _ => None,
        };
        let method = (format!("the method `{}`", operation.method_ident), operation.method_ident.clone());
        // The static of a type is called like the type, and knows no small letters.
        let types = [Some(&operation.ident), output].into_iter().flatten();
        let types = types.map(|ident| (format!("the type `{ident}`"), ident.to_shouty_snake_case()));
        for (what, key) in std::iter::once(method).chain(types) {
            let Some((other, place)) = taken.insert(key, (operation.id.clone(), span)) else { continue };
            let message = if other == operation.id {
                format!("there are two operations with the `operationId` `{other}`")
            } else {
                format!("`{}` and `{other}` both need the name of {what}", operation.id)
            };
            let place = self.place(place);
            let help = if other == operation.id {
                format!("give one of them another `operationId`; the other is {place}")
            } else {
                format!("name one of them yourself, with `x-rust-name: such_a_name`; the other is {place}")
            };
            self.refuse(span, message, help);
            return;
        }
    }

    /// Two paths that differ in the names of parameters alone are one path.
    fn check_template(&mut self, path: &'a Entry, templates: &mut HashMap<String, &'a str>) {
        if let Some((found, help)) = unlike_a_path(&path.key) {
            let message = format!("the path `{}` has {found:?}, which no path can have", path.key);
            self.refuse(path.span, message, help);
        }
        let Some(parts) = template(&path.key) else {
            self.refuse(
                path.span,
                format!("the braces in the path `{}` do not match", path.key),
                "write {name} for a parameter",
            );
            return;
        };
        let shape: String =
            parts.iter().map(|part| if let Part::Parameter(_) = part { "{}" } else { part.text() }).collect();
        if let Some(other) = templates.insert(shape, &path.key) {
            self.refuse(
                path.span,
                format!(
                    "the paths `{}` and `{other}` are the same but for the names of parameters",
                    path.key
                ),
                "put the operations of both under one of them",
            );
        }
    }

    fn operation(&mut self, path: &Entry, item: &Node, method: &Entry) -> Option<Operation> {
        let node = &method.value;
        let id = words::text(node, "operationId").filter(|id| !id.is_empty());
        let id = id.unwrap_or_else(|| format!("{} {}", method.key, path.key));
        let chosen = self.chosen(node, names::method);
        let method_ident = chosen.clone().unwrap_or_else(|| names::method(&id));
        let ident = names::type_name(&chosen.unwrap_or_else(|| id.clone()));
        let body = self.body(node, &method.key, &ident);
        let parameters = self.parameters(path, item, node, &ident);
        let (success, errors, responses) = self.responses(node, &ident)?;
        let page = self.page(node);
        Some(Operation {
            position: 0,
            tag: node.get("tags").and_then(|tags| tags.items().first()?.as_str().map(str::to_owned)),
            response: self.response_example(node),
            method: method.key.to_uppercase(),
            path: path.key.clone(),
            summary: words::text(node, "summary")
                .or_else(|| words::text(item, "summary"))
                .unwrap_or_default(),
            description: words::text(node, "description").unwrap_or_default(),
            deprecated: node.get("deprecated").and_then(Node::as_bool) == Some(true),
            docs_url: node.get("externalDocs").and_then(|docs| words::text(docs, "url")),
            updated: page.updated,
            action: page.action,
            regions: page.regions,
            idempotent: self.flag(node, "x-idempotent"),
            authenticated: self.authenticated(node),
            parameters: parameters?,
            body: body.flatten(),
            success,
            errors,
            responses,
            origin: self.operation_origin(item, method),
            security: self.security(node),
            paging: None,
            waiters: Vec::new(),
            id,
            ident,
            method_ident,
        })
    }

    /// The example of a success's body.
    fn response_example(&self, operation: &Node) -> Option<Json> {
        let responses = operation.get("responses")?.entries().iter();
        let successes = responses.filter(|entry| entry.key.starts_with('2'));
        let contents = successes.filter_map(|entry| self.document.resolve(&entry.value).get("content"));
        contents.filter_map(|content| self.example(&content.entries().first()?.value)).next()
    }

    /// The example of a media type, the first one where it has several.
    fn example(&self, media: &Node) -> Option<Json> {
        if let Some(example) = media.get("example") {
            return Some(example.to_json());
        }
        let first = media.get("examples")?.entries().first()?;
        self.document.resolve(&first.value).get("value").map(Node::to_json)
    }

    /// An extension that is true or false.
    fn flag(&mut self, node: &Node, key: &str) -> bool {
        let Some(value) = node.get(key) else { return false };
        value.as_bool().unwrap_or_else(|| {
            self.refuse(
                value.span,
                format!("`{key}` has to be true or false"),
                "write `true` or `false`, without quotes",
            );
            false
        })
    }

    fn page(&mut self, node: &Node) -> Page {
        let mut page = Page::default();
        let Some(given) = node.get("x-docs") else { return page };
        const HELP: &str =
            "it takes `updated` and `action`, both texts, and `regions`, a list of the ids of regions";
        if !matches!(given.value, Value::Map(_)) {
            self.refuse(given.span, "`x-docs` has to be a map", HELP);
        }
        for entry in given.entries() {
            let text = entry.value.as_str().map(str::to_owned);
            let regions: Vec<String> =
                entry.value.items().iter().filter_map(Node::as_str).map(str::to_owned).collect();
            match entry.key.as_str() {
                "updated" if text.is_some() => page.updated = text,
                "action" if text.is_some() => page.action = text,
                "regions" if !regions.is_empty() && regions.len() == entry.value.items().len() => {
                    page.regions = regions
                }
                "updated" | "action" | "regions" => {
                    let message = format!("`{}` in `x-docs` cannot be {}", entry.key, entry.value.to_json());
                    self.refuse(entry.value.span, message, HELP);
                }
                key => self.refuse(entry.span, format!("`x-docs` has no key `{key}`"), HELP),
            }
        }
        page
    }

    /// Whether a request carries credentials: the operation's own word, or else the document's.
    fn authenticated(&self, node: &Node) -> bool {
        let Some(required) = node.get("security").or_else(|| self.document.root.get("security")) else {
            return false;
        };
        required.items().iter().any(|choice| !choice.entries().is_empty())
    }

    /// The alternatives of credentials, with their scopes.
    fn security(&self, node: &Node) -> Vec<BTreeMap<String, BTreeSet<String>>> {
        let given = node.get("security").or_else(|| self.document.root.get("security"));
        let scopes =
            |scopes: &Node| scopes.items().iter().filter_map(Node::as_str).map(str::to_owned).collect();
        let one = |choice: &Node| {
            choice.entries().iter().map(|entry| (entry.key.clone(), scopes(&entry.value))).collect()
        };
        given.map(Node::items).unwrap_or_default().iter().map(one).collect()
    }

    /// Where an operation is written, and what else is written there.
    fn operation_origin(&self, item: &Node, method: &Entry) -> Origin {
        let node = &method.value;
        let mut origin = origin::origin(self.document, node, origin::OPERATION);
        origin.at = Some(method.span);
        let mut remark = |key: &str, value: Option<Json>| {
            if let Some(value) = value {
                origin.remarks.insert(key.to_owned(), value);
            }
        };
        let docs = |key| node.get("externalDocs").and_then(|docs| docs.get(key)).map(Node::to_json);
        remark("externalDocs.description", docs("description"));
        remark("path.description", item.get("description").map(Node::to_json));
        // Whether it may be sent again has to be said; that nobody did is not the same as `false`.
        remark("x-idempotent", node.get("x-idempotent").is_none().then(|| "not declared".into()));
        remark("path.summary", item.get("summary").map(Node::to_json));
        let tags = node.get("tags").map(Node::items).unwrap_or_default().iter().skip(1);
        remark(
            "tags",
            Some(tags.map(Node::to_json).collect()).filter(|tags: &Json| *tags != Json::Array(Vec::new())),
        );
        for entry in item.entries().iter().filter(|entry| entry.key.starts_with("x-")) {
            remark(&format!("path.{}", entry.key), Some(entry.value.to_json()));
        }
        origin
    }

    /// Notes what the content of a body says beside its schema: its media types and examples.
    pub(super) fn media(&self, body: &Node, origin: &mut Origin) {
        for (index, media) in body.get("content").map(Node::entries).unwrap_or_default().iter().enumerate() {
            let name: String = media.key.to_lowercase().chars().filter(|one| !one.is_whitespace()).collect();
            origin.keys.insert(format!("content.{name}"), media.span);
            origin.remarks.insert(format!("content.{name}"), true.into());
            for entry in media.value.entries() {
                origin.keys.entry(format!("content.{}", entry.key)).or_insert(entry.span);
                if index > 0 || entry.key != "schema" {
                    let value = origin::whole(self.document, &entry.value, 0);
                    origin.remarks.insert(format!("content.{name}.{}", entry.key), value);
                }
            }
        }
    }

    /// The body, if the operation has one; nothing in it where a problem has been reported.
    fn body(&mut self, node: &Node, method: &str, ident: &str) -> Option<Option<Body>> {
        let given = node.get("requestBody")?;
        if matches!(method, "get" | "head") {
            self.refuse(
                given.span,
                format!("a {} request has no body", method.to_uppercase()),
                "use parameters in the query; OpenAPI 3.0 gives a body no meaning here",
            );
            return Some(None);
        }
        let body = self.document.resolve(given);
        let media = body.get("content").map(Node::entries).unwrap_or_default().first();
        let Some(schema) = media.and_then(|media| media.value.get("schema")) else {
            self.refuse(
                given.span,
                "the request body has no schema",
                "add `content: {application/json: {schema: ...}}`",
            );
            return Some(None);
        };
        let Some(found) = self.unnamed(schema, &format!("{ident}Body")) else { return Some(None) };
        let mut words = Docs { origin: origin::origin(self.document, body, origin::CONTENT), ..docs(body) };
        words.origin.at = Some(given.span);
        self.media(body, &mut words.origin);
        nest(&mut words.origin, "schema", &found);
        for (key, span) in &found.docs.origin.keys {
            if !origin::CONTENT.contains(&key.as_str()) {
                words.origin.keys.entry(key.clone()).or_insert(*span);
            }
        }
        if words.description.is_empty() {
            words.description = found.docs.description;
        }
        Some(Some(Body {
            docs: words,
            example: media.and_then(|media| self.example(&media.value)),
            ty: if found.nullable { crate::ir::Ty::Nullable(Box::new(found.ty)) } else { found.ty },
            required: body.get("required").and_then(Node::as_bool) == Some(true),
            rules: found.rules,
        }))
    }

    /// Who gives the value of a parameter.
    pub(super) fn source(&mut self, node: &Node) -> Source {
        let Some(given) = node.get("x-from-client") else { return Source::Call };
        match given.as_str() {
            Some("project_id") => Source::ProjectId,
            Some("domain_id") => Source::DomainId,
            _ => {
                self.refuse(
                    given.span,
                    "the client has no such value",
                    "`x-from-client` is `project_id` or `domain_id`",
                );
                Source::Call
            }
        }
    }
}

#[derive(Default)]
struct Page {
    updated: Option<String>,
    action: Option<String>,
    regions: Vec<String>,
}

/// What a URL cannot have in its path or would change there, and how to fix it.
fn unlike_a_path(path: &str) -> Option<(String, &'static str)> {
    const MARKS: &str = "-._~!$&'()*+,;=:@/{}";
    if let Some(segment) = path.split('/').find(|segment| matches!(*segment, "." | "..")) {
        return Some((segment.to_owned(), "write the path that it leads to"));
    }
    let is_escape = |start: usize| {
        path.get(start..start + 2).is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let (_, found) = path.char_indices().find(|(index, one)| {
        let fits =
            one.is_ascii_alphanumeric() || MARKS.contains(*one) || (*one == '%' && is_escape(index + 1));
        !fits
    })?;
    let help = match found {
        '?' => "declare what follows it as parameters in the query",
        _ => "remove it, or write each of its bytes as `%` and two hexadecimal digits",
    };
    Some((found.to_string(), help))
}
