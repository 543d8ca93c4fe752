//! How credentials are come by: the trait of all providers, and what they are given for it.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::clock::Clock;
use crate::course::{Deadline, Effort};
use crate::environment::Environment;
use crate::region::Region;
use crate::transport::Way;

use super::{Credentials, iam};

/// Gives a client its credentials, again and again where they end.
///
/// Clients ask when they are connected, before the credentials end
/// ([`Credentials::expires_at`]), and never twice at a time. An error while the old ones are
/// valid does no harm: they are kept, and the provider is asked again after a pause.
///
/// ```
/// use huaweicloud_core::{Credentials, ProvideCredentials, ProviderContext, ProviderFuture};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl ProvideCredentials for Vault {
///     fn name(&self) -> &'static str {
///         "vault"
///     }
///
///     fn provide<'a>(&'a self, context: &'a ProviderContext) -> ProviderFuture<'a> {
///         Box::pin(async move {
///             // ... a request of your own, such as with `context.http()`
///             Ok(Credentials::new("AKEXAMPLE1234567890", "secret access key"))
///         })
///     }
/// }
/// ```
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// What messages call it, such as `metadata`.
    fn name(&self) -> &'static str;

    /// Brings credentials.
    ///
    /// # Errors
    /// Why there are none: what is missing, or what failed, and what to do. No value of a secret.
    fn provide<'a>(&'a self, context: &'a ProviderContext) -> ProviderFuture<'a>;
}

/// Credentials under way.
pub type ProviderFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + 'a>>;

/// Whose resources the requests of a client are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// Those of a project, which is named in `X-Project-Id` and in paths. The usual case. Where no
    /// project id is set, that of the region's project is looked up.
    #[default]
    Project,
    /// Those of the account, which is named in `X-Domain-Id`. Where no domain id is set, it is looked up.
    Account,
}

/// What a client knows when it asks for credentials.
#[derive(Clone)]
pub struct ProviderContext {
    pub(crate) environment: Environment,
    pub(crate) http: reqwest::Client,
    pub(crate) way: Way,
    pub(crate) region: Option<Region>,
    pub(crate) scope: Scope,
    /// The address of IAM, where the client was given one.
    pub(crate) iam_endpoint: Option<String>,
    /// How often a request is sent, and when the time for it is up.
    pub(crate) effort: Effort,
    /// The clock that signatures are compared with.
    pub(crate) clock: Arc<Clock>,
}

impl ProviderContext {
    /// The same, for something that ends by a time.
    pub(crate) fn until(&self, until: Option<Deadline>) -> Self {
        ProviderContext { effort: Effort { until, ..self.effort }, ..self.clone() }
    }

    /// Variables, files and the clock.
    #[must_use]
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// The client's HTTP client, with its proxies and certificates.
    #[must_use]
    pub fn http(&self) -> &reqwest::Client {
        &self.http
    }

    /// The region that the client calls, if it was given one.
    #[must_use]
    pub fn region(&self) -> Option<&Region> {
        self.region.as_ref()
    }

    /// Whose resources the client's requests are about.
    #[must_use]
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// The address of Identity and Access Management (IAM): that of the client, of
    /// `HUAWEICLOUD_SDK_IAM_ENDPOINT`, or of the region.
    #[must_use]
    pub fn iam_endpoint(&self) -> String {
        self.iam_endpoint
            .clone()
            .or_else(|| iam::endpoint_of_variable(&self.environment))
            .unwrap_or_else(|| iam::endpoint(self.region.as_ref()))
    }
}

impl fmt::Debug for ProviderContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderContext")
            .field("environment", &self.environment)
            .field("region", &self.region)
            .field("scope", &self.scope)
            .field("iam_endpoint", &self.iam_endpoint)
            .finish_non_exhaustive()
    }
}

/// Why a provider gave no credentials. `Display` is one line, without any secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CredentialsError(String);

impl CredentialsError {
    /// An error that says what was missing or failed, and what to do. It must quote no secret.
    pub fn new(problem: impl Into<String>) -> Self {
        CredentialsError(problem.into())
    }
}

impl From<String> for CredentialsError {
    fn from(problem: String) -> Self {
        CredentialsError(problem)
    }
}

impl From<CredentialsError> for String {
    fn from(error: CredentialsError) -> Self {
        error.0
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CredentialsError {}

impl ProvideCredentials for Credentials {
    fn name(&self) -> &'static str {
        "credentials"
    }

    fn provide<'a>(&'a self, _: &'a ProviderContext) -> ProviderFuture<'a> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}
