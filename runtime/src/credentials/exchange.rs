//! A request beside those of the service, for credentials and ids: its own time limit, a small response.

use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::{Request, Url};

use crate::tls::{self, Certificates};

/// No response with credentials is as large.
const LARGEST: usize = 1024 * 1024;

/// What came back.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// An HTTP client for addresses on this machine or beside it: no proxy, no redirects, a limit for
/// everything.
pub(crate) fn near_client(limit: Duration, certificates: Certificates) -> Result<reqwest::Client, String> {
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls::config(certificates, Vec::new())?)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(limit)
        .timeout(limit)
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

/// Sends the request and reads the response. A message names the host alone, and quotes no body.
pub(crate) async fn exchange(
    http: &reqwest::Client,
    mut request: Request,
    limit: Duration,
) -> Result<Reply, String> {
    let origin = origin(request.url());
    *request.timeout_mut() = Some(limit);
    let failed = |error: reqwest::Error| {
        if error.is_timeout() {
            return format!("no response from {origin} within {} s", limit.as_secs());
        }
        let what = if error.is_connect() { "cannot connect to" } else { "no whole response from" };
        format!("{what} {origin}: {}", innermost(&error))
    };
    let mut response = http.execute(request).await.map_err(failed)?;
    let status = response.status().as_u16();
    let headers = std::mem::take(response.headers_mut());
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        if body.len() + chunk.len() > LARGEST {
            return Err(format!("the response of {origin} is larger than {LARGEST} bytes"));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Reply { status, headers, body })
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

/// What is behind an error, which says more than the error itself. It has no URL.
fn innermost(error: &reqwest::Error) -> String {
    let mut cause: Option<&dyn std::error::Error> = std::error::Error::source(error);
    let mut text = "the connection broke".to_owned();
    while let Some(error) = cause {
        text = error.to_string();
        cause = error.source();
    }
    text
}
