//! `x-paging`: which parts of the request and of the response a list is read with, page by page.

use crate::document::{Node, Span};
use crate::ir::{Input, Operation, Paging, PagingKind, Ty};

use super::{Lowering, words};

impl Lowering<'_> {
    /// Keeps the extensions of an operation until all types are known.
    pub(super) fn declare_extensions(&mut self, position: usize, operation: &Node) {
        self.paging.extend(operation.get("x-paging").map(|node| (position, node.clone())));
        self.waiters.extend(operation.get("x-waiter").map(|node| (position, node.clone())));
    }

    /// Understands how operations page, now that all types are known.
    pub(super) fn finish_paging(&mut self, operations: &mut [(Span, Operation)]) {
        for (position, node) in std::mem::take(&mut self.paging) {
            let Some((_, operation)) = operations.get_mut(position) else { continue };
            operation.paging = self.one_paging(operation, &node);
        }
    }

    fn one_paging(&mut self, operation: &Operation, node: &Node) -> Option<Paging> {
        let page = self.only_response(operation, node)?;
        let items_at = node.get("items")?;
        let found = self.response_field(&page, items_at.as_str()?, items_at)?;
        let Ty::List(item) = found.ty else {
            self.refuse(
                items_at.span,
                "the items of a page are no list",
                "name the array; `.` where the response itself is the array",
            );
            return None;
        };
        let from = self.input(operation, node.get("from")?)?;
        let size = match node.get("size") {
            Some(size) => Some(self.input(operation, size)?),
            None => None,
        };
        let id = match node.get("id") {
            Some(id) => {
                let name = id.as_str()?;
                if self.property(&item, name).is_none() {
                    self.refuse(
                        id.span,
                        format!("the items have no field `{name}`"),
                        "name the field that tells an item from all others, or leave `id` out",
                    );
                    return None;
                }
                Some(name.to_owned())
            }
            None => None,
        };
        if let Some(total) = node.get("total") {
            self.response_field(&page, total.as_str()?, total)?;
        }
        let number = |default| node.get("first").and_then(Node::as_u64).unwrap_or(default);
        let kind = match node.get("kind").and_then(Node::as_str)? {
            "offset" => PagingKind::Offset(number(0)),
            "page" => PagingKind::Page(number(1)),
            _ => {
                let next = node.get("next")?;
                self.response_field(&page, next.as_str()?, next)?;
                PagingKind::Marker(words::text(node, "next")?)
            }
        };
        let total = words::text(node, "total");
        Some(Paging { kind, from, size, page, items: found.steps, item: *item, id, total })
    }

    /// A part of the request: a parameter, or a field of the body.
    fn input(&mut self, operation: &Operation, at: &Node) -> Option<Input> {
        let name = at.as_str()?;
        if let Some(path) = name.strip_prefix("body.") {
            let body = operation.body.as_ref().map(|body| body.ty.clone());
            let mut ty = body.unwrap_or(Ty::Json);
            for step in path.split('.') {
                let Some(field) = self.property(&ty, step) else {
                    self.refuse(
                        at.span,
                        format!("the body has no field `{path}`"),
                        "name a property of the request body, as in `body.limit`",
                    );
                    return None;
                };
                ty = field.ty.clone();
            }
            return Some(Input::Body(path.to_owned()));
        }
        let position = operation.parameters.iter().position(|parameter| parameter.name == name);
        if position.is_none() {
            self.refuse(
                at.span,
                format!("{} has no parameter `{name}`", operation.id),
                "name a parameter, or a field of the body as in `body.limit`",
            );
        }
        position.map(Input::Parameter)
    }
}
