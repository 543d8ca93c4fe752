//! The one path that every request takes: check, assemble, sign, send, judge the answer.
//!
//! A call is one attempt. Retries belong around [`attempt`], which tells by its error whether
//! anything of the request can have arrived; `Operation::idempotent` says whether that matters.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::{StatusCode, Url};
use time::OffsetDateTime;
use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::call::Parts;
use crate::client::Inner;
use crate::error::{
    ApiError, Error, ErrorKind, Result, TimeoutError, TimeoutPhase, TransportError, error_fields,
};
use crate::redact::Redaction;
use crate::reply::Reply;
use crate::request::{self, Assembled};
use crate::service::Operation;
use crate::sign::Unsigned;

/// An answer with a larger body is refused, so that no server can fill the memory.
const LARGEST_BODY: usize = 64 * 1024 * 1024;

/// Sends a call.
pub(crate) fn send(parts: Parts) -> Pin<Box<dyn Future<Output = Result<Reply>> + Send>> {
    let operation = parts.operation;
    let span = tracing::info_span!(
        "huaweicloud.request",
        operation = operation.name,
        method = operation.method.as_str(),
        url.template = operation.path,
        status = Empty,
        error.code = Empty,
        request_id = Empty,
    );
    let call = async move {
        let limit = parts.client.inner().timeouts.total;
        let result = match tokio::time::timeout(limit, attempt(&parts)).await {
            Ok(result) => result,
            Err(_) => Err(fail(operation, timeout(parts.client.inner(), TimeoutPhase::Total, limit))),
        };
        if let Err(error) = &result {
            tracing::debug!(%error, "the call failed");
        }
        result
    };
    Box::pin(call.instrument(span))
}

/// Sends a call once, and brings its answer if that is a success.
async fn attempt(parts: &Parts) -> Result<Reply> {
    let client = parts.client.inner();
    let operation = parts.operation;
    let fail = |kind| fail(operation, kind);
    parts.validate(client.check_requests).map_err(|violations| fail(ErrorKind::Validation(violations)))?;
    let request = sign(client, operation, request::assemble(parts)?)?;
    let url = request.url().clone();

    let limit = client.timeouts.attempt;
    let answer = tokio::time::timeout(limit, exchange(client, parts, request)).await;
    let Answer { status, headers, body, url: final_url } =
        answer.map_err(|_| fail(timeout(client, TimeoutPhase::Attempt, limit)))??;

    if final_url != url {
        let host = final_url.host_str().unwrap_or("another host");
        return Err(fail(ErrorKind::Configuration(format!(
            "the given HTTP client followed a redirect to {host}: build it with redirect::Policy::none()"
        ))));
    }
    let redaction = Redaction::of(parts);
    let request_id = headers.get("x-request-id").and_then(|value| value.to_str().ok());
    let request_id = request_id.map(|id| redaction.clean(id));
    let span = Span::current();
    span.record("status", status.as_u16());
    if status.is_success() {
        span.record("request_id", request_id.as_deref());
        return Ok(Reply { operation: operation.name, status, request_id, headers, body });
    }

    let [code, message, id_in_body] =
        error_fields(&body).map(|field| field.map(|text| redaction.clean(&text)));
    let request_id = request_id.or(id_in_body);
    span.record("request_id", request_id.as_deref());
    span.record("error.code", code.as_deref());
    let hint = hint(client, operation, status);
    Err(fail(ErrorKind::Api(ApiError { status, code, message, request_id, hint, headers, body })))
}

