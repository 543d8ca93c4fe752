//! Operations: the client's method, the call that it returns, and the static that describes it.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ir::{Api, Operation, Parameter, Source, Success, Ty};

use super::docs::{self as words, code, describe, sentence};
use super::example;
use super::paging::paging;
use super::parameter::Shared;
use super::rules::{self, Patterns};
use super::tokens::{argument, docs, ident, ty};
use super::waiter::waiters;

/// What a specification names as the action of an operation that needs no permission.
const NO_ACTION: &str = "none";

/// The words of the module of all operations.
pub(super) fn module_docs() -> Vec<String> {
    vec![
        "The calls that the client's methods return, one module for each file of the specification."
            .to_owned(),
        String::new(),
        "A call takes its optional parameters, and is sent when it is awaited.".to_owned(),
    ]
}

/// Everything about an operation.
pub(super) fn operation(api: &Api, operation: &Operation, shared: &Shared<'_>) -> TokenStream {
    let mut patterns = Patterns::of(&operation.ident);
    let method = method(api, operation);
    let call = call(api, operation, shared, &mut patterns);
    let patterns = patterns.statics();
    quote! {
        impl Client { #method }
        #call
        #patterns
    }
}

fn models() -> TokenStream {
    quote!(models)
}

/// Parameters that the caller gives, with their positions.
fn given(operation: &Operation) -> impl Iterator<Item = (usize, &Parameter)> {
    operation.parameters.iter().enumerate().filter(|(_, parameter)| parameter.source == Source::Call)
}

/// The client's method. What is required is an argument: the path first, the body last.
fn method(api: &Api, operation: &Operation) -> TokenStream {
    let name = ident(&operation.method_ident);
    let call = ident(&operation.ident);
    let mut arguments = Vec::new();
    let mut sets = Vec::new();
    for (index, parameter) in operation.arguments() {
        let name = ident(&parameter.ident);
        let (argument, set) = set(api, index, parameter);
        arguments.push(quote!(#name: #argument));
        sets.push(set);
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let (argument, set) = set_body(api, &body.ty);
        arguments.push(quote!(body: #argument));
        sets.push(set);
    }
    let lines = docs(&method_docs(api, operation));
    let deprecated = operation
        .deprecated
        .then(|| quote!(#[deprecated = "the service's documentation calls it deprecated"]));
    quote! {
        #lines
        #deprecated
        #[inline]
        pub fn #name(&self #(, #arguments)*) -> Call<#call> {
            Call(core::Call::new(&self.core, #call::operation())#(#sets)*)
        }
    }
}

/// The type of a parameter's argument, and the call that passes it on.
fn set(api: &Api, index: usize, parameter: &Parameter) -> (TokenStream, TokenStream) {
    let name = ident(&parameter.ident);
    let (argument, value) = passed(api, &parameter.ty, &name);
    let index = proc_macro2::Literal::usize_unsuffixed(index);
    let ty = ty(&parameter.ty, &models());
    (argument, quote!(.set::<#ty>(#index, #value)))
}

/// The type of the body's argument, and the call that passes it on.
fn set_body(api: &Api, body: &Ty) -> (TokenStream, TokenStream) {
    let (argument, value) = passed(api, body, &ident("body"));
    let ty = ty(body, &models());
    (argument, quote!(.body::<#ty>(#value)))
}

/// The type of an argument, and what is passed on of it. The runtime's `set` does the `into()`.
fn passed(api: &Api, ty: &Ty, name: &Ident) -> (TokenStream, TokenStream) {
    let (argument, value) = argument(api, ty, name, &models());
    let value = match ty {
        Ty::List(_) => value,
        _ => quote!(#name),
    };
    (argument, value)
}

fn method_docs(api: &Api, operation: &Operation) -> Vec<String> {
    let mut lines = vec![match sentence(&operation.summary) {
        empty if empty.is_empty() => format!("Calls {}.", code(&operation.id)),
        sentence => sentence,
    }];
    let mut paragraph = |text: Vec<String>| {
        if !text.is_empty() {
            lines.push(String::new());
            lines.extend(text);
        }
    };
    paragraph(words::text(&operation.description));
    let mut facts = vec![code(&format!("{} {}", operation.method, operation.path))];
    let free = operation.action.as_deref() == Some(NO_ACTION);
    let action = operation.action.as_ref().filter(|_| !free);
    facts.extend(action.map(|action| format!("IAM action {}", code(action))));
    facts.push(if operation.idempotent { "idempotent".to_owned() } else { "not idempotent".to_owned() });
    if !operation.regions.is_empty() {
        facts.push(format!("documented for {} only", operation.regions.join(", ")));
    }
    let free = if free { " Needs no permission." } else { "" };
    paragraph(vec![format!("{}.{free}", facts.join(", "))]);

    let mut arguments: Vec<String> = operation
        .arguments()
        .into_iter()
        .map(|(_, parameter)| {
            let fallback = format!("{} on the wire.", code(&parameter.name));
            item(&parameter.ident, &describe(&parameter.docs, &parameter.rules, &fallback))
        })
        .collect();
    for body in operation.body.iter().filter(|body| body.required) {
        arguments.push(item("body", &describe(&body.docs, &body.rules, "The body of the request.")));
    }
    if !arguments.is_empty() {
        arguments.insert(0, "# Arguments".to_owned());
        paragraph(arguments);
    }

    let mut errors = vec![
        "# Errors".to_owned(),
        "What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):"
            .to_owned(),
        String::new(),
    ];
    for error in &operation.errors {
        let body = match &error.ty {
            Some(Ty::Named(name)) => format!(" ([`{name}`](crate::models::{name}))"),
            _ => String::new(),
        };
        errors.push(format!("- {}: {}{body}", error.status, sentence(&error.description)));
    }
    if operation.errors.is_empty() {
        errors = vec!["# Errors".to_owned(), "See [`core::ErrorKind`].".to_owned()];
    }
    paragraph(errors);
    let example = example::lines(api, operation);
    if !example.is_empty() {
        paragraph(std::iter::once("# Example".to_owned()).chain(example).collect());
        if let Some(response) = &operation.response {
            paragraph(vec!["The response, as JSON:".to_owned()]);
            let response = format!("{response:#}");
            let lines = response.lines().map(str::to_owned);
            paragraph(std::iter::once("```json".to_owned()).chain(lines).chain(["```".to_owned()]).collect());
        }
    }
    if let Some(url) = &operation.docs_url {
        let updated = operation.updated.as_ref().map(|date| format!(", as of {date}")).unwrap_or_default();
        paragraph(vec![format!("[Page of the API reference]({url}){updated}.")]);
    }
    lines
}

/// An item of a list for lines of text.
fn item(name: &str, lines: &[String]) -> String {
    // Why the specification differs is said where the type is.
    let listed = |line: &&str| !line.is_empty() && !line.starts_with(words::DEVIATION);
    let text: Vec<&str> = lines.iter().map(|line| line.trim()).filter(listed).collect();
    format!("- `{name}`: {}", text.join(" "))
}

/// The operation as a type, and what its calls can do beside what every call can.
fn call(api: &Api, operation: &Operation, shared: &Shared<'_>, patterns: &mut Patterns) -> TokenStream {
    let name = ident(&operation.ident);
    let (output, definition) = output(operation);
    let optional = given(operation).filter(|(_, parameter)| !parameter.required);
    let mut methods: Vec<TokenStream> = optional
        .map(|(index, parameter)| {
            let fallback = format!("Sets {}.", code(&parameter.name));
            let words = docs(&describe(&parameter.docs, &parameter.rules, &fallback));
            let name = ident(&parameter.ident);
            let (argument, set) = set(api, index, parameter);
            quote! {
                #words
                #[inline]
                pub fn #name(self, #name: #argument) -> Self { Self(self.0 #set) }
            }
        })
        .collect();
    methods.extend(operation.body.as_ref().filter(|body| !body.required).map(|body| {
        let words = docs(&describe(&body.docs, &body.rules, "Sets the body of the request."));
        let (argument, set) = set_body(api, &body.ty);
        quote! {
            #words
            #[inline]
            pub fn body(self, body: #argument) -> Self { Self(self.0 #set) }
        }
    }));
    let (pages, how) = paging(operation, &static_name(operation));
    let (waits, states) = waiters(operation, &static_name(operation));
    methods.extend(pages);
    methods.extend(waits);
    let methods = (!methods.is_empty()).then(|| quote!(impl Call<#name> { #(#methods)* }));
    let words = docs(&[format!("The operation of [`Client::{}`].", operation.method_ident)]);
    let description = description(operation, shared, patterns);
    quote! {
        #methods

        #words
        pub enum #name {}

        impl Endpoint for #name {
            type Output = #output;
            fn operation() -> &'static Operation { #description &OPERATION }
        }

        #how
        #(#states)*
        #definition
    }
}

/// The type that a success brings, and its definition where it is an enum of this operation's own.
fn output(operation: &Operation) -> (TokenStream, Option<TokenStream>) {
    let (name, variants) = match &operation.success {
        Success::Nothing => return (quote!(()), None),
        Success::One(one) => return (ty(one, &models()), None),
        Success::Optional(one) => {
            let one = ty(one, &models());
            return (quote!(Option<#one>), None);
        }
        Success::Several { ident: name, variants } => (ident(name), variants),
    };
    let declared = variants.iter().map(|variant| {
        let words = docs(&[format!("{} (status {})", sentence(&variant.description), variant.status)]);
        let ident = ident(&variant.ident);
        let content = variant.ty.as_ref().map(|content| {
            let content = ty(content, &models());
            quote!((#content))
        });
        quote!(#words #ident #content)
    });
    let read = variants.iter().map(|variant| {
        let status = proc_macro2::Literal::u16_unsuffixed(variant.status);
        let ident = ident(&variant.ident);
        match &variant.ty {
            Some(_) => quote!(#status => core::Output::read(response).map(Self::#ident)),
            None => quote!(#status => core::Output::read(response).map(|()| Self::#ident)),
        }
    });
    let words = docs(&[format!("What [`Client::{}`] brings, by status.", operation.method_ident)]);
    let definition = quote! {
        #words
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#declared,)* }

        impl core::Output for #name {
            fn read(response: &mut core::RawResponse) -> core::Result<Self> {
                match response.status() {
                    #(#read,)*
                    _ => Err(response.undocumented()),
                }
            }
        }
    };
    (quote!(#name), Some(definition))
}

fn static_name(operation: &Operation) -> Ident {
    ident(&operation.ident.to_shouty_snake_case())
}

/// The static that describes the operation.
fn description(operation: &Operation, shared: &Shared<'_>, patterns: &mut Patterns) -> TokenStream {
    let Operation { id, method, path, idempotent, authenticated, regions, .. } = operation;
    let method = ident(method);
    let parameters = operation.parameters.iter().map(|parameter| shared.entry(parameter, patterns));
    let parameters: Vec<TokenStream> = parameters.collect();
    let body = operation.body.as_ref().map(|body| body.rules.as_slice()).unwrap_or_default();
    let body = rules::table(body, &models(), patterns);
    let docs = operation.docs_url.as_deref().unwrap_or_default();
    quote! {
        static OPERATION: Operation = Operation {
            name: #id,
            method: Method::#method,
            path: #path,
            parameters: &[#(#parameters),*],
            body: #body,
            idempotent: #idempotent,
            authenticated: #authenticated,
            regions: &[#(#regions),*],
            docs: #docs,
        };
    }
}
