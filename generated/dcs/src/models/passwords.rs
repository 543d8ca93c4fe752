// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `passwords.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use super::builder::{self, Builder};

/// The old password of an instance and the new one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstancePasswordBody {
    /// Password that the instance has.
    ///
    /// Differs from the documentation: Some editions demand of the old password what they demand of the new
    /// one. An instance may have an older password, and it is the service that judges it.
    pub old_password: core::Secret,
    /// Password that the instance gets, other than the old one, 8 to 64 characters (in some regions 8 to 32)
    /// of at least three of these kinds: small letters, capital letters, digits, others.
    ///
    /// Limits: 8 to 64 characters, pattern
    /// `^(?=.*[a-zA-Z])(?=.*[a-z0-9])(?=.*[A-Z0-9])(?=.*[^A-Z0-9])(?=.*[^a-z0-9])(?=.*[^a-zA-Z]).*$`.
    ///
    /// Differs from the documentation: Some editions end at 32 characters, others at 64; 64 are allowed. They
    /// list different special characters, and passwords with others have been reported to work, so that all
    /// are allowed.
    pub new_password: core::Secret,
}

impl ModifyInstancePasswordBody {
    /// Starts a value; `old_password`, `new_password` are required.
    #[inline]
    pub fn builder() -> Builder<ModifyInstancePasswordBody, (Unset, Unset)> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<OldPassword, NewPassword> Builder<ModifyInstancePasswordBody, (OldPassword, NewPassword)> {
    /// Sets [`old_password`](ModifyInstancePasswordBody::old_password).
    pub fn old_password(
        mut self,
        old_password: impl Into<core::Secret>,
    ) -> Builder<ModifyInstancePasswordBody, (Set, NewPassword)> {
        self.value.old_password = old_password.into();
        builder::with(self.value)
    }

    /// Sets [`new_password`](ModifyInstancePasswordBody::new_password).
    pub fn new_password(
        mut self,
        new_password: impl Into<core::Secret>,
    ) -> Builder<ModifyInstancePasswordBody, (OldPassword, Set)> {
        self.value.new_password = new_password.into();
        builder::with(self.value)
    }

    /// The value, once every required field is set.
    pub fn build(self) -> ModifyInstancePasswordBody
    where
        OldPassword: super::fields::old_password<ModifyInstancePasswordBody>,
        NewPassword: super::fields::new_password<ModifyInstancePasswordBody>,
    {
        self.value
    }
}

static MODIFY_INSTANCE_PASSWORD_BODY_SHAPE: Shape = Shape {
    name: "ModifyInstancePasswordBody",
    fields: &[
        Field::new("old_password", Presence::Required, &[]),
        Field::new("new_password", Presence::Required, &[
            Rule::MinLength(8),
            Rule::MaxLength(64),
            Rule::Pattern(&MODIFY_INSTANCE_PASSWORD_BODY_PATTERN_1),
        ]),
    ],
    rules: &[],
};
static MODIFY_INSTANCE_PASSWORD_BODY_PATTERN_1: core::Pattern = core::Pattern::new(
    "^(?=.*[a-zA-Z])(?=.*[a-z0-9])(?=.*[A-Z0-9])(?=.*[^A-Z0-9])(?=.*[^a-z0-9])(?=.*[^a-zA-Z]).*$",
);

impl Model for ModifyInstancePasswordBody {
    fn shape(&self) -> &'static Shape { &MODIFY_INSTANCE_PASSWORD_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.old_password,
            1 => &self.new_password,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.old_password,
            1 => &mut self.new_password,
            _ => return None,
        })
    }

    fn blank() -> Self { Self { old_password: Value::blank(), new_password: Value::blank() } }
}

