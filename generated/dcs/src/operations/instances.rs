// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `instances.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Missing, Operation, Pages, Paging, PagingKind,
    Parameter, Source, Wait, Waiter,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// Create one or several instances.
    ///
    /// Orders one instance, or up to 100 alike. It costs money: by the hour from the moment it runs, or in
    /// advance with `bss_param`. The response has the ids; the instances are `CREATING` then, for a few
    /// minutes as a rule. Wait until ShowInstance reports `RUNNING`. A subscription that is not paid
    /// automatically stays `PAYING` until somebody pays the order in the billing center.
    ///
    /// Take `spec_code`, `capacity` and `az_codes` from one entry of ListFlavors; others are refused with
    /// DCS.4927 (spec_code), DCS.4012 (capacity), DCS.4042 or DCS.4054 (zone). DCS.4035 and DCS.4036 tell
    /// that the quota of instances or of memory is used up, DCS.4060 that the name is taken, DCS.4019 that
    /// the password is too simple, DCS.4911 that the subnet has no address left.
    ///
    /// `POST /v2/{project_id}/instances`, IAM action `dcs:instance:create`, not idempotent.
    ///
    /// # Arguments
    /// - `body`: What to create.
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
    ///     BackupPeriodType, BackupPlan, BackupPolicy, BackupPolicyType, CreateInstanceBody, Engine,
    ///     RenameCommandResp, ResourceTag,
    /// };
    ///
    /// let body = CreateInstanceBody::builder()
    ///     .name("cache-orders")
    ///     .engine(Engine::Redis)
    ///     .engine_version("6.0")
    ///     .capacity(0.125)
    ///     .spec_code("redis.ha.xu1.tiny.r2.128")
    ///     .az_codes(["cn-north-4a", "cn-north-4b"])
    ///     .vpc_id("743bf021-2c2d-4511-aeac-85bd48c06af7")
    ///     .subnet_id("1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11")
    ///     .description("sessions and carts")
    ///     .maintain_begin("18:00:00")
    ///     .maintain_end("19:00:00")
    ///     .password("Cache_2025_pass")
    ///     .instance_backup_policy(
    ///         BackupPolicy::builder()
    ///             .backup_type(BackupPolicyType::Auto)
    ///             .save_days(7)
    ///             .periodical_backup_plan(
    ///                 BackupPlan::builder()
    ///                     .backup_at([1, 3, 5])
    ///                     .period_type(BackupPeriodType::Weekly)
    ///                     .begin_at("00:00-01:00")
    ///                     .build(),
    ///             )
    ///             .build(),
    ///     )
    ///     .tags([ResourceTag::builder().key("stage").value("test").build()])
    ///     .port(6379)
    ///     .rename_commands(
    ///         RenameCommandResp::builder().keys("keys_by_admin").flushall("flushall_by_admin").build(),
    ///     )
    ///     .build();
    ///
    /// let response = client.create_instance(body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "instances": [
    ///     {
    ///       "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "instance_name": "cache-orders"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/CreateInstance.html), as of
    /// 2025-06-04.
    #[inline]
    pub fn create_instance(&self, body: models::CreateInstanceBody) -> Call<CreateInstance> {
        Call(core::Call::new(&self.core, CreateInstance::operation()).body::<models::CreateInstanceBody>(
            body,
        ))
    }
}

/// The operation of [`Client::create_instance`].
pub enum CreateInstance {}

impl Endpoint for CreateInstance {
    type Output = models::CreateInstanceResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "CreateInstance",
            method: Method::POST,
            path: "/v2/{project_id}/instances",
            parameters: &[super::PROJECT_ID],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/CreateInstance.html",
        };
        &OPERATION
    }
}

