//! What a description says about values: limits, defaults and lists of values that can be read with
//! certainty, and the sentences that a person has to read.

use super::blocks::Line;
use super::kind::Kind;
use super::phrases::{
    CONDITIONS, HARMLESS, LABELS, LEADING, LIMITING, LIMITING_NUMBERS, NUMBERS, PHRASES, Says,
};
use super::template;
use super::values;
use super::words;

/// Something that the page says, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Located<T> {
    /// Line of the file, counted from 1.
    pub(crate) line: usize,
    /// What is said.
    pub(crate) value: T,
}

/// What a page says about the values of a field. Numbers are texts of digits, as they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Limits {
    /// Fewest characters.
    pub(crate) min_length: Option<Located<String>>,
    /// Most characters.
    pub(crate) max_length: Option<Located<String>>,
    /// Least value.
    pub(crate) minimum: Option<Located<String>>,
    /// Greatest value.
    pub(crate) maximum: Option<Located<String>>,
    /// Fewest items.
    pub(crate) min_items: Option<Located<String>>,
    /// Most items.
    pub(crate) max_items: Option<Located<String>>,
    /// The only values.
    pub(crate) values: Option<Located<Vec<String>>>,
    /// What a value that is left out stands for.
    pub(crate) default: Option<Located<String>>,
    /// A regular expression.
    pub(crate) pattern: Option<Located<String>>,
    /// Sentences that say something about values and are not understood with certainty.
    pub(crate) prose: Vec<Located<String>>,
    /// All that is written, for the question whether a value is mentioned at all.
    pub(crate) text: String,
}

/// Reads a description.
pub(crate) fn read(lines: &[Line], kind: &Kind) -> Limits {
    let mut limits = Limits {
        text: lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n"),
        ..Limits::default()
    };
    for part in values::parts(lines) {
        // `If the kind is pear, the options are as follows:`
        let is_conditional = CONDITIONS.iter().any(|word| format!(" {}", part.before).contains(word));
        match part.label {
            label if is_conditional && label != values::Label::Text => {
                let lines = part.lines.into_iter().filter(|line| !words::nothing(&line.text));
                limits.prose.extend(lines.map(|line| Located { line: line.number, value: line.text }));
            }
            values::Label::Text => limits.sentences(&part.lines, kind, false),
            values::Label::Enum | values::Label::Values | values::Label::Range if part.lines.is_empty() => {
                let value = "values that the copy has lost".to_owned();
                limits.prose.push(Located { line: part.line, value });
            }
            values::Label::Enum | values::Label::Values => {
                let spaced = values::spaced(&part.lines).filter(|_| part.label == values::Label::Enum);
                if let Some(value) = spaced {
                    limits.values.get_or_insert(Located { line: part.line, value });
                } else if !limits.list(&part.lines) {
                    limits.sentences(&part.lines, kind, true);
                }
            }
            values::Label::Range => limits.range(&part.lines, kind),
            values::Label::Default => limits.default_of(&part.lines, kind),
            values::Label::Pattern => {
                if let [first, ..] = part.lines.as_slice() {
                    limits.pattern = Some(Located { line: first.number, value: first.text.clone() });
                }
            }
        }
    }
    limits
}

impl Limits {
    /// How many things were read with certainty.
    pub(crate) fn count(&self) -> usize {
        let numbers = [
            &self.min_length,
            &self.max_length,
            &self.minimum,
            &self.maximum,
            &self.min_items,
            &self.max_items,
            &self.default,
            &self.pattern,
        ];
        numbers.into_iter().flatten().count() + usize::from(self.values.is_some())
    }

    /// Whether a value is written anywhere in the description.
    pub(crate) fn mentions(&self, value: &str) -> bool {
        let text = self.text.replace(',', "");
        let is_inner = |character: char| character.is_ascii_alphanumeric() || character == '_';
        text.match_indices(value).any(|(at, _)| {
            let before = text.get(..at).and_then(|text| text.chars().next_back());
            let after = text.get(at + value.len()..).and_then(|text| text.chars().next());
            !before.is_some_and(is_inner) && !after.is_some_and(is_inner)
        })
    }

    fn list(&mut self, lines: &[Line]) -> bool {
        let Some(found) = values::list(lines) else {
            return lines.iter().all(|line| words::nothing(&line.text));
        };
        let line = lines.first().map_or(0, |line| line.number);
        self.values.get_or_insert(Located { line, value: found });
        true
    }

