//! Judge: Prism, a mock server made of an OpenAPI document. It reads our documents with eyes that are not
//! ours: the generated clients' calls are what the documents describe, and the limits stand where another
//! tool finds them.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

use huaweicloud_tests::http_client;
use huaweicloud_tests::judges::{self, Node};

use crate::calls::{self, Account, Client};
use crate::raw;
use crate::requests::{Operation, operations};

const PRISM: &str = "@stoplight/prism-cli@5.14.2";
const PROJECT: &str = "0123456789abcdef0123456789abcdef";

/// Prism, playing one service. It stops when it is dropped.
struct Prism {
    process: Child,
    endpoint: String,
}

impl Prism {
    fn start(node: &Node, service: &str) -> Self {
        let document =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated").join(service).join("openapi.json");
        let mut process = node
            .command("@stoplight/prism-cli/dist/index.js")
            .args(["mock", "--multiprocess", "false", "--errors", "--host", "127.0.0.1", "--port", "0"])
            .arg(document)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let listening = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let address = line.split("listening on ").nth(1)?;
            Some(address.trim().to_owned())
        });
        // It would wait for somebody to read what it says of each request.
        std::thread::spawn(move || lines.for_each(drop));
        Prism { process, endpoint: listening.unwrap() }
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
async fn prism_takes_valid_calls_and_refuses_broken_ones() {
    let node = Node::with(env!("CARGO_TARGET_TMPDIR").as_ref(), PRISM);
    let Some(node) = judges::available("the mock server Prism", node).unwrap() else { return };
    for service in huaweicloud_tests::services().unwrap() {
        let prism = Prism::start(&node, &service);
        let account = Account {
            endpoint: prism.endpoint.clone(),
            project_id: PROJECT.to_owned(),
            access_key: "access-key".to_owned(),
            secret_key: "secret-key".to_owned(),
        };
        let client = calls::client(&service, &account);
        let mut failed = Vec::new();
        for operation in operations().into_iter().filter(|operation| operation.service == service) {
            failed.extend(valid(&client, &operation).await);
            failed.extend(broken(&client, &prism, &operation).await);
        }
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}

/// The example of an operation is accepted, and the response's example is read.
async fn valid(client: &Client, operation: &Operation) -> Option<String> {
    let call = match client.call(&operation.id, &operation.example()) {
        Ok(call) => call,
        Err(problem) => return Some(format!("{}: the example cannot be sent: {problem}", operation.id)),
    };
    call.sent.await.err().map(|error| format!("{}: the example is refused: {error}", operation.id))
}

/// What breaks a limit is refused by the client, with the place; Prism refuses what the keywords of
/// OpenAPI say.
async fn broken(client: &Client, prism: &Prism, operation: &Operation) -> Vec<String> {
    let http = http_client().unwrap().build().unwrap();
    let mut failed = Vec::new();
    for broken in operation.broken() {
        let name = format!("{}: {} of {}", operation.id, broken.keyword, broken.place);
        // A call that the compiler refuses is refused.
        if let Ok(call) = client.call(&operation.id, &broken.values) {
            match call.checked {
                Ok(()) => failed.push(format!("{name}: the client accepts it")),
                Err(found) if !found.iter().any(|one| one.place() == broken.place) => {
                    failed.push(format!("{name}: the client says {found}"));
                }
                Err(_) => {}
            }
        }
        // What our own keyword says Prism cannot know. It takes an empty segment for another path, and an
        // empty value of a query for none.
        let unknown = ["exactlyOne", "atLeastOne", "atMostOne", "absent", "disjoint"];
        let by_condition = broken.keyword == "required" && !documented_required(operation, &broken.place);
        let empty = broken.keyword == "minLength" && !broken.place.starts_with("body.");
        if unknown.contains(&broken.keyword) || by_condition || empty {
            continue;
        }
        let response = raw::send(&http, &prism.endpoint, PROJECT, "token", operation, &broken.values).await;
        if response.status().is_success() {
            failed.push(format!("{name}: Prism accepts it"));
        }
    }
    failed
}

/// Whether a field is required by the document itself, whatever the others are.
fn documented_required(operation: &Operation, place: &str) -> bool {
    let Some((schema, _)) = &operation.body else { return true };
    let mut schema = operation.merged(schema);
    let Some((parents, name)) = place.rsplit_once('.') else { return true };
    for step in parents.split('.').skip(1) {
        let (step, items) = step.split_once('[').map_or((step, false), |(step, _)| (step, true));
        let property = operation.merged(&schema["properties"][step]);
        schema = if items { operation.merged(&property["items"]) } else { property };
    }
    schema
        .get("required")
        .and_then(|names| names.as_array())
        .is_some_and(|names| names.iter().any(|one| one == name))
}
