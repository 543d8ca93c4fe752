//! What a call needs of the async runtime that it runs in: Tokio, with timers and with I/O.

use std::any::Any;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::task::Poll;

use tokio::runtime::Handle;

use crate::error::{Error, ErrorKind, Result};

/// Runs a call; where the runtime lacks what the call needs, that is its error.
///
/// Whether there is a runtime can be asked. Whether it has timers and I/O cannot (Tokio 1.54: neither `Handle`, nor
/// its metrics or its `Debug`, says so, and every use of them panics), so that this panic is turned into the
/// error, after the hook for panics has printed it. Other panics go on.
///
/// The call is borrowed: an async function has room twice for a future that it takes by value.
pub(crate) async fn within<T>(
    operation: &'static str,
    mut call: Pin<&mut impl Future<Output = Result<T>>>,
) -> Result<T> {
    let fail = |problem: &str| Error::new(operation, ErrorKind::Runtime(problem.to_owned()));
    if Handle::try_current().is_err() {
        return Err(fail(NO_RUNTIME));
    }
    poll_fn(|context| {
        // After a panic nothing of the call is used again.
        match catch_unwind(AssertUnwindSafe(|| call.as_mut().poll(context))) {
            Ok(poll) => poll,
            Err(panic) => match lacks(&*panic) {
                Some(problem) => Poll::Ready(Err(fail(problem))),
                None => resume_unwind(panic),
            },
        }
    })
    .await
}

const NO_RUNTIME: &str = "not sent: there is no Tokio runtime here; await the call in one, for example under \
     `#[tokio::main]`, or use `.block()` of the feature `blocking`";

/// What a runtime lacks that panicked so.
fn lacks(panic: &(dyn Any + Send)) -> Option<&'static str> {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied())?;
    if text.contains("timers are disabled") {
        Some("not sent: the Tokio runtime has no timers; call `enable_all` (or `enable_time`) on its builder")
    } else if text.contains("IO is disabled") {
        Some("not sent: the Tokio runtime has no I/O; call `enable_all` (or `enable_io`) on its builder")
    } else {
        None
    }
}
