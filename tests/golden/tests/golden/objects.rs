//! Objects, maps, arrays, recursion, `allOf`, nullable and free-form values.

use std::collections::BTreeMap;

use golden_objects::Client;
use golden_objects::models::{Heavy, Hook, Item, Link, Pallet, PalletCopy, PalletTwin, Report, Shelf, Size};
use serde_json::{Value as Json, json};

use crate::{broken, client, from_value, only, sent, server, to_value};

fn shelf() -> Shelf {
    let labels = BTreeMap::from([("colour".to_owned(), "red".to_owned())]);
    let size = Size::builder().width(90).build();
    let builder = Shelf::builder().name("first").size(size).labels(labels).owner(None);
    builder.keeper(None).key("a secret key").build()
}

#[test]
fn what_is_not_set_is_left_out_and_null_is_said_on_purpose() {
    let expected = json!({
        "name": "first", "size": {"width": 90}, "labels": {"colour": "red"}, "owner": null, "keeper": null,
        "key": "a secret key",
    });
    assert_eq!(to_value(&shelf()).unwrap(), expected);
}

#[test]
fn everything_that_is_set_is_written_and_read_back() {
    let item = |name: &str| Item::builder().name(name).build();
    let map = |pairs: &[(&str, Json)]| {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect::<serde_json::Map<_, _>>()
    };
    let shelf = Shelf::builder()
        .name("all")
        .size(Size::builder().width(1).height(2).build())
        .labels(BTreeMap::new())
        .owner(Some("me".to_owned()))
        .keeper(Some(Box::new(shelf())))
        .key("key")
        .counts(BTreeMap::from([("a".to_owned(), i64::MAX)]))
        .items([item("x"), item("y")])
        .grid([vec![1, 2], vec![]])
        .by_day(BTreeMap::from([("monday".to_owned(), vec![item("z")])]))
        .parent(shelf())
        .children([shelf(), shelf()])
        .neighbours(BTreeMap::from([("left".to_owned(), shelf())]))
        .note("a note")
        .holes([Some("a".to_owned()), None])
        .gaps(BTreeMap::from([("a".to_owned(), None), ("b".to_owned(), Some(1))]))
        .settings(map(&[("deep", json!({"er": [1, null]}))]))
        .open_settings(map(&[("a", json!(1))]))
        .any_settings(map(&[("a", json!(true))]))
        .anything(json!([1, "two", {"three": 3.5}]))
        .things([json!(null), json!("text")])
        .spare(Size::builder().width(3).build())
        .colour("blue")
        .slots(2)
        .tags(["a", "b"])
        .same(Size::builder().width(4).build())
        .build();
    shelf.validate().unwrap();
    let plain = to_value(&self::shelf()).unwrap();
    let expected = json!({
        "name": "all", "size": {"width": 1, "height": 2}, "labels": {}, "owner": "me", "keeper": plain,
        "key": "key", "counts": {"a": i64::MAX}, "items": [{"name": "x"}, {"name": "y"}], "grid": [[1, 2], []],
        "by_day": {"monday": [{"name": "z"}]}, "parent": plain, "children": [plain, plain],
        "neighbours": {"left": plain}, "note": "a note", "holes": ["a", null], "gaps": {"a": null, "b": 1},
        "settings": {"deep": {"er": [1, null]}}, "open_settings": {"a": 1}, "any_settings": {"a": true},
        "anything": [1, "two", {"three": 3.5}], "things": [null, "text"], "spare": {"width": 3},
        "colour": "blue", "slots": 2, "tags": ["a", "b"], "same": {"width": 4},
    });
    let written = to_value(&shelf).unwrap();
    assert_eq!(written, expected);
    assert_eq!(from_value::<Shelf>(written).unwrap(), shelf);
}

