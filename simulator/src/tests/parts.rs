//! What belongs to instances of DCS: backups, restores, accounts, passwords, whitelists, tags, parameters, jobs.

use super::instances::{LONG, created, order, running, running_as};
use super::*;

/// The status of a backup, by its place in the list.
async fn backup_status(cloud: &Cloud, id: &str, place: usize) -> Value {
    let list = cloud.good("ListBackupRecords", id, "", &NO_BODY).await;
    list["backup_record_response"][place]["status"].clone()
}

#[tokio::test]
async fn a_backup_is_made_and_restored() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let backup =
        cloud.good("CopyInstance", &id, "", &json!({ "remark": "first" })).await["backup_id"].clone();
    let backup = backup.as_str().unwrap();
    let restore = json!({ "backup_id": backup, "remark": "back" });
    assert_eq!(backup_status(&cloud, &id, 0).await, "waiting");
    assert_eq!(cloud.good("ShowInstance", &id, "", &NO_BODY).await["task"], "BACKUPING");
    assert_eq!(cloud.bad("CopyInstance", &id, &NO_BODY).await, "DCS.4096");
    assert_eq!(cloud.bad("RestoreInstance", &id, &restore).await, "DCS.4096");
    cloud.pass(2);
    let list = cloud.good("ListBackupRecords", &id, "", &NO_BODY).await;
    let row = &list["backup_record_response"][0];
    assert_eq!((&row["status"], &row["progress"]), (&json!("backuping"), &json!("14.00")));
    cloud.pass(LONG);
    let list = cloud.good("ListBackupRecords", &id, "", &NO_BODY).await;
    let row = &list["backup_record_response"][0];
    for (name, value) in [
        ("status", "succeed"),
        ("is_support_restore", "TRUE"),
        ("remark", "first"),
        ("backup_type", "manual"),
    ] {
        assert_eq!(row[name], value, "{name}");
    }
    let links = format!("{id}/{backup}");
    let links = cloud.good("ListBackupFileLinks", &links, "", &json!({ "expiration": 300 })).await;
    assert_eq!(array(&links["links"]).len(), 1);

    let flush = json!({ "instances": [id], "action": "flush" });
    cloud.good("RestartOrFlushInstances", "", "", &flush).await;
    cloud.pass(1);
    let keys = || async {
        cloud.good("ListStatisticsOfRunningInstances", "", "", &NO_BODY).await["statistics"][0]["keys"]
            .clone()
    };
    assert_eq!(keys().await, 0);
    cloud.good("RestoreInstance", &id, "", &restore).await;
    assert_eq!(cloud.status("ShowInstance", &id).await, "RESTORING");
    assert_eq!(cloud.bad("RestoreInstance", &id, &restore).await, "DCS.4097");
    assert_eq!(cloud.bad("CopyInstance", &id, &NO_BODY).await, "DCS.4097");
    cloud.pass(LONG);
    assert_eq!(keys().await, 1204);
    let list = cloud.good("ListRestoreRecords", &id, "", &NO_BODY).await;
    let row = &list["restore_record_response"][0];
    assert_eq!((&row["status"], &row["backup_remark"]), (&json!("succeed"), &json!("first")));

    cloud.good("DeleteBackupFile", &format!("{id}/{backup}"), "", &NO_BODY).await;
    assert_eq!(backup_status(&cloud, &id, 0).await, "deleted");
    assert_eq!(cloud.bad("RestoreInstance", &id, &restore).await, "DCS.4087");
    let unknown = json!({ "backup_id": "unknown" });
    assert_eq!(cloud.bad("RestoreInstance", &id, &unknown).await, "DCS.4031");

    let failing = cloud.good("CopyInstance", &id, "", &NO_BODY).await["backup_id"].clone();
    cloud.simulator.fail_task(failing.as_str().unwrap()).unwrap();
    assert_eq!(backup_status(&cloud, &id, 0).await, "failed");
    let single = running_as(&cloud, "redis.single.xu1.large.2", 2.0).await;
    assert_eq!(cloud.bad("CopyInstance", &single, &NO_BODY).await, "DCS.4095");
}

