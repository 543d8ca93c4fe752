//! Paths and addresses with `{name}` where a value goes.

/// A piece of a path.
pub(super) enum Part<'a> {
    Fixed(&'a str),
    Parameter(&'a str),
}

impl<'a> Part<'a> {
    /// The text between the braces, or outside of them.
    pub(super) fn text(&self) -> &'a str {
        match self {
            Part::Fixed(text) | Part::Parameter(text) => text,
        }
    }
}

/// The pieces of a path; nothing where its braces do not match.
pub(super) fn template(path: &str) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    let mut rest = path;
    while let Some((fixed, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if fixed.contains('}') || name.contains('{') || name.is_empty() {
            return None;
        }
        parts.push(Part::Fixed(fixed));
        parts.push(Part::Parameter(name));
        rest = after;
    }
    if rest.contains('}') {
        return None;
    }
    parts.push(Part::Fixed(rest));
    Some(parts)
}
