//! Puts a call into a request of HTTP: path, query, headers and body.

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use crate::call::Parts;
use crate::error::{Error, ErrorKind, Result};
use crate::json;
use crate::service::{In, Source};
use crate::sign::{canonical_query, encode_segment};
use crate::value::View;

/// A request before it is signed.
pub(crate) struct Assembled {
    /// Percent-encoded, starting with a slash.
    pub(crate) path: String,
    /// Percent-encoded and in the order that a signature needs; empty for none.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// Why a value cannot stand where its parameter goes, whatever the documented limits say.
pub(crate) fn cannot_carry(place: In, view: View<'_>) -> Option<String> {
    let texts = texts(view);
    let Some(text) = texts.first() else {
        return matches!(place, In::Path | In::Header).then(|| "has no value to send".to_owned());
    };
    match place {
        In::Path if matches!(text.as_str(), "" | "." | "..") => Some(format!(
            "cannot be {text:?}: it is a segment of the path, and would change which path is called"
        )),
        In::Header if !text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) => {
            Some("has a character that no header can carry: visible ASCII and spaces only".to_owned())
        }
        _ => None,
    }
}

/// Puts the parts into a request. They have been checked before.
pub(crate) fn assemble(parts: &Parts) -> Result<Assembled> {
    let mut path = parts.operation.path.to_owned();
    let mut query: Vec<(&str, String)> = Vec::new();
    let mut headers = HeaderMap::with_capacity(10);
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    // The service wants it on requests without a body too, and signs it.
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    for (index, parameter) in parts.operation.parameters.iter().enumerate() {
        let Some(view) = parts.value(index, parameter.source) else {
            missing(parts, parameter.source, parameter.place, parameter.name)?;
            continue;
        };
        let mut texts = texts(view);
        match parameter.place {
            In::Path => {
                let segment = encode_segment(&texts.concat());
                path = path.replace(&format!("{{{}}}", parameter.name), &segment);
            }
            In::Query => query.extend(texts.drain(..).map(|text| (parameter.name, text))),
            In::QueryCommaSeparated if texts.is_empty() => {}
            In::QueryCommaSeparated => query.push((parameter.name, texts.join(","))),
            In::Header => {
                let name = HeaderName::from_bytes(parameter.name.as_bytes());
                let value = HeaderValue::from_str(&texts.concat());
                if let (Ok(name), Ok(mut value)) = (name, value) {
                    value.set_sensitive(matches!(view, View::Secret(_)));
                    headers.insert(name, value);
                }
            }
        }
    }
    let body = match &parts.body {
        Some(body) => json::encode(&**body)
            .map_err(|error| configuration(parts, format!("the body cannot be written as JSON: {error}")))?,
        None => Vec::new(),
    };
    Ok(Assembled { path, query: canonical_query(&query), headers, body })
}

/// The error for a value that the path needs and the client does not have.
fn missing(parts: &Parts, source: Source, place: In, name: &str) -> Result<()> {
    let setter = match source {
        Source::ProjectId => ".project_id(..) on the client's builder",
        Source::DomainId => ".domain_id(..) on the credentials",
        Source::Call if place == In::Path => "the operation's method with it",
        Source::Call => return Ok(()),
    };
    Err(configuration(parts, format!("`{name}` has no value: call {setter}")))
}

fn configuration(parts: &Parts, problem: String) -> Error {
    Error::new(parts.operation.name, ErrorKind::Configuration(problem))
}

/// The texts that stand for a value outside of JSON: one for a scalar, one for each item of a list.
fn texts(view: View<'_>) -> Vec<String> {
    match view {
        View::Bool(value) => vec![value.to_string()],
        View::Integer(value) => vec![value.to_string()],
        View::Unsigned(value) => vec![value.to_string()],
        View::Float(value) => vec![value.to_string()],
        View::Text(text) | View::Secret(text) => vec![text.to_owned()],
        View::List(list) => {
            let mut all = Vec::with_capacity(list.len());
            list.each(&mut |item| all.append(&mut texts(item)));
            all
        }
        // The generator lets no other type be a parameter.
        View::Absent | View::Null | View::Map(_) | View::Model(_) => Vec::new(),
    }
}
