//! The lives of instances of DCS.

use super::*;

/// A number of seconds that every change of an instance is over after.
pub(super) const LONG: u64 = 10;

/// What an instance is created with: of a specification, with a name.
pub(super) fn order(name: &str, code: &str, capacity: f64) -> Value {
    let mut body = example(operation("CreateInstance"));
    (body["name"], body["spec_code"], body["capacity"]) = (json!(name), json!(code), json!(capacity));
    if code.contains("single") {
        body.as_object_mut().unwrap().remove("instance_backup_policy");
    }
    body
}

/// Creates an instance and returns its id while it is being created.
pub(super) async fn created(cloud: &Cloud, body: &Value) -> String {
    let created = cloud.good("CreateInstance", "", "", body).await;
    created["instances"][0]["instance_id"].as_str().unwrap().to_owned()
}

/// A running instance with two nodes and 2 GB.
pub(super) async fn running(cloud: &Cloud) -> String {
    running_as(cloud, "redis.ha.xu1.large.r2.2", 2.0).await
}

/// A running instance of a specification.
pub(super) async fn running_as(cloud: &Cloud, code: &str, capacity: f64) -> String {
    let name = format!("cache-{}", cloud.simulator.requests().len());
    let id = created(cloud, &order(&name, code, capacity)).await;
    cloud.pass(LONG);
    assert_eq!(cloud.status("ShowInstance", &id).await, "RUNNING");
    id
}

/// The ids of instances that a list has.
async fn listed(cloud: &Cloud, query: &str) -> Vec<String> {
    let list = cloud.good("ListInstances", "", query, &NO_BODY).await;
    let ids = array(&list["instances"]).iter().map(|one| one["instance_id"].as_str().unwrap().to_owned());
    ids.collect()
}

#[tokio::test]
async fn an_instance_lives_from_its_creation_to_its_deletion() {
    let cloud = Cloud::new().await;
    let body = example(operation("CreateInstance"));
    let id = created(&cloud, &body).await;
    let shown = cloud.good("ShowInstance", &id, "", &NO_BODY).await;
    assert_eq!((&shown["status"], &shown["ip"]), (&json!("CREATING"), &NO_BODY));
    assert_eq!(cloud.bad("DeleteSingleInstance", &id, &NO_BODY).await, "DCS.4099");
    assert_eq!(cloud.bad("CopyInstance", &id, &NO_BODY).await, "DCS.4118");
    cloud.pass(LONG);
    let shown = cloud.good("ShowInstance", &id, "", &NO_BODY).await;
    for (name, value) in [
        ("status", json!("RUNNING")),
        ("task", json!(null)),
        ("name", body["name"].clone()),
        ("capacity", json!(0)),
        ("capacity_minor", json!(".125")),
        ("no_password_access", json!("false")),
        ("tags", body["tags"].clone()),
        ("az_codes", body["az_codes"].clone()),
        ("maintain_begin", body["maintain_begin"].clone()),
    ] {
        assert_eq!(shown[name], value, "{name}");
    }
    assert_eq!(shown["instance_backup_policy"]["policy"], body["instance_backup_policy"]);

    cloud.good("DeleteSingleInstance", &id, "", &NO_BODY).await;
    assert_eq!(cloud.status("ShowInstance", &id).await, "DELETING");
    cloud.pass(1);
    let gone = cloud.call("ShowInstance", &id, "", &NO_BODY).await;
    assert_eq!((gone.status, gone.code().as_str()), (404, "DCS.3022"));
    assert!(listed(&cloud, "").await.is_empty());
    assert_eq!(listed(&cloud, "include_delete=true").await, [id]);
    // The name is free again.
    created(&cloud, &body).await;
}

