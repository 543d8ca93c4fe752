//! What there is to wait for in the simulator: how a thing is made, how it gets to the state, how it fails, how it
//! disappears, and how it never gets there.

use Step::{Call, Fail, Freeze, Pass, Script};

/// A step of a story.
///
/// What a story remembers has a name. It is sent as the parameter of that name, and stands in for `$name` in a body;
/// `item` is the id of the item that is waited for. `$now` and `$past` are the present and five minutes before, in
/// milliseconds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    /// Calls an operation with its documented example, changed as the JSON says (null takes a field out), and
    /// remembers a part of the response: `name=/pointer`.
    Call(&'static str, &'static str, &'static str),
    /// Lets some seconds pass.
    Pass(u64),
    /// Lets what has the remembered id fail.
    Fail(&'static str),
    /// Freezes the instance that has the remembered id.
    Freeze(&'static str),
    /// Responds to all further requests of an operation. Only where the service's state cannot be reached.
    Script(&'static str, u16, &'static str),
}

/// A state that can be waited for. Each story begins with `made`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) operation: &'static str,
    pub(super) state: &'static str,
    /// Makes the thing; it is not in the state.
    pub(super) made: &'static [&'static [Step]],
    /// What lets it get to the state, where time alone does not.
    pub(super) then: &'static [Step],
    /// What lets it never get there, each with the value in which the wait ends: failed, paused and the like.
    pub(super) fails: &'static [(&'static [Step], &'static str)],
    /// What lets it disappear while it is waited for. Not of those that wait for just that.
    pub(super) gone: &'static [Step],
    /// What keeps it from the state while time stands still, where `made` does not.
    pub(super) endless: &'static [Step],
}

impl Row {
    const fn of(operation: &'static str, state: &'static str, made: &'static [&'static [Step]]) -> Self {
        Row { operation, state, made, then: &[], fails: &[], gone: &[], endless: &[] }
    }
}

/// Waiters with documented failures that no story of the simulator reaches; `odd` scripts them.
pub(super) const NEVER_FAIL: &[(&str, &str, &str)] = &[
    (
        "ListRedislog",
        "collected",
        "log files of the simulator are listed once they are there, and all are good",
    ),
    ("ListAclAccounts", "available", "accounts of the simulator can always be created"),
    ("ListAclAccounts", "deleted", "accounts of the simulator can always be deleted"),
];

const TASK: &[Step] = &[Call("CreateTask", "{}", "task_id=/id")];
const STOP_TASK: &[Step] = &[Pass(1), Call("StopTask", "{}", "")];
const DELETE_TASK: &[Step] = &[Call("DeleteTask", "{}", "")];

