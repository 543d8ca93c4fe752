// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `flavors.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value, View,
};

/// What an instance of a specification can do.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AttrsObject {
    /// Capacity that it is about, in GB.
    pub capacity: Option<String>,
    /// A property of a specification.
    ///
    /// Differs from the documentation: The pages call it a text and explain the values.
    pub name: Option<super::FlavorAttribute>,
    /// How much of it, a number.
    pub value: Option<String>,
}

static ATTRS_OBJECT_SHAPE: Shape = Shape {
    name: "AttrsObject",
    fields: &[
        Field::new("capacity", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("value", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for AttrsObject {
    fn shape(&self) -> &'static Shape { &ATTRS_OBJECT_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.capacity,
            1 => &self.name,
            2 => &self.value,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.capacity,
            1 => &mut self.name,
            2 => &mut self.value,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for AttrsObject {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A property of a specification.
///
/// Differs from the documentation: The pages call it a text and explain the values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlavorAttribute {
    /// Shards. `sharding_num` on the wire.
    Shards,
    /// Proxies; 0 without any. `proxy_num` on the wire.
    Proxies,
    /// Databases. `db_number` on the wire.
    Databases,
    /// Memory that can be used, in GB. `max_memory` on the wire.
    MaxMemory,
    /// Connections at most. `max_connections` on the wire.
    MaxConnections,
    /// Clients at most, as a rule as many as connections. `max_clients` on the wire.
    MaxClients,
    /// Bandwidth at most, in Mbit/s. `max_bandwidth` on the wire.
    MaxBandwidth,
    /// Incoming bandwidth at most, in Mbit/s, as a rule the same as the bandwidth. `max_in_bandwidth` on the
    /// wire.
    MaxInBandwidth,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl FlavorAttribute {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "sharding_num", "proxy_num", "db_number", "max_memory", "max_connections", "max_clients",
        "max_bandwidth", "max_in_bandwidth",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Shards => "sharding_num",
            Self::Proxies => "proxy_num",
            Self::Databases => "db_number",
            Self::MaxMemory => "max_memory",
            Self::MaxConnections => "max_connections",
            Self::MaxClients => "max_clients",
            Self::MaxBandwidth => "max_bandwidth",
            Self::MaxInBandwidth => "max_in_bandwidth",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FlavorAttribute {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "sharding_num" => Self::Shards,
            "proxy_num" => Self::Proxies,
            "db_number" => Self::Databases,
            "max_memory" => Self::MaxMemory,
            "max_connections" => Self::MaxConnections,
            "max_clients" => Self::MaxClients,
            "max_bandwidth" => Self::MaxBandwidth,
            "max_in_bandwidth" => Self::MaxInBandwidth,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for FlavorAttribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for FlavorAttribute {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Availability zones with resources left for a capacity.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlavorAzObject {
    /// The capacity, in `unit`.
    pub capacity: Option<String>,
    /// Unit of the capacity, `GB`.
    pub unit: Option<String>,
    /// Ids of the availability zones.
    pub available_zones: Option<Vec<super::AzId>>,
    /// Codes of the availability zones, which CreateInstance takes.
    pub az_codes: Option<Vec<super::AzCode>>,
}

static FLAVOR_AZ_OBJECT_SHAPE: Shape = Shape {
    name: "FlavorAzObject",
    fields: &[
        Field::new("capacity", Presence::Optional, &[]),
        Field::new("unit", Presence::Optional, &[]),
        Field::new("available_zones", Presence::Optional, &[]),
        Field::new("az_codes", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for FlavorAzObject {
    fn shape(&self) -> &'static Shape { &FLAVOR_AZ_OBJECT_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.capacity,
            1 => &self.unit,
            2 => &self.available_zones,
            3 => &self.az_codes,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.capacity,
            1 => &mut self.unit,
            2 => &mut self.available_zones,
            3 => &mut self.az_codes,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for FlavorAzObject {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How a specification can be paid for.
///
/// Differs from the documentation: The pages call it a text and explain the first three; servers send the
/// last one, too.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlavorBillingMode {
    /// By the hour. `Hourly` on the wire.
    Hourly,
    /// For months in advance. `Monthly` on the wire.
    Monthly,
    /// For years in advance. `Yearly` on the wire.
    Yearly,
    /// As a reserved instance. `RI` on the wire.
    ReservedInstance,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl FlavorBillingMode {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["Hourly", "Monthly", "Yearly", "RI"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hourly => "Hourly",
            Self::Monthly => "Monthly",
            Self::Yearly => "Yearly",
            Self::ReservedInstance => "RI",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FlavorBillingMode {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "Hourly" => Self::Hourly,
            "Monthly" => Self::Monthly,
            "Yearly" => Self::Yearly,
            "RI" => Self::ReservedInstance,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for FlavorBillingMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for FlavorBillingMode {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// A specification.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlavorsItems {
    /// Code of a product specification, which stands for type, version and size of an instance.
    pub spec_code: Option<super::SpecCode>,
    /// What the specification describes.
    ///
    /// Differs from the documentation: Pages of single regions have it, the SDK lacks it.
    pub spec_type: Option<super::SpecType>,
    /// How the nodes of an instance work together.
    pub cache_mode: Option<super::CacheMode>,
    /// Software that an instance runs. Lists of flavors spell it `redis` and `memcached`.
    ///
    /// Differs from the documentation: The pages call it a text. Pages of 2021 to 2024 name both values,
    /// newer ones Redis alone.
    pub engine: Option<super::Engine>,
    /// Versions that the specification is for, with semicolons between, such as `4.0;5.0`.
    pub engine_version: Option<String>,
    /// Edition of an instance.
    pub product_type: Option<super::ProductType>,
    /// Architecture of the processors that an instance runs on.
    pub cpu_type: Option<super::CpuType>,
    /// Where an instance keeps its data.
    pub storage_type: Option<super::StorageType>,
    /// Capacities, in GB; one unless the price goes by steps.
    pub capacity: Option<Vec<String>>,
    /// How it can be paid for.
    pub billing_mode: Option<Vec<super::FlavorBillingMode>>,
    /// How the price of a specification is made.
    ///
    /// Differs from the documentation: The pages call it a text and explain the two values.
    pub pricing_type: Option<super::PricingType>,
    /// How many addresses of the subnet an instance takes.
    pub tenant_ip_count: Option<i32>,
    /// How many nodes each shard has, the master included.
    pub replica_count: Option<i32>,
    /// Whether it is for dedicated clouds.
    pub is_dec: Option<bool>,
    /// Whether it is for Redis 3.0 in dedicated clouds.
    ///
    /// Differs from the documentation: Newer pages and servers have it, the SDK lacks it.
    pub dec: Option<bool>,
    /// Code of the service in the billing center.
    pub cloud_service_type_code: Option<String>,
    /// Code of the type of resource in the billing center.
    pub cloud_resource_type_code: Option<String>,
    /// The specification, as the billing center calls it. The spelling is the service's.
    ///
    /// Differs from the documentation: Newer pages and servers have it, the SDK lacks it.
    pub inquery_spec_code: Option<super::SpecCode>,
    /// What the billing center counts, such as `Duration`.
    ///
    /// Differs from the documentation: Newer pages have it, the SDK lacks it.
    pub billing_factor: Option<String>,
    /// What an instance of the specification can do.
    pub attrs: Option<Vec<super::AttrsObject>>,
    /// Where there are resources left, by capacity.
    pub flavors_available_zones: Option<Vec<super::FlavorAzObject>>,
}

static FLAVORS_ITEMS_SHAPE: Shape = Shape {
    name: "FlavorsItems",
    fields: &[
        Field::new("spec_code", Presence::Optional, &[]),
        Field::new("spec_type", Presence::Optional, &[]),
        Field::new("cache_mode", Presence::Optional, &[]),
        Field::new("engine", Presence::Optional, &[]),
        Field::new("engine_version", Presence::Optional, &[]),
        Field::new("product_type", Presence::Optional, &[]),
        Field::new("cpu_type", Presence::Optional, &[]),
        Field::new("storage_type", Presence::Optional, &[]),
        Field::new("capacity", Presence::Optional, &[]),
        Field::new("billing_mode", Presence::Optional, &[]),
        Field::new("pricing_type", Presence::Optional, &[]),
        Field::new("tenant_ip_count", Presence::Optional, &[]),
        Field::new("replica_count", Presence::Optional, &[]),
        Field::new("is_dec", Presence::Optional, &[]),
        Field::new("dec", Presence::Optional, &[]),
        Field::new("cloud_service_type_code", Presence::Optional, &[]),
        Field::new("cloud_resource_type_code", Presence::Optional, &[]),
        Field::new("inquery_spec_code", Presence::Optional, &[]),
        Field::new("billing_factor", Presence::Optional, &[]),
        Field::new("attrs", Presence::Optional, &[]),
        Field::new("flavors_available_zones", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for FlavorsItems {
    fn shape(&self) -> &'static Shape { &FLAVORS_ITEMS_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.spec_code,
            1 => &self.spec_type,
            2 => &self.cache_mode,
            3 => &self.engine,
            4 => &self.engine_version,
            5 => &self.product_type,
            6 => &self.cpu_type,
            7 => &self.storage_type,
            8 => &self.capacity,
            9 => &self.billing_mode,
            10 => &self.pricing_type,
            11 => &self.tenant_ip_count,
            12 => &self.replica_count,
            13 => &self.is_dec,
            14 => &self.dec,
            15 => &self.cloud_service_type_code,
            16 => &self.cloud_resource_type_code,
            17 => &self.inquery_spec_code,
            18 => &self.billing_factor,
            19 => &self.attrs,
            20 => &self.flavors_available_zones,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.spec_code,
            1 => &mut self.spec_type,
            2 => &mut self.cache_mode,
            3 => &mut self.engine,
            4 => &mut self.engine_version,
            5 => &mut self.product_type,
            6 => &mut self.cpu_type,
            7 => &mut self.storage_type,
            8 => &mut self.capacity,
            9 => &mut self.billing_mode,
            10 => &mut self.pricing_type,
            11 => &mut self.tenant_ip_count,
            12 => &mut self.replica_count,
            13 => &mut self.is_dec,
            14 => &mut self.dec,
            15 => &mut self.cloud_service_type_code,
            16 => &mut self.cloud_resource_type_code,
            17 => &mut self.inquery_spec_code,
            18 => &mut self.billing_factor,
            19 => &mut self.attrs,
            20 => &mut self.flavors_available_zones,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for FlavorsItems {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Specifications that instances can have.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListFlavorsResponse {
    /// The specifications.
    pub flavors: Option<Vec<super::FlavorsItems>>,
}

static LIST_FLAVORS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListFlavorsResponse",
    fields: &[Field::new("flavors", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ListFlavorsResponse {
    fn shape(&self) -> &'static Shape { &LIST_FLAVORS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.flavors,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.flavors,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListFlavorsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How the price of a specification is made.
///
/// Differs from the documentation: The pages call it a text and explain the two values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PricingType {
    /// By steps; the specification has several capacities. `tier` on the wire.
    Tier,
    /// The specification has one capacity and one price. `normal` on the wire.
    Normal,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl PricingType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["tier", "normal"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tier => "tier",
            Self::Normal => "normal",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PricingType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "tier" => Self::Tier,
            "normal" => Self::Normal,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for PricingType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for PricingType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// What a specification describes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpecType {
    /// A whole instance. `instance` on the wire.
    Instance,
    /// A node; instances of several are shaped with `spec_param` of CreateInstance. `node` on the wire.
    Node,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl SpecType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["instance", "node"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Instance => "instance",
            Self::Node => "node",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SpecType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "instance" => Self::Instance,
            "node" => Self::Node,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for SpecType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for SpecType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static SPEC_TYPE_RULES: &[Rule] = &[Rule::OneOf(SpecType::VALUES)];
