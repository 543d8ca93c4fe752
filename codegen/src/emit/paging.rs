//! Paging: the methods that read a list page by page or item by item.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::ir::{Input, Operation, Paging, PagingKind, Step};

use super::docs::code;
use super::tokens::{docs, ident, ty};

/// The methods of the call, and the static that describes how it pages.
pub(super) fn paging(
    operation: &Operation,
    static_name: &Ident,
) -> (Option<TokenStream>, Option<TokenStream>) {
    let Some(paging) = &operation.paging else { return Default::default() };
    let name = ident(&format!("{static_name}_PAGING"));
    let module = quote!(models);
    let (page, item) = (ty(&paging.page, &module), ty(&paging.item, &module));
    let items = items(&paging.items);
    let twice = match &paging.id {
        Some(id) => {
            format!("The list may change meanwhile: no item comes twice, as {} tells them apart.", code(id))
        }
        None => "Where the list changes meanwhile, an item may come twice or be left out.".to_owned(),
    };
    let of_items = docs(&[
        "Reads the whole list, item by item, with as many requests as it takes.".to_owned(),
        String::new(),
        twice,
    ]);
    let methods = quote! {
        #of_items
        #[inline]
        pub fn items(self) -> Items<#page, #item> { self.0.items(&#name, |page| #items) }

        /// Reads the whole list, page by page, as the service returns them.
        #[inline]
        pub fn pages(self) -> Pages<#page> { self.0.pages(&#name) }
    };
    (Some(methods), Some(description(paging, &name)))
}

/// The expression that takes the items out of a page.
fn items(steps: &[Step]) -> TokenStream {
    let mut value = quote!(page);
    let mut optional = false;
    for step in steps {
        let field = ident(&step.ident);
        value = match (optional, step.optional) {
            (false, _) => quote!(#value.#field),
            (true, false) => quote!(#value.map(|inner| inner.#field)),
            (true, true) => quote!(#value.and_then(|inner| inner.#field)),
        };
        optional |= step.optional;
    }
    if optional { quote!(#value.unwrap_or_default()) } else { value }
}

fn description(paging: &Paging, name: &Ident) -> TokenStream {
    let kind = match &paging.kind {
        PagingKind::Offset(first) => {
            let first = Literal::u64_unsuffixed(*first);
            quote!(PagingKind::Offset(#first))
        }
        PagingKind::Page(first) => {
            let first = Literal::u64_unsuffixed(*first);
            quote!(PagingKind::Page(#first))
        }
        PagingKind::Marker(next) => quote!(PagingKind::Marker(#next)),
    };
    let from = input(&paging.from);
    let size = option(paging.size.as_ref().map(input));
    let id = option(paging.id.as_ref().map(|id| quote!(#id)));
    let total = option(paging.total.as_ref().map(|total| quote!(#total)));
    let path: Vec<&str> = paging.items.iter().map(|step| step.name.as_str()).collect();
    let items = path.join(".");
    quote! {
        static #name: Paging = Paging {
            kind: #kind,
            from: #from,
            size: #size,
            items: #items,
            id: #id,
            total: #total,
        };
    }
}

fn input(input: &Input) -> TokenStream {
    match input {
        Input::Parameter(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(Input::Parameter(#index))
        }
        Input::Body(path) => quote!(Input::Body(#path)),
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}
