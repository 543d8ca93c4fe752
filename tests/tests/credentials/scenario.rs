//! Plays one scenario: a client in an environment, a server that responds as the scenario says, calls at
//! given times.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use huaweicloud_core::{Credentials, Environment, Error, Retry, Scope};
use huaweicloud_oms::Client;
use huaweicloud_tests::{Request, Server, ServerResponse, verify};
use serde_json::{Value as Json, json};

use crate::log::Log;

/// Every secret of a scenario contains this.
const MARK: &str = "SECRET";
/// When a scenario begins: 2026-01-01T00:00:00Z.
const START: u64 = 1_767_225_600;
/// Where the fake service is; every other path belongs to metadata, IAM, STS and the pod's agent.
const SERVICE: &str = "/service";

/// No wait worth mentioning.
const QUICK: Duration = Duration::from_micros(10);

type Outcome<T> = Result<T, String>;

/// The responses that are still to be given, and what was asked against the script.
#[derive(Default)]
struct Script {
    next: Vec<Json>,
    service: Vec<Request>,
    problems: Vec<String>,
}

pub(crate) fn run(folder: &Path) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let log = Log::default();
    let _guard = log.listen();
    runtime.map_err(|error| error.to_string())?.block_on(play(folder, &log))
}

async fn play(folder: &Path, log: &Log) -> Outcome<()> {
    let script = Arc::new(Mutex::new(Script::default()));
    let acting = Arc::clone(&script);
    let server = Server::start(move |request| respond(&mut acting.lock().unwrap(), request)).await;
    let server = server.map_err(|error| error.to_string())?;
    let files = Files::copy(&folder.join("files"), &server.endpoint())?;
    let place = |text: &str| text.replace("{server}", &server.endpoint()).replace("{files}", &files.path());

    let read = |name: &str, otherwise: Json| -> Outcome<Json> {
        let path = folder.join(name);
        if !path.exists() {
            return Ok(otherwise);
        }
        let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        serde_json::from_str(&place(&text)).map_err(|error| format!("{name}: {error}"))
    };
    let settings = read("client.json", json!({}))?;
    let variables = read("env.json", json!({}))?;
    let responses = read("responses.json", json!([]))?;
    let expected = read("expected.json", Json::Null)?;
    let steps = expected.as_array().filter(|steps| !steps.is_empty()).ok_or("expected.json is no list")?;

    let seconds = Arc::new(AtomicU64::new(START));
    let environment = environment(&variables, &server, &files, &seconds)?;
    let mut client: Option<Client> = None;
    for (index, step) in steps.iter().enumerate() {
        let allowed = responses.get(index).and_then(Json::as_array).cloned().unwrap_or_default();
        script.lock().unwrap().next = allowed;
        seconds.store(START + step["at"].as_u64().unwrap_or(0), Ordering::SeqCst);
        let before = log.renewals();
        let result = match &client {
            None => connect(&settings, &environment, &server).await,
            Some(client) => Ok(client.clone()),
        };
        let result = match result {
            Ok(connected) => {
                let result = call(&connected, &settings).await;
                client = Some(connected);
                result
            }
            Err(error) => Err(error),
        };
        if step["renews"] == true {
            log.until_renewals(before + 1).await.map_err(|problem| format!("step {index}: {problem}"))?;
        }
        let mut script = script.lock().unwrap();
        let left: Vec<_> =
            script.next.iter().map(|left| format!("not asked for {}", left["request"])).collect();
        script.problems.extend(left);
        if let Some(problem) = script.problems.first() {
            return Err(format!(
                "step {index}: {problem}; it ended with {:?}",
                result.map_err(|error| error.to_string())
            ));
        }
        let service = std::mem::take(&mut script.service);
        compare(step, &result, &service, client.as_ref())
            .map_err(|problem| format!("step {index}: {problem}"))?;
        if let Err(error) = &result {
            hides(&format!("{error} {error:?} {error:#?}"))?;
        }
        hides(&format!("{client:?} {client:#?} {environment:?} {}", log.text()))?;
    }
    Ok(())
}

fn environment(
    variables: &Json,
    server: &Server,
    files: &Files,
    seconds: &Arc<AtomicU64>,
) -> Outcome<Environment> {
    // Whatever a scenario forgets must not leave this machine.
    let iam = ("HUAWEICLOUD_SDK_IAM_ENDPOINT".to_owned(), server.endpoint());
    let mut all: HashMap<String, String> = HashMap::from([iam]);
    for (name, value) in variables.as_object().ok_or("env.json is no object")? {
        all.insert(name.clone(), value.as_str().ok_or("a variable is no text")?.to_owned());
    }
    let seconds = Arc::clone(seconds);
    let now = move || SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.load(Ordering::SeqCst));
    let environment = Environment::given(all).metadata_endpoint(&server.endpoint()).clock(now);
    let home = files.0.join("home");
    Ok(if home.exists() { environment.home(home) } else { environment })
}

async fn connect(settings: &Json, environment: &Environment, server: &Server) -> Result<Client, Error> {
    let text = |name: &str| settings[name].as_str();
    let mut builder = Client::builder();
    if settings["own_endpoint"] != false {
        builder = builder.endpoint(format!("{}{SERVICE}", server.endpoint()));
    }
    if settings["region"] != false {
        builder = builder.region(text("region").unwrap_or("cn-north-4").to_owned());
    }
    if text("scope") == Some("account") {
        builder = builder.scope(Scope::Account);
    }
    if let Some(id) = text("project_id") {
        builder = builder.project_id(id);
    }
    if let Some(address) = text("iam_endpoint") {
        builder = builder.iam_endpoint(address);
    }
    if let Some(keys) = settings["credentials"].as_array() {
        let key = |index: usize| keys[index].as_str().unwrap_or_default();
        builder = builder.credentials(Credentials::new(key(0), key(1)));
    }
    let attempts =
        settings["attempts"].as_u64().and_then(|attempts| u32::try_from(attempts).ok()).unwrap_or(3);
    builder = builder.retry(Retry::new().max_attempts(attempts).first_wait(QUICK, QUICK));
    if settings["from_env"] != false {
        builder = builder.environment(environment.clone());
    }
    if settings["build"] == true { builder.build() } else { builder.connect().await }
}

