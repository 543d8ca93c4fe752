//! What a description says about values: limits, defaults and lists of values that can be read with
//! certainty, and the sentences that a person has to read.

use super::blocks::Line;
use super::kind::Kind;
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

/// What the numbers of a phrase are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    /// `Minimum: 3`: a length of a text, a value of a number.
    Low,
    High,
    Length(bool, bool),
    Value(bool, bool),
    Items,
}

/// Phrases of a form: they stand for what they say wherever they are.
const LABELS: &[(&str, Says)] = &[
    ("minimum length: # characters", Says::Length(true, false)),
    ("minimum length: # character", Says::Length(true, false)),
    ("minimum length: #", Says::Length(true, false)),
    ("maximum length: # characters", Says::Length(false, true)),
    ("maximum length: # character", Says::Length(false, true)),
    ("maximum length: #", Says::Length(false, true)),
    ("minimum value: #", Says::Low),
    ("maximum value: #", Says::High),
    ("minimum: #", Says::Low),
    ("maximum: #", Says::High),
    ("array length: # - #", Says::Items),
    ("array length: #-#", Says::Items),
    ("array length: # to #", Says::Items),
    ("最小长度:#", Says::Length(true, false)),
    ("最大长度:#", Says::Length(false, true)),
    ("最小值:#", Says::Low),
    ("最大值:#", Says::High),
    ("数组长度:#-#", Says::Items),
];

/// Phrases of sentences: they are certain where the sentence has no condition.
const PHRASES: &[(&str, Says)] = &[
    ("# to # characters", Says::Length(true, true)),
    ("# - # characters", Says::Length(true, true)),
    ("#-# characters", Says::Length(true, true)),
    ("maximum of # characters", Says::Length(false, true)),
    ("maximum # characters", Says::Length(false, true)),
    ("at most # characters", Says::Length(false, true)),
    ("up to # characters", Says::Length(false, true)),
    ("exceed # characters", Says::Length(false, true)),
    ("no more than # characters", Says::Length(false, true)),
    ("maximum length is # characters", Says::Length(false, true)),
    ("maximum length of # characters", Says::Length(false, true)),
    ("at least # characters", Says::Length(true, false)),
    ("greater than or equal to #", Says::Value(true, false)),
    ("no less than #", Says::Value(true, false)),
    ("not less than #", Says::Value(true, false)),
    ("cannot be lower than #", Says::Value(true, false)),
    ("minimum value is #", Says::Value(true, false)),
    ("maximum value is #", Says::Value(false, true)),
    ("value ranges from # to #", Says::Value(true, true)),
    ("value range is # to #", Says::Value(true, true)),
    ("value range is #-#", Says::Value(true, true)),
    ("less than or equal to #", Says::Value(false, true)),
    ("长度为#到#个字符", Says::Length(true, true)),
    ("长度为#-#个字符", Says::Length(true, true)),
    ("长度为#~#个字符", Says::Length(true, true)),
    ("长度为#到#位的字符串", Says::Length(true, true)),
    ("#到#个字符", Says::Length(true, true)),
    ("#-#个字符", Says::Length(true, true)),
    ("长度不超过#个字符", Says::Length(false, true)),
    ("长度不超过#的字符串", Says::Length(false, true)),
    ("长度为#~#的字符", Says::Length(true, true)),
    ("不能超过#个字符", Says::Length(false, true)),
    ("不超过#个字符", Says::Length(false, true)),
    ("最大长度为#个字符", Says::Length(false, true)),
    ("最大长度#个字符", Says::Length(false, true)),
    ("最大长度为#", Says::Length(false, true)),
    ("大于等于#", Says::Value(true, false)),
    ("大于或等于#", Says::Value(true, false)),
    ("不小于#", Says::Value(true, false)),
    ("小于等于#", Says::Value(false, true)),
    ("最小值为#", Says::Value(true, false)),
    ("最大值为#", Says::Value(false, true)),
];

/// Words that tell that a sentence holds only sometimes.
const CONDITIONS: &[&str] = &[
    " if ",
    " when ",
    "unless ",
    " for ",
    "for example",
    "depends on",
    "otherwise",
    "each time",
    "except",
    "e.g.",
    "若",
    "如果",
    "时,",
    "时，",
    "当",
    "例如",
    "除非",
    "否则",
    "例:",
    "实例时",
];

/// Words that tell that a sentence limits a value.
const LIMITING: &[&str] = &[
    "must",
    "cannot",
    "can only",
    "at most",
    "at least",
    "max.",
    "min.",
    "exceed",
    "by default",
    "default value",
    "default is",
    "defaults to",
    "mandatory",
    "required",
    "optional",
    "options",
    "one of",
    "can be left",
    "the value can be",
    "not supported",
    "not allowed",
    "start with",
    "begin with",
    "separate",
    "supports only",
    "only the following",
    "retain the default",
    "不能",
    "必须",
    "最多",
    "最少",
    "至少",
    "默认",
    "缺省",
    "只能",
    "仅支持",
    "只支持",
    "目前支持",
    "当前支持",
    "必选",
    "必填",
    "为空",
    "个字符",
    "可选",
    "不支持",
    "以内",
    "不得",
    "开头",
    "取值有",
    "取值为",
];

/// Words that do so where a number stands beside them: `Maximum bandwidth` alone is a name.
const LIMITING_NUMBERS: &[&str] = &[
    "maximum",
    "minimum",
    "up to",
    "more than",
    "less than",
    "greater than",
    "between",
    "range",
    "length",
    "characters",
    "digits",
    "the value is ",
    "取值",
    "范围",
    "长度",
    "大于",
    "小于",
    "超过",
    "最大",
    "最小",
];

/// Words before a limit that belong to it.
const LEADING: &[&str] = &[
    "the value",
    "must be",
    "should be",
    "can be",
    "must not",
    "cannot",
    "must contain",
    "can contain",
    "contains",
    "contain",
    "is",
    "must",
    "the",
    "a",
    "be",
    "enter",
    "value",
    "an integer",
    "no",
    "取值",
    "的值",
    "值",
    "长度",
    ",",
];

/// Reads a description.
pub(crate) fn read(lines: &[Line], kind: &Kind) -> Limits {
    let mut limits = Limits {
        text: lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n"),
        ..Limits::default()
    };
    for part in values::parts(lines) {
        match part.label {
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
        if let Some((line, found)) = values::explained(lines, kind) {
            self.values.get_or_insert(Located { line, value: found });
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
        let number = rest.bytes().any(|byte| byte.is_ascii_digit());
        let limits = LIMITING.iter().any(|word| rest.contains(word))
            || number && LIMITING_NUMBERS.iter().any(|word| rest.contains(word))
            || values::numbered(&rest);
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

/// Whether a sentence only names a place where more is said.
fn refers_elsewhere(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let refers = ["for details, see", "see ", "for details", "请参见", "参见", "详见", "具体请参见"];
    let codes = ["error codes", "错误码"];
    refers.iter().any(|word| text.starts_with(word)) && codes.iter().any(|word| text.contains(word))
}
