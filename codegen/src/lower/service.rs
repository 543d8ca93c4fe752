//! The service as a whole: its crate, its address and its regions.

use std::collections::BTreeSet;

use crate::document::{Node, Value};
use crate::ir::{Api, Package, Tag};

use super::template::{Part, template};
use super::words::{text, texts};
use super::{Lowering, origin};

/// Understands everything but paths and components.
pub(super) fn lower(lowering: &mut Lowering<'_>) -> Api {
    let document = lowering.document;
    let root = &document.root;
    let info = |key| root.get("info").and_then(|info| text(info, key)).unwrap_or_default();
    let title = info("title");
    let description = info("description");
    let (endpoint, regions) = server(lowering, root);
    Api {
        name: document.name.clone(),
        package: package(lowering, root, &title),
        docs_url: root.get("externalDocs").and_then(|docs| text(docs, "url")),
        title,
        description,
        guide: document.guide.clone(),
        tags: root.get("tags").map(Node::items).unwrap_or_default().iter().map(tag).collect(),
        regions,
        busy_codes: texts(root, "x-busy-codes"),
        not_found_codes: texts(root, "x-not-found-codes"),
        newtypes: BTreeSet::new(),
        areas: Vec::new(),
        origin: origin::of_root(document, &endpoint),
        endpoint,
    }
}

fn tag(node: &Node) -> Tag {
    let text = |key| text(node, key).unwrap_or_default();
    Tag { name: text("name"), description: text("description") }
}

fn package(lowering: &mut Lowering<'_>, root: &Node, title: &str) -> Package {
    let folder = lowering.document.name.to_lowercase();
    let folder: String =
        folder.chars().map(|one| if one.is_ascii_alphanumeric() { one } else { '-' }).collect();
    let mut package = Package {
        name: if is_package_name(&folder) {
            folder
        } else {
            format!("api-{folder}").chars().take(LONGEST_NAME).collect()
        },
        version: "0.1.0".to_owned(),
        description: format!("Typed client for {title}"),
    };
    let Some(given) = root.get("x-crate") else { return package };
    if !matches!(given.value, Value::Map(_)) {
        lowering.refuse(
            given.span,
            "`x-crate` has to be a map",
            "its keys are name, version and description",
        );
    }
    for entry in given.entries() {
        let Some(value) = entry.value.as_str() else {
            lowering.refuse(
                entry.value.span,
                "a key of `x-crate` has to be a text",
                "put the value in quotes",
            );
            continue;
        };
        match entry.key.as_str() {
            "name" if is_package_name(value) => package.name = value.to_owned(),
            "name" => lowering.refuse(
                entry.value.span,
                format!("`{value}` cannot be the name of a crate"),
                format!(
                    "use at most {LONGEST_NAME} lower-case letters, digits and hyphens, start with a letter, and \
                     take no keyword and no name of what each crate depends on"
                ),
            ),
            "version" if is_version(value) => package.version = value.to_owned(),
            "version" => lowering.refuse(
                entry.value.span,
                format!("`{value}` cannot be the version of a crate"),
                "use three numbers, such as 0.1.0",
            ),
            "description" => package.description = value.trim().to_owned(),
            key => lowering.refuse(
                entry.span,
                format!("`x-crate` has no key `{key}`"),
                "its keys are name, version and description",
            ),
        }
    }
    package
}

/// The longest name that crates.io takes.
const LONGEST_NAME: usize = 64;

fn is_package_name(name: &str) -> bool {
    const TAKEN: [&str; 2] = ["huaweicloud_core", "tokio"];
    name.len() <= LONGEST_NAME
        && !TAKEN.contains(&&*name.replace('-', "_"))
        && name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .chars()
            .all(|one| one.is_ascii_lowercase() || one.is_ascii_digit() || matches!(one, '-' | '_'))
        && crate::rust::is_identifier(&name.replace('-', "_"))
}

fn is_version(version: &str) -> bool {
    let parts: Vec<&str> = version.split('.').collect();
    parts.len() == 3
        && parts.iter().all(|part| part.parse::<u32>().is_ok_and(|number| number.to_string() == **part))
}

/// The address, with `{region}` left in it, and the regions.
fn server(lowering: &mut Lowering<'_>, root: &Node) -> (String, Vec<String>) {
    let nothing = (String::new(), Vec::new());
    let Some(server) = root.get("servers").and_then(|servers| servers.items().first()) else {
        return nothing;
    };
    let Some(url_node) = server.get("url") else { return nothing };
    let mut url = url_node.as_str().unwrap_or_default().to_owned();
    let mut regions = Vec::new();
    let variables = server.get("variables");
    for variable in variables.map(Node::entries).unwrap_or_default() {
        let placeholder = format!("{{{}}}", variable.key);
        let default = text(&variable.value, "default").unwrap_or_default();
        let listed = variable.value.get("enum").map(Node::items).unwrap_or_default();
        let listed: Vec<String> = listed.iter().filter_map(Node::as_str).map(str::to_owned).collect();
        if !url.contains(&placeholder) {
            lowering.refuse(
                variable.span,
                format!("the server's URL has no `{placeholder}`"),
                "use the variable in the URL, or remove it",
            );
        }
        if variable.key == "region" {
            regions = listed;
        } else {
            url = url.replace(&placeholder, &default);
        }
    }
    let Some(parts) = template(url_node.as_str().unwrap_or_default()) else {
        let help = "write {name} for a variable";
        lowering.refuse(url_node.span, "the braces in the server's URL do not match", help);
        return nothing;
    };
    for part in parts {
        if let Part::Parameter(name) = part
            && variables.is_none_or(|variables| variables.get(name).is_none())
        {
            lowering.refuse(
                url_node.span,
                format!("the server's URL has `{{{name}}}`, and no variable of that name is declared"),
                format!("declare it: `variables: {{{name}: {{default: ...}}}}`"),
            );
        }
    }
    match url.split_once("://") {
        Some(("http" | "https", _)) => (url.trim_end_matches('/').to_owned(), regions),
        Some(_) => {
            let help = "use http or https, or leave the servers out: a client can be given its endpoint";
            lowering.refuse(url_node.span, "the server's URL is not one of HTTP", help);
            nothing
        }
        // Relative to where the document was found: nothing that a client could call.
        None => (String::new(), regions),
    }
}
