//! Finds components that are made of themselves, so that nobody could ever finish reading them.
use std::collections::{BTreeMap, HashMap};
use std::vec::IntoIter;

use super::component::Component;
use super::grammar::Section;
use super::node::{Node, Span};
use super::problem::Problem;

type Components = BTreeMap<(Section, String), Component>;

/// Reports circles of references and of `allOf`. Those through properties and items are fine.
pub(crate) fn check(components: &Components, problems: &mut Vec<Problem>) {
    for section in Section::ALL {
        let parts =
            components.iter().filter(|((other, _), _)| *other == section).map(|((_, name), component)| {
                let mut parts = Vec::new();
                if let Some(node) = &component.node {
                    collect(section, node, false, &mut parts);
                }
                (name.as_str(), parts)
            });
        Search { parts: parts.collect(), states: HashMap::new(), path: Vec::new() }.run(problems);
    }
}

/// A component that another one is made of.
#[derive(Clone, Copy)]
struct Part<'a> {
    name: &'a str,
    /// Where the reference is.
    span: Span,
    /// Whether it is part of an `allOf`.
    combined: bool,
}

fn collect<'a>(section: Section, node: &'a Node, combined: bool, parts: &mut Vec<Part<'a>>) {
    if let Some(reference) = node.reference() {
        let text = reference.value.as_str().unwrap_or_default();
        let name = text
            .strip_prefix("#/components/")
            .and_then(|text| text.strip_prefix(section.name())?.strip_prefix('/'));
        // Others are dangling, and reported as such.
        if let Some(name) = name {
            parts.push(Part { name, span: reference.value.span, combined });
        }
    }
    for item in node.get("allOf").into_iter().flat_map(Node::items) {
        collect(section, item, true, parts);
    }
}

/// A depth-first search that keeps its own stack: a chain of components may be long.
struct Search<'a> {
    parts: BTreeMap<&'a str, Vec<Part<'a>>>,
    states: HashMap<&'a str, State>,
    /// The components from the start to the current one.
    path: Vec<Step<'a>>,
}

struct Step<'a> {
    name: &'a str,
    /// Whether it is in an `allOf` of the one before.
    combined: bool,
    /// The parts that are still to be visited.
    parts: IntoIter<Part<'a>>,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    OnPath,
    Done,
}

impl<'a> Search<'a> {
    fn run(mut self, problems: &mut Vec<Problem>) {
        let names: Vec<_> = self.parts.keys().copied().collect();
        for name in names {
            self.enter(name, false);
            while let Some(step) = self.path.last_mut() {
                let Some(part) = step.parts.next() else {
                    self.states.insert(step.name, State::Done);
                    self.path.pop();
                    continue;
                };
                if self.states.get(part.name) == Some(&State::OnPath) {
                    problems.push(self.circle(part));
                } else {
                    self.enter(part.name, part.combined);
                }
            }
        }
    }

    fn enter(&mut self, name: &'a str, combined: bool) {
        // What has been left out because it is wrong has no parts.
        let Some(parts) = self.parts.get(name) else { return };
        if !self.states.contains_key(name) {
            self.states.insert(name, State::OnPath);
            self.path.push(Step { name, combined, parts: parts.clone().into_iter() });
        }
    }

    fn circle(&self, last: Part<'a>) -> Problem {
        let circle = self.path.iter().skip_while(|step| step.name != last.name);
        let mut names: Vec<_> = circle.clone().map(|step| step.name).collect();
        names.push(last.name);
        let chain = names.join(" -> ");
        // How the first one was entered is not part of the circle.
        if last.combined || circle.skip(1).any(|step| step.combined) {
            Problem::new(
                last.span,
                format!("`{}` contains itself through `allOf`: {chain}", last.name),
                "remove it from one of the `allOf` lists; a schema may refer to itself in \
                 `properties` and `items`",
            )
        } else {
            Problem::new(
                last.span,
                format!("`{}` only refers to itself: {chain}", last.name),
                "write one of them out",
            )
        }
    }
}
