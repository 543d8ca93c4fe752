//! Asks IAM for the project of a region and for the account of an access key.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use reqwest::header::HeaderMap;
use reqwest::{Method, Request, StatusCode};
use serde_json::Value as Json;
use time::OffsetDateTime;

use crate::clock;
use crate::credentials::exchange::{Exchange, Reply, address};
use crate::credentials::{Algorithm, Credentials, ProviderContext, iam};
use crate::error::error_fields;
use crate::secret::without;
use crate::sign::{Signer, Unsigned, canonical_query};

/// How long an attempt at a request may take.
const LIMIT: Duration = Duration::from_secs(10);

/// A look-up with the credentials of the moment.
pub(super) struct Lookup<'a> {
    pub(super) context: &'a ProviderContext,
    pub(super) credentials: &'a Credentials,
}

impl Lookup<'_> {
    /// The id of the project that has the region's name.
    pub(super) async fn project_id(&self, iam: &str, region: &str) -> Result<String, String> {
        let task = format!("the project id of {region} cannot be looked up");
        let reply = self.get(iam, "/v3/projects", &[("name", region)]).await;
        let reply = reply.map_err(|problem| format!("{task}: {problem}"))?;
        if !reply.is_success() {
            return Err(format!("{task}: IAM responded with {}", self.failure(&reply)));
        }
        let ids = self.ids(&reply, "projects");
        let ids = ids.ok_or_else(|| format!("{task}: IAM gave no list of projects{}", trace(&reply)))?;
        match ids.as_slice() {
            [id] => Ok(id.clone()),
            [] => Err(format!(
                "{task}: the account has no project of that name{}; check the region, or set the project id",
                trace(&reply)
            )),
            several => Err(format!(
                "{task}: the account has {} such projects, {}{}; set the id of the right one",
                several.len(),
                several.join(", "),
                trace(&reply)
            )),
        }
    }

    /// The id of the account that the access key belongs to: from IAM, or where that does not say, from STS.
    pub(super) async fn domain_id(&self, iam: &str, sts: Option<&str>) -> Result<String, String> {
        let task = "the domain id of the account cannot be looked up";
        let problem = match self.get(iam, "/v3/auth/domains", &[]).await {
            Err(problem) => problem,
            Ok(reply) if reply.is_success() => match self.ids(&reply, "domains").as_deref() {
                Some([id, ..]) => return Ok(id.clone()),
                Some([]) => format!("IAM names no account{}", trace(&reply)),
                None => format!("IAM gave no list of accounts{}", trace(&reply)),
            },
            // Whatever else IAM refuses, such as a wrong key, STS refuses as well.
            Ok(reply) if (400..500).contains(&reply.status) && !matches!(reply.status, 403 | 404 | 429) => {
                return Err(format!("{task}: IAM responded with {}", self.failure(&reply)));
            }
            Ok(reply) => format!("IAM responded with {}", self.failure(&reply)),
        };
        let Some(sts) = sts else {
            return Err(format!("{task}: {problem}; set the domain id, or allow iam:users:getUser"));
        };
        let second = self.account_id(sts).await;
        second.map_err(|second| format!("{task}: {problem}; {second}; set the domain id"))
    }

    async fn account_id(&self, sts: &str) -> Result<String, String> {
        let reply = self.get(sts, "/v5/caller-identity", &[]).await?;
        if !reply.is_success() {
            return Err(format!("STS responded with {}", self.failure(&reply)));
        }
        let body: Option<Json> = serde_json::from_slice(&reply.body).ok();
        let id = body.as_ref().and_then(|body| body.get("account_id")?.as_str()).filter(|id| !id.is_empty());
        id.map(str::to_owned).ok_or_else(|| "STS gave no account_id".to_owned())
    }

    /// Sends a signed request; once more where the time of the signature is refused, by the clock that the
    /// response shows.
    async fn get(&self, base: &str, path: &str, query: &[(&str, &str)]) -> Result<Reply, String> {
        let ProviderContext { http, way, effort, clock, .. } = self.context;
        let exchange =
            Exchange { http, way, effort: *effort, limit: LIMIT, may_be_absent: false, settled: &[] };
        let used = clock.ahead();
        let reply = exchange.send(|| self.request(base, path, query)).await?;
        match self.clock_refused(&reply, used) {
            Some(ahead) if effort.retry.attempts > 1 => {
                clock.learn(ahead);
                exchange.send(|| self.request(base, path, query)).await
            }
            _ => Ok(reply),
        }
    }

    /// By how much the service's clock is ahead, where the response refuses the signature for its time.
    fn clock_refused(&self, reply: &Reply, used: time::Duration) -> Option<time::Duration> {
        let status = StatusCode::from_u16(reply.status).ok()?;
        let message = error_fields(&reply.body).message.unwrap_or_default();
        clock::refused(status, &reply.headers, &message, used, self.now()?)
    }

    /// The time by this machine's clock.
    fn now(&self) -> Option<OffsetDateTime> {
        let since = self.context.environment().now().duration_since(SystemTime::UNIX_EPOCH).ok()?;
        OffsetDateTime::from_unix_timestamp(i64::try_from(since.as_secs()).ok()?).ok()
    }

    /// A request, signed for this moment.
    fn request(&self, base: &str, path: &str, query: &[(&str, &str)]) -> Result<Request, String> {
        let mut url = address(base, path)?;
        let query: Vec<_> = query.iter().map(|(name, value)| (*name, Cow::from(*value))).collect();
        let query = canonical_query(&query);
        url.set_query(Some(query.as_str()).filter(|query| !query.is_empty()));
        let name = url.host_str().unwrap_or_default();
        let host = url.port().map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"));
        let mut headers = HeaderMap::new();
        let unsigned = Unsigned {
            method: "GET",
            path: url.path(),
            query: &query,
            host: &host,
            headers: &mut headers,
            body: &[],
        };
        let signer = Signer::new(self.credentials, Algorithm::SdkHmacSha256, "iam", None, None)?;
        let now = self.now().ok_or("the clock of this machine is far off; set it")?;
        signer.sign(unsigned, self.context.clock.correct(now))?;
        let mut request = Request::new(Method::GET, url);
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// The ids in a list of the response.
    fn ids(&self, reply: &Reply, list: &str) -> Option<Vec<String>> {
        let body: Json = serde_json::from_slice(&reply.body).ok()?;
        let items = body.get(list)?.as_array()?;
        let ids = items.iter().filter_map(|item| item.get("id")?.as_str());
        Some(ids.map(|id| without(id, self.credentials)).collect())
    }

    fn failure(&self, reply: &Reply) -> String {
        iam::failure(reply, self.credentials)
    }
}

/// The id of the request, in brackets.
fn trace(reply: &Reply) -> String {
    iam::trace_id(reply).map(|id| format!(" (X-IAM-Trace-Id {id})")).unwrap_or_default()
}
