//! What is found out about instances of DCS: keys, logs, diagnoses, clients; and nodes, bandwidth and access.

use super::instances::{running, running_as};
use super::*;

#[tokio::test]
async fn scans_wait_run_and_find_keys() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    assert_eq!(cloud.bad("CreateHotkeyScanTask", &id, &NO_BODY).await, "DCS.4922");
    let policy = json!({ "param_id": "2", "param_name": "maxmemory-policy", "param_value": "allkeys-lfu" });
    cloud.good("UpdateConfigurations", &id, "", &json!({ "redis_config": [policy] })).await;
    for (create, list, show, delete, code) in [
        (
            "CreateBigkeyScanTask",
            "ListBigkeyScanTasks",
            "ShowBigkeyScanTaskDetails",
            "DeleteBigkeyScanTask",
            "DCS.4942",
        ),
        (
            "CreateHotkeyScanTask",
            "ListHotKeyScanTasks",
            "ShowHotkeyTaskDetails",
            "DeleteHotkeyScanTask",
            "DCS.4941",
        ),
    ] {
        let begun = cloud.good(create, &id, "", &NO_BODY).await;
        assert_eq!((&begun["status"], &begun["num"]), (&json!("waiting"), &json!(0)));
        assert_eq!(cloud.bad(create, &id, &NO_BODY).await, "DCS.4918");
        let scan = format!("{id}/{}", begun["id"].as_str().unwrap());
        cloud.pass(1);
        assert_eq!(cloud.good(show, &scan, "", &NO_BODY).await["status"], "running");
        cloud.pass(7);
        let found = cloud.good(show, &scan, "", &NO_BODY).await;
        assert_eq!((&found["status"], &found["num"]), (&json!("success"), &json!(3)));
        assert_eq!(array(&found["keys"]).len(), 3);
        for (query, count) in [("", 1), ("status=success", 1), ("status=failed", 0)] {
            assert_eq!(cloud.good(list, &id, query, &NO_BODY).await["count"], count, "{query}");
        }
        let failing = cloud.good(create, &id, "", &NO_BODY).await["id"].clone();
        cloud.simulator.fail_task(failing.as_str().unwrap()).unwrap();
        assert_eq!(cloud.good(list, &id, "status=failed", &NO_BODY).await["count"], 1);
        if create == "CreateHotkeyScanTask" {
            let file = cloud.good("DownloadHotKey", &scan, "", &NO_BODY).await;
            assert!(
                file.as_str().is_some_and(|file| file.contains("counter:visits,string,0,8,byte,255")),
                "{file}"
            );
        }
        cloud.good(delete, &scan, "", &NO_BODY).await;
        assert_eq!(cloud.bad(show, &scan, &NO_BODY).await, code);
    }
    // An empty instance has no keys to find.
    let flush = json!({ "instances": [id], "action": "flush" });
    cloud.good("RestartOrFlushInstances", "", "", &flush).await;
    cloud.pass(1);
    let begun = cloud.good("CreateBigkeyScanTask", &id, "", &NO_BODY).await;
    cloud.pass(8);
    let scan = format!("{id}/{}", begun["id"].as_str().unwrap());
    assert_eq!(cloud.good("ShowBigkeyScanTaskDetails", &scan, "", &NO_BODY).await["num"], 0);
}

