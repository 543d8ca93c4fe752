//! The HTTP client that sends the calls: hyper's, with a pool of connections.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderValue, PROXY_AUTHORIZATION, USER_AGENT};
use http::uri::Scheme;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::ClientConfig;

use super::connector::Connector;
use super::failure::Failure;

/// What is read at once, at most, and with that the head of a response.
const LARGEST_READ: usize = 64 * 1024;

/// How long a connection is kept that nobody uses, unless said otherwise.
const IDLE: Duration = Duration::from_secs(90);

/// What the connections are like.
pub(super) struct PoolSettings {
    pub(super) tls: ClientConfig,
    pub(super) proxies: Option<Arc<Matcher>>,
    pub(super) connect: Duration,
    pub(super) user_agent: HeaderValue,
    pub(super) idle_timeout: Option<Duration>,
    pub(super) idle_connections: Option<usize>,
}

/// Connections, and what sends requests over them.
pub(super) struct Pool {
    client: Client<Connector, Full<Bytes>>,
    proxies: Option<Arc<Matcher>>,
    user_agent: HeaderValue,
}

impl Pool {
    pub(super) fn new(settings: PoolSettings) -> Self {
        let PoolSettings { tls, proxies, connect, user_agent, idle_timeout, idle_connections } = settings;
        let connector = Connector::new(tls, proxies.clone(), connect, user_agent.clone());
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(idle_timeout.unwrap_or(IDLE))
            .pool_max_idle_per_host(idle_connections.unwrap_or(usize::MAX))
            .http1_max_buf_size(LARGEST_READ)
            .build(connector);
        Pool { client, proxies, user_agent }
    }

    pub(super) async fn send(&self, request: Request<Bytes>) -> Result<Response<Incoming>, Failure> {
        let mut request = request.map(Full::new);
        if request.uri().scheme() != Some(&Scheme::HTTPS)
            && let Some(proxy) = self.proxies.as_ref().and_then(|proxies| proxies.intercept(request.uri()))
            && let Some(user) = proxy.basic_auth()
        {
            request.headers_mut().insert(PROXY_AUTHORIZATION, user.clone());
        }
        request.headers_mut().insert(USER_AGENT, self.user_agent.clone());
        let response = self.client.request(request).await;
        response.map_err(|error| Failure::of(&error, error.is_connect()))
    }
}