#[tokio::test]
async fn every_shown_flavor_can_be_created_and_no_other() {
    let cloud = Cloud::new().await;
    let zones = cloud.good("ListAvailableZones", "", "", &NO_BODY).await;
    let codes: Vec<&Value> = array(&zones["available_zones"]).iter().map(|zone| &zone["code"]).collect();
    let flavors = cloud.good("ListFlavors", "", "", &NO_BODY).await;
    assert!(array(&flavors["flavors"]).len() > 50);
    for flavor in array(&flavors["flavors"]) {
        let code = flavor["spec_code"].as_str().unwrap();
        let capacity: f64 = flavor["capacity"][0].as_str().unwrap().parse().unwrap();
        let mut body = order("cache-flavor", code, capacity);
        body["engine"] = flavor["engine"].clone();
        let versions = flavor["engine_version"].as_str().unwrap();
        body["engine_version"] = json!(versions.split(';').next_back().unwrap());
        body["az_codes"] = flavor["flavors_available_zones"][0]["az_codes"].clone();
        assert!(array(&body["az_codes"]).iter().all(|code| codes.contains(&code)), "{code}");
        let id = created(&cloud, &body).await;
        cloud.pass(LONG);
        let shown = cloud.good("ShowInstance", &id, "", &NO_BODY).await;
        assert_eq!((&shown["spec_code"], &shown["status"]), (&flavor["spec_code"], &json!("RUNNING")));
        assert_eq!(shown["cache_mode"], flavor["cache_mode"], "{code}");
        cloud.good("DeleteSingleInstance", &id, "", &NO_BODY).await;
        cloud.pass(LONG);
    }
    for (change, code) in [
        (json!({ "spec_code": "redis.ha.xu1.large.r2.3" }), "DCS.4927"),
        (json!({ "capacity": 4 }), "DCS.4012"),
        (json!({ "engine": "Memcached" }), "DCS.4022"),
        (json!({ "engine_version": "2.8" }), "DCS.4008"),
        (json!({ "az_codes": ["cn-north-4z"] }), "DCS.4042"),
        (json!({ "password": "onlysmallletters" }), "DCS.4019"),
        (json!({ "maintain_begin": "18:30:00" }), "DCS.4106"),
        (json!({ "spec_code": "redis.single.xu1.tiny.128" }), "DCS.4086"),
        (json!({ "template_id": "unknown" }), "DCS.4988"),
        (json!({ "instance_backup_policy": { "backup_type": "auto", "save_days": 99 } }), "DCS.4072"),
        (json!({ "tags": [{ "key": "_sys_x", "value": "y" }] }), "DCS.4800"),
        (json!({ "instance_num": 100, "name": "cache-many" }), ""),
        (json!({ "instance_num": 61, "name": "cache-more" }), "DCS.4035"),
        (json!({ "name": "cache-many-0007" }), "DCS.4060"),
    ] {
        let mut body = example(operation("CreateInstance"));
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let response = cloud.call("CreateInstance", "", "", &body).await;
        assert_eq!(response.code(), code, "{change}: {}", response.message());
    }
}

#[tokio::test]
async fn legal_requests_that_other_clients_refuse_pass() {
    let cloud = Cloud::new().await;
    for (name, change) in [
        ("seven", json!({ "engine_version": "7.0" })),
        ("minor", json!({ "capacity": 0.125 })),
        ("kept-long", json!({ "instance_backup_policy": { "backup_type": "auto", "save_days": 30 } })),
        ("four", json!({ "engine_version": "4.0" })),
        ("special", json!({ "password": "ü~Pass word9" })),
        ("open", json!({ "no_password_access": true, "password": "" })),
    ] {
        let mut body = example(operation("CreateInstance"));
        body["name"] = json!(format!("cache-{name}"));
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        cloud.good("CreateInstance", "", "", &body).await;
    }
}

