//! What can go wrong with a call, by kind.

mod body;
mod response;
mod transport;

use std::fmt;
use std::time::Duration;

use crate::check::Violations;

pub(crate) use body::{ErrorFields, error_fields};
pub use response::{ApiError, DecodeError, TooLargeError};
pub use transport::{TimeoutError, TimeoutPhase, TransportError};

/// The result of a call.
pub type Result<T> = std::result::Result<T, Error>;

/// A call that did not succeed.
///
/// `Display` is one line: the operation, what happened and, where the service responded, its status,
/// code, message and request id; where the call was sent more than once, how often. No secret that the
/// client knows is part of it.
///
/// What most programs ask can be asked without a match:
///
/// ```
/// # fn example(result: huaweicloud_core::Result<()>) -> huaweicloud_core::Result<()> {
/// match result {
///     Err(error) if error.is_not_found() => Ok(()), // Deleted already.
///     Err(error) if error.is_throttled() => {
///         println!("try again in {:?}", error.retry_after());
///         Err(error)
///     }
///     other => other,
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    operation: &'static str,
    kind: ErrorKind,
    attempts: u32,
    retryable: bool,
    /// Why there was no further attempt, where there might have been one.
    ended: Option<&'static str>,
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
    /// The async runtime lacks what the call needs, or is where a blocking call must not be made; the text
    /// says what to do.
    Runtime(String),
    /// No connection came about. Nothing of the request was sent.
    Connect(TransportError),
    /// The connection broke after it stood: the service may have received the request.
    Interrupted(TransportError),
    /// A time limit ran out. The service may have received the request.
    Timeout(TimeoutError),
    /// The service responded with a status that is no success.
    Api(ApiError),
    /// Waiting ended without the state that was waited for; the text says why. See
    /// [`WaitError`](crate::WaitError).
    Wait(String),
    /// The service reported success with a response that is not the documented one.
    Decode(DecodeError),
    /// The response is larger than [`max_response_bytes`](crate::ClientBuilder::max_response_bytes), or
    /// would take more memory than [`response_memory_limit`](crate::ClientBuilder::response_memory_limit).
    TooLarge(TooLargeError),
}

impl Error {
    pub(crate) fn new(operation: &'static str, kind: ErrorKind) -> Self {
        Error(Box::new(Inner { operation, kind, attempts: 0, retryable: false, ended: None }))
    }

    /// Notes how often the call was sent, whether it may be sent again, and why it was not.
    pub(crate) fn after(mut self, attempts: u32, retryable: bool, ended: Option<&'static str>) -> Self {
        let inner = &mut *self.0;
        (inner.attempts, inner.retryable, inner.ended) = (attempts, retryable, ended);
        self
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

    /// The status of HTTP, where there was a response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.kind() {
            ErrorKind::Api(error) => Some(error.status()),
            ErrorKind::Decode(error) => Some(error.status()),
            ErrorKind::TooLarge(error) => Some(error.status()),
            _ => None,
        }
    }

    /// The service's error code, such as `OMS.0066`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.api()?.code()
    }

    /// The id to give to the vendor's support, where there was a response.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self.kind() {
            ErrorKind::Api(error) => error.request_id(),
            ErrorKind::Decode(error) => error.request_id(),
            ErrorKind::TooLarge(error) => error.request_id(),
            _ => None,
        }
    }

    /// How long the service asks to wait before the next attempt, by `Retry-After` or by the message of the
    /// gateway's limit.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.api()?.retry_after
    }

    /// Whether the service refused the request because there were too many.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.api().is_some_and(ApiError::is_throttled)
    }

    /// Whether the service says that what the call is about does not exist: by status 404, or by an error
    /// code that means the same. Not where the address itself does not exist (`APIG.0101`): that is a
    /// matter of the endpoint.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.api().is_some_and(|error| error.not_found)
    }

    /// Whether the service says that the resource is busy with something else, so that the call has to be
    /// made later; see [`Retry::wait_while_busy`](crate::Retry::wait_while_busy).
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.api().is_some_and(|error| error.busy)
    }

    /// Whether the same call may be sent again with a prospect of success: the failure is of a passing
    /// kind, and either the operation is idempotent or the request cannot have had an effect.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// How often the call was sent, or a connection for it was tried; 0 where it was refused before that.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation())?;
        match self.kind() {
            ErrorKind::Configuration(problem) | ErrorKind::Runtime(problem) | ErrorKind::Wait(problem) => {
                f.write_str(problem)
            }
            ErrorKind::Validation(violations) => write!(f, "not sent: {violations}"),
            ErrorKind::Credentials(problem) => f.write_str(problem),
            ErrorKind::Connect(error) => write!(f, "cannot connect to {}: {error}", error.endpoint),
            ErrorKind::Interrupted(error) => {
                write!(f, "the connection to {} broke, the request may have arrived: {error}", error.endpoint)
            }
            ErrorKind::Timeout(error) => error.fmt(f),
            ErrorKind::Api(error) => error.fmt(f),
            ErrorKind::Decode(error) => error.fmt(f),
            ErrorKind::TooLarge(error) => error.fmt(f),
        }?;
        let Inner { attempts, ended, .. } = &*self.0;
        if *attempts > 1 {
            write!(f, " (after {attempts} attempts)")?;
        }
        ended.map_or(Ok(()), |reason| write!(f, "; not sent again: {reason}"))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("operation", &self.operation())
            .field("kind", self.kind())
            .field("attempts", &self.attempts())
            .finish()
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
