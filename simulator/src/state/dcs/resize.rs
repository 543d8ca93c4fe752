//! Other sizes of an instance: what it can become, and the way there.

use serde_json::{Value, json};

use super::flavors::Flavor;
use super::instance::{Effect, Instance, Step};
use super::orders;
use super::records::{Records, begun};
use super::status::Status;
use crate::refusal::Refusal;
use crate::state::{Call, Outcome};

/// The most nodes of a shard.
const MOST_NODES: usize = 10;

/// What an operation of this file does with an instance.
pub(super) fn call(
    operation: &str,
    instance: &mut Instance,
    call: &Call<'_>,
    records: &mut Records,
) -> Result<Outcome, Refusal> {
    match operation {
        "ListInstanceOperations" => Ok(operations(instance)),
        "ValidateDeletableReplica" => Ok(deletable(instance)),
        "StartInstanceResizeCheckJob" => {
            wanted(instance, call)?;
            let ends = call.now + records.times.moment;
            Ok(begun(&records.job(None, &instance.id, (call.now, ends))))
        }
        "CreateResizeOrder" => order(instance, call, records),
        _ => {
            if instance.unpaid.is_some() {
                return Err(call.refuse("DCS.4107", "an order of the instance is not paid yet"));
            }
            let flavor = wanted(instance, call)?;
            check_replicas(instance, flavor, call)?;
            let begins = instance.begins(call.body()["execute_immediately"] != false, call.now);
            let leaving = call.body()["node_list"].as_array().map(Vec::as_slice).unwrap_or_default();
            let leaving: Vec<&str> = leaving.iter().filter_map(Value::as_str).collect();
            begin(instance, flavor, &leaving, (begins, call.now), records);
            Outcome::done()
        }
    }
}

/// The specification that a request asks for, which the instance can become.
fn wanted(instance: &Instance, call: &Call<'_>) -> Result<Flavor, Refusal> {
    let flavor = orders::specification(call, call.text("spec_code"), &call.body()["new_capacity"])?;
    if !instance.flavor.can_become(flavor, &instance.version) {
        return Err(call.refuse("DCS.4102", "the instance cannot become this; ListFlavors shows what it can"));
    }
    Ok(flavor)
}

/// Checks what a request says about the kind of change, zones and nodes.
fn check_replicas(instance: &Instance, flavor: Flavor, call: &Call<'_>) -> Result<(), Refusal> {
    let (old, new) = (instance.flavor.family, flavor.family);
    let given = call.body();
    let replicas = match call.text("change_type") {
        "createReplication" => {
            orders::zones(call, &given["available_zones"], "DCS.4933")?;
            new.replicas > old.replicas
        }
        "deleteReplication" => {
            let ids = given["node_list"].as_array().map(Vec::as_slice).unwrap_or_default();
            for id in ids.iter().filter_map(Value::as_str) {
                let found = instance.nodes.find(id);
                let (shard, node) =
                    found.ok_or_else(|| call.refuse("DCS.4930", format!("the instance has no node {id}")))?;
                if shard.nodes.get(shard.master).is_some_and(|master| master.id == node.id) {
                    return Err(call.refuse("DCS.4931", format!("the node {id} is no replica")));
                }
            }
            if old.replicas <= 2 {
                return Err(call.refuse("DCS.4937", "the last replica cannot be deleted"));
            }
            new.replicas < old.replicas
        }
        "instanceType" => new.mode != old.mode,
        _ => new.mode == old.mode && new.replicas == old.replicas,
    };
    if new.replicas > MOST_NODES {
        return Err(call.refuse("DCS.4875", "a shard cannot have so many replicas"));
    }
    let message = "the change_type does not say what the change of the specification is";
    replicas.then_some(()).ok_or_else(|| call.refuse("DCS.4103", message))
}

