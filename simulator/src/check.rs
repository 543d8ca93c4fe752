//! Checks a request against what its operation documents. No message quotes a value: it may be a secret.

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{ValidationError, Validator};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::constraints;
use crate::documents::{Operation, Parameter};
use crate::refusal::{Codes, Refusal, codes};
use crate::schema;

/// How many things that are wrong one response tells.
const MOST_LISTED: usize = 20;

/// The values of a request that fits its operation.
#[derive(Debug)]
pub(crate) struct Values {
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    /// Null where there is no body.
    pub(crate) body: Value,
}

/// Something in a request that is not as documented.
#[derive(Debug)]
pub(crate) struct Problem {
    /// The code of the service for it.
    code: &'static str,
    /// Such as `body.src_node.object_key[3]`.
    place: String,
    text: String,
}

impl Problem {
    /// A value, or several, that break what is documented.
    pub(crate) fn value(service: &str, place: impl Into<String>, text: impl Into<String>) -> Self {
        Self { code: codes(service).wrong_value, place: place.into(), text: text.into() }
    }

    /// Where it is.
    #[cfg(test)]
    pub(crate) fn place(&self) -> &str {
        &self.place
    }

    /// Ranges of the time of day that overlap.
    pub(crate) fn overlap(service: &str, place: impl Into<String>, text: impl Into<String>) -> Self {
        Self { code: codes(service).overlap, place: place.into(), text: text.into() }
    }

