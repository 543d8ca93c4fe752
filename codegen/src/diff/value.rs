//! Compares values where they are used: their types, their limits and their words.

use crate::ir::{Docs, Rule, Ty, TypeDef, TypeKind, Variants};

use super::change::Verdict;
use super::json::{same, show};
use super::report::{Origins, Report, Row, Scope, View};

/// A value as one document has it.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    pub(super) ty: &'a Ty,
    pub(super) rules: &'a [Rule],
    pub(super) docs: &'a Docs,
}

/// What a value is on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Bool,
    Int32,
    Int64,
    Float,
    Double,
    Text,
    DateTime,
    Any,
    Object,
    Model,
    List,
    Map,
}

/// A type with the limits of the named types behind it.
struct Leaf {
    kind: Kind,
    rules: Vec<Rule>,
}

impl<'a> Report<'a> {
    /// Compares a value, and tells whether a row says that its type in Rust is another.
    pub(super) fn value(&mut self, scope: &Scope, base: Value<'_>, head: Value<'_>) -> bool {
        let origins = Origins::of(base.docs, head.docs);
        let reported = self.form(scope, origins, "", [(base.ty, base.rules), (head.ty, head.rules)]);
        self.docs(scope, base.docs, head.docs);
        reported
    }

    /// Says that the type in Rust is another, unless a row has said so.
    pub(super) fn retyped(
        &mut self,
        scope: &Scope,
        origins: Origins<'_>,
        reported: bool,
        [base, head]: [String; 2],
    ) {
        if !reported && base != head {
            self.add(Row::new("retyped", base, head), scope, origins, type_key(origins));
        }
    }

    /// The type in Rust, by the names of the new document.
    pub(super) fn rust(&self, ty: &Ty, old: bool) -> String {
        let inner = |ty: &Ty| self.rust(ty, old);
        match ty {
            Ty::Bool => "bool".to_owned(),
            Ty::I32 => "i32".to_owned(),
            Ty::I64 => "i64".to_owned(),
            Ty::F32 => "f32".to_owned(),
            Ty::F64 => "f64".to_owned(),
            Ty::Text => "String".to_owned(),
            Ty::Secret => "Secret".to_owned(),
            Ty::AccessKeyId => "AccessKeyId".to_owned(),
            Ty::DateTime => "DateTime".to_owned(),
            Ty::Json => "serde_json::Value".to_owned(),
            Ty::JsonObject => "serde_json::Map".to_owned(),
            Ty::List(item) => format!("Vec<{}>", inner(item)),
            Ty::Map(value) => format!("BTreeMap<String, {}>", inner(value)),
            Ty::Nullable(value) => format!("Option<{}>", inner(value)),
            Ty::Named(ident) => {
                let ident = self.renames.get(ident).filter(|_| old).unwrap_or(ident);
                format!("models::{ident}")
            }
        }
    }

    /// Whether two names stand for the same type.
    pub(super) fn same_type(&self, base: &str, head: &str) -> bool {
        base == head || self.renames.get(base).is_some_and(|new| new == head)
    }

