//! Schemas of OpenAPI 3.0 as JSON Schema, for the judge of requests.

use openapiv3::{
    AdditionalProperties, AnySchema, IntegerFormat, OpenAPI, ReferenceOr, Schema, SchemaKind, StringFormat,
    Type, VariantOrUnknownOrEmpty,
};
use serde_json::{Map, Value, json};

use crate::schema::{self, AnySchemaRef, Properties};

/// Where every reference of a bundled document leads.
const COMPONENTS: &str = "#/components/schemas/";

/// A schema as JSON Schema draft 4, with everything that its references lead to.
pub(crate) fn of_request<S: AnySchemaRef>(schema: &ReferenceOr<S>, document: &OpenAPI) -> Value {
    let root = converted(schema, document);
    let mut names = Vec::new();
    add_references(&root, &mut names);
    let mut components = Map::new();
    let schemas = document.components.as_ref().map(|components| &components.schemas);
    while let Some(name) = names.pop() {
        if !components.contains_key(&name) {
            let component = schemas.and_then(|schemas| schemas.get(&name));
            let component = component.map_or(json!({}), |component| converted(component, document));
            add_references(&component, &mut names);
            components.insert(name, component);
        }
    }
    json!({
        "$schema": "http://json-schema.org/draft-04/schema#",
        "allOf": [root],
        "components": { "schemas": components },
    })
}

/// The names of the components that a schema refers to.
fn add_references(schema: &Value, names: &mut Vec<String>) {
    match schema {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            names.extend(target.and_then(|target| target.strip_prefix(COMPONENTS)).map(str::to_owned));
            members.values().for_each(|value| add_references(value, names));
        }
        Value::Array(items) => items.iter().for_each(|item| add_references(item, names)),
        _ => {}
    }
}

fn converted<S: AnySchemaRef>(schema: &ReferenceOr<S>, document: &OpenAPI) -> Value {
    match schema {
        ReferenceOr::Reference { reference } => json!({ "$ref": reference }),
        ReferenceOr::Item(schema) => own(schema.borrow(), document),
    }
}

fn own(schema: &Schema, document: &OpenAPI) -> Value {
    let mut to = Keywords { result: Map::new(), document };
    match &schema.schema_kind {
        SchemaKind::Type(of) => to.typed(of),
        SchemaKind::OneOf { one_of } => to.list("oneOf", one_of),
        SchemaKind::AllOf { all_of } => to.list("allOf", all_of),
        SchemaKind::AnyOf { any_of } => to.list("anyOf", any_of),
        SchemaKind::Not { not } => to.set("not", Some(converted(not, document))),
        SchemaKind::Any(any) => to.any(any),
    }
    if schema.schema_data.nullable { or_null(to.result) } else { Value::Object(to.result) }
}

/// The keywords of one schema.
struct Keywords<'a> {
    result: Map<String, Value>,
    document: &'a OpenAPI,
}

