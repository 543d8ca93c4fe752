//! What the keys of maps have to be: paths, status codes, media types, names.
use super::grammar::Key;
use crate::diagnostic::nearest;

/// Whether `key` is of this kind; if not, why, and what to write.
pub(crate) fn check(kind: Key, key: &str) -> Result<(), (String, String)> {
    match kind {
        // Security schemes are looked up when all of them are known.
        Key::Any | Key::SecurityScheme => Ok(()),
        Key::Component => component(key),
        Key::Path if key.starts_with('/') => Ok(()),
        Key::Path => Err((format!("`{key}` is not a path"), format!("a path starts with a slash: `/{key}`"))),
        Key::Status => status(key),
        Key::MediaType => media_type(key),
    }
}

/// What the keys of a map are, to follow "there can be".
pub(crate) fn expected(kind: Key) -> &'static str {
    match kind {
        Key::Any => "any names",
        Key::Component => "names of letters, digits, `.`, `_` and `-`",
        Key::Path => "paths, which start with a slash",
        Key::Status => "status codes such as '200', `4XX`, `5XX` and `default`",
        Key::MediaType => "`application/json`",
        Key::SecurityScheme => "names of security schemes",
    }
}

fn component(key: &str) -> Result<(), (String, String)> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    if !key.is_empty() && key.chars().all(fits) {
        return Ok(());
    }
    Err((
        format!("`{key}` is not a name for a component"),
        "use letters, digits, `.`, `_` and `-`".to_owned(),
    ))
}

fn status(key: &str) -> Result<(), (String, String)> {
    let not_a_code = || {
        let fix = match nearest(key, ["default"]) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("there can be {}", expected(Key::Status)),
        };
        Err((format!("`{key}` is not a status code"), fix))
    };
    let (Some(class @ '1'..='5'), Some(rest)) = (key.chars().next(), key.get(1..)) else {
        return not_a_code();
    };
    match (class, rest) {
        ('4' | '5', "XX") => Ok(()),
        (_, "XX") => Err((
            format!("the range `{key}` is not supported"),
            "name each status code; only the ranges of errors, `4XX` and `5XX`, are supported".to_owned(),
        )),
        (_, "xx") => Err((
            format!("`{key}` is not a status code"),
            format!("write the range with capitals: `{class}XX`"),
        )),
        (_, rest) if rest.len() == 2 && rest.chars().all(|c| c.is_ascii_digit()) => Ok(()),
        _ => not_a_code(),
    }
}

/// Whether a media type is JSON: `application/json` itself, or one that is written as JSON, such as
/// `application/problem+json`.
fn is_json(essence: &str) -> bool {
    let essence = essence.to_ascii_lowercase();
    let written_as = essence.strip_suffix("+json").and_then(|essence| essence.split_once('/'));
    essence == "application/json"
        || written_as.is_some_and(|(kind, name)| !kind.is_empty() && !name.is_empty())
}

fn media_type(key: &str) -> Result<(), (String, String)> {
    let (essence, parameter) = key.split_once(';').unwrap_or((key, ""));
    let (essence, parameter) = (essence.trim(), parameter.trim());
    if is_json(essence) && (parameter.is_empty() || parameter.eq_ignore_ascii_case("charset=utf-8")) {
        return Ok(());
    }
    if essence.contains('/') {
        return Err((
            format!("the media type `{key}` is not supported"),
            "bodies are `application/json`, or another type that ends in `+json`; remove this one".to_owned(),
        ));
    }
    Err((
        format!("`{key}` is not a media type"),
        "write `application/json` with the `schema` under it".to_owned(),
    ))
}
