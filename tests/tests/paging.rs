//! Lists are read whole: each item once, although the list changes meanwhile, and no server can make
//! it go on for ever.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use huaweicloud_oms::models::{CloudType, ShowBucketReq};
use huaweicloud_oms::{Client, Credentials, ErrorKind};
use huaweicloud_tests::{Request, Server, ServerResponse};
use serde_json::json;

fn client(server: &Server) -> Client {
    let builder = Client::builder().endpoint(server.endpoint()).project_id("project");
    builder.credentials(Credentials::token("a-token")).build().unwrap()
}

/// A parameter of the query.
fn query(request: &Request, name: &str) -> Option<usize> {
    let (_, query) = request.target.split_once('?')?;
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
}

fn page(ids: &[i64], total: i64) -> ServerResponse {
    let tasks: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
    ServerResponse::Json(200, json!({ "count": total, "tasks": tasks }).to_string())
}

/// A server with a list of tasks that a function may change before each request, by its number.
async fn server(
    ids: impl IntoIterator<Item = i64>,
    change: impl Fn(usize, &mut Vec<i64>) + Send + Sync + 'static,
) -> Server {
    let state = Arc::new(Mutex::new((0, ids.into_iter().collect::<Vec<i64>>())));
    Server::start(move |request| {
        let (number, ids) = &mut *state.lock().unwrap();
        change(*number, ids);
        *number += 1;
        let (offset, limit) = (query(request, "offset").unwrap_or(0), query(request, "limit").unwrap_or(10));
        let end = ids.len().min(offset + limit);
        page(ids.get(offset.min(end)..end).unwrap(), 7) // The total is wrong.
    })
    .await
    .unwrap()
}

async fn items(server: &Server, size: u32) -> Vec<i64> {
    let tasks = client(server).list_tasks().items().page_size(size).collect().await.unwrap();
    tasks.iter().map(|task| task.id.unwrap().get()).collect()
}

