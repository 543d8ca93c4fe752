//! Phrases with holes, found in a text: `maximum of {max} characters`.

/// What stands where a phrase has a hole, in the order of the holes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Where the phrase begins and ends in the text.
    pub(super) start: usize,
    pub(super) end: usize,
    /// The numbers that it holds.
    pub(super) numbers: Vec<String>,
}

/// Finds a phrase. `#` stands for a number; everything else stands for itself. The text is in lower case.
pub(super) fn find(phrase: &str, text: &str) -> Option<Found> {
    text.char_indices().find_map(|(start, _)| {
        // A phrase begins where a word or a number begins.
        let before = text.get(..start)?.chars().next_back();
        let first = text.get(start..)?.chars().next()?;
        if before.is_some_and(|before| {
            (before.is_ascii_alphanumeric() || before == '_') && first.is_ascii_alphanumeric()
                || first.is_ascii_digit() && matches!(before, '.' | ',' | '-' | '_')
        }) {
            return None;
        }
        let (length, numbers) = matches_at(phrase, text.get(start..)?)?;
        Some(Found { start, end: start + length, numbers })
    })
}

/// How much of a text a phrase takes from its beginning on.
fn matches_at(phrase: &str, text: &str) -> Option<(usize, Vec<String>)> {
    let mut rest = text;
    let mut numbers = Vec::new();
    for (count, literal) in phrase.split('#').enumerate() {
        if count > 0 {
            let (number, length) = number(rest)?;
            numbers.push(number);
            rest = rest.get(length..)?;
        }
        rest = rest.strip_prefix(literal)?;
    }
    let ends_in_word = phrase.ends_with(|last: char| last.is_ascii_alphanumeric());
    if ends_in_word && rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_') {
        return None;
    }
    Some((text.len() - rest.len(), numbers))
}

/// The number that a text begins with, without the commas between its digits, and its length.
pub(super) fn number(text: &str) -> Option<(String, usize)> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = usize::from(bytes.first().is_some_and(|byte| b"+-".contains(byte)));
    if !digit(end) {
        return None;
    }
    while digit(end) {
        end += 1;
        let is_group =
            bytes.get(end) == Some(&b',') && (1..4).all(|ahead| digit(end + ahead)) && !digit(end + 4);
        if is_group || bytes.get(end) == Some(&b'.') && digit(end + 1) {
            end += 1;
        }
    }
    let number: String = text.get(..end)?.chars().filter(|character| !",+".contains(*character)).collect();
    // A version or an address is no number.
    (number.matches('.').count() < 2 && bytes.get(end) != Some(&b':')).then_some((number, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_with_their_numbers() {
        for (phrase, text, numbers) in [
            ("maximum of # characters", "enter a maximum of 1,024 characters.", Some(vec!["1024"])),
            ("# to # characters", "it has 4 to 64 characters", Some(vec!["4", "64"])),
            ("最大长度:#", "名称 最大长度:36", Some(vec!["36"])),
            (">=#", "值>=-3", Some(vec!["-3"])),
            ("maximum of # characters", "a maximum of characters", None),
            ("up to #", "up to 1.2.3", None),
            ("at #", "at 12:30", None),
            ("min #", "admin 3", None),
        ] {
            let found = find(phrase, text).map(|found| found.numbers);
            assert_eq!(
                found,
                numbers.map(|numbers| numbers.into_iter().map(String::from).collect()),
                "{text}"
            );
        }
    }
}