    /// Compares types and limits, down to items and entries.
    pub(super) fn form(
        &mut self,
        scope: &Scope,
        origins: Origins<'_>,
        prefix: &str,
        [(old, old_rules), (new, new_rules)]: [(&Ty, &[Rule]); 2],
    ) -> bool {
        let (old, new, mut reported) = match (old, new) {
            (Ty::Nullable(old), Ty::Nullable(new)) => (&**old, &**new, false),
            (Ty::Nullable(old), new) => {
                let row = Row::new("became-not-nullable", "nullable", "not null").rust(Verdict::Breaking);
                self.add(row, scope, origins, &format!("{prefix}nullable"));
                (&**old, new, true)
            }
            (old, Ty::Nullable(new)) => {
                let row = Row::new("became-nullable", "not null", "nullable").rust(Verdict::Breaking);
                self.add(row, scope, origins, &format!("{prefix}nullable"));
                (old, &**new, true)
            }
            both => (both.0, both.1, false),
        };
        let key = |word: &str| format!("{prefix}{word}");
        let mut old_rules = old_rules.to_vec();
        let mut new_rules = new_rules.to_vec();
        if let (Ty::Named(one), Ty::Named(other)) = (old, new)
            && self.same_type(one, other)
        {
            // What the type itself says is compared where it is defined.
            let of = |rules: &[Rule], name: &String| rules.contains(&Rule::Of(name.clone()));
            let is_model = |view: &View<'_>, name: &str| {
                view.types.get(name).is_none_or(|definition| matches!(definition.kind, TypeKind::Model(_)))
            };
            let both = of(&old_rules, one) && of(&new_rules, other);
            if both || is_model(&self.base, one) || is_model(&self.head, other) {
                old_rules.retain(|rule| !matches!(rule, Rule::Of(_)));
                new_rules.retain(|rule| !matches!(rule, Rule::Of(_)));
            }
            let rules = [expand(&self.base, &old_rules), expand(&self.head, &new_rules)];
            self.limits(scope, origins, prefix, rules);
            return reported;
        }
        let before = leaf(&self.base, old, &old_rules);
        let after = leaf(&self.head, new, &new_rules);
        // What it is about a date is said of its format.
        reported |=
            matches!((before.kind, after.kind), (Kind::Text, Kind::DateTime) | (Kind::DateTime, Kind::Text));
        match relation(before.kind, after.kind) {
            Some(id) => {
                let row = Row::new(id, word(&self.base, old), word(&self.head, new));
                let at = if prefix.is_empty() { type_key(origins).to_owned() } else { key("type") };
                self.add(row, scope, origins, &at);
                reported = true;
                if id == "type-changed" {
                    return reported;
                }
            }
            None => match (old, new) {
                (Ty::List(one), Ty::List(other)) => {
                    let rules = [inner(&before.rules, true), inner(&after.rules, true)];
                    let [left, right] = &rules;
                    reported |=
                        self.form(&scope.inner("[]"), origins, &key("items."), [(one, left), (other, right)]);
                }
                (Ty::Map(one), Ty::Map(other)) => {
                    let rules = [inner(&before.rules, false), inner(&after.rules, false)];
                    let [left, right] = &rules;
                    reported |= self.form(
                        &scope.inner("{}"),
                        origins,
                        &key("values."),
                        [(one, left), (other, right)],
                    );
                }
                _ => {}
            },
        }
        self.limits(scope, origins, prefix, [before.rules, after.rules]);
        reported
    }

    /// Compares the words and the marks of a thing.
    pub(super) fn docs(&mut self, scope: &Scope, base: &Docs, head: &Docs) {
        let origins = Origins::of(base, head);
        let Docs { description, default, example, deprecated, deviation, origin: _ } = head;
        self.words(&base.description, description, origins, "description");
        let text = |words: &Option<String>| words.clone().unwrap_or_default();
        self.words(&text(&base.deviation), &text(deviation), origins, "x-deviation");
        for (key, ids, before, after) in [
            ("default", ["default-removed", "default-added", "default-changed"], &base.default, default),
            ("example", ["example-changed"; 3], &base.example, example),
        ] {
            let id = match (before, after) {
                (None, None) => continue,
                (Some(before), Some(after)) if same(before, after) => continue,
                (Some(_), None) => ids[0],
                (None, Some(_)) => ids[1],
                (Some(_), Some(_)) => ids[2],
            };
            let shown = |value: &Option<serde_json::Value>| {
                value.as_ref().map(|value| format!("{key}: {}", show(value))).unwrap_or_default()
            };
            self.add(Row::new(id, shown(before), shown(after)), scope, origins, key);
        }
        if base.deprecated != *deprecated {
            let row = if *deprecated {
                Row::new("deprecated", "", "deprecated")
            } else {
                Row::new("undeprecated", "deprecated", "")
            };
            self.add(row, scope, origins, "deprecated");
        }
        self.remarks(scope, origins);
    }
}

