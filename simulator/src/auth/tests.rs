//! Callers who prove who they are, and callers who do not.

use axum::http::{HeaderName, HeaderValue};
use serde_json::Value;

use super::*;

/// 2024-01-02T03:04:05Z, the time of all vectors.
const NOW: u64 = 1_704_164_645;

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW)
}

fn vector(name: &str) -> Value {
    let text = include_str!("../../../runtime/tests/fixtures/sign_vectors.json");
    let vectors: Vec<Value> = serde_json::from_str(text).unwrap();
    vectors.into_iter().find(|vector| vector["name"] == name).unwrap()
}

fn identity(vector: &Value) -> Identity {
    let text = |name: &str| vector[name].as_str().unwrap_or("none").to_owned();
    Identity {
        access_key: text("ak"),
        secret_key: text("sk"),
        security_token: vector["security_token"].as_str().map(str::to_owned),
        token: "the token".to_owned(),
        project_id: text("project_id"),
        domain_id: text("domain_id"),
    }
}

fn headers(vector: &Value) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in vector["headers"].as_object().unwrap() {
        let value = HeaderValue::from_str(value.as_str().unwrap()).unwrap();
        headers.insert(name.parse::<HeaderName>().unwrap(), value);
    }
    let authorization = HeaderValue::from_str(vector["authorization"].as_str().unwrap()).unwrap();
    headers.insert(AUTHORIZATION, authorization);
    headers
}

fn judge(vector: &Value, known: &Identity, headers: &HeaderMap, now: SystemTime) -> Result<(), Refusal> {
    let rest = vector["url"].as_str().unwrap().strip_prefix("https://").unwrap();
    let (address, query) = rest.split_once('?').unwrap_or((rest, ""));
    let path = &address[address.find('/').unwrap()..];
    let body = vector["body"].as_str().unwrap_or_default().as_bytes();
    let method = vector["method"].as_str().unwrap();
    let service = vector["derived"]["service"].as_str().unwrap_or("oms");
    authenticate(known, Request { method, path, query, headers, body }, service, now)
}

fn refusal(result: Result<(), Refusal>) -> (u16, &'static str, String) {
    let refusal = result.unwrap_err();
    (refusal.status, refusal.code, refusal.message)
}

#[test]
fn both_algorithms_and_temporary_keys_are_taken() {
    for name in ["post_json_body", "derived_post_token", "security_token", "get_query_unicode_reserved"] {
        let vector = vector(name);
        assert_eq!(judge(&vector, &identity(&vector), &headers(&vector), now()), Ok(()), "{name}");
    }
}

#[test]
fn a_date_may_be_a_quarter_of_an_hour_off() {
    let vector = vector("get_no_query");
    for (seconds, good) in [(NOW - 900, true), (NOW + 900, true), (NOW - 901, false), (NOW + 901, false)] {
        let now = UNIX_EPOCH + Duration::from_secs(seconds);
        let result = judge(&vector, &identity(&vector), &headers(&vector), now);
        assert_eq!(result.is_ok(), good, "{seconds}");
        if let Err(refusal) = result {
            assert_eq!((refusal.status, refusal.code), (401, "APIGW.0303"));
        }
    }
}

#[test]
fn what_is_wrong_is_told_without_a_secret() {
    let vector = vector("derived_post_token");
    let known = identity(&vector);
    for (name, value, words) in [
        ("authorization", "Basic abc", "the algorithm is neither"),
        ("x-sdk-date", "yesterday", "is no date"),
        ("x-sdk-date", "20240102T030406Z", "does not match"),
        ("x-sdk-date", "20240132T030406Z", "is no date"),
        ("x-security-token", "another", "does not match"),
        ("host", "elsewhere", "does not match"),
        ("content-type", "text/plain", "does not match"),
    ] {
        let mut headers = headers(&vector);
        headers.insert(name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap());
        let (status, code, message) = refusal(judge(&vector, &known, &headers, now()));
        assert_eq!((status, code), (401, "APIGW.0301"), "{name}");
        assert!(message.contains(words), "{name}: {message}");
        assert!(!message.contains(&known.secret_key));
    }
    for name in ["authorization", "x-sdk-date", "x-security-token", "host", "content-type"] {
        let mut headers = headers(&vector);
        headers.remove(name.parse::<HeaderName>().unwrap());
        assert_eq!(refusal(judge(&vector, &known, &headers, now())).0, 401, "{name}");
    }
}

#[test]
fn another_caller_is_refused() {
    let vector = vector("security_token");
    let known = identity(&vector);
    let headers = headers(&vector);
    let other = "another".to_owned();
    for (known, code) in [
        (Identity { access_key: other.clone(), ..known.clone() }, "APIGW.0301"),
        (Identity { secret_key: other.clone(), ..known.clone() }, "APIGW.0301"),
        (Identity { security_token: Some(other.clone()), ..known.clone() }, "APIGW.0301"),
        (Identity { security_token: None, ..known.clone() }, "APIGW.0301"),
        (Identity { project_id: other.clone(), ..known.clone() }, "APIGW.0310"),
    ] {
        assert_eq!(refusal(judge(&vector, &known, &headers, now())).1, code);
    }
}

#[test]
fn host_and_date_have_to_be_signed_and_a_scope_has_to_fit() {
    let vector = vector("derived_get");
    let known = identity(&vector);
    let good = vector["authorization"].as_str().unwrap();
    for (from, to, words) in [
        ("host;", "", "host header is not signed"),
        (";x-sdk-date", "", "x-sdk-date header is not signed"),
        ("/20240102/", "/20240103/", "not of the day"),
        ("/oms,", "/dcs,", "of another service"),
        ("/cn-north-4/", "/", "day/region/service"),
        ("host;", "host;x-missing;", "signed header is missing"),
        ("Signature=", "Signature=z", "hexadecimal"),
    ] {
        assert!(good.contains(from), "{from}");
        let mut headers = headers(&vector);
        headers.insert(AUTHORIZATION, HeaderValue::from_str(&good.replace(from, to)).unwrap());
        let (_, code, message) = refusal(judge(&vector, &known, &headers, now()));
        assert_eq!(code, "APIGW.0301");
        assert!(message.contains(words), "{from}: {message}");
    }
}

#[test]
fn a_token_is_as_good_as_a_signature() {
    let vector = vector("get_no_query");
    for (token, good) in [("the token", true), ("another", false), ("", false)] {
        let mut headers = HeaderMap::new();
        headers.insert("x-auth-token", HeaderValue::from_str(token).unwrap());
        assert_eq!(judge(&vector, &identity(&vector), &headers, now()).is_ok(), good, "{token}");
    }
    let nothing = refusal(judge(&vector, &identity(&vector), &HeaderMap::new(), now()));
    assert_eq!((nothing.0, nothing.1), (401, "APIGW.0301"));
}
