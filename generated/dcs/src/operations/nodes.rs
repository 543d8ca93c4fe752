// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `nodes.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Input, Items, Method, Operation, Pages, Paging, PagingKind,
    Parameter, Preview, Response, ResponseFuture, Retry, Rule, Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// List the nodes of all instances.
    ///
    /// Lists the instances of the project with their nodes, a page of instances at a time. Only
    /// instances of Redis 4.0 or later are listed; one that is being created has no nodes yet.
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
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/BatchShowNodesInformation.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn batch_show_nodes_information(&self) -> BatchShowNodesInformation {
        BatchShowNodesInformation(Call::new(&self.core, &BATCH_SHOW_NODES_INFORMATION))
    }
}

/// A call of [`Client::batch_show_nodes_information`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BatchShowNodesInformation(Call<models::BatchShowNodesInformationResponse>);

impl BatchShowNodesInformation {
    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.set::<i32>(1, offset))
    }

    /// How many instances one response holds at most. Some regions take no more than 100.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    ///
    /// Differs from the documentation: The page of 2025-10-22 ends at 100 and the SDK says so in
    /// prose; pages before it and those of other regions end at 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.set::<i32>(2, limit))
    }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `instance_id` tells them apart.
    #[inline]
    pub fn items(
        self,
    ) -> Items<
        models::BatchShowNodesInformationResponse,
        models::InstanceNodesInfoResp,
    > {
        self.0
            .items(
                &BATCH_SHOW_NODES_INFORMATION_PAGING,
                |page| page.instances.unwrap_or_default(),
            )
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::BatchShowNodesInformationResponse> {
        self.0.pages(&BATCH_SHOW_NODES_INFORMATION_PAGING)
    }

    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<models::BatchShowNodesInformationResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::BatchShowNodesInformationResponse>> {
        self.0.with_metadata()
    }
}

