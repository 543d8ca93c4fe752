//! Keeps what a server echoes out of messages: the secrets of the request, and control characters.

use crate::call::Parts;
use crate::value::View;

/// The secrets of one call.
pub(crate) struct Redaction(Vec<String>);

impl Redaction {
    /// Shorter texts are left: they would take single letters out of a message.
    const SHORTEST: usize = 4;
    /// A message longer than that is cut.
    const LONGEST: usize = 2000;

    pub(crate) fn of(parts: &Parts) -> Self {
        let mut found = Vec::new();
        for value in parts.values.iter().chain([&parts.body]).flatten() {
            collect(value.view(), &mut found);
        }
        if let Some(credentials) = &parts.client.inner().credentials {
            found.extend(credentials.secrets().map(str::to_owned));
        }
        found.retain(|secret| secret.len() >= Self::SHORTEST);
        // The longest first, so that a secret inside of another leaves nothing of it.
        found.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Redaction(found)
    }

    /// The text on one line and without any of the secrets.
    pub(crate) fn clean(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for secret in &self.0 {
            if text.contains(secret.as_str()) {
                text = text.replace(secret.as_str(), "[redacted]");
            }
        }
        text.chars().take(Self::LONGEST).map(|one| if one.is_control() { ' ' } else { one }).collect()
    }
}

fn collect(view: View<'_>, found: &mut Vec<String>) {
    match view {
        View::Secret(text) => found.push(text.to_owned()),
        View::List(list) => list.each(&mut |item| collect(item, found)),
        View::Map(map) => map.each(&mut |_, value| collect(value, found)),
        View::Model(model) => {
            for index in 0..model.shape().fields.len() {
                if let Some(value) = model.field(index) {
                    collect(value.view(), found);
                }
            }
        }
        _ => {}
    }
}
