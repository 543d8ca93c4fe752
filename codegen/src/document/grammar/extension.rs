//! Grammar of our extensions: how an operation pages, what can be waited for with it, and the error codes of a
//! service.
use super::{Key, OBJECT, Object, Rule, Words};
use crate::document::rules;

/// `x-paging`: how a list is read page by page.
pub(crate) static PAGING: Object = Object {
    name: "a description of paging",
    keys: &[
        ("kind", Rule::Word(&KINDS)),
        ("from", INPUT),
        ("first", Rule::Count),
        ("size", INPUT),
        ("items", OUTPUT),
        ("id", ID),
        ("total", OUTPUT),
        ("next", OUTPUT),
    ],
    required: &["kind", "from", "items"],
    also: Some(rules::paging),
    ..OBJECT
};

static KINDS: Words = Words { noun: "paging kind", allowed: &["offset", "page", "marker"], refused: &[] };

const INPUT: Rule = Rule::Explained(
    &Rule::Text,
    "name a parameter of the operation, or a field of its body such as `body.behind_filename`",
);

const OUTPUT: Rule = Rule::Explained(
    &Rule::Text,
    "name a field of the response, one of an inner object with its path: `page.total`",
);

const ID: Rule =
    Rule::Explained(&Rule::Text, "name the field of an item that tells it from all others: `id`");

/// `x-waiter`: what can be waited for, by the name of the state.
pub(crate) const WAITERS: Rule = Rule::Map(Key::Any, &Rule::Object(&WAITER));

static WAITER: Object = Object {
    name: "a waiter",
    keys: &[
        ("items", OUTPUT),
        ("id", ID),
        ("field", OUTPUT),
        ("success", VALUES),
        ("failure", VALUES),
        ("missing", Rule::Word(&MISSING)),
        ("repeat", Rule::Positive),
        ("also", Rule::Map(Key::Any, &Rule::Any)),
        (
            "interval",
            Rule::Explained(
                &Rule::List(&Rule::Positive),
                "give the first and the longest time between two requests, in seconds: `[5, 60]`",
            ),
        ),
    ],
    required: &["field"],
    also: Some(rules::waiter),
    ..OBJECT
};

const VALUES: Rule =
    Rule::Explained(&Rule::Set(&Rule::Any), "list values of the field, each once: `[SUCCESS, FAILED]`");

static MISSING: Words = Words { noun: "meaning", allowed: &["success", "failure", "wait"], refused: &[] };

/// `x-error-codes`: the codes with which the service refuses what any operation may meet.
pub(crate) static ERROR_CODES: Object = Object {
    name: "a description of error codes",
    keys: &[
        ("badRequest", CODE),
        ("notFound", CODE),
        ("internalError", CODE),
        ("bodyMissing", CODE),
        ("malformedBody", CODE),
        ("valueMissing", CODE),
        ("wrongType", CODE),
        ("overlap", CODE),
        ("quotaExceeded", CODE),
    ],
    required: &["badRequest", "notFound", "internalError"],
    ..OBJECT
};

const CODE: Rule = Rule::Explained(&Rule::Text, "name an error code of the service: `DCS.4062`");

/// `x-vendor-sdk`: whether the vendor's SDK has the service, or the operation.
pub(crate) static VENDOR_SDK: Words = Words { noun: "vendor-SDK value", allowed: &["none"], refused: &[] };
