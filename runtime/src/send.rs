//! The one path that every call takes: validate, then attempt after attempt until a response is a success,
//! nothing may be sent again, or the time is up.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::AUTHORIZATION;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::attempt::{exchange, identify, prepare};
use crate::client::Timeouts;
use crate::context::within;
use crate::deadline::Deadline;
use crate::error::{Error, ErrorKind, Result, TimeoutPhase};
use crate::identity::Identity;
use crate::judge::{self, judge};
use crate::parts::Parts;
use crate::preview::Preview;
use crate::request::Secrets;
use crate::response::{RawResponse, Received};
use crate::retry::{Budget, Pace, Retry};

/// Sends a call.
pub(crate) fn send(parts: Arc<Parts>) -> Pin<Box<dyn Future<Output = Result<RawResponse>> + Send>> {
    let operation = parts.operation;
    // Our own names, and those that OpenTelemetry has for HTTP clients.
    let span = tracing::info_span!(
        "huaweicloud.request",
        operation = operation.name,
        method = operation.method.as_str(),
        status = Empty,
        error.code = Empty,
        request_id = Empty,
        attempts = Empty,
        otel.kind = "client",
        http.request.method = operation.method.as_str(),
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        url.template = operation.path,
        url.full = Empty,
        server.address = parts.client.inner().base.host_str(),
        server.port = parts.client.inner().base.port_or_known_default(),
        error.r#type = Empty,
    );
    let call = async move {
        let called = within(operation.name, pin!(call(&parts))).await;
        match called {
            Ok((response, deadline)) => {
                tracing::debug!(status = response.status.as_u16(), "the call succeeded");
                Ok(RawResponse::new(parts, response, deadline))
            }
            Err(error) => {
                Span::current().record("error.type", error_type(&error));
                tracing::debug!(%error, "the call failed");
                Err(error)
            }
        }
    };
    Box::pin(call.instrument(span))
}

/// Validates a call and sends it, once or more.
async fn call(parts: &Parts) -> Result<(Received, Deadline)> {
    let client = parts.client.inner();
    let operation = parts.operation;
    let mut course = Course::new(parts.retry.unwrap_or(client.retry), client.timeouts);
    loop {
        let ahead = client.clock.ahead();
        course.count();
        let deadline = course.deadline();
        // Whether the request carries a signature; nothing before there is a request.
        let mut signed = None;
        let attempted = timeout_at(
            deadline.at,
            pin!(async {
                let identity = identify(parts).await?;
                let request = prepare(parts, &identity, Secrets::Sent)?;
                if !Span::current().is_disabled() {
                    record_url(parts, &identity);
                }
                signed = Some(request.headers().contains_key(AUTHORIZATION));
                exchange(parts, request).await
            }),
        )
        .await;
        let response = match attempted {
            Ok(response) => response.and_then(|response| judge(parts, response)),
            Err(_) if signed.is_none() => {
                let problem = format!("not sent: no credentials came within {:?}", deadline.limit);
                Err(Error::new(operation.name, ErrorKind::Credentials(problem)))
            }
            Err(_) => Err(deadline.error(parts)),
        };
        let error = match response {
            Ok(response) => {
                client.budget.put_back(course.taken);
                return Ok((response, deadline));
            }
            Err(error) => error,
        };
        let clock = judge::clock_refused(&error, ahead).filter(|_| signed == Some(true));
        if let Some(ahead) = clock {
            client.clock.learn(ahead);
        }
        let pace = match clock {
            Some(_) => (!std::mem::replace(&mut course.clock_corrected, true)).then_some(Pace::Now),
            None => judge::again(operation, &error),
        };
        let next = match pace {
            Some(pace) => course.next(&error, pace, &client.budget),
            None => Err(None),
        };
        match next {
            Ok(wait) => {
                tracing::debug!(attempt = course.attempts, ?wait, %error, "the call is sent again");
                sleep(wait).await;
            }
            Err(reason) => {
                let sent = if signed.is_some() { course.attempts } else { course.attempts - 1 };
                return Err(error.after(sent, pace.is_some(), reason));
            }
        }
    }
}

