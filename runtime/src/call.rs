//! A call before it is sent, and the future that it becomes.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::check::{Checker, Violations};
use crate::client::Client;
use crate::error::Result;
use crate::request;
use crate::response::{Output, RawResponse, Response};
use crate::send;
use crate::service::{Operation, Source};
use crate::value::{Value, View};

/// A call of one operation, with the values given so far. `T` is what a success brings.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    parts: Parts,
    output: PhantomData<fn() -> T>,
}

/// What a call is made of, whatever it brings.
pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    /// One for each of the operation's parameters.
    pub(crate) values: Vec<Option<Box<dyn Value>>>,
    pub(crate) body: Option<Box<dyn Value>>,
}

impl<T: Output> Call<T> {
    /// A call without any value.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        let values = operation.parameters.iter().map(|_| None).collect();
        Call { parts: Parts { client: client.clone(), operation, values, body: None }, output: PhantomData }
    }

    /// Gives the parameter at a position of [`Operation::parameters`] its value.
    pub fn set<V: Value>(mut self, index: usize, value: impl Into<V>) -> Self {
        if let Some(place) = self.parts.values.get_mut(index) {
            *place = Some(Box::new(value.into()));
        }
        self
    }

    /// Gives the call its body.
    pub fn body<V: Value>(mut self, body: impl Into<V>) -> Self {
        self.parts.body = Some(Box::new(body.into()));
        self
    }

    /// Checks the call against the documented limits, without sending it.
    ///
    /// # Errors
    /// Every limit that it breaks.
    pub fn validate(&self) -> std::result::Result<(), Violations> {
        self.parts.validate(true)
    }

    /// Sends the call. Awaiting it does the same, without the metadata.
    pub fn with_metadata(self) -> ResponseFuture<Response<T>> {
        ResponseFuture::new(self.parts)
    }

    /// Sends the call.
    pub fn send(self) -> ResponseFuture<T> {
        ResponseFuture::new(self.parts)
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts { operation, values, body, .. } = &self.parts;
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

impl Parts {
    /// The value of a parameter, whoever gives it.
    pub(crate) fn value(&self, index: usize, source: Source) -> Option<View<'_>> {
        let view = match source {
            Source::Call => self.values.get(index)?.as_ref()?.view(),
            Source::ProjectId => View::Text(self.client.inner().project_id.as_deref()?),
            Source::DomainId => View::Text(self.client.inner().credentials.as_ref()?.domain()?),
        };
        (!matches!(view, View::Absent)).then_some(view)
    }

    /// Checks the request: what it cannot carry always, the documented limits where asked.
    pub(crate) fn validate(&self, limits: bool) -> std::result::Result<(), Violations> {
        let mut checker = Checker::default();
        for (index, parameter) in self.operation.parameters.iter().enumerate() {
            let Some(view) = self.value(index, parameter.source) else { continue };
            let steps = [parameter.place.label(), parameter.name];
            if limits {
                checker.part(&steps, view, parameter.rules);
            }
            if let Some(problem) = request::cannot_carry(parameter.place, view) {
                checker.report_at(&steps, "type", problem);
            }
        }
        if let Some(body) = &self.body
            && limits
        {
            checker.part(&["body"], body.view(), self.operation.body);
        }
        checker.finish()
    }
}

/// A call that is under way.
#[must_use = "a future does nothing until it is awaited"]
pub struct ResponseFuture<T> {
    response: Pin<Box<dyn Future<Output = Result<RawResponse>> + Send>>,
    output: PhantomData<fn() -> T>,
}

impl<T> ResponseFuture<T> {
    fn new(parts: Parts) -> Self {
        ResponseFuture { response: send::send(parts), output: PhantomData }
    }
}

impl<T: Output> Future for ResponseFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        self.response.as_mut().poll(context).map(|response| T::read(response?))
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
