//! Pauses a migration task and resumes it: `cargo run --example pause_and_resume`.
//!
//! It needs no account: a small server at the end of this file plays the service.
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::time::Duration;

use huaweicloud_oms::models::{StartTaskReq, TaskId, TaskStatus};
use huaweicloud_oms::{Client, Credentials, Region, Result};

fn client(endpoint: &str) -> Result<Client> {
    Client::builder()
        .region(Region::CN_NORTH_4)
        .endpoint(endpoint) // Without it, calls go to the region's own.
        .project_id("0123456789abcdef0123456789abcdef")
        .credentials(Credentials::new("access-key-id", "secret-access-key"))
        .build()
}

async fn pause_and_resume(oms: &Client, id: TaskId) -> Result<()> {
    let task = oms.show_task(id).await?;
    println!("{}: {:.0} % done", task.name.unwrap_or_default(), 100.0 * task.progress.unwrap_or_default());

    oms.stop_task(id).await?;
    wait_while(oms, id, TaskStatus::Pausing).await?;

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
    let keys = StartTaskReq::builder().src_ak("ak-1").src_sk("sk-1").dst_ak("ak-2").dst_sk("sk-2").build();
    oms.start_task(id, keys).await?;
    wait_while(oms, id, TaskStatus::Waiting).await
}

async fn wait_while(oms: &Client, id: TaskId, passing: TaskStatus) -> Result<()> {
    while let Some(status) = oms.show_task(id).await?.status {
        println!("{status:?}");
        if status != passing {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await; // A real task takes minutes.
    }
    Ok(())
}

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let cloud = cloud::start().await?;
    pause_and_resume(&client(&cloud.endpoint())?, TaskId::from(cloud::TASK)).await?;
    Ok(())
}

/// The other side: Object Storage Migration Service with one task.
mod cloud {
    use std::sync::{Mutex, PoisonError};

    use huaweicloud_oms::core::serde_json::json;
    use huaweicloud_oms::models::TaskStatus;
    use huaweicloud_tests::{Answer, Request, Server};

    /// The id of the task.
    pub(crate) const TASK: i64 = 191_297_407_830_872;

    /// Starts the service on a free port; its task is migrating.
    pub(crate) async fn start() -> std::io::Result<Server> {
        let status = Mutex::new(TaskStatus::Migrating);
        Server::start(move |request| {
            answer(request, &mut status.lock().unwrap_or_else(PoisonError::into_inner))
        })
        .await
    }

    fn answer(request: &Request, status: &mut TaskStatus) -> Answer {
        let Some((_, action)) = request.path().split_once(&format!("/tasks/{TASK}")) else {
            return refusal(404, "OMS.0054", "there is no such task");
        };
        match (request.method.as_str(), action, *status) {
            ("GET", "", now) => {
                *status = after(now);
                let name = "photos-to-obs";
                let task = json!({ "id": TASK, "name": name, "status": now.value(), "progress": 0.5 });
                Answer::Json(200, task.to_string())
            }
            ("POST", "/stop", TaskStatus::Migrating) => accepted(status, TaskStatus::Pausing),
            ("POST", "/stop", _) => refusal(400, "OMS.0066", "the task is not migrating"),
            ("POST", "/start", TaskStatus::Paused) => accepted(status, TaskStatus::Waiting),
            ("POST", "/start", _) => refusal(400, "OMS.0065", "the task runs already"),
            _ => refusal(400, "OMS.0005", "there is no such operation"),
        }
    }

    /// What the task has become when somebody looks again.
    fn after(now: TaskStatus) -> TaskStatus {
        match now {
            TaskStatus::Pausing => TaskStatus::Paused,
            TaskStatus::Waiting => TaskStatus::Migrating,
            rest => rest,
        }
    }

    fn accepted(status: &mut TaskStatus, next: TaskStatus) -> Answer {
        *status = next;
        Answer::Json(200, String::new())
    }

    fn refusal(status: u16, code: &str, message: &str) -> Answer {
        Answer::Json(status, json!({ "error_code": code, "error_msg": message }).to_string())
    }
}
