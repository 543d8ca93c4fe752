//! Bodies of requests and responses, success and error.

use std::collections::BTreeMap;

use golden_responses::models::{
    Problem, Receipt, SendInlineBody, SendInlineBodyKind, SendInlineBodyPartsItem, SendInlineBodyPartsItemAt,
    SendInlineResponseState, SendInlineStatus409Response, ShowDifferentStatus4xxResponse, Thing,
};
use golden_responses::operations::{SendInlineOutput, ShowDifferentOutput};
use golden_responses::{Client, ErrorKind};
use serde_json::json;

use crate::{broken, client, from_value, only, refused, sent, server, silent_server, to_value};

fn thing(name: &str) -> Thing {
    Thing::builder().name(name).build()
}

#[tokio::test]
async fn bodies_need_not_be_objects() {
    let names = server(200, json!(["a", "b"])).await;
    assert_eq!(client::<Client>(&names).list_names().await.unwrap(), ["a", "b"]);

    let things = server(200, json!([{"name": "a"}, {}])).await;
    let found = client::<Client>(&things).send_list(["x", "y"]).await.unwrap();
    assert_eq!(found, [thing("a"), Thing::default()]);
    assert_eq!(sent(&only(&things)), json!(["x", "y"]));

    let map = server(200, json!({"a": {"name": "b"}})).await;
    let body = BTreeMap::from([("n".to_owned(), 1)]);
    let found = client::<Client>(&map).send_map(body).await.unwrap();
    assert_eq!(found, BTreeMap::from([("a".to_owned(), thing("b"))]));
    assert_eq!(sent(&only(&map)), json!({"n": 1}));

    let any = server(200, json!([1, {"a": null}])).await;
    assert_eq!(client::<Client>(&any).send_any(json!("x")).await.unwrap(), json!([1, {"a": null}]));
    assert_eq!(sent(&only(&any)), json!("x"));

    let text = server(200, json!("text")).await;
    assert_eq!(client::<Client>(&text).show_text().await.unwrap(), "text");
    assert_eq!(client::<Client>(&text).send_text("abc").await.unwrap(), Some("text".to_owned()));
    assert_eq!(sent(&text.requests()[1]), json!("abc"));

    let null = server(200, json!(null)).await;
    assert_eq!(client::<Client>(&null).send_text("abc").await.unwrap(), None);

    let free = server(200, json!({"a": [1]})).await;
    let found = client::<Client>(&free).send_nullable(None).await.unwrap();
    assert_eq!(found.get("a"), Some(&json!([1])));
    assert_eq!(sent(&only(&free)), json!(null));
}

#[tokio::test]
async fn bodies_are_held_to_their_limits() {
    let server = server(200, json!([])).await;
    let client: Client = client(&server);
    let violations = refused(client.send_list(["a", "b", "too long"]).await, &server);
    let expected = [("body".to_owned(), "maxItems"), ("body[2]".to_owned(), "maxLength")];
    assert_eq!(broken(&violations), expected);
    let violations = refused(client.send_map(BTreeMap::from([("a".to_owned(), 10)])).await, &server);
    assert_eq!(violations.to_string(), "body[\"a\"] has to be at most 9, not 10");
    let violations = refused(client.send_text("abcd").await, &server);
    assert_eq!(violations.to_string(), "body has 4 characters, at most 3 allowed");
    let violations = refused(client.send_nullable(Some("abcd".to_owned())).await, &server);
    assert_eq!(violations.to_string(), "body has 4 characters, at most 3 allowed");
}

#[tokio::test]
async fn a_body_may_be_left_out() {
    let server = silent_server(204).await;
    let client: Client = client(&server);
    client.send_optional().await.unwrap();
    client.send_optional().body(thing("a")).await.unwrap();
    let bodies: Vec<Vec<u8>> = server.requests().into_iter().map(|request| request.body).collect();
    assert_eq!(bodies, [b"".to_vec(), b"{\"name\":\"a\"}".to_vec()]);
}

#[tokio::test]
async fn responses_may_have_no_body() {
    let found = silent_server(200).await;
    client::<Client>(&found).check_lists().await.unwrap();
    assert_eq!(only(&found).method, "HEAD");
    let missing = silent_server(404).await;
    let error = client::<Client>(&missing).check_lists().await.unwrap_err();
    assert_eq!(error.api().unwrap().status(), 404);
}

#[tokio::test]
async fn a_document_with_a_default_alone_means_the_success() {
    let server = server(200, json!({"name": "a"})).await;
    assert_eq!(client::<Client>(&server).show_options().await.unwrap(), thing("a"));
    assert_eq!(only(&server).method, "OPTIONS");
}

