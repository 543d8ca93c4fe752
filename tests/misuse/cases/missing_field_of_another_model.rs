//! A field of the same name is required of another model, too.

use huaweicloud_oms::models::StartTaskReq;

fn main() {
    let _ = StartTaskReq::builder().src_ak("a").src_sk("b").dst_ak("c").build();
}
