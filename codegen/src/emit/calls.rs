//! A function that makes any call of a service from JSON, for tests that have to call every operation.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Operation, Parameter, Place, Source, Ty};

use super::client::operations;
use super::tokens::{ident, ty};

/// The function.
///
/// The code is used inside of a module that has, in the module around it, `Values`, which hands out
/// what a call takes, and `Prepared`, which keeps a call to be checked or sent.
pub(super) fn calls(api: &Api) -> TokenStream {
    let package = ident(&api.package.name.replace('-', "_"));
    let arms = operations(api).map(|operation| {
        let name = &operation.id;
        let call = call(operation);
        quote!(#name => #call)
    });
    quote! {
        #[allow(unused_imports, reason = "some services have no type that is the runtime's")]
        use #package::core;
        use #package::models;

        /// Makes a call from its values, without sending it.
        ///
        /// # Errors
        /// What of the values cannot be part of a call: the compiler would have refused it.
        pub(super) fn call(
            client: &#package::Client,
            operation: &str,
            values: &super::Values,
        ) -> Result<super::Prepared, String> {
            Ok(match operation {
                #(#arms)*
                _ => return Err(format!("there is no operation {operation}")),
            })
        }
    }
}

fn call(operation: &Operation) -> TokenStream {
    let method = ident(&operation.method_ident);
    let mut arguments: Vec<TokenStream> = operation
        .arguments()
        .into_iter()
        .map(|(_, parameter)| {
            let value = value(parameter);
            quote!(#value.ok_or("a required parameter is missing")?)
        })
        .collect();
    let given = operation.parameters.iter().filter(|parameter| parameter.source == Source::Call);
    let mut setters: Vec<TokenStream> = given
        .filter(|parameter| !parameter.required)
        .map(|parameter| {
            let (name, value) = (ident(&parameter.ident), value(parameter));
            quote!(if let Some(value) = #value { call = call.#name(value); })
        })
        .collect();
    if let Some(body) = &operation.body {
        let body_type = ty(&body.ty, &quote!(models));
        let value = quote!(values.body::<#body_type>()?);
        if body.required {
            arguments.push(quote!(#value.ok_or("the body is missing")?));
        } else {
            setters.push(quote!(if let Some(body) = #value { call = call.body(body); }));
        }
    }
    let mutable = (!setters.is_empty()).then(|| quote!(mut));
    quote! {
        {
            let #mutable call = client.#method(#(#arguments),*);
            #(#setters)*
            let checked = call.validate();
            super::Prepared::new(checked, async move { call.await.map(|response| format!("{response:?}")) })
        }
    }
}

/// The value of a parameter, an option.
fn value(parameter: &Parameter) -> TokenStream {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query | Place::QueryCommaSeparated => "query",
        Place::Header => "header",
    };
    let name = &parameter.name;
    let read = match &parameter.ty {
        // They are made of texts.
        Ty::Secret | Ty::AccessKeyId => quote!(String),
        other => ty(other, &quote!(models)),
    };
    quote!(values.parameter::<#read>(#place, #name)?)
}
