//! Credentials in environment variables.

use super::{
    Credentials, CredentialsError, OidcProvider, ProvideCredentials, ProviderContext, ProviderFuture, Scope,
};

const ACCESS_KEY_ID: &str = "HUAWEICLOUD_SDK_AK";
const SECRET_KEY: &str = "HUAWEICLOUD_SDK_SK";
const SECURITY_TOKEN: &str = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
const PROJECT_ID: &str = "HUAWEICLOUD_SDK_PROJECT_ID";
const DOMAIN_ID: &str = "HUAWEICLOUD_SDK_DOMAIN_ID";
const IDP_ID: &str = "HUAWEICLOUD_SDK_IDP_ID";
const ID_TOKEN_FILE: &str = "HUAWEICLOUD_SDK_ID_TOKEN_FILE";

/// Takes credentials from environment variables.
///
/// `HUAWEICLOUD_SDK_IDP_ID` and `HUAWEICLOUD_SDK_ID_TOKEN_FILE` together ask an identity provider
/// ([`OidcProvider`]). Otherwise `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK` are an access key pair, a
/// temporary one with `HUAWEICLOUD_SDK_SECURITY_TOKEN`. `HUAWEICLOUD_SDK_PROJECT_ID`, or for a client of
/// the account ([`Scope::Account`]) `HUAWEICLOUD_SDK_DOMAIN_ID`, spares a look-up.
#[derive(Clone, Copy, Debug, Default)]
pub struct EnvironmentProvider;

impl ProvideCredentials for EnvironmentProvider {
    fn name(&self) -> &'static str {
        "environment"
    }

    fn provide<'a>(&'a self, context: &'a ProviderContext) -> ProviderFuture<'a> {
        Box::pin(from_variables(context))
    }
}

async fn from_variables(context: &ProviderContext) -> Result<Credentials, CredentialsError> {
    let variable = |name| context.environment.variable(name);
    let file = context.environment.path(ID_TOKEN_FILE);
    let mut credentials = match (variable(IDP_ID), file, variable(ACCESS_KEY_ID), variable(SECRET_KEY)) {
        (Some(idp_id), Some(file), ..) => OidcProvider::new(idp_id, file).provide(context).await?,
        (_, _, Some(id), Some(secret)) => {
            let credentials = Credentials::new(id, secret);
            match variable(SECURITY_TOKEN) {
                Some(token) => credentials.security_token(token),
                None => credentials,
            }
        }
        (_, _, Some(_), None) => return Err(alone(ACCESS_KEY_ID, SECRET_KEY)),
        (_, _, None, Some(_)) => return Err(alone(SECRET_KEY, ACCESS_KEY_ID)),
        (Some(_), None, ..) => return Err(alone(IDP_ID, ID_TOKEN_FILE)),
        (None, Some(_), ..) => return Err(alone(ID_TOKEN_FILE, IDP_ID)),
        (None, None, None, None) => {
            return Err(CredentialsError::new(format!("{ACCESS_KEY_ID} and {SECRET_KEY} are not set")));
        }
    };
    match context.scope {
        Scope::Project => {
            if let Some(id) = variable(PROJECT_ID) {
                credentials = credentials.project_id(id);
            }
        }
        Scope::Account => {
            if let Some(id) = variable(DOMAIN_ID) {
                credentials = credentials.domain_id(id);
            }
        }
    }
    Ok(credentials)
}

fn alone(set: &str, missing: &str) -> CredentialsError {
    CredentialsError::new(format!("{set} is set, but {missing} is not; set both"))
}
