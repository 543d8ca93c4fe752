//! The bandwidth of an instance: of each shard, doubled for a while, and added by a policy.

use serde_json::{Value, json};

use super::flavors::Flavor;
use super::nodes::Nodes;
use crate::refusal::Refusal;
use crate::state::moment::{DAY, dashes};
use crate::state::{Call, Outcome};

/// What a shard can have, in Mbit/s.
const MOST: u64 = 2048;

/// How often the bandwidth can be doubled, and for how long.
const DOUBLED: u64 = 3;
const DOUBLED_FOR: u64 = 7 * DAY;

/// What was set, of one instance.
#[derive(Debug, Default)]
pub(super) struct Bandwidth {
    /// The id of a shard, its bandwidth, and from when on.
    set: Vec<(String, u64, u64)>,
    /// When it was doubled.
    doubled: Vec<u64>,
    policy: Option<Value>,
}

impl Bandwidth {
    fn is_doubled(&self, now: u64) -> bool {
        self.doubled.last().is_some_and(|at| now < at + DOUBLED_FOR)
    }

    /// Mbit/s of a shard, and since when it has more than its flavor.
    fn of(&self, shard: &str, flavor: Flavor, now: u64) -> (u64, Option<u64>) {
        let set = self.set.iter().rev().find(|(id, _, from)| id == shard && *from <= now);
        let (own, since) = set.map_or((flavor.bandwidth(), None), |(_, own, from)| (*own, Some(*from)));
        let own = own.max(flavor.bandwidth());
        (if self.is_doubled(now) { (own * 2).min(MOST) } else { own }, since)
    }

    pub(super) fn show(&self, nodes: &Nodes, flavor: Flavor, now: u64) -> Outcome {
        let groups = nodes.shards.iter().map(|shard| {
            let (bandwidth, since) = self.of(&shard.id, flavor, now);
            json!({
                "group_id": shard.id,
                "updated_at": since.map(dashes),
                "bandwidth": bandwidth,
                "assured_bandwidth": flavor.bandwidth(),
                "max_bandwidth": MOST,
            })
        });
        let groups: Vec<Value> = groups.collect();
        Outcome::Body(json!({
            "bandwidth": self.whole(nodes, flavor, now),
            "max_bandwidth": MOST * nodes.shards.len() as u64,
            "allow_modify": true,
            "group_bandwidths": groups,
        }))
    }

    /// Mbit/s of the whole instance.
    fn whole(&self, nodes: &Nodes, flavor: Flavor, now: u64) -> u64 {
        nodes.shards.iter().map(|shard| self.of(&shard.id, flavor, now).0).sum()
    }

    /// Sets what shards have from a moment on.
    pub(super) fn update(
        &mut self,
        call: &Call<'_>,
        nodes: &Nodes,
        flavor: Flavor,
        from: u64,
    ) -> Result<(), Refusal> {
        if self.set.iter().any(|(.., begins)| call.now < *begins) {
            return Err(call.refuse("DCS.4026", "the bandwidth is being changed; try again later"));
        }
        let given = call.body()["group_bandwidths"].as_array().into_iter().flatten();
        let given: Vec<(&str, u64)> = given
            .filter_map(|one| {
                Some((one["group_id"].as_str()?, one["target_bandwidth"].as_u64().unwrap_or(0)))
            })
            .collect();
        if let Some((id, _)) = given.iter().find(|(id, _)| !nodes.shards.iter().any(|shard| shard.id == *id))
        {
            return Err(call.refuse("DCS.4800", format!("the instance has no shard {id}")));
        }
        // What is not in force any more is forgotten.
        let mut set: Vec<(String, u64, u64)> = Vec::new();
        for shard in &nodes.shards {
            let last = self.set.iter().rev().find(|(id, ..)| *id == shard.id);
            set.extend(last.cloned());
            if let Some((id, target)) = given.iter().rev().find(|(id, _)| *id == shard.id) {
                set.push(((*id).to_owned(), (target / 8 * 8).max(flavor.bandwidth()), from));
            }
        }
        self.set = set;
        Ok(())
    }

    /// Doubles the bandwidth for a week.
    pub(super) fn double(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        if self.doubled.last().is_some_and(|at| call.now < at + DOUBLED_FOR + DAY) {
            return Err(call.refuse("DCS.4026", "the bandwidth was doubled within the last eight days"));
        }
        if self.doubled.len() as u64 >= DOUBLED {
            return Err(call.refuse("DCS.4039", "the bandwidth of an instance can be doubled three times"));
        }
        self.doubled.push(call.now);
        Outcome::done()
    }

    /// What ShowInstance tells.
    pub(super) fn info(&self, nodes: &Nodes, flavor: Flavor, now: u64) -> Value {
        let begins = self.doubled.last().copied().filter(|_| self.is_doubled(now));
        let next = self.doubled.last().map_or(0, |at| at + DOUBLED_FOR + DAY);
        json!({
            "bandwidth": self.whole(nodes, flavor, now),
            "assured_bandwidth": flavor.bandwidth() * nodes.shards.len() as u64,
            "max_bandwidth_for_node": MOST,
            "begin_time": begins.unwrap_or(0),
            "end_time": begins.map_or(0, |at| at + DOUBLED_FOR),
            "current_time": now,
            "next_expand_time": next,
            "expand_count": self.doubled.len(),
            "expand_effect_time": if begins.is_some() { DOUBLED_FOR } else { 0 },
            "expand_interval_time": if begins.is_some() { DAY } else { 0 },
            "max_expand_count": DOUBLED,
            "task_running": false,
        })
    }

    pub(super) fn policy(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let policy = self.policy.clone();
        policy.map(Outcome::Body).ok_or_else(|| call.unknown("bandwidth policy", "of this instance"))
    }

    pub(super) fn set_policy(&mut self, call: &Call<'_>) -> Outcome {
        let policy = Value::Object(call.settings());
        self.policy = Some(policy.clone());
        Outcome::Body(policy)
    }

    pub(super) fn delete_policy(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        self.policy(call)?;
        self.policy = None;
        Outcome::done()
    }
}
