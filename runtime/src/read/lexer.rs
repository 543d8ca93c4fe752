//! Takes JSON apart into tokens, with hifijson's lexer. Nothing here calls itself: depth costs no stack.

use std::borrow::Cow;

use hifijson::num::{Lex as _, LexWrite as _};
use hifijson::str::{Lex as _, LexAlloc as _};
use hifijson::token::Lex as _;
use hifijson::{Read as _, SliceLexer};

/// The byte order mark that some servers put before their JSON.
pub(super) const MARK: &[u8] = "\u{feff}".as_bytes();

pub(super) struct Lexer<'a> {
    rest: SliceLexer<'a>,
    whole: &'a [u8],
    /// The same, where all of it is UTF-8: what is cut out of it need not be looked at again.
    utf8: Option<&'a str>,
}

/// The beginning of a value.
pub(super) enum Token<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    /// Any other number, as it is written.
    Number(&'a str),
    Text(Cow<'a, str>),
    /// A text with half of a surrogate pair, or of bytes that are no UTF-8.
    NoUnicode,
    List,
    Map,
}

/// The name of a field.
pub(super) enum Key<'a> {
    /// The one that was expected.
    Expected,
    Other(Cow<'a, str>),
    NoUnicode,
}

/// The bytes are no JSON; the text says why not.
pub(super) struct Malformed(pub(super) &'static str);

type Result<T> = std::result::Result<T, Malformed>;

const EARLY: Malformed = Malformed("the JSON ends early");
const NO_VALUE: Malformed = Malformed("no JSON value begins");

impl<'a> Lexer<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let rest = bytes.strip_prefix(MARK).unwrap_or(bytes);
        Lexer { rest: SliceLexer::new(rest), whole: bytes, utf8: std::str::from_utf8(bytes).ok() }
    }

    /// Line and column of what comes next, counted from 1.
    pub(super) fn position(&self) -> (usize, usize) {
        let read = self.whole.len() - self.rest.as_slice().len();
        let read = self.whole.get(..read).unwrap_or_default();
        let line = read.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = read.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        (line, column)
    }

    /// Reads a value; of a list or an object only the bracket.
    pub(super) fn value(&mut self) -> Result<Token<'a>> {
        match self.rest.ws_peek().ok_or(EARLY)? {
            b'"' => {
                self.rest.take_next();
                Ok(self.text()?.map_or(Token::NoUnicode, Token::Text))
            }
            b'-' | b'0'..=b'9' => self.number(),
            b'{' => Ok(self.take(Token::Map)),
            b'[' => Ok(self.take(Token::List)),
            _ => match self.rest.null_or_bool() {
                Some(None) => Ok(Token::Null),
                Some(Some(value)) => Ok(Token::Bool(value)),
                None if self.rest.as_slice().is_empty() => Err(EARLY),
                None => Err(NO_VALUE),
            },
        }
    }

    fn take(&mut self, token: Token<'a>) -> Token<'a> {
        self.rest.take_next();
        token
    }

    /// The text after a quote; nothing where it is no Unicode.
    fn text(&mut self) -> Result<Option<Cow<'a, str>>> {
        let bytes = self.rest.as_slice();
        // Most texts have no escape in them, and are not copied.
        let end = plain(bytes);
        if let Some((text, [b'"', rest @ ..])) = bytes.split_at_checked(end)
            && let Some(text) = match self.utf8 {
                Some(whole) => whole.get(whole.len() - bytes.len()..).and_then(|text| text.get(..end)),
                None => std::str::from_utf8(text).ok(),
            }
        {
            self.rest = SliceLexer::new(rest);
            return Ok(Some(Cow::Borrowed(text)));
        }
        let start = SliceLexer::new(bytes);
        match self.rest.str_string() {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.is_unicode_error() => {
                self.rest = start;
                self.skip_text()?;
                Ok(None)
            }
            Err(error) => Err(in_text(&error)),
        }
    }

    fn skip_text(&mut self) -> Result<()> {
        self.rest.str_ignore().map_err(|error| in_text(&error))
    }

    fn number(&mut self) -> Result<Token<'a>> {
        if let Some((value, rest)) = short_integer(self.rest.as_slice()) {
            self.rest = SliceLexer::new(rest);
            return Ok(Token::Integer(value));
        }
        let number = self.rest.num_string().validated();
        let (text, parts) = number.map_err(|_| Malformed("a number has no digit where it needs one"))?;
        if !parts.is_int() {
            return Ok(Token::Number(text));
        }
        Ok(match text.parse::<i128>() {
            Ok(value) => match (i64::try_from(value), u64::try_from(value)) {
                (Ok(value), _) => Token::Integer(value),
                (_, Ok(value)) => Token::Unsigned(value),
                _ => Token::Number(text),
            },
            Err(_) => Token::Number(text),
        })
    }

    /// Whether a bracket comes next.
    pub(super) fn is_next(&mut self, bracket: u8) -> bool {
        self.rest.ws_peek() == Some(bracket)
    }

    /// After an opening bracket: whether anything stands before the closing one.
    pub(super) fn first(&mut self, end: u8) -> Result<bool> {
        let next = self.rest.ws_peek().ok_or(EARLY)?;
        if next == end {
            self.rest.take_next();
        }
        Ok(next != end)
    }

    /// After an item: whether another follows.
    pub(super) fn more(&mut self, end: u8) -> Result<bool> {
        match self.rest.ws_peek().ok_or(EARLY)? {
            b',' => {
                self.rest.take_next();
                match self.rest.ws_peek().ok_or(EARLY)? {
                    next if next == end => Err(Malformed("trailing comma")),
                    _ => Ok(true),
                }
            }
            next if next == end => {
                self.rest.take_next();
                Ok(false)
            }
            _ => Err(Malformed("a comma or a closing bracket is missing")),
        }
    }

    /// The name of a field, and the colon after it. The expected one is compared as it stands there.
    pub(super) fn key(&mut self, expected: &str) -> Result<Key<'a>> {
        self.quote()?;
        let bytes = self.rest.as_slice();
        let after = bytes.strip_prefix(expected.as_bytes()).and_then(|rest| rest.strip_prefix(b"\""));
        let key = if let Some(after) = after {
            self.rest = SliceLexer::new(after);
            Key::Expected
        } else {
            self.text()?.map_or(Key::NoUnicode, Key::Other)
        };
        self.colon()?;
        Ok(key)
    }

    fn quote(&mut self) -> Result<()> {
        self.rest.expect(SliceLexer::ws_peek, b'"').ok_or(Malformed("a field has no name"))
    }

    fn colon(&mut self) -> Result<()> {
        self.rest.expect(SliceLexer::ws_peek, b':').ok_or(Malformed("a colon is missing"))
    }

    /// The type of the value that comes next, by its first character.
    pub(super) fn kind(&mut self) -> &'static str {
        match self.rest.ws_peek() {
            Some(b'"') => "a text",
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b't' | b'f') => "a truth value",
            Some(b'n') => "null",
            _ => "a number",
        }
    }

    /// Passes over a value.
    pub(super) fn skip(&mut self) -> Result<()> {
        self.skip_from(Vec::new())
    }

    /// Passes over the rest of a list or an object, from behind its opening bracket on.
    pub(super) fn skip_to(&mut self, end: u8) -> Result<()> {
        if self.first(end)? {
            if end == b'}' {
                self.skip_key()?;
            }
            self.skip_from(vec![end])?;
        }
        Ok(())
    }

    /// Passes over a value and what follows it in the lists and objects whose closing brackets are given.
    fn skip_from(&mut self, mut open: Vec<u8>) -> Result<()> {
        loop {
            let end = match self.rest.ws_peek().ok_or(EARLY)? {
                b'{' => Some(b'}'),
                b'[' => Some(b']'),
                b'"' => {
                    self.rest.take_next();
                    self.skip_text()?;
                    None
                }
                b'-' | b'0'..=b'9' => {
                    self.rest.num_ignore().validate().map_err(|_| NO_VALUE)?;
                    None
                }
                _ => {
                    self.rest.null_or_bool().ok_or(NO_VALUE)?;
                    None
                }
            };
            if let Some(end) = end {
                self.rest.take_next();
                if self.first(end)? {
                    open.push(end);
                    if end == b'}' {
                        self.skip_key()?;
                    }
                    continue;
                }
            }
            loop {
                let Some(end) = open.last().copied() else { return Ok(()) };
                if self.more(end)? {
                    if end == b'}' {
                        self.skip_key()?;
                    }
                    break;
                }
                open.pop();
            }
        }
    }

    fn skip_key(&mut self) -> Result<()> {
        self.quote()?;
        self.skip_text()?;
        self.colon()
    }

    /// Checks that nothing follows.
    pub(super) fn end(&mut self) -> Result<()> {
        match self.rest.ws_peek() {
            None => Ok(()),
            Some(_) => Err(Malformed("trailing characters")),
        }
    }
}

