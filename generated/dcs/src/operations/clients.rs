// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `clients.yaml`.

use huaweicloud_core::{
    self as core, Endpoint, In, Input, Items, Method, Operation, Pages, Paging, PagingKind, Parameter, Source,
};
use crate::Call;
use crate::Client;
use crate::limits;
use crate::models;

impl Client {
    /// List the clients that are connected to a node.
    ///
    /// Lists the clients that were connected to a node of an instance when ScanClients last looked, a page at
    /// a time. Call ScanClients first and wait for its job: without one the service fails with status 500.
    /// Clients of Web CLI are not among them. Instances of Redis 4.0 and later have the list; the service
    /// refuses others with DCS.4848. While UpdateClientIpTransparentTransmission has not switched it on, the
    /// addresses are internal ones (198.19.x.x).
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/clients`, IAM action `dcs:clients:list`, idempotent.
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
    /// use huaweicloud_dcs::models::ClientOrder;
    ///
    /// let response = client
    ///     .list_clients("86157b69-8a62-47f9-8c55-fa6ddc8927ee")
    ///     .node_id("8a2c482f6e1c4d5b016e1c5f3a9b0007")
    ///     .offset(0)
    ///     .limit(50)
    ///     .addr("192.168.0.17:52114")
    ///     .sort("idle")
    ///     .order(ClientOrder::Descending)
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
    ///   "time": "2025-10-22T06:44:30.508Z",
    ///   "count": 1,
    ///   "clients": [
    ///     {
    ///       "id": "1029",
    ///       "addr": "192.168.0.17:52114",
    ///       "fd": "14",
    ///       "name": "billing",
    ///       "cmd": "get",
    ///       "age": 86400,
    ///       "idle": 12,
    ///       "db": "0",
    ///       "flags": "N",
    ///       "sub": 0,
    ///       "psub": 0,
    ///       "multi": -1,
    ///       "qbuf": 0,
    ///       "qbuf_free": 0,
    ///       "obl": 0,
    ///       "oll": 0,
    ///       "omem": 0,
    ///       "events": "r",
    ///       "network": "vpc",
    ///       "peer": "198.19.32.107:11276",
    ///       "user": "default"
    ///     }
    ///   ]
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ListClients.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn list_clients(&self, instance_id: impl Into<models::InstanceId>) -> Call<ListClients> {
        Call(core::Call::new(&self.core, ListClients::operation()).set::<models::InstanceId>(1, instance_id))
    }
}

impl Call<ListClients> {
    /// Id of the node: of a proxy for proxy cluster and read/write splitting instances, of a data node for
    /// the others. The pages require it, the SDK does not.
    #[inline]
    pub fn node_id(self, node_id: impl Into<models::NodeId>) -> Self {
        Self(self.0.set::<models::NodeId>(2, node_id))
    }

    /// How many entries to skip from the beginning of the list; 3 begins with the fourth.
    ///
    /// Limits: at least 0.
    ///
    /// Default: `0`.
    #[inline]
    pub fn offset(self, offset: i32) -> Self { Self(self.0.set::<i32>(3, offset)) }

    /// How many entries one response holds at most.
    ///
    /// Limits: 1 to 1000.
    ///
    /// Default: `10`.
    #[inline]
    pub fn limit(self, limit: i32) -> Self { Self(self.0.set::<i32>(4, limit)) }

    /// Lists only clients with this address.
    #[inline]
    pub fn addr(self, addr: impl Into<String>) -> Self { Self(self.0.set::<String>(5, addr)) }

    /// Name of the field of a client that the list is sorted by, such as `idle`.
    #[inline]
    pub fn sort(self, sort: impl Into<String>) -> Self { Self(self.0.set::<String>(6, sort)) }

    /// Direction of the order.
    ///
    /// Default: `"desc"`.
    #[inline]
    pub fn order(self, order: models::ClientOrder) -> Self {
        Self(self.0.set::<models::ClientOrder>(7, order))
    }

    /// Reads the whole list, item by item, with as many requests as it takes.
    ///
    /// Where the list changes meanwhile, an item may come twice or be left out.
    #[inline]
    pub fn items(self) -> Items<models::ListClientsResponse, models::ClientInfo> {
        self.0.items(&LIST_CLIENTS_PAGING, |page| page.clients.unwrap_or_default())
    }

    /// Reads the whole list, page by page, as the service returns them.
    #[inline]
    pub fn pages(self) -> Pages<models::ListClientsResponse> { self.0.pages(&LIST_CLIENTS_PAGING) }
}

/// The operation of [`Client::list_clients`].
pub enum ListClients {}

impl Endpoint for ListClients {
    type Output = models::ListClientsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ListClients",
            method: Method::GET,
            path: "/v2/{project_id}/instances/{instance_id}/clients",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
                Parameter::new("node_id", In::Query, Source::Call, models::NODE_ID_RULES),
                Parameter::new("offset", In::Query, Source::Call, limits::AT_LEAST_0),
                Parameter::new("limit", In::Query, Source::Call, limits::FROM_1_TO_1000),
                Parameter::new("addr", In::Query, Source::Call, &[]),
                Parameter::new("sort", In::Query, Source::Call, &[]),
                Parameter::new("order", In::Query, Source::Call, models::CLIENT_ORDER_RULES),
            ],
            body: &[],
            idempotent: true,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ListClients.html",
        };
        &OPERATION
    }
}

static LIST_CLIENTS_PAGING: Paging = Paging {
    kind: PagingKind::Offset(0),
    from: Input::Parameter(3),
    size: Some(Input::Parameter(4)),
    items: "clients",
    id: None,
    total: Some("count"),
};

impl Client {
    /// Look which clients are connected to a node.
    ///
    /// Looks in a job which clients are connected to a node of an instance, and keeps what it finds for
    /// ListClients. Instances of Redis 4.0 and later can do so; the service refuses others with DCS.4848, and
    /// a node that the instance does not have with DCS.3053.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/clients`, IAM action `dcs:clients:list`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The node.
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
    /// use huaweicloud_dcs::models::ScanClientsRequestBody;
    ///
    /// let body = ScanClientsRequestBody::builder()
    ///     .node_id("8a2c482f6e1c4d5b016e1c5f3a9b0007")
    ///     .clean_cache(true)
    ///     .build();
    ///
    /// let response = client.scan_clients("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0026"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ScanClients.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn scan_clients(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ScanClientsRequestBody,
    ) -> Call<ScanClients> {
        Call(core::Call::new(&self.core, ScanClients::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::ScanClientsRequestBody>(body))
    }
}

