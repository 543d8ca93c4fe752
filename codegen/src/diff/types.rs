//! Compares types: once for each pair that stands in the same places, with all that uses it.

use std::collections::BTreeSet;

use crate::ir::{Enum, Model, Newtype, Ty, TypeDef, TypeKind, Variant, Variants};

use super::change::{Side, Verdict};
use super::limits::concerned;
use super::matching::Matched;
use super::report::{Origins, Report, Row, Scope};
use super::uses::{Pairs, Uses};
use super::value::{expand, one_of};

impl<'a> Report<'a> {
    /// Compares all types of both documents.
    pub(super) fn all_types(&mut self, pairs: &Pairs, matched: &Matched<'_>) {
        let mut compared: BTreeSet<&str> = BTreeSet::new();
        for ((old, new), uses) in &pairs.uses {
            let both =
                (self.base.types.get(old.as_str()).copied(), self.head.types.get(new.as_str()).copied());
            let (Some(base), Some(head)) = both else { continue };
            let same = self.same_type(old, new);
            let models = matches!((&base.kind, &head.kind), (TypeKind::Model(_), TypeKind::Model(_)));
            // Scalars with another name have been compared where they are used.
            if same || models {
                let met = pairs.met.get(&(old.clone(), new.clone()));
                let scope = self.type_scope(base, head, uses, met.map(String::as_str));
                let scope = Scope { foreign: !same, ..scope };
                self.types(scope, base, head, same);
            }
            if same {
                compared.insert(old);
            }
        }
        let base: Vec<&'a TypeDef> = self.base.types.values().copied().collect();
        for old in base {
            match self.head.types.get(old.ident.as_str()).copied() {
                Some(new) if !compared.contains(old.ident.as_str()) => {
                    let scope = self.type_scope(old, new, &Uses::default(), None);
                    self.types(scope, old, new, true);
                }
                Some(_) => {}
                None if self.renames.contains_key(&old.ident) => {}
                None => self.alone(old, Side::Base, matched),
            }
        }
        let renamed: BTreeSet<String> = self.renames.values().cloned().collect();
        let head: Vec<&'a TypeDef> = self.head.types.values().copied().collect();
        for new in head {
            if !self.base.types.contains_key(new.ident.as_str()) && !renamed.contains(&new.ident) {
                self.alone(new, Side::Head, matched);
            }
        }
    }

    /// A type that only one document has. Where an operation came or went with it, that says it all.
    fn alone(&mut self, definition: &TypeDef, side: Side, matched: &Matched<'_>) {
        let (view, operations) = match side {
            Side::Base => (&self.base, &matched.removed),
            Side::Head => (&self.head, &matched.added),
        };
        let mut pairs = Pairs::default();
        for operation in operations {
            pairs.follow(operation, operation, [&view.types, &view.types]);
        }
        if pairs.uses.keys().any(|(ident, _)| *ident == definition.ident) {
            return;
        }
        let scope = self.type_scope(definition, definition, &Uses::default(), None);
        let row = match side {
            Side::Base => Row::new("type-removed", &definition.name, ""),
            Side::Head => Row::new("type-added", "", &definition.name),
        };
        self.add_at(row, &scope, side, definition.docs.origin.at);
    }

    fn type_scope(&self, base: &TypeDef, head: &TypeDef, uses: &Uses, met: Option<&str>) -> Scope {
        // Nobody knows a name that the generator made.
        let owner = met.filter(|_| !head.component).unwrap_or(&head.name);
        Scope {
            owner: owner.to_owned(),
            uses: uses.clone(),
            rust_item: Some(format!("{}::models::{}", self.krate(), head.ident)),
            sent: base.in_requests || head.in_requests,
            received: base.in_responses || head.in_responses,
            ..Scope::default()
        }
    }

    fn types(&mut self, scope: Scope, base: &TypeDef, head: &TypeDef, same: bool) {
        // Whether a name is the document's or made says nothing but the name.
        let TypeDef { ident, name, component: _, docs, kind, in_requests, in_responses: _, rules_used: _ } =
            head;
        let origins = Origins::of(&base.docs, docs);
        if same && base.ident != *ident {
            let row = Row::new("type-renamed", &base.ident, ident);
            self.add_at(row, &scope, Side::Head, docs.origin.at);
        } else if same && base.name != *name {
            let row = Row::new("remark-changed", &base.name, name);
            self.add_at(row, &scope.inner("name"), Side::Head, docs.origin.at);
        }
        if same {
            self.docs(&scope, &base.docs, docs);
        }
        match (&base.kind, kind) {
            (TypeKind::Model(old), TypeKind::Model(new)) => {
                if same && base.in_requests != *in_requests {
                    let row = if *in_requests {
                        Row::new("builder-added", "", format!("{ident}Builder"))
                    } else {
                        Row::new("builder-removed", format!("{ident}Builder"), "").rust(Verdict::Breaking)
                    };
                    self.add_at(row.rust_if(*in_requests), &scope, Side::Head, docs.origin.at);
                }
                self.model(&scope, origins, [base, head], old, new);
            }
            (TypeKind::Enum(old), TypeKind::Enum(new)) if same_kind(old, new) => {
                self.enumeration(&scope, origins, old, new);
            }
            (TypeKind::Newtype(old), TypeKind::Newtype(new)) => {
                let Newtype { ty, rules } = new;
                let reported =
                    self.form(&scope, origins, "", [(&old.ty, old.rules.as_slice()), (ty, rules.as_slice())]);
                let rust = [self.rust(&old.ty, true), self.rust(ty, false)];
                self.retyped(&scope, origins, reported, rust);
            }
            (TypeKind::Model(_), _) | (_, TypeKind::Model(_)) => {
                let row = Row::new("type-changed", kind_word(&base.kind), kind_word(kind));
                self.add(row, &scope, origins, "type");
            }
            // A text or a number has become an enum, or the reverse.
            (old, new) => {
                let plain = |kind: &TypeKind| match kind {
                    TypeKind::Newtype(newtype) => (newtype.ty.clone(), newtype.rules.clone()),
                    TypeKind::Enum(definition) => (plain_type(definition), vec![one_of(&definition.values)]),
                    TypeKind::Model(_) => (Ty::JsonObject, Vec::new()),
                };
                let ((old_ty, old_rules), (new_ty, new_rules)) = (plain(old), plain(new));
                let (old_rules, new_rules) = (expand(&self.base, &old_rules), expand(&self.head, &new_rules));
                self.form(&scope, origins, "", [(&old_ty, &old_rules), (&new_ty, &new_rules)]);
                let words = [old, new].map(|kind| kind_word(kind).to_owned());
                self.retyped(&scope, origins, false, words);
            }
        }
    }