#[tokio::test]
async fn one_body_for_several_statuses_is_one_type() {
    for status in [200, 206] {
        let server = server(status, json!({"name": "a"})).await;
        let response = client::<Client>(&server).show_same().with_metadata().await.unwrap();
        assert_eq!((response.output, response.status), (thing("a"), status));
    }
}

#[tokio::test]
async fn a_body_for_some_statuses_is_an_option() {
    let full = server(200, json!({"name": "a"})).await;
    assert_eq!(client::<Client>(&full).show_maybe().await.unwrap(), Some(thing("a")));
    let empty = silent_server(204).await;
    assert_eq!(client::<Client>(&empty).show_maybe().await.unwrap(), None);
}

#[tokio::test]
async fn different_bodies_are_told_apart_by_status() {
    let receipt: Receipt = from_value(json!({"number": 7})).unwrap();
    let cases = [
        (200, json!({"name": "a"}), ShowDifferentOutput::Ok(thing("a"))),
        (201, json!({"number": 7}), ShowDifferentOutput::Created(receipt)),
        (202, json!({}), ShowDifferentOutput::Accepted),
        (299, json!([1, 2]), ShowDifferentOutput::Status299(vec![1, 2])),
    ];
    for (status, body, expected) in cases {
        let server = server(status, body).await;
        assert_eq!(client::<Client>(&server).show_different().await.unwrap(), expected);
    }
    let accepted = silent_server(202).await;
    let response = client::<Client>(&accepted).show_different().await.unwrap();
    assert_eq!(response, ShowDifferentOutput::Accepted);

    let odd = server(203, json!({"name": "a"})).await;
    let error = client::<Client>(&odd).show_different().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error}");
    assert!(error.to_string().contains("the documentation does not have this status"), "{error}");
    let wrong = server(201, json!({})).await;
    let error = client::<Client>(&wrong).show_different().await.unwrap_err();
    assert!(error.to_string().contains("the field `number` is missing"), "{error}");
}

#[tokio::test]
async fn error_bodies_have_types() {
    for (status, body) in
        [(400, json!({"error_code": "A.1", "error_msg": "No"})), (500, json!({"error_code": "A.2"}))]
    {
        let code = body["error_code"].as_str().unwrap().to_owned();
        let server = server(status, body).await;
        let error = client::<Client>(&server).show_different().await.unwrap_err();
        let api = error.api().unwrap();
        assert_eq!((api.status(), api.code()), (status, Some(code.as_str())));
        assert_eq!(api.body::<Problem>().unwrap().error_code, Some(code));
    }
    let server = server(418, json!({"reason": "a teapot"})).await;
    let error = client::<Client>(&server).show_different().await.unwrap_err();
    let body: ShowDifferentStatus4xxResponse = error.api().unwrap().body().unwrap();
    assert_eq!(body.reason.as_deref(), Some("a teapot"));
}

#[tokio::test]
async fn types_without_a_name_are_named_after_their_place() {
    let at = SendInlineBodyPartsItemAt::builder().x(1).build();
    let part = SendInlineBodyPartsItem::builder().at(at).build();
    let body = SendInlineBody::builder().kind(SendInlineBodyKind::First).parts([part]).build();
    let json = json!({"kind": "first", "parts": [{"at": {"x": 1}}]});
    assert_eq!(to_value(&body).unwrap(), json);

    let done = server(200, json!({"state": "on"})).await;
    let SendInlineOutput::Ok(response) = client::<Client>(&done).send_inline(body.clone()).await.unwrap()
    else {
        panic!("status 200 is another variant");
    };
    assert_eq!(response.state, Some(SendInlineResponseState::On));
    assert_eq!(sent(&only(&done)), json);

    let made = server(201, json!({"id": "7"})).await;
    let SendInlineOutput::Created(response) =
        client::<Client>(&made).send_inline(body.clone()).await.unwrap()
    else {
        panic!("status 201 is another variant");
    };
    assert_eq!(response.id.as_deref(), Some("7"));

    let clash = server(409, json!({"with": "another"})).await;
    let error = client::<Client>(&clash).send_inline(body).await.unwrap_err();
    let body: SendInlineStatus409Response = error.api().unwrap().body().unwrap();
    assert_eq!(body.with.as_deref(), Some("another"));
}

#[test]
fn a_document_without_servers_needs_an_endpoint() {
    let said = Client::builder().region("cn-north-4").build().unwrap_err().to_string();
    assert!(said.contains("endpoint"), "{said}");
}
