// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `online-migration.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Create an online migration task.
    ///
    /// Creates an online migration task and a machine in one of your networks that is going to move the data.
    /// That takes minutes. The task then waits as `RUNNING` for SetOnlineMigrationTask, which says what to
    /// copy and begins.
    ///
    /// `POST /v2/{project_id}/migration/instance`, IAM action `dcs:migrationTask:create`, not idempotent.
    ///
    /// # Arguments
    /// - `body`: The task and the network that it works in.
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
    /// use huaweicloud_dcs::models::CreateOnlineMigrationTaskBody;
    ///
    /// let body = CreateOnlineMigrationTaskBody::builder()
    ///     .name("dcs-migration-i9qk")
    ///     .description("move to the new instance")
    ///     .vpc_id("743bf021-2c2d-4511-aeac-85bd48c06af7")
    ///     .subnet_id("1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11")
    ///     .security_group_id("8c8e8a3a-7a5e-4c0f-8f4c-2b8c1b9d7e21")
    ///     .build();
    ///
    /// let response = client.create_online_migration_task(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "instance_id": "b21989ec-2889-4b8e-99db-19c073425ec2",
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0021"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateOnlineMigrationTask.html),
    /// as of 2025-12-29.
    #[inline]
    pub fn create_online_migration_task(
        &self,
        body: models::CreateOnlineMigrationTaskBody,
    ) -> Call<CreateOnlineMigrationTask> {
        Call(core::Call::new(&self.core, CreateOnlineMigrationTask::operation()).body::<models::CreateOnlineMigrationTaskBody>(
            body,
        ))
    }
}

/// The operation of [`Client::create_online_migration_task`].
pub enum CreateOnlineMigrationTask {}

impl Endpoint for CreateOnlineMigrationTask {
    type Output = models::CreateOnlineMigrationTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateOnlineMigrationTask",
            method: Method::POST,
            path: "/v2/{project_id}/migration/instance",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateOnlineMigrationTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Configure and begin an online migration task.
    ///
    /// Says what an online migration task copies, and lets it begin. The task makes a full copy
    /// (`FULLMIGRATING`). Then a full migration ends with `SUCCESS`; an incremental one goes on copying
    /// changes (`INCRMIGEATING`) until it is stopped. Keys that both sides have are overwritten at the
    /// target, keys that only the target has stay.
    ///
    /// The source has to allow the commands SYNC and PSYNC; the service sees to that where the source is a
    /// DCS instance of the same account and region as the task. The way between the two must not be the
    /// internet, and SSL has to be off at the target.
    ///
    /// `POST /v2/{project_id}/migration/{task_id}/task`, IAM action `dcs:migrationTask:modify`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
    /// - `body`: What to copy, and how.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the project has no such migration task (DCS.4133), or the state of the
    ///   task forbids the operation (DCS.4957). ([`ErrorResponse`](crate::models::ErrorResponse))
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
    /// use huaweicloud_dcs::models::{
    ///     ConfigMigrationInstanceBody, MigrationMethod, ResumeMode, SetOnlineMigrationTaskBody,
    /// };
    ///
    /// let body = SetOnlineMigrationTaskBody::builder()
    ///     .migration_method(MigrationMethod::IncrementalMigration)
    ///     .resume_mode(ResumeMode::Auto)
    ///     .bandwidth_limit_mb("100")
    ///     .source_instance(
    ///         ConfigMigrationInstanceBody::builder()
    ///             .addrs("192.168.0.200:6379")
    ///             .password("source_password")
    ///             .build(),
    ///     )
    ///     .target_instance(
    ///         ConfigMigrationInstanceBody::builder()
    ///             .id("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
    ///             .password("target_password")
    ///             .build(),
    ///     )
    ///     .build();
    ///
    /// let response = client.set_online_migration_task("b21989ec-2889-4b8e-99db-19c073425ec2", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "id": "b21989ec-2889-4b8e-99db-19c073425ec2",
    ///   "name": "dcs-migration-i9qk",
    ///   "status": "FULLMIGRATING",
    ///   "error": ""
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/SetOnlineMigrationTask.html), as
    /// of 2025-12-29.
    #[inline]
    pub fn set_online_migration_task(
        &self,
        task_id: impl Into<models::MigrationTaskId>,
        body: models::SetOnlineMigrationTaskBody,
    ) -> Call<SetOnlineMigrationTask> {
        Call(core::Call::new(&self.core, SetOnlineMigrationTask::operation())
            .set::<models::MigrationTaskId>(1, task_id)
            .body::<models::SetOnlineMigrationTaskBody>(body))
    }
}

