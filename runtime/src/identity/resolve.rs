//! Makes an identity of credentials: adds the project or the account, and the signer.

use std::sync::{Mutex, PoisonError};

use crate::credentials::{Algorithm, Credentials, Proof, ProviderContext, Scope, iam};
use crate::region::Region;
use crate::sign::Signer;

use super::Identity;
use super::lookup::Lookup;

/// What makes identities of a client's credentials.
pub(crate) struct Resolver {
    /// The service's name, which a derived signature contains.
    pub(crate) service: &'static str,
    pub(crate) algorithm: Algorithm,
    /// The project that the builder was given.
    pub(crate) project_id: Option<String>,
    /// Whether IAM may be where the region has it. An endpoint of the user's own may belong to another cloud.
    pub(crate) usual_cloud: bool,
    /// Whether addresses in variables count.
    pub(crate) asks_environment: bool,
    /// The id that was looked up last, with the access key that it was for.
    pub(crate) found: Mutex<Option<(String, String)>>,
}

impl Resolver {
    /// Whether nobody has to be asked for an identity with these credentials.
    pub(crate) fn is_complete(&self, credentials: &Credentials, context: &ProviderContext) -> bool {
        match scope(credentials, context) {
            Scope::Project => {
                self.project(credentials).is_some()
                    || context.region.is_none()
                    || self.iam_endpoint(credentials, context).is_none()
            }
            Scope::Account => {
                credentials.domain().is_some()
                    || matches!(credentials.proof, Proof::Token(_))
                    || self.iam_endpoint(credentials, context).is_none()
            }
        }
    }

    /// The identity, without asking anybody.
    pub(crate) fn complete(
        &self,
        credentials: Credentials,
        region: Option<&Region>,
    ) -> Result<Identity, String> {
        let project_id = self.project(&credentials).map(str::to_owned);
        let signer = Signer::new(&credentials, self.algorithm, self.service, region, project_id.as_deref())?;
        Ok(Identity { signer, credentials, project_id })
    }

    /// The identity, after a look-up where that is needed.
    pub(super) async fn resolve(
        &self,
        credentials: Credentials,
        context: &ProviderContext,
    ) -> Result<Identity, String> {
        credentials.check()?;
        let region = context.region.as_ref();
        if self.is_complete(&credentials, context) {
            return self.complete(credentials, region);
        }
        let id = match self.found_for(&credentials) {
            Some(id) => id,
            None => {
                let id = self.look_up(&credentials, context).await?;
                self.keep(&credentials, &id);
                id
            }
        };
        self.complete(
            match scope(&credentials, context) {
                Scope::Project => credentials.project_id(id),
                Scope::Account => credentials.domain_id(id),
            },
            region,
        )
    }

    async fn look_up(&self, credentials: &Credentials, context: &ProviderContext) -> Result<String, String> {
        let lookup = Lookup { context, credentials };
        let iam = self.iam_endpoint(credentials, context).unwrap_or_default();
        match (scope(credentials, context), &context.region) {
            (Scope::Project, Some(region)) => lookup.project_id(&iam, region.as_str()).await,
            _ => lookup.domain_id(&iam, self.sts_endpoint(context).as_deref()).await,
        }
    }

    fn project<'a>(&'a self, credentials: &'a Credentials) -> Option<&'a str> {
        self.project_id.as_deref().or_else(|| credentials.project())
    }

    /// Where IAM is, if that is certain.
    fn iam_endpoint(&self, credentials: &Credentials, context: &ProviderContext) -> Option<String> {
        let variable = || self.asks_environment.then(|| iam::endpoint_of_variable(context.environment()))?;
        let usual = || self.usual_cloud.then(|| iam::endpoint(context.region()));
        let given = context.iam_endpoint.clone().or_else(|| credentials.iam().map(iam::with_scheme));
        given.or_else(variable).or_else(usual)
    }

    fn sts_endpoint(&self, context: &ProviderContext) -> Option<String> {
        let variable = self.asks_environment.then(|| iam::sts_of_variable(context.environment())).flatten();
        variable.or_else(|| if self.usual_cloud { iam::sts(context.region()) } else { None })
    }

    fn found_for(&self, credentials: &Credentials) -> Option<String> {
        let found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let (key, id) = found.as_ref()?;
        (access_key_id(credentials)? == key).then(|| id.clone())
    }

    fn keep(&self, credentials: &Credentials, id: &str) {
        if let Some(key) = access_key_id(credentials) {
            let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
            *found = Some((key.to_owned(), id.to_owned()));
        }
    }
}

/// Credentials that name an account are about that.
fn scope(credentials: &Credentials, context: &ProviderContext) -> Scope {
    if credentials.domain().is_some() { Scope::Account } else { context.scope() }
}

fn access_key_id(credentials: &Credentials) -> Option<&str> {
    match &credentials.proof {
        Proof::AccessKey { id, .. } => Some(id.as_str()),
        Proof::Token(_) => None,
    }
}
