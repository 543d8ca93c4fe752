//! Keeps what a server echoes of a request's secrets out of messages, however it has encoded them.
//!
//! The text is looked at as it is, and with its escapes undone up to four times: those of JSON and of
//! programming languages, of URLs and forms, of mail, and of HTML. White space, control characters, invisible
//! characters, colours of a terminal and the difference between capital and small letters do not count, so that
//! a secret that is folded, split or spelt in other letters is found; so are its base64, also that of its JSON
//! and of its UTF-16, and its hexadecimal form. A part of a secret counts when it has 8 characters or more; a
//! shorter secret only as a whole, and one of fewer than 4 characters never.
//!
//! Not found are secrets behind another encoding (base64 of base64, numbers of bytes, letters of HTML by name,
//! compression, encryption), in reverse, or with visible characters between their own, and parts of fewer than 8
//! characters.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::Secrets;
use super::layer::{Layer, counts, decode, layer};

/// Shorter secrets are left: they would take single letters out of a message.
const SHORTEST: usize = 4;
/// So many characters of a secret in a row are a part of it.
const PART: usize = 8;
/// So many characters of its base64 stand for at least 6 bytes of it.
const BASE64_PART: usize = 10;
/// So many characters of its hexadecimal form stand for 8 bytes of it.
const HEX_PART: usize = 16;
/// How often escapes are undone: JSON in JSON in a form is three.
const DEPTH: usize = 4;
/// A message longer than that is cut.
const LONGEST: usize = 2000;
/// So much of a text is looked at: what is shown of it, in the widest of encodings.
const LOOKED_AT: usize = 12 * LONGEST;

/// The text on one line and without any of the secrets.
pub(crate) fn without<S: Secrets + ?Sized>(text: &str, secrets: &S) -> String {
    let end = text.char_indices().nth(LOOKED_AT).map_or(text.len(), |(end, _)| end);
    let text = text.get(..end).unwrap_or_default();
    let spellings = spellings(secrets);
    if spellings.is_empty() {
        return one_line(text);
    }
    // For each byte of the text, whether it belongs to a secret.
    let mut hidden = vec![false; text.len()];
    let mut current = layer(text);
    for _ in 0..=DEPTH {
        mark(&current, &spellings, &mut hidden);
        match decode(&current) {
            Some(decoded) => current = decoded,
            None => break,
        }
    }
    let mut shown = String::with_capacity(text.len());
    let mut inside = false;
    for (at, one) in text.char_indices() {
        let is_hidden = hidden.get(at).copied().unwrap_or_default();
        match (is_hidden, inside) {
            (true, false) => shown.push_str("[redacted]"),
            (false, _) => shown.push(one),
            (true, true) => {}
        }
        inside = is_hidden;
    }
    one_line(&shown)
}

/// The text on one line, without what a terminal may take for more than a character, and no longer than a
/// message may be.
pub(crate) fn one_line(text: &str) -> String {
    text.chars().take(LONGEST).map(|one| if one == ' ' || counts(one) { one } else { ' ' }).collect()
}

/// What a secret looks like in one encoding, as it is compared.
struct Spelling {
    characters: Vec<char>,
    /// So many of them in a row are a part of it.
    part: usize,
}

fn spellings<S: Secrets + ?Sized>(secrets: &S) -> Vec<Spelling> {
    let mut spellings = Vec::new();
    secrets.each_secret(&mut |secret| {
        let characters = folded(&layer(secret));
        if characters.len() < SHORTEST {
            return;
        }
        let hex: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
        let part = HEX_PART.min(hex.len());
        spellings.push(Spelling { characters: hex.chars().collect(), part });
        base64_of(secret.as_bytes(), &mut spellings);
        let json = serde_json::Value::from(secret).to_string();
        let json = json.trim_matches('"');
        if json.len() != secret.len() {
            base64_of(json.as_bytes(), &mut spellings);
        }
        let utf16: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
        base64_of(&utf16, &mut spellings);
        // Where the text is undone, what looks like an escape in the secret is undone with it.
        let mut undone = decode(&layer(secret));
        for _ in 0..DEPTH {
            let Some(current) = undone else { break };
            let characters = folded(&current);
            if characters.len() >= SHORTEST {
                spellings.push(Spelling { part: PART.min(characters.len()), characters });
            }
            undone = decode(&current);
        }
        spellings.push(Spelling { part: PART.min(characters.len()), characters });
    });
    spellings
}

