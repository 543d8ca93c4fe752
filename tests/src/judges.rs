//! Judges: programs of others that tell whether we are right, such as the vendor's own SDK.
//!
//! A judge needs tools that a machine may not have. Then it is left out and says why; where `CI=true`
//! is set, that is a failure.

mod folder;
mod node;
mod python;
mod script;

pub use node::Node;
pub use python::Python;
pub use script::Script;

use std::io::Write;

/// A judge's tools, or nothing if the judge has to be left out.
///
/// Whether it may be left out is decided here, for every judge.
///
/// # Errors
/// Why the tools are not there, where `CI=true` is set.
pub fn available<T>(judge: &str, tools: Result<T, String>) -> Result<Option<T>, String> {
    let required = std::env::var("CI").is_ok_and(|value| value == "true");
    // Tests that pass print nothing through `println!`: this has to be seen.
    decide(judge, tools, required, &mut std::io::stderr())
}

fn decide<T>(
    judge: &str,
    tools: Result<T, String>,
    required: bool,
    said: &mut dyn Write,
) -> Result<Option<T>, String> {
    match tools {
        Ok(tools) => Ok(Some(tools)),
        Err(reason) if required => {
            Err(format!("{judge} cannot judge, and has to where CI=true is set: {reason}"))
        }
        Err(reason) => {
            // Who closes stderr does not want to know.
            let _ = writeln!(said, "\nLEFT OUT: {judge} does not judge: {reason}\n");
            Ok(None)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_judge_is_left_out_aloud_but_in_continuous_integration() {
        let decided = |tools: Result<u8, &str>, required| {
            let mut said = Vec::new();
            let decided = decide("the tester", tools.map_err(str::to_owned), required, &mut said);
            (decided, String::from_utf8_lossy(&said).into_owned())
        };
        assert_eq!(decided(Ok(1), false), (Ok(Some(1)), String::new()));
        assert_eq!(decided(Ok(1), true), (Ok(Some(1)), String::new()));

        let (left_out, said) = decided(Err("there is no tester3"), false);
        assert_eq!(left_out, Ok(None));
        assert_eq!(said, "\nLEFT OUT: the tester does not judge: there is no tester3\n\n");

        let (failed, said) = decided(Err("there is no tester3"), true);
        let message = "the tester cannot judge, and has to where CI=true is set: there is no tester3";
        assert_eq!((failed, said), (Err(message.to_owned()), String::new()));
    }
}
