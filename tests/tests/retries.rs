//! What is sent again and what is not: every fault, for operations that may and may not be repeated, with
//! retries and without. What is counted is what the server was sent.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

#[path = "retries/faulty.rs"]
mod faulty;

use std::time::{Duration, Instant};

use faulty::{Fault, Faulty};
use huaweicloud_oms::Retry;
use huaweicloud_oms::{Client, ClientBuilder, Credentials, Error, ErrorKind};
use huaweicloud_simulator::{Fault as Simulated, FaultKind, ScriptedResponse, Simulator};

/// No wait worth mentioning, for tests that want to see what is sent and not when.
const QUICK: Duration = Duration::from_micros(10);

fn quick() -> Retry {
    Retry::new().first_wait(QUICK, QUICK).longest_wait(QUICK)
}

fn client(endpoint: &str, retry: Retry) -> Client {
    builder(endpoint, retry).build().unwrap()
}

fn builder(endpoint: &str, retry: Retry) -> ClientBuilder<Client> {
    let builder = Client::builder().endpoint(endpoint).project_id("0123456789abcdef0123456789abcdef");
    let builder = builder.credentials(Credentials::new("AKEXAMPLE1234567890", "secret-access-key"));
    builder.attempt_timeout(Duration::from_millis(500)).retry(retry)
}

/// The kind of an error in a word, or its status; `ok` for none.
fn kind<T>(result: &Result<T, Error>) -> String {
    match result.as_ref().map_err(Error::kind) {
        Ok(_) => "ok".to_owned(),
        Err(ErrorKind::Api(error)) => error.status().to_string(),
        Err(ErrorKind::Interrupted(_)) => "interrupted".to_owned(),
        Err(ErrorKind::Timeout(_)) => "timeout".to_owned(),
        Err(ErrorKind::Connect(_)) => "connect".to_owned(),
        Err(other) => format!("{other:?}"),
    }
}

/// Makes a call that is idempotent (ShowTask), or one that is not (StopTask).
async fn call(client: &Client, idempotent: bool) -> Result<(), Error> {
    if idempotent { client.show_task(1).await.map(drop) } else { client.stop_task(1).await }
}

const RETRYABLE: bool = true;
const FINAL: bool = false;

