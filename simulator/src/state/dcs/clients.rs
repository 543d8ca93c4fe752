//! The clients that are connected to the nodes of an instance, and sessions of Web CLI.

use serde_json::{Value, json};

use super::password::Password;
use crate::refusal::Refusal;
use crate::state::moment::dashes;
use crate::state::{Call, Outcome};

/// How many sessions an instance has at once; the oldest is ended.
const MOST: usize = 10;

/// Of how many nodes it is known who is connected; the oldest are forgotten.
const MOST_NODES: usize = 256;

/// Addresses of the clients that every node of a simulated instance has; they connect again after a while.
const CONNECTED: [(&str, u64); 2] = [("192.168.0.17:52114", 12), ("192.168.0.18:40022", 3)];

/// What ScanClients found on a node.
#[derive(Debug)]
struct Found {
    node: String,
    ready: u64,
    /// The clients that were cut off since.
    gone: Vec<&'static str>,
}

/// What was found on the nodes of an instance, and the sessions of Web CLI.
#[derive(Debug, Default)]
pub(super) struct Clients {
    found: Vec<Found>,
    sessions: Vec<String>,
}

impl Clients {
    /// Looks who is connected to a node.
    pub(super) fn scan(&mut self, node: &str, ready: u64) {
        self.found.retain(|found| found.node != node);
        if self.found.len() >= MOST_NODES {
            self.found.remove(0);
        }
        self.found.push(Found { node: node.to_owned(), ready, gone: Vec::new() });
    }

    pub(super) fn list(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let node = call.query("node_id").and_then(Value::as_str);
        let fits = |found: &&Found| found.ready <= call.now && node.is_none_or(|node| node == found.node);
        let Some(found) = self.found.iter().rev().find(fits) else {
            let message =
                "nobody has looked for the clients of the node yet; call ScanClients and wait for its job";
            return Err(Refusal::service(call.operation.service, 500, "DCS.5000", message));
        };
        let wanted = call.query("addr").and_then(Value::as_str);
        let clients = CONNECTED.iter().enumerate().filter(|(_, (address, _))| {
            !found.gone.contains(address) && wanted.is_none_or(|wanted| wanted == *address)
        });
        let mut clients: Vec<Value> =
            clients.map(|(index, (address, idle))| client(index, address, *idle)).collect();
        if let Some(field) = call.query("sort").and_then(Value::as_str) {
            clients.sort_by_key(|client| (client[field].as_i64(), client[field].as_str().map(str::to_owned)));
        }
        if call.query("order").is_some_and(|order| order == "desc") {
            clients.reverse();
        }
        let count = clients.len();
        let page = call.page(clients);
        Ok(Outcome::Body(json!({ "time": dashes(found.ready), "count": count, "clients": page })))
    }

    /// Cuts connections: of a node or of all, to some clients or to all.
    pub(super) fn cut(&mut self, node: Option<&str>, addresses: Option<&[&str]>) {
        for found in self.found.iter_mut().filter(|found| node.is_none_or(|node| node == found.node)) {
            let cut = CONNECTED.iter().map(|(address, _)| *address);
            let cut: Vec<&'static str> =
                cut.filter(|one| addresses.is_none_or(|all| all.contains(one))).collect();
            found.gone.retain(|one| !cut.contains(one));
            found.gone.extend(cut);
        }
    }

    /// Begins a session of Web CLI.
    pub(super) fn login(
        &mut self,
        call: &Call<'_>,
        password: Option<&Password>,
        (id, databases): (String, u64),
    ) -> Result<Outcome, Refusal> {
        if password.is_some_and(|password| !password.is(call.text("password"))) {
            return Err(call.refuse("DCS.4063", "the password is wrong"));
        }
        if self.sessions.len() >= MOST {
            self.sessions.remove(0);
        }
        self.sessions.push(id.clone());
        Ok(Outcome::Body(json!({ "client_id": id, "databases": databases })))
    }

    /// Whether a request is part of a session.
    pub(super) fn session(&self, call: &Call<'_>) -> Result<(), Refusal> {
        let known = self.sessions.iter().any(|id| id == call.text("client_id"));
        known
            .then_some(())
            .ok_or_else(|| call.refuse("DCS.4063", "no session has this client_id; log in first"))
    }

    pub(super) fn logoff(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        self.session(call)?;
        self.sessions.retain(|id| id != call.text("client_id"));
        Outcome::done()
    }
}

fn client(index: usize, address: &str, idle: u64) -> Value {
    json!({
        "id": (1029 + index).to_string(),
        "addr": address,
        "fd": (14 + index).to_string(),
        "name": "",
        "cmd": "get",
        "age": 86_400,
        "idle": idle,
        "db": "0",
        "flags": "N",
        "sub": 0,
        "psub": 0,
        "multi": -1,
        "qbuf": 0,
        "qbuf_free": 0,
        "obl": 0,
        "oll": 0,
        "omem": 0,
        "events": "r",
        "network": "vpc",
        "peer": address,
        "user": "default",
    })
}
