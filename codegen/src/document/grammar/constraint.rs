//! Grammar of `x-constraints`: what the keywords of a schema cannot say.
use super::{Key, OBJECT, Object, Rule};
use crate::document::rules;

pub(crate) static CONSTRAINT: Object = Object {
    name: "a constraint",
    keys: &[
        ("exactlyOne", FIELDS),
        ("atLeastOne", FIELDS),
        ("atMostOne", FIELDS),
        ("when", Rule::Map(Key::Any, &VALUES)),
        ("required", FIELDS),
        ("absent", FIELDS),
        (
            "disjoint",
            Rule::Explained(
                &Rule::Set(&Rule::Text),
                "name the two fields of an item that a range begins and ends with: `disjoint: [start, end]`",
            ),
        ),
    ],
    also: Some(rules::constraint),
    ..OBJECT
};

const FIELDS: Rule = Rule::Explained(
    &Rule::Set(&Rule::Text),
    "list the fields, those of inner objects with their path: `[name, src_node.list_file]`",
);

static VALUES: Rule =
    Rule::Explained(&Rule::Set(&Rule::Any), "list the values of the field: `when: { kind: [A, B] }`");
