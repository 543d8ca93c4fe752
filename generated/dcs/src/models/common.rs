// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `common.yaml`.

use std::fmt;
use huaweicloud_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value, View,
};

/// Id of a backup record of an instance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackupId(String);

impl BackupId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for BackupId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for BackupId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&BackupId> for BackupId {
    fn from(value: &BackupId) -> Self {
        value.clone()
    }
}

impl fmt::Display for BackupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for BackupId {
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

impl Serialize for BackupId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for BackupId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static BACKUP_ID_RULES: &[Rule] = &[];

/// Whether the service took a request for one of several resources.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchResult {
    /// The service took the request; its effect may come later. `success` on the wire.
    Success,
    /// The service refused the request for this resource; the others are not affected. `failed` on the
    /// wire.
    Failed,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl BatchResult {
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

impl From<&str> for BatchResult {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "success" => Self::Success,
            "failed" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for BatchResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for BatchResult {
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

impl Serialize for BatchResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for BatchResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Why the service refused a request.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Error code, such as DCS.4957, or its older form of nine digits; codes of the API gateway begin
    /// with APIG or APIGW.
    pub error_code: Option<String>,
    /// Text for people; its wording may change at any time.
    pub error_msg: Option<String>,
    /// Reserved for more about the error; null for now.
    pub error_ext_msg: Option<String>,
}

static ERROR_RESPONSE_SHAPE: Shape = Shape {
    name: "ErrorResponse",
    fields: &[
        Field::new("error_code", Presence::Optional, &[]),
        Field::new("error_msg", Presence::Optional, &[]),
        Field::new("error_ext_msg", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ErrorResponse {
    fn shape(&self) -> &'static Shape {
        &ERROR_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.error_code,
                1 => &self.error_msg,
                2 => &self.error_ext_msg,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.error_code,
                1 => &mut self.error_msg,
                2 => &mut self.error_ext_msg,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for ErrorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for ErrorResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ErrorResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Id of a DCS instance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstanceId(String);

impl InstanceId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for InstanceId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for InstanceId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&InstanceId> for InstanceId {
    fn from(value: &InstanceId) -> Self {
        value.clone()
    }
}

impl fmt::Display for InstanceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for InstanceId {
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

impl Serialize for InstanceId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for InstanceId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static INSTANCE_ID_RULES: &[Rule] = &[];

/// Status of a DCS instance. Only a running one serves clients.
///
/// Differs from the documentation: The pages call it a text. The values are those of the appendix
/// (dcs-api-0312047), whose English edition has the first nine; the last three are named on the
/// pages of single operations alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// The instance is being created. `CREATING` on the wire.
    Creating,
    /// The instance could not be created. `CREATEFAILED` on the wire.
    CreateFailed,
    /// The instance runs and serves clients. `RUNNING` on the wire.
    Running,
    /// The instance does not work properly. `ERROR` on the wire.
    Error,
    /// The instance is being restarted. `RESTARTING` on the wire.
    Restarting,
    /// The instance is frozen; paying what is due brings it back. `FROZEN` on the wire.
    Frozen,
    /// The size of the instance is being changed. `EXTENDING` on the wire.
    Extending,
    /// Data is being restored into the instance. `RESTORING` on the wire.
    Restoring,
    /// The data of the instance is being deleted. `FLUSHING` on the wire.
    Flushing,
    /// The instance is being stopped. `CLOSING` on the wire.
    Closing,
    /// The instance was stopped. `CLOSED` on the wire.
    Closed,
    /// The instance is being started. `STARTING` on the wire.
    Starting,
    /// The instance was deleted. `DELETED` on the wire.
    Deleted,
    /// The software of the instance is being upgraded. `UPGRADING` on the wire.
    Upgrading,
    /// An upgrade is being taken back. `ROLLBACKING` on the wire.
    RollingBack,
    /// The IP address is being exchanged with that of another instance. `IPEXCHANGING` on the wire.
    IpExchanging,
    /// An exchange of IP addresses is being taken back. `IPROLLBACKING` on the wire.
    IpRollingBack,
    /// Master and standby are changing roles. `MS_SWAPPING` on the wire.
    MasterStandbySwapping,
    /// The instance is moving to another availability zone. `AZMigrating` on the wire.
    AzMigrating,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl InstanceStatus {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "CREATING",
        "CREATEFAILED",
        "RUNNING",
        "ERROR",
        "RESTARTING",
        "FROZEN",
        "EXTENDING",
        "RESTORING",
        "FLUSHING",
        "CLOSING",
        "CLOSED",
        "STARTING",
        "DELETED",
        "UPGRADING",
        "ROLLBACKING",
        "IPEXCHANGING",
        "IPROLLBACKING",
        "MS_SWAPPING",
        "AZMigrating",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::CreateFailed => "CREATEFAILED",
            Self::Running => "RUNNING",
            Self::Error => "ERROR",
            Self::Restarting => "RESTARTING",
            Self::Frozen => "FROZEN",
            Self::Extending => "EXTENDING",
            Self::Restoring => "RESTORING",
            Self::Flushing => "FLUSHING",
            Self::Closing => "CLOSING",
            Self::Closed => "CLOSED",
            Self::Starting => "STARTING",
            Self::Deleted => "DELETED",
            Self::Upgrading => "UPGRADING",
            Self::RollingBack => "ROLLBACKING",
            Self::IpExchanging => "IPEXCHANGING",
            Self::IpRollingBack => "IPROLLBACKING",
            Self::MasterStandbySwapping => "MS_SWAPPING",
            Self::AzMigrating => "AZMigrating",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InstanceStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "CREATEFAILED" => Self::CreateFailed,
            "RUNNING" => Self::Running,
            "ERROR" => Self::Error,
            "RESTARTING" => Self::Restarting,
            "FROZEN" => Self::Frozen,
            "EXTENDING" => Self::Extending,
            "RESTORING" => Self::Restoring,
            "FLUSHING" => Self::Flushing,
            "CLOSING" => Self::Closing,
            "CLOSED" => Self::Closed,
            "STARTING" => Self::Starting,
            "DELETED" => Self::Deleted,
            "UPGRADING" => Self::Upgrading,
            "ROLLBACKING" => Self::RollingBack,
            "IPEXCHANGING" => Self::IpExchanging,
            "IPROLLBACKING" => Self::IpRollingBack,
            "MS_SWAPPING" => Self::MasterStandbySwapping,
            "AZMigrating" => Self::AzMigrating,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for InstanceStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for InstanceStatus {
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

impl Serialize for InstanceStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for InstanceStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// How far the exchange of IP addresses between source and target is.
///
/// Differs from the documentation: The pages call it a text and name `EXCHANGING` alone; the
/// vendor's Terraform provider waits for the other two.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IpExchangeStatus {
    /// The addresses are being exchanged. `EXCHANGING` on the wire.
    Exchanging,
    /// The addresses are exchanged. `EXCHANGE_SUCCESS` on the wire.
    Exchanged,
    /// The exchange was taken back. `ROLLBACK_SUCCESS` on the wire.
    RolledBack,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl IpExchangeStatus {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static [&'static str] = &[
        "EXCHANGING",
        "EXCHANGE_SUCCESS",
        "ROLLBACK_SUCCESS",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Exchanging => "EXCHANGING",
            Self::Exchanged => "EXCHANGE_SUCCESS",
            Self::RolledBack => "ROLLBACK_SUCCESS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IpExchangeStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "EXCHANGING" => Self::Exchanging,
            "EXCHANGE_SUCCESS" => Self::Exchanged,
            "ROLLBACK_SUCCESS" => Self::RolledBack,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for IpExchangeStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Value for IpExchangeStatus {
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

impl Serialize for IpExchangeStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for IpExchangeStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Id of a job that the service runs in the background.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(String);

impl JobId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for JobId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for JobId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&JobId> for JobId {
    fn from(value: &JobId) -> Self {
        value.clone()
    }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for JobId {
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

impl Serialize for JobId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for JobId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// How much a migration task copies.
///
/// Differs from the documentation: The page of ShowMigrationTask of 2025-12-17 explains
/// `incremental_migration` as online migration; it means the same as everywhere else.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationMethod {
    /// The data as it is, once; what changes at the source meanwhile is not copied. For applications
    /// that can pause. `full_amount_migration` on the wire.
    FullMigration,
    /// The data as it is, and then all changes, read from the log of the source, until the task is
    /// stopped. For applications that can hardly pause, and for an exchange of IP addresses.
    /// `incremental_migration` on the wire.
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

pub(crate) static MIGRATION_METHOD_RULES: &[Rule] = &[
    Rule::OneOf(MigrationMethod::VALUES),
];

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

/// Status of a migration task. It no longer changes by itself at `SUCCESS`, `FAILED`,
/// `MIGRATION_FAILED`, `TERMINATED`, `RELEASED`, `ERROR` and `DELETED`; `RUNNING` and
/// `INCRMIGEATING` last until somebody configures or stops the task; the others pass.
///
/// Differs from the documentation: No page has all of them: the SDK and ListMigrationTask know the
/// first four, ShowMigrationTask the first ten, older pages the last four. This is the union, for
/// all operations; which are final is inferred from the pages and from what the vendor's Terraform
/// provider waits for. Prose spells `INCRMIGRATING`, the service `INCRMIGEATING`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationTaskStatus {
    /// The task has succeeded. Final. `SUCCESS` on the wire.
    Success,
    /// The task has failed. Final, unless BatchRestartOnlineMigrationTasks begins it anew. `FAILED` on
    /// the wire.
    Failed,
    /// The task is moving data. `MIGRATING` on the wire.
    Migrating,
    /// The task was stopped. Final, unless BatchRestartOnlineMigrationTasks begins it anew.
    /// `TERMINATED` on the wire.
    Terminated,
    /// The task is being stopped and becomes `TERMINATED`. `TERMINATING` on the wire.
    Terminating,
    /// The task has made its full copy and goes on copying changes until it is stopped. The spelling
    /// is the service's. `INCRMIGEATING` on the wire.
    IncrementalMigrating,
    /// The task is making its full copy. `FULLMIGRATING` on the wire.
    FullMigrating,
    /// The task exists and waits for SetOnlineMigrationTask. `RUNNING` on the wire.
    Running,
    /// The migration has failed. Final. `MIGRATION_FAILED` on the wire.
    MigrationFailed,
    /// The machine that moved the data has been released. Final. `RELEASED` on the wire.
    Released,
    /// The task is being created. `CREATING` on the wire.
    Creating,
    /// The task could not be created. Final. `ERROR` on the wire.
    Error,
    /// The task has been deleted. Final. `DELETED` on the wire.
    Deleted,
    /// The migration has succeeded; the machine that moved the data is still to be released.
    /// `MIGRATION_SUCCESS` on the wire.
    MigrationSuccess,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl MigrationTaskStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self, Self::Success | Self::Failed | Self::Terminated | Self::MigrationFailed
            | Self::Released | Self::Error | Self::Deleted
        )
    }

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

/// What happens when a migration task loses its connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResumeMode {
    /// The task reconnects on its own, without end. Where it cannot continue with the changes it
    /// begins with a full copy again, which needs more bandwidth. `auto` on the wire.
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

pub(crate) static RESUME_MODE_RULES: &[Rule] = &[Rule::OneOf(ResumeMode::VALUES)];

/// Id of a security group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecurityGroupId(String);

impl SecurityGroupId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for SecurityGroupId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for SecurityGroupId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&SecurityGroupId> for SecurityGroupId {
    fn from(value: &SecurityGroupId) -> Self {
        value.clone()
    }
}

impl fmt::Display for SecurityGroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for SecurityGroupId {
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

impl Serialize for SecurityGroupId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for SecurityGroupId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static SECURITY_GROUP_ID_RULES: &[Rule] = &[];

/// Code of a product specification, which stands for type, version and size of an instance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpecCode(String);

impl SpecCode {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for SpecCode {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for SpecCode {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&SpecCode> for SpecCode {
    fn from(value: &SpecCode) -> Self {
        value.clone()
    }
}

impl fmt::Display for SpecCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for SpecCode {
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

impl Serialize for SpecCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for SpecCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// Network id of a subnet in a VPC.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubnetId(String);

impl SubnetId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for SubnetId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for SubnetId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&SubnetId> for SubnetId {
    fn from(value: &SubnetId) -> Self {
        value.clone()
    }
}

impl fmt::Display for SubnetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for SubnetId {
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

impl Serialize for SubnetId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for SubnetId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static SUBNET_ID_RULES: &[Rule] = &[];

/// Id of a virtual private cloud (VPC).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VpcId(String);

impl VpcId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for VpcId {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for VpcId {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl From<&VpcId> for VpcId {
    fn from(value: &VpcId) -> Self {
        value.clone()
    }
}

impl fmt::Display for VpcId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Value for VpcId {
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

impl Serialize for VpcId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for VpcId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

pub(crate) static VPC_ID_RULES: &[Rule] = &[];
