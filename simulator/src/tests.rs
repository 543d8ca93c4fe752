//! The simulator measured by the documents: every example is taken, every response is as documented.

use std::sync::LazyLock;
use std::time::Duration;

use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::documents::{OPERATIONS, Operation, SOURCES};
use crate::json_schema;
use crate::refusal::codes;
use crate::schema;
use crate::simulator::Simulator;
use support::{Response, send};

mod groups;
mod instances;
mod keys;
mod migrations;
mod parts;
#[path = "../tests/support/mod.rs"]
mod support;
mod syncs;
mod tasks;

const NO_BODY: Value = Value::Null;

/// The codes that say that nothing has the id of an example.
const NOT_FOUND: [&str; 6] = ["OMS.1009", "DCS.4133", "DCS.3022", "DCS.4001", "DCS.4800", "DCS.4988"];

/// A simulator whose time only moves when it is set, and a migration takes 8 s of it.
struct Cloud {
    simulator: Simulator,
}

fn operations() -> &'static [std::sync::Arc<Operation>] {
    OPERATIONS.as_ref().unwrap()
}

/// The operation of this name: of a service with a state, where others have one of the same name.
fn operation(id: &str) -> &'static Operation {
    let mut named: Vec<_> = operations().iter().filter(|operation| operation.id == id).collect();
    named.sort_by_key(|operation| !["dcs", "oms"].contains(&operation.service));
    named.first().unwrap_or_else(|| panic!("no operation {id}"))
}

/// What a document says of an operation, as it stands there.
fn text_of(operation: &Operation) -> Value {
    static TEXTS: LazyLock<Vec<(&str, Value)>> = LazyLock::new(|| {
        SOURCES.iter().map(|(name, text)| (*name, serde_json::from_str(text).unwrap())).collect()
    });
    let (_, document) = TEXTS.iter().find(|(name, _)| *name == operation.service).unwrap();
    let item = &document["paths"][&operation.path];
    let mut text = item[operation.method.to_lowercase()].clone();
    text["parameters"] = json!([array(&item["parameters"]), array(&text["parameters"])].concat());
    follow(&mut text, document);
    text
}

/// Puts parameters, responses and bodies in the place of their references.
fn follow(value: &mut Value, document: &Value) {
    while let Some(target) = value["$ref"].as_str().filter(|target| !target.contains("/schemas/")) {
        *value = document.pointer(&target[1..]).unwrap().clone();
    }
    match value {
        Value::Object(members) => members.values_mut().for_each(|value| follow(value, document)),
        Value::Array(items) => items.iter_mut().for_each(|item| follow(item, document)),
        _ => {}
    }
}

/// Judges values by a schema of a document.
fn validator(schema: &Value, document: &OpenAPI) -> jsonschema::Validator {
    let schema: ReferenceOr<Schema> = serde_json::from_value(schema.clone()).unwrap();
    jsonschema::draft4::new(&json_schema::of_request(&schema, document)).unwrap()
}

/// The documented example of the body of a request.
fn example(operation: &Operation) -> Value {
    let text = text_of(operation);
    let content = &text["requestBody"]["content"]["application/json"];
    match content["examples"].as_object().and_then(|examples| examples.values().next()) {
        Some(first) => first["value"].clone(),
        None => content["example"].clone(),
    }
}

impl Cloud {
    async fn new() -> Self {
        Self { simulator: Simulator::builder().speed(0.0).start().await.unwrap() }
    }

    /// Lets some seconds pass.
    fn pass(&self, seconds: u64) {
        self.simulator.advance(Duration::from_secs(seconds));
    }

    /// Calls an operation; its response must be as documented. Several ids of a path stand with a slash between.
    async fn call(&self, id: &str, in_path: &str, query: &str, body: &Value) -> Response {
        self.call_of(operation(id), in_path, query, body).await
    }

    /// The same, where several services may have an operation of this name.
    async fn call_of(&self, operation: &Operation, in_path: &str, query: &str, body: &Value) -> Response {
        let mut given = in_path.split('/');
        let mut last = "";
        let segments = operation.path.split('/').map(|segment| match segment {
            "{project_id}" => self.simulator.project_id(),
            segment if segment.starts_with('{') => {
                last = given.next().unwrap_or(last);
                last
            }
            segment => segment,
        });
        let segments: Vec<&str> = segments.collect();
        let target = format!("{}{}{query}", segments.join("/"), if query.is_empty() { "" } else { "?" });
        let endpoint = self.simulator.endpoint_of(operation.service).unwrap();
        let response = send(&endpoint, &operation.method, &target, body).await;
        check(operation, &response);
        response
    }

