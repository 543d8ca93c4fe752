//! Limits that fields and parameters share, each said once and called as it reads.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Rule, TypeKind};

use super::rules::{Patterns, limit_name, list};
use super::tokens::ident;

/// The words of the module.
pub(super) fn module_docs() -> Vec<String> {
    vec!["Documented limits that fields and parameters share.".to_owned()]
}

/// The constants that files mention.
pub(super) fn constants(api: &Api, files: &BTreeMap<String, String>) -> TokenStream {
    let mut found: BTreeMap<String, &[Rule]> = BTreeMap::new();
    for area in &api.areas {
        for operation in &area.operations {
            operation.parameters.iter().for_each(|one| collect(&one.rules, &mut found));
            operation.body.iter().for_each(|body| collect(&body.rules, &mut found));
        }
        for definition in &area.types {
            match &definition.kind {
                TypeKind::Model(model) => {
                    model.fields.iter().for_each(|field| collect(&field.rules, &mut found));
                    collect(&model.rules, &mut found);
                }
                TypeKind::Newtype(newtype) => collect(&newtype.rules, &mut found),
                TypeKind::Enum(_) => {}
            }
        }
    }
    // Nothing is enforced on what only responses contain.
    let mentioned = files.values().flat_map(|text| text.split("limits::").skip(1)).map(|after| {
        after.split(|one: char| !one.is_ascii_alphanumeric() && one != '_').next().unwrap_or_default()
    });
    let mentioned: BTreeSet<&str> = mentioned.collect();
    found.retain(|name, _| mentioned.contains(name.as_str()));
    let constants: Vec<TokenStream> = found
        .iter()
        .map(|(name, rules)| {
            let (name, rules) = (ident(name), list(rules, &quote!(super), &mut Patterns::of("")));
            quote!(pub(crate) const #name: &[Rule] = #rules;)
        })
        .collect();
    if constants.is_empty() {
        return TokenStream::new();
    }
    quote!(use huaweicloud_core::Rule; #(#constants)*)
}

fn collect<'a>(rules: &'a [Rule], found: &mut BTreeMap<String, &'a [Rule]>) {
    if let Some(name) = limit_name(rules) {
        found.insert(name, rules);
    }
    for rule in rules {
        if let Rule::Items(rules) | Rule::Values(rules) = rule {
            collect(rules, found);
        }
    }
}
