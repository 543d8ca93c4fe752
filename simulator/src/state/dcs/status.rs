//! What state an instance is in, and which operations the state and the kind of an instance allow: as tables.

use super::flavors::Mode;

/// The status of an instance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Status {
    Paying,
    Creating,
    CreateFailed,
    Running,
    Restarting,
    Extending,
    ExtendFailed,
    Restoring,
    Flushing,
    Upgrading,
    Swapping,
    Moving,
    Closing,
    Closed,
    Starting,
    Frozen,
    Error,
    Deleting,
    Deleted,
}

/// Every status: its name in responses, and the code by which it refuses what needs a running instance. The codes
/// of what passes by itself mean "not now, try again".
const STATUSES: &[(Status, &str, &str)] = &[
    (Status::Paying, "PAYING", "DCS.4049"),
    (Status::Creating, "CREATING", "DCS.4118"),
    (Status::CreateFailed, "CREATEFAILED", "DCS.4049"),
    (Status::Running, "RUNNING", "DCS.4026"),
    (Status::Restarting, "RESTARTING", "DCS.4111"),
    (Status::Extending, "EXTENDING", "DCS.4113"),
    (Status::ExtendFailed, "EXTENDEDFAILED", "DCS.4049"),
    (Status::Restoring, "RESTORING", "DCS.4097"),
    (Status::Flushing, "FLUSHING", "DCS.4049"),
    (Status::Upgrading, "UPGRADING", "DCS.4116"),
    (Status::Swapping, "MS_SWAPPING", "DCS.4049"),
    (Status::Moving, "AZMigrating", "DCS.4049"),
    (Status::Closing, "CLOSING", "DCS.4049"),
    (Status::Closed, "CLOSED", "DCS.4049"),
    (Status::Starting, "STARTING", "DCS.4049"),
    (Status::Frozen, "FROZEN", "DCS.4049"),
    (Status::Error, "ERROR", "DCS.4049"),
    (Status::Deleting, "DELETING", "DCS.4049"),
    (Status::Deleted, "DELETED", "DCS.4049"),
];

impl Status {
    pub(super) fn name(self) -> &'static str {
        STATUSES.iter().find(|(status, ..)| *status == self).map_or("ERROR", |(_, name, _)| name)
    }

    /// The code by which it refuses what needs a running instance.
    fn busy(self) -> &'static str {
        STATUSES.iter().find(|(status, ..)| *status == self).map_or("DCS.4049", |(.., code)| code)
    }
}

/// What an operation needs of the instance that it works on.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Needs {
    /// A running instance.
    Running,
    /// A running instance that is not being backed up.
    Quiet,
    /// A running instance; every other is refused with DCS.4026.
    Idle,
    /// An instance that is not being created, started, stopped or restarted (DCS.4099), nor changed otherwise.
    Deletable,
    /// An instance whose nodes can be started or stopped.
    Switchable,
}

/// The operations that need more than that the instance exists.
const NEEDS: &[(Needs, &[&str])] = &[
    (
        Needs::Running,
        &[
            "UpdatePassword",
            "ResetPassword",
            "CreateAclAccount",
            "UpdateAclAccount",
            "DeleteAclAccount",
            "UpdateAclAccountPassWord",
            "ResetAclAccountPassWord",
            "AddIpWhitelist",
            "UpdateIpWhitelist",
            "UpdateIpWhitelistAsync",
            "UpdatePublicIp",
            "DeletePublicIp",
            "UpdateClientIpTransparentTransmission",
            "UpdateBandwidth",
            "UpdateInstanceBandwidth",
            "UpdateConfigurations",
            "UpdateInstanceConfig",
            "CreateBigkeyScanTask",
            "CreateHotkeyScanTask",
            "ScanExpireKey",
            "CreateAutoExpireScanTask",
            "CreateOfflineKeyAnalysis",
            "CreateDiagnosisTask",
            "CreateRedislog",
            "ScanClients",
            "HangUpClients",
            "HangUpKillAllClients",
            "LoginWebCli",
            "ExecuteCommandMobilization",
            "UpdateSlavePriority",
            "DeleteIpFromDomainName",
            "StartInstanceResizeCheckJob",
        ],
    ),
    (
        Needs::Quiet,
        &[
            "ResizeInstance",
            "CreateResizeOrder",
            "CopyInstance",
            "RestoreInstance",
            "RestartOrFlushInstances",
            "UpgradeInstanceMinorVersion",
            "UpdateSslSwitch",
            "MigrateAz",
            "ChangeMasterStandby",
            "ChangeMasterStandbyAsync",
            "ExecuteClusterSwitchover",
        ],
    ),
    (Needs::Idle, &["UpdateInstance"]),
    (Needs::Deletable, &["DeleteSingleInstance", "BatchDeleteInstances"]),
    (Needs::Switchable, &["ChangeNodesStartStopStatus"]),
];

