//! The simulator as a program.

mod arguments;

use std::io::Write;
use std::process::ExitCode;

use arguments::{Arguments, USAGE};
use huaweicloud_simulator::{Builder, Error, Fault, RecordedRequest, Simulator};

fn main() -> ExitCode {
    match arguments::read(lexopt::Parser::from_env()) {
        Ok(Arguments::Help) => {
            say(std::io::stdout(), USAGE.trim_end());
            ExitCode::SUCCESS
        }
        Ok(Arguments::Run(builder, faults)) => run(*builder, faults),
        Err(text) => wrong(&text),
    }
}

/// Says what is wrong with the arguments.
fn wrong(text: &str) -> ExitCode {
    say(std::io::stderr(), &format!("error: {text}\nTry --help."));
    ExitCode::from(2)
}

/// Writes a line. Nobody may be there to read it, which stops nothing.
fn say(mut to: impl Write, text: &str) {
    let _ = writeln!(to, "{text}").and_then(|()| to.flush());
}

fn run(builder: Builder, faults: Vec<Fault>) -> ExitCode {
    let until_interrupted = async {
        match start(builder, faults).await {
            Ok(simulator) => {
                say(std::io::stdout(), &format!("listening on {}", simulator.endpoint()));
                Ok(tokio::signal::ctrl_c().await)
            }
            Err(error) => Err(error),
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
    match runtime.map(|runtime| runtime.block_on(until_interrupted)) {
        Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
        Ok(Err(error)) => wrong(&error.to_string()),
        Ok(Ok(Err(error))) | Err(error) => {
            say(std::io::stderr(), &format!("error: the simulator cannot wait for Ctrl-C: {error}"));
            ExitCode::FAILURE
        }
    }
}

async fn start(builder: Builder, faults: Vec<Fault>) -> Result<Simulator, Error> {
    let simulator = builder.on_request(log).start().await?;
    for fault in faults {
        simulator.inject(fault)?;
    }
    Ok(simulator)
}

fn log(request: &RecordedRequest) {
    let query = if request.query.is_empty() { String::new() } else { format!("?{}", request.query) };
    let status = request.status.map_or("reset".to_owned(), |status| status.to_string());
    let line = format!(
        "{} {}{query} {} {status} {} ms {}",
        request.method,
        request.path,
        request.operation.as_deref().unwrap_or("-"),
        request.took.as_millis(),
        request.request_id,
    );
    say(std::io::stderr(), &line);
}
