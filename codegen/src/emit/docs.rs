//! Words: descriptions from the document, made safe for rustdoc, and limits in words.

use crate::ir::{Condition, Constraint, Docs, Number, Rule};

/// What the note about a deviation begins with.
pub(super) const DEVIATION: &str = "Differs from the documentation";

/// The lines of a description, and what else is known of a field or a parameter.
pub(super) fn describe(docs: &Docs, rules: &[Rule], fallback: &str) -> Vec<String> {
    let mut lines = text(&docs.description);
    if lines.is_empty() {
        lines.push(fallback.to_owned());
    }
    let limits = limits(rules);
    let mut notes = Vec::new();
    if !limits.is_empty() {
        notes.push(format!("Limits: {}.", limits.join(", ")));
    }
    notes.extend(rules.iter().filter_map(|rule| match rule {
        Rule::Constraint(constraint) => Some(constraint_words(constraint)),
        _ => None,
    }));
    if let Some(default) = &docs.default {
        notes.push(format!("Default: {}.", code(&default.to_string())));
    }
    if docs.deprecated {
        notes.push("Deprecated by the service.".to_owned());
    }
    if let Some(deviation) = &docs.deviation {
        notes.push(format!("{DEVIATION}: {}", inline(deviation)));
    }
    for note in notes {
        lines.push(String::new());
        lines.push(note);
    }
    lines
}

/// A description as lines that rustdoc reads as it was meant: Markdown, without code that would be
/// taken for a test.
pub(super) fn text(description: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fence = None;
    // A lone carriage return cannot stand in a comment of Rust.
    for line in description.trim().replace("\r\n", "\n").replace('\t', "    ").split(['\n', '\r']) {
        let line = line.trim_end();
        let content = line.trim_start();
        let indent = line.len() - content.len();
        let marks = ["```", "~~~"].into_iter().find(|marks| content.starts_with(marks));
        match (fence, marks) {
            // Whatever language it claims to be, it is no Rust to be tested.
            (None, Some(_)) => {
                fence = marks;
                lines.push("```text".to_owned());
            }
            (Some(open), Some(marks)) if open == marks => {
                fence = None;
                lines.push("```".to_owned());
            }
            // Four spaces would begin a code block, and keep other marks from ending one.
            (Some(_), Some(_)) => lines.push(format!("    {line}")),
            (Some(_), None) => lines.push(line.to_owned()),
            (None, None) => lines.push(format!("{}{}", " ".repeat(indent.min(3)), escape(content))),
        }
    }
    if fence.is_some() {
        lines.push("```".to_owned());
    }
    if lines.iter().all(String::is_empty) { Vec::new() } else { lines }
}

/// Lines broken at spaces, so that generated files can be read: no code, no tables, no longer than
/// they need to be.
pub(super) fn wrap(lines: &[String]) -> Vec<String> {
    let mut out = Vec::new();
    let mut fenced = false;
    for line in lines {
        let content = line.trim_start();
        fenced ^= content.starts_with("```");
        if fenced || content.starts_with(['|', '#']) || content.starts_with("```") || line.len() <= WIDTH {
            out.push(line.clone());
            continue;
        }
        let indent = line.len() - content.len() + if content.starts_with("- ") { 2 } else { 0 };
        let mut current = " ".repeat(line.len() - content.len());
        let mut words = content.split(' ').filter(|word| !word.is_empty());
        current.push_str(words.next().unwrap_or_default());
        for word in words {
            let begun = current.trim_start() != "-";
            if begun && current.len() + 1 + word.len() > WIDTH && !starts_block(word) {
                out.push(std::mem::replace(&mut current, " ".repeat(indent)));
            } else {
                current.push(' ');
            }
            current.push_str(word);
        }
        out.push(current);
    }
    out
}

/// How long a line may be.
const WIDTH: usize = 102;

