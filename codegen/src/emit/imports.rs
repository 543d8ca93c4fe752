//! The `use` lines of a file, found by what its items mention.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::quote;

use super::tokens::ident;

/// What generated files use of the runtime. No generated type has one of these names.
pub(crate) const CORE: &[&str] = &[
    "Call",
    "ClientBuilder",
    "Event",
    "Field",
    "In",
    "Input",
    "Items",
    "Method",
    "Mismatch",
    "Missing",
    "Model",
    "Next",
    "Operation",
    "Pages",
    "Paging",
    "PagingKind",
    "Parameter",
    "Presence",
    "Preview",
    "Response",
    "ResponseFuture",
    "Retry",
    "Rule",
    "Service",
    "ServiceClient",
    "Set",
    "Shape",
    "Source",
    "Unset",
    "Value",
    "View",
    "Violations",
    "Wait",
    "Waiter",
];

/// What generated files use of serde.
const SERDE: &[&str] = &["Deserialize", "Deserializer", "Serialize", "Serializer"];

/// What generated files use of the standard library and of their own crate.
const OTHERS: &[&str] = &["Client", "FromStr", "PhantomData", "Pin", "fmt", "models"];

/// Which of the names that need a `use` line items mention.
pub(super) fn mentioned(items: &TokenStream) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    collect(items.clone(), &mut found);
    found
}

/// The `use` lines for names.
pub(super) fn imports(mentioned: &BTreeSet<&'static str>) -> TokenStream {
    let used = |names: &[&str]| -> Vec<_> {
        names.iter().filter(|name| mentioned.contains(**name)).map(|name| ident(name)).collect()
    };
    let line = |name: &str, line: TokenStream| mentioned.contains(name).then_some(line);
    let fmt = line(
        "fmt",
        quote!(
            use std::fmt;
        ),
    );
    let future = line(
        "Pin",
        quote!(
            use std::pin::Pin;
            use std::task::{Context, Poll};
        ),
    );
    let marker = line(
        "PhantomData",
        quote!(
            use std::marker::PhantomData;
        ),
    );
    let parse = line(
        "FromStr",
        quote!(
            use std::str::FromStr;
        ),
    );
    let client = line(
        "Client",
        quote!(
            use crate::Client;
        ),
    );
    let models = line(
        "models",
        quote!(
            use crate::models;
        ),
    );
    let serde = used(SERDE);
    let serde = (!serde.is_empty()).then(|| quote!(use huaweicloud_core::serde::{#(#serde),*};));
    let core = used(CORE);
    quote! {
        #fmt
        #marker
        #future
        #parse
        #serde
        use huaweicloud_core::{self as core, #(#core),*};
        #client
        #models
    }
}

fn collect(tokens: TokenStream, found: &mut BTreeSet<&'static str>) {
    let mut tokens = tokens.into_iter().peekable();
    // How many colons stand before: after two, or after a dot, a name belongs to what is before it.
    let mut colons = 0;
    // The variants of an enum follow: their names are nobody's to import.
    let mut in_enum = false;
    while let Some(token) = tokens.next() {
        let before = std::mem::take(&mut colons);
        match token {
            TokenTree::Ident(ident) => {
                in_enum |= ident == "enum";
                let leads_on = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint);
                let known = [CORE, SERDE, OTHERS].into_iter().flatten().find(|name| ident == **name);
                // Fields and arguments may have the name of a module; a module leads on.
                let is_module = |name: &str| name.starts_with(|first: char| first.is_ascii_lowercase());
                found.extend(known.filter(|name| before < 2 && (leads_on || !is_module(name))));
            }
            TokenTree::Group(group) if in_enum && group.delimiter() == Delimiter::Brace => in_enum = false,
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Punct(punct) => match punct.as_char() {
                ':' => colons = before + 1,
                '.' => colons = 2,
                _ => {}
            },
            TokenTree::Literal(_) => {}
        }
    }
}
