//! Signs requests: adds the headers that prove who sends them.
//!
//! Nothing here is global: each client has its own [`Signer`], which keeps what many requests
//! share (keys, header values, the date of the current second).

mod canonical;
mod key;
#[cfg(test)]
mod tests;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use time::OffsetDateTime;

pub(crate) use canonical::{canonical_query, encode_segment};

use crate::credentials::{Algorithm, Credentials, Proof, check_text};
use crate::region::Region;
use key::SigningKey;

/// A request before it is signed.
pub(crate) struct Unsigned<'a> {
    /// The method, in capitals.
    pub(crate) method: &'a str,
    /// The path as it goes on the wire, percent-encoded.
    pub(crate) path: &'a str,
    /// The query as it goes on the wire, from [`canonical_query`].
    pub(crate) query: &'a str,
    /// What the `Host` header will be: with the port if it is not the scheme's own. A `host` among
    /// the headers takes its place.
    pub(crate) host: &'a str,
    /// All of them are signed but those with `_` in their name, which gateways tend to drop.
    pub(crate) headers: &'a mut HeaderMap,
    /// The bytes of the body, empty for none.
    pub(crate) body: &'a [u8],
}

static X_AUTH_TOKEN: HeaderName = HeaderName::from_static("x-auth-token");
static X_DOMAIN_ID: HeaderName = HeaderName::from_static("x-domain-id");
static X_PROJECT_ID: HeaderName = HeaderName::from_static("x-project-id");
static X_SDK_DATE: HeaderName = HeaderName::from_static("x-sdk-date");
static X_SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-security-token");

/// Adds to each request the headers that prove who sends it.
#[derive(Debug)]
pub(crate) struct Signer {
    /// The same on every request.
    fixed: Vec<(HeaderName, HeaderValue)>,
    /// Absent for a static token, which signs nothing.
    key: Option<SigningKey>,
}

impl Signer {
    /// Prepares to sign the requests of one client. The message of an error quotes no secret.
    ///
    /// `service` and `region` matter to [`Algorithm::V11HmacSha256`] alone.
    pub(crate) fn new(
        credentials: &Credentials,
        algorithm: Algorithm,
        service: &str,
        region: Option<&Region>,
        project_id: Option<&str>,
    ) -> Result<Self, String> {
        credentials.check()?;
        let (id, secret) = match &credentials.proof {
            Proof::AccessKey { id, secret } => (id, secret),
            Proof::Token(token) => {
                return Ok(Self {
                    fixed: vec![(X_AUTH_TOKEN.clone(), secret_value("token", token.expose())?)],
                    key: None,
                });
            }
        };

        let mut fixed = Vec::new();
        // A request is made for an account or for a project, never for both.
        if let Some(id) = credentials.domain() {
            fixed.push((X_DOMAIN_ID.clone(), value("domain id", id)?));
        } else if let Some(id) = project_id {
            fixed.push((X_PROJECT_ID.clone(), value("project id", id)?));
        }
        if let Some(token) = &credentials.security_token {
            let token = secret_value("security token", token.expose())?;
            fixed.push((X_SECURITY_TOKEN.clone(), token));
        }

        let key = match algorithm {
            Algorithm::SdkHmacSha256 => SigningKey::direct(id, secret),
            Algorithm::V11HmacSha256 => {
                let region = region.ok_or(
                    "V11-HMAC-SHA256 derives its key for a region, and none is set; \
                     call `.region(..)` on the builder, or use SDK-HMAC-SHA256",
                )?;
                region.check()?;
                check_text("service name", service)?;
                SigningKey::derived(id, secret, region, service)
            }
        };
        Ok(Self { fixed, key: Some(key) })
    }

    /// Adds the headers, in place of what an earlier attempt has left.
    ///
    /// `now` must be within 15 minutes of the service's clock. Nothing in the request may change
    /// afterwards.
    pub(crate) fn sign(&self, request: Unsigned<'_>, now: OffsetDateTime) -> Result<(), String> {
        for (name, value) in &self.fixed {
            request.headers.insert(name.clone(), value.clone());
        }
        let Some(key) = &self.key else { return Ok(()) };
        let moment = key.moment(now)?;
        request.headers.remove(AUTHORIZATION);
        request.headers.insert(X_SDK_DATE.clone(), moment.date.clone());

        let signed = canonical::signed_headers(&request);
        let canonical = canonical::request(&request, &signed);
        let to_sign = moment.string_to_sign(key.algorithm(), &canonical);
        let authorization = key.authorization(&moment, &signed, &to_sign);

        let mut authorization = HeaderValue::try_from(authorization)
            .map_err(|error| format!("the Authorization header cannot be built: {error}"))?;
        authorization.set_sensitive(true);
        request.headers.insert(AUTHORIZATION, authorization);
        Ok(())
    }
}

/// A header value that logs may show.
fn value(what: &str, text: &str) -> Result<HeaderValue, String> {
    check_text(what, text)?;
    HeaderValue::from_str(text).map_err(|error| format!("the {what} cannot be sent: {error}"))
}

/// A header value that prints as `Sensitive`, in the logs of other crates too.
fn secret_value(what: &str, text: &str) -> Result<HeaderValue, String> {
    let mut value = value(what, text)?;
    value.set_sensitive(true);
    Ok(value)
}
