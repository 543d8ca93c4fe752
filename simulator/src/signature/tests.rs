//! Signatures made by the vendor's signer, and the same with something changed.

use axum::http::{HeaderName, HeaderValue};
use serde_json::Value;

use super::*;

fn vectors() -> Vec<Value> {
    let text = include_str!("../../../runtime/tests/fixtures/sign_vectors.json");
    let vectors: Vec<Value> = serde_json::from_str(text).unwrap();
    vectors.into_iter().filter(|vector| vector["algorithm"] != "SDK-HMAC-SM3").collect()
}

fn headers(vector: &Value) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in vector["headers"].as_object().unwrap() {
        let value = HeaderValue::from_bytes(value.as_str().unwrap().as_bytes()).unwrap();
        headers.append(name.parse::<HeaderName>().unwrap(), value);
    }
    headers
}

fn request<'a>(vector: &'a Value, headers: &'a HeaderMap) -> Request<'a> {
    let rest = vector["url"].as_str().unwrap().strip_prefix("https://").unwrap();
    let (address, query) = rest.split_once('?').unwrap_or((rest, ""));
    let path = &address[address.find('/').unwrap()..];
    let body = vector["body"].as_str().unwrap_or_default().as_bytes();
    Request { method: vector["method"].as_str().unwrap(), path, query, headers, body }
}

fn judge(vector: &Value, request: Request<'_>) -> Result<(), &'static str> {
    Claim::read(vector["authorization"].as_str().unwrap())?.verify(request, vector["sk"].as_str().unwrap())
}

#[test]
fn the_vendors_signatures_are_right() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 21);
    for vector in &vectors {
        let headers = headers(vector);
        assert_eq!(judge(vector, request(vector, &headers)), Ok(()), "{}", vector["name"]);
    }
}

#[test]
fn nothing_can_be_changed() {
    for vector in &vectors() {
        let name = &vector["name"];
        let good = headers(vector);
        let right = request(vector, &good);
        for (changed, what) in [
            (Request { method: "PATCH", ..right }, "method"),
            (Request { path: "/other", ..right }, "path"),
            (Request { query: "other=1", ..right }, "query"),
        ] {
            assert!(judge(vector, changed).is_err(), "{name}: {what}");
        }
        if good.get("x-sdk-content-sha256").is_none_or(|declared| declared != UNSIGNED) {
            assert!(judge(vector, Request { body: b"other", ..right }).is_err(), "{name}: body");
        }
        let claim = Claim::read(vector["authorization"].as_str().unwrap()).unwrap();
        assert!(claim.verify(right, "another secret key").is_err(), "{name}: key");
        for header in &claim.signed_headers {
            let mut headers = good.clone();
            headers.insert(header.parse::<HeaderName>().unwrap(), HeaderValue::from_static("other"));
            assert!(judge(vector, Request { headers: &headers, ..right }).is_err(), "{name}: {header}");
            headers.remove(*header);
            assert!(judge(vector, Request { headers: &headers, ..right }).is_err(), "{name}: no {header}");
        }
    }
}

#[test]
fn a_declared_hash_has_to_be_that_of_the_body() {
    let vectors = vectors();
    let vector = vectors.iter().find(|vector| vector["name"] == "post_json_body").unwrap();
    let mut headers = headers(vector);
    headers.insert("x-sdk-content-sha256", HeaderValue::from_static("0123"));
    let error = judge(vector, request(vector, &headers)).unwrap_err();
    assert_eq!(error, "X-Sdk-Content-Sha256 is not the hash of the body");
}

#[test]
fn a_malformed_authorization_says_what_is_wrong() {
    for (text, word) in [
        ("", "no parts"),
        ("Bearer abc", "algorithm"),
        ("SDK-HMAC-SHA256 x", "no Access"),
        ("V11-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=00", "no Credential"),
        ("V11-HMAC-SHA256 Credential=a, SignedHeaders=host, Signature=00", "no scope"),
        ("SDK-HMAC-SHA256 Access=a, Signature=00", "no SignedHeaders"),
        ("SDK-HMAC-SHA256 Access=a, SignedHeaders=host", "no Signature"),
        ("SDK-HMAC-SHA256 Access=a, SignedHeaders=x;host, Signature=00", "sorted"),
        ("SDK-HMAC-SHA256 Access=a, SignedHeaders=Host, Signature=00", "lower case"),
        ("SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=00, More=1", "more parts"),
    ] {
        let error = Claim::read(text).unwrap_err();
        assert!(error.contains(word), "{text}: {error}");
    }
}
