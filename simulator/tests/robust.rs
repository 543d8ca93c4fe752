//! What a simulator has to survive: many clients, broken clients, large and malformed requests.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

use std::time::Duration;

use huaweicloud_simulator::Simulator;
use serde_json::{Value, json};
use support::{connect, exchange, head, read, send};
use tokio::io::AsyncWriteExt;

const TOKEN: &str = "X-Auth-Token: simulator-token";
const JSON: &str = "Content-Type: application/json";

fn tasks(simulator: &Simulator) -> String {
    format!("/v2/{}/tasks", simulator.project_id())
}

/// Where OMS alone is called, whatever other services have the same paths.
fn oms(simulator: &Simulator) -> String {
    simulator.endpoint_of("oms").unwrap()
}

/// It still responds.
async fn is_well(simulator: &Simulator) {
    let response = send(&oms(simulator), "GET", &tasks(simulator), &Value::Null).await;
    assert_eq!(response.status, 200, "{response:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_clients_are_served_at_once() {
    let simulator = Simulator::start().await.unwrap();
    let mut streams = Vec::new();
    for _ in 0..200 {
        streams.push(connect(&simulator.endpoint()).await);
    }
    let request = head("GET", &tasks(&simulator), &[TOKEN]);
    for _ in 0..3 {
        for stream in &mut streams {
            stream.write_all(request.as_bytes()).await.unwrap();
        }
        for stream in &mut streams {
            assert_eq!(read(stream).await.unwrap().status, 200);
        }
    }
    assert_eq!(simulator.requests().len(), 600);
    for _ in 0..500 {
        is_well(&simulator).await;
    }
    assert_eq!(simulator.requests().len(), 1000);
}

#[tokio::test]
async fn clients_that_die_in_the_middle_do_no_harm() {
    let simulator = Simulator::start().await.unwrap();
    let whole = head("POST", &tasks(&simulator), &[TOKEN, JSON, "Content-Length: 1000"]) + "{\"src_node\":";
    for length in (0..whole.len()).step_by(7) {
        let mut stream = connect(&oms(&simulator)).await;
        stream.write_all(&whole.as_bytes()[..length]).await.unwrap();
        if length % 2 == 0 {
            stream.set_zero_linger().unwrap();
        }
    }
    is_well(&simulator).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_may_be_large_but_not_too_large() {
    let simulator = Simulator::start().await.unwrap();
    for (size, status, code) in [(10 << 20, 400, "OMS.10"), (13 << 20, 413, "APIG.0201")] {
        let length = format!("Content-Length: {size}");
        let mut request = head("POST", &tasks(&simulator), &[TOKEN, JSON, &length]).into_bytes();
        let body = json!({ "description": "" }).to_string().replace("\"\"", "\"").replace('}', "");
        request.extend_from_slice(body.as_bytes());
        request.resize(request.len() + size - body.len() - 2, b'x');
        request.extend_from_slice(b"\"}");
        let response = exchange(&oms(&simulator), &request).await.unwrap();
        assert_eq!(response.status, status, "{response:?}");
        assert!(response.code().starts_with(code), "{response:?}");
    }
    let chunked = head("POST", &tasks(&simulator), &[TOKEN, JSON, "Transfer-Encoding: chunked"]);
    let response = exchange(&oms(&simulator), (chunked + "2\r\n{}\r\n0\r\n\r\n").as_bytes()).await.unwrap();
    assert!(response.message().contains("body.src_node: is needed"), "{response:?}");
    is_well(&simulator).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_large_bodies_wait_for_each_other() {
    let simulator = Simulator::start().await.unwrap();
    let length = format!("Content-Length: {}", 1 << 20);
    let mut request = head("POST", &tasks(&simulator), &[TOKEN, JSON, &length]).into_bytes();
    request.resize(request.len() + (1 << 20), b' ');
    let request = std::sync::Arc::new(request);
    let mut calls = Vec::new();
    for _ in 0..40 {
        let (endpoint, request) = (oms(&simulator), std::sync::Arc::clone(&request));
        calls.push(tokio::spawn(async move { exchange(&endpoint, &request).await.unwrap().code() }));
    }
    for call in calls {
        assert_eq!(call.await.unwrap(), "OMS.1006");
    }
}

/// A request that breaks a limit in each of a million items.
fn million(project: &str) -> Vec<u8> {
    let items = vec![r#"{"key":""}"#; 1_000_000].join(",");
    let body = format!(r#"{{"action":"create","tags":[{items}]}}"#);
    assert!((10 << 20..12 << 20).contains(&body.len()), "{}", body.len());
    let length = format!("Content-Length: {}", body.len());
    let target = format!("/v2/{project}/dcs/1/tags/action");
    (head("POST", &target, &[TOKEN, JSON, &length]) + &body).into_bytes()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_million_mistakes_are_one_short_response_and_nobody_waits_for_it() {
    let simulator = Simulator::start().await.unwrap();
    let request = million(simulator.project_id());
    let endpoint = simulator.endpoint();
    let large = tokio::spawn(async move { exchange(&endpoint, &request).await.unwrap() });
    let mut served = 0;
    while !large.is_finished() {
        is_well(&simulator).await;
        served += 1;
    }
    let response = large.await.unwrap();
    assert_eq!((response.status, response.code()), (400, "DCS.4062".to_owned()));
    let message = response.message();
    assert!(
        message.starts_with("body.tags[0].key: is shorter than 1 characters; body.tags[1].key"),
        "{message}"
    );
    assert!(message.ends_with("body.tags[19].key: is shorter than 1 characters; and more"), "{message}");
    // It takes a second or so, and the others some milliseconds each.
    assert!(served > 3, "only {served} others were served meanwhile");
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_that_never_come_hold_up_nobody() {
    let simulator = Simulator::start().await.unwrap();
    let length = format!("Content-Length: {}", 1 << 20);
    let begun = head("POST", &tasks(&simulator), &[TOKEN, JSON, &length]);
    let mut slow = Vec::new();
    for size in [0, 0, 1 << 10, 100 << 10].repeat(25) {
        let mut stream = connect(&oms(&simulator)).await;
        stream.write_all(begun.as_bytes()).await.unwrap();
        stream.write_all(&vec![b' '; size]).await.unwrap();
        slow.push(stream);
    }
    let mut request = begun.into_bytes();
    request.resize(request.len() + (1 << 20), b' ');
    let endpoint = oms(&simulator);
    let response = tokio::time::timeout(Duration::from_secs(20), exchange(&endpoint, &request));
    assert_eq!(response.await.expect("it waits for the others").unwrap().code(), "OMS.1006");
    is_well(&simulator).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn slow_connections_lock_nobody_out() {
    let simulator = Simulator::start().await.unwrap();
    let mut kept = connect(&simulator.endpoint()).await;
    let mut slow = Vec::new();
    for number in 0..1100 {
        let Ok(mut stream) = tokio::net::TcpStream::connect(support::address(&simulator.endpoint())).await
        else {
            break; // This process has no more files. The simulator, which is a part of it, has none either.
        };
        // The oldest ones have been closed by then.
        let _ = stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ").await;
        slow.push(stream);
        if number % 100 == 0 {
            // It is used now and then, so it is never among the oldest.
            kept.write_all(head("GET", &tasks(&simulator), &[TOKEN]).as_bytes()).await.unwrap();
            assert_eq!(read(&mut kept).await.unwrap().status, 200);
        }
    }
    slow.truncate(slow.len().saturating_sub(4)); // Room for the files of this test.
    is_well(&simulator).await;
    kept.write_all(head("GET", &tasks(&simulator), &[TOKEN]).as_bytes()).await.unwrap();
    assert_eq!(read(&mut kept).await.unwrap().status, 200);
}

#[tokio::test]
async fn memory_is_bounded_however_large_the_requests_are() {
    let simulator = Simulator::builder().speed(0.0).start().await.unwrap();
    let target = format!("/v2/{}/migration-task", simulator.project_id());
    let body = json!({
        "task_name": "large", "migration_type": "online_migration", "migration_method": "full_amount_migration",
        "source_instance": { "addrs": "x".repeat(11 << 20) }, "target_instance": { "id": "y" },
    });
    let mut responses = Vec::new();
    for _ in 0..6 {
        responses.push(send(&simulator.endpoint(), "POST", &target, &body).await);
    }
    let statuses: Vec<u16> = responses.iter().map(|response| response.status).collect();
    assert_eq!(statuses, [200, 200, 200, 200, 200, 400], "{}", responses[0].message());
    assert_eq!(responses[5].code(), "DCS.4039");
    let id = &responses[0].json()["id"];
    let stop = format!("{target}/{}/sync-stop", id.as_str().unwrap());
    assert_eq!(send(&simulator.endpoint(), "POST", &stop, &Value::Null).await.status, 204);
    let delete = format!("/v2/{}/migration-tasks/delete", simulator.project_id());
    let deleted = send(&simulator.endpoint(), "DELETE", &delete, &json!({ "task_id_list": [id] })).await;
    assert_eq!(deleted.status, 200, "{}", deleted.message());
    assert_eq!(send(&simulator.endpoint(), "POST", &target, &body).await.status, 200);
}

#[tokio::test]
async fn malformed_requests_are_refused_as_by_the_gateway() {
    let simulator = Simulator::start().await.unwrap();
    let long = "x".repeat(40 << 10);
    let many: Vec<String> = (0..6).map(|number| format!("X-{number}: {}", "y".repeat(30 << 10))).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let countless: Vec<&str> = vec!["A: b"; 1000];
    for (request, status) in [
        ("this is no request\r\n\r\n".to_owned(), 400),
        ("GET / HTTP/9.9\r\n\r\n".to_owned(), 400),
        ("GET /\u{e9} HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n".to_owned(), 400),
        (head("POST", "/", &["Content-Length: many"]), 400),
        (head("GET", &format!("/v2/{long}"), &[]), 414),
        (head("GET", &format!("/v2/{}", long.repeat(3)), &[]), 414),
        (head("GET", "/", &[&format!("X-Long: {long}")]), 494),
        (head("GET", "/", &many), 494),
        (head("GET", "/", &countless), 494),
        (head("GET", "/v1/nothing/here", &[]), 404),
        (head("POST", &format!("{}//stop", tasks(&simulator)), &[TOKEN]), 404),
        (head("PATCH", &tasks(&simulator), &[TOKEN]), 404),
        (head("GET", &format!("{}/%2F%00%ff/..", tasks(&simulator)), &[TOKEN]), 404),
    ] {
        let response = exchange(&simulator.endpoint(), request.as_bytes()).await.unwrap();
        let shown = &request[..request.len().min(60)];
        assert_eq!(response.status, status, "{shown}: {response:?}");
        assert!(response.header("x-request-id").is_some_and(|id| id.len() == 32), "{shown}: {response:?}");
        assert!(response.code().starts_with("APIG"), "{shown}: {response:?}");
        assert_eq!(response.json()["request_id"].as_str(), response.header("x-request-id"));
    }
    is_well(&simulator).await;
}

#[tokio::test]
async fn what_is_remembered_is_bounded() {
    let simulator = Simulator::builder().speed(0.0).start().await.unwrap();
    let task = json!({
        "task_type": "object",
        "src_node": {
            "cloud_type": "Aliyun", "region": "cn-beijing", "bucket": "a", "ak": "a", "sk": "b", "object_key": ["x"],
        },
        "dst_node": { "region": "cn-north-4", "bucket": "b", "ak": "a", "sk": "b" },
    });
    let body = task.to_string();
    let length = format!("Content-Length: {}", body.len());
    let request = head("POST", &tasks(&simulator), &[TOKEN, JSON, &length]) + &body;
    let mut stream = connect(&oms(&simulator)).await;
    for _ in 0..1500 {
        stream.write_all(request.as_bytes()).await.unwrap();
        assert_eq!(read(&mut stream).await.unwrap().status, 200);
    }
    stream.write_all(request.as_bytes()).await.unwrap();
    let response = read(&mut stream).await.unwrap();
    assert_eq!((response.status, response.code()), (400, "OMS.0077".to_owned()));
    simulator.advance(Duration::from_secs(1)); // None of them waits any more.
    stream.write_all(request.as_bytes()).await.unwrap();
    assert_eq!(read(&mut stream).await.unwrap().code(), "OMS.0077");
    simulator.advance(Duration::from_secs(24 * 60 * 60));
    stream.write_all(request.as_bytes()).await.unwrap();
    assert_eq!(read(&mut stream).await.unwrap().status, 200);
}

#[tokio::test]
async fn settings_that_make_no_sense_are_refused() {
    for (builder, words) in [
        (Simulator::builder().listen("0.0.0.0:0".parse().unwrap()), "loopback address"),
        (Simulator::builder().listen("[::]:0".parse().unwrap()), "loopback address"),
        (Simulator::builder().speed(-1.0), "speed"),
        (Simulator::builder().speed(f64::NAN), "speed"),
        (Simulator::builder().speed(1e308), "from 0 to 1000000"),
        (Simulator::builder().migration_time(Duration::MAX), "longer than a year"),
        (Simulator::builder().security_token(""), "security token is empty"),
        (Simulator::builder().token("a\nb"), "the token has a space, a line break"),
        (Simulator::builder().security_token("a\r\nb"), "the security token has"),
        (Simulator::builder().access_key("a, b", "x"), "the access key has"),
        (Simulator::builder().access_key("a", "ü"), "the secret key has"),
        (Simulator::builder().project_id("a/b"), "the project id has"),
        (Simulator::builder().access_key("", "x"), "access key is empty"),
        (Simulator::builder().project_id(""), "project id is empty"),
    ] {
        let error = builder.start().await.unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
    let first = Simulator::start().await.unwrap();
    let taken = first.endpoint().strip_prefix("http://").unwrap().parse().unwrap();
    let error = Simulator::builder().listen(taken).start().await.unwrap_err().to_string();
    assert!(error.contains("cannot listen"), "{error}");
}
