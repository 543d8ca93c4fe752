//! Compares operations: the request, what is said of it, and how its lists are read.

use std::collections::BTreeSet;

use crate::ir::{Body, Operation, Paging, Source, Waiter, WaiterItem};

use super::change::{Side, Verdict};
use super::matching::{Matched, renamed, shape};
use super::report::{Origins, Report, Row, Scope};
use super::uses::Uses;
use super::value::Value;

impl Report<'_> {
    /// Compares all operations.
    pub(super) fn operations(&mut self, matched: &Matched<'_>) {
        for old in &matched.removed {
            let scope = self.operation_scope(old);
            let row = Row::new("operation-removed", line(old), "");
            self.add_at(row, &scope, Side::Base, old.origin.at);
        }
        for new in &matched.added {
            let scope = self.operation_scope(new);
            let row = Row::new("operation-added", "", line(new));
            self.add_at(row, &scope, Side::Head, new.origin.at);
        }
        for (old, new) in &matched.pairs {
            self.operation(old, new);
        }
    }

    /// What is about an operation as a whole.
    pub(super) fn operation_scope(&self, operation: &Operation) -> Scope {
        Scope {
            owner: operation.id.clone(),
            title: line(operation),
            uses: Uses::request(&operation.id),
            rust_item: Some(format!("{}::Client::{}", self.krate(), operation.method_ident)),
            sent: true,
            ..Scope::default()
        }
    }

    fn operation(&mut self, base: &Operation, head: &Operation) {
        let Operation {
            id,
            method_ident,
            ident,
            position: _,
            tag,
            method,
            path,
            summary,
            description,
            deprecated,
            docs_url,
            updated,
            action,
            regions,
            idempotent,
            authenticated: _,
            security: _,
            parameters: _,
            body,
            success,
            // The bodies of responses and of errors are compared with the responses as they are written.
            response: _,
            errors: _,
            responses: _,
            paging,
            waiters,
            origin,
        } = head;
        let scope = self.operation_scope(head);
        let origins = Origins { base: &base.origin, head: origin };
        if base.id != *id {
            // A document may leave the id out: then it is made from the request, and may change with it.
            self.add(Row::new("operation-renamed", &base.id, id), &scope, origins, "operationId");
        } else if base.method_ident != *method_ident || base.ident != *ident {
            let row = Row::new("name-in-rust-changed", &base.method_ident, method_ident);
            self.add(row, &scope, origins, "x-rust-name");
        }
        let texts = |before: &Option<String>, after: &Option<String>| {
            [before, after].map(|text| text.clone().unwrap_or_default())
        };
        let path_differs = shape(&base.path) != shape(path);
        for (rule, key, [before, after], differs) in [
            ("path-changed", "", [base.path.clone(), path.clone()], path_differs),
            ("method-changed", "", [base.method.clone(), method.clone()], true),
            ("operation-tag-changed", "tags", texts(&base.tag, tag), true),
            ("page-changed", "externalDocs", texts(&base.docs_url, docs_url), true),
            ("page-date-changed", "x-docs", texts(&base.updated, updated), true),
            ("action-changed", "x-docs", texts(&base.action, action), true),
        ] {
            if before != after && differs {
                self.add(Row::new(rule, before, after), &scope, origins, key);
            }
        }
        for (old, new) in renamed(base, head) {
            let row = Row::new("path-parameter-renamed", old, new);
            self.add(row, &scope.inner(&format!("path parameter {new}")), origins, "parameters");
        }
        self.words(&base.summary, summary, origins, "summary");
        self.words(&base.description, description, origins, "description");
        for (ids, before, after) in [
            (["operation-undeprecated", "operation-deprecated"], base.deprecated, *deprecated),
            (["idempotent-withdrawn", "idempotent-declared"], base.idempotent, *idempotent),
        ] {
            let key = if ids[1].starts_with("idempotent") { "x-idempotent" } else { "deprecated" };
            match (before, after) {
                (false, true) => self.add(Row::new(ids[1], "", key), &scope, origins, key),
                (true, false) => self.add(Row::new(ids[0], key, ""), &scope, origins, key),
                _ => {}
            }
        }
        self.security(base, head, &scope, origins);
        self.regions(&base.regions, regions, &scope, origins);
        self.parameters(base, head);
        self.body(base.body.as_ref(), body.as_ref(), &scope, origins);
        self.responses(base, head);
        self.output([&base.success, success], &scope, origins);
        self.paging(base, paging.as_ref(), head, &scope, origins);
        self.waiters(&base.waiters, waiters, &scope, origins);
        self.remarks(&scope, origins);
    }

    fn regions(&mut self, before: &[String], after: &[String], scope: &Scope, origins: Origins<'_>) {
        // No list means all regions.
        let all = ["all".to_owned()];
        let (before, after) = match (before.is_empty(), after.is_empty()) {
            (true, true) => return,
            (true, false) => {
                let row = Row::new("operation-region-removed", "all", after.join(", "));
                return self.add(row, scope, origins, "x-docs");
            }
            (false, true) => {
                let row = Row::new("operation-region-added", before.join(", "), all.join(""));
                return self.add(row, scope, origins, "x-docs");
            }
            (false, false) => (before, after),
        };
        let ids = ["operation-region-removed", "operation-region-added"];
        self.lists(ids, [before, after], scope, origins, "x-docs");
    }

    fn security(&mut self, base: &Operation, head: &Operation, scope: &Scope, origins: Origins<'_>) {
        // No alternative, or an empty one, asks for nothing.
        let alternatives = |operation: &Operation| {
            let mut all: Vec<_> = operation.security.clone();
            if all.is_empty() {
                all.push(Default::default());
            }
            all
        };
        let (old, new) = (alternatives(base), alternatives(head));
        type Choice = std::collections::BTreeMap<String, BTreeSet<String>>;
        // Who fulfils the second one fulfils the first.
        let asks_less = |one: &Choice, other: &Choice| {
            one.iter().all(|(scheme, scopes)| other.get(scheme).is_some_and(|more| scopes.is_subset(more)))
        };
        let takes_all = |takes: &[Choice], all: &[Choice]| {
            all.iter().all(|choice| takes.iter().any(|known| asks_less(known, choice)))
        };
        let id = match (takes_all(&new, &old), takes_all(&old, &new)) {
            (true, true) => return,
            (true, false) => "security-loosened",
            (false, true) => "security-tightened",
            (false, false) => "security-changed",
        };
        let text = |choices: &[Choice]| {
            let one = |choice: &Choice| {
                let schemes = choice.iter().map(|(scheme, scopes)| {
                    let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
                    if scopes.is_empty() {
                        scheme.clone()
                    } else {
                        format!("{scheme} ({})", scopes.join(", "))
                    }
                });
                let text = schemes.collect::<Vec<_>>().join(" and ");
                if text.is_empty() { "nothing".to_owned() } else { text }
            };
            choices.iter().map(one).collect::<Vec<_>>().join(" or ")
        };
        let own = origins.head.keys.contains_key("security") || origins.base.keys.contains_key("security");
        let row = Row::new(id, text(&old), text(&new));
        if own {
            self.add(row, scope, origins, "security");
        } else {
            let (base, head) = (&self.base.api.origin, &self.head.api.origin);
            self.add(row, scope, Origins { base, head }, "security");
        }
    }

    fn body(&mut self, base: Option<&Body>, head: Option<&Body>, scope: &Scope, origins: Origins<'_>) {
        let scope = scope.inner("request body");
        let text = |body: &Body, report: &Self, old: bool| {
            let word = if body.required { "required" } else { "optional" };
            format!("{} ({word})", report.rust(&body.ty, old))
        };
        let (old, new) = match (base, head) {
            (None, None) => return,
            (Some(old), None) => {
                let id = if old.required { "body-removed-required" } else { "body-removed-optional" };
                let row = Row::new(id, text(old, self, true), "");
                return self.add(row, &scope, origins, "requestBody");
            }
            (None, Some(new)) => {
                let id = if new.required { "body-added-required" } else { "body-added-optional" };
                let row = Row::new(id, "", text(new, self, false));
                return self.add(row, &scope, origins, "requestBody");
            }
            (Some(old), Some(new)) => (old, new),
        };
        let Body { docs, example, ty, required, rules } = new;
        // Its example is among the remarks of its content.
        let _ = example;
        if old.required != *required {
            let id = if *required { "body-became-required" } else { "body-became-optional" };
            let word = |required: bool| if required { "required" } else { "optional" };
            let row = Row::new(id, word(old.required), word(*required));
            self.add(row, &scope, Origins::of(&old.docs, docs), "required");
        }
        let reported = self.value(
            &scope,
            Value { ty: &old.ty, rules: &old.rules, docs: &old.docs },
            Value { ty, rules, docs },
        );
        let rust = [self.rust(&old.ty, true), self.rust(ty, false)];
        self.retyped(&scope, Origins::of(&old.docs, docs), reported, rust);
    }

    fn paging(
        &mut self,
        base: &Operation,
        new: Option<&Paging>,
        head: &Operation,
        scope: &Scope,
        origins: Origins<'_>,
    ) {
        let scope = scope.inner("x-paging");
        let (old, new) = match (base.paging.as_ref(), new) {
            (None, None) => return,
            (Some(_), None) => {
                return self.add(Row::new("paging-removed", "x-paging", ""), &scope, origins, "x-paging");
            }
            (None, Some(_)) => {
                return self.add(Row::new("paging-added", "", "x-paging"), &scope, origins, "x-paging");
            }
            (Some(old), Some(new)) => (old, new),
        };
        let before = self.paging_text(old, base, true);
        let after = self.paging_text(new, head, false);
        if before != after {
            let mut row = Row::new("paging-changed", before, after);
            let item = [self.rust(&old.item, true), self.rust(&new.item, false)];
            if item[0] != item[1] {
                row = row.rust(Verdict::Breaking);
            }
            self.add(row, &scope, origins, "x-paging");
        }
    }

    fn paging_text(&self, paging: &Paging, operation: &Operation, old: bool) -> String {
        let Paging { kind, from, size, page: _, items, item, id, total } = paging;
        // A parameter is known by its position, which may differ.
        let input = |input: &crate::ir::Input| match input {
            crate::ir::Input::Parameter(at) => {
                operation.parameters.get(*at).map(|parameter| parameter.name.clone()).unwrap_or_default()
            }
            crate::ir::Input::Body(path) => format!("body.{path}"),
        };
        let steps: Vec<&str> = items.iter().map(|step| step.name.as_str()).collect();
        let mut parts = vec![
            match kind {
                crate::ir::PagingKind::Offset(first) => format!("kind: offset, first: {first}"),
                crate::ir::PagingKind::Page(first) => format!("kind: page, first: {first}"),
                crate::ir::PagingKind::Marker(next) => format!("kind: marker, next: {next}"),
            },
            format!("from: {}", input(from)),
            format!("items: {} of {}", steps.join("."), self.rust(item, old)),
        ];
        parts.extend(size.as_ref().map(|size| format!("size: {}", input(size))));
        parts.extend(id.as_ref().map(|id| format!("id: {id}")));
        parts.extend(total.as_ref().map(|total| format!("total: {total}")));
        parts.join(", ")
    }

    fn waiters(&mut self, before: &[Waiter], after: &[Waiter], scope: &Scope, origins: Origins<'_>) {
        for old in before {
            let scope = scope.inner(&format!("x-waiter {}", old.name));
            match after.iter().find(|new| new.name == old.name) {
                None => self.add(Row::new("waiter-removed", &old.name, ""), &scope, origins, "x-waiter"),
                Some(new) => {
                    let (before, after) = (waiter_text(old), waiter_text(new));
                    // The id of an item is an argument of the method.
                    let argument = |waiter: &Waiter, old: bool| {
                        waiter.item.as_ref().map(|item| self.rust(&item.ty, old))
                    };
                    let breaks = argument(old, true) != argument(new, false);
                    if before != after || breaks {
                        let row = Row::new("waiter-changed", before, after);
                        let row = if breaks { row.rust(Verdict::Breaking) } else { row };
                        self.add(row, &scope, origins, "x-waiter");
                    }
                }
            }
        }
        for new in after.iter().filter(|new| !before.iter().any(|old| old.name == new.name)) {
            let scope = scope.inner(&format!("x-waiter {}", new.name));
            self.add(Row::new("waiter-added", "", &new.name), &scope, origins, "x-waiter");
        }
    }
}

fn waiter_text(waiter: &Waiter) -> String {
    // What the state is shown by is the response, which is compared itself, and so are the names of its values.
    let Waiter {
        name: _,
        shown: _,
        names: _,
        item,
        field,
        success,
        failure,
        also,
        missing,
        repeat,
        interval,
    } = waiter;
    let item = item
        .as_ref()
        .map(|WaiterItem { items, id, ty: _ }| format!("items: {items}, id: {id}, "))
        .unwrap_or_default();
    let list = |values: &[String]| {
        let mut values = values.to_vec();
        values.sort();
        values.join(", ")
    };
    let also: Vec<String> = also
        .iter()
        .map(|(field, value)| format!("{field}: {}", value.as_deref().unwrap_or("null")))
        .collect();
    format!(
        "{item}field: {field}, success: [{}], failure: [{}], also: {{{}}}, missing: {missing:?}, repeat: {repeat}, \
         interval: [{}, {}]",
        list(success),
        list(failure),
        also.join(", "),
        interval.0,
        interval.1,
    )
}

fn line(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Whether the caller gives the value.
pub(super) fn is_argument(source: Source) -> bool {
    source == Source::Call
}
