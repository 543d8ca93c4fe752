//! Grammar of schemas.
use super::constraint::CONSTRAINT;
use super::info::EXTERNAL_DOCS;
use super::{Key, OBJECT, Object, Refused, Rule, Section, Words};
use crate::document::rules;

const ONE_SHAPE: &str = "give the value one schema; one with all properties optional, or a \
                         schema without `type` where any JSON is allowed";

pub(crate) static SCHEMA: Object = Object {
    name: "a schema",
    section: Some(Section::Schemas),
    keys: &[
        (
            "type",
            Rule::Explained(&Rule::Word(&TYPES), "write one type; `nullable: true` beside it allows null"),
        ),
        ("title", Rule::Text),
        ("description", Rule::Text),
        ("format", Rule::Text),
        ("properties", Rule::Map(Key::Any, &Rule::Component(&SCHEMA))),
        (
            "required",
            Rule::Explained(
                &Rule::Set(&Rule::Text),
                "list the names of the required properties beside `properties`: \
                 `required: [id, name]`; leave it out if none is",
            ),
        ),
        ("additionalProperties", Rule::FlagOr(&SCHEMA)),
        ("minProperties", Rule::Count),
        ("maxProperties", Rule::Count),
        ("items", Rule::Explained(&Rule::Component(&SCHEMA), "one schema describes all items of an array")),
        ("minItems", Rule::Count),
        ("maxItems", Rule::Count),
        ("uniqueItems", Rule::Flag),
        ("minLength", Rule::Count),
        ("maxLength", Rule::Count),
        ("pattern", Rule::Text),
        ("minimum", Rule::Number),
        (
            "exclusiveMinimum",
            Rule::Explained(
                &Rule::Flag,
                "3.0 has a flag beside the limit: `minimum: 5` and `exclusiveMinimum: true`",
            ),
        ),
        ("maximum", Rule::Number),
        (
            "exclusiveMaximum",
            Rule::Explained(
                &Rule::Flag,
                "3.0 has a flag beside the limit: `maximum: 5` and `exclusiveMaximum: true`",
            ),
        ),
        ("multipleOf", Rule::Positive),
        ("enum", Rule::Explained(&Rule::Set(&Rule::Any), "list the allowed values, each once")),
        ("default", Rule::Any),
        ("nullable", Rule::Flag),
        ("readOnly", Rule::Flag),
        ("writeOnly", Rule::Flag),
        ("deprecated", Rule::Flag),
        (
            "allOf",
            Rule::Explained(&Rule::Set(&Rule::Component(&SCHEMA)), "list the schemas to combine, each once"),
        ),
        ("example", Rule::Any),
        ("externalDocs", Rule::Object(&EXTERNAL_DOCS)),
        ("xml", Rule::Object(&XML)),
        ("x-rust-name", Rule::Text),
        ("x-constraints", Rule::Set(&Rule::Object(&CONSTRAINT))),
        ("oneOf", Rule::NotSupported(ONE_SHAPE)),
        ("anyOf", Rule::NotSupported(ONE_SHAPE)),
        ("not", Rule::NotSupported("say what the value is; leave out what it is not")),
        ("discriminator", Rule::NotSupported(ONE_SHAPE)),
        ("const", Rule::NotIn30("an `enum` with one value says the same")),
        ("examples", Rule::NotIn30("a schema has one `example` in 3.0")),
        ("$defs", Rule::NotIn30(MOVE)),
        ("definitions", Rule::NotIn30(MOVE)),
        ("$schema", Rule::NotIn30(REMOVE)),
        ("$id", Rule::NotIn30(REMOVE)),
        ("$anchor", Rule::NotIn30(REMOVE)),
        ("$comment", Rule::NotIn30("write a comment of YAML, `# ...`, or a `description`")),
        ("if", Rule::NotIn30(DESCRIBE)),
        ("then", Rule::NotIn30(DESCRIBE)),
        ("else", Rule::NotIn30(DESCRIBE)),
        ("dependentRequired", Rule::NotIn30(DESCRIBE)),
        ("dependentSchemas", Rule::NotIn30(DESCRIBE)),
        ("contains", Rule::NotIn30(DESCRIBE)),
        ("propertyNames", Rule::NotIn30(DESCRIBE)),
        ("patternProperties", Rule::NotIn30("`additionalProperties` takes one schema for all")),
        ("unevaluatedProperties", Rule::NotIn30("use `additionalProperties`")),
        ("unevaluatedItems", Rule::NotIn30("use `items`")),
        ("prefixItems", Rule::NotIn30("use `items`, one schema for all items")),
        ("additionalItems", Rule::NotIn30("use `items`, one schema for all items")),
        ("contentEncoding", Rule::NotIn30("use `format: byte` for base64")),
        ("contentMediaType", Rule::NotIn30("use `format: byte` or `format: binary`")),
    ],
    also: Some(rules::schema),
    ..OBJECT
};

const MOVE: &str = "put each schema under `components`, `schemas` and use `$ref`";
const REMOVE: &str = "remove it";
const DESCRIBE: &str = "say it in the `description`; 3.0 has no keyword for it";

static TYPES: Words = Words {
    noun: "type",
    allowed: &["string", "integer", "number", "boolean", "array", "object"],
    refused: &[
        Refused {
            word: "null",
            message: "`null` is not a type of OpenAPI 3.0",
            fix: "write `nullable: true` beside the type of the other values",
        },
        Refused {
            word: "file",
            message: "`file` is not a type of OpenAPI 3.0",
            fix: "write `type: string` with `format: binary`",
        },
    ],
};

static XML: Object = Object {
    name: "an XML description",
    keys: &[
        ("name", Rule::Text),
        ("namespace", Rule::Text),
        ("prefix", Rule::Text),
        ("attribute", Rule::Flag),
        ("wrapped", Rule::Flag),
    ],
    ..OBJECT
};
