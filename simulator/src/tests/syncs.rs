//! The lives of synchronization tasks.

use super::*;

#[tokio::test]
async fn a_synchronization_takes_events_and_counts_them() {
    let cloud = Cloud::new().await;
    let mut ids = Vec::new();
    for _ in 0..5 {
        ids.push(create(&cloud, "CreateSyncTask", "photos").await);
    }
    let body = example(operation("CreateSyncTask"));
    assert_eq!(cloud.bad("CreateSyncTask", "", &body).await, "OMS.0077");
    let id = &ids[0];
    let events = json!({ "object_keys": ["a.jpg", "b.jpg", "fails-c.jpg"] });
    cloud.good("CreateSyncEvents", id, "", &events).await;
    cloud.pass(1);
    let now = cloud.simulator.requests().len();
    assert!(now > 0);
    let at = crate::clock::Clock::new(0.0).now();
    let shown = cloud.good("ShowSyncTask", id, &format!("query_time={at}"), &NO_BODY).await;
    for (name, sum) in [
        ("monthly_acceptance_request", 3),
        ("monthly_success_object", 2),
        ("monthly_failure_object", 1),
        ("monthly_skip_object", 0),
        ("monthly_size", 2 << 20),
    ] {
        assert_eq!(shown[name], sum, "{name}");
    }
    let other = format!("query_time={}", at - 40 * 24 * 60 * 60 * 1000);
    let shown = cloud.good("ShowSyncTask", id, &other, &NO_BODY).await;
    assert_eq!(shown["monthly_acceptance_request"], 0);
    let query = format!("data_type=SUCCESS,SIZE&start_time={}&end_time={}", at - 600_000, at + 600_000);
    let statistics = cloud.good("ListSyncTaskStatistic", id, &query, &NO_BODY).await;
    assert_eq!(statistics["statistic_time_type"], "FIVE_MINUTES");
    let datas = array(&statistics["statistic_datas"]);
    assert_eq!(datas.len(), 2);
    assert_eq!(datas[0]["data"][0]["statistic_num"], 2);
    assert_eq!(cloud.bad("DeleteSyncTask", id, &NO_BODY).await, "OMS.0063");
    assert_eq!(cloud.bad("StartSyncTask", id, &keys()).await, "OMS.0065");
    cloud.good("StopSyncTask", id, "", &NO_BODY).await;
    assert_eq!(cloud.bad("StopSyncTask", id, &NO_BODY).await, "OMS.0066");
    assert_eq!(cloud.good("ListSyncTasks", "", "status=STOPPED", &NO_BODY).await["count"], 1);
    cloud.good("StartSyncTask", id, "", &keys()).await;
    cloud.good("StopSyncTask", id, "", &NO_BODY).await;
    cloud.good("DeleteSyncTask", id, "", &NO_BODY).await;
    let gone = cloud.call("StopSyncTask", id, "", &NO_BODY).await;
    assert_eq!((gone.status, gone.code()), (400, "OMS.1009".to_owned()));
    cloud.good("CreateSyncTask", "", "", &body).await;
}
