//! Newtypes and enums: scalars with a name of their own.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Enum, Newtype, Ty, TypeDef, Variant, Variants};

use super::docs as words;
use super::rules::{self, Patterns, integer, static_name};
use super::tokens::{docs, ident, ty};

/// Everything about a newtype.
pub(super) fn newtype(definition: &TypeDef, newtype: &Newtype) -> TokenStream {
    let mut patterns = Patterns::of(&definition.ident);
    let name = ident(&definition.ident);
    let inner = ty(&newtype.ty, &quote!(super));
    let fallback = format!("`{}` of the API.", definition.name);
    let description = docs(&words::describe(&definition.docs, &newtype.rules, &fallback));
    let enforced = if definition.rules_used { newtype.rules.as_slice() } else { &[] };
    let statics = static_rules(definition, rules::table(enforced, &quote!(super), &mut patterns));
    let patterns = patterns.statics();
    let text = newtype.ty == Ty::Text;
    let ordered =
        matches!(newtype.ty, Ty::Text | Ty::I32 | Ty::I64).then(|| quote!(, Eq, PartialOrd, Ord, Hash));
    let copy = (!text).then(|| quote!(, Copy));
    let (getter, getter_type, got) = if text {
        (quote!(as_str), quote!(&str), quote!(&self.0))
    } else {
        (quote!(get), inner.clone(), quote!(self.0))
    };
    let from_str = text.then(|| {
        quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self { Self(value.to_owned()) }
            }
        }
    });
    let clone = if text { quote!(value.clone()) } else { quote!(*value) };
    let view = if text { quote!(View::Text(&self.0)) } else { quote!(self.0.view()) };
    quote! {
        #description
        #[derive(Clone #copy, Debug, PartialEq #ordered)]
        pub struct #name(#inner);

        impl #name {
            /// The plain value.
            #[must_use]
            pub fn #getter(&self) -> #getter_type { #got }
        }

        impl From<#inner> for #name {
            fn from(value: #inner) -> Self { Self(value) }
        }

        #from_str

        impl From<&#name> for #name {
            fn from(value: &#name) -> Self { #clone }
        }

        impl FromStr for #name {
            type Err = <#inner as FromStr>::Err;
            fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
        }

        impl fmt::Display for #name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }

        impl Value for #name {
            fn view(&self) -> View<'_> { #view }
            fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }
            fn blank() -> Self { Self(Value::blank()) }
        }

        #statics
        #patterns
    }
}

/// Everything about an enum.
pub(super) fn enumeration(definition: &TypeDef, enumeration: &Enum) -> TokenStream {
    match &enumeration.values {
        Variants::Texts(variants) => texts(definition, variants),
        Variants::Integers(variants, long) => integers(definition, variants, *long),
    }
}

fn texts(definition: &TypeDef, variants: &[Variant<String>]) -> TokenStream {
    let name = ident(&definition.ident);
    let idents: Vec<_> = variants.iter().map(|variant| ident(&variant.ident)).collect();
    let values: Vec<&String> = variants.iter().map(|variant| &variant.value).collect();
    let declared = declaration(definition, variants, &quote!(String), &quote!(, Hash));
    let statics = static_rules(definition, quote!(&[Rule::OneOf(#name::VALUES)]));
    let is_final = is_final(variants);
    quote! {
        #declared

        impl #name {
            #is_final

            /// The values that the documentation lists, as they are on the wire.
            pub const VALUES: &'static [&'static str] = &[#(#values),*];

            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #values,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl From<&str> for #name {
            /// Never fails: what the document does not list becomes `Unknown`.
            fn from(value: &str) -> Self {
                match value {
                    #(#values => Self::#idents,)*
                    _ => Self::Unknown(value.to_owned()),
                }
            }
        }

        impl fmt::Display for #name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
        }

        impl Value for #name {
            fn view(&self) -> View<'_> { View::Text(self.as_str()) }
            fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
                let mut other = String::new();
                let value = core::text(event, &mut other)?;
                *self = Self::from(core::listed(value, Self::VALUES));
                Ok(Next::listed(!matches!(self, Self::Unknown(_))))
            }
            fn blank() -> Self { Self::Unknown(String::new()) }
        }

        #statics
    }
}

