//! Tables of parameters and fields.

use super::blocks::{Cell, Line, Row, Table};
use super::html::joined;
use super::kind::Kind;
use super::limits::{self, Limits, Located};
use super::lines;
use super::words::{self, Column};

/// A parameter or a field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    /// Line of its name.
    pub(crate) line: usize,
    /// Its name on the wire.
    pub(crate) name: String,
    /// Whether it is mandatory, where the page says so.
    pub(crate) required: Option<bool>,
    /// Its type; nothing where the table has no such column.
    pub(crate) kind: Option<Kind>,
    /// What its values are.
    pub(crate) limits: Limits,
    /// The model that lists its fields.
    pub(crate) model: Option<usize>,
}

impl Field {
    /// How many facts were read.
    pub(crate) fn count(&self) -> usize {
        1 + usize::from(self.required.is_some())
            + usize::from(self.kind.as_ref().is_some_and(Kind::is_known))
            + self.limits.count()
    }

    /// The number of the table that the description sends its reader to.
    pub(crate) fn table(&self) -> Option<u32> {
        let text = self.limits.text.replace(' ', "");
        ["Table", "表"].iter().find_map(|word| {
            let rest = text.split(word).nth(1)?;
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            rest.get(..digits)?.parse().ok()
        })
    }
}

/// The fields of a table, and what of it was not understood.
pub(super) fn read(table: &Table, unread: &mut Vec<Located<String>>) -> Vec<Field> {
    let Some(columns) = lines::columns(&table.header) else { return Vec::new() };
    let mut fields = Vec::new();
    let mut lost = 0;
    for row in &table.rows {
        let cell = |wanted: Column| -> Option<&Cell> {
            let at = columns.iter().position(|column| *column == wanted)?;
            row.cells.get(at)
        };
        match field(row, &cell) {
            Ok(field) => {
                let written = cell(Column::Mandatory).map(joined);
                match written.as_deref() {
                    Some("") => lost += 1,
                    Some(text) if field.required.is_none() => unread.push(Located {
                        line: field.line,
                        value: format!("whether `{}` is mandatory: \"{text}\"", field.name),
                    }),
                    _ => {}
                }
                if let Some(Kind::Unknown(kind)) = &field.kind {
                    let value = format!("the type of `{}`: \"{kind}\"", field.name);
                    unread.push(Located { line: field.line, value });
                }
                fields.push(field);
            }
            Err(problem) => unread.push(Located { line: row.line, value: problem }),
        }
    }
    if lost > 0 {
        let value = format!("whether {lost} of {} are mandatory: the copy lost the cells", fields.len());
        unread.push(Located { line: table.line, value });
    }
    fields
}

fn field<'a>(row: &Row, cell: &impl Fn(Column) -> Option<&'a Cell>) -> Result<Field, String> {
    let name = cell(Column::Name).map(joined).unwrap_or_default();
    // `tags.key` in a table of its own is `key`; `└─ key` and the like are no names.
    let name = name.trim().trim_start_matches([' ', '>', '└', '─', '├']).trim().to_owned();
    if !words::is_name(&name) {
        return Err(format!("a row that begins with \"{name}\", which is no name"));
    }
    let kind = cell(Column::Type).map(|cell| Kind::parse(&joined(cell)));
    let required = cell(Column::Mandatory).and_then(|cell| words::mandatory(&joined(cell)));
    let mut description: Vec<Line> = cell(Column::Description).cloned().unwrap_or_default();
    for (column, label) in [(Column::Range, "Value range"), (Column::Default, "Default value")] {
        if let Some(lines) = cell(column)
            && let Some(first) = lines.first()
        {
            description.push(Line { text: format!("{label}:"), ..first.clone() });
            description.extend(lines.iter().cloned());
        }
    }
    let limits = limits::read(&description, kind.as_ref().unwrap_or(&Kind::Any));
    Ok(Field { line: row.line, name, required, kind, limits, model: None })
}
