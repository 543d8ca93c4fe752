//! Parameters as they leave: path, query and headers.

use golden_parameters::models::{ItemId, Language, State};
use golden_parameters::{Client, Region};
use huaweicloud_core::{ClientBuilder, Credentials, ServiceClient};
use serde_json::json;

use crate::{broken, client, only, refused, server};

#[tokio::test]
async fn everything_leaves_in_its_place() {
    let server = server(200, json!({})).await;
    let client: Client = client(&server);
    client
        .list_items("a b/c", 7, "x&y=é", "trace id")
        .limit(10)
        .tags(["one", "two three", "a,b"])
        .item_ids([1, 2])
        .states([State::AB, State::CD])
        .scores([0.5, 2.0])
        .flag(true)
        .ratio(0.1)
        .since("2026-02-27T10:00:00+08:00".parse().unwrap())
        .state(State::E)
        .filter_name("n")
        .x_language(Language::ZhCn)
        .x_count(-1)
        .x_secret("header secret")
        .await
        .unwrap();
    let request = only(&server);
    assert_eq!(request.method, "GET");
    assert_eq!(request.path(), "/v1/project/groups/a%20b%2Fc/items/7");
    let query = request.target.split_once('?').unwrap().1;
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    let expected = [
        "filter%5Bname%5D=n",
        "flag=true",
        "item_ids=1%2C2",
        "limit=10",
        "q=x%26y%3D%C3%A9",
        "ratio=0.1",
        "scores=0.5%2C2",
        "since=2026-02-27T10%3A00%3A00%2B08%3A00",
        "state=e",
        "states=a%20b",
        "states=c%2Cd",
        "tags=a%2Cb",
        "tags=one",
        "tags=two%20three",
    ];
    assert_eq!(pairs, expected);
    for (header, value) in
        [("x-trace", "trace id"), ("x-language", "zh-cn"), ("x-count", "-1"), ("x-secret", "header secret")]
    {
        assert_eq!(request.header(header), Some(value), "{header}");
    }
    // This operation asks for no credentials.
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn what_is_not_set_does_not_leave() {
    let server = server(200, json!({})).await;
    let client: Client = client(&server);
    client.list_items("g", ItemId::from(7), "", "t").tags(Vec::<String>::new()).await.unwrap();
    let request = only(&server);
    assert_eq!(request.target, "/v1/project/groups/g/items/7?q=");
    assert_eq!(request.header("x-language"), None);
}

#[tokio::test]
async fn parameters_of_the_operation_take_the_place_of_those_of_the_path() {
    let server = server(204, json!({})).await;
    let client: Client = client(&server);
    let violations = refused(client.list_items("g", 7, "q", "t").limit(101).await, &server);
    assert_eq!(violations.to_string(), "query.limit has to be at most 100, not 101");
    let small: i32 = 101;
    client.delete_item("g", 7).limit(small).await.unwrap();
    let request = only(&server);
    assert_eq!(request.target, "/v1/project/groups/g/items/7?domain=domain&limit=101");
    assert!(request.header("authorization").is_some(), "signed, as the document asks for");
}

#[tokio::test]
async fn two_parameters_share_a_segment() {
    let server = server(200, json!({})).await;
    let client: Client = client(&server);
    client.show_file("a.b", 3).await.unwrap();
    assert_eq!(only(&server).target, "/v1/files/a.b.3");
}

#[tokio::test]
async fn what_no_request_can_carry_is_refused() {
    let server = server(200, json!({})).await;
    let client: Client = client(&server);
    for group in ["", ".", ".."] {
        let violations = refused(client.list_items(group, 7, "q", "t").await, &server);
        assert_eq!(broken(&violations), [("path.group".to_owned(), "type")]);
    }
    let violations = refused(client.list_items("g", 7, "q", "a\nb").x_secret("a\rsecret").await, &server);
    assert_eq!(
        broken(&violations),
        [("header.X-Trace".to_owned(), "type"), ("header.X-Secret".to_owned(), "type")]
    );
    assert!(!violations.to_string().contains("secret"), "{violations}");
}

#[test]
fn calls_do_not_show_secrets() {
    let builder = Client::builder().endpoint("http://127.0.0.1:1").project_id("p");
    let client = builder.credentials(Credentials::token("t")).build().unwrap();
    let call = client.list_items("g", 7, "q", "t").x_secret("header secret");
    call.validate().unwrap();
    let shown = format!("{call:?}");
    assert!(shown.contains("ListItems") && !shown.contains("header secret"), "{shown}");
}

#[tokio::test]
async fn values_of_the_client_are_asked_for_where_they_are_missing() {
    let server = server(204, json!({})).await;
    let builder = || ClientBuilder::<Client>::new().endpoint(server.endpoint());
    let bare = builder().credentials(Credentials::token("t")).build().unwrap();
    let said = bare.list_items("g", 7, "q", "t").await.unwrap_err().to_string();
    assert!(said.contains("`project_id` has no value: call .project_id(..)"), "{said}");
    let keys = Credentials::new("key", "secret");
    let without_domain = builder().project_id("p").credentials(keys).build().unwrap();
    let said = without_domain.delete_item("g", 7).await.unwrap_err().to_string();
    assert!(said.contains("`domain` has no value: call .domain_id(..)"), "{said}");
    assert!(server.requests().is_empty());
}

#[test]
fn the_server_of_the_document_is_known() {
    let service = Client::SERVICE;
    assert_eq!(service.endpoint, "https://parameters.{region}.example.com/api");
    assert_eq!(service.regions, ["north-1", "south-2"]);
    let builder = Client::builder().region(Region::from("south-2"));
    let client = builder.credentials(Credentials::token("t")).build().unwrap();
    assert!(format!("{client:?}").contains("https://parameters.south-2.example.com/api"), "{client:?}");
}
