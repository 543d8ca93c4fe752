//! What an audit finds.

use std::collections::BTreeSet;

use codegen::document::{Document, Node, Span};

use crate::page::{Located, Page};

/// A difference between a page and a specification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The file of the page.
    pub(crate) page: String,
    /// Line on the page: where it says so, or where it would.
    pub(crate) page_line: usize,
    /// The operation's name, or its method and path.
    pub(crate) operation: String,
    /// What differs, such as `maxLength`.
    pub(crate) kind: &'static str,
    /// Of what, such as `request.src_node.bucket`.
    pub(crate) path: String,
    /// What the page says.
    pub(crate) on_page: Option<String>,
    /// What the specification says.
    pub(crate) in_spec: Option<String>,
    /// File and line of the specification.
    pub(crate) file: String,
    pub(crate) line: u32,
    /// Other places of the same page that say the same of the same line of the specification.
    pub(crate) also: Vec<String>,
}

/// A sentence of a page that a person has to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Remark {
    pub(crate) page: String,
    pub(crate) page_line: usize,
    pub(crate) path: String,
    pub(crate) text: String,
    /// Where the specification has what it is about.
    pub(crate) place: Option<(String, u32)>,
}

/// The findings of one operation while they are collected.
pub(crate) struct Collector<'a> {
    pub(crate) document: &'a Document,
    pub(crate) page: &'a str,
    /// Line of the method on the page.
    pub(crate) page_line: usize,
    pub(crate) operation: String,
    pub(crate) findings: Vec<Finding>,
    pub(crate) prose: Vec<Remark>,
    /// Deviations that explain a difference, and those that were met where everything was read.
    pub(crate) needed: BTreeSet<Span>,
    pub(crate) met: BTreeSet<Span>,
    /// Deviations that were met beside a sentence which a person has to read.
    pub(crate) unsure: BTreeSet<Span>,
}

/// What differs: two values of one thing.
pub(crate) struct Difference<'a> {
    pub(crate) kind: &'static str,
    pub(crate) path: &'a str,
    pub(crate) on_page: Option<String>,
    pub(crate) in_spec: Option<String>,
    /// Line on the page.
    pub(crate) page_line: usize,
    /// Place in the specification.
    pub(crate) span: Span,
    /// Reasons of the object around it, which count where they speak of it.
    pub(crate) around: &'a [&'a Node],
}

impl Difference<'_> {
    /// Whether a reason names the field or one of the two values.
    fn is_in(&self, reason: &Node) -> bool {
        let name = last(self.path).trim_end_matches("[]");
        let values = [self.on_page.as_deref(), self.in_spec.as_deref(), Some(name)];
        let words = reason.as_str().unwrap_or_default();
        let words: Vec<&str> = words.split(|c: char| !(c.is_alphanumeric() || "_-.".contains(c))).collect();
        values.into_iter().flatten().any(|value| words.iter().any(|word| word.trim_end_matches('.') == value))
    }
}

impl<'a> Collector<'a> {
    /// Nothing found yet.
    pub(crate) fn new(document: &'a Document, page: &'a Page, operation: String) -> Self {
        Self {
            document,
            page: &page.file,
            page_line: page.method.line,
            operation,
            findings: Vec::new(),
            prose: Vec::new(),
            needed: BTreeSet::new(),
            met: BTreeSet::new(),
            unsure: BTreeSet::new(),
        }
    }

    /// Names a difference, unless the specification explains it.
    pub(crate) fn differ(&mut self, difference: Difference<'_>, deviations: &[&Node]) {
        let around = difference.around.iter().filter(|reason| difference.is_in(reason));
        let explained: Vec<Span> = deviations.iter().chain(around).map(|node| node.span).collect();
        if !explained.is_empty() {
            self.needed.extend(explained);
            return;
        }
        let file = self.document.file_name(difference.span.file).to_owned();
        let same = self.findings.iter_mut().find(|known| {
            known.kind == difference.kind
                && (known.file == file && known.line == difference.span.line)
                && known.on_page == difference.on_page
                && known.in_spec == difference.in_spec
                && last(&known.path) == last(difference.path)
        });
        if let Some(known) = same {
            known.also.push(difference.path.to_owned());
            return;
        }
        self.findings.push(Finding {
            page: self.page.to_owned(),
            page_line: difference.page_line,
            operation: self.operation.clone(),
            kind: difference.kind,
            path: difference.path.to_owned(),
            on_page: difference.on_page,
            in_spec: difference.in_spec,
            file,
            line: difference.span.line,
            also: Vec::new(),
        });
    }

    /// Lists a sentence that has to be read.
    pub(crate) fn remark(&mut self, path: &str, sentence: &Located<String>, span: Option<Span>) {
        let place = span.map(|span| (self.document.file_name(span.file).to_owned(), span.line));
        self.prose.push(Remark {
            page: self.page.to_owned(),
            page_line: sentence.line,
            path: path.to_owned(),
            text: sentence.value.clone(),
            place,
        });
    }
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
