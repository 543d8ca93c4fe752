//! What an unquoted YAML scalar stands for: the core schema of YAML 1.2.
use serde_json::Number;

use super::node::Value;

/// The value of a plain scalar, or why it is refused and what to write instead.
///
/// Refused is what two YAML readers understand differently and what JSON cannot hold.
pub(crate) fn plain(text: &str) -> Result<Value, (String, String)> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
        "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
        ".nan" | ".NaN" | ".NAN" => return Err(not_in_json(text)),
        _ => {}
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
        return Err(not_in_json(text));
    }
    if let Some(digits) = radix_digits(text) {
        return digits.map(|number| Value::Number(number.into())).ok_or_else(|| too_large(text));
    }
    match Shape::of(unsigned) {
        Shape::Text => Ok(Value::Text(text.to_owned())),
        Shape::Integer if unsigned.len() > 1 && unsigned.starts_with('0') => Err((
            format!("`{text}` is a number to some YAML readers and text to others"),
            format!("write '{text}' in quotes for text, or leave out the leading zeros"),
        )),
        Shape::Integer => integer(text).map(Value::Number).ok_or_else(|| too_large(text)),
        Shape::Float => {
            let number = text.parse().ok().and_then(Number::from_f64);
            number.map(Value::Number).ok_or_else(|| too_large(text))
        }
    }
}

fn not_in_json(text: &str) -> (String, String) {
    (
        format!("`{text}` is not a number that JSON knows"),
        "write a finite number, or put it in quotes for text".to_owned(),
    )
}

fn too_large(text: &str) -> (String, String) {
    (
        format!("the number `{text}` is too large"),
        "integers reach from -9223372036854775808 to 18446744073709551615 and floats up to \
         1.7e308; put it in quotes for text"
            .to_owned(),
    )
}

/// The value of `0x1F` and `0o17`; `Some(None)` if it has the shape and does not fit.
fn radix_digits(text: &str) -> Option<Option<u64>> {
    let (digits, radix) = match text.split_at_checked(2)? {
        ("0x", digits) => (digits, 16),
        ("0o", digits) => (digits, 8),
        _ => return None,
    };
    let shaped = !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix));
    shaped.then(|| u64::from_str_radix(digits, radix).ok())
}

fn integer(text: &str) -> Option<Number> {
    text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from)).ok()
}

enum Shape {
    Text,
    Integer,
    Float,
}

impl Shape {
    /// The shape of a scalar without its sign.
    fn of(text: &str) -> Self {
        let (whole, rest) = split_digits(text);
        if rest.is_empty() {
            return if whole.is_empty() { Self::Text } else { Self::Integer };
        }
        let (fraction, rest) = rest.strip_prefix('.').map_or(("", rest), split_digits);
        if whole.is_empty() && fraction.is_empty() {
            return Self::Text;
        }
        let Some(exponent) = rest.strip_prefix(['e', 'E']) else {
            return if rest.is_empty() { Self::Float } else { Self::Text };
        };
        let (digits, rest) = split_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
        if digits.is_empty() || !rest.is_empty() { Self::Text } else { Self::Float }
    }
}

fn split_digits(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_scalars_follow_the_core_schema() {
        let cases = [
            ("~", "null"),
            ("Null", "null"),
            ("nULL", "\"nULL\""),
            ("TRUE", "true"),
            ("yes", "\"yes\""),
            ("0", "0"),
            ("-12", "-12"),
            ("+12", "12"),
            ("0x1F", "31"),
            ("0o17", "15"),
            ("0b1", "\"0b1\""),
            ("0x", "\"0x\""),
            ("18446744073709551615", "18446744073709551615"),
            ("1.5", "1.5"),
            (".5", "0.5"),
            ("5.", "5.0"),
            ("1e3", "1000.0"),
            ("1e", "\"1e\""),
            (".", "\".\""),
            ("-", "\"-\""),
            (".e3", "\".e3\""),
            ("3.0.3", "\"3.0.3\""),
            ("1_000", "\"1_000\""),
            ("12:30", "\"12:30\""),
            ("2024-05-01", "\"2024-05-01\""),
            ("é", "\"é\""),
        ];
        for (text, expected) in cases {
            let node = super::super::node::Node {
                span: super::super::node::Span { file: super::super::node::FileId(0), line: 1, column: 1 },
                value: plain(text).unwrap(),
            };
            assert_eq!(node.to_json().to_string(), expected, "{text}");
        }
    }

    #[test]
    fn numbers_that_json_or_other_readers_do_not_share_are_refused() {
        for text in ["007", "-01", ".inf", "-.INF", ".nan", "1e999", "18446744073709551616"] {
            assert!(plain(text).is_err(), "{text}");
        }
        assert!(plain("0xFFFFFFFFFFFFFFFFF").is_err());
    }
}
