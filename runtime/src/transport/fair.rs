//! A connection that lets other tasks run, however much the server sends.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};

/// What a connection is made of.
pub(super) trait Stream: Read + Write + Send + Unpin {}

impl<S: Read + Write + Send + Unpin> Stream for S {}

/// Reads in a row, at most, before other tasks have their turn.
///
/// hyper reads on until there is a whole response, and skips `100 Continue` and the like on the way: a server
/// that sends these without end would keep the thread, and no time limit could end the call.
const MOST_READS: u32 = 4;

/// A connection that does not keep the thread.
pub(super) struct Fair {
    stream: Box<dyn Stream>,
    /// Whether requests go to a proxy, and name the whole address.
    to_proxy: bool,
    reads: u32,
    turn: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl Fair {
    pub(super) fn new(stream: impl Stream + 'static, to_proxy: bool) -> Self {
        Fair { stream: Box::new(stream), to_proxy, reads: 0, turn: None }
    }

    fn stream(&mut self) -> Pin<&mut dyn Stream> {
        Pin::new(&mut *self.stream)
    }
}

impl Read for Fair {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        if self.reads == MOST_READS {
            let turn = self.turn.get_or_insert_with(|| Box::pin(tokio::task::yield_now()));
            ready!(turn.as_mut().poll(context));
            (self.reads, self.turn) = (0, None);
        }
        let read = self.stream().poll_read(context, buffer);
        self.reads = if read.is_ready() { self.reads + 1 } else { 0 };
        read
    }
}

impl Write for Fair {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.stream().poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.stream().poll_write_vectored(context, slices)
    }
}

impl Connection for Fair {
    fn connected(&self) -> Connected {
        Connected::new().proxy(self.to_proxy)
    }
}
