//! The one path that every request takes: check, assemble, sign, send, judge the response.
//!
//! A call is one attempt. Retries belong around [`attempt`], which tells by its error whether
//! anything of the request can have arrived; `Operation::idempotent` says whether that matters.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::{CONTENT_LENGTH, HeaderValue};
use reqwest::{Method, StatusCode, Url};
use time::OffsetDateTime;
use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::client::{Inner, Timeouts};
use crate::error::{
    ApiError, Error, ErrorKind, Result, TimeoutError, TimeoutPhase, TransportError, error_fields,
};
use crate::identity::Identity;
use crate::parts::Parts;
use crate::redact;
use crate::request::{self, Assembled};
use crate::response::{RawResponse, Received};
use crate::service::Operation;
use crate::sign::Unsigned;

/// A response with a larger body is refused, so that no server can fill the memory.
const LARGEST_BODY: usize = 64 * 1024 * 1024;

/// A longer address is none to the HTTP client.
const LONGEST_ADDRESS: usize = 65_534;

/// Sends a call.
pub(crate) fn send(parts: Arc<Parts>) -> Pin<Box<dyn Future<Output = Result<RawResponse>> + Send>> {
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
        match attempt(&parts).await {
            Ok(response) => Ok(RawResponse { parts, response }),
            Err(error) => {
                tracing::debug!(%error, "the call failed");
                Err(error)
            }
        }
    };
    Box::pin(call.instrument(span))
}

/// Sends a call once, and brings its response if that is a success.
async fn attempt(parts: &Parts) -> Result<Received> {
    let client = parts.client.inner();
    let fail = |kind| fail(parts.operation, kind);
    // A call is one attempt, so that one timer serves both limits.
    let Timeouts { attempt, total, .. } = client.timeouts;
    let (phase, limit) =
        if total < attempt { (TimeoutPhase::Total, total) } else { (TimeoutPhase::Attempt, attempt) };
    let response = tokio::time::timeout(limit, exchange(parts)).await;
    judge(parts, response.map_err(|_| fail(timeout(client, phase, limit)))??)
}

/// Tells a success from a response of another status.
fn judge(parts: &Parts, response: Received) -> Result<Received> {
    let span = Span::current();
    span.record("status", response.status.as_u16());
    if response.status.is_success() {
        if !span.is_disabled() {
            span.record("request_id", response.request_id(parts));
        }
        return Ok(response);
    }
    let request_id = response.request_id(parts);
    let Received { status, headers, body } = response;
    let [code, message, id_in_body] =
        error_fields(&body).map(|field| field.map(|text| redact::clean(parts, &text)));
    let request_id = request_id.or(id_in_body);
    span.record("request_id", request_id.as_deref());
    span.record("error.code", code.as_deref());
    let hint = hint(parts.client.inner(), parts.operation, status);
    let error = ApiError { status, code, message, request_id, hint, headers, body };
    Err(fail(parts.operation, ErrorKind::Api(error)))
}

/// Checks the call, and finds out who sends it.
async fn identify(parts: &Parts) -> Result<Arc<Identity>> {
    let client = parts.client.inner();
    let fail = |kind| fail(parts.operation, kind);
    let validate = |identity: Option<&Identity>| {
        request::validate(parts, identity, client.check_requests)
            .map_err(|violations| fail(ErrorKind::Validation(violations)))
    };
    let known = client.identities.known();
    validate(known.as_deref())?;
    let identity = client
        .identities
        .get()
        .await
        .map_err(|problem| fail(ErrorKind::Credentials(format!("not sent: {problem}"))))?;
    if known.is_none() {
        // Now that it is known who asks, what the client itself puts into the request is checked.
        validate(Some(&identity))?;
    }
    Ok(identity)
}

