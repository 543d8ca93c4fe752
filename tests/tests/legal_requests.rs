//! Requests that real services take, and that some client has refused: each passes, and leaves as it was given.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use huaweicloud_dcs::core::{Json, Value, redacted};
use huaweicloud_dcs::models::{
    CreateInstanceBody, ModifyInstanceBody, ModifyInstancePasswordBody, ModifyIpWhitelistBody,
    ResetInstancePasswordBody, ResizeInstanceBody, UpdateClientIpTransparentTransmissionRequestBody,
};
use huaweicloud_oms::models::{CreateTaskReq, UpdateBandwidthPolicyReq};
use huaweicloud_tests::{Server, ServerResponse};
use serde_json::{Value as Data, json};

fn read<T: Value>(body: &Data) -> T {
    let Json(value) =
        serde_json::from_value::<Json<T>>(body.clone()).unwrap_or_else(|error| panic!("{error}: {body}"));
    assert_eq!(serde_json::to_value(Json::of(&value)).unwrap(), *body, "it leaves as it was given");
    value
}

/// An order with some fields put in, or taken out where they are null.
fn order(fields: Data) -> Data {
    let mut order = json!({
        "name": "cache-orders",
        "engine": "Redis",
        "engine_version": "6.0",
        "capacity": 2.0,
        "spec_code": "redis.ha.xu1.large.r2.2",
        "az_codes": ["cn-north-4a", "cn-north-4b"],
        "vpc_id": "743bf021-2c2d-4511-aeac-85bd48c06af7",
        "subnet_id": "1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11",
        "password": "Cache_2025_pass",
    });
    for (name, value) in fields.as_object().unwrap() {
        order[name] = value.clone();
    }
    order
}

fn policy(days: i64, at: &[i64]) -> Data {
    json!({ "instance_backup_policy": {
        "backup_type": "auto",
        "save_days": days,
        "periodical_backup_plan": { "backup_at": at, "period_type": "weekly", "begin_at": "00:00-01:00" },
    } })
}

#[test]
fn instances() {
    let orders = [
        ("a later version", json!({ "engine_version": "6.0" })),
        ("a version of tomorrow", json!({ "engine_version": "8.2" })),
        ("a part of a GB", json!({ "capacity": 0.125 })),
        ("Redis 4 without a security group", json!({ "engine_version": "4.0" })),
        ("Redis 5 without a security group", json!({ "engine_version": "5.0" })),
        ("backups that are kept for a month", policy(30, &[1, 3, 5])),
        ("backups at a day beyond the seventh", policy(7, &[1, 8])),
        ("a single node without a policy of backups", json!({ "spec_code": "redis.single.xu1.tiny.128" })),
        ("special characters that a page forgot", json!({ "password": "Aa1~!@#$^&*()-_=+|{}:,<.>/?[];" })),
        ("no password", json!({ "no_password_access": true, "password": "" })),
    ];
    for (name, fields) in orders {
        let order: CreateInstanceBody = read(&order(fields));
        assert_eq!(order.validate(), Ok(()), "{name}");
    }
    for policy in [policy(30, &[1]), policy(7, &[8])] {
        assert_eq!(read::<ModifyInstanceBody>(&policy).validate(), Ok(()));
    }
}

#[test]
fn sizes_and_passwords() {
    let small: ResizeInstanceBody =
        read(&json!({ "spec_code": "redis.ha.xu1.tiny.r2.128", "new_capacity": 0.125 }));
    assert_eq!(small.validate(), Ok(()), "a part of a GB");
    let password = "Aa1~!@#$^&*()-_=+|{}:,<.>/?[];";
    let change: ModifyInstancePasswordBody =
        read(&json!({ "old_password": "Cache_2025_pass", "new_password": password }));
    assert_eq!(change.validate(), Ok(()));
    let reset: ResetInstancePasswordBody = read(&json!({ "new_password": password }));
    assert_eq!(reset.validate(), Ok(()));
}

#[test]
fn whitelists() {
    let enabled: ModifyIpWhitelistBody = read(&json!({ "enable_whitelist": true }));
    assert_eq!(enabled.validate(), Ok(()), "a switch without a list");
}

#[test]
fn migrations() {
    let whole: CreateTaskReq = read(&json!({
        "src_node": { "region": "cn-beijing", "bucket": "b", "ak": "a", "sk": "s", "object_key": [""] },
        "dst_node": { "region": "cn-north-4", "bucket": "photos", "ak": "a", "sk": "s" },
    }));
    assert_eq!(whole.validate(), Ok(()), "the whole bucket");
    let fast: UpdateBandwidthPolicyReq = read(&json!({ "bandwidth_policy": [
        { "start": "00:00", "end": "08:00", "max_bandwidth": 300 * 1024 * 1024 },
    ] }));
    assert_eq!(fast.validate(), Ok(()), "more than 200 MB a second");
}

#[tokio::test]
async fn false_is_something_else_than_nothing() {
    let server = Server::start(|_| ServerResponse::Json(200, "{}".to_owned())).await.unwrap();
    let client = huaweicloud_dcs::Client::builder().endpoint(server.endpoint()).project_id("project");
    let credentials = huaweicloud_dcs::Credentials::token("a-token");
    let client: huaweicloud_dcs::Client = client.credentials(credentials).build().unwrap();
    let body: UpdateClientIpTransparentTransmissionRequestBody =
        read(&json!({ "transparent_client_ip_enable": false }));
    assert_eq!(redacted(&body), json!({ "transparent_client_ip_enable": false }));
    let id = "86157b69-8a62-47f9-8c55-fa6ddc8927ee";
    client.update_client_ip_transparent_transmission(id, body).await.unwrap();
    let sent = server.requests().pop().unwrap().body;
    assert_eq!(sent, br#"{"transparent_client_ip_enable":false}"#);
}
