// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `tasks.yaml`.

use std::fmt;
use std::marker::PhantomData;
use huaweicloud_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset,
    Value, View, Violations,
};

/// Limit of the bandwidth for a part of the day.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BandwidthPolicyDto {
    /// When the limit begins to apply, inclusive, as `hh:mm`.
    ///
    /// Limits: pattern `^(20|21|22|23|[0-1]\d):[0-5]\d`.
    pub start: String,
    /// When the limit ceases to apply, as `hh:mm`.
    ///
    /// Limits: pattern `^(20|21|22|23|[0-1]\d):[0-5]\d`.
    pub end: String,
    /// Bandwidth at most, in bytes per second, from 1 MB/s to 200 MB/s.
    ///
    /// Limits: 1048576 to 209715200.
    pub max_bandwidth: i64,
}

static BANDWIDTH_POLICY_DTO_SHAPE: Shape = Shape {
    name: "BandwidthPolicyDto",
    fields: &[
        Field::new("start", Presence::Required, &[]),
        Field::new("end", Presence::Required, &[]),
        Field::new("max_bandwidth", Presence::Required, &[]),
    ],
    rules: &[],
};

impl Model for BandwidthPolicyDto {
    fn shape(&self) -> &'static Shape {
        &BANDWIDTH_POLICY_DTO_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.start,
                1 => &self.end,
                2 => &self.max_bandwidth,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.start,
                1 => &mut self.end,
                2 => &mut self.max_bandwidth,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self {
            start: Value::blank(),
            end: Value::blank(),
            max_bandwidth: Value::blank(),
        }
    }
}

