// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `sync-tasks.yaml`.

use std::fmt;
use std::str::FromStr;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// Source, destination and settings of a synchronization task. None of the texts may contain `<`, `>`,
/// `&`, a quote or a backslash.
///
/// Where `src_cloud_type` is `Tencent`, `app_id` must have a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSyncTaskReq {
    /// Cloud of the source bucket.
    ///
    /// Limits: one of `AWS`, `Azure`, `Aliyun`, `Tencent`, `HuaweiCloud`, `QingCloud`, `KingsoftCloud`,
    /// `Baidu`, `Qiniu`, `UCloud`.
    ///
    /// Default: `"Aliyun"`.
    ///
    /// Differs from the documentation: Responses about task groups spell the values in upper case (`ALIYUN`).
    /// They are the same values here: requests send them as listed, responses are read in any case.
    pub src_cloud_type: Option<super::CloudType>,
    /// Region of the source bucket, as its cloud names it; ShowBucketRegion tells it.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_region: String,
    /// Name of the source bucket.
    ///
    /// Limits: at most 1024 characters, pattern `^[^<>&"'\\]*$`.
    pub src_bucket: String,
    /// Access key id (AK) for the source bucket.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_ak: core::AccessKeyId,
    /// Secret access key (SK) that belongs to `src_ak`.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_sk: core::Secret,
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
    /// APPID of the account at Tencent Cloud, needed where that is the source; its console shows it with the
    /// account's data.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    pub app_id: Option<String>,
    /// Content delivery network (CDN) that the objects are read through; without it they are read from the
    /// source bucket itself. ShowCdnInfo checks it beforehand.
    pub source_cdn: Option<super::SourceCdnReq>,
    /// Region of the destination bucket. It should be the region that is called.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_region: String,
    /// Name of the destination bucket in Object Storage Service (OBS).
    ///
    /// Limits: at most 1024 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_bucket: String,
    /// Access key id (AK) for the destination bucket.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_ak: core::AccessKeyId,
    /// Secret access key (SK) that belongs to `dst_ak`.
    ///
    /// Limits: at most 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_sk: core::Secret,
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
    /// Text for people. Better without parentheses, which the service may refuse with OMS.0078.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
    ///
    /// Differs from the documentation: The page forbids parentheses in prose and does not mention the
    /// backslash; the pattern of the machine-readable description and CreateTask forbid the backslash and not
    /// the parentheses. The pattern counts here.
    pub description: Option<String>,
    /// Whether objects are encrypted in the destination bucket with Key Management Service (KMS). It may slow
    /// the copying by about a tenth.
    ///
    /// Default: `false`.
    ///
    /// Differs from the documentation: The newest SDK no longer has this field; the pages do.
    pub enable_kms: Option<bool>,
    /// Whether metadata is copied along; Content-Type always is.
    ///
    /// Default: `false`.
    pub enable_metadata_migration: Option<bool>,
    /// Whether archived objects are restored at the source first and then copied. The source cloud charges
    /// for that. Without it they count as failed.
    ///
    /// Default: `false`.
    pub enable_restore: Option<bool>,
    /// Storage class that objects get in the destination bucket.
    ///
    /// Default: `"STANDARD"`.
    pub dst_storage_policy: Option<super::StoragePolicy>,
    /// How the service decides that an object is at the destination already or has arrived complete.
    ///
    /// Default: `"size_last_modified"`.
    ///
    /// Differs from the documentation: The page lists `transmission` and not `no_check`; responses and the
    /// Terraform provider have `no_check` for synchronization tasks, too. Both are allowed here.
    pub consistency_check: Option<super::ConsistencyCheck>,
}

