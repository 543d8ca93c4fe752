//! Where in a request or a response a value stands, such as `body.src_node.object_key[3]`.

use std::fmt;

/// A path that grows and shrinks while a tree is walked.
#[derive(Debug, Default)]
pub(crate) struct Place(Vec<Step>);

/// One step of a [`Place`].
#[derive(Debug)]
pub(crate) enum Step {
    /// The field of a model, or the part of a request.
    Field(&'static str),
    /// The item of a list.
    Item(usize),
    /// The entry of a map.
    Entry(String),
}

impl Place {
    pub(crate) fn push(&mut self, step: Step) {
        self.0.push(step);
    }

    pub(crate) fn pop(&mut self) {
        self.0.pop();
    }

    /// Puts a step before the others, for a place that is put together on the way out.
    pub(crate) fn prepend(&mut self, step: Step) {
        self.0.insert(0, step);
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("the value itself");
        }
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if index == 0 => f.write_str(name)?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Item(position) => write!(f, "[{position}]")?,
                Step::Entry(key) => write!(f, "[{key:?}]")?,
            }
        }
        Ok(())
    }
}
