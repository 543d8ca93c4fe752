//! Compares what is written and has no part of its own in the plain data.

use serde_json::Value as Json;

use super::change::Verdict;
use super::json::{differences, show};
use super::report::{Origins, Report, Row, Scope};

/// Ids for what is gone, what is new, and what is another.
type Ids = [&'static str; 3];

impl Report<'_> {
    /// Compares the remarks of a thing.
    pub(super) fn remarks(&mut self, scope: &Scope, origins: Origins<'_>) {
        for (path, before, after) in differences(&origins.base.remarks, &origins.head.remarks) {
            let key = path.join(".");
            let last = key.rsplit('.').next().unwrap_or_default();
            if matches!(last, "description" | "summary") {
                let text = |value: Option<&Json>| value.map(show).unwrap_or_default();
                self.words(&text(before), &text(after), origins, &key);
                continue;
            }
            let (ids, name) = ids(&path);
            let id = match (before, after) {
                (Some(_), None) => ids[0],
                (None, _) => ids[1],
                (Some(_), Some(_)) => ids[2],
            };
            let shown = |value: Option<&Json>| match value {
                Some(Json::Bool(true)) if id.starts_with("media-type") => name.clone(),
                Some(value) => format!("{}: {}", last_name(&name), show(value)),
                None => String::new(),
            };
            let mut row = Row::new(id, shown(before), shown(after));
            if id.starts_with("became") {
                row = row.rust(Verdict::None);
            }
            let is = |value: Option<&Json>, word: &str| value.and_then(Json::as_str) == Some(word);
            if id.starts_with("format") && (is(before, "date-time") || is(after, "date-time")) {
                // It has a type of its own in Rust.
                row = row.rust(Verdict::Breaking);
            }
            if id == "header-changed" && last == "required" && after == Some(&Json::Bool(true)) {
                row = row.wire(Verdict::Compatible);
            }
            self.add(row, &scope.inner(&format!(" {name}")), origins, &key);
        }
    }
}

fn last_name(name: &str) -> &str {
    name.rsplit(' ').next().unwrap_or(name)
}

/// The rules for a part, and how it is called.
fn ids(path: &[String]) -> (Ids, String) {
    let inside = |part: &&String| matches!(part.as_str(), "items" | "values" | "schema" | "path");
    // The keys of remarks are paths themselves.
    let parts: Vec<String> = path
        .iter()
        .enumerate()
        .flat_map(|(index, part)| match index {
            0 if !part.starts_with("content.") => part.split('.').map(str::to_owned).collect(),
            0 => {
                let rest = part.trim_start_matches("content.");
                let (media, key) =
                    rest.rsplit_once('.').filter(|(_, key)| !key.contains('/')).unwrap_or((rest, ""));
                ["content", media, key]
                    .iter()
                    .filter(|part| !part.is_empty())
                    .map(|part| (*part).to_owned())
                    .collect()
            }
            _ => vec![part.clone()],
        })
        .collect();
    let bare: Vec<&String> = parts.iter().skip_while(inside).collect();
    let name = parts.join(" ");
    let words: Vec<&str> = bare.iter().map(|part| part.as_str()).collect();
    let ids: Ids = match words.as_slice() {
        ["format"] => ["format-removed", "format-added", "format-changed"],
        ["additionalProperties"] => {
            ["additional-properties-opened", "additional-properties-closed", "remark-changed"]
        }
        ["nullable"] => ["became-not-nullable", "became-nullable", "remark-changed"],
        ["readOnly"] => ["became-not-read-only", "became-read-only", "remark-changed"],
        ["writeOnly"] => ["became-not-write-only", "became-write-only", "remark-changed"],
        ["deprecated"] => ["undeprecated", "deprecated", "remark-changed"],
        ["default"] => ["default-removed", "default-added", "default-changed"],
        ["example" | "examples", ..] | ["content", _, "example" | "examples", ..] => ["example-changed"; 3],
        ["headers"] | ["headers", _] => ["header-removed", "header-added", "header-changed"],
        ["headers", ..] => ["header-changed"; 3],
        ["content", _] => ["media-type-removed", "media-type-added", "remark-changed"],
        ["servers", _] => ["server-removed", "server-added", "server-changed"],
        ["servers", ..] => ["server-changed"; 3],
        ["securitySchemes", _] => {
            ["security-scheme-removed", "security-scheme-added", "security-scheme-changed"]
        }
        ["securitySchemes", ..] => ["security-scheme-changed"; 3],
        ["style"] => ["parameter-style-changed"; 3],
        _ => ["remark-removed", "remark-added", "remark-changed"],
    };
    (ids, name)
}
