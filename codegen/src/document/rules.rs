//! What the grammar of an object says beyond its keys one by one.
use std::collections::HashMap;

use super::grammar::style::STYLES;
use super::node::{Node, Value};
use super::problem::Problem;

type Problems = Vec<Problem>;

/// Tags have unique names.
pub(crate) fn document(document: &Node, problems: &mut Problems) {
    let mut lines = HashMap::new();
    for name in document.get("tags").into_iter().flat_map(Node::items).filter_map(|t| t.get("name")) {
        let Some(text) = name.as_str() else { continue };
        if let Some(line) = lines.insert(text, name.span.line) {
            problems.push(Problem::new(
                name.span,
                format!("the tag `{text}` is repeated"),
                format!("it is already on line {line}; keep one of the two"),
            ));
        }
    }
}

/// The default is one of the allowed values.
pub(crate) fn server_variable(variable: &Node, problems: &mut Problems) {
    let (Some(default), Some(allowed)) = (variable.get("default"), variable.get("enum")) else {
        return;
    };
    if !allowed.items().iter().any(|value| value.value == default.value) {
        problems.push(Problem::new(
            default.span,
            "the default is not one of the allowed values",
            "take one of those under `enum`, or add it there",
        ));
    }
}

/// A path parameter is required, the style is the one that we can write, and there is a schema.
pub(crate) fn parameter(parameter: &Node, problems: &mut Problems) {
    need_schema(parameter, "parameter", problems);
    let Some(location) = parameter.get("in").and_then(Node::as_str) else { return };
    let required = parameter.get("required");
    if location == "path" && required.and_then(Node::as_bool) != Some(true) {
        problems.push(Problem::new(
            required.map_or(parameter.span, |flag| flag.span),
            "a path parameter must be required",
            "write `required: true`",
        ));
    }
    let supported = match location {
        "path" | "header" => "simple",
        "query" => "form",
        _ => return,
    };
    let Some(style) = parameter.get("style") else { return };
    let is_other = |style| style != supported && STYLES.allowed.contains(&style);
    if style.as_str().is_some_and(is_other) {
        problems.push(Problem::new(
            style.span,
            format!("this style of a {location} parameter is not supported"),
            format!("write `style: {supported}`, or leave it out, which means the same"),
        ));
    }
}

/// There is a schema.
pub(crate) fn header(header: &Node, problems: &mut Problems) {
    need_schema(header, "header", problems);
}

fn need_schema(node: &Node, noun: &str, problems: &mut Problems) {
    // `content` in its place is reported for itself.
    if node.get("schema").is_none() && node.get("content").is_none() {
        problems.push(Problem::new(
            node.span,
            format!("the {noun} has no `schema`"),
            "add one, such as `schema: {type: string}`",
        ));
    }
}

/// There is a media type.
pub(crate) fn request_body(body: &Node, problems: &mut Problems) {
    let Some(content) = body.get("content") else { return };
    if matches!(&content.value, Value::Map(entries) if entries.is_empty()) {
        problems.push(Problem::new(
            content.span,
            "the request body has no media type",
            "add `application/json`, or remove the `requestBody`",
        ));
    }
}

/// There is a response.
pub(crate) fn responses(responses: &Node, problems: &mut Problems) {
    if !responses.entries().iter().any(|entry| !entry.key.starts_with("x-")) {
        problems.push(Problem::new(
            responses.span,
            "the operation has no response",
            "add the status code of its success, such as `'200'`",
        ));
    }
}

/// A scheme has what its type needs.
pub(crate) fn security_scheme(scheme: &Node, problems: &mut Problems) {
    let Some(kind) = scheme.get("type").and_then(Node::as_str) else { return };
    let needed: &[&str] = match kind {
        "apiKey" => &["name", "in"],
        "http" => &["scheme"],
        "oauth2" => &["flows"],
        "openIdConnect" => &["openIdConnectUrl"],
        _ => return,
    };
    for key in needed.iter().filter(|key| scheme.get(key).is_none()) {
        problems.push(Problem::new(
            scheme.span,
            format!("`{key}` is missing in a security scheme of type {kind}"),
            format!("add `{key}`"),
        ));
    }
}

