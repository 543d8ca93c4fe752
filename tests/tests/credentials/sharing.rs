//! What takes more than one call at a time, or another process.

use std::future::Future;
use std::pin::pin;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use huaweicloud_core::{
    ClientBuilder, Credentials, CredentialsError, Environment, MetadataProvider, ProvideCredentials,
    ProviderChain, ProviderContext, ProviderFuture, http_client_builder,
};
use huaweicloud_oms::{Client, Error, ErrorKind, Result};
use huaweicloud_tests::{Request, Server, ServerResponse};
use tokio::sync::Semaphore;

use crate::log::Log;

const CALLS: usize = 50;
const START: u64 = 1_767_225_600;
const DAY: u64 = 24 * 60 * 60;

/// A provider that a test holds back, and whose calls it counts.
#[derive(Clone, Debug)]
struct Held(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    asked: AtomicUsize,
    gate: Semaphore,
    /// How many of the next requests fail.
    failures: AtomicUsize,
    seconds: AtomicU64,
}

impl Held {
    fn new() -> Self {
        let gate = Semaphore::new(0);
        let (asked, failures, seconds) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicU64::new(START));
        Held(Arc::new(Inner { asked, gate, failures, seconds }))
    }

    fn asked(&self) -> usize {
        self.0.asked.load(Ordering::SeqCst)
    }

    fn at(&self, seconds: u64) {
        self.0.seconds.store(START + seconds, Ordering::SeqCst);
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.0.seconds.load(Ordering::SeqCst))
    }

    async fn until_asked(&self, times: usize) {
        for _ in 0..2_000 {
            if self.asked() >= times {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("the provider was asked {} times, not {times}", self.asked());
    }
}

impl ProvideCredentials for Held {
    fn name(&self) -> &'static str {
        "held"
    }

    fn provide<'a>(&'a self, _: &'a ProviderContext) -> ProviderFuture<'a> {
        Box::pin(async {
            let number = self.0.asked.fetch_add(1, Ordering::SeqCst) + 1;
            let permit = self.0.gate.acquire().await;
            permit.map_err(|_| CredentialsError::new("closed"))?.forget();
            let take = |left: usize| left.checked_sub(1);
            if self.0.failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, take).is_ok() {
                return Err(CredentialsError::new("not now"));
            }
            let keys = Credentials::new(format!("AKHELD000000000{number}"), "SECRET-sk");
            Ok(keys.security_token("SECRET-token").expires_at(self.now() + Duration::from_secs(DAY)))
        })
    }
}

async fn service() -> Server {
    Server::start(|_: &Request| ServerResponse::Json(200, "{}".to_owned())).await.unwrap()
}

/// A client that has its first credentials.
async fn connected(held: &Held, server: &Server) -> Client {
    held.0.gate.add_permits(1);
    let clock = held.clone();
    Client::builder()
        .endpoint(server.endpoint())
        .project_id("project")
        .credentials_provider(held.clone())
        .environment(Environment::given::<String, String>([]).clock(move || clock.now()))
        .connect()
        .await
        .unwrap()
}

fn start(client: &Client) -> Vec<tokio::task::JoinHandle<Result<()>>> {
    let call = |client: Client| async move { client.show_task(1).await.map(|_| ()) };
    (0..CALLS).map(|_| tokio::spawn(call(client.clone()))).collect()
}

/// By how many requests each access key was used.
fn keys(server: &Server) -> Vec<(String, usize)> {
    let mut found: Vec<(String, usize)> = Vec::new();
    for request in server.requests() {
        let authorization = request.header("authorization").unwrap_or_default();
        let key = authorization.split("Access=").nth(1).and_then(|rest| rest.split(',').next());
        let key = key.unwrap_or_default().to_owned();
        match found.iter_mut().find(|(known, _)| *known == key) {
            Some((_, number)) => *number += 1,
            None => found.push((key, 1)),
        }
    }
    found
}

#[tokio::test]
async fn calls_go_on_with_the_old_credentials_while_one_task_renews_them() {
    let log = Log::default();
    let _guard = log.listen();
    let (server, held) = (service().await, Held::new());
    let client = connected(&held, &server).await;
    held.at(DAY - 60);
    // The provider gives nothing until all calls are done.
    for call in start(&client) {
        call.await.unwrap().unwrap();
    }
    held.until_asked(2).await;
    assert_eq!(keys(&server), [("AKHELD0000000001".to_owned(), CALLS)]);
    held.0.gate.add_permits(1);
    log.until_renewals(2).await.unwrap();
    client.show_task(1).await.unwrap();
    assert_eq!(held.asked(), 2, "one task at a time renews");
    assert_eq!(keys(&server).last().unwrap().0, "AKHELD0000000002");
}

