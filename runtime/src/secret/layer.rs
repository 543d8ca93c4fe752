//! A text as characters that know where in it they come from, so that escapes can be undone in steps.

use super::escape;

/// Characters, in their order.
pub(super) struct Layer(Vec<Located>);

/// A character, and the bytes of the text that it comes from.
#[derive(Clone, Copy)]
pub(super) struct Located {
    pub(super) character: char,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Whether a character counts when texts are compared: no white space, no control character, nothing
/// invisible (what Unicode calls ignorable, and marks of direction); nor `+`, which is a space in forms.
pub(super) fn counts(one: char) -> bool {
    let is_invisible = matches!(one,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}');
    !(one.is_whitespace() || one.is_control() || is_invisible)
}

/// The character as it is compared: a small letter of the usual width, and base64 as URLs have it like the
/// other.
pub(super) fn fold(one: char) -> impl Iterator<Item = char> {
    const WIDE: u32 = 0xff01 - 0x21;
    let usual = u32::from(one).checked_sub(WIDE).and_then(char::from_u32);
    let one = match usual.filter(char::is_ascii_graphic).unwrap_or(one) {
        '-' => '+',
        '_' => '/',
        one => one,
    };
    one.to_lowercase().filter(|one| *one != '+')
}

/// The text as it is.
pub(super) fn layer(text: &str) -> Layer {
    let located =
        |(start, character): (usize, char)| Located { character, start, end: start + character.len_utf8() };
    Layer(text.char_indices().map(located).collect())
}

impl Layer {
    /// The characters that count, as they are compared.
    pub(super) fn folded(&self) -> Vec<Located> {
        let counting = self.0.iter().filter(|one| counts(one.character));
        counting.flat_map(|one| fold(one.character).map(|character| Located { character, ..*one })).collect()
    }
}

/// The same with one level of escapes undone; nothing where there is none.
pub(super) fn decode(layer: &Layer) -> Option<Layer> {
    let (joined, mut changed) = joined(&layer.0);
    let mut rest = joined.as_slice();
    let mut decoded = Vec::with_capacity(rest.len());
    while let Some((first, behind)) = rest.split_first() {
        let Some((character, length)) = escape::undo(rest) else {
            decoded.push(*first);
            rest = behind;
            continue;
        };
        changed = true;
        let (escaped, behind) = rest.split_at(length.min(rest.len()));
        let end = escaped.last().map_or(first.end, |last| last.end);
        decoded.push(Located { character, start: first.start, end });
        rest = behind;
    }
    changed.then_some(Layer(decoded))
}

/// The characters that count, since an escape may be folded too, without the colours of terminals and the
/// signs that a line goes on; and whether there were any of these.
fn joined(mut rest: &[Located]) -> (Vec<Located>, bool) {
    let mut joined = Vec::with_capacity(rest.len());
    let mut changed = false;
    while let Some((first, behind)) = rest.split_first() {
        let length = match first.character {
            '\\' | '=' => line_end(behind),
            '\u{1b}' => colour(behind),
            _ => None,
        };
        rest = behind.get(length.unwrap_or_default()..).unwrap_or_default();
        changed |= length.is_some();
        if length.is_none() && counts(first.character) {
            joined.push(*first);
        }
    }
    (joined, changed)
}

/// How many characters end a line here.
fn line_end(rest: &[Located]) -> Option<usize> {
    match rest {
        [first, second, ..] if first.character == '\r' && second.character == '\n' => Some(2),
        [first, ..] if matches!(first.character, '\r' | '\n') => Some(1),
        _ => None,
    }
}

/// How many characters follow the escape character of a terminal's colour.
fn colour(rest: &[Located]) -> Option<usize> {
    let (_, behind) = rest.split_first().filter(|(first, _)| first.character == '[')?;
    let parameters = |one: &Located| one.character.is_ascii_digit() || matches!(one.character, ';' | '?');
    let length = behind.iter().take_while(|one| parameters(one)).count();
    behind.get(length).map(|_| length + 2)
}
