//! Small pieces of Rust that several kinds of output share.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::ir::{Api, Presence, Ty};
use crate::rust::{is_keyword, is_never_raw};

use super::docs::wrap;

/// An identifier, raw where it is a keyword. What comes here has been made by `lower::names`.
pub(super) fn ident(name: &str) -> Ident {
    let span = Span::call_site();
    match name {
        name if is_never_raw(name) => Ident::new(&format!("{name}_"), span),
        name if is_keyword(name) => Ident::new_raw(name, span),
        name => Ident::new(name, span),
    }
}

/// `#[doc]` attributes for lines, each its own so that they print as `///`.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = wrap(lines);
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// A type, named types under `module`.
pub(super) fn ty(ty: &Ty, module: &TokenStream) -> TokenStream {
    let inner = |inner: &Ty| self::ty(inner, module);
    match ty {
        Ty::Bool => quote!(bool),
        Ty::I32 => quote!(i32),
        Ty::I64 => quote!(i64),
        Ty::F32 => quote!(f32),
        Ty::F64 => quote!(f64),
        Ty::Text => quote!(String),
        Ty::Secret => quote!(core::Secret),
        Ty::AccessKeyId => quote!(core::AccessKeyId),
        Ty::DateTime => quote!(core::DateTime),
        Ty::Json => quote!(core::serde_json::Value),
        Ty::JsonObject => {
            quote!(core::serde_json::Map<String, core::serde_json::Value>)
        }
        Ty::List(item) => {
            let item = inner(item);
            quote!(Vec<#item>)
        }
        Ty::Map(value) => {
            let value = inner(value);
            quote!(std::collections::BTreeMap<String, #value>)
        }
        Ty::Nullable(value) => {
            let value = inner(value);
            quote!(Option<#value>)
        }
        Ty::Named(name) => {
            let name = ident(name);
            quote!(#module::#name)
        }
    }
}

/// The type of a setter's argument, and the expression that turns the argument into the value.
pub(super) fn argument(api: &Api, ty: &Ty, name: &Ident, module: &TokenStream) -> (TokenStream, TokenStream) {
    let plain = self::ty(ty, module);
    match ty {
        Ty::List(item) => {
            let item_type = self::ty(item, module);
            if converts(api, item) {
                let argument = quote!(impl IntoIterator<Item = impl Into<#item_type>>);
                (argument, quote!(Vec::from_iter(#name.into_iter().map(Into::into))))
            } else {
                (quote!(impl IntoIterator<Item = #item_type>), quote!(Vec::from_iter(#name)))
            }
        }
        ty if converts(api, ty) => (quote!(impl Into<#plain>), quote!(#name.into())),
        _ => (plain, quote!(#name)),
    }
}

/// Whether values of a type are made from plainer ones with `into()`.
pub(super) fn converts(api: &Api, ty: &Ty) -> bool {
    match ty {
        Ty::Text | Ty::Secret | Ty::AccessKeyId | Ty::Json => true,
        Ty::Named(name) => api.newtypes.contains(name),
        _ => false,
    }
}

/// Whether a field of this presence is an `Option`.
pub(super) fn is_option(presence: Presence) -> bool {
    presence != Presence::Required
}