#[tokio::test]
async fn calls_without_valid_credentials_wait_for_one_task() {
    let (server, held) = (service().await, Held::new());
    let client = connected(&held, &server).await;
    held.at(DAY);
    let calls = start(&client);
    held.until_asked(2).await;
    assert!(server.requests().is_empty(), "nothing is sent with what has ended");
    held.0.gate.add_permits(1);
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(held.asked(), 2);
    assert_eq!(keys(&server), [("AKHELD0000000002".to_owned(), CALLS)]);
}

#[tokio::test]
async fn a_failure_is_shared_by_all_that_wait_and_not_repeated_at_once() {
    let (server, held) = (service().await, Held::new());
    let client = connected(&held, &server).await;
    held.at(DAY);
    held.0.failures.store(CALLS, Ordering::SeqCst);
    held.0.gate.add_permits(CALLS);
    for call in start(&client) {
        let error = call.await.unwrap().unwrap_err().to_string();
        assert!(
            error.contains("have ended at 2026-01-02T00:00:00Z and cannot be renewed: not now"),
            "{error}"
        );
    }
    assert_eq!(held.asked(), 2);
    assert!(server.requests().is_empty());
}

/// As between two calls of a program without async: nothing runs, and meanwhile the old credentials end.
#[tokio::test]
async fn a_renewal_that_was_held_up_for_long_is_no_reason_to_fail() {
    let (server, held) = (service().await, Held::new());
    let client = connected(&held, &server).await;
    held.at(DAY - 600);
    client.show_task(1).await.unwrap();
    held.until_asked(2).await;
    held.at(DAY);
    held.0.failures.store(1, Ordering::SeqCst);
    held.0.gate.add_permits(2);
    client.show_task(1).await.unwrap();
    assert_eq!(held.asked(), 3);
    assert_eq!(keys(&server).last().unwrap().0, "AKHELD0000000003");
}

#[tokio::test]
async fn a_call_that_is_cancelled_while_it_asks_leaves_the_turn_to_the_next() {
    let (server, held) = (service().await, Held::new());
    let client = connected(&held, &server).await;
    held.at(DAY);
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.show_task(1).await.map(|_| ()) }
    });
    held.until_asked(2).await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    held.0.gate.add_permits(1);
    client.show_task(1).await.unwrap();
    assert_eq!(held.asked(), 3);
}

/// A builder that finds its credentials in variables.
fn builder() -> ClientBuilder<Client> {
    let variables = [("HUAWEICLOUD_SDK_AK", "AKENVIRONMENT0001"), ("HUAWEICLOUD_SDK_SK", "SECRET-sk")];
    let builder = Client::builder().endpoint("http://127.0.0.1:1").project_id("project");
    builder.environment(Environment::given(variables))
}

/// Connects where IAM is a server of the test, which ends in an error.
async fn refused(server: &Server, builder: ClientBuilder<Client>) -> Error {
    let keys = Credentials::new("AKGIVEN0000000001", "SECRET-sk");
    let builder = builder.endpoint(server.endpoint()).region("cn-north-4").iam_endpoint(server.endpoint());
    builder.credentials(keys).connect().await.unwrap_err()
}

#[tokio::test]
async fn connecting_takes_no_longer_than_the_total_timeout_and_says_what_it_waited_for() {
    // What IAM does, and the end of the error.
    let cases = [
        (ServerResponse::Silence, "IAM_AT in time"),
        (
            ServerResponse::Raw(
                b"HTTP/1.1 503 Busy\r\nRetry-After: 20\r\nContent-Length: 0\r\n\r\n".to_vec(),
            ),
            "IAM responded with status 503 and no message; not sent again: the wait before it would exceed \
             the total timeout",
        ),
    ];
    for (response, end) in cases {
        let server = Server::start(move |_: &Request| response.clone()).await.unwrap();
        let builder = Client::builder().total_timeout(Duration::from_millis(300));
        let error = refused(&server, builder).await.to_string();
        assert!(error.ends_with(&end.replace("IAM_AT", &server.endpoint())), "{error}");
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn no_id_is_asked_for_with_an_http_client_that_follows_redirects() {
    let server = service().await;
    let http =
        http_client_builder().unwrap().redirect(reqwest::redirect::Policy::limited(3)).build().unwrap();
    let error = refused(&server, Client::builder().http_client(http)).await;
    assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error:?}");
    assert!(error.to_string().contains("follows redirects"), "{error}");
    assert!(server.requests().is_empty(), "{:?}", server.requests());
}

#[test]
fn a_program_without_async_connects_as_well() {
    let client = builder().connect_blocking().unwrap();
    assert!(format!("{client:?}").contains("AKEN…"), "{client:?}");
}

#[tokio::test]
async fn connecting_without_async_is_an_error_inside_of_a_runtime() {
    let error = builder().connect_blocking().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Runtime(_)), "{error:?}");
}

