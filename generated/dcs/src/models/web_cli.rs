// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `web-cli.yaml`.

use std::fmt;
use huaweicloud_core::serde::{Deserialize, Deserializer, Serialize, Serializer};
use huaweicloud_core::{self as core, Field, Model, Presence, Shape, Value, Violations};

/// What Redis replied.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecuteCommandMobilizationResponse {
    /// The reply as redis-cli would print it, with line breaks between several values.
    pub response: Option<huaweicloud_core::Secret>,
}

static EXECUTE_COMMAND_MOBILIZATION_RESPONSE_SHAPE: Shape = Shape {
    name: "ExecuteCommandMobilizationResponse",
    fields: &[Field::new("response", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ExecuteCommandMobilizationResponse {
    fn shape(&self) -> &'static Shape {
        &EXECUTE_COMMAND_MOBILIZATION_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.response,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.response,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for ExecuteCommandMobilizationResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for ExecuteCommandMobilizationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ExecuteCommandMobilizationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// A command to run.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecuteCommandRequestBody {
    /// Id of the session, as LoginWebCli returned it. English pages require it, others do not.
    pub client_id: Option<huaweicloud_core::Secret>,
    /// The command with its arguments, as in redis-cli.
    pub command: Option<huaweicloud_core::Secret>,
    /// Number of the database, from 0.
    pub database: Option<i32>,
}

impl ExecuteCommandRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> ExecuteCommandRequestBodyBuilder {
        ExecuteCommandRequestBodyBuilder {
            value: Model::blank(),
        }
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    pub fn validate(&self) -> Result<(), Violations> {
        core::validate(self)
    }
}

/// Builds a [`ExecuteCommandRequestBody`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ExecuteCommandRequestBodyBuilder {
    value: ExecuteCommandRequestBody,
}

impl ExecuteCommandRequestBodyBuilder {
    /// Sets [`client_id`](ExecuteCommandRequestBody::client_id).
    #[inline]
    pub fn client_id(mut self, client_id: impl Into<huaweicloud_core::Secret>) -> Self {
        self.value.client_id = Some(client_id.into());
        self
    }

    /// Sets [`command`](ExecuteCommandRequestBody::command).
    #[inline]
    pub fn command(mut self, command: impl Into<huaweicloud_core::Secret>) -> Self {
        self.value.command = Some(command.into());
        self
    }

    /// Sets [`database`](ExecuteCommandRequestBody::database).
    #[inline]
    pub fn database(mut self, database: i32) -> Self {
        self.value.database = Some(database);
        self
    }

    /// The value, once every required field is set.
    #[inline]
    pub fn build(self) -> ExecuteCommandRequestBody {
        self.value
    }
}

static EXECUTE_COMMAND_REQUEST_BODY_SHAPE: Shape = Shape {
    name: "ExecuteCommandRequestBody",
    fields: &[
        Field::new("client_id", Presence::Optional, &[]),
        Field::new("command", Presence::Optional, &[]),
        Field::new("database", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for ExecuteCommandRequestBody {
    fn shape(&self) -> &'static Shape {
        &EXECUTE_COMMAND_REQUEST_BODY_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.client_id,
                1 => &self.command,
                2 => &self.database,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.client_id,
                1 => &mut self.command,
                2 => &mut self.database,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for ExecuteCommandRequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for ExecuteCommandRequestBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for ExecuteCommandRequestBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// How to begin a session.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoginWebCliBody {
    /// Password of the instance. Leave it out where the instance needs none.
    pub password: Option<huaweicloud_core::Secret>,
}

impl LoginWebCliBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> LoginWebCliBodyBuilder {
        LoginWebCliBodyBuilder {
            value: Model::blank(),
        }
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    pub fn validate(&self) -> Result<(), Violations> {
        core::validate(self)
    }
}

/// Builds a [`LoginWebCliBody`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct LoginWebCliBodyBuilder {
    value: LoginWebCliBody,
}

impl LoginWebCliBodyBuilder {
    /// Sets [`password`](LoginWebCliBody::password).
    #[inline]
    pub fn password(mut self, password: impl Into<huaweicloud_core::Secret>) -> Self {
        self.value.password = Some(password.into());
        self
    }

    /// The value, once every required field is set.
    #[inline]
    pub fn build(self) -> LoginWebCliBody {
        self.value
    }
}

static LOGIN_WEB_CLI_BODY_SHAPE: Shape = Shape {
    name: "LoginWebCliBody",
    fields: &[Field::new("password", Presence::Optional, &[])],
    rules: &[],
};

impl Model for LoginWebCliBody {
    fn shape(&self) -> &'static Shape {
        &LOGIN_WEB_CLI_BODY_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.password,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.password,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for LoginWebCliBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for LoginWebCliBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for LoginWebCliBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// A session.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoginWebCliResponse {
    /// Id of the session. Whoever may call the instance's Web CLI and has it can run commands in the
    /// session, so that it is a secret.
    pub client_id: Option<huaweicloud_core::Secret>,
    /// How many databases the instance has; their numbers begin with 0.
    pub databases: Option<i32>,
}

static LOGIN_WEB_CLI_RESPONSE_SHAPE: Shape = Shape {
    name: "LoginWebCliResponse",
    fields: &[
        Field::new("client_id", Presence::Optional, &[]),
        Field::new("databases", Presence::Optional, &[]),
    ],
    rules: &[],
};

impl Model for LoginWebCliResponse {
    fn shape(&self) -> &'static Shape {
        &LOGIN_WEB_CLI_RESPONSE_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.client_id,
                1 => &self.databases,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.client_id,
                1 => &mut self.databases,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for LoginWebCliResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for LoginWebCliResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for LoginWebCliResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}

/// A session to end.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LogoutWebCliBody {
    /// Id of the session, as LoginWebCli returned it.
    pub client_id: Option<huaweicloud_core::Secret>,
}

impl LogoutWebCliBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> LogoutWebCliBodyBuilder {
        LogoutWebCliBodyBuilder {
            value: Model::blank(),
        }
    }

    /// Checks the value against the documented limits; an error names all that it breaks.
    pub fn validate(&self) -> Result<(), Violations> {
        core::validate(self)
    }
}

/// Builds a [`LogoutWebCliBody`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct LogoutWebCliBodyBuilder {
    value: LogoutWebCliBody,
}

impl LogoutWebCliBodyBuilder {
    /// Sets [`client_id`](LogoutWebCliBody::client_id).
    #[inline]
    pub fn client_id(mut self, client_id: impl Into<huaweicloud_core::Secret>) -> Self {
        self.value.client_id = Some(client_id.into());
        self
    }

    /// The value, once every required field is set.
    #[inline]
    pub fn build(self) -> LogoutWebCliBody {
        self.value
    }
}

static LOGOUT_WEB_CLI_BODY_SHAPE: Shape = Shape {
    name: "LogoutWebCliBody",
    fields: &[Field::new("client_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for LogoutWebCliBody {
    fn shape(&self) -> &'static Shape {
        &LOGOUT_WEB_CLI_BODY_SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(
            match index {
                0 => &self.client_id,
                _ => return None,
            },
        )
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(
            match index {
                0 => &mut self.client_id,
                _ => return None,
            },
        )
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl fmt::Debug for LogoutWebCliBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        core::debug(self, f)
    }
}

impl Serialize for LogoutWebCliBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        core::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for LogoutWebCliBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        core::deserialize(deserializer)
    }
}
