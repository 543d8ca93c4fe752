//! Every limit, where it is broken and where it is just met.

use golden_limits::models::{Inner, Kind, Level, Limits};
use golden_limits::{Client, Credentials};
use serde_json::{Value as Json, json};

use crate::{broken, client, from_value, only, refused, server};

/// A value of one field that is just within its limits, one that is just beyond, and what is said.
const FIELDS: &[(&str, &str, &str, &str)] = &[
    ("needed", r#""a""#, r#""""#, "needed has 0 characters, at least 1 needed"),
    ("short", r#""äöü""#, r#""äöüß""#, "short has 4 characters, at most 3 allowed"),
    ("pattern", r#""a/b""#, r#""a<b""#, r#"pattern has to match the pattern ^[^<>&"'\\]*$, not "a<b""#),
    ("look", r#""a-b""#, r#""a--b""#, r#"look has to match the pattern ^(?!.*--)[a-z-]+(?<!-)$, not "a--b""#),
    ("low", "-5", "-6", "low has to be at least -5, not -6"),
    ("high", "-1", "0", "high has to be at most -1, not 0"),
    (
        "above",
        "9007199254740994",
        "9007199254740993",
        "above has to be above 9007199254740993, not 9007199254740993",
    ),
    ("below", "8", "9", "below has to be below 9, not 9"),
    ("step", "-9", "4", "step has to be a multiple of 3, not 4"),
    ("fraction_low", "-0.5", "-0.51", "fraction_low has to be at least -0.5, not -0.51"),
    ("fraction_high", "1000.0", "1000.5", "fraction_high has to be at most 1000, not 1000.5"),
    ("fraction_above", "0.001", "0", "fraction_above has to be above 0, not 0"),
    ("fraction_below", "0.125", "0.25", "fraction_below has to be below 0.25, not 0.25"),
    ("fraction_step", "1.11", "1.115", "fraction_step has to be a multiple of 0.01, not 1.115"),
    ("few", "[5]", "[]", "few has 0 items, at least 1 needed"),
    ("few", "[1, 2]", "[1, 2, 3]", "few has 3 items, at most 2 allowed"),
    ("few", "[5]", "[5, 6]", "few[1] has to be at most 5, not 6"),
    (
        "unique",
        r#"[{"a": 1}, {"a": 2}]"#,
        r#"[{"a": 1}, {"b": 1}, {"a": 1}]"#,
        "unique has the same item at [0] and [2]",
    ),
    ("nested", r#"[["ab"], []]"#, r#"[[], ["ab", "cd"]]"#, "nested[1] has 2 items, at most 1 allowed"),
    ("nested", r#"[["ab"]]"#, r#"[["a"]]"#, "nested[0][0] has 1 character, at least 2 needed"),
    ("map", r#"{"a": "ab"}"#, "{}", "map has 0 entries, at least 1 needed"),
    (
        "map",
        r#"{"a": "", "b": ""}"#,
        r#"{"a": "", "b": "", "c": ""}"#,
        "map has 3 entries, at most 2 allowed",
    ),
    ("map", r#"{"a": "ab"}"#, r#"{"a b": "abc"}"#, r#"map["a b"] has 3 characters, at most 2 allowed"#),
    (
        "map_of_lists",
        r#"{"a": ["AB"]}"#,
        r#"{"a": ["AB", "A"]}"#,
        r#"map_of_lists["a"][1] has 1 character, at least 2 needed"#,
    ),
    ("code", r#""AB""#, r#""ab""#, r#"code has to match the pattern ^[A-Z]+$, not "ab""#),
    ("narrow_code", r#""ABC""#, r#""ABCD""#, "narrow_code has 4 characters, at most 3 allowed"),
    ("kind", r#""one""#, r#""three""#, r#"kind has to be one of one, two, not "three""#),
    ("kinds", r#"["one", "two"]"#, r#"["one", "one"]"#, "kinds has the same item at [0] and [1]"),
    ("kinds", "[]", r#"["three"]"#, r#"kinds[0] has to be one of one, two, not "three""#),
    ("level", "3", "2", "level has to be one of 1, 3, not 2"),
    ("secret", r#""abcd""#, r#""ABCDEFGHI""#, "secret has 9 characters, at most 8 allowed"),
    (
        "secrets",
        r#"["a"]"#,
        r#"["abcd", "abcd"]"#,
        "secrets has the same item at [0] and [1]; secrets[0] has 4 characters, at most 3 allowed; secrets[1] has 4 characters, at most 3 allowed",
    ),
    ("key", r#""abc""#, r#""abcd""#, "key has 4 characters, at most 3 allowed"),
    (
        "inner",
        r#"{"id": "ab", "size": 1}"#,
        r#"{"id": "abc", "size": 0}"#,
        "inner.id has 3 characters, at most 2 allowed; inner.size has to be at least 1, not 0",
    ),
    ("inner", r#"{"id": ""}"#, "{}", "inner.id has no value, and a request needs one"),
    (
        "inners",
        r#"[{"id": ""}]"#,
        r#"[{"id": ""}, {"id": "abc"}]"#,
        "inners[1].id has 3 characters, at most 2 allowed",
    ),
    (
        "inner_map",
        r#"{"a": {"id": ""}}"#,
        r#"{"a": {"id": "abc"}}"#,
        r#"inner_map["a"].id has 3 characters, at most 2 allowed"#,
    ),
    ("nullable", "null", r#""a""#, "nullable has 1 character, at least 2 needed"),
    ("holes", r#"[null, "ab"]"#, r#"["a"]"#, "holes[0] has 1 character, at least 2 needed"),
    ("free", r#"{"a": [1, 2, {}]}"#, r#"{"a": 1, "b": 2}"#, "free has 2 entries, at most 1 allowed"),
];

/// A value with one field of these, and what else it needs.
fn with(field: &str, value: &str) -> Limits {
    let mut json = json!({"needed": "a", "step": 0});
    json[field] = serde_json::from_str::<Json>(value).unwrap();
    from_value(json).unwrap_or_else(|error| panic!("{field}: {error}"))
}

#[test]
fn each_limit_is_checked_at_its_edge() {
    for (field, within, beyond, said) in FIELDS {
        with(field, within).validate().unwrap_or_else(|error| panic!("{within}: {error}"));
        let found = with(field, beyond).validate().expect_err(beyond);
        assert_eq!(found.to_string(), *said, "{beyond}");
    }
}

#[test]
fn every_field_is_tried() {
    let document = include_str!("../../../../codegen/tests/fixtures/golden/limits/generated/openapi.json");
    let document: Json = serde_json::from_str(document).unwrap();
    let properties = document["components"]["schemas"]["Limits"]["properties"].as_object().unwrap();
    let untried: Vec<&String> =
        properties.keys().filter(|name| FIELDS.iter().all(|(field, ..)| field != name)).collect();
    // What only the service sets is held to no limit.
    assert_eq!(untried, ["given"]);
    from_value::<Limits>(json!({"needed": "a", "step": 0, "given": ""})).unwrap().validate().unwrap();
}

#[test]
fn objects_count_their_fields() {
    let found = Limits::builder().needed("a").build().validate().unwrap_err();
    assert_eq!(found.to_string(), "the value itself has 1 field, at least 2 needed");
    assert_eq!(broken(&found), [("the value itself".to_owned(), "minProperties")]);
}

#[tokio::test]
async fn limits_hold_in_path_query_header_and_body_alike() {
    let server = server(200, json!({})).await;
    let client: Client = client(&server);
    let body = Limits::builder().needed("").inner(Inner::builder().id("abc").build()).build();
    let call = client
        .check("a1", 7, "abc", body)
        .text("no!!!")
        .kind(Kind::from("three"))
        .level(Level::from(2))
        .above(3)
        .share(1.05)
        .list(["a", "a", "b", "abc"])
        .x_word("word")
        .x_number(4)
        .x_key("abc");
    let expected = [
        ("path.word", "pattern"),
        ("path.number", "minimum"),
        ("path.number", "multipleOf"),
        ("path.code", "pattern"),
        ("query.text", "maxLength"),
        ("query.kind", "enum"),
        ("query.level", "enum"),
        ("query.above", "exclusiveMinimum"),
        ("query.share", "exclusiveMaximum"),
        ("query.share", "multipleOf"),
        ("query.list", "maxItems"),
        ("query.list", "uniqueItems"),
        ("query.list[3]", "maxLength"),
        ("header.X-Word", "maxLength"),
        ("header.X-Number", "maximum"),
        ("header.X-Key", "minLength"),
        ("body.needed", "minLength"),
        ("body.inner.id", "maxLength"),
    ]
    .map(|(place, keyword)| (place.to_owned(), keyword));
    assert_eq!(broken(&call.validate().unwrap_err()), expected);
    let violations = refused(call.await, &server);
    assert_eq!(broken(&violations), expected);
    assert!(violations.to_string().contains("query.share has to be below 1, not 1.05"), "{violations}");
}

#[tokio::test]
async fn values_at_their_limits_leave_and_responses_are_held_to_none() {
    let beyond = json!({"short": "far too long", "low": -100, "few": [], "kind": "other", "inner": {}});
    let server = server(200, beyond).await;
    let client: Client = client(&server);
    let body = Limits::builder().needed("a").step(3).build();
    let call = client.check("äöüß", 10, "ABCDE", body).text("yes").kind(Kind::One).level(Level::High);
    let call = call.above(4).share(0.9).list(["a", "b"]).x_word("abc").x_number(3).x_key("abcd");
    let response = call.await.unwrap();
    assert_eq!(response.short.as_deref(), Some("far too long"));
    assert_eq!((response.low, response.kind), (Some(-100), Some(Kind::Unknown("other".to_owned()))));
    let request = only(&server);
    assert_eq!(request.path(), "/%C3%A4%C3%B6%C3%BC%C3%9F/10/ABCDE");
}

#[tokio::test]
async fn checks_can_be_switched_off() {
    let server = server(200, json!({})).await;
    let builder = Client::builder().endpoint(server.endpoint()).check_requests(false);
    let client = builder.credentials(Credentials::token("t")).build().unwrap();
    client.check("a", 7, "abc", Limits::builder().needed("").build()).await.unwrap();
    assert_eq!(only(&server).target, "/a/7/abc");
}
