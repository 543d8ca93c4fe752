// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `migration-tasks.yaml`.

use std::fmt;
use std::marker::PhantomData;
use huaweicloud_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset,
    Value, View, Violations,
};

/// Where a backup file lies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupFileSource {
    /// In a bucket of OBS. `self_build_obs` on the wire.
    ObsBucket,
    /// In a backup record of an instance. `backup_record` on the wire.
    BackupRecord,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl BackupFileSource {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &["self_build_obs", "backup_record"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ObsBucket => "self_build_obs",
            Self::BackupRecord => "backup_record",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BackupFileSource {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "self_build_obs" => Self::ObsBucket,
            "backup_record" => Self::BackupRecord,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for BackupFileSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for BackupFileSource {
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

impl Serialize for BackupFileSource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for BackupFileSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Backup files that a migration task imports.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupFilesBody {
    /// Where a backup file lies.
    pub file_source: Option<super::BackupFileSource>,
    /// Bucket of OBS that holds the files.
    pub bucket_name: Option<String>,
    /// The files, where they lie in a bucket of OBS.
    ///
    /// Differs from the documentation: The SDK requires it, though the pages ask for it only where the
    /// files lie in a bucket; a backup record has none.
    pub files: Option<Vec<super::Files>>,
    /// Id of a backup record of an instance.
    pub backup_id: Option<super::BackupId>,
}

static BACKUP_FILES_BODY_SHAPE: Shape = Shape {
    name: "BackupFilesBody",
    fields: &[
        Field::new("file_source", Presence::Optional, &[]),
        Field::new("bucket_name", Presence::Optional, &[]),
        Field::new("files", Presence::Optional, &[]),
        Field::new("backup_id", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for BackupFilesBody {
    fn shape(&self) -> &'static Shape {
        &BACKUP_FILES_BODY_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.file_source,
                1 => &self.bucket_name,
                2 => &self.files,
                3 => &self.backup_id,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.file_source,
                1 => &mut self.bucket_name,
                2 => &mut self.files,
                3 => &mut self.backup_id,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for BackupFilesBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for BackupFilesBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BackupFilesBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// The migration tasks to stop.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchStopMigrationTasksBody {
    /// Ids of the tasks, at most 50.
    ///
    /// Limits: at most 50 items.
    ///
    /// Differs from the documentation: Only the latest edition of the page states the limit of 50.
    pub migration_tasks: Vec<super::MigrationTaskId>,
}

impl BatchStopMigrationTasksBody {
    /// Starts a value; `migration_tasks` is required.
    #[inline]
    pub fn builder() -> BatchStopMigrationTasksBodyBuilder {
        BatchStopMigrationTasksBodyBuilder {
            value: Model::blank(),
            states: PhantomData,
        }
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    pub fn validate(&self) -> Result<(), Violations> {
        core::validate(self)
    }
}

/// Builds a [`BatchStopMigrationTasksBody`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct BatchStopMigrationTasksBodyBuilder<MigrationTasks = Unset> {
    value: BatchStopMigrationTasksBody,
    states: PhantomData<(MigrationTasks,)>,
}

impl<MigrationTasks> BatchStopMigrationTasksBodyBuilder<MigrationTasks> {
    /// Sets [`migration_tasks`](BatchStopMigrationTasksBody::migration_tasks).
    #[inline]
    pub fn migration_tasks(
        mut self,
        migration_tasks: impl IntoIterator<Item = impl Into<super::MigrationTaskId>>,
    ) -> BatchStopMigrationTasksBodyBuilder<Set> {
        self.value.migration_tasks = migration_tasks
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        BatchStopMigrationTasksBodyBuilder {
            value: self.value,
            states: PhantomData,
        }
    }

    /// The value, once every required field is set.
    #[inline]
    pub fn build(self) -> BatchStopMigrationTasksBody
    where
        MigrationTasks: super::fields::migration_tasks<BatchStopMigrationTasksBody>,
    {
        self.value
    }
}

static BATCH_STOP_MIGRATION_TASKS_BODY_SHAPE: Shape = Shape {
    name: "BatchStopMigrationTasksBody",
    fields: &[
        Field::new(
            "migration_tasks",
            Presence::Required,
            &[Rule::MaxItems(50), Rule::Items(super::MIGRATION_TASK_ID_RULES)],
        ),
    ],
    rules: &[],
};

impl Model for BatchStopMigrationTasksBody {
    fn shape(&self) -> &'static Shape {
        &BATCH_STOP_MIGRATION_TASKS_BODY_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.migration_tasks,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.migration_tasks,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self {
            migration_tasks: Value::blank(),
        }
    }
}

impl fmt::Debug for BatchStopMigrationTasksBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for BatchStopMigrationTasksBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BatchStopMigrationTasksBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// What became of the request for each task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchStopMigrationTasksResponse {
    /// One entry for each task.
    pub migration_tasks: Option<Vec<super::StopMigrationTaskResult>>,
}

static BATCH_STOP_MIGRATION_TASKS_RESPONSE_SHAPE: Shape = Shape {
    name: "BatchStopMigrationTasksResponse",
    fields: &[Field::new("migration_tasks", Presence::Optional, &[])],
    rules: &[],
};

impl Model for BatchStopMigrationTasksResponse {
    fn shape(&self) -> &'static Shape {
        &BATCH_STOP_MIGRATION_TASKS_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.migration_tasks,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.migration_tasks,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for BatchStopMigrationTasksResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for BatchStopMigrationTasksResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for BatchStopMigrationTasksResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// One backup file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Files {
    /// Name of the file in its bucket.
    pub file_name: String,
    /// Size in bytes, a number written as text.
    pub size: Option<String>,
    /// When the file was last modified, as `YYYY-MM-DD hh:mm:ss`.
    pub update_at: Option<String>,
}

static FILES_SHAPE: Shape = Shape {
    name: "Files",
    fields: &[
        Field::new("file_name", Presence::Required, &[]),
        Field::new("size", Presence::Optional, &[]),
        Field::new("update_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for Files {
    fn shape(&self) -> &'static Shape {
        &FILES_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.file_name,
                1 => &self.size,
                2 => &self.update_at,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.file_name,
                1 => &mut self.size,
                2 => &mut self.update_at,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self {
            file_name: Value::blank(),
            size: Value::blank(),
            update_at: Value::blank(),
        }
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for Files {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for Files {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// One page of the migration tasks.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMigrationTaskResponse {
    /// How many tasks there are.
    pub count: Option<i32>,
    /// The tasks of this page.
    pub migration_tasks: Option<Vec<super::MigrationTaskList>>,
}

static LIST_MIGRATION_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "ListMigrationTaskResponse",
    fields: &[
        Field::new("count", Presence::Optional, &[]),
        Field::new("migration_tasks", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListMigrationTaskResponse {
    fn shape(&self) -> &'static Shape {
        &LIST_MIGRATION_TASK_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.count,
                1 => &self.migration_tasks,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.count,
                1 => &mut self.migration_tasks,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for ListMigrationTaskResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for ListMigrationTaskResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ListMigrationTaskResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// How much a migration task copies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationMethod {
    /// The data as it is, once; what changes at the source meanwhile is not copied. `full_amount_migration`
    /// on the wire.
    FullMigration,
    /// The data as it is, and then all changes until the task is stopped. `incremental_migration` on
    /// the wire.
    IncrementalMigration,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl MigrationMethod {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "full_amount_migration",
        "incremental_migration",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::FullMigration => "full_amount_migration",
            Self::IncrementalMigration => "incremental_migration",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MigrationMethod {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "full_amount_migration" => Self::FullMigration,
            "incremental_migration" => Self::IncrementalMigration,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for MigrationMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for MigrationMethod {
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

impl Serialize for MigrationMethod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for MigrationMethod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Id of a migration task.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MigrationTaskId(String);

impl MigrationTaskId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for MigrationTaskId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for MigrationTaskId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&MigrationTaskId> for MigrationTaskId {
    fn from(value: &MigrationTaskId) -> Self {
        value.clone()
    }
}

impl fmt::Display for MigrationTaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for MigrationTaskId {
    fn view(&self) -> View<'_> {
        View::Text(&self.0)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        self.0.accept(event)
    }

    fn blank() -> Self {
        Self(Value::blank())
    }
}

impl Serialize for MigrationTaskId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for MigrationTaskId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static MIGRATION_TASK_ID_RULES: &[Rule] = &[];

/// A migration task, as it stands in the list. The fields of the source instance are empty for a
/// source outside DCS.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrationTaskList {
    /// Id of a migration task.
    pub task_id: Option<super::MigrationTaskId>,
    /// Name of the task.
    pub task_name: Option<String>,
    /// Text that the task was created with.
    pub description: Option<String>,
    /// Status of a migration task.
    ///
    /// Differs from the documentation: No page has all of them: the SDK and ListMigrationTask know the
    /// first four, ShowMigrationTask the first ten, older pages the last four. This is the union, for
    /// both operations.
    pub status: Option<super::MigrationTaskStatus>,
    /// Where a migration task takes the data from.
    pub migration_type: Option<super::MigrationType>,
    /// How much a migration task copies.
    pub migration_method: Option<super::MigrationMethod>,
    /// What happens when a migration task loses its connection.
    pub resume_mode: Option<super::ResumeMode>,
    /// Private address of the machine that moves the data; allow it where the source or the target has
    /// a list of allowed addresses.
    pub ecs_tenant_private_ip: Option<String>,
    /// Address of the source as `host:port`, or the bucket of its backup files.
    pub data_source: Option<String>,
    /// Id of a DCS instance.
    pub source_instance_id: Option<super::InstanceId>,
    /// Name of the source instance.
    pub source_instance_name: Option<String>,
    /// Status of the source instance.
    pub source_instance_status: Option<String>,
    /// Specification code of the source instance.
    pub source_instance_spec_code: Option<String>,
    /// Id of the subnet of the source instance.
    pub source_instance_subnet_id: Option<String>,
    /// Id of a DCS instance.
    pub target_instance_id: Option<super::InstanceId>,
    /// Name of the target instance.
    pub target_instance_name: Option<String>,
    /// Address of the target instance as `host:port`.
    pub target_instance_addrs: Option<String>,
    /// Status of the target instance.
    pub target_instance_status: Option<String>,
    /// Specification code of the target instance.
    pub target_instance_spec_code: Option<String>,
    /// Id of the subnet of the target instance.
    pub target_instance_subnet_id: Option<String>,
    /// When the task was created; the format differs between answers.
    pub created_at: Option<String>,
    /// When the machine that moved the data was released.
    pub released_at: Option<String>,
    /// Version of the migration service.
    pub version: Option<String>,
    /// What the task supports.
    pub supported_features: Option<Vec<String>>,
    /// Why the task failed; null when it did not.
    pub error_message: Option<String>,
}

static MIGRATION_TASK_LIST_SHAPE: Shape = Shape {
    name: "MigrationTaskList",
    fields: &[
        Field::new("task_id", Presence::Optional, &[]),
        Field::new("task_name", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("migration_type", Presence::Optional, &[]),
        Field::new("migration_method", Presence::Optional, &[]),
        Field::new("resume_mode", Presence::Optional, &[]),
        Field::new("ecs_tenant_private_ip", Presence::Optional, &[]),
        Field::new("data_source", Presence::Optional, &[]),
        Field::new("source_instance_id", Presence::Optional, &[]),
        Field::new("source_instance_name", Presence::Optional, &[]),
        Field::new("source_instance_status", Presence::Optional, &[]),
        Field::new("source_instance_spec_code", Presence::Optional, &[]),
        Field::new("source_instance_subnet_id", Presence::Optional, &[]),
        Field::new("target_instance_id", Presence::Optional, &[]),
        Field::new("target_instance_name", Presence::Optional, &[]),
        Field::new("target_instance_addrs", Presence::Optional, &[]),
        Field::new("target_instance_status", Presence::Optional, &[]),
        Field::new("target_instance_spec_code", Presence::Optional, &[]),
        Field::new("target_instance_subnet_id", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("released_at", Presence::Optional, &[]),
        Field::new("version", Presence::Optional, &[]),
        Field::new("supported_features", Presence::Optional, &[]),
        Field::new("error_message", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for MigrationTaskList {
    fn shape(&self) -> &'static Shape {
        &MIGRATION_TASK_LIST_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.task_id,
                1 => &self.task_name,
                2 => &self.description,
                3 => &self.status,
                4 => &self.migration_type,
                5 => &self.migration_method,
                6 => &self.resume_mode,
                7 => &self.ecs_tenant_private_ip,
                8 => &self.data_source,
                9 => &self.source_instance_id,
                10 => &self.source_instance_name,
                11 => &self.source_instance_status,
                12 => &self.source_instance_spec_code,
                13 => &self.source_instance_subnet_id,
                14 => &self.target_instance_id,
                15 => &self.target_instance_name,
                16 => &self.target_instance_addrs,
                17 => &self.target_instance_status,
                18 => &self.target_instance_spec_code,
                19 => &self.target_instance_subnet_id,
                20 => &self.created_at,
                21 => &self.released_at,
                22 => &self.version,
                23 => &self.supported_features,
                24 => &self.error_message,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.task_id,
                1 => &mut self.task_name,
                2 => &mut self.description,
                3 => &mut self.status,
                4 => &mut self.migration_type,
                5 => &mut self.migration_method,
                6 => &mut self.resume_mode,
                7 => &mut self.ecs_tenant_private_ip,
                8 => &mut self.data_source,
                9 => &mut self.source_instance_id,
                10 => &mut self.source_instance_name,
                11 => &mut self.source_instance_status,
                12 => &mut self.source_instance_spec_code,
                13 => &mut self.source_instance_subnet_id,
                14 => &mut self.target_instance_id,
                15 => &mut self.target_instance_name,
                16 => &mut self.target_instance_addrs,
                17 => &mut self.target_instance_status,
                18 => &mut self.target_instance_spec_code,
                19 => &mut self.target_instance_subnet_id,
                20 => &mut self.created_at,
                21 => &mut self.released_at,
                22 => &mut self.version,
                23 => &mut self.supported_features,
                24 => &mut self.error_message,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for MigrationTaskList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for MigrationTaskList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for MigrationTaskList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Status of a migration task.
///
/// Differs from the documentation: No page has all of them: the SDK and ListMigrationTask know the
/// first four, ShowMigrationTask the first ten, older pages the last four. This is the union, for
/// both operations.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationTaskStatus {
    /// The task has succeeded. `SUCCESS` on the wire.
    Success,
    /// The task has failed. `FAILED` on the wire.
    Failed,
    /// The task is moving data. `MIGRATING` on the wire.
    Migrating,
    /// The task was stopped. `TERMINATED` on the wire.
    Terminated,
    /// The task is being stopped. `TERMINATING` on the wire.
    Terminating,
    /// The task is moving the changes since its full copy. The spelling is the service's. `INCRMIGEATING`
    /// on the wire.
    IncrementalMigrating,
    /// The task is making its full copy. `FULLMIGRATING` on the wire.
    FullMigrating,
    /// The task exists and has yet to be configured. `RUNNING` on the wire.
    Running,
    /// The migration has failed. `MIGRATION_FAILED` on the wire.
    MigrationFailed,
    /// The resources of the task have been released. `RELEASED` on the wire.
    Released,
    /// The task is being created. `CREATING` on the wire.
    Creating,
    /// The task could not be created. `ERROR` on the wire.
    Error,
    /// The task has been deleted. `DELETED` on the wire.
    Deleted,
    /// The migration has succeeded; its resources are still to be released. `MIGRATION_SUCCESS` on the
    /// wire.
    MigrationSuccess,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl MigrationTaskStatus {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "SUCCESS",
        "FAILED",
        "MIGRATING",
        "TERMINATED",
        "TERMINATING",
        "INCRMIGEATING",
        "FULLMIGRATING",
        "RUNNING",
        "MIGRATION_FAILED",
        "RELEASED",
        "CREATING",
        "ERROR",
        "DELETED",
        "MIGRATION_SUCCESS",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::Failed => "FAILED",
            Self::Migrating => "MIGRATING",
            Self::Terminated => "TERMINATED",
            Self::Terminating => "TERMINATING",
            Self::IncrementalMigrating => "INCRMIGEATING",
            Self::FullMigrating => "FULLMIGRATING",
            Self::Running => "RUNNING",
            Self::MigrationFailed => "MIGRATION_FAILED",
            Self::Released => "RELEASED",
            Self::Creating => "CREATING",
            Self::Error => "ERROR",
            Self::Deleted => "DELETED",
            Self::MigrationSuccess => "MIGRATION_SUCCESS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MigrationTaskStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "SUCCESS" => Self::Success,
            "FAILED" => Self::Failed,
            "MIGRATING" => Self::Migrating,
            "TERMINATED" => Self::Terminated,
            "TERMINATING" => Self::Terminating,
            "INCRMIGEATING" => Self::IncrementalMigrating,
            "FULLMIGRATING" => Self::FullMigrating,
            "RUNNING" => Self::Running,
            "MIGRATION_FAILED" => Self::MigrationFailed,
            "RELEASED" => Self::Released,
            "CREATING" => Self::Creating,
            "ERROR" => Self::Error,
            "DELETED" => Self::Deleted,
            "MIGRATION_SUCCESS" => Self::MigrationSuccess,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for MigrationTaskStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for MigrationTaskStatus {
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

impl Serialize for MigrationTaskStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for MigrationTaskStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Where a migration task takes the data from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationType {
    /// From a backup file. `backupfile_import` on the wire.
    BackupFileImport,
    /// From a running instance. `online_migration` on the wire.
    OnlineMigration,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl MigrationType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "backupfile_import",
        "online_migration",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BackupFileImport => "backupfile_import",
            Self::OnlineMigration => "online_migration",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MigrationType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "backupfile_import" => Self::BackupFileImport,
            "online_migration" => Self::OnlineMigration,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for MigrationType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for MigrationType {
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

impl Serialize for MigrationType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for MigrationType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Network between the source and the target.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkType {
    /// A virtual private cloud (VPC). `vpc` on the wire.
    Vpc,
    /// A virtual private network (VPN). `vpn` on the wire.
    Vpn,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl NetworkType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &["vpc", "vpn"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Vpc => "vpc",
            Self::Vpn => "vpn",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NetworkType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "vpc" => Self::Vpc,
            "vpn" => Self::Vpn,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for NetworkType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for NetworkType {
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

impl Serialize for NetworkType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for NetworkType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// What happens when a migration task loses its connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResumeMode {
    /// The task reconnects on its own, without end; it may then begin with a full copy again. `auto`
    /// on the wire.
    Auto,
    /// The task waits for somebody to reconnect it. `manual` on the wire.
    Manual,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ResumeMode {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &["auto", "manual"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Manual => "manual",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ResumeMode {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "auto" => Self::Auto,
            "manual" => Self::Manual,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ResumeMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for ResumeMode {
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

impl Serialize for ResumeMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ResumeMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// A migration task with its settings and its status.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowMigrationTaskResponse {
    /// Id of a migration task.
    pub task_id: Option<super::MigrationTaskId>,
    /// Name of the task.
    pub task_name: Option<String>,
    /// Text that the task was created with.
    pub description: Option<String>,
    /// Status of a migration task.
    ///
    /// Differs from the documentation: No page has all of them: the SDK and ListMigrationTask know the
    /// first four, ShowMigrationTask the first ten, older pages the last four. This is the union, for
    /// both operations.
    pub status: Option<super::MigrationTaskStatus>,
    /// A step that the task is in besides its status; `EXCHANGING` while the IP addresses are
    /// switched.
    pub task_status: Option<String>,
    /// Where a migration task takes the data from.
    pub migration_type: Option<super::MigrationType>,
    /// How much a migration task copies.
    pub migration_method: Option<super::MigrationMethod>,
    /// What happens when a migration task loses its connection.
    pub resume_mode: Option<super::ResumeMode>,
    /// Network between the source and the target.
    pub network_type: Option<super::NetworkType>,
    /// Limit of the bandwidth of an incremental migration in MB/s, a number written as text.
    pub bandwidth_limit_mb: Option<String>,
    /// Private address of the machine that moves the data; allow it where the source or the target has
    /// a list of allowed addresses.
    pub ecs_tenant_private_ip: Option<String>,
    /// Backup files that a migration task imports.
    pub backup_files: Option<super::BackupFilesBody>,
    /// Redis that a migration task reads from.
    pub source_instance: Option<super::SourceInstanceBody>,
    /// Instance that a migration task writes to.
    pub target_instance: Option<super::TargetInstanceBody>,
    /// Id of the VPC that the task works in.
    pub tenant_vpc_id: Option<String>,
    /// Id of the subnet that the task works in.
    pub tenant_subnet_id: Option<String>,
    /// Id of the security group that the task works in.
    pub tenant_security_group_id: Option<String>,
    /// When the task was created; the format differs between answers.
    pub created_at: Option<String>,
    /// When the task was completed; the format differs between answers.
    pub updated_at: Option<String>,
    /// When the machine that moved the data was released.
    pub released_at: Option<String>,
    /// Version of the migration service.
    pub version: Option<String>,
    /// What the task supports.
    pub supported_features: Option<Vec<String>>,
}

static SHOW_MIGRATION_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowMigrationTaskResponse",
    fields: &[
        Field::new("task_id", Presence::Optional, &[]),
        Field::new("task_name", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("task_status", Presence::Optional, &[]),
        Field::new("migration_type", Presence::Optional, &[]),
        Field::new("migration_method", Presence::Optional, &[]),
        Field::new("resume_mode", Presence::Optional, &[]),
        Field::new("network_type", Presence::Optional, &[]),
        Field::new("bandwidth_limit_mb", Presence::Optional, &[]),
        Field::new("ecs_tenant_private_ip", Presence::Optional, &[]),
        Field::new("backup_files", Presence::Optional, &[]),
        Field::new("source_instance", Presence::Optional, &[]),
        Field::new("target_instance", Presence::Optional, &[]),
        Field::new("tenant_vpc_id", Presence::Optional, &[]),
        Field::new("tenant_subnet_id", Presence::Optional, &[]),
        Field::new("tenant_security_group_id", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
        Field::new("released_at", Presence::Optional, &[]),
        Field::new("version", Presence::Optional, &[]),
        Field::new("supported_features", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowMigrationTaskResponse {
    fn shape(&self) -> &'static Shape {
        &SHOW_MIGRATION_TASK_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.task_id,
                1 => &self.task_name,
                2 => &self.description,
                3 => &self.status,
                4 => &self.task_status,
                5 => &self.migration_type,
                6 => &self.migration_method,
                7 => &self.resume_mode,
                8 => &self.network_type,
                9 => &self.bandwidth_limit_mb,
                10 => &self.ecs_tenant_private_ip,
                11 => &self.backup_files,
                12 => &self.source_instance,
                13 => &self.target_instance,
                14 => &self.tenant_vpc_id,
                15 => &self.tenant_subnet_id,
                16 => &self.tenant_security_group_id,
                17 => &self.created_at,
                18 => &self.updated_at,
                19 => &self.released_at,
                20 => &self.version,
                21 => &self.supported_features,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.task_id,
                1 => &mut self.task_name,
                2 => &mut self.description,
                3 => &mut self.status,
                4 => &mut self.task_status,
                5 => &mut self.migration_type,
                6 => &mut self.migration_method,
                7 => &mut self.resume_mode,
                8 => &mut self.network_type,
                9 => &mut self.bandwidth_limit_mb,
                10 => &mut self.ecs_tenant_private_ip,
                11 => &mut self.backup_files,
                12 => &mut self.source_instance,
                13 => &mut self.target_instance,
                14 => &mut self.tenant_vpc_id,
                15 => &mut self.tenant_subnet_id,
                16 => &mut self.tenant_security_group_id,
                17 => &mut self.created_at,
                18 => &mut self.updated_at,
                19 => &mut self.released_at,
                20 => &mut self.version,
                21 => &mut self.supported_features,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for ShowMigrationTaskResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for ShowMigrationTaskResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ShowMigrationTaskResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Redis that a migration task reads from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SourceInstanceBody {
    /// Id of a DCS instance.
    pub id: Option<super::InstanceId>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Address as `host:port`.
    pub addrs: String,
    /// IP address.
    pub ip: Option<String>,
    /// Port, a number written as text.
    pub port: Option<String>,
    /// Password of Redis, where it has one.
    pub password: Option<huaweicloud_core::Secret>,
    /// Whether a Proxy Cluster instance has several databases.
    pub proxy_multi_db: Option<bool>,
    /// Database, a number written as text.
    pub db: Option<String>,
    /// State of the task at this end.
    pub task_status: Option<String>,
}

static SOURCE_INSTANCE_BODY_SHAPE: Shape = Shape {
    name: "SourceInstanceBody",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("addrs", Presence::Required, &[]),
        Field::new("ip", Presence::Optional, &[]),
        Field::new("port", Presence::Optional, &[]),
        Field::new("password", Presence::Optional, &[]),
        Field::new("proxy_multi_db", Presence::Optional, &[]),
        Field::new("db", Presence::Optional, &[]),
        Field::new("task_status", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for SourceInstanceBody {
    fn shape(&self) -> &'static Shape {
        &SOURCE_INSTANCE_BODY_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.addrs,
                3 => &self.ip,
                4 => &self.port,
                5 => &self.password,
                6 => &self.proxy_multi_db,
                7 => &self.db,
                8 => &self.task_status,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.addrs,
                3 => &mut self.ip,
                4 => &mut self.port,
                5 => &mut self.password,
                6 => &mut self.proxy_multi_db,
                7 => &mut self.db,
                8 => &mut self.task_status,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self {
            id: Value::blank(),
            name: Value::blank(),
            addrs: Value::blank(),
            ip: Value::blank(),
            port: Value::blank(),
            password: Value::blank(),
            proxy_multi_db: Value::blank(),
            db: Value::blank(),
            task_status: Value::blank(),
        }
    }
}

impl fmt::Debug for SourceInstanceBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for SourceInstanceBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for SourceInstanceBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// What became of the request for one task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StopMigrationTaskResult {
    /// Id of a migration task.
    pub task_id: Option<super::MigrationTaskId>,
    /// Whether the service took the request to stop a task.
    pub result: Option<super::StopResult>,
    /// Why the task cannot be stopped, an error code.
    ///
    /// Limits: at most 9 characters.
    pub error_code: Option<String>,
    /// Why the task cannot be stopped, a text for people.
    ///
    /// Limits: at most 1024 characters.
    pub error_msg: Option<String>,
}

static STOP_MIGRATION_TASK_RESULT_SHAPE: Shape = Shape {
    name: "StopMigrationTaskResult",
    fields: &[
        Field::new("task_id", Presence::Optional, &[]),
        Field::new("result", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
        Field::new("error_msg", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for StopMigrationTaskResult {
    fn shape(&self) -> &'static Shape {
        &STOP_MIGRATION_TASK_RESULT_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.task_id,
                1 => &self.result,
                2 => &self.error_code,
                3 => &self.error_msg,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.task_id,
                1 => &mut self.result,
                2 => &mut self.error_code,
                3 => &mut self.error_msg,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for StopMigrationTaskResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for StopMigrationTaskResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for StopMigrationTaskResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Whether the service took the request to stop a task.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StopResult {
    /// The task is being stopped. `success` on the wire.
    Success,
    /// The task cannot be stopped. `failed` on the wire.
    Failed,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl StopResult {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &["success", "failed"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Failed => "failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StopResult {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "success" => Self::Success,
            "failed" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for StopResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for StopResult {
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

impl Serialize for StopResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for StopResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Instance that a migration task writes to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TargetInstanceBody {
    /// Id of a DCS instance.
    pub id: super::InstanceId,
    /// Name of the instance.
    pub name: Option<String>,
    /// Address as `host:port`.
    pub addrs: Option<String>,
    /// IP address.
    pub ip: Option<String>,
    /// Port, a number written as text.
    pub port: Option<String>,
    /// Password of Redis, where it has one.
    pub password: Option<huaweicloud_core::Secret>,
    /// Whether a Proxy Cluster instance has several databases.
    pub proxy_multi_db: Option<bool>,
    /// Database, a number written as text.
    pub db: Option<String>,
    /// State of the task at this end.
    pub task_status: Option<String>,
}

static TARGET_INSTANCE_BODY_SHAPE: Shape = Shape {
    name: "TargetInstanceBody",
    fields: &[
        Field::new("id", Presence::Required, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("addrs", Presence::Optional, &[]),
        Field::new("ip", Presence::Optional, &[]),
        Field::new("port", Presence::Optional, &[]),
        Field::new("password", Presence::Optional, &[]),
        Field::new("proxy_multi_db", Presence::Optional, &[]),
        Field::new("db", Presence::Optional, &[]),
        Field::new("task_status", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for TargetInstanceBody {
    fn shape(&self) -> &'static Shape {
        &TARGET_INSTANCE_BODY_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.addrs,
                3 => &self.ip,
                4 => &self.port,
                5 => &self.password,
                6 => &self.proxy_multi_db,
                7 => &self.db,
                8 => &self.task_status,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.addrs,
                3 => &mut self.ip,
                4 => &mut self.port,
                5 => &mut self.password,
                6 => &mut self.proxy_multi_db,
                7 => &mut self.db,
                8 => &mut self.task_status,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self {
            id: Value::blank(),
            name: Value::blank(),
            addrs: Value::blank(),
            ip: Value::blank(),
            port: Value::blank(),
            password: Value::blank(),
            proxy_multi_db: Value::blank(),
            db: Value::blank(),
            task_status: Value::blank(),
        }
    }
}

impl fmt::Debug for TargetInstanceBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for TargetInstanceBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for TargetInstanceBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}
