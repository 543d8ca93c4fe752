//! Grammar of security schemes and requirements.
use super::{Key, OBJECT, Object, Rule, Section, Words};
use crate::document::rules;

pub(crate) static SECURITY_REQUIREMENT: Object = Object {
    name: "a security requirement",
    others: Some((Key::SecurityScheme, &Rule::List(&Rule::Text))),
    ..OBJECT
};

pub(crate) static SECURITY_SCHEME: Object = Object {
    name: "a security scheme",
    section: Some(Section::SecuritySchemes),
    keys: &[
        ("type", Rule::Word(&TYPES)),
        ("description", Rule::Text),
        ("name", Rule::Text),
        ("in", Rule::Word(&KEY_LOCATIONS)),
        ("scheme", Rule::Text),
        ("bearerFormat", Rule::Text),
        ("flows", Rule::Object(&FLOWS)),
        ("openIdConnectUrl", Rule::Text),
    ],
    required: &["type"],
    also: Some(rules::security_scheme),
    ..OBJECT
};

static TYPES: Words = Words {
    noun: "security scheme type",
    allowed: &["apiKey", "http", "oauth2", "openIdConnect"],
    refused: &[],
};

static KEY_LOCATIONS: Words =
    Words { noun: "key location", allowed: &["query", "header", "cookie"], refused: &[] };

static FLOWS: Object = Object {
    name: "a map of OAuth flows",
    keys: &[
        ("implicit", Rule::Object(&IMPLICIT_FLOW)),
        ("password", Rule::Object(&TOKEN_FLOW)),
        ("clientCredentials", Rule::Object(&TOKEN_FLOW)),
        ("authorizationCode", Rule::Object(&CODE_FLOW)),
    ],
    ..OBJECT
};

static IMPLICIT_FLOW: Object = Object { required: &["authorizationUrl", "scopes"], ..FLOW };
static TOKEN_FLOW: Object = Object { required: &["tokenUrl", "scopes"], ..FLOW };
static CODE_FLOW: Object = Object { required: &["authorizationUrl", "tokenUrl", "scopes"], ..FLOW };

const FLOW: Object = Object {
    name: "an OAuth flow",
    keys: &[
        ("authorizationUrl", Rule::Text),
        ("tokenUrl", Rule::Text),
        ("refreshUrl", Rule::Text),
        ("scopes", Rule::Map(Key::Any, &Rule::Text)),
    ],
    ..OBJECT
};
