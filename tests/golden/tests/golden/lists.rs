//! Lists that are read page by page, and states that can be waited for.

use std::sync::Mutex;
use std::time::Duration;

use golden_lists::Client;
use golden_lists::models::{ListByMarkerBody, ThingState};
use huaweicloud_core::{Deviations, Error, ErrorKind, WaitErrorKind};
use huaweicloud_tests::{Server, ServerResponse};
use serde_json::{Value as Json, json};

use crate::{client, sent};

/// A server that responds with one body after the other, and then with the last for ever. A number is a
/// status without a body.
async fn script(bodies: Json) -> Server {
    let bodies: Vec<Json> = bodies.as_array().unwrap().clone();
    let number = Mutex::new(0);
    Server::start(move |_| {
        let mut number = number.lock().unwrap();
        let body = bodies.get(*number).or(bodies.last()).unwrap();
        *number += 1;
        match body.as_u64() {
            Some(204) => {
                ServerResponse::Raw(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_vec())
            }
            Some(status) => ServerResponse::Json(u16::try_from(status).unwrap(), "{}".to_owned()),
            None if body.get("error_code").is_some() => ServerResponse::Json(400, body.to_string()),
            None => ServerResponse::Json(200, body.to_string()),
        }
    })
    .await
    .unwrap()
}

fn targets(server: &Server) -> Vec<String> {
    server.requests().into_iter().map(|request| request.target).collect()
}

#[tokio::test]
async fn an_offset_counts_from_where_the_service_counts() {
    let page = |ids: &[&str]| {
        let things: Vec<Json> = ids.iter().map(|id| json!({ "id": id })).collect();
        json!({ "page": { "things": things, "total": 3 } })
    };
    let server = script(json!([page(&["a", "b"]), page(&["b", "c"]), 204])).await;
    let client: Client = client(&server);
    let mut items = client.list_by_offset().limit(2).items();
    let mut ids = Vec::new();
    while let Some(thing) = items.next().await {
        ids.push(thing.unwrap().id.unwrap().as_str().to_owned());
    }
    assert_eq!((ids.join(""), items.total()), ("abc".to_owned(), Some(3)));
    assert_eq!(targets(&server)[..2], ["/offsets?limit=2&offset=1", "/offsets?limit=2&offset=2"]);
}

#[tokio::test]
async fn pages_are_counted_from_one() {
    let server = script(json!([["a", "b"], ["c"], []])).await;
    let client: Client = client(&server);
    assert_eq!(client.list_by_page().items().collect().await.unwrap(), ["a", "b", "c"]);
    assert_eq!(targets(&server), ["/pages?page=1", "/pages?page=2", "/pages?page=3"]);
}

#[tokio::test]
async fn a_marker_goes_into_the_body() {
    let server = script(json!([{ "names": ["a"], "next": "a" }, { "names": ["b"], "next": "" }])).await;
    let client: Client = client(&server);
    let pages = client.list_by_marker(ListByMarkerBody::default()).pages().page_size(1);
    let mut pages = std::pin::pin!(pages);
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    let bodies: Vec<Json> = server.requests().iter().map(sent).collect();
    assert_eq!(bodies, [json!({ "size": 1 }), json!({ "marker": "a", "size": 1 })]);
}

const SHORT: (Duration, Duration) = (Duration::from_millis(1), Duration::from_millis(2));

#[tokio::test]
async fn waiting_ends_as_the_specification_says() {
    // The state that is waited for, what the server responds with, and how it ends.
    let up = json!({ "id": "1", "state": "UP" });
    let starting = json!({ "id": "1", "state": "STARTING" });
    let broken = json!({ "id": "1", "state": "broken" });
    let working = json!({ "id": "1", "state": "UP", "job": { "id": "7" } });
    let unknown = json!({ "error_code": "L.404", "error_msg": "no such thing" });
    let cases = [
        ("up", json!([starting, up, up]), "3 UP"),
        ("up", json!([up, starting, up, working, up, up]), "6 UP"),
        ("up", json!([starting, broken]), "2 failed BROKEN"),
        ("up", json!([starting, 404]), "2 gone"),
        ("up", json!([unknown]), "1 gone"),
        ("up", json!([409]), "1 call"),
        ("gone", json!([up, starting, 404]), "3 done"),
        ("gone", json!([up, unknown]), "2 done"),
        ("gone", json!([broken]), "1 failed BROKEN"),
        ("there", json!([404, unknown, starting]), "3 STARTING"),
    ];
    for (state, bodies, expected) in cases {
        let server = script(bodies.clone()).await;
        let client: Client = client(&server);
        let (first, longest) = SHORT;
        let call = client.show_thing("1");
        let end = match state {
            "up" => call.wait_until_up().interval(first, longest).await.map(|thing| thing.state),
            "there" => call.wait_until_there().interval(first, longest).await.map(|thing| thing.state),
            _ => call.wait_until_gone().interval(first, longest).await.map(|()| None),
        };
        let end = match end {
            Ok(Some(state)) => state.as_str().to_owned(),
            Ok(None) => "done".to_owned(),
            Err(error) => {
                assert_eq!(
                    error.last().is_some(),
                    matches!(error.kind(), WaitErrorKind::Failed(_)) || bodies[0] == starting
                );
                let kind = match error.kind() {
                    WaitErrorKind::Failed(value) => format!("failed {value}"),
                    WaitErrorKind::Gone(_) => "gone".to_owned(),
                    WaitErrorKind::Call(_) => "call".to_owned(),
                    other => format!("{other:?}"),
                };
                assert!(matches!(Error::from(error).kind(), ErrorKind::Wait(_) | ErrorKind::Api(_)));
                kind
            }
        };
        assert_eq!(format!("{} {end}", server.requests().len()), expected, "{state}: {bodies}");
    }
}

