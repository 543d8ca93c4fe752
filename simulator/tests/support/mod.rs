//! A bare HTTP client for tests: what is sent is exactly what a test says.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A response.
#[derive(Clone, Debug)]
pub struct Response {
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Response {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The body; null if there is none.
    pub fn json(&self) -> Value {
        if self.body.is_empty() { Value::Null } else { serde_json::from_slice(&self.body).unwrap() }
    }

    /// The code of an error.
    pub fn code(&self) -> String {
        self.text(&["error_code", "code"])
    }

    /// The message of an error.
    pub fn message(&self) -> String {
        self.text(&["error_msg", "message"])
    }

    /// The first of these fields, wherever services put it: in the body, or in an object of it.
    fn text(&self, names: &[&str]) -> String {
        let body = self.json();
        let inner = body.as_object().into_iter().flat_map(|members| members.values());
        let mut places = std::iter::once(&body).chain(inner);
        let found = places.find_map(|place| names.iter().find_map(|name| place[*name].as_str()));
        found.unwrap_or_default().to_owned()
    }
}

/// Host and port of an endpoint.
pub fn address(endpoint: &str) -> &str {
    endpoint.strip_prefix("http://").unwrap()
}

pub async fn connect(endpoint: &str) -> TcpStream {
    TcpStream::connect(address(endpoint)).await.unwrap()
}

/// The head of a request with these headers, given as whole lines.
pub fn head(method: &str, target: &str, headers: &[&str]) -> String {
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n")
}

/// Sends bytes on a connection of their own and reads the response.
pub async fn exchange(endpoint: &str, request: &[u8]) -> std::io::Result<Response> {
    let mut stream = TcpStream::connect(address(endpoint)).await?;
    stream.write_all(request).await?;
    read(&mut stream).await
}

/// Reads one response.
pub async fn read(stream: &mut TcpStream) -> std::io::Result<Response> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at + 4;
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    let mut response = Response { status, headers, body: bytes.split_off(end) };
    let length: usize = response.header("content-length").map_or(0, |length| length.parse().unwrap());
    while response.body.len() < length {
        if stream.read_buf(&mut response.body).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(response)
}

/// Sends a request with the simulator's token, and a body if it is not null.
pub async fn send(endpoint: &str, method: &str, target: &str, body: &Value) -> Response {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let length = format!("Content-Length: {}", body.len());
    let mut headers = vec!["X-Auth-Token: simulator-token", &length];
    if !body.is_empty() {
        headers.push("Content-Type: application/json");
    }
    let request = head(method, target, &headers) + &body;
    exchange(endpoint, request.as_bytes()).await.unwrap()
}
