//! Lays out items, statements and expressions on lines, as people would who have the width.

use std::borrow::Cow;

use proc_macro2::Delimiter;

use super::cut::{
    Items, calls, ends_in_brackets, fits_before, group, opens_block, parts, split_attributes, statement_end,
    unescape,
};
use super::tree::{self, Group, NEVER, Spaces, Token, brackets, width};

/// How wide a line may be.
pub(super) const WIDTH: usize = 110;

/// How far the inside of brackets is moved.
const STEP: usize = 4;

/// Writes items, with a blank line between those that are no group.
pub(super) fn items(tokens: &[Token], indent: usize, out: &mut String) {
    let mut before: Option<Option<&str>> = None;
    for item in (Items { rest: tokens }) {
        let (attributes, item) = split_attributes(item);
        let kind = group(item).filter(|_| attributes.is_empty());
        if let Some(before) = before
            && !(item.is_empty() || (before.is_some() && before == kind))
        {
            out.push('\n');
        }
        before = Some(kind);
        Lines { out, indent }.item(attributes, item);
    }
}

/// Writes statements.
pub(super) fn statements(tokens: &[Token], indent: usize, out: &mut String) {
    let mut rest = tokens;
    while !rest.is_empty() {
        let (statement, after) = rest.split_at(statement_end(rest));
        rest = after;
        Lines { out, indent }.statement(statement);
    }
}

/// Writes on lines that begin at an indentation.
struct Lines<'a> {
    out: &'a mut String,
    indent: usize,
}

