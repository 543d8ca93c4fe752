//! The part of a client that every service shares, and its builder.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;

use crate::clock::Clock;
use crate::credentials::{Algorithm, Credentials};
use crate::error::{Error, ErrorKind, Result};
use crate::identity::{Identities, Identity};
use crate::region::Region;
use crate::retry::{Budget, Retry};
use crate::service::Service;
use crate::sign::Signer;

/// What a service's client is made of. Cheap to clone; clones share the connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) service: &'static Service,
    pub(crate) http: reqwest::Client,
    /// Scheme, host and port, and a path before every operation's.
    pub(crate) base: Url,
    /// The same as a text, without a slash at the end.
    pub(crate) endpoint: String,
    /// The value of `Host`: with the port where it is not the scheme's own.
    pub(crate) host: String,
    pub(crate) region: Option<Region>,
    pub(crate) identities: Identities,
    pub(crate) timeouts: Timeouts,
    pub(crate) check_requests: bool,
    pub(crate) retry: Retry,
    pub(crate) budget: Budget,
    pub(crate) clock: Clock,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    pub(crate) total: Duration,
}

impl Client {
    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { service, endpoint, region, identities, timeouts, check_requests, retry, .. } =
            self.inner();
        f.debug_struct("Client")
            .field("service", &service.name)
            .field("endpoint", endpoint)
            .field("region", region)
            .field("identity", identities)
            .field("timeouts", timeouts)
            .field("check_requests", check_requests)
            .field("retry", retry)
            .finish_non_exhaustive()
    }
}

/// A service's client. Implemented by generated code.
pub trait ServiceClient: Sized {
    /// The service that it is for.
    const SERVICE: &'static Service;

    /// Wraps the shared part.
    fn from_client(client: Client) -> Self;
}

/// Builds the client of a service.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    region: Option<Region>,
    endpoint: Option<String>,
    project_id: Option<String>,
    credentials: Option<Credentials>,
    algorithm: Algorithm,
    timeouts: Timeouts,
    http: Option<reqwest::Client>,
    check_requests: bool,
    retry: Retry,
    client: PhantomData<fn() -> C>,
}

impl<C: ServiceClient> ClientBuilder<C> {
    /// A builder with nothing but the defaults.
    pub fn new() -> Self {
        ClientBuilder {
            region: None,
            endpoint: None,
            project_id: None,
            credentials: None,
            algorithm: Algorithm::default(),
            timeouts: Timeouts {
                connect: Duration::from_secs(10),
                attempt: Duration::from_secs(60),
                total: Duration::from_secs(180),
            },
            http: None,
            check_requests: true,
            retry: Retry::new(),
            client: PhantomData,
        }
    }

    /// The region whose endpoint is called.
    ///
    /// Any region may be named, also one that came after this crate; [`Region`] has constants for
    /// the documented ones.
    pub fn region(mut self, region: impl Into<Region>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The address to call instead of the region's, such as `http://127.0.0.1:8080`.
    ///
    /// A path in it is put before the path of every operation. Over `http` whatever is sent can be
    /// read on the way.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// The id of the project that the resources belong to. It becomes part of the paths, and of the
    /// header `X-Project-Id`.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// What the requests are signed or authorized with.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// How requests are signed; [`Algorithm::SdkHmacSha256`] unless said otherwise.
    pub fn algorithm(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// How long making a connection may take; 10 seconds unless said otherwise.
    ///
    /// Without effect on a [`reqwest::Client`] of your own, which has its own limit.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.connect = limit;
        self
    }

    /// How long one attempt may take, up to the last byte of the response; 60 seconds unless said
    /// otherwise.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.attempt = limit;
        self
    }