#[test]
fn what_only_the_service_sets_is_read_and_never_sent() {
    let read: Shelf = from_value(json!({"id": "7", "created_at": "2026-02-27T10:00:00Z"})).unwrap();
    assert_eq!(read.id.as_deref(), Some("7"));
    assert_eq!(read.created_at.as_ref().unwrap().to_string(), "2026-02-27T10:00:00Z");
    let again = to_value(&read).unwrap();
    assert_eq!((again.get("id"), again.get("created_at")), (None, None));
}

#[test]
fn responses_may_leave_out_what_requests_have_to_have() {
    let read: Shelf = from_value(json!({"name": null, "new": {"field": [1]}, "children": [{}]})).unwrap();
    assert_eq!((&read.name, &read.size, &read.labels, &read.owner), (&None, &None, &None, &None));
    assert_eq!(read.children.unwrap().len(), 1);

    // A request that is made of it has to have them all the same.
    let read: Shelf = from_value(json!({"size": {}})).unwrap();
    let expected =
        [("name", "required"), ("size.width", "required"), ("labels", "required"), ("key", "required")];
    let found = broken(&read.validate().unwrap_err());
    assert_eq!(found, expected.map(|(place, keyword)| (place.to_owned(), keyword)));
}

#[test]
fn what_only_responses_have_is_there_if_it_is_required() {
    let read: Report = from_value(json!({"total": 3, "lines": ["a"], "empty": {}, "at": null})).unwrap();
    let (total, lines): (i64, Vec<String>) = (read.total, read.lines);
    assert_eq!((total, lines), (3, vec!["a".to_owned()]));
    let error = from_value::<Report>(json!({"total": 3})).unwrap_err().to_string();
    assert!(error.contains("the field `lines` is missing"), "{error}");
}

#[test]
fn secrets_are_not_shown() {
    let shown = format!("{:?} {:#?}", shelf(), shelf());
    assert!(shown.contains("first") && !shown.contains("a secret key"), "{shown}");
}

#[test]
fn parts_of_all_of_become_one_object() {
    let chain = Link::builder().hook(Hook::builder().build()).build();
    let pallet = Pallet::builder().name("p").weight(1.5);
    let pallet = pallet.twin(PalletTwin::builder().weight(2.0).build()).build();
    assert_eq!(to_value(&pallet).unwrap(), json!({"name": "p", "weight": 1.5, "twin": {"weight": 2.0}}));
    // Limits of the parts and of the whole.
    let copy = PalletCopy::builder().name("").build();
    let pallet = Pallet::builder().name("").weight(1.5).chain(chain).copy(copy).build();
    let found = pallet.validate().unwrap_err();
    let expected = [("name", "minLength"), ("copy.name", "minLength"), ("the value itself", "maxProperties")];
    assert_eq!(broken(&found), expected.map(|(place, keyword)| (place.to_owned(), keyword)));
    assert_eq!(
        found.to_string(),
        "name has 0 characters, at least 1 needed; copy.name has 0 characters, at least 1 needed; \
         the value itself has 4 fields, at most 2 allowed"
    );
    let found = Heavy::builder().build().validate().unwrap_err();
    assert_eq!(found.to_string(), "the value itself has 0 fields, at least 1 needed");
}

#[test]
fn circles_are_built_and_read() {
    let inner = Link::builder().hook(Hook::builder().build()).build();
    let link = Link::builder().hook(Hook::builder().link(inner).build()).build();
    let json = json!({"hook": {"link": {"hook": {}}}});
    assert_eq!(to_value(&link).unwrap(), json);
    assert_eq!(from_value::<Link>(json).unwrap(), link);
}

#[tokio::test]
async fn requests_carry_objects_and_responses_bring_them() {
    let server = server(200, json!({"id": "7", "name": "first", "unknown": [{}]})).await;
    let client: Client = client(&server);
    let response = client.create_shelf(shelf()).await.unwrap();
    assert_eq!((response.id.as_deref(), response.name.as_deref()), (Some("7"), Some("first")));
    let request = only(&server);
    assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/shelves"));
    assert_eq!(sent(&request), to_value(&shelf()).unwrap());
}
