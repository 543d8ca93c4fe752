//! Finds code, message and request id in the body of an error, whatever else is in it.
//!
//! Services, their gateways and what lies between write errors in many shapes, and some write no JSON that a
//! strict reader would take: a lone surrogate, bytes that are no UTF-8, an end that is missing. Nothing is
//! kept here but the wanted texts, and each byte is looked at once.

use std::borrow::Cow;

/// The names that services give to each field, the best first, without `_` and in small letters.
const CODES: [&str; 3] = ["errorcode", "errcode", "code"];
const MESSAGES: [&str; 13] = [
    "errormsg",
    "errormessage",
    "errmsg",
    "errmessage",
    "message",
    "externalmessage",
    "msg",
    "errordescription",
    "description",
    "reason",
    "detail",
    "faultstring",
    "error",
];
const IDS: [&str; 2] = ["requestid", "xrequestid"];

/// Objects inside of each other that are looked into: `{"error": {"NeutronError": {"details": [{…}]}}}`.
const DEEPEST: usize = 5;
/// Items of a list that are looked into.
const ITEMS: usize = 16;
/// Bytes of a text that are kept. A message that is JSON itself has its own message in there.
const LONGEST: usize = 64 * 1024;

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorFields {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

/// Reads the fields of a body.
pub(crate) fn error_fields(body: &[u8]) -> ErrorFields {
    fields_of(body, 0)
}

/// `nesting` counts the texts that hold the bytes as JSON.
fn fields_of(body: &[u8], nesting: usize) -> ErrorFields {
    let mut scan = Scan { rest: body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body) };
    let mut found = Found::default();
    match scan.peek() {
        Some(b'"') => found.message.offer(0, scan.text().to_owned()),
        // A page for people; what is in its scripts is not about the request.
        Some(b'<') => {}
        _ => scan.all(&mut found),
    }
    let [code, message, request_id] =
        [found.code, found.message, found.request_id].map(|best| best.0.map(|(_, raw)| decoded(&raw)));
    let mut fields = ErrorFields { code, message, request_id };
    if nesting < 2
        && let Some(message) = &fields.message
        && message.trim_start().starts_with(['{', '['])
    {
        let inner = fields_of(message.as_bytes(), nesting + 1);
        fields.code = fields.code.or(inner.code);
        fields.message = inner.message.or(fields.message);
        fields.request_id = fields.request_id.or(inner.request_id);
    }
    fields
}

#[derive(Default)]
struct Found {
    code: Best,
    message: Best,
    request_id: Best,
}

/// The best text so far, as it stands in the JSON, and how good it is: less is better.
#[derive(Default)]
struct Best(Option<(usize, Vec<u8>)>);

impl Best {
    fn offer(&mut self, rank: usize, raw: Vec<u8>) {
        let better = self.0.as_ref().is_none_or(|(best, _)| rank < *best);
        if better && !raw.is_empty() {
            self.0 = Some((rank, raw));
        }
    }
}

impl Found {
    /// Takes the value of a field if it is one of the wanted. Outer objects come first, and an object called
    /// `error` before others.
    fn offer(&mut self, name: &[u8], rank: usize, is_number: bool, raw: &[u8]) {
        // Its letters may be escapes, of six bytes each.
        let name: String = decoded(name.get(..192).unwrap_or(name))
            .chars()
            .take(32)
            .filter(|one| !matches!(one, '_' | '-'))
            .map(|one| one.to_ascii_lowercase())
            .collect();
        for (names, best, numbers) in [
            (&CODES[..], &mut self.code, true),
            (&MESSAGES, &mut self.message, false),
            (&IDS, &mut self.request_id, true),
        ] {
            if let Some(index) = names.iter().position(|known| *known == name)
                && (numbers || !is_number)
            {
                best.offer(rank + index, raw.get(..LONGEST).unwrap_or(raw).to_owned());
            }
        }
    }
}

/// Walks over what may be JSON, and makes the best of what is none.
struct Scan<'a> {
    rest: &'a [u8],
}

impl<'a> Scan<'a> {
    fn peek(&mut self) -> Option<u8> {
        self.rest = self.rest.trim_ascii_start();
        self.rest.first().copied()
    }

    fn take(&mut self, expected: u8) -> bool {
        let found = self.peek() == Some(expected);
        if found {
            self.advance(1);
        }
        found
    }

