//! Labels in a description, lists of values, and the sentences of a text.

use super::blocks::Line;
use super::kind::Kind;
use super::template;
use super::words;

/// What a part of a description is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// Anything.
    Text,
    /// A list of values, and nothing but values.
    Enum,
    /// A list of values.
    Values,
    /// A range, or a list of values.
    Range,
    /// A default.
    Default,
    /// A regular expression.
    Pattern,
}

const LABELS: &[(&str, Label)] = &[
    ("enumeration values", Label::Enum),
    ("enumeration value", Label::Enum),
    ("enumerated values", Label::Enum),
    ("enumerated value", Label::Enum),
    ("the options are as follows", Label::Values),
    ("the values are as follows", Label::Values),
    ("the value range is as follows", Label::Range),
    ("the value can be", Label::Values),
    ("the options include", Label::Values),
    ("value options", Label::Values),
    ("values", Label::Values),
    ("value", Label::Values),
    ("possible values", Label::Values),
    ("available values", Label::Values),
    ("options", Label::Values),
    ("枚举值", Label::Enum),
    ("可选值", Label::Values),
    ("value range", Label::Range),
    ("range", Label::Range),
    ("取值范围如下", Label::Range),
    ("取值如下", Label::Values),
    ("以下取值", Label::Values),
    ("取值有", Label::Values),
    ("取值范围", Label::Range),
    ("default value", Label::Default),
    ("default", Label::Default),
    ("默认取值", Label::Default),
    ("默认值", Label::Default),
    ("缺省值", Label::Default),
    ("regex match", Label::Pattern),
    ("regular expression", Label::Pattern),
    ("正则匹配", Label::Pattern),
    ("parameter description", Label::Text),
    ("parameter explanation", Label::Text),
    ("definition", Label::Text),
    ("constraints", Label::Text),
    ("constraint", Label::Text),
    ("参数解释", Label::Text),
    ("约束限制", Label::Text),
];

/// A part of a description.
pub(super) struct Part {
    pub(super) label: Label,
    /// Line of the label.
    pub(super) line: usize,
    /// What the sentence says before its label, in small letters.
    pub(super) before: String,
    pub(super) lines: Vec<Line>,
}

/// Divides a description at its labels. A label ends in a colon, or is alone on its line: browsers lose
/// the colon of the Chinese pages.
pub(super) fn parts(lines: &[Line]) -> Vec<Part> {
    let mut parts = vec![Part { label: Label::Text, line: 0, before: String::new(), lines: Vec::new() }];
    for line in lines.iter().flat_map(joined_items) {
        let mut rest = line.text.as_str();
        while !rest.is_empty() {
            let found = next_label(rest);
            let before = found.map_or(rest, |(start, ..)| rest.get(..start).unwrap_or_default());
            if let Some(part) = parts.last_mut()
                && !before.trim().is_empty()
            {
                part.lines.push(Line { text: before.trim().to_owned(), ..line.clone() });
            }
            let Some((_, end, label)) = found else { break };
            let before = sentences(before).pop().filter(|text| !text.ends_with(['.', '。', ';', '；']));
            let before = narrow(&before.unwrap_or_default());
            parts.push(Part { label, line: line.number, before, lines: Vec::new() });
            rest = rest.get(end..).unwrap_or_default().trim_start();
        }
    }
    parts
}

/// The items that a line has joined: `proxy: one kind - ha: another kind`.
fn joined_items(line: &Line) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut rest = line.text.as_str();
    let mut item = line.item;
    while let Some((at, _)) = rest.match_indices(" - ").find(|(at, _)| {
        let after = rest.get(at + 3..).unwrap_or_default();
        let name = after.split_once([':', '：']).map(|(name, _)| name);
        name.and_then(token).is_some_and(|name| name.parse::<f64>().is_err())
    }) {
        lines.push(Line { text: rest.get(..at).unwrap_or_default().to_owned(), item, ..line.clone() });
        rest = rest.get(at + 3..).unwrap_or_default();
        item = true;
    }
    lines.push(Line { text: rest.to_owned(), item, ..line.clone() });
    lines
}

