//! Definitions: models, enums and newtypes.

use std::collections::{BTreeMap, HashMap};

use crate::document::{Document, Entry, Node, Span, Value};
use crate::ir::{Enum, Field, Model, Newtype, Presence, Rule, Ty, TypeDef, TypeKind, Variant, Variants};

use super::schema::{Form, docs, form};
use super::{Lowering, names};

impl<'a> Lowering<'a> {
    /// Names the component schemas that become types, then defines them: they may refer to each other.
    pub(super) fn name_components(&mut self) {
        let schemas = self.document.root.get("components").and_then(|components| components.get("schemas"));
        let schemas: &'a [Entry] = schemas.map(Node::entries).unwrap_or_default();
        let mut named: BTreeMap<String, &Entry> = BTreeMap::new();
        for entry in schemas {
            if !becomes_type(self.document, &entry.value) {
                continue;
            }
            let ident = names::type_name(&entry.key);
            if let Some(other) = named.get(&ident) {
                let place = self.document.diagnostic(other.span, "", "").location;
                let place = place.map(|place| format!(" at {place}")).unwrap_or_default();
                self.refuse(
                    entry.span,
                    format!("`{}` and `{}` both become the Rust type `{ident}`", entry.key, other.key),
                    format!("rename one of them; the other is{place}"),
                );
                continue;
            }
            named.insert(ident.clone(), entry);
            self.components.insert(entry.key.clone(), ident);
        }
        // Scalars first: models and defaults ask for their rules.
        let (models, scalars): (Vec<&Entry>, Vec<&Entry>) =
            named.into_values().partition(|entry| is_model(&entry.value));
        for entry in scalars.into_iter().chain(models) {
            if let Some(ident) = self.components.get(&entry.key).cloned() {
                self.define(&entry.value, &ident, &entry.key);
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
                let found = self.scalar_definition(node, name)?;
                TypeKind::Newtype(found)
            }
        };
        self.add_type(node, ident, name, kind)
    }

    fn scalar_definition(&mut self, node: &Node, name: &str) -> Option<Newtype> {
        let found = self.schema(node, name)?;
        Some(Newtype { ty: found.ty, rules: found.rules })
    }

    /// Defines a model, its parts put together.
    pub(super) fn define_model(&mut self, node: &Node, ident: &str, name: &str) -> Option<String> {
        let mut parts = Parts::default();
        self.collect(node, &mut parts, &mut Vec::new());
        let mut fields: Vec<Field> = Vec::new();
        let mut idents: HashMap<String, String> = HashMap::new();
        for entry in &parts.properties {
            let required = parts.required.iter().any(|(name, _)| *name == entry.key);
            let Some(field) = self.field(entry, required, ident) else { continue };
            if let Some(other) = idents.insert(field.ident.clone(), field.name.clone()) {
                self.refuse(
                    entry.span,
                    format!("`{}` and `{other}` both become the Rust field `{}`", field.name, field.ident),
                    "the generator cannot keep them apart; rename one if the service allows",
                );
            }
            fields.push(field);
        }
        for (required, span) in &parts.required {
            if !parts.properties.iter().any(|entry| entry.key == *required) {
                self.refuse(
                    *span,
                    format!("`{required}` is required, but the object has no such property"),
                    "add it to `properties`, or remove it from `required`",
                );
            }
        }
        let rules = self.rules(node, &Ty::JsonObject);
        let rules =
            rules.into_iter().filter(|rule| matches!(rule, Rule::MinProperties(_) | Rule::MaxProperties(_)));
        let model = Model { fields, rules: rules.collect() };
        self.add_type(node, ident, name, TypeKind::Model(model))
    }

