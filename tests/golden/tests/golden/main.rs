//! The crates that the generator makes of `codegen/tests/fixtures/golden`, as a program uses them:
//! values are built, checked, written and read, and requests leave for a local server.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod constraints;
mod files;
mod limits;
mod lists;
mod names;
mod objects;
mod parameters;
mod responses;
mod scalars;

use huaweicloud_core::{ClientBuilder, Credentials, Error, ServiceClient, Value, Violations};
use huaweicloud_tests::{Request, Server, ServerResponse};
use serde_json::Value as Json;

/// A server that responds to every request with a status and a body of JSON.
async fn server(status: u16, body: Json) -> Server {
    Server::start(move |_| ServerResponse::Json(status, body.to_string())).await.unwrap()
}

/// A server that responds to every request with a status and no body.
async fn silent_server(status: u16) -> Server {
    let response = format!("HTTP/1.1 {status} Status\r\nContent-Length: 0\r\n\r\n").into_bytes();
    Server::start(move |_| ServerResponse::Raw(response.clone())).await.unwrap()
}

/// A client of any of the crates for a server.
fn client<C: ServiceClient>(server: &Server) -> C {
    let credentials = Credentials::new("access-key", "secret-key").domain_id("domain");
    let builder = ClientBuilder::<C>::new().endpoint(server.endpoint()).project_id("project");
    builder.credentials(credentials).build().unwrap()
}

/// The only request that a server was sent.
fn only(server: &Server) -> Request {
    let mut requests = server.requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    requests.remove(0)
}

/// The body of a request.
fn sent(request: &Request) -> Json {
    serde_json::from_slice(&request.body).unwrap()
}

/// Reads a value of a generated type.
fn from_value<T: Value>(json: Json) -> Result<T, serde_json::Error> {
    huaweicloud_core::deserialize(json)
}

/// Writes a value of a generated type.
fn to_value(value: &dyn Value) -> Result<Json, serde_json::Error> {
    serde_json::to_value(huaweicloud_core::Json::of(value))
}

/// Each violation as its place and its keyword.
fn broken(violations: &Violations) -> Vec<(String, &'static str)> {
    violations.iter().map(|one| (one.place().to_owned(), one.keyword())).collect()
}

/// The violations that kept a request from being sent.
fn refused<T: std::fmt::Debug>(result: Result<T, Error>, server: &Server) -> Violations {
    let error = result.unwrap_err();
    assert!(server.requests().is_empty(), "nothing is sent: {error}");
    error.violations().unwrap_or_else(|| panic!("{error}")).clone()
}