/// Where the first label of a line begins and ends.
fn next_label(line: &str) -> Option<(usize, usize, Label)> {
    let lower = line.to_ascii_lowercase();
    let alone = LABELS
        .iter()
        .find(|(word, _)| lower.trim() == *word && (!word.is_ascii() || word.contains(' ')))
        .map(|(_, label)| (0, line.len(), *label));
    if alone.is_some() {
        return alone;
    }
    let mut best: Option<(usize, usize, Label)> = None;
    for (word, label) in LABELS {
        for (start, _) in lower.match_indices(word) {
            let after = lower.get(start + word.len()..).unwrap_or_default();
            let Some(colon) = after.trim_start().strip_prefix(':') else { continue };
            // A label begins a line or follows a sentence.
            let before = lower.get(..start).unwrap_or_default().trim_end();
            let begins = before.is_empty()
                || !word.is_ascii()
                || before.ends_with(['.', ';', '。', ')', '）', ':'])
                || lower.get(..start).is_some_and(|text| text.ends_with(' '))
                    && line
                        .get(start..)
                        .is_some_and(|text| text.starts_with(|c: char| c.is_ascii_uppercase()));
            let end = lower.len() - colon.len();
            let is_better = best.is_none_or(|(at, to, _)| start < at || start == at && end > to);
            if begins && is_better {
                best = Some((start, end, *label));
            }
        }
    }
    best
}

/// The sentences of a text.
pub(super) fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if let Some(sentence) = sentences.last_mut() {
            sentence.push(character);
        }
        let ends = match character {
            '。' | '；' | ';' => true,
            '.' => characters.peek().is_none_or(|next| *next == ' '),
            _ => false,
        };
        if ends {
            sentences.push(String::new());
        }
    }
    // `e.g.`, `max.` and the like do not end a sentence.
    let mut joined: Vec<String> = Vec::new();
    for sentence in sentences {
        match joined.last_mut() {
            Some(last) if ["e.g.", "i.e.", "max.", "min.", "No."].iter().any(|end| last.ends_with(end)) => {
                last.push_str(&sentence);
            }
            _ => joined.push(sentence),
        }
    }
    joined.retain(|sentence| !sentence.trim().is_empty());
    joined
}

/// Lower case, one form of each sign, and no spaces beside Chinese characters.
pub(super) fn narrow(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let is_wide = |character: char| !character.is_ascii();
    for character in text.trim().chars() {
        let character = match character {
            '：' => ':',
            '–' | '—' | '−' => '-',
            '～' => '~',
            '，' => ',',
            '（' => '(',
            '）' => ')',
            other => other.to_ascii_lowercase(),
        };
        if character == ' ' && out.chars().next_back().is_none_or(|last| is_wide(last) || last == ' ') {
            continue;
        }
        if is_wide(character) && out.ends_with(' ') {
            out.pop();
        }
        out.push(character);
    }
    // `最小长度: 1`, `数组长度: 0 - 50`
    if text.chars().any(is_wide) {
        for (from, to) in [(": ", ":"), (" - ", "-"), (" ~ ", "~"), ("≥ ", "≥"), (">= ", ">="), ("<= ", "<=")]
        {
            out = out.replace(from, to);
        }
    }
    out
}

/// A range such as `1-1000`, `≥ 0`, `4 to 64 characters`: least, greatest, and whether it is a length.
pub(super) fn range(text: &str) -> Option<(Option<String>, Option<String>, bool)> {
    let text = narrow(text);
    let text = text.trim_end_matches(['.', '。', ';']).trim();
    let text =
        text.strip_prefix("the value ranges from ").or_else(|| text.strip_prefix("from ")).unwrap_or(text);
    for (marks, low) in [
        (["≥", ">=", "greater than or equal to ", "no less than ", "大于等于", "大于或等于", "不小于"], true),
        (["≤", "<=", "less than or equal to ", "no more than ", "小于等于", "小于或等于", "不大于"], false),
    ] {
        for mark in marks {
            if let Some(rest) = text.strip_prefix(mark) {
                let rest = rest.trim();
                let (number, length) = template::number(rest)?;
                let is_length = unit(rest.get(length..)?)?;
                return Some(if low {
                    (Some(number), None, is_length)
                } else {
                    (None, Some(number), is_length)
                });
            }
        }
    }
    if let Some(rest) = text.strip_suffix(" or greater").or_else(|| text.strip_suffix(" or larger")) {
        let (number, length) = template::number(rest)?;
        return (length == rest.len()).then_some((Some(number), None, false));
    }
    let text = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    let (low, length) = template::number(text)?;
    let rest = text.get(length..)?.trim_start();
    let rest =
        ["to ", "~", "-", "到", "至", ","].iter().find_map(|mark| rest.strip_prefix(mark))?.trim_start();
    let (high, length) = template::number(rest)?;
    let is_length = unit(rest.get(length..)?)?;
    Some((Some(low), Some(high), is_length))
}

