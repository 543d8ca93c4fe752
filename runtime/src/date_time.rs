//! A date and time as RFC 3339 writes it.

use std::fmt;
use std::str::FromStr;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::value::{Event, Mismatch, Next, Value, View};

/// A date and time with its offset from UTC, such as `2026-02-27T08:00:00Z`.
///
/// Keeps the text that it was read from.
///
/// ```
/// use huaweicloud_core::DateTime;
///
/// let moment: DateTime = "2026-02-27T08:00:00Z".parse()?;
/// assert_eq!(moment.unix_timestamp(), 1_772_179_200);
/// # Ok::<(), huaweicloud_core::InvalidDateTime>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateTime {
    text: String,
    moment: OffsetDateTime,
}

/// A text that is no date and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidDateTime;

impl DateTime {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whole seconds since the start of 1970, UTC.
    #[must_use]
    pub fn unix_timestamp(&self) -> i64 {
        self.moment.unix_timestamp()
    }

    /// The moment of a number of seconds since the start of 1970, UTC.
    ///
    /// # Errors
    /// [`InvalidDateTime`] before the year 0 or after the year 9999.
    pub fn from_unix_timestamp(seconds: i64) -> Result<Self, InvalidDateTime> {
        let moment = OffsetDateTime::from_unix_timestamp(seconds).map_err(|_| InvalidDateTime)?;
        let text = moment.format(&Rfc3339).map_err(|_| InvalidDateTime)?;
        Ok(DateTime { text, moment })
    }
}

impl FromStr for DateTime {
    type Err = InvalidDateTime;

    fn from_str(text: &str) -> Result<Self, InvalidDateTime> {
        let moment = OffsetDateTime::parse(text, &Rfc3339).map_err(|_| InvalidDateTime)?;
        Ok(DateTime { text: text.to_owned(), moment })
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for InvalidDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date and time of RFC 3339, such as 2026-02-27T08:00:00Z")
    }
}

impl std::error::Error for InvalidDateTime {}

impl Value for DateTime {
    fn view(&self) -> View<'_> {
        View::Text(&self.text)
    }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let expected = Mismatch("a date and time of RFC 3339");
        let Event::Text(text) = event else { return Err(expected) };
        *self = text.parse().map_err(|_| expected)?;
        Ok(Next::Done)
    }

    fn blank() -> Self {
        DateTime { text: "1970-01-01T00:00:00Z".to_owned(), moment: OffsetDateTime::UNIX_EPOCH }
    }
}
