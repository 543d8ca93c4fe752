// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `web-cli.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Begin a Web CLI session.
    ///
    /// Begins a session in which ExecuteCommandMobilization runs commands of Redis on an instance. End it
    /// with LogoffWebCli. Instances of Redis 4.0 and later have Web CLI. The service refuses a wrong password
    /// or field with DCS.4063, which some servers spell 111400063.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/webcli/auth`, IAM action `dcs:instance:webcli`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The password of the instance.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::LoginWebCliBody;
    ///
    /// let body = LoginWebCliBody::builder().password("Cache-New-2025").build();
    ///
    /// let response = client.login_web_cli("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "client_id": "0d9b1f6e7a3c48d2b5e0f1a2c3d4e5f60718293a4b5c6d7e",
    ///   "databases": 256
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/LoginWebCli.html), as of
    /// 2025-01-14.
    #[inline]
    pub fn login_web_cli(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::LoginWebCliBody,
    ) -> Call<LoginWebCli> {
        Call(core::Call::new(&self.core, LoginWebCli::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::LoginWebCliBody>(body))
    }
}

/// The operation of [`Client::login_web_cli`].
pub enum LoginWebCli {}

impl Endpoint for LoginWebCli {
    type Output = models::LoginWebCliResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "LoginWebCli",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/webcli/auth",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/LoginWebCli.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Run a command of Redis in a Web CLI session.
    ///
    /// Runs one command of Redis in a session of LoginWebCli and returns what Redis replied. It changes the
    /// data of the instance as any client would: `FLUSHALL` and `FLUSHDB` are allowed and delete data, of an
    /// instance with several shards that of one of them. Some commands are not allowed, among them `KEYS`;
    /// keys and values cannot have spaces; a missing value is shown as `nil`. The command and the reply hold
    /// data of the instance, so that they are secrets.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/webcli/command`, IAM action `dcs:instance:webcli`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The session and the command.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::ExecuteCommandRequestBody;
    ///
    /// let body = ExecuteCommandRequestBody::builder()
    ///     .client_id("0d9b1f6e7a3c48d2b5e0f1a2c3d4e5f60718293a4b5c6d7e")
    ///     .command("get user:42")
    ///     .database(0)
    ///     .build();
    ///
    /// let response = client.execute_command_mobilization("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "response": "Alice"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ExecuteCommandMobilization.html),
    /// as of 2025-10-23.
    #[inline]
    pub fn execute_command_mobilization(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ExecuteCommandRequestBody,
    ) -> Call<ExecuteCommandMobilization> {
        Call(core::Call::new(&self.core, ExecuteCommandMobilization::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::ExecuteCommandRequestBody>(body))
    }
}

/// The operation of [`Client::execute_command_mobilization`].
pub enum ExecuteCommandMobilization {}

impl Endpoint for ExecuteCommandMobilization {
    type Output = models::ExecuteCommandMobilizationResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ExecuteCommandMobilization",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/webcli/command",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ExecuteCommandMobilization.html",
        };
        &OPERATION
    }
}

impl Client {
    /// End a Web CLI session.
    ///
    /// Ends a session that LoginWebCli began.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/webcli/logout`, IAM action `dcs:instance:webcli`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The session.
    ///
    /// # Errors
    /// What the service documents, beside what can go wrong with any call (see [`core::ErrorKind`]):
    ///
    /// - 400: A parameter is wrong, or the state of the resource forbids the operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 401: The signature or the token is missing, wrong or expired.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 403: The user lacks the permission for this operation.
    ///   ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 404: Nothing exists under this URL. ([`ErrorResponse`](crate::models::ErrorResponse))
    /// - 500: The service itself failed. ([`ErrorResponse`](crate::models::ErrorResponse))
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: huaweicloud_dcs::Client) -> huaweicloud_dcs::Result<()> {
    /// use huaweicloud_dcs::models::LogoutWebCliBody;
    ///
    /// let body = LogoutWebCliBody::builder().client_id("0d9b1f6e7a3c48d2b5e0f1a2c3d4e5f60718293a4b5c6d7e").build();
    ///
    /// client.logoff_web_cli("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/LogoffWebCli.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn logoff_web_cli(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::LogoutWebCliBody,
    ) -> Call<LogoffWebCli> {
        Call(core::Call::new(&self.core, LogoffWebCli::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::LogoutWebCliBody>(body))
    }
}

/// The operation of [`Client::logoff_web_cli`].
pub enum LogoffWebCli {}

impl Endpoint for LogoffWebCli {
    type Output = ();

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "LogoffWebCli",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/webcli/logout",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/LogoffWebCli.html",
        };
        &OPERATION
    }
}