#[tokio::test]
async fn each_fault_is_sent_again_only_where_nothing_can_happen_twice() {
    // The fault, met by every attempt; what the error is; how often the call is sent if it is idempotent
    // and if it is not, and whether each error says that it may be sent again.
    let cases = [
        (Fault::Refuse, "connect", (3, RETRYABLE), (3, RETRYABLE)),
        (Fault::ResetBeforeRead, "interrupted", (3, RETRYABLE), (1, FINAL)),
        (Fault::ResetAfterRead, "interrupted", (3, RETRYABLE), (1, FINAL)),
        (Fault::ResetInResponse, "interrupted", (3, RETRYABLE), (1, FINAL)),
        (Fault::Silence, "timeout", (3, RETRYABLE), (1, FINAL)),
        (Fault::Status(408), "408", (1, FINAL), (1, FINAL)),
        (Fault::Status(429), "429", (3, RETRYABLE), (3, RETRYABLE)),
        (Fault::Status(500), "500", (3, RETRYABLE), (1, FINAL)),
        (Fault::Status(501), "501", (1, FINAL), (1, FINAL)),
        (Fault::Status(502), "502", (3, RETRYABLE), (1, FINAL)),
        (Fault::Status(503), "503", (3, RETRYABLE), (1, FINAL)),
        (Fault::Status(504), "504", (3, RETRYABLE), (1, FINAL)),
        (Fault::Code(403, "APIGW.0308"), "403", (3, RETRYABLE), (3, RETRYABLE)),
        (Fault::Code(403, "APIG.0308"), "403", (3, RETRYABLE), (3, RETRYABLE)),
        (Fault::Status(401), "401", (1, FINAL), (1, FINAL)),
        (Fault::Status(404), "404", (1, FINAL), (1, FINAL)),
        // Twice: the second time with a signature for the time that the service has given.
        (Fault::SignatureExpired, "401", (2, FINAL), (2, FINAL)),
    ];
    // With the client's own connections, and with an HTTP client that it was given.
    let given = huaweicloud_tests::http_client().unwrap().build().unwrap();
    for ((fault, expected, idempotent, not), http) in
        cases.into_iter().flat_map(|case| [(case, None), (case, Some(&given))])
    {
        for (may_repeat, (sent, retryable)) in [(true, idempotent), (false, not)] {
            for (retry, sent) in [(quick(), sent), (Retry::none(), 1)] {
                let name = format!("{fault:?}, {http:?}, idempotent: {may_repeat}, {} attempts", sent);
                let server = Faulty::start(fault, usize::MAX).await;
                let mut builder = builder(&server.endpoint(), retry);
                if let Some(http) = http {
                    builder = builder.http_client(http.clone());
                }
                let result = call(&builder.build().unwrap(), may_repeat).await;
                assert_eq!(kind(&result), expected, "{name}: {result:?}");
                let arrived = if fault == Fault::Refuse { 0 } else { sent };
                assert_eq!(server.arrived(), arrived, "{name}");
                let error = result.unwrap_err();
                assert_eq!(error.attempts() as usize, sent, "{name}");
                assert_eq!(
                    error.to_string().contains(&format!("(after {sent} attempts)")),
                    sent > 1,
                    "{error}"
                );
                if fault != Fault::SignatureExpired {
                    assert_eq!(error.is_retryable(), retryable, "{name}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_fault_that_passes_is_not_seen_where_the_call_may_be_sent_again() {
    // The fault, met by the first attempt alone, and what each kind of operation brings.
    let cases = [
        (Fault::ResetBeforeRead, "ok", "interrupted"),
        (Fault::ResetAfterRead, "ok", "interrupted"),
        (Fault::ResetInResponse, "ok", "interrupted"),
        (Fault::Silence, "ok", "timeout"),
        (Fault::Status(429), "ok", "ok"),
        (Fault::Status(500), "ok", "500"),
        (Fault::Status(503), "ok", "503"),
        (Fault::SignatureExpired, "ok", "ok"),
    ];
    for (fault, idempotent, not) in cases {
        for (may_repeat, expected) in [(true, idempotent), (false, not)] {
            let server = Faulty::start(fault, 1).await;
            let client = client(&server.endpoint(), quick());
            let result = call(&client, may_repeat).await;
            let name = format!("{fault:?}, idempotent: {may_repeat}");
            assert_eq!(kind(&result), expected, "{name}");
            assert_eq!(server.arrived(), if expected == "ok" { 2 } else { 1 }, "{name}");
        }
    }
}

/// A runtime with one thread, which polls nothing while the test waits for the server: the connection
/// is found closed only when it is used again.
#[tokio::test(flavor = "current_thread")]
async fn a_pooled_connection_that_was_closed_costs_no_call() {
    for fault in [Fault::CloseWhenIdle, Fault::CloseLater, Fault::ResetLater] {
        for may_repeat in [true, false] {
            for retry in [quick(), Retry::none()] {
                let name = format!("{fault:?}, idempotent: {may_repeat}, {retry:?}");
                let server = Faulty::start(fault, usize::MAX).await;
                let client = client(&server.endpoint(), retry);
                for _ in 0..3 {
                    let result = call(&client, may_repeat).await;
                    assert_eq!(kind(&result), "ok", "{name}");
                    server.wait_until_closed();
                }
                assert_eq!(server.arrived(), 3, "{name}");
            }
        }
    }
}

/// The client's own runtime is not run between two blocking calls.
#[test]
fn a_pooled_connection_that_was_closed_costs_no_blocking_call() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    for fault in [Fault::CloseLater, Fault::ResetLater] {
        let server = runtime.block_on(Faulty::start(fault, usize::MAX));
        let client = client(&server.endpoint(), quick());
        for _ in 0..3 {
            client.stop_task(1).send().block().unwrap();
            server.wait_until_closed();
        }
        assert_eq!(server.arrived(), 3, "{fault:?}");
    }
}

#[tokio::test]
async fn a_pooled_connection_that_breaks_under_a_request_may_have_carried_it() {
    for (may_repeat, retry, expected, sent) in [
        (true, quick(), "ok", 3),
        (true, Retry::none(), "interrupted", 2),
        (false, quick(), "interrupted", 2),
        (false, Retry::none(), "interrupted", 2),
    ] {
        let server = Faulty::start(Fault::ResetSecondOfConnection, usize::MAX).await;
        let client = client(&server.endpoint(), retry);
        client.show_task(1).await.unwrap();
        // The connection goes back to its pool in the background.
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(kind(&call(&client, may_repeat).await), expected, "idempotent: {may_repeat}");
        assert_eq!(server.arrived(), sent, "idempotent: {may_repeat}");
    }
}

#[tokio::test]
async fn date_and_signature_are_new_for_every_attempt_and_follow_the_services_clock() {
    let server = Faulty::start(Fault::SignatureExpired, 1).await;
    let client = client(&server.endpoint(), quick());
    client.stop_task(1).await.unwrap();
    // The offset stays with the client: no further call is refused first.
    client.stop_task(1).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    for (request, ahead) in requests.iter().zip([false, true, true]) {
        huaweicloud_tests::verify(request, "secret-access-key").unwrap();
        assert_eq!(faulty::signed_for_the_future(request), ahead, "{:?}", request.header("x-sdk-date"));
    }
    assert_ne!(requests[0].header("authorization"), requests[1].header("authorization"));
}

#[tokio::test]
async fn a_token_is_not_sent_again_for_the_sake_of_a_clock() {
    let server = Faulty::start(Fault::SignatureExpired, usize::MAX).await;
    let builder = Client::builder().endpoint(server.endpoint()).project_id("project").retry(quick());
    let client = builder.credentials(Credentials::token("a-token")).build().unwrap();
    assert_eq!(kind(&client.stop_task(1).await), "401");
    assert_eq!(server.arrived(), 1);
}

#[tokio::test]
async fn a_call_has_its_own_retries() {
    let server = Faulty::start(Fault::Status(503), usize::MAX).await;
    let client = client(&server.endpoint(), quick());
    let error = client.show_task(1).retry(Retry::none()).await.unwrap_err();
    assert_eq!((server.arrived(), error.attempts()), (1, 1));
    let error = client.show_task(1).retry(quick().max_attempts(5)).send().await.unwrap_err();
    assert_eq!((server.arrived(), error.attempts()), (6, 5));
    let error = client.show_task(1).retry(quick().max_attempts(0)).await.unwrap_err();
    assert_eq!((server.arrived(), error.attempts()), (7, 1));
}

#[tokio::test]
async fn a_failing_service_uses_up_the_budget_and_a_working_one_fills_it() {
    let server = Faulty::start(Fault::Status(503), 200 + 1).await;
    let client = client(&server.endpoint(), quick().max_attempts(101));
    // The budget is for 100 retries.
    let error = client.show_task(1).await.unwrap_err();
    assert_eq!((server.arrived(), error.attempts()), (101, 101));
    // A clone shares it.
    for sent in 102..=201 {
        let error = client.clone().show_task(1).await.unwrap_err();
        assert_eq!((server.arrived(), error.attempts()), (sent, 1));
        assert!(
            error.to_string().contains("not sent again: too many calls of this client have failed"),
            "{error}"
        );
        assert!(error.is_retryable());
    }
    for _ in 0..10 {
        client.show_task(1).await.unwrap();
    }
    server.fail(Fault::Status(503), usize::MAX);
    let error = client.show_task(1).await.unwrap_err();
    assert_eq!(error.attempts(), 3, "10 successes bring 10 tokens: {error}");
}

#[tokio::test]
async fn what_the_service_asks_for_is_kept_or_the_call_ends() {
    const FAR: &str = "Retry-After: Fri, 01 Jan 2100 00:00:00 GMT";
    const PAST: &str = "Retry-After: Fri, 01 Jan 2010 00:00:00 GMT";
    // A header, the period in the gateway's message, how often the call is sent, and what it is asked for.
    let cases = [
        ("Retry-After: 3600", "", 1, Some(3600)),
        ("Retry-After: 0", "", 3, Some(0)),
        (FAR, "", 1, None),
        (PAST, "", 3, Some(0)),
        ("Retry-After: soon", "", 3, None),
        ("X: y", "policy ip over ratelimit,limit:200,time:5 minute", 1, Some(300)),
        ("X: y", "policy ip over ratelimit,limit:5,time:0 second", 3, Some(0)),
        ("X: y", "slow down", 3, None),
    ];
    for (header, message, sent, asked) in cases {
        let server = Faulty::start(Fault::Throttle { header, message }, usize::MAX).await;
        let error = client(&server.endpoint(), quick()).stop_task(1).await.unwrap_err();
        assert!(error.is_throttled() && error.is_retryable(), "{error}");
        assert_eq!(server.arrived(), sent, "{header} {message}: {error}");
        let shown = error.to_string();
        let gave_up = shown.contains("not sent again: the wait before it would exceed the total timeout");
        assert_eq!(gave_up, sent == 1, "{shown}");
        if header == FAR {
            assert!(error.retry_after() > Some(Duration::from_secs(3600)));
        } else {
            assert_eq!(error.retry_after(), asked.map(Duration::from_secs), "{header} {message}");
        }
    }
    // It waits: the second attempt succeeds, and the server saw it no sooner than it had asked for.
    let server = Faulty::start(Fault::Throttle { header: "Retry-After: 1", message: "" }, 1).await;
    client(&server.endpoint(), quick()).stop_task(1).await.unwrap();
    let times = server.times();
    assert!(times[1] - times[0] >= Duration::from_secs(1), "{times:?}");
}

#[tokio::test]
async fn the_total_timeout_is_for_all_attempts() {
    let server = Faulty::start(Fault::Silence, usize::MAX).await;
    let builder = Client::builder().endpoint(server.endpoint()).project_id("project");
    let builder = builder.credentials(Credentials::token("t")).retry(quick().max_attempts(100));
    let builder = builder.attempt_timeout(Duration::from_millis(100));
    let client = builder.total_timeout(Duration::from_millis(250)).build().unwrap();
    let error = client.show_task(1).await.unwrap_err();
    let shown = error.to_string();
    assert!(shown.contains("not done within 250ms in all") && shown.ends_with(" attempts)"), "{shown}");
    assert!((2..=3).contains(&server.arrived()), "{}", server.arrived());
    assert_eq!(error.attempts() as usize, server.arrived());
}

#[tokio::test]
async fn a_busy_resource_is_waited_for_where_that_is_wanted() {
    use huaweicloud_dcs::{Client, Credentials};

    let client = |endpoint: &str, retry| {
        let builder = Client::builder().endpoint(endpoint).project_id("project").retry(retry);
        builder.credentials(Credentials::token("t")).build().unwrap()
    };
    const BUSY: Fault = Fault::Code(400, "DCS.4026");
    let server = Faulty::start(BUSY, usize::MAX).await;
    let error = client(&server.endpoint(), quick()).stop_migration_task("id").await.unwrap_err();
    assert_eq!((server.arrived(), error.attempts()), (1, 1), "{error}");
    assert!(error.is_busy() && error.is_retryable() && !error.is_throttled(), "{error}");

    // More often than there are attempts, since busy responses do not count as such.
    let server = Faulty::start(BUSY, 7).await;
    let patient = quick().wait_while_busy(Duration::from_secs(60));
    client(&server.endpoint(), patient).stop_migration_task("id").await.unwrap();
    assert_eq!(server.arrived(), 8);

    let server = Faulty::start(BUSY, usize::MAX).await;
    let short = quick().wait_while_busy(Duration::from_millis(50));
    let error = client(&server.endpoint(), short).stop_migration_task("id").await.unwrap_err();
    assert!(error.is_busy() && server.arrived() > 3, "{error}");
    assert!(error.to_string().contains("busy for as long as the call may wait for it"), "{error}");
}

#[tokio::test]
async fn an_error_says_what_it_means() {
    // Status, code, whether it is not found.
    let cases = [
        (404, "X", true),
        (400, "OMS.1009", true),
        (400, "OMS.1", false),
        (404, "APIG.0101", false),
        (410, "X", false),
    ];
    for (status, code, not_found) in cases {
        let server = Faulty::start(Fault::Code(status, code), usize::MAX).await;
        let error = client(&server.endpoint(), quick()).show_task(1).await.unwrap_err();
        assert_eq!(error.is_not_found(), not_found, "{error}");
        assert_eq!((error.status(), error.code()), (Some(status), Some(code)), "{error}");
        assert_eq!(error.request_id(), Some("request-1"), "{error}");
        assert!(!error.is_busy() && !error.is_throttled() && error.retry_after().is_none(), "{error}");
    }
    let refused = client("http://127.0.0.1:1", Retry::none()).show_task(-1).await.unwrap_err();
    assert_eq!((refused.attempts(), refused.status(), refused.code()), (0, None, None), "{refused}");
}

/// A wait that is throttled asks again when the service says so, however short its interval is.
#[tokio::test]
async fn a_wait_asks_again_no_sooner_than_the_service_says() {
    let simulator = Simulator::start().await.unwrap();
    let second = Duration::from_secs(1);
    simulator.inject(Simulated::new(FaultKind::Status429 { retry_after: second }, 1)).unwrap();
    let body = huaweicloud_oms::core::serde_json::json!({ "id": 1, "status": 5 });
    simulator.script("ShowTask", ScriptedResponse::new(200).json(body)).unwrap();
    let begun = Instant::now();
    let wait = client(&simulator.endpoint(), Retry::none()).show_task(1).wait_until_succeeded();
    wait.interval(QUICK, QUICK).await.unwrap();
    assert!(begun.elapsed() >= second, "{:?}", begun.elapsed());
    assert_eq!(simulator.requests().len(), 2);
}
