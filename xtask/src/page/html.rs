//! HTML as headings, lines and tables, each with its line in the file.

use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{Span, Tokenizer};

use super::blocks::{Block, Cell, Line, Row, Table, clean};

/// Reads HTML. `first` is the number of its first line in the file.
pub(crate) fn read(text: &str, first: usize) -> Vec<Block> {
    let mut reader = Reader::new(text, first);
    reader.run();
    reader.flush();
    while !reader.tables.is_empty() {
        reader.end_table();
    }
    reader.blocks
}

/// Reads what a cell of another kind of table holds.
pub(crate) fn cell(text: &str, line: usize) -> Cell {
    let lines = read(text, line).into_iter().filter_map(|block| match block {
        Block::Heading(line) | Block::Text(line) => Some(line),
        Block::Table(_) => None,
    });
    lines.collect()
}

/// A table that has not ended.
#[derive(Default)]
struct Open {
    table: Option<Table>,
    caption: Option<Line>,
    rows: Vec<Row>,
    row: Option<Row>,
    cell: Option<OpenCell>,
    /// Cells that reach into the next rows: column, how many rows more, what they hold.
    reaching: Vec<(usize, usize, Cell)>,
    code: bool,
}

struct OpenCell {
    lines: Cell,
    columns: usize,
    rows: usize,
}

