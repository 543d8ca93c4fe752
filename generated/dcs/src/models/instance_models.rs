// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `instance-models.yaml`.

use std::fmt;
use std::str::FromStr;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// How often the plan repeats.
///
/// Differs from the documentation: The pages call it a text and name the one value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupPeriodType {
    /// Every week. `weekly` on the wire.
    Weekly,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl BackupPeriodType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["weekly"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Weekly => "weekly",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BackupPeriodType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "weekly" => Self::Weekly,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for BackupPeriodType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for BackupPeriodType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static BACKUP_PERIOD_TYPE_RULES: &[Rule] = &[Rule::OneOf(BackupPeriodType::VALUES)];

/// Days and hour of automatic backups.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupPlan {
    /// Time zone of `begin_at`, from `-1200` to `+1200`; that of the service without it. No longer used:
    /// newer regions read `begin_at` as UTC.
    pub timezone_offset: Option<String>,
    /// Days of the week, 1 is Monday and 7 is Sunday.
    ///
    /// Limits: each at least 1.
    ///
    /// Differs from the documentation: The pages say 1 to 7 in prose, but the vendor's Terraform provider
    /// gave up its check of the upper end. The service refuses bad days with DCS.4075.
    pub backup_at: Option<Vec<i32>>,
    /// How often the plan repeats.
    ///
    /// Differs from the documentation: The pages call it a text and name the one value.
    pub period_type: Option<super::BackupPeriodType>,
    /// Hour in which the backup begins, on the hour, such as `00:00-01:00`; in UTC, or in the zone of
    /// `timezone_offset`. A bad one is refused with DCS.4076.
    pub begin_at: Option<String>,
}

