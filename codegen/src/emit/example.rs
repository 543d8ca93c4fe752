//! Examples: a documented request as the Rust that makes it, which is compiled as a test.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value as Json;

use crate::ir::{
    Api, Field, Operation, Parameter, Presence, Source, Success, Ty, TypeDef, TypeKind, Variants,
};
use crate::render;

use super::builder::{is_required, setter_name};
use super::rules::integer;
use super::tokens::{converts, ident};

/// The lines of an operation's example; none where the document has no example that Rust can express.
pub(super) fn lines(api: &Api, operation: &Operation) -> Vec<String> {
    call(api, operation).unwrap_or_default()
}

fn call(api: &Api, operation: &Operation) -> Option<Vec<String>> {
    let package = ident(&api.package.name.replace('-', "_"));
    let mut writer = Writer { api, used: BTreeSet::new() };
    let mut arguments = Vec::new();
    for (_, parameter) in operation.arguments() {
        arguments.push(writer.argument(&parameter.ty, parameter.docs.example.as_ref()?)?);
    }
    let mut body = None;
    let mut setters = Vec::new();
    if let Some(given) = &operation.body {
        let value = writer.argument(&given.ty, given.example.as_ref()?)?;
        body = Some(quote!(let body = #value;));
        if given.required {
            arguments.push(quote!(body));
        } else {
            setters.push(quote!(.body(body)));
        }
    }
    let optional = |parameter: &&Parameter| parameter.source == Source::Call && !parameter.required;
    for parameter in operation.parameters.iter().filter(optional) {
        if let Some(example) = &parameter.docs.example {
            let (name, value) = (ident(&parameter.ident), writer.argument(&parameter.ty, example)?);
            setters.push(quote!(.#name(#value)));
        }
    }
    let method = ident(&operation.method_ident);
    let sent = quote!(client.#method(#(#arguments),*)#(#setters)*.await?;);
    let sent = match operation.success {
        Success::Nothing => sent,
        _ => quote!(let response = #sent println!("{response:?}");),
    };
    let names: Vec<_> = writer.used.iter().map(|name| ident(name)).collect();
    let imports = match names.as_slice() {
        [] => None,
        [name] => Some(quote!(use #package::models::#name;)),
        names => Some(quote!(use #package::models::{#(#names),*};)),
    };
    let mut lines = vec![
        "```no_run".to_owned(),
        format!("# async fn example(client: {package}::Client) -> {package}::Result<()> {{"),
    ];
    for part in [imports, body].into_iter().flatten() {
        lines.extend(render::statements(part));
        lines.push(String::new());
    }
    lines.extend(render::statements(sent));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    Some(lines)
}

/// Writes values as Rust, and keeps which types it mentions.
struct Writer<'a> {
    api: &'a Api,
    used: BTreeSet<&'a str>,
}

impl<'a> Writer<'a> {
    /// A value as it is passed to a setter, which converts what it can by itself.
    fn argument(&mut self, ty: &'a Ty, value: &Json) -> Option<TokenStream> {
        match ty {
            Ty::List(item) => {
                let items = value.as_array()?;
                let written: Vec<TokenStream> =
                    items.iter().map(|value| self.argument(item, value)).collect::<Option<_>>()?;
                match (written.is_empty(), &**item) {
                    // The compiler cannot tell of what there is nothing.
                    (true, Ty::Text) => Some(quote!(Vec::<String>::new())),
                    (true, _) => None,
                    (false, Ty::List(_)) => None,
                    (false, _) => Some(quote!([#(#written),*])),
                }
            }
            _ => self.plain(ty, value),
        }
    }

    /// A value where nobody converts it.
    fn converted(&mut self, ty: &'a Ty, value: &Json) -> Option<TokenStream> {
        let written = self.argument(ty, value)?;
        let needed = converts(self.api, ty) || matches!(ty, Ty::List(_));
        Some(if needed { quote!(#written.into()) } else { written })
    }

    fn plain(&mut self, ty: &'a Ty, value: &Json) -> Option<TokenStream> {
        match ty {
            Ty::Bool => value.as_bool().map(|value| quote!(#value)),
            Ty::I32 | Ty::I64 => value.as_i64().map(integer),
            Ty::F32 | Ty::F64 => value.as_f64().map(float),
            Ty::Text | Ty::Secret | Ty::AccessKeyId => value.as_str().map(|text| quote!(#text)),
            Ty::Map(entry) => {
                let entries: Vec<TokenStream> = value
                    .as_object()?
                    .iter()
                    .map(|(key, value)| {
                        let value = self.converted(entry, value)?;
                        Some(quote!((#key.to_owned(), #value)))
                    })
                    .collect::<Option<_>>()?;
                Some(quote!(std::collections::BTreeMap::from([#(#entries),*])))
            }
            Ty::Nullable(_) if value.is_null() => Some(quote!(None)),
            Ty::Nullable(inner) => {
                let value = self.converted(inner, value)?;
                Some(quote!(Some(#value)))
            }
            Ty::Named(name) => self.named(self.definition(name)?, value),
            // Rare in requests, and not short in Rust.
            Ty::DateTime | Ty::Json | Ty::JsonObject | Ty::List(_) => None,
        }
    }

    fn definition(&self, name: &str) -> Option<&'a TypeDef> {
        self.api.areas.iter().flat_map(|area| &area.types).find(|definition| definition.ident == name)
    }

    fn named(&mut self, definition: &'a TypeDef, value: &Json) -> Option<TokenStream> {
        let name = ident(&definition.ident);
        let variant = match &definition.kind {
            TypeKind::Newtype(newtype) => return self.plain(&newtype.ty, value),
            TypeKind::Model(model) => return self.model(definition, &model.fields, value),
            TypeKind::Enum(known) => match &known.values {
                Variants::Texts(variants) => {
                    &variants.iter().find(|one| Some(one.value.as_str()) == value.as_str())?.ident
                }
                Variants::Integers(variants, _) => {
                    &variants.iter().find(|one| Some(one.value) == value.as_i64())?.ident
                }
            },
        };
        self.used.insert(&definition.ident);
        let variant = ident(variant);
        Some(quote!(#name::#variant))
    }

    fn model(&mut self, definition: &'a TypeDef, fields: &'a [Field], value: &Json) -> Option<TokenStream> {
        let given = value.as_object()?;
        self.used.insert(&definition.ident);
        let name = ident(&definition.ident);
        let mut setters = Vec::new();
        for field in fields {
            let Some(value) = given.get(&field.name) else {
                // Without it the example would not compile.
                if is_required(field) {
                    return None;
                }
                continue;
            };
            let setter = setter_name(fields, &field.ident);
            let value = match field.presence {
                Presence::ReadOnly => continue,
                Presence::Optional if value.is_null() => continue,
                Presence::Nullable if value.is_null() => quote!(None),
                Presence::Nullable => {
                    let value = self.converted(&field.ty, value)?;
                    quote!(Some(#value))
                }
                _ => self.argument(&field.ty, value)?,
            };
            setters.push(quote!(.#setter(#value)));
        }
        Some(quote!(#name::builder()#(#setters)*.build()))
    }
}

fn float(value: f64) -> TokenStream {
    let size = Literal::f64_unsuffixed(value.abs());
    let sign = value.is_sign_negative().then(|| quote!(-));
    quote!(#sign #size)
}