#[tokio::test]
async fn a_policy_makes_backups_that_expire() {
    let cloud = Cloud::new().await;
    let mut body = order("cache-daily", "redis.ha.xu1.large.r2.2", 2.0);
    body["instance_backup_policy"] = json!({
        "backup_type": "auto",
        "save_days": 2,
        "periodical_backup_plan":
            { "backup_at": [1, 2, 3, 4, 5, 6, 7], "period_type": "weekly", "begin_at": "03:00-04:00" },
    });
    let id = created(&cloud, &body).await;
    cloud.pass(5 * 24 * 3600);
    let list = cloud.good("ListBackupRecords", &id, "", &NO_BODY).await;
    let rows = array(&list["backup_record_response"]);
    let statuses: Vec<&Value> = rows.iter().map(|row| &row["status"]).collect();
    assert!((4..=6).contains(&rows.len()), "{list}");
    assert_eq!(statuses[2..], vec!["expired"; rows.len() - 2]);
    assert!(rows.iter().all(|row| row["backup_type"] == "auto" && row["period"] == "03:00-04:00"), "{list}");
    // A jump of millions of years makes no more of them than a list holds.
    cloud.simulator.advance(Duration::MAX);
    let list = cloud.good("ListBackupRecords", &id, "limit=1000", &NO_BODY).await;
    assert!(array(&list["backup_record_response"]).len() <= 100);
}

#[tokio::test]
async fn accounts_come_change_and_go() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let body = example(operation("CreateAclAccount"));
    let list = || async { cloud.good("ListAclAccounts", &id, "", &NO_BODY).await["accounts"].clone() };
    cloud.good("CreateAclAccount", &id, "", &body).await;
    assert_eq!(cloud.bad("CreateAclAccount", &id, &body).await, "DCS.4961");
    assert_eq!(
        (&list().await[1]["status"], &list().await[0]["account_type"]),
        (&json!("CREATING"), &json!("default"))
    );
    let account = format!("{id}/{}", list().await[1]["account_id"].as_str().unwrap());
    assert_eq!(cloud.bad("DeleteAclAccount", &account, &NO_BODY).await, "DCS.4961");
    cloud.pass(1);
    assert_eq!(list().await[1]["status"], "AVAILABLE");
    cloud.good("UpdateAclAccountRemark", &account, "", &json!({ "description": "weekly" })).await;
    let job =
        cloud.good("UpdateAclAccount", &account, "", &json!({ "account_role": "write" })).await["job_id"]
            .clone();
    assert_eq!(cloud.status("ShowJobInfo", job.as_str().unwrap()).await, "RUNNING");
    cloud.pass(1);
    assert_eq!(cloud.status("ShowJobInfo", job.as_str().unwrap()).await, "SUCCESS");
    let row = list().await[1].clone();
    assert_eq!((&row["account_role"], &row["description"]), (&json!("write"), &json!("weekly")));
    for (old, result) in [("wrong", "passwordFailed"), ("Rep0rting-Only", "success")] {
        let change = json!({ "old_password": old, "new_password": "Rep0rting-Again" });
        let response = cloud.good("UpdateAclAccountPassWord", &account, "", &change).await;
        assert_eq!(response["result"], result, "{old}");
    }
    cloud.good("DeleteAclAccount", &account, "", &NO_BODY).await;
    assert_eq!(list().await[1]["status"], "DELETING");
    cloud.pass(1);
    assert_eq!(array(&list().await).len(), 1);
    let mut body = body;
    for number in 0..18 {
        body["account_name"] = json!(format!("account-{number}"));
        cloud.good("CreateAclAccount", &id, "", &body).await;
    }
    body["account_name"] = json!("one-too-many");
    assert_eq!(cloud.bad("CreateAclAccount", &id, &body).await, "DCS.4961");
}

#[tokio::test]
async fn five_wrong_passwords_lock_for_five_minutes() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let right = example(operation("CreateInstance"))["password"].clone();
    let change = |old: &str| json!({ "old_password": old, "new_password": "Another_2025" });
    for (left, result) in [("4", "passwordFailed"), ("3", "passwordFailed"), ("2", "passwordFailed")] {
        let response = cloud.good("UpdatePassword", &id, "", &change("wrong")).await;
        assert_eq!((&response["result"], &response["retry_times_left"]), (&json!(result), &json!(left)));
    }
    cloud.good("UpdatePassword", &id, "", &change("wrong")).await;
    assert_eq!(cloud.good("UpdatePassword", &id, "", &change("wrong")).await["result"], "locked");
    // Then the right one does not help, nor a reset.
    assert_eq!(
        cloud.good("UpdatePassword", &id, "", &change(right.as_str().unwrap())).await["result"],
        "locked"
    );
    let reset = json!({ "new_password": "Another_2026" });
    assert_eq!(cloud.good("ResetPassword", &id, "", &reset).await["code"], "3");
    cloud.pass(300);
    assert_eq!(
        cloud.good("UpdatePassword", &id, "", &change(right.as_str().unwrap())).await["result"],
        "success"
    );
    assert_eq!(cloud.good("ResetPassword", &id, "", &reset).await["code"], "1");
    assert_eq!(cloud.good("UpdatePassword", &id, "", &change("Another_2026")).await["result"], "success");
    let both = json!({ "new_password": "Another_2026", "no_password_access": true });
    assert_eq!(cloud.bad("ResetPassword", &id, &both).await, "DCS.4849");
    cloud.good("ResetPassword", &id, "", &json!({ "no_password_access": true })).await;
    assert_eq!(cloud.good("ShowInstance", &id, "", &NO_BODY).await["no_password_access"], "true");
    assert_eq!(cloud.bad("UpdatePassword", &id, &change("Another_2026")).await, "DCS.4850");
}

