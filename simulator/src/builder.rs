//! Settings of a simulator.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use crate::auth::Identity;
use crate::clock::Clock;
use crate::handle::{Listener, Shared};
use crate::journal::RecordedRequest;
use crate::simulator::{Error, Simulator};
use crate::state::{State, Times};

/// How fast time passes at most: eleven days in a second.
const MOST_SPEED: f64 = 1_000_000.0;

/// How long a migration takes at most.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Settings of a [`Simulator`]; each has a default.
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_simulator::Simulator;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), huaweicloud_simulator::Error> {
/// // Ten minutes pass in a second.
/// let simulator = Simulator::builder()
///     .access_key("my-access-key", "my-secret-key")
///     .migration_time(Duration::from_secs(600))
///     .speed(600.0)
///     .start()
///     .await?;
/// assert_eq!(simulator.access_key(), "my-access-key");
/// # Ok(())
/// # }
/// ```
#[must_use = "a simulator begins to listen with `.start()`"]
pub struct Builder {
    listen: SocketAddr,
    identity: Identity,
    speed: f64,
    migration_time: Duration,
    listener: Option<Listener>,
    head_time: Duration,
}

impl Default for Builder {
    fn default() -> Self {
        let identity = Identity {
            access_key: "simulator-access-key".to_owned(),
            secret_key: "simulator-secret-key".to_owned(),
            security_token: None,
            token: "simulator-token".to_owned(),
            project_id: "0123456789abcdef0123456789abcdef".to_owned(),
            domain_id: "fedcba9876543210fedcba9876543210".to_owned(),
        };
        let listen = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);
        let (migration_time, head_time) = (Duration::from_secs(8), Duration::from_secs(60));
        Self { listen, identity, speed: 1.0, migration_time, listener: None, head_time }
    }
}

impl Builder {
    /// The address to listen at, on this machine alone. The default is any free port of 127.0.0.1.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// The access key pair whose signatures are right.
    pub fn access_key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        (self.identity.access_key, self.identity.secret_key) = (id.into(), secret.into());
        self
    }

    /// Makes the access key pair a temporary one, which every request has to send with this security token.
    pub fn security_token(mut self, token: impl Into<String>) -> Self {
        self.identity.security_token = Some(token.into());
        self
    }

    /// The token that is taken in place of a signature (`X-Auth-Token`).
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.identity.token = token.into();
        self
    }

    /// The id of the only project.
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.identity.project_id = id.into();
        self
    }

    /// The id of the account.
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.identity.domain_id = id.into();
        self
    }

    /// How fast simulated time passes: at 60 a minute takes a second, at 0 only
    /// [`Simulator::advance`] moves it. The default is 1, the most a million.
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = speed;
        self
    }

    /// How long a migration takes from its creation to its success, in simulated time. An eighth of it
    /// is for waiting; pausing takes as long. The default is 8 seconds, the most a year.
    pub fn migration_time(mut self, time: Duration) -> Self {
        self.migration_time = time;
        self
    }

    /// Calls a function after each request, on the simulator's thread.
    pub fn on_request(mut self, listener: impl Fn(&RecordedRequest) + Send + Sync + 'static) -> Self {
        self.listener = Some(Box::new(listener));
        self
    }

    /// How long a client may take to send the head of a request.
    #[cfg(test)]
    pub(crate) fn head_time(mut self, time: Duration) -> Self {
        self.head_time = time;
        self
    }

    /// Starts the simulator. It needs no runtime.
    ///
    /// # Errors
    /// A setting makes no sense, the address is not one of this machine alone, or it is in use.
    pub async fn start(self) -> Result<Simulator, Error> {
        self.check()?;
        let (clock, state) = (Clock::new(self.speed), State::new(Times::new(self.migration_time)));
        let shared = Shared::new(self.identity, clock, state, self.listener, self.head_time);
        Simulator::launch(self.listen, shared)
    }

    fn check(&self) -> Result<(), Error> {
        if !self.listen.ip().is_loopback() {
            return Err(Error::new(format!(
                "{} can be reached from other machines, and the simulator is for this one alone; \
                 listen at a loopback address such as 127.0.0.1:0",
                self.listen
            )));
        }
        if !(0.0..=MOST_SPEED).contains(&self.speed) {
            return Err(Error::new(format!(
                "time cannot pass at the speed {}; give a number from 0 to {MOST_SPEED}, such as 60",
                self.speed
            )));
        }
        if self.migration_time > YEAR {
            return Err(Error::new(
                "a migration cannot take longer than a year; give up to 31536000 seconds",
            ));
        }
        self.identity.check().map_err(Error::new)
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Builder");
        shown.field("listen", &self.listen).field("speed", &self.speed);
        shown.field("migration_time", &self.migration_time).finish_non_exhaustive()
    }
}
