// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `public-access.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Make an instance reachable from the internet.
    ///
    /// Makes an instance reachable from the internet, or changes the address that it is reached by: an
    /// instance of Redis 4.0 or later through a dedicated load balancer (ELB), which costs money of its own,
    /// one of Redis 3.0 through an elastic IP address. Single-node, master/standby, read/write splitting and
    /// proxy cluster instances with a password can do so, Redis Cluster and Memcached cannot. Not all regions
    /// have it without a request to the vendor's support. Where a list of allowed addresses is in force, add
    /// the private address of the load balancer to it.
    ///
    /// A job makes the change for Redis 4.0 and later (status 200); for Redis 3.0 it is made at once (204).
    /// Policies may name the older action dcs:instance:modify instead.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/public-ip`, IAM action `dcs:instance:bindPublicIp`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The load balancer or the elastic IP address.
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
    /// use huaweicloud_dcs::models::UpdatePublicIpRequestBody;
    ///
    /// let body = UpdatePublicIpRequestBody::builder().elb_id("2c8f5e1b-9d3a-4b76-8e0f-7a1d6c4b2e95").build();
    ///
    /// let response = client.update_public_ip("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdatePublicIp.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn update_public_ip(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::UpdatePublicIpRequestBody,
    ) -> Call<UpdatePublicIp> {
        Call(core::Call::new(&self.core, UpdatePublicIp::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::UpdatePublicIpRequestBody>(body))
    }
}

/// The operation of [`Client::update_public_ip`].
pub enum UpdatePublicIp {}

impl Endpoint for UpdatePublicIp {
    type Output = Option<models::UpdatePublicIpResponse>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdatePublicIp",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/public-ip",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdatePublicIp.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Take an instance off the internet.
    ///
    /// Ends the access to an instance from the internet; clients that connect from there are cut off. The
    /// load balancer or the elastic IP address stays, and so does what it costs. A job makes the change for
    /// Redis 4.0 and later (status 200); for Redis 3.0 it is made at once (204). Policies may name the older
    /// action dcs:instance:modify instead.
    ///
    /// `DELETE /v2/{project_id}/instances/{instance_id}/public-ip`, IAM action `dcs:instance:unbindPublicIp`,
    /// not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
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
    /// let response = client.delete_public_ip("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0022"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DeletePublicIp.html).
    #[inline]
    pub fn delete_public_ip(&self, instance_id: impl Into<models::InstanceId>) -> Call<DeletePublicIp> {
        Call(core::Call::new(&self.core, DeletePublicIp::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::delete_public_ip`].
pub enum DeletePublicIp {}

impl Endpoint for DeletePublicIp {
    type Output = Option<models::DeletePublicIpResponse>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DeletePublicIp",
            method: Method::DELETE,
            path: "/v2/{project_id}/instances/{instance_id}/public-ip",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DeletePublicIp.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Set whether an instance sees the addresses of its clients.
    ///
    /// Switches on or off that an instance of Redis 4.0 or later sees the addresses of its clients: in the
    /// list of sessions, in slow logs and in what `CLIENT LIST` and `MONITOR` show. While it is off, and for
    /// connections that are older than the switch, addresses begin with 198.19. It is off at first, and
    /// cannot be on together with SSL. A job makes the change; wait for it.
    ///
    /// The service refuses an instance that cannot do so with DCS.4838 or DCS.4841, one that is being
    /// switched with DCS.4300, a switch that is off or on already with DCS.4846 or DCS.4847, and an invalid
    /// value with DCS.4800. Policies may name the older action dcs:clientiptrans:modify instead.
    ///
    /// `PUT /v2/{project_id}/{instance_id}/client-ip-transparent-transmission`, IAM action
    /// `dcs:clientIpTrans:modify`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: On or off.
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
    /// use huaweicloud_dcs::models::UpdateClientIpTransparentTransmissionRequestBody;
    ///
    /// let body = UpdateClientIpTransparentTransmissionRequestBody::builder()
    ///     .transparent_client_ip_enable(true)
    ///     .build();
    ///
    /// let response = client
    ///     .update_client_ip_transparent_transmission("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body)
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
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0023"
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/UpdateClientIpTransparentTransmission.html).
    #[inline]
    pub fn update_client_ip_transparent_transmission(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::UpdateClientIpTransparentTransmissionRequestBody,
    ) -> Call<UpdateClientIpTransparentTransmission> {
        Call(core::Call::new(&self.core, UpdateClientIpTransparentTransmission::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::UpdateClientIpTransparentTransmissionRequestBody>(body))
    }
}

/// The operation of [`Client::update_client_ip_transparent_transmission`].
pub enum UpdateClientIpTransparentTransmission {}

impl Endpoint for UpdateClientIpTransparentTransmission {
    type Output = models::UpdateClientIpTransparentTransmissionResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateClientIpTransparentTransmission",
            method: Method::PUT,
            path: "/v2/{project_id}/{instance_id}/client-ip-transparent-transmission",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateClientIpTransparentTransmission.html",
        };
        &OPERATION
    }
}
