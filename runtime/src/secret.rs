//! Text that is never shown: secret keys, passwords, tokens.

mod echo;
mod escape;
mod layer;

use std::fmt;

use zeroize::Zeroizing;

pub(crate) use echo::{one_line, without};

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
