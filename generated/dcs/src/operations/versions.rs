// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `versions.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Method, Operation, Parameter, Preview, Response,
    ResponseFuture, Retry, Rule, Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// Show the minor versions of an instance.
    ///
    /// Tells which minor versions the engine and the proxies of an instance have, which are the
    /// newest, and whether it can be upgraded. UpgradeInstanceMinorVersion does it.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/version`, IAM action `dcs:instance:get`,
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance, up to 64 characters. Limits: at most 64 characters.
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
    /// let response = client
    ///     .show_instance_version("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    ///   "engine_minor_version": "6.0.16.1",
    ///   "latest_engine_minor_version": "6.0.18.2",
    ///   "engine_minor_version_upgradable": true,
    ///   "proxy_minor_version": "5.0.14.0",
    ///   "latest_proxy_minor_version": "5.0.14.0",
    ///   "proxy_minor_version_upgradable": false
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowInstanceVersion.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn show_instance_version(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> ShowInstanceVersion {
        ShowInstanceVersion(
            Call::new(&self.core, &SHOW_INSTANCE_VERSION)
                .set::<models::InstanceId>(1, instance_id),
        )
    }
}

/// A call of [`Client::show_instance_version`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowInstanceVersion(Call<models::ShowInstanceVersionResponse>);

impl ShowInstanceVersion {
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
    pub fn send(self) -> ResponseFuture<models::ShowInstanceVersionResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ShowInstanceVersionResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ShowInstanceVersion {
    type Output = core::Result<models::ShowInstanceVersionResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_INSTANCE_VERSION: Operation = Operation {
    name: "ShowInstanceVersion",
    method: Method::GET,
    path: "/v2/{project_id}/instances/{instance_id}/version",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new(
            "instance_id",
            In::Path,
            Source::Call,
            &[Rule::All(models::INSTANCE_ID_RULES), Rule::MaxLength(64)],
        ),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ShowInstanceVersion.html",
};

impl Client {
    /// Upgrade the minor version of an instance or of its proxies.
    ///
    /// Begins a task that gives an instance of Redis 4.0 or later, or its proxies, a newer minor
    /// version. Nothing takes it back. The nodes are moved one by one: connections are cut now and
    /// then, and a shard takes no writes for about a minute, so that clients have to reconnect;
    /// addresses, password and whitelist stay. Do it when little is going on; under load it may fail.
    ///
    /// The instance is `UPGRADING` meanwhile. One that has the version already is refused with
    /// DCS.4053, one that is being upgraded with DCS.4116.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/minor-version/upgrade`, IAM action
    /// `dcs:instance:upgrade`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The versions to upgrade to.
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
    /// use huaweicloud_dcs::models::UpgradeMinorVersionRequestBody;
    ///
    /// let body = UpgradeMinorVersionRequestBody::builder()
    ///     .engine_minor_version("latest")
    ///     .build();
    ///
    /// let response = client
    ///     .upgrade_instance_minor_version("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body)
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
    ///   "task_id": "ff8080819b1c2d3e019b1c9a0f4c0033"
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/UpgradeInstanceMinorVersion.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn upgrade_instance_minor_version(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::UpgradeMinorVersionRequestBody,
    ) -> UpgradeInstanceMinorVersion {
        UpgradeInstanceMinorVersion(
            Call::new(&self.core, &UPGRADE_INSTANCE_MINOR_VERSION)
                .set::<models::InstanceId>(1, instance_id)
                .body::<models::UpgradeMinorVersionRequestBody>(body),
        )
    }
}

/// A call of [`Client::upgrade_instance_minor_version`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpgradeInstanceMinorVersion(
    Call<models::UpgradeInstanceMinorVersionResponse>,
);

impl UpgradeInstanceMinorVersion {
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
    pub fn send(self) -> ResponseFuture<models::UpgradeInstanceMinorVersionResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::UpgradeInstanceMinorVersionResponse>> {
        self.0.with_metadata()
    }
}

impl Future for UpgradeInstanceMinorVersion {
    type Output = core::Result<models::UpgradeInstanceMinorVersionResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static UPGRADE_INSTANCE_MINOR_VERSION: Operation = Operation {
    name: "UpgradeInstanceMinorVersion",
    method: Method::POST,
    path: "/v2/{project_id}/instances/{instance_id}/minor-version/upgrade",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/UpgradeInstanceMinorVersion.html",
};
