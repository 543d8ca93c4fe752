//! A text as characters that know where in it they come from, so that escapes can be undone in steps.

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
/// invisible; nor `+`, which is a space in forms.
pub(super) fn counts(one: char) -> bool {
    let is_invisible = matches!(one,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    !(one.is_whitespace() || one.is_control() || is_invisible)
}

/// The character as it is compared: a small letter, and base64 as URLs have it like the other.
pub(super) fn fold(one: char) -> impl Iterator<Item = char> {
    let one = match one {
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
    let mut rest = layer.0.as_slice();
    let mut decoded = Vec::with_capacity(rest.len());
    let mut changed = false;
    while let Some((first, behind)) = rest.split_first() {
        let escape = match first.character {
            '\\' => backslash(behind),
            '%' => percent(rest),
            '&' => entity(behind),
            _ => None,
        };
        let Some((characters, length)) = escape else {
            decoded.push(*first);
            rest = behind;
            continue;
        };
        changed = true;
        let (escaped, behind) = rest.split_at(length.min(rest.len()));
        let end = escaped.last().map_or(first.end, |last| last.end);
        decoded.extend(characters.into_iter().map(|character| Located {
            character,
            start: first.start,
            end,
        }));
        rest = behind;
    }
    changed.then_some(Layer(decoded))
}

/// What an escape stands for, and how many characters it has.
type Escape = (Vec<char>, usize);

/// An escape as JSON and programming languages have it; what follows the backslash.
fn backslash(behind: &[Located]) -> Option<Escape> {
    let kind = behind.first()?.character;
    let single = |one: char| Some((vec![one], 2));
    match kind {
        'n' | 'r' | 't' | 'b' | 'f' | '0' => single(' '),
        '\\' | '/' | '"' | '\'' | '&' | '<' | '>' => single(kind),
        'x' => Some((vec![char::from_u32(hexadecimal(behind.get(1..3)?)?)?], 4)),
        'u' => {
            let high = hexadecimal(behind.get(1..5)?)?;
            if let Some(one) = char::from_u32(high) {
                return Some((vec![one], 6));
            }
            // The other half of a character beyond the first 65536 follows as an escape of its own.
            let [slash, u, low @ ..] = behind.get(5..11)? else { return None };
            let low = (slash.character == '\\' && u.character == 'u').then(|| hexadecimal(low)).flatten()?;
            let joined = 0x10000 + (high.checked_sub(0xd800)? << 10) + low.checked_sub(0xdc00)?;
            Some((vec![char::from_u32(joined)?], 12))
        }
        _ => None,
    }
}

/// Bytes as URLs have them, as many as follow each other.
fn percent(rest: &[Located]) -> Option<Escape> {
    let mut bytes = Vec::new();
    for three in rest.chunks(3) {
        match three {
            [percent, digits @ ..] if percent.character == '%' && digits.len() == 2 => {
                let Some(byte) = hexadecimal(digits).and_then(|byte| u8::try_from(byte).ok()) else { break };
                bytes.push(byte);
            }
            _ => break,
        }
        // One character at a time, so that each knows its place.
        if let Ok(text) = std::str::from_utf8(&bytes) {
            return Some((text.chars().collect(), 3 * bytes.len()));
        }
        if bytes.len() == 4 {
            break;
        }
    }
    let first = *bytes.first()?;
    Some((vec![char::from(first)], 3))
}

/// A character as HTML has it; what follows the `&`.
fn entity(behind: &[Located]) -> Option<Escape> {
    const MOST: usize = 8;
    let end = behind.iter().take(MOST + 1).position(|one| one.character == ';')?;
    let name: String = behind.get(..end)?.iter().map(|one| one.character).collect();
    let one = match name.to_ascii_lowercase().as_str() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "sol" => '/',
        "bsol" => '\\',
        "plus" => '+',
        "equals" => '=',
        name => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(number)?
        }
    };
    Some((vec![one], end + 2))
}

/// The number that hexadecimal digits stand for.
fn hexadecimal(digits: &[Located]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| Some(16 * number + digit.character.to_digit(16)?))
}
