//! The path item of a page, its parameters, body and responses.

use serde_json::Value;

use super::known::Known;
use super::schema::{Schemas, Side, TODO, comments, example_of, pascal, without_sentences};
use super::yaml::Yaml;
use crate::audit::is_common_header;
use crate::page::{Field, Kind, Page, Place, Response};

/// The draft of a page, as the text of an area file.
pub(super) fn draft(page: &Page, known: &Known<'_>) -> String {
    let mut drafting = Drafting {
        page,
        known,
        name: page.name.clone().unwrap_or_else(|| TODO.to_owned()),
        schemas: Schemas::new(page, known),
        parameters: Vec::new(),
    };
    let operation = drafting.operation();
    let item = Yaml::map().with(&page.method.value.to_lowercase(), operation);
    let items = vec![(drafting.name.clone(), item, Vec::new())];
    let parameters = drafting.parameters.into_iter().map(|(name, value)| (name, value, Vec::new())).collect();
    let mut text = head(page, known, &drafting.name);
    for (count, (part, entries)) in
        [("pathItems", items), ("parameters", parameters), ("schemas", drafting.schemas.found)]
            .into_iter()
            .filter(|(_, entries)| !entries.is_empty())
            .enumerate()
    {
        let space = if count > 0 { "\n" } else { "" };
        text.push_str(&format!("{space}{part}:\n"));
        for (count, (name, value, notes)) in entries.into_iter().enumerate() {
            if count > 0 {
                text.push('\n');
            }
            Yaml::map().commented(&name, value, notes).write(2, &mut text);
        }
    }
    text
}

/// What a person does with the draft.
fn head(page: &Page, known: &Known<'_>, name: &str) -> String {
    let service = &known.document.name;
    let mut text = format!(
        "# TODO: say what this file holds. Draft of {} {}; TODO marks what a person writes or decides.\n\
         # In specs/{service}/openapi.yaml, below `paths`, with the name of this file:\n\
         #   {}:\n\
         #     $ref: 'TODO.yaml#/pathItems/{name}'\n",
        page.method.value, page.path.value, page.path.value
    );
    let tags = known.tags();
    if !tags.is_empty() {
        text.push_str(&format!("# Tags of the service: {}.\n", tags.join(", ")));
    }
    let codes: Vec<&str> = page
        .examples
        .iter()
        .filter(|example| example.status.is_some_and(|status| status >= 400))
        .filter_map(|example| example.value.get("error_code")?.as_str())
        .collect();
    if !codes.is_empty() {
        text.push_str(&format!("# Error codes in examples: {}.\n", codes.join(", ")));
    }
    for unread in &page.unread {
        text.push_str(&format!("# TODO: not understood, line {} of the page.\n", unread.line));
    }
    for sentence in &page.prose {
        text.push_str(&format!(
            "# TODO: line {} of the page limits the operation in words.\n",
            sentence.line
        ));
    }
    text
}

struct Drafting<'a> {
    page: &'a Page,
    known: &'a Known<'a>,
    name: String,
    schemas: Schemas<'a>,
    /// Parameters with a name of their own.
    parameters: Vec<(String, Yaml)>,
}

