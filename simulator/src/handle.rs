//! What happens to a request, step by step: gateway, checks, state, response.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::extract::Request;
use axum::http::request;
use axum::response::Response as HttpResponse;
use bytes::{Bytes, BytesMut};
use hyper::body::Body as _;
use serde_json::json;
use tokio::sync::Semaphore;

use crate::auth::{Identity, authenticate};
use crate::check::{self, Parts};
use crate::clock::Clock;
use crate::documents::Operation;
use crate::fault::{FaultKind, Faults};
use crate::journal::{Journal, RecordedRequest};
use crate::refusal::{Refusal, codes};
use crate::response::Response;
use crate::route::{Candidates, choose};
use crate::schema;
use crate::signature;
use crate::socket::Control;
use crate::state::{Call, Outcome, State};

/// The gateway's limits, in bytes.
const LARGEST_BODY: usize = 12 << 20;
const LARGEST_URI: usize = 32 << 10;
const LARGEST_HEADER: usize = 32 << 10;
const LARGEST_HEADERS: usize = 128 << 10;

/// How much of a body that is too large is still read, so that its sender gets to read the response.
const MOST_DISCARDED: usize = 64 << 20;

/// A body that may be larger than this has to wait until few enough others are read.
const LARGE_BODY: u64 = 64 << 10;

/// How many large bodies are held at once.
const MOST_LARGE_BODIES: usize = 16;

/// How long a client may take to send a body.
const BODY_TIME: Duration = Duration::from_secs(30);

/// What somebody wants to know of each request.
pub(crate) type Listener = Box<dyn Fn(&RecordedRequest) + Send + Sync>;

/// What all connections share.
pub(crate) struct Shared {
    pub(crate) identity: Identity,
    pub(crate) clock: Clock,
    pub(crate) state: Mutex<State>,
    pub(crate) faults: Faults,
    pub(crate) journal: Journal,
    pub(crate) listener: Option<Listener>,
    /// How long a client may take to send the head of a request.
    pub(crate) head_time: Duration,
    /// Places for large bodies.
    pub(crate) large_bodies: Semaphore,
}

impl Shared {
    pub(crate) fn new(
        identity: Identity,
        clock: Clock,
        state: State,
        listener: Option<Listener>,
        head_time: Duration,
    ) -> Self {
        let (faults, journal) = Default::default();
        let large_bodies = Semaphore::new(MOST_LARGE_BODIES);
        Self { identity, clock, state: Mutex::new(state), faults, journal, listener, head_time, large_bodies }
    }
}

/// An id that no other request of this process has.
pub(crate) fn request_id() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (micros, number) = (now.as_micros(), NEXT.fetch_add(1, Ordering::Relaxed));
    format!("{:016x}{number:016x}", micros & u128::from(u64::MAX))
}

/// Responds to a request to a path that has these operations.
pub(crate) async fn respond(shared: Arc<Shared>, candidates: Candidates, request: Request) -> HttpResponse {
    let began = Instant::now();
    let request_id = request_id();
    let (head, body) = request.into_parts();
    // A path with an empty segment is another path.
    let named = |operation: &Arc<Operation>| {
        check::path_values(operation, head.uri.path()).iter().all(|(_, value)| !value.is_empty())
    };
    let operation = choose(&candidates, &head).filter(named);
    let response = match process(&shared, operation.as_deref(), &head, body, &request_id).await {
        Ok(response) => response,
        Err(refusal) => Some(Response::refused(&refusal, &request_id)),
    };
    let record = RecordedRequest {
        operation: operation.as_ref().map(|operation| operation.id.clone()),
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        query: shown_query(operation.as_deref(), head.uri.query().unwrap_or_default()),
        status: response.as_ref().map(|response| response.status),
        request_id: request_id.clone(),
        took: began.elapsed(),
    };
    if let Some(listener) = &shared.listener {
        listener(&record);
    }
    shared.journal.add(record);
    match response {
        Some(response) => response.into_response(&request_id),
        None => {
            if let Some(control) = head.extensions.get::<Control>() {
                control.reset();
            }
            HttpResponse::default()
        }
    }
}

/// The query without the values of secrets, and of an unknown operation none at all.
fn shown_query(operation: Option<&Operation>, query: &str) -> String {
    let shown = |pair: &str| {
        let name = pair.split('=').next().unwrap_or_default();
        let parameter = operation?.parameters.iter().find(|parameter| parameter.name == name)?;
        (!schema::is_secret(&parameter.schema, &operation?.document)).then(|| pair.to_owned())
    };
    let hidden = |pair: &str| format!("{}=[redacted]", pair.split('=').next().unwrap_or_default());
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| shown(pair).unwrap_or_else(|| hidden(pair))).collect::<Vec<_>>().join("&")
}

