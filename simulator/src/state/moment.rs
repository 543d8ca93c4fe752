//! Moments as responses write them and requests give them: milliseconds since 1970-01-01 (UTC) inside.

use time::{Date, OffsetDateTime, Time, format_description::well_known::Rfc3339};

/// Milliseconds of a minute, an hour and a day.
pub(super) const MINUTE: u64 = 60_000;
pub(super) const HOUR: u64 = 60 * MINUTE;
pub(super) const DAY: u64 = 24 * HOUR;

/// How many days something that repeats is made up for after a jump in time.
const MADE_UP: u64 = 400;

fn date(at: u64) -> OffsetDateTime {
    let seconds = i64::try_from(at / 1000).unwrap_or(i64::MAX);
    OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

fn parts(at: u64) -> (Date, (u8, u8, u8)) {
    (date(at).date(), date(at).time().as_hms())
}

/// A moment as `2021-06-16T06:12:55.508Z`.
pub(super) fn dashes(at: u64) -> String {
    let (date, (hour, minute, second)) = parts(at);
    format!("{date}T{hour:02}:{minute:02}:{second:02}.{:03}Z", at % 1000)
}

/// A moment as `2019/10/22 14:44:30`.
pub(super) fn slashes(at: u64) -> String {
    let (date, (hour, minute, second)) = parts(at);
    format!("{} {hour:02}:{minute:02}:{second:02}", date.to_string().replace('-', "/"))
}

/// A moment as `20191022144430`.
pub(super) fn digits(at: u64) -> String {
    let (date, (hour, minute, second)) = parts(at);
    format!("{}{hour:02}{minute:02}{second:02}", date.to_string().replace('-', ""))
}

/// A day as `2019-10-22`.
pub(super) fn day(at: u64) -> String {
    date(at).date().to_string()
}

/// What `digits` has written.
pub(super) fn from_digits(text: &str) -> Option<u64> {
    if text.len() != 14 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u8>().ok();
    let month = time::Month::try_from(number(4, 6)?).ok()?;
    let date = Date::from_calendar_date(text.get(..4)?.parse().ok()?, month, number(6, 8)?).ok()?;
    let time = Time::from_hms(number(8, 10)?, number(10, 12)?, number(12, 14)?).ok()?;
    seconds(date.with_time(time).assume_utc())
}

/// A moment of RFC 3339, to the second.
pub(super) fn from_dashes(text: &str) -> Option<u64> {
    seconds(OffsetDateTime::parse(text, &Rfc3339).ok()?)
}

fn seconds(at: OffsetDateTime) -> Option<u64> {
    u64::try_from(at.unix_timestamp()).ok()?.checked_mul(1000)
}

/// Minutes since midnight of a time of day such as `21:00` or `21:00:00`.
pub(super) fn minutes(text: &str) -> Option<u64> {
    let mut parts = text.split(':').map(|part| part.parse::<u64>().ok().filter(|_| part.len() == 2));
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    (hour < 24 && minute < 60 && second < 60 && parts.next().is_none()).then_some(hour * 60 + minute)
}

/// The day of the week: 1 is Monday, 7 is Sunday.
pub(super) fn weekday(at: u64) -> u64 {
    // 1970-01-01 was a Thursday.
    (at / DAY + 3) % 7 + 1
}

/// When something that repeats at these minutes of a day begins: its latest moments after `after` and up to
/// `until`, oldest first, at most so many.
pub(super) fn daily(
    after: u64,
    until: u64,
    most: usize,
    minutes: &[u64],
    on: impl Fn(u64) -> bool,
) -> Vec<u64> {
    let last = until / DAY;
    let days = ((after / DAY).max(last.saturating_sub(MADE_UP))..=last).rev().map(|day| day * DAY);
    let mut minutes = minutes.to_vec();
    minutes.sort_unstable();
    let moments = days.filter(|day| on(weekday(*day)));
    let moments = moments.flat_map(|day| minutes.iter().rev().map(move |minute| day + minute * MINUTE));
    let mut found: Vec<u64> = moments.filter(|at| *at > after && *at <= until).take(most).collect();
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let at = 1_761_115_470_000; // A Wednesday.
        assert_eq!(dashes(at), "2025-10-22T06:44:30.000Z");
        assert_eq!((from_dashes(&dashes(at)), from_digits(&digits(at))), (Some(at), Some(at)));
        assert_eq!(weekday(at), 3);
        for text in ["", "2025102206443", "2025132206443０", "20251322064430", "20251022064460"] {
            assert_eq!(from_digits(text), None, "{text}");
        }
        for (text, minute) in
            [("21:05", Some(1265)), ("18:00:00", Some(1080)), ("24:00", None), ("1:00", None), ("x", None)]
        {
            assert_eq!(minutes(text), minute, "{text}");
        }
    }

    #[test]
    fn what_repeats_is_made_up_for_after_a_jump() {
        let start = 20_000 * DAY;
        let every = |_| true;
        assert_eq!(daily(start, start + DAY, 9, &[60, 30], every), [start + 30 * MINUTE, start + HOUR]);
        assert_eq!(daily(start, start + 9 * DAY, 2, &[0], every), [start + 8 * DAY, start + 9 * DAY]);
        let mondays = daily(start, start + 14 * DAY, 9, &[0], |day| day == 1);
        assert!(mondays.len() == 2 && mondays.iter().all(|at| weekday(*at) == 1), "{mondays:?}");
        assert!(daily(0, u64::MAX >> 4, 5, &[0], every).len() == 5);
    }
}
