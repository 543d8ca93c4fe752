//! The simulator as a program: its output, its logs and how it stops.

#![cfg(unix)] // Only there a test can interrupt a program as Ctrl-C does.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod support;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use support::send;

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_huaweicloud-simulator"));
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Starts the program; returns it with the endpoint that it prints.
fn start(arguments: &[&str]) -> (Child, String) {
    let mut child = command(arguments).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
    let endpoint = line.trim_end().strip_prefix("listening on ").unwrap_or_else(|| panic!("{line:?}"));
    (child, endpoint.to_owned())
}

/// Interrupts the program as Ctrl-C does; returns its status and all that it still had to say.
fn stop(mut child: Child) -> (Option<i32>, String, String) {
    let id = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    let status = child.wait().unwrap();
    let (mut out, mut error) = (String::new(), String::new());
    child.stdout.unwrap().read_to_string(&mut out).unwrap();
    child.stderr.unwrap().read_to_string(&mut error).unwrap();
    (status.code(), out, error)
}

#[tokio::test]
async fn it_says_where_it_listens_logs_requests_and_stops() {
    let (child, endpoint) = start(&[
        "--listen",
        "127.0.0.1:0",
        "--access-key",
        "ak",
        "--secret-key",
        "the-secret-key",
        "--project-id",
        "project",
        "--fault",
        "503:times=1,operation=ListTasks",
        "--fault",
        "reset-after-read:times=1,operation=ListSyncTasks",
    ]);
    let list = |query: &str| format!("/v2/project/tasks{query}");
    assert_eq!(send(&endpoint, "GET", &list(""), &Value::Null).await.status, 503);
    let good = send(&endpoint, "GET", &list("?limit=5"), &Value::Null).await;
    assert_eq!(good.status, 200);
    assert_eq!(send(&endpoint, "GET", "/v9/nothing?x=hidden", &Value::Null).await.status, 404);
    let request = support::head("GET", "/v2/project/sync-tasks", &["X-Auth-Token: simulator-token"]);
    assert!(support::exchange(&endpoint, request.as_bytes()).await.is_err());

    let (code, out, log) = stop(child);
    assert_eq!((code, out.as_str()), (Some(0), ""));
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(lines.len(), 4, "{log}");
    assert!(lines[0].starts_with("GET /v2/project/tasks ListTasks 503 "), "{log}");
    assert!(lines[1].starts_with("GET /v2/project/tasks?limit=5 ListTasks 200 "), "{log}");
    assert!(lines[1].ends_with(good.header("x-request-id").unwrap()), "{log}");
    assert!(lines[2].starts_with("GET /v9/nothing?x=[redacted] - 404 "), "{log}");
    assert!(lines[3].contains(" ListSyncTasks reset "), "{log}");
    assert!(!log.contains("the-secret-key") && !log.contains("simulator-token"), "{log}");
}

#[test]
fn what_makes_no_sense_is_refused_with_its_reason() {
    for (arguments, code, words) in [
        (vec!["--wrong"], 2, "there is no option --wrong"),
        (vec!["--speed"], 2, "--speed needs a value"),
        (vec!["--speed", "fast"], 2, "--speed fast is not a number"),
        (vec!["--speed", "1e308"], 2, "from 0 to 1000000"),
        (vec!["--speed", "NaN"], 2, "cannot pass at the speed NaN"),
        (vec!["--speed=-1"], 2, "cannot pass at the speed -1"),
        (vec!["--speed", "1", "--speed", "2"], 2, "--speed is given twice"),
        (vec!["--migration-time", "NaN"], 2, "is no time"),
        (vec!["--migration-time", "1e18"], 2, "longer than a year"),
        (vec!["--security-token", ""], 2, "the security token is empty"),
        (vec!["--token", "a\nb"], 2, "the token has a space, a line break"),
        (vec!["--fault", "503:times=1,times=2"], 2, "gives times twice"),
        (vec!["--fault", "503:times=-1"], 2, "is no number"),
        (vec!["--migration-time", "-1"], 2, "is no time"),
        (vec!["--listen", "here"], 2, "is not an address"),
        (vec!["--access-key", "a"], 2, "belong together"),
        (vec!["--fault", "503"], 2, "needs times"),
        (vec!["extra"], 2, "extra"),
        (vec!["--listen", "0.0.0.0:0"], 2, "loopback"),
        (vec!["--fault", "503:times=1,operation=Nothing"], 2, "no document has the operation Nothing"),
    ] {
        let Output { status, stdout, stderr } = command(&arguments).output().unwrap();
        let error = String::from_utf8(stderr).unwrap();
        assert_eq!(status.code(), Some(code), "{arguments:?}: {error}");
        assert!(error.starts_with("error: ") && error.contains(words), "{arguments:?}: {error}");
        assert!(stdout.is_empty());
    }
}

#[test]
fn help_names_every_option() {
    let output = command(&["--help"]).output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    for option in ["--listen", "--security-token", "--domain-id", "--fault", "reset-before-read"] {
        assert!(help.contains(option), "{option}");
    }
}
