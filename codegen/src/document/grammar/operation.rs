//! Grammar of the document, its paths and operations, parameters, bodies and responses.
use super::extension::{ERROR_CODES, PAGING, VENDOR_SDK, WAITERS};
use super::info::{EXTERNAL_DOCS, INFO, SERVER, TAG};
use super::schema::SCHEMA;
use super::security::SECURITY_REQUIREMENT;
use super::style::{HEADER_STYLES, STYLES};
use super::{Key, OBJECT, Object, Refused, Rule, Section, Words};
use crate::document::rules;

const ONE_SERVER: &str = "a client has one endpoint: put `servers` at the root of the document";
const PLAIN_ONLY: &str = "values are always percent-encoded; remove it or set it to false";
const SCHEMA_ONLY: &str = "use `schema`; a JSON text in a parameter is `type: string`";

pub(crate) static DOCUMENT: Object = Object {
    name: "an OpenAPI document",
    keys: &[
        ("openapi", Rule::Text),
        ("info", Rule::Object(&INFO)),
        ("servers", Rule::List(&Rule::Object(&SERVER))),
        ("paths", Rule::Object(&PATHS)),
        ("components", Rule::Object(&COMPONENTS)),
        ("security", Rule::List(&Rule::Object(&SECURITY_REQUIREMENT))),
        ("tags", Rule::List(&Rule::Object(&TAG))),
        ("externalDocs", Rule::Object(&EXTERNAL_DOCS)),
        ("x-error-codes", Rule::Object(&ERROR_CODES)),
        ("x-busy-codes", CODES),
        ("x-not-found-codes", CODES),
        ("x-vendor-sdk", Rule::Word(&VENDOR_SDK)),
        ("webhooks", Rule::NotIn30("remove it; a client does not receive calls")),
        ("jsonSchemaDialect", Rule::NotIn30("remove it")),
    ],
    required: &["openapi", "info", "paths"],
    also: Some(rules::document),
    ..OBJECT
};

const CODES: Rule =
    Rule::Explained(&Rule::Set(&Rule::Text), "list error codes of the service, each once: `[DCS.4026]`");

static COMPONENTS: Object = Object {
    name: "a components object",
    keys: &[
        ("schemas", Rule::Section),
        ("responses", Rule::Section),
        ("parameters", Rule::Section),
        ("examples", Rule::Section),
        ("requestBodies", Rule::Section),
        ("headers", Rule::Section),
        ("securitySchemes", Rule::Section),
        ("links", Rule::Section),
        ("callbacks", Rule::NotSupported("remove them; a client does not receive calls")),
        ("pathItems", Rule::NotIn30("put path items into a file and refer to that in `paths`")),
    ],
    ..OBJECT
};

static PATHS: Object =
    Object { name: "a paths object", others: Some((Key::Path, &Rule::Component(&PATH_ITEM))), ..OBJECT };

pub(crate) static PATH_ITEM: Object = Object {
    name: "a path item",
    keys: &[
        ("summary", Rule::Text),
        ("description", Rule::Text),
        ("get", Rule::Object(&OPERATION)),
        ("put", Rule::Object(&OPERATION)),
        ("post", Rule::Object(&OPERATION)),
        ("delete", Rule::Object(&OPERATION)),
        ("options", Rule::Object(&OPERATION)),
        ("head", Rule::Object(&OPERATION)),
        ("patch", Rule::Object(&OPERATION)),
        ("trace", Rule::NotSupported("remove it; clients have no use for TRACE")),
        ("parameters", PARAMETERS),
        ("servers", Rule::NotSupported(ONE_SERVER)),
    ],
    ..OBJECT
};

const PARAMETERS: Rule = Rule::List(&Rule::Component(&PARAMETER));

static OPERATION: Object = Object {
    name: "an operation",
    keys: &[
        ("operationId", Rule::Text),
        ("tags", Rule::List(&Rule::Text)),
        ("summary", Rule::Text),
        ("description", Rule::Text),
        ("externalDocs", Rule::Object(&EXTERNAL_DOCS)),
        ("parameters", PARAMETERS),
        ("requestBody", Rule::Component(&REQUEST_BODY)),
        ("responses", Rule::Object(&RESPONSES)),
        ("deprecated", Rule::Flag),
        ("security", Rule::List(&Rule::Object(&SECURITY_REQUIREMENT))),
        ("x-rust-name", Rule::Text),
        ("x-paging", Rule::Object(&PAGING)),
        ("x-waiter", WAITERS),
        ("x-vendor-sdk", Rule::Word(&VENDOR_SDK)),
        ("callbacks", Rule::NotSupported("remove them; a client does not receive calls")),
        ("servers", Rule::NotSupported(ONE_SERVER)),
    ],
    required: &["responses"],
    ..OBJECT
};

