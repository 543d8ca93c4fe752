//! `x-waiter`: the states that can be waited for, and what tells that they are reached.

use std::collections::HashSet;

use serde_json::Value as Json;

use crate::document::{Entry, Node, Span};
use crate::ir::{Missing, Operation, Ty, Variants, Waiter, WaiterItem};

use super::{Lowering, names};

/// How often is asked where a waiter does not say it, in seconds.
const INTERVAL: (u64, u64) = (5, 60);

impl Lowering<'_> {
    /// Understands what can be waited for, now that all types are known.
    pub(super) fn finish_waiters(&mut self, operations: &mut [(Span, Operation)]) {
        for (position, node) in std::mem::take(&mut self.waiters) {
            let Some((_, operation)) = operations.get_mut(position) else { continue };
            let mut taken = HashSet::new();
            for entry in node.entries() {
                if names::snake(&entry.key) != entry.key || !taken.insert(&entry.key) {
                    self.refuse(
                        entry.span,
                        format!("`{}` cannot be part of the name of a method", entry.key),
                        "name the state with small letters, digits and `_`, as in `running`",
                    );
                    continue;
                }
                let waiter = self.one_waiter(operation, entry);
                operation.waiters.extend(waiter);
            }
        }
    }

    fn one_waiter(&mut self, operation: &Operation, entry: &Entry) -> Option<Waiter> {
        let node = &entry.value;
        let shown = self.only_response(operation, node)?;
        let (item, thing) = match node.get("items") {
            Some(items) => {
                let (item, thing) = self.waiter_item(&shown, node, items)?;
                (Some(item), thing)
            }
            None => (None, shown.clone()),
        };
        let field_at = node.get("field")?;
        let field = field_at.as_str()?;
        let found = self.response_field(&thing, field, field_at)?;
        let mut values = |key| self.values(&found.ty, field, node.get(key));
        let (success, failure) = (values("success")?, values("failure")?);
        if let Some(both) = success.iter().find(|value| failure.contains(value)) {
            self.refuse(
                node.span,
                format!("`{both}` cannot mean both success and failure"),
                "remove it from one of the lists",
            );
        }
        let names = match self.enum_of(&found.ty).map(|known| &known.values) {
            Some(Variants::Integers(variants, _)) => {
                variants.iter().map(|one| (one.value.to_string(), one.ident.clone())).collect()
            }
            _ => Vec::new(),
        };
        let mut also = Vec::new();
        for further in node.get("also").map(Node::entries).unwrap_or_default() {
            let at = Node { span: further.span, value: further.value.value.clone() };
            self.response_field(&thing, &further.key, &at)?;
            also.push((further.key.clone(), text(&further.value.to_json())));
        }
        let missing = match node.get("missing").and_then(Node::as_str) {
            Some("success") => Missing::Success,
            Some("wait") => Missing::Wait,
            _ => Missing::Failure,
        };
        let interval = node.get("interval").map(Node::items).unwrap_or_default();
        let interval: Vec<u64> = interval.iter().filter_map(Node::as_u64).collect();
        let interval = if let [first, longest] = interval.as_slice() { (*first, *longest) } else { INTERVAL };
        Some(Waiter {
            name: entry.key.clone(),
            shown,
            item,
            field: field.to_owned(),
            success,
            failure,
            names,
            also,
            missing,
            repeat: node.get("repeat").and_then(Node::as_u64).unwrap_or(1),
            interval,
        })
    }

    /// Which item of a list is meant, and its type.
    fn waiter_item(&mut self, shown: &Ty, node: &Node, items: &Node) -> Option<(WaiterItem, Ty)> {
        let path = items.as_str()?;
        let Ty::List(item) = self.response_field(shown, path, items)?.ty else {
            self.refuse(items.span, "this is no list", "name an array, or leave `items` and `id` out");
            return None;
        };
        let id = node.get("id")?;
        let ty = self.response_field(&item, id.as_str()?, id)?.ty;
        let id = id.as_str()?.to_owned();
        Some((WaiterItem { items: path.to_owned(), id, ty }, *item))
    }

    /// The values of a list, as texts; the field has to be able to have each.
    fn values(&mut self, ty: &Ty, field: &str, list: Option<&Node>) -> Option<Vec<String>> {
        let known: Option<Vec<Json>> = match self.enum_of(ty).map(|known| &known.values) {
            Some(Variants::Texts(variants)) => {
                Some(variants.iter().map(|one| one.value.clone().into()).collect())
            }
            Some(Variants::Integers(variants, _)) => {
                Some(variants.iter().map(|one| one.value.into()).collect())
            }
            None => None,
        };
        let mut values = Vec::new();
        for value in list.map(Node::items).unwrap_or_default() {
            let json = value.to_json();
            match text(&json) {
                Some(text) if known.as_ref().is_none_or(|known| known.contains(&json)) => values.push(text),
                _ => {
                    self.refuse(
                        value.span,
                        format!("`{field}` never is {json}"),
                        "list values that the field can have",
                    );
                    return None;
                }
            }
        }
        Some(values)
    }
}

/// A scalar as a text; nothing for `null` and for what is no scalar.
fn text(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Bool(_) | Json::Number(_) => Some(value.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}
