//! One page and the operation that it is about, part by part.

use std::collections::BTreeMap;

use codegen::document::{Node, Span};

use super::finding::{Collector, Difference};
use super::limits::{self, Use};
use super::spec::{Operation, Schema, text};
use crate::page::{Field, Kind, Page, Place};

/// Compares a page with its operation.
pub(crate) fn compare<'a>(page: &'a Page, operation: Operation<'a>) -> Collector<'a> {
    let mut comparison = Comparison {
        page,
        operation,
        collector: Collector::new(operation.document, page, operation.id()),
        open: Vec::new(),
    };
    comparison.about();
    comparison.statuses();
    comparison.parameters();
    comparison.body();
    comparison.responses();
    comparison.collector
}

struct Comparison<'a> {
    page: &'a Page,
    operation: Operation<'a>,
    collector: Collector<'a>,
    /// The tables that are being compared: one may refer to itself.
    open: Vec<usize>,
}

impl<'a> Comparison<'a> {
    fn differ(
        &mut self,
        kind: &'static str,
        path: &str,
        on_page: OnPage,
        in_spec: Option<String>,
        span: Span,
        deviations: &[&Node],
    ) {
        let (on_page, page_line) = on_page;
        let around = &[];
        let difference = Difference { kind, path, on_page, in_spec, page_line, span, around };
        self.collector.differ(difference, deviations);
    }

