// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `common.yaml`.

use std::fmt;
use std::str::FromStr;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// Id of an account (an ACL user of Redis) of an instance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(String);

impl AccountId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for AccountId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for AccountId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&AccountId> for AccountId {
    fn from(value: &AccountId) -> Self { value.clone() }
}

impl FromStr for AccountId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for AccountId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static ACCOUNT_ID_RULES: &[Rule] = &[];

/// Nodes that serve what an account reads. Only proxy cluster and read/write splitting instances have it,
/// a proxy cluster only while it splits reads from writes (`backend-master-only` is `no`). Without it the
/// instance's own settings decide.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountReadPolicy {
    /// The master serves the reads. `master` on the wire.
    Master,
    /// The replicas serve the reads. `replica` on the wire.
    Replica,
    /// The master and the replicas serve the reads. `master-replica` on the wire.
    MasterReplica,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl AccountReadPolicy {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["master", "replica", "master-replica"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Master => "master",
            Self::Replica => "replica",
            Self::MasterReplica => "master-replica",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AccountReadPolicy {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "master" => Self::Master,
            "replica" => Self::Replica,
            "master-replica" => Self::MasterReplica,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for AccountReadPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for AccountReadPolicy {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static ACCOUNT_READ_POLICY_RULES: &[Rule] = &[Rule::OneOf(AccountReadPolicy::VALUES)];

/// What an account of an instance may do.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountRole {
    /// The account can only read. `read` on the wire.
    ReadOnly,
    /// The account can read and write. `write` on the wire.
    ReadWrite,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl AccountRole {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["read", "write"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReadOnly => "read",
            Self::ReadWrite => "write",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AccountRole {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "read" => Self::ReadOnly,
            "write" => Self::ReadWrite,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for AccountRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for AccountRole {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static ACCOUNT_ROLE_RULES: &[Rule] = &[Rule::OneOf(AccountRole::VALUES)];

/// Code of an availability zone, such as `cn-north-4a`. ListAvailableZones shows them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AzCode(String);

impl AzCode {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for AzCode {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for AzCode {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&AzCode> for AzCode {
    fn from(value: &AzCode) -> Self { value.clone() }
}

impl FromStr for AzCode {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for AzCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for AzCode {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static AZ_CODE_RULES: &[Rule] = &[];

/// Id of an availability zone, 32 hexadecimal digits. ListAvailableZones shows it beside the code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AzId(String);

impl AzId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for AzId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for AzId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&AzId> for AzId {
    fn from(value: &AzId) -> Self { value.clone() }
}

impl FromStr for AzId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for AzId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for AzId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static AZ_ID_RULES: &[Rule] = &[];

/// Id of a backup record of an instance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackupId(String);

impl BackupId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for BackupId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for BackupId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&BackupId> for BackupId {
    fn from(value: &BackupId) -> Self { value.clone() }
}

impl FromStr for BackupId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for BackupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for BackupId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static BACKUP_ID_RULES: &[Rule] = &[];

/// Status of a backup. It no longer changes while anybody waits for it at `succeed`, `failed`, `expired`
/// and `deleted`; an automatic backup that succeeded still expires when its time is over.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupStatus {
    /// The backup has not begun yet. `waiting` on the wire.
    Waiting,
    /// The backup is being made. `backuping` on the wire.
    BackingUp,
    /// The backup is complete and can be restored. Final, until it expires or is deleted. `succeed` on the
    /// wire.
    Succeeded,
    /// The backup failed; `error_code` says why. Final. `failed` on the wire.
    Failed,
    /// The service deleted the files of the backup at the end of their retention. Final. `expired` on the
    /// wire.
    Expired,
    /// Somebody deleted the files of the backup. Final. `deleted` on the wire.
    Deleted,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl BackupStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed | Self::Expired | Self::Deleted)
    }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "waiting", "backuping", "succeed", "failed", "expired", "deleted",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "waiting",
            Self::BackingUp => "backuping",
            Self::Succeeded => "succeed",
            Self::Failed => "failed",
            Self::Expired => "expired",
            Self::Deleted => "deleted",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BackupStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "waiting" => Self::Waiting,
            "backuping" => Self::BackingUp,
            "succeed" => Self::Succeeded,
            "failed" => Self::Failed,
            "expired" => Self::Expired,
            "deleted" => Self::Deleted,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for BackupStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for BackupStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Whether the service took a request for one of several resources.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchResult {
    /// The service took the request; its effect may come later. `success` on the wire.
    Success,
    /// The service refused the request for this resource; the others are not affected. `failed` on the wire.
    Failed,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl BatchResult {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["success", "failed"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for BatchResult {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Id of a big key analysis, which is also that of its record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BigkeyTaskId(String);

impl BigkeyTaskId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for BigkeyTaskId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for BigkeyTaskId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&BigkeyTaskId> for BigkeyTaskId {
    fn from(value: &BigkeyTaskId) -> Self { value.clone() }
}

impl FromStr for BigkeyTaskId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for BigkeyTaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for BigkeyTaskId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static BIGKEY_TASK_ID_RULES: &[Rule] = &[];

/// How the nodes of an instance work together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CacheMode {
    /// One node, without persistence or standby. A restart loses the data. `single` on the wire.
    SingleNode,
    /// A master and one or more standbys, which take over where the master fails. `ha` on the wire.
    MasterStandby,
    /// A master and its replicas behind proxies, which send reads to the replicas. `ha_rw_split` on the wire.
    ReadWriteSplitting,
    /// Several shards behind proxies; clients use it as they would use a single Redis. `proxy` on the wire.
    ProxyCluster,
    /// Several shards that clients reach with the cluster protocol of Redis. `cluster` on the wire.
    RedisCluster,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl CacheMode {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["single", "ha", "ha_rw_split", "proxy", "cluster"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SingleNode => "single",
            Self::MasterStandby => "ha",
            Self::ReadWriteSplitting => "ha_rw_split",
            Self::ProxyCluster => "proxy",
            Self::RedisCluster => "cluster",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CacheMode {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "single" => Self::SingleNode,
            "ha" => Self::MasterStandby,
            "ha_rw_split" => Self::ReadWriteSplitting,
            "proxy" => Self::ProxyCluster,
            "cluster" => Self::RedisCluster,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for CacheMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for CacheMode {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static CACHE_MODE_RULES: &[Rule] = &[Rule::OneOf(CacheMode::VALUES)];

/// How an instance is paid for, as responses show it.
///
/// Differs from the documentation: The pages call it an integer and explain the two values.
#[derive(Clone, Debug, PartialEq, Eq, Copy, Hash)]
#[non_exhaustive]
pub enum ChargingMode {
    /// By the hour, for as long as the instance exists. `0` on the wire.
    PayPerUse,
    /// For months or years in advance. `1` on the wire.
    Subscription,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(i32),
}

impl ChargingMode {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i32 {
        match self {
            Self::PayPerUse => 0,
            Self::Subscription => 1,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i32> for ChargingMode {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: i32) -> Self {
        match value {
            0 => Self::PayPerUse,
            1 => Self::Subscription,
            _ => Self::Unknown(value),
        }
    }
}

impl fmt::Display for ChargingMode {
    /// The name of the value; its number where it has none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(value) => value.fmt(f),
            known => f.pad(&format!("{known:?}")),
        }
    }
}

impl Value for ChargingMode {
    fn view(&self) -> View<'_> { View::Integer(self.value().into()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut value: i32 = Value::blank();
        value.accept(event)?;
        *self = Self::from(value);
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(0) }
}

/// Id of a record that parameters of an instance were changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConfigHistoryId(String);

impl ConfigHistoryId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for ConfigHistoryId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for ConfigHistoryId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&ConfigHistoryId> for ConfigHistoryId {
    fn from(value: &ConfigHistoryId) -> Self { value.clone() }
}

impl FromStr for ConfigHistoryId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for ConfigHistoryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for ConfigHistoryId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static CONFIG_HISTORY_ID_RULES: &[Rule] = &[];

/// Architecture of the processors that an instance runs on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuType {
    /// x86, 64 bits. `x86_64` on the wire.
    X86,
    /// Arm, 64 bits. `aarch64` on the wire.
    Arm,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl CpuType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["x86_64", "aarch64"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X86 => "x86_64",
            Self::Arm => "aarch64",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CpuType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "x86_64" => Self::X86,
            "aarch64" => Self::Arm,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for CpuType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for CpuType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static CPU_TYPE_RULES: &[Rule] = &[Rule::OneOf(CpuType::VALUES)];

/// Id of a diagnosis of an instance and of its report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DiagnosisId(String);

impl DiagnosisId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for DiagnosisId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for DiagnosisId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&DiagnosisId> for DiagnosisId {
    fn from(value: &DiagnosisId) -> Self { value.clone() }
}

impl FromStr for DiagnosisId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for DiagnosisId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for DiagnosisId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static DIAGNOSIS_ID_RULES: &[Rule] = &[];

/// Software that an instance runs. Lists of flavors spell it `redis` and `memcached`.
///
/// Differs from the documentation: The pages call it a text. Pages of 2021 to 2024 name both values,
/// newer ones Redis alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Engine {
    /// Redis, with single-node, master/standby, read/write splitting and cluster instances. `Redis` on the
    /// wire.
    Redis,
    /// Memcached, which the service no longer sells in most regions. `Memcached` on the wire.
    Memcached,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl Engine {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["Redis", "Memcached"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Redis => "Redis",
            Self::Memcached => "Memcached",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Engine {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "Redis" => Self::Redis,
            "Memcached" => Self::Memcached,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for Engine {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static ENGINE_RULES: &[Rule] = &[Rule::OneOf(Engine::VALUES)];

/// Version of the engine, such as `5.0` or `6.0`; instances may report it with a patch level, such as
/// `3.0.7`. Every version is passed on as it is, because regions get new ones without notice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EngineVersion(String);

impl EngineVersion {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for EngineVersion {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for EngineVersion {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&EngineVersion> for EngineVersion {
    fn from(value: &EngineVersion) -> Self { value.clone() }
}

impl FromStr for EngineVersion {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for EngineVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for EngineVersion {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static ENGINE_VERSION_RULES: &[Rule] = &[];

/// Id of an enterprise project, which groups resources of an account; 0 is the default one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnterpriseProjectId(String);

impl EnterpriseProjectId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for EnterpriseProjectId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for EnterpriseProjectId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&EnterpriseProjectId> for EnterpriseProjectId {
    fn from(value: &EnterpriseProjectId) -> Self { value.clone() }
}

impl FromStr for EnterpriseProjectId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for EnterpriseProjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for EnterpriseProjectId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static ENTERPRISE_PROJECT_ID_RULES: &[Rule] = &[];

/// Why the service refused a request.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Error code, such as DCS.4957, or its older form of nine digits; codes of the API gateway begin with
    /// APIG or APIGW.
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
    fn shape(&self) -> &'static Shape { &ERROR_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.error_code,
            1 => &self.error_msg,
            2 => &self.error_ext_msg,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.error_code,
            1 => &mut self.error_msg,
            2 => &mut self.error_ext_msg,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ErrorResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Id of a shard. ListGroupReplicationInfo shows the shards of an instance; one that is no cluster has a
/// single shard.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(String);

impl GroupId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for GroupId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for GroupId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&GroupId> for GroupId {
    fn from(value: &GroupId) -> Self { value.clone() }
}

impl FromStr for GroupId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for GroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for GroupId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static GROUP_ID_RULES: &[Rule] = &[];

/// Id of a hot key analysis, which is also that of its record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HotkeyTaskId(String);

impl HotkeyTaskId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for HotkeyTaskId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for HotkeyTaskId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&HotkeyTaskId> for HotkeyTaskId {
    fn from(value: &HotkeyTaskId) -> Self { value.clone() }
}

impl FromStr for HotkeyTaskId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for HotkeyTaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for HotkeyTaskId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static HOTKEY_TASK_ID_RULES: &[Rule] = &[];

/// Id of a DCS instance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstanceId(String);

impl InstanceId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for InstanceId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for InstanceId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&InstanceId> for InstanceId {
    fn from(value: &InstanceId) -> Self { value.clone() }
}

impl FromStr for InstanceId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for InstanceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for InstanceId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static INSTANCE_ID_RULES: &[Rule] = &[];

/// Status of a DCS instance. Only a running one serves clients and takes most requests; others are
/// refused with DCS.4026 or a code of their own.
///
/// Differs from the documentation: The pages call it a text. The values are those of the appendix
/// (dcs-api-0312047), whose English edition has the first nine; the others are named on the pages of
/// single operations alone, such as those of ListConfigurations and
/// ListNumberOfInstancesInDifferentStatus. Which are final is inferred.
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
    /// The order for the instance is not paid yet, or is being processed. `PAYING` on the wire.
    Paying,
    /// The data of the instance is being migrated. `MIGRATING` on the wire.
    Migrating,
    /// The instance is being frozen. `FREEZING` on the wire.
    Freezing,
    /// The instance is being deleted. `DELETING` on the wire.
    Deleting,
    /// The instance could not be deleted. `DELETEFAILED` on the wire.
    DeleteFailed,
    /// The size of the instance could not be changed. `EXTENDEDFAILED` on the wire.
    ExtendFailed,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl InstanceStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self,
            Self::CreateFailed | Self::Running | Self::Error | Self::Frozen | Self::Closed | Self::Deleted | Self::DeleteFailed | Self::ExtendFailed,
        )
    }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "CREATING", "CREATEFAILED", "RUNNING", "ERROR", "RESTARTING", "FROZEN", "EXTENDING", "RESTORING",
        "FLUSHING", "CLOSING", "CLOSED", "STARTING", "DELETED", "UPGRADING", "ROLLBACKING", "IPEXCHANGING",
        "IPROLLBACKING", "MS_SWAPPING", "AZMigrating", "PAYING", "MIGRATING", "FREEZING", "DELETING",
        "DELETEFAILED", "EXTENDEDFAILED",
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
            Self::Paying => "PAYING",
            Self::Migrating => "MIGRATING",
            Self::Freezing => "FREEZING",
            Self::Deleting => "DELETING",
            Self::DeleteFailed => "DELETEFAILED",
            Self::ExtendFailed => "EXTENDEDFAILED",
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
            "PAYING" => Self::Paying,
            "MIGRATING" => Self::Migrating,
            "FREEZING" => Self::Freezing,
            "DELETING" => Self::Deleting,
            "DELETEFAILED" => Self::DeleteFailed,
            "EXTENDEDFAILED" => Self::ExtendFailed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for InstanceStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for InstanceStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static INSTANCE_STATUS_RULES: &[Rule] = &[Rule::OneOf(InstanceStatus::VALUES)];

/// How far the exchange of IP addresses between source and target is.
///
/// Differs from the documentation: The pages call it a text and name `EXCHANGING` alone; the vendor's
/// Terraform provider waits for the other two.
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
    pub const VALUES: &'static[&'static str] = &["EXCHANGING", "EXCHANGE_SUCCESS", "ROLLBACK_SUCCESS"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for IpExchangeStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Id of a job that the service runs in the background.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(String);

impl JobId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for JobId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for JobId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&JobId> for JobId {
    fn from(value: &JobId) -> Self { value.clone() }
}

impl FromStr for JobId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for JobId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static JOB_ID_RULES: &[Rule] = &[];

/// Status of a job that the service runs in the background.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobStatus {
    /// The job has not begun yet. `INIT` on the wire.
    Waiting,
    /// The job is at work. `RUNNING` on the wire.
    Running,
    /// The job has succeeded. Final. `SUCCESS` on the wire.
    Success,
    /// The job has failed; `fail_reason` says why. Final. `FAIL` on the wire.
    Failed,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl JobStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool { matches!(self, Self::Success | Self::Failed) }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["INIT", "RUNNING", "SUCCESS", "FAIL"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "INIT",
            Self::Running => "RUNNING",
            Self::Success => "SUCCESS",
            Self::Failed => "FAIL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for JobStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "INIT" => Self::Waiting,
            "RUNNING" => Self::Running,
            "SUCCESS" => Self::Success,
            "FAIL" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for JobStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for JobStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// How much a migration task copies.
///
/// Differs from the documentation: The page of ShowMigrationTask of 2025-12-17 explains
/// `incremental_migration` as online migration; it means the same as everywhere else.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationMethod {
    /// The data as it is, once; what changes at the source meanwhile is not copied. For applications that can
    /// pause. `full_amount_migration` on the wire.
    FullMigration,
    /// The data as it is, and then all changes, read from the log of the source, until the task is stopped.
    /// For applications that can hardly pause, and for an exchange of IP addresses. `incremental_migration`
    /// on the wire.
    IncrementalMigration,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl MigrationMethod {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["full_amount_migration", "incremental_migration"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for MigrationMethod {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static MIGRATION_METHOD_RULES: &[Rule] = &[Rule::OneOf(MigrationMethod::VALUES)];

/// Id of a migration task.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MigrationTaskId(String);

impl MigrationTaskId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for MigrationTaskId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for MigrationTaskId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&MigrationTaskId> for MigrationTaskId {
    fn from(value: &MigrationTaskId) -> Self { value.clone() }
}

impl FromStr for MigrationTaskId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for MigrationTaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for MigrationTaskId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static MIGRATION_TASK_ID_RULES: &[Rule] = &[];

/// Status of a migration task. It no longer changes by itself at `SUCCESS`, `FAILED`, `MIGRATION_FAILED`,
/// `TERMINATED`, `RELEASED`, `ERROR` and `DELETED`; `RUNNING` and `INCRMIGEATING` last until somebody
/// configures or stops the task; the others pass.
///
/// Differs from the documentation: No page has all of them: the SDK and ListMigrationTask know the first
/// four, ShowMigrationTask the first ten, older pages the last four. This is the union, for all
/// operations; which are final is inferred from the pages and from what the vendor's Terraform provider
/// waits for. Prose spells `INCRMIGRATING`, the service `INCRMIGEATING`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationTaskStatus {
    /// The task has succeeded. Final. `SUCCESS` on the wire.
    Success,
    /// The task has failed. Final, unless BatchRestartOnlineMigrationTasks begins it anew. `FAILED` on the
    /// wire.
    Failed,
    /// The task is moving data. `MIGRATING` on the wire.
    Migrating,
    /// The task was stopped. Final, unless BatchRestartOnlineMigrationTasks begins it anew. `TERMINATED` on
    /// the wire.
    Terminated,
    /// The task is being stopped and becomes `TERMINATED`. `TERMINATING` on the wire.
    Terminating,
    /// The task has made its full copy and goes on copying changes until it is stopped. The spelling is the
    /// service's. `INCRMIGEATING` on the wire.
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
            self,
            Self::Success | Self::Failed | Self::Terminated | Self::MigrationFailed | Self::Released | Self::Error | Self::Deleted,
        )
    }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "SUCCESS", "FAILED", "MIGRATING", "TERMINATED", "TERMINATING", "INCRMIGEATING", "FULLMIGRATING",
        "RUNNING", "MIGRATION_FAILED", "RELEASED", "CREATING", "ERROR", "DELETED", "MIGRATION_SUCCESS",
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for MigrationTaskStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Id of a node, which is not the id of the replica on it (`replication_id`). ShowNodesInformation and
/// ListGroupReplicationInfo show it as `node_id`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(String);

impl NodeId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for NodeId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for NodeId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&NodeId> for NodeId {
    fn from(value: &NodeId) -> Self { value.clone() }
}

impl FromStr for NodeId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for NodeId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static NODE_ID_RULES: &[Rule] = &[];

/// Part that a node plays in its instance.
///
/// Differs from the documentation: The pages list all three for the nodes of an instance, the first two
/// for replicas, in prose for some fields.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeRole {
    /// A master, which takes reads and writes. `master` on the wire.
    Master,
    /// A replica of a master, also called standby. `slave` on the wire.
    Replica,
    /// A proxy in front of the shards of a Proxy Cluster or read/write splitting instance. `proxy` on the
    /// wire.
    Proxy,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl NodeRole {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["master", "slave", "proxy"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Master => "master",
            Self::Replica => "slave",
            Self::Proxy => "proxy",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NodeRole {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "master" => Self::Master,
            "slave" => Self::Replica,
            "proxy" => Self::Proxy,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for NodeRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for NodeRole {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Id of an offline key analysis, which is also that of its record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfflineAnalysisId(String);

impl OfflineAnalysisId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for OfflineAnalysisId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for OfflineAnalysisId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&OfflineAnalysisId> for OfflineAnalysisId {
    fn from(value: &OfflineAnalysisId) -> Self { value.clone() }
}

impl FromStr for OfflineAnalysisId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for OfflineAnalysisId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for OfflineAnalysisId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static OFFLINE_ANALYSIS_ID_RULES: &[Rule] = &[];

/// Id of an order in the billing center.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderId(String);

impl OrderId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for OrderId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for OrderId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&OrderId> for OrderId {
    fn from(value: &OrderId) -> Self { value.clone() }
}

impl FromStr for OrderId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for OrderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for OrderId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

/// Edition of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// Basic edition. `generic` on the wire.
    Basic,
    /// Professional edition, with more threads or with storage on SSD. `enterprise` on the wire.
    Professional,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ProductType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["generic", "enterprise"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Basic => "generic",
            Self::Professional => "enterprise",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProductType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "generic" => Self::Basic,
            "enterprise" => Self::Professional,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ProductType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ProductType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static PRODUCT_TYPE_RULES: &[Rule] = &[Rule::OneOf(ProductType::VALUES)];

/// Id of a collected log file of Redis.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RedisLogId(String);

impl RedisLogId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for RedisLogId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for RedisLogId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&RedisLogId> for RedisLogId {
    fn from(value: &RedisLogId) -> Self { value.clone() }
}

impl FromStr for RedisLogId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for RedisLogId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for RedisLogId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static REDIS_LOG_ID_RULES: &[Rule] = &[];

/// Id of a replica, which is not the id of the node that it is on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplicationId(String);

impl ReplicationId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for ReplicationId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for ReplicationId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&ReplicationId> for ReplicationId {
    fn from(value: &ReplicationId) -> Self { value.clone() }
}

impl FromStr for ReplicationId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for ReplicationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for ReplicationId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static REPLICATION_ID_RULES: &[Rule] = &[];

/// A tag of an instance.
///
/// Differs from the documentation: The limits are prose. The SDK and older pages say 36 characters for
/// the key and 43 for the value, pages since 2025-05 say 128 and 255.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceTag {
    /// Key, unique for each instance. Keys of up to 36 characters are accepted everywhere; newer regions take
    /// up to 128.
    ///
    /// Limits: 1 to 128 characters.
    pub key: Option<String>,
    /// Value; needed when a tag is added, optional when one is deleted. Values of up to 43 characters are
    /// accepted everywhere; newer regions take up to 255.
    ///
    /// Limits: at most 255 characters.
    pub value: Option<String>,
}

impl ResourceTag {
    /// Starts a value; `key` is required.
    #[inline]
    pub fn builder() -> Builder<ResourceTag, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Key> Builder<ResourceTag, (Key,)> {
    /// Sets [`key`](ResourceTag::key).
    pub fn key(mut self, key: impl Into<String>) -> Builder<ResourceTag, (Set,)> {
        self.value.key = Some(key.into());
        builder::with(self.value)
    }

    /// Sets [`value`](ResourceTag::value).
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value.value = Some(value.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> ResourceTag
    where
        Key: super::fields::key<ResourceTag>,
    {
        self.value
    }
}

static RESOURCE_TAG_SHAPE: Shape = Shape {
    name: "ResourceTag",
    fields: &[
        Field::new("key", Presence::RequiredInRequests, limits::LENGTH_1_TO_128),
        Field::new("value", Presence::Optional, limits::LENGTH_AT_MOST_255),
    ],
    rules: &[],
};

impl Model for ResourceTag {
    fn shape(&self) -> &'static Shape { &RESOURCE_TAG_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.key,
            1 => &self.value,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.key,
            1 => &mut self.value,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ResourceTag {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Id of a record that an instance was restored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RestoreId(String);

impl RestoreId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for RestoreId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for RestoreId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&RestoreId> for RestoreId {
    fn from(value: &RestoreId) -> Self { value.clone() }
}

impl FromStr for RestoreId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for RestoreId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for RestoreId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

/// What happens when a migration task loses its connection.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResumeMode {
    /// The task reconnects on its own, without end. Where it cannot continue with the changes it begins with
    /// a full copy again, which needs more bandwidth. `auto` on the wire.
    Auto,
    /// The task waits for somebody to reconnect it. `manual` on the wire.
    Manual,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ResumeMode {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["auto", "manual"];

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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ResumeMode {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static RESUME_MODE_RULES: &[Rule] = &[Rule::OneOf(ResumeMode::VALUES)];

/// Status of an analysis or scan of the keys of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScanStatus {
    /// It has not begun yet. `waiting` on the wire.
    Waiting,
    /// It is reading the keys. `running` on the wire.
    Running,
    /// It has read all keys; its results can be read. Final. `success` on the wire.
    Success,
    /// It has failed; there are no results. Final. `failed` on the wire.
    Failed,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ScanStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool { matches!(self, Self::Success | Self::Failed) }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["waiting", "running", "success", "failed"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Success => "success",
            Self::Failed => "failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScanStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "waiting" => Self::Waiting,
            "running" => Self::Running,
            "success" => Self::Success,
            "failed" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ScanStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ScanStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static SCAN_STATUS_RULES: &[Rule] = &[Rule::OneOf(ScanStatus::VALUES)];

/// Id of a security group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecurityGroupId(String);

impl SecurityGroupId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for SecurityGroupId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for SecurityGroupId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&SecurityGroupId> for SecurityGroupId {
    fn from(value: &SecurityGroupId) -> Self { value.clone() }
}

impl FromStr for SecurityGroupId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for SecurityGroupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for SecurityGroupId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static SECURITY_GROUP_ID_RULES: &[Rule] = &[];

/// Code of a product specification, which stands for type, version and size of an instance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpecCode(String);

impl SpecCode {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for SpecCode {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for SpecCode {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&SpecCode> for SpecCode {
    fn from(value: &SpecCode) -> Self { value.clone() }
}

impl FromStr for SpecCode {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for SpecCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for SpecCode {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static SPEC_CODE_RULES: &[Rule] = &[];

/// Where an instance keeps its data.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageType {
    /// In memory. `DRAM` on the wire.
    Dram,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl StorageType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["DRAM"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dram => "DRAM",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StorageType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "DRAM" => Self::Dram,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for StorageType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for StorageType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Network id of a subnet in a VPC.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubnetId(String);

impl SubnetId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for SubnetId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for SubnetId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&SubnetId> for SubnetId {
    fn from(value: &SubnetId) -> Self { value.clone() }
}

impl FromStr for SubnetId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for SubnetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for SubnetId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static SUBNET_ID_RULES: &[Rule] = &[];

/// Id of a background task, as ListBackgroundTask and ListCenterTask show it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(String);

impl TaskId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for TaskId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for TaskId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&TaskId> for TaskId {
    fn from(value: &TaskId) -> Self { value.clone() }
}

impl FromStr for TaskId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for TaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for TaskId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static TASK_ID_RULES: &[Rule] = &[];

/// Status of a background task.
///
/// Differs from the documentation: The SDK calls it a text. The first two and the last are named on the
/// pages since 2025-12, `SUCCESS` in their examples; `FAILED` is what the vendor's sister services
/// document for the same tasks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// The task exists and waits for its turn. `CREATED` on the wire.
    Created,
    /// The task is at work. `EXECUTING` on the wire.
    Executing,
    /// The task has succeeded. Final. `SUCCESS` on the wire.
    Success,
    /// The task has failed. Final. `FAILED` on the wire.
    Failed,
    /// The record of the task was deleted. Final. `DELETED` on the wire.
    Deleted,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl TaskStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool { matches!(self, Self::Success | Self::Failed | Self::Deleted) }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["CREATED", "EXECUTING", "SUCCESS", "FAILED", "DELETED"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "CREATED",
            Self::Executing => "EXECUTING",
            Self::Success => "SUCCESS",
            Self::Failed => "FAILED",
            Self::Deleted => "DELETED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TaskStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "CREATED" => Self::Created,
            "EXECUTING" => Self::Executing,
            "SUCCESS" => Self::Success,
            "FAILED" => Self::Failed,
            "DELETED" => Self::Deleted,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for TaskStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for TaskStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Id of a parameter template: a small number for those that the service provides, a UUID for those of
/// the project.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TemplateId(String);

impl TemplateId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for TemplateId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for TemplateId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&TemplateId> for TemplateId {
    fn from(value: &TemplateId) -> Self { value.clone() }
}

impl FromStr for TemplateId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for TemplateId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for TemplateId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static TEMPLATE_ID_RULES: &[Rule] = &[];

/// A truth value that the service takes and sends as a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrueOrFalse {
    /// Yes. `true` on the wire.
    True,
    /// No. `false` on the wire.
    False,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl TrueOrFalse {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["true", "false"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TrueOrFalse {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "true" => Self::True,
            "false" => Self::False,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for TrueOrFalse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for TrueOrFalse {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static TRUE_OR_FALSE_RULES: &[Rule] = &[Rule::OneOf(TrueOrFalse::VALUES)];

/// Id of a virtual private cloud (VPC).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VpcId(String);

impl VpcId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for VpcId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for VpcId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&VpcId> for VpcId {
    fn from(value: &VpcId) -> Self { value.clone() }
}

impl FromStr for VpcId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for VpcId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for VpcId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static VPC_ID_RULES: &[Rule] = &[];

/// Addresses that clients may connect from, under a name.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WhitelistGroup {
    /// Name of the group, unique within the instance, of at least 4 letters, digits, hyphens and underscores;
    /// the first is a letter.
    ///
    /// Limits: at least 4 characters, pattern `^[A-Za-z][A-Za-z0-9_-]*$`.
    ///
    /// Differs from the documentation: Pages since 2025 want more than four characters, earlier ones state no
    /// limit, and a request that the operator of a region gave as a sample has a name of four.
    pub group_name: Option<String>,
    /// Addresses such as `10.10.10.1` and ranges such as `10.10.10.0/24`, each of them once in all groups of
    /// the instance. `0.0.0.0` is not allowed, neither alone nor with a mask. An instance takes 20 of them
    /// unless ShowIpWhitelist shows another number.
    ///
    /// Limits: no item twice.
    pub ip_list: Option<Vec<String>>,
}

impl WhitelistGroup {
    /// Starts a value; `group_name`, `ip_list` are required.
    #[inline]
    pub fn builder() -> Builder<WhitelistGroup, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<GroupName, IpList> Builder<WhitelistGroup, (GroupName, IpList)> {
    /// Sets [`group_name`](WhitelistGroup::group_name).
    pub fn group_name(mut self, group_name: impl Into<String>) -> Builder<WhitelistGroup, (Set, IpList)> {
        self.value.group_name = Some(group_name.into());
        builder::with(self.value)
    }

    /// Sets [`ip_list`](WhitelistGroup::ip_list).
    pub fn ip_list(
        mut self,
        ip_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<WhitelistGroup, (GroupName, Set)> {
        self.value.ip_list = Some(Vec::from_iter(ip_list.into_iter().map(Into::into)));
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> WhitelistGroup
    where
        GroupName: super::fields::group_name<WhitelistGroup>,
        IpList: super::fields::ip_list<WhitelistGroup>,
    {
        self.value
    }
}

static WHITELIST_GROUP_SHAPE: Shape = Shape {
    name: "WhitelistGroup",
    fields: &[
        Field::new("group_name", Presence::RequiredInRequests, &[
            Rule::MinLength(4),
            Rule::Pattern(&WHITELIST_GROUP_PATTERN_1),
        ]),
        Field::new("ip_list", Presence::RequiredInRequests, &[Rule::UniqueItems]),
    ],
    rules: &[],
};
static WHITELIST_GROUP_PATTERN_1: core::Pattern = core::Pattern::new("^[A-Za-z][A-Za-z0-9_-]*$");

impl Model for WhitelistGroup {
    fn shape(&self) -> &'static Shape { &WHITELIST_GROUP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_name,
            1 => &self.ip_list,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_name,
            1 => &mut self.ip_list,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for WhitelistGroup {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
