//! Lists, counts and sums of all instances.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::instance::Instance;
use super::orders::{MOST_INSTANCES, MOST_MEMORY};
use super::show;
use super::status::Status;
use crate::refusal::Refusal;
use crate::state::{Call, Outcome};

/// The counts that a response has.
const COUNTED: [(Status, &str); 11] = [
    (Status::Paying, "paying_count"),
    (Status::Flushing, "flushing_count"),
    (Status::Upgrading, "upgrading_count"),
    (Status::Restoring, "restoring_count"),
    (Status::Extending, "extending_count"),
    (Status::Creating, "creating_count"),
    (Status::Running, "running_count"),
    (Status::Error, "error_count"),
    (Status::Frozen, "frozen_count"),
    (Status::CreateFailed, "createfailed_count"),
    (Status::Restarting, "restarting_count"),
];

/// Counts that are nought here: no instance of the simulator is on its way into the cold or out of the region.
const NOUGHT: [&str; 2] = ["freezing_count", "migrating_count"];

/// One page of the instances that all filters match, newest first.
pub(super) fn page(instances: &[Instance], call: &Call<'_>) -> Outcome {
    let found: Vec<&Instance> = instances.iter().rev().filter(|instance| fits(instance, call)).collect();
    let count = found.len();
    let page = call.page(found).into_iter().map(|instance| show::row(instance, call.now));
    Outcome::Body(json!({ "instance_num": count, "instances": page.collect::<Vec<_>>() }))
}

fn fits(instance: &Instance, call: &Call<'_>) -> bool {
    let wanted = |name: &str| call.query(name).and_then(Value::as_str);
    let asked_for = |name: &str| wanted(name) == Some("true");
    // The vendor's SDK takes the exact name itself for the value of `name_equal`.
    let exact = wanted("name_equal").filter(|exact| !matches!(*exact, "true" | "false"));
    let name = instance.name();
    let status = wanted("status");
    (instance.status != Status::CreateFailed
        || asked_for("include_failure")
        || status == Some("CREATEFAILED"))
        && (!instance.is_gone() || asked_for("include_delete") || status == Some("DELETED"))
        && wanted("instance_id").is_none_or(|id| id == instance.id)
        && exact.is_none_or(|exact| exact == name)
        && wanted("name")
            .is_none_or(|part| if asked_for("name_equal") { part == name } else { name.contains(part) })
        && status.is_none_or(|status| status == instance.status.name())
        && wanted("tags").is_none_or(|tags| instance.tags.have(tags))
        && wanted("ip").is_none_or(|ip| instance.launched.is_some() && instance.address == ip)
        && wanted("capacity").is_none_or(|size| size.parse() == Ok(instance.flavor.gigabytes()))
}

/// How many instances have each status, of each engine too.
pub(super) fn counts(instances: &[Instance], call: &Call<'_>) -> Outcome {
    let failures = call.query("include_failure").is_some_and(|wanted| wanted == "true");
    let count = |engine: Option<&str>| {
        let of = |status: Status| {
            let same = |one: &&Instance| {
                one.status == status && engine.is_none_or(|engine| engine == one.flavor.family.engine)
            };
            let counts = status != Status::CreateFailed || failures;
            if counts { instances.iter().filter(same).count() } else { 0 }
        };
        let counts = COUNTED.iter().map(|(status, name)| ((*name).to_owned(), json!(of(*status))));
        Value::Object(counts.chain(NOUGHT.map(|name| (name.to_owned(), json!(0)))).collect())
    };
    let mut response = count(None);
    response["redis"] = count(Some("Redis"));
    response["memcached"] = count(Some("Memcached"));
    Outcome::Body(response)
}

/// What the running instances do.
pub(super) fn statistics(instances: &[Instance]) -> Outcome {
    let running = instances.iter().filter(|instance| instance.status == Status::Running);
    let rows = running.map(|instance| {
        json!({
            "instance_id": instance.id,
            "keys": instance.keys,
            "used_memory": if instance.keys > 0 { 2 } else { 0 },
            "max_memory": instance.flavor.megabytes(),
            "cmd_get_count": 0,
            "cmd_set_count": 0,
            "used_cpu": "0.0",
            "input_kbps": "0.0",
            "output_kbps": "0.0",
        })
    });
    Outcome::Body(json!({ "statistics": rows.collect::<Vec<_>>() }))
}

