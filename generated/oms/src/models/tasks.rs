// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `tasks.yaml`.

use std::fmt;
use std::str::FromStr;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// What a migration task copies, where from, where to and how. A task of type `list` or `url_list` needs
/// `src_node.list_file`, any other `src_node.object_key`; all but `url_list` need region, bucket and keys
/// of the source.
///
/// Where `task_type` is `list` or `url_list`, `src_node.list_file` must have a value.
///
/// Where `task_type` is `object` or `prefix`, or has no value, `src_node.object_key` must have a value.
///
/// Where `task_type` is `list`, `object` or `prefix`, or has no value, `src_node.region` and
/// `src_node.bucket` must have a value.
///
/// Where `task_type` is `list`, `object` or `prefix`, or has no value and `src_node.cloud_type` is `AWS`,
/// `Aliyun`, `Tencent`, `HuaweiCloud`, `QingCloud`, `KingsoftCloud`, `Baidu`, `Qiniu` or `UCloud`, or has
/// no value, `src_node.ak` and `src_node.sk` must have a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTaskReq {
    /// What the task copies.
    ///
    /// Default: `"object"`.
    pub task_type: Option<super::TaskType>,
    /// Where a migration task reads. All but a list of URLs needs `region`, `bucket` and keys: `ak` and `sk`
    /// for most clouds, `json_auth_file` for Google Cloud, `connection_string` for Azure. Access keys,
    /// security tokens, names of regions and buckets and `app_id` must not contain `<`, `>`, `&`, a quote or
    /// a backslash.
    pub src_node: super::SrcNodeReq,
    /// Where a migration task writes. Access keys, security tokens and names of regions and buckets must not
    /// contain `<`, `>`, `&`, a quote or a backslash. OMS keeps a folder of its own in the bucket, `oms/`,
    /// which must not be touched before the task ends.
    pub dst_node: super::DstNodeReq,
    /// Which tasks run first when tasks wait for each other.
    pub task_priority: Option<super::TaskPriority>,
    /// Text for people. It must not contain `<`, `>`, `&`, a quote or a backslash (OMS.0078), and is better
    /// without `^`, which the pages forbid as well.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The page of 2020 forbids parentheses, later ones forbid `^` instead.
    /// The pattern of 2025, which allows both, is taken.
    pub description: Option<String>,
    /// Only objects modified after this moment are copied, in seconds since 1970-01-01 (UTC); 0 copies all.
    /// Responses have the same moment in milliseconds.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    pub migrate_since: Option<i64>,
    /// Limits of the bandwidth, each for a part of the day. There are at most five, and their times must not
    /// overlap (OMS.0083, OMS.0085).
    ///
    /// Limits: at most 5 items.
    ///
    /// The ranges from `start` to `end` do not overlap.
    pub bandwidth_policy: Option<Vec<super::BandwidthPolicyDto>>,
    /// Content delivery network (CDN) that the objects are read through. Without this object they are read
    /// from the source bucket itself.
    pub source_cdn: Option<super::SourceCdnReq>,
    /// Message that Simple Message Notification (SMN) sends when a task ends. The topic has to be in the
    /// region that is called, and OMS has to be allowed to publish to it (OMS.0157, OMS.0158, OMS.0168).
    pub smn_config: Option<super::SmnConfig>,
    /// Whether objects are encrypted with KMS in the destination bucket. Objects of the same names that are
    /// there already have to be encrypted if, and only if, this is set; otherwise the check of them fails.
    ///
    /// Default: `false`.
    ///
    /// Differs from the documentation: Only the pages have this field, some of them as a required one for
    /// groups. The newest SDK has `crypto_type` and `kms_key_id` instead, which are about the keys in the
    /// request.
    pub enable_kms: Option<bool>,
    /// Whether metadata is copied along; Content-Type always is.
    ///
    /// Default: `false`.
    pub enable_metadata_migration: Option<bool>,
    /// Whether archived objects are restored at the source first and then copied, which slows the migration
    /// down; it is faster to restore them beforehand. Without it they count as failed.
    ///
    /// Default: `false`.
    ///
    /// Differs from the documentation: A description of 2025 gives groups a pattern here, which means nothing
    /// for a flag and is left out.
    pub enable_restore: Option<bool>,
    /// Whether a list of the failed objects is written to the destination bucket. Without the list they
    /// cannot be copied again on their own.
    ///
    /// Default: `true`.
    ///
    /// Differs from the documentation: A description of 2025 gives groups a pattern here, which means nothing
    /// for a flag and is left out.
    pub enable_failed_object_recording: Option<bool>,
    /// What happens to an object that the destination has under the same name.
    ///
    /// Default: `"SIZE_LAST_MODIFIED_COMPARISON_OVERWRITE"`.
    pub object_overwrite_mode: Option<super::ObjectOverwriteMode>,
    /// Storage class that objects get in the destination bucket.
    ///
    /// Default: `"STANDARD"`.
    pub dst_storage_policy: Option<super::StoragePolicy>,
    /// How the service decides that an object is at the destination already or has arrived complete.
    ///
    /// Limits: one of `size_last_modified`, `crc64`, `no_check`.
    ///
    /// Default: `"size_last_modified"`.
    pub consistency_check: Option<super::ConsistencyCheck>,
    /// Whether the reader pays for requests and traffic at the source, instead of the bucket's owner.
    ///
    /// Default: `false`.
    pub enable_requester_pays: Option<bool>,
}

