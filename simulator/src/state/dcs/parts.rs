//! What belongs to an instance: which operation reaches which part of it.

use serde_json::{Value, json};

use super::analyses::{Analyses, Analysis};
use super::instance::Instance;
use super::password::Verdict;
use super::records::{Kind, Records, begun};
use crate::refusal::Refusal;
use crate::state::{Call, Outcome};

/// Carries out an operation on a part of an instance. One that has no state responds with its example.
pub(super) fn call(
    operation: &str,
    instance: &mut Instance,
    call: &Call<'_>,
    records: &mut Records,
) -> Result<Outcome, Refusal> {
    let id = instance.id.clone();
    let holds = instance.keys > 0;
    let (now, ends) = (call.now, call.now + records.times.moment);
    let shards = instance.nodes.shards.len();
    match operation {
        "CopyInstance" => instance.backups.create(call, (instance.keys, shards), records),
        "ListBackupRecords" => Ok(instance.backups.list(call, &id)),
        "DeleteBackupFile" => instance.backups.delete(call),
        "ListBackupFileLinks" => instance.backups.links(call, &id),
        "ListRestoreRecords" => Ok(instance.restores.list(call)),

        "ListAclAccounts" => Ok(instance.accounts.list(&id)),
        "CreateAclAccount" => instance.accounts.create(call, records),
        "UpdateAclAccountRemark"
        | "DeleteAclAccount"
        | "UpdateAclAccount"
        | "UpdateAclAccountPassWord"
        | "ResetAclAccountPassWord" => instance.accounts.call(operation, call, &id, records),
        "UpdatePassword" | "ResetPassword" => password(operation, instance, call),

        "ShowIpWhitelist" => Ok(Outcome::Body(instance.whitelist.show(&id))),
        "UpdateIpWhitelist" => {
            instance.whitelist.set(call)?;
            Outcome::done()
        }
        "AddIpWhitelist" | "UpdateIpWhitelistAsync" => {
            if operation == "AddIpWhitelist" {
                instance.whitelist.add(call)?;
            } else {
                instance.whitelist.set(call)?;
            }
            let job = records.job(None, &id, (now, ends));
            records.task(&id, Some(&job), ("AddWhitelist", json!({})), (now, ends));
            Ok(begun(&job))
        }
        "BatchCreateOrDeleteTags" => instance.tags.change(call),
        "ShowTags" => Ok(Outcome::Body(json!({ "tags": instance.tags.show() }))),

        "ListConfigurations" => Ok(instance.configs.show(&id, instance.status.name(), now)),
        "UpdateConfigurations" => {
            instance.configs.update(call, records.uuid(Kind::History), ends)?;
            Outcome::done()
        }
        "UpdateInstanceConfig" => {
            if !instance.configs.update(call, records.uuid(Kind::History), ends)? {
                return Ok(Outcome::Nothing);
            }
            Ok(begun(&records.job(None, &id, (now, ends))))
        }
        "ListConfigHistories" => Ok(instance.configs.histories(call)),
        "ShowConfigHistoryDetail" => instance.configs.history(call),

        "ListBackgroundTask" => Ok(records.tasks.list(call, Some(&id))),
        "DeleteBackgroundTask" => records.tasks.delete(call, Some(&id)),
        "ShowBackgroundTaskProgress" => records.tasks.progress(call, &id),

        "CreateBigkeyScanTask" => instance.big.create(call, &id, holds, records),
        "ListBigkeyScanTasks" => Ok(instance.big.list(call, &id)),
        "ShowBigkeyScanTaskDetails" => instance.big.show(call, &id, &instance.nodes),
        "DeleteBigkeyScanTask" => instance.big.delete(call, &id, &instance.nodes),
        "ShowBigkeyAutoscanConfig" => Ok(instance.big.schedule(&id)),
        "UpdateBigkeyAutoscanConfig" => instance.big.set_times(call, &id),
        "CreateHotkeyScanTask" if !instance.configs.parameters.value("maxmemory-policy").ends_with("lfu") => {
            Err(call.refuse("DCS.4922", "maxmemory-policy is neither allkeys-lfu nor volatile-lfu"))
        }
        "CreateHotkeyScanTask" => instance.hot.create(call, &id, holds, records),
        "ListHotKeyScanTasks" => Ok(instance.hot.list(call, &id)),
        "ShowHotkeyTaskDetails" => instance.hot.show(call, &id, &instance.nodes),
        "DeleteHotkeyScanTask" => instance.hot.delete(call, &id, &instance.nodes),
        "ShowHotkeyAutoscanConfig" => Ok(instance.hot.schedule(&id)),
        "UpdateHotkeyAutoScanConfig" => instance.hot.set_times(call, &id),
        "DownloadHotKey" => instance.hot.export(call),
        "ScanExpireKey" | "CreateAutoExpireScanTask" => instance.expired.create(call, &id, holds, records),
        "ShowExpireKeyScanInfo" => Ok(instance.expired.list(call, &id)),
        "ShowExpireAutoScanConfig" => Ok(instance.expired.schedule(&id)),
        "UpdateExpireAutoScanConfig" => instance.expired.set_repeat(call, &id),

        "CreateOfflineKeyAnalysis" => analyze(instance, call, records),
        "ListOfflineKeyAnalysisTask" => Ok(instance.analyses.list(call, &id)),
        "ShowOfflineKeyAnalysisTask" => instance.analyses.show(call, &id),
        "ListOfflineKeyAnalysisNodes" => instance.analyses.nodes(call),
        "DeleteOfflineKeyAnalysisTask" => instance.analyses.delete(call),

        "CreateDiagnosisTask" => {
            let launched = instance.launched.unwrap_or(now);
            instance.diagnoses.create(call, records.uuid(Kind::Diagnosis), &instance.nodes, launched)
        }
        "ListDiagnosisTasks" => Ok(instance.diagnoses.list(call)),
        "DeleteDiagnosisTask" => Ok(instance.diagnoses.delete(call)),

        "CreateRedislog" => instance.logs.collect(call, &instance.nodes, records),
        "ListRedislog" => Ok(instance.logs.list(call)),
        "CreateRedislogDownloadLink" => instance.logs.link(call),
        "ListSlowlog" => {
            let kept = instance.configs.parameters.value("slowlog-max-len").parse().unwrap_or(0);
            let since = instance.restarted.max(instance.launched.unwrap_or(now));
            Ok(super::logs::slow(call, since, kept))
        }

        "ShowBandwidths" => Ok(instance.bandwidth.show(&instance.nodes, instance.flavor, now)),
        "UpdateBandwidth" => {
            instance.bandwidth.update(call, &instance.nodes, instance.flavor, ends)?;
            Ok(begun(&records.job(Some("modifyBandwidth"), &id, (now, ends))))
        }
        "UpdateInstanceBandwidth" => instance.bandwidth.double(call),
        "ShowInstanceBandwidthAutoScalingPolicy" => instance.bandwidth.policy(call),
        "UpdateInstanceBandwidthAutoScalingPolicy" => Ok(instance.bandwidth.set_policy(call)),
        "DeleteInstanceBandwidthAutoScalingPolicy" => instance.bandwidth.delete_policy(call),

        "ShowNodesInformation" => {
            let nodes = match instance.launched {
                Some(_) => instance.nodes.logical(&id, instance.port),
                None => Vec::new(),
            };
            Ok(Outcome::Body(json!({ "instance_id": id, "total": nodes.len(), "nodes": nodes })))
        }
        "ShowInstanceTopology" => Ok(instance.nodes.topology(call, instance.flavor, instance.port)),
        "ListGroupReplicationInfo" => Ok(instance.nodes.groups(&id)),
        "ShowReplicationStates" => instance.nodes.group(call, &id),

        "ScanClients" | "HangUpClients" | "HangUpKillAllClients" => {
            connections(operation, instance, call, records)
        }
        "ListClients" => instance.clients.list(call),
        "LoginWebCli" => {
            let session = (format!("{}{}", records.digits(), records.digits()), instance.flavor.databases());
            instance.clients.login(call, instance.password.as_ref(), session)
        }
        "LogoffWebCli" => instance.clients.logoff(call),
        "ExecuteCommandMobilization" => {
            instance.clients.session(call)?;
            Ok(command(instance, call.text("command")))
        }
        _ => Ok(Outcome::Example),
    }
}

