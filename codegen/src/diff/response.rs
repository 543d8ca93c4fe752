//! Compares responses, and what a call brings.

use crate::ir::{Operation, Response, ResponseBody, Success, SuccessVariant};

use super::change::Verdict;
use super::report::{Origins, Report, Row, Scope};
use super::uses::Uses;
use super::value::Value;

impl Report<'_> {
    /// Compares the responses of two operations by their statuses.
    pub(super) fn responses(&mut self, base: &Operation, head: &Operation) {
        for old in &base.responses {
            let scope = self.response_scope(head, old);
            match head.responses.iter().find(|new| new.status == old.status) {
                Some(new) => self.response(&scope, old, new),
                None => {
                    let id = if old.success { "success-status-removed" } else { "error-status-removed" };
                    self.add_at(Row::new(id, &old.status, ""), &scope, super::Side::Base, old.docs.origin.at);
                }
            }
        }
        for new in &head.responses {
            if !base.responses.iter().any(|old| old.status == new.status) {
                let id = if new.success { "success-status-added" } else { "error-status-added" };
                let scope = self.response_scope(head, new);
                self.add_at(Row::new(id, "", &new.status), &scope, super::Side::Head, new.docs.origin.at);
            }
        }
    }

    fn response(&mut self, scope: &Scope, base: &Response, head: &Response) {
        let Response { status: _, success: _, docs, body } = head;
        let origins = Origins::of(&base.docs, docs);
        self.docs(scope, &base.docs, docs);
        match (&base.body, body) {
            (None, None) => {}
            (Some(old), None) => {
                let row = Row::new("response-body-removed", self.rust(&old.ty, true), "");
                self.add(row, scope, origins, "content");
            }
            (None, Some(new)) => {
                let row = Row::new("response-body-added", "", self.rust(&new.ty, false));
                self.add(row, scope, origins, "content");
            }
            (Some(old), Some(new)) => {
                let ResponseBody { ty, rules, docs } = new;
                let scope = scope.inner(" body");
                let reported = self.value(
                    &scope,
                    Value { ty: &old.ty, rules: &old.rules, docs: &old.docs },
                    Value { ty, rules, docs },
                );
                let rust = [self.rust(&old.ty, true), self.rust(ty, false)];
                self.retyped(&scope, Origins::of(&old.docs, docs), reported, rust);
            }
        }
    }

    /// Compares what a call brings in Rust. That a type has another name is said where the body is.
    pub(super) fn output(&mut self, [base, head]: [&Success; 2], scope: &Scope, origins: Origins<'_>) {
        let scope = scope.inner("output");
        let word = |success: &Success| match success {
            Success::Nothing => "nothing",
            Success::One(_) => "a body",
            Success::Optional(_) => "a body or none",
            Success::Several { .. } => "a variant for each status",
        };
        if let (Success::Several { ident, variants }, Success::Several { ident: other, variants: new }) =
            (base, head)
        {
            let names = |variants: &[SuccessVariant]| {
                let mut names: Vec<String> = variants
                    .iter()
                    .map(|variant| {
                        let SuccessVariant { status: _, ident, description: _, ty } = variant;
                        format!("{ident}{}", if ty.is_some() { "(_)" } else { "" })
                    })
                    .collect();
                names.sort();
                names
            };
            let (before, after) = (names(variants), names(new));
            let grown = before.iter().all(|name| after.contains(name)) && ident == other;
            if before != after || ident != other {
                let row = Row::new("output-changed", before.join(", "), after.join(", "));
                let row = if grown { row.rust(Verdict::Compatible) } else { row };
                self.add(row, &scope, origins, "responses");
            }
        } else if word(base) != word(head) {
            self.add(Row::new("output-changed", word(base), word(head)), &scope, origins, "responses");
        }
    }

    fn response_scope(&self, operation: &Operation, response: &Response) -> Scope {
        Scope {
            what: format!("response {}", response.status),
            uses: Uses::response(&operation.id),
            sent: false,
            received: true,
            ..self.operation_scope(operation)
        }
    }
}
