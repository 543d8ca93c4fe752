//! What the specifications have already, and a draft refers to.

use std::collections::BTreeMap;

use codegen::document::{Document, Node};

use crate::audit::spec::{Schema, Specs};

/// A service's specification, looked at for what can be used again.
pub(super) struct Known<'a> {
    pub(super) document: &'a Document,
    pub(super) specs: &'a Specs,
}

impl Known<'_> {
    /// A reference to the parameter that several operations have under this name.
    pub(super) fn parameter(&self, name: &str, place: &str) -> Option<String> {
        let components = self.document.root.get("components")?.get("parameters")?.entries();
        let entry = components.iter().find(|entry| {
            let text = |key| entry.value.get(key).and_then(Node::as_str);
            text("name") == Some(name) && text("in") == Some(place)
        })?;
        self.reference(&entry.value, "parameters", &entry.key)
    }

    /// A reference to a schema, and the schema.
    pub(super) fn schema(&self, name: &str) -> Option<(String, Schema<'_>)> {
        let node = self.document.component("schemas", name)?;
        Some((self.reference(node, "schemas", name)?, Schema::of(self.document, node)))
    }

    /// The response that most operations of the service have for a status.
    pub(super) fn response(&self, status: u16) -> Option<String> {
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        let operations = self.specs.operations().filter(|one| one.document.name == self.document.name);
        for operation in operations {
            let entry = operation.responses().iter().find(|entry| entry.key == status.to_string());
            if let Some(name) = entry.and_then(|entry| Document::reference(&entry.value)) {
                *uses.entry(name).or_default() += 1;
            }
        }
        let (name, _) = uses.into_iter().max_by_key(|(_, count)| *count)?;
        let node = self.document.component("responses", name)?;
        self.reference(node, "responses", name)
    }

    /// The tags that the service declares.
    pub(super) fn tags(&self) -> Vec<String> {
        let tags = self.document.root.get("tags").map(Node::items).unwrap_or_default();
        tags.iter().filter_map(|tag| tag.get("name")?.as_str().map(str::to_owned)).collect()
    }

    /// Where the pages of the service are, up to the name of the page.
    pub(super) fn address(&self) -> Option<String> {
        let operation = self.specs.operations().find(|one| one.document.name == self.document.name)?;
        let url = operation.entry.value.get("externalDocs")?.get("url")?.as_str()?;
        let (folder, _) = url.rsplit_once('/')?;
        Some(folder.to_owned())
    }

    /// A component by the file that it is in.
    fn reference(&self, node: &Node, section: &str, name: &str) -> Option<String> {
        let stem = self.document.file_stem(node.span.file);
        Some(match stem {
            "openapi" => format!("openapi.yaml#/components/{section}/{name}"),
            stem => format!("{stem}.yaml#/{section}/{name}"),
        })
    }
}
