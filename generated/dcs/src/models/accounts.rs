// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `accounts.yaml`.

use std::fmt;
use huaweicloud_core::{
    self as core, Event, Field, Mismatch, Model, Next, Presence, Rule, Set, Shape, Unset, Value, View,
    Violations,
};
use crate::limits;
use super::builder::{self, Builder};

/// Status of an account. Only an available one can be used. Servers may spell it in small letters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountStatus {
    /// The account is being created. `CREATING` on the wire.
    Creating,
    /// The account can be used. `AVAILABLE` on the wire.
    Available,
    /// The account could not be created. `CREATEFAILED` on the wire.
    CreateFailed,
    /// The account was deleted. `DELETED` on the wire.
    Deleted,
    /// The account could not be deleted. `DELETEFAILED` on the wire.
    DeleteFailed,
    /// The account is being deleted. `DELETING` on the wire.
    Deleting,
    /// The account is being changed. `UPDATING` on the wire.
    Updating,
    /// The account does not work properly. `ERROR` on the wire.
    Error,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl AccountStatus {
    /// Whether this is the end: nothing follows by itself, though a request may begin anew. A value
    /// that the documentation does not list is not taken for one.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self,
            Self::Available | Self::CreateFailed | Self::Deleted | Self::DeleteFailed | Self::Error,
        )
    }

    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &[
        "CREATING", "AVAILABLE", "CREATEFAILED", "DELETED", "DELETEFAILED", "DELETING", "UPDATING", "ERROR",
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Available => "AVAILABLE",
            Self::CreateFailed => "CREATEFAILED",
            Self::Deleted => "DELETED",
            Self::DeleteFailed => "DELETEFAILED",
            Self::Deleting => "DELETING",
            Self::Updating => "UPDATING",
            Self::Error => "ERROR",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AccountStatus {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "AVAILABLE" => Self::Available,
            "CREATEFAILED" => Self::CreateFailed,
            "DELETED" => Self::Deleted,
            "DELETEFAILED" => Self::DeleteFailed,
            "DELETING" => Self::Deleting,
            "UPDATING" => Self::Updating,
            "ERROR" => Self::Error,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for AccountStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for AccountStatus {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// Whether an account came with the instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// The account was created with CreateAclAccount. `normal` on the wire.
    Normal,
    /// The account came with the instance. It can read and write, and its password is that of the instance.
    /// `default` on the wire.
    Default,
    /// A value that the documentation does not list. Refused in requests that are checked.
    Unknown(String),
}

impl AccountType {
    /// The values that the documentation lists, as they are on the wire.
    pub const VALUES: &'static[&'static str] = &["normal", "default"];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::Default => "default",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AccountType {
    /// Never fails: what the document does not list becomes `Unknown`.
    fn from(value: &str) -> Self {
        match value {
            "normal" => Self::Normal,
            "default" => Self::Default,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl fmt::Display for AccountType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
}

impl Value for AccountType {
    fn view(&self) -> View<'_> { View::Text(self.as_str()) }

    fn accept(&mut self, event: Event<'_>) -> Result<Next<'_>, Mismatch> {
        let mut other = String::new();
        let value = core::text(event, &mut other)?;
        *self = Self::from(core::listed(value, Self::VALUES));
        Ok(Next::listed(!matches!(self, Self::Unknown(_))))
    }

    fn blank() -> Self { Self::Unknown(String::new()) }
}

/// The old password of an account and the new one. Both are needed.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AclAccountModifyPasswordBody {
    /// Password that the account has.
    pub old_password: Option<core::Secret>,
    /// Password that the account gets, 8 to 64 characters of at least three of these kinds: small letters,
    /// capital letters, digits, others. A colon is not allowed, and neither may it contain the name of the
    /// account, forwards or backwards.
    ///
    /// Limits: 8 to 64 characters, pattern
    /// `^(?=.*[a-zA-Z])(?=.*[a-z0-9])(?=.*[A-Z0-9])(?=.*[^A-Z0-9])(?=.*[^a-z0-9])(?=.*[^a-zA-Z])[^:]*$`.
    ///
    /// Differs from the documentation: The pages differ in which special characters they list, so that all
    /// are allowed but the colon, which every page excludes.
    pub new_password: Option<core::Secret>,
}

impl AclAccountModifyPasswordBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<AclAccountModifyPasswordBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<AclAccountModifyPasswordBody, S> {
    /// Sets [`old_password`](AclAccountModifyPasswordBody::old_password).
    pub fn old_password(mut self, old_password: impl Into<core::Secret>) -> Self {
        self.value.old_password = Some(old_password.into());
        self
    }

    /// Sets [`new_password`](AclAccountModifyPasswordBody::new_password).
    pub fn new_password(mut self, new_password: impl Into<core::Secret>) -> Self {
        self.value.new_password = Some(new_password.into());
        self
    }
}

static ACL_ACCOUNT_MODIFY_PASSWORD_BODY_SHAPE: Shape = Shape {
    name: "AclAccountModifyPasswordBody",
    fields: &[
        Field::new("old_password", Presence::Optional, &[]),
        Field::new("new_password", Presence::Optional, &[
            Rule::MinLength(8),
            Rule::MaxLength(64),
            Rule::Pattern(&ACL_ACCOUNT_MODIFY_PASSWORD_BODY_PATTERN_1),
        ]),
    ],
    rules: &[],
};
static ACL_ACCOUNT_MODIFY_PASSWORD_BODY_PATTERN_1: core::Pattern = core::Pattern::new(
    "^(?=.*[a-zA-Z])(?=.*[a-z0-9])(?=.*[A-Z0-9])(?=.*[^A-Z0-9])(?=.*[^a-z0-9])(?=.*[^a-zA-Z])[^:]*$",
);

impl Model for AclAccountModifyPasswordBody {
    fn shape(&self) -> &'static Shape { &ACL_ACCOUNT_MODIFY_PASSWORD_BODY_SHAPE }

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

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for AclAccountModifyPasswordBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The new password of an account.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AclAccountResetPasswordBody {
    /// Password that the account has. The pages list it, though a reset works without it.
    pub old_password: Option<core::Secret>,
    /// Password that the account gets, 8 to 64 characters of at least three of these kinds: small letters,
    /// capital letters, digits, others. A colon is not allowed, and neither may it contain the name of the
    /// account, forwards or backwards.
    ///
    /// Limits: 8 to 64 characters, pattern
    /// `^(?=.*[a-zA-Z])(?=.*[a-z0-9])(?=.*[A-Z0-9])(?=.*[^A-Z0-9])(?=.*[^a-z0-9])(?=.*[^a-zA-Z])[^:]*$`.
    ///
    /// Differs from the documentation: The pages differ in which special characters they list, so that all
    /// are allowed but the colon, which every page excludes.
    pub new_password: Option<core::Secret>,
}

impl AclAccountResetPasswordBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<AclAccountResetPasswordBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<AclAccountResetPasswordBody, S> {
    /// Sets [`old_password`](AclAccountResetPasswordBody::old_password).
    pub fn old_password(mut self, old_password: impl Into<core::Secret>) -> Self {
        self.value.old_password = Some(old_password.into());
        self
    }

    /// Sets [`new_password`](AclAccountResetPasswordBody::new_password).
    pub fn new_password(mut self, new_password: impl Into<core::Secret>) -> Self {
        self.value.new_password = Some(new_password.into());
        self
    }
}

static ACL_ACCOUNT_RESET_PASSWORD_BODY_SHAPE: Shape = Shape {
    name: "AclAccountResetPasswordBody",
    fields: &[
        Field::new("old_password", Presence::Optional, &[]),
        Field::new("new_password", Presence::Optional, &[
            Rule::MinLength(8),
            Rule::MaxLength(64),
            Rule::Pattern(&ACL_ACCOUNT_RESET_PASSWORD_BODY_PATTERN_1),
        ]),
    ],
    rules: &[],
};
static ACL_ACCOUNT_RESET_PASSWORD_BODY_PATTERN_1: core::Pattern = core::Pattern::new(
    "^(?=.*[a-zA-Z])(?=.*[a-z0-9])(?=.*[A-Z0-9])(?=.*[^A-Z0-9])(?=.*[^a-z0-9])(?=.*[^a-zA-Z])[^:]*$",
);

impl Model for AclAccountResetPasswordBody {
    fn shape(&self) -> &'static Shape { &ACL_ACCOUNT_RESET_PASSWORD_BODY_SHAPE }

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

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for AclAccountResetPasswordBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// An account of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AclAccountResp {
    /// Id of the account.
    ///
    /// Limits: at most 36 characters.
    pub account_id: Option<super::AccountId>,
    /// Name of the account; `default` for the default account.
    pub account_name: Option<String>,
    /// Whether an account came with the instance.
    pub account_type: Option<super::AccountType>,
    /// Instance that the account belongs to.
    ///
    /// Limits: at most 36 characters.
    pub instance_id: Option<super::InstanceId>,
    /// Status of an account. Only an available one can be used. Servers may spell it in small letters.
    pub status: Option<super::AccountStatus>,
    /// What an account of an instance may do.
    pub account_role: Option<super::AccountRole>,
    /// Text about the account.
    pub description: Option<String>,
    /// Reserved for the reason of a failure; null for now.
    pub error_code: Option<String>,
    /// Nodes that serve what the account reads, on proxy cluster and read/write splitting instances alone.
    ///
    /// Differs from the documentation: Pages since 2025-10 have it, the SDK does not.
    pub account_read_policy: Option<super::AccountReadPolicy>,
}

static ACL_ACCOUNT_RESP_SHAPE: Shape = Shape {
    name: "AclAccountResp",
    fields: &[
        Field::new("account_id", Presence::Optional, &[]),
        Field::new("account_name", Presence::Optional, &[]),
        Field::new("account_type", Presence::Optional, &[]),
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("status", Presence::Optional, &[]),
        Field::new("account_role", Presence::Optional, &[]),
        Field::new("description", Presence::Optional, &[]),
        Field::new("error_code", Presence::Optional, &[]),
        Field::new("account_read_policy", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for AclAccountResp {
    fn shape(&self) -> &'static Shape { &ACL_ACCOUNT_RESP_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.account_id,
            1 => &self.account_name,
            2 => &self.account_type,
            3 => &self.instance_id,
            4 => &self.status,
            5 => &self.account_role,
            6 => &self.description,
            7 => &self.error_code,
            8 => &self.account_read_policy,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.account_id,
            1 => &mut self.account_name,
            2 => &mut self.account_type,
            3 => &mut self.instance_id,
            4 => &mut self.status,
            5 => &mut self.account_role,
            6 => &mut self.description,
            7 => &mut self.error_code,
            8 => &mut self.account_read_policy,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for AclAccountResp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What changes of an account. What is left out stays.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AclAccountRoleModifyBody {
    /// What an account of an instance may do.
    pub account_role: Option<super::AccountRole>,
    /// Nodes that serve what the account reads, on proxy cluster and read/write splitting instances alone.
    ///
    /// Differs from the documentation: Pages since 2025-08 have it, the SDK does not.
    pub account_read_policy: Option<super::AccountReadPolicy>,
}

impl AclAccountRoleModifyBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<AclAccountRoleModifyBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<AclAccountRoleModifyBody, S> {
    /// Sets [`account_role`](AclAccountRoleModifyBody::account_role).
    pub fn account_role(mut self, account_role: super::AccountRole) -> Self {
        self.value.account_role = Some(account_role);
        self
    }

    /// Sets [`account_read_policy`](AclAccountRoleModifyBody::account_read_policy).
    pub fn account_read_policy(mut self, account_read_policy: super::AccountReadPolicy) -> Self {
        self.value.account_read_policy = Some(account_read_policy);
        self
    }
}

static ACL_ACCOUNT_ROLE_MODIFY_BODY_SHAPE: Shape = Shape {
    name: "AclAccountRoleModifyBody",
    fields: &[
        Field::new("account_role", Presence::Optional, super::ACCOUNT_ROLE_RULES),
        Field::new("account_read_policy", Presence::Optional, super::ACCOUNT_READ_POLICY_RULES),
    ],
    rules: &[],
};

impl Model for AclAccountRoleModifyBody {
    fn shape(&self) -> &'static Shape { &ACL_ACCOUNT_ROLE_MODIFY_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.account_role,
            1 => &self.account_read_policy,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.account_role,
            1 => &mut self.account_read_policy,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for AclAccountRoleModifyBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// An account to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAclAccountRequestBody {
    /// Name of the account, 1 to 64 letters, digits, hyphens and underscores; the first is a letter.
    ///
    /// Limits: 1 to 64 characters, pattern `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub account_name: String,
    /// What an account of an instance may do.
    pub account_role: super::AccountRole,
    /// Password of the account, 8 to 64 characters of at least three of these kinds: small letters, capital
    /// letters, digits, others. A colon is not allowed, and neither is the name of the account, forwards or
    /// backwards.
    ///
    /// Limits: 8 to 64 characters, pattern
    /// `^(?=.*[a-zA-Z])(?=.*[a-z0-9])(?=.*[A-Z0-9])(?=.*[^A-Z0-9])(?=.*[^a-z0-9])(?=.*[^a-zA-Z])[^:]*$`.
    ///
    /// Differs from the documentation: The pages differ in which special characters they list, so that all
    /// are allowed but the colon, which every page excludes.
    pub account_password: core::Secret,
    /// Text about the account.
    ///
    /// Limits: at most 1024 characters.
    pub description: Option<String>,
    /// Nodes that serve what the account reads, on proxy cluster and read/write splitting instances alone.
    ///
    /// Differs from the documentation: Pages since 2025-08 have it, the SDK does not.
    pub account_read_policy: Option<super::AccountReadPolicy>,
}

impl CreateAclAccountRequestBody {
    /// Starts a value; `account_name`, `account_role`, `account_password` are required.
    #[inline]
    pub fn builder() -> Builder<CreateAclAccountRequestBody, (Unset, Unset, Unset)> {
        builder::with(Model::blank())
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<AccountName, AccountRole, AccountPassword> Builder<CreateAclAccountRequestBody, (AccountName, AccountRole, AccountPassword)> {
    /// Sets [`account_name`](CreateAclAccountRequestBody::account_name).
    pub fn account_name(
        mut self,
        account_name: impl Into<String>,
    ) -> Builder<CreateAclAccountRequestBody, (Set, AccountRole, AccountPassword)> {
        self.value.account_name = account_name.into();
        builder::with(self.value)
    }

    /// Sets [`account_role`](CreateAclAccountRequestBody::account_role).
    pub fn account_role(
        mut self,
        account_role: super::AccountRole,
    ) -> Builder<CreateAclAccountRequestBody, (AccountName, Set, AccountPassword)> {
        self.value.account_role = account_role;
        builder::with(self.value)
    }

    /// Sets [`account_password`](CreateAclAccountRequestBody::account_password).
    pub fn account_password(
        mut self,
        account_password: impl Into<core::Secret>,
    ) -> Builder<CreateAclAccountRequestBody, (AccountName, AccountRole, Set)> {
        self.value.account_password = account_password.into();
        builder::with(self.value)
    }

    /// Sets [`description`](CreateAclAccountRequestBody::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }

    /// Sets [`account_read_policy`](CreateAclAccountRequestBody::account_read_policy).
    pub fn account_read_policy(mut self, account_read_policy: super::AccountReadPolicy) -> Self {
        self.value.account_read_policy = Some(account_read_policy);
        self
    }

    /// The value, once every required field is set.
    pub fn build(self) -> CreateAclAccountRequestBody
    where
        AccountName: super::fields::account_name<CreateAclAccountRequestBody>,
        AccountRole: super::fields::account_role<CreateAclAccountRequestBody>,
        AccountPassword: super::fields::account_password<CreateAclAccountRequestBody>,
    {
        self.value
    }
}

static CREATE_ACL_ACCOUNT_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "CreateAclAccountRequestBody",
    fields: &[
        Field::new("account_name", Presence::Required, &[
            Rule::MinLength(1),
            Rule::MaxLength(64),
            Rule::Pattern(&CREATE_ACL_ACCOUNT_REQUEST_BODY_PATTERN_1),
        ]),
        Field::new("account_role", Presence::Required, super::ACCOUNT_ROLE_RULES),
        Field::new("account_password", Presence::Required, &[
            Rule::MinLength(8),
            Rule::MaxLength(64),
            Rule::Pattern(&CREATE_ACL_ACCOUNT_REQUEST_BODY_PATTERN_2),
        ]),
        Field::new("description", Presence::Optional, limits::LENGTH_AT_MOST_1024),
        Field::new("account_read_policy", Presence::Optional, super::ACCOUNT_READ_POLICY_RULES),
    ],
    rules: &[],
};
static CREATE_ACL_ACCOUNT_REQUEST_BODY_PATTERN_1: core::Pattern = core::Pattern::new(
    "^[A-Za-z][A-Za-z0-9_-]*$",
);
static CREATE_ACL_ACCOUNT_REQUEST_BODY_PATTERN_2: core::Pattern = core::Pattern::new(
    "^(?=.*[a-zA-Z])(?=.*[a-z0-9])(?=.*[A-Z0-9])(?=.*[^A-Z0-9])(?=.*[^a-z0-9])(?=.*[^a-zA-Z])[^:]*$",
);

impl Model for CreateAclAccountRequestBody {
    fn shape(&self) -> &'static Shape { &CREATE_ACL_ACCOUNT_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.account_name,
            1 => &self.account_role,
            2 => &self.account_password,
            3 => &self.description,
            4 => &self.account_read_policy,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.account_name,
            1 => &mut self.account_role,
            2 => &mut self.account_password,
            3 => &mut self.description,
            4 => &mut self.account_read_policy,
            _ => return None,
        })
    }

    fn blank() -> Self {
        Self {
            account_name: Value::blank(),
            account_role: Value::blank(),
            account_password: Value::blank(),
            description: Value::blank(),
            account_read_policy: Value::blank(),
        }
    }
}

impl fmt::Debug for CreateAclAccountRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The accounts of an instance.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAclAccountsResponse {
    /// All accounts.
    pub accounts: Option<Vec<super::AclAccountResp>>,
}

static LIST_ACL_ACCOUNTS_RESPONSE_SHAPE: Shape = Shape {
    name: "ListAclAccountsResponse",
    fields: &[Field::new("accounts", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ListAclAccountsResponse {
    fn shape(&self) -> &'static Shape { &LIST_ACL_ACCOUNTS_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.accounts,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.accounts,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ListAclAccountsResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of the request to reset the password of an account.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResetAclAccountPassWordResponse {
    /// Code of the result; `1` is success.
    pub code: Option<String>,
    /// Text about the result; its wording may change at any time.
    pub message: Option<String>,
    /// For how many minutes the account is locked.
    pub lock_time: Option<String>,
    /// For how many more minutes the account is locked.
    pub lock_time_left: Option<String>,
    /// How many more wrong passwords lock the account.
    pub retry_times_left: Option<String>,
}

static RESET_ACL_ACCOUNT_PASS_WORD_RESPONSE_SHAPE: Shape = Shape {
    name: "ResetAclAccountPassWordResponse",
    fields: &[
        Field::new("code", Presence::Optional, &[]),
        Field::new("message", Presence::Optional, &[]),
        Field::new("lock_time", Presence::Optional, &[]),
        Field::new("lock_time_left", Presence::Optional, &[]),
        Field::new("retry_times_left", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ResetAclAccountPassWordResponse {
    fn shape(&self) -> &'static Shape { &RESET_ACL_ACCOUNT_PASS_WORD_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.code,
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
            0 => &mut self.code,
            1 => &mut self.message,
            2 => &mut self.lock_time,
            3 => &mut self.lock_time_left,
            4 => &mut self.retry_times_left,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ResetAclAccountPassWordResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// What became of the request to change a password.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAclAccountPassWordResponse {
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

static UPDATE_ACL_ACCOUNT_PASS_WORD_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateAclAccountPassWordResponse",
    fields: &[
        Field::new("result", Presence::Optional, &[]),
        Field::new("message", Presence::Optional, &[]),
        Field::new("lock_time", Presence::Optional, &[]),
        Field::new("lock_time_left", Presence::Optional, &[]),
        Field::new("retry_times_left", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for UpdateAclAccountPassWordResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_ACL_ACCOUNT_PASS_WORD_RESPONSE_SHAPE }

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

impl fmt::Debug for UpdateAclAccountPassWordResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The new description of an account.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAclAccountRemarkRequestBody {
    /// Text about the account.
    pub description: Option<String>,
}

impl UpdateAclAccountRemarkRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<UpdateAclAccountRemarkRequestBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<UpdateAclAccountRemarkRequestBody, S> {
    /// Sets [`description`](UpdateAclAccountRemarkRequestBody::description).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.value.description = Some(description.into());
        self
    }
}

static UPDATE_ACL_ACCOUNT_REMARK_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "UpdateAclAccountRemarkRequestBody",
    fields: &[Field::new("description", Presence::Optional, &[])],
    rules: &[],
};

impl Model for UpdateAclAccountRemarkRequestBody {
    fn shape(&self) -> &'static Shape { &UPDATE_ACL_ACCOUNT_REMARK_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.description,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.description,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateAclAccountRemarkRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// The job that changes the account.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateAclAccountResponse {
    /// Instance that the account belongs to.
    ///
    /// Limits: at most 36 characters.
    pub instance_id: Option<super::InstanceId>,
    /// Job that changes the account.
    ///
    /// Limits: at most 32 characters.
    pub job_id: Option<super::JobId>,
}

static UPDATE_ACL_ACCOUNT_RESPONSE_SHAPE: Shape = Shape {
    name: "UpdateAclAccountResponse",
    fields: &[
        Field::new("instance_id", Presence::Optional, &[]),
        Field::new("job_id", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for UpdateAclAccountResponse {
    fn shape(&self) -> &'static Shape { &UPDATE_ACL_ACCOUNT_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.instance_id,
            1 => &self.job_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.instance_id,
            1 => &mut self.job_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for UpdateAclAccountResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
