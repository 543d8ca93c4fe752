//! The parts of a page: which heading begins what, and what the tables below it are.

use std::collections::BTreeMap;

use super::blocks::{Block, Line, Table};
use super::fields::{self, Field};
use super::limits::Located;
use super::models::{self, Candidate, Model};
use super::words::{self, Column, Section};
use super::{Page, Place, Response, ShapeError, examples, html, lines, values};

/// Makes a page of its parts.
pub(super) fn page(file: &str, blocks: &[Block]) -> Result<Page, Vec<ShapeError>> {
    let mut reader = Reader::default();
    for block in blocks {
        match block {
            Block::Heading(line) => reader.heading(line),
            Block::Text(line) => reader.text(line),
            Block::Table(table) => reader.table(table),
        }
    }
    reader.finish(file)
}

/// Tables of one part, and what the part is.
#[derive(Default)]
struct Part {
    /// The table of the part itself, not of an object in it.
    root: Option<usize>,
    tables: Vec<Candidate>,
}

#[derive(Default)]
struct Reader {
    section: Option<Section>,
    /// Text below the heading that nothing explains, and whether anything was understood.
    stray: Vec<Line>,
    understood: bool,
    /// The last line that could be a title, and the caption of the table that follows.
    title: Option<Line>,
    has_title: bool,
    caption: Option<(u32, String)>,
    status: Option<u16>,
    method: Option<Located<String>>,
    path: Option<Located<String>>,
    updated: Option<Located<String>>,
    action: Option<Located<String>>,
    regions: Option<Located<Vec<String>>>,
    parameters: Vec<(Place, Field)>,
    models: Vec<Model>,
    request: Part,
    responses: BTreeMap<u16, (usize, Part)>,
    example: Vec<Line>,
    examples: Vec<super::Example>,
    addresses: Vec<String>,
    prose: Vec<Located<String>>,
    unread: Vec<Located<String>>,
    errors: Vec<ShapeError>,
    seen: Vec<Section>,
}

impl Reader {
    fn heading(&mut self, line: &Line) {
        if let Some(status) = words::status_line(&line.text) {
            return self.start_status(status, line.number);
        }
        match words::section(&line.text) {
            Some(section) => self.start(section),
            None if words::caption(&line.text).is_some() => self.text(line),
            None if !self.has_title => self.title = Some(line.clone()),
            None if matches!(self.section, Some(Section::Uri | Section::Request | Section::Response)) => {
                self.stray.push(line.clone());
            }
            None => {}
        }
    }

    fn start(&mut self, section: Section) {
        // An example may stand inside of a request or a response, and `Request parameters` below
        // `Request`: the tables of one part stay together.
        self.end_part();
        if section == Section::Function {
            self.has_title = true;
        }
        self.seen.push(section);
        (self.section, self.understood, self.caption, self.status) = (Some(section), false, None, None);
    }

    fn start_status(&mut self, status: u16, line: usize) {
        self.end_example();
        self.status = Some(status);
        self.understood = true;
        self.caption = None;
        if matches!(self.section, Some(Section::Response)) {
            self.responses.entry(status).or_insert_with(|| (line, Part::default()));
        }
    }

    /// A part has ended: text in it that nothing explains is not read.
    fn end_part(&mut self) {
        self.end_example();
        let stray = std::mem::take(&mut self.stray);
        let Some(Section::Uri | Section::Request | Section::Response) = self.section else { return };
        if let Some(first) = stray.first().filter(|_| !self.understood) {
            let message = format!(
                "nothing here is a table of fields, and nothing says that there are none: \"{}\"",
                shorten(&first.text)
            );
            self.errors.push(ShapeError { line: first.number, message });
            return;
        }
        self.unread
            .extend(stray.into_iter().map(|line| Located { line: line.number, value: shorten(&line.text) }));
    }

    fn end_example(&mut self) {
        let lines = std::mem::take(&mut self.example);
        self.examples.extend(examples::read(&lines, self.status));
    }

    fn text(&mut self, line: &Line) {
        if let Some(date) = date(&line.text) {
            self.updated.get_or_insert(Located { line: line.number, value: date });
            return;
        }
        if let Some(status) = words::status_line(&line.text) {
            return self.start_status(status, line.number);
        }
        match self.section {
            None => self.before(line),
            Some(Section::Function | Section::Constraints) => self.about(line),
            Some(Section::Uri | Section::Request | Section::Response) => self.inside(line),
            Some(Section::RequestExample | Section::ResponseExample) => {
                if let Some((_, address)) = words::request_address(&line.text) {
                    self.addresses.push(address.to_owned());
                }
                self.example.push(line.clone());
            }
            _ => {}
        }
    }

    /// Text before the first part.
    fn before(&mut self, line: &Line) {
        if !self.has_title
            && !line.item
            && line.text.len() < 120
            && !["分享", "Share"].contains(&line.text.as_str())
        {
            self.title = Some(line.clone());
        }
    }