/// Whether what follows a number says that it counts characters; nothing where it says something else.
fn unit(text: &str) -> Option<bool> {
    match text.trim() {
        "" => Some(false),
        "characters" | "character" | "个字符" | "字符" | "位" | "位字符" => Some(true),
        _ => None,
    }
}

/// A list of values, an item or a line each, or separated by commas; nothing where anything else is there.
pub(super) fn list(lines: &[Line]) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let lines: Vec<&Line> = lines.iter().filter(|line| !line.text.trim().is_empty()).collect();
    // `a: one b: two`: a list whose items a copy has joined.
    if let [line] = lines.as_slice()
        && line.text.matches([':', '：']).count() > 1
    {
        return None;
    }
    let mut seen_item = false;
    for line in &lines {
        // What follows the items is a sentence of its own, and no value.
        if seen_item && !line.item && value_of(&line.text).is_none() {
            return None;
        }
        seen_item |= line.item;
        match value_of(&line.text) {
            Some(value) => values.push(value),
            None => values.extend(separated(&line.text)?),
        }
    }
    (!values.is_empty()).then_some(values)
}

/// Values with nothing but spaces between them: a list that a copy has joined.
pub(super) fn spaced(lines: &[Line]) -> Option<Vec<String>> {
    let [line] = lines else { return None };
    line.text.split(' ').map(token).collect()
}

/// A value alone, or with words that explain it: `fig`, `fig: a fruit`.
pub(super) fn value_of(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches([';', '；', ',', '，', '。', '.']);
    let value = match text.split_once([':', '：']) {
        Some((value, _)) => value,
        None => {
            let (value, meaning) = text.split_once(['(', '（']).unwrap_or((text, ""));
            // `fig (soft), pear (hard)` is more than one value.
            if meaning.trim_end_matches([')', '）']).contains([')', '）']) { text } else { value }
        }
    };
    token(value)
}

/// A value: a word without spaces.
fn token(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['"', '“', '”', '\'']);
    let is_value = !text.is_empty()
        && text.len() <= 64
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-./+".contains(&byte))
        && text.bytes().any(|byte| byte.is_ascii_alphanumeric());
    is_value.then(|| text.to_owned())
}

/// Values with commas, `and` or `or` between them, at least two.
fn separated(text: &str) -> Option<Vec<String>> {
    let text = without_parentheses(text);
    let text = text.trim().trim_end_matches(['.', '。', ';']);
    let mut plain = text.replace(['、', '，', '或', '和', '/'], ",");
    for word in [" and ", " or ", " - "] {
        plain = plain.replace(word, ",");
    }
    let values: Option<Vec<String>> = plain
        .trim_start_matches("- ")
        .split(',')
        .map(str::trim)
        .filter(|value| !value.is_empty())
        .map(|value| token(value.trim_start_matches("or ").trim_start_matches("and ")))
        .collect();
    values.filter(|values| values.len() > 1)
}

/// `desc (descending) or asc` without what explains the values.
fn without_parentheses(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0usize;
    for character in text.chars() {
        match character {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(character),
            _ => {}
        }
    }
    out
}

/// The values of lines that all say `value: what it means`, where there are two at least.
pub(super) fn explained(lines: &[Line], kind: &Kind) -> Option<(usize, Vec<String>)> {
    if *kind == Kind::Boolean {
        return None;
    }
    let is_explained = |line: &&Line| {
        line.text.split_once([':', '：']).is_some_and(|(value, meaning)| {
            token(value).is_some() && !meaning.trim().is_empty() && !meaning.starts_with("//")
        })
    };
    let items: Vec<&Line> = lines.iter().filter(|line| line.item).collect();
    if items.len() > 1 && items.iter().all(|line| token(&line.text).is_some()) {
        let values = items.iter().filter_map(|line| token(&line.text)).collect();
        return items.first().map(|first| (first.number, values));
    }
    let candidates = if items.is_empty() { lines.iter().filter(is_explained).collect() } else { items };
    if candidates.len() < 2 || !candidates.iter().all(is_explained) {
        return None;
    }
    let words = ["note", "unit", "example", "format", "notice", "caution", "minimum", "maximum", "default"];
    let values: Vec<String> = candidates.iter().filter_map(|line| value_of(&line.text)).collect();
    let all = !values.iter().any(|value| words.contains(&value.to_lowercase().as_str()));
    candidates.first().filter(|_| all).map(|first| (first.number, values))
}

