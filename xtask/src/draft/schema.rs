//! Fields of a page as properties and schemas.

use serde_json::Value;

use heck::ToUpperCamelCase;

use super::known::Known;
use super::yaml::Yaml;
use crate::page::{Field, Kind, Limits, Located, Page};

/// Schemas with a name while they are collected.
pub(super) struct Schemas<'a> {
    pub(super) page: &'a Page,
    pub(super) known: &'a Known<'a>,
    /// Names and schemas, in the order in which they are met.
    pub(super) found: Vec<(String, Yaml, Vec<String>)>,
    /// Names of the models that are being written.
    open: Vec<usize>,
    /// Ids that the draft has a schema for: name, type and limits.
    ids: Vec<(String, Kind, Limits)>,
}

/// Whether a schema is for what is sent or for what comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

/// What stands where a person has to write.
pub(super) const TODO: &str = "TODO";

impl<'a> Schemas<'a> {
    pub(super) fn new(page: &'a Page, known: &'a Known<'a>) -> Self {
        Self { page, known, found: Vec::new(), open: Vec::new(), ids: Vec::new() }
    }

    /// Writes a table as a schema of this name, unless the service has one, and returns a reference.
    pub(super) fn model(&mut self, model: usize, name: &str, side: Side, example: Option<&Value>) -> Yaml {
        if let Some((reference, _)) = self.known.schema(name) {
            return Yaml::reference(&reference);
        }
        let reference = Yaml::reference(&format!("#/schemas/{name}"));
        let is_written = self.found.iter().any(|(known, ..)| known == name) || self.open.contains(&model);
        let (Some(table), false) = (self.page.model(model), is_written) else { return reference };
        self.open.push(model);
        // Its place is before the schemas that it refers to.
        let at = self.found.len();
        self.found.push((name.to_owned(), Yaml::map(), Vec::new()));
        let mut properties = Yaml::map();
        let mut required = Vec::new();
        let mut unknown = 0;
        for field in &table.fields {
            let example = example.and_then(|example| example.get(&field.name));
            let property = self.property(field, name, side, example);
            properties = properties.commented(&field.name, property, comments(field));
            if side == Side::Request {
                match field.required {
                    Some(true) => required.push(Yaml::text(&field.name)),
                    None => unknown += 1,
                    Some(false) => {}
                }
            }
        }
        let mut schema = Yaml::map().with("type", Yaml::text("object")).with("description", Yaml::text(TODO));
        if !required.is_empty() {
            schema = schema.with("required", Yaml::List(required));
        }
        let schema = schema.with("properties", properties);
        let mut notes = Vec::new();
        if unknown > 0 {
            notes
                .push(format!("TODO: the page does not tell of {unknown} fields whether they are required."));
        }
        if let Some(entry) = self.found.get_mut(at) {
            *entry = (name.to_owned(), schema, notes);
        }
        self.open.pop();
        reference
    }

    /// The schema of an id, which has a name.
    pub(super) fn id(&mut self, field: &Field, owner: &str) -> Yaml {
        let name = pascal(&field.name);
        let mut field = field.clone();
        // A segment of a path is never empty.
        if let Some(limit) = field.limits.min_length.as_mut().filter(|limit| limit.value == "0") {
            limit.value = "1".to_owned();
        }
        let schema = self.parameter(&field, owner, true);
        self.ids.push((name.clone(), field.kind.clone().unwrap_or(Kind::Text), field.limits));
        self.found.push((name.clone(), schema, Vec::new()));
        Yaml::reference(&format!("#/schemas/{name}"))
    }

    /// The schema of the same id, where the draft or the service has one that allows what the page does.
    fn same_id(&self, field: &Field, kind: &Kind) -> Option<Yaml> {
        let name = pascal(&field.name);
        let says = |limits: &Limits| {
            [&limits.max_length, &limits.minimum, &limits.maximum]
                .map(|limit| limit.as_ref().map(|l| l.value.clone()))
        };
        let is_same = |(known, of, limits): &&(String, Kind, Limits)| {
            *known == name && of == kind && says(limits) == says(&field.limits)
        };
        self.ids.iter().find(is_same).map(|(name, ..)| Yaml::reference(&format!("#/schemas/{name}")))
    }

    /// The schema of a parameter: described where it is to have a name.
    pub(super) fn parameter(&mut self, field: &Field, owner: &str, described: bool) -> Yaml {
        match field.kind.clone().unwrap_or(Kind::Text) {
            kind @ (Kind::Array(_) | Kind::Map(_) | Kind::Object(_)) => {
                self.schema(field, &kind, owner, Side::Request, None)
            }
            kind => self.scalar(field, &kind, owner, Side::Request, None, described),
        }
    }

    /// A field as a property of an object of this name.
    fn property(&mut self, field: &Field, owner: &str, side: Side, example: Option<&Value>) -> Yaml {
        let kind = field.kind.clone().unwrap_or(Kind::Any);
        let kind = match &kind {
            // A list whose items another table lists.
            Kind::Array(items) if **items == Kind::Any && field.model.is_some() => {
                Kind::Array(Box::new(Kind::Object(None)))
            }
            kind => kind.clone(),
        };
        self.schema(field, &kind, owner, side, example)
    }