    /// What follows `Value range:`.
    fn range(&mut self, lines: &[Line], kind: &Kind) {
        if lines.iter().all(|line| words::nothing(&line.text) || refers_elsewhere(&line.text)) {
            return;
        }
        if let [line] = lines
            && let Some((low, high, is_length)) = values::range(&line.text)
        {
            let says = match (is_length, innermost(kind)) {
                (true, _) => Says::Length(low.is_some(), high.is_some()),
                (false, Kind::Integer { .. } | Kind::Number) => Says::Value(low.is_some(), high.is_some()),
                // Of a text: its length or a number in it, nobody says.
                _ => return self.prose.push(Located { line: line.number, value: line.text.clone() }),
            };
            self.set(says, low.into_iter().chain(high).collect(), line.number, kind);
            return;
        }
        if !self.list(lines) {
            self.sentences(lines, kind, true);
        }
    }

    /// What follows `Default value:`.
    fn default_of(&mut self, lines: &[Line], kind: &Kind) {
        let Some((first, rest)) = lines.split_first() else { return };
        let (value, after) = match first.text.split_once(['。', ' ']) {
            Some((value, after)) => (value, after),
            None => (first.text.as_str(), ""),
        };
        let value = value.trim_end_matches(['.', ',', ';', '。', '，']).trim_matches(['"', '“', '”', '\'']);
        let is_value = !value.is_empty() && value.is_ascii() && (after.is_empty() || *kind != Kind::Text);
        if words::nothing(value) || words::nothing(&first.text) {
            self.sentences(rest, kind, false);
        } else if is_value {
            self.default.get_or_insert(Located { line: first.number, value: value.to_owned() });
            let after = Line { number: first.number, text: after.to_owned(), item: false };
            self.sentences(&[&[after], rest].concat(), kind, false);
        } else {
            self.sentences(lines, kind, true);
        }
    }

    /// Reads what is not under a label. `certain` where what cannot be read has to be a limit.
    fn sentences(&mut self, lines: &[Line], kind: &Kind, certain: bool) {
        let explained = values::explained(lines, kind);
        if explained.is_some() && is_conditional(lines) {
            let items = lines.iter().filter(|line| line.item);
            self.prose.extend(items.map(|line| Located { line: line.number, value: line.text.clone() }));
        } else if let Some((line, found)) = explained {
            self.values.get_or_insert(Located { line, value: found });
        }
        // `Without a key: NONE`: values that stand behind their words.
        if let Some((line, text)) = values::behind(lines).filter(|_| self.values.is_none()) {
            self.prose.push(Located { line, value: text });
        }
        for line in lines {
            for sentence in values::sentences(&line.text) {
                self.sentence(&sentence, line, kind, certain);
            }
        }
    }

    fn sentence(&mut self, sentence: &str, line: &Line, kind: &Kind, certain: bool) {
        let mut rest = values::narrow(sentence);
        self.take(LABELS, &mut rest, line.number, kind);
        let spaced = format!(" {rest}");
        let conditional = CONDITIONS.iter().any(|word| spaced.contains(word));
        if !conditional {
            self.take(PHRASES, &mut rest, line.number, kind);
            if let Some(found) = values::in_sentence(&rest, sentence) {
                let known = self.values.get_or_insert(Located { line: line.number, value: found.clone() });
                if found.iter().all(|value| known.value.contains(value)) {
                    return;
                }
            }
            if let Some((value, left)) = values::default_in(&rest, sentence) {
                self.default.get_or_insert(Located { line: line.number, value });
                rest = left;
            }
        }
        // `fig: the only fruit that …` explains a value that was read.
        let explains = values::value_of(&line.text).is_some_and(|value| {
            self.values.as_ref().is_some_and(|known| known.value.contains(&value))
                || *innermost(kind) == Kind::Boolean && matches!(value.as_str(), "true" | "false")
        });
        let mut words = format!(" {rest}");
        for harmless in HARMLESS {
            words = words.replace(harmless, "");
        }
        let number = has_number(&words);
        let limits = LIMITING.iter().any(|word| words.contains(word))
            || number && LIMITING_NUMBERS.iter().any(|word| words.contains(word))
            || number && values::numbered(&values::narrow(&line.text))
            || words.split_once("which can be ").is_some_and(|(_, values)| values.contains(" or "));
        let certain = certain && rest.chars().any(char::is_alphanumeric);
        if (certain || limits) && !explains && !words::nothing(&rest) && !refers_elsewhere(&rest) {
            self.prose.push(Located { line: line.number, value: sentence.trim().to_owned() });
        }
    }