impl Client {
    /// List instances.
    ///
    /// Lists the instances of the project, a page at a time, all of them or those that all given filters
    /// match. Instances that could not be created, or were deleted, are left out unless asked for. An offset
    /// that is out of range is refused with DCS.4800.
    ///
    /// `GET /v2/{project_id}/instances`, IAM action `dcs:instance:list`, idempotent.
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
    /// use huaweicloud_dcs::models::{InstanceStatus, TrueOrFalse};
    ///
    /// let response = client
    ///     .list_instances()
    ///     .instance_id("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
    ///     .include_failure(TrueOrFalse::True)
    ///     .include_delete(TrueOrFalse::False)
    ///     .name("cache")
    ///     .offset(0)
    ///     .limit(50)
    ///     .status(InstanceStatus::Running)
    ///     .name_equal("false")
    ///     .tags("stage=test,team=shop")
    ///     .ip("192.168.0.153")
    ///     .capacity("0.125")
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
    ///   "instance_num": 1,
    ///   "instances": [
    ///     {
    ///       "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee",
    ///       "name": "cache-orders",
    ///       "description": "sessions and carts",
    ///       "status": "RUNNING",
    ///       "sub_status": "normal",
    ///       "engine": "Redis",
    ///       "engine_version": "6.0",
    ///       "cache_mode": "ha",
    ///       "product_type": "generic",
    ///       "cpu_type": "x86_64",
    ///       "storage_type": "DRAM",
    ///       "spec_code": "redis.ha.xu1.tiny.r2.128",
    ///       "capacity": 0,
    ///       "capacity_minor": ".125",
    ///       "max_memory": 128,
    ///       "used_memory": 2,
    ///       "charging_mode": 0,
    ///       "vpc_id": "743bf021-2c2d-4511-aeac-85bd48c06af7",
    ///       "vpc_name": "vpc-shop",
    ///       "subnet_id": "1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11",
    ///       "az_codes": [
    ///         "cn-north-4a",
    ///         "cn-north-4b"
    ///       ],
    ///       "available_zones": [
    ///         "effdcbc7d4d64a02aa1fa26b42f56533",
    ///         "a0865121f83b41cbafce65930a22a6e8"
    ///       ],
    ///       "ip": "192.168.0.153",
    ///       "port": 6379,
    ///       "domain_name": "redis-86157b69-8a62-47f9-8c55-fa6ddc8927ee.dcs.huaweicloud.com",
    ///       "readonly_domain_name": "redis-86157b69-cache-orders-readonly.dcs.huaweicloud.com",
    ///       "no_password_access": "false",
    ///       "enable_publicip": false,
    ///       "enable_ssl": false,
    ///       "service_upgrade": false,
    ///       "service_task_id": "",
    ///       "maintain_begin": "18:00:00",
    ///       "maintain_end": "19:00:00",
    ///       "created_at": "2025-10-22T06:44:30.508Z",
    ///       "updated_at": "2025-10-22T06:49:12.117Z",
    ///       "launched_at": "2025-10-22T06:49:12.117Z",
    ///       "user_id": "d53977d1adfb49c5b025ba7d33a13fd7",
    ///       "user_name": "shop-admin",
    ///       "enterprise_project_id": "0",
    ///       "features": {
    ///         "support_acl": true,
    ///         "support_transparent_client_ip": true,
    ///         "support_ssl": true,
    ///         "support_audit_log": false
    ///       },
    ///       "tags": [
    ///         {
    ///           "key": "stage",
    ///           "value": "test"
    ///         }
    ///       ]
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListInstances.html), as of
    /// 2025-12-09.
    #[inline]
    pub fn list_instances(&self) -> Call<ListInstances> {
        Call(core::Call::new(&self.core, ListInstances::operation()))
    }
}

impl Call<ListInstances> {
    /// Lists only the instance with this id.
    #[inline]
    pub fn instance_id(self, instance_id: impl Into<models::InstanceId>) -> Self {
        Self(self.0.set::<models::InstanceId>(1, instance_id))
    }

    /// Whether instances that could not be created are listed and counted; they are not without it.
    #[inline]
    pub fn include_failure(self, include_failure: models::TrueOrFalse) -> Self {
        Self(self.0.set::<models::TrueOrFalse>(2, include_failure))
    }

    /// Whether instances that were deleted are listed and counted; they are not without it.
    #[inline]
    pub fn include_delete(self, include_delete: models::TrueOrFalse) -> Self {
        Self(self.0.set::<models::TrueOrFalse>(3, include_delete))
    }

