// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `migration-tasks.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use super::builder::{self, Builder};

/// Where backup files lie.
///
/// Differs from the documentation: The SDK says that only `self_build_obs` is supported, the pages and
/// the vendor's Terraform provider have both. The Chinese page of 2025-12-17 explains the two the wrong
/// way round.
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
    pub const VALUES: &'static[&'static str] = &["self_build_obs", "backup_record"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for BackupFileSource {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static BACKUP_FILE_SOURCE_RULES: &[Rule] = &[Rule::OneOf(BackupFileSource::VALUES)];

/// Backup files that a migration task imports: from a bucket with `bucket_name` and `files`, or from a
/// backup record with `backup_id`.
///
/// Where `file_source` is `self_build_obs`, `bucket_name` and `files` must have a value.
///
/// Where `file_source` is `backup_record`, `backup_id` must have a value.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupFilesBody {
    /// Where the files lie. Always set it; the newest pages want it.
    ///
    /// Differs from the documentation: The SDK and older pages leave it free, pages since December 2025
    /// require it.
    pub file_source: Option<super::BackupFileSource>,
    /// Bucket of OBS that holds the files, in the region of the target.
    ///
    /// Differs from the documentation: Pages of 2023 require it always, newer ones only for a bucket.
    pub bucket_name: Option<String>,
    /// The files in the bucket.
    ///
    /// Differs from the documentation: The SDK and the tables require it always, their words only for a
    /// bucket; a backup record has none.
    pub files: Option<Vec<super::Files>>,
    /// Backup record that holds the files.
    pub backup_id: Option<super::BackupId>,
}

impl BackupFilesBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<BackupFilesBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<BackupFilesBody, S> {
    /// Sets [`file_source`](BackupFilesBody::file_source).
    pub fn file_source(mut self, file_source: super::BackupFileSource) -> Self {
        self.value.file_source = Some(file_source);
        self
    }

    /// Sets [`bucket_name`](BackupFilesBody::bucket_name).
    pub fn bucket_name(mut self, bucket_name: impl Into<String>) -> Self {
        self.value.bucket_name = Some(bucket_name.into());
        self
    }

    /// Sets [`files`](BackupFilesBody::files).
    pub fn files(mut self, files: impl IntoIterator<Item = super::Files>) -> Self {
        self.value.files = Some(Vec::from_iter(files));
        self
    }

    /// Sets [`backup_id`](BackupFilesBody::backup_id).
    pub fn backup_id(mut self, backup_id: impl Into<super::BackupId>) -> Self {
        self.value.backup_id = Some(backup_id.into());
        self
    }
}

static BACKUP_FILES_BODY_SHAPE: Shape = Shape {
    name: "BackupFilesBody",
    fields: &[
        Field::new("file_source", Presence::Optional, super::BACKUP_FILE_SOURCE_RULES),
        Field::new("bucket_name", Presence::Optional, &[]),
        Field::new("files", Presence::Optional, &[]),
        Field::new("backup_id", Presence::Optional, super::BACKUP_ID_RULES),
    ],
    rules: &[
        Rule::Needs(
            &[core::Condition { field: "file_source", values: &["self_build_obs"], default: None }],
            &["bucket_name", "files"],
        ),
        Rule::Needs(&[core::Condition { field: "file_source", values: &["backup_record"], default: None }], &[
            "backup_id",
        ]),
    ],
};

impl Model for BackupFilesBody {
    fn shape(&self) -> &'static Shape { &BACKUP_FILES_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.file_source,
            1 => &self.bucket_name,
            2 => &self.files,
            3 => &self.backup_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.file_source,
            1 => &mut self.bucket_name,
            2 => &mut self.files,
            3 => &mut self.backup_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BackupFilesBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The migration tasks to stop.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchStopMigrationTasksBody {
    /// Ids of the tasks.
    ///
    /// Limits: at most 50 items.
    ///
    /// Differs from the documentation: Only the latest editions of the pages state the limit of 50.
    pub migration_tasks: Vec<super::MigrationTaskId>,
}

impl BatchStopMigrationTasksBody {
    /// Starts a value; `migration_tasks` is required.
    #[inline]
    pub fn builder() -> Builder<BatchStopMigrationTasksBody, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<MigrationTasks> Builder<BatchStopMigrationTasksBody, (MigrationTasks,)> {
    /// Sets [`migration_tasks`](BatchStopMigrationTasksBody::migration_tasks).
    pub fn migration_tasks(
        mut self,
        migration_tasks: impl IntoIterator<Item = impl Into<super::MigrationTaskId>>,
    ) -> Builder<BatchStopMigrationTasksBody, (Set,)> {
        self.value.migration_tasks = Vec::from_iter(migration_tasks.into_iter().map(Into::into));
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> BatchStopMigrationTasksBody
    where
        MigrationTasks: super::fields::migration_tasks<BatchStopMigrationTasksBody>,
    {
        self.value
    }
}

static BATCH_STOP_MIGRATION_TASKS_BODY_SHAPE: Shape = Shape {
    name: "BatchStopMigrationTasksBody",
    fields: &[Field::new("migration_tasks", Presence::Required, &[
        Rule::MaxItems(50),
        Rule::Items(super::MIGRATION_TASK_ID_RULES),
    ])],
    rules: &[],
};

impl Model for BatchStopMigrationTasksBody {
    fn shape(&self) -> &'static Shape { &BATCH_STOP_MIGRATION_TASKS_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.migration_tasks,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.migration_tasks,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { migration_tasks: Value::blank() } }
}

impl fmt::Debug for BatchStopMigrationTasksBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
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
    fn shape(&self) -> &'static Shape { &BATCH_STOP_MIGRATION_TASKS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.migration_tasks,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.migration_tasks,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BatchStopMigrationTasksResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Backup files, and the instance that they are imported into.
///
/// Where `migration_type` is `backupfile_import`, `backup_files` must have a value.
///
/// Where `migration_type` is `online_migration`, `source_instance` must have a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMigrationTaskBody {
    /// Name of the task, 4 to 64 letters, digits, hyphens and underscores; the first is a letter.
    ///
    /// Limits: 4 to 64 characters, pattern `^[A-Za-z][A-Za-z0-9_-]*$`.
    ///
    /// Differs from the documentation: The API reference states no limits; these are the user guide's.
    pub task_name: String,
    /// Text about the task.
    pub description: Option<String>,
    /// Where the data comes from: `backupfile_import`. The service no longer creates `online_migration` here;
    /// use CreateOnlineMigrationTask.
    ///
    /// Differs from the documentation: Pages since 2023 allow `backupfile_import` alone, though they still
    /// explain the other value; the SDK and older pages allow both.
    pub migration_type: super::MigrationType,
    /// How much is copied; a backup file is always imported as it is.
    ///
    /// Differs from the documentation: The page of ShowMigrationTask of 2025-12-17 explains
    /// `incremental_migration` as online migration; it means the same as everywhere else.
    pub migration_method: super::MigrationMethod,
    /// The files, needed for `backupfile_import`.
    pub backup_files: Option<super::BackupFilesBody>,
    /// Network between the source and the target, for `online_migration` alone.
    pub network_type: Option<super::NetworkType>,
    /// Redis to copy from, for `online_migration` alone and needed there.
    pub source_instance: Option<super::SourceInstanceBody>,
    /// Instance that the files are imported into.
    pub target_instance: super::TargetInstanceBody,
}

impl CreateMigrationTaskBody {
    /// Starts a value; `task_name`, `migration_type`, `migration_method`, `target_instance` are required.
    #[inline]
    pub fn builder() -> Builder<CreateMigrationTaskBody, (Unset, Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<TaskName, MigrationType, MigrationMethod, TargetInstance> Builder<CreateMigrationTaskBody, (TaskName, MigrationType, MigrationMethod, TargetInstance)> {
    /// Sets [`task_name`](CreateMigrationTaskBody::task_name).
    pub fn task_name(
        mut self,
        task_name: impl Into<String>,
    ) -> Builder<CreateMigrationTaskBody, (Set, MigrationType, MigrationMethod, TargetInstance)> {
        self.value.task_name = task_name.into();
        builder::with(self.value)
    }

    /// Sets [`description`](CreateMigrationTaskBody::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }

    /// Sets [`migration_type`](CreateMigrationTaskBody::migration_type).
    pub fn migration_type(
        mut self,
        migration_type: super::MigrationType,
    ) -> Builder<CreateMigrationTaskBody, (TaskName, Set, MigrationMethod, TargetInstance)> {
        self.value.migration_type = migration_type;
        builder::with(self.value)
    }

    /// Sets [`migration_method`](CreateMigrationTaskBody::migration_method).
    pub fn migration_method(
        mut self,
        migration_method: super::MigrationMethod,
    ) -> Builder<CreateMigrationTaskBody, (TaskName, MigrationType, Set, TargetInstance)> {
        self.value.migration_method = migration_method;
        builder::with(self.value)
    }

    /// Sets [`backup_files`](CreateMigrationTaskBody::backup_files).
    pub fn backup_files(mut self, backup_files: super::BackupFilesBody) -> Self {
        self.value.backup_files = Some(backup_files);
        self
    }

    /// Sets [`network_type`](CreateMigrationTaskBody::network_type).
    pub fn network_type(mut self, network_type: super::NetworkType) -> Self {
        self.value.network_type = Some(network_type);
        self
    }

    /// Sets [`source_instance`](CreateMigrationTaskBody::source_instance).
    pub fn source_instance(mut self, source_instance: super::SourceInstanceBody) -> Self {
        self.value.source_instance = Some(source_instance);
        self
    }

    /// Sets [`target_instance`](CreateMigrationTaskBody::target_instance).
    pub fn target_instance(
        mut self,
        target_instance: super::TargetInstanceBody,
    ) -> Builder<CreateMigrationTaskBody, (TaskName, MigrationType, MigrationMethod, Set)> {
        self.value.target_instance = target_instance;
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CreateMigrationTaskBody
    where
        TaskName: super::fields::task_name<CreateMigrationTaskBody>,
        MigrationType: super::fields::migration_type<CreateMigrationTaskBody>,
        MigrationMethod: super::fields::migration_method<CreateMigrationTaskBody>,
        TargetInstance: super::fields::target_instance<CreateMigrationTaskBody>,
    {
        self.value
    }
}

static CREATE_MIGRATION_TASK_BODY_SHAPE: Shape = Shape {
    name: "CreateMigrationTaskBody",
    fields: &[
        Field::new("task_name", Presence::Required, &[
            Rule::MinLength(4),
            Rule::MaxLength(64),
            Rule::Pattern(&CREATE_MIGRATION_TASK_BODY_PATTERN_1),
        ]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("migration_type", Presence::Required, super::MIGRATION_TYPE_RULES),
        Field::new("migration_method", Presence::Required, super::MIGRATION_METHOD_RULES),
        Field::new("backup_files", Presence::Optional, &[]),
        Field::new("network_type", Presence::Optional, super::NETWORK_TYPE_RULES),
        Field::new("source_instance", Presence::Optional, &[]),
        Field::new("target_instance", Presence::Required, &[]),
    ],
    rules: &[
        Rule::Needs(
            &[core::Condition { field: "migration_type", values: &["backupfile_import"], default: None }],
            &["backup_files"],
        ),
        Rule::Needs(
            &[core::Condition { field: "migration_type", values: &["online_migration"], default: None }],
            &["source_instance"],
        ),
    ],
};
static CREATE_MIGRATION_TASK_BODY_PATTERN_1: core::Pattern = core::Pattern::new("^[A-Za-z][A-Za-z0-9_-]*$");

impl Model for CreateMigrationTaskBody {
    fn shape(&self) -> &'static Shape { &CREATE_MIGRATION_TASK_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_name,
            1 => &self.description,
            2 => &self.migration_type,
            3 => &self.migration_method,
            4 => &self.backup_files,
            5 => &self.network_type,
            6 => &self.source_instance,
            7 => &self.target_instance,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_name,
            1 => &mut self.description,
            2 => &mut self.migration_type,
            3 => &mut self.migration_method,
            4 => &mut self.backup_files,
            5 => &mut self.network_type,
            6 => &mut self.source_instance,
            7 => &mut self.target_instance,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            task_name: Value::blank(),
            description: Value::blank(),
            migration_type: Value::blank(),
            migration_method: Value::blank(),
            backup_files: Value::blank(),
            network_type: Value::blank(),
            source_instance: Value::blank(),
            target_instance: Value::blank(),
        }
    }
}

impl fmt::Debug for CreateMigrationTaskBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A migration task that has begun.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateMigrationTaskResponse {
    /// Id of a migration task.
    pub id: Option<super::MigrationTaskId>,
    /// Name of the task.
    pub name: Option<String>,
    /// Status of a migration task. It no longer changes by itself at `SUCCESS`, `FAILED`, `MIGRATION_FAILED`,
    /// `TERMINATED`, `RELEASED`, `ERROR` and `DELETED`; `RUNNING` and `INCRMIGEATING` last until somebody
    /// configures or stops the task; the others pass.
    ///
    /// Differs from the documentation: No page has all of them: the SDK and ListMigrationTask know the first
    /// four, ShowMigrationTask the first ten, older pages the last four. This is the union, for all
    /// operations; which are final is inferred from the pages and from what the vendor's Terraform provider
    /// waits for. Prose spells `INCRMIGRATING`, the service `INCRMIGEATING`.
    pub status: Option<super::MigrationTaskStatus>,
    /// Why the task failed at once; empty if it did not.
    ///
    /// Differs from the documentation: The SDK lacks it, the pages have it.
    pub error: Option<String>,
}

static CREATE_MIGRATION_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateMigrationTaskResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("error", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for CreateMigrationTaskResponse {
    fn shape(&self) -> &'static Shape { &CREATE_MIGRATION_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.status,
            3 => &self.error,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.status,
            3 => &mut self.error,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateMigrationTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The migration tasks to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteMigrateTaskRequest {
    /// Ids of the tasks.
    pub task_id_list: Vec<super::MigrationTaskId>,
}

impl DeleteMigrateTaskRequest {
    /// Starts a value; `task_id_list` is required.
    #[inline]
    pub fn builder() -> Builder<DeleteMigrateTaskRequest, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<TaskIdList> Builder<DeleteMigrateTaskRequest, (TaskIdList,)> {
    /// Sets [`task_id_list`](DeleteMigrateTaskRequest::task_id_list).
    pub fn task_id_list(
        mut self,
        task_id_list: impl IntoIterator<Item = impl Into<super::MigrationTaskId>>,
    ) -> Builder<DeleteMigrateTaskRequest, (Set,)> {
        self.value.task_id_list = Vec::from_iter(task_id_list.into_iter().map(Into::into));
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> DeleteMigrateTaskRequest
    where
        TaskIdList: super::fields::task_id_list<DeleteMigrateTaskRequest>,
    {
        self.value
    }
}

static DELETE_MIGRATE_TASK_REQUEST_SHAPE: Shape = Shape {
    name: "DeleteMigrateTaskRequest",
    fields: &[Field::new("task_id_list", Presence::Required, &[Rule::Items(super::MIGRATION_TASK_ID_RULES)])],
    rules: &[],
};

impl Model for DeleteMigrateTaskRequest {
    fn shape(&self) -> &'static Shape { &DELETE_MIGRATE_TASK_REQUEST_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_id_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_id_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { task_id_list: Value::blank() } }
}

impl fmt::Debug for DeleteMigrateTaskRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The migration tasks that were to be deleted.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteMigrationTaskResponse {
    /// Ids of the tasks.
    pub task_id_list: Option<Vec<super::MigrationTaskId>>,
}

static DELETE_MIGRATION_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteMigrationTaskResponse",
    fields: &[Field::new("task_id_list", Presence::Optional, &[])],
    rules: &[],
};

impl Model for DeleteMigrationTaskResponse {
    fn shape(&self) -> &'static Shape { &DELETE_MIGRATION_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_id_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_id_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DeleteMigrationTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One backup file.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Files {
    /// Name of the file in its bucket.
    pub file_name: Option<String>,
    /// Size in bytes, a number as text.
    ///
    /// Differs from the documentation: An example gives `754.0MB`, which is therefore not refused.
    pub size: Option<String>,
    /// When the file was last modified, as `YYYY-MM-DD hh:mm:ss`.
    pub update_at: Option<String>,
}

impl Files {
    /// Starts a value; `file_name` is required.
    #[inline]
    pub fn builder() -> Builder<Files, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<FileName> Builder<Files, (FileName,)> {
    /// Sets [`file_name`](Files::file_name).
    pub fn file_name(mut self, file_name: impl Into<String>) -> Builder<Files, (Set,)> {
        self.value.file_name = Some(file_name.into());
        builder::with(self.value)
    }

    /// Sets [`size`](Files::size).
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.value.size = Some(size.into());
        self
    }

    /// Sets [`update_at`](Files::update_at).
    pub fn update_at(mut self, update_at: impl Into<String>) -> Self {
        self.value.update_at = Some(update_at.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> Files
    where
        FileName: super::fields::file_name<Files>,
    {
        self.value
    }
}

static FILES_SHAPE: Shape = Shape {
    name: "Files",
    fields: &[
        Field::new("file_name", Presence::RequiredInRequests, &[]),
        Field::new("size", Presence::Optional, &[]),
        Field::new("update_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for Files {
    fn shape(&self) -> &'static Shape { &FILES_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.file_name,
            1 => &self.size,
            2 => &self.update_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.file_name,
            1 => &mut self.size,
            2 => &mut self.update_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for Files {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
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
    fn shape(&self) -> &'static Shape { &LIST_MIGRATION_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.count,
            1 => &self.migration_tasks,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.count,
            1 => &mut self.migration_tasks,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListMigrationTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A migration task, as it stands in the list. The fields of the source instance are empty for a source
/// outside DCS.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrationTaskList {
    /// Id of a migration task.
    pub task_id: Option<super::MigrationTaskId>,
    /// Name of the task.
    pub task_name: Option<String>,
    /// Text that the task was created with.
    pub description: Option<String>,
    /// Status of a migration task. It no longer changes by itself at `SUCCESS`, `FAILED`, `MIGRATION_FAILED`,
    /// `TERMINATED`, `RELEASED`, `ERROR` and `DELETED`; `RUNNING` and `INCRMIGEATING` last until somebody
    /// configures or stops the task; the others pass.
    ///
    /// Differs from the documentation: No page has all of them: the SDK and ListMigrationTask know the first
    /// four, ShowMigrationTask the first ten, older pages the last four. This is the union, for all
    /// operations; which are final is inferred from the pages and from what the vendor's Terraform provider
    /// waits for. Prose spells `INCRMIGRATING`, the service `INCRMIGEATING`.
    pub status: Option<super::MigrationTaskStatus>,
    /// Where a migration task takes the data from.
    ///
    /// Differs from the documentation: The page of ShowMigrationTask of 2025-12-17 explains the field as a
    /// description, and an example of StopMigrationTask shows `incremental_migration` in it; both are slips.
    pub migration_type: Option<super::MigrationType>,
    /// Where the data comes from, under the name that older servers send it.
    ///
    /// Differs from the documentation: A page of 2022 and the example of 2021 have it, newer pages and the
    /// SDK lack it.
    pub migrate_type: Option<String>,
    /// How much a migration task copies.
    ///
    /// Differs from the documentation: The page of ShowMigrationTask of 2025-12-17 explains
    /// `incremental_migration` as online migration; it means the same as everywhere else.
    pub migration_method: Option<super::MigrationMethod>,
    /// What happens when a migration task loses its connection.
    pub resume_mode: Option<super::ResumeMode>,
    /// Private address of the machine that moves the data. Allow it where the source or the target has a list
    /// of allowed addresses.
    pub ecs_tenant_private_ip: Option<String>,
    /// Address of the source as `host:port`, or the bucket of its backup files.
    pub data_source: Option<String>,
    /// Id of a DCS instance.
    pub source_instance_id: Option<super::InstanceId>,
    /// Name of the source instance.
    pub source_instance_name: Option<String>,
    /// Status of a DCS instance. Only a running one serves clients and takes most requests; others are
    /// refused with DCS.4026 or a code of their own.
    ///
    /// Differs from the documentation: The pages call it a text. The values are those of the appendix
    /// (dcs-api-0312047), whose English edition has the first nine; the others are named on the pages of
    /// single operations alone, such as those of ListConfigurations and
    /// ListNumberOfInstancesInDifferentStatus. Which are final is inferred.
    pub source_instance_status: Option<super::InstanceStatus>,
    /// Code of a product specification, which stands for type, version and size of an instance.
    pub source_instance_spec_code: Option<super::SpecCode>,
    /// Network id of a subnet in a VPC.
    pub source_instance_subnet_id: Option<super::SubnetId>,
    /// Id of a DCS instance.
    pub target_instance_id: Option<super::InstanceId>,
    /// Name of the target instance.
    pub target_instance_name: Option<String>,
    /// Address of the target instance as `host:port`.
    pub target_instance_addrs: Option<String>,
    /// Status of a DCS instance. Only a running one serves clients and takes most requests; others are
    /// refused with DCS.4026 or a code of their own.
    ///
    /// Differs from the documentation: The pages call it a text. The values are those of the appendix
    /// (dcs-api-0312047), whose English edition has the first nine; the others are named on the pages of
    /// single operations alone, such as those of ListConfigurations and
    /// ListNumberOfInstancesInDifferentStatus. Which are final is inferred.
    pub target_instance_status: Option<super::InstanceStatus>,
    /// Code of a product specification, which stands for type, version and size of an instance.
    pub target_instance_spec_code: Option<super::SpecCode>,
    /// Network id of a subnet in a VPC.
    pub target_instance_subnet_id: Option<super::SubnetId>,
    /// When the task was created, such as `2025-10-22T06:44:30.508Z`; the format differs.
    pub created_at: Option<String>,
    /// When the machine that moved the data was released, such as `202510210257`.
    pub released_at: Option<String>,
    /// Version of the software that moves the data.
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
        Field::new("migrate_type", Presence::Optional, &[]),
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
    fn shape(&self) -> &'static Shape { &MIGRATION_TASK_LIST_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_id,
            1 => &self.task_name,
            2 => &self.description,
            3 => &self.status,
            4 => &self.migration_type,
            5 => &self.migrate_type,
            6 => &self.migration_method,
            7 => &self.resume_mode,
            8 => &self.ecs_tenant_private_ip,
            9 => &self.data_source,
            10 => &self.source_instance_id,
            11 => &self.source_instance_name,
            12 => &self.source_instance_status,
            13 => &self.source_instance_spec_code,
            14 => &self.source_instance_subnet_id,
            15 => &self.target_instance_id,
            16 => &self.target_instance_name,
            17 => &self.target_instance_addrs,
            18 => &self.target_instance_status,
            19 => &self.target_instance_spec_code,
            20 => &self.target_instance_subnet_id,
            21 => &self.created_at,
            22 => &self.released_at,
            23 => &self.version,
            24 => &self.supported_features,
            25 => &self.error_message,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_id,
            1 => &mut self.task_name,
            2 => &mut self.description,
            3 => &mut self.status,
            4 => &mut self.migration_type,
            5 => &mut self.migrate_type,
            6 => &mut self.migration_method,
            7 => &mut self.resume_mode,
            8 => &mut self.ecs_tenant_private_ip,
            9 => &mut self.data_source,
            10 => &mut self.source_instance_id,
            11 => &mut self.source_instance_name,
            12 => &mut self.source_instance_status,
            13 => &mut self.source_instance_spec_code,
            14 => &mut self.source_instance_subnet_id,
            15 => &mut self.target_instance_id,
            16 => &mut self.target_instance_name,
            17 => &mut self.target_instance_addrs,
            18 => &mut self.target_instance_status,
            19 => &mut self.target_instance_spec_code,
            20 => &mut self.target_instance_subnet_id,
            21 => &mut self.created_at,
            22 => &mut self.released_at,
            23 => &mut self.version,
            24 => &mut self.supported_features,
            25 => &mut self.error_message,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for MigrationTaskList {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Where a migration task takes the data from.
///
/// Differs from the documentation: The page of ShowMigrationTask of 2025-12-17 explains the field as a
/// description, and an example of StopMigrationTask shows `incremental_migration` in it; both are slips.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationType {
    /// From backup files. `backupfile_import` on the wire.
    BackupFileImport,
    /// From a running Redis. `online_migration` on the wire.
    OnlineMigration,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl MigrationType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["backupfile_import", "online_migration"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for MigrationType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static MIGRATION_TYPE_RULES: &[Rule] = &[Rule::OneOf(MigrationType::VALUES)];

/// What a migration task does when it loses its connection.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MigrationUpdateRequestEntity {
    /// What the task does when it loses its connection.
    ///
    /// Default: `"auto"`.
    ///
    /// Differs from the documentation: The SDK calls it a text of any kind; the pages list the values.
    pub resume_mode: Option<super::ResumeMode>,
}

impl MigrationUpdateRequestEntity {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<MigrationUpdateRequestEntity> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<MigrationUpdateRequestEntity, S> {
    /// Sets [`resume_mode`](MigrationUpdateRequestEntity::resume_mode).
    pub fn resume_mode(mut self, resume_mode: super::ResumeMode) -> Self {
        self.value.resume_mode = Some(resume_mode);
        self
    }
}

static MIGRATION_UPDATE_REQUEST_ENTITY_SHAPE: Shape = Shape {
    name: "MigrationUpdateRequestEntity",
    fields: &[Field::new("resume_mode", Presence::Optional, super::RESUME_MODE_RULES)],
    rules: &[],
};

impl Model for MigrationUpdateRequestEntity {
    fn shape(&self) -> &'static Shape { &MIGRATION_UPDATE_REQUEST_ENTITY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.resume_mode,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.resume_mode,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for MigrationUpdateRequestEntity {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
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
    pub const VALUES: &'static[&'static str] = &["vpc", "vpn"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for NetworkType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static NETWORK_TYPE_RULES: &[Rule] = &[Rule::OneOf(NetworkType::VALUES)];

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
    /// Status of a migration task. It no longer changes by itself at `SUCCESS`, `FAILED`, `MIGRATION_FAILED`,
    /// `TERMINATED`, `RELEASED`, `ERROR` and `DELETED`; `RUNNING` and `INCRMIGEATING` last until somebody
    /// configures or stops the task; the others pass.
    ///
    /// Differs from the documentation: No page has all of them: the SDK and ListMigrationTask know the first
    /// four, ShowMigrationTask the first ten, older pages the last four. This is the union, for all
    /// operations; which are final is inferred from the pages and from what the vendor's Terraform provider
    /// waits for. Prose spells `INCRMIGRATING`, the service `INCRMIGEATING`.
    pub status: Option<super::MigrationTaskStatus>,
    /// How far an exchange of the IP addresses is; see ExchangeInstanceIp. Absent as long as there was none.
    ///
    /// Differs from the documentation: The pages call it a text and name `EXCHANGING` alone; the vendor's
    /// Terraform provider waits for the other two.
    pub task_status: Option<super::IpExchangeStatus>,
    /// Where a migration task takes the data from.
    ///
    /// Differs from the documentation: The page of ShowMigrationTask of 2025-12-17 explains the field as a
    /// description, and an example of StopMigrationTask shows `incremental_migration` in it; both are slips.
    pub migration_type: Option<super::MigrationType>,
    /// Where the data comes from, under the name that older servers send it.
    ///
    /// Differs from the documentation: The example of the page of 2021 has it; its table, newer pages and the
    /// SDK lack it.
    pub migrate_type: Option<String>,
    /// How much a migration task copies.
    ///
    /// Differs from the documentation: The page of ShowMigrationTask of 2025-12-17 explains
    /// `incremental_migration` as online migration; it means the same as everywhere else.
    pub migration_method: Option<super::MigrationMethod>,
    /// What happens when a migration task loses its connection.
    pub resume_mode: Option<super::ResumeMode>,
    /// Network between the source and the target.
    pub network_type: Option<super::NetworkType>,
    /// Bandwidth at most of an incremental migration, in megabytes per second, a number as text.
    pub bandwidth_limit_mb: Option<String>,
    /// Private address of the machine that moves the data. Allow it where the source or the target has a list
    /// of allowed addresses.
    pub ecs_tenant_private_ip: Option<String>,
    /// Backup files that a migration task imports: from a bucket with `bucket_name` and `files`, or from a
    /// backup record with `backup_id`.
    pub backup_files: Option<super::BackupFilesBody>,
    /// Redis that a migration task reads from.
    pub source_instance: Option<super::SourceInstanceBody>,
    /// Redis that a migration task writes to.
    pub target_instance: Option<super::TargetInstanceBody>,
    /// VPC that the task works in.
    pub tenant_vpc_id: Option<super::VpcId>,
    /// Subnet that the task works in.
    pub tenant_subnet_id: Option<super::SubnetId>,
    /// Security group of the task.
    pub tenant_security_group_id: Option<super::SecurityGroupId>,
    /// When the task was created, such as `2025/10/22 14:44:30`; the format differs.
    pub created_at: Option<String>,
    /// When the task ended, such as `2025/10/22 18:00:00`; the format differs.
    pub updated_at: Option<String>,
    /// When the machine that moved the data was released, such as `202510210257`.
    pub released_at: Option<String>,
    /// Version of the software that moves the data.
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
        Field::new("migrate_type", Presence::Optional, &[]),
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
    fn shape(&self) -> &'static Shape { &SHOW_MIGRATION_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_id,
            1 => &self.task_name,
            2 => &self.description,
            3 => &self.status,
            4 => &self.task_status,
            5 => &self.migration_type,
            6 => &self.migrate_type,
            7 => &self.migration_method,
            8 => &self.resume_mode,
            9 => &self.network_type,
            10 => &self.bandwidth_limit_mb,
            11 => &self.ecs_tenant_private_ip,
            12 => &self.backup_files,
            13 => &self.source_instance,
            14 => &self.target_instance,
            15 => &self.tenant_vpc_id,
            16 => &self.tenant_subnet_id,
            17 => &self.tenant_security_group_id,
            18 => &self.created_at,
            19 => &self.updated_at,
            20 => &self.released_at,
            21 => &self.version,
            22 => &self.supported_features,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_id,
            1 => &mut self.task_name,
            2 => &mut self.description,
            3 => &mut self.status,
            4 => &mut self.task_status,
            5 => &mut self.migration_type,
            6 => &mut self.migrate_type,
            7 => &mut self.migration_method,
            8 => &mut self.resume_mode,
            9 => &mut self.network_type,
            10 => &mut self.bandwidth_limit_mb,
            11 => &mut self.ecs_tenant_private_ip,
            12 => &mut self.backup_files,
            13 => &mut self.source_instance,
            14 => &mut self.target_instance,
            15 => &mut self.tenant_vpc_id,
            16 => &mut self.tenant_subnet_id,
            17 => &mut self.tenant_security_group_id,
            18 => &mut self.created_at,
            19 => &mut self.updated_at,
            20 => &mut self.released_at,
            21 => &mut self.version,
            22 => &mut self.supported_features,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowMigrationTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Redis that a migration task reads from.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SourceInstanceBody {
    /// Id of a DCS instance.
    pub id: Option<super::InstanceId>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Address as `host:port`, several of them with commas between.
    pub addrs: Option<String>,
    /// IP address.
    pub ip: Option<String>,
    /// Port, a number as text.
    pub port: Option<String>,
    /// Password of Redis, needed where it has one.
    pub password: Option<core::Secret>,
    /// Whether a Proxy Cluster instance has several databases.
    pub proxy_multi_db: Option<bool>,
    /// Database, a number as text.
    pub db: Option<String>,
    /// State of the task at this end. The service sets it; leave it out of requests.
    pub task_status: Option<String>,
}

impl SourceInstanceBody {
    /// Starts a value; `addrs` is required.
    #[inline]
    pub fn builder() -> Builder<SourceInstanceBody, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Addrs> Builder<SourceInstanceBody, (Addrs,)> {
    /// Sets [`id`](SourceInstanceBody::id).
    pub fn id(mut self, id: impl Into<super::InstanceId>) -> Self {
        self.value.id = Some(id.into());
        self
    }

    /// Sets [`name`](SourceInstanceBody::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.value.name = Some(name.into());
        self
    }

    /// Sets [`addrs`](SourceInstanceBody::addrs).
    pub fn addrs(mut self, addrs: impl Into<String>) -> Builder<SourceInstanceBody, (Set,)> {
        self.value.addrs = Some(addrs.into());
        builder::with(self.value)
    }

    /// Sets [`ip`](SourceInstanceBody::ip).
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.value.ip = Some(ip.into());
        self
    }

    /// Sets [`port`](SourceInstanceBody::port).
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.value.port = Some(port.into());
        self
    }

    /// Sets [`password`](SourceInstanceBody::password).
    pub fn password(mut self, password: impl Into<core::Secret>) -> Self {
        self.value.password = Some(password.into());
        self
    }

    /// Sets [`proxy_multi_db`](SourceInstanceBody::proxy_multi_db).
    pub fn proxy_multi_db(mut self, proxy_multi_db: bool) -> Self {
        self.value.proxy_multi_db = Some(proxy_multi_db);
        self
    }

    /// Sets [`db`](SourceInstanceBody::db).
    pub fn db(mut self, db: impl Into<String>) -> Self {
        self.value.db = Some(db.into());
        self
    }

    /// Sets [`task_status`](SourceInstanceBody::task_status).
    pub fn task_status(mut self, task_status: impl Into<String>) -> Self {
        self.value.task_status = Some(task_status.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> SourceInstanceBody
    where
        Addrs: super::fields::addrs<SourceInstanceBody>,
    {
        self.value
    }
}

static SOURCE_INSTANCE_BODY_SHAPE: Shape = Shape {
    name: "SourceInstanceBody",
    fields: &[
        Field::new("id", Presence::Optional, super::INSTANCE_ID_RULES),
        Field::new("name", Presence::Optional, &[]),
        Field::new("addrs", Presence::RequiredInRequests, &[]),
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
    fn shape(&self) -> &'static Shape { &SOURCE_INSTANCE_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
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
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
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
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for SourceInstanceBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The migration task that is being stopped.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StopMigrationTaskResponse {
    /// Id of a migration task.
    pub task_id: Option<super::MigrationTaskId>,
    /// Name of the task.
    pub task_name: Option<String>,
    /// Text that the task was created with.
    pub description: Option<String>,
    /// Status of a migration task. It no longer changes by itself at `SUCCESS`, `FAILED`, `MIGRATION_FAILED`,
    /// `TERMINATED`, `RELEASED`, `ERROR` and `DELETED`; `RUNNING` and `INCRMIGEATING` last until somebody
    /// configures or stops the task; the others pass.
    ///
    /// Differs from the documentation: No page has all of them: the SDK and ListMigrationTask know the first
    /// four, ShowMigrationTask the first ten, older pages the last four. This is the union, for all
    /// operations; which are final is inferred from the pages and from what the vendor's Terraform provider
    /// waits for. Prose spells `INCRMIGRATING`, the service `INCRMIGEATING`.
    pub status: Option<super::MigrationTaskStatus>,
    /// How far an exchange of the IP addresses is; see ExchangeInstanceIp. Absent as long as there was none.
    ///
    /// Differs from the documentation: The pages call it a text and name `EXCHANGING` alone; the vendor's
    /// Terraform provider waits for the other two.
    pub task_status: Option<super::IpExchangeStatus>,
    /// Where a migration task takes the data from.
    ///
    /// Differs from the documentation: The page of ShowMigrationTask of 2025-12-17 explains the field as a
    /// description, and an example of StopMigrationTask shows `incremental_migration` in it; both are slips.
    pub migration_type: Option<super::MigrationType>,
    /// Where the data comes from, under the name that older servers send it.
    ///
    /// Differs from the documentation: The example of the page of 2021 has it; its table, newer pages and the
    /// SDK lack it.
    pub migrate_type: Option<String>,
    /// How much a migration task copies.
    ///
    /// Differs from the documentation: The page of ShowMigrationTask of 2025-12-17 explains
    /// `incremental_migration` as online migration; it means the same as everywhere else.
    pub migration_method: Option<super::MigrationMethod>,
    /// What happens when a migration task loses its connection.
    pub resume_mode: Option<super::ResumeMode>,
    /// Network between the source and the target.
    pub network_type: Option<super::NetworkType>,
    /// Bandwidth at most of an incremental migration, in megabytes per second, a number as text.
    pub bandwidth_limit_mb: Option<String>,
    /// Private address of the machine that moves the data. Allow it where the source or the target has a list
    /// of allowed addresses.
    pub ecs_tenant_private_ip: Option<String>,
    /// Backup files that a migration task imports: from a bucket with `bucket_name` and `files`, or from a
    /// backup record with `backup_id`.
    pub backup_files: Option<super::BackupFilesBody>,
    /// Redis that a migration task reads from.
    pub source_instance: Option<super::SourceInstanceBody>,
    /// Redis that a migration task writes to.
    pub target_instance: Option<super::TargetInstanceBody>,
    /// VPC that the task works in.
    pub tenant_vpc_id: Option<super::VpcId>,
    /// Subnet that the task works in.
    pub tenant_subnet_id: Option<super::SubnetId>,
    /// Security group of the task.
    pub tenant_security_group_id: Option<super::SecurityGroupId>,
    /// When the task was created, such as `2025/10/22 14:44:30`; the format differs.
    pub created_at: Option<String>,
    /// When the task ended, such as `2025/10/22 18:00:00`; the format differs.
    pub updated_at: Option<String>,
    /// When the machine that moved the data was released, such as `202510210257`.
    pub released_at: Option<String>,
    /// Version of the software that moves the data.
    pub version: Option<String>,
    /// What the task supports.
    pub supported_features: Option<Vec<String>>,
}

static STOP_MIGRATION_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "StopMigrationTaskResponse",
    fields: &[
        Field::new("task_id", Presence::Optional, &[]),
        Field::new("task_name", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("task_status", Presence::Optional, &[]),
        Field::new("migration_type", Presence::Optional, &[]),
        Field::new("migrate_type", Presence::Optional, &[]),
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

impl Model for StopMigrationTaskResponse {
    fn shape(&self) -> &'static Shape { &STOP_MIGRATION_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_id,
            1 => &self.task_name,
            2 => &self.description,
            3 => &self.status,
            4 => &self.task_status,
            5 => &self.migration_type,
            6 => &self.migrate_type,
            7 => &self.migration_method,
            8 => &self.resume_mode,
            9 => &self.network_type,
            10 => &self.bandwidth_limit_mb,
            11 => &self.ecs_tenant_private_ip,
            12 => &self.backup_files,
            13 => &self.source_instance,
            14 => &self.target_instance,
            15 => &self.tenant_vpc_id,
            16 => &self.tenant_subnet_id,
            17 => &self.tenant_security_group_id,
            18 => &self.created_at,
            19 => &self.updated_at,
            20 => &self.released_at,
            21 => &self.version,
            22 => &self.supported_features,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_id,
            1 => &mut self.task_name,
            2 => &mut self.description,
            3 => &mut self.status,
            4 => &mut self.task_status,
            5 => &mut self.migration_type,
            6 => &mut self.migrate_type,
            7 => &mut self.migration_method,
            8 => &mut self.resume_mode,
            9 => &mut self.network_type,
            10 => &mut self.bandwidth_limit_mb,
            11 => &mut self.ecs_tenant_private_ip,
            12 => &mut self.backup_files,
            13 => &mut self.source_instance,
            14 => &mut self.target_instance,
            15 => &mut self.tenant_vpc_id,
            16 => &mut self.tenant_subnet_id,
            17 => &mut self.tenant_security_group_id,
            18 => &mut self.created_at,
            19 => &mut self.updated_at,
            20 => &mut self.released_at,
            21 => &mut self.version,
            22 => &mut self.supported_features,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for StopMigrationTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of the request to stop one task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StopMigrationTaskResult {
    /// Id of a migration task.
    pub task_id: Option<super::MigrationTaskId>,
    /// Whether the service took a request for one of several resources.
    pub result: Option<super::BatchResult>,
    /// Why the service refused the request for this task, an error code; absent if it did not.
    ///
    /// Limits: at most 9 characters.
    ///
    /// Differs from the documentation: The SDK and pages of single regions have it, the newest pages lack it.
    pub error_code: Option<String>,
    /// Why the service refused the request for this task, a text for people.
    ///
    /// Limits: at most 1024 characters.
    ///
    /// Differs from the documentation: The SDK and pages of single regions have it, the newest pages lack it.
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
    fn shape(&self) -> &'static Shape { &STOP_MIGRATION_TASK_RESULT_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_id,
            1 => &self.result,
            2 => &self.error_code,
            3 => &self.error_msg,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_id,
            1 => &mut self.result,
            2 => &mut self.error_code,
            3 => &mut self.error_msg,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for StopMigrationTaskResult {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Redis that a migration task writes to.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TargetInstanceBody {
    /// Id of a DCS instance.
    pub id: Option<super::InstanceId>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Address as `host:port`, several of them with commas between.
    pub addrs: Option<String>,
    /// IP address.
    pub ip: Option<String>,
    /// Port, a number as text.
    pub port: Option<String>,
    /// Password of Redis, needed where it has one.
    pub password: Option<core::Secret>,
    /// Whether a Proxy Cluster instance has several databases.
    pub proxy_multi_db: Option<bool>,
    /// Database, a number as text.
    pub db: Option<String>,
    /// State of the task at this end. The service sets it; leave it out of requests.
    pub task_status: Option<String>,
}

impl TargetInstanceBody {
    /// Starts a value; `id` is required.
    #[inline]
    pub fn builder() -> Builder<TargetInstanceBody, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Id> Builder<TargetInstanceBody, (Id,)> {
    /// Sets [`id`](TargetInstanceBody::id).
    pub fn id(mut self, id: impl Into<super::InstanceId>) -> Builder<TargetInstanceBody, (Set,)> {
        self.value.id = Some(id.into());
        builder::with(self.value)
    }

    /// Sets [`name`](TargetInstanceBody::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.value.name = Some(name.into());
        self
    }

    /// Sets [`addrs`](TargetInstanceBody::addrs).
    pub fn addrs(mut self, addrs: impl Into<String>) -> Self {
        self.value.addrs = Some(addrs.into());
        self
    }

    /// Sets [`ip`](TargetInstanceBody::ip).
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.value.ip = Some(ip.into());
        self
    }

    /// Sets [`port`](TargetInstanceBody::port).
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.value.port = Some(port.into());
        self
    }

    /// Sets [`password`](TargetInstanceBody::password).
    pub fn password(mut self, password: impl Into<core::Secret>) -> Self {
        self.value.password = Some(password.into());
        self
    }

    /// Sets [`proxy_multi_db`](TargetInstanceBody::proxy_multi_db).
    pub fn proxy_multi_db(mut self, proxy_multi_db: bool) -> Self {
        self.value.proxy_multi_db = Some(proxy_multi_db);
        self
    }

    /// Sets [`db`](TargetInstanceBody::db).
    pub fn db(mut self, db: impl Into<String>) -> Self {
        self.value.db = Some(db.into());
        self
    }

    /// Sets [`task_status`](TargetInstanceBody::task_status).
    pub fn task_status(mut self, task_status: impl Into<String>) -> Self {
        self.value.task_status = Some(task_status.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> TargetInstanceBody
    where
        Id: super::fields::id<TargetInstanceBody>,
    {
        self.value
    }
}

static TARGET_INSTANCE_BODY_SHAPE: Shape = Shape {
    name: "TargetInstanceBody",
    fields: &[
        Field::new("id", Presence::RequiredInRequests, super::INSTANCE_ID_RULES),
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
    fn shape(&self) -> &'static Shape { &TARGET_INSTANCE_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
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
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
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
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for TargetInstanceBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
