//! A connection that can be reset, and that responds to a malformed request as the gateway does.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::connections::Connection;
use crate::refusal::Refusal;

/// How the beginning of a response looks that the HTTP layer gives by itself.
const OWN_ERROR: &[u8] = b"HTTP/1.1 4";

/// What a handler knows of its connection, and can do to it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Control {
    ending: Arc<AtomicU8>,
    /// The service that the connection is for, where its address says so.
    service: Option<&'static str>,
    connection: Option<Arc<Connection>>,
}

/// How the connection ends.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum Ending {
    /// As HTTP has it.
    Usual = 0,
    /// With a reset.
    Reset = 1,
    /// After the response.
    Closed = 2,
    /// With a reset as soon as something comes after the response.
    Stale = 3,
}

impl Control {
    pub(crate) fn new(service: Option<&'static str>, connection: Arc<Connection>) -> Self {
        Self { service, connection: Some(connection), ..Self::default() }
    }

    /// The service that is called, where the address says so.
    pub(crate) fn service(&self) -> Option<&'static str> {
        self.service
    }

    /// A whole request is there.
    pub(crate) fn work(&self) {
        if let Some(connection) = &self.connection {
            connection.work();
        }
    }

    /// It is the client's turn.
    pub(crate) fn wait(&self) {
        if let Some(connection) = &self.connection {
            connection.wait();
        }
    }

    /// Resets the connection in place of the response, or of the rest of it.
    pub(crate) fn reset(&self) {
        self.end(Ending::Reset);
    }

    /// Closes the connection after the response.
    pub(crate) fn close_after(&self) {
        self.end(Ending::Closed);
    }

    /// Resets the connection when the next request comes.
    pub(crate) fn grow_stale(&self) {
        self.end(Ending::Stale);
    }

    fn end(&self, ending: Ending) {
        self.ending.store(ending as u8, Ordering::Release);
    }

    fn ends(&self, ending: Ending) -> bool {
        self.ending.load(Ordering::Acquire) == ending as u8
    }
}

/// The connection of a client.
#[derive(Debug)]
pub(crate) struct Socket {
    stream: TcpStream,
    control: Control,
    /// What is to be written before anything else.
    pending: Vec<u8>,
    /// Whether a response has been written since the ending is known, and whether it has left.
    written: bool,
    flushed: bool,
    request_id: fn() -> String,
}

impl Socket {
    pub(crate) fn new(stream: TcpStream, control: Control, request_id: fn() -> String) -> Self {
        Self { stream, control, pending: Vec::new(), written: false, flushed: false, request_id }
    }

    /// Writes what is pending.
    fn write_pending(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.pending.is_empty() {
            match Pin::new(&mut self.stream).poll_write(context, &self.pending) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(written)) => drop(self.pending.drain(..written)),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(Ok(()))
    }

    /// The gateway's response to what the HTTP layer could not understand. The layer itself tells no
    /// request id and no code.
    fn malformed(&self, response: &[u8]) -> Option<Vec<u8>> {
        if !response.starts_with(OWN_ERROR) {
            return None;
        }
        let end = response.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or(response.len());
        let head = String::from_utf8_lossy(&response[..end]).to_ascii_lowercase();
        if head.contains("x-request-id") {
            return None;
        }
        let (status, reason) = match &response[9..response.len().min(12)] {
            b"414" => (414, "URI Too Long"),
            b"431" => (494, "Request Header Too Large"),
            b"408" => (408, "Request Timeout"),
            _ => (400, "Bad Request"),
        };
        let id = (self.request_id)();
        let body = Refusal::gateway(status, "APIG.0201", "the request is malformed").body(&id).to_string();
        Some(
            format!(
                "HTTP/1.1 {status} {reason}\r\nContent-Type: application/json\r\nX-Request-Id: {id}\r\n\
                 Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            )
            .into_bytes(),
        )
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.flushed && self.control.ends(Ending::Closed) {
            return Poll::Ready(Ok(())); // The end, as if the client had closed it.
        }
        if self.flushed && self.control.ends(Ending::Stale) {
            std::task::ready!(self.stream.poll_read_ready(context))?;
            self.control.reset();
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.control.ends(Ending::Reset) {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        std::task::ready!(self.write_pending(context))?;
        if let Some(response) = self.malformed(bytes) {
            self.pending = response;
            return Poll::Ready(Ok(bytes.len()));
        }
        self.written = !self.control.ends(Ending::Usual);
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        std::task::ready!(self.write_pending(context))?;
        std::task::ready!(Pin::new(&mut self.stream).poll_flush(context))?;
        if self.written && !self.flushed {
            self.flushed = true;
            context.waker().wake_by_ref(); // What is read next is another thing now.
        }
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.control.ends(Ending::Reset) {
            return Poll::Ready(Ok(())); // Nothing is to look like an orderly end.
        }
        std::task::ready!(self.write_pending(context))?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        if self.control.ends(Ending::Reset) {
            reset(&self.stream);
        }
    }
}

/// Lets the connection end with a reset as soon as it is dropped.
pub(crate) fn reset(stream: &TcpStream) {
    // A connection that is gone already needs no reset.
    let _ = stream.set_zero_linger();
}
