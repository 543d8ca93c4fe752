//! What a schema is where it is used: its type, its limits and its words.

use serde_json::Value as Json;

use crate::document::{Document, Node, Span};
use crate::ir::{Docs, Origin, Rule, Ty, TypeKind};

use super::form::{Form, MAX_DEPTH, form, is_model};
use super::words::docs;
use super::{Lowering, names, origin};

/// A schema where it is used.
#[derive(Clone, Debug)]
pub(super) struct Use {
    pub(super) ty: Ty,
    pub(super) rules: Vec<Rule>,
    pub(super) docs: Docs,
    pub(super) nullable: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
}

impl Lowering<'_> {
    /// Understands a schema where it is used. `name` is what a type without a name of its own would
    /// be called. Nothing is returned only where a problem has been reported.
    pub(super) fn schema(&mut self, node: &Node, name: &str) -> Option<Use> {
        match form(node) {
            Form::Reference(component, own) => self.reference(node, component, own),
            Form::AllOf => {
                let ident = self.define_model(node, &names::type_name(name), name)?;
                let found = self.named(ident, node);
                self.check_default(node, &found);
                Some(found)
            }
            Form::Plain => self.plain(node, name),
        }
    }

    /// Understands a schema that may become a type without being a component: `name` is what the type
    /// is called unless the schema says so itself.
    pub(super) fn unnamed(&mut self, node: &Node, name: &str) -> Option<Use> {
        let chosen = self.chosen(node, names::type_name);
        let found = self.schema(node, chosen.as_deref().unwrap_or(name))?;
        if let Some(entry) = node.entry("x-rust-name")
            && !matches!(&found.ty, Ty::Named(ident) if Some(ident) == chosen.as_ref())
        {
            self.refuse(
                entry.span,
                "this schema becomes no type of its own, so that it needs no name",
                "remove `x-rust-name`, or write it where the type is described",
            );
        }
        Some(found)
    }

    /// The name that `x-rust-name` chooses, which has to be written as names of its kind are.
    pub(super) fn chosen(&mut self, node: &Node, named: fn(&str) -> String) -> Option<String> {
        let given = node.get("x-rust-name")?;
        let name = given.as_str()?;
        let written = named(name);
        if written == name {
            return Some(written);
        }
        let help = format!("write it as Rust does and as nothing else is called, for example `{written}`");
        self.refuse(given.span, format!("`{name}` cannot be the name in Rust"), help);
        None
    }

    fn reference(&mut self, node: &Node, component: &str, own: Option<&Node>) -> Option<Use> {
        let target = self.document.component("schemas", component)?;
        let mut found = match self.components.get(component).cloned() {
            Some(ident) => self.named(ident, target),
            None => self.stand_in(node, component, target)?,
        };
        origin::refer(&mut found.docs.origin, node, component);
        if let Some(own) = own {
            self.check_own(own, target, &found.ty);
            let ty = self.plain_type(&found.ty).clone();
            found.rules.extend(self.rules(own, &ty));
            if let Some(values) = own.get("enum") {
                // The values left are some of those that the enum has anyway.
                found
                    .rules
                    .retain(|rule| !matches!((rule, &ty), (Rule::Of(one), Ty::Named(name)) if one == name));
                found.rules.extend(self.narrowed(values, &ty));
            }
            let words = annotated(self.document, ty, Vec::new(), own);
            found.nullable |= words.nullable;
            found.read_only |= words.read_only;
            found.write_only |= words.write_only;
            let Docs { description, default, example, deprecated, deviation, origin: mut own_origin } =
                words.docs;
            if !description.is_empty() {
                found.docs.description = description;
            }
            found.docs.default = default.or(found.docs.default);
            found.docs.example = example.or(found.docs.example);
            found.docs.deprecated |= deprecated;
            found.docs.deviation = deviation.or(found.docs.deviation);
            origin::complete(&mut own_origin, found.docs.origin);
            found.docs.origin = own_origin;
            self.check_default(own, &found);
        }
        Some(found)
    }

    /// A use of a type that has a name: a newtype and an enum bring their rules.
    pub(super) fn named(&self, ident: String, node: &Node) -> Use {
        let rules = match self.types.get(&ident).map(|(_, definition)| &definition.kind) {
            Some(TypeKind::Model(_)) | None => Vec::new(),
            Some(_) => vec![Rule::Of(ident.clone())],
        };
        let mut found = annotated(self.document, Ty::Named(ident), rules, node);
        // The type itself tells of them.
        found.docs.origin.remarks.clear();
        found
    }

    /// Reports what stands beside a reference in an `allOf` and would have no effect.
    fn check_own(&mut self, own: &Node, target: &Node, ty: &Ty) {
        let target = self.document.resolve(target);
        for entry in own.entries() {
            let key = entry.key.as_str();
            let same = target.get(key).is_some_and(|other| other.value == entry.value.value);
            let help = match key {
                // A model may leave its type to be guessed.
                "type" if is_model(target) && entry.value.as_str() == Some("object") => continue,
                "type" | "format" if !same => "remove it; it follows from the reference",
                "enum" if self.enum_of(ty).is_none() => {
                    "it can narrow an enum; write a schema of its own here, without the reference"
                }
                "x-constraints" => "write it on the schema itself, so that every use is checked",
                "items" if matches!(ty, Ty::List(_)) => "remove it; it follows from the reference",
                "additionalProperties" if entry.value.as_bool().is_none() => {
                    "remove it; it follows from the reference"
                }
                _ => continue,
            };
            self.refuse(entry.span, format!("`{key}` cannot stand beside a reference"), help);
        }
        let ty = self.plain_type(ty).clone();
        self.check_keywords(own, &ty);
    }

    /// The type behind a newtype; any other type is returned as it is.
    pub(super) fn plain_type<'b>(&'b self, ty: &'b Ty) -> &'b Ty {
        let Ty::Named(ident) = ty else { return ty };
        match self.types.get(ident).map(|(_, definition)| &definition.kind) {
            Some(TypeKind::Newtype(newtype)) => &newtype.ty,
            _ => ty,
        }
    }

    /// What a component that becomes no type stands for: a list, a map, a secret, …
    pub(super) fn stand_in(&mut self, node: &Node, component: &str, target: &Node) -> Option<Use> {
        if let Some(known) = self.stand_ins.get(component) {
            return known.clone();
        }
        if self.open.contains(&target.span) {
            self.refuse_endless(node.span);
            return None;
        }
        if self.open.len() >= MAX_DEPTH {
            let message = format!("`{component}` is more than {MAX_DEPTH} references deep");
            self.refuse(node.span, message, "refer to what is meant directly");
            return None;
        }
        self.open.push(target.span);
        let found = self.schema(target, component);
        self.open.pop();
        self.stand_ins.insert(component.to_owned(), found.clone());
        found
    }

    fn plain(&mut self, node: &Node, name: &str) -> Option<Use> {
        let kind = node.get("type").and_then(Node::as_str);
        let named = node.get("enum").is_some()
            || (node.get("properties").is_some() && kind.is_none_or(|kind| kind == "object"));
        if named {
            let ident = self.define(node, &names::type_name(name), name)?;
            let found = self.named(ident, node);
            self.check_default(node, &found);
            return Some(found);
        }
        let (ty, mut inner_rules, inner) = match kind {
            Some("array") => self.list(node, name)?,
            Some("object") => self.map(node, name)?,
            _ => (scalar(node, kind), Vec::new(), None),
        };
        let mut rules = self.rules(node, &ty);
        rules.append(&mut inner_rules);
        let mut found = annotated(self.document, ty, rules, node);
        if let Some((prefix, inner)) = inner {
            nest(&mut found.docs.origin, prefix, &inner);
        }
        self.check_default(node, &found);
        Some(found)
    }

    fn list(&mut self, node: &Node, name: &str) -> Option<Inside> {
        let items = node.get("items")?;
        let item = self.unnamed(items, &format!("{name}Item"))?;
        let mut rules =
            if item.rules.is_empty() { Vec::new() } else { vec![Rule::Items(item.rules.clone())] };
        if let Some(constraints) = node.get("x-constraints") {
            rules.extend(self.list_constraints(constraints, &item.ty));
        }
        Some((Ty::List(Box::new(element(&item))), rules, Some(("items", item))))
    }

    fn map(&mut self, node: &Node, name: &str) -> Option<Inside> {
        if let Some(constraints) = node.get("x-constraints") {
            let help = "list the properties of the object, or remove the constraints";
            self.refuse(constraints.span, "constraints need an object with `properties`", help);
        }
        for required in node.get("required").map(Node::items).unwrap_or_default() {
            self.refuse_required(required);
        }
        match node.get("additionalProperties") {
            Some(values) if values.as_bool().is_none() && !values.entries().is_empty() => {
                let value = self.unnamed(values, &format!("{name}Value"))?;
                let rules =
                    if value.rules.is_empty() { Vec::new() } else { vec![Rule::Values(value.rules.clone())] };
                Some((Ty::Map(Box::new(element(&value))), rules, Some(("values", value))))
            }
            Some(values) if values.as_bool() == Some(false) => {
                let message =
                    "an object without properties and without `additionalProperties` can only be empty";
                self.refuse(
                    values.span,
                    message,
                    "list its properties, or remove `additionalProperties: false`",
                );
                None
            }
            _ => Some((Ty::JsonObject, Vec::new(), None)),
        }
    }

    /// Reports a schema that would be a type inside of a type inside of a type.
    pub(super) fn refuse_endless(&mut self, span: Span) {
        let help = "let an object with properties come in between that has a name of its own under \
                    components/schemas";
        self.refuse(span, "this schema leads back to itself without an end", help);
    }

    /// Reports a required property that an object does not have.
    pub(super) fn refuse_required(&mut self, name: &Node) {
        self.refuse(
            name.span,
            format!(
                "`{}` is required, but the object has no such property",
                name.as_str().unwrap_or_default()
            ),
            "add it to `properties`, or remove it from `required`",
        );
    }
}