impl Drafting<'_> {
    fn operation(&mut self) -> Yaml {
        let page = self.page;
        let folder = self.known.address().unwrap_or_else(|| TODO.to_owned());
        let docs = Yaml::map()
            .with("description", Yaml::text(&format!("API reference, {}", self.name)))
            .with("url", Yaml::text(&format!("{folder}/{}.html", self.name)));
        let mut facts = Yaml::map();
        if let Some(date) = &page.updated {
            facts = facts.with("updated", Yaml::text(&date.value));
        }
        let action = page.action.as_ref().map_or(TODO, |action| &action.value);
        facts = facts.with("action", Yaml::text(action));
        if let Some(regions) = &page.regions {
            facts =
                facts.with("regions", Yaml::List(regions.value.iter().map(|id| Yaml::text(id)).collect()));
        }
        let idempotent = if page.method.value == "GET" { "true" } else { TODO };
        let mut operation = Yaml::map()
            .with("operationId", Yaml::text(&self.name))
            .with("tags", Yaml::List(vec![Yaml::text(TODO)]))
            .with("summary", Yaml::text(TODO))
            .with("description", Yaml::text(TODO))
            .with("externalDocs", docs)
            .with("x-docs", facts)
            .with("x-idempotent", Yaml::Plain(idempotent.to_owned()));
        let parameters = self.parameters();
        if !parameters.is_empty() {
            operation = operation.with("parameters", Yaml::List(parameters));
        }
        if let Some(model) = page.body {
            let example = page.examples.iter().find(|example| example.status.is_none());
            let name = page.body_name.clone().unwrap_or_else(|| format!("{}Req", self.name));
            let schema =
                self.schemas.model(model, &name, Side::Request, example.map(|example| &example.value));
            let body = Yaml::map()
                .with("required", Yaml::Plain("true".to_owned()))
                .with("description", Yaml::text(TODO))
                .with("content", content(schema, example.map(|example| &example.value)));
            operation = operation.with("requestBody", body);
        }
        let mut responses = Yaml::map();
        for response in &page.responses {
            let status = response.status.value.to_string();
            let value = self.response(response);
            responses = responses.with(&status, value);
        }
        if page.responses.is_empty() {
            let notes = vec!["TODO: the page names no status.".to_owned()];
            responses = responses.commented("200", Yaml::map().with("description", Yaml::text(TODO)), notes);
        }
        operation.with("responses", responses)
    }

    fn parameters(&mut self) -> Vec<Yaml> {
        let page = self.page;
        let mut found = Vec::new();
        for (place, field) in &page.parameters {
            if *place == Place::Header && is_common_header(&field.name) {
                continue;
            }
            if let Some(reference) = self.known.parameter(&field.name, place.word()) {
                found.push(Yaml::reference(&reference));
                continue;
            }
            let parameter = self.parameter(*place, field);
            if *place == Place::Path {
                let name = pascal(&field.name);
                found.push(Yaml::reference(&format!("#/parameters/{name}")));
                self.parameters.push((name, parameter));
            } else {
                found.push(parameter);
            }
        }
        found
    }

    fn parameter(&mut self, place: Place, field: &Field) -> Yaml {
        let mut parameter = Yaml::map()
            .commented("name", Yaml::text(&field.name), comments(field))
            .with("in", Yaml::text(place.word()));
        if place == Place::Path || field.required == Some(true) {
            parameter = parameter.with("required", Yaml::Plain("true".to_owned()));
        }
        parameter
            .with("description", Yaml::text(TODO))
            .with("schema", self.parameter_schema(field))
            .with("example", self.example_in_address(field).unwrap_or_else(|| example_of(field)))
    }

    /// The schema of a parameter; that of an id has a name.
    fn parameter_schema(&mut self, field: &Field) -> Yaml {
        let name = pascal(&field.name);
        let is_id = field.name.ends_with("_id");
        if let Some((reference, _)) = self.known.schema(&name).filter(|_| is_id) {
            return Yaml::reference(&reference);
        }
        if is_id {
            return self.schemas.id(field, &self.name);
        }
        self.schemas.parameter(field, &self.name, false)
    }

    /// The value of a parameter in the address of an example.
    fn example_in_address(&self, field: &Field) -> Option<Yaml> {
        let wanted = format!("{{{}}}", field.name);
        let value = self.page.addresses.iter().find_map(|address| {
            let (path, query) = address.split_once('?').unwrap_or((address, ""));
            let at = self.page.path.value.split('/').position(|part| part == wanted);
            let in_path = at.and_then(|at| path.split('/').nth(at)).map(str::to_owned);
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let in_query =
                pairs.filter(|(name, _)| *name == field.name).map(|(_, value)| value.to_owned()).next();
            in_path.or(in_query).filter(|value| !value.is_empty() && !value.contains(['{', '%', '*']))
        })?;
        let is_number = matches!(field.kind, Some(Kind::Integer { .. } | Kind::Number));
        match is_number {
            true => value.parse::<i64>().is_ok().then_some(Yaml::Plain(value)),
            false => Some(Yaml::text(&value)),
        }
    }

    fn response(&mut self, response: &Response) -> Yaml {
        let status = response.status.value;
        if status >= 300
            && let Some(reference) = self.known.response(status)
        {
            return Yaml::reference(&reference);
        }
        let example = self.page.examples.iter().find(|example| example.status == Some(status));
        let value = Yaml::map().with("description", Yaml::text(TODO));
        let Some(model) = response.body else { return value };
        let name = format!("{}Response", self.name);
        let example = example.map(|example| &example.value);
        let schema = self.schemas.model(model, &name, Side::Response, example);
        value.with("content", content(schema, example))
    }
}

/// JSON of this schema, with an example.
fn content(schema: Yaml, example: Option<&Value>) -> Yaml {
    let example = example.map_or_else(|| Yaml::text(TODO), |example| Yaml::json(&without_sentences(example)));
    let media = Yaml::map().with("schema", schema).with("example", example);
    Yaml::map().with("application/json", media)
}
