//! Whole bodies: what servers send in the place of the documented value.

use std::borrow::Cow;

use crate::deviation::{DeviationKind, Deviations};
use crate::memory::Memory;
use crate::place::{Place, Step};
use crate::shape::Presence;
use crate::value::{Event, Model, Next, Value};

use super::lexer::{Lexer, MARK, Token};
use super::{Fault, Fit, ReadSettings, Reader, Unreadable, is_json};

/// Fills a value from JSON.
pub(crate) fn decode(
    bytes: &[u8],
    target: &mut dyn Value,
    settings: &ReadSettings,
) -> Result<Deviations, Unreadable> {
    Reader::begin(bytes, settings).end(settings, bytes, |reader| reader.whole(target))
}

/// Fills a text: with the text that JSON holds, or with the body as it is. Few servers quote a file.
pub(crate) fn decode_text(
    bytes: &[u8],
    target: &mut dyn Value,
    settings: &ReadSettings,
) -> Result<Deviations, Unreadable> {
    Reader::begin(bytes, settings).end(settings, bytes, |reader| reader.whole_text(bytes, target))
}

impl<'a> Reader<'a> {
    fn begin(bytes: &'a [u8], settings: &ReadSettings) -> Self {
        let allowed = settings.allowed(bytes.len());
        Reader {
            lexer: Lexer::new(bytes),
            memory: Memory::new(allowed.saturating_sub(bytes.len().saturating_mul(2))),
            deviating: settings.deviating,
            names: settings.names,
            deviations: Deviations::default(),
            misfit: None,
        }
    }

    fn end(
        mut self,
        settings: &ReadSettings,
        bytes: &[u8],
        read: impl FnOnce(&mut Self) -> Result<(), Fault>,
    ) -> Result<Deviations, Unreadable> {
        match read(&mut self) {
            Ok(()) => Ok(self.deviations),
            Err(Fault::Unlike(problem)) => Err(Unreadable::Unlike(problem)),
            Err(Fault::Exhausted) => Err(Unreadable::TooLarge(settings.allowed(bytes.len()))),
        }
    }

    fn whole(&mut self, target: &mut dyn Value) -> Result<(), Fault> {
        let place = &Place::ROOT;
        let fit = match self.bare_list(target, place)? {
            Some(fit) => fit,
            None => self.value(target, place)?,
        };
        if fit == Fit::No {
            return Err(self.unfit());
        }
        let end = self.lexer.end();
        self.syntax(place, end)
    }

    /// Reads a list that came without the documented object around it, where it is clear which field it is.
    fn bare_list(&mut self, target: &mut dyn Value, place: &Place<'_>) -> Result<Option<Fit>, Fault> {
        if !self.lexer.is_next(b'[') {
            return Ok(None);
        }
        let Ok(Next::Model(model)) = target.accept(Event::Map) else { return Ok(None) };
        let Some((index, name)) = only_list(model) else { return Ok(None) };
        self.note(place, DeviationKind::Type, "an object", "a list")?;
        self.memory.take(model.boxed_size())?;
        match model.field_mut(index) {
            Some(list) => self.value(list, &place.then(Step::Field(name))).map(Some),
            None => Ok(None),
        }
    }

    fn whole_text(&mut self, bytes: &[u8], target: &mut dyn Value) -> Result<(), Fault> {
        let place = &Place::ROOT;
        let kind = self.lexer.kind();
        let token = self.lexer.value();
        let text = match (token, std::str::from_utf8(bytes.strip_prefix(MARK).unwrap_or(bytes))) {
            (Ok(Token::Text(text)), _) if self.lexer.end().is_ok() => text,
            (Ok(Token::List | Token::Map | Token::Null), Ok(raw)) if is_json(bytes) => {
                self.note(place, DeviationKind::Type, "a text", kind)?;
                Cow::Borrowed(raw)
            }
            (_, Ok(raw)) => Cow::Borrowed(raw),
            (_, Err(_)) => {
                let found = "a text that is no Unicode";
                return self.unlike(place, "a text", found).and_then(|_| Err(self.unfit()));
            }
        };
        self.memory.text(&text)?;
        match target.accept(Event::Text(&text)) {
            Ok(Next::Unlisted) => {
                self.note(place, DeviationKind::Value, "a documented value", "one that is not listed")
            }
            Ok(_) => Ok(()),
            Err(mismatch) => self.unlike(place, mismatch.0, "a text").and_then(|_| Err(self.unfit())),
        }
    }
}

/// The field that a bare list can only be: the one that takes a list, in a model that holds no other object
/// and nothing else that has to be there. One that does is a thing of its own, not the frame of a list.
fn only_list(model: &mut dyn Model) -> Option<(usize, &'static str)> {
    let mut found = None;
    for (index, field) in model.shape().fields.iter().enumerate() {
        let value = model.field_mut(index)?;
        let (map, list) = (value.accept(Event::Map).is_ok(), value.accept(Event::List).is_ok());
        // What was tried leaves nothing; a field that takes no null is blank in any case.
        let _ = value.accept(Event::Null);
        let other = map || (!list && field.presence == Presence::Required);
        if other || (list && found.replace((index, field.name)).is_some()) {
            return None;
        }
    }
    found
}
