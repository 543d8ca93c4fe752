//! Diagnoses: what an instance did in a period, node by node.

use serde_json::{Value, json};

use super::nodes::Nodes;
use crate::refusal::Refusal;
use crate::state::moment::{DAY, MINUTE, dashes};
use crate::state::{Call, Outcome, Times};

/// How many an instance keeps; the oldest are forgotten.
const MOST: usize = 100;

/// What a diagnosis looks at.
const ITEMS: &[(&str, &[&str])] = &[
    ("network", &["connection_num", "rx_controlled"]),
    ("storage", &["persistence", "centralized_expiration", "inner_memory_fragmentation", "memory_usage"]),
    ("load", &["time_consuming_commands", "hit_ratio", "cpu_usage"]),
];

/// A diagnosis.
#[derive(Debug)]
struct Diagnosis {
    id: String,
    begins: u64,
    ends: u64,
    created: u64,
    /// Address, zone, shard and role of each node.
    nodes: Vec<[String; 4]>,
}

/// The diagnoses of an instance, oldest first.
#[derive(Debug)]
pub(super) struct Diagnoses {
    times: Times,
    list: Vec<Diagnosis>,
}

impl Diagnoses {
    pub(super) fn new(times: Times) -> Self {
        Self { times, list: Vec::new() }
    }

    /// Begins one, of all nodes or of those whose addresses a request gives.
    pub(super) fn create(
        &mut self,
        call: &Call<'_>,
        id: String,
        nodes: &Nodes,
        launched: u64,
    ) -> Result<Outcome, Refusal> {
        let moment = |name: &str| call.text(name).parse::<u64>().ok();
        let (Some(begins), Some(ends)) = (moment("begin_time"), moment("end_time")) else {
            return Err(call.refuse("DCS.4800", "begin_time and end_time are milliseconds since 1970"));
        };
        let wrong = [
            (ends <= begins, "DCS.4025", "the period ends before it begins"),
            (ends.saturating_sub(begins) > 10 * MINUTE, "DCS.4028", "the period is longer than 10 minutes"),
            (begins > call.now, "DCS.4031", "the period begins in the future"),
            (
                begins.saturating_add(7 * DAY) < call.now,
                "DCS.4030",
                "the period begins more than seven days ago",
            ),
            (begins < launched, "DCS.4033", "the period begins before the instance did"),
        ];
        if let Some((_, code, message)) = wrong.into_iter().find(|(is_wrong, ..)| *is_wrong) {
            return Err(call.refuse(code, message));
        }
        let wanted = call.body()["node_ip_list"].as_array().map(Vec::as_slice).unwrap_or_default();
        let fits = |ip: &str| {
            wanted.is_empty()
                || wanted.iter().filter_map(Value::as_str).any(|given| given.split(':').next() == Some(ip))
        };
        let nodes = nodes.shards.iter().flat_map(|shard| {
            shard.nodes.iter().enumerate().map(move |(index, node)| (shard, shard.role(index), node))
        });
        let nodes: Vec<_> = nodes
            .filter(|(.., node)| fits(&node.ip))
            .map(|(shard, role, node)| {
                [node.ip.clone(), node.zone.clone(), shard.name.clone(), role.to_owned()]
            })
            .collect();
        if nodes.is_empty() {
            return Err(call.refuse("DCS.4800", "the instance has no node with an address of node_ip_list"));
        }
        if self.list.len() >= MOST {
            self.list.remove(0);
        }
        self.list.push(Diagnosis { id: id.clone(), begins, ends, created: call.now, nodes });
        Ok(Outcome::Body(json!({ "report_id": id })))
    }

    fn is_finished(&self, diagnosis: &Diagnosis, now: u64) -> bool {
        diagnosis.created + self.times.moment <= now
    }

    pub(super) fn list(&self, call: &Call<'_>) -> Outcome {
        let rows = self.list.iter().rev().map(|diagnosis| {
            let finished = self.is_finished(diagnosis, call.now);
            json!({
                "report_id": diagnosis.id,
                "status": if finished { "finished" } else { "diagnosing" },
                "begin_time": dashes(diagnosis.begins),
                "end_time": dashes(diagnosis.ends),
                "created_at": dashes(diagnosis.created),
                "node_num": diagnosis.nodes.len(),
                "abnormal_item_sum": 0,
                "failed_item_sum": 0,
            })
        });
        let page = call.page(rows.collect());
        Outcome::Body(json!({ "total_num": self.list.len(), "diagnosis_report_list": page }))
    }

    /// Deletes several, and says of each what became of it.
    pub(super) fn delete(&mut self, call: &Call<'_>) -> Outcome {
        let given = call.body()["report_id_list"].as_array().into_iter().flatten();
        let results = given.filter_map(Value::as_str).map(|id| {
            let before = self.list.len();
            self.list.retain(|diagnosis| diagnosis.id != id);
            let result = if self.list.len() < before { "successful" } else { "failed" };
            json!({ "id": id, "result": result })
        });
        Outcome::Body(json!({ "results": results.collect::<Vec<_>>() }))
    }

    /// A report, which is empty until the diagnosis is finished.
    pub(super) fn report(&self, id: &str, now: u64) -> Option<Value> {
        let diagnosis = self.list.iter().find(|diagnosis| diagnosis.id == id)?;
        let nodes = diagnosis.nodes.iter().filter(|_| self.is_finished(diagnosis, now));
        let nodes = nodes.map(|[ip, zone, shard, role]| {
            json!({
                "node_ip": format!("{ip}:6379"),
                "az_code": zone,
                "group_name": shard,
                "role": role,
                "is_faulted": false,
                "abnormal_sum": 0,
                "failed_sum": 0,
                "diagnosis_dimension_list": dimensions(),
                "command_time_taken_list": {
                    "result": "succeed",
                    "error_code": null,
                    "total_num": 1,
                    "total_usec_sum": 1.787,
                    "command_list": [
                        {
                            "command_name": "ping",
                            "calls_sum": 1788,
                            "usec_sum": 1.787,
                            "average_usec": 0.001,
                            "per_usec": "100.00%",
                        }
                    ],
                },
            })
        });
        let nodes: Vec<Value> = nodes.collect();
        Some(json!({ "abnormal_item_sum": 0, "failed_item_sum": 0, "diagnosis_node_report_list": nodes }))
    }
}

fn dimensions() -> Value {
    let item = |name: &&str| {
        json!({
            "name": name,
            "result": "normal",
            "cause_ids": null,
            "impact_ids": null,
            "advice_ids": null,
            "error_code": null,
        })
    };
    let dimension = |(name, items): &(&str, &[&str])| {
        let items: Vec<Value> = items.iter().map(item).collect();
        json!({ "name": name, "abnormal_num": 0, "failed_num": 0, "diagnosis_item_list": items })
    };
    ITEMS.iter().map(dimension).collect()
}