#[tokio::test]
async fn scans_begin_by_themselves() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let daily = json!({ "enable_auto_scan": true, "schedule_at": ["21:00", "03:30"] });
    let set = cloud.good("UpdateBigkeyAutoscanConfig", &id, "", &daily).await;
    assert_eq!(set["schedule_at"], daily["schedule_at"]);
    let wrong = json!({ "enable_auto_scan": true, "schedule_at": ["25:00"] });
    assert_eq!(cloud.bad("UpdateBigkeyAutoscanConfig", &id, &wrong).await, "DCS.4800");
    let mut repeat = json!({
        "enable_auto_scan": true,
        "first_scan_at": "2199-01-01T00:00:00Z",
        "interval": 3600,
        "timeout": 7200,
        "scan_keys_count": 50,
    });
    cloud.good("UpdateExpireAutoScanConfig", &id, "", &repeat).await;
    for (name, value, code) in
        [("timeout", json!(7199), "DCS.4821"), ("first_scan_at", json!("2020-01-01T00:00:00Z"), "DCS.4819")]
    {
        let mut wrong = repeat.clone();
        wrong[name] = value;
        assert_eq!(cloud.bad("UpdateExpireAutoScanConfig", &id, &wrong).await, code);
    }
    cloud.pass(3 * 24 * 3600);
    let list = cloud.good("ListBigkeyScanTasks", &id, "", &NO_BODY).await;
    assert_eq!((&list["count"], &list["records"][5]["scan_type"]), (&json!(6), &json!("auto")));
    assert_eq!(array(&cloud.good("ShowExpireKeyScanInfo", &id, "", &NO_BODY).await["records"]).len(), 0);
    cloud.simulator.advance(Duration::from_secs(400 * 366 * 24 * 3600));
    let list = cloud.good("ShowExpireKeyScanInfo", &id, "limit=1000", &NO_BODY).await;
    assert_eq!(list["total"], 100);
    repeat["enable_auto_scan"] = json!(false);
    cloud.good("UpdateExpireAutoScanConfig", &id, "", &repeat).await;
    let shown = cloud.good("ShowExpireAutoScanConfig", &id, "", &NO_BODY).await;
    assert_eq!((&shown["enable_auto_scan"], &shown["interval"]), (&json!(false), &json!(3600)));
}

/// The nodes of an instance.
async fn nodes(cloud: &Cloud, id: &str) -> Vec<Value> {
    let shown = cloud.good("ShowNodesInformation", id, "", &NO_BODY).await;
    array(&shown["nodes"]).to_vec()
}

#[tokio::test]
async fn backups_are_analyzed_offline() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let node = nodes(&cloud, &id).await[1]["node_id"].clone();
    let begin = json!({ "node_id": node });
    let analysis = cloud.good("CreateOfflineKeyAnalysis", &id, "", &begin).await["task_id"].clone();
    assert_eq!(cloud.bad("CreateOfflineKeyAnalysis", &id, &begin).await, "DCS.4096");
    assert_eq!(cloud.bad("CreateOfflineKeyAnalysis", &id, &json!({ "node_id": "x" })).await, "DCS.3053");
    let analysis = format!("{id}/{}", analysis.as_str().unwrap());
    cloud.pass(8);
    let shown = cloud.good("ShowOfflineKeyAnalysisTask", &analysis, "", &NO_BODY).await;
    assert_eq!((&shown["total_num"], &shown["analysis_type"]), (&json!(1204), &json!("new_backup")));
    let backups = cloud.good("ListBackupRecords", &id, "", &NO_BODY).await;
    assert_eq!(backups["backup_record_response"][0]["backup_id"], shown["backup_id"]);
    let of = cloud.good("ListOfflineKeyAnalysisNodes", &analysis, "", &NO_BODY).await;
    assert_eq!(of["nodes"][0]["id"], node);
    assert_eq!(cloud.good("ListOfflineKeyAnalysisTask", &id, "status=success", &NO_BODY).await["total"], 1);
    cloud.good("DeleteOfflineKeyAnalysisTask", &analysis, "", &NO_BODY).await;
    assert_eq!(cloud.bad("ShowOfflineKeyAnalysisTask", &analysis, &NO_BODY).await, "DCS.4232");
}

