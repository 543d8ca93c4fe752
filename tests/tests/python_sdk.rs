//! The vendor's Python SDK calls every operation of the bundled documents in the simulator: it is understood,
//! and understands the response.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use huaweicloud_simulator::Simulator;
use huaweicloud_tests::judges::{self, Python, Script};
use serde_json::{Map, Value, json};

use Step::{Advance, Call, Set, Unset};

/// What has to happen before an operation has something to work on.
#[derive(Clone, Copy)]
enum Step {
    /// Another operation is prepared and called. If it creates something, its id goes into all later calls.
    Call(&'static str),
    /// So many seconds pass.
    Advance(u64),
    /// A parameter, or a field of the body by its path, gets this text in place of its example.
    Set(&'static str, &'static str),
    /// A parameter, or a field of the body by its path, is left out.
    Unset(&'static str),
}

/// The preparation of each operation that needs one. One that is here twice is judged twice; one that is not
/// here is called as its examples say.
///
/// A migration waits for a second and then takes seven; pausing takes one, creating a task group two.
const PREPARATIONS: &[(&str, &[Step])] = &[
    ("ListTasks", &[Call("CreateTaskGroup"), Advance(4), Unset("task_name")]),
    ("ShowTask", &[Call("CreateTask"), Advance(2)]),
    ("StopTask", &[Call("CreateTask"), Advance(2)]),
    ("StartTask", &[Call("StopTask"), Advance(2)]),
    ("DeleteTask", &[Call("StopTask"), Advance(2)]),
    ("UpdateBandwidthPolicy", &[Call("CreateTask")]),
    ("BatchUpdateTasks", &[Call("CreateTask"), Unset("group_id")]),
    ("BatchUpdateTasks", &[Call("CreateTaskGroup"), Advance(2)]),
    ("ListTaskGroup", &[Call("CreateTaskGroup"), Advance(4)]),
    ("ShowTaskGroup", &[Call("CreateTaskGroup"), Advance(4)]),
    ("StopTaskGroup", &[Call("CreateTaskGroup"), Advance(4)]),
    ("StartTaskGroup", &[Call("StopTaskGroup"), Advance(2)]),
    ("DeleteTaskGroup", &[Call("StopTaskGroup"), Advance(2)]),
    ("RetryTaskGroup", &[Set("src_node.bucket", "fails-photos"), Call("CreateTaskGroup"), Advance(12)]),
    ("UpdateTaskGroup", &[Call("CreateTaskGroup")]),
    ("ListSyncTasks", &[Call("CreateSyncTask")]),
    ("StopSyncTask", &[Call("CreateSyncTask")]),
    ("StartSyncTask", &[Call("StopSyncTask")]),
    ("DeleteSyncTask", &[Call("StopSyncTask")]),
    ("CreateSyncEvents", &[Call("CreateSyncTask")]),
    ("ShowSyncTask", &[Call("CreateSyncEvents"), Advance(9)]),
    (
        "ListSyncTaskStatistic",
        &[Call("CreateSyncEvents"), Advance(9), Set("start_time", "0"), Set("end_time", "9999999999999")],
    ),
    ("ListMigrationTask", &[Call("CreateMigrationTask"), Unset("name")]),
    ("ShowMigrationTask", &[Call("CreateMigrationTask"), Advance(2)]),
    ("ShowMigrationTaskStats", &[Call("CreateMigrationTask"), Advance(2)]),
    ("StopMigrationTask", &[Call("CreateMigrationTask"), Advance(2)]),
    ("BatchStopMigrationTasks", &[Call("CreateMigrationTask"), Advance(2)]),
    ("DeleteMigrationTask", &[Call("CreateMigrationTask"), Advance(9)]),
    ("ListMigrationTaskLogs", &[Set("task_name", "fails-import"), Call("CreateMigrationTask"), Advance(9)]),
    ("UpdateMigrationTask", &[Call("CreateOnlineMigrationTask"), Advance(2)]),
    ("SetOnlineMigrationTask", &[Call("CreateOnlineMigrationTask"), Advance(2)]),
    ("StopMigrationTaskSync", &[Call("SetOnlineMigrationTask"), Advance(2)]),
    ("BatchRestartOnlineMigrationTasks", &[Call("StopMigrationTaskSync")]),
    (
        "ExchangeInstanceIp",
        &[Set("migration_method", "incremental_migration"), Call("SetOnlineMigrationTask"), Advance(9)],
    ),
    ("RollbackExchangeInstanceIp", &[Call("ExchangeInstanceIp"), Advance(2)]),
];

/// What an operation creates: the field of its response that has the id, and the parameters and fields that
/// take it.
const IDS: &[(&str, &str, &[&str])] = &[
    ("CreateTask", "id", &["task_id", "ids"]),
    ("CreateTaskGroup", "group_id", &["group_id"]),
    ("CreateSyncTask", "sync_task_id", &["sync_task_id"]),
    ("CreateMigrationTask", "id", &["task_id", "task_id_list", "migration_tasks"]),
    ("CreateOnlineMigrationTask", "instance_id", &["task_id", "task_id_list", "migration_tasks"]),
];

/// A bundled document, and the operations that it holds.
struct Document {
    service: String,
    path: PathBuf,
    operations: Vec<String>,
}

/// Those of all services, but for those that say that the vendor's SDK has no such service.
fn documents() -> Vec<Document> {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    let mut documents = Vec::new();
    for service in huaweicloud_tests::services().unwrap() {
        let path = generated.join(&service).join("openapi.json");
        let document: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        if document["x-vendor-sdk"] == "none" {
            continue;
        }
        let items = document["paths"].as_object().unwrap().values();
        let operations = items.flat_map(|item| item.as_object().unwrap().values());
        let operations =
            operations.filter_map(|operation| operation["operationId"].as_str().map(str::to_owned));
        documents.push(Document { service, path, operations: operations.collect() });
    }
    documents
}

/// A simulator of its own for each operation, and the SDK that calls it.
struct Trial<'a> {
    sdk: &'a mut Script,
    simulator: Simulator,
    secret_key: String,
    document: &'a Document,
    /// What takes the place of examples.
    values: Map<String, Value>,
    problems: Vec<String>,
}

impl<'a> Trial<'a> {
    async fn start(sdk: &'a mut Script, document: &'a Document) -> Self {
        let simulator = Simulator::builder().speed(0.0).start().await.unwrap();
        let secret_key = simulator.secret_key().to_owned();
        Trial { sdk, simulator, secret_key, document, values: Map::new(), problems: Vec::new() }
    }

