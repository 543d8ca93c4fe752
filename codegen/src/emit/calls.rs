//! Functions that make any call of a service from JSON, and any wait, for tests that have to reach all of them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Operation, Parameter, Place, Source, Ty, Waiter};

use super::client::operations;
use super::tokens::{ident, ty};

/// The functions.
///
/// The code is used inside of a module that has, in the module around it, `Values`, which hands out
/// what a call takes, `Prepared`, which keeps a call to be checked or sent, and `Waiting`, which keeps a wait.
pub(super) fn calls(api: &Api) -> TokenStream {
    let package = ident(&api.package.name.replace('-', "_"));
    let arms = operations(api).map(|operation| {
        let name = &operation.id;
        let call = call(operation);
        quote!(#name => #call)
    });
    let waits = operations(api).flat_map(|operation| {
        operation.waiters.iter().map(move |waiter| {
            let (name, state, wait) = (&operation.id, &waiter.name, wait(operation, waiter));
            quote!((#name, #state) => #wait)
        })
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

        /// Makes what waits for a state, by its values and, where the operation lists, the id of the item.
        ///
        /// # Errors
        /// What of the values cannot be part of a call: the compiler would have refused it.
        #[allow(unused_variables, reason = "some services have nothing to wait for")]
        pub(super) fn wait(
            client: &#package::Client,
            operation: &str,
            state: &str,
            values: &super::Values,
        ) -> Result<super::Waiting, String> {
            Ok(match (operation, state) {
                #(#waits)*
                _ => return Err(format!("{operation} has no wait for {state}")),
            })
        }
    }
}

fn call(operation: &Operation) -> TokenStream {
    let made = made(operation);
    quote! {
        {
            #made
            let checked = call.validate();
            super::Prepared::new(checked, async move { call.await.map(|response| format!("{response:?}")) })
        }
    }
}

fn wait(operation: &Operation, waiter: &Waiter) -> TokenStream {
    let (made, method) = (made(operation), ident(&format!("wait_until_{}", waiter.name)));
    let item = waiter.item.as_ref().map(|item| {
        let read = ty(&item.ty, &quote!(models));
        quote!(values.item::<#read>()?.ok_or("the id of the item is missing")?)
    });
    quote! {
        {
            #made
            super::Waiting::new(call.#method(#item))
        }
    }
}

/// The statements that make a `call` with its values.
fn made(operation: &Operation) -> TokenStream {
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
        let #mutable call = client.#method(#(#arguments),*);
        #(#setters)*
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
