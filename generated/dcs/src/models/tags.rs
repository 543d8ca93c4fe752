// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `tags.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use super::builder::{self, Builder};

/// Tags, and what to do with them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrDeleteInstanceTags {
    /// What to do with tags.
    ///
    /// Differs from the documentation: The SDK calls it a text; the pages allow these values alone.
    pub action: super::TagAction,
    /// The tags. Each needs its value where they are added; where they are deleted the key is enough. Pages
    /// of 2021 call the list optional.
    pub tags: Vec<super::ResourceTag>,
}

impl CreateOrDeleteInstanceTags {
    /// Starts a value; `action`, `tags` are required.
    #[inline]
    pub fn builder() -> Builder<CreateOrDeleteInstanceTags, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<Action, Tags> Builder<CreateOrDeleteInstanceTags, (Action, Tags)> {
    /// Sets [`action`](CreateOrDeleteInstanceTags::action).
    pub fn action(mut self, action: super::TagAction) -> Builder<CreateOrDeleteInstanceTags, (Set, Tags)> {
        self.value.action = action;
        builder::with(self.value)
    }

    /// Sets [`tags`](CreateOrDeleteInstanceTags::tags).
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = super::ResourceTag>,
    ) -> Builder<CreateOrDeleteInstanceTags, (Action, Set)> {
        self.value.tags = Vec::from_iter(tags);
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CreateOrDeleteInstanceTags
    where
        Action: super::fields::action<CreateOrDeleteInstanceTags>,
        Tags: super::fields::tags<CreateOrDeleteInstanceTags>,
    {
        self.value
    }
}

static CREATE_OR_DELETE_INSTANCE_TAGS_SHAPE: Shape = Shape {
    name: "CreateOrDeleteInstanceTags",
    fields: &[
        Field::new("action", Presence::Required, super::TAG_ACTION_RULES),
        Field::new("tags", Presence::Required, &[]),
    ],
    rules: &[],
};

impl Model for CreateOrDeleteInstanceTags {
    fn shape(&self) -> &'static Shape { &CREATE_OR_DELETE_INSTANCE_TAGS_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.action,
            1 => &self.tags,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.action,
            1 => &mut self.tags,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { action: Value::blank(), tags: Value::blank() } }
}

impl fmt::Debug for CreateOrDeleteInstanceTags {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The tags of all instances of a project.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTagsOfTenantResponse {
    /// The keys with their values.
    pub tags: Option<Vec<super::Tag>>,
}

static LIST_TAGS_OF_TENANT_RESPONSE_SHAPE: Shape = Shape {
    name: "ListTagsOfTenantResponse",
    fields: &[Field::new("tags", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ListTagsOfTenantResponse {
    fn shape(&self) -> &'static Shape { &LIST_TAGS_OF_TENANT_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.tags,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.tags,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListTagsOfTenantResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The tags of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShowTagsResponse {
    /// The tags.
    pub tags: Option<Vec<super::ResourceTag>>,
}

static SHOW_TAGS_RESPONSE_SHAPE: Shape = Shape {
    name: "ShowTagsResponse",
    fields: &[Field::new("tags", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ShowTagsResponse {
    fn shape(&self) -> &'static Shape { &SHOW_TAGS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.tags,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.tags,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ShowTagsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A key and the values that it has on any instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Tag {
    /// The key.
    ///
    /// Limits: at most 128 characters.
    pub key: Option<String>,
    /// The values.
    pub values: Option<Vec<String>>,
}

static TAG_SHAPE: Shape = Shape {
    name: "Tag",
    fields: &[Field::new("key", Presence::Optional, &[]), Field::new("values", Presence::Optional, &[])],
    rules: &[],
};

impl Model for Tag {
    fn shape(&self) -> &'static Shape { &TAG_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.key,
            1 => &self.values,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.key,
            1 => &mut self.values,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for Tag {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What to do with tags.
///
/// Differs from the documentation: The SDK calls it a text; the pages allow these values alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagAction {
    /// Add them. `create` on the wire.
    Create,
    /// Delete them. `delete` on the wire.
    Delete,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl TagAction {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["create", "delete"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Delete => "delete",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TagAction {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "create" => Self::Create,
            "delete" => Self::Delete,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for TagAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for TagAction {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

pub(crate) static TAG_ACTION_RULES: &[Rule] = &[Rule::OneOf(TagAction::VALUES)];
