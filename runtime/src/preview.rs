//! The request that a call would send, for people to read.

use std::fmt;

use reqwest::header::HeaderValue;

use crate::attempt::prepare;
use crate::error::{Error, ErrorKind, Result};
use crate::identity::Identity;
use crate::parts::Parts;
use crate::redacted::REDACTED;
use crate::request::Secrets;

/// The request of HTTP that a call would send, with `[redacted]` in place of every secret and of the
/// signature.
///
/// `Display` is the request as text; [`curl`](Self::curl) is a command to start from, which lacks the
/// secrets and so cannot be run as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preview {
    /// The method, such as `POST`.
    pub method: String,
    /// The whole address.
    pub url: String,
    /// The headers in the order in which they are sent, without those that depend on the connection.
    pub headers: Vec<(String, String)>,
    /// The body, JSON.
    pub body: Option<String>,
}

impl Preview {
    /// That of a call, as far as it is known who makes it.
    pub(crate) fn of(parts: &Parts) -> Result<Self> {
        let identity = parts.client.inner().identities.known().ok_or_else(|| {
            let problem = "who calls is not known yet: build the client with `connect`, or make a call first";
            Error::new(parts.operation.name, ErrorKind::Credentials(problem.to_owned()))
        })?;
        Preview::new(parts, &identity)
    }

    pub(crate) fn new(parts: &Parts, identity: &Identity) -> Result<Self> {
        let request = prepare(parts, identity, Secrets::Hidden)?;
        let header = |value: &HeaderValue| match value.to_str() {
            Ok(text) if !value.is_sensitive() => text.to_owned(),
            _ => REDACTED.to_owned(),
        };
        let headers = request.headers().iter().map(|(name, value)| (name.to_string(), header(value)));
        let body = Some(request.body()).filter(|body| !body.is_empty());
        Ok(Preview {
            method: request.method().to_string(),
            // Brackets are not encoded for people.
            url: request.uri().to_string().replace("%5Bredacted%5D", REDACTED),
            headers: headers.collect(),
            body: body.map(|body| String::from_utf8_lossy(body).into_owned()),
        })
    }

    /// The request as a command for curl, in the syntax of a POSIX shell.
    #[must_use]
    pub fn curl(&self) -> String {
        let quoted = |text: &str| format!("'{}'", text.replace('\'', r"'\''"));
        let mut command = format!("curl -X {} {}", self.method, quoted(&self.url));
        for (name, value) in &self.headers {
            command.push_str(&format!(" -H {}", quoted(&format!("{name}: {value}"))));
        }
        if let Some(body) = &self.body {
            command.push_str(&format!(" --data-raw {}", quoted(body)));
        }
        command
    }
}

impl fmt::Display for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method, self.url)?;
        for (name, value) in &self.headers {
            writeln!(f, "{name}: {value}")?;
        }
        self.body.as_ref().map_or(Ok(()), |body| write!(f, "\n{body}"))
    }
}
