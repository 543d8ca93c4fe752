//! The server: a thread of its own that listens until it is stopped.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot};

use crate::documents::Operation;
use crate::handle::{self, Shared};
use crate::route;
use crate::socket::{Control, Socket, reset};

/// How many connections are served at once; more wait until one ends.
const MOST_CONNECTIONS: usize = 1024;

/// How long a connection stands that is to be reset, so that its client has seen it stand.
const RESET_TIME: Duration = Duration::from_millis(30);

/// How large the head of a request may be: somewhat more than the gateway allows, which then says so.
const LARGEST_HEAD: usize = 256 << 10;

/// How many headers a request may have.
const MOST_HEADERS: usize = 256;

/// A running server. It stops, and frees its port, when it is dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens at the address.
    ///
    /// The server has a thread and a runtime of its own: it responds as well while a test blocks its
    /// runtime or has paused the runtime's clock, and everything of it is gone when `drop` returns.
    pub(crate) fn start(
        address: SocketAddr,
        operations: &[Arc<Operation>],
        shared: Arc<Shared>,
    ) -> io::Result<Self> {
        let listener = std::net::TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let listener = {
            let _entered = runtime.enter();
            TcpListener::from_std(listener)?
        };
        let routed = Arc::clone(&shared);
        let router = route::router(operations, move |candidates, request| {
            handle::respond(Arc::clone(&routed), candidates, request)
        });
        let (stop, stopped) = oneshot::channel();
        let thread =
            std::thread::Builder::new().name("huaweicloud-simulator".to_owned()).spawn(move || {
                runtime.spawn(accept(listener, TowerToHyperService::new(router), shared));
                // An error means that nobody is left who could say stop.
                let _ = runtime.block_on(stopped);
                // Dropping the runtime ends every connection.
            })?;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // The thread cannot wait for itself.
            if thread.thread().id() != std::thread::current().id() {
                let _ = thread.join();
            }
        }
    }
}

async fn accept(listener: TcpListener, router: TowerToHyperService<axum::Router>, shared: Arc<Shared>) {
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, _)) if shared.faults.strikes_connection() => {
                tokio::spawn(async move {
                    tokio::time::sleep(RESET_TIME).await;
                    reset(&stream);
                    drop((stream, place));
                });
            }
            Ok((stream, _)) => {
                let (router, head_time) = (router.clone(), shared.head_time);
                tokio::spawn(async move {
                    serve(stream, router, head_time).await;
                    drop(place);
                });
            }
            // Such as too many open files: some will be closed.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn serve(stream: TcpStream, router: TowerToHyperService<axum::Router>, head_time: Duration) {
    let _ = stream.set_nodelay(true);
    let control = Control::default();
    let socket = Socket::new(stream, control.clone(), handle::request_id);
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let mut request: Request = request.map(Body::new);
        request.extensions_mut().insert(control.clone());
        router.call(request)
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(head_time);
    http.max_buf_size(LARGEST_HEAD).max_headers(MOST_HEADERS);
    // A client that goes away, or speaks no HTTP, is the client's business.
    let _ = http.serve_connection(TokioIo::new(socket), service).await;
}
