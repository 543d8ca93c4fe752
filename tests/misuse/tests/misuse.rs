//! Misuse of the generated clients does not compile, and the compiler names what is wrong.
//!
//! After a change on purpose, or with a new compiler,
//! `TRYBUILD=overwrite cargo test -p misuse-tests` writes the messages anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Each file of `cases/` that must not compile, and what its message has to tell.
const MISUSES: &[(&str, &[&str])] = &[
    (
        "call_not_awaited",
        &[
            "unused `huaweicloud_oms::Call`",
            "oms.stop_task(",
            "oms.list_tasks(",
            "nothing until it is awaited",
        ],
    ),
    ("call_in_a_function", &["`await` is only allowed inside `async` functions and blocks"]),
    ("call_used_without_await", &["consider `await`ing on the `Future`", "no field `id` on type"]),
    ("group_id_as_task_id", &["`From<TaskGroupId>` is not implemented for `TaskId`"]),
    ("match_without_wildcard", &["`SyncTaskStatus` is marked as non-exhaustive"]),
    (
        "missing_field",
        &["required field `src_sk` of `StartSyncTaskReq` is not set", "call `.src_sk(..)` before this"],
    ),
    (
        "missing_field_of_another_model",
        &["required field `dst_sk` of `StartTaskReq` is not set", "call `.dst_sk(..)` before this"],
    ),
    ("other_enum", &["expected `TaskStatus`, found `SyncTaskStatus`"]),
    ("secret_in_text", &["Secret` doesn't implement `std::fmt::Display`"]),
    ("struct_literal", &["cannot create non-exhaustive struct"]),
    ("sync_task_id_as_group_id", &["`From<SyncTaskId>` is not implemented for `TaskGroupId`"]),
    ("text_as_enum", &["expected `TaskStatus`, found `&str`"]),
    (
        "two_missing_fields",
        &[
            "required field `src_sk` of `StartSyncTaskReq` is not set",
            "required field `dst_sk` of `StartSyncTaskReq` is not set",
        ],
    ),
    ("unknown_variant", &["no variant or associated item named `Stopped` found for enum `TaskStatus`"]),
];

/// The file of `cases/` that compiles, without a warning, and runs.
const PROPER_USE: &str = "downstream";

#[test]
fn misuse_does_not_compile_and_proper_use_does() {
    let cases = trybuild::TestCases::new();
    cases.pass(format!("cases/{PROPER_USE}.rs"));
    for (name, _) in MISUSES {
        cases.compile_fail(format!("cases/{name}.rs"));
    }
}

/// Messages that were written anew must not have become worse than this.
#[test]
fn messages_name_what_is_wrong() {
    for (name, phrases) in MISUSES {
        let message = fs::read_to_string(folder().join(format!("{name}.stderr"))).unwrap();
        for phrase in *phrases {
            assert!(message.contains(phrase), "{name}.stderr does not say: {phrase}\n{message}");
        }
    }
}

#[test]
fn every_case_is_listed() {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let names = files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned());
    let listed = MISUSES.iter().map(|(name, _)| *name).chain([PROPER_USE]).map(str::to_owned);
    assert_eq!(names.collect::<BTreeSet<_>>(), listed.collect());
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/cases"))
}
