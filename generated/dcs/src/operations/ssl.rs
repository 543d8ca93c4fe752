// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `ssl.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Show whether an instance uses SSL.
    ///
    /// Returns the address that clients of an instance with SSL connect to, and until when its certificate
    /// holds. For an instance without SSL the response has status 204 and no body. The basic edition of Redis
    /// 6.0 and 7.0 has SSL; the service refuses other instances with DCS.4201.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/ssl`, IAM action `dcs:ssl:get`, idempotent.
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
    /// let response = client.show_instance_ssl_detail("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "enabled": true,
    ///   "ip": "192.168.0.153",
    ///   "ipv6": "fd00::153",
    ///   "port": "6379",
    ///   "domain_name": "redis-86157b69-8a62-47f9-8c55-fa6ddc8927ee.dcs.example.com",
    ///   "ssl_expired_at": "2027-06-15T02:21:18.669Z",
    ///   "ssl_validated": true
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ShowInstanceSSLDetail.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn show_instance_ssl_detail(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> Call<ShowInstanceSslDetail> {
        Call(core::Call::new(&self.core, ShowInstanceSslDetail::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::show_instance_ssl_detail`].
pub enum ShowInstanceSslDetail {}

impl Endpoint for ShowInstanceSslDetail {
    type Output = Option<models::ShowInstanceSslDetailResponse>;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ShowInstanceSslDetail",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/ssl",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ShowInstanceSSLDetail.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Switch SSL of an instance on or off.
    ///
    /// Switches SSL of an instance on or off in a job. The instance is restarted, which cannot be called off:
    /// all connections are cut for some seconds, and backups that are being made are stopped. A single-node
    /// instance, and every other one with `appendonly` set to `no`, loses all its data. SSL makes reads and
    /// writes slower, and cannot be on together with the switch of UpdateClientIpTransparentTransmission.
    ///
    /// Single-node, master/standby and Redis Cluster instances of the basic edition of Redis 6.0 and 7.0 have
    /// SSL; the service refuses others with DCS.4201, and a body that it cannot read with DCS.4202.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/ssl`, IAM action `dcs:ssl:modify`, not idempotent.
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
    /// use huaweicloud_dcs::models::UpdateSslSwitchRequestBody;
    ///
    /// let body = UpdateSslSwitchRequestBody::builder().enabled(true).build();
    ///
    /// let response = client.update_ssl_switch("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0024",
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateSSLSwitch.html), as of
    /// 2025-05-13.
    #[inline]
    pub fn update_ssl_switch(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::UpdateSslSwitchRequestBody,
    ) -> Call<UpdateSslSwitch> {
        Call(core::Call::new(&self.core, UpdateSslSwitch::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::UpdateSslSwitchRequestBody>(body))
    }
}

/// The operation of [`Client::update_ssl_switch`].
pub enum UpdateSslSwitch {}

impl Endpoint for UpdateSslSwitch {
    type Output = models::UpdateSslSwitchResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdateSslSwitch",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/ssl",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdateSSLSwitch.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Get a link to the certificate of an instance.
    ///
    /// Returns a link to an archive with the certificate (`ca.crt`) by which clients verify an instance with
    /// SSL. The link is signed and works for a limited time without any further credentials, which is why it
    /// is a secret. The basic edition of Redis 6.0 and 7.0 has SSL; the service refuses other instances with
    /// DCS.4201.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/ssl-certs/download`, IAM action `dcs:ssl:modify`,
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
    /// let response = client.download_ssl_cert("86157b69-8a62-47f9-8c55-fa6ddc8927ee").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "file_name": "ssl-86157b69.zip",
    ///   "link": "https://dcs-ssl.obs.example.com:443/ssl-86157b69.zip?Expires=1767225600&Signature=abc",
    ///   "bucket_name": "dcs-ssl"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DownloadSSLCert.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn download_ssl_cert(&self, instance_id: impl Into<models::InstanceId>) -> Call<DownloadSslCert> {
        Call(core::Call::new(&self.core, DownloadSslCert::operation()).set::<models::InstanceId>(
            1,
            instance_id,
        ))
    }
}

/// The operation of [`Client::download_ssl_cert`].
pub enum DownloadSslCert {}

impl Endpoint for DownloadSslCert {
    type Output = models::DownloadSslCertResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "DownloadSslCert",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/ssl-certs/download",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/DownloadSSLCert.html",
        };
        &OPERATION
    }
}