impl Keywords<'_> {
    fn set(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.result.insert(name.to_owned(), value.into());
        }
    }

    fn number(&mut self, name: &str, value: Option<f64>) {
        // Without a fraction it reads better in messages.
        #[allow(clippy::cast_possible_truncation, reason = "it is small enough")]
        let short = |value: f64| {
            if value.fract() == 0.0 && value.abs() < 1e15 { json!(value as i64) } else { json!(value) }
        };
        self.set(name, value.map(short));
    }

    fn flag(&mut self, name: &str, value: bool) {
        self.set(name, value.then_some(true));
    }

    fn list<S: AnySchemaRef>(&mut self, name: &str, schemas: &[ReferenceOr<S>]) {
        if !schemas.is_empty() {
            let schemas: Vec<Value> = schemas.iter().map(|schema| converted(schema, self.document)).collect();
            self.set(name, Some(schemas));
        }
    }

    fn values<T: Into<Value> + Clone>(&mut self, values: &[Option<T>]) {
        if !values.is_empty() {
            let values: Vec<Value> =
                values.iter().map(|value| value.clone().map_or(Value::Null, Into::into)).collect();
            self.set("enum", Some(values));
        }
    }

    fn typed(&mut self, of: &Type) {
        match of {
            Type::String(text) => {
                self.set("type", Some("string"));
                self.set("pattern", text.pattern.clone());
                self.set("minLength", text.min_length);
                self.set("maxLength", text.max_length);
                self.values(&text.enumeration);
                // Draft 4 knows no other format that limits a text.
                let date = matches!(text.format, VariantOrUnknownOrEmpty::Item(StringFormat::DateTime));
                self.set("format", date.then_some("date-time"));
            }
            Type::Number(number) => {
                self.set("type", Some("number"));
                self.number("multipleOf", number.multiple_of);
                self.number("minimum", number.minimum);
                self.number("maximum", number.maximum);
                self.flag("exclusiveMinimum", number.exclusive_minimum);
                self.flag("exclusiveMaximum", number.exclusive_maximum);
                self.values(&number.enumeration);
            }
            Type::Integer(integer) => {
                self.set("type", Some("integer"));
                self.set("multipleOf", integer.multiple_of);
                let (least, most) = match integer.format {
                    VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32) => {
                        (Some(i32::MIN.into()), Some(i32::MAX.into()))
                    }
                    VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64) => (Some(i64::MIN), Some(i64::MAX)),
                    _ => (None, None),
                };
                self.set("minimum", integer.minimum.or(least));
                self.set("maximum", integer.maximum.or(most));
                self.flag("exclusiveMinimum", integer.exclusive_minimum);
                self.flag("exclusiveMaximum", integer.exclusive_maximum);
                self.values(&integer.enumeration);
            }
            Type::Boolean(flag) => {
                self.set("type", Some("boolean"));
                self.values(&flag.enumeration);
            }
            Type::Array(array) => {
                self.set("type", Some("array"));
                self.array(array.items.as_ref(), array.min_items, array.max_items, array.unique_items);
            }
            Type::Object(object) => {
                self.set("type", Some("object"));
                self.object(&object.properties, &object.required, object.additional_properties.as_ref());
                self.set("minProperties", object.min_properties);
                self.set("maxProperties", object.max_properties);
            }
        }
    }

    /// A schema that mixes the keywords of several kinds, such as an `enum` beside `allOf`.
    fn any(&mut self, any: &AnySchema) {
        self.set("type", any.typ.clone());
        self.set("pattern", any.pattern.clone());
        self.set("minLength", any.min_length);
        self.set("maxLength", any.max_length);
        self.number("multipleOf", any.multiple_of);
        self.number("minimum", any.minimum);
        self.number("maximum", any.maximum);
        self.flag("exclusiveMinimum", any.exclusive_minimum == Some(true));
        self.flag("exclusiveMaximum", any.exclusive_maximum == Some(true));
        self.set("enum", (!any.enumeration.is_empty()).then(|| any.enumeration.clone()));
        self.array(any.items.as_ref(), any.min_items, any.max_items, any.unique_items == Some(true));
        self.object(&any.properties, &any.required, any.additional_properties.as_ref());
        self.set("minProperties", any.min_properties);
        self.set("maxProperties", any.max_properties);
        self.list("oneOf", &any.one_of);
        self.list("allOf", &any.all_of);
        self.list("anyOf", &any.any_of);
        let not = any.not.as_ref().map(|not| converted(not, self.document));
        self.set("not", not);
    }

    fn array(
        &mut self,
        items: Option<&ReferenceOr<Box<Schema>>>,
        least: Option<usize>,
        most: Option<usize>,
        unique: bool,
    ) {
        let items = items.map(|items| converted(items, self.document));
        self.set("items", items);
        self.set("minItems", least);
        self.set("maxItems", most);
        self.flag("uniqueItems", unique);
    }

    /// What only responses have is ignored in a request, whatever it holds.
    fn object(
        &mut self,
        properties: &Properties,
        required: &[String],
        additional: Option<&AdditionalProperties>,
    ) {
        let document = self.document;
        let given = properties.iter().filter(|(_, of)| !schema::is_read_only(of, document));
        let given: Map<String, Value> =
            given.map(|(name, of)| (name.clone(), converted(of, document))).collect();
        self.set("properties", (!given.is_empty()).then_some(given));
        let needed =
            |name: &&String| properties.get(*name).is_none_or(|of| !schema::is_read_only(of, document));
        let needed: Vec<String> = required.iter().filter(needed).cloned().collect();
        self.set("required", (!needed.is_empty()).then_some(needed));
        let additional = additional.map(|additional| match additional {
            AdditionalProperties::Any(allowed) => json!(allowed),
            AdditionalProperties::Schema(schema) => converted(schema.as_ref(), document),
        });
        self.set("additionalProperties", additional);
    }
}

fn or_null(mut schema: Map<String, Value>) -> Value {
    let Some(of) = schema.get("type").cloned() else {
        return json!({ "anyOf": [{ "type": "null" }, schema] });
    };
    schema.insert("type".to_owned(), json!([of, "null"]));
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        values.push(Value::Null);
    }
    Value::Object(schema)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A document with these schemas.
    pub(crate) fn document_of(schemas: &Value) -> OpenAPI {
        serde_json::from_value(json!({
            "openapi": "3.0.3", "info": { "title": "t", "version": "1" }, "paths": {},
            "components": { "schemas": schemas },
        }))
        .unwrap()
    }

    pub(crate) fn document() -> OpenAPI {
        document_of(&json!({
            "Secret": { "type": "string", "format": "password" },
            "Node": { "type": "object", "required": ["id", "name"], "properties": {
                "id": { "type": "integer", "format": "int32", "readOnly": true },
                "name": { "type": "string", "nullable": true, "maxLength": 3, "default": "n" },
                "sk": { "allOf": [{ "$ref": "#/components/schemas/Secret" }], "description": "words" },
                "list": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } },
            } },
        }))
    }

    #[test]
    fn what_only_responses_have_is_ignored_in_requests() {
        let schema = of_request(&ReferenceOr::<Schema>::ref_("#/components/schemas/Node"), &document());
        let validator = jsonschema::draft4::new(&schema).unwrap();
        for good in [json!({ "name": null }), json!({ "name": "abc", "id": "anything" })] {
            assert!(validator.is_valid(&good), "{good}");
        }
        for bad in [json!({}), json!({ "name": "abcd" }), json!({ "name": "a", "list": [{ "name": 1 }] })] {
            assert!(!validator.is_valid(&bad), "{bad}");
        }
    }
}