#[tokio::test]
async fn diagnoses_and_logs_are_collected() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let launched = cloud.good("ListSlowlog", &id, "start_time=0&end_time=9999999999999", &NO_BODY).await;
    assert_eq!(launched["total_num"], 0);
    cloud.pass(3600);
    let now =
        || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_millis() as i64;
    let minutes = |from: i64, to: i64| {
        json!({
            "begin_time": (now() + from * 60_000).to_string(),
            "end_time": (now() + to * 60_000).to_string(),
        })
    };
    // The simulated time is an hour ahead.
    for (from, to, code) in [
        (5, 16, "DCS.4028"),
        (6, 5, "DCS.4025"),
        (70, 75, "DCS.4031"),
        (-1, 5, "DCS.4033"),
        (-20_000, -19_995, "DCS.4030"),
    ] {
        assert_eq!(cloud.bad("CreateDiagnosisTask", &id, &minutes(from, to)).await, code, "{from} {to}");
    }
    let report = cloud.good("CreateDiagnosisTask", &id, "", &minutes(5, 15)).await["report_id"].clone();
    let list = cloud.good("ListDiagnosisTasks", &id, "", &NO_BODY).await;
    assert_eq!(list["diagnosis_report_list"][0]["status"], "diagnosing");
    cloud.pass(1);
    let shown = cloud.good("ShowDiagnosisTaskDetails", report.as_str().unwrap(), "", &NO_BODY).await;
    assert_eq!(array(&shown["diagnosis_node_report_list"]).len(), 2);
    let delete = json!({ "report_id_list": [report, "unknown"] });
    let deleted = cloud.good("DeleteDiagnosisTask", &id, "", &delete).await;
    let results: Vec<&Value> = array(&deleted["results"]).iter().map(|one| &one["result"]).collect();
    assert_eq!(results, ["successful", "failed"]);

    let slow = cloud.good("ListSlowlog", &id, "start_time=0&end_time=9999999999999&limit=2", &NO_BODY).await;
    assert_eq!((&slow["total_num"], &slow["slowlogs"][0]["id"]), (&json!(6), &json!(6)));
    let sorted = "start_time=0&end_time=9999999999999&sort_key=duration&sort_dir=asc";
    let slow = cloud.good("ListSlowlog", &id, sorted, &NO_BODY).await;
    let durations: Vec<&str> =
        array(&slow["slowlogs"]).iter().map(|one| one["duration"].as_str().unwrap()).collect();
    assert!(durations.is_sorted() && durations.len() == 6, "{durations:?}");

    let replica = nodes(&cloud, &id).await[0]["replication_id"].clone();
    assert_eq!(cloud.call("CreateRedislog", &id, "log_type=run", &NO_BODY).await.code(), "DCS.4800");
    let query = format!("log_type=run&query_time=3&replication_id={}", replica.as_str().unwrap());
    cloud.good("CreateRedislog", &id, &query, &NO_BODY).await;
    cloud.pass(1);
    let list = cloud.good("ListRedislog", &id, "log_type=run&offset=1&limit=3", &NO_BODY).await;
    assert_eq!((&list["total_num"], array(&list["file_list"]).len()), (&json!(4), 3));
    let last = cloud.good("ListRedislog", &id, "log_type=run&offset=4&limit=3", &NO_BODY).await;
    assert_eq!(array(&last["file_list"]).len(), 1);
    let file = format!("{id}/{}", list["file_list"][0]["id"].as_str().unwrap());
    assert!(cloud.good("CreateRedislogDownloadLink", &file, "", &NO_BODY).await["link"].is_string());
}