/// Keywords that say something about values of one type alone.
const KEYWORDS: [(&str, &[&str]); 5] = [
    ("string", &["minLength", "maxLength", "pattern"]),
    ("integer", NUMERIC),
    ("number", NUMERIC),
    ("array", &["items", "minItems", "maxItems", "uniqueItems", "x-constraints"]),
    ("object", OF_OBJECTS),
];

const OF_OBJECTS: &[&str] =
    &["properties", "required", "additionalProperties", "minProperties", "maxProperties", "x-constraints"];

const NUMERIC: &[&str] = &["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"];

/// Every keyword has an effect, and an array says what is in it.
pub(crate) fn schema(schema: &Node, problems: &mut Problems) {
    keywords_fit_the_type(schema, problems);
    let kind = schema.get("type").and_then(Node::as_str);
    if kind == Some("array") && schema.get("items").is_none() {
        problems.push(Problem::new(
            schema.span,
            "the array has no `items`",
            "add the schema of its items; `items: {}` allows any",
        ));
    }
    for (flag, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let (Some(entry), None) = (schema.entry(flag), schema.get(limit))
            && entry.value.as_bool().is_some()
        {
            problems.push(Problem::new(
                entry.span,
                format!("`{flag}` has no effect without `{limit}`"),
                format!("add `{limit}`, or remove it"),
            ));
        }
    }
    let is_true = |key| schema.get(key).and_then(Node::as_bool) == Some(true);
    if let (true, Some(entry)) = (is_true("readOnly"), schema.entry("writeOnly"))
        && is_true("writeOnly")
    {
        problems.push(Problem::new(
            entry.span,
            "a value cannot be both `readOnly` and `writeOnly`",
            "keep `readOnly` if only responses have it, `writeOnly` if only requests do",
        ));
    }
}

/// A constraint says one thing, with all that it needs.
pub(crate) fn constraint(constraint: &Node, problems: &mut Problems) {
    const KINDS: [&str; 5] = ["exactlyOne", "atLeastOne", "atMostOne", "when", "disjoint"];
    let given: Vec<_> = KINDS.iter().filter_map(|kind| constraint.entry(kind)).collect();
    let Some((kind, others)) = given.split_first() else {
        problems.push(Problem::new(
            constraint.span,
            "the constraint says nothing",
            format!("add one of {}", KINDS.join(", ")),
        ));
        return;
    };
    for other in others {
        problems.push(Problem::new(
            other.span,
            format!("`{}` and `{}` are two constraints", kind.key, other.key),
            "make each an item of the list",
        ));
    }
    let outcomes: Vec<_> = ["required", "absent"].iter().filter_map(|key| constraint.entry(key)).collect();
    match (kind.key.as_str(), outcomes.as_slice()) {
        ("when", []) => problems.push(Problem::new(
            kind.span,
            "nothing follows from `when`",
            "add `required` or `absent`, with the fields that must have a value or none",
        )),
        ("when", [_, second, ..]) => problems.push(Problem::new(
            second.span,
            "`required` and `absent` are two constraints",
            "make each an item of the list, with the `when` that it has",
        )),
        ("when", _) => {}
        (_, outcomes) => problems.extend(outcomes.iter().map(|outcome| {
            Problem::new(
                outcome.span,
                format!("`{}` belongs to `when`", outcome.key),
                "remove it, or say when it holds: `when: { field: [value] }`",
            )
        })),
    }
    let (count, words) = match kind.key.as_str() {
        "disjoint" => (2..=2, "two fields, which a range begins and ends with"),
        "when" => (1..=usize::MAX, "at least one field"),
        _ => (2..=usize::MAX, "at least two fields"),
    };
    let fields = kind.value.items().len().max(kind.value.entries().len());
    if !count.contains(&fields) {
        problems.push(Problem::new(
            kind.span,
            format!("`{}` needs {words}", kind.key),
            "name them, or remove the constraint",
        ));
    }
}