struct Reader<'a> {
    text: &'a str,
    first: usize,
    /// Where each line begins.
    starts: Vec<usize>,
    blocks: Vec<Block>,
    buffer: String,
    line: usize,
    item: bool,
    heading: bool,
    caption: bool,
    /// How deep in preformatted text, and in what is not shown.
    code: usize,
    hidden: usize,
    tables: Vec<Open>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, first: usize) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self {
            text,
            first,
            starts,
            blocks: Vec::new(),
            buffer: String::new(),
            line: first,
            item: false,
            heading: false,
            caption: false,
            code: 0,
            hidden: 0,
            tables: Vec::new(),
        }
    }

    fn run(&mut self) {
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        emitter.naively_switch_states(true);
        for token in Tokenizer::new_with_emitter(self.text, emitter) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => self.start(&tag),
                Token::EndTag(tag) => {
                    let name = String::from_utf8_lossy(&tag.name).into_owned();
                    self.end(&name);
                }
                Token::String(text) if self.hidden == 0 => {
                    let at = self.line_of(text.span.start);
                    self.append(&String::from_utf8_lossy(&text.value), at);
                }
                _ => {}
            }
        }
    }

    fn start(&mut self, tag: &StartTag<usize>) {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        if self.is_text(tag.span) {
            if self.hidden == 0 {
                let written = self.text.get(tag.span.start..tag.span.end).unwrap_or_default().to_owned();
                self.append(&written, self.line_of(tag.span.start));
            }
            return;
        }
        match name.as_str() {
            "script" | "style" | "title" | "noscript" | "svg" | "template" if !tag.self_closing => {
                self.hidden += 1;
            }
            _ if self.hidden > 0 => {}
            "br" => self.break_line(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                self.heading = true;
            }
            "li" => {
                self.flush();
                self.item = true;
            }
            "pre" => {
                self.flush();
                self.code += 1;
                if let Some(open) = self.tables.last_mut() {
                    open.code = true;
                }
            }
            "caption" => {
                self.flush();
                self.caption = true;
            }
            "table" => {
                self.flush();
                self.tables.push(Open::default());
            }
            "tr" => self.start_row(self.line_of(tag.span.start)),
            "td" | "th" => self.start_cell(tag),
            name if is_block(name) => self.flush(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "script" | "style" | "title" | "noscript" | "svg" | "template" => {
                self.hidden = self.hidden.saturating_sub(1);
            }
            _ if self.hidden > 0 => {}
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                self.heading = false;
            }
            "pre" => {
                self.flush();
                self.code = self.code.saturating_sub(1);
            }
            "li" => {
                self.flush();
                self.item = false;
            }
            "caption" => {
                self.flush();
                self.caption = false;
            }
            "td" | "th" => self.end_cell(),
            "tr" => self.end_row(),
            "table" => {
                self.flush();
                self.end_table();
            }
            name if is_block(name) => self.flush(),
            _ => {}
        }
    }

    /// Whether this is no tag but text such as `Map<String,String>`, written without escapes.
    fn is_text(&self, span: Span<usize>) -> bool {
        let written = self.text.get(span.start..span.end).unwrap_or_default();
        let mut letters = written.trim_start_matches('<').chars().take_while(char::is_ascii_alphabetic);
        letters.next().is_some_and(|first| first.is_ascii_uppercase())
            && (letters.any(|letter| letter.is_ascii_lowercase()) || written.contains(' '))
            && !written.contains('=')
    }

    fn line_of(&self, offset: usize) -> usize {
        self.first + self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    fn append(&mut self, text: &str, line: usize) {
        if self.code == 0 {
            let lead = text.len() - text.trim_start().len();
            if self.buffer.trim().is_empty() && !text.trim().is_empty() {
                self.line = line + text.get(..lead).unwrap_or_default().matches('\n').count();
            }
            self.buffer.push_str(&text.replace(['\n', '\r'], " "));
            return;
        }
        for (count, part) in text.split('\n').enumerate() {
            if count > 0 {
                self.flush();
            }
            if self.buffer.is_empty() {
                self.line = line + count;
            }
            self.buffer.push_str(part.trim_end_matches('\r'));
        }
    }

    /// A `<br>`: in a cell it ends a line, in a heading it is a space.
    fn break_line(&mut self) {
        if self.heading || self.caption {
            self.buffer.push(' ');
        } else {
            self.flush();
        }
    }

    fn flush(&mut self) {
        let written = std::mem::take(&mut self.buffer);
        let text = if self.code > 0 { written.trim_end().to_owned() } else { clean(&written) };
        if text.trim().is_empty() {
            return;
        }
        let line = Line { number: self.line, text, item: self.item };
        // What follows in the same item explains it, such as a note.
        self.item = false;
        if let Some(open) = self.tables.last_mut() {
            if self.caption {
                open.caption = Some(line);
                return;
            }
            if let Some(cell) = open.cell.as_mut() {
                cell.lines.push(line);
                return;
            }
        }
        self.blocks.push(if self.heading { Block::Heading(line) } else { Block::Text(line) });
    }

    fn start_row(&mut self, line: usize) {
        self.flush();
        self.end_row();
        if let Some(open) = self.tables.last_mut() {
            open.row = Some(Row { line, cells: Vec::new() });
        }
    }

    fn start_cell(&mut self, tag: &StartTag<usize>) {
        self.end_cell();
        let number = |name: &str| {
            let value = tag.attributes.get(name.as_bytes())?;
            String::from_utf8_lossy(&value.value).parse::<usize>().ok()
        };
        // A page that says 1000 columns has a slip, and no such table.
        let (columns, rows) =
            (number("colspan").unwrap_or(1).min(20), number("rowspan").unwrap_or(1).min(200));
        self.item = false;
        if let Some(open) = self.tables.last_mut() {
            open.cell = Some(OpenCell { lines: Vec::new(), columns: columns.max(1), rows: rows.max(1) });
        }
    }

    fn end_cell(&mut self) {
        self.flush();
        self.item = false;
        let Some(open) = self.tables.last_mut() else { return };
        let (Some(cell), Some(row)) = (open.cell.take(), open.row.as_mut()) else { return };
        fill(row, &mut open.reaching);
        if let [.., first] = row.cells.as_slice()
            && row.cells.len() == 1
            && let Some(line) = first.first()
        {
            row.line = line.number;
        }
        if row.cells.is_empty()
            && let Some(line) = cell.lines.first()
        {
            row.line = line.number;
        }
        for _ in 0..cell.columns {
            if cell.rows > 1 {
                open.reaching.push((row.cells.len(), cell.rows, cell.lines.clone()));
            }
            row.cells.push(cell.lines.clone());
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        let Some(open) = self.tables.last_mut() else { return };
        let Some(mut row) = open.row.take() else { return };
        fill(&mut row, &mut open.reaching);
        for reaching in &mut open.reaching {
            reaching.1 -= 1;
        }
        open.reaching.retain(|(_, rows, _)| *rows > 0);
        if row.cells.is_empty() {
            return;
        }
        if open.table.is_none() {
            let header = row.cells.iter().map(joined).collect();
            open.table = Some(Table { line: row.line, caption: None, header, rows: Vec::new() });
        } else {
            open.rows.push(row);
        }
    }

    fn end_table(&mut self) {
        self.end_row();
        let Some(open) = self.tables.pop() else { return };
        let Some(mut table) = open.table else { return };
        table.caption = open.caption;
        table.rows = open.rows;
        // A table in a cell: what it says belongs to the cell. A table of program text is a layout.
        let header = table.header.len();
        if let Some(outer) = self.tables.last_mut() {
            if let Some(cell) = outer.cell.as_mut() {
                cell.lines.extend(table.rows.into_iter().flat_map(|row| row.cells).flatten());
            }
        } else if open.code {
            let cells = table.rows.into_iter().flat_map(|row| row.cells).flatten();
            let first = table.header.into_iter().map(|text| Line { number: table.line, text, item: false });
            self.blocks.extend(first.chain(cells).map(Block::Text));
        } else if header > 0 {
            self.blocks.push(Block::Table(table));
        }
    }
}

/// Puts the cells of earlier rows that reach into this one where they belong.
fn fill(row: &mut Row, reaching: &mut [(usize, usize, Cell)]) {
    while let Some((_, _, cell)) = reaching.iter().find(|(column, ..)| *column == row.cells.len()) {
        row.cells.push(cell.clone());
    }
}

/// The lines of a cell as one text.
pub(crate) fn joined(cell: &Cell) -> String {
    cell.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
}

fn is_block(name: &str) -> bool {
    const BLOCKS: &[&str] = &[
        "p",
        "div",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "nav",
        "aside",
        "thead",
        "tbody",
        "tfoot",
        "blockquote",
        "hr",
        "figure",
        "form",
        "body",
        "html",
        "head",
    ];
    BLOCKS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_have_their_cells_and_lines() {
        let text = "<h1>Fruit</h1>\n<table><caption><b>Table 1 </b>Baskets</caption>\n<tr><th>Parameter</th>\n\
            <th>Type</th></tr>\n<tr><td>kind</td><td><p>String</p>\n<ul><li>pear</li><li>fig</li></ul></td></tr>\n\
            <tr><td rowspan=2>size</td><td>Map<String,Integer></td></tr><tr><td>Long</td></tr></table>";
        let blocks = read(text, 1);
        let [Block::Heading(heading), Block::Table(table)] = blocks.as_slice() else { panic!("{blocks:#?}") };
        assert_eq!((heading.text.as_str(), heading.number), ("Fruit", 1));
        assert_eq!(table.caption.as_ref().map(|line| line.text.as_str()), Some("Table 1 Baskets"));
        assert_eq!(table.header, ["Parameter", "Type"]);
        let cells: Vec<Vec<String>> =
            table.rows.iter().map(|row| row.cells.iter().map(joined).collect()).collect();
        assert_eq!(
            cells,
            [vec!["kind", "String pear fig"], vec!["size", "Map<String,Integer>"], vec!["size", "Long"]]
        );
        let fig = table.rows[0].cells[1].last().unwrap();
        assert_eq!((fig.number, fig.item), (6, true));
    }

    #[test]
    fn what_is_not_shown_is_not_read() {
        let blocks = read("<script>var a = '<p>no</p>';</script><p>yes &amp; no</p><!-- no -->", 4);
        assert_eq!(blocks, [Block::Text(Line { number: 4, text: "yes & no".to_owned(), item: false })]);
    }

    #[test]
    fn a_table_that_never_ends_is_read_as_far_as_it_goes() {
        let blocks = read("<table><tr><th>Parameter<tr><td>one<tr><td>two", 1);
        assert!(matches!(&blocks[..], [Block::Table(table)] if table.rows.len() == 2), "{blocks:?}");
    }
}
