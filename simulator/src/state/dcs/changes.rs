//! What changes an instance as a whole: settings, restart, flush, restore, upgrade, move and deletion.

use serde_json::{Value, json};

use super::flavors::Mode;
use super::instance::{Effect, Instance, Step};
use super::orders;
use super::records::{Kind, Records};
use super::status::Status;
use crate::refusal::Refusal;
use crate::state::{Call, Outcome};

/// Changes settings; those of a request that is refused stay as they are.
pub(super) fn update(
    instance: &mut Instance,
    is_taken: bool,
    call: &Call<'_>,
    records: &mut Records,
) -> Result<Outcome, Refusal> {
    if is_taken {
        return Err(call.refuse("DCS.4060", "another instance has this name"));
    }
    orders::window(call)?;
    if let Some(new) = orders::policy(call, instance.flavor, records)? {
        let mut policy = instance.policy.take().unwrap_or_else(|| new.clone());
        policy.updated = call.now;
        // What is left out is kept for later.
        policy.given.extend(new.given);
        instance.policy = Some(policy);
    }
    for (name, value) in call.settings() {
        let known = ["name", "description", "maintain_begin", "maintain_end", "security_group_id"];
        if known.contains(&name.as_str()) && !value.is_null() {
            instance.settings.insert(name, value);
        }
    }
    instance.updated = call.now;
    instance.changed = instance.changed.max(call.size);
    let ends = call.now + records.times.moment;
    let port = call.body()["port"].as_u64().filter(|port| *port != instance.port);
    if let Some(port) = port {
        let details = json!({ "old_port": instance.port, "new_port": port });
        records.task(&instance.id, None, ("UpdatePort", details), (call.now, ends));
    }
    let effect = port.map_or(Effect::None, Effect::Port);
    if !call.body()["rename_commands"].is_null() {
        instance.change(Status::Restarting, call.now, ends, effect);
    } else if port.is_some() {
        instance.plan([Step { at: ends, effect, status: Status::Running }]);
    }
    Outcome::done()
}

/// Begins to restart an instance, or to delete all its data.
pub(super) fn restart_or_flush(instance: &mut Instance, action: &str, now: u64, records: &Records) {
    let loses = action == "flush" || instance.flavor.family.mode == Mode::Single;
    let effect = if loses { Effect::Keys(0) } else { Effect::None };
    let status = if action == "flush" { Status::Flushing } else { Status::Restarting };
    instance.change(status, now, now + records.times.moment, effect);
}

/// Begins to restore an instance.
pub(super) fn restore(
    instance: &mut Instance,
    call: &Call<'_>,
    records: &mut Records,
) -> Result<Outcome, Refusal> {
    let source = instance.backups.source(call, call.text("backup_id"))?;
    let (id, keys) = (records.uuid(Kind::Restore), source.keys);
    let ends = call.now + records.times.migrating;
    let succeeds = instance.restores.add(call, id.clone(), source, ends);
    let effect = if succeeds { Effect::Keys(keys) } else { Effect::None };
    instance.change(Status::Restoring, call.now, ends, effect);
    Ok(Outcome::Body(json!({ "restore_id": id })))
}

/// The minor versions of an instance: of the engine and of its proxies, what they are and could be.
pub(super) fn version(instance: &Instance) -> Outcome {
    let (engine, proxies) = instance.newest;
    let (version, own) = (&instance.version, instance.flavor.family.mode == Mode::Proxy);
    let (old, new) = (format!("{version}.16.1"), format!("{version}.18.2"));
    let mut shown = json!({
        "engine_minor_version": if engine { &new } else { &old },
        "latest_engine_minor_version": new,
        "engine_minor_version_upgradable": !engine,
        "proxy_minor_version_upgradable": own && !proxies,
    });
    if own {
        shown["proxy_minor_version"] = json!(if proxies { "5.0.14.1" } else { "5.0.14.0" });
        shown["latest_proxy_minor_version"] = json!("5.0.14.1");
    }
    Outcome::Body(shown)
}

/// Begins to give an instance the newest minor version.
pub(super) fn upgrade(
    instance: &mut Instance,
    call: &Call<'_>,
    records: &mut Records,
) -> Result<Outcome, Refusal> {
    let wants = |name: &str| !call.text(name).is_empty();
    let is_proxy = instance.flavor.family.mode == Mode::Proxy;
    let engine = wants("engine_minor_version") && !instance.newest.0;
    let proxies = wants("proxy_minor_version") && !instance.newest.1 && is_proxy;
    if !engine && !proxies {
        return Err(call.refuse("DCS.4053", "the instance has the newest minor version already"));
    }
    let ends = call.now + records.times.migrating;
    instance.change(Status::Upgrading, call.now, ends, Effect::Upgrade(engine, proxies));
    let task = records.task(&instance.id, None, ("modify", json!({})), (call.now, ends));
    Ok(Outcome::Body(json!({ "task_id": task })))
}

/// Begins to move the nodes of an instance to other zones, or plans it.
pub(super) fn move_zones(
    instance: &mut Instance,
    call: &Call<'_>,
    records: &mut Records,
) -> Result<Outcome, Refusal> {
    let zones = orders::zones(call, &call.body()["new_available_zones"], "DCS.4933")?;
    if zones.is_empty() {
        return Err(call.refuse("DCS.4933", "new_available_zones needs a zone"));
    }
    let begins = instance.begins(call.body()["execute_immediately"] != false, call.now);
    let ends = begins + records.times.migrating;
    instance.plan([
        Step { at: begins, effect: Effect::None, status: Status::Moving },
        Step { at: ends, effect: Effect::Move(zones), status: Status::Running },
    ]);
    instance.settle(records, call.now);
    records.task(&instance.id, None, ("modify", json!({})), (begins, ends));
    Outcome::done()
}

/// Begins to delete an instance.
pub(super) fn delete(instance: &mut Instance, now: u64, records: &mut Records) {
    let ends = now + records.times.moment;
    instance.cancel();
    instance.begin(Status::Deleting, now, [Step { at: ends, effect: Effect::Bury, status: Status::Deleted }]);
    records.job(Some("deleteDCSInstance"), &instance.id, (now, ends));
}

/// Starts or stops nodes; the instance is closed where none is left.
pub(super) fn switch_nodes(
    instance: &mut Instance,
    call: &Call<'_>,
    records: &mut Records,
) -> Result<Outcome, Refusal> {
    let given = call.body()["node_ids"].as_array().into_iter().flatten();
    let ids: Vec<&str> = given.filter_map(Value::as_str).collect();
    if let Some(id) = ids.iter().find(|id| instance.nodes.find(id).is_none()) {
        return Err(call.refuse("DCS.3053", format!("the instance has no node {id}")));
    }
    let starts = call.text("action") == "start";
    let needs_backup = !starts && instance.flavor.family.mode != Mode::Single;
    if needs_backup && !instance.backups.has_recent(call.now) {
        return Err(call.refuse("DCS.2001", "the instance has no backup of the last 24 hours"));
    }
    let ends = call.now + records.times.moment;
    let is_open = instance.nodes.switch(&ids, starts);
    let was_open = instance.status == Status::Running;
    let (during, after) = match (was_open, is_open) {
        (false, true) => (Status::Starting, Status::Running),
        (true, false) => (Status::Closing, Status::Closed),
        _ => (instance.status, instance.status),
    };
    instance.begin(during, call.now, [Step { at: ends, effect: Effect::None, status: after }]);
    let kind = (!starts).then_some("closeDCSInstance");
    let job = records.job(kind, &instance.id, (call.now, ends));
    Ok(Outcome::Body(json!(format!("job_id:{job}"))))
}
