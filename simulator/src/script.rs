//! Scripted responses: what an operation responds in place of what it would.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use axum::http::header::{CONTENT_TYPE, TRANSFER_ENCODING};
use axum::http::{HeaderName, HeaderValue};
use bytes::Bytes;
use serde_json::Value;

/// A response that a test makes up, for the next requests of an operation.
///
/// ```
/// use huaweicloud_simulator::ScriptedResponse;
///
/// let busy = serde_json::json!({ "error_code": "DCS.4026", "error_msg": "try again" });
/// let response = ScriptedResponse::new(400).json(busy).header("Retry-After", "1").times(2);
/// # let _ = response;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ScriptedResponse {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
    /// How often it is given; without end where nothing says it.
    times: Option<u32>,
}

impl ScriptedResponse {
    /// A response of this status without a body, given once.
    #[must_use]
    pub fn new(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new(), times: Some(1) }
    }

    /// The body, as JSON.
    #[must_use]
    pub fn json(self, body: impl Into<Value>) -> Self {
        let body: Value = body.into();
        self.body("application/json", body.to_string())
    }

    /// The body with its content type, as it stands.
    #[must_use]
    pub fn body(mut self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = Bytes::from(body.into());
        self.header(CONTENT_TYPE.as_str(), content_type)
    }

    /// A header. One that is there already is replaced.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// How often it is given.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// It is given to every request of the operation from then on.
    #[must_use]
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// Why it cannot be given, if it cannot.
    fn check(&self) -> Result<(), String> {
        if !(200..=599).contains(&self.status) {
            return Err(format!("no response has the status {}; take one from 200 to 599", self.status));
        }
        if self.times == Some(0) {
            return Err("a response has to be given at least once; set times to 1 or more".to_owned());
        }
        for (name, value) in &self.headers {
            let known = HeaderName::from_bytes(name.as_bytes());
            let known = known.map_err(|_| format!("`{}` is no name of a header", name.escape_debug()))?;
            if HeaderValue::from_str(value).is_err() {
                return Err(format!("the value of the header {known} cannot be sent"));
            }
            if known == TRANSFER_ENCODING {
                return Err(format!("the simulator sets {known} itself; leave it out"));
            }
        }
        Ok(())
    }
}

/// The responses that are still to come, by operation.
#[derive(Debug, Default)]
pub(crate) struct Scripts(Mutex<HashMap<String, VecDeque<ScriptedResponse>>>);

impl Scripts {
    pub(crate) fn add(&self, operation: &str, response: ScriptedResponse) -> Result<(), String> {
        response.check()?;
        let mut scripts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        scripts.entry(operation.to_owned()).or_default().push_back(response);
        Ok(())
    }

    /// The next response of an operation.
    pub(crate) fn next(&self, operation: &str) -> Option<ScriptedResponse> {
        let mut scripts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let responses = scripts.get_mut(operation)?;
        let response = responses.front_mut()?;
        let given = response.clone();
        if let Some(times) = &mut response.times {
            *times -= 1;
            if *times == 0 {
                responses.pop_front();
            }
        }
        Some(given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn responses_come_in_order_and_as_often_as_asked_for() {
        let scripts = Scripts::default();
        scripts.add("StopTask", ScriptedResponse::new(500).times(2)).unwrap();
        scripts.add("StopTask", ScriptedResponse::new(204).always()).unwrap();
        let given: Vec<u16> = (0..5).filter_map(|_| scripts.next("StopTask")).map(|one| one.status).collect();
        assert_eq!(given, [500, 500, 204, 204, 204]);
        assert_eq!(scripts.next("StartTask"), None);
    }

    #[test]
    fn what_cannot_be_sent_is_refused() {
        for (response, words) in [
            (ScriptedResponse::new(99), "no response has the status 99"),
            (ScriptedResponse::new(200).times(0), "at least once"),
            (ScriptedResponse::new(200).header("a b", "c"), "no name of a header"),
            (ScriptedResponse::new(200).header("x-secret", "a\nb"), "x-secret cannot be sent"),
            (ScriptedResponse::new(200).header("Transfer-Encoding", "gzip"), "leave it out"),
        ] {
            let error = Scripts::default().add("StopTask", response).unwrap_err();
            assert!(error.contains(words), "{error}");
        }
    }
}
