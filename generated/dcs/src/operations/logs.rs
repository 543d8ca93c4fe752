// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `logs.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// List slow commands.
    ///
    /// Lists the commands of a period that took an instance longer than its parameter
    /// `slowlog-log-slower-than` says (10 ms by default), a page at a time. Redis keeps as many of them as
    /// the parameter `slowlog-max-len` says (128 by default) and the service keeps them for seven days; a
    /// restart of the instance loses them. The commands contain keys and values of the applications.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/slowlog`, IAM action `dcs:slowlog:list`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `start_time`: Lists the commands from this time on, in milliseconds since 1970 UTC, as text.
    /// - `end_time`: Lists the commands up to this time, in milliseconds since 1970 UTC, as text.
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
    /// use huaweicloud_dcs::models::{SlowlogRole, SlowlogSortKey, SortDirection};
    ///
    /// let response = client
    ///     .list_slowlog("86157b69-8a62-47f9-8c55-fa6ddc8927ee", "1761091200000", "1761177600000")
    ///     .sort_key(SlowlogSortKey::Duration)
    ///     .sort_dir(SortDirection::Descending)
    ///     .role(SlowlogRole::Server)
    ///     .offset(0)
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
    ///   "total_num": 1,
    ///   "count": 1,
    ///   "slowlogs": [
    ///     {
    ///       "id": 1,
    ///       "command": "KEYS session:*",
    ///       "start_time": "2025-10-22T07:06:07Z",
    ///       "duration": "17342",
    ///       "shard_name": "group-0",
    ///       "database_id": 0,
    ///       "username": "default",
    ///       "node_role": "server",
    ///       "client_ip": "192.168.0.10"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListSlowlog.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn list_slowlog(
        &self,
        instance_id: impl Into<models::InstanceId>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Call<ListSlowlog> {
        Call(core::Call::new(&self.core, ListSlowlog::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<String>(2, start_time)
            .set::<String>(3, end_time))
    }
}

impl Call<ListSlowlog> {
    /// What the list is sorted by.
    ///
    /// Default: `"start_time"`.
    #[inline]
    pub fn sort_key(self, sort_key: models::SlowlogSortKey) -> Self {
        Self(self.0.set::<models::SlowlogSortKey>(4, sort_key))
    }

    /// Which end of the list comes first.
    ///
    /// Default: `"desc"`.
    #[inline]
    pub fn sort_dir(self, sort_dir: models::SortDirection) -> Self {
        Self(self.0.set::<models::SortDirection>(5, sort_dir))
    }

    /// Whose commands are listed, in instances with proxies.
    ///
    /// Differs from the documentation: Only the SDK has it, as a text; its comment names the two values.
    #[inline]
    pub fn role(self, role: models::SlowlogRole) -> Self { Self(self.0.set::<models::SlowlogRole>(6, role)) }

    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(7, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(8, limit)) }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListSlowlogResponse, models::SlowlogItem> {
        self.0.items(&LIST_SLOWLOG_PAGING, |page| page.slowlogs.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListSlowlogResponse> { self.0.pages(&LIST_SLOWLOG_PAGING) }
}

/// The operation of [`Client::list_slowlog`].
pub enum ListSlowlog {}

impl Endpoint for ListSlowlog {
    type Output = models::ListSlowlogResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListSlowlog",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/slowlog",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("start_time", In::Query, Source::Call, &[]),
                Parameter::new("end_time", In::Query, Source::Call, &[]),
                Parameter::new("sort_key", In::Query, Source::Call, models::SLOWLOG_SORT_KEY_RULES),
                Parameter::new("sort_dir", In::Query, Source::Call, models::SORT_DIRECTION_RULES),
                Parameter::new("role", In::Query, Source::Call, models::SLOWLOG_ROLE_RULES),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListSlowlog.html",
        };
        &OPERATION
    }
}

static LIST_SLOWLOG_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(7),
    size: Some(Input::Parameter(8)),
    items: "slowlogs",
    id: Some("id"),
    total: Some("total_num"),
};

impl Client {
    /// Collect run logs of Redis.
    ///
    /// Has the service collect the run logs of a node of an instance into files, one for each day. The
    /// response has no id: ListRedislog shows the files when they are there, and CreateRedislogDownloadLink
    /// gives a link to each. For instances of Redis 4.0 and later.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/redislog`, IAM action `dcs:redisLog:get`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `log_type`: Kind of log; there is only one so far.
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
    /// use huaweicloud_dcs::models::{RedisLogDays, RedisLogType};
    ///
    /// client
    ///     .create_redislog("86157b69-8a62-47f9-8c55-fa6ddc8927ee", RedisLogType::Run)
    ///     .query_time(RedisLogDays::SevenDays)
    ///     .replication_id("ff8080819b1c2d3e019b1c9a0f4c0077")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateRedislog.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn create_redislog(
        &self,
        instance_id: impl Into<models::InstanceId>,
        log_type: models::RedisLogType,
    ) -> Call<CreateRedislog> {
        Call(core::Call::new(&self.core, CreateRedislog::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::RedisLogType>(2, log_type))
    }
}

impl Call<CreateRedislog> {
    /// How many days back the logs reach.
    ///
    /// Default: `0`.
    #[inline]
    pub fn query_time(self, query_time: models::RedisLogDays) -> Self {
        Self(self.0.set::<models::RedisLogDays>(3, query_time))
    }

    /// Id of the replica whose logs are collected, which ListGroupReplicationInfo shows. Needed for every
    /// instance but a single-node one.
    #[inline]
    pub fn replication_id(self, replication_id: impl Into<models::ReplicationId>) -> Self {
        Self(self.0.set::<models::ReplicationId>(4, replication_id))
    }
}

