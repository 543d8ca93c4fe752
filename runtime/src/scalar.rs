//! [`Value`] for scalars.
//!
//! Reading is lenient where pages and servers are known to disagree: a number may come as a text, a flag as
//! a text in any case, and a number or a truth value may come where a text is expected. Nothing is rounded:
//! what cannot be represented exactly does not fit.

use crate::credentials::AccessKeyId;
use crate::number;
use crate::secret::Secret;
use crate::value::{Event, Mismatch, Next, Value, View};

/// What is expected where a number came that a float would have to round.
pub(crate) const EXACT: Mismatch = Mismatch("a number that a float of its size holds exactly");

impl Value for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        *self = match event {
            Event::Bool(value) => value,
            Event::Text(text) if text.eq_ignore_ascii_case("true") => true,
            Event::Text(text) if text.eq_ignore_ascii_case("false") => false,
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
    match event {
        Event::Integer(value) => Some(value),
        Event::Number(text) => number::integer(text),
        Event::Text(text) => number::integer(text.trim()),
        _ => None,
    }
}

impl Value for f64 {
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        *self = float(event)?;
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

    #[expect(clippy::cast_possible_truncation, reason = "a fraction keeps what precision there is")]
    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let value = float(event)?;
        let short = value as f32;
        let exact = value.fract() != 0.0 || f64::from(short).to_bits() == value.to_bits();
        *self = if exact { short } else { return Err(EXACT) };
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

fn float(event: Event<'_>) -> Result<f64, Mismatch> {
    match event {
        Event::Integer(value) => number::whole_float(value.into()).ok_or(EXACT),
        Event::Unsigned(value) => number::whole_float(value.into()).ok_or(EXACT),
        Event::Number(text) => number::float(text).ok_or(EXACT),
        Event::Text(text) => number::float(text.trim()).ok_or(Mismatch("a number")),
        _ => Err(Mismatch("a number")),
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
            // As it is written: the zeros of `100.00` may mean something.
            Event::Number(text) => text.to_owned(),
            Event::Bool(value) => value.to_string(),
            _ => return Err(Mismatch("a text")),
        };
        Ok(Next::Done)
    }

    fn blank() -> Self {
        String::new()
    }
}

/// The text that an event stands for. One that is made here is put into `other`.
///
/// # Errors
/// [`Mismatch`] where the event is none that a text can come as.
pub fn text<'a>(event: Event<'a>, other: &'a mut String) -> Result<&'a str, Mismatch> {
    if let Event::Text(text) = event {
        return Ok(text);
    }
    other.accept(event)?;
    Ok(other)
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
