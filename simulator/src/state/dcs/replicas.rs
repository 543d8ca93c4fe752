//! Masters and replicas: switchovers, weights and the read-only domain name.

use serde_json::json;

use super::instance::{Effect, Instance};
use super::records::{Records, begun};
use super::status::Status;
use crate::refusal::Refusal;
use crate::state::{Call, Outcome};

/// What an operation of this file does with an instance.
pub(super) fn call(
    operation: &str,
    instance: &mut Instance,
    call: &Call<'_>,
    records: &mut Records,
) -> Result<Outcome, Refusal> {
    let ends = call.now + records.times.moment;
    match operation {
        "ChangeMasterStandby" | "ChangeMasterStandbyAsync" => {
            let next = instance.nodes.shards.first().and_then(|shard| shard.nodes.get(shard.successor()?));
            let next = next.map(|node| node.id.clone());
            let next = next.ok_or_else(|| call.refuse("DCS.4855", "no replica can become the master"))?;
            let job = switch(instance, next, (call.now, ends), records);
            if operation == "ChangeMasterStandby" { Outcome::done() } else { Ok(begun(&job)) }
        }
        "ExecuteClusterSwitchover" => {
            let (shard, index) = instance.nodes.named(call)?;
            let node = shard.nodes.get(index).filter(|_| index != shard.master).map(|node| node.id.clone());
            let node = node.ok_or_else(|| call.refuse("DCS.4931", "the node is no replica"))?;
            Ok(begun(&switch(instance, node, (call.now, ends), records)))
        }
        "UpdateSlavePriority" => {
            let (shard, index) = instance.nodes.named(call)?;
            let weight = call.body()["slave_priority_weight"].as_u64().unwrap_or_default();
            let master = shard.master;
            if index == master {
                return Err(call.refuse("DCS.4931", "the node is no replica"));
            }
            let others =
                shard.nodes.iter().enumerate().filter(|(other, _)| *other != index && *other != master);
            if weight == 0 && !others.into_iter().any(|(_, node)| node.weight > 0) {
                return Err(call.refuse("DCS.4253", "no replica would be left that can become the master"));
            }
            if let Some(node) = shard.nodes.get_mut(index) {
                node.weight = weight;
            }
            Outcome::done()
        }
        // DeleteIpFromDomainName
        _ => {
            let (shard, index) = instance.nodes.named(call)?;
            let master = shard.master;
            if index == master {
                return Err(call.refuse("DCS.4936", "the master cannot be taken out of the domain name"));
            }
            let replicas = shard.nodes.iter().enumerate().filter(|(other, _)| *other != master);
            let left = replicas.filter(|(other, node)| *other != index && node.is_named).count();
            if left == 0 {
                return Err(call.refuse("DCS.4879", "the replica is the last one behind the domain name"));
            }
            let Some(node) = shard.nodes.get_mut(index) else { return Outcome::done() };
            node.is_named = false;
            let details = json!({ "replica_ip": node.ip, "node_name": node.id });
            let job = records.job(None, &instance.id, (call.now, ends));
            records.task(&instance.id, Some(&job), ("RemoveIpFromDns", details), (call.now, ends));
            Ok(begun(&job))
        }
    }
}

/// Begins to make a replica the master; returns the job.
fn switch(instance: &mut Instance, node: String, period: (u64, u64), records: &mut Records) -> String {
    let details = json!({ "node_name": node });
    let job = records.job(Some("masterStandbySwapJob"), &instance.id, period);
    records.task(&instance.id, Some(&job), ("masterStandbySwapJob", details), period);
    instance.change(Status::Swapping, period.0, period.1, Effect::Switch(node));
    job
}
