//! Types and limits of one field, on the page and in the specification.

use codegen::document::{Node, Span};

use super::finding::{Collector, Difference};
use super::spec::{Schema, text};
use crate::page::{Field, Kind, Located, Place, has_number};

/// Where a field is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// A parameter.
    Parameter(Place),
    /// A field of the request's body.
    Request,
    /// A field of a response.
    Response,
}

/// A field of a page beside its schema.
pub(crate) struct Comparison<'a, 'b, 'c> {
    pub(crate) collector: &'a mut Collector<'b>,
    pub(crate) path: &'a str,
    pub(crate) field: &'a Field,
    pub(crate) schema: &'a Schema<'c>,
    pub(crate) place: Use,
    /// What examples of the page have in this field.
    pub(crate) shown: &'a [&'a str],
    /// Reasons of the field itself, and of the object around it.
    pub(crate) deviations: &'a [&'a Node],
    pub(crate) around: &'a [&'a Node],
}

impl Comparison<'_, '_, '_> {
    /// Compares type, limits, values and default.
    pub(crate) fn run(&mut self) {
        if self.kind() {
            self.numbers();
            self.values();
            self.default();
        }
    }

    fn differ(
        &mut self,
        kind: &'static str,
        on_page: Option<(String, usize)>,
        in_spec: Option<(String, Span)>,
    ) {
        let span = in_spec.as_ref().map_or(self.schema.span, |(_, span)| *span);
        let (on_page, page_line) = on_page.map_or((None, self.field.line), |(text, line)| (Some(text), line));
        let in_spec = in_spec.map(|(text, _)| text);
        let difference =
            Difference { kind, path: self.path, on_page, in_spec, page_line, span, around: self.around };
        self.collector.differ(difference, self.deviations);
    }

    /// Compares the types. Returns whether limits can be compared.
    fn kind(&mut self) -> bool {
        let Some(kind) = self.field.kind.as_ref().filter(|kind| kind.is_known()) else { return false };
        if is_kind(kind, self.schema) {
            return true;
        }
        let span = self.schema.get("type").map_or(self.schema.span, |node| node.span);
        let in_spec = Some((describe(self.schema), span));
        self.differ("type", Some((kind.to_string(), self.field.line)), in_spec);
        false
    }

    fn numbers(&mut self) {
        let limits = &self.field.limits;
        let is_array = self.schema.kind() == Some("array");
        // Limits of a list of scalars are about what is in it, but for the number of items.
        let inner = if is_array { self.schema.items() } else { None };
        let inner = inner.as_ref().unwrap_or(self.schema);
        let is_text = inner.kind() == Some("string");
        let mut pairs: Vec<(&'static str, &Option<Located<String>>, &Schema<'_>)> = Vec::new();
        if is_array {
            pairs.push(("minItems", &limits.min_items, self.schema));
            pairs.push(("maxItems", &limits.max_items, self.schema));
        }
        if is_text {
            pairs.push(("minLength", &limits.min_length, inner));
            pairs.push(("maxLength", &limits.max_length, inner));
        } else if matches!(inner.kind(), Some("integer" | "number")) {
            pairs.push(("minimum", &limits.minimum, inner));
            pairs.push(("maximum", &limits.maximum, inner));
        }
        for (key, on_page, schema) in pairs {
            self.number(key, on_page.as_ref(), schema);
        }
        if let Some(on_page) = &limits.pattern
            && is_text
        {
            let in_spec = inner.get("pattern");
            if in_spec.and_then(Node::as_str) != Some(on_page.value.as_str()) {
                let in_spec = in_spec.map(|node| (text(node), node.span));
                self.differ("pattern", Some((on_page.value.clone(), on_page.line)), in_spec);
            }
        }
    }

    fn number(&mut self, key: &'static str, on_page: Option<&Located<String>>, schema: &Schema<'_>) {
        let in_spec = schema.get(key);
        let written = in_spec.map(text);
        match (on_page, &written) {
            (Some(page), Some(spec)) if is_equal(&page.value, spec) => {}
            (Some(page), _) if self.is_said_otherwise(key, &page.value, written.as_deref(), schema) => {}
            (Some(page), _) => {
                let in_spec = in_spec.zip(written.clone()).map(|(node, text)| (text, node.span));
                self.differ(key, Some((page.value.clone(), page.line)), in_spec);
            }
            (None, Some(spec)) if !self.may_be_silent(key, spec, schema) => {
                let in_spec = in_spec.zip(written.clone()).map(|(node, text)| (text, node.span));
                self.differ(key, None, in_spec);
            }
            (None, _) => {}
        }
    }

    /// Whether the house rules put a documented limit into other words, or into none.
    fn is_said_otherwise(&self, key: &str, page: &str, spec: Option<&str>, schema: &Schema<'_>) -> bool {
        let format = schema.get("format").and_then(Node::as_str);
        let is_path = self.place == Use::Parameter(Place::Path);
        match key {
            "minLength" | "minItems" if page == "0" => spec.is_none() || is_path && spec == Some("1"),
            // Every value of an enum keeps the limit.
            "minLength" | "maxLength" if spec.is_none() => schema.values().is_some_and(|(values, _)| {
                let Ok(limit) = page.parse::<usize>() else { return false };
                values.iter().all(|value| {
                    let length = value.chars().count();
                    if key == "maxLength" { length <= limit } else { length >= limit }
                })
            }),
            "maximum" if spec.is_none() => {
                page == "9223372036854775807" && format == Some("int64")
                    || page == "2147483647" && format == Some("int32")
            }
            "minimum" if spec.is_none() => {
                page == "-9223372036854775808" && format == Some("int64")
                    || page == "-2147483648" && format == Some("int32")
            }
            _ => false,
        }
    }

    /// Whether a limit of the specification needs no word on the page: limits are not enforced on
    /// responses, and a number that is anywhere in the description is among the sentences to read.
    fn may_be_silent(&self, key: &str, spec: &str, schema: &Schema<'_>) -> bool {
        let limits = &self.field.limits;
        let text = limits.text.to_lowercase();
        let is_never_empty =
            ["cannot be empty", "must be specified", "cannot be left blank", "不能为空", "非空"]
                .iter()
                .any(|words| text.contains(words));
        self.place == Use::Response
            || limits.mentions(spec)
            || limits.prose.iter().any(|sentence| has_number(&sentence.value))
            || spec == "1" && key == "minLength" && is_never_empty
            || schema.values().is_some() && key.ends_with("Length")
            || key == "minLength" && spec == "1" && self.place == Use::Parameter(Place::Path)
    }

    fn values(&mut self) {
        let is_array = self.schema.kind() == Some("array");
        let inner = if is_array { self.schema.items() } else { None };
        let inner = inner.as_ref().unwrap_or(self.schema);
        if inner.kind() == Some("boolean") {
            return;
        }
        let in_spec = inner.values();
        let limits = &self.field.limits;
        match (&limits.values, in_spec) {
            (Some(page), Some((spec, span))) => {
                let same = |one: &String, other: &String| {
                    one == other || self.place == Use::Response && one.eq_ignore_ascii_case(other)
                };
                let only = |some: &[String], others: &[String]| -> Vec<String> {
                    some.iter().filter(|one| !others.iter().any(|other| same(one, other))).cloned().collect()
                };
                let (on_page, in_spec) = (only(&page.value, &spec), only(&spec, &page.value));
                if !on_page.is_empty() || !in_spec.is_empty() {
                    let shown = |values: Vec<String>, side: &str| {
                        if values.is_empty() {
                            format!("nothing more than {side}")
                        } else {
                            values.join(", ")
                        }
                    };
                    let on_page = shown(on_page, "the spec");
                    let in_spec = shown(in_spec, "the page");
                    self.differ("enum", Some((on_page, page.line)), Some((in_spec, span)));
                }
            }
            (Some(page), None) => {
                self.differ("enum", Some((page.value.join(", "), page.line)), None);
            }
            (None, Some((spec, span))) => {
                let all = spec.len();
                let silent: Vec<String> =
                    spec.into_iter().filter(|value| !self.is_mentioned(value)).collect();
                // Where a sentence to read has some of them, it says what there is to say.
                if silent.is_empty() || silent.len() < all && !limits.prose.is_empty() {
                    return;
                }
                if refers(&limits.text) {
                    let value = "its values are on another page".to_owned();
                    let sentence = Located { line: self.field.line, value };
                    self.collector.remark(self.path, &sentence, Some(span));
                } else {
                    self.differ("enum", None, Some((silent.join(", "), span)));
                }
            }
            (None, None) => {}
        }
    }

    /// Whether the page has a value anywhere: in the description, or in an example.
    fn is_mentioned(&self, value: &str) -> bool {
        let limits = &self.field.limits;
        limits.mentions(value)
            || self.shown.iter().any(|shown| shown.eq_ignore_ascii_case(value))
            || self.place == Use::Response
                && limits.text.to_ascii_lowercase().contains(&value.to_ascii_lowercase())
    }

    fn default(&mut self) {
        let limits = &self.field.limits;
        let in_spec = self.schema.get("default");
        let written = in_spec.map(text);
        match (&limits.default, &written) {
            (Some(page), Some(spec)) if is_equal(&page.value, spec) => {}
            (Some(page), _) if self.place != Use::Response || written.is_some() => {
                let in_spec = in_spec.zip(written.clone()).map(|(node, text)| (text, node.span));
                self.differ("default", Some((page.value.clone(), page.line)), in_spec);
            }
            (None, Some(spec)) => {
                let text = limits.text.to_lowercase();
                let is_in_words = ["default", "默认", "缺省", "not specified", "left blank"];
                if !limits.mentions(spec) && !is_in_words.iter().any(|word| text.contains(word)) {
                    let in_spec = in_spec.zip(written.clone()).map(|(node, text)| (text, node.span));
                    self.differ("default", None, in_spec);
                }
            }
            _ => {}
        }
    }
}

