//! The vendor's Python SDK calls every operation of the bundled documents in the simulator: it is understood,
//! and understands the response.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use huaweicloud_simulator::Simulator;
use huaweicloud_tests::judges::{self, Python, Script};
use serde_json::{Map, Value, json};

use Step::{Advance, Ago, Call, Number, Set, Then, Unset};

/// What has to happen before an operation has something to work on.
#[derive(Clone, Copy)]
enum Step {
    /// Another operation is prepared and called. If it creates something, its id goes into all later calls.
    Call(&'static str),
    /// Another operation is called on what is there already.
    Then(&'static str),
    /// So many seconds pass.
    Advance(u64),
    /// A parameter, or a field of the body by its path, gets this text in place of its example.
    Set(&'static str, &'static str),
    /// A parameter, or a field of the body by its path, gets this number.
    Number(&'static str, f64),
    /// A parameter, or a field of the body by its path, is left out.
    Unset(&'static str),
    /// A parameter, or a field of the body by its path, gets the moment so many seconds before the present, in
    /// milliseconds since 1970.
    Ago(&'static str, u64),
}

/// The preparation of each operation that needs one. One that is here twice is judged twice; one that is not
/// here is called as its examples say, on a running instance if its path names one.
///
/// A migration waits for a second and then takes seven; pausing takes one, creating a task group two. An
/// instance is created in seven seconds; a backup, a scan and an analysis take eight.
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
    ("CreateInstance", &[Unset("template_id"), Set("bss_param.is_auto_pay", "true")]),
    ("ListInstances", &[Call("CreateInstance"), Advance(8), Unset("tags"), Unset("ip")]),
    ("BatchDeleteInstances", RUNNING),
    ("RestartOrFlushInstances", RUNNING),
    ("ListStatisticsOfRunningInstances", RUNNING),
    ("ListMonitoredObjects", RUNNING),
    ("BatchShowNodesInformation", RUNNING),
    ("ListTagsOfTenant", RUNNING),
    ("ListFlavors", &[Unset("instance_id")]),
    ("ListFlavors", &[Call("CreateInstance"), Advance(8)]),
    ("ExportExcelJob", &[Call("ExportInstancesTask"), Advance(1)]),
    ("ResizeInstance", &[Call("StartInstanceResizeCheckJob"), Unset("change_type"), Unset("node_list")]),
    ("StartInstanceResizeCheckJob", LARGER),
    ("CreateResizeOrder", LARGER),
    ("ShowJobInfo", &[Call("StartInstanceResizeCheckJob"), Advance(1)]),
    ("UpdateAclAccountRemark", ACCOUNT),
    ("DeleteAclAccount", ACCOUNT),
    ("UpdateAclAccount", ACCOUNT),
    ("UpdateAclAccountPassWord", ACCOUNT),
    ("ResetAclAccountPassWord", ACCOUNT),
    ("UpdatePassword", &[Call("CreateInstance"), Advance(8), Set("old_password", "Cache_2025_pass")]),
    ("ShowInstanceSslDetail", &[Call("UpdateSslSwitch"), Advance(1)]),
    ("UpdateBandwidth", &[Call("ShowBandwidths")]),
    ("ShowInstanceBandwidthAutoScalingPolicy", &[Call("UpdateInstanceBandwidthAutoScalingPolicy")]),
    ("DeleteInstanceBandwidthAutoScalingPolicy", &[Call("UpdateInstanceBandwidthAutoScalingPolicy")]),
    ("LoginWebCli", &[Set("password", "Cache_2025_pass"), Call("CreateInstance"), Advance(8)]),
    ("ExecuteCommandMobilization", &[Call("LoginWebCli")]),
    ("LogoffWebCli", &[Call("LoginWebCli")]),
    ("ScanClients", &[Call("ShowNodesInformation")]),
    ("ListClients", &[Call("ScanClients"), Advance(1)]),
    ("HangUpClients", &[Call("ScanClients"), Advance(1)]),
    ("HangUpKillAllClients", &[Call("ScanClients"), Advance(1)]),
    ("ListConfigHistories", &[Call("UpdateConfigurations"), Advance(1)]),
    ("ShowConfigHistoryDetail", &[Call("ListConfigHistories")]),
    ("ListConfigTemplates", &[Set("type", "sys"), Unset("template_id"), Unset("name"), Unset("description")]),
    (
        "ListConfigTemplates",
        &[Call("CreateCustomTemplate"), Set("type", "user"), Set("cache_mode", "ha"), Unset("description")],
    ),
    ("CreateCustomTemplate", &[Set("template_id", "16"), Set("type", "sys")]),
    ("ShowConfigTemplate", TEMPLATE),
    ("UpdateConfigTemplate", TEMPLATE),
    ("DeleteConfigTemplate", TEMPLATE),
    ("ListBackupRecords", &[Call("CopyInstance"), Advance(8), Unset("begin_time"), Unset("end_time")]),
    ("DeleteBackupFile", &[Call("CopyInstance"), Advance(8)]),
    ("ListBackupFileLinks", &[Call("CopyInstance"), Advance(8)]),
    ("RestoreInstance", &[Call("CopyInstance"), Advance(8)]),
    ("ListRestoreRecords", &[Call("RestoreInstance"), Advance(7), Unset("begin_time"), Unset("end_time")]),
    ("CreateRedislog", &[Call("ShowNodesInformation")]),
    ("ListRedislog", &[Call("CreateRedislog"), Advance(1)]),
    ("CreateRedislogDownloadLink", &[Call("ListRedislog")]),
    ("ListSlowlog", &[Call("CreateInstance"), Advance(3600), Ago("start_time", 3600), Ago("end_time", 0)]),
    (
        "CreateDiagnosisTask",
        &[Call("ShowNodesInformation"), Advance(3600), Ago("begin_time", 900), Ago("end_time", 600)],
    ),
    ("ListDiagnosisTasks", &[Call("CreateDiagnosisTask")]),
    ("ShowDiagnosisTaskDetails", &[Call("CreateDiagnosisTask"), Advance(1)]),
    ("DeleteDiagnosisTask", &[Call("CreateDiagnosisTask")]),
    ("ListBackgroundTask", &[Call("ChangeMasterStandbyAsync"), Unset("start_time"), Unset("end_time")]),
    ("ListCenterTask", &[Call("ChangeMasterStandbyAsync"), Unset("start_time"), Unset("end_time")]),
    ("DeleteBackgroundTask", &[Call("ListBackgroundTask")]),
    ("DeleteCenterTask", &[Call("ListBackgroundTask")]),
    ("ShowBackgroundTaskProgress", &[Call("ListBackgroundTask")]),
    ("ListBigkeyScanTasks", &[Call("CreateBigkeyScanTask"), Advance(8)]),
    ("ShowBigkeyScanTaskDetails", &[Call("CreateBigkeyScanTask"), Advance(8)]),
    ("DeleteBigkeyScanTask", &[Call("CreateBigkeyScanTask"), Advance(8)]),
    (
        "CreateHotkeyScanTask",
        &[
            Call("CreateInstance"),
            Advance(8),
            Set("redis_config[0].param_name", "maxmemory-policy"),
            Set("redis_config[0].param_value", "allkeys-lfu"),
            Then("UpdateConfigurations"),
            Advance(1),
        ],
    ),
    ("ListHotKeyScanTasks", &[Call("CreateHotkeyScanTask"), Advance(8)]),
    ("ShowHotkeyTaskDetails", &[Call("CreateHotkeyScanTask"), Advance(8)]),
    ("DeleteHotkeyScanTask", &[Call("CreateHotkeyScanTask"), Advance(8)]),
    ("DownloadHotKey", &[Call("CreateHotkeyScanTask"), Advance(8)]),
    ("ShowExpireKeyScanInfo", &[Call("ScanExpireKey"), Advance(8)]),
    (
        "UpdateExpireAutoScanConfig",
        &[Call("CreateInstance"), Advance(8), Set("first_scan_at", "2199-01-01T00:00:00.000Z")],
    ),
    ("CreateOfflineKeyAnalysis", &[Call("ShowNodesInformation"), Then("CopyInstance"), Advance(8)]),
    ("ListOfflineKeyAnalysisTask", &[Call("CreateOfflineKeyAnalysis"), Advance(8)]),
    ("ShowOfflineKeyAnalysisTask", &[Call("CreateOfflineKeyAnalysis"), Advance(8)]),
    ("DeleteOfflineKeyAnalysisTask", &[Call("CreateOfflineKeyAnalysis"), Advance(8)]),
    ("ChangeNodesStartStopStatus", &[Call("ShowNodesInformation"), Then("CopyInstance"), Advance(8)]),
    ("ShowReplicationStates", &[Call("ListGroupReplicationInfo")]),
    ("UpdateSlavePriority", &[Call("ListGroupReplicationInfo")]),
    (
        "DeleteIpFromDomainName",
        &[Set("spec_code", "redis.ha.xu1.tiny.r3.128"), Call("ListGroupReplicationInfo")],
    ),
    (
        "ExecuteClusterSwitchover",
        &[
            Set("spec_code", "redis.cluster.xu1.large.r2.4"),
            Number("capacity", 4.0),
            Call("ListGroupReplicationInfo"),
        ],
    ),
];

/// An instance that is to have another size.
const LARGER: &[Step] = &[
    Call("CreateInstance"),
    Advance(8),
    Set("spec_code", "redis.ha.xu1.large.r2.2"),
    Number("new_capacity", 2.0),
    Set("available_zones", "cn-north-4a"),
];

/// An instance with an account.
const ACCOUNT: &[Step] = &[Call("CreateAclAccount"), Advance(1), Then("ListAclAccounts")];

/// A parameter template of the project.
const TEMPLATE: &[Step] = &[Call("CreateCustomTemplate"), Set("type", "user")];

/// What makes a running instance.
const RUNNING: &[Step] = &[Call("CreateInstance"), Advance(8)];

/// What an operation creates or shows: where its response has the id, and the parameters and fields that take it.
const IDS: &[(&str, &str, &[&str])] = &[
    ("CreateTask", "id", &["task_id", "ids"]),
    ("CreateTaskGroup", "group_id", &["group_id"]),
    ("CreateSyncTask", "sync_task_id", &["sync_task_id"]),
    ("CreateMigrationTask", "id", &["task_id", "task_id_list", "migration_tasks"]),
    ("CreateOnlineMigrationTask", "instance_id", &["task_id", "task_id_list", "migration_tasks"]),
    ("CreateInstance", "instances/0/instance_id", &["instance_id", "instances"]),
    ("ExportInstancesTask", "job_id", &["job_id"]),
    ("StartInstanceResizeCheckJob", "job_id", &["job_id"]),
    ("ListAclAccounts", "accounts/1/account_id", &["account_id"]),
    ("ShowBandwidths", "group_bandwidths/0/group_id", &["group_bandwidths[0].group_id"]),
    ("LoginWebCli", "client_id", &["client_id"]),
    ("ShowNodesInformation", "nodes/1/node_id", &["node_id", "node_ids"]),
    ("ShowNodesInformation", "nodes/1/node_ip", &["node_ip_list"]),
    ("ShowNodesInformation", "nodes/1/replication_id", &["replication_id"]),
    ("ListConfigHistories", "histories/0/history_id", &["history_id"]),
    ("CreateCustomTemplate", "id", &["template_id"]),
    ("CopyInstance", "backup_id", &["backup_id"]),
    ("ListRedislog", "file_list/0/id", &["id"]),
    ("CreateDiagnosisTask", "report_id", &["report_id", "report_id_list"]),
    ("ListBackgroundTask", "tasks/0/id", &["task_id"]),
    ("CreateBigkeyScanTask", "id", &["bigkey_id"]),
    ("CreateHotkeyScanTask", "id", &["hotkey_id", "task_id"]),
    ("CreateOfflineKeyAnalysis", "task_id", &["task_id"]),
    ("ListGroupReplicationInfo", "group_list/0/group_id", &["group_id"]),
    ("ListGroupReplicationInfo", "group_list/0/replication_list/1/node_id", &["node_id"]),
];

/// A bundled document, and the operations that it holds, with their paths.
struct Document {
    service: String,
    path: PathBuf,
    operations: Vec<(String, String)>,
    /// Those of them that the SDK lacks, by their `x-vendor-sdk`.
    not_in_sdk: Vec<String>,
}

impl Document {
    /// What is prepared for an operation, once for each time that it is judged.
    fn preparations(&self, operation: &str) -> Vec<&'static [Step]> {
        let own = self.own_preparations(operation);
        let path = self.operations.iter().find(|(name, _)| name == operation).map(|(_, path)| path);
        let of_instance = self.has_state() && path.is_some_and(|path| path.contains("{instance_id}"));
        match own.is_empty() {
            true if of_instance => vec![RUNNING],
            true => vec![&[]],
            false => own,
        }
    }

    /// What the table has for an operation.
    fn own_preparations(&self, operation: &str) -> Vec<&'static [Step]> {
        let own = PREPARATIONS.iter().filter(|(name, _)| self.has_state() && *name == operation);
        own.map(|(_, steps)| *steps).collect()
    }

    /// Whether the tables here are about this service.
    fn has_state(&self) -> bool {
        huaweicloud_tests::WITH_STATE.contains(&self.service.as_str())
    }
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
        let (mut operations, mut not_in_sdk) = (Vec::new(), Vec::new());
        for (path, item) in document["paths"].as_object().unwrap() {
            for one in item.as_object().unwrap().values() {
                let Some(id) = one["operationId"].as_str() else { continue };
                operations.push((id.to_owned(), path.clone()));
                if one["x-vendor-sdk"] == "none" {
                    not_in_sdk.push(id.to_owned());
                }
            }
        }
        documents.push(Document { service, path, operations, not_in_sdk });
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
        self.ask_with(operation, false)
    }

    /// Calls an operation with all that the SDK can send, or with what is needed; returns what came of it.
    fn ask_with(&mut self, operation: &str, only_needed: bool) -> Value {
        let question = json!({
            "endpoint": self.simulator.endpoint_of(&self.document.service).unwrap(),
            "access_key": self.simulator.access_key(),
            "secret_key": self.secret_key,
            "project_id": self.simulator.project_id(),
            "service": self.document.service,
            "document": self.document.path,
            "operation": operation,
            "only_needed": only_needed,
            "values": self.values,
        });
        self.sdk.ask(&question).unwrap()
    }

    /// Takes the steps, up to the first that fails.
    fn prepare(&mut self, steps: &[Step]) -> bool {
        steps.iter().all(|step| match *step {
            Call(operation) => {
                let steps = self.document.preparations(operation).first().copied();
                self.prepare(steps.unwrap_or_default()) && self.judge(operation)
            }
            Then(operation) => self.judge(operation),
            Advance(seconds) => {
                self.simulator.advance(Duration::from_secs(seconds));
                true
            }
            Set(name, value) => {
                self.values.insert(name.to_owned(), json!(value));
                true
            }
            Number(name, value) => {
                self.values.insert(name.to_owned(), json!(value));
                true
            }
            Unset(name) => {
                self.values.insert(name.to_owned(), Value::Null);
                true
            }
            Ago(name, seconds) => {
                let at = self.simulator.now() - Duration::from_secs(seconds);
                let at = at.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis();
                self.values.insert(name.to_owned(), json!(at.to_string()));
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
                let id = response["response"].pointer(&format!("/{field}")).cloned();
                self.values.insert((*name).to_owned(), id.unwrap_or_default());
            }
        }
        true
    }

    /// Calls an operation with nothing but what is needed. The checks have to accept it; what the state says of
    /// it is another matter, such as an order without a size.
    fn judge_needed(&mut self, operation: &str) {
        let response = self.ask_with(operation, true);
        let message = response["refused"]["message"].as_str().unwrap_or_default();
        let places = ["path.", "query.", "header.", "body.", "body[", "body:"];
        if places.iter().any(|place| message.starts_with(place)) || !response["error"].is_null() {
            let text = format!("{operation} with what is needed: {message} {}", response["error"]);
            self.problems.push(text);
        }
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
        for (operation, _) in &document.operations {
            prepared += document.own_preparations(operation).len();
            if document.not_in_sdk.contains(operation) {
                let response = Trial::start(&mut sdk, document).await.ask(operation);
                let text = response["error"].to_string();
                assert!(text.contains("the SDK has no"), "{operation} is in the SDK: {text}");
                continue;
            }
            for steps in document.preparations(operation) {
                let mut trial = Trial::start(&mut sdk, document).await;
                let _ = trial.prepare(steps) && trial.judge(operation);
                problems.extend(trial.problems);
                let mut trial = Trial::start(&mut sdk, document).await;
                if trial.prepare(steps) {
                    trial.judge_needed(operation);
                }
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
        let operation = document.operations.iter().find(|(name, _)| name.starts_with("List"));
        let (operation, _) = operation.or(document.operations.first()).unwrap();
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