    /// Takes out of a sentence what the phrases say.
    fn take(&mut self, phrases: &[(&str, Says)], rest: &mut String, line: usize, kind: &Kind) {
        for (phrase, says) in phrases {
            while let Some(found) = template::find(phrase, rest) {
                self.set(*says, found.numbers, line, kind);
                rest.replace_range(without_lead(rest, found.start)..found.end, "");
            }
        }
    }

    /// Sets the limits that a phrase gives. What was said first, under a label, counts; what contradicts
    /// it is for a person.
    fn set(&mut self, says: Says, numbers: Vec<String>, line: usize, kind: &Kind) {
        let is_text = *innermost(kind) == Kind::Text;
        let says = match says {
            Says::Low if is_text => Says::Length(true, false),
            Says::High if is_text => Says::Length(false, true),
            Says::Low => Says::Value(true, false),
            Says::High => Says::Value(false, true),
            // `Maximum length` of a number counts its digits.
            says => says,
        };
        let (low, high, places) = match says {
            Says::Length(low, high) => (low, high, (&mut self.min_length, &mut self.max_length)),
            Says::Items => (true, true, (&mut self.min_items, &mut self.max_items)),
            Says::Value(low, high) => (low, high, (&mut self.minimum, &mut self.maximum)),
            Says::Low | Says::High => return,
        };
        let mut numbers = numbers.into_iter();
        let mut contradiction = None;
        for place in [low.then_some(places.0), high.then_some(places.1)].into_iter().flatten() {
            let Some(value) = numbers.next() else { break };
            match place {
                Some(said) if said.value != value => contradiction = Some(value),
                Some(_) => {}
                None => *place = Some(Located { line, value }),
            }
        }
        if let Some(value) = contradiction {
            self.prose
                .push(Located { line, value: format!("{value}, which contradicts another limit here") });
        }
    }
}

/// Whether the sentence above a list says when the list holds.
fn is_conditional(lines: &[Line]) -> bool {
    let above = lines.iter().take_while(|line| !line.item).last();
    let sentence = above.and_then(|line| values::sentences(&line.text).pop());
    let sentence = format!(" {}", values::narrow(&sentence.unwrap_or_default()));
    sentence.ends_with(':') && CONDITIONS.iter().any(|word| sentence.contains(word))
}

/// Where the words before a limit begin that belong to it.
fn without_lead(text: &str, start: usize) -> usize {
    let mut before = text.get(..start).unwrap_or_default();
    loop {
        let trimmed = before.trim_end();
        let shorter = LEADING.iter().find_map(|word| {
            let rest = trimmed.strip_suffix(word)?;
            let is_whole = !word.is_ascii() || rest.is_empty() || rest.ends_with([' ', '.', ',']);
            is_whole.then_some(rest)
        });
        match shorter {
            Some(shorter) => before = shorter,
            None => return trimmed.len(),
        }
    }
}

/// The type of the values that a limit is about: those of a list, for a list of scalars.
fn innermost(kind: &Kind) -> &Kind {
    match kind {
        Kind::Array(items) => innermost(items),
        kind => kind,
    }
}

/// Whether a sentence has a number, in digits or in words.
pub(crate) fn has_number(text: &str) -> bool {
    let in_words = |word: &str| NUMBERS.iter().any(|number| number.eq_ignore_ascii_case(word));
    text.bytes().any(|byte| byte.is_ascii_digit())
        || text.contains(['一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十'])
        || text.split(|c: char| !c.is_alphanumeric()).any(in_words)
}

