// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `templates.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use super::builder::{self, Builder};

/// A parameter template.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConfigTemplatesListInfo {
    /// Id of a parameter template: a small number for those that the service provides, a UUID for those of
    /// the project.
    pub template_id: Option<super::TemplateId>,
    /// Name of the template.
    pub name: Option<String>,
    /// Whose a parameter template is.
    pub r#type: Option<super::TemplateType>,
    /// Text about the template.
    pub description: Option<String>,
    /// Software that an instance runs. Lists of flavors spell it `redis` and `memcached`.
    ///
    /// Differs from the documentation: The pages call it a text. Pages of 2021 to 2024 name both values,
    /// newer ones Redis alone.
    pub engine: Option<super::Engine>,
    /// Version of the engine that the template is for. Templates for Memcached have none.
    pub engine_version: Option<super::EngineVersion>,
    /// How the nodes of an instance work together.
    pub cache_mode: Option<super::CacheMode>,
    /// Edition of an instance.
    pub product_type: Option<super::ProductType>,
    /// Where an instance keeps its data.
    pub storage_type: Option<super::StorageType>,
    /// When the template was created, such as `2023-05-10T11:09:35.802Z`. Only templates of the project have
    /// it.
    pub created_at: Option<String>,
}

static CONFIG_TEMPLATES_LIST_INFO_SHAPE: Shape = Shape {
    name: "ConfigTemplatesListInfo",
    fields: &[
        Field::new("template_id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("type", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("engine", Presence::Optional, &[]),
        Field::new("engine_version", Presence::Optional, &[]),
        Field::new("cache_mode", Presence::Optional, &[]),
        Field::new("product_type", Presence::Optional, &[]),
        Field::new("storage_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ConfigTemplatesListInfo {
    fn shape(&self) -> &'static Shape { &CONFIG_TEMPLATES_LIST_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.template_id,
            1 => &self.name,
            2 => &self.r#type,
            3 => &self.description,
            4 => &self.engine,
            5 => &self.engine_version,
            6 => &self.cache_mode,
            7 => &self.product_type,
            8 => &self.storage_type,
            9 => &self.created_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.template_id,
            1 => &mut self.name,
            2 => &mut self.r#type,
            3 => &mut self.description,
            4 => &mut self.engine,
            5 => &mut self.engine_version,
            6 => &mut self.cache_mode,
            7 => &mut self.product_type,
            8 => &mut self.storage_type,
            9 => &mut self.created_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ConfigTemplatesListInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A template to copy, and what is to be different in the new one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomTemplateBody {
    /// Template to copy; the SDK knows templates of the service alone here.
    pub template_id: super::TemplateId,
    /// Whose the template to copy is.
    pub r#type: super::TemplateType,
    /// Name of the new template, 4 to 64 letters, digits, hyphens, underscores and full stops; the first is a
    /// letter or a digit.
    ///
    /// Limits: 4 to 64 characters, pattern `^[A-Za-z0-9][A-Za-z0-9_.-]*$`.
    ///
    /// Differs from the documentation: The API reference states no limits; these are the user guide's.
    pub name: String,
    /// Text about the new template.
    pub description: Option<String>,
    /// Engine that the template is for. Without it, that of the template to copy.
    ///
    /// Differs from the documentation: The pages call it a text. Pages of 2021 to 2024 name both values,
    /// newer ones Redis alone.
    pub engine: Option<super::Engine>,
    /// Version of the engine. Without it, that of the template to copy; not for Memcached.
    pub engine_version: Option<super::EngineVersion>,
    /// Kind of instance that the template is for. Without it, that of the template to copy.
    pub cache_mode: Option<super::CacheMode>,
    /// Parameters that get another value than in the template to copy: the name of each and its value,
    /// numbers as text. May be empty.
    pub params: std::collections::BTreeMap<String, String>,
}

impl CreateCustomTemplateBody {
    /// Starts a value; `template_id`, `type`, `name`, `params` are required.
    #[inline]
    pub fn builder() -> Builder<CreateCustomTemplateBody, (Unset, Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<TemplateId, Type, Name, Params> Builder<CreateCustomTemplateBody, (TemplateId, Type, Name, Params)> {
    /// Sets [`template_id`](CreateCustomTemplateBody::template_id).
    pub fn template_id(
        mut self,
        template_id: impl Into<super::TemplateId>,
    ) -> Builder<CreateCustomTemplateBody, (Set, Type, Name, Params)> {
        self.value.template_id = template_id.into();
        builder::with(self.value)
    }

    /// Sets [`type`](CreateCustomTemplateBody::type).
    pub fn r#type(
        mut self,
        r#type: super::TemplateType,
    ) -> Builder<CreateCustomTemplateBody, (TemplateId, Set, Name, Params)> {
        self.value.r#type = r#type;
        builder::with(self.value)
    }

    /// Sets [`name`](CreateCustomTemplateBody::name).
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> Builder<CreateCustomTemplateBody, (TemplateId, Type, Set, Params)> {
        self.value.name = name.into();
        builder::with(self.value)
    }

    /// Sets [`description`](CreateCustomTemplateBody::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }

    /// Sets [`engine`](CreateCustomTemplateBody::engine).
    pub fn engine(mut self, engine: super::Engine) -> Self {
        self.value.engine = Some(engine);
        self
    }

    /// Sets [`engine_version`](CreateCustomTemplateBody::engine_version).
    pub fn engine_version(mut self, engine_version: impl Into<super::EngineVersion>) -> Self {
        self.value.engine_version = Some(engine_version.into());
        self
    }

    /// Sets [`cache_mode`](CreateCustomTemplateBody::cache_mode).
    pub fn cache_mode(mut self, cache_mode: super::CacheMode) -> Self {
        self.value.cache_mode = Some(cache_mode);
        self
    }

    /// Sets [`params`](CreateCustomTemplateBody::params).
    pub fn params(
        mut self,
        params: std::collections::BTreeMap<String, String>,
    ) -> Builder<CreateCustomTemplateBody, (TemplateId, Type, Name, Set)> {
        self.value.params = params;
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CreateCustomTemplateBody
    where
        TemplateId: super::fields::template_id<CreateCustomTemplateBody>,
        Type: super::fields::r#type<CreateCustomTemplateBody>,
        Name: super::fields::name<CreateCustomTemplateBody>,
        Params: super::fields::params<CreateCustomTemplateBody>,
    {
        self.value
    }
}

static CREATE_CUSTOM_TEMPLATE_BODY_SHAPE: Shape = Shape {
    name: "CreateCustomTemplateBody",
    fields: &[
        Field::new("template_id", Presence::Required, super::TEMPLATE_ID_RULES),
        Field::new("type", Presence::Required, super::TEMPLATE_TYPE_RULES),
        Field::new("name", Presence::Required, &[
            Rule::MinLength(4),
            Rule::MaxLength(64),
            Rule::Pattern(&CREATE_CUSTOM_TEMPLATE_BODY_PATTERN_1),
        ]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("engine", Presence::Optional, super::ENGINE_RULES),
        Field::new("engine_version", Presence::Optional, super::ENGINE_VERSION_RULES),
        Field::new("cache_mode", Presence::Optional, super::CACHE_MODE_RULES),
        Field::new("params", Presence::Required, &[]),
    ],
    rules: &[],
};
static CREATE_CUSTOM_TEMPLATE_BODY_PATTERN_1: core::Pattern = core::Pattern::new(
    "^[A-Za-z0-9][A-Za-z0-9_.-]*$",
);

impl Model for CreateCustomTemplateBody {
    fn shape(&self) -> &'static Shape { &CREATE_CUSTOM_TEMPLATE_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.template_id,
            1 => &self.r#type,
            2 => &self.name,
            3 => &self.description,
            4 => &self.engine,
            5 => &self.engine_version,
            6 => &self.cache_mode,
            7 => &self.params,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.template_id,
            1 => &mut self.r#type,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.engine,
            5 => &mut self.engine_version,
            6 => &mut self.cache_mode,
            7 => &mut self.params,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            template_id: Value::blank(),
            r#type: Value::blank(),
            name: Value::blank(),
            description: Value::blank(),
            engine: Value::blank(),
            engine_version: Value::blank(),
            cache_mode: Value::blank(),
            params: Value::blank(),
        }
    }
}

impl fmt::Debug for CreateCustomTemplateBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The new template.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateCustomTemplateResponse {
    /// Id of the new template.
    pub id: Option<super::TemplateId>,
}

static CREATE_CUSTOM_TEMPLATE_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateCustomTemplateResponse",
    fields: &[Field::new("id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for CreateCustomTemplateResponse {
    fn shape(&self) -> &'static Shape { &CREATE_CUSTOM_TEMPLATE_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateCustomTemplateResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of the request to delete.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteConfigTemplateResponse {
    /// What became of a request; where it failed, a text that says why.
    pub result: Option<super::TemplateResult>,
}

static DELETE_CONFIG_TEMPLATE_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteConfigTemplateResponse",
    fields: &[Field::new("result", Presence::Optional, &[])],
    rules: &[],
};

impl Model for DeleteConfigTemplateResponse {
    fn shape(&self) -> &'static Shape { &DELETE_CONFIG_TEMPLATE_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.result,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.result,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DeleteConfigTemplateResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the parameter templates.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListConfigTemplatesResponse {
    /// How many templates there are.
    pub template_num: Option<i32>,
    /// The templates of this page.
    pub templates: Option<Vec<super::ConfigTemplatesListInfo>>,
}

static LIST_CONFIG_TEMPLATES_RESPONSE_SHAPE: Shape = Shape {
    name: "ListConfigTemplatesResponse",
    fields: &[
        Field::new("template_num", Presence::Optional, &[]),
        Field::new("templates", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListConfigTemplatesResponse {
    fn shape(&self) -> &'static Shape { &LIST_CONFIG_TEMPLATES_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.template_num,
            1 => &self.templates,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.template_num,
            1 => &mut self.templates,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListConfigTemplatesResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A parameter template with its parameters.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowConfigTemplateResponse {
    /// Id of a parameter template: a small number for those that the service provides, a UUID for those of
    /// the project.
    pub template_id: Option<super::TemplateId>,
    /// Name of the template.
    pub name: Option<String>,
    /// Whose a parameter template is.
    pub r#type: Option<super::TemplateType>,
    /// Text about the template.
    pub description: Option<String>,
    /// Software that an instance runs. Lists of flavors spell it `redis` and `memcached`.
    ///
    /// Differs from the documentation: The pages call it a text. Pages of 2021 to 2024 name both values,
    /// newer ones Redis alone.
    pub engine: Option<super::Engine>,
    /// Version of the engine that the template is for. Templates for Memcached have none.
    pub engine_version: Option<super::EngineVersion>,
    /// How the nodes of an instance work together.
    pub cache_mode: Option<super::CacheMode>,
    /// Edition of an instance.
    pub product_type: Option<super::ProductType>,
    /// Where an instance keeps its data.
    pub storage_type: Option<super::StorageType>,
    /// When the template was created, such as `2023-05-10T11:09:35.802Z`. Only templates of the project have
    /// it.
    pub created_at: Option<String>,
    /// The parameters of the template.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; the vendor's Terraform provider
    /// reads it.
    pub params: Option<Vec<super::TemplateParameter>>,
}

static SHOW_CONFIG_TEMPLATE_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowConfigTemplateResponse",
    fields: &[
        Field::new("template_id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("type", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("engine", Presence::Optional, &[]),
        Field::new("engine_version", Presence::Optional, &[]),
        Field::new("cache_mode", Presence::Optional, &[]),
        Field::new("product_type", Presence::Optional, &[]),
        Field::new("storage_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("params", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowConfigTemplateResponse {
    fn shape(&self) -> &'static Shape { &SHOW_CONFIG_TEMPLATE_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.template_id,
            1 => &self.name,
            2 => &self.r#type,
            3 => &self.description,
            4 => &self.engine,
            5 => &self.engine_version,
            6 => &self.cache_mode,
            7 => &self.product_type,
            8 => &self.storage_type,
            9 => &self.created_at,
            10 => &self.params,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.template_id,
            1 => &mut self.name,
            2 => &mut self.r#type,
            3 => &mut self.description,
            4 => &mut self.engine,
            5 => &mut self.engine_version,
            6 => &mut self.cache_mode,
            7 => &mut self.product_type,
            8 => &mut self.storage_type,
            9 => &mut self.created_at,
            10 => &mut self.params,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowConfigTemplateResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A parameter of a template.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateParameter {
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
    /// Whether an instance has to be restarted before a change of the parameter takes effect.
    pub need_restart: Option<bool>,
}

static TEMPLATE_PARAMETER_SHAPE: Shape = Shape {
    name: "TemplateParameter",
    fields: &[
        Field::new("param_id", Presence::Optional, &[]),
        Field::new("param_name", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("param_value", Presence::Optional, &[]),
        Field::new("default_value", Presence::Optional, &[]),
        Field::new("value_type", Presence::Optional, &[]),
        Field::new("value_range", Presence::Optional, &[]),
        Field::new("need_restart", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for TemplateParameter {
    fn shape(&self) -> &'static Shape { &TEMPLATE_PARAMETER_SHAPE }

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
            7 => &self.need_restart,
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
            7 => &mut self.need_restart,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for TemplateParameter {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of a request; where it failed, a text that says why.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateResult {
    /// The request succeeded. `success` on the wire.
    Success,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl TemplateResult {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["success"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TemplateResult {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "success" => Self::Success,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for TemplateResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for TemplateResult {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Whose a parameter template is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateType {
    /// The service provides it; nobody can change it. `sys` on the wire.
    System,
    /// The project created it. `user` on the wire.
    Custom,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl TemplateType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["sys", "user"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::System => "sys",
            Self::Custom => "user",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TemplateType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "sys" => Self::System,
            "user" => Self::Custom,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for TemplateType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for TemplateType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static TEMPLATE_TYPE_RULES: &[Rule] = &[Rule::OneOf(TemplateType::VALUES)];

/// What became of the change.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateConfigTemplateResponse {
    /// What became of a request; where it failed, a text that says why.
    pub result: Option<super::TemplateResult>,
}

static UPDATE_CONFIG_TEMPLATE_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateConfigTemplateResponse",
    fields: &[Field::new("result", Presence::Optional, &[])],
    rules: &[],
};

impl Model for UpdateConfigTemplateResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_CONFIG_TEMPLATE_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.result,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.result,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateConfigTemplateResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What changes in a template. What is left out stays as it is.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateCustomTemplateBody {
    /// New name, under the rules of CreateCustomTemplate.
    ///
    /// Limits: 4 to 64 characters, pattern `^[A-Za-z0-9][A-Za-z0-9_.-]*$`.
    ///
    /// Differs from the documentation: The API reference states no limits; these are the user guide's.
    pub name: Option<String>,
    /// New text about the template.
    pub description: Option<String>,
    /// Parameters that change: the name of each and its new value, numbers as text. Give it always, empty
    /// where no parameter changes: the newest pages call it required.
    ///
    /// Differs from the documentation: Required on the pages of 2024 and 2025, optional in the SDK.
    pub params: Option<std::collections::BTreeMap<String, String>>,
}

impl UpdateCustomTemplateBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<UpdateCustomTemplateBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<UpdateCustomTemplateBody, S> {
    /// Sets [`name`](UpdateCustomTemplateBody::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.value.name = Some(name.into());
        self
    }

    /// Sets [`description`](UpdateCustomTemplateBody::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }

    /// Sets [`params`](UpdateCustomTemplateBody::params).
    pub fn params(mut self, params: std::collections::BTreeMap<String, String>) -> Self {
        self.value.params = Some(params);
        self
    }
}

static UPDATE_CUSTOM_TEMPLATE_BODY_SHAPE: Shape = Shape {
    name: "UpdateCustomTemplateBody",
    fields: &[
        Field::new("name", Presence::Optional, &[
            Rule::MinLength(4),
            Rule::MaxLength(64),
            Rule::Pattern(&UPDATE_CUSTOM_TEMPLATE_BODY_PATTERN_1),
        ]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("params", Presence::Optional, &[]),
    ],
    rules: &[],
};
static UPDATE_CUSTOM_TEMPLATE_BODY_PATTERN_1: core::Pattern = core::Pattern::new(
    "^[A-Za-z0-9][A-Za-z0-9_.-]*$",
);

impl Model for UpdateCustomTemplateBody {
    fn shape(&self) -> &'static Shape { &UPDATE_CUSTOM_TEMPLATE_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.params,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.params,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateCustomTemplateBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