    /// Calls an operation with all that the SDK can send; returns what came of it.
    fn ask(&mut self, operation: &str) -> Value {
        let question = json!({
            "endpoint": self.simulator.endpoint_of(&self.document.service).unwrap(),
            "access_key": self.simulator.access_key(),
            "secret_key": self.secret_key,
            "project_id": self.simulator.project_id(),
            "service": self.document.service,
            "document": self.document.path,
            "operation": operation,
            "values": self.values,
        });
        self.sdk.ask(&question).unwrap()
    }

    /// Takes the steps, up to the first that fails.
    fn prepare(&mut self, steps: &[Step]) -> bool {
        steps.iter().all(|step| match *step {
            Call(operation) => {
                let steps = PREPARATIONS.iter().find(|(name, _)| *name == operation).map(|(_, steps)| *steps);
                self.prepare(steps.unwrap_or_default()) && self.judge(operation)
            }
            Advance(seconds) => {
                self.simulator.advance(Duration::from_secs(seconds));
                true
            }
            Set(name, value) => {
                self.values.insert(name.to_owned(), json!(value));
                true
            }
            Unset(name) => {
                self.values.insert(name.to_owned(), Value::Null);
                true
            }
        })
    }

    /// Calls an operation and collects every problem. Tells whether it has done its work.
    fn judge(&mut self, operation: &str) -> bool {
        let response = self.ask(operation);
        let differences = response["differences"].as_array().into_iter().flatten().filter_map(Value::as_str);
        self.problems.extend(differences.map(|difference| format!("{operation}: {difference}")));
        if let Some(failure) = self.failure(operation, &response) {
            self.problems.push(format!("{operation}: {failure}"));
            return false;
        }
        for (_, field, names) in IDS.iter().filter(|(creator, ..)| *creator == operation) {
            for name in *names {
                self.values.insert((*name).to_owned(), response["response"][field].clone());
            }
        }
        true
    }