#[tokio::test]
async fn whitelists_and_tags_are_kept_within_limits() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let group = |name: &str, ips: Vec<String>| json!({ "group_name": name, "ip_list": ips });
    let many =
        |from: usize, to: usize| (from..to).map(|number| format!("10.0.0.{number}")).collect::<Vec<_>>();
    let set = json!({
        "enable_whitelist": true,
        "whitelist": [group("servers", vec!["10.1.0.0/16".into(), "0.0.0.0/0".into(), "nonsense".into()])],
    });
    cloud.good("UpdateIpWhitelist", &id, "", &set).await;
    let shown = cloud.good("ShowIpWhitelist", &id, "", &NO_BODY).await;
    assert_eq!(shown["whitelist"], json!([group("servers", vec!["10.1.0.0/16".into()])]));
    // Off and on without the groups.
    cloud.good("UpdateIpWhitelist", &id, "", &json!({ "enable_whitelist": false })).await;
    let shown = cloud.good("ShowIpWhitelist", &id, "", &NO_BODY).await;
    assert_eq!((&shown["enable_whitelist"], array(&shown["whitelist"]).len()), (&json!(false), 1));
    for groups in [
        json!([group("same", many(1, 2)), group("same", many(2, 3))]),
        json!([group("first", many(1, 2)), group("second", many(1, 2))]),
        json!([group("many", many(1, 22))]),
    ] {
        let set = json!({ "enable_whitelist": true, "whitelist": groups });
        assert_eq!(cloud.bad("UpdateIpWhitelist", &id, &set).await, "DCS.4800", "{set}");
    }
    let job = cloud.good("UpdateIpWhitelistAsync", &id, "", &set).await["job_id"].clone();
    cloud.pass(1);
    assert_eq!(cloud.status("ShowJobInfo", job.as_str().unwrap()).await, "SUCCESS");
    let more = json!({ "whitelist": [group("reports", many(1, 3)), group("servers", many(3, 4))] });
    let job = cloud.good("AddIpWhitelist", &id, "", &more).await["job_id"].clone();
    cloud.pass(1);
    assert_eq!(cloud.status("ShowJobInfo", job.as_str().unwrap()).await, "SUCCESS");
    let shown = cloud.good("ShowIpWhitelist", &id, "", &NO_BODY).await;
    let servers = group("servers", vec!["10.1.0.0/16".into(), "10.0.0.3".into()]);
    assert_eq!(shown["whitelist"], json!([servers, group("reports", many(1, 3))]));
    assert_eq!(shown["enable_whitelist"], true);
    for groups in [
        json!([group("other", many(1, 2))]),
        json!([group("twice", many(5, 6)), group("twice", many(6, 7))]),
        json!([group("many", many(5, 22))]),
        json!([group("third", vec![]), group("fourth", vec![]), group("fifth", vec![])]),
    ] {
        let more = json!({ "whitelist": groups });
        assert_eq!(cloud.bad("AddIpWhitelist", &id, &more).await, "DCS.4800", "{more}");
    }
    let mut old = order("cache-old", "dcs.master_standby.large.2", 2.0);
    old["engine_version"] = json!("3.0");
    let old = created(&cloud, &old).await;
    cloud.pass(LONG);
    assert_eq!(cloud.bad("ShowIpWhitelist", &old, &NO_BODY).await, "DCS.4872");

    let tags = |action: &str, keys: std::ops::Range<u32>| {
        let tags = keys.map(|key| json!({ "key": format!("key{key}"), "value": "x" }));
        json!({ "action": action, "tags": tags.collect::<Vec<_>>() })
    };
    cloud.good("BatchCreateOrDeleteTags", &id, "", &tags("create", 1..20)).await;
    assert_eq!(cloud.bad("BatchCreateOrDeleteTags", &id, &tags("create", 20..22)).await, "DCS.4039");
    cloud.good("BatchCreateOrDeleteTags", &id, "", &tags("delete", 2..20)).await;
    let shown = cloud.good("ShowTags", &id, "", &NO_BODY).await;
    assert_eq!(shown["tags"], json!([{ "key": "stage", "value": "test" }, { "key": "key1", "value": "x" }]));
}

