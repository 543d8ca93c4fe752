//! What a call tells a log. Alone in its process: which events anybody wants is known to all of a process.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

use std::sync::{Arc, Mutex};

use huaweicloud_oms::{Client, Credentials, Retry};
use huaweicloud_tests::{Server, ServerResponse};
use tracing::field::{Field, Visit};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

const PROJECT: &str = "0123456789abcdef0123456789abcdef";

/// The fields of spans and events of our own crate, as `name=value`.
#[derive(Clone, Default)]
struct Fields(Arc<Mutex<Vec<String>>>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.0.lock().unwrap().push(format!("{}={value:?}", field.name()));
    }
}

impl<S: tracing::Subscriber> Layer<S> for Fields {
    fn on_new_span(&self, span: &tracing::span::Attributes<'_>, _: &tracing::span::Id, _: Context<'_, S>) {
        if span.metadata().target().starts_with("huaweicloud_core") {
            span.record(&mut self.clone());
        }
    }

    fn on_record(&self, _: &tracing::span::Id, values: &tracing::span::Record<'_>, _: Context<'_, S>) {
        values.record(&mut self.clone());
    }

    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        if event.metadata().target().starts_with("huaweicloud_core") {
            event.record(&mut self.clone());
        }
    }
}

#[tokio::test(flavor = "current_thread")]
async fn spans_have_the_names_of_opentelemetry() {
    let server = Server::start({
        let seen = Mutex::new(0);
        move |_| {
            let mut seen = seen.lock().unwrap();
            *seen += 1;
            ServerResponse::Json([503, 200, 404][*seen - 1], r#"{"error_code":"OMS.1"}"#.to_owned())
        }
    })
    .await
    .unwrap();
    let fields = Fields::default();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(fields.clone()));
    let nothing = std::time::Duration::ZERO;
    let retry = Retry::new().first_wait(nothing, nothing);
    let client = Client::builder().endpoint(server.endpoint()).project_id(PROJECT).retry(retry);
    let client =
        client.credentials(Credentials::new("AKEXAMPLE1234567890", "secret-access-key")).build().unwrap();
    client.show_task(1).await.unwrap();
    let take = || std::mem::take(&mut *fields.0.lock().unwrap());
    let success = take();
    let url = format!("{}/v2/{PROJECT}/tasks/1", server.endpoint());
    for expected in [
        "operation=\"ShowTask\"".to_owned(),
        "http.request.method=\"GET\"".to_owned(),
        "url.template=\"/v2/{project_id}/tasks/{task_id}\"".to_owned(),
        format!("url.full={url:?}"),
        "server.address=\"127.0.0.1\"".to_owned(),
        "http.response.status_code=503".to_owned(),
        "http.response.status_code=200".to_owned(),
        "http.request.resend_count=1".to_owned(),
        "attempts=2".to_owned(),
        "message=the call is sent again".to_owned(),
        "message=the call succeeded".to_owned(),
    ] {
        assert!(success.contains(&expected), "{expected}: {success:?}");
    }
    assert!(!success.iter().any(|field| field.starts_with("error.type")), "{success:?}");
    client.show_task(1).await.unwrap_err();
    let failure = take();
    for expected in ["error.type=\"404\"", "error.code=\"OMS.1\"", "message=the call failed"] {
        assert!(failure.contains(&expected.to_owned()), "{expected}: {failure:?}");
    }
}
