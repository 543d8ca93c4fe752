//! A program that responses questions: one line of JSON each way.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::Value;

/// A running program that responds to each line with a line. It ends when it is dropped.
#[derive(Debug)]
pub struct Script {
    child: Child,
    questions: ChildStdin,
    responses: BufReader<ChildStdout>,
}

impl Script {
    pub(super) fn start(command: &mut Command) -> Result<Self, String> {
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = started.map_err(|error| format!("{command:?} cannot be started: {error}"))?;
        let (Some(questions), Some(responses)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(format!("{command:?} has no input or no output"));
        };
        Ok(Self { child, questions, responses: BufReader::new(responses) })
    }

    /// Asks a question and waits for the response.
    ///
    /// # Errors
    /// The program has ended, or its response is no JSON. What it had to say is on stderr.
    pub fn ask(&mut self, question: &Value) -> Result<Value, String> {
        let mut line = question.to_string();
        line.push('\n');
        let sent = self.questions.write_all(line.as_bytes()).and_then(|()| self.questions.flush());
        sent.map_err(|error| format!("the script takes no more questions: {error}"))?;
        line.clear();
        match self.responses.read_line(&mut line) {
            Ok(0) => Err("the script has ended without a response".to_owned()),
            Ok(_) => serde_json::from_str(&line).map_err(|error| format!("{line:?} is no JSON: {error}")),
            Err(error) => Err(format!("the response of the script cannot be read: {error}")),
        }
    }
}

impl Drop for Script {
    fn drop(&mut self) {
        // One that has ended by itself is all the better.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