    fn advance(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Looks into each object and list in turn: some servers write several, or something before the first.
    fn all(&mut self, found: &mut Found) {
        while let Some(start) = self.rest.iter().position(|byte| b"{[".contains(byte)) {
            self.advance(start);
            self.value(0, 0, found);
        }
    }

    /// Looks into an object or a list, at a depth that is counted, and passes over anything else.
    fn value(&mut self, depth: usize, rank: usize, found: &mut Found) {
        match self.peek() {
            Some(b'{') if depth < DEEPEST => self.object(depth, rank, found),
            Some(b'[') if depth < DEEPEST => {
                self.advance(1);
                let mut position = 0;
                while self.peek().is_some_and(|next| next != b']') {
                    match self.peek() {
                        Some(b'{') if position < ITEMS => self.object(depth, rank, found),
                        Some(b'[') if position < ITEMS => self.value(depth + 1, rank, found),
                        _ => self.skip(),
                    }
                    position += 1;
                    if !self.take(b',') {
                        break;
                    }
                }
                self.take(b']');
            }
            _ => self.skip(),
        }
    }

    fn object(&mut self, depth: usize, rank: usize, found: &mut Found) {
        self.advance(1);
        while self.peek() == Some(b'"') {
            let name = self.text();
            if !self.take(b':') {
                return;
            }
            match self.peek() {
                Some(b'"') => found.offer(name, rank, false, self.text()),
                Some(b'-' | b'0'..=b'9') => {
                    let before = self.rest;
                    self.skip();
                    let length = before.len() - self.rest.len();
                    found.offer(name, rank, true, before.get(..length.min(64)).unwrap_or_default());
                }
                next => {
                    if next == Some(b'[')
                        && let Some(text) = self.first_text()
                    {
                        found.offer(name, rank, false, text);
                    }
                    // Each level is worse than any name of the level above.
                    let level = (depth + 1) * 100;
                    let rank = if name == b"error" { level } else { level + 50 };
                    self.value(depth + 1, rank, found);
                }
            }
            if !self.take(b',') {
                break;
            }
        }
        self.take(b'}');
    }

    /// The text with which the list begins that begins here.
    fn first_text(&self) -> Option<&'a [u8]> {
        let mut ahead = Scan { rest: self.rest };
        (ahead.take(b'[') && ahead.peek() == Some(b'"')).then(|| ahead.text())
    }

    /// The text that begins here, as it is written; to the end of all where its own is missing.
    fn text(&mut self) -> &'a [u8] {
        self.advance(1);
        let text = self.rest;
        let mut end = 0;
        loop {
            match text.get(end) {
                Some(b'\\') => end += 2,
                Some(b'"') | None => break,
                Some(_) => end += 1,
            }
        }
        self.advance(end + 1);
        text.get(..end).unwrap_or(text)
    }

    /// Passes over a value, however deep it is.
    fn skip(&mut self) {
        let mut depth = 0_usize;
        while let Some(next) = self.peek() {
            match next {
                b'"' => {
                    self.text();
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.advance(1);
                }
                b'}' | b']' if depth == 0 => return,
                b'}' | b']' => {
                    depth -= 1;
                    self.advance(1);
                }
                b',' | b':' if depth == 0 => return,
                b',' | b':' => self.advance(1),
                _ => {
                    let ends = |byte: &u8| byte.is_ascii_whitespace() || b"\"{}[],:".contains(byte);
                    self.advance(self.rest.iter().position(ends).unwrap_or(self.rest.len()));
                }
            }
            if depth == 0 {
                return;
            }
        }
    }
}

/// The text that stands in JSON so. What is no Unicode becomes U+FFFD.
fn decoded(raw: &[u8]) -> String {
    let text: Cow<'_, str> = String::from_utf8_lossy(raw);
    let Some((plain, mut rest)) = text.split_once('\\') else { return text.into_owned() };
    let mut out = plain.to_owned();
    loop {
        let mut chars = rest.chars();
        match chars.next() {
            Some('u') => {
                let (one, after) = unicode(chars.as_str());
                out.push(one);
                chars = after.chars();
            }
            Some(other) => out.push(match other {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\u{8}',
                'f' => '\u{c}',
                other => other,
            }),
            None => return out,
        }
        match chars.as_str().split_once('\\') {
            Some((plain, after)) => {
                out.push_str(plain);
                rest = after;
            }
            None => {
                out.push_str(chars.as_str());
                return out;
            }
        }
    }
}

/// The character of an escape, of two where they are the halves of a pair, and what follows it.
fn unicode(digits: &str) -> (char, &str) {
    let unit = |text: &str| text.get(..4).and_then(|digits| u16::from_str_radix(digits, 16).ok());
    let Some(first) = unit(digits) else { return (char::REPLACEMENT_CHARACTER, digits) };
    let rest = digits.get(4..).unwrap_or_default();
    let second = rest.strip_prefix("\\u").and_then(unit).filter(|_| (0xD800..0xDC00).contains(&first));
    if let Some(second) = second
        && let Some(Ok(one)) = char::decode_utf16([first, second]).next()
    {
        return (one, rest.get(6..).unwrap_or_default());
    }
    let one = char::decode_utf16([first]).next().and_then(Result::ok);
    (one.unwrap_or(char::REPLACEMENT_CHARACTER), rest)
}
