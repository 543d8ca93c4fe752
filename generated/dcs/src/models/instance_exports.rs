// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `instance-exports.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use super::builder::{self, Builder};

/// An export of the list of instances.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExportExcelJobResponse {
    /// How far an export is.
    ///
    /// Differs from the documentation: The SDK calls it a text, the pages explain the values.
    pub status: Option<super::ExportStatus>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Address of the file. Whoever has it can read the file.
    pub link: Option<String>,
    /// Error code of an export that has failed.
    pub err_code: Option<String>,
    /// Why the export has failed.
    pub err_msg: Option<String>,
}

static EXPORT_EXCEL_JOB_RESPONSE_SHAPE: Shape = Shape {
    name: "ExportExcelJobResponse",
    fields: &[
        Field::new("status", Presence::Optional, &[]),
        Field::new("file_name", Presence::Optional, &[]),
        Field::new("link", Presence::Optional, &[]),
        Field::new("err_code", Presence::Optional, &[]),
        Field::new("err_msg", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ExportExcelJobResponse {
    fn shape(&self) -> &'static Shape { &EXPORT_EXCEL_JOB_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.status,
            1 => &self.file_name,
            2 => &self.link,
            3 => &self.err_code,
            4 => &self.err_msg,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.status,
            1 => &mut self.file_name,
            2 => &mut self.link,
            3 => &mut self.err_code,
            4 => &mut self.err_msg,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ExportExcelJobResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Instances that are written into a spreadsheet. Without `included_instances`, all that match every
/// given filter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportInstancesTaskBody {
    /// Name of the region or site, from which the file gets its name. It filters nothing.
    pub region: String,
    /// Ids of the instances; the filters count where there are none.
    pub included_instances: Option<Vec<super::InstanceId>>,
    /// Only the instance with this id.
    pub instance_id: Option<super::InstanceId>,
    /// Only instances of this name.
    pub name: Option<String>,
    /// Only instances of this capacity, in GB.
    pub capacity: Option<String>,
    /// Only instances with this IP address.
    pub ip: Option<String>,
    /// Only instances in the availability zone with this id.
    pub available_zone: Option<super::AzId>,
    /// Only instances of this status.
    ///
    /// Differs from the documentation: The pages call it a text. The values are those of the appendix
    /// (dcs-api-0312047), whose English edition has the first nine; the others are named on the pages of
    /// single operations alone, such as those of ListConfigurations and
    /// ListNumberOfInstancesInDifferentStatus. Which are final is inferred.
    pub status: Option<super::InstanceStatus>,
    /// Only instances of this edition.
    pub product_type: Option<super::ProductType>,
    /// Only instances of this type.
    pub cache_mode: Option<super::CacheMode>,
    /// Only instances with this software.
    ///
    /// Differs from the documentation: The pages call it a text. Pages of 2021 to 2024 name both values,
    /// newer ones Redis alone.
    pub engine: Option<super::Engine>,
    /// Only instances of this version.
    pub engine_version: Option<super::EngineVersion>,
    /// Only instances on this kind of processor. The page calls it by another name than responses do: `x86`
    /// in its example.
    pub cpu_type: Option<String>,
    /// Only instances of this enterprise project.
    pub enterprise_project_id: Option<super::EnterpriseProjectId>,
    /// Only instances that are paid for by the hour, `0`, or in advance, `1`.
    pub charging_mode: Option<String>,
    /// Only instances with these tags, `key=value`, several of them with commas between.
    pub tags: Option<String>,
}

impl ExportInstancesTaskBody {
    /// Starts a value; `region` is required.
    #[inline]
    pub fn builder() -> Builder<ExportInstancesTaskBody, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Region> Builder<ExportInstancesTaskBody, (Region,)> {
    /// Sets [`region`](ExportInstancesTaskBody::region).
    pub fn region(mut self, region: impl Into<String>) -> Builder<ExportInstancesTaskBody, (Set,)> {
        self.value.region = region.into();
        builder::with(self.value)
    }

    /// Sets [`included_instances`](ExportInstancesTaskBody::included_instances).
    pub fn included_instances(
        mut self,
        included_instances: impl IntoIterator<Item = impl Into<super::InstanceId>>,
    ) -> Self {
        self.value.included_instances = Some(Vec::from_iter(included_instances.into_iter().map(Into::into)));
        self
    }

    /// Sets [`instance_id`](ExportInstancesTaskBody::instance_id).
    pub fn instance_id(mut self, instance_id: impl Into<super::InstanceId>) -> Self {
        self.value.instance_id = Some(instance_id.into());
        self
    }

    /// Sets [`name`](ExportInstancesTaskBody::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.value.name = Some(name.into());
        self
    }

    /// Sets [`capacity`](ExportInstancesTaskBody::capacity).
    pub fn capacity(mut self, capacity: impl Into<String>) -> Self {
        self.value.capacity = Some(capacity.into());
        self
    }

    /// Sets [`ip`](ExportInstancesTaskBody::ip).
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.value.ip = Some(ip.into());
        self
    }

    /// Sets [`available_zone`](ExportInstancesTaskBody::available_zone).
    pub fn available_zone(mut self, available_zone: impl Into<super::AzId>) -> Self {
        self.value.available_zone = Some(available_zone.into());
        self
    }

    /// Sets [`status`](ExportInstancesTaskBody::status).
    pub fn status(mut self, status: super::InstanceStatus) -> Self {
        self.value.status = Some(status);
        self
    }

    /// Sets [`product_type`](ExportInstancesTaskBody::product_type).
    pub fn product_type(mut self, product_type: super::ProductType) -> Self {
        self.value.product_type = Some(product_type);
        self
    }

    /// Sets [`cache_mode`](ExportInstancesTaskBody::cache_mode).
    pub fn cache_mode(mut self, cache_mode: super::CacheMode) -> Self {
        self.value.cache_mode = Some(cache_mode);
        self
    }

    /// Sets [`engine`](ExportInstancesTaskBody::engine).
    pub fn engine(mut self, engine: super::Engine) -> Self {
        self.value.engine = Some(engine);
        self
    }

    /// Sets [`engine_version`](ExportInstancesTaskBody::engine_version).
    pub fn engine_version(mut self, engine_version: impl Into<super::EngineVersion>) -> Self {
        self.value.engine_version = Some(engine_version.into());
        self
    }

    /// Sets [`cpu_type`](ExportInstancesTaskBody::cpu_type).
    pub fn cpu_type(mut self, cpu_type: impl Into<String>) -> Self {
        self.value.cpu_type = Some(cpu_type.into());
        self
    }

    /// Sets [`enterprise_project_id`](ExportInstancesTaskBody::enterprise_project_id).
    pub fn enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<super::EnterpriseProjectId>,
    ) -> Self {
        self.value.enterprise_project_id = Some(enterprise_project_id.into());
        self
    }

    /// Sets [`charging_mode`](ExportInstancesTaskBody::charging_mode).
    pub fn charging_mode(mut self, charging_mode: impl Into<String>) -> Self {
        self.value.charging_mode = Some(charging_mode.into());
        self
    }

    /// Sets [`tags`](ExportInstancesTaskBody::tags).
    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.value.tags = Some(tags.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> ExportInstancesTaskBody
    where
        Region: super::fields::region<ExportInstancesTaskBody>,
    {
        self.value
    }
}

static EXPORT_INSTANCES_TASK_BODY_SHAPE: Shape = Shape {
    name: "ExportInstancesTaskBody",
    fields: &[
        Field::new("region", Presence::Required, &[]),
        Field::new("included_instances", Presence::Optional, &[Rule::Items(super::INSTANCE_ID_RULES)]),
        Field::new("instance_id", Presence::Optional, super::INSTANCE_ID_RULES),
        Field::new("name", Presence::Optional, &[]),
        Field::new("capacity", Presence::Optional, &[]),
        Field::new("ip", Presence::Optional, &[]),
        Field::new("available_zone", Presence::Optional, super::AZ_ID_RULES),
        Field::new("status", Presence::Optional, super::INSTANCE_STATUS_RULES),
        Field::new("product_type", Presence::Optional, super::PRODUCT_TYPE_RULES),
        Field::new("cache_mode", Presence::Optional, super::CACHE_MODE_RULES),
        Field::new("engine", Presence::Optional, super::ENGINE_RULES),
        Field::new("engine_version", Presence::Optional, super::ENGINE_VERSION_RULES),
        Field::new("cpu_type", Presence::Optional, &[]),
        Field::new("enterprise_project_id", Presence::Optional, super::ENTERPRISE_PROJECT_ID_RULES),
        Field::new("charging_mode", Presence::Optional, &[]),
        Field::new("tags", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ExportInstancesTaskBody {
    fn shape(&self) -> &'static Shape { &EXPORT_INSTANCES_TASK_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.region,
            1 => &self.included_instances,
            2 => &self.instance_id,
            3 => &self.name,
            4 => &self.capacity,
            5 => &self.ip,
            6 => &self.available_zone,
            7 => &self.status,
            8 => &self.product_type,
            9 => &self.cache_mode,
            10 => &self.engine,
            11 => &self.engine_version,
            12 => &self.cpu_type,
            13 => &self.enterprise_project_id,
            14 => &self.charging_mode,
            15 => &self.tags,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.region,
            1 => &mut self.included_instances,
            2 => &mut self.instance_id,
            3 => &mut self.name,
            4 => &mut self.capacity,
            5 => &mut self.ip,
            6 => &mut self.available_zone,
            7 => &mut self.status,
            8 => &mut self.product_type,
            9 => &mut self.cache_mode,
            10 => &mut self.engine,
            11 => &mut self.engine_version,
            12 => &mut self.cpu_type,
            13 => &mut self.enterprise_project_id,
            14 => &mut self.charging_mode,
            15 => &mut self.tags,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            region: Value::blank(),
            included_instances: Value::blank(),
            instance_id: Value::blank(),
            name: Value::blank(),
            capacity: Value::blank(),
            ip: Value::blank(),
            available_zone: Value::blank(),
            status: Value::blank(),
            product_type: Value::blank(),
            cache_mode: Value::blank(),
            engine: Value::blank(),
            engine_version: Value::blank(),
            cpu_type: Value::blank(),
            enterprise_project_id: Value::blank(),
            charging_mode: Value::blank(),
            tags: Value::blank(),
        }
    }
}

impl fmt::Debug for ExportInstancesTaskBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// An export that has begun.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExportInstancesTaskResponse {
    /// Id of a job that the service runs in the background.
    pub job_id: Option<super::JobId>,
}

static EXPORT_INSTANCES_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "ExportInstancesTaskResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ExportInstancesTaskResponse {
    fn shape(&self) -> &'static Shape { &EXPORT_INSTANCES_TASK_RESPONSE_SHAPE }

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

impl fmt::Debug for ExportInstancesTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How far an export is.
///
/// Differs from the documentation: The SDK calls it a text, the pages explain the values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportStatus {
    /// The file is being written. `EXECUTING` on the wire.
    Executing,
    /// The file is written. Final. `SUCCESS` on the wire.
    Success,
    /// The export has failed. Final. `FAILED` on the wire.
    Failed,
    /// The file has expired. Final. The service writes it in small letters. `Overdue` on the wire.
    Overdue,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ExportStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool { matches!(self, Self::Success | Self::Failed | Self::Overdue) }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["EXECUTING", "SUCCESS", "FAILED", "Overdue"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Executing => "EXECUTING",
            Self::Success => "SUCCESS",
            Self::Failed => "FAILED",
            Self::Overdue => "Overdue",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ExportStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "EXECUTING" => Self::Executing,
            "SUCCESS" => Self::Success,
            "FAILED" => Self::Failed,
            "Overdue" => Self::Overdue,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ExportStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ExportStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}
