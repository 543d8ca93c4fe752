//! Two required fields that are never set; the optional ones in between do not count.

use huaweicloud_oms::models::{CryptoType, StartSyncTaskReq};

fn main() {
    let _ = StartSyncTaskReq::builder().src_ak("a").src_crypto_type(CryptoType::Default).dst_ak("b").build();
}
