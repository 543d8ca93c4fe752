//! Credentials in a profile file.

use std::path::PathBuf;

use configparser::ini::{Ini, IniDefault};

use super::{
    Credentials, CredentialsError, OidcProvider, ProvideCredentials, ProviderContext, ProviderFuture, Scope,
    iam,
};
use crate::environment::read_file;

const FILE: &str = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";

/// Takes credentials from an INI file: the one that `HUAWEICLOUD_SDK_CREDENTIALS_FILE` names, otherwise
/// `~/.huaweicloud/credentials`.
///
/// The section is `[basic]`, or `[global]` for a client of the account ([`Scope::Account`]), with the keys
/// `ak`, `sk` and `security_token`, or `idp_id` and `id_token_file` for an identity provider; further
/// `project_id` (`[basic]`), `domain_id` (`[global]`) and `iam_endpoint`. A value goes to the end of its
/// line; a comment has a line of its own.
#[derive(Clone, Debug, Default)]
pub struct ProfileProvider {
    file: Option<PathBuf>,
}

impl ProfileProvider {
    /// A provider that reads the usual file.
    #[must_use]
    pub fn new() -> Self {
        ProfileProvider::default()
    }

    /// Reads this file instead.
    #[must_use]
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    async fn read(&self, context: &ProviderContext) -> Result<Credentials, CredentialsError> {
        let environment = &context.environment;
        let path = self.file.clone().or_else(|| environment.path(FILE));
        let path = path.or_else(|| environment.settings_file("credentials")).ok_or_else(|| {
            CredentialsError::new(format!("{FILE} is not set, and the user has no home folder"))
        })?;
        let shown = path.display();
        let text = read_file(&path)?
            .ok_or_else(|| CredentialsError::new(format!("the file {shown} does not exist")))?;
        let sections = sections();
        let mut ini = sections;
        ini.read(text).map_err(|problem| {
            CredentialsError::new(format!("the file {shown} is no INI file: {problem}"))
        })?;
        let section = match context.scope {
            Scope::Project => "basic",
            Scope::Account => "global",
        };
        if !ini.sections().iter().any(|known| known == section) {
            return Err(CredentialsError::new(format!("the file {shown} has no section [{section}]")));
        }
        let value = |key| ini.get(section, key).filter(|value| !value.is_empty());
        let iam_endpoint = value("iam_endpoint").map(|address| iam::with_scheme(&address));
        let mut credentials = match (value("idp_id"), value("id_token_file"), value("ak"), value("sk")) {
            (Some(idp_id), Some(file), ..) => {
                let mut provider = OidcProvider::new(idp_id, file);
                if let Some(address) = &iam_endpoint {
                    provider = provider.iam_endpoint(address.clone());
                }
                provider.provide(context).await?
            }
            (_, _, Some(id), Some(secret)) => {
                let credentials = Credentials::new(id, secret);
                match value("security_token") {
                    Some(token) => credentials.security_token(token),
                    None => credentials,
                }
            }
            _ => {
                return Err(CredentialsError::new(format!(
                    "[{section}] in the file {shown} has neither `ak` and `sk` nor `idp_id` and \
                     `id_token_file`; give both of a pair"
                )));
            }
        };
        if let Some(address) = iam_endpoint {
            credentials = credentials.iam_endpoint(address);
        }
        let id = match context.scope {
            Scope::Project => value("project_id").map(|id| credentials.clone().project_id(id)),
            Scope::Account => value("domain_id").map(|id| credentials.clone().domain_id(id)),
        };
        Ok(id.unwrap_or(credentials))
    }
}

/// What reads the file: names of sections and keys in any case, and no comment behind a value, since a
/// value may contain any character.
fn sections() -> Ini {
    let mut rules = IniDefault::default();
    rules.enable_inline_comments = false;
    Ini::new_from_defaults(rules)
}

impl ProvideCredentials for ProfileProvider {
    fn name(&self) -> &'static str {
        "profile"
    }

    fn provide<'a>(&'a self, context: &'a ProviderContext) -> ProviderFuture<'a> {
        Box::pin(self.read(context))
    }
}
