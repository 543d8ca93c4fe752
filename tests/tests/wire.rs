//! What leaves the socket: the request line, headers, body and signature of every operation.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::pin::Pin;

use huaweicloud_core::{ClientBuilder, ServiceClient};
use huaweicloud_oms::models::{
    CryptoType, StartSyncTaskReq, StartTaskReq, SyncTaskStatus, TaskGroupId, TaskStatus,
};
use huaweicloud_oms::{Algorithm, Credentials, Error, ErrorKind, Region};
use huaweicloud_tests::{Request, Server, ServerResponse, http_client, verify};

const PROJECT: &str = "0123456789abcdef0123456789abcdef";
const AK: &str = "AKEXAMPLE1234567890";
const SK: &str = "SkExample+/0123456789abcdefghijklmnopqrst";

type Sent<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + 'a>>;

fn call<'a, T>(call: impl IntoFuture<Output = Result<T, Error>> + 'a) -> Sent<'a> {
    Box::pin(async move { call.await.map(drop) })
}

async fn server() -> Server {
    Server::start(|_| ServerResponse::Json(200, "{}".to_owned())).await.unwrap()
}

fn builder<C: ServiceClient>(server: &Server) -> ClientBuilder<C> {
    ClientBuilder::new().endpoint(server.endpoint()).project_id(PROJECT).credentials(Credentials::new(AK, SK))
}

fn oms(server: &Server) -> huaweicloud_oms::Client {
    builder(server).build().unwrap()
}

/// The only request that the server has received.
fn only(server: &Server) -> Request {
    let [request] = <[Request; 1]>::try_from(server.requests()).unwrap();
    request
}

fn header_names(request: &Request) -> Vec<&str> {
    let mut names: Vec<&str> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names
}