/// Begins a change of the size, or plans it.
fn begin(
    instance: &mut Instance,
    flavor: Flavor,
    leaving: &[&str],
    (begins, now): (u64, u64),
    records: &mut Records,
) {
    let times = records.times;
    let mut nodes = instance.nodes.clone();
    for shard in &mut nodes.shards {
        let found = shard.nodes.iter().position(|node| leaving.contains(&node.id.as_str()));
        if let Some(index) = found.filter(|_| shard.nodes.len() > flavor.family.replicas) {
            shard.remove(index);
        }
    }
    nodes.reshape(flavor, &instance.zones, records);
    let extended = begins + times.migrating;
    let restarts = extended + times.moment;
    let ends = restarts + times.moment;
    let (old, new) = (instance.flavor, flavor);
    let name = match () {
        () if new.family.mode != old.family.mode => "ChangeInstanceSpec",
        () if new.family.replicas > old.family.replicas => "AddReplica",
        () if new.family.replicas < old.family.replicas => "DelReplica",
        () => "EXTEND",
    };
    let details = json!({
        "old_cache_mode": old.family.mode.name(),
        "new_cache_mode": new.family.mode.name(),
        "old_capacity": old.capacity,
        "new_capacity": new.capacity,
        "old_resource_spec_code": old.code(),
        "new_resource_spec_code": new.code(),
        "old_replica_num": old.family.replicas,
        "new_replica_num": new.family.replicas,
        "is_only_adjust_charging": false,
    });
    let job = records.job(Some("extendDCSInstance"), &instance.id, (begins, ends));
    records.task(&instance.id, Some(&job), (name, details), (begins, ends));
    // It is running for a moment in between.
    instance.plan([
        Step { at: begins, effect: Effect::None, status: Status::Extending },
        Step { at: extended, effect: Effect::Resize(flavor, Box::new(nodes)), status: Status::Running },
        Step { at: restarts, effect: Effect::None, status: Status::Restarting },
        Step { at: ends, effect: Effect::None, status: Status::Running },
    ]);
    instance.settle(records, now);
}

/// Orders another size of an instance that is paid for in advance.
fn order(instance: &mut Instance, call: &Call<'_>, records: &mut Records) -> Result<Outcome, Refusal> {
    if instance.unpaid.is_some() {
        return Err(call.refuse("DCS.4107", "an order of the instance is not paid yet"));
    }
    let flavor = wanted(instance, call)?;
    let number = orders::number(records);
    instance.unpaid = Some((number.clone(), flavor));
    Ok(Outcome::Body(json!({ "order_id": number })))
}

/// Begins what an order says, which is paid now.
pub(super) fn pay(instance: &mut Instance, now: u64, records: &mut Records) {
    if let Some((_, flavor)) = instance.unpaid.take() {
        begin(instance, flavor, &[], (now, now), records);
    }
}

/// Whether the instance can be larger.
fn operations(instance: &Instance) -> Outcome {
    let possible = instance.status == Status::Running && !instance.is_changing();
    let mut operation = json!({ "operation": "extend", "is_support": possible });
    if !possible {
        operation["cause_id"] = json!("DCS.4049");
    }
    Outcome::Body(json!({ "instance_id": instance.id, "operations": [operation] }))
}

/// The replicas that can be deleted.
fn deletable(instance: &Instance) -> Outcome {
    let possible = instance.flavor.family.replicas > 2;
    let replicas = instance.nodes.shards.iter().flat_map(|shard| {
        let replicas = shard.nodes.iter().enumerate().filter(|(index, _)| *index != shard.master);
        replicas.map(move |(_, node)| {
            json!({
                "replication_id": node.replication,
                "node_id": node.id,
                "replication_ip": format!("{}:{}", node.ip, instance.port),
                "group_id": shard.id,
                "group_name": shard.name,
                "available_zone": node.zone_id(),
            })
        })
    });
    let replicas: Vec<Value> = if possible { replicas.collect() } else { Vec::new() };
    let zone = replicas.last().map(|replica| replica["available_zone"].clone());
    let mut shown = json!({ "check_result": possible, "replication_list": replicas });
    if let Some(zone) = zone {
        shown["available_zone"] = zone;
    }
    Outcome::Body(shown)
}
