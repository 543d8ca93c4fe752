//! Checks that every identifier of generated files is unique where it stands: what `syn` can see without a compiler.

use std::collections::{BTreeMap, BTreeSet};

use codegen::FileSet;
use quote::ToTokens;
use syn::{FnArg, GenericParam, Generics, ImplItem, Item, Pat, Type};

/// Parses all files and panics where a name is there twice.
pub(crate) fn check(files: &FileSet) {
    // Names of `models` and of `operations`, which pass on all that their modules hold.
    let mut passed_on: BTreeMap<&str, Names> = BTreeMap::new();
    // Associated items by the type that they belong to; those of every instance by its name alone.
    let mut members: BTreeMap<String, Names> = BTreeMap::new();
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        let mut own = Names::default();
        let folder =
            path.strip_prefix("src/").and_then(|path| path.split_once('/')).map(|(folder, _)| folder);
        for item in &file.items {
            let shared = match folder {
                Some(folder @ ("models" | "operations")) if !path.ends_with("/fields.rs") => {
                    passed_on.entry(folder).or_default()
                }
                _ => &mut Names::default(),
            };
            one(path, item, &mut own, shared, &mut members);
        }
    }
    for general in ["Call", "Builder"] {
        let Some(all) = members.get(general).map(|names| names.0.clone()) else { continue };
        for (owner, names) in members.iter().filter(|(owner, _)| owner.starts_with(&format!("{general} <"))) {
            let twice: Vec<_> = names.0.intersection(&all).collect();
            // `build` is there for builders without a required field alone.
            assert!(
                twice.iter().all(|(_, name)| name == "build"),
                "{owner} and every {general} have {twice:?}"
            );
        }
    }
}

/// Names, each with the namespace that it is in.
#[derive(Default)]
struct Names(BTreeSet<(&'static str, String)>);

impl Names {
    fn add(&mut self, path: &str, space: &'static str, name: impl ToString) {
        let name = name.to_string();
        assert!(self.0.insert((space, name.clone())), "{path}: the {space} `{name}` is there twice");
    }
}

fn one(path: &str, item: &Item, own: &mut Names, shared: &mut Names, members: &mut BTreeMap<String, Names>) {
    match item {
        Item::Struct(item) => {
            own.add(path, "type", &item.ident);
            shared.add(path, "type", &item.ident);
            let mut fields = Names::default();
            item.fields
                .iter()
                .filter_map(|field| field.ident.as_ref())
                .for_each(|name| fields.add(path, "field", name));
            generics(path, &item.generics);
        }
        Item::Enum(item) => {
            own.add(path, "type", &item.ident);
            shared.add(path, "type", &item.ident);
            let owned = members.entry(item.ident.to_string()).or_default();
            item.variants.iter().for_each(|variant| owned.add(path, "member", &variant.ident));
        }
        Item::Trait(item) => own.add(path, "type", &item.ident),
        Item::Mod(item) => own.add(path, "type", &item.ident),
        Item::Static(item) => own.add(path, "value", &item.ident),
        Item::Impl(item) if item.trait_.is_none() => {
            let owner = owner(&item.self_ty, &item.generics);
            generics(path, &item.generics);
            let owned = members.entry(owner).or_default();
            for member in &item.items {
                match member {
                    ImplItem::Fn(function) => {
                        owned.add(path, "member", &function.sig.ident);
                        let mut arguments = Names::default();
                        for argument in &function.sig.inputs {
                            if let FnArg::Typed(typed) = argument
                                && let Pat::Ident(name) = &*typed.pat
                            {
                                arguments.add(path, "argument", &name.ident);
                            }
                        }
                    }
                    ImplItem::Const(constant) => owned.add(path, "member", &constant.ident),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// The type of an `impl`: with its arguments, unless they are all parameters of the `impl`.
fn owner(of: &Type, generics: &Generics) -> String {
    let whole = of.to_token_stream().to_string();
    let Some((name, arguments)) = whole.split_once(" <") else { return whole };
    let parameters: Vec<String> =
        generics.type_params().map(|parameter| parameter.ident.to_string()).collect();
    let first = arguments.trim_end_matches('>').split(',').next().unwrap_or_default().trim().to_owned();
    if parameters.contains(&first) { name.to_owned() } else { format!("{name} < {first} >") }
}

fn generics(path: &str, generics: &Generics) {
    let mut names = Names::default();
    for parameter in &generics.params {
        if let GenericParam::Type(parameter) = parameter {
            names.add(path, "parameter", &parameter.ident);
        }
    }
}
