//! [`Value`] for JSON of any form, where the documentation leaves it open.

use serde_json::{Number, Value as Json};

use crate::memory::{Exhausted, Memory};
use crate::number;
use crate::scalar::EXACT;
use crate::value::{Event, Map, Mismatch, Next, Value, View};

impl Value for Json {
    fn view(&self) -> View<'_> {
        match self {
            Json::Null => View::Null,
            Json::Bool(value) => View::Bool(*value),
            Json::Number(number) => number_view(number),
            Json::String(text) => View::Text(text),
            Json::Array(items) => View::List(items),
            Json::Object(entries) => View::Map(entries),
        }
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        *self = match event {
            Event::Null => Json::Null,
            Event::Bool(value) => Json::Bool(value),
            Event::Integer(value) => Json::from(value),
            Event::Unsigned(value) => Json::from(value),
            Event::Number(text) => {
                number::float(text).and_then(Number::from_f64).map(Json::Number).ok_or(EXACT)?
            }
            Event::Text(text) => Json::from(text),
            Event::List => Json::Array(Vec::new()),
            Event::Map => Json::Object(serde_json::Map::new()),
        };
        Ok(match self {
            Json::Array(items) => Next::List(items),
            Json::Object(entries) => Next::Map(entries),
            _ => Next::Done,
        })
    }

    fn blank() -> Self {
        Json::Null
    }
}

fn number_view(number: &Number) -> View<'static> {
    match (number.as_i64(), number.as_u64()) {
        (Some(value), _) => View::Integer(value),
        (None, Some(value)) => View::Unsigned(value),
        (None, None) => View::Float(number.as_f64().unwrap_or(f64::NAN)),
    }
}

impl Value for serde_json::Map<String, Json> {
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
        serde_json::Map::new()
    }
}

impl Map for serde_json::Map<String, Json> {
    fn len(&self) -> usize {
        serde_json::Map::len(self)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        for (key, value) in self {
            visit(key, value.view());
        }
    }

    fn insert(&mut self, key: &str, memory: &mut Memory) -> Result<&mut dyn Value, Exhausted> {
        memory.entry(serde_json::Map::len(self), key, size_of::<Json>())?;
        serde_json::Map::insert(self, key.to_owned(), Json::Null);
        self.get_mut(key).map(|value| value as &mut dyn Value).ok_or(Exhausted)
    }
}
