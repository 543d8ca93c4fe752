//! How values are called in messages.
use std::fmt;

use super::node::{Node, Value};

/// What a value is called in a message, and how to fix it.
#[derive(Clone, Copy)]
pub(crate) struct Label<'a> {
    /// The key that the value, or the list that it is in, stands under.
    pub(crate) key: &'a str,
    pub(crate) is_item: bool,
    pub(crate) fix: Option<&'static str>,
}

impl<'a> Label<'a> {
    /// The value of `key`.
    pub(crate) fn of(key: &'a str) -> Self {
        Self { key, is_item: false, fix: None }
    }
}

impl fmt::Display for Label<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let item = if self.is_item { "an item of " } else { "" };
        write!(f, "{item}`{}`", self.key)
    }
}

/// What a value is, to follow "found".
pub(crate) struct Found<'a>(pub(crate) &'a Node);

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.value {
            Value::Null => write!(f, "nothing"),
            Value::Bool(flag) => write!(f, "`{flag}`"),
            Value::Number(number) => write!(f, "the number {number}"),
            Value::Text(text) if text.chars().count() > 40 || text.contains('\n') => {
                write!(f, "a text")
            }
            Value::Text(text) => write!(f, "the text `{text}`"),
            Value::List(_) => write!(f, "a list"),
            Value::Map(_) => write!(f, "a map"),
        }
    }
}
