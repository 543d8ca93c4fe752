//! Requests one page at a time, from a position that its owner moves. What does not page is its only page.

use std::collections::hash_map::DefaultHasher;
use std::fmt;
use std::future::Future;
use std::hash::{Hash, Hasher};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use reqwest::StatusCode;

use crate::deviation::DeviationKind;
use crate::error::{DecodeError, Error, ErrorKind, Result};
use crate::future::ResponseFuture;
use crate::parts::Parts;
use crate::path::{lookup, text};
use crate::response::{OrEmpty, Response};
use crate::trail::Trail;
use crate::value::{Event, Next, Value, View};

use super::{Input, Paging, PagingKind};

/// Where a page begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Position {
    /// An offset or the number of a page.
    Number(u64),
    /// A marker; none for the first page of most lists.
    Marker(Option<String>),
}

pub(crate) struct Pager<P> {
    parts: Arc<Parts>,
    paging: Option<&'static Paging>,
    first: Position,
    position: Position,
    size: Option<u32>,
    total: Option<u64>,
    pending: Option<ResponseFuture<Response<OrEmpty<P>>>>,
    trail: Trail,
}

impl<P> Pager<P> {
    /// The name of the operation that is called.
    pub(crate) fn operation(&self) -> &'static str {
        self.parts.operation.name
    }
}

impl<P: Value> Pager<P> {
    pub(crate) fn new(parts: Arc<Parts>, paging: Option<&'static Paging>) -> Self {
        let given = paging.and_then(|paging| text(value(&parts, paging.from)));
        let number = |first| given.as_ref().and_then(|given| given.parse().ok()).unwrap_or(first);
        let first = match paging.map(|paging| paging.kind) {
            Some(PagingKind::Offset(first) | PagingKind::Page(first)) => Position::Number(number(first)),
            Some(PagingKind::Marker(_)) | None => Position::Marker(given),
        };
        let size = paging.and_then(|paging| paging.size);
        let size = size.and_then(|size| text(value(&parts, size))?.parse().ok());
        let (total, pending, trail) = Default::default();
        Pager { parts, paging, position: first.clone(), first, size, total, pending, trail }
    }

    /// What the responses were like so far.
    pub(crate) fn trail(&self) -> &Trail {
        &self.trail
    }

    /// The client and the operation that are called.
    #[cfg(feature = "blocking")]
    pub(crate) fn caller(&self) -> (crate::client::Client, &'static str) {
        (self.parts.client.clone(), self.parts.operation.name)
    }