    /// What went wrong in a call.
    fn failure(&self, operation: &str, response: &Value) -> Option<String> {
        let refused = &response["refused"];
        if !refused.is_null() {
            let (status, code) = (&refused["status"], &refused["code"]);
            return Some(format!("refused with {status}, {code}, {}", refused["message"]));
        }
        if !response["error"].is_null() {
            return Some(response["error"].to_string());
        }
        let reached = self.simulator.requests().pop().and_then(|request| request.operation);
        if reached.as_deref() != Some(operation) {
            return Some(format!("the SDK calls {reached:?}"));
        }
        let fields = response["response"].as_object().into_iter().flatten();
        for (name, value) in fields {
            if operation.starts_with("List") && *value == json!([]) {
                return Some(format!("{name} is empty; prepare something for it to list"));
            }
        }
        // Operations on several things response with success, and tell here what became of each.
        let failed = response["response"].to_string().contains(r#""result":"failed""#);
        failed.then(|| response["response"].to_string())
    }
}

fn sdk() -> Option<Script> {
    let services: Vec<String> = documents().into_iter().map(|document| document.service).collect();
    let python = Python::with_sdk(env!("CARGO_TARGET_TMPDIR").as_ref(), &services);
    Some(judges::available("the vendor's SDK for Python", python).unwrap()?.start("python_sdk.py").unwrap())
}

#[tokio::test]
async fn the_vendors_sdk_and_the_documents_agree_about_every_operation() {
    let Some(mut sdk) = sdk() else { return };
    let mut problems = BTreeSet::new();
    let mut prepared = 0;
    for document in &documents() {
        for operation in &document.operations {
            let mut preparations: Vec<&[Step]> =
                PREPARATIONS.iter().filter(|(name, _)| name == operation).map(|(_, steps)| *steps).collect();
            prepared += preparations.len();
            if preparations.is_empty() {
                preparations.push(&[]);
            }
            for steps in preparations {
                let mut trial = Trial::start(&mut sdk, document).await;
                let _ = trial.prepare(steps) && trial.judge(operation);
                problems.extend(trial.problems);
            }
        }
    }
    assert_eq!(prepared, PREPARATIONS.len(), "an operation is prepared that no document holds");
    let problems: Vec<String> = problems.into_iter().collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[tokio::test]
async fn a_wrong_secret_key_is_refused_in_words_that_the_sdk_understands() {
    let Some(mut sdk) = sdk() else { return };
    for document in &documents() {
        let operation = document.operations.iter().find(|name| name.starts_with("List"));
        let operation = operation.or(document.operations.first()).unwrap();
        let mut trial = Trial::start(&mut sdk, document).await;
        "wrong".clone_into(&mut trial.secret_key);
        let refused = trial.ask(operation)["refused"].take();
        assert_eq!(refused["is_client_error"], true, "{refused}");
        assert_eq!((&refused["status"], &refused["code"]), (&json!(401), &json!("APIGW.0301")), "{refused}");
        let request = trial.simulator.requests().pop().unwrap();
        assert_eq!(refused["request_id"], request.request_id, "{refused}");
        assert!(
            refused["message"].as_str().is_some_and(|message| message.contains("signature")),
            "{refused}"
        );
    }
}