/// Calls the service, unless the scenario is about the endpoint alone.
async fn call(client: &Client, settings: &Json) -> Result<(), Error> {
    if settings["own_endpoint"] == false {
        return Ok(());
    }
    client.show_task(1).await.map(|_| ())
}

/// What the server does with a request: the next response of the script, or a task of the service.
fn respond(script: &mut Script, request: &Request) -> ServerResponse {
    if request.target.starts_with(SERVICE) {
        script.service.push(request.clone());
        return ServerResponse::Json(200, "{}".to_owned());
    }
    let asked = format!("{} {}", request.method, request.target);
    let unscripted = |script: &mut Script, problem: String| {
        script.problems.push(problem);
        ServerResponse::Json(500, "{}".to_owned())
    };
    if script.next.is_empty() {
        return unscripted(script, format!("asked for {asked}, which is not in the script"));
    }
    let entry = script.next.remove(0);
    if entry["request"] != asked.as_str() {
        return unscripted(script, format!("asked for {asked}, not for {}", entry["request"]));
    }
    for (name, value) in entry["headers"].as_object().into_iter().flatten() {
        if request.header(name) != value.as_str() {
            script
                .problems
                .push(format!("{asked}: the header {name} is {:?}, not {value}", request.header(name)));
        }
    }
    if let Some(body) = entry.get("body")
        && serde_json::from_slice::<Json>(&request.body).ok().as_ref() != Some(body)
    {
        script.problems.push(format!("{asked}: the body is {}", String::from_utf8_lossy(&request.body)));
    }
    if let Some(secret) = entry["signed_with"].as_str()
        && let Err(problem) = verify(request, secret)
    {
        script.problems.push(format!("{asked}: {problem}"));
    }
    match entry["does"].as_str() {
        Some("close") => return ServerResponse::Close,
        Some("silence") => return ServerResponse::Silence,
        _ => {}
    }
    let body = match &entry["response"] {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        json => json.to_string(),
    };
    let mut raw = format!(
        "HTTP/1.1 {} Status\r\nConnection: close\r\nContent-Length: {}\r\n",
        entry["status"].as_u64().unwrap_or(200),
        body.len()
    );
    for (name, value) in entry["response_headers"].as_object().into_iter().flatten() {
        raw.push_str(&format!("{name}: {}\r\n", value.as_str().unwrap_or_default()));
    }
    ServerResponse::Raw(format!("{raw}\r\n{body}").into_bytes())
}

/// Compares what a step came to with what the scenario expects.
fn compare(
    step: &Json,
    result: &Result<(), Error>,
    sent: &[Request],
    client: Option<&Client>,
) -> Outcome<()> {
    if let Some(expected) = step["error"].as_str() {
        let error = result.as_ref().err().ok_or("there is no error")?.to_string();
        let as_expected = match expected.strip_suffix('…') {
            Some(start) => error.starts_with(start),
            None => error == expected,
        };
        return if as_expected { Ok(()) } else { Err(format!("the error is\n  {error}\nnot\n  {expected}")) };
    }
    result.as_ref().map_err(|error| format!("failed: {error}"))?;
    if let Some(endpoint) = step["endpoint"].as_str() {
        let shown = format!("{client:?}");
        let wanted = format!("endpoint: {endpoint:?}");
        return if shown.contains(&wanted) { Ok(()) } else { Err(format!("{shown} has not {wanted}")) };
    }
    let [request] = sent else { return Err(format!("{} requests were sent to the service", sent.len())) };
    let access = step["access"].as_str().unwrap_or_default();
    let authorization = request.header("authorization").unwrap_or_default();
    if !authorization.contains(&format!("Access={access},")) {
        return Err(format!("signed as {authorization}, not by {access}"));
    }
    verify(request, step["secret"].as_str().unwrap_or_default())?;
    for (key, header) in
        [("token", "x-security-token"), ("project", "x-project-id"), ("domain", "x-domain-id")]
    {
        if request.header(header) != step[key].as_str() {
            return Err(format!("{header} is {:?}, not {}", request.header(header), step[key]));
        }
    }
    Ok(())
}

/// Refuses a text with a secret in it.
fn hides(text: &str) -> Outcome<()> {
    if text.contains(MARK) { Err(format!("a secret is shown: {text}")) } else { Ok(()) }
}

/// A copy of a scenario's files, in which the address of the server stands.
struct Files(PathBuf);

impl Files {
    fn copy(from: &Path, server: &str) -> Outcome<Self> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let folder =
            std::env::temp_dir().join(format!("huaweicloud-scenario-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let files = Files(folder);
        copy(from, &files.0, &|text| text.replace("{server}", server).replace("{files}", &files.path()))?;
        Ok(files)
    }

    fn path(&self) -> String {
        self.0.to_string_lossy().into_owned()
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path, place: &dyn Fn(&str) -> String) -> Outcome<()> {
    let Ok(entries) = fs::read_dir(from) else { return Ok(()) };
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            fs::create_dir_all(&target).map_err(|error| error.to_string())?;
            copy(&path, &target, place)?;
        } else {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            fs::write(&target, place(&text)).map_err(|error| error.to_string())?;
        }
    }
    Ok(())
}
