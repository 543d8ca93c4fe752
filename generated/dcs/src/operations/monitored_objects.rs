// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `monitored-objects.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Operation, Pages, Paging, PagingKind, Parameter, Rule,
    Source,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// List monitored instances.
    ///
    /// Lists the instances that Cloud Eye measures, a page at a time, and which kinds of nodes they have. The
    /// dimensions are the names under which Cloud Eye knows instances and nodes.
    ///
    /// `GET /v2/{project_id}/dims/monitored-objects`, IAM action `dcs:instance:list`, idempotent.
    ///
    /// # Arguments
    /// - `dim_name`: Dimension of the instances, of Redis or of Memcached. Limits: one of `dcs_instance_id`,
    ///   `dcs_memcached_instance_id`.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::Dimension;
    ///
    /// let response = client.list_monitored_objects(Dimension::RedisInstance).offset(0).limit(50).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "router": [
    ///     "dcs_instance_id"
    ///   ],
    ///   "total": 1,
    ///   "children": [
    ///     {
    ///       "dim_name": "dcs_cluster_redis_node",
    ///       "dim_route": "dcs_instance_id,dcs_cluster_redis_node"
    ///     },
    ///     {
    ///       "dim_name": "dcs_cluster_proxy_node",
    ///       "dim_route": "dcs_instance_id,dcs_cluster_proxy_node"
    ///     }
    ///   ],
    ///   "instances": [
    ///     {
    ///       "dcs_instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "name": "cache-orders",
    ///       "status": "RUNNING"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListMonitoredObjects.html), as of
    /// 2025-12-02.
    #[inline]
    pub fn list_monitored_objects(&self, dim_name: models::Dimension) -> Call<ListMonitoredObjects> {
        Call(core::Call::new(&self.core, ListMonitoredObjects::operation()).set::<models::Dimension>(
            1,
            dim_name,
        ))
    }
}

impl Call<ListMonitoredObjects> {
    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(2, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(3, limit)) }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `dcs_instance_id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListMonitoredObjectsResponse, models::InstancesMonitoredObject> {
        self.0.items(&LIST_MONITORED_OBJECTS_PAGING, |page| page.instances.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListMonitoredObjectsResponse> {
        self.0.pages(&LIST_MONITORED_OBJECTS_PAGING)
    }
}

/// The operation of [`Client::list_monitored_objects`].
pub enum ListMonitoredObjects {}

impl Endpoint for ListMonitoredObjects {
    type Output = models::ListMonitoredObjectsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListMonitoredObjects",
            method: Method::GET,
            path: "/v2/{project_id}/dims/monitored-objects",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("dim_name", In::Query, Source::Call, &[Rule::OneOf(&[
                    "dcs_instance_id",
                    "dcs_memcached_instance_id",
                ])]),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListMonitoredObjects.html",
        };
        &OPERATION
    }
}

static LIST_MONITORED_OBJECTS_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(2),
    size: Some(Input::Parameter(3)),
    items: "instances",
    id: Some("dcs_instance_id"),
    total: Some("total"),
};

impl Client {
    /// List monitored nodes of an instance.
    ///
    /// Lists the nodes of an instance that Cloud Eye measures: the data nodes of a cluster, and its proxies.
    ///
    /// `GET /v2/{project_id}/dims/monitored-objects/{instance_id}`, IAM action `dcs:instance:get`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `dim_name`: Dimension of the instance; only Redis has further ones below it. Limits: one of
    ///   `dcs_instance_id`.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::Dimension;
    ///
    /// let response = client
    ///     .list_monitored_objects_of_instance("86157b69-8a62-47f9-8c55-fa6ddc8927ee", Dimension::RedisInstance)
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
    ///   "router": [
    ///     "dcs_instance_id"
    ///   ],
    ///   "total": 1,
    ///   "children": [
    ///     {
    ///       "dim_name": "dcs_cluster_redis_node",
    ///       "dim_route": "dcs_instance_id,dcs_cluster_redis_node"
    ///     }
    ///   ],
    ///   "instances": [
    ///     {
    ///       "dcs_instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "name": "cache-orders",
    ///       "status": "RUNNING"
    ///     }
    ///   ],
    ///   "dcs_cluster_redis_node": [
    ///     {
    ///       "dcs_instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "dcs_cluster_redis_node": "b1f4aa9e4dae50888e58c9caecdfc108",
    ///       "name": "(master)192.168.0.153",
    ///       "status": "RUNNING"
    ///     },
    ///     {
    ///       "dcs_instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "dcs_cluster_redis_node": "e0e10e489a73487147928167396474bc",
    ///       "name": "(replica)192.168.0.154",
    ///       "status": "RUNNING"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/ListMonitoredObjectsOfInstance.html), as of
    /// 2025-12-02.
    #[inline]
    pub fn list_monitored_objects_of_instance(
        &self,
        instance_id: impl Into<models::InstanceId>,
        dim_name: models::Dimension,
    ) -> Call<ListMonitoredObjectsOfInstance> {
        Call(core::Call::new(&self.core, ListMonitoredObjectsOfInstance::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::Dimension>(2, dim_name))
    }
}

/// The operation of [`Client::list_monitored_objects_of_instance`].
pub enum ListMonitoredObjectsOfInstance {}

impl Endpoint for ListMonitoredObjectsOfInstance {
    type Output = models::ListMonitoredObjectsOfInstanceResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListMonitoredObjectsOfInstance",
            method: Method::GET,
            path: "/v2/{project_id}/dims/monitored-objects/{instance_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("dim_name", In::Query, Source::Call, &[Rule::OneOf(&["dcs_instance_id"])]),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListMonitoredObjectsOfInstance.html",
        };
        &OPERATION
    }
}
