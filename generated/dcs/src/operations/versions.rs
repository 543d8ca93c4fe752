// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `versions.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Rule, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Show the minor versions of an instance.
    ///
    /// Tells which minor versions the engine and the proxies of an instance have, which are the newest, and
    /// whether it can be upgraded. UpgradeInstanceMinorVersion does it.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/version`, IAM action `dcs:instance:get`, idempotent.
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
    /// let response = client.show_instance_version("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowInstanceVersion.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn show_instance_version(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ShowInstanceVersion> {
        Call(core::Call::new(&self.core, ShowInstanceVersion::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::show_instance_version`].
pub enum ShowInstanceVersion {}

impl Endpoint for ShowInstanceVersion {
    type Output = models::ShowInstanceVersionResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowInstanceVersion",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/version",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, &[
                    Rule::All(models::INSTANCE_ID_RULES),
                    Rule::MaxLength(64),
                ]),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowInstanceVersion.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Upgrade the minor version of an instance or of its proxies.
    ///
    /// Begins a task that gives an instance of Redis 4.0 or later, or its proxies, a newer minor version.
    /// Nothing takes it back. The nodes are moved one by one: connections are cut now and then, and a shard
    /// takes no writes for about a minute, so that clients have to reconnect; addresses, password and
    /// whitelist stay. Do it when little is going on; under load it may fail.
    ///
    /// The instance is `UPGRADING` meanwhile. One that has the version already is refused with DCS.4053, one
    /// that is being upgraded with DCS.4116.
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
    /// let body = UpgradeMinorVersionRequestBody::builder().engine_minor_version("latest").build();
    ///
    /// let response = client.upgrade_instance_minor_version("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpgradeInstanceMinorVersion.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn upgrade_instance_minor_version(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::UpgradeMinorVersionRequestBody,
    ) -> Call<UpgradeInstanceMinorVersion> {
        Call(core::Call::new(&self.core, UpgradeInstanceMinorVersion::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::UpgradeMinorVersionRequestBody>(body))
    }
}

/// The operation of [`Client::upgrade_instance_minor_version`].
pub enum UpgradeInstanceMinorVersion {}

impl Endpoint for UpgradeInstanceMinorVersion {
    type Output = models::UpgradeInstanceMinorVersionResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpgradeInstanceMinorVersion",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/minor-version/upgrade",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpgradeInstanceMinorVersion.html",
        };
        &OPERATION
    }
}