/// The operation of [`Client::set_online_migration_task`].
pub enum SetOnlineMigrationTask {}

impl Endpoint for SetOnlineMigrationTask {
    type Output = models::SetOnlineMigrationTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "SetOnlineMigrationTask",
            method: Method::POST,
            path: "/v2/{project_id}/migration/{task_id}/task",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::MIGRATION_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/SetOnlineMigrationTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Stop a migration task and wait for the end.
    ///
    /// Stops one migration task synchronously: the service responds once the task has stopped, whereas
    /// StopMigrationTask and BatchStopMigrationTasks only hand the request in. The service refuses a task
    /// whose state does not allow it with DCS.4957.
    ///
    /// `POST /v2/{project_id}/migration-task/{task_id}/sync-stop`, IAM action `dcs:migrationTask:modify`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the project has no such migration task (DCS.4133), or the state of the
    ///   task forbids the operation (DCS.4957). ([`ErrorResponse`](crate::models::ErrorResponse))
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
    /// client.stop_migration_task_sync("b21989ec-2889-4b8e-99db-19c073425ec2").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/StopMigrationTaskSync.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn stop_migration_task_sync(
        &self,
        task_id: impl Into<models::MigrationTaskId>,
    ) -> Call<StopMigrationTaskSync> {
        Call(core::Call::new(&self.core, StopMigrationTaskSync::operation()).set::<models::MigrationTaskId>(
            1,
            task_id,
        ))
    }
}

/// The operation of [`Client::stop_migration_task_sync`].
pub enum StopMigrationTaskSync {}

impl Endpoint for StopMigrationTaskSync {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "StopMigrationTaskSync",
            method: Method::POST,
            path: "/v2/{project_id}/migration-task/{task_id}/sync-stop",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::MIGRATION_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/StopMigrationTaskSync.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Restart several online migration tasks.
    ///
    /// Asks the service to begin up to 50 online migration tasks anew with the settings that they have, such
    /// as tasks that were stopped or have failed; the pages do not say which states allow it. Success means
    /// that the request was handed in, for each task on its own. Look at `result` of every task: some may be
    /// refused while others are accepted.
    ///
    /// `POST /v2/{project_id}/migration-tasks/batch-restart`, IAM action `dcs:migrationTask:modify`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `body`: The tasks to restart.
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
    /// use huaweicloud_dcs::models::BatchRestartOnlineMigrationTasksBody;
    ///
    /// let body = BatchRestartOnlineMigrationTasksBody::builder()
    ///     .migration_tasks(["b21989ec-2889-4b8e-99db-19c073425ec2", "5130d57f-640a-435b-bc3a-0fb1860a5340"])
    ///     .build();
    ///
    /// let response = client.batch_restart_online_migration_tasks(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "migration_tasks": [
    ///     {
    ///       "task_id": "b21989ec-2889-4b8e-99db-19c073425ec2",
    ///       "result": "success"
    ///     },
    ///     {
    ///       "task_id": "5130d57f-640a-435b-bc3a-0fb1860a5340",
    ///       "result": "failed",
    ///       "error_code": "DCS.4957",
    ///       "error_msg": "The operation is not allowed in the current state of the task."
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/BatchRestartOnlineMigrationTasks.html), as of
    /// 2025-12-09.
    #[inline]
    pub fn batch_restart_online_migration_tasks(
        &self,
        body: models::BatchRestartOnlineMigrationTasksBody,
    ) -> Call<BatchRestartOnlineMigrationTasks> {
        Call(core::Call::new(&self.core, BatchRestartOnlineMigrationTasks::operation()).body::<models::BatchRestartOnlineMigrationTasksBody>(
            body,
        ))
    }
}

/// The operation of [`Client::batch_restart_online_migration_tasks`].
pub enum BatchRestartOnlineMigrationTasks {}