/// Where a type is said: in the schema, or in the reference if that leads elsewhere now.
fn type_key(origins: Origins<'_>) -> &'static str {
    if origins.base.reference == origins.head.reference { "type" } else { "$ref" }
}

/// The limits of what is in a list or in a map.
fn inner(rules: &[Rule], list: bool) -> Vec<Rule> {
    let found = rules.iter().filter_map(|rule| match rule {
        Rule::Items(rules) if list => Some(rules),
        Rule::Values(rules) if !list => Some(rules),
        _ => None,
    });
    found.flatten().cloned().collect()
}

/// Limits with those of named types in their place.
pub(super) fn expand(view: &View<'_>, rules: &[Rule]) -> Vec<Rule> {
    let expanded = rules.iter().flat_map(|rule| match rule {
        Rule::Of(name) => match view.types.get(name.as_str()).map(|definition| &definition.kind) {
            Some(TypeKind::Newtype(newtype)) => expand(view, &newtype.rules),
            Some(TypeKind::Enum(definition)) => vec![one_of(&definition.values)],
            _ => Vec::new(),
        },
        rule => vec![rule.clone()],
    });
    expanded.collect()
}

/// The values of an enum as a limit.
pub(super) fn one_of(values: &Variants) -> Rule {
    match values {
        Variants::Texts(variants) => Rule::OneOf(variants.iter().map(|one| one.value.clone()).collect()),
        Variants::Integers(variants, _) => {
            Rule::OneOfIntegers(variants.iter().map(|one| one.value).collect())
        }
    }
}

fn leaf(view: &View<'_>, ty: &Ty, rules: &[Rule]) -> Leaf {
    let rules = expand(view, rules);
    Leaf { kind: kind(view, ty), rules }
}

fn kind(view: &View<'_>, ty: &Ty) -> Kind {
    match ty {
        Ty::Bool => Kind::Bool,
        Ty::I32 => Kind::Int32,
        Ty::I64 => Kind::Int64,
        Ty::F32 => Kind::Float,
        Ty::F64 => Kind::Double,
        Ty::Text | Ty::Secret | Ty::AccessKeyId => Kind::Text,
        Ty::DateTime => Kind::DateTime,
        Ty::Json => Kind::Any,
        Ty::JsonObject => Kind::Object,
        Ty::List(_) => Kind::List,
        Ty::Map(_) => Kind::Map,
        Ty::Nullable(inner) => kind(view, inner),
        Ty::Named(name) => {
            view.types.get(name.as_str()).map_or(Kind::Model, |definition| of(view, definition))
        }
    }
}

fn of(view: &View<'_>, definition: &TypeDef) -> Kind {
    match &definition.kind {
        TypeKind::Model(_) => Kind::Model,
        TypeKind::Newtype(newtype) => kind(view, &newtype.ty),
        TypeKind::Enum(definition) => match definition.values {
            Variants::Texts(_) => Kind::Text,
            Variants::Integers(_, false) => Kind::Int32,
            Variants::Integers(_, true) => Kind::Int64,
        },
    }
}

/// The rule for a value that has another kind; nothing if it is the same.
fn relation(base: Kind, head: Kind) -> Option<&'static str> {
    let text = |kind: Kind| matches!(kind, Kind::Text | Kind::DateTime);
    if base == head || (text(base) && text(head)) {
        None
    } else if holds(head, base) {
        Some("type-widened")
    } else if holds(base, head) {
        Some("type-narrowed")
    } else {
        Some("type-changed")
    }
}

/// Whether every value of the second kind is one of the first.
fn holds(wide: Kind, narrow: Kind) -> bool {
    matches!(
        (wide, narrow),
        (Kind::Any, _)
            | (Kind::Int64, Kind::Int32)
            | (Kind::Double, Kind::Float | Kind::Int32 | Kind::Int64)
            | (Kind::Float, Kind::Int32 | Kind::Int64)
            | (Kind::Object, Kind::Model | Kind::Map)
    )
}

/// A type in the words of OpenAPI.
fn word(view: &View<'_>, ty: &Ty) -> String {
    match ty {
        Ty::List(item) => format!("array of {}", word(view, item)),
        Ty::Map(value) => format!("map of {}", word(view, value)),
        Ty::Named(name) => {
            let word = kind_word(kind(view, ty));
            let name = view.types.get(name.as_str()).map_or(name.as_str(), |definition| &definition.name);
            format!("{word} {name}")
        }
        ty => kind_word(kind(view, ty)).to_owned(),
    }
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Bool => "boolean",
        Kind::Int32 => "integer (int32)",
        Kind::Int64 => "integer",
        Kind::Float => "number (float)",
        Kind::Double => "number",
        Kind::Text => "string",
        Kind::DateTime => "string (date-time)",
        Kind::Any => "any JSON",
        Kind::Object | Kind::Model => "object",
        Kind::List => "array",
        Kind::Map => "map",
    }
}
