//! Checks texts and numbers.

use std::fmt;

use crate::place::Place;
use crate::rule::Rule;

use super::{Checker, Plural, each, is_tightest};

impl Checker {
    /// Checks a text; `shown` is the text itself where it may be shown.
    pub(super) fn text(&mut self, text: &str, shown: Option<&str>, rules: &[Rule], place: &Place<'_>) {
        if rules.is_empty() {
            return;
        }
        let length = text.chars().count() as u64;
        let given = Plural(length, "character", "characters");
        let shown = Given(shown);
        let mut too_long = false;
        each(rules, &mut |rule| match *rule {
            Rule::MinLength(limit) if length < limit && is_tightest(rule, rules) => {
                self.report(place, "minLength", format_args!("has {given}, at least {limit} needed"));
            }
            Rule::MaxLength(limit) if length > limit && is_tightest(rule, rules) => {
                too_long = true;
                self.report(place, "maxLength", format_args!("has {given}, at most {limit} allowed"));
            }
            Rule::OneOf(allowed) if !allowed.contains(&text) && is_tightest(rule, rules) => {
                let allowed = allowed.join(", ");
                self.report(place, "enum", format_args!("has to be one of {allowed}{shown}"));
            }
            _ => {}
        });
        if too_long {
            // A pattern may take its time with a text that is wrong anyway.
            return;
        }
        each(rules, &mut |rule| {
            if let Rule::Pattern(pattern) = rule
                && !pattern.is_match(text)
            {
                let source = pattern.source();
                self.report(place, "pattern", format_args!("has to match the pattern {source}{shown}"));
            }
        });
    }

    pub(super) fn integer(&mut self, value: i128, rules: &[Rule], place: &Place<'_>) {
        each(rules, &mut |rule| {
            let (keyword, wanted) = match *rule {
                Rule::Minimum(limit) if value < i128::from(limit) => ("minimum", format!("at least {limit}")),
                Rule::Maximum(limit) if value > i128::from(limit) => ("maximum", format!("at most {limit}")),
                Rule::ExclusiveMinimum(limit) if value <= i128::from(limit) => {
                    ("exclusiveMinimum", format!("above {limit}"))
                }
                Rule::ExclusiveMaximum(limit) if value >= i128::from(limit) => {
                    ("exclusiveMaximum", format!("below {limit}"))
                }
                Rule::MultipleOf(step)
                    if value.checked_rem(i128::from(step)).is_some_and(|rest| rest != 0) =>
                {
                    ("multipleOf", format!("a multiple of {step}"))
                }
                Rule::OneOfIntegers(allowed) if !allowed.iter().any(|one| i128::from(*one) == value) => {
                    let allowed: Vec<String> = allowed.iter().map(i64::to_string).collect();
                    ("enum", format!("one of {}", allowed.join(", ")))
                }
                #[expect(
                    clippy::cast_precision_loss,
                    reason = "limits with a fraction are compared as floats"
                )]
                _ => return self.float_rule(value as f64, rule, rules, place),
            };
            if is_tightest(rule, rules) {
                self.report(place, keyword, format_args!("has to be {wanted}, not {value}"));
            }
        });
    }

    pub(super) fn float(&mut self, value: f64, rules: &[Rule], place: &Place<'_>) {
        if !value.is_finite() {
            let problem = format_args!("has to be a number that JSON can carry, not {value}");
            return self.report(place, "type", problem);
        }
        each(rules, &mut |rule| self.float_rule(value, rule, rules, place));
    }

    fn float_rule(&mut self, value: f64, rule: &Rule, rules: &[Rule], place: &Place<'_>) {
        let (keyword, wanted) = match *rule {
            Rule::MinimumFloat(limit) if value < limit => ("minimum", format!("at least {limit}")),
            Rule::MaximumFloat(limit) if value > limit => ("maximum", format!("at most {limit}")),
            Rule::ExclusiveMinimumFloat(limit) if value <= limit => {
                ("exclusiveMinimum", format!("above {limit}"))
            }
            Rule::ExclusiveMaximumFloat(limit) if value >= limit => {
                ("exclusiveMaximum", format!("below {limit}"))
            }
            Rule::MultipleOfFloat(step) if !is_multiple(value, step) => {
                ("multipleOf", format!("a multiple of {step}"))
            }
            _ => return,
        };
        if is_tightest(rule, rules) {
            self.report(place, keyword, format_args!("has to be {wanted}, not {value}"));
        }
    }
}

/// What was given, for the end of a message: quoted, and no more than its start.
struct Given<'a>(Option<&'a str>);

impl fmt::Display for Given<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 60;
        let Some(text) = self.0 else { return Ok(()) };
        match text.char_indices().nth(LONGEST) {
            Some((end, _)) => write!(f, ", not {:?}…", text.get(..end).unwrap_or_default()),
            None => write!(f, ", not {text:?}"),
        }
    }
}

/// Whether a value is a multiple, within the error of a float: 0.3 is one of 0.1.
fn is_multiple(value: f64, step: f64) -> bool {
    let quotient = value / step;
    (quotient - quotient.round()).abs() <= quotient.abs().max(1.0) * 4.0 * f64::EPSILON
}
