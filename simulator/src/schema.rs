//! What a document's schemas say about the values that they describe.

use std::borrow::Borrow;
use std::sync::LazyLock;

use openapiv3::{
    AnySchema, MediaType, OpenAPI, Parameter, ReferenceOr, RequestBody, Response, Schema, SchemaData,
    SchemaKind, StringFormat, Type, VariantOrUnknownOrEmpty,
};
use serde_json::{Map, Value};

/// How far references may lead to further references. No document comes near it.
const DEPTH: usize = 32;

/// A schema or a reference to one, wherever it stands.
pub(crate) trait AnySchemaRef: Borrow<Schema> {}
impl<T: Borrow<Schema>> AnySchemaRef for T {}

/// A schema that says nothing.
pub(crate) fn anything() -> &'static Schema {
    static ANYTHING: LazyLock<Schema> = LazyLock::new(|| Schema {
        schema_data: SchemaData::default(),
        schema_kind: SchemaKind::Any(AnySchema::default()),
    });
    &ANYTHING
}

/// The schema that a reference stands for.
pub(crate) fn resolve<'a, S: AnySchemaRef>(schema: &'a ReferenceOr<S>, document: &'a OpenAPI) -> &'a Schema {
    match schema {
        ReferenceOr::Item(schema) => schema.borrow(),
        ReferenceOr::Reference { reference } => {
            let schemas = document.components.as_ref().map(|components| &components.schemas);
            let mut name = component(reference, "schemas");
            for _ in 0..DEPTH {
                match name.and_then(|name| schemas?.get(name)) {
                    Some(ReferenceOr::Item(schema)) => return schema,
                    Some(ReferenceOr::Reference { reference }) => name = component(reference, "schemas"),
                    None => break,
                }
            }
            anything()
        }
    }
}

/// The parameter that a reference stands for.
pub(crate) fn parameter<'a>(
    parameter: &'a ReferenceOr<Parameter>,
    document: &'a OpenAPI,
) -> Option<&'a Parameter> {
    match parameter {
        ReferenceOr::Item(parameter) => Some(parameter),
        ReferenceOr::Reference { reference } => {
            document.components.as_ref()?.parameters.get(component(reference, "parameters")?)?.as_item()
        }
    }
}

/// The body that a reference stands for.
pub(crate) fn request_body<'a>(
    body: &'a ReferenceOr<RequestBody>,
    document: &'a OpenAPI,
) -> Option<&'a RequestBody> {
    match body {
        ReferenceOr::Item(body) => Some(body),
        ReferenceOr::Reference { reference } => document
            .components
            .as_ref()?
            .request_bodies
            .get(component(reference, "requestBodies")?)?
            .as_item(),
    }
}

/// The response that a reference stands for.
pub(crate) fn response<'a>(
    response: &'a ReferenceOr<Response>,
    document: &'a OpenAPI,
) -> Option<&'a Response> {
    match response {
        ReferenceOr::Item(response) => Some(response),
        ReferenceOr::Reference { reference } => {
            document.components.as_ref()?.responses.get(component(reference, "responses")?)?.as_item()
        }
    }
}

/// The name of a component that a reference leads to.
fn component<'a>(reference: &'a str, section: &str) -> Option<&'a str> {
    reference.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/')
}

/// The first documented example of a body.
pub(crate) fn example(content: &MediaType) -> Option<&Value> {
    let first = || content.examples.values().next()?.as_item()?.value.as_ref();
    content.example.as_ref().or_else(first)
}

/// The schema and everything that its references and `allOf` add to it.
pub(crate) fn parts<'a, S: AnySchemaRef>(
    schema: &'a ReferenceOr<S>,
    document: &'a OpenAPI,
) -> Vec<&'a Schema> {
    fn add<'a>(schema: &'a Schema, document: &'a OpenAPI, depth: usize, found: &mut Vec<&'a Schema>) {
        found.push(schema);
        let all_of = match &schema.schema_kind {
            SchemaKind::AllOf { all_of } => all_of,
            SchemaKind::Any(any) => &any.all_of,
            _ => return,
        };
        if depth < DEPTH {
            for part in all_of {
                add(resolve(part, document), document, depth + 1, found);
            }
        }
    }
    let mut found = Vec::new();
    add(resolve(schema, document), document, 0, &mut found);
    found
}

/// The schema of a property.
pub(crate) fn property<'a, S: AnySchemaRef>(
    schema: &'a ReferenceOr<S>,
    document: &'a OpenAPI,
    name: &str,
) -> Option<&'a ReferenceOr<Box<Schema>>> {
    parts(schema, document).into_iter().find_map(|part| own_properties(part)?.get(name))
}

/// The schema of the items of an array.
pub(crate) fn items<'a, S: AnySchemaRef>(
    schema: &'a ReferenceOr<S>,
    document: &'a OpenAPI,
) -> Option<&'a ReferenceOr<Box<Schema>>> {
    parts(schema, document).into_iter().find_map(|part| match &part.schema_kind {
        SchemaKind::Type(Type::Array(array)) => array.items.as_ref(),
        SchemaKind::Any(any) => any.items.as_ref(),
        _ => None,
    })
}

/// The documented default.
pub(crate) fn default<'a, S: AnySchemaRef>(
    schema: &'a ReferenceOr<S>,
    document: &'a OpenAPI,
) -> Option<&'a Value> {
    parts(schema, document).into_iter().find_map(|part| part.schema_data.default.as_ref())
}

