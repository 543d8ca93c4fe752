// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `flavors.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// List the specifications that instances can have.
    ///
    /// Lists specifications, all of them or those that the given filters match, with their sizes, and with
    /// the availability zones that have resources left for them. CreateInstance and ResizeInstance take
    /// `spec_code`, capacity and zones from here. With `instance_id` the list has what the instance can
    /// become.
    ///
    /// Some regions respond with the bare list instead of an object that has it as `flavors`; it is read as
    /// `flavors`, too.
    ///
    /// `GET /v2/{project_id}/flavors`, idempotent. Needs no permission.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::{CacheMode, CpuType, Engine, SpecType};
    ///
    /// let response = client
    ///     .list_flavors()
    ///     .instance_id("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
    ///     .spec_code("redis.ha.xu1.large.r2.2")
    ///     .cache_mode(CacheMode::MasterStandby)
    ///     .engine(Engine::Redis)
    ///     .engine_version("5.0")
    ///     .cpu_type(CpuType::X86)
    ///     .capacity("2")
    ///     .spec_type(SpecType::Instance)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "flavors": [
    ///     {
    ///       "spec_code": "redis.ha.xu1.large.r2.2",
    ///       "cloud_service_type_code": "hws.service.type.dcs",
    ///       "cloud_resource_type_code": "hws.resource.type.dcs3",
    ///       "cache_mode": "ha",
    ///       "engine": "Redis",
    ///       "engine_version": "4.0;5.0",
    ///       "product_type": "generic",
    ///       "cpu_type": "x86_64",
    ///       "storage_type": "DRAM",
    ///       "capacity": [
    ///         "2"
    ///       ],
    ///       "billing_mode": [
    ///         "Hourly",
    ///         "Monthly",
    ///         "Yearly"
    ///       ],
    ///       "tenant_ip_count": 2,
    ///       "pricing_type": "normal",
    ///       "is_dec": false,
    ///       "replica_count": 2,
    ///       "attrs": [
    ///         {
    ///           "capacity": "2",
    ///           "name": "max_memory",
    ///           "value": "2"
    ///         },
    ///         {
    ///           "capacity": "2",
    ///           "name": "max_connections",
    ///           "value": "10000"
    ///         },
    ///         {
    ///           "capacity": "2",
    ///           "name": "db_number",
    ///           "value": "256"
    ///         },
    ///         {
    ///           "capacity": "2",
    ///           "name": "max_bandwidth",
    ///           "value": "128"
    ///         }
    ///       ],
    ///       "flavors_available_zones": [
    ///         {
    ///           "capacity": "2",
    ///           "unit": "GB",
    ///           "available_zones": [
    ///             "effdcbc7d4d64a02aa1fa26b42f56533",
    ///             "a0865121f83b41cbafce65930a22a6e8"
    ///           ],
    ///           "az_codes": [
    ///             "cn-north-4a",
    ///             "cn-north-4b"
    ///           ]
    ///         }
    ///       ]
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListFlavors.html), as of
    /// 2025-11-17.
    #[inline]
    pub fn list_flavors(&self) -> Call<ListFlavors> {
        Call(core::Call::new(&self.core, ListFlavors::operation()))
    }
}

impl Call<ListFlavors> {
    /// Lists only what this instance can become.
    #[inline]
    pub fn instance_id(self, instance_id: impl Into<models::InstanceId>) -> Self {
        Self(self.0.set::<models::InstanceId>(1, instance_id))
    }

    /// Lists only this specification.
    #[inline]
    pub fn spec_code(self, spec_code: impl Into<models::SpecCode>) -> Self {
        Self(self.0.set::<models::SpecCode>(2, spec_code))
    }

    /// Lists only specifications of this type.
    #[inline]
    pub fn cache_mode(self, cache_mode: models::CacheMode) -> Self {
        Self(self.0.set::<models::CacheMode>(3, cache_mode))
    }

    /// Lists only specifications for this software.
    ///
    /// Differs from the documentation: The pages call it a text. Pages of 2021 to 2024 name both values,
    /// newer ones Redis alone.
    #[inline]
    pub fn engine(self, engine: models::Engine) -> Self { Self(self.0.set::<models::Engine>(4, engine)) }

    /// Lists only specifications for this version.
    #[inline]
    pub fn engine_version(self, engine_version: impl Into<models::EngineVersion>) -> Self {
        Self(self.0.set::<models::EngineVersion>(5, engine_version))
    }

    /// Lists only specifications on this kind of processor.
    #[inline]
    pub fn cpu_type(self, cpu_type: models::CpuType) -> Self {
        Self(self.0.set::<models::CpuType>(6, cpu_type))
    }

    /// Lists only specifications of this capacity, in GB, such as `0.125` or `2`. CreateInstance tells which
    /// there are.
    #[inline]
    pub fn capacity(self, capacity: impl Into<String>) -> Self { Self(self.0.set::<String>(7, capacity)) }

    /// Lists only specifications of instances, or only those of nodes.
    ///
    /// Differs from the documentation: Pages of single regions have it, the SDK lacks it.
    #[inline]
    pub fn spec_type(self, spec_type: models::SpecType) -> Self {
        Self(self.0.set::<models::SpecType>(8, spec_type))
    }
}

/// The operation of [`Client::list_flavors`].
pub enum ListFlavors {}

impl Endpoint for ListFlavors {
    type Output = models::ListFlavorsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListFlavors",
            method: Method::GET,
            path: "/v2/{project_id}/flavors",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Query, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("spec_code", In::Query, Source::Call, models::SPEC_CODE_RULES),
                Parameter::new("cache_mode", In::Query, Source::Call, models::CACHE_MODE_RULES),
                Parameter::new("engine", In::Query, Source::Call, models::ENGINE_RULES),
                Parameter::new("engine_version", In::Query, Source::Call, models::ENGINE_VERSION_RULES),
                Parameter::new("cpu_type", In::Query, Source::Call, models::CPU_TYPE_RULES),
                Parameter::new("capacity", In::Query, Source::Call, &[]),
                Parameter::new("spec_type", In::Query, Source::Call, models::SPEC_TYPE_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListFlavors.html",
        };
        &OPERATION
    }
}
