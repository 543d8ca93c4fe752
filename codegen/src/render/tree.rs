//! Tokens as a tree that knows how wide each part is on one line, and where spaces go.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// The width of what cannot stand on one line.
pub(super) const NEVER: usize = 1 << 20;

/// A token, or tokens in brackets.
pub(super) enum Token {
    /// An identifier, a keyword, a literal or a lifetime.
    Word(String),
    /// A sign, all of its characters together.
    Sign(&'static str),
    Group(Group),
}

/// Tokens in brackets.
pub(super) struct Group {
    pub(super) delimiter: Delimiter,
    pub(super) tokens: Vec<Token>,
    /// How wide it is on one line, its brackets included.
    pub(super) width: usize,
}

impl Token {
    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self, Token::Word(own) if own == word)
    }

    pub(super) fn is_sign(&self, sign: &str) -> bool {
        matches!(self, Token::Sign(own) if *own == sign)
    }

    pub(super) fn group(&self, delimiter: Delimiter) -> Option<&Group> {
        match self {
            Token::Group(group) if group.delimiter == delimiter => Some(group),
            _ => None,
        }
    }

    /// Where it is a `{}` group, that.
    pub(super) fn brace(&self) -> Option<&Group> {
        self.group(Delimiter::Brace)
    }
}

/// The tree of tokens. A comma behind the last of several things is left out.
pub(super) fn tree(tokens: TokenStream) -> Vec<Token> {
    let mut out = Vec::new();
    let mut signs = String::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) => {
                signs.push(punct.as_char());
                if punct.spacing() == Spacing::Alone {
                    split(&mut signs, &mut out);
                }
            }
            TokenTree::Ident(ident) => {
                // The quote of a lifetime belongs to the word behind it.
                let lifetime = signs.ends_with('\'');
                if lifetime {
                    signs.pop();
                }
                split(&mut signs, &mut out);
                out.push(Token::Word(if lifetime { format!("'{ident}") } else { ident.to_string() }));
            }
            TokenTree::Literal(literal) => {
                split(&mut signs, &mut out);
                out.push(Token::Word(literal.to_string()));
            }
            TokenTree::Group(group) => {
                split(&mut signs, &mut out);
                let mut tokens = tree(group.stream());
                match group.delimiter() {
                    Delimiter::None => out.extend(tokens),
                    delimiter => {
                        let commas = tokens.iter().filter(|token| token.is_sign(",")).count();
                        // A tuple of one needs its comma.
                        let needed = delimiter == Delimiter::Parenthesis && commas == 1;
                        if tokens.last().is_some_and(|last| last.is_sign(",")) && !needed {
                            tokens.pop();
                        }
                        let width = group_width(delimiter, &tokens);
                        out.push(Token::Group(Group { delimiter, tokens, width }));
                    }
                }
            }
        }
    }
    split(&mut signs, &mut out);
    out
}

/// Signs of several characters.
const LONG: &[&str] = &["::", "->", "=>", "..", "&&", "||", "==", "!="];

/// Every sign of one character.
const SINGLE: &str = "!#$%&'*+,-./:;<=>?@^|~";

fn split(signs: &mut String, out: &mut Vec<Token>) {
    let mut rest = signs.as_str();
    while !rest.is_empty() {
        let long =
            (rest.len() > 1).then(|| LONG.iter().copied().find(|sign| rest.starts_with(sign))).flatten();
        let single = || SINGLE.find(rest.get(..1)?).and_then(|at| SINGLE.get(at..=at));
        let Some(sign) = long.or_else(single) else { break };
        out.push(Token::Sign(sign));
        rest = rest.get(sign.len()..).unwrap_or_default();
    }
    signs.clear();
}

fn group_width(delimiter: Delimiter, tokens: &[Token]) -> usize {
    let inner = width(tokens);
    match delimiter {
        Delimiter::Brace if tokens.iter().any(|token| token.is_sign(";")) => NEVER,
        Delimiter::Brace if !tokens.is_empty() => inner.saturating_add(4),
        _ => inner.saturating_add(2),
    }
}

/// How wide tokens are on one line.
pub(super) fn width(tokens: &[Token]) -> usize {
    let mut spaces = Spaces::default();
    let mut sum = 0usize;
    for (index, token) in tokens.iter().enumerate() {
        sum += usize::from(spaces.before(token));
        sum += match token {
            // An attribute has a line of its own, and so has each arm of a match.
            Token::Word(word) if word == "match" || word == "if" => NEVER,
            Token::Sign("#") if index == 0 || tokens.get(index - 1).is_some_and(|one| one.is_sign(",")) => {
                NEVER
            }
            Token::Word(word) => word.chars().count(),
            Token::Sign(sign) => sign.len(),
            Token::Group(group) => group.width,
        };
    }
    sum.min(NEVER)
}

