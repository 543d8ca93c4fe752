// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `configurations.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Rule, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// List the parameters of an instance.
    ///
    /// Returns every parameter of an instance that can be changed, with its value, its default and what
    /// values are allowed, and how the last change ended. Which parameters there are depends on engine,
    /// version and cache mode.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/configs`, IAM action `dcs:instance:getConfiguration`,
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
    /// let response = client.list_configurations("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
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
    ///   "status": "RUNNING",
    ///   "config_status": "SUCCESS",
    ///   "config_time": "2025-10-22T07:04:31.464Z",
    ///   "redis_config": [
    ///     {
    ///       "param_id": "1",
    ///       "param_name": "timeout",
    ///       "description": "Seconds after which an idle client is disconnected, 0 for never",
    ///       "param_value": "300",
    ///       "default_value": "0",
    ///       "value_type": "Interger",
    ///       "value_range": "0-7200"
    ///     },
    ///     {
    ///       "param_id": "2",
    ///       "param_name": "maxmemory-policy",
    ///       "description": "What is evicted when the memory is full",
    ///       "param_value": "volatile-lru",
    ///       "default_value": "volatile-lru",
    ///       "value_type": "Enum",
    ///       "value_range": "volatile-lru,allkeys-lru,volatile-ttl,noeviction"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListConfigurations.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn list_configurations(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ListConfigurations> {
        Call(core::Call::new(&self.core, ListConfigurations::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ListConfigurations> {
    /// Calls again and again until `config_status` is `SUCCESS`.
    ///
    /// Ends with an error where `config_status` is `FAILURE`, or it is gone.
    ///
    /// Asks every 2 seconds at first, every 30 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_configured(self) -> Wait<models::ListConfigurationsResponse> {
        self.0.wait(&LIST_CONFIGURATIONS_UNTIL_CONFIGURED)
    }
}

/// The operation of [`Client::list_configurations`].
pub enum ListConfigurations {}

impl Endpoint for ListConfigurations {
    type Output = models::ListConfigurationsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListConfigurations",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/configs",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListConfigurations.html",
        };
        &OPERATION
    }
}

static LIST_CONFIGURATIONS_UNTIL_CONFIGURED: Waiter = Waiter {
    state: "configured",
    item: None,
    paging: None,
    field: "config_status",
    success: &["SUCCESS"],
    failure: &["FAILURE"],
    names: &[],
    also: &[],
    missing: Missing::Failure,
    repeat: 1,
    interval: (2, 30),
};

impl Client {
    /// Change parameters of an instance.
    ///
    /// Sets parameters of an instance, which has to be running. They take effect at once and without a
    /// restart, in a cluster on all shards. Parameters that are not in the request keep their values. Names,
    /// ids and allowed values are those of ListConfigurations. The service refuses a value that is not
    /// allowed with DCS.4066, a second change during a first with DCS.4114, or with DCS.4069 where it is
    /// another user's. Mind what a parameter does: with `appendonly` set to `no` a restart loses the data.
    ///
    /// Where the change may take longer than a request, use UpdateInstanceConfig. Policies may name the older
    /// action dcs:instance:modifyConfigureation instead, whose spelling is the service's.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/configs`, IAM action `dcs:instance:modifyConfiguration`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The parameters and their new values.
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
    /// use huaweicloud_dcs::models::{ModifyRedisConfigBody, RedisConfig};
    ///
    /// let body = ModifyRedisConfigBody::builder()
    ///     .redis_config([RedisConfig::builder().param_id("1").param_name("timeout").param_value("1000").build()])
    ///     .build();
    ///
    /// client.update_configurations("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateConfigurations.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn update_configurations(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ModifyRedisConfigBody,
    ) -> Call<UpdateConfigurations> {
        Call(core::Call::new(&self.core, UpdateConfigurations::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::ModifyRedisConfigBody>(body))
    }
}

/// The operation of [`Client::update_configurations`].
pub enum UpdateConfigurations {}

