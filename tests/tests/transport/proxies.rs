//! Which requests go through a proxy. Those of the environment are tried in processes of their own, as the
//! environment of a process is one for all its tests.

use std::process::Command;

use huaweicloud_oms::{Credentials, Error, ErrorKind};
use huaweicloud_tests::Server;

use crate::{asked, builder, server};

/// Those that proxies are taken from, and what reqwest looks at beside them.
const VARIABLES: [&str; 9] = [
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "REQUEST_METHOD",
];

/// Not a test by itself: the others start it, in a process of its own.
#[test]
#[ignore = "started by other tests, with an environment of its own"]
#[allow(clippy::print_stdout, reason = "the other tests read it")]
fn in_a_process_of_its_own() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut builder = builder(&std::env::var("CASE_ENDPOINT").unwrap());
    if std::env::var("CASE_DIRECT").is_ok() {
        builder = builder.no_proxy();
    }
    if let Ok(iam) = std::env::var("CASE_IAM") {
        builder = huaweicloud_oms::Client::builder().region("cn-north-4").iam_endpoint(iam);
        builder = builder.endpoint("http://oms.invalid").credentials(Credentials::new("AK", "SECRET"));
        builder = builder.retry(huaweicloud_oms::Retry::none());
    }
    let result = runtime.block_on(async { builder.connect().await?.show_task(1).await });
    println!("RESULT {:?} END", result.map(drop).map_err(|error: Error| error.to_string()));
}

/// What a call came to in a process with these variables.
async fn call(variables: Vec<(&'static str, String)>) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "proxies::in_a_process_of_its_own", "--ignored", "--nocapture"]);
    for name in VARIABLES {
        child.env_remove(name);
    }
    child.envs(variables);
    let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}");
    let (_, result) = said.split_once("RESULT ").expect("no result");
    result.split_once(" END").unwrap().0.to_owned()
}