/// Whether Markdown would take a line that begins with this word for something else than text.
fn starts_block(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    let numbered = number.len() < word.len() && number.bytes().all(|byte| byte.is_ascii_digit());
    numbered || word.starts_with("```") || word.starts_with(['-', '+', '*', '#', '>', '|', '=', '~'])
}

/// The first line of a text, as one sentence.
pub(super) fn sentence(text: &str) -> String {
    let line = inline(text);
    if line.is_empty() || line.ends_with(['.', '!', '?']) { line } else { format!("{line}.") }
}

/// A text as part of a sentence.
pub(super) fn inline(text: &str) -> String {
    escape(&on_one_line(text))
}

/// A text in code marks, whatever marks it has itself.
pub(super) fn code(text: &str) -> String {
    let text = text.replace(char::is_control, " ");
    match text.as_str() {
        "" => "the empty text".to_owned(),
        text if text.contains('`') => format!("`` {text} ``"),
        text => format!("`{text}`"),
    }
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Keeps rustdoc from reading a link or a tag where the document means a bracket, and makes links of
/// addresses.
fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut in_code = false;
    let mut address_end = 0;
    for (index, one) in line.char_indices() {
        let before = line[..index].chars().next_back();
        let rest = &line[index..];
        if index < address_end {
            continue;
        }
        if !in_code
            && !matches!(before, Some('<' | '(' | '[' | '"'))
            && let Some(address) = address(rest)
        {
            out.push_str(&format!("<{address}>"));
            address_end = index + address.len();
            continue;
        }
        match one {
            // A mark without a second one begins nothing.
            '`' => in_code = !in_code && rest[1..].contains('`'),
            '<' | '[' | ']' if !in_code && before != Some('\\') && !is_link(line, index, one) => {
                out.push('\\')
            }
            _ => {}
        }
        out.push(one);
    }
    out
}

