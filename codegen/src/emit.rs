//! From the plain data of [`crate::ir`] to the files of a crate, one module per kind of output.

mod builder;
mod call;
mod calls;
mod client;
mod docs;
mod example;
mod imports;
mod limits;
mod manifest;
mod model;
mod operation;
mod paging;
mod parameter;
mod rules;
mod scalar;
mod tokens;
mod waiter;

use std::collections::BTreeSet;
use std::thread;

use proc_macro2::TokenStream;
use quote::quote;

use crate::document::Document;
use crate::ir::{Api, Area, TypeDef, TypeKind};
use crate::render::Piece;
use crate::{FileSet, Options, render};
use tokens::ident;

/// Makes all files of a crate.
pub(crate) fn emit(api: &Api, document: &Document, options: &Options) -> FileSet {
    thread::scope(|scope| {
        let bundle = scope.spawn(|| manifest::openapi_json(document));
        let mut files = sources(api);
        files.insert("Cargo.toml".to_owned(), manifest::cargo_toml(api, options));
        files.insert("README.md".to_owned(), manifest::readme(api));
        let bundle = bundle.join().unwrap_or_else(|_| manifest::openapi_json(document));
        files.insert("openapi.json".to_owned(), bundle);
        files
    })
}

/// The files of Rust.
fn sources(api: &Api) -> FileSet {
    let mut files = FileSet::new();
    let mut put = |path: &str, docs: &[String], parts: &[&str]| {
        files.insert(path.to_owned(), render::file(&api.name, docs, parts));
    };
    put("src/call.rs", &call::module_docs(), &[&render::items(call::call())]);
    put("src/client.rs", &client::module_docs(), &[&render::items(client::client(api))]);

    let with_types: Vec<&Area> = api.areas.iter().filter(|area| !area.types.is_empty()).collect();
    let models_of_requests = builder::models(api).next().is_some();
    let builders = models_of_requests.then(|| {
        quote! {
            mod builder;
            #[doc(hidden)]
            pub mod fields;
            pub use self::builder::Builder;
        }
    });
    let modules = module_list(&with_types, &builders.unwrap_or_default());
    put("src/models.rs", &model::module_docs(api), &[&render::items(modules)]);
    if models_of_requests {
        put("src/models/builder.rs", &builder::module_docs(), &[&render::items(builder::module())]);
        put("src/models/fields.rs", &builder::fields_docs(), &[&render::items(builder::fields(api))]);
    }
    for area in &with_types {
        let docs = [format!("Types of `{}`.", area.file)];
        let pieces =
            render::pieces(&area.types, |definition| definition_items(api, definition), imports::known);
        put(&format!("src/models/{}.rs", area.module), &docs, &with_imports(&pieces).parts());
    }

    let with_operations: Vec<&Area> = api.areas.iter().filter(|area| !area.operations.is_empty()).collect();
    let shared = parameter::Shared::of(api);
    let modules = module_list(&with_operations, &shared.constants());
    put("src/operations.rs", &operation::module_docs(), &[&render::items(modules)]);
    for area in &with_operations {
        let docs = [format!("Operations of `{}`.", area.file)];
        let pieces =
            render::pieces(&area.operations, |one| operation::operation(api, one, &shared), imports::known);
        put(&format!("src/operations/{}.rs", area.module), &docs, &with_imports(&pieces).parts());
    }

    let limits = limits::constants(api, &files);
    let library = render::items(client::library(!limits.is_empty()));
    let mut put = |path: &str, docs: &[String], part: &str| {
        files.insert(path.to_owned(), render::file(&api.name, docs, &[part]));
    };
    put("src/lib.rs", &client::crate_docs(api), &library);
    if !limits.is_empty() {
        put("src/limits.rs", &limits::module_docs(), &render::items(limits));
    }
    files
}

/// Makes a function that makes any call of the service from JSON.
pub(crate) fn calls(api: &Api) -> String {
    render::items(calls::calls(api))
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

/// Everything about a type.
fn definition_items(api: &Api, definition: &TypeDef) -> TokenStream {
    match &definition.kind {
        TypeKind::Model(model) => model::model(definition, model, api),
        TypeKind::Enum(enumeration) => scalar::enumeration(definition, enumeration),
        TypeKind::Newtype(newtype) => scalar::newtype(definition, newtype),
    }
}

/// Pieces of a file, with the `use` lines that they need.
struct Parts<'a> {
    imports: String,
    pieces: &'a [Piece],
}

fn with_imports(pieces: &[Piece]) -> Parts<'_> {
    let mentioned: BTreeSet<&str> = pieces.iter().flat_map(|piece| piece.mentioned.iter().copied()).collect();
    Parts { imports: render::items(imports::imports(&mentioned)), pieces }
}

impl Parts<'_> {
    fn parts(&self) -> Vec<&str> {
        std::iter::once(self.imports.as_str())
            .chain(self.pieces.iter().map(|piece| piece.text.as_str()))
            .collect()
    }
}
