// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `expired-keys.yaml`.

use std::fmt;
use std::str::FromStr;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Shape, Value, View, Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// The scan for expired keys that has been requested.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAutoExpireScanTaskResponse {
    /// Id of a scan for expired keys, which is also that of its record.
    ///
    /// Differs from the documentation: One page gives it at most 36 characters, the others no limit.
    pub id: Option<super::ExpireScanId>,
    /// Instance that is scanned.
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
}

static CREATE_AUTO_EXPIRE_SCAN_TASK_RESPONSE_SHAPE: Shape = Shape {
    name: "CreateAutoExpireScanTaskResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("scan_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for CreateAutoExpireScanTaskResponse {
    fn shape(&self) -> &'static Shape { &CREATE_AUTO_EXPIRE_SCAN_TASK_RESPONSE_SHAPE }

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
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for CreateAutoExpireScanTaskResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Id of a scan for expired keys, which is also that of its record.
///
/// Differs from the documentation: One page gives it at most 36 characters, the others no limit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExpireScanId(String);

impl ExpireScanId {
    /// The plain value.
    #[must_use]
    pub fn as_str(&self) -> &str { &self.0 }
}

impl From<String> for ExpireScanId {
    fn from(value: String) -> Self { Self(value) }
}

impl From<&str> for ExpireScanId {
    fn from(value: &str) -> Self { Self(value.to_owned()) }
}

impl From<&ExpireScanId> for ExpireScanId {
    fn from(value: &ExpireScanId) -> Self { value.clone() }
}

impl FromStr for ExpireScanId {
    type Err = <String as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
}

impl fmt::Display for ExpireScanId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
}

impl Value for ExpireScanId {
    fn view(&self) -> View<'_> { View::Text(&self.0) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> { self.0.accept(event) }

    fn blank() -> Self { Self(Value::blank()) }
}

/// The scan for expired keys that has been requested.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ScanExpireKeyResponse {
    /// Id of a scan for expired keys, which is also that of its record.
    ///
    /// Differs from the documentation: One page gives it at most 36 characters, the others no limit.
    pub id: Option<super::ExpireScanId>,
    /// Instance that is scanned.
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
}

