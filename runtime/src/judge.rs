//! Tells a success from a failure, says what went wrong, and whether the call may be sent again.

use std::error::Error as _;
use std::ops::Range;

use reqwest::StatusCode;
use time::OffsetDateTime;
use tracing::Span;

use crate::client::Inner;
use crate::deadline;
use crate::error::{ApiError, Error, ErrorKind, Result, TimeoutPhase, TransportError, error_fields};
use crate::parts::Parts;
use crate::redact;
use crate::response::Received;
use crate::retry::{self, Pace};
use crate::service::Operation;

/// The statuses with which a service or its gateway fails for a while.
const PASSING: [StatusCode; 4] = [
    StatusCode::INTERNAL_SERVER_ERROR,
    StatusCode::BAD_GATEWAY,
    StatusCode::SERVICE_UNAVAILABLE,
    StatusCode::GATEWAY_TIMEOUT,
];

/// What the gateway says where nothing is at the address; nothing of a resource follows from that.
const NO_SUCH_API: [&str; 2] = ["APIG.0101", "APIGW.0101"];

/// A clock that is off by more than that cannot sign: the service allows 15 minutes.
const CLOCK_TOLERANCE: time::Duration = time::Duration::minutes(14);

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
        ErrorKind::Api(error) if PASSING.contains(&error.status) => (false, Pace::Failed),
        _ => return None,
    };
    (nothing_done || operation.idempotent).then_some(pace)
}

/// By how much the service's clock is ahead of this machine's, where the response refuses a signature for
/// its time. A service with the same clock refuses for another reason.
pub(crate) fn clock_refused(error: &Error, used: time::Duration) -> Option<time::Duration> {
    let api = error.api()?;
    if !matches!(api.status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
        return None;
    }
    let message = api.message().unwrap_or_default().to_ascii_lowercase();
    let says_so = message.contains("signature") && (message.contains("expired") || message.contains("time"));
    let theirs = retry::http_date(&api.headers).or_else(|| server_time(&message).filter(|_| says_so))?;
    let ahead = theirs - OffsetDateTime::now_utc();
    (says_so || (ahead - used).abs() > CLOCK_TOLERANCE).then_some(ahead)
}

/// The time of `signature expired, signature time:20211217T064303Z,server time:20211217T065804Z`, in
/// small letters.
fn server_time(message: &str) -> Option<OffsetDateTime> {
    let (_, text) = message.split_once("server time:")?;
    let digits: Vec<&str> = text.trim_start().get(..16)?.strip_suffix('z')?.split('t').collect();
    let [date, clock] = digits.try_into().ok()?;
    let number = |text: &str, range: Range<usize>| text.get(range)?.parse::<u8>().ok();
    let month = time::Month::try_from(number(date, 4..6)?).ok()?;
    let date =
        time::Date::from_calendar_date(date.get(..4)?.parse().ok()?, month, number(date, 6..8)?).ok()?;
    let clock =
        time::Time::from_hms(number(clock, 0..2)?, number(clock, 2..4)?, number(clock, 4..6)?).ok()?;
    Some(date.with_time(clock).assume_utc())
}

/// The error for a failure below HTTP.
pub(crate) fn transport(parts: &Parts, error: reqwest::Error) -> Error {
    let fail = |kind| Error::new(parts.operation.name, kind);
    let client = parts.client.inner();
    if error.is_connect() && error.is_timeout() {
        return deadline::timeout(parts, TimeoutPhase::Connect, client.timeouts.connect);
    }
    let (builder, connect) = (error.is_builder(), error.is_connect());
    let error = error.without_url();
    let mut message = String::new();
    let mut passing = true;
    let mut source = error.source();
    while let Some(cause) = source {
        let separator = if message.is_empty() { "" } else { ": " };
        message = format!("{message}{separator}{cause}");
        passing &= !refused_certificate(cause);
        source = cause.source();
    }
    if message.is_empty() {
        message = error.to_string();
    }
    let message = redact::clean(parts, &message);
    if builder {
        let problem = format!("not sent: the HTTP client refuses the request: {message}");
        return fail(ErrorKind::Configuration(problem));
    }
    let region = unknown_region(client).filter(|_| connect);
    let hint = match (region, client.transport.proxy.clone()) {
        (Some(region), Some(proxy)) => Some(format!("{proxy}; {region}")),
        (region, proxy) => region.or(proxy),
    };
    let error = TransportError { endpoint: client.endpoint.clone(), message, hint, passing };
    fail(if connect { ErrorKind::Connect(error) } else { ErrorKind::Interrupted(error) })
}

/// Whether the cause is a certificate that is not trusted: it will not be at the next attempt.
fn refused_certificate(cause: &(dyn std::error::Error + 'static)) -> bool {
    let inner = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    let inner = inner.and_then(|error| error.downcast_ref::<rustls::Error>());
    matches!(inner, Some(rustls::Error::InvalidCertificate(_)))
}

/// What may be behind a refusal, where the specification gives a clue.
fn hint(client: &Inner, operation: &Operation, status: StatusCode) -> Option<String> {
    if matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Some("redirects are not followed: check the endpoint".to_owned());
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
