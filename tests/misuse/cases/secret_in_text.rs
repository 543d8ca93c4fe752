//! A secret on its way into a message.

use huaweicloud_oms::models::StartSyncTaskReq;

fn message(request: &StartSyncTaskReq) -> String {
    format!("started with {}", request.src_sk)
}

fn main() {}
