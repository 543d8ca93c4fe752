//! Enums: their values, the names of their variants, and the limits beside them.

use std::collections::HashMap;

use serde_json::Value as Json;

use crate::document::{Node, Span, Value};
use crate::ir::{Enum, Rule, Ty, TypeKind, Variant, Variants};

use super::{Lowering, names};

impl Lowering<'_> {
    /// Understands the values of an enum, and the names that its variants get.
    pub(super) fn enumeration(&mut self, node: &Node, values: &Node) -> Option<Enum> {
        // `null` in the list of a nullable enum says nothing that `nullable` does not.
        let nullable = node.get("nullable").and_then(Node::as_bool) == Some(true);
        let span = values.span;
        let values: Vec<&Node> =
            values.items().iter().filter(|value| !(nullable && matches!(value.value, Value::Null))).collect();
        let idents = self.texts_beside(node, "x-enum-varnames", values.len());
        let descriptions = self.texts_beside(node, "x-enum-descriptions", values.len()).unwrap_or_default();
        let description = |index: usize| descriptions.get(index).cloned().unwrap_or_default();
        let finals = self.finals(node, &values);
        let is_final = |value: &Node| finals.contains(&value.to_json());
        let kind = node.get("type").and_then(Node::as_str);
        let mut texts = Vec::new();
        let mut integers = Vec::new();
        for (index, value) in values.iter().enumerate() {
            let given = idents.as_ref().and_then(|idents| idents.get(index)).cloned();
            match (value.as_str(), value.as_i64(), kind) {
                (Some(text), _, Some("string") | None) => {
                    let ident = given.unwrap_or_else(|| names::variant(text));
                    let (description, is_final) = (description(index), is_final(value));
                    let (value, at) = (text.to_owned(), value.span);
                    texts.push(Variant { ident, value, description, is_final, at });
                }
                (_, Some(number), Some("integer")) => {
                    let sign = if number < 0 { "Minus" } else { "" };
                    let ident = given.unwrap_or_else(|| format!("Value{sign}{}", number.unsigned_abs()));
                    let (description, is_final) = (description(index), is_final(value));
                    let at = value.span;
                    integers.push(Variant { ident, value: number, description, is_final, at });
                }
                _ => {
                    let help = match value.value {
                        Value::Null => "remove it, and write `nullable: true` if there may be no value",
                        _ => {
                            "enums are of texts (`type: string`) or of integers (`type: integer`), all of one type"
                        }
                    };
                    self.refuse(
                        value.span,
                        format!("{} cannot be a value of this enum", value.to_json()),
                        help,
                    );
                    return None;
                }
            }
        }
        if texts.is_empty() && integers.is_empty() {
            self.refuse(span, "this enum has no value but `null`", "list the values that there can be");
            return None;
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

    /// The values that `x-enum-final` lists, all of which the enum has.
    fn finals(&mut self, node: &Node, values: &[&Node]) -> Vec<Json> {
        const HELP: &str = "list those of the values of `enum` after which nothing follows by itself";
        let Some(list) = node.get("x-enum-final") else { return Vec::new() };
        if list.items().is_empty() {
            self.refuse(list.span, "`x-enum-final` has to be a list with at least one value", HELP);
        }
        for value in list.items().iter().filter(|value| !values.iter().any(|one| one.value == value.value)) {
            let message = format!("{} in `x-enum-final` is not a value of the enum", value.to_json());
            self.refuse(value.span, message, HELP);
        }
        list.items().iter().map(Node::to_json).collect()
    }

    /// The enum that a type is, if it is one.
    pub(super) fn enum_of(&self, ty: &Ty) -> Option<&Enum> {
        let Ty::Named(ident) = ty else { return None };
        match self.types.get(ident).map(|(_, definition)| &definition.kind) {
            Some(TypeKind::Enum(definition)) => Some(definition),
            _ => None,
        }
    }

    /// The rule of an `enum` beside a reference: it leaves some of the values of the enum.
    pub(super) fn narrowed(&mut self, values: &Node, ty: &Ty) -> Option<Rule> {
        let (known, rule) = match &self.enum_of(ty)?.values {
            Variants::Texts(variants) => {
                let known: Vec<_> = variants.iter().map(|one| Json::from(one.value.clone())).collect();
                let texts = values.items().iter().filter_map(Node::as_str).map(str::to_owned);
                (known, Rule::OneOf(texts.collect()))
            }
            Variants::Integers(variants, _) => {
                let known: Vec<_> = variants.iter().map(|one| Json::from(one.value)).collect();
                (known, Rule::OneOfIntegers(values.items().iter().filter_map(Node::as_i64).collect()))
            }
        };
        for value in values.items().iter().filter(|value| !known.contains(&value.to_json())) {
            self.refuse(
                value.span,
                format!("{} is not a value of the enum that this one narrows", value.to_json()),
                "list some of its values, or add this one there",
            );
        }
        Some(rule)
    }

    /// A list of texts that goes with the list of an enum's values.
    fn texts_beside(&mut self, node: &Node, key: &str, count: usize) -> Option<Vec<String>> {
        const HELP: &str = "give one text for each value of `enum`, in the same order";
        let list = node.get(key)?;
        if !matches!(list.value, Value::List(_)) {
            self.refuse(list.span, format!("`{key}` has to be a list"), HELP);
            return None;
        }
        if let Some(other) = list.items().iter().find(|item| item.as_str().is_none()) {
            self.refuse(other.span, format!("{} in `{key}` is no text", other.to_json()), HELP);
            return None;
        }
        let texts: Vec<String> =
            list.items().iter().filter_map(Node::as_str).map(|text| text.trim().to_owned()).collect();
        if texts.len() != count {
            let message = format!("`{key}` and `enum` are not of one length: {} and {count}", texts.len());
            self.refuse(list.span, message, HELP);
            return None;
        }
        Some(texts)
    }

    fn check_variants<'b>(
        &mut self,
        node: &Node,
        values: &[&Node],
        idents: impl Iterator<Item = &'b String>,
    ) {
        let mut seen_idents: HashMap<&str, Span> = HashMap::new();
        let given = node.get("x-enum-varnames").map(Node::items).unwrap_or_default();
        for (index, (ident, value)) in idents.zip(values).enumerate() {
            if !names::is_variant(ident) {
                let help = match ident.as_str() {
                    "Unknown" => "it is the variant for values that the document does not list",
                    _ => "start with a capital letter; letters and digits may follow",
                };
                let span = given.get(index).unwrap_or(value).span;
                self.refuse(span, format!("`{ident}` cannot be the name of a variant"), help);
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
                let help = "fix the value or the limit";
                self.refuse(value.span, format!("a value of this enum {problem}"), help);
            }
        }
    }
}