/// Lets a part of an instance fail: `None` if none has this id, `false` if it has ended.
pub(super) fn fail(instance: &mut Instance, id: &str, now: u64) -> Option<bool> {
    let Instance { backups, restores, big, hot, expired, analyses, configs, .. } = instance;
    let scans = [big, hot, expired].into_iter();
    backups
        .fail(id, now)
        .or_else(|| restores.fail(id, now))
        .or_else(|| scans.into_iter().find_map(|scans| scans.fail(id, now)))
        .or_else(|| analyses.fail(id, now))
        .or_else(|| configs.fail(id, now))
}

/// Changes the password of an instance: with the old one, or without.
fn password(operation: &str, instance: &mut Instance, call: &Call<'_>) -> Result<Outcome, Refusal> {
    let new = call.text("new_password");
    let Some(password) = &mut instance.password else {
        if operation == "UpdatePassword" {
            return Err(call.refuse("DCS.4850", "the instance has no password; ResetPassword gives it one"));
        }
        let open = call.body()["no_password_access"] == true;
        let password = super::password::Password::new(new);
        let shown = password.show(Verdict::Right, call.now);
        instance.password = (!open).then_some(password);
        return Ok(Outcome::Body(shown));
    };
    let verdict = match operation {
        "UpdatePassword" => password.verify(call.text("old_password"), call.now),
        _ if password.is_locked(call.now) => Verdict::Locked,
        _ => Verdict::Right,
    };
    if verdict == Verdict::Right {
        let open = operation == "ResetPassword" && call.body()["no_password_access"] == true;
        if open && !new.is_empty() {
            return Err(call.refuse("DCS.4849", "new_password has to be left out with no_password_access"));
        }
        password.set(new);
        let shown = password.show(verdict, call.now);
        if open {
            instance.password = None;
        }
        return Ok(Outcome::Body(shown));
    }
    Ok(Outcome::Body(password.show(verdict, call.now)))
}