impl fmt::Debug for BandwidthPolicyDto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for BandwidthPolicyDto {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BandwidthPolicyDto {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Cloud that a migration task reads from; `Aliyun` unless set otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudType {
    /// Amazon Web Services. `AWS` on the wire.
    Aws,
    /// Microsoft Azure. `Azure` on the wire.
    Azure,
    /// Alibaba Cloud. `Aliyun` on the wire.
    Aliyun,
    /// Tencent Cloud. `Tencent` on the wire.
    Tencent,
    /// Huawei Cloud. `HuaweiCloud` on the wire.
    HuaweiCloud,
    /// QingCloud. `QingCloud` on the wire.
    QingCloud,
    /// Kingsoft Cloud. `KingsoftCloud` on the wire.
    KingsoftCloud,
    /// Baidu AI Cloud. `Baidu` on the wire.
    Baidu,
    /// Qiniu Cloud. `Qiniu` on the wire.
    Qiniu,
    /// No cloud but a list of HTTP or HTTPS URLs. `URLSource` on the wire.
    UrlSource,
    /// UCloud. `UCloud` on the wire.
    UCloud,
    /// Google Cloud. `Google` on the wire.
    Google,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl CloudType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "AWS",
        "Azure",
        "Aliyun",
        "Tencent",
        "HuaweiCloud",
        "QingCloud",
        "KingsoftCloud",
        "Baidu",
        "Qiniu",
        "URLSource",
        "UCloud",
        "Google",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aws => "AWS",
            Self::Azure => "Azure",
            Self::Aliyun => "Aliyun",
            Self::Tencent => "Tencent",
            Self::HuaweiCloud => "HuaweiCloud",
            Self::QingCloud => "QingCloud",
            Self::KingsoftCloud => "KingsoftCloud",
            Self::Baidu => "Baidu",
            Self::Qiniu => "Qiniu",
            Self::UrlSource => "URLSource",
            Self::UCloud => "UCloud",
            Self::Google => "Google",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CloudType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "AWS" => Self::Aws,
            "Azure" => Self::Azure,
            "Aliyun" => Self::Aliyun,
            "Tencent" => Self::Tencent,
            "HuaweiCloud" => Self::HuaweiCloud,
            "QingCloud" => Self::QingCloud,
            "KingsoftCloud" => Self::KingsoftCloud,
            "Baidu" => Self::Baidu,
            "Qiniu" => Self::Qiniu,
            "URLSource" => Self::UrlSource,
            "UCloud" => Self::UCloud,
            "Google" => Self::Google,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for CloudType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for CloudType {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if let Event::Text(value) = event {
            *self = Self::from(core::listed(value, Self::VALUES));
            return Ok(Next::Done);
        }
        let mut value = String::new();
        value.accept(event)?;
        *self = Self::from(value.as_str());
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(String::new())
    }
}

impl Serialize for CloudType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for CloudType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Where a migration task writes.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DstNodeResp {
    /// Region of the destination bucket.
    ///
    /// Limits: at most 100 characters.
    pub region: Option<String>,
    /// Name of the destination bucket.
    ///
    /// Limits: at most 1024 characters.
    pub bucket: Option<String>,
    /// What the names of the copies begin with, before the name at the source.
    ///
    /// Limits: at most 1024 characters.
    pub save_prefix: Option<String>,
}

static DST_NODE_RESP_SHAPE: Shape = Shape {
    name: "DstNodeResp",
    fields: &[
        Field::new("region", Presence::Optional, &[]),
        Field::new("bucket", Presence::Optional, &[]),
        Field::new("save_prefix", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DstNodeResp {
    fn shape(&self) -> &'static Shape {
        &DST_NODE_RESP_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.region,
                1 => &self.bucket,
                2 => &self.save_prefix,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.region,
                1 => &mut self.bucket,
                2 => &mut self.save_prefix,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for DstNodeResp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for DstNodeResp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for DstNodeResp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// The list of the objects that failed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FailedObjectRecordDto {
    /// Whether the failed objects can be copied again with `migrate_failed_object`.
    pub result: Option<bool>,
    /// Name of the list file in the destination bucket.
    ///
    /// Limits: at most 1024 characters.
    pub list_file_key: Option<String>,
    /// Why the list was not written, an error code.
    ///
    /// Limits: at most 10 characters.
    pub error_code: Option<String>,
}

static FAILED_OBJECT_RECORD_DTO_SHAPE: Shape = Shape {
    name: "FailedObjectRecordDto",
    fields: &[
        Field::new("result", Presence::Optional, &[]),
        Field::new("list_file_key", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for FailedObjectRecordDto {
    fn shape(&self) -> &'static Shape {
        &FAILED_OBJECT_RECORD_DTO_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.result,
                1 => &self.list_file_key,
                2 => &self.error_code,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.result,
                1 => &mut self.list_file_key,
                2 => &mut self.error_code,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for FailedObjectRecordDto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for FailedObjectRecordDto {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for FailedObjectRecordDto {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// List file of a task of type `list` or `url_list`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFile {
    /// Bucket that holds the list file, in the region of the destination bucket.
    ///
    /// Limits: at most 1024 characters, pattern `^[^<>&"'\\]*$`.
    pub obs_bucket: String,
    /// Name of the list file in its bucket.
    ///
    /// Limits: 1 to 1024 characters.
    pub list_file_key: String,
    /// How many entries the list has, written as text.
    ///
    /// Limits: at most 65535 characters.
    pub list_file_num: Option<String>,
}

static LIST_FILE_SHAPE: Shape = Shape {
    name: "ListFile",
    fields: &[
        Field::new("obs_bucket", Presence::Required, &[]),
        Field::new("list_file_key", Presence::Required, &[]),
        Field::new("list_file_num", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListFile {
    fn shape(&self) -> &'static Shape {
        &LIST_FILE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.obs_bucket,
                1 => &self.list_file_key,
                2 => &self.list_file_num,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.obs_bucket,
                1 => &mut self.list_file_key,
                2 => &mut self.list_file_num,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self {
            obs_bucket: Value::blank(),
            list_file_key: Value::blank(),
            list_file_num: Value::blank(),
        }
    }
}

impl fmt::Debug for ListFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for ListFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ListFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// One page of the migration tasks.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTasksResponse {
    /// How many tasks match, on all pages together.
    ///
    /// Limits: at least 0.
    pub count: Option<i64>,
    /// The tasks of this page.
    ///
    /// Limits: at most 100 items.
    pub tasks: Option<Vec<super::TaskResp>>,
}

static LIST_TASKS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListTasksResponse",
    fields: &[
        Field::new("count", Presence::Optional, &[]),
        Field::new("tasks", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListTasksResponse {
    fn shape(&self) -> &'static Shape {
        &LIST_TASKS_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.count,
                1 => &self.tasks,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.count,
                1 => &mut self.tasks,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for ListTasksResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for ListTasksResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ListTasksResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Kind of storage that a migration task writes to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObsSystem {
    /// A bucket of objects. `BUCKET` on the wire.
    Bucket,
    /// A parallel file system. `PFS` on the wire.
    ParallelFileSystem,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ObsSystem {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &["BUCKET", "PFS"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bucket => "BUCKET",
            Self::ParallelFileSystem => "PFS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ObsSystem {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "BUCKET" => Self::Bucket,
            "PFS" => Self::ParallelFileSystem,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ObsSystem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for ObsSystem {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if let Event::Text(value) = event {
            *self = Self::from(core::listed(value, Self::VALUES));
            return Ok(Next::Done);
        }
        let mut value = String::new();
        value.accept(event)?;
        *self = Self::from(value.as_str());
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(String::new())
    }
}

impl Serialize for ObsSystem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ObsSystem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// A migration task with its settings, its status and its progress.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowTaskResponse {
    /// Id of a migration task.
    ///
    /// Differs from the documentation: Older pages call it a text of 1 to 1024 characters; the newest
    /// ones, the SDK and every answer have a whole number.
    pub id: Option<super::TaskId>,
    /// Name of the task.
    ///
    /// Limits: at most 10240 characters.
    pub name: Option<String>,
    /// Text that the task was created with; empty when there was none.
    ///
    /// Limits: at most 255 characters.
    pub description: Option<String>,
    /// Status of a migration task.
    ///
    /// Differs from the documentation: The pages' list leaves out 6, which lies within their range and
    /// which the SDK explains as trying again.
    pub status: Option<super::TaskStatus>,
    /// Why a task failed. The service may send an empty text instead while nothing has failed.
    pub error_reason: Option<super::ErrorReasonResp>,
    /// What a migration task copies.
    pub task_type: Option<super::TaskType>,
    /// Priority of a migration task when tasks wait for each other.
    pub task_priority: Option<super::TaskPriority>,
    /// What a migration task belongs to.
    pub group_type: Option<super::TaskGroupType>,
    /// The group that created the task; unset or empty for a task of its own.
    ///
    /// Differs from the documentation: The pages give answers 0 to 36 characters and the filter of
    /// ListTasks 1 to 100; it is one type here, so that an answer's id fits the filter.
    pub group_id: Option<super::TaskGroupId>,
    /// Where a migration task reads.
    pub src_node: Option<super::SrcNodeResp>,
    /// Where a migration task writes.
    pub dst_node: Option<super::DstNodeResp>,
    /// Content delivery network (CDN) that the objects are read through.
    pub source_cdn: Option<super::SourceCdnResp>,
    /// Limits of the bandwidth, each for a part of the day.
    ///
    /// Limits: at most 5 items.
    pub bandwidth_policy: Option<Vec<super::BandwidthPolicyDto>>,
    /// Whether objects are encrypted with KMS in the destination bucket.
    pub enable_kms: Option<bool>,
    /// Whether metadata is copied along; Content-Type always is.
    pub enable_metadata_migration: Option<bool>,
    /// Whether archived objects are restored at the source first and then copied. Without it they
    /// count as failed.
    pub enable_restore: Option<bool>,
    /// Whether the reader pays for requests and traffic at the source.
    pub enable_requester_pays: Option<bool>,
    /// Whether a list of the failed objects is written to the destination bucket.
    pub enable_failed_object_recording: Option<bool>,
    /// What happens to an object that the destination has under the same name. The two comparing modes
    /// count objects as different when only one of them is encrypted.
    pub object_overwrite_mode: Option<super::ObjectOverwriteMode>,
    /// How the service checks that an object arrived complete.
    pub consistency_check: Option<super::ConsistencyCheck>,
    /// Storage class that objects get in the destination bucket; `STANDARD` unless set otherwise.
    pub dst_storage_policy: Option<super::StoragePolicy>,
    /// Kind of storage that a migration task writes to.
    pub obs_system: Option<super::ObsSystem>,
    /// Only objects modified after this moment are copied, in milliseconds since 1970-01-01 (UTC); 0
    /// copies all.
    ///
    /// Limits: at least 0.
    pub migrate_since: Option<i64>,
    /// When the task started, in milliseconds since 1970-01-01 (UTC).
    ///
    /// Limits: at least 0.
    pub start_time: Option<i64>,
    /// How long the task has taken, in milliseconds.
    ///
    /// Limits: at least 0.
    pub total_time: Option<i64>,
    /// How long the task will still take, estimated, in milliseconds.
    ///
    /// Limits: at least 0.
    pub left_time: Option<i64>,
    /// Speed of copying, in bytes per second.
    ///
    /// Limits: at least 0.
    pub migrate_speed: Option<i64>,
    /// Whether the service has finished counting the objects at the source.
    pub is_query_over: Option<bool>,
    /// Part of the task that is done; 0.5 is half of it, 1 all of it.
    ///
    /// Limits: 0 to 1.
    pub progress: Option<f64>,
    /// How many objects the task covers.
    ///
    /// Limits: at least 0.
    pub total_num: Option<i64>,
    /// How many objects were copied.
    ///
    /// Limits: at least 0.
    pub successful_num: Option<i64>,
    /// How many objects failed.
    ///
    /// Limits: at least 0.
    pub failed_num: Option<i64>,
    /// How many objects were skipped, as older than `migrate_since` or present in the destination
    /// bucket already.
    ///
    /// Limits: at least 0.
    pub skipped_num: Option<i64>,
    /// Size of all objects that the task covers, in bytes.
    ///
    /// Limits: at least 0.
    pub total_size: Option<i64>,
    /// Size of the objects that are done, in bytes.
    ///
    /// Limits: at least 0.
    pub complete_size: Option<i64>,
    /// Size of the objects that were really copied, without skipped ones, in bytes.
    ///
    /// Limits: at least 0.
    pub real_size: Option<i64>,
    /// The list of the objects that failed.
    pub failed_object_record: Option<super::FailedObjectRecordDto>,
    /// Why the list of the copied objects was not written, an error code; empty if it was.
    ///
    /// Limits: at most 255 characters.
    pub success_record_error_reason: Option<String>,
    /// Why the list of the skipped objects was not written, an error code; empty if it was.
    ///
    /// Limits: at most 255 characters.
    pub skip_record_error_reason: Option<String>,
    /// What became of the message that Simple Message Notification (SMN) sends at the end of a task.
    pub smn_info: Option<super::SmnInfo>,
}

static SHOW_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowTaskResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("error_reason", Presence::Optional, &[]),
        Field::new("task_type", Presence::Optional, &[]),
        Field::new("task_priority", Presence::Optional, &[]),
        Field::new("group_type", Presence::Optional, &[]),
        Field::new("group_id", Presence::Optional, &[]),
        Field::new("src_node", Presence::Optional, &[]),
        Field::new("dst_node", Presence::Optional, &[]),
        Field::new("source_cdn", Presence::Optional, &[]),
        Field::new("bandwidth_policy", Presence::Optional, &[]),
        Field::new("enable_kms", Presence::Optional, &[]),
        Field::new("enable_metadata_migration", Presence::Optional, &[]),
        Field::new("enable_restore", Presence::Optional, &[]),
        Field::new("enable_requester_pays", Presence::Optional, &[]),
        Field::new("enable_failed_object_recording", Presence::Optional, &[]),
        Field::new("object_overwrite_mode", Presence::Optional, &[]),
        Field::new("consistency_check", Presence::Optional, &[]),
        Field::new("dst_storage_policy", Presence::Optional, &[]),
        Field::new("obs_system", Presence::Optional, &[]),
        Field::new("migrate_since", Presence::Optional, &[]),
        Field::new("start_time", Presence::Optional, &[]),
        Field::new("total_time", Presence::Optional, &[]),
        Field::new("left_time", Presence::Optional, &[]),
        Field::new("migrate_speed", Presence::Optional, &[]),
        Field::new("is_query_over", Presence::Optional, &[]),
        Field::new("progress", Presence::Optional, &[]),
        Field::new("total_num", Presence::Optional, &[]),
        Field::new("successful_num", Presence::Optional, &[]),
        Field::new("failed_num", Presence::Optional, &[]),
        Field::new("skipped_num", Presence::Optional, &[]),
        Field::new("total_size", Presence::Optional, &[]),
        Field::new("complete_size", Presence::Optional, &[]),
        Field::new("real_size", Presence::Optional, &[]),
        Field::new("failed_object_record", Presence::Optional, &[]),
        Field::new("success_record_error_reason", Presence::Optional, &[]),
        Field::new("skip_record_error_reason", Presence::Optional, &[]),
        Field::new("smn_info", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowTaskResponse {
    fn shape(&self) -> &'static Shape {
        &SHOW_TASK_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.description,
                3 => &self.status,
                4 => &self.error_reason,
                5 => &self.task_type,
                6 => &self.task_priority,
                7 => &self.group_type,
                8 => &self.group_id,
                9 => &self.src_node,
                10 => &self.dst_node,
                11 => &self.source_cdn,
                12 => &self.bandwidth_policy,
                13 => &self.enable_kms,
                14 => &self.enable_metadata_migration,
                15 => &self.enable_restore,
                16 => &self.enable_requester_pays,
                17 => &self.enable_failed_object_recording,
                18 => &self.object_overwrite_mode,
                19 => &self.consistency_check,
                20 => &self.dst_storage_policy,
                21 => &self.obs_system,
                22 => &self.migrate_since,
                23 => &self.start_time,
                24 => &self.total_time,
                25 => &self.left_time,
                26 => &self.migrate_speed,
                27 => &self.is_query_over,
                28 => &self.progress,
                29 => &self.total_num,
                30 => &self.successful_num,
                31 => &self.failed_num,
                32 => &self.skipped_num,
                33 => &self.total_size,
                34 => &self.complete_size,
                35 => &self.real_size,
                36 => &self.failed_object_record,
                37 => &self.success_record_error_reason,
                38 => &self.skip_record_error_reason,
                39 => &self.smn_info,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.description,
                3 => &mut self.status,
                4 => &mut self.error_reason,
                5 => &mut self.task_type,
                6 => &mut self.task_priority,
                7 => &mut self.group_type,
                8 => &mut self.group_id,
                9 => &mut self.src_node,
                10 => &mut self.dst_node,
                11 => &mut self.source_cdn,
                12 => &mut self.bandwidth_policy,
                13 => &mut self.enable_kms,
                14 => &mut self.enable_metadata_migration,
                15 => &mut self.enable_restore,
                16 => &mut self.enable_requester_pays,
                17 => &mut self.enable_failed_object_recording,
                18 => &mut self.object_overwrite_mode,
                19 => &mut self.consistency_check,
                20 => &mut self.dst_storage_policy,
                21 => &mut self.obs_system,
                22 => &mut self.migrate_since,
                23 => &mut self.start_time,
                24 => &mut self.total_time,
                25 => &mut self.left_time,
                26 => &mut self.migrate_speed,
                27 => &mut self.is_query_over,
                28 => &mut self.progress,
                29 => &mut self.total_num,
                30 => &mut self.successful_num,
                31 => &mut self.failed_num,
                32 => &mut self.skipped_num,
                33 => &mut self.total_size,
                34 => &mut self.complete_size,
                35 => &mut self.real_size,
                36 => &mut self.failed_object_record,
                37 => &mut self.success_record_error_reason,
                38 => &mut self.skip_record_error_reason,
                39 => &mut self.smn_info,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for ShowTaskResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for ShowTaskResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ShowTaskResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// What became of the message that Simple Message Notification (SMN) sends at the end of a task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SmnInfo {
    /// Whether the message was sent.
    pub notify_result: Option<bool>,
    /// Why the message was not sent, an error code; empty if it was.
    ///
    /// Limits: at most 1024 characters.
    pub notify_error_message: Option<String>,
    /// Name of the topic that the message went to.
    ///
    /// Limits: at most 5120 characters.
    pub topic_name: Option<String>,
}

static SMN_INFO_SHAPE: Shape = Shape {
    name: "SmnInfo",
    fields: &[
        Field::new("notify_result", Presence::Optional, &[]),
        Field::new("notify_error_message", Presence::Optional, &[]),
        Field::new("topic_name", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for SmnInfo {
    fn shape(&self) -> &'static Shape {
        &SMN_INFO_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.notify_result,
                1 => &self.notify_error_message,
                2 => &self.topic_name,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.notify_result,
                1 => &mut self.notify_error_message,
                2 => &mut self.topic_name,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for SmnInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for SmnInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for SmnInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Where a migration task reads.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SrcNodeResp {
    /// Cloud that a migration task reads from; `Aliyun` unless set otherwise.
    pub cloud_type: Option<super::CloudType>,
    /// Region of the source bucket, as its cloud names it.
    ///
    /// Limits: at most 100 characters.
    pub region: Option<String>,
    /// Name of the source bucket.
    ///
    /// Limits: at most 1024 characters.
    pub bucket: Option<String>,
    /// APPID of the account at Tencent Cloud, where that is the source.
    ///
    /// Limits: at most 255 characters.
    pub app_id: Option<String>,
    /// Names of the objects and folders, or the prefixes, that the task copies.
    ///
    /// Limits: at most 500 items, each at most 1024 characters.
    pub object_key: Option<Vec<String>>,
    /// List file of a task of type `list` or `url_list`.
    pub list_file: Option<super::ListFile>,
}

static SRC_NODE_RESP_SHAPE: Shape = Shape {
    name: "SrcNodeResp",
    fields: &[
        Field::new("cloud_type", Presence::Optional, &[]),
        Field::new("region", Presence::Optional, &[]),
        Field::new("bucket", Presence::Optional, &[]),
        Field::new("app_id", Presence::Optional, &[]),
        Field::new("object_key", Presence::Optional, &[]),
        Field::new("list_file", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for SrcNodeResp {
    fn shape(&self) -> &'static Shape {
        &SRC_NODE_RESP_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.cloud_type,
                1 => &self.region,
                2 => &self.bucket,
                3 => &self.app_id,
                4 => &self.object_key,
                5 => &self.list_file,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.cloud_type,
                1 => &mut self.region,
                2 => &mut self.bucket,
                3 => &mut self.app_id,
                4 => &mut self.object_key,
                5 => &mut self.list_file,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for SrcNodeResp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for SrcNodeResp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for SrcNodeResp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Keys that a migration task reads and writes with. Which of the source's are needed depends on
/// its cloud. Access keys, security tokens and the CDN's key must not contain `<`, `>`, `&`, a
/// quote or a backslash.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartTaskReq {
    /// Access key id (AK) for the source bucket; not needed for a list of URLs.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_ak: Option<huaweicloud_core::AccessKeyId>,
    /// Secret access key (SK) that belongs to `src_ak`; not needed for a list of URLs.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_sk: Option<huaweicloud_core::Secret>,
    /// Security token, where `src_ak` is a temporary key.
    ///
    /// Limits: at most 16384 characters, pattern `^[^<>&"'\\]*$`.
    pub src_security_token: Option<huaweicloud_core::Secret>,
    /// How the keys of the source are encrypted.
    ///
    /// Default: `"DEFAULT"`.
    pub src_crypto_type: Option<super::CryptoType>,
    /// Key for `src_crypto_type` `KMS`.
    pub src_kms_key_id: Option<super::KmsKeyId>,
    /// Connection string, where the source is Azure Blob Storage.
    ///
    /// Limits: at most 2048 characters.
    pub connection_string: Option<huaweicloud_core::Secret>,
    /// Contents of the JSON key file, where the source is Google Cloud Storage.
    ///
    /// Limits: at most 65535 characters.
    pub json_auth_file: Option<huaweicloud_core::Secret>,
    /// Access key id (AK) for the destination bucket.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_ak: huaweicloud_core::AccessKeyId,
    /// Secret access key (SK) that belongs to `dst_ak`.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_sk: huaweicloud_core::Secret,
    /// Security token, where `dst_ak` is a temporary key.
    ///
    /// Limits: at most 16384 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_security_token: Option<huaweicloud_core::Secret>,
    /// How the keys of the destination are encrypted.
    ///
    /// Default: `"DEFAULT"`.
    pub dst_crypto_type: Option<super::CryptoType>,
    /// Key for `dst_crypto_type` `KMS`.
    pub dst_kms_key_id: Option<super::KmsKeyId>,
    /// Key for the CDN in front of the source, where the task has one that wants a key.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: An example of 2020 spells it `src_cdn_authentication_key`; the
    /// tables of all pages and the SDK use this name.
    pub source_cdn_authentication_key: Option<huaweicloud_core::Secret>,
    /// How the key of the CDN is encrypted.
    ///
    /// Default: `"DEFAULT"`.
    pub source_cdn_crypto_type: Option<super::CryptoType>,
    /// Key for `source_cdn_crypto_type` `KMS`.
    pub source_cdn_kms_key_id: Option<super::KmsKeyId>,
    /// Copies only the objects that failed before, instead of everything.
    ///
    /// Default: `false`.
    pub migrate_failed_object: Option<bool>,
}

impl StartTaskReq {
    /// Starts a value; `dst_ak`, `dst_sk` are required.
    #[inline]
    pub fn builder() -> StartTaskReqBuilder {
        StartTaskReqBuilder {
            value: Model::blank(),
            states: PhantomData,
        }
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    pub fn validate(&self) -> Result<(), Violations> {
        core::validate(self)
    }
}

/// Builds a [`StartTaskReq`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct StartTaskReqBuilder<DstAk = Unset, DstSk = Unset> {
    value: StartTaskReq,
    states: PhantomData<(DstAk, DstSk)>,
}

impl<DstAk, DstSk> StartTaskReqBuilder<DstAk, DstSk> {
    /// Sets [`src_ak`](StartTaskReq::src_ak).
    #[inline]
    pub fn src_ak(mut self, src_ak: impl Into<huaweicloud_core::AccessKeyId>) -> Self {
        self.value.src_ak = Some(src_ak.into());
        self
    }

    /// Sets [`src_sk`](StartTaskReq::src_sk).
    #[inline]
    pub fn src_sk(mut self, src_sk: impl Into<huaweicloud_core::Secret>) -> Self {
        self.value.src_sk = Some(src_sk.into());
        self
    }

    /// Sets [`src_security_token`](StartTaskReq::src_security_token).
    #[inline]
    pub fn src_security_token(
        mut self,
        src_security_token: impl Into<huaweicloud_core::Secret>,
    ) -> Self {
        self.value.src_security_token = Some(src_security_token.into());
        self
    }

    /// Sets [`src_crypto_type`](StartTaskReq::src_crypto_type).
    #[inline]
    pub fn src_crypto_type(mut self, src_crypto_type: super::CryptoType) -> Self {
        self.value.src_crypto_type = Some(src_crypto_type);
        self
    }

    /// Sets [`src_kms_key_id`](StartTaskReq::src_kms_key_id).
    #[inline]
    pub fn src_kms_key_id(mut self, src_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.src_kms_key_id = Some(src_kms_key_id.into());
        self
    }

    /// Sets [`connection_string`](StartTaskReq::connection_string).
    #[inline]
    pub fn connection_string(
        mut self,
        connection_string: impl Into<huaweicloud_core::Secret>,
    ) -> Self {
        self.value.connection_string = Some(connection_string.into());
        self
    }

    /// Sets [`json_auth_file`](StartTaskReq::json_auth_file).
    #[inline]
    pub fn json_auth_file(
        mut self,
        json_auth_file: impl Into<huaweicloud_core::Secret>,
    ) -> Self {
        self.value.json_auth_file = Some(json_auth_file.into());
        self
    }

    /// Sets [`dst_ak`](StartTaskReq::dst_ak).
    #[inline]
    pub fn dst_ak(
        mut self,
        dst_ak: impl Into<huaweicloud_core::AccessKeyId>,
    ) -> StartTaskReqBuilder<Set, DstSk> {
        self.value.dst_ak = dst_ak.into();
        StartTaskReqBuilder {
            value: self.value,
            states: PhantomData,
        }
    }

    /// Sets [`dst_sk`](StartTaskReq::dst_sk).
    #[inline]
    pub fn dst_sk(
        mut self,
        dst_sk: impl Into<huaweicloud_core::Secret>,
    ) -> StartTaskReqBuilder<DstAk, Set> {
        self.value.dst_sk = dst_sk.into();
        StartTaskReqBuilder {
            value: self.value,
            states: PhantomData,
        }
    }

    /// Sets [`dst_security_token`](StartTaskReq::dst_security_token).
    #[inline]
    pub fn dst_security_token(
        mut self,
        dst_security_token: impl Into<huaweicloud_core::Secret>,
    ) -> Self {
        self.value.dst_security_token = Some(dst_security_token.into());
        self
    }

    /// Sets [`dst_crypto_type`](StartTaskReq::dst_crypto_type).
    #[inline]
    pub fn dst_crypto_type(mut self, dst_crypto_type: super::CryptoType) -> Self {
        self.value.dst_crypto_type = Some(dst_crypto_type);
        self
    }

    /// Sets [`dst_kms_key_id`](StartTaskReq::dst_kms_key_id).
    #[inline]
    pub fn dst_kms_key_id(mut self, dst_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.dst_kms_key_id = Some(dst_kms_key_id.into());
        self
    }

    /// Sets [`source_cdn_authentication_key`](StartTaskReq::source_cdn_authentication_key).
    #[inline]
    pub fn source_cdn_authentication_key(
        mut self,
        source_cdn_authentication_key: impl Into<huaweicloud_core::Secret>,
    ) -> Self {
        self.value.source_cdn_authentication_key = Some(
            source_cdn_authentication_key.into(),
        );
        self
    }

    /// Sets [`source_cdn_crypto_type`](StartTaskReq::source_cdn_crypto_type).
    #[inline]
    pub fn source_cdn_crypto_type(
        mut self,
        source_cdn_crypto_type: super::CryptoType,
    ) -> Self {
        self.value.source_cdn_crypto_type = Some(source_cdn_crypto_type);
        self
    }

    /// Sets [`source_cdn_kms_key_id`](StartTaskReq::source_cdn_kms_key_id).
    #[inline]
    pub fn source_cdn_kms_key_id(
        mut self,
        source_cdn_kms_key_id: impl Into<super::KmsKeyId>,
    ) -> Self {
        self.value.source_cdn_kms_key_id = Some(source_cdn_kms_key_id.into());
        self
    }

    /// Sets [`migrate_failed_object`](StartTaskReq::migrate_failed_object).
    #[inline]
    pub fn migrate_failed_object(mut self, migrate_failed_object: bool) -> Self {
        self.value.migrate_failed_object = Some(migrate_failed_object);
        self
    }

    /// The value, once every required field is set.
    #[inline]
    pub fn build(self) -> StartTaskReq
    where
        DstAk: super::fields::dst_ak<StartTaskReq>,
        DstSk: super::fields::dst_sk<StartTaskReq>,
    {
        self.value
    }
}

static START_TASK_REQ_SHAPE: Shape = Shape {
    name: "StartTaskReq",
    fields: &[
        Field::new(
            "src_ak",
            Presence::Optional,
            &[
                Rule::MinLength(1),
                Rule::MaxLength(100),
                Rule::Pattern(&START_TASK_REQ_PATTERN_1),
            ],
        ),
        Field::new(
            "src_sk",
            Presence::Optional,
            &[
                Rule::MinLength(1),
                Rule::MaxLength(100),
                Rule::Pattern(&START_TASK_REQ_PATTERN_1),
            ],
        ),
        Field::new(
            "src_security_token",
            Presence::Optional,
            &[Rule::MaxLength(16384), Rule::Pattern(&START_TASK_REQ_PATTERN_1)],
        ),
        Field::new("src_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("src_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("connection_string", Presence::Optional, &[Rule::MaxLength(2048)]),
        Field::new("json_auth_file", Presence::Optional, &[Rule::MaxLength(65535)]),
        Field::new(
            "dst_ak",
            Presence::Required,
            &[
                Rule::MinLength(1),
                Rule::MaxLength(100),
                Rule::Pattern(&START_TASK_REQ_PATTERN_1),
            ],
        ),
        Field::new(
            "dst_sk",
            Presence::Required,
            &[
                Rule::MinLength(1),
                Rule::MaxLength(100),
                Rule::Pattern(&START_TASK_REQ_PATTERN_1),
            ],
        ),
        Field::new(
            "dst_security_token",
            Presence::Optional,
            &[Rule::MaxLength(16384), Rule::Pattern(&START_TASK_REQ_PATTERN_1)],
        ),
        Field::new("dst_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("dst_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new(
            "source_cdn_authentication_key",
            Presence::Optional,
            &[Rule::MaxLength(255), Rule::Pattern(&START_TASK_REQ_PATTERN_1)],
        ),
        Field::new(
            "source_cdn_crypto_type",
            Presence::Optional,
            super::CRYPTO_TYPE_RULES,
        ),
        Field::new("source_cdn_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("migrate_failed_object", Presence::Optional, &[]),
    ],
    rules: &[],
};

static START_TASK_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for StartTaskReq {
    fn shape(&self) -> &'static Shape {
        &START_TASK_REQ_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.src_ak,
                1 => &self.src_sk,
                2 => &self.src_security_token,
                3 => &self.src_crypto_type,
                4 => &self.src_kms_key_id,
                5 => &self.connection_string,
                6 => &self.json_auth_file,
                7 => &self.dst_ak,
                8 => &self.dst_sk,
                9 => &self.dst_security_token,
                10 => &self.dst_crypto_type,
                11 => &self.dst_kms_key_id,
                12 => &self.source_cdn_authentication_key,
                13 => &self.source_cdn_crypto_type,
                14 => &self.source_cdn_kms_key_id,
                15 => &self.migrate_failed_object,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.src_ak,
                1 => &mut self.src_sk,
                2 => &mut self.src_security_token,
                3 => &mut self.src_crypto_type,
                4 => &mut self.src_kms_key_id,
                5 => &mut self.connection_string,
                6 => &mut self.json_auth_file,
                7 => &mut self.dst_ak,
                8 => &mut self.dst_sk,
                9 => &mut self.dst_security_token,
                10 => &mut self.dst_crypto_type,
                11 => &mut self.dst_kms_key_id,
                12 => &mut self.source_cdn_authentication_key,
                13 => &mut self.source_cdn_crypto_type,
                14 => &mut self.source_cdn_kms_key_id,
                15 => &mut self.migrate_failed_object,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self {
            src_ak: Value::blank(),
            src_sk: Value::blank(),
            src_security_token: Value::blank(),
            src_crypto_type: Value::blank(),
            src_kms_key_id: Value::blank(),
            connection_string: Value::blank(),
            json_auth_file: Value::blank(),
            dst_ak: Value::blank(),
            dst_sk: Value::blank(),
            dst_security_token: Value::blank(),
            dst_crypto_type: Value::blank(),
            dst_kms_key_id: Value::blank(),
            source_cdn_authentication_key: Value::blank(),
            source_cdn_crypto_type: Value::blank(),
            source_cdn_kms_key_id: Value::blank(),
            migrate_failed_object: Value::blank(),
        }
    }
}

impl fmt::Debug for StartTaskReq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for StartTaskReq {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for StartTaskReq {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// What a migration task belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskGroupType {
    /// To nothing; it was created on its own. The default. `NORMAL_TASK` on the wire.
    NormalTask,
    /// To a synchronization task. `SYNC_TASK` on the wire.
    SyncTask,
    /// To a migration task group. `GROUP_TASK` on the wire.
    GroupTask,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl TaskGroupType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "NORMAL_TASK",
        "SYNC_TASK",
        "GROUP_TASK",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NormalTask => "NORMAL_TASK",
            Self::SyncTask => "SYNC_TASK",
            Self::GroupTask => "GROUP_TASK",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TaskGroupType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "NORMAL_TASK" => Self::NormalTask,
            "SYNC_TASK" => Self::SyncTask,
            "GROUP_TASK" => Self::GroupTask,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for TaskGroupType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for TaskGroupType {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if let Event::Text(value) = event {
            *self = Self::from(core::listed(value, Self::VALUES));
            return Ok(Next::Done);
        }
        let mut value = String::new();
        value.accept(event)?;
        *self = Self::from(value.as_str());
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(String::new())
    }
}

impl Serialize for TaskGroupType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for TaskGroupType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Id of a migration task.
///
/// Limits: 0 to 999999999999999.
///
/// Differs from the documentation: Older pages call it a text of 1 to 1024 characters; the newest
/// ones, the SDK and every answer have a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(i64);

impl TaskId {
    /// The plain value.
    #[must_use]
    pub fn get(&self) -> i64 {
        self.0
    }
}

impl From<i64> for TaskId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl From<&TaskId> for TaskId {
    fn from(value: &TaskId) -> Self {
        *value
    }
}

impl fmt::Display for TaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for TaskId {
    fn view(&self) -> View<'_> {
        self.0.view()
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        self.0.accept(event)
    }

    fn blank() -> Self {
        Self(Value::blank())
    }
}

impl Serialize for TaskId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for TaskId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static TASK_ID_RULES: &[Rule] = &[
    Rule::Minimum(0),
    Rule::Maximum(999999999999999),
];

/// Priority of a migration task when tasks wait for each other.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskPriority {
    /// Before the others. `HIGH` on the wire.
    High,
    /// In between. `MEDIUM` on the wire.
    Medium,
    /// After the others. `LOW` on the wire.
    Low,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl TaskPriority {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &["HIGH", "MEDIUM", "LOW"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::High => "HIGH",
            Self::Medium => "MEDIUM",
            Self::Low => "LOW",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TaskPriority {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "HIGH" => Self::High,
            "MEDIUM" => Self::Medium,
            "LOW" => Self::Low,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for TaskPriority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for TaskPriority {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if let Event::Text(value) = event {
            *self = Self::from(core::listed(value, Self::VALUES));
            return Ok(Next::Done);
        }
        let mut value = String::new();
        value.accept(event)?;
        *self = Self::from(value.as_str());
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(String::new())
    }
}

impl Serialize for TaskPriority {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for TaskPriority {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// A migration task with its settings, its status and its progress.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaskResp {
    /// Id of a migration task.
    ///
    /// Differs from the documentation: Older pages call it a text of 1 to 1024 characters; the newest
    /// ones, the SDK and every answer have a whole number.
    pub id: Option<super::TaskId>,
    /// Name of the task.
    ///
    /// Limits: at most 10240 characters.
    pub name: Option<String>,
    /// Text that the task was created with; empty when there was none.
    ///
    /// Limits: at most 255 characters.
    pub description: Option<String>,
    /// Status of a migration task.
    ///
    /// Differs from the documentation: The pages' list leaves out 6, which lies within their range and
    /// which the SDK explains as trying again.
    pub status: Option<super::TaskStatus>,
    /// Why a task failed. The service may send an empty text instead while nothing has failed.
    pub error_reason: Option<super::ErrorReasonResp>,
    /// What a migration task copies.
    pub task_type: Option<super::TaskType>,
    /// Priority of a migration task when tasks wait for each other.
    pub task_priority: Option<super::TaskPriority>,
    /// What a migration task belongs to.
    pub group_type: Option<super::TaskGroupType>,
    /// The group that created the task; unset or empty for a task of its own.
    ///
    /// Differs from the documentation: The pages give answers 0 to 36 characters and the filter of
    /// ListTasks 1 to 100; it is one type here, so that an answer's id fits the filter.
    pub group_id: Option<super::TaskGroupId>,
    /// Where a migration task reads.
    pub src_node: Option<super::SrcNodeResp>,
    /// Where a migration task writes.
    pub dst_node: Option<super::DstNodeResp>,
    /// Content delivery network (CDN) that the objects are read through.
    pub source_cdn: Option<super::SourceCdnResp>,
    /// Limits of the bandwidth, each for a part of the day.
    ///
    /// Limits: at most 5 items.
    pub bandwidth_policy: Option<Vec<super::BandwidthPolicyDto>>,
    /// Whether objects are encrypted with KMS in the destination bucket.
    pub enable_kms: Option<bool>,
    /// Whether metadata is copied along; Content-Type always is.
    pub enable_metadata_migration: Option<bool>,
    /// Whether archived objects are restored at the source first and then copied. Without it they
    /// count as failed.
    pub enable_restore: Option<bool>,
    /// Whether the reader pays for requests and traffic at the source.
    pub enable_requester_pays: Option<bool>,
    /// Whether a list of the failed objects is written to the destination bucket.
    pub enable_failed_object_recording: Option<bool>,
    /// What happens to an object that the destination has under the same name. The two comparing modes
    /// count objects as different when only one of them is encrypted.
    pub object_overwrite_mode: Option<super::ObjectOverwriteMode>,
    /// How the service checks that an object arrived complete.
    pub consistency_check: Option<super::ConsistencyCheck>,
    /// Storage class that objects get in the destination bucket; `STANDARD` unless set otherwise.
    pub dst_storage_policy: Option<super::StoragePolicy>,
    /// Kind of storage that a migration task writes to.
    pub obs_system: Option<super::ObsSystem>,
    /// Only objects modified after this moment are copied, in milliseconds since 1970-01-01 (UTC); 0
    /// copies all.
    ///
    /// Limits: at least 0.
    pub migrate_since: Option<i64>,
    /// When the task started, in milliseconds since 1970-01-01 (UTC).
    ///
    /// Limits: at least 0.
    pub start_time: Option<i64>,
    /// How long the task has taken, in milliseconds.
    ///
    /// Limits: at least 0.
    pub total_time: Option<i64>,
    /// How long the task will still take, estimated, in milliseconds.
    ///
    /// Limits: at least 0.
    pub left_time: Option<i64>,
    /// Speed of copying, in bytes per second.
    ///
    /// Limits: at least 0.
    pub migrate_speed: Option<i64>,
    /// Whether the service has finished counting the objects at the source.
    pub is_query_over: Option<bool>,
    /// Part of the task that is done; 0.5 is half of it, 1 all of it.
    ///
    /// Limits: 0 to 1.
    pub progress: Option<f64>,
    /// How many objects the task covers.
    ///
    /// Limits: at least 0.
    pub total_num: Option<i64>,
    /// How many objects were copied.
    ///
    /// Limits: at least 0.
    pub successful_num: Option<i64>,
    /// How many objects failed.
    ///
    /// Limits: at least 0.
    pub failed_num: Option<i64>,
    /// How many objects were skipped, as older than `migrate_since` or present in the destination
    /// bucket already.
    ///
    /// Limits: at least 0.
    pub skipped_num: Option<i64>,
    /// Size of all objects that the task covers, in bytes.
    ///
    /// Limits: at least 0.
    pub total_size: Option<i64>,
    /// Size of the objects that are done, in bytes.
    ///
    /// Limits: at least 0.
    pub complete_size: Option<i64>,
    /// Size of the objects that were really copied, without skipped ones, in bytes.
    ///
    /// Limits: at least 0.
    pub real_size: Option<i64>,
    /// The list of the objects that failed.
    pub failed_object_record: Option<super::FailedObjectRecordDto>,
    /// Why the list of the copied objects was not written, an error code; empty if it was.
    ///
    /// Limits: at most 255 characters.
    pub success_record_error_reason: Option<String>,
    /// Why the list of the skipped objects was not written, an error code; empty if it was.
    ///
    /// Limits: at most 255 characters.
    pub skip_record_error_reason: Option<String>,
    /// What became of the message that Simple Message Notification (SMN) sends at the end of a task.
    pub smn_info: Option<super::SmnInfo>,
}

static TASK_RESP_SHAPE: Shape = Shape {
    name: "TaskResp",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("error_reason", Presence::Optional, &[]),
        Field::new("task_type", Presence::Optional, &[]),
        Field::new("task_priority", Presence::Optional, &[]),
        Field::new("group_type", Presence::Optional, &[]),
        Field::new("group_id", Presence::Optional, &[]),
        Field::new("src_node", Presence::Optional, &[]),
        Field::new("dst_node", Presence::Optional, &[]),
        Field::new("source_cdn", Presence::Optional, &[]),
        Field::new("bandwidth_policy", Presence::Optional, &[]),
        Field::new("enable_kms", Presence::Optional, &[]),
        Field::new("enable_metadata_migration", Presence::Optional, &[]),
        Field::new("enable_restore", Presence::Optional, &[]),
        Field::new("enable_requester_pays", Presence::Optional, &[]),
        Field::new("enable_failed_object_recording", Presence::Optional, &[]),
        Field::new("object_overwrite_mode", Presence::Optional, &[]),
        Field::new("consistency_check", Presence::Optional, &[]),
        Field::new("dst_storage_policy", Presence::Optional, &[]),
        Field::new("obs_system", Presence::Optional, &[]),
        Field::new("migrate_since", Presence::Optional, &[]),
        Field::new("start_time", Presence::Optional, &[]),
        Field::new("total_time", Presence::Optional, &[]),
        Field::new("left_time", Presence::Optional, &[]),
        Field::new("migrate_speed", Presence::Optional, &[]),
        Field::new("is_query_over", Presence::Optional, &[]),
        Field::new("progress", Presence::Optional, &[]),
        Field::new("total_num", Presence::Optional, &[]),
        Field::new("successful_num", Presence::Optional, &[]),
        Field::new("failed_num", Presence::Optional, &[]),
        Field::new("skipped_num", Presence::Optional, &[]),
        Field::new("total_size", Presence::Optional, &[]),
        Field::new("complete_size", Presence::Optional, &[]),
        Field::new("real_size", Presence::Optional, &[]),
        Field::new("failed_object_record", Presence::Optional, &[]),
        Field::new("success_record_error_reason", Presence::Optional, &[]),
        Field::new("skip_record_error_reason", Presence::Optional, &[]),
        Field::new("smn_info", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for TaskResp {
    fn shape(&self) -> &'static Shape {
        &TASK_RESP_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.description,
                3 => &self.status,
                4 => &self.error_reason,
                5 => &self.task_type,
                6 => &self.task_priority,
                7 => &self.group_type,
                8 => &self.group_id,
                9 => &self.src_node,
                10 => &self.dst_node,
                11 => &self.source_cdn,
                12 => &self.bandwidth_policy,
                13 => &self.enable_kms,
                14 => &self.enable_metadata_migration,
                15 => &self.enable_restore,
                16 => &self.enable_requester_pays,
                17 => &self.enable_failed_object_recording,
                18 => &self.object_overwrite_mode,
                19 => &self.consistency_check,
                20 => &self.dst_storage_policy,
                21 => &self.obs_system,
                22 => &self.migrate_since,
                23 => &self.start_time,
                24 => &self.total_time,
                25 => &self.left_time,
                26 => &self.migrate_speed,
                27 => &self.is_query_over,
                28 => &self.progress,
                29 => &self.total_num,
                30 => &self.successful_num,
                31 => &self.failed_num,
                32 => &self.skipped_num,
                33 => &self.total_size,
                34 => &self.complete_size,
                35 => &self.real_size,
                36 => &self.failed_object_record,
                37 => &self.success_record_error_reason,
                38 => &self.skip_record_error_reason,
                39 => &self.smn_info,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.description,
                3 => &mut self.status,
                4 => &mut self.error_reason,
                5 => &mut self.task_type,
                6 => &mut self.task_priority,
                7 => &mut self.group_type,
                8 => &mut self.group_id,
                9 => &mut self.src_node,
                10 => &mut self.dst_node,
                11 => &mut self.source_cdn,
                12 => &mut self.bandwidth_policy,
                13 => &mut self.enable_kms,
                14 => &mut self.enable_metadata_migration,
                15 => &mut self.enable_restore,
                16 => &mut self.enable_requester_pays,
                17 => &mut self.enable_failed_object_recording,
                18 => &mut self.object_overwrite_mode,
                19 => &mut self.consistency_check,
                20 => &mut self.dst_storage_policy,
                21 => &mut self.obs_system,
                22 => &mut self.migrate_since,
                23 => &mut self.start_time,
                24 => &mut self.total_time,
                25 => &mut self.left_time,
                26 => &mut self.migrate_speed,
                27 => &mut self.is_query_over,
                28 => &mut self.progress,
                29 => &mut self.total_num,
                30 => &mut self.successful_num,
                31 => &mut self.failed_num,
                32 => &mut self.skipped_num,
                33 => &mut self.total_size,
                34 => &mut self.complete_size,
                35 => &mut self.real_size,
                36 => &mut self.failed_object_record,
                37 => &mut self.success_record_error_reason,
                38 => &mut self.skip_record_error_reason,
                39 => &mut self.smn_info,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for TaskResp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for TaskResp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for TaskResp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Status of a migration task.
///
/// Differs from the documentation: The pages' list leaves out 6, which lies within their range and
/// which the SDK explains as trying again.
#[derive(Clone, Debug, PartialEq, Eq, Copy, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// The task waits to be scheduled. After 30 days of waiting it fails. `1` on the wire.
    Waiting,
    /// The task is copying; StopTask pauses it. `2` on the wire.
    Migrating,
    /// The task is paused; StartTask resumes it. `3` on the wire.
    Paused,
    /// The task failed; StartTask runs it again. `4` on the wire.
    Failed,
    /// The task has succeeded. `5` on the wire.
    Succeeded,
    /// The task is trying again. `6` on the wire.
    Retrying,
    /// The task is on its way to paused. `7` on the wire.
    Pausing,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(i32),
}

impl TaskStatus {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i32 {
        match self {
            Self::Waiting => 1,
            Self::Migrating => 2,
            Self::Paused => 3,
            Self::Failed => 4,
            Self::Succeeded => 5,
            Self::Retrying => 6,
            Self::Pausing => 7,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i32> for TaskStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: i32) -> Self {
        match value {
            1 => Self::Waiting,
            2 => Self::Migrating,
            3 => Self::Paused,
            4 => Self::Failed,
            5 => Self::Succeeded,
            6 => Self::Retrying,
            7 => Self::Pausing,
            _ => Self::Unknown(value),
        }
    }
}

impl fmt::Display for TaskStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value().fmt(f)
    }
}

impl Value for TaskStatus {
    fn view(&self) -> View<'_> {
        View::Integer(self.value().into())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut value: i32 = Value::blank();
        value.accept(event)?;
        *self = Self::from(value);
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(0)
    }
}

impl Serialize for TaskStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for TaskStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static TASK_STATUS_RULES: &[Rule] = &[
    Rule::OneOfIntegers(&[1, 2, 3, 4, 5, 6, 7]),
];

/// What a migration task copies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskType {
    /// The objects that a list file names. `list` on the wire.
    List,
    /// Single objects and folders. The default. `object` on the wire.
    Object,
    /// All objects whose names begin with a prefix. `prefix` on the wire.
    Prefix,
    /// The URLs that a list file holds. `url_list` on the wire.
    UrlList,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl TaskType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "list",
        "object",
        "prefix",
        "url_list",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::List => "list",
            Self::Object => "object",
            Self::Prefix => "prefix",
            Self::UrlList => "url_list",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TaskType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "list" => Self::List,
            "object" => Self::Object,
            "prefix" => Self::Prefix,
            "url_list" => Self::UrlList,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for TaskType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for TaskType {
    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        if let Event::Text(value) = event {
            *self = Self::from(core::listed(value, Self::VALUES));
            return Ok(Next::Done);
        }
        let mut value = String::new();
        value.accept(event)?;
        *self = Self::from(value.as_str());
        Ok(Next::Done)
    }

    fn blank() -> Self {
        Self::Unknown(String::new())
    }
}

impl Serialize for TaskType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for TaskType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}
