//! Checks a value that a document gives, such as a default, against its own schema.

use crate::document::Node;
use crate::ir::{Number, Rule, Ty, TypeKind, Variants};

use super::schema::Use;
use super::{Lowering, rules};

impl Lowering<'_> {
    /// Reports a default that a request could not carry.
    pub(super) fn check_default(&mut self, node: &Node, found: &Use) {
        let Some(default) = node.get("default") else { return };
        if matches!(default.value, crate::document::Value::Null) && found.nullable {
            return;
        }
        if let Some(problem) = self.unfit(default, &found.ty, &found.rules) {
            self.refuse(
                default.span,
                format!("the default {problem}"),
                "fix the default or the limit; leave the default out where there is none",
            );
        }
    }

    /// What is wrong with a value, if anything.
    pub(super) fn unfit(&self, node: &Node, ty: &Ty, rules: &[Rule]) -> Option<String> {
        if !self.has_type(node, ty) {
            return Some(format!("is {}, which the type does not allow", node.to_json()));
        }
        rules.iter().find_map(|rule| self.breaks(node, rule))
    }

    /// Whether a value is of a type, limits aside.
    pub(super) fn has_type(&self, node: &Node, ty: &Ty) -> bool {
        match ty {
            Ty::Bool => node.as_bool().is_some(),
            Ty::I32 => node.as_i64().is_some_and(|value| i32::try_from(value).is_ok()),
            Ty::I64 => node.as_i64().is_some(),
            Ty::F32 | Ty::F64 => node.as_f64().is_some(),
            Ty::Text | Ty::Secret | Ty::AccessKeyId => node.as_str().is_some(),
            Ty::DateTime => node.as_str().is_some_and(is_date_time),
            Ty::Json => true,
            Ty::JsonObject => matches!(node.value, crate::document::Value::Map(_)),
            Ty::Map(value) => {
                matches!(node.value, crate::document::Value::Map(_))
                    && node.entries().iter().all(|entry| self.has_type(&entry.value, value))
            }
            Ty::List(item) => {
                matches!(node.value, crate::document::Value::List(_))
                    && node.items().iter().all(|node| self.has_type(node, item))
            }
            Ty::Nullable(inner) => {
                matches!(node.value, crate::document::Value::Null) || self.has_type(node, inner)
            }
            Ty::Named(ident) => match self.types.get(ident).map(|(_, definition)| &definition.kind) {
                Some(TypeKind::Newtype(newtype)) => self.has_type(node, &newtype.ty),
                Some(TypeKind::Enum(definition)) => match &definition.values {
                    Variants::Texts(_) => node.as_str().is_some(),
                    Variants::Integers(..) => node.as_i64().is_some(),
                },
                Some(TypeKind::Model(_)) | None => matches!(node.value, crate::document::Value::Map(_)),
            },
        }
    }

    /// How a value breaks a limit, if it does.
    pub(super) fn breaks(&self, node: &Node, rule: &Rule) -> Option<String> {
        let length = node.as_str().map(|text| text.chars().count() as u64);
        let items = node.items().len() as u64;
        let entries = node.entries().len() as u64;
        let number = node.as_f64();
        let broken = |broken: bool, limit: String| broken.then(|| format!("is {}, {limit}", node.to_json()));
        let compared = |limit: Number, bad: fn(f64, f64) -> bool, words: &str| {
            let broken_by = number.is_some_and(|value| bad(value, rules::float(limit)));
            broken(broken_by, format!("{words} {}", rules::show(limit)))
        };
        match rule {
            Rule::MinLength(limit) => broken(
                length.is_some_and(|length| length < *limit),
                format!("shorter than minLength {limit}"),
            ),
            Rule::MaxLength(limit) => {
                broken(length.is_some_and(|length| length > *limit), format!("longer than maxLength {limit}"))
            }
            Rule::Pattern(pattern) => {
                let unmatched = node.as_str().is_some_and(|text| {
                    rules::compile(pattern).is_ok_and(|regex| regex.find(text).is_none())
                });
                broken(unmatched, format!("which does not match {pattern}"))
            }
            Rule::Minimum(limit) => compared(*limit, |value, limit| value < limit, "below the minimum of"),
            Rule::Maximum(limit) => compared(*limit, |value, limit| value > limit, "above the maximum of"),
            Rule::ExclusiveMinimum(limit) => {
                compared(*limit, |value, limit| value <= limit, "which is not above")
            }
            Rule::ExclusiveMaximum(limit) => {
                compared(*limit, |value, limit| value >= limit, "which is not below")
            }
            Rule::MultipleOf(step) => compared(
                *step,
                |value, step| ((value / step) - (value / step).round()).abs() > 1e-9,
                "which is no multiple of",
            ),
            Rule::MinItems(limit) => broken(items < *limit, format!("fewer than minItems {limit}")),
            Rule::MaxItems(limit) => broken(items > *limit, format!("more than maxItems {limit}")),
            Rule::UniqueItems => {
                let twice = node.items().iter().enumerate().any(|(index, item)| {
                    node.items().iter().skip(index + 1).any(|other| other.to_json() == item.to_json())
                });
                broken(twice, "which repeats an item".to_owned())
            }
            Rule::Items(rules) => {
                node.items().iter().find_map(|item| rules.iter().find_map(|rule| self.breaks(item, rule)))
            }
            Rule::MinProperties(limit) => {
                broken(entries < *limit, format!("fewer than minProperties {limit}"))
            }
            Rule::MaxProperties(limit) => {
                broken(entries > *limit, format!("more than maxProperties {limit}"))
            }
            Rule::Values(rules) => node
                .entries()
                .iter()
                .find_map(|entry| rules.iter().find_map(|rule| self.breaks(&entry.value, rule))),
            Rule::OneOf(values) => {
                let other = node.as_str().is_some_and(|text| !values.iter().any(|value| value == text));
                broken(other, "which is not in its enum".to_owned())
            }
            Rule::OneOfIntegers(values) => {
                let other = node.as_i64().is_some_and(|number| !values.contains(&number));
                broken(other, "which is not in its enum".to_owned())
            }
            // A default is a value of one field or item; nothing else is known there.
            Rule::Constraint(_) => None,
            Rule::Of(ident) => self.breaks_type(node, ident),
        }
    }

    /// The rules of a named type: those of a newtype, or the values of an enum.
    fn breaks_type(&self, node: &Node, ident: &str) -> Option<String> {
        let (_, definition) = self.types.get(ident)?;
        let listed = match &definition.kind {
            TypeKind::Newtype(newtype) => {
                return newtype.rules.iter().find_map(|rule| self.breaks(node, rule));
            }
            TypeKind::Enum(definition) => match &definition.values {
                Variants::Texts(variants) => {
                    variants.iter().any(|one| Some(one.value.as_str()) == node.as_str())
                }
                Variants::Integers(variants, _) => {
                    variants.iter().any(|one| Some(one.value) == node.as_i64())
                }
            },
            TypeKind::Model(_) => true,
        };
        (!listed).then(|| format!("is {}, which is not in its enum", node.to_json()))
    }
}

