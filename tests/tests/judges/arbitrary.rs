//! Random requests of an operation: what its schemas allow, and one limit of them broken.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

use crate::calls::Values;
use crate::requests::{Operation, place_and_name};

/// Characters that no pattern of "names without markup" forbids, of one to four bytes each.
const CHARACTERS: &str = r"[a-zA-Z0-9 /._~+%äß中文🌍-]";

/// A parameter by place and name, and its value.
type Parameter = ((String, String), Json);

/// A random request. Its values keep their limits; constraints between fields may be broken.
pub(crate) fn request(operation: &Operation) -> BoxedStrategy<Values> {
    let parameters: Vec<BoxedStrategy<Option<Parameter>>> = operation
        .parameters
        .iter()
        .map(|parameter| {
            let key = place_and_name(parameter);
            let required = parameter["required"] == json!(true);
            let value = value(operation, &parameter["schema"], parameter.get("example"));
            // A path holds texts that are not empty and no dots alone, whatever their limits say.
            let in_path = key.0 == "path";
            let value = value.prop_filter("no such path", move |value| {
                !in_path || !matches!(value.as_str(), Some("" | "." | ".."))
            });
            let given = value.prop_map(move |value| Some((key.clone(), value)));
            if required { given.boxed() } else { prop_oneof![given, Just(None)].boxed() }
        })
        .collect();
    let body = match &operation.body {
        Some((schema, example)) => {
            prop_oneof![Just(example.clone()), value(operation, schema, None)].prop_map(Some).boxed()
        }
        None => Just(None).boxed(),
    };
    let request = (parameters, body).prop_map(|(parameters, body)| Values {
        parameters: parameters.into_iter().flatten().collect(),
        body,
        item: None,
    });
    request.boxed()
}

/// A value that keeps the limits of a schema.
fn value(operation: &Operation, schema: &Json, example: Option<&Json>) -> BoxedStrategy<Json> {
    let schema = operation.merged(schema);
    let example = example.or_else(|| schema.get("example"));
    if let Some(values) = schema.get("enum").and_then(Json::as_array) {
        return prop::sample::select(values.clone()).boxed();
    }
    match schema.get("type").and_then(Json::as_str) {
        Some("object") => object(operation, &schema),
        Some("array") => array(operation, &schema),
        Some("boolean") => any::<bool>().prop_map(Json::from).boxed(),
        Some("integer") => {
            let bound = |key: &str, other| schema.get(key).and_then(Json::as_i64).unwrap_or(other);
            let int32 = schema.get("format") == Some(&json!("int32"));
            let (low, high) = if int32 { (i32::MIN.into(), i32::MAX.into()) } else { (-1 << 53, 1 << 53) };
            let (low, high) = (bound("minimum", low), bound("maximum", high));
            prop_oneof![Just(low), Just(high), low..=high].prop_map(Json::from).boxed()
        }
        Some("number") => (0.0..1.0).prop_map(Json::from).boxed(),
        _ => text(&schema, example),
    }
}

fn text(schema: &Map<String, Json>, example: Option<&Json>) -> BoxedStrategy<Json> {
    // The other patterns leave little to chance.
    let pattern = schema.get("pattern").and_then(Json::as_str);
    if pattern.is_some_and(|pattern| pattern != r#"^[^<>&"'\\]*$"#) {
        let example = example.cloned().unwrap_or_else(|| json!("08:00"));
        return Just(example).boxed();
    }
    let count =
        |key: &str| schema.get(key).and_then(Json::as_u64).map(|count| usize::try_from(count).unwrap());
    let (least, most) = (count("minLength").unwrap_or(0), count("maxLength").unwrap_or(1000));
    let of = |lengths: String| prop::string::string_regex(&format!("{CHARACTERS}{lengths}")).unwrap();
    // Short texts, and those that are just as long as they may be: a character is not a byte.
    let longest = Just("文".repeat(most));
    prop_oneof![8 => of(format!("{{{least},{}}}", most.min(least + 20))), 1 => longest]
        .prop_map(Json::from)
        .boxed()
}

fn array(operation: &Operation, schema: &Map<String, Json>) -> BoxedStrategy<Json> {
    let count =
        |key: &str| schema.get(key).and_then(Json::as_u64).map(|count| usize::try_from(count).unwrap());
    let (least, most) = (count("minItems").unwrap_or(0), count("maxItems").unwrap_or(3));
    let items = value(operation, &schema["items"], None);
    vec(items, least..=most.min(least + 3)).prop_map(Json::from).boxed()
}

fn object(operation: &Operation, schema: &Map<String, Json>) -> BoxedStrategy<Json> {
    let empty = Map::new();
    let properties = schema.get("properties").and_then(Json::as_object).unwrap_or(&empty);
    let required = schema.get("required").and_then(Json::as_array).cloned().unwrap_or_default();
    let fields: Vec<BoxedStrategy<Option<(String, Json)>>> = properties
        .iter()
        .filter(|(_, property)| operation.merged(property).get("readOnly") != Some(&json!(true)))
        .map(|(name, property)| {
            let is_required = required.iter().any(|one| one == name);
            let name = name.clone();
            let given = value(operation, property, None).prop_map(move |value| Some((name.clone(), value)));
            if is_required { given.boxed() } else { prop_oneof![given, Just(None)].boxed() }
        })
        .collect();
    fields.prop_map(|fields| Json::Object(fields.into_iter().flatten().collect())).boxed()
}
