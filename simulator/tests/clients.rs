//! The clients call the simulator: each is the judge of the other.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::io::{Read, Write};
use std::time::Duration;

use huaweicloud_dcs::models::{CreateOnlineMigrationTaskBody, MigrationTaskStatus};
use huaweicloud_oms::models::{CloudType, CreateTaskReq, DstNodeReq, SrcNodeReq, StartTaskReq, TaskStatus};
use huaweicloud_oms::{Algorithm, Client, Credentials, Region};
use huaweicloud_simulator::Simulator;

fn client(simulator: &Simulator, credentials: Credentials, algorithm: Algorithm) -> Client {
    Client::builder()
        .region(Region::CN_NORTH_4)
        .endpoint(simulator.endpoint())
        .project_id(simulator.project_id())
        .credentials(credentials)
        .algorithm(algorithm)
        .build()
        .unwrap()
}

fn credentials(simulator: &Simulator) -> Credentials {
    Credentials::new(simulator.access_key(), simulator.secret_key())
}

fn oms(simulator: &Simulator) -> Client {
    client(simulator, credentials(simulator), Algorithm::default())
}

fn task(object_keys: &[&str]) -> CreateTaskReq {
    let source = SrcNodeReq::builder()
        .cloud_type(CloudType::Aliyun)
        .region("cn-beijing")
        .bucket("photos-source")
        .ak("hidden-source-key")
        .sk("hidden-source-secret")
        .object_key(object_keys.iter().map(|key| (*key).to_owned()))
        .build();
    let target = DstNodeReq::builder().region("cn-north-4").bucket("photos");
    let target = target.ak("hidden-target-key").sk("hidden-target-secret").build();
    CreateTaskReq::builder().src_node(source).dst_node(target).build()
}

#[tokio::test]
async fn every_way_to_sign_is_understood() {
    let lasting = Simulator::start().await.unwrap();
    let temporary = Simulator::builder().security_token("a-security-token").start().await.unwrap();
    for algorithm in [Algorithm::SdkHmacSha256, Algorithm::V11HmacSha256] {
        let oms = client(&lasting, credentials(&lasting), algorithm);
        let list = oms.list_tasks().task_name("ünï + &=/?#[] 迁移").limit(5).await.unwrap();
        assert_eq!(list.count, Some(0));
        oms.create_task(task(&["2025/", "ü迁移"])).await.unwrap();

        let token = credentials(&temporary).security_token("a-security-token");
        assert!(client(&temporary, token, algorithm).list_tasks().await.is_ok());
        let missing = client(&temporary, credentials(&temporary), algorithm).list_tasks().await.unwrap_err();
        assert!(missing.to_string().contains("APIGW.0301"), "{missing}");
    }
    let token = client(&lasting, Credentials::token(lasting.token()), Algorithm::default());
    assert_eq!(token.list_tasks().await.unwrap().count, Some(2));
    let domain = credentials(&lasting).domain_id(lasting.domain_id());
    assert!(client(&lasting, domain, Algorithm::default()).list_tasks().await.is_ok());
}

#[tokio::test]
async fn strangers_are_refused() {
    let simulator = Simulator::start().await.unwrap();
    for (stranger, code) in [
        (Credentials::new(simulator.access_key(), "another-secret"), "APIGW.0301"),
        (Credentials::new("another", simulator.secret_key()), "APIGW.0301"),
        (Credentials::token("another"), "APIGW.0301"),
        (credentials(&simulator).domain_id("another"), "APIGW.0310"),
    ] {
        let error = client(&simulator, stranger, Algorithm::default()).list_tasks().await.unwrap_err();
        assert!(error.to_string().contains(code), "{error}");
    }
    // The client hides its keys in messages, and with them what looks alike: the reason must not.
    let stranger = Credentials::new("access-key-id", "secret-access-key");
    let error = client(&simulator, stranger, Algorithm::default()).list_tasks().await.unwrap_err();
    assert!(error.to_string().contains("nobody has this AK"), "{error}");
    let elsewhere = Client::builder().endpoint(simulator.endpoint()).project_id("another-project");
    let elsewhere: Client = elsewhere.credentials(Credentials::token(simulator.token())).build().unwrap();
    let error = elsewhere.list_tasks().await.unwrap_err();
    assert!(error.to_string().contains("403") && error.to_string().contains("APIGW.0310"), "{error}");
}