/// Whether a text is a moment as RFC 3339 writes it, such as `2026-02-27T10:00:00Z`.
fn is_date_time(text: &str) -> bool {
    let number = |range: std::ops::Range<usize>| {
        let digits = text.get(range).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        digits.and_then(|digits| digits.parse::<u32>().ok())
    };
    let marks = [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")];
    if !marks.iter().all(|(at, mark)| text.get(*at..at + 1).is_some_and(|one| one.eq_ignore_ascii_case(mark)))
    {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return false;
    };
    let (Some(hour), Some(minute), Some(second)) = (number(11..13), number(14..16), number(17..19)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    let zone = text.get(19..).unwrap_or_default();
    let zone = match zone.strip_prefix('.') {
        Some(fraction) => {
            let zone = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
            if zone.len() == fraction.len() {
                return false;
            }
            zone
        }
        None => zone,
    };
    let offset = |zone: &str| {
        let time = zone.strip_prefix(['+', '-']).and_then(|time| time.split_once(':'));
        time.is_some_and(|(hours, minutes)| {
            let within = |digits: &str, limit: u32| {
                digits.len() == 2 && digits.parse().is_ok_and(|value: u32| value < limit)
            };
            within(hours, 24) && within(minutes, 60)
        })
    };
    (1..=days).contains(&day)
        && hour < 24
        && minute < 60
        && second <= 60
        && (zone.eq_ignore_ascii_case("z") || offset(zone))
}
