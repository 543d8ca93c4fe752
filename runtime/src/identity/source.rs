//! What a client was given to prove who calls, and the identities that come of it.

use std::sync::Arc;

use crate::credentials::{Credentials, ProvideCredentials, ProviderContext};

use super::{Identities, Renewal, Resolver};

/// What a builder was given to prove who calls.
#[derive(Debug)]
pub(crate) enum Source {
    Credentials(Credentials),
    Provider(Arc<dyn ProvideCredentials>),
}

impl Source {
    /// Where the client's identity is to come from.
    pub(crate) fn identities(
        self,
        context: ProviderContext,
        resolver: Resolver,
    ) -> Result<Identities, String> {
        let provider: Arc<dyn ProvideCredentials> = match self {
            Source::Provider(provider) => provider,
            Source::Credentials(credentials) => {
                // What cannot work is an error now, also where an id is looked up later.
                let identity = resolver.complete(credentials.clone(), context.region())?;
                if resolver.is_complete(&credentials, &context) {
                    return Ok(Identities::Fixed(Arc::new(identity)));
                }
                // These do not end: there is nobody to ask for others.
                Arc::new(credentials.without_end())
            }
        };
        Ok(Identities::Renewed(Renewal::new(provider, context, resolver)))
    }
}