impl Future for BatchShowNodesInformation {
    type Output = core::Result<models::BatchShowNodesInformationResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
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

static BATCH_SHOW_NODES_INFORMATION: Operation = Operation {
    name: "BatchShowNodesInformation",
    method: Method::GET,
    path: "/v2/{project_id}/instances-logical-nodes",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("offset", In::Query, Source::Call, &[Rule::Minimum(0)]),
        Parameter::new(
            "limit",
            In::Query,
            Source::Call,
            &[Rule::Minimum(1), Rule::Maximum(1000)],
        ),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/BatchShowNodesInformation.html",
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
    /// let response = client
    ///     .show_nodes_information("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowNodesInformation.html),
    /// as of 2025-10-22.
    #[inline]
    pub fn show_nodes_information(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> ShowNodesInformation {
        ShowNodesInformation(
            Call::new(&self.core, &SHOW_NODES_INFORMATION)
                .set::<models::InstanceId>(1, instance_id),
        )
    }
}

/// A call of [`Client::show_nodes_information`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowNodesInformation(Call<models::ShowNodesInformationResponse>);

impl ShowNodesInformation {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<models::ShowNodesInformationResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ShowNodesInformationResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ShowNodesInformation {
    type Output = core::Result<models::ShowNodesInformationResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_NODES_INFORMATION: Operation = Operation {
    name: "ShowNodesInformation",
    method: Method::GET,
    path: "/v2/{project_id}/instances/{instance_id}/logical-nodes",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ShowNodesInformation.html",
};

impl Client {
    /// Show how the nodes of a cluster are connected.
    ///
    /// Returns the nodes of a cluster with their load, by the part that they play: servers, proxies
    /// and what stands before them. Which lists there are depends on the version of Redis and the kind
    /// of cluster.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/nodes`, IAM action `dcs:instance:get`,
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowInstanceTopology.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn show_instance_topology(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> ShowInstanceTopology {
        ShowInstanceTopology(
            Call::new(&self.core, &SHOW_INSTANCE_TOPOLOGY)
                .set::<models::InstanceId>(1, instance_id),
        )
    }
}

/// A call of [`Client::show_instance_topology`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowInstanceTopology(Call<models::ShowInstanceTopologyResponse>);

impl ShowInstanceTopology {
    /// How many entries to skip from the beginning; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    ///
    /// Differs from the documentation: The SDK 3.1.219 does not have it; the pages of 2025 and the
    /// Terraform provider do.
    #[inline]
    pub fn start(self, start: i32) -> Self {
        Self(self.0.set::<i32>(2, start))
    }

    /// How many entries the response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    ///
    /// Differs from the documentation: The SDK 3.1.219 does not have it; the pages of 2025 and the
    /// Terraform provider do.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.set::<i32>(3, limit))
    }

    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<models::ShowInstanceTopologyResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ShowInstanceTopologyResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ShowInstanceTopology {
    type Output = core::Result<models::ShowInstanceTopologyResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_INSTANCE_TOPOLOGY: Operation = Operation {
    name: "ShowInstanceTopology",
    method: Method::GET,
    path: "/v2/{project_id}/instances/{instance_id}/nodes",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
        Parameter::new("start", In::Query, Source::Call, &[Rule::Minimum(0)]),
        Parameter::new(
            "limit",
            In::Query,
            Source::Call,
            &[Rule::Minimum(1), Rule::Maximum(1000)],
        ),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ShowInstanceTopology.html",
};

impl Client {
    /// Start or stop nodes of an instance.
    ///
    /// Starts or stops nodes of an instance, all of them where `node_ids` is left out: then a stop
    /// takes the whole instance out of service. Clients of a node that stops are cut off.
    ///
    /// A stop needs a backup of the instance that is not older than 24 hours; otherwise it is refused
    /// with DCS.2001. A single-node instance has no backups and needs none, but has its data in memory
    /// alone.
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
    /// - 405: The newest backup of the instance is older than 24 hours (DCS.2001), or the URL does not
    ///   take this method (DCS.5001). ([`ErrorResponse`](crate::models::ErrorResponse))
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
    /// let response = client
    ///     .change_nodes_start_stop_status("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body)
    ///     .await?;
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
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/ChangeNodesStartStopStatus.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn change_nodes_start_stop_status(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ChangeNodesStartStopStatusBody,
    ) -> ChangeNodesStartStopStatus {
        ChangeNodesStartStopStatus(
            Call::new(&self.core, &CHANGE_NODES_START_STOP_STATUS)
                .set::<models::InstanceId>(1, instance_id)
                .body::<models::ChangeNodesStartStopStatusBody>(body),
        )
    }
}

/// A call of [`Client::change_nodes_start_stop_status`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ChangeNodesStartStopStatus(Call<String>);

impl ChangeNodesStartStopStatus {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<String> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<String>> {
        self.0.with_metadata()
    }
}

impl Future for ChangeNodesStartStopStatus {
    type Output = core::Result<String>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static CHANGE_NODES_START_STOP_STATUS: Operation = Operation {
    name: "ChangeNodesStartStopStatus",
    method: Method::PUT,
    path: "/v2/{project_id}/instances/{instance_id}/nodes/status",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ChangeNodesStartStopStatus.html",
};

impl Client {
    /// Switch master and standby of an instance over.
    ///
    /// Makes the standby of an instance the master and the master the standby, for master/standby and
    /// read/write splitting instances that run; others are refused with DCS.4855. For a shard of a
    /// cluster there is ExecuteClusterSwitchover.
    ///
    /// Connections are cut, and for up to 30 seconds clients are disconnected again or can only read,
    /// so that they have to reconnect; the addresses stay the same. What the standby has not yet
    /// received is lost, and the synchronization takes resources: choose a quiet time.
    /// ChangeMasterStandbyAsync does the same and returns a job to wait for.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/swap`, IAM action `dcs:instance:swap`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The instance has no standby to switch over to (DCS.4855), a parameter is wrong, or the
    ///   state of the instance forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
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
    ) -> ChangeMasterStandby {
        ChangeMasterStandby(
            Call::new(&self.core, &CHANGE_MASTER_STANDBY)
                .set::<models::InstanceId>(1, instance_id),
        )
    }
}

/// A call of [`Client::change_master_standby`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ChangeMasterStandby(Call<()>);

impl ChangeMasterStandby {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<()> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<()>> {
        self.0.with_metadata()
    }
}

impl Future for ChangeMasterStandby {
    type Output = core::Result<()>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static CHANGE_MASTER_STANDBY: Operation = Operation {
    name: "ChangeMasterStandby",
    method: Method::POST,
    path: "/v2/{project_id}/instances/{instance_id}/swap",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ChangeMasterStandby.html",
};

impl Client {
    /// Switch master and standby of an instance over in the background.
    ///
    /// Begins to make the standby of an instance the master and the master the standby, and returns at
    /// once; ShowJobInfo shows how far it is. ChangeMasterStandby says which instances have it and
    /// what clients notice.
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
    /// - 400: The instance has no standby to switch over to (DCS.4855), a parameter is wrong, or the
    ///   state of the instance forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
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
    /// let response = client
    ///     .change_master_standby_async("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0021"
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/ChangeMasterStandbyAsync.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn change_master_standby_async(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> ChangeMasterStandbyAsync {
        ChangeMasterStandbyAsync(
            Call::new(&self.core, &CHANGE_MASTER_STANDBY_ASYNC)
                .set::<models::InstanceId>(1, instance_id),
        )
    }
}

/// A call of [`Client::change_master_standby_async`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ChangeMasterStandbyAsync(Call<models::ChangeMasterStandbyAsyncResponse>);

impl ChangeMasterStandbyAsync {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// What is known of the operation, such as whether it is idempotent.
    #[inline]
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The request that the call would send, without its secrets: for a support ticket, or for curl.
    #[inline]
    pub fn preview(&self) -> core::Result<Preview> {
        self.0.preview()
    }

    /// Whether and how this call is sent again where it fails, in place of the client's setting.
    #[inline]
    pub fn retry(self, retry: Retry) -> Self {
        Self(self.0.retry(retry))
    }

    /// Sends the call; awaiting it does the same.
    #[inline]
    pub fn send(self) -> ResponseFuture<models::ChangeMasterStandbyAsyncResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ChangeMasterStandbyAsyncResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ChangeMasterStandbyAsync {
    type Output = core::Result<models::ChangeMasterStandbyAsyncResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static CHANGE_MASTER_STANDBY_ASYNC: Operation = Operation {
    name: "ChangeMasterStandbyAsync",
    method: Method::PUT,
    path: "/v2/{project_id}/instances/{instance_id}/async-swap",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ChangeMasterStandbyAsync.html",
};