/// The operation of [`Client::scan_clients`].
pub enum ScanClients {}

impl Endpoint for ScanClients {
    type Output = models::ScanClientsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ScanClients",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/clients",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ScanClients.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Cut clients off.
    ///
    /// Cuts connections of clients to a node of an instance. A client that connects again by itself is not
    /// kept from it. The service refuses a request that the state of the job does not allow with DCS.4957.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/clients/kill`, IAM action `dcs:clients:kill`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The node and the clients.
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
    /// use huaweicloud_dcs::models::HangUpClientsRequestBody;
    ///
    /// let body = HangUpClientsRequestBody::builder()
    ///     .node_id("8a2c482f6e1c4d5b016e1c5f3a9b0007")
    ///     .client_addrs(["198.19.32.107:11276"])
    ///     .build();
    ///
    /// client.hang_up_clients("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/HangUpClients.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn hang_up_clients(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::HangUpClientsRequestBody,
    ) -> Call<HangUpClients> {
        Call(core::Call::new(&self.core, HangUpClients::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::HangUpClientsRequestBody>(body))
    }
}

/// The operation of [`Client::hang_up_clients`].
pub enum HangUpClients {}

impl Endpoint for HangUpClients {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "HangUpClients",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/clients/kill",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/HangUpClients.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Cut all clients of a node or an instance off.
    ///
    /// Cuts all connections of clients to a node, or to all nodes of an instance, in a job. A client that
    /// connects again by itself is not kept from it. The service refuses a request that the state of the job
    /// does not allow with DCS.4957.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/clients/kill-all`, IAM action `dcs:clients:kill`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The node, or that all nodes are meant.
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
    /// use huaweicloud_dcs::models::HangUpKillAllClientsRequestBody;
    ///
    /// let body = HangUpKillAllClientsRequestBody::builder()
    ///     .node_id("8a2c482f6e1c4d5b016e1c5f3a9b0007")
    ///     .kill_all_nodes(false)
    ///     .build();
    ///
    /// let response = client.hang_up_kill_all_clients("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "job_id": "ff8080819b1c2d3e019b1c9a0f4c0027"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/HangUpKillAllClients.html), as of
    /// 2025-10-22.
    #[inline]
    pub fn hang_up_kill_all_clients(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::HangUpKillAllClientsRequestBody,
    ) -> Call<HangUpKillAllClients> {
        Call(core::Call::new(&self.core, HangUpKillAllClients::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::HangUpKillAllClientsRequestBody>(body))
    }
}

/// The operation of [`Client::hang_up_kill_all_clients`].
pub enum HangUpKillAllClients {}

impl Endpoint for HangUpKillAllClients {
    type Output = models::HangUpKillAllClientsResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "HangUpKillAllClients",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/clients/kill-all",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/HangUpKillAllClients.html",
        };
        &OPERATION
    }
}
