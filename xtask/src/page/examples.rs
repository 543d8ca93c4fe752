//! JSON among the lines of an example.

use serde_json::Value;

use super::blocks::Line;

/// An example of a body.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Example {
    /// Line where it begins.
    pub(crate) line: usize,
    /// The status that it is an example of; nothing for a request.
    pub(crate) status: Option<u16>,
    /// The body.
    pub(crate) value: Value,
}

/// Finds the JSON in lines of an example. Text around it is passed over, and so is JSON that is broken:
/// the vendor's own examples are, at times.
pub(super) fn read(lines: &[Line], status: Option<u16>) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut at = 0;
    while let Some(first) = lines.get(at) {
        if !first.text.trim_start().starts_with(['{', '[']) {
            at += 1;
            continue;
        }
        let rest: Vec<&str> =
            lines.get(at..).unwrap_or_default().iter().map(|line| line.text.as_str()).collect();
        let text = rest.join("\n").replace(['\u{a0}', '\u{3000}'], " ");
        let mut values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
        match values.next() {
            Some(Ok(value)) => {
                let end = values.byte_offset();
                let taken = text.get(..end).unwrap_or_default().matches('\n').count();
                if value.is_object() || value.is_array() {
                    examples.push(Example { line: first.number, status, value });
                }
                at += taken + 1;
            }
            _ => at += 1,
        }
    }
    examples
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_found_between_words() {
        let text =
            "POST https://{endpoint}/v2/fruits\n{\n  \"kind\" : \"pear\"\n}\nAnother one:\n[ 1 ]\n{ broken";
        let lines: Vec<Line> = text
            .lines()
            .enumerate()
            .map(|(at, text)| Line { number: at + 1, text: text.to_owned(), item: false })
            .collect();
        let found: Vec<_> =
            read(&lines, None).into_iter().map(|example| (example.line, example.value)).collect();
        assert_eq!(found, [(2, serde_json::json!({"kind": "pear"})), (6, serde_json::json!([1]))]);
    }
}
