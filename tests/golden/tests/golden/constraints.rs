//! Constraints between fields, where they hold and where they are broken.

use golden_constraints::Client;
use golden_constraints::models::{Kind, Order};
use serde_json::{Value as Json, json};

use crate::{client, from_value, refused, server};

/// What a request holds beside what keeps every constraint, and what is said about it.
const ORDERS: &[(&str, &str)] = &[
    (r#"{}"#, ""),
    (r#"{"group": null}"#, "the value itself needs exactly one of group, ids, and has none"),
    (r#"{"ids": []}"#, "the value itself needs exactly one of group, ids, and has group and ids"),
    (r#"{"mail": null}"#, "the value itself needs at least one of mail, phone, source.mail, and has none"),
    (r#"{"mail": null, "phone": "1"}"#, ""),
    (r#"{"mail": null, "source": {"key": "k", "mail": ""}}"#, ""),
    (r#"{"screen": true}"#, ""),
    (
        r#"{"paper": false, "screen": false}"#,
        "the value itself needs at most one of paper, screen, and has paper and screen",
    ),
    // What the service takes where nothing is said counts as said.
    (r#"{"source": {}}"#, "source.key has no value, and needs one where kind is single by default"),
    (r#"{"source": null}"#, "source.key has no value, and needs one where kind is single by default"),
    (r#"{"kind": "single", "source": {}}"#, "source.key has no value, and needs one where kind is single"),
    (r#"{"kind": "list", "source": {}}"#, ""),
    (r#"{"kind": "list", "level": 1, "source": {}}"#, ""),
    (
        r#"{"kind": "list", "level": 2, "source": {}}"#,
        "source.list.name has no value, and needs one where kind is list and level is 2; \
         phone has no value, and needs one where kind is list and level is 2",
    ),
    (r#"{"kind": "all", "level": 2, "phone": "1", "source": {"list": {"name": ""}}}"#, ""),
    (r#"{"paper": true}"#, "mail has a value, and must have none where paper is true"),
    (r#"{"paper": true, "mail": null, "phone": "1"}"#, ""),
    (
        r#"{"source": {"key": "k", "cloud": "Tencent"}}"#,
        "source.app has no value, and needs one where cloud is Tencent",
    ),
    (r#"{"source": {"key": "k", "cloud": "Tencent", "app": "1"}}"#, ""),
    (
        r#"{"parts": [{"cloud": "AWS"}, {"cloud": "Tencent"}]}"#,
        "parts[1].app has no value, and needs one where cloud is Tencent",
    ),
    (r#"{"hours": [{"start": "08:00", "end": "12:00"}, {"start": "12:00", "end": "18:00"}]}"#, ""),
    (
        r#"{"hours": [{"start": "08:00", "end": "12:00"}, {"start": "11:59", "end": "18:00"}]}"#,
        "hours[1] is 11:59 to 18:00, which overlaps [0], 08:00 to 12:00",
    ),
    (r#"{"hours": [{"start": "22:00", "end": "02:00"}, {"start": "02:00", "end": "22:00"}]}"#, ""),
    (
        r#"{"hours": [{"start": "01:00", "end": "03:00"}, {"start": "22:00", "end": "02:00"}]}"#,
        "hours[1] is 22:00 to 02:00, which overlaps [0], 01:00 to 03:00",
    ),
    (
        r#"{"hours": [{"start": "22:00", "end": "02:00"}, {"start": "23:00", "end": "01:00"}]}"#,
        "hours[1] is 23:00 to 01:00, which overlaps [0], 22:00 to 02:00",
    ),
    (r#"{"hours": [{"start": "08:00", "end": "08:00"}, {"start": "08:00", "end": "09:00"}]}"#, ""),
    (r#"{"some_kind": "list", "some_level": 1, "some_kinds": ["all"]}"#, ""),
    (r#"{"some_kind": "all"}"#, r#"some_kind has to be one of single, list, not "all""#),
    (r#"{"some_level": 2}"#, "some_level has to be one of 1, not 2"),
    (r#"{"some_kinds": ["all", "list"]}"#, r#"some_kinds[1] has to be one of all, not "list""#),
];

/// An order that keeps every constraint, with some of its fields replaced.
fn order(changes: &str) -> Order {
    let mut order = json!({"group": "g", "mail": "m", "source": {"key": "k"}});
    let changes: Json = serde_json::from_str(changes).unwrap();
    for (name, value) in changes.as_object().unwrap() {
        order[name] = value.clone();
    }
    from_value(order).unwrap()
}

#[test]
fn every_constraint_is_checked() {
    for (changes, expected) in ORDERS {
        let found = order(changes).validate().map_or_else(|broken| broken.to_string(), |()| String::new());
        assert_eq!(&found, expected, "{changes}");
    }
}

#[tokio::test]
async fn nothing_is_sent_that_breaks_a_constraint() {
    let server = server(200, json!({})).await;
    let client: Client = client(&server);
    let violations =
        refused(client.order(order(r#"{"ids": [1], "source": {"cloud": "Tencent"}}"#)).await, &server);
    let keywords: Vec<_> = violations.iter().map(|one| (one.place(), one.keyword())).collect();
    let expected = [("body", "exactlyOne"), ("body.source.key", "required"), ("body.source.app", "required")];
    assert_eq!(keywords.len(), expected.len(), "{violations}");
    assert!(expected.iter().all(|one| keywords.contains(one)), "{violations}");
}

#[tokio::test]
async fn responses_are_held_to_none_and_may_spell_values_in_other_letters() {
    let server = server(200, json!({"kind": "SINGLE", "some_kind": "All", "hours": [{}]})).await;
    let client: Client = client(&server);
    let response = client.order(order("{}")).await.unwrap();
    assert_eq!((response.kind, response.some_kind), (Some(Kind::Single), Some(Kind::All)));
}
