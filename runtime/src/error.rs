//! What can go wrong with a call, by kind.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value as Json;

use crate::check::Violations;
use crate::json;
use crate::value::Value;

/// The result of a call.
pub type Result<T> = std::result::Result<T, Error>;

/// A call that did not succeed.
///
/// `Display` is one line: the operation, what happened and, where the service responded, its status,
/// code, message and request id. No secret that the client knows is part of it.
pub struct Error(Box<Inner>);

struct Inner {
    operation: &'static str,
    kind: ErrorKind,
}

/// What went wrong.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client lacks something, or something of it makes no sense; the text says what.
    Configuration(String),
    /// The request breaks documented limits. Nothing was sent.
    Validation(Violations),
    /// The credentials cannot be used; the text says why. Nothing was sent.
    Credentials(String),
    /// No connection came about. Nothing of the request was sent.
    Connect(TransportError),
    /// The connection broke after it stood: the service may have received the request.
    Interrupted(TransportError),
    /// A time limit ran out. The service may have received the request.
    Timeout(TimeoutError),
    /// The service responded with a status that is no success.
    Api(ApiError),
    /// The service reported success with a response that is not the documented one.
    Decode(DecodeError),
}

impl Error {
    pub(crate) fn new(operation: &'static str, kind: ErrorKind) -> Self {
        Error(Box::new(Inner { operation, kind }))
    }

    /// The operation that was called, such as `StopTask`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The response of the service, where it responded with a status that is no success.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self.kind() {
            ErrorKind::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The limits that the request breaks, where it was refused before it was sent.
    #[must_use]
    pub fn violations(&self) -> Option<&Violations> {
        match self.kind() {
            ErrorKind::Validation(violations) => Some(violations),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation())?;
        match self.kind() {
            ErrorKind::Configuration(problem) => f.write_str(problem),
            ErrorKind::Validation(violations) => write!(f, "not sent: {violations}"),
            ErrorKind::Credentials(problem) => f.write_str(problem),
            ErrorKind::Connect(error) => write!(f, "cannot connect to {}: {error}", error.endpoint),
            ErrorKind::Interrupted(error) => {
                write!(f, "the connection to {} broke, the request may have arrived: {error}", error.endpoint)
            }
            ErrorKind::Timeout(error) => error.fmt(f),
            ErrorKind::Api(error) => error.fmt(f),
            ErrorKind::Decode(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error").field("operation", &self.operation()).field("kind", self.kind()).finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.kind() {
            ErrorKind::Validation(violations) => Some(violations),
            _ => None,
        }
    }
}

/// A failure below HTTP.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) endpoint: String,
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
}

impl TransportError {
    /// The scheme, host and port that the request was for.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        write_hint(f, self.hint.as_deref())
    }
}

/// A time limit that ran out.
#[derive(Debug)]
pub struct TimeoutError {
    pub(crate) phase: TimeoutPhase,
    pub(crate) limit: Duration,
    pub(crate) endpoint: String,
}

/// Which time limit ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// The one for making a connection: nothing was sent.
    Connect,
    /// The one for one attempt, from its start to the last byte of the response.
    Attempt,
    /// The one for the whole call.
    Total,
}

impl TimeoutError {
    /// Which time limit ran out.
    #[must_use]
    pub fn phase(&self) -> TimeoutPhase {
        self.phase
    }

    /// The time limit.
    #[must_use]
    pub fn limit(&self) -> Duration {
        self.limit
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TimeoutError { phase, limit, endpoint } = self;
        match phase {
            TimeoutPhase::Connect => {
                write!(f, "no connection to {endpoint} within {limit:?}; nothing was sent")
            }
            TimeoutPhase::Attempt => {
                write!(f, "no whole response from {endpoint} within {limit:?}; the request may have arrived")
            }
            TimeoutPhase::Total => {
                write!(f, "not done within {limit:?} in all at {endpoint}; the request may have arrived")
            }
        }
    }
}

/// A response of the service, or of the gateway before it, with a status that is no success.
pub struct ApiError {
    pub(crate) status: StatusCode,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) hint: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl ApiError {
    /// The status of HTTP.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The service's error code, such as `OMS.0066`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The service's message.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The id to give to the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came. Not part of `Debug` or `Display`: a server may echo what it was sent.
    #[must_use]
    pub fn raw_body(&self) -> &[u8] {
        &self.body
    }

    /// The body as the type that the operation's documentation names for this status.
    ///
    /// # Errors
    /// What does not fit, with its place.
    pub fn body<T: Value>(&self) -> std::result::Result<T, String> {
        let mut value = T::blank();
        json::decode(&self.body, &mut value)?;
        Ok(value)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, ", {code}")?;
        }
        match &self.message {
            Some(message) => write!(f, ": {message}")?,
            None if self.body.is_empty() => f.write_str(": the response has no body")?,
            None => write!(f, ": the response has no message ({} bytes, see raw_body)", self.body.len())?,
        }
        write_request_id(f, self.request_id.as_deref())?;
        write_hint(f, self.hint.as_deref())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .field("hint", &self.hint)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

/// A success whose response is not the documented one.
pub struct DecodeError {
    pub(crate) status: StatusCode,
    pub(crate) problem: String,
    pub(crate) request_id: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl DecodeError {
    /// The status of HTTP.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// What is wrong with the response, and where.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// The id to give to the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came, as far as it came. Not part of `Debug` or `Display`.
    #[must_use]
    pub fn raw_body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, but the response is not the documented one: {}", self.status, self.problem)?;
        write_request_id(f, self.request_id.as_deref())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("status", &self.status)
            .field("problem", &self.problem)
            .field("request_id", &self.request_id)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

fn write_request_id(f: &mut fmt::Formatter<'_>, id: Option<&str>) -> fmt::Result {
    id.map_or(Ok(()), |id| write!(f, " (request id {id})"))
}

fn write_hint(f: &mut fmt::Formatter<'_>, hint: Option<&str>) -> fmt::Result {
    hint.map_or(Ok(()), |hint| write!(f, "; {hint}"))
}

/// The code, message and request id of an error body, in any of the shapes that services use.
pub(crate) fn error_fields(body: &[u8]) -> [Option<String>; 3] {
    let Ok(Json::Object(fields)) = serde_json::from_slice::<Json>(body) else { return [None, None, None] };
    // IAM and some gateways wrap the fields in an object called `error`.
    let fields = match fields.get("error") {
        Some(Json::Object(inner)) => inner,
        _ => &fields,
    };
    let text = |names: &[&str]| {
        names.iter().find_map(|name| match fields.get(*name)? {
            Json::String(text) if !text.is_empty() => Some(text.clone()),
            Json::Number(number) => Some(number.to_string()),
            _ => None,
        })
    };
    [
        text(&["error_code", "errorCode", "code"]),
        text(&["error_msg", "errorMsg", "message"]),
        text(&["request_id", "requestId"]),
    ]
}