    /// Lists only instances whose name has this text in it, or is this text where `name_equal` is `true`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self { Self(self.0.set::<String>(4, name)) }

    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(5, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(6, limit)) }

    /// Lists only instances of this status.
    ///
    /// Differs from the documentation: The pages call it a text. The values are those of the appendix
    /// (dcs-api-0312047), whose English edition has the first nine; the others are named on the pages of
    /// single operations alone, such as those of ListConfigurations and
    /// ListNumberOfInstancesInDifferentStatus. Which are final is inferred.
    #[inline]
    pub fn status(self, status: models::InstanceStatus) -> Self {
        Self(self.0.set::<models::InstanceStatus>(7, status))
    }

    /// `true` to find the instance whose name is exactly `name`; without it, or with `false`, a part of the
    /// name is enough.
    ///
    /// Differs from the documentation: The pages take `true` and `false`; the SDK describes the exact name
    /// itself as the value. A text passes both.
    #[inline]
    pub fn name_equal(self, name_equal: impl Into<String>) -> Self {
        Self(self.0.set::<String>(8, name_equal))
    }

    /// Lists only instances that have all these tags: `key=value`, several of them with commas between.
    #[inline]
    pub fn tags(self, tags: impl Into<String>) -> Self { Self(self.0.set::<String>(9, tags)) }

    /// Lists only instances with this IP address.
    #[inline]
    pub fn ip(self, ip: impl Into<String>) -> Self { Self(self.0.set::<String>(10, ip)) }

    /// Lists only instances of this capacity, in GB.
    ///
    /// Differs from the documentation: The pages since 2021 have it, the SDK lacks it.
    #[inline]
    pub fn capacity(self, capacity: impl Into<String>) -> Self { Self(self.0.set::<String>(11, capacity)) }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// The list may change meanwhile: no item comes twice, as `instance_id` tells them apart.
    #[inline]
    pub fn items(self) -> Items<models::ListInstancesResponse, models::InstanceListInfo> {
        self.0.items(&LIST_INSTANCES_PAGING, |page| page.instances.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListInstancesResponse> { self.0.pages(&LIST_INSTANCES_PAGING) }
}

/// The operation of [`Client::list_instances`].
pub enum ListInstances {}

impl Endpoint for ListInstances {
    type Output = models::ListInstancesResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListInstances",
            method: Method::GET,
            path: "/v2/{project_id}/instances",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Query, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("include_failure", In::Query, Source::Call, models::TRUE_OR_FALSE_RULES),
                Parameter::new("include_delete", In::Query, Source::Call, models::TRUE_OR_FALSE_RULES),
                Parameter::new("name", In::Query, Source::Call, &[]),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
                Parameter::new("status", In::Query, Source::Call, models::INSTANCE_STATUS_RULES),
                Parameter::new("name_equal", In::Query, Source::Call, &[]),
                Parameter::new("tags", In::Query, Source::Call, &[]),
                Parameter::new("ip", In::Query, Source::Call, &[]),
                Parameter::new("capacity", In::Query, Source::Call, &[]),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListInstances.html",
        };
        &OPERATION
    }
}

static LIST_INSTANCES_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(5),
    size: Some(Input::Parameter(6)),
    items: "instances",
    id: Some("instance_id"),
    total: Some("instance_num"),
};

impl Client {
    /// Delete several instances.
    ///
    /// Deletes up to 50 pay-per-use instances, or all that could not be created, with their data and their
    /// backups. Nothing brings them back, unless they went to the recycle bin. More than 50 ids are refused
    /// with DCS.4100, none with DCS.4065. Look at `result` of every instance: one that is being created,
    /// started, stopped or restarted is not deleted (DCS.4099), while the others are. Subscriptions are
    /// cancelled in the billing center instead.
    ///
    /// `DELETE /v2/{project_id}/instances`, IAM action `dcs:instance:delete`, not idempotent.
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
    /// use huaweicloud_dcs::models::BatchDeleteBody;
    ///
    /// let body = BatchDeleteBody::builder()
    ///     .instances(["86157b69-8a62-47f9-8c55-fa6ddc8927ee", "4560c43c-4e35-4e5f-9a4c-0b2b7b4f1c55"])
    ///     .build();
    ///
    /// let response = client.batch_delete_instances().body(body).all_failure(false).await?;
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
    ///     },
    ///     {
    ///       "instance": "4560c43c-4e35-4e5f-9a4c-0b2b7b4f1c55",
    ///       "result": "failed"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/BatchDeleteInstances.html), as of
    /// 2025-12-17.
    #[inline]
    pub fn batch_delete_instances(&self) -> Call<BatchDeleteInstances> {
        Call(core::Call::new(&self.core, BatchDeleteInstances::operation()))
    }
}

