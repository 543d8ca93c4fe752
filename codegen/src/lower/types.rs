//! Definitions: models, newtypes, and which schemas become either.

use std::collections::{BTreeMap, HashMap};

use heck::ToShoutySnakeCase;

use crate::document::{Document, Entry, Node, Span};
use crate::ir::{Docs, Field, Model, Newtype, Origin, Presence, Rule, Ty, TypeDef, TypeKind};

use super::form::{Form, MAX_DEPTH, form, is_model};
use super::words::docs;
use super::{Lowering, names, origin};

/// The compiler's own derives call themselves for each field, and overflow its stack beyond some thousands.
const MOST_PROPERTIES: usize = 1000;

impl<'a> Lowering<'a> {
    /// Names the component schemas that become types, then defines them: they may refer to each other.
    pub(super) fn name_components(&mut self) {
        let schemas = self.document.root.get("components").and_then(|components| components.get("schemas"));
        let schemas: &'a [Entry] = schemas.map(Node::entries).unwrap_or_default();
        let mut named: BTreeMap<String, &Entry> = BTreeMap::new();
        for entry in schemas {
            if !becomes_type(self.document, &entry.value) {
                if let Some(name) = entry.value.entry("x-rust-name") {
                    self.refuse(
                        name.span,
                        format!("`{}` becomes no type of its own, so that it needs no name", entry.key),
                        "remove `x-rust-name`",
                    );
                }
                continue;
            }
            let chosen = self.chosen(&entry.value, names::type_name);
            let ident = chosen.unwrap_or_else(|| names::type_name(&entry.key));
            self.components.insert(entry.key.clone(), ident.clone());
            // The statics of a type are called like the type, and know no small letters.
            if let Some(other) = named.insert(ident.to_shouty_snake_case(), entry) {
                self.refuse(
                    entry.span,
                    format!(
                        "`{}` and `{}` both need the name of the Rust type `{ident}`",
                        entry.key, other.key
                    ),
                    format!(
                        "name one of them yourself, with `x-rust-name: SuchAName`; the other is {}",
                        self.place(other.span)
                    ),
                );
            }
        }
        // Scalars first: models and defaults ask for their rules.
        let (models, scalars): (Vec<&Entry>, Vec<&Entry>) =
            named.into_values().partition(|entry| is_model(&entry.value));
        for entry in scalars.into_iter().chain(models) {
            if let Some(ident) = self.components.get(&entry.key).cloned()
                && let Some(ident) = self.define(&entry.value, &ident, &entry.key)
            {
                if let Some((_, definition)) = self.types.get_mut(&ident) {
                    definition.docs.origin.at = Some(entry.span);
                }
                let found = self.named(ident, &entry.value);
                self.check_default(&entry.value, &found);
            }
        }
    }

    /// Looks into the components that no operation has asked for, so that nothing in them goes unseen.
    pub(super) fn unused_components(&mut self) {
        let schemas = self.document.root.get("components").and_then(|components| components.get("schemas"));
        for entry in schemas.map(Node::entries).unwrap_or_default() {
            if !self.components.contains_key(&entry.key) {
                self.stand_in(&entry.value, &entry.key, &entry.value);
            }
        }
    }

    /// Defines the type of a schema that becomes one, and returns its Rust name.
    pub(super) fn define(&mut self, node: &Node, ident: &str, name: &str) -> Option<String> {
        if is_model(node) {
            return self.define_model(node, ident, name);
        }
        let kind = match node.get("enum") {
            Some(values) => TypeKind::Enum(self.enumeration(node, values)?),
            None => {
                let found = self.schema(node, name)?;
                TypeKind::Newtype(Newtype { ty: found.ty, rules: found.rules })
            }
        };
        self.add_type(node, ident, name, kind, Origin::default())
    }

    /// Defines a model, its parts put together.
    pub(super) fn define_model(&mut self, node: &Node, ident: &str, name: &str) -> Option<String> {
        if self.open.contains(&node.span) {
            self.refuse_endless(node.span);
            return None;
        }
        self.open.push(node.span);
        let (kind, parts) = self.model(node, ident);
        self.open.pop();
        self.add_type(node, ident, name, TypeKind::Model(kind), parts)
    }

