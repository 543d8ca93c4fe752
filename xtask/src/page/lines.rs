//! Text and Markdown as headings, lines and tables: what a browser copies, pipes in one line or broken
//! over several, and tables in HTML between paragraphs.

use super::blocks::{Block, Cell, Line, Row, Table, clean};
use super::words::{self, Column};
use super::{copied, html};

/// Reads a text.
pub(crate) fn read(text: &str) -> Vec<Block> {
    let lines: Vec<&str> = text.lines().collect();
    let mut blocks = Vec::new();
    let mut at = 0;
    let mut fenced = false;
    while let Some(line) = lines.get(at) {
        let trimmed = line.trim();
        if trimmed.starts_with("```") {
            fenced = !fenced;
            at += 1;
        } else if fenced {
            blocks.push(Block::Text(raw(line, at)));
            at += 1;
        } else if trimmed.to_ascii_lowercase().starts_with("<table") {
            let end = end_of_html_table(&lines, at);
            let part = lines.get(at..end).unwrap_or_default().join("\n");
            blocks.extend(html::read(&part, at + 1));
            at = end;
        } else if let Some((table, next)) = pipes(&lines, at) {
            blocks.push(Block::Table(table));
            at = next;
        } else if let Some((table, next)) = copied::table(&lines, at) {
            blocks.push(Block::Table(table));
            at = next;
        } else {
            blocks.extend(line_of(line, at));
            at += 1;
        }
    }
    blocks
}

/// A line outside of any table.
fn line_of(line: &str, at: usize) -> Option<Block> {
    let trimmed = line.trim();
    if trimmed.is_empty() {
        return None;
    }
    let marked = trimmed.starts_with('#');
    let bullet = bullet(trimmed);
    // JSON keeps what Markdown would take for marks.
    let is_data = trimmed.starts_with(['{', '}', '[', ']', '"']);
    if is_data && !marked {
        return Some(Block::Text(raw(line, at)));
    }
    let inner = bullet.unwrap_or_else(|| trimmed.trim_start_matches('#'));
    let lines = if inner.contains('<') || inner.contains('&') {
        html::cell(inner, at + 1).into_iter().map(|line| line.text).collect::<Vec<_>>().join(" ")
    } else {
        clean(inner)
    };
    if lines.is_empty() {
        return None;
    }
    let is_heading = marked || words::section(&lines).is_some();
    let line = Line { number: at + 1, text: lines, item: bullet.is_some() && !is_heading };
    Some(if is_heading { Block::Heading(line) } else { Block::Text(line) })
}

/// A line as it is written.
fn raw(line: &str, at: usize) -> Line {
    Line { number: at + 1, text: line.trim_end().to_owned(), item: false }
}

/// What follows the mark of a list.
pub(super) fn bullet(line: &str) -> Option<&str> {
    ["• ", "●", "- ", "* ", "·", "○ ", "▪ "].iter().find_map(|mark| line.strip_prefix(mark)).map(str::trim)
}

fn end_of_html_table(lines: &[&str], from: usize) -> usize {
    let mut depth = 0usize;
    for (at, line) in lines.iter().enumerate().skip(from) {
        let lower = line.to_ascii_lowercase();
        depth += lower.matches("<table").count();
        depth = depth.saturating_sub(lower.matches("</table").count());
        if depth == 0 {
            return at + 1;
        }
    }
    lines.len()
}

/// A table in pipes: its header begins here, and the row of dashes tells how many columns it has.
fn pipes(lines: &[&str], from: usize) -> Option<(Table, usize)> {
    let first = lines.get(from)?.trim();
    if !first.contains('|') {
        return None;
    }
    // A header is broken over as many lines as it has columns, and one.
    let dashes = lines.iter().skip(from).take(16).position(|line| columns_of(line).is_some())? + from;
    let columns = columns_of(lines.get(dashes)?)?;
    let head = lines.get(from..dashes)?;
    if head.iter().any(|line| !line.trim().is_empty() && !line.contains('|')) {
        return None;
    }
    // Where the header is broken, each cell ends its line, and a pipe inside of a line is text.
    let broken = head.iter().filter(|line| !line.trim().is_empty()).count() > 1;
    if broken && head.iter().any(|line| line.matches('|').count() > 1) {
        return None;
    }
    let mut header = Rows::new(columns, broken);
    let end = header.read(lines, from, dashes);
    header.close();
    let row = header.rows.into_iter().next().filter(|_| end == dashes)?;
    let words: Vec<String> = row.cells.iter().map(html::joined).collect();
    let mut body = Rows::new(columns, broken);
    let next = body.read(lines, dashes + 1, lines.len());
    body.close();
    Some((Table { line: row.line, caption: None, header: words, rows: body.rows }, next))
}

