//! Instances as responses show them.

use serde_json::{Value, json};

use super::flavors::zone;
use super::instance::Instance;
use crate::state::moment::dashes;

/// Megabytes that a simulated instance uses as long as it holds data.
const USED: u64 = 2;

/// An instance as lists show it.
pub(super) fn row(instance: &Instance, now: u64) -> Value {
    let Instance { id, flavor, .. } = instance;
    let major = instance.major();
    let whole = flavor.megabytes() >= 1024;
    let zones = instance.zones.iter().filter_map(|code| zone(code)).map(|(_, id)| id);
    let public = instance.access.public.as_ref().filter(|(_, from)| *from <= now);
    let running = instance.launched.is_some();
    let mut row = Value::Object(instance.settings.clone());
    for (name, value) in [
        ("instance_id", json!(id)),
        ("status", json!(instance.status.name())),
        ("sub_status", json!("normal")),
        ("engine", json!(flavor.family.engine)),
        ("engine_version", json!(instance.version)),
        ("cache_mode", json!(flavor.family.mode.name())),
        ("product_type", json!("generic")),
        ("cpu_type", json!("x86_64")),
        ("storage_type", json!("DRAM")),
        ("spec_code", json!(flavor.code())),
        ("cloud_service_type_code", json!("hws.service.type.dcs")),
        ("cloud_resource_type_code", json!("hws.resource.type.dcs3")),
        ("capacity", json!(flavor.megabytes() / 1024)),
        // The small part is a text with a leading point.
        ("capacity_minor", if whole { Value::Null } else { json!(flavor.capacity.trim_start_matches('0')) }),
        ("max_memory", json!(flavor.megabytes())),
        ("used_memory", json!(if running && instance.keys > 0 { USED } else { 0 })),
        ("charging_mode", json!(i32::from(instance.order.is_some()))),
        ("vpc_name", json!("vpc-simulated")),
        ("az_codes", json!(instance.zones)),
        ("available_zones", zones.collect()),
        ("port", json!(instance.port)),
        ("no_password_access", json!(instance.password.is_none().to_string())),
        ("enable_publicip", json!(public.is_some())),
        ("enable_ssl", json!(instance.access.ssl)),
        ("service_upgrade", json!(false)),
        ("service_task_id", json!("")),
        ("support_slow_log_flag", json!((major >= 4).to_string())),
        ("created_at", json!(dashes(instance.created))),
        ("updated_at", json!(dashes(instance.updated))),
        ("update_at", json!(dashes(instance.updated))),
        ("user_id", json!("d53977d1adfb49c5b025ba7d33a13fd7")),
        ("user_name", json!("simulator")),
        (
            "features",
            json!({
                "support_acl": major >= 4,
                "support_transparent_client_ip": major >= 4,
                "support_ssl": major >= 6,
                "support_audit_log": false,
            }),
        ),
        ("tags", instance.tags.show()),
    ] {
        row[name] = value;
    }
    if let Some(order) = &instance.order {
        row["order_id"] = json!(order);
    }
    if let Some(launched) = instance.launched {
        let domain = format!("redis-{id}.dcs.huaweicloud.com");
        row["launched_at"] = json!(dashes(launched));
        row["ip"] = json!(instance.address);
        row["domain_name"] = json!(domain);
        if instance.nodes.shards.first().is_some_and(|shard| shard.nodes.len() > 1) {
            row["readonly_domain_name"] = json!(format!("redis-{id}-readonly.dcs.huaweicloud.com"));
        }
    }
    if let Some((address, _)) = public {
        row["publicip_id"] = address.clone();
        row["publicip_address"] = json!("203.0.113.10");
    }
    row
}

/// An instance with everything about it.
pub(super) fn whole(instance: &Instance, project: &str, now: u64) -> Value {
    let Instance { flavor, nodes, .. } = instance;
    let mut shown = row(instance, now);
    for (name, value) in [
        ("task", instance.task(now)),
        ("inquery_spec_code", json!(flavor.code())),
        ("db_number", json!(flavor.databases())),
        ("replica_count", json!(flavor.family.replicas)),
        ("sharding_count", json!(nodes.shards.len())),
        ("subnet_name", json!("subnet-simulated")),
        ("subnet_cidr", json!("192.168.0.0/16")),
        ("transparent_client_ip_enable", json!(instance.access.client_ip.0)),
        ("bandwidth_info", instance.bandwidth.info(nodes, *flavor, now)),
        (
            "domain_name_info",
            json!({
                "support_public_resolve": true,
                "is_latest_rules": true,
                "zone_name": "dcs.huaweicloud.com",
                "history_domain_names": [],
            }),
        ),
    ] {
        shown[name] = value;
    }
    shown.as_object_mut().map(|shown| shown.entry("enterprise_project_name").or_insert(json!("default")));
    if let Some(policy) = &instance.policy {
        shown["instance_backup_policy"] = policy.show(project);
    }
    shown
}
