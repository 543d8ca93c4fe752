//! The one path that every call takes: validate, then attempt after attempt until a response is a success,
//! nothing may be sent again, or the time is up.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::AUTHORIZATION;
use time::OffsetDateTime;
use tokio::task::yield_now;
use tokio::time::{sleep, timeout_at};
use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::attempt::{exchange, identify, prepare};
use crate::client::Inner;
use crate::clock;
use crate::context::within;
use crate::course::{Course, Deadline, Failure};
use crate::deadline;
use crate::error::{Error, ErrorKind, Result};
use crate::identity::Identity;
use crate::judge::{self, judge};
use crate::parts::Parts;
use crate::preview::Preview;
use crate::request::Secrets;
use crate::response::{RawResponse, Received};
use crate::retry::Pace;

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
    // What the retries have cost the client's budget.
    let mut taken = 0;
    let mut clock_corrected = false;
    loop {
        let ahead = client.clock.ahead();
        let attempts = course.count();
        record_attempts(attempts);
        let deadline = course.deadline();
        // Whether the request carries a signature; nothing before there is a request.
        let mut signed = None;
        let attempted = timeout_at(
            deadline.at,
            pin!(async {
                let identity = identify(parts, deadline).await?;
                let request = prepare(parts, &identity, Secrets::Sent)?;
                if !Span::current().is_disabled() {
                    record_url(parts, &identity);
                }
                signed = Some(request.headers().contains_key(AUTHORIZATION));
                if !(operation.idempotent && course.retries()) {
                    // A runtime that was not run for a while, as between two blocking calls, has not noticed yet
                    // which connections the service has closed. On one of those the call would fail for good.
                    yield_now().await;
                }
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
            Err(_) => Err(deadline::exceeded(parts, &deadline)),
        };
        let error = match response {
            Ok(response) => {
                client.budget.put_back(taken);
                return Ok((response, deadline));
            }
            Err(error) => error,
        };
        let refused = error.api().filter(|_| signed == Some(true)).and_then(|error| {
            let message = error.message().unwrap_or_default();
            clock::refused(error.status, &error.headers, message, ahead, OffsetDateTime::now_utc())
        });
        if let Some(ahead) = refused {
            client.clock.learn(ahead);
        }
        let pace = match refused {
            Some(_) => (!std::mem::replace(&mut clock_corrected, true)).then_some(Pace::Now),
            None => judge::again(operation, &error),
        };
        let next = match pace {
            Some(pace) => {
                let (asked, busy) = (error.retry_after(), error.is_busy());
                let next = course.next(Failure { pace, asked, busy });
                next.and_then(|wait| if busy { Ok(wait) } else { pay(client, &error, &mut taken, wait) })
            }
            None => Err(None),
        };
        match next {
            Ok(wait) => {
                tracing::debug!(attempt = attempts, ?wait, %error, "the call is sent again");
                sleep(wait).await;
            }
            Err(reason) => {
                let sent = if signed.is_some() { attempts } else { attempts - 1 };
                return Err(error.after(sent, pace.is_some(), reason));
            }
        }
    }
}

/// Takes from the client's budget what a retry costs, and returns how long to wait for it.
fn pay(
    client: &Inner,
    error: &Error,
    taken: &mut u32,
    wait: Duration,
) -> std::result::Result<Duration, Option<&'static str>> {
    let timeout = matches!(error.kind(), ErrorKind::Timeout(_));
    let reason = "too many calls of this client have failed, its budget for retries is used up";
    *taken = client.budget.take(timeout).ok_or(Some(reason))?;
    Ok(wait)
}

fn record_attempts(attempts: u32) {
    let span = Span::current();
    span.record("attempts", attempts);
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
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
