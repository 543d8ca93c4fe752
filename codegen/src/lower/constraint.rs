//! Constraints between fields: whether there are such fields, and what their values can be.

use serde_json::Value as Json;

use crate::document::Node;
use crate::ir::{Condition, Constraint, Field, Presence, Rule, Ty, TypeKind, Variants};

use super::Lowering;

/// The constraints of a model, kept until all types are known.
pub(super) struct Declared {
    /// The Rust name of the model.
    owner: String,
    /// The list of `x-constraints`.
    list: Node,
}

impl Lowering<'_> {
    /// Keeps the constraints of a model until the types of its fields are known.
    pub(super) fn declare_constraints(&mut self, owner: &str, list: Node) {
        self.constraints.push(Declared { owner: owner.to_owned(), list });
    }

    /// Adds the constraints to the models that declare them.
    pub(super) fn finish_constraints(&mut self) {
        for Declared { owner, list } in std::mem::take(&mut self.constraints) {
            let rules: Vec<Rule> = list
                .items()
                .iter()
                .filter_map(|item| self.constraint(&owner, item))
                .map(Rule::Constraint)
                .collect();
            if let Some((_, definition)) = self.types.get_mut(&owner)
                && let TypeKind::Model(model) = &mut definition.kind
            {
                model.rules.extend(rules);
            }
        }
    }

    /// The constraints of a list: between its items.
    pub(super) fn list_constraints(&mut self, list: &Node, item: &Ty) -> Vec<Rule> {
        let mut rules = Vec::new();
        for constraint in list.items() {
            let Some(range) = constraint.get("disjoint") else {
                self.refuse(
                    constraint.span,
                    "this constraint has no effect on an array",
                    "an array can have `disjoint`; write the others on the schema of the items",
                );
                continue;
            };
            let Ty::Named(owner) = item else {
                self.refuse(
                    range.span,
                    "the items of this array are no objects with fields",
                    "remove the constraint",
                );
                continue;
            };
            if let [Some(start), Some(end)] =
                [0, 1].map(|index| range.items().get(index).and_then(Node::as_str))
            {
                rules.push(Rule::Constraint(Constraint::Disjoint(start.to_owned(), end.to_owned())));
                self.ranges.push((owner.clone(), range.clone()));
            }
        }
        rules
    }

    /// Looks at the fields of `disjoint`, now that the types of the items are known.
    pub(super) fn finish_ranges(&mut self) {
        for (owner, range) in std::mem::take(&mut self.ranges) {
            for name in range.items() {
                let Some(field) = self.field_at(&owner, name.as_str().unwrap_or_default(), name) else {
                    continue;
                };
                if *self.plain_type(&field.ty) != Ty::Text {
                    self.refuse(
                        name.span,
                        format!("`{}` is no text", field.name),
                        "ranges are compared as texts, such as 08:00 and 12:00; name fields of that type",
                    );
                }
            }
        }
    }

    fn constraint(&mut self, owner: &str, constraint: &Node) -> Option<Constraint> {
        if let Some(range) = constraint.get("disjoint") {
            self.refuse(
                range.span,
                "`disjoint` has no effect on an object",
                "write it on the array whose items have the ranges",
            );
            return None;
        }
        type Choice = fn(Vec<String>) -> Constraint;
        let choices: [(&str, Choice); 3] = [
            ("exactlyOne", Constraint::ExactlyOne),
            ("atLeastOne", Constraint::AtLeastOne),
            ("atMostOne", Constraint::AtMostOne),
        ];
        for (key, choice) in choices {
            if let Some(fields) = constraint.get(key) {
                return Some(choice(self.paths(owner, fields)?));
            }
        }
        let mut conditions = Vec::new();
        for entry in constraint.get("when").map(Node::entries).unwrap_or_default() {
            let at = Node { span: entry.span, value: entry.value.value.clone() };
            let field = self.field_at(owner, &entry.key, &at)?;
            conditions.push(self.condition(&entry.key, &field, &at)?);
        }
        type Outcome = fn(Vec<Condition>, Vec<String>) -> Constraint;
        let outcomes: [(&str, Outcome); 2] =
            [("required", Constraint::Needs), ("absent", Constraint::Excludes)];
        let (fields, outcome) =
            outcomes.into_iter().find_map(|(key, outcome)| Some((constraint.get(key)?, outcome)))?;
        let paths = self.paths(owner, fields)?;
        for (path, at) in paths.iter().zip(fields.items()) {
            let has_default =
                self.field_at(owner, path, at).is_some_and(|field| field.docs.default.is_some());
            if has_default && constraint.get("required").is_some() {
                self.refuse(
                    at.span,
                    format!("`{path}` has a default, so that it is never missed"),
                    "leave it out of the constraint, or remove the default",
                );
            }
        }
        Some(outcome(conditions, paths))
    }

    fn paths(&mut self, owner: &str, fields: &Node) -> Option<Vec<String>> {
        let fields = fields.items().iter();
        fields
            .map(|path| {
                let name = path.as_str()?;
                self.field_at(owner, name, path).map(|_| name.to_owned())
            })
            .collect()
    }

    /// The field at the end of a path, which has to be one that a request can leave out or send.
    fn field_at(&mut self, owner: &str, path: &str, at: &Node) -> Option<Field> {
        let mut owner = owner.to_owned();
        let mut found: Option<Field> = None;
        for name in path.split('.') {
            if let Some(Field { ty, .. }) = &found {
                let Ty::Named(inner) = ty else {
                    self.refuse(
                        at.span,
                        format!("`{path}` leads through a field that is no object"),
                        "a path goes through objects with properties",
                    );
                    return None;
                };
                owner.clone_from(inner);
            }
            let fields = match self.types.get(&owner).map(|(_, definition)| &definition.kind) {
                Some(TypeKind::Model(model)) => model.fields.as_slice(),
                _ => &[],
            };
            found = fields.iter().find(|field| field.name == name).cloned();
            if found.is_none() {
                self.refuse(
                    at.span,
                    format!("there is no field `{name}` in {owner}"),
                    "name a property of the object; one of an inner object with its path: `src_node.region`",
                );
                return None;
            }
        }
        if found.as_ref().is_some_and(|field| field.presence == Presence::ReadOnly) {
            self.refuse(
                at.span,
                format!("`{path}` is never sent, so that nothing can depend on it"),
                "leave it out of the constraint",
            );
            return None;
        }
        found
    }

    fn condition(&mut self, path: &str, field: &Field, values: &Node) -> Option<Condition> {
        let listed: Option<Vec<Json>> = match &self.enum_of(&field.ty).map(|known| &known.values) {
            Some(Variants::Texts(variants)) => {
                Some(variants.iter().map(|one| one.value.clone().into()).collect())
            }
            Some(Variants::Integers(variants, _)) => {
                Some(variants.iter().map(|one| one.value.into()).collect())
            }
            None => None,
        };
        let plain = self.plain_type(&field.ty).clone();
        for value in values.items() {
            let fits = match (&listed, &plain) {
                (Some(listed), _) => listed.contains(&value.to_json()),
                (None, Ty::Text) => value.as_str().is_some(),
                (None, Ty::Bool) => value.as_bool().is_some(),
                (None, Ty::I32 | Ty::I64) => value.as_i64().is_some(),
                _ => {
                    self.refuse(
                        values.span,
                        format!("nothing can depend on the value of `{path}`"),
                        "conditions are about texts, integers, flags and enums that are no secrets",
                    );
                    return None;
                }
            };
            if !fits {
                self.refuse(
                    value.span,
                    format!("`{path}` never is {}", value.to_json()),
                    "list values that the field can have",
                );
                return None;
            }
        }
        Some(Condition {
            field: path.to_owned(),
            values: values.items().iter().map(|value| text(&value.to_json())).collect(),
            default: field.docs.default.as_ref().map(text),
        })
    }
}

/// A value as a text: a text without its quotes.
fn text(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
