//! Builders: a type parameter per required field, so that forgetting one is a compile error.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::ir::{Api, Field, Model, Presence, TypeDef, TypeKind};

use super::imports::CORE;
use super::tokens::{argument, docs, ident, is_option};

/// Whether a request has to have the field.
pub(super) fn is_required(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::RequiredInRequests | Presence::Nullable)
}

/// The words of the module of required fields.
pub(super) fn fields_docs() -> Vec<String> {
    vec!["A trait for each required field, for the compiler's message about one that is not set.".to_owned()]
}

/// A trait for each name of a required field, with the words for a field that is not set.
///
/// The words hold the name itself. A type parameter for the name would do with one trait for all
/// fields, but the compiler prints the parameter's whole path as soon as any other crate in sight
/// has an item of that name.
pub(super) fn fields(api: &Api) -> TokenStream {
    let definitions =
        api.areas.iter().flat_map(|area| &area.types).filter(|definition| definition.in_requests);
    let models = definitions.filter_map(|definition| match &definition.kind {
        TypeKind::Model(model) => Some(model),
        _ => None,
    });
    let names: BTreeSet<&str> = models
        .flat_map(|model| &model.fields)
        .filter(|field| is_required(field))
        .map(|field| field.ident.as_str())
        .collect();
    let traits = names.into_iter().map(|name| {
        let words = docs(&[format!("The field `{name}` of `Model` is set.")]);
        let message = format!("required field `{name}` of `{{Model}}` is not set");
        let label = format!("call `.{}(..)` before this", setter_name(name));
        let name = ident(name);
        quote! {
            #words
            #[diagnostic::on_unimplemented(message = #message, label = #label)]
            pub trait #name<Model> {}
            impl<Model> #name<Model> for huaweicloud_core::Set {}
        }
    });
    let traits: Vec<TokenStream> = traits.collect();
    if traits.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #![allow(non_camel_case_types, reason = "the names are those of fields")]
        #(#traits)*
    }
}

/// The builder of a model, and the function that starts it.
///
/// All of it is `#[inline]`: it is compiled where it is used, and only what is used.
pub(super) fn builder(definition: &TypeDef, model: &Model, api: &Api) -> TokenStream {
    let name = ident(&definition.ident);
    let builder = format_ident!("{}Builder", definition.ident);
    let required = states(model, &[&definition.ident, &builder.to_string()]);
    let states: Vec<&Ident> = required.iter().map(|(_, state)| state).collect();
    let generics = (!states.is_empty()).then(|| quote!(<#(#states),*>));
    let defaults = (!states.is_empty()).then(|| quote!(<#(#states = Unset),*>));
    let marker = (!states.is_empty()).then(|| quote!(, states: PhantomData<(#(#states,)*)>));
    let new_marker = (!states.is_empty()).then(|| quote!(, states: PhantomData));
    let setters = model
        .fields
        .iter()
        .filter(|field| field.presence != Presence::ReadOnly)
        .map(|field| setter(definition, field, &builder, &required, &new_marker, api));
    let setters: Vec<TokenStream> = setters.collect();
    let bounds = required.iter().map(|(field, state)| {
        let field = ident(&field.ident);
        quote!(#state: super::fields::#field<#name>)
    });
    let bounds: Vec<TokenStream> = bounds.collect();
    let bounds = (!bounds.is_empty()).then(|| quote!(where #(#bounds),*));
    let list = required.iter().map(|(field, _)| format!("`{}`", field.ident)).collect::<Vec<_>>().join(", ");
    let start_docs = docs(&[if list.is_empty() {
        "Starts a value; every field is optional.".to_owned()
    } else {
        format!("Starts a value; {list} {} required.", if required.len() == 1 { "is" } else { "are" })
    }]);
    let builder_docs = docs(&[format!("Builds a [`{}`].", definition.ident)]);
    quote! {
        impl #name {
            #start_docs
            #[inline]
            pub fn builder() -> #builder {
                #builder { value: Model::blank() #new_marker }
            }

            /// Checks the value against the documented limits; an error names all that it breaks.
            pub fn validate(&self) -> Result<(), Violations> {
                core::validate(self)
            }
        }

        #builder_docs
        #[derive(Debug)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct #builder #defaults { value: #name #marker }

        impl #generics #builder #generics {
            #(#setters)*

            /// The value, once every required field is set.
            #[inline]
            pub fn build(self) -> #name #bounds { self.value }
        }
    }
}

/// The required fields, each with the type parameter that says whether it is set.
fn states<'a>(model: &'a Model, own: &[&str]) -> Vec<(&'a Field, Ident)> {
    // Names that the builder's code uses for something else, and that a parameter would hide.
    let std =
        ["Box", "Into", "IntoIterator", "Option", "PhantomData", "Result", "Self", "Some", "String", "Vec"];
    let mut taken: BTreeSet<String> =
        std.iter().chain(CORE).chain(own).map(|name| (*name).to_owned()).collect();
    let mut states = Vec::new();
    for field in model.fields.iter().filter(|field| is_required(field)) {
        let mut name = field.ident.to_upper_camel_case();
        while !taken.insert(name.clone()) {
            name.push_str("State");
        }
        states.push((field, ident(&name)));
    }
    states
}

/// The name of the setter of a field.
pub(super) fn setter_name(field: &str) -> Ident {
    match field {
        "build" => ident("build_field"),
        _ => ident(field),
    }
}

fn setter(
    owner: &TypeDef,
    field: &Field,
    builder: &Ident,
    states: &[(&Field, Ident)],
    new_marker: &Option<TokenStream>,
    api: &Api,
) -> TokenStream {
    let name = ident(&field.ident);
    let setter = setter_name(&field.ident);
    // The field's own words are one click away; twice would be a third of the file.
    let words = docs(&[format!("Sets [`{ident}`]({}::{ident}).", owner.ident, ident = field.ident)]);
    let (argument, value) = argument(api, &field.ty, &name, &quote!(super));
    let value = if field.boxed { quote!(Box::new(#value)) } else { value };
    let value = if is_option(field.presence) { quote!(Some(#value)) } else { value };
    if !is_required(field) {
        return quote! {
            #words
            #[inline]
            pub fn #setter(mut self, #name: #argument) -> Self {
                self.value.#name = #value;
                self
            }
        };
    }
    let after = states.iter().map(
        |(other, state)| {
            if other.ident == field.ident { quote!(Set) } else { quote!(#state) }
        },
    );
    // `null` is a value that a required field can be given on purpose.
    let (argument, value) = match field.presence {
        Presence::Nullable => {
            let ty = super::tokens::ty(&field.ty, &quote!(super));
            let ty = if field.boxed { quote!(Box<#ty>) } else { ty };
            (quote!(Option<#ty>), quote!(#name))
        }
        _ => (argument, value),
    };
    quote! {
        #words
        #[inline]
        pub fn #setter(mut self, #name: #argument) -> #builder<#(#after),*> {
            self.value.#name = #value;
            #builder { value: self.value #new_marker }
        }
    }
}
