// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Types of `web-cli.yaml`.

use std::fmt;
use huaweicloud_core::{self as core, Field, Model, Presence, Shape, Value, Violations};
use super::builder::{self, Builder};

/// What Redis replied.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecuteCommandMobilizationResponse {
    /// The reply as redis-cli would print it, with line breaks between several values.
    pub response: Option<core::Secret>,
}

static EXECUTE_COMMAND_MOBILIZATION_RESPONSE_SHAPE: Shape = Shape {
    name: "ExecuteCommandMobilizationResponse",
    fields: &[Field::new("response", Presence::Optional, &[])],
    rules: &[],
};

impl Model for ExecuteCommandMobilizationResponse {
    fn shape(&self) -> &'static Shape { &EXECUTE_COMMAND_MOBILIZATION_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.response,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.response,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ExecuteCommandMobilizationResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A command to run.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExecuteCommandRequestBody {
    /// Id of the session, as LoginWebCli returned it. English pages require it, others do not.
    pub client_id: Option<core::Secret>,
    /// The command with its arguments, as in redis-cli.
    pub command: Option<core::Secret>,
    /// Number of the database, from 0.
    pub database: Option<i32>,
}

impl ExecuteCommandRequestBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<ExecuteCommandRequestBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<ExecuteCommandRequestBody, S> {
    /// Sets [`client_id`](ExecuteCommandRequestBody::client_id).
    pub fn client_id(mut self, client_id: impl Into<core::Secret>) -> Self {
        self.value.client_id = Some(client_id.into());
        self
    }

    /// Sets [`command`](ExecuteCommandRequestBody::command).
    pub fn command(mut self, command: impl Into<core::Secret>) -> Self {
        self.value.command = Some(command.into());
        self
    }

    /// Sets [`database`](ExecuteCommandRequestBody::database).
    pub fn database(mut self, database: i32) -> Self {
        self.value.database = Some(database);
        self
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
    fn shape(&self) -> &'static Shape { &EXECUTE_COMMAND_REQUEST_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.client_id,
            1 => &self.command,
            2 => &self.database,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.client_id,
            1 => &mut self.command,
            2 => &mut self.database,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for ExecuteCommandRequestBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// How to begin a session.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoginWebCliBody {
    /// Password of the instance. Leave it out where the instance needs none.
    pub password: Option<core::Secret>,
}

impl LoginWebCliBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<LoginWebCliBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<LoginWebCliBody, S> {
    /// Sets [`password`](LoginWebCliBody::password).
    pub fn password(mut self, password: impl Into<core::Secret>) -> Self {
        self.value.password = Some(password.into());
        self
    }
}

static LOGIN_WEB_CLI_BODY_SHAPE: Shape = Shape {
    name: "LoginWebCliBody",
    fields: &[Field::new("password", Presence::Optional, &[])],
    rules: &[],
};

impl Model for LoginWebCliBody {
    fn shape(&self) -> &'static Shape { &LOGIN_WEB_CLI_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.password,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.password,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for LoginWebCliBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A session.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoginWebCliResponse {
    /// Id of the session. Whoever may call the instance's Web CLI and has it can run commands in the session,
    /// so that it is a secret.
    pub client_id: Option<core::Secret>,
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
    fn shape(&self) -> &'static Shape { &LOGIN_WEB_CLI_RESPONSE_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.client_id,
            1 => &self.databases,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.client_id,
            1 => &mut self.databases,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for LoginWebCliResponse {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}

/// A session to end.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LogoutWebCliBody {
    /// Id of the session, as LoginWebCli returned it.
    pub client_id: Option<core::Secret>,
}

impl LogoutWebCliBody {
    /// Starts a value; every field is optional.
    #[inline]
    pub fn builder() -> Builder<LogoutWebCliBody> { builder::with(Model::blank()) }

    /// Checks the value against the documented limits; an error names all that it breaks.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> { core::validate(self) }
}

impl<S> Builder<LogoutWebCliBody, S> {
    /// Sets [`client_id`](LogoutWebCliBody::client_id).
    pub fn client_id(mut self, client_id: impl Into<core::Secret>) -> Self {
        self.value.client_id = Some(client_id.into());
        self
    }
}

static LOGOUT_WEB_CLI_BODY_SHAPE: Shape = Shape {
    name: "LogoutWebCliBody",
    fields: &[Field::new("client_id", Presence::Optional, &[])],
    rules: &[],
};

impl Model for LogoutWebCliBody {
    fn shape(&self) -> &'static Shape { &LOGOUT_WEB_CLI_BODY_SHAPE }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Value> {
        Some(match index {
            0 => &self.client_id,
            _ => return None,
        })
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        Some(match index {
            0 => &mut self.client_id,
            _ => return None,
        })
    }

    fn blank() -> Self { Self::default() }
}

impl fmt::Debug for LogoutWebCliBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { core::debug(self, f) }
}
