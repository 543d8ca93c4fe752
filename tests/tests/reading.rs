//! Responses are read leniently, and what cannot be read is an error that names its place.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use huaweicloud_oms::models::{
    CloudType, ConsistencyCheck, ShowTaskResponse, TaskGroupType, TaskStatus, TaskType,
};
use huaweicloud_oms::{Client, Credentials, ErrorKind, Result};
use huaweicloud_tests::{Server, ServerResponse};

fn client(server: &Server) -> Client {
    let builder = Client::builder().endpoint(server.endpoint()).project_id("project");
    builder.credentials(Credentials::token("a-token")).build().unwrap()
}

async fn show_task(body: &str) -> Result<ShowTaskResponse> {
    let body = body.to_owned();
    let server = Server::start(move |_| ServerResponse::Json(200, body.clone())).await.unwrap();
    client(&server).show_task(1).await
}

#[tokio::test]
async fn a_success_brings_its_metadata() {
    let server = Server::start(|_| ServerResponse::Json(201, "{\"id\": 7}".to_owned())).await.unwrap();
    let response = client(&server).show_task(7).with_metadata().await.unwrap();
    assert_eq!((response.status, response.request_id.as_deref()), (201, Some("request-1")));
    assert_eq!(response.headers["content-type"], "application/json");
    assert_eq!(response.output.id.unwrap().get(), 7);
}

#[tokio::test]
async fn unknown_enum_values_are_kept_and_written_back() {
    let body = concat!(
        r#"{"id":1,"status":42,"task_type":"stream","group_type":"","src_node":{"cloud_type":"Tian Yi","#,
        r#""list_file":{"obs_bucket":"b","list_file_key":"k"}},"consistency_check":"sha1"}"#
    );
    let task = show_task(body).await.unwrap();
    assert_eq!(task.status, Some(TaskStatus::Unknown(42)));
    assert_eq!(task.task_type, Some(TaskType::Unknown("stream".to_owned())));
    assert_eq!(task.group_type, Some(TaskGroupType::Unknown(String::new())));
    assert_eq!(task.consistency_check, Some(ConsistencyCheck::Unknown("sha1".to_owned())));
    let source = task.src_node.as_ref().unwrap();
    assert_eq!(source.cloud_type, Some(CloudType::Unknown("Tian Yi".to_owned())));
    assert_eq!(serde_json::to_string(&task).unwrap(), body);
}

#[tokio::test]
async fn numbers_and_texts_may_stand_for_each_other() {
    let task = show_task(
        r#"{"id":"191297407830872","name":7,"status":"2","enable_kms":"true","progress":"0.5",
            "total_num":" 12 ","total_size":2147483648.0,"start_time":"","migrate_speed":1e3,
            "src_node":{"app_id":1250000000,"object_key":[1,true,"x"]}}"#,
    )
    .await
    .unwrap();
    assert_eq!(task.id.unwrap().get(), 191_297_407_830_872);
    assert_eq!(task.name.as_deref(), Some("7"));
    assert_eq!(task.status, Some(TaskStatus::Migrating));
    assert_eq!(task.enable_kms, Some(true));
    assert_eq!(task.progress, Some(0.5));
    assert_eq!(task.total_num, Some(12));
    assert_eq!(task.total_size, Some(2_147_483_648));
    assert_eq!(task.start_time, None);
    assert_eq!(task.migrate_speed, Some(1000));
    let source = task.src_node.unwrap();
    assert_eq!(source.app_id.as_deref(), Some("1250000000"));
    assert_eq!(source.object_key.unwrap(), ["1", "true", "x"]);
}

#[tokio::test]
async fn what_is_missing_null_or_new_does_not_matter() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for body in [
        "{}".to_owned(),
        " \n{ } \r\n".to_owned(),
        r#"{"new":{"a":[1,{"b":null}]},"another":"x","":0}"#.to_owned(),
        format!(r#"{{"new":{deep}}}"#),
        r#"{"id":null,"name":null,"status":null,"src_node":null,"bandwidth_policy":null,"progress":null,
            "enable_kms":null,"failed_object_record":null,"group_id":null,"smn_info":null}"#
            .to_owned(),
        r#"{"error_reason":""}"#.to_owned(),
    ] {
        let task = show_task(&body).await.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(task, ShowTaskResponse::default(), "{body}");
    }
    let task = show_task(r#"{"src_node":{"bucket":null,"list_file":null,"object_key":[]}}"#).await.unwrap();
    let source = task.src_node.unwrap();
    assert_eq!((source.bucket, source.list_file, source.object_key), (None, None, Some(Vec::new())));
}

#[tokio::test]
async fn what_cannot_be_read_is_named_with_its_place() {
    let cases = [
        (r#"{"id":"one"}"#, "id: a text where a 64-bit integer is expected"),
        (r#"{"id":1.5}"#, "id: a number with a fraction where a 64-bit integer is expected"),
        (r#"{"total_num":9223372036854775808}"#, "total_num: an integer where a 64-bit integer"),
        (r#"{"total_num":1e300}"#, "total_num: a number with a fraction where a 64-bit integer"),
        (r#"{"status":2147483648}"#, "status: an integer where a 32-bit integer is expected"),
        (r#"{"enable_kms":"yes"}"#, "enable_kms: a text where true or false is expected"),
        (r#"{"name":["a"]}"#, "name: a list where a text is expected"),
        (r#"{"src_node":[]}"#, "src_node: a list where an object is expected"),
        (r#"{"bandwidth_policy":{}}"#, "bandwidth_policy: an object where a list is expected"),
        (r#"{"src_node":{"object_key":["a","b",{}]}}"#, "src_node.object_key[2]: an object where a text"),
        (r#"{"src_node":{"object_key":["a",null]}}"#, "src_node.object_key[1]: null where a text"),
        (
            r#"{"bandwidth_policy":[{"start":"0","end":"1","max_bandwidth":1},{"start":"0","end":"1",
                "max_bandwidth":"fast"}]}"#,
            "bandwidth_policy[1].max_bandwidth: a text where",
        ),
        (r#"{"id":1,}"#, "trailing comma at line 1 column 9"),
        (r#"{"id":NaN}"#, "id: "),
    ];
    for (body, problem) in cases {
        let error = show_task(body).await.map(|task| panic!("{body}: {task:?}")).unwrap_err();
        let ErrorKind::Decode(decode) = error.kind() else { panic!("{error:?}") };
        assert!(decode.problem().contains(problem), "{body}: {}", decode.problem());
        assert_eq!((decode.status(), decode.request_id()), (200, Some("request-1")));
        assert_eq!(decode.raw_body(), body.as_bytes());
    }
}
