// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `ssl.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, In, Method, Operation, Parameter, Preview, Response,
    ResponseFuture, Retry, Source, Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// Show whether an instance uses SSL.
    ///
    /// Returns the address that clients of an instance with SSL connect to, and until when its
    /// certificate holds. For an instance without SSL the response has status 204 and no body. The
    /// basic edition of Redis 6.0 and 7.0 has SSL; the service refuses other instances with DCS.4201.
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
    /// let response = client
    ///     .show_instance_ssl_detail("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/ShowInstanceSSLDetail.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn show_instance_ssl_detail(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> ShowInstanceSslDetail {
        ShowInstanceSslDetail(
            Call::new(&self.core, &SHOW_INSTANCE_SSL_DETAIL)
                .set::<models::InstanceId>(1, instance_id),
        )
    }
}

/// A call of [`Client::show_instance_ssl_detail`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ShowInstanceSslDetail(Call<Option<models::ShowInstanceSslDetailResponse>>);

impl ShowInstanceSslDetail {
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
    pub fn send(self) -> ResponseFuture<Option<models::ShowInstanceSslDetailResponse>> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<Option<models::ShowInstanceSslDetailResponse>>> {
        self.0.with_metadata()
    }
}

impl Future for ShowInstanceSslDetail {
    type Output = core::Result<Option<models::ShowInstanceSslDetailResponse>>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static SHOW_INSTANCE_SSL_DETAIL: Operation = Operation {
    name: "ShowInstanceSslDetail",
    method: Method::GET,
    path: "/v2/{project_id}/instances/{instance_id}/ssl",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ShowInstanceSSLDetail.html",
};

impl Client {
    /// Switch SSL of an instance on or off.
    ///
    /// Switches SSL of an instance on or off in a job. The instance is restarted, which cannot be
    /// called off: all connections are cut for some seconds, and backups that are being made are
    /// stopped. A single-node instance, and every other one with `appendonly` set to `no`, loses all
    /// its data. SSL makes reads and writes slower, and cannot be on together with the switch of
    /// UpdateClientIpTransparentTransmission.
    ///
    /// Single-node, master/standby and Redis Cluster instances of the basic edition of Redis 6.0 and
    /// 7.0 have SSL; the service refuses others with DCS.4201, and a body that it cannot read with
    /// DCS.4202.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/ssl`, IAM action `dcs:ssl:modify`, not
    /// idempotent.
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
    /// let response = client
    ///     .update_ssl_switch("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body)
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
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0024",
    ///   "instance_id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdateSSLSwitch.html), as
    /// of 2025-05-13.
    #[inline]
    pub fn update_ssl_switch(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::UpdateSslSwitchRequestBody,
    ) -> UpdateSslSwitch {
        UpdateSslSwitch(
            Call::new(&self.core, &UPDATE_SSL_SWITCH)
                .set::<models::InstanceId>(1, instance_id)
                .body::<models::UpdateSslSwitchRequestBody>(body),
        )
    }
}

/// A call of [`Client::update_ssl_switch`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UpdateSslSwitch(Call<models::UpdateSslSwitchResponse>);

impl UpdateSslSwitch {
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
    pub fn send(self) -> ResponseFuture<models::UpdateSslSwitchResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::UpdateSslSwitchResponse>> {
        self.0.with_metadata()
    }
}

impl Future for UpdateSslSwitch {
    type Output = core::Result<models::UpdateSslSwitchResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static UPDATE_SSL_SWITCH: Operation = Operation {
    name: "UpdateSslSwitch",
    method: Method::PUT,
    path: "/v2/{project_id}/instances/{instance_id}/ssl",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: false,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/UpdateSSLSwitch.html",
};

impl Client {
    /// Get a link to the certificate of an instance.
    ///
    /// Returns a link to an archive with the certificate (`ca.crt`) by which clients verify an
    /// instance with SSL. The link is signed and works for a limited time without any further
    /// credentials, which is why it is a secret. The basic edition of Redis 6.0 and 7.0 has SSL; the
    /// service refuses other instances with DCS.4201.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/ssl-certs/download`, IAM action
    /// `dcs:ssl:modify`, idempotent.
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
    ///     .download_ssl_cert("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
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
    ///   "file_name": "ssl-86157b69.zip",
    ///   "link": "https://dcs-ssl.obs.example.com:443/ssl-86157b69.zip?Expires=1767225600&Signature=abc",
    ///   "bucket_name": "dcs-ssl"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/DownloadSSLCert.html), as
    /// of 2025-10-23.
    #[inline]
    pub fn download_ssl_cert(
        &self,
        instance_id: impl Into<models::InstanceId>,
    ) -> DownloadSslCert {
        DownloadSslCert(
            Call::new(&self.core, &DOWNLOAD_SSL_CERT)
                .set::<models::InstanceId>(1, instance_id),
        )
    }
}

/// A call of [`Client::download_ssl_cert`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DownloadSslCert(Call<models::DownloadSslCertResponse>);

impl DownloadSslCert {
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
    pub fn send(self) -> ResponseFuture<models::DownloadSslCertResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::DownloadSslCertResponse>> {
        self.0.with_metadata()
    }
}

impl Future for DownloadSslCert {
    type Output = core::Result<models::DownloadSslCertResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static DOWNLOAD_SSL_CERT: Operation = Operation {
    name: "DownloadSslCert",
    method: Method::POST,
    path: "/v2/{project_id}/instances/{instance_id}/ssl-certs/download",
    parameters: &[
        Parameter::new("project_id", In::Path, Source::ProjectId, &[]),
        Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
    ],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/DownloadSSLCert.html",
};