#[tokio::test]
async fn parameters_have_a_history_and_templates() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let change = |name: &str, value: &str| json!({ "redis_config": [{ "param_id": "1", "param_name": name, "param_value": value }] });
    cloud.good("UpdateConfigurations", &id, "", &change("timeout", "300")).await;
    assert_eq!(cloud.bad("UpdateConfigurations", &id, &change("timeout", "301")).await, "DCS.4114");
    let shown = cloud.good("ListConfigurations", &id, "", &NO_BODY).await;
    assert_eq!(
        (&shown["config_status"], &shown["redis_config"][0]["param_value"]),
        (&json!("UPDATING"), &json!("300"))
    );
    cloud.pass(1);
    assert_eq!(cloud.good("ListConfigurations", &id, "", &NO_BODY).await["config_status"], "SUCCESS");
    for (name, value) in [("timeout", "7201"), ("timeout", "x"), ("unknown", "1"), ("appendonly", "maybe")] {
        assert_eq!(
            cloud.bad("UpdateConfigurations", &id, &change(name, value)).await,
            "DCS.4066",
            "{name} {value}"
        );
    }
    let same = cloud.call("UpdateInstanceConfig", &id, "", &change("timeout", "300")).await;
    assert_eq!((same.status, same.body.len()), (204, 0));
    cloud.good("UpdateInstanceConfig", &id, "", &change("appendonly", "no")).await;
    let list = cloud.good("ListConfigHistories", &id, "", &NO_BODY).await;
    assert_eq!((&list["history_num"], &list["histories"][0]["status"]), (&json!(2), &json!("UPDATING")));
    let history = format!("{id}/{}", list["histories"][1]["history_id"].as_str().unwrap());
    let details = cloud.good("ShowConfigHistoryDetail", &history, "", &NO_BODY).await;
    assert_eq!(details, json!({ "timeout": "300" }));

    let system = "type=sys&engine_version=6.0&cache_mode=ha";
    let list = cloud.good("ListConfigTemplates", "", system, &NO_BODY).await;
    assert_eq!((&list["template_num"], &list["templates"][0]["template_id"]), (&json!(1), &json!("16")));
    let created_one =
        cloud.good("CreateCustomTemplate", "", "", &example(operation("CreateCustomTemplate"))).await;
    let template = created_one["id"].as_str().unwrap();
    cloud.good("UpdateConfigTemplate", template, "", &json!({ "params": { "timeout": "600" } })).await;
    let wrong = json!({ "params": { "timeout": "99999" } });
    assert_eq!(cloud.bad("UpdateConfigTemplate", template, &wrong).await, "DCS.4066");
    assert_eq!(cloud.bad("DeleteConfigTemplate", "16", &NO_BODY).await, "DCS.4800");
    let mut body = order("cache-template", "redis.ha.xu1.large.r2.2", 2.0);
    body["template_id"] = json!(template);
    let other = created(&cloud, &body).await;
    let shown = cloud.good("ListConfigurations", &other, "", &NO_BODY).await;
    let value = |place: usize| &shown["redis_config"][place]["param_value"];
    assert_eq!((value(0), value(1)), (&json!("600"), &json!("allkeys-lru")));
    cloud.good("DeleteConfigTemplate", template, "", &NO_BODY).await;
    let gone = cloud.call("ShowConfigTemplate", template, "type=user", &NO_BODY).await;
    assert_eq!(gone.code(), "DCS.4988");
}