/// How many bytes come before the first quote, backslash or control character. Eight are looked at at once:
/// what is subtracted from a byte reaches its highest bit where the byte is smaller, and a byte of another text
/// only above the first one that is looked for.
fn plain(bytes: &[u8]) -> usize {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * EACH;
    let below = |word: u64, limit: u64| word.wrapping_sub(limit * EACH) & !word & HIGH;
    let (words, rest) = bytes.as_chunks();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let is = |byte: u8| below(word ^ (u64::from(byte) * EACH), 1);
        let found = is(b'"') | is(b'\\') | below(word, 0x20);
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f));
    end.map_or(bytes.len(), |end| bytes.len() - rest.len() + end)
}

/// The integer at the beginning, where it is a usual one, and what follows it.
fn short_integer(bytes: &[u8]) -> Option<(i64, &[u8])> {
    /// So many digits fit, whatever they are.
    const DIGITS: usize = 18;
    let mut value = 0;
    for (length, byte) in bytes.iter().take(DIGITS).enumerate() {
        match byte {
            b'0'..=b'9' if length == 0 || bytes.first() != Some(&b'0') => {
                value = value * 10 + i64::from(byte - b'0');
            }
            b',' | b'}' | b']' | b'\n' | b'\r' | b' ' if length > 0 => {
                return Some((value, bytes.get(length..)?));
            }
            _ => return None,
        }
    }
    None
}

