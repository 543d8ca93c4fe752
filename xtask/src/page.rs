//! A page of the vendor's documentation as a plain description of an operation, each part with its line.
//!
//! A page is read in three steps: whatever file it came from becomes headings, lines and tables
//! ([`blocks`]); these are sorted into the parts of a page ([`sections`]); the tables become fields whose
//! descriptions are read for limits ([`fields`], [`limits`]). What cannot be read is never dropped: it is
//! in [`Page::unread`], in [`Limits::prose`], or an error of the whole page.

mod blocks;
mod copied;
mod examples;
mod fields;
mod html;
mod kind;
mod limits;
mod lines;
mod models;
mod phrases;
mod sections;
mod template;
mod values;
mod words;

pub(crate) use examples::Example;
pub(crate) use fields::Field;
pub(crate) use kind::Kind;
pub(crate) use limits::{Limits, Located, has_number};
pub(crate) use models::Model;

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
}

impl Place {
    /// The word of OpenAPI for it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

/// What comes back with a status.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Response {
    /// The status, and where the page first names it.
    pub(crate) status: Located<u16>,
    /// The model of its body, if the page lists one.
    pub(crate) body: Option<usize>,
}

/// What a page says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Page {
    /// The file.
    pub(crate) file: String,
    /// What the page is called.
    pub(crate) title: Option<Located<String>>,
    /// The vendor's name of the operation, where the page has it.
    pub(crate) name: Option<String>,
    /// HTTP method, in capitals.
    pub(crate) method: Located<String>,
    /// Path with its parameters in braces.
    pub(crate) path: Located<String>,
    /// The date on the page, as `2026-02-27`.
    pub(crate) updated: Option<Located<String>>,
    /// IAM action that the operation needs.
    pub(crate) action: Option<Located<String>>,
    /// The only regions that have the operation, by id.
    pub(crate) regions: Option<Located<Vec<String>>>,
    /// Parameters in path, query and headers.
    pub(crate) parameters: Vec<(Place, Field)>,
    /// The model of the request body.
    pub(crate) body: Option<usize>,
    /// Every status that the page names, sorted.
    pub(crate) responses: Vec<Response>,
    /// The tables of fields; [`Field::model`] is an index.
    pub(crate) models: Vec<Model>,
    /// Examples in JSON.
    pub(crate) examples: Vec<Example>,
    /// Sentences about the operation that limit it.
    pub(crate) prose: Vec<Located<String>>,
    /// What was not understood, and why.
    pub(crate) unread: Vec<Located<String>>,
    /// The vendor's name of the model of the request, where the page has it.
    pub(crate) body_name: Option<String>,
    /// The addresses that examples send requests to, from the path on.
    pub(crate) addresses: Vec<String>,
    /// The whole page in small letters.
    text: String,
}

/// Why a page could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ShapeError {
    /// Line of the file; 1 if it is about the whole page.
    pub(crate) line: usize,
    /// What is wrong.
    pub(crate) message: String,
}

impl Page {
    /// Reads a page. `file` is how it is called in messages; its name can be that of the operation.
    ///
    /// # Errors
    /// A page that has not the shape of an operation's page, with the places that tell so.
    pub(crate) fn read(file: &str, bytes: &[u8]) -> Result<Self, Vec<ShapeError>> {
        let Some(text) = decode(bytes) else {
            let message = "the page is neither UTF-8 nor UTF-16; save it as UTF-8".to_owned();
            return Err(vec![ShapeError { line: 1, message }]);
        };
        let mut page = sections::page(file, &blocks::read(&text))?;
        page.name = page.name.or_else(|| name_in(file, &text));
        page.text = text.to_lowercase();
        page.body_name = text.split(" body = new ").next().and_then(|text| {
            // `StopTaskReq body = new StopTaskReq();` in the example of Java.
            let name = text.rsplit([' ', '\n', '\t']).next().filter(|_| text.len() < bytes.len())?;
            is_type_name(name).then(|| name.to_owned())
        });
        Ok(page)
    }

