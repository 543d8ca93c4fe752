//! Keeps what a server echoes out of messages: the secrets of the request, and control characters.

use crate::parts::Parts;
use crate::value::View;

/// Shorter secrets are left: they would take single letters out of a message.
const SHORTEST: usize = 4;
/// A message longer than that is cut.
const LONGEST: usize = 2000;

/// The text on one line and without any secret of the call.
pub(crate) fn clean(parts: &Parts, text: &str) -> String {
    // Most texts hold none, and then none is copied.
    let mut found = Vec::new();
    each_secret(parts, &mut |secret| {
        if secret.len() < SHORTEST {
            return;
        }
        if text.contains(secret) {
            found.push(secret.to_owned());
        }
        // A server that quotes the body escapes what stands in it.
        if secret.contains(['"', '\\']) || secret.contains(char::is_control) {
            let quoted = serde_json::Value::from(secret).to_string();
            let escaped = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
            found.extend(escaped.filter(|escaped| text.contains(*escaped)).map(str::to_owned));
        }
    });
    // The longest first, so that a secret inside of another leaves nothing of it.
    found.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    let mut text = text.to_owned();
    for secret in found {
        text = text.replace(&secret, "[redacted]");
    }
    text.chars().take(LONGEST).map(|one| if breaks_line(one) { ' ' } else { one }).collect()
}

/// Whether a terminal or an editor may take the character for more than a character.
fn breaks_line(one: char) -> bool {
    one.is_control() || matches!(one, '\u{2028}' | '\u{2029}')
}

/// Shows each text of a call that no message may contain.
fn each_secret(parts: &Parts, visit: &mut dyn FnMut(&str)) {
    for value in parts.values.iter().chain([&parts.body]).flatten() {
        secrets_in(value.view(), visit);
    }
    parts.client.inner().identities.each_secret(visit);
}

fn secrets_in(view: View<'_>, visit: &mut dyn FnMut(&str)) {
    match view {
        View::Secret(text) => visit(text),
        View::List(list) => list.each(&mut |item| secrets_in(item, visit)),
        View::Map(map) => map.each(&mut |_, value| secrets_in(value, visit)),
        View::Model(model) => {
            for index in 0..model.shape().fields.len() {
                if let Some(value) = model.field(index) {
                    secrets_in(value.view(), visit);
                }
            }
        }
        _ => {}
    }
}
