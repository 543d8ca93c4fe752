//! Faults on demand, as a bare client sees them.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use huaweicloud_simulator::{Fault, FaultKind, ScriptedResponse, Simulator};
use serde_json::{Value, json};
use support::{connect, exchange, head, read, send};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const TOKEN: &str = "X-Auth-Token: simulator-token";

fn list(simulator: &Simulator) -> String {
    format!("/v2/{}/tasks", simulator.project_id())
}

/// Where OMS alone is called, whatever other services have the same paths.
fn oms(simulator: &Simulator) -> String {
    simulator.endpoint_of("oms").unwrap()
}

async fn status(simulator: &Simulator) -> support::Response {
    send(&oms(simulator), "GET", &list(simulator), &Value::Null).await
}

async fn create(simulator: &Simulator) -> std::io::Result<support::Response> {
    let body = json!({
        "src_node": {
            "region": "cn-beijing", "bucket": "a", "ak": "a", "sk": "b", "cloud_type": "Aliyun", "object_key": ["x"],
        },
        "dst_node": { "region": "cn-north-4", "bucket": "b", "ak": "a", "sk": "b" },
        "task_type": "prefix",
    })
    .to_string();
    let length = format!("Content-Length: {}", body.len());
    let request = head("POST", &list(simulator), &[TOKEN, &length, "Content-Type: application/json"]) + &body;
    exchange(&oms(simulator), request.as_bytes()).await
}

#[tokio::test]
async fn statuses_strike_and_pass() {
    let simulator = Simulator::start().await.unwrap();
    let second = Duration::from_secs(3);
    simulator.inject(Fault::new(FaultKind::Status429 { retry_after: second }, 1)).unwrap();
    simulator.inject(Fault::new(FaultKind::Status500, 1)).unwrap();
    simulator.inject(Fault::new(FaultKind::Status503, 2).only("ListTasks")).unwrap();
    let limited = status(&simulator).await;
    assert_eq!((limited.status, limited.header("retry-after")), (429, Some("3")));
    assert_eq!(limited.code(), "APIGW.0308");
    assert_eq!(limited.json()["request_id"].as_str(), limited.header("x-request-id"));
    assert_eq!((status(&simulator).await.status, create(&simulator).await.unwrap().status), (500, 200));
    assert_eq!((status(&simulator).await.status, status(&simulator).await.status), (503, 503));
    assert_eq!(status(&simulator).await.json()["count"], 1);
    assert!(simulator.inject(Fault::new(FaultKind::Status500, 1).only("Nothing")).is_err());
    assert!(simulator.inject(Fault::new(FaultKind::Status500, 0)).is_err());
}

#[tokio::test]
async fn a_delay_delays_and_another_fault_may_follow() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::Delay(Duration::from_millis(200)), 1)).unwrap();
    simulator.inject(Fault::new(FaultKind::Status503, 1)).unwrap();
    let began = Instant::now();
    assert_eq!(status(&simulator).await.status, 503);
    assert!(began.elapsed() >= Duration::from_millis(200));
}

#[tokio::test]
async fn a_connection_is_reset_before_anything_is_read() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::ResetBeforeRead, 1)).unwrap();
    let mut stream = connect(&oms(&simulator)).await;
    stream.write_all(head("GET", &list(&simulator), &[TOKEN]).as_bytes()).await.unwrap();
    let error = stream.read_u8().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert_eq!(status(&simulator).await.status, 200);
    assert_eq!(simulator.requests().len(), 1);
}

#[tokio::test]
async fn a_response_is_lost_but_the_work_is_done() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::ResetAfterRead, 1).only("CreateTask")).unwrap();
    assert_eq!(create(&simulator).await.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(simulator.requests()[0].status, None);
    assert_eq!(status(&simulator).await.json()["count"], 1);
}

#[tokio::test]
async fn a_response_is_cut() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::TruncatedBody, 1)).unwrap();
    let mut stream = connect(&oms(&simulator)).await;
    stream.write_all(head("GET", &list(&simulator), &[TOKEN]).as_bytes()).await.unwrap();
    let mut all = Vec::new();
    stream.read_to_end(&mut all).await.unwrap();
    let text = String::from_utf8(all).unwrap().to_lowercase();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let length = head.split("content-length: ").nth(1).unwrap().lines().next().unwrap();
    assert!(head.starts_with("http/1.1 200") && !body.is_empty(), "{text}");
    assert!(body.len() < length.parse().unwrap(), "{text}");
}

#[tokio::test]
async fn a_response_is_no_json() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::WrongContentType, 1)).unwrap();
    let response = status(&simulator).await;
    assert_eq!((response.status, response.header("content-type")), (200, Some("text/html")));
    assert!(response.body.starts_with(b"<html>"));
}

