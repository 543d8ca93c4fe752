//! Servers that response with something else than what is documented, or not at all: each gives the
//! typed error that says what happened. What is sent again is tested in `retries.rs`; here nothing is.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::time::Duration;

use huaweicloud_oms::Retry;
use huaweicloud_oms::{Client, Credentials, Error, ErrorKind};
use huaweicloud_tests::{Server, ServerResponse, http_client};

/// Long enough for any response on the loopback interface.
const AMPLE: Duration = Duration::from_secs(60);
/// Short, for servers that never response.
const SHORT: Duration = Duration::from_millis(200);

fn client(endpoint: &str, attempt: Duration) -> Client {
    let builder = Client::builder().endpoint(endpoint).project_id("0123456789abcdef0123456789abcdef");
    let builder = builder.credentials(Credentials::new("AKEXAMPLE1234567890", "secret-access-key"));
    builder.attempt_timeout(attempt).region("cn-north-4").retry(Retry::none()).build().unwrap()
}

async fn server(response: ServerResponse) -> Server {
    Server::start(move |_| response.clone()).await.unwrap()
}

/// A response as it stands on the wire, with a length that is right.
fn http(status: &str, media_type: &str, body: &str) -> ServerResponse {
    let length = body.len();
    ServerResponse::Raw(
        format!("HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n{body}")
            .into_bytes(),
    )
}

fn raw(text: &str) -> ServerResponse {
    ServerResponse::Raw(text.as_bytes().to_vec())
}

/// The kind of an error in a word, `ok` for none.
fn kind<T>(result: &Result<T, Error>) -> &'static str {
    match result.as_ref().map_err(Error::kind) {
        Ok(_) => "ok",
        Err(ErrorKind::Api(_)) => "api",
        Err(ErrorKind::Decode(_)) => "decode",
        Err(ErrorKind::Interrupted(_)) => "interrupted",
        Err(ErrorKind::Timeout(_)) => "timeout",
        Err(ErrorKind::Connect(_)) => "connect",
        Err(_) => "another",
    }
}

/// Checks that a message is one short line that starts with the operation.
fn message(error: &Error) -> String {
    let message = error.to_string();
    assert!(message.starts_with(&format!("{}: ", error.operation())), "{message}");
    assert!(message.lines().count() == 1 && !message.contains(char::is_control), "{message:?}");
    assert!(message.len() < 600, "{} bytes: {message}", message.len());
    message
}

