//! The lives of migration tasks.

use super::*;

#[tokio::test]
async fn a_task_waits_migrates_and_succeeds() {
    let cloud = Cloud::new().await;
    let mut body = example(operation("CreateTask"));
    body["migrate_since"] = json!(1_735_689_600);
    let created = cloud.good("CreateTask", "", "", &body).await;
    let id = created["id"].to_string();

    let task = cloud.good("ShowTask", &id, "", &NO_BODY).await;
    assert_eq!(task["status"], 1);
    assert_eq!(task["name"], created["task_name"]);
    assert_eq!(task["progress"], 0.0);
    // It shows what it was created with, in its own units.
    assert_eq!(task["src_node"]["bucket"], body["src_node"]["bucket"]);
    assert_eq!(task["bandwidth_policy"], body["bandwidth_policy"]);
    assert_eq!(task["migrate_since"], 1_735_689_600_000_u64);
    assert!(task["smn_info"]["topic_name"].as_str().is_some_and(|name| !name.contains(':')));

    cloud.pass(1);
    assert_eq!(cloud.status("ShowTask", &id).await, 2);
    let mut last = json!({ "progress": 0.0, "complete_size": 0, "successful_num": 0 });
    for _ in 0..6 {
        cloud.pass(1);
        let task = cloud.good("ShowTask", &id, "", &NO_BODY).await;
        for name in ["progress", "complete_size", "successful_num"] {
            assert!(task[name].as_f64() > last[name].as_f64(), "{name}: {task}");
        }
        last = task;
    }
    cloud.pass(1);
    let task = cloud.good("ShowTask", &id, "", &NO_BODY).await;
    assert_eq!((&task["status"], &task["progress"]), (&json!(5), &json!(1.0)));
    assert_eq!(task["successful_num"], task["total_num"]);
    assert_eq!(task["complete_size"], task["total_size"]);
    assert_eq!(cloud.bad("StopTask", &id, &NO_BODY).await, "OMS.0070");
    assert_eq!(cloud.bad("StartTask", &id, &keys()).await, "OMS.0070");
    let bandwidth = json!({ "bandwidth_policy": [] });
    assert_eq!(cloud.bad("UpdateBandwidthPolicy", &id, &bandwidth).await, "OMS.0086");
    cloud.good("DeleteTask", &id, "", &NO_BODY).await;
    assert_eq!(cloud.bad("ShowTask", &id, &NO_BODY).await, "OMS.1009");
}

#[tokio::test]
async fn what_a_request_leaves_out_has_its_documented_default() {
    let cloud = Cloud::new().await;
    let mut body = example(operation("CreateTask"));
    let schema = &operation("CreateTask").body.as_ref().unwrap().schema;
    let document = &operation("CreateTask").document;
    let mut defaults = vec![];
    body.as_object_mut().unwrap().retain(|name, _| {
        let of = schema::property(schema, document, name).unwrap();
        let default = schema::default(of, document);
        defaults.extend(default.map(|default| (name.clone(), default.clone())));
        default.is_none()
    });
    assert!(defaults.len() > 2, "{defaults:?}");
    let id = cloud.good("CreateTask", "", "", &body).await["id"].to_string();
    let task = cloud.good("ShowTask", &id, "", &NO_BODY).await;
    for (name, default) in defaults.iter().filter(|(name, _)| *name != "migrate_since") {
        assert_eq!(task[name], *default, "{name}");
    }
}

#[tokio::test]
async fn a_task_is_paused_and_goes_on_where_it_was() {
    let cloud = Cloud::new().await;
    let id = create(&cloud, "CreateTask", "photos").await;
    assert_eq!(cloud.bad("StopTask", &id, &NO_BODY).await, "OMS.0066");
    assert_eq!(cloud.bad("StartTask", &id, &keys()).await, "OMS.0065");
    cloud.pass(4);
    assert_eq!(cloud.bad("StartTask", &id, &keys()).await, "OMS.0065");
    assert_eq!(cloud.bad("DeleteTask", &id, &NO_BODY).await, "OMS.0063");
    cloud.good("StopTask", &id, "", &NO_BODY).await;
    assert_eq!(cloud.status("ShowTask", &id).await, 7);
    assert_eq!(cloud.bad("StopTask", &id, &NO_BODY).await, "OMS.0066");
    assert_eq!(cloud.bad("DeleteTask", &id, &NO_BODY).await, "OMS.0063");
    cloud.pass(1);
    let paused = cloud.good("ShowTask", &id, "", &NO_BODY).await;
    assert_eq!(paused["status"], 3);
    cloud.pass(1000);
    assert_eq!(cloud.good("ShowTask", &id, "", &NO_BODY).await, paused);
    cloud.good("StartTask", &id, "", &keys()).await;
    assert_eq!(cloud.status("ShowTask", &id).await, 1);
    cloud.pass(1);
    assert_eq!(cloud.good("ShowTask", &id, "", &NO_BODY).await["progress"], paused["progress"]);
    cloud.pass(4);
    assert_eq!(cloud.status("ShowTask", &id).await, 5);
}