fn integers(definition: &TypeDef, variants: &[Variant<i64>], long: bool) -> TokenStream {
    let name = ident(&definition.ident);
    let idents: Vec<_> = variants.iter().map(|variant| ident(&variant.ident)).collect();
    let values: Vec<TokenStream> = variants.iter().map(|variant| integer(variant.value)).collect();
    let number = if long { quote!(i64) } else { quote!(i32) };
    let declared = declaration(definition, variants, &number, &quote!(, Copy, Hash));
    let statics = static_rules(definition, quote!(&[Rule::OneOfIntegers(&[#(#values),*])]));
    let view =
        if long { quote!(View::Integer(self.value())) } else { quote!(View::Integer(self.value().into())) };
    let is_final = is_final(variants);
    quote! {
        #declared

        impl #name {
            #is_final

            /// The value on the wire.
            #[must_use]
            pub fn value(&self) -> #number {
                match self {
                    #(Self::#idents => #values,)*
                    Self::Unknown(value) => *value,
                }
            }
        }

        impl From<#number> for #name {
            /// Never fails: what the document does not list becomes `Unknown`.
            fn from(value: #number) -> Self {
                match value {
                    #(#values => Self::#idents,)*
                    _ => Self::Unknown(value),
                }
            }
        }

        impl fmt::Display for #name {
            /// The name of the value; its number where it has none.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    Self::Unknown(value) => value.fmt(f),
                    known => f.pad(&format!("{known:?}")),
                }
            }
        }

        impl Value for #name {
            fn view(&self) -> View<'_> { #view }
            fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
                let mut value: #number = Value::blank();
                value.accept(event)?;
                *self = Self::from(value);
                Ok(Next::listed(!matches!(self, Self::Unknown(_))))
            }
            fn blank() -> Self { Self::Unknown(0) }
        }

        #statics
    }
}

/// The method that tells whether a status is final, where the document tells which are.
fn is_final<T>(variants: &[Variant<T>]) -> Option<TokenStream> {
    let finals: Vec<_> =
        variants.iter().filter(|variant| variant.is_final).map(|variant| ident(&variant.ident)).collect();
    (!finals.is_empty()).then(|| {
        quote! {
            /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
            /// that the documentation does not list is not taken for one.
            #[must_use]
            pub fn is_final(&self) -> bool {
                matches!(self, #(Self::#finals)|*)
            }
        }
    })
}

fn declaration<T: ValueDocs>(
    definition: &TypeDef,
    variants: &[Variant<T>],
    unknown: &TokenStream,
    derives: &TokenStream,
) -> TokenStream {
    let name = ident(&definition.ident);
    let fallback = format!("`{}` of the API.", definition.name);
    let description = docs(&words::describe(&definition.docs, &[], &fallback));
    let variants = variants.iter().map(|variant| {
        let value = format!("{} on the wire.", words::code(&variant.value.shown()));
        let lines = match words::sentence(&variant.description) {
            empty if empty.is_empty() => vec![value],
            sentence => vec![format!("{sentence} {value}")],
        };
        let (words, ident) = (docs(&lines), ident(&variant.ident));
        quote!(#words #ident)
    });
    quote! {
        #description
        #[derive(Clone, Debug, PartialEq, Eq #derives)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that the documentation does not list. Refused in requests that are checked.
            Unknown(#unknown),
        }
    }
}

/// A value of an enum as it is shown in words.
trait ValueDocs {
    fn shown(&self) -> String;
}

impl ValueDocs for String {
    fn shown(&self) -> String {
        self.clone()
    }
}

impl ValueDocs for i64 {
    fn shown(&self) -> String {
        self.to_string()
    }
}

/// The rules of the type, if a request is checked against them: nothing is enforced on responses.
fn static_rules(definition: &TypeDef, rules: TokenStream) -> Option<TokenStream> {
    let name = static_name(&definition.ident);
    definition.rules_used.then(|| quote!(pub(crate) static #name: &[Rule] = #rules;))
}
