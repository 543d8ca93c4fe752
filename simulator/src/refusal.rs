//! Responses that refuse: who says no, with which documented code.

use serde_json::{Value, json};

/// A request that is refused.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// The service that says no; the gateway before it where there is none.
    service: Option<&'static str>,
    /// After how many seconds the request may be repeated, if the response says so.
    pub(crate) retry_after: Option<u64>,
}

/// The codes of a service for what is common to its operations.
#[derive(Debug)]
pub(crate) struct Codes {
    pub(crate) body_missing: &'static str,
    pub(crate) not_json: &'static str,
    pub(crate) value_missing: &'static str,
    pub(crate) wrong_type: &'static str,
    pub(crate) wrong_value: &'static str,
    pub(crate) not_found: &'static str,
    pub(crate) quota: &'static str,
    pub(crate) internal: &'static str,
    /// Of ranges of the time of day.
    pub(crate) overlap: &'static str,
}

const OMS: Codes = Codes {
    body_missing: "OMS.1004",
    not_json: "OMS.1006",
    value_missing: "OMS.1004",
    wrong_type: "OMS.1010",
    wrong_value: "OMS.1003",
    not_found: "OMS.1009",
    quota: "OMS.0077",
    internal: "OMS.1001",
    overlap: "OMS.0085",
};

pub(crate) const DCS: Codes = Codes {
    body_missing: "DCS.4004",
    not_json: "DCS.4005",
    value_missing: "DCS.4062",
    wrong_type: "DCS.4062",
    wrong_value: "DCS.4062",
    not_found: "DCS.4133",
    quota: "DCS.4039",
    internal: "DCS.5000",
    overlap: "DCS.4062",
};

/// The codes of a service.
pub(crate) fn codes(service: &str) -> &'static Codes {
    if service == "dcs" { &DCS } else { &OMS }
}

impl Refusal {
    /// The gateway says no; the request does not reach the service.
    pub(crate) fn gateway(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), service: None, retry_after: None }
    }

    /// The service says no.
    pub(crate) fn service(
        service: &'static str,
        status: u16,
        code: &'static str,
        message: impl Into<String>,
    ) -> Self {
        Self { status, code, message: message.into(), service: Some(service), retry_after: None }
    }

    /// The request may be repeated after some seconds.
    pub(crate) fn retry_after(mut self, seconds: Option<u64>) -> Self {
        self.retry_after = seconds;
        self
    }

    /// The body of the response.
    pub(crate) fn body(&self, request_id: &str) -> Value {
        let mut body = json!({ "error_code": self.code, "error_msg": self.message });
        match self.service {
            None => body["request_id"] = json!(request_id),
            Some("dcs") => body["error_ext_msg"] = Value::Null,
            Some(_) => {}
        }
        body
    }
}
