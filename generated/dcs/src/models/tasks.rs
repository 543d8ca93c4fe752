// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `tasks.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Shape, Value, View, Violations,
};
use super::builder::{self, Builder};

/// Confirms a deletion.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteBackgroundTaskResponse {
    /// What the service says about it, as a rule nothing.
    pub message: Option<String>,
}

static DELETE_BACKGROUND_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteBackgroundTaskResponse",
    fields: &[Field::new("message", Presence::Optional, &[])],
    rules: &[],
};

impl Model for DeleteBackgroundTaskResponse {
    fn shape(&self) -> &'static Shape { &DELETE_BACKGROUND_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.message,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.message,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DeleteBackgroundTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A body that the service does not need.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteCenterTaskRequestBody {
    /// Explained as the result of the deletion.
    pub message: Option<String>,
}

impl DeleteCenterTaskRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<DeleteCenterTaskRequestBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<DeleteCenterTaskRequestBody, S> {
    /// Sets [`message`](DeleteCenterTaskRequestBody::message).
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.value.message = Some(message.into());
        self
    }
}

static DELETE_CENTER_TASK_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "DeleteCenterTaskRequestBody",
    fields: &[Field::new("message", Presence::Optional, &[])],
    rules: &[],
};

impl Model for DeleteCenterTaskRequestBody {
    fn shape(&self) -> &'static Shape { &DELETE_CENTER_TASK_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.message,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.message,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DeleteCenterTaskRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What a background task changes. Which fields it has depends on the kind of task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DetailsBody {
    /// Capacity before a resize in GB, as text, such as `0.125`.
    pub old_capacity: Option<String>,
    /// Capacity after a resize in GB, as text.
    pub new_capacity: Option<String>,
    /// Whether the instance becomes reachable from the internet.
    pub enable_public_ip: Option<bool>,
    /// Id of the public IP address.
    pub public_ip_id: Option<String>,
    /// The public IP address.
    pub public_ip_address: Option<String>,
    /// Whether SSL becomes on.
    pub enable_ssl: Option<bool>,
    /// Kind of the instance before a resize.
    pub old_cache_mode: Option<super::CacheMode>,
    /// Kind of the instance after a resize.
    pub new_cache_mode: Option<super::CacheMode>,
    /// The same, as the service used to misspell it.
    ///
    /// Differs from the documentation: Only the examples of 2021 have it.
    pub new_cahce_mode: Option<super::CacheMode>,
    /// Specification before a resize.
    pub old_resource_spec_code: Option<super::SpecCode>,
    /// Specification after a resize.
    pub new_resource_spec_code: Option<super::SpecCode>,
    /// How many replicas the instance had.
    pub old_replica_num: Option<i32>,
    /// How many replicas it gets.
    pub new_replica_num: Option<i32>,
    /// Type of the specification before a resize.
    pub old_cache_type: Option<String>,
    /// Type of the specification after a resize.
    pub new_cache_type: Option<String>,
    /// Address of the replica.
    pub replica_ip: Option<String>,
    /// Availability zone of the replica.
    pub replica_az: Option<super::AzCode>,
    /// Name of the shard.
    pub group_name: Option<String>,
    /// Port before the change.
    pub old_port: Option<i32>,
    /// Port after the change.
    pub new_port: Option<i32>,
    /// Whether only the way of paying changes.
    pub is_only_adjust_charging: Option<bool>,
    /// Name of the account of Redis.
    pub account_name: Option<String>,
    /// Address of the source.
    pub source_ip: Option<String>,
    /// Address of the target.
    pub target_ip: Option<String>,
    /// The node.
    pub node_name: Option<String>,
    /// Commands that are renamed.
    pub rename_commands: Option<Vec<String>>,
    /// How many parameters change.
    pub updated_config_length: Option<i32>,
}