/// Notes the address of a request without what is secret in it.
fn record_url(parts: &Parts, identity: &Identity) {
    if let Ok(preview) = Preview::new(parts, identity) {
        Span::current().record("url.full", preview.url);
    }
}

/// What an error is for OpenTelemetry: the status, or the kind.
fn error_type(error: &Error) -> String {
    match error.kind() {
        ErrorKind::Api(error) => return error.status().to_string(),
        ErrorKind::Configuration(_) => "configuration",
        ErrorKind::Validation(_) => "validation",
        ErrorKind::Credentials(_) => "credentials",
        ErrorKind::Runtime(_) => "runtime",
        ErrorKind::Connect(_) => "connect",
        ErrorKind::Interrupted(_) => "interrupted",
        ErrorKind::Timeout(_) => "timeout",
        ErrorKind::Wait(_) => "wait",
        ErrorKind::Decode(_) => "decode",
        ErrorKind::TooLarge(_) => "too_large",
    }
    .to_owned()
}

/// How far a call has come.
struct Course {
    retry: Retry,
    timeouts: Timeouts,
    attempts: u32,
    /// What the retries have cost the client's budget.
    taken: u32,
    clock_corrected: bool,
    /// When the current attempt, or the first one, began.
    began: Instant,
    /// When the total timeout runs out.
    end: Instant,
    /// The attempts since `end` was set.
    in_round: u32,
    /// How often the resource was busy, and until when the call waits for it.
    busy: u32,
    busy_until: Option<Instant>,
}

impl Course {
    fn new(retry: Retry, timeouts: Timeouts) -> Self {
        let began = Instant::now();
        let end = later(began, timeouts.total);
        Course {
            retry,
            timeouts,
            attempts: 0,
            taken: 0,
            clock_corrected: false,
            began,
            end,
            in_round: 0,
            busy: 0,
            busy_until: None,
        }
    }

    /// Counts an attempt that begins now.
    fn count(&mut self) {
        if self.attempts > 0 {
            self.began = Instant::now();
        }
        self.attempts += 1;
        self.in_round += 1;
        let span = Span::current();
        span.record("attempts", self.attempts);
        if self.attempts > 1 {
            span.record("http.request.resend_count", self.attempts - 1);
        }
    }

    /// The time limit that ends the current attempt.
    fn deadline(&self) -> Deadline {
        let Timeouts { attempt, total, .. } = self.timeouts;
        let at = later(self.began, attempt);
        if self.end < at {
            Deadline { phase: TimeoutPhase::Total, limit: total, at: self.end }
        } else {
            Deadline { phase: TimeoutPhase::Attempt, limit: attempt, at }
        }
    }

    /// How long to wait before the next attempt, or that there is none, and where that is not obvious, why.
    fn next(
        &mut self,
        error: &Error,
        pace: Pace,
        budget: &Budget,
    ) -> std::result::Result<Duration, Option<&'static str>> {
        let now = Instant::now();
        if error.is_busy() {
            let limit = self.retry.busy.ok_or(None)?;
            let until = *self.busy_until.get_or_insert_with(|| later(now, limit));
            self.busy += 1;
            let wait = self.retry.wait(self.busy, pace, error.retry_after());
            let next = later(now, wait);
            if next >= until {
                return Err(Some("the resource was busy for as long as the call may wait for it"));
            }
            (self.in_round, self.end) = (0, later(next, self.timeouts.total));
            return Ok(wait);
        }
        if self.in_round >= self.retry.attempts {
            return Err(None);
        }
        let timeout = match error.kind() {
            ErrorKind::Timeout(error) if error.phase() == TimeoutPhase::Total => return Err(None),
            ErrorKind::Timeout(_) => true,
            _ => false,
        };
        let wait = self.retry.wait(self.in_round, pace, error.retry_after());
        if later(now, wait) >= self.end {
            return Err(Some("the wait before it would exceed the total timeout"));
        }
        let reason = "too many calls of this client have failed, its budget for retries is used up";
        self.taken = budget.take(timeout).ok_or(Some(reason))?;
        Ok(wait)
    }
}

/// A moment after another; a far one where the time is too long to be added.
fn later(now: Instant, time: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(60 * 60 * 24 * 365 * 30);
    now.checked_add(time).unwrap_or_else(|| now + FAR)
}
