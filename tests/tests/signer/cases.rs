//! Random requests to sign.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::string::{RegexGeneratorStrategy, string_regex};
use serde_json::Value as Json;

/// A request to sign.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) method: &'static str,
    /// A path before that of the operation, percent-encoded.
    pub(crate) prefix: &'static str,
    /// Fixed segments, each with the value of a parameter after it.
    pub(crate) path: Vec<(String, String)>,
    pub(crate) ends_in_slash: bool,
    pub(crate) query: Vec<(String, Given)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Json>,
    pub(crate) access_key: String,
    pub(crate) secret_key: String,
    pub(crate) security_token: Option<String>,
    pub(crate) project_id: Option<String>,
    pub(crate) domain_id: Option<String>,
    /// With a region the key is derived.
    pub(crate) region: Option<String>,
}

/// A value in the query.
#[derive(Clone, Debug)]
pub(crate) enum Given {
    Nothing,
    Text(String),
    Integer(i64),
    Bool(bool),
    List(Vec<String>),
    Commas(Vec<String>),
}

fn text() -> impl Strategy<Value = String> {
    let special: Vec<char> =
        " +%/&=?#;,:@!$'()*[]{}<>\"\\^`|.-_~\0\t\r\né照Ａ🦀\u{7f}\u{301}".chars().collect();
    let plain: Vec<char> = ('0'..='9').chain('A'..='Z').chain('a'..='z').collect();
    let character = prop_oneof![select(plain), select(special), any::<char>()];
    let escaped =
        select(vec!["%20", "%2F", "%", "+", "a b", "..", "%E7%85%A7", "{p1}"]).prop_map(str::to_owned);
    prop_oneof![8 => vec(character, 0..12).prop_map(|text| text.into_iter().collect()), 1 => escaped]
}

/// Text that a regular expression describes.
fn like(expression: &str) -> RegexGeneratorStrategy<String> {
    string_regex(expression).unwrap()
}

fn segment() -> impl Strategy<Value = String> {
    text().prop_filter("no segment of a path", |text| !["", ".", ".."].contains(&text.as_str()))
}

fn given() -> impl Strategy<Value = Given> {
    prop_oneof![
        1 => Just(Given::Nothing),
        4 => text().prop_map(Given::Text),
        1 => any::<i64>().prop_map(Given::Integer),
        1 => any::<bool>().prop_map(Given::Bool),
        2 => vec(text(), 0..4).prop_map(Given::List),
        2 => vec(text(), 0..4).prop_map(Given::Commas),
    ]
}

/// Each name once: a parameter that stands in a query several times is a list.
fn query() -> impl Strategy<Value = Vec<(String, Given)>> {
    let name = text().prop_filter("no name", |name| !name.is_empty());
    btree_map(name, given(), 0..6).prop_map(|query| query.into_iter().collect::<Vec<_>>()).prop_shuffle()
}

fn header() -> impl Strategy<Value = (String, String)> {
    // With a prefix, so that it is none that means something to HTTP itself.
    let name = prop_oneof![8 => like("[Xx]-[A-Za-z_-]{1,9}"), 1 => Just("X-Sdk-Content-Sha256".to_owned())];
    (name, like("[ -~]{0,16}"))
}

fn body() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        text().prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Json::from),
            btree_map(text(), inner, 0..4).prop_map(|map| Json::Object(map.into_iter().collect())),
        ]
    })
}

/// Random requests.
pub(crate) fn cases() -> impl Strategy<Value = Case> {
    let request = (
        select(vec!["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"]),
        select(vec!["", "/gateway", "/a%20b/%C3%A9"]),
        // With a letter at the end, so that none is `.` or `..`.
        vec((like("[A-Za-z0-9._~-]{1,8}x"), segment()), 0..4),
        any::<bool>(),
        query(),
        vec(header(), 0..4),
        option::of(body()),
    );
    let visible = || like("[!-~]{1,40}");
    let caller = (
        visible(),
        visible(),
        option::of(visible()),
        option::of(visible()),
        option::of(visible()),
        option::of(like("[a-z0-9-]{1,20}")),
    );
    (request, caller).prop_map(|(request, caller)| {
        let (method, prefix, path, ends_in_slash, query, headers, body) = request;
        let (access_key, secret_key, security_token, project_id, domain_id, region) = caller;
        Case {
            method,
            prefix,
            path,
            ends_in_slash,
            query,
            headers,
            body,
            access_key,
            secret_key,
            security_token,
            project_id,
            domain_id,
            region,
        }
    })
}
