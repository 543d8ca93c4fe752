//! Waits for every migration task of a project: `cargo run --example watch`.
//!
//! It reads, and changes nothing. Without credentials in the environment a simulator plays the service, with one
//! task that was created there.
#![allow(clippy::print_stdout, reason = "an example prints")]

use huaweicloud_oms::models::{CreateTaskReq, DstNodeReq, SrcNodeReq};
use huaweicloud_oms::{Client, Credentials, Region, Result};

/// Waits for every migration task of a project. It reads, and changes nothing.
async fn watch(oms: &Client) -> Result<()> {
    let mut tasks = oms.list_tasks().items(); // All of them, page by page.
    while let Some(task) = tasks.next().await {
        let Some(id) = task?.id else { continue };
        match oms.show_task(id).wait_until_succeeded().await {
            Ok(task) => println!("{id}: {} objects copied", task.successful_num.unwrap_or_default()),
            Err(error) => println!("{id}: {error}"), // It has failed, or is paused.
        }
    }
    Ok(())
}

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    if std::env::var("HUAWEICLOUD_SDK_AK").is_ok() {
        return Ok(watch(&Client::from_env(Region::CN_NORTH_4).await?).await?);
    }
    let cloud = huaweicloud_simulator::Simulator::start().await?; // With one task, and no real buckets.
    let keys = Credentials::new(cloud.access_key(), cloud.secret_key());
    let oms = Client::builder().endpoint(cloud.endpoint()).project_id(cloud.project_id());
    let oms = oms.credentials(keys).build()?;
    let from = SrcNodeReq::builder().region("cn-beijing").bucket("old").object_key([""]).ak("ak").sk("sk");
    let to = DstNodeReq::builder().region("cn-north-4").bucket("photos").ak("ak").sk("sk").build();
    oms.create_task(CreateTaskReq::builder().src_node(from.build()).dst_node(to).build()).await?;
    Ok(watch(&oms).await?)
}
