// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `migration-tasks.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// Import backup files into an instance.
    ///
    /// Creates a task that imports backup files into an instance, and begins with it. The files come from a
    /// bucket of OBS, which has to be in the region of the instance and not of an archive class, or from a
    /// backup record of another instance of the same account and region. AOF and RDB files can be imported,
    /// also packed as ZIP or tar.gz; those of a cluster, one for each shard, all have to be listed. The
    /// version of Redis at the target must not be older than that of the backup, and SSL has to be off at the
    /// target. Keys that both have are overwritten, keys that only the target has stay.
    ///
    /// Online migration tasks are no longer created here but with CreateOnlineMigrationTask.
    ///
    /// `POST /v2/{project_id}/migration-task`, IAM action `dcs:migrationTask:create`, not idempotent.
    ///
    /// # Arguments
    /// - `body`: The files and the instance.
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
    /// use huaweicloud_dcs::models::{
    ///     BackupFileSource, BackupFilesBody, CreateMigrationTaskBody, Files, MigrationMethod, MigrationType,
    ///     TargetInstanceBody,
    /// };
    ///
    /// let body = CreateMigrationTaskBody::builder()
    ///     .task_name("dcs-import-w3kd")
    ///     .description("import of the nightly backup")
    ///     .migration_type(MigrationType::BackupFileImport)
    ///     .migration_method(MigrationMethod::FullMigration)
    ///     .backup_files(
    ///         BackupFilesBody::builder()
    ///             .file_source(BackupFileSource::ObsBucket)
    ///             .bucket_name("cache-backups")
    ///             .files([
    ///                 Files::builder()
    ///                     .file_name("2025/cache.rdb")
    ///                     .size("1048576")
    ///                     .update_at("2025-10-22 14:44:30")
    ///                     .build(),
    ///             ])
    ///             .build(),
    ///     )
    ///     .target_instance(
    ///         TargetInstanceBody::builder()
    ///             .id("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
    ///             .name("cache-new")
    ///             .password("target_password")
    ///             .build(),
    ///     )
    ///     .build();
    ///
    /// let response = client.create_migration_task(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "id": "2944a563-6f27-4604-9c16-a9a53cd95cc7",
    ///   "name": "dcs-import-w3kd",
    ///   "status": "MIGRATING",
    ///   "error": ""
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateMigrationTask.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn create_migration_task(&self, body: models::CreateMigrationTaskBody) -> Call<CreateMigrationTask> {
        Call(core::Call::new(&self.core, CreateMigrationTask::operation()).body::<models::CreateMigrationTaskBody>(
            body,
        ))
    }
}

/// The operation of [`Client::create_migration_task`].
pub enum CreateMigrationTask {}

