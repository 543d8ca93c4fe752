//! A request beside those of the service, for credentials and ids: its own time limit, a small response.

use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::{Request, StatusCode, Url};
use time::OffsetDateTime;
use tokio::time::{sleep, timeout_at};

use crate::course::{Course, Deadline, Effort, Failure, Timeouts};
use crate::error::{TimeoutPhase, error_fields};
use crate::retry::{self, Pace};
use crate::tls::{self, Certificates};
use crate::transport::{self, FailureKind, Way};

/// No response with credentials is as large.
const LARGEST: usize = 1024 * 1024;

/// What came back.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// How often the request was sent, for the end of a message.
    pub(crate) tried: String,
}

impl Reply {
    /// Whether the request may be sent again, and when.
    fn failure(&self) -> Option<Failure> {
        let status = StatusCode::from_u16(self.status).ok()?;
        if status.is_success() {
            return None;
        }
        let said = error_fields(&self.body);
        let pace = if retry::is_throttled(status, said.code.as_deref()) {
            Pace::Throttled
        } else if retry::is_passing(status) {
            Pace::Failed
        } else {
            return None;
        };
        let now = OffsetDateTime::now_utc();
        let asked = retry::retry_after(&self.headers, said.message.as_deref(), now);
        Some(Failure { pace, asked, busy: false })
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// An HTTP client for addresses on this machine or beside it: no proxy, no redirects, and a limit for
/// making a connection.
pub(crate) fn near_client(connect: Duration, certificates: Certificates) -> Result<reqwest::Client, String> {
    transport::careful(tls::config(certificates, Vec::new())?)
        .no_proxy()
        .connect_timeout(connect)
        .build()
        .map_err(|error| format!("the HTTP client cannot be set up: {error}"))
}

/// An address out of a base and a path. The message does not quote what may hold a password.
pub(crate) fn address(base: &str, path: &str) -> Result<Url, String> {
    let url = Url::parse(&format!("{}{path}", base.trim_end_matches('/')))
        .map_err(|error| format!("{} is no URL: {error}", shown(base)))?;
    let usable = matches!(url.scheme(), "http" | "https") && url.host_str().is_some();
    if !usable || !url.username().is_empty() || url.password().is_some() {
        return Err(format!("{} is no address like https://host: http or https, and no user", shown(base)));
    }
    Ok(url)
}

/// How requests are sent to one of those who give credentials and ids. All of them may be sent again: they
/// change nothing, or make a token of which there may be several.
#[derive(Clone, Copy)]
pub(crate) struct Exchange<'a> {
    pub(crate) http: &'a reqwest::Client,
    /// Where that sends them.
    pub(crate) way: &'a Way,
    pub(crate) effort: Effort,
    /// How long one attempt may take.
    pub(crate) limit: Duration,
    /// Whether a failure to connect says that nobody is there, and nothing else is to be expected.
    pub(crate) may_be_absent: bool,
    /// Statuses that would be a failure for a while elsewhere, and are none here.
    pub(crate) settled: &'static [u16],
}

/// All attempts at a request and the waits between them take that many times as long as one at most.
const ATTEMPTS: u32 = 6;

impl Exchange<'_> {
    /// Sends a request and reads the response, again where that failed for a while; `request` makes one for
    /// the moment. A message names the host alone, and quotes no body.
    pub(crate) async fn send(&self, request: impl Fn() -> Result<Request, String>) -> Result<Reply, String> {
        let (attempt, total) = (self.limit, self.limit.saturating_mul(ATTEMPTS));
        let mut course = Course::within(self.effort, Timeouts { connect: attempt, attempt, total });
        loop {
            let attempts = course.count();
            let request = request()?;
            let (origin, proxy) = (origin(request.url()), self.way.proxy(request.url()));
            let result = match timeout_at(course.deadline().at, once(self.http, request, &origin, proxy))
                .await
            {
                Ok(result) => result,
                Err(_) => Err(match course.deadline() {
                    Deadline { phase: TimeoutPhase::Total, .. } => {
                        Problem::passing(format!("no response from {origin} in time"))
                    }
                    Deadline { limit, .. } => {
                        Problem::passing(format!("no response from {origin} within {} s", limit.as_secs()))
                    }
                }),
            };
            let failure = match &result {
                Ok(reply) if self.settled.contains(&reply.status) => None,
                Ok(reply) => reply.failure(),
                Err(problem) => problem.failure(self.may_be_absent),
            };
            match failure.map_or(Err(None), |failure| course.next(failure)) {
                Ok(wait) => {
                    let status = result.as_ref().map(|reply| reply.status).ok();
                    let problem = result.as_ref().err().map(|problem| problem.text.as_str());
                    tracing::debug!(attempts, ?wait, origin, status, problem, "the request is sent again");
                    sleep(wait).await;
                }
                Err(ended) => {
                    let tried = tried(attempts, ended);
                    return match result {
                        Ok(reply) => Ok(Reply { tried, ..reply }),
                        Err(problem) => Err(problem.text + &tried),
                    };
                }
            }
        }
    }
}

/// How often a request was sent, and why not again, for the end of a message.
fn tried(attempts: u32, ended: Option<&str>) -> String {
    let attempts = if attempts > 1 { format!(" (after {attempts} attempts)") } else { String::new() };
    attempts + &ended.map(|reason| format!("; not sent again: {reason}")).unwrap_or_default()
}

/// Why there is no response.
struct Problem {
    text: String,
    /// Whether another attempt may fare better.
    passing: bool,
    connect: bool,
}

impl Problem {
    fn passing(text: String) -> Self {
        Problem { text, passing: true, connect: false }
    }

    fn last(text: String) -> Self {
        Problem { text, passing: false, connect: false }
    }

    fn of(error: reqwest::Error, origin: &str, proxy: Option<&str>) -> Self {
        let transport::Failure { kind, causes, passing } = error.into();
        // What is behind an error says more than the error itself.
        let cause = causes.last().map_or("the connection broke", String::as_str);
        let connect = matches!(kind, FailureKind::Connect | FailureKind::ConnectTimeout);
        let what = if connect { "cannot connect to" } else { "no whole response from" };
        let proxy = proxy.map(|proxy| format!("; {proxy}")).unwrap_or_default();
        let passing = passing && kind != FailureKind::Refused;
        Problem { text: format!("{what} {origin}: {cause}{proxy}"), passing, connect }
    }

    fn failure(&self, may_be_absent: bool) -> Option<Failure> {
        let again = self.passing && !(self.connect && may_be_absent);
        again.then_some(Failure { pace: Pace::Failed, asked: None, busy: false })
    }
}

/// Sends a request and reads the response.
async fn once(
    http: &reqwest::Client,
    request: Request,
    origin: &str,
    proxy: Option<String>,
) -> Result<Reply, Problem> {
    let failed = |error: reqwest::Error| Problem::of(error, origin, proxy.as_deref());
    let mut response = http.execute(request).await.map_err(failed)?;
    let status = response.status().as_u16();
    let headers = std::mem::take(response.headers_mut());
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        if body.len() + chunk.len() > LARGEST {
            return Err(Problem::last(format!("the response of {origin} is larger than {LARGEST} bytes")));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Reply { status, headers, body, tried: String::new() })
}

/// Scheme, host and port.
fn origin(url: &Url) -> String {
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}://{}{port}", url.scheme(), url.host_str().unwrap_or_default())
}

/// An address for a message: not where it may hold a password.
fn shown(address: &str) -> &str {
    if address.contains('@') { "the address (not shown, it has an @)" } else { address }
}