impl CreateSyncTaskReq {
    /// Starts a value; `src_region`, `src_bucket`, `src_ak`, `src_sk`, `dst_region`, `dst_bucket`, `dst_ak`,
    /// `dst_sk` are required.
    #[inline]
    pub fn builder() -> Builder<CreateSyncTaskReq, (Unset, Unset, Unset, Unset, Unset, Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<SrcRegion, SrcBucket, SrcAk, SrcSk, DstRegion, DstBucket, DstAk, DstSk> Builder<CreateSyncTaskReq, (SrcRegion, SrcBucket, SrcAk, SrcSk, DstRegion, DstBucket, DstAk, DstSk)> {
    /// Sets [`src_cloud_type`](CreateSyncTaskReq::src_cloud_type).
    pub fn src_cloud_type(mut self, src_cloud_type: super::CloudType) -> Self {
        self.value.src_cloud_type = Some(src_cloud_type);
        self
    }

    /// Sets [`src_region`](CreateSyncTaskReq::src_region).
    pub fn src_region(
        mut self,
        src_region: impl Into<String>,
    ) -> Builder<CreateSyncTaskReq, (Set, SrcBucket, SrcAk, SrcSk, DstRegion, DstBucket, DstAk, DstSk)> {
        self.value.src_region = src_region.into();
        builder::with(self.value)
    }

    /// Sets [`src_bucket`](CreateSyncTaskReq::src_bucket).
    pub fn src_bucket(
        mut self,
        src_bucket: impl Into<String>,
    ) -> Builder<CreateSyncTaskReq, (SrcRegion, Set, SrcAk, SrcSk, DstRegion, DstBucket, DstAk, DstSk)> {
        self.value.src_bucket = src_bucket.into();
        builder::with(self.value)
    }

    /// Sets [`src_ak`](CreateSyncTaskReq::src_ak).
    pub fn src_ak(
        mut self,
        src_ak: impl Into<core::AccessKeyId>,
    ) -> Builder<CreateSyncTaskReq, (SrcRegion, SrcBucket, Set, SrcSk, DstRegion, DstBucket, DstAk, DstSk)> {
        self.value.src_ak = src_ak.into();
        builder::with(self.value)
    }

    /// Sets [`src_sk`](CreateSyncTaskReq::src_sk).
    pub fn src_sk(
        mut self,
        src_sk: impl Into<core::Secret>,
    ) -> Builder<CreateSyncTaskReq, (SrcRegion, SrcBucket, SrcAk, Set, DstRegion, DstBucket, DstAk, DstSk)> {
        self.value.src_sk = src_sk.into();
        builder::with(self.value)
    }

    /// Sets [`src_crypto_type`](CreateSyncTaskReq::src_crypto_type).
    pub fn src_crypto_type(mut self, src_crypto_type: super::CryptoType) -> Self {
        self.value.src_crypto_type = Some(src_crypto_type);
        self
    }

    /// Sets [`src_kms_key_id`](CreateSyncTaskReq::src_kms_key_id).
    pub fn src_kms_key_id(mut self, src_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.src_kms_key_id = Some(src_kms_key_id.into());
        self
    }

    /// Sets [`app_id`](CreateSyncTaskReq::app_id).
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.value.app_id = Some(app_id.into());
        self
    }

    /// Sets [`source_cdn`](CreateSyncTaskReq::source_cdn).
    pub fn source_cdn(mut self, source_cdn: super::SourceCdnReq) -> Self {
        self.value.source_cdn = Some(source_cdn);
        self
    }

    /// Sets [`dst_region`](CreateSyncTaskReq::dst_region).
    pub fn dst_region(
        mut self,
        dst_region: impl Into<String>,
    ) -> Builder<CreateSyncTaskReq, (SrcRegion, SrcBucket, SrcAk, SrcSk, Set, DstBucket, DstAk, DstSk)> {
        self.value.dst_region = dst_region.into();
        builder::with(self.value)
    }

    /// Sets [`dst_bucket`](CreateSyncTaskReq::dst_bucket).
    pub fn dst_bucket(
        mut self,
        dst_bucket: impl Into<String>,
    ) -> Builder<CreateSyncTaskReq, (SrcRegion, SrcBucket, SrcAk, SrcSk, DstRegion, Set, DstAk, DstSk)> {
        self.value.dst_bucket = dst_bucket.into();
        builder::with(self.value)
    }

    /// Sets [`dst_ak`](CreateSyncTaskReq::dst_ak).
    pub fn dst_ak(
        mut self,
        dst_ak: impl Into<core::AccessKeyId>,
    ) -> Builder<CreateSyncTaskReq, (SrcRegion, SrcBucket, SrcAk, SrcSk, DstRegion, DstBucket, Set, DstSk)> {
        self.value.dst_ak = dst_ak.into();
        builder::with(self.value)
    }

    /// Sets [`dst_sk`](CreateSyncTaskReq::dst_sk).
    pub fn dst_sk(
        mut self,
        dst_sk: impl Into<core::Secret>,
    ) -> Builder<CreateSyncTaskReq, (SrcRegion, SrcBucket, SrcAk, SrcSk, DstRegion, DstBucket, DstAk, Set)> {
        self.value.dst_sk = dst_sk.into();
        builder::with(self.value)
    }

    /// Sets [`dst_crypto_type`](CreateSyncTaskReq::dst_crypto_type).
    pub fn dst_crypto_type(mut self, dst_crypto_type: super::CryptoType) -> Self {
        self.value.dst_crypto_type = Some(dst_crypto_type);
        self
    }

    /// Sets [`dst_kms_key_id`](CreateSyncTaskReq::dst_kms_key_id).
    pub fn dst_kms_key_id(mut self, dst_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.dst_kms_key_id = Some(dst_kms_key_id.into());
        self
    }

    /// Sets [`description`](CreateSyncTaskReq::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }

    /// Sets [`enable_kms`](CreateSyncTaskReq::enable_kms).
    pub fn enable_kms(mut self, enable_kms: bool) -> Self {
        self.value.enable_kms = Some(enable_kms);
        self
    }

    /// Sets [`enable_metadata_migration`](CreateSyncTaskReq::enable_metadata_migration).
    pub fn enable_metadata_migration(mut self, enable_metadata_migration: bool) -> Self {
        self.value.enable_metadata_migration = Some(enable_metadata_migration);
        self
    }

    /// Sets [`enable_restore`](CreateSyncTaskReq::enable_restore).
    pub fn enable_restore(mut self, enable_restore: bool) -> Self {
        self.value.enable_restore = Some(enable_restore);
        self
    }

    /// Sets [`dst_storage_policy`](CreateSyncTaskReq::dst_storage_policy).
    pub fn dst_storage_policy(mut self, dst_storage_policy: super::StoragePolicy) -> Self {
        self.value.dst_storage_policy = Some(dst_storage_policy);
        self
    }

    /// Sets [`consistency_check`](CreateSyncTaskReq::consistency_check).
    pub fn consistency_check(mut self, consistency_check: super::ConsistencyCheck) -> Self {
        self.value.consistency_check = Some(consistency_check);
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CreateSyncTaskReq
    where
        SrcRegion: super::fields::src_region<CreateSyncTaskReq>,
        SrcBucket: super::fields::src_bucket<CreateSyncTaskReq>,
        SrcAk: super::fields::src_ak<CreateSyncTaskReq>,
        SrcSk: super::fields::src_sk<CreateSyncTaskReq>,
        DstRegion: super::fields::dst_region<CreateSyncTaskReq>,
        DstBucket: super::fields::dst_bucket<CreateSyncTaskReq>,
        DstAk: super::fields::dst_ak<CreateSyncTaskReq>,
        DstSk: super::fields::dst_sk<CreateSyncTaskReq>,
    {
        self.value
    }
}

static CREATE_SYNC_TASK_REQ_SHAPE: Shape = Shape {
    name: "CreateSyncTaskReq",
    fields: &[
        Field::new("src_cloud_type", Presence::Optional, &[Rule::OneOf(&[
            "AWS", "Azure", "Aliyun", "Tencent", "HuaweiCloud", "QingCloud", "KingsoftCloud", "Baidu",
            "Qiniu", "UCloud",
        ])]),
        Field::new("src_region", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&CREATE_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("src_bucket", Presence::Required, &[
            Rule::MaxLength(1024),
            Rule::Pattern(&CREATE_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("src_ak", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&CREATE_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("src_sk", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&CREATE_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("src_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("src_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("app_id", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&CREATE_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("source_cdn", Presence::Optional, &[]),
        Field::new("dst_region", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&CREATE_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("dst_bucket", Presence::Required, &[
            Rule::MaxLength(1024),
            Rule::Pattern(&CREATE_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("dst_ak", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&CREATE_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("dst_sk", Presence::Required, &[
            Rule::MaxLength(100),
            Rule::Pattern(&CREATE_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("dst_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("dst_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("description", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&CREATE_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("enable_kms", Presence::Optional, &[]),
        Field::new("enable_metadata_migration", Presence::Optional, &[]),
        Field::new("enable_restore", Presence::Optional, &[]),
        Field::new("dst_storage_policy", Presence::Optional, super::STORAGE_POLICY_RULES),
        Field::new("consistency_check", Presence::Optional, super::CONSISTENCY_CHECK_RULES),
    ],
    rules: &[Rule::Needs(
        &[core::Condition { field: "src_cloud_type", values: &["Tencent"], default: Some("Aliyun") }],
        &["app_id"],
    )],
};
static CREATE_SYNC_TASK_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for CreateSyncTaskReq {
    fn shape(&self) -> &'static Shape { &CREATE_SYNC_TASK_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.src_cloud_type,
            1 => &self.src_region,
            2 => &self.src_bucket,
            3 => &self.src_ak,
            4 => &self.src_sk,
            5 => &self.src_crypto_type,
            6 => &self.src_kms_key_id,
            7 => &self.app_id,
            8 => &self.source_cdn,
            9 => &self.dst_region,
            10 => &self.dst_bucket,
            11 => &self.dst_ak,
            12 => &self.dst_sk,
            13 => &self.dst_crypto_type,
            14 => &self.dst_kms_key_id,
            15 => &self.description,
            16 => &self.enable_kms,
            17 => &self.enable_metadata_migration,
            18 => &self.enable_restore,
            19 => &self.dst_storage_policy,
            20 => &self.consistency_check,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.src_cloud_type,
            1 => &mut self.src_region,
            2 => &mut self.src_bucket,
            3 => &mut self.src_ak,
            4 => &mut self.src_sk,
            5 => &mut self.src_crypto_type,
            6 => &mut self.src_kms_key_id,
            7 => &mut self.app_id,
            8 => &mut self.source_cdn,
            9 => &mut self.dst_region,
            10 => &mut self.dst_bucket,
            11 => &mut self.dst_ak,
            12 => &mut self.dst_sk,
            13 => &mut self.dst_crypto_type,
            14 => &mut self.dst_kms_key_id,
            15 => &mut self.description,
            16 => &mut self.enable_kms,
            17 => &mut self.enable_metadata_migration,
            18 => &mut self.enable_restore,
            19 => &mut self.dst_storage_policy,
            20 => &mut self.consistency_check,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            src_cloud_type: Value::blank(),
            src_region: Value::blank(),
            src_bucket: Value::blank(),
            src_ak: Value::blank(),
            src_sk: Value::blank(),
            src_crypto_type: Value::blank(),
            src_kms_key_id: Value::blank(),
            app_id: Value::blank(),
            source_cdn: Value::blank(),
            dst_region: Value::blank(),
            dst_bucket: Value::blank(),
            dst_ak: Value::blank(),
            dst_sk: Value::blank(),
            dst_crypto_type: Value::blank(),
            dst_kms_key_id: Value::blank(),
            description: Value::blank(),
            enable_kms: Value::blank(),
            enable_metadata_migration: Value::blank(),
            enable_restore: Value::blank(),
            dst_storage_policy: Value::blank(),
            consistency_check: Value::blank(),
        }
    }
}

impl fmt::Debug for CreateSyncTaskReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The task that was created.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateSyncTaskResponse {
    /// Id of the new task.
    ///
    /// Limits: at most 255 characters.
    pub sync_task_id: Option<super::SyncTaskId>,
}

static CREATE_SYNC_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateSyncTaskResponse",
    fields: &[Field::new("sync_task_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for CreateSyncTaskResponse {
    fn shape(&self) -> &'static Shape { &CREATE_SYNC_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.sync_task_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.sync_task_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateSyncTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the synchronization tasks.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSyncTasksResponse {
    /// How many tasks match, on all pages together.
    ///
    /// Limits: at least 0.
    pub count: Option<i64>,
    /// The tasks of this page.
    ///
    /// Limits: at most 100 items.
    pub tasks: Option<Vec<super::SyncTaskInfo>>,
}

static LIST_SYNC_TASKS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListSyncTasksResponse",
    fields: &[Field::new("count", Presence::Optional, &[]), Field::new("tasks", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ListSyncTasksResponse {
    fn shape(&self) -> &'static Shape { &LIST_SYNC_TASKS_RESPONSE_SHAPE }

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

impl fmt::Debug for ListSyncTasksResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A synchronization task with its figures of one month.
///
/// Differs from the documentation: `source_cdn` comes with the fields shared with SyncTaskInfo; the page
/// documents it for ListSyncTasks only. It stays unset where the service leaves it out.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowSyncTaskResponse {
    /// Id of the task.
    ///
    /// Limits: at most 255 characters.
    pub sync_task_id: Option<super::SyncTaskId>,
    /// Cloud that the task reads from.
    ///
    /// Limits: one of `AWS`, `Azure`, `Aliyun`, `Tencent`, `HuaweiCloud`, `QingCloud`, `KingsoftCloud`,
    /// `Baidu`, `Qiniu`, `UCloud`.
    ///
    /// Differs from the documentation: Responses about task groups spell the values in upper case (`ALIYUN`).
    /// They are the same values here: requests send them as listed, responses are read in any case.
    pub src_cloud_type: Option<super::CloudType>,
    /// Region of the source bucket, as its cloud names it.
    ///
    /// Limits: at most 100 characters.
    pub src_region: Option<String>,
    /// Name of the source bucket.
    ///
    /// Limits: at most 1024 characters.
    pub src_bucket: Option<String>,
    /// APPID of the account at Tencent Cloud, where that is the source.
    ///
    /// Limits: at most 255 characters.
    pub app_id: Option<String>,
    /// Content delivery network (CDN) that the objects are read through.
    pub source_cdn: Option<super::SourceCdnResp>,
    /// Region of the destination bucket.
    ///
    /// Limits: at most 100 characters.
    pub dst_region: Option<String>,
    /// Name of the destination bucket.
    ///
    /// Limits: at most 1024 characters.
    pub dst_bucket: Option<String>,
    /// Status of a synchronization task.
    pub status: Option<super::SyncTaskStatus>,
    /// When the task was created, in milliseconds since 1970-01-01 (UTC).
    ///
    /// Limits: at least 0.
    pub create_time: Option<i64>,
    /// When the task was last started, in milliseconds since 1970-01-01 (UTC).
    ///
    /// Limits: at least 0.
    pub last_start_time: Option<i64>,
    /// Text that the task was created with.
    ///
    /// Limits: at most 255 characters.
    pub description: Option<String>,
    /// Whether objects are encrypted with KMS in the destination bucket.
    ///
    /// Differs from the documentation: The newest SDK no longer has this field; the pages and their examples
    /// do.
    pub enable_kms: Option<bool>,
    /// Whether metadata is copied along; Content-Type always is.
    pub enable_metadata_migration: Option<bool>,
    /// Whether archived objects are restored at the source first and then copied.
    pub enable_restore: Option<bool>,
    /// What happens to an object that the destination has under the same name. The two comparing modes count
    /// objects as different when only one of them is encrypted.
    pub object_overwrite_mode: Option<super::ObjectOverwriteMode>,
    /// Storage class that objects get in the destination bucket; `STANDARD` unless set otherwise.
    pub dst_storage_policy: Option<super::StoragePolicy>,
    /// How the service decides that an object is at the destination already or has arrived complete. Objects
    /// count as different when only one of them is encrypted. The lists of copied and failed objects tell the
    /// result for each object.
    pub consistency_check: Option<super::ConsistencyCheck>,
    /// How many objects the task was asked to synchronize in the month.
    ///
    /// Limits: at least 0.
    pub monthly_acceptance_request: Option<i64>,
    /// How many objects were synchronized in the month.
    ///
    /// Limits: at least 0.
    pub monthly_success_object: Option<i64>,
    /// How many objects failed in the month.
    ///
    /// Limits: at least 0.
    pub monthly_failure_object: Option<i64>,
    /// How many objects were skipped in the month.
    ///
    /// Limits: at least 0.
    pub monthly_skip_object: Option<i64>,
    /// How much was synchronized in the month, in bytes.
    ///
    /// Limits: at least 0.
    pub monthly_size: Option<i64>,
}

static SHOW_SYNC_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowSyncTaskResponse",
    fields: &[
        Field::new("sync_task_id", Presence::Optional, &[]),
        Field::new("src_cloud_type", Presence::Optional, &[]),
        Field::new("src_region", Presence::Optional, &[]),
        Field::new("src_bucket", Presence::Optional, &[]),
        Field::new("app_id", Presence::Optional, &[]),
        Field::new("source_cdn", Presence::Optional, &[]),
        Field::new("dst_region", Presence::Optional, &[]),
        Field::new("dst_bucket", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("create_time", Presence::Optional, &[]),
        Field::new("last_start_time", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("enable_kms", Presence::Optional, &[]),
        Field::new("enable_metadata_migration", Presence::Optional, &[]),
        Field::new("enable_restore", Presence::Optional, &[]),
        Field::new("object_overwrite_mode", Presence::Optional, &[]),
        Field::new("dst_storage_policy", Presence::Optional, &[]),
        Field::new("consistency_check", Presence::Optional, &[]),
        Field::new("monthly_acceptance_request", Presence::Optional, &[]),
        Field::new("monthly_success_object", Presence::Optional, &[]),
        Field::new("monthly_failure_object", Presence::Optional, &[]),
        Field::new("monthly_skip_object", Presence::Optional, &[]),
        Field::new("monthly_size", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowSyncTaskResponse {
    fn shape(&self) -> &'static Shape { &SHOW_SYNC_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.sync_task_id,
            1 => &self.src_cloud_type,
            2 => &self.src_region,
            3 => &self.src_bucket,
            4 => &self.app_id,
            5 => &self.source_cdn,
            6 => &self.dst_region,
            7 => &self.dst_bucket,
            8 => &self.status,
            9 => &self.create_time,
            10 => &self.last_start_time,
            11 => &self.description,
            12 => &self.enable_kms,
            13 => &self.enable_metadata_migration,
            14 => &self.enable_restore,
            15 => &self.object_overwrite_mode,
            16 => &self.dst_storage_policy,
            17 => &self.consistency_check,
            18 => &self.monthly_acceptance_request,
            19 => &self.monthly_success_object,
            20 => &self.monthly_failure_object,
            21 => &self.monthly_skip_object,
            22 => &self.monthly_size,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.sync_task_id,
            1 => &mut self.src_cloud_type,
            2 => &mut self.src_region,
            3 => &mut self.src_bucket,
            4 => &mut self.app_id,
            5 => &mut self.source_cdn,
            6 => &mut self.dst_region,
            7 => &mut self.dst_bucket,
            8 => &mut self.status,
            9 => &mut self.create_time,
            10 => &mut self.last_start_time,
            11 => &mut self.description,
            12 => &mut self.enable_kms,
            13 => &mut self.enable_metadata_migration,
            14 => &mut self.enable_restore,
            15 => &mut self.object_overwrite_mode,
            16 => &mut self.dst_storage_policy,
            17 => &mut self.consistency_check,
            18 => &mut self.monthly_acceptance_request,
            19 => &mut self.monthly_success_object,
            20 => &mut self.monthly_failure_object,
            21 => &mut self.monthly_skip_object,
            22 => &mut self.monthly_size,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowSyncTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Keys that a synchronization task reads and writes with. None of them may contain `<`, `>`, `&`, a
/// quote or a backslash.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartSyncTaskReq {
    /// Access key id (AK) for the source bucket.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_ak: core::AccessKeyId,
    /// Secret access key (SK) that belongs to `src_ak`.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub src_sk: core::Secret,
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
    /// Access key id (AK) for the destination bucket.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_ak: core::AccessKeyId,
    /// Secret access key (SK) that belongs to `dst_ak`.
    ///
    /// Limits: 1 to 100 characters, pattern `^[^<>&"'\\]*$`.
    pub dst_sk: core::Secret,
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
    /// Key for the CDN in front of the source, where the task has one that wants a key.
    ///
    /// Limits: at most 255 characters, pattern `^[^<>&"'\\]*$`.
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
}

impl StartSyncTaskReq {
    /// Starts a value; `src_ak`, `src_sk`, `dst_ak`, `dst_sk` are required.
    #[inline]
    pub fn builder() -> Builder<StartSyncTaskReq, (Unset, Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<SrcAk, SrcSk, DstAk, DstSk> Builder<StartSyncTaskReq, (SrcAk, SrcSk, DstAk, DstSk)> {
    /// Sets [`src_ak`](StartSyncTaskReq::src_ak).
    pub fn src_ak(
        mut self,
        src_ak: impl Into<core::AccessKeyId>,
    ) -> Builder<StartSyncTaskReq, (Set, SrcSk, DstAk, DstSk)> {
        self.value.src_ak = src_ak.into();
        builder::with(self.value)
    }

    /// Sets [`src_sk`](StartSyncTaskReq::src_sk).
    pub fn src_sk(
        mut self,
        src_sk: impl Into<core::Secret>,
    ) -> Builder<StartSyncTaskReq, (SrcAk, Set, DstAk, DstSk)> {
        self.value.src_sk = src_sk.into();
        builder::with(self.value)
    }

    /// Sets [`src_crypto_type`](StartSyncTaskReq::src_crypto_type).
    pub fn src_crypto_type(mut self, src_crypto_type: super::CryptoType) -> Self {
        self.value.src_crypto_type = Some(src_crypto_type);
        self
    }

    /// Sets [`src_kms_key_id`](StartSyncTaskReq::src_kms_key_id).
    pub fn src_kms_key_id(mut self, src_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.src_kms_key_id = Some(src_kms_key_id.into());
        self
    }

    /// Sets [`dst_ak`](StartSyncTaskReq::dst_ak).
    pub fn dst_ak(
        mut self,
        dst_ak: impl Into<core::AccessKeyId>,
    ) -> Builder<StartSyncTaskReq, (SrcAk, SrcSk, Set, DstSk)> {
        self.value.dst_ak = dst_ak.into();
        builder::with(self.value)
    }

    /// Sets [`dst_sk`](StartSyncTaskReq::dst_sk).
    pub fn dst_sk(
        mut self,
        dst_sk: impl Into<core::Secret>,
    ) -> Builder<StartSyncTaskReq, (SrcAk, SrcSk, DstAk, Set)> {
        self.value.dst_sk = dst_sk.into();
        builder::with(self.value)
    }

    /// Sets [`dst_crypto_type`](StartSyncTaskReq::dst_crypto_type).
    pub fn dst_crypto_type(mut self, dst_crypto_type: super::CryptoType) -> Self {
        self.value.dst_crypto_type = Some(dst_crypto_type);
        self
    }

    /// Sets [`dst_kms_key_id`](StartSyncTaskReq::dst_kms_key_id).
    pub fn dst_kms_key_id(mut self, dst_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.dst_kms_key_id = Some(dst_kms_key_id.into());
        self
    }

    /// Sets [`source_cdn_authentication_key`](StartSyncTaskReq::source_cdn_authentication_key).
    pub fn source_cdn_authentication_key(
        mut self,
        source_cdn_authentication_key: impl Into<core::Secret>,
    ) -> Self {
        self.value.source_cdn_authentication_key = Some(source_cdn_authentication_key.into());
        self
    }

    /// Sets [`source_cdn_crypto_type`](StartSyncTaskReq::source_cdn_crypto_type).
    pub fn source_cdn_crypto_type(mut self, source_cdn_crypto_type: super::CryptoType) -> Self {
        self.value.source_cdn_crypto_type = Some(source_cdn_crypto_type);
        self
    }

    /// Sets [`source_cdn_kms_key_id`](StartSyncTaskReq::source_cdn_kms_key_id).
    pub fn source_cdn_kms_key_id(mut self, source_cdn_kms_key_id: impl Into<super::KmsKeyId>) -> Self {
        self.value.source_cdn_kms_key_id = Some(source_cdn_kms_key_id.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> StartSyncTaskReq
    where
        SrcAk: super::fields::src_ak<StartSyncTaskReq>,
        SrcSk: super::fields::src_sk<StartSyncTaskReq>,
        DstAk: super::fields::dst_ak<StartSyncTaskReq>,
        DstSk: super::fields::dst_sk<StartSyncTaskReq>,
    {
        self.value
    }
}

static START_SYNC_TASK_REQ_SHAPE: Shape = Shape {
    name: "StartSyncTaskReq",
    fields: &[
        Field::new("src_ak", Presence::Required, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("src_sk", Presence::Required, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("src_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("src_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("dst_ak", Presence::Required, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("dst_sk", Presence::Required, &[
            Rule::MinLength(1),
            Rule::MaxLength(100),
            Rule::Pattern(&START_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("dst_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("dst_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
        Field::new("source_cdn_authentication_key", Presence::Optional, &[
            Rule::MaxLength(255),
            Rule::Pattern(&START_SYNC_TASK_REQ_PATTERN_1),
        ]),
        Field::new("source_cdn_crypto_type", Presence::Optional, super::CRYPTO_TYPE_RULES),
        Field::new("source_cdn_kms_key_id", Presence::Optional, super::KMS_KEY_ID_RULES),
    ],
    rules: &[],
};
static START_SYNC_TASK_REQ_PATTERN_1: core::Pattern = core::Pattern::new("^[^<>&\"'\\\\]*$");

impl Model for StartSyncTaskReq {
    fn shape(&self) -> &'static Shape { &START_SYNC_TASK_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.src_ak,
            1 => &self.src_sk,
            2 => &self.src_crypto_type,
            3 => &self.src_kms_key_id,
            4 => &self.dst_ak,
            5 => &self.dst_sk,
            6 => &self.dst_crypto_type,
            7 => &self.dst_kms_key_id,
            8 => &self.source_cdn_authentication_key,
            9 => &self.source_cdn_crypto_type,
            10 => &self.source_cdn_kms_key_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.src_ak,
            1 => &mut self.src_sk,
            2 => &mut self.src_crypto_type,
            3 => &mut self.src_kms_key_id,
            4 => &mut self.dst_ak,
            5 => &mut self.dst_sk,
            6 => &mut self.dst_crypto_type,
            7 => &mut self.dst_kms_key_id,
            8 => &mut self.source_cdn_authentication_key,
            9 => &mut self.source_cdn_crypto_type,
            10 => &mut self.source_cdn_kms_key_id,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            src_ak: Value::blank(),
            src_sk: Value::blank(),
            src_crypto_type: Value::blank(),
            src_kms_key_id: Value::blank(),
            dst_ak: Value::blank(),
            dst_sk: Value::blank(),
            dst_crypto_type: Value::blank(),
            dst_kms_key_id: Value::blank(),
            source_cdn_authentication_key: Value::blank(),
            source_cdn_crypto_type: Value::blank(),
            source_cdn_kms_key_id: Value::blank(),
        }
    }
}

impl fmt::Debug for StartSyncTaskReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Id of a synchronization task.
///
/// Limits: 1 to 1024 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SyncTaskId(String);

impl SyncTaskId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for SyncTaskId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for SyncTaskId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&SyncTaskId> for SyncTaskId {
    fn from(value: &SyncTaskId) -> Self { value.clone() }
}

impl FromStr for SyncTaskId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for SyncTaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for SyncTaskId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static SYNC_TASK_ID_RULES: &[Rule] = limits::LENGTH_1_TO_1024;

/// A synchronization task with its settings and its status.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SyncTaskInfo {
    /// Id of the task.
    ///
    /// Limits: at most 255 characters.
    pub sync_task_id: Option<super::SyncTaskId>,
    /// Cloud that the task reads from.
    ///
    /// Limits: one of `AWS`, `Azure`, `Aliyun`, `Tencent`, `HuaweiCloud`, `QingCloud`, `KingsoftCloud`,
    /// `Baidu`, `Qiniu`, `UCloud`.
    ///
    /// Differs from the documentation: Responses about task groups spell the values in upper case (`ALIYUN`).
    /// They are the same values here: requests send them as listed, responses are read in any case.
    pub src_cloud_type: Option<super::CloudType>,
    /// Region of the source bucket, as its cloud names it.
    ///
    /// Limits: at most 100 characters.
    pub src_region: Option<String>,
    /// Name of the source bucket.
    ///
    /// Limits: at most 1024 characters.
    pub src_bucket: Option<String>,
    /// APPID of the account at Tencent Cloud, where that is the source.
    ///
    /// Limits: at most 255 characters.
    pub app_id: Option<String>,
    /// Content delivery network (CDN) that the objects are read through.
    pub source_cdn: Option<super::SourceCdnResp>,
    /// Region of the destination bucket.
    ///
    /// Limits: at most 100 characters.
    pub dst_region: Option<String>,
    /// Name of the destination bucket.
    ///
    /// Limits: at most 1024 characters.
    pub dst_bucket: Option<String>,
    /// Status of a synchronization task.
    pub status: Option<super::SyncTaskStatus>,
    /// When the task was created, in milliseconds since 1970-01-01 (UTC).
    ///
    /// Limits: at least 0.
    pub create_time: Option<i64>,
    /// When the task was last started, in milliseconds since 1970-01-01 (UTC).
    ///
    /// Limits: at least 0.
    pub last_start_time: Option<i64>,
    /// Text that the task was created with.
    ///
    /// Limits: at most 255 characters.
    pub description: Option<String>,
    /// Whether objects are encrypted with KMS in the destination bucket.
    ///
    /// Differs from the documentation: The newest SDK no longer has this field; the pages and their examples
    /// do.
    pub enable_kms: Option<bool>,
    /// Whether metadata is copied along; Content-Type always is.
    pub enable_metadata_migration: Option<bool>,
    /// Whether archived objects are restored at the source first and then copied.
    pub enable_restore: Option<bool>,
    /// What happens to an object that the destination has under the same name. The two comparing modes count
    /// objects as different when only one of them is encrypted.
    pub object_overwrite_mode: Option<super::ObjectOverwriteMode>,
    /// Storage class that objects get in the destination bucket; `STANDARD` unless set otherwise.
    pub dst_storage_policy: Option<super::StoragePolicy>,
    /// How the service decides that an object is at the destination already or has arrived complete. Objects
    /// count as different when only one of them is encrypted. The lists of copied and failed objects tell the
    /// result for each object.
    pub consistency_check: Option<super::ConsistencyCheck>,
}

static SYNC_TASK_INFO_SHAPE: Shape = Shape {
    name: "SyncTaskInfo",
    fields: &[
        Field::new("sync_task_id", Presence::Optional, &[]),
        Field::new("src_cloud_type", Presence::Optional, &[]),
        Field::new("src_region", Presence::Optional, &[]),
        Field::new("src_bucket", Presence::Optional, &[]),
        Field::new("app_id", Presence::Optional, &[]),
        Field::new("source_cdn", Presence::Optional, &[]),
        Field::new("dst_region", Presence::Optional, &[]),
        Field::new("dst_bucket", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("create_time", Presence::Optional, &[]),
        Field::new("last_start_time", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("enable_kms", Presence::Optional, &[]),
        Field::new("enable_metadata_migration", Presence::Optional, &[]),
        Field::new("enable_restore", Presence::Optional, &[]),
        Field::new("object_overwrite_mode", Presence::Optional, &[]),
        Field::new("dst_storage_policy", Presence::Optional, &[]),
        Field::new("consistency_check", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for SyncTaskInfo {
    fn shape(&self) -> &'static Shape { &SYNC_TASK_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.sync_task_id,
            1 => &self.src_cloud_type,
            2 => &self.src_region,
            3 => &self.src_bucket,
            4 => &self.app_id,
            5 => &self.source_cdn,
            6 => &self.dst_region,
            7 => &self.dst_bucket,
            8 => &self.status,
            9 => &self.create_time,
            10 => &self.last_start_time,
            11 => &self.description,
            12 => &self.enable_kms,
            13 => &self.enable_metadata_migration,
            14 => &self.enable_restore,
            15 => &self.object_overwrite_mode,
            16 => &self.dst_storage_policy,
            17 => &self.consistency_check,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.sync_task_id,
            1 => &mut self.src_cloud_type,
            2 => &mut self.src_region,
            3 => &mut self.src_bucket,
            4 => &mut self.app_id,
            5 => &mut self.source_cdn,
            6 => &mut self.dst_region,
            7 => &mut self.dst_bucket,
            8 => &mut self.status,
            9 => &mut self.create_time,
            10 => &mut self.last_start_time,
            11 => &mut self.description,
            12 => &mut self.enable_kms,
            13 => &mut self.enable_metadata_migration,
            14 => &mut self.enable_restore,
            15 => &mut self.object_overwrite_mode,
            16 => &mut self.dst_storage_policy,
            17 => &mut self.consistency_check,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for SyncTaskInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Status of a synchronization task.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncTaskStatus {
    /// The task runs; StopSyncTask pauses it. `SYNCHRONIZING` on the wire.
    Synchronizing,
    /// The task is paused; StartSyncTask resumes it. `STOPPED` on the wire.
    Stopped,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl SyncTaskStatus {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["SYNCHRONIZING", "STOPPED"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Synchronizing => "SYNCHRONIZING",
            Self::Stopped => "STOPPED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SyncTaskStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "SYNCHRONIZING" => Self::Synchronizing,
            "STOPPED" => Self::Stopped,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for SyncTaskStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for SyncTaskStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static SYNC_TASK_STATUS_RULES: &[Rule] = &[Rule::OneOf(SyncTaskStatus::VALUES)];
