//! JSON out, and the way through any of serde's formats.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::read::{self, Deviating, ReadSettings};
use crate::shape::Presence;
use crate::value::{List, Map, Model, Value, View};

/// Reads a value from any of serde's self-describing formats.
///
/// # Errors
/// Those of the format; where the data do not fit, the message starts with the place.
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut text = Vec::new();
    Copy(&mut text).deserialize(deserializer)?;
    let mut value = T::blank();
    let settings = ReadSettings { deviating: Deviating::Unnoted, ..ReadSettings::default() };
    read::decode(&text, &mut value, &settings).map_err(D::Error::custom)?;
    Ok(value)
}

/// The JSON of a request body.
pub(crate) fn encode(value: &dyn Value) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&value.view())
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
    for (name, view) in sent(model) {
        out.serialize_entry(name, &view)?;
    }
    out.end()
}

/// The fields of a model that are part of its JSON.
pub(crate) fn sent(model: &dyn Model) -> impl Iterator<Item = (&'static str, View<'_>)> {
    model.shape().fields.iter().enumerate().filter_map(|(index, field)| {
        let view = model.field(index)?.view();
        let sent = match field.presence {
            Presence::ReadOnly => false,
            Presence::Nullable => true,
            _ => !matches!(view, View::Absent),
        };
        sent.then_some((field.name, view))
    })
}

/// Writes down as JSON what a format has, for the one reader that there is.
struct Copy<'a>(&'a mut Vec<u8>);

impl Copy<'_> {
    fn scalar<T: Serialize, E: serde::de::Error>(self, value: T) -> Result<(), E> {
        serde_json::to_writer(self.0, &value).map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Copy<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Copy<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.scalar(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.scalar(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.scalar(value)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.scalar(value)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.scalar(value)
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.scalar(value)
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.scalar(value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let out = self.0;
        out.push(b'[');
        let start = out.len();
        loop {
            let end = out.len();
            if end > start {
                out.push(b',');
            }
            if access.next_element_seed(Copy(&mut *out))?.is_none() {
                out.truncate(end);
                out.push(b']');
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let out = self.0;
        out.push(b'{');
        let start = out.len();
        loop {
            let end = out.len();
            if end > start {
                out.push(b',');
            }
            // A format that has other keys than texts says so itself.
            let Some(key) = access.next_key::<std::borrow::Cow<'de, str>>()? else {
                out.truncate(end);
                out.push(b'}');
                return Ok(());
            };
            serde_json::to_writer(&mut *out, &key).map_err(A::Error::custom)?;
            out.push(b':');
            access.next_value_seed(Copy(&mut *out))?;
        }
    }
}