impl Call<BatchDeleteInstances> {
    /// `true` deletes every instance of the project that could not be created; `instances` is not needed
    /// then. Without it the given ones are deleted.
    ///
    /// Default: `false`.
    #[inline]
    pub fn all_failure(self, all_failure: bool) -> Self { Self(self.0.set::<bool>(1, all_failure)) }

    /// The instances to delete; not needed with `all_failure`.
    #[inline]
    pub fn body(self, body: models::BatchDeleteBody) -> Self {
        Self(self.0.body::<models::BatchDeleteBody>(body))
    }
}

/// The operation of [`Client::batch_delete_instances`].
pub enum BatchDeleteInstances {}

impl Endpoint for BatchDeleteInstances {
    type Output = models::BatchDeleteInstancesResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "BatchDeleteInstances",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances",
            parameters: &[super::PROJECT_ID, Parameter::new("all_failure", In::Query, Source::Call, &[])],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/BatchDeleteInstances.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Show an instance.
    ///
    /// Returns one instance with everything about it: status, addresses, size, bandwidth, backup policy. An
    /// instance that was deleted is no longer found after a while: 404 (DCS.3022).
    ///
    /// After a change of size the status is `RUNNING` for a moment, and then `RESTARTING`; that is why the
    /// wait for a running instance wants the status twice in a row, and no task under way.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}`, IAM action `dcs:instance:get`, idempotent.
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
    /// let response = client.show_instance("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
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
    ///   "name": "cache-orders",
    ///   "description": "sessions and carts",
    ///   "status": "RUNNING",
    ///   "sub_status": "normal",
    ///   "task": null,
    ///   "engine": "Redis",
    ///   "engine_version": "6.0",
    ///   "cache_mode": "ha",
    ///   "product_type": "generic",
    ///   "cpu_type": "x86_64",
    ///   "storage_type": "DRAM",
    ///   "spec_code": "redis.ha.xu1.tiny.r2.128",
    ///   "inquery_spec_code": "redis.ha.xu1.tiny.r2.128",
    ///   "cloud_service_type_code": "hws.service.type.dcs",
    ///   "cloud_resource_type_code": "hws.resource.type.dcs3",
    ///   "capacity": 0,
    ///   "capacity_minor": ".125",
    ///   "max_memory": 128,
    ///   "used_memory": 2,
    ///   "db_number": 256,
    ///   "replica_count": 2,
    ///   "sharding_count": 1,
    ///   "charging_mode": 0,
    ///   "vpc_id": "743bf021-2c2d-4511-aeac-85bd48c06af7",
    ///   "vpc_name": "vpc-shop",
    ///   "subnet_id": "1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11",
    ///   "subnet_name": "subnet-shop",
    ///   "subnet_cidr": "192.168.0.0/24",
    ///   "az_codes": [
    ///     "cn-north-4a",
    ///     "cn-north-4b"
    ///   ],
    ///   "available_zones": [
    ///     "effdcbc7d4d64a02aa1fa26b42f56533",
    ///     "a0865121f83b41cbafce65930a22a6e8"
    ///   ],
    ///   "ip": "192.168.0.153",
    ///   "port": 6379,
    ///   "domain_name": "redis-86157b69-8a62-47f9-8c55-fa6ddc8927ee.dcs.huaweicloud.com",
    ///   "readonly_domain_name": "redis-86157b69-8a62-47f9-8c55-fa6ddc8927ee-readonly.dcs.huaweicloud.com",
    ///   "domain_name_info": {
    ///     "support_public_resolve": true,
    ///     "is_latest_rules": true,
    ///     "zone_name": "dcs.huaweicloud.com",
    ///     "history_domain_names": []
    ///   },
    ///   "no_password_access": "false",
    ///   "enable_publicip": false,
    ///   "enable_ssl": false,
    ///   "transparent_client_ip_enable": true,
    ///   "support_slow_log_flag": "true",
    ///   "service_upgrade": false,
    ///   "service_task_id": "",
    ///   "maintain_begin": "18:00:00",
    ///   "maintain_end": "19:00:00",
    ///   "created_at": "2025-10-22T06:44:30.508Z",
    ///   "update_at": "2025-10-22T06:49:12.117Z",
    ///   "launched_at": "2025-10-22T06:49:12.117Z",
    ///   "user_id": "d53977d1adfb49c5b025ba7d33a13fd7",
    ///   "user_name": "shop-admin",
    ///   "enterprise_project_id": "0",
    ///   "enterprise_project_name": "default",
    ///   "instance_backup_policy": {
    ///     "backup_policy_id": "1d91dd7e-33de-4216-bb14-19ad6db0f454",
    ///     "created_at": "2025-10-22T06:45:24.790Z",
    ///     "updated_at": "2025-10-22T06:45:24.790Z",
    ///     "tenant_id": "666486c2d9b948c1bbea57e714d744fa",
    ///     "policy": {
    ///       "backup_type": "auto",
    ///       "save_days": 7,
    ///       "periodical_backup_plan": {
    ///         "backup_at": [
    ///           1,
    ///           3,
    ///           5
    ///         ],
    ///         "period_type": "weekly",
    ///         "begin_at": "00:00-01:00"
    ///       }
    ///     }
    ///   },
    ///   "bandwidth_info": {
    ///     "bandwidth": 40,
    ///     "assured_bandwidth": 40,
    ///     "max_bandwidth_for_node": 2048,
    ///     "begin_time": 0,
    ///     "end_time": 0,
    ///     "current_time": 1761115752117,
    ///     "next_expand_time": 0,
    ///     "expand_count": 0,
    ///     "expand_effect_time": 0,
    ///     "expand_interval_time": 0,
    ///     "max_expand_count": 3,
    ///     "task_running": false
    ///   },
    ///   "features": {
    ///     "support_acl": true,
    ///     "support_transparent_client_ip": true,
    ///     "support_ssl": true,
    ///     "support_audit_log": false
    ///   },
    ///   "tags": [
    ///     {
    ///       "key": "stage",
    ///       "value": "test"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowInstance.html), as of
    /// 2025-12-09.
    #[inline]
    pub fn show_instance(&self, instance_id: impl Into<models::InstanceId>) -> Call<ShowInstance> {
        Call(core::Call::new(&self.core, ShowInstance::operation()).set::<models::InstanceId>(1, instance_id))
    }
}