#[tokio::test]
async fn the_environment_decides_unless_the_service_is_on_this_machine() {
    // `{at}` is the port of the service. 0.0.0.0 leads to this machine, and is no address of it by its name:
    // it stands for one elsewhere. `P` is the proxy, which tunnels nothing.
    const ELSEWHERE: &str = "http://0.0.0.0:{at}";
    const THROUGH: &str = "GET http://0.0.0.0:{at}/v2/project/tasks/1";
    // Variables, the endpoint, what the proxy is asked for; the service, if nothing.
    type Case = (&'static [(&'static str, &'static str)], &'static str, &'static str);
    let cases: [Case; 18] = [
        (&[("HTTP_PROXY", "P")], ELSEWHERE, THROUGH),
        (&[("http_proxy", "P")], ELSEWHERE, THROUGH),
        (&[("ALL_PROXY", "P")], ELSEWHERE, THROUGH),
        (&[("all_proxy", "P")], ELSEWHERE, THROUGH),
        (&[("HTTPS_PROXY", "P")], ELSEWHERE, ""),
        (&[], ELSEWHERE, ""),
        (&[("HTTP_PROXY", "P")], "http://oms.invalid/base", "GET http://oms.invalid/base/v2/project/tasks/1"),
        (&[("HTTPS_PROXY", "P")], "https://oms.invalid", "CONNECT oms.invalid:443"),
        (&[("https_proxy", "P")], "https://oms.invalid:8443", "CONNECT oms.invalid:8443"),
        (&[("all_proxy", "P")], "https://oms.invalid", "CONNECT oms.invalid:443"),
        (&[("HTTP_PROXY", "P"), ("NO_PROXY", "0.0.0.0")], ELSEWHERE, ""),
        (&[("HTTP_PROXY", "P"), ("no_proxy", "oms.invalid, 0.0.0.0")], ELSEWHERE, ""),
        (&[("HTTP_PROXY", "P"), ("NO_PROXY", "invalid")], ELSEWHERE, THROUGH),
        (&[("HTTP_PROXY", "P"), ("ALL_PROXY", "http://127.0.0.1:1")], ELSEWHERE, THROUGH),
        (&[("HTTP_PROXY", "P")], "http://127.0.0.1:{at}", ""),
        (&[("ALL_PROXY", "P")], "http://localhost:{at}", ""),
        (&[("HTTP_PROXY", "P"), ("CASE_DIRECT", "1")], ELSEWHERE, ""),
        (&[("ALL_PROXY", "P"), ("CASE_DIRECT", "1")], ELSEWHERE, ""),
    ];
    for (variables, endpoint, expected) in cases {
        let (proxy, service) = (server().await, server().await);
        let port = service.endpoint().rsplit(':').next().unwrap().to_owned();
        let mut all = vec![("CASE_ENDPOINT", endpoint.replace("{at}", &port))];
        all.extend(variables.iter().map(|(name, value)| {
            (*name, if *value == "P" { proxy.endpoint() } else { (*value).to_owned() })
        }));
        let result = call(all).await;
        let name = format!("{variables:?} {endpoint}: {result}");
        let expected: Vec<String> =
            Some(expected.replace("{at}", &port)).filter(|line| !line.is_empty()).into_iter().collect();
        assert_eq!(asked(&proxy), expected, "{name}");
        let directly = if expected.is_empty() { vec!["GET /v2/project/tasks/1".to_owned()] } else { vec![] };
        assert_eq!(asked(&service), directly, "{name}");
        if endpoint.starts_with("https") {
            let named = format!("through the proxy {} of the environment", proxy.endpoint());
            assert!(
                result.contains("cannot connect to https://oms.invalid") && result.contains(&named),
                "{name}"
            );
        } else {
            assert_eq!(result, "Ok(())", "{name}");
        }
    }
}

#[tokio::test]
async fn ids_are_looked_up_through_the_proxy_too() {
    let proxy = server().await;
    let set = |address: String| {
        vec![
            ("HTTP_PROXY", address),
            ("CASE_ENDPOINT", String::new()),
            ("CASE_IAM", "http://iam.invalid".to_owned()),
        ]
    };
    let result = call(set(proxy.endpoint())).await;
    assert_eq!(asked(&proxy), ["GET http://iam.invalid/v3/projects?name=cn-north-4"], "{result}");
    let result = call(set("http://user:SECRET@127.0.0.1:1".to_owned())).await;
    let (problem, named) = (
        "cannot connect to http://iam.invalid: ",
        "; through the proxy http://127.0.0.1:1 of the environment",
    );
    assert!(result.contains(problem) && result.contains(named) && !result.contains("SECRET"), "{result}");
}

#[tokio::test]
async fn a_given_proxy_is_for_all_requests_and_is_told_who_asks() {
    let (proxy, service) = (server().await, server().await);
    let address = proxy.endpoint().replace("http://", "http://user:SECRET-password@");
    let client = builder(&service.endpoint()).proxy(address).build().unwrap();
    client.show_task(1).await.unwrap();
    assert_eq!(asked(&proxy), [format!("GET {}/v2/project/tasks/1", service.endpoint())]);
    assert!(service.requests().is_empty());
    // `user:SECRET-password` in Base64.
    let expected = Some("Basic dXNlcjpTRUNSRVQtcGFzc3dvcmQ=");
    assert_eq!(proxy.requests()[0].header("proxy-authorization"), expected);
    assert_eq!(proxy.requests()[0].header("host"), service.endpoint().strip_prefix("http://"));
}

#[tokio::test]
async fn an_error_names_the_proxy_without_its_password() {
    let refusing =
        Server::start(|_| huaweicloud_tests::ServerResponse::Json(407, String::new())).await.unwrap();
    let refusing = refusing.endpoint().replace("http://", "http://user:SECRET@");
    let shown = refusing.replace("user:SECRET@", "");
    // The proxy, the endpoint, and what the error holds.
    let cases = [
        ("http://user:SECRET@127.0.0.1:1", "http://oms.invalid", "through the proxy http://127.0.0.1:1"),
        ("http://user:SECRET@127.0.0.1:1", "https://oms.invalid", "through the proxy http://127.0.0.1:1"),
        (&refusing, "http://oms.invalid", "which wants another user and password"),
        (&refusing, "http://oms.invalid", &shown),
        (&refusing, "https://oms.invalid", &shown),
    ];
    for (proxy, endpoint, expected) in cases {
        let client = builder(endpoint).proxy(proxy).build().unwrap();
        let error = client.show_task(1).await.unwrap_err();
        let all = format!("{error} {error:?} {client:?}");
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!all.contains("SECRET"), "{all}");
    }
    let error = builder("http://oms.invalid").proxy("SECRET proxy").build().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("SECRET"), "{error:?}");
}