    fn schema(
        &mut self,
        field: &Field,
        kind: &Kind,
        owner: &str,
        side: Side,
        example: Option<&Value>,
    ) -> Yaml {
        match kind {
            Kind::Array(items) => {
                let inner = example.and_then(|example| example.get(0));
                let items = self.items(field, items, owner, side, inner);
                let limits = &field.limits;
                let schema = Yaml::map().with("type", Yaml::text("array"));
                let schema = number(schema, "minItems", &limits.min_items, "0");
                let schema = number(schema, "maxItems", &limits.max_items, "");
                schema.with("description", Yaml::text(TODO)).with("items", items)
            }
            Kind::Map(values) => {
                let values = self.items(field, values, owner, side, None);
                Yaml::map()
                    .with("type", Yaml::text("object"))
                    .with("additionalProperties", values)
                    .with("description", Yaml::text(TODO))
            }
            Kind::Object(name) => match field.model {
                Some(model) => {
                    let name = name.clone().unwrap_or_else(|| format!("{owner}{}", pascal(&field.name)));
                    self.model(model, &name, side, example)
                }
                None => self.object(name.as_deref()),
            },
            kind => self.scalar(field, kind, owner, side, example, true),
        }
    }

    /// What a list or a map holds: limits of a list of scalars are about its items.
    fn items(
        &mut self,
        field: &Field,
        kind: &Kind,
        owner: &str,
        side: Side,
        example: Option<&Value>,
    ) -> Yaml {
        match kind {
            Kind::Object(_) | Kind::Array(_) | Kind::Map(_) => self.schema(field, kind, owner, side, example),
            Kind::Any => Yaml::map().commented("type", Yaml::text(TODO), vec![]),
            kind => self.scalar(field, kind, owner, side, example, false),
        }
    }

    /// An object without a table.
    fn object(&mut self, name: Option<&str>) -> Yaml {
        if let Some((reference, _)) = name.and_then(|name| self.known.schema(name)) {
            return Yaml::reference(&reference);
        }
        Yaml::map()
            .with("type", Yaml::text("object"))
            .with("additionalProperties", Yaml::Plain("true".to_owned()))
            .with("description", Yaml::text(TODO))
    }

    fn scalar(
        &mut self,
        field: &Field,
        kind: &Kind,
        owner: &str,
        side: Side,
        example: Option<&Value>,
        described: bool,
    ) -> Yaml {
        let limits = &field.limits;
        if let Some(reference) = self.same_id(field, kind) {
            return reference;
        }
        if let Some(values) = limits.values.as_ref().filter(|_| *kind != Kind::Boolean) {
            return self.enumeration(field, kind, values, owner, described);
        }
        let (kind_word, format) = match kind {
            Kind::Text => ("string", secret(&field.name)),
            Kind::Integer { wide } => ("integer", Some(if *wide { "int64" } else { "int32" })),
            Kind::Number => ("number", Some("double")),
            Kind::Boolean => ("boolean", None),
            _ => (TODO, None),
        };
        let mut schema = Yaml::map().with("type", Yaml::text(kind_word));
        if let Some(format) = format {
            schema = schema.with("format", Yaml::text(format));
            if format == "password" && side == Side::Request {
                schema = schema.with("writeOnly", Yaml::Plain("true".to_owned()));
            }
        }
        schema = number(schema, "minLength", &limits.min_length, "0");
        schema = number(schema, "maxLength", &limits.max_length, "");
        schema = number(schema, "minimum", &limits.minimum, "");
        schema = number(schema, "maximum", &limits.maximum, "9223372036854775807");
        if let Some(pattern) = &limits.pattern {
            schema = schema.with("pattern", Yaml::text(&pattern.value));
        }
        if let Some(default) = &limits.default {
            schema = schema.with("default", default_of(&default.value, kind));
        }
        if described {
            schema = schema.with("description", Yaml::text(TODO));
            if let Some(example) = example.filter(|example| !example.is_object() && !example.is_array()) {
                schema = schema.with("example", Yaml::json(&without_sentences(example)));
            }
        }
        schema
    }

    /// An enum, which has a name.
    fn enumeration(
        &mut self,
        field: &Field,
        kind: &Kind,
        values: &Located<Vec<String>>,
        owner: &str,
        described: bool,
    ) -> Yaml {
        let name = self.enum_name(field, values, owner);
        let reference = match self.known.schema(&name) {
            Some((reference, _)) => reference,
            None => {
                self.enum_schema(&name, kind, values);
                format!("#/schemas/{name}")
            }
        };
        // A default of a list is not one of its items.
        let is_item = matches!(field.kind, Some(Kind::Array(_) | Kind::Map(_)));
        let Some(default) = field.limits.default.as_ref().filter(|_| !is_item) else {
            return Yaml::reference(&reference);
        };
        let schema = Yaml::map()
            .with("allOf", Yaml::List(vec![Yaml::reference(&reference)]))
            .with("default", default_of(&default.value, kind));
        if described { schema.with("description", Yaml::text(TODO)) } else { schema }
    }