/// What an instance is doing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Doing {
    pub(super) status: Status,
    pub(super) backing_up: bool,
    /// Whether a change has begun that is not complete, though the instance may be running, or is planned.
    pub(super) changing: bool,
}

/// The code by which a state refuses an operation, if it does.
pub(super) fn refuses(operation: &str, doing: Doing) -> Option<&'static str> {
    let (needs, _) = NEEDS.iter().find(|(_, operations)| operations.contains(&operation))?;
    match (needs, doing.status) {
        (Needs::Quiet, Status::Running) if doing.backing_up => Some("DCS.4096"),
        (Needs::Quiet, Status::Running) if doing.changing && operation == "ResizeInstance" => {
            Some("DCS.4113")
        }
        (Needs::Quiet | Needs::Idle | Needs::Switchable, Status::Running | Status::Closed)
            if doing.changing =>
        {
            Some("DCS.4026")
        }
        (_, Status::Running) | (Needs::Switchable, Status::Closed) => None,
        (Needs::Idle, _) => Some("DCS.4026"),
        (Needs::Deletable, Status::Creating | Status::Restarting | Status::Starting | Status::Closing) => {
            Some("DCS.4099")
        }
        (
            Needs::Deletable,
            Status::CreateFailed
            | Status::ExtendFailed
            | Status::Closed
            | Status::Frozen
            | Status::Error
            | Status::Paying,
        ) => None,
        (_, status) => Some(status.busy()),
    }
}

const REPLICATED: &[Mode] = &[Mode::MasterStandby, Mode::ReadWriteSplitting, Mode::Proxy, Mode::Cluster];
const PAIRED: &[Mode] = &[Mode::MasterStandby, Mode::ReadWriteSplitting];
const SHARDED: &[Mode] = &[Mode::Proxy, Mode::Cluster];
const ANY: &[Mode] =
    &[Mode::Single, Mode::MasterStandby, Mode::ReadWriteSplitting, Mode::Proxy, Mode::Cluster];
const WITH_SSL: &[Mode] = &[Mode::Single, Mode::MasterStandby, Mode::Cluster];
const WITH_PUBLIC_ACCESS: &[Mode] =
    &[Mode::Single, Mode::MasterStandby, Mode::ReadWriteSplitting, Mode::Proxy];

/// The operations that not every kind of instance has: the modes that have it, the oldest version of Redis (0
/// where Memcached has it, too), and the code by which others are refused.
type Has = (&'static [&'static str], &'static [Mode], u32, &'static str);

const HAVE: &[Has] = &[
    (&["CopyInstance", "RestoreInstance"], REPLICATED, 0, "DCS.4095"),
    (&["ChangeMasterStandby", "ChangeMasterStandbyAsync"], PAIRED, 0, "DCS.4855"),
    (&["ExecuteClusterSwitchover"], SHARDED, 0, "DCS.4007"),
    (&["UpdateSlavePriority"], PAIRED, 0, "DCS.4007"),
    (&["DeleteIpFromDomainName"], &[Mode::MasterStandby], 4, "DCS.4840"),
    (
        &["ShowIpWhitelist", "AddIpWhitelist", "UpdateIpWhitelist", "UpdateIpWhitelistAsync"],
        ANY,
        4,
        "DCS.4872",
    ),
    (&["ListClients", "ScanClients", "HangUpClients", "HangUpKillAllClients"], ANY, 4, "DCS.4848"),
    (&["ShowInstanceSslDetail", "UpdateSslSwitch", "DownloadSslCert"], WITH_SSL, 6, "DCS.4201"),
    (&["UpdateClientIpTransparentTransmission"], ANY, 4, "DCS.4838"),
    (&["UpdatePublicIp", "DeletePublicIp"], WITH_PUBLIC_ACCESS, 3, "DCS.4007"),
    (&["CreateAclAccount"], ANY, 4, "DCS.4961"),
    (&["CreateBigkeyScanTask"], ANY, 3, "DCS.4919"),
    (&["CreateHotkeyScanTask"], ANY, 4, "DCS.4922"),
    (&["ScanExpireKey", "CreateAutoExpireScanTask", "UpdateExpireAutoScanConfig"], ANY, 4, "DCS.4818"),
    (&["CreateOfflineKeyAnalysis"], ANY, 4, "DCS.4230"),
    (&["CreateDiagnosisTask", "CreateRedislog", "LoginWebCli"], ANY, 4, "DCS.4008"),
    (&["UpdateBandwidth", "UpdateInstanceBandwidth", "UpgradeInstanceMinorVersion"], ANY, 4, "DCS.4008"),
];

