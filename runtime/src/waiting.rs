//! Waiting until a thing has reached a state.

mod error;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::time::Sleep;

use crate::error::{Error, Result};
use crate::future::ResponseFuture;
use crate::parts::Parts;
use crate::path::{lookup, text};
use crate::response::OrEmpty;
use crate::value::{Value, View};
pub use error::{WaitError, WaitErrorKind};

/// Describes a state that can be waited for.
#[derive(Debug)]
pub struct Waiter {
    /// Its name, such as `running`.
    pub state: &'static str,
    /// Where the response is a list: the path of names to it, and the field that tells its items apart.
    pub item: Option<(&'static str, &'static str)>,
    /// The path of names to the field that holds the state.
    pub field: &'static str,
    /// The values of success, as texts.
    pub success: &'static [&'static str],
    /// The values that end the waiting without success, as texts.
    pub failure: &'static [&'static str],
    /// What further fields have to hold for a success; `None` stands for no value.
    pub also: &'static [(&'static str, Option<&'static str>)],
    /// What it means that there is no such thing.
    pub missing: Missing,
    /// How many successes in a row are needed.
    pub repeat: u64,
    /// The first and the longest time between two requests, in seconds.
    pub interval: (u64, u64),
}

/// What it means that there is no such thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// It is gone, as it was to be.
    Success,
    /// It is gone, and never gets to the state.
    Failure,
    /// It is not there yet.
    Wait,
}

/// Errors in a row that may pass by themselves and do not end the waiting.
const MOST_ERRORS: u32 = 5;

/// Calls again and again until a thing has reached a state.
///
/// Awaiting it brings the last response; it is a future, which can be spawned as well. [`next`](Wait::next) brings each response on the way, for a
/// progress bar or a log. Between two requests it waits for an interval that grows, and it gives up at a
/// deadline: an hour unless said otherwise.
///
/// A request that fails is repeated as any call is; errors that may pass by themselves, such as a
/// timeout or throttling, end the waiting only when they come five times in a row.
#[must_use = "nothing is waited for until it is awaited"]
pub struct Wait<T, O = T> {
    parts: Arc<Parts>,
    waiter: &'static Waiter,
    deadline: Duration,
    interval: Duration,
    longest: Duration,
    step: Step<T>,
    /// Ends the waiting; set when it begins.
    end: Option<Pin<Box<Sleep>>>,
    /// How many successes there were in a row.
    successes: u64,
    /// How many errors there were in a row.
    errors: u32,
    last: Option<T>,
    /// The id of the item that is meant, where the response is a list.
    id: Option<String>,
    output: fn(Option<T>) -> Option<O>,
}

/// What is under way.
enum Step<T> {
    Start,
    Call(ResponseFuture<OrEmpty<T>>),
    Pause(Pin<Box<Sleep>>),
    Done,
}

/// What [`Wait::next`] brings.
type Next<T> = std::result::Result<Option<T>, WaitError<T>>;

/// What a response says about the state.
enum Verdict {
    Success,
    Failure(String),
    UnderWay,
}

impl<T: Value + Clone> Wait<T> {
    pub(crate) fn new(parts: Arc<Parts>, waiter: &'static Waiter) -> Self {
        Wait::with(parts, waiter, |last| last)
    }
}

impl<T: Value + Clone> Wait<T, ()> {
    pub(crate) fn until_gone(parts: Arc<Parts>, waiter: &'static Waiter) -> Self {
        Wait::with(parts, waiter, |_| Some(()))
    }
}

impl<T: Value + Clone, O> Wait<T, O> {
    fn with(parts: Arc<Parts>, waiter: &'static Waiter, output: fn(Option<T>) -> Option<O>) -> Self {
        let (first, longest) = waiter.interval;
        Wait {
            parts,
            waiter,
            deadline: Duration::from_secs(3600),
            interval: Duration::from_secs(first),
            longest: Duration::from_secs(longest),
            step: Step::Start,
            end: None,
            successes: 0,
            errors: 0,
            last: None,
            id: None,
            output,
        }
    }

    /// Means the item of this id, where the response is a list.
    pub fn of<V: Value>(mut self, id: impl Into<V>) -> Self {
        self.id = text(id.into().view());
        self
    }

