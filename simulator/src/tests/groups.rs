//! The lives of task groups.

use super::*;

#[tokio::test]
async fn a_group_creates_tasks_and_ends_with_them() {
    let cloud = Cloud::new().await;
    let id = create(&cloud, "CreateTaskGroup", "photos").await;
    assert_eq!(cloud.status("ShowTaskGroup", &id).await, 0);
    assert_eq!(cloud.bad("StopTaskGroup", &id, &NO_BODY).await, "OMS.1038");
    cloud.pass(1);
    assert_eq!(cloud.status("ShowTaskGroup", &id).await, 1);
    assert_eq!(cloud.bad("DeleteTaskGroup", &id, &NO_BODY).await, "OMS.1036");
    cloud.pass(1);
    let group = cloud.good("ShowTaskGroup", &id, "", &NO_BODY).await;
    assert_eq!(group["status"], 2);
    assert!(group["total_task_num"].as_u64() > Some(0));
    assert_eq!(group["waiting_task_num"], group["total_task_num"]);
    for operation in ["StartTaskGroup", "RetryTaskGroup"] {
        let code = if operation == "StartTaskGroup" { "OMS.1039" } else { "OMS.1040" };
        assert_eq!(cloud.bad(operation, &id, &keys()).await, code);
    }
    cloud.pass(3);
    cloud.good("StopTaskGroup", &id, "", &NO_BODY).await;
    assert_eq!(cloud.status("ShowTaskGroup", &id).await, 7);
    assert_eq!(cloud.bad("DeleteTaskGroup", &id, &NO_BODY).await, "OMS.1036");
    cloud.pass(1);
    let group = cloud.good("ShowTaskGroup", &id, "", &NO_BODY).await;
    assert_eq!((&group["status"], &group["paused_task_num"]), (&json!(3), &group["total_task_num"]));
    let update = json!({ "bandwidth_policy": [policy("01:00", "02:00")] });
    cloud.good("UpdateTaskGroup", &id, "", &update).await;
    cloud.good("StartTaskGroup", &id, "", &keys()).await;
    assert_eq!(cloud.status("ShowTaskGroup", &id).await, 2);
    cloud.pass(10);
    let group = cloud.good("ShowTaskGroup", &id, "", &NO_BODY).await;
    assert_eq!((&group["status"], &group["complete_task_num"]), (&json!(6), &group["total_task_num"]));
    assert_eq!(group["complete_size"], group["total_size"]);
    assert_eq!(group["bandwidth_policy"], update["bandwidth_policy"]);
    assert_eq!(cloud.bad("UpdateTaskGroup", &id, &update).await, "OMS.1036");

    cloud.good("DeleteTaskGroup", &id, "", &NO_BODY).await;
    assert_eq!(cloud.status("ShowTaskGroup", &id).await, 8);
    cloud.pass(1);
    assert_eq!(cloud.status("ShowTaskGroup", &id).await, 9);
    let list = cloud.good("ListTaskGroup", "", "status=9", &NO_BODY).await;
    assert_eq!((&list["count"], &list["taskgroups"][0]["group_id"]), (&json!(1), &json!(id)));
    cloud.pass(1);
    assert_eq!(cloud.bad("ShowTaskGroup", &id, &NO_BODY).await, "OMS.1009");
    assert_eq!(cloud.good("ListTasks", "", "", &NO_BODY).await["count"], 0);
}

#[tokio::test]
async fn failed_groups_are_retried() {
    let cloud = Cloud::new().await;
    let good = create(&cloud, "CreateTaskGroup", "photos").await;
    let creating = create(&cloud, "CreateTaskGroup", "fails-creating").await;
    cloud.pass(2);
    assert_eq!(cloud.status("ShowTaskGroup", &creating).await, 4);
    cloud.good("RetryTaskGroup", &creating, "", &keys()).await;
    assert_eq!(cloud.status("ShowTaskGroup", &creating).await, 1);
    let tasks = cloud.good("ListTasks", "", &format!("group_id={good}"), &NO_BODY).await;
    cloud.simulator.fail_task(&tasks["tasks"][0]["id"]).unwrap();
    cloud.pass(20);
    assert_eq!(cloud.status("ShowTaskGroup", &good).await, 5);
    cloud.good("RetryTaskGroup", &good, "", &keys()).await;
    cloud.pass(20);
    assert_eq!(cloud.status("ShowTaskGroup", &good).await, 6);
}

#[tokio::test]
async fn five_groups_run_at_once_and_the_others_wait() {
    let cloud = Cloud::new().await;
    let mut ids = Vec::new();
    for _ in 0..6 {
        ids.push(create(&cloud, "CreateTaskGroup", "photos").await);
    }
    cloud.pass(4);
    assert_eq!(cloud.status("ShowTaskGroup", &ids[4]).await, 2);
    assert_eq!(cloud.status("ShowTaskGroup", &ids[5]).await, 0);
    cloud.pass(8);
    assert_eq!(cloud.status("ShowTaskGroup", &ids[0]).await, 6);
    cloud.pass(2);
    assert_eq!(cloud.status("ShowTaskGroup", &ids[5]).await, 2);
}
