//! The repository's chores, run as `cargo xtask COMMAND`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line tool prints")]

mod arguments;
mod audit;
mod diff;
mod draft;
mod folder;
mod lint;
mod page;
mod regen;
mod repository;

use std::process::ExitCode;

use arguments::Command;

fn main() -> ExitCode {
    let result = match arguments::parse(std::env::args_os()) {
        Ok(Command::Help(text)) => {
            println!("{text}");
            return ExitCode::SUCCESS;
        }
        Ok(Command::Regen { check, specs, out }) => regen::regen(&specs, &out, check),
        Ok(Command::Diff(options)) => return diff::run(&options),
        Ok(Command::Lint { specs }) => lint::lint(&specs),
        Ok(Command::Audit(options)) => return audit::audit(&options),
        Ok(Command::Draft(options)) => return draft::draft(&options),
        Err(problem) => {
            eprintln!("error: {problem}\n  help: `cargo xtask --help` lists the commands");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