impl CreateTaskReq {
    /// Starts a value; `src_node`, `dst_node` are required.
    #[inline]
    pub fn builder() -> Builder<CreateTaskReq, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<SrcNode, DstNode> Builder<CreateTaskReq, (SrcNode, DstNode)> {
    /// Sets [`task_type`](CreateTaskReq::task_type).
    pub fn task_type(mut self, task_type: super::TaskType) -> Self {
        self.value.task_type = Some(task_type);
        self
    }

    /// Sets [`src_node`](CreateTaskReq::src_node).
    pub fn src_node(mut self, src_node: super::SrcNodeReq) -> Builder<CreateTaskReq, (Set, DstNode)> {
        self.value.src_node = src_node;
        builder::with(self.value)
    }

    /// Sets [`dst_node`](CreateTaskReq::dst_node).
    pub fn dst_node(mut self, dst_node: super::DstNodeReq) -> Builder<CreateTaskReq, (SrcNode, Set)> {
        self.value.dst_node = dst_node;
        builder::with(self.value)
    }

    /// Sets [`task_priority`](CreateTaskReq::task_priority).
    pub fn task_priority(mut self, task_priority: super::TaskPriority) -> Self {
        self.value.task_priority = Some(task_priority);
        self
    }

    /// Sets [`description`](CreateTaskReq::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }

    /// Sets [`migrate_since`](CreateTaskReq::migrate_since).
    pub fn migrate_since(mut self, migrate_since: i64) -> Self {
        self.value.migrate_since = Some(migrate_since);
        self
    }

    /// Sets [`bandwidth_policy`](CreateTaskReq::bandwidth_policy).
    pub fn bandwidth_policy(
        mut self,
        bandwidth_policy: impl IntoIterator<Item = super::BandwidthPolicyDto>,
    ) -> Self {
        self.value.bandwidth_policy = Some(Vec::from_iter(bandwidth_policy));
        self
    }

    /// Sets [`source_cdn`](CreateTaskReq::source_cdn).
    pub fn source_cdn(mut self, source_cdn: super::SourceCdnReq) -> Self {
        self.value.source_cdn = Some(source_cdn);
        self
    }

    /// Sets [`smn_config`](CreateTaskReq::smn_config).
    pub fn smn_config(mut self, smn_config: super::SmnConfig) -> Self {
        self.value.smn_config = Some(smn_config);
        self
    }

    /// Sets [`enable_kms`](CreateTaskReq::enable_kms).
    pub fn enable_kms(mut self, enable_kms: bool) -> Self {
        self.value.enable_kms = Some(enable_kms);
        self
    }

    /// Sets [`enable_metadata_migration`](CreateTaskReq::enable_metadata_migration).
    pub fn enable_metadata_migration(mut self, enable_metadata_migration: bool) -> Self {
        self.value.enable_metadata_migration = Some(enable_metadata_migration);
        self
    }

    /// Sets [`enable_restore`](CreateTaskReq::enable_restore).
    pub fn enable_restore(mut self, enable_restore: bool) -> Self {
        self.value.enable_restore = Some(enable_restore);
        self
    }

    /// Sets [`enable_failed_object_recording`](CreateTaskReq::enable_failed_object_recording).
    pub fn enable_failed_object_recording(mut self, enable_failed_object_recording: bool) -> Self {
        self.value.enable_failed_object_recording = Some(enable_failed_object_recording);
        self
    }

    /// Sets [`object_overwrite_mode`](CreateTaskReq::object_overwrite_mode).
    pub fn object_overwrite_mode(mut self, object_overwrite_mode: super::ObjectOverwriteMode) -> Self {
        self.value.object_overwrite_mode = Some(object_overwrite_mode);
        self
    }

    /// Sets [`dst_storage_policy`](CreateTaskReq::dst_storage_policy).
    pub fn dst_storage_policy(mut self, dst_storage_policy: super::StoragePolicy) -> Self {
        self.value.dst_storage_policy = Some(dst_storage_policy);
        self
    }

    /// Sets [`consistency_check`](CreateTaskReq::consistency_check).
    pub fn consistency_check(mut self, consistency_check: super::ConsistencyCheck) -> Self {
        self.value.consistency_check = Some(consistency_check);
        self
    }

    /// Sets [`enable_requester_pays`](CreateTaskReq::enable_requester_pays).
    pub fn enable_requester_pays(mut self, enable_requester_pays: bool) -> Self {
        self.value.enable_requester_pays = Some(enable_requester_pays);
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CreateTaskReq
    where
        SrcNode: super::fields::src_node<CreateTaskReq>,
        DstNode: super::fields::dst_node<CreateTaskReq>,
    {
        self.value
    }
}

static CREATE_TASK_REQ_SHAPE: Shape = Shape {
    name: "CreateTaskReq",
    fields: &[
        Field::new("task_type", Presence::Optional, super::TASK_TYPE_RULES),
        Field::new("src_node", Presence::Required, &[]),
        Field::new("dst_node", Presence::Required, &[]),
        Field::new("task_priority", Presence::Optional, super::TASK_PRIORITY_RULES),
        Field::new("description", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&CREATE_TASK_REQ_PATTERN_1),
        ]),
        Field::new("migrate_since", Presence::Optional, limits::AT_LEAST_0),
        Field::new("bandwidth_policy", Presence::Optional, &[
            Rule::MaxItems(5),
            Rule::Disjoint("start", "end"),
        ]),
        Field::new("source_cdn", Presence::Optional, &[]),
        Field::new("smn_config", Presence::Optional, &[]),
        Field::new("enable_kms", Presence::Optional, &[]),
        Field::new("enable_metadata_migration", Presence::Optional, &[]),
        Field::new("enable_restore", Presence::Optional, &[]),
        Field::new("enable_failed_object_recording", Presence::Optional, &[]),
        Field::new("object_overwrite_mode", Presence::Optional, super::OBJECT_OVERWRITE_MODE_RULES),
        Field::new("dst_storage_policy", Presence::Optional, super::STORAGE_POLICY_RULES),
        Field::new("consistency_check", Presence::Optional, &[Rule::OneOf(&[
            "size_last_modified",
            "crc64",
            "no_check",
        ])]),
        Field::new("enable_requester_pays", Presence::Optional, &[]),
    ],
    rules: &[
        Rule::Needs(
            &[core::Condition { field: "task_type", values: &["list", "url_list"], default: Some("object") }],
            &["src_node.list_file"],
        ),
        Rule::Needs(
            &[core::Condition { field: "task_type", values: &["object", "prefix"], default: Some("object") }],
            &["src_node.object_key"],
        ),
        Rule::Needs(
            &[core::Condition {
                field: "task_type",
                values: &["list", "object", "prefix"],
                default: Some("object"),
            }],
            &["src_node.region", "src_node.bucket"],
        ),
        Rule::Needs(
            &[
                core::Condition {
                    field: "task_type",
                    values: &["list", "object", "prefix"],
                    default: Some("object"),
                },
                core::Condition {
                    field: "src_node.cloud_type",
                    values: &[
                        "AWS", "Aliyun", "Tencent", "HuaweiCloud", "QingCloud", "KingsoftCloud", "Baidu",
                        "Qiniu", "UCloud",
                    ],
                    default: Some("Aliyun"),
                },
            ],
            &["src_node.ak", "src_node.sk"],
        ),
    ],
};
static CREATE_TASK_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for CreateTaskReq {
    fn shape(&self) -> &'static Shape { &CREATE_TASK_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_type,
            1 => &self.src_node,
            2 => &self.dst_node,
            3 => &self.task_priority,
            4 => &self.description,
            5 => &self.migrate_since,
            6 => &self.bandwidth_policy,
            7 => &self.source_cdn,
            8 => &self.smn_config,
            9 => &self.enable_kms,
            10 => &self.enable_metadata_migration,
            11 => &self.enable_restore,
            12 => &self.enable_failed_object_recording,
            13 => &self.object_overwrite_mode,
            14 => &self.dst_storage_policy,
            15 => &self.consistency_check,
            16 => &self.enable_requester_pays,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_type,
            1 => &mut self.src_node,
            2 => &mut self.dst_node,
            3 => &mut self.task_priority,
            4 => &mut self.description,
            5 => &mut self.migrate_since,
            6 => &mut self.bandwidth_policy,
            7 => &mut self.source_cdn,
            8 => &mut self.smn_config,
            9 => &mut self.enable_kms,
            10 => &mut self.enable_metadata_migration,
            11 => &mut self.enable_restore,
            12 => &mut self.enable_failed_object_recording,
            13 => &mut self.object_overwrite_mode,
            14 => &mut self.dst_storage_policy,
            15 => &mut self.consistency_check,
            16 => &mut self.enable_requester_pays,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            task_type: Value::blank(),
            src_node: Value::blank(),
            dst_node: Value::blank(),
            task_priority: Value::blank(),
            description: Value::blank(),
            migrate_since: Value::blank(),
            bandwidth_policy: Value::blank(),
            source_cdn: Value::blank(),
            smn_config: Value::blank(),
            enable_kms: Value::blank(),
            enable_metadata_migration: Value::blank(),
            enable_restore: Value::blank(),
            enable_failed_object_recording: Value::blank(),
            object_overwrite_mode: Value::blank(),
            dst_storage_policy: Value::blank(),
            consistency_check: Value::blank(),
            enable_requester_pays: Value::blank(),
        }
    }
}

impl fmt::Debug for CreateTaskReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The task that was created.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateTaskResponse {
    /// Id of a migration task.
    ///
    /// Differs from the documentation: Older pages call it a text of 1 to 1024 characters; the newest ones,
    /// the SDK and every response have a whole number.
    pub id: Option<super::TaskId>,
    /// Name that the service gave the task: source bucket, destination bucket and a time, put together.
    ///
    /// Limits: at most 2048 characters.
    pub task_name: Option<String>,
}

static CREATE_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateTaskResponse",
    fields: &[Field::new("id", Presence::Optional, &[]), Field::new("task_name", Presence::Optional, &[])],
    rules: &[],
};

