// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `instance-status.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Restart instances, or delete their data.
    ///
    /// Restarts running instances, or deletes all their data. A restart cuts all connections, and a
    /// single-node instance, which keeps nothing on disk, loses its data with it. `flush` cannot be undone:
    /// make a backup first.
    ///
    /// Success means that the request was handed in, for each instance on its own: look at `result`. An
    /// instance has come back when ShowInstance reports `RUNNING`. One that does not run is refused with
    /// DCS.4049 or DCS.4026, one that is restarting already with DCS.4111, more than 50 ids with DCS.4100.
    ///
    /// `PUT /v2/{project_id}/instances/status`, IAM action `dcs:instance:modifyStatus`, not idempotent.
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/RestartOrFlushInstances.html), as
    /// of 2025-12-29.
    #[inline]
    pub fn restart_or_flush_instances(
        &self,
        body: models::ChangeInstanceStatusBody,
    ) -> Call<RestartOrFlushInstances> {
        Call(core::Call::new(&self.core, RestartOrFlushInstances::operation()).body::<models::ChangeInstanceStatusBody>(
            body,
        ))
    }
}

/// The operation of [`Client::restart_or_flush_instances`].
pub enum RestartOrFlushInstances {}

impl Endpoint for RestartOrFlushInstances {
    type Output = models::RestartOrFlushInstancesResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "RestartOrFlushInstances",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/status",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/RestartOrFlushInstances.html",
        };
        &OPERATION
    }
}

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
    /// reference](https://support.huaweicloud.com/api-dcs/ListNumberOfInstancesInDifferentStatus.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn list_number_of_instances_in_different_status(
        &self,
    ) -> Call<ListNumberOfInstancesInDifferentStatus> {
        Call(core::Call::new(&self.core, ListNumberOfInstancesInDifferentStatus::operation()))
    }
}

impl Call<ListNumberOfInstancesInDifferentStatus> {
    /// Whether instances that could not be created are counted; they are not without it.
    #[inline]
    pub fn include_failure(self, include_failure: models::TrueOrFalse) -> Self {
        Self(self.0.set::<models::TrueOrFalse>(1, include_failure))
    }
}

/// The operation of [`Client::list_number_of_instances_in_different_status`].
pub enum ListNumberOfInstancesInDifferentStatus {}

impl Endpoint for ListNumberOfInstancesInDifferentStatus {
    type Output = models::ListNumberOfInstancesInDifferentStatusResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListNumberOfInstancesInDifferentStatus",
            method: Method::GET,
            path: "/v2/{project_id}/instances/status",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("include_failure", In::Query, Source::Call, models::TRUE_OR_FALSE_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListNumberOfInstancesInDifferentStatus.html",
        };
        &OPERATION
    }
}

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
    /// reference](https://support.huaweicloud.com/api-dcs/ListStatisticsOfRunningInstances.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn list_statistics_of_running_instances(&self) -> Call<ListStatisticsOfRunningInstances> {
        Call(core::Call::new(&self.core, ListStatisticsOfRunningInstances::operation()))
    }
}

/// The operation of [`Client::list_statistics_of_running_instances`].
pub enum ListStatisticsOfRunningInstances {}

impl Endpoint for ListStatisticsOfRunningInstances {
    type Output = models::ListStatisticsOfRunningInstancesResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListStatisticsOfRunningInstances",
            method: Method::GET,
            path: "/v2/{project_id}/instances/statistic",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListStatisticsOfRunningInstances.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show whether an instance can be extended.
    ///
    /// Tells whether the size of an instance can be increased, and if not, why not. ResizeInstance does it.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/operations`, IAM action `dcs:instance:get`, idempotent.
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
    ///     .list_instance_operations("86157b69-8a62-47f9-8c55-fa6ddc8927ee", InstanceOperation::Extend)
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListInstanceOperations.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn list_instance_operations(
        &self,
        instance_id: impl Into<models::InstanceId>,
        operation_parameter: models::InstanceOperation,
    ) -> Call<ListInstanceOperations> {
        Call(core::Call::new(&self.core, ListInstanceOperations::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::InstanceOperation>(2, operation_parameter))
    }
}

/// The operation of [`Client::list_instance_operations`].
pub enum ListInstanceOperations {}

impl Endpoint for ListInstanceOperations {
    type Output = models::ListInstanceOperationsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListInstanceOperations",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/operations",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("operation", In::Query, Source::Call, models::INSTANCE_OPERATION_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListInstanceOperations.html",
        };
        &OPERATION
    }
}
