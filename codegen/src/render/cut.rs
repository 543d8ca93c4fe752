//! Cuts tokens into items, statements and parts, and tells what they are for the layout.

use proc_macro2::Delimiter;

use super::tree::{Token, width};

/// Items of one kind stand on lines that follow each other.
pub(super) fn group(item: &[Token]) -> Option<&'static str> {
    match item {
        [first, ..] if first.is_word("use") => Some("use"),
        [first, second, ..] if first.is_word("pub") && second.is_word("use") => Some("pub use"),
        [.., last] if last.is_sign(";") && item.iter().any(|one| one.is_word("mod")) => Some("mod"),
        [_, _, third, ..] if third.is_word("const") => Some("const"),
        [first, ..] if first.is_word("type") => Some("type"),
        [first, ..] if first.is_word("static") => Some("static"),
        _ => None,
    }
}

/// Cuts tokens into items, each with its attributes.
pub(super) struct Items<'a> {
    pub(super) rest: &'a [Token],
}

impl<'a> Iterator for Items<'a> {
    type Item = &'a [Token];

    fn next(&mut self) -> Option<&'a [Token]> {
        if self.rest.is_empty() {
            return None;
        }
        let (attributes, item) = split_attributes(self.rest);
        let inner = attributes.len() > 1 && attributes.get(1).is_some_and(|one| one.is_sign("!"));
        let length = if inner { 0 } else { item_length(item) };
        let (item, rest) = self.rest.split_at(attributes.len() + length);
        self.rest = rest;
        Some(item)
    }
}

/// Attributes that an item begins with, and what is behind them. Those of the file stand alone.
pub(super) fn split_attributes(tokens: &[Token]) -> (&[Token], &[Token]) {
    let mut end = 0;
    let mut inner = false;
    while tokens.get(end).is_some_and(|one| one.is_sign("#")) {
        let of_file = tokens.get(end + 1).is_some_and(|one| one.is_sign("!"));
        if end > 0 && of_file != inner {
            break;
        }
        inner = of_file;
        end += if of_file { 3 } else { 2 };
    }
    tokens.split_at(end.min(tokens.len()))
}

fn item_length(tokens: &[Token]) -> usize {
    let first = tokens.iter().find_map(|token| match token {
        Token::Word(word) if word != "pub" => Some(word.as_str()),
        _ => None,
    });
    let constant = first == Some("const") && !tokens.iter().take(4).any(|token| token.is_word("fn"));
    let to_semicolon = constant || matches!(first, Some("static" | "use" | "type" | "let"));
    let end = |token: &Token| token.is_sign(";") || (!to_semicolon && token.brace().is_some());
    tokens.iter().position(end).map_or(tokens.len(), |position| position + 1)
}

pub(super) fn statement_end(tokens: &[Token]) -> usize {
    let control = |word: &&str| tokens.first().is_some_and(|first| first.is_word(word));
    if !["if", "match", "for", "while", "loop"].iter().any(control) {
        return tokens.iter().position(|token| token.is_sign(";")).map_or(tokens.len(), |at| at + 1);
    }
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        index += 1;
        if token.brace().is_some() && !tokens.get(index).is_some_and(|next| next.is_word("else")) {
            break;
        }
    }
    index
}

/// The parts between commas; those inside of `<>` are no parts.
pub(super) fn parts(tokens: &[Token]) -> Vec<&[Token]> {
    let mut found = Vec::new();
    let (mut start, mut depth) = (0, 0usize);
    for (index, token) in tokens.iter().enumerate() {
        match token {
            Token::Sign("<") => depth += 1,
            Token::Sign(">") => depth = depth.saturating_sub(1),
            Token::Sign(",") if depth == 0 => {
                found.extend(tokens.get(start..index));
                start = index + 1;
            }
            _ => {}
        }
    }
    found.extend(tokens.get(start..).filter(|last| !last.is_empty()));
    found
}

/// Whether a brace behind these tokens begins a block and no struct.
pub(super) fn opens_block(before: &[Token]) -> bool {
    match (before.first(), before.last()) {
        (None, _) | (_, None) => true,
        (Some(first), Some(last)) => {
            ["if", "for", "while", "loop"].iter().any(|word| first.is_word(word))
                || last.is_word("else")
                || last.is_sign("|")
                || last.is_sign("=>")
                || last.is_word("move")
        }
    }
}

/// Whether the brackets at the end can hold what breaks.
pub(super) fn ends_in_brackets(part: &[Token]) -> bool {
    matches!(part.last(), Some(Token::Group(group)) if !group.tokens.is_empty())
}

pub(super) fn fits_before(first: &[&[Token]], last: &[Token], left: usize) -> bool {
    let opens = matches!(last, [Token::Sign("&"), Token::Group(_)] | [Token::Group(_)]);
    opens && first.iter().map(|part| width(part) + 2).sum::<usize>() + 3 <= left
}

/// Where the calls of a chain begin: at a dot that a name and brackets follow.
pub(super) fn calls(tokens: &[Token]) -> Vec<usize> {
    let mut found = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if !token.is_sign(".") {
            continue;
        }
        let mut after = tokens.iter().skip(index + 1);
        match after.next() {
            Some(word) if word.is_word("await") => {
                found.push(index);
                continue;
            }
            Some(Token::Word(_)) => {}
            _ => continue,
        }
        let mut depth = 0usize;
        for token in after {
            match token {
                Token::Sign("::") => {}
                Token::Sign("<") => depth += 1,
                Token::Sign(">") => depth = depth.saturating_sub(1),
                Token::Group(group) if depth == 0 && group.delimiter == Delimiter::Parenthesis => {
                    found.push(index);
                    break;
                }
                _ if depth > 0 => {}
                _ => break,
            }
        }
    }
    found
}

/// The text that a literal stands for.
pub(super) fn unescape(literal: &str, out: &mut String) {
    if let Some(raw) = literal.strip_prefix('r') {
        let marks = raw.len() - raw.trim_start_matches('#').len();
        out.push_str(raw.get(marks + 1..raw.len().saturating_sub(marks + 1)).unwrap_or_default());
        return;
    }
    let mut letters = literal.get(1..literal.len().saturating_sub(1)).unwrap_or_default().chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            out.push(letter);
            continue;
        }
        match letters.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some('0') => out.push('\0'),
            Some('u') => {
                let digits: String =
                    letters.by_ref().take_while(|one| *one != '}').filter(|one| *one != '{').collect();
                out.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some('x') => {
                let digits: String = letters.by_ref().take(2).collect();
                out.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
}
