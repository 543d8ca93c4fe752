//! A text where the documentation lists the values: a misspelt one would go unnoticed.

use huaweicloud_oms::Client;

async fn list(oms: Client) {
    let _ = oms.list_tasks().status("MIGRATING").await;
}

fn main() {}
