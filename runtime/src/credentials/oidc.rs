//! Credentials in exchange for the token of an identity provider (OpenID Connect).

use std::path::PathBuf;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use reqwest::{Method, Request};
use serde_json::{Value as Json, json};

use super::exchange::{Exchange, Reply, address};
use super::{
    Credentials, CredentialsError, ProvideCredentials, ProviderContext, ProviderFuture, check_text, iam,
    temporary,
};
use crate::environment::read_file;
use crate::secret::Secret;

static IDP_ID: HeaderName = HeaderName::from_static("x-idp-id");
static SUBJECT_TOKEN: HeaderName = HeaderName::from_static("x-subject-token");

/// For how long the credentials are asked for: 6 hours.
const SECONDS: u32 = 6 * 60 * 60;
/// How long an attempt at each of the two requests may take.
const LIMIT: Duration = Duration::from_secs(10);

/// Exchanges the token of an identity provider for temporary credentials, at IAM.
///
/// The token is read from its file each time, since whoever puts it there renews it.
#[derive(Clone, Debug)]
pub struct OidcProvider {
    idp_id: String,
    token_file: PathBuf,
    iam_endpoint: Option<String>,
}

impl OidcProvider {
    /// A provider for an identity provider that is registered in IAM by this id, and a file that holds the
    /// token it has issued.
    pub fn new(idp_id: impl Into<String>, token_file: impl Into<PathBuf>) -> Self {
        OidcProvider { idp_id: idp_id.into(), token_file: token_file.into(), iam_endpoint: None }
    }

    /// The address of IAM, where it is not the client's ([`ProviderContext::iam_endpoint`]).
    #[must_use]
    pub fn iam_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.iam_endpoint = Some(endpoint.into());
        self
    }

    async fn ask(&self, context: &ProviderContext) -> Result<Credentials, CredentialsError> {
        let file = self.token_file.display();
        let token = read_file(&self.token_file)?
            .ok_or_else(|| CredentialsError::new(format!("the file {file} does not exist")))?;
        let token = Secret::new(token.trim());
        check_text(&format!("token in the file {file}"), token.expose())?;
        check_text("id of the identity provider", &self.idp_id)?;
        let idp_id = HeaderValue::from_str(&self.idp_id)
            .map_err(|_| CredentialsError::new("the id of the identity provider cannot be sent"))?;
        let base = match &self.iam_endpoint {
            Some(address) => iam::with_scheme(address),
            None => context.iam_endpoint(),
        };

        let body = json!({ "auth": { "id_token": { "id": token.expose() } } });
        let request = || {
            let mut request = post(&base, "/v3.0/OS-AUTH/id-token/tokens", &body)?;
            request.headers_mut().insert(IDP_ID.clone(), idp_id.clone());
            Ok(request)
        };
        let ProviderContext { http, way, effort, .. } = context;
        let iam = Exchange { http, way, effort: *effort, limit: LIMIT, may_be_absent: false, settled: &[] };
        let reply = iam.send(request).await?;
        let step = "IAM, asked to accept the identity provider's token,";
        let reply = succeeded(reply, step, &[&token])?;
        let subject = reply.headers.get(&SUBJECT_TOKEN).and_then(|value| value.to_str().ok());
        let subject = Secret::new(
            subject.ok_or_else(|| CredentialsError::new(format!("{step} gave no X-Subject-Token")))?,
        );

        let session = json!({ "id": subject.expose(), "duration_seconds": SECONDS });
        let body = json!({ "auth": { "identity": { "methods": ["token"], "token": session } } });
        let reply = iam.send(|| post(&base, "/v3.0/OS-CREDENTIAL/securitytokens", &body)).await?;
        let step = "IAM, asked for temporary credentials,";
        let reply = succeeded(reply, step, &[&token, &subject])?;
        temporary::read(&reply.body, context.environment.now()).map_err(|problem| {
            CredentialsError::new(format!("IAM, asked for temporary credentials: {problem}"))
        })
    }
}

impl ProvideCredentials for OidcProvider {
    fn name(&self) -> &'static str {
        "identity provider"
    }

    fn provide<'a>(&'a self, context: &'a ProviderContext) -> ProviderFuture<'a> {
        Box::pin(self.ask(context))
    }
}

fn post(base: &str, path: &str, body: &Json) -> Result<Request, String> {
    let mut request = Request::new(Method::POST, address(base, path)?);
    request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json;charset=UTF-8"));
    *request.body_mut() = Some(body.to_string().into());
    Ok(request)
}

/// The response, if it is a success; otherwise what IAM says about it.
fn succeeded(reply: Reply, step: &str, secrets: &[&Secret]) -> Result<Reply, CredentialsError> {
    if reply.is_success() {
        return Ok(reply);
    }
    let said = iam::failure(&reply, secrets);
    Err(CredentialsError::new(format!("{step} responded with {said}")))
}