/// What the project can have, and has.
pub(super) fn quota(instances: &[Instance]) -> Outcome {
    let living = || instances.iter().filter(|instance| !instance.is_gone());
    let memory: u64 = living().map(|instance| instance.flavor.megabytes()).sum();
    Outcome::Body(json!({ "quotas": { "resources": [
        { "type": "instance", "quota": MOST_INSTANCES, "used": living().count(), "min": 0, "max": 1000 },
        {
            "type": "ram",
            "unit": "GB",
            "quota": MOST_MEMORY,
            "used": memory.div_ceil(1024),
            "min": 0,
            "max": 1_048_576,
        },
    ] } }))
}

/// The keys of all tags with their values.
pub(super) fn tags(instances: &[Instance]) -> Outcome {
    let mut keys: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, value) in instances.iter().flat_map(|instance| instance.tags.pairs()) {
        let values = keys.entry(key).or_default();
        if let Err(place) = values.binary_search(&value) {
            values.insert(place, value);
        }
    }
    let tags = keys.into_iter().map(|(key, values)| json!({ "key": key, "values": values }));
    Outcome::Body(json!({ "tags": tags.collect::<Vec<_>>() }))
}

/// The nodes of all instances, a page of instances at a time.
pub(super) fn nodes(instances: &[Instance], call: &Call<'_>) -> Outcome {
    let found =
        instances.iter().rev().filter(|one| !one.is_gone() && one.launched.is_some() && one.major() >= 4);
    let found: Vec<&Instance> = found.collect();
    let count = found.len();
    let page = call.page(found).into_iter().map(|instance| {
        let nodes = instance.nodes.logical(&instance.id, instance.port);
        json!({ "instance_id": instance.id, "node_count": nodes.len(), "nodes": nodes })
    });
    Outcome::Body(json!({ "count": count, "instances": page.collect::<Vec<_>>() }))
}

fn dimension(instance: &Instance) -> &'static str {
    if instance.flavor.family.engine == "Redis" { "dcs_instance_id" } else { "dcs_memcached_instance_id" }
}

fn children(root: &str) -> Value {
    let kinds = ["dcs_cluster_redis_node", "dcs_cluster_proxy_node"];
    let child = |name: &str| json!({ "dim_name": name, "dim_route": format!("{root},{name}") });
    kinds.iter().map(|name| child(name)).collect()
}

fn monitored(instance: &Instance) -> Value {
    json!({ "dcs_instance_id": instance.id, "name": instance.name(), "status": instance.status.name() })
}

/// The instances that Cloud Eye measures.
pub(super) fn monitored_instances(instances: &[Instance], call: &Call<'_>) -> Outcome {
    let root = call.query("dim_name").and_then(Value::as_str).unwrap_or("dcs_instance_id");
    let measured = |one: &&Instance| !one.is_gone() && one.launched.is_some() && dimension(one) == root;
    let found: Vec<&Instance> = instances.iter().rev().filter(measured).collect();
    let total = found.len();
    let page: Vec<Value> = call.page(found).into_iter().map(monitored).collect();
    Outcome::Body(json!({
        "router": [root],
        "children": children(root),
        "instances": page,
        "total": total,
    }))
}

/// The nodes of an instance that Cloud Eye measures.
pub(super) fn monitored_nodes(instance: &Instance) -> Result<Outcome, Refusal> {
    let (data, proxies) = instance.nodes.monitored(&instance.id);
    let root = dimension(instance);
    let mut shown = json!({
        "router": [root],
        "children": children(root),
        "instances": [monitored(instance)],
        "total": 1,
        "dcs_cluster_redis_node": data,
    });
    if !proxies.is_empty() {
        shown["dcs_cluster_proxy_node"] = json!(proxies);
    }
    Ok(Outcome::Body(shown))
}
