//! The specifications as audit and draft look at them: operations by method and path, and schemas with
//! all that references and `allOf` bring.

use std::path::Path;

use codegen::document::{Document, Entry, Node, Span};

use crate::page::Page;
use crate::regen::{services, shown};

/// The specifications of all services.
pub(crate) struct Specs {
    pub(crate) documents: Vec<Document>,
}

/// An operation of a specification.
#[derive(Clone, Copy)]
pub(crate) struct Operation<'a> {
    pub(crate) document: &'a Document,
    /// The path and its item.
    pub(crate) path: &'a Entry,
    /// The method in small letters, and the operation.
    pub(crate) entry: &'a Entry,
}

impl Specs {
    /// Reads every service in a folder.
    ///
    /// # Errors
    /// What is wrong with the folder or with a document.
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let documents = services(folder)?
            .into_iter()
            .map(|(_, folder)| Document::read(&folder, &shown(&folder)).map_err(|found| found.to_string()))
            .collect::<Result<_, _>>()?;
        Ok(Self { documents })
    }

    /// All operations.
    pub(crate) fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        self.documents.iter().flat_map(|document| {
            let paths = document.root.get("paths").map(Node::entries).unwrap_or_default();
            paths.iter().flat_map(move |path| {
                let item = document.resolve(&path.value).entries();
                let methods = item.iter().filter(|entry| crate::lint::METHODS.contains(&entry.key.as_str()));
                methods.map(move |entry| Operation { document, path, entry })
            })
        })
    }

    /// The operation that a page is about, by method and path. The names in braces may be others. Two
    /// services can have the same path: then the one that the page names more often, or whose fields are
    /// more like those of the page.
    pub(crate) fn find(&self, page: &Page) -> Option<Operation<'_>> {
        let method = |operation: &Operation<'_>| operation.entry.key.eq_ignore_ascii_case(&page.method.value);
        let path = page.path.value.as_str();
        let mut found: Vec<_> = self.operations().filter(|one| method(one) && one.path.key == path).collect();
        if found.is_empty() {
            found =
                self.operations().filter(|one| method(one) && is_same_shape(&one.path.key, path)).collect();
        }
        let likeness = |operation: &Operation<'_>| {
            (page.mentions(&operation.document.name), operation.common_names(page))
        };
        found.into_iter().rev().max_by_key(likeness)
    }
}

impl<'a> Operation<'a> {
    /// Its `operationId`, or method and path.
    pub(crate) fn id(&self) -> String {
        let id = self.entry.value.get("operationId").and_then(Node::as_str);
        id.map_or_else(|| format!("{} {}", self.entry.key, self.path.key), str::to_owned)
    }

    /// The parameters, those of the path item too, references followed.
    pub(crate) fn parameters(&self) -> Vec<&'a Node> {
        let item = self.document.resolve(&self.path.value);
        let lists = [item.get("parameters"), self.entry.value.get("parameters")];
        let nodes = lists.into_iter().flatten().flat_map(Node::items);
        nodes.map(|node| self.document.resolve(node)).collect()
    }

    /// The schema of the body of the request.
    pub(crate) fn body(&self) -> Option<Schema<'a>> {
        let body = self.document.resolve(self.entry.value.get("requestBody")?);
        self.content(body)
    }

    /// The responses by status.
    pub(crate) fn responses(&self) -> &'a [Entry] {
        self.entry.value.get("responses").map(Node::entries).unwrap_or_default()
    }

    /// The schema of a response.
    pub(crate) fn response(&self, response: &'a Node) -> Option<Schema<'a>> {
        self.content(self.document.resolve(response))
    }

    /// How many names of parameters and fields it shares with a page.
    fn common_names(&self, page: &Page) -> usize {
        let mut names: Vec<String> = Vec::new();
        names.extend(self.parameters().into_iter().filter_map(|node| Some(text(node.get("name")?))));
        let responses = self.responses().iter().filter_map(|entry| self.response(&entry.value));
        for schema in self.body().into_iter().chain(responses) {
            names.extend(schema.properties().into_iter().map(|(entry, _)| entry.key.clone()));
        }
        let fields = page.models.iter().flat_map(|model| &model.fields);
        let fields = fields.chain(page.parameters.iter().map(|(_, field)| field));
        fields.filter(|field| names.contains(&field.name)).count()
    }

    fn content(&self, node: &'a Node) -> Option<Schema<'a>> {
        let media = node.get("content")?.entries().first()?;
        Some(Schema::of(self.document, media.value.get("schema")?))
    }
}

/// Whether two paths differ in nothing but the names of their parameters.
fn is_same_shape(one: &str, other: &str) -> bool {
    let parts = |path: &str| -> Vec<String> {
        path.trim_end_matches('/')
            .split('/')
            .map(|part| if part.starts_with('{') { "{}".to_owned() } else { part.to_owned() })
            .collect()
    };
    parts(one) == parts(other)
}

/// A schema: what is written where it is used comes before what a reference or `allOf` brings.
#[derive(Clone)]
pub(crate) struct Schema<'a> {
    pub(crate) document: &'a Document,
    pub(crate) layers: Vec<&'a Node>,
    /// Where it is used: the name of a property, or the schema itself.
    pub(crate) span: Span,
}

