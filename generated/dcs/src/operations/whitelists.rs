// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `whitelists.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Show which addresses may connect to an instance.
    ///
    /// Returns the groups of addresses that may connect to an instance, and whether they are in force. While
    /// they are not, every address that reaches the VPC of the instance may connect. Instances of Redis 4.0
    /// and later have such groups; the service refuses instances that have a security group instead (Redis
    /// 3.0 and Memcached) with DCS.4872, and so did whole regions in the past.
    ///
    /// `GET /v2/{project_id}/instance/{instance_id}/whitelist`, IAM action `dcs:whitelist:list`, idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client.show_ip_whitelist("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
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
    ///   "enable_whitelist": true,
    ///   "whitelist": [
    ///     {
    ///       "group_name": "app-servers",
    ///       "ip_list": [
    ///         "10.10.10.1",
    ///         "10.10.10.0/24"
    ///       ]
    ///     },
    ///     {
    ///       "group_name": "operations",
    ///       "ip_list": [
    ///         "10.20.0.7"
    ///       ]
    ///     }
    ///   ],
    ///   "whitelist_ip_limit_num": "20"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowIpWhitelist.html), as of
    /// 2025-11-14.
    #[inline]
    pub fn show_ip_whitelist(&self, instance_id: impl Into<models::InstanceId>) -> Call<ShowIpWhitelist> {
        Call(core::Call::new(&self.core, ShowIpWhitelist::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::show_ip_whitelist`].
pub enum ShowIpWhitelist {}

impl Endpoint for ShowIpWhitelist {
    type Output = models::ShowIpWhitelistResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowIpWhitelist",
            method: Method::GET,
            path: "/v2/{project_id}/instance/{instance_id}/whitelist",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowIpWhitelist.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Set which addresses may connect to an instance.
    ///
    /// Replaces all groups of addresses that may connect to an instance, and puts them in force or out of it.
    /// Send the groups that are to stay, too: those that the request lacks are deleted. Once the groups are
    /// in force, only clients with these addresses can connect. An entry that is no valid address or range
    /// may be dropped without an error; ShowIpWhitelist shows what was taken. UpdateIpWhitelistAsync does the
    /// same in a job. Instances of Redis 4.0 and later have such groups; those of Redis 3.0 and Memcached
    /// have a security group instead.
    ///
    /// `PUT /v2/{project_id}/instance/{instance_id}/whitelist`, IAM action `dcs:whitelist:modify`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: All groups, and whether they are in force.
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
    /// use huaweicloud_dcs::models::{ModifyIpWhitelistBody, WhitelistGroup};
    ///
    /// let body = ModifyIpWhitelistBody::builder()
    ///     .enable_whitelist(true)
    ///     .whitelist([
    ///         WhitelistGroup::builder().group_name("app-servers").ip_list(["10.10.10.1", "10.10.10.0/24"]).build(),
    ///     ])
    ///     .build();
    ///
    /// client.update_ip_whitelist("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateIpWhitelist.html), as of
    /// 2025-11-17.
    #[inline]
    pub fn update_ip_whitelist(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ModifyIpWhitelistBody,
    ) -> Call<UpdateIpWhitelist> {
        Call(core::Call::new(&self.core, UpdateIpWhitelist::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::ModifyIpWhitelistBody>(body))
    }
}

/// The operation of [`Client::update_ip_whitelist`].
pub enum UpdateIpWhitelist {}

impl Endpoint for UpdateIpWhitelist {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateIpWhitelist",
            method: Method::PUT,
            path: "/v2/{project_id}/instance/{instance_id}/whitelist",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateIpWhitelist.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Add addresses that may connect to an instance.
    ///
    /// Adds groups of addresses to those that may connect to an instance, in a job that ShowJobInfo shows.
    /// The groups that the instance has stay, and so does whether they are in force, which UpdateIpWhitelist
    /// sets. An instance has four groups and 20 addresses at most, those that it had included. The pages do
    /// not say what becomes of a group whose name the instance has already.
    ///
    /// `POST /v2/{project_id}/instance/{instance_id}/whitelist-async`, IAM action `dcs:whitelist:modify`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The groups to add.
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
    /// use huaweicloud_dcs::models::{AddIpWhitelistBody, WhitelistGroup};
    ///
    /// let body = AddIpWhitelistBody::builder()
    ///     .whitelist([WhitelistGroup::builder().group_name("reports").ip_list(["10.30.0.0/28"]).build()])
    ///     .build();
    ///
    /// let response = client.add_ip_whitelist("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0024"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/AddIpWhitelist.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn add_ip_whitelist(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::AddIpWhitelistBody,
    ) -> Call<AddIpWhitelist> {
        Call(core::Call::new(&self.core, AddIpWhitelist::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::AddIpWhitelistBody>(body))
    }
}

/// The operation of [`Client::add_ip_whitelist`].
pub enum AddIpWhitelist {}

impl Endpoint for AddIpWhitelist {
    type Output = models::AddIpWhitelistResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "AddIpWhitelist",
            method: Method::POST,
            path: "/v2/{project_id}/instance/{instance_id}/whitelist-async",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/AddIpWhitelist.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Set in a job which addresses may connect to an instance.
    ///
    /// Replaces all groups of addresses that may connect to an instance, and puts them in force or out of it,
    /// as UpdateIpWhitelist does, in a job that ShowJobInfo shows. Send the groups that are to stay, too:
    /// those that the request lacks are deleted.
    ///
    /// `PUT /v2/{project_id}/instance/{instance_id}/whitelist-async`, IAM action `dcs:whitelist:modify`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: All groups, and whether they are in force.
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
    /// use huaweicloud_dcs::models::{ModifyIpWhitelistBody, WhitelistGroup};
    ///
    /// let body = ModifyIpWhitelistBody::builder()
    ///     .enable_whitelist(true)
    ///     .whitelist([
    ///         WhitelistGroup::builder().group_name("app-servers").ip_list(["10.10.10.1", "10.10.10.0/24"]).build(),
    ///         WhitelistGroup::builder().group_name("operations").ip_list(["10.20.0.7"]).build(),
    ///     ])
    ///     .build();
    ///
    /// let response = client.update_ip_whitelist_async("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateIpWhitelistAsync.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn update_ip_whitelist_async(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ModifyIpWhitelistBody,
    ) -> Call<UpdateIpWhitelistAsync> {
        Call(core::Call::new(&self.core, UpdateIpWhitelistAsync::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::ModifyIpWhitelistBody>(body))
    }
}

/// The operation of [`Client::update_ip_whitelist_async`].
pub enum UpdateIpWhitelistAsync {}

impl Endpoint for UpdateIpWhitelistAsync {
    type Output = models::UpdateIpWhitelistAsyncResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateIpWhitelistAsync",
            method: Method::PUT,
            path: "/v2/{project_id}/instance/{instance_id}/whitelist-async",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateIpWhitelistAsync.html",
        };
        &OPERATION
    }
}
