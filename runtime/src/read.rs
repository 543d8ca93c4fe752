//! JSON in: the one reader that every model shares.
//!
//! It fills in a value through `dyn Value` and is compiled once. What is not as documented costs the field
//! where it stands, if the field may be without a value, and is noted; what is made is counted.

mod lexer;
mod whole;

use std::fmt;

use crate::deviation::{Deviation, DeviationKind, Deviations};
use crate::memory::{Exhausted, Memory};
use crate::number;
use crate::place::{Place, Step};
use crate::shape::{Field, Presence};
use crate::value::{Event, List, Map, Model, Next, Value};

use lexer::{Key, Lexer, Malformed, Token};

pub(crate) use whole::{decode, decode_text};

/// Values inside of each other, at most: what is deeper would need too much of the stack.
const DEEPEST: usize = 128;

/// What a client says about the reading of responses.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReadSettings {
    pub(crate) deviating: Deviating,
    /// The length of a body at most, in bytes, so that no server can fill the memory.
    pub(crate) body: usize,
    /// The memory that reading may take, in bytes; 8 times the length of the body if that is more.
    pub(crate) memory: usize,
    /// Whether messages name the keys of maps and undocumented fields. A server may echo a secret in them.
    pub(crate) names: bool,
}

/// What happens to what is not as documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deviating {
    /// It is noted, and costs as little as possible.
    Noted,
    /// It is an error.
    Refused,
    /// A value of another type is an error, the rest is passed over: nobody would see the notes.
    Unnoted,
}

/// Why a value could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// The data are not as documented, or no JSON at all; the text says where and what.
    Unlike(String),
    /// It would take more than that many bytes of memory.
    TooLarge(usize),
}

impl Default for ReadSettings {
    fn default() -> Self {
        const MEBIBYTE: usize = 1024 * 1024;
        ReadSettings { deviating: Deviating::Noted, body: 64 * MEBIBYTE, memory: 64 * MEBIBYTE, names: true }
    }
}

impl ReadSettings {
    /// The memory for what is made of a body of that length. The body itself, which is put together from
    /// pieces, is there at the same time.
    fn allowed(&self, length: usize) -> usize {
        self.memory.max(length.saturating_mul(8))
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::Unlike(problem) => f.write_str(problem),
            Unreadable::TooLarge(limit) => write!(f, "what is in it takes more than {limit} bytes of memory"),
        }
    }
}

/// Whether the bytes are JSON, whatever is in it.
pub(crate) fn is_json(bytes: &[u8]) -> bool {
    let mut lexer = Lexer::new(bytes);
    lexer.skip().and_then(|()| lexer.end()).is_ok()
}

struct Reader<'a> {
    lexer: Lexer<'a>,
    memory: Memory,
    deviating: Deviating,
    names: bool,
    deviations: Deviations,
    /// The last value that did not fit.
    misfit: Option<Deviation>,
}

/// Why reading ends.
enum Fault {
    Unlike(String),
    Exhausted,
}

/// Whether a value fits where it stands. It has been read to its end either way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    Yes,
    No,
}

impl From<Exhausted> for Fault {
    fn from(_: Exhausted) -> Self {
        Fault::Exhausted
    }
}

