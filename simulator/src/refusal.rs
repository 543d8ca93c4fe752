//! Responses that refuse: who says no, with which documented code.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use openapiv3::OpenAPI;
use serde_json::{Value, json};

use crate::documents::{SERVICES, Service};
use crate::schema;

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

/// The codes of a service for what is common to its operations: `x-error-codes` of its document.
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
    /// How the body of an error looks, and where in it the code and the message are.
    shape: Value,
}

/// Where the body of an error has its code and its message, in the spellings that services use.
const CODES: [&str; 4] = ["error_code", "errorCode", "errCode", "code"];
const MESSAGES: [&str; 5] = ["error_msg", "errorMsg", "errMsg", "message", "externalMessage"];

static OF_SERVICES: LazyLock<BTreeMap<&'static str, Codes>> = LazyLock::new(|| {
    let services = SERVICES.as_ref().map(Vec::as_slice).unwrap_or_default();
    services.iter().map(|service| (service.name, Codes::of(service))).collect()
});

/// The codes of a service.
pub(crate) fn codes(service: &str) -> &'static Codes {
    static UNKNOWN: LazyLock<Codes> = LazyLock::new(|| Codes::new("unknown", None, plain()));
    OF_SERVICES.get(service).unwrap_or_else(|| &UNKNOWN)
}

impl Codes {
    fn of(service: &'static Service) -> Self {
        let document = &service.document;
        let shape = shape(document).cloned().unwrap_or_else(plain);
        Self::new(service.name, document.extensions.get("x-error-codes"), shape)
    }

    /// The declared codes. What is not declared is that of a wrong value; without any declaration they follow
    /// the statuses: `XYZ.0400`, `XYZ.0404` and `XYZ.0500`.
    fn new(service: &str, declared: Option<&'static Value>, shape: Value) -> Self {
        let given = |name: &str| declared?.get(name)?.as_str();
        // They are made once a process, and few.
        let by_status =
            |status: &str| -> &'static str { format!("{}.0{status}", service.to_ascii_uppercase()).leak() };
        let wrong_value = given("badRequest").unwrap_or_else(|| by_status("400"));
        let or_wrong = |name: &str| given(name).unwrap_or(wrong_value);
        Self {
            body_missing: or_wrong("bodyMissing"),
            not_json: or_wrong("malformedBody"),
            value_missing: or_wrong("valueMissing"),
            wrong_type: or_wrong("wrongType"),
            wrong_value,
            not_found: given("notFound").unwrap_or_else(|| by_status("404")),
            quota: or_wrong("quotaExceeded"),
            internal: given("internalError").unwrap_or_else(|| by_status("500")),
            overlap: or_wrong("overlap"),
            shape,
        }
    }
}

/// The body of an error where the document has none.
fn plain() -> Value {
    json!({ "error_code": "", "error_msg": "" })
}

/// The first documented example of the body of an error.
fn shape(document: &OpenAPI) -> Option<&Value> {
    let operations = document.operations().map(|(_, _, operation)| operation);
    let responses = operations.flat_map(|operation| &operation.responses.responses);
    let errors = responses.filter(|(status, _)| status.to_string().starts_with('4'));
    let mut bodies = errors.filter_map(|(_, response)| {
        let content = schema::response(response, document)?.content.get("application/json")?;
        schema::example(content)
    });
    bodies.find(|body| body.is_object())
}

/// Puts code, message and id of the request where a body has them; `false` where it has no place for a code.
fn fill(body: &mut Value, code: &str, message: &str, request_id: &str) -> bool {
    let Some(members) = body.as_object_mut() else { return false };
    if let Some(id) = members.get_mut("request_id") {
        *id = json!(request_id);
    }
    let Some(name) = CODES.iter().find(|name| members.contains_key(**name)) else {
        return members.values_mut().any(|inner| fill(inner, code, message, request_id));
    };
    members.insert((*name).to_owned(), json!(code));
    if let Some(name) = MESSAGES.iter().find(|name| members.contains_key(**name)) {
        members.insert((*name).to_owned(), json!(message));
    }
    true
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
        let Some(service) = self.service else {
            return json!({ "error_code": self.code, "error_msg": self.message, "request_id": request_id });
        };
        let mut body = codes(service).shape.clone();
        if !fill(&mut body, self.code, &self.message, request_id) {
            body = plain();
            fill(&mut body, self.code, &self.message, request_id);
        }
        body
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_that_the_document_declares() {
        let declared: &'static Value = Box::leak(Box::new(json!({
            "badRequest": "X.1", "notFound": "X.2", "internalError": "X.3", "wrongType": "X.4",
        })));
        let declared = Codes::new("x", Some(declared), plain());
        assert_eq!((declared.wrong_value, declared.wrong_type, declared.quota), ("X.1", "X.4", "X.1"));
        assert_eq!((declared.not_found, declared.internal), ("X.2", "X.3"));
        let none = Codes::new("xyz", None, plain());
        assert_eq!((none.overlap, none.not_found, none.internal), ("XYZ.0400", "XYZ.0404", "XYZ.0500"));
    }

    #[test]
    fn an_error_looks_as_the_documents_examples_do() {
        for (shape, expected) in [
            (json!({ "error_code": "X", "error_msg": "x" }), json!({ "error_code": "C", "error_msg": "m" })),
            (
                json!({ "code": 1, "message": "", "ext": null }),
                json!({ "code": "C", "message": "m", "ext": null }),
            ),
            (
                json!({ "error": { "code": "X", "message": "x" }, "request_id": "x" }),
                json!({ "error": { "code": "C", "message": "m" }, "request_id": "i" }),
            ),
        ] {
            let mut body = shape;
            assert!(fill(&mut body, "C", "m", "i"));
            assert_eq!(body, expected);
        }
        assert!(!fill(&mut json!({ "reason": "x" }), "C", "m", "i"));
    }
}