impl Model for CreateTaskResponse {
    fn shape(&self) -> &'static Shape { &CREATE_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.task_name,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.task_name,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Where a migration task writes. Access keys, security tokens and names of regions and buckets must not
/// contain `<`, `>`, `&`, a quote or a backslash. OMS keeps a folder of its own in the bucket, `oms/`,
/// which must not be touched before the task ends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DstNodeReq {
    /// Region of the destination bucket, which has to be the region that is called.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub region: String,
    /// Name of the destination bucket, which has to exist.
    ///
    /// Limits: at most 1024 characters, pattern `^[^<>&"'\\]*$`.
    pub bucket: String,
    /// What the names of the copies begin with, before the name at the source. Both together may have 1024
    /// characters.
    ///
    /// Limits: at most 1024 characters.
    pub save_prefix: Option<String>,
    /// Access key id (AK) for the destination bucket.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub ak: core::AccessKeyId,
    /// Secret access key (SK) that belongs to `ak`.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub sk: core::Secret,
    /// How the keys of the destination are encrypted.
    ///
    /// Default: `"DEFAULT"`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub crypto_type: Option<super::CryptoType>,
    /// Key for `crypto_type` `KMS`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub kms_key_id: Option<super::KmsKeyId>,
    /// Security token, where `ak` is a temporary key.
    ///
    /// Limits: at most 16384 characters, pattern `^[^<>&"'\\]*$`.
    pub security_token: Option<core::Secret>,
}

impl DstNodeReq {
    /// Starts a value; `region`, `bucket`, `ak`, `sk` are required.
    #[inline]
    pub fn builder() -> Builder<DstNodeReq, (Unset, Unset, Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Region, Bucket, Ak, Sk> Builder<DstNodeReq, (Region, Bucket, Ak, Sk)> {
    /// Sets [`region`](DstNodeReq::region).
    pub fn region(mut self, region: impl Into<String>) -> Builder<DstNodeReq, (Set, Bucket, Ak, Sk)> {
        self.value.region = region.into();
        builder::with(self.value)
    }

    /// Sets [`bucket`](DstNodeReq::bucket).
    pub fn bucket(mut self, bucket: impl Into<String>) -> Builder<DstNodeReq, (Region, Set, Ak, Sk)> {
        self.value.bucket = bucket.into();
        builder::with(self.value)
    }

    /// Sets [`save_prefix`](DstNodeReq::save_prefix).
    pub fn save_prefix(mut self, save_prefix: impl Into<String>) -> Self {
        self.value.save_prefix = Some(save_prefix.into());
        self
    }

    /// Sets [`ak`](DstNodeReq::ak).
    pub fn ak(mut self, ak: impl Into<core::AccessKeyId>) -> Builder<DstNodeReq, (Region, Bucket, Set, Sk)> {
        self.value.ak = ak.into();
        builder::with(self.value)
    }

    /// Sets [`sk`](DstNodeReq::sk).
    pub fn sk(mut self, sk: impl Into<core::Secret>) -> Builder<DstNodeReq, (Region, Bucket, Ak, Set)> {
        self.value.sk = sk.into();
        builder::with(self.value)
    }

    /// Sets [`crypto_type`](DstNodeReq::crypto_type).
    pub fn crypto_type(mut self, crypto_type: super::CryptoType) -> Self {
        self.value.crypto_type = Some(crypto_type);
        self
    }

    /// Sets [`kms_key_id`](DstNodeReq::kms_key_id).
    pub fn kms_key_id(mut self, kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`security_token`](DstNodeReq::security_token).
    pub fn security_token(mut self, security_token: impl Into<core::Secret>) -> Self {
        self.value.security_token = Some(security_token.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> DstNodeReq
    where
        Region: super::fields::region<DstNodeReq>,
        Bucket: super::fields::bucket<DstNodeReq>,
        Ak: super::fields::ak<DstNodeReq>,
        Sk: super::fields::sk<DstNodeReq>,
    {
        self.value
    }
}

static DST_NODE_REQ_SHAPE: Shape = Shape {
    name: "DstNodeReq",
    fields: &[
        Field::new("region", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&DST_NODE_REQ_PATTERN_1),
        ]),
        Field::new("bucket", Presence::Required, &[
            Rule::MaxLength(1024),
            Rule::Pattern(&DST_NODE_REQ_PATTERN_1),
        ]),
        Field::new("save_prefix", Presence::Optional, limits::LENGTH_AT_MOST_1024),
        Field::new("ak", Presence::Required, &[Rule::MaxLength(100), Rule::Pattern(&DST_NODE_REQ_PATTERN_1)]),
        Field::new("sk", Presence::Required, &[Rule::MaxLength(100), Rule::Pattern(&DST_NODE_REQ_PATTERN_1)]),
        Field::new("crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("security_token", Presence::Optional, &[
            Rule::MaxLength(16384),
            Rule::Pattern(&DST_NODE_REQ_PATTERN_1),
        ]),
    ],
    rules: &[],
};
static DST_NODE_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for DstNodeReq {
    fn shape(&self) -> &'static Shape { &DST_NODE_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.region,
            1 => &self.bucket,
            2 => &self.save_prefix,
            3 => &self.ak,
            4 => &self.sk,
            5 => &self.crypto_type,
            6 => &self.kms_key_id,
            7 => &self.security_token,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.region,
            1 => &mut self.bucket,
            2 => &mut self.save_prefix,
            3 => &mut self.ak,
            4 => &mut self.sk,
            5 => &mut self.crypto_type,
            6 => &mut self.kms_key_id,
            7 => &mut self.security_token,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            region: Value::blank(),
            bucket: Value::blank(),
            save_prefix: Value::blank(),
            ak: Value::blank(),
            sk: Value::blank(),
            crypto_type: Value::blank(),
            kms_key_id: Value::blank(),
            security_token: Value::blank(),
        }
    }
}