#[tokio::test]
async fn nodes_switch_stop_and_move() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let roles = || async {
        let nodes = nodes(&cloud, &id).await;
        nodes.iter().map(|node| node["node_type"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(roles().await, ["master", "slave"]);
    let ip = cloud.good("ShowInstance", &id, "", &NO_BODY).await["ip"].clone();
    cloud.good("ChangeMasterStandby", &id, "", &NO_BODY).await;
    assert_eq!(cloud.status("ShowInstance", &id).await, "MS_SWAPPING");
    assert_eq!(cloud.bad("ChangeMasterStandby", &id, &NO_BODY).await, "DCS.4049");
    cloud.pass(1);
    assert_eq!(roles().await, ["slave", "master"]);
    assert_eq!(cloud.good("ShowInstance", &id, "", &NO_BODY).await["ip"], ip);
    let groups = cloud.good("ListGroupReplicationInfo", &id, "", &NO_BODY).await;
    let group = groups["group_list"][0]["group_id"].as_str().unwrap();
    let states = cloud.good("ShowReplicationStates", &format!("{id}/{group}"), "", &NO_BODY).await;
    assert_eq!(array(&states).len(), 2);
    let node = |place: usize| format!("{id}/{group}/{}", states[place]["node_id"].as_str().unwrap());
    for (place, weight, code) in [(1, 50, "DCS.4931"), (0, 0, "DCS.4253")] {
        let weight = json!({ "slave_priority_weight": weight });
        assert_eq!(cloud.bad("UpdateSlavePriority", &node(place), &weight).await, code);
    }
    cloud.good("UpdateSlavePriority", &node(0), "", &json!({ "slave_priority_weight": 7 })).await;
    assert_eq!(nodes(&cloud, &id).await[0]["priority_weight"], 7);
    for (place, code) in [(1, "DCS.4936"), (0, "DCS.4879")] {
        assert_eq!(cloud.bad("DeleteIpFromDomainName", &node(place), &NO_BODY).await, code);
    }

    let stop = json!({ "action": "stop" });
    assert_eq!(cloud.bad("ChangeNodesStartStopStatus", &id, &stop).await, "DCS.2001");
    cloud.good("CopyInstance", &id, "", &NO_BODY).await;
    cloud.pass(8);
    let job = cloud.good("ChangeNodesStartStopStatus", &id, "", &stop).await;
    assert!(job.as_str().is_some_and(|job| job.starts_with("job_id:")), "{job}");
    assert_eq!(cloud.status("ShowInstance", &id).await, "CLOSING");
    cloud.pass(1);
    assert_eq!(cloud.status("ShowInstance", &id).await, "CLOSED");
    assert_eq!(cloud.bad("CopyInstance", &id, &NO_BODY).await, "DCS.4049");
    cloud.good("ChangeNodesStartStopStatus", &id, "", &json!({ "action": "start" })).await;
    cloud.pass(1);
    assert_eq!(cloud.status("ShowInstance", &id).await, "RUNNING");

    cloud.good("MigrateAz", &id, "", &json!({ "new_available_zones": ["cn-north-4b"] })).await;
    assert_eq!(cloud.status("ShowInstance", &id).await, "AZMigrating");
    cloud.pass(8);
    assert_eq!(cloud.good("ShowInstance", &id, "", &NO_BODY).await["az_codes"], json!(["cn-north-4b"]));
    assert!(nodes(&cloud, &id).await.iter().all(|node| node["az_code"] == "cn-north-4b"));
    let unknown = json!({ "new_available_zones": ["cn-north-4z"] });
    assert_eq!(cloud.bad("MigrateAz", &id, &unknown).await, "DCS.4933");

    let cluster = running_as(&cloud, "redis.cluster.xu1.large.r2.4", 4.0).await;
    assert_eq!(cloud.bad("ChangeMasterStandby", &cluster, &NO_BODY).await, "DCS.4855");
    let replica = nodes(&cloud, &cluster).await[1].clone();
    let path = ["group_id", "node_id"].map(|name| replica[name].as_str().unwrap().to_owned()).join("/");
    let path = format!("{cluster}/{path}");
    cloud.good("ExecuteClusterSwitchover", &path, "", &NO_BODY).await;
    cloud.pass(1);
    assert_eq!(nodes(&cloud, &cluster).await[1]["node_type"], "master");
    assert_eq!(cloud.bad("ExecuteClusterSwitchover", &path, &NO_BODY).await, "DCS.4931");
    let topology = cloud.good("ShowInstanceTopology", &cluster, "", &NO_BODY).await;
    assert_eq!(array(&topology["redis_server"]).len(), 6);
    let monitored =
        cloud.good("ListMonitoredObjectsOfInstance", &cluster, "dim_name=dcs_instance_id", &NO_BODY).await;
    assert_eq!(array(&monitored["dcs_cluster_redis_node"]).len(), 6);
    assert_eq!(cloud.good("BatchShowNodesInformation", "", "", &NO_BODY).await["count"], 2);
}

#[tokio::test]
async fn replicas_come_and_go() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    assert_eq!(cloud.good("ValidateDeletableReplica", &id, "", &NO_BODY).await["check_result"], false);
    let more = json!({
        "spec_code": "redis.ha.xu1.large.r3.2",
        "new_capacity": 2,
        "change_type": "createReplication",
        "available_zones": ["cn-north-4a"],
    });
    cloud.good("ResizeInstance", &id, "", &more).await;
    cloud.pass(10);
    assert_eq!(nodes(&cloud, &id).await.len(), 3);
    let deletable = cloud.good("ValidateDeletableReplica", &id, "", &NO_BODY).await;
    let replica = deletable["replication_list"][0]["node_id"].clone();
    let master = nodes(&cloud, &id).await[0]["node_id"].clone();
    let fewer = |node: &Value| {
        json!({
            "spec_code": "redis.ha.xu1.large.r2.2",
            "new_capacity": 2,
            "change_type": "deleteReplication",
            "node_list": [node],
        })
    };
    for (node, code) in [(&master, "DCS.4931"), (&json!("unknown"), "DCS.4930")] {
        assert_eq!(cloud.bad("ResizeInstance", &id, &fewer(node)).await, code);
    }
    cloud.good("ResizeInstance", &id, "", &fewer(&replica)).await;
    cloud.pass(10);
    let left = nodes(&cloud, &id).await;
    assert!(left.len() == 2 && left.iter().all(|node| node["node_id"] != replica), "{left:?}");
    let list = cloud.good("ListBackgroundTask", &id, "", &NO_BODY).await;
    let names: Vec<&Value> = array(&list["tasks"]).iter().map(|task| &task["name"]).collect();
    assert_eq!(names, ["DelReplica", "AddReplica"]);
}

#[tokio::test]
async fn bandwidth_is_set_doubled_and_falls_back() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let shown = || async { cloud.good("ShowBandwidths", &id, "", &NO_BODY).await };
    let group = shown().await["group_bandwidths"][0]["group_id"].clone();
    let set = json!({ "group_bandwidths": [{ "group_id": group, "target_bandwidth": 1029 }] });
    cloud.good("UpdateBandwidth", &id, "", &set).await;
    assert_eq!(shown().await["bandwidth"], 128);
    assert_eq!(cloud.bad("UpdateBandwidth", &id, &set).await, "DCS.4026");
    cloud.pass(1);
    assert_eq!(shown().await["bandwidth"], 1024);
    for time in 0..3 {
        cloud.good("UpdateInstanceBandwidth", &id, "", &NO_BODY).await;
        assert_eq!(shown().await["bandwidth"], 2048, "{time}");
        let info = cloud.good("ShowInstance", &id, "", &NO_BODY).await["bandwidth_info"].clone();
        assert_eq!(info["expand_count"], time + 1);
        assert_eq!(cloud.bad("UpdateInstanceBandwidth", &id, &NO_BODY).await, "DCS.4026");
        cloud.pass(8 * 24 * 3600);
        assert_eq!(shown().await["bandwidth"], 1024, "{time}");
    }
    assert_eq!(cloud.bad("UpdateInstanceBandwidth", &id, &NO_BODY).await, "DCS.4039");
    let policy = "ShowInstanceBandwidthAutoScalingPolicy";
    assert_eq!(cloud.bad(policy, &id, &NO_BODY).await, "DCS.4001");
    let body = example(operation("UpdateInstanceBandwidthAutoScalingPolicy"));
    cloud.good("UpdateInstanceBandwidthAutoScalingPolicy", &id, "", &body).await;
    assert_eq!(cloud.good(policy, &id, "", &NO_BODY).await["scale_out_cooldown"], 600);
    cloud.good("DeleteInstanceBandwidthAutoScalingPolicy", &id, "", &NO_BODY).await;
    assert_eq!(cloud.bad(policy, &id, &NO_BODY).await, "DCS.4001");
}

