//! Any call of any operation and any wait, made from JSON through the public methods of the generated crates.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use huaweicloud_core::{Error, Value, Violations, deserialize};
use serde_json::Value as Json;

use crate::waiting::AnyWait;

/// What a call takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Values {
    /// By place, such as `query`, and name.
    pub(crate) parameters: BTreeMap<(String, String), Json>,
    /// The body, if the call has one.
    pub(crate) body: Option<Json>,
    /// The id of the item that a wait means, if it waits for one of a list.
    pub(crate) item: Option<Json>,
}

impl Values {
    /// The value of a parameter, if there is one.
    fn parameter<T: Value>(&self, place: &str, name: &str) -> Result<Option<T>, String> {
        let value = self.parameters.get(&(place.to_owned(), name.to_owned())).cloned();
        value.map(deserialize).transpose().map_err(|error| format!("{place}.{name}: {error}"))
    }

    /// The body, if there is one.
    fn body<T: Value>(&self) -> Result<Option<T>, String> {
        self.body.clone().map(deserialize).transpose().map_err(|error| format!("body: {error}"))
    }

    /// The id of the item that is waited for, if there is one.
    fn item<T: Value>(&self) -> Result<Option<T>, String> {
        self.item.clone().map(deserialize).transpose().map_err(|error| format!("item: {error}"))
    }
}

/// A call that has not been sent.
pub(crate) struct Prepared {
    /// What the client says of it before it sends it.
    pub(crate) checked: Result<(), Violations>,
    /// Sends it; a success brings what the client prints of the response.
    pub(crate) sent: Pin<Box<dyn Future<Output = Result<String, Error>>>>,
}

impl Prepared {
    fn new(
        checked: Result<(), Violations>,
        sent: impl Future<Output = Result<String, Error>> + 'static,
    ) -> Self {
        Prepared { checked, sent: Box::pin(sent) }
    }
}

/// Whom a client calls, and as whom.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) endpoint: String,
    pub(crate) project_id: String,
    pub(crate) access_key: String,
    pub(crate) secret_key: String,
}

/// What waits for a state.
pub(crate) struct Waiting(pub(crate) Box<dyn AnyWait>);

impl Waiting {
    fn new<T: Value + Clone, O: Send + 'static>(wait: huaweicloud_core::Wait<T, O>) -> Self {
        Waiting(Box::new(wait))
    }
}

type Call = dyn Fn(&str, &Values) -> Result<Prepared, String>;
type Wait = dyn Fn(&str, &str, &Values) -> Result<Waiting, String>;

/// A client of one of the services.
pub(crate) struct Client {
    call: Box<Call>,
    wait: Box<Wait>,
}

impl Client {
    /// Makes a call of an operation, or says why the compiler would have refused it.
    pub(crate) fn call(&self, operation: &str, values: &Values) -> Result<Prepared, String> {
        (self.call)(operation, values)
    }

    /// Makes what waits for a state that an operation shows, or says why the compiler would have refused it.
    pub(crate) fn wait(&self, operation: &str, state: &str, values: &Values) -> Result<Waiting, String> {
        (self.wait)(operation, state, values)
    }
}

/// A client of a service.
pub(crate) fn client(service: &str, account: &Account) -> Client {
    services::client(service, account).unwrap_or_else(|| panic!("there is no client of {service}"))
}

/// The clients of all services, and what calls each of them; written by `build.rs`.
pub(crate) mod services {
    use std::sync::Arc;
    use std::time::Duration;

    use huaweicloud_core::{ClientBuilder, Credentials, Retry, ServiceClient};

    use super::{Account, Client, Prepared, Values, Waiting};

    include!(concat!(env!("OUT_DIR"), "/services.rs"));

    fn caller<C: ServiceClient + Send + Sync + 'static>(
        account: &Account,
        call: fn(&C, &str, &Values) -> Result<Prepared, String>,
        wait: fn(&C, &str, &str, &Values) -> Result<Waiting, String>,
    ) -> Client {
        let Account { endpoint, project_id, access_key, secret_key } = account;
        let credentials = Credentials::new(access_key.as_str(), secret_key.as_str());
        let short = Duration::from_millis(1);
        let builder = ClientBuilder::<C>::new().endpoint(endpoint).project_id(project_id);
        let builder = builder.credentials(credentials).retry(Retry::new().first_wait(short, short));
        let client = Arc::new(builder.build().unwrap());
        let same = Arc::clone(&client);
        Client {
            call: Box::new(move |operation, values| call(&client, operation, values)),
            wait: Box::new(move |operation, state, values| wait(&same, operation, state, values)),
        }
    }
}