/// The response; none if the connection is to be reset in its place.
async fn process(
    shared: &Shared,
    operation: Option<&Operation>,
    head: &request::Parts,
    body: Body,
    request_id: &str,
) -> Result<Option<Response>, Refusal> {
    check_sizes(head)?;
    let large = body.size_hint().upper().is_none_or(|size| size > LARGE_BODY);
    // The place is held until the request has its response. Nobody closes the semaphore, so there is no error.
    let _place = if large { shared.large_bodies.acquire().await.ok() } else { None };
    let body = match read(body).await {
        Ok(body) => body,
        Err(refusal) => return Ok(Some(Response::refused(&refusal, request_id).close())),
    };
    let Some(operation) = operation else {
        let message = "the API does not exist, or not with this method";
        return Err(Refusal::gateway(404, "APIGW.0101", message));
    };
    let after = strike(shared, operation).await?;
    let (path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
    let method = head.method.as_str();
    let signed = signature::Request { method, path, query, headers: &head.headers, body: &body };
    authenticate(&shared.identity, signed, operation.service, SystemTime::now())?;
    check_project(&shared.identity, operation, path)?;
    let parts = Parts { path, query, headers: &head.headers, body: &body };
    let response = match carry_out(shared, operation, parts) {
        Ok(response) => response,
        Err(refusal) => Response::refused(&refusal, request_id),
    };
    Ok(match after {
        Some(FaultKind::ResetAfterRead) => None,
        Some(FaultKind::TruncatedBody) => Some(response.cut()),
        Some(FaultKind::WrongContentType) => Some(response.into_html()),
        _ => Some(response),
    })
}

fn check_sizes(head: &request::Parts) -> Result<(), Refusal> {
    let uri = head.uri.path_and_query().map_or(0, |uri| uri.as_str().len());
    if uri > LARGEST_URI {
        return Err(Refusal::gateway(414, "APIG.0201", "the URI is longer than 32 KB"));
    }
    let sizes = head.headers.iter().map(|(name, value)| name.as_str().len() + value.len());
    let (largest, sum) = sizes.fold((0, 0), |(largest, sum), size| (size.max(largest), sum + size));
    if largest > LARGEST_HEADER || sum > LARGEST_HEADERS {
        let message = "a header is larger than 32 KB, or all of them together are larger than 128 KB";
        return Err(Refusal::gateway(494, "APIG.0201", message));
    }
    Ok(())
}

async fn read(body: Body) -> Result<Bytes, Refusal> {
    let too_large = || Refusal::gateway(413, "APIG.0201", "the body is larger than 12 MB");
    let reading = async {
        let mut body = std::pin::pin!(body);
        let mut read = BytesMut::new();
        let mut size = 0;
        while let Some(frame) = std::future::poll_fn(|context| body.as_mut().poll_frame(context)).await {
            let frame = frame.map_err(|_| Refusal::gateway(400, "APIG.0201", "the body cannot be read"))?;
            let data = frame.into_data().unwrap_or_default();
            size += data.len();
            if size <= LARGEST_BODY {
                read.extend_from_slice(&data);
            } else if size > MOST_DISCARDED {
                return Err(too_large());
            } else {
                read.clear();
            }
        }
        if size > LARGEST_BODY { Err(too_large()) } else { Ok(read.freeze()) }
    };
    let late = |_| Refusal::gateway(408, "APIG.0201", "the body takes too long to come");
    tokio::time::timeout(BODY_TIME, reading).await.map_err(late)?
}

/// Lets the next faults strike; returns one that strikes after the request is carried out.
async fn strike(shared: &Shared, operation: &Operation) -> Result<Option<FaultKind>, Refusal> {
    let service = operation.service;
    loop {
        match shared.faults.strike(&operation.id) {
            Some(FaultKind::Delay(delay)) => tokio::time::sleep(delay).await,
            Some(FaultKind::Status429 { retry_after }) => {
                let refusal = Refusal::gateway(429, "APIGW.0308", "the throttling threshold is reached");
                return Err(refusal.retry_after(Some(whole_seconds(retry_after))));
            }
            Some(FaultKind::Status500) => {
                let code = codes(service).internal;
                return Err(Refusal::service(
                    service,
                    500,
                    code,
                    "the service failed, as it was instructed to",
                ));
            }
            Some(FaultKind::Status503) => {
                let code = codes(service).internal;
                return Err(Refusal::service(
                    service,
                    503,
                    code,
                    "the service is away, as it was instructed to",
                ));
            }
            after => return Ok(after),
        }
    }
}

/// Seconds, rounded up.
fn whole_seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_nanos() > 0)
}

/// The gateway lets callers into their own project alone.
fn check_project(identity: &Identity, operation: &Operation, path: &str) -> Result<(), Refusal> {
    let given = check::path_values(operation, path);
    if given.iter().any(|(name, value)| *name == "project_id" && *value != identity.project_id) {
        let message = "the project of the path is not that of the caller";
        return Err(Refusal::gateway(403, "APIGW.0310", message));
    }
    Ok(())
}

fn carry_out(shared: &Shared, operation: &Operation, parts: Parts<'_>) -> Result<Response, Refusal> {
    let values = check::request(operation, parts)?;
    let now = shared.clock.now();
    let mut state = shared.state.lock().unwrap_or_else(PoisonError::into_inner);
    let outcome = state.call(&Call { operation, values: &values, size: parts.body.len(), now })?;
    drop(state);
    let success = &operation.success;
    if matches!(outcome, Outcome::Nothing) && operation.documents(204) {
        return Ok(Response::new(204, None));
    }
    let body = match (outcome, &success.schema) {
        (_, None) | (Outcome::Nothing, _) => None,
        (Outcome::Example, Some(_)) => Some(success.example.clone().unwrap_or_else(|| json!({}))),
        (Outcome::Body(body), Some(schema)) => Some(schema::declared(body, schema, &operation.document)),
    };
    Ok(Response::new(success.status, body.as_ref()))
}