impl BackupPlan {
    /// Starts a value; `backup_at`, `period_type`, `begin_at` are required.
    #[inline]
    pub fn builder() -> Builder<BackupPlan, (Unset, Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<BackupAt, PeriodType, BeginAt> Builder<BackupPlan, (BackupAt, PeriodType, BeginAt)> {
    /// Sets [`timezone_offset`](BackupPlan::timezone_offset).
    pub fn timezone_offset(mut self, timezone_offset: impl Into<String>) -> Self {
        self.value.timezone_offset = Some(timezone_offset.into());
        self
    }

    /// Sets [`backup_at`](BackupPlan::backup_at).
    pub fn backup_at(
        mut self,
        backup_at: impl IntoIterator<Item = i32>,
    ) -> Builder<BackupPlan, (Set, PeriodType, BeginAt)> {
        self.value.backup_at = Some(Vec::from_iter(backup_at));
        builder::with(self.value)
    }

    /// Sets [`period_type`](BackupPlan::period_type).
    pub fn period_type(
        mut self,
        period_type: super::BackupPeriodType,
    ) -> Builder<BackupPlan, (BackupAt, Set, BeginAt)> {
        self.value.period_type = Some(period_type);
        builder::with(self.value)
    }

    /// Sets [`begin_at`](BackupPlan::begin_at).
    pub fn begin_at(
        mut self,
        begin_at: impl Into<String>,
    ) -> Builder<BackupPlan, (BackupAt, PeriodType, Set)> {
        self.value.begin_at = Some(begin_at.into());
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> BackupPlan
    where
        BackupAt: super::fields::backup_at<BackupPlan>,
        PeriodType: super::fields::period_type<BackupPlan>,
        BeginAt: super::fields::begin_at<BackupPlan>,
    {
        self.value
    }
}

static BACKUP_PLAN_SHAPE: Shape = Shape {
    name: "BackupPlan",
    fields: &[
        Field::new("timezone_offset", Presence::Optional, &[]),
        Field::new("backup_at", Presence::RequiredInRequests, &[Rule::Items(limits::AT_LEAST_1)]),
        Field::new("period_type", Presence::RequiredInRequests, super::BACKUP_PERIOD_TYPE_RULES),
        Field::new("begin_at", Presence::RequiredInRequests, &[]),
    ],
    rules: &[],
};

impl Model for BackupPlan {
    fn shape(&self) -> &'static Shape { &BACKUP_PLAN_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.timezone_offset,
            1 => &self.backup_at,
            2 => &self.period_type,
            3 => &self.begin_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.timezone_offset,
            1 => &mut self.backup_at,
            2 => &mut self.period_type,
            3 => &mut self.begin_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BackupPlan {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// When backups of an instance are made. Both fields beside the type are needed for `auto`; the service
/// keeps them for later where the type changes to `manual`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupPolicy {
    /// Who begins backups.
    ///
    /// Differs from the documentation: The pages call it a text and explain the two values.
    pub backup_type: Option<super::BackupPolicyType>,
    /// How many days automatic backups are kept, 1 to 7; needed for `auto`.
    ///
    /// Limits: at least 1.
    ///
    /// Differs from the documentation: The pages say 1 to 7 in prose; a user of the vendor's Terraform
    /// provider needed more, and the provider gave up its check. The upper end is left to the service, which
    /// refuses with DCS.4072.
    pub save_days: Option<i32>,
    /// When automatic backups are made; needed for `auto`.
    ///
    /// Differs from the documentation: A page of UpdateInstance says that `manual` needs it, and `save_days`,
    /// which is a slip. As `auto` may come back with what the service has kept, neither is insisted on.
    pub periodical_backup_plan: Option<super::BackupPlan>,
}

impl BackupPolicy {
    /// Starts a value; `backup_type` is required.
    #[inline]
    pub fn builder() -> Builder<BackupPolicy, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<BackupType> Builder<BackupPolicy, (BackupType,)> {
    /// Sets [`backup_type`](BackupPolicy::backup_type).
    pub fn backup_type(mut self, backup_type: super::BackupPolicyType) -> Builder<BackupPolicy, (Set,)> {
        self.value.backup_type = Some(backup_type);
        builder::with(self.value)
    }

    /// Sets [`save_days`](BackupPolicy::save_days).
    pub fn save_days(mut self, save_days: i32) -> Self {
        self.value.save_days = Some(save_days);
        self
    }

    /// Sets [`periodical_backup_plan`](BackupPolicy::periodical_backup_plan).
    pub fn periodical_backup_plan(mut self, periodical_backup_plan: super::BackupPlan) -> Self {
        self.value.periodical_backup_plan = Some(periodical_backup_plan);
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> BackupPolicy
    where
        BackupType: super::fields::backup_type<BackupPolicy>,
    {
        self.value
    }
}

static BACKUP_POLICY_SHAPE: Shape = Shape {
    name: "BackupPolicy",
    fields: &[
        Field::new("backup_type", Presence::RequiredInRequests, super::BACKUP_POLICY_TYPE_RULES),
        Field::new("save_days", Presence::Optional, limits::AT_LEAST_1),
        Field::new("periodical_backup_plan", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for BackupPolicy {
    fn shape(&self) -> &'static Shape { &BACKUP_POLICY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.backup_type,
            1 => &self.save_days,
            2 => &self.periodical_backup_plan,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.backup_type,
            1 => &mut self.save_days,
            2 => &mut self.periodical_backup_plan,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BackupPolicy {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Who begins backups.
///
/// Differs from the documentation: The pages call it a text and explain the two values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupPolicyType {
    /// The service, by the plan. CopyInstance makes further ones. `auto` on the wire.
    Auto,
    /// Nobody but CopyInstance. `manual` on the wire.
    Manual,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl BackupPolicyType {
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

impl From<&str> for BackupPolicyType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "auto" => Self::Auto,
            "manual" => Self::Manual,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for BackupPolicyType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for BackupPolicyType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static BACKUP_POLICY_TYPE_RULES: &[Rule] = &[Rule::OneOf(BackupPolicyType::VALUES)];

/// Bandwidth of an instance, and its temporary increase. Times are milliseconds since 1970.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BandwidthInfo {
    /// Bandwidth, in Mbit/s.
    ///
    /// Differs from the documentation: The SDK says GB, the pages Mbit/s, which the numbers agree with.
    pub bandwidth: Option<i32>,
    /// Bandwidth that the specification assures, in Mbit/s.
    pub assured_bandwidth: Option<i64>,
    /// Bandwidth that a node can have at most, in Mbit/s.
    pub max_bandwidth_for_node: Option<i32>,
    /// When the increase begins.
    pub begin_time: Option<i64>,
    /// When the increase ends.
    pub end_time: Option<i64>,
    /// What time it is for the service.
    pub current_time: Option<i64>,
    /// When the next increase is possible.
    pub next_expand_time: Option<i64>,
    /// How often the bandwidth was increased.
    pub expand_count: Option<i32>,
    /// How long an increase lasts, in milliseconds.
    pub expand_effect_time: Option<i64>,
    /// How long until the next increase is possible, in milliseconds.
    pub expand_interval_time: Option<i64>,
    /// How often the bandwidth can be increased.
    pub max_expand_count: Option<i32>,
    /// Whether an increase is under way.
    pub task_running: Option<bool>,
}

static BANDWIDTH_INFO_SHAPE: Shape = Shape {
    name: "BandwidthInfo",
    fields: &[
        Field::new("bandwidth", Presence::Optional, &[]),
        Field::new("assured_bandwidth", Presence::Optional, &[]),
        Field::new("max_bandwidth_for_node", Presence::Optional, &[]),
        Field::new("begin_time", Presence::Optional, &[]),
        Field::new("end_time", Presence::Optional, &[]),
        Field::new("current_time", Presence::Optional, &[]),
        Field::new("next_expand_time", Presence::Optional, &[]),
        Field::new("expand_count", Presence::Optional, &[]),
        Field::new("expand_effect_time", Presence::Optional, &[]),
        Field::new("expand_interval_time", Presence::Optional, &[]),
        Field::new("max_expand_count", Presence::Optional, &[]),
        Field::new("task_running", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for BandwidthInfo {
    fn shape(&self) -> &'static Shape { &BANDWIDTH_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.bandwidth,
            1 => &self.assured_bandwidth,
            2 => &self.max_bandwidth_for_node,
            3 => &self.begin_time,
            4 => &self.end_time,
            5 => &self.current_time,
            6 => &self.next_expand_time,
            7 => &self.expand_count,
            8 => &self.expand_effect_time,
            9 => &self.expand_interval_time,
            10 => &self.max_expand_count,
            11 => &self.task_running,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.bandwidth,
            1 => &mut self.assured_bandwidth,
            2 => &mut self.max_bandwidth_for_node,
            3 => &mut self.begin_time,
            4 => &mut self.end_time,
            5 => &mut self.current_time,
            6 => &mut self.next_expand_time,
            7 => &mut self.expand_count,
            8 => &mut self.expand_effect_time,
            9 => &mut self.expand_interval_time,
            10 => &mut self.max_expand_count,
            11 => &mut self.task_running,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BandwidthInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of one of several instances.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BatchOpsResult {
    /// Id of a DCS instance.
    pub instance: Option<super::InstanceId>,
    /// Whether the service took a request for one of several resources.
    pub result: Option<super::BatchResult>,
}

static BATCH_OPS_RESULT_SHAPE: Shape = Shape {
    name: "BatchOpsResult",
    fields: &[Field::new("instance", Presence::Optional, &[]), Field::new("result", Presence::Optional, &[])],
    rules: &[],
};

impl Model for BatchOpsResult {
    fn shape(&self) -> &'static Shape { &BATCH_OPS_RESULT_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance,
            1 => &self.result,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance,
            1 => &mut self.result,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for BatchOpsResult {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Domain name that an instance had before.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DomainNameEntity {
    /// The domain name.
    pub domain_name: Option<String>,
    /// Whether it led to the standbys.
    pub is_readonly: Option<bool>,
}

static DOMAIN_NAME_ENTITY_SHAPE: Shape = Shape {
    name: "DomainNameEntity",
    fields: &[
        Field::new("domain_name", Presence::Optional, &[]),
        Field::new("is_readonly", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DomainNameEntity {
    fn shape(&self) -> &'static Shape { &DOMAIN_NAME_ENTITY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.domain_name,
            1 => &self.is_readonly,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.domain_name,
            1 => &mut self.is_readonly,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DomainNameEntity {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Domain names of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DomainNameInfo {
    /// Whether the domain name is resolved outside the network.
    pub support_public_resolve: Option<bool>,
    /// Whether the domain name follows the newest rules.
    pub is_latest_rules: Option<bool>,
    /// End of the domain name, which the region gives.
    pub zone_name: Option<String>,
    /// Domain names that the instance had before.
    pub history_domain_names: Option<Vec<super::DomainNameEntity>>,
}

static DOMAIN_NAME_INFO_SHAPE: Shape = Shape {
    name: "DomainNameInfo",
    fields: &[
        Field::new("support_public_resolve", Presence::Optional, &[]),
        Field::new("is_latest_rules", Presence::Optional, &[]),
        Field::new("zone_name", Presence::Optional, &[]),
        Field::new("history_domain_names", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DomainNameInfo {
    fn shape(&self) -> &'static Shape { &DOMAIN_NAME_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.support_public_resolve,
            1 => &self.is_latest_rules,
            2 => &self.zone_name,
            3 => &self.history_domain_names,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.support_public_resolve,
            1 => &mut self.is_latest_rules,
            2 => &mut self.zone_name,
            3 => &mut self.history_domain_names,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DomainNameInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What an instance can do.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Features {
    /// Whether it can have accounts.
    pub support_acl: Option<bool>,
    /// Whether its nodes can see the addresses of clients.
    pub support_transparent_client_ip: Option<bool>,
    /// Whether it can use SSL.
    pub support_ssl: Option<bool>,
    /// Whether it can keep an audit log.
    pub support_audit_log: Option<bool>,
}

static FEATURES_SHAPE: Shape = Shape {
    name: "Features",
    fields: &[
        Field::new("support_acl", Presence::Optional, &[]),
        Field::new("support_transparent_client_ip", Presence::Optional, &[]),
        Field::new("support_ssl", Presence::Optional, &[]),
        Field::new("support_audit_log", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for Features {
    fn shape(&self) -> &'static Shape { &FEATURES_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.support_acl,
            1 => &self.support_transparent_client_ip,
            2 => &self.support_ssl,
            3 => &self.support_audit_log,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.support_acl,
            1 => &mut self.support_transparent_client_ip,
            2 => &mut self.support_ssl,
            3 => &mut self.support_audit_log,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for Features {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Backup policy of an instance with replicas.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceBackupPolicy {
    /// Id of the backup policy.
    pub backup_policy_id: Option<String>,
    /// When the policy was created.
    pub created_at: Option<String>,
    /// When the policy was last changed.
    pub updated_at: Option<String>,
    /// Id of the project that owns the instance.
    pub tenant_id: Option<String>,
    /// When backups of an instance are made. Both fields beside the type are needed for `auto`; the service
    /// keeps them for later where the type changes to `manual`.
    pub policy: Option<super::BackupPolicy>,
}

static INSTANCE_BACKUP_POLICY_SHAPE: Shape = Shape {
    name: "InstanceBackupPolicy",
    fields: &[
        Field::new("backup_policy_id", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
        Field::new("tenant_id", Presence::Optional, &[]),
        Field::new("policy", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for InstanceBackupPolicy {
    fn shape(&self) -> &'static Shape { &INSTANCE_BACKUP_POLICY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.backup_policy_id,
            1 => &self.created_at,
            2 => &self.updated_at,
            3 => &self.tenant_id,
            4 => &self.policy,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.backup_policy_id,
            1 => &mut self.created_at,
            2 => &mut self.updated_at,
            3 => &mut self.tenant_id,
            4 => &mut self.policy,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for InstanceBackupPolicy {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// An instance, as lists show it.
///
/// Differs from the documentation: The SDK has these for a single instance alone, pages and examples of
/// whole sessions here, too: `cache_mode`, `product_type`, `storage_type`, `available_zones`,
/// `backend_addrs`, `launched_at`, `cloud_service_type_code`, `cloud_resource_type_code`,
/// `support_slow_log_flag`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceListInfo {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Text about the instance.
    pub description: Option<String>,
    /// Status of a DCS instance. Only a running one serves clients and takes most requests; others are
    /// refused with DCS.4026 or a code of their own.
    ///
    /// Differs from the documentation: The pages call it a text. The values are those of the appendix
    /// (dcs-api-0312047), whose English edition has the first nine; the others are named on the pages of
    /// single operations alone, such as those of ListConfigurations and
    /// ListNumberOfInstancesInDifferentStatus. Which are final is inferred.
    pub status: Option<super::InstanceStatus>,
    /// More about the status, such as `normal` or `UPDATE_SSL`.
    pub sub_status: Option<String>,
    /// Software that an instance runs. Lists of flavors spell it `redis` and `memcached`.
    ///
    /// Differs from the documentation: The pages call it a text. Pages of 2021 to 2024 name both values,
    /// newer ones Redis alone.
    pub engine: Option<super::Engine>,
    /// Version of the engine, such as `5.0` or `6.0`; instances may report it with a patch level, such as
    /// `3.0.7`. Every version is passed on as it is, because regions get new ones without notice.
    pub engine_version: Option<super::EngineVersion>,
    /// How the nodes of an instance work together.
    pub cache_mode: Option<super::CacheMode>,
    /// Edition of an instance.
    pub product_type: Option<super::ProductType>,
    /// Architecture of the processors that an instance runs on.
    pub cpu_type: Option<super::CpuType>,
    /// Where an instance keeps its data.
    pub storage_type: Option<super::StorageType>,
    /// Code of a product specification, which stands for type, version and size of an instance.
    pub spec_code: Option<super::SpecCode>,
    /// The same as `spec_code`, under the name that older servers send it.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub resource_spec_code: Option<super::SpecCode>,
    /// Version inside the service; null in all responses that were published.
    ///
    /// Differs from the documentation: Neither the pages of this version nor the SDK have it; examples of
    /// whole sessions do, and so do the pages of version 1.0.
    pub internal_version: Option<String>,
    /// Code of the service in the billing center.
    pub cloud_service_type_code: Option<String>,
    /// Code of the type of resource in the billing center.
    pub cloud_resource_type_code: Option<String>,
    /// Memory in whole GB; 0 where it is less than one.
    pub capacity: Option<i32>,
    /// Memory of less than a GB, in GB, with a leading point: `.125`, `.25` or `.5`; null where it is more.
    pub capacity_minor: Option<String>,
    /// Memory in MB.
    pub max_memory: Option<i32>,
    /// Memory in use, in MB.
    pub used_memory: Option<i32>,
    /// How an instance is paid for, as responses show it.
    ///
    /// Differs from the documentation: The pages call it an integer and explain the two values.
    pub charging_mode: Option<super::ChargingMode>,
    /// Order of an instance that was paid for in advance; nothing for the others.
    pub order_id: Option<super::OrderId>,
    /// Id of a virtual private cloud (VPC).
    pub vpc_id: Option<super::VpcId>,
    /// Name of the virtual private cloud.
    pub vpc_name: Option<String>,
    /// Network id of a subnet in a VPC.
    pub subnet_id: Option<super::SubnetId>,
    /// Security group of Redis 3.0 and Memcached. For others nothing, or the text `securityGroupId`.
    pub security_group_id: Option<super::SecurityGroupId>,
    /// Codes of the availability zones that the instance is in.
    pub az_codes: Option<Vec<super::AzCode>>,
    /// Ids of the availability zones that the instance is in.
    pub available_zones: Option<Vec<super::AzId>>,
    /// IP address that clients connect to; those of a cluster with commas between.
    pub ip: Option<String>,
    /// Port that clients connect to.
    pub port: Option<i32>,
    /// Domain name that clients connect to, in some regions with the port.
    pub domain_name: Option<String>,
    /// Domain name that leads to the standbys of a master/standby instance, for reading.
    pub readonly_domain_name: Option<String>,
    /// Addresses of the nodes behind the proxies of a cluster.
    pub backend_addrs: Option<String>,
    /// IPv6 address, if the instance has one.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub ipv6: Option<String>,
    /// Whether the instance has an IPv6 address.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub enable_ipv6: Option<bool>,
    /// Whether the instance is used without a password.
    pub no_password_access: Option<super::TrueOrFalse>,
    /// Name of the user, for Memcached with a password.
    pub access_user: Option<String>,
    /// Whether the instance is reached from the internet.
    pub enable_publicip: Option<bool>,
    /// Id of the elastic IP address that is bound to the instance, if one is.
    pub publicip_id: Option<String>,
    /// Elastic IP address that is bound to the instance, if one is.
    pub publicip_address: Option<String>,
    /// Whether connections use SSL.
    pub enable_ssl: Option<bool>,
    /// Whether the instance has an upgrade to do.
    pub service_upgrade: Option<bool>,
    /// Id of the upgrade; empty where `service_upgrade` is false.
    pub service_task_id: Option<String>,
    /// Whether the instance keeps a slow log.
    pub support_slow_log_flag: Option<String>,
    /// Begin of the maintenance window, in UTC.
    pub maintain_begin: Option<String>,
    /// End of the maintenance window, in UTC.
    pub maintain_end: Option<String>,
    /// When the instance was created.
    pub created_at: Option<String>,
    /// When the instance first ran.
    pub launched_at: Option<String>,
    /// Id of the user who created the instance.
    pub user_id: Option<String>,
    /// Name of the user who created the instance.
    pub user_name: Option<String>,
    /// Id of an enterprise project, which groups resources of an account; 0 is the default one.
    pub enterprise_project_id: Option<super::EnterpriseProjectId>,
    /// What an instance can do.
    pub features: Option<super::Features>,
    /// Tags of the instance.
    pub tags: Option<Vec<super::ResourceTag>>,
    /// Why the instance could not be created, or does not work.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub error_code: Option<String>,
    /// Why the instance is frozen.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub freeze_scene: Option<String>,
    /// Whether the instance costs nothing; reserved, false or nothing.
    ///
    /// Differs from the documentation: Newer pages have it, as a text with a truth value in the example; the
    /// SDK lacks it.
    pub free: Option<bool>,
    /// The same as `free`.
    ///
    /// Differs from the documentation: Newer pages have it, as a text with a truth value in the example; the
    /// SDK lacks it.
    pub is_free: Option<bool>,
    /// Whether the instance runs on a library operating system; reserved, false.
    ///
    /// Differs from the documentation: Newer pages have it, as a text; servers send a truth value. The SDK
    /// lacks it.
    pub libos: Option<bool>,
    /// Role in a replication between regions; reserved, nothing.
    ///
    /// Differs from the documentation: Newer pages have it, the SDK lacks it.
    pub crr_role: Option<String>,
    /// When the instance was last changed.
    pub updated_at: Option<String>,
    /// The same as `updated_at`, under the name that other servers send it.
    ///
    /// Differs from the documentation: The SDK has it for a single instance alone; examples of whole sessions
    /// here, too.
    pub update_at: Option<String>,
    /// State of the task that the instance has under way, if it has one.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub task_status: Option<String>,
}

static INSTANCE_LIST_INFO_SHAPE: Shape = Shape {
    name: "InstanceListInfo",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("sub_status", Presence::Optional, &[]),
        Field::new("engine", Presence::Optional, &[]),
        Field::new("engine_version", Presence::Optional, &[]),
        Field::new("cache_mode", Presence::Optional, &[]),
        Field::new("product_type", Presence::Optional, &[]),
        Field::new("cpu_type", Presence::Optional, &[]),
        Field::new("storage_type", Presence::Optional, &[]),
        Field::new("spec_code", Presence::Optional, &[]),
        Field::new("resource_spec_code", Presence::Optional, &[]),
        Field::new("internal_version", Presence::Optional, &[]),
        Field::new("cloud_service_type_code", Presence::Optional, &[]),
        Field::new("cloud_resource_type_code", Presence::Optional, &[]),
        Field::new("capacity", Presence::Optional, &[]),
        Field::new("capacity_minor", Presence::Optional, &[]),
        Field::new("max_memory", Presence::Optional, &[]),
        Field::new("used_memory", Presence::Optional, &[]),
        Field::new("charging_mode", Presence::Optional, &[]),
        Field::new("order_id", Presence::Optional, &[]),
        Field::new("vpc_id", Presence::Optional, &[]),
        Field::new("vpc_name", Presence::Optional, &[]),
        Field::new("subnet_id", Presence::Optional, &[]),
        Field::new("security_group_id", Presence::Optional, &[]),
        Field::new("az_codes", Presence::Optional, &[]),
        Field::new("available_zones", Presence::Optional, &[]),
        Field::new("ip", Presence::Optional, &[]),
        Field::new("port", Presence::Optional, &[]),
        Field::new("domain_name", Presence::Optional, &[]),
        Field::new("readonly_domain_name", Presence::Optional, &[]),
        Field::new("backend_addrs", Presence::Optional, &[]),
        Field::new("ipv6", Presence::Optional, &[]),
        Field::new("enable_ipv6", Presence::Optional, &[]),
        Field::new("no_password_access", Presence::Optional, &[]),
        Field::new("access_user", Presence::Optional, &[]),
        Field::new("enable_publicip", Presence::Optional, &[]),
        Field::new("publicip_id", Presence::Optional, &[]),
        Field::new("publicip_address", Presence::Optional, &[]),
        Field::new("enable_ssl", Presence::Optional, &[]),
        Field::new("service_upgrade", Presence::Optional, &[]),
        Field::new("service_task_id", Presence::Optional, &[]),
        Field::new("support_slow_log_flag", Presence::Optional, &[]),
        Field::new("maintain_begin", Presence::Optional, &[]),
        Field::new("maintain_end", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("launched_at", Presence::Optional, &[]),
        Field::new("user_id", Presence::Optional, &[]),
        Field::new("user_name", Presence::Optional, &[]),
        Field::new("enterprise_project_id", Presence::Optional, &[]),
        Field::new("features", Presence::Optional, &[]),
        Field::new("tags", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
        Field::new("freeze_scene", Presence::Optional, &[]),
        Field::new("free", Presence::Optional, &[]),
        Field::new("is_free", Presence::Optional, &[]),
        Field::new("libos", Presence::Optional, &[]),
        Field::new("crr_role", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
        Field::new("update_at", Presence::Optional, &[]),
        Field::new("task_status", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for InstanceListInfo {
    fn shape(&self) -> &'static Shape { &INSTANCE_LIST_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.name,
            2 => &self.description,
            3 => &self.status,
            4 => &self.sub_status,
            5 => &self.engine,
            6 => &self.engine_version,
            7 => &self.cache_mode,
            8 => &self.product_type,
            9 => &self.cpu_type,
            10 => &self.storage_type,
            11 => &self.spec_code,
            12 => &self.resource_spec_code,
            13 => &self.internal_version,
            14 => &self.cloud_service_type_code,
            15 => &self.cloud_resource_type_code,
            16 => &self.capacity,
            17 => &self.capacity_minor,
            18 => &self.max_memory,
            19 => &self.used_memory,
            20 => &self.charging_mode,
            21 => &self.order_id,
            22 => &self.vpc_id,
            23 => &self.vpc_name,
            24 => &self.subnet_id,
            25 => &self.security_group_id,
            26 => &self.az_codes,
            27 => &self.available_zones,
            28 => &self.ip,
            29 => &self.port,
            30 => &self.domain_name,
            31 => &self.readonly_domain_name,
            32 => &self.backend_addrs,
            33 => &self.ipv6,
            34 => &self.enable_ipv6,
            35 => &self.no_password_access,
            36 => &self.access_user,
            37 => &self.enable_publicip,
            38 => &self.publicip_id,
            39 => &self.publicip_address,
            40 => &self.enable_ssl,
            41 => &self.service_upgrade,
            42 => &self.service_task_id,
            43 => &self.support_slow_log_flag,
            44 => &self.maintain_begin,
            45 => &self.maintain_end,
            46 => &self.created_at,
            47 => &self.launched_at,
            48 => &self.user_id,
            49 => &self.user_name,
            50 => &self.enterprise_project_id,
            51 => &self.features,
            52 => &self.tags,
            53 => &self.error_code,
            54 => &self.freeze_scene,
            55 => &self.free,
            56 => &self.is_free,
            57 => &self.libos,
            58 => &self.crr_role,
            59 => &self.updated_at,
            60 => &self.update_at,
            61 => &self.task_status,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.status,
            4 => &mut self.sub_status,
            5 => &mut self.engine,
            6 => &mut self.engine_version,
            7 => &mut self.cache_mode,
            8 => &mut self.product_type,
            9 => &mut self.cpu_type,
            10 => &mut self.storage_type,
            11 => &mut self.spec_code,
            12 => &mut self.resource_spec_code,
            13 => &mut self.internal_version,
            14 => &mut self.cloud_service_type_code,
            15 => &mut self.cloud_resource_type_code,
            16 => &mut self.capacity,
            17 => &mut self.capacity_minor,
            18 => &mut self.max_memory,
            19 => &mut self.used_memory,
            20 => &mut self.charging_mode,
            21 => &mut self.order_id,
            22 => &mut self.vpc_id,
            23 => &mut self.vpc_name,
            24 => &mut self.subnet_id,
            25 => &mut self.security_group_id,
            26 => &mut self.az_codes,
            27 => &mut self.available_zones,
            28 => &mut self.ip,
            29 => &mut self.port,
            30 => &mut self.domain_name,
            31 => &mut self.readonly_domain_name,
            32 => &mut self.backend_addrs,
            33 => &mut self.ipv6,
            34 => &mut self.enable_ipv6,
            35 => &mut self.no_password_access,
            36 => &mut self.access_user,
            37 => &mut self.enable_publicip,
            38 => &mut self.publicip_id,
            39 => &mut self.publicip_address,
            40 => &mut self.enable_ssl,
            41 => &mut self.service_upgrade,
            42 => &mut self.service_task_id,
            43 => &mut self.support_slow_log_flag,
            44 => &mut self.maintain_begin,
            45 => &mut self.maintain_end,
            46 => &mut self.created_at,
            47 => &mut self.launched_at,
            48 => &mut self.user_id,
            49 => &mut self.user_name,
            50 => &mut self.enterprise_project_id,
            51 => &mut self.features,
            52 => &mut self.tags,
            53 => &mut self.error_code,
            54 => &mut self.freeze_scene,
            55 => &mut self.free,
            56 => &mut self.is_free,
            57 => &mut self.libos,
            58 => &mut self.crr_role,
            59 => &mut self.updated_at,
            60 => &mut self.update_at,
            61 => &mut self.task_status,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for InstanceListInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Time of day in UTC at which a maintenance window begins or ends, hours, minutes and seconds, such as
/// `18:00:00`; on the hour.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MaintenanceTime(String);

impl MaintenanceTime {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for MaintenanceTime {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for MaintenanceTime {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&MaintenanceTime> for MaintenanceTime {
    fn from(value: &MaintenanceTime) -> Self { value.clone() }
}

impl FromStr for MaintenanceTime {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for MaintenanceTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for MaintenanceTime {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

pub(crate) static MAINTENANCE_TIME_RULES: &[Rule] = &[];

/// New names of commands, in lower case. A command that is left out keeps its name. No other commands can
/// be renamed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RenameCommandResp {
    /// New name of `COMMAND`.
    pub command: Option<String>,
    /// New name of `KEYS`.
    pub keys: Option<String>,
    /// New name of `FLUSHDB`.
    pub flushdb: Option<String>,
    /// New name of `FLUSHALL`.
    pub flushall: Option<String>,
    /// New name of `HGETALL`.
    pub hgetall: Option<String>,
    /// New name of `SCAN`. Older regions cannot rename it.
    pub scan: Option<String>,
    /// New name of `HSCAN`. Older regions cannot rename it.
    pub hscan: Option<String>,
    /// New name of `SSCAN`. Older regions cannot rename it.
    pub sscan: Option<String>,
    /// New name of `ZSCAN`. Older regions cannot rename it.
    pub zscan: Option<String>,
}

impl RenameCommandResp {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<RenameCommandResp> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<RenameCommandResp, S> {
    /// Sets [`command`](RenameCommandResp::command).
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.value.command = Some(command.into());
        self
    }

    /// Sets [`keys`](RenameCommandResp::keys).
    pub fn keys(mut self, keys: impl Into<String>) -> Self {
        self.value.keys = Some(keys.into());
        self
    }

    /// Sets [`flushdb`](RenameCommandResp::flushdb).
    pub fn flushdb(mut self, flushdb: impl Into<String>) -> Self {
        self.value.flushdb = Some(flushdb.into());
        self
    }

    /// Sets [`flushall`](RenameCommandResp::flushall).
    pub fn flushall(mut self, flushall: impl Into<String>) -> Self {
        self.value.flushall = Some(flushall.into());
        self
    }

    /// Sets [`hgetall`](RenameCommandResp::hgetall).
    pub fn hgetall(mut self, hgetall: impl Into<String>) -> Self {
        self.value.hgetall = Some(hgetall.into());
        self
    }

    /// Sets [`scan`](RenameCommandResp::scan).
    pub fn scan(mut self, scan: impl Into<String>) -> Self {
        self.value.scan = Some(scan.into());
        self
    }

    /// Sets [`hscan`](RenameCommandResp::hscan).
    pub fn hscan(mut self, hscan: impl Into<String>) -> Self {
        self.value.hscan = Some(hscan.into());
        self
    }

    /// Sets [`sscan`](RenameCommandResp::sscan).
    pub fn sscan(mut self, sscan: impl Into<String>) -> Self {
        self.value.sscan = Some(sscan.into());
        self
    }

    /// Sets [`zscan`](RenameCommandResp::zscan).
    pub fn zscan(mut self, zscan: impl Into<String>) -> Self {
        self.value.zscan = Some(zscan.into());
        self
    }
}

static RENAME_COMMAND_RESP_SHAPE: Shape = Shape {
    name: "RenameCommandResp",
    fields: &[
        Field::new("command", Presence::Optional, &[]),
        Field::new("keys", Presence::Optional, &[]),
        Field::new("flushdb", Presence::Optional, &[]),
        Field::new("flushall", Presence::Optional, &[]),
        Field::new("hgetall", Presence::Optional, &[]),
        Field::new("scan", Presence::Optional, &[]),
        Field::new("hscan", Presence::Optional, &[]),
        Field::new("sscan", Presence::Optional, &[]),
        Field::new("zscan", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for RenameCommandResp {
    fn shape(&self) -> &'static Shape { &RENAME_COMMAND_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.command,
            1 => &self.keys,
            2 => &self.flushdb,
            3 => &self.flushall,
            4 => &self.hgetall,
            5 => &self.scan,
            6 => &self.hscan,
            7 => &self.sscan,
            8 => &self.zscan,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.command,
            1 => &mut self.keys,
            2 => &mut self.flushdb,
            3 => &mut self.flushall,
            4 => &mut self.hgetall,
            5 => &mut self.scan,
            6 => &mut self.hscan,
            7 => &mut self.sscan,
            8 => &mut self.zscan,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for RenameCommandResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// An instance with everything about it.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowInstanceResponse {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Text about the instance.
    pub description: Option<String>,
    /// Status of a DCS instance. Only a running one serves clients and takes most requests; others are
    /// refused with DCS.4026 or a code of their own.
    ///
    /// Differs from the documentation: The pages call it a text. The values are those of the appendix
    /// (dcs-api-0312047), whose English edition has the first nine; the others are named on the pages of
    /// single operations alone, such as those of ListConfigurations and
    /// ListNumberOfInstancesInDifferentStatus. Which are final is inferred.
    pub status: Option<super::InstanceStatus>,
    /// More about the status, such as `normal` or `UPDATE_SSL`.
    pub sub_status: Option<String>,
    /// Software that an instance runs. Lists of flavors spell it `redis` and `memcached`.
    ///
    /// Differs from the documentation: The pages call it a text. Pages of 2021 to 2024 name both values,
    /// newer ones Redis alone.
    pub engine: Option<super::Engine>,
    /// Version of the engine, such as `5.0` or `6.0`; instances may report it with a patch level, such as
    /// `3.0.7`. Every version is passed on as it is, because regions get new ones without notice.
    pub engine_version: Option<super::EngineVersion>,
    /// How the nodes of an instance work together.
    pub cache_mode: Option<super::CacheMode>,
    /// Edition of an instance.
    pub product_type: Option<super::ProductType>,
    /// Architecture of the processors that an instance runs on.
    pub cpu_type: Option<super::CpuType>,
    /// Where an instance keeps its data.
    pub storage_type: Option<super::StorageType>,
    /// Code of a product specification, which stands for type, version and size of an instance.
    pub spec_code: Option<super::SpecCode>,
    /// The same as `spec_code`, under the name that older servers send it.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub resource_spec_code: Option<super::SpecCode>,
    /// Version inside the service; null in all responses that were published.
    ///
    /// Differs from the documentation: Neither the pages of this version nor the SDK have it; examples of
    /// whole sessions do, and so do the pages of version 1.0.
    pub internal_version: Option<String>,
    /// Code of the service in the billing center.
    pub cloud_service_type_code: Option<String>,
    /// Code of the type of resource in the billing center.
    pub cloud_resource_type_code: Option<String>,
    /// Memory in whole GB; 0 where it is less than one.
    pub capacity: Option<i32>,
    /// Memory of less than a GB, in GB, with a leading point: `.125`, `.25` or `.5`; null where it is more.
    pub capacity_minor: Option<String>,
    /// Memory in MB.
    pub max_memory: Option<i32>,
    /// Memory in use, in MB.
    pub used_memory: Option<i32>,
    /// How an instance is paid for, as responses show it.
    ///
    /// Differs from the documentation: The pages call it an integer and explain the two values.
    pub charging_mode: Option<super::ChargingMode>,
    /// Order of an instance that was paid for in advance; nothing for the others.
    pub order_id: Option<super::OrderId>,
    /// Id of a virtual private cloud (VPC).
    pub vpc_id: Option<super::VpcId>,
    /// Name of the virtual private cloud.
    pub vpc_name: Option<String>,
    /// Network id of a subnet in a VPC.
    pub subnet_id: Option<super::SubnetId>,
    /// Security group of Redis 3.0 and Memcached. For others nothing, or the text `securityGroupId`.
    pub security_group_id: Option<super::SecurityGroupId>,
    /// Codes of the availability zones that the instance is in.
    pub az_codes: Option<Vec<super::AzCode>>,
    /// Ids of the availability zones that the instance is in.
    pub available_zones: Option<Vec<super::AzId>>,
    /// IP address that clients connect to; those of a cluster with commas between.
    pub ip: Option<String>,
    /// Port that clients connect to.
    pub port: Option<i32>,
    /// Domain name that clients connect to, in some regions with the port.
    pub domain_name: Option<String>,
    /// Domain name that leads to the standbys of a master/standby instance, for reading.
    pub readonly_domain_name: Option<String>,
    /// Addresses of the nodes behind the proxies of a cluster.
    pub backend_addrs: Option<String>,
    /// IPv6 address, if the instance has one.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub ipv6: Option<String>,
    /// Whether the instance has an IPv6 address.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub enable_ipv6: Option<bool>,
    /// Whether the instance is used without a password.
    pub no_password_access: Option<super::TrueOrFalse>,
    /// Name of the user, for Memcached with a password.
    pub access_user: Option<String>,
    /// Whether the instance is reached from the internet.
    pub enable_publicip: Option<bool>,
    /// Id of the elastic IP address that is bound to the instance, if one is.
    pub publicip_id: Option<String>,
    /// Elastic IP address that is bound to the instance, if one is.
    pub publicip_address: Option<String>,
    /// Whether connections use SSL.
    pub enable_ssl: Option<bool>,
    /// Whether the instance has an upgrade to do.
    pub service_upgrade: Option<bool>,
    /// Id of the upgrade; empty where `service_upgrade` is false.
    pub service_task_id: Option<String>,
    /// Whether the instance keeps a slow log.
    pub support_slow_log_flag: Option<String>,
    /// Begin of the maintenance window, in UTC.
    pub maintain_begin: Option<String>,
    /// End of the maintenance window, in UTC.
    pub maintain_end: Option<String>,
    /// When the instance was created.
    pub created_at: Option<String>,
    /// When the instance first ran.
    pub launched_at: Option<String>,
    /// Id of the user who created the instance.
    pub user_id: Option<String>,
    /// Name of the user who created the instance.
    pub user_name: Option<String>,
    /// Id of an enterprise project, which groups resources of an account; 0 is the default one.
    pub enterprise_project_id: Option<super::EnterpriseProjectId>,
    /// What an instance can do.
    pub features: Option<super::Features>,
    /// Tags of the instance.
    pub tags: Option<Vec<super::ResourceTag>>,
    /// Why the instance could not be created, or does not work.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub error_code: Option<String>,
    /// Why the instance is frozen.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub freeze_scene: Option<String>,
    /// Whether the instance costs nothing; reserved, false or nothing.
    ///
    /// Differs from the documentation: Newer pages have it, as a text with a truth value in the example; the
    /// SDK lacks it.
    pub free: Option<bool>,
    /// The same as `free`.
    ///
    /// Differs from the documentation: Newer pages have it, as a text with a truth value in the example; the
    /// SDK lacks it.
    pub is_free: Option<bool>,
    /// Whether the instance runs on a library operating system; reserved, false.
    ///
    /// Differs from the documentation: Newer pages have it, as a text; servers send a truth value. The SDK
    /// lacks it.
    pub libos: Option<bool>,
    /// Role in a replication between regions; reserved, nothing.
    ///
    /// Differs from the documentation: Newer pages have it, the SDK lacks it.
    pub crr_role: Option<String>,
    /// When the instance was last changed.
    pub update_at: Option<String>,
    /// Name of the security group.
    pub security_group_name: Option<String>,
    /// Name of the subnet.
    pub subnet_name: Option<String>,
    /// Addresses of the subnet.
    pub subnet_cidr: Option<String>,
    /// Name of the enterprise project.
    pub enterprise_project_name: Option<String>,
    /// The specification, as the billing center calls it. The spelling is the service's.
    pub inquery_spec_code: Option<super::SpecCode>,
    /// Id of the product in the billing center: the specification and `-h`, `-m` or `-y` for hours, months or
    /// years.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; examples of whole sessions do.
    pub product_id: Option<String>,
    /// How many databases the instance has.
    pub db_number: Option<i32>,
    /// How many nodes each shard has, the master included.
    pub replica_count: Option<i32>,
    /// How many shards a cluster has.
    pub sharding_count: Option<i32>,
    /// Whether the nodes see the addresses of clients rather than those of the proxies.
    pub transparent_client_ip_enable: Option<bool>,
    /// Domain names of an instance.
    pub domain_name_info: Option<super::DomainNameInfo>,
    /// Backup policy of an instance with replicas.
    pub instance_backup_policy: Option<super::InstanceBackupPolicy>,
    /// Bandwidth of an instance, and its temporary increase. Times are milliseconds since 1970.
    pub bandwidth_info: Option<super::BandwidthInfo>,
    /// What the instance is doing beside its status, such as `BACKUPING`; nothing where it is idle. The pages
    /// leave its type open.
    ///
    /// Differs from the documentation: Newer pages have it, the SDK lacks it.
    pub task: Option<core::serde_json::Value>,
    /// Reserved, nothing.
    ///
    /// Differs from the documentation: Newer pages have it, the SDK lacks it.
    pub active_active: Option<core::serde_json::Value>,
    /// Reserved, nothing.
    ///
    /// Differs from the documentation: Newer pages have it, the SDK lacks it.
    pub proxy_links: Option<core::serde_json::Value>,
}

static SHOW_INSTANCE_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowInstanceResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("sub_status", Presence::Optional, &[]),
        Field::new("engine", Presence::Optional, &[]),
        Field::new("engine_version", Presence::Optional, &[]),
        Field::new("cache_mode", Presence::Optional, &[]),
        Field::new("product_type", Presence::Optional, &[]),
        Field::new("cpu_type", Presence::Optional, &[]),
        Field::new("storage_type", Presence::Optional, &[]),
        Field::new("spec_code", Presence::Optional, &[]),
        Field::new("resource_spec_code", Presence::Optional, &[]),
        Field::new("internal_version", Presence::Optional, &[]),
        Field::new("cloud_service_type_code", Presence::Optional, &[]),
        Field::new("cloud_resource_type_code", Presence::Optional, &[]),
        Field::new("capacity", Presence::Optional, &[]),
        Field::new("capacity_minor", Presence::Optional, &[]),
        Field::new("max_memory", Presence::Optional, &[]),
        Field::new("used_memory", Presence::Optional, &[]),
        Field::new("charging_mode", Presence::Optional, &[]),
        Field::new("order_id", Presence::Optional, &[]),
        Field::new("vpc_id", Presence::Optional, &[]),
        Field::new("vpc_name", Presence::Optional, &[]),
        Field::new("subnet_id", Presence::Optional, &[]),
        Field::new("security_group_id", Presence::Optional, &[]),
        Field::new("az_codes", Presence::Optional, &[]),
        Field::new("available_zones", Presence::Optional, &[]),
        Field::new("ip", Presence::Optional, &[]),
        Field::new("port", Presence::Optional, &[]),
        Field::new("domain_name", Presence::Optional, &[]),
        Field::new("readonly_domain_name", Presence::Optional, &[]),
        Field::new("backend_addrs", Presence::Optional, &[]),
        Field::new("ipv6", Presence::Optional, &[]),
        Field::new("enable_ipv6", Presence::Optional, &[]),
        Field::new("no_password_access", Presence::Optional, &[]),
        Field::new("access_user", Presence::Optional, &[]),
        Field::new("enable_publicip", Presence::Optional, &[]),
        Field::new("publicip_id", Presence::Optional, &[]),
        Field::new("publicip_address", Presence::Optional, &[]),
        Field::new("enable_ssl", Presence::Optional, &[]),
        Field::new("service_upgrade", Presence::Optional, &[]),
        Field::new("service_task_id", Presence::Optional, &[]),
        Field::new("support_slow_log_flag", Presence::Optional, &[]),
        Field::new("maintain_begin", Presence::Optional, &[]),
        Field::new("maintain_end", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("launched_at", Presence::Optional, &[]),
        Field::new("user_id", Presence::Optional, &[]),
        Field::new("user_name", Presence::Optional, &[]),
        Field::new("enterprise_project_id", Presence::Optional, &[]),
        Field::new("features", Presence::Optional, &[]),
        Field::new("tags", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
        Field::new("freeze_scene", Presence::Optional, &[]),
        Field::new("free", Presence::Optional, &[]),
        Field::new("is_free", Presence::Optional, &[]),
        Field::new("libos", Presence::Optional, &[]),
        Field::new("crr_role", Presence::Optional, &[]),
        Field::new("update_at", Presence::Optional, &[]),
        Field::new("security_group_name", Presence::Optional, &[]),
        Field::new("subnet_name", Presence::Optional, &[]),
        Field::new("subnet_cidr", Presence::Optional, &[]),
        Field::new("enterprise_project_name", Presence::Optional, &[]),
        Field::new("inquery_spec_code", Presence::Optional, &[]),
        Field::new("product_id", Presence::Optional, &[]),
        Field::new("db_number", Presence::Optional, &[]),
        Field::new("replica_count", Presence::Optional, &[]),
        Field::new("sharding_count", Presence::Optional, &[]),
        Field::new("transparent_client_ip_enable", Presence::Optional, &[]),
        Field::new("domain_name_info", Presence::Optional, &[]),
        Field::new("instance_backup_policy", Presence::Optional, &[]),
        Field::new("bandwidth_info", Presence::Optional, &[]),
        Field::new("task", Presence::Optional, &[]),
        Field::new("active_active", Presence::Optional, &[]),
        Field::new("proxy_links", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowInstanceResponse {
    fn shape(&self) -> &'static Shape { &SHOW_INSTANCE_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.name,
            2 => &self.description,
            3 => &self.status,
            4 => &self.sub_status,
            5 => &self.engine,
            6 => &self.engine_version,
            7 => &self.cache_mode,
            8 => &self.product_type,
            9 => &self.cpu_type,
            10 => &self.storage_type,
            11 => &self.spec_code,
            12 => &self.resource_spec_code,
            13 => &self.internal_version,
            14 => &self.cloud_service_type_code,
            15 => &self.cloud_resource_type_code,
            16 => &self.capacity,
            17 => &self.capacity_minor,
            18 => &self.max_memory,
            19 => &self.used_memory,
            20 => &self.charging_mode,
            21 => &self.order_id,
            22 => &self.vpc_id,
            23 => &self.vpc_name,
            24 => &self.subnet_id,
            25 => &self.security_group_id,
            26 => &self.az_codes,
            27 => &self.available_zones,
            28 => &self.ip,
            29 => &self.port,
            30 => &self.domain_name,
            31 => &self.readonly_domain_name,
            32 => &self.backend_addrs,
            33 => &self.ipv6,
            34 => &self.enable_ipv6,
            35 => &self.no_password_access,
            36 => &self.access_user,
            37 => &self.enable_publicip,
            38 => &self.publicip_id,
            39 => &self.publicip_address,
            40 => &self.enable_ssl,
            41 => &self.service_upgrade,
            42 => &self.service_task_id,
            43 => &self.support_slow_log_flag,
            44 => &self.maintain_begin,
            45 => &self.maintain_end,
            46 => &self.created_at,
            47 => &self.launched_at,
            48 => &self.user_id,
            49 => &self.user_name,
            50 => &self.enterprise_project_id,
            51 => &self.features,
            52 => &self.tags,
            53 => &self.error_code,
            54 => &self.freeze_scene,
            55 => &self.free,
            56 => &self.is_free,
            57 => &self.libos,
            58 => &self.crr_role,
            59 => &self.update_at,
            60 => &self.security_group_name,
            61 => &self.subnet_name,
            62 => &self.subnet_cidr,
            63 => &self.enterprise_project_name,
            64 => &self.inquery_spec_code,
            65 => &self.product_id,
            66 => &self.db_number,
            67 => &self.replica_count,
            68 => &self.sharding_count,
            69 => &self.transparent_client_ip_enable,
            70 => &self.domain_name_info,
            71 => &self.instance_backup_policy,
            72 => &self.bandwidth_info,
            73 => &self.task,
            74 => &self.active_active,
            75 => &self.proxy_links,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.status,
            4 => &mut self.sub_status,
            5 => &mut self.engine,
            6 => &mut self.engine_version,
            7 => &mut self.cache_mode,
            8 => &mut self.product_type,
            9 => &mut self.cpu_type,
            10 => &mut self.storage_type,
            11 => &mut self.spec_code,
            12 => &mut self.resource_spec_code,
            13 => &mut self.internal_version,
            14 => &mut self.cloud_service_type_code,
            15 => &mut self.cloud_resource_type_code,
            16 => &mut self.capacity,
            17 => &mut self.capacity_minor,
            18 => &mut self.max_memory,
            19 => &mut self.used_memory,
            20 => &mut self.charging_mode,
            21 => &mut self.order_id,
            22 => &mut self.vpc_id,
            23 => &mut self.vpc_name,
            24 => &mut self.subnet_id,
            25 => &mut self.security_group_id,
            26 => &mut self.az_codes,
            27 => &mut self.available_zones,
            28 => &mut self.ip,
            29 => &mut self.port,
            30 => &mut self.domain_name,
            31 => &mut self.readonly_domain_name,
            32 => &mut self.backend_addrs,
            33 => &mut self.ipv6,
            34 => &mut self.enable_ipv6,
            35 => &mut self.no_password_access,
            36 => &mut self.access_user,
            37 => &mut self.enable_publicip,
            38 => &mut self.publicip_id,
            39 => &mut self.publicip_address,
            40 => &mut self.enable_ssl,
            41 => &mut self.service_upgrade,
            42 => &mut self.service_task_id,
            43 => &mut self.support_slow_log_flag,
            44 => &mut self.maintain_begin,
            45 => &mut self.maintain_end,
            46 => &mut self.created_at,
            47 => &mut self.launched_at,
            48 => &mut self.user_id,
            49 => &mut self.user_name,
            50 => &mut self.enterprise_project_id,
            51 => &mut self.features,
            52 => &mut self.tags,
            53 => &mut self.error_code,
            54 => &mut self.freeze_scene,
            55 => &mut self.free,
            56 => &mut self.is_free,
            57 => &mut self.libos,
            58 => &mut self.crr_role,
            59 => &mut self.update_at,
            60 => &mut self.security_group_name,
            61 => &mut self.subnet_name,
            62 => &mut self.subnet_cidr,
            63 => &mut self.enterprise_project_name,
            64 => &mut self.inquery_spec_code,
            65 => &mut self.product_id,
            66 => &mut self.db_number,
            67 => &mut self.replica_count,
            68 => &mut self.sharding_count,
            69 => &mut self.transparent_client_ip_enable,
            70 => &mut self.domain_name_info,
            71 => &mut self.instance_backup_policy,
            72 => &mut self.bandwidth_info,
            73 => &mut self.task,
            74 => &mut self.active_active,
            75 => &mut self.proxy_links,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowInstanceResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
