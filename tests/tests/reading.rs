//! Responses are read leniently: what is not as documented costs as little as possible and is noted, and what
//! cannot be read is an error that names its place.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use huaweicloud_oms::Json;
use huaweicloud_oms::models::{
    CloudType, ConsistencyCheck, ShowTaskResponse, TaskGroupType, TaskStatus, TaskType,
};
use huaweicloud_oms::{Client, Credentials, ErrorKind, Result};
use huaweicloud_tests::{Server, ServerResponse};

fn client(server: &Server) -> Client {
    let builder = Client::builder().endpoint(server.endpoint()).project_id("project");
    builder.credentials(Credentials::token("a-token")).build().unwrap()
}

async fn server(body: &str) -> Server {
    let body = body.to_owned();
    Server::start(move |_| ServerResponse::Json(200, body.clone())).await.unwrap()
}

/// A server with a body of any kind.
async fn plain(media_type: &str, body: &[u8]) -> Server {
    let length = body.len();
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n");
    let response = [head.as_bytes(), body].concat();
    Server::start(move |_| ServerResponse::Raw(response.clone())).await.unwrap()
}

fn dcs(server: &Server, strict: bool) -> huaweicloud_dcs::Client {
    let builder = huaweicloud_dcs::Client::builder().endpoint(server.endpoint()).project_id("project");
    builder.credentials(Credentials::token("a-token")).strict_responses(strict).build().unwrap()
}

async fn show_task(body: &str) -> Result<ShowTaskResponse> {
    client(&server(body).await).show_task(1).await
}

/// The response, and what in it is not as documented.
async fn noted(body: &str) -> (ShowTaskResponse, Vec<String>) {
    let response = client(&server(body).await).show_task(1).with_metadata().await;
    let response = response.unwrap_or_else(|error| panic!("{body}: {error}"));
    let deviations = response.deviations.iter().map(ToString::to_string).collect();
    (response.output, deviations)
}

/// The same with a client that takes what is not as documented for an error.
async fn strict(body: &str) -> Result<ShowTaskResponse> {
    let server = server(body).await;
    let builder = Client::builder().endpoint(server.endpoint()).project_id("project");
    let builder = builder.credentials(Credentials::token("a-token")).strict_responses(true);
    builder.build().unwrap().show_task(1).await
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
    assert_eq!(serde_json::to_string(&Json::of(&task)).unwrap(), body);
}

#[tokio::test]
async fn numbers_and_texts_may_stand_for_each_other() {
    let task = show_task(
        r#"{"id":"191297407830872","name":7,"status":"2","enable_kms":"TRUE","progress":".5",
            "total_num":" 12 ","total_size":2147483648.0,"start_time":"","migrate_speed":1e3,
            "successful_num":"100.00","description":100.00,
            "src_node":{"app_id":123456789012345678901234567890,"object_key":[1,true,"x"]}}"#,
    )
    .await
    .unwrap();
    assert_eq!(task.successful_num, Some(100));
    assert_eq!(task.description.as_deref(), Some("100.00"));
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
    assert_eq!(source.app_id.as_deref(), Some("123456789012345678901234567890"));
    assert_eq!(source.object_key.unwrap(), ["1", "true", "x"]);
}

