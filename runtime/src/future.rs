//! A call under way: the response is awaited, then read, all within the call's time limits.

use std::any::Any;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::task::spawn_blocking;
use tokio::time::timeout_at;

#[cfg(feature = "blocking")]
use crate::client::Client;
use crate::deadline;
use crate::error::{Error, ErrorKind, Result};
use crate::parts::Parts;
use crate::response::{Output, RawResponse};
use crate::send;
use crate::service::Operation;

/// A response with a longer body is read on a thread of its own, so that other tasks go on and time limits
/// hold meanwhile. A shorter one takes a millisecond at most, which is less than the change of threads
/// may cost a busy program.
const LONG: usize = 32 * 1024;

/// A call that is under way. Dropping it gives the call up; the service may have received it.
#[must_use = "a future does nothing until it is awaited"]
pub struct ResponseFuture<T> {
    operation: &'static Operation,
    step: Step,
    #[cfg(feature = "blocking")]
    client: Client,
    output: PhantomData<fn() -> T>,
}

type Boxed<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

enum Step {
    Send(Boxed<RawResponse>),
    Read(Boxed<Box<dyn Any + Send>>),
}

impl<T> ResponseFuture<T> {
    pub(crate) fn new(parts: Arc<Parts>) -> Self {
        ResponseFuture {
            operation: parts.operation,
            #[cfg(feature = "blocking")]
            client: parts.client.clone(),
            step: Step::Send(send::send(parts)),
            output: PhantomData,
        }
    }
}

#[cfg(feature = "blocking")]
impl<T: Output> ResponseFuture<T> {
    /// Waits for the response, in a program that is not asynchronous.
    ///
    /// The client has a runtime of its own for that, which starts with the first such call and needs no
    /// thread.
    ///
    /// # Errors
    /// Those of the call; [`ErrorKind::Runtime`] inside of an async runtime, where nothing is sent.
    pub fn block(self) -> Result<T> {
        let (client, operation) = (self.client.clone(), self.operation.name);
        crate::blocking::run(&client, operation, self)?
    }
}

impl<T: Output> Future for ResponseFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        loop {
            match &mut self.step {
                Step::Send(call) => {
                    let mut response = ready!(call.as_mut().poll(context))?;
                    if response.response.body.len() <= LONG {
                        return Poll::Ready(T::read(&mut response));
                    }
                    let read =
                        |response: &mut RawResponse| T::read(response).map(|output| Box::new(output) as _);
                    self.step = Step::Read(Box::pin(apart(response, read)));
                }
                Step::Read(reading) => {
                    let output = ready!(reading.as_mut().poll(context))?;
                    return Poll::Ready(
                        output.downcast::<T>().map(|output| *output).map_err(|_| unread(self.operation)),
                    );
                }
            }
        }
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}

/// Reads a response on a thread for work that blocks, which every kind of Tokio runtime has. Compiled once
/// for all types: what differs is a function.
async fn apart(
    mut response: RawResponse,
    read: fn(&mut RawResponse) -> Result<Box<dyn Any + Send>>,
) -> Result<Box<dyn Any + Send>> {
    let (deadline, parts) = (response.deadline, Arc::clone(&response.parts));
    match timeout_at(deadline.at, spawn_blocking(move || read(&mut response))).await {
        Ok(Ok(result)) => result,
        Ok(Err(error)) if error.is_panic() => resume_unwind(error.into_panic()),
        Ok(Err(_)) => Err(unread(parts.operation)),
        Err(_) => Err(deadline::exceeded(&parts, &deadline)),
    }
}

fn unread(operation: &Operation) -> Error {
    let problem = "the response came but was not read: the Tokio runtime has shut down";
    Error::new(operation.name, ErrorKind::Runtime(problem.to_owned()))
}
