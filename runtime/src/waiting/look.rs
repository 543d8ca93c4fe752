//! What a response says about the state that is waited for.

use crate::path::{lookup, text};
use crate::value::View;

use super::Waiter;

/// What a response says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Look {
    Success,
    /// The value that ends the waiting.
    Failure(String),
    UnderWay,
    /// It is a list, and does not have the item.
    Absent,
    /// The list is left out, or is no list: nothing follows from that.
    Silent,
}

/// Looks at a response, which shows the thing, or a list that may have it under this id.
pub(super) fn look(waiter: &Waiter, id: Option<&str>, response: View<'_>) -> Look {
    let Some((items, id_field)) = waiter.item else { return look_at(waiter, response) };
    let View::List(list) = lookup(response, items) else { return Look::Silent };
    let mut found = Look::Absent;
    list.each(&mut |item| {
        if found == Look::Absent && id.is_some() && text(lookup(item, id_field)).as_deref() == id {
            found = look_at(waiter, item);
        }
    });
    found
}

fn look_at(waiter: &Waiter, thing: View<'_>) -> Look {
    let value = text(lookup(thing, waiter.field));
    let is_in = |list: &[&str]| {
        value.as_ref().is_some_and(|value| list.iter().any(|one| one.eq_ignore_ascii_case(value)))
    };
    // An empty text is how some services write that there is no value.
    let also = |(path, wanted): &(&str, Option<&str>)| {
        text(lookup(thing, path)).filter(|text| wanted.is_some() || !text.is_empty()).as_deref() == *wanted
    };
    match value {
        Some(ref value) if is_in(waiter.failure) => Look::Failure(value.clone()),
        _ if is_in(waiter.success) && waiter.also.iter().all(also) => Look::Success,
        _ => Look::UnderWay,
    }
}