    /// The model, and the origins of its parts.
    fn model(&mut self, node: &Node, ident: &str) -> (Model, Origin) {
        let mut parts = Parts::default();
        self.collect(node, node.span, &mut parts, &mut Vec::new());
        if let Some(entry) = parts.properties.get(MOST_PROPERTIES) {
            self.refuse(
                entry.span,
                format!("an object with {} properties", parts.properties.len()),
                format!(
                    "the compiler takes at most {MOST_PROPERTIES}: describe a map with `additionalProperties`, or \
                     gather properties in objects of their own where the service does"
                ),
            );
            return (Model { fields: Vec::new(), rules: parts.rules }, parts.origin);
        }
        let mut fields: Vec<Field> = Vec::new();
        let mut idents: HashMap<String, String> = HashMap::new();
        for entry in &parts.properties {
            let required = parts.required.iter().any(|name| name.as_str() == Some(&entry.key));
            let Some(field) = self.field(entry, required, ident) else { continue };
            if let Some(other) = idents.insert(field.ident.clone(), field.name.clone()) {
                self.refuse(
                    entry.span,
                    format!("`{}` and `{other}` both become the Rust field `{}`", field.name, field.ident),
                    "name one of them yourself: `x-rust-name` on the property (beside `allOf` where it is a reference)",
                );
            }
            fields.push(field);
        }
        for required in &parts.required {
            if !parts.properties.iter().any(|entry| Some(entry.key.as_str()) == required.as_str()) {
                self.refuse_required(required);
            }
        }
        for list in parts.constraints {
            self.declare_constraints(ident, list.clone());
        }
        (Model { fields, rules: parts.rules }, parts.origin)
    }

    /// Gathers the properties of an object and of everything that its `allOf` names. `used` is where
    /// the object stands, or the reference to it.
    fn collect<'b>(&mut self, node: &'b Node, used: Span, parts: &mut Parts<'b>, chain: &mut Vec<&'b str>)
    where
        'a: 'b,
    {
        if let Some(name) = Document::reference(node) {
            // The document layer refuses a cycle through `allOf`; this keeps the recursion finite anyway.
            if chain.contains(&name) {
                return;
            }
            if chain.len() >= MAX_DEPTH {
                let message = format!("`{name}` is more than {MAX_DEPTH} references deep");
                self.refuse(node.span, message, "refer to what is meant directly");
                return;
            }
            if let Some(target) = self.document.component("schemas", name) {
                self.folded.extend(self.components.get(name).cloned());
                chain.push(name);
                self.collect(target, used, parts, chain);
                chain.pop();
            }
            return;
        }
        let kind = node.get("type").and_then(Node::as_str);
        if kind.is_some_and(|kind| kind != "object") || node.get("enum").is_some() {
            self.refuse(
                used,
                "`allOf` puts objects together, and this is no object",
                "use objects; or one reference alone, to give it words and limits of its own",
            );
            return;
        }
        if let Some(additional) = node.get("additionalProperties").filter(|node| !node.entries().is_empty()) {
            self.refuse(
                additional.span,
                "an object cannot have both `properties` and a schema for `additionalProperties`",
                "list all properties, or describe a map with `additionalProperties` alone",
            );
        }
        for part in node.get("allOf").map(Node::items).unwrap_or_default() {
            if let Some(name) = part.entry("x-rust-name") {
                self.refuse(
                    name.span,
                    "a part of an object becomes no type of its own, so that it needs no name",
                    "write `x-rust-name` beside `allOf`",
                );
            }
            self.collect(part, part.span, parts, chain);
        }
        self.check_keywords(node, &Ty::JsonObject);
        let mut below = origin::of_schema(self.document, node);
        // The words of a part are about the part.
        below.remarks.retain(|key, _| !matches!(key.as_str(), "title" | "externalDocs"));
        origin::complete(&mut parts.origin, below);
        parts.rules.extend(self.rules(node, &Ty::JsonObject));
        parts.constraints.extend(node.get("x-constraints"));
        for entry in node.get("properties").map(Node::entries).unwrap_or_default() {
            match parts.properties.iter().find(|known| known.key == entry.key) {
                Some(known) if meaning(&known.value) != meaning(&entry.value) => self.refuse(
                    entry.span,
                    format!("the parts of this `allOf` disagree about the property `{}`", entry.key),
                    "let one part alone have it, or make both the same",
                ),
                Some(_) => {}
                None => parts.properties.push(entry),
            }
        }
        for required in node.get("required").map(Node::items).unwrap_or_default() {
            parts.required.push(required);
        }
    }

    fn field(&mut self, entry: &Entry, required: bool, owner: &str) -> Option<Field> {
        let chosen = self.chosen(&entry.value, names::snake);
        let inline = names::inline(owner, chosen.as_deref().unwrap_or(&entry.key));
        let found = self.schema(&entry.value, &inline)?;
        if found.read_only && found.write_only {
            self.refuse(
                entry.span,
                "a property cannot be both `readOnly` and `writeOnly`",
                "remove one of them",
            );
        }
        let presence = match (found.read_only, required, found.nullable) {
            (true, _, _) => Presence::ReadOnly,
            (_, true, true) => Presence::Nullable,
            (_, true, false) => Presence::Required,
            (_, false, _) => Presence::Optional,
        };
        let mut docs = found.docs;
        docs.origin.at = Some(entry.span);
        Some(Field {
            ident: chosen.unwrap_or_else(|| names::snake(&entry.key)),
            name: entry.key.clone(),
            docs,
            required,
            nullable: found.nullable,
            ty: found.ty,
            presence,
            rules: found.rules,
            write_only: found.write_only,
            boxed: false,
        })
    }

    fn add_type(
        &mut self,
        node: &Node,
        ident: &str,
        name: &str,
        kind: TypeKind,
        parts: Origin,
    ) -> Option<String> {
        let mut origin = origin::of_schema(self.document, node);
        origin::complete(&mut origin, parts);
        let inline = self.components.get(name).is_none_or(|component| component != ident);
        let definition = TypeDef {
            ident: ident.to_owned(),
            name: name.to_owned(),
            component: !inline,
            docs: Docs { origin, ..docs(node) },
            kind,
            in_requests: false,
            in_responses: false,
            rules_used: false,
        };
        let taken = self.types.contains_key(ident)
            || (inline && self.components.values().any(|taken| taken == ident));
        if taken {
            self.refuse(
                node.span,
                format!("this schema has no name of its own, and `{ident}` is taken"),
                "name it yourself: `x-rust-name` on the property or the schema; or move it to components/schemas",
            );
            return None;
        }
        self.types.insert(ident.to_owned(), (node.span, definition));
        Some(ident.to_owned())
    }
}