#[tokio::test]
async fn a_resize_is_running_for_a_moment_before_it_restarts() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let wanted = json!({ "spec_code": "redis.ha.xu1.large.r2.4", "new_capacity": 4 });
    for (change, code) in [
        (json!({ "spec_code": "redis.ha.xu1.large.r2.4", "new_capacity": 2 }), "DCS.4012"),
        (json!({ "spec_code": "redis.ha.xu1.large.r2.2", "new_capacity": 2 }), "DCS.4102"),
        (json!({ "spec_code": "redis.cluster.xu1.large.r2.4", "new_capacity": 4 }), "DCS.4102"),
        (json!({ "spec_code": "redis.ha.xu1.large.r3.2", "new_capacity": 2 }), "DCS.4103"),
    ] {
        assert_eq!(cloud.bad("ResizeInstance", &id, &change).await, code, "{change}");
    }
    let query = format!("instance_id={id}&cache_mode=ha&capacity=4");
    let possible = cloud.good("ListFlavors", "", &query, &NO_BODY).await;
    assert_eq!(array(&possible["flavors"]).len(), 2, "{possible}");
    cloud.good("ResizeInstance", &id, "", &wanted).await;
    let mut statuses = Vec::new();
    for _ in 0..LONG {
        let shown = cloud.good("ShowInstance", &id, "", &NO_BODY).await;
        if statuses.last() != Some(&shown["status"]) {
            statuses.push(shown["status"].clone());
            let code = if shown["status"] == "RESTARTING" { "DCS.4111" } else { "DCS.4113" };
            assert_eq!(cloud.bad("ResizeInstance", &id, &wanted).await, code);
        }
        if statuses.len() == 4 {
            break;
        }
        cloud.pass(1);
        if cloud.status("ShowInstance", &id).await == "RUNNING" && statuses.len() == 3 {
            statuses.push(json!("RUNNING"));
        }
    }
    assert_eq!(statuses, ["EXTENDING", "RUNNING", "RESTARTING", "RUNNING"]);
    let shown = cloud.good("ShowInstance", &id, "", &NO_BODY).await;
    assert_eq!((&shown["spec_code"], &shown["capacity"]), (&wanted["spec_code"], &json!(4)));
    let tasks = cloud.good("ListBackgroundTask", &id, "", &NO_BODY).await;
    let task = &tasks["tasks"][0];
    assert_eq!((&task["name"], &task["status"]), (&json!("EXTEND"), &json!("SUCCESS")));
    assert_eq!(
        (&task["details"]["old_capacity"], &task["details"]["new_capacity"]),
        (&json!("2"), &json!("4"))
    );
}

#[tokio::test]
async fn a_resize_can_wait_for_the_maintenance_window() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let later = json!({
        "spec_code": "redis.ha.xu1.large.r2.4",
        "new_capacity": 4,
        "execute_immediately": false,
    });
    cloud.good("ResizeInstance", &id, "", &later).await;
    assert_eq!(cloud.status("ShowInstance", &id).await, "RUNNING");
    assert_eq!(cloud.bad("ResizeInstance", &id, &later).await, "DCS.4113");
    let tasks = cloud.good("ListBackgroundTask", &id, "", &NO_BODY).await;
    assert_eq!(tasks["tasks"][0]["status"], "CREATED");
    cloud.pass(24 * 3600 + LONG);
    assert_eq!(cloud.good("ShowInstance", &id, "", &NO_BODY).await["capacity"], 4);
}

#[tokio::test]
async fn what_a_state_forbids_is_refused() {
    let cloud = Cloud::new().await;
    let running = running(&cloud).await;
    let resize = json!({ "spec_code": "redis.ha.xu1.large.r2.4", "new_capacity": 4 });
    // How an instance gets into a state, the state, and what it then refuses with which code.
    type Case<'a> = (&'a str, Value, &'a str, &'a [(&'a str, &'a str)]);
    let restart = json!({ "instances": [running], "action": "restart" });
    let flush = json!({ "instances": [running], "action": "flush" });
    let cases: [Case<'_>; 4] = [
        (
            "RestartOrFlushInstances",
            restart.clone(),
            "RESTARTING",
            &[
                ("CopyInstance", "DCS.4111"),
                ("DeleteSingleInstance", "DCS.4099"),
                ("UpdateInstance", "DCS.4026"),
            ],
        ),
        ("RestartOrFlushInstances", flush, "FLUSHING", &[("CopyInstance", "DCS.4049")]),
        ("ResizeInstance", resize, "EXTENDING", &[("ResizeInstance", "DCS.4113"), ("MigrateAz", "DCS.4113")]),
        (
            "UpgradeInstanceMinorVersion",
            json!({ "engine_minor_version": "latest" }),
            "UPGRADING",
            &[("UpgradeInstanceMinorVersion", "DCS.4116"), ("UpdatePassword", "DCS.4116")],
        ),
    ];
    for (begin, body, status, refused) in cases {
        cloud.good(begin, &running, "", &body).await;
        assert_eq!(cloud.status("ShowInstance", &running).await, status);
        for (operation_id, code) in refused {
            let body = example(operation(operation_id));
            assert_eq!(cloud.bad(operation_id, &running, &body).await, *code, "{status} {operation_id}");
        }
        let failed = cloud.good("RestartOrFlushInstances", "", "", &restart).await;
        assert_eq!(failed["results"][0]["result"], "failed", "{status}");
        cloud.pass(LONG);
    }
    let again = json!({ "engine_minor_version": "latest" });
    assert_eq!(cloud.bad("UpgradeInstanceMinorVersion", &running, &again).await, "DCS.4053");
}

