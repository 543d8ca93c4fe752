//! Calls in a program without async: the same futures, driven by a small runtime that the client owns.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};

/// The runtime of a client, which there is from its first blocking call on.
#[derive(Default)]
pub(crate) struct Driver(Mutex<Option<Arc<Owned>>>);

/// A runtime that may be dropped anywhere, also where other code is asynchronous.
struct Owned(Option<Runtime>);

impl Drop for Owned {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Driver {
    fn runtime(&self) -> std::io::Result<Arc<Owned>> {
        let mut runtime = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(runtime) = &*runtime {
            return Ok(Arc::clone(runtime));
        }
        let new = Arc::new(Owned(Some(Builder::new_current_thread().enable_all().build()?)));
        Ok(Arc::clone(runtime.insert(new)))
    }
}

impl fmt::Debug for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Driver").finish_non_exhaustive()
    }
}

/// Waits for a future. An error inside of an async runtime: its thread would stop, and perhaps for ever.
pub(crate) fn run<T>(client: &Client, operation: &'static str, future: impl Future<Output = T>) -> Result<T> {
    let mut future = pin!(future);
    let mut output = None;
    drive(client, operation, &mut |context| future.as_mut().poll(context).map(|one| output = Some(one)))?;
    output.ok_or_else(|| Error::new(operation, ErrorKind::Runtime("the call ended early".to_owned())))
}

/// Compiled once, whatever is waited for.
fn drive(
    client: &Client,
    operation: &'static str,
    poll: &mut dyn FnMut(&mut Context<'_>) -> Poll<()>,
) -> Result<()> {
    let fail = |problem| Error::new(operation, ErrorKind::Runtime(problem));
    if Handle::try_current().is_ok() {
        return Err(fail(
            "not sent: a blocking call inside of an async runtime would stop its thread; use `.await` here, or \
             make the call on a thread of your own"
                .to_owned(),
        ));
    }
    let runtime = client.inner().driver.runtime();
    let runtime = runtime.map_err(|error| fail(format!("not sent: no runtime can be started: {error}")))?;
    if let Some(runtime) = &runtime.0 {
        runtime.block_on(poll_fn(poll));
    }
    Ok(())
}
