//! Collects what can be reached from the root file, whatever file it is in, into one tree.
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use super::component::{Component, Place, Target};
use super::cycles;
use super::files::Files;
use super::grammar::operation::DOCUMENT;
use super::grammar::{Object, Section};
use super::node::{Entry, FileId, Node, Span, Value};
use super::pointer::pointer;
use super::problem::Problem;
use super::wording::Label;
use crate::diagnostic::nearest;

/// The state of the walk over all files.
pub(crate) struct Bundler {
    pub(crate) files: Files,
    pub(crate) problems: Vec<Problem>,
    pub(crate) components: BTreeMap<(Section, String), Component>,
    /// The places that something refers to.
    pub(crate) used: HashSet<Place>,
    /// The root file.
    pub(crate) document: FileId,
    /// Components that have not been checked.
    pub(crate) queue: VecDeque<(Section, String)>,
    /// Where the texts of `$ref` in a file lead, so that each is looked up once.
    pub(crate) resolved: HashMap<(FileId, String), Target>,
    /// Names under `security` and where they stand.
    scheme_names: Vec<(String, Span)>,
}

impl Bundler {
    pub(crate) fn new(files: Files, document: FileId) -> Self {
        Self {
            files,
            problems: Vec::new(),
            components: BTreeMap::new(),
            used: HashSet::new(),
            document,
            queue: VecDeque::new(),
            resolved: HashMap::new(),
            scheme_names: Vec::new(),
        }
    }

    /// Checks everything that can be reached from `root` and returns the bundle.
    pub(crate) fn bundle(&mut self, root: &Node) -> Node {
        // First, so that a clash of names is reported where the other file has it.
        for section in Section::ALL {
            let defined = root.get("components").and_then(|node| node.get(section.name()));
            for entry in defined.into_iter().flat_map(Node::entries) {
                let keys = ["components", section.name(), &entry.key];
                let target = Target {
                    place: (self.document, pointer(keys)),
                    keys: keys.map(str::to_owned).to_vec(),
                    name: entry.key.clone(),
                    definition: entry.span,
                };
                self.register(section, target);
            }
        }
        let root = self.object(&DOCUMENT, Label::of("openapi"), root);
        // A queue and not recursion: schemas may refer to each other in any order and depth.
        while let Some(id) = self.queue.pop_front() {
            let Some(component) = self.components.get(&id) else { continue };
            let target = component.target.clone();
            let node = self
                .at(&target, |bundler, node| bundler.component(id.0.object(), Label::of(&target.name), node));
            if let Some(component) = self.components.get_mut(&id) {
                component.node = node;
            }
        }
        self.check_scheme_names();
        cycles::check(&self.components, &mut self.problems);
        self.assemble(root)
    }

    pub(crate) fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// All problems. Where a file is wrong as YAML, what follows from that is left out.
    pub(crate) fn take_problems(&mut self) -> Vec<Problem> {
        let mut problems = std::mem::take(&mut self.files.problems);
        let places: HashSet<_> = problems.iter().map(|problem| problem.span).collect();
        let others = std::mem::take(&mut self.problems);
        problems.extend(others.into_iter().filter(|problem| !places.contains(&problem.span)));
        problems
    }

    /// Notes the name of a security scheme; its definition may still follow.
    pub(crate) fn security_scheme(&mut self, entry: &Entry) {
        self.scheme_names.push((entry.key.clone(), entry.span));
    }

    /// Turns a reference into one to a component of the bundle, and a path item into itself.
    pub(crate) fn reference(
        &mut self,
        object: &'static Object,
        label: Label<'_>,
        node: &Node,
        entry: &Entry,
    ) -> Node {
        let Some(target) = self.follow_alone(object, node, entry) else { return node.clone() };
        let Some(section) = object.section else { return self.in_place(object, label, target) };
        let name = target.name.clone();
        self.register(section, target);
        let text = format!("#/components/{}/{name}", section.name());
        let value = Node { span: entry.value.span, value: Value::Text(text) };
        let entry = Entry { key: entry.key.clone(), span: entry.span, value };
        Node { span: node.span, value: Value::Map(vec![entry]) }
    }

    /// Path items are no components: they are put where the reference is.
    fn in_place(&mut self, object: &'static Object, label: Label<'_>, first: Target) -> Node {
        let nothing = Node { span: first.definition, value: Value::Null };
        let mut trail = HashSet::new();
        let mut target = first;
        loop {
            let cyclic = !trail.insert(target.place.clone());
            let step = self.at(&target, |bundler, node| match node.reference() {
                Some(entry) if cyclic => {
                    bundler.problem(Problem::new(
                        entry.value.span,
                        "this reference leads back to itself",
                        "let it refer to a path item that is written out",
                    ));
                    Err(None)
                }
                Some(entry) => Err(bundler.follow_alone(object, node, entry)),
                None => Ok(bundler.object(object, label, node)),
            });
            match step {
                Some(Ok(node)) => return node,
                Some(Err(Some(next))) => target = next,
                Some(Err(None)) | None => return nothing,
            }
        }
    }

    /// Lets `act` look at what a reference leads to.
    pub(crate) fn at<T>(&mut self, target: &Target, act: impl FnOnce(&mut Self, &Node) -> T) -> Option<T> {
        let root = self.files.root(target.place.0)?;
        let found = self.files.find(&root, &target.keys).ok()?;
        Some(act(self, found.node))
    }

    fn check_scheme_names(&mut self) {
        for (name, span) in std::mem::take(&mut self.scheme_names) {
            let id = (Section::SecuritySchemes, name);
            let name = &id.1;
            if self.components.contains_key(&id) {
                let pointer = pointer(["components", id.0.name(), name]);
                self.used.insert((self.document, pointer));
                continue;
            }
            let defined = self.components.keys().filter(|(section, _)| *section == id.0);
            let help = match nearest(name, defined.map(|(_, name)| name.as_str())) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("define `{name}` under `components`, `securitySchemes`"),
            };
            let message = format!("there is no security scheme `{name}`");
            self.problem(Problem::new(span, message, help));
        }
    }

    /// Puts the components into the root: sections in the order of OpenAPI, names sorted.
    fn assemble(&mut self, mut root: Node) -> Node {
        let mut sections: Vec<Entry> = Vec::new();
        for ((section, name), component) in &mut self.components {
            // It is missing if its file is no YAML, which has been reported.
            let Some(value) = component.node.take() else { continue };
            let span = component.target.definition;
            let entry = Entry { key: name.clone(), span, value };
            match sections.last_mut() {
                Some(Entry { key, value: Node { value: Value::Map(entries), .. }, .. })
                    if key == section.name() =>
                {
                    entries.push(entry);
                }
                _ => sections.push(Entry {
                    key: section.name().to_owned(),
                    span,
                    value: Node { span, value: Value::Map(vec![entry]) },
                }),
            }
        }
        let Value::Map(entries) = &mut root.value else { return root };
        match entries.iter_mut().find(|entry| entry.key == "components") {
            Some(entry) => {
                let extensions = entry.value.entries().iter();
                sections.extend(extensions.filter(|entry| entry.key.starts_with("x-")).cloned());
                entry.value.value = Value::Map(sections);
            }
            None if sections.is_empty() => {}
            None => {
                let span = root.span;
                let value = Node { span, value: Value::Map(sections) };
                entries.push(Entry { key: "components".to_owned(), span, value });
            }
        }
        root
    }
}