#[tokio::test]
async fn calls_send_what_is_documented() {
    let server = server().await;
    let (oms, dcs) = (oms(&server), builder::<huaweicloud_dcs::Client>(&server).build().unwrap());
    let start = StartTaskReq::builder()
        .migrate_failed_object(true)
        .source_cdn_kms_key_id("01234567-89ab-cdef-0123-456789abcdef")
        .source_cdn_crypto_type(CryptoType::Kms)
        .source_cdn_authentication_key("cdn key")
        .dst_kms_key_id("11234567-89ab-cdef-0123-456789abcdef")
        .dst_crypto_type(CryptoType::Default)
        .dst_security_token("destination token")
        .dst_sk("destination secret")
        .dst_ak("destination id")
        .json_auth_file("{\"key\": \"line 1\\nline 2\"}")
        .connection_string("AccountKey=é==;Ünïcode")
        .src_kms_key_id("21234567-89ab-cdef-0123-456789abcdef")
        .src_crypto_type(CryptoType::Kms)
        .src_security_token("source token")
        .src_sk("source secret")
        .src_ak("source id")
        .build();
    let start_sync =
        StartSyncTaskReq::builder().dst_sk("sk 2").dst_ak("ak 2").src_sk("sk 1").src_ak("ak 1").build();
    let ids = ["first", "second"];
    let batch = huaweicloud_dcs::models::BatchStopMigrationTasksBody::builder().migration_tasks(ids).build();

    // Operation, request line after the project's id, body. The fields of a body stand in the order
    // of the specification, those without a value are left out.
    let calls: [(Sent<'_>, &str, &str); 12] = [
        (
            call(
                oms.list_tasks()
                    .status(TaskStatus::Migrating)
                    .offset(20)
                    .limit(100)
                    .task_name("photos")
                    .group_id("group 1"),
            ),
            "GET tasks?group_id=group%201&limit=100&offset=20&status=2&task_name=photos",
            "",
        ),
        (call(oms.show_task(191_297_407_830_872)), "GET tasks/191297407830872", ""),
        (
            call(oms.start_task(1, start)),
            "POST tasks/1/start",
            concat!(
                r#"{"src_ak":"source id","src_sk":"source secret","#,
                r#""dst_ak":"destination id","dst_sk":"destination secret","#,
                r#""src_crypto_type":"KMS","src_kms_key_id":"21234567-89ab-cdef-0123-456789abcdef","#,
                r#""connection_string":"AccountKey=é==;Ünïcode","#,
                r#""json_auth_file":"{\"key\": \"line 1\\nline 2\"}","#,
                r#""dst_crypto_type":"DEFAULT","dst_kms_key_id":"11234567-89ab-cdef-0123-456789abcdef","#,
                r#""source_cdn_authentication_key":"cdn key","source_cdn_crypto_type":"KMS","#,
                r#""source_cdn_kms_key_id":"01234567-89ab-cdef-0123-456789abcdef","#,
                r#""src_security_token":"source token","dst_security_token":"destination token","#,
                r#""migrate_failed_object":true}"#
            ),
        ),
        (call(oms.stop_task(0)), "POST tasks/0/stop", ""),
        (
            call(oms.list_sync_tasks().status(SyncTaskStatus::Stopped).limit(1)),
            "GET sync-tasks?limit=1&status=STOPPED",
            "",
        ),
        (
            call(oms.show_sync_task("sync-1", 1_763_424_000_000)),
            "GET sync-tasks/sync-1?query_time=1763424000000",
            "",
        ),
        (
            call(oms.start_sync_task("sync-1", start_sync)),
            "POST sync-tasks/sync-1/start",
            r#"{"src_ak":"ak 1","src_sk":"sk 1","dst_ak":"ak 2","dst_sk":"sk 2"}"#,
        ),
        (call(oms.stop_sync_task("sync-1")), "POST sync-tasks/sync-1/stop", ""),
        (
            call(dcs.list_migration_task().name("redis").offset(0).limit(1000)),
            "GET migration-tasks?limit=1000&name=redis&offset=0",
            "",
        ),
        (call(dcs.show_migration_task("task-1")), "GET migration-task/task-1", ""),
        (call(dcs.stop_migration_task_sync("task-1")), "POST migration-task/task-1/sync-stop", ""),
        (
            call(dcs.batch_stop_migration_tasks(batch)),
            "POST migration-task/batch-stop",
            r#"{"migration_tasks":["first","second"]}"#,
        ),
    ];
    for (index, (sent, line, body)) in calls.into_iter().enumerate() {
        sent.await.unwrap_or_else(|error| panic!("{line}: {error}"));
        let request = server.requests().pop().unwrap();
        assert_eq!(server.requests().len(), index + 1, "{line}");

        let (method, target) = line.split_once(' ').unwrap();
        assert_eq!(request.method, method, "{line}");
        assert_eq!(request.target, format!("/v2/{PROJECT}/{target}"));
        assert_eq!(str::from_utf8(&request.body).unwrap(), body, "{line}");

        let service = if target.starts_with("migration") { "dcs" } else { "oms" };
        let length = body.len().to_string();
        let mut expected = vec![
            ("accept", "application/json"),
            ("content-type", "application/json"),
            ("user-agent", concat!("huaweicloud-service/", env!("CARGO_PKG_VERSION"))),
            ("x-project-id", PROJECT),
        ];
        if method == "POST" {
            expected.push(("content-length", &length));
        }
        for (name, value) in &expected {
            let value = value.replace("service", service);
            assert_eq!(request.header(name), Some(value.as_str()), "{line}: {name}");
        }
        // Nothing else is sent, such as an id to follow the caller by.
        expected.extend([("authorization", ""), ("host", ""), ("x-sdk-date", "")]);
        let mut names: Vec<&str> = expected.into_iter().map(|(name, _)| name).collect();
        names.sort_unstable();
        assert_eq!(header_names(&request), names, "{line}");

        let signed = verify(&request, SK).unwrap_or_else(|problem| panic!("{line}: {problem}"));
        assert_eq!(signed, ["accept", "content-type", "host", "x-project-id", "x-sdk-date"], "{line}");
    }
}

#[tokio::test]
async fn the_date_that_is_signed_is_now_in_utc() {
    let now = || {
        let now = time::OffsetDateTime::now_utc();
        let (year, month, day) = now.to_calendar_date();
        let (hour, minute, second) = now.to_hms();
        format!("{year:04}{:02}{day:02}T{hour:02}{minute:02}{second:02}Z", u8::from(month))
    };
    let server = server().await;
    let before = now();
    oms(&server).stop_task(1).await.unwrap();
    let request = only(&server);
    let date = request.header("x-sdk-date").unwrap();
    assert!(before.as_str() <= date && date <= now().as_str(), "{date}");
}

#[tokio::test]
async fn each_kind_of_credentials_sends_its_headers() {
    const PLAIN: [&str; 5] = ["accept", "content-type", "host", "x-project-id", "x-sdk-date"];
    let sdk = format!("SDK-HMAC-SHA256 Access={AK}, ");
    let v11 = format!("V11-HMAC-SHA256 Credential={AK}/");
    let keys = || Credentials::new(AK, SK);
    let token = &["x-security-token"][..];
    let cases = [
        (keys(), Algorithm::SdkHmacSha256, &sdk, PLAIN.to_vec()),
        (keys(), Algorithm::V11HmacSha256, &v11, PLAIN.to_vec()),
        (keys().security_token("t=="), Algorithm::SdkHmacSha256, &sdk, [&PLAIN, token].concat()),
        (keys().security_token("t=="), Algorithm::V11HmacSha256, &v11, [&PLAIN, token].concat()),
        (
            keys().domain_id("domain-1"),
            Algorithm::SdkHmacSha256,
            &sdk,
            vec!["accept", "content-type", "host", "x-domain-id", "x-sdk-date"],
        ),
    ];
    for (credentials, algorithm, start, covered) in cases {
        let name = format!("{algorithm:?} {credentials:?}");
        let server = server().await;
        let client: huaweicloud_oms::Client = builder(&server)
            .region(Region::CN_NORTH_4)
            .algorithm(algorithm)
            .credentials(credentials)
            .build()
            .unwrap();
        client.list_tasks().task_name("a b").await.unwrap();
        client.start_sync_task("s", sync_body()).await.unwrap();
        for request in server.requests() {
            let signed = verify(&request, SK).unwrap_or_else(|problem| panic!("{name}: {problem}"));
            assert_eq!(signed, covered, "{name}");
            let authorization = request.header("authorization").unwrap();
            assert!(authorization.starts_with(start), "{name}: {authorization}");
            if algorithm == Algorithm::V11HmacSha256 {
                assert!(authorization.contains("/cn-north-4/oms, "), "{name}: {authorization}");
            }
            if signed.contains(&"x-security-token".to_owned()) {
                assert_eq!(request.header("x-security-token"), Some("t=="));
            }
        }
    }
}

#[tokio::test]
async fn a_token_is_sent_and_nothing_is_signed() {
    let server = server().await;
    let client: huaweicloud_oms::Client =
        builder(&server).credentials(Credentials::token("a-token")).build().unwrap();
    client.show_task(1).await.unwrap();
    let request = only(&server);
    assert_eq!(request.header("x-auth-token"), Some("a-token"));
    assert_eq!(
        header_names(&request),
        ["accept", "content-type", "host", "user-agent", "x-auth-token"],
        "a token names the project itself"
    );
}

#[tokio::test]
async fn a_query_is_encoded_once_and_signed_as_it_is_sent() {
    let cases = [
        ("plain-._~", "plain-._~"),
        ("a b", "a%20b"),
        ("a+b", "a%2Bb"),
        ("a&b=c#d?e/f", "a%26b%3Dc%23d%3Fe%2Ff"),
        ("%20", "%2520"),
        ("100%", "100%25"),
        ("*'()!", "%2A%27%28%29%21"),
        ("é", "%C3%A9"),
        ("照片", "%E7%85%A7%E7%89%87"),
        ("🦀", "%F0%9F%A6%80"),
        ("a\r\nX-Evil: 1", "a%0D%0AX-Evil%3A%201"),
        ("", ""),
    ];
    let server = server().await;
    let client = oms(&server);
    for (value, encoded) in cases {
        client.list_tasks().task_name(value).offset(3).await.unwrap();
        let request = server.requests().pop().unwrap();
        assert_eq!(request.target, format!("/v2/{PROJECT}/tasks?offset=3&task_name={encoded}"));
        assert!(request.header("x-evil").is_none(), "{value:?}");
        verify(&request, SK).unwrap_or_else(|problem| panic!("{value:?}: {problem}"));
    }
}

#[tokio::test]
async fn values_read_from_a_response_go_back_unchanged() {
    let server = server().await;
    let client: huaweicloud_oms::Client = builder(&server).check_requests(false).build().unwrap();
    let group = TaskGroupId::from("group/1");
    client.list_tasks().group_id(&group).status(TaskStatus::from(42)).await.unwrap();
    assert_eq!(only(&server).target, format!("/v2/{PROJECT}/tasks?group_id=group%2F1&status=42"));
}

#[tokio::test]
async fn the_path_of_an_endpoint_comes_first() {
    for (given, sent) in [
        ("", ""),
        ("/", ""),
        ("/gateway", "/gateway"),
        ("/gateway/", "/gateway"),
        ("/a/b/", "/a/b"),
        ("/a b", "/a%20b"),
        ("/a%20b", "/a%20b"),
        ("/é", "/%C3%A9"),
    ] {
        let server = server().await;
        let endpoint = format!("{}{given}", server.endpoint());
        let client: huaweicloud_oms::Client = builder(&server).endpoint(endpoint).build().unwrap();
        client.list_tasks().limit(1).await.unwrap();
        let request = only(&server);
        assert_eq!(request.target, format!("{sent}/v2/{PROJECT}/tasks?limit=1"), "{given}");
        assert_eq!(format!("http://{}", request.header("host").unwrap()), server.endpoint());
        verify(&request, SK).unwrap_or_else(|problem| panic!("{given}: {problem}"));
    }
}

#[tokio::test]
async fn an_own_http_client_is_used() {
    let server = server().await;
    let http = http_client().unwrap().user_agent("backup-tool/1.0").build().unwrap();
    let client: huaweicloud_oms::Client = builder(&server).http_client(http).build().unwrap();
    client.stop_task(1).await.unwrap();
    let request = only(&server);
    assert_eq!(request.header("user-agent"), Some("backup-tool/1.0"));
    verify(&request, SK).unwrap();
}

#[test]
fn no_client_is_built_without_credentials() {
    let client = huaweicloud_oms::Client::builder().endpoint("http://localhost").project_id(PROJECT);
    let error = client.build().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Credentials(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "build: no credentials are set: call `.credentials(..)` or `.from_env()` on the builder"
    );
}

#[tokio::test]
async fn nothing_is_sent_without_a_project() {
    let server = server().await;
    let client = huaweicloud_oms::Client::builder().endpoint(server.endpoint());
    let client = client.credentials(Credentials::new(AK, SK)).build().unwrap();
    let error = client.stop_task(1).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error:?}");
    assert!(error.to_string().contains(".project_id(..)"), "{error}");
    assert!(server.requests().is_empty());
}

fn sync_body() -> StartSyncTaskReq {
    StartSyncTaskReq::builder().src_ak("ak 1").src_sk("sk 1").dst_ak("ak 2").dst_sk("sk 2").build()
}
