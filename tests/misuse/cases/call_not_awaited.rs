//! A call that is made and forgotten: nothing would be sent.
#![deny(unused_must_use)]

use huaweicloud_oms::Client;

async fn stop(oms: Client) {
    oms.stop_task(191_297_407_830_872);
    oms.list_tasks().limit(100);
}

fn main() {}
