// @generated from specs/oms by `cargo xtask regen`; do not edit.

//! Types of `task-updates.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Field, Model, Presence, Rule, Set, Shape, Unset, Value, Violations};
use super::builder::{self, Builder};

/// Which migration tasks to change, and what. Either `group_id` or `ids` is needed, never both.
///
/// Exactly one of `group_id` and `ids` has a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchUpdateTasksReq {
    /// Group whose tasks are all changed.
    ///
    /// Limits: at most 36 characters.
    ///
    /// Differs from the documentation: The pages allow 1024 characters in a path, 100 in a filter and in
    /// responses about groups, and 36 in responses about tasks and in BatchUpdateTasks. It is one type with
    /// the widest limit, narrowed where it is used.
    pub group_id: Option<super::TaskGroupId>,
    /// Ids of the tasks to change.
    ///
    /// Limits: at most 20 items.
    ///
    /// Differs from the documentation: The page allows any whole number that fits 64 bits. No id of a task
    /// has more than 15 digits on any other page.
    pub ids: Option<Vec<super::TaskId>>,
    /// Limits of the bandwidth, each for a part of the day. There are at most five, and their times must not
    /// overlap (OMS.0083, OMS.0085).
    ///
    /// Limits: at most 5 items.
    ///
    /// The ranges from `start` to `end` do not overlap.
    pub bandwidth_policy: Vec<super::BandwidthPolicyDto>,
    /// New priority of the tasks, which have to be waiting, paused or failed. Without it their priority
    /// stays.
    pub task_priority: Option<super::TaskPriority>,
}

impl BatchUpdateTasksReq {
    /// Starts a value; `bandwidth_policy` is required.
    #[inline]
    pub fn builder() -> Builder<BatchUpdateTasksReq, (Unset,)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<BandwidthPolicy> Builder<BatchUpdateTasksReq, (BandwidthPolicy,)> {
    /// Sets [`group_id`](BatchUpdateTasksReq::group_id).
    pub fn group_id(mut self, group_id: impl Into<super::TaskGroupId>) -> Self {
        self.value.group_id = Some(group_id.into());
        self
    }

    /// Sets [`ids`](BatchUpdateTasksReq::ids).
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<super::TaskId>>) -> Self {
        self.value.ids = Some(Vec::from_iter(ids.into_iter().map(Into::into)));
        self
    }

    /// Sets [`bandwidth_policy`](BatchUpdateTasksReq::bandwidth_policy).
    pub fn bandwidth_policy(
        mut self,
        bandwidth_policy: impl IntoIterator<Item = super::BandwidthPolicyDto>,
    ) -> Builder<BatchUpdateTasksReq, (Set,)> {
        self.value.bandwidth_policy = Vec::from_iter(bandwidth_policy);
        builder::with(self.value)
    }

    /// Sets [`task_priority`](BatchUpdateTasksReq::task_priority).
    pub fn task_priority(mut self, task_priority: super::TaskPriority) -> Self {
        self.value.task_priority = Some(task_priority);
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> BatchUpdateTasksReq
    where
        BandwidthPolicy: super::fields::bandwidth_policy<BatchUpdateTasksReq>,
    {
        self.value
    }
}

static BATCH_UPDATE_TASKS_REQ_SHAPE: Shape = Shape {
    name: "BatchUpdateTasksReq",
    fields: &[
        Field::new("group_id", Presence::Optional, &[
            Rule::All(super::TASK_GROUP_ID_RULES),
            Rule::MaxLength(36),
        ]),
        Field::new("ids", Presence::Optional, &[Rule::MaxItems(20), Rule::Items(super::TASK_ID_RULES)]),
        Field::new("bandwidth_policy", Presence::Required, &[
            Rule::MaxItems(5),
            Rule::Disjoint("start", "end"),
        ]),
        Field::new("task_priority", Presence::Optional, super::TASK_PRIORITY_RULES),
    ],
    rules: &[Rule::ExactlyOne(&["group_id", "ids"])],
};

impl Model for BatchUpdateTasksReq {
    fn shape(&self) -> &'static Shape { &BATCH_UPDATE_TASKS_REQ_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.group_id,
            1 => &self.ids,
            2 => &self.bandwidth_policy,
            3 => &self.task_priority,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.group_id,
            1 => &mut self.ids,
            2 => &mut self.bandwidth_policy,
            3 => &mut self.task_priority,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            group_id: Value::blank(),
            ids: Value::blank(),
            bandwidth_policy: Value::blank(),
            task_priority: Value::blank(),
        }
    }
}

impl fmt::Debug for BatchUpdateTasksReq {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
