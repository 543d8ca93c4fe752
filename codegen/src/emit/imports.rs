//! The `use` lines of a file, found by what its items mention.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::CORE;

use super::tokens::ident;

/// What generated files use of the standard library and of their own crate, sorted.
const OTHERS: &[&str] = &["Builder", "Call", "Client", "FromStr", "core", "fmt", "limits", "models"];

/// The name that needs a `use` line, where it is one.
pub(super) fn known(word: &str, leads_on: bool) -> Option<&'static str> {
    let name =
        [CORE, OTHERS].into_iter().find_map(|list| list.get(list.binary_search(&word).ok()?).copied())?;
    // Fields and arguments may have the name of a module; a module leads on.
    let is_module = name.starts_with(|first: char| first.is_ascii_lowercase());
    (leads_on || !is_module).then_some(name)
}

/// The `use` lines for names.
pub(super) fn imports(mentioned: &BTreeSet<&'static str>) -> TokenStream {
    let itself = mentioned.contains("core").then(|| quote!(self as core));
    let names = CORE.iter().filter(|name| mentioned.contains(**name)).map(|name| {
        let name = ident(name);
        quote!(#name)
    });
    let of_runtime: Vec<_> = itself.into_iter().chain(names).collect();
    let line = |name: &str, line: TokenStream| mentioned.contains(name).then_some(line);
    let lines = [
        line(
            "fmt",
            quote!(
                use std::fmt;
            ),
        ),
        line(
            "IntoFuture",
            quote!(
                use std::future::IntoFuture;
            ),
        ),
        line(
            "FromStr",
            quote!(
                use std::str::FromStr;
            ),
        ),
        (!of_runtime.is_empty()).then(|| quote!(use huaweicloud_core::{#(#of_runtime),*};)),
        line(
            "Call",
            quote!(
                use crate::Call;
            ),
        ),
        line(
            "Client",
            quote!(
                use crate::Client;
            ),
        ),
        line(
            "limits",
            quote!(
                use crate::limits;
            ),
        ),
        line(
            "models",
            quote!(
                use crate::models;
            ),
        ),
        line(
            "Builder",
            quote!(
                use super::builder::{self, Builder};
            ),
        ),
    ];
    quote!(#(#lines)*)
}
