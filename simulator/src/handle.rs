//! What happens to a request, step by step: gateway, checks, state, response.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use axum::extract::Request;
use axum::http::request;
use axum::response::Response as HttpResponse;
use bytes::Bytes;
use serde_json::json;
use tokio::sync::Semaphore;

use crate::auth::{Identity, authenticate};
use crate::bodies::{Bodies, SMALL};
use crate::check::{self, Parts};
use crate::clock::Clock;
use crate::connections::Connections;
use crate::documents::Operation;
use crate::fault::{FaultKind, Faults};
use crate::journal::{Journal, RecordedRequest};
use crate::refusal::{Refusal, codes};
use crate::response::Response;
use crate::route::{Candidates, choose};
use crate::schema;
use crate::script::Scripts;
use crate::signature;
use crate::socket::Control;
use crate::state::{Call, Outcome, State};

/// The gateway's limits of a head, in bytes.
const LARGEST_URI: usize = 32 << 10;
const LARGEST_HEADER: usize = 32 << 10;
const LARGEST_HEADERS: usize = 128 << 10;

/// How many connections are served at once. For a further one, the one goes that has waited for its client
/// longest.
const MOST_CONNECTIONS: usize = 1024;

/// How many requests with large bodies are carried out at once: as a tree, a body is some thirty times larger.
const MOST_LARGE: usize = 1;

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
    pub(crate) scripts: Scripts,
    /// How long a client may take to send the head of a request.
    pub(crate) head_time: Duration,
    pub(crate) connections: Arc<Connections>,
    bodies: Bodies,
    /// Places for requests with large bodies while they are carried out.
    large: Semaphore,
}

impl Shared {
    pub(crate) fn new(
        identity: Identity,
        clock: Clock,
        state: State,
        listener: Option<Listener>,
        head_time: Duration,
    ) -> Self {
        let (faults, scripts, journal, bodies) = Default::default();
        let connections = Arc::new(Connections::new(MOST_CONNECTIONS));
        let (state, large) = (Mutex::new(state), Semaphore::new(MOST_LARGE));
        Self {
            identity,
            clock,
            state,
            faults,
            scripts,
            journal,
            listener,
            head_time,
            connections,
            bodies,
            large,
        }
    }
}

/// An id that no other request of this process has.
pub(crate) fn request_id() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (micros, number) = (now.as_micros(), NEXT.fetch_add(1, Ordering::Relaxed));
    format!("{:016x}{number:016x}", micros & u128::from(u64::MAX))
}

/// What becomes of a request.
enum End {
    Response(Response),
    /// The connection is reset in place of a response.
    Reset,
}

/// Responds to a request to a path that has these operations.
pub(crate) async fn respond(shared: Arc<Shared>, candidates: Candidates, request: Request) -> HttpResponse {
    let began = Instant::now();
    let request_id = request_id();
    let (head, body) = request.into_parts();
    let control = head.extensions.get::<Control>().cloned().unwrap_or_default();
    // A path with an empty segment is another path.
    let named = |operation: &Arc<Operation>| {
        check::path_values(operation, head.uri.path()).iter().all(|(_, value)| !value.is_empty())
    };
    let operation = choose(&candidates, &head, control.service()).filter(named);
    let mut record = RecordedRequest::new(operation.as_deref(), &head, &request_id);
    let asked = Asked { shared: Arc::clone(&shared), operation, head, request_id: request_id.clone() };
    let end = match asked.process(body, &control, &mut record).await {
        Ok(end) => end,
        Err(refusal) => End::Response(Response::refused(&refusal, &request_id)),
    };
    record.status = match &end {
        End::Response(response) => Some(response.status),
        End::Reset => None,
    };
    record.took = began.elapsed();
    if let Some(listener) = &shared.listener {
        listener(&record);
    }
    shared.journal.add(record);
    control.wait();
    match end {
        End::Response(response) => response.into_response(&request_id, &control),
        End::Reset => {
            control.reset();
            HttpResponse::default()
        }
    }
}

/// A request on its way.
struct Asked {
    shared: Arc<Shared>,
    operation: Option<Arc<Operation>>,
    head: request::Parts,
    request_id: String,
}

