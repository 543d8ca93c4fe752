// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `bandwidth.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// Average use of the bandwidth in percent above which the service adds some.
#[derive(Clone, Debug, PartialEq, Eq, Copy, Hash)]
#[non_exhaustive]
pub enum BandwidthThreshold {
    /// 50 percent. `50` on the wire.
    Percent50,
    /// 60 percent. `60` on the wire.
    Percent60,
    /// 70 percent. `70` on the wire.
    Percent70,
    /// 80 percent. `80` on the wire.
    Percent80,
    /// 90 percent. `90` on the wire.
    Percent90,
    /// 95 percent. `95` on the wire.
    Percent95,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(i32),
}

impl BandwidthThreshold {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i32 {
        match self {
            Self::Percent50 => 50,
            Self::Percent60 => 60,
            Self::Percent70 => 70,
            Self::Percent80 => 80,
            Self::Percent90 => 90,
            Self::Percent95 => 95,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i32> for BandwidthThreshold {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: i32) -> Self {
        match value {
            50 => Self::Percent50,
            60 => Self::Percent60,
            70 => Self::Percent70,
            80 => Self::Percent80,
            90 => Self::Percent90,
            95 => Self::Percent95,
            _ => Self::Unknown(value),
        }
    }
}

impl fmt::Display for BandwidthThreshold {
    /// The name of the value; its number where it has none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(value) => value.fmt(f),
            known => f.pad(&format!("{known:?}")),
        }
    }
}

impl Value for BandwidthThreshold {
    fn view(&self) -> View<'_> { View::Integer(self.value().into()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut value: i32 = Value::blank();
        value.accept(event)?;
        *self = Self::from(value);
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(0) }
}

pub(crate) static BANDWIDTH_THRESHOLD_RULES: &[Rule] = &[Rule::OneOfIntegers(&[50, 60, 70, 80, 90, 95])];

/// Minutes over which the service averages the use of the bandwidth.
#[derive(Clone, Debug, PartialEq, Eq, Copy, Hash)]
#[non_exhaustive]
pub enum BandwidthWindow {
    /// One minute. `1` on the wire.
    OneMinute,
    /// Five minutes. `5` on the wire.
    FiveMinutes,
    /// Ten minutes. `10` on the wire.
    TenMinutes,
    /// Fifteen minutes. `15` on the wire.
    FifteenMinutes,
    /// Thirty minutes. `30` on the wire.
    ThirtyMinutes,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(i32),
}

impl BandwidthWindow {
    /// The value on the wire.
    #[must_use]
    pub fn value(&self) -> i32 {
        match self {
            Self::OneMinute => 1,
            Self::FiveMinutes => 5,
            Self::TenMinutes => 10,
            Self::FifteenMinutes => 15,
            Self::ThirtyMinutes => 30,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i32> for BandwidthWindow {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: i32) -> Self {
        match value {
            1 => Self::OneMinute,
            5 => Self::FiveMinutes,
            10 => Self::TenMinutes,
            15 => Self::FifteenMinutes,
            30 => Self::ThirtyMinutes,
            _ => Self::Unknown(value),
        }
    }
}

impl fmt::Display for BandwidthWindow {
    /// The name of the value; its number where it has none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(value) => value.fmt(f),
            known => f.pad(&format!("{known:?}")),
        }
    }
}

impl Value for BandwidthWindow {
    fn view(&self) -> View<'_> { View::Integer(self.value().into()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut value: i32 = Value::blank();
        value.accept(event)?;
        *self = Self::from(value);
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(0) }
}

pub(crate) static BANDWIDTH_WINDOW_RULES: &[Rule] = &[Rule::OneOfIntegers(&[1, 5, 10, 15, 30])];

/// Bandwidth of a shard.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupBandwidthInfo {
    /// Id of the shard.
    pub group_id: Option<super::GroupId>,
    /// When its bandwidth last changed, in UTC; null where it never did.
    pub updated_at: Option<String>,
    /// Bandwidth that the shard has, in Mbit/s.
    pub bandwidth: Option<i32>,
    /// Bandwidth that the shard can have at most, in Mbit/s.
    pub max_bandwidth: Option<i32>,
    /// Bandwidth that comes with the flavor, in Mbit/s.
    pub assured_bandwidth: Option<i32>,
}

