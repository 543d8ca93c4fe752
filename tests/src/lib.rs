//! A small HTTP server on the loopback interface that does what a test tells it, and keeps what it
//! was sent. Beside it, what several tests need: a check of signatures, a bare HTTP client, and judges from
//! outside.

mod http;
pub mod judges;
mod services;
mod signature;

pub use http::http_client;
pub use services::{WITH_STATE, services};
pub use signature::verify;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method, such as `POST`.
    pub method: String,
    /// The target of the request line: path and query, as they were sent.
    pub target: String,
    /// Header names in lower case, with their values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// The number of the connection that it came by, from 0.
    pub connection: usize,
}

impl Request {
    /// The value of a header, if it was sent.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The path without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }
}

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum ServerResponse {
    /// A status and a body of JSON; the connection stays open.
    Json(u16, String),
    /// These bytes, whatever they are; then the connection is closed.
    Raw(Vec<u8>),
    /// These bytes; the connection stays open and nothing follows.
    Hold(Vec<u8>),
    /// The connection is closed without a response.
    Close,
    /// Nothing at all: the connection stays open.
    Silence,
}

/// A running server. It stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
    task: AbortHandle,
}

impl Server {
    /// Starts a server on a free port that responds to each request with what the function says.
    ///
    /// # Errors
    /// Those of binding a port.
    pub async fn start(
        response: impl Fn(&Request) -> ServerResponse + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (kept, response) = (Arc::clone(&requests), Arc::new(response));
        let task = tokio::spawn(async move {
            let mut connection = 0;
            while let Ok((stream, _)) = listener.accept().await {
                let (kept, response) = (Arc::clone(&kept), Arc::clone(&response));
                tokio::spawn(async move {
                    // A client that goes away is the client's business.
                    let _ = serve(stream, connection, &kept, &*response).await;
                });
                connection += 1;
            }
        });
        Ok(Server { address, requests, task: task.abort_handle() })
    }

    /// The address, such as `http://127.0.0.1:40000`.
    #[must_use]
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request so far, in the order of arrival.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(
    mut stream: TcpStream,
    connection: usize,
    kept: &Mutex<Vec<Request>>,
    response: &(dyn Fn(&Request) -> ServerResponse + Send + Sync),
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    while let Some(request) = read(&mut stream, connection, &mut buffer).await? {
        let todo = response(&request);
        kept.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        match todo {
            ServerResponse::Json(status, body) => {
                let head = format!(
                    "HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nX-Request-Id: request-1\r\nContent-Length: {}\r\n\r\n",
                    body.len()
                );
                stream.write_all(&[head.as_bytes(), body.as_bytes()].concat()).await?;
            }
            ServerResponse::Raw(bytes) => {
                stream.write_all(&bytes).await?;
                return stream.shutdown().await;
            }
            ServerResponse::Hold(bytes) => {
                stream.write_all(&bytes).await?;
                return std::future::pending().await;
            }
            ServerResponse::Close => return Ok(()),
            ServerResponse::Silence => return std::future::pending().await,
        }
    }
    Ok(())
}

/// Reads the next request; nothing when the client has closed the connection.
async fn read(
    stream: &mut TcpStream,
    connection: usize,
    buffer: &mut Vec<u8>,
) -> std::io::Result<Option<Request>> {
    let end = loop {
        if let Some(position) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break position + 4;
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
    let mut lines = head.lines();
    let mut first = lines.next().unwrap_or_default().split(' ').map(str::to_owned);
    let (method, target) = (first.next().unwrap_or_default(), first.next().unwrap_or_default());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.and_then(|(_, value)| value.parse().ok()).unwrap_or(0);
    while buffer.len() < end + length {
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
    let rest = buffer.split_off(end + length);
    let body = buffer.split_off(end);
    *buffer = rest;
    Ok(Some(Request { method, target, headers, body, connection }))
}

/// Compiles the Rust of README.md.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// Compiles the Rust of the guide.
#[cfg(doctest)]
#[doc = include_str!("../../runtime/src/guide.md")]
pub struct Guide;
