//! Faults on demand, as a bare client sees them.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use huaweicloud_simulator::{Fault, FaultKind, Simulator};
use serde_json::{Value, json};
use support::{connect, exchange, head, read, send};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const TOKEN: &str = "X-Auth-Token: simulator-token";

fn list(simulator: &Simulator) -> String {
    format!("/v2/{}/tasks", simulator.project_id())
}

async fn status(simulator: &Simulator) -> support::Response {
    send(&simulator.endpoint(), "GET", &list(simulator), &Value::Null).await
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
    exchange(&simulator.endpoint(), request.as_bytes()).await
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
    let mut stream = connect(&simulator.endpoint()).await;
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
    let mut stream = connect(&simulator.endpoint()).await;
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
    let mut stream = connect(&simulator.endpoint()).await;
    for expected in [500, 200, 200] {
        stream.write_all(head("GET", &list(&simulator), &[TOKEN]).as_bytes()).await.unwrap();
        assert_eq!(read(&mut stream).await.unwrap().status, expected);
    }
}
