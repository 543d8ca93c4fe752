//! What the runtime logs, kept for a look at it.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

/// Every event, and how many of them report the end of a renewal.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    text: String,
    renewals: usize,
}

impl Log {
    /// Keeps what this thread logs from now on.
    pub(crate) fn listen(&self) -> tracing::subscriber::DefaultGuard {
        tracing::subscriber::set_default(tracing_subscriber::registry().with(self.clone()))
    }

    pub(crate) fn text(&self) -> String {
        self.0.lock().unwrap().text.clone()
    }

    pub(crate) fn renewals(&self) -> usize {
        self.0.lock().unwrap().renewals
    }

    /// Waits until a renewal has ended, whichever way.
    pub(crate) async fn until_renewals(&self, number: usize) -> Result<(), String> {
        for _ in 0..2_000 {
            if self.renewals() >= number {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Err(format!("{} renewals have ended, not {number}; the log:\n{}", self.renewals(), self.text()))
    }
}

impl<S: Subscriber> Layer<S> for Log {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let mut kept = self.0.lock().unwrap();
        attributes.record(&mut Text(&mut kept.text));
        kept.text.push('\n');
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut kept = self.0.lock().unwrap();
        let start = kept.text.len();
        event.record(&mut Text(&mut kept.text));
        kept.text.push('\n');
        let is_end =
            ["new credentials", "cannot be renewed yet"].iter().any(|end| kept.text[start..].contains(end));
        kept.renewals += usize::from(is_end);
    }
}

struct Text<'a>(&'a mut String);

impl Visit for Text<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}
