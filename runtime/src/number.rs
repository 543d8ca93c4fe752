//! Numbers as JSON writes them, read exactly or not at all.

/// The integer that a number stands for, `12`, `12.0` and `1.2e1` alike. Nothing is rounded.
pub(crate) fn integer(text: &str) -> Option<i64> {
    if let Ok(value) = text.parse() {
        return Some(value);
    }
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (negative, digits) = match digits.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, digits.strip_prefix('+').unwrap_or(digits)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut all = whole.bytes().chain(fraction.bytes());
    if !all.clone().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    if all.all(|digit| digit == b'0') {
        return Some(0);
    }
    // The digits without zeros at their end, and how many follow the last of them.
    let zeros = whole.bytes().chain(fraction.bytes()).rev().take_while(|digit| *digit == b'0').count();
    let significant = (whole.len() + fraction.len()).checked_sub(zeros)?;
    let shift = i64::from(exponent) + i64::try_from(zeros).ok()? - i64::try_from(fraction.len()).ok()?;
    let shift = u32::try_from(shift).ok()?;
    let mut value: i128 = 0;
    for digit in whole.bytes().chain(fraction.bytes()).take(significant) {
        value = value.checked_mul(10)?.checked_add(i128::from(digit - b'0'))?;
    }
    value = value.checked_mul(10_i128.checked_pow(shift)?)?;
    i64::try_from(if negative { -value } else { value }).ok()
}

/// The float that a number stands for. An integer that it cannot hold is none; a fraction is rounded to the
/// next float, as the type says.
pub(crate) fn float(text: &str) -> Option<f64> {
    let value: f64 = text.parse().ok().filter(|value: &f64| value.is_finite())?;
    if value.fract() != 0.0 {
        return Some(value);
    }
    match integer(text) {
        Some(integer) => whole_float(integer.into()),
        // What is above has no fraction to round: only a power of two survives.
        None if value.abs() >= LARGEST_EXACT && !is_written_as(text, value) => None,
        None => Some(value),
    }
}

/// The float of the same value as an integer of at most 64 bits.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "compared with the original"
)]
pub(crate) fn whole_float(value: i128) -> Option<f64> {
    let float = value as f64;
    (float as i128 == value).then_some(float)
}

/// Every integer up to here has a float of its own: 2 to the 53rd.
const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;

/// Whether a large number is written with no more digits than a float keeps.
fn is_written_as(text: &str, value: f64) -> bool {
    let digits = |text: &str| {
        let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
        let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
        digits.trim_matches('0').to_owned()
    };
    digits(text) == digits(&format!("{value:e}"))
}

/// The type of a number, in words.
pub(crate) fn kind(text: &str) -> &'static str {
    const BEYOND: f64 = 9_223_372_036_854_775_808.0;
    match text.parse::<f64>() {
        Ok(value) if value.abs() >= BEYOND => "a number beyond 64 bits",
        _ if integer(text).is_some() => "an integer",
        _ => "a number with a fraction",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_exact_or_none() {
        let cases = [
            ("12", Some(12)),
            ("-0", Some(0)),
            ("+5", Some(5)),
            ("12.0", Some(12)),
            ("100.00", Some(100)),
            ("-1.20e2", Some(-120)),
            ("1e3", Some(1000)),
            ("1200e-2", Some(12)),
            ("0.0e99", Some(0)),
            ("9223372036854775807.0", Some(i64::MAX)),
            ("-9223372036854775808.0", Some(i64::MIN)),
            ("9223372036854775808", None),
            ("1e400", None),
            ("1e99999999999", None),
            ("0.1", None),
            ("1e-1", None),
            (".125", None),
            (".", None),
            ("", None),
            ("-", None),
            ("1_000", None),
            ("0x10", None),
            ("one", None),
        ];
        for (text, expected) in cases {
            assert_eq!(integer(text), expected, "{text}");
        }
    }

    #[test]
    fn floats_round_fractions_and_no_integers() {
        let cases = [
            ("0.1", Some(0.1)),
            (".125", Some(0.125)),
            ("100.00", Some(100.0)),
            ("1e300", Some(1e300)),
            ("-1.5E+3", Some(-1500.0)),
            ("9007199254740992", Some(9_007_199_254_740_992.0)),
            ("9007199254740993", None),
            ("9007199254740993.0", None),
            ("123456789012345678901234567890", None),
            ("1e400", None),
            ("inf", None),
            ("NaN", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(float(text), expected, "{text}");
        }
    }
}
