//! [`Value`] for scalars and free-form JSON.
//!
//! Reading is lenient where pages and servers are known to disagree: a number may come as a text,
//! and a number or a truth value may come where a text is expected.

use serde_json::{Number, Value as Json};

use crate::credentials::AccessKeyId;
use crate::secret::Secret;
use crate::value::{Event, Map, Mismatch, Next, Value, View};

impl Value for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        *self = match event {
            Event::Bool(value) => value,
            Event::Text("true") => true,
            Event::Text("false") => false,
            _ => return Err(Mismatch("true or false")),
        };
        Ok(Next::Done)
    }

    fn blank() -> Self {
        false
    }
}

impl Value for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        *self = integer(event).ok_or(Mismatch("a 64-bit integer"))?;
        Ok(Next::Done)
    }

    fn blank() -> Self {
        0
    }
}

impl Value for i32 {
    fn view(&self) -> View<'_> {
        View::Integer(i64::from(*self))
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        *self =
            integer(event).and_then(|value| i32::try_from(value).ok()).ok_or(Mismatch("a 32-bit integer"))?;
        Ok(Next::Done)
    }

    fn blank() -> Self {
        0
    }
}

/// The integer that an event stands for: also `"12"` and `12.0`.
fn integer(event: Event<'_>) -> Option<i64> {
    /// 2 to the 63rd, the first value that no `i64` holds; a power of two, so exact as `f64`.
    const BOUND: f64 = 9_223_372_036_854_775_808.0;
    match event {
        Event::Integer(value) => Some(value),
        #[expect(clippy::cast_possible_truncation, reason = "the guard leaves integers in range alone")]
        Event::Float(value) if value.fract() == 0.0 && (-BOUND..BOUND).contains(&value) => Some(value as i64),
        Event::Text(text) => text.trim().parse().ok(),
        _ => None,
    }
}

impl Value for f64 {
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        *self = float(event).ok_or(Mismatch("a number"))?;
        Ok(Next::Done)
    }

    fn blank() -> Self {
        0.0
    }
}

impl Value for f32 {
    fn view(&self) -> View<'_> {
        View::Float(shortest(*self))
    }

    #[expect(clippy::cast_possible_truncation, reason = "a float keeps what precision it has")]
    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        *self = float(event).ok_or(Mismatch("a number"))? as f32;
        Ok(Next::Done)
    }

    fn blank() -> Self {
        0.0
    }
}

/// The `f64` that prints as the `f32` does: 0.1, not 0.10000000149011612.
fn shortest(value: f32) -> f64 {
    value.to_string().parse().unwrap_or_else(|_| f64::from(value))
}

fn float(event: Event<'_>) -> Option<f64> {
    match event {
        Event::Float(value) => Some(value),
        #[expect(clippy::cast_precision_loss, reason = "JSON has one type of number")]
        Event::Integer(value) => Some(value as f64),
        #[expect(clippy::cast_precision_loss, reason = "JSON has one type of number")]
        Event::Unsigned(value) => Some(value as f64),
        Event::Text(text) => text.trim().parse().ok().filter(|value: &f64| value.is_finite()),
        _ => None,
    }
}

impl Value for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        *self = match event {
            Event::Text(text) => text.to_owned(),
            Event::Integer(value) => value.to_string(),
            Event::Unsigned(value) => value.to_string(),
            Event::Float(value) => value.to_string(),
            Event::Bool(value) => value.to_string(),
            _ => return Err(Mismatch("a text")),
        };
        Ok(Next::Done)
    }

    fn blank() -> Self {
        String::new()
    }
}

/// The spelling of a text in a list, or the text itself where the list does not have it. Responses spell
/// some values of enums in other letters, capital or small, than requests: `ALIYUN` and `Aliyun`.
#[must_use]
pub fn listed<'a>(text: &'a str, list: &[&'a str]) -> &'a str {
    if list.contains(&text) {
        return text;
    }
    list.iter().find(|one| one.eq_ignore_ascii_case(text)).unwrap_or(&text)
}

impl Value for Secret {
    fn view(&self) -> View<'_> {
        View::Secret(self.expose())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut text = String::new();
        text.accept(event)?;
        *self = Secret::from(text);
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Secret::default()
    }
}

impl Value for AccessKeyId {
    fn view(&self) -> View<'_> {
        View::Secret(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut text = String::new();
        text.accept(event)?;
        *self = AccessKeyId::from(text);
        Ok(Next::Done)
    }

    fn blank() -> Self {
        AccessKeyId::from(String::new())
    }
}

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
            Event::Float(value) => Json::from(value),
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

    fn insert(&mut self, key: &str) -> Option<&mut dyn Value> {
        serde_json::Map::insert(self, key.to_owned(), Json::Null);
        self.get_mut(key).map(|value| value as &mut dyn Value)
    }
}
