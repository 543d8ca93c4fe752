//! What a response can make a client allocate: a test of its own, since the allocator counts for all of it.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::io::{Read, Write};
use std::net::TcpListener;

use huaweicloud_oms::{Client, Credentials, Error, ErrorKind};
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const MEBIBYTE: usize = 1024 * 1024;

/// A server that responds to each request with `head`, `item` as often as the length asks for, and `tail`.
/// It holds no such body itself.
fn serve(
    status: &'static str,
    head: &'static str,
    item: &'static str,
    tail: &'static str,
    length: usize,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let count = length / item.len();
        let total = head.len() + count * item.len() + tail.len();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 16 * 1024];
            let _ = stream.read(&mut request);
            let http =
                format!("HTTP/1.1 {status}\r\nContent-Length: {total}\r\nConnection: close\r\n\r\n{head}");
            let mut result = stream.write_all(http.as_bytes());
            let chunk = item.repeat(1000);
            for _ in 0..count / 1000 {
                result = result.and_then(|()| stream.write_all(chunk.as_bytes()));
            }
            let rest = item.repeat(count % 1000) + tail;
            // A client that has read enough goes away.
            let _ = result.and_then(|()| stream.write_all(rest.as_bytes()));
        }
    });
    endpoint
}

/// What the calls take at most beside what is there before, in bytes, and how they end.
async fn measure<T>(call: impl Future<Output = Result<T, Error>>) -> (usize, Result<T, Error>) {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let result = call.await;
    (ALLOCATOR.peak_usage().saturating_sub(before), result)
}

fn oms(endpoint: &str, limit: usize) -> Client {
    let builder = Client::builder().endpoint(endpoint).project_id("project");
    let builder = builder.credentials(Credentials::token("a-token")).response_memory_limit(limit);
    builder.build().unwrap()
}

// One test: others at the same time would be counted too.
#[tokio::test]
async fn no_response_takes_more_than_eight_times_its_length_or_64_mebibytes() {
    let shapes: [(&str, &str, &str); 9] = [
        (r#"{"tasks":[{}"#, ",{}", "]}"),
        (r#"{"tasks":["#, r#"{"src_node":{"object_key":["a"]}},"#, "{}]}"),
        (r#"{"tasks":["#, r#"{"name":"x"},"#, "{}]}"),
        (r#"{"tasks":[{"src_node":{"object_key":["#, r#""","#, r#"""]}}]}"#),
        (r#"{"tasks":[{"src_node":{"object_key":["#, r#""a","#, r#"""]}}]}"#),
        (r#"{"tasks":[{"src_node":{"object_key":["#, "1,", r#"""]}}]}"#),
        (r#"{"tasks":[{"bandwidth_policy":["#, "{},", "{}]}]}"),
        // What is passed over, however deep, and what is noted.
        (r#"{"new":["#, "[", "1"),
        (r#"{"tasks":["#, r#"{"new":1,"status":99},"#, "{}]}"),
    ];
    for (length, shapes) in
        [(MEBIBYTE, &shapes[..]), (16 * MEBIBYTE, &shapes[..]), (30 * MEBIBYTE, &shapes[..1])]
    {
        for (head, item, tail) in shapes.iter().copied() {
            let endpoint = serve("200 OK", head, item, tail, length);
            let (peak, result) = measure(async { oms(&endpoint, 64 * MEBIBYTE).list_tasks().await }).await;
            let allowed = (8 * length).max(64 * MEBIBYTE) + MEBIBYTE;
            assert!(peak <= allowed, "{head}{item}…: {} of {} MiB", peak / MEBIBYTE, length / MEBIBYTE);
            if let Err(error) = result {
                let kind = error.kind();
                assert!(
                    matches!(kind, ErrorKind::TooLarge(_) | ErrorKind::Decode(_)),
                    "{head}{item}…: {error}"
                );
                assert_eq!(error.status(), Some(200), "{error}");
            }
        }
    }

    // The error says what happened, and how to go on; then it does.
    let endpoint = serve("200 OK", r#"{"tasks":[{}"#, ",{}", "]}", MEBIBYTE);
    let error = oms(&endpoint, 64 * MEBIBYTE).list_tasks().await.unwrap_err();
    let expected = "ListTasks: 200 OK, but its response of 1048589 bytes would take more than 67108864 bytes of \
                    memory; raise `response_memory_limit` on the client's builder";
    assert_eq!(error.to_string(), expected);
    let tasks = oms(&endpoint, 2048 * MEBIBYTE).list_tasks().await.unwrap().tasks;
    assert_eq!(tasks.map(|tasks| tasks.len()), Some(MEBIBYTE / 3 + 1));

    // Bodies of errors: nothing but the few wanted fields is kept.
    for (head, item, tail) in [
        (r#"[{"":0}"#, r#",{"":0}"#, "]"),
        (r#"{"error_msg":""#, "a", r#""}"#),
        (r#"{"error":{"#, r#""error":{},"#, r#""code":"X"}}"#),
        ("", "[", ""),
        ("", r#"{"error":"#, ""),
    ] {
        let length = 16 * MEBIBYTE;
        let endpoint = serve("400 Bad Request", head, item, tail, length);
        let (peak, result) = measure(async { oms(&endpoint, 64 * MEBIBYTE).list_tasks().await }).await;
        assert!(peak <= 64 * MEBIBYTE, "{head}{item}…: {} MiB", peak / MEBIBYTE);
        assert_eq!(result.unwrap_err().status(), Some(400));
    }

    // A body that is longer than any may be, whatever it holds.
    let endpoint = serve("200 OK", "[1", ",1", "]", 65 * MEBIBYTE);
    let (peak, result) = measure(async { oms(&endpoint, 64 * MEBIBYTE).list_tasks().await }).await;
    assert!(peak <= 200 * MEBIBYTE, "{} MiB", peak / MEBIBYTE);
    let error = result.unwrap_err();
    assert!(error.to_string().contains("larger than 67108864 bytes; raise `max_response_bytes`"), "{error}");
    assert_eq!(error.status(), Some(200));
    let builder = Client::builder().endpoint(&endpoint).project_id("project").max_response_bytes(1000);
    let oms = builder.credentials(Credentials::token("a-token")).build().unwrap();
    let error = oms.list_tasks().await.unwrap_err();
    assert!(error.to_string().contains("larger than 1000 bytes"), "{error}");
}
