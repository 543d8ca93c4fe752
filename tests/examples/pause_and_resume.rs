//! Pauses a migration task and resumes it: `cargo run --example pause_and_resume`.
//!
//! It needs no account: without credentials in the environment a simulator plays the service, and the program
//! creates a task there.
//!
//! With `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK` it calls the real service, in the region cn-north-4 or that of
//! `HUAWEICLOUD_SDK_REGION`. It pauses the task whose id is its only argument, which has to be migrating, and resumes
//! it with the keys of its two buckets, which have to be in `SRC_AK`, `SRC_SK`, `DST_AK` and `DST_SK`. It checks all of
//! this before it calls anything.
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::env::var;
use std::error::Error;
use std::time::Duration;

use huaweicloud_oms::models::{
    CreateTaskReq, DstNodeReq, ShowTaskResponse, SrcNodeReq, StartTaskReq, TaskId,
};
use huaweicloud_oms::{Client, Credentials, Region};
use huaweicloud_simulator::Simulator;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The keys of both buckets of a task.
struct Keys {
    source: (String, String),
    destination: (String, String),
}

async fn pause_and_resume(oms: &Client, id: TaskId, keys: Keys) -> Result<()> {
    let task = oms.show_task(id).wait_until_started().interval(SHORT, SHORT).await?;
    println!("{}", shown(&task));
    tokio::time::sleep(Duration::from_secs(2)).await; // Let it copy something.
    oms.stop_task(id).await?;
    let task = oms.show_task(id).wait_until_paused().interval(SHORT, SHORT).await?;
    println!("{}", shown(&task));

    // The service says no: the error tells its code, its words and the request id.
    if let Err(error) = oms.stop_task(id).await {
        println!("{error}");
    }

    // The request breaks documented limits: it is not sent. What a secret holds is not shown.
    let wrong = StartTaskReq::builder().dst_ak("").dst_sk("<secret>").build();
    if let Err(error) = oms.start_task(id, wrong).await {
        println!("{error}");
    }

    // Without `dst_sk` this would not compile.
    let request = StartTaskReq::builder().src_ak(keys.source.0).src_sk(keys.source.1);
    let request = request.dst_ak(keys.destination.0).dst_sk(keys.destination.1).build();
    oms.start_task(id, request).await?;

    // Each look on the way, up to the last. It ends in an error if the task fails, if somebody pauses it again,
    // and after a day.
    let mut wait = oms.show_task(id).wait_until_succeeded().deadline(DAY).interval(SHORT, LONG);
    while let Some(task) = wait.next().await? {
        println!("{}", shown(&task));
    }
    Ok(())
}

/// How often to look.
const SHORT: Duration = Duration::from_secs(1);
const LONG: Duration = Duration::from_secs(30);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn shown(task: &ShowTaskResponse) -> String {
    let status = task.status.as_ref().map_or("Unknown".to_owned(), |status| format!("{status:?}"));
    format!("{status}, {:.0} %", 100.0 * task.progress.unwrap_or_default())
}

/// Has the simulator create a task. Nothing is read or written: there are no such buckets.
async fn create(oms: &Client) -> Result<TaskId> {
    let source = SrcNodeReq::builder().region("cn-beijing").bucket("photos-source").object_key([""]);
    let destination = DstNodeReq::builder().region("cn-north-4").bucket("photos");
    let request = CreateTaskReq::builder()
        .src_node(source.ak("source key").sk("source secret").build())
        .dst_node(destination.ak("key").sk("secret").build())
        .build();
    Ok(oms.create_task(request).await?.id.ok_or("the response has no id")?)
}

/// A variable that the real service makes necessary.
fn needed(name: &str) -> Result<String> {
    Ok(var(name).map_err(|_| format!("set {name}: resuming a task takes the keys of its buckets anew"))?)
}

#[tokio::main]
async fn main() -> Result<()> {
    if var("HUAWEICLOUD_SDK_AK").is_ok() {
        let id = std::env::args().nth(1).ok_or("name the task to pause and resume, by its id")?;
        let id: TaskId = id.parse::<i64>().map_err(|_| format!("{id} is no id of a task"))?.into();
        let source = (needed("SRC_AK")?, needed("SRC_SK")?);
        let keys = Keys { source, destination: (needed("DST_AK")?, needed("DST_SK")?) };
        let region = var("HUAWEICLOUD_SDK_REGION").map_or(Region::CN_NORTH_4, Region::from);
        println!("Pauses the task {id} in {region}, and resumes it.");
        return pause_and_resume(&Client::from_env(region).await?, id, keys).await;
    }
    let simulator = Simulator::start().await?;
    let credentials = Credentials::new(simulator.access_key(), simulator.secret_key());
    let oms = Client::builder().endpoint(simulator.endpoint()).project_id(simulator.project_id());
    let oms = oms.credentials(credentials).build()?;
    let key = |name: &str| (format!("{name} key"), format!("{name} secret"));
    pause_and_resume(&oms, create(&oms).await?, Keys { source: key("source"), destination: key("own") }).await
}
