//! Makes connections: directly or by a proxy, with TLS or without, within a time.

use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::header::{HeaderMap, HeaderValue, USER_AGENT};
use http::uri::{Scheme, Uri};
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::Matcher;
use rustls::ClientConfig;
use tower_service::Service;

use super::failure::TooSlow;
use super::fair::Fair;

/// When a connection that is not used is checked for the first time, and how often then.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

type BoxError = Box<dyn Error + Send + Sync>;

/// Makes connections.
#[derive(Clone)]
pub(super) struct Connector {
    /// Connects to an address itself, which may be a proxy's.
    direct: HttpsConnector<HttpConnector>,
    tls: Arc<ClientConfig>,
    proxies: Option<Arc<Matcher>>,
    limit: Duration,
    /// What a proxy is told before there is a tunnel.
    user_agent: HeaderValue,
}

impl Connector {
    pub(super) fn new(
        tls: ClientConfig,
        proxies: Option<Arc<Matcher>>,
        limit: Duration,
        user_agent: HeaderValue,
    ) -> Self {
        let tls = Arc::new(tls);
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(limit));
        tcp.set_keepalive(Some(KEEP_ALIVE));
        tcp.set_keepalive_interval(Some(KEEP_ALIVE));
        tcp.set_keepalive_retries(Some(3));
        Connector { direct: (tcp, Arc::clone(&tls)).into(), tls, proxies, limit, user_agent }
    }

    async fn connect(mut self, to: Uri) -> Result<Fair, BoxError> {
        let Some(proxy) = self.proxies.as_ref().and_then(|proxies| proxies.intercept(&to)) else {
            return Ok(Fair::new(self.direct.call(to).await?, false));
        };
        if to.scheme() != Some(&Scheme::HTTPS) {
            return Ok(Fair::new(self.direct.call(proxy.uri().clone()).await?, true));
        }
        let headers = HeaderMap::from_iter([(USER_AGENT, self.user_agent)]);
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.direct).with_headers(headers);
        if let Some(user) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(user.clone());
        }
        let mut within = HttpsConnector::from((tunnel, self.tls));
        Ok(Fair::new(within.call(to).await?, false))
    }
}

impl Service<Uri> for Connector {
    type Response = Fair;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Fair, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let connection = tokio::time::timeout(self.limit, self.clone().connect(to));
        Box::pin(async { connection.await.unwrap_or_else(|_| Err(Box::new(TooSlow))) })
    }
}
