//! A match that leaves no arm for the values that the vendor adds.

use huaweicloud_oms::models::SyncTaskStatus;

fn name(status: SyncTaskStatus) -> String {
    match status {
        SyncTaskStatus::Synchronizing => "running".to_owned(),
        SyncTaskStatus::Stopped => "stopped".to_owned(),
        SyncTaskStatus::Unknown(value) => value,
    }
}

fn main() {
    name(SyncTaskStatus::Stopped);
}
