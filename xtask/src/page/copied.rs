//! Tables as a browser copies them: each cell a paragraph of its own, and nothing that tells where a row
//! begins but what stands in it.

use super::blocks::{Cell, Line, Row, Table, clean};
use super::kind::Kind;
use super::lines::bullet;
use super::words::{self, Column};

/// A table whose header begins at this line, and the line after it.
pub(super) fn table(lines: &[&str], from: usize) -> Option<(Table, usize)> {
    let mut reader = Reader { lines, at: from };
    let first = reader.peek()?;
    if !matches!(
        words::column(&first.text),
        Some(Column::Name | Column::Status | Column::Action | Column::Error)
    ) {
        return None;
    }
    let (mut header, mut columns) = (Vec::new(), Vec::new());
    while let Some(line) = reader.peek() {
        // A name of a parameter may be `name` or `type`: a header has no word twice.
        let Some(column) = words::column(&line.text).filter(|column| {
            !line.item && header.len() < 8 && { *column == Column::Other || !columns.contains(column) }
        }) else {
            break;
        };
        header.push(line.text.clone());
        columns.push(column);
        reader.next();
        if column == Column::Description {
            break;
        }
    }
    if columns.len() < 2 {
        return None;
    }
    let mut rows: Vec<Row> = Vec::new();
    while let Some(line) = reader.peek() {
        if let Some((cells, next)) = reader.row(&columns) {
            reader.at = next;
            rows.push(Row { line: line.number, cells });
        } else if reader.ends_table(&line, lacks_description(&rows, &columns)) {
            break;
        } else {
            let Some(last) = rows.last_mut().and_then(|row| row.cells.last_mut()) else { break };
            last.push(line);
            reader.next();
        }
    }
    Some((Table { line: first.number, caption: None, header, rows }, reader.at))
}

struct Reader<'a> {
    lines: &'a [&'a str],
    at: usize,
}

impl Reader<'_> {
    /// The next line that is not empty.
    fn peek(&self) -> Option<Line> {
        self.line_from(self.at).map(|(line, _)| line)
    }

    fn next(&mut self) {
        if let Some((_, next)) = self.line_from(self.at) {
            self.at = next;
        }
    }

    fn line_from(&self, from: usize) -> Option<(Line, usize)> {
        let at = (from..self.lines.len())
            .find(|at| self.lines.get(*at).is_some_and(|line| !line.trim().is_empty()))?;
        let text = self.lines.get(at)?.trim();
        let item = bullet(text);
        let line = Line { number: at + 1, text: clean(item.unwrap_or(text)), item: item.is_some() };
        Some((line, at + 1))
    }

    /// The cells of a row that begins here, but for the lines that its last cell goes on with.
    fn row(&self, columns: &[Column]) -> Option<(Vec<Cell>, usize)> {
        let mut at = self.at;
        let mut cells = Vec::new();
        let (first, next) = self.line_from(at)?;
        let begins = match columns.first()? {
            Column::Name => !first.item && words::is_name(&first.text),
            Column::Status => first.text.len() == 3 && first.text.bytes().all(|byte| byte.is_ascii_digit()),
            Column::Action => !first.item && words::is_action(&first.text),
            _ => !first.item && words::is_name(&first.text) && first.text.contains('.'),
        };
        if !begins {
            return None;
        }
        cells.push(vec![first]);
        at = next;
        let mut is_sure = columns.first() != Some(&Column::Name);
        for column in columns.iter().skip(1) {
            let Some((line, next)) = self.line_from(at) else {
                cells.push(Cell::new());
                continue;
            };
            let taken = match column {
                Column::Mandatory => words::mandatory(&line.text).is_some(),
                Column::Type => {
                    let is_type =
                        !line.item && (Kind::parse(&line.text).is_known() || is_sure && is_short(&line.text));
                    // Without a type, it was a word of the description above.
                    if !is_type {
                        return None;
                    }
                    true
                }
                // It may be empty; then the next row, or the next part of the page, begins here.
                _ => false,
            };
            if taken {
                is_sure = true;
                cells.push(vec![line]);
                at = next;
            } else {
                cells.push(Cell::new());
            }
        }
        is_sure.then_some((cells, at))
    }

    /// Whether a line belongs to the table no more. Right below a type it is a description, even where it
    /// is a heading elsewhere: `Error code`.
    fn ends_table(&self, line: &Line, lacks_description: bool) -> bool {
        let is_label = ["约束限制", "取值范围", "默认取值", "参数解释"].contains(&line.text.as_str());
        !line.item
            && !is_label
            && (words::section(&line.text).is_some() && !lacks_description
                || words::caption(&line.text).is_some()
                || words::status_line(&line.text).is_some()
                || table_begins(self.lines, self.at))
    }
}

/// Whether the last row still waits for its description.
fn lacks_description(rows: &[Row], columns: &[Column]) -> bool {
    columns.last() == Some(&Column::Description)
        && rows.last().and_then(|row| row.cells.last()).is_some_and(Vec::is_empty)
}

/// Whether the header of another table begins here.
fn table_begins(lines: &[&str], from: usize) -> bool {
    let reader = Reader { lines, at: from };
    let Some((first, next)) = reader.line_from(from) else { return false };
    let Some((second, _)) = reader.line_from(next) else { return false };
    matches!(words::column(&first.text), Some(Column::Name | Column::Status))
        && matches!(words::column(&second.text), Some(Column::Mandatory | Column::Type | Column::Description))
}

/// Whether this can be a type that is not known: a word or two, and no sentence.
fn is_short(text: &str) -> bool {
    text.split(' ').count() <= 4 && text.is_ascii() && !text.ends_with(['.', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::html::joined;

    fn rows(text: &str) -> Vec<Vec<String>> {
        let lines: Vec<&str> = text.lines().collect();
        let (table, _) = table(&lines, 0).unwrap();
        table.rows.iter().map(|row| row.cells.iter().map(joined).collect()).collect()
    }

    #[test]
    fn rows_are_found_by_what_stands_in_them() {
        let text = "Parameter\n\nMandatory\n\nType\n\nDescription\n\nkind\n\nYes\n\nString\n\nKind of fruit:\n\n\
            \x20 • pear\n  • fig\n\nname\n\nNo\n\nArray of strings\n\nNames.\n\nAt most 3.\n\nResponse\n";
        assert_eq!(
            rows(text),
            [
                ["kind", "Yes", "String", "Kind of fruit: pear fig"],
                ["name", "No", "Array of strings", "Names. At most 3."]
            ]
        );
    }

    #[test]
    fn cells_that_the_copy_lost_are_empty() {
        let text =
            "参数\n\n是否必选\n\n参数类型\n\n描述\n\nkind\n\nString\n\n水果\n\nsize\n\nLong\n\n表2 其他";
        assert_eq!(rows(text), [["kind", "", "String", "水果"], ["size", "", "Long", ""]]);
    }

    #[test]
    fn tables_without_types_have_rows_by_their_first_cell() {
        assert_eq!(
            rows("Status Code\n\nDescription\n\n200\n\nOK\n\n404\n\nNone\n\nFeedback")[1],
            ["404", "None"]
        );
        let text = "Action\n\nAccess Level\n\nfruit:basket:fill\n\nWrite\n\n-\n\nURI\n";
        assert_eq!(rows(text)[0][0], "fruit:basket:fill");
    }
}
