//! JSON without its secrets.

use serde_json::{Map, Value as Json};

use crate::value::{Value, View};

/// What stands in place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// The JSON of a model as it goes on the wire, with `[redacted]` in place of every secret: for logs, tests
/// and reports.
///
/// [`Json`](crate::Json), in contrast, is the wire form and holds the secrets as they are: what it gives for a
/// request is no text for a log. What counts as a secret is what the specification declares as one, the
/// fields of type [`Secret`](crate::Secret).
///
/// ```
/// use huaweicloud_core::{Secret, redacted};
///
/// assert_eq!(redacted(&vec![Secret::from("key")]).to_string(), r#"["[redacted]"]"#);
/// ```
#[must_use]
pub fn redacted(value: &dyn Value) -> Json {
    hidden(value.view())
}

pub(crate) fn hidden(view: View<'_>) -> Json {
    match view {
        View::Absent | View::Null => Json::Null,
        View::Bool(value) => value.into(),
        View::Integer(value) => value.into(),
        View::Unsigned(value) => value.into(),
        View::Float(value) => value.into(),
        View::Text(text) => text.into(),
        View::Secret(_) => REDACTED.into(),
        View::List(list) => {
            let mut items = Vec::with_capacity(list.len());
            list.each(&mut |item| items.push(hidden(item)));
            items.into()
        }
        View::Map(map) => {
            let mut fields = Map::new();
            map.each(&mut |key, value| _ = fields.insert(key.to_owned(), hidden(value)));
            fields.into()
        }
        View::Model(model) => {
            let mut fields = Map::new();
            for (name, value) in crate::json::sent(model) {
                fields.insert(name.to_owned(), hidden(value));
            }
            fields.into()
        }
    }
}
