//! The generated client leads an instance from its first to its last day, as the guide of its crate does.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::fmt::Debug;
use std::time::Duration;

use huaweicloud_dcs::core::{Value, Wait};
use huaweicloud_dcs::models::{
    AccountRole, AccountStatus, BackupPeriodType, BackupPlan, BackupPolicy, BackupPolicyType, BackupStatus,
    CacheMode, CreateAclAccountRequestBody, CreateInstanceBody, Engine, InstanceStatus,
    ModifyIpWhitelistBody, ResizeInstanceBody, ResourceTag, RestoreInstanceBody, WhitelistGroup,
};
use huaweicloud_dcs::{Client, Credentials};
use huaweicloud_simulator::Simulator;

/// Waits; a second of simulated time passes between two responses. Returns all of them.
async fn wait<T: Value + Clone + Debug, O>(simulator: &Simulator, wait: Wait<T, O>) -> Vec<T> {
    let mut wait = wait.interval(Duration::from_millis(1), Duration::from_millis(1));
    let mut seen = Vec::new();
    while let Some(response) = wait.next().await.unwrap() {
        seen.push(response);
        simulator.advance(Duration::from_secs(1));
    }
    seen
}

/// A simulator whose time stands still, and a client of it.
async fn start() -> (Simulator, Client) {
    let simulator = Simulator::builder().speed(0.0).start().await.unwrap();
    let client = Client::builder()
        .endpoint(simulator.endpoint())
        .project_id(simulator.project_id())
        .credentials(Credentials::new(simulator.access_key(), simulator.secret_key()))
        .build()
        .unwrap();
    (simulator, client)
}

fn order(name: &str) -> CreateInstanceBody {
    let plan = BackupPlan::builder().backup_at([1, 3, 5]).period_type(BackupPeriodType::Weekly);
    let policy = BackupPolicy::builder().backup_type(BackupPolicyType::Auto).save_days(7);
    CreateInstanceBody::builder()
        .name(name)
        .engine(Engine::Redis)
        .engine_version("6.0")
        .capacity(2.0)
        .spec_code("redis.ha.xu1.large.r2.2")
        .az_codes(["cn-north-4a", "cn-north-4b"])
        .vpc_id("743bf021-2c2d-4511-aeac-85bd48c06af7")
        .subnet_id("1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11")
        .password("Cache_2025_pass")
        .instance_backup_policy(policy.periodical_backup_plan(plan.begin_at("00:00-01:00").build()).build())
        .tags([ResourceTag::builder().key("stage").value("test").build()])
        .build()
}

