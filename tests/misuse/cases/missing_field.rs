//! A required field that is never set.

use huaweicloud_oms::models::StartSyncTaskReq;

fn main() {
    let _ = StartSyncTaskReq::builder().src_ak("a").dst_ak("b").dst_sk("c").build();
}