    fn model(
        &mut self,
        scope: &Scope,
        origins: Origins<'_>,
        definitions: [&TypeDef; 2],
        base: &Model,
        head: &Model,
    ) {
        let Model { fields, rules } = head;
        for old in &base.fields {
            match fields.iter().find(|new| new.name == old.name) {
                Some(new) => self.field(scope, definitions, old, new),
                None => self.lone_field(scope, old, Side::Base),
            }
        }
        for new in fields.iter().filter(|new| !base.fields.iter().any(|old| old.name == new.name)) {
            self.lone_field(scope, new, Side::Head);
        }
        self.limits(scope, origins, "", [base.rules.clone(), rules.clone()]);
    }

    fn enumeration(&mut self, scope: &Scope, origins: Origins<'_>, base: &Enum, head: &Enum) {
        let Enum { values } = head;
        let list = |values: &Variants| match values {
            Variants::Texts(variants) => {
                variants.iter().map(|one| (one.value.clone(), plain(one))).collect::<Vec<_>>()
            }
            Variants::Integers(variants, _) => {
                variants.iter().map(|one| (one.value.to_string(), plain(one))).collect()
            }
        };
        let (old, new) = (list(&base.values), list(values));
        let width = |values: &Variants| match values {
            Variants::Integers(_, long) => *long,
            Variants::Texts(_) => false,
        };
        match (width(&base.values), width(values)) {
            (false, true) => {
                self.add(Row::new("type-widened", "integer (int32)", "integer"), scope, origins, "format");
            }
            (true, false) => {
                self.add(Row::new("type-narrowed", "integer", "integer (int32)"), scope, origins, "format");
            }
            _ => {}
        }
        let finals = |list: &[(String, Variant<()>)]| list.iter().filter(|(_, one)| one.is_final).count();
        let method_lost = finals(&old) > 0 && finals(&new) == 0;
        for (value, before) in &old {
            let Some((_, after)) = new.iter().find(|(other, _)| other == value) else {
                let row = Row::new("enum-value-removed", value, "").detail(concerned(scope, true, value));
                self.add_at(row, scope, Side::Base, Some(before.at));
                continue;
            };
            let Variant { ident, value: (), description, is_final, at } = after;
            if before.ident != *ident {
                let row = Row::new("variant-renamed", &before.ident, ident);
                self.add(row, &scope.inner(&format!(" {value}")), origins, "x-enum-varnames");
            }
            if before.is_final != *is_final {
                let row = match (is_final, method_lost) {
                    (true, _) => Row::new("final-added", "", value),
                    (false, false) => Row::new("final-removed", value, ""),
                    (false, true) => Row::new("final-removed", value, "").rust(Verdict::Breaking),
                };
                self.add(row, scope, origins, "x-enum-final");
            }
            if before.description != *description {
                self.words(&before.description, description, origins, "x-enum-descriptions");
            }
            let _ = at;
        }
        for (value, after) in new.iter().filter(|(value, _)| !old.iter().any(|(other, _)| other == value)) {
            let row = Row::new("enum-value-added", "", value).detail(concerned(scope, false, value));
            self.add_at(row, scope, Side::Head, Some(after.at));
        }
    }
}

impl Row {
    /// The verdict of the rule where the crate has what it is about, whatever the directions.
    fn rust_if(self, compatible: bool) -> Self {
        if compatible { self.rust(Verdict::Compatible) } else { self }
    }
}

/// A variant without its value, so that those of texts and of integers are alike.
fn plain<T>(variant: &Variant<T>) -> Variant<()> {
    Variant {
        ident: variant.ident.clone(),
        value: (),
        description: variant.description.clone(),
        is_final: variant.is_final,
        at: variant.at,
    }
}

fn same_kind(one: &Enum, other: &Enum) -> bool {
    matches!(
        (&one.values, &other.values),
        (Variants::Texts(_), Variants::Texts(_)) | (Variants::Integers(..), Variants::Integers(..))
    )
}

fn plain_type(definition: &Enum) -> Ty {
    match definition.values {
        Variants::Texts(_) => Ty::Text,
        Variants::Integers(_, false) => Ty::I32,
        Variants::Integers(_, true) => Ty::I64,
    }
}

fn kind_word(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Model(_) => "object",
        TypeKind::Enum(Enum { values: Variants::Texts(_) }) => "enum of texts",
        TypeKind::Enum(Enum { values: Variants::Integers(..) }) => "enum of integers",
        TypeKind::Newtype(newtype) => match newtype.ty {
            Ty::Text => "string",
            Ty::I32 | Ty::I64 => "integer",
            _ => "number",
        },
    }
}
