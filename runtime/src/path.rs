//! Finds a value in a response by the names on the way to it, such as `page.total`.

use crate::value::View;

/// The value at the end of a path of names on the wire; the value itself for an empty path.
pub(crate) fn lookup<'a>(mut view: View<'a>, path: &str) -> View<'a> {
    for name in path.split('.').filter(|name| !name.is_empty()) {
        let View::Model(model) = view else { return View::Absent };
        let position = model.shape().fields.iter().position(|field| field.name == name);
        view = position.and_then(|index| model.field(index)).map_or(View::Absent, |value| value.view());
    }
    view
}

/// A scalar as a text; nothing where there is no value, or one that is no scalar.
pub(crate) fn text(view: View<'_>) -> Option<String> {
    match view {
        View::Text(text) => Some(text.to_owned()),
        View::Integer(value) => Some(value.to_string()),
        View::Unsigned(value) => Some(value.to_string()),
        View::Float(value) => Some(value.to_string()),
        View::Bool(value) => Some(value.to_string()),
        View::Absent | View::Null | View::Secret(_) | View::List(_) | View::Map(_) | View::Model(_) => None,
    }
}
