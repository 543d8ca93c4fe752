//! Time limits hold and other tasks go on while a long response is read.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use huaweicloud_oms::core::{
    self, Call, ClientBuilder, Credentials, ErrorKind, Method, Operation, Output, RawResponse, Service,
    ServiceClient,
};
use huaweicloud_tests::{Server, ServerResponse};

static SERVICE: Service = Service {
    name: "test",
    user_agent: "test",
    endpoint: "",
    regions: &[],
    busy_codes: &[],
    not_found_codes: &[],
};

static SHOW: Operation = Operation {
    name: "Show",
    method: Method::GET,
    path: "/show",
    parameters: &[],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "",
};

struct Client(core::Client);

impl ServiceClient for Client {
    const SERVICE: &'static Service = &SERVICE;

    fn from_client(client: core::Client) -> Self {
        Client(client)
    }
}

/// Blocks while it is read, until another task of the same thread lets it go on.
struct Slow;

static GATE: Mutex<Option<(Sender<()>, Receiver<()>)>> = Mutex::new(None);

impl Output for Slow {
    fn read(_: &mut RawResponse) -> core::Result<Self> {
        let (began, go_on) = GATE.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap();
        began.send(()).unwrap();
        go_on.recv_timeout(Duration::from_secs(60)).expect("no other task ran while the response was read");
        Ok(Slow)
    }
}

/// In one thread, so that whoever reads in it stops everything.
#[tokio::test(flavor = "current_thread")]
async fn a_long_response_stops_neither_other_tasks_nor_the_clock() {
    let body = format!("[{}0]", "0,".repeat(100_000));
    let server = Server::start(move |_| ServerResponse::Json(200, body.clone())).await.unwrap();
    let client = |limit| {
        let builder = ClientBuilder::<Client>::new().endpoint(server.endpoint()).attempt_timeout(limit);
        builder.credentials(Credentials::token("t")).build().unwrap()
    };
    let gate = || {
        let ((began, begun), (let_go, go_on)) = (channel(), channel());
        *GATE.lock().unwrap() = Some((began, go_on));
        (begun, let_go)
    };

    let (begun, let_go) = gate();
    let call = tokio::spawn(Call::<Slow>::new(&client(Duration::from_secs(60)).0, &SHOW).send());
    while begun.try_recv().is_err() {
        tokio::task::yield_now().await;
    }
    let_go.send(()).unwrap();
    call.await.unwrap().unwrap();

    let (begun, let_go) = gate();
    let result = Call::<Slow>::new(&client(Duration::from_millis(500)).0, &SHOW).send().await;
    let error = result.err().unwrap();
    assert!(matches!(error.kind(), ErrorKind::Timeout(_)), "{error}");
    begun.try_recv().expect("the time was up before the response was read");
    let_go.send(()).unwrap();
    assert_eq!(server.requests().len(), 2, "a response that came is not asked for again");
}
