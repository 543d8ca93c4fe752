//! The rules of a comparison, as data: what each change means by direction, and its mirror.

mod limit;
mod operation;
mod schema;
mod service;

use super::change::Verdict;
use Verdict::{Breaking, Compatible, None as Nothing};

/// A kind of change.
#[derive(Debug)]
pub struct Rule {
    /// Its id, such as `max-length-decreased`.
    pub id: &'static str,
    /// What undoes it.
    pub mirror: Mirror,
    /// For the wire.
    pub wire: By,
    /// For source on the generated crate.
    pub rust: By,
    /// For the checks before a request is sent; there are none of responses.
    pub checks: By,
    /// What it is, and why it is judged as it is.
    pub about: &'static str,
    /// What stands in the specification before and after.
    pub example: [&'static str; 2],
}

/// The rule of the opposite change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mirror {
    /// This one.
    Rule(&'static str),
    /// There is none, for this reason.
    Without(&'static str),
}

/// Verdicts by direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By {
    /// In what is sent.
    pub request: Verdict,
    /// In what is received.
    pub response: Verdict,
}

/// Where a change is neither tighter nor looser, undoing it is a change of the same kind.
const SELF: Mirror = Mirror::Without("undoing it is a change of the same kind");

const NONE: By = by(Nothing, Nothing);
const COMPATIBLE: By = by(Compatible, Compatible);
const BREAKING: By = by(Breaking, Breaking);
/// What a request tightens, a response loosens.
const TIGHTER: By = by(Breaking, Compatible);
const LOOSER: By = by(Compatible, Breaking);
const CHECKED_MORE: By = by(Breaking, Nothing);
const CHECKED_LESS: By = by(Compatible, Nothing);

const fn by(request: Verdict, response: Verdict) -> By {
    By { request, response }
}

const fn rule(
    id: &'static str,
    mirror: Mirror,
    [wire, rust, checks]: [By; 3],
    about: &'static str,
    example: [&'static str; 2],
) -> Rule {
    Rule { id, mirror, wire, rust, checks, about, example }
}

const fn mirror(id: &'static str) -> Mirror {
    Mirror::Rule(id)
}

/// Every rule there is, by what it is about.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    sections().into_iter().flat_map(|(_, groups)| groups.iter().copied().flatten())
}

/// The rules under the headings of their documentation.
pub fn sections() -> [(&'static str, &'static [&'static [Rule]]); 4] {
    [
        ("The service", service::RULES),
        ("Operations, parameters and responses", operation::RULES),
        ("Schemas", schema::RULES),
        ("Limits", limit::RULES),
    ]
}

/// The rule of an id.
pub(super) fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// What is compared and is known to change nothing, or is counted instead of listed, with the reason.
pub const NEUTRAL: &[(&str, &str)] = &[
    (
        "the order of paths, operations, properties, tags, values, limits and required names",
        "nothing depends on it",
    ),
    (
        "the order of parameters, but for required ones of the query and of headers: the method takes those as arguments in \
         that order",
        "they are named on the wire, and those of the path come as they stand there",
    ),
    (
        "the file and the line of a thing",
        "the modules of a crate are private, so that its types have one path",
    ),
    (
        "`$ref`, `allOf`, and a schema without a type of its own that is written out",
        "what they stand for is compared",
    ),
    (
        "the names of components that become no type: parameters, responses, lists, maps, secrets",
        "nobody meets them",
    ),
    (
        "descriptions, summaries, `x-enum-descriptions`, `x-deviation` and the guide",
        "words; how many of them changed is said",
    ),
    (
        "`minLength: 0` and the like, `deprecated: false` and the like, `additionalProperties: true`",
        "they say what holds without them",
    ),
    ("`format: int64` of an integer, `format: double` of a number", "they are what is taken without them"),
    ("`minimum: 1` for `minimum: 0` with `exclusiveMinimum`, of integers", "the same values"),
    ("two patterns that let the same texts through", "the same values"),
    ("`explode` of a parameter that is no list", "it is written in the same way"),
];
