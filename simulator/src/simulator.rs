//! A running simulator.

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::builder::Builder;
use crate::documents::{OPERATIONS, SERVICES};
use crate::fault::Fault;
use crate::handle::Shared;
use crate::journal::RecordedRequest;
use crate::script::ScriptedResponse;
use crate::server::Server;

/// A running simulator. When it is dropped, it stops: its connections end and its port is free.
///
/// It starts empty, and any number of them can run in one process. Each has a thread of its own, so it
/// responds under any runtime, and while a test blocks its own.
///
/// ```
/// use huaweicloud_simulator::{Fault, FaultKind, Simulator};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), huaweicloud_simulator::Error> {
/// let simulator = Simulator::start().await?;
/// simulator.inject(Fault::new(FaultKind::Status503, 1))?;
/// println!("call {} with {}", simulator.endpoint(), simulator.access_key());
/// assert!(simulator.requests().is_empty());
/// # Ok(())
/// # }
/// ```
#[must_use = "a simulator stops when it is dropped"]
pub struct Simulator {
    server: Server,
    shared: Arc<Shared>,
}

impl Simulator {
    /// Starts a simulator at a free port, with the default settings.
    ///
    /// # Errors
    /// Those of binding a port.
    pub async fn start() -> Result<Self, Error> {
        Self::builder().start().await
    }

    /// Settings for a simulator.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn launch(address: SocketAddr, shared: Shared) -> Result<Self, Error> {
        let services = SERVICES.as_ref().map_err(|text| Error::new(text.clone()))?;
        let shared = Arc::new(shared);
        let server = Server::start(address, services, Arc::clone(&shared)).map_err(|error| {
            Error::new(format!("cannot listen at {address}: {error}; port 0 takes one that is free"))
        })?;
        Ok(Self { server, shared })
    }

    /// Where it listens, such as `http://127.0.0.1:40000`: the endpoint of every service.
    ///
    /// Few paths are those of two services, such as `/v2/{project_id}/tasks`. The clients of this project say
    /// which one they mean; for another client, take [`endpoint_of`](Self::endpoint_of).
    #[must_use]
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.server.address)
    }

    /// The endpoint of one service alone, by its name, such as `dcs`; none of a service that the simulator
    /// does not know.
    #[must_use]
    pub fn endpoint_of(&self, service: &str) -> Option<String> {
        let mut known = self.server.of_services.iter();
        known.find(|(name, _)| *name == service).map(|(_, address)| format!("http://{address}"))
    }

    /// The names of the services that it plays, such as `dcs` and `oms`.
    #[must_use]
    pub fn services(&self) -> Vec<&'static str> {
        self.server.of_services.iter().map(|(name, _)| *name).collect()
    }

    /// The id of the access key that signs requests.
    #[must_use]
    pub fn access_key(&self) -> &str {
        &self.shared.identity.access_key
    }

    /// The secret key that signs requests.
    #[must_use]
    pub fn secret_key(&self) -> &str {
        &self.shared.identity.secret_key
    }

    /// The token that is taken in place of a signature.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.shared.identity.token
    }

    /// The id of the only project.
    #[must_use]
    pub fn project_id(&self) -> &str {
        &self.shared.identity.project_id
    }

    /// The id of the account.
    #[must_use]
    pub fn domain_id(&self) -> &str {
        &self.shared.identity.domain_id
    }

    /// The present moment in simulated time. It begins at the real time.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(self.shared.clock.now())
    }

    /// Skips simulated time, as if it had passed.
    pub fn advance(&self, by: Duration) {
        self.shared.clock.advance(by);
    }

    /// Lets something go wrong from the next request on. Faults strike in the order in which they came.
    ///
    /// # Errors
    /// The fault makes no sense, or no document has its operation.
    pub fn inject(&self, fault: Fault) -> Result<(), Error> {
        if let Some(id) = fault.operation() {
            known(id)?;
        }
        self.shared.faults.add(fault).map_err(Error::new)
    }

    /// Gives the next requests of an operation a response in place of what it would respond. Nothing else is
    /// done with them: neither who calls is checked nor the request. Responses are given in the order in which
    /// they came here; a fault comes before them.
    ///
    /// ```
    /// use huaweicloud_simulator::{ScriptedResponse, Simulator};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), huaweicloud_simulator::Error> {
    /// let simulator = Simulator::start().await?;
    /// let gone = serde_json::json!({ "error_code": "OMS.1009", "error_msg": "there is no such task" });
    /// simulator.script("ShowTask", ScriptedResponse::new(404).json(gone).times(3))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The response cannot be sent, or no document has the operation.
    pub fn script(&self, operation: &str, response: ScriptedResponse) -> Result<(), Error> {
        known(operation)?;
        self.shared.scripts.add(operation, response).map_err(Error::new)
    }

    /// Lets something fail that has not ended, by its id: a migration task of OMS or of DCS; a job, a background
    /// task, a backup, a restore, an analysis of keys, a change of parameters or an instance of DCS.
    ///
    /// An instance that is being created becomes `CREATEFAILED`, one that is being resized `EXTENDEDFAILED`, every
    /// other `ERROR`; its jobs and tasks fail with it.
    ///
    /// # Errors
    /// No such thing exists, or it has ended.
    pub fn fail_task(&self, id: impl fmt::Display) -> Result<(), Error> {
        let now = self.shared.clock.now();
        let mut state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.fail_task(&id.to_string(), now).map_err(Error::new)
    }

    /// Freezes a running instance of DCS, as the service does where it is not paid for.
    ///
    /// # Errors
    /// No such instance exists, or it does not run.
    pub fn freeze_instance(&self, id: impl fmt::Display) -> Result<(), Error> {
        let now = self.shared.clock.now();
        let mut state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.freeze_instance(&id.to_string(), true, now).map_err(Error::new)
    }

    /// Lets an instance of DCS run again that is frozen.
    ///
    /// # Errors
    /// No such instance exists, or it is not frozen.
    pub fn unfreeze_instance(&self, id: impl fmt::Display) -> Result<(), Error> {
        let now = self.shared.clock.now();
        let mut state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.freeze_instance(&id.to_string(), false, now).map_err(Error::new)
    }

    /// Pays an order of DCS, by its id, as somebody does in the billing center: its instances are created, or the
    /// change of the size begins.
    ///
    /// # Errors
    /// No such order exists, or it is paid.
    pub fn pay_order(&self, id: impl fmt::Display) -> Result<(), Error> {
        let now = self.shared.clock.now();
        let mut state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.pay_order(&id.to_string(), now).map_err(Error::new)
    }

    /// The latest requests, oldest first: up to 1000, or fewer where their bodies have more than 16 MB.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.shared.journal.all()
    }
}

/// Makes sure that a document has the operation.
fn known(id: &str) -> Result<(), Error> {
    let operations = OPERATIONS.as_ref().map(Vec::as_slice).unwrap_or_default();
    match operations.iter().any(|operation| operation.id == id) {
        true => Ok(()),
        false => Err(Error::new(format!("no document has the operation {id}; see its spelling there"))),
    }
}

impl fmt::Debug for Simulator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Simulator").field("endpoint", &self.endpoint()).finish_non_exhaustive()
    }
}

/// Why a simulator cannot do what it was asked to.
#[derive(Debug)]
pub struct Error(String);

impl Error {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Error {}
