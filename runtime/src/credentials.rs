//! Who sends the requests: an access key pair, a temporary one, or a static token.

mod chain;
pub(crate) mod exchange;
pub(crate) mod iam;
mod metadata;
mod oidc;
mod pod;
mod profile;
mod provide;
pub(crate) mod temporary;
mod variables;

use std::fmt;
use std::time::SystemTime;

pub use chain::ProviderChain;
pub use metadata::MetadataProvider;
pub use oidc::OidcProvider;
pub use pod::PodProvider;
pub use profile::ProfileProvider;
pub use provide::{CredentialsError, ProvideCredentials, ProviderContext, ProviderFuture, Scope};
pub use variables::EnvironmentProvider;

use crate::secret::{Secret, Secrets};

/// What a client proves its identity with.
///
/// An access key pair ([`Credentials::new`]) is the usual choice: it signs every request and the
/// secret key never leaves the process. A token ([`Credentials::token`]) is sent as it is.
///
/// Nothing is checked here; building a client reports what cannot work, without quoting any value.
/// `Debug` shows no secret.
///
/// ```
/// use huaweicloud_core::Credentials;
///
/// let permanent = Credentials::new("AKEXAMPLE1234567890", "secret access key");
/// let temporary = permanent.clone().security_token("security token");
/// let shown = format!("{temporary:?}");
/// assert!(shown.contains("AKEX…") && !shown.contains("secret access key"));
/// ```
#[derive(Clone, Debug)]
pub struct Credentials {
    pub(crate) proof: Proof,
    pub(crate) security_token: Option<Secret>,
    domain_id: Option<String>,
    project_id: Option<String>,
    iam_endpoint: Option<String>,
    expires_at: Option<SystemTime>,
}

/// The two ways to prove who one is.
#[derive(Clone, Debug)]
pub(crate) enum Proof {
    /// Signs each request.
    AccessKey { id: AccessKeyId, secret: Secret },
    /// Is sent with each request.
    Token(Secret),
}

impl Credentials {
    /// An access key pair (AK and SK), permanent unless [`security_token`](Self::security_token)
    /// is added.
    ///
    /// The signature carries the time: the service refuses it when this machine's clock is more
    /// than 15 minutes off. More than 5 failures in a row lock the key for 5 minutes.
    pub fn new(access_key_id: impl Into<AccessKeyId>, secret_key: impl Into<Secret>) -> Self {
        Self::with(Proof::AccessKey { id: access_key_id.into(), secret: secret_key.into() })
    }

    /// A token that IAM has issued, sent in `X-Auth-Token`; no request is signed.
    ///
    /// It is valid for 24 hours and is not renewed here. It can end up to 30 minutes after the
    /// user's password, access key or permissions have changed.
    ///
    /// ```
    /// use huaweicloud_core::Credentials;
    ///
    /// let credentials = Credentials::token("a token from IAM");
    /// ```
    pub fn token(token: impl Into<Secret>) -> Self {
        Self::with(Proof::Token(token.into()))
    }

    /// Adds the security token that belongs to a temporary access key pair, sent in
    /// `X-Security-Token`. Not for [`Credentials::token`].
    #[must_use]
    pub fn security_token(mut self, token: impl Into<Secret>) -> Self {
        self.security_token = Some(token.into());
        self
    }

    /// Names the account, for services that are not bound to a project. It is sent in
    /// `X-Domain-Id` in place of `X-Project-Id`. Not for [`Credentials::token`].
    #[must_use]
    pub fn domain_id(mut self, id: impl Into<String>) -> Self {
        self.domain_id = Some(id.into());
        self
    }

