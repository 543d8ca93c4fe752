//! Understands a document: turns the located tree into the plain data of [`crate::ir`].
//!
//! Every refusal of meaning is here: two operations of one name, a path parameter that is not in the
//! path, a pattern that cannot be compiled, a limit that nothing can meet.

mod constraint;
mod enumeration;
mod example;
mod form;
mod graph;
mod names;
mod operation;
mod origin;
mod paging;
mod parameter;
mod response;
mod response_path;
mod rules;
mod schema;
mod service;
mod template;
mod types;
mod value;
mod waiter;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::document::{Document, Node, Span};
use crate::ir::{Api, Area, Operation, TypeDef, TypeKind};

/// Understands a document.
///
/// # Errors
/// All that is wrong with its meaning, each with its place.
pub(crate) fn lower(document: &Document) -> Result<Api, Diagnostics> {
    let mut lowering = Lowering::new(document);
    let mut api = service::lower(&mut lowering);
    lowering.name_components();
    let mut operations = lowering.operations();
    lowering.unused_components();
    lowering.finish_constraints();
    lowering.finish_ranges();
    lowering.finish_types(&operations);
    lowering.finish_paging(&mut operations);
    lowering.finish_waiters(&mut operations);
    api.newtypes = lowering.newtypes();
    api.areas = lowering.areas(operations);
    if lowering.problems.is_empty() { Ok(api) } else { Err(lowering.problems) }
}

/// All that is wrong with the meaning of a document; where that is nothing, with its examples.
pub(crate) fn check(document: &Document) -> Diagnostics {
    match lower(document) {
        Err(problems) => problems,
        Ok(_) => {
            let mut lowering = Lowering::new(document);
            lowering.check_examples();
            lowering.problems
        }
    }
}

/// What is gathered on the way through a document.
struct Lowering<'a> {
    document: &'a Document,
    problems: Diagnostics,
    /// The types made so far, by their Rust name, with the place that they come from.
    types: BTreeMap<String, (Span, TypeDef)>,
    /// The Rust names of component schemas that become types, by their name in the document.
    components: BTreeMap<String, String>,
    /// What the component schemas that do not become types stand for; nothing where that is unclear.
    stand_ins: BTreeMap<String, Option<schema::Use>>,
    /// The Rust names of models whose fields became part of another one.
    folded: BTreeSet<String>,
    /// Patterns that compile: many schemas have the same.
    patterns: BTreeSet<String>,
    /// The schemas that are being looked into, to notice those without an end.
    open: Vec<Span>,
    /// The constraints of models, until the types of all fields are known.
    constraints: Vec<constraint::Declared>,
    /// The fields of `disjoint`, with the Rust name of the items' type, until that is known.
    ranges: Vec<(String, Node)>,
    /// The descriptions of paging, with the position of their operation, until all types are known.
    paging: Vec<(usize, Node)>,
    /// The waiters, likewise.
    waiters: Vec<(usize, Node)>,
}

impl<'a> Lowering<'a> {
    fn new(document: &'a Document) -> Self {
        Lowering {
            document,
            problems: Diagnostics::new(),
            types: BTreeMap::new(),
            components: BTreeMap::new(),
            stand_ins: BTreeMap::new(),
            folded: BTreeSet::new(),
            patterns: BTreeSet::new(),
            open: Vec::new(),
            constraints: Vec::new(),
            ranges: Vec::new(),
            paging: Vec::new(),
            waiters: Vec::new(),
        }
    }

    /// Reports a problem: what is wrong, and how to fix it.
    fn refuse(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        let diagnostic = self.document.diagnostic(span, message, help);
        self.problems.push(diagnostic);
    }

    /// A place in words, for a message about another one.
    fn place(&self, span: Span) -> String {
        let location = self.document.diagnostic(span, "", "").location;
        location.map(|location| format!("at {location}")).unwrap_or_default()
    }

    fn newtypes(&self) -> BTreeSet<String> {
        let types =
            self.types.values().filter(|(_, definition)| matches!(definition.kind, TypeKind::Newtype(_)));
        types.map(|(_, definition)| definition.ident.clone()).collect()
    }

    /// Sorts operations and types by the file that they come from.
    fn areas(&mut self, operations: Vec<(Span, Operation)>) -> Vec<Area> {
        let mut areas = BTreeMap::new();
        for (span, operation) in operations {
            self.area(&mut areas, span).operations.push(operation);
        }
        for (span, definition) in std::mem::take(&mut self.types).into_values() {
            self.area(&mut areas, span).types.push(definition);
        }
        areas.into_values().collect()
    }

    fn area<'b>(&self, areas: &'b mut BTreeMap<String, Area>, span: Span) -> &'b mut Area {
        let module = names::module(self.document.file_stem(span.file));
        let path = self.document.file_name(span.file);
        let file = path.rsplit('/').next().unwrap_or(path).to_owned();
        areas.entry(module.clone()).or_insert_with(|| Area {
            module,
            file,
            operations: Vec::new(),
            types: Vec::new(),
        })
    }
}
