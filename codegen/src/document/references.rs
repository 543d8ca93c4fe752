//! Finds what a `$ref` leads to, and gives it its name among the components.
use std::io;
use std::mem::replace;

use super::bundle::Bundler;
use super::component::{Component, Target};
use super::grammar::{Key, Object, Section};
use super::keys;
use super::node::{Entry, FileId, Node, Value};
use super::pointer::{Reference, pointer, relative};
use super::problem::Problem;
use crate::diagnostic::nearest;

/// Why a reference leads nowhere and what to write; nothing if that has been reported.
type Lost = Option<(String, String)>;

impl Bundler {
    /// Follows a reference that stands in `node`, where nothing else may stand.
    pub(crate) fn follow_alone(
        &mut self,
        object: &'static Object,
        node: &Node,
        entry: &Entry,
    ) -> Option<Target> {
        let help = match object.section {
            Some(Section::Schemas) => {
                "OpenAPI 3.0 ignores it: move it to where the `$ref` leads, or write \
                 `allOf: [{$ref: ...}]` with it beside the `allOf`"
            }
            _ => "OpenAPI 3.0 ignores it: move it to where the `$ref` leads",
        };
        for other in node.entries().iter().filter(|other| other.key != "$ref") {
            let message = format!("`{}` has no effect beside `$ref`", other.key);
            self.problem(Problem::new(other.span, message, help));
        }
        self.follow(object, entry)
    }

    /// Makes `target` a component, and has it checked if it is new.
    pub(crate) fn register(&mut self, section: Section, target: Target) {
        let target = self.without_namesakes(section, target);
        let id = (section, target.name.clone());
        match self.components.get(&id).map(|other| &other.target) {
            Some(other) if other.place == target.place => {}
            Some(other) => {
                let place = self.files.names.location(other.definition);
                self.problem(Problem::new(
                    target.definition,
                    format!("`{}` is the name of {} already", target.name, section.object().name),
                    format!(
                        "the other one is at {place}; rename one of the two, because the bundle \
                         has both in one list"
                    ),
                ));
            }
            None => {
                if let Err((message, help)) = keys::check(Key::Component, &target.name) {
                    self.problem(Problem::new(target.definition, message, help));
                }
                self.queue.push_back(id.clone());
                self.components.insert(id, Component { target, node: None });
            }
        }
    }

    /// Follows references from `Task` to another `Task`: the two are one component.
    ///
    /// Where they form a circle, any of them will do, as long as it is always the same one; the
    /// circle is reported when all components are known.
    fn without_namesakes(&mut self, section: Section, target: Target) -> Target {
        let mut trail: Vec<Target> = Vec::new();
        let mut last = target;
        loop {
            if let Some(start) = trail.iter().position(|target| target.place == last.place) {
                let circle = trail.drain(start..);
                return circle.min_by(|a, b| a.place.cmp(&b.place)).unwrap_or(last);
            }
            let next = self.at(&last, |bundler, node| bundler.follow(section.object(), node.reference()?));
            match next.flatten() {
                Some(next) if next.name == last.name => trail.push(replace(&mut last, next)),
                _ => return last,
            }
        }
    }

    fn follow(&mut self, object: &'static Object, entry: &Entry) -> Option<Target> {
        let from = entry.value.span.file;
        let Some(text) = entry.value.as_str() else {
            self.problem(Problem::new(
                entry.value.span,
                "`$ref` must be text",
                "write where it leads, such as '#/components/schemas/Task'",
            ));
            return None;
        };
        let known = (from, text.to_owned());
        let found = match self.resolved.get(&known) {
            Some(target) => Ok(target.clone()),
            None => self.locate(from, text).inspect(|target| {
                self.resolved.insert(known, target.clone());
            }),
        };
        let fitting = found.and_then(|target| match misfit(object, &target.keys) {
            Some(section) => Err(Some((
                format!("`{text}` leads to `{section}`, and {} is expected here", object.name),
                format!("refer to {}", object.name),
            ))),
            None => Ok(target),
        });
        match fitting {
            Ok(target) => {
                self.used.insert(target.place.clone());
                Some(target)
            }
            Err(lost) => {
                if let Some((message, help)) = lost {
                    self.problem(Problem::new(entry.value.span, message, help));
                }
                None
            }
        }
    }

