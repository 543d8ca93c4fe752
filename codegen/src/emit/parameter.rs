//! The tables of parameters, and those that operations share.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{Api, Parameter, Place, Rule, Source};

use super::rules::{self, Patterns, limit_name};
use super::tokens::{docs, ident};

/// The parameters that the client fills in, each with the name of its constant: nearly every operation has
/// the same.
pub(super) struct Shared<'a>(Vec<(String, &'a Parameter)>);

impl<'a> Shared<'a> {
    /// Those of all operations.
    pub(super) fn of(api: &'a Api) -> Self {
        let mut found: Vec<(String, &Parameter)> = Vec::new();
        for parameter in api.areas.iter().flat_map(|area| &area.operations).flat_map(|one| &one.parameters) {
            if parameter.source == Source::Call
                || !parameter.rules.iter().all(is_plain)
                || found.iter().any(|(_, known)| same(known, parameter))
            {
                continue;
            }
            let name = parameter.ident.to_shouty_snake_case();
            let mut free = name.clone();
            let mut number = 1;
            while found.iter().any(|(known, _)| *known == free) {
                number += 1;
                free = format!("{name}_{number}");
            }
            found.push((free, parameter));
        }
        Shared(found)
    }

    /// The constants.
    pub(super) fn constants(&self) -> TokenStream {
        let constants = self.0.iter().map(|(name, parameter)| {
            let words = docs(&[format!("`{}`, which the client fills in.", parameter.name)]);
            let name = ident(name);
            let value = value(parameter, &mut Patterns::of(""));
            quote!(#words pub(crate) const #name: Parameter = #value;)
        });
        let constants: Vec<TokenStream> = constants.collect();
        if constants.is_empty() {
            return TokenStream::new();
        }
        let all = || self.0.iter().map(|(_, parameter)| parameter.rules.as_slice());
        let written_out = all().any(|rules| !rules.is_empty() && limit_name(rules).is_none());
        let rules = written_out.then(|| quote!(Rule,));
        let limits = all().any(|rules| limit_name(rules).is_some()).then(|| {
            quote!(
                use crate::limits;
            )
        });
        quote! {
            use huaweicloud_core::{In, Parameter, #rules Source};
            #limits
            #(#constants)*
        }
    }

    /// The parameter in the table of an operation.
    pub(super) fn entry(&self, parameter: &Parameter, patterns: &mut Patterns) -> TokenStream {
        match self.0.iter().find(|(_, known)| same(known, parameter)) {
            Some((name, _)) => {
                let name: Ident = ident(name);
                quote!(super::#name)
            }
            None => value(parameter, patterns),
        }
    }
}

/// Whether a constant can hold the rule: no pattern, which is a static, and no rules of a type.
fn is_plain(rule: &Rule) -> bool {
    match rule {
        Rule::Pattern(_) | Rule::Of(_) => false,
        Rule::Items(rules) | Rule::Values(rules) => rules.iter().all(is_plain),
        _ => true,
    }
}

fn same(one: &Parameter, other: &Parameter) -> bool {
    (&one.name, one.place, one.source, &one.rules) == (&other.name, other.place, other.source, &other.rules)
}

fn value(parameter: &Parameter, patterns: &mut Patterns) -> TokenStream {
    let name = &parameter.name;
    let place = ident(match parameter.place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::QueryCommaSeparated => "QueryCommaSeparated",
        Place::Header => "Header",
    });
    let source = ident(match parameter.source {
        Source::Call => "Call",
        Source::ProjectId => "ProjectId",
        Source::DomainId => "DomainId",
    });
    let rules = rules::table(&parameter.rules, &quote!(models), patterns);
    quote!(Parameter::new(#name, In::#place, Source::#source, #rules))
}