impl Lines<'_> {
    /// The same, further in.
    fn inside(&mut self) -> Lines<'_> {
        Lines { out: self.out, indent: self.indent + STEP }
    }

    /// Begins a line.
    fn begin(&mut self) {
        self.out.extend(std::iter::repeat_n(' ', self.indent));
    }

    fn end(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// How much of the line is left.
    fn left(&self) -> usize {
        let line = self.out.rfind('\n').map_or(0, |end| end + 1);
        WIDTH.saturating_sub(self.out.get(line..).map_or(0, |line| line.chars().count()))
    }

    fn attributes(&mut self, mut attributes: &[Token]) {
        while let [_, after @ ..] = attributes {
            let (mark, after) = match after {
                [Token::Sign("!"), after @ ..] => ("#!", after),
                after => ("#", after),
            };
            let [Token::Group(group), after @ ..] = after else { return };
            attributes = after;
            self.begin();
            if let [name, _, Token::Word(text)] = group.tokens.as_slice()
                && name.is_word("doc")
                && mark == "#"
            {
                let mut line = String::new();
                unescape(text, &mut line);
                self.out.push_str("///");
                self.out.push_str(&readable(&line));
            } else {
                self.out.push_str(mark);
                self.group(group, 0);
            }
            self.end("");
        }
    }

    fn item(&mut self, attributes: &[Token], item: &[Token]) {
        self.attributes(attributes);
        let Some((last, head)) = item.split_last() else { return };
        let keyword = |word| head.iter().any(|token| token.is_word(word));
        self.begin();
        match last.brace() {
            Some(body) if keyword("fn") => self.function(head, body),
            Some(body) if keyword("struct") || keyword("enum") => self.listed(head, body, ","),
            Some(body) => {
                self.flat(head);
                if body.tokens.is_empty() {
                    return self.end(" {}");
                }
                self.end(" {");
                items(&body.tokens, self.indent + STEP, self.out);
                self.begin();
                self.end("}");
            }
            None => {
                self.expression(head, 1);
                self.end(if last.is_sign(";") { ";" } else { "" });
            }
        }
    }

    /// The fields of a struct or the variants of an enum.
    fn listed(&mut self, head: &[Token], body: &Group, comma: &str) {
        self.flat(head);
        if body.tokens.is_empty() {
            return self.end(" {}");
        }
        self.end(" {");
        for part in parts(&body.tokens) {
            let (attributes, part) = split_attributes(part);
            let mut inside = self.inside();
            inside.attributes(attributes);
            inside.begin();
            inside.expression(part, 1);
            inside.end(comma);
        }
        self.begin();
        self.end("}");
    }

    fn function(&mut self, head: &[Token], body: &Group) {
        let bounds = head.iter().position(|token| token.is_word("where"));
        let (signature, bounds) = head.split_at(bounds.unwrap_or(head.len()));
        let one_line = width(signature) + 1 + body.width;
        if bounds.is_empty() && one_line <= self.left() && !body.tokens.iter().any(|one| one.is_sign("=")) {
            self.flat(signature);
            self.out.push(' ');
            tree::write_group(body, false, self.out);
            return self.end("");
        }
        self.signature(signature);
        if let [_, bounds @ ..] = bounds {
            self.end("");
            self.begin();
            self.end("where");
            for bound in parts(bounds) {
                let mut inside = self.inside();
                inside.begin();
                inside.flat(bound);
                inside.end(",");
            }
            self.begin();
            self.end("{");
        } else {
            self.end(" {");
        }
        statements(&body.tokens, self.indent + STEP, self.out);
        self.begin();
        self.end("}");
    }

    /// The head of a function, its arguments on lines of their own where it is too long.
    fn signature(&mut self, signature: &[Token]) {
        let arguments = signature.iter().position(|token| token.group(Delimiter::Parenthesis).is_some());
        let public = signature.get(1).is_some_and(|token| token.group(Delimiter::Parenthesis).is_some());
        let arguments = if public {
            signature
                .iter()
                .skip(2)
                .position(|token| token.group(Delimiter::Parenthesis).is_some())
                .map(|at| at + 2)
        } else {
            arguments
        };
        match arguments.and_then(|at| Some((at, signature.get(at)?.group(Delimiter::Parenthesis)?))) {
            Some((at, group)) if width(signature) + 2 > self.left() => {
                let mut spaces = Spaces::default();
                self.spaced(signature.get(..at).unwrap_or_default(), &mut spaces);
                self.lines(group);
                if let Some(token) = signature.get(at) {
                    spaces.before(token);
                }
                self.spaced(signature.get(at + 1..).unwrap_or_default(), &mut spaces);
            }
            _ => self.flat(signature),
        }
    }

    fn statement(&mut self, statement: &[Token]) {
        self.begin();
        match statement.split_last() {
            Some((last, inner)) if last.is_sign(";") => {
                self.expression(inner, 1);
                self.end(";");
            }
            _ => {
                self.expression(statement, 0);
                self.end("");
            }
        }
    }

    /// Tokens on the line that has begun, come what may.
    fn flat(&mut self, tokens: &[Token]) {
        tree::write(tokens, self.out);
    }

    fn spaced(&mut self, tokens: &[Token], spaces: &mut Spaces) {
        for token in tokens {
            let path = spaces.after_path();
            if spaces.before(token) {
                self.out.push(' ');
            }
            tree::write_one(token, path, self.out);
        }
    }

    /// An expression on the line that has begun, on several lines where it needs them. `tail` is how
    /// much follows it on its last line.
    fn expression(&mut self, tokens: &[Token], tail: usize) {
        let wide = width(tokens);
        if wide + tail <= self.left() {
            return self.flat(tokens);
        }
        let calls = calls(tokens);
        if wide < NEVER && calls.len() > 1 {
            return self.chain(tokens, &calls);
        }
        // What breaks is the part that has to, or else the last that can.
        let groups = || {
            tokens.iter().enumerate().filter_map(|(index, token)| match token {
                Token::Group(group) if !group.tokens.is_empty() => Some((index, group)),
                _ => None,
            })
        };
        let forced = groups()
            .find(|(_, group)| group.width >= NEVER || wide >= NEVER && group.delimiter == Delimiter::Brace);
        let broken = forced.or_else(|| groups().next_back());
        let mut spaces = Spaces::default();
        for (index, token) in tokens.iter().enumerate() {
            let path = spaces.after_path();
            if spaces.before(token) {
                self.out.push(' ');
            }
            match token {
                Token::Group(group)
                    if broken.is_some_and(|(at, _)| at == index)
                        || (wide >= NEVER && group.delimiter == Delimiter::Brace) =>
                {
                    let before = tokens.get(..index).unwrap_or_default();
                    match (group.delimiter, before) {
                        (Delimiter::Brace, [first, ..]) if first.is_word("match") => self.arms(group),
                        (Delimiter::Brace, before) if opens_block(before) => self.block(group),
                        _ => self.group(group, tail),
                    }
                }
                token => tree::write_one(token, path, self.out),
            }
        }
    }

    /// A chain of calls, each on its line.
    fn chain(&mut self, tokens: &[Token], calls: &[usize]) {
        let mut starts = calls.iter().copied().peekable();
        let Some(first) = starts.next() else { return self.flat(tokens) };
        self.flat(tokens.get(..first).unwrap_or_default());
        let mut start = first;
        loop {
            let end = starts.next().unwrap_or(tokens.len());
            let mut inside = self.inside();
            inside.end("");
            inside.begin();
            inside.expression_in_chain(tokens.get(start..end).unwrap_or_default());
            if end == tokens.len() {
                return;
            }
            start = end;
        }
    }

    fn expression_in_chain(&mut self, tokens: &[Token]) {
        if width(tokens) < self.left() {
            return self.flat(tokens);
        }
        let mut spaces = Spaces::default();
        for token in tokens {
            spaces.before(token);
            match token {
                Token::Group(group) => self.group(group, 1),
                token => tree::write_one(token, false, self.out),
            }
        }
    }

    /// What is in brackets, on lines of its own or close to its brackets.
    fn group(&mut self, group: &Group, tail: usize) {
        if group.width + tail <= self.left() || group.tokens.is_empty() {
            return tree::write_group(group, false, self.out);
        }
        let parts = parts(&group.tokens);
        let (open, close) = brackets(group.delimiter);
        if group.delimiter != Delimiter::Brace
            && let Some((last, first)) = parts.split_last()
            && ends_in_brackets(last)
            && (first.is_empty()
                || group.delimiter == Delimiter::Parenthesis && fits_before(first, last, self.left()))
        {
            self.out.push_str(open);
            for part in first {
                self.flat(part);
                self.out.push_str(", ");
            }
            self.expression(last, tail + 1);
            self.out.push_str(close);
            return;
        }
        self.lines(group);
    }

    /// What is in brackets, on lines of its own.
    fn lines(&mut self, group: &Group) {
        let parts = parts(&group.tokens);
        let (open, close) = brackets(group.delimiter);
        self.end(open);
        let mut inside = self.inside();
        let short =
            |part: &&[Token]| part.len() <= 3 && part.iter().all(|token| !matches!(token, Token::Group(_)));
        if group.delimiter != Delimiter::Parenthesis && parts.len() > 3 && parts.iter().all(short) {
            inside.begin();
            for (index, part) in parts.iter().enumerate() {
                if index > 0 {
                    let fits = width(part) + 2 <= inside.left();
                    inside.out.push_str(if fits { " " } else { "\n" });
                    if !fits {
                        inside.begin();
                    }
                }
                inside.flat(part);
                inside.out.push(',');
            }
            inside.end("");
        } else {
            for part in parts {
                inside.begin();
                inside.expression(part, 1);
                inside.end(",");
            }
        }
        self.begin();
        self.out.push_str(close);
    }

    /// The arms of a match.
    fn arms(&mut self, group: &Group) {
        self.end("{");
        let mut rest = group.tokens.as_slice();
        while let Some(arrow) = rest.iter().position(|token| token.is_sign("=>")) {
            let (pattern, after) = rest.split_at(arrow + 1);
            let end = match after.first().and_then(Token::brace) {
                Some(_) => 1,
                None => after.iter().position(|token| token.is_sign(",")).unwrap_or(after.len()),
            };
            let (body, after) = after.split_at(end);
            rest = match after {
                [comma, after @ ..] if comma.is_sign(",") => after,
                after => after,
            };
            let mut inside = self.inside();
            inside.begin();
            inside.flat(pattern);
            inside.out.push(' ');
            match body {
                [Token::Group(block)] if block.delimiter == Delimiter::Brace => {
                    inside.block(block);
                    inside.end("");
                }
                body => {
                    inside.expression(body, 1);
                    inside.end(",");
                }
            }
        }
        self.begin();
        self.out.push('}');
    }

    /// Statements in braces.
    fn block(&mut self, group: &Group) {
        self.end("{");
        statements(&group.tokens, self.indent + STEP, self.out);
        self.begin();
        self.out.push('}');
    }
}

/// A line of a comment as it is read: the compiler refuses one with characters that turn its direction.
pub(super) fn readable(line: &str) -> Cow<'_, str> {
    let turns = |one: char| matches!(one, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !line.contains(turns) {
        return line.into();
    }
    let shown = |one: char| if turns(one) { one.escape_unicode().to_string() } else { one.to_string() };
    line.chars().map(shown).collect()
}
