//! Builders: a type parameter per required field, so that forgetting one is a compile error.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{Api, Field, Model, Presence, TypeDef, TypeKind};
use crate::rust::{CORE, TAKEN_TYPES};

use super::tokens::{argument, docs, ident, is_option};

/// Whether a request has to have the field.
pub(super) fn is_required(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::RequiredInRequests | Presence::Nullable)
}

/// The models of requests: those that have builders.
pub(super) fn models(api: &Api) -> impl Iterator<Item = &Model> {
    let definitions =
        api.areas.iter().flat_map(|area| &area.types).filter(|definition| definition.in_requests);
    definitions.filter_map(|definition| match &definition.kind {
        TypeKind::Model(model) => Some(model),
        _ => None,
    })
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
    let names: BTreeSet<&str> = models(api)
        .flat_map(|model| &model.fields)
        .filter(|field| is_required(field))
        .map(|field| field.ident.as_str())
        .collect();
    let traits = names.into_iter().map(|name| {
        let words = docs(&[format!("The field `{name}` of `Model` is set.")]);
        let message = format!("required field `{name}` of `{{Model}}` is not set");
        let label = format!("call `.{}(..)` before this", setter_name(&[], name));
        let name = ident(name);
        quote! {
            #words
            #[diagnostic::on_unimplemented(message = #message, label = #label)]
            pub trait #name<Model> {}
            impl<Model> #name<Model> for Set {}
        }
    });
    let traits: Vec<TokenStream> = traits.collect();
    if traits.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #![allow(non_camel_case_types, reason = "the names are those of fields")]
        use ::huaweicloud_core::Set;
        #(#traits)*
    }
}

/// The builder that all models share.
pub(super) fn module() -> TokenStream {
    quote! {
        use std::fmt;
        use std::marker::PhantomData;

        /// Builds a model of a request: the setters stand beside the model. `S` says which of its
        /// required fields are set.
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct Builder<M, S = ()> {
            pub(super) value: M,
            state: PhantomData<S>,
        }

        /// A builder of a value, in whatever state is asked for.
        pub(super) fn with<M, S>(value: M) -> Builder<M, S> { Builder { value, state: PhantomData } }

        impl<M> Builder<M> {
            /// The value; no field of it is required.
            pub fn build(self) -> M { self.value }
        }

        impl<M: fmt::Debug, S> fmt::Debug for Builder<M, S> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.value.fmt(f) }
        }
    }
}

/// The function that starts a model, and the setters.
///
/// They are generic or `#[inline]`: compiled where they are used, and only what is used.
pub(super) fn builder(definition: &TypeDef, model: &Model, api: &Api) -> TokenStream {
    let name = ident(&definition.ident);
    let required = states(model, &definition.ident);
    let states: Vec<&Ident> = required.iter().map(|(_, state)| state).collect();
    let unset = states.iter().map(|_| quote!(Unset));
    let (parameters, state, unset) = if states.is_empty() {
        // A parameter without use, so that the setters are generic.
        let parameter = ident(if definition.ident == "S" { "State" } else { "S" });
        (quote!(#parameter), quote!(#parameter), None)
    } else {
        (quote!(#(#states),*), quote!((#(#states,)*)), Some(quote!(, (#(#unset,)*))))
    };
    let setters = model
        .fields
        .iter()
        .filter(|field| field.presence != Presence::ReadOnly)
        .map(|field| setter(definition, &model.fields, field, &required, api));
    let setters: Vec<TokenStream> = setters.collect();
    let bounds = required.iter().map(|(field, state)| {
        let field = ident(&field.ident);
        quote!(#state: super::fields::#field<#name>)
    });
    let bounds: Vec<TokenStream> = bounds.collect();
    let build = (!bounds.is_empty()).then(|| {
        quote! {
            /// The value, once every required field is set.
            pub fn build(self) -> #name where #(#bounds),* { self.value }
        }
    });
    let list = required.iter().map(|(field, _)| format!("`{}`", field.ident)).collect::<Vec<_>>().join(", ");
    let start_docs = docs(&[if list.is_empty() {
        "Starts a value; every field is optional.".to_owned()
    } else {
        format!("Starts a value; {list} {} required.", if required.len() == 1 { "is" } else { "are" })
    }]);
    let setters = (!setters.is_empty() || build.is_some()).then(|| {
        quote! {
            impl<#parameters> Builder<#name, #state> {
                #(#setters)*
                #build
            }
        }
    });
    quote! {
        impl #name {
            #start_docs
            #[inline]
            pub fn builder() -> Builder<#name #unset> { builder::with(Model::blank()) }

            /// Checks the value against the documented limits; an error names all that it breaks.
            #[inline]
            pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
        }

        #setters
    }
}

/// The required fields, each with the type parameter that says whether it is set.
fn states<'a>(model: &'a Model, own: &str) -> Vec<(&'a Field, Ident)> {
    // Names that the builder's code uses for something else, and that a parameter would hide.
    let mut taken: BTreeSet<&str> = CORE.iter().chain(TAKEN_TYPES).copied().collect();
    taken.insert(own);
    let mut states = Vec::new();
    for field in model.fields.iter().filter(|field| is_required(field)) {
        let mut name = field.ident.to_upper_camel_case();
        while taken.contains(name.as_str()) || states.iter().any(|(_, taken)| *taken == name.as_str()) {
            name.push_str("State");
        }
        states.push((field, ident(&name)));
    }
    states
}

/// What the module of the builder says of itself.
pub(super) fn module_docs() -> Vec<String> {
    vec!["The builder that the models of requests share.".to_owned()]
}

/// The name of the setter of a field: the builder has `build` itself.
pub(super) fn setter_name(fields: &[Field], field: &str) -> Ident {
    let mut name = field.to_owned();
    if name == "build" {
        name.push_str("_field");
        while fields.iter().any(|other| other.ident == name) {
            name.push('_');
        }
    }
    ident(&name)
}

fn setter(
    owner: &TypeDef,
    fields: &[Field],
    field: &Field,
    states: &[(&Field, Ident)],
    api: &Api,
) -> TokenStream {
    let name = ident(&field.ident);
    let setter = setter_name(fields, &field.ident);
    // The field's own words are one click away; twice would be a third of the file.
    let words = docs(&[format!("Sets [`{ident}`]({}::{ident}).", owner.ident, ident = field.ident)]);
    let (argument, value) = argument(api, &field.ty, &name, &quote!(super));
    let value = if field.boxed { quote!(Box::new(#value)) } else { value };
    let value = if is_option(field.presence) { quote!(Some(#value)) } else { value };
    if !is_required(field) {
        return quote! {
            #words
            pub fn #setter(mut self, #name: #argument) -> Self {
                self.value.#name = #value;
                self
            }
        };
    }
    let model = ident(&owner.ident);
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
        pub fn #setter(mut self, #name: #argument) -> Builder<#model, (#(#after,)*)> {
            self.value.#name = #value;
            builder::with(self.value)
        }
    }
}