fn in_text(error: &hifijson::str::Error) -> Malformed {
    use hifijson::str::Error;
    match error {
        Error::Eof | Error::Escape(hifijson::escape::Error::Eof) => EARLY,
        Error::Control => Malformed("a text has a control character in it"),
        _ => Malformed("a text has an escape in it that JSON does not know"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_text_ends_at_the_same_byte_as_one_by_one() {
        // Neighbors that a subtraction could borrow from.
        for background in [0x00, 0x1f, 0x20, b'"', b'#', b'!', b'\\', b']', b'[', b'a', 0x80, 0xa2, 0xff] {
            for length in 0..20 {
                for (place, byte) in (0..length).flat_map(|place| (0..=255).map(move |byte| (place, byte))) {
                    let mut bytes = vec![b'a'; length];
                    bytes[place..].fill(background);
                    bytes[place] = byte;
                    let one_by_one = bytes.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f));
                    assert_eq!(plain(&bytes), one_by_one.unwrap_or(length), "{bytes:?}");
                }
            }
        }
    }

    #[test]
    fn texts_are_cut_out_where_they_stand() {
        let mark = "\u{feff}";
        let cases: [(&[u8], Option<&str>); 8] = [
            (br#""""#, Some("")),
            (r#" "längs der Straße, € 5" "#.as_bytes(), Some("längs der Straße, € 5")),
            (br#""a\u00e4\n""#, Some("aä\n")),
            (br#""a\ud800""#, None),
            // Bytes that are no UTF-8: in the text itself, or behind it.
            (b"\"a\xff\"", None),
            (b"\"abc\" \xff", Some("abc")),
            (b"\"\xe2\x82\"", None),
            (b"\"\xe2\x82\xac\"\xe2", Some("€")),
        ];
        for (json, expected) in cases {
            for json in [json.to_vec(), [mark.as_bytes(), json].concat()] {
                let text = match Lexer::new(&json).value() {
                    Ok(Token::Text(text)) => Some(text.into_owned()),
                    Ok(Token::NoUnicode) => None,
                    _ => panic!("no text in {json:?}"),
                };
                assert_eq!(text.as_deref(), expected, "{json:?}");
            }
        }
    }
}
