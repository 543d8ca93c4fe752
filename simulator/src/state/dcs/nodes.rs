//! Shards, their masters and replicas, and the proxies before them.

use serde_json::{Value, json};

use super::flavors::{Flavor, Mode, zone};
use super::records::{Kind, Records};
use crate::refusal::Refusal;
use crate::state::{Call, Outcome};

/// A data node.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// The id of the node, which is not that of the replica on it.
    pub(super) id: String,
    pub(super) replication: String,
    pub(super) ip: String,
    /// The code of its zone.
    pub(super) zone: String,
    /// Which replica becomes the master if the master fails.
    pub(super) weight: u64,
    /// Whether the read-only domain name leads to it.
    pub(super) is_named: bool,
    pub(super) is_active: bool,
}

/// A shard.
#[derive(Clone, Debug)]
pub(super) struct Shard {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) nodes: Vec<Node>,
    /// The index of its master.
    pub(super) master: usize,
}

/// The nodes of an instance.
#[derive(Clone, Debug)]
pub(super) struct Nodes {
    pub(super) shards: Vec<Shard>,
    /// Proxies; only some kinds of instances have them.
    proxies: Vec<Node>,
}

impl Nodes {
    pub(super) fn new(flavor: Flavor, zones: &[String], records: &mut Records) -> Self {
        let mut nodes = Nodes { shards: Vec::new(), proxies: Vec::new() };
        nodes.reshape(flavor, zones, records);
        nodes
    }

    /// Adds and takes away nodes until there are as many as a specification has.
    pub(super) fn reshape(&mut self, flavor: Flavor, zones: &[String], records: &mut Records) {
        self.shards.truncate(flavor.shards());
        while self.shards.len() < flavor.shards() {
            let name = format!("group-{}", self.shards.len());
            self.shards.push(Shard { id: records.uuid(Kind::Group), name, nodes: Vec::new(), master: 0 });
        }
        for shard in &mut self.shards {
            while shard.nodes.len() > flavor.family.replicas {
                let last = shard.nodes.len() - 1;
                shard.remove(if last == shard.master { last - 1 } else { last });
            }
            while shard.nodes.len() < flavor.family.replicas {
                shard.nodes.push(Node::new(zones, shard.nodes.len(), records));
            }
        }
        let proxies = match flavor.family.mode {
            Mode::Proxy => self.shards.len(),
            Mode::ReadWriteSplitting => 2,
            _ => 0,
        };
        self.proxies.truncate(proxies);
        while self.proxies.len() < proxies {
            self.proxies.push(Node::new(zones, self.proxies.len(), records));
        }
    }

    /// Moves the nodes to other zones, one after the other.
    pub(super) fn spread(&mut self, zones: &[String]) {
        let nodes = self.shards.iter_mut().flat_map(|shard| shard.nodes.iter_mut().enumerate());
        for (index, node) in nodes.chain(self.proxies.iter_mut().enumerate()) {
            if let Some(zone) = zones.get(index % zones.len().max(1)) {
                node.zone.clone_from(zone);
            }
        }
    }

    /// The address of the first master.
    pub(super) fn address(&self) -> String {
        let first = self.shards.first().and_then(|shard| shard.nodes.get(shard.master));
        first.map(|node| node.ip.clone()).unwrap_or_default()
    }

    pub(super) fn find(&self, id: &str) -> Option<(&Shard, &Node)> {
        let all = self.shards.iter().flat_map(|shard| shard.nodes.iter().map(move |node| (shard, node)));
        all.into_iter().find(|(_, node)| node.id == id)
    }

    /// The shard and the node that a path names: the code of what is wrong otherwise.
    pub(super) fn named(&mut self, call: &Call<'_>) -> Result<(&mut Shard, usize), Refusal> {
        let (group, id) = (call.path("group_id"), call.path("node_id"));
        let shard = self.shards.iter_mut().find(|shard| shard.id == group);
        let shard = shard.ok_or_else(|| call.unknown("shard", &group))?;
        let index = shard.nodes.iter().position(|node| node.id == id);
        let unknown = || call.refuse("DCS.3053", format!("the shard has no node {id}"));
        index.ok_or_else(unknown).map(|index| (shard, index))
    }

