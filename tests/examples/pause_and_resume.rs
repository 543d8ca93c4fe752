//! Pauses a migration task and resumes it: `cargo run --example pause_and_resume`.
//!
//! It needs no account: without the variables of the vendor's SDKs a simulator plays the service. With
//! `HUAWEICLOUD_SDK_AK`, `HUAWEICLOUD_SDK_SK` and `HUAWEICLOUD_SDK_PROJECT_ID` it calls the real one, in the
//! region cn-north-4 or that of `HUAWEICLOUD_SDK_REGION`; there it takes a task that is migrating, and the
//! keys of its buckets from `SRC_AK`, `SRC_SK`, `DST_AK` and `DST_SK`.
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::env::var;
use std::time::Duration;

use huaweicloud_oms::models::{CreateTaskReq, DstNodeReq, SrcNodeReq, StartTaskReq, TaskId, TaskStatus};
use huaweicloud_oms::{Client, Credentials, Region, Result};
use huaweicloud_simulator::Simulator;

async fn pause_and_resume(oms: &Client, id: TaskId) -> Result<()> {
    watch(oms, id, TaskStatus::Migrating).await?;
    tokio::time::sleep(Duration::from_secs(2)).await; // Let it copy something.
    oms.stop_task(id).await?;
    watch(oms, id, TaskStatus::Paused).await?;

    // The service says no: the error tells its code, its words and the request id.
    if let Err(error) = oms.stop_task(id).await {
        println!("{error}");
    }

    // The request breaks documented limits: it is not sent. What a secret holds is not shown.
    let keys = StartTaskReq::builder().dst_ak("").dst_sk("<secret>").build();
    if let Err(error) = oms.start_task(id, keys).await {
        println!("{error}");
    }

    // Without `dst_sk` this would not compile.
    let keys = StartTaskReq::builder().src_ak(key("SRC_AK")).src_sk(key("SRC_SK"));
    let keys = keys.dst_ak(key("DST_AK")).dst_sk(key("DST_SK")).build();
    oms.start_task(id, keys).await?;
    watch(oms, id, TaskStatus::Succeeded).await
}

/// Prints what a task does until it has a status.
async fn watch(oms: &Client, id: TaskId, wanted: TaskStatus) -> Result<()> {
    loop {
        let task = oms.show_task(id).await?;
        let status = task.status.unwrap_or(wanted);
        println!("{status:?}, {:.0} %", 100.0 * task.progress.unwrap_or_default());
        if [wanted, TaskStatus::Failed].contains(&status) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(500)).await; // A real task takes minutes.
    }
}

/// Has the simulator create a task. Nothing is read or written: there are no such buckets.
async fn create(oms: &Client) -> Result<Option<TaskId>> {
    let source = SrcNodeReq::builder().region("cn-beijing").bucket("photos-source").object_key([""]);
    let source = source.ak(key("SRC_AK")).sk(key("SRC_SK")).build();
    let destination = DstNodeReq::builder().region("cn-north-4").bucket("photos");
    let destination = destination.ak(key("DST_AK")).sk(key("DST_SK")).build();
    let request = CreateTaskReq::builder().src_node(source).dst_node(destination).build();
    Ok(oms.create_task(request).await?.id)
}

/// A key of a bucket; the simulator takes any.
fn key(name: &str) -> String {
    var(name).unwrap_or_else(|_| name.to_lowercase())
}

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let sdk = |name: &str| var(format!("HUAWEICLOUD_SDK_{name}"));
    if let (Ok(access_key), Ok(secret_key), Ok(project)) = (sdk("AK"), sdk("SK"), sdk("PROJECT_ID")) {
        let region = sdk("REGION").map_or(Region::CN_NORTH_4, Region::from);
        let credentials = Credentials::new(access_key, secret_key);
        let oms = Client::builder().region(region).project_id(project).credentials(credentials).build()?;
        let tasks = oms.list_tasks().status(TaskStatus::Migrating).limit(1).await?.tasks.unwrap_or_default();
        let id = tasks.first().and_then(|task| task.id).ok_or("no task is migrating")?;
        pause_and_resume(&oms, id).await?;
    } else {
        let simulator = Simulator::start().await?;
        let credentials = Credentials::new(simulator.access_key(), simulator.secret_key());
        let oms = Client::builder().endpoint(simulator.endpoint()).project_id(simulator.project_id());
        let oms = oms.credentials(credentials).build()?;
        let id = create(&oms).await?.ok_or("the response has no id")?;
        pause_and_resume(&oms, id).await?;
    }
    Ok(())
}
