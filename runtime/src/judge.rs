//! Tells a success from a failure, says what went wrong, and whether the call may be sent again.

use reqwest::StatusCode;
use tracing::Span;

use crate::client::Inner;
use crate::deadline;
use crate::error::{ApiError, Error, ErrorKind, Result, TimeoutPhase, TransportError, error_fields};
use crate::parts::Parts;
use crate::redact;
use crate::response::Received;
use crate::retry::{self, Pace};
use crate::service::Operation;
use crate::transport::{Failure, FailureKind};

/// What the gateway says where nothing is at the address; nothing of a resource follows from that.
const NO_SUCH_API: [&str; 2] = ["APIG.0101", "APIGW.0101"];

/// Tells a success from a response of another status.
pub(crate) fn judge(parts: &Parts, response: Received) -> Result<Received> {
    let span = Span::current();
    span.record("status", response.status.as_u16());
    span.record("http.response.status_code", response.status.as_u16());
    if response.status.is_success() {
        if !span.is_disabled() {
            span.record("request_id", response.request_id(parts));
        }
        return Ok(response);
    }
    let request_id = response.request_id(parts);
    let compression = response.compression();
    let Received { status, headers, body } = response;
    let found = error_fields(&body);
    let clean = |field: Option<String>| field.map(|text| redact::clean(parts, &text));
    let [code, message, id_in_body] = [found.code, found.message, found.request_id].map(clean);
    let request_id = request_id.or(id_in_body);
    span.record("request_id", request_id.as_deref());
    span.record("error.code", code.as_deref());
    let client = parts.client.inner();
    let hint = match compression {
        Some(encoding) => Some(format!("its body is compressed with {encoding}, which was not asked for")),
        None => hint(client, parts.operation, status),
    };
    let named = |codes: &[&str]| code.as_deref().is_some_and(|code| codes.contains(&code));
    let busy = named(client.service.busy_codes);
    let not_found =
        named(client.service.not_found_codes) || (status == StatusCode::NOT_FOUND && !named(&NO_SUCH_API));
    let now = client.clock.now();
    let retry_after = retry::retry_after(&headers, message.as_deref(), now);
    let error =
        ApiError { status, code, message, request_id, hint, retry_after, busy, not_found, headers, body };
    Err(Error::new(parts.operation.name, ErrorKind::Api(error)))
}

/// At which pace the call may be sent again, judged by its error alone; nothing where it may not.
pub(crate) fn again(operation: &Operation, error: &Error) -> Option<Pace> {
    let (nothing_done, pace) = match error.kind() {
        ErrorKind::Connect(error) if !error.passing => return None,
        ErrorKind::Connect(_) => (true, Pace::Failed),
        ErrorKind::Timeout(error) => (error.phase == TimeoutPhase::Connect, Pace::Failed),
        ErrorKind::Interrupted(error) if error.passing => (false, Pace::Failed),
        ErrorKind::Api(error) if error.busy || error.is_throttled() => (true, Pace::Throttled),
        ErrorKind::Api(error) if retry::is_passing(error.status) => (false, Pace::Failed),
        _ => return None,
    };
    (nothing_done || operation.idempotent).then_some(pace)
}

/// The error for a failure below HTTP.
pub(crate) fn transport(parts: &Parts, failure: Failure) -> Error {
    let fail = |kind| Error::new(parts.operation.name, kind);
    let client = parts.client.inner();
    let Failure { kind, causes, passing } = failure;
    let message = redact::clean(parts, &causes.join(": "));
    let connecting = match kind {
        FailureKind::ConnectTimeout => {
            return deadline::timeout(parts, TimeoutPhase::Connect, client.timeouts.connect);
        }
        FailureKind::Refused => {
            let problem = format!("not sent: the HTTP client refuses the request: {message}");
            return fail(ErrorKind::Configuration(problem));
        }
        FailureKind::Redirected => {
            return fail(ErrorKind::Configuration(format!(
                "the given HTTP client followed a redirect to {message}: build it with redirect::Policy::none()"
            )));
        }
        FailureKind::Connect => true,
        FailureKind::Interrupted => false,
    };
    let region = unknown_region(client).filter(|_| connecting);
    let hint = match (region, client.transport.way.proxy(&client.base)) {
        (Some(region), Some(proxy)) => Some(format!("{proxy}; {region}")),
        (region, proxy) => region.or(proxy),
    };
    let error = TransportError { endpoint: client.endpoint.clone(), message, hint, passing };
    fail(if connecting { ErrorKind::Connect(error) } else { ErrorKind::Interrupted(error) })
}

/// What may be behind a refusal, where the specification gives a clue.
fn hint(client: &Inner, operation: &Operation, status: StatusCode) -> Option<String> {
    if matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Some("redirects are not followed: check the endpoint".to_owned());
    }
    if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
        let proxy = client.transport.way.proxy(&client.base)?;
        return Some(format!("sent {proxy}, which wants another user and password in its address"));
    }
    let region = client.region.as_ref()?.as_str();
    if operation.regions.is_empty() || operation.regions.contains(&region) {
        return None;
    }
    let regions = operation.regions.join(", ");
    Some(format!("{} is documented for {regions} only, this client calls {region}", operation.name))
}

fn unknown_region(client: &Inner) -> Option<String> {
    let region = client.region.as_ref()?.as_str();
    let known = client.service.regions;
    (!known.is_empty() && !known.contains(&region))
        .then(|| format!("{region} is not among the documented regions: {}", known.join(", ")))
}
