// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `configurations.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Set, Shape, Unset, Value, View, Violations,
};
use super::builder::{self, Builder};

/// What a record of changes is about.
///
/// Differs from the documentation: The SDK calls it a text; pages since 2025-10 name this value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigHistoryType {
    /// Parameters of the instance. `config_param` on the wire.
    Parameters,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ConfigHistoryType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["config_param"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Parameters => "config_param",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConfigHistoryType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "config_param" => Self::Parameters,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ConfigHistoryType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ConfigHistoryType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// How a change of parameters went.
///
/// Differs from the documentation: The SDK calls the status of a record of changes a text; the examples
/// have `SUCCESS` there, one of the values that the status of the instance's last change has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigStatus {
    /// The parameters are being changed. `UPDATING` on the wire.
    Updating,
    /// The change failed. Final. `FAILURE` on the wire.
    Failed,
    /// The change has succeeded. Final. `SUCCESS` on the wire.
    Succeeded,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ConfigStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool { matches!(self, Self::Failed | Self::Succeeded) }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["UPDATING", "FAILURE", "SUCCESS"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Updating => "UPDATING",
            Self::Failed => "FAILURE",
            Self::Succeeded => "SUCCESS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConfigStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "UPDATING" => Self::Updating,
            "FAILURE" => Self::Failed,
            "SUCCESS" => Self::Succeeded,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ConfigStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ConfigStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Of what kind the values of a parameter are. `Integer` and `Interger` mean the same.
///
/// Differs from the documentation: The SDK calls it a text. `Interger` is what the service sends and the
/// examples show, the others are the words of the pages since 2025-12.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigValueType {
    /// A whole number, as newer pages spell it. `Integer` on the wire.
    Integer,
    /// A whole number, as the service spells it. `Interger` on the wire.
    Interger,
    /// A text. `String` on the wire.
    String,
    /// One of several values, which `value_range` lists. `Enum` on the wire.
    Enum,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ConfigValueType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["Integer", "Interger", "String", "Enum"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Integer => "Integer",
            Self::Interger => "Interger",
            Self::String => "String",
            Self::Enum => "Enum",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConfigValueType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "Integer" => Self::Integer,
            "Interger" => Self::Interger,
            "String" => Self::String,
            "Enum" => Self::Enum,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ConfigValueType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ConfigValueType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// A record that parameters were changed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HistoryInfo {
    /// Id of a record that parameters of an instance were changed.
    pub history_id: Option<super::ConfigHistoryId>,
    /// What a record of changes is about.
    ///
    /// Differs from the documentation: The SDK calls it a text; pages since 2025-10 name this value.
    pub r#type: Option<super::ConfigHistoryType>,
    /// When the change was made, such as `2022-10-20T03:37:44.636Z`.
    pub created_at: Option<String>,
    /// How a change of parameters went.
    ///
    /// Differs from the documentation: The SDK calls the status of a record of changes a text; the examples
    /// have `SUCCESS` there, one of the values that the status of the instance's last change has.
    pub status: Option<super::ConfigStatus>,
}

static HISTORY_INFO_SHAPE: Shape = Shape {
    name: "HistoryInfo",
    fields: &[
        Field::new("history_id", Presence::Optional, &[]),
        Field::new("type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for HistoryInfo {
    fn shape(&self) -> &'static Shape { &HISTORY_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.history_id,
            1 => &self.r#type,
            2 => &self.created_at,
            3 => &self.status,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.history_id,
            1 => &mut self.r#type,
            2 => &mut self.created_at,
            3 => &mut self.status,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for HistoryInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the records of changes.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListConfigHistoriesResponse {
    /// How many records there are.
    pub history_num: Option<i32>,
    /// The records of this page.
    pub histories: Option<Vec<super::HistoryInfo>>,
}

static LIST_CONFIG_HISTORIES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListConfigHistoriesResponse",
    fields: &[
        Field::new("history_num", Presence::Optional, &[]),
        Field::new("histories", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListConfigHistoriesResponse {
    fn shape(&self) -> &'static Shape { &LIST_CONFIG_HISTORIES_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.history_num,
            1 => &self.histories,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.history_num,
            1 => &mut self.histories,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListConfigHistoriesResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Parameters of an instance, and how the last change of them went.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListConfigurationsResponse {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// Status of the instance.
    ///
    /// Differs from the documentation: The pages call it a text. The values are those of the appendix
    /// (dcs-api-0312047), whose English edition has the first nine; the others are named on the pages of
    /// single operations alone, such as those of ListConfigurations and
    /// ListNumberOfInstancesInDifferentStatus. Which are final is inferred.
    pub status: Option<super::InstanceStatus>,
    /// How the last change of parameters went.
    ///
    /// Differs from the documentation: The SDK calls the status of a record of changes a text; the examples
    /// have `SUCCESS` there, one of the values that the status of the instance's last change has.
    pub config_status: Option<super::ConfigStatus>,
    /// When the parameters were last changed, such as `2017-03-31T12:24:46.297Z`.
    pub config_time: Option<String>,
    /// The parameters.
    pub redis_config: Option<Vec<super::QueryRedisConfig>>,
}

static LIST_CONFIGURATIONS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListConfigurationsResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("config_status", Presence::Optional, &[]),
        Field::new("config_time", Presence::Optional, &[]),
        Field::new("redis_config", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListConfigurationsResponse {
    fn shape(&self) -> &'static Shape { &LIST_CONFIGURATIONS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.status,
            2 => &self.config_status,
            3 => &self.config_time,
            4 => &self.redis_config,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.status,
            2 => &mut self.config_status,
            3 => &mut self.config_time,
            4 => &mut self.redis_config,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListConfigurationsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Parameters and the values that they get.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ModifyRedisConfigBody {
    /// The parameters to change; the others keep their values.
    pub redis_config: Option<Vec<super::RedisConfig>>,
}

impl ModifyRedisConfigBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<ModifyRedisConfigBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<ModifyRedisConfigBody, S> {
    /// Sets [`redis_config`](ModifyRedisConfigBody::redis_config).
    pub fn redis_config(mut self, redis_config: impl IntoIterator<Item = super::RedisConfig>) -> Self {
        self.value.redis_config = Some(Vec::from_iter(redis_config));
        self
    }
}

static MODIFY_REDIS_CONFIG_BODY_SHAPE: Shape = Shape {
    name: "ModifyRedisConfigBody",
    fields: &[Field::new("redis_config", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ModifyRedisConfigBody {
    fn shape(&self) -> &'static Shape { &MODIFY_REDIS_CONFIG_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.redis_config,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.redis_config,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ModifyRedisConfigBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A parameter of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QueryRedisConfig {
    /// Id of the parameter, which a change has to give beside its name.
    pub param_id: Option<String>,
    /// Name of the parameter, as Redis knows it.
    pub param_name: Option<String>,
    /// What the parameter does, a text for people.
    pub description: Option<String>,
    /// Its value.
    pub param_value: Option<String>,
    /// The value that it has where nobody changed it.
    pub default_value: Option<String>,
    /// Of what kind the values of a parameter are. `Integer` and `Interger` mean the same.
    ///
    /// Differs from the documentation: The SDK calls it a text. `Interger` is what the service sends and the
    /// examples show, the others are the words of the pages since 2025-12.
    pub value_type: Option<super::ConfigValueType>,
    /// Values that it can have: the least and the greatest number, such as `0-7200`, or all values with
    /// commas between them.
    pub value_range: Option<String>,
}

static QUERY_REDIS_CONFIG_SHAPE: Shape = Shape {
    name: "QueryRedisConfig",
    fields: &[
        Field::new("param_id", Presence::Optional, &[]),
        Field::new("param_name", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("param_value", Presence::Optional, &[]),
        Field::new("default_value", Presence::Optional, &[]),
        Field::new("value_type", Presence::Optional, &[]),
        Field::new("value_range", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for QueryRedisConfig {
    fn shape(&self) -> &'static Shape { &QUERY_REDIS_CONFIG_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.param_id,
            1 => &self.param_name,
            2 => &self.description,
            3 => &self.param_value,
            4 => &self.default_value,
            5 => &self.value_type,
            6 => &self.value_range,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.param_id,
            1 => &mut self.param_name,
            2 => &mut self.description,
            3 => &mut self.param_value,
            4 => &mut self.default_value,
            5 => &mut self.value_type,
            6 => &mut self.value_range,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for QueryRedisConfig {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A parameter and its new value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RedisConfig {
    /// Id of the parameter, as ListConfigurations shows it.
    pub param_id: String,
    /// Name of the parameter.
    pub param_name: String,
    /// Its new value, numbers as text.
    pub param_value: String,
}

impl RedisConfig {
    /// Starts a value; `param_id`, `param_name`, `param_value` are required.
    #[inline]
    pub fn builder() -> Builder<RedisConfig, (Unset, Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<ParamId, ParamName, ParamValue> Builder<RedisConfig, (ParamId, ParamName, ParamValue)> {
    /// Sets [`param_id`](RedisConfig::param_id).
    pub fn param_id(
        mut self,
        param_id: impl Into<String>,
    ) -> Builder<RedisConfig, (Set, ParamName, ParamValue)> {
        self.value.param_id = param_id.into();
        builder::with(self.value)
    }

    /// Sets [`param_name`](RedisConfig::param_name).
    pub fn param_name(
        mut self,
        param_name: impl Into<String>,
    ) -> Builder<RedisConfig, (ParamId, Set, ParamValue)> {
        self.value.param_name = param_name.into();
        builder::with(self.value)
    }

    /// Sets [`param_value`](RedisConfig::param_value).
    pub fn param_value(
        mut self,
        param_value: impl Into<String>,
    ) -> Builder<RedisConfig, (ParamId, ParamName, Set)> {
        self.value.param_value = param_value.into();
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> RedisConfig
    where
        ParamId: super::fields::param_id<RedisConfig>,
        ParamName: super::fields::param_name<RedisConfig>,
        ParamValue: super::fields::param_value<RedisConfig>,
    {
        self.value
    }
}

static REDIS_CONFIG_SHAPE: Shape = Shape {
    name: "RedisConfig",
    fields: &[
        Field::new("param_id", Presence::Required, &[]),
        Field::new("param_name", Presence::Required, &[]),
        Field::new("param_value", Presence::Required, &[]),
    ],
    rules: &[],
};

impl Model for RedisConfig {
    fn shape(&self) -> &'static Shape { &REDIS_CONFIG_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.param_id,
            1 => &self.param_name,
            2 => &self.param_value,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.param_id,
            1 => &mut self.param_name,
            2 => &mut self.param_value,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self { param_id: Value::blank(), param_name: Value::blank(), param_value: Value::blank() }
    }
}

impl fmt::Debug for RedisConfig {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The job that changes the parameters.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateInstanceConfigResponse {
    /// Job that changes the parameters; ShowJobInfo shows how far it is.
    pub job_id: Option<super::JobId>,
}

static UPDATE_INSTANCE_CONFIG_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateInstanceConfigResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for UpdateInstanceConfigResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_INSTANCE_CONFIG_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateInstanceConfigResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