impl Call<ShowInstance> {
    /// Calls again and again until `status` is `RUNNING` and `task` has no value, 2 times in a row.
    ///
    /// Ends with an error where `status` is `CREATEFAILED` or `ERROR` or `FROZEN` or `CLOSED` or `DELETED` or
    /// `DELETEFAILED` or `EXTENDEDFAILED`, or it is gone.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_running(self) -> Wait<models::ShowInstanceResponse> {
        self.0.wait(&SHOW_INSTANCE_UNTIL_RUNNING)
    }

    /// Calls again and again until `status` is `DELETED`, or it is gone.
    ///
    /// Ends with an error where `status` is `ERROR` or `DELETEFAILED`.
    ///
    /// Asks every 5 seconds at first, every 60 at last, for an hour at most, see [`core::Wait`].
    #[inline]
    pub fn wait_until_deleted(self) -> Wait<models::ShowInstanceResponse, ()> {
        self.0.wait_gone(&SHOW_INSTANCE_UNTIL_DELETED)
    }
}

/// The operation of [`Client::show_instance`].
pub enum ShowInstance {}

impl Endpoint for ShowInstance {
    type Output = models::ShowInstanceResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowInstance",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowInstance.html",
        };
        &OPERATION
    }
}

static SHOW_INSTANCE_UNTIL_RUNNING: Waiter = Waiter {
    state: "running",
    item: None,
    paging: None,
    field: "status",
    success: &["RUNNING"],
    failure: &["CREATEFAILED", "ERROR", "FROZEN", "CLOSED", "DELETED", "DELETEFAILED", "EXTENDEDFAILED"],
    names: &[],
    also: &[("task", None)],
    missing: Missing::Failure,
    repeat: 2,
    interval: (5, 60),
};
static SHOW_INSTANCE_UNTIL_DELETED: Waiter = Waiter {
    state: "deleted",
    item: None,
    paging: None,
    field: "status",
    success: &["DELETED"],
    failure: &["ERROR", "DELETEFAILED"],
    names: &[],
    also: &[],
    missing: Missing::Success,
    repeat: 1,
    interval: (5, 60),
};

