//! The id of a synchronization task in the place of a group's: both are texts on the wire.

use huaweicloud_oms::Client;
use huaweicloud_oms::models::SyncTaskId;

async fn list(oms: Client) {
    let _ = oms.list_tasks().group_id(SyncTaskId::from("x")).await;
}

fn main() {}
