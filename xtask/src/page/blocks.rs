//! A page as a list of headings, lines and tables, whatever file it came from.

use super::{html, lines};

/// A line of text and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Line of the file, counted from 1.
    pub(crate) number: usize,
    /// What is written, without markup.
    pub(crate) text: String,
    /// Whether it is an item of a list.
    pub(crate) item: bool,
}

/// The paragraphs and list items of a cell.
pub(crate) type Cell = Vec<Line>;

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// Line of the first cell.
    pub(crate) line: usize,
    /// One for each column of the header; a cell that the copy lost is empty.
    pub(crate) cells: Vec<Cell>,
}

/// A table, the words of its header apart from its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    /// Line of the header.
    pub(crate) line: usize,
    /// The caption, where it belongs to the table itself.
    pub(crate) caption: Option<Line>,
    /// The words above the columns.
    pub(crate) header: Vec<String>,
    /// What stands below.
    pub(crate) rows: Vec<Row>,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    /// A heading.
    Heading(Line),
    /// Any other line, in an example as well.
    Text(Line),
    /// A table.
    Table(Table),
}

/// Takes a page apart: HTML, or text and Markdown with tables in any shape.
pub(crate) fn read(text: &str) -> Vec<Block> {
    if is_html(text) { html::read(text, 1) } else { lines::read(text) }
}

/// Whether the whole file is HTML. Markdown may hold tables in HTML, and begins with text.
fn is_html(text: &str) -> bool {
    let start = text.trim_start();
    let begins = |word: &str| start.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
    ["<!doctype", "<html", "<!--", "<body", "<head", "<div", "<h1", "<section", "<main", "<article"]
        .iter()
        .any(|word| begins(word))
        || (begins("<a name") && !text.lines().any(|line| line.starts_with('#')))
}

/// Text without the marks of Markdown and with plain spaces and colons.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' if characters.peek().is_some_and(char::is_ascii_punctuation) => {
                out.extend(characters.next());
            }
            '*' if characters.peek() == Some(&'*') => {
                characters.next();
            }
            '`' | '\u{200b}' | '\u{feff}' | '\r' => {}
            '\u{a0}' | '\u{3000}' | '\t' => out.push(' '),
            '：' => out.push(':'),
            _ => out.push(character),
        }
    }
    let out = links(&out);
    let mut words = out.split(' ').filter(|word| !word.is_empty());
    let mut joined = words.next().unwrap_or_default().to_owned();
    for word in words {
        joined.push(' ');
        joined.push_str(word);
    }
    joined
}

/// `[text](address)` as `text`.
fn links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let link = after.split_once("](").and_then(|(label, tail)| {
            let (_, tail) = tail.split_once(')')?;
            (!label.contains('[') && !label.contains('\n')).then_some((label, tail))
        });
        match link {
            Some((label, tail)) => {
                out.push_str(label);
                rest = tail;
            }
            None => {
                out.push('[');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_off() {
        for (written, read) in [
            ("**Maximum：** `12`", "Maximum: 12"),
            ("POST /v2/\\{project\\_id\\}/tasks", "POST /v2/{project_id}/tasks"),
            ("Array of [Fruit](#fruit) objects", "Array of Fruit objects"),
            ("a [b] c", "a [b] c"),
            ("one\u{a0}\u{a0}two", "one two"),
        ] {
            assert_eq!(clean(written), read);
        }
    }

    #[test]
    fn html_and_text_are_told_apart() {
        assert!(is_html("\n<!DOCTYPE html><html>"));
        assert!(is_html("<a name=\"x\"></a><h1>Title</h1>"));
        assert!(!is_html("# Title<a name=\"x\"></a>\n\n<table></table>"));
        assert!(!is_html("Updated on 2026-01-01"));
    }
}
