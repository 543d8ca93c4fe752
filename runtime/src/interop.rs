//! Models in other people's serde.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::json;
use crate::value::Value;

/// Makes a model, or any other [`Value`], one of serde's: it is written and read as the service would.
///
/// Generated types do not implement serde's traits themselves: the code for it would be the larger
/// part of what has to be compiled. A field of a type of your own takes
/// `#[serde(with = "huaweicloud_core")]`, see [`serialize`] and [`deserialize`](crate::deserialize).
///
/// Secrets are written as they are.
///
/// ```
/// use huaweicloud_core::{Json, serde_json};
///
/// let Json(ids) = serde_json::from_str::<Json<Vec<i64>>>("[1, 2]")?;
/// assert_eq!(ids, [1, 2]);
/// assert_eq!(serde_json::to_string(&Json::of(&ids))?, "[1,2]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Json<T>(pub T);

impl<'a> Json<&'a dyn Value> {
    /// A borrowed value, to be written.
    #[must_use]
    pub fn of(value: &'a dyn Value) -> Self {
        Json(value)
    }
}

impl<T: Value> Serialize for Json<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.0, serializer)
    }
}

impl Serialize for Json<&dyn Value> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.view().serialize(serializer)
    }
}

impl<'de, T: Value> Deserialize<'de> for Json<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        json::deserialize(deserializer).map(Json)
    }
}

/// Writes a value through any of serde's formats, as serde's `with` attribute wants it.
///
/// # Errors
/// Those of the format.
pub fn serialize<T: Value, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(serializer)
}