    /// Gathers the properties of an object and of everything that its `allOf` names.
    fn collect<'b>(&mut self, node: &'b Node, parts: &mut Parts<'b>, chain: &mut Vec<&'b str>)
    where
        'a: 'b,
    {
        if let Some(name) = Document::reference(node) {
            // The document layer refuses a cycle through `allOf`; this keeps the recursion finite anyway.
            if chain.contains(&name) {
                return;
            }
            if let Some(target) = self.document.component("schemas", name) {
                chain.push(name);
                self.collect(target, parts, chain);
                chain.pop();
            }
            return;
        }
        let kind = node.get("type").and_then(Node::as_str);
        let additional = node.get("additionalProperties");
        if kind.is_some_and(|kind| kind != "object") || node.get("enum").is_some() {
            self.refuse_type(
                node.span,
                "a schema that is no object, as part of an `allOf`,",
                "use an object, or drop the `allOf`",
            );
            return;
        }
        if let Some(additional) = additional
            && additional.as_bool().is_none()
        {
            self.refuse_type(
                additional.span,
                "an object with both `properties` and a schema for `additionalProperties`",
                "list all properties, or describe a map with `additionalProperties` alone",
            );
        }
        for part in node.get("allOf").map(Node::items).unwrap_or_default() {
            self.collect(part, parts, chain);
        }
        for entry in node.get("properties").map(Node::entries).unwrap_or_default() {
            match parts.properties.iter().find(|known| known.key == entry.key) {
                Some(known) if known.value.to_json() != entry.value.to_json() => self.refuse(
                    entry.span,
                    format!("the parts of this `allOf` disagree about the property `{}`", entry.key),
                    "let one part alone have it, or make both the same",
                ),
                Some(_) => {}
                None => parts.properties.push(entry),
            }
        }
        for required in node.get("required").map(Node::items).unwrap_or_default() {
            if let Some(name) = required.as_str() {
                parts.required.push((name, required.span));
            }
        }
    }

    fn field(&mut self, entry: &Entry, required: bool, owner: &str) -> Option<Field> {
        let inline = format!("{owner}{}", names::type_name(&entry.key));
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
        Some(Field {
            ident: names::snake(&entry.key),
            name: entry.key.clone(),
            docs: found.docs,
            ty: found.ty,
            presence,
            rules: found.rules,
            write_only: found.write_only,
            boxed: false,
        })
    }

    fn enumeration(&mut self, node: &Node, values: &Node) -> Option<Enum> {
        // `null` in the list of a nullable enum says nothing that `nullable` does not.
        let nullable = node.get("nullable").and_then(Node::as_bool) == Some(true);
        let values: Vec<&Node> =
            values.items().iter().filter(|value| !(nullable && matches!(value.value, Value::Null))).collect();
        let idents = self.texts_beside(node, "x-enum-varnames", values.len());
        let descriptions = self.texts_beside(node, "x-enum-descriptions", values.len()).unwrap_or_default();
        let description = |index: usize| descriptions.get(index).cloned().unwrap_or_default();
        let kind = node.get("type").and_then(Node::as_str);
        let mut texts = Vec::new();
        let mut integers = Vec::new();
        for (index, value) in values.iter().enumerate() {
            let given = idents.as_ref().and_then(|idents| idents.get(index)).cloned();
            match (value.as_str(), value.as_i64(), kind) {
                (Some(text), _, Some("string") | None) => {
                    let ident = given.unwrap_or_else(|| names::variant(text));
                    texts.push(Variant { ident, value: text.to_owned(), description: description(index) });
                }
                (_, Some(number), Some("integer")) => {
                    let sign = if number < 0 { "Minus" } else { "" };
                    let ident = given.unwrap_or_else(|| format!("Value{sign}{}", number.unsigned_abs()));
                    integers.push(Variant { ident, value: number, description: description(index) });
                }
                _ => {
                    self.refuse(
                        value.span,
                        format!("{} cannot be a value of this enum", value.to_json()),
                        "enums are of texts (`type: string`) or of integers (`type: integer`), all of one type",
                    );
                    return None;
                }
            }
        }
        self.check_variants(
            node,
            &values,
            texts.iter().map(|one| &one.ident).chain(integers.iter().map(|one| &one.ident)),
        );
        self.check_enum_limits(node, &values);
        let long = node.get("format").and_then(Node::as_str) != Some("int32");
        let values =
            if integers.is_empty() { Variants::Texts(texts) } else { Variants::Integers(integers, long) };
        Some(Enum { values })
    }

    /// A list of texts that goes with the list of an enum's values.
    fn texts_beside(&mut self, node: &Node, key: &str, count: usize) -> Option<Vec<String>> {
        let list = node.get(key)?;
        let texts: Vec<String> =
            list.items().iter().filter_map(Node::as_str).map(|text| text.trim().to_owned()).collect();
        if texts.len() == count && list.items().len() == count {
            return Some(texts);
        }
        self.refuse(
            list.span,
            format!("`{key}` has {} texts for {count} values", texts.len()),
            "give one text for each value of `enum`, in the same order",
        );
        None
    }

    fn check_variants<'b>(
        &mut self,
        node: &Node,
        values: &[&Node],
        idents: impl Iterator<Item = &'b String>,
    ) {
        let mut seen_idents: HashMap<&str, Span> = HashMap::new();
        for (ident, value) in idents.zip(values) {
            if !names::is_identifier(ident) || ident == "Unknown" {
                let span = node.get("x-enum-varnames").map_or(value.span, |names| names.span);
                self.refuse(
                    span,
                    format!("`{ident}` cannot be the name of a variant"),
                    "use UpperCamelCase; `Unknown` is taken",
                );
            }
            let again = seen_idents.insert(ident, value.span).is_some();
            if again {
                self.refuse(
                    value.span,
                    format!("two values of this enum become the variant `{ident}`"),
                    "remove the repetition, or tell them apart with `x-enum-varnames`",
                );
            }
        }
    }

    /// Limits beside an enum have to let each of its values through.
    fn check_enum_limits(&mut self, node: &Node, values: &[&Node]) {
        let integers = values.iter().all(|value| value.as_i64().is_some());
        let ty = match node.get("format").and_then(Node::as_str) {
            Some("int32") => Ty::I32,
            _ if integers => Ty::I64,
            _ => Ty::Text,
        };
        let rules = self.rules(node, &ty);
        for value in values {
            if let Some(problem) = self.unfit(value, &ty, &rules) {
                let help = "mend the value or the limit";
                self.refuse(value.span, format!("a value of this enum {problem}"), help);
            }
        }
    }

    fn add_type(&mut self, node: &Node, ident: &str, name: &str, kind: TypeKind) -> Option<String> {
        let definition = TypeDef {
            ident: ident.to_owned(),
            name: name.to_owned(),
            docs: docs(node),
            kind,
            in_requests: false,
            in_responses: false,
        };
        let inline = self.components.get(name).is_none_or(|component| component != ident);
        let taken = self.types.contains_key(ident)
            || (inline && self.components.values().any(|taken| taken == ident));
        if taken {
            self.refuse(
                node.span,
                format!("this schema has no name of its own, and `{ident}` is taken"),
                "give it a name: move it to components/schemas and refer to it",
            );
            return None;
        }
        self.types.insert(ident.to_owned(), (node.span, definition));
        Some(ident.to_owned())
    }
}

/// The properties of an object, gathered from its parts.
#[derive(Default)]
struct Parts<'a> {
    properties: Vec<&'a Entry>,
    required: Vec<(&'a str, Span)>,
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
    if depth > 100 {
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

fn is_model(node: &Node) -> bool {
    node.get("enum").is_none() && (node.get("properties").is_some() || node.get("allOf").is_some())
}