/// A number that looks random and is the same in every run.
fn shuffled(seed: usize) -> usize {
    let mut value = (seed as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    value ^= value >> 31;
    usize::try_from(value.wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 33).unwrap()
}

#[tokio::test]
async fn a_list_of_any_length_comes_whole() {
    for length in [0, 1, 2, 9, 10, 11, 19, 20, 21, 100] {
        for size in [1, 2, 3, 10, 100] {
            let server = server(1..=length, |_, _| {}).await;
            let expected: Vec<i64> = (1..=length).collect();
            assert_eq!(items(&server, size).await, expected, "{length} in pages of {size}");
        }
    }
}

#[tokio::test]
async fn each_survivor_comes_once_while_items_come_and_go() {
    type Change = fn(usize, &mut Vec<i64>);
    let changes: [(&str, Change); 6] = [
        ("deleted anywhere", |number, ids| {
            for round in 0..30 {
                let at = shuffled(number * 100 + round) % ids.len();
                ids.remove(at);
            }
        }),
        ("deleted at the beginning", |_, ids| drop(ids.drain(..ids.len().min(40)))),
        ("added at the beginning", |number, ids| {
            ids.splice(..0, (0..55).map(|one| 1_000_000 + (number * 1000 + one) as i64));
        }),
        ("added in crowds", |number, ids| {
            if number % 7 == 3 {
                ids.splice(..0, (0..350).map(|one| 1_000_000 + (number * 1000 + one) as i64));
            }
        }),
        ("deleted and added", |number, ids| {
            for round in 0..20 {
                let at = shuffled(number * 100 + round) % ids.len();
                ids.remove(at);
                let at = shuffled(number * 200 + round) % ids.len();
                ids.insert(at, 1_000_000 + (number * 1000 + round) as i64);
            }
        }),
        ("the last one read is deleted", |number, ids| {
            if number % 2 == 1 {
                let at = (number * 50).min(ids.len() - 1);
                ids.remove(at);
            }
        }),
    ];
    for (name, change) in changes {
        let kept = Arc::new(Mutex::new(BTreeSet::new()));
        let survivors = Arc::clone(&kept);
        let server = server(1..=10_000, move |number, ids| {
            change(number, ids);
            *survivors.lock().unwrap() = ids.iter().copied().filter(|id| *id <= 10_000).collect();
        })
        .await;
        let found = items(&server, 100).await;
        let once: BTreeSet<i64> = found.iter().copied().collect();
        assert_eq!(once.len(), found.len(), "{name}: an item came twice");
        let survivors = kept.lock().unwrap().clone();
        let missing: Vec<_> = survivors.difference(&once).collect();
        assert!(missing.is_empty(), "{name}: {} of {} were left out", missing.len(), survivors.len());
    }
}

#[tokio::test]
async fn a_server_that_does_not_move_on_ends_it() {
    type Serve = fn(&Request, usize) -> ServerResponse;
    let servers: [(&str, Serve, usize); 5] = [
        ("repeats a page", |_, _| page(&[1, 2, 3], 99), 3),
        (
            "repeats two pages",
            |_, number| if number % 2 == 0 { page(&[1, 2], 99) } else { page(&[3, 4], 99) }, // whatever offset is asked for
            2,
        ),
        (
            "has no body",
            |_, number| match number {
                0 => page(&[1, 2], 99),
                _ => ServerResponse::Raw(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_vec()),
            },
            2,
        ),
        (
            "leaves out the list",
            |_, number| match number {
                0 => page(&[1, 2], 99),
                _ => ServerResponse::Json(200, "{\"count\":99}".to_owned()),
            },
            2,
        ),
        ("is empty at once", |_, _| page(&[], 99), 0),
    ];
    for (name, serve, expected) in servers {
        let number = Mutex::new(0);
        let server = Server::start(move |request| {
            let mut number = number.lock().unwrap();
            *number += 1;
            serve(request, *number - 1)
        })
        .await
        .unwrap();
        assert_eq!(items(&server, 2).await.len(), expected, "{name}");
        assert!(server.requests().len() < 40, "{name}: {} requests", server.requests().len());
        let mut pages = client(&server).list_tasks().pages();
        while let Some(page) = pages.next().await {
            page.unwrap();
            assert!(server.requests().len() < 80, "{name}: pages go on");
            if name == "repeats two pages" && server.requests().len() > 60 {
                break; // Pages are what the service returns.
            }
        }
    }
}

#[tokio::test]
async fn pages_follow_each_other_and_can_be_resumed() {
    let server = server(1..=25, |_, _| {}).await;
    let oms = client(&server);
    let mut pages = oms.list_tasks().pages().page_size(10);
    assert_eq!(pages.next().await.unwrap().unwrap().tasks.unwrap().len(), 10);
    assert_eq!((pages.position().as_deref(), pages.total()), (Some("10"), Some(7)));
    let rest = oms.list_tasks().limit(10).pages().starting_at(&pages.position().unwrap());
    let mut rest = std::pin::pin!(rest);
    let mut sizes = Vec::new();
    while let Some(page) = rest.next().await {
        sizes.push(page.unwrap().tasks.unwrap().len());
    }
    assert_eq!(sizes, [10, 5]);
    let offsets: Vec<_> = server.requests().iter().map(|request| query(request, "offset")).collect();
    assert_eq!(offsets, [Some(0), Some(10), Some(20), Some(25)]);
    // The call's own offset is where it begins.
    let tail = oms.list_tasks().offset(20).items().collect().await.unwrap();
    assert_eq!(tail.len(), 5);
}

#[tokio::test]
async fn markers_lead_from_page_to_page() {
    let server = Server::start(|request| {
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        let (records, next) = match body["behind_filename"].as_str().unwrap() {
            "" => (json!([{ "name": "a" }, { "name": "b" }]), "b"),
            "b" => (json!([{ "name": "b" }, { "name": "c" }]), "c"),
            _ => (json!([{ "name": "d" }]), ""),
        };
        let size = body["page_size"].as_i64().unwrap();
        assert_eq!(size, 2);
        ServerResponse::Json(200, json!({ "next_marker": next, "records": records }).to_string())
    })
    .await
    .unwrap();
    let request = ShowBucketReq::builder().cloud_type(CloudType::Aliyun).file_path("/").bucket_name("b");
    let request =
        request.ak("ak").sk("sk").data_center("cn-beijing").page_size(100).behind_filename("").build();
    let found = client(&server).show_bucket_objects(request).items().page_size(2).collect().await.unwrap();
    let names: Vec<_> = found.iter().map(|record| record.name.clone().unwrap()).collect();
    assert_eq!(names, ["a", "b", "c", "d"]);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn an_error_ends_it_and_tells_where_to_go_on() {
    let server = Server::start(|request| match query(request, "offset") {
        Some(0) => page(&[1, 2], 4),
        _ => ServerResponse::Json(400, "{\"error_code\":\"OMS.0001\"}".to_owned()),
    })
    .await
    .unwrap();
    let mut pages = client(&server).list_tasks().pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(pages.next().await.unwrap().unwrap_err().code(), Some("OMS.0001"));
    assert!(pages.next().await.is_none());
    assert_eq!(pages.position().as_deref(), Some("2"));
    let error = client(&server).list_tasks().items().page_size(101).collect().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Validation(_)), "{error}");
}

/// A list with an item of another type is left out of its page; it must not look like the end of all.
#[tokio::test]
async fn a_list_that_cannot_be_read_is_no_end() {
    let server = Server::start(|request| match query(request, "offset") {
        Some(0) => page(&[1, 2], 9),
        _ => ServerResponse::Json(200, json!({"tasks": [{"id": 2}, "odd"], "count": 9}).to_string()),
    })
    .await
    .unwrap();
    let expected = "ListTasks: 200 OK, but the response is not the documented one: a page of the list cannot be read: \
                    tasks[1]: a text where an object is expected (request id request-1)";
    let error = client(&server).list_tasks().items().collect().await.unwrap_err();
    assert_eq!(error.to_string(), expected);
    let mut pages = client(&server).list_tasks().pages();
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(pages.next().await.unwrap().unwrap_err().to_string(), expected);
    assert!(pages.next().await.is_none());

    // So is a marker that is none.
    let server = Server::start(|_| {
        let body = json!({"records": [{"name": "a"}], "next_marker": ["b"]});
        ServerResponse::Json(200, body.to_string())
    })
    .await
    .unwrap();
    let request = ShowBucketReq::builder().cloud_type(CloudType::Aliyun).file_path("/").bucket_name("b");
    let request =
        request.ak("ak").sk("sk").data_center("cn-beijing").page_size(100).behind_filename("").build();
    let error = client(&server).show_bucket_objects(request).pages().next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("next_marker: a list where a text is expected"), "{error}");
}
