// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `task-groups.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// What a migration task group copies, where from, where to and how. `LIST` and `URL_LIST` need
/// `src_node.list_file`, `PREFIX` needs `src_node.object_key`; all but `URL_LIST` need region, bucket and
/// keys of the source.
///
/// Where `task_type` is `LIST` or `URL_LIST`, `src_node.list_file` must have a value.
///
/// Where `task_type` is `LIST` or `PREFIX`, or has no value, `src_node.region` and `src_node.bucket` must
/// have a value.
///
/// Where `task_type` is `LIST` or `PREFIX`, or has no value and `src_node.cloud_type` is `AWS`, `Aliyun`,
/// `Tencent`, `HuaweiCloud`, `QingCloud`, `KingsoftCloud`, `Baidu`, `Qiniu` or `UCloud`, or has no value,
/// `src_node.ak` and `src_node.sk` must have a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTaskGroupReq {
    /// What the group copies.
    ///
    /// Default: `"PREFIX"`.
    ///
    /// Differs from the documentation: Tasks spell these values in lower case, groups in upper case, and each
    /// wants its own spelling in requests: they are two types.
    pub task_type: Option<super::TaskGroupTaskType>,
    /// Where a migration reads. All but a list of URLs needs `region`, `bucket` and keys: `ak` and `sk` for
    /// most clouds, `json_auth_file` for Google Cloud, `connection_string` for Azure. Access keys, names of
    /// regions and buckets and `app_id` must not contain `<`, `>`, `&`, a quote or a backslash.
    pub src_node: super::TaskGroupSrcNode,
    /// Where a migration task group writes. Access keys and names of regions and buckets must not contain
    /// `<`, `>`, `&`, a quote or a backslash. OMS keeps a folder of its own in the bucket, `oms/`, which must
    /// not be touched before the group ends.
    pub dst_node: super::TaskGroupDstNode,
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