    /// A value that is needed and not there.
    pub(crate) fn missing(service: &str, place: impl Into<String>, text: impl Into<String>) -> Self {
        Self { code: codes(service).value_missing, place: place.into(), text: text.into() }
    }
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

/// The values of a request, or everything in it that is not as documented.
pub(crate) fn request(operation: &Operation, parts: Parts<'_>) -> Result<Values, Refusal> {
    let mut problems = Vec::new();
    let segments = path_values(operation, parts.path);
    let pairs = query_pairs(parts.query);
    let (mut path, mut query) = (Map::new(), Map::new());
    for parameter in &operation.parameters {
        let given: Vec<String> = match parameter.place.as_str() {
            "path" => segments.iter().filter(|(name, _)| *name == parameter.name).map(second).collect(),
            "query" => pairs.iter().filter(|(name, _)| *name == parameter.name).map(second).collect(),
            _ => header_values(parts.headers, &parameter.name),
        };
        let Some(value) = parameter_value(operation, parameter, &given, &mut problems) else { continue };
        match parameter.place.as_str() {
            "path" => drop(path.insert(parameter.name.clone(), value)),
            "query" => drop(query.insert(parameter.name.clone(), value)),
            _ => {}
        }
    }
    let body = body_value(operation, parts, &mut problems);
    refuse(operation, &problems)?;
    Ok(Values { path, query, body })
}

fn second<A, B: Clone>(pair: &(A, B)) -> B {
    pair.1.clone()
}

fn refuse(operation: &Operation, problems: &[Problem]) -> Result<(), Refusal> {
    let Some(first) = problems.first() else { return Ok(()) };
    let listed = problems.iter().take(MOST_LISTED);
    let mut listed: Vec<String> =
        listed.map(|problem| format!("{}: {}", problem.place, problem.text)).collect();
    if problems.len() > MOST_LISTED {
        listed.push(format!("and {} more", problems.len() - MOST_LISTED));
    }
    Err(Refusal::service(operation.service, 400, first.code, listed.join("; ")))
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
    problems: &mut Vec<Problem>,
) -> Option<Value> {
    let place = format!("{}.{}", parameter.place, parameter.name);
    let Some(first) = given.first() else {
        if parameter.required {
            problems.push(Problem::missing(operation.service, place, "is needed and missing"));
        }
        return None;
    };
    let document = &operation.document;
    let type_of = |schema: &Value| {
        schema::keyword(schema, document, "type").and_then(Value::as_str).unwrap_or("string").to_owned()
    };
    let value = if type_of(&parameter.schema) == "array" {
        let items = schema::keyword(&parameter.schema, document, "items").cloned().unwrap_or_default();
        // Both `a=1&a=2` and `a=1,2`; `a=` has no items.
        let texts = given.iter().filter(|text| !text.is_empty()).flat_map(|text| text.split(','));
        texts.map(|text| typed(text, &type_of(&items))).collect()
    } else {
        typed(first, &type_of(&parameter.schema))
    };
    let judge = operation.parameter_validator(parameter);
    problems.extend(judged(operation.service, &place, &value, judge));
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

fn body_value(operation: &Operation, parts: Parts<'_>, problems: &mut Vec<Problem>) -> Value {
    let Codes { body_missing, not_json, .. } = *codes(operation.service);
    let mut wrong = |code, text: String| problems.push(Problem { code, place: "body".to_owned(), text });
    // A body that nothing documents is ignored, as services do.
    let Some(body) = &operation.body else { return Value::Null };
    if parts.body.is_empty() {
        if body.required {
            wrong(body_missing, "is needed and missing".to_owned());
        }
        return Value::Null;
    }
    let content_type = parts.headers.get(CONTENT_TYPE).map(|value| value.as_bytes());
    if content_type.is_some_and(|value| !is_json(value)) {
        wrong(not_json, "its Content-Type has to be application/json".to_owned());
        return Value::Null;
    }
    let value: Value = match serde_json::from_slice(parts.body) {
        Ok(value) => value,
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            wrong(not_json, format!("is not JSON, at line {line}, column {column}"));
            return Value::Null;
        }
    };
    let Some(judge) = operation.body_validator() else { return Value::Null };
    problems.extend(judged(operation.service, "body", &value, judge));
    problems.extend(constraints::check(operation.service, &value, &body.schema, &operation.document));
    value
}

fn is_json(content_type: &[u8]) -> bool {
    let media_type = content_type.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    media_type.eq_ignore_ascii_case(b"application/json")
}

fn judged(service: &str, place: &str, value: &Value, validator: Result<&Validator, &String>) -> Vec<Problem> {
    match validator {
        Ok(validator) => validator.iter_errors(value).map(|error| problem(service, place, &error)).collect(),
        Err(text) => vec![Problem::value(service, place, text.as_str())],
    }
}

fn problem(service: &str, root: &str, error: &ValidationError<'_>) -> Problem {
    let mut place = root.to_owned();
    for segment in error.instance_path().as_str().split('/').skip(1) {
        match segment.parse::<usize>() {
            Ok(index) => place.push_str(&format!("[{index}]")),
            Err(_) => place.push_str(&format!(".{}", segment.replace("~1", "/").replace("~0", "~"))),
        }
    }
    let Codes { wrong_type, wrong_value, value_missing, .. } = *codes(service);
    let (code, text) = match error.kind() {
        Kind::Required { property } => {
            place.push_str(&format!(".{}", property.as_str().unwrap_or_default()));
            (value_missing, "is needed and missing".to_owned())
        }
        Kind::Type { .. } => (wrong_type, error.masked().to_string()),
        Kind::MinLength { limit } => (wrong_value, format!("is shorter than {limit} characters")),
        Kind::MaxLength { limit } => (wrong_value, format!("is longer than {limit} characters")),
        Kind::MinItems { limit } => (wrong_value, format!("has less than {limit} items")),
        Kind::MaxItems { limit } => (wrong_value, format!("has more than {limit} items")),
        Kind::Minimum { limit } => (wrong_value, format!("is less than {limit}")),
        Kind::Maximum { limit } => (wrong_value, format!("is more than {limit}")),
        Kind::Pattern { pattern } => (wrong_value, format!("does not match the pattern {pattern}")),
        Kind::Enum { options } => (wrong_value, format!("is none of {options}")),
        _ => (wrong_value, error.masked().to_string()),
    };
    Problem { code, place, text }
}
