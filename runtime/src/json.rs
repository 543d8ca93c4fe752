//! JSON in and out: the one writer and the one reader that every model shares.

use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::model::{Field, Model, Presence, Shape};
use crate::place::{Place, Step};
use crate::value::{Event, List, Map, Next, Value, View};

/// Writes a model through any of serde's formats.
///
/// # Errors
/// Those of the format.
pub fn serialize<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    View::Model(model).serialize(serializer)
}

/// Reads a value from any of serde's self-describing formats.
///
/// # Errors
/// Those of the format; where the data do not fit, the message starts with the place.
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    let mut place = Place::default();
    let seed = Seed { target: &mut value, place: &mut place };
    match seed.deserialize(deserializer) {
        Ok(()) => Ok(value),
        Err(error) => Err(D::Error::custom(format_args!("{place}: {error}"))),
    }
}

/// The JSON of a request body.
pub(crate) fn encode(value: &dyn Value) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&value.view())
}

/// Fills a value from the JSON of a response. The error names the place.
pub(crate) fn decode(bytes: &[u8], target: &mut dyn Value) -> Result<(), String> {
    // As a text its strings need no check of their own.
    let text = std::str::from_utf8(bytes).map_err(|error| format!("it is not UTF-8: {error}"))?;
    let mut place = Place::default();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let seed = Seed { target, place: &mut place };
    let read = seed.deserialize(&mut deserializer);
    read.map_err(|error| format!("{place}: {error}"))?;
    deserializer.end().map_err(|error| error.to_string())
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            View::Absent | View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Integer(value) => serializer.serialize_i64(value),
            View::Unsigned(value) => serializer.serialize_u64(value),
            View::Float(value) => serializer.serialize_f64(value),
            View::Text(text) | View::Secret(text) => serializer.serialize_str(text),
            View::List(list) => serialize_list(list, serializer),
            View::Map(map) => serialize_map(map, serializer),
            View::Model(model) => serialize_model(model, serializer),
        }
    }
}

fn serialize_list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_seq(Some(list.len()))?;
    let mut result = Ok(());
    list.each(&mut |item| {
        if result.is_ok() {
            result = out.serialize_element(&item);
        }
    });
    result?;
    out.end()
}

fn serialize_map<S: Serializer>(map: &dyn Map, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_map(Some(map.len()))?;
    let mut result = Ok(());
    map.each(&mut |key, value| {
        if result.is_ok() {
            result = out.serialize_entry(key, &value);
        }
    });
    result?;
    out.end()
}

fn serialize_model<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_map(None)?;
    for (index, field) in model.shape().fields.iter().enumerate() {
        let Some(value) = model.field(index) else { continue };
        let view = value.view();
        let sent = match field.presence {
            Presence::ReadOnly => false,
            Presence::Nullable => true,
            _ => !matches!(view, View::Absent),
        };
        if sent {
            out.serialize_entry(field.name, &view)?;
        }
    }
    out.end()
}

/// Reads whatever comes next into one value.
struct Seed<'a> {
    target: &'a mut dyn Value,
    /// Grows from its end, and only where something is wrong.
    place: &'a mut Place,
}

impl Seed<'_> {
    fn scalar<E: serde::de::Error>(self, event: Event<'_>) -> Result<(), E> {
        match self.target.accept(event) {
            Ok(_) => Ok(()),
            Err(mismatch) => Err(E::custom(format_args!("{} where {} is expected", Kind(event), mismatch.0))),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.scalar(Event::Null)
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.scalar(Event::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Event::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Event::Integer(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.scalar(i64::try_from(value).map_or(Event::Unsigned(value), Event::Integer))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Event::Float(value))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.scalar(Event::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Seed { target, place } = self;
        let mut position = 0;
        match target.accept(Event::List) {
            Ok(Next::List(list)) => loop {
                let seed = ItemSeed { list: &mut *list, place: &mut *place };
                let read = access.next_element_seed(seed);
                if read.inspect_err(|_| place.prepend(Step::Item(position)))?.is_none() {
                    return Ok(());
                }
                position += 1;
            },
            Ok(_) => Err(A::Error::custom("a list has no place here")),
            Err(mismatch) => Err(A::Error::custom(format_args!("a list where {} is expected", mismatch.0))),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let Seed { target, place } = self;
        match target.accept(Event::Map) {
            Ok(Next::Model(model)) => read_model(model, place, access),
            Ok(Next::Map(map)) => read_map(map, place, access),
            Ok(_) => Err(A::Error::custom("an object has no place here")),
            Err(mismatch) => {
                Err(A::Error::custom(format_args!("an object where {} is expected", mismatch.0)))
            }
        }
    }
}

fn read_model<'de, A: MapAccess<'de>>(
    model: &mut dyn Model,
    place: &mut Place,
    mut access: A,
) -> Result<(), A::Error> {
    let shape = model.shape();
    // The required fields that came. Most models of responses have none.
    let mut seen = Vec::new();
    let mut expected = 0;
    while let Some(index) = access.next_key_seed(KeySeed { shape, expected })? {
        let known = index.and_then(|index| Some((index, shape.fields.get(index)?)));
        let Some((index, field)) = known else {
            access.next_value::<IgnoredAny>()?;
            continue;
        };
        expected = index + 1;
        if let Some(target) = model.field_mut(index) {
            if field.presence == Presence::Required {
                seen.push(index);
            }
            let read = access.next_value_seed(Seed { target, place: &mut *place });
            read.inspect_err(|_| place.prepend(Step::Field(field.name)))?;
        }
    }
    let missing =
        |(index, field): &(usize, &Field)| field.presence == Presence::Required && !seen.contains(index);
    match shape.fields.iter().enumerate().find(missing) {
        Some((_, field)) => Err(A::Error::custom(format_args!("the field `{}` is missing", field.name))),
        None => Ok(()),
    }
}

fn read_map<'de, A: MapAccess<'de>>(
    map: &mut dyn Map,
    place: &mut Place,
    mut access: A,
) -> Result<(), A::Error> {
    while let Some(key) = access.next_key::<String>()? {
        if let Some(target) = map.insert(&key) {
            let read = access.next_value_seed(Seed { target, place: &mut *place });
            read.inspect_err(|_| place.prepend(Step::Entry(key)))?;
        }
    }
    Ok(())
}

/// Adds an item to a list and reads it. Only called where there is one.
struct ItemSeed<'a> {
    list: &'a mut dyn List,
    place: &'a mut Place,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.list.push() {
            Some(target) => Seed { target, place: self.place }.deserialize(deserializer),
            None => IgnoredAny::deserialize(deserializer).map(|_| ()),
        }
    }
}

/// Finds the field of a key without keeping the key.
struct KeySeed {
    shape: &'static Shape,
    /// Servers keep an order: the field after the one before is the likely one.
    expected: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E>(self, key: &str) -> Result<Option<usize>, E> {
        let fields = self.shape.fields;
        if fields.get(self.expected).is_some_and(|field| field.name == key) {
            return Ok(Some(self.expected));
        }
        Ok(fields.iter().position(|field| field.name == key))
    }
}

/// Names the type of an event without its value.
struct Kind<'a>(Event<'a>);

impl fmt::Display for Kind<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Event::Null => "null",
            Event::Bool(_) => "a truth value",
            Event::Integer(_) | Event::Unsigned(_) => "an integer",
            Event::Float(_) => "a number with a fraction",
            Event::Text(_) => "a text",
            Event::List => "a list",
            Event::Map => "an object",
        })
    }
}
