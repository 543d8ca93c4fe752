//! The lives of data migration tasks.

use super::*;

#[tokio::test]
async fn an_online_migration_runs_until_it_is_stopped() {
    let cloud = Cloud::new().await;
    let body = example(operation("CreateOnlineMigrationTask"));
    let created = cloud.good("CreateOnlineMigrationTask", "", "", &body).await;
    let id = created["instance_id"].as_str().unwrap().to_owned();
    let set = example(operation("SetOnlineMigrationTask"));
    assert_eq!(cloud.status("ShowMigrationTask", &id).await, "CREATING");
    assert_eq!(cloud.bad("SetOnlineMigrationTask", &id, &set).await, "DCS.4957");
    cloud.pass(1);
    assert_eq!(cloud.status("ShowMigrationTask", &id).await, "RUNNING");
    assert_eq!(cloud.bad("StopMigrationTask", &id, &NO_BODY).await, "DCS.4957");
    let response = cloud.good("SetOnlineMigrationTask", &id, "", &set).await;
    assert_eq!(response["status"], "FULLMIGRATING");
    cloud.pass(4);
    let stats = cloud.good("ShowMigrationTaskStats", &id, "", &NO_BODY).await;
    assert_eq!((&stats["full_migration_progress"], &stats["is_migrating"]), (&json!("57"), &json!(true)));
    assert_eq!(
        cloud.bad("ExchangeInstanceIp", &id, &example(operation("ExchangeInstanceIp"))).await,
        "DCS.4957"
    );
    cloud.pass(100);
    assert_eq!(cloud.status("ShowMigrationTask", &id).await, "INCRMIGEATING");
    let busy = json!({ "task_id_list": [id] });
    assert_eq!(cloud.bad("DeleteMigrationTask", "", &busy).await, "DCS.4957");
    let stopped = cloud.good("StopMigrationTask", &id, "", &NO_BODY).await;
    assert_eq!(stopped["status"], "TERMINATING");
    assert_eq!(stopped["source_instance"]["addrs"], set["source_instance"]["addrs"]);
    cloud.pass(1);
    assert_eq!(cloud.status("ShowMigrationTask", &id).await, "TERMINATED");

    let both = json!({ "migration_tasks": [id, "unknown"] });
    let restarted = cloud.good("BatchRestartOnlineMigrationTasks", "", "", &both).await;
    assert_eq!(restarted["migration_tasks"][0]["result"], "success");
    assert_eq!(restarted["migration_tasks"][1]["error_code"], "DCS.4133");
    let again = cloud.good("BatchRestartOnlineMigrationTasks", "", "", &both).await;
    assert_eq!(again["migration_tasks"][0]["error_code"], "DCS.4957");
    cloud.pass(7);
    cloud.good("ExchangeInstanceIp", &id, "", &example(operation("ExchangeInstanceIp"))).await;
    let shown = cloud.good("ShowMigrationTask", &id, "", &NO_BODY).await;
    assert_eq!(shown["task_status"], "EXCHANGING");
    assert_eq!(cloud.bad("RollbackExchangeInstanceIp", &id, &NO_BODY).await, "DCS.4957");
    cloud.pass(1);
    cloud.good("RollbackExchangeInstanceIp", &id, "", &NO_BODY).await;
    cloud.pass(1);
    assert_eq!(cloud.good("ShowMigrationTask", &id, "", &NO_BODY).await["task_status"], "ROLLBACK_SUCCESS");
    let log = cloud.good("ListMigrationTaskLogs", &id, "log_level=WARN", &NO_BODY).await;
    assert_eq!(log["log_num"], 2);
    cloud.good("DeleteMigrationTask", "", "", &busy).await;
    assert_eq!(cloud.bad("ShowMigrationTask", &id, &NO_BODY).await, "DCS.4133");
}

#[tokio::test]
async fn an_import_succeeds_fails_or_is_stopped() {
    let cloud = Cloud::new().await;
    let mut body = example(operation("CreateMigrationTask"));
    let mut ids = Vec::new();
    for name in ["dcs-import", "fails-import", "stopped-import"] {
        body["task_name"] = json!(name);
        let created = cloud.good("CreateMigrationTask", "", "", &body).await;
        assert_eq!((&created["status"], &created["name"]), (&json!("MIGRATING"), &json!(name)));
        ids.push(created["id"].as_str().unwrap().to_owned());
    }
    cloud.good("StopMigrationTaskSync", &ids[2], "", &NO_BODY).await;
    assert_eq!(cloud.status("ShowMigrationTask", &ids[2]).await, "TERMINATED");
    assert_eq!(cloud.bad("StopMigrationTaskSync", &ids[2], &NO_BODY).await, "DCS.4957");
    cloud.pass(8);
    assert_eq!(cloud.status("ShowMigrationTask", &ids[0]).await, "SUCCESS");
    assert_eq!(cloud.status("ShowMigrationTask", &ids[1]).await, "FAILED");
    let list = cloud.good("ListMigrationTask", "", "name=fails-import", &NO_BODY).await;
    assert_eq!((&list["count"], &list["migration_tasks"][0]["task_id"]), (&json!(1), &json!(ids[1])));
    let list = cloud.good("ListMigrationTask", "", "offset=1&limit=1", &NO_BODY).await;
    assert_eq!((&list["count"], &list["migration_tasks"][0]["task_id"]), (&json!(3), &json!(ids[1])));
}