/// The type of the values, as documents name it; `string` where nothing says it.
pub(crate) fn type_of<S: AnySchemaRef>(schema: &ReferenceOr<S>, document: &OpenAPI) -> String {
    let own = |part: &Schema| match &part.schema_kind {
        SchemaKind::Type(Type::String(_)) => Some("string".to_owned()),
        SchemaKind::Type(Type::Number(_)) => Some("number".to_owned()),
        SchemaKind::Type(Type::Integer(_)) => Some("integer".to_owned()),
        SchemaKind::Type(Type::Object(_)) => Some("object".to_owned()),
        SchemaKind::Type(Type::Array(_)) => Some("array".to_owned()),
        SchemaKind::Type(Type::Boolean(_)) => Some("boolean".to_owned()),
        SchemaKind::Any(any) => any.typ.clone(),
        _ => None,
    };
    parts(schema, document).into_iter().find_map(own).unwrap_or_else(|| "string".to_owned())
}

/// Whether what a schema describes must not be shown.
pub(crate) fn is_secret<S: AnySchemaRef>(schema: &ReferenceOr<S>, document: &OpenAPI) -> bool {
    parts(schema, document).iter().any(|part| {
        let format = match &part.schema_kind {
            SchemaKind::Type(Type::String(text)) => match &text.format {
                VariantOrUnknownOrEmpty::Item(StringFormat::Password) => Some("password"),
                VariantOrUnknownOrEmpty::Unknown(format) => Some(format.as_str()),
                _ => None,
            },
            SchemaKind::Any(any) => any.format.as_deref(),
            _ => None,
        };
        part.schema_data.write_only || matches!(format, Some("password" | "access-key-id"))
    })
}

/// Whether only responses have what a schema describes.
pub(crate) fn is_read_only<S: AnySchemaRef>(schema: &ReferenceOr<S>, document: &OpenAPI) -> bool {
    parts(schema, document).iter().any(|part| part.schema_data.read_only)
}

/// The properties that a schema names itself, if it names any.
pub(crate) fn own_properties(schema: &Schema) -> Option<&Properties> {
    let properties = match &schema.schema_kind {
        SchemaKind::Type(Type::Object(object)) => &object.properties,
        SchemaKind::Any(any) => &any.properties,
        _ => return None,
    };
    (!properties.is_empty()).then_some(properties)
}

/// Properties by their names.
pub(crate) type Properties = indexmap::IndexMap<String, ReferenceOr<Box<Schema>>>;

/// A value without what a response of this schema does not declare.
pub(crate) fn declared<S: AnySchemaRef>(value: Value, schema: &ReferenceOr<S>, document: &OpenAPI) -> Value {
    filtered(value, schema, document, &|property| property.is_some())
}

/// A value without the secrets in it.
pub(crate) fn without_secrets<S: AnySchemaRef>(
    value: Value,
    schema: &ReferenceOr<S>,
    document: &OpenAPI,
) -> Value {
    filtered(value, schema, document, &|property| {
        property.is_none_or(|property| !is_secret(property, document))
    })
}

/// Whether a member is kept, by the schema of its property.
type Keep<'a> = &'a dyn Fn(Option<&ReferenceOr<Box<Schema>>>) -> bool;

/// A value with those members, at any depth, whose schema is to be kept.
fn filtered<S: AnySchemaRef>(
    value: Value,
    schema: &ReferenceOr<S>,
    document: &OpenAPI,
    keep: Keep<'_>,
) -> Value {
    match value {
        Value::Object(members) => {
            let parts = parts(schema, document);
            if parts.iter().all(|part| own_properties(part).is_none()) {
                return Value::Object(members);
            }
            let mut kept = Map::new();
            for (name, value) in members {
                let property = parts.iter().find_map(|part| own_properties(part)?.get(&name));
                if keep(property) {
                    let value = match property {
                        Some(property) => filtered(value, property, document, keep),
                        None => value,
                    };
                    kept.insert(name, value);
                }
            }
            Value::Object(kept)
        }
        Value::Array(values) => match items(schema, document) {
            Some(of) => values.into_iter().map(|item| filtered(item, of, document, keep)).collect(),
            None => Value::Array(values),
        },
        other => other,
    }
}

/// Gives every field that has no value its documented default.
pub(crate) fn fill_in_defaults<S: AnySchemaRef>(
    value: &mut Value,
    schema: &ReferenceOr<S>,
    document: &OpenAPI,
) {
    let Some(members) = value.as_object_mut() else { return };
    for part in parts(schema, document) {
        for (name, of) in own_properties(part).into_iter().flatten() {
            match members.get_mut(name) {
                Some(value) if !value.is_null() => fill_in_defaults(value, of, document),
                _ => {
                    if let Some(default) = default(of, document) {
                        members.insert(name.clone(), default.clone());
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::json_schema::tests::document;

    #[test]
    fn members_are_kept_that_are_declared_or_no_secret() {
        let document = document();
        let node = ReferenceOr::<Schema>::ref_("#/components/schemas/Node");
        let value = json!({ "id": 1, "sk": "s", "other": 2, "list": [{ "sk": "s", "name": "a", "x": 1 }] });
        let without = json!({ "id": 1, "other": 2, "list": [{ "name": "a", "x": 1 }] });
        assert_eq!(without_secrets(value.clone(), &node, &document), without);
        let kept = json!({ "id": 1, "sk": "s", "list": [{ "sk": "s", "name": "a" }] });
        assert_eq!(declared(value, &node, &document), kept);
        let mut value = json!({ "id": 1 });
        fill_in_defaults(&mut value, &node, &document);
        assert_eq!(value, json!({ "id": 1, "name": "n" }));
    }
}