/// Whether a type of a page and a schema are one.
fn is_kind(kind: &Kind, schema: &Schema<'_>) -> bool {
    let Some(written) = schema.kind() else { return true };
    match kind {
        Kind::Text => written == "string",
        Kind::Integer { wide } => {
            let is_narrow = schema.get("format").and_then(Node::as_str) == Some("int32");
            written == "integer" && !(*wide && is_narrow)
        }
        Kind::Number => written == "number",
        Kind::Boolean => written == "boolean",
        Kind::Object(_) | Kind::Map(_) => written == "object",
        Kind::Array(items) => {
            written == "array" && schema.items().is_none_or(|schema| is_kind(items, &schema))
        }
        Kind::Any | Kind::Unknown(_) => true,
    }
}

/// A schema's type in the words of a finding.
pub(crate) fn describe(schema: &Schema<'_>) -> String {
    match schema.kind() {
        Some("array") => {
            let items = schema.items().map_or_else(|| "anything".to_owned(), |items| describe(&items));
            format!("array of {items}")
        }
        Some("integer") if schema.get("format").and_then(Node::as_str) == Some("int32") => {
            "integer of 32 bits".to_owned()
        }
        Some(kind) => kind.to_owned(),
        None => "anything".to_owned(),
    }
}

/// Whether two scalars are one value, however they are written.
fn is_equal(one: &str, other: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    // Integers that a float cannot tell apart are compared as they are written.
    let both = number(one).zip(number(other)).filter(|_| one.len() < 16 && other.len() < 16);
    one == other
        || both.is_some_and(|(one, other)| one == other)
        || one.eq_ignore_ascii_case(other) && matches!(other, "true" | "false")
}

/// Whether a description sends its reader to another page.
fn refers(text: &str) -> bool {
    let text = text.to_lowercase();
    ["for details", ", see ", "请参见", "参见", "详见", "请参考", "说明见"]
        .iter()
        .any(|word| text.contains(word))
}