/// Whether a sentence only names a place where more is said.
fn refers_elsewhere(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let refers = ["for details, see", "see ", "for details", "请参见", "参见", "详见", "具体请参见"];
    let codes = ["error codes", "错误码"];
    refers.iter().any(|word| text.starts_with(word)) && codes.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was read, as one line: `length 1..20, value 0.., items ..5, values a|b, default x, prose: …`.
    fn summary(limits: &Limits) -> String {
        let value =
            |limit: &Option<Located<String>>| limit.as_ref().map(|l| l.value.clone()).unwrap_or_default();
        let mut parts = Vec::new();
        for (name, low, high) in [
            ("length", &limits.min_length, &limits.max_length),
            ("value", &limits.minimum, &limits.maximum),
            ("items", &limits.min_items, &limits.max_items),
        ] {
            if low.is_some() || high.is_some() {
                parts.push(format!("{name} {}..{}", value(low), value(high)));
            }
        }
        parts.extend(limits.values.as_ref().map(|values| format!("values {}", values.value.join("|"))));
        parts.extend(limits.default.as_ref().map(|default| format!("default {}", default.value)));
        parts.extend(limits.pattern.as_ref().map(|pattern| format!("pattern {}", pattern.value)));
        parts.extend(limits.prose.iter().map(|sentence| format!("prose: {}", sentence.value)));
        parts.join("; ")
    }

    #[test]
    fn descriptions_are_read() {
        const TEXT: &str = "String";
        const NUMBER: &str = "Integer";
        const LIST: &str = "Array of strings";
        // Type, lines of the description (an item begins with `* `), what is read.
        for (kind, description, wanted) in [
            (TEXT, "A name. Minimum length: 1 character Maximum length: 1,024 characters", "length 1..1024"),
            (TEXT, "A name. Minimum: 0 Maximum: 255", "length 0..255"),
            (NUMBER, "A size. Minimum: 0 Maximum: 255", "value 0..255"),
            (LIST, "Names. 最小长度：1 最大长度：36 数组长度：1 - 100", "length 1..36; items 1..100"),
            (
                NUMBER,
                "Definition:\nWhere to begin.\nConstraints:\nN/A\nRange:\n≥ 0\nDefault Value:\n0",
                "value 0..; default 0",
            ),
            (
                NUMBER,
                "参数解释\n每页条数。\n约束限制\n不涉及。\n取值范围\n1-1000\n默认取值\n10",
                "value 1..1000; default 10",
            ),
            (
                NUMBER,
                "参数解释: 每页条数。 约束限制: 不涉及。 取值范围: 大于等于0。 默认取值: 10",
                "value 0..; default 10",
            ),
            (TEXT, "参数解释: 类型。 取值范围: run:运行日志。 默认取值: 不涉及。", "values run"),
            (
                TEXT,
                "Parameter description: A name. Value range: 4 to 64 characters. Default value: N/A.",
                "length 4..64",
            ),
            (
                TEXT,
                "Value range:\n* true: yes\n* false: no\nDefault value:\nfalse",
                "values true|false; default false",
            ),
            (TEXT, "Value range: 1–10", "prose: 1–10"),
            (NUMBER, "The value must be greater than or equal to 0.", "value 0.."),
            (
                NUMBER,
                "The minimum value is 1. The maximum value is 1000. If it is left out, 10 are shown by default.",
                "value 1..1000; prose: If it is left out, 10 are shown by default.",
            ),
            (TEXT, "Enter a maximum of 100 characters.", "length ..100"),
            (
                TEXT,
                "任务描述，不能超过255个字符，且不能包含<>等特殊字符。",
                "length ..255; prose: 任务描述，不能超过255个字符，且不能包含<>等特殊字符。",
            ),
            (TEXT, "可选值有pear、fig或plum。默认值为fig。", "values pear|fig|plum; default fig"),
            (TEXT, "State. Options: WAITING (not begun), RUNNING, or DONE.", "values WAITING|RUNNING|DONE"),
            (TEXT, "State. The value can be:\n* waiting: not begun\n* done: over", "values waiting|done"),
            (TEXT, "Kind.\n* pear: soft\n* fig: the only sweet one", "values pear|fig"),
            (TEXT, "Kind, which can be ripe or unripe.", "prose: Kind, which can be ripe or unripe."),
            (TEXT, "Kind, which can be seen in the console.", ""),
            (TEXT, "枚举值： pear fig", "values pear|fig"),
            (TEXT, "枚举值：", "prose: values that the copy has lost"),
            (NUMBER, "0: idle; 1: busy", "prose: 0: idle;; prose: 1: busy"),
            (NUMBER, "付费模式，0表示按需，1表示包年。", "prose: 付费模式，0表示按需，1表示包年。"),
            (TEXT, "Time, such as 2026-01-01 or 12:30. See Table 3.", ""),
            (TEXT, "正则匹配：^[a-z]+$", "pattern ^[a-z]+$"),
            (
                TEXT,
                "Maximum: 20. It cannot exceed 10 characters.",
                "length ..20; prose: 10, which contradicts another limit here",
            ),
            (
                "Boolean",
                "Whether it is on.\n* true: on\n* false: only off\nDefault value: false",
                "default false",
            ),
        ] {
            let lines: Vec<Line> = description
                .lines()
                .enumerate()
                .map(|(at, line)| Line {
                    number: at + 1,
                    text: super::super::blocks::clean(line.strip_prefix("* ").unwrap_or(line)),
                    item: line.starts_with("* "),
                })
                .collect();
            let limits = read(&lines, &Kind::parse(kind));
            assert_eq!(summary(&limits), wanted, "{kind}: {description}");
        }
    }
}
