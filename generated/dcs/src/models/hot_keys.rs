// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `hot-keys.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Field, Model, Presence, Shape, Value};

/// The hot key analysis that has been requested; it has no results yet.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateHotkeyScanTaskResponse {
    /// Id of a hot key analysis, which is also that of its record.
    pub id: Option<super::HotkeyTaskId>,
    /// Instance whose keys are analyzed.
    pub instance_id: Option<super::InstanceId>,
    /// Status of an analysis or scan of the keys of an instance.
    pub status: Option<super::ScanStatus>,
    /// What began an analysis or scan.
    ///
    /// Differs from the documentation: The pages list both for most records; for expired keys some records
    /// have it as a text without a list.
    pub scan_type: Option<super::ScanType>,
    /// When it was requested, in UTC, such as `2025-10-22T06:44:30.508Z`.
    pub created_at: Option<String>,
    /// When it began, in UTC; missing or null until then.
    pub started_at: Option<String>,
    /// When it ended, in UTC; missing or null until then.
    pub finished_at: Option<String>,
    /// How many hot keys there are.
    pub num: Option<i32>,
    /// The hot keys; missing or null until the analysis has ended.
    pub keys: Option<Vec<super::HotkeysBody>>,
}

static CREATE_HOTKEY_SCAN_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateHotkeyScanTaskResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("scan_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
        Field::new("num", Presence::Optional, &[]),
        Field::new("keys", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for CreateHotkeyScanTaskResponse {
    fn shape(&self) -> &'static Shape { &CREATE_HOTKEY_SCAN_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.instance_id,
            2 => &self.status,
            3 => &self.scan_type,
            4 => &self.created_at,
            5 => &self.started_at,
            6 => &self.finished_at,
            7 => &self.num,
            8 => &self.keys,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.instance_id,
            2 => &mut self.status,
            3 => &mut self.scan_type,
            4 => &mut self.created_at,
            5 => &mut self.started_at,
            6 => &mut self.finished_at,
            7 => &mut self.num,
            8 => &mut self.keys,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateHotkeyScanTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The record of the hot key analysis as it was.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteHotkeyScanTaskResponse {
    /// Id of a hot key analysis, which is also that of its record.
    pub id: Option<super::HotkeyTaskId>,
    /// Instance whose keys are analyzed.
    pub instance_id: Option<super::InstanceId>,
    /// Status of an analysis or scan of the keys of an instance.
    pub status: Option<super::ScanStatus>,
    /// What began an analysis or scan.
    ///
    /// Differs from the documentation: The pages list both for most records; for expired keys some records
    /// have it as a text without a list.
    pub scan_type: Option<super::ScanType>,
    /// When it was requested, in UTC, such as `2025-10-22T06:44:30.508Z`.
    pub created_at: Option<String>,
    /// When it began, in UTC; missing or null until then.
    pub started_at: Option<String>,
    /// When it ended, in UTC; missing or null until then.
    pub finished_at: Option<String>,
    /// How many hot keys there are.
    pub num: Option<i32>,
    /// The hot keys; missing or null until the analysis has ended.
    pub keys: Option<Vec<super::HotkeysBody>>,
}

static DELETE_HOTKEY_SCAN_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "DeleteHotkeyScanTaskResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("scan_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
        Field::new("num", Presence::Optional, &[]),
        Field::new("keys", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for DeleteHotkeyScanTaskResponse {
    fn shape(&self) -> &'static Shape { &DELETE_HOTKEY_SCAN_TASK_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.instance_id,
            2 => &self.status,
            3 => &self.scan_type,
            4 => &self.created_at,
            5 => &self.started_at,
            6 => &self.finished_at,
            7 => &self.num,
            8 => &self.keys,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.instance_id,
            2 => &mut self.status,
            3 => &mut self.scan_type,
            4 => &mut self.created_at,
            5 => &mut self.started_at,
            6 => &mut self.finished_at,
            7 => &mut self.num,
            8 => &mut self.keys,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for DeleteHotkeyScanTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Record of a hot key analysis.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HotkeyRecord {
    /// Id of the analysis, by which ShowHotkeyTaskDetails shows what it found.
    pub id: Option<super::HotkeyTaskId>,
    /// Status of an analysis or scan of the keys of an instance.
    pub status: Option<super::ScanStatus>,
    /// What began an analysis or scan.
    ///
    /// Differs from the documentation: The pages list both for most records; for expired keys some records
    /// have it as a text without a list.
    pub scan_type: Option<super::ScanType>,
    /// When it was requested, in UTC, such as `2025-10-22T06:44:30.508Z`.
    pub created_at: Option<String>,
    /// When it began, in UTC; missing or null until then.
    pub started_at: Option<String>,
    /// When it ended, in UTC; missing or null until then.
    pub finished_at: Option<String>,
}

static HOTKEY_RECORD_SHAPE: Shape = Shape {
    name: "HotkeyRecord",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("scan_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for HotkeyRecord {
    fn shape(&self) -> &'static Shape { &HOTKEY_RECORD_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.status,
            2 => &self.scan_type,
            3 => &self.created_at,
            4 => &self.started_at,
            5 => &self.finished_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.status,
            2 => &mut self.scan_type,
            3 => &mut self.created_at,
            4 => &mut self.started_at,
            5 => &mut self.finished_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for HotkeyRecord {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A hot key.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HotkeysBody {
    /// Name of the key.
    pub name: Option<String>,
    /// Data type of a key.
    pub r#type: Option<super::KeyType>,
    /// Shard that has the key, as `ip:port`; for clusters alone.
    pub shard: Option<String>,
    /// Number of the database that has the key.
    ///
    /// Differs from the documentation: Pages and SDK call it an integer; servers send a text as well, which
    /// takes both.
    pub db: Option<String>,
    /// Size of the value, in what `unit` says.
    pub size: Option<i64>,
    /// What the size of a key counts.
    ///
    /// Differs from the documentation: The pages call it a text and name both values in prose.
    pub unit: Option<super::KeySizeUnit>,
    /// How often the key is used, on a logarithmic scale that ends at 255, which stands for a million uses or
    /// more. It falls by one for every minute without use.
    ///
    /// Limits: at most 255.
    ///
    /// Differs from the documentation: The pages state the maximum in prose; they and the SDK say no format.
    pub freq: Option<i32>,
}

static HOTKEYS_BODY_SHAPE: Shape = Shape {
    name: "HotkeysBody",
    fields: &[
        Field::new("name", Presence::Optional, &[]),
        Field::new("type", Presence::Optional, &[]),
        Field::new("shard", Presence::Optional, &[]),
        Field::new("db", Presence::Optional, &[]),
        Field::new("size", Presence::Optional, &[]),
        Field::new("unit", Presence::Optional, &[]),
        Field::new("freq", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for HotkeysBody {
    fn shape(&self) -> &'static Shape { &HOTKEYS_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.name,
            1 => &self.r#type,
            2 => &self.shard,
            3 => &self.db,
            4 => &self.size,
            5 => &self.unit,
            6 => &self.freq,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.name,
            1 => &mut self.r#type,
            2 => &mut self.shard,
            3 => &mut self.db,
            4 => &mut self.size,
            5 => &mut self.unit,
            6 => &mut self.freq,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for HotkeysBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the hot key analyses of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListHotKeyScanTasksResponse {
    /// Instance whose keys were analyzed.
    pub instance_id: Option<super::InstanceId>,
    /// How many analyses there are on all pages.
    pub count: Option<i32>,
    /// The analyses of this page.
    pub records: Option<Vec<super::HotkeyRecord>>,
}

static LIST_HOT_KEY_SCAN_TASKS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListHotKeyScanTasksResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("count", Presence::Optional, &[]),
        Field::new("records", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ListHotKeyScanTasksResponse {
    fn shape(&self) -> &'static Shape { &LIST_HOT_KEY_SCAN_TASKS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.count,
            2 => &self.records,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.count,
            2 => &mut self.records,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListHotKeyScanTasksResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Whether and when the hot keys of an instance are analyzed automatically.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowHotkeyAutoscanConfigResponse {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// Whether the keys are analyzed every day.
    pub enable_auto_scan: Option<bool>,
    /// Times of the day at which an analysis begins, in UTC and as `hh:mm`.
    pub schedule_at: Option<Vec<String>>,
    /// When the settings were changed last, in UTC.
    pub updated_at: Option<String>,
}

static SHOW_HOTKEY_AUTOSCAN_CONFIG_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowHotkeyAutoscanConfigResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("enable_auto_scan", Presence::Optional, &[]),
        Field::new("schedule_at", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowHotkeyAutoscanConfigResponse {
    fn shape(&self) -> &'static Shape { &SHOW_HOTKEY_AUTOSCAN_CONFIG_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.enable_auto_scan,
            2 => &self.schedule_at,
            3 => &self.updated_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.enable_auto_scan,
            2 => &mut self.schedule_at,
            3 => &mut self.updated_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowHotkeyAutoscanConfigResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A hot key analysis and what it found.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowHotkeyTaskDetailsResponse {
    /// Id of a hot key analysis, which is also that of its record.
    pub id: Option<super::HotkeyTaskId>,
    /// Instance whose keys are analyzed.
    pub instance_id: Option<super::InstanceId>,
    /// Status of an analysis or scan of the keys of an instance.
    pub status: Option<super::ScanStatus>,
    /// What began an analysis or scan.
    ///
    /// Differs from the documentation: The pages list both for most records; for expired keys some records
    /// have it as a text without a list.
    pub scan_type: Option<super::ScanType>,
    /// When it was requested, in UTC, such as `2025-10-22T06:44:30.508Z`.
    pub created_at: Option<String>,
    /// When it began, in UTC; missing or null until then.
    pub started_at: Option<String>,
    /// When it ended, in UTC; missing or null until then.
    pub finished_at: Option<String>,
    /// How many hot keys there are.
    pub num: Option<i32>,
    /// The hot keys; missing or null until the analysis has ended.
    pub keys: Option<Vec<super::HotkeysBody>>,
}

static SHOW_HOTKEY_TASK_DETAILS_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowHotkeyTaskDetailsResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("scan_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
        Field::new("num", Presence::Optional, &[]),
        Field::new("keys", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowHotkeyTaskDetailsResponse {
    fn shape(&self) -> &'static Shape { &SHOW_HOTKEY_TASK_DETAILS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.id,
            1 => &self.instance_id,
            2 => &self.status,
            3 => &self.scan_type,
            4 => &self.created_at,
            5 => &self.started_at,
            6 => &self.finished_at,
            7 => &self.num,
            8 => &self.keys,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.id,
            1 => &mut self.instance_id,
            2 => &mut self.status,
            3 => &mut self.scan_type,
            4 => &mut self.created_at,
            5 => &mut self.started_at,
            6 => &mut self.finished_at,
            7 => &mut self.num,
            8 => &mut self.keys,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowHotkeyTaskDetailsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Whether and when the hot keys of an instance are analyzed automatically from now on.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateHotkeyAutoScanConfigResponse {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// Whether the keys are analyzed every day.
    pub enable_auto_scan: Option<bool>,
    /// Times of the day at which an analysis begins, in UTC and as `hh:mm`.
    pub schedule_at: Option<Vec<String>>,
    /// When the settings were changed last, in UTC.
    pub updated_at: Option<String>,
}

static UPDATE_HOTKEY_AUTO_SCAN_CONFIG_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateHotkeyAutoScanConfigResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("enable_auto_scan", Presence::Optional, &[]),
        Field::new("schedule_at", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for UpdateHotkeyAutoScanConfigResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_HOTKEY_AUTO_SCAN_CONFIG_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.enable_auto_scan,
            2 => &self.schedule_at,
            3 => &self.updated_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.enable_auto_scan,
            2 => &mut self.schedule_at,
            3 => &mut self.updated_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateHotkeyAutoScanConfigResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
