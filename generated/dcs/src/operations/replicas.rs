// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `replicas.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// List the shards of an instance and their replicas.
    ///
    /// Lists the shards of an instance of Redis 4.0 or later, each with its master and its replicas; one that
    /// is no cluster has a single shard. A single-node instance has none of this.
    ///
    /// `GET /v2/{project_id}/instance/{instance_id}/groups`, IAM action `dcs:instance:get`, idempotent.
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
    /// let response = client.list_group_replication_info("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "group_count": 1,
    ///   "group_list": [
    ///     {
    ///       "group_id": "3e1d7a52-0c4b-4f6a-9d21-7b8c5e90a1f4",
    ///       "group_name": "group-0",
    ///       "replication_list": [
    ///         {
    ///           "replication_role": "master",
    ///           "replication_ip": "192.168.0.153",
    ///           "is_replication": false,
    ///           "replication_id": "d0f4c6b8-52a1-4f0e-8b37-61c9e2ad7f10",
    ///           "node_id": "8a2c9f11817d3e4401817d5a6b0c0020",
    ///           "status": "Active",
    ///           "az_code": "cn-north-4a",
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
    ///           "replication_role": "slave",
    ///           "replication_ip": "192.168.0.161",
    ///           "is_replication": false,
    ///           "replication_id": "41e8b7c3-9f62-4d05-a8b1-c5d7f03e2a69",
    ///           "node_id": "8a2c9f11817d3e4401817d5a6b0c0021",
    ///           "status": "Active",
    ///           "az_code": "cn-north-4b",
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListGroupReplicationInfo.html), as
    /// of 2025-12-02.
    #[inline]
    pub fn list_group_replication_info(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ListGroupReplicationInfo> {
        Call(core::Call::new(&self.core, ListGroupReplicationInfo::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::list_group_replication_info`].
pub enum ListGroupReplicationInfo {}

impl Endpoint for ListGroupReplicationInfo {
    type Output = models::ListGroupReplicationInfoResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListGroupReplicationInfo",
            method: Method::GET,
            path: "/v2/{project_id}/instance/{instance_id}/groups",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListGroupReplicationInfo.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the replicas of a shard with their status.
    ///
    /// Lists the master and the replicas of one shard with their roles and their status.
    ///
    /// `GET /v2/{project_id}/instance/{instance_id}/groups/{group_id}/group-nodes-state`, IAM action
    /// `dcs:instance:get`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `group_id`: Id of the shard.
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
    ///     .show_replication_states("86157b69-8a62-47f9-8c55-fa6ddc8927ee", "3e1d7a52-0c4b-4f6a-9d21-7b8c5e90a1f4")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// [
    ///   {
    ///     "replication_role": "master",
    ///     "replication_ip": "192.168.0.153",
    ///     "is_replication": false,
    ///     "replication_id": "d0f4c6b8-52a1-4f0e-8b37-61c9e2ad7f10",
    ///     "node_id": "8a2c9f11817d3e4401817d5a6b0c0020",
    ///     "status": "Active",
    ///     "az_code": "cn-north-4a",
    ///     "dimensions": [
    ///       {
    ///         "name": "dcs_instance_id",
    ///         "value": "86157b69-8a62-47f9-8c55-fa6ddc8927ee"
    ///       },
    ///       {
    ///         "name": "dcs_cluster_redis_node",
    ///         "value": "7d05ac1be2f94368b0c7e1f5a98d2463"
    ///       }
    ///     ]
    ///   }
    /// ]
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowReplicationStates.html), as of
    /// 2025-12-02.
    #[inline]
    pub fn show_replication_states(
        &self,
        instance_id: impl Into<models::InstanceId>,
        group_id: impl Into<models::GroupId>,
    ) -> Call<ShowReplicationStates> {
        Call(core::Call::new(&self.core, ShowReplicationStates::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::GroupId>(2, group_id))
    }
}

/// The operation of [`Client::show_replication_states`].
pub enum ShowReplicationStates {}

impl Endpoint for ShowReplicationStates {
    type Output = Vec<models::InstanceReplicationListInfo>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowReplicationStates",
            method: Method::GET,
            path: "/v2/{project_id}/instance/{instance_id}/groups/{group_id}/group-nodes-state",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("group_id", In::Path, Source::Call, models::GROUP_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowReplicationStates.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Make a replica the master of its shard.
    ///
    /// Begins to make a replica the master of its shard, whose master becomes a replica, and returns at once;
    /// ShowJobInfo shows how far it is. For Proxy Cluster and Redis Cluster instances; others have
    /// ChangeMasterStandby, which says what clients notice: connections to the shard are cut, and what the
    /// replica has not yet received is lost.
    ///
    /// The node of the path is the one that becomes the master; one that is no replica is refused with
    /// DCS.4931.
    ///
    /// `POST
    /// /v2/{project_id}/instance/{instance_id}/groups/{group_id}/replications/{node_id}/async-switchover`,
    /// IAM action `dcs:instance:swap`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `group_id`: Id of the shard.
    /// - `node_id`: Id of the node.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, such as the id of the node (DCS.3053) or the weight (DCS.4939), the node
    ///   is no replica (DCS.4931), the change would leave no replica (DCS.4253, DCS.4879, DCS.4935, DCS.4936,
    ///   DCS.4937), or the state of the instance forbids the operation.
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
    ///     .execute_cluster_switchover(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "3e1d7a52-0c4b-4f6a-9d21-7b8c5e90a1f4",
    ///         "8a2c9f11817d3e4401817d5a6b0c0021",
    ///     )
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ExecuteClusterSwitchover.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn execute_cluster_switchover(
        &self,
        instance_id: impl Into<models::InstanceId>,
        group_id: impl Into<models::GroupId>,
        node_id: impl Into<models::NodeId>,
    ) -> Call<ExecuteClusterSwitchover> {
        Call(core::Call::new(&self.core, ExecuteClusterSwitchover::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::GroupId>(2, group_id)
            .set::<models::NodeId>(3, node_id))
    }
}

/// The operation of [`Client::execute_cluster_switchover`].
pub enum ExecuteClusterSwitchover {}

impl Endpoint for ExecuteClusterSwitchover {
    type Output = models::ExecuteClusterSwitchoverResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ExecuteClusterSwitchover",
            method: Method::POST,
            path: "/v2/{project_id}/instance/{instance_id}/groups/{group_id}/replications/{node_id}/async-switchover",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("group_id", In::Path, Source::Call, models::GROUP_ID_RULES),
                Parameter::new("node_id", In::Path, Source::Call, models::NODE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ExecuteClusterSwitchover.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Set how soon a replica becomes the master.
    ///
    /// Sets which replica becomes the master where the master fails: the one with the smallest weight, from 1
    /// to 100, and any one of several with the same. A replica with weight 0 never does. For master/standby
    /// and read/write splitting instances. The service refuses to set the last replica to 0 (DCS.4253) and a
    /// node that is no replica (DCS.4931).
    ///
    /// Policies may name the older action dcs:instance:modify instead.
    ///
    /// `POST
    /// /v2/{project_id}/instances/{instance_id}/groups/{group_id}/replications/{node_id}/slave-priority`, IAM
    /// action `dcs:instance:modifySlavePriority`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `group_id`: Id of the shard.
    /// - `node_id`: Id of the node.
    /// - `body`: The weight.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, such as the id of the node (DCS.3053) or the weight (DCS.4939), the node
    ///   is no replica (DCS.4931), the change would leave no replica (DCS.4253, DCS.4879, DCS.4935, DCS.4936,
    ///   DCS.4937), or the state of the instance forbids the operation.
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
    /// use huaweicloud_dcs::models::PriorityBody;
    ///
    /// let body = PriorityBody::builder().slave_priority_weight(50).build();
    ///
    /// client
    ///     .update_slave_priority(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "3e1d7a52-0c4b-4f6a-9d21-7b8c5e90a1f4",
    ///         "8a2c9f11817d3e4401817d5a6b0c0021",
    ///         body,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateSlavePriority.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn update_slave_priority(
        &self,
        instance_id: impl Into<models::InstanceId>,
        group_id: impl Into<models::GroupId>,
        node_id: impl Into<models::NodeId>,
        body: models::PriorityBody,
    ) -> Call<UpdateSlavePriority> {
        Call(core::Call::new(&self.core, UpdateSlavePriority::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::GroupId>(2, group_id)
            .set::<models::NodeId>(3, node_id)
            .body::<models::PriorityBody>(body))
    }
}

/// The operation of [`Client::update_slave_priority`].
pub enum UpdateSlavePriority {}

impl Endpoint for UpdateSlavePriority {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateSlavePriority",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/groups/{group_id}/replications/{node_id}/slave-priority",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("group_id", In::Path, Source::Call, models::GROUP_ID_RULES),
                Parameter::new("node_id", In::Path, Source::Call, models::NODE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateSlavePriority.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Take a replica out of the read-only domain name.
    ///
    /// Begins to take the IP address of a replica out of the read-only domain name of a master/standby
    /// instance, so that the name leads clients to the other replicas; ShowJobInfo shows how far it is. The
    /// replica itself stays. Connections to it are not moved.
    ///
    /// There has to be another replica behind the name: the last one is refused with DCS.4879, DCS.4935 or
    /// DCS.4937, the master with DCS.4936. Policies may name the older action dcs:instance:modify instead.
    ///
    /// `DELETE /v2/{project_id}/instances/{instance_id}/groups/{group_id}/replications/{node_id}/remove-ip`,
    /// IAM action `dcs:instance:removeIpFromDomainName`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `group_id`: Id of the shard.
    /// - `node_id`: Id of the node.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, such as the id of the node (DCS.3053) or the weight (DCS.4939), the node
    ///   is no replica (DCS.4931), the change would leave no replica (DCS.4253, DCS.4879, DCS.4935, DCS.4936,
    ///   DCS.4937), or the state of the instance forbids the operation.
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
    ///     .delete_ip_from_domain_name(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "3e1d7a52-0c4b-4f6a-9d21-7b8c5e90a1f4",
    ///         "8a2c9f11817d3e4401817d5a6b0c0021",
    ///     )
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeleteIpFromDomainName.html).
    #[inline]
    pub fn delete_ip_from_domain_name(
        &self,
        instance_id: impl Into<models::InstanceId>,
        group_id: impl Into<models::GroupId>,
        node_id: impl Into<models::NodeId>,
    ) -> Call<DeleteIpFromDomainName> {
        Call(core::Call::new(&self.core, DeleteIpFromDomainName::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::GroupId>(2, group_id)
            .set::<models::NodeId>(3, node_id))
    }
}

/// The operation of [`Client::delete_ip_from_domain_name`].
pub enum DeleteIpFromDomainName {}

impl Endpoint for DeleteIpFromDomainName {
    type Output = models::DeleteIpFromDomainNameResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteIpFromDomainName",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances/{instance_id}/groups/{group_id}/replications/{node_id}/remove-ip",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("group_id", In::Path, Source::Call, models::GROUP_ID_RULES),
                Parameter::new("node_id", In::Path, Source::Call, models::NODE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteIpFromDomainName.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Move an instance to other availability zones.
    ///
    /// Begins to move the nodes of an instance to other availability zones, such as from one zone to two, so
    /// that it survives the loss of a zone. Meanwhile its status is `AZMigrating`. The page does not tell
    /// what clients notice; nodes are replaced, so be prepared for connections that are cut.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/available-zones`, IAM action `dcs:instance:modify`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: Where to, and when.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: The list of zones is wrong (DCS.4933), a zone does not exist (DCS.4042) or has no resources
    ///   left (DCS.4054), or the state of the instance forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::MigrateAzRequestBody;
    ///
    /// let body = MigrateAzRequestBody::builder()
    ///     .new_available_zones(["effdcbc7d4d64a02aa1fa26b42f56533", "a0865121f83b41cbafce65930a22a6e8"])
    ///     .execute_immediately(true)
    ///     .build();
    ///
    /// client.migrate_az("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/MigrateAZ.html), as of 2025-10-23.
    #[inline]
    pub fn migrate_az(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::MigrateAzRequestBody,
    ) -> Call<MigrateAz> {
        Call(core::Call::new(&self.core, MigrateAz::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::MigrateAzRequestBody>(body))
    }
}

/// The operation of [`Client::migrate_az`].
pub enum MigrateAz {}

impl Endpoint for MigrateAz {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "MigrateAz",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/available-zones",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/MigrateAZ.html",
        };
        &OPERATION
    }
}
