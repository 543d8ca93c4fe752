//! Reads the text of a YAML file (or a JSON file, which is YAML too) into a located tree.
use std::borrow::Cow;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError};

use super::node::{Entry, FileId, Node, Span, Value};
use super::problem::Problem;
use super::scalar;

/// Deeper nesting is refused: everything after this walks the tree recursively.
const MAX_DEPTH: usize = 100;

/// Reads `text`. Nothing is returned if there is no tree at all; a tree may come with problems.
pub(crate) fn parse(text: &str, file: FileId, problems: &mut Vec<Problem>) -> Option<Node> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = text.lines().collect();
    let mut reader = Reader { file, lines, problems, stack: Vec::new(), root: None };
    if let Err(problem) = reader.read(text) {
        reader.problems.push(problem);
        return None;
    }
    let root = reader.root;
    if root.is_none() {
        problems.push(Problem::new(
            Span { file, line: 1, column: 1 },
            "the file is empty",
            "write a map into it, or remove it and what refers to it",
        ));
    }
    root
}

struct Reader<'a> {
    file: FileId,
    lines: Vec<&'a str>,
    problems: &'a mut Vec<Problem>,
    /// The lists and maps that are open, outermost first.
    stack: Vec<Open>,
    root: Option<Node>,
}

enum Open {
    List { span: Span, items: Vec<Node> },
    Map { span: Span, entries: Vec<Entry>, key: Option<(String, Span)> },
}