    /// Names the project that goes with the credentials, where the client's builder names none.
    #[must_use]
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project_id = Some(id.into());
        self
    }

    /// The address of the IAM that knows these credentials, where the client's builder names none. An
    /// address without a scheme means https.
    #[must_use]
    pub fn iam_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.iam_endpoint = Some(endpoint.into());
        self
    }

    /// When the credentials end. A client asks its provider for new ones 40 minutes before, and uses these
    /// no longer from then on. Without effect on credentials that no provider gave.
    #[must_use]
    pub fn expires_at(mut self, end: SystemTime) -> Self {
        self.expires_at = Some(end);
        self
    }

    /// The project set with [`project_id`](Self::project_id).
    pub(crate) fn project(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// The address set with [`iam_endpoint`](Self::iam_endpoint).
    pub(crate) fn iam(&self) -> Option<&str> {
        self.iam_endpoint.as_deref()
    }

    /// The same, for good.
    pub(crate) fn without_end(mut self) -> Self {
        self.expires_at = None;
        self
    }

    /// The moment set with [`expires_at`](Self::expires_at).
    pub(crate) fn end(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// The account set with [`domain_id`](Self::domain_id).
    pub(crate) fn domain(&self) -> Option<&str> {
        self.domain_id.as_deref()
    }

    /// Says what cannot work, in words that quote no value.
    pub(crate) fn check(&self) -> Result<(), String> {
        match &self.proof {
            Proof::AccessKey { id, secret } => {
                check_text("access key id", id.as_str())?;
                check_text("secret access key", secret.expose())?;
            }
            Proof::Token(token) => {
                check_text("token", token.expose())?;
                if self.security_token.is_some() || self.domain_id.is_some() {
                    return Err("a token takes no security token and no domain id; leave them out, \
                         or use an access key pair"
                        .to_owned());
                }
            }
        }
        if let Some(token) = &self.security_token {
            check_text("security token", token.expose())?;
        }
        if let Some(id) = &self.domain_id {
            check_text("domain id", id)?;
        }
        if let Some(id) = &self.project_id {
            check_text("project id", id)?;
        }
        Ok(())
    }

    fn with(proof: Proof) -> Self {
        Self {
            proof,
            security_token: None,
            domain_id: None,
            project_id: None,
            iam_endpoint: None,
            expires_at: None,
        }
    }
}

impl Secrets for Credentials {
    fn each_secret(&self, visit: &mut dyn FnMut(&str)) {
        match &self.proof {
            Proof::AccessKey { id, secret } => {
                visit(secret.expose());
                visit(id.as_str());
            }
            Proof::Token(token) => visit(token.expose()),
        }
        if let Some(token) = &self.security_token {
            visit(token.expose());
        }
    }
}

/// The public half of an access key pair (AK).
///
/// It is no secret, but it names an account, so `Debug` shows only its first 4 characters, and
/// none of an id shorter than 12. There is no `Display`.
///
/// ```
/// use huaweicloud_core::AccessKeyId;
///
/// let id = AccessKeyId::new("AKEXAMPLE1234567890");
/// assert_eq!(format!("{id:?}"), "AKEX…");
/// assert_eq!(id.as_str(), "AKEXAMPLE1234567890");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct AccessKeyId(String);

impl AccessKeyId {
    /// An access key id as the console shows it.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The whole id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for AccessKeyId {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<String> for AccessKeyId {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

impl fmt::Debug for AccessKeyId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 4;
        const SHORTEST_SHOWN: usize = 12;
        if self.0.chars().count() < SHORTEST_SHOWN {
            return formatter.write_str("[masked]");
        }
        let start: String = self.0.chars().take(SHOWN).collect();
        write!(formatter, "{start}…")
    }
}

/// How a request is signed with an access key pair.
///
/// Static tokens are not affected.
///
/// ```
/// use huaweicloud_core::Algorithm;
///
/// assert_eq!(Algorithm::default(), Algorithm::SdkHmacSha256);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// `SDK-HMAC-SHA256`: the secret key signs. Every service accepts it.
    #[default]
    SdkHmacSha256,
    /// `V11-HMAC-SHA256`: a key derived for the day, the region and the service signs. It needs a
    /// region.
    V11HmacSha256,
}

/// Longer header values are cut off or refused on the way.
const LONGEST: usize = 16_384;

