//! How long a service asks its client to wait, and what time it says it is.

use std::time::Duration;

use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

/// How long to wait by `Retry-After`, in seconds or as a date, or else by the gateway's message about its
/// limit, such as `policy ip over ratelimit,limit:5,time:1 second`. `now` stands in for the response's
/// own `Date`.
pub(crate) fn retry_after(
    headers: &HeaderMap,
    message: Option<&str>,
    now: OffsetDateTime,
) -> Option<Duration> {
    let by_header = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()).map(str::trim);
    let by_header = by_header.and_then(|text| {
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(Duration::from_secs(text.parse().unwrap_or(u64::from(u32::MAX))));
        }
        let until = date(text)?;
        Some((until - http_date(headers).unwrap_or(now)).try_into().unwrap_or_default())
    });
    by_header.or_else(|| throttling_period(message?))
}

/// The time at which the service responded, by its own clock.
pub(crate) fn http_date(headers: &HeaderMap) -> Option<OffsetDateTime> {
    date(headers.get(DATE)?.to_str().ok()?)
}

/// A date of HTTP, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
fn date(text: &str) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(text, &Rfc2822).ok()
}

/// The period of a limit: `time:5 minute` of `limit:200,time:5 minute`.
fn throttling_period(message: &str) -> Option<Duration> {
    let (_, limit) = message.split_once("limit:")?;
    let (_, period) = limit.split_once(",time:")?;
    let digits = period.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = period.split_at_checked(digits)?;
    let number: u64 = number.parse().ok()?;
    let unit = unit.trim_start();
    let seconds = [("second", 1), ("minute", 60), ("hour", 3600), ("day", 86_400)]
        .into_iter()
        .find_map(|(name, seconds)| unit.starts_with(name).then_some(seconds))?;
    number.checked_mul(seconds).map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    #[test]
    fn what_a_service_asks_for_is_understood() {
        const GATEWAY: &str =
            "The throttling threshold has been reached: policy ip over ratelimit,limit:5,time:";
        let message = |period: &str| format!("{GATEWAY}{period}");
        // `Retry-After`, `Date`, the message, and the wait in seconds.
        let cases = [
            (Some("3"), None, String::new(), Some(3)),
            (Some(" 3 "), None, message("7 second"), Some(3)),
            (Some("0"), None, String::new(), Some(0)),
            (Some("99999999999999999999"), None, String::new(), Some(u64::from(u32::MAX))),
            (Some("Sun, 06 Nov 1994 08:49:37 GMT"), None, String::new(), Some(37)),
            (
                Some("Sun, 06 Nov 1994 08:49:37 GMT"),
                Some("Sun, 06 Nov 1994 08:49:30 GMT"),
                String::new(),
                Some(7),
            ),
            (Some("Sun, 06 Nov 1994 08:48:00 GMT"), None, String::new(), Some(0)),
            (Some("soon"), None, String::new(), None),
            (Some("-1"), None, String::new(), None),
            (Some("1.5"), None, message("2 second"), Some(2)),
            (None, None, message("1 second"), Some(1)),
            (None, None, message("5 minute"), Some(300)),
            (None, None, message("2 hours"), Some(7200)),
            (None, None, message("1 day."), Some(86_400)),
            (None, None, message("99999999999999999999 day"), None),
            (None, None, message("9999999999999999999 day"), None),
            (None, None, message("1 fortnight"), None),
            (None, None, message("second"), None),
            (None, None, message(""), None),
            (None, None, "signature expired, server time:1".to_owned(), None),
            (None, None, String::new(), None),
        ];
        let now = date("Sun, 06 Nov 1994 08:49:00 GMT").unwrap_or(OffsetDateTime::UNIX_EPOCH);
        for (after, date, message, seconds) in cases {
            let mut headers = HeaderMap::new();
            if let Some(after) = after {
                headers.insert(RETRY_AFTER, HeaderValue::from_static(after));
            }
            if let Some(date) = date {
                headers.insert(DATE, HeaderValue::from_static(date));
            }
            let asked = retry_after(&headers, Some(&message), now);
            assert_eq!(asked, seconds.map(Duration::from_secs), "{after:?} {date:?} {message:?}");
        }
    }
}
