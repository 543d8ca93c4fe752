//! The canonical form of a request: the text that both ends compute and compare.

use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, PercentEncode, percent_decode_str, percent_encode_byte, utf8_percent_encode,
};
use reqwest::header::HOST;
use ring::digest::{SHA256, digest};

use super::Unsigned;

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The query of a URL, sorted by name and then by value, percent-encoded.
///
/// The same text must go on the wire and into the signature.
pub(crate) fn canonical_query(pairs: &[(impl AsRef<str>, impl AsRef<str>)]) -> String {
    let mut sorted: Vec<(&str, &str)> =
        pairs.iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
    sorted.sort_unstable();
    let mut query = String::new();
    for (name, value) in sorted {
        if !query.is_empty() {
            query.push('&');
        }
        query.extend(utf8_percent_encode(name, RESERVED));
        query.push('=');
        query.extend(utf8_percent_encode(value, RESERVED));
    }
    query
}

/// Text as one segment of a path: `/` is encoded too. `.` and `..` stay as they are and must be
/// refused before.
pub(crate) fn encode_segment(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, RESERVED)
}

/// Names and trimmed values of the headers to sign, sorted.
///
/// The values of a repeated header get a line each, sorted too, so that their order does not matter.
pub(super) fn signed_headers<'a>(request: &'a Unsigned<'_>) -> Vec<(&'a str, &'a [u8])> {
    let mut signed = Vec::with_capacity(request.headers.len() + 1);
    for (name, value) in request.headers.iter() {
        let name = name.as_str();
        if !name.contains('_') {
            signed.push((name, value.as_bytes().trim_ascii()));
        }
    }
    if !request.headers.contains_key(HOST) {
        signed.push((HOST.as_str(), request.host.as_bytes()));
    }
    signed.sort_unstable();
    signed
}

/// The canonical request: method, path, query, headers, their names and the hash of the body, a
/// line each.
pub(super) fn request(request: &Unsigned<'_>, signed: &[(&str, &[u8])]) -> Vec<u8> {
    // What is added beside the request's own text: separators and the hash. A path that needs
    // many escapes grows the buffer; most need none.
    const ADDED: usize = 128;
    let headers: usize = signed.iter().map(|(name, value)| 2 * name.len() + value.len() + 3).sum();
    let length = request.method.len() + request.path.len() + request.query.len() + headers + ADDED;

    let mut text = Vec::with_capacity(length);
    text.extend_from_slice(request.method.as_bytes());
    text.push(b'\n');
    push_path(&mut text, request.path);
    text.push(b'\n');
    text.extend_from_slice(request.query.as_bytes());
    text.push(b'\n');
    for (name, value) in signed {
        text.extend_from_slice(name.as_bytes());
        text.push(b':');
        text.extend_from_slice(value);
        text.push(b'\n');
    }
    text.push(b'\n');
    push_names(&mut text, signed);
    text.push(b'\n');
    push_body_hash(&mut text, request);
    text
}

/// The names of the signed headers, each once, between semicolons.
pub(super) fn push_names(text: &mut Vec<u8>, signed: &[(&str, &[u8])]) {
    let mut previous = None;
    for (name, _) in signed {
        if previous == Some(name) {
            continue;
        }
        if previous.is_some() {
            text.push(b';');
        }
        text.extend_from_slice(name.as_bytes());
        previous = Some(name);
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(super) fn push_hex(text: &mut Vec<u8>, bytes: &[u8]) {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    for byte in bytes {
        // Four bits are always within the 16 digits.
        text.push(DIGITS[usize::from(byte >> 4)]);
        text.push(DIGITS[usize::from(byte & 15)]);
    }
}

/// The path decoded and encoded again, with a `/` at its end.
///
/// An encoded `/` turns into a plain one here and stays encoded on the wire: so do the vendor's
/// clients, and so must the signature.
fn push_path(text: &mut Vec<u8>, path: &str) {
    let is_kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    if path.bytes().all(is_kept) {
        // Nearly every path.
        text.extend_from_slice(path.as_bytes());
    } else {
        for byte in percent_decode_str(path) {
            if is_kept(byte) {
                text.push(byte);
            } else {
                text.extend_from_slice(percent_encode_byte(byte).as_bytes());
            }
        }
    }
    if text.last() != Some(&b'/') {
        text.push(b'/');
    }
}

/// The hash of the body, or what the caller has declared in its place. An empty body is always
/// hashed, whatever is declared.
fn push_body_hash(text: &mut Vec<u8>, request: &Unsigned<'_>) {
    const DECLARED: &str = "x-sdk-content-sha256";
    // SHA-256 of nothing.
    const EMPTY: &[u8] = b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    if request.body.is_empty() {
        text.extend_from_slice(EMPTY);
        return;
    }
    let declared = request.headers.get(DECLARED);
    match declared.map(|value| value.as_bytes().trim_ascii()) {
        Some(declared) if !declared.is_empty() => text.extend_from_slice(declared),
        _ => push_hex(text, digest(&SHA256, request.body).as_ref()),
    }
}
