//! From tokens to text: the only place that formats.

use proc_macro2::TokenStream;

/// The text of a file of Rust: a header, then the items with a blank line between them.
///
/// `prettyplease` puts no blank lines between items, and is given one item at a time for that.
pub(crate) fn rust(service: &str, module_docs: &[String], items: TokenStream) -> String {
    let mut out = format!("// @generated from specs/{service} by `cargo xtask regen`; do not edit.\n\n");
    for line in module_docs {
        out.push_str(if line.is_empty() { "//!" } else { "//! " });
        out.push_str(line);
        out.push('\n');
    }
    let file: syn::File = match syn::parse2(items) {
        Ok(file) => file,
        // What `emit` makes always parses; text that does not would fail the tests that compile it.
        Err(error) => return format!("{out}\ncompile_error!({:?});\n", error.to_string()),
    };
    let syn::File { attrs, items, .. } = file;
    if !attrs.is_empty() {
        out.push_str(&prettyplease::unparse(&with(attrs, Vec::new())));
    }
    let mut before = None;
    for item in items {
        let kind = group(&item);
        if before.is_none() || kind.is_none() || before != Some(kind) {
            out.push('\n');
        }
        before = Some(kind);
        let spaced = matches!(item, syn::Item::Impl(_) | syn::Item::Trait(_));
        let text = prettyplease::unparse(&with(Vec::new(), vec![item]));
        if spaced { space_members(&text, &mut out) } else { out.push_str(&text) }
    }
    out
}

fn with(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> syn::File {
    syn::File { shebang: None, frontmatter: None, attrs, items }
}

/// Items of one group stand on lines that follow each other.
fn group(item: &syn::Item) -> Option<&'static str> {
    match item {
        syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => Some("use"),
        syn::Item::Use(_) => Some("pub use"),
        syn::Item::Mod(item) if item.content.is_none() => Some("mod"),
        _ => None,
    }
}

/// Puts a blank line after each member of an `impl` but the last.
fn space_members(text: &str, out: &mut String) {
    let mut member_ended = false;
    for line in text.lines() {
        if member_ended && line != "}" {
            out.push('\n');
        }
        member_ended = line == "    }";
        out.push_str(line);
        out.push('\n');
    }
}
