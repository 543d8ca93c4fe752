//! Checks a request against what its operation documents.

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::constraints;
use crate::documents::{Operation, Parameter, Place};
use crate::judge;
use crate::problem::Problems;
use crate::refusal::{Codes, Refusal, codes};
use crate::schema;

/// The values of a request that fits its operation.
#[derive(Debug)]
pub(crate) struct Values {
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    /// Null where there is no body.
    pub(crate) body: Value,
}

/// The parts of a request that are checked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts<'a> {
    /// As it came, percent-encoded.
    pub(crate) path: &'a str,
    /// As it came, percent-encoded.
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

/// The values of a request, or what in it is not as documented.
pub(crate) fn request(operation: &Operation, parts: Parts<'_>) -> Result<Values, Refusal> {
    let mut problems = Problems::new(operation.service);
    let segments = path_values(operation, parts.path);
    let pairs = query_pairs(parts.query);
    let (mut path, mut query) = (Map::new(), Map::new());
    for parameter in &operation.parameters {
        let given: Vec<String> = match parameter.place {
            Place::Path => segments.iter().filter(|(name, _)| *name == parameter.name).map(second).collect(),
            Place::Query => pairs.iter().filter(|(name, _)| *name == parameter.name).map(second).collect(),
            Place::Header => header_values(parts.headers, &parameter.name),
        };
        let Some(value) = parameter_value(operation, parameter, &given, &mut problems) else { continue };
        match parameter.place {
            Place::Path => drop(path.insert(parameter.name.clone(), value)),
            Place::Query => drop(query.insert(parameter.name.clone(), value)),
            Place::Header => {}
        }
    }
    let body = body_value(operation, parts, &mut problems);
    problems.refuse()?;
    Ok(Values { path, query, body })
}

fn second<A, B: Clone>(pair: &(A, B)) -> B {
    pair.1.clone()
}

/// The names and values of the parameters in a path.
pub(crate) fn path_values<'a>(operation: &'a Operation, path: &str) -> Vec<(&'a str, String)> {
    let pairs = operation.path.split('/').zip(path.split('/'));
    let name = |segment: &'a str| segment.strip_prefix('{')?.strip_suffix('}');
    pairs.filter_map(|(segment, value)| Some((name(segment)?, decoded(value)))).collect()
}

/// The pairs of a query. A plus is a space, as in forms.
pub(crate) fn query_pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| (decoded(&name.replace('+', " ")), decoded(&value.replace('+', " ")))).collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn header_values(headers: &HeaderMap, name: &str) -> Vec<String> {
    let values = headers.get_all(name).iter();
    values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect()
}

fn parameter_value(
    operation: &Operation,
    parameter: &Parameter,
    given: &[String],
    problems: &mut Problems,
) -> Option<Value> {
    let place = format!("{}.{}", parameter.place.name(), parameter.name);
    let Some(first) = given.first() else {
        if parameter.required {
            problems.missing(place, "is needed and missing");
        }
        return None;
    };
    let document = &operation.document;
    let wanted = schema::type_of(&parameter.schema, document);
    let value = if wanted == "array" {
        let items = schema::items(&parameter.schema, document);
        let items = items.map_or_else(|| "string".to_owned(), |items| schema::type_of(items, document));
        // Both `a=1&a=2` and `a=1,2`; `a=` has no items.
        let texts = given.iter().filter(|text| !text.is_empty()).flat_map(|text| text.split(','));
        texts.map(|text| typed(text, &items)).collect()
    } else {
        typed(first, &wanted)
    };
    match operation.parameter_validator(parameter) {
        Ok(validator) => judge::judge(&place, &value, &parameter.schema, document, validator, problems),
        Err(text) => problems.value(place, text.as_str()),
    }
    Some(value)
}

/// A text as the type that it should be; it stays a text, for the judge to refuse, if it is none.
fn typed(text: &str, wanted: &str) -> Value {
    let parsed = match wanted {
        "integer" => text.parse::<i64>().ok().map(Value::from),
        "number" => text.parse::<f64>().ok().map(Value::from),
        "boolean" => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    };
    parsed.unwrap_or_else(|| Value::from(text))
}

fn body_value(operation: &Operation, parts: Parts<'_>, problems: &mut Problems) -> Value {
    let Codes { body_missing, not_json, .. } = *codes(operation.service);
    // A body that nothing documents is ignored, as services do.
    let Some(body) = &operation.body else { return Value::Null };
    if parts.body.is_empty() {
        if body.required {
            problems.with_code(body_missing, "body", "is needed and missing");
        }
        return Value::Null;
    }
    let content_type = parts.headers.get(CONTENT_TYPE).map(|value| value.as_bytes());
    if content_type.is_some_and(|value| !is_json(value)) {
        problems.with_code(not_json, "body", "its Content-Type has to be application/json");
        return Value::Null;
    }
    let value: Value = match serde_json::from_slice(parts.body) {
        Ok(value) => value,
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            problems.with_code(not_json, "body", format!("is not JSON, at line {line}, column {column}"));
            return Value::Null;
        }
    };
    match operation.body_validator() {
        Some(Ok(validator)) => {
            judge::judge("body", &value, &body.schema, &operation.document, validator, problems);
            constraints::check(&value, &body.schema, &operation.document, problems);
        }
        Some(Err(text)) => problems.value("body", text.as_str()),
        None => {}
    }
    value
}

fn is_json(content_type: &[u8]) -> bool {
    let media_type = content_type.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    media_type.eq_ignore_ascii_case(b"application/json")
}
