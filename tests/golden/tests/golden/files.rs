//! Documents of many files, and documents that say next to nothing.

use golden_bare::models::GetTasksIdSubTasksResponse;
use golden_files::models::{FieldBody, GroupName, ModBody, TypeBody};
use huaweicloud_core::{ClientBuilder, Credentials, ServiceClient};
use serde_json::json;

use crate::{client, only, sent, server, silent_server};

#[tokio::test]
async fn what_is_in_other_files_works_like_the_rest() {
    let groups = server(200, json!([{"name": "a"}])).await;
    let found = client::<golden_files::Client>(&groups).list_groups().await.unwrap();
    assert_eq!(found[0].name, Some(GroupName::from("a")));
    let first = server(200, json!({"number": 7})).await;
    assert_eq!(client::<golden_files::Client>(&first).show_first().await.unwrap().number, Some(7));

    let sink = silent_server(204).await;
    let client: golden_files::Client = client(&sink);
    client.send_types(TypeBody::builder().r#type("a").build()).await.unwrap();
    client.send_fields(FieldBody::builder().fields("a").build()).await.unwrap();
    client.send_mods(ModBody::builder().r#mod("a").build()).await.unwrap();
    let bodies: Vec<_> = sink.requests().iter().map(sent).collect();
    assert_eq!(bodies, [json!({"type": "a"}), json!({"fields": "a"}), json!({"mod": "a"})]);
}

#[tokio::test]
async fn the_path_of_the_server_comes_first() {
    assert_eq!(golden_files::Client::SERVICE.endpoint, "https://files.example.com/base/path");
    let server = server(200, json!([])).await;
    let endpoint = format!("{}/base/path/", server.endpoint());
    let builder = ClientBuilder::new().endpoint(endpoint).credentials(Credentials::token("t"));
    let client: golden_files::Client = builder.build().unwrap();
    client.list_groups().await.unwrap();
    assert_eq!(only(&server).target, "/base/path/groups");
}

#[tokio::test]
async fn operations_without_a_name_are_named_after_method_and_path() {
    let server = server(200, json!({"id": "7"})).await;
    let client: golden_bare::Client = client(&server);
    client.get().await.unwrap();
    let response: GetTasksIdSubTasksResponse = client.get_tasks_id_sub_tasks("a").await.unwrap();
    assert_eq!(response.id.as_deref(), Some("7"));
    client.post_tasks_id_sub_tasks("a").await.unwrap();
    let targets: Vec<_> =
        server.requests().into_iter().map(|one| format!("{} {}", one.method, one.target)).collect();
    assert_eq!(targets, ["GET /", "GET /tasks/a/sub-tasks", "POST /tasks/a/sub-tasks"]);
    // Nothing asks for credentials, so none leave.
    assert!(server.requests().iter().all(|request| request.header("authorization").is_none()));
}