impl fmt::Debug for DstNodeReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
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
    fields: &[Field::new("count", Presence::Optional, &[]), Field::new("tasks", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ListTasksResponse {
    fn shape(&self) -> &'static Shape { &LIST_TASKS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.count,
            1 => &self.tasks,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.count,
            1 => &mut self.tasks,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListTasksResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A migration task with its settings, its status and its progress.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowTaskResponse {
    /// Id of a migration task.
    ///
    /// Differs from the documentation: Older pages call it a text of 1 to 1024 characters; the newest ones,
    /// the SDK and every response have a whole number.
    pub id: Option<super::TaskId>,
    /// Name that the service gave the task: source bucket, destination bucket and a time, put together.
    ///
    /// Limits: at most 10240 characters.
    pub name: Option<String>,
    /// Status of a migration task. A task that has succeeded (5) stays so; paused (3) and failed (4) ones can
    /// be started again.
    ///
    /// Differs from the documentation: The pages' list leaves out 6, which lies within their range and which
    /// the SDK explains as trying again.
    pub status: Option<super::TaskStatus>,
    /// What a migration task copies.
    pub task_type: Option<super::TaskType>,
    /// Priority of a migration task when tasks wait for each other.
    pub task_priority: Option<super::TaskPriority>,
    /// What a migration task belongs to.
    pub group_type: Option<super::TaskGroupType>,
    /// The group that created the task; unset or empty for a task of its own.
    ///
    /// Limits: at most 36 characters.
    ///
    /// Differs from the documentation: The pages allow 1024 characters in a path, 100 in a filter and in
    /// responses about groups, and 36 in responses about tasks and in BatchUpdateTasks. It is one type with
    /// the widest limit, narrowed where it is used.
    pub group_id: Option<super::TaskGroupId>,
    /// How long the task will still take, estimated, in milliseconds.
    ///
    /// Limits: at least 0.
    pub left_time: Option<i64>,
    /// Whether the service has finished counting the objects at the source.
    pub is_query_over: Option<bool>,
    /// Part of the task that is done; 0.5 is half of it, 1 all of it. Lists of objects and URLs count
    /// objects, other tasks bytes.
    ///
    /// Limits: 0 to 1.
    pub progress: Option<f64>,
    /// How many objects were copied.
    ///
    /// Limits: at least 0.
    pub successful_num: Option<i64>,
    /// How many objects failed.
    ///
    /// Limits: at least 0.
    pub failed_num: Option<i64>,
    /// How many objects were skipped, as older than `migrate_since` or present in the destination bucket
    /// already.
    ///
    /// Limits: at least 0.
    pub skipped_num: Option<i64>,
    /// Size of the objects that were really copied, without skipped ones, in bytes.
    ///
    /// Limits: at least 0.
    pub real_size: Option<i64>,
    /// Why the list of the copied objects was not written, an error code; empty if it was.
    ///
    /// Limits: at most 255 characters.
    pub success_record_error_reason: Option<String>,
    /// Why the list of the skipped objects was not written, an error code; empty if it was.
    ///
    /// Limits: at most 255 characters.
    pub skip_record_error_reason: Option<String>,
    /// What became of the message that Simple Message Notification (SMN) sends at the end of a migration.
    pub smn_info: Option<super::SmnInfo>,
    /// Text that the migration was created with; empty when there was none.
    ///
    /// Limits: at most 255 characters.
    pub description: Option<String>,
    /// Why a task failed. The service may send an empty text instead while nothing has failed.
    pub error_reason: Option<super::ErrorReasonResp>,
    /// Where a migration reads.
    pub src_node: Option<super::SrcNodeResp>,
    /// Where a migration writes.
    pub dst_node: Option<super::DstNodeResp>,
    /// Content delivery network (CDN) that the objects are read through.
    pub source_cdn: Option<super::SourceCdnResp>,
    /// Limits of the bandwidth, each for a part of the day. There are at most five, and their times must not
    /// overlap (OMS.0083, OMS.0085).
    ///
    /// Limits: at most 5 items.
    ///
    /// The ranges from `start` to `end` do not overlap.
    pub bandwidth_policy: Option<Vec<super::BandwidthPolicyDto>>,
    /// Whether objects are encrypted with KMS in the destination bucket.
    ///
    /// Differs from the documentation: The pages have this field, the newest SDK no longer does.
    pub enable_kms: Option<bool>,
    /// Whether metadata is copied along; Content-Type always is.
    pub enable_metadata_migration: Option<bool>,
    /// Whether archived objects are restored at the source first and then copied. Without it they count as
    /// failed.
    pub enable_restore: Option<bool>,
    /// Whether the reader pays for requests and traffic at the source.
    pub enable_requester_pays: Option<bool>,
    /// Whether a list of the failed objects is written to the destination bucket.
    pub enable_failed_object_recording: Option<bool>,
    /// What happens to an object that the destination has under the same name. The two comparing modes count
    /// objects as different when only one of them is encrypted.
    pub object_overwrite_mode: Option<super::ObjectOverwriteMode>,
    /// How the service decides that an object is at the destination already or has arrived complete. Objects
    /// count as different when only one of them is encrypted. The lists of copied and failed objects tell the
    /// result for each object.
    pub consistency_check: Option<super::ConsistencyCheck>,
    /// Storage class that objects get in the destination bucket; `STANDARD` unless set otherwise.
    pub dst_storage_policy: Option<super::StoragePolicy>,
    /// Kind of storage that a migration writes to.
    pub obs_system: Option<super::ObsSystem>,
    /// Only objects modified after this moment are copied, in milliseconds since 1970-01-01 (UTC); 0 copies
    /// all.
    ///
    /// Limits: at least 0.
    ///
    /// Differs from the documentation: Milliseconds as the pages about responses say; the request that sets
    /// it has seconds.
    pub migrate_since: Option<i64>,
    /// When the migration started, in milliseconds since 1970-01-01 (UTC).
    ///
    /// Limits: at least 0.
    pub start_time: Option<i64>,
    /// How long the migration has taken, in milliseconds.
    ///
    /// Limits: at least 0.
    pub total_time: Option<i64>,
    /// Speed of copying, in bytes per second.
    ///
    /// Limits: at least 0.
    pub migrate_speed: Option<i64>,
    /// How many objects the migration covers, as far as they have been counted.
    ///
    /// Limits: at least 0.
    pub total_num: Option<i64>,
    /// Size of all objects that the migration covers, in bytes.
    ///
    /// Limits: at least 0.
    pub total_size: Option<i64>,
    /// Size of the objects that are done, in bytes.
    ///
    /// Limits: at least 0.
    pub complete_size: Option<i64>,
    /// The list of the objects that failed.
    pub failed_object_record: Option<super::FailedObjectRecordDto>,
}

static SHOW_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowTaskResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("task_type", Presence::Optional, &[]),
        Field::new("task_priority", Presence::Optional, &[]),
        Field::new("group_type", Presence::Optional, &[]),
        Field::new("group_id", Presence::Optional, &[]),
        Field::new("left_time", Presence::Optional, &[]),
        Field::new("is_query_over", Presence::Optional, &[]),
        Field::new("progress", Presence::Optional, &[]),
        Field::new("successful_num", Presence::Optional, &[]),
        Field::new("failed_num", Presence::Optional, &[]),
        Field::new("skipped_num", Presence::Optional, &[]),
        Field::new("real_size", Presence::Optional, &[]),
        Field::new("success_record_error_reason", Presence::Optional, &[]),
        Field::new("skip_record_error_reason", Presence::Optional, &[]),
        Field::new("smn_info", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("error_reason", Presence::Optional, &[]),
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
        Field::new("migrate_speed", Presence::Optional, &[]),
        Field::new("total_num", Presence::Optional, &[]),
        Field::new("total_size", Presence::Optional, &[]),
        Field::new("complete_size", Presence::Optional, &[]),
        Field::new("failed_object_record", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowTaskResponse {
    fn shape(&self) -> &'static Shape { &SHOW_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.status,
            3 => &self.task_type,
            4 => &self.task_priority,
            5 => &self.group_type,
            6 => &self.group_id,
            7 => &self.left_time,
            8 => &self.is_query_over,
            9 => &self.progress,
            10 => &self.successful_num,
            11 => &self.failed_num,
            12 => &self.skipped_num,
            13 => &self.real_size,
            14 => &self.success_record_error_reason,
            15 => &self.skip_record_error_reason,
            16 => &self.smn_info,
            17 => &self.description,
            18 => &self.error_reason,
            19 => &self.src_node,
            20 => &self.dst_node,
            21 => &self.source_cdn,
            22 => &self.bandwidth_policy,
            23 => &self.enable_kms,
            24 => &self.enable_metadata_migration,
            25 => &self.enable_restore,
            26 => &self.enable_requester_pays,
            27 => &self.enable_failed_object_recording,
            28 => &self.object_overwrite_mode,
            29 => &self.consistency_check,
            30 => &self.dst_storage_policy,
            31 => &self.obs_system,
            32 => &self.migrate_since,
            33 => &self.start_time,
            34 => &self.total_time,
            35 => &self.migrate_speed,
            36 => &self.total_num,
            37 => &self.total_size,
            38 => &self.complete_size,
            39 => &self.failed_object_record,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.status,
            3 => &mut self.task_type,
            4 => &mut self.task_priority,
            5 => &mut self.group_type,
            6 => &mut self.group_id,
            7 => &mut self.left_time,
            8 => &mut self.is_query_over,
            9 => &mut self.progress,
            10 => &mut self.successful_num,
            11 => &mut self.failed_num,
            12 => &mut self.skipped_num,
            13 => &mut self.real_size,
            14 => &mut self.success_record_error_reason,
            15 => &mut self.skip_record_error_reason,
            16 => &mut self.smn_info,
            17 => &mut self.description,
            18 => &mut self.error_reason,
            19 => &mut self.src_node,
            20 => &mut self.dst_node,
            21 => &mut self.source_cdn,
            22 => &mut self.bandwidth_policy,
            23 => &mut self.enable_kms,
            24 => &mut self.enable_metadata_migration,
            25 => &mut self.enable_restore,
            26 => &mut self.enable_requester_pays,
            27 => &mut self.enable_failed_object_recording,
            28 => &mut self.object_overwrite_mode,
            29 => &mut self.consistency_check,
            30 => &mut self.dst_storage_policy,
            31 => &mut self.obs_system,
            32 => &mut self.migrate_since,
            33 => &mut self.start_time,
            34 => &mut self.total_time,
            35 => &mut self.migrate_speed,
            36 => &mut self.total_num,
            37 => &mut self.total_size,
            38 => &mut self.complete_size,
            39 => &mut self.failed_object_record,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Where a migration task reads. All but a list of URLs needs `region`, `bucket` and keys: `ak` and `sk`
/// for most clouds, `json_auth_file` for Google Cloud, `connection_string` for Azure. Access keys,
/// security tokens, names of regions and buckets and `app_id` must not contain `<`, `>`, `&`, a quote or
/// a backslash.
///
/// Where `cloud_type` is `Tencent`, `app_id` must have a value.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SrcNodeReq {
    /// Cloud that has the source bucket; set it to `URLSource` for a list of URLs, and for that alone.
    ///
    /// Limits: one of `AWS`, `Azure`, `Aliyun`, `Tencent`, `HuaweiCloud`, `QingCloud`, `KingsoftCloud`,
    /// `Baidu`, `Qiniu`, `Google`, `URLSource`, `UCloud`.
    ///
    /// Default: `"Aliyun"`.
    ///
    /// Differs from the documentation: Responses about task groups spell the values in upper case (`ALIYUN`).
    /// They are the same values here: requests send them as listed, responses are read in any case.
    pub cloud_type: Option<super::CloudType>,
    /// Region of the source bucket, as its cloud names it. Needed except for a list of URLs. ShowRegionInfo
    /// lists the regions of a cloud.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub region: Option<String>,
    /// Name of the source bucket. Needed except for a list of URLs.
    ///
    /// Limits: at most 1024 characters, pattern `^[^<>&"'\\]*$`.
    pub bucket: Option<String>,
    /// Access key id (AK) for the source bucket. Needed except for a list of URLs, and for Azure and Google
    /// Cloud where other keys are given.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub ak: Option<core::AccessKeyId>,
    /// Secret access key (SK) that belongs to `ak`.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub sk: Option<core::Secret>,
    /// Connection string of the storage account, where the source is Azure Blob Storage.
    ///
    /// Limits: at most 2048 characters.
    pub connection_string: Option<core::Secret>,
    /// Contents of the JSON key file of a service account, where the source is Google Cloud Storage.
    ///
    /// Limits: at most 65535 characters.
    pub json_auth_file: Option<core::Secret>,
    /// APPID of the account at Tencent Cloud. Needed for `cloud_type` `Tencent`, and only then.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    pub app_id: Option<String>,
    /// What to copy. In a migration by prefix each text is what names begin with; in a task of type `object`
    /// one that ends with `/` is a folder and any other an object. One empty text, `['']`, copies the whole
    /// bucket. Lists of objects and URLs do not need it.
    ///
    /// Limits: at most 500 items, each at most 1024 characters.
    pub object_key: Option<Vec<String>>,
    /// Where a list of objects or URLs is. The lists are text files (`.txt`, Content-Type `text/plain`) in
    /// UTF-8 without a byte order mark, at most 1024 MB each.
    pub list_file: Option<super::ListFile>,
    /// How the keys of the source are encrypted.
    ///
    /// Default: `"DEFAULT"`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub crypto_type: Option<super::CryptoType>,
    /// Key for `crypto_type` `KMS`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub kms_key_id: Option<super::KmsKeyId>,
    /// Security token, where `ak` is a temporary key.
    ///
    /// Limits: at most 16384 characters, pattern `^[^<>&"'\\]*$`.
    pub security_token: Option<core::Secret>,
}

impl SrcNodeReq {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<SrcNodeReq> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<SrcNodeReq, S> {
    /// Sets [`cloud_type`](SrcNodeReq::cloud_type).
    pub fn cloud_type(mut self, cloud_type: super::CloudType) -> Self {
        self.value.cloud_type = Some(cloud_type);
        self
    }

    /// Sets [`region`](SrcNodeReq::region).
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.value.region = Some(region.into());
        self
    }

    /// Sets [`bucket`](SrcNodeReq::bucket).
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.value.bucket = Some(bucket.into());
        self
    }

    /// Sets [`ak`](SrcNodeReq::ak).
    pub fn ak(mut self, ak: impl Into<core::AccessKeyId>) -> Self {
        self.value.ak = Some(ak.into());
        self
    }

    /// Sets [`sk`](SrcNodeReq::sk).
    pub fn sk(mut self, sk: impl Into<core::Secret>) -> Self {
        self.value.sk = Some(sk.into());
        self
    }

    /// Sets [`connection_string`](SrcNodeReq::connection_string).
    pub fn connection_string(mut self, connection_string: impl Into<core::Secret>) -> Self {
        self.value.connection_string = Some(connection_string.into());
        self
    }

    /// Sets [`json_auth_file`](SrcNodeReq::json_auth_file).
    pub fn json_auth_file(mut self, json_auth_file: impl Into<core::Secret>) -> Self {
        self.value.json_auth_file = Some(json_auth_file.into());
        self
    }

    /// Sets [`app_id`](SrcNodeReq::app_id).
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.value.app_id = Some(app_id.into());
        self
    }

    /// Sets [`object_key`](SrcNodeReq::object_key).
    pub fn object_key(mut self, object_key: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value.object_key = Some(Vec::from_iter(object_key.into_iter().map(Into::into)));
        self
    }

    /// Sets [`list_file`](SrcNodeReq::list_file).
    pub fn list_file(mut self, list_file: super::ListFile) -> Self {
        self.value.list_file = Some(list_file);
        self
    }

    /// Sets [`crypto_type`](SrcNodeReq::crypto_type).
    pub fn crypto_type(mut self, crypto_type: super::CryptoType) -> Self {
        self.value.crypto_type = Some(crypto_type);
        self
    }

    /// Sets [`kms_key_id`](SrcNodeReq::kms_key_id).
    pub fn kms_key_id(mut self, kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`security_token`](SrcNodeReq::security_token).
    pub fn security_token(mut self, security_token: impl Into<core::Secret>) -> Self {
        self.value.security_token = Some(security_token.into());
        self
    }
}

static SRC_NODE_REQ_SHAPE: Shape = Shape {
    name: "SrcNodeReq",
    fields: &[
        Field::new("cloud_type", Presence::Optional, &[Rule::OneOf(&[
            "AWS", "Azure", "Aliyun", "Tencent", "HuaweiCloud", "QingCloud", "KingsoftCloud", "Baidu",
            "Qiniu", "Google", "URLSource", "UCloud",
        ])]),
        Field::new("region", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&SRC_NODE_REQ_PATTERN_1),
        ]),
        Field::new("bucket", Presence::Optional, &[
            Rule::MaxLength(1024),
            Rule::Pattern(&SRC_NODE_REQ_PATTERN_1),
        ]),
        Field::new("ak", Presence::Optional, &[Rule::MaxLength(100), Rule::Pattern(&SRC_NODE_REQ_PATTERN_1)]),
        Field::new("sk", Presence::Optional, &[Rule::MaxLength(100), Rule::Pattern(&SRC_NODE_REQ_PATTERN_1)]),
        Field::new("connection_string", Presence::Optional, limits::LENGTH_AT_MOST_2048),
        Field::new("json_auth_file", Presence::Optional, limits::LENGTH_AT_MOST_65535),
        Field::new("app_id", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&SRC_NODE_REQ_PATTERN_1),
        ]),
        Field::new("object_key", Presence::Optional, &[
            Rule::MaxItems(500),
            Rule::Items(limits::LENGTH_AT_MOST_1024),
        ]),
        Field::new("list_file", Presence::Optional, &[]),
        Field::new("crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("security_token", Presence::Optional, &[
            Rule::MaxLength(16384),
            Rule::Pattern(&SRC_NODE_REQ_PATTERN_1),
        ]),
    ],
    rules: &[Rule::Needs(
        &[core::Condition { field: "cloud_type", values: &["Tencent"], default: Some("Aliyun") }],
        &["app_id"],
    )],
};
static SRC_NODE_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for SrcNodeReq {
    fn shape(&self) -> &'static Shape { &SRC_NODE_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.cloud_type,
            1 => &self.region,
            2 => &self.bucket,
            3 => &self.ak,
            4 => &self.sk,
            5 => &self.connection_string,
            6 => &self.json_auth_file,
            7 => &self.app_id,
            8 => &self.object_key,
            9 => &self.list_file,
            10 => &self.crypto_type,
            11 => &self.kms_key_id,
            12 => &self.security_token,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.cloud_type,
            1 => &mut self.region,
            2 => &mut self.bucket,
            3 => &mut self.ak,
            4 => &mut self.sk,
            5 => &mut self.connection_string,
            6 => &mut self.json_auth_file,
            7 => &mut self.app_id,
            8 => &mut self.object_key,
            9 => &mut self.list_file,
            10 => &mut self.crypto_type,
            11 => &mut self.kms_key_id,
            12 => &mut self.security_token,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for SrcNodeReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Keys that a migration task reads and writes with. Which of the source's are needed depends on its
/// cloud. Access keys, security tokens and the CDN's key must not contain `<`, `>`, `&`, a quote or a
/// backslash.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartTaskReq {
    /// Access key id (AK) for the source bucket; not needed for a list of URLs.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_ak: Option<core::AccessKeyId>,
    /// Secret access key (SK) that belongs to `src_ak`; not needed for a list of URLs.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_sk: Option<core::Secret>,
    /// Access key id (AK) for the destination bucket.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_ak: core::AccessKeyId,
    /// Secret access key (SK) that belongs to `dst_ak`.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_sk: core::Secret,
    /// How the keys of the source are encrypted.
    ///
    /// Default: `"DEFAULT"`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub src_crypto_type: Option<super::CryptoType>,
    /// Key for `src_crypto_type` `KMS`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub src_kms_key_id: Option<super::KmsKeyId>,
    /// Connection string of the storage account, where the source is Azure Blob Storage.
    ///
    /// Limits: at most 2048 characters.
    pub connection_string: Option<core::Secret>,
    /// Contents of the JSON key file of a service account, where the source is Google Cloud Storage.
    ///
    /// Limits: at most 65535 characters.
    pub json_auth_file: Option<core::Secret>,
    /// How the keys of the destination are encrypted.
    ///
    /// Default: `"DEFAULT"`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub dst_crypto_type: Option<super::CryptoType>,
    /// Key for `dst_crypto_type` `KMS`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub dst_kms_key_id: Option<super::KmsKeyId>,
    /// Key for the CDN in front of the source, where there is one that wants a key (OMS.1032).
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: An example of 2020 spells it `src_cdn_authentication_key`; the tables
    /// of all pages and the SDK use this name.
    pub source_cdn_authentication_key: Option<core::Secret>,
    /// How the key of the CDN is encrypted.
    ///
    /// Default: `"DEFAULT"`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub source_cdn_crypto_type: Option<super::CryptoType>,
    /// Key for `source_cdn_crypto_type` `KMS`.
    ///
    /// Differs from the documentation: Only the SDK has this field.
    pub source_cdn_kms_key_id: Option<super::KmsKeyId>,
    /// Security token, where `src_ak` is a temporary key.
    ///
    /// Limits: at most 16384 characters, pattern `^[^<>&"'\\]*$`.
    pub src_security_token: Option<core::Secret>,
    /// Security token, where `dst_ak` is a temporary key.
    ///
    /// Limits: at most 16384 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_security_token: Option<core::Secret>,
    /// Copies only the objects that failed before, instead of everything.
    ///
    /// Default: `false`.
    pub migrate_failed_object: Option<bool>,
}

