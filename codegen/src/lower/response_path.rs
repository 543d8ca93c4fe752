//! Finds the fields of a response that an extension of an operation names.

use crate::document::Node;
use crate::ir::{Field, Operation, Presence, Step, Success, Ty, TypeKind};

use super::Lowering;

/// A field of a response, and the way to it.
pub(super) struct Found {
    pub(super) ty: Ty,
    pub(super) steps: Vec<Step>,
}

impl Lowering<'_> {
    /// The type that a success of the operation brings, where it is one type.
    pub(super) fn only_response(&mut self, operation: &Operation, at: &Node) -> Option<Ty> {
        match &operation.success {
            Success::One(ty) | Success::Optional(ty) => Some(ty.clone()),
            Success::Nothing | Success::Several { .. } => {
                self.refuse(
                    at.span,
                    format!("{} has no body of one type in its success", operation.id),
                    "remove the extension, or describe the body under the status of success",
                );
                None
            }
        }
    }

    /// The field at the end of a path of names on the wire; the value itself for `.`.
    pub(super) fn response_field(&mut self, from: &Ty, path: &str, at: &Node) -> Option<Found> {
        let mut found = Found { ty: from.clone(), steps: Vec::new() };
        if path == "." {
            return Some(found);
        }
        for name in path.split('.') {
            let Some(field) = self.property(&found.ty, name) else {
                self.refuse(
                    at.span,
                    format!("there is no field `{name}` on the way `{path}` through the response"),
                    "name a property of the response; one of an inner object with its path: `page.total`",
                );
                return None;
            };
            let step = Step {
                ident: field.ident.clone(),
                name: field.name.clone(),
                optional: field.presence != Presence::Required,
            };
            found.ty = field.ty.clone();
            found.steps.push(step);
        }
        Some(found)
    }

    /// The field of a model by its name on the wire.
    pub(super) fn property(&self, ty: &Ty, name: &str) -> Option<&Field> {
        let Ty::Named(ident) = ty else { return None };
        match self.types.get(ident).map(|(_, definition)| &definition.kind) {
            Some(TypeKind::Model(model)) => model.fields.iter().find(|field| field.name == name),
            _ => None,
        }
    }
}