#[tokio::test]
async fn what_is_missing_null_or_new_does_not_matter() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for body in [
        "{}".to_owned(),
        " \n{ } \r\n".to_owned(),
        "\u{feff}{}".to_owned(),
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
async fn a_value_of_another_type_costs_its_field_and_is_noted() {
    // What comes beside the id; what is noted, which a strict client takes for an error.
    let cases = [
        (r#""total_num":"one""#, "total_num: a text where a 64-bit integer is expected"),
        (r#""total_num":1.5"#, "total_num: a number with a fraction where a 64-bit integer is expected"),
        (r#""total_num":9223372036854775808"#, "total_num: an integer above 9223372036854775807 where a 64"),
        (r#""total_num":1e300"#, "total_num: a number beyond 64 bits where a 64-bit integer is expected"),
        (r#""total_num":99999999999999999999"#, "total_num: a number beyond 64 bits where a 64-bit integer"),
        (r#""progress":9007199254740993"#, "progress: an integer where a number that a float of its size"),
        (r#""progress":1e400"#, "progress: a number beyond 64 bits where a number that a float of its size"),
        (r#""status":2147483648"#, "status: an integer where a 32-bit integer is expected"),
        (r#""enable_kms":"yes""#, "enable_kms: a text where true or false is expected"),
        (r#""name":["a"]"#, "name: a list where a text is expected"),
        (r#""name":{}"#, "name: an object where a text is expected"),
        (r#""name":"\ud800""#, "name: a text that is no Unicode where a text is expected"),
        (r#""src_node":[]"#, "src_node: a list where an object is expected"),
        (r#""src_node":[[{"a":[1,{}]},"]"],{}]"#, "src_node: a list where an object is expected"),
        (
            r#""src_node":{"object_key":["a","b",{"c":[1]},"d"]}"#,
            "src_node.object_key[2]: an object where a text",
        ),
        (r#""src_node":{"object_key":["a",null]}"#, "src_node.object_key[1]: null where a text"),
        (
            r#""bandwidth_policy":[{"max_bandwidth":"fast"}]"#,
            "bandwidth_policy[0].max_bandwidth: a text where",
        ),
        (r#""bandwidth_policy":["fast",{}]"#, "bandwidth_policy[0]: a text where an object is expected"),
        (r#""status":99"#, "status: one that is not listed where a documented value is expected"),
        (r#""task_type":"sesame""#, "task_type: one that is not listed where a documented value is expected"),
        (r#""sesame":{"a":[1]}"#, "sesame: an object where no such field is expected"),
        (r#""src_node":{"new\nfield":1}"#, "src_node.new\\nfield: a number where no such field is expected"),
    ];
    for (fields, expected) in cases {
        let body = format!("{{{fields},\"id\":7}}");
        let (task, deviations) = noted(&body).await;
        assert_eq!(task.id.map(|id| id.get()), Some(7), "{body}");
        assert_eq!(deviations.len(), 1, "{body}: {deviations:?}");
        assert!(deviations[0].starts_with(expected), "{body}: {deviations:?}");
        let error = strict(&body).await.map(|task| panic!("{body}: {task:?}")).unwrap_err();
        let ErrorKind::Decode(decode) = error.kind() else { panic!("{error:?}") };
        assert!(decode.problem().starts_with(expected), "{body}: {}", decode.problem());
        assert_eq!((decode.status(), decode.request_id()), (200, Some("request-1")));
    }
    let (task, _) =
        noted(r#"{"src_node":{"object_key":["a",{}],"bucket":"b"},"name":1,"total_num":{}}"#).await;
    let source = task.src_node.unwrap();
    assert_eq!((source.object_key, source.bucket.as_deref()), (None, Some("b")));
    assert_eq!((task.name.as_deref(), task.total_num), (Some("1"), None));
}

#[tokio::test]
async fn one_object_stands_for_a_list_of_it() {
    let (task, deviations) = noted(r#"{"bandwidth_policy":{"start":"01:00","max_bandwidth":7}}"#).await;
    let policies = task.bandwidth_policy.unwrap();
    assert_eq!((policies.len(), policies[0].max_bandwidth), (1, Some(7)));
    assert_eq!(deviations, ["bandwidth_policy: an object where a list is expected"]);
    let (task, deviations) = noted(r#"{"bandwidth_policy":{}}"#).await;
    assert_eq!(task.bandwidth_policy.map(|policies| policies.len()), Some(0), "{deviations:?}");
}

#[tokio::test]
async fn a_list_without_the_object_around_it_fills_the_field_that_it_can_only_be() {
    let body = r#"[{"spec_code":"redis.ha.xu1.large.r2.2","capacity":["2"]},{"spec_code":"dcs.single"}]"#;
    let server = server(body).await;
    let response = dcs(&server, false).list_flavors().with_metadata().await.unwrap();
    let flavors = response.output.flavors.unwrap();
    let codes: Vec<&str> = flavors.iter().map(|flavor| flavor.spec_code.as_ref().unwrap().as_str()).collect();
    assert_eq!(codes, ["redis.ha.xu1.large.r2.2", "dcs.single"]);
    let deviations: Vec<String> = response.deviations.iter().map(ToString::to_string).collect();
    assert_eq!(deviations, ["the value itself: a list where an object is expected"]);

    let error = dcs(&server, true).list_flavors().await.map(|flavors| panic!("{flavors:?}")).unwrap_err();
    assert!(error.to_string().contains("a list where an object is expected"), "{error}");
}

#[tokio::test]
async fn a_list_that_could_be_anything_is_an_error() {
    // A task has one list, but other objects as well: it is no frame of a list.
    for body in ["[]", r#"[{"start":"01:00"}]"#] {
        let error = show_task(body).await.map(|task| panic!("{body}: {task:?}")).unwrap_err();
        assert!(error.to_string().contains("a list where an object is expected"), "{error}");
    }
    // What is in the list is no specification.
    for body in ["[1]", r#"["redis"]"#, "[[]]"] {
        let server = server(body).await;
        let error =
            dcs(&server, false).list_flavors().await.map(|flavors| panic!("{flavors:?}")).unwrap_err();
        assert!(error.to_string().contains("flavors[0]: "), "{error}");
    }
}

#[tokio::test]
async fn a_text_is_read_from_json_or_taken_as_it_came() {
    let object = "the value itself: an object where a text is expected";
    // The media type and the body; the text, and what is noted and refused by a strict client.
    let cases = [
        ("application/json", r#""job_id:ff80\n""#, "job_id:ff80\n", None),
        ("text/plain", " \"job_id:ff80\" ", "job_id:ff80", None),
        ("application/json", "job_id: ff80", "job_id: ff80", None),
        ("application/octet-stream", "name,size\n\"a\",1\n", "name,size\n\"a\",1\n", None),
        ("text/csv", "\"name\",\"size\"\n", "\"name\",\"size\"\n", None),
        ("text/plain", "\u{feff}name\n", "name\n", None),
        ("text/plain", "{ job_id: ff80 }", "{ job_id: ff80 }", None),
        ("text/plain", "17.50", "17.50", None),
        ("text/plain", "", "", None),
        ("application/json", r#"{"job_id": "ff80"}"#, r#"{"job_id": "ff80"}"#, Some(object)),
        ("application/json", "[1]", "[1]", Some("the value itself: a list where a text is expected")),
        ("application/json", "null", "null", Some("the value itself: null where a text is expected")),
    ];
    for (media_type, body, text, noted) in cases {
        let server = plain(media_type, body.as_bytes()).await;
        let call = dcs(&server, false).download_hot_key("instance", "task");
        let response = call.with_metadata().await.unwrap_or_else(|error| panic!("{body}: {error}"));
        let deviations: Vec<String> = response.deviations.iter().map(ToString::to_string).collect();
        assert_eq!(
            (response.output.as_str(), deviations),
            (text, noted.map(str::to_owned).into_iter().collect())
        );
        let strict = dcs(&server, true).download_hot_key("instance", "task").await;
        assert_eq!(
            strict.map_err(|error| error.to_string().contains(noted.unwrap_or("?"))),
            match noted {
                None => Ok(text.to_owned()),
                Some(_) => Err(true),
            }
        );
    }
}

#[tokio::test]
async fn what_is_no_text_of_the_service_is_an_error() {
    let cases: [(&str, &[u8], &str); 3] = [
        ("text/html; charset=utf-8", b"<html>log in</html>", "a page where a text is expected"),
        ("application/octet-stream", b"key\xff", "a text that is no Unicode"),
        ("application/octet-stream", b"\x1f\x8b\x08\x00", "compressed with gzip"),
    ];
    for (media_type, body, problem) in cases {
        let server = plain(media_type, body).await;
        let call = dcs(&server, false).download_hot_key("instance", "task");
        let error = call.await.map(|text| panic!("{text}")).unwrap_err();
        let ErrorKind::Decode(decode) = error.kind() else { panic!("{error:?}") };
        assert!(decode.problem().contains(problem), "{}", decode.problem());
        assert_eq!(decode.raw_body(), body, "nothing of it is lost");
    }
}

#[tokio::test]
async fn deviations_are_bounded_and_hold_no_secret() {
    let items: Vec<String> = (0..150).map(|index| format!(r#"{{"new":1,"other-{index}":2}}"#)).collect();
    let body = format!(r#"{{"bandwidth_policy":[{}]}}"#, items.join(","));
    let response = client(&server(&body).await).show_task(1).with_metadata().await.unwrap();
    let deviations = &response.deviations;
    assert_eq!((deviations.iter().count(), deviations.len() > 150), (100, true));
    assert!(deviations.to_string().ends_with(&format!("; and {} more", deviations.len() - 100)));
    // The same in each item is one.
    let new = deviations.iter().filter(|one| one.place().ends_with(".new"));
    assert_eq!(new.map(|one| one.place()).collect::<Vec<_>>(), ["bandwidth_policy[0].new"]);

    let (_, deviations) = noted(&format!(r#"{{"a-token":1,"{}":2}}"#, "x".repeat(1000))).await;
    assert!(!deviations.join(";").contains("a-token") && deviations[1].len() < 150, "{deviations:?}");
}

#[tokio::test]
async fn what_cannot_be_read_is_named_with_its_place() {
    let cases = [
        (r#"{"id":1,}"#, "trailing comma at line 1 column 9"),
        ("{\"id\":1,\n \"name\" 2}", "a colon is missing at line 2 column 9"),
        (r#"{"id":NaN}"#, "id: "),
        (r#"{"src_node":{"bucket":"a\qb"}}"#, "src_node.bucket: a text has an escape in it"),
        (r#"{"src_node":{"bucket":"a"},"new":[1,{"a":tru}]}"#, "new: no JSON value begins"),
        (r#"{"id":01}"#, "a comma or a closing bracket is missing at line 1 column 8"),
    ];
    for (body, problem) in cases {
        let error = show_task(body).await.map(|task| panic!("{body}: {task:?}")).unwrap_err();
        let ErrorKind::Decode(decode) = error.kind() else { panic!("{error:?}") };
        assert!(decode.problem().contains(problem), "{body}: {}", decode.problem());
        assert_eq!((decode.status(), decode.request_id()), (200, Some("request-1")));
        assert_eq!(decode.raw_body(), body.as_bytes());
    }
}

#[tokio::test]
async fn deep_values_are_an_error_and_not_the_end_of_the_stack() {
    // A field that is free-form JSON would be one that goes as deep as the response.
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let (task, deviations) = noted(&format!(r#"{{"new":{deep},"id":7,"name":{deep}}}"#)).await;
    assert_eq!((task.id.map(|id| id.get()), task.name), (Some(7), None));
    assert_eq!(deviations.len(), 2, "{deviations:?}");
}
