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
use tokio::sync::oneshot;

use crate::connections::Connection;
use crate::documents::{Operation, Service as Document};
use crate::handle::{self, Shared};
use crate::route;
use crate::socket::{Control, Socket, reset};

/// How long a connection stands that is to be reset, so that its client has seen it stand.
const RESET_TIME: Duration = Duration::from_millis(30);

/// How long the server waits where it can take no connection.
const PAUSE: Duration = Duration::from_millis(5);

/// How large the head of a request may be: somewhat more than the gateway allows, which then says so.
const LARGEST_HEAD: usize = 256 << 10;

/// How many headers a request may have.
const MOST_HEADERS: usize = 256;

/// A running server. It stops, and frees its port, when it is dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    /// An address for each service alone.
    pub(crate) of_services: Vec<(&'static str, SocketAddr)>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens at the address, and at a free port of the same host for each service.
    ///
    /// The server has a thread and a runtime of its own: it responds as well while a test blocks its
    /// runtime or has paused the runtime's clock, and everything of it is gone when `drop` returns.
    pub(crate) fn start(
        address: SocketAddr,
        services: &'static [Document],
        shared: Arc<Shared>,
    ) -> io::Result<Self> {
        let mut listeners = vec![(None, std::net::TcpListener::bind(address)?)];
        for service in services {
            let listener = std::net::TcpListener::bind(SocketAddr::new(address.ip(), 0))?;
            listeners.push((Some(service.name), listener));
        }
        let mut of_services = Vec::new();
        let mut own = address;
        for (service, listener) in &listeners {
            listener.set_nonblocking(true)?;
            match service {
                Some(service) => of_services.push((*service, listener.local_addr()?)),
                None => own = listener.local_addr()?,
            }
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let operations: Vec<Arc<Operation>> =
            services.iter().flat_map(|service| service.operations.iter().cloned()).collect();
        let routed = Arc::clone(&shared);
        let router = route::router(&operations, move |candidates, request| {
            handle::respond(Arc::clone(&routed), candidates, request)
        });
        let router = TowerToHyperService::new(router);
        for (service, listener) in listeners {
            let _entered = runtime.enter();
            let listener = TcpListener::from_std(listener)?;
            runtime.spawn(accept(listener, service, router.clone(), Arc::clone(&shared)));
        }
        let (stop, stopped) = oneshot::channel();
        let thread =
            std::thread::Builder::new().name("huaweicloud-simulator".to_owned()).spawn(move || {
                // An error means that nobody is left who could say stop.
                let _ = runtime.block_on(stopped);
                // Ends every connection. What is being carried out ends by itself soon after.
                runtime.shutdown_background();
            })?;
        Ok(Self { address: own, of_services, stop: Some(stop), thread: Some(thread) })
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

async fn accept(
    listener: TcpListener,
    service: Option<&'static str>,
    router: TowerToHyperService<axum::Router>,
    shared: Arc<Shared>,
) {
    let connections = &shared.connections;
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                while !connections.make_room() {
                    tokio::time::sleep(PAUSE).await;
                }
                let connection = connections.open();
                let standing = Arc::clone(&connection);
                let task = if shared.faults.strikes_connection() {
                    tokio::spawn(refuse(stream, standing))
                } else {
                    let control = Control::new(service, standing);
                    tokio::spawn(serve(stream, control, router.clone(), shared.head_time))
                };
                connections.serves(&connection, task.abort_handle());
            }
            // Such as too many open files.
            Err(_) => {
                connections.drop_oldest();
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

async fn refuse(stream: TcpStream, connection: Arc<Connection>) {
    tokio::time::sleep(RESET_TIME).await;
    reset(&stream);
    drop((stream, connection));
}

async fn serve(
    stream: TcpStream,
    control: Control,
    router: TowerToHyperService<axum::Router>,
    head_time: Duration,
) {
    let _ = stream.set_nodelay(true);
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
