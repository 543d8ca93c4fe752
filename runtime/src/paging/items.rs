//! Reads a list item by item, each once, although the list changes meanwhile.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::deviation::Deviations;
use crate::error::Result;
use crate::parts::Parts;
use crate::path::{lookup, text};
use crate::response::{OrEmpty, Response};
use crate::value::Value;

use super::Paging;
use super::pager::Pager;

/// The items of a list.
///
/// A [`Stream`] that needs no extension trait: [`next`](Items::next) brings one item after the other, and
/// reads the next page when it is needed. It ends as [`Pages`](super::Pages) does.
///
/// Where items have an id that the specification names, none comes twice, and none that stays in the
/// list is left out: a list that is read by offsets moves when items before the offset are deleted, so
/// each page is asked for from the last item of the page before, and read again from further ahead
/// where that item is not there any more. For that, some 20 bytes for each item are kept.
#[must_use = "a stream does nothing until it is read"]
pub struct Items<P, I> {
    pager: Pager<P>,
    items: fn(P) -> Vec<I>,
    buffer: std::vec::IntoIter<I>,
    seen: Seen,
    /// How far the page that is asked for reaches back into what has been read.
    overlap: u64,
    /// Where the list was begun, as an offset.
    first: u64,
    /// The most items that a page has had.
    largest: u64,
    /// A hash of the page before.
    before: Option<u64>,
    /// How many pages in a row have brought nothing new.
    idle: u64,
    done: bool,
}

impl<P: Value, I: Value> Items<P, I> {
    pub(crate) fn new(parts: Arc<Parts>, paging: &'static Paging, items: fn(P) -> Vec<I>) -> Self {
        let pager = Pager::new(parts, Some(paging));
        Items {
            first: pager.offset().unwrap_or(0),
            pager,
            items,
            buffer: Vec::new().into_iter(),
            seen: Seen::default(),
            overlap: 0,
            largest: 0,
            before: None,
            idle: 0,
            done: false,
        }
    }

    /// How many items are asked for at once. The service's default unless said otherwise; without
    /// effect where the operation has no parameter for it.
    pub fn page_size(mut self, size: u32) -> Self {
        self.pager.set_size(size);
        self
    }

    /// Begins at a position that [`position`](Self::position) has returned, in place of the beginning.
    pub fn starting_at(mut self, position: &str) -> Self {
        self.pager.start_at(position);
        self.first = self.pager.offset().unwrap_or(0);
        self
    }

    /// Where the page begins that is read next. Items that the last page has brought and that are not
    /// taken yet come before it.
    #[must_use]
    pub fn position(&self) -> Option<String> {
        self.pager.position()
    }

