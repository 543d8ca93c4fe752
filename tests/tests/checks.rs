//! Requests are checked against the documented limits before anything is sent: all that is wrong is
//! said at once, with its place and its limit.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use huaweicloud_core::{ClientBuilder, ServiceClient};
use huaweicloud_dcs::models::BatchStopMigrationTasksBody;
use huaweicloud_oms::models::{CryptoType, StartSyncTaskReq, StartTaskReq, SyncTaskStatus, TaskStatus};
use huaweicloud_oms::{Credentials, ErrorKind, Violations};
use huaweicloud_tests::{Server, ServerResponse};

async fn server() -> Server {
    Server::start(|_| ServerResponse::Json(200, "{}".to_owned())).await.unwrap()
}

fn client<C: ServiceClient>(server: &Server, check: bool) -> C {
    let builder = ClientBuilder::new().endpoint(server.endpoint()).project_id("project");
    builder.credentials(Credentials::token("a-token")).check_requests(check).build().unwrap()
}

/// Place, keyword and problem of each violation.
fn lines(result: Result<(), Violations>) -> Vec<String> {
    let Err(violations) = result else { return Vec::new() };
    violations.iter().map(|one| format!("{} [{}] {}", one.place(), one.keyword(), one.problem())).collect()
}

fn keys() -> StartSyncTaskReq {
    StartSyncTaskReq::builder().src_ak("ak").src_sk("sk").dst_ak("ak").dst_sk("sk").build()
}

#[tokio::test]
async fn every_violation_has_its_place_and_its_limit() {
    let server = server().await;
    let oms: huaweicloud_oms::Client = client(&server, true);
    let dcs: huaweicloud_dcs::Client = client(&server, true);
    let ids = |count: usize| {
        let ids = (0..count).map(|index| format!("task-{index}"));
        BatchStopMigrationTasksBody::builder().migration_tasks(ids).build()
    };
    let mut kms = keys();
    kms.src_kms_key_id = Some("Not-A-Key".into());
    kms.src_crypto_type = Some(CryptoType::from("ROT13"));
    let mut empty = keys();
    empty.src_ak = "".into();
    empty.dst_sk = "".into();
    let wide = |count| "é".repeat(count);
    let cases: [(Result<(), Violations>, &[&str]); 22] = [
        (oms.list_tasks().validate(), &[]),
        (oms.list_tasks().limit(1).offset(0).status(TaskStatus::Waiting).validate(), &[]),
        (oms.list_tasks().limit(100).task_name("x".repeat(255)).group_id("x").validate(), &[]),
        (oms.list_tasks().limit(0).validate(), &["query.limit [minimum] has to be at least 1, not 0"]),
        (oms.list_tasks().limit(101).validate(), &["query.limit [maximum] has to be at most 100, not 101"]),
        (
            oms.list_tasks().limit(i32::MIN).validate(),
            &["query.limit [minimum] has to be at least 1, not -2147483648"],
        ),
        (
            oms.list_tasks().status(TaskStatus::Unknown(8)).validate(),
            &["query.status [enum] has to be one of 1, 2, 3, 4, 5, 6, 7, not 8"],
        ),
        (
            oms.list_sync_tasks().status(SyncTaskStatus::from("stopped")).validate(),
            &["query.status [enum] has to be one of SYNCHRONIZING, STOPPED, not \"stopped\""],
        ),
        (oms.list_tasks().task_name(wide(255)).validate(), &[]),
        (
            oms.list_tasks().task_name(wide(256)).validate(),
            &["query.task_name [maxLength] has 256 characters, at most 255 allowed"],
        ),
        (oms.list_tasks().task_name("🦀".repeat(255)).validate(), &[]),
        (
            oms.list_tasks().group_id("").validate(),
            &["query.group_id [minLength] has 0 characters, at least 1 needed"],
        ),
        (
            oms.list_tasks()
                .limit(0)
                .offset(-1)
                .status(TaskStatus::Unknown(0))
                .group_id("")
                .task_name(wide(300))
                .validate(),
            &[
                "query.group_id [minLength] has 0 characters, at least 1 needed",
                "query.task_name [maxLength] has 300 characters, at most 255 allowed",
                "query.limit [minimum] has to be at least 1, not 0",
                "query.offset [minimum] has to be at least 0, not -1",
                "query.status [enum] has to be one of 1, 2, 3, 4, 5, 6, 7, not 0",
            ],
        ),
        (oms.stop_task(0).validate(), &[]),
        (oms.stop_task(-1).validate(), &["path.task_id [minimum] has to be at least 0, not -1"]),
        (
            oms.stop_task(1_000_000_000_000_000).validate(),
            &["path.task_id [maximum] has to be at most 999999999999999, not 1000000000000000"],
        ),
        (
            oms.show_sync_task("s", -1).validate(),
            &["query.query_time [minimum] has to be at least 0, not -1"],
        ),
        (oms.start_sync_task("s", keys()).validate(), &[]),
        (
            oms.start_sync_task(wide(256), empty).validate(),
            &[
                "path.sync_task_id [maxLength] has 256 characters, at most 255 allowed",
                "body.src_ak [minLength] has 0 characters, at least 1 needed",
                "body.dst_sk [minLength] has 0 characters, at least 1 needed",
            ],
        ),
        (
            oms.start_sync_task("s", kms).validate(),
            &[
                "body.src_crypto_type [enum] has to be one of DEFAULT, KMS, not \"ROT13\"",
                "body.src_kms_key_id [pattern] has to match the pattern \
                 ^[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}$, not \"Not-A-Key\"",
            ],
        ),
        (dcs.batch_stop_migration_tasks(ids(50)).validate(), &[]),
        (
            dcs.batch_stop_migration_tasks(ids(51)).validate(),
            &["body.migration_tasks [maxItems] has 51 items, at most 50 allowed"],
        ),
    ];
    for (result, expected) in cases {
        assert_eq!(lines(result), expected);
    }
    assert!(server.requests().is_empty(), "checking sends nothing");
}

