//! One attempt to send a call: a request, signed for this moment, and the response as it comes.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::header::{AUTHORIZATION, CONTENT_LENGTH, HeaderValue};
use http::{Method, Request, Uri};

use crate::course::Deadline;
use crate::error::{Error, ErrorKind, Result, TooLargeError};
use crate::identity::Identity;
use crate::judge;
use crate::parts::Parts;
use crate::request::{self, Assembled, Secrets};
use crate::response::{self, Received};
use crate::sign::Unsigned;
use crate::transport::Reception;

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
pub(crate) fn prepare(parts: &Parts, identity: &Identity, secrets: Secrets) -> Result<Request<Bytes>> {
    let client = parts.client.inner();
    let operation = parts.operation;
    let fail = |kind| Error::new(operation.name, kind);
    let Assembled { path, query, mut headers, body } = request::assemble(parts, identity, secrets)?;
    let uri = address(parts, &path, &query).map_err(|problem| fail(ErrorKind::Configuration(problem)))?;
    if operation.authenticated {
        let unsigned = Unsigned {
            method: operation.method.as_str(),
            path: uri.path(),
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
    let mut request = Request::new(Bytes::from(body));
    *request.method_mut() = operation.method.clone();
    *request.uri_mut() = uri;
    *request.headers_mut() = headers;
    Ok(request)
}

/// The address of a request.
fn address(parts: &Parts, path: &str, query: &str) -> std::result::Result<Uri, String> {
    let client = parts.client.inner();
    let unclear = || {
        format!(
            "not sent: the path {} changes when it is read as a URL; fix the path in the specification",
            parts.operation.path
        )
    };
    if !is_plain(path) && client.base.join(path).map_or(true, |url| url.path() != path) {
        return Err(unclear());
    }
    let separator = if query.is_empty() { "" } else { "?" };
    let address = format!("{}{path}{separator}{query}", client.endpoint);
    let length = address.len();
    if length > LONGEST_ADDRESS {
        return Err(format!(
            "not sent: the request's address is too long, {length} bytes of at most {LONGEST_ADDRESS}; \
             shorten the values in its path and query"
        ));
    }
    Uri::try_from(address).map_err(|_| unclear())
}

/// Whether a path is the same in whatever way it is read: there is nothing to encode in it, and no segment with
/// dots alone, which is a way through folders.
fn is_plain(path: &str) -> bool {
    let usual = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%!$&'()*+,;=:@".contains(&byte);
    path.bytes().all(usual) && !path.contains("/.") && !path.contains("/%")
}

/// Sends a request and reads the response, whatever its status.
pub(crate) async fn exchange(parts: &Parts, request: Request<Bytes>) -> Result<Received> {
    let client = parts.client.inner();
    let fail = |kind| Error::new(parts.operation.name, kind);
    let failed = |error| judge::transport(parts, error);
    let mut response = client.transport.send(request).await.map_err(failed)?;
    // Most responses come in one piece, which is not copied.
    let mut first = Bytes::new();
    let mut joined = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        let limit = client.reading.body;
        if first.len().max(joined.len()) + chunk.len() > limit {
            let problem = format!(
                "its response is larger than {limit} bytes; raise `max_response_bytes` on the client's builder"
            );
            let Reception { status, headers, .. } = response;
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
    let Reception { status, headers, .. } = response;
    Ok(Received { status, headers, body })
}
