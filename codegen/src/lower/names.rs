//! Names in Rust for names in a document.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::rust::{CORE, TAKEN_METHODS, TAKEN_SETTERS, TAKEN_TYPES, is_identifier, is_never_raw};

/// The name of a type: `start-task_req` becomes `StartTaskReq`.
pub(super) fn type_name(name: &str) -> String {
    let name = start_with_letter(&ascii(name).to_upper_camel_case(), "T");
    let taken = TAKEN_TYPES.contains(&name.as_str()) || CORE.contains(&name.as_str());
    if taken { format!("{name}Model") } else { name }
}

/// The name of a type that the document describes in the place where it is used: that of the type
/// around it and that of the place.
pub(super) fn inline(owner: &str, place: &str) -> String {
    match ascii(place).to_upper_camel_case() {
        // As in the name of the field.
        empty if empty.is_empty() => format!("{owner}N"),
        name => format!("{owner}{name}"),
    }
}

/// The name of a variant of an enum: `NO_OVERWRITE` becomes `NoOverwrite`.
pub(super) fn variant(value: &str) -> String {
    let name = match value {
        "" => "Empty".to_owned(),
        _ => start_with_letter(&ascii(value).to_upper_camel_case(), "Value"),
    };
    if is_variant(&name) { name } else { format!("{name}Value") }
}

/// The name of a field, parameter or method: `fooBar` becomes `foo_bar`.
pub(super) fn snake(name: &str) -> String {
    let name = start_with_letter(&ascii(name).to_snake_case(), "n");
    if is_never_raw(&name) { format!("{name}_") } else { name }
}

/// The name of the method of an operation.
pub(super) fn method(name: &str) -> String {
    let name = snake(name);
    // The client has a function of this name, or, by a trait that takes it whole, a method.
    if TAKEN_METHODS.contains(&name.as_str()) { format!("{name}_operation") } else { name }
}

/// The name of a parameter, which is that of an argument or of a method of the call.
pub(super) fn parameter(name: &str) -> String {
    let name = snake(name);
    if TAKEN_SETTERS.contains(&name.as_str()) || name.starts_with("wait_until_") {
        format!("{name}_parameter")
    } else {
        name
    }
}

/// The name of a module for a file.
pub(super) fn module(stem: &str) -> String {
    let name = snake(stem);
    // `builder` and `fields` are modules of the generator's own, and the others are files that cargo looks for.
    if matches!(name.as_str(), "mod" | "builder" | "fields" | "lib" | "main") || !is_identifier(&name) {
        format!("{name}_area")
    } else {
        name
    }
}

/// Whether a text can be the name of a variant.
pub(super) fn is_variant(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|one| one.is_ascii_alphanumeric())
        // `Unknown` is the variant for values that the document does not list, `VALUES` the list of the others.
        && !matches!(name, "Self" | "Unknown" | "VALUES")
}

/// Identifiers are ASCII: whatever else is in a name becomes its number in Unicode.
fn ascii(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for one in name.chars() {
        match one {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | '-' | '.' | ' ' | '/' | ':' => out.push(one),
            '+' => out.push_str("_plus_"),
            '$' | '@' | '#' | '(' | ')' | '[' | ']' | '{' | '}' | ',' | ';' | '*' | '\'' | '"' | '!'
            | '?' => {
                out.push('_');
            }
            other => out.push_str(&format!("_u{:x}_", u32::from(other))),
        }
    }
    out
}

fn start_with_letter(name: &str, prefix: &str) -> String {
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name.to_owned(),
        _ => format!("{prefix}{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_identifiers_that_people_recognize() {
        let cases = [
            (type_name("StartSyncTaskReq"), "StartSyncTaskReq"),
            (type_name("start-task.req"), "StartTaskReq"),
            (type_name("2fa"), "T2fa"),
            (type_name("Option"), "OptionModel"),
            (type_name("TaskBuilder"), "TaskBuilder"),
            (method("clone"), "clone_operation"),
            (parameter("Send"), "send_parameter"),
            (type_name("任务"), "U4efbU52a1"),
            (variant("NO_OVERWRITE"), "NoOverwrite"),
            (variant("unknown"), "UnknownValue"),
            (variant("7"), "Value7"),
            (variant(""), "Empty"),
            (snake("fooBar"), "foo_bar"),
            (snake("X-Language"), "x_language"),
            (snake("self"), "self_"),
            (snake("type"), "type"),
            (snake("+1"), "plus_1"),
            (snake("1st"), "n1st"),
            (module("sync-tasks"), "sync_tasks"),
            (module("type"), "type_area"),
        ];
        for (name, expected) in cases {
            assert_eq!(name, expected);
        }
    }
}
