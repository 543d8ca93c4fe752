//! Folders that are made once and then reused, whoever comes first.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// One folder at a time within a process: two tests of one program would make the same one twice.
static TURN: Mutex<()> = Mutex::new(());

/// The folder `name-HASH` below `parent`, made if it is not there; the hash is that of `key`.
///
/// It is made under another name and renamed when it is complete. So nobody finds half of one, also not
/// after an interruption, and of two processes that make it at once the later one takes what it finds.
pub(super) fn prepared(
    parent: &Path,
    name: &str,
    key: impl Hash,
    make: impl FnOnce(&Path) -> Result<(), String>,
) -> Result<PathBuf, String> {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    let folder = parent.join(format!("{name}-{:016x}", hasher.finish()));
    if folder.is_dir() {
        return Ok(folder);
    }
    let unfinished = parent.join(format!("{name}-unfinished-{}", std::process::id()));
    // A process of the same number may have been interrupted here.
    let _ = fs::remove_dir_all(&unfinished);
    let made = fs::create_dir_all(&unfinished)
        .map_err(|error| format!("the folder {} cannot be made: {error}", unfinished.display()))
        .and_then(|()| make(&unfinished))
        .and_then(|()| match fs::rename(&unfinished, &folder) {
            Err(error) if !folder.is_dir() => {
                Err(format!("{} cannot be renamed: {error}", unfinished.display()))
            }
            _ => Ok(()),
        });
    // Gone where it was renamed.
    let _ = fs::remove_dir_all(&unfinished);
    made.map(|()| folder)
}

/// What a program prints. An error tells the last lines of what it complains about.
pub(super) fn output(command: &mut Command) -> Result<String, String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let done = command.output().map_err(|error| format!("{program} cannot be started: {error}"))?;
    if done.status.success() {
        return Ok(String::from_utf8_lossy(&done.stdout).into_owned());
    }
    let complaint =
        [done.stdout, done.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    let lines: Vec<&str> = complaint.lines().rev().take(5).collect();
    let lines: Vec<&str> = lines.into_iter().rev().collect();
    Err(format!("{program} failed ({}):\n{}", done.status, lines.join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_made_once_and_whole_or_not_at_all() {
        let parent = std::env::temp_dir().join(format!("huaweicloud-folders-{}", std::process::id()));
        let failed = prepared(&parent, "tool", 1, |folder| {
            fs::write(folder.join("half"), "").map_err(|error| error.to_string())?;
            Err("no network".to_owned())
        });
        assert_eq!(failed, Err("no network".to_owned()));
        assert_eq!(fs::read_dir(&parent).unwrap().count(), 0, "nothing is left of it");

        let write = |folder: &Path| fs::write(folder.join("all"), "").map_err(|error| error.to_string());
        let first = prepared(&parent, "tool", 1, write).unwrap();
        assert!(first.join("all").is_file());
        let again = prepared(&parent, "tool", 1, |_| Err("it is there already".to_owned()));
        assert_eq!(again.as_ref(), Ok(&first));
        let other = prepared(&parent, "tool", 2, write).unwrap();
        assert_ne!(other, first);
        assert_eq!(fs::read_dir(&parent).unwrap().count(), 2);
        fs::remove_dir_all(&parent).unwrap();
    }

    #[test]
    fn a_program_that_is_missing_or_fails_is_named() {
        let missing = output(&mut Command::new("no-such-program-of-ours")).unwrap_err();
        assert!(missing.starts_with("no-such-program-of-ours cannot be started: "), "{missing}");
        let failed = output(Command::new("rustc").arg("--no-such-option")).unwrap_err();
        assert!(failed.starts_with("rustc failed (") && failed.contains("no-such-option"), "{failed}");
    }
}