impl CreateTaskGroupReq {
    /// Starts a value; `src_node`, `dst_node` are required.
    #[inline]
    pub fn builder() -> Builder<CreateTaskGroupReq, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<SrcNode, DstNode> Builder<CreateTaskGroupReq, (SrcNode, DstNode)> {
    /// Sets [`task_type`](CreateTaskGroupReq::task_type).
    pub fn task_type(mut self, task_type: super::TaskGroupTaskType) -> Self {
        self.value.task_type = Some(task_type);
        self
    }

    /// Sets [`src_node`](CreateTaskGroupReq::src_node).
    pub fn src_node(
        mut self,
        src_node: super::TaskGroupSrcNode,
    ) -> Builder<CreateTaskGroupReq, (Set, DstNode)> {
        self.value.src_node = src_node;
        builder::with(self.value)
    }

    /// Sets [`dst_node`](CreateTaskGroupReq::dst_node).
    pub fn dst_node(
        mut self,
        dst_node: super::TaskGroupDstNode,
    ) -> Builder<CreateTaskGroupReq, (SrcNode, Set)> {
        self.value.dst_node = dst_node;
        builder::with(self.value)
    }

    /// Sets [`description`](CreateTaskGroupReq::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }

    /// Sets [`migrate_since`](CreateTaskGroupReq::migrate_since).
    pub fn migrate_since(mut self, migrate_since: i64) -> Self {
        self.value.migrate_since = Some(migrate_since);
        self
    }

    /// Sets [`bandwidth_policy`](CreateTaskGroupReq::bandwidth_policy).
    pub fn bandwidth_policy(
        mut self,
        bandwidth_policy: impl IntoIterator<Item = super::BandwidthPolicyDto>,
    ) -> Self {
        self.value.bandwidth_policy = Some(Vec::from_iter(bandwidth_policy));
        self
    }

    /// Sets [`source_cdn`](CreateTaskGroupReq::source_cdn).
    pub fn source_cdn(mut self, source_cdn: super::SourceCdnReq) -> Self {
        self.value.source_cdn = Some(source_cdn);
        self
    }

    /// Sets [`smn_config`](CreateTaskGroupReq::smn_config).
    pub fn smn_config(mut self, smn_config: super::SmnConfig) -> Self {
        self.value.smn_config = Some(smn_config);
        self
    }

    /// Sets [`enable_kms`](CreateTaskGroupReq::enable_kms).
    pub fn enable_kms(mut self, enable_kms: bool) -> Self {
        self.value.enable_kms = Some(enable_kms);
        self
    }

    /// Sets [`enable_metadata_migration`](CreateTaskGroupReq::enable_metadata_migration).
    pub fn enable_metadata_migration(mut self, enable_metadata_migration: bool) -> Self {
        self.value.enable_metadata_migration = Some(enable_metadata_migration);
        self
    }

    /// Sets [`enable_restore`](CreateTaskGroupReq::enable_restore).
    pub fn enable_restore(mut self, enable_restore: bool) -> Self {
        self.value.enable_restore = Some(enable_restore);
        self
    }

    /// Sets [`enable_failed_object_recording`](CreateTaskGroupReq::enable_failed_object_recording).
    pub fn enable_failed_object_recording(mut self, enable_failed_object_recording: bool) -> Self {
        self.value.enable_failed_object_recording = Some(enable_failed_object_recording);
        self
    }

    /// Sets [`object_overwrite_mode`](CreateTaskGroupReq::object_overwrite_mode).
    pub fn object_overwrite_mode(mut self, object_overwrite_mode: super::ObjectOverwriteMode) -> Self {
        self.value.object_overwrite_mode = Some(object_overwrite_mode);
        self
    }

    /// Sets [`dst_storage_policy`](CreateTaskGroupReq::dst_storage_policy).
    pub fn dst_storage_policy(mut self, dst_storage_policy: super::StoragePolicy) -> Self {
        self.value.dst_storage_policy = Some(dst_storage_policy);
        self
    }

    /// Sets [`consistency_check`](CreateTaskGroupReq::consistency_check).
    pub fn consistency_check(mut self, consistency_check: super::ConsistencyCheck) -> Self {
        self.value.consistency_check = Some(consistency_check);
        self
    }

    /// Sets [`enable_requester_pays`](CreateTaskGroupReq::enable_requester_pays).
    pub fn enable_requester_pays(mut self, enable_requester_pays: bool) -> Self {
        self.value.enable_requester_pays = Some(enable_requester_pays);
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CreateTaskGroupReq
    where
        SrcNode: super::fields::src_node<CreateTaskGroupReq>,
        DstNode: super::fields::dst_node<CreateTaskGroupReq>,
    {
        self.value
    }
}

static CREATE_TASK_GROUP_REQ_SHAPE: Shape = Shape {
    name: "CreateTaskGroupReq",
    fields: &[
        Field::new("task_type", Presence::Optional, super::TASK_GROUP_TASK_TYPE_RULES),
        Field::new("src_node", Presence::Required, &[]),
        Field::new("dst_node", Presence::Required, &[]),
        Field::new("description", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&CREATE_TASK_GROUP_REQ_PATTERN_1),
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
            &[core::Condition { field: "task_type", values: &["LIST", "URL_LIST"], default: Some("PREFIX") }],
            &["src_node.list_file"],
        ),
        Rule::Needs(
            &[core::Condition { field: "task_type", values: &["LIST", "PREFIX"], default: Some("PREFIX") }],
            &["src_node.region", "src_node.bucket"],
        ),
        Rule::Needs(
            &[
                core::Condition { field: "task_type", values: &["LIST", "PREFIX"], default: Some("PREFIX") },
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
static CREATE_TASK_GROUP_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for CreateTaskGroupReq {
    fn shape(&self) -> &'static Shape { &CREATE_TASK_GROUP_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_type,
            1 => &self.src_node,
            2 => &self.dst_node,
            3 => &self.description,
            4 => &self.migrate_since,
            5 => &self.bandwidth_policy,
            6 => &self.source_cdn,
            7 => &self.smn_config,
            8 => &self.enable_kms,
            9 => &self.enable_metadata_migration,
            10 => &self.enable_restore,
            11 => &self.enable_failed_object_recording,
            12 => &self.object_overwrite_mode,
            13 => &self.dst_storage_policy,
            14 => &self.consistency_check,
            15 => &self.enable_requester_pays,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_type,
            1 => &mut self.src_node,
            2 => &mut self.dst_node,
            3 => &mut self.description,
            4 => &mut self.migrate_since,
            5 => &mut self.bandwidth_policy,
            6 => &mut self.source_cdn,
            7 => &mut self.smn_config,
            8 => &mut self.enable_kms,
            9 => &mut self.enable_metadata_migration,
            10 => &mut self.enable_restore,
            11 => &mut self.enable_failed_object_recording,
            12 => &mut self.object_overwrite_mode,
            13 => &mut self.dst_storage_policy,
            14 => &mut self.consistency_check,
            15 => &mut self.enable_requester_pays,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            task_type: Value::blank(),
            src_node: Value::blank(),
            dst_node: Value::blank(),
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

impl fmt::Debug for CreateTaskGroupReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The task group that was created.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateTaskGroupResponse {
    /// Id of the new group.
    ///
    /// Limits: at most 100 characters.
    ///
    /// Differs from the documentation: The pages allow 1024 characters in a path, 100 in a filter and in
    /// responses about groups, and 36 in responses about tasks and in BatchUpdateTasks. It is one type with
    /// the widest limit, narrowed where it is used.
    pub group_id: Option<super::TaskGroupId>,
}

static CREATE_TASK_GROUP_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateTaskGroupResponse",
    fields: &[Field::new("group_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for CreateTaskGroupResponse {
    fn shape(&self) -> &'static Shape { &CREATE_TASK_GROUP_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateTaskGroupResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the migration task groups.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTaskGroupResponse {
    /// How many groups match, on all pages together.
    ///
    /// Limits: at least 0.
    pub count: Option<i64>,
    /// The groups of this page.
    ///
    /// Limits: at most 100 items.
    pub taskgroups: Option<Vec<super::TaskGroupResp>>,
}

static LIST_TASK_GROUP_RESPONSE_SHAPE: Shape = Shape {
    name: "ListTaskGroupResponse",
    fields: &[
        Field::new("count", Presence::Optional, &[]),
        Field::new("taskgroups", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListTaskGroupResponse {
    fn shape(&self) -> &'static Shape { &LIST_TASK_GROUP_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.count,
            1 => &self.taskgroups,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.count,
            1 => &mut self.taskgroups,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListTaskGroupResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Keys that the tasks of a group read and write with. Which of the source's are needed depends on its
/// cloud. Access keys and the CDN's key must not contain `<`, `>`, `&`, a quote or a backslash.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RetryTaskGroupReq {
    /// Access key id (AK) for the source bucket; not needed for a list of URLs.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_ak: Option<core::AccessKeyId>,
    /// Secret access key (SK) that belongs to `src_ak`; not needed for a list of URLs.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_sk: Option<core::Secret>,
    /// Access key id (AK) for the destination bucket. No page calls it needed, unlike StartTaskGroup, but all
    /// examples have it.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_ak: Option<core::AccessKeyId>,
    /// Secret access key (SK) that belongs to `dst_ak`.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_sk: Option<core::Secret>,
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
    /// Copies only the objects that failed before. Otherwise all tasks look through everything again, and
    /// skip what the destination has already.
    ///
    /// Default: `false`.
    pub migrate_failed_object: Option<bool>,
}

impl RetryTaskGroupReq {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<RetryTaskGroupReq> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<RetryTaskGroupReq, S> {
    /// Sets [`src_ak`](RetryTaskGroupReq::src_ak).
    pub fn src_ak(mut self, src_ak: impl Into<core::AccessKeyId>) -> Self {
        self.value.src_ak = Some(src_ak.into());
        self
    }

    /// Sets [`src_sk`](RetryTaskGroupReq::src_sk).
    pub fn src_sk(mut self, src_sk: impl Into<core::Secret>) -> Self {
        self.value.src_sk = Some(src_sk.into());
        self
    }

    /// Sets [`dst_ak`](RetryTaskGroupReq::dst_ak).
    pub fn dst_ak(mut self, dst_ak: impl Into<core::AccessKeyId>) -> Self {
        self.value.dst_ak = Some(dst_ak.into());
        self
    }

    /// Sets [`dst_sk`](RetryTaskGroupReq::dst_sk).
    pub fn dst_sk(mut self, dst_sk: impl Into<core::Secret>) -> Self {
        self.value.dst_sk = Some(dst_sk.into());
        self
    }

    /// Sets [`src_crypto_type`](RetryTaskGroupReq::src_crypto_type).
    pub fn src_crypto_type(mut self, src_crypto_type: super::CryptoType) -> Self {
        self.value.src_crypto_type = Some(src_crypto_type);
        self
    }

    /// Sets [`src_kms_key_id`](RetryTaskGroupReq::src_kms_key_id).
    pub fn src_kms_key_id(mut self, src_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.src_kms_key_id = Some(src_kms_key_id.into());
        self
    }

    /// Sets [`connection_string`](RetryTaskGroupReq::connection_string).
    pub fn connection_string(mut self, connection_string: impl Into<core::Secret>) -> Self {
        self.value.connection_string = Some(connection_string.into());
        self
    }

    /// Sets [`json_auth_file`](RetryTaskGroupReq::json_auth_file).
    pub fn json_auth_file(mut self, json_auth_file: impl Into<core::Secret>) -> Self {
        self.value.json_auth_file = Some(json_auth_file.into());
        self
    }

    /// Sets [`dst_crypto_type`](RetryTaskGroupReq::dst_crypto_type).
    pub fn dst_crypto_type(mut self, dst_crypto_type: super::CryptoType) -> Self {
        self.value.dst_crypto_type = Some(dst_crypto_type);
        self
    }

    /// Sets [`dst_kms_key_id`](RetryTaskGroupReq::dst_kms_key_id).
    pub fn dst_kms_key_id(mut self, dst_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.dst_kms_key_id = Some(dst_kms_key_id.into());
        self
    }

    /// Sets [`source_cdn_authentication_key`](RetryTaskGroupReq::source_cdn_authentication_key).
    pub fn source_cdn_authentication_key(
        mut self,
        source_cdn_authentication_key: impl Into<core::Secret>,
    ) -> Self {
        self.value.source_cdn_authentication_key = Some(source_cdn_authentication_key.into());
        self
    }

    /// Sets [`source_cdn_crypto_type`](RetryTaskGroupReq::source_cdn_crypto_type).
    pub fn source_cdn_crypto_type(mut self, source_cdn_crypto_type: super::CryptoType) -> Self {
        self.value.source_cdn_crypto_type = Some(source_cdn_crypto_type);
        self
    }

    /// Sets [`source_cdn_kms_key_id`](RetryTaskGroupReq::source_cdn_kms_key_id).
    pub fn source_cdn_kms_key_id(mut self, source_cdn_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.source_cdn_kms_key_id = Some(source_cdn_kms_key_id.into());
        self
    }

    /// Sets [`migrate_failed_object`](RetryTaskGroupReq::migrate_failed_object).
    pub fn migrate_failed_object(mut self, migrate_failed_object: bool) -> Self {
        self.value.migrate_failed_object = Some(migrate_failed_object);
        self
    }
}

static RETRY_TASK_GROUP_REQ_SHAPE: Shape = Shape {
    name: "RetryTaskGroupReq",
    fields: &[
        Field::new("src_ak", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&RETRY_TASK_GROUP_REQ_PATTERN_1),
        ]),
        Field::new("src_sk", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&RETRY_TASK_GROUP_REQ_PATTERN_1),
        ]),
        Field::new("dst_ak", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&RETRY_TASK_GROUP_REQ_PATTERN_1),
        ]),
        Field::new("dst_sk", Presence::Optional, &[
            Rule::MaxLength(100),
            Rule::Pattern(&RETRY_TASK_GROUP_REQ_PATTERN_1),
        ]),
        Field::new("src_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("src_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("connection_string", Presence::Optional, limits::LENGTH_AT_MOST_2048),
        Field::new("json_auth_file", Presence::Optional, limits::LENGTH_AT_MOST_65535),
        Field::new("dst_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("dst_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("source_cdn_authentication_key", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&RETRY_TASK_GROUP_REQ_PATTERN_1),
        ]),
        Field::new("source_cdn_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("source_cdn_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("migrate_failed_object", Presence::Optional, &[]),
    ],
    rules: &[],
};
static RETRY_TASK_GROUP_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for RetryTaskGroupReq {
    fn shape(&self) -> &'static Shape { &RETRY_TASK_GROUP_REQ_SHAPE }

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
            13 => &self.migrate_failed_object,
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
            13 => &mut self.migrate_failed_object,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for RetryTaskGroupReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A migration task group with its settings, its status and what its tasks have done.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowTaskGroupResponse {
    /// Id of the group.
    ///
    /// Limits: at most 100 characters.
    ///
    /// Differs from the documentation: The pages allow 1024 characters in a path, 100 in a filter and in
    /// responses about groups, and 36 in responses about tasks and in BatchUpdateTasks. It is one type with
    /// the widest limit, narrowed where it is used.
    pub group_id: Option<super::TaskGroupId>,
    /// Status of a migration task group. A group that is completed (6) or deleted (9) stays so; paused and
    /// failed ones can be started again.
    ///
    /// Differs from the documentation: Pages differ about 2, monitoring or executing, and about 9, deleted or
    /// deleting. They are the same states; the words of the Chinese pages are taken.
    pub status: Option<super::TaskGroupStatus>,
    /// What a migration task group copies.
    ///
    /// Differs from the documentation: Tasks spell these values in lower case, groups in upper case, and each
    /// wants its own spelling in requests: they are two types.
    pub task_type: Option<super::TaskGroupTaskType>,
    /// What became of the message that Simple Message Notification (SMN) sends at the end of a migration.
    pub smn_config: Option<super::SmnInfo>,
    /// How many tasks the group consists of.
    ///
    /// Limits: at least 0.
    pub total_task_num: Option<i64>,
    /// How many of the tasks are created.
    ///
    /// Limits: at least 0.
    pub create_task_num: Option<i64>,
    /// How many of the tasks are complete.
    ///
    /// Limits: at least 0.
    pub complete_task_num: Option<i64>,
    /// How many of the tasks have failed.
    ///
    /// Limits: at least 0.
    pub failed_task_num: Option<i64>,
    /// How many of the tasks are paused.
    ///
    /// Limits: at least 0.
    pub paused_task_num: Option<i64>,
    /// How many of the tasks are migrating.
    ///
    /// Limits: at least 0.
    pub executing_task_num: Option<i64>,
    /// How many of the tasks wait to be scheduled.
    ///
    /// Limits: at least 0.
    pub waiting_task_num: Option<i64>,
    /// How many objects the tasks that are created cover.
    ///
    /// Limits: at least 0.
    pub create_complete_num: Option<i64>,
    /// Size of the objects that the tasks that are created cover, in bytes.
    ///
    /// Limits: at least 0.
    pub create_complete_size: Option<i64>,
    /// How many objects were copied.
    ///
    /// Limits: at least 0.
    pub success_num: Option<i64>,
    /// How many objects failed.
    ///
    /// Limits: at least 0.
    pub fail_num: Option<i64>,
    /// How many objects were skipped, as older than `migrate_since` or present in the destination bucket
    /// already.
    ///
    /// Limits: at least 0.
    pub skip_num: Option<i64>,
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

static SHOW_TASK_GROUP_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowTaskGroupResponse",
    fields: &[
        Field::new("group_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("task_type", Presence::Optional, &[]),
        Field::new("smn_config", Presence::Optional, &[]),
        Field::new("total_task_num", Presence::Optional, &[]),
        Field::new("create_task_num", Presence::Optional, &[]),
        Field::new("complete_task_num", Presence::Optional, &[]),
        Field::new("failed_task_num", Presence::Optional, &[]),
        Field::new("paused_task_num", Presence::Optional, &[]),
        Field::new("executing_task_num", Presence::Optional, &[]),
        Field::new("waiting_task_num", Presence::Optional, &[]),
        Field::new("create_complete_num", Presence::Optional, &[]),
        Field::new("create_complete_size", Presence::Optional, &[]),
        Field::new("success_num", Presence::Optional, &[]),
        Field::new("fail_num", Presence::Optional, &[]),
        Field::new("skip_num", Presence::Optional, &[]),
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

impl Model for ShowTaskGroupResponse {
    fn shape(&self) -> &'static Shape { &SHOW_TASK_GROUP_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_id,
            1 => &self.status,
            2 => &self.task_type,
            3 => &self.smn_config,
            4 => &self.total_task_num,
            5 => &self.create_task_num,
            6 => &self.complete_task_num,
            7 => &self.failed_task_num,
            8 => &self.paused_task_num,
            9 => &self.executing_task_num,
            10 => &self.waiting_task_num,
            11 => &self.create_complete_num,
            12 => &self.create_complete_size,
            13 => &self.success_num,
            14 => &self.fail_num,
            15 => &self.skip_num,
            16 => &self.description,
            17 => &self.error_reason,
            18 => &self.src_node,
            19 => &self.dst_node,
            20 => &self.source_cdn,
            21 => &self.bandwidth_policy,
            22 => &self.enable_kms,
            23 => &self.enable_metadata_migration,
            24 => &self.enable_restore,
            25 => &self.enable_requester_pays,
            26 => &self.enable_failed_object_recording,
            27 => &self.object_overwrite_mode,
            28 => &self.consistency_check,
            29 => &self.dst_storage_policy,
            30 => &self.obs_system,
            31 => &self.migrate_since,
            32 => &self.start_time,
            33 => &self.total_time,
            34 => &self.migrate_speed,
            35 => &self.total_num,
            36 => &self.total_size,
            37 => &self.complete_size,
            38 => &self.failed_object_record,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_id,
            1 => &mut self.status,
            2 => &mut self.task_type,
            3 => &mut self.smn_config,
            4 => &mut self.total_task_num,
            5 => &mut self.create_task_num,
            6 => &mut self.complete_task_num,
            7 => &mut self.failed_task_num,
            8 => &mut self.paused_task_num,
            9 => &mut self.executing_task_num,
            10 => &mut self.waiting_task_num,
            11 => &mut self.create_complete_num,
            12 => &mut self.create_complete_size,
            13 => &mut self.success_num,
            14 => &mut self.fail_num,
            15 => &mut self.skip_num,
            16 => &mut self.description,
            17 => &mut self.error_reason,
            18 => &mut self.src_node,
            19 => &mut self.dst_node,
            20 => &mut self.source_cdn,
            21 => &mut self.bandwidth_policy,
            22 => &mut self.enable_kms,
            23 => &mut self.enable_metadata_migration,
            24 => &mut self.enable_restore,
            25 => &mut self.enable_requester_pays,
            26 => &mut self.enable_failed_object_recording,
            27 => &mut self.object_overwrite_mode,
            28 => &mut self.consistency_check,
            29 => &mut self.dst_storage_policy,
            30 => &mut self.obs_system,
            31 => &mut self.migrate_since,
            32 => &mut self.start_time,
            33 => &mut self.total_time,
            34 => &mut self.migrate_speed,
            35 => &mut self.total_num,
            36 => &mut self.total_size,
            37 => &mut self.complete_size,
            38 => &mut self.failed_object_record,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowTaskGroupResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Where a migration task group writes. Access keys and names of regions and buckets must not contain
/// `<`, `>`, `&`, a quote or a backslash. OMS keeps a folder of its own in the bucket, `oms/`, which must
/// not be touched before the group ends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskGroupDstNode {
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
    /// Cloud that has the destination bucket, which is always Huawei Cloud; better left out.
    ///
    /// Limits: one of `HEC`.
    ///
    /// Default: `"HEC"`.
    ///
    /// Differs from the documentation: Responses about task groups spell the values in upper case (`ALIYUN`).
    /// They are the same values here: requests send them as listed, responses are read in any case.
    pub cloud_type: Option<super::CloudType>,
}

impl TaskGroupDstNode {
    /// Starts a value; `region`, `bucket`, `ak`, `sk` are required.
    #[inline]
    pub fn builder() -> Builder<TaskGroupDstNode, (Unset, Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Region, Bucket, Ak, Sk> Builder<TaskGroupDstNode, (Region, Bucket, Ak, Sk)> {
    /// Sets [`region`](TaskGroupDstNode::region).
    pub fn region(mut self, region: impl Into<String>) -> Builder<TaskGroupDstNode, (Set, Bucket, Ak, Sk)> {
        self.value.region = region.into();
        builder::with(self.value)
    }

    /// Sets [`bucket`](TaskGroupDstNode::bucket).
    pub fn bucket(mut self, bucket: impl Into<String>) -> Builder<TaskGroupDstNode, (Region, Set, Ak, Sk)> {
        self.value.bucket = bucket.into();
        builder::with(self.value)
    }

    /// Sets [`save_prefix`](TaskGroupDstNode::save_prefix).
    pub fn save_prefix(mut self, save_prefix: impl Into<String>) -> Self {
        self.value.save_prefix = Some(save_prefix.into());
        self
    }

    /// Sets [`ak`](TaskGroupDstNode::ak).
    pub fn ak(
        mut self,
        ak: impl Into<core::AccessKeyId>,
    ) -> Builder<TaskGroupDstNode, (Region, Bucket, Set, Sk)> {
        self.value.ak = ak.into();
        builder::with(self.value)
    }

    /// Sets [`sk`](TaskGroupDstNode::sk).
    pub fn sk(mut self, sk: impl Into<core::Secret>) -> Builder<TaskGroupDstNode, (Region, Bucket, Ak, Set)> {
        self.value.sk = sk.into();
        builder::with(self.value)
    }

    /// Sets [`crypto_type`](TaskGroupDstNode::crypto_type).
    pub fn crypto_type(mut self, crypto_type: super::CryptoType) -> Self {
        self.value.crypto_type = Some(crypto_type);
        self
    }

    /// Sets [`kms_key_id`](TaskGroupDstNode::kms_key_id).
    pub fn kms_key_id(mut self, kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`cloud_type`](TaskGroupDstNode::cloud_type).
    pub fn cloud_type(mut self, cloud_type: super::CloudType) -> Self {
        self.value.cloud_type = Some(cloud_type);
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> TaskGroupDstNode
    where
        Region: super::fields::region<TaskGroupDstNode>,
        Bucket: super::fields::bucket<TaskGroupDstNode>,
        Ak: super::fields::ak<TaskGroupDstNode>,
        Sk: super::fields::sk<TaskGroupDstNode>,
    {
        self.value
    }
}

static TASK_GROUP_DST_NODE_SHAPE: Shape = Shape {
    name: "TaskGroupDstNode",
    fields: &[
        Field::new("region", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&TASK_GROUP_DST_NODE_PATTERN_1),
        ]),
        Field::new("bucket", Presence::Required, &[
            Rule::MaxLength(1024),
            Rule::Pattern(&TASK_GROUP_DST_NODE_PATTERN_1),
        ]),
        Field::new("save_prefix", Presence::Optional, limits::LENGTH_AT_MOST_1024),
        Field::new("ak", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&TASK_GROUP_DST_NODE_PATTERN_1),
        ]),
        Field::new("sk", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&TASK_GROUP_DST_NODE_PATTERN_1),
        ]),
        Field::new("crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("cloud_type", Presence::Optional, &[Rule::OneOf(&["HEC"])]),
    ],
    rules: &[],
};
static TASK_GROUP_DST_NODE_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for TaskGroupDstNode {
    fn shape(&self) -> &'static Shape { &TASK_GROUP_DST_NODE_SHAPE }

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
            7 => &self.cloud_type,
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
            7 => &mut self.cloud_type,
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
            cloud_type: Value::blank(),
        }
    }
}

impl fmt::Debug for TaskGroupDstNode {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A migration task group with its settings, its status and what its tasks have done.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TaskGroupResp {
    /// Id of the group.
    ///
    /// Limits: at most 100 characters.
    ///
    /// Differs from the documentation: The pages allow 1024 characters in a path, 100 in a filter and in
    /// responses about groups, and 36 in responses about tasks and in BatchUpdateTasks. It is one type with
    /// the widest limit, narrowed where it is used.
    pub group_id: Option<super::TaskGroupId>,
    /// Status of a migration task group. A group that is completed (6) or deleted (9) stays so; paused and
    /// failed ones can be started again.
    ///
    /// Differs from the documentation: Pages differ about 2, monitoring or executing, and about 9, deleted or
    /// deleting. They are the same states; the words of the Chinese pages are taken.
    pub status: Option<super::TaskGroupStatus>,
    /// What a migration task group copies.
    ///
    /// Differs from the documentation: Tasks spell these values in lower case, groups in upper case, and each
    /// wants its own spelling in requests: they are two types.
    pub task_type: Option<super::TaskGroupTaskType>,
    /// What became of the message that Simple Message Notification (SMN) sends at the end of a migration.
    pub smn_config: Option<super::SmnInfo>,
    /// How many tasks the group consists of.
    ///
    /// Limits: at least 0.
    pub total_task_num: Option<i64>,
    /// How many of the tasks are created.
    ///
    /// Limits: at least 0.
    pub create_task_num: Option<i64>,
    /// How many of the tasks are complete.
    ///
    /// Limits: at least 0.
    pub complete_task_num: Option<i64>,
    /// How many of the tasks have failed.
    ///
    /// Limits: at least 0.
    pub failed_task_num: Option<i64>,
    /// How many of the tasks are paused.
    ///
    /// Limits: at least 0.
    pub paused_task_num: Option<i64>,
    /// How many of the tasks are migrating.
    ///
    /// Limits: at least 0.
    pub executing_task_num: Option<i64>,
    /// How many of the tasks wait to be scheduled.
    ///
    /// Limits: at least 0.
    pub waiting_task_num: Option<i64>,
    /// How many objects the tasks that are created cover.
    ///
    /// Limits: at least 0.
    pub create_complete_num: Option<i64>,
    /// Size of the objects that the tasks that are created cover, in bytes.
    ///
    /// Limits: at least 0.
    pub create_complete_size: Option<i64>,
    /// How many objects were copied.
    ///
    /// Limits: at least 0.
    pub success_num: Option<i64>,
    /// How many objects failed.
    ///
    /// Limits: at least 0.
    pub fail_num: Option<i64>,
    /// How many objects were skipped, as older than `migrate_since` or present in the destination bucket
    /// already.
    ///
    /// Limits: at least 0.
    pub skip_num: Option<i64>,
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

static TASK_GROUP_RESP_SHAPE: Shape = Shape {
    name: "TaskGroupResp",
    fields: &[
        Field::new("group_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("task_type", Presence::Optional, &[]),
        Field::new("smn_config", Presence::Optional, &[]),
        Field::new("total_task_num", Presence::Optional, &[]),
        Field::new("create_task_num", Presence::Optional, &[]),
        Field::new("complete_task_num", Presence::Optional, &[]),
        Field::new("failed_task_num", Presence::Optional, &[]),
        Field::new("paused_task_num", Presence::Optional, &[]),
        Field::new("executing_task_num", Presence::Optional, &[]),
        Field::new("waiting_task_num", Presence::Optional, &[]),
        Field::new("create_complete_num", Presence::Optional, &[]),
        Field::new("create_complete_size", Presence::Optional, &[]),
        Field::new("success_num", Presence::Optional, &[]),
        Field::new("fail_num", Presence::Optional, &[]),
        Field::new("skip_num", Presence::Optional, &[]),
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

impl Model for TaskGroupResp {
    fn shape(&self) -> &'static Shape { &TASK_GROUP_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_id,
            1 => &self.status,
            2 => &self.task_type,
            3 => &self.smn_config,
            4 => &self.total_task_num,
            5 => &self.create_task_num,
            6 => &self.complete_task_num,
            7 => &self.failed_task_num,
            8 => &self.paused_task_num,
            9 => &self.executing_task_num,
            10 => &self.waiting_task_num,
            11 => &self.create_complete_num,
            12 => &self.create_complete_size,
            13 => &self.success_num,
            14 => &self.fail_num,
            15 => &self.skip_num,
            16 => &self.description,
            17 => &self.error_reason,
            18 => &self.src_node,
            19 => &self.dst_node,
            20 => &self.source_cdn,
            21 => &self.bandwidth_policy,
            22 => &self.enable_kms,
            23 => &self.enable_metadata_migration,
            24 => &self.enable_restore,
            25 => &self.enable_requester_pays,
            26 => &self.enable_failed_object_recording,
            27 => &self.object_overwrite_mode,
            28 => &self.consistency_check,
            29 => &self.dst_storage_policy,
            30 => &self.obs_system,
            31 => &self.migrate_since,
            32 => &self.start_time,
            33 => &self.total_time,
            34 => &self.migrate_speed,
            35 => &self.total_num,
            36 => &self.total_size,
            37 => &self.complete_size,
            38 => &self.failed_object_record,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_id,
            1 => &mut self.status,
            2 => &mut self.task_type,
            3 => &mut self.smn_config,
            4 => &mut self.total_task_num,
            5 => &mut self.create_task_num,
            6 => &mut self.complete_task_num,
            7 => &mut self.failed_task_num,
            8 => &mut self.paused_task_num,
            9 => &mut self.executing_task_num,
            10 => &mut self.waiting_task_num,
            11 => &mut self.create_complete_num,
            12 => &mut self.create_complete_size,
            13 => &mut self.success_num,
            14 => &mut self.fail_num,
            15 => &mut self.skip_num,
            16 => &mut self.description,
            17 => &mut self.error_reason,
            18 => &mut self.src_node,
            19 => &mut self.dst_node,
            20 => &mut self.source_cdn,
            21 => &mut self.bandwidth_policy,
            22 => &mut self.enable_kms,
            23 => &mut self.enable_metadata_migration,
            24 => &mut self.enable_restore,
            25 => &mut self.enable_requester_pays,
            26 => &mut self.enable_failed_object_recording,
            27 => &mut self.object_overwrite_mode,
            28 => &mut self.consistency_check,
            29 => &mut self.dst_storage_policy,
            30 => &mut self.obs_system,
            31 => &mut self.migrate_since,
            32 => &mut self.start_time,
            33 => &mut self.total_time,
            34 => &mut self.migrate_speed,
            35 => &mut self.total_num,
            36 => &mut self.total_size,
            37 => &mut self.complete_size,
            38 => &mut self.failed_object_record,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for TaskGroupResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Status of a migration task group. A group that is completed (6) or deleted (9) stays so; paused and
/// failed ones can be started again.
///
/// Differs from the documentation: Pages differ about 2, monitoring or executing, and about 9, deleted or
/// deleting. They are the same states; the words of the Chinese pages are taken.
#[derive(Clone, Debug, PartialEq, Eq, Copy, Hash)]
#[non_exhaustive]
pub enum TaskGroupStatus {
    /// The group waits to be scheduled. `0` on the wire.
    Waiting,
    /// The group looks through the source and creates its tasks. `1` on the wire.
    Creating,
    /// All tasks are created, and the group watches them migrate; StopTaskGroup pauses it. `2` on the wire.
    Monitoring,
    /// The group is paused; StartTaskGroup resumes it. `3` on the wire.
    Paused,
    /// Tasks could not be created; RetryTaskGroup starts the group again. `4` on the wire.
    CreationFailed,
    /// Tasks have failed; RetryTaskGroup starts the group again. `5` on the wire.
    MigrationFailed,
    /// All tasks have succeeded. `6` on the wire.
    Completed,
    /// The group is on its way to paused. `7` on the wire.
    Pausing,
    /// The group waits to be deleted. `8` on the wire.
    WaitingForDeletion,
    /// The group is being deleted, or is deleted already. `9` on the wire.
    Deleted,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(i32),
}

impl TaskGroupStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::CreationFailed | Self::MigrationFailed | Self::Completed | Self::Deleted)
    }

    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i32 {
        match self {
            Self::Waiting => 0,
            Self::Creating => 1,
            Self::Monitoring => 2,
            Self::Paused => 3,
            Self::CreationFailed => 4,
            Self::MigrationFailed => 5,
            Self::Completed => 6,
            Self::Pausing => 7,
            Self::WaitingForDeletion => 8,
            Self::Deleted => 9,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i32> for TaskGroupStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: i32) -> Self {
        match value {
            0 => Self::Waiting,
            1 => Self::Creating,
            2 => Self::Monitoring,
            3 => Self::Paused,
            4 => Self::CreationFailed,
            5 => Self::MigrationFailed,
            6 => Self::Completed,
            7 => Self::Pausing,
            8 => Self::WaitingForDeletion,
            9 => Self::Deleted,
            _ => Self::Unknown(value),
        }
    }
}

impl fmt::Display for TaskGroupStatus {
    /// The name of the value; its number where it has none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(value) => value.fmt(f),
            known => f.pad(&format!("{known:?}")),
        }
    }
}

impl Value for TaskGroupStatus {
    fn view(&self) -> View<'_> { View::Integer(self.value().into()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut value: i32 = Value::blank();
        value.accept(event)?;
        *self = Self::from(value);
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(0) }
}

pub(crate) static TASK_GROUP_STATUS_RULES: &[Rule] = &[Rule::OneOfIntegers(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9])];

/// What a migration task group copies.
///
/// Differs from the documentation: Tasks spell these values in lower case, groups in upper case, and each
/// wants its own spelling in requests: they are two types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskGroupTaskType {
    /// The objects that list files name. `LIST` on the wire.
    List,
    /// The URLs that list files hold. `URL_LIST` on the wire.
    UrlList,
    /// All objects whose names begin with a prefix. The default. `PREFIX` on the wire.
    Prefix,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl TaskGroupTaskType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["LIST", "URL_LIST", "PREFIX"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::List => "LIST",
            Self::UrlList => "URL_LIST",
            Self::Prefix => "PREFIX",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TaskGroupTaskType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "LIST" => Self::List,
            "URL_LIST" => Self::UrlList,
            "PREFIX" => Self::Prefix,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for TaskGroupTaskType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for TaskGroupTaskType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static TASK_GROUP_TASK_TYPE_RULES: &[Rule] = &[Rule::OneOf(TaskGroupTaskType::VALUES)];