impl Endpoint for CreateMigrationTask {
    type Output = models::CreateMigrationTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateMigrationTask",
            method: Method::POST,
            path: "/v2/{project_id}/migration-task",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateMigrationTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List migration tasks.
    ///
    /// Lists the migration tasks of the project, a page at a time, all of them or those of one name. A task
    /// that was deleted is no longer listed, though ShowMigrationTask may still show it.
    ///
    /// `GET /v2/{project_id}/migration-tasks`, IAM action `dcs:migrationTask:list`, idempotent.
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
    /// let response = client.list_migration_task().offset(0).limit(50).name("dcs-migration-i9qk").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "count": 2,
    ///   "migration_tasks": [
    ///     {
    ///       "task_id": "b21989ec-2889-4b8e-99db-19c073425ec2",
    ///       "task_name": "dcs-migration-i9qk",
    ///       "description": "move to the new instance",
    ///       "status": "INCRMIGEATING",
    ///       "migration_type": "online_migration",
    ///       "migration_method": "incremental_migration",
    ///       "resume_mode": "auto",
    ///       "ecs_tenant_private_ip": "192.168.0.10",
    ///       "data_source": "192.168.0.200:6379",
    ///       "source_instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927e1",
    ///       "source_instance_name": "cache-old",
    ///       "source_instance_status": "RUNNING",
    ///       "source_instance_spec_code": "redis.single.xu1.tiny.128",
    ///       "source_instance_subnet_id": "1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11",
    ///       "target_instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "target_instance_name": "cache-new",
    ///       "target_instance_addrs": "192.168.0.153:6379",
    ///       "target_instance_status": "RUNNING",
    ///       "target_instance_spec_code": "redis.ha.xu1.large.r2.2",
    ///       "target_instance_subnet_id": "1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11",
    ///       "created_at": "2025-10-22T06:44:30.508Z",
    ///       "version": "6.0.21",
    ///       "supported_features": [],
    ///       "error_message": null
    ///     },
    ///     {
    ///       "task_id": "2944a563-6f27-4604-9c16-a9a53cd95cc7",
    ///       "task_name": "dcs-import-w3kd",
    ///       "description": "import of the nightly backup",
    ///       "status": "SUCCESS",
    ///       "migration_type": "backupfile_import",
    ///       "migration_method": "full_amount_migration",
    ///       "ecs_tenant_private_ip": "192.168.0.11",
    ///       "data_source": "cache-backups",
    ///       "target_instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "target_instance_name": "cache-new",
    ///       "target_instance_addrs": "192.168.0.153:6379",
    ///       "target_instance_status": "RUNNING",
    ///       "target_instance_spec_code": "redis.ha.xu1.large.r2.2",
    ///       "target_instance_subnet_id": "1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11",
    ///       "created_at": "2025-10-21T02:12:55.508Z",
    ///       "released_at": "202510210257",
    ///       "version": "6.0.21",
    ///       "supported_features": [],
    ///       "error_message": null
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListMigrationTask.html), as of
    /// 2025-12-02.
    #[inline]
    pub fn list_migration_task(&self) -> Call<ListMigrationTask> {
        Call(core::Call::new(&self.core, ListMigrationTask::operation()))
    }
}

impl Call<ListMigrationTask> {
    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(1, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(2, limit)) }

    /// Lists only the tasks of this name; all of them without it.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self { Self(self.0.set::<String>(3, name)) }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `task_id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListMigrationTaskResponse, models::MigrationTaskList> {
        self.0.items(&LIST_MIGRATION_TASK_PAGING, |page| page.migration_tasks.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListMigrationTaskResponse> {
        self.0.pages(&LIST_MIGRATION_TASK_PAGING)
    }
}

/// The operation of [`Client::list_migration_task`].
pub enum ListMigrationTask {}

impl Endpoint for ListMigrationTask {
    type Output = models::ListMigrationTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListMigrationTask",
            method: Method::GET,
            path: "/v2/{project_id}/migration-tasks",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
                Parameter::new("name", In::Query, Source::Call, &[]),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListMigrationTask.html",
        };
        &OPERATION
    }
}

static LIST_MIGRATION_TASK_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(1),
    size: Some(Input::Parameter(2)),
    items: "migration_tasks",
    id: Some("task_id"),
    total: Some("count"),
};

impl Client {
    /// Delete migration tasks.
    ///
    /// Deletes migration tasks. Stop a task that is still copying first. An id that the project does not have
    /// is passed over and is no error, so that a second request of the same kind succeeds as well.
    ///
    /// `DELETE /v2/{project_id}/migration-tasks/delete`, IAM action `dcs:migrationTask:delete`, idempotent.
    ///
    /// # Arguments
    /// - `body`: The tasks to delete.
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
    /// use huaweicloud_dcs::models::DeleteMigrateTaskRequest;
    ///
    /// let body = DeleteMigrateTaskRequest::builder().task_id_list(["2944a563-6f27-4604-9c16-a9a53cd95cc7"]).build();
    ///
    /// let response = client.delete_migration_task(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "task_id_list": [
    ///     "2944a563-6f27-4604-9c16-a9a53cd95cc7"
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeleteMigrationTask.html).
    #[inline]
    pub fn delete_migration_task(&self, body: models::DeleteMigrateTaskRequest) -> Call<DeleteMigrationTask> {
        Call(core::Call::new(&self.core, DeleteMigrationTask::operation()).body::<models::DeleteMigrateTaskRequest>(
            body,
        ))
    }
}