impl Reader<'_> {
    /// Reads whatever comes next into one value.
    fn value(&mut self, target: &mut dyn Value, place: &Place<'_>) -> Result<Fit, Fault> {
        let token = self.lexer.value();
        let token = self.syntax(place, token)?;
        let event = match &token {
            Token::Null => Event::Null,
            Token::Bool(value) => Event::Bool(*value),
            Token::Integer(value) => Event::Integer(*value),
            Token::Unsigned(value) => Event::Unsigned(*value),
            Token::Number(text) => Event::Number(text),
            Token::Text(text) => Event::Text(text),
            Token::NoUnicode => return self.unlike(place, "a text", "a text that is no Unicode"),
            Token::List => return self.list(target, place),
            Token::Map => return self.map(target, place),
        };
        match event {
            Event::Text(text) => self.memory.text(text)?,
            // As a text a number takes memory of its own. Nothing smaller than a text can become one.
            Event::Integer(_) | Event::Unsigned(_) | Event::Number(_)
                if size_of_val(target) >= size_of::<String>() =>
            {
                self.memory.take(size_of::<String>())?;
            }
            _ => {}
        }
        match target.accept(event) {
            Ok(Next::Unlisted) => {
                self.note(place, DeviationKind::Value, "a documented value", "one that is not listed")?;
                Ok(Fit::Yes)
            }
            Ok(_) => Ok(Fit::Yes),
            Err(mismatch) => self.unlike(place, mismatch.0, kind(event)),
        }
    }

    fn list(&mut self, target: &mut dyn Value, place: &Place<'_>) -> Result<Fit, Fault> {
        match target.accept(Event::List) {
            Ok(Next::List(list)) => self.items(list, place),
            other => {
                self.skip_to(b']', place)?;
                self.unlike(place, expected(other), "a list")
            }
        }
    }

    fn items(&mut self, list: &mut dyn List, place: &Place<'_>) -> Result<Fit, Fault> {
        self.deeper(place)?;
        let (mut fit, mut position) = (Fit::Yes, 0);
        let mut more = self.lexer.first(b']');
        while self.syntax(place, more)? {
            let here = place.then(Step::Item(position));
            if fit == Fit::Yes {
                let target = list.push(&mut self.memory)?;
                fit = self.value(target, &here)?;
            } else {
                // What has an item of another type is no list of the documented type.
                self.skip(&here)?;
            }
            position += 1;
            more = self.lexer.more(b']');
        }
        Ok(fit)
    }

    fn map(&mut self, target: &mut dyn Value, place: &Place<'_>) -> Result<Fit, Fault> {
        let expected = match target.accept(Event::Map) {
            Ok(Next::Model(model)) => return self.model(model, place),
            Ok(Next::Map(map)) => return self.entries(map, place),
            other => expected(other),
        };
        // Where a list has one item, some servers leave out the list; where it has none, they write `{}`.
        if let Ok(Next::List(list)) = target.accept(Event::List) {
            if self.lexer.is_next(b'}') {
                self.note(place, DeviationKind::Type, expected, "an object")?;
                return self.skip_to(b'}', place).map(|()| Fit::Yes);
            }
            if let Ok(Next::Model(model)) = list.push(&mut self.memory)?.accept(Event::Map) {
                self.note(place, DeviationKind::Type, expected, "an object")?;
                return self.model(model, place);
            }
        }
        self.skip_to(b'}', place)?;
        self.unlike(place, expected, "an object")
    }

    fn model(&mut self, model: &mut dyn Model, place: &Place<'_>) -> Result<Fit, Fault> {
        self.deeper(place)?;
        self.memory.take(model.boxed_size())?;
        let fields = model.shape().fields;
        // The required fields that came. Most models of responses have none.
        let mut seen = Vec::new();
        // Servers keep an order: the field after the one before is the likely one.
        let mut likely = 0;
        let mut more = self.lexer.first(b'}');
        while self.syntax(place, more)? {
            let key = self.lexer.key(fields.get(likely).map_or("", |field| field.name));
            let index = match self.syntax(place, key)? {
                Key::Expected => Some(likely),
                Key::Other(name) => {
                    // Where it leaves out some, the next one comes soon.
                    let (before, after) = fields.split_at_checked(likely).unwrap_or((fields, &[]));
                    // Lengths lie in the table itself, and few names have the same.
                    let is_it = |field: &Field| field.name.len() == name.len() && field.name == name;
                    let index = after.iter().position(is_it).map(|index| likely + index);
                    let index = index.or_else(|| before.iter().position(is_it));
                    if index.is_none() {
                        let shown = if self.names { &*name } else { "…" };
                        self.undocumented(&place.then(Step::Undocumented(shown)))?;
                    }
                    index
                }
                Key::NoUnicode => {
                    self.undocumented(&place.then(Step::Undocumented("\u{fffd}")))?;
                    None
                }
            };
            if let Some(index) = index
                && let Some(field) = fields.get(index)
            {
                likely = index + 1;
                let here = place.then(Step::Field(field.name));
                let Some(target) = model.field_mut(index) else {
                    return Err(self.missing(place, field.name));
                };
                if self.value(&mut *target, &here)? == Fit::No && target.accept(Event::Null).is_err() {
                    return Err(self.unfit());
                }
                if field.presence == Presence::Required {
                    seen.push(index);
                }
            }
            more = self.lexer.more(b'}');
        }
        let required = fields.iter().enumerate().filter(|(_, field)| field.presence == Presence::Required);
        match required.into_iter().find(|(index, _)| !seen.contains(index)) {
            Some((_, field)) => Err(self.missing(place, field.name)),
            None => Ok(Fit::Yes),
        }
    }

    fn entries(&mut self, map: &mut dyn Map, place: &Place<'_>) -> Result<Fit, Fault> {
        self.deeper(place)?;
        let mut fit = Fit::Yes;
        let mut more = self.lexer.first(b'}');
        while self.syntax(place, more)? {
            let key = self.lexer.key("");
            let name = match self.syntax(place, key)? {
                Key::Expected => "".into(),
                Key::Other(name) => name,
                Key::NoUnicode => {
                    fit = self.unlike(place, "a text", "a text that is no Unicode")?;
                    "".into()
                }
            };
            let shown = if self.names { &*name } else { "…" };
            let here = place.then(Step::Entry(shown));
            if fit == Fit::Yes {
                let target = map.insert(&name, &mut self.memory)?;
                fit = self.value(target, &here)?;
            } else {
                self.skip(&here)?;
            }
            more = self.lexer.more(b'}');
        }
        Ok(fit)
    }

    fn undocumented(&mut self, place: &Place<'_>) -> Result<(), Fault> {
        let found = self.lexer.kind();
        self.skip(place)?;
        self.note(place, DeviationKind::Field, "no such field", found)
    }

    /// Notes a value of another type. It costs the next field around it that may be without a value.
    fn unlike(
        &mut self,
        place: &Place<'_>,
        expected: &'static str,
        found: &'static str,
    ) -> Result<Fit, Fault> {
        let kind = DeviationKind::Type;
        if self.deviating != Deviating::Noted {
            return Err(Fault::Unlike(Deviation::new(place, kind, expected, found).to_string()));
        }
        self.misfit = Some(Deviation::new(place, kind, expected, found));
        self.deviations.add(place, kind, expected, found);
        Ok(Fit::No)
    }

    /// Notes what costs nothing.
    fn note(
        &mut self,
        place: &Place<'_>,
        kind: DeviationKind,
        expected: &'static str,
        found: &'static str,
    ) -> Result<(), Fault> {
        match self.deviating {
            Deviating::Noted => self.deviations.add(place, kind, expected, found),
            Deviating::Refused => {
                return Err(Fault::Unlike(Deviation::new(place, kind, expected, found).to_string()));
            }
            Deviating::Unnoted => {}
        }
        Ok(())
    }

    /// The error for a misfit that no field takes the cost of.
    fn unfit(&mut self) -> Fault {
        Fault::Unlike(self.misfit.take().map(|misfit| misfit.to_string()).unwrap_or_default())
    }

    fn missing(&self, place: &Place<'_>, name: &str) -> Fault {
        Fault::Unlike(format!("{place}: the field `{name}` is missing"))
    }

    fn deeper(&self, place: &Place<'_>) -> Result<(), Fault> {
        if place.depth < DEEPEST {
            return Ok(());
        }
        Err(Fault::Unlike(format!("{place}: more than {DEEPEST} values lie inside of each other")))
    }

    fn skip(&mut self, place: &Place<'_>) -> Result<(), Fault> {
        let skipped = self.lexer.skip();
        self.syntax(place, skipped)
    }

    fn skip_to(&mut self, end: u8, place: &Place<'_>) -> Result<(), Fault> {
        let skipped = self.lexer.skip_to(end);
        self.syntax(place, skipped)
    }

    /// Gives a fault of the JSON itself its place.
    fn syntax<T>(&self, place: &Place<'_>, result: Result<T, Malformed>) -> Result<T, Fault> {
        result.map_err(|Malformed(problem)| {
            let (line, column) = self.lexer.position();
            Fault::Unlike(format!("{place}: {problem} at line {line} column {column}"))
        })
    }
}

fn expected(next: Result<Next<'_>, crate::value::Mismatch>) -> &'static str {
    next.map_or_else(|mismatch| mismatch.0, |_| "another type")
}

/// Names the type of a scalar without its value.
fn kind(event: Event<'_>) -> &'static str {
    match event {
        Event::Null => "null",
        Event::Bool(_) => "a truth value",
        Event::Integer(_) => "an integer",
        Event::Unsigned(_) => "an integer above 9223372036854775807",
        Event::Number(text) => number::kind(text),
        Event::Text(_) => "a text",
        Event::List => "a list",
        Event::Map => "an object",
    }
}
