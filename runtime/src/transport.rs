//! The HTTP client below a service's client: proxies, certificates, connections.
//!
//! Calls are sent by hyper's client (`pool`). What `reqwest` has beside it (redirects, cookies, compression) is
//! not for a signed request, takes a third of what a call costs, and leaves no way to bound what a server sends
//! before its response. Requests for credentials, and the calls of a user who gives an HTTP client, go
//! through `reqwest`.

mod connector;
mod failure;
mod fair;
mod pool;

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request, StatusCode};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::redirect::Policy;
use reqwest::{Proxy, Url};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::secret::Secret;
use crate::tls::{self, Certificates};
pub(crate) use failure::{Failure, FailureKind};
use pool::{Pool, PoolSettings};

/// What sends the requests.
pub(crate) struct Transport {
    /// Sends the calls; nothing where an HTTP client was given.
    pool: Option<Pool>,
    /// Sends all else, and the calls where it was given.
    pub(crate) http: reqwest::Client,
    pub(crate) way: Way,
    /// Whether the HTTP client that was given follows redirects, also to the address that it is at.
    pub(crate) follows_redirects: bool,
}

impl Transport {
    /// Refuses an HTTP client that would send signed requests elsewhere, those for ids among them.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.follows_redirects {
            return Err(
                "not sent: the given HTTP client follows redirects, and would send a signed request to another \
                 address: build it with redirect::Policy::none(), or start from http_client_builder()"
                    .to_owned(),
            );
        }
        Ok(())
    }

    /// Sends a request, and waits for the head of the response.
    pub(crate) async fn send(&self, request: Request<Bytes>) -> Result<Reception, Failure> {
        if let Some(pool) = &self.pool {
            let (head, body) = pool.send(request).await?.into_parts();
            return Ok(Reception { status: head.status, headers: head.headers, body: Body::Pool(body) });
        }
        let request = reqwest::Request::try_from(request)?;
        let url = request.url().clone();
        let mut response = self.http.execute(request).await?;
        if *response.url() != url {
            let causes = vec![response.url().host_str().unwrap_or("another host").to_owned()];
            return Err(Failure { kind: FailureKind::Redirected, causes, passing: false });
        }
        let headers = std::mem::take(response.headers_mut());
        Ok(Reception { status: response.status(), headers, body: Body::Given(response) })
    }
}

/// A response whose body is still on its way.
pub(crate) struct Reception {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    body: Body,
}

enum Body {
    Pool(Incoming),
    Given(reqwest::Response),
}

impl Reception {
    /// The next part of the body; nothing at its end.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, Failure> {
        let body = match &mut self.body {
            Body::Pool(body) => body,
            Body::Given(response) => return Ok(response.chunk().await?),
        };
        while let Some(frame) = body.frame().await {
            // What is no data is a trailer, which nobody asked for.
            if let Ok(data) = frame.map_err(|error| Failure::of(&error, false))?.into_data() {
                return Ok(Some(data));
            }
        }
        Ok(None)
    }
}

/// Which proxy is in the way of a request.
#[derive(Clone)]
pub(crate) enum Way {
    /// None, or one that the user's own HTTP client knows of.
    Direct,
    /// What the environment named for the address when the client was built.
    Environment(Arc<Matcher>),
    /// This one, in words for a message.
    Through(String),
}

impl Way {
    /// The proxy in the way to an address, in words for a message.
    pub(crate) fn proxy(&self, url: &Url) -> Option<String> {
        match self {
            Way::Direct => None,
            Way::Through(proxy) => Some(proxy.clone()),
            Way::Environment(proxies) => of_environment(proxies, url),
        }
    }
}

/// How the HTTP client is set up.
#[derive(Debug, Default)]
pub(crate) struct Settings {
    pub(crate) given: Option<reqwest::Client>,
    pub(crate) proxy: ProxySetting,
    /// Certificates as PEM.
    pub(crate) roots: Vec<Vec<u8>>,
    pub(crate) user_agent_suffix: Option<String>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) idle_connections: Option<usize>,
}

#[derive(Default)]
pub(crate) enum ProxySetting {
    #[default]
    Environment,
    None,
    Address(Secret),
}

impl fmt::Debug for ProxySetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ProxySetting::Environment => "of the environment",
            ProxySetting::None => "none",
            ProxySetting::Address(_) => "given",
        })
    }
}

