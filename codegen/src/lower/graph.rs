//! What follows from how types use each other: which are sent, which are received, which need a `Box`.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::Span;
use crate::ir::{Field, Operation, Presence, Rule, Success, Ty, TypeDef, TypeKind};

use super::Lowering;

impl Lowering<'_> {
    /// Marks what requests and responses contain, decides what is an `Option`, and boxes recursion.
    pub(super) fn finish_types(&mut self, operations: &[(Span, Operation)]) {
        let uses = self.uses();
        let mut sent = BTreeSet::new();
        let mut received = BTreeSet::new();
        for (_, operation) in operations {
            for parameter in &operation.parameters {
                reach(&parameter.ty, &uses, &mut sent);
            }
            if let Some(body) = &operation.body {
                reach(&body.ty, &uses, &mut sent);
            }
            for ty in responses(operation) {
                reach(ty, &uses, &mut received);
            }
        }
        // A model that only serves others with its fields is no type that anybody meets.
        let used = |ident: &String| sent.contains(ident) || received.contains(ident);
        let folded = &self.folded;
        self.types.retain(|ident, _| used(ident) || !folded.contains(ident));
        // What no operation uses may serve either way, with all that it contains.
        let unused: Vec<String> = self.types.keys().filter(|ident| !used(ident)).cloned().collect();
        for ident in unused {
            reach(&Ty::Named(ident.clone()), &uses, &mut sent);
            reach(&Ty::Named(ident), &uses, &mut received);
        }
        for (ident, (_, definition)) in &mut self.types {
            definition.in_requests = sent.contains(ident);
            definition.in_responses = received.contains(ident);
            let both = definition.in_requests && definition.in_responses;
            let received = definition.in_responses;
            for field in fields_mut(definition) {
                if field.presence == Presence::Required && received && (both || field.write_only) {
                    field.presence = Presence::RequiredInRequests;
                }
            }
        }
        self.mark_rules(operations);
        self.box_recursion();
    }

    /// Marks the named types whose rules a request is checked against.
    fn mark_rules(&mut self, operations: &[(Span, Operation)]) {
        let mut used = BTreeSet::new();
        for (_, operation) in operations {
            for parameter in &operation.parameters {
                refer(&parameter.rules, &mut used);
            }
            if let Some(body) = &operation.body {
                refer(&body.rules, &mut used);
            }
        }
        for (_, definition) in self.types.values().filter(|(_, definition)| definition.in_requests) {
            for field in fields(definition) {
                refer(&field.rules, &mut used);
            }
            if let TypeKind::Newtype(newtype) = &definition.kind {
                refer(&newtype.rules, &mut used);
            }
        }
        for (ident, (_, definition)) in &mut self.types {
            definition.rules_used = used.contains(ident);
        }
    }

    /// The types that each type mentions.
    fn uses(&self) -> BTreeMap<String, Vec<String>> {
        let uses = self.types.iter().map(|(ident, (_, definition))| {
            let mut names = Vec::new();
            for field in fields(definition) {
                mentioned(&field.ty, &mut names);
            }
            (ident.clone(), names)
        });
        uses.collect()
    }

    /// Numbers the types that contain each other through such fields; see [`groups`].
    fn circles(&self, through: fn(&Field) -> bool) -> BTreeMap<String, usize> {
        let contains: BTreeMap<&String, Vec<&String>> = self
            .types
            .iter()
            .map(|(ident, (_, definition))| {
                let fields = fields(definition).iter().filter(|field| through(field));
                (ident, fields.filter_map(|field| contained(&field.ty)).collect())
            })
            .collect();
        groups(&contains).into_iter().map(|(ident, number)| (ident.clone(), number)).collect()
    }

    /// A model that contains itself, directly or through others, needs a `Box` on the way.
    fn box_recursion(&mut self) {
        let circles = self.circles(|_| true);
        let requirements = self.circles(needs_value);
        let mut boxed = Vec::new();
        let mut endless = Vec::new();
        for (ident, (span, definition)) in &self.types {
            for (index, field) in fields(definition).iter().enumerate() {
                let Some(target) = contained(&field.ty) else { continue };
                if circles.get(ident).is_some_and(|group| circles.get(target) == Some(group)) {
                    boxed.push((ident.clone(), index));
                }
                let required = requirements.get(ident);
                if needs_value(field) && required.is_some_and(|group| requirements.get(target) == Some(group))
                {
                    endless.push((*span, definition.name.clone(), field.name.clone()));
                }
            }
        }
        for (ident, index) in boxed {
            if let Some((_, definition)) = self.types.get_mut(&ident)
                && let Some(field) = fields_mut(definition).get_mut(index)
            {
                field.boxed = true;
            }
        }
        for (span, name, field) in endless {
            self.refuse(
                span,
                format!(
                    "no finite value can be a `{name}`: it requires `{field}`, which leads back to `{name}`"
                ),
                "make one of the fields on the way optional",
            );
        }
    }
}

