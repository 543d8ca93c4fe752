//! Breaks that are accepted: a file with a fingerprint and a reason a line.

use std::path::Path;

use codegen::diff::{Change, Verdict};

use super::read;

/// The accepted changes by their position, with the reasons; an entry that accepts nothing is a problem.
pub(super) fn matched(
    path: &Path,
    changes: &[Change],
    problems: &mut Vec<String>,
) -> Result<Vec<(usize, String)>, String> {
    let text = read(path)?;
    let mut matched: Vec<(usize, String)> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let place = format!("{}:{}", path.display(), index + 1);
        let (fingerprint, reason) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        if fingerprint.len() != 12 || !fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            problems
                .push(format!("{place}: `{fingerprint}` is no fingerprint: copy it from the output of diff"));
            continue;
        }
        if reason.trim().is_empty() {
            problems.push(format!("{place}: {fingerprint} has no reason: write it after the fingerprint"));
            continue;
        }
        let found = changes
            .iter()
            .position(|change| change.worst() == Verdict::Breaking && change.fingerprint() == fingerprint);
        match found {
            Some(position) => matched.push((position, reason.trim().to_owned())),
            // Where nothing changed, there is nothing to hold an entry against.
            None if changes.is_empty() => {}
            None => {
                problems.push(format!("{place}: {fingerprint} matches no breaking change: remove the line"))
            }
        }
    }
    Ok(matched)
}