pub(crate) static PARAMETER: Object = Object {
    name: "a parameter",
    section: Some(Section::Parameters),
    keys: &[
        ("name", Rule::Text),
        ("in", Rule::Word(&LOCATIONS)),
        ("description", Rule::Text),
        ("required", Rule::Flag),
        ("deprecated", Rule::Flag),
        ("allowEmptyValue", Rule::Flag),
        ("style", Rule::Word(&STYLES)),
        ("explode", Rule::Flag),
        ("allowReserved", Rule::NotTrue(PLAIN_ONLY)),
        ("schema", Rule::Component(&SCHEMA)),
        ("example", Rule::Any),
        ("examples", Rule::Map(Key::Any, &Rule::Component(&EXAMPLE))),
        ("x-rust-name", Rule::Text),
        ("content", Rule::NotSupported(SCHEMA_ONLY)),
    ],
    required: &["name", "in"],
    exclusive: &[("example", "examples")],
    also: Some(rules::parameter),
    ..OBJECT
};

static LOCATIONS: Words = Words {
    noun: "parameter location",
    allowed: &["path", "query", "header"],
    refused: &[
        Refused {
            word: "cookie",
            message: "cookie parameters are not supported",
            fix: "remove it; clients of this kind of API send no cookies",
        },
        Refused {
            word: "body",
            message: "`body` is a parameter location of OpenAPI 2",
            fix: "in 3.0 the operation has a `requestBody`",
        },
        Refused {
            word: "formData",
            message: "`formData` is a parameter location of OpenAPI 2",
            fix: "in 3.0 the operation has a `requestBody`",
        },
    ],
};

pub(crate) static REQUEST_BODY: Object = Object {
    name: "a request body",
    section: Some(Section::RequestBodies),
    keys: &[("description", Rule::Text), ("content", CONTENT), ("required", Rule::Flag)],
    required: &["content"],
    also: Some(rules::request_body),
    ..OBJECT
};

const CONTENT: Rule = Rule::Map(Key::MediaType, &Rule::Object(&MEDIA_TYPE));

static MEDIA_TYPE: Object = Object {
    name: "a media type object",
    keys: &[
        ("schema", Rule::Component(&SCHEMA)),
        ("example", Rule::Any),
        ("examples", Rule::Map(Key::Any, &Rule::Component(&EXAMPLE))),
        ("encoding", Rule::NotSupported("remove it; it says nothing about a JSON body")),
    ],
    exclusive: &[("example", "examples")],
    ..OBJECT
};

static RESPONSES: Object = Object {
    name: "a responses object",
    keys: &[("default", Rule::Component(&RESPONSE))],
    others: Some((Key::Status, &Rule::Component(&RESPONSE))),
    also: Some(rules::responses),
    ..OBJECT
};

pub(crate) static RESPONSE: Object = Object {
    name: "a response",
    section: Some(Section::Responses),
    keys: &[
        ("description", Rule::Text),
        ("headers", Rule::Map(Key::Any, &Rule::Component(&HEADER))),
        ("content", CONTENT),
        ("links", Rule::Map(Key::Component, &Rule::Component(&LINK))),
    ],
    required: &["description"],
    ..OBJECT
};

pub(crate) static HEADER: Object = Object {
    name: "a header",
    section: Some(Section::Headers),
    keys: &[
        ("description", Rule::Text),
        ("required", Rule::Flag),
        ("deprecated", Rule::Flag),
        ("allowEmptyValue", Rule::Flag),
        ("style", Rule::Word(&HEADER_STYLES)),
        ("explode", Rule::Flag),
        ("allowReserved", Rule::NotTrue(PLAIN_ONLY)),
        ("schema", Rule::Component(&SCHEMA)),
        ("example", Rule::Any),
        ("examples", Rule::Map(Key::Any, &Rule::Component(&EXAMPLE))),
        ("content", Rule::NotSupported(SCHEMA_ONLY)),
    ],
    exclusive: &[("example", "examples")],
    also: Some(rules::header),
    ..OBJECT
};

pub(crate) static EXAMPLE: Object = Object {
    name: "an example object",
    section: Some(Section::Examples),
    keys: &[
        ("summary", Rule::Text),
        ("description", Rule::Text),
        ("value", Rule::Any),
        ("externalValue", Rule::Text),
    ],
    exclusive: &[("value", "externalValue")],
    ..OBJECT
};

pub(crate) static LINK: Object = Object {
    name: "a link",
    section: Some(Section::Links),
    keys: &[
        ("operationRef", Rule::Text),
        ("operationId", Rule::Text),
        ("parameters", Rule::Map(Key::Any, &Rule::Any)),
        ("requestBody", Rule::Any),
        ("description", Rule::Text),
        ("server", Rule::Object(&SERVER)),
    ],
    exclusive: &[("operationRef", "operationId")],
    ..OBJECT
};
