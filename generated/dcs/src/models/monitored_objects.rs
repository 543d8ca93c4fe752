// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `monitored-objects.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Event, Field, Mismatch, Model, Next, Presence, Shape, Value, View};

/// A monitored data node.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterRedisNodeMonitoredObject {
    /// Id of a DCS instance.
    pub dcs_instance_id: Option<super::InstanceId>,
    /// Id of the node in Cloud Eye.
    pub dcs_cluster_redis_node: Option<String>,
    /// Role and address of the node.
    pub name: Option<String>,
    /// Status of the node.
    pub status: Option<String>,
}

static CLUSTER_REDIS_NODE_MONITORED_OBJECT_SHAPE: Shape = Shape {
    name: "ClusterRedisNodeMonitoredObject",
    fields: &[
        Field::new("dcs_instance_id", Presence::Optional, &[]),
        Field::new("dcs_cluster_redis_node", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ClusterRedisNodeMonitoredObject {
    fn shape(&self) -> &'static Shape { &CLUSTER_REDIS_NODE_MONITORED_OBJECT_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.dcs_instance_id,
            1 => &self.dcs_cluster_redis_node,
            2 => &self.name,
            3 => &self.status,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.dcs_instance_id,
            1 => &mut self.dcs_cluster_redis_node,
            2 => &mut self.name,
            3 => &mut self.status,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ClusterRedisNodeMonitoredObject {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A dimension below that of instances.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DimChild {
    /// Name under which Cloud Eye knows a kind of object.
    ///
    /// Differs from the documentation: The pages call it a text and explain the values.
    pub dim_name: Option<super::Dimension>,
    /// Way to it, the dimension of instances and its own with a comma between.
    pub dim_route: Option<String>,
}

static DIM_CHILD_SHAPE: Shape = Shape {
    name: "DimChild",
    fields: &[
        Field::new("dim_name", Presence::Optional, &[]),
        Field::new("dim_route", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DimChild {
    fn shape(&self) -> &'static Shape { &DIM_CHILD_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.dim_name,
            1 => &self.dim_route,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.dim_name,
            1 => &mut self.dim_route,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DimChild {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Name under which Cloud Eye knows a kind of object.
///
/// Differs from the documentation: The pages call it a text and explain the values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dimension {
    /// Instances of Redis. `dcs_instance_id` on the wire.
    RedisInstance,
    /// Instances of Memcached. `dcs_memcached_instance_id` on the wire.
    MemcachedInstance,
    /// Data nodes of clusters of Redis. `dcs_cluster_redis_node` on the wire.
    RedisNode,
    /// Proxies of clusters of Redis 3.0. `dcs_cluster_proxy_node` on the wire.
    ProxyNode,
    /// Proxies of clusters of Redis 4.0 and later. `dcs_cluster_proxy2_node` on the wire.
    Proxy2Node,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl Dimension {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "dcs_instance_id", "dcs_memcached_instance_id", "dcs_cluster_redis_node", "dcs_cluster_proxy_node",
        "dcs_cluster_proxy2_node",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RedisInstance => "dcs_instance_id",
            Self::MemcachedInstance => "dcs_memcached_instance_id",
            Self::RedisNode => "dcs_cluster_redis_node",
            Self::ProxyNode => "dcs_cluster_proxy_node",
            Self::Proxy2Node => "dcs_cluster_proxy2_node",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Dimension {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "dcs_instance_id" => Self::RedisInstance,
            "dcs_memcached_instance_id" => Self::MemcachedInstance,
            "dcs_cluster_redis_node" => Self::RedisNode,
            "dcs_cluster_proxy_node" => Self::ProxyNode,
            "dcs_cluster_proxy2_node" => Self::Proxy2Node,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for Dimension {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// A monitored instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstancesMonitoredObject {
    /// Id of a DCS instance.
    pub dcs_instance_id: Option<super::InstanceId>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Status of a DCS instance. Only a running one serves clients and takes most requests; others are
    /// refused with DCS.4026 or a code of their own.
    ///
    /// Differs from the documentation: The pages call it a text. The values are those of the appendix
    /// (dcs-api-0312047), whose English edition has the first nine; the others are named on the pages of
    /// single operations alone, such as those of ListConfigurations and
    /// ListNumberOfInstancesInDifferentStatus. Which are final is inferred.
    pub status: Option<super::InstanceStatus>,
}

static INSTANCES_MONITORED_OBJECT_SHAPE: Shape = Shape {
    name: "InstancesMonitoredObject",
    fields: &[
        Field::new("dcs_instance_id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for InstancesMonitoredObject {
    fn shape(&self) -> &'static Shape { &INSTANCES_MONITORED_OBJECT_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.dcs_instance_id,
            1 => &self.name,
            2 => &self.status,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.dcs_instance_id,
            1 => &mut self.name,
            2 => &mut self.status,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for InstancesMonitoredObject {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Monitored nodes of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMonitoredObjectsOfInstanceResponse {
    /// Way to the dimension; the dimension itself, where it is that of instances.
    pub router: Option<Vec<super::Dimension>>,
    /// Dimensions below that of instances. Proxy clusters have data nodes and proxies, other clusters one of
    /// them; instances of other types none.
    pub children: Option<Vec<super::DimChild>>,
    /// The instances.
    pub instances: Option<Vec<super::InstancesMonitoredObject>>,
    /// How many instances there are.
    pub total: Option<i32>,
    /// Data nodes of a cluster.
    pub dcs_cluster_redis_node: Option<Vec<super::ClusterRedisNodeMonitoredObject>>,
    /// Proxies of a cluster of Redis 3.0.
    pub dcs_cluster_proxy_node: Option<Vec<super::ProxyNodeMonitoredObject>>,
    /// Proxies of a cluster of Redis 4.0 or later.
    pub dcs_cluster_proxy2_node: Option<Vec<super::Proxy2NodeMonitoredObject>>,
}

static LIST_MONITORED_OBJECTS_OF_INSTANCE_RESPONSE_SHAPE: Shape = Shape {
    name: "ListMonitoredObjectsOfInstanceResponse",
    fields: &[
        Field::new("router", Presence::Optional, &[]),
        Field::new("children", Presence::Optional, &[]),
        Field::new("instances", Presence::Optional, &[]),
        Field::new("total", Presence::Optional, &[]),
        Field::new("dcs_cluster_redis_node", Presence::Optional, &[]),
        Field::new("dcs_cluster_proxy_node", Presence::Optional, &[]),
        Field::new("dcs_cluster_proxy2_node", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListMonitoredObjectsOfInstanceResponse {
    fn shape(&self) -> &'static Shape { &LIST_MONITORED_OBJECTS_OF_INSTANCE_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.router,
            1 => &self.children,
            2 => &self.instances,
            3 => &self.total,
            4 => &self.dcs_cluster_redis_node,
            5 => &self.dcs_cluster_proxy_node,
            6 => &self.dcs_cluster_proxy2_node,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.router,
            1 => &mut self.children,
            2 => &mut self.instances,
            3 => &mut self.total,
            4 => &mut self.dcs_cluster_redis_node,
            5 => &mut self.dcs_cluster_proxy_node,
            6 => &mut self.dcs_cluster_proxy2_node,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListMonitoredObjectsOfInstanceResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Monitored instances, and the dimensions below them.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMonitoredObjectsResponse {
    /// Way to the dimension; the dimension itself, where it is that of instances.
    pub router: Option<Vec<super::Dimension>>,
    /// Dimensions below that of instances. Proxy clusters have data nodes and proxies, other clusters one of
    /// them; instances of other types none.
    pub children: Option<Vec<super::DimChild>>,
    /// The instances.
    pub instances: Option<Vec<super::InstancesMonitoredObject>>,
    /// How many instances there are.
    pub total: Option<i32>,
}

static LIST_MONITORED_OBJECTS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListMonitoredObjectsResponse",
    fields: &[
        Field::new("router", Presence::Optional, &[]),
        Field::new("children", Presence::Optional, &[]),
        Field::new("instances", Presence::Optional, &[]),
        Field::new("total", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListMonitoredObjectsResponse {
    fn shape(&self) -> &'static Shape { &LIST_MONITORED_OBJECTS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.router,
            1 => &self.children,
            2 => &self.instances,
            3 => &self.total,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.router,
            1 => &mut self.children,
            2 => &mut self.instances,
            3 => &mut self.total,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListMonitoredObjectsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A monitored proxy of a cluster of Redis 4.0 or later.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Proxy2NodeMonitoredObject {
    /// Id of a DCS instance.
    pub dcs_instance_id: Option<super::InstanceId>,
    /// Id of the proxy in Cloud Eye.
    pub dcs_cluster_proxy2_node: Option<String>,
    /// Address of the proxy.
    pub name: Option<String>,
    /// Status of the proxy.
    pub status: Option<String>,
}

static PROXY2_NODE_MONITORED_OBJECT_SHAPE: Shape = Shape {
    name: "Proxy2NodeMonitoredObject",
    fields: &[
        Field::new("dcs_instance_id", Presence::Optional, &[]),
        Field::new("dcs_cluster_proxy2_node", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for Proxy2NodeMonitoredObject {
    fn shape(&self) -> &'static Shape { &PROXY2_NODE_MONITORED_OBJECT_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.dcs_instance_id,
            1 => &self.dcs_cluster_proxy2_node,
            2 => &self.name,
            3 => &self.status,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.dcs_instance_id,
            1 => &mut self.dcs_cluster_proxy2_node,
            2 => &mut self.name,
            3 => &mut self.status,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for Proxy2NodeMonitoredObject {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A monitored proxy of a cluster of Redis 3.0.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProxyNodeMonitoredObject {
    /// Id of a DCS instance.
    pub dcs_instance_id: Option<super::InstanceId>,
    /// Id of the proxy in Cloud Eye.
    pub dcs_cluster_proxy_node: Option<String>,
    /// Address of the proxy.
    pub name: Option<String>,
    /// Status of the proxy.
    pub status: Option<String>,
}

static PROXY_NODE_MONITORED_OBJECT_SHAPE: Shape = Shape {
    name: "ProxyNodeMonitoredObject",
    fields: &[
        Field::new("dcs_instance_id", Presence::Optional, &[]),
        Field::new("dcs_cluster_proxy_node", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ProxyNodeMonitoredObject {
    fn shape(&self) -> &'static Shape { &PROXY_NODE_MONITORED_OBJECT_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.dcs_instance_id,
            1 => &self.dcs_cluster_proxy_node,
            2 => &self.name,
            3 => &self.status,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.dcs_instance_id,
            1 => &mut self.dcs_cluster_proxy_node,
            2 => &mut self.name,
            3 => &mut self.status,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ProxyNodeMonitoredObject {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