#[tokio::test]
async fn the_guide_leads_through_the_life_of_an_instance() {
    let (simulator, client) = start().await;
    let flavors = client.list_flavors().engine(Engine::Redis).engine_version("6.0");
    let flavors = flavors.cache_mode(CacheMode::MasterStandby).capacity("2").await.unwrap();
    let flavors = flavors.flavors.unwrap();
    assert!(flavors.iter().any(|flavor| {
        flavor.spec_code.as_ref().is_some_and(|code| code.as_str() == "redis.ha.xu1.large.r2.2")
    }));

    let created = client.create_instance(order("cache-orders")).await.unwrap();
    let id = created.instances.unwrap().remove(0).instance_id.unwrap();
    let seen = wait(&simulator, client.show_instance(&id).wait_until_running()).await;
    assert_eq!(seen[0].status, Some(InstanceStatus::Creating));
    let instance = seen.last().unwrap();
    assert_eq!((&instance.status, instance.port), (&Some(InstanceStatus::Running), Some(6379)));
    assert!(instance.ip.is_some());

    let servers = WhitelistGroup::builder().group_name("app-servers").ip_list(["192.168.0.0/24"]).build();
    let allowed = ModifyIpWhitelistBody::builder().enable_whitelist(true).whitelist([servers]).build();
    client.update_ip_whitelist(&id, allowed).await.unwrap();
    let whitelist = client.show_ip_whitelist(&id).await.unwrap();
    assert_eq!(
        whitelist.whitelist.unwrap()[0].ip_list.as_deref(),
        Some(["192.168.0.0/24".to_owned()].as_slice())
    );

    let reader = CreateAclAccountRequestBody::builder().account_name("reports");
    let reader = reader.account_role(AccountRole::ReadOnly).account_password("Reports_2025_pass").build();
    client.create_acl_account(&id, reader).await.unwrap();
    let seen = wait(&simulator, client.list_acl_accounts(&id).wait_until_available("reports")).await;
    let status = |page: usize| seen[page].accounts.as_ref().unwrap()[1].status.clone();
    assert_eq!(
        (status(0), status(seen.len() - 1)),
        (Some(AccountStatus::Creating), Some(AccountStatus::Available))
    );

    let backup = client.copy_instance(&id).await.unwrap().backup_id.unwrap();
    let refused = client.copy_instance(&id).await.unwrap_err();
    assert!(refused.is_busy() && refused.to_string().contains("DCS.4096"), "{refused}");
    let mut statuses = Vec::new();
    while statuses.last().is_none_or(|status: &BackupStatus| !status.is_final()) {
        let page = client.list_backup_records(&id).await.unwrap().unwrap();
        let record = page.backup_record_response.unwrap().remove(0);
        assert_eq!(record.backup_id.as_ref(), Some(&backup));
        statuses.push(record.status.unwrap());
        simulator.advance(Duration::from_secs(1));
    }
    statuses.dedup();
    assert_eq!(statuses, [BackupStatus::Waiting, BackupStatus::BackingUp, BackupStatus::Succeeded]);
    let restore = RestoreInstanceBody::builder().backup_id(backup).build();
    client.restore_instance(&id, restore).await.unwrap();
    let seen = wait(&simulator, client.show_instance(&id).wait_until_running()).await;
    assert_eq!(seen[0].status, Some(InstanceStatus::Restoring));

    let possible = client.list_flavors().instance_id(&id).await.unwrap().flavors.unwrap();
    assert!(!possible.is_empty());
    let larger = ResizeInstanceBody::builder().spec_code("redis.ha.xu1.large.r2.4").new_capacity(4.0).build();
    client.resize_instance(&id, larger).await.unwrap();
    let seen = wait(&simulator, client.show_instance(&id).wait_until_running()).await;
    let mut statuses: Vec<InstanceStatus> = seen.iter().filter_map(|one| one.status.clone()).collect();
    statuses.dedup();
    // It was running for a moment before it restarted, and the wait went on.
    let (running, restarting) = (InstanceStatus::Running, InstanceStatus::Restarting);
    assert_eq!(statuses, [InstanceStatus::Extending, running.clone(), restarting, running]);
    assert_eq!(seen.last().unwrap().capacity, Some(4));

    let scan = client.create_bigkey_scan_task(&id).await.unwrap().id.unwrap();
    let seen =
        wait(&simulator, client.show_bigkey_scan_task_details(&id, &scan).wait_until_succeeded()).await;
    let keys = seen.last().unwrap().keys.clone().unwrap();
    assert!(keys.iter().all(|key| key.name.is_some() && key.size.is_some()) && !keys.is_empty());

    client.delete_single_instance(&id).await.unwrap();
    wait(&simulator, client.show_instance(&id).wait_until_deleted()).await;
    let gone = client.show_instance(&id).await.unwrap_err();
    assert!(gone.is_not_found(), "{gone}");
}

#[tokio::test]
async fn waiting_for_an_instance_that_fails_ends_with_an_error() {
    let (simulator, client) = start().await;
    let created = client.create_instance(order("fails-orders")).await.unwrap();
    let id = created.instances.unwrap().remove(0).instance_id.unwrap();
    simulator.advance(Duration::from_secs(10));
    let error = client.show_instance(&id).wait_until_running().await.unwrap_err();
    assert!(error.to_string().contains("CREATEFAILED"), "{error}");
}

#[tokio::test]
async fn pages_of_instances_come_one_after_the_other() {
    let (_simulator, client) = start().await;
    for number in 0..23 {
        client.create_instance(order(&format!("cache-{number}"))).await.unwrap();
    }
    let mut items = client.list_instances().limit(10).items();
    let mut names = std::collections::BTreeSet::new();
    while let Some(instance) = items.next().await {
        names.insert(instance.unwrap().name.unwrap());
    }
    assert_eq!(names.len(), 23);
}