/// Lines that say `what it means: VALUE`, where there are two at least, as one text.
pub(super) fn behind(lines: &[Line]) -> Option<(usize, String)> {
    let is_behind = |line: &&Line| {
        let Some((words, values)) = line.text.split_once([':', '：']) else { return false };
        let values = values.trim().trim_end_matches([';', '；', '。', '.']);
        token(words).is_none_or(|word| !word.contains('_'))
            && !values.is_empty()
            && values.split('、').all(|value| token(value).is_some_and(|value| value.len() > 1))
            && !values.bytes().all(|byte| byte.is_ascii_digit() || b":.-".contains(&byte))
    };
    let found: Vec<&Line> = lines.iter().filter(is_behind).collect();
    let texts: Vec<&str> = found.iter().map(|line| line.text.as_str()).collect();
    found.first().filter(|_| found.len() > 1).map(|first| (first.number, texts.join(" ")))
}

/// The values in a sentence such as `The value can be A, B, or C.` `narrow` is the same in lower case.
pub(super) fn in_sentence(narrow: &str, sentence: &str) -> Option<Vec<String>> {
    const LEADS: &[&str] = &[
        "the value can be ",
        "the options are ",
        "value options: ",
        "options: ",
        "values can be ",
        "the options include ",
        "which can be ",
        "the value is either ",
        "可选值有",
        "取值有",
        "取值为",
        "可选值为",
        "仅限于",
    ];
    let lead = LEADS.iter().find(|lead| narrow.contains(**lead))?;
    let original = super::blocks::clean(sentence);
    let at = if lead.is_ascii() { original.to_ascii_lowercase().find(lead)? } else { original.find(lead)? };
    let written = original.get(at + lead.len()..)?;
    let values = separated(written)?;
    // `which can be viewed or deleted` names no values.
    let looks_like_value = |value: &String| {
        value.bytes().any(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
            || value == "true"
            || value == "false"
    };
    let is_certain = lead.contains("value") || lead.contains("option") || !lead.is_ascii();
    (is_certain || values.iter().all(looks_like_value)).then_some(values)
}

/// The default in a sentence such as `The default value is 10.`, and what else the sentence says.
pub(super) fn default_in(narrow: &str, sentence: &str) -> Option<(String, String)> {
    const LEADS: &[&str] = &[
        "the default value is ",
        "defaults to ",
        "默认值为",
        "默认为",
        "缺省值为",
        "默认值是",
        "默认设置为",
    ];
    let lead = LEADS.iter().find(|lead| narrow.contains(**lead))?;
    let original = self::narrow_keeping_case(sentence);
    let at = original.to_ascii_lowercase().find(lead)?;
    let rest = original.get(at + lead.len()..)?;
    let end = rest.find([' ', ',', ';', '。', '(']).unwrap_or(rest.len());
    let value = token(rest.get(..end)?.trim_end_matches('.'))?;
    // `默认为0` reads on with Chinese words: then it is no value.
    let after = rest.get(end..)?.trim_start_matches([' ', ',', '.', ';', '。']);
    let before = narrow.get(..narrow.find(lead)?).unwrap_or_default();
    Some((value, format!("{before}{}", after.to_ascii_lowercase())))
}

fn narrow_keeping_case(text: &str) -> String {
    text.trim().chars().map(|character| if character == '，' { ',' } else { character }).collect()
}

/// Whether a text explains numbers one by one: `0: idle, 1: busy`.
pub(super) fn numbered(text: &str) -> bool {
    let marks = [":", "表示", "代表", " indicates", " means"];
    let bytes = text.as_bytes();
    let mut count = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let begins =
            byte.is_ascii_digit() && (at == 0 || !bytes.get(at - 1).is_some_and(u8::is_ascii_alphanumeric));
        if begins {
            let rest = text.get(at..).unwrap_or_default().trim_start_matches(|c: char| c.is_ascii_digit());
            let is_time =
                rest.strip_prefix(':').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            count += usize::from(!is_time && marks.iter().any(|mark| rest.starts_with(mark)));
        }
    }
    count > 1 && !words::nothing(text)
}