/// The operation of [`Client::delete_migration_task`].
pub enum DeleteMigrationTask {}

impl Endpoint for DeleteMigrationTask {
    type Output = models::DeleteMigrationTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteMigrationTask",
            method: Method::DELETE,
            path: "/v2/{project_id}/migration-tasks/delete",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteMigrationTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show a migration task.
    ///
    /// Returns one migration task with its settings and its status. For a task that no longer exists the
    /// service responds with 400 and DCS.4133; a task that was deleted may still be shown for a while, as
    /// `DELETED` or with the status that it ended with.
    ///
    /// `GET /v2/{project_id}/migration-task/{task_id}`, IAM action `dcs:migrationTask:get`, idempotent.
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
    /// let response = client.show_migration_task("b21989ec-2889-4b8e-99db-19c073425ec2").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "task_id": "b21989ec-2889-4b8e-99db-19c073425ec2",
    ///   "task_name": "dcs-migration-i9qk",
    ///   "description": "move to the new instance",
    ///   "status": "INCRMIGEATING",
    ///   "migration_type": "online_migration",
    ///   "migration_method": "incremental_migration",
    ///   "network_type": "vpc",
    ///   "resume_mode": "auto",
    ///   "bandwidth_limit_mb": "100",
    ///   "ecs_tenant_private_ip": "192.168.0.10",
    ///   "source_instance": {
    ///     "id": "86157b69-8a62-47f9-8c55-fa6ddc8927e1",
    ///     "name": "cache-old",
    ///     "addrs": "192.168.0.200:6379",
    ///     "ip": "192.168.0.200",
    ///     "port": "6379",
    ///     "proxy_multi_db": false,
    ///     "db": "0",
    ///     "task_status": "RUNNING"
    ///   },
    ///   "target_instance": {
    ///     "id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///     "name": "cache-new",
    ///     "addrs": "192.168.0.153:6379",
    ///     "ip": "192.168.0.153",
    ///     "port": "6379",
    ///     "proxy_multi_db": false,
    ///     "db": "0",
    ///     "task_status": "RUNNING"
    ///   },
    ///   "tenant_vpc_id": "743bf021-2c2d-4511-aeac-85bd48c06af7",
    ///   "tenant_subnet_id": "1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11",
    ///   "tenant_security_group_id": "8c8e8a3a-7a5e-4c0f-8f4c-2b8c1b9d7e21",
    ///   "created_at": "2025/10/22 14:44:30",
    ///   "updated_at": "2025/10/22 18:00:00",
    ///   "version": "6.0.21",
    ///   "supported_features": []
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowMigrationTask.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn show_migration_task(
        &self,
        task_id: impl Into<models::MigrationTaskId>,
    ) -> Call<ShowMigrationTask> {
        Call(core::Call::new(&self.core, ShowMigrationTask::operation()).set::<models::MigrationTaskId>(
            1,
            task_id,
        ))
    }
}

