//! No secret of a request or of its credentials is in any log, message or `Debug` output, whatever a
//! server responses.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::fmt::{Debug, Display};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use huaweicloud_oms::models::StartTaskReq;
use huaweicloud_oms::{Algorithm, Client, Credentials, Region};
use huaweicloud_tests::{Request, Server, ServerResponse};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

const AK: &str = "CREDENTIALSAKZQ00001";
const SK: &str = "CredentialsSk+/Zq00002ABCDEFGHIJKLMNOPQRS";
const SECURITY_TOKEN: &str = "SecurityTokenZq00003==";
const AUTH_TOKEN: &str = "AuthTokenZq00004==";
const SRC_AK: &str = "SourceAkZq00005";
const SRC_SK: &str = "SourceSkZq00006";
const SRC_TOKEN: &str = "SourceTokenZq00007";
const DST_AK: &str = "DestinationAkZq00008";
const DST_SK: &str = "DestinationSkZq00009";
const DST_TOKEN: &str = "DestinationTokenZq00010";
const CONNECTION_STRING: &str = "DefaultEndpointsProtocol=https;AccountKey=Zq00011==";
/// It is escaped where it stands in JSON.
const JSON_AUTH_FILE: &str = "{\"type\": \"service_account\",\n \"private_key\": \"BEGIN\\nZq00012\\nEND\"}";
const CDN_KEY: &str = "CdnKeyZq00013";

/// A part of each secret that stands nowhere else.
const MARKS: [&str; 13] = [
    AK, "Zq00002", "Zq00003", "Zq00004", SRC_AK, "Zq00006", "Zq00007", DST_AK, "Zq00009", "Zq00010",
    "Zq00011", "Zq00012", "Zq00013",
];

/// Checks a text for all secrets.
fn clean(what: &str, text: &str) {
    for mark in MARKS {
        assert!(!text.contains(mark), "{what} shows {mark}: {text}");
    }
}

fn clean_debug(what: &str, value: &impl Debug) {
    clean(what, &format!("{value:?}"));
    clean(what, &format!("{value:#?}"));
}

fn clean_shown(what: &str, value: &(impl Debug + Display)) {
    clean_debug(what, value);
    clean(what, &value.to_string());
}

/// Everything that any crate of this process has logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// The log of this process, which takes every level of every target from the first call on.
    fn of_process() -> &'static Log {
        static LOG: OnceLock<Log> = OnceLock::new();
        LOG.get_or_init(|| {
            let log = Log::default();
            let spans = tracing_subscriber::fmt::format::FmtSpan::FULL;
            let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_span_events(spans);
            // `init` takes the records of the `log` crate as well.
            tracing_subscriber::registry().with(layer.with_writer(log.clone())).init();
            log
        })
    }

    fn lock(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.lock()).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.lock().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Log;

    fn make_writer(&self) -> Log {
        self.clone()
    }
}

fn keys() -> Credentials {
    Credentials::new(AK, SK).security_token(SECURITY_TOKEN)
}

fn client(server: &Server, credentials: Credentials) -> Client {
    let builder = Client::builder().endpoint(server.endpoint()).project_id("project");
    let builder = builder.credentials(credentials).region(Region::CN_NORTH_4);
    builder.attempt_timeout(Duration::from_secs(2)).build().unwrap()
}

fn body() -> StartTaskReq {
    StartTaskReq::builder()
        .src_ak(SRC_AK)
        .src_sk(SRC_SK)
        .src_security_token(SRC_TOKEN)
        .connection_string(CONNECTION_STRING)
        .json_auth_file(JSON_AUTH_FILE)
        .dst_ak(DST_AK)
        .dst_sk(DST_SK)
        .dst_security_token(DST_TOKEN)
        .source_cdn_authentication_key(CDN_KEY)
        .build()
}

/// All that a request carries, and the key that signed it, as a careless server would put it into a
/// message.
fn echo(request: &Request) -> String {
    let headers: Vec<String> =
        request.headers.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let key = request.header("authorization").map_or("no key", |_| SK);
    format!("{} <- {}, {key}", String::from_utf8_lossy(&request.body), headers.join("&"))
}

/// What a careless server makes of all that a request carries.
type Careless = fn(&str) -> ServerResponse;

