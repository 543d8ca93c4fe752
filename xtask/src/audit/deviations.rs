//! Reasons for differences that no longer differ.

use std::collections::{BTreeMap, BTreeSet};

use codegen::document::{Document, Node, Span};

use super::finding::{Collector, Finding};
use super::spec::{Operation, Schema, Specs};

/// Every `x-deviation` that the audited pages could have needed and did not. A reason is judged only where
/// every operation that it applies to was audited, where its field was read without a rest, and where it
/// is about pages: one that names the SDK is for the test that compares the models of the SDK, but for
/// "only the SDK has this field".
pub(crate) fn stale(specs: &Specs, audited: &[Collector<'_>]) -> Vec<Finding> {
    let mut uses: BTreeMap<(String, Span), BTreeSet<String>> = BTreeMap::new();
    let mut nodes: BTreeMap<(String, Span), &Node> = BTreeMap::new();
    for operation in specs.operations() {
        for node in reached(operation) {
            let key = (operation.document.name.clone(), node.span);
            uses.entry(key.clone()).or_default().insert(operation.id());
            nodes.insert(key, node);
        }
    }
    let operations: BTreeSet<(&str, &str)> = audited
        .iter()
        .map(|collector| (collector.document.name.as_str(), collector.operation.as_str()))
        .collect();
    let mut findings = Vec::new();
    for ((service, span), users) in uses {
        let of_service = || audited.iter().filter(|collector| collector.document.name == service);
        let is_judged = users.iter().all(|user| operations.contains(&(service.as_str(), user.as_str())));
        let is_met = of_service().any(|collector| collector.met.contains(&span));
        let is_needed = of_service()
            .any(|collector| collector.needed.contains(&span) || collector.unsure.contains(&span));
        let Some(node) = nodes.get(&(service.clone(), span)) else { continue };
        let reason = node.as_str().unwrap_or_default();
        if !is_judged || !is_met || is_needed || !is_about_pages(reason) {
            continue;
        }
        let Some(collector) = of_service().find(|collector| collector.met.contains(&span)) else { continue };
        findings.push(finding(collector.document, collector, span, reason));
    }
    findings
}

fn finding(document: &Document, collector: &Collector<'_>, span: Span, reason: &str) -> Finding {
    Finding {
        page: collector.page.to_owned(),
        page_line: collector.page_line,
        operation: collector.operation.clone(),
        kind: "deviation",
        path: "x-deviation".to_owned(),
        on_page: Some("no difference".to_owned()),
        in_spec: Some(reason.split_whitespace().collect::<Vec<_>>().join(" ")),
        file: document.file_name(span.file).to_owned(),
        line: span.line,
        also: Vec::new(),
    }
}

/// Whether a reason is about what a page says now, and not about the SDK, other editions or examples.
fn is_about_pages(reason: &str) -> bool {
    const OTHERS: &[&str] = &[
        "sdk",
        "edition",
        "older",
        "newer",
        "newest",
        "pages of",
        "page of",
        "description of",
        "example",
        "provider",
        "prose",
        "explain",
        "before 20",
        "since 20",
        "another page",
        "other page",
        "sister",
    ];
    let reason = reason.to_lowercase();
    reason.contains("only the sdk") || !OTHERS.iter().any(|other| reason.contains(other))
}

/// The reasons that apply to an operation.
fn reached(operation: Operation<'_>) -> Vec<&Node> {
    let mut walk = Walk { found: Vec::new(), seen: BTreeSet::new() };
    for parameter in operation.parameters() {
        walk.found.extend(parameter.get("x-deviation"));
        if let Some(schema) = parameter.get("schema") {
            walk.schema(&Schema::of(operation.document, schema));
        }
    }
    let responses = operation.responses().iter().filter_map(|entry| operation.response(&entry.value));
    for schema in operation.body().into_iter().chain(responses) {
        walk.schema(&schema);
    }
    walk.found
}

struct Walk<'a> {
    found: Vec<&'a Node>,
    seen: BTreeSet<Span>,
}

impl<'a> Walk<'a> {
    fn schema(&mut self, schema: &Schema<'a>) {
        let is_new = schema.layers.first().is_none_or(|layer| self.seen.insert(layer.span));
        if !is_new {
            return;
        }
        self.found.extend(schema.deviations());
        for (_, property) in schema.properties() {
            self.schema(&property);
        }
        if let Some(items) = schema.items() {
            self.schema(&items);
        }
    }
}
