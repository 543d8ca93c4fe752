//! A value in a path stays one segment of it, or is refused before anything is sent.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use huaweicloud_core::{ClientBuilder, ServiceClient};
use huaweicloud_oms::{Credentials, Error};
use huaweicloud_tests::{Server, ServerResponse, verify};
use percent_encoding::percent_decode_str;

const PROJECT: &str = "0123456789abcdef0123456789abcdef";
const SK: &str = "SkExample+/0123456789abcdefghijklmnopqrst";

/// What becomes of a value.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    /// It is sent.
    Sent,
    /// It breaks a documented limit, and is sent by a client that does not check limits.
    Limit,
    /// No client sends it.
    Refused,
}

async fn server() -> Server {
    Server::start(|_| ServerResponse::Json(200, "{}".to_owned())).await.unwrap()
}

fn client<C: ServiceClient>(server: &Server, project: &str, check: bool) -> C {
    ClientBuilder::new()
        .endpoint(server.endpoint())
        .project_id(project)
        .credentials(Credentials::new("AKEXAMPLE1234567890", SK))
        .check_requests(check)
        .build()
        .unwrap()
}

/// The segments that the last of the requests has after the project's id.
fn segments(server: &Server) -> Vec<String> {
    let request = server.requests().pop().unwrap();
    verify(&request, SK).unwrap_or_else(|problem| panic!("{}: {problem}", request.target));
    let rest = request.target.strip_prefix(&format!("/v2/{PROJECT}/")).unwrap();
    rest.split('/').map(str::to_owned).collect()
}

/// Checks that an error names one place, and that nothing was sent.
fn refused(result: Result<(), Error>, server: &Server, sent: usize, place: &str, case: &str) {
    let error = result.expect_err(case);
    let violations = error.violations().unwrap_or_else(|| panic!("{case}: {error}"));
    assert!(violations.iter().all(|violation| violation.place() == place), "{case}: {error}");
    assert!(error.to_string().contains(place), "{case}: {error}");
    assert_eq!(server.requests().len(), sent, "{case}: it was sent");
}

#[tokio::test]
async fn a_value_is_one_segment_or_is_refused() {
    use Fate::{Limit, Refused, Sent};
    let (long, too_long) = ("x".repeat(255), "x".repeat(256));
    let wide = "é".repeat(255);
    // The value, its segment, and its fate where the documentation limits it to 1 to 255 characters
    // and where it has no limit.
    let cases: [(&str, &str, Fate, Fate); 27] = [
        ("0d146099-8cf4-437d-b6ef-88e043771c8b", "0d146099-8cf4-437d-b6ef-88e043771c8b", Sent, Sent),
        ("", "", Refused, Refused),
        (".", "", Refused, Refused),
        ("..", "", Refused, Refused),
        ("...", "...", Sent, Sent),
        (".a", ".a", Sent, Sent),
        ("a/b", "a%2Fb", Sent, Sent),
        ("/", "%2F", Sent, Sent),
        ("../../admin", "..%2F..%2Fadmin", Sent, Sent),
        ("..\\..\\admin", "..%5C..%5Cadmin", Sent, Sent),
        ("a b", "a%20b", Sent, Sent),
        (" ", "%20", Sent, Sent),
        ("%2e", "%252e", Sent, Sent),
        ("%2e%2e", "%252e%252e", Sent, Sent),
        ("%2E%2e/", "%252E%252e%2F", Sent, Sent),
        ("%", "%25", Sent, Sent),
        ("é", "%C3%A9", Sent, Sent),
        ("．．", "%EF%BC%8E%EF%BC%8E", Sent, Sent),
        ("a?b", "a%3Fb", Sent, Sent),
        ("a#b", "a%23b", Sent, Sent),
        ("a;b=c&d", "a%3Bb%3Dc%26d", Sent, Sent),
        ("{project_id}", "%7Bproject_id%7D", Sent, Sent),
        ("a\0b", "a%00b", Sent, Sent),
        ("a\r\nHost: evil", "a%0D%0AHost%3A%20evil", Sent, Sent),
        (&long, &long, Sent, Sent),
        (&too_long, &too_long, Limit, Sent),
        (&wide, &"%C3%A9".repeat(255), Sent, Sent),
    ];
    let server = server().await;
    for check in [true, false] {
        let oms: huaweicloud_oms::Client = client(&server, PROJECT, check);
        let dcs: huaweicloud_dcs::Client = client(&server, PROJECT, check);
        for (value, segment, limited, unlimited) in cases {
            let case = format!("{value:?}, checks: {check}");
            let outcome = |fate| fate == Sent || (fate == Limit && !check);

            let sent = server.requests().len();
            let shown = oms.show_sync_task(value, 0).await.map(drop);
            let stopped = oms.stop_sync_task(value).await;
            if outcome(limited) {
                shown.expect(&case);
                stopped.expect(&case);
                assert_eq!(segments(&server), ["sync-tasks", segment, "stop"], "{case}");
                assert_eq!(server.requests().len(), sent + 2, "{case}");
            } else {
                refused(shown, &server, sent, "path.sync_task_id", &case);
                refused(stopped, &server, sent, "path.sync_task_id", &case);
            }

            let sent = server.requests().len();
            let stopped = dcs.stop_migration_task_sync(value).await;
            if outcome(unlimited) {
                stopped.expect(&case);
                assert_eq!(segments(&server), ["migration-task", segment, "sync-stop"], "{case}");
                dcs.show_migration_task(value).await.expect(&case);
                assert_eq!(segments(&server), ["migration-task", segment], "{case}");
                let back = percent_decode_str(segment).decode_utf8().unwrap();
                assert_eq!(back, value, "a server reads another value");
            } else {
                refused(stopped, &server, sent, "path.task_id", &case);
                let shown = dcs.show_migration_task(value).await.map(drop);
                refused(shown, &server, sent, "path.task_id", &case);
            }
        }
    }
}

#[tokio::test]
async fn the_project_is_one_segment_or_is_refused() {
    let server = server().await;
    for check in [true, false] {
        for project in ["", ".", ".."] {
            let oms = ClientBuilder::<huaweicloud_oms::Client>::new()
                .endpoint(server.endpoint())
                .project_id(project)
                .credentials(Credentials::token("a-token"))
                .check_requests(check)
                .build()
                .unwrap();
            refused(oms.stop_task(1).await, &server, 0, "path.project_id", project);
        }
    }
    let oms: huaweicloud_oms::Client = client(&server, "a/../b", true);
    oms.stop_task(1).await.unwrap();
    assert_eq!(server.requests().pop().unwrap().target, "/v2/a%2F..%2Fb/tasks/1/stop");
}

#[tokio::test]
async fn an_address_too_long_for_any_request_is_not_sent() {
    let server = server().await;
    let (oms, dcs): (huaweicloud_oms::Client, huaweicloud_dcs::Client) =
        (client(&server, PROJECT, false), client(&server, PROJECT, true));
    let value = "x".repeat(100_000);
    let errors = [
        dcs.show_migration_task(value.as_str()).await.map(drop).unwrap_err(),
        oms.list_tasks().task_name(value.as_str()).await.map(drop).unwrap_err(),
    ];
    for error in errors {
        let message = error.to_string();
        assert!(message.contains("too long") && message.len() < 500, "{message}");
        assert!(!message.contains("may have arrived"), "{message}");
    }
    assert!(server.requests().is_empty());
}
