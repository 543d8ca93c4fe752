//! Compares patterns by the texts that they let through.
//!
//! Both are made into automata over bytes, and their states are walked in pairs until one accepts a text
//! that the other one does not. A pattern that is not regular, such as one with look-ahead, has no automaton.

use std::collections::{HashMap, VecDeque};

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::nfa::thompson;
use regex_automata::util::primitives::StateID;
use regex_automata::util::{start, syntax};
use regex_automata::{Anchored, MatchKind};

/// What one automaton may take, in bytes, and how many pairs of states are looked at.
const MOST_BYTES: usize = 4 << 20;
const MOST_PAIRS: usize = 200_000;

/// How two patterns relate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    /// They let the same texts through.
    Same,
    /// The new one lets fewer through; a text that it refuses.
    Tighter(String),
    /// The new one lets more through; a text that the old one refused.
    Looser(String),
    /// A text that only the old one lets through, and one that only the new one does.
    Different(String, String),
    /// Why they cannot be compared.
    Unknown(String),
}

/// Compares what a list of patterns lets through, all of which a text has to match, with another one.
pub(super) fn relation(base: &[&str], head: &[&str]) -> Relation {
    let compiled =
        |patterns: &[&str]| patterns.iter().map(|one| automaton(one)).collect::<Result<Vec<_>, _>>();
    let found = compiled(base).and_then(|base| {
        let head = compiled(head)?;
        Ok((only(&base, &head)?, only(&head, &base)?))
    });
    match found {
        Ok((None, None)) => Relation::Same,
        Ok((Some(refused), None)) => Relation::Tighter(refused),
        Ok((None, Some(accepted))) => Relation::Looser(accepted),
        Ok((Some(refused), Some(accepted))) => Relation::Different(refused, accepted),
        Err(reason) => Relation::Unknown(reason),
    }
}

/// The automaton of all texts in which a pattern is found.
fn automaton(pattern: &str) -> Result<dense::DFA<Vec<u32>>, String> {
    let translated = translate(pattern)?;
    let whole = format!("\\A(?s:.)*(?:{translated})(?s:.)*\\z");
    dense::Builder::new()
        .configure(
            dense::Config::new()
                .match_kind(MatchKind::All)
                .start_kind(StartKind::Anchored)
                .dfa_size_limit(Some(MOST_BYTES))
                .determinize_size_limit(Some(MOST_BYTES)),
        )
        .syntax(syntax::Config::new().nest_limit(100))
        .thompson(thompson::Config::new().nfa_size_limit(Some(MOST_BYTES)))
        .build(&whole)
        .map_err(|error| {
            let mut cause: &dyn std::error::Error = &error;
            while let Some(next) = cause.source() {
                cause = next;
            }
            let text = cause.to_string();
            text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
        })
}

type States = Vec<StateID>;

/// The shortest text that all of the first automata accept and one of the others does not.
fn only(
    accepting: &[dense::DFA<Vec<u32>>],
    refusing: &[dense::DFA<Vec<u32>>],
) -> Result<Option<String>, String> {
    let all: Vec<&dense::DFA<Vec<u32>>> = accepting.iter().chain(refusing).collect();
    let config = start::Config::new().anchored(Anchored::Yes);
    let first: Result<States, _> = all.iter().map(|one| one.start_state(&config)).collect();
    let first = first.map_err(|error| error.to_string())?;
    let accepted = |states: &States| {
        let ends =
            |(dfa, state): (&&dense::DFA<Vec<u32>>, &StateID)| dfa.is_match_state(dfa.next_eoi_state(*state));
        let ends: Vec<bool> = all.iter().zip(states).map(ends).collect();
        let (by_first, by_others) = ends.split_at(accepting.len());
        by_first.iter().all(|end| *end) && !by_others.iter().all(|end| *end)
    };
    // From where, and by which byte, each pair was reached.
    let mut reached: HashMap<States, Option<(States, u8)>> = HashMap::from([(first.clone(), None)]);
    let mut waiting = VecDeque::from([first]);
    while let Some(states) = waiting.pop_front() {
        if accepted(&states) {
            return Ok(Some(text(&reached, states)));
        }
        if reached.len() > MOST_PAIRS {
            return Err("they are too large".to_owned());
        }
        for byte in bytes() {
            let next: States =
                all.iter().zip(&states).map(|(dfa, state)| dfa.next_state(*state, byte)).collect();
            let dead =
                all.iter().zip(&next).take(accepting.len()).any(|(dfa, state)| dfa.is_dead_state(*state));
            if !dead && !reached.contains_key(&next) {
                reached.insert(next.clone(), Some((states.clone(), byte)));
                waiting.push_back(next);
            }
        }
    }
    Ok(None)
}

/// All bytes, those that people can read first.
fn bytes() -> impl Iterator<Item = u8> {
    let readable = (b'a'..=b'z').chain(b'0'..=b'9').chain(b'A'..=b'Z');
    let others = (0..=u8::MAX).filter(|byte| !byte.is_ascii_alphanumeric());
    let (shown, rest): (Vec<u8>, Vec<u8>) = others.partition(u8::is_ascii_graphic);
    readable.chain(shown).chain(rest)
}

