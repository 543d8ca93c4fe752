//! Finds which types stand in the same places of both documents, and which operations use them.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Operation, Presence, Ty, TypeDef, TypeKind};

use super::change::Use;
use super::matching::part;

/// The operations that something is a part of, by direction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    pub(super) request: BTreeSet<String>,
    pub(super) response: BTreeSet<String>,
}

impl Uses {
    pub(super) fn request(operation: &str) -> Self {
        Self { request: BTreeSet::from([operation.to_owned()]), response: BTreeSet::new() }
    }

    pub(super) fn response(operation: &str) -> Self {
        Self { request: BTreeSet::new(), response: BTreeSet::from([operation.to_owned()]) }
    }

    pub(super) fn extend(&mut self, other: &Self) {
        self.request.extend(other.request.iter().cloned());
        self.response.extend(other.response.iter().cloned());
    }

    /// Each operation once.
    pub(super) fn list(&self) -> Vec<Use> {
        let all: BTreeSet<&String> = self.request.union(&self.response).collect();
        let mut list: Vec<Use> = all
            .into_iter()
            .map(|operation| Use {
                operation: operation.clone(),
                request: self.request.contains(operation),
                response: self.response.contains(operation),
            })
            .collect();
        list.sort_by_key(|one| !one.request);
        list
    }
}

/// The types of one document by their name in Rust.
pub(super) type Types<'a> = BTreeMap<&'a str, &'a TypeDef>;

/// Pairs of types that stand in the same places, with the operations that use them.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    pub(super) uses: BTreeMap<(String, String), Uses>,
    /// Where each was met first, by the names on the wire: how a type without a name of its own is called.
    pub(super) met: BTreeMap<(String, String), String>,
}

impl Pairs {
    /// Follows all types of a pair of operations.
    pub(super) fn follow(&mut self, base: &Operation, head: &Operation, types: [&Types<'_>; 2]) {
        let request = Uses::request(&head.id);
        let response = Uses::response(&head.id);
        for old in &base.parameters {
            for new in head.parameters.iter().filter(|new| new.name == old.name) {
                let place = format!("{}: {} parameter {}", head.id, part(new.place), new.name);
                self.visit(&old.ty, &new.ty, place, &request, types);
            }
        }
        if let (Some(old), Some(new)) = (&base.body, &head.body) {
            self.visit(&old.ty, &new.ty, format!("{}: request body", head.id), &request, types);
        }
        for old in &base.responses {
            let same = head.responses.iter().filter(|new| new.status == old.status);
            for new in same {
                let status = &new.status;
                if let (Some(old), Some(new)) = (&old.body, &new.body) {
                    let place = format!("{}: response {} body", head.id, status);
                    self.visit(&old.ty, &new.ty, place, &response, types);
                }
            }
        }
    }

    fn visit(&mut self, base: &Ty, head: &Ty, place: String, by: &Uses, types: [&Types<'_>; 2]) {
        let mut waiting = vec![(base.clone(), head.clone(), place)];
        while let Some((old, new, place)) = waiting.pop() {
            match (bare(&old), bare(&new)) {
                (Ty::List(old), Ty::List(new)) => {
                    waiting.push(((**old).clone(), (**new).clone(), format!("{place}[]")));
                }
                (Ty::Map(old), Ty::Map(new)) => {
                    waiting.push(((**old).clone(), (**new).clone(), format!("{place}{{}}")));
                }
                (Ty::Named(old), Ty::Named(new)) => {
                    let uses = self.uses.entry((old.clone(), new.clone())).or_default();
                    let before = uses.clone();
                    uses.extend(by);
                    if *uses == before {
                        continue;
                    }
                    let [old_types, new_types] = types;
                    let definition = new_types.get(new.as_str());
                    let owner = match definition {
                        Some(definition) if definition.component => definition.name.clone(),
                        _ => place.clone(),
                    };
                    self.met.entry((old.clone(), new.clone())).or_insert(place);
                    waiting.extend(fields(
                        old_types.get(old.as_str()),
                        definition,
                        &owner,
                        !by.request.is_empty(),
                    ));
                }
                _ => {}
            }
        }
    }

    /// The types that have another name in the new document and no other partner.
    pub(super) fn renames(&self, types: [&Types<'_>; 2]) -> BTreeMap<String, String> {
        let [old_types, new_types] = types;
        let gone = |(old, new): &&(String, String)| {
            !new_types.contains_key(old.as_str()) && !old_types.contains_key(new.as_str())
        };
        let mut renames: BTreeMap<String, String> = BTreeMap::new();
        let mut taken: BTreeMap<String, usize> = BTreeMap::new();
        let mut partners: BTreeMap<String, usize> = BTreeMap::new();
        for (old, new) in self.uses.keys() {
            *partners.entry(old.clone()).or_default() += 1;
            *taken.entry(new.clone()).or_default() += 1;
        }
        for (old, new) in self.uses.keys().filter(gone) {
            if partners.get(old) == Some(&1) && taken.get(new) == Some(&1) {
                renames.insert(old.clone(), new.clone());
            }
        }
        renames
    }
}

/// The types of the fields that both models have and that go in this direction.
fn fields(
    base: Option<&&TypeDef>,
    head: Option<&&TypeDef>,
    owner: &str,
    sent: bool,
) -> Vec<(Ty, Ty, String)> {
    let (Some(TypeKind::Model(old)), Some(TypeKind::Model(new))) =
        (base.map(|definition| &definition.kind), head.map(|definition| &definition.kind))
    else {
        return Vec::new();
    };
    let pairs = old.fields.iter().filter_map(|one| {
        let other = new.fields.iter().find(|other| other.name == one.name)?;
        let never = if sent {
            one.presence == Presence::ReadOnly && other.presence == Presence::ReadOnly
        } else {
            one.write_only && other.write_only
        };
        (!never).then(|| (one.ty.clone(), other.ty.clone(), format!("{owner}.{}", other.name)))
    });
    pairs.collect()
}

/// A type without the `null` that stands for no value.
pub(super) fn bare(ty: &Ty) -> &Ty {
    if let Ty::Nullable(inner) = ty { bare(inner) } else { ty }
}
