//! How the runtime looks into a value and fills one in, without a generic instantiation per type.
//!
//! A model hands out its fields as `&dyn Value`; one loop each for writing, reading and checking
//! lives in this crate. Generated code holds no copy of them.

use std::collections::BTreeMap;
use std::fmt;

use crate::model::Model;

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
    /// A number with a fraction.
    Float(f64),
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
    /// The items of a list follow.
    List(&'a mut dyn List),
    /// The entries of a map follow.
    Map(&'a mut dyn Map),
    /// The fields of a model follow.
    Model(&'a mut dyn Model),
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
    fn push(&mut self) -> Option<&mut dyn Value>;
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
    fn insert(&mut self, key: &str) -> Option<&mut dyn Value>;
}

impl<T: Value> Value for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Value::view)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if matches!(event, Event::Null)
            || (matches!(event, Event::Text("")) && T::blank().accept(event).is_err())
        {
            // An empty text in the place of a number, a list or an object says that there is none.
            *self = None;
            return Ok(Next::Done);
        }
        self.insert(T::blank()).accept(event)
    }

    fn blank() -> Self {
        None
    }
}

impl<T: Value> Value for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        match event {
            Event::List => {
                self.clear();
                Ok(Next::List(self))
            }
            _ => Err(Mismatch("a list")),
        }
    }

    fn blank() -> Self {
        Vec::new()
    }
}

impl<T: Value> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn each(&self, visit: &mut dyn FnMut(View<'_>)) {
        for item in self {
            visit(item.view());
        }
    }

    fn push(&mut self) -> Option<&mut dyn Value> {
        Vec::push(self, T::blank());
        self.last_mut().map(|item| item as &mut dyn Value)
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        match event {
            Event::Map => {
                self.clear();
                Ok(Next::Map(self))
            }
            _ => Err(Mismatch("an object")),
        }
    }

    fn blank() -> Self {
        BTreeMap::new()
    }
}

impl<T: Value> Map for BTreeMap<String, T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        for (key, value) in self {
            visit(key, value.view());
        }
    }

    fn insert(&mut self, key: &str) -> Option<&mut dyn Value> {
        BTreeMap::insert(self, key.to_owned(), T::blank());
        self.get_mut(key).map(|value| value as &mut dyn Value)
    }
}
