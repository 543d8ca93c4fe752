//! The id of a group in the place of a task's.

use huaweicloud_oms::Client;
use huaweicloud_oms::models::TaskGroupId;

async fn show(oms: Client) {
    let _ = oms.show_task(TaskGroupId::from("x")).await;
}

fn main() {}