impl Call<ShowMigrationTask> {
    /// Calls again and again until `status` is `SUCCESS` or `MIGRATION_SUCCESS`.
    ///
    /// Ends with an error where `status` is `INCRMIGEATING` or `FAILED` or `MIGRATION_FAILED` or `TERMINATED`
    /// or `RELEASED` or `DELETED` or `ERROR`, or it is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_succeeded(self) -> Wait<models::ShowMigrationTaskResponse> {
        self.0.wait(&SHOW_MIGRATION_TASK_UNTIL_SUCCEEDED)
    }

    /// Calls again and again until `status` is `INCRMIGEATING`.
    ///
    /// Ends with an error where `status` is `FAILED` or `MIGRATION_FAILED` or `SUCCESS` or
    /// `MIGRATION_SUCCESS` or `TERMINATED` or `RELEASED` or `DELETED` or `ERROR`, or it is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_synchronizing(self) -> Wait<models::ShowMigrationTaskResponse> {
        self.0.wait(&SHOW_MIGRATION_TASK_UNTIL_SYNCHRONIZING)
    }

    /// Calls again and again until `status` is `RUNNING` or `MIGRATING` or `FULLMIGRATING` or
    /// `INCRMIGEATING`.
    ///
    /// Ends with an error where `status` is `SUCCESS` or `FAILED` or `MIGRATION_SUCCESS` or
    /// `MIGRATION_FAILED` or `TERMINATED` or `RELEASED` or `DELETED` or `ERROR`, or it is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_created(self) -> Wait<models::ShowMigrationTaskResponse> {
        self.0.wait(&SHOW_MIGRATION_TASK_UNTIL_CREATED)
    }

    /// Calls again and again until `status` is `TERMINATED` or `RELEASED`.
    ///
    /// Ends with an error where `status` is `SUCCESS` or `FAILED` or `MIGRATION_SUCCESS` or
    /// `MIGRATION_FAILED` or `DELETED` or `ERROR`, or it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_stopped(self) -> Wait<models::ShowMigrationTaskResponse> {
        self.0.wait(&SHOW_MIGRATION_TASK_UNTIL_STOPPED)
    }

    /// Calls again and again until `task_status` is `EXCHANGE_SUCCESS`.
    ///
    /// Ends with an error where `task_status` is `ROLLBACK_SUCCESS`, or it is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_addresses_exchanged(self) -> Wait<models::ShowMigrationTaskResponse> {
        self.0.wait(&SHOW_MIGRATION_TASK_UNTIL_ADDRESSES_EXCHANGED)
    }

    /// Calls again and again until `task_status` is `ROLLBACK_SUCCESS`.
    ///
    /// Ends with an error where it is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_addresses_rolled_back(self) -> Wait<models::ShowMigrationTaskResponse> {
        self.0.wait(&SHOW_MIGRATION_TASK_UNTIL_ADDRESSES_ROLLED_BACK)
    }

    /// Calls again and again until `status` is `DELETED`, or it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_deleted(self) -> Wait<models::ShowMigrationTaskResponse, ()> {
        self.0.wait_gone(&SHOW_MIGRATION_TASK_UNTIL_DELETED)
    }
}

/// The operation of [`Client::show_migration_task`].
pub enum ShowMigrationTask {}

impl Endpoint for ShowMigrationTask {
    type Output = models::ShowMigrationTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowMigrationTask",
            method: Method::GET,
            path: "/v2/{project_id}/migration-task/{task_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::MIGRATION_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowMigrationTask.html",
        };
        &OPERATION
    }
}

