// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `migration-logs.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Operation, Pages, Paging, PagingKind, Parameter, Source,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// List the log of a migration task.
    ///
    /// Lists the log of one migration task, a page at a time, all of it or the entries of one level. Look
    /// here for the reason when a task has failed.
    ///
    /// `GET /v2/{project_id}/migration-task/{task_id}/logs`, IAM action `dcs:migrationTask:get`, idempotent.
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
    /// use huaweicloud_dcs::models::LogLevel;
    ///
    /// let response = client
    ///     .list_migration_task_logs("b21989ec-2889-4b8e-99db-19c073425ec2")
    ///     .offset(0)
    ///     .limit(50)
    ///     .log_level(LogLevel::Error)
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
    ///   "log_num": 2,
    ///   "migration_logs": [
    ///     {
    ///       "created_at": "2023-05-15T09:11:25.449Z",
    ///       "log_level": "INFO",
    ///       "message": "Full migration started.",
    ///       "log_code": "10001",
    ///       "keyword": [
    ///         "full"
    ///       ]
    ///     },
    ///     {
    ///       "created_at": "2023-05-15T09:14:02.118Z",
    ///       "log_level": "ERROR",
    ///       "message": "The connection to the source was lost.",
    ///       "log_code": "20003",
    ///       "keyword": [
    ///         "source",
    ///         "192.168.0.200:6379"
    ///       ]
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListMigrationTaskLogs.html), as of
    /// 2025-12-17.
    #[inline]
    pub fn list_migration_task_logs(
        &self,
        task_id: impl Into<models::MigrationTaskId>,
    ) -> Call<ListMigrationTaskLogs> {
        Call(core::Call::new(&self.core, ListMigrationTaskLogs::operation()).set::<models::MigrationTaskId>(
            1,
            task_id,
        ))
    }
}

impl Call<ListMigrationTaskLogs> {
    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(2, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(3, limit)) }

    /// Lists only the entries of this level; all of them without it.
    ///
    /// Differs from the documentation: The pages name four levels, the SDK knows the first two in responses.
    #[inline]
    pub fn log_level(self, log_level: models::LogLevel) -> Self {
        Self(self.0.set::<models::LogLevel>(4, log_level))
    }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// Where the list changes meanwhile, an item may come twice or be left out.
    #[inline]
    pub fn items(self) -> Items<models::ListMigrationTaskLogsResponse, models::MigrationLog> {
        self.0.items(&LIST_MIGRATION_TASK_LOGS_PAGING, |page| page.migration_logs.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListMigrationTaskLogsResponse> {
        self.0.pages(&LIST_MIGRATION_TASK_LOGS_PAGING)
    }
}

/// The operation of [`Client::list_migration_task_logs`].
pub enum ListMigrationTaskLogs {}

impl Endpoint for ListMigrationTaskLogs {
    type Output = models::ListMigrationTaskLogsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListMigrationTaskLogs",
            method: Method::GET,
            path: "/v2/{project_id}/migration-task/{task_id}/logs",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::MIGRATION_TASK_ID_RULES),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("log_level", In::Query, Source::Call, models::LOG_LEVEL_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListMigrationTaskLogs.html",
        };
        &OPERATION
    }
}

static LIST_MIGRATION_TASK_LOGS_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(2),
    size: Some(Input::Parameter(3)),
    items: "migration_logs",
    id: None,
    total: Some("log_num"),
};

impl Client {
    /// Show the progress of an online migration task.
    ///
    /// Returns how far an online migration task is and how busy the target is with it. An application can be
    /// moved to the target once `offset` stays at 0.
    ///
    /// `GET /v2/{project_id}/migration-task/{task_id}/stats`, IAM action `dcs:migrationTask:get`, idempotent.
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
    /// let response = client.show_migration_task_stats("b21989ec-2889-4b8e-99db-19c073425ec2").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "full_migration_progress": "100",
    ///   "offset": "100",
    ///   "source_dbsize": "531221",
    ///   "target_dbsize": "531211",
    ///   "target_input_kbps": "50",
    ///   "target_ops": "5300",
    ///   "is_migrating": true
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowMigrationTaskStats.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn show_migration_task_stats(
        &self,
        task_id: impl Into<models::MigrationTaskId>,
    ) -> Call<ShowMigrationTaskStats> {
        Call(core::Call::new(&self.core, ShowMigrationTaskStats::operation()).set::<models::MigrationTaskId>(
            1,
            task_id,
        ))
    }
}

/// The operation of [`Client::show_migration_task_stats`].
pub enum ShowMigrationTaskStats {}

impl Endpoint for ShowMigrationTaskStats {
    type Output = models::ShowMigrationTaskStatsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowMigrationTaskStats",
            method: Method::GET,
            path: "/v2/{project_id}/migration-task/{task_id}/stats",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("task_id", In::Path, Source::Call, models::MIGRATION_TASK_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowMigrationTaskStats.html",
        };
        &OPERATION
    }
}
