// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `instance-status.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Method, Operation, Parameter, Preview, Response,
    ResponseFuture, Retry, Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// Restart instances, or delete their data.
    ///
    /// Restarts running instances, or deletes all their data. A restart cuts all connections, and a
    /// single-node instance, which keeps nothing on disk, loses its data with it. `flush` cannot be
    /// undone: make a backup first.
    ///
    /// Success means that the request was handed in, for each instance on its own: look at `result`.
    /// An instance has come back when ShowInstance reports `RUNNING`. One that does not run is refused
    /// with DCS.4049 or DCS.4026, one that is restarting already with DCS.4111, more than 50 ids with
    /// DCS.4100.
    ///
    /// `PUT /v2/{project_id}/instances/status`, IAM action `dcs:instance:modifyStatus`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `body`: The instances, and what happens to them.
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
    /// use huaweicloud_dcs::models::{ChangeInstanceStatusBody, InstanceAction};
    ///
    /// let body = ChangeInstanceStatusBody::builder()
    ///     .instances(["86157b69-8a62-47f9-8c55-fa6ddc8927ee"])
    ///     .action(InstanceAction::SoftRestart)
    ///     .build();
    ///
    /// let response = client.restart_or_flush_instances(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "results": [
    ///     {
    ///       "instance": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "result": "success"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/RestartOrFlushInstances.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn restart_or_flush_instances(
        &self,
        body: models::ChangeInstanceStatusBody,
    ) -> RestartOrFlushInstances {
        RestartOrFlushInstances(
            Call::new(&self.core, &RESTART_OR_FLUSH_INSTANCES)
                .body::<models::ChangeInstanceStatusBody>(body),
        )
    }
}

/// A call of [`Client::restart_or_flush_instances`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RestartOrFlushInstances(Call<models::RestartOrFlushInstancesResponse>);

impl RestartOrFlushInstances {
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
    pub fn send(self) -> ResponseFuture<models::RestartOrFlushInstancesResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::RestartOrFlushInstancesResponse>> {
        self.0.with_metadata()
    }
}

impl Future for RestartOrFlushInstances {
    type Output = core::Result<models::RestartOrFlushInstancesResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static RESTART_OR_FLUSH_INSTANCES: Operation = Operation {
    name: "RestartOrFlushInstances",
    method: Method::PUT,
    path: "/v2/{project_id}/instances/status",
    parameters: &[Parameter::new("project_id", In::Path, Source::ProjectId, &[])],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/RestartOrFlushInstances.html",
};

impl Client {
    /// Count instances by status.
    ///
    /// Tells how many instances of each status the project has in this region, altogether and for each
    /// engine.
    ///
    /// `GET /v2/{project_id}/instances/status`, IAM action `dcs:instance:list`, idempotent.
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
    /// use huaweicloud_dcs::models::TrueOrFalse;
    ///
    /// let response = client
    ///     .list_number_of_instances_in_different_status()
    ///     .include_failure(TrueOrFalse::True)
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
    ///   "paying_count": 0,
    ///   "freezing_count": 0,
    ///   "migrating_count": 0,
    ///   "flushing_count": 0,
    ///   "upgrading_count": 0,
    ///   "restoring_count": 0,
    ///   "extending_count": 1,
    ///   "creating_count": 0,
    ///   "running_count": 5,
    ///   "error_count": 0,
    ///   "frozen_count": 0,
    ///   "createfailed_count": 2,
    ///   "restarting_count": 0,
    ///   "redis": {
    ///     "paying_count": 0,
    ///     "freezing_count": 0,
    ///     "migrating_count": 0,
    ///     "flushing_count": 0,
    ///     "upgrading_count": 0,
    ///     "restoring_count": 0,
    ///     "extending_count": 1,
    ///     "creating_count": 0,
    ///     "running_count": 4,
    ///     "error_count": 0,
    ///     "frozen_count": 0,
    ///     "createfailed_count": 2,
    ///     "restarting_count": 0
    ///   },
    ///   "memcached": {
    ///     "paying_count": 0,
    ///     "freezing_count": 0,
    ///     "migrating_count": 0,
    ///     "flushing_count": 0,
    ///     "upgrading_count": 0,
    ///     "restoring_count": 0,
    ///     "extending_count": 0,
    ///     "creating_count": 0,
    ///     "running_count": 1,
    ///     "error_count": 0,
    ///     "frozen_count": 0,
    ///     "createfailed_count": 0,
    ///     "restarting_count": 0
    ///   }
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/ListNumberOfInstancesInDifferentStatus.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn list_number_of_instances_in_different_status(
        &self,
    ) -> ListNumberOfInstancesInDifferentStatus {
        ListNumberOfInstancesInDifferentStatus(
            Call::new(&self.core, &LIST_NUMBER_OF_INSTANCES_IN_DIFFERENT_STATUS),
        )
    }
}

/// A call of [`Client::list_number_of_instances_in_different_status`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListNumberOfInstancesInDifferentStatus(
    Call<models::ListNumberOfInstancesInDifferentStatusResponse>,
);

