//! Calls without async, and calls where no runtime can serve them.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::future::IntoFuture;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use huaweicloud_oms::{Client, Credentials, Error, ErrorKind};
use huaweicloud_tests::{Server, ServerResponse};
use tokio::runtime::{Builder, Runtime};

fn client(endpoint: &str) -> Client {
    let builder = Client::builder().endpoint(endpoint).project_id("0123456789abcdef0123456789abcdef");
    builder.credentials(Credentials::new("AKEXAMPLE1234567890", "secret-access-key")).build().unwrap()
}

/// A server with a runtime of its own, which the test is not in.
fn server(response: impl Fn() -> ServerResponse + Send + Sync + 'static) -> (Runtime, Server) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start(move |_| response())).unwrap();
    (runtime, server)
}

fn json(body: &'static str) -> ServerResponse {
    ServerResponse::Json(200, body.to_owned())
}

/// Checks that nothing was sent, and that the message says what to do.
fn refused<T: std::fmt::Debug>(result: Result<T, Error>, remedy: &str) {
    let error = result.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Runtime(_)), "{error:?}");
    let message = error.to_string();
    assert!(message.starts_with("ShowTask: not sent: ") && message.contains(remedy), "{message}");
}

#[test]
fn calls_pages_and_waiting_work_without_async() {
    let (_runtime, server) = server(|| json(r#"{"id":7,"status":5,"tasks":[],"count":0}"#));
    let client = client(&server.endpoint());
    assert_eq!(client.show_task(7).send().block().unwrap().id, Some(7.into()));
    assert_eq!(client.show_task(7).with_metadata().block().unwrap().status, 200);
    assert_eq!(client.list_tasks().items().blocking().count(), 0);
    assert!(client.list_tasks().pages().next_blocking().is_none());
    assert_eq!(client.show_task(7).wait_until_started().block().unwrap().id, Some(7.into()));
    // From several threads, on one client.
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| client.show_task(7).send().block().unwrap());
        }
    });
    assert_eq!(server.requests().len(), 13);
}

#[test]
fn time_limits_hold_without_async() {
    let (_runtime, server) = server(|| ServerResponse::Silence);
    let builder = Client::builder().endpoint(server.endpoint()).project_id("project");
    let builder = builder.credentials(Credentials::token("t")).total_timeout(Duration::from_millis(100));
    let error = builder.build().unwrap().show_task(7).send().block().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout(_)), "{error}");
}

#[test]
fn a_blocking_call_in_an_async_runtime_is_an_error() {
    let (runtime, server) = server(|| json("{}"));
    let client = client(&server.endpoint());
    // The client's own runtime is there, and may be dropped in another.
    client.show_task(7).send().block().unwrap();
    runtime.block_on(async move {
        refused(client.show_task(7).send().block(), "use `.await` here");
        let mut items = client.list_tasks().items().blocking();
        assert!(matches!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Runtime(_)));
        assert!(items.next().is_none());
        drop(items);
        drop(client);
    });
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn an_async_call_without_a_runtime_is_an_error() {
    let (_runtime, server) = server(|| json("{}"));
    let client = client(&server.endpoint());
    let mut call = pin!(client.show_task(7).into_future());
    match call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => refused(result, "await the call in one"),
        Poll::Pending => panic!("it waits for a runtime that is not there"),
    }
    assert!(server.requests().is_empty());
}

#[test]
fn a_runtime_without_timers_or_io_is_an_error() {
    let (_runtime, server) = server(|| json("{}"));
    let bare = Builder::new_current_thread().build().unwrap();
    refused(bare.block_on(client(&server.endpoint()).show_task(7).into_future()), "no timers");
    let without_io = Builder::new_current_thread().enable_time().build().unwrap();
    refused(without_io.block_on(client(&server.endpoint()).show_task(7).into_future()), "no I/O");
    let without_time = Builder::new_current_thread().enable_io().build().unwrap();
    refused(without_time.block_on(client(&server.endpoint()).show_task(7).into_future()), "no timers");
    assert!(server.requests().is_empty());
}
