//! Responses that are errors: of another status than success, or other than documented.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::read::{self, ReadSettings};
use crate::retry;
use crate::value::Value;

/// A response of the service, or of the gateway before it, with a status that is no success.
pub struct ApiError {
    pub(crate) status: StatusCode,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) hint: Option<String>,
    /// How long the service asks to wait.
    pub(crate) retry_after: Option<Duration>,
    /// Whether the code is one that the service's specification lists as "busy".
    pub(crate) busy: bool,
    pub(crate) not_found: bool,
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

    /// Whether there were too many requests: the gateway passes these on to no service.
    pub(crate) fn is_throttled(&self) -> bool {
        retry::is_throttled(self.status, self.code())
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
    /// What does not fit, with its place. Names that the type does not have are left out of it: a server may
    /// echo a secret there.
    pub fn body<T: Value>(&self) -> std::result::Result<T, String> {
        let mut value = T::blank();
        let settings = ReadSettings { names: false, ..ReadSettings::default() };
        let read = read::decode(&self.body, &mut value, &settings);
        read.map_err(|problem| problem.to_string())?;
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

/// A response that is larger than it may be, or would take more memory.
pub struct TooLargeError {
    pub(crate) status: StatusCode,
    pub(crate) problem: String,
    pub(crate) request_id: Option<String>,
    pub(crate) headers: HeaderMap,
}

impl TooLargeError {
    /// The status of HTTP.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
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
}

impl fmt::Display for TooLargeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, but {}", self.status, self.problem)?;
        write_request_id(f, self.request_id.as_deref())
    }
}

impl fmt::Debug for TooLargeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TooLargeError")
            .field("status", &self.status)
            .field("problem", &self.problem)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

fn write_request_id(f: &mut fmt::Formatter<'_>, id: Option<&str>) -> fmt::Result {
    id.map_or(Ok(()), |id| write!(f, " (request id {id})"))
}

fn write_hint(f: &mut fmt::Formatter<'_>, hint: Option<&str>) -> fmt::Result {
    hint.map_or(Ok(()), |hint| write!(f, "; {hint}"))
}
