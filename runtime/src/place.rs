//! Where in a request or a response a value stands, such as `body.src_node.object_key[3]`.

use std::fmt;

/// A path of steps. It lies on the stack of whoever walks a tree, and costs nothing unless it is printed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    up: Option<&'a Place<'a>>,
    step: Step<'a>,
    /// How many steps lie above it.
    pub(crate) depth: usize,
}

/// One step of a [`Place`].
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step<'a> {
    /// The beginning.
    Root,
    /// The field of a model, or the part of a request.
    Field(&'static str),
    /// A field that the documentation does not have.
    Undocumented(&'a str),
    /// The item of a list.
    Item(usize),
    /// The entry of a map.
    Entry(&'a str),
}

/// Names that come from outside are cut after so many characters.
const LONGEST_NAME: usize = 64;

impl<'a> Place<'a> {
    pub(crate) const ROOT: Place<'static> = Place { up: None, step: Step::Root, depth: 0 };

    pub(crate) fn then(&'a self, step: Step<'a>) -> Place<'a> {
        Place { up: Some(self), step, depth: self.depth + 1 }
    }

    /// The place without the positions in lists and the keys of maps: the same for each item.
    pub(crate) fn pattern(&self) -> String {
        let mut text = String::new();
        // A `String` takes whatever is written to it.
        let _ = self.write(&mut text, false);
        text
    }

    fn write(&self, out: &mut dyn fmt::Write, exact: bool) -> fmt::Result {
        let mut first = true;
        if let Some(up) = self.up {
            up.write(out, exact)?;
            first = matches!(up.step, Step::Root);
        }
        let dot = if first { "" } else { "." };
        match self.step {
            Step::Root => Ok(()),
            Step::Field(name) => write!(out, "{dot}{name}"),
            Step::Undocumented(name) => write!(out, "{dot}{}", shortened(name).escape_debug()),
            Step::Item(position) if exact => write!(out, "[{position}]"),
            Step::Entry(key) if exact => write!(out, "[{:?}]", shortened(key)),
            Step::Item(_) | Step::Entry(_) => out.write_str("[]"),
        }
    }
}

fn shortened(name: &str) -> &str {
    let end = name.char_indices().nth(LONGEST_NAME);
    end.and_then(|(end, _)| name.get(..end)).unwrap_or(name)
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step {
            Step::Root => f.write_str("the value itself"),
            _ => self.write(f, true),
        }
    }
}
