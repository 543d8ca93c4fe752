//! Waiting: a method for each state that can be waited for.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::ir::{Missing, Operation, Waiter, WaiterItem};

use super::docs::code;
use super::tokens::{docs, ident, ty};

/// The methods of the call, and the statics that describe what they wait for.
pub(super) fn waiters(operation: &Operation, static_name: &Ident) -> (Vec<TokenStream>, Vec<TokenStream>) {
    operation.waiters.iter().map(|waiter| one(operation, waiter, static_name)).unzip()
}

fn one(operation: &Operation, waiter: &Waiter, static_name: &Ident) -> (TokenStream, TokenStream) {
    let paging = pages(operation, waiter).then(|| ident(&format!("{static_name}_PAGING")));
    let paging = paging.map_or_else(|| quote!(None), |paging| quote!(Some(&#paging)));
    let Waiter { name, field, success, failure, also, repeat, .. } = waiter;
    let static_name = ident(&format!("{static_name}_UNTIL_{}", name.to_shouty_snake_case()));
    let method = ident(&format!("wait_until_{name}"));
    let shown = ty(&waiter.shown, &quote!(models));
    let words = docs(&words(operation, waiter));
    let (returned, call) = match waiter.missing {
        Missing::Success => (quote!(Wait<#shown, ()>), quote!(wait_gone)),
        Missing::Failure | Missing::Wait => (quote!(Wait<#shown>), quote!(wait)),
    };
    let (argument, chosen) = match &waiter.item {
        Some(item) => {
            let ty = ty(&item.ty, &quote!(models));
            (quote!(, id: impl Into<#ty>), quote!(.of::<#ty>(id)))
        }
        None => Default::default(),
    };
    let item = waiter.item.as_ref().map_or_else(
        || quote!(None),
        |WaiterItem { items, id, .. }| {
            let items = if items == "." { "" } else { items };
            quote!(Some((#items, #id)))
        },
    );
    let missing = ident(match waiter.missing {
        Missing::Success => "Success",
        Missing::Failure => "Failure",
        Missing::Wait => "Wait",
    });
    let also = also.iter().map(|(field, value)| match value {
        Some(value) => quote!((#field, Some(#value))),
        None => quote!((#field, None)),
    });
    let names = failure.iter().filter_map(|value| name_of(waiter, value).map(|name| quote!((#value, #name))));
    let repeat = Literal::u64_unsuffixed(*repeat);
    let (first, longest) =
        (Literal::u64_unsuffixed(waiter.interval.0), Literal::u64_unsuffixed(waiter.interval.1));
    let inner = quote!(self.0); // Apart: with a dot and `#` behind it, `0.` is a number.
    let method = quote! {
        #words
        #[inline]
        pub fn #method(self #argument) -> #returned { #inner.#call(&#static_name)#chosen }
    };
    let description = quote! {
        static #static_name: Waiter = Waiter {
            state: #name,
            item: #item,
            paging: #paging,
            field: #field,
            success: &[#(#success),*],
            failure: &[#(#failure),*],
            names: &[#(#names),*],
            also: &[#(#also),*],
            missing: Missing::#missing,
            repeat: #repeat,
            interval: (#first, #longest),
        };
    };
    (method, description)
}

/// The name in Rust of a value that is a number.
fn name_of<'a>(waiter: &'a Waiter, value: &str) -> Option<&'a str> {
    waiter.names.iter().find(|(number, _)| number == value).map(|(_, name)| name.as_str())
}

/// Whether the list that is looked at comes in pages.
fn pages(operation: &Operation, waiter: &Waiter) -> bool {
    let (Some(paging), Some(item)) = (&operation.paging, &waiter.item) else { return false };
    let path: Vec<&str> = paging.items.iter().map(|step| step.name.as_str()).collect();
    path.join(".") == item.items || (path.is_empty() && item.items == ".")
}

fn words(operation: &Operation, waiter: &Waiter) -> Vec<String> {
    let field = code(&waiter.field);
    let shown = |value: &String| match name_of(waiter, value) {
        Some(name) => format!("{} ({})", code(value), code(name)),
        None => code(value),
    };
    let list = |values: &[String]| values.iter().map(shown).collect::<Vec<_>>().join(" or ");
    let mut goals = Vec::new();
    if !waiter.success.is_empty() {
        goals.push(format!("{field} is {}", list(&waiter.success)));
    }
    for (also, value) in &waiter.also {
        let value =
            value.as_ref().map_or_else(|| "has no value".to_owned(), |value| format!("is {}", code(value)));
        goals.push(format!("{} {value}", code(also)));
    }
    let mut goal = goals.join(" and ");
    let only_gone = goal.is_empty() && waiter.missing == Missing::Success;
    if only_gone {
        goal = "it is gone".to_owned();
    } else if waiter.missing == Missing::Success {
        goal.push_str(", or it is gone");
    }
    let times = match waiter.repeat {
        0 | 1 => String::new(),
        times => format!(", {times} times in a row"),
    };
    let mut lines = vec![match &waiter.item {
        Some(item) if only_gone => {
            format!("Calls again and again until the list has no item with this {}{times}.", code(&item.id))
        }
        Some(item) => format!(
            "Calls again and again until the item with this {} is in the list and its {goal}{times}.",
            code(&item.id)
        ),
        None => format!("Calls again and again until {goal}{times}."),
    }];
    if waiter.item.is_some() {
        lines.push(String::new());
        lines.push(
            match pages(operation, waiter) {
                true => "Looks at up to 20 pages each time, from where the call begins.",
                false => "Looks at the one list that the call brings.",
            }
            .to_owned(),
        );
    }
    let mut ends = Vec::new();
    if !waiter.failure.is_empty() {
        ends.push(format!("{field} is {}", list(&waiter.failure)));
    }
    match (waiter.missing, &waiter.item) {
        (Missing::Failure, _) => ends.push("it is gone".to_owned()),
        (Missing::Wait, _) => ends.push("it was there and is gone".to_owned()),
        (Missing::Success, _) => {}
    }
    if !ends.is_empty() {
        lines.push(String::new());
        lines.push(format!("Ends with an error where {}.", ends.join(", or ")));
    }
    lines.push(String::new());
    lines.push(format!(
        "Asks every {} seconds at first, every {} at last, for an hour at most, see [`core::Wait`].",
        waiter.interval.0, waiter.interval.1
    ));
    lines
}