#[tokio::test]
async fn instances_fail_freeze_and_are_paid_for() {
    let cloud = Cloud::new().await;
    let doomed = created(&cloud, &order("fails-cache", "redis.ha.xu1.large.r2.2", 2.0)).await;
    let id = created(&cloud, &order("cache-fails", "redis.ha.xu1.large.r2.2", 2.0)).await;
    cloud.simulator.fail_task(&id).unwrap();
    cloud.pass(LONG);
    for id in [&doomed, &id] {
        assert_eq!(cloud.status("ShowInstance", id).await, "CREATEFAILED");
        assert!(cloud.simulator.fail_task(id).is_err());
    }
    assert!(listed(&cloud, "").await.is_empty());
    assert_eq!(listed(&cloud, "include_failure=true").await.len(), 2);
    let counts =
        cloud.good("ListNumberOfInstancesInDifferentStatus", "", "include_failure=true", &NO_BODY).await;
    assert_eq!(
        (&counts["createfailed_count"], &counts["redis"]["createfailed_count"]),
        (&json!(2), &json!(2))
    );
    let deleted = cloud.good("BatchDeleteInstances", "", "all_failure=true", &NO_BODY).await;
    assert_eq!(array(&deleted["results"]).len(), 2);
    cloud.pass(1);
    assert!(listed(&cloud, "include_failure=true").await.is_empty());
    assert_eq!(cloud.bad("BatchDeleteInstances", "", &NO_BODY).await, "DCS.4065");

    let id = running(&cloud).await;
    cloud.simulator.freeze_instance(&id).unwrap();
    assert_eq!(cloud.status("ShowInstance", &id).await, "FROZEN");
    assert_eq!(cloud.bad("CopyInstance", &id, &NO_BODY).await, "DCS.4049");
    assert!(cloud.simulator.freeze_instance(&id).is_err());
    cloud.simulator.unfreeze_instance(&id).unwrap();
    assert_eq!(cloud.status("ShowInstance", &id).await, "RUNNING");
    let resize = json!({ "spec_code": "redis.ha.xu1.large.r2.4", "new_capacity": 4 });
    cloud.good("ResizeInstance", &id, "", &resize).await;
    cloud.simulator.fail_task(&id).unwrap();
    assert_eq!(cloud.status("ShowInstance", &id).await, "EXTENDEDFAILED");
    let tasks = cloud.good("ListCenterTask", "", "", &NO_BODY).await;
    assert_eq!(tasks["tasks"][0]["status"], "FAILED");

    let mut body = order("cache-paid", "redis.ha.xu1.large.r2.2", 2.0);
    body["bss_param"] = json!({ "charging_mode": "prePaid", "period_type": "month", "period_num": 1 });
    let ordered = cloud.good("CreateInstance", "", "", &body).await;
    let (order, id) = (&ordered["order_id"], ordered["instances"][0]["instance_id"].as_str().unwrap());
    cloud.pass(LONG);
    assert_eq!(cloud.status("ShowInstance", id).await, "PAYING");
    cloud.simulator.pay_order(order.as_str().unwrap()).unwrap();
    assert_eq!(cloud.status("ShowInstance", id).await, "CREATING");
    assert!(cloud.simulator.pay_order(order.as_str().unwrap()).is_err());
    cloud.pass(LONG);
    let shown = cloud.good("ShowInstance", id, "", &NO_BODY).await;
    assert_eq!((&shown["charging_mode"], &shown["order_id"]), (&json!(1), order));
    let order = cloud.good("CreateResizeOrder", id, "", &resize).await["order_id"].clone();
    assert_eq!(cloud.bad("CreateResizeOrder", id, &resize).await, "DCS.4107");
    cloud.simulator.pay_order(order.as_str().unwrap()).unwrap();
    assert_eq!(cloud.status("ShowInstance", id).await, "EXTENDING");
}