/// A schema without its words: what two parts of an `allOf` have to agree about.
fn meaning(node: &Node) -> serde_json::Value {
    let mut schema = node.to_json();
    if let Some(keys) = schema.as_object_mut() {
        keys.retain(|key, _| {
            !matches!(key.as_str(), "description" | "title" | "example" | "externalDocs")
                && !key.starts_with("x-")
        });
    }
    schema
}

/// The properties of an object, gathered from its parts.
#[derive(Default)]
struct Parts<'a> {
    properties: Vec<&'a Entry>,
    required: Vec<&'a Node>,
    /// Rules for the object as a whole.
    rules: Vec<Rule>,
    /// The lists of `x-constraints`.
    constraints: Vec<&'a Node>,
    origin: Origin,
}

/// Whether a component schema becomes a type of its own; the others stand for what they describe.
fn becomes_type(document: &Document, node: &Node) -> bool {
    match form(node) {
        Form::AllOf => true,
        // A model under another name is a model of its own; another name for a scalar is that scalar.
        Form::Reference(name, own) => {
            own.is_some()
                && document
                    .component("schemas", name)
                    .is_some_and(|target| leads_to_model(document, target, 0))
        }
        Form::Plain => {
            let plain_text = !matches!(
                node.get("format").and_then(Node::as_str),
                Some("password" | "access-key-id" | "date-time")
            );
            match node.get("type").and_then(Node::as_str) {
                Some("string") => plain_text || node.get("enum").is_some(),
                Some("integer" | "number") => true,
                Some("object") | None => node.get("properties").is_some() || node.get("enum").is_some(),
                _ => false,
            }
        }
    }
}

fn leads_to_model(document: &Document, node: &Node, depth: usize) -> bool {
    // Deeper than any chain of references that means something.
    if depth > MAX_DEPTH {
        return false;
    }
    match form(node) {
        Form::AllOf => true,
        Form::Reference(name, _) => document
            .component("schemas", name)
            .is_some_and(|target| leads_to_model(document, target, depth + 1)),
        Form::Plain => is_model(node),
    }
}
