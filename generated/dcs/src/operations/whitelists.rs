// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `whitelists.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Method, Operation, Parameter, Preview, Response,
    ResponseFuture, Retry, Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// Show which addresses may connect to an instance.
    ///
    /// Returns the groups of addresses that may connect to an instance, and whether they are in force.
    /// While they are not, every address that reaches the VPC of the instance may connect. Instances
    /// of Redis 4.0 and later have such groups; the service refuses instances that have a security
    /// group instead (Redis 3.0 and Memcached) with DCS.4872, and so did whole regions in the past.
    ///
    /// `GET /v2/{project_id}/instance/{instance_id}/whitelist`, IAM action `dcs:whitelist:list`,
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
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client
    ///     .show_ip_whitelist("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowIpWhitelist.html), as
    /// of 2025-11-14.
    #[inline]
    pub fn show_ip_whitelist(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> ShowIpWhitelist {
        ShowIpWhitelist(
            Call::new(&self.core, &SHOW_IP_WHITELIST)
                .set::<models::InstanceId>(1, instance_id),
        )
    }
}

/// A call of [`Client::show_ip_whitelist`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowIpWhitelist(Call<models::ShowIpWhitelistResponse>);

impl ShowIpWhitelist {
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
    pub fn send(self) -> ResponseFuture<models::ShowIpWhitelistResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ShowIpWhitelistResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ShowIpWhitelist {
    type Output = core::Result<models::ShowIpWhitelistResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_IP_WHITELIST: Operation = Operation {
    name: "ShowIpWhitelist",
    method: Method::GET,
    path: "/v2/{project_id}/instance/{instance_id}/whitelist",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ShowIpWhitelist.html",
};

impl Client {
    /// Set which addresses may connect to an instance.
    ///
    /// Replaces all groups of addresses that may connect to an instance, and puts them in force or out
    /// of it. Send the groups that are to stay, too: those that the request lacks are deleted. Once
    /// the groups are in force, only clients with these addresses can connect. An entry that is no
    /// valid address or range may be dropped without an error; ShowIpWhitelist shows what was taken.
    /// UpdateIpWhitelistAsync does the same in a job. Instances of Redis 4.0 and later have such
    /// groups; those of Redis 3.0 and Memcached have a security group instead.
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
    ///         WhitelistGroup::builder()
    ///             .group_name("app-servers")
    ///             .ip_list(["10.10.10.1", "10.10.10.0/24"])
    ///             .build(),
    ///     ])
    ///     .build();
    ///
    /// client.update_ip_whitelist("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateIpWhitelist.html), as
    /// of 2025-11-17.
    #[inline]
    pub fn update_ip_whitelist(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ModifyIpWhitelistBody,
    ) -> UpdateIpWhitelist {
        UpdateIpWhitelist(
            Call::new(&self.core, &UPDATE_IP_WHITELIST)
                .set::<models::InstanceId>(1, instance_id)
                .body::<models::ModifyIpWhitelistBody>(body),
        )
    }
}

/// A call of [`Client::update_ip_whitelist`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateIpWhitelist(Call<()>);

impl UpdateIpWhitelist {
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
    pub fn send(self) -> ResponseFuture<()> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(self) -> ResponseFuture<Response<()>> {
        self.0.with_metadata()
    }
}

impl Future for UpdateIpWhitelist {
    type Output = core::Result<()>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static UPDATE_IP_WHITELIST: Operation = Operation {
    name: "UpdateIpWhitelist",
    method: Method::PUT,
    path: "/v2/{project_id}/instance/{instance_id}/whitelist",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/UpdateIpWhitelist.html",
};

impl Client {
    /// Set in a job which addresses may connect to an instance.
    ///
    /// Replaces all groups of addresses that may connect to an instance, and puts them in force or out
    /// of it, as UpdateIpWhitelist does, in a job that ShowJobInfo shows. Send the groups that are to
    /// stay, too: those that the request lacks are deleted.
    ///
    /// `PUT /v2/{project_id}/instance/{instance_id}/whitelist-async`, IAM action
    /// `dcs:whitelist:modify`, not idempotent.
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
    ///         WhitelistGroup::builder()
    ///             .group_name("app-servers")
    ///             .ip_list(["10.10.10.1", "10.10.10.0/24"])
    ///             .build(),
    ///         WhitelistGroup::builder()
    ///             .group_name("operations")
    ///             .ip_list(["10.20.0.7"])
    ///             .build(),
    ///     ])
    ///     .build();
    ///
    /// let response = client
    ///     .update_ip_whitelist_async("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body)
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
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0021"
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/UpdateIpWhitelistAsync.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn update_ip_whitelist_async(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ModifyIpWhitelistBody,
    ) -> UpdateIpWhitelistAsync {
        UpdateIpWhitelistAsync(
            Call::new(&self.core, &UPDATE_IP_WHITELIST_ASYNC)
                .set::<models::InstanceId>(1, instance_id)
                .body::<models::ModifyIpWhitelistBody>(body),
        )
    }
}

/// A call of [`Client::update_ip_whitelist_async`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateIpWhitelistAsync(Call<models::UpdateIpWhitelistAsyncResponse>);

impl UpdateIpWhitelistAsync {
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
    pub fn send(self) -> ResponseFuture<models::UpdateIpWhitelistAsyncResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::UpdateIpWhitelistAsyncResponse>> {
        self.0.with_metadata()
    }
}

impl Future for UpdateIpWhitelistAsync {
    type Output = core::Result<models::UpdateIpWhitelistAsyncResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static UPDATE_IP_WHITELIST_ASYNC: Operation = Operation {
    name: "UpdateIpWhitelistAsync",
    method: Method::PUT,
    path: "/v2/{project_id}/instance/{instance_id}/whitelist-async",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/UpdateIpWhitelistAsync.html",
};
