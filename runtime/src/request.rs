//! Puts a call into a request of HTTP: path, query, headers and body.

use std::borrow::Cow;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use crate::check::{Checker, Violations};
use crate::error::{Error, ErrorKind, Result};
use crate::identity::Identity;
use crate::json;
use crate::parts::Parts;
use crate::redacted::{REDACTED, redacted};
use crate::service::{In, Parameter, Source};
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

/// Checks a call: what no request can carry always, the documented limits where asked. What the
/// client gives is checked as far as its identity is known.
pub(crate) fn validate(
    parts: &Parts,
    identity: Option<&Identity>,
    limits: bool,
) -> std::result::Result<(), Violations> {
    let mut checker = Checker::default();
    for (index, parameter) in parts.operation.parameters.iter().enumerate() {
        let Some(view) = parts.value(index, parameter.source, identity) else { continue };
        let steps = [parameter.place.label(), parameter.name];
        if limits {
            checker.part(&steps, view, parameter.rules);
        }
        if let Some(problem) = cannot_carry(parameter.place, view) {
            checker.report_at(&steps, "type", problem);
        }
    }
    if let Some(body) = &parts.body
        && limits
    {
        checker.part(&["body"], body.view(), parts.operation.body);
    }
    checker.finish()
}

/// Why a value cannot stand where its parameter goes, whatever the documented limits say.
fn cannot_carry(place: In, view: View<'_>) -> Option<String> {
    if !matches!(place, In::Path | In::Header) {
        return None;
    }
    let Some(text) = text(view, Secrets::Sent) else { return Some("has no value to send".to_owned()) };
    match place {
        In::Path if matches!(&*text, "" | "." | "..") => Some(format!(
            "cannot be {text:?}: it is a segment of the path, and would change which path is called"
        )),
        In::Header if !text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) => {
            Some("has a character that no header can carry: visible ASCII and spaces only".to_owned())
        }
        _ => None,
    }
}

/// What becomes of a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Secrets {
    /// It is sent.
    Sent,
    /// `[redacted]` stands in its place, for people to read.
    Hidden,
}

/// Puts the parts into a request. They have been checked before.
pub(crate) fn assemble(parts: &Parts, identity: &Identity, secrets: Secrets) -> Result<Assembled> {
    let mut query: Vec<(&str, Cow<'_, str>)> = Vec::new();
    let mut headers = HeaderMap::with_capacity(10);
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    // The service wants it on requests without a body too, and signs it.
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    for (index, parameter) in parts.operation.parameters.iter().enumerate() {
        let Some(view) = parts.value(index, parameter.source, Some(identity)) else {
            missing(parts, parameter)?;
            continue;
        };
        match parameter.place {
            In::Path => {}
            In::Query => query.extend(texts(view, secrets).into_iter().map(|text| (parameter.name, text))),
            In::QueryCommaSeparated => {
                let texts = texts(view, secrets);
                if !texts.is_empty() {
                    query.push((parameter.name, texts.join(",").into()));
                }
            }
            In::Header => {
                let name = HeaderName::from_bytes(parameter.name.as_bytes());
                let value = HeaderValue::from_str(&text(view, secrets).unwrap_or_default());
                if let (Ok(name), Ok(mut value)) = (name, value) {
                    value.set_sensitive(matches!(view, View::Secret(_)));
                    headers.insert(name, value);
                }
            }
        }
    }
    let body = match &parts.body {
        Some(body) if secrets == Secrets::Hidden => redacted(&**body).to_string().into_bytes(),
        Some(body) => json::encode(&**body)
            .map_err(|error| configuration(parts, format!("the body cannot be written as JSON: {error}")))?,
        None => Vec::new(),
    };
    Ok(Assembled { path: path(parts, identity, secrets), query: canonical_query(&query), headers, body })
}

/// The operation's path with the values of its parameters.
fn path(parts: &Parts, identity: &Identity, secrets: Secrets) -> String {
    let mut path = String::with_capacity(128);
    let mut rest = parts.operation.path;
    while let Some((literal, after)) = rest.split_once('{')
        && let Some((name, after)) = after.split_once('}')
    {
        path.push_str(literal);
        let mut parameters = parts.operation.parameters.iter().enumerate();
        let found = parameters.find(|(_, known)| known.place == In::Path && known.name == name);
        let value = found.and_then(|(index, parameter)| parts.value(index, parameter.source, Some(identity)));
        if let Some(text) = value.and_then(|value| text(value, secrets)) {
            path.extend(encode_segment(&text));
        }
        rest = after;
    }
    path.push_str(rest);
    path
}

/// The error for a value that the path needs and the client does not have.
fn missing(parts: &Parts, parameter: &Parameter) -> Result<()> {
    let setter = match parameter.source {
        Source::ProjectId => ".project_id(..) on the client's builder",
        Source::DomainId => ".domain_id(..) on the credentials",
        Source::Call if parameter.place == In::Path => "the operation's method with it",
        Source::Call => return Ok(()),
    };
    Err(configuration(parts, format!("`{}` has no value: call {setter}", parameter.name)))
}

fn configuration(parts: &Parts, problem: String) -> Error {
    Error::new(parts.operation.name, ErrorKind::Configuration(problem))
}

/// The text that stands for a scalar outside of JSON.
fn text(view: View<'_>, secrets: Secrets) -> Option<Cow<'_, str>> {
    Some(match view {
        View::Bool(value) => if value { "true" } else { "false" }.into(),
        View::Integer(value) => value.to_string().into(),
        View::Unsigned(value) => value.to_string().into(),
        View::Float(value) => value.to_string().into(),
        View::Secret(_) if secrets == Secrets::Hidden => REDACTED.into(),
        View::Text(text) | View::Secret(text) => text.into(),
        // The generator lets no other type be a parameter, but for lists in the query.
        View::Absent | View::Null | View::List(_) | View::Map(_) | View::Model(_) => return None,
    })
}

/// The texts that stand for a value in the query: one for a scalar, one for each item of a list.
fn texts(view: View<'_>, secrets: Secrets) -> Vec<Cow<'_, str>> {
    let View::List(list) = view else { return text(view, secrets).into_iter().collect() };
    let mut all = Vec::with_capacity(list.len());
    list.each(&mut |item| all.extend(text(item, secrets).map(|text| Cow::Owned(text.into_owned()))));
    all
}