impl Endpoint for UpdateConfigurations {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateConfigurations",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/configs",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateConfigurations.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Change parameters of an instance in the background.
    ///
    /// Sets parameters of an instance as UpdateConfigurations does, and returns before they are set: wait for
    /// the job with ShowJobInfo. Where all parameters have the given values already, the response is 204 and
    /// there is no job. Policies may name the older action dcs:instance:modifyConfigureation instead.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/async-configs`, IAM action
    /// `dcs:instance:modifyConfiguration`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance. Limits: 1 to 36 characters.
    /// - `body`: The parameters and their new values.
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
    /// use huaweicloud_dcs::models::{ModifyRedisConfigBody, RedisConfig};
    ///
    /// let body = ModifyRedisConfigBody::builder()
    ///     .redis_config([RedisConfig::builder().param_id("1").param_name("timeout").param_value("1000").build()])
    ///     .build();
    ///
    /// let response = client.update_instance_config("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateInstanceConfig.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn update_instance_config(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ModifyRedisConfigBody,
    ) -> Call<UpdateInstanceConfig> {
        Call(core::Call::new(&self.core, UpdateInstanceConfig::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::ModifyRedisConfigBody>(body))
    }
}

/// The operation of [`Client::update_instance_config`].
pub enum UpdateInstanceConfig {}

impl Endpoint for UpdateInstanceConfig {
    type Output = Option<models::UpdateInstanceConfigResponse>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateInstanceConfig",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/async-configs",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, &[
                    Rule::All(models::INSTANCE_ID_RULES),
                    Rule::MinLength(1),
                    Rule::MaxLength(36),
                ]),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateInstanceConfig.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List the changes of an instance's parameters.
    ///
    /// Lists the records of changes that were made to the parameters of an instance, a page at a time.
    /// ShowConfigHistoryDetail shows what one of them changed.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/config-histories`, IAM action `dcs:instance:get`,
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
    ///     .list_config_histories("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    ///   "history_num": 1,
    ///   "histories": [
    ///     {
    ///       "history_id": "9e0c7a52-41f4-4d0b-8a7e-6a1d2c3b4e5f",
    ///       "type": "config_param",
    ///       "created_at": "2025-10-22T07:04:31.464Z",
    ///       "status": "SUCCESS"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListConfigHistories.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn list_config_histories(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ListConfigHistories> {
        Call(core::Call::new(&self.core, ListConfigHistories::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<ListConfigHistories> {
    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(2, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(3, limit)) }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `history_id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListConfigHistoriesResponse, models::HistoryInfo> {
        self.0.items(&LIST_CONFIG_HISTORIES_PAGING, |page| page.histories.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListConfigHistoriesResponse> {
        self.0.pages(&LIST_CONFIG_HISTORIES_PAGING)
    }
}

/// The operation of [`Client::list_config_histories`].
pub enum ListConfigHistories {}

impl Endpoint for ListConfigHistories {
    type Output = models::ListConfigHistoriesResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListConfigHistories",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/config-histories",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListConfigHistories.html",
        };
        &OPERATION
    }
}

static LIST_CONFIG_HISTORIES_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(2),
    size: Some(Input::Parameter(3)),
    items: "histories",
    id: Some("history_id"),
    total: Some("history_num"),
};

impl Client {
    /// Show one change of an instance's parameters.
    ///
    /// Returns what one change of the parameters of an instance was. ListConfigHistories has the ids. The
    /// form of the details is not documented.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/config-histories/{history_id}`, IAM action
    /// `dcs:instance:get`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `history_id`: Id of the record of the change.
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
    ///     .show_config_history_detail(
    ///         "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///         "9e0c7a52-41f4-4d0b-8a7e-6a1d2c3b4e5f",
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
    ///   "timeout": "1000"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowConfigHistoryDetail.html).
    #[inline]
    pub fn show_config_history_detail(
        &self,
        instance_id: impl Into<models::InstanceId>,
        history_id: impl Into<models::ConfigHistoryId>,
    ) -> Call<ShowConfigHistoryDetail> {
        Call(core::Call::new(&self.core, ShowConfigHistoryDetail::operation())
            .set::<models::InstanceId>(1, instance_id)
            .set::<models::ConfigHistoryId>(2, history_id))
    }
}

/// The operation of [`Client::show_config_history_detail`].
pub enum ShowConfigHistoryDetail {}

impl Endpoint for ShowConfigHistoryDetail {
    type Output = core::serde_json::Map<String, core::serde_json::Value>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowConfigHistoryDetail",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/config-histories/{history_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("history_id", In::Path, Source::Call, models::CONFIG_HISTORY_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowConfigHistoryDetail.html",
        };
        &OPERATION
    }
}
