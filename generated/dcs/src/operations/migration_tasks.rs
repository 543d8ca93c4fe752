// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `migration-tasks.yaml`.

use std::future::IntoFuture;
use huaweicloud_core::{
    self as core, Call, In, Method, Operation, Parameter, Response, ResponseFuture, Rule,
    Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// List migration tasks.
    ///
    /// Lists the migration tasks of the project, a page at a time, all of them or those of one name.
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListMigrationTask.html), as
    /// of 2025-12-02.
    #[inline]
    pub fn list_migration_task(&self) -> ListMigrationTask {
        ListMigrationTask(Call::new(&self.core, &LIST_MIGRATION_TASK))
    }
}

/// A call of [`Client::list_migration_task`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListMigrationTask(Call<models::ListMigrationTaskResponse>);

impl ListMigrationTask {
    /// How many entries to skip from the beginning of the list.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.set::<i32>(1, offset))
    }

    /// How many entries one answer holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.set::<i32>(2, limit))
    }

    /// Lists only the tasks of this name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, name))
    }

    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ListMigrationTaskResponse>> {
        self.0.with_metadata()
    }
}

impl IntoFuture for ListMigrationTask {
    type Output = core::Result<models::ListMigrationTaskResponse>;
    type IntoFuture = ResponseFuture<models::ListMigrationTaskResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.0.send()
    }
}

static LIST_MIGRATION_TASK: Operation = Operation {
    name: "ListMigrationTask",
    method: Method::GET,
    path: "/v2/{project_id}/migration-tasks",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("offset", In::Query, Source::Call, &[Rule::Minimum(0)]),
        Parameter::new(
            "limit",
            In::Query,
            Source::Call,
            &[Rule::Minimum(1), Rule::Maximum(1000)],
        ),
        Parameter::new("name", In::Query, Source::Call, &[]),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ListMigrationTask.html",
};

impl Client {
    /// Show a migration task.
    ///
    /// Returns one migration task with its settings and its status. For a task that no longer exists
    /// the service answers 400 with DCS.4133.
    ///
    /// `GET /v2/{project_id}/migration-task/{task_id}`, IAM action `dcs:migrationTask:get`, idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowMigrationTask.html), as
    /// of 2025-12-29.
    #[inline]
    pub fn show_migration_task(
        &self,
        task_id: impl Into<models::MigrationTaskId>,
    ) -> ShowMigrationTask {
        ShowMigrationTask(
            Call::new(&self.core, &SHOW_MIGRATION_TASK)
                .set::<models::MigrationTaskId>(1, task_id),
        )
    }
}

/// A call of [`Client::show_migration_task`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowMigrationTask(Call<models::ShowMigrationTaskResponse>);

impl ShowMigrationTask {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ShowMigrationTaskResponse>> {
        self.0.with_metadata()
    }
}

impl IntoFuture for ShowMigrationTask {
    type Output = core::Result<models::ShowMigrationTaskResponse>;
    type IntoFuture = ResponseFuture<models::ShowMigrationTaskResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.0.send()
    }
}

static SHOW_MIGRATION_TASK: Operation = Operation {
    name: "ShowMigrationTask",
    method: Method::GET,
    path: "/v2/{project_id}/migration-task/{task_id}",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new(
            "task_id",
            In::Path,
            Source::Call,
            models::MIGRATION_TASK_ID_RULES,
        ),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ShowMigrationTask.html",
};

impl Client {
    /// Stop a migration task and wait for the end.
    ///
    /// Stops one migration task synchronously: the service answers once the task has stopped, whereas
    /// BatchStopMigrationTasks only hands the request in. (The English page's title speaks of stopping
    /// a synchronization; the Chinese one means a stop that is synchronous.) The service refuses a
    /// task whose state does not allow it with DCS.4957.
    ///
    /// `POST /v2/{project_id}/migration-task/{task_id}/sync-stop`, IAM action `dcs:migrationTask:modify`, not idempotent.
    ///
    /// # Arguments
    /// - `task_id`: Id of the migration task.
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
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/StopMigrationTaskSync.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn stop_migration_task_sync(
        &self,
        task_id: impl Into<models::MigrationTaskId>,
    ) -> StopMigrationTaskSync {
        StopMigrationTaskSync(
            Call::new(&self.core, &STOP_MIGRATION_TASK_SYNC)
                .set::<models::MigrationTaskId>(1, task_id),
        )
    }
}

/// A call of [`Client::stop_migration_task_sync`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct StopMigrationTaskSync(Call<()>);

impl StopMigrationTaskSync {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<()>> {
        self.0.with_metadata()
    }
}

impl IntoFuture for StopMigrationTaskSync {
    type Output = core::Result<()>;
    type IntoFuture = ResponseFuture<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.0.send()
    }
}

static STOP_MIGRATION_TASK_SYNC: Operation = Operation {
    name: "StopMigrationTaskSync",
    method: Method::POST,
    path: "/v2/{project_id}/migration-task/{task_id}/sync-stop",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new(
            "task_id",
            In::Path,
            Source::Call,
            models::MIGRATION_TASK_ID_RULES,
        ),
    ],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/StopMigrationTaskSync.html",
};

impl Client {
    /// Stop several migration tasks.
    ///
    /// Asks the service to stop up to 50 migration tasks. Success means that the request was handed
    /// in, for each task on its own; a task has stopped when ShowMigrationTask reports `TERMINATED`.
    /// Look at `result` of every task: some may be refused while others are accepted.
    ///
    /// `POST /v2/{project_id}/migration-task/batch-stop`, IAM action `dcs:migrationTask:modify`, not idempotent.
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
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/BatchStopMigrationTasks.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn batch_stop_migration_tasks(
        &self,
        body: models::BatchStopMigrationTasksBody,
    ) -> BatchStopMigrationTasks {
        BatchStopMigrationTasks(
            Call::new(&self.core, &BATCH_STOP_MIGRATION_TASKS)
                .body::<models::BatchStopMigrationTasksBody>(body),
        )
    }
}

/// A call of [`Client::batch_stop_migration_tasks`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct BatchStopMigrationTasks(Call<models::BatchStopMigrationTasksResponse>);

impl BatchStopMigrationTasks {
    /// Checks the call without sending it; an error names all limits that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        self.0.validate()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::BatchStopMigrationTasksResponse>> {
        self.0.with_metadata()
    }
}

impl IntoFuture for BatchStopMigrationTasks {
    type Output = core::Result<models::BatchStopMigrationTasksResponse>;
    type IntoFuture = ResponseFuture<models::BatchStopMigrationTasksResponse>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.0.send()
    }
}

static BATCH_STOP_MIGRATION_TASKS: Operation = Operation {
    name: "BatchStopMigrationTasks",
    method: Method::POST,
    path: "/v2/{project_id}/migration-task/batch-stop",
    parameters: &[Parameter::new("project_id", In::Path, Source::ProjectId, &[])],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/BatchStopMigrationTasks.html",
};