    /// The reasons that the operation itself gives.
    fn own(&self) -> Vec<&'a Node> {
        self.operation.entry.value.get("x-deviation").into_iter().collect()
    }

    /// Path, date, IAM action, regions, and sentences about the operation.
    fn about(&mut self) {
        let operation = self.operation;
        let docs = operation.entry.value.get("x-docs");
        let span = docs.map_or(operation.entry.span, |docs| docs.span);
        let own = self.own();
        let path = &self.page.path;
        if path.value.trim_end_matches('/') != operation.path.key.trim_end_matches('/') {
            let spec = Some(operation.path.key.clone());
            self.differ("path", "path", said(path.value.clone(), path.line), spec, operation.path.span, &own);
        }
        if let Some(date) = &self.page.updated {
            let known = docs.and_then(|docs| docs.get("updated"));
            let written = known.and_then(Node::as_str).map(str::to_owned);
            // Dates in this form sort as texts; `2026-02` is a whole month.
            let is_newer = written
                .as_deref()
                .is_none_or(|known| date.value.get(..known.len()).unwrap_or(&date.value) > known);
            if is_newer {
                let span = known.map_or(span, |node| node.span);
                self.differ("updated", "page", said(date.value.clone(), date.line), written, span, &own);
            }
        }
        if let Some(action) = &self.page.action {
            let known = docs.and_then(|docs| docs.get("action"));
            let written = known.and_then(Node::as_str).map(str::to_owned);
            if written.as_deref() != Some(action.value.as_str()) {
                let span = known.map_or(span, |node| node.span);
                self.differ("action", "page", said(action.value.clone(), action.line), written, span, &own);
            }
        }
        self.regions(docs, span, &own);
        for sentence in &self.page.prose {
            self.collector.remark("page", sentence, Some(operation.entry.span));
        }
    }

    fn regions(&mut self, docs: Option<&'a Node>, span: Span, own: &[&Node]) {
        let known = docs.and_then(|docs| docs.get("regions"));
        let mut written: Vec<String> = known
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .filter_map(Node::as_str)
            .map(str::to_owned)
            .collect();
        let page = self.page.regions.clone();
        let mut on_page = page.as_ref().map(|regions| regions.value.clone()).unwrap_or_default();
        written.sort_unstable();
        on_page.sort_unstable();
        // A sentence about regions that is not understood is among those to read.
        let is_in_words = page.is_none()
            && self.page.prose.iter().any(|sentence| {
                let text = sentence.value.to_lowercase();
                text.contains("region")
                    || text.contains("区域")
                    || text.contains("地区")
                    || text.contains("cn ")
            });
        if written != on_page && !is_in_words {
            let span = known.map_or(span, |node| node.span);
            let on_page = match page {
                Some(regions) => said(on_page.join(", "), regions.line),
                None => (None, self.page.method.line),
            };
            let in_spec = known.map(|_| written.join(", "));
            self.differ("regions", "page", on_page, in_spec, span, own);
        }
    }

    fn statuses(&mut self) {
        let own = self.own();
        let responses = self.operation.responses();
        let node = self.operation.entry.value.get("responses");
        let span = node.map_or(self.operation.entry.span, |node| node.span);
        if self.page.responses.is_empty() {
            return;
        }
        for response in &self.page.responses {
            let status = response.status.value.to_string();
            if !responses.iter().any(|entry| entry.key == status) {
                let path = format!("response {status}");
                let on_page = said(status, response.status.line);
                self.differ("status", &path, on_page, None, span, &own);
            }
        }
        for entry in responses.iter().filter(|entry| entry.key != "default") {
            let on_page = self.page.responses.iter().any(|known| known.status.value.to_string() == entry.key);
            if !on_page {
                let deviations: Vec<&Node> =
                    entry.value.get("x-deviation").into_iter().chain(own.iter().copied()).collect();
                let path = format!("response {}", entry.key);
                let line = self.page.responses.first().map_or(1, |known| known.status.line);
                let in_spec = Some(entry.key.clone());
                self.differ("status", &path, (None, line), in_spec, entry.span, &deviations);
            }
        }
    }

    fn parameters(&mut self) {
        let known = self.operation.parameters();
        let mut met = Vec::new();
        for (place, field) in &self.page.parameters {
            // Every request is authenticated and is JSON: the specification says so once.
            if *place == Place::Header && is_common_header(&field.name) {
                continue;
            }
            let path = format!("{}.{}", place.word(), field.name);
            let found = known.iter().copied().find(|node| {
                node.get("name").and_then(Node::as_str) == Some(field.name.as_str())
                    && node.get("in").and_then(Node::as_str) == Some(place.word())
            });
            let Some(node) = found else {
                let own = self.own();
                let span = self
                    .operation
                    .entry
                    .value
                    .get("parameters")
                    .map_or(self.operation.entry.span, |n| n.span);
                self.differ("missing-in-spec", &path, said(shown(field), field.line), None, span, &own);
                continue;
            };
            met.push(node.span);
            let Some(schema) = node.get("schema").map(|schema| Schema::of(self.operation.document, schema))
            else {
                continue;
            };
            let mut deviations = schema.deviations();
            deviations.extend(node.get("x-deviation"));
            let required = node.get("required").and_then(Node::as_bool).unwrap_or(false);
            let span = node.get("required").map_or(node.span, |node| node.span);
            self.required(&path, field, required, span, &deviations);
            let mut comparison = limits::Comparison {
                collector: &mut self.collector,
                path: &path,
                field,
                schema: &schema,
                place: Use::Parameter(*place),
                shown: &[],
                deviations: &deviations,
                around: &[],
            };
            comparison.run();
            self.read_this(&path, field, schema.span, &deviations);
        }
        for node in known {
            let place = node.get("in").and_then(Node::as_str).unwrap_or_default();
            if met.contains(&node.span) {
                continue;
            }
            let name = node.get("name").map(text).unwrap_or_default();
            let schema = node.get("schema").map(|schema| Schema::of(self.operation.document, schema));
            let mut deviations: Vec<&Node> = schema.as_ref().map(Schema::deviations).unwrap_or_default();
            deviations.extend(node.get("x-deviation"));
            let in_spec = schema.as_ref().map(limits::describe).unwrap_or_default();
            let path = format!("{place}.{name}");
            let line = self.page.path.line;
            self.differ("missing-on-page", &path, (None, line), Some(in_spec), node.span, &deviations);
        }
    }

    fn body(&mut self) {
        let own = self.own();
        match (self.page.body, self.operation.body()) {
            (Some(model), Some(schema)) => self.fields("request", model, &schema, Use::Request, &[]),
            (Some(model), None) => {
                let span = self.operation.entry.span;
                for field in self.page.model(model).map(|model| model.fields.as_slice()).unwrap_or_default() {
                    let path = format!("request.{}", field.name);
                    self.differ("missing-in-spec", &path, said(shown(field), field.line), None, span, &own);
                }
            }
            (None, Some(schema)) => {
                let fields = schema.properties().len();
                let in_spec = Some(format!("a body of {fields} fields"));
                let mut deviations = schema.deviations();
                deviations.extend(own);
                let line = self.page.method.line;
                self.differ("missing-on-page", "request", (None, line), in_spec, schema.span, &deviations);
            }
            (None, None) => {}
        }
    }

    fn responses(&mut self) {
        let known: BTreeMap<&str, &'a Node> =
            self.operation.responses().iter().map(|entry| (entry.key.as_str(), &entry.value)).collect();
        for response in &self.page.responses {
            let status = response.status.value.to_string();
            let Some(node) = known.get(status.as_str()).copied() else { continue };
            let path = format!("response {status}");
            let own: Vec<&Node> = node.get("x-deviation").into_iter().chain(self.own()).collect();
            match (response.body, self.operation.response(node)) {
                (Some(model), Some(schema)) => self.fields(&path, model, &schema, Use::Response, &[]),
                (Some(model), None) => {
                    let span = self.operation.document.resolve(node).span;
                    for field in
                        self.page.model(model).map(|model| model.fields.as_slice()).unwrap_or_default()
                    {
                        let path = format!("{path}.{}", field.name);
                        self.differ(
                            "missing-in-spec",
                            &path,
                            said(shown(field), field.line),
                            None,
                            span,
                            &own,
                        );
                    }
                }
                // The bodies of errors are the same everywhere; a page need not list them.
                (None, Some(schema)) if response.status.value < 300 => {
                    let in_spec = Some(format!("a body: {}", limits::describe(&schema)));
                    let mut deviations = schema.deviations();
                    deviations.extend(own);
                    let line = response.status.line;
                    self.differ("missing-on-page", &path, (None, line), in_spec, schema.span, &deviations);
                }
                (None, _) => {}
            }
        }
    }

    /// The fields of a table and the properties of an object.
    fn fields(&mut self, path: &str, model: usize, schema: &Schema<'a>, place: Use, above: &[&'a Node]) {
        if self.open.contains(&model) {
            return;
        }
        // A body that is an array: the table lists the fields of its items.
        if schema.kind() == Some("array")
            && let Some(items) = schema.items()
        {
            return self.fields(&format!("{path}[]"), model, &items, place, above);
        }
        self.open.push(model);
        let page = self.page;
        let Some(table) = page.model(model) else { return };
        let properties = schema.properties();
        let mut own = schema.deviations();
        own.extend(above);
        for field in &table.fields {
            let path = format!("{path}.{}", field.name);
            let Some((entry, inner)) = properties.iter().find(|(entry, _)| entry.key == field.name) else {
                let on_page = said(shown(field), field.line);
                let object = schema.layers.iter().find(|layer| layer.get("properties").is_some());
                let span = object.map_or(schema.span, |layer| layer.span);
                self.differ("missing-in-spec", &path, on_page, None, span, &own);
                continue;
            };
            let deviations = inner.deviations();
            if place == Use::Request {
                self.required(&path, field, schema.requires(&field.name), entry.span, &deviations);
            }
            let mut comparison = limits::Comparison {
                collector: &mut self.collector,
                path: &path,
                field,
                schema: inner,
                place,
                shown: &page.shown(&field.name),
                deviations: &deviations,
                around: &own,
            };
            comparison.run();
            self.read_this(&path, field, entry.span, &deviations);
            self.below(&path, field, inner, place);
        }
        for (entry, inner) in &properties {
            if !table.fields.iter().any(|field| field.name == entry.key) {
                let path = format!("{path}.{}", entry.key);
                let in_spec = Some(limits::describe(inner));
                let deviations = inner.deviations();
                self.differ("missing-on-page", &path, (None, table.line), in_spec, entry.span, &deviations);
            }
        }
        self.open.pop();
    }

    /// The fields of an object or of the objects in a list.
    fn below(&mut self, path: &str, field: &Field, schema: &Schema<'a>, place: Use) {
        let mut inner = schema.clone();
        let mut path = path.to_owned();
        while let Some(items) = inner.items() {
            path.push_str("[]");
            inner = items;
        }
        if let Some(Kind::Map(_)) = &field.kind
            && let Some(values) = inner.get("additionalProperties")
        {
            inner = Schema::of(inner.document, values);
        }
        match field.model {
            Some(model) if inner.kind() == Some("object") => {
                self.fields(&path, model, &inner, place, &schema.deviations());
            }
            _ => {}
        }
    }

    fn required(&mut self, path: &str, field: &Field, in_spec: bool, span: Span, deviations: &[&Node]) {
        let Some(on_page) = field.required.filter(|on_page| *on_page != in_spec) else { return };
        let shown = |required: bool| if required { "mandatory" } else { "optional" }.to_owned();
        let on_page = said(shown(on_page), field.line);
        self.differ("required", path, on_page, Some(shown(in_spec)), span, deviations);
    }

    /// Lists the sentences of a field, and notes which deviations a page can judge.
    fn read_this(&mut self, path: &str, field: &Field, span: Span, deviations: &[&Node]) {
        for sentence in &field.limits.prose {
            self.collector.remark(path, sentence, Some(span));
        }
        let spans = deviations.iter().map(|node| node.span);
        if field.limits.prose.is_empty() && field.kind.as_ref().is_some_and(Kind::is_known) {
            self.collector.met.extend(spans);
        } else {
            self.collector.unsure.extend(spans);
        }
    }
}

/// What a page says, if anything, and the line where it does or should.
type OnPage = (Option<String>, usize);

fn said(text: String, line: usize) -> OnPage {
    (Some(text), line)
}

/// What a page says of a field that the specification lacks.
fn shown(field: &Field) -> String {
    let kind = field.kind.as_ref().map(Kind::to_string).unwrap_or_default();
    match field.required {
        Some(true) => format!("{kind}, mandatory"),
        _ => kind,
    }
}

/// Headers that no operation has as a parameter.
pub(crate) fn is_common_header(name: &str) -> bool {
    ["X-Auth-Token", "Content-Type", "Authorization", "Host", "X-Sdk-Date", "X-Project-Id", "Accept"]
        .iter()
        .any(|common| common.eq_ignore_ascii_case(name))
}
