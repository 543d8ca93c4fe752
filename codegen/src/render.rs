//! From tokens to text: the only place that formats.

use std::collections::BTreeSet;
use std::num::NonZero;
use std::thread;

use proc_macro2::TokenStream;

/// A fault of the generator itself.
pub(crate) struct Fault(pub(crate) String);

/// Items that belong together, as text.
pub(crate) struct Piece {
    pub(crate) text: String,
    /// Which of the known names the items mention.
    pub(crate) mentioned: BTreeSet<&'static str>,
}

/// Makes and formats the items of many things, on all cores; the order stays.
///
/// Formatting is nearly all of the generator's time, and tokens cannot be sent between threads: each
/// thread makes its own.
pub(crate) fn pieces<T: Sync>(
    things: &[T],
    emit: impl Fn(&T) -> TokenStream + Sync,
    mentioned: impl Fn(&TokenStream) -> BTreeSet<&'static str> + Sync,
) -> Result<Vec<Piece>, Fault> {
    let make = |thing: &T| {
        let tokens = emit(thing);
        Ok(Piece { mentioned: mentioned(&tokens), text: items(tokens)? })
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let share = things.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let make = &make;
        let workers: Vec<_> = things
            .chunks(share)
            .map(|chunk| (chunk, scope.spawn(move || chunk.iter().map(make).collect::<Vec<_>>())))
            .collect();
        // A thread that fell over is made up for here, where its panic is the caller's own.
        let joined = workers
            .into_iter()
            .map(|(chunk, worker)| worker.join().unwrap_or_else(|_| chunk.iter().map(make).collect()));
        joined.flatten().collect()
    })
}

/// A file of Rust: a header, words about the module, and items.
pub(crate) fn file(service: &str, module_docs: &[String], parts: &[&str]) -> String {
    let mut out = format!("// @generated from specs/{service} by `cargo xtask regen`; do not edit.\n\n");
    for line in module_docs {
        out.push_str(if line.is_empty() { "//!" } else { "//! " });
        out.push_str(line);
        out.push('\n');
    }
    for part in parts.iter().filter(|part| !part.is_empty()) {
        out.push('\n');
        out.push_str(part);
    }
    out
}

/// The text of items, with a blank line between them.
///
/// `prettyplease` puts none there, and is given one item at a time for that.
pub(crate) fn items(tokens: TokenStream) -> Result<String, Fault> {
    let syn::File { attrs, items, .. } = syn::parse2(tokens)
        .map_err(|error| Fault(format!("the generator made something that is not Rust: {error}")))?;
    let mut out = String::new();
    if !attrs.is_empty() {
        out.push_str(&prettyplease::unparse(&with(attrs, Vec::new())));
    }
    let mut before = None;
    for item in items {
        let kind = group(&item);
        if !out.is_empty() && (kind.is_none() || before != Some(kind)) {
            out.push('\n');
        }
        before = Some(kind);
        let spaced = matches!(item, syn::Item::Impl(_) | syn::Item::Trait(_));
        let text = prettyplease::unparse(&with(Vec::new(), vec![item]));
        if spaced { space_members(&text, &mut out) } else { out.push_str(&text) }
    }
    Ok(out)
}

/// The lines of statements; nothing where the tokens are none.
pub(crate) fn statements(tokens: TokenStream) -> Option<Vec<String>> {
    let function = syn::parse2(quote::quote!(fn f() { #tokens })).ok()?;
    let text = prettyplease::unparse(&with(Vec::new(), vec![function]));
    let lines: Vec<&str> = text.lines().collect();
    let inner = lines.get(1..lines.len().checked_sub(1)?)?;
    Some(inner.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect())
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