/// How many columns a row of dashes has.
fn columns_of(line: &str) -> Option<usize> {
    let line = line.trim();
    let is_row =
        line.contains("--") && line.bytes().all(|byte| b"|-: ".contains(&byte)) && line.contains('|');
    is_row.then(|| line.trim_matches('|').split('|').count())
}

/// Rows that are being read.
struct Rows {
    columns: usize,
    broken: bool,
    rows: Vec<Row>,
    cells: Vec<Cell>,
    /// The cell that has not ended: its lines so far.
    cell: Vec<(usize, String)>,
    line: usize,
    open: bool,
}

impl Rows {
    fn new(columns: usize, broken: bool) -> Self {
        Self { columns, broken, rows: Vec::new(), cells: Vec::new(), cell: Vec::new(), line: 0, open: false }
    }

    /// Reads rows up to a line that belongs to none, and returns its index.
    fn read(&mut self, lines: &[&str], from: usize, to: usize) -> usize {
        let mut at = from;
        while at < to {
            let Some(line) = lines.get(at) else { break };
            let between = !self.open && self.cells.is_empty();
            if between && !line.contains('|') {
                if line.trim().is_empty() && next_is_row(lines, at + 1, to) {
                    at += 1;
                    continue;
                }
                break;
            }
            // The header of the next table, where nothing stands between the two.
            if between && at > from && pipes(lines, at).is_some() {
                break;
            }
            self.line(line, at, lines.get(at + 1..to).unwrap_or_default());
            at += 1;
        }
        at
    }

    fn line(&mut self, line: &str, at: usize, rest: &[&str]) {
        let mut text = line.trim();
        if !self.open && self.cells.is_empty() {
            self.line = at + 1;
            self.open = true;
            if let Some(after) = text.strip_prefix('|') {
                text = after;
                if text.trim().is_empty() {
                    return;
                }
            }
        }
        let mut parts = if self.broken { last(text) } else { split(text) };
        let tail = parts.pop().unwrap_or_default();
        // More cells than columns in a row that is whole: a pipe in the last one is text.
        let room = self.columns.saturating_sub(self.cells.len());
        if parts.len() > room && room > 0 && tail.trim().is_empty() {
            let joined = parts.split_off(room - 1).join("|");
            parts.push(joined);
        }
        for part in parts {
            self.cell.push((at + 1, part));
            self.end_cell();
        }
        if !tail.trim().is_empty() {
            self.open = true;
            self.cell.push((at + 1, tail));
            // The last pipe of a row may be left out, unless the cell goes on below.
            let goes_on = rest.iter().find(|line| !line.trim().is_empty()).is_some_and(|line| {
                let line = line.trim();
                line == "|" || (!line.starts_with('|') && line.ends_with('|') && split(line).len() == 2)
            });
            if self.cells.len() + 1 == self.columns
                && !goes_on
                && rest.first().is_none_or(|next| !row_tail(next))
            {
                self.end_cell();
            }
        }
    }

    fn end_cell(&mut self) {
        let lines = std::mem::take(&mut self.cell);
        let mut cell = Cell::new();
        let parts = lines.iter().flat_map(|(number, text)| {
            items(text.trim()).into_iter().map(|(part, item)| (*number, part, item)).collect::<Vec<_>>()
        });
        for (number, part, item) in parts {
            let bullet = bullet(part.trim());
            let (inner, item) = (bullet.unwrap_or(part), item || bullet.is_some());
            if inner.contains('<') || inner.contains('&') {
                let inner = html::cell(inner, number);
                cell.extend(inner.into_iter().map(|line| Line { item: line.item || item, ..line }));
            } else if !clean(inner).is_empty() {
                cell.push(Line { number, text: clean(inner), item });
            }
        }
        self.cells.push(cell);
        if self.cells.len() == self.columns {
            self.close();
        }
    }

    /// Ends a row, whether it is complete or not.
    fn close(&mut self) {
        if !self.cell.is_empty() && self.cells.len() < self.columns {
            self.end_cell();
        }
        self.open = false;
        if self.cells.iter().all(Vec::is_empty) {
            self.cells.clear();
            return;
        }
        let mut cells = std::mem::take(&mut self.cells);
        cells.resize(self.columns, Cell::new());
        let line = cells.first().and_then(|cell| cell.first()).map_or(self.line, |line| line.number);
        self.rows.push(Row { line, cells });
    }
}

/// Whether a line goes on with a cell of the line before: text that ends with a pipe.
fn row_tail(line: &str) -> bool {
    let line = line.trim();
    !line.starts_with('|') && line.ends_with('|') && split(line).len() == 2
}

fn next_is_row(lines: &[&str], from: usize, to: usize) -> bool {
    lines
        .get(from..to)
        .unwrap_or_default()
        .iter()
        .find(|line| !line.trim().is_empty())
        .is_some_and(|line| line.trim() == "|")
}