#[tokio::test]
async fn each_bad_response_is_its_own_error() {
    const HTML: &str = "<html><body>It works!</body></html>";
    let garbage = "\u{1}garbage\u{7f}".repeat(100_000);
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let deep_unknown = format!("{{\"new_field\":{deep}}}");
    // What comes; the kinds of error of ShowTask, which wants a model, and of StopTask, which wants
    // nothing; what the message of ShowTask says.
    let cases: [(&str, ServerResponse, &str, &str, &str); 28] = [
        (
            "a redirect",
            raw("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/other\r\nContent-Length: 0\r\n\r\n"),
            "api",
            "api",
            "302 Found: the response has no body; redirects are not followed: check the endpoint",
        ),
        (
            "a redirect that keeps the method",
            raw("HTTP/1.1 307 Temporary Redirect\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"),
            "api",
            "api",
            "redirects are not followed",
        ),
        ("HTML", http("200 OK", "text/html", HTML), "decode", "decode", "declared as text/html"),
        (
            "a text of JSON",
            http("200 OK", "application/json", "\"ok\""),
            "decode",
            "ok",
            "a text where an object",
        ),
        ("a list", http("200 OK", "application/json", "[]"), "decode", "ok", "a list where an object"),
        ("null", http("200 OK", "application/json", "null"), "decode", "ok", "null where an object"),
        (
            "half of an object",
            http("200 OK", "application/json", "{\"id\": 1, \"src_node\": {\"bucket\": \"pho"),
            "decode",
            "decode",
            "src_node.bucket: the JSON ends early",
        ),
        (
            "more than an object",
            http("200 OK", "application/json", "{\"id\": 1}{}"),
            "decode",
            "decode",
            "trailing characters",
        ),
        (
            "a body that ends early",
            raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"id\": 1}"),
            "interrupted",
            "interrupted",
            "the request may have arrived",
        ),
        (
            "chunks that end early",
            raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"id\": 1}"),
            "interrupted",
            "interrupted",
            "the request may have arrived",
        ),
        (
            "no body",
            http("200 OK", "application/json", ""),
            "decode",
            "ok",
            "200 OK, but the response is not",
        ),
        (
            "white space",
            http("200 OK", "application/json", " \r\n"),
            "decode",
            "ok",
            "it is empty, an object",
        ),
        ("204", raw("HTTP/1.1 204 No Content\r\n\r\n"), "decode", "ok", "204 No Content, but"),
        ("500 without a body", http("500 Internal Server Error", "text/plain", ""), "api", "api", "no body"),
        ("500 with HTML", http("500 Internal Server Error", "text/html", HTML), "api", "api", "see raw_body"),
        (
            "502 with a list",
            http("502 Bad Gateway", "application/json", "[1]"),
            "api",
            "api",
            "502 Bad Gateway",
        ),
        ("a status of its own", http("599 Odd", "text/plain", "x"), "api", "api", "ShowTask: 599"),
        ("no response", ServerResponse::Close, "interrupted", "interrupted", "the request may have arrived"),
        ("half of a status line", raw("HTTP/1.1 2"), "interrupted", "interrupted", "may have arrived"),
        (
            "half of the headers",
            raw("HTTP/1.1 200 OK\r\nContent-Ty"),
            "interrupted",
            "interrupted",
            "may have",
        ),
        ("no HTTP", raw("220 mail.example.com ESMTP\r\n"), "interrupted", "interrupted", "may have arrived"),
        ("a megabyte of no HTTP", raw(&garbage), "interrupted", "interrupted", "may have arrived"),
        (
            "a megabyte of garbage",
            http("200 OK", "application/json", &garbage),
            "decode",
            "decode",
            "900000 bytes, declared as application/json",
        ),
        ("a deep list", http("200 OK", "application/json", &deep), "decode", "ok", "a list where"),
        (
            "304",
            raw("HTTP/1.1 304 Not Modified\r\n\r\n"),
            "api",
            "api",
            "304 Not Modified: the response has no body",
        ),
        (
            "a success that is compressed",
            raw("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\n\x01\x02\x03"),
            "decode",
            "decode",
            "3 bytes and is compressed with br",
        ),
        (
            "an error that is compressed",
            raw(
                "HTTP/1.1 502 Bad Gateway\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\x1f\x08\x03",
            ),
            "api",
            "api",
            "its body is compressed with gzip, which was not asked for",
        ),
        (
            "a deep error",
            http("400 Bad Request", "application/json", &deep_unknown),
            "api",
            "api",
            "see raw_body",
        ),
    ];
    for (name, response, show, stop, text) in cases {
        let server = server(response).await;
        let client = client(&server.endpoint(), AMPLE);
        let shown = client.show_task(1).await;
        let stopped = client.stop_task(1).await;
        assert_eq!((kind(&shown), kind(&stopped)), (show, stop), "{name}: {shown:?} {stopped:?}");
        let error = shown.unwrap_err();
        let shown = message(&error);
        assert!(shown.contains(text), "{name}: {shown}");
        if let Err(error) = stopped {
            message(&error);
        }
        assert_eq!(server.requests().len(), 2, "{name}: one request a call");
    }
}

#[tokio::test]
async fn the_whole_body_stays_with_the_error() {
    let body = "<html>".repeat(1000);
    for status in ["200 OK", "503 Service Unavailable"] {
        let server = server(http(status, "text/html", &body)).await;
        let error = client(&server.endpoint(), AMPLE).show_task(1).await.unwrap_err();
        let (code, raw) = match error.kind() {
            ErrorKind::Decode(error) => (error.status(), error.raw_body()),
            ErrorKind::Api(error) => (error.status(), error.raw_body()),
            _ => panic!("{error:?}"),
        };
        assert!(status.starts_with(&code.to_string()), "{code}");
        assert_eq!(raw, body.as_bytes());
    }
}