impl Settings {
    /// Sets up the HTTP client for an address.
    pub(crate) fn build(
        self,
        base: &Url,
        used: Certificates,
        connect: Duration,
        user_agent: &str,
    ) -> Result<Transport, String> {
        if let Some(http) = self.given {
            let touched = !matches!(self.proxy, ProxySetting::Environment)
                || !self.roots.is_empty()
                || self.user_agent_suffix.is_some()
                || self.idle_timeout.is_some()
                || self.idle_connections.is_some();
            if touched {
                return Err(
                    "a proxy, root certificates, the user agent and the pool are settings of the HTTP \
                            client that was given: set them there"
                        .to_owned(),
                );
            }
            let follows_redirects = follows_redirects(&http);
            return Ok(Transport { pool: None, http, way: Way::Direct, follows_redirects });
        }
        let mut agent = user_agent.to_owned();
        if let Some(suffix) = &self.user_agent_suffix {
            agent = format!("{agent} {suffix}");
        }
        let agent = HeaderValue::try_from(agent);
        let user_agent = agent.map_err(|_| "the user agent's suffix is no value of a header")?;
        let tls = tls::config(used, certificates(&self.roots)?)?;
        let mut builder = careful(tls.clone()).connect_timeout(connect).user_agent(user_agent.clone());
        let (way, proxies) = match self.proxy {
            ProxySetting::Address(address) => {
                let given = Proxy::all(address.expose());
                // The error of the HTTP client would quote the address, which may hold a password.
                let given = given.map_err(|_| "the proxy's address is no URL such as http://host:port")?;
                builder = builder.proxy(given);
                let way = Way::Through(format!("through the proxy {}", shown(address.expose())));
                (way, Some(Arc::new(Matcher::builder().all(address.expose()).build())))
            }
            ProxySetting::Environment if !is_loopback(base) => {
                let proxies = Arc::new(Matcher::from_env());
                (Way::Environment(Arc::clone(&proxies)), Some(proxies))
            }
            ProxySetting::Environment | ProxySetting::None => {
                builder = builder.no_proxy();
                (Way::Direct, None)
            }
        };
        let http = builder.build().map_err(|error| format!("the HTTP client cannot be set up: {error}"))?;
        let Settings { idle_timeout, idle_connections, .. } = self;
        let pool =
            Pool::new(PoolSettings { tls, proxies, connect, user_agent, idle_timeout, idle_connections });
        Ok(Transport { pool: Some(pool), http, way, follows_redirects: false })
    }
}

/// Whether an HTTP client follows redirects. It tells by its `Debug` alone; where that has come to look
/// otherwise than known, or the policy is a function, its responses are left to tell.
fn follows_redirects(http: &reqwest::Client) -> bool {
    let says = |http: &reqwest::Client, policy: &str| {
        let shown = format!("{http:?}");
        let said = shown.split_once("redirect_policy: ").map(|(_, rest)| rest.trim_start_matches('"'));
        said.and_then(|said| said.strip_prefix("Policy(")).is_some_and(|said| said.starts_with(policy))
    };
    let known =
        tls::config(Certificates::Unused, Vec::new()).ok().and_then(|config| careful(config).build().ok());
    known.is_some_and(|known| says(&known, "None")) && !says(http, "None") && !says(http, "Custom")
}

/// Starts an HTTP client of your own, for
/// [`ClientBuilder::http_client`](crate::ClientBuilder::http_client) or for requests to somewhere else.
///
/// It has TLS with the certificates of the machine, follows no redirect and repeats no request, which is
/// what the clients need. `reqwest::Client::new()` may panic where this crate is in the program and no other
/// feature of `reqwest` chooses a TLS provider ("No provider set"): start here instead.
///
/// ```
/// use huaweicloud_core::http_client_builder;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let http = http_client_builder()?.pool_max_idle_per_host(2).build()?;
/// # let _ = http;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Why TLS cannot be set up.
pub fn http_client_builder() -> Result<reqwest::ClientBuilder, String> {
    Ok(careful(tls::config(Certificates::Needed, Vec::new())?))
}

/// An HTTP client that follows no redirect and repeats no request.
pub(crate) fn careful(config: rustls::ClientConfig) -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .tls_backend_preconfigured(config)
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
}

fn certificates(roots: &[Vec<u8>]) -> Result<Vec<CertificateDer<'static>>, String> {
    let mut all = Vec::new();
    for pem in roots {
        let before = all.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            all.push(certificate.map_err(|error| format!("a root certificate is no PEM: {error:?}"))?);
        }
        if all.len() == before {
            return Err("a root certificate is no PEM: there is no `-----BEGIN CERTIFICATE-----`".to_owned());
        }
    }
    Ok(all)
}

/// The proxy that the environment names for an address, in words.
fn of_environment(proxies: &Matcher, url: &Url) -> Option<String> {
    let proxy = proxies.intercept(&url.as_str().parse().ok()?)?;
    Some(format!(
        "through the proxy {} of the environment (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY; NO_PROXY leaves hosts out)",
        shown(&proxy.uri().to_string())
    ))
}

/// An address without what may be secret in it: scheme, host and port.
fn shown(address: &str) -> String {
    let (scheme, rest) = address.split_once("://").unwrap_or(("http", address));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    format!("{scheme}://{}", authority.rsplit('@').next().unwrap_or_default())
}

/// Whether an address is on this machine.
fn is_loopback(url: &Url) -> bool {
    let name = url.host_str().unwrap_or_default();
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    address
        .map_or_else(|_| name == "localhost" || name.ends_with(".localhost"), |address| address.is_loopback())
}
