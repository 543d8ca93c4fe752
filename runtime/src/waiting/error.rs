//! Why waiting ended without the state.

use std::fmt;
use std::time::Duration;

use crate::error::{Error, ErrorKind};

use super::Waiter;

/// Waiting that ended without the state that was waited for. It holds the last response.
///
/// It becomes an [`Error`] with `?`, of the kind [`ErrorKind::Wait`], or of the kind of the call that
/// failed.
pub struct WaitError<T>(Box<Inner<T>>);

struct Inner<T> {
    operation: &'static str,
    waiter: &'static Waiter,
    kind: WaitErrorKind,
    last: Option<T>,
}

/// Why waiting ended.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitErrorKind {
    /// The thing is in a state from which the other does not follow by itself; the text is that state as
    /// the service names it.
    Failed(String),
    /// The thing is not there, or not any more; the error is what the service said, none where a list does not
    /// have the thing.
    Gone(Option<Error>),
    /// The time was up.
    Deadline(Duration),
    /// A call failed.
    Call(Error),
    /// The waiting had ended before.
    Ended,
}

impl<T> WaitError<T> {
    pub(super) fn new(
        operation: &'static str,
        waiter: &'static Waiter,
        kind: WaitErrorKind,
        last: Option<T>,
    ) -> Self {
        WaitError(Box::new(Inner { operation, waiter, kind, last }))
    }

    /// Why it ended.
    #[must_use]
    pub fn kind(&self) -> &WaitErrorKind {
        &self.0.kind
    }

    /// The last response, if there was one.
    #[must_use]
    pub fn last(&self) -> Option<&T> {
        self.0.last.as_ref()
    }

    /// The last response, if there was one.
    #[must_use]
    pub fn into_last(self) -> Option<T> {
        self.0.last
    }

    /// The operation that was called, such as `ShowTask`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }
}

impl<T> fmt::Display for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, waiter: Waiter { state, field, names, .. }, kind, .. } = &*self.0;
        match kind {
            WaitErrorKind::Failed(value) => {
                write!(f, "{operation}: not {state}: {field} is {value}")?;
                if let Some((_, name)) = names.iter().find(|(number, _)| number == value) {
                    write!(f, " ({name})")?;
                }
                f.write_str(", which does not change by itself")
            }
            WaitErrorKind::Gone(Some(error)) => write!(f, "not {state}, it is gone: {error}"),
            WaitErrorKind::Gone(None) => {
                write!(f, "{operation}: not {state}, it is gone: the list does not have it")
            }
            WaitErrorKind::Deadline(limit) => {
                write!(f, "{operation}: not {state} after {limit:?}; it may still come")
            }
            WaitErrorKind::Call(error) => write!(f, "not known whether {state}: {error}"),
            WaitErrorKind::Ended => write!(f, "{operation}: the waiting had ended before"),
        }
    }
}

impl<T> fmt::Debug for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitError")
            .field("operation", &self.0.operation)
            .field("state", &self.0.waiter.state)
            .field("kind", &self.0.kind)
            .finish_non_exhaustive()
    }
}

impl<T> std::error::Error for WaitError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.kind() {
            WaitErrorKind::Gone(Some(error)) | WaitErrorKind::Call(error) => Some(error),
            WaitErrorKind::Gone(None)
            | WaitErrorKind::Failed(_)
            | WaitErrorKind::Deadline(_)
            | WaitErrorKind::Ended => None,
        }
    }
}

impl<T> From<WaitError<T>> for Error {
    fn from(error: WaitError<T>) -> Self {
        let operation = error.0.operation;
        // Display names the operation; so does that of the error that this becomes.
        let words = error.to_string();
        let words = words.strip_prefix(operation).and_then(|rest| rest.strip_prefix(": ")).unwrap_or(&words);
        match error.0.kind {
            WaitErrorKind::Call(error) => error,
            _ => Error::new(operation, ErrorKind::Wait(words.to_owned())),
        }
    }
}
