// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `restores.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Set, Shape, Unset, Value, View, Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// A record that an instance was restored.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceRestoreInfo {
    /// Id of a record that an instance was restored.
    pub restore_id: Option<super::RestoreId>,
    /// Name that the service gave the restore.
    pub restore_name: Option<String>,
    /// Text about the restore.
    pub restore_remark: Option<String>,
    /// Id of a backup record of an instance.
    pub backup_id: Option<super::BackupId>,
    /// Name of the backup.
    pub backup_name: Option<String>,
    /// Text about the backup.
    pub backup_remark: Option<String>,
    /// When the restore was asked for, such as `2017-07-18T21:41:20.721Z`.
    pub created_at: Option<String>,
    /// When it was complete.
    pub updated_at: Option<String>,
    /// How much of it is done, in percent, as text, such as `100.00`.
    pub progress: Option<String>,
    /// Status of a restore.
    pub status: Option<super::RestoreStatus>,
    /// Why a backup or a restore failed.
    ///
    /// Differs from the documentation: The SDK calls it a text; the pages list these values.
    pub error_code: Option<super::BackupErrorCode>,
}

static INSTANCE_RESTORE_INFO_SHAPE: Shape = Shape {
    name: "InstanceRestoreInfo",
    fields: &[
        Field::new("restore_id", Presence::Optional, &[]),
        Field::new("restore_name", Presence::Optional, &[]),
        Field::new("restore_remark", Presence::Optional, &[]),
        Field::new("backup_id", Presence::Optional, &[]),
        Field::new("backup_name", Presence::Optional, &[]),
        Field::new("backup_remark", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
        Field::new("progress", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for InstanceRestoreInfo {
    fn shape(&self) -> &'static Shape { &INSTANCE_RESTORE_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.restore_id,
            1 => &self.restore_name,
            2 => &self.restore_remark,
            3 => &self.backup_id,
            4 => &self.backup_name,
            5 => &self.backup_remark,
            6 => &self.created_at,
            7 => &self.updated_at,
            8 => &self.progress,
            9 => &self.status,
            10 => &self.error_code,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.restore_id,
            1 => &mut self.restore_name,
            2 => &mut self.restore_remark,
            3 => &mut self.backup_id,
            4 => &mut self.backup_name,
            5 => &mut self.backup_remark,
            6 => &mut self.created_at,
            7 => &mut self.updated_at,
            8 => &mut self.progress,
            9 => &mut self.status,
            10 => &mut self.error_code,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for InstanceRestoreInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the restores of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListRestoreRecordsResponse {
    /// How many restores there are.
    pub total_num: Option<i32>,
    /// The restores of this page.
    pub restore_record_response: Option<Vec<super::InstanceRestoreInfo>>,
}

static LIST_RESTORE_RECORDS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListRestoreRecordsResponse",
    fields: &[
        Field::new("total_num", Presence::Optional, &[]),
        Field::new("restore_record_response", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListRestoreRecordsResponse {
    fn shape(&self) -> &'static Shape { &LIST_RESTORE_RECORDS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.total_num,
            1 => &self.restore_record_response,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.total_num,
            1 => &mut self.restore_record_response,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListRestoreRecordsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A backup to restore.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestoreInstanceBody {
    /// Backup to restore, one of the same instance.
    pub backup_id: super::BackupId,
    /// Text about the restore, at most 128 bytes in UTF-8.
    ///
    /// Limits: at most 128 characters.
    ///
    /// Differs from the documentation: The API reference states no limit; this is the user guide's, which
    /// counts bytes.
    pub remark: Option<String>,
}

impl RestoreInstanceBody {
    /// Starts a value; `backup_id` is required.
    #[inline]
    pub fn builder() -> Builder<RestoreInstanceBody, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<BackupId> Builder<RestoreInstanceBody, (BackupId,)> {
    /// Sets [`backup_id`](RestoreInstanceBody::backup_id).
    pub fn backup_id(
        mut self,
        backup_id: impl Into<super::BackupId>,
    ) -> Builder<RestoreInstanceBody, (Set,)> {
        self.value.backup_id = backup_id.into();
        builder::with(self.value)
    }

    /// Sets [`remark`](RestoreInstanceBody::remark).
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.value.remark = Some(remark.into());
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> RestoreInstanceBody
    where
        BackupId: super::fields::backup_id<RestoreInstanceBody>,
    {
        self.value
    }
}

static RESTORE_INSTANCE_BODY_SHAPE: Shape = Shape {
    name: "RestoreInstanceBody",
    fields: &[
        Field::new("backup_id", Presence::Required, super::BACKUP_ID_RULES),
        Field::new("remark", Presence::Optional, limits::LENGTH_AT_MOST_128),
    ],
    rules: &[],
};

impl Model for RestoreInstanceBody {
    fn shape(&self) -> &'static Shape { &RESTORE_INSTANCE_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.backup_id,
            1 => &self.remark,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.backup_id,
            1 => &mut self.remark,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { backup_id: Value::blank(), remark: Value::blank() } }
}

impl fmt::Debug for RestoreInstanceBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The restore that has begun.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestoreInstanceResponse {
    /// Id of a record that an instance was restored.
    pub restore_id: Option<super::RestoreId>,
}

static RESTORE_INSTANCE_RESPONSE_SHAPE: Shape = Shape {
    name: "RestoreInstanceResponse",
    fields: &[Field::new("restore_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for RestoreInstanceResponse {
    fn shape(&self) -> &'static Shape { &RESTORE_INSTANCE_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.restore_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.restore_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for RestoreInstanceResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Status of a restore.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreStatus {
    /// The restore has not begun yet. `waiting` on the wire.
    Waiting,
    /// The data is being replaced; the instance serves no clients. `restoring` on the wire.
    Restoring,
    /// The instance has the data of the backup. Final. `succeed` on the wire.
    Succeeded,
    /// The restore failed; `error_code` says why. Final. `failed` on the wire.
    Failed,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl RestoreStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool { matches!(self, Self::Succeeded | Self::Failed) }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["waiting", "restoring", "succeed", "failed"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "waiting",
            Self::Restoring => "restoring",
            Self::Succeeded => "succeed",
            Self::Failed => "failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RestoreStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "waiting" => Self::Waiting,
            "restoring" => Self::Restoring,
            "succeed" => Self::Succeeded,
            "failed" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for RestoreStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for RestoreStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}