/// The code by which a kind of instance refuses an operation that it does not have. The version is that of Redis,
/// 0 for Memcached.
pub(super) fn lacks(operation: &str, mode: Mode, version: u32) -> Option<&'static str> {
    let (_, modes, oldest, code) = HAVE.iter().find(|(operations, ..)| operations.contains(&operation))?;
    (!modes.contains(&mode) || version < *oldest).then_some(code)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::documents::OPERATIONS;

    /// What changes something of an instance in any state: records, schedules, tags and policies.
    const ALWAYS: &[&str] = &[
        "BatchCreateOrDeleteTags",
        "CreateRedislogDownloadLink",
        "DeleteBackgroundTask",
        "DeleteBackupFile",
        "DeleteBigkeyScanTask",
        "DeleteDiagnosisTask",
        "DeleteHotkeyScanTask",
        "DeleteInstanceBandwidthAutoScalingPolicy",
        "DeleteOfflineKeyAnalysisTask",
        "DownloadHotKey",
        "DownloadSslCert",
        "ListBackupFileLinks",
        "LogoffWebCli",
        "UpdateAclAccountRemark",
        "UpdateBigkeyAutoscanConfig",
        "UpdateExpireAutoScanConfig",
        "UpdateHotkeyAutoScanConfig",
        "UpdateInstanceBandwidthAutoScalingPolicy",
    ];

    #[test]
    fn the_tables_have_every_operation_that_changes_an_instance_and_no_other() {
        let operations = OPERATIONS.as_ref().unwrap().iter();
        let on_instances = operations.filter(|operation| operation.path.contains("{instance_id}"));
        let changing = on_instances.filter(|operation| operation.method != "GET");
        let mut changing: BTreeSet<&str> = changing.map(|operation| operation.id.as_str()).collect();
        changing.extend(["RestartOrFlushInstances", "BatchDeleteInstances"]);
        let mut listed: Vec<&str> =
            NEEDS.iter().flat_map(|(_, operations)| operations.iter().copied()).collect();
        listed.extend(ALWAYS);
        let unique: BTreeSet<&str> = listed.iter().copied().collect();
        assert_eq!(unique.len(), listed.len(), "an operation is listed twice");
        assert_eq!(unique, changing);
        let known: BTreeSet<&str> =
            OPERATIONS.as_ref().unwrap().iter().map(|operation| operation.id.as_str()).collect();
        let having = HAVE.iter().flat_map(|(operations, ..)| operations.iter());
        assert!(
            having.clone().all(|operation| known.contains(operation)),
            "{:?}",
            having.collect::<Vec<_>>()
        );
    }

    #[test]
    fn every_change_waits_until_the_instance_runs() {
        let doing = |status| Doing { status, backing_up: false, changing: false };
        for (needs, operations) in NEEDS {
            for operation in *operations {
                assert_eq!(refuses(operation, doing(Status::Running)), None, "{operation}");
                let expected = match needs {
                    Needs::Deletable => "DCS.4099",
                    Needs::Idle => "DCS.4026",
                    _ => "DCS.4118",
                };
                assert_eq!(refuses(operation, doing(Status::Creating)), Some(expected), "{operation}");
            }
        }
        for (status, name, code) in STATUSES {
            assert_eq!(status.name(), *name);
            let refused = refuses("CopyInstance", doing(*status));
            assert_eq!(refused, (*status != Status::Running).then_some(*code), "{name}");
        }
    }
}