#[tokio::test]
async fn lists_are_filtered_and_paged() {
    let cloud = Cloud::new().await;
    let mut first = order("cache-first", "redis.ha.xu1.tiny.r2.128", 0.125);
    first["tags"] = json!([{ "key": "stage", "value": "test" }, { "key": "team", "value": "shop" }]);
    let first = created(&cloud, &first).await;
    cloud.pass(LONG);
    let mut second = order("cache-second", "redis.single.xu1.large.2", 2.0);
    second["tags"] = json!([{ "key": "stage", "value": "live" }]);
    let second = created(&cloud, &second).await;
    let shown = cloud.good("ShowInstance", &first, "", &NO_BODY).await;
    let ip = shown["ip"].as_str().unwrap();
    let (one, two, both) = (vec![first.clone()], vec![second.clone()], vec![second.clone(), first.clone()]);
    for (query, found) in [
        (String::new(), &both),
        ("name=cache".to_owned(), &both),
        ("name=cache&name_equal=true".to_owned(), &vec![]),
        ("name=cache-first&name_equal=true".to_owned(), &one),
        ("name=FIRST".to_owned(), &vec![]),
        ("status=RUNNING".to_owned(), &one),
        ("status=CREATING".to_owned(), &two),
        ("tags=stage=test,team=shop".to_owned(), &one),
        ("tags=stage=test,team=other".to_owned(), &vec![]),
        (format!("ip={ip}"), &one),
        ("capacity=0.125".to_owned(), &one),
        ("capacity=2".to_owned(), &two),
        (format!("instance_id={second}"), &two),
        ("limit=1".to_owned(), &two),
        ("limit=1&offset=1".to_owned(), &one),
        ("offset=2".to_owned(), &vec![]),
    ] {
        assert_eq!(
            listed(&cloud, &query.replace("stage=", "stage%3D").replace("team=", "team%3D")).await,
            *found,
            "{query}"
        );
    }
    let counts = cloud.good("ListNumberOfInstancesInDifferentStatus", "", "", &NO_BODY).await;
    assert_eq!((&counts["running_count"], &counts["creating_count"]), (&json!(1), &json!(1)));
    assert_eq!(
        (&counts["redis"]["running_count"], &counts["memcached"]["running_count"]),
        (&json!(1), &json!(0))
    );
    let quota = cloud.good("ShowQuotaOfTenant", "", "", &NO_BODY).await;
    let used: Vec<&Value> = array(&quota["quotas"]["resources"]).iter().map(|one| &one["used"]).collect();
    assert_eq!(used, [&json!(2), &json!(3)]);
    let statistics = cloud.good("ListStatisticsOfRunningInstances", "", "", &NO_BODY).await;
    assert_eq!(statistics["statistics"][0]["keys"], 1204);
    assert_eq!(array(&statistics["statistics"]).len(), 1);
    let tags = cloud.good("ListTagsOfTenant", "", "", &NO_BODY).await;
    assert_eq!(
        tags["tags"],
        json!([{ "key": "stage", "values": ["live", "test"] }, { "key": "team", "values": ["shop"] }])
    );
    let flush = json!({ "instances": [first, "unknown"], "action": "flush" });
    let flushed = cloud.good("RestartOrFlushInstances", "", "", &flush).await;
    let results: Vec<&Value> = array(&flushed["results"]).iter().map(|one| &one["result"]).collect();
    assert_eq!(results, ["success", "failed"]);
    cloud.pass(LONG);
    let statistics = cloud.good("ListStatisticsOfRunningInstances", "", "", &NO_BODY).await;
    let keys: Vec<&Value> = array(&statistics["statistics"]).iter().map(|one| &one["keys"]).collect();
    assert_eq!(keys, [&json!(0), &json!(1204)]);
    let objects = cloud.good("ListMonitoredObjects", "", "dim_name=dcs_instance_id", &NO_BODY).await;
    assert_eq!(objects["total"], 2);
}

