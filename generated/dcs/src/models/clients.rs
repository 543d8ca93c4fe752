// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `clients.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use super::builder::{self, Builder};

/// What Redis waits for on the connection of a client.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientEvents {
    /// The client may send something. `r` on the wire.
    Read,
    /// The client may take more of a reply. `w` on the wire.
    Write,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ClientEvents {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["r", "w"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Read => "r",
            Self::Write => "w",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ClientEvents {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "r" => Self::Read,
            "w" => Self::Write,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ClientEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ClientEvents {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// A client that is connected. Most fields are those of the `CLIENT LIST` of Redis.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClientInfo {
    /// Id of the connection.
    pub id: Option<String>,
    /// Address and port of the client.
    pub addr: Option<String>,
    /// File descriptor of the connection.
    pub fd: Option<String>,
    /// Name that the client has given itself.
    pub name: Option<String>,
    /// Last command of the client, without its arguments.
    pub cmd: Option<String>,
    /// For how many seconds it has been connected.
    pub age: Option<i32>,
    /// For how many seconds it has sent nothing.
    pub idle: Option<i32>,
    /// Number of the database that it uses.
    pub db: Option<String>,
    /// Flags of the connection, a letter each; `N` stands for none.
    pub flags: Option<String>,
    /// How many channels it has subscribed to.
    pub sub: Option<i32>,
    /// How many patterns of channels it has subscribed to.
    pub psub: Option<i32>,
    /// How many commands its transaction has; Redis says -1 where there is none.
    pub multi: Option<i32>,
    /// Bytes in its query buffer; 0 where it has none.
    pub qbuf: Option<i32>,
    /// Bytes that are free in its query buffer.
    pub qbuf_free: Option<i32>,
    /// Bytes in its output buffer; 0 where it has none.
    pub obl: Option<i32>,
    /// Replies that wait in its output list because the output buffer is full.
    pub oll: Option<i32>,
    /// Bytes that its output buffer and output list take.
    ///
    /// Differs from the documentation: The pages declare 32 bits, which 2 GiB of replies exceed.
    pub omem: Option<i64>,
    /// What Redis waits for on the connection of a client.
    pub events: Option<super::ClientEvents>,
    /// Network that the client comes from, such as `vpc`.
    pub network: Option<String>,
    /// Address and port of the connection, by which HangUpClients names it.
    pub peer: Option<String>,
    /// Account that the client uses.
    pub user: Option<String>,
}

static CLIENT_INFO_SHAPE: Shape = Shape {
    name: "ClientInfo",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("addr", Presence::Optional, &[]),
        Field::new("fd", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("cmd", Presence::Optional, &[]),
        Field::new("age", Presence::Optional, &[]),
        Field::new("idle", Presence::Optional, &[]),
        Field::new("db", Presence::Optional, &[]),
        Field::new("flags", Presence::Optional, &[]),
        Field::new("sub", Presence::Optional, &[]),
        Field::new("psub", Presence::Optional, &[]),
        Field::new("multi", Presence::Optional, &[]),
        Field::new("qbuf", Presence::Optional, &[]),
        Field::new("qbuf_free", Presence::Optional, &[]),
        Field::new("obl", Presence::Optional, &[]),
        Field::new("oll", Presence::Optional, &[]),
        Field::new("omem", Presence::Optional, &[]),
        Field::new("events", Presence::Optional, &[]),
        Field::new("network", Presence::Optional, &[]),
        Field::new("peer", Presence::Optional, &[]),
        Field::new("user", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ClientInfo {
    fn shape(&self) -> &'static Shape { &CLIENT_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.addr,
            2 => &self.fd,
            3 => &self.name,
            4 => &self.cmd,
            5 => &self.age,
            6 => &self.idle,
            7 => &self.db,
            8 => &self.flags,
            9 => &self.sub,
            10 => &self.psub,
            11 => &self.multi,
            12 => &self.qbuf,
            13 => &self.qbuf_free,
            14 => &self.obl,
            15 => &self.oll,
            16 => &self.omem,
            17 => &self.events,
            18 => &self.network,
            19 => &self.peer,
            20 => &self.user,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.addr,
            2 => &mut self.fd,
            3 => &mut self.name,
            4 => &mut self.cmd,
            5 => &mut self.age,
            6 => &mut self.idle,
            7 => &mut self.db,
            8 => &mut self.flags,
            9 => &mut self.sub,
            10 => &mut self.psub,
            11 => &mut self.multi,
            12 => &mut self.qbuf,
            13 => &mut self.qbuf_free,
            14 => &mut self.obl,
            15 => &mut self.oll,
            16 => &mut self.omem,
            17 => &mut self.events,
            18 => &mut self.network,
            19 => &mut self.peer,
            20 => &mut self.user,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ClientInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Direction in which a list of clients is sorted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientOrder {
    /// The smallest value comes first. `asc` on the wire.
    Ascending,
    /// The largest value comes first. `desc` on the wire.
    Descending,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl ClientOrder {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["asc", "desc"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ascending => "asc",
            Self::Descending => "desc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ClientOrder {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Ascending,
            "desc" => Self::Descending,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for ClientOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for ClientOrder {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static CLIENT_ORDER_RULES: &[Rule] = &[Rule::OneOf(ClientOrder::VALUES)];

/// Clients to cut off.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HangUpClientsRequestBody {
    /// Id of the node that the clients are connected to.
    pub node_id: super::NodeId,
    /// Address and port of each connection, which is the `peer` that ListClients shows; earlier descriptions
    /// show addresses alone.
    pub client_addrs: Vec<String>,
}

impl HangUpClientsRequestBody {
    /// Starts a value; `node_id`, `client_addrs` are required.
    #[inline]
    pub fn builder() -> Builder<HangUpClientsRequestBody, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<NodeId, ClientAddrs> Builder<HangUpClientsRequestBody, (NodeId, ClientAddrs)> {
    /// Sets [`node_id`](HangUpClientsRequestBody::node_id).
    pub fn node_id(
        mut self,
        node_id: impl Into<super::NodeId>,
    ) -> Builder<HangUpClientsRequestBody, (Set, ClientAddrs)> {
        self.value.node_id = node_id.into();
        builder::with(self.value)
    }

    /// Sets [`client_addrs`](HangUpClientsRequestBody::client_addrs).
    pub fn client_addrs(
        mut self,
        client_addrs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Builder<HangUpClientsRequestBody, (NodeId, Set)> {
        self.value.client_addrs = Vec::from_iter(client_addrs.into_iter().map(Into::into));
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> HangUpClientsRequestBody
    where
        NodeId: super::fields::node_id<HangUpClientsRequestBody>,
        ClientAddrs: super::fields::client_addrs<HangUpClientsRequestBody>,
    {
        self.value
    }
}

static HANG_UP_CLIENTS_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "HangUpClientsRequestBody",
    fields: &[
        Field::new("node_id", Presence::Required, super::NODE_ID_RULES),
        Field::new("client_addrs", Presence::Required, &[]),
    ],
    rules: &[],
};

impl Model for HangUpClientsRequestBody {
    fn shape(&self) -> &'static Shape { &HANG_UP_CLIENTS_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.node_id,
            1 => &self.client_addrs,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.node_id,
            1 => &mut self.client_addrs,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { node_id: Value::blank(), client_addrs: Value::blank() } }
}

impl fmt::Debug for HangUpClientsRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Whose clients to cut off.
///
/// Where `kill_all_nodes` is `false`, or has no value, `node_id` must have a value.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HangUpKillAllClientsRequestBody {
    /// Id of the node whose clients are cut off; required unless all nodes are meant.
    pub node_id: Option<super::NodeId>,
    /// Whether the clients of all nodes are cut off.
    ///
    /// Default: `false`.
    ///
    /// Differs from the documentation: A description of 2025 lists `true` and `false` as its values, which
    /// any flag has.
    pub kill_all_nodes: Option<bool>,
}

impl HangUpKillAllClientsRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<HangUpKillAllClientsRequestBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<HangUpKillAllClientsRequestBody, S> {
    /// Sets [`node_id`](HangUpKillAllClientsRequestBody::node_id).
    pub fn node_id(mut self, node_id: impl Into<super::NodeId>) -> Self {
        self.value.node_id = Some(node_id.into());
        self
    }

    /// Sets [`kill_all_nodes`](HangUpKillAllClientsRequestBody::kill_all_nodes).
    pub fn kill_all_nodes(mut self, kill_all_nodes: bool) -> Self {
        self.value.kill_all_nodes = Some(kill_all_nodes);
        self
    }
}

static HANG_UP_KILL_ALL_CLIENTS_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "HangUpKillAllClientsRequestBody",
    fields: &[
        Field::new("node_id", Presence::Optional, super::NODE_ID_RULES),
        Field::new("kill_all_nodes", Presence::Optional, &[]),
    ],
    rules: &[Rule::Needs(
        &[core::Condition { field: "kill_all_nodes", values: &["false"], default: Some("false") }],
        &["node_id"],
    )],
};

impl Model for HangUpKillAllClientsRequestBody {
    fn shape(&self) -> &'static Shape { &HANG_UP_KILL_ALL_CLIENTS_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.node_id,
            1 => &self.kill_all_nodes,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.node_id,
            1 => &mut self.kill_all_nodes,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for HangUpKillAllClientsRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The job that cuts the connections.
///
/// Differs from the documentation: The SDK expects any object as `body`, the pages show the job as
/// `job_id`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HangUpKillAllClientsResponse {
    /// Job that cuts the connections.
    pub job_id: Option<super::JobId>,
}

static HANG_UP_KILL_ALL_CLIENTS_RESPONSE_SHAPE: Shape = Shape {
    name: "HangUpKillAllClientsResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for HangUpKillAllClientsResponse {
    fn shape(&self) -> &'static Shape { &HANG_UP_KILL_ALL_CLIENTS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for HangUpKillAllClientsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the clients of a node.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListClientsResponse {
    /// When ScanClients looked.
    pub time: Option<String>,
    /// The clients.
    pub clients: Option<Vec<super::ClientInfo>>,
    /// How many clients there are, on all pages.
    pub count: Option<i32>,
}

static LIST_CLIENTS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListClientsResponse",
    fields: &[
        Field::new("time", Presence::Optional, &[]),
        Field::new("clients", Presence::Optional, &[]),
        Field::new("count", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListClientsResponse {
    fn shape(&self) -> &'static Shape { &LIST_CLIENTS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.time,
            1 => &self.clients,
            2 => &self.count,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.time,
            1 => &mut self.clients,
            2 => &mut self.count,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListClientsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A node whose clients are wanted.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ScanClientsRequestBody {
    /// Id of the node: of a proxy for proxy cluster and read/write splitting instances, of a data node for
    /// the others. The pages require it, the SDK does not.
    pub node_id: Option<super::NodeId>,
    /// Whether to look anew, and to replace what ListClients shows.
    ///
    /// Default: `false`.
    pub clean_cache: Option<bool>,
}

impl ScanClientsRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<ScanClientsRequestBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<ScanClientsRequestBody, S> {
    /// Sets [`node_id`](ScanClientsRequestBody::node_id).
    pub fn node_id(mut self, node_id: impl Into<super::NodeId>) -> Self {
        self.value.node_id = Some(node_id.into());
        self
    }

    /// Sets [`clean_cache`](ScanClientsRequestBody::clean_cache).
    pub fn clean_cache(mut self, clean_cache: bool) -> Self {
        self.value.clean_cache = Some(clean_cache);
        self
    }
}

static SCAN_CLIENTS_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "ScanClientsRequestBody",
    fields: &[
        Field::new("node_id", Presence::Optional, super::NODE_ID_RULES),
        Field::new("clean_cache", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ScanClientsRequestBody {
    fn shape(&self) -> &'static Shape { &SCAN_CLIENTS_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.node_id,
            1 => &self.clean_cache,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.node_id,
            1 => &mut self.clean_cache,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ScanClientsRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The job that looks which clients are connected.
///
/// Differs from the documentation: The SDK expects any object as `body`, pages before 2025-10 show no
/// body, newer ones the job as `job_id`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ScanClientsResponse {
    /// Job that looks.
    pub job_id: Option<super::JobId>,
}

static SCAN_CLIENTS_RESPONSE_SHAPE: Shape = Shape {
    name: "ScanClientsResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ScanClientsResponse {
    fn shape(&self) -> &'static Shape { &SCAN_CLIENTS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ScanClientsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
