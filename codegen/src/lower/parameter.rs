//! Parameters: where they go, whether their names fit the path, and what their types may be.

use std::collections::HashMap;

use crate::document::{Entry, Node};
use crate::ir::{Docs, Parameter, Place, Source, Ty, TypeKind};

use super::template::{Part, template};
use super::words::docs;
use super::{Lowering, names, origin};

impl Lowering<'_> {
    /// The parameters of an operation: its own, and those of its path that it does not replace.
    pub(super) fn parameters(
        &mut self,
        path: &Entry,
        item: &Node,
        operation: &Node,
        ident: &str,
    ) -> Option<Vec<Parameter>> {
        // Each where the operation or the path lists it, and the parameter itself.
        let mut listed: Vec<(&Node, &Node)> = Vec::new();
        for list in [item.get("parameters"), operation.get("parameters")].into_iter().flatten() {
            let start = listed.len();
            for given in list.items() {
                let node = self.document.resolve(given);
                let known = listed.iter().position(|(_, other)| same(other, node));
                match known {
                    Some(position) if position < start => {
                        listed.remove(position);
                        listed.insert(position, (given, node));
                    }
                    Some(_) => {
                        let (place, name) = key(node);
                        self.refuse(
                            given.span,
                            format!("the parameter `{name}` in {place} is declared twice"),
                            "remove one of the two",
                        );
                    }
                    None => listed.push((given, node)),
                }
            }
        }
        let mut parameters = Vec::new();
        let mut idents: HashMap<String, String> = HashMap::new();
        for (given, node) in listed {
            let Some(mut parameter) = self.parameter(node, ident) else { continue };
            parameter.docs.origin.at = Some(given.span);
            // The same name may stand in the path and in the query.
            if idents.get(&parameter.ident) == Some(&parameter.name) {
                parameter.ident = format!("{}_in_{}", parameter.ident, key(node).0);
            }
            if parameter.place == Place::Path && !is_in(&path.key, &parameter.name) {
                self.refuse(
                    given.span,
                    format!("the path parameter `{}` is not in the path {}", parameter.name, path.key),
                    "add it to the path in braces, or remove the parameter",
                );
            }
            let taken = idents.insert(parameter.ident.clone(), parameter.name.clone());
            if let Some(other) = taken {
                self.refuse(
                    node.span,
                    format!(
                        "`{}` and `{other}` both become the Rust name `{}`",
                        parameter.name, parameter.ident
                    ),
                    "name one of them yourself: `x-rust-name` on the parameter",
                );
            }
            parameters.push(parameter);
        }
        self.check_path(path, operation, &parameters);
        Some(parameters)
    }

    fn parameter(&mut self, node: &Node, operation: &str) -> Option<Parameter> {
        let (place, name) = key(node);
        let (place, name) = (place.to_owned(), name.to_owned());
        if name.is_empty() {
            let span = node.get("name").unwrap_or(node).span;
            self.refuse(span, "the parameter's name is empty", "name it as the service calls it");
            return None;
        }
        let schema = node.get("schema")?;
        let found = self.unnamed(schema, &names::inline(operation, &name))?;
        let explode = node.get("explode").and_then(Node::as_bool) != Some(false);
        let place = match place.as_str() {
            "path" => Place::Path,
            "header" => Place::Header,
            _ if explode => Place::Query,
            _ => Place::QueryCommaSeparated,
        };
        if place == Place::Header
            && matches!(name.to_ascii_lowercase().as_str(), "accept" | "content-type" | "authorization")
        {
            self.refuse(
                node.get("name").unwrap_or(node).span,
                format!("the header `{name}` cannot be a parameter"),
                "remove it; it follows from the content and the security schemes",
            );
            return None;
        }
        if place == Place::Header
            && !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
        {
            self.refuse(
                node.get("name").unwrap_or(node).span,
                format!("`{name}` cannot be the name of a header"),
                "use letters, digits and hyphens",
            );
            return None;
        }
        self.check_type(schema, &name, place, &found.ty);
        let source = self.source(node);
        if source != Source::Call && *self.plain_type(&found.ty) != Ty::Text {
            self.refuse(
                schema.span,
                format!("`{name}` comes from the client, and has to be a text"),
                "use `type: string`",
            );
        }
        let mut words = Docs { origin: origin::origin(self.document, node, origin::PARAMETER), ..docs(node) };
        let Docs { description, default, example, deprecated, deviation, origin: below } = found.docs;
        origin::complete(&mut words.origin, below);
        for (key, flag) in
            [("nullable", found.nullable), ("readOnly", found.read_only), ("writeOnly", found.write_only)]
        {
            if flag {
                words.origin.remarks.insert(key.to_owned(), true.into());
            }
        }
        if words.description.is_empty() {
            words.description = description;
        }
        words.default = default;
        words.example = words.example.or(example);
        words.deprecated |= deprecated;
        words.deviation = words.deviation.or(deviation);
        let ident = self.chosen(node, names::parameter).unwrap_or_else(|| names::parameter(&name));
        let required = node.get("required").and_then(Node::as_bool) == Some(true);
        Some(Parameter {
            ident,
            name,
            docs: words,
            place,
            source,
            required,
            ty: found.ty,
            rules: found.rules,
        })
    }

    /// Only scalars go into a path or a header, and only scalars and lists of them into the query.
    fn check_type(&mut self, schema: &Node, name: &str, place: Place, ty: &Ty) {
        let base = self.base(ty);
        let query = matches!(place, Place::Query | Place::QueryCommaSeparated);
        let fits = match base {
            Some(Base::Scalar) => true,
            Some(Base::List) => query,
            None => false,
        };
        if !fits {
            let (what, help) = if query {
                ("the query", "use a text, a number or a truth value, or a list of them")
            } else {
                ("a path or a header", "use a text, a number or a truth value")
            };
            self.refuse(
                schema.span,
                format!("the parameter `{name}` has a type that {what} cannot carry"),
                help,
            );
        }
    }

    fn base(&self, ty: &Ty) -> Option<Base> {
        match ty {
            Ty::Json | Ty::JsonObject | Ty::Map(_) | Ty::Nullable(_) => None,
            Ty::List(item) => (self.base(item) == Some(Base::Scalar)).then_some(Base::List),
            Ty::Named(ident) => match self.types.get(ident).map(|(_, definition)| &definition.kind) {
                Some(TypeKind::Enum(_) | TypeKind::Newtype(_)) => Some(Base::Scalar),
                Some(TypeKind::Model(_)) | None => None,
            },
            _ => Some(Base::Scalar),
        }
    }

    /// The path and the declared path parameters have to agree.
    fn check_path(&mut self, path: &Entry, operation: &Node, parameters: &[Parameter]) {
        let Some(parts) = template(&path.key) else { return };
        let mut named: Vec<&str> = Vec::new();
        for part in &parts {
            let Part::Parameter(name) = part else { continue };
            if named.contains(name) {
                self.refuse(
                    path.span,
                    format!("the path has `{{{name}}}` twice"),
                    "give the second one another name",
                );
            }
            named.push(name);
        }
        let declared: Vec<&str> = parameters
            .iter()
            .filter(|parameter| parameter.place == Place::Path)
            .map(|parameter| parameter.name.as_str())
            .collect();
        let span = operation.get("operationId").map_or(operation.span, |id| id.span);
        for name in named.iter().filter(|name| !declared.contains(name)) {
            self.refuse(
                span,
                format!("the path has `{{{name}}}`, but no path parameter of that name is declared"),
                format!("declare it: `{{name: {name}, in: path, required: true, schema: ...}}`"),
            );
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Base {
    Scalar,
    List,
}

/// Whether a path has a parameter of that name.
fn is_in(path: &str, name: &str) -> bool {
    template(path)
        .is_none_or(|parts| parts.iter().any(|part| matches!(part, Part::Parameter(known) if *known == name)))
}

/// Parameters are the same if their place and their name are; headers ignore case.
fn same(one: &Node, other: &Node) -> bool {
    let ((place, name), (other_place, other_name)) = (key(one), key(other));
    place == other_place
        && (name == other_name || (place == "header" && name.eq_ignore_ascii_case(other_name)))
}

fn key(node: &Node) -> (&str, &str) {
    let text = |key| node.get(key).and_then(Node::as_str).unwrap_or_default();
    (text("in"), text("name"))
}
