// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `resize.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Change size, shards, replicas or type of an instance.
    ///
    /// Gives a running instance another specification: more or less memory, shards or replicas, or another
    /// type. What the instance costs changes with it. Addresses, password and whitelist stay.
    ///
    /// It does not go unnoticed: single-node and master/standby instances cut connections for seconds and
    /// take no writes for about a minute, a change of type takes 5 to 30 minutes, and clusters are slow while
    /// data moves. A single-node instance may lose its data. Less memory than the data needs, and fewer
    /// shards, lose data or fail; backups from before a change of the number of shards cannot be restored.
    /// StartInstanceResizeCheckJob checks beforehand.
    ///
    /// The instance is `EXTENDING`, then `RUNNING` for a moment, and may be `RESTARTING` after that: wait for
    /// two `RUNNING` in a row. The service refuses an instance that does not run with DCS.4049, one that is
    /// being resized with DCS.4113, a change that it does not know with DCS.4102 or DCS.4103, another
    /// specification than ListFlavors shows with DCS.4927 or DCS.4012, a bad replica with DCS.4930 or
    /// DCS.4931, the last replica with DCS.4937, too many with DCS.4875, and an instance with an order that
    /// is not paid or not done with DCS.4107 or DCS.4108.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/resize`, IAM action `dcs:instance:scale`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The new size.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: The project has no such instance (DCS.3022), or has it no more.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::ResizeInstanceBody;
    ///
    /// let body = ResizeInstanceBody::builder()
    ///     .spec_code("redis.ha.xu1.large.r2.2")
    ///     .new_capacity(2.0)
    ///     .execute_immediately(true)
    ///     .build();
    ///
    /// client.resize_instance("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ResizeInstance.html), as of
    /// 2025-11-17.
    #[inline]
    pub fn resize_instance(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ResizeInstanceBody,
    ) -> Call<ResizeInstance> {
        Call(core::Call::new(&self.core, ResizeInstance::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::ResizeInstanceBody>(body))
    }
}

/// The operation of [`Client::resize_instance`].
pub enum ResizeInstance {}

impl Endpoint for ResizeInstance {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ResizeInstance",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/resize",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ResizeInstance.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Check whether an instance can be resized.
    ///
    /// Begins a job that checks whether an instance can be given another specification, without changing
    /// anything. ShowJobInfo tells what it found.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/resize/check-job`, IAM action `dcs:instance:scale`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The specification to check.
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
    /// - 404: The project has no such instance (DCS.3022), or has it no more.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::StartInstanceResizeCheckJobRequestBody;
    ///
    /// let body = StartInstanceResizeCheckJobRequestBody::builder()
    ///     .spec_code("redis.ha.xu1.large.r2.2")
    ///     .new_capacity(2.0)
    ///     .build();
    ///
    /// let response = client.start_instance_resize_check_job("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/StartInstanceResizeCheckJob.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn start_instance_resize_check_job(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::StartInstanceResizeCheckJobRequestBody,
    ) -> Call<StartInstanceResizeCheckJob> {
        Call(core::Call::new(&self.core, StartInstanceResizeCheckJob::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::StartInstanceResizeCheckJobRequestBody>(body))
    }
}

/// The operation of [`Client::start_instance_resize_check_job`].
pub enum StartInstanceResizeCheckJob {}

impl Endpoint for StartInstanceResizeCheckJob {
    type Output = models::StartInstanceResizeCheckJobResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "StartInstanceResizeCheckJob",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/resize/check-job",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/StartInstanceResizeCheckJob.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Order another size of an instance that is paid for in advance.
    ///
    /// Orders another specification for an instance that is paid for in advance, which costs money. The
    /// change begins when the order is paid; it does to the instance what ResizeInstance does. For instances
    /// that are paid for by the hour use ResizeInstance. An order that is not paid or not done yet stands in
    /// the way of another one, with DCS.4107 or DCS.4108.
    ///
    /// `POST /v2/{project_id}/orders/instances/{instance_id}/resize`, IAM action `dcs:instance:scale`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The new size.
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
    /// - 404: The project has no such instance (DCS.3022), or has it no more.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::CreateResizeOrderRequestBody;
    ///
    /// let body = CreateResizeOrderRequestBody::builder()
    ///     .spec_code("redis.ha.xu1.large.r2.2")
    ///     .new_capacity(2.0)
    ///     .execute_immediately(true)
    ///     .auto_open_security_group_rule(false)
    ///     .build();
    ///
    /// let response = client.create_resize_order("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "order_id": "CS2510221444PY0DE"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateResizeOrder.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn create_resize_order(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::CreateResizeOrderRequestBody,
    ) -> Call<CreateResizeOrder> {
        Call(core::Call::new(&self.core, CreateResizeOrder::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::CreateResizeOrderRequestBody>(body))
    }
}

/// The operation of [`Client::create_resize_order`].
pub enum CreateResizeOrder {}

impl Endpoint for CreateResizeOrder {
    type Output = models::CreateResizeOrderResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateResizeOrder",
            method: Method::POST,
            path: "/v2/{project_id}/orders/instances/{instance_id}/resize",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateResizeOrder.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show which replicas of an instance can be deleted.
    ///
    /// Tells whether an instance has replicas that ResizeInstance can delete, in which availability zone, and
    /// which nodes would remain to choose from.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/deletable-replication`, IAM action `dcs:instance:scale`,
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
    /// - 404: The project has no such instance (DCS.3022), or has it no more.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client.validate_deletable_replica("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "check_result": true,
    ///   "available_zone": "a0865121f83b41cbafce65930a22a6e8",
    ///   "replication_list": [
    ///     {
    ///       "replication_id": "435a6322-0c64-4d0e-8bc2-8adefa2eca26",
    ///       "node_id": "8abf6e1e7fd3e695017fd4046bb9006b",
    ///       "replication_ip": "192.168.0.154:6379",
    ///       "group_id": "cbf8deba-d69f-41b8-8556-83337d32ad40",
    ///       "group_name": "group-0",
    ///       "available_zone": "a0865121f83b41cbafce65930a22a6e8"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ValidateDeletableReplica.html), as
    /// of 2025-10-22.
    #[inline]
    pub fn validate_deletable_replica(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ValidateDeletableReplica> {
        Call(core::Call::new(&self.core, ValidateDeletableReplica::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::validate_deletable_replica`].
pub enum ValidateDeletableReplica {}

impl Endpoint for ValidateDeletableReplica {
    type Output = models::ValidateDeletableReplicaResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ValidateDeletableReplica",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/deletable-replication",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ValidateDeletableReplica.html",
        };
        &OPERATION
    }
}
