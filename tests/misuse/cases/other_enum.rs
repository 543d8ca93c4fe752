//! The status of another kind of task.

use huaweicloud_oms::Client;
use huaweicloud_oms::models::SyncTaskStatus;

async fn list(oms: Client) {
    let _ = oms.list_tasks().status(SyncTaskStatus::Stopped).await;
}

fn main() {}