#[tokio::test]
async fn a_kept_connection_survives_a_refusal() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::Status500, 1)).unwrap();
    let mut stream = connect(&oms(&simulator)).await;
    for expected in [500, 200, 200] {
        stream.write_all(head("GET", &list(&simulator), &[TOKEN]).as_bytes()).await.unwrap();
        assert_eq!(read(&mut stream).await.unwrap().status, expected);
    }
}

/// What comes back on a connection until it ends, and how it ends.
async fn until_end(stream: &mut tokio::net::TcpStream) -> (String, Option<ErrorKind>) {
    let mut all = Vec::new();
    let end = stream.read_to_end(&mut all).await.err().map(|error| error.kind());
    (String::from_utf8(all).unwrap().to_lowercase(), end)
}

#[tokio::test]
async fn gateways_fail_in_their_own_ways() {
    for (fault, expected, code, words) in [
        ("throttled:times=1,seconds=5", 429, "APIGW.0308", "policy ip over ratelimit,limit:5,time:5 second"),
        ("504:times=1", 504, "APIGW.0201", "service OMS timed out (30000 ms)"),
        ("signature-expired:times=1", 401, "APIGW.0301", "signature expired, signature time:20"),
    ] {
        let simulator = Simulator::start().await.unwrap();
        simulator.inject(fault.parse().unwrap()).unwrap();
        let response = status(&simulator).await;
        assert_eq!((response.status, response.code().as_str()), (expected, code), "{fault}");
        assert!(response.message().contains(words), "{fault}: {}", response.message());
        assert_eq!(response.header("retry-after"), None, "{fault}");
        assert!(response.header("date").is_some(), "{fault}");
        assert_eq!(status(&simulator).await.status, 200, "{fault}");
    }
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::Status502, 1)).unwrap();
    let response = status(&simulator).await;
    assert_eq!((response.status, response.header("content-type")), (502, Some("text/html")));
    assert!(response.body.starts_with(b"<html>"));
}

#[tokio::test]
async fn only_the_operation_is_reset_before_it_is_read() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::ResetBeforeRead, 1).only("CreateTask")).unwrap();
    assert_eq!(status(&simulator).await.status, 200);
    assert_eq!(create(&simulator).await.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(status(&simulator).await.json()["count"], 0, "nothing has been done");
    assert_eq!(create(&simulator).await.unwrap().status, 200);
}

#[tokio::test]
async fn a_connection_is_reset_in_the_middle_of_a_response() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::ResetInResponse, 1)).unwrap();
    let mut stream = connect(&oms(&simulator)).await;
    stream.write_all(head("GET", &list(&simulator), &[TOKEN]).as_bytes()).await.unwrap();
    let (text, end) = until_end(&mut stream).await;
    assert!(text.starts_with("http/1.1 200"), "{text}");
    assert_eq!(end, Some(ErrorKind::ConnectionReset), "{text}");
}

#[tokio::test]
async fn there_is_no_response_until_the_client_gives_up() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::NoResponse, 1).only("CreateTask")).unwrap();
    let waits = tokio::time::timeout(Duration::from_millis(300), create(&simulator)).await;
    assert!(waits.is_err(), "there is a response: {waits:?}");
    assert_eq!(status(&simulator).await.json()["count"], 0);
}

#[tokio::test]
async fn a_connection_is_closed_after_a_response_that_does_not_say_so() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::CloseAfterResponse, 1)).unwrap();
    let mut stream = connect(&oms(&simulator)).await;
    stream.write_all(head("GET", &list(&simulator), &[TOKEN]).as_bytes()).await.unwrap();
    let response = read(&mut stream).await.unwrap();
    assert_eq!((response.status, response.header("connection")), (200, None));
    assert_eq!(until_end(&mut stream).await, (String::new(), None));
}

#[tokio::test]
async fn a_stale_connection_is_reset_by_the_next_request_which_is_not_read() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::StaleConnection, 1)).unwrap();
    let mut stream = connect(&oms(&simulator)).await;
    stream.write_all(head("GET", &list(&simulator), &[TOKEN]).as_bytes()).await.unwrap();
    assert_eq!(read(&mut stream).await.unwrap().status, 200);
    let open = tokio::time::timeout(Duration::from_millis(100), stream.read_u8()).await;
    assert!(open.is_err(), "it does not stand: {open:?}");
    stream.write_all(head("GET", &list(&simulator), &[TOKEN]).as_bytes()).await.unwrap();
    assert_eq!(until_end(&mut stream).await, (String::new(), Some(ErrorKind::ConnectionReset)));
    assert_eq!(simulator.requests().len(), 1);
}

