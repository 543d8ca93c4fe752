//! Text that is never shown: secret keys, passwords, tokens.

use std::fmt;

use zeroize::Zeroizing;

/// Text that is never shown: a secret key, a password, a token.
///
/// `Debug` prints `[redacted]`, there is no `Display`, and the memory is wiped when the value is
/// dropped. Copies that were made before the text came here are not wiped.
///
/// ```
/// use huaweicloud_core::Secret;
///
/// let password = Secret::new("correct horse");
/// assert_eq!(format!("{password:?}"), "[redacted]");
/// assert_eq!(password.expose(), "correct horse");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the text into safe keeping.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself. Keep it out of logs and messages.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

/// Shorter secrets are left: they would take single letters out of a message.
const SHORTEST: usize = 4;
/// A message longer than that is cut.
const LONGEST: usize = 2000;

/// What knows texts that no message may contain.
pub(crate) trait Secrets {
    /// Shows each of them.
    fn each_secret(&self, visit: &mut dyn FnMut(&str));
}

impl Secrets for [&Secret] {
    fn each_secret(&self, visit: &mut dyn FnMut(&str)) {
        self.iter().for_each(|secret| visit(secret.expose()));
    }
}

/// The text on one line and without any of the secrets.
pub(crate) fn without<S: Secrets + ?Sized>(text: &str, secrets: &S) -> String {
    // Most texts hold none, and then none is copied.
    let mut found = Vec::new();
    secrets.each_secret(&mut |secret| {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_never_shows_a_secret() {
        for text in ["", "x", "a secret of some length"] {
            assert_eq!(format!("{:?}", Secret::from(text)), "[redacted]");
            assert_eq!(format!("{:#?}", Some(Secret::from(text))), "Some(\n    [redacted],\n)");
        }
    }

    #[test]
    fn the_text_comes_back_unchanged() {
        assert_eq!(Secret::from(String::from(" ß ")).expose(), " ß ");
        assert_eq!(Secret::default(), Secret::new(""));
        assert_ne!(Secret::new("a"), Secret::new("b"));
    }
}
