//! What is not misuse: a crate of its own that uses the client in the ways the documentation shows.
#![deny(warnings)]

use std::collections::HashMap;

use huaweicloud_oms::core::serde_json;
use huaweicloud_oms::models::{
    CryptoType, ListTasksResponse, ShowTaskResponse, StartSyncTaskReq, SyncTaskId, TaskGroupId, TaskId,
    TaskStatus,
};
use huaweicloud_oms::{Client, Credentials, Error, ErrorKind, Json, Region, Result};

/// A client is kept beside other state, cloned and shared between threads.
#[derive(Clone, Debug)]
struct Migrations {
    oms: Client,
    seen: HashMap<TaskId, TaskStatus>,
}

impl Migrations {
    /// Ids are taken by value, by reference, and from what they stand for.
    async fn pause(&mut self, id: &TaskId) -> Result<()> {
        if let Some(status) = self.oms.show_task(id).await?.status {
            self.seen.insert(*id, status);
        }
        self.oms.stop_task(id).await?;
        self.oms.stop_task(id.get()).await
    }

    async fn page(&self, group: Option<TaskGroupId>) -> Result<ListTasksResponse> {
        let mut call = self.oms.list_tasks().status(TaskStatus::Migrating).limit(100);
        if let Some(group) = group {
            call = call.group_id(group);
        }
        call.await
    }

    async fn restart(&self, id: impl Into<SyncTaskId>) -> Result<Option<String>> {
        let call = self.oms.start_sync_task(id, keys());
        Ok(call.with_metadata().await?.request_id)
    }
}

/// The order of the setters is free, and optional fields go anywhere.
fn keys() -> StartSyncTaskReq {
    StartSyncTaskReq::builder()
        .dst_sk(String::from("d"))
        .src_crypto_type(CryptoType::Default)
        .src_sk("s")
        .dst_ak("dst_ak")
        .src_ak("src_ak")
        .build()
}

fn word(status: TaskStatus) -> &'static str {
    match status {
        TaskStatus::Waiting | TaskStatus::Migrating | TaskStatus::Retrying => "runs",
        TaskStatus::Unknown(_) => "is new to this client",
        _ => "rests",
    }
}

fn advice(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Validation(_) => "fix the request",
        ErrorKind::Api(response) if response.code() == Some("OMS.0066") => "it is paused already",
        ErrorKind::Api(response) if response.status() >= 500 => "try later",
        _ => "look at the message",
    }
}

/// Calls can be spawned as they are: they and what they bring are `Send`.
fn spawnable<T: Future<Output: Send> + Send + 'static>(_: T) {}

fn main() -> std::result::Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let credentials = Credentials::new("access-key-id", "secret-access-key");
    let nowhere = Client::builder().credentials(credentials.clone()).build().expect_err("no region");
    assert_eq!(advice(&nowhere), "look at the message");

    let oms = Client::builder()
        .region(Region::CN_NORTH_4)
        .endpoint("http://127.0.0.1:9")
        .project_id("0123456789abcdef0123456789abcdef")
        .credentials(credentials)
        .build()?;
    let mut migrations = Migrations { oms: oms.clone(), seen: HashMap::new() };

    // Dry runs: nothing is sent.
    keys().validate()?;
    oms.start_sync_task("0d146099-8cf4-437d-b6ef-88e043771c8b", keys()).validate()?;
    let refused = oms.list_tasks().limit(1000).offset(-1).validate().expect_err("out of range");
    let places: Vec<&str> = refused.iter().map(|violation| violation.place()).collect();
    assert_eq!(places, ["query.limit", "query.offset"]);

    let text = r#"{"id": "7", "status": 42, "a_field_of_tomorrow": true}"#;
    let Json(task): Json<ShowTaskResponse> = serde_json::from_str(text)?;
    assert_eq!(task.id, Some(TaskId::from(7)));
    assert_eq!(task.status.map(word), Some("is new to this client"));

    spawnable(oms.show_task(7));
    spawnable(oms.list_tasks());
    spawnable(oms.show_task(7).wait_until_succeeded());
    spawnable(oms.show_task_group("group").wait_until_deleted());
    drop(migrations.pause(&TaskId::from(7)));
    drop(migrations.page(Some("group".into())));
    drop(migrations.restart("0d146099-8cf4-437d-b6ef-88e043771c8b"));
    Ok(())
}