    /// The number of all items as the last page named it. It may be off: lists change.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.pager.total()
    }

    /// What came with the last page beside its items: status, id of the request, headers, and what the page has
    /// other than documented. Nothing before the first one.
    #[must_use]
    pub fn metadata(&self) -> Option<&Response<()>> {
        self.pager.trail().last()
    }

    /// What the pages so far have other than documented, each thing once. The items of the last page may still be
    /// to come.
    #[must_use]
    pub fn deviations(&self) -> &Deviations {
        self.pager.trail().deviations()
    }

    /// Brings the next item; nothing after the last one. Can be dropped while it waits and called again.
    pub async fn next(&mut self) -> Option<Result<I>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// Reads the next item in a program that is not asynchronous; nothing after the last one, and after an
    /// error.
    ///
    /// Inside of an async runtime it is an error, [`ErrorKind::Runtime`](crate::ErrorKind::Runtime).
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> Option<Result<I>> {
        let (client, operation) = self.pager.caller();
        match crate::blocking::run(&client, operation, self.next()) {
            Ok(next) => next,
            Err(_) if self.done && self.buffer.as_slice().is_empty() => None,
            Err(error) => {
                self.done = true;
                self.buffer = Vec::new().into_iter();
                Some(Err(error))
            }
        }
    }

    /// All of them in turn, in a program that is not asynchronous; see [`next_blocking`](Self::next_blocking).
    #[cfg(feature = "blocking")]
    pub fn blocking(mut self) -> impl Iterator<Item = Result<I>> {
        std::iter::from_fn(move || self.next_blocking())
    }

    /// Brings all that is left, in memory.
    ///
    /// # Errors
    /// The first error that a request meets; what was read before it is lost.
    pub async fn collect(mut self) -> Result<Vec<I>> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I>>> {
        loop {
            if let Some(item) = self.buffer.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            if self.done {
                return Poll::Ready(None);
            }
            match ready!(self.pager.poll(context)) {
                Ok(OrEmpty::Value(page)) => match self.pager.unreadable(&page) {
                    None => self.take(page),
                    Some(error) => {
                        self.done = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                },
                Ok(OrEmpty::Empty(_)) => self.step_back(),
                Err(error) => {
                    self.done = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    /// Takes what is new on a page, and decides where to go on.
    fn take(&mut self, page: P) {
        let count = self.pager.count(&page);
        let print = self.pager.fingerprint(&page);
        let repeats = self.before.replace(print) == Some(print);
        let can_tell = self.pager.id().is_some();
        let can_move = can_tell && self.pager.offset().is_some();
        let next = self.pager.after(&page, count);
        let mut items = if repeats && !can_tell { Vec::new() } else { (self.items)(page) };
        // A service that never lets pages overlap is read as it is, after many tries.
        if count == 0 || !(self.joins(&items) || self.is_idle_for_too_long()) {
            return self.step_back();
        }
        let goes_on = self.pager.move_to(next);
        if let Some(id) = self.pager.id() {
            items.retain(|item| self.seen.insert(text(lookup(item.view(), id))));
        }
        let fresh = items.len() as u64;
        self.idle = if fresh == 0 { self.idle + 1 } else { 0 };
        self.largest = self.largest.max(count);
        self.buffer = items.into_iter();
        if fresh == 0 && (repeats || !can_move || count < self.largest || self.is_idle_for_too_long()) {
            self.done = true;
            return;
        }
        self.done = !goes_on;
        // A page that begins with the last item of the one before shows that none lies between them.
        self.overlap = u64::from(can_move && count > 1 && self.pager.size() != Some(1));
        if let (1, Some(offset)) = (self.overlap, self.pager.offset()) {
            self.pager.set_offset(offset.saturating_sub(1));
        }
    }

    /// Whether a page begins with something that was read, so that nothing lies before it unread.
    fn joins(&self, items: &[I]) -> bool {
        let (Some(first), Some(id)) = (items.first(), self.pager.id()) else { return true };
        self.overlap == 0 || self.seen.has(text(lookup(first.view(), id)))
    }

    /// Reads from further ahead: what was deleted has moved the items behind it. At the beginning, or
    /// where pages are not asked for so that they overlap, the list has ended.
    fn step_back(&mut self) {
        let offset = self.pager.offset().filter(|offset| self.overlap > 0 && *offset > self.first);
        let Some(offset) = offset.filter(|_| !self.is_idle_for_too_long()) else {
            self.done = true;
            return;
        };
        self.idle += 1;
        let offset = offset.saturating_sub(self.largest.max(1)).max(self.first);
        // At the beginning nothing lies before the page, and a new pass begins.
        if offset == self.first {
            self.overlap = 0;
            self.seen.pass += 1;
        }
        self.before = None;
        self.pager.set_offset(offset);
    }

    /// Whether many more pages have brought nothing new than what was read has filled. That many come
    /// where items are added at the beginning half as fast as they are read.
    fn is_idle_for_too_long(&self) -> bool {
        self.idle > 2 * (self.seen.len() / self.largest.max(1)) + 8
    }
}

impl<P, I> Unpin for Items<P, I> {}

impl<P: Value, I: Value> Stream for Items<P, I> {
    type Item = Result<I>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<I>>> {
        self.poll(context)
    }
}

impl<P, I> fmt::Debug for Items<P, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pager", &self.pager).field("done", &self.done).finish_non_exhaustive()
    }
}

/// The ids that have come, as hashes: two of a billion items are the same by chance once in 40 lists.
#[derive(Default)]
struct Seen {
    /// In which pass through the list each was read last.
    passes: HashMap<u64, u32>,
    pass: u32,
    state: RandomState,
}

impl Seen {
    /// Whether the id has not come before. What has no id is always new.
    fn insert(&mut self, id: Option<String>) -> bool {
        id.is_none_or(|id| self.passes.insert(self.state.hash_one(id), self.pass).is_none())
    }

    /// Whether the id has come in this pass.
    fn has(&self, id: Option<String>) -> bool {
        id.is_none_or(|id| self.passes.get(&self.state.hash_one(id)) == Some(&self.pass))
    }

    fn len(&self) -> u64 {
        self.passes.len() as u64
    }
}