impl Endpoint for BatchRestartOnlineMigrationTasks {
    type Output = models::BatchRestartOnlineMigrationTasksResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "BatchRestartOnlineMigrationTasks",
            method: Method::POST,
            path: "/v2/{project_id}/migration-tasks/batch-restart",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/BatchRestartOnlineMigrationTasks.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Exchange the IP addresses of source and target.
    ///
    /// Exchanges the IP addresses of the source and the target, so that applications reach the target without
    /// a change. The task must be copying changes (`INCRMIGEATING`), which it ceases to do. The service
    /// responses at once; the exchange is complete when ShowMigrationTask reports `EXCHANGE_SUCCESS` as
    /// `task_status`. Meanwhile the instances cannot be written to for about a minute and are cut off for
    /// seconds.
    ///
    /// Both have to be DCS instances of Redis 4.0 or later in the basic edition (a source of Redis 3.0 after
    /// asking the vendor's support), on the same port, without public access, and no Redis Cluster. Passwords
    /// and lists of allowed addresses should be the same, since they are not exchanged; the address of a
    /// standby is not exchanged either. RollbackExchangeInstanceIp takes the exchange back.
    ///
    /// Policies may name the older action dcs:migrationTask:exchangeIp instead.
    ///
    /// `POST /v2/{project_id}/migration-task/{task_id}/exchange-ip`, IAM action `dcs:migrationTask:modify`,
    /// not idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
    /// - `body`: What to exchange.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the project has no such migration task (DCS.4133), or the state of the
    ///   task forbids the operation (DCS.4957). ([`ErrorResponse`](crate::models::ErrorResponse))
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
    /// use huaweicloud_dcs::models::IpExchangeRequest;
    ///
    /// let body = IpExchangeRequest::builder().exchanged_ip(["192.168.0.200"]).is_exchange_domain(true).build();
    ///
    /// client.exchange_instance_ip("b21989ec-2889-4b8e-99db-19c073425ec2", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ExchangeInstanceIp.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn exchange_instance_ip(
        &self,
        task_id: impl Into<models::MigrationTaskId>,
        body: models::IpExchangeRequest,
    ) -> Call<ExchangeInstanceIp> {
        Call(core::Call::new(&self.core, ExchangeInstanceIp::operation())
            .set::<models::MigrationTaskId>(1, task_id)
            .body::<models::IpExchangeRequest>(body))
    }
}

/// The operation of [`Client::exchange_instance_ip`].
pub enum ExchangeInstanceIp {}

impl Endpoint for ExchangeInstanceIp {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ExchangeInstanceIp",
            method: Method::POST,
            path: "/v2/{project_id}/migration-task/{task_id}/exchange-ip",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::MIGRATION_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ExchangeInstanceIp.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Take an exchange of IP addresses back.
    ///
    /// Gives the source and the target the IP addresses back that they had before ExchangeInstanceIp. The
    /// service responds at once; it is done when ShowMigrationTask reports `ROLLBACK_SUCCESS` as
    /// `task_status`. Policies may name the older action dcs:migrationTask:rollbackIp instead.
    ///
    /// `POST /v2/{project_id}/migration-task/{task_id}/rollback-ip`, IAM action `dcs:migrationTask:modify`,
    /// not idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, the project has no such migration task (DCS.4133), or the state of the
    ///   task forbids the operation (DCS.4957). ([`ErrorResponse`](crate::models::ErrorResponse))
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
    /// client.rollback_exchange_instance_ip("b21989ec-2889-4b8e-99db-19c073425ec2").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/RollbackExchangeInstanceIp.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn rollback_exchange_instance_ip(
        &self,
        task_id: impl Into<models::MigrationTaskId>,
    ) -> Call<RollbackExchangeInstanceIp> {
        Call(core::Call::new(&self.core, RollbackExchangeInstanceIp::operation()).set::<models::MigrationTaskId>(
            1,
            task_id,
        ))
    }
}

/// The operation of [`Client::rollback_exchange_instance_ip`].
pub enum RollbackExchangeInstanceIp {}

impl Endpoint for RollbackExchangeInstanceIp {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "RollbackExchangeInstanceIp",
            method: Method::POST,
            path: "/v2/{project_id}/migration-task/{task_id}/rollback-ip",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::MIGRATION_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/RollbackExchangeInstanceIp.html",
        };
        &OPERATION
    }
}