    /// A call that must succeed; returns the body.
    async fn good(&self, id: &str, in_path: &str, query: &str, body: &Value) -> Value {
        let response = self.call(id, in_path, query, body).await;
        assert_eq!(response.status, operation(id).success.status, "{id}: {}", response.message());
        response.json()
    }

    /// A call that must be refused; returns the code.
    async fn bad(&self, id: &str, in_path: &str, body: &Value) -> String {
        let response = self.call(id, in_path, "", body).await;
        assert!(response.status >= 400, "{id} is not refused");
        response.code()
    }

    /// What a task or group shows.
    async fn status(&self, id: &str, in_path: &str) -> Value {
        self.good(id, in_path, "", &Value::Null).await["status"].clone()
    }
}

/// The response has a documented status, a request id and a body of the documented schema.
fn check(operation: &Operation, response: &Response) {
    let id = &operation.id;
    assert!(response.header("x-request-id").is_some_and(|id| id.len() == 32), "{id}: no request id");
    let text = text_of(operation);
    let responses = &text["responses"];
    // That there is no such instance says the table of error codes, for all operations.
    let missing = response.status == 404 && response.code() == "DCS.3022";
    let documented = if missing { &responses["400"] } else { &responses[response.status.to_string()] };
    assert!(!documented.is_null(), "{id}: the status {} is not documented: {response:?}", response.status);
    let schema = &documented["content"]["application/json"]["schema"];
    if schema.is_null() {
        assert!(response.body.is_empty(), "{id}: there is a body that is not documented");
        return;
    }
    let validator = validator(schema, &operation.document);
    let body = response.json();
    let wrong: Vec<String> =
        validator.iter_errors(&body).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(wrong.is_empty(), "{id}: {wrong:?}\n{body:#}");
    // An error names the place of a secret; `no_message_quotes_a_secret` looks at values.
    let text = if response.status < 400 { body.to_string() } else { String::new() };
    for secret in ["src_sk", "dst_sk", "cdn_key", "target_password", "source_password", "\"ak\"", "\"sk\""] {
        assert!(!text.contains(secret), "{id}: the response has {secret}");
    }
}