    /// Starts or stops nodes; all of them if none is named. Returns whether any node is active then.
    pub(super) fn switch(&mut self, ids: &[&str], active: bool) -> bool {
        for node in self.shards.iter_mut().flat_map(|shard| &mut shard.nodes) {
            if ids.is_empty() || ids.contains(&node.id.as_str()) {
                node.is_active = active;
            }
        }
        self.shards.iter().any(|shard| shard.nodes.iter().any(|node| node.is_active))
    }

    /// The shards with what they consist of.
    pub(super) fn groups(&self, instance: &str) -> Outcome {
        let list: Vec<Value> = self.shards.iter().map(|shard| shard.show(instance)).collect();
        Outcome::Body(json!({ "group_count": list.len(), "group_list": list }))
    }

    /// One shard with the states of its nodes.
    pub(super) fn group(&self, call: &Call<'_>, instance: &str) -> Result<Outcome, Refusal> {
        let id = call.path("group_id");
        let shard = self.shards.iter().find(|shard| shard.id == id);
        let shard = shard.ok_or_else(|| call.unknown("shard", &id))?;
        Ok(Outcome::Body(shard.show(instance)["replication_list"].take()))
    }

    /// Every node with all about it.
    pub(super) fn logical(&self, instance: &str, port: u64) -> Vec<Value> {
        let data = self.shards.iter().flat_map(|shard| {
            shard.nodes.iter().enumerate().map(move |(index, node)| {
                let mut shown = node.logical(instance, port, shard.role(index));
                shown["group_id"] = json!(shard.id);
                shown["group_name"] = json!(shard.name);
                shown["priority_weight"] = json!(node.weight);
                shown["is_remove_ip"] = json!(!node.is_named);
                shown["replication_id"] = json!(node.replication);
                shown
            })
        });
        data.chain(self.proxies.iter().map(|node| node.logical(instance, port, "proxy"))).collect()
    }

    /// The nodes of a cluster with their load.
    pub(super) fn topology(&self, call: &Call<'_>, flavor: Flavor, port: u64) -> Outcome {
        let memory = flavor.megabytes() / self.shards.len().max(1) as u64;
        let servers = self.shards.iter().flat_map(|shard| {
            let other = |index: usize| shard.nodes.iter().enumerate().find(|(of, _)| *of != index);
            shard.nodes.iter().enumerate().map(move |(index, node)| {
                let mut shown = node.load("dcs_cluster_redis_node", shard.role(index), port, memory);
                shown["group_id"] = json!(shard.id);
                if let Some((_, other)) = other(index) {
                    shown["relation_ip"] = json!(other.ip);
                    shown["relation_port"] = json!(port.to_string());
                }
                shown
            })
        });
        let number = |name: &str, without: u64| {
            let given = call.query(name).and_then(Value::as_u64).unwrap_or(without);
            usize::try_from(given).unwrap_or(usize::MAX)
        };
        let servers: Vec<Value> = servers.skip(number("start", 0)).take(number("limit", 10)).collect();
        let proxies = self.proxies.iter().map(|node| node.load("dcs_cluster_proxy_node", "proxy", port, 0));
        Outcome::Body(json!({
            "redis_server": servers,
            "cluster_proxy": proxies.collect::<Vec<_>>(),
            "vpcendpoint": [],
            "elb": [],
        }))
    }

    /// The nodes as Cloud Eye knows them: data nodes and proxies.
    pub(super) fn monitored(&self, instance: &str) -> (Vec<Value>, Vec<Value>) {
        let row = |dimension: &str, role: &str, node: &Node| {
            json!({
                "dcs_instance_id": instance,
                dimension: node.monitored(),
                "name": format!("({role}){}", node.ip),
                "status": "RUNNING",
            })
        };
        let data = self.shards.iter().flat_map(|shard| {
            shard.nodes.iter().enumerate().map(move |(index, node)| (shard.role_word(index), node))
        });
        let data = data.map(|(role, node)| row("dcs_cluster_redis_node", role, node)).collect();
        let proxies = self.proxies.iter().map(|node| row("dcs_cluster_proxy_node", "proxy", node));
        (data, proxies.collect())
    }
}

