//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value};

use crate::{audit, diff, draft, repository};

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Print a text.
    Help(&'static str),
    /// Generate the crates, or compare them.
    Regen { check: bool, specs: PathBuf, out: PathBuf },
    /// Check the specifications against the house rules.
    Lint { specs: PathBuf },
    /// Say what a change of the specifications means.
    Diff(diff::Options),
    /// Compare pages of the documentation with the specifications.
    Audit(audit::Options),
    /// Print a page of the documentation as a first specification.
    Draft(draft::Options),
}

const HELP: &str = "\
The chores of this repository.

Usage: cargo xtask COMMAND [OPTIONS]

Commands:
  regen   Generate the client crates from the specifications
  lint    Check the specifications against the house rules of specs/README.md
  diff    Say what a change of the specifications means for the wire, for Rust and for the checks
  audit   Compare saved pages of the documentation with the specifications
  draft   Print a saved page as a first specification

`cargo xtask COMMAND --help` says more.

After a page of the vendor's documentation has changed:
  1. cargo xtask audit PAGE says what is different
  2. edit the specification under specs/ (specs/README.md shows how)
  3. cargo xtask lint
  4. cargo xtask regen
  5. cargo xtask diff says what that means
  6. cargo test --workspace
  7. commit specs/ and generated/ together";

const REGEN_HELP: &str = "\
Generates a client crate for every folder in specs/ that holds an openapi.yaml.

Usage: cargo xtask regen [--check] [--specs DIR] [--out DIR]

Options:
  --check      Write nothing; fail if a generated file is changed, missing or left over
  --specs DIR  Where the specifications are  [default: specs/ of this repository]
  --out DIR    Where the crates go           [default: generated/ of this repository]

The folder that the crates go to is the generator's own: files in it that are no longer generated
are removed. A folder that holds anything else is refused. Where a specification has errors, all of
them are listed with file, line and column, and no file is written.

Exit status: 0 done, or nothing differs; 1 errors in a specification, or something differs; 2 wrong
arguments.";

const LINT_HELP: &str = "\
Checks the specifications against the house rules of specs/README.md: a page link, an example and a
description everywhere, examples that are what their schemas describe, named enums, known extensions,
nothing unused, and nothing that `regen` refuses.

Usage: cargo xtask lint [--specs DIR]

Options:
  --specs DIR  Where the specifications are  [default: specs/ of this repository]

The rules are our own. `regen` translates any valid document, whether it keeps them or not.

Exit status: 0 all rules are kept; 1 they are not; 2 wrong arguments.";

/// Understands the command line, the program's name first.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_iter(arguments);
    let command = match parser.next()? {
        None | Some(Long("help") | Short('h')) => return Ok(Command::Help(HELP)),
        Some(Value(command)) => command,
        Some(argument) => return Err(argument.unexpected()),
    };
    let (mut check, mut specs, mut out) = (false, None, None);
    let regen = match command.to_str() {
        Some("regen") => true,
        Some("lint") => false,
        Some("diff") => return diff::parse(&mut parser),
        Some("audit") => return audit::parse(&mut parser),
        Some("draft") => return draft::parse(&mut parser),
        Some("help") => return Ok(Command::Help(HELP)),
        _ => return Err(format!("there is no command `{}`", command.display()).into()),
    };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => {
                return Ok(Command::Help(if regen { REGEN_HELP } else { LINT_HELP }));
            }
            Long("check") if regen => check = true,
            Long("specs") => specs = Some(PathBuf::from(parser.value()?)),
            Long("out") if regen => out = Some(PathBuf::from(parser.value()?)),
            argument => return Err(argument.unexpected()),
        }
    }
    let specs = specs.unwrap_or_else(|| repository::folder("specs"));
    if regen {
        let out = out.unwrap_or_else(|| repository::folder("generated"));
        Ok(Command::Regen { check, specs, out })
    } else {
        Ok(Command::Lint { specs })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn command(line: &str) -> Result<Command, String> {
        let words = std::iter::once("xtask").chain(line.split_whitespace()).map(OsString::from);
        parse(words).map_err(|error| error.to_string())
    }

    #[test]
    fn options_are_understood() {
        let expected = Command::Regen { check: true, specs: PathBuf::from("a"), out: PathBuf::from("b") };
        assert_eq!(command("regen --check --specs a --out=b"), Ok(expected));
        assert_eq!(command("lint --specs a"), Ok(Command::Lint { specs: PathBuf::from("a") }));
    }

    #[test]
    fn help_is_about_the_command() {
        for (line, text) in
            [("", HELP), ("--help", HELP), ("regen -h", REGEN_HELP), ("lint --help", LINT_HELP)]
        {
            assert_eq!(command(line), Ok(Command::Help(text)), "{line}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (line, word) in
            [("regenerate", "regenerate"), ("regen --chek", "--chek"), ("lint --out x", "--out")]
        {
            let error = command(line).unwrap_err();
            assert!(error.contains(word), "{line}: {error}");
        }
    }
}