    /// How long to wait at most; an hour unless said otherwise. It begins with the first request.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = limit;
        self
    }

    /// The time between two requests: at first, and at last. Each is half as long again as the one
    /// before.
    pub fn interval(mut self, first: Duration, longest: Duration) -> Self {
        self.interval = first.min(longest);
        self.longest = longest;
        self
    }

    /// Brings the next response: each on the way, and last the one that has the state. After that, and
    /// where the thing is gone as it was to be, nothing. Can be dropped while it waits and called again.
    ///
    /// # Errors
    /// [`WaitError`] where the state cannot be reached, at the deadline, and where a call fails.
    pub async fn next(&mut self) -> std::result::Result<Option<T>, WaitError<T>> {
        std::future::poll_fn(|context| self.poll_next(context)).await
    }

    /// Does what [`next`](Self::next) does, in a program that is not asynchronous.
    ///
    /// # Errors
    /// Those of [`next`](Self::next); inside of an async runtime
    /// [`ErrorKind::Runtime`](crate::ErrorKind::Runtime).
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> std::result::Result<Option<T>, WaitError<T>> {
        let (client, operation) = (self.parts.client.clone(), self.parts.operation.name);
        let next = crate::blocking::run(&client, operation, self.next());
        next.unwrap_or_else(|error| Err(self.error(WaitErrorKind::Call(error))))
    }

    /// Waits until the state is reached, in a program that is not asynchronous.
    ///
    /// # Errors
    /// Those of [`next_blocking`](Self::next_blocking).
    #[cfg(feature = "blocking")]
    pub fn block(mut self) -> std::result::Result<O, WaitError<T>> {
        while self.next_blocking()?.is_some() {}
        self.end()
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Next<T>> {
        loop {
            match &mut self.step {
                Step::Done => return Poll::Ready(Ok(None)),
                Step::Start => self.step = Step::Call(ResponseFuture::new(Arc::clone(&self.parts))),
                Step::Pause(pause) => {
                    if pause.as_mut().poll(context).is_pending() {
                        return self.poll_end(context);
                    }
                    self.step = Step::Start;
                }
                Step::Call(call) => {
                    let Poll::Ready(response) = Pin::new(call).poll(context) else {
                        return self.poll_end(context);
                    };
                    if let Some(result) = self.take(response) {
                        return Poll::Ready(result);
                    }
                }
            }
        }
    }

    /// Ends the waiting at its deadline, which begins with the first request.
    fn poll_end(&mut self, context: &mut Context<'_>) -> Poll<Next<T>> {
        let deadline = self.deadline;
        let end = self.end.get_or_insert_with(|| Box::pin(tokio::time::sleep(deadline)));
        ready!(end.as_mut().poll(context));
        self.step = Step::Done;
        Poll::Ready(Err(self.error(WaitErrorKind::Deadline(deadline))))
    }

    /// What a response means; nothing where the waiting goes on unseen.
    fn take(&mut self, response: Result<OrEmpty<T>>) -> Option<Next<T>> {
        self.step = Step::Done;
        let response = match response {
            Ok(OrEmpty::Value(response)) => Some(response),
            // A list without items may come without a body.
            Ok(OrEmpty::Empty(_)) if self.waiter.item.is_some() => None,
            Ok(OrEmpty::Empty(error)) | Err(error) => return self.failed(error),
        };
        self.errors = 0;
        let verdict = response.as_ref().map_or_else(|| self.absent(), |response| self.judge(response.view()));
        self.last = response.clone().or(self.last.take());
        match verdict {
            Verdict::Failure(value) => {
                return Some(Err(self.error(WaitErrorKind::Failed(value))));
            }
            Verdict::Success => {
                self.successes += 1;
                if self.successes < self.waiter.repeat {
                    self.pause();
                }
            }
            Verdict::UnderWay => {
                self.successes = 0;
                self.pause();
            }
        }
        match response {
            None if !matches!(self.step, Step::Done) => None,
            response => Some(Ok(response)),
        }
    }

    /// What an error means: that the thing is gone, that it is to be asked again, or the end.
    fn failed(&mut self, error: Error) -> Option<Next<T>> {
        if error.is_not_found() {
            match self.waiter.missing {
                Missing::Success => return Some(Ok(None)),
                Missing::Failure => return Some(Err(self.error(WaitErrorKind::Gone(error)))),
                Missing::Wait => {
                    self.pause();
                    return None;
                }
            }
        }
        self.errors += 1;
        if error.is_retryable() && self.errors < MOST_ERRORS {
            self.pause();
            return None;
        }
        Some(Err(self.error(WaitErrorKind::Call(error))))
    }

    /// What a response says: it shows the thing, or a list that has it.
    fn judge(&self, response: View<'_>) -> Verdict {
        let Some((items, id)) = self.waiter.item else { return self.judge_one(response) };
        let mut verdict = None;
        if let View::List(list) = lookup(response, items) {
            list.each(&mut |item| {
                if verdict.is_none() && text(lookup(item, id)) == self.id {
                    verdict = Some(self.judge_one(item));
                }
            });
        }
        verdict.unwrap_or_else(|| self.absent())
    }

    fn judge_one(&self, thing: View<'_>) -> Verdict {
        let value = text(lookup(thing, self.waiter.field));
        let is_in = |list: &[&str]| {
            value.as_ref().is_some_and(|value| list.iter().any(|one| one.eq_ignore_ascii_case(value)))
        };
        let also = |(path, wanted): &(&str, Option<&str>)| text(lookup(thing, path)).as_deref() == *wanted;
        match value {
            Some(ref value) if is_in(self.waiter.failure) => Verdict::Failure(value.clone()),
            _ if is_in(self.waiter.success) && self.waiter.also.iter().all(also) => Verdict::Success,
            _ => Verdict::UnderWay,
        }
    }

    /// What it means that a list does not have the item.
    fn absent(&self) -> Verdict {
        match self.waiter.missing {
            Missing::Success => Verdict::Success,
            Missing::Failure => Verdict::Failure("not in the list".to_owned()),
            Missing::Wait => Verdict::UnderWay,
        }
    }

    /// Waits for an interval before the next request, and makes the next interval longer.
    fn pause(&mut self) {
        self.step = Step::Pause(Box::pin(tokio::time::sleep(self.interval)));
        self.interval = self.interval.saturating_add(self.interval / 2).min(self.longest);
    }

    /// What the waiting brings, once it is over.
    fn end(&mut self) -> std::result::Result<O, WaitError<T>> {
        let last = self.last.take();
        (self.output)(last).ok_or_else(|| self.error(WaitErrorKind::Ended))
    }

    fn error(&mut self, kind: WaitErrorKind) -> WaitError<T> {
        WaitError::new(self.parts.operation.name, self.waiter, kind, self.last.take())
    }
}

impl<T: Value + Clone, O> Future for Wait<T, O> {
    type Output = std::result::Result<O, WaitError<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        while ready!(self.poll_next(context))?.is_some() {}
        Poll::Ready(self.end())
    }
}

impl<T, O> Unpin for Wait<T, O> {}

impl<T, O> fmt::Debug for Wait<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("operation", &self.parts.operation.name)
            .field("state", &self.waiter.state)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
