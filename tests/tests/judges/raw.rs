//! Requests put together without the clients: a judge is asked about the same values that a client was.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{Method, Response};
use serde_json::Value as Json;

use crate::calls::Values;
use crate::requests::Operation;

/// What a URL keeps as it is.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Sends a request with a token in place of a signature.
pub(crate) async fn send(
    http: &reqwest::Client,
    endpoint: &str,
    project_id: &str,
    token: &str,
    operation: &Operation,
    values: &Values,
) -> Response {
    let mut path = operation.path.replace("{project_id}", project_id);
    let mut query = Vec::new();
    let mut headers = Vec::new();
    for ((place, name), value) in &values.parameters {
        match place.as_str() {
            "path" => path = path.replace(&format!("{{{name}}}"), &encoded(&text(value))),
            "query" => query.push(format!("{}={}", encoded(name), encoded(&text(value)))),
            _ => headers.push((name.clone(), text(value))),
        }
    }
    let separator = if query.is_empty() { "" } else { "?" };
    let url = format!("{endpoint}{path}{separator}{}", query.join("&"));
    let mut request = http.request(Method::from_bytes(operation.method.as_bytes()).unwrap(), url);
    request = request.header("X-Auth-Token", token);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    if let Some(body) = &values.body {
        request = request.header("Content-Type", "application/json").body(body.to_string());
    }
    request.send().await.unwrap()
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

/// A parameter as it stands in a URL; the items of a list with commas between.
fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