    /// What the operation does, and when.
    fn about(&mut self, line: &Line) {
        for sentence in values::sentences(&line.text) {
            let (regions, unknown) = words::regions(&sentence);
            let narrow = values::narrow(&sentence);
            let only = ["only", "仅", "只支持", "只在"].iter().any(|word| narrow.contains(word));
            if only && !regions.is_empty() && !unknown {
                let value = regions.into_iter().map(str::to_owned).collect();
                self.regions.get_or_insert(Located { line: line.number, value });
            } else if self.section == Some(Section::Constraints) && !words::nothing(&sentence)
                || only
                || narrow.bytes().any(|byte| byte.is_ascii_digit())
                    && ["maximum", "at most", "up to", "最多", "不能超过"]
                        .iter()
                        .any(|word| narrow.contains(word))
            {
                self.prose.push(Located { line: line.number, value: sentence.trim().to_owned() });
            }
        }
    }

    /// Text in a part that has tables.
    fn inside(&mut self, line: &Line) {
        if let Some((number, text)) = words::caption(&line.text) {
            self.caption = Some((number, text.to_owned()));
            return;
        }
        if self.section == Some(Section::Uri)
            && let Some((method, path)) = words::request_line(&line.text)
        {
            self.understood = true;
            if self.method.is_none() {
                self.method = Some(Located { line: line.number, value: method.to_owned() });
                self.path = Some(Located { line: line.number, value: path.to_owned() });
            }
            return;
        }
        if words::nothing(&line.text) {
            self.understood = true;
            return;
        }
        // Below a status: what it means. Above a table: that there is one.
        let introduces = ["Table", "表", "table"].iter().any(|word| line.text.contains(word))
            || line.text.ends_with(':') && line.text.len() < 60;
        if self.status.is_none() && !introduces {
            self.stray.push(line.clone());
        }
    }

    fn table(&mut self, table: &Table) {
        let columns = lines::columns(&table.header);
        let first = columns.as_ref().and_then(|columns| columns.first().copied());
        let caption = table.caption.as_ref().and_then(|line| words::caption(&line.text));
        let caption = caption.map(|(number, text)| (number, text.to_owned())).or_else(|| self.caption.take());
        self.caption = None;
        match (first, self.section) {
            (Some(Column::Action), _) => self.actions(table),
            // Codes of errors are for whoever handles them, not for a specification.
            (Some(Column::Error), _) => {}
            (Some(Column::Status), Some(section)) if section != Section::Errors => self.statuses(table),
            (Some(Column::Name), Some(section @ (Section::Uri | Section::Request | Section::Response))) => {
                self.understood = true;
                self.fields(table, section, caption);
            }
            // The tables of a page that names its parts otherwise.
            (Some(Column::Name), _) if columns.is_some_and(|columns| columns.contains(&Column::Type)) => {
                self.errors.push(ShapeError {
                    line: table.line,
                    message: "this table of fields is below no heading that tells what it is about"
                        .to_owned(),
                });
            }
            (_, Some(Section::Uri | Section::Request | Section::Response)) => {
                let unknown: Vec<&str> = table
                    .header
                    .iter()
                    .filter(|word| words::column(word).is_none())
                    .map(String::as_str)
                    .collect();
                let message = if unknown.is_empty() {
                    format!("a table with the columns {} is not known here", table.header.join(", "))
                } else {
                    format!("columns of this table are not known: {}", shorten(&unknown.join(", ")))
                };
                self.errors.push(ShapeError { line: table.line, message });
            }
            _ => {}
        }
    }

    fn actions(&mut self, table: &Table) {
        for row in &table.rows {
            let text = row.cells.first().map(html::joined).unwrap_or_default();
            if words::is_action(&text) {
                self.action.get_or_insert(Located { line: row.line, value: text });
            } else if !words::nothing(&text) {
                self.unread
                    .push(Located { line: row.line, value: format!("an action: \"{}\"", shorten(&text)) });
            }
        }
    }

    fn statuses(&mut self, table: &Table) {
        for row in &table.rows {
            let text = row.cells.first().map(html::joined).unwrap_or_default();
            let number = text.split_whitespace().next().and_then(|word| word.parse::<u16>().ok());
            match number.filter(|number| (100..600).contains(number)) {
                Some(status) => {
                    self.responses.entry(status).or_insert_with(|| (row.line, Part::default()));
                }
                None => {
                    self.unread
                        .push(Located { line: row.line, value: format!("a status: \"{}\"", shorten(&text)) });
                }
            }
        }
    }