#[test]
fn a_secret_is_checked_and_not_shown() {
    // What is given for `src_sk`, and what is wrong with it.
    let cases = [
        ("x".repeat(100), vec![]),
        ("é".repeat(100), vec![]),
        (String::new(), vec!["src_sk [minLength] has 0 characters, at least 1 needed"]),
        ("é".repeat(101), vec!["src_sk [maxLength] has 101 characters, at most 100 allowed"]),
        ("a<b".to_owned(), vec![r#"src_sk [pattern] has to match the pattern ^[^<>&"'\\]*$"#]),
        ("a\\b".to_owned(), vec![r#"src_sk [pattern] has to match the pattern ^[^<>&"'\\]*$"#]),
        (
            "&".repeat(101),
            // A pattern is not tried on what is too long anyway.
            vec!["src_sk [maxLength] has 101 characters, at most 100 allowed"],
        ),
    ];
    for (secret, expected) in cases {
        let body = StartTaskReq::builder().src_sk(secret.as_str()).dst_ak("ak").dst_sk("sk").build();
        assert_eq!(lines(body.validate()), expected);
    }
}

#[tokio::test]
async fn a_refused_call_is_one_error_with_everything() {
    let server = server().await;
    let oms: huaweicloud_oms::Client = client(&server, true);
    let error = oms.list_tasks().limit(101).offset(-1).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Validation(_)), "{error:?}");
    assert_eq!(error.violations().unwrap().iter().count(), 2);
    assert_eq!(
        error.to_string(),
        "ListTasks: not sent: query.limit has to be at most 100, not 101; \
         query.offset has to be at least 0, not -1"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_value_that_is_shown_is_shown_in_part_and_on_one_line() {
    let status = SyncTaskStatus::from(format!("a\n{}", "b".repeat(10_000)).as_str());
    let server = server().await;
    let error = client::<huaweicloud_oms::Client>(&server, true).list_sync_tasks().status(status).await;
    let message = error.unwrap_err().to_string();
    assert!(message.contains("\"a\\nbbb") && message.lines().count() == 1, "{message}");
    assert!(message.len() < 300, "{message}");
}

#[tokio::test]
async fn a_client_that_does_not_check_sends_it() {
    let server = server().await;
    let oms: huaweicloud_oms::Client = client(&server, false);
    let mut body = keys();
    body.src_crypto_type = Some(CryptoType::from("ROT13"));
    oms.list_tasks().limit(101).status(TaskStatus::Unknown(8)).await.unwrap();
    oms.start_sync_task("s", body).await.unwrap();
    oms.stop_task(-1).await.unwrap();
    let requests = server.requests();
    let targets: Vec<&str> = requests.iter().map(|request| request.target.as_str()).collect();
    assert_eq!(
        targets,
        [
            "/v2/project/tasks?limit=101&status=8",
            "/v2/project/sync-tasks/s/start",
            "/v2/project/tasks/-1/stop"
        ]
    );
    assert!(String::from_utf8_lossy(&requests[1].body).contains("ROT13"));
    // What is wrong can still be asked for.
    assert_eq!(lines(oms.stop_task(-1).validate()).len(), 1);
}