impl StartTaskReq {
    /// Starts a value; `dst_ak`, `dst_sk` are required.
    #[inline]
    pub fn builder() -> Builder<StartTaskReq, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<DstAk, DstSk> Builder<StartTaskReq, (DstAk, DstSk)> {
    /// Sets [`src_ak`](StartTaskReq::src_ak).
    pub fn src_ak(mut self, src_ak: impl Into<core::AccessKeyId>) -> Self {
        self.value.src_ak = Some(src_ak.into());
        self
    }

    /// Sets [`src_sk`](StartTaskReq::src_sk).
    pub fn src_sk(mut self, src_sk: impl Into<core::Secret>) -> Self {
        self.value.src_sk = Some(src_sk.into());
        self
    }

    /// Sets [`dst_ak`](StartTaskReq::dst_ak).
    pub fn dst_ak(mut self, dst_ak: impl Into<core::AccessKeyId>) -> Builder<StartTaskReq, (Set, DstSk)> {
        self.value.dst_ak = dst_ak.into();
        builder::with(self.value)
    }

    /// Sets [`dst_sk`](StartTaskReq::dst_sk).
    pub fn dst_sk(mut self, dst_sk: impl Into<core::Secret>) -> Builder<StartTaskReq, (DstAk, Set)> {
        self.value.dst_sk = dst_sk.into();
        builder::with(self.value)
    }

    /// Sets [`src_crypto_type`](StartTaskReq::src_crypto_type).
    pub fn src_crypto_type(mut self, src_crypto_type: super::CryptoType) -> Self {
        self.value.src_crypto_type = Some(src_crypto_type);
        self
    }

    /// Sets [`src_kms_key_id`](StartTaskReq::src_kms_key_id).
    pub fn src_kms_key_id(mut self, src_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.src_kms_key_id = Some(src_kms_key_id.into());
        self
    }

    /// Sets [`connection_string`](StartTaskReq::connection_string).
    pub fn connection_string(mut self, connection_string: impl Into<core::Secret>) -> Self {
        self.value.connection_string = Some(connection_string.into());
        self
    }

    /// Sets [`json_auth_file`](StartTaskReq::json_auth_file).
    pub fn json_auth_file(mut self, json_auth_file: impl Into<core::Secret>) -> Self {
        self.value.json_auth_file = Some(json_auth_file.into());
        self
    }

    /// Sets [`dst_crypto_type`](StartTaskReq::dst_crypto_type).
    pub fn dst_crypto_type(mut self, dst_crypto_type: super::CryptoType) -> Self {
        self.value.dst_crypto_type = Some(dst_crypto_type);
        self
    }

    /// Sets [`dst_kms_key_id`](StartTaskReq::dst_kms_key_id).
    pub fn dst_kms_key_id(mut self, dst_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.dst_kms_key_id = Some(dst_kms_key_id.into());
        self
    }

    /// Sets [`source_cdn_authentication_key`](StartTaskReq::source_cdn_authentication_key).
    pub fn source_cdn_authentication_key(
        mut self,
        source_cdn_authentication_key: impl Into<core::Secret>,
    ) -> Self {
        self.value.source_cdn_authentication_key = Some(source_cdn_authentication_key.into());
        self
    }

    /// Sets [`source_cdn_crypto_type`](StartTaskReq::source_cdn_crypto_type).
    pub fn source_cdn_crypto_type(mut self, source_cdn_crypto_type: super::CryptoType) -> Self {
        self.value.source_cdn_crypto_type = Some(source_cdn_crypto_type);
        self
    }

    /// Sets [`source_cdn_kms_key_id`](StartTaskReq::source_cdn_kms_key_id).
    pub fn source_cdn_kms_key_id(mut self, source_cdn_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.source_cdn_kms_key_id = Some(source_cdn_kms_key_id.into());
        self
    }

    /// Sets [`src_security_token`](StartTaskReq::src_security_token).
    pub fn src_security_token(mut self, src_security_token: impl Into<core::Secret>) -> Self {
        self.value.src_security_token = Some(src_security_token.into());
        self
    }

    /// Sets [`dst_security_token`](StartTaskReq::dst_security_token).
    pub fn dst_security_token(mut self, dst_security_token: impl Into<core::Secret>) -> Self {
        self.value.dst_security_token = Some(dst_security_token.into());
        self
    }

    /// Sets [`migrate_failed_object`](StartTaskReq::migrate_failed_object).
    pub fn migrate_failed_object(mut self, migrate_failed_object: bool) -> Self {
        self.value.migrate_failed_object = Some(migrate_failed_object);
        self
    }

    /// The value, once every required field is set.
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
        Field::new("src_ak", Presence::Optional, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_TASK_REQ_PATTERN_1),
        ]),
        Field::new("src_sk", Presence::Optional, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_TASK_REQ_PATTERN_1),
        ]),
        Field::new("dst_ak", Presence::Required, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_TASK_REQ_PATTERN_1),
        ]),
        Field::new("dst_sk", Presence::Required, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_TASK_REQ_PATTERN_1),
        ]),
        Field::new("src_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("src_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("connection_string", Presence::Optional, limits::LENGTH_AT_MOST_2048),
        Field::new("json_auth_file", Presence::Optional, limits::LENGTH_AT_MOST_65535),
        Field::new("dst_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("dst_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("source_cdn_authentication_key", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&START_TASK_REQ_PATTERN_1),
        ]),
        Field::new("source_cdn_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("source_cdn_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("src_security_token", Presence::Optional, &[
            Rule::MaxLength(16384),
            Rule::Pattern(&START_TASK_REQ_PATTERN_1),
        ]),
        Field::new("dst_security_token", Presence::Optional, &[
            Rule::MaxLength(16384),
            Rule::Pattern(&START_TASK_REQ_PATTERN_1),
        ]),
        Field::new("migrate_failed_object", Presence::Optional, &[]),
    ],
    rules: &[],
};
static START_TASK_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for StartTaskReq {
    fn shape(&self) -> &'static Shape { &START_TASK_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.src_ak,
            1 => &self.src_sk,
            2 => &self.dst_ak,
            3 => &self.dst_sk,
            4 => &self.src_crypto_type,
            5 => &self.src_kms_key_id,
            6 => &self.connection_string,
            7 => &self.json_auth_file,
            8 => &self.dst_crypto_type,
            9 => &self.dst_kms_key_id,
            10 => &self.source_cdn_authentication_key,
            11 => &self.source_cdn_crypto_type,
            12 => &self.source_cdn_kms_key_id,
            13 => &self.src_security_token,
            14 => &self.dst_security_token,
            15 => &self.migrate_failed_object,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.src_ak,
            1 => &mut self.src_sk,
            2 => &mut self.dst_ak,
            3 => &mut self.dst_sk,
            4 => &mut self.src_crypto_type,
            5 => &mut self.src_kms_key_id,
            6 => &mut self.connection_string,
            7 => &mut self.json_auth_file,
            8 => &mut self.dst_crypto_type,
            9 => &mut self.dst_kms_key_id,
            10 => &mut self.source_cdn_authentication_key,
            11 => &mut self.source_cdn_crypto_type,
            12 => &mut self.source_cdn_kms_key_id,
            13 => &mut self.src_security_token,
            14 => &mut self.dst_security_token,
            15 => &mut self.migrate_failed_object,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            src_ak: Value::blank(),
            src_sk: Value::blank(),
            dst_ak: Value::blank(),
            dst_sk: Value::blank(),
            src_crypto_type: Value::blank(),
            src_kms_key_id: Value::blank(),
            connection_string: Value::blank(),
            json_auth_file: Value::blank(),
            dst_crypto_type: Value::blank(),
            dst_kms_key_id: Value::blank(),
            source_cdn_authentication_key: Value::blank(),
            source_cdn_crypto_type: Value::blank(),
            source_cdn_kms_key_id: Value::blank(),
            src_security_token: Value::blank(),
            dst_security_token: Value::blank(),
            migrate_failed_object: Value::blank(),
        }
    }
}