impl fmt::Debug for ModifyInstancePasswordBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of a request to change a password.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasswordResult {
    /// The password is changed. `success` on the wire.
    Success,
    /// The old password is wrong. `passwordFailed` on the wire.
    WrongPassword,
    /// There were too many wrong passwords; try again after as many minutes as `lock_time_left` says.
    /// `locked` on the wire.
    Locked,
    /// The password could not be changed. `failed` on the wire.
    Failed,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl PasswordResult {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["success", "passwordFailed", "locked", "failed"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::WrongPassword => "passwordFailed",
            Self::Locked => "locked",
            Self::Failed => "failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PasswordResult {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "success" => Self::Success,
            "passwordFailed" => Self::WrongPassword,
            "locked" => Self::Locked,
            "failed" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for PasswordResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for PasswordResult {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// The new password of an instance, or that none is needed any longer.
///
/// Where `no_password_access` is `false`, or has no value, `new_password` must have a value.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResetInstancePasswordBody {
    /// Password that the instance gets, 8 to 64 characters (in some regions 8 to 32) of at least three of
    /// these kinds: small letters, capital letters, digits, others. Leave it out together with
    /// `no_password_access`.
    ///
    /// Limits: 8 to 64 characters, pattern
    /// `^(?=.*[a-zA-Z])(?=.*[a-z0-9])(?=.*[A-Z0-9])(?=.*[^A-Z0-9])(?=.*[^a-z0-9])(?=.*[^a-zA-Z]).*$`.
    ///
    /// Differs from the documentation: Some editions end at 32 characters, others at 64; 64 are allowed. They
    /// list different special characters, and passwords with others have been reported to work, so that all
    /// are allowed.
    pub new_password: Option<core::Secret>,
    /// Whether clients can use the instance without a password, which is less secure.
    ///
    /// Default: `false`.
    pub no_password_access: Option<bool>,
}

impl ResetInstancePasswordBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<ResetInstancePasswordBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<ResetInstancePasswordBody, S> {
    /// Sets [`new_password`](ResetInstancePasswordBody::new_password).
    pub fn new_password(mut self, new_password: impl Into<core::Secret>) -> Self {
        self.value.new_password = Some(new_password.into());
        self
    }

    /// Sets [`no_password_access`](ResetInstancePasswordBody::no_password_access).
    pub fn no_password_access(mut self, no_password_access: bool) -> Self {
        self.value.no_password_access = Some(no_password_access);
        self
    }
}

static RESET_INSTANCE_PASSWORD_BODY_SHAPE: Shape = Shape {
    name: "ResetInstancePasswordBody",
    fields: &[
        Field::new("new_password", Presence::Optional, &[
            Rule::MinLength(8),
            Rule::MaxLength(64),
            Rule::Pattern(&RESET_INSTANCE_PASSWORD_BODY_PATTERN_1),
        ]),
        Field::new("no_password_access", Presence::Optional, &[]),
    ],
    rules: &[Rule::Needs(
        &[core::Condition { field: "no_password_access", values: &["false"], default: Some("false") }],
        &["new_password"],
    )],
};
static RESET_INSTANCE_PASSWORD_BODY_PATTERN_1: core::Pattern = core::Pattern::new(
    "^(?=.*[a-zA-Z])(?=.*[a-z0-9])(?=.*[A-Z0-9])(?=.*[^A-Z0-9])(?=.*[^a-z0-9])(?=.*[^a-zA-Z]).*$",
);

impl Model for ResetInstancePasswordBody {
    fn shape(&self) -> &'static Shape { &RESET_INSTANCE_PASSWORD_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.new_password,
            1 => &self.no_password_access,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.new_password,
            1 => &mut self.no_password_access,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ResetInstancePasswordBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of the request to reset a password.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResetPasswordResponse {
    /// What became of the request.
    ///
    /// Differs from the documentation: Neither the pages nor the SDK have it; servers have been seen to
    /// return it.
    pub result: Option<super::PasswordResult>,
    /// Code of the result; `1` or null is success, `3` says that the password is locked.
    pub code: Option<String>,
    /// Text about the result, such as `success` or `instance is locked`.
    pub message: Option<String>,
    /// Text about a failure; null after a success.
    pub ext_message: Option<String>,
    /// Always `0`, since a reset verifies no password.
    ///
    /// Deprecated by the service.
    pub lock_time: Option<String>,
    /// Always `0`, since a reset verifies no password.
    ///
    /// Deprecated by the service.
    pub lock_time_left: Option<String>,
    /// Always `5`, since a reset verifies no password.
    ///
    /// Deprecated by the service.
    pub retry_times_left: Option<String>,
}

static RESET_PASSWORD_RESPONSE_SHAPE: Shape = Shape {
    name: "ResetPasswordResponse",
    fields: &[
        Field::new("result", Presence::Optional, &[]),
        Field::new("code", Presence::Optional, &[]),
        Field::new("message", Presence::Optional, &[]),
        Field::new("ext_message", Presence::Optional, &[]),
        Field::new("lock_time", Presence::Optional, &[]),
        Field::new("lock_time_left", Presence::Optional, &[]),
        Field::new("retry_times_left", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ResetPasswordResponse {
    fn shape(&self) -> &'static Shape { &RESET_PASSWORD_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.result,
            1 => &self.code,
            2 => &self.message,
            3 => &self.ext_message,
            4 => &self.lock_time,
            5 => &self.lock_time_left,
            6 => &self.retry_times_left,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.result,
            1 => &mut self.code,
            2 => &mut self.message,
            3 => &mut self.ext_message,
            4 => &mut self.lock_time,
            5 => &mut self.lock_time_left,
            6 => &mut self.retry_times_left,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ResetPasswordResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of the request to change a password.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdatePasswordResponse {
    /// What became of a request to change a password.
    pub result: Option<super::PasswordResult>,
    /// Text about the result; its wording may change at any time.
    pub message: Option<String>,
    /// For how many minutes too many wrong passwords lock. It has a value when the old password was wrong and
    /// while the password is locked.
    pub lock_time: Option<String>,
    /// For how many more minutes the password is locked. It has a value while it is.
    pub lock_time_left: Option<String>,
    /// How many more wrong old passwords are left before the lock. It has a value when the old password was
    /// wrong.
    pub retry_times_left: Option<String>,
}

static UPDATE_PASSWORD_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdatePasswordResponse",
    fields: &[
        Field::new("result", Presence::Optional, &[]),
        Field::new("message", Presence::Optional, &[]),
        Field::new("lock_time", Presence::Optional, &[]),
        Field::new("lock_time_left", Presence::Optional, &[]),
        Field::new("retry_times_left", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for UpdatePasswordResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_PASSWORD_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.result,
            1 => &self.message,
            2 => &self.lock_time,
            3 => &self.lock_time_left,
            4 => &self.retry_times_left,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.result,
            1 => &mut self.message,
            2 => &mut self.lock_time,
            3 => &mut self.lock_time_left,
            4 => &mut self.retry_times_left,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdatePasswordResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
