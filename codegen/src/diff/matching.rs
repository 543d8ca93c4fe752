//! Finds the operations that are the same in both documents, and the names of parameters in their paths.

use std::collections::BTreeMap;

use crate::ir::{Api, Operation, Place};

/// Operations in pairs, and those that only one side has.
pub(super) struct Matched<'a> {
    pub(super) pairs: Vec<(&'a Operation, &'a Operation)>,
    pub(super) removed: Vec<&'a Operation>,
    pub(super) added: Vec<&'a Operation>,
}

/// All operations of a service.
pub(super) fn operations(api: &Api) -> impl Iterator<Item = &Operation> {
    api.areas.iter().flat_map(|area| &area.operations)
}

/// Two operations are the same if they have the same id; else, if they have the same method and path,
/// whatever the parameters in the path are called.
pub(super) fn matched<'a>(base: &'a Api, head: &'a Api) -> Matched<'a> {
    let mut left: Vec<&Operation> = operations(base).collect();
    let mut added: Vec<&Operation> = operations(head).collect();
    let mut pairs = Vec::new();
    // The same request under the same name first: a swap of two ids is two renames.
    let tests: [fn(&Operation, &Operation) -> bool; 3] = [
        |one, other| one.id == other.id && request(one) == request(other),
        |one, other| request(one) == request(other),
        |one, other| one.id == other.id,
    ];
    for same in tests {
        left.retain(|old| match added.iter().position(|new| same(old, new)) {
            Some(at) => {
                pairs.push((*old, added.remove(at)));
                false
            }
            None => true,
        });
    }
    pairs.sort_by_key(|(_, new)| new.position);
    Matched { pairs, removed: left, added }
}

/// What a request is known by: the method, and the path without the names in it.
fn request(operation: &Operation) -> (&str, String) {
    (&operation.method, shape(&operation.path))
}

/// A path without the names of its parameters.
pub(super) fn shape(path: &str) -> String {
    let mut shape = String::new();
    let mut inside = false;
    for one in path.chars() {
        match one {
            '{' => inside = true,
            '}' => inside = false,
            _ if inside => continue,
            _ => {}
        }
        shape.push(one);
    }
    shape
}

/// The names of the parameters in a path, in their order.
fn names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
}

/// The new names of parameters in a path by their old ones, where only the names differ.
pub(super) fn renamed<'a>(base: &'a Operation, head: &'a Operation) -> BTreeMap<&'a str, &'a str> {
    if shape(&base.path) != shape(&head.path) {
        return BTreeMap::new();
    }
    names(&base.path).into_iter().zip(names(&head.path)).filter(|(old, new)| old != new).collect()
}

/// The part of a request.
pub(super) fn part(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query | Place::QueryCommaSeparated => "query",
        Place::Header => "header",
    }
}
