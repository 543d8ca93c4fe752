//! How the runtime looks into a value and fills one in, without a generic instantiation per type.
//!
//! A model hands out its fields as `&dyn Value`; one loop each for writing, reading and checking
//! lives in this crate. Generated code holds no copy of them.
//!
//! `Value` and `Model` stand together because each is made of the other; what implements them is in
//! `container`, `scalar` and generated code.

use std::fmt;

use crate::memory::{Exhausted, Memory};
use crate::shape::Shape;

/// A value that can be part of a request or of a response.
///
/// Implemented for the scalars, `Option`, `Vec`, `Box`, `BTreeMap<String, _>`, free-form JSON and
/// every generated type.
pub trait Value: fmt::Debug + Send + Sync + 'static {
    /// What the value is at present.
    fn view(&self) -> View<'_>;

    /// Takes one event of the JSON reader and says where what follows belongs.
    ///
    /// # Errors
    /// [`Mismatch`] where the event is of another type than the value can take.
    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch>;

    /// The value that reading starts from.
    fn blank() -> Self
    where
        Self: Sized;
}

/// A type with named fields. Implemented by generated code.
pub trait Model: fmt::Debug + Send + Sync + 'static {
    /// The table of its fields.
    fn shape(&self) -> &'static Shape;

    /// The field at a position of [`Shape::fields`].
    fn field(&self, index: usize) -> Option<&dyn Value>;

    /// The field at a position of [`Shape::fields`], to be filled in.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value>;

    /// The model that reading and building start from.
    fn blank() -> Self
    where
        Self: Sized;

    /// The bytes that it holds behind a pointer of its own: none, unless it is a `Box`.
    fn boxed_size(&self) -> usize {
        0
    }
}

/// What a [`Value`] is: a scalar, or a composite to look further into.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Not there: an optional field without a value.
    Absent,
    /// JSON's `null`, given on purpose.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// An integer above `i64::MAX`.
    Unsigned(u64),
    /// A number with a fraction.
    Float(f64),
    /// A text.
    Text(&'a str),
    /// A text that is sent but never shown.
    Secret(&'a str),
    /// A list.
    List(&'a dyn List),
    /// A map with texts as keys.
    Map(&'a dyn Map),
    /// A model with named fields.
    Model(&'a dyn Model),
}

/// What the JSON reader has met.
#[derive(Clone, Copy, Debug)]
pub enum Event<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// An integer above `i64::MAX`.
    Unsigned(u64),
    /// Any other number, as JSON writes it: with a fraction, with an exponent, or beyond 64 bits.
    Number(&'a str),
    /// A text.
    Text(&'a str),
    /// The start of a list.
    List,
    /// The start of an object.
    Map,
}

/// Where the reader goes on after a [`Value`] has accepted an [`Event`].
pub enum Next<'a> {
    /// The event was the whole value.
    Done,
    /// The same, and the value is not one of those that the documentation lists.
    Unlisted,
    /// The items of a list follow.
    List(&'a mut dyn List),
    /// The entries of a map follow.
    Map(&'a mut dyn Map),
    /// The fields of a model follow.
    Model(&'a mut dyn Model),
}

impl Next<'_> {
    /// The event was the whole value, which the documentation lists or does not list.
    #[must_use]
    pub fn listed(listed: bool) -> Self {
        if listed { Next::Done } else { Next::Unlisted }
    }
}

/// A response holds another type than the documentation says; the text says what was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mismatch(pub &'static str);

/// A list of values of one type.
pub trait List {
    /// How many items it has.
    fn len(&self) -> usize;

    /// Whether it has none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Shows each item in turn.
    fn each(&self, visit: &mut dyn FnMut(View<'_>));

    /// Adds a blank item and hands it out to be filled in.
    ///
    /// # Errors
    /// [`Exhausted`] where the list would outgrow the memory that reading may take.
    fn push(&mut self, memory: &mut Memory) -> Result<&mut dyn Value, Exhausted>;
}

/// A map from text to values of one type.
pub trait Map {
    /// How many entries it has.
    fn len(&self) -> usize;

    /// Whether it has none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Shows each entry in turn.
    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>));

    /// Adds a blank entry (or clears the one of that key) and hands it out to be filled in.
    ///
    /// # Errors
    /// [`Exhausted`] where the map would outgrow the memory that reading may take.
    fn insert(&mut self, key: &str, memory: &mut Memory) -> Result<&mut dyn Value, Exhausted>;
}
