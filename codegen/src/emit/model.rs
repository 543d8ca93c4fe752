//! Models: the struct, the table of its fields, and the few lines that hand its fields out.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Field, Model, Presence, TypeDef};

use super::rules::{self, Patterns};
use super::tokens::{docs, ident, is_option, ty};
use super::{builder, docs as words};

/// The words of the module of all models.
pub(super) fn module_docs(api: &Api) -> Vec<String> {
    vec![
        format!(
            "The types that {} takes and returns, one module for each file of the specification.",
            words::inline(&api.title)
        ),
        String::new(),
        "Fields that a request has to have are checked by the compiler: each type that is part of a"
            .to_owned(),
        "request has a builder. Responses are read leniently: what the service leaves out is `None`, a value"
            .to_owned(),
        "that an enum does not list is kept as `Unknown`.".to_owned(),
    ]
}

/// Everything about a model.
pub(super) fn model(definition: &TypeDef, model: &Model, api: &Api) -> TokenStream {
    let mut patterns = Patterns::of(&definition.ident);
    let name = ident(&definition.ident);
    let module = quote!(super);
    let fallback = format!("`{}` of the API.", definition.name);
    let words = docs(&words::describe(&definition.docs, &model.rules, &fallback));
    let fields = model.fields.iter().map(|field| {
        let fallback = format!("{} on the wire.", words::code(&field.name));
        let words = docs(&words::describe(&field.docs, &field.rules, &fallback));
        let (name, ty) = (ident(&field.ident), field_type(field, &module));
        quote!(#words pub #name: #ty)
    });
    let optional_only = model.fields.iter().all(|field| is_option(field.presence));
    let default = optional_only.then(|| quote!(, Default));
    let builder = definition.in_requests.then(|| builder::builder(definition, model, api));
    let description = description(definition, model, &mut patterns);
    let patterns = patterns.statics();
    let accessors = accessors(definition, model);
    quote! {
        #words
        #[derive(Clone, PartialEq #default)]
        #[non_exhaustive]
        pub struct #name { #(#fields,)* }

        #builder
        #description
        #patterns
        #accessors
    }
}

/// The type of a field, with the `Option` and the `Box` that it needs.
fn field_type(field: &Field, module: &TokenStream) -> TokenStream {
    let mut tokens = ty(&field.ty, module);
    if field.boxed {
        tokens = quote!(Box<#tokens>);
    }
    if is_option(field.presence) { quote!(Option<#tokens>) } else { tokens }
}

/// The static that describes the model.
fn description(definition: &TypeDef, model: &Model, patterns: &mut Patterns) -> TokenStream {
    let shape = shape_name(definition);
    let name = &definition.name;
    let module = quote!(super);
    let fields = model.fields.iter().map(|field| {
        let name = &field.name;
        let presence = ident(match field.presence {
            Presence::Optional => "Optional",
            Presence::Required => "Required",
            Presence::RequiredInRequests => "RequiredInRequests",
            Presence::Nullable => "Nullable",
            Presence::ReadOnly => "ReadOnly",
        });
        // Nothing is enforced on what only responses contain.
        let enforced = if definition.in_requests { field.rules.as_slice() } else { &[] };
        let rules = rules::table(enforced, &module, patterns);
        quote!(Field::new(#name, Presence::#presence, #rules))
    });
    let fields: Vec<TokenStream> = fields.collect();
    let enforced = if definition.in_requests { model.rules.as_slice() } else { &[] };
    let rules = rules::table(enforced, &module, patterns);
    quote! {
        static #shape: Shape = Shape { name: #name, fields: &[#(#fields),*], rules: #rules };
    }
}

fn shape_name(definition: &TypeDef) -> proc_macro2::Ident {
    ident(&format!("{}_SHAPE", definition.ident.to_shouty_snake_case()))
}

/// The implementations through which the runtime reads, writes, checks and prints the model. What leads
/// to the fields is `#[inline]`: it is compiled in the programs that use the model, and not in the others.
fn accessors(definition: &TypeDef, model: &Model) -> TokenStream {
    let name = ident(&definition.ident);
    let shape = shape_name(definition);
    let fields: Vec<_> = model.fields.iter().map(|field| ident(&field.ident)).collect();
    let (field, field_mut) = if fields.is_empty() {
        (quote!(let _ = index; None), quote!(let _ = index; None))
    } else {
        let indexes = 0..fields.len();
        let indexes: Vec<_> = indexes.map(proc_macro2::Literal::usize_unsuffixed).collect();
        (
            quote!(Some(match index { #(#indexes => &self.#fields,)* _ => return None })),
            quote!(Some(match index { #(#indexes => &mut self.#fields,)* _ => return None })),
        )
    };
    let blank = if model.fields.iter().all(|field| is_option(field.presence)) {
        quote!(Self::default())
    } else {
        quote!(Self { #(#fields: Value::blank(),)* })
    };
    quote! {
        impl Model for #name {
            fn shape(&self) -> &'static Shape { &#shape }
            #[inline]
            fn field(&self, index: usize) -> Option<&dyn Value> { #field }
            #[inline]
            fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> { #field_mut }
            fn blank() -> Self { #blank }
        }

        impl fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
        }
    }
}
