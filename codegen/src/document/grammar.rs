//! The grammar of OpenAPI 3.0 as data: which keys an object has and what they hold.
//!
//! The tables are in the modules below; `check` applies them. What OpenAPI allows and the generator
//! does not support is in the same tables, with the way around it.
pub(crate) mod constraint;
pub(crate) mod extension;
pub(crate) mod info;
pub(crate) mod operation;
pub(crate) mod schema;
pub(crate) mod security;
pub(crate) mod style;

use super::node::Node;
use super::problem::Problem;

/// A kind of object.
pub(crate) struct Object {
    /// As it is called in messages, with its article.
    pub(crate) name: &'static str,
    /// The section of the components that holds such objects, if there is one.
    pub(crate) section: Option<Section>,
    pub(crate) keys: &'static [(&'static str, Rule)],
    pub(crate) required: &'static [&'static str],
    /// What keys beside those hold; without it, none are allowed.
    pub(crate) others: Option<(Key, &'static Rule)>,
    /// Keys that exclude each other.
    pub(crate) exclusive: &'static [(&'static str, &'static str)],
    /// What a table of keys cannot say.
    pub(crate) also: Option<fn(&Node, &mut Vec<Problem>)>,
}

/// An object without keys, to be updated.
pub(crate) const OBJECT: Object = Object {
    name: "an object",
    section: None,
    keys: &[],
    required: &[],
    others: None,
    exclusive: &[],
    also: None,
};

/// What a value has to be.
pub(crate) enum Rule {
    Text,
    Flag,
    Number,
    /// A number above 0.
    Positive,
    /// An integer of 0 or more.
    Count,
    /// Any JSON.
    Any,
    Word(&'static Words),
    /// A flag that the generator does not support to be true; the way around it.
    NotTrue(&'static str),
    Object(&'static Object),
    /// An object or a reference to one.
    Component(&'static Object),
    /// A flag, an object or a reference to one.
    FlagOr(&'static Object),
    List(&'static Rule),
    /// A list with at least one item, all different.
    Set(&'static Rule),
    Map(Key, &'static Rule),
    /// A section of the components: its objects are checked one by one.
    Section,
    /// A rule with words on how to fix a value that breaks it.
    Explained(&'static Rule, &'static str),
    /// Part of OpenAPI 3.0, but not of what the generator supports; the way around it.
    NotSupported(&'static str),
    /// No part of OpenAPI 3.0, though of another version; what 3.0 has instead.
    NotIn30(&'static str),
}

/// Text out of a closed list.
pub(crate) struct Words {
    /// What the words are, without an article: `type`.
    pub(crate) noun: &'static str,
    pub(crate) allowed: &'static [&'static str],
    pub(crate) refused: &'static [Refused],
}

/// A word that deserves its own message.
pub(crate) struct Refused {
    pub(crate) word: &'static str,
    pub(crate) message: &'static str,
    pub(crate) fix: &'static str,
}

/// What the keys of a map have to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    Any,
    /// The name of a component.
    Component,
    /// A path of a URL.
    Path,
    /// A status code of HTTP.
    Status,
    /// A media type.
    MediaType,
    /// The name of a security scheme of the document.
    SecurityScheme,
}

/// The sections of the components, in the order of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Section {
    Schemas,
    Responses,
    Parameters,
    Examples,
    RequestBodies,
    Headers,
    SecuritySchemes,
    Links,
}

impl Section {
    pub(crate) const ALL: [Self; 8] = [
        Self::Schemas,
        Self::Responses,
        Self::Parameters,
        Self::Examples,
        Self::RequestBodies,
        Self::Headers,
        Self::SecuritySchemes,
        Self::Links,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Schemas => "schemas",
            Self::Responses => "responses",
            Self::Parameters => "parameters",
            Self::Examples => "examples",
            Self::RequestBodies => "requestBodies",
            Self::Headers => "headers",
            Self::SecuritySchemes => "securitySchemes",
            Self::Links => "links",
        }
    }

    pub(crate) fn object(self) -> &'static Object {
        match self {
            Self::Schemas => &schema::SCHEMA,
            Self::Responses => &operation::RESPONSE,
            Self::Parameters => &operation::PARAMETER,
            Self::Examples => &operation::EXAMPLE,
            Self::RequestBodies => &operation::REQUEST_BODY,
            Self::Headers => &operation::HEADER,
            Self::SecuritySchemes => &security::SECURITY_SCHEME,
            Self::Links => &operation::LINK,
        }
    }
}

impl Object {
    /// What `key` holds, if there is such a key.
    pub(crate) fn rule(&self, key: &str) -> Option<&'static Rule> {
        self.keys.iter().find(|(name, _)| *name == key).map(|(_, rule)| rule)
    }
}

impl Rule {
    /// What the value has to be, to follow "must be".
    pub(crate) fn expected(&self) -> String {
        match self {
            Self::Text => "text".to_owned(),
            Self::Flag | Self::NotTrue(_) => "`true` or `false`".to_owned(),
            Self::Number => "a number".to_owned(),
            Self::Positive => "a number above 0".to_owned(),
            Self::Count => "an integer of 0 or more".to_owned(),
            Self::Any | Self::NotSupported(_) | Self::NotIn30(_) => "a value".to_owned(),
            Self::Word(words) => format!("one of {}", words.allowed.join(", ")),
            Self::Object(object) | Self::Component(object) => object.name.to_owned(),
            Self::FlagOr(object) => format!("`true`, `false` or {}", object.name),
            Self::List(_) | Self::Set(_) => "a list".to_owned(),
            Self::Map(..) | Self::Section => "a map".to_owned(),
            Self::Explained(rule, _) => rule.expected(),
        }
    }
}
