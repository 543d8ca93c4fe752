// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `nodes.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Operation, Pages, Paging, PagingKind, Parameter, Source,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// List the nodes of all instances.
    ///
    /// Lists the instances of the project with their nodes, a page of instances at a time. Only instances of
    /// Redis 4.0 or later are listed; one that is being created has no nodes yet.
    ///
    /// `GET /v2/{project_id}/instances-logical-nodes`, IAM action `dcs:instance:list`, idempotent.
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
    /// let response = client.batch_show_nodes_information().offset(0).limit(50).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "count": 1,
    ///   "instances": [
    ///     {
    ///       "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "node_count": 2,
    ///       "nodes": [
    ///         {
    ///           "logical_node_id": "5c1f0e7a9d3b48c2a6e4f80b7d1c2e93",
    ///           "name": "(master)192.168.0.153",
    ///           "status": "Active",
    ///           "az_code": "cn-north-4a",
    ///           "node_role": "redis-server",
    ///           "node_type": "master",
    ///           "node_ip": "192.168.0.153",
    ///           "node_port": "6379",
    ///           "node_id": "8a2c9f11817d3e4401817d5a6b0c0020",
    ///           "is_access": true,
    ///           "group_id": "3e1d7a52-0c4b-4f6a-9d21-7b8c5e90a1f4",
    ///           "group_name": "group-0",
    ///           "priority_weight": 100,
    ///           "is_remove_ip": false,
    ///           "replication_id": "d0f4c6b8-52a1-4f0e-8b37-61c9e2ad7f10",
    ///           "dimensions": [
    ///             {
    ///               "name": "dcs_instance_id",
    ///               "value": "86157b69-8a62-47f9-8c55-fa6ddc8927ee"
    ///             },
    ///             {
    ///               "name": "dcs_cluster_redis_node",
    ///               "value": "7d05ac1be2f94368b0c7e1f5a98d2463"
    ///             }
    ///           ]
    ///         },
    ///         {
    ///           "logical_node_id": "5c1f0e7a9d3b48c2a6e4f80b7d1c2e94",
    ///           "name": "(replica)192.168.0.161",
    ///           "status": "Active",
    ///           "az_code": "cn-north-4b",
    ///           "node_role": "redis-server",
    ///           "node_type": "slave",
    ///           "node_ip": "192.168.0.161",
    ///           "node_port": "6379",
    ///           "node_id": "8a2c9f11817d3e4401817d5a6b0c0021",
    ///           "is_access": true,
    ///           "group_id": "3e1d7a52-0c4b-4f6a-9d21-7b8c5e90a1f4",
    ///           "group_name": "group-0",
    ///           "priority_weight": 100,
    ///           "is_remove_ip": false,
    ///           "replication_id": "41e8b7c3-9f62-4d05-a8b1-c5d7f03e2a69",
    ///           "dimensions": [
    ///             {
    ///               "name": "dcs_instance_id",
    ///               "value": "86157b69-8a62-47f9-8c55-fa6ddc8927ee"
    ///             },
    ///             {
    ///               "name": "dcs_cluster_redis_node",
    ///               "value": "7d05ac1be2f94368b0c7e1f5a98d2464"
    ///             }
    ///           ]
    ///         }
    ///       ]
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/BatchShowNodesInformation.html),
    /// as of 2025-10-22.
    #[inline]
    pub fn batch_show_nodes_information(&self) -> Call<BatchShowNodesInformation> {
        Call(core::Call::new(&self.core, BatchShowNodesInformation::operation()))
    }
}

impl Call<BatchShowNodesInformation> {
    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(1, offset)) }

    /// How many instances one response holds at most. Some regions take no more than 100.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    ///
    /// Differs from the documentation: The page of 2025-10-22 ends at 100 and the SDK says so in prose; pages
    /// before it and those of other regions end at 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(2, limit)) }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `instance_id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::BatchShowNodesInformationResponse, models::InstanceNodesInfoResp> {
        self.0.items(&BATCH_SHOW_NODES_INFORMATION_PAGING, |page| page.instances.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::BatchShowNodesInformationResponse> {
        self.0.pages(&BATCH_SHOW_NODES_INFORMATION_PAGING)
    }
}

/// The operation of [`Client::batch_show_nodes_information`].
pub enum BatchShowNodesInformation {}

impl Endpoint for BatchShowNodesInformation {
    type Output = models::BatchShowNodesInformationResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "BatchShowNodesInformation",
            method: Method::GET,
            path: "/v2/{project_id}/instances-logical-nodes",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/BatchShowNodesInformation.html",
        };
        &OPERATION
    }
}

