//! From tokens to text: the only place that formats.

mod cut;
mod layout;
mod tree;

use std::collections::BTreeSet;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;

/// Items that belong together, as text.
pub(crate) struct Piece {
    pub(crate) text: String,
    /// Which of the known names the items mention.
    pub(crate) mentioned: BTreeSet<&'static str>,
}

/// Makes and formats the items of many things, on all cores; the order stays.
///
/// Tokens cannot be sent between threads: each thread makes its own.
pub(crate) fn pieces<T: Sync>(
    things: &[T],
    emit: impl Fn(&T) -> TokenStream + Sync,
    known: impl Fn(&str, bool) -> Option<&'static str> + Sync,
) -> Vec<Piece> {
    let make = |thing: &T| {
        let tokens = tree::tree(emit(thing));
        let mut mentioned = BTreeSet::new();
        mentions(&tokens, &known, &mut mentioned);
        let mut text = String::new();
        layout::items(&tokens, 0, &mut text);
        Piece { text, mentioned }
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    // Each thread takes the next thing: some models have forty fields, most have three.
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = Vec::new();
        while let Some((index, thing)) = {
            let index = next.fetch_add(1, Ordering::Relaxed);
            things.get(index).map(|thing| (index, thing))
        } {
            made.push((index, make(thing)));
        }
        made
    };
    let mut made: Vec<(usize, Piece)> = thread::scope(|scope| {
        let workers: Vec<_> = (1..threads.min(things.len())).map(|_| scope.spawn(work)).collect();
        let own = work();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).chain(own).collect()
    });
    made.sort_by_key(|(index, _)| *index);
    // What a thread that fell over has not brought is made here, where its panic is the caller's own.
    let mut made = made.into_iter().peekable();
    let pieces =
        things.iter().enumerate().map(|(index, thing)| match made.next_if(|(other, _)| *other == index) {
            Some((_, piece)) => piece,
            None => make(thing),
        });
    pieces.collect()
}

/// A file of Rust: a header, words about the module, and items.
pub(crate) fn file(service: &str, module_docs: &[String], parts: &[&str]) -> String {
    let mut out = format!("// @generated from specs/{service} by `cargo xtask regen`; do not edit.\n\n");
    for line in module_docs {
        out.push_str(if line.is_empty() { "//!" } else { "//! " });
        out.push_str(&layout::readable(line));
        out.push('\n');
    }
    for part in parts.iter().filter(|part| !part.is_empty()) {
        out.push('\n');
        out.push_str(part);
    }
    out
}

/// The text of items, with a blank line between them.
pub(crate) fn items(tokens: TokenStream) -> String {
    let mut out = String::new();
    layout::items(&tree::tree(tokens), 0, &mut out);
    out
}

/// The lines of statements.
pub(crate) fn statements(tokens: TokenStream) -> Vec<String> {
    let mut out = String::new();
    layout::statements(&tree::tree(tokens), 0, &mut out);
    out.lines().map(str::to_owned).collect()
}

/// Finds the known names that tokens mention; of a path, that is its first name. `known` is asked with
/// the name and whether a path leads on from it.
fn mentions(
    tokens: &[tree::Token],
    known: &impl Fn(&str, bool) -> Option<&'static str>,
    found: &mut BTreeSet<&'static str>,
) {
    // The variants of an enum follow: their names are nobody's to import, what they hold may be.
    let mut in_enum = false;
    for (index, token) in tokens.iter().enumerate() {
        match token {
            tree::Token::Word(word) => {
                in_enum |= word == "enum";
                let before = index.checked_sub(1).and_then(|before| tokens.get(before));
                if !before.is_some_and(|before| before.is_sign("::") || before.is_sign(".")) {
                    let leads_on = tokens.get(index + 1).is_some_and(|next| next.is_sign("::"));
                    found.extend(known(word, leads_on));
                }
            }
            tree::Token::Group(variants) if in_enum && token.brace().is_some() => {
                in_enum = false;
                for variant in &variants.tokens {
                    if let tree::Token::Group(held) = variant {
                        mentions(&held.tokens, known, found);
                    }
                }
            }
            tree::Token::Group(group) => mentions(&group.tokens, known, found),
            tree::Token::Sign(_) => {}
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics has failed")]
mod tests {
    use super::*;
    use std::fs;

    /// A name is imported wherever it is used, and the name of a variant is not.
    #[test]
    fn what_variants_hold_is_mentioned() {
        let tokens = quote::quote! {
            pub enum Output { Region, Text(String), Model(models::Task), Two { a: core::Secret, b: Vec<limits::Least> } }
            fn other() -> fmt::Result { Output::Region }
        };
        let known = |word: &str, leads_on: bool| {
            let names = ["Region", "core", "fmt", "limits", "models"];
            names.into_iter().find(|name| *name == word && (leads_on || *name == "Region"))
        };
        let mut found = BTreeSet::new();
        mentions(&tree::tree(tokens), &known, &mut found);
        assert_eq!(found, BTreeSet::from(["core", "fmt", "limits", "models"]));
    }
    use std::path::{Path, PathBuf};

    /// Whatever is laid out keeps its tokens, and what has been laid out stays as it is.
    #[test]
    fn laid_out_files_stay_as_they_are() {
        let mut paths = Vec::new();
        list(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/golden"), &mut paths);
        assert!(paths.len() > 50, "found {} files", paths.len());
        for path in paths {
            let text = fs::read_to_string(&path).unwrap();
            let code: String = text
                .lines()
                .skip_while(|line| line.is_empty() || line.starts_with("//"))
                .map(|line| format!("{line}\n"))
                .collect();
            // A piece ends where the next one begins: what is between two of them is their caller's.
            let again = items(code.parse().unwrap());
            let lines = |text: &str| -> Vec<String> {
                text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
            };
            assert_eq!(lines(&again), lines(&code), "{}", path.display());
            assert!(again.lines().all(|line| !line.ends_with(' ')), "{}", path.display());
        }
    }

    #[test]
    fn long_code_is_broken_where_people_would() {
        let long = "an argument that takes its place on the line";
        let cases = [
            (
                quote::quote!(
                    fn short(&self) -> u8 {
                        self.0
                    }
                ),
                "fn short(&self) -> u8 { self.0 }\n",
            ),
            (
                quote::quote!(static A: &[Item] = &[Item::new(#long, #long, 1), Item::new(#long, "b")];),
                &format!(
                    "static A: &[Item] = &[\n    Item::new(\n        \"{long}\",\n        \"{long}\",\n        1,\n    ),\n    \
                     Item::new(\"{long}\", \"b\"),\n];\n"
                ),
            ),
            (
                quote::quote!(fn chain() { let value = call.set::<Vec<u8>>(1, #long).set(2, #long).await?; }),
                &format!(
                    "fn chain() {{\n    let value = call\n        .set::<Vec<u8>>(1, \"{long}\")\n        \
                     .set(2, \"{long}\")\n        .await?;\n}}\n"
                ),
            ),
            (
                quote::quote!(
                    fn field(&self, index: usize) -> Option<&dyn Value> {
                        Some(match index {
                            0 => &self.a,
                            _ => return None,
                        })
                    }
                ),
                "fn field(&self, index: usize) -> Option<&dyn Value> {\n    Some(match index {\n        \
                 0 => &self.a,\n        _ => return None,\n    })\n}\n",
            ),
        ];
        for (tokens, expected) in cases {
            assert_eq!(items(tokens), expected);
        }
    }

    fn list(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                list(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
}