impl fmt::Debug for StartTaskReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
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
    pub const VALUES: &'static[&'static str] = &["NORMAL_TASK", "SYNC_TASK", "GROUP_TASK"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for TaskGroupType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Id of a migration task.
///
/// Limits: 0 to 999999999999999.
///
/// Differs from the documentation: Older pages call it a text of 1 to 1024 characters; the newest ones,
/// the SDK and every response have a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(i64);

impl TaskId {
    /// The plain value.
    #[must_use]
    pub fn get(&self) -> i64 { self.0 }
}

impl From<i64> for TaskId {
    fn from(value: i64) -> Self { Self(value) }
}

impl From<&TaskId> for TaskId {
    fn from(value: &TaskId) -> Self { *value }
}

impl FromStr for TaskId {
    type Err = <i64 as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for TaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for TaskId {
    fn view(&self) -> View<'_> { self.0.view() }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static TASK_ID_RULES: &[Rule] = limits::FROM_0_TO_999999999999999;

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
    pub const VALUES: &'static[&'static str] = &["HIGH", "MEDIUM", "LOW"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for TaskPriority {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static TASK_PRIORITY_RULES: &[Rule] = &[Rule::OneOf(TaskPriority::VALUES)];

/// A migration task with its settings, its status and its progress.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaskResp {
    /// Id of a migration task.
    ///
    /// Differs from the documentation: Older pages call it a text of 1 to 1024 characters; the newest ones,
    /// the SDK and every response have a whole number.
    pub id: Option<super::TaskId>,
    /// Name that the service gave the task: source bucket, destination bucket and a time, put together.
    ///
    /// Limits: at most 10240 characters.
    pub name: Option<String>,
    /// Status of a migration task. A task that has succeeded (5) stays so; paused (3) and failed (4) ones can
    /// be started again.
    ///
    /// Differs from the documentation: The pages' list leaves out 6, which lies within their range and which
    /// the SDK explains as trying again.
    pub status: Option<super::TaskStatus>,
    /// What a migration task copies.
    pub task_type: Option<super::TaskType>,
    /// Priority of a migration task when tasks wait for each other.
    pub task_priority: Option<super::TaskPriority>,
    /// What a migration task belongs to.
    pub group_type: Option<super::TaskGroupType>,
    /// The group that created the task; unset or empty for a task of its own.
    ///
    /// Limits: at most 36 characters.
    ///
    /// Differs from the documentation: The pages allow 1024 characters in a path, 100 in a filter and in
    /// responses about groups, and 36 in responses about tasks and in BatchUpdateTasks. It is one type with
    /// the widest limit, narrowed where it is used.
    pub group_id: Option<super::TaskGroupId>,
    /// How long the task will still take, estimated, in milliseconds.
    ///
    /// Limits: at least 0.
    pub left_time: Option<i64>,
    /// Whether the service has finished counting the objects at the source.
    pub is_query_over: Option<bool>,
    /// Part of the task that is done; 0.5 is half of it, 1 all of it. Lists of objects and URLs count
    /// objects, other tasks bytes.
    ///
    /// Limits: 0 to 1.
    pub progress: Option<f64>,
    /// How many objects were copied.
    ///
    /// Limits: at least 0.
    pub successful_num: Option<i64>,
    /// How many objects failed.
    ///
    /// Limits: at least 0.
    pub failed_num: Option<i64>,
    /// How many objects were skipped, as older than `migrate_since` or present in the destination bucket
    /// already.
    ///
    /// Limits: at least 0.
    pub skipped_num: Option<i64>,
    /// Size of the objects that were really copied, without skipped ones, in bytes.
    ///
    /// Limits: at least 0.
    pub real_size: Option<i64>,
    /// Why the list of the copied objects was not written, an error code; empty if it was.
    ///
    /// Limits: at most 255 characters.
    pub success_record_error_reason: Option<String>,
    /// Why the list of the skipped objects was not written, an error code; empty if it was.
    ///
    /// Limits: at most 255 characters.
    pub skip_record_error_reason: Option<String>,
    /// What became of the message that Simple Message Notification (SMN) sends at the end of a migration.
    pub smn_info: Option<super::SmnInfo>,
    /// Text that the migration was created with; empty when there was none.
    ///
    /// Limits: at most 255 characters.
    pub description: Option<String>,
    /// Why a task failed. The service may send an empty text instead while nothing has failed.
    pub error_reason: Option<super::ErrorReasonResp>,
    /// Where a migration reads.
    pub src_node: Option<super::SrcNodeResp>,
    /// Where a migration writes.
    pub dst_node: Option<super::DstNodeResp>,
    /// Content delivery network (CDN) that the objects are read through.
    pub source_cdn: Option<super::SourceCdnResp>,
    /// Limits of the bandwidth, each for a part of the day. There are at most five, and their times must not
    /// overlap (OMS.0083, OMS.0085).
    ///
    /// Limits: at most 5 items.
    ///
    /// The ranges from `start` to `end` do not overlap.
    pub bandwidth_policy: Option<Vec<super::BandwidthPolicyDto>>,
    /// Whether objects are encrypted with KMS in the destination bucket.
    ///
    /// Differs from the documentation: The pages have this field, the newest SDK no longer does.
    pub enable_kms: Option<bool>,
    /// Whether metadata is copied along; Content-Type always is.
    pub enable_metadata_migration: Option<bool>,
    /// Whether archived objects are restored at the source first and then copied. Without it they count as
    /// failed.
    pub enable_restore: Option<bool>,
    /// Whether the reader pays for requests and traffic at the source.
    pub enable_requester_pays: Option<bool>,
    /// Whether a list of the failed objects is written to the destination bucket.
    pub enable_failed_object_recording: Option<bool>,
    /// What happens to an object that the destination has under the same name. The two comparing modes count
    /// objects as different when only one of them is encrypted.
    pub object_overwrite_mode: Option<super::ObjectOverwriteMode>,
    /// How the service decides that an object is at the destination already or has arrived complete. Objects
    /// count as different when only one of them is encrypted. The lists of copied and failed objects tell the
    /// result for each object.
    pub consistency_check: Option<super::ConsistencyCheck>,
    /// Storage class that objects get in the destination bucket; `STANDARD` unless set otherwise.
    pub dst_storage_policy: Option<super::StoragePolicy>,
    /// Kind of storage that a migration writes to.
    pub obs_system: Option<super::ObsSystem>,
    /// Only objects modified after this moment are copied, in milliseconds since 1970-01-01 (UTC); 0 copies
    /// all.
    ///
    /// Limits: at least 0.
    ///
    /// Differs from the documentation: Milliseconds as the pages about responses say; the request that sets
    /// it has seconds.
    pub migrate_since: Option<i64>,
    /// When the migration started, in milliseconds since 1970-01-01 (UTC).
    ///
    /// Limits: at least 0.
    pub start_time: Option<i64>,
    /// How long the migration has taken, in milliseconds.
    ///
    /// Limits: at least 0.
    pub total_time: Option<i64>,
    /// Speed of copying, in bytes per second.
    ///
    /// Limits: at least 0.
    pub migrate_speed: Option<i64>,
    /// How many objects the migration covers, as far as they have been counted.
    ///
    /// Limits: at least 0.
    pub total_num: Option<i64>,
    /// Size of all objects that the migration covers, in bytes.
    ///
    /// Limits: at least 0.
    pub total_size: Option<i64>,
    /// Size of the objects that are done, in bytes.
    ///
    /// Limits: at least 0.
    pub complete_size: Option<i64>,
    /// The list of the objects that failed.
    pub failed_object_record: Option<super::FailedObjectRecordDto>,
}

static TASK_RESP_SHAPE: Shape = Shape {
    name: "TaskResp",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("task_type", Presence::Optional, &[]),
        Field::new("task_priority", Presence::Optional, &[]),
        Field::new("group_type", Presence::Optional, &[]),
        Field::new("group_id", Presence::Optional, &[]),
        Field::new("left_time", Presence::Optional, &[]),
        Field::new("is_query_over", Presence::Optional, &[]),
        Field::new("progress", Presence::Optional, &[]),
        Field::new("successful_num", Presence::Optional, &[]),
        Field::new("failed_num", Presence::Optional, &[]),
        Field::new("skipped_num", Presence::Optional, &[]),
        Field::new("real_size", Presence::Optional, &[]),
        Field::new("success_record_error_reason", Presence::Optional, &[]),
        Field::new("skip_record_error_reason", Presence::Optional, &[]),
        Field::new("smn_info", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("error_reason", Presence::Optional, &[]),
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
        Field::new("migrate_speed", Presence::Optional, &[]),
        Field::new("total_num", Presence::Optional, &[]),
        Field::new("total_size", Presence::Optional, &[]),
        Field::new("complete_size", Presence::Optional, &[]),
        Field::new("failed_object_record", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for TaskResp {
    fn shape(&self) -> &'static Shape { &TASK_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.status,
            3 => &self.task_type,
            4 => &self.task_priority,
            5 => &self.group_type,
            6 => &self.group_id,
            7 => &self.left_time,
            8 => &self.is_query_over,
            9 => &self.progress,
            10 => &self.successful_num,
            11 => &self.failed_num,
            12 => &self.skipped_num,
            13 => &self.real_size,
            14 => &self.success_record_error_reason,
            15 => &self.skip_record_error_reason,
            16 => &self.smn_info,
            17 => &self.description,
            18 => &self.error_reason,
            19 => &self.src_node,
            20 => &self.dst_node,
            21 => &self.source_cdn,
            22 => &self.bandwidth_policy,
            23 => &self.enable_kms,
            24 => &self.enable_metadata_migration,
            25 => &self.enable_restore,
            26 => &self.enable_requester_pays,
            27 => &self.enable_failed_object_recording,
            28 => &self.object_overwrite_mode,
            29 => &self.consistency_check,
            30 => &self.dst_storage_policy,
            31 => &self.obs_system,
            32 => &self.migrate_since,
            33 => &self.start_time,
            34 => &self.total_time,
            35 => &self.migrate_speed,
            36 => &self.total_num,
            37 => &self.total_size,
            38 => &self.complete_size,
            39 => &self.failed_object_record,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.status,
            3 => &mut self.task_type,
            4 => &mut self.task_priority,
            5 => &mut self.group_type,
            6 => &mut self.group_id,
            7 => &mut self.left_time,
            8 => &mut self.is_query_over,
            9 => &mut self.progress,
            10 => &mut self.successful_num,
            11 => &mut self.failed_num,
            12 => &mut self.skipped_num,
            13 => &mut self.real_size,
            14 => &mut self.success_record_error_reason,
            15 => &mut self.skip_record_error_reason,
            16 => &mut self.smn_info,
            17 => &mut self.description,
            18 => &mut self.error_reason,
            19 => &mut self.src_node,
            20 => &mut self.dst_node,
            21 => &mut self.source_cdn,
            22 => &mut self.bandwidth_policy,
            23 => &mut self.enable_kms,
            24 => &mut self.enable_metadata_migration,
            25 => &mut self.enable_restore,
            26 => &mut self.enable_requester_pays,
            27 => &mut self.enable_failed_object_recording,
            28 => &mut self.object_overwrite_mode,
            29 => &mut self.consistency_check,
            30 => &mut self.dst_storage_policy,
            31 => &mut self.obs_system,
            32 => &mut self.migrate_since,
            33 => &mut self.start_time,
            34 => &mut self.total_time,
            35 => &mut self.migrate_speed,
            36 => &mut self.total_num,
            37 => &mut self.total_size,
            38 => &mut self.complete_size,
            39 => &mut self.failed_object_record,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for TaskResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Status of a migration task. A task that has succeeded (5) stays so; paused (3) and failed (4) ones can
/// be started again.
///
/// Differs from the documentation: The pages' list leaves out 6, which lies within their range and which
/// the SDK explains as trying again.
#[derive(Clone, Debug, PartialEq, Eq, Copy, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// The task waits to be scheduled. After 30 days of waiting it fails and its keys are forgotten. `1` on
    /// the wire.
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
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool { matches!(self, Self::Failed | Self::Succeeded) }

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
    /// The name of the value; its number where it has none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(value) => value.fmt(f),
            known => f.pad(&format!("{known:?}")),
        }
    }
}

impl Value for TaskStatus {
    fn view(&self) -> View<'_> { View::Integer(self.value().into()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut value: i32 = Value::blank();
        value.accept(event)?;
        *self = Self::from(value);
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(0) }
}

pub(crate) static TASK_STATUS_RULES: &[Rule] = &[Rule::OneOfIntegers(&[1, 2, 3, 4, 5, 6, 7])];

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
    pub const VALUES: &'static[&'static str] = &["list", "object", "prefix", "url_list"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for TaskType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static TASK_TYPE_RULES: &[Rule] = &[Rule::OneOf(TaskType::VALUES)];