static SHOW_MIGRATION_TASK_UNTIL_SUCCEEDED: Waiter = Waiter {
    state: "succeeded",
    item: None,
    paging: None,
    field: "status",
    success: &["SUCCESS", "MIGRATION_SUCCESS"],
    failure: &["INCRMIGEATING", "FAILED", "MIGRATION_FAILED", "TERMINATED", "RELEASED", "DELETED", "ERROR"],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (5, 60),
};
static SHOW_MIGRATION_TASK_UNTIL_SYNCHRONIZING: Waiter = Waiter {
    state: "synchronizing",
    item: None,
    paging: None,
    field: "status",
    success: &["INCRMIGEATING"],
    failure: &[
        "FAILED", "MIGRATION_FAILED", "SUCCESS", "MIGRATION_SUCCESS", "TERMINATED", "RELEASED", "DELETED",
        "ERROR",
    ],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (5, 60),
};
static SHOW_MIGRATION_TASK_UNTIL_CREATED: Waiter = Waiter {
    state: "created",
    item: None,
    paging: None,
    field: "status",
    success: &["RUNNING", "MIGRATING", "FULLMIGRATING", "INCRMIGEATING"],
    failure: &[
        "SUCCESS", "FAILED", "MIGRATION_SUCCESS", "MIGRATION_FAILED", "TERMINATED", "RELEASED", "DELETED",
        "ERROR",
    ],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (5, 60),
};
static SHOW_MIGRATION_TASK_UNTIL_STOPPED: Waiter = Waiter {
    state: "stopped",
    item: None,
    paging: None,
    field: "status",
    success: &["TERMINATED", "RELEASED"],
    failure: &["SUCCESS", "FAILED", "MIGRATION_SUCCESS", "MIGRATION_FAILED", "DELETED", "ERROR"],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (2, 30),
};
static SHOW_MIGRATION_TASK_UNTIL_ADDRESSES_EXCHANGED: Waiter = Waiter {
    state: "addresses_exchanged",
    item: None,
    paging: None,
    field: "task_status",
    success: &["EXCHANGE_SUCCESS"],
    failure: &["ROLLBACK_SUCCESS"],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (5, 60),
};
static SHOW_MIGRATION_TASK_UNTIL_ADDRESSES_ROLLED_BACK: Waiter = Waiter {
    state: "addresses_rolled_back",
    item: None,
    paging: None,
    field: "task_status",
    success: &["ROLLBACK_SUCCESS"],
    failure: &[],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (5, 60),
};
static SHOW_MIGRATION_TASK_UNTIL_DELETED: Waiter = Waiter {
    state: "deleted",
    item: None,
    paging: None,
    field: "status",
    success: &["DELETED"],
    failure: &[],
    names: &[],
    also: &[],
    missing: Missing::Success,
    repeat: 1,
    interval: (2, 30),
};

impl Client {
    /// Set whether a migration task reconnects by itself.
    ///
    /// Sets what an online migration task does when it loses its connection. Nothing else of a task can be
    /// changed here.
    ///
    /// `PUT /v2/{project_id}/migration-task/{task_id}`, IAM action `dcs:migrationTask:modify`, idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
    /// - `body`: The new setting.
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
    /// use huaweicloud_dcs::models::{MigrationUpdateRequestEntity, ResumeMode};
    ///
    /// let body = MigrationUpdateRequestEntity::builder().resume_mode(ResumeMode::Auto).build();
    ///
    /// let response = client.update_migration_task("b21989ec-2889-4b8e-99db-19c073425ec2", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// null
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateMigrationTask.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn update_migration_task(
        &self,
        task_id: impl Into<models::MigrationTaskId>,
        body: models::MigrationUpdateRequestEntity,
    ) -> Call<UpdateMigrationTask> {
        Call(core::Call::new(&self.core, UpdateMigrationTask::operation())
            .set::<models::MigrationTaskId>(1, task_id)
            .body::<models::MigrationUpdateRequestEntity>(body))
    }
}

/// The operation of [`Client::update_migration_task`].
pub enum UpdateMigrationTask {}

