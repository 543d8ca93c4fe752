//! Offline analyses of the keys in a backup of a node.

use serde_json::{Value, json};

use super::nodes::Nodes;
use crate::refusal::Refusal;
use crate::state::moment::dashes;
use crate::state::{Call, Outcome, Times};

/// How many records an instance keeps; the oldest are forgotten.
const MOST: usize = 100;

/// An analysis.
#[derive(Debug)]
pub(super) struct Analysis {
    pub(super) id: String,
    /// The node, with its shard, address and role.
    pub(super) node: Value,
    pub(super) backup: String,
    /// Whether the backup was made for it.
    pub(super) is_new: bool,
    pub(super) created: u64,
    /// How many keys the backup holds.
    pub(super) keys: u64,
}

/// The analyses of an instance, oldest first.
#[derive(Debug)]
pub(super) struct Analyses {
    times: Times,
    list: Vec<(Analysis, bool)>,
}

impl Analyses {
    pub(super) fn new(times: Times) -> Self {
        Self { times, list: Vec::new() }
    }

    /// What is to be remembered of a node; the code of the service if the instance has no such node.
    pub(super) fn node(call: &Call<'_>, nodes: &Nodes) -> Result<Value, Refusal> {
        let id = call.text("node_id");
        let (shard, node) = nodes
            .find(id)
            .ok_or_else(|| call.refuse("DCS.3053", format!("the instance has no node {id}")))?;
        let index = shard.nodes.iter().position(|other| other.id == node.id).unwrap_or(0);
        let role = shard.role(index);
        let word = if role == "slave" { "replica" } else { role };
        Ok(json!({
            "id": node.id,
            "name": format!("({word}){}", node.ip),
            "group_name": shard.name,
            "ip": node.ip,
            "node_ipv6": null,
            "type": role,
        }))
    }

    pub(super) fn add(&mut self, analysis: Analysis) -> Outcome {
        if self.list.len() >= MOST {
            self.list.remove(0);
        }
        let id = analysis.id.clone();
        self.list.push((analysis, false));
        Outcome::Body(json!({ "task_id": id }))
    }

    fn status(&self, (analysis, failed): &(Analysis, bool), now: u64) -> &'static str {
        let begins = analysis.created + self.times.moment;
        match () {
            () if *failed => "failed",
            () if now < begins => "waiting",
            () if now < begins + self.times.migrating => "running",
            () => "success",
        }
    }

    /// When it began and ended.
    fn period(&self, one: &(Analysis, bool), now: u64) -> (Option<String>, Option<String>) {
        let begins = one.0.created + self.times.moment;
        let ended = self.status(one, now) == "success";
        let finished = ended.then(|| dashes(begins + self.times.migrating));
        ((now >= begins).then(|| dashes(begins)), finished)
    }

    pub(super) fn list(&self, call: &Call<'_>, instance: &str) -> Outcome {
        let rows = self.list.iter().rev().map(|one| {
            let (started, finished) = self.period(one, call.now);
            json!({
                "id": one.0.id,
                "status": self.status(one, call.now),
                "created_at": dashes(one.0.created),
                "started_at": started,
                "finished_at": finished,
            })
        });
        let fits = |row: &Value| call.query("status").is_none_or(|wanted| *wanted == row["status"]);
        let rows: Vec<Value> = rows.filter(fits).collect();
        let total = rows.len();
        Outcome::Body(json!({ "instance_id": instance, "total": total, "records": call.page(rows) }))
    }

    fn find(&self, call: &Call<'_>) -> Result<usize, Refusal> {
        let id = call.path("task_id");
        let found = self.list.iter().position(|(analysis, _)| analysis.id == id);
        found.ok_or_else(|| call.refuse("DCS.4232", format!("the analysis {id} does not exist")))
    }

    pub(super) fn show(&self, call: &Call<'_>, instance: &str) -> Result<Outcome, Refusal> {
        let found = self.list.get(self.find(call)?);
        let shown = found.map(|one| {
            let Analysis { id, node, backup, is_new, keys, .. } = &one.0;
            let (started, finished) = self.period(one, call.now);
            let mut shown = json!({
                "id": id,
                "instance_id": instance,
                "node_id": node["id"],
                "backup_id": backup,
                "group_name": node["group_name"],
                "node_ip": node["ip"],
                "node_ipv6": null,
                "node_type": node["type"],
                "analysis_type": if *is_new { "new_backup" } else { "old_backup" },
                "started_at": started,
                "finished_at": finished,
            });
            if self.status(one, call.now) == "success" && *keys > 0 {
                let hashes = 5.min(*keys);
                let strings = keys - hashes;
                for (name, value) in [
                    (
                        "largest_key_prefixes",
                        json!([{ "key_prefix": "session:", "type": "string", "bytes": 734_003, "num": strings }]),
                    ),
                    (
                        "largest_keys",
                        json!([{ "key": "orders:open", "type": "hash", "bytes": 96_544, "num_of_elem": 1207 }]),
                    ),
                    ("total_bytes", json!(912_410)),
                    ("total_num", json!(keys)),
                    (
                        "type_bytes",
                        json!([{ "type": "string", "bytes": 801_022 }, { "type": "hash", "bytes": 111_388 }]),
                    ),
                    (
                        "type_num",
                        json!([{ "type": "string", "num": strings }, { "type": "hash", "num": hashes }]),
                    ),
                ] {
                    shown[name] = value;
                }
            }
            shown
        });
        Ok(Outcome::Body(shown.unwrap_or_default()))
    }

    pub(super) fn nodes(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let found = self.list.get(self.find(call)?);
        let nodes: Vec<&Value> = found.iter().map(|(analysis, _)| &analysis.node).collect();
        Ok(Outcome::Body(json!({ "nodes": nodes })))
    }

    pub(super) fn delete(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let (analysis, _) = self.list.remove(self.find(call)?);
        Ok(Outcome::Body(json!({ "task_id": analysis.id })))
    }

    /// Lets one fail that is under way: `None` if there is none, `false` if it has ended.
    pub(super) fn fail(&mut self, id: &str, now: u64) -> Option<bool> {
        let found = self.list.iter().position(|(analysis, _)| analysis.id == id)?;
        let busy = matches!(self.status(self.list.get(found)?, now), "waiting" | "running");
        if let Some((_, failed)) = self.list.get_mut(found).filter(|_| busy) {
            *failed = true;
        }
        Some(busy)
    }
}