    /// Finds the place that `text`, said in the file `from`, leads to.
    fn locate(&mut self, from: FileId, text: &str) -> Result<Target, Lost> {
        let Reference { file, keys } = Reference::parse(text)?;
        let file = match file {
            Some(file) => self.open(from, &file)?,
            None => from,
        };
        if file == self.document {
            component_place(text, &keys)?;
        }
        let root = self.files.root(file).ok_or(None)?;
        let definition = match self.files.find(&root, &keys) {
            Ok(found) => found.definition,
            Err((depth, last)) => return Err(Some(self.dangling(file, text, &keys, depth, last))),
        };
        let name = keys.last().cloned();
        Ok(Target {
            place: (file, pointer(keys.iter().map(String::as_str))),
            name: name.unwrap_or_else(|| self.files.names.stem(file).to_owned()),
            keys,
            definition,
        })
    }

    fn open(&mut self, from: FileId, file: &str) -> Result<FileId, Lost> {
        let Some(path) = relative(self.files.path(from), file) else {
            return Err(Some((
                format!("`{file}` is outside of the folder of the specifications"),
                "only files beside the folder of the service and below are read: move the file \
                 there"
                    .to_owned(),
            )));
        };
        self.files.open(&path).map_err(|error| {
            let shown = self.files.shown(&path);
            if error.kind() != io::ErrorKind::NotFound {
                return Some((
                    format!("the file `{shown}` cannot be read: {error}"),
                    "a `$ref` leads to a file of YAML or JSON".to_owned(),
                ));
            }
            let help = match self.files.nearest(&path) {
                _ if !file.contains(['.', '/']) => {
                    format!("a schema is referred to as '#/components/schemas/{file}'")
                }
                Some(name) => format!("did you mean `{name}`?"),
                None => "the path is relative to the file that has the `$ref`".to_owned(),
            };
            Some((format!("the file `{shown}` does not exist"), help))
        })
    }

    fn dangling(
        &self,
        file: FileId,
        text: &str,
        keys: &[String],
        depth: usize,
        last: &Node,
    ) -> (String, String) {
        let message = format!("`{text}` leads nowhere");
        let before = || keys.iter().take(depth).map(String::as_str);
        let key = keys.get(depth).map_or("", String::as_str);
        let names = || last.entries().iter().map(|entry| entry.key.as_str());
        let place = format!("`#{}` in {}", pointer(before()), self.files.names.shown(file));
        let help = match (nearest(key, names()), &last.value) {
            (Some(meant), _) => {
                let file = text.split('#').next().unwrap_or_default();
                let rest = keys.iter().skip(depth + 1).map(String::as_str);
                let pointer = pointer(before().chain([meant]).chain(rest));
                format!("did you mean '{file}#{pointer}'?")
            }
            (None, Value::Map(entries)) if !entries.is_empty() => {
                let some: Vec<_> = names().take(8).collect();
                let more = if entries.len() > some.len() { ", ..." } else { "" };
                format!("{place} has {}{more}", some.join(", "))
            }
            (None, Value::List(items)) => {
                format!("{place} is a list of length {}, counted from 0", items.len())
            }
            (None, _) => format!("there is nothing below {place}"),
        };
        (message, help)
    }
}

/// In the root file, only components can be referred to.
fn component_place(text: &str, keys: &[String]) -> Result<(), Lost> {
    let sections = || Section::ALL.iter().map(|section| section.name());
    let is_section = |name: &str| sections().any(|section| section == name);
    let keys: Vec<_> = keys.iter().map(String::as_str).collect();
    let meant = match *keys.as_slice() {
        ["components", section, _] if is_section(section) => return Ok(()),
        ["components", section, name] => nearest(section, sections()).map(|meant| (meant, name)),
        [_, section, name] | [section, name] if is_section(section) => Some((section, name)),
        ["definitions", name] => Some(("schemas", name)),
        _ => None,
    };
    let help = match meant {
        Some((section, name)) => format!("did you mean '#/components/{section}/{name}'?"),
        None => "move what it leads to under `components`, and refer to it from both places".to_owned(),
    };
    Err(Some((format!("`{text}` does not lead to a component"), help)))
}

/// The section that a pointer goes through, if it holds another kind of objects.
fn misfit<'a>(object: &Object, keys: &'a [String]) -> Option<&'a str> {
    let section = match keys {
        [section, _] => section,
        [components, section, _] if components == "components" => section,
        _ => return None,
    };
    let expected = object.section.map(Section::name);
    let known = Section::ALL.iter().any(|known| known.name() == section) || section == "pathItems";
    (known && expected.unwrap_or("pathItems") != section).then_some(section)
}
