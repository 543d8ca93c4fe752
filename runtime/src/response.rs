//! A successful response, and how it becomes the type that the operation brings.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap};

use crate::course::Deadline;
use crate::deviation::Deviations;
use crate::error::{DecodeError, Error, ErrorKind, Result, TooLargeError};
use crate::parts::Parts;
use crate::read::{self, Unreadable};
use crate::redact;
use crate::value::{Event, Value, View};

/// A response with a status of success, as it came.
pub struct RawResponse {
    /// What was called: its secrets stay out of messages about the response.
    pub(crate) parts: Arc<Parts>,
    pub(crate) response: Received,
    /// When it has to be read.
    pub(crate) deadline: Deadline,
    /// What reading has found so far.
    pub(crate) deviations: Deviations,
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
        request_id(&self.headers, parts)
    }
}

/// The id of the request, without what a server may echo in it.
pub(crate) fn request_id(headers: &HeaderMap, parts: &Parts) -> Option<String> {
    let ids = ["x-request-id", "x-openstack-request-id"].into_iter().filter_map(|name| headers.get(name));
    let id = ids.filter_map(|id| id.to_str().ok()).find(|id| !id.trim().is_empty())?;
    Some(redact::clean(parts, id))
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
    /// What the response has other than documented: names and types, never values.
    pub deviations: Deviations,
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("output", &self.output)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("deviations", &self.deviations)
            .finish_non_exhaustive()
    }
}

/// A type that a call brings.
pub trait Output: Sized + Send + 'static {
    /// Reads it from a response.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] where the response is not the documented one, [`ErrorKind::TooLarge`] where it
    /// would take more memory than it may.
    fn read(response: &mut RawResponse) -> Result<Self>;
}

impl RawResponse {
    pub(crate) fn new(parts: Arc<Parts>, response: Received, deadline: Deadline) -> Self {
        RawResponse { parts, response, deadline, deviations: Deviations::default() }
    }

    /// The status of HTTP.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.response.status.as_u16()
    }

    /// The error for a status of success that the documentation does not have.
    #[must_use]
    pub fn undocumented(&self) -> Error {
        self.unlike("the documentation does not have this status")
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.response.body.iter().all(u8::is_ascii_whitespace)
    }

    /// Fills in a value, and notes what is not as documented.
    fn fill(&mut self, value: &mut dyn Value) -> Result<()> {
        let is_text = matches!(value.view(), View::Text(_) | View::Secret(_));
        if is_text && self.response.is_html() {
            return Err(
                self.unlike(&format!("a page where a text is expected ({})", self.response.description()))
            );
        }
        if self.is_empty() && !is_text {
            let accepted = value.accept(Event::Null).map(|_| ());
            return accepted
                .map_err(|mismatch| self.unlike(&format!("it is empty, {} is expected", mismatch.0)));
        }
        let settings = self.parts.client.inner().reading;
        let decode = if is_text { read::decode_text } else { read::decode };
        self.deviations = match decode(&self.response.body, value, &settings) {
            Ok(deviations) => deviations,
            Err(Unreadable::Unlike(problem)) => {
                return Err(self.unlike(&format!("{problem} ({})", self.response.description())));
            }
            Err(Unreadable::TooLarge(limit)) => return Err(self.too_large(limit)),
        };
        if !self.deviations.is_empty() {
            self.deviations.clean(|text| redact::clean(&self.parts, text));
            tracing::debug!(
                operation = self.parts.operation.name,
                status = self.status(),
                deviations = %self.deviations,
                "the response is not as documented",
            );
        }
        Ok(())
    }

    fn unlike(&self, problem: &str) -> Error {
        let problem = redact::clean(&self.parts, problem);
        let request_id = self.response.request_id(&self.parts);
        let Received { status, headers, body } = &self.response;
        let (headers, body) = (headers.clone(), body.clone());
        let error = DecodeError { status: *status, problem, request_id, headers, body };
        Error::new(self.parts.operation.name, ErrorKind::Decode(error))
    }

    fn too_large(&self, limit: usize) -> Error {
        let Received { status, headers, body } = &self.response;
        let problem = format!(
            "its response of {} bytes would take more than {limit} bytes of memory; \
             raise `response_memory_limit` on the client's builder",
            body.len()
        );
        let request_id = self.response.request_id(&self.parts);
        let error = TooLargeError { status: *status, problem, request_id, headers: headers.clone() };
        Error::new(self.parts.operation.name, ErrorKind::TooLarge(error))
    }
}

