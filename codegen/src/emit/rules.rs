//! Limits as tables of the runtime's `Rule`.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::ir::{Condition, Constraint, Number, Rule};

use super::tokens::ident;

/// The patterns of one type or operation: each is a static, so that it is compiled once.
pub(super) struct Patterns {
    prefix: String,
    found: Vec<String>,
}

impl Patterns {
    /// None yet, for the type or operation of that name.
    pub(super) fn of(owner: &str) -> Self {
        Patterns { prefix: owner.to_shouty_snake_case(), found: Vec::new() }
    }

    fn name(&mut self, pattern: &str) -> Ident {
        let position = self.found.iter().position(|known| known == pattern).unwrap_or_else(|| {
            self.found.push(pattern.to_owned());
            self.found.len() - 1
        });
        self.static_name(position)
    }

    fn static_name(&self, position: usize) -> Ident {
        format_ident!("{}_PATTERN_{}", self.prefix, position + 1)
    }

    /// The statics, in the order of their first use.
    pub(super) fn statics(&self) -> TokenStream {
        let statics = self.found.iter().enumerate().map(|(position, pattern)| {
            let name = self.static_name(position);
            quote!(static #name: core::Pattern = core::Pattern::new(#pattern);)
        });
        quote!(#(#statics)*)
    }
}

/// The name of the static that holds the rules of a named type.
pub(super) fn static_name(type_name: &str) -> Ident {
    ident(&format!("{}_RULES", type_name.to_shouty_snake_case()))
}

/// A table of rules. `module` is where named types and the statics of their rules are.
pub(super) fn table(rules: &[Rule], module: &TokenStream, patterns: &mut Patterns) -> TokenStream {
    if let [Rule::Of(name)] = rules {
        let name = static_name(name);
        return quote!(#module::#name);
    }
    if let Some(name) = limit_name(rules) {
        let name = ident(&name);
        return quote!(limits::#name);
    }
    list(rules, module, patterns)
}

/// The name of the constant in `limits` for rules that have one: a range of lengths, of numbers or of items.
pub(super) fn limit_name(rules: &[Rule]) -> Option<String> {
    let unsigned = |limit: &u64| limit.to_string();
    let signed = |limit: &i64| match limit {
        0.. => limit.to_string(),
        _ => format!("MINUS_{}", limit.unsigned_abs()),
    };
    use Number::Integer as Int;
    Some(match rules {
        [Rule::MinLength(low), Rule::MaxLength(high)] => {
            format!("LENGTH_{}_TO_{}", unsigned(low), unsigned(high))
        }
        [Rule::MinLength(low)] => format!("LENGTH_AT_LEAST_{}", unsigned(low)),
        [Rule::MaxLength(high)] => format!("LENGTH_AT_MOST_{}", unsigned(high)),
        [Rule::Minimum(Int(low)), Rule::Maximum(Int(high))] => {
            format!("FROM_{}_TO_{}", signed(low), signed(high))
        }
        [Rule::Minimum(Int(low))] => format!("AT_LEAST_{}", signed(low)),
        [Rule::Maximum(Int(high))] => format!("AT_MOST_{}", signed(high)),
        [Rule::MinItems(low), Rule::MaxItems(high)] => {
            format!("ITEMS_{}_TO_{}", unsigned(low), unsigned(high))
        }
        [Rule::MinItems(low)] => format!("ITEMS_AT_LEAST_{}", unsigned(low)),
        [Rule::MaxItems(high)] => format!("ITEMS_AT_MOST_{}", unsigned(high)),
        _ => return None,
    })
}

/// A table of rules, written out.
pub(super) fn list(rules: &[Rule], module: &TokenStream, patterns: &mut Patterns) -> TokenStream {
    let rules = rules.iter().map(|rule| rule_tokens(rule, module, patterns));
    quote!(&[#(#rules),*])
}

fn rule_tokens(rule: &Rule, module: &TokenStream, patterns: &mut Patterns) -> TokenStream {
    match rule {
        Rule::MinLength(limit) => count("MinLength", *limit),
        Rule::MaxLength(limit) => count("MaxLength", *limit),
        Rule::Pattern(pattern) => {
            let name = patterns.name(pattern);
            quote!(Rule::Pattern(&#name))
        }
        Rule::Minimum(limit) => number("Minimum", *limit),
        Rule::Maximum(limit) => number("Maximum", *limit),
        Rule::ExclusiveMinimum(limit) => number("ExclusiveMinimum", *limit),
        Rule::ExclusiveMaximum(limit) => number("ExclusiveMaximum", *limit),
        Rule::MultipleOf(step) => number("MultipleOf", *step),
        Rule::MinItems(limit) => count("MinItems", *limit),
        Rule::MaxItems(limit) => count("MaxItems", *limit),
        Rule::UniqueItems => quote!(Rule::UniqueItems),
        Rule::Items(rules) => {
            let rules = table(rules, module, patterns);
            quote!(Rule::Items(#rules))
        }
        Rule::MinProperties(limit) => count("MinProperties", *limit),
        Rule::MaxProperties(limit) => count("MaxProperties", *limit),
        Rule::Values(rules) => {
            let rules = table(rules, module, patterns);
            quote!(Rule::Values(#rules))
        }
        Rule::OneOf(values) => quote!(Rule::OneOf(&[#(#values),*])),
        Rule::OneOfIntegers(values) => {
            let values = values.iter().map(|value| integer(*value));
            quote!(Rule::OneOfIntegers(&[#(#values),*]))
        }
        Rule::Constraint(constraint) => constraint_tokens(constraint),
        Rule::Of(name) => {
            let name = static_name(name);
            quote!(Rule::All(#module::#name))
        }
    }
}

fn constraint_tokens(constraint: &Constraint) -> TokenStream {
    match constraint {
        Constraint::ExactlyOne(fields) => quote!(Rule::ExactlyOne(&[#(#fields),*])),
        Constraint::AtLeastOne(fields) => quote!(Rule::AtLeastOne(&[#(#fields),*])),
        Constraint::AtMostOne(fields) => quote!(Rule::AtMostOne(&[#(#fields),*])),
        Constraint::Needs(conditions, fields) => {
            let conditions = conditions.iter().map(condition);
            quote!(Rule::Needs(&[#(#conditions),*], &[#(#fields),*]))
        }
        Constraint::Excludes(conditions, fields) => {
            let conditions = conditions.iter().map(condition);
            quote!(Rule::Excludes(&[#(#conditions),*], &[#(#fields),*]))
        }
        Constraint::Disjoint(start, end) => quote!(Rule::Disjoint(#start, #end)),
    }
}

fn condition(Condition { field, values, default }: &Condition) -> TokenStream {
    let default = match default {
        Some(default) => quote!(Some(#default)),
        None => quote!(None),
    };
    quote!(core::Condition { field: #field, values: &[#(#values),*], default: #default })
}

fn count(name: &str, limit: u64) -> TokenStream {
    let name = ident(name);
    let limit = Literal::u64_unsuffixed(limit);
    quote!(Rule::#name(#limit))
}

/// An integer without a suffix. The sign is a token of its own, as it is in source text.
pub(super) fn integer(value: i64) -> TokenStream {
    let size = Literal::u64_unsuffixed(value.unsigned_abs());
    let sign = value.is_negative().then(|| quote!(-));
    quote!(#sign #size)
}

fn number(name: &str, limit: Number) -> TokenStream {
    match limit {
        Number::Integer(value) => {
            let name = ident(name);
            let value = integer(value);
            quote!(Rule::#name(#value))
        }
        Number::Float(value) => {
            let name = format_ident!("{name}Float");
            let size = Literal::f64_unsuffixed(value.abs());
            let sign = value.is_sign_negative().then(|| quote!(-));
            quote!(Rule::#name(#sign #size))
        }
    }
}
