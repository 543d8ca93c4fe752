// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! What the methods of the client return: a call that has not been sent yet.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Endpoint, Operation, Preview, Response, ResponseFuture, Retry, Violations,
};

/// A call of the operation `O`, with the values given so far. It is sent when it is awaited.
///
/// The optional parameters of an operation are methods of its calls, see there.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<O: Endpoint>(pub(crate) core::Call<O::Output>);

impl<O: Endpoint> Call<O> {
    /// Checks the call without sending it; an error names all limits that it breaks.
    pub fn validate(&self) -> Result<(), Violations> { self.0.validate() }

    /// What is known of the operation, such as whether it is idempotent.
    pub fn operation(&self) -> &'static Operation { self.0.operation() }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    ///
    /// # Errors
    /// Where the client lacks what the request needs, or does not know yet who calls.
    pub fn preview(&self) -> core::Result<Preview> { self.0.preview() }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    pub fn retry(self, retry: Retry) -> Self { Self(self.0.retry(retry)) }

    /// Sends the call; awaiting it does the same. In a program that is not asynchronous,
    /// `.send().block()` waits for the response, with the feature `blocking`.
    pub fn send(self) -> ResponseFuture<O::Output> { self.0.send() }

    /// Sends the call, and brings the status, the request id and the headers as well.
    pub fn with_metadata(self) -> ResponseFuture<Response<O::Output>> { self.0.with_metadata() }
}

impl<O: Endpoint> Future for Call<O> {
    type Output = core::Result<O::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

impl<O: Endpoint> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}
