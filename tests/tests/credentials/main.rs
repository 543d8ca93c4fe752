//! Where a client finds its credentials, how it renews them, and what it says where there are none.
//!
//! Each folder of `tests/credentials/scenarios` is a scenario; its README says what the files are. What
//! takes more than one call at a time, or another process, has a test of its own in `sharing`.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that panics has failed")]

mod log;
mod scenario;
mod sharing;

use std::path::Path;

/// Fewer would mean that folders are overlooked.
const FEWEST: usize = 40;

#[test]
fn every_scenario_ends_as_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("credentials/scenarios");
    let mut folders: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    assert!(folders.len() >= FEWEST, "only {} scenarios in {}", folders.len(), folder.display());
    // A few at a time: some wait for a server that does not respond.
    let running: Vec<_> = folders
        .into_iter()
        .map(|folder| (folder.clone(), std::thread::spawn(move || scenario::run(&folder))))
        .collect();
    let mut failed = Vec::new();
    for (folder, thread) in running {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        match thread.join() {
            Ok(Ok(())) => {}
            Ok(Err(problem)) => failed.push(format!("{name}: {problem}")),
            Err(_) => failed.push(format!("{name}: panicked")),
        }
    }
    assert!(failed.is_empty(), "{} scenarios failed:\n{}", failed.len(), failed.join("\n"));
}
