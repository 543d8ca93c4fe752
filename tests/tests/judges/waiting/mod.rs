//! Every wait that the documents declare: by what really happens to things in the simulator (`life`), and in odd
//! situations that no service promises not to bring about (`odd`).

mod life;
mod odd;
mod rows;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use huaweicloud_core::{Value, Wait, WaitError, WaitErrorKind, serde_json};
use huaweicloud_simulator::Simulator;
use serde_json::Value as Json;

use crate::calls::{self, Account, Client};
use crate::requests::{Operation, operations};

/// A state that the documents say can be waited for.
#[derive(Clone, Debug)]
pub(crate) struct Waiter {
    pub(crate) operation: Operation,
    pub(crate) state: String,
    /// What the document says of it.
    pub(crate) rule: Json,
}

/// All of them, of all services.
fn waiters() -> Vec<Waiter> {
    let mut found = Vec::new();
    for operation in operations() {
        for (state, rule) in operation.documented["x-waiter"].as_object().into_iter().flatten() {
            found.push(Waiter { operation: operation.clone(), state: state.clone(), rule: rule.clone() });
        }
    }
    assert!(found.len() > 30, "the documents have lost their waiters");
    found
}

impl Waiter {
    /// The name in messages.
    fn name(&self) -> String {
        format!("{} until {}", self.operation.id, self.state)
    }

    /// The values of `success` or `failure`.
    fn values(&self, key: &str) -> Vec<Json> {
        self.rule[key].as_array().cloned().unwrap_or_default()
    }

    /// Whether the state is that of an item of a list.
    fn lists(&self) -> bool {
        self.rule["items"].is_string()
    }

    /// What the document says of a thing that is not there.
    fn missing(&self) -> &str {
        self.rule["missing"].as_str().unwrap_or("failure")
    }

    /// How many successes in a row it takes.
    fn repeat(&self) -> u32 {
        self.rule["repeat"].as_u64().map_or(1, |times| u32::try_from(times).unwrap())
    }
}

/// Deadlines for what never happens: on a slow machine no response comes within the first.
const DEADLINES: [Duration; 3] =
    [Duration::from_millis(30), Duration::from_millis(300), Duration::from_secs(10)];

/// A client of a service that the simulator plays.
fn client(simulator: &Simulator, service: &str) -> Client {
    let account = Account {
        endpoint: simulator.endpoint_of(service).unwrap(),
        project_id: simulator.project_id().to_owned(),
        access_key: simulator.access_key().to_owned(),
        secret_key: simulator.secret_key().to_owned(),
    };
    calls::client(service, &account)
}

/// Why a wait ended without the state.
#[derive(Debug)]
pub(crate) struct End {
    pub(crate) why: Why,
    /// The last response, if there was one.
    pub(crate) last: Option<Json>,
    /// What the error prints.
    pub(crate) words: String,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Why {
    Failed(String),
    Gone,
    Deadline,
    Call,
    Ended,
}

/// A wait, whatever the type of what it shows.
pub(crate) trait AnyWait {
    /// Sets the time between two requests and the deadline.
    fn prepared(self: Box<Self>, interval: Duration, deadline: Duration) -> Box<dyn AnyWait>;

    /// The next response, as JSON.
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Result<Option<Json>, End>> + '_>>;

    /// Waits to the end.
    fn whole(self: Box<Self>) -> Pin<Box<dyn Future<Output = Result<(), End>>>>;

    /// Waits to the end, in a program without async.
    fn block(self: Box<Self>) -> Result<(), End>;

    /// What the responses have other than documented.
    fn deviations(&self) -> String;
}

impl<T: Value + Clone, O: Send + 'static> AnyWait for Wait<T, O> {
    fn prepared(self: Box<Self>, interval: Duration, deadline: Duration) -> Box<dyn AnyWait> {
        Box::new((*self).interval(interval, interval).deadline(deadline))
    }

    fn next(&mut self) -> Pin<Box<dyn Future<Output = Result<Option<Json>, End>> + '_>> {
        Box::pin(async {
            let shown = Wait::next(self).await.map_err(end)?;
            Ok(shown.map(|shown| json_of(&shown)))
        })
    }

    fn whole(self: Box<Self>) -> Pin<Box<dyn Future<Output = Result<(), End>>>> {
        Box::pin(async { (*self).await.map(drop).map_err(end) })
    }

    fn block(self: Box<Self>) -> Result<(), End> {
        Wait::block(*self).map(drop).map_err(end)
    }

    fn deviations(&self) -> String {
        Wait::deviations(self).to_string()
    }
}

fn json_of(shown: &dyn Value) -> Json {
    serde_json::to_value(huaweicloud_core::Json::of(shown)).unwrap()
}

fn end<T: Value>(error: WaitError<T>) -> End {
    let why = match error.kind() {
        WaitErrorKind::Failed(value) => Why::Failed(value.clone()),
        WaitErrorKind::Gone(_) => Why::Gone,
        WaitErrorKind::Deadline(_) => Why::Deadline,
        WaitErrorKind::Ended => Why::Ended,
        _ => Why::Call,
    };
    let words = error.to_string();
    End { why, last: error.last().map(|last| json_of(last)), words }
}

/// A text as it is, anything else as JSON.
fn text(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