impl Shard {
    /// The index of a replica that can become the master.
    pub(super) fn successor(&self) -> Option<usize> {
        let replicas = self.nodes.iter().enumerate();
        let replicas = replicas.filter(|(index, node)| *index != self.master && node.weight > 0);
        replicas.min_by_key(|(_, node)| node.weight).map(|(index, _)| index)
    }

    pub(super) fn remove(&mut self, index: usize) {
        self.nodes.remove(index);
        if index < self.master {
            self.master -= 1;
        }
    }

    pub(super) fn role(&self, index: usize) -> &'static str {
        if index == self.master { "master" } else { "slave" }
    }

    fn role_word(&self, index: usize) -> &'static str {
        if index == self.master { "master" } else { "replica" }
    }

    fn show(&self, instance: &str) -> Value {
        let list = self.nodes.iter().enumerate().map(|(index, node)| {
            json!({
                "replication_role": self.role(index),
                "replication_ip": node.ip,
                "is_replication": index != self.master,
                "replication_id": node.replication,
                "node_id": node.id,
                "status": if node.is_active { "Active" } else { "Inactive" },
                "az_code": node.zone,
                "dimensions": node.dimensions(instance),
            })
        });
        json!({
            "group_id": self.id,
            "group_name": self.name,
            "replication_list": list.collect::<Vec<_>>(),
        })
    }
}

impl Node {
    fn new(zones: &[String], index: usize, records: &mut Records) -> Self {
        let number = records.number();
        let (third, fourth) = (number / 250 % 250, number % 250 + 2);
        Node {
            id: records.digits(),
            replication: records.uuid(Kind::Replica),
            ip: format!("192.168.{third}.{fourth}"),
            zone: zones.get(index % zones.len().max(1)).cloned().unwrap_or_default(),
            weight: 100,
            is_named: true,
            is_active: true,
        }
    }

    /// The id of its zone.
    pub(super) fn zone_id(&self) -> &'static str {
        zone(&self.zone).map_or("", |(_, id)| id)
    }

    /// What Cloud Eye calls it.
    fn monitored(&self) -> String {
        self.replication.replace('-', "")
    }

    fn dimensions(&self, instance: &str) -> Value {
        json!([
            { "name": "dcs_instance_id", "value": instance },
            { "name": "dcs_cluster_redis_node", "value": self.monitored() },
        ])
    }

    fn logical(&self, instance: &str, port: u64, role: &str) -> Value {
        let word = if role == "slave" { "replica" } else { role };
        json!({
            "logical_node_id": self.monitored(),
            "name": format!("({word}){}", self.ip),
            "status": if self.is_active { "Active" } else { "Inactive" },
            "az_code": self.zone,
            "node_role": if role == "proxy" { "redis-proxy" } else { "redis-server" },
            "node_type": role,
            "node_ip": self.ip,
            "node_port": port.to_string(),
            "node_id": self.id,
            "is_access": true,
            "dimensions": self.dimensions(instance),
        })
    }

    fn load(&self, dimension: &str, role: &str, port: u64, memory: u64) -> Value {
        json!({
            "node_id": self.id,
            "node_name": format!("({role}){}", self.ip),
            "ip": self.ip,
            "port": port.to_string(),
            "node_type": role,
            "max_memory": memory.to_string(),
            "used_memory": "2",
            "qps": "0",
            "bandwidth": { "input": "0", "output": "0" },
            "db_num": "1",
            "status": if self.is_active { "Active" } else { "Inactive" },
            "dims": { "dim_k": dimension, "dim_v": self.monitored() },
        })
    }
}
