//! Grammar of what describes a document: its title, servers and tags.
use super::{Key, OBJECT, Object, Rule};
use crate::document::rules;

pub(crate) static INFO: Object = Object {
    name: "an info object",
    keys: &[
        ("title", Rule::Text),
        ("version", Rule::Text),
        ("description", Rule::Text),
        ("termsOfService", Rule::Text),
        ("contact", Rule::Object(&CONTACT)),
        ("license", Rule::Object(&LICENSE)),
        ("summary", Rule::NotIn30("use `description`")),
    ],
    required: &["title", "version"],
    ..OBJECT
};

static CONTACT: Object = Object {
    name: "a contact",
    keys: &[("name", Rule::Text), ("url", Rule::Text), ("email", Rule::Text)],
    ..OBJECT
};

static LICENSE: Object = Object {
    name: "a license",
    keys: &[("name", Rule::Text), ("url", Rule::Text), ("identifier", Rule::NotIn30("use `name` and `url`"))],
    required: &["name"],
    ..OBJECT
};

pub(crate) static SERVER: Object = Object {
    name: "a server",
    keys: &[
        ("url", Rule::Text),
        ("description", Rule::Text),
        ("variables", Rule::Map(Key::Any, &Rule::Object(&SERVER_VARIABLE))),
    ],
    required: &["url"],
    ..OBJECT
};

static SERVER_VARIABLE: Object = Object {
    name: "a server variable",
    keys: &[
        ("enum", Rule::Explained(&Rule::Set(&Rule::Text), "list the allowed values, or leave it out")),
        ("default", Rule::Text),
        ("description", Rule::Text),
    ],
    required: &["default"],
    also: Some(rules::server_variable),
    ..OBJECT
};

pub(crate) static TAG: Object = Object {
    name: "a tag",
    keys: &[
        ("name", Rule::Text),
        ("description", Rule::Text),
        ("externalDocs", Rule::Object(&EXTERNAL_DOCS)),
    ],
    required: &["name"],
    ..OBJECT
};

pub(crate) static EXTERNAL_DOCS: Object = Object {
    name: "an externalDocs object",
    keys: &[("url", Rule::Text), ("description", Rule::Text)],
    required: &["url"],
    ..OBJECT
};
