//! A successful response, and how it becomes the type that the operation brings.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use serde::de::IgnoredAny;

use crate::error::{DecodeError, Error, ErrorKind, Result};
use crate::json;
use crate::parts::Parts;
use crate::redact;
use crate::value::{Event, Value};

/// A response with a status of success, as it came.
pub struct RawResponse {
    /// What was called: its secrets stay out of messages about the response.
    pub(crate) parts: Arc<Parts>,
    pub(crate) response: Received,
}

/// What came back.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Received {
    /// The id of the request, without what a server may echo in it.
    pub(crate) fn request_id(&self, parts: &Parts) -> Option<String> {
        let id = self.headers.get("x-request-id")?.to_str().ok()?;
        Some(redact::clean(parts, id))
    }
}

/// What a call brings, with what came beside it. `Debug` leaves out the headers.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// What the call brings.
    pub output: T,
    /// The status of HTTP.
    pub status: u16,
    /// The id to give to the vendor's support.
    pub request_id: Option<String>,
    /// The headers of the response.
    pub headers: HeaderMap,
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("output", &self.output)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

/// A type that a call brings.
pub trait Output: Sized {
    /// Reads it from a response.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] where the response is not the documented one.
    fn read(response: RawResponse) -> Result<Self>;
}

impl RawResponse {
    /// The status of HTTP.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.response.status.as_u16()
    }

    /// The error for a status of success that the documentation does not have.
    #[must_use]
    pub fn undocumented(self) -> Error {
        self.unlike("the documentation does not have this status".to_owned())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.response.body.iter().all(u8::is_ascii_whitespace)
    }

    fn unlike(self, problem: String) -> Error {
        let problem = redact::clean(&self.parts, &problem);
        let request_id = self.response.request_id(&self.parts);
        let Received { status, headers, body } = self.response;
        Error::new(
            self.parts.operation.name,
            ErrorKind::Decode(DecodeError { status, problem, request_id, headers, body }),
        )
    }

    /// The type of the body in words, for a message.
    fn media_type(&self) -> String {
        let declared = self.response.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        declared
            .map_or_else(|| "of no declared type".to_owned(), |declared| format!("declared as {declared}"))
    }
}

impl<T: Value> Output for T {
    fn read(response: RawResponse) -> Result<Self> {
        let mut value = T::blank();
        match fill(&response, &mut value) {
            Ok(()) => Ok(value),
            Err(problem) => Err(response.unlike(problem)),
        }
    }
}

fn fill(response: &RawResponse, value: &mut dyn Value) -> std::result::Result<(), String> {
    if response.is_empty() {
        let accepted = value.accept(Event::Null).map(|_| ());
        return accepted.map_err(|mismatch| format!("it is empty, {} is expected", mismatch.0));
    }
    json::decode(&response.response.body, value).map_err(|problem| {
        format!("{problem} (the body has {} bytes, {})", response.response.body.len(), response.media_type())
    })
}

impl Output for () {
    /// Ignores a body of JSON, as a service may come to send one. Any other body is an error: it is
    /// not the service that responds.
    fn read(response: RawResponse) -> Result<Self> {
        if response.is_empty() || serde_json::from_slice::<IgnoredAny>(&response.response.body).is_ok() {
            return Ok(());
        }
        let problem = format!(
            "no body is expected, it has {} bytes, {}",
            response.response.body.len(),
            response.media_type()
        );
        Err(response.unlike(problem))
    }
}

impl<T: Output> Output for Response<T> {
    fn read(response: RawResponse) -> Result<Self> {
        let request_id = response.response.request_id(&response.parts);
        let (status, headers) = (response.status(), response.response.headers.clone());
        Ok(Response { output: T::read(response)?, status, request_id, headers })
    }
}
