//! What is between a client and its service: proxies, certificates, connections. What is compared is what
//! arrives at a proxy or a server.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod certificates;
mod connections;
mod proxies;

use huaweicloud_core::{ClientBuilder, Retry};
use huaweicloud_oms::{Client, Credentials};
use huaweicloud_tests::{Request, Server, ServerResponse};

/// A builder for a client that sends each call once.
fn builder(endpoint: &str) -> ClientBuilder<Client> {
    let builder = Client::builder().endpoint(endpoint).project_id("project").retry(Retry::none());
    builder.credentials(Credentials::token("SECRET-token"))
}

/// A server that is content with everything, but for the tunnels that a proxy is asked for.
async fn server() -> Server {
    let respond = |request: &Request| match request.method.as_str() {
        "CONNECT" => ServerResponse::Json(502, "{}".to_owned()),
        _ => ServerResponse::Json(200, "{}".to_owned()),
    };
    Server::start(respond).await.unwrap()
}

/// The request lines that a server was sent.
fn asked(server: &Server) -> Vec<String> {
    let line = |request: &Request| format!("{} {}", request.method, request.target);
    server.requests().iter().map(line).collect()
}