    fn fields(&mut self, table: &Table, section: Section, caption: Option<(u32, String)>) {
        let found = fields::read(table, &mut self.unread);
        let words = caption.as_ref().map(|(_, text)| text.to_lowercase()).unwrap_or_default();
        let place = match section {
            Section::Response if words.contains("header") => return,
            Section::Response => None,
            _ if words.contains("path") || words.contains("路径") => Some(Place::Path),
            _ if words.contains("query") || words.contains("查询参数") => Some(Place::Query),
            _ if words.contains("header") || words.contains("消息头") => Some(Place::Header),
            Section::Uri => Some(Place::Query),
            _ if found.iter().any(|field| is_header(&field.name)) => Some(Place::Header),
            // What a GET is asked with goes into the URL, whatever the heading says.
            _ if self.method.as_ref().is_some_and(|method| method.value == "GET") => Some(Place::Query),
            _ => None,
        };
        if let Some(place) = place {
            let path = self.path.as_ref().map(|path| path.value.clone()).unwrap_or_default();
            for field in found {
                let in_path = path.contains(&format!("{{{}}}", field.name));
                let place = if section == Section::Uri && in_path { Place::Path } else { place };
                self.parameters.push((place, field));
            }
            return;
        }
        let model = self.models.len();
        self.models.push(Model { line: table.line, name: None, fields: found });
        let status = self.status;
        let part = match section {
            // A page with one response may leave its status to the table of status codes.
            Section::Response => {
                &mut self
                    .responses
                    .entry(status.unwrap_or(0))
                    .or_insert_with(|| (table.line, Part::default()))
                    .1
            }
            _ => &mut self.request,
        };
        if part.root.is_none() {
            part.root = Some(model);
        } else {
            part.tables.push(Candidate { model, caption });
        }
    }

    fn finish(mut self, file: &str) -> Result<Page, Vec<ShapeError>> {
        self.end_part();
        let whole = |message: &str| ShapeError { line: 1, message: message.to_owned() };
        if self.seen.is_empty() {
            self.errors.push(whole(
                "no heading of an operation's page is here, such as `URI`, `Request Parameters` or 请求参数",
            ));
        } else {
            if self.method.is_none() {
                self.errors.push(whole("no line with method and path is below a heading `URI`"));
            }
            if !self.seen.contains(&Section::Response) && !self.seen.contains(&Section::Status) {
                self.errors.push(whole("neither responses nor status codes have a heading on this page"));
            }
        }
        self.name_lone_response();
        if self.responses.is_empty() && self.errors.is_empty() {
            self.unread.push(Located { line: 1, value: "status codes: the page names none".to_owned() });
        }
        let (Some(method), Some(path), true) = (self.method, self.path, self.errors.is_empty()) else {
            self.errors.sort_by_key(|error| error.line);
            return Err(self.errors);
        };
        let mut responses = Vec::new();
        for (status, (line, part)) in self.responses {
            if let Some(root) = part.root {
                models::attach(&mut self.models, root, &part.tables, &mut self.unread);
            }
            responses.push(Response { status: Located { line, value: status }, body: part.root });
        }
        if let Some(root) = self.request.root {
            models::attach(&mut self.models, root, &self.request.tables, &mut self.unread);
        }
        self.unread.sort_by_key(|part| part.line);
        let (title, name) = title(self.title);
        Ok(Page {
            file: file.to_owned(),
            title,
            name,
            method,
            path,
            updated: self.updated,
            action: self.action,
            regions: self.regions,
            parameters: self.parameters,
            body: self.request.root,
            responses,
            models: self.models,
            examples: self.examples,
            prose: self.prose,
            unread: self.unread,
            body_name: None,
            addresses: self.addresses,
            text: String::new(),
        })
    }

    /// Gives the response whose status stands in no line of its own the only success of the page.
    fn name_lone_response(&mut self) {
        let Some((line, part)) = self.responses.remove(&0) else { return };
        let successes: Vec<u16> =
            self.responses.keys().copied().filter(|status| (200..300).contains(status)).collect();
        match successes.as_slice() {
            [] => {
                self.responses.insert(200, (line, part));
            }
            [status] => {
                if let Some((_, known)) = self.responses.get_mut(status)
                    && known.root.is_none()
                {
                    *known = part;
                }
            }
            _ => self
                .unread
                .push(Located { line, value: "the status that this response comes with".to_owned() }),
        }
    }
}

/// The title without the vendor's name of the operation, and that name: `Start a task - StartTask`.
fn title(line: Option<Line>) -> (Option<Located<String>>, Option<String>) {
    let Some(line) = line else { return (None, None) };
    let is_name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_uppercase())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    match line.text.rsplit_once(" - ").filter(|(_, name)| is_name(name)) {
        Some((title, name)) => {
            (Some(Located { line: line.number, value: title.to_owned() }), Some(name.to_owned()))
        }
        None => (Some(Located { line: line.number, value: line.text }), None),
    }
}

/// The date of a line such as `Updated on 2026-02-27 GMT+08:00`.
fn date(text: &str) -> Option<String> {
    let lower = text.trim().to_lowercase();
    let rest = ["updated on", "更新时间", "last updated", "updated at"]
        .iter()
        .find_map(|word| lower.strip_prefix(word))?;
    let date = rest.trim_start_matches([':', ' ']).get(..10)?;
    let is_date = date.split('-').map(str::len).eq([4, 2, 2])
        && date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    is_date.then(|| date.to_owned())
}

/// Whether a parameter can only be a header.
fn is_header(name: &str) -> bool {
    name.starts_with("X-")
        || name.starts_with("x-")
        || ["Content-Type", "Authorization", "Host"].contains(&name)
}

/// The beginning of a text, for a message.
fn shorten(text: &str) -> String {
    match text.char_indices().nth(80) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}