impl Client {
    /// Change name, port, backup policy and other settings of an instance.
    ///
    /// Changes those settings of an instance that the request names, and leaves the others. A new port cuts
    /// all connections, and clients have to use it from then on; renamed commands take effect with a restart,
    /// which cuts them, too. The rest has no effect on clients. The size is changed with ResizeInstance,
    /// parameters with UpdateConfigurations, the password with ResetPassword or UpdatePassword.
    ///
    /// An instance that is busy is refused with DCS.4026, a bad maintenance window with DCS.4106, a bad
    /// backup policy with DCS.4072 to DCS.4076, and a backup policy for a single-node instance with DCS.4086.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}`, IAM action `dcs:instance:modify`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The settings to change.
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
    /// use huaweicloud_dcs::models::{
    ///     BackupPeriodType, BackupPlan, BackupPolicy, BackupPolicyType, ModifyInstanceBody, RenameCommandResp,
    /// };
    ///
    /// let body = ModifyInstanceBody::builder()
    ///     .name("cache-orders-2")
    ///     .description("sessions, carts and prices")
    ///     .port(6380)
    ///     .rename_commands(RenameCommandResp::builder().flushall("flushall_by_admin").build())
    ///     .maintain_begin("19:00:00")
    ///     .maintain_end("20:00:00")
    ///     .instance_backup_policy(
    ///         BackupPolicy::builder()
    ///             .backup_type(BackupPolicyType::Auto)
    ///             .save_days(3)
    ///             .periodical_backup_plan(
    ///                 BackupPlan::builder()
    ///                     .backup_at([7])
    ///                     .period_type(BackupPeriodType::Weekly)
    ///                     .begin_at("02:00-03:00")
    ///                     .build(),
    ///             )
    ///             .build(),
    ///     )
    ///     .build();
    ///
    /// client.update_instance("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateInstance.html), as of
    /// 2025-12-09.
    #[inline]
    pub fn update_instance(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ModifyInstanceBody,
    ) -> Call<UpdateInstance> {
        Call(core::Call::new(&self.core, UpdateInstance::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::ModifyInstanceBody>(body))
    }
}

/// The operation of [`Client::update_instance`].
pub enum UpdateInstance {}

impl Endpoint for UpdateInstance {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateInstance",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateInstance.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Delete an instance.
    ///
    /// Deletes a pay-per-use instance with its data and its backups, and ends what it costs. Nothing brings
    /// it back, unless it goes to the recycle bin. It is gone when ShowInstance finds it no more (404). An
    /// instance that is being created, started, stopped or restarted is refused with DCS.4099. A subscription
    /// is cancelled in the billing center instead.
    ///
    /// `DELETE /v2/{project_id}/instances/{instance_id}`, IAM action `dcs:instance:delete`, not idempotent.
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
    /// use huaweicloud_dcs::models::DeleteInstanceBody;
    ///
    /// let body = DeleteInstanceBody::builder().is_recycle(false).build();
    ///
    /// client.delete_single_instance("86157b69-8a62-47f9-8c55-fa6ddc8927ee").body(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeleteSingleInstance.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn delete_single_instance(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<DeleteSingleInstance> {
        Call(core::Call::new(&self.core, DeleteSingleInstance::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

impl Call<DeleteSingleInstance> {
    /// Where the instance goes.
    #[inline]
    pub fn body(self, body: models::DeleteInstanceBody) -> Self {
        Self(self.0.body::<models::DeleteInstanceBody>(body))
    }
}

/// The operation of [`Client::delete_single_instance`].
pub enum DeleteSingleInstance {}

impl Endpoint for DeleteSingleInstance {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeleteSingleInstance",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances/{instance_id}",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeleteSingleInstance.html",
        };
        &OPERATION
    }
}