/// The items of an array; none of anything else.
fn array(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn strings(value: &Value) -> Vec<&str> {
    array(value).iter().filter_map(Value::as_str).collect()
}

#[tokio::test]
async fn every_example_is_taken() {
    for operation in operations() {
        let cloud = Cloud::new().await;
        let mut query = Vec::new();
        let text = text_of(operation);
        let mut in_path = String::new();
        for parameter in array(&text["parameters"]) {
            let value = match &parameter["example"] {
                Value::String(text) => text.clone(),
                Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
                other => other.to_string(),
            };
            match parameter["in"].as_str().unwrap() {
                "query" => {
                    let value =
                        percent_encoding::utf8_percent_encode(&value, percent_encoding::NON_ALPHANUMERIC);
                    query.push(format!("{}={value}", parameter["name"].as_str().unwrap()));
                }
                _ if parameter["name"] != "project_id" => in_path = value,
                _ => {}
            }
        }
        let response = cloud.call_of(operation, &in_path, &query.join("&"), &example(operation)).await;
        let code = response.code();
        let unknown_id = NOT_FOUND.contains(&code.as_str()) || code == codes(operation.service).not_found;
        let listed = response.message();
        assert!(response.status == operation.success.status || unknown_id, "{}: {listed}", operation.id);
        assert_eq!(cloud.simulator.requests()[0].operation.as_deref(), Some(operation.id.as_str()));
    }
}

#[test]
fn every_documented_response_fits_its_schema() {
    let mut found = 0;
    for operation in operations() {
        let text = text_of(operation);
        for (status, response) in text["responses"].as_object().unwrap() {
            let Some(content) = response["content"].get("application/json") else { continue };
            let validator = validator(&content["schema"], &operation.document);
            let wrong: Vec<String> =
                validator.iter_errors(&content["example"]).map(|error| error.to_string()).collect();
            assert!(wrong.is_empty(), "{} {status}: {wrong:?}", operation.id);
            assert!(content.get("example").is_some(), "{} {status} has no example", operation.id);
            found += 1;
        }
    }
    assert!(found >= operations().len(), "only {found} responses");
}

/// The codes with which a service refuses what no operation documents by itself.
fn declared_codes(operation: &Operation) -> Vec<String> {
    let declared = operation.document.extensions.get("x-error-codes").and_then(Value::as_object);
    let codes = declared.map(|codes| codes.values().filter_map(Value::as_str).map(str::to_owned).collect());
    codes.unwrap_or_else(|| vec![format!("{}.0400", operation.service.to_uppercase())])
}

#[tokio::test]
async fn every_body_is_checked() {
    let cloud = Cloud::new().await;
    for operation in operations().iter().filter(|operation| operation.body.is_some()) {
        let id = operation.id.as_str();
        let codes = declared_codes(operation);
        for body in [json!([]), json!("text"), json!(1)] {
            let response = cloud.call_of(operation, "1", "", &body).await;
            assert!(response.status >= 400 && codes.contains(&response.code()), "{id}: {body}: {response:?}");
        }
        // Each field that is needed is missed, by its place.
        let root = json_schema::of_request(&operation.body.as_ref().unwrap().schema, &operation.document);
        let root = match root["allOf"][0]["$ref"].as_str() {
            Some(target) => root.pointer(&target[1..]).unwrap(),
            None => &root["allOf"][0],
        };
        for name in strings(&root["required"]) {
            let mut body = example(operation);
            body.as_object_mut().unwrap().remove(name);
            let response = cloud.call_of(operation, "1", "", &body).await;
            assert!(response.message().contains(&format!("body.{name}: is needed")), "{id}: {response:?}");
        }
    }
}

#[tokio::test]
async fn no_message_quotes_a_secret() {
    let cloud = Cloud::new().await;
    for operation in operations().iter().filter(|operation| operation.body.is_some()) {
        let document = &operation.document;
        let schema = &operation.body.as_ref().unwrap().schema;
        let mut body = example(operation);
        spoil(&mut body, schema, document);
        let response = cloud.call_of(operation, "1", "", &body).await;
        assert!(!response.message().contains("hunter2"), "{}: {}", operation.id, response.message());
    }
    let target = format!("/v2/{}/tasks?limit=hunter2&other=hunter2", cloud.simulator.project_id());
    let response = send(&cloud.simulator.endpoint(), "GET", &target, &Value::Null).await;
    assert!(!response.message().contains("hunter2"), "{}", response.message());
    let query = cloud.simulator.requests().pop().unwrap().query;
    assert_eq!(query, "limit=hunter2&other=[redacted]");
}

/// Puts something into every secret that is not allowed there.
fn spoil<S: schema::AnySchemaRef>(value: &mut Value, schema: &ReferenceOr<S>, document: &OpenAPI) {
    let Some(members) = value.as_object_mut() else { return };
    for (name, value) in members {
        let Some(of) = schema::property(schema, document, name) else { continue };
        if schema::is_secret(of, document) {
            *value = json!(format!("<hunter2>{}", "x".repeat(20_000)));
        } else {
            spoil(value, of, document);
        }
    }
}

#[tokio::test]
async fn a_client_that_never_ends_its_head_is_let_go() {
    let simulator = Simulator::builder().head_time(Duration::from_millis(200)).start().await.unwrap();
    let mut stream = support::connect(&simulator.endpoint()).await;
    stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n").await.unwrap();
    let mut rest = Vec::new();
    let closed = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut rest)).await;
    assert!(closed.is_ok(), "the connection is still open");
}

fn keys() -> Value {
    json!({ "src_ak": "src_ak", "src_sk": "src_sk", "dst_ak": "dst_ak", "dst_sk": "dst_sk" })
}

fn policy(start: &str, end: &str) -> Value {
    json!({ "start": start, "end": end, "max_bandwidth": 2_000_000 })
}

async fn create(cloud: &Cloud, id: &str, bucket: &str) -> String {
    let mut body = example(operation(id));
    let place =
        if id == "CreateSyncTask" { &mut body["src_bucket"] } else { &mut body["src_node"]["bucket"] };
    *place = json!(bucket);
    let created = cloud.good(id, "", "", &body).await;
    let id = ["id", "group_id", "sync_task_id"].iter().find_map(|name| created.get(name)).unwrap();
    id.as_str().map_or_else(|| id.to_string(), str::to_owned)
}
