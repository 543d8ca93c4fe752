//! The escapes behind which a server's response may show a character: those of JSON and of programming
//! languages, of URLs, of mail and of HTML.

use super::layer::Located;

/// What an escape stands for, and how many characters it has.
type Escape = (char, usize);

/// Takes the escape of a byte, and says how many characters it has.
type ReadByte<'a> = dyn Fn(&[Located]) -> Option<(u8, usize)> + 'a;

/// Undoes the escape that begins here, if one does.
pub(super) fn undo(rest: &[Located]) -> Option<Escape> {
    match rest.first()?.character {
        '\\' => backslash(rest),
        '%' => utf16(rest, "%u").or_else(|| bytes(rest, "%")),
        '=' => bytes(rest, "="),
        '&' => entity(rest),
        _ => None,
    }
}

/// An escape as JSON and programming languages have it.
fn backslash(rest: &[Located]) -> Option<Escape> {
    match rest.get(1)?.character {
        'n' | 'r' | 't' | 'b' | 'f' => Some((' ', 2)),
        'x' => bytes(rest, "\\x"),
        'u' => braces(rest).or_else(|| utf16(rest, "\\u")),
        'U' => Some((char::from_u32(hexadecimal(rest.get(2..10)?)?)?, 10)),
        '0'..='7' => run(rest, &octal),
        one if one.is_alphanumeric() => None,
        one => Some((one, 2)),
    }
}

/// `\u{2f}`.
fn braces(rest: &[Located]) -> Option<Escape> {
    const MOST: usize = 8;
    let digits = rest.get(2..).filter(|rest| starts_with(rest, "{"))?.get(1..)?;
    let length =
        digits.iter().take(MOST).position(|one| one.character == '}').filter(|length| *length > 0)?;
    Some((char::from_u32(hexadecimal(digits.get(..length)?)?)?, length + 4))
}

/// Four digits, or twice four where the character is beyond the first 65536.
fn utf16(rest: &[Located], prefix: &str) -> Option<Escape> {
    let unit = |rest: &[Located]| {
        let digits = rest.get(2..6).filter(|_| starts_with(rest, prefix))?;
        hexadecimal(digits)
    };
    let high = unit(rest)?;
    if let Some(one) = char::from_u32(high) {
        return Some((one, 6));
    }
    let low = unit(rest.get(6..)?)?;
    let joined = 0x10000 + (high.checked_sub(0xd800)? << 10) + low.checked_sub(0xdc00)?;
    Some((char::from_u32(joined)?, 12))
}

/// A byte of two digits behind a prefix, and as many more as its character takes.
fn bytes(rest: &[Located], prefix: &str) -> Option<Escape> {
    let length = prefix.len() + 2;
    run(rest, &|rest| {
        let digits = rest.get(prefix.len()..length).filter(|_| starts_with(rest, prefix))?;
        Some((u8::try_from(hexadecimal(digits)?).ok()?, length))
    })
}

/// A byte as C and protocol buffers write it, `\057`.
fn octal(rest: &[Located]) -> Option<(u8, usize)> {
    let digits = rest.get(1..).filter(|_| starts_with(rest, "\\"))?;
    let digits = digits.iter().take(3).map_while(|one| one.character.to_digit(8));
    let (number, length) = digits.fold((0, 0), |(number, length), digit| (8 * number + digit, length + 1));
    Some((u8::try_from(number).ok().filter(|_| length > 0)?, length + 1))
}

/// The first character of the bytes that follow each other here; a single one stands for itself where they are
/// no text.
fn run(rest: &[Located], next: &ReadByte<'_>) -> Option<Escape> {
    const MOST: usize = 4;
    let (mut bytes, mut end, mut single) = (Vec::new(), 0, None);
    while bytes.len() < MOST
        && let Some((byte, length)) = rest.get(end..).and_then(next)
    {
        bytes.push(byte);
        end += length;
        single = single.or(Some((char::from(byte), end)));
        if let Some(one) = std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next()) {
            return Some((one, end));
        }
    }
    single
}

/// Those that browsers take without a semicolon.
const BARE: [(&str, char); 5] = [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("nbsp", ' ')];
const NAMED: [(&str, char); 38] = [
    ("apos", '\''),
    ("ast", '*'),
    ("bsol", '\\'),
    ("colon", ':'),
    ("comma", ','),
    ("commat", '@'),
    ("dollar", '$'),
    ("equals", '='),
    ("excl", '!'),
    ("grave", '`'),
    ("hat", '^'),
    ("lbrace", '{'),
    ("lbrack", '['),
    ("lcub", '{'),
    ("lowbar", '_'),
    ("lpar", '('),
    ("lsqb", '['),
    ("midast", '*'),
    ("newline", ' '),
    ("num", '#'),
    ("percnt", '%'),
    ("period", '.'),
    ("plus", '+'),
    ("quest", '?'),
    ("rbrace", '}'),
    ("rbrack", ']'),
    ("rcub", '}'),
    ("rpar", ')'),
    ("rsqb", ']'),
    ("semi", ';'),
    ("shy", ' '),
    ("sol", '/'),
    ("tab", ' '),
    ("underbar", '_'),
    ("verbar", '|'),
    ("vert", '|'),
    ("zwj", ' '),
    ("zwnj", ' '),
];

/// A character as HTML has it.
fn entity(rest: &[Located]) -> Option<Escape> {
    const LONGEST: usize = 8;
    let behind = rest.get(1..)?;
    if starts_with(behind, "#") {
        return number(behind.get(1..)?);
    }
    let is_letter = |one: &&Located| one.character.is_ascii_alphabetic();
    let name =
        behind.iter().take(LONGEST).take_while(is_letter).map(|one| one.character.to_ascii_lowercase());
    let name: String = name.collect();
    let ended = starts_with(behind.get(name.len()..)?, ";");
    let named = BARE.iter().chain(&NAMED).find(|(known, _)| ended && *known == name);
    let whole = named.map(|(_, one)| (*one, name.len() + 2));
    whole.or_else(|| {
        let (known, one) = BARE.iter().find(|(known, _)| name.starts_with(known))?;
        Some((*one, known.len() + 1))
    })
}

/// The number of a character, with as many zeros before it as there are; what follows the `#`.
fn number(digits: &[Located]) -> Option<Escape> {
    const LONGEST: usize = 32;
    let (radix, skipped) = match digits.first()?.character {
        'x' | 'X' => (16, 1),
        _ => (10, 0),
    };
    let digits = digits.get(skipped..)?;
    let length = digits.iter().take(LONGEST).take_while(|one| one.character.is_digit(radix)).count();
    let value = value(digits.get(..length).filter(|digits| !digits.is_empty())?, radix)?;
    let ended = starts_with(digits.get(length..)?, ";");
    Some((char::from_u32(value)?, 2 + skipped + length + usize::from(ended)))
}

fn starts_with(rest: &[Located], prefix: &str) -> bool {
    let mut characters = rest.iter();
    prefix.chars().all(|one| characters.next().is_some_and(|other| other.character == one))
}

fn hexadecimal(digits: &[Located]) -> Option<u32> {
    value(digits, 16)
}

/// The number that digits stand for.
fn value(digits: &[Located], radix: u32) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, digit| {
        number.checked_mul(radix)?.checked_add(digit.character.to_digit(radix)?)
    })
}
