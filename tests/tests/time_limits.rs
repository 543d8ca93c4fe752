//! Time limits hold and other tasks go on, whatever a server sends and while a long response is read.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
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

/// In one thread too: how much the server could send from one turn of another task to the next.
#[tokio::test(flavor = "current_thread")]
async fn endless_interim_responses_stop_neither_other_tasks_nor_the_clock() {
    /// What one turn reads, with what the system holds for both ends. It was more than 40 MiB.
    const MOST: usize = 20 * 1024 * 1024;
    for interim in ["100 Continue\r\n", "103 Early Hints\r\nLink: </a.css>; rel=preload\r\n"] {
        let block = format!("HTTP/1.1 {interim}\r\n").repeat(1000);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let sent = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&sent);
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            assert!(stream.read(&mut [0; 4096]).unwrap() > 0, "there is a request");
            // Until the client has closed the connection.
            while stream.write_all(block.as_bytes()).is_ok() {
                counted.fetch_add(block.len(), Ordering::Relaxed);
            }
        });
        let builder = ClientBuilder::<Client>::new().endpoint(format!("http://{address}"));
        let builder = builder.attempt_timeout(Duration::from_secs(1)).retry(core::Retry::none());
        let client = builder.credentials(Credentials::token("t")).build().unwrap();
        let call = tokio::spawn(Call::<()>::new(&client.0, &SHOW).send());
        let (mut before, mut largest) = (0, 0);
        while !call.is_finished() {
            tokio::time::sleep(Duration::from_millis(1)).await;
            let now = sent.load(Ordering::Relaxed);
            largest = largest.max(now - before);
            before = now;
        }
        let error = call.await.unwrap().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Timeout(_)), "{error}");
        server.join().unwrap();
        assert!(largest < MOST, "{interim}: {largest} bytes came between two turns of another task");
    }
}