#[test]
fn connecting_without_a_runtime_is_an_error() {
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(result) = pin!(builder().connect()).poll(&mut context) else { panic!("it waits") };
    let error = result.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Runtime(_)), "{error:?}");
    assert!(error.to_string().contains("Tokio"), "{error}");
}

/// The task of a renewal goes with its runtime; the client must not wait for it for ever.
#[test]
fn a_renewal_that_is_cancelled_with_its_runtime_is_begun_again() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let held = Held::new();
    let first = runtime();
    let client = first.block_on(async {
        let server = service().await;
        connected(&held, &server).await
    });
    held.at(DAY - 60);
    first.block_on(async {
        // Nobody serves any more; the credentials are taken before the connection is made.
        let _ = client.show_task(1).await;
        held.until_asked(2).await;
    });
    drop(first);
    runtime().block_on(async {
        let _ = client.show_task(1).await;
        held.until_asked(3).await;
    });
}

/// Not a test by itself: `metadata_is_never_asked_through_a_proxy` starts it, in a process of its own.
#[test]
#[ignore = "started by another test, with an environment of its own"]
fn in_a_process_with_a_proxy() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = Server::start(|request: &Request| match request.path() {
            "/meta-data/latest/api/token" => ServerResponse::Json(200, "token".to_owned()),
            _ => ServerResponse::Json(
                200,
                r#"{"credential": {"access": "AKTEMPORARY001", "secret": "s", "securitytoken": "t",
                    "expires_at": "2999-01-01T00:00:00Z"}}"#
                    .to_owned(),
            ),
        });
        let server = server.await.unwrap();
        let address = server.endpoint();
        let environment = Environment::process().metadata_endpoint(&address);
        let client = Client::builder()
            .endpoint("https://oms.example.com")
            .project_id("project")
            .credentials_provider(ProviderChain::new().with(MetadataProvider::new()))
            .environment(environment)
            .connect()
            .await
            .unwrap();
        assert!(format!("{client:?}").contains("AKTE…"), "{client:?}");
        assert_eq!(server.requests().len(), 2);
    });
}

#[tokio::test]
async fn metadata_is_never_asked_through_a_proxy() {
    let proxy = Server::start(|_: &Request| ServerResponse::Json(502, "{}".to_owned())).await.unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "sharing::in_a_process_with_a_proxy", "--ignored", "--nocapture"]);
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
        child.env(name, proxy.endpoint());
    }
    child.env_remove("no_proxy").env_remove("NO_PROXY").env_remove("REQUEST_METHOD");
    let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    assert!(proxy.requests().is_empty(), "{:?}", proxy.requests());
}

/// Not a test by itself: `one_line_makes_a_client_of_the_environment` starts it, in a process of its own.
#[test]
#[ignore = "started by another test, with an environment of its own"]
fn in_a_process_with_credentials() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let client = Client::from_env("cn-north-4").await.unwrap();
        client.show_task(1).await.unwrap();
    });
}

#[tokio::test]
async fn one_line_makes_a_client_of_the_environment() {
    let server = Server::start(|request: &Request| {
        let projects = r#"{"projects": [{"id": "project-iam", "name": "cn-north-4"}]}"#;
        ServerResponse::Json(200, if request.path() == "/v3/projects" { projects } else { "{}" }.to_owned())
    });
    let server = server.await.unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "sharing::in_a_process_with_credentials", "--ignored", "--nocapture"]);
    for (name, value) in [
        ("HUAWEICLOUD_SDK_AK", "AKENVIRONMENT0001"),
        ("HUAWEICLOUD_SDK_SK", "SECRET-sk"),
        ("HUAWEICLOUD_SDK_IAM_ENDPOINT", &server.endpoint()),
        ("HUAWEICLOUD_SDK_REGION_OMS_CN_NORTH_4", &server.endpoint()),
    ] {
        child.env(name, value);
    }
    let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    let asked: Vec<_> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(asked, ["/v3/projects?name=cn-north-4", "/v2/project-iam/tasks/1"]);
}
