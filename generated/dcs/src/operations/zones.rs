// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `zones.yaml`.

use huaweicloud_core::{self as core, Endpoint, Method, Operation};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// List the availability zones of the region.
    ///
    /// Lists the availability zones of the region that is called, and whether they have resources left.
    /// Whether they have them for one specification is shown by ListFlavors.
    ///
    /// `GET /v2/available-zones`, idempotent. Needs no permission.
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListAvailableZones.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn list_available_zones(&self) -> Call<ListAvailableZones> {
        Call(core::Call::new(&self.core, ListAvailableZones::operation()))
    }
}

/// The operation of [`Client::list_available_zones`].
pub enum ListAvailableZones {}

impl Endpoint for ListAvailableZones {
    type Output = models::ListAvailableZonesResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
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
        &OPERATION
    }
}

impl Client {
    /// List the maintenance windows of the region.
    ///
    /// Lists the times of day at which the service may maintain instances, in UTC. CreateInstance and
    /// UpdateInstance take one of them, as `HH:mm:ss`.
    ///
    /// `GET /v2/instances/maintain-windows`, idempotent. Needs no permission.
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
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListMaintenanceWindows.html), as
    /// of 2025-12-29.
    #[inline]
    pub fn list_maintenance_windows(&self) -> Call<ListMaintenanceWindows> {
        Call(core::Call::new(&self.core, ListMaintenanceWindows::operation()))
    }
}

/// The operation of [`Client::list_maintenance_windows`].
pub enum ListMaintenanceWindows {}

impl Endpoint for ListMaintenanceWindows {
    type Output = models::ListMaintenanceWindowsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
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
        &OPERATION
    }
}