/// Makes the request of HTTP and signs it.
fn sign(client: &Inner, operation: &Operation, assembled: Assembled) -> Result<reqwest::Request> {
    let fail = |kind| fail(operation, kind);
    let Assembled { path, query, mut headers, body } = assembled;
    let mut address = format!("{}{path}", client.endpoint);
    if !query.is_empty() {
        address.push('?');
        address.push_str(&query);
    }
    let url = Url::parse(&address).map_err(|error| {
        fail(ErrorKind::Configuration(format!("the request's address is no URL: {error}")))
    })?;
    if !url.path().ends_with(&path) {
        let problem = "the path of the request changes when it is read as a URL";
        return Err(fail(ErrorKind::Configuration(problem.to_owned())));
    }
    if operation.authenticated {
        let signer = client.signer.as_ref().ok_or_else(|| {
            fail(ErrorKind::Credentials(
                "no credentials are set: call `.credentials(..)` on the builder".to_owned(),
            ))
        })?;
        let unsigned = Unsigned {
            method: operation.method.as_str(),
            path: url.path(),
            query: &query,
            host: &client.host,
            headers: &mut headers,
            body: &body,
        };
        signer
            .sign(unsigned, OffsetDateTime::now_utc())
            .map_err(|problem| fail(ErrorKind::Credentials(problem)))?;
    }
    let mut request = reqwest::Request::new(operation.method.clone(), url);
    *request.headers_mut() = headers;
    if !body.is_empty() || operation.method != reqwest::Method::GET {
        // An empty body too: a POST without a length is refused by some gateways.
        *request.body_mut() = Some(body.into());
    }
    Ok(request)
}

/// What came back, before it is judged.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    /// Whence it came.
    url: Url,
}

async fn exchange(client: &Inner, parts: &Parts, request: reqwest::Request) -> Result<Answer> {
    let failed = |error| fail(parts.operation, transport(client, parts, error));
    let mut response = client.http.execute(request).await.map_err(failed)?;
    let status = response.status();
    let url = response.url().clone();
    let headers = std::mem::take(response.headers_mut());
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        if body.len() + chunk.len() > LARGEST_BODY {
            let message = format!("its answer is larger than {LARGEST_BODY} bytes");
            let error = TransportError { endpoint: client.endpoint.clone(), message, hint: None };
            return Err(fail(parts.operation, ErrorKind::Interrupted(error)));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Answer { status, headers, body, url })
}

fn fail(operation: &Operation, kind: ErrorKind) -> Error {
    Error::new(operation.name, kind)
}

fn timeout(client: &Inner, phase: TimeoutPhase, limit: Duration) -> ErrorKind {
    ErrorKind::Timeout(TimeoutError { phase, limit, endpoint: client.endpoint.clone() })
}

fn transport(client: &Inner, parts: &Parts, error: reqwest::Error) -> ErrorKind {
    if error.is_connect() && error.is_timeout() {
        return timeout(client, TimeoutPhase::Connect, client.timeouts.connect);
    }
    let connect = error.is_connect();
    let error = error.without_url();
    let mut message = String::new();
    let mut source: Option<&dyn std::error::Error> = std::error::Error::source(&error);
    while let Some(cause) = source {
        let separator = if message.is_empty() { "" } else { ": " };
        message = format!("{message}{separator}{cause}");
        source = cause.source();
    }
    if message.is_empty() {
        message = error.to_string();
    }
    let message = Redaction::of(parts).clean(&message);
    let hint = unknown_region(client).filter(|_| connect);
    let error = TransportError { endpoint: client.endpoint.clone(), message, hint };
    if connect { ErrorKind::Connect(error) } else { ErrorKind::Interrupted(error) }
}

/// What may be behind a refusal, where the specification gives a clue.
fn hint(client: &Inner, operation: &Operation, status: StatusCode) -> Option<String> {
    if status.is_redirection() {
        return Some("redirects are not followed: check the endpoint".to_owned());
    }
    let region = client.region.as_ref()?.as_str();
    if operation.regions.is_empty() || operation.regions.contains(&region) {
        return None;
    }
    let regions = operation.regions.join(", ");
    Some(format!("{} is documented for {regions} only, this client calls {region}", operation.name))
}

fn unknown_region(client: &Inner) -> Option<String> {
    let region = client.region.as_ref()?.as_str();
    let known = client.service.regions;
    (!known.is_empty() && !known.contains(&region))
        .then(|| format!("{region} is not among the documented regions: {}", known.join(", ")))
}