#[tokio::test]
async fn silence_ends_with_the_attempt_or_with_the_call() {
    let server = Server::start(|request| match request.method.as_str() {
        "GET" => ServerResponse::Hold(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\": 1".to_vec()),
        _ => ServerResponse::Silence,
    })
    .await
    .unwrap();
    // The limits of an attempt and of the call, and which of them runs out.
    let cases = [
        (SHORT, AMPLE, "no whole response from http://127.0.0.1:"),
        (AMPLE, SHORT, "not done within 200ms in all at http://127.0.0.1:"),
    ];
    for (attempt, total, text) in cases {
        let builder = Client::builder().endpoint(server.endpoint()).project_id("project");
        let builder = builder.credentials(Credentials::token("a-token"));
        let client =
            builder.attempt_timeout(attempt).total_timeout(total).retry(Retry::none()).build().unwrap();
        let before = server.requests().len();
        for result in [client.stop_task(1).await, client.show_task(1).await.map(drop)] {
            assert_eq!(kind(&result), "timeout");
            let error = result.unwrap_err();
            let message = message(&error);
            assert!(message.contains(text) && message.contains("200ms"), "{message}");
            assert!(message.contains("the request may have arrived"), "{message}");
        }
        assert_eq!(server.requests().len(), before + 2, "one request a call");
    }
}

#[tokio::test]
async fn a_connection_that_does_not_come_about_is_told_apart() {
    // Nobody listens on a port that was just given back.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let closed = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = client(&closed, AMPLE).stop_task(1).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Connect(_)), "{error:?}");
    let message = message(&error);
    assert!(message.starts_with(&format!("StopTask: cannot connect to {closed}: ")), "{message}");
    assert!(!message.contains("may have arrived"), "{message}");

    // A server that accepts, and does not take part in setting up TLS.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mute = format!("https://{}", listener.local_addr().unwrap());
    let http = http_client().unwrap().connect_timeout(SHORT).build().unwrap();
    let builder = Client::builder().endpoint(&mute).project_id("project").http_client(http);
    let client = builder
        .credentials(Credentials::token("t"))
        .retry(Retry::none())
        .connect_timeout(SHORT)
        .build()
        .unwrap();
    let error = client.stop_task(1).await.unwrap_err();
    let expected = format!("StopTask: no connection to {mute} within 200ms; nothing was sent");
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn a_stop_is_sent_once_also_on_a_connection_in_use() {
    let truncated = raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
    let cases = [
        (ServerResponse::Close, "interrupted"),
        (ServerResponse::Silence, "timeout"),
        (ServerResponse::Json(500, "{}".to_owned()), "api"),
        (ServerResponse::Json(503, String::new()), "api"),
        (ServerResponse::Json(429, String::new()), "api"),
        (raw("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"), "api"),
        (raw("HTTP/1.1 307 Moved\r\nLocation: /v2/again\r\nContent-Length: 0\r\n\r\n"), "api"),
        (truncated, "interrupted"),
    ];
    for (response, expected) in cases {
        let name = format!("{response:?}");
        let server = Server::start(move |request| match request.method.as_str() {
            "GET" => ServerResponse::Json(200, "{}".to_owned()),
            _ => response.clone(),
        })
        .await
        .unwrap();
        let client = client(&server.endpoint(), if expected == "timeout" { SHORT } else { AMPLE });

        assert_eq!(kind(&client.stop_task(1).await), expected, "{name}");
        assert_eq!(server.requests().len(), 1, "{name}: on a new connection");

        client.show_task(1).await.unwrap();
        // The connection goes back to its pool in the background.
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(kind(&client.stop_task(1).await), expected, "{name}");
        let requests = server.requests();
        assert_eq!(requests.len(), 3, "{name}: on a connection in use");
        assert_eq!(requests[1].connection, requests[2].connection, "{name}: it was not in use");
    }
}

#[tokio::test]
async fn an_own_http_client_that_cannot_be_used_is_found_out() {
    let server = Server::start(|request| match request.path() {
        "/elsewhere" => ServerResponse::Json(200, "{}".to_owned()),
        _ => raw("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"),
    })
    .await
    .unwrap();
    let own = |http: reqwest::ClientBuilder| {
        let builder = Client::builder().endpoint(server.endpoint()).project_id("project");
        let builder = builder.credentials(Credentials::token("a-token"));
        builder.http_client(http.build().unwrap()).build().unwrap()
    };
    let follows = own(http_client().unwrap().redirect(reqwest::redirect::Policy::limited(3)));
    let secure = own(http_client().unwrap().https_only(true));
    let cases = [
        (follows, "not sent: the given HTTP client follows redirects"),
        (secure, "not sent: the HTTP client refuses"),
    ];
    for (client, text) in cases {
        let error = client.show_task(1).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error:?}");
        let message = message(&error);
        assert!(message.contains(text) && !message.contains("may have arrived"), "{message}");
    }
}
