//! Every state that can be waited for, against services that live: reached, missed, gone, not in time.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::time::Duration;

use huaweicloud_dcs::models::{MigrationTaskId, MigrationTaskStatus};
use huaweicloud_oms::core::{ServiceClient, Value};
use huaweicloud_oms::models::{SyncTaskId, TaskGroupId, TaskId, TaskStatus};
use huaweicloud_oms::{Wait, WaitError, WaitErrorKind};
use huaweicloud_simulator::Simulator;
use serde_json::{Value as Json, json};

async fn simulator() -> Simulator {
    let simulator = Simulator::builder().speed(0.0).migration_time(Duration::from_secs(8));
    simulator.start().await.unwrap()
}

fn client<C: ServiceClient>(simulator: &Simulator) -> C {
    huaweicloud_oms::ClientBuilder::<C>::new()
        .endpoint(simulator.endpoint())
        .project_id(simulator.project_id())
        .credentials(huaweicloud_oms::Credentials::new(simulator.access_key(), simulator.secret_key()))
        .build()
        .unwrap()
}

/// Waits without waiting: a second of simulated time passes with each response.
async fn end<T: Value + Clone, O>(simulator: &Simulator, wait: Wait<T, O>) -> Result<u32, WaitError<T>> {
    let mut wait = wait.interval(Duration::from_millis(1), Duration::from_millis(1));
    let mut seen = 0;
    while wait.next().await?.is_some() {
        seen += 1;
        simulator.advance(Duration::from_secs(1));
    }
    Ok(seen)
}

/// The state in which waiting ended.
fn state<T>(end: Result<u32, WaitError<T>>) -> String {
    let error = end.expect_err("the state cannot be reached");
    assert!(error.last().is_some() || matches!(error.kind(), WaitErrorKind::Gone(_)), "{error}");
    match error.kind() {
        WaitErrorKind::Failed(value) => value.clone(),
        WaitErrorKind::Gone(_) => "gone".to_owned(),
        other => panic!("{other:?}"),
    }
}

/// A request from its JSON.
fn request<T: Value>(json: Json) -> T {
    let huaweicloud_oms::Json(request) = serde_json::from_value(json).unwrap();
    request
}

fn ends(name: &str) -> Json {
    let key = format!("{name}/");
    json!({
        "src_node": { "cloud_type": "Aliyun", "region": "cn-beijing", "bucket": name, "ak": "a", "sk": "s", "object_key": [key] },
        "dst_node": { "region": "cn-north-4", "bucket": "photos", "ak": "a", "sk": "s" },
    })
}

fn keys() -> Json {
    json!({ "src_ak": "a", "src_sk": "s", "dst_ak": "a", "dst_sk": "s" })
}

#[tokio::test]
async fn tasks() {
    let cloud = simulator().await;
    let oms: huaweicloud_oms::Client = client(&cloud);
    let create = || async { oms.create_task(request(ends("photos"))).await.unwrap().id.unwrap() };

    let id: TaskId = create().await;
    end(&cloud, oms.show_task(id).wait_until_started()).await.unwrap();
    assert_eq!(oms.show_task(id).await.unwrap().status, Some(TaskStatus::Migrating));
    assert!(end(&cloud, oms.show_task(id).wait_until_succeeded()).await.unwrap() > 3);
    assert_eq!(state(end(&cloud, oms.show_task(id).wait_until_paused()).await), "5");
    end(&cloud, oms.show_task(id).wait_until_started()).await.unwrap();

    let paused = create().await;
    end(&cloud, oms.show_task(paused).wait_until_started()).await.unwrap();
    oms.stop_task(paused).await.unwrap();
    end(&cloud, oms.show_task(paused).wait_until_paused()).await.unwrap();
    assert_eq!(state(end(&cloud, oms.show_task(paused).wait_until_succeeded()).await), "3");
    assert_eq!(state(end(&cloud, oms.show_task(paused).wait_until_started()).await), "3");

    let failed = create().await;
    cloud.fail_task(failed).unwrap();
    assert_eq!(state(end(&cloud, oms.show_task(failed).wait_until_succeeded()).await), "4");

    let endless = oms.show_task(paused).wait_until_deleted().deadline(Duration::from_millis(50));
    let error = end(&cloud, endless).await.unwrap_err();
    assert!(matches!(error.kind(), WaitErrorKind::Deadline(_)), "{error}");
    assert_eq!(error.last().unwrap().status, Some(TaskStatus::Paused));
    oms.delete_task(paused).await.unwrap();
    assert_eq!(end(&cloud, oms.show_task(paused).wait_until_deleted()).await.unwrap(), 0);
    assert_eq!(state(end(&cloud, oms.show_task(paused).wait_until_succeeded()).await), "gone");
}