impl Asked {
    async fn process(
        self,
        body: axum::body::Body,
        control: &Control,
        record: &mut RecordedRequest,
    ) -> Result<End, Refusal> {
        check_sizes(&self.head)?;
        let shared = Arc::clone(&self.shared);
        if self.operation.as_ref().is_some_and(|operation| shared.faults.strikes_head(&operation.id)) {
            return Ok(End::Reset);
        }
        let body = match shared.bodies.read(body).await {
            Ok(body) => body,
            Err(refusal) => return Ok(End::Response(Response::refused(&refusal, &self.request_id).close())),
        };
        record.with_body(self.operation.as_deref(), &body.bytes);
        let Some(operation) = self.operation.clone() else {
            let message = "the API does not exist, or not with this method";
            return Err(Refusal::gateway(404, "APIGW.0101", message));
        };
        control.work();
        let after = match strike(&shared, &operation).await? {
            Strike::Refuses(response) => return Ok(End::Response(response)),
            Strike::Silence => {
                // It is the client that ends this.
                control.wait();
                return std::future::pending().await;
            }
            Strike::After(kind) => kind,
        };
        let response = match shared.scripts.next(&operation.id) {
            Some(scripted) => Response::scripted(scripted),
            None if body.bytes.len() <= SMALL => self.carry_out(&operation, &body.bytes)?,
            None => {
                // It takes its time, and others do not wait for that. Nobody closes the semaphore.
                let _place = shared.large.acquire().await;
                let bytes = body.bytes.clone();
                let carried = tokio::task::spawn_blocking(move || self.carry_out(&operation, &bytes)).await;
                carried.map_err(|_| Refusal::gateway(500, "APIG.0201", "the simulator has failed"))??
            }
        };
        Ok(match after {
            Some(FaultKind::ResetAfterRead) => End::Reset,
            Some(FaultKind::ResetInResponse) => End::Response(response.cut(true)),
            Some(FaultKind::TruncatedBody) => End::Response(response.cut(false)),
            Some(FaultKind::WrongContentType) => End::Response(response.into_html()),
            Some(FaultKind::CloseAfterResponse) => {
                control.close_after();
                End::Response(response)
            }
            Some(FaultKind::StaleConnection) => {
                control.grow_stale();
                End::Response(response)
            }
            _ => End::Response(response),
        })
    }

    /// What the gateway and the service do.
    fn carry_out(&self, operation: &Operation, body: &Bytes) -> Result<Response, Refusal> {
        let (shared, head) = (&self.shared, &self.head);
        let (path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
        let method = head.method.as_str();
        let signed = signature::Request { method, path, query, headers: &head.headers, body };
        authenticate(&shared.identity, signed, operation.service, SystemTime::now())?;
        check_project(&shared.identity, operation, path)?;
        let parts = Parts { path, query, headers: &head.headers, body };
        match serve(shared, operation, parts) {
            Ok(response) => Ok(response),
            // A refusal of the service is one of its responses, which a fault may spoil.
            Err(refusal) => Ok(Response::refused(&refusal, &self.request_id)),
        }
    }
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

/// What the faults do to a request.
enum Strike {
    /// It gets this response, and nothing else happens.
    Refuses(Response),
    /// It gets no response.
    Silence,
    /// It is carried out; then this goes wrong.
    After(Option<FaultKind>),
}

/// Lets the next faults strike.
async fn strike(shared: &Shared, operation: &Operation) -> Result<Strike, Refusal> {
    let service = operation.service;
    let failed = |status, message: &str| Refusal::service(service, status, codes(service).internal, message);
    let throttled = |message: String| Refusal::gateway(429, "APIGW.0308", message);
    loop {
        return Err(match shared.faults.strike(&operation.id) {
            Some(FaultKind::Delay(delay)) => {
                tokio::time::sleep(delay).await;
                continue;
            }
            Some(FaultKind::NoResponse) => return Ok(Strike::Silence),
            Some(FaultKind::Status429 { retry_after }) => {
                let refusal = throttled("the throttling threshold is reached".to_owned());
                refusal.retry_after(Some(whole_seconds(retry_after)))
            }
            Some(FaultKind::Throttled { period }) => throttled(format!(
                "the throttling threshold is reached: policy ip over ratelimit,limit:5,time:{} second",
                whole_seconds(period)
            )),
            Some(FaultKind::Status500) => failed(500, "the service failed, as it was instructed to"),
            Some(FaultKind::Status502) => return Ok(Strike::Refuses(Response::new(502, None).into_html())),
            Some(FaultKind::Status503) => failed(503, "the service is away, as it was instructed to"),
            Some(FaultKind::Status504) => {
                let service = service.to_ascii_uppercase();
                Refusal::gateway(504, "APIGW.0201", format!("service {service} timed out (30000 ms)"))
            }
            Some(FaultKind::SignatureExpired) => {
                let now = crate::auth::stamp(SystemTime::now());
                let earlier = crate::auth::stamp(SystemTime::now() - Duration::from_secs(16 * 60));
                let message = format!("signature expired, signature time:{earlier},server time:{now}");
                let message = format!("incorrect IAM authentication information: {message}");
                Refusal::gateway(401, "APIGW.0301", message)
            }
            after => return Ok(Strike::After(after)),
        });
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

fn serve(shared: &Shared, operation: &Operation, parts: Parts<'_>) -> Result<Response, Refusal> {
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
