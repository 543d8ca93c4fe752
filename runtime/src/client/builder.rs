//! The builder of a client: what it is given, and what becomes of that.

use std::fmt;
use std::marker::PhantomData;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::Url;

use crate::clock::Clock;
use crate::context;
use crate::course::{Deadline, Effort, Timeouts};
use crate::credentials::{
    Algorithm, Credentials, ProvideCredentials, ProviderChain, ProviderContext, Scope, iam,
};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::identity::{Identities, Resolver, Source};
use crate::read::{Deviating, ReadSettings};
use crate::region::{Region, endpoints};
use crate::retry::{Budget, Retry};
use crate::secret::{Secret, one_line};
use crate::service::Service;
use crate::tls::Certificates;
use crate::transport::{self, ProxySetting, Transport};

use super::{Client, Inner, ServiceClient};

/// Builds the client of a service.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    region: Option<Region>,
    endpoint: Option<String>,
    project_id: Option<String>,
    credentials: Option<Source>,
    scope: Scope,
    iam_endpoint: Option<String>,
    environment: Option<Environment>,
    algorithm: Algorithm,
    timeouts: Timeouts,
    http: transport::Settings,
    check_requests: bool,
    retry: Retry,
    reading: ReadSettings,
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
            scope: Scope::default(),
            iam_endpoint: None,
            environment: None,
            algorithm: Algorithm::default(),
            timeouts: Timeouts {
                connect: Duration::from_secs(10),
                attempt: Duration::from_secs(60),
                total: Duration::from_secs(180),
            },
            http: transport::Settings::default(),
            check_requests: true,
            retry: Retry::new(),
            reading: ReadSettings::default(),
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
    /// An address without a scheme means https. A path in it is put before the path of every operation.
    /// Over `http` whatever is sent can be read on the way.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// The id of the project that the resources belong to. It becomes part of the paths, and of the
    /// header `X-Project-Id`.
    ///
    /// Where neither the builder nor the credentials have it, IAM is asked for the project of the
    /// [`region`](Self::region): by [`connect`](Self::connect), or with the first call. With an
    /// [`endpoint`](Self::endpoint) of your own that takes an [`iam_endpoint`](Self::iam_endpoint) as well,
    /// since it may belong to another cloud.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// What the requests are signed or authorized with.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(Source::Credentials(credentials));
        self
    }

    /// Who gives the client its credentials, and new ones in time. [`connect`](Self::connect) asks for the
    /// first.
    pub fn credentials_provider(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Source::Provider(Arc::new(provider)));
        self
    }

    /// Takes from the environment what the builder is not given: credentials by [`ProviderChain::usual`],
    /// the addresses of the service (`HUAWEICLOUD_SDK_REGION_OMS_CN_NORTH_4`, the regions file), of IAM
    /// (`HUAWEICLOUD_SDK_IAM_ENDPOINT`) and of STS (`HUAWEICLOUD_SDK_STS_ENDPOINT`).
    ///
    /// There is no variable for the region: call [`region`](Self::region). The client is made by
    /// [`connect`](Self::connect).
    pub fn from_env(self) -> Self {
        self.environment(Environment::process())
    }

    /// The same as [`from_env`](Self::from_env), with an environment of your own: for tests.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// Whose resources the requests are about; [`Scope::Project`] unless said otherwise.
    pub fn scope(mut self, scope: Scope) -> Self {
        self.scope = scope;
        self
    }

    /// The address of Identity and Access Management (IAM), where ids are looked up and the token of an
    /// identity provider is exchanged; the region's unless said otherwise. An address without a scheme
    /// means https.
    pub fn iam_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.iam_endpoint = Some(endpoint.into());
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
    /// The requests for credentials and ids follow it too: all of them may be sent again.
    ///
    /// Retries share a budget, one for each client and its clones: while the service fails again and
    /// again, calls are sent once.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// The proxy for all requests, such as `http://user:password@proxy.example:3128`.
    ///
    /// Without it, and without [`no_proxy`](Self::no_proxy), the environment decides: `HTTPS_PROXY` and
    /// `HTTP_PROXY` by the endpoint's scheme, `ALL_PROXY` for both, and `NO_PROXY` with the hosts that are
    /// called directly, in capitals or small letters. An endpoint on this machine (`localhost`, 127.0.0.1) is
    /// always called directly then. Where a connection fails, the error names the proxy. Requests to IAM and STS
    /// take the same way, those for the metadata of a server and to the agent of a pod never a proxy.
    pub fn proxy(mut self, address: impl Into<Secret>) -> Self {
        self.http.proxy = ProxySetting::Address(address.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.http.proxy = ProxySetting::None;
        self
    }

    /// A certificate to trust beside those of the machine, as PEM; the text may hold several. Can be called
    /// again.
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.http.roots.push(pem.into());
        self
    }

    /// What follows the crate's own name in `User-Agent`, such as `backup-tool/2.1`.
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.http.user_agent_suffix = Some(suffix.into());
        self
    }

    /// How long an unused connection is kept; 90 seconds unless said otherwise.
    pub fn pool_idle_timeout(mut self, limit: Duration) -> Self {
        self.http.idle_timeout = Some(limit);
        self
    }

    /// How many unused connections are kept at most; any number unless said otherwise.
    pub fn pool_max_idle(mut self, connections: usize) -> Self {
        self.http.idle_connections = Some(connections);
        self
    }

    /// The HTTP client to use in place of one of its own: to share its connections, or for what the builder
    /// has no setting for. [`http_client_builder`](crate::http_client_builder) starts one that suits.
    ///
    /// It must not follow redirects: a signed request would be sent to another address with all that it
    /// holds, and the signature is for the first address alone. `reqwest` follows up to 10 unless its
    /// builder has [`redirect(Policy::none())`](reqwest::redirect::Policy::none); with such a client every
    /// call is an error. Its proxy, certificates, user agent and pool are its own: to set them on this builder
    /// too is an error.
    ///
    /// A call takes some 3 µs of processor time more by it, and where a runtime has one thread, a server that
    /// sends `100 Continue` without end can delay a time limit: `reqwest` has no setting against that.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http.given = Some(http);
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

    /// Whether a response that is not as documented is an error, for tests and for those who transcribe the
    /// documentation; it is not unless said otherwise.
    ///
    /// By default a value of another type costs the field where it stands, which is left without a value;
    /// a field that is not documented is passed over, and a value that is not listed is kept as `Unknown`.
    /// [`Response::deviations`](crate::Response::deviations) lists them, and so does one event of `tracing`
    /// for each such response, at the level of debugging. A required field is required in any case.
    pub fn strict_responses(mut self, strict: bool) -> Self {
        self.reading.deviating = if strict { Deviating::Refused } else { Deviating::Noted };
        self
    }

    /// The length of a response's body at most, in bytes; 64 MiB unless said otherwise.
    ///
    /// A longer one is [`ErrorKind::TooLarge`], whatever its status.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.reading.body = bytes;
        self
    }

    /// The memory that reading one response may take, in bytes; 64 MiB unless said otherwise, and 8 times
    /// the length of the body where that is more.
    ///
    /// A response that would take more is [`ErrorKind::TooLarge`]: a short one can hold very many small
    /// values.
    pub fn response_memory_limit(mut self, bytes: usize) -> Self {
        self.reading.memory = bytes;
        self
    }

    /// Builds the client, with credentials that were given. With a provider, or from the environment, call
    /// [`connect`](Self::connect).
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] where the endpoint or the region is missing or malformed, TLS cannot be
    /// set up, or the credentials have to be asked for; [`ErrorKind::Credentials`] where there are none, or a
    /// request could not carry them.
    pub fn build(self) -> Result<C> {
        if matches!(self.credentials, Some(Source::Provider(_)))
            || (self.credentials.is_none() && self.environment.is_some())
        {
            return Err(configuration(
                "the credentials have to be asked for: call `.connect().await` in place of `.build()`"
                    .to_owned(),
            ));
        }
        Ok(C::from_client(self.client("build")?))
    }

    /// Builds the client, and asks for its credentials and ids.
    ///
    /// # Errors
    /// Those of [`build`](Self::build); [`ErrorKind::Credentials`] also where no provider gave any, with
    /// what each said, or where an id cannot be looked up.
    pub async fn connect(self) -> Result<C> {
        let client = self.client("connect")?;
        context::within("connect", pin!(first_identity(&client))).await?;
        Ok(C::from_client(client))
    }

    /// Does what [`connect`](Self::connect) does, in a program that is not asynchronous.
    ///
    /// # Errors
    /// Those of [`connect`](Self::connect); [`ErrorKind::Runtime`] inside of an async runtime.
    #[cfg(feature = "blocking")]
    pub fn connect_blocking(self) -> Result<C> {
        let client = self.client("connect")?;
        crate::blocking::run(&client, "connect", first_identity(&client))??;
        Ok(C::from_client(client))
    }

    fn client(mut self, operation: &'static str) -> Result<Client> {
        let service = C::SERVICE;
        let configuration = |problem| Error::new(operation, ErrorKind::Configuration(problem));
        let refused = |problem| Error::new(operation, ErrorKind::Credentials(problem));
        let base = self.base_url(service).map_err(configuration)?;
        let source = self.credentials.take().or_else(|| {
            self.environment.as_ref().map(|_| Source::Provider(Arc::new(ProviderChain::usual())))
        });
        let source = source.ok_or_else(|| {
            refused(
                "no credentials are set: call `.credentials(..)` or `.from_env()` on the builder".to_owned(),
            )
        })?;
        let settings = std::mem::take(&mut self.http);
        let certificates = self.certificates(&base, &source);
        let transport = settings.build(&base, certificates, self.timeouts.connect, service.user_agent);
        let transport = transport.map_err(configuration)?;
        let clock = Arc::new(Clock::default());
        let identities = self.identities(service, source, &transport, Arc::clone(&clock));
        let identities = identities.map_err(refused)?;
        let name = base.host_str().unwrap_or_default();
        let host = base.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"));
        Ok(Client(Arc::new(Inner {
            service,
            transport,
            endpoint: base.as_str().trim_end_matches('/').to_owned(),
            base,
            host,
            region: self.region,
            identities,
            timeouts: self.timeouts,
            check_requests: self.check_requests,
            retry: self.retry,
            budget: Budget::default(),
            clock,
            reading: self.reading,
            #[cfg(feature = "blocking")]
            driver: crate::blocking::Driver::default(),
        })))
    }

    /// Whether the client calls an address that needs the certificates of the machine: its endpoint, or IAM.
    fn certificates(&self, base: &Url, source: &Source) -> Certificates {
        let looks_up = self.region.is_some() && self.project_id.is_none();
        match base.scheme() {
            "https" => Certificates::Needed,
            _ if looks_up || matches!(source, Source::Provider(_)) => Certificates::Wanted,
            _ => Certificates::Unused,
        }
    }

    /// Where the client's identity is to come from.
    fn identities(
        &self,
        service: &'static Service,
        source: Source,
        transport: &Transport,
        clock: Arc<Clock>,
    ) -> std::result::Result<Identities, String> {
        let context = ProviderContext {
            environment: self.environment.clone().unwrap_or_else(Environment::process),
            http: transport.http.clone(),
            way: transport.way.clone(),
            region: self.region.clone(),
            scope: self.scope,
            iam_endpoint: self.iam_endpoint.as_deref().map(iam::with_scheme),
            effort: Effort { retry: self.retry, until: None },
            clock,
        };
        let resolver = Resolver {
            service: service.name,
            algorithm: self.algorithm,
            project_id: self.project_id.clone(),
            usual_cloud: self.endpoint.is_none(),
            asks_environment: self.environment.is_some() || matches!(source, Source::Provider(_)),
            found: Mutex::default(),
        };
        source.identities(context, resolver)
    }

    fn base_url(&self, service: &Service) -> std::result::Result<Url, String> {
        if let Some(region) = &self.region {
            region.check()?;
        }
        let in_environment = match (&self.endpoint, &self.region, &self.environment) {
            (None, Some(region), Some(environment)) => {
                endpoints::of_environment(environment, service.name, region)?
            }
            _ => None,
        };
        let address = match (self.endpoint.clone().or(in_environment), &self.region) {
            (Some(endpoint), _) => endpoint,

            (None, _) if service.endpoint.is_empty() => {
                return Err(
                    "no endpoint is known for this service: call `.endpoint(..)` on the builder".to_owned()
                );
            }
            (None, Some(region)) => endpoints::of_pattern(service.endpoint, region),
            (None, None) if service.endpoint.contains("{region}") => {
                return Err(
                    "no region is set: call `.region(..)`, or `.endpoint(..)`, on the builder".to_owned()
                );
            }
            (None, None) => service.endpoint.to_owned(),
        };
        let url = Url::parse(&iam::with_scheme(&address))
            .map_err(|error| format!("the endpoint {} is no URL: {error}", one_line(shown(&address))))?;
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
            .field("scope", &self.scope)
            .field("iam_endpoint", &self.iam_endpoint.as_deref().map(shown))
            .field("environment", &self.environment)
            .field("algorithm", &self.algorithm)
            .field("timeouts", &self.timeouts)
            .field("check_requests", &self.check_requests)
            .field("retry", &self.retry)
            .field("reading", &self.reading)
            .field("http", &self.http)
            .finish_non_exhaustive()
    }
}

/// Asks for a client's first identity.
async fn first_identity(client: &Client) -> Result<()> {
    client.inner().transport.check().map_err(configuration)?;
    let limit = client.inner().timeouts.total;
    let deadline = Deadline::total(limit);
    let identity = tokio::time::timeout_at(deadline.at, client.inner().identities.get(None, deadline)).await;
    let identity = identity.unwrap_or_else(|_| Err(format!("no credentials came within {limit:?}")));
    identity.map(drop).map_err(|problem| Error::new("connect", ErrorKind::Credentials(problem)))
}

/// An address for a message: not where it may hold a password, which `build` refuses.
fn shown(address: &str) -> &str {
    if address.contains('@') { "[redacted]" } else { address }
}

fn configuration(problem: String) -> Error {
    Error::new("build", ErrorKind::Configuration(problem))
}
