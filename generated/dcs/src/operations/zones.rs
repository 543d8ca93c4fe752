// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `zones.yaml`.

use std::pin::Pin;
use std::task::{Context, Poll};
use huaweicloud_core::{
    self as core, Call, Method, Operation, Preview, Response, ResponseFuture, Retry,
    Violations,
};
use crate::Client;
use crate::models;

impl Client {
    /// List the availability zones of the region.
    ///
    /// Lists the availability zones of the region that is called, and whether they have resources
    /// left. Whether they have them for one specification is shown by ListFlavors.
    ///
    /// `GET /v2/available-zones`, IAM action `none`, idempotent.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client.list_available_zones().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "region_id": "cn-north-4",
    ///   "available_zones": [
    ///     {
    ///       "code": "cn-north-4a",
    ///       "name": "AZ1",
    ///       "id": "effdcbc7d4d64a02aa1fa26b42f56533",
    ///       "port": "8403",
    ///       "resource_availability": "true"
    ///     },
    ///     {
    ///       "code": "cn-north-4b",
    ///       "name": "AZ2",
    ///       "id": "a0865121f83b41cbafce65930a22a6e8",
    ///       "port": "8404",
    ///       "resource_availability": "true"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListAvailableZones.html),
    /// as of 2025-10-22.
    #[inline]
    pub fn list_available_zones(&self) -> ListAvailableZones {
        ListAvailableZones(Call::new(&self.core, &LIST_AVAILABLE_ZONES))
    }
}

/// A call of [`Client::list_available_zones`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListAvailableZones(Call<models::ListAvailableZonesResponse>);

impl ListAvailableZones {
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
    pub fn send(self) -> ResponseFuture<models::ListAvailableZonesResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ListAvailableZonesResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ListAvailableZones {
    type Output = core::Result<models::ListAvailableZonesResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static LIST_AVAILABLE_ZONES: Operation = Operation {
    name: "ListAvailableZones",
    method: Method::GET,
    path: "/v2/available-zones",
    parameters: &[],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ListAvailableZones.html",
};

impl Client {
    /// List the maintenance windows of the region.
    ///
    /// Lists the times of day at which the service may maintain instances, in UTC. CreateInstance and
    /// UpdateInstance take one of them, as `HH:mm:ss`.
    ///
    /// `GET /v2/instances/maintain-windows`, IAM action `none`, idempotent.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// let response = client.list_maintenance_windows().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "maintain_windows": [
    ///     {
    ///       "seq": 1,
    ///       "begin": "18",
    ///       "end": "19",
    ///       "default": true
    ///     },
    ///     {
    ///       "seq": 2,
    ///       "begin": "19",
    ///       "end": "20",
    ///       "default": false
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API
    /// reference](https://support.huaweicloud.com/api-dcs/ListMaintenanceWindows.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn list_maintenance_windows(&self) -> ListMaintenanceWindows {
        ListMaintenanceWindows(Call::new(&self.core, &LIST_MAINTENANCE_WINDOWS))
    }
}

/// A call of [`Client::list_maintenance_windows`], sent when it is awaited.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListMaintenanceWindows(Call<models::ListMaintenanceWindowsResponse>);

impl ListMaintenanceWindows {
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
    pub fn send(self) -> ResponseFuture<models::ListMaintenanceWindowsResponse> {
        self.0.send()
    }

    /// Sends the call, and brings the status, the request id and the headers as well.
    #[inline]
    pub fn with_metadata(
        self,
    ) -> ResponseFuture<Response<models::ListMaintenanceWindowsResponse>> {
        self.0.with_metadata()
    }
}

impl Future for ListMaintenanceWindows {
    type Output = core::Result<models::ListMaintenanceWindowsResponse>;
    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context)
    }
}

static LIST_MAINTENANCE_WINDOWS: Operation = Operation {
    name: "ListMaintenanceWindows",
    method: Method::GET,
    path: "/v2/instances/maintain-windows",
    parameters: &[],
    body: &[],
    idempotent: true,
    authenticated: true,
    regions: &[],
    docs: "https://support.huaweicloud.com/api-dcs/ListMaintenanceWindows.html",
};
