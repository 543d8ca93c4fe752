//! Waiting until a thing has reached a state.

mod error;
mod look;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::time::Sleep;

use crate::deviation::Deviations;
use crate::error::{Error, Result};
use crate::paging::{Pager, Paging};
use crate::parts::Parts;
use crate::path::text;
use crate::response::{OrEmpty, Response};
use crate::value::Value;
pub use error::{WaitError, WaitErrorKind};
use look::Look;

/// Describes a state that can be waited for.
#[derive(Debug)]
pub struct Waiter {
    /// Its name, such as `running`.
    pub state: &'static str,
    /// Where the response is a list: the path of names to it, and the field that tells its items apart.
    pub item: Option<(&'static str, &'static str)>,
    /// How that list pages, if it does.
    pub paging: Option<&'static Paging>,
    /// The path of names to the field that holds the state.
    pub field: &'static str,
    /// The values of success, as texts.
    pub success: &'static [&'static str],
    /// The values that end the waiting without success, as texts.
    pub failure: &'static [&'static str],
    /// What those of these values mean that are numbers: the value and its name.
    pub names: &'static [(&'static str, &'static str)],
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
    /// It is not there yet; gone, where it has been seen before.
    Wait,
}

/// Failures in a row that may pass by themselves and end the waiting all the same.
const MOST_ERRORS: u32 = 5;

/// Pages on which an item is looked for each time.
const MOST_PAGES: u32 = 20;

/// Calls again and again until a thing has reached a state.
///
/// Awaiting it brings the last response; it is a future, which can be spawned as well.
/// [`next`](Wait::next) brings each response on the way, for a progress bar or a log. Between two requests
/// it waits for an interval that grows, and it gives up at a deadline: an hour unless said otherwise.
///
/// A request that fails is repeated as any call is; errors that may pass by themselves, such as a
/// timeout, end the waiting only when they come five times in a row. Throttling and a thing that is busy
/// never do: the next request is made when the service asks for it, or after the interval.
///
/// Where the state stands in a list, the item is looked for from where the call begins, on up to 20 pages
/// each time.
#[must_use = "nothing is waited for until it is awaited"]
pub struct Wait<T, O = T> {
    pager: Pager<T>,
    waiter: &'static Waiter,
    deadline: Duration,
    interval: Duration,
    longest: Duration,
    step: Step,
    /// Ends the waiting; set when it begins.
    end: Option<Pin<Box<Sleep>>>,
    /// How many successes there were in a row.
    successes: u64,
    /// How many errors there were in a row.
    errors: u32,
    read: Progress,
    /// The last response that shows the thing; before there is one, the last response.
    last: Option<T>,
    /// Whether a response has shown the thing.
    seen: bool,
    /// The id of the item that is meant, where the response is a list.
    id: Option<String>,
    output: fn(Option<T>) -> Option<O>,
}

/// What one look at a list has read so far.
#[derive(Default)]
struct Progress {
    pages: u32,
    items: u64,
    /// A hash of the last page.
    print: Option<u64>,
}

/// What is under way.
enum Step {
    Call,
    Pause(Pin<Box<Sleep>>),
    /// The state is reached.
    Reached,
    /// It is not.
    Ended,
}