#[tokio::test]
async fn responses_follow_a_script() {
    let simulator = Simulator::start().await.unwrap();
    let busy = json!({ "error_code": "OMS.9", "error_msg": "busy" });
    simulator
        .script("ListTasks", ScriptedResponse::new(409).json(busy).header("X-Why", "a test").times(2))
        .unwrap();
    simulator.script("ListTasks", ScriptedResponse::new(200).body("text/plain", "no list")).unwrap();
    simulator.inject(Fault::new(FaultKind::Status503, 1)).unwrap();
    assert_eq!(status(&simulator).await.status, 503, "a fault comes first");
    for _ in 0..2 {
        let response = status(&simulator).await;
        assert_eq!((response.status, response.code().as_str()), (409, "OMS.9"));
        assert_eq!(response.header("x-why"), Some("a test"));
        assert!(response.header("x-request-id").is_some());
    }
    let response = status(&simulator).await;
    assert_eq!((response.header("content-type"), &response.body[..]), (Some("text/plain"), &b"no list"[..]));
    assert_eq!(status(&simulator).await.json()["count"], 0);
    let error = simulator.script("ListTask", ScriptedResponse::new(200)).unwrap_err().to_string();
    assert!(error.contains("no document has the operation ListTask"), "{error}");
    assert!(simulator.script("ListTasks", ScriptedResponse::new(42)).is_err());
}

#[tokio::test]
async fn requests_are_recorded_without_their_secrets() {
    let simulator = Simulator::start().await.unwrap();
    assert_eq!(create(&simulator).await.unwrap().status, 200);
    let request = simulator.requests().remove(0);
    assert_eq!((request.operation.as_deref(), request.method.as_str()), (Some("CreateTask"), "POST"));
    assert_eq!((request.path, request.status), (list(&simulator), Some(200)));
    let headers: Vec<(&str, &str)> =
        request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(headers[..2], [("host", "localhost"), ("x-auth-token", "[redacted]")]);
    let source = json!({
        "region": "cn-beijing", "bucket": "a", "ak": "[redacted]", "sk": "[redacted]", "cloud_type": "Aliyun",
        "object_key": ["x"],
    });
    assert_eq!((&request.body["src_node"], &request.body["task_type"]), (&source, &json!("prefix")));

    let wrong = "{\"src_node\": {\"sk\": \"hunter2\"}, \"password\": \"hunter2\"";
    for (target, body) in [
        (list(&simulator), format!("{wrong}}}")),
        (list(&simulator), wrong.to_owned()),
        ("/x".to_owned(), format!("{wrong}}}")),
    ] {
        let length = format!("Content-Length: {}", body.len());
        let request = head("POST", &target, &["Cookie: hunter2", "Authorization: hunter2", &length]) + &body;
        exchange(&oms(&simulator), request.as_bytes()).await.unwrap();
    }
    for request in simulator.requests() {
        assert!(!format!("{request:?}").contains("hunter2"), "{request:?}");
    }
}

#[tokio::test]
async fn a_service_has_an_address_of_its_own() {
    let simulator = Simulator::start().await.unwrap();
    assert!(simulator.services().contains(&"dcs"));
    for (service, operation) in [("oms", "ListTasks"), ("dcs", "ListCenterTask")] {
        let endpoint = simulator.endpoint_of(service).unwrap();
        assert_eq!(send(&endpoint, "GET", &list(&simulator), &Value::Null).await.status, 200);
        assert_eq!(simulator.requests().pop().unwrap().operation.as_deref(), Some(operation));
    }
    assert_eq!(simulator.endpoint_of("none"), None);
}

#[tokio::test]
async fn the_simulated_time_can_be_asked_for() {
    let simulator = Simulator::builder().speed(0.0).start().await.unwrap();
    let before = simulator.now();
    simulator.advance(Duration::from_secs(3600));
    assert_eq!(simulator.now().duration_since(before).unwrap(), Duration::from_secs(3600));
}

/// The simulator has a runtime of its own, so it responds. But Tokio moves a paused clock on to the next time limit
/// as soon as a test only waits for a socket.
#[tokio::test(start_paused = true)]
async fn a_paused_clock_of_the_test_does_not_stop_the_simulator() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::new(FaultKind::Delay(Duration::from_millis(50)), 1)).unwrap();
    assert_eq!(status(&simulator).await.status, 200);
    // Far longer than the test takes, also on a machine that has other work.
    simulator.inject(Fault::new(FaultKind::Delay(Duration::from_secs(20)), 1)).unwrap();
    let limited = tokio::time::timeout(Duration::from_secs(3600), status(&simulator)).await;
    assert!(limited.is_err(), "the clock has been moved on by an hour");
}