#[tokio::test]
async fn settings_are_changed() {
    let cloud = Cloud::new().await;
    let id = running(&cloud).await;
    let change = example(operation("UpdateInstance"));
    cloud.good("UpdateInstance", &id, "", &change).await;
    // New names of commands take a restart.
    assert_eq!(cloud.status("ShowInstance", &id).await, "RESTARTING");
    cloud.pass(1);
    let shown = cloud.good("ShowInstance", &id, "", &NO_BODY).await;
    for name in ["name", "description", "port", "maintain_begin", "maintain_end"] {
        assert_eq!(shown[name], change[name], "{name}");
    }
    assert_eq!(shown["instance_backup_policy"]["policy"]["save_days"], 3);
    let other = running(&cloud).await;
    for (change, code) in [
        (json!({ "name": change["name"] }), "DCS.4060"),
        (json!({ "maintain_begin": "03:10:00", "maintain_end": "04:10:00" }), "DCS.4106"),
        (
            json!({ "instance_backup_policy": {
                "backup_type": "auto",
                "periodical_backup_plan": { "backup_at": [], "period_type": "weekly", "begin_at": "00:00-01:00" }
            } }),
            "DCS.4075",
        ),
        (
            json!({ "instance_backup_policy": {
                "backup_type": "auto",
                "periodical_backup_plan": { "backup_at": [1], "period_type": "weekly", "begin_at": "00:30-01:30" }
            } }),
            "DCS.4076",
        ),
    ] {
        assert_eq!(cloud.bad("UpdateInstance", &other, &change).await, code, "{change}");
    }
}

#[tokio::test]
async fn what_clients_have_refused_wrongly_is_taken() {
    let cloud = Cloud::new().await;
    let policy = |days: u32, at: &[u32]| {
        json!({
            "backup_type": "auto",
            "save_days": days,
            "periodical_backup_plan": { "backup_at": at, "period_type": "weekly", "begin_at": "00:00-01:00" },
        })
    };
    // The specification, its capacity, and what the order has beside; what is null is left out.
    let cases = [
        ("redis.ha.xu1.large.r2.2", 2.0, json!({ "engine_version": "6.0" })),
        ("redis.ha.xu1.tiny.r2.128", 0.125, json!({ "engine_version": "5.0" })),
        ("redis.ha.xu1.large.r2.2", 2.0, json!({ "engine_version": "4.0", "security_group_id": null })),
        ("redis.ha.xu1.large.r2.2", 2.0, json!({ "engine_version": "5.0", "security_group_id": null })),
        ("redis.ha.xu1.large.r2.2", 2.0, json!({ "instance_backup_policy": policy(30, &[1, 3]) })),
        ("redis.ha.xu1.large.r2.2", 2.0, json!({ "instance_backup_policy": policy(7, &[1, 8]) })),
        ("redis.single.xu1.large.2", 2.0, json!({ "instance_backup_policy": null })),
        ("redis.ha.xu1.large.r2.2", 2.0, json!({ "password": "Aa1~!@#$^&*()-_=+|{}:,<.>/?[];" })),
    ];
    for (code, capacity, fields) in cases {
        let name = format!("cache-{}", cloud.simulator.requests().len());
        let mut body = order(&name, code, capacity);
        for (field, value) in fields.as_object().unwrap() {
            body[field] = value.clone();
        }
        body.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        let id = created(&cloud, &body).await;
        cloud.pass(LONG);
        assert_eq!(cloud.status("ShowInstance", &id).await, "RUNNING", "{fields}");
        cloud.good("DeleteSingleInstance", &id, "", &NO_BODY).await;
        cloud.pass(LONG);
    }
}