impl ListNumberOfInstancesInDifferentStatus {
    /// Whether instances that could not be created are counted; they are not without it.
    #[inline]
    pub fn include_failure(self, include_failure: models::TrueOrFalse) -> Self {
        Self(self.0.set::<models::TrueOrFalse>(1, include_failure))
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
    pub fn send(
        self,
    ) -> ResponseFuture<models::ListNumberOfInstancesInDifferentStatusResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<
        Response<models::ListNumberOfInstancesInDifferentStatusResponse>,
    > {
        self.0.with_metadata()
    }
}

impl Future for ListNumberOfInstancesInDifferentStatus {
    type Output = core::Result<models::ListNumberOfInstancesInDifferentStatusResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static LIST_NUMBER_OF_INSTANCES_IN_DIFFERENT_STATUS: Operation = Operation {
    name: "ListNumberOfInstancesInDifferentStatus",
    method: Method::GET,
    path: "/v2/{project_id}/instances/status",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new(
            "include_failure",
            In::Query,
            Source::Call,
            models::TRUE_OR_FALSE_RULES,
        ),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ListNumberOfInstancesInDifferentStatus.html",
};

impl Client {
    /// Show statistics of all running instances.
    ///
    /// Tells keys, memory, commands and traffic of every running instance of the project. Instances of
    /// another status are left out.
    ///
    /// `GET /v2/{project_id}/instances/statistic`, IAM action `dcs:instance:list`, idempotent.
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
    /// let response = client.list_statistics_of_running_instances().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "statistics": [
    ///     {
    ///       "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "keys": 1204,
    ///       "used_memory": 2,
    ///       "max_memory": 128,
    ///       "cmd_get_count": 51200,
    ///       "cmd_set_count": 4800,
    ///       "used_cpu": "0.0",
    ///       "input_kbps": "0.03",
    ///       "output_kbps": "1.19"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/ListStatisticsOfRunningInstances.html), as
    /// of 2025-10-22.
    #[inline]
    pub fn list_statistics_of_running_instances(
        &self,
    ) -> ListStatisticsOfRunningInstances {
        ListStatisticsOfRunningInstances(
            Call::new(&self.core, &LIST_STATISTICS_OF_RUNNING_INSTANCES),
        )
    }
}

/// A call of [`Client::list_statistics_of_running_instances`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListStatisticsOfRunningInstances(
    Call<models::ListStatisticsOfRunningInstancesResponse>,
);

impl ListStatisticsOfRunningInstances {
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
    pub fn send(
        self,
    ) -> ResponseFuture<models::ListStatisticsOfRunningInstancesResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ListStatisticsOfRunningInstancesResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ListStatisticsOfRunningInstances {
    type Output = core::Result<models::ListStatisticsOfRunningInstancesResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static LIST_STATISTICS_OF_RUNNING_INSTANCES: Operation = Operation {
    name: "ListStatisticsOfRunningInstances",
    method: Method::GET,
    path: "/v2/{project_id}/instances/statistic",
    parameters: &[Parameter::new("project_id", In::Path, Source::ProjectId, &[])],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ListStatisticsOfRunningInstances.html",
};

impl Client {
    /// Show whether an instance can be extended.
    ///
    /// Tells whether the size of an instance can be increased, and if not, why not. ResizeInstance
    /// does it.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/operations`, IAM action `dcs:instance:get`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `operation_parameter`: What the instance is to be asked for; only `extend` so far.
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
    /// use huaweicloud_dcs::models::InstanceOperation;
    ///
    /// let response = client
    ///     .list_instance_operations(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         InstanceOperation::Extend,
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
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///   "operations": [
    ///     {
    ///       "operation": "extend",
    ///       "is_support": true
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/ListInstanceOperations.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn list_instance_operations(
        &self,
        instance_id: impl Into<models::InstanceId>,
        operation_parameter: models::InstanceOperation,
    ) -> ListInstanceOperations {
        ListInstanceOperations(
            Call::new(&self.core, &LIST_INSTANCE_OPERATIONS)
                .set::<models::InstanceId>(1, instance_id)
                .set::<models::InstanceOperation>(2, operation_parameter),
        )
    }
}

/// A call of [`Client::list_instance_operations`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListInstanceOperations(Call<models::ListInstanceOperationsResponse>);

impl ListInstanceOperations {
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
    pub fn send(self) -> ResponseFuture<models::ListInstanceOperationsResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ListInstanceOperationsResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ListInstanceOperations {
    type Output = core::Result<models::ListInstanceOperationsResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static LIST_INSTANCE_OPERATIONS: Operation = Operation {
    name: "ListInstanceOperations",
    method: Method::GET,
    path: "/v2/{project_id}/instances/{instance_id}/operations",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
        Parameter::new(
            "operation",
            In::Query,
            Source::Call,
            models::INSTANCE_OPERATION_RULES,
        ),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ListInstanceOperations.html",
};
