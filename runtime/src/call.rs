//! A call before it is sent, and the future that it becomes.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use crate::check::Violations;
use crate::client::Client;
use crate::error::Result;
use crate::future::ResponseFuture;
use crate::paging::{Items, Pages, Paging};
use crate::parts::Parts;
use crate::preview::Preview;
use crate::request;
use crate::response::{Output, Response};
use crate::retry::Retry;
use crate::service::Operation;
use crate::value::Value;
use crate::waiting::{Wait, Waiter};

/// A call of one operation, with the values given so far. `T` is what a success brings.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    parts: Arc<Parts>,
    /// From the first poll on, where the call itself is awaited.
    sent: Option<ResponseFuture<T>>,
}

impl<T: Output> Call<T> {
    /// A call without any value.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Call { parts: Arc::new(Parts::new(client, operation)), sent: None }
    }

    /// Gives the parameter at a position of [`Operation::parameters`] its value.
    pub fn set<V: Value>(mut self, index: usize, value: impl Into<V>) -> Self {
        if let Some(place) = Arc::get_mut(&mut self.parts).and_then(|parts| parts.values.get_mut(index)) {
            *place = Some(Box::new(value.into()));
        }
        self
    }

    /// Gives the call its body.
    pub fn body<V: Value>(mut self, body: impl Into<V>) -> Self {
        // Nobody else has the parts before the call is sent.
        if let Some(parts) = Arc::get_mut(&mut self.parts) {
            parts.body = Some(Box::new(body.into()));
        }
        self
    }

    /// Whether and how this call is sent again where it fails, in place of what the client has set.
    pub fn retry(mut self, retry: Retry) -> Self {
        if let Some(parts) = Arc::get_mut(&mut self.parts) {
            parts.retry = Some(retry);
        }
        self
    }

    /// Checks the call against the documented limits, without sending it.
    ///
    /// # Errors
    /// Every limit that it breaks.
    pub fn validate(&self) -> std::result::Result<(), Violations> {
        let known = self.parts.client.inner().identities.known();
        request::validate(&self.parts, known.as_deref(), true)
    }

    /// What is known of the operation, such as whether it is [idempotent](Operation::idempotent).
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.parts.operation
    }

    /// The request that the call would send, without its secrets.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where the client lacks a value that the
    /// path needs, [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) where it does not know yet who
    /// calls: see [`ClientBuilder::connect`](crate::ClientBuilder::connect).
    pub fn preview(&self) -> Result<Preview> {
        Preview::of(&self.parts)
    }

    /// Sends the call. Awaiting it does the same, without the metadata.
    pub fn with_metadata(self) -> ResponseFuture<Response<T>> {
        ResponseFuture::new(self.parts)
    }

    /// Reads a list page by page.
    pub fn pages<P: Value>(self, paging: &'static Paging) -> Pages<P> {
        Pages::new(self.parts, paging)
    }

    /// Reads a list item by item.
    pub fn items<P: Value, I: Value>(self, paging: &'static Paging, items: fn(P) -> Vec<I>) -> Items<P, I> {
        Items::new(self.parts, paging, items)
    }

    /// Calls again and again until a thing has reached a state.
    pub fn wait<R: Value + Clone>(self, waiter: &'static Waiter) -> Wait<R> {
        Wait::new(self.parts, waiter)
    }

    /// Calls again and again until a thing is gone.
    pub fn wait_gone<R: Value + Clone>(self, waiter: &'static Waiter) -> Wait<R, ()> {
        Wait::until_gone(self.parts, waiter)
    }

    /// Sends the call.
    pub fn send(self) -> ResponseFuture<T> {
        ResponseFuture::new(self.parts)
    }
}

impl<T: Output> Future for Call<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        let Call { parts, sent } = &mut *self;
        let sent = sent.get_or_insert_with(|| ResponseFuture::new(Arc::clone(parts)));
        Pin::new(sent).poll(context)
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts { operation, values, body, .. } = &*self.parts;
        let mut out = f.debug_struct(operation.name);
        for (parameter, value) in operation.parameters.iter().zip(values) {
            if let Some(value) = value {
                out.field(parameter.name, value);
            }
        }
        if let Some(body) = body {
            out.field("body", body);
        }
        out.finish_non_exhaustive()
    }
}