    /// A name that no other schema has, or the name of the one with the same values.
    fn enum_name(&self, field: &Field, values: &Located<Vec<String>>, owner: &str) -> String {
        let own = format!("{owner}{}", pascal(&field.name));
        for name in [pascal(&field.name), own.clone()] {
            let same = self.known.schema(&name).and_then(|(_, schema)| schema.values());
            if same.is_some_and(|(known, _)| values.value.iter().all(|value| known.contains(value))) {
                return name;
            }
        }
        own
    }

    fn enum_schema(&mut self, name: &str, kind: &Kind, values: &Located<Vec<String>>) {
        if self.found.iter().any(|(known, ..)| known == name) {
            return;
        }
        let is_number = matches!(kind, Kind::Integer { .. });
        let items = values.value.iter();
        let value = |value: &String| {
            let is_digits = value.parse::<i64>().is_ok();
            if is_number && is_digits { Yaml::Plain(value.clone()) } else { Yaml::text(value) }
        };
        let todo = || Yaml::List(values.value.iter().map(|_| Yaml::text(TODO)).collect());
        let mut schema = Yaml::map()
            .with("type", Yaml::text(if is_number { "integer" } else { "string" }))
            .with("enum", Yaml::List(items.map(value).collect()))
            .with("description", Yaml::text(TODO));
        if is_number {
            schema = schema.with("x-enum-varnames", todo());
        }
        schema = schema.with("x-enum-descriptions", todo());
        self.found.push((name.to_owned(), schema, Vec::new()));
    }
}

/// A name of the wire as a name of a type: `instance_id` is `InstanceId`.
pub(super) fn pascal(name: &str) -> String {
    name.to_upper_camel_case()
}

/// What a person has to read on the page.
pub(super) fn comments(field: &Field) -> Vec<String> {
    let mut lines: Vec<usize> = field.limits.prose.iter().map(|sentence| sentence.line).collect();
    lines.dedup();
    let lines: Vec<String> = lines.iter().map(usize::to_string).collect();
    let mut comments = Vec::new();
    match lines.as_slice() {
        [] => {}
        [line] => comments.push(format!("TODO: line {line} of the page limits this in words.")),
        lines => comments.push(format!("TODO: lines {} of the page limit this in words.", lines.join(", "))),
    }
    if let Some(Kind::Unknown(_)) = &field.kind {
        comments.push(format!("TODO: the type on line {} of the page is not known.", field.line));
    }
    comments
}

/// The format of a text that must not be shown.
fn secret(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let ends = |words: &[&str]| words.iter().any(|word| name == *word || name.ends_with(&format!("_{word}")));
    if ends(&["password", "sk", "secret", "token", "connection_string", "auth_file", "authentication_key"]) {
        return Some("password");
    }
    ends(&["ak"]).then_some("access-key-id")
}

/// A limit, unless it says nothing.
fn number(schema: Yaml, key: &str, limit: &Option<Located<String>>, nothing: &str) -> Yaml {
    match limit {
        Some(limit) if limit.value != nothing => schema.with(key, Yaml::Plain(limit.value.clone())),
        _ => schema,
    }
}

fn default_of(value: &str, kind: &Kind) -> Yaml {
    match kind {
        Kind::Boolean => Yaml::Plain(value.to_lowercase()),
        Kind::Integer { .. } | Kind::Number => Yaml::Plain(value.to_owned()),
        _ => Yaml::text(value),
    }
}

/// An example without the words of the page: a sentence in it is for a person to write.
pub(super) fn without_sentences(value: &Value) -> Value {
    match value {
        Value::String(text) => {
            let is_sentence = text.split(' ').count() > 2 || !text.is_ascii() || text.contains("***");
            if is_sentence { TODO.into() } else { value.clone() }
        }
        Value::Array(items) => items.iter().map(without_sentences).collect(),
        Value::Object(entries) => {
            entries.iter().map(|(key, value)| (key.clone(), without_sentences(value))).collect()
        }
        value => value.clone(),
    }
}

/// A value that a field can have, where the page has no example.
pub(super) fn example_of(field: &Field) -> Yaml {
    let Limits { values, default, minimum, .. } = &field.limits;
    let kind = field.kind.as_ref().unwrap_or(&Kind::Text);
    let value = values.as_ref().and_then(|values| values.value.first().cloned());
    let value = value.or_else(|| default.as_ref().map(|default| default.value.clone()));
    let value = value.or_else(|| {
        minimum.as_ref().map(|limit| limit.value.clone()).filter(|_| matches!(kind, Kind::Integer { .. }))
    });
    value.map_or_else(|| Yaml::text(TODO), |value| default_of(&value, kind))
}