/// What [`Wait::next`] brings.
type Next<T> = std::result::Result<Option<T>, WaitError<T>>;

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
            pager: Pager::new(parts, waiter.paging),
            waiter,
            deadline: Duration::from_secs(3600),
            interval: Duration::from_secs(first),
            longest: Duration::from_secs(longest),
            step: Step::Call,
            end: None,
            successes: 0,
            errors: 0,
            read: Progress::default(),
            last: None,
            seen: false,
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

    /// What came with the last response beside it: status, id of the request, headers, and what it has other than
    /// documented. Nothing before the first one.
    #[must_use]
    pub fn metadata(&self) -> Option<&Response<()>> {
        self.pager.trail().last()
    }

    /// What the responses so far have other than documented, each thing once.
    #[must_use]
    pub fn deviations(&self) -> &Deviations {
        self.pager.trail().deviations()
    }

    /// Brings the next response: each on the way, and last the one that has the state. After that, and
    /// where the thing is gone as it was to be, nothing. Can be dropped while it waits and called again.
    ///
    /// # Errors
    /// [`WaitError`] where the state cannot be reached, at the deadline, and where a call fails; after one,
    /// [`WaitErrorKind::Ended`].
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
        let (client, operation) = self.pager.caller();
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
        self.finish()
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Next<T>> {
        loop {
            match &mut self.step {
                Step::Reached => return Poll::Ready(Ok(None)),
                Step::Ended => return Poll::Ready(Err(self.error(WaitErrorKind::Ended))),
                Step::Pause(pause) => {
                    if pause.as_mut().poll(context).is_pending() {
                        return self.poll_end(context);
                    }
                    self.step = Step::Call;
                }
                Step::Call => {
                    let Poll::Ready(response) = self.pager.poll(context) else {
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
        Poll::Ready(Err(self.ended(WaitErrorKind::Deadline(deadline))))
    }

    /// What a response means; nothing where the waiting goes on unseen.
    fn take(&mut self, response: Result<OrEmpty<T>>) -> Option<Next<T>> {
        let response = match response {
            Ok(OrEmpty::Value(response)) => Some(response),
            // A list without items may come without a body.
            Ok(OrEmpty::Empty(_)) if self.waiter.item.is_some() => None,
            Ok(OrEmpty::Empty(error)) | Err(error) => return self.failed(error),
        };
        self.errors = 0;
        let look = response
            .as_ref()
            .map_or(Look::Absent, |response| look::look(self.waiter, self.id.as_deref(), response.view()));
        let shows = !matches!(look, Look::Absent | Look::Silent);
        if !shows && response.as_ref().is_some_and(|page| self.turn(page)) {
            return None;
        }
        // What is silent after other pages is the empty page at their end.
        let all_read = self.read.pages < MOST_PAGES && (look == Look::Absent || self.read.pages > 1);
        self.look_anew();
        if shows || !self.seen {
            self.last = response.clone().or(self.last.take());
        }
        match look {
            Look::Failure(value) => return Some(Err(self.ended(WaitErrorKind::Failed(value)))),
            Look::Success => {
                self.successes += 1;
                if self.successes < self.waiter.repeat {
                    self.pause(None);
                } else {
                    self.step = Step::Reached;
                }
            }
            Look::UnderWay => self.go_on(),
            Look::Absent | Look::Silent => match self.waiter.missing {
                Missing::Success if all_read => self.step = Step::Reached,
                Missing::Failure if all_read => return Some(Err(self.ended(WaitErrorKind::Gone(None)))),
                Missing::Wait if all_read && self.seen => {
                    return Some(Err(self.ended(WaitErrorKind::Gone(None))));
                }
                _ => self.go_on(),
            },
        }
        self.seen |= shows;
        match response {
            None if matches!(self.step, Step::Pause(_)) => None,
            response => Some(Ok(response)),
        }
    }

    /// Turns to the next page of a list, if there may be one that has the item.
    fn turn(&mut self, page: &T) -> bool {
        let count = self.pager.count(page);
        let print = Some(self.pager.fingerprint(page));
        let before = std::mem::replace(&mut self.read.print, print);
        self.read.pages += 1;
        self.read.items += count;
        // The number of all items may be wrong: nothing is gone by it alone.
        let whole = !self.seen
            && self.waiter.missing == Missing::Wait
            && self.pager.total().is_some_and(|total| total <= self.read.items);
        if count == 0 || whole || print == before || self.read.pages >= MOST_PAGES {
            return false;
        }
        let next = self.pager.after(page, count);
        self.pager.move_to(next)
    }

    /// Begins at the first page again.
    fn look_anew(&mut self) {
        self.read = Progress::default();
        self.pager.rewind();
    }

    /// What an error means: that the thing is gone, that it is to be asked again, or the end.
    fn failed(&mut self, error: Error) -> Option<Next<T>> {
        self.look_anew();
        if error.is_not_found() {
            match self.waiter.missing {
                Missing::Success => {
                    self.step = Step::Reached;
                    return Some(Ok(None));
                }
                // What has been seen is not to come; what its list belongs to is gone for good.
                Missing::Wait if !self.seen && self.waiter.item.is_none() => {
                    self.go_on();
                    return None;
                }
                Missing::Failure | Missing::Wait => {
                    return Some(Err(self.ended(WaitErrorKind::Gone(Some(error)))));
                }
            }
        }
        // The service is there, and says that it has no time.
        let waits = error.is_throttled() || error.is_busy();
        self.errors += u32::from(!waits);
        if waits || error.is_retryable() && self.errors < MOST_ERRORS {
            self.pause(error.retry_after());
            return None;
        }
        Some(Err(self.ended(WaitErrorKind::Call(error))))
    }

    /// The thing is on its way.
    fn go_on(&mut self) {
        self.successes = 0;
        self.pause(None);
    }

    /// Waits for an interval before the next request, at least as long as the service asks for, and makes the
    /// next interval longer.
    fn pause(&mut self, asked: Option<Duration>) {
        let pause = self.interval.max(asked.unwrap_or_default());
        self.step = Step::Pause(Box::pin(tokio::time::sleep(pause)));
        self.interval = self.interval.saturating_add(self.interval / 2).min(self.longest);
    }

    /// The waiting has ended without the state.
    fn ended(&mut self, kind: WaitErrorKind) -> WaitError<T> {
        self.step = Step::Ended;
        self.error(kind)
    }

    /// What the waiting brings, once it is over.
    fn finish(&mut self) -> std::result::Result<O, WaitError<T>> {
        let last = self.last.take();
        (self.output)(last).ok_or_else(|| self.error(WaitErrorKind::Ended))
    }

    fn error(&mut self, kind: WaitErrorKind) -> WaitError<T> {
        WaitError::new(self.pager.operation(), self.waiter, kind, self.last.take())
    }
}

impl<T: Value + Clone, O> Future for Wait<T, O> {
    type Output = std::result::Result<O, WaitError<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        while ready!(self.poll_next(context))?.is_some() {}
        Poll::Ready(self.finish())
    }
}

impl<T, O> Unpin for Wait<T, O> {}

impl<T, O> fmt::Debug for Wait<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("operation", &self.pager.operation())
            .field("state", &self.waiter.state)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
