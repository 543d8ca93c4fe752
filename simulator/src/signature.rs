//! Judges a signature the way a gateway does: from nothing but what came over the wire.
//!
//! It shares no code with the clients, so that the two cannot share a mistake.

use axum::http::HeaderMap;
use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode, utf8_percent_encode};
use sha2::{Digest, Sha256};

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const PATH: &AsciiSet = &RESERVED.remove(b'/');

/// What says that the body is not part of the signature.
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// A request as it came over the wire.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Request<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

/// What an `Authorization` header says.
#[derive(Debug, PartialEq)]
pub(crate) struct Claim<'a> {
    pub(crate) access_key: &'a str,
    /// `day/region/service`, for a derived key.
    pub(crate) scope: Option<&'a str>,
    /// In lower case and sorted.
    pub(crate) signed_headers: Vec<&'a str>,
    signature: &'a str,
}

impl<'a> Claim<'a> {
    /// Reads an `Authorization` header.
    pub(crate) fn read(authorization: &'a str) -> Result<Self, &'static str> {
        let (algorithm, rest) =
            authorization.split_once(' ').ok_or("the Authorization header has no parts")?;
        let mut parts = rest.split(',').map(str::trim);
        let mut next = |prefix: &str| parts.next().and_then(|part| part.strip_prefix(prefix));
        let (access_key, scope) = match algorithm {
            "SDK-HMAC-SHA256" => (next("Access=").ok_or("the Authorization header has no Access")?, None),
            "V11-HMAC-SHA256" => {
                let credential = next("Credential=").ok_or("the Authorization header has no Credential")?;
                let (key, scope) = credential.split_once('/').ok_or("the Credential has no scope")?;
                (key, Some(scope))
            }
            _ => return Err("the algorithm is neither SDK-HMAC-SHA256 nor V11-HMAC-SHA256"),
        };
        let headers = next("SignedHeaders=").ok_or("the Authorization header has no SignedHeaders")?;
        let signature = next("Signature=").ok_or("the Authorization header has no Signature")?;
        if parts.next().is_some() {
            return Err("the Authorization header has more parts than expected");
        }
        let signed_headers: Vec<&str> = headers.split(';').collect();
        if !signed_headers.is_sorted() || headers.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err("the SignedHeaders are not in lower case and sorted");
        }
        Ok(Self { access_key, scope, signed_headers, signature })
    }

    /// Whether the signature is that of the request.
    pub(crate) fn verify(&self, request: Request<'_>, secret_key: &str) -> Result<(), &'static str> {
        let date = request.headers.get("x-sdk-date").and_then(|date| date.to_str().ok());
        let date = date.ok_or("there is no X-Sdk-Date")?;
        let canonical = hex(&Sha256::digest(self.canonical(request)?));
        let (key, to_sign) = match self.scope {
            None => (secret_key.to_owned(), format!("SDK-HMAC-SHA256\n{date}\n{canonical}")),
            Some(scope) => {
                let key = derived(self.access_key, secret_key, scope)?;
                (key, format!("V11-HMAC-SHA256\n{date}\n{scope}\n{canonical}"))
            }
        };
        let given = unhex(self.signature).ok_or("the signature is not written in hexadecimal digits")?;
        let expected = mac(key.as_bytes(), &[to_sign.as_bytes()])?;
        expected.verify_slice(&given).map_err(|_| "the signature does not match the request")
    }

    fn canonical(&self, request: Request<'_>) -> Result<Vec<u8>, &'static str> {
        let mut path: String = percent_encode(&unescaped(request.path), PATH).collect();
        if !path.ends_with('/') {
            path.push('/');
        }
        let query = canonical_query(request.query)?;
        let mut canonical = format!("{}\n{path}\n{query}\n", request.method).into_bytes();
        for name in &self.signed_headers {
            let mut values: Vec<&[u8]> =
                request.headers.get_all(*name).iter().map(|value| value.as_bytes().trim_ascii()).collect();
            values.sort_unstable();
            if values.is_empty() {
                return Err("a signed header is missing");
            }
            for value in values {
                canonical.extend_from_slice(&[name.as_bytes(), b":", value, b"\n"].concat());
            }
        }
        let body = body_hash(request)?;
        canonical.extend_from_slice(format!("\n{}\n{body}", self.signed_headers.join(";")).as_bytes());
        Ok(canonical)
    }
}

fn unescaped(text: &str) -> Vec<u8> {
    percent_decode_str(text).collect()
}

fn canonical_query(query: &str) -> Result<String, &'static str> {
    let mut pairs = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let text = |part| String::from_utf8(unescaped(part)).map_err(|_| "the query is not UTF-8");
        pairs.push((text(name)?, text(value)?));
    }
    pairs.sort();
    let encode = |text: &str| utf8_percent_encode(text, RESERVED).to_string();
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    Ok(pairs.join("&"))
}

/// The hash of the body. A header may declare it, or that the body is not signed; an empty body is
/// always hashed.
fn body_hash(request: Request<'_>) -> Result<String, &'static str> {
    let hash = hex(&Sha256::digest(request.body));
    let declared = request.headers.get("x-sdk-content-sha256").map(|value| value.as_bytes().trim_ascii());
    match declared {
        Some(declared) if !declared.is_empty() && !request.body.is_empty() => {
            if declared == UNSIGNED.as_bytes() {
                Ok(UNSIGNED.to_owned())
            } else if declared == hash.as_bytes() {
                Ok(hash)
            } else {
                Err("X-Sdk-Content-Sha256 is not the hash of the body")
            }
        }
        _ => Ok(hash),
    }
}

fn mac(key: &[u8], parts: &[&[u8]]) -> Result<Hmac<Sha256>, &'static str> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|_| "the key cannot sign")?;
    for part in parts {
        mac.update(part);
    }
    Ok(mac)
}

/// The key for a day, a region and a service (HKDF, RFC 5869, a single block): its hexadecimal text signs.
fn derived(access_key: &str, secret_key: &str, scope: &str) -> Result<String, &'static str> {
    let root = mac(access_key.as_bytes(), &[secret_key.as_bytes()])?.finalize().into_bytes();
    Ok(hex(&mac(&root, &[scope.as_bytes(), &[1]])?.finalize().into_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => u8::try_from(digit(high)? << 4 | digit(low)?).ok(),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests;