/// A response that holds a text in its code, message, request id and media type.
fn echoing(status: u16, body: &str, echoed: &str) -> ServerResponse {
    let line: String = echoed.chars().filter(|one| one.is_ascii_graphic() || *one == ' ').collect();
    ServerResponse::Raw(
        format!(
            "HTTP/1.1 {status} Status\r\nX-Request-Id: {line}\r\nContent-Type: {line}\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .into_bytes(),
    )
}

#[tokio::test]
async fn what_a_caller_holds_shows_no_secret() {
    let server = Server::start(|_| ServerResponse::Silence).await.unwrap();
    clean_debug("the credentials", &keys());
    clean_debug("a token", &Credentials::token(AUTH_TOKEN));
    for algorithm in [Algorithm::SdkHmacSha256, Algorithm::V11HmacSha256] {
        let builder = Client::builder().credentials(keys()).algorithm(algorithm).region("cn-north-4");
        clean_debug("the builder", &builder);
        clean_debug("the client", &builder.build().unwrap());
    }
    clean_debug("a builder of a body", &StartTaskReq::builder().src_sk(SRC_SK).dst_ak(DST_AK));
    clean_debug("a body", &body());
    let call = client(&server, keys()).start_task(1, body());
    clean_debug("a call", &call);
    assert!(format!("{call:?}").contains("task_id: TaskId(1)"), "the rest of a call is shown");
    clean_debug("a future", &call.into_future());

    let bad = Client::builder().endpoint("http://localhost").credentials(Credentials::new(AK, "Zq00002\n"));
    clean_shown("an error of the builder", &bad.build().unwrap_err());
}

#[tokio::test]
async fn violations_show_no_secret() {
    let server = Server::start(|_| ServerResponse::Silence).await.unwrap();
    // Each of them is too long, or has a character that is not allowed.
    let long = |text: &str| text.repeat(20_000 / text.len());
    let body = StartTaskReq::builder()
        .src_ak(format!("<{SRC_AK}>"))
        .src_sk(long(SRC_SK))
        .src_security_token(long(SRC_TOKEN))
        .connection_string(long(CONNECTION_STRING))
        .json_auth_file(long(JSON_AUTH_FILE).repeat(4))
        .dst_ak(long(DST_AK))
        .dst_sk(format!("\"{DST_SK}\""))
        .dst_security_token(format!("\\{DST_TOKEN}"))
        .source_cdn_authentication_key(format!("{CDN_KEY}&"))
        .build();
    let violations = body.validate().unwrap_err();
    assert_eq!(violations.iter().count(), 9, "{violations}");
    clean_shown("the violations", &violations);
    let call = client(&server, keys()).start_task(1, body);
    clean_debug("the call", &call);
    clean_shown("the error", &call.await.unwrap_err());
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn errors_and_logs_show_no_secret() {
    let log = Log::of_process();
    let responses: [(&str, Careless); 8] = [
        ("an error that echoes", |echoed| {
            let text = serde_json::Value::from(echoed).to_string();
            echoing(400, &format!("{{\"error_code\":{text},\"error_msg\":{text}}}"), echoed)
        }),
        ("a gateway that echoes", |echoed| {
            let text = serde_json::Value::from(echoed).to_string();
            let body = format!("{{\"error\":{{\"code\":{text},\"message\":{text},\"request_id\":{text}}}}}");
            ServerResponse::Raw(
                format!("HTTP/1.1 403 Forbidden\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into(),
            )
        }),
        ("an error that is no JSON", |echoed| echoing(500, echoed, echoed)),
        ("a success that is no JSON", |echoed| echoing(200, echoed, echoed)),
        ("a success with another type", |echoed| {
            echoing(200, &format!("{{\"id\":{}}}", serde_json::Value::from(echoed)), echoed)
        }),
        ("a success with unknown fields", |echoed| {
            let names = echoed.split(['"', '\n']).map(|part| format!("{}:1", serde_json::Value::from(part)));
            echoing(200, &format!("{{{}}}", names.collect::<Vec<_>>().join(",")), echoed)
        }),
        ("no HTTP", |echoed| ServerResponse::Raw(echoed.as_bytes().to_vec())),
        ("no response", |_| ServerResponse::Close),
    ];
    for (name, response) in responses {
        for credentials in [keys(), Credentials::token(AUTH_TOKEN)] {
            let server = Server::start(move |request| response(&echo(request))).await.unwrap();
            let client = client(&server, credentials);
            match client.start_task(1, body()).await {
                Err(error) => clean_shown(name, &error),
                // A body of JSON does not matter where none is documented.
                Ok(()) => assert!(name.starts_with("a success with"), "{name}"),
            }
            match client.show_task(1).with_metadata().await {
                Err(error) => clean_shown(name, &error),
                // What it has other than documented is said, in names of its own.
                Ok(response) => {
                    assert!(!response.deviations.is_empty(), "{name}");
                    clean(name, &response.deviations.to_string());
                    clean_debug(name, &response);
                }
            }

            // ShowTask may be sent again, StartTask is not.
            let requests = server.requests();
            assert_eq!(requests.iter().filter(|request| request.method == "POST").count(), 1);
            let request = requests.into_iter().next().unwrap();
            let sent = String::from_utf8(request.body).unwrap();
            let file = serde_json::Value::from(JSON_AUTH_FILE).to_string();
            assert!(sent.contains(&file) && sent.contains(SRC_SK), "{sent}");
        }
    }

    let server = Server::start(|_| ServerResponse::Json(200, "{}".to_owned())).await.unwrap();
    let builder = Client::builder().endpoint(server.endpoint()).project_id("project").credentials(keys());
    let given =
        builder.http_client(huaweicloud_tests::http_client().unwrap().build().unwrap()).build().unwrap();
    given.start_task(1, body()).await.unwrap();
    let client = client(&server, keys());
    client.start_task(1, body()).await.unwrap();
    clean_debug("a response", &client.show_task(1).with_metadata().await.unwrap());

    let text = log.text();
    clean("the log", &text);
    // It has taken what there is: our spans with what came back, our events, and other crates' records.
    for expected in ["huaweicloud.request", "operation=\"StartTask\"", "/v2/{project_id}/tasks/{task_id}"] {
        assert!(text.contains(expected), "{expected} is not in the log: {text}");
    }
    for expected in ["status=400", "request_id=\"request-1\"", "the call failed", "TRACE", "reqwest::connect"]
    {
        assert!(text.contains(expected), "{expected} is not in the log: {text}");
    }
}

/// A password in the address has no place there: it is refused, and not repeated.
#[test]
fn a_password_in_the_endpoint_is_not_repeated() {
    for endpoint in
        ["https://user:sesame-1@example.com", "https://user:sesame-1@exa mple.com", "user:sesame-1@example"]
    {
        let builder = Client::builder().endpoint(endpoint);
        let shown = format!("{builder:?}");
        let error = builder.build().unwrap_err();
        assert!(!format!("{shown} {error} {error:?}").contains("sesame-1"), "{shown} {error}");
    }
}

#[tokio::test]
async fn the_signature_of_a_request_is_no_part_of_a_message() {
    type Spell = fn(&str) -> String;
    let spellings: [(&str, Spell); 4] = [
        ("as it is", str::to_owned),
        ("in capital letters", str::to_uppercase),
        ("in a form", |text| text.replace(' ', "+").replace('=', "%3D").replace(',', "%2C")),
        ("cut off", |text| text.get(..text.len() - 20).unwrap().to_owned()),
    ];
    // With a log, which gets the address of a request that has no secrets in it.
    Log::of_process();
    for algorithm in [Algorithm::SdkHmacSha256, Algorithm::V11HmacSha256] {
        for (name, spell) in spellings {
            let server = Server::start(move |request| {
                let echoed = spell(request.header("authorization").unwrap());
                let body =
                    serde_json::json!({ "error_code": "OMS.1", "error_msg": format!("refused: {echoed}") });
                ServerResponse::Json(400, body.to_string())
            })
            .await
            .unwrap();
            let builder = Client::builder().endpoint(server.endpoint()).project_id("project");
            let builder = builder.credentials(keys()).region(Region::CN_NORTH_4).algorithm(algorithm);
            let client: Client = builder.build().unwrap();
            let errors =
                [client.show_task(1).await.unwrap_err(), client.start_task(1, body()).await.unwrap_err()];
            for (error, sent) in errors.into_iter().zip(server.requests()) {
                let (_, signature) = sent.header("authorization").unwrap().rsplit_once("Signature=").unwrap();
                let shown = format!("{error} {error:?}").to_lowercase();
                for part in signature.as_bytes().windows(16) {
                    let part = std::str::from_utf8(part).unwrap();
                    assert!(!shown.contains(part), "{name}: {shown}");
                }
                clean_shown(name, &error);
            }
        }
    }
}

/// A proxy may repeat what it was sent before.
#[tokio::test]
async fn the_signature_of_an_earlier_attempt_is_no_part_of_a_message() {
    let first = OnceLock::new();
    let server = Server::start(move |request| {
        let authorization = request.header("authorization").unwrap();
        match first.set(authorization.to_owned()) {
            // The second attempt is signed for another second.
            Ok(()) => ServerResponse::Raw(
                b"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n".to_vec(),
            ),
            Err(_) => {
                let body = serde_json::json!({ "error_code": "OMS.1", "error_msg": first.get() });
                ServerResponse::Json(400, body.to_string())
            }
        }
    })
    .await
    .unwrap();
    let builder = Client::builder().endpoint(server.endpoint()).project_id("project").credentials(keys());
    let client: Client = builder.build().unwrap();
    let error = client.show_task(1).await.unwrap_err();
    let signatures = server.requests().into_iter().map(|request| {
        let authorization = request.header("authorization").unwrap().to_owned();
        authorization.rsplit_once("Signature=").unwrap().1.to_owned()
    });
    let signatures: Vec<String> = signatures.collect();
    assert_ne!(signatures[0], signatures[1]);
    assert!(!format!("{error} {error:?}").contains(&signatures[0]), "{error}");
    assert!(error.to_string().contains("Signature=[redacted]"), "{error}");
}

#[tokio::test]
async fn a_typed_error_body_names_no_key_that_a_server_made_up() {
    use std::collections::BTreeMap;

    let server = Server::start(|request| {
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        let secret = body["src_sk"].as_str().unwrap();
        let body = serde_json::json!({ "outer": { secret: "no number" }, "error_code": "OMS.1" });
        ServerResponse::Json(400, body.to_string())
    })
    .await
    .unwrap();
    let error = client(&server, keys()).start_task(1, body()).await.unwrap_err();
    type Nested = BTreeMap<String, BTreeMap<String, i64>>;
    let problem = error.api().unwrap().body::<Nested>().unwrap_err();
    clean("the problem of a typed body", &problem);
    assert!(problem.contains("integer"), "{problem}");
    clean_shown("the error", &error);
}
