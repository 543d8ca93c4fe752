//! Credentials that a container gets from the agent of its pod.

use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Request};

use super::exchange::{Exchange, Reply, address, near_client};
use super::{
    Credentials, CredentialsError, ProvideCredentials, ProviderContext, ProviderFuture, check_text, temporary,
};
use crate::environment::read_file;
use crate::tls::Certificates;
use crate::transport::Way;

const URI: &str = "HC_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN_FILE: &str = "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE";

/// How long an attempt at the request may take.
const LIMIT: Duration = Duration::from_secs(5);

/// Takes temporary credentials from the agent of a pod (CCE).
///
/// `HC_CONTAINER_CREDENTIALS_FULL_URI` is the address that is asked, `HC_CONTAINER_AUTHORIZATION_TOKEN_FILE`
/// the file with what proves the pod's identity; it is read each time. The request goes there directly,
/// never through a proxy, and takes 5 seconds at most; where it fails for a while it is sent again, by the
/// client's [`Retry`](crate::Retry).
#[derive(Clone, Copy, Debug, Default)]
pub struct PodProvider;

impl ProvideCredentials for PodProvider {
    fn name(&self) -> &'static str {
        "pod"
    }

    fn provide<'a>(&'a self, context: &'a ProviderContext) -> ProviderFuture<'a> {
        Box::pin(ask(context))
    }
}

async fn ask(context: &ProviderContext) -> Result<Credentials, CredentialsError> {
    let environment = &context.environment;
    let (uri, file) = match (environment.variable(URI), environment.path(TOKEN_FILE)) {
        (Some(uri), Some(file)) => (uri, file),
        (None, None) => {
            return Err(CredentialsError::new(format!("{URI} and {TOKEN_FILE} are not set")));
        }
        (Some(_), None) => {
            return Err(CredentialsError::new(format!("{URI} is set, but {TOKEN_FILE} is not; set both")));
        }
        (None, Some(_)) => {
            return Err(CredentialsError::new(format!("{TOKEN_FILE} is set, but {URI} is not; set both")));
        }
    };
    let url = address(&uri, "").map_err(|problem| CredentialsError::new(format!("{URI}: {problem}")))?;
    let token = read_file(&file)?
        .ok_or_else(|| CredentialsError::new(format!("the file {} does not exist", file.display())))?;
    let token = token.trim();
    check_text(&format!("token in the file {}", file.display()), token)?;
    let mut token =
        HeaderValue::from_str(token).map_err(|_| CredentialsError::new("the pod's token cannot be sent"))?;
    token.set_sensitive(true);

    let certificates = if url.scheme() == "https" { Certificates::Needed } else { Certificates::Unused };
    let http = near_client(LIMIT, certificates)?;
    let request = || {
        let mut request = Request::new(Method::POST, url.clone());
        request.headers_mut().insert(AUTHORIZATION, token.clone());
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        *request.body_mut() = Some("{}".into());
        Ok(request)
    };
    let (way, effort) = (&Way::Direct, context.effort);
    let exchange = Exchange { http: &http, way, effort, limit: LIMIT, may_be_absent: false, settled: &[] };
    let reply = exchange.send(request).await?;
    if !reply.is_success() {
        let Reply { status, tried, .. } = reply;
        return Err(CredentialsError::new(format!("the pod's agent responded with status {status}{tried}")));
    }
    temporary::read(&reply.body, environment.now())
        .map_err(|problem| CredentialsError::new(format!("the pod's agent: {problem}")))
}