#[tokio::test]
async fn a_state_that_is_a_number_is_named() {
    let (first, longest) = SHORT;
    let server = script(json!([{ "phase": 1 }, { "phase": 4 }])).await;
    let client: Client = client(&server);
    let end = client.show_thing("1").wait_until_done().interval(first, longest).await;
    let message = "ShowThing: not done: phase is 4 (Paused), which does not change by itself";
    assert_eq!(end.err().map(|error| error.to_string()).as_deref(), Some(message));
}

#[tokio::test]
async fn an_item_of_a_list_can_be_waited_for() {
    let list = |state: &str| json!({ "page": { "things": [{ "id": "0", "state": "UP" }, { "id": "1", "state": state }] } });
    let (first, longest) = SHORT;
    for (last, expected) in [
        ("UP", None),
        ("BROKEN", Some("ListByOffset: not listed: state is BROKEN, which does not change by itself")),
    ] {
        let server = script(json!([204, { "page": { "things": [] } }, list("STARTING"), list(last)])).await;
        let client: Client = client(&server);
        let end = client.list_by_offset().wait_until_listed("1").interval(first, longest).await;
        assert_eq!(end.err().map(|error| error.to_string()).as_deref(), expected);
        assert_eq!(server.requests().len(), 4);
    }
}

/// Pages of one thing each, and what is asked for to get at them.
#[tokio::test]
async fn an_item_is_looked_for_on_further_pages() {
    let page =
        |id: &str, state: &str| json!({ "page": { "things": [{ "id": id, "state": state }], "total": 3 } });
    let (up, starting) = (|id: &str| page(id, "UP"), |id: &str| page(id, "STARTING"));
    let many: Vec<Json> = (0..20).map(|number| up(&number.to_string())).collect();
    let after_many = [vec![starting("x")], many.clone(), vec![up("x")]].concat();
    // Responses, how the wait for `x` ends, and the offsets that are asked for; none is the first page.
    let cases = [
        (json!([up("a"), up("b"), up("x")]), "", "1 2 3"),
        // Each time the first page is the first to be asked for.
        (json!([up("a"), starting("x"), up("x")]), "", "1 2 1"),
        (json!([up("a"), starting("x"), up("a"), up("b"), up("x")]), "", "1 2 1 2 3"),
        // Not there yet: all that there are have been read. What has been there is not given up for a number.
        (json!([up("a"), up("b"), up("c"), up("x")]), "", "1 2 3 1"),
        (json!([starting("x"), up("a"), up("b"), up("c"), up("x")]), "", "1 1 2 3 4"),
        (json!([starting("x"), up("a"), 204]), "the list does not have it", "1 1 2"),
        (json!([starting("x"), up("a"), up("a")]), "the list does not have it", "1 1 2"),
        (json!([starting("x"), up("a"), { "page": { "things": [] } }]), "the list does not have it", "1 1 2"),
        // After so many pages nobody knows.
        (json!(after_many), "", "1 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 1"),
    ];
    for (bodies, words, offsets) in cases {
        let server = script(bodies.clone()).await;
        let client: Client = client(&server);
        let wait = client.list_by_offset().wait_until_listed("x").interval(SHORT.0, SHORT.1);
        let error = wait.await.err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.is_empty() == words.is_empty() && error.contains(words), "{bodies}: {error}");
        let found: Vec<String> = targets(&server)
            .iter()
            .map(|target| target.rsplit_once("offset=").unwrap().1.to_owned())
            .collect();
        assert_eq!(found.join(" "), offsets, "{bodies}");
    }
}

