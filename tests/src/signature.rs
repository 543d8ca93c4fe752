//! Checks a request's signature the way a gateway does: from nothing but what came over the wire.
//!
//! Written apart from the runtime's signer, so that the two cannot share a mistake.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use ring::digest::{SHA256, digest};
use ring::hkdf::{HKDF_SHA256, KeyType, Salt};
use ring::hmac::{HMAC_SHA256, Key, sign};

use crate::Request;

const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Checks the signature of a request; returns the names of the headers that it covers.
///
/// # Errors
/// What is wrong with it.
pub fn verify(request: &Request, secret_key: &str) -> Result<Vec<String>, String> {
    let authorization = request.header("authorization").ok_or("there is no Authorization")?;
    let (algorithm, rest) = authorization.split_once(' ').ok_or("there is no algorithm")?;
    let [identity, signed, signature] = three(rest).ok_or("there are not three parts")?;
    let date = request.header("x-sdk-date").ok_or("there is no X-Sdk-Date")?;
    let signed = signed.strip_prefix("SignedHeaders=").ok_or("there is no SignedHeaders")?;
    let names: Vec<String> = signed.split(';').map(str::to_owned).collect();
    if !names.is_sorted() {
        return Err(format!("the names of the headers are not sorted: {signed}"));
    }

    let canonical = canonical(request, &names)?;
    let hash = hex(digest(&SHA256, canonical.as_bytes()).as_ref());
    let (key, to_sign) = match algorithm {
        "SDK-HMAC-SHA256" => {
            identity.strip_prefix("Access=").ok_or("there is no Access")?;
            (secret_key.to_owned(), format!("{algorithm}\n{date}\n{hash}"))
        }
        "V11-HMAC-SHA256" => {
            let credential = identity.strip_prefix("Credential=").ok_or("there is no Credential")?;
            let (id, scope) = credential.split_once('/').ok_or("the credential has no scope")?;
            if !date.starts_with(scope.split('/').next().unwrap_or_default()) {
                return Err(format!("the scope {scope} is not of the day of {date}"));
            }
            (derive(id, secret_key, scope)?, format!("{algorithm}\n{date}\n{scope}\n{hash}"))
        }
        other => return Err(format!("the algorithm is {other}")),
    };
    let expected = hex(sign(&Key::new(HMAC_SHA256, key.as_bytes()), to_sign.as_bytes()).as_ref());
    if signature != format!("Signature={expected}") {
        return Err(format!("{signature} is wrong, Signature={expected} is right for:\n{canonical}"));
    }
    Ok(names)
}

fn three(text: &str) -> Option<[&str; 3]> {
    let (first, rest) = text.split_once(", ")?;
    let (second, third) = rest.split_once(", ")?;
    Some([first, second, third])
}

fn canonical(request: &Request, names: &[String]) -> Result<String, String> {
    let mut headers = String::new();
    for name in names {
        let value = request.header(name).ok_or_else(|| format!("the signed header {name} is missing"))?;
        headers.push_str(&format!("{name}:{}\n", value.trim()));
    }
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let mut pairs = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.push((decode(name)?, decode(value)?));
    }
    pairs.sort();
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let segments: Vec<String> = decode(path)?.split('/').map(encode).collect();
    let mut path = segments.join("/");
    if !path.ends_with('/') {
        path.push('/');
    }
    let (method, query, names) = (&request.method, pairs.join("&"), names.join(";"));
    let body = hex(digest(&SHA256, &request.body).as_ref());
    Ok(format!("{method}\n{path}\n{query}\n{headers}\n{names}\n{body}"))
}

/// The key of a day, a region and a service, as the text that signs.
fn derive(id: &str, secret_key: &str, scope: &str) -> Result<String, String> {
    struct Length;
    impl KeyType for Length {
        fn len(&self) -> usize {
            32
        }
    }
    let mut key = [0; 32];
    let extracted = Salt::new(HKDF_SHA256, id.as_bytes()).extract(secret_key.as_bytes());
    let expanded = extracted.expand(&[scope.as_bytes()], Length).and_then(|okm| okm.fill(&mut key));
    expanded.map_err(|_| "no key can be derived".to_owned())?;
    Ok(hex(&key))
}

fn decode(text: &str) -> Result<String, String> {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.map(|text| text.into_owned()).map_err(|_| format!("{text} is not UTF-8"))
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