#[tokio::test]
async fn tasks_and_jobs_proceed_fail_and_are_deleted() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let job = cloud.good("ChangeMasterStandbyAsync", &id, "", &NO_BODY).await["job_id"].clone();
    let job = job.as_str().unwrap();
    let shown = cloud.good("ShowJobInfo", job, "", &NO_BODY).await;
    assert_eq!((&shown["job_type"], &shown["status"]), (&json!("masterStandbySwapJob"), &json!("RUNNING")));
    let list = cloud.good("ListBackgroundTask", &id, "", &NO_BODY).await;
    let task = list["tasks"][0].clone();
    assert_eq!((&list["task_count"], &task["status"]), (&json!("1"), &json!("EXECUTING")));
    let task = format!("{id}/{}", task["id"].as_str().unwrap());
    let progress = cloud.good("ShowBackgroundTaskProgress", &task, "", &NO_BODY).await;
    assert_eq!(
        (&progress["progress"], &progress["step_details"][0]["step_status"]),
        (&json!(0), &json!("EXECUTING"))
    );
    cloud.simulator.fail_task(job).unwrap();
    assert_eq!(cloud.status("ShowJobInfo", job).await, "FAIL");
    cloud.pass(1);
    let progress = cloud.good("ShowBackgroundTaskProgress", &task, "", &NO_BODY).await;
    assert_eq!(
        (&progress["progress"], &progress["step_details"][1]["step_status"]),
        (&json!(100), &json!("FINISH"))
    );
    for query in ["start_time=20990101000000", "end_time=20200101000000"] {
        let list = cloud.good("ListCenterTask", "", query, &NO_BODY).await;
        assert_eq!(list["task_count"], "0", "{query}");
    }
    cloud.good("DeleteBackgroundTask", &task, "", &NO_BODY).await;
    assert_eq!(cloud.bad("DeleteBackgroundTask", &task, &NO_BODY).await, "DCS.4001");
    assert_eq!(cloud.good("ListCenterTask", "", "", &NO_BODY).await["task_count"], "0");
    assert_eq!(cloud.bad("ShowJobInfo", "unknown", &NO_BODY).await, "DCS.4001");
    let export = cloud.good("ExportInstancesTask", "", "", &example(operation("ExportInstancesTask"))).await;
    let query = format!("job_id={}", export["job_id"].as_str().unwrap());
    for status in ["EXECUTING", "SUCCESS", "Overdue"] {
        assert_eq!(cloud.good("ExportExcelJob", "", &query, &NO_BODY).await["status"], status);
        cloud.pass(if status == "EXECUTING" { 1 } else { 24 * 3600 });
    }
}

#[tokio::test]
async fn what_clients_make_it_keep_is_bounded() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let mut large = order("cache-large", "redis.ha.xu1.large.r2.2", 2.0);
    large["vpc_id"] = json!("x".repeat(1 << 20));
    large["instance_num"] = json!(100);
    assert_eq!(cloud.bad("CreateInstance", "", &large).await, "DCS.4039");
    large["instance_num"] = json!(60);
    let many = cloud.good("CreateInstance", "", "", &large).await;
    let group = json!({ "group_name": "x".repeat(4 << 20), "ip_list": ["10.0.0.1"] });
    let whitelist = json!({ "enable_whitelist": true, "whitelist": [group] });
    assert_eq!(cloud.bad("UpdateIpWhitelist", &id, &whitelist).await, "DCS.4039");
    // Deleted instances leave room.
    let ids = array(&many["instances"]).iter().map(|one| one["instance_id"].clone());
    let ids: Vec<Value> = ids.take(50).collect();
    cloud.pass(LONG);
    cloud.good("BatchDeleteInstances", "", "", &json!({ "instances": ids })).await;
    cloud.pass(1);
    cloud.good("UpdateIpWhitelist", &id, "", &whitelist).await;

    let id = running(&cloud).await;
    let list = cloud.good("ListAclAccounts", &id, "", &NO_BODY).await;
    let account = format!("{id}/{}", list["accounts"][0]["account_id"].as_str().unwrap());
    let remark = json!({ "description": "x".repeat(1025) });
    assert_eq!(cloud.bad("UpdateAclAccountRemark", &account, &remark).await, "DCS.4961");
    let zeros = "0".repeat(1000);
    let change =
        json!({ "redis_config": [{ "param_id": "1", "param_name": "timeout", "param_value": zeros }] });
    assert_eq!(cloud.bad("UpdateConfigurations", &id, &change).await, "DCS.4066");
    // Older records give way to newer ones.
    for _ in 0..103 {
        let scan = cloud.good("CreateBigkeyScanTask", &id, "", &NO_BODY).await;
        cloud.simulator.fail_task(scan["id"].as_str().unwrap()).unwrap();
    }
    assert_eq!(cloud.good("ListBigkeyScanTasks", &id, "", &NO_BODY).await["count"], 100);
}
