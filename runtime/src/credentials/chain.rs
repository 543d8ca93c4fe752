//! Providers one after another.

use std::sync::{Arc, OnceLock};

use super::{
    Credentials, CredentialsError, EnvironmentProvider, MetadataProvider, PodProvider, ProfileProvider,
    ProvideCredentials, ProviderContext, ProviderFuture,
};

/// Asks providers one after another, and stays with the first that gives credentials.
///
/// Later on that one alone is asked for new ones: a provider that fails for a while must not make the
/// program go on as somebody else.
///
/// The usual chain has the vendor's order and names:
///
/// | provider | where it looks | ends |
/// |---|---|---|
/// | [`EnvironmentProvider`] | `HUAWEICLOUD_SDK_AK`, `_SK`, `_SECURITY_TOKEN`; `_IDP_ID` with `_ID_TOKEN_FILE`; `_PROJECT_ID`, `_DOMAIN_ID` | never, or as IAM says |
/// | [`ProfileProvider`] | the file in `HUAWEICLOUD_SDK_CREDENTIALS_FILE`, or `~/.huaweicloud/credentials` | never, or as IAM says |
/// | [`MetadataProvider`] | the agency of a server, at 169.254.169.254 | as the service says |
/// | [`PodProvider`] | `HC_CONTAINER_CREDENTIALS_FULL_URI`, `HC_CONTAINER_AUTHORIZATION_TOKEN_FILE` | as the agent says |
///
/// Outside of the cloud nothing is at 169.254.169.254: a chain that gets as far takes up to 2 seconds for it.
/// A provider that was only half configured is passed over like one that was not; the error names both.
#[derive(Clone, Debug)]
pub struct ProviderChain {
    providers: Vec<Arc<dyn ProvideCredentials>>,
    chosen: OnceLock<usize>,
}

impl ProviderChain {
    /// A chain without any provider.
    #[must_use]
    pub fn new() -> Self {
        ProviderChain { providers: Vec::new(), chosen: OnceLock::new() }
    }

    /// The usual order: environment variables, the profile file, the metadata of a server, the agent of a
    /// pod. The first two can name an identity provider.
    #[must_use]
    pub fn usual() -> Self {
        Self::new()
            .with(EnvironmentProvider)
            .with(ProfileProvider::new())
            .with(MetadataProvider::new())
            .with(PodProvider)
    }

    /// Adds a provider that is asked after the others.
    #[must_use]
    pub fn with(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.providers.push(Arc::new(provider));
        self
    }

    async fn ask(&self, context: &ProviderContext) -> Result<Credentials, CredentialsError> {
        if let Some(provider) = self.chosen.get().and_then(|index| self.providers.get(*index)) {
            return provider.provide(context).await.map_err(|error| named(&**provider, &error));
        }
        let mut problems = Vec::new();
        for (index, provider) in self.providers.iter().enumerate() {
            let given = provider.provide(context).await.and_then(|credentials| {
                credentials.check()?;
                Ok(credentials)
            });
            match given {
                Ok(credentials) => {
                    tracing::debug!(provider = provider.name(), "credentials found");
                    // Clients are connected one at a time, or with the same result.
                    let _ = self.chosen.set(index);
                    return Ok(credentials);
                }
                Err(error) => problems.push(named(&**provider, &error).to_string()),
            }
        }
        if problems.is_empty() {
            problems.push("the chain has no provider".to_owned());
        }
        Err(CredentialsError::new(format!("no credentials found: {}", problems.join("; "))))
    }
}

impl Default for ProviderChain {
    fn default() -> Self {
        Self::usual()
    }
}

impl ProvideCredentials for ProviderChain {
    fn name(&self) -> &'static str {
        "chain"
    }

    fn provide<'a>(&'a self, context: &'a ProviderContext) -> ProviderFuture<'a> {
        Box::pin(self.ask(context))
    }
}

fn named(provider: &dyn ProvideCredentials, error: &CredentialsError) -> CredentialsError {
    CredentialsError::new(format!("{}: {error}", provider.name()))
}
