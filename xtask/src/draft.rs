//! `draft`: a page as a first specification.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::arguments::Command;

/// What to print.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    specs: PathBuf,
    page: String,
}

pub(crate) fn parse(_parser: &mut lexopt::Parser) -> Result<Command, lexopt::Error> {
    Err("not yet".into())
}

pub(crate) fn draft(_options: &Options) -> ExitCode {
    ExitCode::from(3)
}