impl<'a> Schema<'a> {
    /// The schema at a node.
    pub(crate) fn of(document: &'a Document, node: &'a Node) -> Self {
        let mut layers = Vec::new();
        collect(document, node, &mut layers, 0);
        Self { document, layers, span: node.span }
    }

    /// A keyword of a scalar: the nearest one counts.
    pub(crate) fn get(&self, key: &str) -> Option<&'a Node> {
        self.layers.iter().find_map(|layer| layer.get(key))
    }

    /// The name of a type.
    pub(crate) fn kind(&self) -> Option<&'a str> {
        let kind = self.get("type").and_then(Node::as_str);
        kind.or_else(|| self.get("properties").map(|_| "object"))
    }

    /// The schema of the items of an array.
    pub(crate) fn items(&self) -> Option<Self> {
        Some(Self::of(self.document, self.get("items")?))
    }

    /// The properties of an object; the nearest of one name counts.
    pub(crate) fn properties(&self) -> Vec<(&'a Entry, Self)> {
        let mut found: Vec<(&Entry, Self)> = Vec::new();
        for layer in &self.layers {
            for entry in layer.get("properties").map(Node::entries).unwrap_or_default() {
                if !found.iter().any(|(known, _)| known.key == entry.key) {
                    let schema = Self { span: entry.span, ..Self::of(self.document, &entry.value) };
                    found.push((entry, schema));
                }
            }
        }
        found
    }

    /// Whether an object must have a property.
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.layers.iter().any(|layer| {
            let names = layer.get("required").map(Node::items).unwrap_or_default();
            names.iter().any(|required| required.as_str() == Some(name))
        })
    }

    /// The reasons why it differs from the documentation, where it has some.
    pub(crate) fn deviations(&self) -> Vec<&'a Node> {
        self.layers.iter().filter_map(|layer| layer.get("x-deviation")).collect()
    }

    /// The values of an enum as texts.
    pub(crate) fn values(&self) -> Option<(Vec<String>, Span)> {
        let node = self.get("enum")?;
        Some((node.items().iter().map(text).collect(), node.span))
    }
}

/// A scalar as it would be written on a page.
pub(crate) fn text(node: &Node) -> String {
    match node.to_json() {
        serde_json::Value::String(text) => text,
        value => value.to_string(),
    }
}

fn collect<'a>(document: &'a Document, node: &'a Node, layers: &mut Vec<&'a Node>, depth: usize) {
    // An `allOf` that leads to itself is refused by `regen`; here it only has to end.
    if depth > 32 {
        return;
    }
    let node = document.resolve(node);
    layers.push(node);
    for part in node.get("allOf").map(Node::items).unwrap_or_default() {
        collect(document, part, layers, depth + 1);
    }
}
