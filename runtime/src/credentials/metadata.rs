//! Credentials that a server of the cloud finds in its metadata.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderName, HeaderValue};
use reqwest::{Method, Request};

use super::exchange::{Exchange, Reply, address, near_client};
use super::{
    Credentials, CredentialsError, ProvideCredentials, ProviderContext, ProviderFuture, check_text, temporary,
};
use crate::tls::Certificates;
use crate::transport::Way;

const TOKEN_PATH: &str = "/meta-data/latest/api/token";
const CREDENTIALS_PATH: &str = "/openstack/latest/securitykey";

static TOKEN: HeaderName = HeaderName::from_static("x-metadata-token");
static TOKEN_SECONDS: HeaderName = HeaderName::from_static("x-metadata-token-ttl-seconds");

/// For how long a token is asked for: 6 hours.
const SECONDS: HeaderValue = HeaderValue::from_static("21600");
/// How long a service without tokens is believed to have none.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long an attempt at a request may take.
const LIMIT: Duration = Duration::from_secs(3);
/// How long making a connection may take: elsewhere than in the cloud nobody is there.
const CONNECT_LIMIT: Duration = Duration::from_secs(2);
/// How a service without tokens responds where it is asked for one.
const NO_TOKENS: &[u16] = &[404, 405, 503];
/// What the service says on a server without an agency.
const NO_AGENCY: &str = "Please configure Cloud Service Agency first";

/// Takes the temporary credentials of the agency that a server (ECS) has, from its metadata.
///
/// The service is asked for a token first, which newer versions want, and without one where it has none.
/// Its address is 169.254.169.254; requests go there directly, never through a proxy, and take 3 seconds at
/// most. Where nothing is there, that is the end of it; where something fails for a while, the request is
/// sent again, by the client's [`Retry`](crate::Retry).
#[derive(Debug, Default)]
pub struct MetadataProvider {
    token: Mutex<Token>,
}

/// What is known about the tokens of the service.
#[derive(Clone, Default)]
enum Token {
    #[default]
    Unknown,
    Held(HeaderValue),
    /// The service had none at that time.
    NotNeeded(SystemTime),
}

impl MetadataProvider {
    /// A provider that has not asked yet.
    #[must_use]
    pub fn new() -> Self {
        MetadataProvider::default()
    }

    async fn ask(&self, context: &ProviderContext) -> Result<Credentials, CredentialsError> {
        let http = near_client(CONNECT_LIMIT, Certificates::Unused)?;
        let (way, limit, effort) = (&Way::Direct, LIMIT, context.effort);
        let exchange = Exchange { http: &http, way, effort, limit, may_be_absent: true, settled: &[] };
        let base = context.environment.metadata();
        let now = context.environment.now();
        let known = self.token.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let token = match known {
            Token::Held(token) => Some(token),
            Token::NotNeeded(since) if is_recent(since, now) => None,
            Token::Unknown | Token::NotNeeded(_) => {
                let token = fetch_token(&Exchange { settled: NO_TOKENS, ..exchange }, base).await?;
                self.keep(token.clone().map_or(Token::NotNeeded(now), Token::Held));
                token
            }
        };
        let mut reply = fetch(&exchange, base, token.as_ref()).await?;
        if reply.status == 401 && !lacks_agency(&reply) {
            // The token has ended, or the service has come to want one.
            self.keep(Token::Unknown);
            let Some(token) = fetch_token(&exchange, base).await? else {
                return Err(CredentialsError::new(
                    "the metadata service wants a token, and gives none; check the server's metadata settings",
                ));
            };
            self.keep(Token::Held(token.clone()));
            reply = fetch(&exchange, base, Some(&token)).await?;
        }
        if lacks_agency(&reply) {
            return Err(CredentialsError::new(
                "this server has no agency; assign one to it in the ECS console",
            ));
        }
        if !reply.is_success() {
            let Reply { status, tried, .. } = reply;
            return Err(CredentialsError::new(format!(
                "the metadata service responded with status {status}{tried}"
            )));
        }
        temporary::read(&reply.body, context.environment.now())
            .map_err(|problem| CredentialsError::new(format!("the metadata service: {problem}")))
    }

    fn keep(&self, token: Token) {
        *self.token.lock().unwrap_or_else(PoisonError::into_inner) = token;
    }
}

impl ProvideCredentials for MetadataProvider {
    fn name(&self) -> &'static str {
        "metadata"
    }

    fn provide<'a>(&'a self, context: &'a ProviderContext) -> ProviderFuture<'a> {
        Box::pin(self.ask(context))
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Token::Unknown => "not asked for yet",
            Token::Held(_) => "[redacted]",
            Token::NotNeeded(_) => "none needed",
        })
    }
}

/// Whether that was less than a day ago. A clock that was set back counts as a long time.
fn is_recent(since: SystemTime, now: SystemTime) -> bool {
    now.duration_since(since).is_ok_and(|age| age < DAY)
}

/// A token, or nothing where the service has none to give.
async fn fetch_token(exchange: &Exchange<'_>, base: &str) -> Result<Option<HeaderValue>, CredentialsError> {
    let request = || {
        let mut request = Request::new(Method::PUT, address(base, TOKEN_PATH)?);
        request.headers_mut().insert(TOKEN_SECONDS.clone(), SECONDS);
        request.headers_mut().insert(reqwest::header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        Ok(request)
    };
    let reply = exchange.send(request).await?;
    match reply.status {
        200 => {
            let text = String::from_utf8_lossy(&reply.body);
            let token = text.trim();
            check_text("token of the metadata service", token)?;
            let mut value = HeaderValue::from_str(token)
                .map_err(|_| CredentialsError::new("the token of the metadata service cannot be sent"))?;
            value.set_sensitive(true);
            Ok(Some(value))
        }
        status if NO_TOKENS.contains(&status) => Ok(None),
        status => Err(CredentialsError::new(format!(
            "the metadata service responded with status {status} when it was asked for a token{}",
            reply.tried
        ))),
    }
}

async fn fetch(
    exchange: &Exchange<'_>,
    base: &str,
    token: Option<&HeaderValue>,
) -> Result<Reply, CredentialsError> {
    let request = || {
        let mut request = Request::new(Method::GET, address(base, CREDENTIALS_PATH)?);
        if let Some(token) = token {
            request.headers_mut().insert(TOKEN.clone(), token.clone());
        }
        Ok(request)
    };
    Ok(exchange.send(request).await?)
}

fn lacks_agency(reply: &Reply) -> bool {
    !reply.is_success() && String::from_utf8_lossy(&reply.body).contains(NO_AGENCY)
}