/// Refuses text that is empty, too long, or that a header cannot carry unchanged.
pub(crate) fn check_text(what: &str, text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err(format!("the {what} is empty; give its value"));
    }
    let length = text.chars().count();
    if length > LONGEST {
        return Err(format!(
            "the {what} has {length} characters, more than {LONGEST}; check that it is the right text"
        ));
    }
    match text.chars().position(|character| !character.is_ascii_graphic()) {
        Some(index) => Err(format!(
            "character {} of the {what} is not visible ASCII; look for a space or a line break \
             that was copied along",
            index + 1
        )),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AK: &str = "AKEXAMPLE1234567890";
    const SK: &str = "SkExample+/0123456789abcdefghijklmnopqrst";

    #[test]
    fn check_says_what_is_wrong() {
        let longest = "t".repeat(LONGEST);
        let too_long = "t".repeat(LONGEST + 1);
        let cases = [
            (Credentials::new(AK, SK), None),
            (Credentials::new(AK, SK).security_token("gQ=="), None),
            (Credentials::new(AK, SK).domain_id("fedcba98"), None),
            (Credentials::token(longest), None),
            (Credentials::new("", SK), Some("the access key id is empty")),
            (Credentials::new(AK, ""), Some("the secret access key is empty")),
            (Credentials::token(""), Some("the token is empty")),
            (Credentials::new(AK, SK).security_token(""), Some("the security token is empty")),
            (Credentials::new(AK, SK).domain_id(""), Some("the domain id is empty")),
            (
                Credentials::new(format!("{AK}\n"), SK),
                Some("character 20 of the access key id is not visible ASCII"),
            ),
            (
                Credentials::new(AK, "sécret"),
                Some("character 2 of the secret access key is not visible ASCII"),
            ),
            (Credentials::token(" token"), Some("character 1 of the token is not visible ASCII")),
            (
                Credentials::new(AK, SK).security_token("a\u{7f}b"),
                Some("character 2 of the security token is not visible ASCII"),
            ),
            (Credentials::token(too_long), Some("the token has 16385 characters, more than 16384")),
            (Credentials::token("token").security_token("other"), Some("a token takes no security token")),
            (
                Credentials::token("token").domain_id("fedcba98"),
                Some("a token takes no security token and no domain id"),
            ),
        ];
        for (credentials, expected) in cases {
            match (credentials.check(), expected) {
                (Ok(()), None) => {}
                (Err(message), Some(start)) if message.starts_with(start) => {}
                (result, expected) => panic!("{credentials:?}: {result:?}, not {expected:?}"),
            }
        }
    }

    #[test]
    fn check_quotes_no_value() {
        for bad in ["Zq7\nZq7", "Zq7é"] {
            let all = [
                Credentials::new(bad, SK),
                Credentials::new(AK, bad),
                Credentials::new(AK, SK).security_token(bad),
                Credentials::new(AK, SK).domain_id(bad),
                Credentials::token(bad),
            ];
            for credentials in all {
                let message = credentials.check().unwrap_err();
                assert!(!message.contains("Zq7"), "{message}");
            }
        }
    }

    #[test]
    fn debug_of_an_access_key_id_shows_its_start_at_most() {
        let cases = [
            ("", "[masked]"),
            ("AKEXAMPLE12", "[masked]"),
            ("AKEXAMPLE123", "AKEX…"),
            ("密钥密钥密钥密钥密钥密", "[masked]"),
            ("密钥密钥密钥密钥密钥密钥", "密钥密钥…"),
        ];
        for (id, shown) in cases {
            assert_eq!(format!("{:?}", AccessKeyId::from(id)), shown, "{id}");
        }
    }

    #[test]
    fn an_access_key_id_comes_back_unchanged() {
        assert_eq!(AccessKeyId::from(String::from("id")).as_str(), "id");
        assert_eq!(AccessKeyId::default().as_str(), "");
    }

    #[test]
    fn debug_shows_no_secret() {
        let signing = Credentials::new(AK, SK).security_token("temporary-token");
        let shown = format!("{signing:?} {signing:#?} {:?}", Credentials::token("static-token"));
        for secret in [AK, SK, "temporary-token", "static-token"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("AKEX…"), "{shown}");
    }
}
