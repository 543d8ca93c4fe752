//! YAML in the style of the specifications: two spaces, blocks, quotes where they are needed.

use serde_json::Value;

/// A value that is to be written.
#[derive(Debug, Clone)]
pub(super) enum Yaml {
    /// Written as it is: already in the form of YAML.
    Plain(String),
    /// Entries in their order, each with comments above it.
    Map(Vec<Entry>),
    /// Items.
    List(Vec<Yaml>),
}

/// An entry of a map.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) value: Yaml,
    pub(super) comments: Vec<String>,
}

impl Yaml {
    /// An empty map.
    pub(super) fn map() -> Self {
        Self::Map(Vec::new())
    }

    /// A text, in quotes if YAML would read something else.
    pub(super) fn text(text: &str) -> Self {
        Self::Plain(if is_plain(text) { text.to_owned() } else { quoted(text) })
    }

    /// A reference.
    pub(super) fn reference(target: &str) -> Self {
        Self::map().with("$ref", Self::Plain(quoted(target)))
    }

    /// JSON as YAML.
    pub(super) fn json(value: &Value) -> Self {
        match value {
            Value::String(text) => Self::text(text),
            Value::Array(items) if items.is_empty() => Self::Plain("[]".to_owned()),
            Value::Array(items) => Self::List(items.iter().map(Self::json).collect()),
            Value::Object(entries) if entries.is_empty() => Self::Plain("{}".to_owned()),
            Value::Object(entries) => {
                entries.iter().fold(Self::map(), |map, (key, value)| map.with(key, Self::json(value)))
            }
            scalar => Self::Plain(scalar.to_string()),
        }
    }

    /// The map with one more entry.
    pub(super) fn with(self, key: &str, value: Self) -> Self {
        self.commented(key, value, Vec::new())
    }

    /// The map with one more entry below comments.
    pub(super) fn commented(mut self, key: &str, value: Self, comments: Vec<String>) -> Self {
        if let Self::Map(entries) = &mut self {
            let key = if is_plain(key) || key.starts_with('$') { key.to_owned() } else { quoted(key) };
            entries.push(Entry { key, value, comments });
        }
        self
    }

    /// The text of a document, indented.
    pub(super) fn write(&self, indent: usize, out: &mut String) {
        match self {
            Self::Plain(text) => out.push_str(text),
            Self::Map(entries) => {
                for entry in entries {
                    for comment in &entry.comments {
                        out.push_str(&format!("{:indent$}# {comment}\n", ""));
                    }
                    out.push_str(&format!("{:indent$}{}:", "", entry.key));
                    entry.value.write_after(indent, out);
                }
            }
            Self::List(items) => {
                for item in items {
                    let mut text = String::new();
                    item.write(indent + 2, &mut text);
                    // The first line of an item goes behind its dash.
                    out.push_str(&format!("{:indent$}- {}", "", text.trim_start()));
                    if matches!(item, Self::Plain(_)) {
                        out.push('\n');
                    }
                }
            }
        }
    }

    fn write_after(&self, indent: usize, out: &mut String) {
        match self {
            Self::Plain(text) => out.push_str(&format!(" {text}\n")),
            Self::Map(entries) if entries.is_empty() => out.push_str(" {}\n"),
            inner => {
                out.push('\n');
                inner.write(indent + 2, out);
            }
        }
    }
}

fn quoted(text: &str) -> String {
    if text.chars().any(char::is_control) {
        return Value::from(text).to_string();
    }
    format!("'{}'", text.replace('\'', "''"))
}

/// Whether YAML reads this as the same text without quotes.
fn is_plain(text: &str) -> bool {
    const WORDS: &[&str] = &["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let inner = |character: char| {
        character.is_ascii_alphanumeric() || "_-./ ()+".contains(character) || !character.is_ascii()
    };
    let bytes = text.replace("://", "").replace(':', "");
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/')
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && bytes.chars().all(inner)
        && !WORDS.contains(&text.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_meaning() {
        let value = serde_json::json!({
            "code": "200", "date": "2026-02-27", "word": "no", "path": "/v2/{id}", "list": [1, {"a": "b: c", "d": []}],
            "empty": {}, "quote": "it's", "lines": "a\nb", "deep": {"x": {"y": null}}, "nested": [[1, 2], ["3"]]
        });
        let mut text = String::new();
        Yaml::json(&value).write(0, &mut text);
        let read: Value = serde_yaml::from_str(&text).unwrap_or_else(|problem| panic!("{problem}\n{text}"));
        assert_eq!(read, value, "{text}");
    }
}