fn folded(layer: &Layer) -> Vec<char> {
    layer.folded().into_iter().map(|one| one.character).collect()
}

/// Adds what bytes look like in base64.
fn base64_of(secret: &[u8], spellings: &mut Vec<Spelling>) {
    // Where other bytes stand before it, base64 begins within one of its bytes.
    for (before, mixed) in [(0, 0), (1, 2), (2, 3)] {
        let mut bytes = vec![0; before];
        bytes.extend_from_slice(secret);
        let encoded = STANDARD_NO_PAD.encode(&bytes);
        // The first characters hold bits of what stands before, the last one may of what follows.
        let whole = encoded.get(mixed..4 * bytes.len() / 3).unwrap_or_default();
        spellings.push(Spelling { characters: folded(&layer(whole)), part: BASE64_PART });
    }
}

/// Marks the bytes of the text that belong to a secret.
fn mark(layer: &Layer, spellings: &[Spelling], hidden: &mut [bool]) {
    let located = layer.folded();
    let characters: Vec<char> = located.iter().map(|one| one.character).collect();
    let mut lengths: Vec<usize> = spellings.iter().map(|spelling| spelling.part).collect();
    lengths.sort_unstable();
    lengths.dedup();
    for length in lengths {
        let mut places: HashMap<&[char], Vec<usize>> = HashMap::new();
        for (at, window) in characters.windows(length).enumerate() {
            places.entry(window).or_default().push(at);
        }
        // The secrets may be long, and the text is short: most parts begin like nothing in it.
        let mut begins = [false; 128];
        for window in places.keys() {
            if let Some(begins) = window.first().and_then(|one| begins.get_mut(*one as usize % 128)) {
                *begins = true;
            }
        }
        for spelling in spellings.iter().filter(|spelling| spelling.part == length) {
            for window in spelling.characters.windows(length) {
                let may_be = window.first().and_then(|one| begins.get(*one as usize % 128));
                let found = may_be.filter(|may_be| **may_be).and_then(|_| places.get(window));
                for at in found.into_iter().flatten() {
                    if let (Some(first), Some(last)) = (located.get(*at), located.get(at + length - 1))
                        && let Some(bytes) = hidden.get_mut(first.start..last.end)
                    {
                        bytes.fill(true);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::Secret;

    const SECRET: &str = "SkExample+/0123<&>\"ab\\cdéfgh";

    fn cleaned(text: &str, secrets: &[&str]) -> String {
        let secrets: Vec<Secret> = secrets.iter().map(|secret| Secret::from(*secret)).collect();
        let secrets: Vec<&Secret> = secrets.iter().collect();
        without(text, secrets.as_slice())
    }

    /// Each way to spell a secret.
    fn spellings(secret: &str) -> Vec<(&'static str, String)> {
        let json = serde_json::Value::from(secret).to_string();
        let json = json.trim_matches('"').to_owned();
        let twice = serde_json::Value::from(json.as_str()).to_string().trim_matches('"').to_owned();
        let percent = |keep: &str, space: &str| -> String {
            let encode = |byte: u8| match char::from(byte) {
                ' ' => space.to_owned(),
                one if one.is_ascii_alphanumeric() || keep.contains(one) => one.to_string(),
                _ => format!("%{byte:02X}"),
            };
            secret.bytes().map(encode).collect()
        };
        let unicode = |one: char| {
            if one.is_alphanumeric() && one.is_ascii() {
                one.to_string()
            } else {
                format!("\\u{:04x}", u32::from(one))
            }
        };
        let html =
            secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        let numeric: String = secret.chars().map(|one| format!("&#{};", u32::from(one))).collect();
        let hexadecimal: String = secret.chars().map(|one| format!("&#x{:X};", u32::from(one))).collect();
        let split = |between: &str| -> String {
            let characters: Vec<String> = secret.chars().map(String::from).collect();
            characters.chunks(5).map(<[String]>::concat).collect::<Vec<_>>().join(between)
        };
        let base64 = |before: &str, after: &str| STANDARD_NO_PAD.encode(format!("{before}{secret}{after}"));
        let utf16: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let bytes = |upper: bool| -> String {
            secret
                .bytes()
                .map(|byte| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") })
                .collect()
        };
        vec![
            ("as it is", secret.to_owned()),
            ("JSON", json.clone()),
            ("JSON as Java writes it", json.replace('/', "\\/")),
            (
                "JSON as Go writes it",
                json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"),
            ),
            ("JSON in JSON", twice.clone()),
            ("JSON in JSON in a form", twice.replace('\\', "%5C").replace('"', "%22")),
            ("all in escapes", secret.chars().map(unicode).collect()),
            ("URL", percent("-._~", "%20")),
            ("URL in small letters", percent("-._~", "%20").to_lowercase()),
            ("form", percent("-._*", "+")),
            ("URL twice", percent("-._~", "%20").replace('%', "%25")),
            ("HTML", html),
            ("HTML in numbers", numeric),
            ("HTML in hexadecimal numbers", hexadecimal),
            (
                "HTML in numbers with zeros",
                secret.chars().map(|one| format!("&#{:012};", u32::from(one))).collect(),
            ),
            ("HTML in bare numbers", secret.chars().map(|one| format!("&#{}", u32::from(one))).collect()),
            ("HTML by name", by_name(secret)),
            (
                "numbers folded",
                fold(&secret.chars().map(|one| format!("&#{};", u32::from(one))).collect::<String>()),
            ),
            ("URL folded", fold(&secret.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>())),
            (
                "URL as JavaScript wrote it",
                secret.chars().map(|one| format!("%u{:04X}", u32::from(one))).collect(),
            ),
            ("JavaScript", secret.chars().map(|one| format!("\\u{{{:x}}}", u32::from(one))).collect()),
            ("Python", secret.chars().map(|one| format!("\\U{:08x}", u32::from(one))).collect()),
            ("bytes", secret.bytes().map(|byte| format!("\\x{byte:02x}")).collect()),
            ("octal bytes", secret.bytes().map(|byte| format!("\\{byte:03o}")).collect()),
            ("all with a backslash", backslashed(secret)),
            ("mail", secret.bytes().map(|byte| format!("={byte:02X}")).collect()),
            ("lines that go on", split("\\\n")),
            ("in colours", split("\u{1b}[31;1m")),
            ("wide", secret.chars().map(wide).collect()),
            ("split by a selector of variants", split("\u{fe0f}")),
            ("split by a filler", split("\u{3164}")),
            ("base64 of UTF-16", STANDARD_NO_PAD.encode(utf16)),
            ("base64 of JSON", STANDARD_NO_PAD.encode(format!("{{\"sk\":\"{json}\"}}"))),
            ("base64", base64("", "")),
            ("base64 behind one byte", base64("a", "b")),
            ("base64 behind two bytes", base64("ab", "cd")),
            ("base64 for URLs", base64("", "").replace('+', "-").replace('/', "_")),
            ("hex", bytes(false)),
            ("hex in capital letters", bytes(true)),
            ("small letters", secret.to_lowercase()),
            ("capital letters", secret.to_uppercase()),
            ("folded", split("\r\n ")),
            ("split by lines", split("\n")),
            ("split by an invisible character", split("\u{200b}")),
        ]
    }

    fn by_name(text: &str) -> String {
        let named = [
            ('+', "plus"),
            ('/', "sol"),
            ('<', "LT"),
            ('&', "amp"),
            ('>', "gt"),
            ('"', "quot"),
            ('\\', "bsol"),
        ];
        let name = |one: char| {
            let found = named.iter().find(|(known, _)| *known == one);
            found.map_or_else(|| one.to_string(), |(_, name)| format!("&{name};"))
        };
        text.chars().map(name).collect()
    }

    fn fold(text: &str) -> String {
        let characters: Vec<String> = text.chars().map(String::from).collect();
        characters.chunks(4).map(<[String]>::concat).collect::<Vec<_>>().join("\r\n ")
    }

    fn backslashed(text: &str) -> String {
        text.chars()
            .flat_map(|one| (!one.is_alphanumeric()).then_some('\\').into_iter().chain([one]))
            .collect()
    }

    fn wide(one: char) -> char {
        let wide = one.is_ascii_graphic().then(|| char::from_u32(u32::from(one) + 0xfee0)).flatten();
        wide.unwrap_or(one)
    }

    /// What looks like an escape in a secret is undone with the text, and may not hide it.
    #[test]
    fn a_secret_that_looks_like_escapes_is_found() {
        let secret = "%41b&lt;c\\u0041d=41";
        for (name, spelling) in spellings(secret) {
            let shown = cleaned(&format!("the key {spelling} is wrong"), &[secret]);
            assert!(shown.contains("[redacted]") && shown.chars().count() < 42, "{name}: {shown}");
        }
    }

    #[test]
    fn an_echo_is_found_in_any_spelling() {
        for (name, spelling) in spellings(SECRET) {
            for (before, after) in [("", ""), ("the key ", " is wrong"), ("{\"sk\":\"", "\"}")] {
                let shown = cleaned(&format!("{before}{spelling}{after}"), &[SECRET]);
                let rest = shown.replace("[redacted]", "");
                let expected = format!("{}{}", one_line(before), one_line(after));
                // A few characters at the ends of base64 belong to what stands around it as well.
                let slack = match name {
                    "base64 of JSON" => 14,
                    name if name.starts_with("base64") => 7,
                    _ => 0,
                };
                assert!(rest.chars().count() <= expected.chars().count() + slack, "{name}: {shown}");
                assert!(shown.contains("[redacted]"), "{name}: {shown}");
            }
        }
    }

    #[test]
    fn a_part_of_eight_characters_counts() {
        for (name, spelling) in spellings("abcdefghijklmnopqrstuvwxyz0123456789") {
            let count = spelling.chars().count();
            let cut: String = spelling.chars().take(count / 2).collect();
            let shown = cleaned(&format!("{cut}..."), &["abcdefghijklmnopqrstuvwxyz0123456789"]);
            assert!(shown.contains("[redacted]") && shown.chars().count() < 24, "{name}: {shown}");
        }
        assert_eq!(cleaned("abcdefg, 12345678", &["abcdefghijkl"]), "abcdefg, 12345678");
    }

    #[test]
    fn overlapping_secrets_leave_nothing() {
        assert_eq!(cleaned("aaaabbbbcccc", &["aaaabbbb", "bbbbcccc"]), "[redacted]");
        assert_eq!(cleaned("x aaaabbbbcccc y", &["aaaabbbb", "bbbbcccc"]), "x [redacted] y");
    }

    #[test]
    fn a_short_secret_counts_as_a_whole() {
        assert_eq!(
            cleaned("PIN 1234, not 12345 or 124", &["1234"]),
            "PIN [redacted], not [redacted]5 or 124"
        );
        assert_eq!(cleaned("key abc", &["abc"]), "key abc");
    }

    #[test]
    fn what_hides_in_a_line_is_taken_out() {
        let shown = cleaned("a\nb\u{1b}[31mc\u{202e}d\u{2066}e\u{200b}f\u{2028}g", &[]);
        assert_eq!(shown, "a b [31mc d e f g");
        assert_eq!(cleaned(&"x".repeat(5000), &[]).len(), LONGEST);
        assert_eq!(cleaned("Straße 迁移 ± +5 %", &["another-secret"]), "Straße 迁移 ± +5 %");
    }
}