static DETAILS_BODY_SHAPE: Shape = Shape {
    name: "DetailsBody",
    fields: &[
        Field::new("old_capacity", Presence::Optional, &[]),
        Field::new("new_capacity", Presence::Optional, &[]),
        Field::new("enable_public_ip", Presence::Optional, &[]),
        Field::new("public_ip_id", Presence::Optional, &[]),
        Field::new("public_ip_address", Presence::Optional, &[]),
        Field::new("enable_ssl", Presence::Optional, &[]),
        Field::new("old_cache_mode", Presence::Optional, &[]),
        Field::new("new_cache_mode", Presence::Optional, &[]),
        Field::new("new_cahce_mode", Presence::Optional, &[]),
        Field::new("old_resource_spec_code", Presence::Optional, &[]),
        Field::new("new_resource_spec_code", Presence::Optional, &[]),
        Field::new("old_replica_num", Presence::Optional, &[]),
        Field::new("new_replica_num", Presence::Optional, &[]),
        Field::new("old_cache_type", Presence::Optional, &[]),
        Field::new("new_cache_type", Presence::Optional, &[]),
        Field::new("replica_ip", Presence::Optional, &[]),
        Field::new("replica_az", Presence::Optional, &[]),
        Field::new("group_name", Presence::Optional, &[]),
        Field::new("old_port", Presence::Optional, &[]),
        Field::new("new_port", Presence::Optional, &[]),
        Field::new("is_only_adjust_charging", Presence::Optional, &[]),
        Field::new("account_name", Presence::Optional, &[]),
        Field::new("source_ip", Presence::Optional, &[]),
        Field::new("target_ip", Presence::Optional, &[]),
        Field::new("node_name", Presence::Optional, &[]),
        Field::new("rename_commands", Presence::Optional, &[]),
        Field::new("updated_config_length", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DetailsBody {
    fn shape(&self) -> &'static Shape { &DETAILS_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.old_capacity,
            1 => &self.new_capacity,
            2 => &self.enable_public_ip,
            3 => &self.public_ip_id,
            4 => &self.public_ip_address,
            5 => &self.enable_ssl,
            6 => &self.old_cache_mode,
            7 => &self.new_cache_mode,
            8 => &self.new_cahce_mode,
            9 => &self.old_resource_spec_code,
            10 => &self.new_resource_spec_code,
            11 => &self.old_replica_num,
            12 => &self.new_replica_num,
            13 => &self.old_cache_type,
            14 => &self.new_cache_type,
            15 => &self.replica_ip,
            16 => &self.replica_az,
            17 => &self.group_name,
            18 => &self.old_port,
            19 => &self.new_port,
            20 => &self.is_only_adjust_charging,
            21 => &self.account_name,
            22 => &self.source_ip,
            23 => &self.target_ip,
            24 => &self.node_name,
            25 => &self.rename_commands,
            26 => &self.updated_config_length,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.old_capacity,
            1 => &mut self.new_capacity,
            2 => &mut self.enable_public_ip,
            3 => &mut self.public_ip_id,
            4 => &mut self.public_ip_address,
            5 => &mut self.enable_ssl,
            6 => &mut self.old_cache_mode,
            7 => &mut self.new_cache_mode,
            8 => &mut self.new_cahce_mode,
            9 => &mut self.old_resource_spec_code,
            10 => &mut self.new_resource_spec_code,
            11 => &mut self.old_replica_num,
            12 => &mut self.new_replica_num,
            13 => &mut self.old_cache_type,
            14 => &mut self.new_cache_type,
            15 => &mut self.replica_ip,
            16 => &mut self.replica_az,
            17 => &mut self.group_name,
            18 => &mut self.old_port,
            19 => &mut self.new_port,
            20 => &mut self.is_only_adjust_charging,
            21 => &mut self.account_name,
            22 => &mut self.source_ip,
            23 => &mut self.target_ip,
            24 => &mut self.node_name,
            25 => &mut self.rename_commands,
            26 => &mut self.updated_config_length,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DetailsBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What a job does.
///
/// Differs from the documentation: The SDK and pages until 2025-05 have the first two, pages since
/// 2025-10 all.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobType {
    /// It exchanges the roles of master and standby. `masterStandbySwapJob` on the wire.
    SwapMasterAndStandby,
    /// It turns the pass-through of client addresses on or off. `modifyClientIpTransJob` on the wire.
    SetClientIpPassThrough,
    /// It changes the bandwidth. `modifyBandwidth` on the wire.
    ChangeBandwidth,
    /// It creates an instance. `createDCSInstance` on the wire.
    CreateInstance,
    /// It stops an instance. `closeDCSInstance` on the wire.
    CloseInstance,
    /// It deletes an instance. `deleteDCSInstance` on the wire.
    DeleteInstance,
    /// It backs an instance up. `backupDCSInstance` on the wire.
    BackUpInstance,
    /// It restores an instance from a backup. `restoreDCSInstance` on the wire.
    RestoreInstance,
    /// It changes the specification of an instance. `extendDCSInstance` on the wire.
    ResizeInstance,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl JobType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "masterStandbySwapJob", "modifyClientIpTransJob", "modifyBandwidth", "createDCSInstance",
        "closeDCSInstance", "deleteDCSInstance", "backupDCSInstance", "restoreDCSInstance",
        "extendDCSInstance",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SwapMasterAndStandby => "masterStandbySwapJob",
            Self::SetClientIpPassThrough => "modifyClientIpTransJob",
            Self::ChangeBandwidth => "modifyBandwidth",
            Self::CreateInstance => "createDCSInstance",
            Self::CloseInstance => "closeDCSInstance",
            Self::DeleteInstance => "deleteDCSInstance",
            Self::BackUpInstance => "backupDCSInstance",
            Self::RestoreInstance => "restoreDCSInstance",
            Self::ResizeInstance => "extendDCSInstance",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for JobType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "masterStandbySwapJob" => Self::SwapMasterAndStandby,
            "modifyClientIpTransJob" => Self::SetClientIpPassThrough,
            "modifyBandwidth" => Self::ChangeBandwidth,
            "createDCSInstance" => Self::CreateInstance,
            "closeDCSInstance" => Self::CloseInstance,
            "deleteDCSInstance" => Self::DeleteInstance,
            "backupDCSInstance" => Self::BackUpInstance,
            "restoreDCSInstance" => Self::RestoreInstance,
            "extendDCSInstance" => Self::ResizeInstance,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for JobType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for JobType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// One page of the background tasks of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListBackgroundTaskResponse {
    /// How many tasks there are, a number as text. The examples of the documentation have a number.
    pub task_count: Option<String>,
    /// The tasks of this page.
    pub tasks: Option<Vec<super::SingleBackgroundTask>>,
}

static LIST_BACKGROUND_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "ListBackgroundTaskResponse",
    fields: &[
        Field::new("task_count", Presence::Optional, &[]),
        Field::new("tasks", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListBackgroundTaskResponse {
    fn shape(&self) -> &'static Shape { &LIST_BACKGROUND_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_count,
            1 => &self.tasks,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_count,
            1 => &mut self.tasks,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListBackgroundTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the task center.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCenterTaskResponse {
    /// How many tasks there are, a number as text.
    pub task_count: Option<String>,
    /// The tasks of this page.
    pub tasks: Option<Vec<super::ListCenterTasksResp>>,
}

static LIST_CENTER_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "ListCenterTaskResponse",
    fields: &[
        Field::new("task_count", Presence::Optional, &[]),
        Field::new("tasks", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListCenterTaskResponse {
    fn shape(&self) -> &'static Shape { &LIST_CENTER_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.task_count,
            1 => &self.tasks,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.task_count,
            1 => &mut self.tasks,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListCenterTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A task of the task center.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCenterTasksResp {
    /// Id of a background task, as ListBackgroundTask and ListCenterTask show it.
    pub id: Option<super::TaskId>,
    /// What a background task does.
    ///
    /// Differs from the documentation: The SDK calls it a text. The pages list these values, those of 2021
    /// `ChangeInstanceSpec` instead of `EXTEND`; `dcsExportJob` is in an example of the task center alone.
    pub name: Option<super::TaskName>,
    /// Status of a background task.
    ///
    /// Differs from the documentation: The SDK calls it a text. The first two and the last are named on the
    /// pages since 2025-12, `SUCCESS` in their examples; `FAILED` is what the vendor's sister services
    /// document for the same tasks.
    pub status: Option<super::TaskStatus>,
    /// What the task changes; null where there is nothing to say.
    pub details: Option<super::DetailsBody>,
    /// Name of the user that began it.
    pub user_name: Option<String>,
    /// Id of the user that began it.
    pub user_id: Option<String>,
    /// Parameters of the task, as the service notes them.
    pub params: Option<String>,
    /// Whether ShowBackgroundTaskProgress shows steps of it.
    pub enable_show: Option<bool>,
    /// When it began, such as `2020-06-17T07:38:42.503Z`.
    pub created_at: Option<String>,
    /// When it ended.
    pub updated_at: Option<String>,
    /// Job that does the task.
    pub job_id: Option<super::JobId>,
    /// Why the task failed.
    pub error_code: Option<String>,
}

static LIST_CENTER_TASKS_RESP_SHAPE: Shape = Shape {
    name: "ListCenterTasksResp",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("details", Presence::Optional, &[]),
        Field::new("user_name", Presence::Optional, &[]),
        Field::new("user_id", Presence::Optional, &[]),
        Field::new("params", Presence::Optional, &[]),
        Field::new("enable_show", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
        Field::new("job_id", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListCenterTasksResp {
    fn shape(&self) -> &'static Shape { &LIST_CENTER_TASKS_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.status,
            3 => &self.details,
            4 => &self.user_name,
            5 => &self.user_id,
            6 => &self.params,
            7 => &self.enable_show,
            8 => &self.created_at,
            9 => &self.updated_at,
            10 => &self.job_id,
            11 => &self.error_code,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.status,
            3 => &mut self.details,
            4 => &mut self.user_name,
            5 => &mut self.user_id,
            6 => &mut self.params,
            7 => &mut self.enable_show,
            8 => &mut self.created_at,
            9 => &mut self.updated_at,
            10 => &mut self.job_id,
            11 => &mut self.error_code,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListCenterTasksResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How far a background task is.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowBackgroundTaskProgressResponse {
    /// How much of the task is done, in percent.
    ///
    /// Limits: 0 to 100.
    pub progress: Option<i32>,
    /// How long it will still take, in seconds.
    pub remain_time: Option<i32>,
    /// The steps.
    pub step_details: Option<Vec<super::StepDetail>>,
}

static SHOW_BACKGROUND_TASK_PROGRESS_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowBackgroundTaskProgressResponse",
    fields: &[
        Field::new("progress", Presence::Optional, &[]),
        Field::new("remain_time", Presence::Optional, &[]),
        Field::new("step_details", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowBackgroundTaskProgressResponse {
    fn shape(&self) -> &'static Shape { &SHOW_BACKGROUND_TASK_PROGRESS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.progress,
            1 => &self.remain_time,
            2 => &self.step_details,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.progress,
            1 => &mut self.remain_time,
            2 => &mut self.step_details,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowBackgroundTaskProgressResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A job.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowJobInfoResponse {
    /// Id of a job that the service runs in the background.
    pub job_id: Option<super::JobId>,
    /// What a job does.
    ///
    /// Differs from the documentation: The SDK and pages until 2025-05 have the first two, pages since
    /// 2025-10 all.
    pub job_type: Option<super::JobType>,
    /// Status of a job that the service runs in the background.
    pub status: Option<super::JobStatus>,
    /// When it began, in milliseconds since 1970 UTC, as text, such as `1684191545379`.
    pub begin_time: Option<String>,
    /// When it ended, in milliseconds since 1970 UTC, as text.
    pub end_time: Option<String>,
    /// Why it failed.
    pub fail_reason: Option<String>,
}

static SHOW_JOB_INFO_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowJobInfoResponse",
    fields: &[
        Field::new("job_id", Presence::Optional, &[]),
        Field::new("job_type", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("begin_time", Presence::Optional, &[]),
        Field::new("end_time", Presence::Optional, &[]),
        Field::new("fail_reason", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowJobInfoResponse {
    fn shape(&self) -> &'static Shape { &SHOW_JOB_INFO_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            1 => &self.job_type,
            2 => &self.status,
            3 => &self.begin_time,
            4 => &self.end_time,
            5 => &self.fail_reason,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            1 => &mut self.job_type,
            2 => &mut self.status,
            3 => &mut self.begin_time,
            4 => &mut self.end_time,
            5 => &mut self.fail_reason,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowJobInfoResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A background task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SingleBackgroundTask {
    /// Id of a background task, as ListBackgroundTask and ListCenterTask show it.
    pub id: Option<super::TaskId>,
    /// What a background task does.
    ///
    /// Differs from the documentation: The SDK calls it a text. The pages list these values, those of 2021
    /// `ChangeInstanceSpec` instead of `EXTEND`; `dcsExportJob` is in an example of the task center alone.
    pub name: Option<super::TaskName>,
    /// Status of a background task.
    ///
    /// Differs from the documentation: The SDK calls it a text. The first two and the last are named on the
    /// pages since 2025-12, `SUCCESS` in their examples; `FAILED` is what the vendor's sister services
    /// document for the same tasks.
    pub status: Option<super::TaskStatus>,
    /// What the task changes; null where there is nothing to say.
    pub details: Option<super::DetailsBody>,
    /// Name of the user that began it.
    pub user_name: Option<String>,
    /// Id of the user that began it.
    pub user_id: Option<String>,
    /// Parameters of the task, as the service notes them.
    pub params: Option<String>,
    /// Whether ShowBackgroundTaskProgress shows steps of it.
    pub enable_show: Option<bool>,
    /// When it began, such as `2020-06-17T07:38:42.503Z`.
    pub created_at: Option<String>,
    /// When it ended.
    pub updated_at: Option<String>,
}

static SINGLE_BACKGROUND_TASK_SHAPE: Shape = Shape {
    name: "SingleBackgroundTask",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("name", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("details", Presence::Optional, &[]),
        Field::new("user_name", Presence::Optional, &[]),
        Field::new("user_id", Presence::Optional, &[]),
        Field::new("params", Presence::Optional, &[]),
        Field::new("enable_show", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for SingleBackgroundTask {
    fn shape(&self) -> &'static Shape { &SINGLE_BACKGROUND_TASK_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.status,
            3 => &self.details,
            4 => &self.user_name,
            5 => &self.user_id,
            6 => &self.params,
            7 => &self.enable_show,
            8 => &self.created_at,
            9 => &self.updated_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.status,
            3 => &mut self.details,
            4 => &mut self.user_name,
            5 => &mut self.user_id,
            6 => &mut self.params,
            7 => &mut self.enable_show,
            8 => &mut self.created_at,
            9 => &mut self.updated_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for SingleBackgroundTask {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A step of a background task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StepDetail {
    /// Id of the step.
    pub step_id: Option<String>,
    /// Name of the step.
    ///
    /// Limits: at most 1024 characters.
    pub step_name: Option<String>,
    /// Status of a step of a background task.
    ///
    /// Differs from the documentation: The pages and the SDK list the values for steps, and call the status
    /// of a part of a step a text.
    pub step_status: Option<super::StepStatus>,
    /// When it began, such as `2020-06-17T07:38:42.503Z` or `2022-09-01 11:52:24`.
    pub begin_time: Option<String>,
    /// When it ended.
    pub end_time: Option<String>,
    /// Why it failed.
    pub error_code: Option<String>,
    /// Parts of the step.
    pub sub_step_details: Option<Vec<super::SubStepDetail>>,
}

static STEP_DETAIL_SHAPE: Shape = Shape {
    name: "StepDetail",
    fields: &[
        Field::new("step_id", Presence::Optional, &[]),
        Field::new("step_name", Presence::Optional, &[]),
        Field::new("step_status", Presence::Optional, &[]),
        Field::new("begin_time", Presence::Optional, &[]),
        Field::new("end_time", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
        Field::new("sub_step_details", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for StepDetail {
    fn shape(&self) -> &'static Shape { &STEP_DETAIL_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.step_id,
            1 => &self.step_name,
            2 => &self.step_status,
            3 => &self.begin_time,
            4 => &self.end_time,
            5 => &self.error_code,
            6 => &self.sub_step_details,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.step_id,
            1 => &mut self.step_name,
            2 => &mut self.step_status,
            3 => &mut self.begin_time,
            4 => &mut self.end_time,
            5 => &mut self.error_code,
            6 => &mut self.sub_step_details,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for StepDetail {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Status of a step of a background task.
///
/// Differs from the documentation: The pages and the SDK list the values for steps, and call the status
/// of a part of a step a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StepStatus {
    /// The step is done. Final. `FINISH` on the wire.
    Finished,
    /// The step failed. Final. `FAILED` on the wire.
    Failed,
    /// The step is at work. `EXECUTING` on the wire.
    Executing,
    /// The step has not begun yet. `WAITING` on the wire.
    Waiting,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl StepStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool { matches!(self, Self::Finished | Self::Failed) }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["FINISH", "FAILED", "EXECUTING", "WAITING"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Finished => "FINISH",
            Self::Failed => "FAILED",
            Self::Executing => "EXECUTING",
            Self::Waiting => "WAITING",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StepStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "FINISH" => Self::Finished,
            "FAILED" => Self::Failed,
            "EXECUTING" => Self::Executing,
            "WAITING" => Self::Waiting,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for StepStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for StepStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// A part of a step of a background task.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SubStepDetail {
    /// Id of the part.
    pub sub_step_id: Option<String>,
    /// Name of the part.
    ///
    /// Limits: at most 1024 characters.
    pub sub_step_name: Option<String>,
    /// Status of a step of a background task.
    ///
    /// Differs from the documentation: The pages and the SDK list the values for steps, and call the status
    /// of a part of a step a text.
    pub sub_step_status: Option<super::StepStatus>,
    /// When it began.
    pub begin_time: Option<String>,
    /// When it ended.
    pub end_time: Option<String>,
    /// More about the part.
    ///
    /// Limits: at most 1024 characters.
    pub detail: Option<String>,
    /// Why it failed.
    pub error_code: Option<String>,
}

static SUB_STEP_DETAIL_SHAPE: Shape = Shape {
    name: "SubStepDetail",
    fields: &[
        Field::new("sub_step_id", Presence::Optional, &[]),
        Field::new("sub_step_name", Presence::Optional, &[]),
        Field::new("sub_step_status", Presence::Optional, &[]),
        Field::new("begin_time", Presence::Optional, &[]),
        Field::new("end_time", Presence::Optional, &[]),
        Field::new("detail", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for SubStepDetail {
    fn shape(&self) -> &'static Shape { &SUB_STEP_DETAIL_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.sub_step_id,
            1 => &self.sub_step_name,
            2 => &self.sub_step_status,
            3 => &self.begin_time,
            4 => &self.end_time,
            5 => &self.detail,
            6 => &self.error_code,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.sub_step_id,
            1 => &mut self.sub_step_name,
            2 => &mut self.sub_step_status,
            3 => &mut self.begin_time,
            4 => &mut self.end_time,
            5 => &mut self.detail,
            6 => &mut self.error_code,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for SubStepDetail {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What a background task does.
///
/// Differs from the documentation: The SDK calls it a text. The pages list these values, those of 2021
/// `ChangeInstanceSpec` instead of `EXTEND`; `dcsExportJob` is in an example of the task center alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskName {
    /// It changes the specification of the instance. `EXTEND` on the wire.
    Resize,
    /// The same, under its older name. `ChangeInstanceSpec` on the wire.
    ChangeSpecification,
    /// It makes the instance reachable from the internet. `BindEip` on the wire.
    BindPublicIp,
    /// It ends that. `UnBindEip` on the wire.
    UnbindPublicIp,
    /// It adds replicas. `AddReplica` on the wire.
    AddReplica,
    /// It deletes replicas. `DelReplica` on the wire.
    DeleteReplica,
    /// It sets the whitelist of addresses. `AddWhitelist` on the wire.
    SetWhitelist,
    /// It changes the port. `UpdatePort` on the wire.
    ChangePort,
    /// It takes the address of a node out of the domain name. `RemoveIpFromDns` on the wire.
    RemoveIpFromDomainName,
    /// It exchanges the roles of master and standby. `masterStandbySwapJob` on the wire.
    SwapMasterAndStandby,
    /// It changes the password. `modify` on the wire.
    ChangePassword,
    /// It exports the list of instances, a task of the project. `dcsExportJob` on the wire.
    ExportInstanceList,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl TaskName {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "EXTEND", "ChangeInstanceSpec", "BindEip", "UnBindEip", "AddReplica", "DelReplica", "AddWhitelist",
        "UpdatePort", "RemoveIpFromDns", "masterStandbySwapJob", "modify", "dcsExportJob",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Resize => "EXTEND",
            Self::ChangeSpecification => "ChangeInstanceSpec",
            Self::BindPublicIp => "BindEip",
            Self::UnbindPublicIp => "UnBindEip",
            Self::AddReplica => "AddReplica",
            Self::DeleteReplica => "DelReplica",
            Self::SetWhitelist => "AddWhitelist",
            Self::ChangePort => "UpdatePort",
            Self::RemoveIpFromDomainName => "RemoveIpFromDns",
            Self::SwapMasterAndStandby => "masterStandbySwapJob",
            Self::ChangePassword => "modify",
            Self::ExportInstanceList => "dcsExportJob",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TaskName {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "EXTEND" => Self::Resize,
            "ChangeInstanceSpec" => Self::ChangeSpecification,
            "BindEip" => Self::BindPublicIp,
            "UnBindEip" => Self::UnbindPublicIp,
            "AddReplica" => Self::AddReplica,
            "DelReplica" => Self::DeleteReplica,
            "AddWhitelist" => Self::SetWhitelist,
            "UpdatePort" => Self::ChangePort,
            "RemoveIpFromDns" => Self::RemoveIpFromDomainName,
            "masterStandbySwapJob" => Self::SwapMasterAndStandby,
            "modify" => Self::ChangePassword,
            "dcsExportJob" => Self::ExportInstanceList,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for TaskName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for TaskName {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}
