//! One attempt to send a call: a request, signed for this moment, and the response as it comes.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderValue};
use reqwest::{Method, Url};

use crate::client::Inner;
use crate::course::Deadline;
use crate::error::{Error, ErrorKind, Result, TooLargeError};
use crate::identity::Identity;
use crate::judge;
use crate::parts::Parts;
use crate::request::{self, Assembled, Secrets};
use crate::response::{self, Received};
use crate::sign::Unsigned;

/// A longer address is none to the HTTP client.
const LONGEST_ADDRESS: usize = 65_534;

/// Validates the call, and finds out who sends it.
pub(crate) async fn identify(parts: &Parts, deadline: Deadline) -> Result<Arc<Identity>> {
    let client = parts.client.inner();
    let fail = |kind| Error::new(parts.operation.name, kind);
    let validate = |identity: Option<&Identity>| {
        request::validate(parts, identity, client.check_requests)
            .map_err(|violations| fail(ErrorKind::Validation(violations)))
    };
    let known = client.identities.known();
    validate(known.as_deref())?;
    client.transport.check().map_err(|problem| fail(ErrorKind::Configuration(problem)))?;
    let looked_up = known.is_none();
    let identity = client.identities.get(known, deadline).await;
    let identity =
        identity.map_err(|problem| fail(ErrorKind::Credentials(format!("not sent: {problem}"))))?;
    if looked_up {
        // Now that it is known who asks, what the client itself puts into the request is checked.
        validate(Some(&identity))?;
    }
    Ok(identity)
}

/// Makes a request of the call and signs it for this moment.
pub(crate) fn prepare(parts: &Parts, identity: &Identity, secrets: Secrets) -> Result<reqwest::Request> {
    let client = parts.client.inner();
    let operation = parts.operation;
    let fail = |kind| Error::new(operation.name, kind);
    let Assembled { path, query, mut headers, body } = request::assemble(parts, identity, secrets)?;
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
        let signed = identity.signer.sign(unsigned, client.clock.now());
        signed.map_err(|problem| fail(ErrorKind::Credentials(format!("not sent: {problem}"))))?;
        if secrets == Secrets::Sent {
            parts.signed_with(headers.get(AUTHORIZATION));
        }
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

/// Sends a request and reads the response, whatever its status.
pub(crate) async fn exchange(parts: &Parts, request: reqwest::Request) -> Result<Received> {
    let client = parts.client.inner();
    let fail = |kind| Error::new(parts.operation.name, kind);
    let failed = |error| judge::transport(parts, error);
    let url = request.url().clone();
    let mut response = client.transport.http.execute(request).await.map_err(failed)?;
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
        let limit = client.reading.body;
        if first.len().max(joined.len()) + chunk.len() > limit {
            let problem = format!(
                "its response is larger than {limit} bytes; raise `max_response_bytes` on the client's builder"
            );
            let request_id = response::request_id(&headers, parts);
            let error = TooLargeError { status, problem, request_id, headers };
            return Err(fail(ErrorKind::TooLarge(error)));
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