impl Endpoint for UpdateMigrationTask {
    type Output = core::serde_json::Value;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateMigrationTask",
            method: Method::PUT,
            path: "/v2/{project_id}/migration-task/{task_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::MIGRATION_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateMigrationTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Stop a migration task.
    ///
    /// Asks the service to stop one migration task and returns it, as a rule as `TERMINATING`. It has stopped
    /// when ShowMigrationTask reports `TERMINATED`; StopMigrationTaskSync waits for that. What was copied
    /// stays at the target. The service refuses a task whose state does not allow it with DCS.4957.
    ///
    /// `POST /v2/{project_id}/migration-task/{task_id}/stop`, IAM action `dcs:migrationTask:modify`, not
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
    /// let response = client.stop_migration_task("b21989ec-2889-4b8e-99db-19c073425ec2").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "task_id": "b21989ec-2889-4b8e-99db-19c073425ec2",
    ///   "task_name": "dcs-migration-i9qk",
    ///   "description": "move to the new instance",
    ///   "status": "TERMINATING",
    ///   "migration_type": "online_migration",
    ///   "migration_method": "incremental_migration",
    ///   "network_type": "vpc",
    ///   "resume_mode": "auto",
    ///   "bandwidth_limit_mb": "100",
    ///   "ecs_tenant_private_ip": "192.168.0.10",
    ///   "source_instance": {
    ///     "id": "86157b69-8a62-47f9-8c55-fa6ddc8927e1",
    ///     "name": "cache-old",
    ///     "addrs": "192.168.0.200:6379",
    ///     "ip": "192.168.0.200",
    ///     "port": "6379",
    ///     "proxy_multi_db": false,
    ///     "db": "0",
    ///     "task_status": "RUNNING"
    ///   },
    ///   "target_instance": {
    ///     "id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///     "name": "cache-new",
    ///     "addrs": "192.168.0.153:6379",
    ///     "ip": "192.168.0.153",
    ///     "port": "6379",
    ///     "proxy_multi_db": false,
    ///     "db": "0",
    ///     "task_status": "RUNNING"
    ///   },
    ///   "tenant_vpc_id": "743bf021-2c2d-4511-aeac-85bd48c06af7",
    ///   "tenant_subnet_id": "1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11",
    ///   "tenant_security_group_id": "8c8e8a3a-7a5e-4c0f-8f4c-2b8c1b9d7e21",
    ///   "created_at": "2025/10/22 14:44:30",
    ///   "updated_at": "2025/10/22 18:00:00",
    ///   "version": "6.0.21",
    ///   "supported_features": []
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/StopMigrationTask.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn stop_migration_task(
        &self,
        task_id: impl Into<models::MigrationTaskId>,
    ) -> Call<StopMigrationTask> {
        Call(core::Call::new(&self.core, StopMigrationTask::operation()).set::<models::MigrationTaskId>(
            1,
            task_id,
        ))
    }
}

/// The operation of [`Client::stop_migration_task`].
pub enum StopMigrationTask {}

impl Endpoint for StopMigrationTask {
    type Output = models::StopMigrationTaskResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "StopMigrationTask",
            method: Method::POST,
            path: "/v2/{project_id}/migration-task/{task_id}/stop",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::MIGRATION_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/StopMigrationTask.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Stop several migration tasks.
    ///
    /// Asks the service to stop up to 50 migration tasks. Success means that the request was handed in, for
    /// each task on its own; a task has stopped when ShowMigrationTask reports `TERMINATED`. Look at `result`
    /// of every task: some may be refused while others are accepted.
    ///
    /// `POST /v2/{project_id}/migration-task/batch-stop`, IAM action `dcs:migrationTask:modify`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `body`: The tasks to stop.
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
    /// use huaweicloud_dcs::models::BatchStopMigrationTasksBody;
    ///
    /// let body = BatchStopMigrationTasksBody::builder()
    ///     .migration_tasks(["b21989ec-2889-4b8e-99db-19c073425ec2", "5130d57f-640a-435b-bc3a-0fb1860a5340"])
    ///     .build();
    ///
    /// let response = client.batch_stop_migration_tasks(body).await?;
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/BatchStopMigrationTasks.html), as
    /// of 2025-12-29.
    #[inline]
    pub fn batch_stop_migration_tasks(
        &self,
        body: models::BatchStopMigrationTasksBody,
    ) -> Call<BatchStopMigrationTasks> {
        Call(core::Call::new(&self.core, BatchStopMigrationTasks::operation()).body::<models::BatchStopMigrationTasksBody>(
            body,
        ))
    }
}

/// The operation of [`Client::batch_stop_migration_tasks`].
pub enum BatchStopMigrationTasks {}

impl Endpoint for BatchStopMigrationTasks {
    type Output = models::BatchStopMigrationTasksResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "BatchStopMigrationTasks",
            method: Method::POST,
            path: "/v2/{project_id}/migration-task/batch-stop",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/BatchStopMigrationTasks.html",
        };
        &OPERATION
    }
}