#[tokio::test]
async fn access_and_clients_change() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    assert_eq!(cloud.call("ShowInstanceSslDetail", &id, "", &NO_BODY).await.status, 204);
    cloud.good("UpdateSslSwitch", &id, "", &json!({ "enabled": true })).await;
    assert_eq!(cloud.status("ShowInstance", &id).await, "RESTARTING");
    cloud.pass(1);
    assert_eq!(cloud.good("ShowInstanceSslDetail", &id, "", &NO_BODY).await["enabled"], true);
    let on = json!({ "transparent_client_ip_enable": true });
    assert_eq!(cloud.bad("UpdateClientIpTransparentTransmission", &id, &on).await, "DCS.4841");
    cloud.good("UpdateSslSwitch", &id, "", &json!({ "enabled": false })).await;
    cloud.pass(1);
    cloud.good("UpdateClientIpTransparentTransmission", &id, "", &on).await;
    assert_eq!(cloud.bad("UpdateClientIpTransparentTransmission", &id, &on).await, "DCS.4300");
    cloud.pass(1);
    assert_eq!(cloud.bad("UpdateClientIpTransparentTransmission", &id, &on).await, "DCS.4847");
    cloud.good("UpdatePublicIp", &id, "", &example(operation("UpdatePublicIp"))).await;
    cloud.pass(1);
    assert_eq!(cloud.good("ShowInstance", &id, "", &NO_BODY).await["enable_publicip"], true);
    cloud.good("DeletePublicIp", &id, "", &NO_BODY).await;
    assert_eq!(cloud.good("ShowInstance", &id, "", &NO_BODY).await["enable_publicip"], false);

    let node = nodes(&cloud, &id).await[0]["node_id"].clone();
    assert_eq!(cloud.call("ListClients", &id, "", &NO_BODY).await.status, 500);
    let scan = json!({ "node_id": node });
    cloud.good("ScanClients", &id, "", &scan).await;
    cloud.pass(1);
    let list = cloud.good("ListClients", &id, "sort=idle&order=asc", &NO_BODY).await;
    assert_eq!((&list["count"], &list["clients"][0]["idle"]), (&json!(2), &json!(3)));
    let cut = json!({ "node_id": node, "client_addrs": ["192.168.0.18:40022"] });
    cloud.good("HangUpClients", &id, "", &cut).await;
    assert_eq!(cloud.good("ListClients", &id, "", &NO_BODY).await["count"], 1);
    cloud.good("HangUpKillAllClients", &id, "", &json!({ "kill_all_nodes": true })).await;
    assert_eq!(cloud.good("ListClients", &id, "", &NO_BODY).await["count"], 0);
    assert_eq!(cloud.bad("ScanClients", &id, &json!({ "node_id": "x" })).await, "DCS.3053");

    assert_eq!(cloud.bad("LoginWebCli", &id, &json!({ "password": "wrong" })).await, "DCS.4063");
    let password = example(operation("CreateInstance"))["password"].clone();
    let session =
        cloud.good("LoginWebCli", &id, "", &json!({ "password": password })).await["client_id"].clone();
    let run = |command: &str| json!({ "client_id": session, "command": command });
    for (command, reply) in [("PING", "PONG"), ("dbsize", "1204"), ("FLUSHALL", "OK"), ("dbsize", "0")] {
        let response = cloud.good("ExecuteCommandMobilization", &id, "", &run(command)).await;
        assert_eq!(response["response"], reply, "{command}");
    }
    cloud.good("LogoffWebCli", &id, "", &json!({ "client_id": session })).await;
    assert_eq!(cloud.bad("ExecuteCommandMobilization", &id, &run("PING")).await, "DCS.4063");
}
