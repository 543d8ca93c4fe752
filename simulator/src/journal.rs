//! What was asked of the simulator.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::{HeaderMap, request};
use serde_json::{Value, json};

use crate::documents::{Operation, Place};
use crate::redact;

/// How many requests are kept, and how many bytes of their bodies.
const KEPT: usize = 1000;
const KEPT_BYTES: usize = 16 << 20;

/// A body that is larger than this is not kept.
const LARGEST_BODY: usize = 256 << 10;

/// A request that the simulator has responded to. It holds no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The operation, such as `StopTask`; none if no operation has the method and the path.
    pub operation: Option<String>,
    /// The method, such as `POST`.
    pub method: String,
    /// The path as it came, percent-encoded.
    pub path: String,
    /// The query as it came, without the values of secrets.
    pub query: String,
    /// The headers in the order in which they came, their names in lower case. What proves who calls is
    /// `[redacted]`.
    pub headers: Vec<(String, String)>,
    /// The body; null where there is none. Secrets in it are `[redacted]`, and so is what the operation does
    /// not document. A body that is no JSON, or that is larger than 256 KB, is a text that says so.
    pub body: Value,
    /// The status of the response; none if the connection was reset in its place.
    pub status: Option<u16>,
    /// The id that the response tells as `X-Request-Id`.
    pub request_id: String,
    /// How long it took.
    pub took: Duration,
    /// Bytes of the body.
    size: usize,
}

impl RecordedRequest {
    /// A request before it has its response.
    pub(crate) fn new(operation: Option<&Operation>, head: &request::Parts, request_id: &str) -> Self {
        Self {
            operation: operation.map(|operation| operation.id.clone()),
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: redact::query(operation, head.uri.query().unwrap_or_default()),
            headers: headers(operation, &head.headers),
            body: Value::Null,
            status: None,
            request_id: request_id.to_owned(),
            took: Duration::ZERO,
            size: 0,
        }
    }

    /// Notes the body.
    pub(crate) fn with_body(&mut self, operation: Option<&Operation>, body: &[u8]) {
        self.size = body.len().min(LARGEST_BODY);
        self.body = match body.len() {
            0 => Value::Null,
            size if size > LARGEST_BODY => json!(format!("[a body of {size} bytes]")),
            size => match serde_json::from_slice(body) {
                Ok(value) => redact::body(operation, value),
                Err(_) => json!(format!("[{size} bytes that are no JSON]")),
            },
        };
    }

    /// The first value of a header, whatever the letters of its name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

fn headers(operation: Option<&Operation>, headers: &HeaderMap) -> Vec<(String, String)> {
    let secret = |name: &str| {
        let parameters = operation.iter().flat_map(|operation| &operation.parameters);
        let mut of_name = parameters.filter(|parameter| {
            parameter.place == Place::Header && parameter.name.eq_ignore_ascii_case(name)
        });
        redact::is_secret_header(name)
            || of_name.any(|parameter| operation.is_some_and(|of| redact::is_secret(parameter, of)))
    };
    let shown = headers.iter().map(|(name, value)| {
        let value = if secret(name.as_str()) {
            redact::REDACTED.to_owned()
        } else {
            String::from_utf8_lossy(value.as_bytes()).into_owned()
        };
        (name.as_str().to_owned(), value)
    });
    shown.collect()
}

/// The latest requests.
#[derive(Debug, Default)]
pub(crate) struct Journal(Mutex<(VecDeque<RecordedRequest>, usize)>);

impl Journal {
    pub(crate) fn add(&self, request: RecordedRequest) {
        let mut journal = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (kept, bytes) = &mut *journal;
        *bytes += request.size;
        kept.push_back(request);
        while kept.len() > KEPT || *bytes > KEPT_BYTES {
            let Some(oldest) = kept.pop_front() else { break };
            *bytes -= oldest.size;
        }
    }

    pub(crate) fn all(&self) -> Vec<RecordedRequest> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).0.iter().cloned().collect()
    }
}