static SCAN_EXPIRE_KEY_RESPONSE_SHAPE: Shape = Shape {
    name: "ScanExpireKeyResponse",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("scan_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ScanExpireKeyResponse {
    fn shape(&self) -> &'static Shape { &SCAN_EXPIRE_KEY_RESPONSE_SHAPE }

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
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ScanExpireKeyResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Whether, how often and how fast an instance is scanned for expired keys.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowExpireAutoScanConfigResponse {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// Whether the instance is scanned automatically.
    pub enable_auto_scan: Option<bool>,
    /// When the first scan begins or began, in UTC; null until somebody has set it.
    pub first_scan_at: Option<String>,
    /// Time from the beginning of one scan to that of the next, in seconds.
    pub interval: Option<i32>,
    /// How long a scan takes at most, in seconds.
    pub timeout: Option<i32>,
    /// How many keys are read at a step.
    pub scan_keys_count: Option<i32>,
    /// When the settings were changed last, in UTC, such as `2025-10-22T06:51:08.733Z`; null if they never
    /// were.
    ///
    /// Differs from the documentation: A page calls it anything; its example is a time, and the SDK calls it
    /// a text.
    pub updated_at: Option<String>,
}

static SHOW_EXPIRE_AUTO_SCAN_CONFIG_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowExpireAutoScanConfigResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("enable_auto_scan", Presence::Optional, &[]),
        Field::new("first_scan_at", Presence::Optional, &[]),
        Field::new("interval", Presence::Optional, &[]),
        Field::new("timeout", Presence::Optional, &[]),
        Field::new("scan_keys_count", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowExpireAutoScanConfigResponse {
    fn shape(&self) -> &'static Shape { &SHOW_EXPIRE_AUTO_SCAN_CONFIG_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.enable_auto_scan,
            2 => &self.first_scan_at,
            3 => &self.interval,
            4 => &self.timeout,
            5 => &self.scan_keys_count,
            6 => &self.updated_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.enable_auto_scan,
            2 => &mut self.first_scan_at,
            3 => &mut self.interval,
            4 => &mut self.timeout,
            5 => &mut self.scan_keys_count,
            6 => &mut self.updated_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowExpireAutoScanConfigResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// One page of the scans of an instance for expired keys.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowExpireKeyScanInfoResponse {
    /// Instance that was scanned.
    pub instance_id: Option<super::InstanceId>,
    /// Total of what the scans found; the page leaves open whether of keys or of records.
    pub total: Option<i32>,
    /// How many scans there are.
    pub count: Option<i32>,
    /// The scans of this page.
    pub records: Option<Vec<super::SimpleKeyScanRecord>>,
}

static SHOW_EXPIRE_KEY_SCAN_INFO_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowExpireKeyScanInfoResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("total", Presence::Optional, &[]),
        Field::new("count", Presence::Optional, &[]),
        Field::new("records", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowExpireKeyScanInfoResponse {
    fn shape(&self) -> &'static Shape { &SHOW_EXPIRE_KEY_SCAN_INFO_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.total,
            2 => &self.count,
            3 => &self.records,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.total,
            2 => &mut self.count,
            3 => &mut self.records,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowExpireKeyScanInfoResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Record of a scan for expired keys.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SimpleKeyScanRecord {
    /// Id of a scan for expired keys, which is also that of its record.
    ///
    /// Differs from the documentation: One page gives it at most 36 characters, the others no limit.
    pub id: Option<super::ExpireScanId>,
    /// Instance that is scanned.
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
    /// How many expired keys the scan found.
    pub num: Option<i32>,
}

static SIMPLE_KEY_SCAN_RECORD_SHAPE: Shape = Shape {
    name: "SimpleKeyScanRecord",
    fields: &[
        Field::new("id", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("scan_type", Presence::Optional, &[]),
        Field::new("created_at", Presence::Optional, &[]),
        Field::new("started_at", Presence::Optional, &[]),
        Field::new("finished_at", Presence::Optional, &[]),
        Field::new("num", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for SimpleKeyScanRecord {
    fn shape(&self) -> &'static Shape { &SIMPLE_KEY_SCAN_RECORD_SHAPE }

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
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for SimpleKeyScanRecord {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Whether, how often and how fast an instance is scanned for expired keys.
///
/// Where `enable_auto_scan` is `true`, `first_scan_at`, `interval`, `timeout` and `scan_keys_count` must
/// have a value.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAutoScanConfigRequestBody {
    /// Whether the instance is scanned automatically; then the other settings are needed.
    pub enable_auto_scan: Option<bool>,
    /// When the first scan begins, in UTC and in the future, such as `2025-10-23T02:00:00.000Z`. The page's
    /// example leaves out the `Z`.
    pub first_scan_at: Option<String>,
    /// Time from the beginning of one scan to that of the next, in seconds. A scan is left out where the one
    /// before it goes on for more than five minutes past its time. The console takes up to 30 days, which are
    /// 2592000 seconds.
    ///
    /// Limits: at least 0.
    ///
    /// Differs from the documentation: The page states no minimum; error code DCS.4820 does.
    pub interval: Option<i32>,
    /// How long a scan takes at most, in seconds, at least twice the interval. A scan that takes longer
    /// fails, so that the next can begin. The console takes up to 60 days, which are 5184000 seconds.
    ///
    /// Limits: at least 1.
    ///
    /// Differs from the documentation: The page states no minimum; error code DCS.4821 wants more than a
    /// second.
    pub timeout: Option<i32>,
    /// How many keys are read at a step; more are faster and take more processor time.
    ///
    /// Limits: 10 to 1000.
    ///
    /// Differs from the documentation: The page of the API states no range; the user guide and error code
    /// DCS.4822 do.
    pub scan_keys_count: Option<i32>,
}

impl UpdateAutoScanConfigRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<UpdateAutoScanConfigRequestBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<UpdateAutoScanConfigRequestBody, S> {
    /// Sets [`enable_auto_scan`](UpdateAutoScanConfigRequestBody::enable_auto_scan).
    pub fn enable_auto_scan(mut self, enable_auto_scan: bool) -> Self {
        self.value.enable_auto_scan = Some(enable_auto_scan);
        self
    }

    /// Sets [`first_scan_at`](UpdateAutoScanConfigRequestBody::first_scan_at).
    pub fn first_scan_at(mut self, first_scan_at: impl Into<String>) -> Self {
        self.value.first_scan_at = Some(first_scan_at.into());
        self
    }

    /// Sets [`interval`](UpdateAutoScanConfigRequestBody::interval).
    pub fn interval(mut self, interval: i32) -> Self {
        self.value.interval = Some(interval);
        self
    }

    /// Sets [`timeout`](UpdateAutoScanConfigRequestBody::timeout).
    pub fn timeout(mut self, timeout: i32) -> Self {
        self.value.timeout = Some(timeout);
        self
    }

    /// Sets [`scan_keys_count`](UpdateAutoScanConfigRequestBody::scan_keys_count).
    pub fn scan_keys_count(mut self, scan_keys_count: i32) -> Self {
        self.value.scan_keys_count = Some(scan_keys_count);
        self
    }
}

static UPDATE_AUTO_SCAN_CONFIG_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "UpdateAutoScanConfigRequestBody",
    fields: &[
        Field::new("enable_auto_scan", Presence::Optional, &[]),
        Field::new("first_scan_at", Presence::Optional, &[]),
        Field::new("interval", Presence::Optional, limits::AT_LEAST_0),
        Field::new("timeout", Presence::Optional, limits::AT_LEAST_1),
        Field::new("scan_keys_count", Presence::Optional, limits::FROM_10_TO_1000),
    ],
    rules: &[Rule::Needs(
        &[core::Condition { field: "enable_auto_scan", values: &["true"], default: None }],
        &["first_scan_at", "interval", "timeout", "scan_keys_count"],
    )],
};

impl Model for UpdateAutoScanConfigRequestBody {
    fn shape(&self) -> &'static Shape { &UPDATE_AUTO_SCAN_CONFIG_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.enable_auto_scan,
            1 => &self.first_scan_at,
            2 => &self.interval,
            3 => &self.timeout,
            4 => &self.scan_keys_count,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.enable_auto_scan,
            1 => &mut self.first_scan_at,
            2 => &mut self.interval,
            3 => &mut self.timeout,
            4 => &mut self.scan_keys_count,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateAutoScanConfigRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Whether, how often and how fast an instance is scanned for expired keys from now on.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateExpireAutoScanConfigResponse {
    /// Id of a DCS instance.
    pub instance_id: Option<super::InstanceId>,
    /// Whether the instance is scanned automatically.
    pub enable_auto_scan: Option<bool>,
    /// When the first scan begins or began, in UTC; null until somebody has set it.
    pub first_scan_at: Option<String>,
    /// Time from the beginning of one scan to that of the next, in seconds.
    pub interval: Option<i32>,
    /// How long a scan takes at most, in seconds.
    pub timeout: Option<i32>,
    /// How many keys are read at a step.
    pub scan_keys_count: Option<i32>,
    /// When the settings were changed last, in UTC, such as `2025-10-22T06:51:08.733Z`; null if they never
    /// were.
    ///
    /// Differs from the documentation: A page calls it anything; its example is a time, and the SDK calls it
    /// a text.
    pub updated_at: Option<String>,
}

static UPDATE_EXPIRE_AUTO_SCAN_CONFIG_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateExpireAutoScanConfigResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("enable_auto_scan", Presence::Optional, &[]),
        Field::new("first_scan_at", Presence::Optional, &[]),
        Field::new("interval", Presence::Optional, &[]),
        Field::new("timeout", Presence::Optional, &[]),
        Field::new("scan_keys_count", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for UpdateExpireAutoScanConfigResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_EXPIRE_AUTO_SCAN_CONFIG_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.enable_auto_scan,
            2 => &self.first_scan_at,
            3 => &self.interval,
            4 => &self.timeout,
            5 => &self.scan_keys_count,
            6 => &self.updated_at,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.enable_auto_scan,
            2 => &mut self.first_scan_at,
            3 => &mut self.interval,
            4 => &mut self.timeout,
            5 => &mut self.scan_keys_count,
            6 => &mut self.updated_at,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateExpireAutoScanConfigResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