/// The operation of [`Client::create_redislog`].
pub enum CreateRedislog {}

impl Endpoint for CreateRedislog {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateRedislog",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/redislog",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("log_type", In::Query, Source::Call, models::REDIS_LOG_TYPE_RULES),
                Parameter::new("query_time", In::Query, Source::Call, models::REDIS_LOG_DAYS_RULES),
                Parameter::new("replication_id", In::Query, Source::Call, models::REPLICATION_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateRedislog.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List collected run logs.
    ///
    /// Lists the files of run logs that were collected from an instance, a page at a time. The offset counts
    /// from 1. Where there is no file, or none on this page, the response is 204 or an empty list.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/redislog`, IAM action `dcs:redisLog:get`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `log_type`: Kind of log; there is only one so far.
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
    /// use huaweicloud_dcs::models::RedisLogType;
    ///
    /// let response = client
    ///     .list_redislog("86157b69-8a62-47f9-8c55-fa6ddc8927ee", RedisLogType::Run)
    ///     .offset(1)
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
    ///   "total_num": 1,
    ///   "file_list": [
    ///     {
    ///       "id": "b7f0c3e9-2a6d-4c58-9e1b-84d7f5a02c36",
    ///       "file_name": "redis_192.168.0.153_2025-10-22.log",
    ///       "group_name": "group-0",
    ///       "replication_ip": "192.168.0.153",
    ///       "status": "succeed",
    ///       "time": "2025-10-22",
    ///       "backup_id": "b7f0c3e9-2a6d-4c58-9e1b-84d7f5a02c36"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListRedislog.html), as of
    /// 2025-12-02.
    #[inline]
    pub fn list_redislog(
        &self,
        instance_id: impl Into<models::InstanceId>,
        log_type: models::RedisLogType,
    ) -> Call<ListRedislog> {
        Call(core::Call::new(&self.core, ListRedislog::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::RedisLogType>(2, log_type))
    }
}

impl Call<ListRedislog> {
    /// Number of the first file of the page. The first file of all is 1.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    ///
    /// Differs from the documentation: The pages say that it counts from 0 and use 1 in their example; the
    /// vendor's Terraform provider counts from 1, and so does the service. 0 is allowed, because the pages
    /// allow it.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(3, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(4, limit)) }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// Where the list changes meanwhile, an item may come twice or be left out.
    #[inline]
    pub fn items(self) -> Items<models::ListRedislogResponse, models::RunlogItem> {
        self.0.items(&LIST_REDISLOG_PAGING, |page| page.file_list.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListRedislogResponse> { self.0.pages(&LIST_REDISLOG_PAGING) }

    /// Calls again and again until the item with this `id` is in the list and its `status` is `succeed`.
    ///
    /// Looks at up to 20 pages each time, from where the call begins.
    ///
    /// Ends with an error where `status` is `failed`, or it was there and is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_collected(
        self,
        id: impl Into<models::RedisLogId>,
    ) -> Wait<models::ListRedislogResponse> {
        self.0.wait(&LIST_REDISLOG_UNTIL_COLLECTED).of::<models::RedisLogId>(id)
    }
}

/// The operation of [`Client::list_redislog`].
pub enum ListRedislog {}

impl Endpoint for ListRedislog {
    type Output = Option<models::ListRedislogResponse>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListRedislog",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/redislog",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("log_type", In::Query, Source::Call, models::REDIS_LOG_TYPE_RULES),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListRedislog.html",
        };
        &OPERATION
    }
}

static LIST_REDISLOG_PAGING: Paging = Paging {
    kind: PagingKind::Offset(1),
    from: Input::Parameter(3),
    size: Some(Input::Parameter(4)),
    items: "file_list",
    id: None,
    total: Some("total_num"),
};
static LIST_REDISLOG_UNTIL_COLLECTED: Waiter = Waiter {
    state: "collected",
    item: Some(("file_list", "id")),
    paging: Some(&LIST_REDISLOG_PAGING),
    field: "status",
    success: &["succeed"],
    failure: &["failed"],
    names: &[],
    also: &[],
    missing: Missing::Wait,
    repeat: 1,
    interval: (5, 60),
};

impl Client {
    /// Get a link to a collected run log.
    ///
    /// Returns a link from which anybody can download the file for the next 24 hours. The file has to be
    /// `succeed` in ListRedislog.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/redislog/{id}/links`, IAM action `dcs:redisLog:get`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `id`: Id of the file, which ListRedislog shows.
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
    ///     .create_redislog_download_link(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "b7f0c3e9-2a6d-4c58-9e1b-84d7f5a02c36",
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
    ///   "id": "b7f0c3e9-2a6d-4c58-9e1b-84d7f5a02c36",
    ///   "backup_id": "b7f0c3e9-2a6d-4c58-9e1b-84d7f5a02c36",
    ///   "link": "https://bucket5c0a.obs.cn-north-4.myhuaweicloud.com/redis.log?Signature=abc"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateRedislogDownloadLink.html).
    #[inline]
    pub fn create_redislog_download_link(
        &self,
        instance_id: impl Into<models::InstanceId>,
        id: impl Into<models::RedisLogId>,
    ) -> Call<CreateRedislogDownloadLink> {
        Call(core::Call::new(&self.core, CreateRedislogDownloadLink::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::RedisLogId>(2, id))
    }
}

/// The operation of [`Client::create_redislog_download_link`].
pub enum CreateRedislogDownloadLink {}

impl Endpoint for CreateRedislogDownloadLink {
    type Output = models::CreateRedislogDownloadLinkResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateRedislogDownloadLink",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/redislog/{id}/links",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("id", In::Path, Source::Call, models::REDIS_LOG_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateRedislogDownloadLink.html",
        };
        &OPERATION
    }
}
