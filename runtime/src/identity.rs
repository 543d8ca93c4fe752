//! Who a client is at the moment: what signs its requests, and whose resources they are about.

mod lookup;
mod renewal;
mod resolve;
mod source;

use std::fmt;
use std::sync::Arc;

use renewal::Renewal;
pub(crate) use resolve::Resolver;
pub(crate) use source::Source;

use crate::course::Deadline;
use crate::credentials::Credentials;
use crate::secret::Secrets;
use crate::sign::Signer;

/// All that a request takes from the credentials of the moment.
#[derive(Debug)]
pub(crate) struct Identity {
    pub(crate) credentials: Credentials,
    pub(crate) signer: Signer,
    pub(crate) project_id: Option<String>,
}

impl Identity {
    /// The account that the requests are about, where they are not about a project.
    pub(crate) fn domain_id(&self) -> Option<&str> {
        self.credentials.domain()
    }
}

/// Where a client's identity comes from.
pub(crate) enum Identities {
    /// The same for as long as the client lives.
    Fixed(Arc<Identity>),
    /// From a provider, or with an id that has to be looked up; renewed where it ends.
    Renewed(Renewal),
}

impl Identities {
    /// The identity to send a request with, before the call's time is up. Without waiting and at no cost where
    /// it is fixed; then the known one is it.
    pub(crate) async fn get(
        &self,
        known: Option<Arc<Identity>>,
        deadline: Deadline,
    ) -> Result<Arc<Identity>, String> {
        match self {
            Identities::Fixed(identity) => Ok(known.unwrap_or_else(|| Arc::clone(identity))),
            // Boxed: every call would have room for it otherwise.
            Identities::Renewed(renewal) => Box::pin(renewal.get(deadline)).await,
        }
    }

    /// The identity as far as it is known without asking anybody.
    pub(crate) fn known(&self) -> Option<Arc<Identity>> {
        match self {
            Identities::Fixed(identity) => Some(Arc::clone(identity)),
            Identities::Renewed(renewal) => renewal.known(),
        }
    }
}

impl Secrets for Identities {
    fn each_secret(&self, visit: &mut dyn FnMut(&str)) {
        let previous = match self {
            Identities::Fixed(_) => None,
            Identities::Renewed(renewal) => renewal.previous(),
        };
        for identity in self.known().into_iter().chain(previous) {
            identity.credentials.each_secret(visit);
        }
    }
}

impl fmt::Debug for Identities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.known() {
            Some(identity) => f
                .debug_struct("Identity")
                .field("credentials", &identity.credentials)
                .field("project_id", &identity.project_id)
                .finish_non_exhaustive(),
            None => f.write_str("not known yet"),
        }
    }
}