/// A line and what follows its last pipe, if that is nothing; the whole line otherwise.
fn last(line: &str) -> Vec<String> {
    match line.trim_end().strip_suffix('|').filter(|line| !line.ends_with('\\')) {
        Some(cell) => vec![cell.to_owned(), String::new()],
        None => vec![line.to_owned()],
    }
}

/// The items of a list that Markdown has in one line, `Options: - a - b`, and what stands before them.
fn items(text: &str) -> Vec<(&str, bool)> {
    let mut marks: Vec<usize> = Vec::new();
    for (at, _) in text.match_indices("- ") {
        let before = text.get(..at).unwrap_or_default().trim_end();
        let is_free = at == 0 || text.get(..at).is_some_and(|text| text.ends_with(' '));
        let is_range = before.ends_with(|last: char| last.is_ascii_digit())
            && text
                .get(at + 2..)
                .is_some_and(|text| text.trim_start().starts_with(|c: char| c.is_ascii_digit()));
        if is_free && !is_range {
            marks.push(at);
        }
    }
    let begins = marks.first().is_some_and(|at| {
        let before = text.get(..*at).unwrap_or_default().trim_end();
        before.is_empty() || before.ends_with([':', '：'])
    });
    if marks.len() < 2 && !begins {
        return vec![(text, false)];
    }
    let mut parts = vec![(text.get(..marks.first().copied().unwrap_or(0)).unwrap_or_default(), false)];
    for (count, at) in marks.iter().enumerate() {
        let end = marks.get(count + 1).copied().unwrap_or(text.len());
        parts.push((text.get(at + 2..end).unwrap_or_default().trim(), true));
    }
    parts.retain(|(part, _)| !part.trim().is_empty());
    parts
}

/// The parts of a line between pipes; `\|` is no pipe.
fn split(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for character in line.chars() {
        let is_pipe = character == '|' && !escaped;
        escaped = character == '\\' && !escaped;
        if is_pipe {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(character);
        }
    }
    parts
}

/// What the columns of a header hold; nothing where a word is not known.
pub(crate) fn columns(header: &[String]) -> Option<Vec<Column>> {
    header.iter().map(|word| words::column(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let blocks = read(text);
        let tables = blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        tables
            .flat_map(|table| {
                std::iter::once(table.header.clone())
                    .chain(table.rows.iter().map(|row| row.cells.iter().map(html::joined).collect()))
            })
            .collect()
    }

    #[test]
    fn pipes_are_read_in_every_shape() {
        let wanted = [["Parameter", "Type", "Description"], ["kind", "String", "Kind. Value range: pear"]];
        for text in [
            "| Parameter | Type | Description |\n|---|---|---|\n| kind | String | Kind. Value range: pear |\n",
            "|\nParameter |\nType |\nDescription |\n|---|---|---|\n|\nkind |\nString |\nKind. Value range: pear |\nEnd",
            "Parameter | Type | Description |\n|---|---|---|\nkind | String | Kind. Value range:\npear |\nEnd",
            "Parameter | Type | Description\n---|:---|---:\nkind | String | Kind. Value range: pear\n\nEnd",
            "Parameter | Type | Description |\n|---|---|---|\nkind | String | Kind. Value range: pear\n|\nEnd",
        ] {
            assert_eq!(cells(text), wanted, "{text}");
        }
    }

    #[test]
    fn tables_that_follow_each_other_stay_apart() {
        let text = "|\nParameter |\nType |\n|---|---|\n|\na |\nLong |\n|\nParameter |\nType |\n|---|---|\n|\nb |\nFloat |\n";
        assert_eq!(
            cells(text),
            [["Parameter", "Type"], ["a", "Long"], ["Parameter", "Type"], ["b", "Float"]]
        );
    }

    #[test]
    fn the_header_of_the_next_table_is_no_row() {
        let text = "Parameter | Type |\n|---|---|\na | Long |\nb | Long |\nParameter | Type |\n|---|---|\nc | Float |\n";
        assert_eq!(
            cells(text),
            [["Parameter", "Type"], ["a", "Long"], ["b", "Long"], ["Parameter", "Type"], ["c", "Float"]]
        );
    }

    #[test]
    fn tables_of_html_have_the_lines_of_the_file() {
        let blocks =
            read("# Fruit\n\n<table><tr><th>Parameter</th></tr>\n<tr><td>kind</td></tr></table>\nEnd");
        let [Block::Heading(_), Block::Table(table), Block::Text(end)] = blocks.as_slice() else {
            panic!("{blocks:#?}")
        };
        assert_eq!((table.line, table.rows[0].line, end.number), (3, 4, 5));
    }
}
