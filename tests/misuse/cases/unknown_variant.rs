//! A value that the documentation does not list.

use huaweicloud_oms::models::TaskStatus;

fn main() {
    let _ = TaskStatus::Stopped;
}
