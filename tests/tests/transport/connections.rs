//! What the pool does with connections, and how a client names itself.

use std::time::Duration;

use huaweicloud_core::{ClientBuilder, http_client_builder};
use huaweicloud_oms::{Client, ErrorKind};

use crate::{builder, server};

/// The connections by which three calls come, one after another.
async fn connections(set: fn(ClientBuilder<Client>) -> ClientBuilder<Client>) -> Vec<usize> {
    let server = server().await;
    let client = set(builder(&server.endpoint())).build().unwrap();
    for _ in 0..3 {
        client.show_task(1).await.unwrap();
        // The connection goes back to its pool in the background.
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    server.requests().iter().map(|request| request.connection).collect()
}

#[tokio::test]
async fn connections_are_used_again_as_far_as_the_pool_allows() {
    assert_eq!(connections(|builder| builder).await, [0, 0, 0]);
    assert_eq!(connections(|builder| builder.pool_max_idle(0)).await, [0, 1, 2]);
    assert_eq!(connections(|builder| builder.pool_idle_timeout(Duration::from_millis(1))).await, [0, 1, 2]);
}

#[tokio::test]
async fn a_client_names_its_crate_and_the_program() {
    let crate_name = concat!("huaweicloud-oms/", env!("CARGO_PKG_VERSION"));
    for (suffix, expected) in
        [(None, crate_name.to_owned()), (Some("backup-tool/2.1"), format!("{crate_name} backup-tool/2.1"))]
    {
        let server = server().await;
        let mut builder = builder(&server.endpoint());
        if let Some(suffix) = suffix {
            builder = builder.user_agent_suffix(suffix);
        }
        builder.build().unwrap().show_task(1).await.unwrap();
        assert_eq!(server.requests()[0].header("user-agent"), Some(expected.as_str()));
    }
    let error = builder("http://127.0.0.1:1").user_agent_suffix("a\nb").build().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{error:?}");
}

#[test]
fn what_a_given_http_client_has_itself_is_not_set_beside_it() {
    type Set = fn(ClientBuilder<Client>) -> ClientBuilder<Client>;
    let cases: [(&str, Set); 6] = [
        ("proxy", |builder| builder.proxy("http://127.0.0.1:1")),
        ("no_proxy", ClientBuilder::no_proxy),
        ("root_certificate", |builder| builder.root_certificate("pem")),
        ("user_agent_suffix", |builder| builder.user_agent_suffix("a/1")),
        ("pool_idle_timeout", |builder| builder.pool_idle_timeout(Duration::ZERO)),
        ("pool_max_idle", |builder| builder.pool_max_idle(1)),
    ];
    for (name, set) in cases {
        let http = http_client_builder().unwrap().build().unwrap();
        let error = set(builder("http://127.0.0.1:1").http_client(http)).build().unwrap_err();
        assert!(error.to_string().contains("set them there"), "{name}: {error}");
    }
}