/// Begins to analyze the keys in a backup of a node, which is made first where the request names none.
fn analyze(instance: &mut Instance, call: &Call<'_>, records: &mut Records) -> Result<Outcome, Refusal> {
    let node = Analyses::node(call, &instance.nodes)?;
    let given = call.text("backup_id");
    let (backup, keys) = if given.is_empty() {
        if instance.backups.is_busy(call.now) {
            return Err(call.refuse("DCS.4096", "a backup of the instance is being made"));
        }
        let made = instance.backups.make(call.now, (instance.keys, instance.nodes.shards.len()), records);
        (made, instance.keys)
    } else {
        let source = instance.backups.source(call, given)?;
        (source.id, source.keys)
    };
    let (id, is_new, created) = (records.uuid(Kind::Analysis), given.is_empty(), call.now);
    Ok(instance.analyses.add(Analysis { id, node, backup, is_new, created, keys }))
}

/// Looks who is connected, or cuts connections.
fn connections(
    operation: &str,
    instance: &mut Instance,
    call: &Call<'_>,
    records: &mut Records,
) -> Result<Outcome, Refusal> {
    let node = call.text("node_id");
    let all = operation == "HangUpKillAllClients" && call.body()["kill_all_nodes"] == true;
    if !all && instance.nodes.find(node).is_none() {
        return Err(call.refuse("DCS.3053", format!("the instance has no node {node}")));
    }
    let ends = call.now + records.times.moment;
    match operation {
        "ScanClients" => instance.clients.scan(node, ends),
        "HangUpClients" => {
            let given = call.body()["client_addrs"].as_array().into_iter().flatten();
            let given: Vec<&str> = given.filter_map(Value::as_str).collect();
            instance.clients.cut(Some(node), Some(&given));
            return Outcome::done();
        }
        _ => instance.clients.cut((!all).then_some(node), None),
    }
    Ok(begun(&records.job(None, &instance.id, (call.now, ends))))
}

/// What Redis replies to a command: the data of a simulated instance cannot be read, but be deleted.
fn command(instance: &mut Instance, command: &str) -> Outcome {
    let word = command.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    let reply = match word.as_str() {
        "ping" => "PONG".to_owned(),
        "dbsize" => instance.keys.to_string(),
        "flushall" | "flushdb" => {
            instance.keys = 0;
            "OK".to_owned()
        }
        _ => "nil".to_owned(),
    };
    Outcome::Body(json!({ "response": reply }))
}
