//! What was asked of the simulator.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How many requests are kept.
const KEPT: usize = 1000;

/// A request that the simulator has responded to. It holds no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The operation, such as `StopTask`; none if no operation has the method and the path.
    pub operation: Option<String>,
    /// The method, such as `POST`.
    pub method: String,
    /// The path as it came, percent-encoded.
    pub path: String,
    /// The query as it came, without the values of secrets.
    pub query: String,
    /// The status of the response; none if the connection was reset in its place.
    pub status: Option<u16>,
    /// The id that the response tells as `X-Request-Id`.
    pub request_id: String,
    /// How long it took.
    pub took: Duration,
}

/// The latest requests.
#[derive(Debug, Default)]
pub(crate) struct Journal(Mutex<VecDeque<RecordedRequest>>);

impl Journal {
    pub(crate) fn add(&self, request: RecordedRequest) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(request);
    }

    pub(crate) fn all(&self) -> Vec<RecordedRequest> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}
