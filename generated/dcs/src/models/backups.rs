// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `backups.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// Why a backup or a restore failed.
///
/// Differs from the documentation: The SDK calls it a text; the pages list these values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupErrorCode {
    /// The tool that makes and restores backups did not start. `dcs.08.0001` on the wire.
    ToolNotStarted,
    /// It took too long. `dcs.08.0002` on the wire.
    TimedOut,
    /// A bucket could not be deleted. `dcs.08.0003` on the wire.
    BucketNotDeleted,
    /// The access key for OBS could not be had. `dcs.08.0004` on the wire.
    NoAccessKey,
    /// A bucket could not be created. `dcs.08.0005` on the wire.
    BucketNotCreated,
    /// The size of the data could not be found out. `dcs.08.0006` on the wire.
    SizeUnknown,
    /// The data could not be synchronized during a restore. `dcs.08.0007` on the wire.
    SynchronizationFailed,
    /// An automatic backup did not run, since the instance was busy with something else. `dcs.08.0008` on the
    /// wire.
    InstanceBusy,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl BackupErrorCode {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "dcs.08.0001", "dcs.08.0002", "dcs.08.0003", "dcs.08.0004", "dcs.08.0005", "dcs.08.0006",
        "dcs.08.0007", "dcs.08.0008",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ToolNotStarted => "dcs.08.0001",
            Self::TimedOut => "dcs.08.0002",
            Self::BucketNotDeleted => "dcs.08.0003",
            Self::NoAccessKey => "dcs.08.0004",
            Self::BucketNotCreated => "dcs.08.0005",
            Self::SizeUnknown => "dcs.08.0006",
            Self::SynchronizationFailed => "dcs.08.0007",
            Self::InstanceBusy => "dcs.08.0008",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BackupErrorCode {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "dcs.08.0001" => Self::ToolNotStarted,
            "dcs.08.0002" => Self::TimedOut,
            "dcs.08.0003" => Self::BucketNotDeleted,
            "dcs.08.0004" => Self::NoAccessKey,
            "dcs.08.0005" => Self::BucketNotCreated,
            "dcs.08.0006" => Self::SizeUnknown,
            "dcs.08.0007" => Self::SynchronizationFailed,
            "dcs.08.0008" => Self::InstanceBusy,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for BackupErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for BackupErrorCode {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Format of the files of a backup. Instances of Redis 3.0 and Memcached know one only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupFormat {
    /// The commands that were written, one after the other (append only file). `aof` on the wire.
    Aof,
    /// The data as it is in memory (Redis database). `rdb` on the wire.
    Rdb,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl BackupFormat {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["aof", "rdb"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aof => "aof",
            Self::Rdb => "rdb",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BackupFormat {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "aof" => Self::Aof,
            "rdb" => Self::Rdb,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for BackupFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for BackupFormat {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static BACKUP_FORMAT_RULES: &[Rule] = &[Rule::OneOf(BackupFormat::VALUES)];

/// How to back up an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupInstanceBody {
    /// Text about the backup, at most 128 bytes in UTF-8.
    ///
    /// Limits: at most 128 characters.
    ///
    /// Differs from the documentation: The API reference states no limit; this is the user guide's, which
    /// counts bytes.
    pub remark: Option<String>,
    /// Format of the files. Only instances of Redis 4.0 and later have the choice.
    ///
    /// Default: `"rdb"`.
    pub backup_format: Option<super::BackupFormat>,
}

impl BackupInstanceBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<BackupInstanceBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<BackupInstanceBody, S> {
    /// Sets [`remark`](BackupInstanceBody::remark).
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.value.remark = Some(remark.into());
        self
    }

    /// Sets [`backup_format`](BackupInstanceBody::backup_format).
    pub fn backup_format(mut self, backup_format: super::BackupFormat) -> Self {
        self.value.backup_format = Some(backup_format);
        self
    }
}

static BACKUP_INSTANCE_BODY_SHAPE: Shape = Shape {
    name: "BackupInstanceBody",
    fields: &[
        Field::new("remark", Presence::Optional, limits::LENGTH_AT_MOST_128),
        Field::new("backup_format", Presence::Optional, super::BACKUP_FORMAT_RULES),
    ],
    rules: &[],
};

impl Model for BackupInstanceBody {
    fn shape(&self) -> &'static Shape { &BACKUP_INSTANCE_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.remark,
            1 => &self.backup_format,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.remark,
            1 => &mut self.backup_format,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BackupInstanceBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A backup of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupRecordResponse {
    /// Id of a backup record of an instance.
    pub backup_id: Option<super::BackupId>,
    /// Name that the service gave the backup.
    pub backup_name: Option<String>,
    /// What began a backup.
    pub backup_type: Option<super::BackupType>,
    /// Format of the files of a backup. Instances of Redis 3.0 and Memcached know one only.
    pub backup_format: Option<super::BackupFormat>,
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// Text about the backup.
    pub remark: Option<String>,
    /// Period of the day in which an automatic backup ran. The documentation's examples have an empty object
    /// here.
    pub period: Option<String>,
    /// When the backup was asked for, such as `2019-05-10T08:31:16.166Z`.
    pub created_at: Option<String>,
    /// When the service began with it.
    pub execution_at: Option<String>,
    /// When it was complete.
    pub updated_at: Option<String>,
    /// Size of the files in bytes.
    pub size: Option<i64>,
    /// How much of it is done, in percent, as text, such as `100.00`.
    pub progress: Option<String>,
    /// Status of a backup. It no longer changes while anybody waits for it at `succeed`, `failed`, `expired`
    /// and `deleted`; an automatic backup that succeeded still expires when its time is over.
    pub status: Option<super::BackupStatus>,
    /// Why a backup or a restore failed.
    ///
    /// Differs from the documentation: The SDK calls it a text; the pages list these values.
    pub error_code: Option<super::BackupErrorCode>,
    /// Whether an instance can be restored from a backup.
    ///
    /// Differs from the documentation: The SDK calls it a text and explains the two values.
    pub is_support_restore: Option<super::RestoreSupport>,
}

static BACKUP_RECORD_RESPONSE_SHAPE: Shape = Shape {
    name: "BackupRecordResponse",
    fields: &[
        Field::new("backup_id", Presence::Optional, &[]),
        Field::new("backup_name", Presence::Optional, &[]),
        Field::new("backup_type", Presence::Optional, &[]),
        Field::new("backup_format", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("remark", Presence::Optional, &[]),
        Field::new("period", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("execution_at", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
        Field::new("size", Presence::Optional, &[]),
        Field::new("progress", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
        Field::new("is_support_restore", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for BackupRecordResponse {
    fn shape(&self) -> &'static Shape { &BACKUP_RECORD_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.backup_id,
            1 => &self.backup_name,
            2 => &self.backup_type,
            3 => &self.backup_format,
            4 => &self.instance_id,
            5 => &self.remark,
            6 => &self.period,
            7 => &self.created_at,
            8 => &self.execution_at,
            9 => &self.updated_at,
            10 => &self.size,
            11 => &self.progress,
            12 => &self.status,
            13 => &self.error_code,
            14 => &self.is_support_restore,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.backup_id,
            1 => &mut self.backup_name,
            2 => &mut self.backup_type,
            3 => &mut self.backup_format,
            4 => &mut self.instance_id,
            5 => &mut self.remark,
            6 => &mut self.period,
            7 => &mut self.created_at,
            8 => &mut self.execution_at,
            9 => &mut self.updated_at,
            10 => &mut self.size,
            11 => &mut self.progress,
            12 => &mut self.status,
            13 => &mut self.error_code,
            14 => &mut self.is_support_restore,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BackupRecordResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What began a backup.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupType {
    /// A request; the backup is kept until somebody deletes it. `manual` on the wire.
    Manual,
    /// The backup policy of the instance, which also says for how many days it is kept. `auto` on the wire.
    Automatic,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl BackupType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["manual", "auto"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Manual => "manual",
            Self::Automatic => "auto",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BackupType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "manual" => Self::Manual,
            "auto" => Self::Automatic,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for BackupType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for BackupType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// The backup that has begun.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyInstanceResponse {
    /// Id of a backup record of an instance.
    pub backup_id: Option<super::BackupId>,
}

static COPY_INSTANCE_RESPONSE_SHAPE: Shape = Shape {
    name: "CopyInstanceResponse",
    fields: &[Field::new("backup_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for CopyInstanceResponse {
    fn shape(&self) -> &'static Shape { &COPY_INSTANCE_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.backup_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.backup_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CopyInstanceResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How long links are to work.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadBackupFilesReq {
    /// How long the links work, in seconds, from five minutes to 24 hours.
    ///
    /// Limits: 300 to 86400.
    pub expiration: i32,
}

impl DownloadBackupFilesReq {
    /// Starts a value; `expiration` is required.
    #[inline]
    pub fn builder() -> Builder<DownloadBackupFilesReq, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Expiration> Builder<DownloadBackupFilesReq, (Expiration,)> {
    /// Sets [`expiration`](DownloadBackupFilesReq::expiration).
    pub fn expiration(mut self, expiration: i32) -> Builder<DownloadBackupFilesReq, (Set,)> {
        self.value.expiration = expiration;
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> DownloadBackupFilesReq
    where
        Expiration: super::fields::expiration<DownloadBackupFilesReq>,
    {
        self.value
    }
}

static DOWNLOAD_BACKUP_FILES_REQ_SHAPE: Shape = Shape {
    name: "DownloadBackupFilesReq",
    fields: &[Field::new("expiration", Presence::Required, limits::FROM_300_TO_86400)],
    rules: &[],
};

impl Model for DownloadBackupFilesReq {
    fn shape(&self) -> &'static Shape { &DOWNLOAD_BACKUP_FILES_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.expiration,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.expiration,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { expiration: Value::blank() } }
}

impl fmt::Debug for DownloadBackupFilesReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A file of a backup and a link to it.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LinksItem {
    /// Name of the file.
    pub file_name: Option<String>,
    /// URL to download the file from. Whoever has it needs no other permission, so it is a secret.
    pub link: Option<core::Secret>,
}

static LINKS_ITEM_SHAPE: Shape = Shape {
    name: "LinksItem",
    fields: &[Field::new("file_name", Presence::Optional, &[]), Field::new("link", Presence::Optional, &[])],
    rules: &[],
};

impl Model for LinksItem {
    fn shape(&self) -> &'static Shape { &LINKS_ITEM_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.file_name,
            1 => &self.link,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.file_name,
            1 => &mut self.link,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for LinksItem {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Links to the files of a backup.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListBackupFileLinksResponse {
    /// Bucket of OBS that the files are in.
    pub bucket_name: Option<String>,
    /// Folder of the files in the bucket.
    pub file_path: Option<String>,
    /// The files, at most 64.
    ///
    /// Limits: at most 64 items.
    pub links: Option<Vec<super::LinksItem>>,
}

static LIST_BACKUP_FILE_LINKS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListBackupFileLinksResponse",
    fields: &[
        Field::new("bucket_name", Presence::Optional, &[]),
        Field::new("file_path", Presence::Optional, &[]),
        Field::new("links", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListBackupFileLinksResponse {
    fn shape(&self) -> &'static Shape { &LIST_BACKUP_FILE_LINKS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.bucket_name,
            1 => &self.file_path,
            2 => &self.links,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.bucket_name,
            1 => &mut self.file_path,
            2 => &mut self.links,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListBackupFileLinksResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the backups of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListBackupRecordsResponse {
    /// How many backups there are.
    pub total_num: Option<i32>,
    /// The backups of this page.
    pub backup_record_response: Option<Vec<super::BackupRecordResponse>>,
}

static LIST_BACKUP_RECORDS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListBackupRecordsResponse",
    fields: &[
        Field::new("total_num", Presence::Optional, &[]),
        Field::new("backup_record_response", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListBackupRecordsResponse {
    fn shape(&self) -> &'static Shape { &LIST_BACKUP_RECORDS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.total_num,
            1 => &self.backup_record_response,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.total_num,
            1 => &mut self.backup_record_response,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListBackupRecordsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Whether an instance can be restored from a backup.
///
/// Differs from the documentation: The SDK calls it a text and explains the two values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreSupport {
    /// It can. `TRUE` on the wire.
    True,
    /// It cannot. `FALSE` on the wire.
    False,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl RestoreSupport {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["TRUE", "FALSE"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::True => "TRUE",
            Self::False => "FALSE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RestoreSupport {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "TRUE" => Self::True,
            "FALSE" => Self::False,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for RestoreSupport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for RestoreSupport {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}