static BATCH_SHOW_NODES_INFORMATION_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(1),
    size: Some(Input::Parameter(2)),
    items: "instances",
    id: Some("instance_id"),
    total: Some("count"),
};

impl Client {
    /// List the nodes of an instance.
    ///
    /// Lists the nodes of an instance of Redis 4.0 or later with their addresses, roles and status. An
    /// instance that is being created has no nodes yet.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/logical-nodes`, IAM action `dcs:instance:get`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
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
    /// let response = client.show_nodes_information("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "total": 1,
    ///   "nodes": [
    ///     {
    ///       "logical_node_id": "5c1f0e7a9d3b48c2a6e4f80b7d1c2e94",
    ///       "name": "(replica)192.168.0.161",
    ///       "status": "Active",
    ///       "az_code": "cn-north-4b",
    ///       "node_role": "redis-server",
    ///       "node_type": "slave",
    ///       "node_ip": "192.168.0.161",
    ///       "node_port": "6379",
    ///       "node_id": "8a2c9f11817d3e4401817d5a6b0c0021",
    ///       "is_access": true,
    ///       "group_id": "3e1d7a52-0c4b-4f6a-9d21-7b8c5e90a1f4",
    ///       "group_name": "group-0",
    ///       "priority_weight": 100,
    ///       "is_remove_ip": false,
    ///       "replication_id": "41e8b7c3-9f62-4d05-a8b1-c5d7f03e2a69",
    ///       "dimensions": [
    ///         {
    ///           "name": "dcs_instance_id",
    ///           "value": "86157b69-8a62-47f9-8c55-fa6ddc8927ee"
    ///         },
    ///         {
    ///           "name": "dcs_cluster_redis_node",
    ///           "value": "7d05ac1be2f94368b0c7e1f5a98d2464"
    ///         }
    ///       ]
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowNodesInformation.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn show_nodes_information(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ShowNodesInformation> {
        Call(core::Call::new(&self.core, ShowNodesInformation::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::show_nodes_information`].
pub enum ShowNodesInformation {}

impl Endpoint for ShowNodesInformation {
    type Output = models::ShowNodesInformationResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowNodesInformation",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/logical-nodes",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowNodesInformation.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show how the nodes of a cluster are connected.
    ///
    /// Returns the nodes of a cluster with their load, by the part that they play: servers, proxies and what
    /// stands before them. Which lists there are depends on the version of Redis and the kind of cluster.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/nodes`, IAM action `dcs:instance:get`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
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
    /// let response = client
    ///     .show_instance_topology("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
    ///     .start(0)
    ///     .limit(50)
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
    ///   "redis_server": [
    ///     {
    ///       "node_id": "8a2c9f11817d3e4401817d5a6b0c0020",
    ///       "node_name": "redis-server-0",
    ///       "ip": "192.168.0.153",
    ///       "port": "6379",
    ///       "node_type": "master",
    ///       "max_memory": "4096",
    ///       "used_memory": "312",
    ///       "qps": "118",
    ///       "bandwidth": {
    ///         "input": "96",
    ///         "output": "540"
    ///       },
    ///       "db_num": "1",
    ///       "dbs": {
    ///         "db_idx": "0",
    ///         "keys": "5144",
    ///         "expires": "1204",
    ///         "avg_ttl": "86210"
    ///       },
    ///       "relation_ip": "192.168.0.161",
    ///       "relation_port": "6379",
    ///       "group_id": "3e1d7a52-0c4b-4f6a-9d21-7b8c5e90a1f4",
    ///       "status": "Active",
    ///       "dims": {
    ///         "dim_k": "dcs_cluster_redis_node",
    ///         "dim_v": "7d05ac1be2f94368b0c7e1f5a98d2463"
    ///       }
    ///     }
    ///   ],
    ///   "cluster_proxy": [],
    ///   "vpcendpoint": [],
    ///   "elb": []
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowInstanceTopology.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn show_instance_topology(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ShowInstanceTopology> {
        Call(core::Call::new(&self.core, ShowInstanceTopology::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ShowInstanceTopology> {
    /// How many entries to skip from the beginning; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    ///
    /// Differs from the documentation: The SDK 3.1.219 does not have it; the pages of 2025 and the Terraform
    /// provider do.
    #[inline]
    pub fn start(self, start: i32) -> Self { Self(self.0.set::<i32>(2, start)) }

    /// How many entries the response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    ///
    /// Differs from the documentation: The SDK 3.1.219 does not have it; the pages of 2025 and the Terraform
    /// provider do.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(3, limit)) }
}

/// The operation of [`Client::show_instance_topology`].
pub enum ShowInstanceTopology {}

impl Endpoint for ShowInstanceTopology {
    type Output = models::ShowInstanceTopologyResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowInstanceTopology",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/nodes",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("start", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowInstanceTopology.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Start or stop nodes of an instance.
    ///
    /// Starts or stops nodes of an instance, all of them where `node_ids` is left out: then a stop takes the
    /// whole instance out of service. Clients of a node that stops are cut off.
    ///
    /// A stop needs a backup of the instance that is not older than 24 hours; otherwise it is refused with
    /// DCS.2001. A single-node instance has no backups and needs none, but has its data in memory alone.
    ///
    /// The service works on it in the background; ShowJobInfo shows how far it is.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/nodes/status`, IAM action
    /// `dcs:instance:modifyNodeStatus`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: What to do with which nodes.
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
    /// - 405: The newest backup of the instance is older than 24 hours (DCS.2001), or the URL does not take
    ///   this method (DCS.5001). ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::{ChangeNodesStartStopStatusBody, NodeAction};
    ///
    /// let body = ChangeNodesStartStopStatusBody::builder()
    ///     .node_ids(["8a2c9f11817d3e4401817d5a6b0c0021"])
    ///     .action(NodeAction::Stop)
    ///     .build();
    ///
    /// let response = client.change_nodes_start_stop_status("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// "job_id:ff8080819b1c2d3e019b1c9a0f4c0021"
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ChangeNodesStartStopStatus.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn change_nodes_start_stop_status(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ChangeNodesStartStopStatusBody,
    ) -> Call<ChangeNodesStartStopStatus> {
        Call(core::Call::new(&self.core, ChangeNodesStartStopStatus::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::ChangeNodesStartStopStatusBody>(body))
    }
}

/// The operation of [`Client::change_nodes_start_stop_status`].
pub enum ChangeNodesStartStopStatus {}

impl Endpoint for ChangeNodesStartStopStatus {
    type Output = String;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ChangeNodesStartStopStatus",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/nodes/status",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ChangeNodesStartStopStatus.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Switch master and standby of an instance over.
    ///
    /// Makes the standby of an instance the master and the master the standby, for master/standby and
    /// read/write splitting instances that run; others are refused with DCS.4855. For a shard of a cluster
    /// there is ExecuteClusterSwitchover.
    ///
    /// Connections are cut, and for up to 30 seconds clients are disconnected again or can only read, so that
    /// they have to reconnect; the addresses stay the same. What the standby has not yet received is lost,
    /// and the synchronization takes resources: choose a quiet time. ChangeMasterStandbyAsync does the same
    /// and returns a job to wait for.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/swap`, IAM action `dcs:instance:swap`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The instance has no standby to switch over to (DCS.4855), a parameter is wrong, or the state of
    ///   the instance forbids the operation. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The switchover has failed (DCS.5094), or the service itself has.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// client.change_master_standby("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ChangeMasterStandby.html).
    #[inline]
    pub fn change_master_standby(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ChangeMasterStandby> {
        Call(core::Call::new(&self.core, ChangeMasterStandby::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::change_master_standby`].
pub enum ChangeMasterStandby {}

impl Endpoint for ChangeMasterStandby {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ChangeMasterStandby",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/swap",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ChangeMasterStandby.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Switch master and standby of an instance over in the background.
    ///
    /// Begins to make the standby of an instance the master and the master the standby, and returns at once;
    /// ShowJobInfo shows how far it is. ChangeMasterStandby says which instances have it and what clients
    /// notice.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/async-swap`, IAM action `dcs:instance:swap`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The instance has no standby to switch over to (DCS.4855), a parameter is wrong, or the state of
    ///   the instance forbids the operation. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The switchover has failed (DCS.5094), or the service itself has.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client.change_master_standby_async("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0021"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ChangeMasterStandbyAsync.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn change_master_standby_async(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ChangeMasterStandbyAsync> {
        Call(core::Call::new(&self.core, ChangeMasterStandbyAsync::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::change_master_standby_async`].
pub enum ChangeMasterStandbyAsync {}

impl Endpoint for ChangeMasterStandbyAsync {
    type Output = models::ChangeMasterStandbyAsyncResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ChangeMasterStandbyAsync",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/async-swap",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ChangeMasterStandbyAsync.html",
        };
        &OPERATION
    }
}
