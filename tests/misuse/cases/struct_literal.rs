//! A model as a literal: a field that the vendor adds would break it.

use huaweicloud_oms::models::ErrorResponse;

fn main() {
    let _ = ErrorResponse { error_code: None, error_msg: None };
}