    /// How often the page names a service.
    pub(crate) fn mentions(&self, service: &str) -> usize {
        let is_inner = |character: char| character.is_ascii_alphanumeric();
        let found = self.text.match_indices(service).filter(|(at, _)| {
            let before = self.text.get(..*at).and_then(|text| text.chars().next_back());
            let after = self.text.get(at + service.len()..).and_then(|text| text.chars().next());
            !before.is_some_and(is_inner) && !after.is_some_and(is_inner)
        });
        found.count()
    }

    /// A model by its index.
    pub(crate) fn model(&self, index: usize) -> Option<&Model> {
        self.models.get(index)
    }

    /// The texts that examples have for a field of this name.
    pub(crate) fn shown(&self, name: &str) -> Vec<&str> {
        let mut found = Vec::new();
        for example in &self.examples {
            collect(&example.value, name, &mut found);
        }
        found
    }

    /// How many facts were read with certainty.
    pub(crate) fn count(&self) -> usize {
        let fields = self.parameters.iter().map(|(_, field)| field);
        let fields = fields.chain(self.models.iter().flat_map(|model| &model.fields));
        let facts: usize = fields.map(Field::count).sum();
        // Method and path are two.
        2 + facts
            + self.responses.len()
            + usize::from(self.updated.is_some())
            + usize::from(self.action.is_some())
            + usize::from(self.regions.is_some())
    }
}

fn collect<'a>(value: &'a serde_json::Value, name: &str, found: &mut Vec<&'a str>) {
    match value {
        serde_json::Value::Object(entries) => {
            for (key, inner) in entries {
                if key == name {
                    found.extend(inner.as_str());
                }
                collect(inner, name, found);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, name, found)),
        _ => {}
    }
}

/// Text of a file as a browser or an editor saves it.
fn decode(bytes: &[u8]) -> Option<String> {
    let utf_16 = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok().map(read));
        char::decode_utf16(units).collect::<Result<String, _>>().ok()
    };
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        bytes => String::from_utf8(bytes.to_vec()).ok(),
    }
}

/// The name of the operation in an example of Java, or the name of the file.
fn name_in(file: &str, text: &str) -> Option<String> {
    let class = text.split("public class ").nth(1).and_then(|rest| rest.split("Solution").next());
    let stem = std::path::Path::new(file).file_stem().and_then(|stem| stem.to_str());
    class.into_iter().chain(stem).find(|name| is_type_name(name)).map(str::to_owned)
}

fn is_type_name(name: &str) -> bool {
    name.len() > 4
        && name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && name.bytes().any(|byte| byte.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever is cut off or taken out of a page, reading it ends, and says something.
    #[test]
    fn a_page_in_pieces_is_read_or_refused() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pages/shapes");
        let mut pages = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let lines: Vec<&str> = text.lines().collect();
            pages += 1;
            for at in (0..lines.len()).step_by(13) {
                let without = [&lines[..at], &lines[(at + 5).min(lines.len())..]].concat().join("\n");
                for piece in [lines[..at].join("\n"), lines[at..].join("\n"), without] {
                    if let Err(errors) = Page::read("page", piece.as_bytes()) {
                        assert!(!errors.is_empty());
                        let last = piece.lines().count().max(1);
                        assert!(errors.iter().all(|error| (1..=last).contains(&error.line)), "{errors:?}");
                    }
                }
            }
        }
        assert!(pages > 8, "only {pages} pages");
    }

    #[test]
    fn files_are_read_in_the_encodings_that_editors_write() {
        let text = "篮子";
        let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let with = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            with(&[0xef, 0xbb, 0xbf], text.as_bytes()),
            with(&[0xff, 0xfe], &utf_16),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Some(text));
        }
        assert_eq!(decode(&[0xc0, 0xba]), None);
    }
}