impl Reader<'_> {
    /// Reads all events; an error is a problem after which the rest of the file makes no sense.
    fn read(&mut self, text: &str) -> Result<(), Problem> {
        let mut parser = Parser::new_from_str(text);
        while let Some(event) = parser.next_event() {
            let (event, place) = event.map_err(|error| self.syntax(&error))?;
            let span = self.span(place.start);
            match event {
                Event::DocumentStart(_) if self.root.is_some() => {
                    return Err(Problem::new(
                        span,
                        "a second YAML document starts here",
                        "a file holds one document: move this into a file of its own, or remove \
                         the `---`",
                    ));
                }
                Event::Alias(_) => {
                    self.refuse_anchor(span);
                    self.value(span, Value::Null);
                }
                Event::Scalar(text, style, anchor, tag) => {
                    self.refuse_properties(span, anchor, tag.is_some());
                    self.scalar(span, text, style)?;
                }
                Event::SequenceStart(anchor, tag) => {
                    self.refuse_properties(span, anchor, tag.is_some());
                    let span = self.first_dash(span);
                    self.open(span, Open::List { span, items: Vec::new() })?;
                }
                Event::MappingStart(anchor, tag) => {
                    self.refuse_properties(span, anchor, tag.is_some());
                    self.open(span, Open::Map { span, entries: Vec::new(), key: None })?;
                }
                Event::SequenceEnd | Event::MappingEnd => self.close(),
                Event::Nothing
                | Event::StreamStart
                | Event::StreamEnd
                | Event::DocumentStart(_)
                | Event::DocumentEnd => {}
            }
        }
        Ok(())
    }

    fn span(&self, marker: Marker) -> Span {
        let clamp = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Span { file: self.file, line: clamp(marker.line()), column: clamp(marker.col()).saturating_add(1) }
    }

    /// The span of a list that is not indented below its key starts with its first item.
    fn first_dash(&self, span: Span) -> Span {
        let Some(Open::Map { key: Some((_, key)), .. }) = self.stack.last() else { return span };
        let line = usize::try_from(span.line).ok().and_then(|line| self.lines.get(line - 1));
        let start = line.and_then(|line| line.find(|c| c != ' '));
        let is_dash = start.and_then(|start| line?.get(start..)?.strip_prefix('-')).is_some();
        let column = start.and_then(|start| u32::try_from(start).ok()?.checked_add(1));
        if is_dash && column == Some(key.column) { Span { column: key.column, ..span } } else { span }
    }

    fn syntax(&self, error: &ScanError) -> Problem {
        let found = error.info();
        let help = if found.contains("tab") {
            "indent with spaces; YAML does not allow tabs there"
        } else if found.contains("quoted scalar") {
            "check that the quotes are closed, and write a backslash in double quotes as `\\\\`"
        } else if found.contains("mapping values are not allowed") {
            "text that contains `: ` must be in quotes; otherwise check the indentation"
        } else if found.contains("flow") || found.contains("bracket") {
            "check that every `{` and `[` is closed and that commas separate what is inside"
        } else {
            "check the indentation, and that every key is followed by `: `"
        };
        Problem::new(self.span(*error.marker()), format!("not valid YAML: {found}"), help)
    }

    fn refuse_anchor(&mut self, span: Span) {
        self.problems.push(Problem::new(
            span,
            "YAML anchors and aliases are not supported",
            "write the value out, or make it a component and use `$ref`",
        ));
    }

    fn refuse_properties(&mut self, span: Span, anchor: usize, tagged: bool) {
        if anchor != 0 {
            self.refuse_anchor(span);
        }
        if tagged {
            self.problems.push(Problem::new(
                span,
                "YAML tags are not supported",
                "remove the `!` and what belongs to it; put text in quotes",
            ));
        }
    }

    fn scalar(&mut self, span: Span, text: Cow<'_, str>, style: ScalarStyle) -> Result<(), Problem> {
        let is_plain = style == ScalarStyle::Plain;
        // The parser lets it pass within `{` and `[`, and takes the sign as part of the text.
        if is_plain && text.starts_with(['|', '>']) {
            return Err(Problem::new(
                span,
                "not valid YAML: a block text within `{` or `[`",
                "put the text in quotes, or write the map and its keys in lines of their own",
            ));
        }
        if let Some(Open::Map { key: key @ None, .. }) = self.stack.last_mut() {
            if is_plain && text.is_empty() {
                return Err(Problem::new(
                    span,
                    "a key is missing",
                    "write a key before the colon; `''` is an empty key",
                ));
            }
            if is_plain && text == "<<" {
                self.problems.push(Problem::new(
                    span,
                    "YAML merge keys are not supported",
                    "write the keys out, or combine schemas with `allOf`",
                ));
            }
            *key = Some((text.into_owned(), span));
            return Ok(());
        }
        if !is_plain {
            self.value(span, Value::Text(text.into_owned()));
            return Ok(());
        }
        let value = scalar::plain(&text).unwrap_or_else(|(message, help)| {
            self.problems.push(Problem::new(span, message, help));
            Value::Null
        });
        // A value that is not there is looked for after its key, not where the next line starts.
        let span = match self.stack.last() {
            Some(Open::Map { key: Some((_, key)), .. }) if text.is_empty() => *key,
            _ => span,
        };
        self.value(span, value);
        Ok(())
    }

    fn open(&mut self, span: Span, open: Open) -> Result<(), Problem> {
        if let Some(Open::Map { key: None, .. }) = self.stack.last() {
            return Err(Problem::new(
                span,
                "a key must be text",
                "put the key in quotes if it starts with `[` or `{`",
            ));
        }
        if self.stack.len() >= MAX_DEPTH {
            return Err(Problem::new(
                span,
                format!("nested more than {MAX_DEPTH} levels deep"),
                "move inner parts into components of their own and use `$ref`",
            ));
        }
        self.stack.push(open);
        Ok(())
    }

    fn close(&mut self) {
        match self.stack.pop() {
            Some(Open::List { span, items }) => self.value(span, Value::List(items)),
            Some(Open::Map { span, entries, .. }) => {
                self.refuse_repeated(&entries);
                self.value(span, Value::Map(entries))
            }
            None => {}
        }
    }

    fn refuse_repeated(&mut self, entries: &[Entry]) {
        let mut sorted: Vec<_> = entries.iter().collect();
        sorted.sort_by(|a, b| a.key.cmp(&b.key));
        for group in sorted.chunk_by(|a, b| a.key == b.key) {
            let [first, repeated @ ..] = group else { continue };
            for entry in repeated {
                self.problems.push(Problem::new(
                    entry.span,
                    format!("the key `{}` is repeated", entry.key),
                    format!("it is already on line {}; keep one of the two", first.span.line),
                ));
            }
        }
    }

    /// Puts a finished value where it belongs.
    fn value(&mut self, span: Span, value: Value) {
        let node = Node { span, value };
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => match key.take() {
                Some((key, span)) => entries.push(Entry { key, span, value: node }),
                // An alias in the place of a key; it has been refused already.
                None => *key = Some((String::new(), span)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    /// Another YAML reader makes the same of all good files.
    #[test]
    fn files_are_read_as_serde_yaml_reads_them() {
        let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/document/accepted");
        let mut folders = vec![Path::new(fixtures).to_owned()];
        let mut compared = 0;
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let text = match path.extension().and_then(|extension| extension.to_str()) {
                    None => {
                        folders.push(path);
                        continue;
                    }
                    Some("yaml" | "json") => fs::read_to_string(&path).unwrap(),
                    Some(_) => continue,
                };
                let mut problems = Vec::new();
                let node = parse(&text, FileId(0), &mut problems).unwrap();
                assert!(problems.is_empty(), "{}: {problems:?}", path.display());
                let expected: serde_json::Value =
                    serde_yaml::from_str(text.trim_start_matches('\u{feff}')).unwrap();
                assert_eq!(node.to_json(), expected, "{}", path.display());
                compared += 1;
            }
        }
        assert!(compared > 20, "compared {compared} files");
    }

    #[test]
    fn places_are_those_of_the_first_character() {
        let text = "a:\n- é: 'x'\n  b: {c: [1, \"2\"]}\nd:\ne: |\n  text\n";
        let mut problems = Vec::new();
        let root = parse(text, FileId(0), &mut problems).unwrap();
        let place = |keys: &[&str]| {
            let node = keys.iter().fold(&root, |node, key| match key.parse::<usize>() {
                Ok(at) => node.items().get(at).unwrap(),
                Err(_) => node.get(key).unwrap(),
            });
            (node.span.line, node.span.column)
        };
        let cases: [(&[&str], (u32, u32)); 9] = [
            (&[], (1, 1)),
            (&["a"], (2, 1)),
            (&["a", "0"], (2, 3)),
            (&["a", "0", "é"], (2, 6)),
            (&["a", "0", "b"], (3, 6)),
            (&["a", "0", "b", "c"], (3, 10)),
            (&["a", "0", "b", "c", "1"], (3, 14)),
            // There is no value: the place is that of the key.
            (&["d"], (4, 1)),
            // A block text starts with its first line.
            (&["e"], (6, 3)),
        ];
        for (keys, expected) in cases {
            assert_eq!(place(keys), expected, "{keys:?}");
        }
    }
}