#[tokio::test]
async fn a_migration_runs_in_real_time() {
    let simulator = Simulator::builder().migration_time(Duration::from_secs(2)).start().await.unwrap();
    let oms = oms(&simulator);
    let id = oms.create_task(task(&["2025/"])).await.unwrap().id.unwrap();
    let mut seen = vec![];
    for _ in 0..200 {
        let status = oms.show_task(id).await.unwrap().status.unwrap();
        if seen.last() != Some(&status) {
            seen.push(status);
        }
        if seen.last() == Some(&TaskStatus::Succeeded) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // It waits for a quarter of a second, which a busy machine may miss.
    assert!(seen.ends_with(&[TaskStatus::Migrating, TaskStatus::Succeeded]), "{seen:?}");
    let keys = StartTaskReq::builder().dst_ak("a").dst_sk("b").build();
    assert!(oms.start_task(id, keys).await.unwrap_err().to_string().contains("OMS.0070"));
}

#[tokio::test]
async fn both_services_are_at_one_address() {
    let simulator = Simulator::start().await.unwrap();
    let dcs: huaweicloud_dcs::Client = huaweicloud_dcs::Client::builder()
        .endpoint(simulator.endpoint())
        .project_id(simulator.project_id())
        .credentials(huaweicloud_dcs::Credentials::new(simulator.access_key(), simulator.secret_key()))
        .build()
        .unwrap();
    let body = CreateOnlineMigrationTaskBody::builder()
        .name("dcs-migration")
        .vpc_id("743bf021-2c2d-4511-aeac-85bd48c06af7")
        .subnet_id("1f5f43ac-3a6c-4a5a-8c2e-7f0b8a4f8b11")
        .security_group_id("8c8e8a3a-7a5e-4c0f-8f4c-2b8c1b9d7e21")
        .build();
    let id = dcs.create_online_migration_task(body).await.unwrap().instance_id.unwrap();
    simulator.advance(Duration::from_secs(1));
    let task = dcs.show_migration_task(id).await.unwrap();
    assert_eq!(task.status, Some(MigrationTaskStatus::Running));
    let versions = oms(&simulator).list_api_versions().await.unwrap();
    assert!(versions.versions.is_some_and(|versions| !versions.is_empty()));
}

#[tokio::test]
async fn client_and_simulator_refuse_the_same() {
    let simulator = Simulator::start().await.unwrap();
    let unchecked: Client = Client::builder()
        .endpoint(simulator.endpoint())
        .project_id(simulator.project_id())
        .credentials(credentials(&simulator))
        .check_requests(false)
        .build()
        .unwrap();
    let long = "k".repeat(1025);
    let mut bad = task(&["a", "b", "c", &long]);
    bad.description = Some("<b>".to_owned());
    let listed = oms(&simulator).create_task(bad.clone()).validate().unwrap_err();
    let error = unchecked.create_task(bad).await.unwrap_err();
    let message = error.api().unwrap().message().unwrap().to_owned();
    for violation in listed.iter() {
        let place = violation.to_string();
        let place = place.split(' ').next().unwrap();
        assert!(message.contains(&format!("{place}: ")), "{place} in {message}");
    }
    assert_eq!(listed.iter().count(), 2);
    assert!(message.contains("body.src_node.object_key[3]: is longer than 1024 characters"), "{message}");
    assert!(!message.contains("hidden"), "{message}");
}

#[tokio::test]
async fn the_journal_holds_requests_and_no_secrets() {
    let listed = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = std::sync::Arc::clone(&listed);
    let simulator = Simulator::builder()
        .on_request(move |_| {
            count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        })
        .start()
        .await
        .unwrap();
    let oms = oms(&simulator);
    let id = oms.create_task(task(&["2025/"])).await.unwrap().id.unwrap();
    let refused = oms.stop_task(id).await.unwrap_err();
    oms.list_tasks().limit(7).await.unwrap();
    let requests = simulator.requests();
    let operations: Vec<&str> = requests.iter().filter_map(|request| request.operation.as_deref()).collect();
    assert_eq!(operations, ["CreateTask", "StopTask", "ListTasks"]);
    assert_eq!(requests[1].status, Some(400));
    assert_eq!(refused.api().unwrap().request_id(), Some(requests[1].request_id.as_str()));
    assert!(requests[2].query.contains("limit=7"), "{requests:?}");
    assert!(!format!("{requests:?}{simulator:?}").contains("hidden"));
    assert_eq!(listed.load(std::sync::atomic::Ordering::Relaxed), 3);
}

#[tokio::test]
async fn it_responds_while_the_runtime_of_a_test_is_blocked() {
    let simulator = Simulator::start().await.unwrap();
    let address = simulator.endpoint().strip_prefix("http://").unwrap().to_owned();
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    stream.write_all(b"GET /nothing/there HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    assert!(response.starts_with("HTTP/1.1 404 ") && response.contains("APIGW.0101"), "{response}");
}

#[tokio::test]
async fn many_run_at_once_and_stop_when_they_are_dropped() {
    let mut simulators = Vec::new();
    for _ in 0..20 {
        simulators.push(Simulator::start().await.unwrap());
    }
    oms(&simulators[0]).create_task(task(&["2025/"])).await.unwrap();
    assert_eq!(oms(&simulators[1]).list_tasks().await.unwrap().count, Some(0));
    for simulator in simulators {
        let address = simulator.endpoint().strip_prefix("http://").unwrap().to_owned();
        let idle = tokio::net::TcpStream::connect(&address).await.unwrap();
        drop(simulator);
        std::net::TcpListener::bind(&address).unwrap();
        drop(idle);
    }
}
