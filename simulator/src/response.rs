//! Responses on their way out.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, HttpBody};
use axum::http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response as HttpResponse;
use bytes::Bytes;
use hyper::body::Frame;
use serde_json::Value;

use crate::refusal::Refusal;
use crate::script::ScriptedResponse;
use crate::socket::Control;

/// A response before it is written.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    body: Bytes,
    content_type: &'static str,
    retry_after: Option<u64>,
    /// Of a scripted response; they count more than others.
    headers: HeaderMap,
    /// The connection ends in the middle of the body: closed, or reset where this is true.
    cut: Option<bool>,
    /// The connection ends after the response.
    close: bool,
}

impl Response {
    pub(crate) fn new(status: u16, body: Option<&Value>) -> Self {
        let body = body.map(Value::to_string).unwrap_or_default().into();
        let (headers, content_type) = (HeaderMap::new(), "application/json");
        Self { status, body, content_type, retry_after: None, headers, cut: None, close: false }
    }

    pub(crate) fn refused(refusal: &Refusal, request_id: &str) -> Self {
        let response = Self::new(refusal.status, Some(&refusal.body(request_id)));
        Self { retry_after: refusal.retry_after, ..response }
    }

    pub(crate) fn scripted(scripted: ScriptedResponse) -> Self {
        let mut response = Self::new(scripted.status, None);
        for (name, value) in scripted.headers {
            // Both have been checked when the response came.
            let name = HeaderName::from_bytes(name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
                response.headers.insert(name, value);
            }
        }
        Self { body: scripted.body, ..response }
    }

    /// A page of HTML in place of the body.
    pub(crate) fn into_html(self) -> Self {
        let body = Bytes::from_static(b"<html><body>Please log in.</body></html>");
        Self { body, content_type: "text/html", ..self }
    }

    pub(crate) fn cut(self, by_reset: bool) -> Self {
        Self { cut: Some(by_reset), ..self }
    }

    pub(crate) fn close(self) -> Self {
        Self { close: true, ..self }
    }

    pub(crate) fn into_response(self, request_id: &str, control: &Control) -> HttpResponse {
        let length = self.body.len();
        let body = match self.cut {
            Some(by_reset) => {
                let control = by_reset.then(|| control.clone());
                Body::new(Cut { rest: Some(self.body.slice(..length / 2)), waited: false, control })
            }
            None => Body::from(self.body),
        };
        let mut response = HttpResponse::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or_default();
        let headers = response.headers_mut();
        if let Ok(id) = HeaderValue::from_str(request_id) {
            headers.insert("x-request-id", id);
        }
        if length > 0 {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        }
        if self.cut.is_some() {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length.max(1)));
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.close {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        headers.extend(self.headers);
        response
    }
}

/// A body that ends before its announced length.
struct Cut {
    rest: Option<Bytes>,
    waited: bool,
    /// Of the connection, where it is to be reset.
    control: Option<Control>,
}

impl HttpBody for Cut {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(rest) = self.rest.take() {
            return Poll::Ready(Some(Ok(Frame::data(rest))));
        }
        // What was handed out is written while the body lets wait.
        if !std::mem::replace(&mut self.waited, true) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        if let Some(control) = &self.control {
            control.reset();
        }
        Poll::Ready(Some(Err(std::io::ErrorKind::UnexpectedEof.into())))
    }
}