/// Writes tokens on one line.
pub(super) fn write(tokens: &[Token], out: &mut String) {
    let mut spaces = Spaces::default();
    for token in tokens {
        let path = spaces.after_path();
        if spaces.before(token) {
            out.push(' ');
        }
        write_one(token, path, out);
    }
}

pub(super) fn write_one(token: &Token, after_path: bool, out: &mut String) {
    match token {
        Token::Word(word) => out.push_str(word),
        Token::Sign(sign) => out.push_str(sign),
        Token::Group(group) => write_group(group, after_path, out),
    }
}

/// Writes what is in brackets on one line.
pub(super) fn write_group(group: &Group, after_path: bool, out: &mut String) {
    let (open, close) = brackets(group.delimiter);
    // The braces of a struct have air inside, those of a list of names have none.
    let air = group.delimiter == Delimiter::Brace && !group.tokens.is_empty() && !after_path;
    out.push_str(open);
    out.push_str(if air { " " } else { "" });
    write(&group.tokens, out);
    out.push_str(if air { " " } else { "" });
    out.push_str(close);
}

pub(super) fn brackets(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::None => ("", ""),
    }
}

/// Tells where spaces go between tokens.
#[derive(Default)]
pub(super) struct Spaces {
    last: Last,
    /// The first of the two bars around a closure's arguments has come, the second has not.
    in_bars: bool,
}

/// What a token before means for a space.
#[derive(Clone, Copy, Default, PartialEq)]
enum Last {
    /// Nothing: the beginning.
    #[default]
    Start,
    /// A name, a literal or something in brackets: a value or a type.
    Operand,
    /// `pub`, behind which brackets stand close.
    Pub,
    /// A word behind which an expression or a type begins.
    Keyword,
    /// A sign with a space behind it.
    Spaced,
    /// A sign without one.
    Close,
    /// `::`
    Path,
    /// `>`
    Angle,
}

const KEYWORDS: &[&str] = &[
    "as", "dyn", "else", "if", "impl", "in", "let", "match", "mut", "return", "where", "for", "move", "ref",
];

impl Spaces {
    pub(super) fn after_path(&self) -> bool {
        self.last == Last::Path
    }

    /// Whether a space goes before the next token.
    pub(super) fn before(&mut self, token: &Token) -> bool {
        let last = self.last;
        let (space, next) = match token {
            Token::Word(word) => {
                let next = match word.as_str() {
                    "pub" => Last::Pub,
                    word if KEYWORDS.contains(&word) => Last::Keyword,
                    _ => Last::Operand,
                };
                (!matches!(last, Last::Start | Last::Close | Last::Path), next)
            }
            Token::Group(group) => {
                let space = match (group.delimiter, last) {
                    (_, Last::Start | Last::Close | Last::Path) => false,
                    (Delimiter::Brace, _) => true,
                    (_, Last::Keyword | Last::Spaced) => true,
                    _ => false,
                };
                (space, Last::Operand)
            }
            Token::Sign(sign) => self.sign(sign),
        };
        self.last = next;
        space
    }

    fn sign(&mut self, sign: &str) -> (bool, Last) {
        let last = self.last;
        let value_before = matches!(last, Last::Operand | Last::Angle);
        let apart = !matches!(last, Last::Start | Last::Close | Last::Path);
        match sign {
            "," | ";" | ":" => (false, Last::Spaced),
            "." | ".." => (false, Last::Close),
            "?" => (false, Last::Operand),
            "::" => (apart && !value_before, Last::Path),
            "<" => (apart && !value_before && last != Last::Keyword, Last::Close),
            ">" => (false, Last::Angle),
            "!" | "#" => (apart && !value_before, Last::Close),
            "|" if self.in_bars => {
                self.in_bars = false;
                (false, Last::Spaced)
            }
            // Between two patterns.
            "|" if value_before => (true, Last::Spaced),
            "|" => {
                self.in_bars = true;
                (apart, Last::Close)
            }
            // Before what they belong to, as generated code calculates nothing.
            "&" | "*" | "-" | "&&" => (apart, Last::Close),
            _ => (apart, Last::Spaced),
        }
    }
}