static GROUP_BANDWIDTH_INFO_SHAPE: Shape = Shape {
    name: "GroupBandwidthInfo",
    fields: &[
        Field::new("group_id", Presence::Optional, &[]),
        Field::new("updated_at", Presence::Optional, &[]),
        Field::new("bandwidth", Presence::Optional, &[]),
        Field::new("max_bandwidth", Presence::Optional, &[]),
        Field::new("assured_bandwidth", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for GroupBandwidthInfo {
    fn shape(&self) -> &'static Shape { &GROUP_BANDWIDTH_INFO_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_id,
            1 => &self.updated_at,
            2 => &self.bandwidth,
            3 => &self.max_bandwidth,
            4 => &self.assured_bandwidth,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_id,
            1 => &mut self.updated_at,
            2 => &mut self.bandwidth,
            3 => &mut self.max_bandwidth,
            4 => &mut self.assured_bandwidth,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for GroupBandwidthInfo {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// Bandwidth of an instance and of its shards.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowBandwidthsResponse {
    /// Bandwidth that the instance has, in Mbit/s.
    pub bandwidth: Option<i32>,
    /// Bandwidth that the instance can have at most, in Mbit/s.
    pub max_bandwidth: Option<i32>,
    /// Whether UpdateBandwidth can change it.
    pub allow_modify: Option<bool>,
    /// Bandwidth of each shard.
    pub group_bandwidths: Option<Vec<super::GroupBandwidthInfo>>,
}

static SHOW_BANDWIDTHS_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowBandwidthsResponse",
    fields: &[
        Field::new("bandwidth", Presence::Optional, &[]),
        Field::new("max_bandwidth", Presence::Optional, &[]),
        Field::new("allow_modify", Presence::Optional, &[]),
        Field::new("group_bandwidths", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowBandwidthsResponse {
    fn shape(&self) -> &'static Shape { &SHOW_BANDWIDTHS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.bandwidth,
            1 => &self.max_bandwidth,
            2 => &self.allow_modify,
            3 => &self.group_bandwidths,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.bandwidth,
            1 => &mut self.max_bandwidth,
            2 => &mut self.allow_modify,
            3 => &mut self.group_bandwidths,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowBandwidthsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The policy of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowInstanceBandwidthAutoScalingPolicyResponse {
    /// Minutes over which the service averages the use of the bandwidth.
    pub window_size: Option<super::BandwidthWindow>,
    /// Average use of the bandwidth in percent above which the service adds some.
    pub bandwidth_usage_upper_threshold: Option<super::BandwidthThreshold>,
    /// Seconds at least between two additions, 0 to 86400. The documented default is 0.
    ///
    /// Limits: 0 to 86400.
    pub scale_out_cooldown: Option<i32>,
    /// Whether bandwidth is taken away again. Not used yet.
    ///
    /// Default: `false`.
    pub scale_in_enabled: Option<bool>,
    /// Average use in percent below which bandwidth is taken away: 10, 20 or 30. Not used yet.
    ///
    /// Limits: 10 to 30, a multiple of 10.
    pub bandwidth_usage_lower_threshold: Option<i32>,
    /// Seconds at least between two reductions, 0 to 86400. Not used yet.
    ///
    /// Limits: 0 to 86400.
    ///
    /// Default: `300`.
    pub scale_in_cooldown: Option<i32>,
}

static SHOW_INSTANCE_BANDWIDTH_AUTO_SCALING_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowInstanceBandwidthAutoScalingPolicyResponse",
    fields: &[
        Field::new("window_size", Presence::Optional, &[]),
        Field::new("bandwidth_usage_upper_threshold", Presence::Optional, &[]),
        Field::new("scale_out_cooldown", Presence::Optional, &[]),
        Field::new("scale_in_enabled", Presence::Optional, &[]),
        Field::new("bandwidth_usage_lower_threshold", Presence::Optional, &[]),
        Field::new("scale_in_cooldown", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ShowInstanceBandwidthAutoScalingPolicyResponse {
    fn shape(&self) -> &'static Shape { &SHOW_INSTANCE_BANDWIDTH_AUTO_SCALING_POLICY_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.window_size,
            1 => &self.bandwidth_usage_upper_threshold,
            2 => &self.scale_out_cooldown,
            3 => &self.scale_in_enabled,
            4 => &self.bandwidth_usage_lower_threshold,
            5 => &self.scale_in_cooldown,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.window_size,
            1 => &mut self.bandwidth_usage_upper_threshold,
            2 => &mut self.scale_out_cooldown,
            3 => &mut self.scale_in_enabled,
            4 => &mut self.bandwidth_usage_lower_threshold,
            5 => &mut self.scale_in_cooldown,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowInstanceBandwidthAutoScalingPolicyResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The bandwidth of shards.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthInfoRequest {
    /// The shards to change. The others stay as they are.
    pub group_bandwidths: Option<Vec<super::UpdateGroupBandwidthInfoRequest>>,
}

impl UpdateBandwidthInfoRequest {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<UpdateBandwidthInfoRequest> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<UpdateBandwidthInfoRequest, S> {
    /// Sets [`group_bandwidths`](UpdateBandwidthInfoRequest::group_bandwidths).
    pub fn group_bandwidths(
        mut self,
        group_bandwidths: impl IntoIterator<Item = super::UpdateGroupBandwidthInfoRequest>,
    ) -> Self {
        self.value.group_bandwidths = Some(Vec::from_iter(group_bandwidths));
        self
    }
}

static UPDATE_BANDWIDTH_INFO_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateBandwidthInfoRequest",
    fields: &[Field::new("group_bandwidths", Presence::Optional, &[])],
    rules: &[],
};

impl Model for UpdateBandwidthInfoRequest {
    fn shape(&self) -> &'static Shape { &UPDATE_BANDWIDTH_INFO_REQUEST_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_bandwidths,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_bandwidths,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateBandwidthInfoRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The job that changes the bandwidth.
///
/// Differs from the documentation: The SDK expects a text as `body`, earlier pages show no body, those
/// since 2025-10 the job as `job_id`; all are read.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateBandwidthResponse {
    /// Job that changes the bandwidth.
    pub job_id: Option<super::JobId>,
}

static UPDATE_BANDWIDTH_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateBandwidthResponse",
    fields: &[Field::new("job_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for UpdateBandwidthResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_BANDWIDTH_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.job_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.job_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateBandwidthResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The bandwidth that a shard gets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupBandwidthInfoRequest {
    /// Id of the shard; ShowBandwidths shows it.
    pub group_id: super::GroupId,
    /// Bandwidth that the shard gets, in Mbit/s, 2048 at most. The service rounds it down to a multiple of 8,
    /// and takes the bandwidth of the flavor where that is more.
    ///
    /// Limits: at most 2048.
    pub target_bandwidth: i32,
}

impl UpdateGroupBandwidthInfoRequest {
    /// Starts a value; `group_id`, `target_bandwidth` are required.
    #[inline]
    pub fn builder() -> Builder<UpdateGroupBandwidthInfoRequest, (Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<GroupId, TargetBandwidth> Builder<UpdateGroupBandwidthInfoRequest, (GroupId, TargetBandwidth)> {
    /// Sets [`group_id`](UpdateGroupBandwidthInfoRequest::group_id).
    pub fn group_id(
        mut self,
        group_id: impl Into<super::GroupId>,
    ) -> Builder<UpdateGroupBandwidthInfoRequest, (Set, TargetBandwidth)> {
        self.value.group_id = group_id.into();
        builder::with(self.value)
    }

    /// Sets [`target_bandwidth`](UpdateGroupBandwidthInfoRequest::target_bandwidth).
    pub fn target_bandwidth(
        mut self,
        target_bandwidth: i32,
    ) -> Builder<UpdateGroupBandwidthInfoRequest, (GroupId, Set)> {
        self.value.target_bandwidth = target_bandwidth;
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> UpdateGroupBandwidthInfoRequest
    where
        GroupId: super::fields::group_id<UpdateGroupBandwidthInfoRequest>,
        TargetBandwidth: super::fields::target_bandwidth<UpdateGroupBandwidthInfoRequest>,
    {
        self.value
    }
}

static UPDATE_GROUP_BANDWIDTH_INFO_REQUEST_SHAPE: Shape = Shape {
    name: "UpdateGroupBandwidthInfoRequest",
    fields: &[
        Field::new("group_id", Presence::Required, super::GROUP_ID_RULES),
        Field::new("target_bandwidth", Presence::Required, limits::AT_MOST_2048),
    ],
    rules: &[],
};

impl Model for UpdateGroupBandwidthInfoRequest {
    fn shape(&self) -> &'static Shape { &UPDATE_GROUP_BANDWIDTH_INFO_REQUEST_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_id,
            1 => &self.target_bandwidth,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_id,
            1 => &mut self.target_bandwidth,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { group_id: Value::blank(), target_bandwidth: Value::blank() } }
}

impl fmt::Debug for UpdateGroupBandwidthInfoRequest {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The policy that an instance gets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceBandwidthAutoScalingPolicyRequestBody {
    /// Minutes over which the service averages the use of the bandwidth.
    pub window_size: super::BandwidthWindow,
    /// Average use of the bandwidth in percent above which the service adds some.
    pub bandwidth_usage_upper_threshold: super::BandwidthThreshold,
    /// Seconds at least between two additions, 0 to 86400. The documented default is 0.
    ///
    /// Limits: 0 to 86400.
    pub scale_out_cooldown: i32,
    /// Whether bandwidth is taken away again. Not used yet.
    ///
    /// Default: `false`.
    pub scale_in_enabled: Option<bool>,
    /// Average use in percent below which bandwidth is taken away: 10, 20 or 30. Not used yet.
    ///
    /// Limits: 10 to 30, a multiple of 10.
    pub bandwidth_usage_lower_threshold: Option<i32>,
    /// Seconds at least between two reductions, 0 to 86400. Not used yet.
    ///
    /// Limits: 0 to 86400.
    ///
    /// Default: `300`.
    pub scale_in_cooldown: Option<i32>,
}

impl UpdateInstanceBandwidthAutoScalingPolicyRequestBody {
    /// Starts a value; `window_size`, `bandwidth_usage_upper_threshold`, `scale_out_cooldown` are required.
    #[inline]
    pub fn builder() -> Builder<UpdateInstanceBandwidthAutoScalingPolicyRequestBody, (Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<WindowSize, BandwidthUsageUpperThreshold, ScaleOutCooldown> Builder<UpdateInstanceBandwidthAutoScalingPolicyRequestBody, (WindowSize, BandwidthUsageUpperThreshold, ScaleOutCooldown)> {
    /// Sets [`window_size`](UpdateInstanceBandwidthAutoScalingPolicyRequestBody::window_size).
    pub fn window_size(
        mut self,
        window_size: super::BandwidthWindow,
    ) -> Builder<UpdateInstanceBandwidthAutoScalingPolicyRequestBody, (Set, BandwidthUsageUpperThreshold, ScaleOutCooldown)> {
        self.value.window_size = window_size;
        builder::with(self.value)
    }

    /// Sets
    /// [`bandwidth_usage_upper_threshold`](UpdateInstanceBandwidthAutoScalingPolicyRequestBody::bandwidth_usage_upper_threshold).
    pub fn bandwidth_usage_upper_threshold(
        mut self,
        bandwidth_usage_upper_threshold: super::BandwidthThreshold,
    ) -> Builder<UpdateInstanceBandwidthAutoScalingPolicyRequestBody, (WindowSize, Set, ScaleOutCooldown)> {
        self.value.bandwidth_usage_upper_threshold = bandwidth_usage_upper_threshold;
        builder::with(self.value)
    }

    /// Sets [`scale_out_cooldown`](UpdateInstanceBandwidthAutoScalingPolicyRequestBody::scale_out_cooldown).
    pub fn scale_out_cooldown(
        mut self,
        scale_out_cooldown: i32,
    ) -> Builder<UpdateInstanceBandwidthAutoScalingPolicyRequestBody, (WindowSize, BandwidthUsageUpperThreshold, Set)> {
        self.value.scale_out_cooldown = scale_out_cooldown;
        builder::with(self.value)
    }

    /// Sets [`scale_in_enabled`](UpdateInstanceBandwidthAutoScalingPolicyRequestBody::scale_in_enabled).
    pub fn scale_in_enabled(mut self, scale_in_enabled: bool) -> Self {
        self.value.scale_in_enabled = Some(scale_in_enabled);
        self
    }

    /// Sets
    /// [`bandwidth_usage_lower_threshold`](UpdateInstanceBandwidthAutoScalingPolicyRequestBody::bandwidth_usage_lower_threshold).
    pub fn bandwidth_usage_lower_threshold(mut self, bandwidth_usage_lower_threshold: i32) -> Self {
        self.value.bandwidth_usage_lower_threshold = Some(bandwidth_usage_lower_threshold);
        self
    }

    /// Sets [`scale_in_cooldown`](UpdateInstanceBandwidthAutoScalingPolicyRequestBody::scale_in_cooldown).
    pub fn scale_in_cooldown(mut self, scale_in_cooldown: i32) -> Self {
        self.value.scale_in_cooldown = Some(scale_in_cooldown);
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> UpdateInstanceBandwidthAutoScalingPolicyRequestBody
    where
        WindowSize: super::fields::window_size<UpdateInstanceBandwidthAutoScalingPolicyRequestBody>,
        BandwidthUsageUpperThreshold: super::fields::bandwidth_usage_upper_threshold<UpdateInstanceBandwidthAutoScalingPolicyRequestBody>,
        ScaleOutCooldown: super::fields::scale_out_cooldown<UpdateInstanceBandwidthAutoScalingPolicyRequestBody>,
    {
        self.value
    }
}

static UPDATE_INSTANCE_BANDWIDTH_AUTO_SCALING_POLICY_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "UpdateInstanceBandwidthAutoScalingPolicyRequestBody",
    fields: &[
        Field::new("window_size", Presence::Required, super::BANDWIDTH_WINDOW_RULES),
        Field::new("bandwidth_usage_upper_threshold", Presence::Required, super::BANDWIDTH_THRESHOLD_RULES),
        Field::new("scale_out_cooldown", Presence::Required, limits::FROM_0_TO_86400),
        Field::new("scale_in_enabled", Presence::Optional, &[]),
        Field::new("bandwidth_usage_lower_threshold", Presence::Optional, &[
            Rule::Minimum(10),
            Rule::Maximum(30),
            Rule::MultipleOf(10),
        ]),
        Field::new("scale_in_cooldown", Presence::Optional, limits::FROM_0_TO_86400),
    ],
    rules: &[],
};

impl Model for UpdateInstanceBandwidthAutoScalingPolicyRequestBody {
    fn shape(&self) -> &'static Shape { &UPDATE_INSTANCE_BANDWIDTH_AUTO_SCALING_POLICY_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.window_size,
            1 => &self.bandwidth_usage_upper_threshold,
            2 => &self.scale_out_cooldown,
            3 => &self.scale_in_enabled,
            4 => &self.bandwidth_usage_lower_threshold,
            5 => &self.scale_in_cooldown,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.window_size,
            1 => &mut self.bandwidth_usage_upper_threshold,
            2 => &mut self.scale_out_cooldown,
            3 => &mut self.scale_in_enabled,
            4 => &mut self.bandwidth_usage_lower_threshold,
            5 => &mut self.scale_in_cooldown,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            window_size: Value::blank(),
            bandwidth_usage_upper_threshold: Value::blank(),
            scale_out_cooldown: Value::blank(),
            scale_in_enabled: Value::blank(),
            bandwidth_usage_lower_threshold: Value::blank(),
            scale_in_cooldown: Value::blank(),
        }
    }
}

impl fmt::Debug for UpdateInstanceBandwidthAutoScalingPolicyRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The policy that an instance got.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateInstanceBandwidthAutoScalingPolicyResponse {
    /// Minutes over which the service averages the use of the bandwidth.
    pub window_size: Option<super::BandwidthWindow>,
    /// Average use of the bandwidth in percent above which the service adds some.
    pub bandwidth_usage_upper_threshold: Option<super::BandwidthThreshold>,
    /// Seconds at least between two additions, 0 to 86400. The documented default is 0.
    ///
    /// Limits: 0 to 86400.
    pub scale_out_cooldown: Option<i32>,
    /// Whether bandwidth is taken away again. Not used yet.
    ///
    /// Default: `false`.
    pub scale_in_enabled: Option<bool>,
    /// Average use in percent below which bandwidth is taken away: 10, 20 or 30. Not used yet.
    ///
    /// Limits: 10 to 30, a multiple of 10.
    pub bandwidth_usage_lower_threshold: Option<i32>,
    /// Seconds at least between two reductions, 0 to 86400. Not used yet.
    ///
    /// Limits: 0 to 86400.
    ///
    /// Default: `300`.
    pub scale_in_cooldown: Option<i32>,
}

static UPDATE_INSTANCE_BANDWIDTH_AUTO_SCALING_POLICY_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateInstanceBandwidthAutoScalingPolicyResponse",
    fields: &[
        Field::new("window_size", Presence::Optional, &[]),
        Field::new("bandwidth_usage_upper_threshold", Presence::Optional, &[]),
        Field::new("scale_out_cooldown", Presence::Optional, &[]),
        Field::new("scale_in_enabled", Presence::Optional, &[]),
        Field::new("bandwidth_usage_lower_threshold", Presence::Optional, &[]),
        Field::new("scale_in_cooldown", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for UpdateInstanceBandwidthAutoScalingPolicyResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_INSTANCE_BANDWIDTH_AUTO_SCALING_POLICY_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.window_size,
            1 => &self.bandwidth_usage_upper_threshold,
            2 => &self.scale_out_cooldown,
            3 => &self.scale_in_enabled,
            4 => &self.bandwidth_usage_lower_threshold,
            5 => &self.scale_in_cooldown,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.window_size,
            1 => &mut self.bandwidth_usage_upper_threshold,
            2 => &mut self.scale_out_cooldown,
            3 => &mut self.scale_in_enabled,
            4 => &mut self.bandwidth_usage_lower_threshold,
            5 => &mut self.scale_in_cooldown,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateInstanceBandwidthAutoScalingPolicyResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