#[tokio::test]
async fn tasks_fail_where_they_are_told_to() {
    let cloud = Cloud::new().await;
    let broken = create(&cloud, "CreateTask", "fails-always").await;
    let good = create(&cloud, "CreateTask", "photos").await;
    cloud.pass(2);
    cloud.simulator.fail_task(&good).unwrap();
    assert_eq!(cloud.status("ShowTask", &good).await, 4);
    assert!(cloud.simulator.fail_task(&good).unwrap_err().to_string().contains("has ended"));
    assert!(cloud.simulator.fail_task("1").unwrap_err().to_string().contains("no task 1"));
    cloud.pass(8);
    let task = cloud.good("ShowTask", &broken, "", &NO_BODY).await;
    assert_eq!((&task["status"], &task["failed_num"]), (&json!(4), &json!(1)));
    assert_eq!(task["error_reason"]["error_code"], "TRF.0155");
    for id in [&broken, &good] {
        cloud.good("StartTask", id, "", &keys()).await;
    }
    cloud.pass(10);
    assert_eq!(cloud.status("ShowTask", &broken).await, 4);
    let task = cloud.good("ShowTask", &good, "", &NO_BODY).await;
    assert_eq!(task["status"], 5);
    assert!(task.get("error_reason").is_none());
}

#[tokio::test]
async fn lists_have_pages_and_filters() {
    let cloud = Cloud::new().await;
    let mut ids = Vec::new();
    for _ in 0..18 {
        ids.push(create(&cloud, "CreateTask", "photos").await.parse::<u64>().unwrap());
    }
    ids.reverse();
    cloud.pass(1); // The five oldest run; for the one that is paused another one begins.
    cloud.good("StopTask", &ids[17].to_string(), "", &NO_BODY).await;
    cloud.pass(2);
    for (query, count, expected) in [
        ("group_id=none".to_owned(), 0, vec![]),
        ("status=3".to_owned(), 1, vec![ids[17]]),
        ("status=2".to_owned(), 5, ids[12..17].to_vec()),
        ("status=1&limit=2".to_owned(), 12, vec![ids[0], ids[1]]),
        ("status=1&limit=5&offset=10".to_owned(), 12, vec![ids[10], ids[11]]),
        (format!("task_name=task-{}", ids[3]), 1, vec![ids[3]]),
        ("status=1".to_owned(), 12, ids[..10].to_vec()),
    ] {
        let list = cloud.good("ListTasks", "", &query, &NO_BODY).await;
        let listed: Vec<u64> = array(&list["tasks"]).iter().filter_map(|task| task["id"].as_u64()).collect();
        assert_eq!((&list["count"], listed), (&json!(count), expected), "{query}");
    }
    let group = create(&cloud, "CreateTaskGroup", "photos").await;
    cloud.pass(2);
    let list = cloud.good("ListTasks", "", &format!("group_id={group}"), &NO_BODY).await;
    assert!(list["count"].as_u64() > Some(0));
    for task in array(&list["tasks"]) {
        assert_eq!((&task["group_id"], &task["group_type"]), (&json!(group), &json!("GROUP_TASK")));
    }
    for query in ["status=8", "limit=0", "limit=101", "offset=-1", "limit=x"] {
        let response = cloud.call("ListTasks", "", query, &NO_BODY).await;
        assert_eq!(response.status, 400, "{query}");
        let name = query.split('=').next().unwrap();
        assert!(response.message().starts_with(&format!("query.{name}: ")), "{}", response.message());
    }
}

