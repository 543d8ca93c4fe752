//! Which table lists the fields of which object.

use super::fields::Field;
use super::limits::Located;

/// A table of fields.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Model {
    /// Line of the table.
    pub(crate) line: usize,
    /// The vendor's name of the model, where a type names it.
    pub(crate) name: Option<String>,
    /// What it has.
    pub(crate) fields: Vec<Field>,
}

/// A table that stands in one part of a page, such as the request or the response of one status.
#[derive(Debug)]
pub(super) struct Candidate {
    /// Which of the page's models it is.
    pub(super) model: usize,
    /// Number and text of its caption.
    pub(super) caption: Option<(u32, String)>,
}

/// Leads each object among the fields of `root` to the table that lists its own fields. The tables are
/// those of the same part of the page, in their order. A caption names its table; where the copy lost the
/// captions, tables come in the order in which a reader meets the objects, going into each first.
pub(super) fn attach(
    models: &mut [Model],
    root: usize,
    tables: &[Candidate],
    unread: &mut Vec<Located<String>>,
) {
    let mut walk = Walk { models, tables, used: Vec::new(), seen: Vec::new() };
    walk.fields_of(root);
    let (used, seen) = (walk.used, walk.seen);
    for table in tables.iter().filter(|table| !used.contains(&table.model)) {
        let Some(model) = models.get(table.model) else { continue };
        let names: Vec<&str> = model.fields.iter().map(|field| field.name.as_str()).take(3).collect();
        let caption = table.caption.as_ref().map(|(_, text)| format!(" \"{text}\"")).unwrap_or_default();
        let value = format!("a table{caption} of {} that no field refers to", names.join(", "));
        unread.push(Located { line: model.line, value });
    }
    unread.extend(seen);
}

struct Walk<'a> {
    models: &'a mut [Model],
    tables: &'a [Candidate],
    used: Vec<usize>,
    /// Objects without a table.
    seen: Vec<Located<String>>,
}

impl Walk<'_> {
    fn fields_of(&mut self, model: usize) {
        let count = self.models.get(model).map_or(0, |model| model.fields.len());
        for at in 0..count {
            let Some(field) = self.models.get(model).and_then(|model| model.fields.get(at)) else { continue };
            let is_object = field.kind.as_ref().is_some_and(super::Kind::has_fields)
                || field.kind.is_none() && field.table().is_some();
            if field.model.is_some() || !is_object {
                continue;
            }
            let name = field.kind.as_ref().and_then(|kind| kind.model()).map(str::to_owned);
            let Some((found, is_new)) = self.table_of(field, name.as_deref()) else {
                if let Some(name) = name {
                    let value = format!("the fields of `{}`: there is no table for {name}", field.name);
                    self.seen.push(Located { line: field.line, value });
                }
                continue;
            };
            if let Some(field) = self.models.get_mut(model).and_then(|model| model.fields.get_mut(at)) {
                field.model = Some(found);
            }
            if is_new {
                self.used.push(found);
                if let Some(target) = self.models.get_mut(found)
                    && name.is_some()
                {
                    target.name = name;
                }
                self.fields_of(found);
            }
        }
    }

    /// The table of a field, and whether nothing led to it before.
    fn table_of(&self, field: &Field, name: Option<&str>) -> Option<(usize, bool)> {
        let known = |model: &usize| {
            self.models.get(*model).is_some_and(|model| name.is_some() && model.name.as_deref() == name)
        };
        if let Some(model) = self.used.iter().find(|model| known(model)) {
            return Some((*model, false));
        }
        let by_name = |table: &&Candidate| match (&table.caption, name) {
            (Some((_, text)), Some(name)) => mentions(text, name),
            _ => false,
        };
        let by_number = |table: &&Candidate| {
            let number = table.caption.as_ref().map(|(number, _)| *number);
            number.is_some() && number == field.table()
        };
        let by_field = |table: &&Candidate| {
            name.is_none() && table.caption.as_ref().is_some_and(|(_, text)| mentions(text, &field.name))
        };
        let unused = || self.tables.iter().filter(|table| !self.used.contains(&table.model));
        let found = unused()
            .find(by_name)
            .or_else(|| self.tables.iter().find(by_number))
            .or_else(|| unused().find(by_field))
            .or_else(|| {
                // Without captions, the next table that is left, for an object with a name.
                let next = unused().next().filter(|table| table.caption.is_none() && name.is_some())?;
                Some(next)
            })?;
        Some((found.model, !self.used.contains(&found.model)))
    }
}

/// Whether a caption has a name among its words.
fn mentions(caption: &str, name: &str) -> bool {
    let is_inner = |character: char| character.is_ascii_alphanumeric() || character == '_';
    caption.match_indices(name).any(|(at, _)| {
        let before = caption.get(..at).and_then(|text| text.chars().next_back());
        let after = caption.get(at + name.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(is_inner) && !after.is_some_and(is_inner)
    })
}
