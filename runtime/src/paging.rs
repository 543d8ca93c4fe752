//! Reading a list page by page, and item by item.

mod items;
mod pager;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::deviation::Deviations;
use crate::error::Result;
use crate::parts::Parts;
use crate::response::{OrEmpty, Response};
use crate::value::Value;
pub use items::Items;
pub(crate) use pager::Pager;

/// Describes how an operation pages.
#[derive(Debug)]
pub struct Paging {
    /// What tells where a page begins.
    pub kind: PagingKind,
    /// The part of the request that says where the page begins.
    pub from: Input,
    /// The part of the request that says how many items a page has at most.
    pub size: Option<Input>,
    /// The path of names to the list in a page; empty where the page itself is the list.
    pub items: &'static str,
    /// The field that tells an item from all others.
    pub id: Option<&'static str>,
    /// The path of names to the number of all items.
    pub total: Option<&'static str>,
}

/// What tells where a page begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagingKind {
    /// How many items come before it, counted from this number.
    Offset(u64),
    /// The number of the page, counted from this number.
    Page(u64),
    /// A marker that the page before names, at this path of names in the response.
    Marker(&'static str),
}

/// A part of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// A parameter, by its position in [`Operation::parameters`](crate::Operation::parameters).
    Parameter(usize),
    /// A field of the body, by its name on the wire.
    Body(&'static str),
}

/// The pages of a list, as the service returns them.
///
/// A [`Stream`] that needs no extension trait: [`next`](Pages::next) brings one page after the other.
/// It ends at an empty page, at a response without a body, and at a page that repeats the one before;
/// the number of all items that a response names is never relied on. An error ends it as well;
/// [`position`](Pages::position) tells where to go on.
///
/// Pages are what the service returns: where the list changes while it is read, an item may stand on
/// two pages, or on none. [`Items`] takes care of that.
#[must_use = "a stream does nothing until it is read"]
pub struct Pages<P> {
    pager: Pager<P>,
    /// A hash of the page before.
    before: Option<u64>,
    done: bool,
}

impl<P: Value> Pages<P> {
    pub(crate) fn new(parts: Arc<Parts>, paging: &'static Paging) -> Self {
        Pages { pager: Pager::new(parts, Some(paging)), before: None, done: false }
    }

    /// How many items a page has at most. The service's default unless said otherwise; without effect
    /// where the operation has no parameter for it.
    pub fn page_size(mut self, size: u32) -> Self {
        self.pager.set_size(size);
        self
    }

    /// Begins at a position that [`position`](Self::position) has returned, in place of the beginning.
    pub fn starting_at(mut self, position: &str) -> Self {
        self.pager.start_at(position);
        self
    }

    /// Where the next page begins: an offset, a number of a page or a marker, as the service has it.
    /// Nothing before the first page of a list that begins without a marker.
    #[must_use]
    pub fn position(&self) -> Option<String> {
        self.pager.position()
    }

    /// The number of all items as the last page named it. It may be off: lists change.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pager.total()
    }

    /// What came with the last page beside it: status, id of the request, headers, and what the page has other
    /// than documented. Nothing before the first one.
    #[must_use]
    pub fn metadata(&self) -> Option<&Response<()>> {
        self.pager.trail().last()
    }

    /// What the pages so far have other than documented, each thing once.
    #[must_use]
    pub fn deviations(&self) -> &Deviations {
        self.pager.trail().deviations()
    }

    /// Reads the next page; nothing after the last one. Can be dropped while it waits and called again.
    pub async fn next(&mut self) -> Option<Result<P>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// Reads the next page in a program that is not asynchronous; nothing after the last one, and after an
    /// error.
    ///
    /// Inside of an async runtime it is an error, [`ErrorKind::Runtime`](crate::ErrorKind::Runtime).
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> Option<Result<P>> {
        let (client, operation) = self.pager.caller();
        match crate::blocking::run(&client, operation, self.next()) {
            Ok(next) => next,
            Err(_) if self.done => None,
            Err(error) => {
                self.done = true;
                Some(Err(error))
            }
        }
    }

    /// All of them in turn, in a program that is not asynchronous; see [`next_blocking`](Self::next_blocking).
    #[cfg(feature = "blocking")]
    pub fn blocking(mut self) -> impl Iterator<Item = Result<P>> {
        std::iter::from_fn(move || self.next_blocking())
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P>>> {
        if self.done {
            return Poll::Ready(None);
        }
        let page = match std::task::ready!(self.pager.poll(context)) {
            Ok(OrEmpty::Value(page)) => page,
            Ok(OrEmpty::Empty(_)) => {
                self.done = true;
                return Poll::Ready(None);
            }
            Err(error) => {
                self.done = true;
                return Poll::Ready(Some(Err(error)));
            }
        };
        if let Some(error) = self.pager.unreadable(&page) {
            self.done = true;
            return Poll::Ready(Some(Err(error)));
        }
        let count = self.pager.count(&page);
        let print = self.pager.fingerprint(&page);
        if count == 0 || self.before.replace(print) == Some(print) {
            self.done = true;
            return Poll::Ready(None);
        }
        let next = self.pager.after(&page, count);
        self.done = !self.pager.move_to(next);
        Poll::Ready(Some(Ok(page)))
    }
}

impl<P> Unpin for Pages<P> {}

impl<P: Value> Stream for Pages<P> {
    type Item = Result<P>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<P>>> {
        self.poll(context)
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("pager", &self.pager).field("done", &self.done).finish_non_exhaustive()
    }
}