/// Whether no value can do without the field.
fn needs_value(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::RequiredInRequests)
}

/// The types of all responses of an operation.
fn responses(operation: &Operation) -> impl Iterator<Item = &Ty> {
    let success: Vec<&Ty> = match &operation.success {
        Success::Nothing => Vec::new(),
        Success::One(ty) | Success::Optional(ty) => vec![ty],
        Success::Several { variants, .. } => {
            variants.iter().filter_map(|variant| variant.ty.as_ref()).collect()
        }
    };
    success.into_iter().chain(operation.errors.iter().filter_map(|error| error.ty.as_ref()))
}

fn reach(ty: &Ty, uses: &BTreeMap<String, Vec<String>>, found: &mut BTreeSet<String>) {
    let mut waiting = Vec::new();
    mentioned(ty, &mut waiting);
    while let Some(name) = waiting.pop() {
        if let Some(next) = uses.get(&name)
            && found.insert(name)
        {
            waiting.extend(next.iter().cloned());
        }
    }
}

/// Every named type in a type.
fn mentioned(ty: &Ty, names: &mut Vec<String>) {
    match ty {
        Ty::Named(name) => names.push(name.clone()),
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) => mentioned(inner, names),
        _ => {}
    }
}

/// Every named type whose rules are among these.
fn refer(rules: &[Rule], used: &mut BTreeSet<String>) {
    for rule in rules {
        match rule {
            Rule::Of(name) => {
                used.insert(name.clone());
            }
            Rule::Items(rules) | Rule::Values(rules) => refer(rules, used),
            _ => {}
        }
    }
}

/// The named type that a value of this type holds without a list or a map in between.
fn contained(ty: &Ty) -> Option<&String> {
    match ty {
        Ty::Named(name) => Some(name),
        Ty::Nullable(inner) => contained(inner),
        _ => None,
    }
}

fn fields(definition: &TypeDef) -> &[Field] {
    match &definition.kind {
        TypeKind::Model(model) => &model.fields,
        _ => &[],
    }
}

fn fields_mut(definition: &mut TypeDef) -> &mut [Field] {
    match &mut definition.kind {
        TypeKind::Model(model) => &mut model.fields,
        _ => &mut [],
    }
}

/// Gives the types that contain each other a common number (Kosaraju's algorithm, without recursion);
/// a type that does not contain itself gets none.
fn groups<'a>(edges: &BTreeMap<&'a String, Vec<&'a String>>) -> BTreeMap<&'a String, usize> {
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    for start in edges.keys() {
        let mut path = vec![(*start, 0)];
        if !seen.insert(*start) {
            continue;
        }
        while let Some((node, position)) = path.last_mut() {
            let next = edges.get(node).and_then(|next| next.get(*position)).copied();
            *position += 1;
            match next {
                Some(next) if seen.insert(next) => path.push((next, 0)),
                Some(_) => {}
                None => order.extend(path.pop().map(|(node, _)| node)),
            }
        }
    }
    let mut backwards: BTreeMap<&String, Vec<&'a String>> = BTreeMap::new();
    for (from, targets) in edges {
        for target in targets {
            backwards.entry(target).or_default().push(from);
        }
    }
    let mut found: BTreeMap<&'a String, usize> = BTreeMap::new();
    let mut assigned = BTreeSet::new();
    for (number, start) in order.iter().rev().enumerate() {
        let mut waiting = vec![*start];
        let mut members = Vec::new();
        while let Some(node) = waiting.pop() {
            if assigned.insert(node) {
                members.push(node);
                waiting.extend(backwards.get(node).into_iter().flatten());
            }
        }
        let contains_itself = |node: &String| edges.get(node).is_some_and(|next| next.contains(&node));
        if members.len() > 1 || members.iter().any(|node| contains_itself(node)) {
            found.extend(members.into_iter().map(|node| (node, number)));
        }
    }
    found
}