#[tokio::test]
async fn bandwidth_and_priority_change_for_all_or_none() {
    let cloud = Cloud::new().await;
    let (one, two) = (create(&cloud, "CreateTask", "a").await, create(&cloud, "CreateTask", "b").await);
    let ids = [one.parse::<u64>().unwrap(), two.parse().unwrap()];
    let update = json!({ "bandwidth_policy": [policy("22:00", "06:00"), policy("06:00", "08:00")] });
    cloud.good("UpdateBandwidthPolicy", &one, "", &update).await;
    let shown = cloud.good("ShowTask", &one, "", &NO_BODY).await;
    assert_eq!(shown["bandwidth_policy"], update["bandwidth_policy"]);
    let overlapping = json!({ "bandwidth_policy": [policy("22:00", "06:00"), policy("05:00", "07:00")] });
    let response = cloud.call("UpdateBandwidthPolicy", &one, "", &overlapping).await;
    assert_eq!(response.code(), "OMS.0085");
    assert!(response.message().starts_with("body.bandwidth_policy[1]: overlaps"), "{}", response.message());

    let mut batch =
        json!({ "ids": ids, "bandwidth_policy": [policy("01:00", "02:00")], "task_priority": "HIGH" });
    cloud.good("BatchUpdateTasks", "", "", &batch).await;
    for id in [&one, &two] {
        let task = cloud.good("ShowTask", id, "", &NO_BODY).await;
        assert_eq!(task["task_priority"], "HIGH");
        assert_eq!(task["bandwidth_policy"], batch["bandwidth_policy"]);
    }
    batch["group_id"] = json!("a-group");
    assert_eq!(cloud.bad("BatchUpdateTasks", "", &batch).await, "OMS.1003");
    let unknown = json!({ "ids": [ids[0], 5], "bandwidth_policy": [], "task_priority": "LOW" });
    assert_eq!(cloud.bad("BatchUpdateTasks", "", &unknown).await, "OMS.1009");
    cloud.pass(1);
    let running = json!({ "ids": ids, "bandwidth_policy": [], "task_priority": "LOW" });
    assert_eq!(cloud.bad("BatchUpdateTasks", "", &running).await, "OMS.0064");
    assert_eq!(cloud.good("ShowTask", &one, "", &NO_BODY).await["task_priority"], "HIGH");
}

/// The numbers of tasks that wait, migrate and have succeeded.
async fn counts(cloud: &Cloud) -> [u64; 3] {
    let mut counts = [0; 3];
    for (count, status) in counts.iter_mut().zip(["1", "2", "5"]) {
        let list = cloud.good("ListTasks", "", &format!("status={status}"), &NO_BODY).await;
        *count = list["count"].as_u64().unwrap();
    }
    counts
}

#[tokio::test]
async fn five_tasks_run_at_once_and_the_others_wait() {
    let (in_steps, at_once) = (Cloud::new().await, Cloud::new().await);
    for cloud in [&in_steps, &at_once] {
        for _ in 0..12 {
            create(cloud, "CreateTask", "photos").await;
        }
    }
    // One second of waiting, then seven of migrating.
    for (seconds, expected) in
        [(1, [7, 5, 0]), (6, [7, 5, 0]), (1, [2, 5, 5]), (6, [2, 5, 5]), (1, [0, 2, 10]), (7, [0, 0, 12])]
    {
        in_steps.pass(seconds);
        assert_eq!(counts(&in_steps).await, expected);
    }
    at_once.pass(16);
    assert_eq!(counts(&at_once).await, [0, 2, 10], "as if somebody had looked meanwhile");
}

#[tokio::test]
async fn a_place_goes_to_the_task_of_the_highest_priority() {
    let cloud = Cloud::new().await;
    let mut ids = Vec::new();
    for _ in 0..7 {
        ids.push(create(&cloud, "CreateTask", "photos").await);
    }
    cloud.pass(1);
    let last = ids.pop().unwrap();
    let high =
        json!({ "ids": [last.parse::<u64>().unwrap()], "task_priority": "HIGH", "bandwidth_policy": [] });
    cloud.good("BatchUpdateTasks", "", "", &high).await;
    // A place that somebody frees is taken at once.
    cloud.good("StopTask", &ids[0], "", &NO_BODY).await;
    assert_eq!(cloud.status("ShowTask", &last).await, 1, "pausing takes a place");
    cloud.pass(1);
    assert_eq!(cloud.status("ShowTask", &last).await, 2);
    assert_eq!(cloud.status("ShowTask", &ids[5]).await, 1);
}
