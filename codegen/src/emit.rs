//! From the plain data of [`crate::ir`] to the files of a crate, one module per kind of output.

mod builder;
mod client;
mod docs;
mod imports;
mod manifest;
mod model;
mod operation;
mod rules;
mod scalar;
mod tokens;

use proc_macro2::TokenStream;
use quote::quote;

use crate::document::Document;
use crate::ir::{Api, Area, TypeKind};
use crate::{FileSet, Options, render};
pub(crate) use imports::CORE;
use tokens::ident;

/// Makes all files of a crate.
pub(crate) fn emit(api: &Api, document: &Document, options: &Options) -> FileSet {
    let mut files = FileSet::new();
    let mut put = |path: &str, docs: &[String], items: TokenStream| {
        files.insert(path.to_owned(), render::rust(&api.name, docs, items));
    };
    put("src/lib.rs", &client::crate_docs(api), client::library());
    put("src/client.rs", &client::module_docs(), client::client(api));

    let with_types: Vec<&Area> = api.areas.iter().filter(|area| !area.types.is_empty()).collect();
    put("src/models.rs", &model::module_docs(api), module_list(&with_types, &quote!(#[doc(hidden)] pub mod fields;)));
    put("src/models/fields.rs", &builder::fields_docs(), builder::fields(api));
    for area in &with_types {
        let module_docs = [format!("Types of `{}.yaml`.", area.module.replace('_', "-"))];
        put(&format!("src/models/{}.rs", area.module), &module_docs, types(api, area));
    }

    let with_operations: Vec<&Area> = api.areas.iter().filter(|area| !area.operations.is_empty()).collect();
    put("src/operations.rs", &operation::module_docs(), module_list(&with_operations, &TokenStream::new()));
    for area in &with_operations {
        let module_docs = [format!("Operations of `{}.yaml`.", area.module.replace('_', "-"))];
        put(&format!("src/operations/{}.rs", area.module), &module_docs, operation::operations(api, area));
    }

    files.insert("Cargo.toml".to_owned(), manifest::cargo_toml(api, options));
    files.insert("README.md".to_owned(), manifest::readme(api));
    files.insert("openapi.json".to_owned(), manifest::openapi_json(document));
    files
}

/// A module that declares a module for each area and passes on what they hold.
fn module_list(areas: &[&Area], more: &TokenStream) -> TokenStream {
    let modules: Vec<_> = areas.iter().map(|area| ident(&area.module)).collect();
    quote! {
        #(mod #modules;)*
        #more
        #(pub use self::#modules::*;)*
    }
}

/// The types of an area, and the statics that describe them.
fn types(api: &Api, area: &Area) -> TokenStream {
    let mut patterns = rules::Patterns::default();
    let mut items = TokenStream::new();
    for definition in &area.types {
        items.extend(match &definition.kind {
            TypeKind::Model(model) => model::model(definition, model, api, &mut patterns),
            TypeKind::Enum(enumeration) => scalar::enumeration(definition, enumeration),
            TypeKind::Newtype(newtype) => scalar::newtype(definition, newtype, &mut patterns),
        });
    }
    items.extend(patterns.statics());
    let imports = imports::imports(&items);
    quote! { #imports #items }
}
