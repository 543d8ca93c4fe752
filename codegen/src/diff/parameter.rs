//! Compares the parameters of operations.

use std::collections::BTreeMap;

use crate::ir::{Operation, Parameter, Place, Source, Ty};

use super::change::{Side, Verdict};
use super::matching::{part, renamed};
use super::operation::is_argument;
use super::report::{Origins, Report, Row, Scope};
use super::uses::Uses;
use super::value::Value;

impl Report<'_> {
    /// Compares the parameters of two operations.
    pub(super) fn parameters(&mut self, base: &Operation, head: &Operation) {
        let names = renamed(base, head);
        let mut added: Vec<&Parameter> = head.parameters.iter().collect();
        let mut left: Vec<&Parameter> = base.parameters.iter().collect();
        // First those in the same part of the request, then those that moved to another one.
        for moved in [false, true] {
            left.retain(|old| {
                let name = expected(old, &names);
                let same =
                    |new: &&Parameter| same_name(name, new) && (moved || part(old.place) == part(new.place));
                let Some(at) = added.iter().position(same) else { return true };
                let new = added.remove(at);
                self.parameter(head, old, new);
                false
            });
        }
        for old in left {
            let scope = self.parameter_scope(head, old);
            let id = if old.required { "parameter-removed-required" } else { "parameter-removed-optional" };
            let row = own(Row::new(id, self.text(old, true), ""), old.source);
            self.add_at(row, &scope, Side::Base, old.docs.origin.at);
        }
        for new in added {
            let scope = self.parameter_scope(head, new);
            let id = if new.required { "parameter-added-required" } else { "parameter-added-optional" };
            let row = own(Row::new(id, "", self.text(new, false)), new.source);
            self.add_at(row, &scope, Side::Head, new.docs.origin.at);
        }
        self.arguments(base, head, &names);
    }

    fn parameter(&mut self, operation: &Operation, base: &Parameter, head: &Parameter) {
        let Parameter { ident, name: _, docs, place, source, required, ty, rules } = head;
        let scope = self.parameter_scope(operation, head);
        let origins = Origins::of(&base.docs, docs);
        if part(base.place) != part(*place) {
            let row = Row::new("parameter-moved", part(base.place), part(*place));
            self.add(row, &scope, origins, "in");
        } else if base.place != *place && (is_list(&base.ty) || is_list(ty)) {
            let row = Row::new("parameter-style-changed", style(base.place), style(*place));
            self.add(row, &scope, origins, "explode");
        }
        if base.source != *source {
            let row = Row::new("parameter-source-changed", giver(base.source), giver(*source));
            self.add(row, &scope, origins, "x-from-client");
        }
        // The names of arguments do not matter to callers; those of setters do.
        if base.ident != *ident && !base.required && !*required {
            let row = Row::new("name-in-rust-changed", &base.ident, ident);
            self.add(row, &scope, origins, "x-rust-name");
        }
        if base.required != *required {
            let id = if *required { "parameter-became-required" } else { "parameter-became-optional" };
            let word = |required: bool| if required { "required" } else { "optional" };
            let row = own(Row::new(id, word(base.required), word(*required)), *source);
            self.add(row, &scope, origins, "required");
        }
        let reported = self.value(
            &scope,
            Value { ty: &base.ty, rules: &base.rules, docs: &base.docs },
            Value { ty, rules, docs },
        );
        let rust = [self.rust(&base.ty, true), self.rust(ty, false)];
        self.retyped(&scope, origins, reported || !is_argument(*source), rust);
    }

    /// The method takes its arguments by position.
    fn arguments(&mut self, base: &Operation, head: &Operation, names: &BTreeMap<&str, &str>) {
        let before: Vec<&str> =
            base.arguments().into_iter().map(|(_, parameter)| expected(parameter, names)).collect();
        let after: Vec<&str> =
            head.arguments().into_iter().map(|(_, parameter)| parameter.name.as_str()).collect();
        let common = |list: &[&str], other: &[&str]| {
            list.iter().filter(|name| other.contains(name)).copied().collect::<Vec<_>>().join(", ")
        };
        let (old, new) = (common(&before, &after), common(&after, &before));
        if old != new {
            let scope = self.operation_scope(head).inner("arguments");
            let origins = Origins { base: &base.origin, head: &head.origin };
            self.add(Row::new("arguments-reordered", old, new), &scope, origins, "parameters");
        }
    }

    fn parameter_scope(&self, operation: &Operation, parameter: &Parameter) -> Scope {
        let item = if parameter.required {
            format!("{}::Client::{}", self.krate(), operation.method_ident)
        } else {
            format!("{}::operations::{}::{}", self.krate(), operation.ident, parameter.ident)
        };
        Scope {
            owner: operation.id.clone(),
            what: format!("{} parameter {}", part(parameter.place), parameter.name),
            uses: Uses::request(&operation.id),
            rust_item: Some(item),
            sent: true,
            ..Scope::default()
        }
    }

    fn text(&self, parameter: &Parameter, old: bool) -> String {
        let word = if parameter.required { "required" } else { "optional" };
        format!("{} ({word})", self.rust(&parameter.ty, old))
    }
}

/// The name that a parameter should have in the new document.
fn expected<'a>(parameter: &'a Parameter, names: &BTreeMap<&'a str, &'a str>) -> &'a str {
    let name = parameter.name.as_str();
    if parameter.place == Place::Path { names.get(name).copied().unwrap_or(name) } else { name }
}

/// Names of headers are the same in capitals.
fn same_name(name: &str, other: &Parameter) -> bool {
    other.name == name || (other.place == Place::Header && other.name.eq_ignore_ascii_case(name))
}

/// Nobody passes what comes from the client.
fn own(row: Row, source: Source) -> Row {
    if is_argument(source) { row } else { row.rust(Verdict::Compatible) }
}

fn style(place: Place) -> &'static str {
    if place == Place::QueryCommaSeparated { "explode: false" } else { "explode: true" }
}

fn giver(source: Source) -> &'static str {
    match source {
        Source::Call => "the caller",
        Source::ProjectId => "the client's project_id",
        Source::DomainId => "the client's domain_id",
    }
}

fn is_list(ty: &Ty) -> bool {
    matches!(ty, Ty::List(_))
}
