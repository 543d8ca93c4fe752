// @generated from specs/dcs by `cargo xtask regen`; do not edit.

//! Operations of `passwords.yaml`.

use huaweicloud_core::{self as core, Endpoint, In, Method, Operation, Parameter, Source};
use crate::Call;
use crate::Client;
use crate::models;

impl Client {
    /// Change the password of an instance.
    ///
    /// Changes the password of a running instance after the service has verified the old one. A refusal comes
    /// with status 200 as well: read `result`. After five wrong old passwords the instance is `locked`: for
    /// five minutes its password can be neither changed nor reset.
    ///
    /// The new password holds at once and without a restart. Connections that clients have stay, but they
    /// need the new password to connect again. An instance without a password has none to change;
    /// ResetPassword gives it one.
    ///
    /// `PUT /v2/{project_id}/instances/{instance_id}/password`, IAM action `dcs:instance:modifyAuthInfo`, not
    /// idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The old password and the new one.
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
    /// use huaweicloud_dcs::models::ModifyInstancePasswordBody;
    ///
    /// let body = ModifyInstancePasswordBody::builder()
    ///     .old_password("Cache-Old-2024")
    ///     .new_password("Cache-New-2025")
    ///     .build();
    ///
    /// let response = client.update_password("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "result": "passwordFailed",
    ///   "message": "The old password is wrong.",
    ///   "lock_time": "5",
    ///   "lock_time_left": "0",
    ///   "retry_times_left": "4"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/UpdatePassword.html), as of
    /// 2025-12-29.
    #[inline]
    pub fn update_password(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ModifyInstancePasswordBody,
    ) -> Call<UpdatePassword> {
        Call(core::Call::new(&self.core, UpdatePassword::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::ModifyInstancePasswordBody>(body))
    }
}

/// The operation of [`Client::update_password`].
pub enum UpdatePassword {}

impl Endpoint for UpdatePassword {
    type Output = models::UpdatePasswordResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "UpdatePassword",
            method: Method::PUT,
            path: "/v2/{project_id}/instances/{instance_id}/password",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/UpdatePassword.html",
        };
        &OPERATION
    }
}

impl Client {
    /// Set a new password of an instance, or none.
    ///
    /// Sets a new password of a running instance without the old one, or opens the instance to clients
    /// without a password; that is also how an instance without a password gets one. The change holds at once
    /// and without a restart, and connections that clients have stay. Where a node of the instance cannot be
    /// changed the reset fails, and the instance may be restarted to bring the old password back. While
    /// UpdatePassword has locked the password, the status is 200 as well: read `code`, which then is `3`.
    ///
    /// The service refuses a password that is too weak with DCS.4019, one that is missing or invalid with
    /// DCS.4845, a password together with `no_password_access` with DCS.4849, and an instance that cannot
    /// have its password reset with DCS.4839. Policies may name the older action dcs:instance:resetAuthInfo
    /// instead.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/password/reset`, IAM action
    /// `dcs:instance:modifyAuthInfo`, not idempotent.
    ///
    /// # Arguments
    /// - `instance_id`: Id of the instance.
    /// - `body`: The new password, or that none is needed any longer.
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
    /// use huaweicloud_dcs::models::ResetInstancePasswordBody;
    ///
    /// let body = ResetInstancePasswordBody::builder()
    ///     .new_password("Cache-New-2025")
    ///     .no_password_access(false)
    ///     .build();
    ///
    /// let response = client.reset_password("86157b69-8a62-47f9-8c55-fa6ddc8927ee", body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The response, as JSON:
    ///
    /// ```json
    /// {
    ///   "code": "1",
    ///   "message": "success",
    ///   "ext_message": null,
    ///   "lock_time": "0",
    ///   "lock_time_left": "0",
    ///   "retry_times_left": "5"
    /// }
    /// ```
    ///
    /// [Page of the API reference](https://support.huaweicloud.com/api-dcs/ResetPassword.html), as of
    /// 2025-10-23.
    #[inline]
    pub fn reset_password(
        &self,
        instance_id: impl Into<models::InstanceId>,
        body: models::ResetInstancePasswordBody,
    ) -> Call<ResetPassword> {
        Call(core::Call::new(&self.core, ResetPassword::operation())
            .set::<models::InstanceId>(1, instance_id)
            .body::<models::ResetInstancePasswordBody>(body))
    }
}

/// The operation of [`Client::reset_password`].
pub enum ResetPassword {}

impl Endpoint for ResetPassword {
    type Output = models::ResetPasswordResponse;

    fn operation() -> &'static Operation {
        static OPERATION: Operation = Operation {
            name: "ResetPassword",
            method: Method::POST,
            path: "/v2/{project_id}/instances/{instance_id}/password/reset",
            parameters: &[
                super::PROJECT_ID,
                Parameter::new("instance_id", In::Path, Source::Call, models::INSTANCE_ID_RULES),
            ],
            body: &[],
            idempotent: false,
            authenticated: true,
            regions: &[],
            docs: "https://support.huaweicloud.com/api-dcs/ResetPassword.html",
        };
        &OPERATION
    }
}