const GROUP: &[Step] = &[Call("CreateTaskGroup", "{}", "group_id=/group_id")];
const CREATION_FAILS: &[Step] =
    &[Call("CreateTaskGroup", r#"{"src_node": {"bucket": "fails-creating"}}"#, "group_id=/group_id")];
const GROUP_FAILS: &[Step] =
    &[Call("CreateTaskGroup", r#"{"src_node": {"bucket": "fails-photos"}}"#, "group_id=/group_id")];
const STOP_GROUP: &[Step] = &[Pass(2), Call("StopTaskGroup", "{}", "")];
const DELETE_GROUP: &[Step] = &[Call("DeleteTaskGroup", "{}", "")];
const DELETING_GROUP: &[Step] = &[Call("DeleteTaskGroup", "{}", ""), Pass(1)];
const GROUP_GONE: &[Step] = &[Call("DeleteTaskGroup", "{}", ""), Pass(2)];

const SYNC: &[Step] = &[Call("CreateSyncTask", "{}", "sync_task_id=/sync_task_id")];
const STOP_SYNC: &[Step] = &[Call("StopSyncTask", "{}", "")];
const DELETE_SYNC: &[Step] = &[Call("StopSyncTask", "{}", ""), Call("DeleteSyncTask", "{}", "")];
const STOPPED_SYNC_GONE: &[Step] = &[Call("DeleteSyncTask", "{}", "")];

const ORDER: &[Step] = &[Call("CreateInstance", "{}", "instance_id=/instances/0/instance_id")];
/// What is left of a change is over, and so is everything else that begins with it.
const LATER: &[Step] = &[Pass(10)];
const INSTANCE_GONE: &[Step] = &[Pass(10), Call("DeleteSingleInstance", "{}", ""), Pass(10)];
const SINGLE: &[Step] = &[Call(
    "CreateInstance",
    r#"{"spec_code": "redis.single.xu1.large.2", "capacity": 2, "instance_backup_policy": null}"#,
    "instance_id=/instances/0/instance_id",
)];

/// Both nodes are stopped, which needs a backup.
const CLOSED: &[Step] = &[
    Pass(10),
    Call("CopyInstance", "{}", ""),
    Pass(10),
    Call("ShowNodesInformation", "{}", "first=/nodes/0/node_id"),
    Call("ShowNodesInformation", "{}", "second=/nodes/1/node_id"),
    Call("ChangeNodesStartStopStatus", r#"{"node_ids": ["$first", "$second"]}"#, ""),
];

const WHITELIST: &[Step] = &[Call("UpdateIpWhitelistAsync", "{}", "job_id=/job_id")];
const ITS_TASK: &[Step] = &[
    Call("ListBackgroundTask", "{}", "item=/tasks/0/id"),
    Call("ListBackgroundTask", "{}", "task_id=/tasks/0/id"),
];

const MIGRATION: &[Step] = &[Call("CreateOnlineMigrationTask", "{}", "task_id=/instance_id")];
const CONFIGURED: &[Step] = &[Pass(2), Call("SetOnlineMigrationTask", "{}", "")];
const ONCE: &str = r#"{"migration_method": "full_amount_migration"}"#;
const FULL: &[Step] = &[Call("StopMigrationTaskSync", "{}", ""), Call("SetOnlineMigrationTask", ONCE, "")];
const IMPORT: &[Step] = &[Call("CreateMigrationTask", "{}", "task_id=/id")];
const STOP_MIGRATION: &[Step] = &[Call("StopMigrationTask", "{}", "")];
const DELETE_MIGRATION: &[Step] = &[Call("DeleteMigrationTask", r#"{"task_id_list": ["$task_id"]}"#, "")];
const MIGRATION_GONE: &[Step] = &[
    Call("StopMigrationTaskSync", "{}", ""),
    Call("DeleteMigrationTask", r#"{"task_id_list": ["$task_id"]}"#, ""),
];
const EXCHANGE: &[Step] = &[Call("ExchangeInstanceIp", "{}", "")];
const FAIL_TASK: &[Step] = &[Fail("task_id")];
const FAIL_ITEM: &[Step] = &[Fail("item")];

/// Every waiter of the services that the simulator plays.
pub(super) const ROWS: &[Row] = &[
    Row {
        fails: &[(FAIL_TASK, "4"), (STOP_TASK, "3")],
        gone: DELETE_TASK,
        ..Row::of("ShowTask", "succeeded", &[TASK])
    },
    Row {
        fails: &[(FAIL_TASK, "4"), (&[Pass(1), Call("StopTask", "{}", ""), Pass(1)], "3")],
        gone: DELETE_TASK,
        ..Row::of("ShowTask", "started", &[TASK])
    },
    Row {
        then: STOP_TASK,
        fails: &[(FAIL_TASK, "4"), (LATER, "5")],
        gone: DELETE_TASK,
        ..Row::of("ShowTask", "paused", &[TASK])
    },
    Row { then: DELETE_TASK, ..Row::of("ShowTask", "deleted", &[TASK]) },
    Row {
        fails: &[
            (STOP_GROUP, "3"),
            (CREATION_FAILS, "4"),
            (GROUP_FAILS, "5"),
            (DELETE_GROUP, "8"),
            (DELETING_GROUP, "9"),
        ],
        gone: GROUP_GONE,
        ..Row::of("ShowTaskGroup", "completed", &[GROUP])
    },
    Row {
        fails: &[(CREATION_FAILS, "4"), (DELETE_GROUP, "8"), (DELETING_GROUP, "9")],
        gone: GROUP_GONE,
        ..Row::of("ShowTaskGroup", "started", &[GROUP])
    },
    Row {
        then: STOP_GROUP,
        fails: &[
            (CREATION_FAILS, "4"),
            (GROUP_FAILS, "5"),
            (LATER, "6"),
            (DELETE_GROUP, "8"),
            (DELETING_GROUP, "9"),
        ],
        gone: GROUP_GONE,
        ..Row::of("ShowTaskGroup", "paused", &[GROUP])
    },
    Row { then: DELETE_GROUP, ..Row::of("ShowTaskGroup", "deleted", &[GROUP]) },
    Row {
        then: &[Call("StartSyncTask", "{}", "")],
        gone: STOPPED_SYNC_GONE,
        ..Row::of("ShowSyncTask", "started", &[SYNC, STOP_SYNC])
    },
    Row { then: STOP_SYNC, gone: DELETE_SYNC, ..Row::of("ShowSyncTask", "stopped", &[SYNC]) },
    Row { then: DELETE_SYNC, ..Row::of("ShowSyncTask", "deleted", &[SYNC]) },
    Row {
        fails: &[
            (&[Fail("instance_id")], "CREATEFAILED"),
            (&[Pass(10), Fail("instance_id")], "ERROR"),
            (&[Pass(10), Freeze("instance_id")], "FROZEN"),
            (&[Pass(10), Call("ResizeInstance", "{}", ""), Fail("instance_id")], "EXTENDEDFAILED"),
            (CLOSED, "CLOSED"),
        ],
        gone: INSTANCE_GONE,
        ..Row::of("ShowInstance", "running", &[ORDER])
    },
    Row {
        then: &[Call("DeleteSingleInstance", "{}", "")],
        fails: &[(&[Fail("instance_id")], "ERROR")],
        ..Row::of("ShowInstance", "deleted", &[ORDER, LATER])
    },
    Row {
        fails: &[(&[Fail("job_id")], "FAILED"), (&[Pass(90_000)], "Overdue")],
        // Nobody can delete a job.
        gone: &[Script(
            "ExportExcelJob",
            404,
            r#"{"error_code": "DCS.4001", "error_msg": "the export does not exist"}"#,
        )],
        ..Row::of("ExportExcelJob", "done", &[&[Call("ExportInstancesTask", "{}", "job_id=/job_id")]])
    },
    Row {
        fails: &[(
            &[Call("ListConfigHistories", "{}", "history_id=/histories/0/history_id"), Fail("history_id")],
            "FAILURE",
        )],
        gone: INSTANCE_GONE,
        ..Row::of(
            "ListConfigurations",
            "configured",
            &[ORDER, LATER, &[Call("UpdateInstanceConfig", "{}", "")]],
        )
    },
    Row {
        gone: INSTANCE_GONE,
        ..Row::of(
            "ListAclAccounts",
            "available",
            &[
                ORDER,
                LATER,
                &[
                    Call("CreateAclAccount", "{}", ""),
                    Call("ListAclAccounts", "{}", "item=/accounts/1/account_name"),
                ],
            ],
        )
    },
    Row {
        then: &[Call("DeleteAclAccount", "{}", "")],
        ..Row::of(
            "ListAclAccounts",
            "deleted",
            &[
                ORDER,
                LATER,
                &[
                    Call("CreateAclAccount", "{}", ""),
                    Call("ListAclAccounts", "{}", "account_id=/accounts/1/account_id"),
                    Call("ListAclAccounts", "{}", "item=/accounts/1/account_id"),
                ],
                LATER,
            ],
        )
    },
    Row {
        fails: &[
            (FAIL_ITEM, "failed"),
            (&[Pass(10), Call("DeleteBackupFile", r#"{"backup_id": "$item"}"#, "")], "deleted"),
        ],
        gone: INSTANCE_GONE,
        ..Row::of(
            "ListBackupRecords",
            "backed_up",
            &[
                ORDER,
                LATER,
                &[
                    Call("CopyInstance", "{}", "item=/backup_id"),
                    Call("ListBackupRecords", "{}", "backup_id=/backup_record_response/0/backup_id"),
                ],
            ],
        )
    },
    Row {
        fails: &[(FAIL_ITEM, "failed")],
        gone: INSTANCE_GONE,
        ..Row::of(
            "ListRestoreRecords",
            "restored",
            &[
                ORDER,
                LATER,
                &[Call("CopyInstance", "{}", "backup_id=/backup_id")],
                LATER,
                &[Call("RestoreInstance", r#"{"backup_id": "$backup_id"}"#, "item=/restore_id")],
            ],
        )
    },
    Row {
        // The id of a file is known once it is listed: another one is waited for in vain.
        endless: &[Call("ListRedislog", "{}", "item=/file_list/0/file_name")],
        gone: INSTANCE_GONE,
        ..Row::of(
            "ListRedislog",
            "collected",
            &[
                SINGLE,
                LATER,
                &[
                    Call("CreateRedislog", "{}", ""),
                    Pass(2),
                    Call("ListRedislog", "{}", "item=/file_list/0/id"),
                ],
            ],
        )
    },
    Row {
        gone: &[Call("DeleteDiagnosisTask", r#"{"report_id_list": ["$item"]}"#, "")],
        ..Row::of(
            "ListDiagnosisTasks",
            "finished",
            &[
                ORDER,
                &[
                    Pass(3600),
                    Call(
                        "CreateDiagnosisTask",
                        r#"{"begin_time": "$past", "end_time": "$now", "node_ip_list": null}"#,
                        "item=/report_id",
                    ),
                ],
            ],
        )
    },
    Row {
        fails: &[(FAIL_ITEM, "FAILED")],
        gone: &[Call("DeleteBackgroundTask", "{}", "")],
        ..Row::of("ListBackgroundTask", "succeeded", &[ORDER, LATER, WHITELIST, ITS_TASK])
    },
    Row {
        fails: &[(FAIL_ITEM, "FAILED")],
        gone: &[Call("DeleteCenterTask", "{}", "")],
        ..Row::of("ListCenterTask", "succeeded", &[ORDER, LATER, WHITELIST, ITS_TASK])
    },
    Row {
        fails: &[(&[Fail("job_id")], "FAIL")],
        // Nobody can delete a job.
        gone: &[Script(
            "ShowJobInfo",
            404,
            r#"{"error_code": "DCS.4001", "error_msg": "the job does not exist"}"#,
        )],
        ..Row::of("ShowJobInfo", "succeeded", &[ORDER, LATER, WHITELIST])
    },
    Row {
        fails: &[(&[Fail("bigkey_id")], "failed")],
        gone: &[Call("DeleteBigkeyScanTask", "{}", "")],
        ..Row::of(
            "ShowBigkeyScanTaskDetails",
            "succeeded",
            &[ORDER, LATER, &[Call("CreateBigkeyScanTask", "{}", "bigkey_id=/id")]],
        )
    },
    Row {
        fails: &[(&[Fail("hotkey_id")], "failed")],
        gone: &[Call("DeleteHotkeyScanTask", "{}", "")],
        ..Row::of(
            "ShowHotkeyTaskDetails",
            "succeeded",
            &[
                ORDER,
                LATER,
                &[
                    Call(
                        "UpdateConfigurations",
                        r#"{"redis_config": [{"param_id": "2", "param_name": "maxmemory-policy",
                            "param_value": "allkeys-lfu"}]}"#,
                        "",
                    ),
                    Call("CreateHotkeyScanTask", "{}", "hotkey_id=/id"),
                ],
            ],
        )
    },
    Row {
        fails: &[(FAIL_ITEM, "failed")],
        gone: INSTANCE_GONE,
        ..Row::of(
            "ShowExpireKeyScanInfo",
            "succeeded",
            &[ORDER, LATER, &[Call("ScanExpireKey", "{}", "item=/id")]],
        )
    },
    Row {
        fails: &[(FAIL_ITEM, "failed")],
        gone: &[Call("DeleteOfflineKeyAnalysisTask", r#"{"task_id": "$item"}"#, "")],
        ..Row::of(
            "ListOfflineKeyAnalysisTask",
            "succeeded",
            &[
                ORDER,
                LATER,
                &[
                    Call("ShowNodesInformation", "{}", "node_id=/nodes/1/node_id"),
                    Call(
                        "CreateOfflineKeyAnalysis",
                        r#"{"node_id": "$node_id", "backup_id": null}"#,
                        "item=/task_id",
                    ),
                    Call("ListOfflineKeyAnalysisTask", "{}", "task_id=/records/0/id"),
                ],
            ],
        )
    },
    Row {
        fails: &[
            (FAIL_TASK, "FAILED"),
            (STOP_MIGRATION, "TERMINATED"),
            (&[MIGRATION[0], CONFIGURED[0], CONFIGURED[1]], "INCRMIGEATING"),
        ],
        gone: MIGRATION_GONE,
        ..Row::of("ShowMigrationTask", "succeeded", &[IMPORT])
    },
    Row {
        fails: &[(FAIL_TASK, "FAILED"), (STOP_MIGRATION, "TERMINATED"), (FULL, "SUCCESS")],
        gone: MIGRATION_GONE,
        ..Row::of("ShowMigrationTask", "synchronizing", &[MIGRATION, CONFIGURED])
    },
    Row {
        fails: &[
            (FAIL_TASK, "FAILED"),
            (&[Pass(2), Call("SetOnlineMigrationTask", ONCE, ""), Pass(10)], "SUCCESS"),
        ],
        gone: &[Pass(2), Call("DeleteMigrationTask", r#"{"task_id_list": ["$task_id"]}"#, "")],
        ..Row::of("ShowMigrationTask", "created", &[MIGRATION])
    },
    Row {
        then: STOP_MIGRATION,
        fails: &[(FAIL_TASK, "FAILED"), (FULL, "SUCCESS")],
        gone: MIGRATION_GONE,
        ..Row::of("ShowMigrationTask", "stopped", &[MIGRATION, CONFIGURED])
    },
    Row {
        then: EXCHANGE,
        fails: &[(
            &[
                Call("ExchangeInstanceIp", "{}", ""),
                Pass(2),
                Call("RollbackExchangeInstanceIp", "{}", ""),
                Pass(2),
            ],
            "ROLLBACK_SUCCESS",
        )],
        gone: MIGRATION_GONE,
        ..Row::of("ShowMigrationTask", "addresses_exchanged", &[MIGRATION, CONFIGURED, LATER])
    },
    Row {
        then: &[Call("RollbackExchangeInstanceIp", "{}", "")],
        gone: DELETE_MIGRATION,
        ..Row::of(
            "ShowMigrationTask",
            "addresses_rolled_back",
            &[MIGRATION, CONFIGURED, LATER, EXCHANGE, &[Pass(2)]],
        )
    },
    Row { then: DELETE_MIGRATION, ..Row::of("ShowMigrationTask", "deleted", &[MIGRATION, &[Pass(2)]]) },
];