    /// How long a call may take in all, every attempt and the waits between them; 180 seconds unless said
    /// otherwise.
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.total = limit;
        self
    }

    /// Whether and how a failed call is sent again; [`Retry::new`] unless said otherwise.
    ///
    /// Retries share a budget, one for each client and its clones: while the service fails again and
    /// again, calls are sent once.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// The HTTP client to use, for a proxy, own certificates or shared connections.
    ///
    /// Build it with [`reqwest::redirect::Policy::none`]: a call that was redirected is an error.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Whether requests are checked against the documented limits before they are sent; they are
    /// unless said otherwise.
    ///
    /// What no request can carry, such as an empty segment of a path, is refused all the same.
    pub fn check_requests(mut self, check: bool) -> Self {
        self.check_requests = check;
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] where the endpoint or the region is missing or malformed, or
    /// TLS cannot be set up; [`ErrorKind::Credentials`] where a request could not carry them.
    pub fn build(self) -> Result<C> {
        let service = C::SERVICE;
        let base = self.base_url(service).map_err(configuration)?;
        let refused = |problem| Error::new("build", ErrorKind::Credentials(problem));
        let credentials = self.credentials.ok_or_else(|| {
            refused("no credentials are set: call `.credentials(..)` on the builder".to_owned())
        })?;
        let project_id = self.project_id;
        let signer = Signer::new(
            &credentials,
            self.algorithm,
            service.name,
            self.region.as_ref(),
            project_id.as_deref(),
        );
        let identity = Identity { signer: signer.map_err(refused)?, credentials, project_id };
        let http = match self.http {
            Some(http) => http,
            None => http_client(&base, self.timeouts.connect, service.user_agent).map_err(configuration)?,
        };
        let name = base.host_str().unwrap_or_default();
        let host = base.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"));
        Ok(C::from_client(Client(Arc::new(Inner {
            service,
            http,
            endpoint: base.as_str().trim_end_matches('/').to_owned(),
            base,
            host,
            region: self.region,
            identities: Identities::Fixed(Arc::new(identity)),
            timeouts: self.timeouts,
            check_requests: self.check_requests,
            retry: self.retry,
            budget: Budget::default(),
            clock: Clock::default(),
        }))))
    }

    fn base_url(&self, service: &Service) -> std::result::Result<Url, String> {
        if let Some(region) = &self.region {
            region.check()?;
        }
        let address = match (&self.endpoint, &self.region) {
            (Some(endpoint), _) => endpoint.clone(),
            (None, _) if service.endpoint.is_empty() => {
                return Err(
                    "no endpoint is known for this service: call `.endpoint(..)` on the builder".to_owned()
                );
            }
            (None, Some(region)) => service.endpoint.replace("{region}", region.as_str()),
            (None, None) if service.endpoint.contains("{region}") => {
                return Err(
                    "no region is set: call `.region(..)`, or `.endpoint(..)`, on the builder".to_owned()
                );
            }
            (None, None) => service.endpoint.to_owned(),
        };
        let url = Url::parse(&address)
            .map_err(|error| format!("the endpoint {} is no URL: {error}", shown(&address)))?;
        let plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
        if !matches!(url.scheme(), "http" | "https")
            || url.host_str().is_none()
            || !plain
            || url.password().is_some()
        {
            return Err(
                "the endpoint has to be like https://host or https://host:port/path: http or https, \
                no user, no query"
                    .to_owned(),
            );
        }
        Ok(url)
    }
}

impl<C: ServiceClient> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("region", &self.region)
            .field("endpoint", &self.endpoint.as_deref().map(shown))
            .field("project_id", &self.project_id)
            .field("credentials", &self.credentials)
            .field("algorithm", &self.algorithm)
            .field("timeouts", &self.timeouts)
            .field("check_requests", &self.check_requests)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// An address for a message: not where it may hold a password, which `build` refuses.
fn shown(address: &str) -> &str {
    if address.contains('@') { "[redacted]" } else { address }
}

fn configuration(problem: String) -> Error {
    Error::new("build", ErrorKind::Configuration(problem))
}

fn http_client(
    base: &Url,
    connect: Duration,
    user_agent: &str,
) -> std::result::Result<reqwest::Client, String> {
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls(base.scheme() == "https")?)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(connect)
        .user_agent(user_agent)
        .build()
        .map_err(|error| format!("the HTTP client cannot be set up: {error}"))
}

/// TLS with the certificates of the machine. The provider is given here, not installed for the
/// whole process.
fn tls(needed: bool) -> std::result::Result<rustls::ClientConfig, String> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let problem = |error: rustls::Error| format!("TLS cannot be set up: {error}");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(problem)?;
    if !needed {
        // A machine without certificates can still call an endpoint without TLS.
        return Ok(builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth());
    }
    Ok(builder.with_platform_verifier().map_err(problem)?.with_no_client_auth())
}
