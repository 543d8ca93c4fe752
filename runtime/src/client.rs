//! The part of a client that every service shares.

mod builder;

use std::fmt;
use std::sync::Arc;

use reqwest::Url;

use crate::clock::Clock;
use crate::course::Timeouts;
use crate::identity::Identities;
use crate::read::ReadSettings;
use crate::region::Region;
use crate::retry::{Budget, Retry};
use crate::service::Service;
use crate::transport::Transport;
pub use builder::ClientBuilder;

/// What a service's client is made of. Cheap to clone; clones share the connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) service: &'static Service,
    pub(crate) transport: Transport,
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
    pub(crate) clock: Arc<Clock>,
    pub(crate) reading: ReadSettings,
    #[cfg(feature = "blocking")]
    pub(crate) driver: crate::blocking::Driver,
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