#[tokio::test]
async fn a_wait_begins_where_the_call_does() {
    let page = |id: &str| json!({ "page": { "things": [{ "id": id, "state": "UP" }] } });
    let server = script(json!([page("a"), page("x")])).await;
    let client: Client = client(&server);
    client.list_by_offset().offset(40).limit(1).wait_until_listed("x").await.unwrap();
    assert_eq!(targets(&server), ["/offsets?limit=1&offset=40", "/offsets?limit=1&offset=41"]);
}

#[tokio::test]
async fn no_text_is_no_value() {
    // Some services write no text where they mean that there is nothing.
    let server = script(json!([{ "id": "1", "state": "UP", "job": { "id": "" } }])).await;
    let client: Client = client(&server);
    client.show_thing("1").wait_until_up().interval(SHORT.0, SHORT.1).await.unwrap();
}

/// Who looks for wrong pages reads lists as anybody does, and asks afterwards.
#[tokio::test]
async fn lists_and_waits_tell_what_is_not_as_documented() {
    let page = |thing: Json| json!({ "page": { "things": [thing], "total": "two" } });
    let bodies = [
        page(json!({ "id": "a", "colour": "red" })),
        page(json!({ "id": "b", "colour": "blue" })),
        json!(204),
    ];
    let server = script(json!(bodies)).await;
    let client: Client = client(&server);
    let mut pages = client.list_by_offset().pages();
    assert!(pages.metadata().is_none() && pages.deviations().is_empty());
    pages.next().await.unwrap().unwrap();
    let metadata = pages.metadata().unwrap();
    let places = |deviations: &Deviations| -> String {
        deviations.iter().map(|one| format!("{} ", one.place())).collect()
    };
    assert_eq!(
        (metadata.status, places(&metadata.deviations)),
        (200, "page.things[0].colour page.total ".to_owned())
    );
    while pages.next().await.is_some() {}
    assert_eq!(places(pages.deviations()), "page.things[0].colour page.total ", "each once");
    assert_eq!(pages.metadata().unwrap().status, 204);

    let server = script(json!(bodies)).await;
    let client: Client = crate::client(&server);
    let mut items = client.list_by_offset().items();
    while items.next().await.is_some() {}
    assert_eq!(places(items.deviations()), "page.things[0].colour page.total ");

    let bodies =
        json!([{ "id": "1", "state": "STARTING", "colour": "red" }, { "id": "1", "state": "SLOW" }, 404]);
    let server = script(bodies).await;
    let client: Client = crate::client(&server);
    let mut wait = client.show_thing("1").wait_until_gone().interval(SHORT.0, SHORT.1);
    while wait.next().await.unwrap().is_some() {}
    assert_eq!(places(wait.deviations()), "colour state ");
    assert_eq!(wait.metadata().unwrap().status, 200);
}

#[tokio::test]
async fn every_response_on_the_way_is_shown_until_the_deadline() {
    let server = script(json!([{ "id": "1", "state": "STARTING" }])).await;
    let client: Client = client(&server);
    let wait = client.show_thing("1").wait_until_up().interval(SHORT.0, SHORT.1);
    let mut wait = wait.deadline(Duration::from_millis(100));
    let mut seen = 0;
    let error = loop {
        match wait.next().await {
            Ok(Some(thing)) => seen += usize::from(thing.state == Some(ThingState::Starting)),
            Ok(None) => panic!("it is not up"),
            Err(error) => break error,
        }
    };
    assert!(seen > 1, "{seen}");
    assert!(matches!(error.kind(), WaitErrorKind::Deadline(_)), "{error}");
    assert_eq!(error.into_last().unwrap().state, Some(ThingState::Starting));
    assert!(matches!(wait.await.unwrap_err().kind(), WaitErrorKind::Ended));
}

#[tokio::test]
async fn waiting_goes_on_after_it_was_interrupted() {
    let server = script(json!([{ "id": "1", "state": "STARTING" }, { "id": "1", "state": "UP" }])).await;
    let client: Client = client(&server);
    let mut wait = client.show_thing("1").wait_until_up().interval(SHORT.0, SHORT.1);
    let mut seen = 0;
    while seen < 3 {
        tokio::select! {
            biased;
            () = tokio::time::sleep(Duration::from_micros(100)) => {}
            thing = wait.next() => seen += usize::from(thing.unwrap().is_some()),
        }
    }
    assert!(wait.next().await.unwrap().is_none());
    assert_eq!(server.requests().len(), 3, "no request is made twice");
}
