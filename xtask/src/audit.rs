//! `audit`: saved pages of the vendor's documentation against the specifications.

mod compare;
mod deviations;
mod finding;
mod limits;
mod report;
pub(crate) mod spec;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::{Long, Short, Value};

pub(crate) use compare::is_common_header;

use crate::arguments::Command;
use crate::page::Page;
use crate::repository;
use finding::{Collector, Finding, Remark};
use report::Report;
use spec::Specs;

/// What to compare, and how to say it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// The folder of the specifications.
    specs: PathBuf,
    /// Whether to print JSON.
    json: bool,
    /// Print the addresses of pages instead.
    addresses: bool,
    /// The pages; with `addresses`, names of services.
    pages: Vec<String>,
}

const HELP: &str = "\
Compares saved pages of the vendor's documentation with the specifications, and names every difference
with its place on the page and in the specification.

Usage: cargo xtask audit [--specs DIR] [--format text|json] PAGE...
       cargo xtask audit --pages [--specs DIR] [--format text|json] [SERVICE...]

A page is a file: text copied from a browser, HTML as saved, or the Markdown that the vendor serves beside
it, in English or Chinese. Its operation is found by method and path.

Options:
  --specs DIR    Where the specifications are  [default: specs/ of this repository]
  --format NAME  text or json  [default: text]
  --pages        Print the address of every page that the specifications name, one a line

A difference that `x-deviation` explains is not named; a reason that explains none any more is. Sentences
that may limit a value and cannot be read with certainty are listed under \"Read this\". The last line counts
what was read, what has to be read, and what was not understood.

To look at all pages of a service:
  cargo xtask audit --pages oms | wget --input-file=- --directory-prefix=pages
  cargo xtask audit pages/*
With .md in the place of .html an address leads to the page in Markdown.

Exit status: 0 nothing to say; 1 something to look at; 2 wrong arguments; 3 a page is not of a known shape
or cannot be read, or a specification has errors.";

/// Understands the arguments after `audit`.
pub(crate) fn parse(parser: &mut lexopt::Parser) -> Result<Command, lexopt::Error> {
    let (mut specs, mut json, mut addresses, mut pages) = (None, false, false, Vec::new());
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(Command::Help(HELP)),
            Long("specs") => specs = Some(PathBuf::from(parser.value()?)),
            Long("format") => {
                json = match parser.value()?.to_str() {
                    Some("json") => true,
                    Some("text") => false,
                    _ => return Err("the format is text or json".into()),
                }
            }
            Long("pages") => addresses = true,
            Value(page) => pages.push(page.to_string_lossy().into_owned()),
            argument => return Err(argument.unexpected()),
        }
    }
    if pages.is_empty() && !addresses {
        return Err("name the file of a page".into());
    }
    let specs = specs.unwrap_or_else(|| repository::folder("specs"));
    Ok(Command::Audit(Options { specs, json, addresses, pages }))
}

/// Compares the pages, and prints what is different.
pub(crate) fn audit(options: &Options) -> ExitCode {
    let specs = match Specs::read(&options.specs) {
        Ok(specs) => specs,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::from(3);
        }
    };
    if options.addresses {
        return addresses(options, &specs);
    }
    let report = compare_all(options, &specs);
    if options.json {
        print(&format!("{:#}", report.json()));
    } else {
        if report.pages > 0 {
            print(&report.text());
        }
        for error in &report.errors {
            eprintln!("{error}");
        }
    }
    match (report.errors.is_empty(), report.is_clean()) {
        (false, _) => ExitCode::from(3),
        (true, false) => ExitCode::from(1),
        (true, true) => ExitCode::SUCCESS,
    }
}

/// Prints a text. Who has read enough closes the pipe, which is no error.
pub(crate) fn print(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

fn compare_all(options: &Options, specs: &Specs) -> Report {
    let mut report = Report::default();
    let mut pages = Vec::new();
    for file in &options.pages {
        match read(file) {
            Ok(page) => pages.push(page),
            Err(errors) => report.errors.extend(errors),
        }
    }
    report.pages = pages.len();
    let mut audited: Vec<Collector<'_>> = Vec::new();
    for page in &pages {
        report.read += page.count();
        for part in &page.unread {
            report.unread.push(Remark {
                page: page.file.clone(),
                page_line: part.line,
                path: "page".to_owned(),
                text: part.value.clone(),
                place: None,
            });
        }
        match specs.find(page) {
            Some(operation) => audited.push(compare::compare(page, operation)),
            None => report.findings.push(unknown(page, specs)),
        }
    }
    let stale = deviations::stale(specs, &audited);
    for collector in audited {
        report.findings.extend(collector.findings);
        report.prose.extend(collector.prose);
    }
    report.findings.extend(stale);
    report
}

/// Reads a page from a file.
pub(crate) fn read(file: &str) -> Result<Page, Vec<String>> {
    let bytes =
        std::fs::read(file).map_err(|error| vec![format!("error: {file} cannot be read: {error}")])?;
    Page::read(file, &bytes).map_err(|errors| {
        errors
            .into_iter()
            .map(|error| {
                format!(
                    "error: the page is not of a known shape: {}\n  --> {file}:{}\n  help: compare it by hand; \
                     the shapes that are read are in xtask/src/page",
                    error.message, error.line
                )
            })
            .collect()
    })
}

/// The finding about a page whose operation no specification has.
fn unknown(page: &Page, specs: &Specs) -> Finding {
    let operation = format!("{} {}", page.method.value, page.path.value);
    let root = specs.documents.first();
    Finding {
        page: page.file.clone(),
        page_line: page.method.line,
        operation: operation.clone(),
        kind: "operation",
        path: "page".to_owned(),
        on_page: Some(operation),
        in_spec: None,
        file: root.map(|document| document.file_name(document.root.span.file).to_owned()).unwrap_or_default(),
        line: 1,
        also: Vec::new(),
    }
}

/// Prints the addresses of the pages that the specifications name.
fn addresses(options: &Options, specs: &Specs) -> ExitCode {
    let known: Vec<&str> = specs.documents.iter().map(|document| document.name.as_str()).collect();
    if let Some(name) = options.pages.iter().find(|name| !known.contains(&name.as_str())) {
        eprintln!("error: there is no service `{name}`\n  help: there are {}", known.join(", "));
        return ExitCode::from(2);
    }
    let mut found = Vec::new();
    for operation in specs.operations() {
        let service = &operation.document.name;
        let wanted = options.pages.is_empty() || options.pages.contains(service);
        let docs = operation.entry.value.get("externalDocs");
        let url = docs.and_then(|docs| docs.get("url")).and_then(|url| url.as_str());
        if let Some(url) = url.filter(|_| wanted) {
            found.push((service.clone(), operation.id(), url.to_owned()));
        }
    }
    if options.json {
        let pages = found.iter().map(|(service, operation, url)| {
            serde_json::json!({ "service": service, "operation": operation, "url": url })
        });
        print(&format!("{:#}", serde_json::json!({ "pages": pages.collect::<Vec<_>>() })));
    } else {
        found.sort_by(|one, other| one.2.cmp(&other.2));
        found.dedup_by(|one, other| one.2 == other.2);
        print(&found.into_iter().map(|(.., url)| url).collect::<Vec<_>>().join("\n"));
    }
    ExitCode::SUCCESS
}