/// The address of a page that a text begins with.
fn address(text: &str) -> Option<&str> {
    let host = text.strip_prefix("http://").or_else(|| text.strip_prefix("https://"))?;
    host.chars().next().filter(|first| first.is_ascii_alphanumeric())?;
    let end = text.find(|one: char| one.is_whitespace() || "<>()[]`\"|".contains(one));
    Some(text[..end.unwrap_or(text.len())].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']))
}

/// Whether a bracket belongs to a Markdown link or an autolink.
fn is_link(line: &str, index: usize, bracket: char) -> bool {
    let rest = &line[index..];
    match bracket {
        '<' => rest.starts_with("<http://") || rest.starts_with("<https://"),
        '[' => rest.find("](").is_some_and(|end| !rest[1..end].contains('[')),
        _ => rest.starts_with("]("),
    }
}

/// Limits in words.
fn limits(rules: &[Rule]) -> Vec<String> {
    let mut words = Vec::new();
    let find = |pick: fn(&Rule) -> Option<u64>| rules.iter().find_map(pick);
    let counts = [
        (
            find(|rule| if let Rule::MinLength(limit) = rule { Some(*limit) } else { None }),
            find(|rule| if let Rule::MaxLength(limit) = rule { Some(*limit) } else { None }),
            "character",
        ),
        (
            find(|rule| if let Rule::MinItems(limit) = rule { Some(*limit) } else { None }),
            find(|rule| if let Rule::MaxItems(limit) = rule { Some(*limit) } else { None }),
            "item",
        ),
        (
            find(|rule| if let Rule::MinProperties(limit) = rule { Some(*limit) } else { None }),
            find(|rule| if let Rule::MaxProperties(limit) = rule { Some(*limit) } else { None }),
            "entry",
        ),
    ];
    for (low, high, unit) in counts {
        words.extend(match (low, high) {
            (Some(low), Some(high)) if low == high => Some(format!("exactly {}", units(low, unit))),
            (Some(low), Some(high)) => Some(format!("{low} to {}", units(high, unit))),
            (Some(low), None) => Some(format!("at least {}", units(low, unit))),
            (None, Some(high)) => Some(format!("at most {}", units(high, unit))),
            (None, None) => None,
        });
    }
    let range = rules.iter().find_map(|low| match low {
        Rule::Minimum(low) => rules.iter().find_map(|high| match high {
            Rule::Maximum(high) => Some((*low, *high)),
            _ => None,
        }),
        _ => None,
    });
    words.extend(range.map(|(low, high)| format!("{} to {}", number(low), number(high))));
    for rule in rules {
        words.extend(match rule {
            Rule::Minimum(_) | Rule::Maximum(_) if range.is_some() => None,
            Rule::Pattern(pattern) => Some(format!("pattern {}", code(pattern))),
            Rule::Minimum(limit) => Some(format!("at least {}", number(*limit))),
            Rule::Maximum(limit) => Some(format!("at most {}", number(*limit))),
            Rule::ExclusiveMinimum(limit) => Some(format!("above {}", number(*limit))),
            Rule::ExclusiveMaximum(limit) => Some(format!("below {}", number(*limit))),
            Rule::MultipleOf(step) => Some(format!("a multiple of {}", number(*step))),
            Rule::UniqueItems => Some("no item twice".to_owned()),
            Rule::OneOf(values) => {
                Some(format!("one of {}", list(values.iter().map(|value| code(value)), ", ")))
            }
            Rule::OneOfIntegers(values) => {
                Some(format!("one of {}", list(values.iter().map(i64::to_string), ", ")))
            }
            Rule::Items(rules) | Rule::Values(rules) => {
                let inner = limits(rules);
                (!inner.is_empty()).then(|| format!("each {}", inner.join(" and ")))
            }
            _ => None,
        });
    }
    words
}

/// A constraint as a sentence.
fn constraint_words(constraint: &Constraint) -> String {
    let fields = |fields: &[String], last| list(fields.iter().map(|field| code(field)), last);
    match constraint {
        Constraint::ExactlyOne(of) => format!("Exactly one of {} has a value.", fields(of, " and ")),
        Constraint::AtLeastOne(of) => format!("At least one of {} has a value.", fields(of, " and ")),
        Constraint::AtMostOne(of) => format!("At most one of {} has a value.", fields(of, " and ")),
        Constraint::Needs(conditions, needed) => {
            format!("Where {}, {} must have a value.", conditions_words(conditions), fields(needed, " and "))
        }
        Constraint::Excludes(conditions, excluded) => {
            format!(
                "Where {}, {} must have no value.",
                conditions_words(conditions),
                fields(excluded, " and ")
            )
        }
        Constraint::Disjoint(start, end) => {
            format!("The ranges from {} to {} do not overlap.", code(start), code(end))
        }
    }
}

fn conditions_words(conditions: &[Condition]) -> String {
    let words = conditions.iter().map(|Condition { field, values, default }| {
        let by_default = default.as_ref().is_some_and(|default| values.contains(default));
        let or_absent = if by_default { ", or has no value" } else { "" };
        format!("{} is {}{or_absent}", code(field), list(values.iter().map(|value| code(value)), " or "))
    });
    list(words, " and ")
}

/// Words joined with commas, the last two with a word of their own.
fn list(words: impl Iterator<Item = String>, last: &str) -> String {
    let words: Vec<String> = words.collect();
    match words.split_last() {
        Some((end, [])) => end.clone(),
        Some((end, begin)) => format!("{}{last}{end}", begin.join(", ")),
        None => String::new(),
    }
}

fn units(count: u64, unit: &str) -> String {
    match (count, unit) {
        (1, unit) => format!("1 {unit}"),
        (count, "entry") => format!("{count} entries"),
        (count, unit) => format!("{count} {unit}s"),
    }
}

fn number(limit: Number) -> String {
    match limit {
        Number::Integer(value) => value.to_string(),
        Number::Float(value) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_item_keeps_its_first_word_however_long_that_is() {
        let long = "x".repeat(WIDTH);
        let wrapped = wrap(&[format!("- {long}: what it is")]);
        assert_eq!(wrapped, [format!("- {long}:"), "  what it is".to_owned()]);
    }
}
