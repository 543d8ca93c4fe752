//! Errors that the service reports: what is read from their bodies, and how they are shown.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use huaweicloud_oms::models::{ErrorResponse, StartSyncTaskReq};
use huaweicloud_oms::{Client, Credentials, Error};
use huaweicloud_tests::{Server, ServerResponse};

fn client(server: &Server) -> Client {
    let builder = Client::builder().endpoint(server.endpoint()).project_id("project");
    builder.credentials(Credentials::new("AKEXAMPLE1234567890", "secret-access-key")).build().unwrap()
}

async fn server(response: ServerResponse) -> Server {
    Server::start(move |_| response.clone()).await.unwrap()
}

/// Checks that a message is one line that starts with the operation.
fn message(error: &Error) -> String {
    let message = error.to_string();
    assert!(message.starts_with(&format!("{}: ", error.operation())), "{message}");
    assert!(message.lines().count() == 1 && !message.contains(char::is_control), "{message:?}");
    message
}

#[tokio::test]
async fn the_id_of_the_request_is_found_wherever_it_is() {
    for (head, body, expected) in [
        ("X-Request-Id: a", "{}", Some("a")),
        ("X-Request-Id: ", r#"{"request_id":"b"}"#, Some("b")),
        ("X-Openstack-Request-Id: c", "{}", Some("c")),
        ("Via: 1.1 proxy", r#"{"error":{"requestId":"d"}}"#, Some("d")),
        ("Via: 1.1 proxy", "{}", None),
    ] {
        let length = body.len();
        let raw = format!("HTTP/1.1 400 Bad Request\r\n{head}\r\nContent-Length: {length}\r\n\r\n{body}");
        let server = server(ServerResponse::Raw(raw.into_bytes())).await;
        let error = client(&server).list_tasks().await.unwrap_err();
        assert_eq!(error.request_id(), expected, "{head} {body}");
    }
}

/// What a header says of the encoding may be anything that the server was sent.
#[tokio::test]
async fn the_encoding_of_a_body_is_named_and_not_quoted() {
    for (encoding, shown) in [
        ("gzip", "gzip"),
        ("BR", "br"),
        ("identity, x-gzip", "gzip"),
        ("secret-access-key", "an encoding that is not known here"),
    ] {
        for status in ["200 OK", "400 Bad Request"] {
            let raw =
                format!("HTTP/1.1 {status}\r\nContent-Encoding: {encoding}\r\nContent-Length: 4\r\n\r\nwxyz");
            let server = server(ServerResponse::Raw(raw.into_bytes())).await;
            let error = client(&server).list_tasks().await.unwrap_err();
            let message = message(&error);
            assert!(
                message.contains(&format!("compressed with {shown}, which was not asked for")),
                "{message}"
            );
            assert!(!format!("{error:?}").contains("secret-access-key"), "{error:?}");
        }
    }
}

#[tokio::test]
async fn error_bodies_of_every_shape_are_read() {
    let long = format!("{{\"error_code\":\"OMS.1\",\"error_msg\":\"{}\"}}", "long ".repeat(100_000));
    // The body; its code and message. The header has the request id `request-1`.
    let cases: Vec<(&[u8], Option<&str>, Option<&str>)> = vec![
        (
            br#"{"error_code":"OMS.0066","error_msg":"the task is not migrating"}"#,
            Some("OMS.0066"),
            Some("the task is not migrating"),
        ),
        (
            br#"{"error_msg":"no such API","error_code":"APIG.0101","request_id":"gateway-1"}"#,
            Some("APIG.0101"),
            Some("no such API"),
        ),
        (
            br#"{"error_msg":"no","error_code":"DCS.4872","error_ext_msg":null}"#,
            Some("DCS.4872"),
            Some("no"),
        ),
        (br#"{"error":{"code":"401","message":"who is it?"}}"#, Some("401"), Some("who is it?")),
        (br#"{"error":{"code":401,"title":"Unauthorized"}}"#, Some("401"), None),
        (br#"{"error":{"code":111400019,"message":"weak","ext_message":null}}"#, Some("111400019"), Some("weak")),
        (br#"{"errorCode":"X.1","errorMsg":"camel case"}"#, Some("X.1"), Some("camel case")),
        (br#"{"errCode":"X.1","externalMessage":"outside"}"#, Some("X.1"), Some("outside")),
        (br#"{"code":"X.2","message":"short names"}"#, Some("X.2"), Some("short names")),
        (br#"{"error":{},"error_code":"X.3","error_msg":"beside"}"#, Some("X.3"), Some("beside")),
        (br#"{"error_code":"X.3","error_msg":"before","error":{}}"#, Some("X.3"), Some("before")),
        (br#"{"error":{"message":"inner"},"code":"X.4"}"#, Some("X.4"), Some("inner")),
        (br#"{"badRequest":{"code":400,"message":"bad"}}"#, Some("400"), Some("bad")),
        (br#"{"error_code":"X.6","message":["first","second"]}"#, Some("X.6"), Some("first")),
        (br#"{"error\u005fcode":"X.6","error\u005Fmsg":"escaped names"}"#, Some("X.6"), Some("escaped names")),
        (br#"[[{"code":"X.6","message":"list in list"}]]"#, Some("X.6"), Some("list in list")),
        (br#"{"fault":{"faultstring":"of a gateway","detail":{"errorcode":"X.6"}}}"#, Some("X.6"), Some("of a gateway")),
        (br#"{} {"error_code":"X.6","error_msg":"second"}"#, Some("X.6"), Some("second")),
        (br#")]}', {"error_code":"X.6","error_msg":"behind a guard"}"#, Some("X.6"), Some("behind a guard")),
        (br#"callback({"error_code":"X.6","error_msg":"called"})"#, Some("X.6"), Some("called")),
        (br#"<script>x={"error_code":"X.6","error_msg":"of a page"}</script>"#, None, None),
        (br#"{"itemNotFound":{"message":"gone","code":404}}"#, Some("404"), Some("gone")),
        (br#"{"NeutronError":{"type":"Conflict","message":"in use","detail":""}}"#, None, Some("in use")),
        (
            br#"{"error":{"NeutronError":{"message":"two levels","code":"N.1"}}}"#,
            Some("N.1"),
            Some("two levels"),
        ),
        (
            br#"{"details":[{"task":1},{"error_code":"X.5","error_msg":"of an item"}]}"#,
            Some("X.5"),
            Some("of an item"),
        ),
        (br#"{"details":[{"errorMsg":"of an item"}],"message":"of all"}"#, None, Some("of all")),
        (
            br#"{"code":"VPC.0105","message":"{\"NeutronError\":{\"message\":\"the name\",\"type\":\"BadRequest\"}}"}"#,
            Some("VPC.0105"),
            Some("the name"),
        ),
        (
            br#"{"error_msg":"denied","error_code":"IAM.1","encoded_authorization_message":null}"#,
            Some("IAM.1"),
            Some("denied"),
        ),
        (
            br#"{"encoded_authorization_message":"AbC","error":{"error_msg":"denied","error_code":"IAM.1"}}"#,
            Some("IAM.1"),
            Some("denied"),
        ),
        (br#"[{"error_code":"X.6","error_msg":"in a list"}]"#, Some("X.6"), Some("in a list")),
        (br#"{"error":"just a text"}"#, None, Some("just a text")),
        (br#"{"error_code":"","error_msg":""}"#, None, None),
        (br#"{"error_code":null,"error_msg":["a"]}"#, None, Some("a")),
        // What a strict reader of JSON does not take.
        (b"{\"error_code\":\"OMS.1\",\"error_msg\":", Some("OMS.1"), None),
        (b"{\"error_code\":\"OMS.1\",\"error_msg\":\"half of a tex", Some("OMS.1"), Some("half of a tex")),
        (b"\xef\xbb\xbf{\"error_code\":\"X.7\",\"error_msg\":\"marked\"}", Some("X.7"), Some("marked")),
        (br#"{"error_code":"X.8","error_msg":"a \ud83d b \ud83e\udd80"}"#, Some("X.8"), Some("a \u{fffd} b \u{1f980}")),
        (br#"{"n":1e400,"error_code":"X.9","error_msg":"huge"}"#, Some("X.9"), Some("huge")),
        (b"{\"n\":\"\xff\",\"error_code\":\"X.10\",\"error_msg\":\"\xff\xfe\"}", Some("X.10"), Some("\u{fffd}\u{fffd}")),
        (b"{\"error_code\":\"X.11\",\"error_msg\":\"end\"}} trailing", Some("X.11"), Some("end")),
        (b"{\"error_code\":\"X.12\",\"error_msg\":\"a\tb\"}", Some("X.12"), Some("a b")),
        (b"<html>{\"error_code\":\"X.13\"}</html>", None, None),
        (
            b"{\"error_code\":\"OMS\\r\\n.1\",\"error_msg\":\"line 1\\nline 2\\u001b[31m\\u0000\\u0085\\u2028x\"}",
            Some("OMS  .1"),
            Some("line 1 line 2 [31m   x"),
        ),
    ];
    let deep = format!(
        r#"{{"a":{}1{},"error_code":"X.14","error_msg":"deep"}}"#,
        "[".repeat(90_000),
        "]".repeat(90_000)
    );
    let cases = cases.into_iter().chain([(deep.as_bytes(), Some("X.14"), Some("deep"))]);
    for (body, code, text) in cases {
        let head = format!(
            "HTTP/1.1 404 Not Found\r\nX-Request-Id: request-1\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let server = server(ServerResponse::Raw([head.as_bytes(), body].concat())).await;
        let client = client(&server);
        let shown = String::from_utf8_lossy(body.get(..200).unwrap_or(body));
        for result in [client.stop_task(1).await, client.show_task(1).await.map(drop)] {
            let error = result.unwrap_err();
            let api = error.api().unwrap_or_else(|| panic!("{shown}: {error}"));
            assert_eq!(api.status(), 404);
            assert_eq!((api.code(), api.message()), (code, text), "{shown}");
            assert_eq!(api.request_id(), Some("request-1"), "{shown}");
            assert_eq!(api.raw_body(), body);
            let shown = message(&error);
            assert!(shown.contains("404 Not Found"), "{shown}");
            assert!(shown.contains("(request id request-1)"), "{shown}");
            assert!(shown.contains(code.unwrap_or("404")), "{shown}");
            assert!(shown.contains(text.unwrap_or("no message")), "{shown}");
        }
    }

    let long = server(ServerResponse::Json(400, long)).await;
    let error = client(&long).stop_task(1).await.unwrap_err();
    assert!(error.to_string().len() < 3000, "a message of half a megabyte is shown whole");
}

#[tokio::test]
async fn a_documented_error_is_one_line_and_a_typed_body() {
    let body = r#"{"error_code":"OMS.0066","error_msg":"not migrating","new":[1]}"#;
    let server = server(ServerResponse::Json(400, body.to_owned())).await;
    let error = client(&server).stop_task(1).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "StopTask: 400 Bad Request, OMS.0066: not migrating (request id request-1)"
    );
    let typed: ErrorResponse = error.api().unwrap().body().unwrap();
    assert_eq!(typed.error_msg.as_deref(), Some("not migrating"));
}

#[tokio::test]
async fn the_request_id_comes_from_the_body_where_no_header_has_it() {
    for (body, id) in [
        (r#"{"error_code":"APIG.0201","error_msg":"m","request_id":"from body"}"#, Some("from body")),
        (r#"{"errorMsg":"m","requestId":"camel"}"#, Some("camel")),
        (r#"{"error":{"request_id":"inner"}}"#, Some("inner")),
        ("{}", None),
    ] {
        let server = server(ServerResponse::Raw(
            format!("HTTP/1.1 429 Too Many Requests\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into(),
        ))
        .await;
        let error = client(&server).show_task(1).await.unwrap_err();
        let api = error.api().unwrap();
        assert_eq!((api.status(), api.request_id()), (429, id), "{body}");
        assert_eq!(message(&error).contains("request id"), id.is_some());
    }
}

#[tokio::test]
async fn an_error_from_a_region_that_is_not_documented_says_so() {
    let body = || StartSyncTaskReq::builder().src_ak("a").src_sk("b").dst_ak("c").dst_sk("d").build();
    let server = server(ServerResponse::Json(404, String::new())).await;
    let closed = "http://127.0.0.1:1";
    // The region, what is added after a response, and what is added when there is no connection.
    let cases = [
        ("cn-north-4", None, None),
        ("ap-southeast-1", Some("StartSyncTask is documented for cn-north-4, "), None),
        ("xx-nowhere-9", Some("this client calls xx-nowhere-9"), Some("not among the documented regions")),
    ];
    for (region, responded, unreachable) in cases {
        for (endpoint, hint) in [(server.endpoint().as_str(), responded), (closed, unreachable)] {
            let builder = Client::builder().endpoint(endpoint).region(region).project_id("project");
            let client = builder.credentials(Credentials::token("t")).build().unwrap();
            let error = client.start_sync_task("s", body()).await.unwrap_err();
            let shown = message(&error);
            match hint {
                Some(hint) => assert!(shown.contains(hint), "{region}: {shown}"),
                None => assert!(!shown.contains("documented"), "{region}: {shown}"),
            }
        }
    }
}