fn text(reached: &HashMap<States, Option<(States, u8)>>, mut states: States) -> String {
    let mut bytes = Vec::new();
    while let Some(Some((before, byte))) = reached.get(&states) {
        bytes.push(*byte);
        states = before.clone();
    }
    bytes.reverse();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A pattern of ECMAScript in the syntax of Rust's regular expressions.
fn translate(pattern: &str) -> Result<String, String> {
    const SPACE: &str =
        r"\t-\r \u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}";
    let mut out = String::new();
    let mut in_class = false;
    let mut rest = pattern.chars().peekable();
    while let Some(one) = rest.next() {
        match one {
            '\\' => match rest.next() {
                Some('d') => out.push_str(if in_class { "0-9" } else { "[0-9]" }),
                Some('D') => out.push_str("[^0-9]"),
                Some('w') => out.push_str(if in_class { "0-9A-Za-z_" } else { "[0-9A-Za-z_]" }),
                Some('W') => out.push_str("[^0-9A-Za-z_]"),
                Some('s') if in_class => out.push_str(SPACE),
                Some('s') => out.push_str(&format!("[{SPACE}]")),
                Some('S') => out.push_str(&format!("[^{SPACE}]")),
                Some('b') if in_class => out.push_str(r"\x08"),
                Some('b') => out.push_str(r"(?-u:\b)"),
                Some('0') if !rest.peek().is_some_and(char::is_ascii_digit) => out.push_str(r"\x00"),
                Some(one @ ('n' | 'r' | 't' | 'v' | 'f' | 'x' | 'u' | 'p' | 'P')) => out.extend(['\\', one]),
                Some(digit) if digit.is_ascii_digit() => return Err("it refers back to a group".to_owned()),
                Some(letter) if letter.is_ascii_alphabetic() => {
                    return Err(format!("`\\{letter}` is not known"));
                }
                Some(other) => out.push_str(&literal(other)),
                None => return Err("it ends with a backslash".to_owned()),
            },
            '[' if in_class => out.push_str(r"\["),
            '[' => {
                in_class = true;
                out.push('[');
                if rest.next_if_eq(&'^').is_some() {
                    out.push('^');
                }
                if rest.peek() == Some(&']') {
                    return Err("it has an empty class".to_owned());
                }
            }
            ']' if in_class => {
                in_class = false;
                out.push(']');
            }
            '&' | '~' | '#' | ' ' if in_class => out.extend(['\\', one]),
            '-' if in_class && rest.peek() == Some(&'-') => return Err("it has `--` in a class".to_owned()),
            '.' if !in_class => out.push_str(r"[^\n\r\u{2028}\u{2029}]"),
            '(' if !in_class && rest.peek() == Some(&'?') => {
                rest.next();
                match rest.next() {
                    Some(':') => out.push_str("(?:"),
                    Some('=' | '!') => return Err("it has look-ahead".to_owned()),
                    Some('<') if !matches!(rest.peek(), Some('=' | '!')) => out.push_str("(?<"),
                    Some('<') => return Err("it has look-behind".to_owned()),
                    _ => return Err("it has a group of an unknown kind".to_owned()),
                }
            }
            _ => out.push(one),
        }
    }
    Ok(out)
}

/// A character that stands for itself.
fn literal(one: char) -> String {
    format!("\\x{{{:x}}}", u32::from(one))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compare(base: &str, head: &str) -> Relation {
        relation(&[base], &[head])
    }

    #[test]
    fn the_same_texts_are_the_same_pattern() {
        for (one, other) in [
            ("^[a-z]{2,4}$", "^[a-z][a-z][a-z]?[a-z]?$"),
            (r"^\d+$", "^[0-9][0-9]*$"),
            ("^(a|b)$", "^[ab]$"),
            ("abc", "^.*abc|abc"),
            (r"^[\w.\-]*$", r"^[-._A-Za-z0-9]*$"),
            (r#"^[^<>&"'\\]*$"#, r#"^[^\\'"&><]*$"#),
        ] {
            assert_eq!(compare(one, other), Relation::Same, "{one} {other}");
        }
    }

    #[test]
    fn a_text_proves_the_difference() {
        assert_eq!(compare("^[a-z0-9]+$", "^[a-z]+$"), Relation::Tighter("0".to_owned()));
        assert_eq!(compare("^[a-z]+$", "^[a-z]*$"), Relation::Looser(String::new()));
        assert_eq!(compare("^[a-z]$", "[a-z]"), Relation::Looser("aa".to_owned()));
        assert_eq!(compare("^a$", "^b$"), Relation::Different("a".to_owned(), "b".to_owned()));
        assert_eq!(compare("^[^<]$", "^[^<é]$"), Relation::Tighter("é".to_owned()));
    }

    #[test]
    fn what_is_not_regular_is_said() {
        for pattern in ["^(?=.*[0-9]).+$", r"^(a)\1$", "(?<=a)b"] {
            assert!(matches!(compare(pattern, "^a$"), Relation::Unknown(_)), "{pattern}");
        }
    }
}