    /// The field that tells an item from all others.
    pub(super) fn id(&self) -> Option<&'static str> {
        self.paging.and_then(|paging| paging.id)
    }

    pub(super) fn set_size(&mut self, size: u32) {
        self.size = Some(size);
    }

    pub(super) fn size(&self) -> Option<u32> {
        self.size
    }

    pub(super) fn start_at(&mut self, position: &str) {
        self.position = match self.position {
            // What is no number is refused by the service, with words of its own.
            Position::Number(first) => Position::Number(position.parse().unwrap_or(first)),
            Position::Marker(_) => Position::Marker(Some(position.to_owned())),
        };
    }

    pub(super) fn position(&self) -> Option<String> {
        match &self.position {
            Position::Number(number) => Some(number.to_string()),
            Position::Marker(marker) => marker.clone(),
        }
    }

    pub(super) fn offset(&self) -> Option<u64> {
        match (self.paging?.kind, &self.position) {
            (PagingKind::Offset(_), Position::Number(offset)) => Some(*offset),
            _ => None,
        }
    }

    /// Goes back to where the list was begun.
    pub(crate) fn rewind(&mut self) {
        self.position = self.first.clone();
    }

    pub(super) fn set_offset(&mut self, offset: u64) {
        self.position = Position::Number(offset);
    }

    pub(crate) fn total(&self) -> Option<u64> {
        self.total
    }

    /// Reads the page at the position. What is asked for is kept while nobody polls.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<OrEmpty<P>>> {
        if self.pending.is_none() {
            if let Err(error) = self.prepare() {
                return Poll::Ready(Err(error));
            }
            self.pending = Some(ResponseFuture::new(Arc::clone(&self.parts)));
        }
        let Some(pending) = &mut self.pending else { return Poll::Pending };
        let page = ready!(Pin::new(pending).poll(context));
        self.pending = None;
        let page = self.trail.take(page?);
        if let (OrEmpty::Value(page), Some(path)) = (&page, self.paging.and_then(|paging| paging.total)) {
            self.total = text(lookup(page.view(), path)).and_then(|total| total.parse().ok());
        }
        Poll::Ready(Ok(page))
    }

    /// How many items a page has.
    pub(crate) fn count(&self, page: &P) -> u64 {
        match self.items(page) {
            View::List(list) => list.len() as u64,
            _ => 0,
        }
    }

    fn items<'a>(&self, page: &'a P) -> View<'a> {
        self.paging.map_or(View::Absent, |paging| lookup(page.view(), paging.items))
    }

    /// A hash of the items of a page.
    pub(crate) fn fingerprint(&self, page: &P) -> u64 {
        let mut hasher = DefaultHasher::new();
        if let View::List(list) = self.items(page) {
            list.each(&mut |item| match self.id().and_then(|id| text(lookup(item, id))) {
                Some(id) => id.hash(&mut hasher),
                None => serde_json::to_vec(&item).unwrap_or_default().hash(&mut hasher),
            });
        }
        hasher.finish()
    }

    /// The error for a page whose list, or whose marker, has been left out because it is of another type: what
    /// is not there for that reason is no end.
    pub(super) fn unreadable(&self, page: &P) -> Option<Error> {
        let paging = self.paging?;
        let last = self.trail.last()?;
        let marker = match paging.kind {
            PagingKind::Marker(path) => Some(path),
            PagingKind::Offset(_) | PagingKind::Page(_) => None,
        };
        let is_missing = |path: &&str| matches!(lookup(page.view(), path), View::Absent | View::Null);
        let misfit =
            [Some(paging.items), marker].into_iter().flatten().filter(is_missing).find_map(|path| {
                last.deviations
                    .iter()
                    .find(|one| one.kind() == DeviationKind::Type && concerns(one.place(), path))
            })?;
        let problem = format!("a page of the list cannot be read: {misfit}");
        let error = DecodeError {
            status: StatusCode::from_u16(last.status).unwrap_or_default(),
            problem,
            request_id: last.request_id.clone(),
            headers: last.headers.clone(),
            body: Bytes::new(),
        };
        Some(Error::new(self.operation(), ErrorKind::Decode(error)))
    }

    /// Where the page after one of so many items begins; nothing where there can be none.
    pub(crate) fn after(&self, page: &P, count: u64) -> Option<Position> {
        let next = match (self.paging?.kind, &self.position) {
            (PagingKind::Offset(_), Position::Number(offset)) => {
                Position::Number(offset.saturating_add(count))
            }
            (PagingKind::Page(_), Position::Number(number)) => Position::Number(number.saturating_add(1)),
            (PagingKind::Marker(path), _) => {
                Position::Marker(Some(text(lookup(page.view(), path)).filter(|next| !next.is_empty())?))
            }
            _ => return None,
        };
        (next != self.position).then_some(next)
    }

    /// Moves to a position; whether there is one.
    pub(crate) fn move_to(&mut self, position: Option<Position>) -> bool {
        let moves = position.is_some();
        if let Some(position) = position {
            self.position = position;
        }
        moves
    }

    /// Puts the position and the size into the request.
    fn prepare(&mut self) -> Result<()> {
        let Some(paging) = self.paging else { return Ok(()) };
        let operation = self.parts.operation.name;
        let Some(parts) = Arc::get_mut(&mut self.parts) else {
            let problem = "a page of this list is still being read".to_owned();
            return Err(Error::new(operation, ErrorKind::Configuration(problem)));
        };
        match &self.position {
            Position::Number(number) => set(parts, paging.from, Event::Integer(integer(*number))),
            Position::Marker(Some(marker)) => set(parts, paging.from, Event::Text(marker)),
            Position::Marker(None) => set(parts, paging.from, Event::Null),
        }
        if let (Some(input), Some(size)) = (paging.size, self.size) {
            set(parts, input, Event::Integer(i64::from(size)));
        }
        Ok(())
    }
}

impl<P> fmt::Debug for Pager<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("operation", &self.parts.operation.name)
            .field("position", &self.position)
            .field("size", &self.size)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

/// Whether a value at the end of a path is missing because of what stands at a place: itself, what is in it, or
/// what it is in.
fn concerns(place: &str, path: &str) -> bool {
    let inside = place.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['[', '.']));
    inside || path.strip_prefix(place).is_some_and(|rest| rest.starts_with('.'))
}

fn integer(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The value of a part of a request.
fn value(parts: &Parts, input: Input) -> View<'_> {
    match input {
        Input::Parameter(index) => {
            parts.values.get(index).and_then(Option::as_ref).map_or(View::Absent, |value| value.view())
        }
        Input::Body(name) => parts.body.as_ref().map_or(View::Absent, |body| lookup(body.view(), name)),
    }
}

/// Gives a part of a request its value. Whether it fits is found when the request is validated.
fn set(parts: &mut Parts, input: Input, event: Event<'_>) {
    match input {
        Input::Parameter(index) => {
            if let Some(place) = parts.values.get_mut(index) {
                *place = match event {
                    Event::Integer(value) => Some(Box::new(value)),
                    Event::Text(text) => Some(Box::new(text.to_owned())),
                    _ => None,
                };
            }
        }
        Input::Body(name) => {
            let Some(body) = &mut parts.body else { return };
            let Ok(Next::Model(model)) = body.accept(Event::Map) else { return };
            let position = model.shape().fields.iter().position(|field| field.name == name);
            if let Some(field) = position.and_then(|index| model.field_mut(index)) {
                // A field of another type keeps its value.
                let _ = field.accept(event);
            }
        }
    }
}
