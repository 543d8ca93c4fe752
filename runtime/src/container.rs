//! [`Value`] for what holds other values: `Option`, `Vec`, `BTreeMap`, models and `Box`.

use std::collections::BTreeMap;
use std::fmt;

use crate::memory::{Exhausted, Memory};
use crate::shape::Shape;
use crate::value::{Event, List, Map, Mismatch, Model, Next, Value, View};

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

    fn push(&mut self, memory: &mut Memory) -> Result<&mut dyn Value, Exhausted> {
        if Vec::len(self) == self.capacity() {
            let (held, more) = (self.capacity(), memory.next_step(self.capacity(), size_of::<T>())?);
            self.try_reserve_exact(more).map_err(|_| Exhausted)?;
            memory.give(held * size_of::<T>());
        }
        Vec::push(self, T::blank());
        self.last_mut().map(|item| item as &mut dyn Value).ok_or(Exhausted)
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

    fn insert(&mut self, key: &str, memory: &mut Memory) -> Result<&mut dyn Value, Exhausted> {
        memory.entry(BTreeMap::len(self), key, size_of::<T>())?;
        BTreeMap::insert(self, key.to_owned(), T::blank());
        self.get_mut(key).map(|value| value as &mut dyn Value).ok_or(Exhausted)
    }
}

impl<M: Model> Value for M {
    fn view(&self) -> View<'_> {
        View::Model(self)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        match event {
            Event::Map => Ok(Next::Model(self)),
            _ => Err(Mismatch("an object")),
        }
    }

    fn blank() -> Self {
        <M as Model>::blank()
    }
}

/// A model that contains itself does so through a `Box`.
impl<M: Model> Model for Box<M> {
    fn shape(&self) -> &'static Shape {
        (**self).shape()
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        (**self).field(index)
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        (**self).field_mut(index)
    }

    fn blank() -> Self {
        Box::new(<M as Model>::blank())
    }

    fn boxed_size(&self) -> usize {
        size_of::<M>()
    }
}

/// Prints the fields that have a value, as `#[derive(Debug)]` would.
///
/// # Errors
/// Those of the formatter.
pub fn debug(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = model.shape();
    let mut out = f.debug_struct(shape.name);
    for (index, field) in shape.fields.iter().enumerate() {
        if let Some(value) = model.field(index)
            && !matches!(value.view(), View::Absent)
        {
            out.field(field.name, &value);
        }
    }
    out.finish_non_exhaustive()
}
