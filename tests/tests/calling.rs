//! How calls are made: as futures, from optional values, through proxies, and what a call would send.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use huaweicloud_oms::models::{StartTaskReq, TaskId, TaskStatus};
use huaweicloud_oms::operations::ListTasks;
use huaweicloud_oms::reqwest::redirect::Policy;
use huaweicloud_oms::{
    Call, Client, ClientBuilder, Credentials, ErrorKind, Json, Maybe, Response, Retry, WaitErrorKind,
    redacted,
};
use huaweicloud_tests::{Server, ServerResponse, http_client};

const PROJECT: &str = "0123456789abcdef0123456789abcdef";

fn builder(endpoint: impl Into<String>) -> ClientBuilder<Client> {
    let builder = Client::builder().endpoint(endpoint).project_id(PROJECT).retry(Retry::none());
    builder.credentials(Credentials::new("AKEXAMPLE1234567890", "secret-access-key"))
}

async fn server() -> Server {
    Server::start(|_| ServerResponse::Json(200, r#"{"id":1}"#.to_owned())).await.unwrap()
}

fn start_request() -> StartTaskReq {
    StartTaskReq::builder().src_ak("ak-1").src_sk("sk-of-source").dst_ak("ak-2").dst_sk("sk-of-goal").build()
}

#[tokio::test]
async fn a_call_is_a_future_that_can_be_given_away() {
    let server = server().await;
    let client = builder(server.endpoint()).build().unwrap();
    assert_eq!(tokio::spawn(client.show_task(1)).await.unwrap().unwrap().id, Some(1.into()));
    assert_eq!(tokio::spawn(client.show_task(2).send()).await.unwrap().unwrap().id, Some(1.into()));
    let (first, second) = tokio::join!(client.show_task(3), client.show_task(4).with_metadata());
    let second: Response<_> = second.unwrap();
    assert_eq!((first.unwrap().id, second.status), (Some(1.into()), 200));
    // Awaited by reference it is still sent once.
    let mut call = client.show_task(5);
    (&mut call).await.unwrap();
    assert_eq!(server.requests().len(), 5);
}

#[tokio::test]
async fn waiting_is_a_future_that_can_be_given_away() {
    let server =
        Server::start(|_| ServerResponse::Json(200, r#"{"id":1,"status":5}"#.to_owned())).await.unwrap();
    let client = builder(server.endpoint()).build().unwrap();
    let task = tokio::spawn(client.show_task(1).wait_until_succeeded()).await.unwrap().unwrap();
    assert_eq!(task.id, Some(1.into()));
    let mut wait = client.show_task(1).wait_until_succeeded();
    (&mut wait).await.unwrap();
    // What is over is not begun again.
    assert!(matches!((&mut wait).await.unwrap_err().kind(), WaitErrorKind::Ended));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn optional_values_need_no_branch() {
    let server = server().await;
    let client = builder(server.endpoint()).maybe(None::<&str>, ClientBuilder::project_id).build().unwrap();
    for (limit, group, query) in
        [(None, None, ""), (Some(5), None, "?limit=5"), (Some(5), Some("g"), "?group_id=g&limit=5")]
    {
        let call = client
            .list_tasks()
            .maybe(limit, Call::<ListTasks>::limit)
            .maybe(group, Call::<ListTasks>::group_id);
        call.await.unwrap();
        let sent = server.requests().pop().unwrap().target;
        assert_eq!(sent, format!("/v2/{PROJECT}/tasks{query}"));
    }
}

#[tokio::test]
async fn a_preview_shows_what_is_sent_without_its_secrets() {
    let server = server().await;
    let client = builder(server.endpoint()).build().unwrap();
    let preview = client.start_task(7, start_request()).preview().unwrap();
    assert!(server.requests().is_empty(), "a preview sends nothing");
    assert!(
        !client.start_task(7, start_request()).operation().idempotent
            && client.list_tasks().operation().idempotent
    );
    client.start_task(7, start_request()).await.unwrap();
    let sent = server.requests().pop().unwrap();

    assert_eq!(
        (&preview.method, &preview.url),
        (&sent.method, &format!("{}{}", server.endpoint(), sent.target))
    );
    let names: Vec<&str> = preview.headers.iter().map(|(name, _)| name.as_str()).collect();
    for (name, value) in &sent.headers {
        if ["user-agent", "host", "content-length"].contains(&name.as_str()) {
            continue; // They belong to the connection.
        }
        let shown = preview.headers.iter().find(|(known, _)| known == name);
        let shown = &shown.unwrap_or_else(|| panic!("{name} is not in {names:?}")).1;
        if name == "authorization" {
            assert_eq!(shown, "[redacted]");
        } else if name != "x-sdk-date" {
            assert_eq!(shown, value, "{name}");
        }
    }
    let body: serde_json::Value = serde_json::from_str(preview.body.as_deref().unwrap()).unwrap();
    assert_eq!(body, redacted(&start_request()));
    assert_eq!(body["src_sk"], "[redacted]");
    let whole = serde_json::to_value(Json::of(&start_request())).unwrap();
    assert_eq!(whole["src_sk"], "sk-of-source", "serialized, a request is what goes on the wire");
    assert_eq!(whole.as_object().unwrap().len(), body.as_object().unwrap().len());
    for text in [preview.to_string(), preview.curl(), format!("{preview:?}")] {
        for secret in ["sk-of-source", "sk-of-goal", "secret-access-key", "Signature="] {
            assert!(!text.contains(secret), "{text}");
        }
        assert!(text.contains("POST") && text.contains(&sent.target), "{text}");
    }
}

#[tokio::test]
async fn an_own_client_that_follows_redirects_is_refused_before_it_does() {
    // Also to the same address, which its responses would not tell.
    let server = Server::start(|request| {
        let again =
            format!("HTTP/1.1 307 Again\r\nLocation: {}\r\nContent-Length: 0\r\n\r\n", request.target);
        ServerResponse::Raw(again.into())
    })
    .await
    .unwrap();
    for (policy, sent) in [
        (None, 0),
        (Some(Policy::limited(3)), 0),
        (Some(Policy::none()), 1),
        (Some(Policy::custom(|a| a.stop())), 1),
    ] {
        let http = huaweicloud_oms::http_client_builder().unwrap();
        let http = http.redirect(policy.unwrap_or_default()).build().unwrap();
        let before = server.requests().len();
        let error =
            builder(server.endpoint()).http_client(http).build().unwrap().show_task(1).await.unwrap_err();
        assert_eq!(server.requests().len() - before, sent, "{error}");
        let text = if sent == 0 { "follows redirects" } else { "307 Temporary Redirect" };
        assert!(error.to_string().contains(text), "{error}");
        assert_eq!(matches!(error.kind(), ErrorKind::Configuration(_)), sent == 0, "{error:?}");
    }
}

#[tokio::test]
async fn a_proxy_is_used_and_named_without_its_password() {
    let proxy = server().await;
    let address = proxy.endpoint().replace("http://", "http://user:sesame-1@");
    let client = builder("http://oms.example").proxy(address.as_str()).user_agent_suffix("backup/2.1");
    assert!(!format!("{client:?}").contains("sesame-1"));
    client.build().unwrap().show_task(1).await.unwrap();
    let sent = proxy.requests().pop().unwrap();
    assert_eq!(sent.target, format!("http://oms.example/v2/{PROJECT}/tasks/1"));
    assert!(sent.header("proxy-authorization").is_some());
    let agent = sent.header("user-agent").unwrap();
    assert!(agent.starts_with("huaweicloud-oms/") && agent.ends_with(" backup/2.1"), "{agent}");

    let client = builder("http://oms.example").proxy("http://user:sesame-1@127.0.0.1:1").build().unwrap();
    let shown = client.show_task(1).await.unwrap_err().to_string();
    assert!(shown.contains("through the proxy http://127.0.0.1:1"), "{shown}");
    assert!(!shown.contains("sesame-1"), "{shown}");
}

#[tokio::test]
async fn settings_that_cannot_work_are_refused_with_a_reason() {
    let own = || http_client().unwrap().build().unwrap();
    let cases = [
        (builder("http://a.example").proxy("http://exa mple:1"), "the proxy's address is no URL"),
        (builder("https://a.example").root_certificate("no PEM"), "a root certificate is no PEM"),
        (builder("http://a.example").user_agent_suffix("a\nb"), "the user agent's suffix"),
        (builder("http://a.example").http_client(own()).no_proxy(), "set them there"),
        (builder("http://a.example").http_client(own()).user_agent_suffix("a"), "set them there"),
        (builder("http://a.example").http_client(own()).pool_max_idle(1), "set them there"),
    ];
    for (builder, text) in cases {
        let error = builder.build().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error:?}");
        assert!(error.to_string().contains(text), "{error}");
    }
}

#[test]
fn ids_are_parsed_and_statuses_have_names() {
    assert_eq!("191297407830872".parse::<TaskId>().unwrap(), TaskId::from(191_297_407_830_872));
    assert!("12 ".parse::<TaskId>().is_err());
    for (status, name) in [(2, "Migrating"), (5, "Succeeded"), (99, "99")] {
        assert_eq!(TaskStatus::from(status).to_string(), name);
    }
    assert_eq!(format!("{:>10}|", TaskStatus::from(2)), " Migrating|");
}
