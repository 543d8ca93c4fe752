//! The type of a field as a page writes it.

/// A type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer {
        /// Whether the page says that it has 64 bits.
        wide: bool,
    },
    /// A number with a fraction.
    Number,
    /// A truth value.
    Boolean,
    /// An object, with the name of its model where the page has one.
    Object(Option<String>),
    /// A list of something.
    Array(Box<Kind>),
    /// An object with any keys.
    Map(Box<Kind>),
    /// Anything.
    Any,
    /// Words that are no type.
    Unknown(String),
}

impl Kind {
    /// Understands what a page writes into the column of types.
    pub(crate) fn parse(text: &str) -> Self {
        let text = text.trim().trim_end_matches('.');
        let lower = text.to_lowercase();
        if let Some(scalar) = scalar(&lower) {
            return scalar;
        }
        if let Some(items) = lower.strip_prefix("array of ").or_else(|| lower.strip_prefix("list of ")) {
            let written = text.get(text.len() - items.len()..).unwrap_or_default();
            return Self::Array(Box::new(item(written)));
        }
        if let Some(inner) = within(text, &["Map"]) {
            let value = inner.rsplit(',').next().unwrap_or(inner);
            return Self::Map(Box::new(Self::parse(value)));
        }
        if let Some(inner) = within(text, &["Array", "List"]) {
            return Self::Array(Box::new(item(inner)));
        }
        if let Some(name) = lower.strip_suffix(" object").and_then(|name| text.get(..name.len())) {
            return Self::Object(name_of(name));
        }
        Self::Unknown(text.to_owned())
    }

    /// Whether it is a type.
    pub(crate) fn is_known(&self) -> bool {
        match self {
            Self::Unknown(_) => false,
            Self::Array(inner) | Self::Map(inner) => inner.is_known(),
            _ => true,
        }
    }

    /// The name of the model that it is made of.
    pub(crate) fn model(&self) -> Option<&str> {
        match self {
            Self::Object(name) => name.as_deref(),
            Self::Array(inner) | Self::Map(inner) => inner.model(),
            _ => None,
        }
    }

    /// Whether it has fields that another table of the page may list.
    pub(crate) fn has_fields(&self) -> bool {
        match self {
            Self::Object(_) => true,
            Self::Array(inner) | Self::Map(inner) => inner.has_fields() || **inner == Self::Any,
            _ => false,
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text => f.write_str("string"),
            Self::Integer { wide: false } => f.write_str("integer"),
            Self::Integer { wide: true } => f.write_str("integer of 64 bits"),
            Self::Number => f.write_str("number"),
            Self::Boolean => f.write_str("boolean"),
            Self::Object(Some(name)) => write!(f, "object {name}"),
            Self::Object(None) => f.write_str("object"),
            Self::Array(items) => write!(f, "array of {items}"),
            Self::Map(values) => write!(f, "map of {values}"),
            Self::Any => f.write_str("anything"),
            Self::Unknown(words) => f.write_str(words),
        }
    }
}

fn scalar(lower: &str) -> Option<Kind> {
    Some(match lower {
        "string" | "str" | "text" | "uuid" | "enum" | "char" | "date" | "datetime" => Kind::Text,
        // The third is how one of the services spells it.
        "integer" | "int" | "interger" | "int32" => Kind::Integer { wide: false },
        "long" | "bigint" | "int64" | "integer(int64)" => Kind::Integer { wide: true },
        "float" | "double" | "number" | "bigdecimal" => Kind::Number,
        "boolean" | "bool" => Kind::Boolean,
        "object" | "json" | "jsonobject" | "dict" => Kind::Object(None),
        "array" | "list" | "jsonarray" => Kind::Array(Box::new(Kind::Any)),
        "map" => Kind::Map(Box::new(Kind::Any)),
        "anytype" | "any" => Kind::Any,
        _ => return None,
    })
}

/// The items of a list: `strings`, `FruitBasket objects`.
fn item(text: &str) -> Kind {
    let lower = text.trim().to_lowercase();
    let singular = lower.strip_suffix('s').unwrap_or(&lower);
    if let Some(kind) = scalar(singular).or_else(|| scalar(&lower)) {
        return kind;
    }
    if let Some(name) = lower.strip_suffix(" objects").and_then(|name| text.trim().get(..name.len())) {
        return Kind::Object(name_of(name));
    }
    match Kind::parse(text) {
        // `List<FruitBasket>`
        Kind::Unknown(name) if name_of(&name).is_some() => Kind::Object(Some(name)),
        kind => kind,
    }
}

fn name_of(text: &str) -> Option<String> {
    let name = text.trim();
    let is_name =
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
    is_name.then(|| name.to_owned())
}

fn within<'a>(text: &'a str, outer: &[&str]) -> Option<&'a str> {
    let inner = outer.iter().find_map(|name| text.strip_prefix(name))?;
    inner.trim().strip_prefix('<')?.strip_suffix('>')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_understood() {
        for (written, shown) in [
            ("String", "string"),
            ("Interger", "integer"),
            ("Long", "integer of 64 bits"),
            ("Array of strings", "array of string"),
            ("Array of FruitBasket objects", "array of object FruitBasket"),
            ("Array of objects", "array of object"),
            ("Array of Integer", "array of integer"),
            ("FruitBasket object", "object FruitBasket"),
            ("Map<String,Integer>", "map of integer"),
            ("List<FruitBasket>", "array of object FruitBasket"),
            ("JSONArray", "array of anything"),
        ] {
            let kind = Kind::parse(written);
            assert!(kind.is_known(), "{written}");
            assert_eq!(kind.to_string(), shown, "{written}");
        }
        for written in ["Sting", "Kind of fruit", "array of the things", ""] {
            assert!(!Kind::parse(written).is_known(), "{written}");
        }
    }
}