#[tokio::test]
async fn groups() {
    let cloud = simulator().await;
    let oms: huaweicloud_oms::Client = client(&cloud);
    let create = |name: &'static str| {
        let oms = &oms;
        async move { oms.create_task_group(request(ends(name))).await.unwrap().group_id.unwrap() }
    };

    let id: TaskGroupId = create("photos").await;
    end(&cloud, oms.show_task_group(&id).wait_until_started()).await.unwrap();
    end(&cloud, oms.show_task_group(&id).wait_until_completed()).await.unwrap();
    assert_eq!(state(end(&cloud, oms.show_task_group(&id).wait_until_paused()).await), "6");
    oms.delete_task_group(&id).await.unwrap();
    assert!(end(&cloud, oms.show_task_group(&id).wait_until_deleted()).await.unwrap() > 0);
    assert_eq!(state(end(&cloud, oms.show_task_group(&id).wait_until_completed()).await), "gone");

    let paused = create("photos").await;
    end(&cloud, oms.show_task_group(&paused).wait_until_started()).await.unwrap();
    oms.stop_task_group(&paused).await.unwrap();
    end(&cloud, oms.show_task_group(&paused).wait_until_paused()).await.unwrap();
    assert_eq!(state(end(&cloud, oms.show_task_group(&paused).wait_until_completed()).await), "3");

    let failing = create("fails-creating").await;
    assert_eq!(state(end(&cloud, oms.show_task_group(&failing).wait_until_started()).await), "4");
}

#[tokio::test]
async fn synchronization_tasks() {
    let cloud = simulator().await;
    let oms: huaweicloud_oms::Client = client(&cloud);
    let body = json!({
        "src_region": "ap-beijing", "src_bucket": "photos-source", "src_ak": "a", "src_sk": "s",
        "dst_region": "cn-north-4", "dst_bucket": "photos", "dst_ak": "a", "dst_sk": "s",
    });
    let id: SyncTaskId = oms.create_sync_task(request(body)).await.unwrap().sync_task_id.unwrap();
    let show = || oms.show_sync_task(&id, 1_763_424_000_000);
    end(&cloud, show().wait_until_started()).await.unwrap();
    oms.stop_sync_task(&id).await.unwrap();
    end(&cloud, show().wait_until_stopped()).await.unwrap();
    oms.start_sync_task(&id, request(keys())).await.unwrap();
    end(&cloud, show().wait_until_started()).await.unwrap();
    oms.stop_sync_task(&id).await.unwrap();
    oms.delete_sync_task(&id).await.unwrap();
    end(&cloud, show().wait_until_deleted()).await.unwrap();
    assert_eq!(state(end(&cloud, show().wait_until_started()).await), "gone");
}

#[tokio::test]
async fn data_migrations() {
    let cloud = simulator().await;
    let dcs: huaweicloud_dcs::Client = client(&cloud);
    let online = json!({
        "name": "dcs-migration",
        "vpc_id": "743bf021-2c2d-4511-aeac-85bd48c06af7",
        "subnet_id": "1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11",
        "security_group_id": "8c8e8a3a-7a5e-4c0f-8f4c-2b8c1b9d7e21",
    });
    let set = json!({
        "migration_method": "incremental_migration",
        "resume_mode": "auto",
        "source_instance": { "addrs": "192.168.0.200:6379" },
        "target_instance": { "id": "86157b69-8a62-47f9-8c55-fa6ddc8927ee" },
    });
    let begin = || async {
        let id =
            dcs.create_online_migration_task(request(online.clone())).await.unwrap().instance_id.unwrap();
        let id = MigrationTaskId::from(id.as_str());
        end(&cloud, dcs.show_migration_task(&id).wait_until_created()).await.unwrap();
        dcs.set_online_migration_task(&id, request(set.clone())).await.unwrap();
        id
    };
    let id = begin().await;
    let show = || dcs.show_migration_task(&id);
    assert!(end(&cloud, show().wait_until_synchronizing()).await.unwrap() > 1);
    let endless = show().wait_until_succeeded().deadline(Duration::from_millis(50));
    assert!(matches!(end(&cloud, endless).await.unwrap_err().kind(), WaitErrorKind::Deadline(_)));
    let exchange = json!({ "exchanged_ip": ["192.168.0.200"], "is_exchange_domain": true });
    dcs.exchange_instance_ip(&id, request(exchange)).await.unwrap();
    end(&cloud, show().wait_until_addresses_exchanged()).await.unwrap();
    dcs.rollback_exchange_instance_ip(&id).await.unwrap();
    end(&cloud, show().wait_until_addresses_rolled_back()).await.unwrap();

    let id = begin().await;
    let show = || dcs.show_migration_task(&id);
    dcs.stop_migration_task(&id).await.unwrap();
    end(&cloud, show().wait_until_stopped()).await.unwrap();
    assert_eq!(dcs.show_migration_task(&id).await.unwrap().status, Some(MigrationTaskStatus::Terminated));
    assert_eq!(state(end(&cloud, show().wait_until_synchronizing()).await), "TERMINATED");
}
