//! `draft`: a saved page as a first specification.

mod known;
mod operation;
mod schema;
mod yaml;

use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::{Long, Short, Value};

use crate::arguments::Command;
use crate::audit::{self, spec::Specs};
use crate::page::Page;
use crate::repository;
use known::Known;

/// What to print.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    specs: PathBuf,
    service: Option<String>,
    page: String,
}

const HELP: &str = "\
Prints a saved page of the vendor's documentation as an area file of a specification: path item,
parameters and schemas, with the limits, values and examples of the page. What a person has to write or to
decide is TODO; the page's sentences are not copied. `lint` and `regen` refuse what is left of it.

Usage: cargo xtask draft [--specs DIR] [--service NAME] PAGE

A page is a file as `audit` reads it. The first lines of the draft say what to add to openapi.yaml.

Options:
  --specs DIR     Where the specifications are  [default: specs/ of this repository]
  --service NAME  The service, where the page does not tell it

  cargo xtask draft StopTask.md > specs/oms/new-area.yaml

Exit status: 0 printed; 2 wrong arguments; 3 the page is not of a known shape or cannot be read, or a
specification has errors.";

/// Understands the arguments after `draft`.
pub(crate) fn parse(parser: &mut lexopt::Parser) -> Result<Command, lexopt::Error> {
    let (mut specs, mut service, mut page) = (None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(Command::Help(HELP)),
            Long("specs") => specs = Some(PathBuf::from(parser.value()?)),
            Long("service") => service = Some(parser.value()?.to_string_lossy().into_owned()),
            Value(file) if page.is_none() => page = Some(file.to_string_lossy().into_owned()),
            argument => return Err(argument.unexpected()),
        }
    }
    let Some(page) = page else { return Err("name the file of a page".into()) };
    let specs = specs.unwrap_or_else(|| repository::folder("specs"));
    Ok(Command::Draft(Options { specs, service, page }))
}

/// Prints the draft of a page.
pub(crate) fn draft(options: &Options) -> ExitCode {
    let specs = match Specs::read(&options.specs) {
        Ok(specs) => specs,
        Err(problem) => {
            eprintln!("{problem}");
            return ExitCode::from(3);
        }
    };
    let page = match audit::read(&options.page) {
        Ok(page) => page,
        Err(errors) => {
            errors.iter().for_each(|error| eprintln!("{error}"));
            return ExitCode::from(3);
        }
    };
    match service(options, &specs, &page) {
        Ok(known) => {
            audit::print(operation::draft(&page, &known).trim_end());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

/// The service that the page belongs to: the one that is asked for, or that the page names most often.
fn service<'a>(options: &Options, specs: &'a Specs, page: &Page) -> Result<Known<'a>, String> {
    let names: Vec<&str> = specs.documents.iter().map(|document| document.name.as_str()).collect();
    let found = match &options.service {
        Some(service) => specs.documents.iter().find(|document| document.name == *service),
        None => specs
            .documents
            .iter()
            .filter(|document| page.mentions(&document.name) > 0)
            .max_by_key(|document| page.mentions(&document.name)),
    };
    let Some(document) = found else {
        return Err(match &options.service {
            Some(service) => {
                format!("error: there is no service `{service}`\n  help: there are {}", names.join(", "))
            }
            None => format!(
                "error: the page does not tell its service\n  help: name one with --service: {}",
                names.join(", ")
            ),
        });
    };
    Ok(Known { document, specs })
}