/// Each kind of paging has what it needs, and nothing else.
pub(crate) fn paging(paging: &Node, problems: &mut Problems) {
    let is_marker = paging.get("kind").and_then(Node::as_str) == Some("marker");
    let (needed, useless) = if is_marker { (Some("next"), "first") } else { (None, "next") };
    for key in needed.iter().filter(|key| paging.get(key).is_none()) {
        problems.push(Problem::new(
            paging.span,
            format!("`{key}` is missing where paging goes on from a marker"),
            "name the field of the response that has the next marker",
        ));
    }
    if let Some(entry) = paging.entry(useless) {
        problems.push(Problem::new(
            entry.span,
            format!("`{useless}` has no effect on this kind of paging"),
            "remove it, or correct the `kind`",
        ));
    }
}

/// A waiter can end, and asks in intervals that grow.
pub(crate) fn waiter(waiter: &Node, problems: &mut Problems) {
    if waiter.get("success").is_none() && waiter.get("missing").and_then(Node::as_str) != Some("success") {
        problems.push(Problem::new(
            waiter.span,
            "the waiter never succeeds",
            "add `success` with values of the field, or `missing: success`",
        ));
    }
    if waiter.get("items").is_some() != waiter.get("id").is_some() {
        problems.push(Problem::new(
            waiter.span,
            "`items` and `id` belong together",
            "where the response is a list, name both: the list, and the field that tells its items apart",
        ));
    }
    if let Some(repeat) = waiter.get("repeat").filter(|repeat| repeat.as_u64().is_none_or(|one| one > 9)) {
        problems.push(Problem::new(
            repeat.span,
            "`repeat` is how many successes in a row are needed, 1 to 9",
            "write a small integer, or leave it out for 1",
        ));
    }
    let Some(interval) = waiter.get("interval") else { return };
    let seconds: Vec<Option<u64>> = interval.items().iter().map(Node::as_u64).collect();
    if !matches!(seconds.as_slice(), [Some(first), Some(longest)] if first <= longest) {
        problems.push(Problem::new(
            interval.span,
            "the interval is not the first and the longest time in whole seconds",
            "write it as `[5, 60]`",
        ));
    }
}

fn keywords_fit_the_type(schema: &Node, problems: &mut Problems) {
    let kind = match schema.get("type") {
        Some(kind) => match kind.as_str() {
            Some(kind) if is_type(kind) => Some(kind),
            // Reported where the type is checked.
            _ => return,
        },
        None => None,
    };
    for entry in schema.entries() {
        let key = entry.key.as_str();
        if key == "required" && entry.value.as_bool().is_some() {
            // Meant for a property, as parameters have it; its value is reported.
            continue;
        }
        let owners: Vec<_> = KEYWORDS
            .iter()
            .filter(|(_, keywords)| keywords.contains(&key))
            .map(|(owner, _)| *owner)
            .collect();
        if owners.is_empty() {
            continue;
        }
        let types = owners.join(" or ");
        match kind {
            Some(kind) if !owners.contains(&kind) => problems.push(Problem::new(
                entry.span,
                format!("`{key}` has no effect on the type {kind}"),
                format!("it belongs to the type {types}{}", counterpart(key, kind)),
            )),
            // With `allOf` the type may be there. Properties alone say that it is an object.
            None if schema.get("allOf").is_none() && owners != ["object"] => {
                problems.push(Problem::new(
                    entry.span,
                    format!("`{key}` stands in a schema without a type"),
                    format!("it belongs to the type {types}: write the `type` beside it"),
                ));
            }
            _ => {}
        }
    }
}

fn is_type(kind: &str) -> bool {
    kind == "boolean" || KEYWORDS.iter().any(|(owner, _)| *owner == kind)
}

/// What limits the other type in the same way.
fn counterpart(keyword: &str, kind: &str) -> String {
    let column = match kind {
        "string" => 0,
        "integer" | "number" => 1,
        "array" => 2,
        "object" => 3,
        _ => return String::new(),
    };
    let least = ["minLength", "minimum", "minItems", "minProperties"];
    let most = ["maxLength", "maximum", "maxItems", "maxProperties"];
    [least, most]
        .iter()
        .filter(|row| row.contains(&keyword))
        .find_map(|row| row.get(column))
        .map_or_else(String::new, |other| format!("; for {kind} it is `{other}`"))
}
