//! A server that fails on demand, down to the socket, and counts what it was sent.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

use huaweicloud_tests::Request;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// By how much the server's clock is ahead.
const AHEAD: time::Duration = time::Duration::hours(5);

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nobody listens.
    Refuse,
    /// The connection stands and the request is sent, but nobody reads it.
    ResetBeforeRead,
    ResetAfterRead,
    ResetInResponse,
    /// The request is read, and nothing follows.
    Silence,
    Status(u16),
    Code(u16, &'static str),
    /// 429 with a header and a message.
    Throttle {
        header: &'static str,
        message: &'static str,
    },
    /// The server's clock is hours ahead; a request that is signed for its time is a success.
    SignatureExpired,
    /// The connection is closed as soon as the response is sent.
    CloseWhenIdle,
    /// The second request of a connection is read, then the connection is reset.
    ResetSecondOfConnection,
    /// The request is served; a moment later, when the client waits for nothing any more, the connection is
    /// closed.
    CloseLater,
    /// The same, and it is reset.
    ResetLater,
}

struct State {
    fault: Fault,
    times: usize,
    /// Connections that were reset unread count as arrived.
    arrived: Vec<Instant>,
    requests: Vec<Request>,
}

pub(crate) struct Faulty {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    closed: mpsc::Receiver<()>,
}

impl Faulty {
    /// Starts a server in a thread of its own, which shows the fault that many times and then succeeds.
    pub(crate) async fn start(fault: Fault, times: usize) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state = State { fault, times, arrived: Vec::new(), requests: Vec::new() };
        let state = Arc::new(Mutex::new(state));
        let (closing, closed) = mpsc::channel();
        if fault != Fault::Refuse {
            let state = Arc::clone(&state);
            std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
                runtime.block_on(accept(listener, state, closing));
            });
        }
        Faulty { address, state, closed }
    }

    pub(crate) fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Shows another fault from now on.
    pub(crate) fn fail(&self, fault: Fault, times: usize) {
        let mut state = self.state.lock().unwrap();
        (state.fault, state.times) = (fault, times);
    }

    /// How often something was sent.
    pub(crate) fn arrived(&self) -> usize {
        self.state.lock().unwrap().arrived.len()
    }

    pub(crate) fn times(&self) -> Vec<Instant> {
        self.state.lock().unwrap().arrived.clone()
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.state.lock().unwrap().requests.clone()
    }

    /// Blocks the thread until the server has closed a connection.
    pub(crate) fn wait_until_closed(&self) {
        self.closed.recv_timeout(Duration::from_secs(60)).unwrap();
    }
}

/// Whether a request is signed for the server's time rather than for this machine's.
pub(crate) fn signed_for_the_future(request: &Request) -> bool {
    let now = OffsetDateTime::now_utc() + AHEAD - time::Duration::minutes(15);
    let earliest = format!("{}{:02}{:02}T{:02}", now.year(), u8::from(now.month()), now.day(), now.hour());
    request.header("x-sdk-date").unwrap() >= earliest.as_str()
}

async fn accept(listener: std::net::TcpListener, state: Arc<Mutex<State>>, closing: mpsc::Sender<()>) {
    listener.set_nonblocking(true).unwrap();
    let listener = TcpListener::from_std(listener).unwrap();
    // The server ends with the test's process, or when the test has let go of it.
    while let Ok((stream, _)) = listener.accept().await {
        if Arc::strong_count(&state) == 1 {
            return;
        }
        let (state, closing) = (Arc::clone(&state), closing.clone());
        // A client that goes away is the client's business.
        tokio::spawn(async move { serve(stream, &state, &closing).await });
    }
}

async fn serve(
    mut stream: TcpStream,
    state: &Mutex<State>,
    closing: &mpsc::Sender<()>,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    for number in 0.. {
        let early = {
            let mut state = state.lock().unwrap();
            let early = state.fault == Fault::ResetBeforeRead && state.times > 0;
            if early {
                state.times -= 1;
                state.arrived.push(Instant::now());
            }
            early
        };
        if early {
            // An earlier reset may be seen by the client as a connection that did not come about.
            stream.peek(&mut [0]).await?;
            stream.set_zero_linger()?;
            return Ok(());
        }
        let Some(request) = read(&mut stream).await? else { return Ok(()) };
        let fault = {
            let mut state = state.lock().unwrap();
            state.arrived.push(Instant::now());
            state.requests.push(request.clone());
            let fault = (state.times > 0).then_some(state.fault);
            state.times = state.times.saturating_sub(1);
            fault
        };
        let response = match fault {
            Some(Fault::ResetAfterRead) => {
                stream.set_zero_linger()?;
                return Ok(());
            }
            Some(Fault::ResetSecondOfConnection) if number == 1 => {
                stream.set_zero_linger()?;
                return Ok(());
            }
            Some(Fault::Silence) => return std::future::pending().await,
            Some(Fault::ResetInResponse) => {
                stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\"").await?;
                // What was sent last may be lost in a reset: the client has to see it before.
                tokio::time::sleep(Duration::from_millis(20)).await;
                stream.set_zero_linger()?;
                return Ok(());
            }
            Some(Fault::Status(status)) => http(status, "X: y", ""),
            Some(Fault::Code(status, code)) => {
                http(status, "X: y", &format!("{{\"error_code\":\"{code}\",\"error_msg\":\"m\"}}"))
            }
            Some(Fault::Throttle { header, message }) => {
                http(429, header, &format!("{{\"error_code\":\"APIGW.0308\",\"error_msg\":\"{message}\"}}"))
            }
            Some(Fault::SignatureExpired) => {
                let date = (OffsetDateTime::now_utc() + AHEAD).format(&Rfc2822).unwrap();
                let body = r#"{"error_msg":"Incorrect IAM authentication information: signature expired, signature time:20211217T064303Z,server time:20211217T065804Z","error_code":"APIGW.0301"}"#;
                http(401, &format!("Date: {}", date.replace("+0000", "GMT")), body)
            }
            _ => http(200, "X: y", "{}"),
        };
        stream.write_all(response.as_bytes()).await?;
        if let Some(Fault::CloseWhenIdle | Fault::CloseLater | Fault::ResetLater) = fault {
            if fault != Some(Fault::CloseWhenIdle) {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            if fault == Some(Fault::ResetLater) {
                stream.set_zero_linger()?;
            } else {
                stream.shutdown().await?;
            }
            drop(stream);
            let _ = closing.send(());
            return Ok(());
        }
    }
    Ok(())
}

fn http(status: u16, header: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nX-Request-Id: request-1\r\n\
         {header}\r\nContent-Length: {length}\r\n\r\n{body}"
    )
}

/// Reads a request; nothing when the client has closed the connection.
async fn read(stream: &mut TcpStream) -> std::io::Result<Option<Request>> {
    let mut buffer = Vec::new();
    while !buffer.ends_with(b"\r\n\r\n") {
        // The calls of these tests have no body.
        if stream.read_buf(&mut buffer).await? == 0 {
            return Ok(None);
        }
    }
    let head = String::from_utf8_lossy(&buffer).into_owned();
    let mut lines = head.lines();
    let mut first = lines.next().unwrap_or_default().split(' ').map(str::to_owned);
    let (method, target) = (first.next().unwrap_or_default(), first.next().unwrap_or_default());
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    Ok(Some(Request { method, target, headers, body: Vec::new(), connection: 0 }))
}