/// Makes a request of the call and signs it.
fn prepare(parts: &Parts, identity: &Identity) -> Result<reqwest::Request> {
    let client = parts.client.inner();
    let operation = parts.operation;
    let fail = |kind| fail(operation, kind);
    let Assembled { path, query, mut headers, body } = request::assemble(parts, identity)?;
    let url = address(client, &path, &query).map_err(|problem| fail(ErrorKind::Configuration(problem)))?;
    if operation.authenticated {
        let unsigned = Unsigned {
            method: operation.method.as_str(),
            path: url.path(),
            query: &query,
            host: &client.host,
            headers: &mut headers,
            body: &body,
        };
        identity
            .signer
            .sign(unsigned, OffsetDateTime::now_utc())
            .map_err(|problem| fail(ErrorKind::Credentials(format!("not sent: {problem}"))))?;
    }
    if body.is_empty() && matches!(operation.method, Method::POST | Method::PUT | Method::PATCH) {
        // Some gateways refuse these without a length.
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    let mut request = reqwest::Request::new(operation.method.clone(), url);
    *request.headers_mut() = headers;
    if !body.is_empty() {
        *request.body_mut() = Some(body.into());
    }
    Ok(request)
}

/// The address of a request.
fn address(client: &Inner, path: &str, query: &str) -> std::result::Result<Url, String> {
    let mut url = client.base.clone();
    let base = client.base.path().trim_end_matches('/');
    url.set_path(&format!("{base}{path}"));
    url.set_query(Some(query).filter(|query| !query.is_empty()));
    if !url.path().ends_with(path) {
        return Err(format!(
            "not sent: the path {path} changes when it is read as a URL; fix the path in the specification"
        ));
    }
    let length = url.as_str().len();
    if length > LONGEST_ADDRESS {
        return Err(format!(
            "not sent: the request's address is too long, {length} bytes of at most {LONGEST_ADDRESS}; \
             shorten the values in its path and query"
        ));
    }
    Ok(url)
}

/// Sends the request and reads the response.
async fn exchange(parts: &Parts) -> Result<Received> {
    let client = parts.client.inner();
    let fail = |kind| fail(parts.operation, kind);
    let failed = |error| fail(transport(parts, error));
    let identity = identify(parts).await?;
    let (pending, url) = {
        let request = prepare(parts, &identity)?;
        let url = request.url().clone();
        (client.http.execute(request), url)
    };
    let mut response = pending.await.map_err(failed)?;
    if *response.url() != url {
        let host = response.url().host_str().unwrap_or("another host");
        return Err(fail(ErrorKind::Configuration(format!(
            "the given HTTP client followed a redirect to {host}: build it with redirect::Policy::none()"
        ))));
    }
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    // Most responses come in one piece, which is not copied.
    let mut first = Bytes::new();
    let mut joined = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        if first.len().max(joined.len()) + chunk.len() > LARGEST_BODY {
            let message = format!("its response is larger than {LARGEST_BODY} bytes");
            let error = TransportError { endpoint: client.endpoint.clone(), message, hint: None };
            return Err(fail(ErrorKind::Interrupted(error)));
        }
        if first.is_empty() {
            first = chunk;
            continue;
        }
        if joined.is_empty() {
            joined.extend_from_slice(&first);
        }
        joined.extend_from_slice(&chunk);
    }
    let body = if joined.is_empty() { first } else { joined.freeze() };
    Ok(Received { status, headers, body })
}

fn fail(operation: &Operation, kind: ErrorKind) -> Error {
    Error::new(operation.name, kind)
}

fn timeout(client: &Inner, phase: TimeoutPhase, limit: Duration) -> ErrorKind {
    ErrorKind::Timeout(TimeoutError { phase, limit, endpoint: client.endpoint.clone() })
}

fn transport(parts: &Parts, error: reqwest::Error) -> ErrorKind {
    let client = parts.client.inner();
    if error.is_connect() && error.is_timeout() {
        return timeout(client, TimeoutPhase::Connect, client.timeouts.connect);
    }
    let (builder, connect) = (error.is_builder(), error.is_connect());
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
    let message = redact::clean(parts, &message);
    if builder {
        return ErrorKind::Configuration(format!("not sent: the HTTP client refuses the request: {message}"));
    }
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