impl Received {
    /// The body in words, for a message.
    fn description(&self) -> String {
        let length = self.body.len();
        if let Some(encoding) = self.compression() {
            return format!(
                "the body has {length} bytes and is compressed with {encoding}, which was not asked for"
            );
        }
        match self.media_type() {
            Some(declared) => format!("the body has {length} bytes, declared as {declared}"),
            None => format!("the body has {length} bytes, of no declared type"),
        }
    }

    fn media_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// Whether it is a page for people: it comes from a proxy, not from the service.
    fn is_html(&self) -> bool {
        self.media_type().is_some_and(|media_type| {
            media_type.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("text/html"))
        })
    }

    /// What the body is compressed with, by its headers or its first bytes. Nothing here decompresses, and what
    /// the header says is not quoted: a server may echo a secret there.
    pub(crate) fn compression(&self) -> Option<&'static str> {
        let declared = self.headers.get(CONTENT_ENCODING).map(|value| value.to_str().unwrap_or("?").trim());
        let declared = declared.filter(|one| !one.is_empty() && !one.eq_ignore_ascii_case("identity"));
        match (declared, &*self.body) {
            (_, []) => None,
            (Some(declared), _) => Some(encoding(declared)),
            (None, [0x1f, 0x8b, ..]) => Some("gzip"),
            (None, [0x28, 0xb5, 0x2f, 0xfd, ..]) => Some("zstd"),
            _ => None,
        }
    }
}

/// The name of an encoding, of several that of the last one.
fn encoding(declared: &str) -> &'static str {
    const KNOWN: [(&str, &str); 7] = [
        ("gzip", "gzip"),
        ("x-gzip", "gzip"),
        ("deflate", "deflate"),
        ("br", "br"),
        ("zstd", "zstd"),
        ("compress", "compress"),
        ("x-compress", "compress"),
    ];
    let last = declared.rsplit(',').next().unwrap_or_default().trim();
    let known = KNOWN.iter().find(|(name, _)| last.eq_ignore_ascii_case(name));
    known.map_or("an encoding that is not known here", |(_, name)| name)
}

impl<T: Value> Output for T {
    fn read(response: &mut RawResponse) -> Result<Self> {
        let mut value = T::blank();
        response.fill(&mut value)?;
        Ok(value)
    }
}

impl Output for () {
    /// Ignores a body of JSON, as a service may come to send one. Any other body is an error: it is
    /// not the service that responds.
    fn read(response: &mut RawResponse) -> Result<Self> {
        if response.is_empty() || read::is_json(&response.response.body) {
            return Ok(());
        }
        Err(response.unlike(&format!("no JSON ({})", response.response.description())))
    }
}

/// A value, or no body.
pub(crate) enum OrEmpty<T> {
    Value(T),
    /// What it means where a body has to be there.
    Empty(Error),
}

impl<T: Value> Output for OrEmpty<T> {
    fn read(response: &mut RawResponse) -> Result<Self> {
        match T::read(response) {
            Ok(value) => Ok(OrEmpty::Value(value)),
            Err(error) if response.is_empty() => Ok(OrEmpty::Empty(error)),
            Err(error) => Err(error),
        }
    }
}

impl<T: Output> Output for Response<T> {
    fn read(response: &mut RawResponse) -> Result<Self> {
        let output = T::read(response)?;
        Ok(Response {
            output,
            status: response.status(),
            request_id: response.response.request_id(&response.parts),
            headers: std::mem::take(&mut response.response.headers),
            deviations: std::mem::take(&mut response.deviations),
        })
    }
}
