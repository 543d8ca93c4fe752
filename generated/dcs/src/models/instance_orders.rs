// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `instance-orders.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// How an instance is paid for, as requests say it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingMode {
    /// For months or years in advance. `prePaid` on the wire.
    Subscription,
    /// By the hour, which makes the service pass over all other fields. `postPaid` on the wire.
    PayPerUse,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl BillingMode {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["prePaid", "postPaid"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Subscription => "prePaid",
            Self::PayPerUse => "postPaid",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BillingMode {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "prePaid" => Self::Subscription,
            "postPaid" => Self::PayPerUse,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for BillingMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for BillingMode {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static BILLING_MODE_RULES: &[Rule] = &[Rule::OneOf(BillingMode::VALUES)];

/// How an instance is paid for.
///
/// Where `charging_mode` is `prePaid`, `period_type` and `period_num` must have a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BssParam {
    /// How the instance is paid for.
    ///
    /// Differs from the documentation: The pages require it and give it the default `postPaid` all the same,
    /// which nothing would ever take; an order without `bss_param` is `postPaid`.
    pub charging_mode: super::BillingMode,
    /// Whether the subscription is renewed when it ends, for a month as a rule. Read for `prePaid` alone.
    ///
    /// Default: `"false"`.
    pub is_auto_renew: Option<super::TrueOrFalse>,
    /// Whether the order is paid from the account's balance at once; vouchers are not used then. Otherwise
    /// the instance is `PAYING` until somebody pays the order in the billing center. Read for `prePaid`
    /// alone.
    ///
    /// Default: `"false"`.
    pub is_auto_pay: Option<super::TrueOrFalse>,
    /// Unit of the period that is paid for, needed for `prePaid`.
    pub period_type: Option<super::PeriodType>,
    /// How many months or years are paid for, needed for `prePaid`: 1 to 9 months, or 1 to 3 years.
    ///
    /// Limits: at least 1.
    ///
    /// Differs from the documentation: The pages say that the upper limits follow from what is on offer and
    /// will change; they are left to the service.
    pub period_num: Option<i32>,
}

impl BssParam {
    /// Starts a value; `charging_mode` is required.
    #[inline]
    pub fn builder() -> Builder<BssParam, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<ChargingMode> Builder<BssParam, (ChargingMode,)> {
    /// Sets [`charging_mode`](BssParam::charging_mode).
    pub fn charging_mode(mut self, charging_mode: super::BillingMode) -> Builder<BssParam, (Set,)> {
        self.value.charging_mode = charging_mode;
        builder::with(self.value)
    }

    /// Sets [`is_auto_renew`](BssParam::is_auto_renew).
    pub fn is_auto_renew(mut self, is_auto_renew: super::TrueOrFalse) -> Self {
        self.value.is_auto_renew = Some(is_auto_renew);
        self
    }

    /// Sets [`is_auto_pay`](BssParam::is_auto_pay).
    pub fn is_auto_pay(mut self, is_auto_pay: super::TrueOrFalse) -> Self {
        self.value.is_auto_pay = Some(is_auto_pay);
        self
    }

    /// Sets [`period_type`](BssParam::period_type).
    pub fn period_type(mut self, period_type: super::PeriodType) -> Self {
        self.value.period_type = Some(period_type);
        self
    }

    /// Sets [`period_num`](BssParam::period_num).
    pub fn period_num(mut self, period_num: i32) -> Self {
        self.value.period_num = Some(period_num);
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> BssParam
    where
        ChargingMode: super::fields::charging_mode<BssParam>,
    {
        self.value
    }
}

static BSS_PARAM_SHAPE: Shape = Shape {
    name: "BssParam",
    fields: &[
        Field::new("charging_mode", Presence::Required, super::BILLING_MODE_RULES),
        Field::new("is_auto_renew", Presence::Optional, super::TRUE_OR_FALSE_RULES),
        Field::new("is_auto_pay", Presence::Optional, super::TRUE_OR_FALSE_RULES),
        Field::new("period_type", Presence::Optional, super::PERIOD_TYPE_RULES),
        Field::new("period_num", Presence::Optional, limits::AT_LEAST_1),
    ],
    rules: &[Rule::Needs(
        &[core::Condition { field: "charging_mode", values: &["prePaid"], default: None }],
        &["period_type", "period_num"],
    )],
};

impl Model for BssParam {
    fn shape(&self) -> &'static Shape { &BSS_PARAM_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.charging_mode,
            1 => &self.is_auto_renew,
            2 => &self.is_auto_pay,
            3 => &self.period_type,
            4 => &self.period_num,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.charging_mode,
            1 => &mut self.is_auto_renew,
            2 => &mut self.is_auto_pay,
            3 => &mut self.period_type,
            4 => &mut self.period_num,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            charging_mode: Value::blank(),
            is_auto_renew: Value::blank(),
            is_auto_pay: Value::blank(),
            period_type: Value::blank(),
            period_num: Value::blank(),
        }
    }
}

impl fmt::Debug for BssParam {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The instance to create, or several alike.
///
/// Where `no_password_access` is `false`, or has no value, `password` must have a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceBody {
    /// Name of the instance, 4 to 64 letters, digits, hyphens and underscores; the first is a letter or a
    /// digit. Several instances get `-000`, `-001` and so on appended, which leaves 56 characters.
    ///
    /// Limits: 4 to 64 characters, pattern `^[A-Za-z0-9][A-Za-z0-9_-]*$`.
    ///
    /// Differs from the documentation: The limits are prose on the pages. Older pages and the SDK want a
    /// letter at the beginning, newer pages take a digit as well.
    pub name: String,
    /// Software that the instance runs.
    ///
    /// Differs from the documentation: The pages call it a text. Pages of 2021 to 2024 name both values,
    /// newer ones Redis alone.
    pub engine: super::Engine,
    /// Version of Redis, `4.0` or later, which Redis needs; left out or empty for Memcached. ListFlavors
    /// tells which versions a specification has.
    pub engine_version: Option<super::EngineVersion>,
    /// Memory in GB, as the specification has it. Single-node and master/standby instances have 0.125, 0.25,
    /// 0.5, 1, 2, 4, 8, 16, 24, 32, 48 or 64; clusters 4, 8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512,
    /// 768 or 1024; read/write splitting 1, 2, 4, 8, 16, 32 or 64.
    ///
    /// Limits: at least 0.125.
    ///
    /// Differs from the documentation: The sizes are prose on the pages, differ from page to page and grow
    /// with new specifications. Only the smallest is a limit here; ListFlavors has the others.
    pub capacity: f64,
    /// Specification of the instance, from ListFlavors.
    pub spec_code: super::SpecCode,
    /// Availability zones with resources left, the one of the master first. All but single-node instances can
    /// be spread over several.
    pub az_codes: Vec<super::AzCode>,
    /// Virtual private cloud that the instance is in. It cannot be changed later.
    pub vpc_id: super::VpcId,
    /// Network id of the subnet that the instance is in. It cannot be changed later.
    pub subnet_id: super::SubnetId,
    /// Security group. Redis 3.0 and Memcached need one; Redis 4.0 and later have a whitelist instead, and
    /// the service takes no notice of it.
    pub security_group_id: Option<super::SecurityGroupId>,
    /// Id of the elastic IP address that is bound to the instance; only for Redis 3.0 with `enable_publicip`.
    /// Reserved in newer regions.
    pub publicip_id: Option<String>,
    /// Enterprise project of the instance; the default one without it.
    pub enterprise_project_id: Option<super::EnterpriseProjectId>,
    /// Name of the enterprise project.
    pub enterprise_project_name: Option<String>,
    /// Text about the instance, up to 1024 characters.
    ///
    /// Limits: at most 1024 characters.
    ///
    /// Differs from the documentation: The limit is prose on the pages.
    pub description: Option<String>,
    /// Whether public access uses SSL; only for Redis 3.0 with `enable_publicip`. Reserved in newer regions,
    /// where UpdateSslSwitch turns SSL on.
    pub enable_ssl: Option<bool>,
    /// Address in the subnet that the instance gets; a free one without it.
    pub private_ip: Option<String>,
    /// Shape of the instance, needed for specifications of the type `node`.
    pub spec_param: Option<super::SpecParam>,
    /// How many instances to create.
    ///
    /// Limits: 1 to 100.
    ///
    /// Default: `1`.
    ///
    /// Differs from the documentation: The limits are prose on the pages.
    pub instance_num: Option<i32>,
    /// Begin of the maintenance window, in UTC, one of those that ListMaintenanceWindows shows. Given
    /// together with `maintain_end`, or not at all: the region's default then, 18:00:00 or 02:00:00.
    pub maintain_begin: Option<super::MaintenanceTime>,
    /// End of the maintenance window, in UTC: an hour after its begin, or four where the windows of the
    /// region are that long.
    pub maintain_end: Option<super::MaintenanceTime>,
    /// Password of the instance, needed unless `no_password_access` is set: 8 to 32 characters, at least
    /// three of lower case letters, capitals, digits and special characters such as ``
    /// `~!@#$^&*()-_=+\|{},<.>/? ``. One that is too simple is refused with DCS.4019.
    ///
    /// Limits: pattern `^(.{8,32})?$`.
    ///
    /// Differs from the documentation: The limits are prose on the pages. Examples of theirs send an empty
    /// password where none is needed, so that it passes; which special characters count differs from page to
    /// page and is left to the service.
    pub password: Option<core::Secret>,
    /// Whether everybody in the network can use the instance without a password. Guard it with a whitelist
    /// then.
    ///
    /// Default: `false`.
    pub no_password_access: Option<bool>,
    /// How the instance is paid for; by the hour without it.
    pub bss_param: Option<super::BssParam>,
    /// When backups are made. Only instances with replicas have one; leave it out for a single-node instance,
    /// which is refused with DCS.4086 otherwise.
    pub instance_backup_policy: Option<super::BackupPolicy>,
    /// Tags of the instance.
    pub tags: Option<Vec<super::ResourceTag>>,
    /// Name of the user, for Memcached with a password: 1 to 64 letters, digits, hyphens and underscores, the
    /// first a letter. Redis has none: leave it out or empty.
    ///
    /// Limits: at most 64 characters.
    ///
    /// Differs from the documentation: The limit is prose on the pages, whose examples for Redis send it
    /// empty.
    pub access_user: Option<String>,
    /// Whether the instance is reached from the internet; only for Redis 3.0, with `publicip_id`. Reserved in
    /// newer regions.
    ///
    /// Default: `false`.
    pub enable_publicip: Option<bool>,
    /// Port that the instance listens on, 1 to 65535, for Redis 4.0 and later in the basic edition; 6379
    /// without it.
    ///
    /// Limits: 1 to 65535.
    ///
    /// Default: `6379`.
    ///
    /// Differs from the documentation: The limits are prose on the pages.
    pub port: Option<i32>,
    /// New names of dangerous commands, for Redis 4.0 and later; none is renamed without it.
    pub rename_commands: Option<super::RenameCommandResp>,
    /// Parameter template that the instance begins with; the default one without it.
    pub template_id: Option<super::TemplateId>,
}

impl CreateInstanceBody {
    /// Starts a value; `name`, `engine`, `capacity`, `spec_code`, `az_codes`, `vpc_id`, `subnet_id` are
    /// required.
    #[inline]
    pub fn builder() -> Builder<CreateInstanceBody, (Unset, Unset, Unset, Unset, Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Name, Engine, Capacity, SpecCode, AzCodes, VpcId, SubnetId> Builder<CreateInstanceBody, (Name, Engine, Capacity, SpecCode, AzCodes, VpcId, SubnetId)> {
    /// Sets [`name`](CreateInstanceBody::name).
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> Builder<CreateInstanceBody, (Set, Engine, Capacity, SpecCode, AzCodes, VpcId, SubnetId)> {
        self.value.name = name.into();
        builder::with(self.value)
    }

    /// Sets [`engine`](CreateInstanceBody::engine).
    pub fn engine(
        mut self,
        engine: super::Engine,
    ) -> Builder<CreateInstanceBody, (Name, Set, Capacity, SpecCode, AzCodes, VpcId, SubnetId)> {
        self.value.engine = engine;
        builder::with(self.value)
    }

    /// Sets [`engine_version`](CreateInstanceBody::engine_version).
    pub fn engine_version(mut self, engine_version: impl Into<super::EngineVersion>) -> Self {
        self.value.engine_version = Some(engine_version.into());
        self
    }

    /// Sets [`capacity`](CreateInstanceBody::capacity).
    pub fn capacity(
        mut self,
        capacity: f64,
    ) -> Builder<CreateInstanceBody, (Name, Engine, Set, SpecCode, AzCodes, VpcId, SubnetId)> {
        self.value.capacity = capacity;
        builder::with(self.value)
    }

    /// Sets [`spec_code`](CreateInstanceBody::spec_code).
    pub fn spec_code(
        mut self,
        spec_code: impl Into<super::SpecCode>,
    ) -> Builder<CreateInstanceBody, (Name, Engine, Capacity, Set, AzCodes, VpcId, SubnetId)> {
        self.value.spec_code = spec_code.into();
        builder::with(self.value)
    }

    /// Sets [`az_codes`](CreateInstanceBody::az_codes).
    pub fn az_codes(
        mut self,
        az_codes: impl IntoIterator<Item = impl Into<super::AzCode>>,
    ) -> Builder<CreateInstanceBody, (Name, Engine, Capacity, SpecCode, Set, VpcId, SubnetId)> {
        self.value.az_codes = Vec::from_iter(az_codes.into_iter().map(Into::into));
        builder::with(self.value)
    }

    /// Sets [`vpc_id`](CreateInstanceBody::vpc_id).
    pub fn vpc_id(
        mut self,
        vpc_id: impl Into<super::VpcId>,
    ) -> Builder<CreateInstanceBody, (Name, Engine, Capacity, SpecCode, AzCodes, Set, SubnetId)> {
        self.value.vpc_id = vpc_id.into();
        builder::with(self.value)
    }

    /// Sets [`subnet_id`](CreateInstanceBody::subnet_id).
    pub fn subnet_id(
        mut self,
        subnet_id: impl Into<super::SubnetId>,
    ) -> Builder<CreateInstanceBody, (Name, Engine, Capacity, SpecCode, AzCodes, VpcId, Set)> {
        self.value.subnet_id = subnet_id.into();
        builder::with(self.value)
    }

    /// Sets [`security_group_id`](CreateInstanceBody::security_group_id).
    pub fn security_group_id(mut self, security_group_id: impl Into<super::SecurityGroupId>) -> Self {
        self.value.security_group_id = Some(security_group_id.into());
        self
    }

    /// Sets [`publicip_id`](CreateInstanceBody::publicip_id).
    pub fn publicip_id(mut self, publicip_id: impl Into<String>) -> Self {
        self.value.publicip_id = Some(publicip_id.into());
        self
    }

    /// Sets [`enterprise_project_id`](CreateInstanceBody::enterprise_project_id).
    pub fn enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<super::EnterpriseProjectId>,
    ) -> Self {
        self.value.enterprise_project_id = Some(enterprise_project_id.into());
        self
    }

    /// Sets [`enterprise_project_name`](CreateInstanceBody::enterprise_project_name).
    pub fn enterprise_project_name(mut self, enterprise_project_name: impl Into<String>) -> Self {
        self.value.enterprise_project_name = Some(enterprise_project_name.into());
        self
    }

    /// Sets [`description`](CreateInstanceBody::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }

    /// Sets [`enable_ssl`](CreateInstanceBody::enable_ssl).
    pub fn enable_ssl(mut self, enable_ssl: bool) -> Self {
        self.value.enable_ssl = Some(enable_ssl);
        self
    }

    /// Sets [`private_ip`](CreateInstanceBody::private_ip).
    pub fn private_ip(mut self, private_ip: impl Into<String>) -> Self {
        self.value.private_ip = Some(private_ip.into());
        self
    }

    /// Sets [`spec_param`](CreateInstanceBody::spec_param).
    pub fn spec_param(mut self, spec_param: super::SpecParam) -> Self {
        self.value.spec_param = Some(spec_param);
        self
    }

    /// Sets [`instance_num`](CreateInstanceBody::instance_num).
    pub fn instance_num(mut self, instance_num: i32) -> Self {
        self.value.instance_num = Some(instance_num);
        self
    }

    /// Sets [`maintain_begin`](CreateInstanceBody::maintain_begin).
    pub fn maintain_begin(mut self, maintain_begin: impl Into<super::MaintenanceTime>) -> Self {
        self.value.maintain_begin = Some(maintain_begin.into());
        self
    }

    /// Sets [`maintain_end`](CreateInstanceBody::maintain_end).
    pub fn maintain_end(mut self, maintain_end: impl Into<super::MaintenanceTime>) -> Self {
        self.value.maintain_end = Some(maintain_end.into());
        self
    }

    /// Sets [`password`](CreateInstanceBody::password).
    pub fn password(mut self, password: impl Into<core::Secret>) -> Self {
        self.value.password = Some(password.into());
        self
    }

    /// Sets [`no_password_access`](CreateInstanceBody::no_password_access).
    pub fn no_password_access(mut self, no_password_access: bool) -> Self {
        self.value.no_password_access = Some(no_password_access);
        self
    }

    /// Sets [`bss_param`](CreateInstanceBody::bss_param).
    pub fn bss_param(mut self, bss_param: super::BssParam) -> Self {
        self.value.bss_param = Some(bss_param);
        self
    }

    /// Sets [`instance_backup_policy`](CreateInstanceBody::instance_backup_policy).
    pub fn instance_backup_policy(mut self, instance_backup_policy: super::BackupPolicy) -> Self {
        self.value.instance_backup_policy = Some(instance_backup_policy);
        self
    }

    /// Sets [`tags`](CreateInstanceBody::tags).
    pub fn tags(mut self, tags: impl IntoIterator<Item = super::ResourceTag>) -> Self {
        self.value.tags = Some(Vec::from_iter(tags));
        self
    }

    /// Sets [`access_user`](CreateInstanceBody::access_user).
    pub fn access_user(mut self, access_user: impl Into<String>) -> Self {
        self.value.access_user = Some(access_user.into());
        self
    }

    /// Sets [`enable_publicip`](CreateInstanceBody::enable_publicip).
    pub fn enable_publicip(mut self, enable_publicip: bool) -> Self {
        self.value.enable_publicip = Some(enable_publicip);
        self
    }

    /// Sets [`port`](CreateInstanceBody::port).
    pub fn port(mut self, port: i32) -> Self {
        self.value.port = Some(port);
        self
    }

    /// Sets [`rename_commands`](CreateInstanceBody::rename_commands).
    pub fn rename_commands(mut self, rename_commands: super::RenameCommandResp) -> Self {
        self.value.rename_commands = Some(rename_commands);
        self
    }

    /// Sets [`template_id`](CreateInstanceBody::template_id).
    pub fn template_id(mut self, template_id: impl Into<super::TemplateId>) -> Self {
        self.value.template_id = Some(template_id.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CreateInstanceBody
    where
        Name: super::fields::name<CreateInstanceBody>,
        Engine: super::fields::engine<CreateInstanceBody>,
        Capacity: super::fields::capacity<CreateInstanceBody>,
        SpecCode: super::fields::spec_code<CreateInstanceBody>,
        AzCodes: super::fields::az_codes<CreateInstanceBody>,
        VpcId: super::fields::vpc_id<CreateInstanceBody>,
        SubnetId: super::fields::subnet_id<CreateInstanceBody>,
    {
        self.value
    }
}

static CREATE_INSTANCE_BODY_SHAPE: Shape = Shape {
    name: "CreateInstanceBody",
    fields: &[
        Field::new("name", Presence::Required, &[
            Rule::MinLength(4),
            Rule::MaxLength(64),
            Rule::Pattern(&CREATE_INSTANCE_BODY_PATTERN_1),
        ]),
        Field::new("engine", Presence::Required, super::ENGINE_RULES),
        Field::new("engine_version", Presence::Optional, super::ENGINE_VERSION_RULES),
        Field::new("capacity", Presence::Required, &[Rule::MinimumFloat(0.125)]),
        Field::new("spec_code", Presence::Required, super::SPEC_CODE_RULES),
        Field::new("az_codes", Presence::Required, &[Rule::Items(super::AZ_CODE_RULES)]),
        Field::new("vpc_id", Presence::Required, super::VPC_ID_RULES),
        Field::new("subnet_id", Presence::Required, super::SUBNET_ID_RULES),
        Field::new("security_group_id", Presence::Optional, super::SECURITY_GROUP_ID_RULES),
        Field::new("publicip_id", Presence::Optional, &[]),
        Field::new("enterprise_project_id", Presence::Optional, super::ENTERPRISE_PROJECT_ID_RULES),
        Field::new("enterprise_project_name", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, limits::LENGTH_AT_MOST_1024),
        Field::new("enable_ssl", Presence::Optional, &[]),
        Field::new("private_ip", Presence::Optional, &[]),
        Field::new("spec_param", Presence::Optional, &[]),
        Field::new("instance_num", Presence::Optional, limits::FROM_1_TO_100),
        Field::new("maintain_begin", Presence::Optional, super::MAINTENANCE_TIME_RULES),
        Field::new("maintain_end", Presence::Optional, super::MAINTENANCE_TIME_RULES),
        Field::new("password", Presence::Optional, &[Rule::Pattern(&CREATE_INSTANCE_BODY_PATTERN_2)]),
        Field::new("no_password_access", Presence::Optional, &[]),
        Field::new("bss_param", Presence::Optional, &[]),
        Field::new("instance_backup_policy", Presence::Optional, &[]),
        Field::new("tags", Presence::Optional, &[]),
        Field::new("access_user", Presence::Optional, limits::LENGTH_AT_MOST_64),
        Field::new("enable_publicip", Presence::Optional, &[]),
        Field::new("port", Presence::Optional, limits::FROM_1_TO_65535),
        Field::new("rename_commands", Presence::Optional, &[]),
        Field::new("template_id", Presence::Optional, super::TEMPLATE_ID_RULES),
    ],
    rules: &[Rule::Needs(
        &[core::Condition { field: "no_password_access", values: &["false"], default: Some("false") }],
        &["password"],
    )],
};
static CREATE_INSTANCE_BODY_PATTERN_1: core::Pattern = core::Pattern::new("^[A-Za-z0-9][A-Za-z0-9_-]*$");
static CREATE_INSTANCE_BODY_PATTERN_2: core::Pattern = core::Pattern::new("^(.{8,32})?$");

impl Model for CreateInstanceBody {
    fn shape(&self) -> &'static Shape { &CREATE_INSTANCE_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.engine,
            2 => &self.engine_version,
            3 => &self.capacity,
            4 => &self.spec_code,
            5 => &self.az_codes,
            6 => &self.vpc_id,
            7 => &self.subnet_id,
            8 => &self.security_group_id,
            9 => &self.publicip_id,
            10 => &self.enterprise_project_id,
            11 => &self.enterprise_project_name,
            12 => &self.description,
            13 => &self.enable_ssl,
            14 => &self.private_ip,
            15 => &self.spec_param,
            16 => &self.instance_num,
            17 => &self.maintain_begin,
            18 => &self.maintain_end,
            19 => &self.password,
            20 => &self.no_password_access,
            21 => &self.bss_param,
            22 => &self.instance_backup_policy,
            23 => &self.tags,
            24 => &self.access_user,
            25 => &self.enable_publicip,
            26 => &self.port,
            27 => &self.rename_commands,
            28 => &self.template_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.engine,
            2 => &mut self.engine_version,
            3 => &mut self.capacity,
            4 => &mut self.spec_code,
            5 => &mut self.az_codes,
            6 => &mut self.vpc_id,
            7 => &mut self.subnet_id,
            8 => &mut self.security_group_id,
            9 => &mut self.publicip_id,
            10 => &mut self.enterprise_project_id,
            11 => &mut self.enterprise_project_name,
            12 => &mut self.description,
            13 => &mut self.enable_ssl,
            14 => &mut self.private_ip,
            15 => &mut self.spec_param,
            16 => &mut self.instance_num,
            17 => &mut self.maintain_begin,
            18 => &mut self.maintain_end,
            19 => &mut self.password,
            20 => &mut self.no_password_access,
            21 => &mut self.bss_param,
            22 => &mut self.instance_backup_policy,
            23 => &mut self.tags,
            24 => &mut self.access_user,
            25 => &mut self.enable_publicip,
            26 => &mut self.port,
            27 => &mut self.rename_commands,
            28 => &mut self.template_id,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            name: Value::blank(),
            engine: Value::blank(),
            engine_version: Value::blank(),
            capacity: Value::blank(),
            spec_code: Value::blank(),
            az_codes: Value::blank(),
            vpc_id: Value::blank(),
            subnet_id: Value::blank(),
            security_group_id: Value::blank(),
            publicip_id: Value::blank(),
            enterprise_project_id: Value::blank(),
            enterprise_project_name: Value::blank(),
            description: Value::blank(),
            enable_ssl: Value::blank(),
            private_ip: Value::blank(),
            spec_param: Value::blank(),
            instance_num: Value::blank(),
            maintain_begin: Value::blank(),
            maintain_end: Value::blank(),
            password: Value::blank(),
            no_password_access: Value::blank(),
            bss_param: Value::blank(),
            instance_backup_policy: Value::blank(),
            tags: Value::blank(),
            access_user: Value::blank(),
            enable_publicip: Value::blank(),
            port: Value::blank(),
            rename_commands: Value::blank(),
            template_id: Value::blank(),
        }
    }
}

impl fmt::Debug for CreateInstanceBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Instances that are being created.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// Order of the instances, if they are paid for in advance.
    pub order_id: Option<super::OrderId>,
    /// The instances, one for each that was ordered.
    pub instances: Option<Vec<super::Instances>>,
    /// Id of the instance, where one was ordered in advance. `instances` has it, too.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; responses to orders for
    /// subscriptions do.
    pub instance_id: Option<super::InstanceId>,
}

static CREATE_INSTANCE_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateInstanceResponse",
    fields: &[
        Field::new("order_id", Presence::Optional, &[]),
        Field::new("instances", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for CreateInstanceResponse {
    fn shape(&self) -> &'static Shape { &CREATE_INSTANCE_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.order_id,
            1 => &self.instances,
            2 => &self.instance_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.order_id,
            1 => &mut self.instances,
            2 => &mut self.instance_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateInstanceResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// An instance that is being created.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Instances {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// Name of the instance.
    pub instance_name: Option<String>,
}

static INSTANCES_SHAPE: Shape = Shape {
    name: "Instances",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("instance_name", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for Instances {
    fn shape(&self) -> &'static Shape { &INSTANCES_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.instance_name,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.instance_name,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for Instances {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Unit of a period.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeriodType {
    /// Months. `month` on the wire.
    Month,
    /// Years. `year` on the wire.
    Year,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl PeriodType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["month", "year"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Month => "month",
            Self::Year => "year",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PeriodType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "month" => Self::Month,
            "year" => Self::Year,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for PeriodType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for PeriodType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static PERIOD_TYPE_RULES: &[Rule] = &[Rule::OneOf(PeriodType::VALUES)];

/// Shape of an instance whose specification is one of nodes.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SpecParam {
    /// Number of shards, 1 to 128.
    ///
    /// Limits: 1 to 128.
    ///
    /// Differs from the documentation: The limits are prose in the SDK.
    pub sharding_count: Option<i32>,
    /// Number of nodes of each shard, 1 to 10, the master included.
    ///
    /// Limits: 1 to 10.
    ///
    /// Differs from the documentation: The limits are prose in the SDK.
    pub replica_count: Option<i32>,
    /// How the nodes of an instance work together.
    pub cache_mode: Option<super::CacheMode>,
}

impl SpecParam {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<SpecParam> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<SpecParam, S> {
    /// Sets [`sharding_count`](SpecParam::sharding_count).
    pub fn sharding_count(mut self, sharding_count: i32) -> Self {
        self.value.sharding_count = Some(sharding_count);
        self
    }

    /// Sets [`replica_count`](SpecParam::replica_count).
    pub fn replica_count(mut self, replica_count: i32) -> Self {
        self.value.replica_count = Some(replica_count);
        self
    }

    /// Sets [`cache_mode`](SpecParam::cache_mode).
    pub fn cache_mode(mut self, cache_mode: super::CacheMode) -> Self {
        self.value.cache_mode = Some(cache_mode);
        self
    }
}

static SPEC_PARAM_SHAPE: Shape = Shape {
    name: "SpecParam",
    fields: &[
        Field::new("sharding_count", Presence::Optional, limits::FROM_1_TO_128),
        Field::new("replica_count", Presence::Optional, limits::FROM_1_TO_10),
        Field::new("cache_mode", Presence::Optional, super::CACHE_MODE_RULES),
    ],
    rules: &[],
};

impl Model for SpecParam {
    fn shape(&self) -> &'static Shape { &SPEC_PARAM_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.sharding_count,
            1 => &self.replica_count,
            2 => &self.cache_mode,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.sharding_count,
            1 => &mut self.replica_count,
            2 => &mut self.cache_mode,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for SpecParam {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