/// Takes up the origin of something below: `items` of a list, `values` of a map, or a part of an `allOf`.
pub(super) fn nest(outer: &mut Origin, prefix: &str, found: &Use) {
    let named = matches!(found.ty, Ty::Named(_));
    let inner = &found.docs;
    for (key, span) in &inner.origin.keys {
        outer.keys.entry(format!("{prefix}.{key}")).or_insert(*span);
    }
    outer.inherited.extend(inner.origin.inherited.iter().map(|key| format!("{prefix}.{key}")));
    let mut remark = |key: &str, value: Json| {
        outer.remarks.entry(format!("{prefix}.{key}")).or_insert(value);
    };
    for (key, value) in &inner.origin.remarks {
        remark(key, value.clone());
    }
    // A type with a name tells of its words itself.
    if named {
        return;
    }
    if !inner.description.is_empty() {
        remark("description", inner.description.as_str().into());
    }
    for (key, value) in [("default", &inner.default), ("example", &inner.example)] {
        if let Some(value) = value {
            remark(key, value.clone());
        }
    }
    for (key, flag) in
        [("deprecated", inner.deprecated), ("readOnly", found.read_only), ("writeOnly", found.write_only)]
    {
        if flag {
            remark(key, true.into());
        }
    }
}

/// A list or a map: its type, the limits of what is in it, and that itself.
type Inside = (Ty, Vec<Rule>, Option<(&'static str, Use)>);

fn element(found: &Use) -> Ty {
    if found.nullable { Ty::Nullable(Box::new(found.ty.clone())) } else { found.ty.clone() }
}

fn scalar(node: &Node, kind: Option<&str>) -> Ty {
    let format = node.get("format").and_then(Node::as_str);
    match (kind, format) {
        (Some("string"), Some("password")) => Ty::Secret,
        (Some("string"), Some("access-key-id")) => Ty::AccessKeyId,
        (Some("string"), Some("date-time")) => Ty::DateTime,
        (Some("string"), _) => Ty::Text,
        (Some("integer"), Some("int32")) => Ty::I32,
        (Some("integer"), _) => Ty::I64,
        (Some("number"), Some("float")) => Ty::F32,
        (Some("number"), _) => Ty::F64,
        (Some("boolean"), _) => Ty::Bool,
        _ => Ty::Json,
    }
}

/// A use with the words and marks that stand on a node.
fn annotated(document: &Document, ty: Ty, rules: Vec<Rule>, node: &Node) -> Use {
    let flag = |key| node.get(key).and_then(Node::as_bool) == Some(true);
    Use {
        ty,
        rules,
        docs: Docs { origin: origin::of_schema(document, node), ..docs(node) },
        nullable: flag("nullable"),
        read_only: flag("readOnly"),
        write_only: flag("writeOnly"),
    }
}
